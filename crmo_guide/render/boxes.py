"""Reading WeasyPrint's page boxes: what stands where, before any of it is drawn.

The names used here are private to WeasyPrint 70 (see `engine`, which refuses any other version).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from weasyprint.formatting_structure import boxes
from weasyprint.layout.absolute import AbsolutePlaceholder

from crmo_guide.errors import Problem

_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(slots=True)
class Placed:
    """A box on a page, with the elements around it, outermost first."""

    box: Any
    around: tuple[Any, ...]
    fixed: bool = False  # stamped on the page, as a watermark is, rather than laid out in it

    @property
    def place(self) -> str:
        """Its element in words a layout author finds it by; never its text."""
        own = next((element for element in reversed(self.around) if element is not None), None)
        told = describe(own)
        if "#" in told:
            return told
        for element in reversed(self.around):
            if element is not None and element.get("id"):
                return f"{told} in #{element.get('id')}"
        return told


def describe(element: Any) -> str:
    """`tag#id` or `tag.class`."""
    if element is None:
        return "page"
    tag = str(element.tag).rpartition("}")[2]
    if element.get("id"):
        return f"{tag}#{element.get('id')}"
    classes = (element.get("class") or "").split()
    return ".".join([tag, *classes[:2]])


def walk(box: Any, around: tuple[Any, ...] = (), *, margins: bool = False, fixed: bool = False) -> Iterator[Placed]:
    """Every box below (and with) `box`, in tree order, headers and footers only if asked for."""
    waiting = [(box, around, fixed)]
    while waiting:
        box, around, fixed = waiting.pop()
        if isinstance(box, AbsolutePlaceholder):
            box = box._box
        if not margins and isinstance(box, boxes.MarginBox):
            continue
        element = box.element
        inside = around if element is None or (around and around[-1] is element) else (*around, element)
        fixed = fixed or box.style["position"] == "fixed"
        yield Placed(box, inside, fixed)
        if kids := getattr(box, "children", None):
            waiting += [(kid, inside, fixed) for kid in reversed(kids)]


def places_of(page_box: Any, characters: set[str]) -> str:
    """Where on a page any of `characters` stands, as `Placed.place`."""
    for item in walk(page_box, margins=True):
        if isinstance(item.box, boxes.TextBox) and characters & set(item.box.text):
            return item.place
    return "page"


def wordless_pictures(pages: list[Any]) -> Iterator[Problem]:
    """CG-R02 for every picture that has nothing to say to a listener."""
    for number, page in enumerate(pages, start=1):
        for item in walk(page._page_box):
            if not isinstance(item.box, boxes.ReplacedBox) or item.box.element_tag not in ("img", f"{_SVG}svg"):
                continue
            element = item.box.element
            words = element.findtext(f"{_SVG}title") if element.tag == f"{_SVG}svg" else element.get("alt")
            if not (words or "").strip():
                what = f"A picture has no words for a listener: {item.place}, page {number}."
                yield Problem("CG-R02", what, "Give the img an alt, or the svg a title.")


def running_boxes(page_box: Any) -> Iterator[tuple[Any, str]]:
    """Every box inside a page's margin boxes, with the artifact subtype of ISO 32000-1 table 330 it is painted as."""
    for child in page_box.children:
        if isinstance(child, boxes.MarginBox):
            subtype = "/Footer" if child.at_keyword.startswith("@bottom") else "/Header"
            for item in walk(child, margins=True):
                yield item.box, subtype


def hidden_boxes(page_box: Any) -> Iterator[Any]:
    """Every box that the page hides from listeners (`aria-hidden="true"`): what it shows was said before."""
    for item in walk(page_box):
        if any(element.get("aria-hidden") == "true" for element in item.around):
            yield item.box


def list_styles(page_box: Any) -> Iterator[str]:
    """`list-style-type` of each list in the order in which WeasyPrint makes their structure elements.

    A description list, or a marker that is no numbering of CSS's own, gives 'none'.
    """
    for item in walk(page_box, margins=True):
        box = item.box
        if isinstance(box, (boxes.TextBox, boxes.LineBox)) or box.element is None:
            continue
        if box.element_tag in ("ul", "ol"):
            style = box.style["list_style_type"]
            yield style if isinstance(style, str) else "none"
        elif box.element_tag == "dl":
            yield "none"
