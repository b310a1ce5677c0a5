"""What a PDF really shows: every stretch of letters in the order it is painted, and where on the page it lies."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Container
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

import pikepdf

from crmo_guide.verify.glyphs import UNREADABLE, Glyph, Typeface

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
_UNIT: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_DEEPEST_FORM = 12
_NO_GLYPH = (Glyph(UNREADABLE, 0.0, 1, 0),)


@dataclass(frozen=True)
class Run:
    """The letters between one BDC or BMC and its EMC (or within one BT and ET, where nothing is marked).

    `glyphs` are the letters of each glyph from left to right as they lie on the paper: right-to-left text stands in it
    the other way round, a ligature is one glyph of several letters. `box` is left, bottom, right, top in points.
    """

    glyphs: tuple[str, ...]
    role: str  # of the marked content: 'P', 'Span', 'Artifact' ...; '' where nothing is marked
    mcid: int | None
    box: Box
    size: float  # of the type, in points

    @property
    def text(self) -> str:
        """The letters in paint order."""
        return "".join(self.glyphs)

    @property
    def artifact(self) -> bool:
        """Whether a screen reader passes over it, as it does over headers and footers."""
        return self.role == "Artifact"

    @property
    def readable(self) -> bool:
        """Whether every glyph has letters."""
        return UNREADABLE not in self.text


@dataclass(frozen=True)
class PageRuns:
    """A page, counted from 1, its visible box in points, and its runs in paint order."""

    number: int
    box: Box
    runs: tuple[Run, ...]


@lru_cache(maxsize=2)
def runs(pdf: bytes) -> tuple[PageRuns, ...]:
    """Every run of letters of every page, through the fonts' ToUnicode maps.

    Raises pikepdf.PdfError when the bytes are no PDF.
    """
    return runs_of(pdf, range(1, sys.maxsize))


def runs_of(pdf: bytes, numbers: Container[int]) -> tuple[PageRuns, ...]:
    """The same of those pages only whose numbers, from 1, are in `numbers`."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        faces: dict[tuple[int, int] | int, Typeface] = {}
        pages = enumerate(document.pages, start=1)
        return tuple(_page(number, page, faces) for number, page in pages if number in numbers)


def _page(number: int, page: Any, faces: dict[Any, Typeface]) -> PageRuns:
    reader = _Reader(faces)
    reader.read(page, page.obj.get("/Resources", {}))
    left, bottom, right, top = (float(edge) for edge in page.cropbox)
    return PageRuns(number, (left, bottom, right, top), tuple(reader.runs))


@dataclass(frozen=True)
class _State:
    """The part of the graphics state that q and Q keep."""

    ctm: Matrix = _UNIT
    face: Typeface | None = None
    size: float = 0.0
    character_space: float = 0.0
    word_space: float = 0.0
    scale: float = 1.0
    leading: float = 0.0
    rise: float = 0.0


@dataclass
class _Open:
    """Marked content that has begun and not ended."""

    role: str
    mcid: int | None
    glyphs: list[str] = field(default_factory=list)
    box: Box | None = None
    size: float = 0.0


class _Reader:
    """Walks content streams (ISO 32000-1 clauses 8 and 9) and keeps the letters."""

    def __init__(self, faces: dict[Any, Typeface]) -> None:
        self.runs: list[Run] = []
        self._faces = faces
        self._state = _State()
        self._saved: list[_State] = []
        self._marks: list[_Open] = []
        self._loose = _Open("", None)
        self._line = self._text = _UNIT
        self._resources: Any = {}
        self._depth = 0
        self._operators: dict[str, Callable[..., None]] = {
            "q": self._push, "Q": self._pop, "cm": self._transform, "Do": self._draw,
            "BDC": self._begin, "BMC": self._begin, "EMC": self._end,
            "BT": self._begin_text, "ET": self._end_text, "Tf": self._font,
            "Td": self._move, "TD": self._move_and_lead, "Tm": self._set_matrix, "T*": self._next_line,
            "Tc": self._keep("character_space"), "Tw": self._keep("word_space"), "TL": self._keep("leading"),
            "Ts": self._keep("rise"), "Tz": self._stretch,
            "Tj": self._show, "TJ": self._show_spaced, "'": self._show_on_next_line, '"': self._show_with_spaces,
        }  # fmt: skip

    def read(self, content: Any, resources: Any) -> None:
        """Reads a page or a form with its resources."""
        outer, self._resources = self._resources, resources
        for instruction in pikepdf.parse_content_stream(content, " ".join(self._operators)):
            self._operators[str(instruction.operator)](*instruction.operands)
        self._resources = outer

    # Graphics state
    def _push(self) -> None:
        self._saved.append(self._state)

    def _pop(self) -> None:
        if self._saved:
            self._state = self._saved.pop()

    def _transform(self, *numbers: Any) -> None:
        self._state = replace(self._state, ctm=_multiplied(_matrix(numbers), self._state.ctm))

    def _draw(self, name: Any) -> None:
        form = self._resources.get("/XObject", {}).get(str(name))
        if form is None or str(form.get("/Subtype")) != "/Form" or self._depth >= _DEEPEST_FORM:
            return
        resources = form.get("/Resources", self._resources)
        if "/Font" not in resources and "/XObject" not in resources:
            return  # a drawing without a word
        self._depth += 1
        self._push()
        if "/Matrix" in form:
            self._transform(*form.Matrix)
        self.read(form, resources)
        self._pop()
        self._depth -= 1

    # Marked content
    def _begin(self, role: Any, properties: Any = None) -> None:
        if isinstance(properties, pikepdf.Name):
            properties = self._resources.get("/Properties", {}).get(str(properties))
        marked = isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties
        inside_artifact = bool(self._marks) and self._marks[-1].role == "Artifact"
        name = "Artifact" if inside_artifact else str(role).removeprefix("/")
        self._marks.append(_Open(name, int(properties.MCID) if marked else None))

    def _end(self) -> None:
        if self._marks:
            self._close(self._marks.pop())

    def _close(self, mark: _Open) -> None:
        if mark.glyphs and mark.box is not None:
            self.runs.append(Run(tuple(mark.glyphs), mark.role, mark.mcid, mark.box, mark.size))

    # Text state and position
    def _begin_text(self) -> None:
        self._line = self._text = _UNIT

    def _end_text(self) -> None:
        self._close(self._loose)
        self._loose = _Open("", None)

    def _font(self, name: Any, size: Any) -> None:
        font = self._resources.get("/Font", {}).get(str(name))
        if font is None:
            self._state = replace(self._state, face=None, size=float(size))
            return
        key = font.objgen if font.is_indirect else id(font)
        if key not in self._faces:
            self._faces[key] = Typeface(font)
        self._state = replace(self._state, face=self._faces[key], size=float(size))

    def _keep(self, name: str) -> Callable[[Any], None]:
        def keep(number: Any) -> None:
            changed: dict[str, Any] = {name: float(number)}
            self._state = replace(self._state, **changed)

        return keep

    def _stretch(self, percent: Any) -> None:
        self._state = replace(self._state, scale=float(percent) / 100)

    def _move(self, x: Any, y: Any) -> None:
        self._line = self._text = _multiplied((1.0, 0.0, 0.0, 1.0, float(x), float(y)), self._line)

    def _move_and_lead(self, x: Any, y: Any) -> None:
        self._state = replace(self._state, leading=-float(y))
        self._move(x, y)

    def _set_matrix(self, *numbers: Any) -> None:
        self._line = self._text = _matrix(numbers)

    def _next_line(self) -> None:
        self._move(0, -self._state.leading)

    # Showing
    def _show_on_next_line(self, text: Any) -> None:
        self._next_line()
        self._show(text)

    def _show_with_spaces(self, word: Any, character: Any, text: Any) -> None:
        self._state = replace(self._state, word_space=float(word), character_space=float(character))
        self._show_on_next_line(text)

    def _show(self, text: Any) -> None:
        self._show_spaced([text])

    def _show_spaced(self, items: Any) -> None:
        state = self._state
        letters: list[str] = []
        at = low = high = 0.0  # along the line, in text space
        for item in items:
            if not isinstance(item, pikepdf.String):
                at -= float(item) / 1000 * state.size * state.scale
                continue
            if state.face is not None and not (state.character_space or state.word_space):
                shown, advance = state.face.shown(bytes(item))
                letters += shown
                low, at = min(low, at), at + advance * state.size * state.scale
                high = max(high, at)
                continue
            for glyph in state.face.glyphs(bytes(item)) if state.face else _NO_GLYPH:
                letters.append(glyph.letters)
                low, high = min(low, at), max(high, at + glyph.advance * state.size * state.scale)
                word_space = state.word_space if glyph.size == 1 and glyph.code == 32 else 0.0
                at += (glyph.advance * state.size + state.character_space + word_space) * state.scale
        if letters:
            self._note(letters, low, high)
        self._text = _multiplied((1.0, 0.0, 0.0, 1.0, at, 0.0), self._text)

    def _note(self, letters: list[str], low: float, high: float) -> None:
        mark = self._marks[-1] if self._marks else self._loose
        state = self._state
        to_page = _multiplied(self._text, state.ctm)
        heights = (state.rise - 0.2 * state.size, state.rise + 0.7 * state.size)
        mark.glyphs += letters
        mark.box = _around([_point(to_page, x, y) for x in (low, high) for y in heights], mark.box)
        mark.size = max(mark.size, state.size * abs(to_page[0] * to_page[3] - to_page[1] * to_page[2]) ** 0.5)


def _matrix(numbers: Any) -> Matrix:
    a, b, c, d, e, f = (float(number) for number in numbers)
    return a, b, c, d, e, f


def _multiplied(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _point(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _around(points: list[tuple[float, float]], box: Box | None) -> Box:
    across, up = [x for x, _ in points], [y for _, y in points]
    if box is not None:
        across += [box[0], box[2]]
        up += [box[1], box[3]]
    return min(across), min(up), max(across), max(up)
