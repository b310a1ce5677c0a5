"""The files for the printer beside an accessible booklet: imposed sheets, fronts and backs, pages for a print shop."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from crmo_guide.finish.grey import grey
from crmo_guide.finish.impose import MM, Sheet, impose
from crmo_guide.finish.signatures import Binding, Side, passes, sides

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas

BLEED = 3 * MM
_SLUG = 9 * MM  # round the trimmed page: the bleed, and the marks outside it
_MARK = 5 * MM
_HAIR = 0.25
_XMP = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
    ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    ' xmlns:crmoguide="urn:crmo-guide:document#"><crmoguide:owner>{owner}</crmoguide:owner></rdf:Description>'
    '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
)


@dataclass(frozen=True)
class Wanted:
    """Which files to make, and whose they are. `opening` is a sheet to print first: its front, its back."""

    binding: Binding
    sheet: Sheet
    owner: str
    opening: bytes
    passes: bool = False
    shop: bool = False
    grey: bool = False


@dataclass(frozen=True)
class Copy:
    """One file to print: what its name ends in, its bytes, and how many sides."""

    suffix: str
    pdf: bytes
    pages: int


def trimmed(pdf: bytes) -> bytes:
    """The pages cut to their trim box, without bleed: the file to read on a screen."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        for page in file.pages:
            page.obj.MediaBox = Array([round(float(edge), 3) for edge in page.trimbox])
            for key in ("/TrimBox", "/BleedBox", "/CropBox"):
                if key in page.obj:
                    del page.obj[key]
        out = io.BytesIO()
        file.save(
            out,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            min_version=file.pdf_version,
            fix_metadata_version=False,
        )
    return out.getvalue()


def print_copies(pdf: bytes, wanted: Wanted) -> tuple[Copy, ...]:
    """The files for a booklet whose pages have bleed; a grey one beside each when asked for."""
    made = tuple(_coloured(pdf, wanted))
    if not wanted.grey:
        return made
    return (*made, *(Copy(f"{each.suffix}-grey", grey(each.pdf), each.pages) for each in made))


def imposed_alone(pdf: bytes, wanted: Wanted, suffix: str) -> Copy:
    """The pages imposed without an opening sheet, such as those of the test sheet."""
    order = sides(_count(pdf), binding=wanted.binding)
    return Copy(suffix, _owned(impose(pdf, order, wanted.sheet), wanted.owner), len(order))


def _coloured(pdf: bytes, wanted: Wanted) -> Iterator[Copy]:
    order = sides(_count(pdf), binding=wanted.binding)
    if wanted.passes:
        fronts, backs = passes(order)
        yield _sheets("print-fronts", pdf, fronts, wanted, before=(0,))
        yield _sheets("print-backs", pdf, backs, wanted, after=(1,))
    else:
        yield _sheets("print", pdf, order, wanted, before=(0, 1))
    if wanted.shop:
        yield Copy("print-shop", _owned(_for_the_shop(pdf), wanted.owner), _count(pdf))


def _sheets(
    suffix: str,
    pdf: bytes,
    order: Sequence[Side],
    wanted: Wanted,
    *,
    before: tuple[int, ...] = (),
    after: tuple[int, ...] = (),
) -> Copy:
    """The imposed sides, and before or after them the sides of the opening sheet."""
    with (
        pikepdf.open(io.BytesIO(impose(pdf, order, wanted.sheet))) as file,
        pikepdf.open(io.BytesIO(wanted.opening)) as opening,
    ):
        for place, number in enumerate(before):
            file.pages.insert(place, _opening(file, opening, number, wanted.sheet))
        for number in after:
            file.pages.append(_opening(file, opening, number, wanted.sheet))
        out = io.BytesIO()
        file.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        count = len(file.pages)
    return Copy(suffix, _owned(out.getvalue(), wanted.owner), count)


def _opening(file: pikepdf.Pdf, opening: pikepdf.Pdf, number: int, sheet: Sheet) -> pikepdf.Page:
    """A side of the opening sheet; its back stands on its head where the sheet is turned over its long edge."""
    form = file.copy_foreign(opening.pages[number].as_form_xobject())
    width, height = sheet.size
    turn = f"-1 0 0 -1 {width:.3f} {height:.3f} cm " if number and sheet.flip == "long" else ""
    return _page(file, (0, 0, width, height), {"/Side": form}, f"{turn}/Side Do")


def _page(file: pikepdf.Pdf, box: tuple[float, ...], forms: dict[str, Any], drawn: str) -> pikepdf.Page:
    page = Dictionary(
        Type=Name.Page,
        MediaBox=Array([round(edge, 3) for edge in box]),
        Resources=Dictionary(XObject=Dictionary(forms)),
        Contents=file.make_stream(drawn.encode()),
    )
    return pikepdf.Page(file.make_indirect(page))


def _for_the_shop(pdf: bytes) -> bytes:
    """Single pages in reading order, with bleed, and crop marks outside it."""
    shop = pikepdf.new()
    with pikepdf.open(io.BytesIO(pdf)) as pages:
        left, bottom, right, top = (float(edge) for edge in pages.pages[0].trimbox)
        marks = pikepdf.open(io.BytesIO(_crop_marks(right - left, top - bottom)))
        marked = shop.copy_foreign(marks.pages[0].as_form_xobject())
        for page in pages.pages:
            form = shop.copy_foreign(page.as_form_xobject())
            left, bottom, right, top = (float(edge) for edge in page.trimbox)
            form.BBox = Array([left - BLEED, bottom - BLEED, right + BLEED, top + BLEED])
            form.Matrix = Array([1, 0, 0, 1, _SLUG - left, _SLUG - bottom])
            size = (right - left + 2 * _SLUG, top - bottom + 2 * _SLUG)
            made = _page(shop, (0, 0, *size), {"/Leaf": form, "/Marks": marked}, "/Leaf Do /Marks Do")
            for key, edge in (("/TrimBox", _SLUG), ("/BleedBox", _SLUG - BLEED)):
                made.obj[key] = Array([round(each, 3) for each in (edge, edge, size[0] - edge, size[1] - edge)])
            shop.pages.append(made)
        out = io.BytesIO()
        shop.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _crop_marks(width: float, height: float) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas: Canvas = Canvas(out, pagesize=(width + 2 * _SLUG, height + 2 * _SLUG), invariant=1, pageCompression=1)
    canvas.setLineWidth(_HAIR)
    for x in (_SLUG, _SLUG + width):
        for start in (0.0, height + 2 * _SLUG - _MARK):
            canvas.line(x, start, x, start + _MARK)
    for y in (_SLUG, _SLUG + height):
        for start in (0.0, width + 2 * _SLUG - _MARK):
            canvas.line(start, y, start + _MARK, y)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _count(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return len(file.pages)


def _owned(pdf: bytes, owner: str) -> bytes:
    """The file with the id by which a later build knows it as its own."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        packet = file.make_stream(_XMP.format(owner=owner).encode())
        packet.Type, packet.Subtype = Name.Metadata, Name.XML
        file.Root.Metadata = packet
        out = io.BytesIO()
        file.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()
