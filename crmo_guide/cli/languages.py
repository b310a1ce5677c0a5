"""`crmo-guide languages`: what a guide can be made in."""

from __future__ import annotations

from pathlib import Path

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console
from crmo_guide.errors import GuideError, Level
from crmo_guide.places import Places


@click.command(short_help="List the languages.")
@options.content_option()
@options.json_option()
@click.pass_obj
def command(console: Console, content: Path | None) -> None:
    """List the languages: code, own name, English name, and whether a guide can be made in it.

    A language ships complete or not at all: one that lacks a text is listed, but refused by `build`.
    """
    from crmo_guide.language.tongue import languages

    places = options.shelf_places(content)
    there = [(one, _lacks(one.code, places)) for one in languages(places)]
    if console.json:
        keys = ("code", "name", "english_name", "direction")
        console.product_json(
            [{**{key: getattr(one, key) for key in keys}, "complete": not lacks} for one, lacks in there]
        )
        return
    for one, lacks in there:
        state = f"incomplete: {lacks} missing" if lacks else "complete"
        console.product(f"{one.code}\t{one.name}\t{one.english_name}\t{state}")


def _lacks(lang: str, places: Places) -> int:
    from crmo_guide.library.completeness import missing

    try:
        return sum(problem.level is Level.STOP for problem in missing(lang, places))
    except GuideError as failure:
        return len(failure.problems)
