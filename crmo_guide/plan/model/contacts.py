"""Who the child is, who looks after them, and whom to call."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from crmo_guide.plan.model.scalars import (
    Clock,
    Count,
    Day,
    Group,
    LanguageCode,
    Line,
    OneOrMore,
    OneOrMoreNeeded,
    PartDay,
    Phone,
    Yes,
    as_full_list,
    as_list,
    looks_like_phone,
)
from crmo_guide.plan.model.text import AlsoAs, OneOf, Term, TermOf, Text, is_by_language, text_json_schema


def _interpreter(value: object) -> object:
    return {"needed": value} if isinstance(value, str) else value


class Interpreter(Group):
    """Whether an interpreter is needed. A bare `yes` or `no` is read too."""

    needed: Yes
    language: LanguageCode | None = None
    note: Text | None = None


AnInterpreter = Annotated[Interpreter, BeforeValidator(_interpreter), AlsoAs({"enum": ["yes", "no", True, False]})]


class Weight(Group):
    """Printed on the emergency page only, with `weigh again` beside it."""

    text: Line
    date: Day


class Child(Group):
    """The child. `born` or `age_band`."""

    name: Line
    born: Day | None = None
    age_band: Annotated[str, OneOf("age-band")] | None = None
    record_number: Line | None = None
    reads: Annotated[tuple[LanguageCode, ...], BeforeValidator(as_full_list), OneOrMoreNeeded]
    interpreter: AnInterpreter | None = None
    weight: Weight | None = None
    needles: Text | None = None
    pain_words: Text | None = None
    communication: Text | None = None
    teen_sheet: Yes = False

    @model_validator(mode="after")
    def _age_is_known(self) -> Child:
        if self.born is None and self.age_band is None:
            raise PydanticCustomError("age_missing", "neither born nor age_band")
        return self

    def age_on(self, day: date) -> int | None:
        """Whole years on that day, or None when only an age band is known."""
        if self.born is None:
            return None
        return day.year - self.born.year - ((day.month, day.day) < (self.born.month, self.born.day))


class Person(Group):
    """Somebody who looks after the child, in the order to call."""

    name: Line
    who: Annotated[Term, TermOf("relation")] | None = None
    phone: Phone | None = None
    order: Count | None = None
    legal: Yes = False
    home: Annotated[str, OneOf("home")] | None = None
    reads: Annotated[tuple[LanguageCode, ...], BeforeValidator(as_list), OneOrMore] = ()


def _service(value: object) -> object:
    """A bare number or bare words where a line may stand."""
    if isinstance(value, str):
        return {"phone": value} if looks_like_phone(value) else {"words": value}
    if is_by_language(value) and isinstance(value, dict) and not set(value) <= set(Service.keys()):
        return {"words": value}
    return value


class Service(Group):
    """A line to call: a phone number, or words that say what to do instead (`words`)."""

    who: Annotated[Term, TermOf("who")] | None = None
    phone: Phone | None = None
    words: Text | None = None
    days: Line | None = None
    from_: Clock | None = Field(default=None, alias="from")
    to: Clock | None = None
    hours: Text | None = None
    ask_for: Text | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Service:
        if self.phone is None and self.words is None:
            raise PydanticCustomError("service_empty", "neither phone nor words")
        return self

    @classmethod
    def keys(cls) -> tuple[str, ...]:
        """The keys as typed."""
        return tuple(field.alias or name for name, field in cls.model_fields.items())


class NoAnswer(Group):
    """What to do when nobody calls back: after so many minutes go there, or words."""

    minutes: Count | None = None
    go_to: Annotated[Term, TermOf("who")] | None = None
    words: Text | None = None

    @model_validator(mode="after")
    def _says_something(self) -> NoAnswer:
        if self.words is None and (self.minutes is None or self.go_to is None):
            raise PydanticCustomError("no_answer_empty", "neither minutes and place nor words")
        return self


def _no_answer(value: object) -> object:
    return {"words": value} if isinstance(value, str) or is_by_language(value) else value


ANoAnswer = Annotated[NoAnswer, BeforeValidator(_no_answer), AlsoAs(text_json_schema())]


class OtherContact(Group):
    """Somebody else in the child's care."""

    role: Annotated[Term, TermOf("role")]
    name: Line | None = None
    phone: Phone | None = None


AService = Annotated[Service, BeforeValidator(_service), AlsoAs(text_json_schema())]


class Contacts(Group):
    """Whom to call by day, at night, and when nobody answers. `night` missing is a safety finding."""

    day: AService
    night: AService | None = None
    no_answer: ANoAnswer
    poison: AService | None = None
    crisis: AService | None = None
    hospital: Line | None = None
    others: tuple[OtherContact, ...] = ()


def none_known(value: object) -> Any:
    """`none known` (or `none`) where a list may stand is an empty list."""
    if isinstance(value, str) and value.strip().casefold() in ("none known", "none", "none-known"):
        return []
    return value


class Allergy(Group):
    """What the child reacts to, and how."""

    to: Annotated[Term, TermOf("allergen")]
    what_happened: Annotated[Term, TermOf("reaction")] | None = None
    severity: Annotated[str, OneOf("severity")] | None = None
    date: PartDay | None = None
    emergency_plan: Text | None = None
