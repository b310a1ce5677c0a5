"""An SVG logo made safe: parsed with limits, held to drawing alone, and written anew."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from xml.etree import ElementTree
from xml.parsers import expat

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_XML = "http://www.w3.org/XML/1998/namespace"
MOST_ELEMENTS = 5_000
MOST_DEPTH = 40
MOST_USES = 200

_SHAPES = frozenset({"use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
_DRAWING = _SHAPES | {"svg", "g", "defs", "symbol", "clipPath", "linearGradient", "radialGradient", "stop", "style"}
_DROPPED = frozenset({"title", "desc", "metadata"})
_WHY_NOT = {
    "text": "letters, which need a font (turn them into outlines)",
    "tspan": "letters, which need a font (turn them into outlines)",
    "textPath": "letters, which need a font (turn them into outlines)",
    "image": "a picture inside the drawing (save the whole logo as PNG instead)",
    "script": "a script",
    "foreignObject": "foreign content",
    "a": "a link",
    "filter": "a filter (save the whole logo as PNG instead)",
    "mask": "a mask (save the whole logo as PNG instead)",
    "pattern": "a pattern (save the whole logo as PNG instead)",
}
_OUTSIDE = re.compile(r"url\s*\(\s*['\"]?\s*(?!#)|@|\\|javascript:|expression\s*\(", re.IGNORECASE)
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?)\s*(?:px|pt|mm|cm|in)?\s*")
_MOST_SIDE = 1e6
_LONGER_SIDE = 1_200
_VIEW_BOX = re.compile(rb'viewBox="([^"]*)"')


class SvgError(Exception):
    """Why a drawing is refused, in words that follow "the logo holds" or stand alone, and the line if known."""

    def __init__(self, what: str, line: int | None = None) -> None:
        self.what = what
        self.line = line
        super().__init__(what)


@dataclass
class _Reader:
    """Builds the cleaned tree while expat reads, and stops at the first thing that is no drawing."""

    parser: expat.XMLParserType
    root: ElementTree.Element | None = None
    stack: list[ElementTree.Element] = field(default_factory=list)
    skipping: int = 0
    elements: int = 0

    def refuse(self, what: str) -> SvgError:
        return SvgError(what, self.parser.CurrentLineNumber)

    def doctype(self, *_: object) -> None:
        raise self.refuse("a <!DOCTYPE>, which could pull in other files (take that line out)")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        self.elements += 1
        if self.elements > MOST_ELEMENTS:
            raise self.refuse(f"more than {MOST_ELEMENTS} shapes (simplify it, or save it as PNG)")
        if self.root is None and (space, local) != (_SVG, "svg"):
            raise self.refuse("something other than an SVG drawing")
        # An editor's own notes (another namespace) and titles print nothing: left out with all they hold.
        if self.skipping or (space != _SVG) or local in _DROPPED:
            self.skipping += 1
            return
        if local not in _DRAWING:
            raise self.refuse(_WHY_NOT.get(local, f"the element <{local}>, which is not a plain shape"))
        if len(self.stack) >= MOST_DEPTH:
            raise self.refuse(f"groups nested more than {MOST_DEPTH} deep")
        element = ElementTree.Element(local, self._attributes(attributes))
        if self.stack:
            self.stack[-1].append(element)
        else:
            self.root = element
        self.stack.append(element)

    def end(self, _: str) -> None:
        if self.skipping:
            self.skipping -= 1
        else:
            self.stack.pop()

    def data(self, text: str) -> None:
        if not self.skipping and self.stack and self.stack[-1].tag == "style":
            self.stack[-1].text = (self.stack[-1].text or "") + text

    def _attributes(self, attributes: dict[str, str]) -> dict[str, str]:
        kept: dict[str, str] = {}
        for name, value in attributes.items():
            space, _, local = name.rpartition(" ")
            if space not in ("", _XLINK):
                continue
            if local.lower().startswith("on"):
                raise self.refuse("a script")
            if local == "href":
                if not value.startswith("#"):
                    raise self.refuse("a link to something outside the drawing")
            elif space == _XLINK:
                continue
            elif _OUTSIDE.search(value):
                raise self.refuse("a link to something outside the drawing")
            kept[local] = value
        return kept


def _read(raw: bytes) -> ElementTree.Element:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    reader = _Reader(parser)
    parser.StartDoctypeDeclHandler = reader.doctype
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.data
    try:
        parser.Parse(raw, True)
    except expat.ExpatError as error:
        raise SvgError(f"broken XML ({expat.ErrorString(error.code)})", error.lineno) from error
    if reader.root is None:
        raise SvgError("nothing")
    return reader.root


def _check_styles(root: ElementTree.Element) -> None:
    for style in root.iter("style"):
        if _OUTSIDE.search(style.text or ""):
            raise SvgError("a style that reaches outside the drawing, or escapes characters")


def _check_uses(root: ElementTree.Element) -> None:
    """Refuse copies of copies: they multiply, and a loop of them never ends."""
    uses = list(root.iter("use"))
    if len(uses) > MOST_USES:
        raise SvgError(f"more than {MOST_USES} copies of shapes (simplify it, or save it as PNG)")
    copied = {use.get("href", "#")[1:] for use in uses}
    for element in root.iter():
        if element.get("id") in copied and next(element.iter("use"), None) is not None:
            raise SvgError("copies of copies of shapes (simplify it, or save it as PNG)")


def _size(root: ElementTree.Element) -> tuple[float, float]:
    """Width and height in the drawing's own units; the viewBox is added when there is none."""
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    try:
        numbers = [float(number) for number in box] if root.get("viewBox") else []
    except ValueError:
        numbers = []
    if not numbers:
        sides = [_LENGTH.fullmatch(root.get(side, "")) for side in ("width", "height")]
        numbers = [0.0, 0.0, *(float(side[1]) for side in sides if side)]
    if len(numbers) != 4 or not all(math.isfinite(number) and abs(number) <= _MOST_SIDE for number in numbers):
        raise SvgError("no size (give the <svg> a viewBox)")
    if min(numbers[2:]) <= 0:
        raise SvgError("no size (give the <svg> a viewBox)")
    root.set("viewBox", " ".join(f"{number:g}" for number in numbers))
    return numbers[2], numbers[3]


def clean(raw: bytes) -> bytes:
    """The drawing written anew, with nothing but shapes and colours in it; the same bytes for the same drawing.

    Raises:
        SvgError: It is not an SVG, or holds scripts, letters, pictures, links, entities, or too many shapes.
    """
    root = _read(raw)
    _check_styles(root)
    _check_uses(root)
    width, height = _size(root)
    if not any(element.tag in _SHAPES for element in root.iter()):
        raise SvgError("no shapes")
    # Pages make a logo smaller, never larger: one drawn on a small board must not come out as a dot.
    scale = _LONGER_SIDE / max(width, height)
    root.set("width", f"{width * scale:g}")
    root.set("height", f"{height * scale:g}")
    root.set("xmlns", _SVG)
    written: bytes = ElementTree.tostring(root, encoding="utf-8")
    return written


def sides(drawing: bytes) -> tuple[float, float]:
    """Width and height of a drawing that was made clean, in its own units."""
    found = _VIEW_BOX.search(drawing)
    width, height = (float(number) for number in found[1].split()[2:]) if found else (1.0, 1.0)
    return width, height
