"""`crmo-guide plates`: typeset pages kept for the next guide."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console
from crmo_guide.errors import CannotWrite, Problem


@click.command(short_help="List or clear the kept pages.")
@click.option("--clear", is_flag=True, help="Delete them; the next build makes them again.")
@options.quiet_option()
@options.json_option()
@click.pass_obj
def command(console: Console, clear: bool) -> None:
    """List the plates: typeset pages that say the same to every family, kept so that the next guide is quicker.

    They lie in your cache folder and hold nothing of any child. Listed: when last used (UTC), size, file. Passages of
    pages and drawings that stand ready are counted, and deleted with them.
    """
    from crmo_guide.cache import SMALL, things_kept
    from crmo_guide.render import plates

    found = plates.plates()
    if clear:
        try:
            count = plates.clear()
            for path in things_kept(SMALL):
                path.unlink(missing_ok=True)
        except OSError as error:
            what = f"A plate cannot be deleted: {error.strerror}."
            raise CannotWrite(Problem("CG-U12", what, f"Delete the folder {plates.plate_folder()} by hand.")) from error
        console.say("1 plate deleted." if count == 1 else f"{count} plates deleted.")
        found = ()
    small = things_kept(SMALL)
    size = sum(map(_size, small))
    if console.json:
        rows = [{"path": str(plate.path), "bytes": plate.size, "used": _said(plate.used)} for plate in found]
        console.product_json(
            {"exit_code": 0, "plates": rows, "passages_and_drawings": {"files": len(small), "bytes": size}}
        )
        return
    for plate in found:
        console.product(f"{_said(plate.used)}\t{plate.size // 1024} KB\t{plate.path}")
    if small:
        console.say(f"Beside them: {len(small)} passages and drawings, {size // 1024} KB.")


def _size(path: Path) -> int:
    """Of a file that another process may just be deleting."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _said(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d %H:%M")
