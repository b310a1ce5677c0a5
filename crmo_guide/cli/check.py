"""`crmo-guide check`: mistakes and dangers of plans, before anything is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console, as_data, sentence
from crmo_guide.errors import ExitCode, Problem, UsageProblem
from crmo_guide.places import Places
from crmo_guide.plan.judged_day import day_to_judge_by

if TYPE_CHECKING:
    from crmo_guide.plan.meanings import Meaning


@click.command(short_help="Look through plans.")
@click.argument("plans", nargs=-1, type=options.FILE, metavar="PLAN...")
@click.option("--explain", metavar="CODE", help="Say what a code means and why, instead of looking through plans.")
@options.lang_option("Check that the plan can be printed in this language; repeat it. Default: what the family reads.")
@options.clinic_option()
@options.content_option()
@options.date_option("The day to judge by. Default: today.")
@options.draft_option()
@options.quiet_option()
@options.json_option()
@click.pass_obj
def command(
    console: Console,
    plans: tuple[Path, ...],
    explain: str | None,
    lang: tuple[tuple[str, ...], ...],
    clinic: Path | None,
    content: Path | None,
    day: date | None,
    draft: bool,
) -> None:
    """Look through plans for mistakes and dangers, all at once, each with its line and what to do.

    Ends with 3 when anything would stop a build. It is not an interaction checker: it knows a short list of
    well-known dangers, and takes no pharmacist's place.

    \b
    Examples:
      crmo-guide check mateo.yaml
      crmo-guide check plans/*.yaml --clinic clinic.yaml --json
      crmo-guide check --explain CG-S101
    """
    if explain is not None:
        _explain(console, explain, options.shelf_places(content))
        return
    if not plans:
        raise click.UsageError("Missing argument 'PLAN...'.")
    from crmo_guide.language.tongue import tongue
    from crmo_guide.plan.checking import stops

    places = options.shelf_places(content)
    languages = tuple(tongue(code, places).language.code for code in options.in_order(lang))
    judged = _Judged(day_to_judge_by(day), languages, draft, places)
    found = {plan: _problems(plan, clinic, judged) for plan in plans}
    stopped = [plan for plan, problems in found.items() if stops(problems)]
    everything = [problem for problems in found.values() for problem in problems]
    console.problems(everything)
    code = ExitCode.INPUT if stopped else ExitCode.DONE
    if console.json:
        answer = [
            {"plan": str(plan), "stopped": plan in stopped, "problems": [as_data(problem) for problem in problems]}
            for plan, problems in found.items()
        ]
        console.product_json({"exit_code": int(code), "plans": answer})
    else:
        console.say(_summary(len(plans), len(stopped), len(everything)))
        if everything:
            console.say(f"Why? crmo-guide check --explain {everything[0].code}")
    click.get_current_context().exit(int(code))


def _explain(console: Console, code: str, where: Places) -> None:
    from crmo_guide.plan.meanings import meaning, nearest_codes

    found = meaning(code)
    if found is None:
        near = " or ".join(nearest_codes(code))
        fix = f"Did you mean {near}?" if near else "Codes look like CG-S101 and stand in front of each finding."
        raise UsageProblem(Problem("CG-U20", "There is no such code.", fix))
    references = _references(found.source or "", where)
    if console.json:
        told = {name: value for name, value in asdict(found).items() if value not in (None, False)}
        told |= {"what": sentence(found.what), "fix": sentence(found.fix)}
        console.product_json({"exit_code": 0, **told, **({"references": references} if references else {})})
    else:
        console.product("\n".join(_explained(found, references)))


def _references(source: str, where: Places) -> list[str]:
    from crmo_guide.library.shelf import read_all_sources
    from crmo_guide.library.sources import cite

    known, _ = read_all_sources(where)
    return [cite(known[each]) for each in re.split(r"[,;]\s*", source) if each in known]


def _explained(meaning: Meaning, references: list[str]) -> Iterator[str]:
    yield f"{meaning.code} [{meaning.level}]" if meaning.level else meaning.code
    yield f"  what:   {sentence(meaning.what)}"
    yield f"  fix:    {sentence(meaning.fix)}"
    if meaning.reason:
        yield f"  why:    {sentence(meaning.reason)}"
    if meaning.source:
        yield f"  source: {meaning.source}"
    yield from (f"          {reference}" for reference in references)
    if meaning.signing:
        yield "  Not asked of a draft."
    if meaning.room:
        yield f"  from:   {meaning.room}; usual exit code {meaning.usual_exit_code}"


@dataclass(frozen=True)
class _Judged:
    """By what plans are judged."""

    day: date
    languages: tuple[str, ...]
    draft: bool
    places: Places


def _problems(path: Path, clinic: Path | None, by: _Judged) -> tuple[Problem, ...]:
    from crmo_guide.plan.checking import check
    from crmo_guide.plan.reading import read_plan

    plan_file = read_plan(path, clinic=clinic)
    reads = tuple(plan_file.plan.child.reads) if plan_file.plan else ()
    return check(plan_file, languages=by.languages or reads, today=by.day, draft=by.draft, where=by.places)


def _summary(plans: int, stopped: int, findings: int) -> str:
    what = "1 plan" if plans == 1 else f"{plans} plans"
    if not findings:
        return f"{what} checked: nothing found."
    count = "1 finding" if findings == 1 else f"{findings} findings"
    if not stopped:
        return f"{what} checked: {count} to look at again, nothing that stops a build."
    return f"{what} checked: {count}; {'it' if plans == 1 else stopped} cannot be printed as it stands."
