"""Lists a listener can count: each says how it is numbered, each item is a label and one body."""

from __future__ import annotations

from typing import Any

import pydyf

from crmo_guide.render.boxes import list_styles
from crmo_guide.render.tree import StructureTree, is_element

_NUMBERING = {
    "disc": "/Disc",
    "circle": "/Circle",
    "square": "/Square",
    "decimal": "/Decimal",
    "decimal-leading-zero": "/Decimal",
    "lower-alpha": "/LowerAlpha",
    "lower-latin": "/LowerAlpha",
    "upper-alpha": "/UpperAlpha",
    "upper-latin": "/UpperAlpha",
    "lower-roman": "/LowerRoman",
    "upper-roman": "/UpperRoman",
}


def number_lists(tree: StructureTree, pages: list[Any]) -> None:
    """ISO 14289-1 7.6: a list whose items are labelled says how it is numbered.

    Must come before anything else is done to the tree. Raises RuntimeError when WeasyPrint's lists are not where
    version 70 puts them.
    """
    lists = [item for item in tree.pdf.objects if is_element(item) and item["S"] == "/L"]
    styles = [style for page in pages for style in list_styles(page._page_box)]
    if len(lists) != len(styles):
        raise RuntimeError("WeasyPrint makes its list elements in another order than version 70 does")
    for item, style in zip(lists, styles, strict=True):
        item["A"] = pydyf.Dictionary({"O": "/List", "ListNumbering": _NUMBERING.get(style, "/None")})


def mend_lists(tree: StructureTree) -> None:
    """ISO 14289-1 7.2: a list holds items, lists and a caption; an item holds a label and one body.

    WeasyPrint puts the blocks of an item beside its body, and some of an item that is broken beside the item.
    """
    for element in list(tree.below(tree.document)):
        role = element.get("S")  # none in a body that has been dissolved meanwhile
        if role == "/L":
            _wrap_strays(tree, element)
        if role == "/LI":
            _gather_body(tree, element)


def _wrap_strays(tree: StructureTree, element: Any) -> None:
    kids = pydyf.Array()
    for reference in element["K"]:
        kid = tree.kid(reference)
        if kid["S"] in ("/LI", "/L", "/Caption"):
            kids.append(reference)
            continue
        item = tree.new("/LI", element)
        body = tree.new("/LBody", item)
        item["K"].append(body.reference)
        tree.move(reference, body)
        kids.append(item.reference)
    element["K"] = kids


def _gather_body(tree: StructureTree, item: Any) -> None:
    labels = [kid for kid in item["K"] if tree.kid(kid)["S"] == "/Lbl"]
    rest = [kid for kid in item["K"] if tree.kid(kid)["S"] != "/Lbl"]
    if [tree.kid(kid)["S"] for kid in rest] in ([], ["/LBody"]):
        return
    body = tree.new("/LBody", item)
    for kid in rest:
        if tree.kid(kid)["S"] == "/LBody":
            body["K"].extend(tree.dissolve(tree.kid(kid), body))
        else:
            tree.move(kid, body)
    item["K"] = pydyf.Array([*labels, body.reference])
