from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmo_guide.library.blocks import BulletList, Heading, NumberedList, Paragraph, Run, prose, words
from crmo_guide.library.markdown import read_blocks


def blocks(text, **options):
    found, problems = read_blocks(text, name="x.md", **options)
    assert problems == ()
    return found


def codes(text):
    return [problem.code for problem in read_blocks(text, name="x.md")[1]]


def test_citations_leave_the_text_and_are_kept_in_order_once_each():
    (paragraph,) = blocks("Bone hurts. [@b; @a] It may stop. [@a] Ask.")
    assert paragraph.text == "Bone hurts. It may stop. Ask."
    assert paragraph.sources == ("b", "a")
    assert [(s.text, s.sources) for s in paragraph.statements] == [
        ("Bone hurts.", ("b", "a")),
        ("It may stop.", ("a",)),
        ("Ask.", ()),
    ]


def test_a_citation_before_the_full_stop_leaves_the_stop_in_place():
    (paragraph,) = blocks("Bone hurts [@a]. Ask.")
    assert paragraph.text == "Bone hurts. Ask."
    assert paragraph.statements[0].text == "Bone hurts."


def test_bold_is_kept_and_its_neighbours_keep_their_spaces():
    (paragraph,) = blocks("Call **now** if\nit hurts. **Never wait.** [@a]")
    assert paragraph.runs == (
        Run("Call "),
        Run("now", strong=True),
        Run(" if it hurts. "),
        Run("Never wait.", strong=True),
    )


def test_a_citation_inside_bold_is_taken_out_as_well():
    (paragraph,) = blocks("**Never wait. [@a]**")
    assert paragraph.runs == (Run("Never wait.", strong=True),)
    assert paragraph.sources == ("a",)


def test_lists_headings_and_paragraphs_stand_in_order_with_their_lines():
    found = blocks(
        "Intro.\n\n- one [@a]\n- two\n  on two lines [@b]\n\n## Steps\n\n1. first\n2. second\n", first_line=10
    )
    assert [type(block) for block in found] == [Paragraph, BulletList, Heading, NumberedList]
    bullets, heading, steps = found[1], found[2], found[3]
    assert [(item.text, item.sources, item.line) for item in bullets.items] == [
        ("one", ("a",), 12),
        ("two on two lines", ("b",), 13),
    ]
    assert (heading.text, heading.level, heading.line) == ("Steps", 2, 16)
    assert [item.text for item in steps.items] == ["first", "second"]


def test_a_statement_knows_the_line_it_begins_on():
    (paragraph,) = blocks("One\nmore. [@a]\nTwo. [@b]", first_line=5)
    assert [statement.line for statement in paragraph.statements] == [5, 7]


def test_words_counts_what_prints_below_the_headings():
    found = blocks("One two. [@a; @b]\n\n- three – four\n\n## five")
    assert words(found) == 4


@pytest.mark.parametrize(
    "text",
    [
        "> quoted",
        "    code",
        "```\ncode\n```",
        "`code`",
        "---",
        "*italic*",
        "_italic_",
        "[words](https://example.org)",
        "<https://example.org>",
        "![words](x.png)",
        "line  \nforced",
        "line\\\nforced",
        "- a\n  - b",
        "1. a\n   - b",
        "- a\n\n  b",
        "- > a",
        "- ## a",
        "-\n- b",
        "3. c",
        "# one",
        "#### four",
        "| a | b |\n|---|---|\n| c | d |",
        "A fact. [@Bad Id]",
        "A fact. [see @a]",
        "A fact. @a",
        "- item\n\n      code in the item",
    ],
)
def test_what_teaching_text_may_not_use_is_a_problem_with_its_line(text):
    _, problems = read_blocks(f"Fine.\n\n{text}\n", name="x.md", first_line=11)
    assert problems
    assert {problem.code for problem in problems} <= {"CG-L04", "CG-L15"}
    assert all(problem.file == "x.md" and (problem.line or 0) >= 13 for problem in problems)


@pytest.mark.parametrize("text", ["<b>bold</b>", "a <br/> b", "<!-- note -->", "<script>x</script>", "- <i>a</i>"])
def test_raw_html_is_a_problem(text):
    assert "CG-L15" in codes(text)


def test_less_than_with_a_number_is_no_html():
    assert codes("Under < 5 years.") == []


def test_a_reference_definition_is_not_swallowed():
    found, problems = read_blocks("[@a]: https://example.org", name="x.md")
    assert problems or "example.org" in prose(found)[0].text


@given(st.text(alphabet="ab *_`[]@;.<>#-1\n!|\\&(){}", max_size=60))
def test_any_text_is_read_without_a_crash_and_prints_no_citation(text):
    found, problems = read_blocks(text, name="x.md")
    if not problems:
        assert "[@" not in " ".join(piece.text for piece in prose(found))


@given(
    st.lists(
        st.tuples(
            st.text("abcé ", min_size=1, max_size=9),
            st.lists(st.from_regex(r"[a-z]{1,4}-20[0-9][0-9]", fullmatch=True)),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_statements_carry_every_word_and_every_source(sentences):
    sentences = [(" ".join(text.split()) or "x", ids) for text, ids in sentences]
    text = " ".join(
        f"{words}." + (f" [{'; '.join('@' + each for each in ids)}]" if ids else "") for words, ids in sentences
    )
    (paragraph,) = blocks(text)
    assert paragraph.text == " ".join(f"{words}." for words, _ in sentences)
    assert paragraph.sources == tuple(dict.fromkeys(each for _, ids in sentences for each in ids))
    assert " ".join(statement.text for statement in paragraph.statements) == paragraph.text
