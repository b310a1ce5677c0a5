"""Medicines, each in the rhythm in which it is given."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from crmo_guide.plan.model.scalars import (
    Day,
    DayOrText,
    Group,
    Line,
    OneOrMore,
    OneOrMoreNeeded,
    Slot,
    Weekday,
    Yes,
    as_full_list,
    as_list,
)
from crmo_guide.plan.model.text import OneOf, Term, TermOf, Text


def _once(words: tuple[str, ...]) -> tuple[str, ...]:
    """Two doses at one time of day would print as one."""
    if len(set(words)) < len(words):
        raise PydanticCustomError("word_twice", "a word stands here twice")
    return words


Once = AfterValidator(_once)


class Refill(Group):
    """Where the next pack comes from, and when to ask for it."""

    who: Annotated[Term, TermOf("who")] | None = None
    when: Text | None = None


class Named(Group):
    """What every entry has, whoever gives it."""

    name: Line
    why: Text | None = None
    form: Annotated[Term, TermOf("form")] | None = None
    route: Annotated[Term, TermOf("route")] | None = None
    note: Text | None = None


class AtHome(Named):
    """A medicine the family gives. Dose and strength are the plan's own words; nothing there prints as a box."""

    strength: Text | None = None
    dose: Text | None = None
    food: Annotated[str, OneOf("food")] | None = None
    missed: Text | None = None
    vomited: Text | None = None
    ill: Text | None = None
    taper: Text | None = None
    refill: Refill | None = None
    store: Text | None = None
    start: Day | None = None
    review: Day | None = None
    prescriber: Line | None = None
    at_school: Yes = False


class Daily(AtHome):
    """Every day (but `not_on`), at the ticked times of day."""

    slots: Annotated[tuple[Slot, ...], BeforeValidator(as_full_list), OneOrMoreNeeded, Once]
    not_on: Annotated[tuple[Weekday, ...], BeforeValidator(as_list), OneOrMore, Once] = ()


class Weekly(AtHome):
    """On named weekdays, from the first date on. One weekday is a tuple of one."""

    weekday: Annotated[tuple[Weekday, ...], BeforeValidator(as_full_list), OneOrMoreNeeded, Once]
    slot: Annotated[tuple[Slot, ...], BeforeValidator(as_list), OneOrMore, Once] = ()
    first: Day


class OnDates(AtHome):
    """On printed dates with tick boxes: every two weeks and longer."""

    every: Text | None = None
    weekday: Annotated[tuple[Weekday, ...], BeforeValidator(as_list), OneOrMore, Once] = ()
    slot: Annotated[tuple[Slot, ...], BeforeValidator(as_list), OneOrMore, Once] = ()
    dates: Annotated[tuple[Day, ...], BeforeValidator(as_full_list), OneOrMoreNeeded]


class AsNeeded(AtHome):
    """Only when needed. A missing gap or most is a safety finding."""

    for_: Annotated[Term, TermOf("purpose")] | None = Field(default=None, alias="for")
    gap: Text | None = None
    most: Text | None = None
    before: Text | None = None
    call_if: Text | None = None


class Checked(Group):
    """What was checked before a drip, with the date, or words."""

    dentist: DayOrText | None = None
    calcium: DayOrText | None = None
    vitamin_d: DayOrText | None = None
    kidney: DayOrText | None = None
    pregnancy_test: DayOrText | None = None


class AtHospital(Named):
    """Given by the ward: no dose on family paper."""

    every: Text | None = None
    dates: Annotated[tuple[Day, ...], BeforeValidator(as_list), OneOrMore] = ()
    place: Line | None = None
    checked: Checked | None = None
    before: Text | None = None
    after: Text | None = None


class Stopped(Named):
    """No longer given, so that nobody restarts it by accident."""

    date: Day | None = None


class Medicines(Group):
    """All medicines by rhythm; all groups empty means `none`."""

    daily: tuple[Daily, ...] = ()
    weekly: tuple[Weekly, ...] = ()
    on_dates: tuple[OnDates, ...] = ()
    as_needed: tuple[AsNeeded, ...] = ()
    at_hospital: tuple[AtHospital, ...] = ()
    stopped: tuple[Stopped, ...] = ()

    def at_home(self) -> tuple[AtHome, ...]:
        """What the family gives, in printing order."""
        return (*self.daily, *self.weekly, *self.on_dates, *self.as_needed)

    def current(self) -> tuple[Named, ...]:
        """Everything the child gets now, hospital included."""
        return (*self.at_home(), *self.at_hospital)


def medicines_or_none(value: object) -> object:
    """`none` where the medicines may stand is no medicine at all."""
    return {} if isinstance(value, str) and value.strip().casefold() == "none" else value
