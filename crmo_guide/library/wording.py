"""How the teaching text is worded: lengths, who acts, terms explained and kept, words that frighten or blame."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level, Problem
from crmo_guide.library.blocks import Heading, Paragraph, prose
from crmo_guide.library.sentences import sentences
from crmo_guide.library.shelf import Shelf
from crmo_guide.library.topic import Kind, Topic, Word
from crmo_guide.library.word_lists import Wording, whole

_SHORT_FORM = re.compile(r"(?<![\w(])[A-ZÁÉÍÓÚÑ]{2,}(?!\w)")
Piece = tuple[str, int]


def word_count(text: str) -> int:
    """How many words a text has, as `blocks.words` counts them."""
    return sum(any(mark.isalnum() for mark in word) for word in text.split())


def running_text(text: Topic) -> Iterator[Piece]:
    """The summary and every piece of prose but the headings, with the line each begins on."""
    yield text.in_short, 1
    for piece in prose((*text.core, *text.more)):
        if not isinstance(piece, Heading):
            yield piece.text, piece.line


def _look(code: str, what: str, fix: str, file: str, line: int | None) -> Problem:
    return Problem(code, what, fix, file=file, line=line, level=Level.LOOK)


def _lengths(text: Topic, lists: Wording) -> Iterator[Problem]:
    for piece, line in running_text(text):
        for sentence in sentences(piece):
            if (count := word_count(sentence)) > lists.sentence:
                what = f"A sentence of {count} words; at most {lists.sentence} read well: “{sentence}”"
                yield _look("CG-L30", what, "Make two of it.", text.file, line)
    for block in (*text.core, *text.more):
        if isinstance(block, Paragraph) and (count := word_count(block.text)) > lists.paragraph:
            what = f"A paragraph of {count} words; at most {lists.paragraph} read well."
            yield _look("CG-L31", what, "Make two of it, or a list.", text.file, block.line)


def _passives(text: Topic, lists: Wording) -> Iterator[Problem]:
    for piece, line in running_text(text):
        for found in lists.passive.finditer(piece):
            if found["act"].casefold() not in lists.states:
                what = f"“{found[0]}” does not say who acts."
                yield _look("CG-L32", what, "Begin with who does it.", text.file, line)


def _explained(words: tuple[Word, ...]) -> str:
    return " ".join(word.term for word in words)


def _undefined(text: Topic, shelf: Shelf, lists: Wording) -> Iterator[Problem]:
    """Terms that need a plain meaning and have none, the first time each stands in the text."""
    explained = _explained((*shelf.glossary, *text.words))
    in_brackets = set(re.findall(r"\(([A-ZÁÉÍÓÚÑ]{2,})\)", " ".join(piece for piece, _ in running_text(text))))
    told: set[str] = set()
    needed = whole(lists.terms)
    for piece, line in running_text(text):
        for term in dict.fromkeys(found[0] for found in needed.finditer(piece)):
            if not whole((lists.entry(lists.terms, term),)).search(explained) and term.casefold() not in told:
                told.add(term.casefold())
                what = f"The term “{term}” has no plain meaning in the word list."
                yield _look("CG-L33", what, "Add it to glossary.yaml, or say it plainly.", text.file, line)
        for short in dict.fromkeys(_SHORT_FORM.findall(piece)):
            known = short in lists.known or short in in_brackets or whole((short,)).search(explained)
            if not known and short not in told:
                told.add(short)
                what = f"The short form {short} is not explained."
                yield _look("CG-L33", what, "Add it to glossary.yaml, or write it out.", text.file, line)


def words_of(text: str, lists: Wording, shelf: Shelf, file: str, line: int | None) -> Iterator[Problem]:
    """Words with another name in this guide (CG-L34), words to avoid (CG-L35), how often without a meaning (CG-L36)."""
    yield from avoided(text, lists, file, line)
    for found in whole(lists.instead).finditer(text):
        fix = f"Write “{lists.entry(lists.instead, found[0])}”: one name for one thing."
        yield _look("CG-L34", f"“{found[0]}” has another name in this guide.", fix, file, line)
    meanings = _explained(shelf.glossary)
    for found in whole(lists.frequency).finditer(text):
        term = lists.entry(lists.frequency, found[0])
        if not whole((term,)).search(meanings):
            what = f"“{found[0]}” has no fixed meaning in the word list."
            yield _look("CG-L36", what, f"Say in glossary.yaml what “{term}” means.", file, line)


def avoided(text: str, lists: Wording, file: str, line: int | None) -> Iterator[Problem]:
    """Words that frighten or blame (CG-L35)."""
    for found in lists.avoid.finditer(text):
        what = f"“{found[0]}” frightens or blames."
        yield Problem("CG-L35", what, "Say it as you would to a child who listens.", file=file, line=line)


def check_wording(text: Topic, shelf: Shelf, lists: Wording) -> Iterator[Problem]:
    """Everything about the wording of one text."""
    yield from _lengths(text, lists)
    yield from _passives(text, lists)
    yield from _undefined(text, shelf, lists)
    for piece, line in running_text(text):
        yield from words_of(piece, lists, shelf, text.file, line)
    headings = [piece for piece in prose((*text.core, *text.more)) if isinstance(piece, Heading)]
    tool = (text.tool.title, *text.tool.items) if text.tool else ()
    for piece in (text.title, *(f"{word.term}: {word.means}" for word in text.words), *tool):
        yield from words_of(piece, lists, shelf, text.file, 1)
    for heading in headings:
        yield from words_of(heading.text, lists, shelf, text.file, heading.line)
    if text.kind is Kind.TOPIC and text.tool is None:
        what = "The topic has nothing to use a pen on."
        yield _look("CG-L29", what, "Add `tool:` with a checklist, questions or lines.", text.file, 1)
