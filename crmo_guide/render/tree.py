"""A pydyf.PDF's structure tree as WeasyPrint left it, for `tags` to walk and mend."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pydyf

from crmo_guide.render.identity import resolve

NOTHING = "null"  # a marked content id that belongs to no element


def is_element(item: Any) -> bool:
    """Whether this object is a structure element."""
    return isinstance(item, dict) and item.get("Type") == "/StructElem"


class StructureTree:
    """Elements, their kids, and which marked content (MCID) of which page belongs to which element."""

    def __init__(self, pdf: Any) -> None:
        """Of a document that WeasyPrint has tagged but not yet written."""
        self.pdf = pdf
        self.root = resolve(pdf, pdf.catalog["StructTreeRoot"])
        self.document = resolve(pdf, self.root["K"][0])
        self._rows = resolve(pdf, self.root["ParentTree"])["Nums"]
        self._streams: dict[int, dict[int, tuple[Any, int]]] = {}
        self._page_of = {reference: number for number, reference in enumerate(pdf.page_references, start=1)}

    def kids(self, element: Any) -> list[Any]:
        """Elements, object references and MCIDs (int), in reading order."""
        return [resolve(self.pdf, kid) for kid in element.get("K", ())]

    def kid(self, reference: Any) -> Any:
        """What one entry of a K array stands for."""
        return resolve(self.pdf, reference)

    def below(self, element: Any) -> Iterator[Any]:
        """`element` and every element under it, in reading order."""
        yield element
        for kid in self.kids(element):
            if is_element(kid):
                yield from self.below(kid)

    def has_annotation(self, element: Any) -> bool:
        """Whether a link or field is anchored in this very element."""
        return any(isinstance(kid, dict) and kid.get("Type") == "/OBJR" for kid in self.kids(element))

    def marks(self, page: int) -> Any:
        """The page's row of the parent tree, pages counted from 1: MCID -> reference of its element, or NOTHING."""
        return self._rows[2 * page - 1]

    def page(self, element: Any) -> int:
        """The page an element begins on, counted from 1."""
        return self._page_of.get(element.get("Pg"), 1)

    def new(self, role: str, parent: Any) -> Any:
        """An empty element on the page of its parent, which has yet to take it into its K."""
        element = pydyf.Dictionary(
            {"Type": "/StructElem", "S": role, "K": pydyf.Array(), "Pg": parent["Pg"], "P": parent.reference}
        )
        self.pdf.add_object(element)
        return element

    def move(self, reference: Any, parent: Any) -> None:
        """Gives an element to another parent, as its last kid; the old one's K is the caller's to mend."""
        self.kid(reference)["P"] = parent.reference
        parent["K"].append(reference)

    def dissolve(self, kid: Any, into: Any) -> list[Any]:
        """Takes `kid` out of the tree; its own kids, now `into`'s, are returned as they stand in its K."""
        kids = list(kid["K"])
        marks = self.marks(self.page(kid))
        for reference in kids:
            if isinstance(reference, int):
                marks[reference] = into.reference
            else:
                resolve(self.pdf, reference)["P"] = into.reference
        kid.clear()
        return kids

    @staticmethod
    def marks_in(element: Any) -> list[int]:
        """The MCIDs that are directly this element's."""
        return [kid for kid in element["K"] if isinstance(kid, int)]

    def is_all_in_page_stream(self, page: int) -> bool:
        """False when some of it is drawn in a group of its own, where the page's tree cannot follow it."""
        return len(self._operators(page)) == len(self.marks(page))

    def make_artifact(self, page: int, mcid: int, properties: Any) -> None:
        """Turns a piece of marked content into one that a listener does not hear."""
        place = self._operators(page).get(mcid)
        if place is None:
            return
        stream, index = place
        stream[index - 1] = "/Artifact"
        stream[index] = pydyf.Dictionary({}) if properties is None else properties
        self.marks(page)[mcid] = NOTHING

    def _operators(self, page: int) -> dict[int, tuple[Any, int]]:
        """MCID -> the page's stream and the place of its property list in it."""
        if page not in self._streams:
            sheet = resolve(self.pdf, self.pdf.page_references[page - 1])
            stream = resolve(self.pdf, sheet["Contents"]).stream
            self._streams[page] = {
                item["MCID"]: (stream, index)
                for index, item in enumerate(stream)
                if isinstance(item, dict) and "MCID" in item
            }
        return self._streams[page]

    def close(self) -> None:
        """Says which key of the parent tree is free, for whoever binds this file to another."""
        self.root["ParentTreeNextKey"] = len(self._rows) // 2
