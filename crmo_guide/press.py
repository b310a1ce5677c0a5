"""The press: the parts of one handout, typeset or taken from their plates, and bound."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from crmo_guide.errors import NotConformant
from crmo_guide.finish.bind import Leaf, bind
from crmo_guide.handout.model import Handout
from crmo_guide.helper import Helper, HelperLost
from crmo_guide.places import Places
from crmo_guide.render.parts import Part, leaves
from crmo_guide.render.passages import Cupboard
from crmo_guide.render.plates import fingerprint, keep, kept
from crmo_guide.render.typeset import Typeset, typeset
from crmo_guide.verify.paper import faults
from crmo_guide.verify.readback import PageRuns, runs_of

Key = tuple[str, str, str]  # HTML, language, owner

_PLATE_OWNER = "crmo-guide-plate"


@dataclass
class Press:
    """Sets parts. With a `helper` two are set at a time; the bytes are the same."""

    places: Places
    helper: Helper | None = None
    plates: bool = True
    _set: dict[Key, Typeset] = field(default_factory=dict)

    def typeset(self, parts: Sequence[Part], *, lang: str, owner: str) -> tuple[Typeset, ...]:
        """Every part typeset, each only once however often it is asked for.

        A plate is read back here, once, and not again with each guide it is bound into.

        Raises NotConformant and SystemPartMissing as `crmo_guide.render.typeset.typeset` does, and NotConformant for
        every fault of a plate.
        """
        keys = [(part.html, lang, owner if part.furniture else _PLATE_OWNER) for part in parts]
        wanted = [(key, part) for key, part in zip(keys, parts, strict=True) if not self._known(key, part)]
        for key, part, made in self._made(wanted):
            if part.plate and (problems := faults(made.pdf)):
                raise NotConformant(problems)
            self._set[key] = made
            if part.keep and self.plates:
                keep(self._fingerprint(key), made)
        return tuple(self._set[key] for key in keys)

    def _fingerprint(self, key: Key) -> str:
        html, lang, owner = key
        return fingerprint(html, lang=lang, owner=owner, places=self.places)

    def _known(self, key: Key, part: Part) -> bool:
        if key not in self._set and part.keep and self.plates:
            found = kept(self._fingerprint(key))
            if found is not None:
                self._set[key] = found
        return key in self._set

    def _made(self, wanted: Sequence[tuple[Key, Part]]) -> Iterator[tuple[Key, Part, Typeset]]:
        """The longest part goes to the helper; this process sets the others meanwhile."""
        ordered = sorted(wanted, key=lambda item: item[1].weight, reverse=True)
        sent = len(ordered) > 1 and self._send(*ordered[0])
        for key, part in ordered[1 if sent else 0 :]:
            yield key, part, self._typeset(key, part)
        if sent:
            key, part = ordered[0]
            yield key, part, self._fetch(key, part)

    def _typeset(self, key: Key, part: Part) -> Typeset:
        html, lang, owner = key
        return typeset(html, places=self.places, lang=lang, owner=owner, cupboard=self._cupboard(part))

    def _cupboard(self, part: Part) -> Cupboard | None:
        return Cupboard(on_disk=self.plates) if part.passages else None

    def _send(self, key: Key, part: Part) -> bool:
        html, lang, owner = key
        if self.helper is None:
            return False
        try:
            cupboard = self._cupboard(part)
            self.helper.ask(typeset, html, places=self.places, lang=lang, owner=owner, cupboard=cupboard)
        except HelperLost:
            return False
        return True

    def _fetch(self, key: Key, part: Part) -> Typeset:
        try:
            made: Typeset = self.helper.answer() if self.helper else self._typeset(key, part)
        except HelperLost:
            return self._typeset(key, part)
        return made


def bound(handout: Handout, parts: Sequence[Part], made: Sequence[Typeset]) -> tuple[bytes, int]:
    """The parts as one file, and how many pages it has."""
    order = leaves(handout, parts, [part.pages for part in made])
    pdf = bind([part.pdf for part in made], [Leaf(place.part, place.page, place.foot) for place in order])
    return pdf, len(order)


def read(pdf: bytes, numbers: Sequence[int], helper: Helper | None = None) -> tuple[PageRuns, ...]:
    """These pages of a finished file, counted from 1, read back glyph by glyph; a helper reads the first half."""
    first, rest = numbers[: len(numbers) // 2], numbers[len(numbers) // 2 :]
    if helper is None or not first:
        return runs_of(pdf, numbers)
    try:
        helper.ask(runs_of, pdf, first)
        later = runs_of(pdf, rest)
        sooner: tuple[PageRuns, ...] = helper.answer()
    except HelperLost:
        return runs_of(pdf, numbers)
    return (*sooner, *later)
