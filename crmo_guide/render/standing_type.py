"""Standing type: a document whose passages are taken from the cupboard, and set first where they are not in it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from crmo_guide.render.inset import Inset, misfits
from crmo_guide.render.passages import Cupboard, Passage
from crmo_guide.render.standing import Slot, fingerprint, slots, stand_in

_ROUNDS = 4  # a frame that cannot stand as a passage is opened, and what is in it is tried

SetPassages = Callable[[Sequence[Any]], Sequence[Passage]]


@dataclass
class StandingType:
    """The passages of one document."""

    cupboard: Cupboard
    shared: bytes  # stands for what all passages of the document share: styles, typefaces, programs
    insets: dict[str, Inset] = field(default_factory=dict)
    _filled: dict[str, tuple[Slot, tuple[str | None, list[Any]]]] = field(default_factory=dict)

    def fill(self, html: Any, set_passages: SetPassages, font_config: Any) -> None:
        """Puts a picture of its passage into every frame of the document that can have one."""
        digest = hashlib.sha256(self.shared + repr(sorted(html.attrib.items())).encode()).digest()
        skip: set[Any] = set()
        usable: list[tuple[Slot, Passage]] = []
        for _ in range(_ROUNDS):
            asked = [(slot, fingerprint(slot, digest)) for slot in slots(html, tuple(skip))]
            found = self._taken(asked, set_passages)
            usable = [(slot, found[key]) for slot, key in asked if found[key].usable]
            refused = {slot.frame for slot, key in asked if not found[key].usable}
            if not refused:
                break
            skip |= refused
        for number, (slot, passage) in enumerate(usable):
            name = f"passage:{number}"
            self.insets[name] = Inset(name, passage, font_config)
            self._filled[name] = (slot, slot.clear())
            slot.fill(None, [stand_in(name, passage)])

    def _taken(self, asked: Sequence[tuple[Slot, str]], set_passages: SetPassages) -> dict[str, Passage]:
        found = {key: self.cupboard.get(key) for _, key in asked}
        missing = {key: slot.shell for slot, key in asked if found[key] is None}
        if missing:
            for key, passage in zip(missing, set_passages(list(missing.values())), strict=True):
                self.cupboard.put(key, passage)
                found[key] = passage
        return {key: passage for key, passage in found.items() if passage is not None}

    def put_back_misfits(self, pages: Sequence[Any]) -> bool:
        """Puts the words back into every frame that its passage does not fit; whether there was one."""
        found = misfits(pages)
        for name in found:
            slot, inside = self._filled.pop(name)
            slot.fill(*inside)
            del self.insets[name]
        return bool(found)
