"""`crmo-guide batch`: many plans at once."""

from __future__ import annotations

import contextlib
import gc
import time
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crmo_guide.batch.ledger import files_of
from crmo_guide.batch.names import DEFAULT, naming
from crmo_guide.cli import options
from crmo_guide.cli.console import Console, as_data
from crmo_guide.errors import CannotWrite, ExitCode, Problem, UsageProblem
from crmo_guide.places import is_folder
from crmo_guide.plan.judged_day import day_to_judge_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Executor
    from contextlib import AbstractContextManager

    from crmo_guide.batch.order import Order
    from crmo_guide.batch.run import Event, Result
    from crmo_guide.request import Request

_LIMIT = 300.0
_LIFETIME = 25  # guides; what a worker keeps for later ones, or forgets to let go, goes with it
_PRELOAD = ("crmo_guide.batch.preloaded",)


@click.command(short_help="Make the papers of many plans.")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("--output", "-o", required=True, type=options.FILE, metavar="FOLDER", help="Where the papers go.")
@options.lang_option("Language of the papers; repeat it for more. Default: what each family reads.")
@options.paper_option("what each plan's country uses")
@options.editions_option()
@options.topics_option()
@click.option("--name", default=DEFAULT, show_default=True, metavar="TEMPLATE", help="Also: {code} {stem} {line}.")
@click.option("--workers", type=click.IntRange(1, 256), metavar="N", help="Default: one for each processor.")
@click.option(
    "--limit",
    type=click.FloatRange(min=0, min_open=True),
    default=_LIMIT,
    show_default=True,
    metavar="SECONDS",
    help="A guide that takes longer is given up.",
)
@click.option("--scheduler", metavar="ADDRESS", help="Work on a Dask cluster, such as tcp://10.0.0.5:8786.")
@click.option("--anew", is_flag=True, help="Make again what is there already from the same plan.")
@options.making_options("The day used to judge what is out of date.")
@options.quiet_option()
@options.json_option("List every plan with its files and problems in JSON on stdout.")
@click.pass_obj
def command(console: Console, /, sources: tuple[str, ...], output: Path, **asked: Any) -> None:
    """Make the papers of many plans, as many at a time as there are processors.

    SOURCE is a folder of plans, a plan, a pattern such as 'plans/*.yaml', or a roster: a CSV file with the columns
    plan, languages, editions. A bad plan never stops the others. After an interruption the same command goes on
    where it was. File names do not say whose guide it is, unless --name says so.

    \b
    Examples:
      crmo-guide batch plans/ -o out/ --clinic clinic.yaml
      crmo-guide batch roster.csv -o out/ --name "{code}-{lang}" --json > done.json
    """
    if not is_folder(output):
        raise CannotWrite(
            Problem("CG-U06", "There is no such folder.", f"Make it first: mkdir -p {output}", file=str(output))
        )
    pool = _pool(asked.pop("workers"), asked.pop("limit"), asked.pop("scheduler"))
    outcome = _Outcome()
    try:
        _run(console, _order(sources, output, asked, absolute=pool.far), pool, outcome)
    except KeyboardInterrupt:
        console.warn(f"{_count(outcome)} The same command goes on from here.")
        raise
    _tell(console, outcome)
    click.get_current_context().exit(int(outcome.code))


@dataclass(frozen=True)
class _Pool:
    """Whom to give the work to. The processes of a cluster are far: they get whole paths and cannot be ended."""

    make: Callable[[], AbstractContextManager[Executor]]
    far: bool
    patience: float | None = None


def _pool(workers: int | None, limit: float, scheduler: str | None) -> _Pool:
    if scheduler is not None:
        if workers is not None:
            what = "--workers and --scheduler do not go together."
            raise UsageProblem(Problem("CG-U11", what, "The cluster has as many workers as it has."))
        from crmo_guide.batch.cluster import cluster

        return _Pool(partial(cluster, scheduler), far=True, patience=limit)
    from crmo_guide.batch.pool import Crew, Pool
    from crmo_guide.helper import processors

    crew = Crew(workers or processors(), limit, _LIFETIME, _settle, _PRELOAD)
    return _Pool(partial(Pool, crew), far=False)


def _settle() -> None:
    """What is loaded by now stays: the search for rubbish between two guides need not look at it."""
    from crmo_guide.batch.preloaded import warm_up

    warm_up()
    gc.collect()
    gc.freeze()


def _order(sources: tuple[str, ...], output: Path, asked: dict[str, Any], *, absolute: bool) -> Order:
    from crmo_guide.batch.order import Order
    from crmo_guide.batch.roster import Known
    from crmo_guide.batch.sources import entries
    from crmo_guide.handout.editions import EDITIONS
    from crmo_guide.language.tongue import languages
    from crmo_guide.request import ALL

    where = options.shelf_places(asked["content"], asked["layouts"])
    template, anew = naming(asked.pop("name")), asked.pop("anew")
    request = _request(asked, absolute)
    known = Known(tuple(one.code for one in languages(where)), (*EDITIONS, ALL), request.editions)
    beside = [path for path in (request.clinic, request.brand) if path is not None]
    found = entries(sources, known, besides=beside)
    if absolute:
        from dataclasses import replace

        found = tuple(replace(entry, plan=entry.plan.absolute()) for entry in found)
    return Order(found, request, output.absolute() if absolute else output, template, anew)


def _request(asked: dict[str, Any], absolute: bool) -> Request:
    """The options all guides share, checked as far as they can be without a plan."""
    from crmo_guide.handout.editions import EDITIONS
    from crmo_guide.language.tongue import tongue
    from crmo_guide.library.shelf import text_ids
    from crmo_guide.library.topic import SOURCE_LANGUAGE, Kind
    from crmo_guide.places import places
    from crmo_guide.request import ALL, Request, check_edition

    chosen = options.in_order(asked.pop("lang"))
    day = day_to_judge_by(asked.pop("day"))
    where = places(asked["content"], asked["layouts"])
    for code in chosen:
        tongue(code, where)
    editions = options.in_order(asked.pop("edition")) or ("guide",)
    for edition in Request(editions=editions).wanted:
        topics = () if ALL in editions and not EDITIONS[edition].topics else asked["topics"]
        check_edition(edition, topics, text_ids(SOURCE_LANGUAGE, Kind.TOPIC, where))
    if absolute:
        asked = {key: value.absolute() if isinstance(value, Path) else value for key, value in asked.items()}
    return Request(languages=chosen, editions=editions, edition=editions[0], date=day, **asked)


@dataclass
class _Outcome:
    """What has come of the batch so far."""

    results: list[Result] = field(default_factory=list)
    guides: int | None = None

    def of(self, state: str) -> list[Result]:
        """The results that ended so."""
        return [one for one in self.results if one.made.state == state]

    @property
    def code(self) -> ExitCode:
        """8 when a guide failed."""
        return ExitCode.BATCH if self.of("failed") else ExitCode.DONE


def _run(console: Console, order: Order, pool: _Pool, outcome: _Outcome) -> None:
    from crmo_guide.batch.run import batch

    with (
        pool.make() as executor,
        console.progress() as progress,
        contextlib.closing(batch(order, executor, patience=pool.patience)) as events,
    ):
        _watch(events, progress, outcome)


def _watch(events: Iterator[Event], progress: Callable[[str, int, int], None], outcome: _Outcome) -> None:
    """Keep the results and show how it goes: numbers only, nobody's name."""
    from crmo_guide.batch.pace import Pace
    from crmo_guide.batch.run import Begun, Read
    from crmo_guide.batch.run import Result as Ended

    pace = Pace(0, time.monotonic())
    for event in events:
        if isinstance(event, Read):
            progress("reading the plans", event.done, event.of)
        elif isinstance(event, Begun):
            lost = sum(one.guide is None for one in outcome.results)
            outcome.guides = event.guides + lost
            pace = Pace(outcome.guides, time.monotonic(), failed=lost)
        elif isinstance(event, Ended):
            outcome.results.append(event)
            pace.note(event.made.state.value)
        if pace.of:
            progress(pace.words(time.monotonic()), pace.done, pace.of)


def _count(outcome: _Outcome) -> str:
    total = len(outcome.results) if outcome.guides is None else outcome.guides
    words = f"{len(outcome.of('made'))} of {total} guides made"
    if kept := len(outcome.of("kept")):
        words += f", {kept} were there already"
    if left_out := len(outcome.of("left out")):
        words += f", {left_out} left out because they say nothing for their plan"
    if failed := len(outcome.of("failed")):
        words += f", {failed} failed"
    return words + "."


def _tell(console: Console, outcome: _Outcome) -> None:
    results = sorted(outcome.results, key=_place)
    console.problems(tuple(dict.fromkeys(problem for one in results for problem in one.made.problems)))
    if console.json:
        console.product_json({"exit_code": int(outcome.code), "plans": _by_plan(results)})
        return
    for one in results:
        for path in _files(one):
            console.product(str(path))
    console.say(_count(outcome))
    for one in outcome.of("failed"):
        what = f" ({one.guide.lang}, {one.guide.edition})" if one.guide else ""
        codes = ", ".join(dict.fromkeys(problem.code for problem in one.made.problems))
        console.warn(f"failed: {one.plan}{what}: {codes}")


def _place(one: Result) -> tuple[int, str, str]:
    line = one.guide.line if one.guide else None
    return line or 0, str(one.plan), str(one.guide.path) if one.guide else ""


def _files(one: Result) -> tuple[Path, ...]:
    """The files of a guide that are there now."""
    return files_of(one.guide.path, one.made.endings) if one.guide is not None else ()


def _by_plan(results: list[Result]) -> list[dict[str, Any]]:
    plans: dict[Path, dict[str, Any]] = {}
    for one in results:
        told = plans.setdefault(one.plan, {"plan": str(one.plan), "guides": []})
        guide: dict[str, Any] = {"state": one.made.state.value, "exit_code": int(one.made.exit_code)}
        if one.guide is not None:
            guide |= {"line": one.guide.line, "lang": one.guide.lang, "edition": one.guide.edition}
            guide |= {"paths": [str(path) for path in _files(one)]}
        guide |= {"pages": one.made.pages or None, "problems": [as_data(problem) for problem in one.made.problems]}
        told["guides"].append(guide)
    return list(plans.values())
