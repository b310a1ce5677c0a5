"""`crmo-guide verify`: a finished PDF, read back and judged."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console, as_data
from crmo_guide.errors import ExitCode, InputProblem, Problem

if TYPE_CHECKING:
    from crmo_guide.verify.report import Report


@click.command(short_help="Judge a finished PDF.")
@click.argument("pdf", type=options.FILE, metavar="FILE.pdf")
@options.quiet_option()
@options.json_option()
@click.pass_obj
def command(console: Console, pdf: Path) -> None:
    """Read a finished PDF back and judge it: tags, language, typefaces, letters that cannot be read out or copied.

    Ends with 6 when something is wrong. It looks at the file, not at the plan: each build compares with the plan
    before it writes. Real veraPDF judges our papers in the tests (`make conformance`).

    \b
    Example:
      crmo-guide verify mateo-es.pdf
    """
    found = _judged(pdf)
    code = ExitCode.NOT_CONFORMANT if found.problems else ExitCode.DONE
    console.problems(found.problems)
    facts: dict[str, Any] = {key: value for key, value in asdict(found).items() if key != "problems"}
    if console.json:
        problems = [as_data(problem) for problem in found.problems]
        console.product_json({"exit_code": int(code), "file": str(pdf), **facts, "problems": problems})
    else:
        many = len(found.problems)
        verdict = f"{many} problem{'' if many == 1 else 's'}" if many else "nothing wrong"
        console.product(f"{pdf}: {found.pages} pages, {verdict}")
    click.get_current_context().exit(int(code))


def _judged(path: Path) -> Report:
    from crmo_guide.verify.report import report

    data = _bytes(path)
    try:
        return report(data)
    except InputProblem as failure:
        raise InputProblem([replace(problem, file=str(path)) for problem in failure.problems]) from failure


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        what, fix = "There is no such file.", "Check the name and the folder."
    except IsADirectoryError:
        what, fix = "This is a folder, not a file.", "Name the PDF in it."
    except (OSError, ValueError):
        what, fix = "The file cannot be read.", "Check its name, folder and permissions."
    raise InputProblem(Problem("CG-U05", what, fix, file=str(path)))
