from __future__ import annotations

import logging
from collections.abc import Callable

import pytest

from crmo_guide.errors import NotConformant, Problem
from crmo_guide.places import Places
from crmo_guide.render.typeset import Typeset, typeset

Make = Callable[..., Typeset]

PNG = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC"
)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" width="9mm">{}<rect width="1" height="1"/></svg>'


def problems(make: Make, *args: str, **kwargs: str) -> list[Problem]:
    with pytest.raises(NotConformant) as caught:
        make(*args, **kwargs)
    assert caught.value.exit_code == 6
    assert all(problem.fix for problem in caught.value.problems)
    return list(caught.value.problems)


def codes(make: Make, *args: str, **kwargs: str) -> list[str]:
    return [problem.code for problem in problems(make, *args, **kwargs)]


@pytest.mark.parametrize(
    ("body", "css", "code"),
    [
        ("<p>x</p>", "p{colour:red}", "CG-R03"),
        ("<p>x</p>", "p{display:sideways}", "CG-R03"),
        ("<p>x</p>", "p::selection{color:red}", "CG-R03"),
        ("<p>x</p>", "@font-face{font-family:X;src:local('No Such Font')}", "CG-R05"),
        (f'<img src="{PNG}">', "", "CG-R02"),
        (f'<img alt="" src="{PNG}">', "", "CG-R02"),
        (SVG.format(""), "", "CG-R02"),
        (SVG.format("<title> </title>"), "", "CG-R02"),
        ('<img alt="x" src="data:image/png;base64,AAAA">', "", "CG-R06"),
        ('<p><a href="#nowhere">x</a></p>', "", "CG-R04"),
        ('<p>see <a href="#a">x</a></p>', "a::after{content:target-counter(attr(href),page)}", "CG-R04"),
        ('<p id="a">x</p><p id="a">y</p>', "", "CG-R04"),
        ("<p>☑ ticked</p>", "", "CG-R10"),
        ("<p style='opacity:.5'>pale</p>", "", "CG-R11"),
        ('<h1>x</h1><div class="r"><a href="#b">y</a></div><p id="b">z</p>',
         ".r{position:running(r)}@page{@top-left{content:element(r)}}", "CG-R12"),
        ("<h2>first</h2>", "", "CG-R13"),
        ("<h1>x</h1><h3>y</h3>", "", "CG-R13"),
        ('<p><a href="tel:1"><span>1</span></a></p>', "", "CG-R14"),
        ('<p><a href="somewhere.html">x</a></p>', "", "CG-R17"),
        ('<p><a href="javascript:1">x</a></p>', "", "CG-R17"),
        ('<p><a rel="attachment" href="none.css">x</a></p>', "", "CG-R20"),
        ('<div style="position:absolute;top:255mm"><p>x</p><p>y</p><p>z</p></div>', "", "CG-R15"),
        ('<p>x</p><p class="no">y</p>', ".no{display:none}", "CG-R15"),
    ],
)  # fmt: skip
def test_what_would_not_conform_is_told(body: str, css: str, code: str, made: Make) -> None:
    assert code in codes(made, body, css)


def test_a_faultless_page_has_no_complaint(made: Make) -> None:
    assert made(f"<h1>x</h1><h2>y</h2><h3>z</h3><h2>w</h2>{SVG.format('<title>A square</title>')}").pdf


def test_a_page_without_title_or_with_another_language_is_told(page: Callable[..., str], bundled: Places) -> None:
    with pytest.raises(NotConformant) as caught:
        typeset(page("<p>x</p>", lang="fr", title=" "), places=bundled, lang="es", owner="a")
    assert [problem.code for problem in caught.value.problems] == ["CG-R07", "CG-R08"]


def test_everything_wrong_is_told_at_once_and_once(made: Make) -> None:
    body = f'<h2>a</h2><p>☑ ☑</p><img src="{PNG}"><p>☑</p>'
    assert sorted(codes(made, body, "p{colour:red}")) == ["CG-R02", "CG-R03", "CG-R10", "CG-R13"]


def test_a_missing_sign_is_named_with_its_place(made: Make) -> None:
    (problem,) = problems(made, '<section id="daily"><table><tr><td class="dose">☑</td></tr></table></section>')
    assert "U+2611" in problem.what
    assert "td.dose in #daily" in problem.what
    assert "page 1" in problem.what


@pytest.mark.parametrize("name", ["王小明", "დანა", "ดาว"])
def test_a_name_the_typefaces_cannot_write_is_not_repeated(name: str, made: Make) -> None:
    (problem,) = problems(made, f'<p class="child">{name} goes to school</p>')
    told = problem.what + problem.fix
    assert not set(name) & set(told)
    assert not any(f"{ord(letter):04X}" in told for letter in name)
    assert "p.child" in problem.what


def test_a_missing_letter_in_a_header_is_told_too(made: Make) -> None:
    assert codes(made, "<p>x</p>", "@page{@top-left{content:'☑'}}") == ["CG-R10"]


def test_no_address_or_bytes_of_a_picture_are_repeated(made: Make) -> None:
    for problem in problems(made, f'<img src="{PNG}">'):
        assert PNG[40:] not in problem.what
        assert len(problem.what) < 260


def test_the_typesetters_log_goes_nowhere_else(
    made: Make, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    logger = logging.getLogger("weasyprint")
    before = (logger.handlers[:], logger.propagate, logger.level)
    codes(made, "<p>☑</p>", "p{colour:red}")
    assert caplog.records == []
    assert capfd.readouterr() == ("", "")
    assert (logger.handlers[:], logger.propagate, logger.level) == before


def test_words_that_fall_off_a_page_are_told_with_their_place(made: Make) -> None:
    low = '<div style="position:absolute;top:255mm"><p>x</p><p class="dose">y</p><p>z</p></div>'
    body = f'<section id="daily">{low}</section>'
    assert [problem.what for problem in problems(made, body)] == [
        "Words of p.dose in #daily are on no page: they do not fit where they stand.",
        "Words of p in #daily are on no page: they do not fit where they stand.",
    ]


def test_what_is_hidden_on_purpose_or_made_by_the_style_sheet_is_not_lost(made: Make) -> None:
    css = (
        "h1{text-transform:uppercase}p::before{content:'before '}p::first-letter{font-size:2em}"
        ".r{position:running(r)}@page{@top-left{content:element(r)}}"
    )
    body = (
        "<h1>Straße</h1><p>o\u00adne</p><p hidden>two</p><p style='display: none'>three</p><div class='r'>four</div>"
        "<table><thead><tr><th>Head</th></tr></thead><tbody>" + "<tr><td>row</td></tr>" * 80 + "</tbody></table>"
    )
    assert len(made(body, css).pages) > 1
