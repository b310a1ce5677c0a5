from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmo_guide.language.values import Kind, Value
from crmo_guide.places import places
from crmo_guide.render.typeset import typeset
from crmo_guide.verify.order import levels
from crmo_guide.verify.order import painted as laid
from crmo_guide.verify.values import Expected, missing

Draw = Callable[..., bytes]
CSS = '@page{size:A4;margin:18mm}html{font:12pt/1.4 "Atkinson Hyperlegible Next","Noto Sans"}.v{white-space:nowrap}'


def printed(body: str, css: str = "", lang: str = "en") -> bytes:
    html = f'<html lang="{lang}"><head><title>x</title><style>{CSS}{css}</style></head><body>{body}</body></html>'
    return typeset(html, places=places(), lang=lang, owner="a").pdf


def codes(pdf: bytes, *expected: Expected) -> list[str]:
    return [problem.code for problem in missing(pdf, expected)]


def value(text: str, kind: Kind = Kind.DOSE, **more: str) -> Value:
    return Value(kind, text, **more)


DOSES = [
    "250 mg (1 tablet)",
    "10-20 mg",
    "10 mL (320 mg)",
    "2.5 mg",
    "1\u00bd tablets",
    "\u2264 38.5 \u00b0C",
    "+1 505 555 0142",
]


@pytest.mark.parametrize("text", DOSES)
def test_a_value_on_the_page_is_found(text: str) -> None:
    pdf = printed(f"<p>Give {value(text).__html__()} in the morning.</p>")
    assert codes(pdf, Expected(text, 1)) == []
    assert codes(pdf, Expected(text)) == []


@pytest.mark.parametrize("text", DOSES)
def test_a_value_not_on_the_page_is_missed(text: str) -> None:
    assert codes(printed("<p>Give it in the morning.</p>"), Expected(text, 1)) == ["CG-V01"]


@pytest.mark.parametrize(
    ("there", "wanted"),
    [
        ("15 mg", "5 mg"),
        ("2.5 mg", "5 mg"),
        ("5 mg/kg", "5 mg"),
        ("0.5 mg", ".5 mg"),
        ("10-20 mg", "10-2"),
        ("5 m", "5 mg"),
    ],
)
def test_part_of_another_value_is_not_the_value(there: str, wanted: str) -> None:
    assert codes(printed(f"<p>{value(there).__html__()}</p>"), Expected(wanted, 1)) == ["CG-V01"]


def test_a_value_glued_into_a_sentence_does_not_count() -> None:
    assert codes(printed("<p>Give 5 mg now.</p>"), Expected("5 mg")) == ["CG-V01"]


def test_a_long_value_over_several_lines_is_found() -> None:
    text = "500 mg (two tablets of 250 mg) with food and a full glass of water, not later than 6 hours before bed-time"
    pdf = printed(f'<div style="width:40mm">{Value(Kind.TEXT, text).__html__()}</div>', ".v-text{white-space:normal}")
    assert codes(pdf, Expected(text, 1, "text")) == []
    assert codes(pdf, Expected(text.replace("two", "six"), 1)) == ["CG-V01"]


def test_a_value_in_a_header_is_heard_by_nobody_and_does_not_count() -> None:
    pdf = printed("<p>x</p>", "@page{@top-left{content:'K7QM-2F'}}")
    assert codes(pdf, Expected("K7QM-2F")) == ["CG-V01"]


def test_a_value_is_wanted_on_its_own_page() -> None:
    pdf = printed(f'<p>{value("5 mg").__html__()}</p><p style="break-before:page">x</p>')
    assert codes(pdf, Expected("5 mg", 2)) == ["CG-V01"]
    assert codes(pdf, Expected("5 mg", 9)) == ["CG-V01"]
    assert codes(pdf, Expected("5 mg", 1)) == []


def test_a_value_expected_twice_must_be_there_twice() -> None:
    once, twice = (printed(f"<p>{value('5 mg').__html__()}</p>" * times) for times in (1, 2))
    both = [Expected("5 mg", 1, field="medicines.daily[0].dose"), Expected("5 mg", 1, field="medicines.daily[1].dose")]
    assert codes(once, *both) == ["CG-V01", "CG-V01"]
    assert codes(twice, *both) == []


def test_a_scrambled_range_is_told_as_such() -> None:
    pdf = printed("<p dir='rtl'>\u00ab10-20 mg/kg\u00bb</p><p>20-10</p>")
    assert codes(pdf, Expected("10-20")) == ["CG-V02"]


@pytest.mark.parametrize("kind", [Kind.DOSE, Kind.PHONE, Kind.DATE, Kind.CODE, Kind.TIME])
@pytest.mark.parametrize("text", ["10-20 mg/kg", "8:00-9:30", "2026-03-10", "+1 555 123-4567", "250 mg"])
def test_a_value_keeps_its_order_in_a_right_to_left_page(kind: Kind, text: str) -> None:
    pdf = printed(f"<p dir='rtl'>... {Value(kind, text).__html__()} ...</p>", "html{direction:rtl}")
    assert codes(pdf, Expected(text, 1)) == []


def test_white_space_and_look_alike_hyphens_make_no_difference() -> None:
    hyphen, micro = value("10\u2011 20\u00a0mg"), value("5 \u00b5g")
    pdf = printed(f"<p>{hyphen.__html__()} {micro.__html__()}</p>")
    assert codes(pdf, Expected("10- 20  mg"), Expected("5 \u03bcg")) == []


def test_a_name_of_letters_and_marks_is_found_however_it_was_typed() -> None:
    pdf = printed(f"<p>{Value(Kind.NAME, 'Nguyễn Thị Sofía').__html__()}</p>")
    assert codes(pdf, Expected(unicodedata.normalize("NFD", "Nguyễn Thị Sofía"))) == []


def test_what_is_missing_is_told_by_kind_field_and_page_and_never_by_itself() -> None:
    name = "Lucía Ortega"
    (problem,) = missing(printed("<p>x</p>"), [Expected(name, 3, "name", "child.name")])
    told = f"{problem.what} {problem.fix}"
    assert "Luc" not in told
    assert "Ortega" not in told
    assert "child.name (name)" in told
    assert "page 3" in told
    assert problem.field == "child.name"


def test_an_expectation_is_made_from_a_value() -> None:
    assert Expected.of(Value(Kind.PHONE, "911"), 1, "contacts") == Expected("911", 1, "phone", "contacts")


def test_nothing_expected_is_nothing_missing() -> None:
    assert codes(printed("<p>x</p>")) == []
    assert codes(printed("<p>x</p>"), Expected(" \u2066\u2069")) == []


ARABIC = {
    1: "\u062d",
    2: "\u0633",
    3: "\u0646",
    4: " ",
    5: "\u0644\u0627",
    6: "1",
    7: "2",
    8: "-",
    9: "A",
    10: "(",
    11: ")",
}


def painted(draw: Draw, *glyphs: int) -> bytes:
    codes = "".join(f"{glyph:04x}" for glyph in glyphs)
    return draw(f"/Span <</MCID 0>> BDC BT /F 10 Tf <{codes}> Tj ET EMC", letters=ARABIC)


@pytest.mark.parametrize(
    ("glyphs", "text"),
    [
        ((3, 2, 1), "\u062d\u0633\u0646"),
        ((3, 2, 1, 4, 3, 5), "\u0644\u0627\u0646 \u062d\u0633\u0646"),
        ((6, 7, 4, 3, 2, 1), "\u062d\u0633\u0646 12"),
        ((6, 8, 7, 4, 3, 2, 1), "\u062d\u0633\u0646 1-2"),
        ((9, 4, 3, 2, 1, 4, 6, 7), "A \u062d\u0633\u0646 12"),
        ((10, 6, 11, 3, 2, 1), "\u062d\u0633\u0646(1)"),
    ],
)
def test_right_to_left_text_is_read_from_its_painted_order(glyphs: tuple[int, ...], text: str, draw: Draw) -> None:
    assert codes(painted(draw, *glyphs), Expected(text)) == []


@pytest.mark.parametrize(
    ("glyphs", "text"),
    [((1, 2, 3), "\u062d\u0633\u0646"), ((7, 8, 6, 4, 3, 2, 1), "\u062d\u0633\u0646 1-2")],
)
def test_right_to_left_text_painted_in_another_order_is_missed(glyphs: tuple[int, ...], text: str, draw: Draw) -> None:
    assert codes(painted(draw, *glyphs), Expected(text)) == ["CG-V02"]


WORDS = st.lists(st.text("\u062d\u0633\u0646\u0644", min_size=1, max_size=5), min_size=1, max_size=4)
NUMBERS = st.lists(st.integers(0, 999).map(str), min_size=0, max_size=3)


@given(words=WORDS, numbers=NUMBERS)
def test_numbers_between_arabic_words_are_not_mirrored(words: list[str], numbers: list[str]) -> None:
    """Arabic words with numbers between them are painted with the words mirrored, the numbers not."""
    parts = [part for pair in zip(words, [*numbers, *[""] * len(words)], strict=False) for part in pair if part]
    text = " ".join(parts)
    on_paper = " ".join(part if part.isdigit() else part[::-1] for part in reversed(parts))
    assert "".join(laid(text, levels(text, 1))) == on_paper
