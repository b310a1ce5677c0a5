"""What stands on the pages to write on, before the plan has filled anything in."""

from __future__ import annotations

from dataclasses import dataclass

from crmo_guide.handout.model import Line, Phrase, Said
from crmo_guide.handout.teaching import Appointment, Goal, Picture
from crmo_guide.language.values import Value
from crmo_guide.library.blocks import Section
from crmo_guide.library.topic import Topic


@dataclass(frozen=True)
class Diary:
    """One week: a row for each place, one to seven boxes; rows without a name are for places to write in."""

    child: Value | None
    sites: tuple[Phrase, ...]
    blank: int
    scale: Picture
    days: tuple[Phrase, ...]
    ends: bool


@dataclass(frozen=True)
class Log:
    """Blood tests and pictures over time, and which are due."""

    child: Value | None
    due: tuple[Appointment, ...]
    blood_rows: int
    picture_rows: int


@dataclass(frozen=True)
class Injection:
    """A row of the injection log; without a date there is a line to write it on."""

    medicine: tuple[Value, ...]
    date: Value | None = None


@dataclass(frozen=True)
class Injections:
    """Where to inject next: the places drawn and named, then a row for each injection."""

    child: Value | None
    drawing: Picture
    places: tuple[Phrase, ...]
    teaching: Section | None
    rows: tuple[Injection, ...]


@dataclass(frozen=True)
class WeeklyMedicine:
    """A medicine and its own weekday; the dose in the plan's own figures."""

    name: Value
    family_name: Value | None
    dose: Line | None
    only_on: Phrase | None
    days: Phrase


@dataclass(frozen=True)
class Weeks:
    """Boxes to tick for weekly medicines: one on its own weekday in each week, never more."""

    child: Value | None
    medicines: tuple[WeeklyMedicine, ...]
    rows: int
    fixed: tuple[Phrase, ...]
    blank: bool


@dataclass(frozen=True)
class VaccineRow:
    """A vaccine of the plan."""

    name: Said
    live: bool | None
    date: Value | None
    next: Value | None
    note: Line | None


@dataclass(frozen=True)
class VaccineTable:
    """The vaccines of the plan and rows for more; above them what holds for live ones."""

    child: Value | None
    topic: Topic
    note: Line | None
    household: Line | None
    vaccines: tuple[VaccineRow, ...]
    blank: int


@dataclass(frozen=True)
class Visit:
    """To fill in before the next visit and to take along."""

    child: Value | None
    next: Appointment | None
    since: tuple[Phrase, ...]
    questions: tuple[Phrase, ...]
    lines: int
    goals: tuple[Goal, ...]
    agreed: int


@dataclass(frozen=True)
class HeardBack:
    """What the family has said in its own words, ticked together with the nurse."""

    child: Value | None
    items: tuple[Phrase, ...]
    blank: int
