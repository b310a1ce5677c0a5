"""Reading WeasyPrint's page boxes: where things stand, measured, before any of it is drawn.

The names used here are private to WeasyPrint 70 (see `engine`, which refuses any other version).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from weasyprint.formatting_structure import boxes
from weasyprint.layout.absolute import AbsolutePlaceholder

from crmo_guide.errors import Problem

MM = 25.4 / 96  # millimetres in a CSS pixel
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SVG = "{http://www.w3.org/2000/svg}"
_SLACK = 1.5  # CSS pixels (0.4 mm) that rounding and overhanging letters may take


@dataclass(frozen=True)
class PageFacts:
    """What one page holds, in millimetres from the top of its content box (the area inside the margins)."""

    number: int  # from 1
    name: str  # of the CSS page type, '' when it has none
    width: float  # of the sheet
    height: float  # of the sheet
    ids: tuple[str, ...]  # elements with an id whose first box is on this page, in reading order
    content_bottom: float  # how far down the content goes
    content_height: float  # how much room there is
    orphans: tuple[str, ...]  # headings with nothing below them, such as 'h2#flare'
    spills: tuple[str, ...]  # elements whose words run out of their box or off the page, such as 'td.dose in #daily'

    @property
    def fill(self) -> float:
        """How full the page is: 1.0 is to the last line, more is overflow."""
        return self.content_bottom / self.content_height


@dataclass(frozen=True)
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
    if isinstance(box, AbsolutePlaceholder):
        box = box._box
    if isinstance(box, boxes.MarginBox) and not margins:
        return
    element = box.element
    inside = around if element is None or (around and around[-1] is element) else (*around, element)
    fixed = fixed or box.style["position"] == "fixed"
    yield Placed(box, inside, fixed)
    for child in getattr(box, "children", ()):
        yield from walk(child, inside, margins=margins, fixed=fixed)


def page_facts(pages: list[Any]) -> tuple[PageFacts, ...]:
    """The facts of every page of a rendered document."""
    seen: set[str] = set()
    facts = []
    for number, page in enumerate(pages, start=1):
        placed = list(walk(page._page_box))
        ids = []
        for item in placed:
            name = item.box.element.get("id") if item.box.element is not None else None
            if name and name not in seen:
                seen.add(name)
                ids.append(name)
        facts.append(_facts(number, page, placed, tuple(ids)))
    return tuple(facts)


def _facts(number: int, page: Any, placed: list[Placed], ids: tuple[str, ...]) -> PageFacts:
    sheet = page._page_box
    top, height = sheet.content_box_y(), sheet.height
    ink = [item for item in placed if _is_ink(item.box) and not item.fixed]
    bottom = max((_bottom(item.box) for item in ink), default=top)
    return PageFacts(
        number=number,
        name=sheet.page_type.name or "",
        width=round(page.width * MM, 2),
        height=round(page.height * MM, 2),
        ids=ids,
        content_bottom=round((bottom - top) * MM, 2),
        content_height=round(height * MM, 2),
        orphans=_orphans(ink),
        spills=_spills(sheet, placed),
    )


def _is_ink(box: Any) -> bool:
    """Something one sees: words, a picture, or a box with an edge or a ground of its own."""
    if isinstance(box, boxes.TextBox):
        return bool(box.text.strip())
    if isinstance(box, boxes.ReplacedBox):
        return True
    if box.element is None or box.element_tag in ("html", "body"):
        return False
    style = box.style
    edged = any(style[f"border_{side}_width"] and style[f"border_{side}_style"] != "none" for side in ("bottom", "top"))
    return (
        edged or style["background_color"].alpha > 0 or any(image[0] != "none" for image in style["background_image"])
    )


def _bottom(box: Any) -> float:
    if isinstance(box, (boxes.TextBox, boxes.InlineBox)):
        return float(box.position_y + box.height)
    return float(box.border_box_y() + box.border_height())


def _orphans(ink: list[Placed]) -> tuple[str, ...]:
    """Headings below which, in their own column, there is nothing but headings."""
    found: dict[str, None] = {}
    words = [item for item in ink if isinstance(item.box, (boxes.TextBox, boxes.ReplacedBox)) or _is_leaf(item.box)]
    for item in words:
        heading = next((element for element in item.around if element.tag in _HEADINGS), None)
        if heading is None:
            continue
        box = item.box
        below = any(
            other is not item
            and not any(element.tag in _HEADINGS for element in other.around)
            and other.box.position_y >= box.position_y + box.height / 2
            and other.box.position_x < _column_end(item)
            and other.box.position_x + other.box.width > _column_start(item)
            for other in words
        )
        if not below:
            found[Placed(box, tuple(e for e in item.around[: item.around.index(heading) + 1])).place] = None
    return tuple(found)


def _is_leaf(box: Any) -> bool:
    return not getattr(box, "children", ())


def _column_start(item: Placed) -> float:
    return float(item.box.position_x)


def _column_end(item: Placed) -> float:
    return float(item.box.position_x + item.box.width)


def _spills(sheet: Any, placed: list[Placed]) -> tuple[str, ...]:
    """Words wider than the block they stand in, or beyond the page's margins."""
    found: dict[str, None] = {}
    left, right = sheet.content_box_x(), sheet.content_box_x() + sheet.width
    top, bottom = sheet.content_box_y(), sheet.content_box_y() + sheet.height
    for item in placed:
        box = item.box
        if isinstance(box, boxes.TextBox) and box.text.strip():
            outside = (
                box.position_x < left - _SLACK
                or box.position_x + box.width > right + _SLACK
                or box.position_y < top - _SLACK
                or box.position_y + box.height > bottom + _SLACK
            )
            if outside and not item.fixed:
                found[item.place] = None
        elif isinstance(box, boxes.BlockContainerBox) and not isinstance(box, boxes.MarginBox):
            for line in box.children:
                if isinstance(line, boxes.LineBox) and _too_wide(line, box):
                    found[item.place] = None
    return tuple(found)


def _too_wide(line: Any, block: Any) -> bool:
    """Into the block's own padding words may lean; beyond it they hit a border or the next cell."""
    start, end = block.padding_box_x(), block.padding_box_x() + block.padding_width()
    for child in line.children:
        if getattr(child, "is_in_normal_flow", lambda: True)() and (
            child.position_x < start - _SLACK or child.position_x + child.margin_width() > end + _SLACK
        ):
            return True
    return False


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
