"""One language speaking: its phrases, and dates, times, phones and numbers as values that cannot be scrambled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from crmo_guide.errors import ContentProblem, Problem, UsageProblem
from crmo_guide.language import dates, phones
from crmo_guide.language.bidi import Direction, direction_of, isolate, isolated, without_controls
from crmo_guide.language.data import load_yaml
from crmo_guide.language.phrases import Catalogue
from crmo_guide.language.typefaces import stack
from crmo_guide.language.values import Kind, Value
from crmo_guide.places import Places

if TYPE_CHECKING:
    from babel import Locale

SOURCE_LANGUAGE = "en"
_FIRST_SENTINEL = 0xE000
_FIELDS = ("code", "name", "english_name", "direction", "locale")

Argument = Value | Markup | str | int


@dataclass(frozen=True)
class Language:
    """A language of `content/`: its code, own name, English name, direction ('ltr' or 'rtl') and CLDR locale."""

    code: str
    name: str
    english_name: str
    direction: Direction
    locale: str


def languages(places: Places) -> tuple[Language, ...]:
    """Every language with a `language.yaml` in a content folder, English first, then by code."""
    codes = {path.parent.name for root in places.content for path in root.glob("*/language.yaml")}
    return tuple(_language(code, places)[0] for code in sorted(codes, key=lambda code: (code != SOURCE_LANGUAGE, code)))


def known_language(code: str) -> Language | None:
    """What CLDR knows of a language, for a folder that is to be begun; None when it does not know the code."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(code.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None
    direction: Direction = "rtl" if locale.character_order == "right-to-left" else "ltr"
    return Language(code, locale.get_display_name() or code, locale.english_name or code, direction, code)


@lru_cache(maxsize=32)
def tongue(code: str, places: Places) -> Tongue:
    """The language of this code, made once per process; `tongue.cache_clear()` reads its files anew.

    Raises UsageProblem (CG-W01) for a code there is no language for, naming those there are.
    """
    if not code or "/" in code or places.find(code, "language.yaml") is None:
        known = ", ".join(language.code for language in languages(places)) or "none"
        raise UsageProblem(Problem("CG-W01", f"There is no language '{code}'.", f"Languages there are: {known}."))
    return Tongue(code, places)


class Tongue:
    """One language speaking. Make it with `tongue(code, places)`.

    `comma` and `semicolon` stand between the items of a list inside a line; `places` is where its files lie.
    """

    def __init__(self, code: str, places: Places) -> None:
        self.language, facts = _language(code, places)
        self._clock: Mapping[str, str] = facts.get("clock", {})
        self.comma: str = facts.get("comma", ", ")
        self.semicolon: str = facts.get("semicolon", "; ")
        self._first_typefaces: tuple[str, ...] = tuple(facts.get("typefaces", ()))
        self._folders = tuple(root / code / "phrases" for root in places.content)
        self.places = places

    @cached_property
    def catalogue(self) -> Catalogue:
        """The phrases, read when the first is asked for."""
        return Catalogue(self.language.code, self.language.locale, self._folders)

    @cached_property
    def typefaces(self) -> tuple[str, ...]:
        """The families in which its pages look for a letter, in that order."""
        return stack(self.places.fonts, self._first_typefaces)

    @cached_property
    def _english(self) -> Tongue | None:
        """What is said in a draft where this language has no words yet."""
        code = self.language.code
        return tongue(SOURCE_LANGUAGE, self.places) if code in self.places.half and code != SOURCE_LANGUAGE else None

    def has(self, phrase_id: str) -> bool:
        """Whether the catalogue holds this phrase."""
        return phrase_id in self.catalogue

    def say(self, phrase_id: str, /, **arguments: Argument) -> Markup:
        """The phrase as HTML, every argument escaped and isolated.

        A Value stands as its own element, Markup as it is, a str or int as text that keeps its direction. An int
        chooses plural branches and prints in Western digits without grouping; a str or Value may choose branches by
        its text. Raises ContentProblem if the phrase (CG-W05) or an argument (CG-W06) is missing.
        """
        if self._english and not self.has(phrase_id):
            words = self._english.say(phrase_id, **arguments)
            return Markup('<span lang="{}" dir="ltr">{}</span>').format(SOURCE_LANGUAGE, words)
        text, spoken = self._format(phrase_id, arguments)
        table = {mark: self._html(argument) for mark, argument in spoken.items()}
        return Markup(str(escape(text)).translate(table))  # noqa: S704 - text and every argument are escaped

    def plain(self, phrase_id: str, /, **arguments: Argument) -> str:
        """The phrase as plain text, for titles, bookmarks and alternative text.

        An argument that runs against the language stands between isolate characters (U+2066 or U+2067, U+2069).
        """
        if self._english and not self.has(phrase_id):
            words = self._english.plain(phrase_id, **arguments)
            return words if self.language.direction == "ltr" else isolate(words, "ltr")
        text, spoken = self._format(phrase_id, arguments)
        return text.translate({mark: self._plain(argument) for mark, argument in spoken.items()})

    def listed(self, items: Iterable[Argument]) -> Markup:
        """The items one after the other with the language's comma between them, each escaped and isolated."""
        return Markup(escape(self.comma)).join(Markup(self._html(item)) for item in items)  # noqa: S704 - escaped

    def date(self, day: dt.date, country: str | None = None) -> Value:
        """The long date, month as a word: 10 de marzo de 2026. The country may change the order of its parts."""
        return Value(Kind.DATE, dates.long_date(day, self._locale(country)))

    def weekday(self, day: dt.date | int) -> str:
        """The weekday in full: of a date, or of a number from 0 for Monday to 6 for Sunday."""
        return dates.weekday(day if isinstance(day, int) else day.weekday(), self._locale())

    def weekday_date(self, day: dt.date, country: str | None = None) -> Value:
        """The date with its weekday in full: viernes, 13 de marzo de 2026."""
        return Value(Kind.DATE, dates.weekday_date(day, self._locale(country)))

    def day_month(self, day: dt.date, country: str | None = None) -> Value:
        """The date without its year: 13 de marzo."""
        return Value(Kind.DATE, dates.day_month(day, self._locale(country)))

    def month_year(self, text: str) -> Value:
        """A month from "2025-12": diciembre de 2025; "2016" as it is. Else ValueError."""
        return Value(Kind.DATE, dates.month_year(text, self._locale()))

    def time(self, moment: dt.time, country: str | None = None) -> Value:
        """The time on the country's clock: 10:30 a. m. in the US, 10:30 in Spain and the United Kingdom."""
        return Value(Kind.TIME, dates.clock_time(moment, self.language.locale, country, self._clock))

    def phone(self, text: str, country: str | None) -> Value:
        """A phone with the digits that were typed, and a link where it is plain what to dial; see `phones`."""
        return Value(Kind.PHONE, phones.printed(text, country), href=phones.link(text, country))

    def language_name(self, code: str) -> str:
        """What this language calls another one, by CLDR; the code itself when CLDR does not know it."""
        return str(self._locale().languages.get(code, code))

    def _locale(self, country: str | None = None) -> Locale:
        return dates.locale_of(self.language.locale, country)

    def _format(self, phrase_id: str, arguments: Mapping[str, Argument]) -> tuple[str, dict[int, Argument]]:
        """The text with one private-use character for each argument, and what each of them stands for."""
        from crmo_guide.language.sentinels import standing_for

        spoken: dict[int, Argument] = {}
        fluent: dict[str, Any] = {}
        for mark, (name, argument) in enumerate(arguments.items(), start=_FIRST_SENTINEL):
            spoken[mark] = argument
            fluent[name] = standing_for(argument, chr(mark))
        return self.catalogue.format(phrase_id, fluent), spoken

    def _html(self, argument: Argument) -> str:
        if isinstance(argument, (Value, Markup)):
            return str(escape(argument))
        text = without_controls(str(argument))
        direction = direction_of(text)
        shown = str(escape(isolated(text, direction)))
        return shown if direction == self.language.direction else f'<span dir="{direction}">{shown}</span>'

    def _plain(self, argument: Argument) -> str:
        text = argument.striptags() if isinstance(argument, Markup) else str(argument)
        direction = argument.direction if isinstance(argument, Value) else direction_of(text)
        shown = isolated(text, direction)
        return shown if direction == self.language.direction else isolate(shown, direction)


def _language(code: str, places: Places) -> tuple[Language, Mapping[str, Any]]:
    path = places.find(code, "language.yaml")
    if path is None:
        raise ContentProblem(Problem("CG-W02", f"The file content/{code}/language.yaml is missing.", "Add it."))
    facts = load_yaml(path)
    problem = _language_fault(facts, code)
    if problem:
        raise ContentProblem(Problem("CG-W02", problem, "Correct the file.", file=str(path)))
    return Language(*(facts[field] for field in _FIELDS)), facts


def _language_fault(facts: object, code: str) -> str | None:
    from babel import UnknownLocaleError

    if not isinstance(facts, dict):
        return "The file is not a list of keys and values."
    missing = [field for field in _FIELDS if not isinstance(facts.get(field), str)]
    if missing:
        return f"Missing or not text: {', '.join(missing)}."
    if facts["code"] != code:
        return f"The code is '{facts['code']}' but the folder is '{code}'."
    if facts["direction"] not in ("ltr", "rtl"):
        return "The direction is neither ltr nor rtl."
    if not isinstance(facts.get("clock", {}), dict):
        return "The clock is not a list of keys and values."
    if not all(isinstance(facts.get(mark, ""), str) for mark in ("comma", "semicolon")):
        return "The comma or the semicolon is not text."
    if not all(isinstance(family, str) for family in facts.get("typefaces", [])):
        return "The typefaces are not a list of names."
    try:
        dates.locale_of(facts["locale"])
    except (ValueError, UnknownLocaleError):
        return f"The locale '{facts['locale']}' is unknown to CLDR."
    return None
