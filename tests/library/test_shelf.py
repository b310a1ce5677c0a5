from __future__ import annotations

import json

import pytest

from crmo_guide.errors import ContentProblem, ExitCode
from crmo_guide.library.shelf import read_shelf, shelf
from crmo_guide.library.sources import Source, cite
from crmo_guide.places import Places

BODY = "Bone hurts. [@known-2021]"


def test_topics_cards_events_glossary_and_sources_stand_on_the_shelf(content):
    content.text(BODY)
    content.text(BODY, "en/medicines/naproxen")
    content.text(BODY, "en/events/mri")
    content.file("en/glossary.yaml", '- {term: MRI, means: "pictures, no X-rays"}\n')
    found = shelf("en", content.places)
    assert found.topic("pain").title == "A title"
    assert found.card("naproxen").kind.value == "medicines"
    assert found.event("mri").id == "mri"
    assert found.glossary == (("MRI", "pictures, no X-rays"),)
    assert found.cite("known-2021") == "Known."
    assert [text.id for text in found.texts()] == ["pain", "naproxen", "mri"]


def test_a_text_there_is_not_is_a_content_problem_and_never_english(content):
    content.text(BODY)
    with pytest.raises(ContentProblem) as raised:
        shelf("es", content.places).topic("pain")
    assert raised.value.exit_code == ExitCode.CONTENT
    assert raised.value.problems[0].code == "CG-L20"
    assert "es/topics/pain.md" in raised.value.problems[0].fix


def test_a_source_there_is_not_is_a_content_problem(content):
    with pytest.raises(ContentProblem, match="CG-L12"):
        shelf("en", content.places).cite("nobody-1900")


def test_all_broken_files_are_told_at_once(content):
    content.text("*x*")
    content.text("*x*", "en/medicines/naproxen")
    content.file("sources/more.json", "[")
    content.file("en/glossary.yaml", "- {term: MRI, means: pictures, no X-rays}\n")
    with pytest.raises(ContentProblem) as raised:
        shelf("en", content.places)
    files = {problem.file for problem in raised.value.problems}
    assert files == {
        "content/en/topics/pain.md",
        "content/en/medicines/naproxen.md",
        "content/sources/more.json",
        "content/en/glossary.yaml",
    }


def test_a_clinic_s_own_text_stands_for_ours(content, tmp_path):
    content.text(BODY)
    content.text(BODY, "en/topics/rest")
    own = type(content)(tmp_path / "own")
    own.text(BODY, title="Ours")
    places = Places(content=(own.root, content.root), layouts=(), fonts=content.root)
    found = shelf("en", places)
    assert found.topic("pain").title == "Ours"
    assert found.topic("rest").title == "A title"


def test_the_shelf_is_read_once_until_told_otherwise(content):
    content.text(BODY)
    before = shelf("en", content.places)
    content.text(BODY, title="Changed")
    assert shelf("en", content.places) is before
    shelf.cache_clear()
    assert shelf("en", content.places).topic("pain").title == "Changed"


def test_the_maps_of_a_shelf_cannot_be_written_to(content):
    content.text(BODY)
    found, _ = read_shelf("en", content.places)
    with pytest.raises(TypeError):
        found.topics["pain"] = None


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        (
            {
                "author": [{"family": "Bone", "given": "Ann-Marie"}, {"literal": "and others"}],
                "title": "Pain",
                "container-title": "Children",
                "issued": {"date-parts": [[2021, 3]]},
                "volume": "8",
                "issue": "2",
                "page": "551-560",
                "DOI": "10.1/x",
                "URL": "https://example.org",
            },
            "Bone AM et al. Pain. Children. 2021;8(2):551-560. doi:10.1/x",
        ),
        (
            {"author": [{"literal": "Example Group"}], "title": "Is it CRMO?", "publisher": "Example Group",
             "URL": "https://www.example.org/crmo/"},
            "Example Group. Is it CRMO? example.org/crmo",
        ),
        ({"title": "[Our words]", "author": [{"family": "d'Angelo"}]}, "d’Angelo. [Our words]."),
        ({"title": "Pain", "issued": {"literal": "2016 version"}}, "Pain. 2016 version."),
    ],
)  # fmt: skip
def test_a_source_is_cited_in_one_plain_line(content, entry, line):
    content.file("sources/one.json", json.dumps([{"id": "one-2021", "type": "book", **entry}]))
    assert shelf("en", content.places).cite("one-2021") == line


def test_an_empty_source_still_has_a_title():
    assert cite(Source(id="a", title="Known")) == "Known."


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "{}",
        '["x"]',
        '[{"id": "a"}]',
        '[{"id": "A B", "type": "book", "title": "T"}]',
        '[{"id": "a", "type": "book", "title": "T", "author": "X"}]',
        '[{"id": "a", "type": "book", "title": "T", "issued": {"date-parts": [[[2016]]]}}]',
        '[{"id": "known-2021", "type": "book", "title": "Another"}]',
    ],
)
def test_a_broken_source_file_is_a_problem(content, text):
    content.file("sources/one.json", text)
    _, problems = read_shelf("en", content.places)
    assert [problem.code for problem in problems] == ["CG-L06"]
    assert problems[0].file == "content/sources/one.json"


def test_the_same_source_may_stand_in_two_files(content):
    content.file("sources/one.json", '[{"id": "known-2021", "type": "book", "title": "Known"}]')
    assert read_shelf("en", content.places)[1] == ()
