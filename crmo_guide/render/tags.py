"""The structure tree, mended in WeasyPrint's finisher: languages, scopes, artifacts, numbering, link texts.

What veraPDF asks for and what a listener hears are both here; what cannot be mended becomes a problem.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pydyf

from crmo_guide.errors import Problem
from crmo_guide.render.boxes import list_styles, running_boxes
from crmo_guide.render.identity import resolve
from crmo_guide.render.tables import mend_tables
from crmo_guide.render.tree import NOTHING, StructureTree, is_element

_HEADINGS = {f"/H{level}": level for level in range(1, 7)}
# Elements whose words are theirs: a Span that says nothing of its own is folded into them.
_HOLDS_WORDS = frozenset({"/P", *_HEADINGS, "/LBody", "/Lbl", "/TD", "/TH", "/Caption", "/Span"})
_SCHEMES = frozenset({"tel", "sms", "mailto", "https", "http"})
_ONE_BLOCK = frozenset({"/P", *_HEADINGS, "/Caption"})
# Elements that only hold others: in them a Div that says nothing is dissolved.
_GROUPS = frozenset({"/Document", "/Part", "/Art", "/Sect", "/Div", "/BlockQuote", "/LBody", "/TD", "/TH"})
# Where alone an element of this kind may stand.
_ROWS = frozenset({"/Table", "/THead", "/TBody", "/TFoot"})
_HOMES = {"/TD": {"/TR"}, "/TH": {"/TR"}, "/TR": _ROWS, "/LI": {"/L"}, "/LBody": {"/LI"}, "/Lbl": {"/LI"}}
_SAYS_SOMETHING = frozenset({"Lang", "Alt", "ActualText", "E", "A", "ID"})
_NUMBERING = {
    "disc": "/Disc",
    "circle": "/Circle",
    "square": "/Square",
    "decimal": "/Decimal",
    "decimal-leading-zero": "/Decimal",
    "lower-alpha": "/LowerAlpha",
    "lower-latin": "/LowerAlpha",
    "upper-alpha": "/UpperAlpha",
    "upper-latin": "/UpperAlpha",
    "lower-roman": "/LowerRoman",
    "upper-roman": "/UpperRoman",
}


@dataclass
class Painted:
    """What only the painting knows of a page: which box became which marked content id (MCID)."""

    languages: dict[int, str] = field(default_factory=dict)
    running: dict[int, str] = field(default_factory=dict)
    blank: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, page_box: Any, stream: Any) -> Painted:
        """Read between painting a page and building its tree, when the stream still knows its boxes."""
        running = dict(running_boxes(page_box))
        painted = cls()
        for box, mark in stream._tags.items():
            if language := box.style["lang"]:
                painted.languages[mark["mcid"]] = language
            if not getattr(box, "text", "x").strip():
                painted.blank.add(mark["mcid"])
            if box in running:
                painted.running[mark["mcid"]] = running[box]
        return painted


def mend(pdf: Any, pages: list[Any], painted: list[Painted], lang: str) -> tuple[Problem, ...]:
    """Mends the tree of a document in `lang`; gives what it cannot mend. The steps need this order."""
    tree = StructureTree(pdf)
    _number_lists(tree, pages)
    _rename_copies(tree, tree.document)
    _gather_bodies(tree)
    problems = [*_make_running_content_artifacts(tree, painted)]
    problems += _describe_links(pages)
    _mark_languages(tree, painted, lang)
    problems += mend_tables(tree)
    _drop_blanks(tree, tree.document, painted)
    _thin_out(tree, tree.document)
    problems += _unmendable(tree)
    tree.close()
    return tuple(dict.fromkeys(problems))


def _problem(code: str, page: int, what: str, fix: str) -> Problem:
    return Problem(code, f"{what} (page {page}).", fix)


def _number_lists(tree: StructureTree, pages: list[Any]) -> None:
    """ISO 14289-1 7.6: a list whose items are labelled says how it is numbered."""
    lists = [item for item in tree.pdf.objects if is_element(item) and item["S"] == "/L"]
    styles = [style for page in pages for style in list_styles(page._page_box)]
    if len(lists) != len(styles):
        raise RuntimeError("WeasyPrint makes its list elements in another order than version 70 does")
    for item, style in zip(lists, styles, strict=True):
        item["A"] = pydyf.Dictionary({"O": "/List", "ListNumbering": _NUMBERING.get(style, "/None")})


def _make_running_content_artifacts(tree: StructureTree, painted: list[Painted]) -> Iterator[Problem]:
    """ISO 14289-1 7.8: headers and footers are pagination artifacts.

    WeasyPrint marks them as content and then leaves them out of the tree.
    """
    reachable = {id(element) for element in tree.below(tree.document)}
    for number, page in enumerate(painted, start=1):
        for mcid, subtype in page.running.items():
            tree.make_artifact(number, mcid, pydyf.Dictionary({"Type": "/Pagination", "Subtype": subtype}))
        if not tree.is_all_in_page_stream(number):
            yield _problem("CG-R11", number, "Words or a picture are see-through (opacity)", "Use a solid colour.")
    for item in tree.pdf.objects:
        if is_element(item) and id(item) not in reachable:
            if tree.has_annotation(item):
                yield _problem(
                    "CG-R12", tree.page(item), "A link stands in a header or footer", "Move it into the page."
                )
            item.clear()


def _describe_links(pages: list[Any]) -> Iterator[Problem]:
    """WeasyPrint gives the bare address as what a screen reader says of a link; its words are better.

    A relative address it turns into one on this machine, which must never be printed.
    """
    for number, page in enumerate(pages, start=1):
        for kind, address, _, box in page.links:
            if kind != "internal" and address.partition(":")[0].lower() not in _SCHEMES:
                what = "A link leads neither to this document, nor to a phone, a mail address or a web page"
                yield _problem("CG-R17", number, what, "Mend the address of the link.")
            words = " ".join("".join(box.element.itertext()).split()) if box.element is not None else ""
            if words and getattr(box, "link_annotation", None):
                box.link_annotation["Contents"] = pydyf.String(words)


def _mark_languages(tree: StructureTree, painted: list[Painted], lang: str) -> None:
    """Lang on the highest element whose words all share a language other than the document's."""
    spoken: dict[int, set[str | None]] = {}
    for number, page in enumerate(painted, start=1):
        for mcid, reference in enumerate(tree.marks(number)):
            if reference != NOTHING:
                language = page.languages.get(mcid, lang)
                other = None if language.lower() == lang.lower() else language
                spoken.setdefault(id(resolve(tree.pdf, reference)), set()).add(other)

    def languages(element: Any) -> set[str | None]:
        below = [(kid, languages(kid)) for kid in tree.kids(element) if is_element(kid)]
        all_of_it = spoken.get(id(element), set()).union(*(those for _, those in below))
        if element is tree.document or len(all_of_it) > 1:
            for kid, those in below:
                if len(those) == 1 and (language := next(iter(those))):
                    kid["Lang"] = pydyf.String(language)
        return all_of_it

    languages(tree.document)


def _rename_copies(tree: StructureTree, element: Any) -> None:
    """A cell in a cell, or an item in an item, is an anonymous box that WeasyPrint names after the real one."""
    for kid in tree.kids(element):
        if is_element(kid):
            if element["S"] not in _HOMES.get(kid["S"], (element["S"],)):
                kid["S"] = "/NonStruct"
                kid.pop("A", None)
                kid.pop("ID", None)
            _rename_copies(tree, kid)


def _gather_bodies(tree: StructureTree) -> None:
    """An item has one LBody, with everything in it that is not its label."""
    for item in [element for element in tree.below(tree.document) if element["S"] == "/LI"]:
        label = [kid for kid in item["K"] if tree.kid(kid)["S"] == "/Lbl"]
        rest = [kid for kid in item["K"] if tree.kid(kid)["S"] != "/Lbl"]
        if [tree.kid(kid)["S"] for kid in rest] in ([], ["/LBody"]):
            continue
        body = tree.new("/LBody", item)
        for kid in rest:
            is_body = tree.kid(kid)["S"] == "/LBody"
            body["K"].extend(tree.dissolve(tree.kid(kid), body) if is_body else [kid])
            if not is_body:
                tree.kid(kid)["P"] = body.reference
        item["K"] = pydyf.Array([*label, body.reference])


def _drop_blanks(tree: StructureTree, element: Any, painted: list[Painted]) -> None:
    """White space that stands alone between blocks and pictures is painted, but it is nobody's words."""
    kids = [kid for kid in tree.kids(element) if is_element(kid)]
    inline = [kid for kid in kids if kid["S"] in ("/Span", "/NonStruct") and kid["K"] and _is_inline(tree, kid)]
    words = {id(kid) for kid in inline}
    marks = [(tree.page(below), mark) for kid in inline for below in tree.below(kid) for mark in tree.marks_in(below)]
    if inline and all(mark in painted[page - 1].blank for page, mark in marks):
        for page, mark in marks:
            tree.make_artifact(page, mark, None)
        element["K"] = pydyf.Array(kid for kid in element["K"] if id(resolve(tree.pdf, kid)) not in words)
    for kid in kids:
        if id(kid) not in words:
            _drop_blanks(tree, kid, painted)


def _thin_out(tree: StructureTree, element: Any) -> None:
    """Takes out what says nothing and groups nothing, so that a listener's tree is as deep as the page is.

    WeasyPrint makes a Span for every run of letters and an element for every box, anonymous ones too.
    """
    kids = pydyf.Array()
    for reference in element["K"]:
        kid = tree.kid(reference)
        if is_element(kid):
            if kid["S"] in ("/NonStruct", "/Div"):
                kid["S"] = _role_of_box(tree, kid, element["S"])
            _thin_out(tree, kid)
            if not _SAYS_SOMETHING & set(kid) and _is_idle(tree, kid, element["S"]):
                kids.extend(tree.dissolve(kid, element))
                continue
        kids.append(reference)
    element["K"] = kids
    lists = [tree.kid(kid) for kid in kids] if element["S"] == "/L" else []
    if lists and all(is_element(kid) and kid["S"] == "/L" for kid in lists):  # the columns of one list
        element["K"] = pydyf.Array(item for kid in lists for item in tree.dissolve(kid, element))


def _is_idle(tree: StructureTree, kid: Any, parent: str) -> bool:
    """Whether a thinned-out kid without attributes adds nothing to what its parent is."""
    if kid["S"] == "/Div":
        return not kid["K"] or (parent in _GROUPS and _needs_no_group(tree, kid))
    # A P in a P, or a heading in itself, is an anonymous box around some of its words.
    return parent in _HOLDS_WORDS and (kid["S"] == "/Span" or (kid["S"] == parent and parent in _ONE_BLOCK))


def _role_of_box(tree: StructureTree, element: Any, parent: str) -> str:
    """What a box without a meaning of its own is to a listener: a stretch of words, a paragraph, or a group."""
    if not element["K"] or not _is_inline(tree, element):
        return "/Div"
    return "/Span" if parent in _HOLDS_WORDS else "/P"


def _is_inline(tree: StructureTree, element: Any) -> bool:
    """All the way down nothing but words and links, as <b> and <small> hold."""
    return all(
        isinstance(kid, int)
        or (
            is_element(kid) and (kid["S"] == "/Link" or (kid["S"] in ("/Span", "/NonStruct") and _is_inline(tree, kid)))
        )
        for kid in tree.kids(element)
    )


def _needs_no_group(tree: StructureTree, element: Any) -> bool:
    """True of an empty element, such as a ruled line; False of a figure, whose picture and caption stay together."""
    kids = tree.kids(element)
    return all(is_element(kid) and kid["S"] not in ("/Caption", "/Span") for kid in kids)


def _unmendable(tree: StructureTree) -> Iterator[Problem]:
    level = 0
    for element in tree.below(tree.document):
        role, page = element["S"], tree.page(element)
        if role in _HEADINGS:
            if _HEADINGS[role] > level + 1:
                what = f"A heading of level {_HEADINGS[role]} comes after level {level or 'none'}"
                yield _problem("CG-R13", page, what, "Begin with level 1 and skip none.")
            level = _HEADINGS[role]
        if role not in ("/Link", "/Form") and tree.has_annotation(element):
            yield _problem("CG-R14", page, "An element stands inside a link", "Keep only words inside <a>.")


def plain_images(pdf: Any) -> None:
    """No image asks the viewer to smooth it: PDF/A 6.2.8 forbids it, and CSS cannot reach every image."""
    for item in pdf.objects:
        if isinstance(item, pydyf.Stream) and item.extra.get("Subtype") == "/Image":
            item.extra["Interpolate"] = "false"


def printed_annotations(pdf: Any) -> None:
    """Every annotation carries the Print flag that PDF/A 6.3.2 wants."""
    for item in pdf.objects:
        if isinstance(item, dict) and item.get("Type") == "/Annot":
            item["F"] = 4
