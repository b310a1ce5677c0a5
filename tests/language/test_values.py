from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from crmo_guide.language.bidi import direction_of, isolated, without_controls
from crmo_guide.language.values import Kind, Value

LRI, RLI, PDI = "\u2066", "\u2067", "\u2069"
LETTERS = st.sampled_from(
    list("aé<&\"' -+/().,:%°0123456789") + list("אבجدمح،٥") + ["\u0301", "\u202e", "\u2069", "李"]
)


def inside(value: Value) -> str:
    found = re.fullmatch(r"<(span|a) [^>]*>([^<>]*)</\1>", value.__html__())
    assert found, value.__html__()
    return html.unescape(found[2])


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("في 24 فبراير كان CRP 8 mg/L و ESR 22 mm/h", "rtl"),  # units are signs, and no words
        ("CRP 8 mg/L, ESR 22 mm/h (فبراير)", "ltr"),
        ("Example Children's Hospital, الطابق 3", "ltr"),
        ("CRMO مرض", "ltr"),  # as many of both: as it begins
    ],
)
def test_a_text_runs_as_most_of_its_words(text: str, direction: str) -> None:
    assert f'dir="{direction}"' in Value(Kind.TEXT, text).__html__()


def test_a_dose_is_isolated_left_to_right() -> None:
    assert Value(Kind.DOSE, "250 mg (1 tablet)").__html__() == (
        '<span class="v v-dose" dir="ltr">250\u00a0mg (1\u00a0tablet)</span>'
    )


def test_a_phone_is_a_link_with_nothing_inside_it() -> None:
    assert Value(Kind.PHONE, "+1 505 555 0142", href="tel:+15055550142").__html__() == (
        '<a class="v v-phone" dir="ltr" href="tel:+15055550142">+1 505 555 0142</a>'
    )


def test_markupsafe_takes_a_value_as_the_html_it_is() -> None:
    assert "<span" in str(escape(Value(Kind.NAME, "Ana")))


def test_a_hebrew_name_runs_right_to_left_in_a_spanish_page() -> None:
    assert 'dir="rtl"' in Value(Kind.NAME, "דוד כהן").__html__()


def test_a_code_runs_left_to_right_whatever_its_letters() -> None:
    assert 'dir="ltr"' in Value(Kind.CODE, "אב-12").__html__()


def test_the_language_of_a_foreign_line_is_marked() -> None:
    assert ' lang="en"' in Value(Kind.TEXT, "with food", lang="en").__html__()


@pytest.mark.parametrize(("length", "is_long"), [(40, False), (41, True)])
def test_long_values_may_wrap(length: int, is_long: bool) -> None:
    assert ("v-long" in Value(Kind.DOSE, "m" * length).__html__()) is is_long


def test_text_wraps_without_being_long() -> None:
    assert "v-long" not in Value(Kind.TEXT, "m" * 200).__html__()


@pytest.mark.parametrize("href", ["javascript:alert(1)", "http://example.org", "file:///etc/passwd", ""])
def test_a_value_links_to_phones_and_mail_only(href: str) -> None:
    with pytest.raises(ValueError, match="tel"):
        Value(Kind.PHONE, "1", href=href)


def test_an_arabic_dose_keeps_its_figures_in_their_order() -> None:
    text = "قرص 250 mg (1 tablet) كل 8:00-9:30"
    assert inside(Value(Kind.DOSE, text)) == f"قرص {LRI}250\u00a0mg\u00a0(1\u00a0tablet){PDI} كل {LRI}8:00-9:30{PDI}"


def test_an_arabic_name_does_not_take_the_figure_after_it() -> None:
    assert inside(Value(Kind.TEXT, "for أحمد 250 mg")) == f"for {RLI}أحمد{PDI} 250 mg"


def test_an_arabic_date_needs_no_isolate_for_single_numbers() -> None:
    assert inside(Value(Kind.DATE, "13 مارس 2026")) == "13 مارس 2026"


def test_a_phone_in_arabic_text_keeps_its_plus() -> None:
    assert isolated("اتصل على +1 505 555 0142 الآن", "rtl") == f"اتصل على {LRI}+1 505 555 0142{PDI} الآن"


@given(st.text(LETTERS, min_size=1), st.sampled_from(sorted(Kind)))
def test_html_is_one_element_holding_exactly_the_text(text: str, kind: Kind) -> None:
    shown = without_controls(inside(Value(kind, text)))
    assert shown.replace("\u00a0", " ") == without_controls(text).replace("\u00a0", " ")


@given(st.text(LETTERS), st.sampled_from(["ltr", "rtl"]))
def test_isolates_are_balanced_and_nest(text: str, base: str) -> None:
    depth = 0
    for char in isolated(text, base):  # type: ignore[arg-type]
        depth += (char in (LRI, RLI)) - (char == PDI)
        assert depth >= 0
    assert depth == 0


@given(st.lists(st.sampled_from(["250 mg", "10-20", "8:00-9:30", "+1 505 555", "T8"]), min_size=1, max_size=4))
def test_every_figure_in_a_right_to_left_text_is_isolated_whole(figures: list[str]) -> None:
    shown = isolated(" جرعة ".join(["", *figures, ""]), "rtl")
    assert re.findall(f"{LRI}([^{PDI}]*){PDI}", shown) == figures


@given(st.text(LETTERS))
def test_direction_is_that_of_the_first_strong_letter(text: str) -> None:
    strong = re.search(r"[^\W\d_]", text.replace("\u0301", ""))
    expected = "rtl" if strong and strong[0] in "אבجدמحم" else "ltr"
    assert direction_of(text) == expected
