"""The words of a brand: one text for all, or one for each language, short enough to print, and none of ours to say."""

from __future__ import annotations

from crmo_guide.brand.layers import Layer, Place
from crmo_guide.brand.wording import dose_in, emergency_in
from crmo_guide.errors import Problem
from crmo_guide.places import Places
from crmo_guide.plan.tree import Node

MOST_LETTERS = {
    "name": 80,
    "logo_alt": 160,
    "footer": 100,
    "address": 200,
    "label": 60,
    "hours": 80,
    "feedback": 160,
    "reorder": 160,
    "funder": 160,
    "licence": 160,
    "disclaimer": 200,
}
_MOST_ADDRESS = 5
# Where a number such as 911 would be read as one to call; in an address it is a house.
_READ_AS_A_CALL = ("label", "hours", "footer", "disclaimer")


class Texts:
    """Reads the texts of one language; keeps every problem found on the way."""

    def __init__(self, lang: str, where: Places) -> None:
        self.lang = lang
        self.where = where
        self.problems: list[Problem] = []

    def add(self, layer: Layer, code: str, place: Place, what: str, fix: str) -> None:
        """Keep a problem."""
        self.problems.append(layer.problem(code, place, what, fix))

    def one(self, layer: Layer, node: Node | None, place: Place) -> str | None:
        """One text, or the language's own of a map; None, with a problem, where there is none to print."""
        if isinstance(node, dict):
            return self._of_the_language(layer, node, place)
        if isinstance(node, list):
            fix = "Write one text, or one for each language."
            self.add(layer, "CG-B04", place, "This must be a text, not a list.", fix)
            return None
        if not node:
            return None
        return self._checked(layer, " ".join(node.split()), place)

    def several(self, layer: Layer, node: Node, place: Place) -> tuple[str, ...]:
        """A text or a list of texts."""
        if not isinstance(node, list):
            text = self.one(layer, node, place)
            return (text,) if text else ()
        if len(node) > _MOST_ADDRESS:
            self.add(layer, "CG-B04", place, f"There are {len(node)} lines; at most five print.", "Shorten it.")
        texts = [self.one(layer, each, (*place, index)) for index, each in enumerate(node)]
        return tuple(text for text in texts if text)

    def _of_the_language(self, layer: Layer, node: dict[str, Node], place: Place) -> str | None:
        if self.lang not in node:
            fix = f"Add `{self.lang}: ...`, or write one text for all languages."
            self.add(layer, "CG-B04", place, f"There is no text for the language {self.lang}.", fix)
            return None
        wrong = [key for key, value in node.items() if not isinstance(value, str)]
        for key in wrong:
            self.add(layer, "CG-B04", (*place, key), "This must be a text.", "Write one text for each language.")
        return None if wrong else self.one(layer, node[self.lang], (*place, self.lang))

    def _checked(self, layer: Layer, text: str, place: Place) -> str | None:
        key = next(str(part) for part in reversed(place) if part in MOST_LETTERS)
        if len(text) > MOST_LETTERS[key]:
            what = f"The text is too long to print ({len(text)} letters; at most {MOST_LETTERS[key]})."
            self.add(layer, "CG-B04", place, what, "Shorten it.")
        elif dose := dose_in(text, self.lang, self.where):
            what = f"This reads like a dose: “{dose}”. Doses come from the signed plan alone."
            self.add(layer, "CG-B15", place, what, "Say it without a number, or in other words.")
        elif key in _READ_AS_A_CALL and (number := emergency_in(text)):
            what = f"The emergency number {number} stands here. No brand may print one."
            fix = "Take it out: it comes from the plan's country (`country:`, or --country). A house number goes into"
            self.add(layer, "CG-B14", place, what, f"{fix} `address:`.")
        else:
            return text
        return None
