"""What every test folder shares: a steady environment and the command as a user runs it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("quick", max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ci" if os.environ.get("CI") == "true" else "quick")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell that starts us in the background has programs ignore Ctrl-C, and ours inherit that from us.
    signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).resolve().parent.parent
UNSTEADY = ("SOURCE_DATE_EPOCH", "NO_COLOR", "FORCE_COLOR", "CRMO_GUIDE_TRACE", "LANGUAGE", "COLUMNS")

Run = Callable[..., subprocess.CompletedProcess[bytes]]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of a table of combinations the whole test run takes some; `make conformance` takes all."""
    if str(config.option.markexpr).strip() == "conformance":
        return
    left_out = [item for item in items if item.get_closest_marker("whole")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(autouse=True)
def steady_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test hangs on the settings of the machine it runs on."""
    for name in UNSTEADY:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("TZ", "UTC")


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the checkout."""
    return ROOT


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """`crmo-guide ARGS...` in a process of its own, in an empty folder unless `cwd` says otherwise."""

    def crmo_guide(*args: str | Path, cwd: Path | None = None, **options: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "crmo_guide", *map(str, args)],
            cwd=cwd or tmp_path,
            capture_output="stdout" not in options,
            timeout=120,
            check=False,
            **options,  # type: ignore[call-overload]
        )

    return crmo_guide


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """The same inside this process: much quicker, for the many things one can do wrong."""
    monkeypatch.chdir(tmp_path)

    def crmo_guide(*args: str | Path) -> subprocess.CompletedProcess[bytes]:
        from crmo_guide.cli.app import main

        code = main([str(arg) for arg in args])
        said = capsysbinary.readouterr()
        return subprocess.CompletedProcess(args, code, said.out, said.err)

    return crmo_guide


@pytest.fixture
def quick_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for the typesetter: one empty page that carries its owner. All before and after it is real."""
    from crmo_guide import build

    def typeset(job: build.Job, lang: str, *_: object, **__: object) -> build.Paper:
        return build.Paper(build.handout_of(job, lang), one_page(job.owner, lang), 1)

    monkeypatch.setattr(build, "typeset_guide", typeset)
    monkeypatch.setattr(build, "read_back", lambda _paper, _helper=None: None)


def one_page(owner: str, lang: str) -> bytes:
    """The smallest PDF that belongs to `owner`."""
    import io

    import pikepdf

    file = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(390, 590))  # fits half a sheet, for booklets
        pdf.Root.Lang = lang
        pdf.Root.Metadata = pdf.make_stream(f"<crmoguide:owner>{owner}</crmoguide:owner>".encode())
        pdf.save(file, deterministic_id=True, fix_metadata_version=False)
    return file.getvalue()
