"""The checks of the teaching text that need a reader's eye only when they find something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from crmo_guide.errors import ContentProblem, Level, Problem
from crmo_guide.library.blocks import Block, BulletList, Heading, NumberedList, prose, words
from crmo_guide.library.dose_rule import doses
from crmo_guide.library.ignores import settle
from crmo_guide.library.marks import wrong_marks
from crmo_guide.library.pictures import wordless_pictures
from crmo_guide.library.rules import Rules, read_rules
from crmo_guide.library.same_numbers import different_numbers
from crmo_guide.library.score_card import hard_to_read
from crmo_guide.library.sentences import bare_sentences, sentences
from crmo_guide.library.shelf import Shelf, content_files, read_shelf
from crmo_guide.library.tables import load_table
from crmo_guide.library.topic import SECTIONS, SOURCE_LANGUAGE, Card, Kind, Size, Topic
from crmo_guide.library.wording import avoided, check_wording, words_of
from crmo_guide.places import Places

# Most words in English and elsewhere: Spanish says the same in about a quarter more.
_CORE_WORDS = (90, 115)
_MORE_WORDS = (400, 510)
_CARD_WORDS = {Size.FULL: (230, 290), Size.HALF: (100, 125)}
_EVENT_WORDS = (70, 90)
_CHILD_WORDS = (560, 700)
_PRONOUNS = {"en": re.compile(r"\b(he|she|his|her|hers|him|himself|herself)\b", re.IGNORECASE)}
_VARIANT = re.compile(r"^\s*\*?\[[^\]]*\]")
_PLACEABLE = re.compile(r"\{[^{}]*\}?")
_DOSE_FIX = "Take the amount out; doses stand in the child's plan only."


def _dose_problems(text: str, rules: Rules, file: str, line: int | None) -> Iterator[Problem]:
    for found in doses(text, rules):
        yield Problem("CG-L10", f"The text holds what reads like a dose: “{found}”.", _DOSE_FIX, file=file, line=line)


def _doses_in_blocks(blocks: tuple[Block, ...], rules: Rules, file: str) -> Iterator[Problem]:
    lead = ""
    for block in blocks:
        if isinstance(block, BulletList | NumberedList):
            for item in block.items:
                # Read on from the line that opens the list, so "Give two:" and "tablets" meet.
                yield from _dose_problems(f"{lead} {item.text}", rules, file, item.line)
            lead = ""
        else:
            yield from _dose_problems(block.text, rules, file, block.line)
            lead = sentences(block.text)[-1] if block.text.rstrip().endswith(":") else ""


def _citations(text: Topic, shelf: Shelf) -> Iterator[Problem]:
    cited: dict[str, int] = {}
    for piece in prose((*text.core, *text.more)):
        for statement in piece.statements:
            for source in statement.sources:
                cited.setdefault(source, statement.line)
    for source, line in cited.items():
        if source not in shelf.sources:
            fix = "Correct the id, or add the source to a file in content/sources."
            yield Problem("CG-L12", f"There is no source {source}.", fix, file=text.file, line=line)
        if source not in text.sources:
            fix = f"Add {source} to `sources:` in the front matter."
            yield Problem("CG-L13", f"The source {source} is cited but not listed.", fix, file=text.file, line=line)
    for source in text.sources:
        if source not in cited:
            fix = "Cite it behind the sentence it stands for, or take it out of `sources:`."
            yield Problem("CG-L13", f"The source {source} is listed but never cited.", fix, file=text.file, line=1)


def _limit(blocks: tuple[Block, ...], what: str, most: tuple[int, int], file: str, lang: str) -> Iterator[Problem]:
    room = most[0] if lang == SOURCE_LANGUAGE else most[1]
    if (count := words(blocks)) > room:
        yield Problem("CG-L14", f"{what} has {count} words; {room} fit.", "Shorten it.", file=file)


def _lengths(text: Topic) -> Iterator[Problem]:
    if isinstance(text, Card):
        yield from _limit(text.core, "The card", _CARD_WORDS[text.size], text.file, text.lang)
    elif text.kind is Kind.CHILD:
        yield from _limit(text.core, "The sheet", _CHILD_WORDS, text.file, text.lang)
    elif text.kind is Kind.EVENT:
        for section in text.sections:
            yield from _limit(section.blocks, f"The part {section.key}", _EVENT_WORDS, text.file, text.lang)
    else:
        yield from _limit(text.core, "The core", _CORE_WORDS, text.file, text.lang)
        yield from _limit(text.more, "The longer text", _MORE_WORDS, text.file, text.lang)
        if not text.more:
            what = "The topic has no longer text, which the full edition prints."
            fix = "Write it below a line `<!-- more -->`."
            yield Problem("CG-L26", what, fix, file=text.file, level=Level.LOOK)


def _sections(text: Topic) -> Iterator[Problem]:
    """Parts a whole card or an event cannot do without; a half card and a sheet for the child may leave some out."""
    if text.kind is Kind.CHILD or (isinstance(text, Card) and text.size is Size.HALF):
        return
    there = {section.key for section in text.sections}
    for key in SECTIONS[text.kind]:
        if key not in there:
            fix = f"Write it below a heading that ends with {{#{key}}}."
            yield Problem("CG-L19", f"The part {key} is missing.", fix, file=text.file)


def _marks(piece: str, lang: str, file: str, line: int | None) -> Iterator[Problem]:
    if "'" in piece or '"' in piece:
        fix = "Write “ ” and ’."
        yield Problem("CG-L16", "A straight quotation mark or apostrophe.", fix, file=file, line=line)
    if "{" in piece or "}" in piece or "[" in piece or "]" in piece:
        fix = "What applies to one child stands in a segment of its own."
        yield Problem("CG-L16", "A placeholder or bracket.", fix, file=file, line=line)
    if "—" in piece or "--" in piece:
        yield Problem("CG-L16", "A dash between clauses.", "Use a comma or a new sentence.", file=file, line=line)
    pronoun = _PRONOUNS[lang].search(piece) if lang in _PRONOUNS else None
    if pronoun:
        what = f"The word “{pronoun[0]}” guesses who the child is."
        yield Problem("CG-L16", what, "Write “your child” or turn the sentence.", file=file, line=line)


def _short_texts(text: Topic) -> Iterator[tuple[str, int]]:
    """The texts of the front matter, which repeat or explain the body and cite nothing."""
    yield text.title, 1
    yield text.in_short, 1
    for word in text.words:
        yield f"{word.term}: {word.means}", 1
    if text.tool is not None:
        yield from ((piece, 1) for piece in (text.tool.title, *text.tool.items))


def _pieces(text: Topic) -> Iterator[tuple[str, int]]:
    """The short texts of the front matter and every piece of prose, with its line."""
    yield from _short_texts(text)
    for piece in prose((*text.core, *text.more)):
        yield piece.text, piece.line


def _headings(blocks: tuple[Block, ...], file: str) -> Iterator[Problem]:
    level = 1  # the title's
    for block, following in zip(blocks, (*blocks[1:], None), strict=False):
        if isinstance(block, Heading) and (following is None or isinstance(following, Heading)):
            fix = "Write the text below it, or take the heading out."
            yield Problem("CG-L17", "A heading has no text below it.", fix, file=file, line=block.line)
        if isinstance(block, Heading) and block.sources:
            fix = "Cite behind the sentences."
            yield Problem("CG-L17", "A heading has a citation.", fix, file=file, line=block.line)
        if isinstance(block, Heading) and block.level > level + 1:
            what = f"A heading of level {block.level} has none of level {block.level - 1} above it."
            yield Problem("CG-L17", what, "Write ## instead of ###.", file=file, line=block.line)
        level = block.level if isinstance(block, Heading) else level


def lint_text(text: Topic, shelf: Shelf, rules: Rules) -> tuple[Problem, ...]:
    """Everything the rules of teaching text find in one text."""
    found: list[Problem] = []
    for piece, line in _short_texts(text):
        found.extend(_dose_problems(piece, rules, text.file, line))
        if "[@" in piece:
            fix = "Cite in the body; the short texts only repeat it."
            found.append(Problem("CG-L17", "A citation stands in the front matter.", fix, file=text.file, line=line))
    for blocks in (text.core, text.more):
        found.extend(_doses_in_blocks(blocks, rules, text.file))
        found.extend(_headings(blocks, text.file))
        for bare in bare_sentences(blocks, rules):
            fix = "Name its source right behind it, [@source-id], or make it an instruction or a question."
            what = f"This reads like a fact and has no source: “{bare.text}”"
            found.append(Problem("CG-L11", what, fix, file=text.file, line=bare.line))
    found.extend(_citations(text, shelf))
    found.extend(_lengths(text))
    found.extend(_sections(text))
    for piece, line in _pieces(text):
        found.extend(_marks(piece, text.lang, text.file, line))
    if rules.wording is not None:
        found.extend(check_wording(text, shelf, rules.wording))
    return tuple(sorted(found, key=lambda problem: problem.line or 0))


def _phrases(lang: str, places: Places, rules: Rules) -> Iterator[Problem]:
    """Doses and words to avoid in the phrases; a variable stands for the plan's own figure and is no dose."""
    for path, name in content_files(places, f"{lang}/phrases", ".ftl"):
        for number, line in enumerate(_lines(path), start=1):
            if not line.startswith("#"):
                plain = _PLACEABLE.sub(" · ", _VARIANT.sub("", line.partition("=")[2] if "=" in line else line))
                yield from _dose_problems(plain, rules, name, number)
                if rules.wording is not None:
                    yield from avoided(plain, rules.wording, name, number)


def _cited_in(tree: object) -> Iterator[str]:
    """Every id below a key `sources`, however deep."""
    if isinstance(tree, Mapping):
        for key, value in tree.items():
            if key == "sources" and isinstance(value, list):
                yield from (str(each) for each in value)
            else:
                yield from _cited_in(value)
    elif isinstance(tree, list):
        for each in tree:
            yield from _cited_in(each)


def _tables(places: Places, shelf: Shelf) -> Iterator[Problem]:
    """Sources that the tables of red flags and emergency lines name and that there are not."""
    for path, name in content_files(places, "", ".yaml"):
        try:
            cited = dict.fromkeys(_cited_in(load_table(path, name)))
        except ContentProblem as problem:
            yield from problem.problems
            continue
        for source in cited:
            if source not in shelf.sources:
                fix = "Correct the id, or add the source to a file in content/sources."
                yield Problem("CG-L12", f"There is no source {source}.", fix, file=name)


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8", errors="replace").splitlines()


def _dead_allowances(shelf: Shelf, rules: Rules) -> Iterator[Problem]:
    said = {sentence for text in shelf.texts() for piece in prose((*text.core, *text.more))
            for statement in piece.statements for sentence in sentences(statement.text)}  # fmt: skip
    for allowance in rules.allowed:
        if allowance.text not in said:
            what = f"The allowed sentence “{allowance.text}” stands nowhere any more."
            yield Problem("CG-L18", what, "Take it out of `allowed:`.", file=f"content/{shelf.lang}/checks.yaml")


def lint(lang: str, places: Places) -> tuple[Problem, ...]:
    """Everything wrong with the teaching text of one language, files that do not load included.

    Raises:
        ContentProblem: The language has no check lists, so the dose rule cannot be held.
    """
    rules = read_rules(lang, places)
    shelf, broken = read_shelf(lang, places)
    found = list(broken)
    for text in shelf.texts():
        found.extend(lint_text(text, shelf, rules))
    found.extend(_word_list(shelf, rules, f"content/{lang}/glossary.yaml"))
    found.extend(_phrases(lang, places, rules))
    found.extend(wrong_marks(lang, places, shelf))
    found.extend(wordless_pictures(lang, places))
    found.extend(_tables(places, shelf))
    found.extend(_dead_allowances(shelf, rules))
    found.extend(different_numbers(lang, places))
    found.extend(hard_to_read(lang, places))
    if rules.wording is None:
        what = "There are no lists of words, so lengths, terms and words to avoid are not checked."
        fix = "Add `wording:` as content/en/checks.yaml has it."
        found.append(Problem("CG-L44", what, fix, file=f"content/{lang}/checks.yaml", level=Level.LOOK))
    return settle(found, lang, places)


def _word_list(shelf: Shelf, rules: Rules, file: str) -> Iterator[Problem]:
    for word in shelf.glossary:
        text = f"{word.term}: {word.means}"
        yield from _dose_problems(f"{word.term} {word.means}", rules, file, None)
        yield from _marks(text, shelf.lang, file, None)
        if rules.wording is not None:
            yield from words_of(text, rules.wording, shelf, file, None)
