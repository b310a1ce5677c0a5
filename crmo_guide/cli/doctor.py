"""`crmo-guide doctor`: has this machine all it needs?"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from crmo_guide import __version__
from crmo_guide.cli import options
from crmo_guide.cli.console import Console
from crmo_guide.errors import ExitCode


@click.command(short_help="Check this machine.")
@options.content_option()
@options.layouts_option()
@options.json_option()
@click.pass_obj
def command(console: Console, content: Path | None, layouts: Path | None) -> None:
    """Check that this machine has all a build needs, with the command that installs what is missing.

    Ends with 5 when a needed part is missing. The text is meant for bug reports: it holds no names or folders.
    """
    from crmo_guide.system import parts

    looked = parts(options.shelf_places(content, layouts))
    missing = [part for part in looked if part.needed and not part.found]
    code = ExitCode.SYSTEM if missing else ExitCode.DONE
    if console.json:
        answer = {"exit_code": int(code), "version": __version__, "parts": [asdict(part) for part in looked]}
        console.product_json(answer)
        click.get_current_context().exit(int(code))
    lines = [f"crmo-guide {__version__}"]
    for part in looked:
        mark = "ok     " if part.found else ("MISSING" if part.needed else "without")
        lines.append(f"{mark}  {part.name}: {part.detail}")
        if not part.found:
            lines.append(f"         -> {part.fix}")
    lines.append("Something needed is missing." if missing else "All that is needed is here.")
    console.product("\n".join(lines))
    click.get_current_context().exit(int(code))
