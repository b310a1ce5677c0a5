"""WeasyPrint's own style sheet, without the rules that nothing in a document can show anything of.

By itself it gives every element a style for its bullet and five for notes at the foot of a page, and every page one
for each of sixteen boxes in its margins. Of a guide that is nine styles in ten, and none of them is ever printed.

The names used here are private to WeasyPrint 70 (see `engine`, which refuses any other version).
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

_NOTES = frozenset({"footnote-call", "footnote-marker", "note-call", "note-marker", "note-callback"})
# What a sheet says that has notes, or bullets before other things than items of lists.
_ASKS_FOR_ALL = re.compile(r"footnote|\bnote\(|::note|display:\s*list-item")
_WITH_BULLETS = ("li",)
_NOT_IN_THE_MARGIN = frozenset({None, "@footnote", "@note-area"})


def spare(source: Any, sheets: Sequence[Any], texts: Iterable[str]) -> None:
    """Has a document, WeasyPrint's `HTML`, do without the rules that these sheets, its only ones, do not call for."""
    boxes = frozenset(box for sheet in sheets for _, selectors, _ in sheet.page_rules for _, box, _ in selectors)
    every = any(map(_ASKS_FOR_ALL.search, texts))
    source._ua_stylesheets = lambda forms=False: [_sheet(boxes, every=every)]


@lru_cache(maxsize=16)
def _sheet(boxes: frozenset[str], *, every: bool) -> Any:
    """The sheet with the margin boxes named, and with bullets and notes of `every` element or of list items alone."""
    from weasyprint.html import UA_STYLESHEET

    sheet = copy.copy(UA_STYLESHEET)
    sheet.page_rules = [
        (rule, kept, declarations)
        for rule, selectors, declarations in UA_STYLESHEET.page_rules
        if (kept := [one for one in selectors if one[1] in boxes | _NOT_IN_THE_MARGIN])
    ]
    if not every:
        sheet.matcher = _without_notes(UA_STYLESHEET.matcher)
    return sheet


def _without_notes(matcher: Any) -> Any:
    """A selector that names no element is tried on every one; its fourth part is the pseudo-element."""
    spared = copy.copy(matcher)
    spared.other_selectors = [one for one in matcher.other_selectors if one[3] not in {*_NOTES, "marker"}]
    spared.lower_local_name_selectors = dict(matcher.lower_local_name_selectors)
    bullets = [one for one in matcher.other_selectors if one[3] == "marker"]
    for name in _WITH_BULLETS:
        spared.lower_local_name_selectors[name] = [*matcher.lower_local_name_selectors.get(name, ()), *bullets]
    return spared
