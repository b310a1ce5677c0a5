"""What a plan's words become on a page: the closed list, maps by language, and words in another language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from crmo_guide.handout.model import Line, Phrase
from crmo_guide.handout.voice import Voice
from crmo_guide.language.figures import figures
from crmo_guide.language.values import Kind, Value
from crmo_guide.plan.model.text import Term, Text

Voices = Callable[..., Voice]

SENTENCES = {
    "250 mg (1 tablet)": (Kind.DOSE, "250 mg (1 tableta)"),
    "10 mL (320 mg)": (Kind.DOSE, "10 mL (320 mg)"),
    "250 mg tablets": (Kind.STRENGTH, "tabletas de 250 mg"),
    "160 mg in each 5 mL": (Kind.STRENGTH, "160 mg en cada 5 mL"),
    "at least 6 hours between doses": (Kind.GAP, "al menos 6 horas entre dosis"),
    "no more than 4 doses in 24 hours": (Kind.MOST, "no más de 4 dosis en 24 horas"),
}


@pytest.mark.parametrize(("typed", "kind", "spanish"), [(t, k, s) for t, (k, s) in SENTENCES.items()])
def test_a_closed_list_line_is_said_in_the_familys_language_with_the_clinicians_own_beneath(
    voice: Voices, typed: str, kind: Kind, spanish: str
) -> None:
    line = voice("es").line(Text.of(typed), kind)
    assert line is not None
    assert isinstance(line.text, Value)
    assert (line.text.kind, line.text.text, line.text.lang) == (kind, spanish, None)
    assert figures(line.text.text) == figures(typed)
    assert line.own == (None if spanish == typed else Value(kind, typed, lang="en"))


@pytest.mark.parametrize("typed", SENTENCES)
def test_in_the_clinicians_language_the_line_stands_as_typed_and_once(voice: Voices, typed: str) -> None:
    assert voice("en").line(Text.of(typed), Kind.DOSE) == Line(Value(Kind.DOSE, typed), None)


def test_a_map_gives_each_page_its_own_text(voice: Voices) -> None:
    text = Text.of({"en": "15 mg (1 pen)", "es": "15 mg (1 pluma)"})
    assert voice("es").line(text, Kind.DOSE) == Line(
        Value(Kind.DOSE, "15 mg (1 pluma)"), Value(Kind.DOSE, "15 mg (1 pen)", lang="en")
    )
    assert voice("en").line(text, Kind.DOSE) == Line(Value(Kind.DOSE, "15 mg (1 pen)"), None)


def test_a_map_outranks_the_closed_list(voice: Voices) -> None:
    text = Text.of({"en": "250 mg (1 tablet)", "es": "250 mg (1 pastilla)"})
    assert voice("es").value(text, Kind.DOSE).text == "250 mg (1 pastilla)"


def test_other_words_than_doses_have_no_second_line(voice: Voices) -> None:
    line = voice("es").line(Text.of({"en": "for pain", "es": "para el dolor"}))
    assert line == Line(Value(Kind.TEXT, "para el dolor"), None)


def test_free_text_prints_as_written_and_says_its_language(voice: Voices) -> None:
    assert voice("es").value(Text.of("take it slowly")) == Value(Kind.TEXT, "take it slowly", lang="en")
    assert voice("en").value(Text.of("take it slowly")) == Value(Kind.TEXT, "take it slowly")
    assert voice("en", clinic_lang="es", country="ES").value(Text.of("con calma")).lang == "es"


@pytest.mark.parametrize(
    ("text", "page", "wanted"),
    [
        ({"es": "con calma"}, "en", Value(Kind.TEXT, "con calma", lang="es")),
        ({"fr": "doucement", "en": "slowly"}, "es", Value(Kind.TEXT, "slowly", lang="en")),
    ],
)
def test_a_map_without_the_pages_language_marks_what_it_prints(
    voice: Voices, text: dict[str, str], page: str, wanted: Value
) -> None:
    """The clinicians' wording if there is one, and always in the language it really is."""
    assert voice(page).value(Text.of(text)) == wanted


def test_a_word_of_an_open_list_comes_from_the_catalogue_and_own_words_stand(voice: Voices) -> None:
    listed = Term(((None, "under the skin"),), "route", "under-the-skin")
    own = Term(((None, "through the port"),), "route", None)
    assert voice("es").term(listed) == Phrase("route-under-the-skin")
    assert voice("es").term(own) == Value(Kind.TEXT, "through the port", lang="en")
    assert voice("es").term(None) is None


def test_nothing_in_the_plan_is_nothing_on_the_page(voice: Voices) -> None:
    assert voice("es").line(None, Kind.DOSE) is None
    assert voice("es").day(None) is None


def test_dates_times_and_phones_are_the_countrys(voice: Voices) -> None:
    day = dt.date(2026, 3, 13)
    assert voice("es").date(day).text == "13 de marzo de 2026"
    assert voice("en", country="GB").date(day).text == "13 March 2026"
    assert voice("en", country="US").date(day).text == "March 13, 2026"
    assert voice("es", country="GB").weekday_date(day).text == "viernes, 13 de marzo de 2026"
    assert voice("en", country="US").time(dt.time(10, 30)).text.startswith("10:30")
    phone = voice("es", country="US").phone("+1 505 555 0142")
    assert (phone.text, phone.href) == ("+1 505 555 0142", "tel:+15055550142")


def test_a_day_may_be_words(voice: Voices) -> None:
    said = voice("es").day(Text.of({"en": "in spring", "es": "en primavera"}))
    assert said == Value(Kind.DATE, "en primavera")
