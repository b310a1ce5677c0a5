"""`crmo-guide content new-language`: a folder with all there is to translate."""

from __future__ import annotations

from pathlib import Path

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console


@click.command(name="new-language", short_help="Begin a language.")
@click.argument("code", metavar="CODE")
@click.option(
    "--into",
    type=options.FILE,
    default=Path("content"),
    show_default=True,
    metavar="FOLDER",
    help="Where the language's folder goes; it is made if it is not there.",
)
@options.content_option()
@options.quiet_option()
@click.pass_obj
def new_language(console: Console, code: str, into: Path, content: Path | None) -> None:
    """Lay out the folder of a new language, such as fr, with the English words in it that are to be translated.

    A file that ends in .todo is not translated yet: put your words in place of the English ones, then take the ending
    off. Of a phrase take `# TRANSLATE` off. What is there already is never overwritten. CODE is that of ISO 639.

    \b
    Example:
      crmo-guide content new-language fr
      crmo-guide build --lang fr --content content --draft
    """
    from crmo_guide.library.new_language import begin

    begun = begin(code, into, options.shelf_places(content))
    console.product(str(begun.folder))
    kept = f" {len(begun.kept)} files were there already and stay as they are." if begun.kept else ""
    console.say(f"{len(begun.made)} files to translate.{kept}")
    console.say(f"See your pages: crmo-guide build --lang {code} --content {into} --draft")
