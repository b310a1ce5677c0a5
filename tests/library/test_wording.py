from __future__ import annotations

import pytest

from crmo_guide.errors import Level
from crmo_guide.library.lint import lint

CITED = "[@known-2021]"
TOOL = '{kind: lines, title: Notes, items: ["Who:"]}'
CHECKED = ("CG-L17", *(f"CG-L{number}" for number in range(29, 45)))


def found(content, lang="en"):
    return [problem for problem in lint(lang, content.places) if problem.code in CHECKED]


def codes(content, lang="en"):
    return [problem.code for problem in found(content, lang)]


def write(content, body, **head):
    return content.text(f"{body} {CITED}\n<!-- more -->\nMore is known about it. {CITED}\n", **{"tool": TOOL, **head})


def test_plain_text_has_no_finding(content):
    write(content, "Bone hurts at night.")
    assert codes(content) == []


@pytest.mark.parametrize(
    ("body", "code", "said"),
    [
        ("Call " + "and call " * 11 + "us.", "CG-L30", "24 words"),
        ("Call your own team when it hurts. " * 9 + "Bone hurts.", "CG-L31", "words"),
        ("The tooth was pulled.", "CG-L32", "was pulled"),
        ("The dose is slowly raised.", "CG-L32", "is slowly raised"),
        ("A biopsy helps.", "CG-L33", "biopsy"),
        ("Look at the ABC score.", "CG-L33", "ABC"),
        ("Your belly hurts.", "CG-L34", "“belly”"),
        ("Each medication helps.", "CG-L34", "“medication”"),
        ("It usually hurts.", "CG-L34", "“usually”"),
        ("It often hurts.", "CG-L36", "“often”"),
    ],
)
def test_each_rule_finds_its_fault_with_its_line(content, body, code, said):
    path = write(content, body)
    (problem,) = found(content)
    assert (problem.code, problem.level) == (code, Level.LOOK)
    assert said in problem.what
    assert path.read_text(encoding="utf-8").split("\n")[problem.line - 1].startswith(body[:8])


@pytest.mark.parametrize(
    "body",
    [
        "Call " + "and call " * 10 + "us.",
        "The bone is inflamed.".replace("inflamed", "infected"),
        "The nurse pulled it.",
        "Ask about measles, mumps and rubella (ABC). Ask again about ABC.",
        "The team says NOW.",
    ],
)
def test_what_is_just_right_is_no_finding(content, body):
    write(content, body)
    assert codes(content) == []


@pytest.mark.parametrize(
    "where", [{"words": '[{term: "biopsy", means: "a bit of bone"}]'}, {"words": '[{term: "ABC", means: "a score"}]'}]
)
def test_a_term_explained_beside_the_text_or_in_the_word_list_is_no_finding(content, where):
    body = "A biopsy helps." if "biopsy" in where["words"] else "Look at ABC."
    write(content, body, **where)
    assert codes(content) == []
    write(content, body)
    content.file("en/glossary.yaml", where["words"].strip("[]").join(["- ", "\n"]))
    assert codes(content) == []


def test_a_frequency_word_has_its_meaning_in_the_word_list(content):
    write(content, "Many children limp, and it often hurts.")
    assert codes(content) == ["CG-L36", "CG-L36"]
    content.file("en/glossary.yaml", '- {term: "often (many)", means: "in this guide: a good part"}\n')
    assert codes(content) == []


@pytest.mark.parametrize("word", ["attack", "attacks", "attacked", "destroys", "suffer", "victims"])
def test_words_that_frighten_are_refused_wherever_they_stand(content, word):
    write(content, f"It {word} bone.")
    assert [(problem.code, problem.level) for problem in found(content)] == [("CG-L35", Level.STOP)]
    write(content, "Bone hurts.", title=f"The {word}")
    assert codes(content) == ["CG-L35"]
    write(content, "Bone hurts.")
    content.file("en/phrases/a.ftl", f"# {word} in a comment\na = It {word} bone.\n")
    assert [(problem.code, problem.line) for problem in found(content)] == [("CG-L35", 2)]


@pytest.mark.parametrize("word", ["ataca", "destruye", "sufre", "víctima", "padece"])
def test_words_that_frighten_are_refused_in_spanish(content, word):
    content.text(f"El cuerpo {word} el hueso. {CITED}", "es/topics/pain", tool=TOOL)
    assert "CG-L35" in codes(content, "es")


def test_a_topic_has_a_tool(content):
    write(content, "Bone hurts.", tool=None)
    assert codes(content) == ["CG-L29"]


def test_a_heading_level_is_not_skipped(content):
    content.text(f"Bone hurts. {CITED}\n<!-- more -->\n### Why?\n\nIt is known. {CITED}\n", tool=TOOL)
    assert codes(content) == ["CG-L17"]


def test_a_language_without_lists_of_words_is_told_so_once(content):
    lists = content.root / "es" / "checks.yaml"
    lists.write_text(lists.read_text(encoding="utf-8").split("# See content/en/checks.yaml. Spanish")[0], "utf-8")
    content.text(f"El cuerpo sufre mucho. {CITED}", "es/topics/pain")
    assert codes(content, "es") == ["CG-L44"]


@pytest.mark.parametrize("change", [("sentence: 22", "sentence: long"), ("avoid:", "shun:"), ("frequency:", "often:")])
def test_broken_lists_are_a_problem(content, change):
    from crmo_guide.errors import ContentProblem

    lists = content.root / "en" / "checks.yaml"
    lists.write_text(lists.read_text(encoding="utf-8").replace(*change), "utf-8")
    with pytest.raises(ContentProblem, match="CG-L09"):
        lint("en", content.places)


# Setting a finding aside.


def test_a_note_above_a_paragraph_sets_its_finding_aside_and_nothing_else(content):
    note = "<!-- lint: ignore CG-L34 because the child says it so -->"
    content.text(f"{note}\n\nYour belly hurts. {CITED}\n\nThe belly aches. {CITED}", tool=TOOL)
    assert [(problem.code, problem.line) for problem in found(content) if problem.code != "CG-L26"] == [("CG-L34", 14)]


def test_a_note_neither_prints_nor_moves_a_line(content):
    from crmo_guide.library.shelf import read_shelf

    content.text(f"<!-- lint: ignore CG-L34 because we like it -->\nYour belly hurts. {CITED}", tool=TOOL)
    shelf, problems = read_shelf("en", content.places)
    assert problems == ()
    assert [block.text for block in shelf.topics["pain"].core] == ["Your belly hurts."]
    assert shelf.topics["pain"].core[0].line == 11


def test_a_note_in_the_head_holds_for_the_whole_text(content):
    path = write(content, "Your belly hurts.")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("---\n", "---\n# lint: ignore CG-L34 because it is a quotation\n", 1), "utf-8")
    assert codes(content) == []


def test_a_note_in_a_phrase_file_holds_for_the_next_phrase(content):
    note = "# lint: ignore CG-L35 because a film is called so\n"
    write(content, "Bone hurts.")
    content.file("en/phrases/a.ftl", f"{note}a = The attack\n    of it\nb = An attack\n")
    assert [(problem.code, problem.line) for problem in found(content)] == [("CG-L35", 4)]


@pytest.mark.parametrize(
    ("note", "code"),
    [
        ("ignore CG-L34", "CG-L42"),
        ("ignore CG-L34 because ", "CG-L42"),
        ("ignore everything because I say so", "CG-L42"),
        ("ignore CG-L10 because the dose is right", "CG-L42"),
        ("ignore CG-L11 because everybody knows", "CG-L42"),
        ("ignore CG-L38 because they differ", "CG-L42"),
        ("ignore CG-L32 because it was so once", "CG-L43"),
    ],
)
def test_a_note_without_reason_a_forbidden_one_and_a_dead_one_are_findings(content, note, code):
    content.text(f"<!-- lint: {note} -->\nYour belly hurts. {CITED}", tool=TOOL)
    assert code in codes(content)
    assert "CG-L34" in codes(content)


# What English and the translation must share.


def pair(content, english, spanish, **head):
    for lang, body in (("en", english), ("es", spanish)):
        content.text(f"{body} {CITED}", f"{lang}/topics/pain", **head)


def test_figures_that_differ_are_found_with_the_line(content):
    pair(content, f"About 8 in 10. {CITED}\n\nIt takes 3 weeks.", f"Unos 8 de cada 10. {CITED}\n\nTarda 5 semanas.")
    (problem,) = [each for each in found(content, "es") if each.code == "CG-L38"]
    assert (problem.level, problem.line) == (Level.STOP, 11)
    assert "5 here, 3 there" in problem.what


@pytest.mark.parametrize(
    ("english", "other"),
    [("1.5 weeks", "1,5 semanas"), ("1,192 children", "1192 niños"), ("3 weeks", "٣ semanas"), ("none", "nada")],
)
def test_figures_that_are_only_written_otherwise_are_no_finding(content, english, other):
    pair(content, f"It takes {english}.", f"Tarda {other}.")
    assert "CG-L38" not in codes(content, "es")


def test_figures_of_short_texts_are_compared(content):
    content.text(f"Pain. {CITED}", in_short="Page 1.")
    content.text(f"Dolor. {CITED}", "es/topics/pain", in_short="Página 2.")
    assert "CG-L38" in codes(content, "es")


def language(content, code):
    content.file(f"{code}/language.yaml", f"code: {code}\nname: x\nenglish_name: x\ndirection: ltr\nlocale: {code}\n")


def test_figures_of_phrases_are_compared_and_plural_forms_are_not_counted(content):
    for code in ("en", "es"):
        language(content, code)
    content.file("en/phrases/a.ftl", "a = In 30 minutes\nb = { $n ->\n    [1] one of 5\n   *[other] { $n } of 5\n }\n")
    content.file("es/phrases/a.ftl", "a = En 20 minutos\nb = { $n ->\n   *[other] { $n } de 5\n }\n")
    (problem,) = [each for each in found(content, "es") if each.code == "CG-L38"]
    assert (problem.file, problem.line) == ("content/es/phrases/a.ftl", 1)


def test_a_picture_has_words_and_a_caption_in_each_language(content):
    for code in ("en", "es"):
        language(content, code)
    content.file("en/phrases/a.ftl", "picture-bone = Look at it.\npicture-bone-alt = A bone.\n")
    content.file("es/phrases/a.ftl", "picture-bone = Mírelo.\n")
    assert codes(content) == []
    (problem,) = [each for each in found(content, "es") if each.code == "CG-L37"]
    assert "alternative text" in problem.what
