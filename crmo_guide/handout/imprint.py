"""The imprint: whose paper it is, how to reach them, and which print run it came from."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

from crmo_guide.brand import Brand
from crmo_guide.handout.model import Phrase, phrase
from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Kind, Value

_EMAIL = re.compile(r"[^\s@:?&]+@[^\s@:?&]+\.[a-z]{2,}", re.IGNORECASE)
_ADDRESS_OF_A_SITE = re.compile(r"(https?://)?[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?", re.IGNORECASE)
_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
_CODE = re.compile(r"[A-Z0-9-]{1,20}")


@dataclass(frozen=True)
class PrintRun:
    """What tells one printing of the general edition from another; months are written 2026-11."""

    edition: str | None = None
    use_until: str | None = None
    code: str | None = None

    def over(self, day: dt.date) -> bool:
        """Whether the last month of use has ended."""
        return self.use_until is not None and f"{day:%Y-%m}" > self.use_until


def is_month(text: str) -> bool:
    """Whether this is a month written 2026-11."""
    return _MONTH.fullmatch(text) is not None and text >= "1000"


def is_run_code(text: str) -> bool:
    """Whether this can be a print-run code: short, and the same in every language and on every phone line."""
    return _CODE.fullmatch(text) is not None


@dataclass(frozen=True)
class OwnLine:
    """A phone line of the group or clinic itself: for company and questions, never for an emergency."""

    label: Value
    phone: Value
    hours: Value | None


@dataclass(frozen=True)
class Imprint:
    """What a family, a volunteer or an auditor may look for; only what the brand and the order say."""

    by: Phrase | None = None
    lines: tuple[OwnLine, ...] = ()
    edition: Phrase | None = None
    use_until: Phrase | None = None
    run: Phrase | None = None
    reorder: Phrase | None = None
    feedback: Phrase | None = None
    funder: Value | None = None
    licence: Value | None = None
    disclaimer: Value | None = None
    close: bool = False  # run on in one paragraph, where a page has no more room

    @property
    def months(self) -> tuple[Phrase, ...]:
        """Which printing this is and until when it holds, in the order in which they are read."""
        return tuple(each for each in (self.edition, self.use_until, self.run) if each)

    @property
    def contacts(self) -> tuple[Phrase, ...]:
        """Where to order more and where to say what is wrong."""
        return tuple(each for each in (self.reorder, self.feedback) if each)

    @property
    def notes(self) -> tuple[Value, ...]:
        """Who paid, and what may be done with the text."""
        return tuple(each for each in (self.funder, self.licence) if each)


def imprint(brand: Brand, run: PrintRun | None, voice: Voice) -> Imprint | None:
    """The imprint in this language; None where there is no more to say than a name and an address."""
    run = run or PrintRun()
    found = Imprint(
        lines=tuple(
            OwnLine(_text(line.label), voice.phone(line.phone), _text(line.hours) if line.hours else None)
            for line in brand.lines
        ),
        edition=phrase("imprint-edition", month=voice.tongue.month_year(run.edition)) if run.edition else None,
        use_until=phrase("imprint-use-until", month=voice.tongue.month_year(run.use_until)) if run.use_until else None,
        run=phrase("imprint-run", code=Value(Kind.CODE, run.code)) if run.code else None,
        reorder=phrase("imprint-reorder", where=_place(brand.reorder)) if brand.reorder else None,
        feedback=phrase("imprint-feedback", where=_place(brand.feedback)) if brand.feedback else None,
        funder=_text(brand.funder) if brand.funder else None,
        licence=_text(brand.licence) if brand.licence else None,
        disclaimer=_text(brand.disclaimer) if brand.disclaimer else None,
    )
    if found == Imprint():
        return None
    return replace(found, by=phrase("imprint-by", name=_text(brand.clinic))) if brand.clinic else found


def _text(text: str) -> Value:
    return Value(Kind.TEXT, text)


def _place(text: str) -> Value:
    """An e-mail that can be written to, a site that runs left to right, or words."""
    if _EMAIL.fullmatch(text):
        return Value(Kind.EMAIL, text, href=f"mailto:{text}")
    return Value(Kind.CODE, text) if _ADDRESS_OF_A_SITE.fullmatch(text) else _text(text)
