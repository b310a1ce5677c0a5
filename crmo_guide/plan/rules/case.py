"""A plan as the rules see it: its medicines recognised, its texts with their paths, the languages it prints in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from pydantic import BaseModel

from crmo_guide.places import Places
from crmo_guide.plan.countries import Country, country
from crmo_guide.plan.events import Path
from crmo_guide.plan.facts import facts, spreads
from crmo_guide.plan.medicines import Medicine, formulary
from crmo_guide.plan.model.contacts import Allergy
from crmo_guide.plan.model.medicines import Named
from crmo_guide.plan.model.plan import Plan
from crmo_guide.plan.model.text import Text

#: Fields of a medicine that say how much, how often or what to do with a dose.
DOSE_FIELDS = ("dose", "strength", "gap", "most", "every", "before", "call_if", "missed", "vomited", "ill", "taper")


_ACTED_ON = frozenset({"medicines", "allergies", "fever", "zones", "events"})
_VOWEL_MARKS = re.compile("[\u064b-\u0652\u0640]")


@dataclass(frozen=True)
class Entry:
    """One medicine of the plan, with the medicines its name means."""

    rhythm: str
    index: int
    entry: Named
    medicines: tuple[Medicine, ...]

    @property
    def ids(self) -> frozenset[str]:
        """Ingredients."""
        return frozenset(medicine.id for medicine in self.medicines)

    @property
    def classes(self) -> frozenset[str]:
        """Classes that act in the whole body; none for creams, drops and sprays."""
        if not spreads(self.entry):
            return frozenset()
        return frozenset(each for medicine in self.medicines for each in medicine.classes)

    def at(self, *keys: str | int) -> Path:
        """The path of this entry, or of something in it."""
        return ("medicines", self.rhythm, self.index, *keys)

    def texts(self, *fields: str) -> Iterator[tuple[Path, Text]]:
        """The texts that stand in these fields."""
        for name in fields:
            value = getattr(self.entry, name, None)
            if isinstance(value, Text):
                yield self.at(name), value


@dataclass(frozen=True)
class Reaction:
    """One allergy, with the medicines its word means."""

    index: int
    allergy: Allergy
    medicines: tuple[Medicine, ...]

    @property
    def path(self) -> Path:
        """Its path in the plan."""
        return ("allergies", self.index)

    def classes(self) -> frozenset[str]:
        """Classes of the medicines it means."""
        return frozenset(each for medicine in self.medicines for each in medicine.classes)


@dataclass(frozen=True)
class Case:
    """What a rule looks at. `today` is only for what is out of date; it never prints."""

    plan: Plan
    languages: tuple[str, ...]
    today: date
    places: Places

    @cached_property
    def country(self) -> Country:
        """The plan's country."""
        return country(self.plan.country)

    @cached_property
    def facts(self) -> frozenset[str]:
        """Facts of the plan."""
        return facts(self.plan, self.places)

    @cached_property
    def current(self) -> tuple[Entry, ...]:
        """Everything the child gets now, hospital included."""
        return (*self.home, *self._entries("at_hospital"))

    @cached_property
    def home(self) -> tuple[Entry, ...]:
        """What the family gives."""
        rhythms = ("daily", "weekly", "on_dates", "as_needed")
        return tuple(entry for rhythm in rhythms for entry in self._entries(rhythm))

    @cached_property
    def stopped(self) -> tuple[Entry, ...]:
        """What is no longer given."""
        return self._entries("stopped")

    @cached_property
    def reactions(self) -> tuple[Reaction, ...]:
        """Allergies, with the medicines named in any of their languages."""
        known = formulary(self.places)
        found = []
        for index, allergy in enumerate(self.plan.allergies):
            meant = {medicine.id: medicine for said in allergy.to.texts() for medicine in known.identify_all(said)}
            found.append(Reaction(index, allergy, tuple(meant.values())))
        return tuple(found)

    def having(self, *classes: str) -> tuple[Entry, ...]:
        """Current medicines of any of these classes."""
        return tuple(entry for entry in self.current if entry.classes.intersection(classes))

    def dose_texts(self, *fields: str) -> Iterator[tuple[Path, Text]]:
        """The texts of these fields (all dose fields, when none is named) of every medicine given at home."""
        for entry in self.home:
            yield from entry.texts(*(fields or DOSE_FIELDS))

    def instructions(self) -> Iterator[tuple[Path, Text]]:
        """Every text that somebody acts on: of medicines now given, for an allergy, a fever, a bad day, an event."""
        for path, text in self.all_texts():
            if path[0] in _ACTED_ON and path[1:2] != ("stopped",):
                yield path, text

    def all_texts(self) -> Iterator[tuple[Path, Text]]:
        """Every text of the plan."""
        return _texts(self.plan, ())

    def _entries(self, rhythm: str) -> tuple[Entry, ...]:
        known = formulary(self.places)
        entries: tuple[Named, ...] = getattr(self.plan.medicines, rhythm)
        return tuple(Entry(rhythm, index, entry, known.identify_all(entry.name)) for index, entry in enumerate(entries))


def bare(text: str) -> str:
    """A text without vowel marks, for rules that look for words: Arabic may be typed with them or without."""
    return _VOWEL_MARKS.sub("", text)


def _texts(value: object, path: Path) -> Iterator[tuple[Path, Text]]:
    if isinstance(value, Text):
        yield path, value
    elif isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            yield from _texts(getattr(value, name), (*path, field.alias or name))
    elif isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from _texts(each, (*path, index))
