"""The brand of a file in one language: every value read, every problem told at its line."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path

from crmo_guide.brand.brand import Brand, BrandLine
from crmo_guide.brand.colour import contrast, parse
from crmo_guide.brand.layers import Layer, Place, read_layers
from crmo_guide.brand.logo import LogoError, LogoImage, read_logo
from crmo_guide.brand.palette import TEXT_CONTRAST, Palette, palette_of
from crmo_guide.brand.texts import Texts
from crmo_guide.brand.wording import official
from crmo_guide.errors import InputProblem, Level, Problem
from crmo_guide.places import Places, places
from crmo_guide.plan.model.scalars import looks_like_phone
from crmo_guide.plan.tree import Node

KEYS = (
    "base",
    "name",
    "logo",
    "logo_alt",
    "colours",
    "footer",
    "address",
    "lines",
    "feedback",
    "reorder",
    "funder",
    "licence",
    "disclaimer",
    "paper",
)
_PLAIN = ("name", "logo_alt", "footer", "feedback", "reorder", "funder", "licence", "disclaimer")
COLOURS = ("main", "accent")
_LINE = ("label", "phone", "hours")
_PAPERS = ("a4", "letter")
_MOST_LINES, _MOST_PHONE, _LEAST_DPI = 4, 40, 150
_QUOTE_FIX = 'Write six digits in quotes: main: "#0f5c6e". Without quotes the # begins a comment.'


def load_brand(path: Path | None, lang: str, where: Places | None = None) -> Brand:
    """The brand of a file (or of the folder that holds a brand.yaml) in one language; ours when there is no path.

    A key that the file does not write comes from its `base`. A colour that is too light is darkened, and told in the
    brand's findings.

    Raises:
        InputProblem: With every problem of the files: CG-B codes, and CG-P codes where the YAML itself is broken.
    """
    if path is None:
        return Brand()
    brand, problems = read_brand(path, lang, where or places())
    if problems:
        raise InputProblem(problems)
    return brand


def read_brand(path: Path, lang: str, where: Places) -> tuple[Brand, tuple[Problem, ...]]:
    """What can be read of a brand, and every problem of its files, in their order; see `load_brand`."""
    layers, found = read_layers(path)
    reader = _Reader(layers, Texts(lang, where))
    brand = reader.brand()
    order = [layer.file for layer in layers]
    problems = sorted(
        (*found, *reader.texts.problems),
        key=lambda one: (order.index(one.file) if one.file in order else len(order), one.line or 0),
    )
    return brand, tuple(problems)


def source(layers: Sequence[Layer], key: str) -> Layer | None:
    """The file a key is taken from: the first that writes it. What a logo shows is told above or beside it."""
    found = next((layer for layer in layers if key in layer.keys), None)
    if key == "logo_alt" and found is not None:
        logo = source(layers, "logo")
        if logo is not None and layers.index(found) > layers.index(logo):
            return None  # it tells of another picture
    return found


class _Reader:
    """The files of one brand being read for one language; problems are kept in `texts`."""

    def __init__(self, layers: tuple[Layer, ...], texts: Texts) -> None:
        self.layers = layers
        self.texts = texts
        self.findings: list[Problem] = []

    def brand(self) -> Brand:
        for layer in self.layers:
            self._known(layer, layer.keys, KEYS, ())
        told = {key: self._text(key) for key in _PLAIN}
        clinic, alt = told.pop("name"), told.pop("logo_alt")
        palette = self._palette()
        return Brand(
            clinic=clinic,
            palette=palette,
            address=self._address(),
            lines=self._lines(),
            paper=self._paper(),
            logo=self._logo(alt or clinic),
            findings=tuple(self.findings),
            **told,
        )

    def _known(self, layer: Layer, node: dict[str, Node], known: Sequence[str], place: Place) -> None:
        for key in node:
            if key not in known:
                near = difflib.get_close_matches(key, known, n=1)
                fix = f"Did you mean `{near[0]}`?" if near else f"Known keys: {', '.join(known)}."
                problem = layer.problem(
                    "CG-B03", (*place, key), f"The key `{key}` is not known here.", fix, at_key=True
                )
                self.texts.problems.append(problem)

    def _text(self, key: str) -> str | None:
        layer = source(self.layers, key)
        return self.texts.one(layer, layer.keys[key], (key,)) if layer else None

    def _address(self) -> tuple[str, ...]:
        layer = source(self.layers, "address")
        return self.texts.several(layer, layer.keys["address"], ("address",)) if layer else ()

    def _paper(self) -> str | None:
        layer = source(self.layers, "paper")
        if layer is None:
            return None
        node = layer.keys["paper"]
        if node in _PAPERS:
            return str(node)
        self.texts.add(layer, "CG-B04", ("paper",), "This paper is not known.", "Write `paper: a4` or `paper: letter`.")
        return None

    def _lines(self) -> tuple[BrandLine, ...]:
        layer = source(self.layers, "lines")
        if layer is None:
            return ()
        node, place = layer.keys["lines"], ("lines",)
        if not isinstance(node, list):
            fix = "Write a list, each line with `label:` and `phone:`."
            self.texts.add(layer, "CG-B04", place, "This must be a list of lines.", fix)
            return ()
        if len(node) > _MOST_LINES:
            what = f"There are {len(node)} lines; at most {_MOST_LINES} print."
            self.texts.add(layer, "CG-B04", place, what, "Keep those that families need most.")
        read = (self._line(layer, each, ("lines", number)) for number, each in enumerate(node))
        return tuple(line for line in read if line is not None)

    def _line(self, layer: Layer, node: Node, place: Place) -> BrandLine | None:
        fix = 'Write it so: {label: Parent line, phone: "01632 960123"}.'
        if not isinstance(node, dict):
            self.texts.add(layer, "CG-B04", place, "A line needs a label and a phone.", fix)
            return None
        self._known(layer, node, _LINE, place)
        for key in ("label", "phone"):
            if key not in node:
                self.texts.add(layer, "CG-B04", place, f"The line has no `{key}`.", fix)
        label = self.texts.one(layer, node.get("label"), (*place, "label"))
        hours = self.texts.one(layer, node.get("hours"), (*place, "hours"))
        phone = self._phone(layer, node["phone"], (*place, "phone")) if "phone" in node else None
        return BrandLine(label, phone, hours) if label and phone else None

    def _phone(self, layer: Layer, node: Node, place: Place) -> str | None:
        phone = " ".join(node.split()) if isinstance(node, str) else ""
        if len(phone) > _MOST_PHONE or not looks_like_phone(phone):
            fix = 'Write digits in quotes, as your people say the number: "01632 960123".'
            self.texts.add(layer, "CG-B13", place, "This is not a phone number.", fix)
            return None
        if official(phone):
            what = "This is an emergency number, or another short number of a country. No brand may print one."
            fix = "Take the line out: such numbers come from the plan's country (`country:`, or --country)."
            self.texts.add(layer, "CG-B14", place, what, fix)
            return None
        return phone

    def _palette(self) -> Palette:
        given: dict[str, tuple[Layer, str]] = {}
        for layer in self.layers:
            node = layer.keys.get("colours")
            if node is None:
                continue
            if not isinstance(node, dict):
                what, fix = "This must be a map of two colours.", "Write `main:` and `accent:` below."
                self.texts.add(layer, "CG-B04", ("colours",), what, fix)
                continue
            self._known(layer, node, COLOURS, ("colours",))
            for name in COLOURS:
                colour = self._colour(layer, node[name], name) if name in node and name not in given else None
                if colour:
                    given[name] = layer, colour
        main, accent = (given[name][1] if name in given else None for name in COLOURS)
        palette = palette_of(main, accent)
        for name, shade in (("main", palette.brand), ("accent", palette.accent)):
            if name in given and given[name][1] != shade:
                self.findings.append(_darkened(*given[name], name, shade))
        return palette

    def _colour(self, layer: Layer, node: Node, name: str) -> str | None:
        try:
            return parse(node if isinstance(node, str) else "")
        except ValueError:
            self.texts.add(layer, "CG-B04", ("colours", name), "This is not a colour.", _QUOTE_FIX)
            return None

    def _logo(self, alt: str | None) -> LogoImage | None:
        layer = source(self.layers, "logo")
        if layer is None:
            return None
        node, place = layer.keys["logo"], ("logo",)
        if not isinstance(node, str):
            self.texts.add(layer, "CG-B04", place, "This must be the name of a file.", "Write `logo: logo.svg`.")
            return None
        if alt is None:
            if not any((one.field or "").startswith(("name", "logo_alt")) for one in self.texts.problems):
                fix = "Add `name:`, the clinic's name, or `logo_alt:`."
                self.texts.add(layer, "CG-B11", place, "The logo has no words for a screen reader.", fix)
            return None
        try:
            logo = read_logo(layer.folder, node, alt)
        except LogoError as error:
            self.texts.add(layer, error.code, place, error.what, error.fix)
            return None
        if logo.dots_per_inch is not None and logo.dots_per_inch < _LEAST_DPI:
            self.findings.append(_coarse(layer, logo))
        return logo


def _cut(ratio: float) -> str:
    """Cut, not rounded: 4.49 must not be shown as 4.5."""
    return f"{int(ratio * 100) / 100:.2f}"


def _darkened(layer: Layer, given: str, name: str, shade: str) -> Problem:
    paper = Palette().paper
    what = (
        f"The colour {given} is too light to read on paper: contrast {_cut(contrast(given, paper))}, needed"
        f' {TEXT_CONTRAST}. It prints as "{shade}" (contrast {_cut(contrast(shade, paper))}).'
    )
    fix = "Look at the shade with `crmo-guide brand specimen`. If you want another, write a darker colour here."
    problem = layer.problem("CG-B10", ("colours", name), what, fix)
    return _look_again(problem)


def _coarse(layer: Layer, logo: LogoImage) -> Problem:
    what = f"The logo is too coarse for print: {logo.dots_per_inch:.0f} pixels to the inch, {_LEAST_DPI} wanted."
    fix = "Save it as SVG, or with at least 600 pixels on its longer side."
    return _look_again(layer.problem("CG-B16", ("logo",), what, fix))


def _look_again(problem: Problem) -> Problem:
    return Problem(
        problem.code, problem.what, problem.fix, problem.file, problem.line, problem.column, problem.field, Level.LOOK
    )
