"""`crmo-guide build`: from a signed plan to papers."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console, as_data
from crmo_guide.cli.interrupts import held_back
from crmo_guide.errors import CannotWrite, Problem, UsageProblem
from crmo_guide.places import is_folder
from crmo_guide.plan.judged_day import day_to_judge_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmo_guide.build import Event, Request

_STDOUT = "-"
_OBJECTS_OF_A_GUIDE = 1_000_000


@dataclass
class _Outcome:
    written: list[tuple[Path, int]] = field(default_factory=list)
    findings: list[Problem] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)


@click.command(short_help="Make the papers.")
@options.plan_argument(required=False)
@options.lang_option("Repeat it for more. Default: what the family reads.")
@options.paper_option("what the plan's country uses")
@options.editions_option()
@options.topics_option()
@options.size_option()
@options.booklet_options()
@options.run_options()
@click.option(
    "--output",
    "-o",
    metavar="PATH",
    help="File, folder, or - for stdout. Default: beside the plan, named by plan, language and edition.",
)
@click.option("--country", metavar="CODE", help="Without PLAN: whose emergency numbers.")
@options.making_options("The day to print and to judge dates by.")
@options.quiet_option()
@options.json_option("List the files and findings in JSON on stdout.")
@click.pass_obj
def command(console: Console, /, output: str | None, **asked: Any) -> None:
    """Make the papers for one child, or, without PLAN, the general edition with lines to write on.

    The paths of the files made go to stdout.

    \b
    Examples:
      crmo-guide build mateo.yaml --lang es --lang en
      crmo-guide build mateo.yaml --lang es -o - | lp
      crmo-guide build mateo.yaml --lang es -e fridge -e school -o out/
      crmo-guide build mateo.yaml --lang es -e all      every paper, in a folder of its own
      crmo-guide build --lang es --country US -o out/
      crmo-guide build --lang es --country US -e booklet --print-shop -o out/
      crmo-guide build --lang es,en --use-until 2027-11 --print-run G-7 -o out/
    """
    if output == _STDOUT:
        _to_stdout(console, asked)
        return
    _tell(console, _run(console, asked, _out(output)))


def _out(output: str | None) -> Path | None:
    """What `-o` names. `out/` means a folder, also to those who have not made it yet."""
    if output is None:
        return None
    path = Path(output)
    if output.endswith(("/", os.sep)) and not is_folder(path):
        raise CannotWrite(
            Problem("CG-U06", "There is no such folder.", f"Make it first: mkdir -p {output}", file=output)
        )
    return path


def _request(asked: dict[str, Any], out: Path | None) -> Request:
    languages = options.in_order(asked.pop("lang"))
    editions = options.in_order(asked.pop("edition")) or ("guide",)
    day = day_to_judge_by(asked.pop("day"))

    from crmo_guide.build import Request

    copy, run = options.print_copy(asked), options.print_run(asked)
    return Request(languages=languages, editions=editions, date=day, out=out, print_copy=copy, run=run, **asked)


def _run(console: Console, asked: dict[str, Any], out: Path | None) -> _Outcome:
    from crmo_guide.helper import helping

    outcome = _Outcome()
    gc.set_threshold(_OBJECTS_OF_A_GUIDE)  # looking for rubbish between the pages costs a tenth of the time
    where = options.shelf_places(asked["content"], asked["layouts"])
    # First of all, so that it loads the typesetter while we load what reads the plan.
    with helping(where) as helper, console.progress() as progress:
        request = _request(asked, out)
        with held_back():
            import_module("crmo_guide.press")
        from crmo_guide.build import build

        for event in _watched(build(request, helper), progress):
            _keep(event, outcome)
    return outcome


def _watched(events: Iterator[Event], progress: Any) -> Iterator[Event]:
    from crmo_guide.build import Step

    for event in events:
        if isinstance(event, Step):
            progress(event.name, event.done, event.of)
        else:
            yield event


def _keep(event: Event, outcome: _Outcome) -> None:
    from crmo_guide.build import Findings, LeftOut, Wrote

    if isinstance(event, Wrote):
        outcome.written.append((event.path, event.pages))
    elif isinstance(event, LeftOut):
        outcome.left_out.append((event.edition, event.problems[0].what))
    elif isinstance(event, Findings):
        outcome.findings.extend(problem for problem in event.problems if problem not in outcome.findings)


def _tell(console: Console, outcome: _Outcome) -> None:
    console.problems(outcome.findings)
    if console.json:
        files = [{"path": str(path), "pages": pages} for path, pages in outcome.written]
        findings = [as_data(problem) for problem in outcome.findings]
        left_out = [{"edition": edition, "why": why} for edition, why in outcome.left_out]
        console.product_json({"exit_code": 0, "files": files, "left_out": left_out, "problems": findings})
        return
    for path, _pages in outcome.written:
        console.product(str(path))
    for path, pages in outcome.written:
        console.say(f"{path.name}: {pages} page{'' if pages == 1 else 's'}")
    for edition, why in outcome.left_out:
        console.say(f"left out: {edition}. {why}")


def _check_one_file(asked: dict[str, Any]) -> None:
    from crmo_guide.handout.editions import EDITIONS
    from crmo_guide.request import ALL

    editions = options.in_order(asked["edition"])
    several = len(editions) > 1 or ALL in editions or len(options.in_order(asked["lang"])) > 1
    if several or any(edition in EDITIONS and EDITIONS[edition].folded for edition in editions):
        what = "-o - can carry one file only."
        fix = "Ask for one language and one edition that is no booklet, or give a folder."
        raise UsageProblem(Problem("CG-U04", what, fix))


def _to_stdout(console: Console, asked: dict[str, Any]) -> None:
    """Build into a private folder, then stream: nothing is printed unless the whole file is good."""
    if console.json:
        raise UsageProblem(
            Problem("CG-U03", "-o - and --json both want stdout.", "Give -o a file, or leave out --json.")
        )
    if sys.stdout.isatty():
        raise UsageProblem(Problem("CG-U07", "A PDF cannot be shown in a terminal.", "Send it on: -o - > guide.pdf"))
    _check_one_file(asked)
    with tempfile.TemporaryDirectory(prefix="crmo-guide-") as folder:
        outcome = _run(console, asked, Path(folder) / "guide.pdf")
        console.problems(outcome.findings)
        console.product(outcome.written[0][0].read_bytes())
