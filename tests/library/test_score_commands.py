"""The commands that tell authors how their text reads."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from crmo_guide.cli import content as content_command
from crmo_guide.cli import topics as topics_command
from crmo_guide.cli.console import Console
from crmo_guide.library.page_room import SectionSet, overflowing


def told(command, *words, as_json=True):
    ended = CliRunner().invoke(
        command, [*words, *(["--json"] if as_json else [])], obj=Console(), catch_exceptions=False
    )
    return json.loads(ended.stdout) if as_json else ended.stdout


@pytest.fixture
def one_edition(monkeypatch):
    """Laying out every edition takes long and is tested where the editions are; here one will do."""
    from crmo_guide.handout import editions

    kept = {"guide": editions.EDITIONS["guide"]}
    monkeypatch.setattr(editions, "EDITIONS", kept)


def test_scores_of_every_text_and_of_the_pages(one_edition):
    found = told(topics_command.command, "--lang", "es", "--scores")
    assert found["formula"].startswith("INFLESZ")
    assert {"kind", "id", "without_names", "with_names", "outside_lists"} <= set(found["texts"][0])
    assert found["topics"]["words"] < found["everything"]["words"]
    assert [item["item"] for item in found["pemat"]["guide"]] == [3, 4, 5, 6, 7, 8, 9, 11, 12, 17, 19, 20, 21, 22, 23]
    assert [item for item in found["pemat"]["guide"] if not item["met"]] == []


def test_scores_can_be_read_without_a_machine(one_edition):
    shown = told(topics_command.command, "--scores", as_json=False)
    assert "Measured by: Flesch-Kincaid grade." in shown
    assert "PEMAT-P told by machine, guide (general): 15 of 15" in shown


def test_the_check_tells_the_reading_level_of_each_language():
    found = told(content_command.check, "--lang", "en")
    reading = found["reading"]["en"]
    assert reading["overall"] <= 6.0
    assert reading["hardest"] <= 7.0


def test_a_language_without_a_formula_is_said_to_have_none():
    said = content_command._told(
        {"formula": "none", "overall": None, "words_in_a_sentence": 9.04, "letters_in_a_word": 4.5}
    )
    assert said == "none: 9.0 words in a sentence, 4.5 letters in a word"


def test_a_topic_of_three_pages_and_a_page_of_cores_that_runs_on_are_found():
    sections = [
        SectionSet("topic-symptoms", "topic", 3),
        SectionSet("topic-weight", "topic", 2),
        SectionSet("living", "topics", 2),
        SectionSet("crmo", "topics", 1),
        SectionSet("closing", "topics", 2),
        SectionSet("call", "call-sheet", 2),
    ]
    found = list(overflowing(sections, "en"))
    assert [(problem.code, problem.file) for problem in found] == [
        ("CG-L45", "content/en/topics/symptoms.md"),
        ("CG-L45", "content/en"),
    ]
    assert "living" in found[1].what
