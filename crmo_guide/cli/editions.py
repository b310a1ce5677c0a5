"""`crmo-guide editions`: which papers can be made."""

from __future__ import annotations

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console


@click.command(short_help="List the papers.")
@options.json_option()
@click.pass_obj
def command(console: Console) -> None:
    """List the papers that can be made, for `build --edition`."""
    from crmo_guide.handout.editions import EDITIONS

    if console.json:
        console.product_json([{"name": edition.name, "what": edition.what} for edition in EDITIONS.values()])
        return
    for edition in EDITIONS.values():
        console.product(f"{edition.name}\t{edition.what}")
