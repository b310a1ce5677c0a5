from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from crmo_guide.library.pages_seen import pages_seen
from crmo_guide.library.pemat import ITEMS, machine_items, printed_sentences
from crmo_guide.library.rules import read_rules

ROOT = Path(__file__).resolve().parents[2]

GOOD = """
<div class="chunk" id="topic-pain"><h2>Pain</h2><p class="inshort">Call early.</p>
<p>Call your team about inflamed bone.<sup>1, 2</sup> <b>Then wait.</b></p>
<ol><li>Find the place.</li><li>Write it down.</li></ol></div>
<figure><svg><title>A bone.</title></svg><figcaption>Show where it hurts.</figcaption></figure>
<table><tr><th>When</th><th>What</th><th>Who</th></tr><tr><td>Now</td><td>Call</td><td>You</td></tr></table>
<div class="write"></div>
<div class="glossary"><p><b>inflammation</b>: heat and swelling</p></div>
<div class="sources"><p>One. doi:10.1002/abc</p></div>
"""


@pytest.fixture
def rules(bundled):
    return read_rules("en", bundled)


def unmet(rules, body, template="topics", page="a", head="<h1>Pain</h1>"):
    html = f'<body><section class="page page-{template}" id="{page}">{head}{body}</section></body>'
    return {item.number: item.where for item in machine_items(pages_seen(html), rules) if not item.met}


def test_a_good_page_meets_every_item(rules):
    assert unmet(rules, GOOD) == {}
    assert len(ITEMS) == 15


def test_a_list_of_instructions_tells_the_steps_too(rules):
    unnumbered = GOOD.replace("<ol>", "<ul>").replace("</ol>", "<li>Then call us.</li></ul>")
    assert unmet(rules, unnumbered) == {}


@pytest.mark.parametrize(
    ("item", "change"),
    [
        (3, ("Call your team about", "Bone attacks you:")),
        (4, ("<b>inflammation</b>", "<b>swelling</b>")),
        (5, ("Find the place.", "The place was drawn. It was sent. It was told. It was kept.")),
        (6, ("Find the place.", "It helps 40 % of them.")),
        (6, ("Find the place.", "It helps 2/5 of them.")),
        (7, ("Find the place.", "Multiply the weight.")),
        (8, ("Find the place.", "Find the place and call. " * 15)),
        (11, ('class="inshort"', 'class="plain"')),
        (17, ("<figcaption>Show where it hurts.</figcaption>", "")),
        (17, ("<title>A bone.</title>", "")),
        (19, ("<th>When</th><th>What</th><th>Who</th>", "<td>When</td><td>What</td><td>Who</td>")),
        (22, ("<ol>", "<ul>")),
        (23, ('class="write"', 'class="gap"')),
    ],
)
def test_each_item_can_be_missed(rules, item, change):
    assert set(unmet(rules, GOOD.replace(*change).replace("</ol>", "</ul>" if "<ol>" in change else "</ol>"))) == {item}


def test_a_long_page_needs_headings_and_run_in_heads_count(rules):
    long = "".join("<p>Call your team now, as you both said before the visit came to an end.</p>" for _ in range(12))
    assert 9 in unmet(rules, long)
    assert 9 not in unmet(rules, long + "<p><b>And then?</b> Wait.</p>")
    assert 9 in unmet(rules, "<p>Call us.</p>", head="")


def test_a_paper_without_advice_is_found(rules):
    assert {20, 21} <= set(unmet(rules, "<p>Bone grows.</p>"))


def test_tables_that_explain_themselves_need_no_heads(rules):
    row = "<table><tr><td>Monday</td><td>Tuesday</td><td>Friday</td></tr></table>"
    contents = "<table><tr><td>Pain</td><td>4</td></tr><tr><td>Food</td><td>5</td></tr></table>"
    assert unmet(rules, GOOD + row + contents) == {}


def test_pages_for_staff_are_not_rated(rules):
    assert machine_items(pages_seen('<body><section class="page page-emergency"></section></body>'), rules) == ()
    html = (
        f'<body><section class="page page-topics" id="a"><h1>Pain</h1>{GOOD}</section>'
        '<section class="page page-emergency" id="emergency"><p>Attack: 40 % of 2/5.</p></section></body>'
    )
    pages = pages_seen(html)
    assert all(item.met for item in machine_items(pages, rules))
    assert "Attack" not in " ".join(printed_sentences(pages))
    assert "Call early." in printed_sentences(pages)


def test_the_page_of_scores_is_what_the_text_reads_like():
    made = runpy.run_path(str(ROOT / "tools" / "scores_page.py"))["reading_part"]()
    assert (ROOT / "docs" / "scores.md").read_text(encoding="utf-8").startswith(made), "run `make docs`"
