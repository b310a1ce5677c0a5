"""WeasyPrint's own style sheet without the rules a document does not need: nobody may see the difference."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crmo_guide.places import Places
from crmo_guide.render import user_agent
from crmo_guide.render.typeset import typeset
from crmo_guide.verify.readback import runs

Page = Callable[..., str]

NOTE = "<p>Bone<span>Not a germ</span> disease</p>"
BULLETS = "<ol><li>one</li><li>two</li></ol><ul><li>three</li></ul><div>four</div><q>five</q>"


def _set(html: str, bundled: Places, lang: str = "en") -> bytes:
    return typeset(html, places=bundled, lang=lang, owner="plan-7Q").pdf


@pytest.mark.parametrize(
    ("body", "css"),
    [
        (BULLETS, ""),
        (BULLETS, "li::marker{color:#a3122a} @page{@bottom-left{content:'left'} @top-center{content:'top'}}"),
        (BULLETS, "div{display:list-item;list-style-type:disc;margin-left:2em} div::marker{color:#a3122a}"),
        (
            BULLETS,
            "@page{@top-right-corner{content:'x'} @left-middle{content:'y'} @bottom-right{content:counter(page)}}",
        ),
        (BULLETS, "@page:first{@top-left{content:'first'}} div{break-before:page}"),
        (NOTE, "span{float:footnote} @page{@footnote{border-top:1pt solid}}"),
        (NOTE, "span{float : footnote} ::footnote-call{color:#a3122a}"),
        ('<p>Bone<span style="float:footnote">Not a germ</span> disease</p>', ""),
    ],
)
def test_the_bytes_are_those_of_the_whole_sheet(
    body: str, css: str, page: Page, bundled: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    html = page(body, css)
    spared = _set(html, bundled)
    monkeypatch.setattr(user_agent, "spare", lambda *_: None)
    assert spared == _set(html, bundled)


def test_the_sample_too(sample: str, bundled: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    spared = _set(sample, bundled, "es")
    monkeypatch.setattr(user_agent, "spare", lambda *_: None)
    assert spared == _set(sample, bundled, "es")


def test_a_footnote_is_still_printed(page: Page, bundled: Places) -> None:
    (told,) = runs(_set(page(NOTE, "span{float:footnote}"), bundled))
    words = "".join(glyph for run in told.runs for glyph in run.glyphs)
    assert "Bone1" in words
    assert "Not a germ" in words


def test_elements_get_no_styles_that_are_never_shown(
    page: Page, bundled: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    from weasyprint.css import StyleFor

    made: list[str | None] = []
    real = StyleFor.set_computed_styles

    def noting(self: object, *asked: object, pseudo_type: str | None = None, **named: object) -> None:
        made.append(pseudo_type)
        real(self, *asked, pseudo_type=pseudo_type, **named)

    monkeypatch.setattr(StyleFor, "set_computed_styles", noting)
    _set(page(BULLETS), bundled)
    assert {name for name in made if name} <= {"marker", "before", "after", "@footnote", "@note-area"}
    assert made.count("marker") == 3
