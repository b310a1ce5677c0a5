"""`crmo-guide schema`: what may stand in a plan, for editors that check while one types."""

from __future__ import annotations

import click

from crmo_guide.cli.console import Console


@click.command(short_help="Print the schema of plans.")
@click.option("--clinic-file", is_flag=True, help="The schema of clinic files instead.")
@click.pass_obj
def command(console: Console, clinic_file: bool) -> None:
    """Print the JSON Schema of a plan: every key, and every word of every list.

    Editors with a YAML language server use it when the plan begins with the line
    `# yaml-language-server: $schema=plan.schema.json` and the schema stands in the plan's folder: `new` sees to both.

    \b
    Example:
      crmo-guide schema > plan.schema.json
    """
    from crmo_guide.plan.schema import clinic_json_schema, json_schema

    console.product_json(clinic_json_schema() if clinic_file else json_schema())
