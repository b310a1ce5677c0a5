"""In which order letters lie on paper: the Unicode Bidirectional Algorithm (UAX #9), for texts that hold isolates.

An own, second implementation: what judges the typesetter must not be the typesetter. Embeddings and overrides are left
out, for no value holds them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from unicodedata import bidirectional, category, mirrored

_OPENS = {"LRI": 0, "RLI": 1}
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_PAIRS = {"(": ")", "[": "]", "{": "}"}
_MIRRORED = str.maketrans("()[]{}<>«»≤≥", ")(][}{><»«≥≤")


def levels(text: str, base: int) -> list[int]:
    """The embedding level of each letter of one paragraph; `base` is 0 for left to right, 1 for right to left."""
    kinds = [bidirectional(letter) or "L" for letter in text]
    found = [base] * len(text)
    for level, places in _sequences(kinds, base):
        resolved = _Sequence(level, [text[place] for place in places], [kinds[place] for place in places]).resolved()
        for place, kind in zip(places, resolved, strict=True):
            found[place] = level + _rise(level, kind)
    return found


def painted(letters: Sequence[str], at: Sequence[int]) -> list[str]:
    """The letters of one line, with the levels of their paragraph, from left to right (rules L2 and L4)."""
    out = [
        letter.translate(_MIRRORED) if level % 2 and mirrored(letter) else letter
        for letter, level in zip(letters, at, strict=True)
    ]
    order = list(at)
    for limit in range(max(order, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and order[end] >= limit:
                end += 1
            out[start:end] = reversed(out[start:end])
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return out


def _rise(level: int, kind: str) -> int:
    """Rules I1 and I2."""
    if level % 2:
        return 0 if kind == "R" else 1
    return {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)


def _sequences(kinds: Sequence[str], base: int) -> Iterator[tuple[int, list[int]]]:
    """The isolating run sequences (BD13): what stands at one depth, an isolate inside it taken as one sign."""
    open_ones: list[tuple[int, list[int]]] = [(base, [])]
    for place, kind in enumerate(kinds):
        if kind == "PDI" and len(open_ones) > 1:
            yield open_ones.pop()
        level, places = open_ones[-1]
        places.append(place)
        if kind in _OPENS:
            open_ones.append((level + 1 + (level + 1 + _OPENS[kind]) % 2, []))
    yield from reversed(open_ones)


class _Sequence:
    """One isolating run sequence, its kinds resolved step by step."""

    def __init__(self, level: int, letters: list[str], kinds: list[str]) -> None:
        self._letters, self._kinds = letters, kinds
        self._edge = "R" if level % 2 else "L"
        self._brackets = [kind == "ON" for kind in kinds]

    def resolved(self) -> list[str]:
        """Only L, R, EN and AN are left."""
        self._weak()
        self._numbers()
        self._pairs()
        self._neutrals()
        return self._kinds

    def _weak(self) -> None:
        """W1 to W3."""
        kinds, before, strong = self._kinds, self._edge, self._edge
        for place, kind in enumerate(kinds):
            if kind == "NSM":
                kinds[place] = kind = "ON" if before in ("LRI", "RLI", "PDI") else before
            if kind in ("L", "R", "AL"):
                strong = kind
            if kind == "EN" and strong == "AL":
                kinds[place] = kind = "AN"
            before = kind
        self._kinds = ["R" if kind == "AL" else kind for kind in kinds]

    def _numbers(self) -> None:
        """W4 to W7."""
        kinds = self._kinds
        for place in range(1, len(kinds) - 1):
            around = {kinds[place - 1], kinds[place + 1]}
            if (kinds[place] == "CS" and around in ({"EN"}, {"AN"})) or (kinds[place] == "ES" and around == {"EN"}):
                kinds[place] = around.pop()
        for start, end in _stretches(kinds, frozenset({"ET"})):
            beside = {kinds[start - 1] if start else "", kinds[end] if end < len(kinds) else ""}
            kinds[start:end] = ["EN" if "EN" in beside else "ON"] * (end - start)
        strong = self._edge
        for place, kind in enumerate(kinds):
            if kind in ("ES", "CS"):
                kinds[place] = "ON"
            strong = kind if kind in ("L", "R") else strong
            if kind == "EN" and strong == "L":
                kinds[place] = "L"

    def _pairs(self) -> None:
        """N0: a pair of brackets goes with what stands in it, or before it."""
        for opening, closing in sorted(self._bracket_pairs()):
            inside = {self._side(kind) for kind in self._kinds[opening + 1 : closing]} - {None}
            other = "L" if self._edge == "R" else "R"
            if self._edge in inside:
                side = self._edge
            elif inside:
                before = (self._side(kind) for kind in reversed(self._kinds[:opening]))
                side = other if next((each for each in before if each), self._edge) == other else self._edge
            else:
                continue
            self._kinds[opening] = self._kinds[closing] = side

    def _bracket_pairs(self) -> Iterator[tuple[int, int]]:
        waiting: list[tuple[str, int]] = []
        for place, letter in enumerate(self._letters):
            if not self._brackets[place]:
                continue
            if letter in _PAIRS:
                waiting.append((_PAIRS[letter], place))
            elif category(letter) == "Pe":
                found = next((n for n in range(len(waiting) - 1, -1, -1) if waiting[n][0] == letter), None)
                if found is not None:
                    yield waiting[found][1], place
                    del waiting[found:]

    def _neutrals(self) -> None:
        """N1 and N2."""
        kinds = self._kinds
        for start, end in _stretches(kinds, _NEUTRAL):
            before = self._side(kinds[start - 1]) if start else self._edge
            after = self._side(kinds[end]) if end < len(kinds) else self._edge
            side = before if before == after and before else self._edge
            kinds[start:end] = [side] * (end - start)

    @staticmethod
    def _side(kind: str) -> str | None:
        return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(kind)


def _stretches(kinds: Sequence[str], wanted: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where the kinds wanted stand, as long stretches."""
    start = None
    for place, kind in enumerate((*kinds, "")):
        if kind in wanted:
            start = place if start is None else start
        elif start is not None:
            yield start, place
            start = None
