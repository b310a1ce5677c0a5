"""One teaching text: a topic, a medicine card, an event or a sheet for the child, read from its Markdown file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from crmo_guide.errors import ContentProblem, Problem
from crmo_guide.library import front_matter
from crmo_guide.library.blocks import Block, Heading, Section, sections
from crmo_guide.library.markdown import read_blocks
from crmo_guide.library.review import Review, Status

SOURCE_LANGUAGE = "en"
_MORE = re.compile(r"^<!--[ \t]*more[ \t]*-->[ \t]*$", re.MULTILINE)
_KEYS = ("id", "version", "renders", "title", "in_short", "words", "sources", "review", "tool")
_CARD_KEYS = ("size", "medicines", "classes")
_MOST_WORDS = 3
_TOOLS = ("checklist", "questions", "lines")


class Kind(StrEnum):
    """What a text is about; the value is the folder it stands in."""

    TOPIC = "topics"
    CARD = "medicines"
    EVENT = "events"
    CHILD = "child"


class Word(NamedTuple):
    """A term and what it means in plain words."""

    term: str
    means: str


@dataclass(frozen=True)
class Tool:
    """Something to use a pen on below a topic: boxes to tick, questions to ask, or lines to fill in."""

    kind: str
    title: str
    items: tuple[str, ...]


@dataclass(frozen=True)
class Topic:
    """A teaching text of one language: a core that stands alone, and the longer text after it.

    `version` is the version of the English text; in a translation it is the version that was rendered (`renders`).
    """

    id: str
    kind: Kind
    lang: str
    version: int
    title: str
    in_short: str
    words: tuple[Word, ...]
    sources: tuple[str, ...]
    review: Review
    core: tuple[Block, ...]
    more: tuple[Block, ...]
    tool: Tool | None = None
    file: str = ""

    @property
    def renders(self) -> int | None:
        """The English version a translation renders; None for the English text itself."""
        return None if self.lang == SOURCE_LANGUAGE else self.version

    @property
    def sections(self) -> tuple[Section, ...]:
        """The parts of a card or an event by the keys of their headings; none in a topic."""
        return sections(self.core)

    def section(self, key: str) -> Section | None:
        """One part, or None when the text leaves it out."""
        return next((section for section in self.sections if section.key == key), None)


class Size(StrEnum):
    """How much of a page a medicine card takes."""

    FULL = "full"
    HALF = "half"


@dataclass(frozen=True)
class Card(Topic):
    """A medicine card: which medicines or classes of medicines of the plan it is for."""

    size: Size = Size.FULL
    medicines: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()


SECTIONS = {
    Kind.TOPIC: (),
    Kind.CARD: ("for", "soon", "given", "see", "tell", "now", "today", "store"),
    Kind.EVENT: ("prepare", "bring", "day", "after", "call"),
    Kind.CHILD: tuple(
        "bones fault catching ahead helps medicines needles scans school visits tell feelings "
        "alone mood body alcohol sex methotrexate sulfasalazine nsaid bisphosphonate".split()
    ),
}
"""The keys that headings of each kind may have, in the order in which they stand."""


def _word(value: Any) -> Word:
    if not isinstance(value, Mapping) or set(value) != {"term", "means"}:
        raise ValueError("each entry has just `term` and `means`")
    return Word(front_matter.text(value["term"]), front_matter.text(value["means"]))


def read_words(value: Any) -> tuple[Word, ...]:
    """A list of terms with their meaning; ValueError when it is anything else."""
    if not isinstance(value, list):
        raise ValueError
    return tuple(_word(each) for each in value)


def _explained(value: Any) -> tuple[Word, ...]:
    words = read_words(value)
    if len(words) > _MOST_WORDS:
        raise ValueError(f"there are {len(words)}")
    return words


def _review(value: Any) -> Review:
    if not isinstance(value, Mapping) or not {"status"} <= set(value) <= {"status", "reviewed_by", "due"}:
        raise ValueError("its keys are status, reviewed_by, due")
    if value["status"] not in tuple(Status):
        raise ValueError("status is drafted or reviewed")
    review = Review(
        status=Status(value["status"]),
        reviewed_by=front_matter.texts(value.get("reviewed_by") or []),
        due=front_matter.day(value["due"]) if value.get("due") else None,
    )
    if review.done != bool(review.reviewed_by):
        raise ValueError("`reviewed` needs a name in reviewed_by, and `drafted` has none")
    return review


def _tool(value: Any) -> Tool:
    if not isinstance(value, Mapping) or set(value) != {"kind", "title", "items"}:
        raise ValueError("its keys are kind, title, items")
    if value["kind"] not in _TOOLS:
        raise ValueError(f"kind is one of {', '.join(_TOOLS)}")
    return Tool(value["kind"], front_matter.text(value["title"]), front_matter.texts(value["items"]))


def _version(head: front_matter.Head, lang: str) -> int | None:
    own, other = ("version", "renders") if lang == SOURCE_LANGUAGE else ("renders", "version")
    if other in head.values:
        fix = "English texts have `version`, translations `renders` (the English version they render)."
        head.object(other, f"The key `{other}` does not belong in this language.", fix)
    number: int | None = head.take(own, front_matter.whole_number, "a whole number from 1 up")
    return number


def _decode(path: Path, name: str) -> str:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        fix = "Save the file as UTF-8."
        raise ContentProblem(Problem("CG-L05", "The file is not UTF-8 text.", fix, file=name)) from error
    except OSError as error:
        what = f"The file cannot be read ({error.strerror})."
        raise ContentProblem(Problem("CG-L05", what, "Check the file and its permissions.", file=name)) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _size(value: Any) -> Size:
    if value not in tuple(Size):
        raise ValueError
    return Size(value)


def _heading_problems(core: tuple[Block, ...], kind: Kind, name: str) -> Iterator[Problem]:
    """Headings of the core: none in a topic; in a card or an event each with a known key, once, in order."""
    known = SECTIONS[kind]
    last = -1
    for heading in (block for block in core if isinstance(block, Heading)):
        if not known:
            fix = "Move it below `<!-- more -->`."
            yield Problem("CG-L04", "A heading stands in the core.", fix, file=name, line=heading.line)
        elif heading.key not in known:
            fix = f"End it with one of {', '.join(f'{{#{key}}}' for key in known)}."
            yield Problem("CG-L19", "A heading has no key that is known here.", fix, file=name, line=heading.line)
        elif known.index(heading.key) <= last:
            what = f"The part {heading.key} stands twice or out of order."
            yield Problem("CG-L19", what, f"The order is {', '.join(known)}.", file=name, line=heading.line)
        else:
            last = known.index(heading.key)


def _body(piece: front_matter.Cut, kind: Kind, name: str) -> tuple[tuple[Block, ...], tuple[Block, ...], list[Problem]]:
    parts = _MORE.split(front_matter.without_notes(piece.body))
    core, problems = read_blocks(parts[0], name=name, first_line=piece.body_line)
    found = list(problems)
    more: tuple[Block, ...] = ()
    if len(parts) > 1:
        line = piece.body_line + parts[0].count("\n")
        more, problems = read_blocks(parts[1], name=name, first_line=line)
        found.extend(problems)
    if len(parts) > 2:
        fix = "Keep the first one: the core stands above it, the longer text below."
        found.append(Problem("CG-L04", "`<!-- more -->` stands more than once.", fix, file=name))
    if not core:
        found.append(Problem("CG-L04", "There is no core text.", "Write a short text above the rest.", file=name))
    found.extend(_heading_problems(core, kind, name))
    return core, more, found


def read_topic(path: Path, *, lang: str, kind: Kind, name: str) -> tuple[Topic | None, tuple[Problem, ...]]:
    """Read one file: the text, or None when its head does not say what it is, and every problem found.

    Args:
        path: The Markdown file; its stem is the text's id.
        lang: The language of the folder it stands in.
        kind: Topic, card, event or child.
        name: How problems name the file.
    """
    try:
        piece = front_matter.cut(_decode(path, name), name=name)
        head = front_matter.read_head(piece, name=name)
    except ContentProblem as problem:
        return None, problem.problems
    values = {
        "id": head.take("id", front_matter.text, "the file's name without .md"),
        "version": _version(head, lang),
        "title": head.take("title", front_matter.text, "a text"),
        "in_short": head.take("in_short", front_matter.text, "one plain sentence"),
        "words": head.take("words", _explained, "a list of at most three {term, means}", default=()),
        "sources": head.take("sources", front_matter.texts, "a list of source ids"),
        "review": head.take("review", _review, "a map"),
    }
    tool = head.take("tool", _tool, "a map", default=None)
    if kind is Kind.CARD:
        values["size"] = head.take("size", _size, "full or half")
        values["medicines"] = head.take("medicines", front_matter.texts, "a list of medicine ids")
        values["classes"] = head.take("classes", front_matter.texts, "a list of classes of medicines")
    head.refuse_others((*_KEYS, *_CARD_KEYS) if kind is Kind.CARD else _KEYS)
    if values["id"] not in (None, path.stem):
        head.object("id", "The id is not the file's name.", f"Write `id: {path.stem}`.", code="CG-L03")
    core, more, problems = _body(piece, kind, name)
    problems = sorted([*head.problems, *problems], key=lambda problem: problem.line or 0)
    if None in values.values():
        return None, tuple(problems)
    shape = Card if kind is Kind.CARD else Topic
    return shape(kind=kind, lang=lang, core=core, more=more, tool=tool, file=name, **values), tuple(problems)
