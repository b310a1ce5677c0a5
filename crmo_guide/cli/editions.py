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
    from crmo_guide.build import EDITIONS

    if console.json:
        console.product_json([{"name": name, "what": what} for name, what in EDITIONS.items()])
        return
    for name, what in EDITIONS.items():
        console.product(f"{name}\t{what}")
