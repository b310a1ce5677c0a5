"""`crmo-guide languages`: what a guide can be made in, and how far the others have come."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console

if TYPE_CHECKING:
    from crmo_guide.language.tongue import Language
    from crmo_guide.library.progress import Progress
    from crmo_guide.places import Places


@click.command(short_help="List the languages.")
@options.content_option()
@options.json_option()
@click.pass_obj
def command(console: Console, content: Path | None) -> None:
    """List the languages: code, own name, English name, and how far each has come.

    Complete or how much is there; texts behind the English ones; texts a clinician has read; how hard the topics are
    to read; the typefaces of its letters. A language ships complete or not at all: `build` refuses a half one, and
    with --draft makes marked pages to look at, with English where words are missing.
    """
    from crmo_guide.language.tongue import languages
    from crmo_guide.library.progress import progress

    places = options.shelf_places(content)
    rows = [_row(one, progress(one.code, places), places) for one in languages(places)]
    if console.json:
        console.product_json(rows)
        return
    for row in rows:
        console.product("\t".join(_told(row)))


def _row(one: Language, how_far: Progress, places: Places) -> dict[str, Any]:
    from crmo_guide.language.typefaces import families_for

    keys = ("code", "name", "english_name", "direction")
    figures = {**asdict(how_far), "complete": how_far.complete, "percent": how_far.percent}
    typefaces = families_for(places.fonts, one.locale)
    return {**{key: getattr(one, key) for key in keys}, **figures, "typefaces": list(typefaces)}


def _told(row: dict[str, Any]) -> list[str]:
    state = "complete" if row["complete"] else f"incomplete: {row['missing']} missing ({row['percent']} % there)"
    return [
        row["code"],
        row["name"],
        row["english_name"],
        state,
        f"{row['stale']} stale",
        f"{row['reviewed']} of {row['texts']} texts reviewed by a clinician",
        row["reading"] or "no reading score",
        ", ".join(row["typefaces"]) or "no typeface for its letters",
    ]
