"""The facts of laid-out pages: how full they are, which headings stand alone, which words run out of their box."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from weasyprint.formatting_structure import boxes

from crmo_guide.render.boxes import Placed, walk
from crmo_guide.render.facts import PageFacts

MM = 25.4 / 96  # millimetres in a CSS pixel
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SPACE = 0.3  # of the size of type: how wide a space is, at most
_DEEP = 0.2  # of the size of type
_SLACK = 1.5  # CSS pixels (0.4 mm) that rounding and overhanging letters may take


def page_facts(pages: list[Any]) -> tuple[PageFacts, ...]:
    """The facts of every page of a rendered document."""
    seen: set[str] = set()
    before: set[Any] = set()
    facts = []
    for number, page in enumerate(pages, start=1):
        placed = list(walk(page._page_box))
        ids = []
        for item in placed:
            name = item.box.element.get("id") if item.box.element is not None else None
            if name and name not in seen:
                seen.add(name)
                ids.append(name)
        rows = {item.box.element: item for item in placed if _is_row(item)}
        split = tuple(item.place for row, item in rows.items() if row is not None and row in before)
        before = set(rows)
        facts.append(_facts(number, page, placed, tuple(ids), split))
    return tuple(facts)


def _facts(number: int, page: Any, placed: list[Placed], ids: tuple[str, ...], split: tuple[str, ...]) -> PageFacts:
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
        split=split,
    )


def _is_row(item: Placed) -> bool:
    """A row of a table's body; its head is printed again on every page."""
    return isinstance(item.box, boxes.TableRowBox) and not any(element.tag == "thead" for element in item.around)


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
    """Words wider than the block they stand in, a block higher than it may be, anything beyond the page's margins."""
    found: dict[str, None] = {}
    left, right = sheet.content_box_x(), sheet.content_box_x() + sheet.width
    top, bottom = sheet.content_box_y(), sheet.content_box_y() + sheet.height
    turned = _styled(placed, "transform", lambda value: bool(value))
    tabs = _styled(placed, "position", lambda value: value == "absolute")
    for item in placed:
        box = item.box
        if any(element in turned for element in item.around):
            continue  # a box knows where it stood before it was turned
        if _is_ink(box) and not item.fixed:
            x, y, width, height = _edges(box)
            aside = (x + width <= left or x >= right) and any(element in tabs for element in item.around)
            across = not aside and (x < left - _SLACK - _trailing(box) or x + width > right + _SLACK)
            if across or y < top - _SLACK or y + height > bottom + _SLACK + _below(box):
                found[item.place] = None
        if isinstance(box, boxes.BlockContainerBox) and not isinstance(box, boxes.MarginBox):
            if any(isinstance(line, boxes.LineBox) and _too_wide(line, box) for line in box.children):
                found[item.place] = None
            if _too_high(box):
                found[item.place] = None
    return tuple(found)


def _styled(placed: list[Placed], name: str, wanted: Callable[[Any], bool]) -> set[Any]:
    """The elements whose style is so."""
    return {item.box.element for item in placed if item.box.element is not None and wanted(item.box.style[name])}


def _trailing(box: Any) -> float:
    """How far WeasyPrint sets a right-to-left line too far left when a space ends it."""
    return _SPACE * float(box.style["font_size"]) if box.style["direction"] == "rtl" else 0.0


def _below(box: Any) -> float:
    """How much of a box of words is room below its letters."""
    return _DEEP * float(box.style["font_size"]) if isinstance(box, boxes.TextBox) else 0.0


def _edges(box: Any) -> tuple[float, float, float, float]:
    """Where what one sees of a box begins, and how wide and high it is."""
    if isinstance(box, (boxes.TextBox, boxes.TableRowBox)):  # a row takes no padding, whatever its style says
        return box.position_x, box.position_y, box.width, box.height
    return box.border_box_x(), box.border_box_y(), box.border_width(), box.border_height()


def _too_high(block: Any) -> bool:
    """Whether what stands in a block of a height of its own runs out of it below."""
    if block.style["height"] == "auto" or isinstance(block, boxes.TableCellBox):
        return False
    end = block.border_box_y() + block.border_height() + _SLACK
    inside = [item.box for item in walk(block) if isinstance(item.box, boxes.TextBox) and item.box.text.strip()]
    return any(text.position_y + text.height > end + _below(text) for text in inside)


def _too_wide(line: Any, block: Any) -> bool:
    """Into the block's own padding words may lean; beyond it they hit a border or the next cell."""
    start, end = block.padding_box_x(), block.padding_box_x() + block.padding_width()
    start -= _trailing(block)
    for child in line.children:
        if getattr(child, "is_in_normal_flow", lambda: True)() and (
            child.position_x < start - _SLACK or child.position_x + child.margin_width() > end + _SLACK
        ):
            return True
    return False
