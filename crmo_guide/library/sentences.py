"""Which sentences of the teaching text need a source of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crmo_guide.language.spelling import plain
from crmo_guide.library.blocks import Block, BulletList, Heading, NumberedList, Paragraph, Prose, Statement
from crmo_guide.library.rules import Rules

_END = re.compile(r"[.?!…؟]+[”’»)\]]*\s+")
_LABEL = re.compile(r"^[^:.?!؟]{1,40}:\s+")
_CLAUSE_END = re.compile(r"[,;:،؛]\s")


@dataclass(frozen=True)
class Bare:
    """A sentence without a source that reads like a fact."""

    text: str
    line: int


def sentences(text: str) -> tuple[str, ...]:
    """A text cut after each stop that a new sentence can follow: one that opens with no small letter."""
    cut: list[str] = []
    start = 0
    for match in _END.finditer(text):
        after = text[match.end() :].lstrip("“‘«(¿¡")
        if after[:1].isdecimal() or (after[:1].isalpha() and not after[:1].islower()):
            cut.append(text[start : match.end()].strip())
            start = match.end()
    rest = text[start:].strip()
    return (*cut, rest) if rest else tuple(cut)


def is_question(sentence: str) -> bool:
    """Whether the sentence asks."""
    return sentence.rstrip("”’»)] ").endswith(("?", "؟"))


def is_instruction(sentence: str, rules: Rules) -> bool:
    """Whether the sentence tells the reader to do something.

    Its first word, words to skip left out, is a verb of the language's list. The verb may also come first after a
    short label ("MRI: ask ..."), or after a comma when the sentence opens with a condition ("If ..., call ...").
    """
    clauses = [sentence, _LABEL.sub("", sentence)]
    for clause in tuple(clauses):
        words = _words(clause)
        if words and words[0] in rules.openers:
            clauses.extend(_CLAUSE_END.split(clause)[1:])
    return any(_first_verb(clause, rules) for clause in clauses)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", plain(text))


def _first_verb(clause: str, rules: Rules) -> bool:
    for word in _words(clause):
        if word in rules.verbs:
            return True
        if word not in rules.skip:
            return False
    return False


def _about_the_papers(sentence: str, rules: Rules) -> bool:
    opening = plain(sentence).replace("'", "’").lstrip("“«¿¡ ")
    return any(opening.startswith(f"{paper} ") for paper in rules.papers)


def needs_source(sentence: str, rules: Rules) -> bool:
    """Whether a sentence without a citation is a finding: it is no question, no instruction and claims something."""
    if is_question(sentence) or is_instruction(sentence, rules) or _about_the_papers(sentence, rules):
        return False
    return sentence not in {allowance.text for allowance in rules.allowed}


def _uncited(statement: Statement, *, whole: bool) -> tuple[str, ...]:
    """The sentences a citation does not reach: all before the one it ends, or none when it covers the `whole`."""
    cut = sentences(statement.text)
    if not statement.sources:
        return cut
    return () if whole else cut[:-1]


def _in_prose(prose: Prose, rules: Rules, *, whole: bool) -> Iterator[Bare]:
    cited = whole and bool(prose.statements) and bool(prose.statements[-1].sources)
    for statement in prose.statements:
        for sentence in _uncited(statement, whole=cited):
            if needs_source(sentence, rules):
                yield Bare(sentence, statement.line)


def _opens_list(prose: Prose) -> bool:
    return prose.text.rstrip().endswith(":")


def bare_sentences(blocks: tuple[Block, ...], rules: Rules) -> tuple[Bare, ...]:
    """Every sentence that reads like a fact and has no source.

    In a paragraph a citation covers the sentence it ends; in a list entry the last one covers the entry. A line that
    ends with a colon opens a list: it needs no source, and when it has one, or is an instruction or a question,
    the entries need none of their own, unless it tells when to call. Lists of things to bring claim nothing.
    """
    found: list[Bare] = []
    covered = bringing = False
    for block in blocks:
        if isinstance(block, Heading):
            bringing = block.key == "bring"
            covered = False
        elif isinstance(block, Paragraph):
            found.extend(bare for bare in _in_prose(block, rules, whole=False) if not bare.text.endswith(":"))
            covered = _opens_list(block) and _covers(block, rules)
        elif isinstance(block, BulletList | NumberedList):
            if not covered and not bringing:
                for item in block.items:
                    found.extend(_in_prose(item, rules, whole=True))
            covered = False
    return tuple(found)


def _covers(lead: Prose, rules: Rules) -> bool:
    last = lead.statements[-1]
    if last.sources:
        return True
    sentence = sentences(last.text)[-1].rstrip(": ")
    if rules.urgent.intersection(_words(sentence)):
        return False
    return is_instruction(sentence, rules) or is_question(sentence)
