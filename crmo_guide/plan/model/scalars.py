"""How one typed value becomes a date, a time, a number or a yes: always from text, never guessed."""

from __future__ import annotations

import re
from datetime import date, time
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from crmo_guide.plan.model.text import AlsoAs, OneOf, Text, text_json_schema

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_PART_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})", re.ASCII)
_PHONE = re.compile(r"[+\d(][\d\s()./+-]*(?:\s*(?:ext|x)\.?\s*\d+)?", re.IGNORECASE)


class Group(BaseModel):
    """A part of the plan: frozen, and an unknown key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, defer_build=True)


def _line(value: object) -> str:
    if not isinstance(value, str):
        raise PydanticCustomError("line_kind", "one line of text is expected")
    text = " ".join(value.split())
    if not text:
        raise PydanticCustomError("text_empty", "no text")
    if len(text) > 200:
        raise PydanticCustomError("text_long", "too long")
    return text


def _day(value: object) -> date:
    if isinstance(value, date):
        return value
    match = _DAY.fullmatch(value.strip()) if isinstance(value, str) else None
    if not match:
        raise PydanticCustomError("day_form", "not a date of the form 2026-03-10")
    try:
        day = date(*(int(part) for part in match.groups()))
    except ValueError:
        raise PydanticCustomError("day_none", "no such day") from None
    if not 1990 <= day.year <= 2100:
        raise PydanticCustomError("day_far", "a year far away")
    return day


def _part_day(value: object) -> str:
    if not isinstance(value, str) or not _PART_DAY.fullmatch(value.strip()):
        raise PydanticCustomError("part_day_form", "not a date of the form 2026, 2026-03 or 2026-03-10")
    year, _, rest = value.strip().partition("-")
    _day(f"{year}-{rest or '01'}" if len(rest) == 5 else f"{year}-{rest or '01'}-01")
    return value.strip()


def _day_or_text(value: object) -> date | Text:
    if isinstance(value, date | Text):
        return value
    if isinstance(value, str) and re.match(r"\s*\d{4}-\d", value):
        return _day(value)
    return Text.of(value)


def _clock(value: object) -> time:
    if isinstance(value, time):
        return value
    match = _CLOCK.fullmatch(value.strip()) if isinstance(value, str) else None
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        raise PydanticCustomError("clock_form", "not a time of the form 08:00 or 16:30")
    return time(int(match[1]), int(match[2]))


def _yes(value: object) -> bool:
    if isinstance(value, bool):
        return value
    answers = {"yes": True, "true": True, "y": True, "no": False, "false": False, "n": False}
    answer = answers.get(value.strip().casefold()) if isinstance(value, str) else None
    if answer is None:
        raise PydanticCustomError("yes_form", "neither yes nor no")
    return answer


def _count(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{1,4}", value.strip()):
        raise PydanticCustomError("count_form", "not a whole number")
    return int(value)


def _phone(value: object) -> str:
    if not isinstance(value, str):
        raise PydanticCustomError("line_kind", "one line of text is expected")
    text = " ".join(value.split())
    if len(text) > 40 or not looks_like_phone(text):
        raise PydanticCustomError("phone_form", "not a phone number")
    return text


def looks_like_phone(text: str) -> bool:
    """Whether the text is made of what a phone number is made of, with at least three digits."""
    return bool(_PHONE.fullmatch(text.strip())) and sum(letter in "0123456789" for letter in text) >= 3


def as_list(value: object) -> object:
    """One word where a list of words may stand is a list of one."""
    return [value] if isinstance(value, str) else value


def as_full_list(value: object) -> object:
    """The same, and an empty list is an error."""
    if value == []:
        raise PydanticCustomError("list_empty", "an empty list")
    return as_list(value)


def _schema(**json: Any) -> WithJsonSchema:
    return WithJsonSchema(json)


#: One line of text that is the same in every language: a name, a place.
Line = Annotated[str, BeforeValidator(_line), _schema(type=["string", "number"])]
#: A whole day, typed `2026-03-10`.
Day = Annotated[date, BeforeValidator(_day), _schema(type="string", format="date")]
#: A year, month or day, kept as typed: `2016`, `2025-11`, `2026-03-10`.
PartDay = Annotated[
    str, BeforeValidator(_part_day), _schema(type=["string", "integer"], pattern=f"^{_PART_DAY.pattern}$")
]
#: A time of day, typed `08:00`.
Clock = Annotated[time, BeforeValidator(_clock), _schema(type="string", pattern=f"^{_CLOCK.pattern}$")]
#: `yes` or `no`.
Yes = Annotated[bool, BeforeValidator(_yes), _schema(enum=["yes", "no", True, False])]
#: A whole number from 1 to 365.
Count = Annotated[
    int, BeforeValidator(_count), Field(ge=1, le=365), _schema(type=["integer", "string"], pattern="^[0-9]+$")
]
#: A phone number, kept as typed.
Phone = Annotated[str, BeforeValidator(_phone), _schema(type=["string", "integer"])]
#: A language code such as `es`.
LanguageCode = Annotated[str, BeforeValidator(_line), Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
Weekday = Annotated[str, OneOf("weekday")]
Slot = Annotated[str, OneOf("slot")]


#: A day, or words for it.
DayOrText = Annotated[date | Text, BeforeValidator(_day_or_text), WithJsonSchema(text_json_schema())]
#: A list of words that may be typed as one word.
OneOrMore = AlsoAs({"type": ["string", "number"]})
#: The same, and not empty.
OneOrMoreNeeded = AlsoAs({"type": ["string", "number"]}, least=1)
