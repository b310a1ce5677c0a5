"""The structure tree, mended in WeasyPrint's finisher: languages, scopes, artifacts, numbering, link texts.

What veraPDF asks for and what a listener hears are both here; what cannot be mended becomes a problem.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pydyf

from crmo_guide.errors import Problem
from crmo_guide.render.boxes import hidden_boxes, running_boxes
from crmo_guide.render.identity import resolve
from crmo_guide.render.lists import mend_lists, number_lists
from crmo_guide.render.tables import mend_tables
from crmo_guide.render.thinning import HEADINGS, drop_blanks, rename_copies, thin_out
from crmo_guide.render.tree import NOTHING, StructureTree, is_element

_SCHEMES = frozenset({"tel", "sms", "mailto", "https", "http"})


@dataclass
class Painted:
    """What only the painting knows of a page: which box became which marked content id (MCID)."""

    languages: dict[int, str] = field(default_factory=dict)
    running: dict[int, str] = field(default_factory=dict)
    blank: set[int] = field(default_factory=set)
    hidden: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, page_box: Any, stream: Any) -> Painted:
        """Read between painting a page and building its tree, when the stream still knows its boxes."""
        running, hidden = dict(running_boxes(page_box)), set(hidden_boxes(page_box))
        painted = cls()
        for box, mark in stream._tags.items():
            if language := box.style["lang"]:
                painted.languages[mark["mcid"]] = language
            if not getattr(box, "text", "x").strip():
                painted.blank.add(mark["mcid"])
            if box in hidden:
                painted.hidden.add(mark["mcid"])
            if box in running:
                painted.running[mark["mcid"]] = running[box]
        return painted


def mend(pdf: Any, pages: list[Any], painted: list[Painted], lang: str) -> tuple[Problem, ...]:
    """Mends the tree of a document in `lang`; gives what it cannot mend. The steps need this order."""
    tree = StructureTree(pdf)
    number_lists(tree, pages)
    rename_copies(tree, tree.document)
    mend_lists(tree)
    problems = [*_make_running_content_artifacts(tree, painted)]
    _hide(tree, painted)
    problems += _describe_links(pages)
    _mark_languages(tree, painted, lang)
    problems += mend_tables(tree)
    drop_blanks(tree, tree.document, [page.blank for page in painted])
    thin_out(tree, tree.document)
    tree.close()
    return tuple(dict.fromkeys(problems))


def _problem(code: str, page: int, what: str, fix: str) -> Problem:
    return Problem(code, f"{what} (page {page}).", fix)


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


def _hide(tree: StructureTree, painted: list[Painted]) -> None:
    """What is hidden from listeners is painted, but nobody's words; elements left empty are thinned out later."""
    for number, page in enumerate(painted, start=1):
        for mcid in page.hidden:
            reference = tree.marks(number)[mcid]
            if reference != NOTHING:
                owner = resolve(tree.pdf, reference)
                owner["K"] = pydyf.Array(kid for kid in owner["K"] if kid != mcid)
                tree.make_artifact(number, mcid, None)


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


def unmendable(pdf: Any) -> Iterator[Problem]:
    """What a listener would stumble over in a tree that is otherwise mended, and whole."""
    tree, level = StructureTree(pdf), 0
    for element in tree.below(tree.document):
        role, page = element["S"], tree.page(element)
        if role in HEADINGS:
            if HEADINGS[role] > level + 1:
                what = f"A heading of level {HEADINGS[role]} comes after level {level or 'none'}"
                yield _problem("CG-R13", page, what, "Begin with level 1 and skip none.")
            level = HEADINGS[role]
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
