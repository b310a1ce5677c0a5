"""Passages set into pages: drawn where a picture holds their place, and grafted into the structure tree.

The names used here are private to WeasyPrint 70 (see `engine`, which refuses any other version).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pydyf
from weasyprint.formatting_structure import boxes
from weasyprint.text.ffi import TO_UNITS, ffi, gobject, pango
from weasyprint.text.fonts import unicode_to_char_p

from crmo_guide.render.boxes import walk
from crmo_guide.render.identity import resolve
from crmo_guide.render.passages import Face, Passage, Stranger
from crmo_guide.render.streams import states
from crmo_guide.render.tree import StructureTree

_NEAR = 0.01  # CSS pixels


@dataclass
class Inset:
    """A passage as a picture: WeasyPrint asks its size and has it drawn."""

    name: str  # by which the page asks for it, once
    passage: Passage
    font_config: Any

    def get_intrinsic_size(self, _: Any, __: Any) -> tuple[float, float, float]:
        """Width, height, and their ratio."""
        return self.passage.width, self.passage.height, self.passage.width / self.passage.height

    def draw(self, stream: Any, *_: Any) -> None:
        """A note of what goes here; the operators follow when the tree is mended."""
        for name, face in (self.passage.faces or {}).items():
            _lend(stream, name, face, self.font_config)
        for name, state in states(self.passage.states).items():
            stream._resources["ExtGState"].setdefault(name, state)
        stream.stream.append(_note(self.name))


def _note(name: str) -> bytes:
    return b"% " + name.encode()


def _lend(stream: Any, name: str, face: Face, font_config: Any) -> None:
    """Sees to it that the document has the typeface, with the glyphs of the passage."""
    known = [font for font in stream._fonts.values() if font.hash == name]
    font = known[0] if known else _added(stream, face, font_config)
    if font.hash != name:
        raise Stranger(name)
    for glyph, letters in face.letters.items():
        font.to_unicode.setdefault(glyph, letters)
    for glyph, width in face.widths.items():
        font.widths.setdefault(glyph, width)


def _added(stream: Any, face: Face, font_config: Any) -> Any:
    description = ffi.gc(pango.pango_font_description_new(), pango.pango_font_description_free)
    family, _ = unicode_to_char_p(face.family)
    pango.pango_font_description_set_family(description, family)
    pango.pango_font_description_set_weight(description, face.weight)
    pango.pango_font_description_set_style(description, face.style)
    pango.pango_font_description_set_absolute_size(description, int(face.size * TO_UNITS))
    context = ffi.gc(pango.pango_font_map_create_context(font_config.font_map), gobject.g_object_unref)
    found = pango.pango_font_map_load_font(font_config.font_map, context, description)
    if found == ffi.NULL:
        raise Stranger(face.family)
    font, _ = stream.add_font(ffi.gc(found, gobject.g_object_unref))
    return font


def misfits(pages: Sequence[Any]) -> set[str]:
    """The names of passages that are wider or narrower than their frame, or are not alone in it."""
    found = set()
    for page in pages:
        for item in walk(page._page_box):
            kids = getattr(item.box, "children", ())
            for inset in (kid.replacement for kid in kids if _is_inset(kid)):
                if len(kids) > 1 or abs(item.box.width - inset.passage.width) > _NEAR:
                    found.add(inset.name)
    return found


def graft(pdf: Any, pages: Sequence[Any]) -> None:
    """Puts the operators where the notes are, and the structure elements where the pictures' were."""
    tree = StructureTree(pdf)
    for number, page in enumerate(pages, start=1):
        insets = [item.box for item in walk(page._page_box) if _is_inset(item.box)]
        if insets:
            _Page(tree, number).graft({box.replacement.name: box for box in insets})


def _is_inset(box: Any) -> bool:
    return isinstance(box, boxes.ReplacedBox) and isinstance(box.replacement, Inset)


class _Page:
    def __init__(self, tree: StructureTree, number: int) -> None:
        self._tree = tree
        self._marks = tree.marks(number)
        sheet = resolve(tree.pdf, tree.pdf.page_references[number - 1])
        self._stream = resolve(tree.pdf, sheet["Contents"])

    def graft(self, insets: Mapping[str, Any]) -> None:
        """Everything of this page, in the order of its stream."""
        notes = {_note(key): box for key, box in insets.items()}
        old, new = self._stream.stream, []
        waiting: Any = None
        for item in old:
            new.append(item)
            if isinstance(item, bytes) and item in notes:
                new.pop()
                waiting = notes[item]
                self._insert(new, waiting)
            elif waiting is not None and item == b"EMC":
                new.pop()
                waiting = None
        self._stream.stream = new

    def _insert(self, out: list[Any], box: Any) -> None:
        passage: Passage = box.replacement.passage
        begin = next(place for place in range(len(out) - 1, -1, -1) if out[place] == b"BDC")
        mark = out[begin - 1]["MCID"]
        del out[begin - 2 : begin + 1]
        numbers = self._numbered(len(passage.marks), mark)
        figure = resolve(self._tree.pdf, self._marks[mark])
        lines: list[Any] = list(passage.lines)
        for line, number in passage.marks:
            lines[line] = pydyf.Dictionary({"MCID": numbers[number]})
        out.append(b"1 0 0 1 %s %s cm" % (_number(-passage.left), _number(-passage.top)))
        out.extend(lines)
        self._plant(figure, passage, numbers, (box.content_box_x() - passage.left, box.content_box_y() - passage.top))

    def _numbered(self, count: int, first: int) -> list[int]:
        """Numbers of marked content: that of the picture, then new ones."""
        start = len(self._marks)
        self._marks.extend("null" for _ in range(count - 1))
        return [first, *range(start, start + count - 1)]

    def _plant(self, figure: Any, passage: Passage, numbers: Sequence[int], move: tuple[float, float]) -> None:
        tree = self._tree
        parent = resolve(tree.pdf, figure["P"])
        # A list is thinned out around the picture as if it were an item.
        is_items = all(not isinstance(kid, int) and kid[0] == "/LI" for kid in passage.tree)
        while is_items and parent["S"] != "/L":
            figure, parent = parent, resolve(tree.pdf, parent["P"])
        place = parent["K"].index(figure.reference)
        kids = [self._grown(kid, parent, numbers, move) for kid in passage.tree]
        parent["K"][place : place + 1] = kids
        _clear(tree, figure)

    def _grown(self, kid: Any, parent: Any, numbers: Sequence[int], move: tuple[float, float]) -> Any:
        """What stands for one kid in the K of its parent."""
        if isinstance(kid, int):
            self._marks[numbers[kid]] = parent.reference
            return numbers[kid]
        role, attributes, below = kid
        element = self._tree.new(role, parent)
        for name, value in attributes.items():
            element[name] = _value(value)
        box = element.get("A", {}).get("BBox")
        if box is not None:
            across, down = move
            element["A"]["BBox"] = pydyf.Array([box[0] + across, box[1] + down, box[2] + across, box[3] + down])
        element["K"].extend(self._grown(each, element, numbers, move) for each in below)
        return element.reference


def _clear(tree: StructureTree, element: Any) -> None:
    for kid in tree.kids(element):
        if isinstance(kid, dict):
            _clear(tree, kid)
    element.clear()


def _value(told: Any) -> Any:
    if isinstance(told, list):
        return pydyf.Array([_value(item) for item in told])
    if isinstance(told, dict):
        if "text" in told:
            return pydyf.String(told["text"])
        return pydyf.Dictionary({name: _value(item) for name, item in told["names"].items()})
    return told


def _number(value: float) -> bytes:
    return f"{value:.4f}".rstrip("0").rstrip(".").encode()
