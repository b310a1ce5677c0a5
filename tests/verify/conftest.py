"""PDFs drawn operator by operator, so that reading them back is tested against what is known to be in them."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest

Draw = Callable[..., bytes]


def to_unicode(letters: dict[int, str], ranges: str = "") -> bytes:
    characters = "\n".join(f"<{code:04x}> <{text.encode('utf-16-be').hex()}>" for code, text in sorted(letters.items()))
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
        f"{len(letters)} beginbfchar\n{characters}\nendbfchar\n{ranges}\nendcmap end end"
    ).encode()


def font(pdf: pikepdf.Pdf, letters: dict[int, str], ranges: str = "") -> pikepdf.Object:
    descendant = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.CIDFontType2,
        BaseFont=pikepdf.Name("/ABCDEF+Test"),
        DW=500,
        W=pikepdf.Array([1, pikepdf.Array([400, 600]), 10, 12, 250]),
    )
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type0,
            BaseFont=pikepdf.Name("/ABCDEF+Test"),
            Encoding=pikepdf.Name("/Identity-H"),
            DescendantFonts=pikepdf.Array([descendant]),
            ToUnicode=pdf.make_stream(to_unicode(letters, ranges)),
        )
    )


@pytest.fixture
def draw() -> Draw:
    """`draw("BT ... ET", ..., letters={code: text})`: a page for each content stream, 200 by 100 points, font /F."""

    def make(
        *streams: str, letters: dict[int, str] | None = None, ranges: str = "", forms: dict[str, str] | None = None
    ) -> bytes:
        pdf = pikepdf.new()
        known = letters if letters is not None else {code: chr(code) for code in range(32, 127)}
        face = font(pdf, known, ranges)
        resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=face))
        for name, stream in (forms or {}).items():
            form = pdf.make_stream(
                stream.encode("latin-1"),
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Form,
                BBox=pikepdf.Array([0, 0, 100, 100]),
                Matrix=pikepdf.Array([1, 0, 0, 1, 50, 0]),
                Resources=pikepdf.Dictionary(Font=pikepdf.Dictionary(F=face)),
            )
            if "/XObject" not in resources:
                resources.XObject = pikepdf.Dictionary()
            resources.XObject[f"/{name}"] = form
        for stream in streams:
            page = pdf.add_blank_page(page_size=(200, 100))
            page.obj.Resources = resources
            page.obj.Contents = pdf.make_stream(stream.encode("latin-1"))
        buffer = io.BytesIO()
        pdf.save(buffer)
        return buffer.getvalue()

    return make
