"""Who the file is: PDF/A-3a and PDF/UA-1 marks, owner, provenance, page labels, unique font names."""

from __future__ import annotations

import hashlib
import re
from typing import Any
from xml.sax.saxutils import escape

import pydyf

from crmo_guide import __version__

NAMESPACE = "urn:crmo-guide:document#"
PREFIX = "crmoguide"
_OWNER = re.compile(r"[A-Za-z0-9._-]{1,64}")
_END = b"</rdf:RDF>"


def resolve(pdf: Any, reference: Any) -> Any:
    """The pydyf object behind a reference such as b'12 0 R'; anything else unchanged."""
    if isinstance(reference, bytes):
        reference = reference.decode("ascii")
    if isinstance(reference, str) and reference.endswith(" R"):
        return pdf.objects[int(reference.split()[0])]
    return reference


def check_owner(owner: str) -> str:
    """`owner` itself.

    Raises ValueError unless it is 1 to 64 characters of A-Z a-z 0-9 . _ - (an opaque id, never a name).
    """
    if not _OWNER.fullmatch(owner):
        raise ValueError("an owner id is 1 to 64 of A-Z a-z 0-9 . _ -")
    return owner


def identify(pdf: Any, *, owner: str, lang: str, provenance: str) -> None:
    """Adds to the XMP packet that WeasyPrint wrote, which veraPDF reads; a second packet it would not."""
    meta = resolve(pdf, pdf.catalog["Metadata"])
    packet = b"\n".join(meta.stream)
    if packet.count(_END) != 1:
        raise RuntimeError("WeasyPrint's XMP packet is not as version 70 writes it")
    meta.stream = [packet.replace(_END, _descriptions(owner, lang, provenance).encode() + _END)]
    meta.compress = False  # cleartext, so that any tool finds it
    pdf.catalog["PageLabels"] = pydyf.Dictionary({"Nums": pydyf.Array([0, pydyf.Dictionary({"S": "/D", "St": 1})])})


def generator() -> str:
    """What made the file, for Info /Creator and xmp:CreatorTool, which PDF/A wants equal."""
    return f"crmo-guide {__version__}"


def _descriptions(owner: str, lang: str, provenance: str) -> str:
    ours = _property("owner", "Text", "Opaque id of the plan this file belongs to")
    ours += _property("provenance", "Text", "Programs that typeset the file")
    return (
        '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language><rdf:Bag>'
        f"<rdf:li>{escape(lang)}</rdf:li></rdf:Bag></dc:language></rdf:Description>"
        f'<rdf:Description rdf:about="" xmlns:{PREFIX}="{NAMESPACE}"><{PREFIX}:owner>{escape(owner)}</{PREFIX}:owner>'
        f"<{PREFIX}:provenance>{escape(provenance)}</{PREFIX}:provenance></rdf:Description>"
        '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
        ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
        "<pdfaExtension:schemas><rdf:Bag>"
        + _schema(
            "PDF/UA identification schema",
            "http://www.aiim.org/pdfua/ns/id/",
            "pdfuaid",
            _property("part", "Integer", "Part of PDF/UA the file conforms to"),
        )
        + _schema("CRMO guide document", NAMESPACE, PREFIX, ours)
        + "</rdf:Bag></pdfaExtension:schemas></rdf:Description>"
    )


def _schema(title: str, uri: str, prefix: str, properties: str) -> str:
    return (
        f'<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>{title}</pdfaSchema:schema>'
        f"<pdfaSchema:namespaceURI>{uri}</pdfaSchema:namespaceURI><pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>"
        f"<pdfaSchema:property><rdf:Seq>{properties}</rdf:Seq></pdfaSchema:property></rdf:li>"
    )


def _property(name: str, kind: str, description: str) -> str:
    return (
        f'<rdf:li rdf:parseType="Resource"><pdfaProperty:name>{name}</pdfaProperty:name>'
        f"<pdfaProperty:valueType>{kind}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
        f"<pdfaProperty:description>{description}</pdfaProperty:description></rdf:li>"
    )


def name_fonts_by_content(pdf: Any) -> None:
    """Renames each subset tag from a hash of the font's bytes.

    WeasyPrint derives the tag from the family alone, so two different subsets share a name: ISO 32000-1 9.6.4 forbids
    it, and a printer that caches fonts by name could print wrong letters.
    """
    for font in pdf.objects:
        if not (isinstance(font, dict) and font.get("Type") == "/Font" and "DescendantFonts" in font):
            continue
        descendant = resolve(pdf, font["DescendantFonts"][0])
        descriptor = resolve(pdf, descendant["FontDescriptor"])
        stream = resolve(pdf, descriptor.get("FontFile2") or descriptor["FontFile3"])
        digest = hashlib.sha256(b"".join(stream.stream)).digest()
        tag = "".join(chr(65 + byte % 26) for byte in digest[:6]).encode()
        name = b"/" + tag + b"+" + bytes(font["BaseFont"]).partition(b"+")[2]
        font["BaseFont"] = descendant["BaseFont"] = descriptor["FontName"] = name
