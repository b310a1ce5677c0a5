from __future__ import annotations

from datetime import date

import pytest

from crmo_guide.library.review import Review, Status, count
from crmo_guide.library.topic import Card, Kind, Size, read_topic

BODY = "Bone hurts. [@known-2021]\n<!-- more -->\n## Why\n\nNobody knows. [@known-2021]\n"


def read(path, lang="en", kind=Kind.TOPIC):
    return read_topic(path, lang=lang, kind=kind, name=path.name)


def test_a_topic_is_read_whole(content):
    path = content.text(
        BODY,
        version="3",
        words='\n  - {term: flare, means: "a time of pain, or worse"}',
        tool='{kind: questions, title: Ask, items: ["What now?"]}',
        review="{status: reviewed, reviewed_by: [Dr Sample], due: 2027-05-22}",
    )
    topic, problems = read(path)
    assert problems == ()
    assert (topic.id, topic.version, topic.renders, topic.lang) == ("pain", 3, None, "en")
    assert topic.words == (("flare", "a time of pain, or worse"),)
    assert topic.words[0].term == "flare"
    assert topic.review == Review(Status.REVIEWED, ("Dr Sample",), date(2027, 5, 22))
    assert (topic.tool.kind, topic.tool.items) == ("questions", ("What now?",))
    assert [block.text for block in topic.core] == ["Bone hurts."]
    assert [block.text for block in topic.more] == ["Why", "Nobody knows."]


def test_lines_of_the_body_count_from_the_top_of_the_file(content):
    path = content.text("Fine. [@known-2021]\n\n<!-- more -->\n\n*bad*\n")
    lines = path.read_text(encoding="utf-8").split("\n")
    _, problems = read(path)
    assert [problem.line for problem in problems] == [lines.index("*bad*") + 1]


def test_a_file_of_another_system_reads_the_same(content):
    path = content.text(BODY)
    plain, _ = read(path)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert read(path) == (plain, ())


def test_a_translation_says_which_version_it_renders(content):
    topic, problems = read(content.text(BODY, "es/topics/pain", renders="4"), lang="es")
    assert problems == ()
    assert (topic.version, topic.renders) == (4, 4)


@pytest.mark.parametrize(
    ("head", "code", "field"),
    [
        ({"title": None}, "CG-L02", "title"),
        ({"title": "[a]"}, "CG-L02", "title"),
        ({"title": '""'}, "CG-L02", "title"),
        ({"version": "0"}, "CG-L02", "version"),
        ({"version": "one"}, "CG-L02", "version"),
        ({"version": "true"}, "CG-L02", "version"),
        ({"version": None}, "CG-L02", "version"),
        ({"renders": "1"}, "CG-L02", "renders"),
        ({"id": "other"}, "CG-L03", "id"),
        ({"sources": "known-2021"}, "CG-L02", "sources"),
        ({"review": "{status: checked}"}, "CG-L02", "review"),
        ({"review": "{status: reviewed, reviewed_by: []}"}, "CG-L02", "review"),
        ({"review": "{status: drafted, reviewed_by: [Dr Sample]}"}, "CG-L02", "review"),
        ({"review": "{status: drafted, due: soon}"}, "CG-L02", "review"),
        ({"words": "{term: a, means: b}"}, "CG-L02", "words"),
        ({"words": "[{term: heat, means: warm, or hot}]"}, "CG-L02", "words"),
        (
            {"words": "[{term: a, means: b}, {term: c, means: d}, {term: e, means: f}, {term: g, means: h}]"},
            "CG-L02",
            "words",
        ),
        ({"tool": "{kind: game, title: a, items: []}"}, "CG-L02", "tool"),
        ({"colour": "red"}, "CG-L02", "colour"),
    ],
)
def test_a_wrong_key_is_named_with_its_line(content, head, code, field):
    path = content.text(BODY, **head)
    lines = path.read_text(encoding="utf-8").split("\n")
    _, problems = read(path)
    assert [(problem.code, problem.field) for problem in problems] == [(code, field)]
    expected = next((n for n, line in enumerate(lines, 1) if line.startswith(f"{field}:")), 1)
    assert problems[0].line == expected


def test_every_wrong_key_is_shown_at_once(content):
    _, problems = read(content.text("*x*", title=None, version="no", colour="red"))
    assert len(problems) == 4


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "CG-L01"),
        (b"Just text.", "CG-L01"),
        (b"---\ntitle: a\n", "CG-L01"),
        (b"---\n- a\n---\nText.", "CG-L02"),
        (b"---\n---\nText.", "CG-L02"),
        (b"---\ntitle: [a\n---\nText.", "CG-W08"),
        (b"\xff\xfe\x00", "CG-L05"),
    ],
)
def test_a_file_that_is_no_topic_is_one_problem(content, raw, code):
    topic, problems = read(content.file("en/topics/pain.md", raw))
    assert topic is None
    assert [problem.code for problem in problems] == [code]


def test_broken_yaml_is_shown_on_its_own_line(content):
    path = content.text("Text.", title='"open')
    _, problems = read(path)
    assert problems[0].code == "CG-W08"
    assert problems[0].line is not None
    assert problems[0].line > 1


@pytest.mark.parametrize(
    "body", ["", "<!-- more -->\nLonger.", "## Heading\n\nText.", "A.\n<!-- more -->\nB.\n<!-- more -->\nC."]
)
def test_a_body_without_a_core_of_its_own_is_refused(content, body):
    _, problems = read(content.text(body))
    assert [problem.code for problem in problems] == ["CG-L04"]


def test_a_missing_file_is_a_problem(content):
    topic, problems = read(content.root / "en" / "topics" / "none.md")
    assert topic is None
    assert [problem.code for problem in problems] == ["CG-L05"]


def test_a_review_is_overdue_after_its_day():
    review = Review(Status.DRAFTED, (), date(2027, 5, 22))
    assert not review.overdue(date(2027, 5, 22))
    assert review.overdue(date(2027, 5, 23))
    assert not Review(Status.DRAFTED).overdue(date(2100, 1, 1))


def test_a_set_is_reviewed_only_when_every_text_is(content):
    drafted, _ = read(content.text(BODY))
    done, _ = read(content.text(BODY, "en/topics/rest", review="{status: reviewed, reviewed_by: [Dr Sample]}"))
    assert count([done]).status is Status.REVIEWED
    assert count([done, drafted]).status is Status.DRAFTED
    assert count([done, drafted]).drafted == ("pain",)
    assert count([]).status is Status.DRAFTED


CARD = "## What for {#for}\n\nIt helps. [@known-2021]\n\n## Call {#now}\n\n- Hard to breathe. [@known-2021]\n"


def test_a_card_has_parts_and_says_which_medicines_it_is_for(content):
    path = content.text(CARD, "en/medicines/naproxen", medicines="[naproxen]", classes="[nsaid]")
    card, problems = read(path, kind=Kind.CARD)
    assert problems == ()
    assert isinstance(card, Card)
    assert (card.size, card.medicines, card.classes) == (Size.HALF, ("naproxen",), ("nsaid",))
    assert [(part.key, part.title.text, len(part.blocks)) for part in card.sections] == [
        ("for", "What for", 1),
        ("now", "Call", 1),
    ]
    assert card.section("now").blocks[0].items[0].text == "Hard to breathe."
    assert card.section("see") is None


@pytest.mark.parametrize(
    "body",
    [
        "## What for\n\nText.",
        "## What for {#fun}\n\nText.",
        "## A {#now}\n\nText.\n\n## B {#for}\n\nText.",
        "## A {#for}\n\nText.\n\n## B {#for}\n\nText.",
    ],
)
def test_the_parts_of_a_card_have_known_keys_in_order(content, body):
    _, problems = read(content.text(body, "en/medicines/naproxen"), kind=Kind.CARD)
    assert [problem.code for problem in problems] == ["CG-L19"]


@pytest.mark.parametrize("head", [{"size": "small"}, {"size": None}, {"medicines": "naproxen"}, {"classes": None}])
def test_a_card_needs_its_keys(content, head):
    _, problems = read(content.text(CARD, "en/medicines/naproxen", **head), kind=Kind.CARD)
    assert [(problem.code, problem.field) for problem in problems] == [("CG-L02", next(iter(head)))]


def test_a_topic_is_for_no_medicine(content):
    _, problems = read(content.text(BODY, size="full"))
    assert [(problem.code, problem.field) for problem in problems] == [("CG-L02", "size")]
