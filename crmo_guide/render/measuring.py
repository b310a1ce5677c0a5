"""The facts of laid-out pages: how full they are, which headings stand alone, which words run out of their box."""

from __future__ import annotations

from typing import Any

from weasyprint.formatting_structure import boxes

from crmo_guide.render.boxes import Placed, walk
from crmo_guide.render.facts import PageFacts

MM = 25.4 / 96  # millimetres in a CSS pixel
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SLACK = 1.5  # CSS pixels (0.4 mm) that rounding and overhanging letters may take


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
        orphans=_orphans(placed, ink),
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


def _orphans(placed: list[Placed], ink: list[Placed]) -> tuple[str, ...]:
    """Headings below which, in their own column, there is nothing but headings."""
    below = [item.box for item in ink if not getattr(item.box, "children", ()) and not _heading_of(item)]
    found: dict[str, None] = {}
    for item in placed:
        box = item.box
        if not isinstance(box, boxes.BlockLevelBox) or box.element is None or box.element.tag not in _HEADINGS:
            continue
        start, end = box.border_box_x(), box.border_box_x() + box.border_width()
        foot = box.border_box_y() + box.border_height() - _SLACK
        if not any(
            other.position_y >= foot and other.position_x < end and other.position_x + other.width > start
            for other in below
        ):
            found[item.place] = None
    return tuple(found)


def _heading_of(item: Placed) -> Any:
    return next((element for element in item.around if element.tag in _HEADINGS), None)


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
