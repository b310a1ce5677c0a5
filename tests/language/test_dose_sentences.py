from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crmo_guide.errors import ContentProblem
from crmo_guide.language.dose_sentences import FIELDS, Sentence, figures, parse
from crmo_guide.language.values import Kind
from crmo_guide.places import Places

LANGUAGES = ("en", "es")
FORMS = ("tablet", "capsule", "pen", "pre-filled pen", "pre-filled syringe", "drop", "puff", "sachet", "suppository")

whole = st.integers(1, 99).map(str)
amounts = st.one_of(
    st.integers(1, 99999).map(str),
    st.from_regex(r"(0|[1-9][0-9]{0,3})\.[0-9]{0,2}[1-9]", fullmatch=True),
)


def counted(n: str, noun: str) -> str:
    plural = {"suppository": "suppositories", "puff": "puffs"}.get(noun, f"{noun}s")
    return f"{n} {noun if n == '1' else plural}"


amount = st.one_of(
    st.builds("{} {}".format, amounts, st.sampled_from(["mg", "g", "mcg"])),
    st.builds(counted, amounts, st.sampled_from(["unit", "microgram"])),
)
volume = st.builds("{} {}".format, amounts, st.sampled_from(["mL", "ml"]))
count = st.builds(counted, whole, st.sampled_from(FORMS))
from_two = st.integers(2, 99).map(str)
lines = st.one_of(
    amount,
    volume,
    count,
    st.builds("{} ({})".format, amount, count),
    st.builds("{} ({})".format, count, amount),
    st.builds("{} ({})".format, volume, amount),
    st.builds("{} ({})".format, amount, volume),
    st.builds("{} {}".format, amount, st.sampled_from([*FORMS, "tablets", "capsules", "pens"])),
    st.builds("{} in each {}".format, amount, st.one_of(volume, st.sampled_from(FORMS))),
    st.builds("{}at least {} hours between doses".format, st.sampled_from(["", "wait "]), from_two),
    st.builds("no more than {} in 24 hours".format, st.one_of(amount, volume, count, from_two.map("{} doses".format))),
    st.builds("{}more than {} days in a row".format, st.sampled_from(["", "needed on "]), from_two),
    st.builds("every {} {}".format, from_two, st.sampled_from(["hours", "days", "weeks", "months"])),
    st.sampled_from(["every day", "every week", "every month"]),
)


def understood(line: str) -> Sentence:
    sentence = parse(line)
    assert sentence is not None, line
    return sentence


@pytest.mark.parametrize(
    ("field", "english", "spanish"),
    [
        ("dose", "250 mg (1 tablet)", "250 mg (1 tableta)"),
        ("dose", "500 mg (2 tablets)", "500 mg (2 tabletas)"),
        ("dose", "10 mL (320 mg)", "10 mL (320 mg)"),
        ("dose", "320 mg (10 mL)", "320 mg (10 mL)"),
        ("dose", "15 mg (1 pen)", "15 mg (1 pluma)"),
        ("dose", "1 capsule (800 units)", "1 cápsula (800 unidades)"),
        ("dose", "40 mg (1 pre-filled syringe)", "40 mg (1 jeringa precargada)"),
        ("dose", "40 mg (2 prefilled pens)", "40 mg (2 plumas precargadas)"),
        ("dose", "3 drops", "3 gotas"),
        ("dose", "1 puff", "1 inhalación"),
        ("dose", "2 sachets", "2 sobres"),
        ("dose", "1 suppository (125 mg)", "1 supositorio (125 mg)"),
        ("dose", "0.5 mL", "0.5 mL"),
        ("dose", "2.5 micrograms", "2.5 microgramos"),
        ("dose", "1 unit", "1 unidad"),
        ("strength", "250 mg tablets", "tabletas de 250 mg"),
        ("strength", "15 mg pen", "pluma de 15 mg"),
        ("strength", "160 mg in each 5 mL", "160 mg en cada 5 mL"),
        ("strength", "100 micrograms in each puff", "100 microgramos en cada inhalación"),
        ("gap", "at least 6 hours between doses", "al menos 6 horas entre dosis"),
        ("gap", "at least 1 hour between doses", "al menos 1 hora entre dosis"),
        ("gap", "wait at least 6 hours between doses", "espere al menos 6 horas entre dosis"),
        ("most", "no more than 4 doses in 24 hours", "no más de 4 dosis en 24 horas"),
        ("most", "no more than 1 dose in 24 hours", "no más de 1 dosis en 24 horas"),
        ("most", "no more than 8 tablets in 24 hours", "no más de 8 tabletas en 24 horas"),
        ("most", "no more than 2000 mg in 24 hours", "no más de 2000 mg en 24 horas"),
        ("call_if", "more than 3 days in a row", "más de 3 días seguidos"),
        ("every", "every 2 weeks", "cada 2 semanas"),
        ("every", "every 4 weeks", "cada 4 semanas"),
        ("every", "every day", "todos los días"),
        ("every", "every 3 months", "cada 3 meses"),
    ],
)
def test_the_closed_list_in_both_languages(field: str, english: str, spanish: str) -> None:
    sentence = understood(english)
    assert sentence.field == field
    assert sentence.say("es").text == spanish
    assert sentence.say("en").text == english
    assert understood(spanish) == sentence
    if "prefilled" not in english:
        assert understood(spanish).say("en").text == english


def test_a_word_of_another_country_is_understood_and_stays_as_typed_in_its_own_language() -> None:
    typed = understood("250 mg (1 comprimido)")
    assert typed.say("en").text == "250 mg (1 tablet)"
    assert typed.say("es").text == "250 mg (1 comprimido)"


@pytest.mark.parametrize(
    "line",
    [
        "1,000 mg",
        "1.000 mg",
        "1 000 mg",
        "5.0 mg",
        "5.50 mg",
        ".5 mg",
        "0,5 mg",
        "05 mg",
        "0 mg",
        "0.0 mg",
        "100000 mg",
        "½ tablet",
        "0.5 tablet",
        "1.5 tablets",
        "half a tablet",
        "one tablet",
        "0 tablets",
        "1 tablets",
        "2 tablet",
        "100 tablets",
        "250 mg (1 tablets)",
        "250mg (1 tablet)",
        "250 mg 1 tablet",
        "250 mg (1 tablet",
        "250 MG",
        "250 Mg",
        "250 mg/kg",
        "10 mg per kg",
        "10-20 mg",
        "10 to 20 mg",
        "800 U",
        "800 IU",
        "5 mL (1 teaspoon)",
        "1 spoon",
        "1 teaspoonful",
        "250 µg",
        "250 mg twice a day",
        "250 mg once",
        "1 tableta (250 units)",
        "1 comprimido (250 units)",
        "1 tablet (250 unidades)",
        "250 mg (1 tabletas)",
        "250 mg (1 comprimidos)",
        "al menos 6 hours entre dosis",
        "at least 6 hours",
        "at least 0 hours between doses",
        "at least 1 hours between doses",
        "at least 6-8 hours between doses",
        "at least 6.5 hours between doses",
        "no more than 4 doses in 48 hours",
        "no more than 4 doses in a day",
        "more than 1 days in a row",
        "every 1 weeks",
        "every 1 week",
        "every other day",
        "Mon-Fri",
        "as directed",
        "",
        " ",
        "mg",
        "250",
        "250 mg (1 tablet) ×2",
        "250 mg (1 tablet).",
        "٢٥٠ mg",
        "２５０ mg",
    ],
)
def test_what_is_not_on_the_list_is_never_guessed(line: str) -> None:
    assert parse(line) is None


@given(lines)
@example("1 suppository (1 unit)")
@example("99999.999 mg in each 0.001 ml")
def test_every_language_says_the_same_figures_in_the_same_order(line: str) -> None:
    sentence = understood(line)
    for lang in LANGUAGES:
        assert figures(sentence.say(lang).text) == figures(line) == sentence.figures


@given(lines)
def test_what_is_said_in_any_language_is_understood_as_the_same(line: str) -> None:
    sentence = understood(line)
    for lang in LANGUAGES:
        again = understood(sentence.say(lang).text)
        assert again == sentence
        assert {other: again.say(other).text for other in LANGUAGES} == {
            other: sentence.say(other).text for other in LANGUAGES
        }


@given(lines)
def test_unit_symbols_are_untouched(line: str) -> None:
    symbols = re.compile(r"\b(mg|g|mcg|mL|ml)\b")
    assert symbols.findall(understood(line).say("es").text) == symbols.findall(line)


@given(lines, st.integers(0, 40), st.sampled_from("0123456789.,"))
def test_one_sign_too_many_is_another_sentence_or_none(line: str, place: int, extra: str) -> None:
    changed = line[:place] + extra + line[place:]
    sentence = parse(changed)
    assert sentence is None or (sentence != understood(line) and sentence.figures == figures(changed))


@given(lines)
def test_in_its_own_language_a_line_prints_as_it_was_typed(line: str) -> None:
    capital = line[:1].upper() + line[1:]
    assert understood(capital).say("en").text == capital
    assert understood(f"  {line.replace(' ', '  ')} ").say("en").text == line
    assert understood(line.replace(" ", "\u00a0")) == understood(line)


@given(st.text("mgLtables0123456789. ()-½,x", max_size=20))
def test_whatever_is_understood_has_plain_figures(line: str) -> None:
    sentence = parse(line)
    if sentence is not None:
        assert all(re.fullmatch(r"(0|[1-9]\d*)(\.\d*[1-9])?", figure) for figure in sentence.figures)


def test_a_sentence_is_a_value_of_its_field() -> None:
    kinds = [understood(line).say("es").kind for line in ("1 tablet", "15 mg pen", "at least 6 hours between doses")]
    assert kinds == [Kind.DOSE, Kind.STRENGTH, Kind.GAP]
    assert understood("no more than 4 doses in 24 hours").say("en").kind is Kind.MOST
    assert understood("every day").say("en").kind is Kind.TEXT
    assert {"dose", "strength", "gap", "most", "call_if", "every"} == set(FIELDS)


def test_a_language_that_is_not_on_the_list_is_a_content_problem() -> None:
    with pytest.raises(ContentProblem, match="'xx'"):
        understood("250 mg").say("xx")


def test_a_line_equal_in_both_languages_is_typed_in_both() -> None:
    assert understood("10 mL (320 mg)").typed_in == LANGUAGES
    assert understood("250 mg (1 tablet)").typed_in == ("en",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 mL (320 mg)", ("10", "320")),
        ("0.5 mg", ("0.5",)),
        ("0,5 mg", ("0,5",)),
        ("1,000 and 1000", ("1,000", "1000")),
        ("9:30, 10-20 mg/kg; 5.", ("9:30", "10", "20", "5")),
        ("٢٥٠ mg ٠٫٥", ("250", "0.5")),
        ("½ tablet", ("½",)),
        ("T8, 2026-03-13", ("8", "2026", "03", "13")),
        ("none", ()),
    ],
)
def test_figures_of_a_text(text: str, expected: tuple[str, ...]) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize("figure", [1, 2, 7, 15, 100])
def test_an_arabic_noun_is_read_without_its_vowel_marks(figure: int, bundled: Places) -> None:
    for typed, plain in (("حبّة", "حبة"), ("حبّات", "حبات"), ("قرصًا", "قرصا"), ("أكياس", "أكياس"), ("كيسًا", "كيسا")):
        with_marks, without = (parse(f"{figure} {word}", bundled) for word in (typed, plain))
        assert without == with_marks
        if without is not None:
            assert without.say("ar").text == f"{figure} {plain}"


@pytest.mark.parametrize(
    ("typed", "english"),
    [
        ("1 حبة", "1 tablet"),
        ("2 حبة", "2 tablets"),
        ("3 حبات", "3 tablets"),
        ("2 قرص", "2 tablets"),
        ("15 حبة", "15 tablets"),
        ("حبوب بتركيز 250 mg", "250 mg tablets"),
        ("قلم معبأ مسبقا بتركيز 40 mg", "40 mg pre-filled pen"),
        ("2 حَبَّة", "2 tablets"),
    ],
)
def test_an_arabic_dose_typed_plainly_is_said_in_english(typed: str, english: str, bundled: Places) -> None:
    sentence = parse(typed, bundled)
    assert sentence is not None
    assert sentence.say("en").text == english


@pytest.mark.parametrize("typed", ["3 حبة", "2 حبتان", "1 أقراص", "1 capsula", "1 capsúla"])
def test_another_form_or_accent_is_not_guessed_at(typed: str, bundled: Places) -> None:
    assert parse(typed, bundled) is None
