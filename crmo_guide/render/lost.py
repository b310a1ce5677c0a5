"""Words that were in the HTML and are on no page: WeasyPrint drops what does not fit a box it cannot break."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any

from weasyprint.formatting_structure import boxes

from crmo_guide.errors import Problem
from crmo_guide.render.boxes import describe, walk

_SILENT = frozenset({"head", "script", "style", "template", "noscript", "title", "datalist", "object", "embed"})


def lost_words(root: Any, pages: list[Any]) -> Iterator[Problem]:
    """CG-R15 for each element of which fewer letters came out than went in, outermost first.

    `root` is the html element. What is hidden on purpose carries the attribute `hidden` or an inline `display: none`.
    """
    printed: Counter[Any] = Counter()
    for page in pages:
        for item in walk(page._page_box, margins=True):
            box = item.box
            pseudo = box.element_tag and "::" in box.element_tag and not box.element_tag.endswith("::first-letter")
            if isinstance(box, boxes.TextBox) and not pseudo:
                printed[box.element] += _letters(box.text)
    told: dict[str, None] = {}
    for element, holder in _elements(root, root):
        own = (element.text or "") + "".join(child.tail or "" for child in element)
        if printed[element] < _letters(own):
            name = describe(element)
            told[name if "#" in name or holder is root else f"{name} in #{holder.get('id')}"] = None
    for place in told:
        what = f"Words of {place} are on no page: they do not fit where they stand."
        yield Problem("CG-R15", what, "Let it break, or give it room; to hide it on purpose, use the attribute hidden.")


def _elements(element: Any, holder: Any) -> Iterator[tuple[Any, Any]]:
    """Each element that is meant to be seen, and the nearest one around it that has an id."""
    name = element.tag if isinstance(element.tag, str) else ""
    style = "".join((element.get("style") or "").lower().split())
    if (
        not name
        or name.startswith("{")
        or name in _SILENT
        or element.get("hidden") is not None
        or "display:none" in style
    ):
        return
    yield element, holder
    inside = element if element.get("id") else holder
    for child in element:
        yield from _elements(child, inside)


def _letters(text: str) -> int:
    return sum(1 for letter in text if unicodedata.category(letter)[0] not in "CZ")
