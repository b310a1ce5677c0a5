"""`crmo-guide topics`: the teaching text, its versions, sources and reviews."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console

if TYPE_CHECKING:
    from crmo_guide.library.topic import Topic


@click.command(short_help="List the teaching text.")
@click.option("--lang", "-l", default="en", show_default=True, metavar="CODE", help="In which language.")
@options.content_option()
@options.json_option()
@click.pass_obj
def command(console: Console, lang: str, content: Path | None) -> None:
    """List the teaching texts: kind, id, version, review, number of sources, title.

    A translation that renders an older English text is marked `stale`.
    """
    from crmo_guide.language.tongue import tongue
    from crmo_guide.library.shelf import shelf
    from crmo_guide.library.staleness import stale

    places = options.shelf_places(content)
    tongue(lang, places)
    behind = {problem.file for problem in stale(lang, places)}
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
