"""The papers of one or two pages: a small sample for veraPDF, in which every page is full and nothing runs over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from crmo_guide.brand import load_brand
from crmo_guide.build import Request, handout_of, prepare
from crmo_guide.handout.fit import Fit
from crmo_guide.render.pages import page_html
from crmo_guide.render.typeset import lay_out

pytestmark = [pytest.mark.conformance, pytest.mark.slow]

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
CASES = (
    ("fridge", "lucia", "es", "letter"), ("fridge", None, "en", "a4"),
    ("emergency", "lucia", "es", "letter"), ("emergency", None, "en", "a4"),
    ("school", "lucia", "es", "letter"), ("school", None, "en", "a4"),
    ("dentist", "lucia", "en", "a4"), ("dentist", None, "es", "letter"),
    ("carer", "lucia", "es", "letter"), ("carer", "mateo", "en", "a4"),
    ("wallet", "lucia", "es", "letter"), ("wallet", None, "en", "a4"),
)  # fmt: skip
SHORT = {("fridge", None)}  # its boxes to tick and its lines to write on leave room


def test_the_sample_meets_every_language_and_paper() -> None:
    assert {(lang, paper) for _, _, lang, paper in CASES} >= {("es", "letter"), ("en", "a4")}
    papers = {edition for edition, *_ in CASES}
    assert {(edition, paper) for edition, _, _, paper in CASES} == set(product(papers, ("a4", "letter")))


def test_every_page_conforms_and_holds_what_stands_on_it(tmp_path: Path, verapdf: Callable[..., None]) -> None:
    made = []
    for edition, plan, lang, paper in CASES:
        request = Request(
            plan=EXAMPLES / f"{plan}.yaml" if plan else None,
            languages=(lang,),
            paper=paper,
            edition=edition,
            country=None if plan else "US",
            out=tmp_path / "x.pdf",
            date=dt.date(2026, 3, 10),
        )
        job = prepare(request)
        handout = handout_of(job, lang, Fit(week_moved=plan is None))
        laid = lay_out(page_html(handout, load_brand(None, lang), job.where), places=job.where)
        assert len(laid.pages) == len(handout.pages), (edition, plan, lang, paper)
        for page in laid.pages:
            assert (page.spills, page.orphans) == ((), ()), (edition, plan, lang, paper, page.number)
            assert page.fill > (0.65 if (edition, plan) in SHORT else 0.75), (edition, plan, lang, paper, page.number)
        made.append(laid.typeset(lang=lang, owner="test").pdf)
    verapdf(*made)
