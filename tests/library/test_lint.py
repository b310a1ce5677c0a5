from __future__ import annotations

import pytest

from crmo_guide.errors import ContentProblem, Level
from crmo_guide.library.lint import lint

CITED = "[@known-2021]"
MORE = f"\n<!-- more -->\nMore is known. {CITED}\n"


def stops(content, lang="en"):
    """What the rules of this file are about; wording and reading level are `look again` and have files of their own."""
    return [problem for problem in lint(lang, content.places) if problem.level is Level.STOP]


def codes(content, lang="en"):
    return [problem.code for problem in stops(content, lang)]


def test_clean_text_gives_no_finding(content):
    content.text(f"Bone hurts. {CITED} Call your team.{MORE}")
    content.file("en/glossary.yaml", "- {term: MRI, means: pictures}\n")
    content.file(
        "en/phrases/a.ftl",
        "# two tablets in a comment\ndose = { $n ->\n    [one] { $n } tablet\n   *[other] { $n } tablets\n }\n",
    )
    assert codes(content) == []


@pytest.mark.parametrize(
    "change",
    [
        {"body": "Give two tablets."},
        {"body": "Give **two** tablets."},
        {"body": "Give two [@known-2021] tablets."},
        {"body": f"Bone hurts. {CITED}\n<!-- more -->\nTake 5 mg.\n"},
        {"body": "Give two:\n\n- tablets at night"},
        {"title": "Two tablets"},
        {"in_short": "Half a tablet."},
        {"words": "[{term: dose, means: two tablets}]"},
        {"words": "[{term: five, means: mg of it}]"},
        {"tool": '{kind: checklist, title: a, items: ["two tablets"]}'},
    ],
)
@pytest.mark.parametrize("where", ["topics", "medicines", "events"])
def test_a_dose_is_found_wherever_it_stands(content, change, where):
    head = {"body": f"Bone hurts. {CITED}{MORE}", **change}
    content.text(head.pop("body"), f"en/{where}/pain", **head)
    found = [problem for problem in lint("en", content.places) if problem.code == "CG-L10"]
    assert found
    assert all(problem.level is Level.STOP and problem.file == f"content/en/{where}/pain.md" for problem in found)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("en/glossary.yaml", "- {term: a, means: two tablets}\n"),
        ("en/phrases/a.ftl", "a = Give two tablets.\n"),
        ("en/phrases/a.ftl", "a = Give\n    5 mg now\n"),
    ],
)
def test_a_dose_is_found_in_word_list_and_phrases(content, name, text):
    content.text(f"Bone hurts. {CITED}{MORE}")
    content.file(name, text)
    assert codes(content) == ["CG-L10"]


def test_a_dose_is_found_in_spanish_text_in_either_language(content):
    content.text(f"Dé dos pastillas. Dé two tablets.{MORE}".replace("More is known", "Se sabe más"), "es/topics/pain")
    assert codes(content, "es").count("CG-L10") == 2


def test_a_language_without_its_lists_cannot_be_checked(content):
    content.text("x", "fr/topics/pain")
    with pytest.raises(ContentProblem, match="CG-L09"):
        lint("fr", content.places)


def test_an_overlay_cannot_take_dose_words_away(content, tmp_path):
    from crmo_guide.places import Places

    content.text(f"Give two tablets.{MORE}")
    own = tmp_path / "own" / "en"
    own.mkdir(parents=True)
    (own / "checks.yaml").write_text("dose: {units: [blob]}\ninstructions: {}\n", encoding="utf-8")
    places = Places(content=(own.parent, content.root), layouts=(), fonts=content.root)
    assert "CG-L10" in [problem.code for problem in lint("en", places)]


@pytest.mark.parametrize(
    "text", ["[]", "dose: {}", "dose: {units: 3}\ninstructions: {}", "dose: {}\ninstructions: {}\nallowed: [x]"]
)
def test_broken_lists_are_a_problem(content, text):
    content.file("en/checks.yaml", text)
    with pytest.raises(ContentProblem, match="CG-L09"):
        lint("en", content.places)


def test_a_fact_without_a_source_is_found_with_its_line(content):
    path = content.text(f"Call us. Bone hurts.\nIt grows. {CITED}{MORE}")
    (problem,) = stops(content)
    assert problem.code == "CG-L11"
    assert "Bone hurts." in problem.what
    assert path.read_text(encoding="utf-8").split("\n")[problem.line - 1].startswith("Call us.")


def test_an_allowed_sentence_needs_no_source_and_a_dead_allowance_is_found(content):
    lists = content.root / "en" / "checks.yaml"
    text = lists.read_text(encoding="utf-8").split("\nallowed:")[0]
    lists.write_text(text + '\nallowed:\n  - {text: "It is hard.", why: "comfort"}\n', encoding="utf-8")
    content.text(f"It is hard. Bone hurts. {CITED}{MORE}")
    assert codes(content) == []
    content.text(f"Bone hurts. {CITED}{MORE}")
    assert codes(content) == ["CG-L18"]


def test_citations_and_the_list_of_sources_agree(content):
    content.text(f"Bone hurts. [@unknown-1999]{MORE.replace(CITED, '[@unknown-1999]')}")
    found = stops(content)
    assert sorted(problem.code for problem in found) == ["CG-L12", "CG-L13", "CG-L13"]


def test_the_core_has_at_most_ninety_words_in_english(content):
    content.text("Ask " + "word " * 88 + f"end. {CITED}{MORE}")
    assert codes(content) == []
    content.text("Ask " + "word " * 89 + f"end. {CITED}{MORE}")
    assert codes(content) == ["CG-L14"]


def test_the_core_has_at_most_115_words_in_spanish(content):
    more = MORE.replace("More is known", "Se sabe más")
    content.text("Pregunte " + "palabra " * 113 + f"fin. {CITED}{more}", "es/topics/pain")
    assert codes(content, "es") == []
    content.text("Pregunte " + "palabra " * 114 + f"fin. {CITED}{more}", "es/topics/pain")
    assert codes(content, "es") == ["CG-L14"]


def card_of(count):
    return "## For {#for}\n\nAsk " + "word " * (count - 2) + f"end. {CITED}"


def test_half_a_card_has_at_most_a_hundred_words(content):
    content.text(card_of(100), "en/medicines/naproxen")
    assert codes(content) == []
    content.text(card_of(101), "en/medicines/naproxen")
    assert codes(content) == ["CG-L14"]


def test_a_full_card_and_an_event_have_all_their_parts(content):
    content.text(card_of(20), "en/medicines/naproxen", size="full")
    content.text(f"## Bring {{#bring}}\n\nBring it. {CITED}", "en/events/mri")
    missing = [problem.what for problem in lint("en", content.places) if problem.code == "CG-L19"]
    assert len(missing) == 7 + 4
    assert "The part store is missing." in missing


def test_each_part_of_an_event_has_at_most_seventy_words(content):
    parts = dict.fromkeys(("prepare", "bring", "day", "after", "call"), f"Ask. {CITED}")
    parts["day"] = "Ask " + "word " * 68 + f"end. {CITED}"
    body = "\n\n".join(f"## Part {{#{key}}}\n\n{text}" for key, text in parts.items())
    content.text(body, "en/events/mri")
    assert codes(content) == []
    content.text(body.replace("word end", "word word end"), "en/events/mri")
    assert codes(content) == ["CG-L14"]


def test_a_topic_without_a_longer_text_is_looked_at_again(content):
    content.text(f"Bone hurts. {CITED}")
    found = [problem for problem in lint("en", content.places) if problem.code == "CG-L26"]
    assert [problem.level for problem in found] == [Level.LOOK]


@pytest.mark.parametrize("words", ["Don't wait.", 'Say "no".', "Ask {name}.", "Ask — now.", "Ask her.", "Ask [x]."])
def test_marks_that_do_not_belong_in_print_are_found(content, words):
    content.text(f"{words} {CITED}{MORE}")
    assert "CG-L16" in codes(content)


@pytest.mark.parametrize(
    "more", ["## End", "## One\n\n## Two\n\nText. [@known-2021]", "## One [@known-2021]\n\nText. [@known-2021]"]
)
def test_headings_have_text_below_and_no_citation(content, more):
    content.text(f"Bone hurts. {CITED}\n<!-- more -->\n{more}\n")
    assert codes(content) == ["CG-L17"]


def test_files_that_do_not_load_are_findings_too(content):
    content.text("<b>x</b>")
    assert "CG-L15" in codes(content)


def test_a_citation_in_the_front_matter_is_found(content):
    content.text(f"Bone hurts. {CITED}{MORE}", in_short='"In short. [@known-2021]"')
    assert "CG-L17" in codes(content)


def test_sources_named_in_the_tables_of_the_content_folder_exist(content):
    content.text(f"Bone hurts. {CITED}{MORE}")
    content.file("red-flags.yaml", "flags:\n  - {id: a, sources: [known-2021]}\n")
    assert codes(content) == []
    content.file("red-flags.yaml", "flags:\n  - {id: a, sources: [known-2021, unknown-1999]}\n")
    (problem,) = stops(content)
    assert (problem.code, problem.file) == ("CG-L12", "content/red-flags.yaml")
