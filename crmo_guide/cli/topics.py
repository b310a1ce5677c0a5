"""`crmo-guide topics`: the teaching text, its versions, sources, reviews and scores."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console

if TYPE_CHECKING:
    from crmo_guide.library.pages_seen import PageSeen
    from crmo_guide.library.pemat import Item
    from crmo_guide.library.reading_level import Reading
    from crmo_guide.library.reading_sample import Figures
    from crmo_guide.library.score_card import ScoreCard
    from crmo_guide.library.topic import Topic
    from crmo_guide.places import Places

_TOGETHER = (("topics", "all topics"), ("everything", "all texts"))


@click.command(short_help="List the teaching text.")
@click.option("--lang", "-l", default="en", show_default=True, metavar="CODE", help="In which language.")
@click.option("--scores", is_flag=True, help="How hard each text is to read, and what PEMAT-P a machine can tell.")
@options.content_option()
@options.json_option()
@click.pass_obj
def command(console: Console, lang: str, scores: bool, content: Path | None) -> None:
    """List the teaching texts: kind, id, version, review, number of sources, title.

    A translation that renders an older English text is marked `stale`. With --scores: the reading level of each text
    without and with medicine names and outside lists, words in a sentence; then PEMAT-P for each edition.

    \b
    Examples:
      crmo-guide topics --lang es
      crmo-guide topics --lang es --scores
    """
    from crmo_guide.language.tongue import tongue
    from crmo_guide.library.shelf import shelf

    places = options.shelf_places(content)
    tongue(lang, places)
    if scores:
        _show_scores(console, lang, places, content)
        return
    behind = _stale(lang, places)
    texts = [_row(text, is_stale=text.file in behind) for text in shelf(lang, places).texts()]
    if console.json:
        console.product_json(texts)
        return
    for row in texts:
        count = len(row["sources"])
        cells = [
            row["kind"],
            row["id"],
            f"version {row['version']}" + (" (stale)" if row["stale"] else ""),
            row["review"],
            f"{count} source{'' if count == 1 else 's'}",
            row["title"],
        ]
        console.product("\t".join(cells))


def _stale(lang: str, places: Places) -> frozenset[str | None]:
    from crmo_guide.library.staleness import stale

    return frozenset(problem.file for problem in stale(lang, places))


def _row(text: Topic, *, is_stale: bool) -> dict[str, Any]:
    return {
        "kind": text.kind.value,
        "id": text.id,
        "title": text.title,
        "version": text.version,
        "stale": is_stale,
        "review": text.review.status.value,
        "sources": list(text.sources),
    }


def _show_scores(console: Console, lang: str, places: Places, content: Path | None) -> None:
    from crmo_guide.library.pemat import machine_items
    from crmo_guide.library.rules import read_rules
    from crmo_guide.library.score_card import score_card
    from crmo_guide.library.shelf import shelf

    card = score_card(shelf(lang, places), places)
    rules = read_rules(lang, places)
    papers = {edition: machine_items(pages, rules) for edition, pages in edition_pages(lang, content).items()}
    if console.json:
        console.product_json(_as_data(card, papers))
        return
    console.product("\t".join(["text", "without names", "with names", "outside lists", "words in a sentence"]))
    for name, figures in [
        *((f"{score.kind.value}/{score.id}", score.whole) for score in card.scores),
        *((title, getattr(card, key)) for key, title in _TOGETHER),
    ]:
        plain = figures.plain
        shown = (plain, figures.with_names, figures.outside_lists)
        console.product("\t".join([name, *(_level(each) for each in shown), f"{plain.sentence_words:.1f}"]))
    console.product(f"Measured by: {card.by}.")
    for edition, items in papers.items():
        met = sum(item.met for item in items)
        console.product(f"PEMAT-P told by machine, {edition} (general): {met} of {len(items)}")
        for item in items:
            if not item.met:
                console.product(f"  No: {item.number} {item.name}: {'; '.join(item.where)}")


def _level(reading: Reading) -> str:
    return "-" if reading.score is None else f"{reading.score:.1f}"


def edition_pages(lang: str, content: Path | None = None) -> dict[str, tuple[PageSeen, ...]]:
    """The pages of the general paper of each edition, as far as it can be laid out without a plan."""
    from crmo_guide.brand import load_brand
    from crmo_guide.build import Request, handout_of, prepare
    from crmo_guide.errors import InputProblem, UsageProblem
    from crmo_guide.handout.editions import EDITIONS
    from crmo_guide.library.pages_seen import pages_seen
    from crmo_guide.render.pages import page_html

    found: dict[str, tuple[PageSeen, ...]] = {}
    for edition in EDITIONS:
        try:
            job = prepare(Request(languages=(lang,), edition=edition, content=content, draft=True, force=True))
            html = page_html(handout_of(job, lang), load_brand(None, lang), job.where)
        except (InputProblem, UsageProblem):  # an edition that needs a plan has no general paper
            continue
        found[edition] = pages_seen(html)
    return found


def _figures(figures: Figures) -> dict[str, Any]:
    plain = figures.plain
    return {
        "without_names": _rounded(plain.score),
        "with_names": _rounded(figures.with_names.score),
        "outside_lists": _rounded(figures.outside_lists.score),
        "words": plain.words,
        "words_in_a_sentence": _rounded(plain.sentence_words),
        "letters_in_a_word": _rounded(plain.word_letters),
        "not_in_the_dictionary": list(plain.guessed),
    }


def _rounded(figure: float | None) -> float | None:
    return None if figure is None else round(figure, 2)


def _as_data(card: ScoreCard, papers: dict[str, tuple[Item, ...]]) -> dict[str, Any]:
    return {
        "lang": card.lang,
        "formula": card.by,
        "texts": [{"kind": one.kind.value, "id": one.id, **_figures(one.whole)} for one in card.scores],
        **{key: _figures(getattr(card, key)) for key, _ in _TOGETHER},
        "pemat": {
            edition: [{"item": i.number, "name": i.name, "met": i.met, "where": list(i.where)} for i in items]
            for edition, items in papers.items()
        },
    }
