"""Plan fields spoken in the language of a page: closed-list sentences, maps by language, dates, phones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from crmo_guide.handout.model import Line, Phrase, phrase
from crmo_guide.language import dose_sentences
from crmo_guide.language.tongue import Tongue
from crmo_guide.language.values import Kind, Value
from crmo_guide.places import Places
from crmo_guide.plan import vocabulary
from crmo_guide.plan.model.text import Term, Text

_WITH_OWN = frozenset({Kind.DOSE, Kind.STRENGTH, Kind.GAP, Kind.MOST})


@dataclass(frozen=True)
class Voice:
    """One page's language, the clinicians' language of the country, and the country for phones and clocks."""

    tongue: Tongue
    clinic_lang: str
    country: str

    @property
    def lang(self) -> str:
        """The code of the page's language."""
        return self.tongue.language.code

    @property
    def places(self) -> Places:
        """Where the lists of dose sentences and medicines lie, a clinic's own in front."""
        return self.tongue.places

    def line(self, text: Text | None, kind: Kind = Kind.TEXT) -> Line | None:
        """The line in this language; a dose keeps the clinician's own words beneath when they are in another one."""
        if text is None:
            return None
        spoken = self.value(text, kind)
        own = self._own(text, kind)
        return Line(spoken, own if own and own.text != spoken.text else None)

    def value(self, text: Text, kind: Kind = Kind.TEXT) -> Value:
        """The wording that belongs on this page; the plan's own, marked with its language, when there is no other."""
        written = text.in_(self.lang) if text.langs else None
        if written is not None:
            return Value(kind, written)
        plain, written_in = self._otherwise(text)
        sentence = dose_sentences.parse(plain, self.places)
        if sentence is not None:
            return Value(kind, sentence.say(self.lang).text)
        return Value(kind, plain, lang=written_in if written_in != self.lang else None)

    def _otherwise(self, text: Text) -> tuple[str, str]:
        """A wording in another language, the clinicians' first, and which language that is."""
        if text.plain is not None:
            return text.plain, self.clinic_lang
        lang = self.clinic_lang if self.clinic_lang in text.langs else text.langs[0]
        return text.in_(lang) or text.any(), lang

    def _own(self, text: Text, kind: Kind) -> Value | None:
        if kind not in _WITH_OWN or self.lang == self.clinic_lang:
            return None
        own = text.in_(self.clinic_lang) if text.langs else text.plain
        return Value(kind, own, lang=self.clinic_lang) if own else None

    def term(self, term: Text | None) -> Phrase | Value | None:
        """A word of an open list from the catalogue, or the plan's own wording."""
        if term is None:
            return None
        if isinstance(term, Term) and term.id and self.lang not in term.langs:
            return phrase(f"{term.list}-{term.id}")
        return self.value(term)

    def role(self, text: str) -> Phrase | Value:
        """What somebody who signed is: in the page's language where the role is known, else as it was typed."""
        known = vocabulary.find("signer", text)
        if known and self.lang != self.clinic_lang:
            return phrase(f"signer-{known}")
        return Value(Kind.TEXT, text, lang=self.clinic_lang if self.clinic_lang != self.lang else None)

    def plain(self, said: Phrase | Value) -> str:
        """What is said, as plain text."""
        return said.text if isinstance(said, Value) else plain(said, self.tongue)

    def language(self, code: str) -> Phrase | Value:
        """The name of a language as it stands inside a sentence; the catalogue's, else CLDR's."""
        if self.tongue.has(f"language-{code}"):
            return phrase(f"language-{code}")
        return Value(Kind.TEXT, self.tongue.language_name(code))

    def day(self, day: dt.date | Text | None) -> Value | None:
        """A date, or the words the plan has instead of one."""
        if day is None:
            return None
        return self.date(day) if isinstance(day, dt.date) else self.value(day, Kind.DATE)

    def date(self, day: dt.date) -> Value:
        """A day in full: 10 March 2026."""
        return self.tongue.date(day, self.country)

    def part_day(self, text: str) -> Value:
        """A day, a month or a year, as much of it as is known: 10 March 2026, March 2026, 2026."""
        whole = len(text) == len("2026-03-10")
        return self.date(dt.date.fromisoformat(text)) if whole else self.tongue.month_year(text)

    def weekday_date(self, day: dt.date) -> Value:
        """A day with its weekday: Friday 13 March 2026."""
        return self.tongue.weekday_date(day, self.country)

    def time(self, clock: dt.time) -> Value:
        """A clock time as the country writes it."""
        return self.tongue.time(clock, self.country)

    def phone(self, number: str) -> Value:
        """A phone number that can be read and dialled."""
        return self.tongue.phone(number, self.country)

    def listed(self, ids: Iterable[str], prefix: str) -> tuple[Phrase, ...]:
        """Catalogue words for the ids of a closed vocabulary."""
        return tuple(phrase(f"{prefix}-{item}") for item in ids)


def plain(said: Phrase, tongue: Tongue) -> str:
    """The phrase as plain text, for titles and alternative text, the foot of a page, and to see how long it is."""
    return tongue.plain(said.id, **{name: _plain(value, tongue) for name, value in said.args})


def _plain(value: object, tongue: Tongue) -> Value | str | int:
    if isinstance(value, tuple):
        return tongue.comma.join(str(_plain(part, tongue)) for part in value)
    if isinstance(value, Phrase):
        return plain(value, tongue)
    return value if isinstance(value, Value | int) else str(value)
