"""One function from plan to file: what it makes, what it refuses, and that it makes the same every time."""

from __future__ import annotations

import datetime as dt
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.build import Findings, Request, Step, Wrote, build, explain
from crmo_guide.errors import CannotWrite, GuideError, InputProblem, UsageProblem
from crmo_guide.language.tongue import tongue
from crmo_guide.places import places
from crmo_guide.verify.paper import faults
from crmo_guide.verify.report import report

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
DAY = dt.date(2026, 3, 10)
slow = pytest.mark.slow


def codes(error: pytest.ExceptionInfo[GuideError]) -> set[str]:
    return {problem.code for problem in error.value.problems}


def edited(folder: Path, *changes: tuple[str, str], name: str = "mateo") -> Path:
    text = (EXAMPLES / f"{name}.yaml").read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path = folder / f"{name}.yaml"
    path.write_text(text, "utf-8")
    return path


# -- refusals: all of them before a page is set ---------------------------------------------------------------------


def test_a_plan_nobody_signed_stops(tmp_path: Path) -> None:
    plan = edited(tmp_path, *[(line, "") for line in _seal("mateo")])
    with pytest.raises(InputProblem) as refused:
        list(build(Request(plan=plan, date=DAY)))
    assert "CG-S020" in codes(refused)
    assert [path.name for path in tmp_path.iterdir()] == ["mateo.yaml"]


def _seal(name: str) -> list[str]:
    lines = (EXAMPLES / f"{name}.yaml").read_text("utf-8").splitlines(keepends=True)
    return [line for line in lines if line.startswith(("  id:", "  fingerprint:"))]


def test_a_plan_changed_after_signing_stops(tmp_path: Path) -> None:
    plan = edited(tmp_path, ("dose: 250 mg (1 tablet)", "dose: 500 mg (2 tablets)"))
    with pytest.raises(InputProblem) as refused:
        list(build(Request(plan=plan, date=DAY)))
    assert codes(refused) == {"CG-S021"}
    assert len(list(tmp_path.iterdir())) == 1


def test_a_plan_past_its_day_stops(tmp_path: Path) -> None:
    plan = edited(tmp_path)
    with pytest.raises(InputProblem) as refused:
        list(build(Request(plan=plan, date=dt.date(2026, 9, 11))))
    assert "CG-S022" in codes(refused)
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("content", [b"%PDF-1.7 somebody's", b"notes", b""])
def test_a_foreign_file_is_not_replaced(tmp_path: Path, content: bytes) -> None:
    out = tmp_path / "mateo.pdf"
    out.write_bytes(content)
    with pytest.raises(CannotWrite):
        list(build(Request(plan=EXAMPLES / "mateo.yaml", out=out, date=DAY)))
    assert out.read_bytes() == content


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        list(build(Request(plan=EXAMPLES / "mateo.yaml", out=tmp_path / "no" / "mateo.pdf", date=DAY)))


@pytest.mark.parametrize(
    "request_",
    [
        Request(languages=("xx",)),
        Request(edition="novel"),
        Request(country="XX"),
        Request(plan=EXAMPLES / "mateo.yaml", languages=("en", "es"), out=Path("one.pdf"), date=DAY),
    ],
    ids=["language", "edition", "country", "two languages, one file"],
)
def test_what_there_is_not_is_said(request_: Request) -> None:
    with pytest.raises(UsageProblem):
        list(build(request_))


@pytest.mark.parametrize(
    ("name", "letters"),
    [("สมชาย", "สมช"), ("王小明", "王小明"), ("Mateo 😀", "😀")],
    ids=["Thai", "Chinese", "emoji"],
)
def test_a_name_no_typeface_can_print_is_refused_by_its_letters(tmp_path: Path, name: str, letters: str) -> None:
    plan = edited(tmp_path, ("name: Mateo Ejemplo", f"name: {name}"))
    with pytest.raises(InputProblem) as refused:
        list(build(Request(plan=plan, date=DAY, draft=True)))
    assert codes(refused) == {"CG-G05"}
    what = refused.value.problems[0].what
    for letter in letters:
        assert f"U+{ord(letter):04X}" in what
    assert name not in what
    assert [path.name for path in tmp_path.iterdir()] == ["mateo.yaml"]


def test_explain_covers_every_page_and_red_flag(tmp_path: Path) -> None:
    told = explain(Request(plan=EXAMPLES / "lucia.yaml", date=DAY))
    assert {decision.kind for decision in told} >= {"page", "card", "red flag", "emergency line"}
    assert all(decision.why for decision in told)
    assert {d.id for d in told if d.kind == "page"} >= {"call", "medicines", "flare", "emergency", "emergency-family"}
    assert any(not decision.printed for decision in told)


# -- what is made ---------------------------------------------------------------------------------------------------


@slow
def test_the_same_plan_gives_the_same_bytes(tmp_path: Path, guides: Any) -> None:
    """Another process, another hash seed, another time zone, another clock, another folder."""
    here = guides.example("mateo", "es", "a4")
    out = tmp_path / "somewhere else.pdf"
    seed = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Pacific/Kiritimati", "LC_ALL": "C"}
    command = [sys.executable, "-m", "crmo_guide", "build", str(EXAMPLES / "mateo.yaml"), "--lang", "es"]
    command += ["--paper", "a4", "--date", "2026-03-11", "-o", str(out)]
    done = subprocess.run(command, env=environment, capture_output=True, cwd=tmp_path, check=False, timeout=300)
    assert done.returncode == 0, done.stderr.decode()
    assert out.read_bytes() == here.read_bytes()


@slow
def test_our_own_file_is_replaced_and_another_plans_is_not(tmp_path: Path, guides: Any) -> None:
    out = tmp_path / "guide.pdf"
    out.write_bytes(guides.example("mateo", "es", "a4").read_bytes())
    from crmo_guide.job import check_targets, prepare

    own = prepare(Request(plan=EXAMPLES / "mateo.yaml", out=out, date=DAY))
    assert own.path("es") == out
    check_targets(own)
    for request in (Request(plan=EXAMPLES / "lucia.yaml", languages=("es",), out=out, date=DAY), Request(out=out)):
        with pytest.raises(CannotWrite):
            check_targets(prepare(request))
        with pytest.raises(CannotWrite):
            next(build(request))
    check_targets(prepare(Request(out=out, force=True)))


def test_to_explain_a_guide_no_place_to_write_is_needed(tmp_path: Path) -> None:
    other = tmp_path / "guide.pdf"
    other.write_text("somebody's", encoding="utf-8")
    assert explain(Request(plan=EXAMPLES / "mateo.yaml", out=other, date=DAY))


@slow
def test_events_tell_how_far_it_is_and_what_was_written(tmp_path: Path) -> None:
    plan = edited(tmp_path, ("date: 2026-03-10", "date: 2026-03-09"))
    events = list(build(Request(plan=plan, languages=("en",), date=DAY, draft=True)))
    steps = [event for event in events if isinstance(event, Step)]
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert all(0 <= step.done <= step.of for step in steps)
    wrote = [event for event in events if isinstance(event, Wrote)]
    assert [event.path for event in wrote] == [tmp_path / "mateo-en-guide.pdf"]
    assert wrote[0].path.read_bytes().startswith(b"%PDF-")
    assert wrote[0].pages == report(wrote[0].path.read_bytes()).pages
    assert not any(isinstance(event, Findings) and not event.problems for event in events)
    assert {path.name for path in tmp_path.iterdir()} == {"mateo.yaml", "mateo-en-guide.pdf"}


def words_on(page: Any, artifacts: bool = True) -> str:
    return " ".join(run.text for run in page.runs if artifacts or not run.artifact)


@slow
@pytest.mark.parametrize(("name", "marked"), [("draft", True), ("mateo", False), ("general", False)])
def test_a_draft_is_marked_on_every_page_and_nothing_else_is(
    name: str, marked: bool, guides: Any, reading: Callable[[Path], Any]
) -> None:
    lang, paper = ("es", "letter") if name == "draft" else ("es", "a4")
    mark = tongue(lang, places()).plain("draft-mark")
    assert mark.strip()
    for page in reading(guides.example(name, lang, paper)):
        assert (mark.replace("\u00a0", " ") in words_on(page).replace("\u00a0", " ")) == marked, page.number


@slow
def test_a_draft_never_claims_a_signature(guides: Any, reading: Any) -> None:
    words = " ".join(words_on(page) for page in reading(guides.example("draft", "en", "a4")))
    assert not re.search(r"[Ss]igned by", words)


@slow
@pytest.mark.parametrize(("lang", "paper"), [("es", "letter"), ("en", "a4")])
def test_names_in_other_letters_read_back(lang: str, paper: str, guides: Any, reading: Any, pages_with: Any) -> None:
    pages = reading(guides.example("draft", lang, paper))
    assert len(pages_with(pages, "Nguyễn Thị Ánh")) > 8
    assert pages_with(pages, "Ελένη Παπαδοπούλου")
    assert pages_with(pages, "Олександра Щербак")


@slow
@pytest.mark.parametrize(("lang", "paper"), [("es", "a4"), ("en", "letter")])
def test_the_general_edition_names_nobody_and_gives_no_dose(
    lang: str, paper: str, guides: Any, reading: Any, pages_with: Any
) -> None:
    pages = reading(guides.example("general", lang, paper))
    words = " ".join(words_on(page) for page in pages)
    assert "Ejemplo" not in words
    assert not re.search(r"\d\s?(?:mg|mL|ml|µg)\b", words)
    assert 1 in pages_with(pages, "911")
    assert len(pages) >= 14


@slow
@pytest.mark.parametrize(
    ("name", "lang", "paper"),
    [("mateo", "es", "a4"), ("lucia", "es", "letter"), ("lucia", "en", "a4"), ("general", "en", "letter"),
     ("draft", "es", "letter"), ("brand", "es", "a4")],
)  # fmt: skip
def test_the_file_is_what_it_says_it_is(name: str, lang: str, paper: str, guides: Any, reading: Any) -> None:
    path = guides.example(name, lang, paper)
    data = path.read_bytes()
    found = report(data)
    assert not found.problems
    assert (found.lang, found.pdfua, found.pdfa, found.tagged, found.embedded) == (lang, True, "3a", True, True)
    assert faults(data) == ()
    assert b"Ejemplo" not in data.partition(b"<?xpacket begin")[2].partition(b"<?xpacket end")[0]
    width, height = {"a4": (595.3, 841.9), "letter": (612.0, 792.0)}[paper]
    for page in reading(path):
        left, bottom, right, top = page.box
        assert (right - left, top - bottom) == pytest.approx((width, height), abs=0.5)


@slow
@pytest.mark.parametrize(
    ("name", "lang", "paper"),
    [("mateo", "es", "a4"), ("mateo", "en", "letter"), ("lucia", "es", "letter"), ("lucia", "en", "a4"),
     ("general", "es", "a4"), ("general", "en", "letter")],
)  # fmt: skip
def test_the_emergency_page_is_the_front_of_the_last_leaf(
    name: str, lang: str, paper: str, guides: Any, reading: Any
) -> None:
    pages = reading(guides.example(name, lang, paper))
    assert len(pages) % 2 == 0
    title = tongue("en", places()).plain("em-title")
    family = tongue(lang, places()).plain("emf-title")
    assert title in words_on(pages[-2], artifacts=False)
    assert family in words_on(pages[-1], artifacts=False)


@slow
@pytest.mark.parametrize(("lang", "paper"), [("es", "a4"), ("en", "letter")])
def test_a_brand_stands_on_the_paper(lang: str, paper: str, guides: Any, reading: Any) -> None:
    name = {"es": "Hospital Infantil Ejemplo", "en": "Example Children’s Hospital"}[lang]
    pages = reading(guides.example("brand", lang, paper))
    assert all(name in words_on(page) for page in pages)


@slow
def test_this_week_moves_when_the_call_sheet_is_full(guides: Any, reading: Any, pages_with: Any) -> None:
    """Never smaller type: THIS WEEK goes to the flare page, and page 1 says so."""
    from crmo_guide.verify.readback import runs

    line = (
        "Any new pain in the back that wakes from sleep or keeps from walking to the bus stop in the morning, number {}"
    )
    own = ", ".join('{{en: "{0}", es: "{0}"}}'.format(line.format(n)) for n in range(1, 4))
    plan = guides.plan(
        "full-call-sheet", ('zones: {pain_days: "3"}', f'zones: {{pain_days: "3", own: {{today: [{own}]}}}}')
    )
    path = guides.made("full-call-sheet", Request(plan=plan, languages=("es",), paper="letter", date=DAY, draft=True))
    pages = runs(path.read_bytes())
    week = tongue("es", places()).plain("tier-week")
    banded = [page.number for page in pages if any(run.text.strip() == week for run in page.runs if not run.artifact)]
    assert len(banded) == 1
    assert banded[0] > 2
    assert pages_with(pages, tongue("es", places()).plain("week-moved", page=banded[0])) == [1]
    for n in range(1, 4):
        assert 1 in pages_with(pages, line.format(n))
    usual = min(run.size for run in reading(guides.example("mateo", "es", "a4"))[0].runs if not run.artifact)
    assert min(run.size for run in pages[0].runs if not run.artifact) >= usual - 0.01


@slow
def test_a_call_sheet_that_never_fits_is_not_passed_over(tmp_path: Path, guides: Any) -> None:
    """The medicine sheet is its back: either the build stops, or it says that the sheet runs on."""
    own = ", ".join(
        f'"A line of the team that is long enough to fill more than one whole line, number {n}"' for n in range(9)
    )
    plan = guides.plan("too-full", ('zones: {pain_days: "3"}', f'zones: {{pain_days: "3", own: {{today: [{own}]}}}}'))
    request = Request(plan=plan, languages=("en",), out=tmp_path / "x.pdf", paper="letter", date=DAY, draft=True)
    try:
        events = list(build(request))
    except GuideError:
        return
    told = {problem.code for event in events if isinstance(event, Findings) for problem in event.problems}
    assert any(code.startswith("CG-G") for code in told)


@slow
def test_twelve_medicines_with_long_names(guides: Any, pages_with: Any) -> None:
    from crmo_guide.verify.readback import runs

    long = "Somethingumab-with-a-very-long-name prolonged-release dispersible"
    rows = "".join(
        f"    - {{name: {long} {n}, strength: 25{n} mg tablets, dose: 25{n} mg (1 tablet), slots: [morning, bed],"
        f' why: {{en: "calms the inflammation in the bones, the skin and the gut", es: "calma la inflamación"}}}}\n'
        for n in range(10)
    )
    plan = guides.plan("twelve", ("  daily:\n", f"  daily:\n{rows}"))
    path = guides.made("twelve", Request(plan=plan, languages=("en",), paper="a4", date=DAY, draft=True))
    pages = runs(path.read_bytes())
    for n in range(10):
        found = pages_with(pages, f"25{n} mg (1 tablet)")
        assert found
        assert 1 not in found
        assert pages_with(pages, f"{long} {n}")
    assert faults(path.read_bytes()) == ()


# The plan's own words in every place where a nurse may write them: they build, and come back.
OWN_WORDS = (
    ("      food: with\n",
     "      food: with\n      note: swallow whole with a full glass\n      route: through the feeding tube\n"
     "      form: sprinkle sachet\n      not_on: [friday]\n"),
    ("  as_needed:\n",
     "  at_hospital: [{name: pamidronate, every: {en: every 3 months, es: cada 3 meses}, dates: [2026-04-14],"
     ' before: {en: "drink plenty the day before", es: "beba mucho el día antes"}}]\n'
     '  stopped: [{name: ibuprofen, why: {en: "sore stomach", es: "dolor de estómago"}}]\n'
     "  as_needed:\n"),
)  # fmt: skip


@slow
def test_a_plan_with_words_in_every_corner_builds(guides: Any, pages_with: Any) -> None:
    from crmo_guide.verify.readback import runs

    plan = guides.plan("corners", *OWN_WORDS)
    path = guides.made("corners", Request(plan=plan, languages=("en",), date=DAY, draft=True))
    pages = runs(path.read_bytes())
    for words in ("swallow whole with a full glass", "through the feeding tube", "drink plenty the day before"):
        assert pages_with(pages, words), words
    assert 2 in pages_with(pages, "Friday")
    assert not pages_with(pages, "(None)")
