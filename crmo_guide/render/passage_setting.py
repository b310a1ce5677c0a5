"""Passages set: each on a page of its own, in the frame it will stand in, and read out before the file is written.

The names used here are private to WeasyPrint 70 (see `engine`, which refuses any other version).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from xml.etree import ElementTree

import pydyf
from weasyprint.formatting_structure import boxes

from crmo_guide.render import streams, tags
from crmo_guide.render.boxes import walk
from crmo_guide.render.identity import resolve
from crmo_guide.render.letters import tell_letters
from crmo_guide.render.passages import UNUSABLE, Face, Passage
from crmo_guide.render.standing import SHELL
from crmo_guide.render.tree import StructureTree, is_element

HIDDEN = (
    f"[{SHELL}], [{SHELL}]::before, [{SHELL}]::after"
    "{ background: none !important; border-color: transparent !important; box-shadow: none !important }"
    f"[{SHELL}=beside] {{ display: none !important }}"
    f"[{SHELL}=around] {{ break-before: auto; break-inside: auto }}"
    f"section[{SHELL}] {{ break-before: page !important }}"
)
"""What hides the frame and all around it: of a passage only what stands inside the frame is kept."""

_FONT = re.compile(rb"/(\S+) (\S+) Tf")
_UNSEEN = b"/a0.0 gs"
_TIED = (b" Do", b" sh", b" scn", b" SCN", b" cs", b" CS", b" gs")  # that need more of the document than the stream
_GLYPHS = re.compile(rb"<([0-9a-f]+)>")
_MOST = 450  # CSS pixels (119 mm): higher, and a page could no longer break well around it
_ATTRIBUTES = frozenset({"Type", "S", "P", "Pg", "K", "Lang", "Alt", "A"})
_BLOCKS = (boxes.BlockBox, boxes.TableCellBox)
_INLINE = ("/Span", "/Link")
_OWN_ELEMENT = {"p": "/P", "ul": "/L", "ol": "/L"}


def set_passages(shells: Sequence[Any], like: Any, render: Callable[[Any], Any]) -> list[Passage]:
    """Each of these frames set on a page of its own, in a document `like` this one in language and direction."""
    source = like.__class__(string="<title>passages</title>", base_url=like.base_url, url_fetcher=like.url_fetcher)
    root = source.etree_element
    root.attrib.update(like.etree_element.attrib)
    # The first page of a document is not like the others: it has nothing above it to break from.
    root.find("body").extend([_blank(), *shells])
    document = render(source)
    found: list[Passage] = []
    painted: list[tags.Painted] = []
    fonts: list[Mapping[Any, Any]] = []
    for page in document.pages:
        page.paint = _noting(page, painted, fonts)

    def read(_: Any, pdf: Any) -> None:
        tags.mend(pdf, document.pages, painted, root.get("lang"))
        found.extend(read_out(pdf, fonts, document.pages))

    document.write_pdf(pdf_variant="pdf/ua-1", finisher=read, uncompressed_pdf=True)
    pages = [_shells_on(page, shells) for page in document.pages]
    return [_of(place, pages, found) for place in range(len(shells))]


def _blank() -> Any:
    section = ElementTree.Element("section", {SHELL: "around"})
    ElementTree.SubElement(section, "p").text = "."
    return section


def _shells_on(page: Any, shells: Sequence[Any]) -> set[int]:
    """Which of the shells, by place, this page shows something of."""
    shown = {item.box.element for item in walk(page._page_box)}
    return {place for place, shell in enumerate(shells) if shell in shown}


def _of(place: int, pages: Sequence[set[int]], found: Sequence[Passage]) -> Passage:
    """The passage of a shell that has one page to itself."""
    own = [number for number, there in enumerate(pages) if place in there]
    return found[own[0]] if len(own) == 1 and pages[own[0]] == {place} else UNUSABLE


def _noting(page: Any, painted: list[tags.Painted], fonts: list[Mapping[Any, Any]]) -> Callable[..., None]:
    """Paints the page with typefaces of its own: no passage may hang on which others are set beside it."""

    def noting(stream: Any, scale: float = 1) -> None:
        stream._fonts = {}
        fonts.append(stream._fonts)
        type(page).paint(page, stream, scale)
        tell_letters(stream)
        painted.append(tags.Painted.of(page._page_box, stream))

    return noting


def read_out(pdf: Any, fonts: Sequence[Mapping[Any, Any]], pages: Sequence[Any]) -> list[Passage]:
    """The passage of each page, from a document whose tree is mended but which is not yet written."""
    streams.shorten(pdf)
    tree = StructureTree(pdf)
    by_name = [{font.hash: font for font in used.values()} for used in fonts]
    return [
        _passage(tree, page, number, used)
        for number, (page, used) in enumerate(zip(pages, by_name, strict=True), start=1)
    ]


def _passage(tree: StructureTree, page: Any, number: int, fonts: Mapping[str, Any]) -> Passage:
    frame = _frame(page)
    first, last = (_edge(frame, 0), _edge(frame, -1)) if frame is not None else (None, None)
    lines = _lines(tree, number)
    kids = _kids(tree, number, frame.element.tag) if frame is not None else None
    if first is None or last is None or lines is None or kids is None:
        return UNUSABLE
    (above, top), (below, bottom) = first, last
    operators, marks = lines
    if not marks or not 0 < bottom - top <= _MOST:
        return UNUSABLE
    order = {mark: place for place, (_, mark) in enumerate(marks)}
    try:
        told = tuple(_told(tree, kid, order) for kid in kids)
        faces = _faces(operators, fonts)
    except (ValueError, KeyError):
        return UNUSABLE
    if sorted(_numbers(told)) != sorted(order.values()):
        return UNUSABLE
    places = tuple((line, order[mark]) for line, mark in marks)
    left = frame.content_box_x()
    states = streams.states_in(operators)
    return Passage(frame.width, bottom - top, above, below, left, top, operators, places, told, faces, states)


def _numbers(kids: Sequence[Any]) -> Iterator[int]:
    for kid in kids:
        if isinstance(kid, int):
            yield kid
        else:
            yield from _numbers(kid[2])


def _frame(page: Any) -> Any:
    """The box of the frame; None unless it is one block, and as wide as the page around it makes it."""
    frame, around = _found(page._page_box, ())
    if type(frame) not in _BLOCKS or frame.is_table_wrapper or frame.style["position"] not in ("static", "relative"):
        return None
    return frame if all(map(_is_wide_by_itself, around)) else None


def _found(box: Any, around: tuple[Any, ...]) -> tuple[Any, tuple[Any, ...]]:
    """The frame's box and the boxes around it, outermost first."""
    if box.element is not None and box.element.get(SHELL) == "frame" and box.element_tag == box.element.tag:
        return box, around
    for kid in getattr(box, "children", ()):
        frame, path = _found(kid, (*around, box))
        if frame is not None:
            return frame, path
    return None, ()


def _is_wide_by_itself(box: Any) -> bool:
    """Whether its width hangs on what is around it alone. That of a table's cell hangs on words, unless it is fixed."""
    if isinstance(box, boxes.TableBox):
        return bool(box.style["table_layout"] == "fixed" and box.style["width"] != "auto")
    return (
        isinstance(box, (boxes.PageBox, *_BLOCKS, boxes.TableRowBox, boxes.TableRowGroupBox))
        and box.style["float"] == "none"
    )


def _edge(box: Any, which: int) -> tuple[float, float] | None:
    """The margin that collapses at this end of what is in a box, and where its first or last border edge is."""
    kids = [kid for kid in box.children if kid.is_in_normal_flow()]  # without the bullets of a list
    own = box.content_box_y() if which == 0 else box.content_box_y() + box.height
    if not kids or isinstance(kids[which], (boxes.LineBox, boxes.TableRowGroupBox)):
        return 0.0, own
    kid = kids[which]
    margin = kid.margin_top if which == 0 else kid.margin_bottom
    edge = kid.border_box_y() + (0 if which == 0 else kid.border_height())
    if type(kid) is boxes.BlockBox and not _walled(kid, which) and not kid.is_table_wrapper:
        inner = _edge(kid, which)
        if inner is None or inner[0] < 0:
            return None
        margin = max(margin, inner[0])
    return (margin, edge) if margin >= 0 else None


def _walled(box: Any, which: int) -> bool:
    """Whether its margins do not meet those of what is in it."""
    side = "top" if which == 0 else "bottom"
    walls = getattr(box, f"padding_{side}") + getattr(box, f"border_{side}_width")
    return bool(walls) or box.establishes_formatting_context() or box.style["height"] != "auto"


def _lines(tree: StructureTree, number: int) -> tuple[tuple[bytes, ...], tuple[tuple[int, int], ...]] | None:
    """The operators between the page's own first and last, and which line begins which marked content."""
    sheet = resolve(tree.pdf, tree.pdf.page_references[number - 1])
    items = resolve(tree.pdf, sheet["Contents"]).stream
    begin = next((n for n, item in enumerate(items) if item == b"q"), None)
    if begin is None or items[-1] != b"Q" or not _is_matrix(items[begin + 1]):
        return None
    lines: list[bytes] = []
    marks: list[tuple[int, int]] = []
    for item in items[begin + 2 : -1]:
        if isinstance(item, dict) and "MCID" in item:
            marks.append((len(lines), item["MCID"]))
            lines.append(b"")
            continue
        line = item if isinstance(item, bytes) else item.data if isinstance(item, pydyf.Object) else str(item).encode()
        if b"\n" in line or (line.endswith(_TIED) and not streams.STATE.fullmatch(line)):
            return None
        lines.append(line)
        if line == b"EMC":
            _forget_unseen(lines)
    return tuple(lines), tuple(marks)


def _forget_unseen(lines: list[bytes]) -> None:
    """Takes away the artifact that has just ended if it is an edge without colour: one of a hidden frame."""
    begin = next(place for place in range(len(lines) - 1, -1, -1) if lines[place] in (b"BMC", b"BDC"))
    if lines[begin] == b"BMC" and _UNSEEN in lines[begin:]:
        del lines[begin - 1 :]


def _is_matrix(item: Any) -> bool:
    return isinstance(item, bytes) and item.endswith(b" cm")


def _kids(tree: StructureTree, number: int, tag: str) -> list[Any] | None:
    """What is in the frame's structure element, or stands in its place: everything on the page is in the frame."""
    sections = [kid for kid in tree.kids(tree.document) if tree.page(kid) == number]
    while len(sections) == 1 and is_element(sections[0]) and sections[0]["S"] == "/Sect":
        sections = [kid for kid in tree.kids(sections[0]) if _has_words(tree, kid)]
    if tag in _OWN_ELEMENT:
        if len(sections) != 1 or not is_element(sections[0]) or sections[0]["S"] != _OWN_ELEMENT[tag]:
            return None
        return tree.kids(sections[0])
    # A frame that says nothing itself may only hold blocks: loose words would take the element of the page around it.
    blocks = all(is_element(kid) and kid["S"] not in _INLINE for kid in sections)
    return sections if sections and blocks else None


def _has_words(tree: StructureTree, kid: Any) -> bool:
    """Not so of the emptied tables around the frame."""
    return isinstance(kid, int) or any(tree.marks_in(element) for element in tree.below(kid))


def _told(tree: StructureTree, kid: Any, order: Mapping[int, int]) -> Any:
    """A kid as plain data. Raises ValueError for what a passage cannot take along."""
    if isinstance(kid, int):
        return order[kid]
    if not is_element(kid) or not set(kid) <= _ATTRIBUTES:
        raise ValueError
    told = {name: plain(kid[name]) for name in ("Lang", "Alt", "A") if name in kid}
    return [kid["S"], told, [_told(tree, below, order) for below in tree.kids(kid)]]


def plain(item: Any) -> Any:
    """A value of a structure element's attribute as plain data. Raises ValueError for what is none."""
    if isinstance(item, pydyf.String):
        return {"text": item.string}
    if isinstance(item, dict):
        return {"names": {name: plain(value) for name, value in item.items()}}
    if isinstance(item, (list, tuple)):
        return [plain(value) for value in item]
    if isinstance(item, (str, int, float)):
        return item
    raise ValueError


def _faces(lines: Sequence[bytes], fonts: Mapping[str, Any]) -> dict[str, Face]:
    """The typefaces of these lines with the glyphs used. Raises ValueError for a glyph without letters."""
    found: dict[str, Face] = {}
    name = ""
    for line in lines:
        if use := _FONT.fullmatch(line):
            name = use[1].decode()
            font = fonts[name]
            if font.missing or font.variations or font.bitmap:
                raise ValueError
            found.setdefault(name, Face(font.family, font.weight, font.style, float(use[2]), {}, {}))
        elif line.endswith((b"TJ", b"Tj")):
            for glyphs in _GLYPHS.findall(line):
                for start in range(0, len(glyphs), 4):
                    _note_glyph(found[name], fonts[name], int(glyphs[start : start + 4], 16))
    return found


def _note_glyph(face: Face, font: Any, glyph: int) -> None:
    if glyph not in font.to_unicode or glyph not in font.widths:
        raise ValueError
    face.letters[glyph] = font.to_unicode[glyph]
    face.widths[glyph] = font.widths[glyph]
