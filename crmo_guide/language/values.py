"""Values: the things of a plan that must come out on paper exactly as written, and in that order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from html import escape
from unicodedata import bidirectional

from crmo_guide.language.bidi import Direction, direction_of, direction_of_words, isolated, unbroken

_LONG, _LONG_PHONE, _LONG_NAME = 40, 18, 16
_WITHIN_NUMBER = re.compile(r" (?![^\W\d])")
_LINKS = ("tel:", "mailto:")


class Kind(StrEnum):
    """What a value is; the page's class for it is `v-<kind>`."""

    DOSE = "dose"
    STRENGTH = "strength"
    GAP = "gap"
    MOST = "most"
    PHONE = "phone"
    DATE = "date"
    TIME = "time"
    CODE = "code"
    NAME = "name"
    MEDICINE = "medicine"
    TEMPERATURE = "temperature"
    NUMBER = "number"
    EMAIL = "email"
    TEXT = "text"


# A figure never parts from its unit, though a long dose may break elsewhere.
_MEASURES = frozenset({Kind.DOSE, Kind.STRENGTH, Kind.GAP, Kind.MOST})
_UNIT = re.compile(r"(?<=\d) (?=[^\W\d])")
_COUNTED = re.compile(r"(?<=[\u0590-\u06ff]) (?=\d+\))")  # where the figure follows its noun: (قلم 1)
_ALWAYS_LTR = frozenset({Kind.PHONE, Kind.CODE, Kind.NUMBER, Kind.EMAIL})


@dataclass(frozen=True)
class Value:
    """One value of the plan.

    `text` is exactly what must be read on paper. `lang` is set when the text is in another language than its page.
    `href` is a `tel:` or `mailto:` address; any other raises ValueError.
    """

    kind: Kind
    text: str
    lang: str | None = None
    href: str | None = None

    def __post_init__(self) -> None:
        """Refuses an address that is neither a phone nor an e-mail."""
        if self.href is not None and not self.href.startswith(_LINKS):
            raise ValueError("a value links to tel: or mailto: only")

    @property
    def direction(self) -> Direction:
        """Phones, codes, numbers and e-mails run left to right, names as their first letter, sentences as most words.

        A dose with any right-to-left letter runs right to left: `mg` is a sign there, not a word.
        """
        if self.kind in _ALWAYS_LTR:
            return "ltr"
        if self.kind in _MEASURES:
            return "rtl" if any(bidirectional(char) in ("R", "AL") for char in self.text) else "ltr"
        return direction_of_words(self.text) if self.kind is Kind.TEXT else direction_of(self.text)

    def __html__(self) -> str:
        """The value as one isolated inline element without elements inside (PDF/UA-1, 7.18.5 for links).

        `dir` on the element is what WeasyPrint obeys; runs against that direction are isolated by characters.
        """
        element = "a" if self.href else "span"
        classes = f"v v-{self.kind}" + (" v-long" if self._is_long else "")
        attributes = [f'class="{classes}"', f'dir="{self.direction}"']
        if self.lang:
            attributes.append(f'lang="{escape(self.lang)}"')
        if self.href:
            attributes.append(f'href="{escape(self.href)}"')
        return f"<{element} {' '.join(attributes)}>{escape(self.printed)}</{element}>"

    @property
    def printed(self) -> str:
        """The text as it goes to paper: isolated, with no-break spaces where a line must not end."""
        text = _COUNTED.sub("\u00a0", _UNIT.sub("\u00a0", self.text)) if self.kind in _MEASURES else self.text
        if self.kind is Kind.PHONE and self._is_long:
            text = _WITHIN_NUMBER.sub("\u00a0", text)
        return unbroken(isolated(text, self.direction))

    @property
    def _is_long(self) -> bool:
        """Whether it may go on in a second line; a phone only before the word for its extension."""
        most = {Kind.PHONE: _LONG_PHONE, Kind.NAME: _LONG_NAME}.get(self.kind, _LONG)
        return self.kind is not Kind.TEXT and len(self.text) > most

    def __str__(self) -> str:
        """The text alone."""
        return self.text
