"""`crmo-guide content check`: for authors and translators of the teaching text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console, as_data
from crmo_guide.cli.new_language import new_language
from crmo_guide.errors import ContentProblem, ExitCode, Level, Problem
from crmo_guide.places import Places


@click.group(short_help="Check the teaching text.")
def command() -> None:
    """For authors and translators: look after the teaching text."""


command.add_command(new_language)


@command.command(name="check", short_help="Check texts and phrases.")
@options.lang_option("Only this language; repeat it for more. Default: all there are.")
@options.content_option()
@click.option("--pages", is_flag=True, help="Also set the pages and say what runs over (half a minute a language).")
@click.option("--strict", is_flag=True, help="Also end with 4 for findings that say `look again`.")
@options.quiet_option()
@options.json_option()
@click.pass_obj
def check(console: Console, lang: tuple[tuple[str, ...], ...], content: Path | None, pages: bool, strict: bool) -> None:
    """Check texts and phrases: doses, sources, wording, cards, what is missing or older than the English text.

    Tells the reading level of each language. Ends with 4 when something would stop a build.

    \b
    Examples:
      crmo-guide content check --lang es
      crmo-guide content check --content our-texts/ --strict
    """
    from crmo_guide.language.tongue import languages, tongue

    places = options.shelf_places(content)
    asked = options.in_order(lang)
    codes = [tongue(code, places).language.code for code in asked] or [one.code for one in languages(places)]
    found = list(dict.fromkeys(problem for code in codes for problem in _problems(code, places)))
    if pages:
        found += [problem for code in codes for problem in _overflowing(code, content)]
    stops = any(strict or problem.level is not Level.LOOK for problem in found)
    code = ExitCode.CONTENT if stops else ExitCode.DONE
    console.problems(found)
    if console.json:
        answer = {"exit_code": int(code), "languages": codes, "problems": [as_data(problem) for problem in found]}
        answer["reading"] = {each: _reading(each, places) for each in codes}
        console.product_json(answer)
    else:
        many = f"{len(found)} finding{'' if len(found) == 1 else 's'}" if found else "nothing found"
        console.say(f"Checked {', '.join(codes)}: {many}.")
        for each in codes:
            console.say(f"  {each}: {_told(_reading(each, places))}")
    click.get_current_context().exit(int(code))


def _problems(lang: str, places: Places) -> tuple[Problem, ...]:
    from crmo_guide.language.phrase_check import check_phrases
    from crmo_guide.library.completeness import missing
    from crmo_guide.library.formulary_check import unmatched
    from crmo_guide.library.lint import lint
    from crmo_guide.library.staleness import stale

    found: list[Problem] = []
    for look in (missing, check_phrases, stale, lint, unmatched):
        try:
            found += look(lang, places)
        except ContentProblem as failure:  # a file this look needs; the others go on
            found += failure.problems
    return tuple(found)


def _reading(lang: str, places: Places) -> dict[str, Any]:
    """The reading level of all texts, and of the hardest topic; why there is none, when it cannot be told."""
    from crmo_guide.library.score_card import score_card
    from crmo_guide.library.shelf import read_shelf
    from crmo_guide.library.topic import Kind

    shelf, _ = read_shelf(lang, places)
    try:
        card = score_card(shelf, places)
    except ContentProblem as problem:
        return {"formula": problem.problems[0].what}
    hardest = card.hardest(Kind.TOPIC)
    plain = card.everything.plain
    return {
        "formula": card.by,
        "overall": plain.score,
        "hardest_topic": hardest.id if hardest else None,
        "hardest": hardest.whole.plain.score if hardest else None,
        "words_in_a_sentence": plain.sentence_words,
        "letters_in_a_word": plain.word_letters,
    }


def _told(reading: dict[str, Any]) -> str:
    if "overall" not in reading:
        return str(reading["formula"])
    if reading["overall"] is None:
        lengths = (
            f"{reading[key]:.1f} {key.replace('_', ' ')}" for key in ("words_in_a_sentence", "letters_in_a_word")
        )
        return f"{reading['formula']}: {', '.join(lengths)}"
    hardest = f", hardest topic {reading['hardest_topic']} {reading['hardest']:.1f}" if reading["hardest_topic"] else ""
    return f"{reading['formula']} {reading['overall']:.1f} without medicine names{hardest}"


def _overflowing(lang: str, content: Path | None) -> tuple[Problem, ...]:
    """What runs over its pages in the general papers of a language, and all that the typesetter finds."""
    from crmo_guide.build import Request, prepare, typeset_guide
    from crmo_guide.errors import GuideError
    from crmo_guide.library.page_room import SectionSet, overflowing

    found: list[Problem] = []
    for edition in ("guide", "full"):
        try:
            paper = typeset_guide(prepare(Request(languages=(lang,), edition=edition, content=content)), lang)
        except GuideError as failure:
            found += failure.problems
            continue
        handout = paper.handout
        starts = [(page, handout.number_of(page.id)) for page in handout.pages]
        ends = [start for _, start in starts[1:]] + [paper.pages + 1]
        sections = [
            SectionSet(page.id, page.template, end - start) for (page, start), end in zip(starts, ends, strict=True)
        ]
        found += overflowing(sections, lang)
    return tuple(dict.fromkeys(found))
