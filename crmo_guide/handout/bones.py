"""The child's own bone map: each place numbered once, on the view that shows it best, and listed in words."""

from __future__ import annotations

from dataclasses import dataclass

from crmo_guide.handout.model import Line, Phrase, phrase
from crmo_guide.handout.voice import Voice
from crmo_guide.language.data import load_yaml
from crmo_guide.language.values import Kind, Value
from crmo_guide.places import Places
from crmo_guide.plan.model import Plan, Site


@dataclass(frozen=True)
class Mark:
    """One numbered place on the map; left and right are the child's own, `level` is a vertebra such as T8."""

    number: int
    bone: str
    side: str | None
    level: str | None
    state: str


@dataclass(frozen=True)
class BodyMap:
    """One view of the body with the places that are best seen on it."""

    name: str
    view: str
    alt: Phrase
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Place:
    """One row of the list beside the map."""

    number: int
    where: Phrase
    clinic: Phrase | Value
    state: str
    date: Value | None = None


@dataclass(frozen=True)
class Bones:
    """What stands on "My bones"; without a plan the rows are left to write on."""

    child: Value | None
    front: BodyMap
    back: BodyMap
    sites: tuple[Place, ...]
    as_of: Phrase | None
    collapse: Line | None
    limits: Phrase | None
    new: Phrase
    blank: bool = False


def _view(mark: Mark, places: Places) -> str:
    if mark.level:
        return "back"
    path = next(
        root / "figures" / "bodymap.yaml" for root in places.layouts if (root / "figures" / "bodymap.yaml").exists()
    )
    return str(load_yaml(path)["bones"][mark.bone]["view"])


def site_phrase(site: Site, voice: Voice, suffix: str = "") -> Phrase:
    """The bone with its side or level, in family words or, with the suffix `-clinic`, the clinician's."""
    if site.bone == "other" and site.name:
        return phrase("site-named", bone=voice.value(site.name))
    bone = phrase(f"bone-{_spine_part(site) or site.bone}{suffix}")
    if site.level:
        return phrase("site-level", bone=bone, level=Value(Kind.CODE, site.level))
    return phrase(f"site-{site.side or 'middle'}", bone=bone)


def _spine_part(site: Site) -> str | None:
    """The part of the back a level belongs to, in the words families use: neck, upper, middle or lower back."""
    if not site.level:
        return None
    letter, number = site.level[0], int(site.level[1:])
    if letter == "T":
        return "spine-upper" if number <= 6 else "spine-middle"
    return {"C": "spine-neck", "L": "spine-lower", "S": "sacrum"}[letter]


def _marks(site: Site, number: int) -> tuple[Mark, ...]:
    sides = ("left", "right") if site.side == "both" else (site.side,)
    return tuple(Mark(number, site.bone, side, site.level, site.state) for side in sides)


def _maps(marks: tuple[Mark, ...], places: Places) -> tuple[BodyMap, BodyMap]:
    front = tuple(mark for mark in marks if _view(mark, places) == "front")
    back = tuple(mark for mark in marks if mark not in front)
    return (
        BodyMap("bodymap-front", "front", phrase("map-front-alt", count=len(front)), front),
        BodyMap("bodymap-back", "back", phrase("map-back-alt", count=len(back)), back),
    )


def _row(number: int, site: Site, voice: Voice) -> Place:
    own = voice.value(site.name) if site.name else site_phrase(site, voice, "-clinic")
    day = voice.part_day(site.date) if site.date else None
    return Place(number, site_phrase(site, voice), own, site.state, day)


def bones(plan: Plan | None, voice: Voice, child: Value | None, places: Places) -> Bones:
    """The map and the list of a plan, or the empty ones of the general edition."""
    sites = plan.sites.list if plan else ()
    drawn = ((number, site) for number, site in enumerate(sites, start=1) if site.bone != "other")
    marks = tuple(mark for number, site in drawn for mark in _marks(site, number))
    front, back = _maps(marks, places)
    rows = tuple(_row(number, site, voice) for number, site in enumerate(sites, start=1))
    as_of = phrase("sites-as-of", date=voice.date(plan.sites.as_of)) if plan and plan.sites.as_of else None
    spine = plan.sites.spine if plan else None
    collapse = voice.line(spine.collapse) if spine and spine.collapse else None
    until = spine.limits_until if spine else None
    limits = phrase("spine-limits-until", date=voice.date(until)) if until else None
    new = phrase("bones-new" if plan and not any(site.level for site in sites) else "bones-new-spine")
    return Bones(child, front, back, rows, as_of, collapse, limits, new, blank=plan is None)
