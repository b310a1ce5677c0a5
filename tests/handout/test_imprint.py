"""The imprint: who publishes a paper, how to reach them, and which print run it is of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.brand import Brand, load_brand
from crmo_guide.handout.imprint import PrintRun, imprint, is_month, is_run_code
from crmo_guide.handout.model import Handout, phrase, values_in
from crmo_guide.language.values import Kind, Value
from crmo_guide.places import Places

GROUP = Path(__file__).resolve().parents[2] / "examples" / "brands" / "example-support-group"
RUN = PrintRun("2026-11", "2027-11", "OG-2026-11")


def said(made: Any, say: Callable[..., str], lang: str) -> str:
    return "\n".join(say(one, lang) for one in (made.by, *made.months, *made.contacts) if one)


@pytest.mark.parametrize(
    ("lang", "month"), [("en", "November 2026"), ("es", "noviembre de 2026"), ("ar", "نوفمبر 2026")]
)
def test_months_are_words_of_the_language(lang: str, month: str, voice: Callable[..., Any], say: Any) -> None:
    made = imprint(Brand(), RUN, voice(lang))
    assert made is not None
    assert month in said(made, say, lang)
    assert "OG-2026-11" in said(made, say, lang)


def test_there_is_none_without_anything_to_say(voice: Callable[..., Any]) -> None:
    named = Brand(clinic="Example Clinic", address=("1 Sample Street",), footer="Rheumatology")
    assert imprint(Brand(), None, voice("en")) is None
    assert imprint(named, None, voice("en")) is None, "name and address stand on the page about the guide"
    assert imprint(named, RUN, voice("en")) is not None


@pytest.mark.parametrize("edition", ["guide", "full", "large-print", "booklet"])
@pytest.mark.parametrize("lang", ["en", "es", "ar"])
def test_every_line_of_a_group_prints_in_every_edition(
    edition: str, lang: str, handed: Callable[..., Handout], where: Places
) -> None:
    brand = load_brand(GROUP, lang, where)
    handout = handed(None, lang, edition=edition, brand=brand, run=RUN)
    values = {value.text for page in handout.pages for value in values_in(page.data)}
    printed = {brand.feedback, brand.reorder, brand.funder, brand.licence, brand.disclaimer}
    assert {*printed, *(line.label for line in brand.lines), *(line.hours for line in brand.lines)} <= values
    phones = [value for page in handout.pages for value in values_in(page.data) if value.kind is Kind.PHONE]
    assert {"01632 960123", "01632 960145"} <= {phone.text for phone in phones}
    assert handout.footer.run == phrase("imprint-run", code=Value(Kind.CODE, "OG-2026-11"))


def test_a_group_changes_no_call_sheet_and_no_disclaimer(handed: Callable[..., Handout], where: Places) -> None:
    plain = handed(None, "en")
    own = handed(None, "en", brand=load_brand(GROUP, "en", where), run=RUN)
    same = {page.id: page.data for page in plain.pages}
    changed = [page.id for page in own.pages if page.data != same[page.id]]
    assert changed == ["expect"]
    assert [page.template for page in own.pages] == [page.template for page in plain.pages]


def test_mail_can_be_written_to_and_a_site_keeps_its_direction(voice: Callable[..., Any]) -> None:
    made = imprint(Brand(feedback="a@b.example", reorder="www.b.example/more"), None, voice("ar"))
    assert made is not None
    (mail,), (site,) = values_in(made.feedback), values_in(made.reorder)
    assert mail.href == "mailto:a@b.example"
    assert site.direction == "ltr"


def test_the_last_month_counts_to_its_end() -> None:
    assert not RUN.over(dt.date(2027, 11, 30))
    assert RUN.over(dt.date(2027, 12, 1))
    assert not PrintRun("2026-11").over(dt.date(2099, 1, 1))


@pytest.mark.parametrize(
    "text", ["2026-13", "2026-00", "2026-1", "11-2026", "2026", "2026-11-01", "0000-01", "٢٠٢٦-١١"]
)
def test_what_is_no_month(text: str) -> None:
    assert not is_month(text)
    assert is_month("2026-11")


@pytest.mark.parametrize("text", ["", "a1", "A 1", "A_1", "A" * 21, "É1", "A\n"])
def test_what_is_no_code(text: str) -> None:
    assert not is_run_code(text)
    assert is_run_code("OG-2026-11")
