"""Marks of one language in the text of another, questions that do not open, digits of other scripts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmo_guide.errors import ContentProblem
from crmo_guide.language.tongue import tongue
from crmo_guide.library.lint import lint
from crmo_guide.library.marks import read_marks, wrong_marks
from crmo_guide.library.shelf import read_shelf

ARABIC = 'marks: {instead: {",": "،", "?": "؟"}}\n'
FRENCH = 'marks: {spaced: ":;!?"}\n'
LANGUAGE = "code: {0}\nname: x\nenglish_name: x\ndirection: ltr\nlocale: {0}\n"


def told(content, lang, marks, body, phrases="a = x\n", **head):
    lists = content.places.find("es" if lang == "es" else "en", "checks.yaml").read_text("utf-8")
    content.file(f"{lang}/checks.yaml", lists if lang == "es" else lists + marks)
    content.file(f"{lang}/language.yaml", LANGUAGE.format(lang))
    content.file(f"{lang}/phrases/a.ftl", phrases)
    content.text(body, f"{lang}/topics/pain", **head)
    tongue.cache_clear()
    shelf, broken = read_shelf(lang, content.places)
    assert broken == ()
    return [(p.file, p.line) for p in wrong_marks(lang, content.places, shelf)]


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("¿Le duele? [@known-2021]", False),
        ("Le duele? [@known-2021]", True),
        ("¡Llame ya! [@known-2021]", False),
        ("Llame ya! [@known-2021]", True),
        ("¿Le duele? Llame ya. Mejora?", True),
    ],
)
def test_a_spanish_question_opens_as_it_closes(content, body, wrong):
    assert bool(told(content, "es", "", body)) is wrong


@pytest.mark.parametrize(
    ("body", "wrong"),
    [("اسألوا، ثم انتظروا. هل عاد؟", False), ("اسألوا, ثم انتظروا.", True), ("هل عاد?", True), ("خلال ٣ أيام", True)],
)
def test_arabic_has_its_own_marks_and_western_digits(content, body, wrong):
    assert bool(told(content, "ar", ARABIC, body)) is wrong


@pytest.mark.parametrize(
    ("body", "wrong"),
    [("Appelez\u00a0: maintenant\u202f!", False), ("À 10:30", False), ("Appelez: ici", True), ("Pourquoi?", True)],
)
def test_french_has_a_space_before_its_marks(content, body, wrong):
    assert bool(told(content, "fr", FRENCH, body)) is wrong


def test_phrases_are_looked_at_without_what_is_filled_in(content):
    plural = 'b = { $n ->\n    [one] يوم، { $n }\n   *[other] أيام؟ { "," }\n }\n'
    good = f"a = هل {{ $x }} هنا؟\n{plural}# why, and where?\nc = x\n"
    assert told(content, "ar", ARABIC, "x", good) == []
    assert told(content, "ar", ARABIC, "x", "a = x\nb = { $n ->\n    [one] يوم, { $n }\n   *[other] أيام\n }\n") == [
        ("content/ar/phrases/a.ftl", 2)
    ]


def test_titles_words_and_tools_are_looked_at_too(content):
    words = '[{term: "ألم, شديد", means: "x"}]'
    assert told(content, "ar", ARABIC, "x", words=words) == [("content/ar/topics/pain.md", 1)]
    assert told(content, "ar", ARABIC, "x", title='"ما, هو"') == [("content/ar/topics/pain.md", 1)]


@pytest.mark.parametrize(
    "marks", ["marks: [a]\n", "marks: {instead: x}\n", "marks: {spaced: [a]}\n", "marks: {x: y}\n"]
)
def test_broken_lists_are_said(content, marks):
    content.file("fr/checks.yaml", f"dose: {{}}\ninstructions: {{}}\n{marks}")
    with pytest.raises(ContentProblem) as refused:
        read_marks("fr", content.places)
    assert [problem.code for problem in refused.value.problems] == ["CG-L09"]


def test_the_check_of_the_content_tells_of_them(bundled, content):
    content.file("es/phrases/pages.ftl", "guide-title = Ya?\n")
    found = lint("es", replace(bundled, content=(content.root, *bundled.content)))
    assert [problem.line for problem in found if problem.code == "CG-L60"] == [1]


def test_an_address_is_not_text(content):
    assert told(content, "fr", FRENCH, "Voyez https://example.org/a?b=c ici.") == []
