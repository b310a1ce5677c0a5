"""A handout as plain data: title, headings, paragraphs, lists and tables, in order. What every peer is given to set."""

from __future__ import annotations

from typing import Any

import lxml.html

Block = dict[str, Any]
_SKIPPED = {"svg", "style", "script", "head", "img", "title"}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_INLINE = {"a", "abbr", "b", "bdi", "bdo", "br", "em", "i", "span", "strong", "sub", "sup", "small", "time"}


def plain(html: str) -> dict[str, Any]:
    """The words of a handout's page HTML; pictures, colours, columns and boxes are left out."""
    tree = lxml.html.document_fromstring(html)
    title = tree.findtext("head/title") or "Guide"
    blocks: list[Block] = []
    _walk(tree.find("body"), blocks)
    return {"title": title, "lang": tree.get("lang", "en"), "blocks": _levelled(blocks)}


def _walk(element: Any, blocks: list[Block]) -> None:
    _loose(element.text, blocks)
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _SKIPPED:
            _block(child, blocks)
        _loose(child.tail, blocks)


def _block(element: Any, blocks: list[Block]) -> None:
    if element.tag in _HEADINGS:
        blocks.append({"kind": "heading", "level": _HEADINGS[element.tag], "text": _words(element)})
    elif element.tag in ("ul", "ol"):
        items = [text for item in element.iter("li") if (text := _words(item))]
        if items:
            blocks.append({"kind": "list", "ordered": element.tag == "ol", "items": items})
    elif element.tag == "table" and not any(_HEADINGS.get(str(each.tag)) for each in element.iter()):
        rows = [[_words(cell) for cell in row if cell.tag in ("td", "th")] for row in element.iter("tr")]
        blocks.append({"kind": "table", "rows": [row for row in rows if row]})
    elif element.tag in _INLINE or not any(str(each.tag) not in _INLINE for each in element.iterdescendants()):
        _loose(_words(element), blocks)
    else:
        _walk(element, blocks)


def _loose(text: str | None, blocks: list[Block]) -> None:
    if text and (words := " ".join(text.split())):
        blocks.append({"kind": "paragraph", "text": words})


def _words(element: Any) -> str:
    for picture in list(element.iter("svg", "style")):
        picture.drop_tree() if picture is not element else None
    return " ".join(element.text_content().split())


def _levelled(blocks: list[Block]) -> list[Block]:
    """No heading deeper than one below the last, as PDF/UA asks; none without words."""
    last, found = 0, []
    for block in blocks:
        if block["kind"] == "heading":
            if not block["text"]:
                continue
            last = block["level"] = min(block["level"], last + 1)
        found.append(block)
    return found
