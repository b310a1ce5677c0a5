"""Pages two up on sheets to fold and staple: a print copy without tags, beside the accessible file."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pikepdf
from pikepdf import Array, Dictionary, Name

from crmo_guide.finish.signatures import Side

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
SHEETS = {"a4": (297 * MM, 210 * MM), "letter": (11 * 72.0, 8.5 * 72.0)}
PAPER_THICKNESS = 0.1  # millimetres of an 80 g sheet
_TICK, _INSET = 4 * MM, 1.5 * MM
_HAIR = 0.25
_LABEL_FACE = "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf"

Flip = Literal["short", "long"]


@dataclass(frozen=True)
class Sheet:
    """How sheets are printed.

    `size` is width and height in points, lying. `flip` is the edge over which the printer turns the sheet: with
    `long` the backs stand on their head. `thickness` of the paper, in millimetres, moves the pages of inner sheets
    towards the fold, because folded sheets push each other out (creep).
    """

    size: tuple[float, float]
    fonts: Path
    flip: Flip = "short"
    thickness: float = PAPER_THICKNESS
    marks: bool = True


def impose(pdf: bytes, order: Sequence[Side], sheet: Sheet) -> bytes:
    """The sides of `order` as pages to print, each page of `pdf` at its true size in the middle of its half.

    The same input gives the same bytes. Raises ValueError when a page is larger than half a sheet.
    """
    bound = pikepdf.new()
    with pikepdf.open(io.BytesIO(pdf)) as pages, pikepdf.open(io.BytesIO(_furniture(order, sheet))) as furniture:
        forms = _Forms(bound, pages)
        for side, marks in zip(order, furniture.pages, strict=True):
            _add_side(bound, forms, side, sheet, bound.copy_foreign(marks.as_form_xobject()))
        if "/Title" in pages.docinfo:
            bound.docinfo["/Title"] = str(pages.docinfo["/Title"])
        bound.Root.ViewerPreferences = Dictionary(
            PrintScaling=Name("/None"),
            Duplex=Name("/DuplexFlipShortEdge" if sheet.flip == "short" else "/DuplexFlipLongEdge"),
        )
        out = io.BytesIO()
        bound.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


class _Forms:
    """The pages as form XObjects, each made once."""

    def __init__(self, bound: pikepdf.Pdf, pages: pikepdf.Pdf) -> None:
        self._bound, self._pages = bound, pages
        self._made: dict[int, tuple[Any, tuple[float, float]]] = {}

    def get(self, number: int) -> tuple[Any, tuple[float, float]]:
        if number not in self._made:
            page = self._pages.pages[number - 1]
            left, bottom, right, top = (float(edge) for edge in page.trimbox)
            form = self._bound.copy_foreign(page.as_form_xobject())
            form.BBox = Array([left, bottom, right, top])
            form.Matrix = Array([1, 0, 0, 1, -left, -bottom])
            self._made[number] = form, (right - left, top - bottom)
        return self._made[number]


def _add_side(bound: pikepdf.Pdf, forms: _Forms, side: Side, sheet: Sheet, marks: Any) -> None:
    width, height = sheet.size
    named = Dictionary({"/Marks": marks})
    drawn = [] if not (side.back and sheet.flip == "long") else [f"-1 0 0 -1 {width:.3f} {height:.3f} cm"]
    creep = side.depth * sheet.thickness * MM
    for name, number, start, inward in (("/L", side.left, 0.0, creep), ("/R", side.right, width / 2, -creep)):
        if number is None:
            continue
        form, (page_width, page_height) = forms.get(number)
        if page_width > width / 2 + 1 or page_height > height + 1:
            raise ValueError(f"page {number} is larger than half a sheet")
        named[name] = form
        across = start + (width / 2 - page_width) / 2 + inward
        up = (height - page_height) / 2
        drawn.append(f"q 1 0 0 1 {across:.3f} {up:.3f} cm {name} Do Q")
    drawn.append("/Marks Do")
    page = bound.make_indirect(
        Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, round(width, 3), round(height, 3)]),
            Resources=Dictionary(XObject=named),
            Contents=bound.make_stream("\n".join(drawn).encode()),
        )
    )
    bound.pages.append(pikepdf.Page(page))


def _furniture(order: Sequence[Side], sheet: Sheet) -> bytes:
    """Fold and staple marks and the number of the sheet with a or b, a page for each side; drawn, never read out."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(TTFont("Label", str(sheet.fonts / _LABEL_FACE)))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=sheet.size, invariant=1, initialFontName="Label", pageCompression=1)
    for side in order:
        canvas.setLineWidth(_HAIR)
        if sheet.marks:
            _marks(canvas, side, sheet)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _marks(canvas: Canvas, side: Side, sheet: Sheet) -> None:
    width, height = sheet.size
    fold = width / 2
    canvas.setDash(2, 2)
    canvas.line(fold, height - _INSET, fold, height - _INSET - _TICK)
    canvas.line(fold, _INSET, fold, _INSET + _TICK)
    canvas.setDash()
    if side.depth == 0 and not side.back:
        for part in (0.25, 0.75):
            canvas.line(fold, height * part - _TICK, fold, height * part + _TICK)
    canvas.setFont("Label", 5.5)
    canvas.drawString(fold + 1.5 * MM, _INSET, f"{side.sheet}{'b' if side.back else 'a'}")
