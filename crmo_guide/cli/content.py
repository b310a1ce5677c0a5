"""`crmo-guide content check`: for authors and translators of the teaching text."""

from __future__ import annotations

from pathlib import Path

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console, as_data
from crmo_guide.errors import ContentProblem, ExitCode, Level, Problem
from crmo_guide.places import Places


@click.group(short_help="Check the teaching text.")
def command() -> None:
    """For authors and translators: look after the teaching text."""


@command.command(name="check", short_help="Check texts and phrases.")
@options.lang_option("Only this language; repeat it for more. Default: all there are.")
@options.content_option()
@click.option("--strict", is_flag=True, help="Also end with 4 for findings that say `look again`.")
@options.quiet_option()
@options.json_option()
@click.pass_obj
def check(console: Console, lang: tuple[tuple[str, ...], ...], content: Path | None, strict: bool) -> None:
    """Check texts and phrases: doses, sources, wording, cards, what is missing or older than the English text.

    Ends with 4 when something would stop a build.

    \b
    Examples:
      crmo-guide content check --lang es
      crmo-guide content check --content our-texts/ --strict
    """
    from crmo_guide.language.tongue import languages, tongue

    places = options.shelf_places(content)
    asked = options.in_order(lang)
    codes = [tongue(code, places).language.code for code in asked] or [one.code for one in languages(places)]
    found = list(dict.fromkeys(problem for code in codes for problem in _problems(code, places)))
    stops = any(strict or problem.level is not Level.LOOK for problem in found)
    code = ExitCode.CONTENT if stops else ExitCode.DONE
    console.problems(found)
    if console.json:
        answer = {"exit_code": int(code), "languages": codes, "problems": [as_data(problem) for problem in found]}
        console.product_json(answer)
    else:
        many = f"{len(found)} finding{'' if len(found) == 1 else 's'}" if found else "nothing found"
        console.say(f"Checked {', '.join(codes)}: {many}.")
    click.get_current_context().exit(int(code))


def _problems(lang: str, places: Places) -> tuple[Problem, ...]:
    from crmo_guide.language.phrase_check import check_phrases
    from crmo_guide.library.completeness import missing
    from crmo_guide.library.formulary_check import unmatched
    from crmo_guide.library.lint import lint
    from crmo_guide.library.staleness import stale

    found: list[Problem] = []
    for look in (missing, check_phrases, stale, lint, unmatched):
        try:
            found += look(lang, places)
        except ContentProblem as failure:  # a file this look needs; the others go on
            found += failure.problems
    return tuple(found)
