"""Teaching text as data: the few shapes a page may set, and which source stands behind each."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Run:
    """A stretch of words in one weight."""

    text: str
    strong: bool = False


@dataclass(frozen=True)
class Statement:
    """The words up to one citation, and the sources it names; a last one without citation has none."""

    text: str
    sources: tuple[str, ...]
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Prose:
    """Words with their citations taken out: `runs` is what prints, `statements` who says what."""

    runs: tuple[Run, ...]
    statements: tuple[Statement, ...] = ()
    line: int = field(default=0, compare=False)

    @property
    def text(self) -> str:
        """The words without weight or citations."""
        return "".join(run.text for run in self.runs)

    @property
    def sources(self) -> tuple[str, ...]:
        """Every source cited, once each, in the order of first citation."""
        return tuple(dict.fromkeys(source for statement in self.statements for source in statement.sources))


@dataclass(frozen=True)
class Paragraph(Prose):
    """Sentences that belong together."""


@dataclass(frozen=True)
class Item(Prose):
    """One entry of a list."""


@dataclass(frozen=True)
class Heading(Prose):
    """A heading inside a text; level 2 stands below the title. `key` names the part it opens in a card or an event."""

    level: int = 2
    key: str | None = None


@dataclass(frozen=True)
class BulletList:
    """Entries in no order of rank."""

    items: tuple[Item, ...]


@dataclass(frozen=True)
class NumberedList:
    """Steps, counted from one."""

    items: tuple[Item, ...]


@dataclass(frozen=True)
class Section:
    """A heading and the blocks below it, up to the next heading."""

    key: str
    title: Heading
    blocks: tuple[Paragraph | BulletList | NumberedList, ...]


Block = Paragraph | Heading | BulletList | NumberedList


def prose(blocks: tuple[Block, ...]) -> tuple[Prose, ...]:
    """Every piece of prose of these blocks, in reading order."""
    found: list[Prose] = []
    for block in blocks:
        found.extend(block.items if isinstance(block, BulletList | NumberedList) else (block,))
    return tuple(found)


def words(blocks: tuple[Block, ...]) -> int:
    """How many words print below the headings, counted as white-space separated runs with a letter or digit."""
    pieces = (piece for piece in prose(blocks) if not isinstance(piece, Heading))
    return sum(any(mark.isalnum() for mark in word) for piece in pieces for word in piece.text.split())


def sections(blocks: tuple[Block, ...]) -> tuple[Section, ...]:
    """The parts of a text whose headings have keys, in order."""
    found: list[Section] = []
    title: Heading | None = None
    below: list[Paragraph | BulletList | NumberedList] = []
    for block in (*blocks, None):
        if block is not None and not isinstance(block, Heading):
            below.append(block)
            continue
        if title is not None and title.key:
            found.append(Section(title.key, title, tuple(below)))
        title, below = block, []
    return tuple(found)
