"""`crmo-guide languages`: what a guide can be made in."""

from __future__ import annotations

from pathlib import Path

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console


@click.command(short_help="List the languages.")
@options.content_option()
@options.json_option()
@click.pass_obj
def command(console: Console, content: Path | None) -> None:
    """List the languages a guide can be made in. A language is there only when all its texts are."""
    from crmo_guide.language.tongue import languages

    there = languages(options.shelf_places(content))
    if console.json:
        keys = ("code", "name", "english_name", "direction")
        console.product_json([{key: getattr(one, key) for key in keys} for one in there])
        return
    for one in there:
        console.product(f"{one.code}\t{one.name}\t{one.english_name}")
