"""The illness and the care: sites, checks, visits, what to watch for, school, goals."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from crmo_guide.plan.model.scalars import (
    Clock,
    Count,
    Day,
    DayOrText,
    Group,
    LanguageCode,
    Line,
    OneOrMore,
    PartDay,
    Weekday,
    Yes,
    as_list,
)
from crmo_guide.plan.model.signed import Change, Kept
from crmo_guide.plan.model.text import OneOf, Term, TermOf, Text
from crmo_guide.plan.vocabulary import bone_facts

_Confirmations = Annotated[tuple[Annotated[Term, TermOf("confirmed-by")], ...], BeforeValidator(as_list), OneOrMore]
_Exclusions = Annotated[tuple[Annotated[Term, TermOf("excluded")], ...], BeforeValidator(as_list), OneOrMore]


class Diagnosis(Group):
    """The name used locally, since when, and how it was confirmed."""

    label: Line
    since: PartDay | None = None
    confirmed_by: _Confirmations = ()
    excluded: _Exclusions = ()
    images_at: Line | None = None


class Spine(Group):
    """What a scan shows in the spine, and until when limits hold."""

    collapse: Text | None = None
    limits_until: Day | None = None


class Site(Group):
    """One place in the bones. `name` is the clinic's own word; `bone: other` needs it."""

    bone: Annotated[str, OneOf("bone")]
    side: Annotated[str, OneOf("side")] | None = None
    level: Annotated[str, OneOf("level")] | None = None
    state: Annotated[str, OneOf("site-state")]
    date: PartDay | None = None
    name: Text | None = None

    @model_validator(mode="after")
    def _place_is_clear(self) -> Site:
        facts = bone_facts(self.bone)
        if facts.get("side") == "needed" and self.side is None:
            raise PydanticCustomError("side_needed", "no side")
        if facts.get("side") == "none" and self.side is not None:
            raise PydanticCustomError("side_none", "a side where there is none")
        if facts.get("level") == "needed" and self.level is None:
            raise PydanticCustomError("level_needed", "no level")
        if facts.get("level") is None and self.level is not None:
            raise PydanticCustomError("level_none", "a level where there is none")
        if self.bone == "other" and self.name is None:
            raise PydanticCustomError("bone_unnamed", "no name")
        return self


class Sites(Group):
    """All known sites as of the last scan."""

    as_of: Day | None = None
    spine: Spine | None = None
    list: tuple[Site, ...] = ()


def sites_or_none(value: object) -> object:
    """`none` where the sites may stand is an empty list of sites."""
    return {"list": []} if isinstance(value, str) and value.strip().casefold() in ("none", "none known") else value


class Baseline(Group):
    """How the child usually is, so that others see what is new."""

    pain: Text | None = None
    walking: Text | None = None
    activity: Text | None = None
    blood: Text | None = None
    nerves: Text | None = None


class Immunity(Group):
    """Protection against one illness."""

    state: Annotated[str, OneOf("immunity")]
    date: PartDay | None = None


class Screen(Group):
    """Result of a screening test."""

    state: Annotated[str, OneOf("screen")]
    date: PartDay | None = None


class Immune(Group):
    """The team's statement on the child's defences."""

    weakened: Yes | None = None
    chickenpox: Immunity | None = None
    measles: Immunity | None = None
    tb_screen: Screen | None = None


class Fever(Group):
    """From which temperature to call, and what to do. Needed when a medicine weakens the immune system."""

    at: Line
    how: Text | None = None
    action: Text | None = None


class Vaccine(Group):
    """One vaccine, given or planned. `live` when the team says so; known live vaccines are recognised."""

    name: Annotated[Term, TermOf("vaccine")]
    live: Yes | None = None
    date: PartDay | None = None
    next: DayOrText | None = None
    note: Text | None = None


class Vaccines(Group):
    """The team's note on vaccines and the list."""

    note: Text | None = None
    household: Text | None = None
    list: tuple[Vaccine, ...] = ()


class Check(Group):
    """A test that comes back."""

    test: Annotated[Term, TermOf("test")]
    every: Text | None = None
    next: DayOrText | None = None
    place: Line | None = None


class Event(Group):
    """A day in the calendar."""

    type: Annotated[Term, TermOf("event")]
    date: Day
    weekday: Weekday | None = None
    time: Clock | None = None
    place: Line | None = None
    prepare: Text | None = None
    fasting: Text | None = None
    bring: Text | None = None
    after: Text | None = None
    call_if: Text | None = None


class OwnLines(Group):
    """The team's own lines for this child, tier by tier, after the fixed ones."""

    now: tuple[Text, ...] = ()
    today: tuple[Text, ...] = ()
    week: tuple[Text, ...] = ()
    usual: tuple[Text, ...] = ()


class Zones(Group):
    """Numbers and lines of the call sheet that belong to this child."""

    pain_days: Count | None = None
    refill_days: Count | None = None
    own: OwnLines | None = None


_Activities = Annotated[tuple[Annotated[Term, TermOf("activity")], ...], BeforeValidator(as_list), OneOrMore]


class School(Group):
    """What the child can do at school, and what school should know."""

    form: Annotated[Term, TermOf("school-form")] | None = None
    name: Line | None = None
    contact: Line | None = None
    can: _Activities = ()
    with_care: _Activities = ()
    not_now: _Activities = ()
    until: Day | None = None
    decides: Annotated[Term, TermOf("who")] | None = None
    supports: Annotated[tuple[Annotated[Term, TermOf("support")], ...], BeforeValidator(as_list), OneOrMore] = ()
    tell_school: Annotated[tuple[Annotated[str, OneOf("tell-school")], ...], BeforeValidator(as_list), OneOrMore] = ()
    given_at_school: Annotated[tuple[Line, ...], BeforeValidator(as_list), OneOrMore] = ()
    note: Text | None = None


class Goals(Group):
    """What matters to the child, the family and the team."""

    child: Text | None = None
    family: Text | None = None
    team: Text | None = None


class Signature(Group):
    """Who stands behind something, and since when."""

    by: Line
    role: Line | None = None
    date: Day | None = None


class SignOff(Group):
    """Who signed, when, until when it holds, and what `sign` writes.

    That is the fingerprint of what was signed; `changes`, what is not as it was when the plan was signed last (on the
    day `since`); and `kept`, what the next signing compares with. `changed` is the clinician's own line on it.
    """

    by: Line | None = None
    role: Line | None = None
    date: Day | None = None
    version: Line | None = None
    review_by: Day | None = None
    changed: Text | None = None
    medicines_checked: Signature | None = None
    translated: dict[LanguageCode, Signature] = Field(default_factory=dict)
    id: Annotated[Line, Field(pattern=r"^[0-9a-z]{16,40}$")] | None = None
    since: Day | None = None
    changes: tuple[Change, ...] = ()
    kept: Kept | None = None
    fingerprint: Annotated[Line, Field(pattern=r"^[0-9a-f]{64}$")] | None = None


class Acceptance(Group):
    """A prescriber or pharmacist accepts one finding, with a reason that prints on the clinician page.

    With `medicine` it holds for a finding at that medicine and for no other.
    """

    code: Annotated[Line, Field(pattern=r"^CG-S\d{3}$")]
    medicine: Line | None = None
    by: Line
    role: Annotated[str, OneOf("acceptor")]
    reason: Text
    date: Day | None = None
