"""`crmo-guide new`: a plan to fill in."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console
from crmo_guide.errors import CannotWrite, Problem, UsageProblem


@click.command(short_help="Begin a plan.")
@click.argument("file", type=options.FILE, required=False, metavar="[FILE]")
@click.option("--country", metavar="CODE", default="US", show_default=True, help="Whose emergency numbers.")
@click.option("--lang", "-l", metavar="CODE", default="en", show_default=True, help="What the family reads.")
@click.option("--comments", metavar="CODE", help="Language of the comments, if you read another one than the family.")
@click.option("--full", is_flag=True, help="With every group there is, switched off.")
@click.option("--clinic-file", is_flag=True, help="A clinic file instead: lines, hours, rules for all your plans.")
@options.quiet_option()
@click.pass_obj
def command(
    console: Console,
    file: Path | None,
    country: str,
    lang: str,
    comments: str | None,
    full: bool,
    clinic_file: bool,
) -> None:
    """Write a plan to fill in, to FILE or to stdout. A file that is there is never replaced.

    What is empty is a finding of `check`, so its list is the list of what is left to do. Beside FILE stands the schema
    that its first line names: editors that know YAML then offer the words of each list and check while you type.

    \b
    Examples:
      crmo-guide new plan.yaml --country US --lang es
      crmo-guide new plan.yaml --lang es --comments en
      crmo-guide new clinic.yaml --clinic-file --country GB
    """
    from crmo_guide.language.tongue import tongue
    from crmo_guide.places import places
    from crmo_guide.plan.countries import countries, country_code
    from crmo_guide.plan.new import clinic_template, template
    from crmo_guide.plan.schema import schema_beside, schema_line

    known = countries()
    code = country_code(country)
    if code not in known:
        raise UsageProblem(
            Problem("CG-U08", f"The country {country} is not on the list yet.", f"There are: {', '.join(known)}.")
        )
    reads = tongue(lang, places()).language.code
    told_in = tongue(comments, places()).language.code if comments else reads
    if clinic_file:
        text = clinic_template(code, reads, comments=told_in)
    else:
        text = template(minimal=not full, lang=reads, country=code, comments=told_in)
    if file is None:
        console.product(text)
        return
    schema, schema_text = schema_beside(clinic_file=clinic_file)
    beside = file.parent / schema
    offered = beside != file and _free_for_schema(beside)
    _write(file, schema_line(schema) + text if offered else text)
    if offered:
        with suppress(OSError):  # an editor then says that it is missing; the plan is whole without it
            beside.write_text(schema_text, encoding="utf-8", newline="\n")
    console.product(str(file))
    console.say(f"Fill it in, then run: crmo-guide check {file}" if not clinic_file else "Fill it in.")


def _free_for_schema(path: Path) -> bool:
    """Whether nothing stands there, or a schema of ours."""
    from crmo_guide.plan.schema import is_ours

    try:
        return not path.exists() or is_ours(path.read_bytes())
    except OSError:
        return False


@contextmanager
def _whole(file: Path) -> Iterator[None]:
    """Takes a file away again that could not be filled, say on a full disk."""
    try:
        yield
    except BaseException:
        with suppress(OSError):
            file.unlink()
        raise


def _write(file: Path, text: str) -> None:
    try:
        with file.open("x", encoding="utf-8", newline="\n") as handle, _whole(file):
            handle.write(text)
            handle.flush()
    except FileExistsError as error:
        fix = "Choose another name, or take that file away."
        raise CannotWrite(Problem("CG-U09", "There is already a file of this name.", fix, file=str(file))) from error
    except (OSError, ValueError) as error:
        number = getattr(error, "errno", None) or errno.EINVAL
        what = f"The file cannot be written: {os.strerror(number)}."
        raise CannotWrite(Problem("CG-U09", what, "Choose another place.", file=str(file))) from error
