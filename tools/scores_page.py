"""Writes docs/scores.md: the reading level of every text, and PEMAT-P as far as a machine can tell it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from crmo_guide.brand import load_brand
from crmo_guide.build import Request, handout_of, prepare
from crmo_guide.cli.topics import edition_pages
from crmo_guide.language.tongue import languages
from crmo_guide.library.completeness import gaps
from crmo_guide.library.pages_seen import PageSeen, pages_seen
from crmo_guide.library.pemat import ITEMS, Item, machine_items, printed_sentences
from crmo_guide.library.reading_level import FORMULAS
from crmo_guide.library.reading_sample import Figures, Sample, figures, medicine_names
from crmo_guide.library.rules import read_rules
from crmo_guide.library.score_card import ScoreCard, score_card
from crmo_guide.library.shelf import shelf
from crmo_guide.library.topic import Kind
from crmo_guide.places import places
from crmo_guide.render.pages import page_html

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "scores.md"
DAY = dt.date(2026, 3, 10)
WHERE = places()
_TEXTS = frozenset({"CG-L20"})

_HEAD = """# Scores

Made by `make docs` from the text and the pages; `crmo-guide topics --lang es --scores` shows the same for any text.
What people must judge stands in [pemat-cci.md](pemat-cci.md).

A reading formula is a smoke alarm, not a proof: it counts syllables and knows nothing of meaning. Short fragments
flatter it, so each text has a figure **outside lists** too. How it is measured:

- each sentence and each entry of a list is a sentence; headings and figures are left out; the summary, the core and the
  longer text count;
- *without names* leaves out the names of medicines (`content/medicines.yaml`), which nobody can shorten; the targets
  are for this figure;
- English: Flesch-Kincaid grade, syllables from the CMU Pronouncing Dictionary; a word it lacks is taken apart into
  words it has, else its vowels are counted. Target: 6.0 or less overall, 7.0 or less in each text and each part of 40
  words or more;
- Spanish: INFLESZ (Flesch-Szigriszt), syllables by the rules of spelling. Target: 65 or more overall, 60 in each;
- a language without a formula that was agreed on (Arabic: everyday print leaves out the vowel signs that OSMAN needs)
  shows the length of its sentences and words, and no grade is claimed.
"""

_PEMAT_HEAD = """
## PEMAT-P, as far as a machine can tell

`Yes` says that nothing a machine can see speaks against the item, on no page for families. The items that need a person
are in [pemat-cci.md](pemat-cci.md).
"""


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"


def _row(name: str, figures: Figures, core: Figures | None) -> str:
    plain = figures.plain
    cells = [
        name,
        str(plain.words),
        *(_figure(each.score) for each in (plain, figures.with_names, figures.outside_lists)),
        _figure(core.plain.score) if core else "",
        f"{plain.sentence_words:.1f}",
        f"{plain.word_letters:.1f}",
    ]
    return f"| {' | '.join(cells)} |"


def _language(card: ScoreCard, name: str) -> Iterable[str]:
    yield f"\n## {name}: {card.by}\n"
    head = ["text", "words", "without names", "with names", "outside lists", "core alone", "words / sentence"]
    head.append("letters / word")
    yield f"| {' | '.join(head)} |"
    yield "|---|" + "---:|" * (len(head) - 1)
    yield _row("**all texts**", card.everything, None)
    yield _row("**all topics**", card.topics, None)
    for kind in Kind:
        hardest = card.hardest(kind)
        for score in card.scores:
            if score.kind is kind:
                mark = " (hardest)" if score is hardest else ""
                yield _row(f"{kind.value}/{score.id}{mark}", score.whole, score.core)
    guessed = sorted(card.everything.plain.guessed, key=str.casefold)
    if guessed:
        yield f"\nNot in the dictionary, syllables by vowels: {', '.join(guessed)}."


def _languages(*, phrases: bool) -> list[tuple[str, str]]:
    """The languages that have every text, and every phrase as well where pages are laid out."""
    wanting = {one.code: {problem.code for problem in gaps(one.code, WHERE)} for one in languages(WHERE)}
    said = [one for one in languages(WHERE) if not (wanting[one.code] if phrases else wanting[one.code] & _TEXTS)]
    return [(one.code, one.english_name) for one in said]


def reading_part() -> str:
    """The reading levels of every language that has all its texts."""
    rows = [
        row
        for code, name in _languages(phrases=False)
        for row in _language(score_card(shelf(code, WHERE), WHERE), name)
    ]
    return _HEAD + "\n".join(rows) + "\n"


def _example(plan: str, lang: str) -> tuple[PageSeen, ...]:
    path = ROOT / "examples" / f"{plan}.yaml"
    job = prepare(Request(plan=path, languages=(lang,), date=DAY, force=True))
    html = page_html(handout_of(job, lang), load_brand(None, lang), job.where)
    return pages_seen(html)


def _printed(pages: tuple[PageSeen, ...], lang: str) -> str:
    """The reading level of what is printed for the family, phrases and the plan's own lines included."""
    found = figures(Sample(printed_sentences(pages), ()), lang, medicine_names(WHERE)).plain
    return _figure(found.score) if lang in FORMULAS else f"{found.sentence_words:.1f} words"


def pemat_part() -> str:
    """PEMAT-P and reading level of the general paper of each edition and of the example children's guides."""
    papers: dict[str, tuple[tuple[PageSeen, ...], str]] = {}
    for code, _ in _languages(phrases=True):
        papers |= {f"{edition} {code}": (pages, code) for edition, pages in edition_pages(code).items()}
        papers |= {f"{plan} {code}": (_example(plan, code), code) for plan in ("mateo", "lucia")}
    judged = {name: machine_items(pages, read_rules(lang, WHERE)) for name, (pages, lang) in papers.items()}
    columns: dict[str, tuple[Item, ...]] = {name: items for name, items in judged.items() if items}
    rows = [f"| item | {' | '.join(columns)} |", "|---|" + "---|" * len(columns)]
    for number, (name, _) in ITEMS.items():
        found = [next(item for item in items if item.number == number) for items in columns.values()]
        rows.append(f"| {number} {name} | {' | '.join('Yes' if item.met else 'No' for item in found)} |")
    rows.append(f"| reading level of whole sentences | {' | '.join(_printed(*papers[name]) for name in columns)} |")
    reasons = [
        f"- {name}, {item.number} {item.name}: {'; '.join(item.where)}"
        for name, items in columns.items()
        for item in items
        if not item.met
    ]
    why = ["\nWhy No:\n", *reasons] if reasons else []
    return "\n".join([_PEMAT_HEAD, *rows, *why]) + "\n"


if __name__ == "__main__":
    PAGE.write_text(reading_part() + pemat_part(), encoding="utf-8")
