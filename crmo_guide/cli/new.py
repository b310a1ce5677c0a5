"""`crmo-guide new`: a plan to fill in."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console
from crmo_guide.errors import CannotWrite, Problem, UsageProblem


@click.command(short_help="Begin a plan.")
@click.argument("file", type=options.FILE, required=False, metavar="[FILE]")
@click.option("--country", metavar="CODE", default="US", show_default=True, help="Whose emergency numbers.")
@click.option("--lang", "-l", metavar="CODE", default="en", show_default=True, help="What the family reads.")
@click.option("--full", is_flag=True, help="With every group there is, switched off.")
@click.option("--clinic-file", is_flag=True, help="A clinic file instead: lines, hours, rules for all your plans.")
@options.quiet_option()
@click.pass_obj
def command(console: Console, file: Path | None, country: str, lang: str, full: bool, clinic_file: bool) -> None:
    """Write a plan to fill in, to FILE or to stdout. A file that is there is never replaced.

    What is empty is a finding of `check`, so its list is the list of what is left to do.

    \b
    Examples:
      crmo-guide new plan.yaml --country US --lang es
      crmo-guide new clinic.yaml --clinic-file --country GB
    """
    from crmo_guide.language.tongue import tongue
    from crmo_guide.places import places
    from crmo_guide.plan.countries import countries
    from crmo_guide.plan.new import clinic_template, template

    known = countries()
    code = country.upper()
    if code not in known:
        raise UsageProblem(
            Problem("CG-U08", f"The country {country} is not on the list yet.", f"There are: {', '.join(known)}.")
        )
    reads = tongue(lang, places()).language.code
    text = clinic_template(country=code) if clinic_file else template(minimal=not full, lang=reads, country=code)
    if file is None:
        console.product(text)
        return
    _write(file, text)
    console.product(str(file))
    console.say(f"Fill it in, then run: crmo-guide check {file}" if not clinic_file else "Fill it in.")


def _write(file: Path, text: str) -> None:
    try:
        with file.open("x", encoding="utf-8", newline="\n") as handle:
            handle.write(text)
    except FileExistsError as error:
        fix = "Choose another name, or take that file away."
        raise CannotWrite(Problem("CG-U09", "There is already a file of this name.", fix, file=str(file))) from error
    except (OSError, ValueError) as error:
        number = getattr(error, "errno", None) or errno.EINVAL
        what = f"The file cannot be written: {os.strerror(number)}."
        raise CannotWrite(Problem("CG-U09", what, "Choose another place.", file=str(file))) from error
