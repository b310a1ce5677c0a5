"""Several typeset documents bound into one: one order of pages, one structure tree, one outline, one set of links."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, String

# Of the first part's catalogue; what else a catalogue holds is made anew.
_KEPT = ("/Lang", "/MarkInfo", "/Metadata", "/OutputIntents", "/ViewerPreferences")
_FOOT = Name("/BoundFoot")


@dataclass(frozen=True)
class Leaf:
    """One page of the bound file: a page of a part, counted from 0, and the page whose foot is stamped on it."""

    part: int
    page: int
    foot: tuple[int, int] | None = None


def bind(parts: Sequence[bytes], leaves: Sequence[Leaf]) -> bytes:
    """The pages that `leaves` name, in that order, as one file that conforms as its parts do.

    Every part is a file of `typeset`; names of destinations are unique among the pages taken. A stamped foot is an
    artifact (ISO 14289-1, 7.8). The same input gives the same bytes.
    """
    bound = pikepdf.new()
    sources = [_Source(bound, number, data, leaves) for number, data in enumerate(parts)]
    for leaf in leaves:
        sources[leaf.part].take(leaf.page)
    _stamp_feet(bound, sources, leaves)
    _join_trees(bound, sources)
    _join_destinations(bound, sources)
    _join_outlines(bound, sources)
    first = sources[0].pdf
    for key in _KEPT:
        if key in first.Root:
            bound.Root[key] = _brought(bound, first.Root[key])
    bound.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D, St=1)]))
    for key, value in first.docinfo.items():
        bound.docinfo[key] = String(str(value))
    out = io.BytesIO()
    mode = pikepdf.ObjectStreamMode.generate
    bound.save(
        out,
        deterministic_id=True,
        object_stream_mode=mode,
        min_version=first.pdf_version,
        fix_metadata_version=False,
    )
    return out.getvalue()


def _brought(bound: pikepdf.Pdf, item: Any) -> Any:
    """The item in `bound`; only what stands as an object of its own needs copying with all it leads to."""
    if isinstance(item, pikepdf.Object) and item.is_indirect:
        return bound.copy_foreign(item)
    if isinstance(item, Array):
        return Array([_brought(bound, part) for part in item])
    if isinstance(item, Dictionary):
        return Dictionary({key: _brought(bound, value) for key, value in item.items()})
    return item


class _Source:
    """One part: which page of it became which page of the bound file."""

    def __init__(self, bound: pikepdf.Pdf, number: int, data: bytes, leaves: Sequence[Leaf]) -> None:
        self.bound, self.number = bound, number
        self.pdf = pikepdf.open(io.BytesIO(data))
        places = {leaf.page: place for place, leaf in enumerate(leaves) if leaf.part == number}
        self.places = {self.pdf.pages[page].obj.objgen: place for page, place in places.items()}

    def take(self, page: int) -> None:
        self.bound.pages.append(self.pdf.pages[page])

    def place(self, page: Any) -> int | None:
        """The place in the bound file of a page object of this part; None when it was not taken."""
        return self.places.get(page.objgen)

    def target(self, destination: Any) -> Array | None:
        """A destination of this part as one of the bound file; None when its page was not taken."""
        place = self.place(destination[0])
        if place is None:
            return None
        return Array([self.bound.pages[place].obj, *list(destination)[1:]])


def _stamp_feet(bound: pikepdf.Pdf, sources: Sequence[_Source], leaves: Sequence[Leaf]) -> None:
    """Every foot is a form of its own; what all have in common stands in the file once."""
    if all(leaf.foot is None for leaf in leaves):
        return
    before = bound.make_stream(b"q")
    after = bound.make_stream(f"Q /Artifact <</Type /Pagination /Subtype /Footer>> BDC q {_FOOT} Do Q EMC".encode())
    for place, leaf in enumerate(leaves):
        if leaf.foot is None:
            continue
        part, number = leaf.foot
        source = sources[part].pdf.pages[number]
        form = bound.copy_foreign(source.as_form_xobject())
        form.Resources = bound.copy_foreign(source.obj.Resources)
        page = bound.pages[place].obj
        shown = {**dict(page.Resources.get("/XObject", Dictionary()).items()), str(_FOOT): form}
        page.Resources = Dictionary({**dict(page.Resources.items()), "/XObject": Dictionary(shown)})
        page.Contents = Array([before, page.Contents, after])


def _join_trees(bound: pikepdf.Pdf, sources: Sequence[_Source]) -> None:
    """One tree; keys of the parent tree follow on, element ids carry the number of their part (ISO 32000-1, 14.7)."""
    root = bound.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    document = bound.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=root, K=Array()))
    sections: list[tuple[int, int, Any]] = []
    numbers: list[Any] = []
    shift = 0
    for source in sources:
        tree = bound.copy_foreign(source.pdf.Root.StructTreeRoot)
        pairs = list(tree.ParentTree.Nums)
        keys = [int(key) for key in pairs[::2]]
        for key, value in zip(keys, pairs[1::2], strict=True):
            numbers += [key + shift, value]
        places = {bound.pages[place].obj.objgen: place for place in source.places.values()}
        for place in source.places.values():
            _shift_keys(bound.pages[place].obj, shift)
        for number, section in enumerate(_kids(_document(tree))):
            section.P = document
            _prefix_ids(section, source.number)
            sections.append((_first_place(section, places), number, section))
        shift += max(keys, default=-1) + 1
    document.K = Array([section for _, _, section in sorted(sections, key=lambda item: item[:2])])
    root.K = Array([document])
    root.ParentTree = bound.make_indirect(Dictionary(Nums=Array(numbers)))
    root.ParentTreeNextKey = shift
    bound.Root.StructTreeRoot = root


def _shift_keys(page: Any, shift: int) -> None:
    page.StructParents = int(page.StructParents) + shift
    for annotation in page.get("/Annots", []):
        if "/StructParent" in annotation:
            annotation.StructParent = int(annotation.StructParent) + shift


def _document(tree: Any) -> Any:
    return tree.K[0] if isinstance(tree.K, Array) else tree.K


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K", Array())
    every = list(kids) if isinstance(kids, Array) else [kids]
    return [kid for kid in every if isinstance(kid, Dictionary) and "/S" in kid]


def _below(element: Any) -> Iterator[Any]:
    yield element
    for kid in _kids(element):
        yield from _below(kid)


def _first_place(section: Any, places: dict[tuple[int, int], int]) -> int:
    found = (places.get(item.Pg.objgen) for item in _below(section) if "/Pg" in item)
    return next((place for place in found if place is not None), len(places))


def _prefix_ids(section: Any, number: int) -> None:
    for element in _below(section):
        if "/ID" in element:
            element.ID = String(f"{number}-{element.ID}")
        attributes = element.get("/A")
        for item in list(attributes) if isinstance(attributes, Array) else [attributes]:
            if isinstance(item, Dictionary) and "/Headers" in item:
                item.Headers = Array([String(f"{number}-{header}") for header in item.Headers])


def _join_destinations(bound: pikepdf.Pdf, sources: Sequence[_Source]) -> None:
    names: dict[str, Array] = {}
    for source in sources:
        names_of = source.pdf.Root.get("/Names", Dictionary()).get("/Dests", Dictionary())
        pairs = list(names_of.get("/Names", Array()))
        for name, destination in zip(pairs[::2], pairs[1::2], strict=True):
            target = source.target(destination)
            if target is not None:
                names[str(name)] = target
    pairs = [part for name in sorted(names, key=_as_bytes) for part in (String(name), names[name])]
    bound.Root.Names = Dictionary(Dests=Dictionary(Names=Array(pairs)))


def _as_bytes(name: str) -> bytes:
    return bytes(String(name))


def _join_outlines(bound: pikepdf.Pdf, sources: Sequence[_Source]) -> None:
    found: list[tuple[int, OutlineItem]] = []
    for source in sources:
        with source.pdf.open_outline() as outline:
            items: list[Any] = list(outline.root)
            for item in items:
                copied = _copied(item, source)
                if copied is not None:
                    found.append((source.places[item.destination[0].objgen], copied))
    with bound.open_outline() as outline:
        outline.root.extend(item for _, item in sorted(found, key=lambda pair: pair[0]))


def _copied(item: Any, source: _Source) -> OutlineItem | None:
    target = source.target(item.destination)
    if target is None:
        return None
    copied = OutlineItem(item.title, target)
    copied.is_closed = item.is_closed
    copied.children.extend(child for child in (_copied(child, source) for child in item.children) if child is not None)
    return copied
