"""What can be said of a finished PDF without the plan it was made from: its claims, its parts, its faults."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

import pikepdf

from crmo_guide.errors import InputProblem, Problem
from crmo_guide.finish.write import owner_in
from crmo_guide.verify.paper import faults

_UA = "{http://www.aiim.org/pdfua/ns/id/}"
_A = "{http://www.aiim.org/pdfa/ns/id/}"
# Actions that run something or reach out of the file; a link to a phone, a mail or a page does neither.
_ACTIVE = frozenset(
    {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/Rendition", "/Movie"}
)
_EMBEDDED = ("/FontFile", "/FontFile2", "/FontFile3")


@dataclass(frozen=True)
class Report:
    """Claims are what the file says of itself; whether they hold, veraPDF judges."""

    pages: int
    lang: str | None
    title: str | None
    pdfua: bool  # claims PDF/UA-1
    pdfa: str | None  # the part and level of PDF/A it claims, such as '3a'
    tagged: bool
    embedded: bool  # every font is inside
    owner: str | None
    problems: tuple[Problem, ...]


def report(pdf: bytes) -> Report:
    """Reads a PDF of ours, or of anybody's.

    Raises InputProblem: CG-V20 for bytes that are no PDF, CG-V21 for a file protected by a password.
    """
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return _report(document, pdf)
    except pikepdf.PasswordError:
        what = "The PDF is protected by a password."
        raise InputProblem(Problem("CG-V21", what, "Save a copy without a password and judge that.")) from None
    except (pikepdf.PdfError, AttributeError, LookupError, TypeError, ValueError, RuntimeError):
        raise InputProblem(Problem("CG-V20", "This is not a PDF, or it is damaged.", "Build it again.")) from None


def _report(document: pikepdf.Pdf, pdf: bytes) -> Report:
    root = document.Root
    packet = root.Metadata.read_bytes() if "/Metadata" in root else b""
    claims = _claims(packet)
    level = claims.get(f"{_A}part", "") + claims.get(f"{_A}conformance", "").lower()
    found = Report(
        pages=len(document.pages),
        lang=str(root.Lang) if "/Lang" in root and str(root.Lang) else None,
        title=str(document.docinfo.get("/Title", "")) or None,
        pdfua=claims.get(f"{_UA}part") == "1",
        pdfa=level or None,
        tagged="/StructTreeRoot" in root and _is_marked(root),
        embedded=all(_is_embedded(item) for item in document.objects if _is_font(item)),
        owner=owner_in(packet),
        problems=(),
    )
    problems = (*_shortcomings(found), *_activity(document), *faults(pdf))
    return Report(**{**vars(found), "problems": problems})


def _is_marked(root: Any) -> bool:
    return bool(root.get("/MarkInfo", {}).get("/Marked", False))


def _claims(packet: bytes) -> dict[str, str]:
    """Every property of the first RDF block, whether written as an attribute or as an element."""
    start, end = packet.find(b"<rdf:RDF"), packet.find(b"</rdf:RDF>")
    if start < 0 or end < start or b"<!" in packet[start:end]:  # no DTD is ever needed, and one could grow
        return {}
    try:
        rdf = ElementTree.fromstring(packet[start : end + len(b"</rdf:RDF>")])  # noqa: S314  (no entities: see above)
    except ElementTree.ParseError:
        return {}
    claims: dict[str, str] = {}
    for description in rdf:
        claims.update(description.attrib)
        claims.update({item.tag: (item.text or "").strip() for item in description if len(item) == 0})
    return claims


def _is_font(item: Any) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font" and "/DescendantFonts" not in item


def _is_embedded(font: Any) -> bool:
    if font.get("/Subtype") == "/Type3":
        return True
    return any(name in font.get("/FontDescriptor", {}) for name in _EMBEDDED)


def _shortcomings(found: Report) -> Iterator[Problem]:
    again = "Build it again with crmo-guide; another program may have changed it."
    if not found.tagged:
        yield Problem("CG-V10", "A screen reader finds no reading order: the file has no tags.", again)
    if found.lang is None:
        yield Problem("CG-V11", "The file does not say its language.", again)
    if found.title is None:
        yield Problem("CG-V12", "The file has no title.", again)
    if not found.pdfua:
        yield Problem("CG-V13", "The file does not claim PDF/UA-1.", again)
    if found.pdfa != "3a":
        yield Problem("CG-V14", "The file does not claim PDF/A-3a.", again)
    if not found.embedded:
        yield Problem("CG-V15", "A typeface is not inside the file: it may print with other letters.", again)


def _is_active(item: Any) -> bool:
    """Whether the object, or one written inside it, is an action that runs something."""
    if isinstance(item, pikepdf.Array):
        return any(_is_active(inner) for inner in item if not _is_elsewhere(inner))
    if not isinstance(item, pikepdf.Dictionary):
        return False
    if str(item.get("/S", "")) in _ACTIVE:
        return True
    return any(_is_active(inner) for _, inner in item.items() if not _is_elsewhere(inner))


def _is_elsewhere(item: Any) -> bool:
    return bool(getattr(item, "is_indirect", False))


def _activity(document: pikepdf.Pdf) -> Iterator[Problem]:
    active = any(_is_active(item) for item in document.objects)
    names: Any = document.Root.get("/Names", {})
    if active or any(name in holder for name, holder in (("/JavaScript", names), ("/AA", document.Root))):
        what = "The file holds a script or an action that reaches out of it."
        yield Problem("CG-V16", what, "Do not give it to a family; build it again.")
