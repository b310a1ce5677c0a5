"""Which parts of a page may stand as passages, and how each is asked for: by its HTML and what is around it."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from xml.etree import ElementTree

from crmo_guide.render.passages import Passage

# What may be a passage's frame: it stays in the page, and what stands in it is set apart.
_FRAMES = frozenset({"div", "p", "ul", "ol", "aside"})
# Frames laid out as tables: their kids are cells, and may be frames themselves.
_TABLES = frozenset({"head", "callhead", "chunk", "pair", "cols", "maps", "howto", "labels"})
_NEVER_IN = frozenset({"a", "table", "img", "li"})
# In another language, or not for listeners: its marked content is not like that around it.
_SPOKEN_ASIDE = frozenset({"lang", "aria-hidden"})
_LEAST = 60  # letters worth the trouble
SHELL = "data-shell"


@dataclass(frozen=True)
class Slot:
    """A place in the page where a passage stands: the frame, and a copy of it with what is around it, emptied."""

    frame: Any
    shell: Any

    @cached_property
    def text(self) -> str:
        """What tells it from other slots of the document."""
        return ElementTree.tostring(self.shell, encoding="unicode")

    def clear(self) -> tuple[str | None, list[Any]]:
        """Takes out of the frame what is to stand there as a passage; gives it back."""
        inside = (self.frame.text, list(self.frame))
        for kid in inside[1]:
            self.frame.remove(kid)
        self.frame.text = None
        return inside

    def fill(self, text: str | None, kids: list[Any]) -> None:
        """Puts back what was there before, or something else."""
        self.clear()
        self.frame.text = text
        self.frame.extend(kids)


def slots(html: Any, skip: Sequence[Any] = ()) -> Iterator[Slot]:
    """The largest stretches of the pages that hold no value, without those of `skip`, but with what is in those.

    `html` is the root element of the document; frames of another language than its own are left out.
    """
    body = html.find("body")
    for section in body if body is not None else ():
        if section.tag == "section" and _SPOKEN_ASIDE.isdisjoint(section.attrib):
            yield from _slots(section, (section,), set(skip))


def _slots(element: Any, chain: tuple[Any, ...], skip: set[Any]) -> Iterator[Slot]:
    for kid in element:
        if not _is_element(kid) or kid.tag in _NEVER_IN or not _SPOKEN_ASIDE.isdisjoint(kid.attrib):
            continue
        inside = (*chain, kid)
        if kid not in skip and _is_passage(kid):
            yield Slot(kid, _shell(inside))
        else:
            yield from _slots(kid, inside, skip)


def _is_passage(frame: Any) -> bool:
    if frame.tag not in _FRAMES or _TABLES & set(_classes(frame)):
        return False
    if _is_value_or_icon(frame):
        return False
    inside = frame.iter()
    next(inside)  # the frame itself stays in the page, with its id
    return all(map(_is_anyones, inside)) and sum(map(len, frame.itertext())) >= _LEAST


def _is_anyones(element: Any) -> bool:
    """No value, nothing that leads elsewhere or is led to, nothing in another language, no picture."""
    if not _is_element(element) or element.tag in ("a", "table", "img") or element.tag.endswith("}svg"):
        return False
    if not {"id", "href", *_SPOKEN_ASIDE}.isdisjoint(element.attrib):
        return False
    return not _is_value_or_icon(element)


def _is_value_or_icon(element: Any) -> bool:
    return any(name == "v" or name.startswith("i-") for name in _classes(element))


def _classes(element: Any) -> list[str]:
    return (element.get("class") or "").split()


def _shell(chain: tuple[Any, ...]) -> Any:
    """The frame in the elements around it; of these only what a style sheet asks for, and never their words."""
    whole = copy.deepcopy(chain[-1])
    whole.tail = None
    whole.set(SHELL, "frame")
    for above, kept in zip(reversed(chain[:-1]), reversed(chain[1:]), strict=True):
        attributes = {name: value for name, value in above.attrib.items() if name != "id"}
        emptied = ElementTree.Element(above.tag, {**attributes, SHELL: "around"})
        beside = "cell" if _TABLES & set(_classes(above)) else "beside"
        for sibling in filter(_is_element, above):
            emptied.append(whole if sibling is kept else _emptied(sibling, beside))
        whole = emptied
    return whole


def _emptied(sibling: Any, role: str) -> Any:
    kept = {name: value for name, value in sibling.attrib.items() if name in ("class", "style")}
    return ElementTree.Element(sibling.tag, {**kept, SHELL: role})


def _is_element(item: Any) -> bool:
    return isinstance(item.tag, str)


def fingerprint(slot: Slot, document: bytes) -> str:
    """What its passage is known by; `document` stands for everything that all passages of a document share."""
    return hashlib.sha256(document + slot.text.encode()).hexdigest()


def stand_in(name: str, passage: Passage) -> Any:
    """A picture of the passage's size."""
    style = f"display:block;overflow:visible;width:{passage.width}px;height:{passage.height}px"
    margin = f"margin:{passage.above}px 0 {passage.below}px"
    return ElementTree.Element("img", {"src": name, "alt": name, "style": f"{style};{margin}"})
