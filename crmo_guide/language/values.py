"""Values: the things of a plan that must come out on paper exactly as written, and in that order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from html import escape

from crmo_guide.language.bidi import Direction, direction_of, isolated

_LONG = 40
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
        """Phones, codes, numbers and e-mails run left to right, everything else as its first strong letter says."""
        return "ltr" if self.kind in _ALWAYS_LTR else direction_of(self.text)

    def __html__(self) -> str:
        """The value as one isolated inline element without elements inside (PDF/UA-1, 7.18.5 for links).

        `dir` on the element is what WeasyPrint obeys; runs against that direction are isolated by characters.
        """
        element = "a" if self.href else "span"
        classes = f"v v-{self.kind}" + (" v-long" if self.kind is not Kind.TEXT and len(self.text) > _LONG else "")
        attributes = [f'class="{classes}"', f'dir="{self.direction}"']
        if self.lang:
            attributes.append(f'lang="{escape(self.lang)}"')
        if self.href:
            attributes.append(f'href="{escape(self.href)}"')
        text = _UNIT.sub("\u00a0", self.text) if self.kind in _MEASURES else self.text
        return f"<{element} {' '.join(attributes)}>{escape(isolated(text, self.direction))}</{element}>"

    def __str__(self) -> str:
        """The text alone."""
        return self.text
