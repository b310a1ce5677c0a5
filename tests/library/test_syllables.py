from __future__ import annotations

import pytest

from crmo_guide.errors import ContentProblem
from crmo_guide.library import syllables_en, syllables_es


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("bone", 1), ("the", 1), ("doctor", 2), ("people", 2), ("medicine", 3), ("every", 3), ("asked", 1),
        ("wanted", 2), ("rashes", 2), ("rheumatology", 5), ("inflammatory", 5), ("child’s", 1), ("nurse’s", 2),
        ("nobody’s", 3), ("CRMO", 4), ("WHO", 5), ("MRI", 3),
    ],
)  # fmt: skip
def test_english_words_are_counted_as_they_are_said(word, count):
    assert syllables_en.syllables(word) == (count, True)


@pytest.mark.parametrize(("word", "count"), [("swabbing", 2), ("fridgeless", 2), ("snackboxes", 3), ("tummyache", 3)])
def test_a_word_the_dictionary_lacks_is_taken_apart(word, count):
    assert word not in syllables_en._pronounced()
    assert syllables_en.syllables(word) == (count, True)


def test_a_word_nobody_knows_is_a_guess_by_its_vowels():
    assert syllables_en.syllables("zoledronate") == (4, False)


def test_without_the_dictionary_one_problem_says_how_to_get_it(monkeypatch):
    monkeypatch.setattr(syllables_en, "find_spec", lambda _: None)
    with pytest.raises(ContentProblem, match="CG-L39") as caught:
        syllables_en._dictionary_file()
    assert "crmo-guide[authors]" in caught.value.problems[0].fix


@pytest.mark.parametrize(
    ("word", "count"),
    [
        # one vowel a syllable
        ("hueso", 2), ("dolor", 2), ("medicina", 4), ("casa", 2), ("no", 1),
        # diphthongs and triphthongs
        ("cuidado", 3), ("reumatología", 6), ("tiene", 2), ("ciudad", 2), ("hay", 1), ("muy", 1), ("bien", 1),
        ("inflamación", 4), ("también", 2), ("cuántos", 2), ("buey", 1), ("Uruguay", 3), ("estudiáis", 3),
        ("construí", 2), ("construido", 3), ("jesuita", 3),
        # hiatus
        ("día", 2), ("río", 2), ("leer", 2), ("caer", 2), ("aéreo", 4), ("país", 2), ("baúl", 2), ("oído", 3),
        ("alcohol", 3), ("idea", 3), ("teatro", 3), ("antiinflamatorio", 7), ("guía", 2), ("energía", 4),
        # h, qu, gu, gü, y
        ("ahora", 3), ("prohibir", 2), ("búho", 2), ("vehículo", 4), ("qué", 1), ("quiere", 2), ("guerra", 2),
        ("pingüino", 3), ("agua", 2), ("yeso", 2), ("ayuda", 3), ("rey", 1), ("y", 1), ("reyes", 2),
        # short forms, letter by letter: ce erre eme o
        ("CRMO", 6), ("MRI", 5), ("TNF", 5),
    ],
)  # fmt: skip
def test_spanish_words_are_counted_by_the_rules_of_spelling(word, count):
    assert syllables_es.syllables(word) == (count, True)
