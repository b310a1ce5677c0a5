"""Options that several commands share, each written once."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.shell_completion import CompletionItem

from crmo_guide.cli.console import Console
from crmo_guide.errors import Problem, UsageProblem
from crmo_guide.places import Places, is_folder, places

if TYPE_CHECKING:
    from crmo_guide.handout.imprint import PrintRun
    from crmo_guide.request import PrintCopy

Command = TypeVar("Command", bound=Callable[..., Any])


class Day(click.ParamType[date]):
    """A calendar day written YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Only the one spelling that cannot be mistaken: not 04/05/2026, not 20260405."""
        if isinstance(value, date):
            return value
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", str(value)):
            self.fail(f"{value!r} is not a day written YYYY-MM-DD, such as 2026-04-01.", param, ctx)
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value} is not a day in the calendar.", param, ctx)


class Languages(click.ParamType[tuple[str, ...]]):
    """One language code, or several with commas."""

    name = "CODE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """Codes in the order given; whether they exist is asked of the language room."""
        if isinstance(value, tuple):
            return value
        codes = tuple(code.strip() for code in str(value).split(","))
        if not all(codes):
            self.fail(f"{value!r} holds no language code.", param, ctx)
        return codes

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The languages there are."""
        from crmo_guide.language.tongue import languages

        there = languages(places(ctx.params.get("content")))
        return [CompletionItem(one.code, help=one.english_name) for one in there if one.code.startswith(incomplete)]


class Names(click.ParamType[tuple[str, ...]]):
    """One name, or several with commas; whether they exist is asked of the room that knows."""

    name = "NAMES"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """The names in the order given, each once."""
        if isinstance(value, tuple):
            return value
        names = tuple(dict.fromkeys(name.strip() for name in str(value).split(",")))
        if not all(names):
            self.fail(f"{value!r} holds an empty name.", param, ctx)
        return names


def _editions(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from crmo_guide.handout.editions import EDITIONS

    return [CompletionItem(one.name, help=one.what) for one in EDITIONS.values() if one.name.startswith(incomplete)]


FILE = click.Path(path_type=Path)  # whether it is there is the reading room's business: one wording for all


def plan_argument(*, required: bool = True) -> Callable[[Command], Command]:
    """The plan file."""
    return click.argument("plan", type=FILE, required=required, metavar="PLAN" if required else "[PLAN]")


def lang_option(text: str) -> Callable[[Command], Command]:
    """`--lang`, repeatable."""
    return click.option("--lang", "-l", "lang", type=Languages(), multiple=True, help=text)


def date_option(text: str) -> Callable[[Command], Command]:
    """`--date`."""
    return click.option("--date", "day", type=Day(), help=text)


def edition_option() -> Callable[[Command], Command]:
    """`--edition`, with the names of the registry for the shell to complete."""
    text = "Which papers: see `crmo-guide editions`."
    return click.option(
        "--edition", "-e", default="guide", show_default=True, metavar="NAME", shell_complete=_editions, help=text
    )


def editions_option() -> Callable[[Command], Command]:
    """`--edition`, repeatable."""
    text = "Which papers: see `crmo-guide editions`; repeat it for more, or `all`. Default: guide."
    return click.option(
        "--edition", "-e", type=Names(), multiple=True, metavar="NAME", shell_complete=_editions, help=text
    )


def topics_option() -> Callable[[Command], Command]:
    """`--topics`."""
    text = "With -e full: only these topics, such as treatment,vaccines. See `crmo-guide topics`."
    return click.option("--topics", type=Names(), default=(), metavar="A,B", help=text)


def size_option() -> Callable[[Command], Command]:
    """`--size`: which sizes there are, the edition knows."""
    text = "With -e large-print: 18, 20 or 24 points."
    return click.option("--size", type=int, metavar="POINTS", help=text)


def _together(several: Sequence[Callable[[Any], Any]]) -> Callable[[Command], Command]:
    """Several options as one decorator; they are listed in this order."""

    def add(command: Command) -> Command:
        for option in reversed(several):
            command = option(command)
        return command

    return add


def paper_option(default: str) -> Callable[[Command], Command]:
    """`--paper`."""
    return click.option("--paper", type=click.Choice(["a4", "letter"]), help=f"Default: {default}.")


_BOOKLET = (
    click.option("--of", type=click.Choice(["guide", "full"]), help="With -e booklet: of what. Default: guide."),
    click.option("--flip", type=click.Choice(["short", "long"]), help="With -e booklet: how the printer turns paper."),
    click.option("--passes", is_flag=True, help="With -e booklet: fronts and backs apart."),
    click.option("--print-shop", is_flag=True, help="With -e booklet: also single pages with bleed."),
    click.option("--grey", is_flag=True, help="With -e booklet: also grey copies to print."),
    click.option("--test-sheet", is_flag=True, help="With -e booklet: also a sheet to test with."),
    click.option(
        "--binding", type=click.Choice(["left", "right"]), help="With -e booklet. Default: as the language is read."
    ),
)


def booklet_options() -> Callable[[Command], Command]:
    """How a booklet is made and printed; `print_copy` gathers them."""
    return _together(_BOOKLET)


def print_copy(asked: dict[str, Any]) -> PrintCopy | None:
    """What was asked of a booklet, taken out of `asked`; None when nothing was."""
    from crmo_guide.request import PrintCopy

    told = {name: asked.pop(name) for name in ("of", "flip", "passes", "print_shop", "grey", "test_sheet", "binding")}
    told["shop"] = told.pop("print_shop")
    given = {name: value for name, value in told.items() if value}
    return PrintCopy(**given) if given else None


_RUN = (
    click.option("--edition-month", metavar="YYYY-MM", help="Without PLAN: the month of the edition."),
    click.option("--use-until", metavar="YYYY-MM", help="Without PLAN: its last month of use."),
    click.option("--print-run", metavar="CODE", help="Without PLAN: a code to recall it by."),
)


def run_options() -> Callable[[Command], Command]:
    """Which printing of the general edition it is; `print_run` gathers them."""
    return _together(_RUN)


def print_run(asked: dict[str, Any]) -> PrintRun | None:
    """What was told of a print run, taken out of `asked`; None when nothing was."""
    from crmo_guide.handout.imprint import PrintRun

    told = {"edition": asked.pop("edition_month"), "use_until": asked.pop("use_until"), "code": asked.pop("print_run")}
    return PrintRun(**told) if any(text is not None for text in told.values()) else None


def clinic_option() -> Callable[[Command], Command]:
    """`--clinic`."""
    return click.option("--clinic", type=FILE, metavar="FILE", help="Your clinic's own file: lines, hours, rules.")


def content_option() -> Callable[[Command], Command]:
    """`--content`."""
    return click.option("--content", type=FILE, metavar="FOLDER", help="Your own teaching text, before ours.")


def layouts_option() -> Callable[[Command], Command]:
    """`--layouts`."""
    return click.option("--layouts", type=FILE, metavar="FOLDER", help="Your own page layouts, before ours.")


def draft_option() -> Callable[[Command], Command]:
    """`--draft`."""
    text = "Allow a plan that is unsigned, changed or past its review date, and a half translation; all marked."
    return click.option("--draft", is_flag=True, help=text)


def making_options(day: str) -> Callable[[Command], Command]:
    """What every command that makes papers from plans can be told: whose they are, from what, how strictly."""
    return _together(
        (
            click.option("--brand", type=FILE, metavar="FILE", help="Whose paper it is: see `crmo-guide brand`."),
            clinic_option(),
            content_option(),
            layouts_option(),
            date_option(day),
            draft_option(),
            click.option("--force", is_flag=True, help="Replace a PDF that is not the plan's own."),
            click.option(
                "--strict", is_flag=True, help="Refuse stale translations and findings that say `look again`."
            ),
            click.option("--plates/--no-plates", default=True, help="Keep typeset pages. Same bytes either way."),
        )
    )


def _set(name: str) -> Callable[[click.Context, click.Parameter, bool], bool]:
    def keep(ctx: click.Context, _param: click.Parameter, value: bool) -> bool:
        console = ctx.find_object(Console)
        if console is not None and value:
            setattr(console, name, True)
        return value

    return keep


def json_option(text: str = "Answer in JSON on stdout.") -> Callable[[Command], Command]:
    """`--json`: also tells the error boundary, so that failures come as JSON too."""
    return click.option("--json", is_flag=True, expose_value=False, is_eager=True, callback=_set("json"), help=text)


def quiet_option() -> Callable[[Command], Command]:
    """`--quiet`."""
    text = "Say nothing but problems."
    return click.option("--quiet", "-q", is_flag=True, expose_value=False, callback=_set("quiet"), help=text)


def in_order(lang: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """All codes of repeated `--lang` options, each once, in the order given."""
    return tuple(dict.fromkeys(code for codes in lang for code in codes))


def shelf_places(content: Path | None, layouts: Path | None = None) -> Places:
    """Places with the clinic's overlays; a folder that is not there is a usage problem, not silently ours alone."""
    for option, folder in (("--content", content), ("--layouts", layouts)):
        if folder is not None and not is_folder(folder):
            raise UsageProblem(
                Problem("CG-U01", f"{option} {folder} is not a folder.", "Name the folder that holds it.")
            )
    return places(content, layouts)
