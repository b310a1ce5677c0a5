"""Where papers go, what is never replaced, and how a place that cannot be written is answered."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from crmo_guide.errors import ExitCode

pytestmark = pytest.mark.usefixtures("quick_pages")

Call = Callable[..., "subprocess.CompletedProcess[bytes]"]
DAY = ("--date", "2026-03-10")


@pytest.fixture
def desk(tmp_path: Path, root: Path) -> Path:
    for name in ("mateo.yaml", "lucia.yaml"):
        (tmp_path / name).write_bytes((root / "examples" / name).read_bytes())
    return tmp_path


@pytest.mark.parametrize(
    ("words", "made"),
    [
        (["mateo.yaml"], {"mateo-es-guide.pdf"}),
        (["mateo.yaml", "--lang", "en,es"], {"mateo-en-guide.pdf", "mateo-es-guide.pdf"}),
        (["mateo.yaml", "-o", "out"], {"out/mateo-es-guide.pdf"}),
        (["mateo.yaml", "-o", "out/"], {"out/mateo-es-guide.pdf"}),
        (["mateo.yaml", "-o", "out/x.pdf"], {"out/x.pdf"}),
        (["--lang", "es", "--country", "US"], {"general-es-guide.pdf"}),
        (["--lang", "es,en", "-o", "out"], {"out/general-es-guide.pdf", "out/general-en-guide.pdf"}),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_papers_go_where_one_expects(words: list[str], made: set[str], desk: Path, call: Call) -> None:
    (desk / "out").mkdir()
    ended = call("build", *words, *DAY)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    assert {path.relative_to(desk).as_posix() for path in desk.rglob("*.pdf")} == made
    assert {Path(line).as_posix() for line in ended.stdout.decode().splitlines()} == made


@pytest.mark.parametrize(
    "out", ["nowhere/guide.pdf", "nowhere/", "mateo.yaml/guide.pdf", "mateo.yaml/", "x" * 300 + ".pdf", "/dev/null"]
)
def test_a_place_that_cannot_be_written_ends_with_7(out: str, desk: Path, call: Call) -> None:
    before = {path: path.read_bytes() for path in desk.iterdir()}
    ended = call("build", "mateo.yaml", "--lang", "es", *DAY, "-o", out)
    assert ended.returncode == ExitCode.CANNOT_WRITE, ended.stderr.decode()
    assert ended.stdout == b""
    assert {path: path.read_bytes() for path in desk.iterdir()} == before


@pytest.mark.parametrize("victim", ["mateo.yaml", "lucia.yaml"])
def test_a_plan_is_never_overwritten(victim: str, desk: Path, call: Call) -> None:
    before = (desk / victim).read_bytes()
    assert call("build", "mateo.yaml", "--lang", "es", *DAY, "-o", victim).returncode == ExitCode.CANNOT_WRITE
    assert (desk / victim).read_bytes() == before


def test_only_our_own_file_is_replaced_unless_forced(desk: Path, call: Call) -> None:
    out = desk / "guide.pdf"
    asked = ("build", "mateo.yaml", "--lang", "en", *DAY, "-o", "guide.pdf")
    out.write_bytes(b"%PDF-1.4 somebody else's")
    assert call(*asked).returncode == ExitCode.CANNOT_WRITE
    assert out.read_bytes() == b"%PDF-1.4 somebody else's"
    assert call(*asked, "--force").returncode == ExitCode.DONE
    english = out.read_bytes()
    assert call("build", "mateo.yaml", "--lang", "es", *DAY, "-o", "guide.pdf").returncode == ExitCode.DONE
    assert out.read_bytes() != english


def test_one_childs_guide_never_replaces_anothers(desk: Path, call: Call) -> None:
    assert call("build", "mateo.yaml", "--lang", "en", *DAY, "-o", "guide.pdf").returncode == ExitCode.DONE
    before = (desk / "guide.pdf").read_bytes()
    for plan in (["lucia.yaml"], []):
        ended = call("build", *plan, "--lang", "en", *DAY, "-o", "guide.pdf")
        assert ended.returncode == ExitCode.CANNOT_WRITE
    assert (desk / "guide.pdf").read_bytes() == before


@pytest.mark.parametrize("out", ["guide.pdf", "-"])
def test_two_languages_do_not_fit_into_one_file(out: str, desk: Path, call: Call) -> None:
    ended = call("build", "lucia.yaml", "--lang", "es,en", *DAY, "-o", out)
    assert ended.returncode == ExitCode.USAGE
    assert ended.stdout == b""
    assert not list(desk.glob("*.pdf"))


def test_a_pipe_carries_the_pdf_and_nothing_else(desk: Path, call: Call) -> None:
    ended = call("build", "mateo.yaml", "--lang", "es", *DAY, "-o", "-")
    assert ended.returncode == ExitCode.DONE
    assert ended.stdout.startswith(b"%PDF-")
    assert ended.stdout.rstrip().endswith(b"%%EOF")
    assert not list(desk.glob("*.pdf"))


def test_quiet_is_quiet(desk: Path, call: Call) -> None:
    ended = call("build", "mateo.yaml", *DAY, "--quiet")
    assert ended.stderr == b""
    assert ended.stdout.decode().split() == ["mateo-es-guide.pdf"]
