from __future__ import annotations

from collections.abc import Callable

import pytest

from crmo_guide.render.typeset import Typeset
from crmo_guide.verify.tags import tag_tree

Make = Callable[..., Typeset]


def tree(result: Typeset) -> list[str]:
    return [line.strip() for line in tag_tree(result.pdf).splitlines()][1:]


@pytest.mark.parametrize(
    ("style", "numbering"),
    [("disc", "Disc"), ("decimal", "Decimal"), ("upper-roman", "UpperRoman"), ("none", "None"), ("'-'", "None")],
)
def test_a_list_says_how_it_is_numbered(style: str, numbering: str, made: Make) -> None:
    body = f'<ol style="list-style-type:{style}"><li>a</li></ol>'
    assert tree(made(body))[0] == f"L ListNumbering={numbering}"


def test_an_item_is_a_label_and_one_body(made: Make) -> None:
    assert tree(made("<ul><li>a<p>b</p><p>c</p>d</li></ul>")) == [
        "L ListNumbering=Disc", "LI", 'Lbl "• "', "LBody", '"a"', 'P "b"', 'P "c"', '"d"',
    ]  # fmt: skip


def test_the_columns_of_a_list_are_one_list(made: Make) -> None:
    told = tree(made("<ul><li>a</li><li>b</li><li>c</li></ul>", "ul{columns:2}"))
    assert [line.split()[0] for line in told].count("L") == 1
    assert [line.split()[0] for line in told].count("LI") == 3


def test_a_list_in_an_item_stays_a_list_of_its_own(made: Make) -> None:
    told = tree(made("<ol><li>a<ul style='list-style-type:disc'><li>b</li></ul></li><li>c</li></ol>"))
    assert [line for line in told if line.startswith("L ")] == ["L ListNumbering=Decimal", "L ListNumbering=Disc"]
    assert [line for line in told if line.startswith("LBody")] == ['LBody "a"', 'LBody "b"', 'LBody "c"']


def test_empty_boxes_leave_no_trace(made: Make) -> None:
    assert tree(made("<div></div><p> </p><section><div><b> </b></div></section><ul></ul><p>x</p>")) == ['P "x"']
