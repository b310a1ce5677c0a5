"""`crmo-guide explain`: why each page and line is there, and why others are not."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console
from crmo_guide.plan.judged_day import day_to_judge_by

if TYPE_CHECKING:
    from crmo_guide.handout.model import Decision


@click.command(short_help="Say why each page is there.")
@options.plan_argument(required=False)
@click.option("--lang", "-l", metavar="CODE", help="Language of the papers. Default: the first the family reads.")
@click.option("--left-out", is_flag=True, help="Also what is not printed, and why.")
@options.clinic_option()
@options.content_option()
@click.option("--country", metavar="CODE", help="For the general edition, such as US or GB.")
@options.date_option("The day to judge by. Default: today.")
@options.json_option()
@click.pass_obj
def command(console: Console, /, left_out: bool, lang: str | None, **asked: Any) -> None:
    """Say why each page and line is in the guide that PLAN (or no plan: the general edition) would give.

    The plan need not be signed yet.

    \b
    Examples:
      crmo-guide explain lucia.yaml
      crmo-guide explain lucia.yaml --left-out --json
    """
    options.shelf_places(asked["content"])
    day = day_to_judge_by(asked.pop("day"))

    from crmo_guide.build import Request, explain

    decisions = explain(Request(languages=(lang,) if lang else (), date=day, draft=True, **asked))
    shown = [one for one in decisions if one.printed or left_out]
    if console.json:
        console.product_json({"exit_code": 0, "decisions": [asdict(one) for one in shown]})
    else:
        console.product("\n".join(_line(one) for one in shown))


def _line(decision: Decision) -> str:
    on = f" (page {decision.page})" if decision.page else ""
    left_out = "" if decision.printed else "not printed: "
    return f"{decision.kind}\t{decision.id}{on}\t{left_out}{decision.why}"
