"""The command `crmo-guide`: finds the command asked for, runs it inside the error boundary."""

from __future__ import annotations

import atexit
import contextlib
import gc
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from types import FrameType
from typing import Any

import click

from crmo_guide import __version__
from crmo_guide.cli.console import Console, stdout_for_the_product_only
from crmo_guide.cli.failure import report
from crmo_guide.errors import ExitCode

# Name -> one line of help. The command itself is `command` in the module of that name, loaded only when asked for.
COMMANDS = {
    "new": "Begin a plan, or a clinic file, to fill in.",
    "check": "Look through plans for mistakes and dangers.",
    "sign": "Sign a plan, so that it prints without a draft mark.",
    "build": "Make the papers for one child, or the general edition.",
    "batch": "Make the papers of many plans at once.",
    "explain": "Say why each page and line is in the guide.",
    "verify": "Read a finished PDF back and judge it.",
    "editions": "List the papers that can be made.",
    "languages": "List the languages a guide can be made in.",
    "topics": "List the teaching text, its versions and reviews.",
    "brand": "Check a brand file, or see it on paper.",
    "content": "For authors and translators: check the teaching text.",
    "plates": "List or clear the typeset pages kept for the next guide.",
    "schema": "Print the schema of plans, for editors.",
    "doctor": "Check that this machine has all it needs.",
}


class Commands(click.Group):
    """Commands are imported when run, so that `--help` is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order a newcomer needs them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, or None: then click says so and what is like it."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"crmo_guide.cli.{cmd_name}").command
        if not isinstance(command, click.Command):
            msg = f"{cmd_name} is no command"
            raise TypeError(msg)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Like click's, but an unknown command is answered with the nearest one."""
        name = args[0] if args else ""
        if name and not name.startswith("-") and name not in COMMANDS and not ctx.resilient_parsing:
            import difflib

            near = difflib.get_close_matches(name, COMMANDS, n=1)
            hint = f" Did you mean `{near[0]}`?" if near else f" There are: {', '.join(COMMANDS)}."
            ctx.fail(f"There is no command `{name}`.{hint}")
        return super().resolve_command(ctx, args)


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 done, 2 command line, 3 plan or other input file, 4 content, 5 system part missing, "
    "6 not conformant, 7 cannot write, 8 some of a batch failed, 70 our bug, 130 interrupted. "
    "`crmo-guide COMMAND --help` tells more.",
)
@click.version_option(__version__, "-V", "--version", message="crmo-guide %(version)s")
def app() -> None:
    """Turn a child's signed CRMO care plan into papers a family can live with.

    Nothing leaves this machine. Papers go to the files you name, words to the screen.

    \b
    crmo-guide new    plan.yaml               a plan to fill in
    crmo-guide check  plan.yaml               is the plan complete and safe to print?
    crmo-guide sign   plan.yaml --by "..." --role "..."
    crmo-guide build  plan.yaml --lang es     the guide in Spanish, beside the plan
    crmo-guide build  --lang en               the general edition: no child's data, lines to write on
    """


def main(args: Sequence[str] | None = None) -> int:
    """Run one command line and give its exit code.

    With `args` another program calls: it gets back stdout, signals and the garbage collector as they were.
    """
    ours = args is None
    console = Console()
    stopped: list[int] = []
    previous = _stop_like_ctrl_c(stopped)
    threshold = gc.get_threshold()
    if ours:
        atexit.register(gc.freeze)  # freeing a million objects one by one takes a third of a second
    try:
        with stdout_for_the_product_only(restored=not ours):
            code = _run(args, console, stopped)
    finally:
        gc.set_threshold(*threshold)
        for number, handler in previous.items():
            signal.signal(number, handler)
    if code == ExitCode.INTERRUPTED and ours:
        _leave(code)
    return code


def _leave(code: int) -> None:
    """Ends the program with this code, as `sys.exit` would not after Ctrl-C.

    Python notes an interruption that comes while it makes a class, and at its end kills itself with the signal, even
    where the interruption was caught and answered; whoever called us would not see our code.
    """
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    atexit._run_exitfuncs()
    os._exit(code)


def _run(args: Sequence[str] | None, console: Console, stopped: Sequence[int]) -> int:
    try:
        code = app.main(args, prog_name="crmo-guide", standalone_mode=False, obj=console)
        sys.stdout.flush()
        return code if isinstance(code, int) else int(ExitCode.DONE)
    except SystemExit as end:  # click ends shell completion and broken pipes this way
        return int(ExitCode.CANNOT_WRITE) if end.code == 1 else int(end.code or 0)
    except BaseException as failure:  # the boundary: nothing passes
        # The typesetter swallows an interruption that comes while it draws, and then tells of a broken drawing.
        return int(report(KeyboardInterrupt() if stopped else failure, console))


def _stop_like_ctrl_c(stopped: list[int]) -> dict[int, Any]:
    """Let a polite kill clean up as Ctrl-C does; which of them came is kept in `stopped`. Gives what was there before.

    What the program was started to ignore, it goes on ignoring.
    """

    def stop(number: int, _frame: FrameType | None) -> None:
        stopped.append(number)
        raise KeyboardInterrupt

    previous: dict[int, Any] = {}
    with contextlib.suppress(ValueError):  # not in the main thread
        for number in (signal.SIGINT, signal.SIGTERM):
            if signal.getsignal(number) is not signal.SIG_IGN:
                previous[number] = signal.signal(number, stop) or signal.SIG_DFL
    return previous
