"""`crmo-guide explain`: why each page and line is there, and why others are not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
@options.edition_option()
@click.option("--left-out/--no-left-out", default=True, show_default=True, help="Also what is not printed, and why.")
@options.clinic_option()
@options.content_option()
@options.layouts_option()
@click.option("--country", metavar="CODE", help="For the general edition, such as US or GB.")
@options.date_option("The day to judge by. Default: today.")
@options.json_option()
@click.pass_obj
def command(console: Console, /, left_out: bool, lang: str | None, **asked: Any) -> None:
    """Say why each page and line is in the guide that PLAN (or no plan: the general edition) would give.

    Page by page: its cards, its parts from top to bottom, each line; then what was left out. The plan need not be
    signed yet. What switches what on stands in tables: content/pages.yaml, red-flags.yaml, emergency-lines.yaml.

    \b
    Examples:
      crmo-guide explain lucia.yaml
      crmo-guide explain lucia.yaml --json
    """
    options.shelf_places(asked["content"], asked["layouts"])
    day = day_to_judge_by(asked.pop("day"))

    from crmo_guide.build import Request, explain

    decisions = explain(Request(languages=(lang,) if lang else (), date=day, draft=True, **asked))
    shown = [one for one in decisions if one.printed or left_out]
    if console.json:
        console.product_json({"exit_code": 0, "decisions": [asdict(one) for one in shown]})
    else:
        console.product("\n".join(_lines(shown)))


def _lines(decisions: Sequence[Decision]) -> Iterator[str]:
    """Each page with what stands on it, then what was left out, page by page."""
    pages = [one for one in decisions if one.kind == "page" and one.printed]
    elsewhere = [one for one in decisions if one.kind != "page" and one.printed]
    for page in pages:
        yield f"{page.id}: {page.why}"
        here = [one for one in elsewhere if _stands_on(one, page, pages)]
        elsewhere = [one for one in elsewhere if one not in here]
        yield from (f"  {_line(one)}" for one in here)
    yield from map(_line, elsewhere)
    gone = [one for one in decisions if not one.printed]
    if gone:
        yield "Left out:"
    yield from (f"  {_line(one)}{f' (page {one.page})' if one.page else ''}" for one in gone)


def _stands_on(one: Decision, page: Decision, pages: Sequence[Decision]) -> bool:
    """Whether it stands on this page; cards are listed under the first page of cards."""
    first_of_its_name = next((each for each in pages if each.id.partition("-")[0] == one.page), None)
    return one.page == page.id or page is first_of_its_name


def _line(decision: Decision) -> str:
    return f"{decision.kind:<14} {decision.id:<24} {decision.why}"
