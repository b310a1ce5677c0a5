"""A clinic's own lists and layouts: they speak on paper as they do in the check, and say where they are broken."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from crmo_guide.brand import Brand
from crmo_guide.build import Request, handout_of, prepare
from crmo_guide.errors import ContentProblem, ExitCode, Problem
from crmo_guide.render.pages import page_html

ROOT = Path(__file__).resolve().parents[2]
DAY = dt.date(2026, 3, 10)


@pytest.mark.slow
def test_own_dose_words_and_own_medicines_are_printed(
    tmp_path: Path, guides: Any, reading: Callable[[Path], Any], pages_with: Callable[..., list[int]]
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    doses = (ROOT / "content" / "dose-sentences.yaml").read_text("utf-8")
    assert "{one: tableta, other: tabletas," in doses
    own.joinpath("dose-sentences.yaml").write_text(
        doses.replace("{one: tableta, other: tabletas,", "{one: grajea, other: grajeas,"), "utf-8"
    )
    medicines = (ROOT / "content" / "medicines.yaml").read_text("utf-8")
    assert "  es: naproxeno\n" in medicines
    own.joinpath("medicines.yaml").write_text(medicines.replace("  es: naproxeno\n", "  es: analgelito\n"), "utf-8")
    plan = guides.plan("own-lists")
    request = Request(plan=plan, languages=("es",), paper="letter", date=DAY, draft=True, edition="fridge", content=own)
    pages = reading(guides.made("own-lists", request))
    assert pages_with(pages, "250 mg (1 grajea)")
    assert pages_with(pages, "analgelito")
    assert not pages_with(pages, "250 mg (1 tableta)")
    assert not pages_with(pages, "naproxeno")


LUCIA = ROOT / "examples" / "lucia.yaml"
HEADER = "{# title: Parking #}\n<p>Deck 2.</p>\n"


def told_of(layouts: Path, lang: str = "en", plan: Path | None = LUCIA) -> tuple[Problem, ...]:
    """What is wrong when the pages are filled in with these layouts in front."""
    job = prepare(Request(plan=plan, languages=(lang,), date=DAY, layouts=layouts, out=layouts / "x.pdf"))
    with pytest.raises(ContentProblem) as caught:
        page_html(handout_of(job, lang), Brand(), job.where)
    return caught.value.problems


@pytest.mark.parametrize(
    ("mark", "code", "says"),
    [
        ("{{ ''.__class__ }}", "CG-R31", "may not use '__class__'"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "CG-R31", "may not use '__class__'"),
        ("{{ t.__init__.__globals__ }}", "CG-R31", "may not use '__init__'"),
        ("{{ d.__dict__ }}", "CG-R31", "may not use '__dict__'"),
        ("{% set x = [] %}{{ x.append(1) }}", "CG-R31", "may not use 'append'"),
        ("{{ cycler.__init__.__globals__.os }}", "CG-R31", "may not use '__init__'"),
        ("{{ nothing_here }}", "CG-R31", "'nothing_here' is not known here"),
        ("{{ d.plan.medicines }}", "CG-R31", "'plan' is not known here"),
        ("{{ self_service() }}", "CG-R31", "'self_service' is not known here"),
        ("{% if %}", "CG-R31", "Expected an expression"),
        ("{{ 'x'|shell }}", "CG-R31", "No filter named 'shell'"),
        ("{% include '../../../../etc/passwd' %}", "CG-R31", "there is no such layout"),
        ("{% include '/etc/passwd' %}", "CG-R31", "there is no such layout"),
        ("{{ 1 // 0 }}", "CG-R31", "fails with ZeroDivisionError"),
        ("{{ range(99999999) }}", "CG-R31", "fails with OverflowError"),
        ("{{ t('no-such-phrase') }}", "CG-W05", "no-such-phrase"),
    ],
)
@pytest.mark.parametrize("file", ["guide/added/parking.en.html.j2", "guide/pages/about.html.j2"])
def test_a_broken_template_is_named_with_its_line(file: str, mark: str, code: str, says: str, tmp_path: Path) -> None:
    path = tmp_path / file
    path.parent.mkdir(parents=True)
    path.write_text(f"{HEADER}{mark}\n<p>More.</p>\n", "utf-8")
    (problem,) = told_of(tmp_path)
    assert (problem.code, problem.file, problem.line) == (code, str(path), 3)
    assert says in problem.what


def test_no_message_tells_what_the_plan_holds(tmp_path: Path) -> None:
    """Not even where a template uses a value of the plan as a name."""
    path = tmp_path / "guide" / "pages" / "about.html.j2"
    path.parent.mkdir(parents=True)
    for mark in ("{{ {}[d.child.text] }}", "{{ d.child.text|int + d.child }}", "{{ (d.child.text)() }}"):
        path.write_text(f"{mark}\n", "utf-8")
        (problem,) = told_of(tmp_path)
        assert "Luc" not in f"{problem.what} {problem.fix}", mark
        assert problem.line == 1


def test_what_a_template_prints_is_escaped(tmp_path: Path) -> None:
    path = tmp_path / "guide" / "added" / "parking.en.html.j2"
    path.parent.mkdir(parents=True)
    path.write_text("{# title: A <b> & an \" #}\n<p>{{ '<script>' }} {{ page.title.id }}</p>", "utf-8")
    job = prepare(Request(languages=("en",), date=DAY, layouts=tmp_path, out=tmp_path / "x.pdf"))
    html = page_html(handout_of(job, "en"), Brand(), job.where)
    assert "&lt;script&gt;" in html
    assert "A &lt;b&gt; &amp; an" in html
    assert "<script>" not in html


@pytest.mark.slow
def test_an_added_page_is_printed_whole(
    tmp_path: Path, guides: Any, reading: Callable[[Path], Any], pages_with: Callable[..., list[int]]
) -> None:
    folder = tmp_path / "guide" / "added"
    folder.mkdir(parents=True)
    folder.joinpath("parking.es.html.j2").write_text(
        "{# title: Estacionamiento\n after: checkups #}\n<p>Nivel 2 para {{ d.child }}.</p>{{ p.write_lines(3) }}",
        "utf-8",
    )
    request = Request(plan=LUCIA, languages=("es",), paper="letter", date=DAY, layouts=tmp_path)
    path = guides.made("added-page", request)
    pages = reading(path)
    assert pages_with(pages, "Nivel 2 para Lucía Muestra") == [12]
    assert pages_with(pages, "Estacionamiento") == [3, 12], "in the contents, and above the page"
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        assert "Estacionamiento" in [str(item.title) for item in outline.root]


def test_a_build_says_it_in_one_message(tmp_path: Path, call: Callable[..., Any]) -> None:
    path = tmp_path / "own" / "guide" / "added" / "parking.en.html.j2"
    path.parent.mkdir(parents=True)
    path.write_text(HEADER + "{{ nothing_here }}", "utf-8")
    ended = call("build", LUCIA, "--lang", "en", "--date", "2026-03-10", "--layouts", tmp_path / "own", "-o", tmp_path)
    assert ended.returncode == ExitCode.CONTENT
    assert ended.stderr.count(b"CG-R31") == 1
    assert b"parking.en.html.j2:3" in ended.stderr
    assert b"Traceback" not in ended.stderr
    path.write_text(HEADER, "utf-8")
    ended = call("build", LUCIA, "--lang", "es", "--date", "2026-03-10", "--layouts", tmp_path / "own", "-o", tmp_path)
    assert ended.returncode == ExitCode.CONTENT
    assert ended.stderr.count(b"CG-H14") == 1
    ended = call("explain", LUCIA, "--lang", "en", "--date", "2026-03-10", "--layouts", tmp_path / "own")
    assert b"added-parking: added by your layouts: guide/added/parking.en.html.j2" in ended.stdout
