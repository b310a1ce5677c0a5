"""The signs of a language: opening marks, commas and question marks of its own, spaces before marks, Western digits.

What a language wants stands under `marks:` in its `checks.yaml`; digits are 0 to 9 in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from crmo_guide.errors import ContentProblem, Problem, UsageProblem
from crmo_guide.language.tongue import tongue
from crmo_guide.library.blocks import prose
from crmo_guide.library.shelf import Shelf
from crmo_guide.library.tables import load_table
from crmo_guide.library.topic import Topic
from crmo_guide.places import Places

_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+")
_PLACEABLE = re.compile(r"\{[^{}\n]*\}(?!\s*->)")
_BRANCH = re.compile(r"^\s*\*?\[[^\]]*\]|\{[^{}]*->|\}", re.MULTILINE)
_COMMENT = re.compile(r"^#.*$", re.MULTILINE)


@dataclass(frozen=True)
class Marks:
    """`instead`: a foreign mark and the language's own; `opening`: a closing mark and the one a sentence opens with.

    `spaced` are the marks that a space stands before.
    """

    instead: Mapping[str, str] = field(default_factory=dict)
    opening: Mapping[str, str] = field(default_factory=dict)
    spaced: str = ""


def read_marks(lang: str, places: Places) -> Marks:
    """The marks of a language; none are wanted where its lists say nothing of them.

    Raises:
        ContentProblem: The lists are broken (CG-L09).
    """
    path = places.find(lang, "checks.yaml")
    if path is None:
        return Marks()
    name = f"content/{lang}/checks.yaml"
    tree = load_table(path, name)
    marks = tree.get("marks", {}) if isinstance(tree, Mapping) else None
    if not isinstance(marks, Mapping) or not _is_sound(marks):
        what = "The check lists are broken: `marks:` has `instead` and `opening`, both maps of marks, and `spaced`."
        raise ContentProblem(Problem("CG-L09", what, "Follow content/es/checks.yaml.", file=name))
    return Marks(**marks)


def _is_sound(marks: Mapping[str, Any]) -> bool:
    if not set(marks) <= {"instead", "opening", "spaced"}:
        return False
    maps = (marks.get("instead", {}), marks.get("opening", {}))
    texts = all(isinstance(each, Mapping) and all(isinstance(mark, str) for mark in each.values()) for each in maps)
    return texts and isinstance(marks.get("spaced", ""), str)


def wrong_marks(lang: str, places: Places, shelf: Shelf) -> Iterator[Problem]:
    """A problem (CG-L60) for each text, phrase and word of the list with a sign that is not the language's."""
    marks = read_marks(lang, places)
    for piece, file, line in (*_texts(shelf), *_phrases(lang, places)):
        for what, fix in dict.fromkeys(_faults(piece, marks)):
            yield Problem("CG-L60", what, fix, file=file, line=line)


def _faults(piece: str, marks: Marks) -> Iterator[tuple[str, str]]:
    piece = _ADDRESS.sub(" ", piece)
    if strange := next((letter for letter in piece if letter.isdecimal() and not letter.isascii()), None):
        yield f"A digit that is not one of 0 to 9: {strange}", "Write 0 to 9, in every language."
    for mark, own in marks.instead.items():
        if mark in piece:
            yield f"A mark of another language: {mark}", f"Write {own}"
    for closing, opening in marks.opening.items():
        if piece.count(closing) != piece.count(opening):
            yield f"Not every {closing} has its {opening}, or the other way round.", f"Open the sentence with {opening}"
    if marks.spaced and (found := _unspaced(marks.spaced).search(piece)):
        yield f"No space before a mark: {found[0]}", "Put a no-break space (U+00A0) before it."


def _unspaced(marks: str) -> re.Pattern[str]:
    """One of these marks right behind a word; 10:30 is none."""
    one = re.escape(marks)
    return re.compile(rf"[^\s\d{one}][{one}]")


def _texts(shelf: Shelf) -> Iterator[tuple[str, str, int | None]]:
    for text in shelf.texts():
        for piece, line in _pieces(text):
            yield piece, text.file, line
    for word in shelf.glossary:
        yield f"{word.term} {word.means}", f"content/{shelf.lang}/glossary.yaml", None


def _pieces(text: Topic) -> Iterator[tuple[str, int]]:
    yield from ((piece, 1) for piece in (text.title, text.in_short))
    yield from ((f"{word.term} {word.means}", 1) for word in text.words)
    if text.tool is not None:
        yield from ((piece, 1) for piece in (text.tool.title, *text.tool.items))
    yield from ((piece.text, piece.line) for piece in prose((*text.core, *text.more)))


def _phrases(lang: str, places: Places) -> Iterator[tuple[str, str, int]]:
    """Each phrase without comments, without what is filled in, and without the bones of its plural forms."""
    try:
        entries = tongue(lang, places).catalogue.entries.values()
    except (ContentProblem, UsageProblem):  # told by the check of the phrases
        return
    for entry in entries:
        words = _PLACEABLE.sub(" ", _COMMENT.sub("", entry.source.partition("=")[2]))
        yield _BRANCH.sub(" ", words), f"content/{lang}/phrases/{entry.file.name}", entry.line
