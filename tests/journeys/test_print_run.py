"""A support group orders a print run: what it may say of it, and what is refused."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from crmo_guide.errors import ExitCode
from crmo_guide.verify.readback import runs

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
DAY = ("--date", "2026-03-10")


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        (("--edition-month", "2026-13"), b"CG-G15", b"2026-13"),
        (("--edition-month", "11/2026"), b"CG-G15", b"2026-11"),
        (("--use-until", "2027-11-01"), b"CG-G15", b"not a month"),
        (("--print-run", "og 1"), b"CG-G15", b"A-Z, 0-9"),
        (("--print-run", ""), b"CG-G15", b"print-run code"),
        (("--edition-month", "2026-11", "--use-until", "2026-11"), b"CG-G16", b"later month"),
        (("--edition-month", "2025-11", "--use-until", "2026-02"), b"CG-G16", b"is over"),
    ],
)
def test_what_cannot_be_printed_is_refused_in_one_message(
    options: tuple[str, ...], code: bytes, says: bytes, call: Run, tmp_path: Path
) -> None:
    ended = call("build", "--lang", "en", *DAY, *options, "-o", tmp_path)
    assert ended.returncode == ExitCode.USAGE
    assert ended.stderr.count(b"CG-") == 1
    assert code in ended.stderr
    assert says in ended.stderr
    assert not [*tmp_path.iterdir()]


def test_two_faults_are_told_at_once(call: Run) -> None:
    ended = call("build", "--lang", "en", *DAY, "--edition-month", "x", "--print-run", "y")
    assert ended.returncode == ExitCode.USAGE
    assert ended.stderr.count(b"CG-G15") == 2


@pytest.mark.parametrize("option", [("--edition-month", "2026-11"), ("--use-until", "2027-11"), ("--print-run", "A")])
def test_a_signed_plan_has_a_review_date_of_its_own(option: tuple[str, str], call: Run, root: Path) -> None:
    ended = call("build", root / "examples" / "lucia.yaml", "--lang", "en", *DAY, *option)
    assert ended.returncode == ExitCode.USAGE
    assert ended.stderr.count(b"CG-G14") == 1


@pytest.mark.parametrize(
    "words",
    [("examples/lucia.yaml", "--country", "US"), ("--lang", "en", "--clinic", "examples/clinic.yaml")],
    ids=["country", "clinic"],
)
def test_an_option_that_would_do_nothing_is_said(words: tuple[str, ...], call: Run, root: Path, tmp_path: Path) -> None:
    words = tuple(str(root / word) if word.startswith("examples/") else word for word in words)
    ended = call("build", *words, *DAY, "-o", tmp_path)
    assert ended.returncode == ExitCode.USAGE
    assert ended.stderr.count(b"CG-G19") == 1
    assert not [*tmp_path.iterdir()]


def test_the_last_month_is_judged_by_the_day_of_the_order(
    call: Run, tmp_path: Path, quick_pages: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ("build", "--lang", "en", "--use-until", "2026-03", "-o", tmp_path, "--force")
    assert call(*asked, "--date", "2026-03-31").returncode == ExitCode.DONE
    assert call(*asked, "--date", "2026-04-01").returncode == ExitCode.USAGE
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1773100800")  # 10 March 2026
    assert call(*asked).returncode == ExitCode.DONE


@pytest.mark.slow
def test_the_code_stands_at_the_foot_of_every_page(call: Run, tmp_path: Path, root: Path) -> None:
    brand = root / "examples" / "brands" / "example-support-group"
    months = ("--edition-month", "2026-11", "--use-until", "2027-11", "--print-run", "SG-2026-11")
    ended = call("build", "--lang", "es", "--paper", "letter", *DAY, "--brand", brand, *months, "-o", tmp_path)
    assert ended.returncode == ExitCode.DONE, ended.stderr.decode()
    pages = runs((tmp_path / "general-es-guide.pdf").read_bytes())
    assert len(pages) == 20
    for page in pages:
        assert "Tirada: SG-2026-11" in "".join(run.text for run in page.runs if run.artifact), page.number
    body = [" ".join(run.text for run in page.runs if not run.artifact) for page in pages]
    (imprint,) = [text for text in body if "noviembre de 2027" in text]
    assert imprint.index("No reemplaza el consejo") < imprint.index("Quienes atienden nuestras líneas")
    assert imprint.count("No es para emergencias") == 2
    assert "911" not in "".join(body), "no country, no number"
