"""The list that comes with a whole set of papers: which paper is for whom, and in which file it lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from crmo_guide.handout.assembly import Numbers
from crmo_guide.handout.model import Handout, Page, Phrase, phrase
from crmo_guide.handout.order import Order
from crmo_guide.handout.sections import Sections
from crmo_guide.language.values import Kind, Value

EDITION = "index"


@dataclass(frozen=True)
class Printed:
    """One paper of the set."""

    edition: str
    title: Phrase
    lang: str
    pages: int
    file: str


@dataclass(frozen=True)
class Row:
    """One line of the list."""

    title: Phrase
    whom: Phrase
    language: Phrase
    pages: int
    file: Value


@dataclass(frozen=True)
class Index:
    """The whole list."""

    child: Value | None
    rows: tuple[Row, ...]


def index(order: Order, printed: Sequence[Printed]) -> Handout:
    """The list of these papers, in their order."""
    made = Sections(replace(order, edition=EDITION))

    def page(_: Numbers) -> Page:
        rows = tuple(
            Row(
                one.title,
                phrase(f"index-for-{one.edition}"),
                phrase(f"language-{one.lang}"),
                one.pages,
                Value(Kind.CODE, one.file),
            )
            for one in printed
        )
        return made.page("index", "index", phrase("page-index"), Index(made.child, rows), "the list of the set")

    return made.handout([("index", page)], title="index-title")
