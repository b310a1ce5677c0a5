"""From a list of plans to a list of guides: each with its file, and none that would be written over another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from crmo_guide.batch.entry import Entry
from crmo_guide.batch.ledger import everything_behind, fingerprint
from crmo_guide.batch.names import Naming
from crmo_guide.batch.worker import Looked
from crmo_guide.brand import load_brand
from crmo_guide.errors import Problem, UsageProblem
from crmo_guide.handout.editions import EDITIONS
from crmo_guide.places import places
from crmo_guide.request import ALL, Request


@dataclass(frozen=True)
class Order:
    """What is asked for. `request` holds what all guides share: options, and the edition of plans that name none."""

    entries: tuple[Entry, ...]
    request: Request
    folder: Path
    naming: Naming
    anew: bool = False

    @property
    def plans(self) -> tuple[Path, ...]:
        """Every plan once."""
        return tuple(dict.fromkeys(entry.plan for entry in self.entries))


@dataclass(frozen=True)
class Guide:
    """One file to be made of one plan. `key` says what it is made from.

    `of_a_set`: asked for with `all`, so that it is left out where it says nothing for the plan.
    """

    plan: Path
    line: int | None
    lang: str
    edition: str
    path: Path
    key: str
    of_a_set: bool = False


def guides_of(order: Order, looked: Mapping[Path, Looked]) -> tuple[Guide, ...]:
    """Every guide of the plans that were looked at, in the order of the list.

    Raises UsageProblem (CG-M13) when two of them would have the same name, InputProblem for the brand. Of `strangers`
    none will be made, so their names do not matter.
    """
    guides = tuple(_all_guides(order, looked))
    refused = strangers(looked)
    by_name: dict[str, list[Guide]] = defaultdict(list)
    for guide in guides:
        if guide.plan not in refused:
            by_name[guide.path.name.casefold()].append(guide)
    problems = [_same_name(same) for same in by_name.values() if len(same) > 1]
    if problems:
        raise UsageProblem(problems)
    return guides


def _all_guides(order: Order, looked: Mapping[Path, Looked]) -> Iterator[Guide]:
    behind = _Behind(order.request)
    for entry in order.entries:
        found = looked.get(entry.plan)
        if found is None:
            continue
        languages = entry.languages or order.request.languages or found.languages or ("en",)
        for edition in replace(order.request, editions=_asked(entry, order)).wanted:
            for lang in languages:
                name = order.naming.name(
                    owner=found.owner,
                    code=found.code,
                    lang=lang,
                    edition=edition,
                    stem=entry.plan.stem,
                    line=entry.line,
                )
                key = behind.key(found, lang, edition, name)
                yield Guide(
                    entry.plan, entry.line, lang, edition, order.folder / name, key, ALL in _asked(entry, order)
                )


class _Behind:
    """What the guides of a batch are made from."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._shared = everything_behind(places(request.content, request.layouts), request.clinic)
        self._brand = cache(lambda lang: load_brand(request.brand, lang))

    def key(self, found: Looked, lang: str, edition: str, name: str) -> str:
        request = self._request
        # The day never prints, but in a draft it decides whether the mark does.
        day = request.date if request.draft else None
        asked = (lang, edition, name, request.paper, request.topics, request.draft, day)
        return fingerprint([self._shared, self._brand(lang), found.checksum, *asked])


def _asked(entry: Entry, order: Order) -> tuple[str, ...]:
    return entry.editions or order.request.editions or (order.request.edition,)


def request_of(guide: Guide, request: Request) -> Request:
    """What a worker is asked for: one paper. `editions` says whether it may be left out as one of a whole set."""
    topics = request.topics if EDITIONS[guide.edition].topics else ()
    one = replace(request, plan=guide.plan, languages=(guide.lang,), edition=guide.edition, topics=topics)
    return replace(one, out=guide.path, editions=(ALL,) if guide.of_a_set else ())


def strangers(looked: Mapping[Path, Looked]) -> dict[Path, Problem]:
    """Plans that carry the same id, each with the problem: the guide of one would replace that of the other."""
    by_owner: dict[str, dict[Path, Path]] = defaultdict(dict)
    for plan, found in looked.items():
        by_owner[found.owner].setdefault(plan.resolve(), plan)
    return {plan: _same_id(plan) for same in by_owner.values() if len(same) > 1 for plan in same.values()}


def _same_id(plan: Path) -> Problem:
    what = "Another plan of this batch has the same id: it is a copy, or unsigned and its file has the same name."
    fix = "Take the outdated copy out; sign each plan, which gives it an id of its own."
    return Problem("CG-M14", what, fix, file=str(plan), field="sign_off.id")


def _same_name(same: Sequence[Guide]) -> Problem:
    what = f"{len(same)} guides would have the same file name."
    fix = "Give --name more fields: {id}, {lang}, {edition}, or {line} of the roster."
    return Problem("CG-M13", what, fix, file=str(same[0].plan), line=same[0].line)
