"""A tree as deep as the page is: WeasyPrint's elements for anonymous boxes, runs of letters and blanks taken out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pydyf

from crmo_guide.render.tree import StructureTree, is_element

HEADINGS = {f"/H{level}": level for level in range(1, 7)}
# Elements whose words are theirs: a Span that says nothing of its own is folded into them.
_HOLDS_WORDS = frozenset({"/P", *HEADINGS, "/LBody", "/Lbl", "/TD", "/TH", "/Caption", "/Span"})
_ONE_BLOCK = frozenset({"/P", *HEADINGS, "/Caption"})
# Elements that only hold others: in them a Div that says nothing is dissolved.
_GROUPS = frozenset({"/Document", "/Part", "/Art", "/Sect", "/Div", "/BlockQuote", "/LBody", "/TD", "/TH"})
# Where alone an element of this kind may stand.
_ROWS = frozenset({"/Table", "/THead", "/TBody", "/TFoot"})
_HOMES = {"/TD": {"/TR"}, "/TH": {"/TR"}, "/TR": _ROWS, "/LI": {"/L"}, "/LBody": {"/LI"}, "/Lbl": {"/LI"}}
_KEPT_EMPTY = frozenset({"/TD", "/TH", "/TR", *_ROWS, "/Figure"})
_SAYS_SOMETHING = frozenset({"Lang", "Alt", "ActualText", "E", "A", "ID"})


def rename_copies(tree: StructureTree, element: Any) -> None:
    """A cell in a cell, or an item in an item, is an anonymous box that WeasyPrint names after the real one."""
    for kid in tree.kids(element):
        if is_element(kid):
            if element["S"] not in _HOMES.get(kid["S"], (element["S"],)):
                kid["S"] = "/NonStruct"
                kid.pop("A", None)
                kid.pop("ID", None)
            rename_copies(tree, kid)


def drop_blanks(tree: StructureTree, element: Any, blanks: Sequence[set[int]]) -> None:
    """White space that stands alone between blocks and pictures is painted, but it is nobody's words.

    `blanks` are the MCIDs of white space of each page.
    """
    kids = [kid for kid in tree.kids(element) if is_element(kid)]
    inline = [kid for kid in kids if kid["S"] in ("/Span", "/NonStruct") and kid["K"] and _is_inline(tree, kid)]
    words = {id(kid) for kid in inline}
    marks = [(tree.page(below), mark) for kid in inline for below in tree.below(kid) for mark in tree.marks_in(below)]
    if inline and all(mark in blanks[page - 1] for page, mark in marks):
        for page, mark in marks:
            tree.make_artifact(page, mark, None)
        element["K"] = pydyf.Array(kid for kid in element["K"] if id(tree.kid(kid)) not in words)
    for kid in kids:
        if id(kid) not in words:
            drop_blanks(tree, kid, blanks)


def thin_out(tree: StructureTree, element: Any) -> None:
    """Takes out, below `element`, what says nothing and groups nothing."""
    kids = pydyf.Array()
    for reference in element["K"]:
        kid = tree.kid(reference)
        if is_element(kid):
            if kid["S"] in ("/NonStruct", "/Div"):
                kid["S"] = _role_of_box(tree, kid, element["S"])
            thin_out(tree, kid)
            if _is_idle(tree, kid, element["S"]):
                kids.extend(tree.dissolve(kid, element))
                continue
        kids.append(reference)
    element["K"] = kids
    lists = [tree.kid(kid) for kid in kids] if element["S"] == "/L" else []
    if lists and all(is_element(kid) and kid["S"] == "/L" for kid in lists):  # the columns of one list
        element["K"] = pydyf.Array(item for kid in lists for item in tree.dissolve(kid, element))


def _is_idle(tree: StructureTree, kid: Any, parent: str) -> bool:
    """Whether a thinned-out kid adds nothing to what its parent is."""
    if not kid["K"]:
        return kid["S"] not in _KEPT_EMPTY
    if _SAYS_SOMETHING & set(kid):
        return False
    if kid["S"] == "/Div":
        return parent in _GROUPS and _needs_no_group(tree, kid)
    # A P in a P, or a heading in itself, is an anonymous box around some of its words.
    return parent in _HOLDS_WORDS and (kid["S"] == "/Span" or (kid["S"] == parent and parent in _ONE_BLOCK))


def _role_of_box(tree: StructureTree, element: Any, parent: str) -> str:
    """What a box without a meaning of its own is to a listener: a stretch of words, a paragraph, or a group."""
    if not element["K"] or not _is_inline(tree, element):
        return "/Div"
    return "/Span" if parent in _HOLDS_WORDS else "/P"


def _is_inline(tree: StructureTree, element: Any) -> bool:
    """All the way down nothing but words and links, as <b> and <small> hold."""
    return all(
        isinstance(kid, int)
        or (
            is_element(kid) and (kid["S"] == "/Link" or (kid["S"] in ("/Span", "/NonStruct") and _is_inline(tree, kid)))
        )
        for kid in tree.kids(element)
    )


def _needs_no_group(tree: StructureTree, element: Any) -> bool:
    """False of a figure, whose picture and caption stay together, and of loose words among blocks."""
    kids = tree.kids(element)
    return all(is_element(kid) and kid["S"] not in ("/Caption", "/Span") for kid in kids)
