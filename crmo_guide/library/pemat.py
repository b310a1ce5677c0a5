"""The items of PEMAT-P (AHRQ) that can be told by machine from the pages of a paper; the others need people.

A Yes here is no rating: it says that nothing a machine can see speaks against the item.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from crmo_guide.library.pages_seen import PageSeen, all_blocks
from crmo_guide.library.rules import Rules
from crmo_guide.library.sentences import is_instruction, sentences
from crmo_guide.library.word_lists import Pattern, Wording, whole
from crmo_guide.library.wording import word_count

# Pages for doctors, nurses and dentists; PEMAT rates what is for patients.
_FOR_STAFF = frozenset({"emergency", "dentist"})
_PASSIVE_SHARE = 0.05
_WORDS_NEED_HEADINGS = 150
_FEWEST_STEPS = 3
_HARD_FIGURES = re.compile(r"\d\s*%|\d+\.\d{2,}|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])")

Where = tuple[str, ...]


@dataclass(frozen=True)
class Item:
    """One item: its number and wording in short, whether it is met, and where it is not."""

    number: int
    name: str
    met: bool
    where: Where = ()


@dataclass(frozen=True)
class _Paper:
    pages: tuple[PageSeen, ...]
    rules: Rules
    lists: Wording

    def sentences(self) -> Iterable[tuple[PageSeen, str]]:
        return ((page, sentence) for page, block in all_blocks(self.pages) for sentence in sentences(block))

    def places(self, pattern: Pattern) -> Where:
        """Where a pattern is found."""
        hits = ((page, found) for page, text in all_blocks(self.pages) for found in pattern.finditer(text))
        return tuple(f"{page.id}: {found[0]}" for page, found in hits)


def _everyday_words(paper: _Paper) -> Where:
    return paper.places(paper.lists.avoid)


def _terms_explained(paper: _Paper) -> Where:
    explained = " ".join(term for page in paper.pages for term in page.defined)
    needed = whole(paper.lists.terms)
    missing: dict[str, str] = {}
    for page, text in all_blocks(paper.pages):
        for found in needed.finditer(text):
            entry = paper.lists.entry(paper.lists.terms, found[0])
            if not whole((entry,)).search(explained):
                missing.setdefault(entry, f"{page.id}: {found[0]}")
    return tuple(missing.values())


def _active(paper: _Paper) -> Where:
    everything = tuple(paper.sentences())
    found = [
        f"{page.id}: {match[0]}"
        for page, sentence in everything
        for match in paper.lists.passive.finditer(sentence)
        if match["act"].casefold() not in paper.lists.states
    ]
    return tuple(found) if len(found) > _PASSIVE_SHARE * len(everything) else ()


def _clear_figures(paper: _Paper) -> Where:
    return paper.places(_HARD_FIGURES)


def _no_sums(paper: _Paper) -> Where:
    return paper.places(paper.lists.sums)


def _short_chunks(paper: _Paper) -> Where:
    counts = ((page, word_count(text)) for page, text in all_blocks(paper.pages))
    return tuple(f"{page.id}: {count} words" for page, count in counts if count > paper.lists.paragraph)


def _headings(paper: _Paper) -> Where:
    few = (
        page
        for page in paper.pages
        if len(page.headings) + page.run_ins < (2 if page.running > _WORDS_NEED_HEADINGS else 1)
    )
    return tuple(page.id for page in few)


def _summary(paper: _Paper) -> Where:
    return tuple(page.id for page in paper.pages if page.texts > page.summaries)


def _cues(paper: _Paper) -> Where:
    return tuple(page.id for page in paper.pages if not (page.lists or page.marks or page.tables))


def _captions(paper: _Paper) -> Where:
    return tuple(page.id for page in paper.pages if not all((*page.captions, *page.pictures)))


def _table_heads(paper: _Paper) -> Where:
    return tuple(page.id for page in paper.pages if any(table.needs_heads and not table.heads for table in page.tables))


def _action(paper: _Paper) -> Where:
    return () if any(is_instruction(text, paper.rules) for _, text in paper.sentences()) else ("the whole paper",)


def _addressed(paper: _Paper) -> Where:
    spoken = (paper.lists.you.search(text) or is_instruction(text, paper.rules) for _, text in paper.sentences())
    return () if any(spoken) else ("the whole paper",)


def _steps(paper: _Paper) -> Where:
    told = any(page.steps or _instructions(page, paper.rules) >= _FEWEST_STEPS for page in paper.pages)
    return () if told else ("the whole paper",)


def _instructions(page: PageSeen, rules: Rules) -> int:
    return sum(any(is_instruction(text, rules) for text in sentences(entry)) for entry in page.entries)


def _tool(paper: _Paper) -> Where:
    return () if any(page.tools for page in paper.pages) else ("the whole paper",)


_Test = Callable[[_Paper], Where]
ITEMS: Mapping[int, tuple[str, _Test]] = MappingProxyType(
    {
        3: ("everyday words, none that frighten or blame", _everyday_words),
        4: ("medical terms explained on the paper itself", _terms_explained),
        5: ("active voice", _active),
        6: ("figures easy to grasp", _clear_figures),
        7: ("nothing to calculate", _no_sums),
        8: ("short chunks", _short_chunks),
        9: ("headings", _headings),
        11: ("a summary", _summary),
        12: ("visual cues", _cues),
        17: ("pictures with captions", _captions),
        19: ("tables with heads", _table_heads),
        20: ("at least one action", _action),
        21: ("speaks to the reader", _addressed),
        22: ("actions in steps", _steps),
        23: ("a tool to use", _tool),
    }
)
"""The items a machine can tell, by AHRQ's numbers. 1, 2, 10, 15, 16, 18, 24, 25 and 26 need a person who looks."""


def printed_sentences(pages: tuple[PageSeen, ...]) -> tuple[str, ...]:
    """Every whole sentence of the pages for families, phrases included; labels and cells without a stop are none."""
    read = tuple(page for page in pages if page.template not in _FOR_STAFF)
    cut = (sentence for _, block in all_blocks(read) for sentence in sentences(block))
    return tuple(sentence for sentence in cut if sentence.rstrip("”’»)").endswith((".", "?", "!", "؟")))


def machine_items(pages: tuple[PageSeen, ...], rules: Rules) -> tuple[Item, ...]:
    """Judge a paper; nothing of a paper for staff alone, or of a language without lists of words."""
    for_families = tuple(page for page in pages if page.template not in _FOR_STAFF)
    if rules.wording is None or not for_families:
        return ()
    paper = _Paper(for_families, rules, rules.wording)
    found = ((number, name, test(paper)) for number, (name, test) in ITEMS.items())
    return tuple(Item(number, name, not where, where) for number, name, where in found)
