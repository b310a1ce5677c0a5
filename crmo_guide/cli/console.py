"""Where words go: the product to stdout, everything else to stderr."""

from __future__ import annotations

import json
import os
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from crmo_guide.errors import Level, Problem

Progress = Callable[[str, int, int], None]

_WIDTH = 100
_MOST_SHOWN = 60  # nobody reads more at once, and the first are the ones to begin with


@dataclass
class Console:
    """How this run talks. Commands set `quiet` and `json` from their options; the error boundary reads them."""

    quiet: bool = False
    json: bool = False

    def product(self, data: str | bytes) -> None:
        """Write what was asked for to stdout, at once, so that a full disk or closed pipe is noticed here."""
        if isinstance(data, bytes):
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
        else:
            sys.stdout.write(data if data.endswith("\n") else data + "\n")
        sys.stdout.flush()

    def product_json(self, value: Any) -> None:
        """Write one JSON value to stdout."""
        self.product(json.dumps(value, ensure_ascii=False, indent=2, default=str))

    def say(self, words: str) -> None:
        """Tell the person something they can do without; `--quiet` leaves it out."""
        if not self.quiet:
            self.warn(words)

    def warn(self, words: str) -> None:
        """Tell the person something they must know."""
        with suppress(OSError, ValueError, AttributeError):  # a closed stderr is no reason to fail
            sys.stderr.write(words + "\n")
            sys.stderr.flush()

    def problems(self, problems: Sequence[Problem]) -> None:
        """Show problems to the person: a table on a terminal, one entry after the other elsewhere."""
        if not problems:
            return
        shown = problems[:_MOST_SHOWN]
        if _is_terminal(sys.stderr):
            _table(shown)
        else:
            self.warn("\n".join(_entry(problem) for problem in shown))
        if len(problems) > len(shown):
            self.warn(f"... and {len(problems) - len(shown)} more; --json lists them all.")

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """Give a function that shows how far the work is: a bar on a terminal, nothing without one or with --quiet."""
        if self.quiet or not _is_terminal(sys.stderr):
            yield lambda _name, _done, _of: None
            return
        from rich.console import Console as Terminal
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
        from rich.progress import Progress as Bar

        columns = (TextColumn("{task.description}"), BarColumn(bar_width=30), MofNCompleteColumn())
        with Bar(*columns, console=Terminal(stderr=True), transient=True) as bar:
            task = bar.add_task("Starting", total=None)
            yield lambda name, done, of: bar.update(task, description=name, completed=done, total=of or None)


def as_data(problem: Problem) -> dict[str, Any]:
    """A problem as it stands in `--json`."""
    said = {**asdict(problem), "what": sentence(problem.what), "fix": sentence(problem.fix)}
    return {**said, "level": problem.level.value}


@contextmanager
def stdout_for_the_product_only(*, restored: bool = False) -> Iterator[None]:
    """Send what C libraries print on file descriptor 1 to stderr, so that it cannot spoil a piped PDF.

    At the end it stays so, for what they print last of all, unless it is to be `restored`.
    """
    try:
        is_real = sys.stdout.fileno() == 1
    except (AttributeError, OSError, ValueError):
        is_real = False
    if not is_real:
        if sys.stdout is None:  # started with stdout closed: `>&-`
            with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
                sys.stdout = nowhere
                yield
        else:
            yield
        return
    python_stdout = sys.stdout
    python_stdout.flush()
    product = os.dup(1)
    try:
        os.dup2(2, 1)
    except OSError:  # stderr is closed
        os.close(product)
        yield
        return
    encoding = python_stdout.encoding or "utf-8"
    sys.stdout = open(product, "w", encoding=encoding, errors="backslashreplace")  # noqa: PTH123, SIM115
    try:
        yield
    finally:
        if restored:
            with suppress(OSError, ValueError):
                sys.stdout.flush()
                os.dup2(product, 1)
        _close(sys.stdout)
        sys.stdout = python_stdout


def _close(stream: IO[str]) -> None:
    with suppress(OSError, ValueError):
        stream.close()


def _is_terminal(stream: IO[str] | None) -> bool:
    return stream is not None and not stream.closed and stream.isatty() and os.environ.get("TERM") != "dumb"


def _where(problem: Problem) -> str:
    place = problem.place
    if problem.field:
        return f"{place} ({problem.field})" if place else problem.field
    return place


def sentence(words: str) -> str:
    """With a capital and a full stop; what ends in something to copy stays as it is."""
    ended = words if words.endswith((".", "?", "!", ":", "`", ")", '"')) else f"{words}."
    return ended[:1].upper() + ended[1:]


def _entry(problem: Problem) -> str:
    place = problem.place
    head = " ".join(part for part in (f"{place}:" if place else "", problem.code, f"[{problem.level}]") if part)
    body = [f"what: {sentence(problem.what)}", f"fix:  {sentence(problem.fix)}"]
    if problem.field:
        body.insert(0, f"in:   {problem.field}")
    fold = textwrap.TextWrapper(
        _WIDTH, initial_indent="  ", subsequent_indent=" " * 8, break_long_words=False, break_on_hyphens=False
    )
    return "\n".join([head, *("\n".join(fold.wrap(line)) for line in body)])


def _table(problems: Sequence[Problem]) -> None:
    from rich import box
    from rich.console import Console as Terminal
    from rich.table import Table
    from rich.text import Text

    colour = {Level.STOP: "bold red", Level.ACCEPT: "bold magenta", Level.LOOK: "bold blue"}
    table = Table(box=box.SIMPLE_HEAD, show_lines=True, pad_edge=False)
    table.add_column("Code", no_wrap=True)
    table.add_column("Where", overflow="fold", ratio=2)
    table.add_column("What is wrong", ratio=4)
    table.add_column("What to do", ratio=4)
    for problem in problems:
        code = Text(f"{problem.code}\n{problem.level}", style=colour[problem.level])
        table.add_row(code, Text(_where(problem)), Text(sentence(problem.what)), Text(sentence(problem.fix)))
    Terminal(stderr=True).print(table)
