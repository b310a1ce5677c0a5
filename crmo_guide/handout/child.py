"""The child edition: pages that speak to the child in the words of its age; and the private leaf for a teenager."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from crmo_guide.errors import DoesNotApply, Problem
from crmo_guide.handout import teaching
from crmo_guide.handout.assembly import Maker, Numbers
from crmo_guide.handout.bones import BodyMap, bones
from crmo_guide.handout.call_sheet import Call, call
from crmo_guide.handout.contacts import crisis_calls
from crmo_guide.handout.model import Decision, Handout, Line, Page, Phrase, phrase
from crmo_guide.handout.one_side import on_one_side
from crmo_guide.handout.order import Order
from crmo_guide.handout.references import reference
from crmo_guide.handout.sections import Sections
from crmo_guide.handout.teaching import Goal, Picture, picture
from crmo_guide.handout.topic_page import status
from crmo_guide.language.values import Value
from crmo_guide.library.blocks import Section
from crmo_guide.library.topic import Tool, Topic
from crmo_guide.plan.model import Plan
from crmo_guide.plan.model.contacts import Service

PRIVATE = "private"
PRIVATE_FROM = 12
BANDS = (("age-4-7", 0), ("age-8-11", 8), ("age-12-15", 12), ("age-16-up", 16))
"""The texts, and from which birthday each is for."""

# Which text an age band of the plan means.
_MEANT = {
    "under-5": "age-4-7",
    "5-8": "age-4-7",
    "9-12": "age-8-11",
    "13-17": "age-12-15",
    "18-25": "age-16-up",
}

# The sides of each text: rows of one part or two, each with its picture. What the child fills in stands on the last
# side, below its rows. A part that the plan does not ask for leaves its row.
Row = tuple[tuple[str, str | None], ...]
_SIDES: dict[str, tuple[tuple[Row, ...], ...]] = {
    "age-4-7": (
        ((("bones", "busy-bone"),), (("fault", None), ("catching", "not-catching"))),
        ((("helps", "move"),), (("needles", "needles"),)),
        ((("scans", "mri"),), (("tell", "school"),)),
        ((("feelings", None),),),
    ),
    "age-8-11": (
        ((("bones", "busy-bone"),), (("fault", None), ("catching", "not-catching"))),
        ((("helps", "move"),), (("tell", "school"),)),
        ((("needles", "needles"),), (("scans", "mri"),), (("feelings", "calm-path"),)),
        (),
    ),
    "age-12-15": (
        ((("bones", "busy-bone"),), (("fault", None), ("needles", None))),
        ((("helps", "move"),), (("tell", None),)),
        ((("school", "school"),), (("visits", "visit"),), (("feelings", "feelings"),)),
        (),
    ),
    "age-16-up": (
        ((("bones", "busy-bone"),), (("ahead", "calm-path"),)),
        ((("helps", None), ("medicines", None)), (("tell", None),)),
        ((("visits", "visit"),), (("school", "school"),), (("feelings", "feelings"),)),
        (),
    ),
    PRIVATE: (
        ((("alone", "visit"),), (("mood", None),), (("alcohol", None), ("body", None)), (("sex", None),)),
        (
            (("methotrexate", None),),
            (("sulfasalazine", None), ("nsaid", None)),
            (("bisphosphonate", None),),
        ),
    ),
}
_ONLY_WITH = {
    "methotrexate": "class:methotrexate",
    "sulfasalazine": "medicine:sulfasalazine",
    "nsaid": "class:nsaid",
    "bisphosphonate": "class:bisphosphonate",
}
_WITH_MAP = frozenset({"age-4-7", "age-8-11"})
_WITH_NUMBERS = frozenset({"age-12-15", "age-16-up", PRIVATE})
_FACES = ("glad", "even", "sad", "cross", "afraid")


@dataclass(frozen=True)
class Part:
    """One part of the text with the picture beside it."""

    section: Section
    picture: Picture | None


@dataclass(frozen=True)
class Spot:
    """A place as the child reads of it: its number on the map, and where it is."""

    number: int
    where: Phrase


@dataclass(frozen=True)
class ChildMap:
    """The views of the body on which the plan marks a place (the front when there is none), and the list of places."""

    views: tuple[BodyMap, ...]
    places: tuple[Spot, ...]


@dataclass(frozen=True)
class ChildPage:
    """One side; what the child fills in, the sources and the status stand on the last one."""

    child: Value | None
    text: Topic
    rows: tuple[tuple[Part, ...], ...]
    begins: bool
    ends: bool
    faces: tuple[Picture, ...] = ()
    map: ChildMap | None = None
    needles: Line | None = None
    goals: tuple[Goal, ...] = ()
    tool: Tool | None = None
    numbers: tuple[Call, ...] = ()
    status: tuple[Phrase, ...] = ()
    sources: tuple[str | Phrase, ...] = ()


class ChildPages(Sections):
    """The pages for the age in the plan; without a plan those for every age."""

    def makers(self, names: tuple[str, ...]) -> list[Maker]:
        """The sides of each of these texts."""
        return [
            (name if number == 1 else f"{name}-{number}", partial(self._side, name, number))
            for name in names
            for number in range(1, len(_SIDES[name]) + 1)
        ]

    def _side(self, name: str, number: int, _: Numbers) -> Page:
        text = self.shelf.for_child(name)
        last = number == len(_SIDES[name])
        whose = None if name == PRIVATE else self.child
        side = ChildPage(whose, text, self._rows(text, _SIDES[name][number - 1]), number == 1, last)
        page = self.page(
            name if number == 1 else f"{name}-{number}",
            "child",
            phrase("topic-title", title=text.title),
            self._ended(side) if last else side,
            "private: for the young person alone" if name == PRIVATE else "for the child's age",
            personal=name != PRIVATE,
        )
        return on_one_side(page, self.order)

    def _ended(self, side: ChildPage) -> ChildPage:
        """With what stands on the last side only."""
        text = side.text
        named = text.id in _WITH_MAP
        return replace(
            side,
            faces=_faces() if named else (),
            map=self._map() if named else None,
            needles=self.voice.line(self.plan.child.needles) if self.plan and named else None,
            goals=self._goal() if text.id != PRIVATE else (),
            tool=text.tool,
            numbers=self._numbers(private=text.id == PRIVATE) if text.id in _WITH_NUMBERS else (),
            status=status(text),
            sources=tuple(reference(source, self.shelf) for source in text.sources),
        )

    def _rows(self, text: Topic, rows: tuple[Row, ...]) -> tuple[tuple[Part, ...], ...]:
        found = []
        for row in rows:
            parts = tuple(part for key, drawn in row if (part := self._part(text, key, drawn)))
            if parts:
                found.append(parts)
        return tuple(found)

    def _part(self, text: Topic, key: str, drawn: str | None) -> Part | None:
        fact = _ONLY_WITH.get(key, "always")
        printed = fact in self.facts
        if key in _ONLY_WITH:
            self.decisions.append(Decision("segment", key, printed, f"only with {fact}", text.id))
        section = text.section(key)
        if section is None or not printed:
            return None
        return Part(section, picture(drawn) if drawn else None)

    def _map(self) -> ChildMap:
        found = bones(self.plan, self.voice, self.child, self.order.places)
        views = tuple(view for view in (found.front, found.back) if view.marks)
        return ChildMap(views or (found.front,), tuple(Spot(site.number, site.where) for site in found.sites))

    def _goal(self) -> tuple[Goal, ...]:
        every = teaching.goals(self.plan, self.voice) if self.plan else ()
        return tuple(goal for goal in every if goal.whose == phrase("goal-child"))

    def _numbers(self, *, private: bool) -> tuple[Call, ...]:
        """Emergency and crisis, and the team; lines to write on where there is no number."""
        country = self.order.country
        contacts = self.plan.contacts if self.plan else None
        blank = phrase("write-here")
        emergency = self.voice.phone(country.emergency) if country else blank
        crisis = crisis_calls(self.plan, self.voice, country)
        calls = [Call(phrase("child-emergency"), emergency)]
        calls += crisis or (Call(phrase("crisis-label"), blank),)
        calls.append(self._service(contacts.day if contacts else None, phrase("contact-day")))
        if not private:
            calls.append(self._service(contacts.night if contacts else None, phrase("contact-night")))
        return tuple(calls)

    def _service(self, service: Service | None, label: Phrase) -> Call:
        if service is None:
            return Call(label, phrase("write-here"))
        return call(service, label, self.voice)


def _faces() -> tuple[Picture, ...]:
    return tuple(Picture(f"face-{face}", phrase(f"face-{face}-alt"), phrase(f"face-{face}")) for face in _FACES)


def band_of(plan: Plan) -> str:
    """The text for this child: the plan's age band where it names one, else the age on the day it was signed.

    A plan that gives both means the band: a child may read an easier sheet, or one for older children.

    Raises InputProblem (CG-H10) when the plan has a birthday and no day to count to.
    """
    if plan.child.age_band:
        return _MEANT[plan.child.age_band]
    age = _age(plan)
    if age is None:
        what = "Nobody can tell which sheet fits the child: the plan has no date of signing, and no age band."
        fix = "Sign the plan, or write age_band below child, such as `age_band: 9-12`."
        raise DoesNotApply(Problem("CG-H10", what, fix, field="child.age_band"))
    return next((band for band, since in reversed(BANDS) if age >= since), BANDS[0][0])


def _age(plan: Plan) -> int | None:
    day = _day(plan)
    return plan.child.age_on(day) if day else None


def _day(plan: Plan) -> date | None:
    """The day of the papers: when the plan was signed, or looked at last. Never today: the clock changes no byte."""
    signed = plan.sign_off
    return (signed.date if signed else None) or plan.sites.as_of


def _check_private(plan: Plan) -> None:
    """Raises InputProblem (CG-H11) unless the plan asks for the private leaf, for somebody old enough."""
    old_enough = band_of(plan) in ("age-12-15", "age-16-up")
    if not plan.child.teen_sheet or not old_enough:
        what = f"The private sheet is for a young person of {PRIVATE_FROM} or more whose plan asks for it."
        fix = 'Ask the young person first. Then write `teen_sheet: "yes"` below child.'
        raise DoesNotApply(Problem("CG-H11", what, fix, field="child.teen_sheet"))


def child(order: Order) -> Handout:
    """The pages for the child of this order; without a plan those for every age, each beginning on a front."""
    pages = ChildPages(order)
    names = (band_of(order.plan),) if order.plan else tuple(band for band, _ in BANDS)
    return pages.handout(pages.makers(names), title="child-title")


def teen(order: Order) -> Handout:
    """The private leaf, always a file of its own.

    Raises InputProblem (CG-H11) when the plan does not ask for it.
    """
    if order.plan:
        _check_private(order.plan)
    pages = ChildPages(order)
    return pages.handout(pages.makers((PRIVATE,)), title="teen-title")
