"""The content that ships, held to its own rules."""

from __future__ import annotations

import pytest

from crmo_guide.library.completeness import missing, topic_ids
from crmo_guide.library.lint import lint
from crmo_guide.library.review import count
from crmo_guide.library.shelf import shelf
from crmo_guide.library.staleness import stale
from crmo_guide.library.topic import Kind

LANGUAGES = ["en", "es"]


def told(problems):
    return [f"{problem.code} {problem.place} {problem.what}" for problem in problems]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_dose_stands_in_any_teaching_text(bundled, lang):
    assert told(problem for problem in lint(lang, bundled) if problem.code == "CG-L10") == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_text_breaks_no_rule(bundled, lang):
    assert told(lint(lang, bundled)) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_is_missing_and_nothing_is_left_over(bundled, lang):
    assert told(missing(lang, bundled)) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_translation_is_behind(bundled, lang):
    assert told(stale(lang, bundled)) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_shelf_holds_sixteen_topics_with_cores_and_words_to_explain(bundled, lang):
    found = shelf(lang, bundled)
    assert set(found.topics) == set(topic_ids(bundled))
    assert len(found.topics) == 16
    assert found.cards
    assert all(text.core and text.sources for text in found.topics.values())
    assert all(source in found.sources for text in found.texts() for source in text.sources)
    assert found.glossary


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_source_has_a_line_to_print(bundled, lang):
    found = shelf(lang, bundled)
    for source in found.sources:
        line = found.cite(source)
        assert found.sources[source].title.replace("'", "’").rstrip(".") in line
        assert "None" not in line
        assert "  " not in line


def test_nobody_is_said_to_have_reviewed_what_nobody_has(bundled):
    for lang in LANGUAGES:
        assert count(shelf(lang, bundled).texts()).reviewed == ()


def test_the_two_languages_cite_the_same_sources(bundled):
    english, spanish = shelf("en", bundled), shelf("es", bundled)
    for kind, texts, others in (
        (Kind.TOPIC, english.topics, spanish.topics),
        (Kind.CARD, english.cards, spanish.cards),
        (Kind.EVENT, english.events, spanish.events),
    ):
        for text_id, text in texts.items():
            assert set(others[text_id].sources) == set(text.sources), f"{kind.value}/{text_id}"
