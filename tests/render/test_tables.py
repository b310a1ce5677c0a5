from __future__ import annotations

from collections.abc import Callable

import pytest

from crmo_guide.errors import NotConformant
from crmo_guide.render.typeset import Typeset
from crmo_guide.verify.tags import tag_tree

Make = Callable[..., Typeset]
CSS = "table{border-collapse:collapse}td,th{height:20mm}"


def tables(pdf: bytes) -> list[list[list[str]]]:
    """Each Table's TRs, each TR's cells: role and attributes, and the word in the cell."""
    found: list[list[list[str]]] = []
    for line in tag_tree(pdf).splitlines():
        word = line.strip()
        if word == "Table":
            found.append([])
        elif word == "TR":
            found[-1].append([])
        elif word.startswith(("TD", "TH ")):
            found[-1][-1].append(word.replace('"', ""))
    return found


def rows(pdf: bytes) -> list[list[str]]:
    return [row for table in tables(pdf) for row in table]


def test_header_cells_say_what_they_head(made: Make) -> None:
    body = (
        "<table><thead><tr><td></td><th>When</th></tr></thead>"
        "<tbody><tr><th>Dose</th><td>now</td></tr><tr><th scope='row'>Gap</th><td>later</td></tr></tbody></table>"
    )
    assert rows(made(body).pdf) == [
        ["TD", "TH Scope=Column When"],
        ["TH Scope=Row Dose", "TD now"],
        ["TH Scope=Row Gap", "TD later"],
    ]


def test_spans_stay_where_they_fit(made: Make) -> None:
    body = "<table><tr><td colspan='2'>a</td><td rowspan='2'>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
    assert rows(made(body).pdf) == [["TD ColSpan=2 a", "TD RowSpan=2 b"], ["TD c", "TD d"]]


def test_a_cell_that_spans_a_page_break_is_cut_and_replaced(made: Make) -> None:
    before = "".join(f"<tr><td>{number}</td><td>x</td></tr>" for number in range(10))
    spanned = "<tr><td>a</td><td rowspan='4'>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr><tr><td>e</td></tr>"
    first, second = tables(made(f"<table>{before}{spanned}</table>", CSS).pdf)
    assert first[10:] == [["TD a", "TD RowSpan=2 b"], ["TD c"]]
    assert second == [["TD d", "TD"], ["TD e", "TD"]]


def test_a_cell_that_spans_three_pages_is_cut_twice(made: Make) -> None:
    many = "".join(f"<tr><td>{number}</td></tr>" for number in range(30))
    first, second, third = tables(made(f"<table><tr><td>a</td><td rowspan='31'>b</td></tr>{many}</table>", CSS).pdf)
    assert first[0] == ["TD a", f"TD RowSpan={len(first)} b"]
    assert {row[1] for row in second + third} == {"TD"}


def test_rows_of_different_lengths_are_told(made: Make) -> None:
    with pytest.raises(NotConformant) as caught:
        made("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>")
    assert [problem.code for problem in caught.value.problems] == ["CG-R16"]


def test_two_tables_one_after_the_other_do_not_mix(made: Make) -> None:
    body = (
        "<table><tr><td>a</td><td rowspan='2'>b</td></tr><tr><td>c</td></tr></table>"
        "<table style='break-before:page'><tr><td>d</td></tr></table>"
    )
    assert rows(made(body).pdf) == [["TD a", "TD RowSpan=2 b"], ["TD c"], ["TD d"]]
