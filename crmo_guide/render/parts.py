"""A handout cut into documents that are typeset apart, and how their pages stand in the bound file."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crmo_guide.brand import Brand
from crmo_guide.handout.model import Handout
from crmo_guide.places import Places
from crmo_guide.render.facts import PageFacts
from crmo_guide.render.pages import GATHERED, Setter, is_plate

_FIRST = 0.4  # of the work: the share of the first half


@dataclass(frozen=True)
class Part:
    """One document: its HTML, its own sections, and whether it may be kept.

    A plate holds sections that say the same to every family; the halves of a general edition may be kept too, but hold
    a country's numbers.
    """

    html: str
    sections: tuple[str, ...]
    weight: int
    furniture: bool
    keep: bool
    plate: bool = False
    passages: bool = False  # whether what is anyone's in it may be taken from the cupboard


@dataclass(frozen=True)
class Place:
    """A page of the bound file: of which part, which page of it (from 0), and whose foot it borrows."""

    part: int
    page: int
    foot: tuple[int, int] | None


def cut(
    handout: Handout, brand: Brand, places: Places, lengths: Mapping[str, int], second: str | None = None
) -> tuple[Part, ...]:
    """The parts of a handout; together they hold each section once. The first has a foot for every page.

    `second` is the section with which the second half begins, where an earlier pass has chosen one: what has not
    changed since then is not to be set again.

    `lengths` says how many sheet sides a section takes where that is known; else one. Pages that say the same to
    every family stand in a part of their own, which hangs on nothing but them.
    Raises what `Setter.html` does.
    """
    setter = Setter(handout, brand, places)
    plates = tuple(page.id for page in handout.pages if is_plate(page, handout))
    anyone = not any(page.personal for page in handout.pages)
    parts = []
    own_pages = [page.id for page in handout.pages if page.id not in plates]
    for number, own in enumerate(_halves(setter, own_pages, second)):
        shares = {page.id: 0 if page.id in own else lengths.get(page.id, 1) for page in handout.pages}
        # In a booklet left and right pages have feet of their own, which the first half does not know.
        furniture = number == 0 or handout.folded is not None
        made = _part(setter, shares, own, furniture=furniture, keep=anyone)
        parts.append(replace(made, passages=not anyone and has_sheets(handout)))
    # What is gathered differs from plan to plan; the teaching does not, and is not to be set again for its sake.
    for own in _apart(plates):
        made = _part(setter, dict.fromkeys(own, 0), own, furniture=False, keep=True)
        parts.append(replace(made, plate=True))
    return tuple(parts)


def has_sheets(handout: Handout) -> bool:
    """Whether each section has sheets of its own; a page that runs on, or has two margins, hangs on what is before."""
    return handout.size is None and handout.folded is None


def _apart(plates: Sequence[str]) -> list[tuple[str, ...]]:
    """The plates' sections: those that every guide has, and what is gathered; none of them empty."""
    groups = (tuple(name for name in plates if (name in GATHERED) == gathered) for gathered in (False, True))
    return [group for group in groups if group]


def _part(setter: Setter, shares: Mapping[str, int], own: tuple[str, ...], *, furniture: bool, keep: bool) -> Part:
    html = unicodedata.normalize("NFC", setter.document(shares, furniture=furniture))
    return Part(html, own, sum(map(setter.weight, own)), furniture, keep)


def _halves(setter: Setter, ids: Sequence[str], second: str | None) -> list[tuple[str, ...]]:
    """The sections in order, cut where two processors will be done at about the same time.

    The second half is the longer one: a second process takes it, which has loaded the typesetter while this one read
    the plan. The cut never hangs on the machine, so that the bytes of the bound file do not either.
    """
    if len(ids) < 2:
        return [tuple(ids)]
    if second in ids[1:]:
        return [tuple(ids[: ids.index(second)]), tuple(ids[ids.index(second) :])]
    weights = [setter.weight(name) for name in ids]
    whole = sum(weights)
    best = min(range(1, len(ids)), key=lambda n: abs(sum(weights[:n]) - _FIRST * whole))
    return [tuple(ids[:best]), tuple(ids[best:])]


def second_half(parts: Sequence[Part]) -> str | None:
    """The section with which the second half of the child's own pages begins."""
    live = [part for part in parts if not part.plate]
    return live[1].sections[0] if len(live) > 1 else None


def lengths_of(parts: Sequence[Part], facts: Sequence[Sequence[PageFacts]]) -> dict[str, int]:
    """How many pages each section takes, as typeset."""
    return {name: len(pages) for name, (_, pages) in _found(parts, facts).items()}


def room_of(parts: Sequence[Part], facts: Sequence[Sequence[PageFacts]]) -> dict[str, float]:
    """How many millimetres are left on the last page of each section, as typeset."""
    last = {name: facts[part][pages[-1]] for name, (part, pages) in _found(parts, facts).items()}
    return {name: page.content_height - page.content_bottom for name, page in last.items()}


def leaves(handout: Handout, parts: Sequence[Part], facts: Sequence[Sequence[PageFacts]]) -> tuple[Place, ...]:
    """The pages of the bound file in the order of the handout; the foot of a plate's page comes from the first part."""
    found = _found(parts, facts)
    places: list[Place] = []
    for page in handout.pages:
        part, numbers = found[page.id]
        for number in numbers:
            foot = None if parts[part].furniture else (0, len(places))
            places.append(Place(part, number, foot))
    return tuple(places)


def _found(parts: Sequence[Part], facts: Sequence[Sequence[PageFacts]]) -> dict[str, tuple[int, range]]:
    """Where each section stands in its own part: up to where the next begins."""
    sections = {name for part in parts for name in part.sections}
    found: dict[str, tuple[int, range]] = {}
    for number, (part, pages) in enumerate(zip(parts, facts, strict=True)):
        starts = {name: place for place, page in enumerate(pages) for name in page.ids if name in sections}
        for name in part.sections:
            later = (place for place in starts.values() if place > starts[name])
            found[name] = (number, range(starts[name], min(later, default=len(pages))))
    return found
