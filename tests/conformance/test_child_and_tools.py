"""Papers to write on and papers for the child: a small sample for veraPDF, and pages that hold what they should."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
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
    ("tools", "lucia", "es", "letter"), ("tools", None, "en", "a4"),
    ("child", None, "es", "letter"), ("child", "mateo", "en", "a4"), ("teen", "lucia", "es", "a4"),
)  # fmt: skip
SIDES = {("tools", "lucia"): 7, ("tools", None): 7, ("child", None): 16, ("child", "mateo"): 4, ("teen", "lucia"): 2}


@pytest.mark.parametrize(("edition", "plan", "lang", "paper"), CASES)
def test_every_page_conforms_and_holds_what_stands_on_it(
    edition: str, plan: str | None, lang: str, paper: str, tmp_path: Path, verapdf: Callable[..., None]
) -> None:
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
    handout = handout_of(job, lang, Fit())
    laid = lay_out(page_html(handout, load_brand(None, lang), job.where), places=job.where)
    assert len(laid.pages) == SIDES[edition, plan] == len(handout.pages)
    for number, page in enumerate(laid.pages, start=1):
        assert (page.spills, page.orphans) == ((), ()), number
        assert page.fill > 0.4, number
    verapdf(laid.typeset(lang=lang, owner="test").pdf)
