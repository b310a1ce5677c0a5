"""Manners of the command line: what goes where, how it ends, and that nobody ever sees a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from crmo_guide.cli import app, console, languages
from crmo_guide.errors import CannotWrite, ExitCode, Level, Problem

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]

BAD_PLANS = {
    "empty": b"",
    "only a comment": b"# nothing\n",
    "a list": b"- schema: 1\n",
    "a word": b"plan\n",
    "not YAML": b"child: {name: [\n",
    "a tab": b"schema: 1\nchild:\n\tname: A\n",
    "a key twice": b"schema: 1\ncountry: US\ncountry: GB\n",
    "another document": b"schema: 1\n---\nschema: 1\n",
    "an alias": b"schema: &a 1\ncountry: *a\n",
    "a Python tag": b"schema: !!python/object/apply:os.getcwd []\n",
    "latin-1": "schema: 1\nchild: {name: Lucía}\n".encode("latin-1"),
    "utf-16": "schema: 1\n".encode("utf-16"),
    "binary": bytes(range(256)) * 8,
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "NUL": b"schema: 1\x00\n",
    "JSON cut off": b'{"schema": 1, "child": {',
    "deep": b"[" * 5000,
    "an unknown key": b"schema: 1\ncolour: red\n",
    "no such schema": b"schema: 99\n",
    "a lone surrogate": b'schema: 1\nchild: {name: "\\ud800"}\n',
}


def assert_polite(ended: subprocess.CompletedProcess[bytes], code: ExitCode) -> str:
    """The code is the one promised, and what was said is for people."""
    words = ended.stderr.decode()
    assert "Traceback" not in words
    assert ended.returncode == code, words
    return words


@pytest.fixture(params=BAD_PLANS.values(), ids=BAD_PLANS.keys())
def bad_plan(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "bad.yaml"
    path.write_bytes(request.param)
    return path


@pytest.mark.parametrize("command", ["check", "build", "explain"])
def test_a_bad_plan_is_answered_with_its_name_and_a_fix(command: str, bad_plan: Path, call: Run) -> None:
    ended = call(command, bad_plan)
    words = assert_polite(ended, ExitCode.INPUT)
    assert ended.stdout == b""
    assert "bad.yaml" in words
    assert "fix:" in words
    assert list(bad_plan.parent.iterdir()) == [bad_plan]


def test_signing_a_bad_plan_leaves_it_as_it_was(bad_plan: Path, call: Run) -> None:
    before = bad_plan.read_bytes()
    assert_polite(call("sign", bad_plan, "--by", "R. Sample", "--role", "nurse"), ExitCode.INPUT)
    assert bad_plan.read_bytes() == before


@pytest.mark.parametrize("command", ["check", "build", "explain", "sign"])
@pytest.mark.parametrize("name", ["missing.yaml", ".", "missing/folder/plan.yaml", "file.txt/plan.yaml", "a\nb.yaml"])
def test_a_plan_that_is_no_file(command: str, name: str, tmp_path: Path, call: Run) -> None:
    (tmp_path / "file.txt").write_text("x", encoding="utf-8")
    extra = ["--by", "R. Sample", "--role", "nurse"] if command == "sign" else []
    ended = call(command, name, *extra)
    assert_polite(ended, ExitCode.INPUT)
    assert ended.stdout == b""


@pytest.mark.parametrize(
    "words",
    [
        ["biuld"],
        ["build", "--lang", "xx"],
        ["build", "--lang", "../en"],
        ["build", "--lang", ""],
        ["build", "--lang", "es,,en"],
        ["build", "--edition", "poster"],
        ["build", "--paper", "a3"],
        ["build", "--date", "04/01/2026"],
        ["build", "--date", "2026-02-30"],
        ["build", "--date", "20260401"],
        ["build", "--country", "XX", "--lang", "en"],
        ["build", "--content", "nowhere", "--lang", "en"],
        ["build", "--layouts", "nowhere", "--lang", "en"],
        ["build", "--no-such-option"],
        ["build", "--json", "-o", "-", "--lang", "en"],
        ["check"],
        ["check", "plan.yaml", "--lang", "xx"],
        ["topics", "--lang", "xx"],
        ["sign", "plan.yaml"],
    ],
    ids=" ".join,
)
def test_a_wrong_command_line_ends_with_2_and_writes_nothing(words: list[str], tmp_path: Path, call: Run) -> None:
    said = assert_polite(call(*words), ExitCode.USAGE)
    assert said.strip()
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_language_is_answered_with_those_there_are(call: Run) -> None:
    said = call("build", "--lang", "xx").stderr.decode()
    assert "en" in said
    assert "es" in said


def test_problems_come_as_json_when_asked(tmp_path: Path, call: Run) -> None:
    ended = call("check", "missing.yaml", "--json")
    assert_polite(ended, ExitCode.INPUT)
    answer = json.loads(ended.stdout)
    assert answer["exit_code"] == ExitCode.INPUT
    (plan,) = answer["plans"]
    assert plan["stopped"] is True
    assert {"code", "what", "fix", "file", "line", "level"} <= set(plan["problems"][0])


@pytest.mark.parametrize("command", list(app.COMMANDS))
def test_help_is_complete_and_short(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main([command, "--help"]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert len(said.out.splitlines()) < 60
    parameters = app.app.get_command(click.Context(app.app), command).params  # type: ignore[union-attr]
    assert all(one.help for one in parameters if isinstance(one, click.Option))


def test_the_list_of_commands_names_every_command_module(root: Path) -> None:
    parts = {
        "app",
        "console",
        "failure",
        "interrupts",
        "new_language",
        "options",
        "__init__",
    }  # new_language belongs to content
    modules = {path.stem for path in (root / "crmo_guide" / "cli").glob("*.py")}
    assert set(app.COMMANDS) == modules - parts


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("crmo-guide ")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_offered_to_each_shell(shell: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_CRMO_GUIDE_COMPLETE", f"{shell}_source")
    ended = run()
    assert ended.returncode == 0
    assert b"_CRMO_GUIDE_COMPLETE" in ended.stdout


def test_completion_knows_commands_and_languages(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_CRMO_GUIDE_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_CWORD", "1")
    monkeypatch.setenv("COMP_WORDS", "crmo-guide bu")
    assert b"build" in run().stdout
    monkeypatch.setenv("COMP_CWORD", "3")
    monkeypatch.setenv("COMP_WORDS", "crmo-guide build --lang e")
    assert {b"plain,en", b"plain,es"} <= set(run().stdout.split())


SABOTEURS = {
    "our bug": (ZeroDivisionError("Mateo Ejemplo"), ExitCode.BUG),
    "no memory": (MemoryError(), ExitCode.BUG),
    "too deep": (RecursionError(), ExitCode.BUG),
    "Ctrl-C": (KeyboardInterrupt(), ExitCode.INTERRUPTED),
    "disk full": (OSError(28, "No space left on device"), ExitCode.CANNOT_WRITE),
    "a system library": (OSError("cannot load library 'libpango-1.0-0'"), ExitCode.SYSTEM),
    "a package": (ModuleNotFoundError("No module named 'babel'", name="babel"), ExitCode.SYSTEM),
    "a known failure": (CannotWrite(Problem("CG-T01", "It is full.", "Empty it.")), ExitCode.CANNOT_WRITE),
}


@pytest.mark.parametrize(("failure", "code"), SABOTEURS.values(), ids=SABOTEURS.keys())
def test_whatever_breaks_ends_in_words_and_its_code(
    failure: BaseException, code: ExitCode, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def sabotage() -> None:
        raise failure

    monkeypatch.setattr(languages, "command", click.Command("languages", callback=sabotage))
    assert app.main(["languages"]) == code
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.strip()
    assert "Traceback" not in said.err
    assert "Mateo" not in said.err


def test_a_traceback_is_shown_to_those_who_ask(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def sabotage() -> None:
        raise ZeroDivisionError

    monkeypatch.setenv("CRMO_GUIDE_TRACE", "1")
    monkeypatch.setattr(languages, "command", click.Command("languages", callback=sabotage))
    assert app.main(["languages"]) == ExitCode.BUG
    assert "Traceback" in capsys.readouterr().err


def test_a_full_disk_behind_stdout_is_noticed(run: Run) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = run("languages", stdout=full, stderr=subprocess.PIPE)
    assert_polite(ended, ExitCode.CANNOT_WRITE)


def test_a_reader_that_goes_away_is_no_accident() -> None:
    started = subprocess.Popen(
        [sys.executable, "-m", "crmo_guide", "languages"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert started.stdout is not None
    started.stdout.close()
    assert started.stderr is not None
    words = started.stderr.read()
    started.stderr.close()
    assert started.wait() == ExitCode.CANNOT_WRITE
    assert words == b""


@pytest.mark.parametrize("closed", ["stdout", "stderr"])
def test_it_runs_with_a_closed_stream(closed: str, run: Run) -> None:
    number = {"stdout": 1, "stderr": 2}[closed]
    assert run("languages", preexec_fn=lambda: os.close(number)).returncode == 0
    assert run("check", "missing.yaml", preexec_fn=lambda: os.close(number)).returncode == ExitCode.INPUT


def test_words_of_c_libraries_cannot_spoil_the_product(run: Run, tmp_path: Path) -> None:
    noisy = tmp_path / "noisy.py"
    noisy.write_text(
        "import os, click, sys\n"
        "from crmo_guide.cli import app, languages\n"
        "def chatter(): os.write(1, b'noise'); click.echo('product')\n"
        "languages.command = click.Command('languages', callback=chatter)\n"
        "sys.exit(app.main(['languages']))\n",
        encoding="utf-8",
    )
    ended = subprocess.run([sys.executable, noisy], capture_output=True, check=True)
    assert ended.stdout == b"product\n"
    assert ended.stderr == b"noise"


def test_a_program_that_calls_us_gets_everything_back_as_it_was(tmp_path: Path) -> None:
    caller = tmp_path / "caller.py"
    caller.write_text(
        "import gc, os, signal, sys\n"
        "from crmo_guide.cli import app\n"
        "state = lambda: (gc.get_threshold(), *map(signal.getsignal, (signal.SIGINT, signal.SIGTERM)))\n"
        "before = state()\n"
        "assert app.main(['languages']) == 0\n"
        "assert app.main(['check', 'missing.yaml']) == 3\n"
        "assert state() == before\n"
        "os.write(1, b'our own')\n",
        encoding="utf-8",
    )
    ended = subprocess.run([sys.executable, caller], capture_output=True, check=False, cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr.decode()
    assert ended.stdout.endswith(b"our own")


@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM"])
def test_an_interruption_that_a_library_swallows_is_still_one(number: str, tmp_path: Path) -> None:
    swallowing = tmp_path / "swallowing.py"
    swallowing.write_text(
        "import os, signal, sys, click\n"
        "from crmo_guide.cli import app, languages\n"
        "from crmo_guide.errors import NotConformant, Problem\n"
        "def draw():\n"
        "    try:\n"
        f"        os.kill(os.getpid(), signal.{number})\n"
        "    except BaseException:\n"
        "        raise NotConformant(Problem('CG-R07', 'A drawing failed.', 'Mend it.')) from None\n"
        "languages.command = click.Command('languages', callback=draw)\n"
        "sys.exit(app.main(['languages']))\n",
        encoding="utf-8",
    )
    ended = subprocess.run([sys.executable, swallowing], capture_output=True, check=False)
    assert ended.returncode == ExitCode.INTERRUPTED, ended.stderr.decode()


def test_problems_on_a_terminal_are_a_table(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(console, "_is_terminal", lambda stream: stream is not None)
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("NO_COLOR", "1")
    problem = Problem(
        "CG-T01", "A [bold] thing.", "Mend it.", file="plan.yaml", line=3, field="child", level=Level.LOOK
    )
    console.Console().problems([problem])
    said = capsys.readouterr()
    assert said.out == ""
    assert "\x1b" not in said.err
    for words in ("CG-T01", "look again", "plan.yaml:3", "A [bold] thing.", "Mend it."):
        assert words in said.err


def test_a_flood_of_problems_is_cut_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    problems = [Problem("CG-T01", f"Thing {number} is wrong.", "Mend it.") for number in range(100)]
    console.Console().problems(problems)
    said = capsys.readouterr().err
    assert "Thing 0 " in said
    assert "Thing 99 " not in said
    assert "40 more" in said
