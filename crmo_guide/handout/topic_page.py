"""A whole topic as a page: its text cut into rows, each with what stands beside it. Holds nothing of a plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from crmo_guide.handout.model import Phrase, phrase
from crmo_guide.handout.teaching import Picture, picture
from crmo_guide.handout.topic_fit import EMBLEM, VIGNETTE, Piece, Setting, fit
from crmo_guide.library.blocks import Block, Heading, prose
from crmo_guide.library.topic import Tool, Topic, Word

_VIGNETTES = {
    "not-an-infection": "not-catching",
    "symptoms": "what-is-crmo",
    "medicines": "medicine-time",
    "events": "mri",
    "your-childs-doctors": "visit",
    "caregivers": "school",
    "nutrition": "food",
    "weight": "move",
    "mental-health": "feelings",
    "prognosis": "calm-path",
}
_EMBLEMS = {
    "diagnosis": ("magnifier", "bone"),
    "treatment": ("form-tablet", "form-drip"),
    "allergies": ("allergy", "family"),
    "vaccines": ("shield", "form-syringe"),
    "ongoing-care": ("calendar", "hospital"),
    "coping-and-support": ("heart-hands", "moon-sleep"),
}
_ENDING = 2  # letters of a word that its plural may change


@dataclass(frozen=True)
class Row:
    """One or more parts of the text, and beside them the words they use, a picture, or the topic's tool."""

    blocks: tuple[Block, ...]
    words: tuple[Word, ...] = ()
    picture: Picture | None = None
    emblem: tuple[str, ...] = ()
    tool: Tool | None = None


@dataclass(frozen=True)
class TopicPage:
    """A topic, whole. Its look hangs on language, paper and text alone, so it can be set once for every child."""

    topic: Topic
    group: Phrase
    rows: tuple[Row, ...]
    setting: Setting
    tool: Tool | None
    status: tuple[Phrase, ...]


def topic_page(topic: Topic, group: Phrase, paper: str, tighter: int = 0) -> TopicPage:
    """The page of a topic; `tighter` as in `fit`."""
    pieces = _with_words(_pieces(topic), topic.words)
    setting = fit(pieces, topic.tool, paper, tighter)
    rows: list[Row] = []
    for count in setting.rows:
        first = sum(setting.rows[: len(rows)])
        rows.append(_row(pieces[first : first + count], topic, first=first == 0))
    if setting.beside:
        rows[-1] = replace(rows[-1], tool=topic.tool)
    below = None if setting.beside else topic.tool
    return TopicPage(topic, group, tuple(rows), setting, below, status(topic))


def _pieces(topic: Topic) -> list[Piece]:
    """The core with its picture, then each question of the longer text with its answer."""
    drawn = VIGNETTE if topic.id in _VIGNETTES else EMBLEM if topic.id in _EMBLEMS else 0.0
    pieces = [Piece(topic.core, picture=drawn)]
    part: list[Block] = []
    for block in topic.more:
        if isinstance(block, Heading) and part:
            pieces.append(Piece(tuple(part)))
            part = []
        part.append(block)
    return [*pieces, Piece(tuple(part))] if part else pieces


def _with_words(pieces: list[Piece], words: Iterable[Word]) -> list[Piece]:
    """Each word beside the piece that says it first; beside the core when none does."""
    texts = [" ".join(each.text for each in prose(piece.blocks)).casefold() for piece in pieces]
    found = list(pieces)
    for word in words:
        stems = [_stem(part) for part in word.term.partition("(")[0].casefold().split()]
        at = next((n for n, text in enumerate(texts) if all(stem in text for stem in stems)), 0)
        found[at] = replace(found[at], words=(*found[at].words, word))
    return found


def _stem(word: str) -> str:
    return word if len(word) <= _ENDING * 2 else word[:-_ENDING]


def _row(pieces: Sequence[Piece], topic: Topic, *, first: bool) -> Row:
    """Pieces that share a row; the first row of a topic has its picture."""
    drawn = _VIGNETTES.get(topic.id)
    return Row(
        blocks=tuple(block for piece in pieces for block in piece.blocks),
        words=tuple(word for piece in pieces for word in piece.words),
        picture=picture(drawn) if first and drawn else None,
        emblem=_EMBLEMS.get(topic.id, ()) if first else (),
    )


def status(topic: Topic) -> tuple[Phrase, ...]:
    """Which version this is, and who has checked it; in a translation, who has checked that."""
    version = phrase("topic-version", version=str(topic.version))
    if not topic.review.done:
        unread = "topic-unreviewed" if topic.renders is None else "topic-unreviewed-translation"
        return version, phrase(unread)
    return version, phrase("topic-reviewed", names=", ".join(topic.review.reviewed_by))
