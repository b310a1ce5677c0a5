"""Everything there is to know about a brand, for those who make one: what it gives, whence, and how it will print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from crmo_guide.brand.brand import Brand
from crmo_guide.brand.colour import parse
from crmo_guide.brand.layers import Layer, read_layers
from crmo_guide.brand.reading import COLOURS, KEYS, read_brand, source
from crmo_guide.errors import Problem
from crmo_guide.places import Places
from crmo_guide.plan.tree import Node

_WORDED = ("name", "logo_alt", "footer", "address", "lines", "feedback", "reorder", "funder", "licence", "disclaimer")
_SPOKEN = ("label", "hours")


@dataclass(frozen=True)
class Given:
    """A key or colour of the brand: from which file, and in which of the languages it has no words."""

    name: str
    file: str
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Inspection:
    """What was found. `brand` is that of the first language without problems, else of the first."""

    files: tuple[str, ...]
    languages: tuple[str, ...]
    given: tuple[Given, ...]
    colours: tuple[tuple[str, str], ...]  # main and accent as they were written
    brand: Brand
    problems: tuple[Problem, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The languages in which something has no words."""
        return tuple(lang for lang in self.languages if any(lang in given.missing for given in self.given))


def inspect(path: Path, languages: Sequence[str], where: Places) -> Inspection:
    """Read a brand in each of these languages. Raises InputProblem when there is no such file."""
    layers, _ = read_layers(path)
    read = [read_brand(path, lang, where) for lang in languages]
    problems = [problem for brand, stops in read for problem in (*stops, *brand.findings)]
    return Inspection(
        files=tuple(layer.file for layer in layers),
        languages=tuple(languages),
        given=tuple(_given(layers, languages)),
        colours=tuple(_colours(layers)),
        brand=next((brand for brand, stops in read if not stops), read[0][0]),
        problems=tuple(dict.fromkeys(problems)),
    )


def _given(layers: Sequence[Layer], languages: Sequence[str]) -> Iterable[Given]:
    for key in KEYS:
        layer = source(layers, key)
        if key in ("base", "colours") or layer is None:
            continue
        missing = (lang for lang in languages if key in _WORDED and not _speaks(layer.keys[key], lang))
        yield Given(key, layer.file, tuple(missing))
    for name in COLOURS:
        for layer in layers:
            if name in _colours_of(layer):
                yield Given(f"colours.{name}", layer.file)
                break


def _speaks(node: Node, lang: str) -> bool:
    """Whether a text, a list of texts or a list of lines has words in a language."""
    if isinstance(node, list):
        return all(_speaks(each, lang) for each in node)
    if isinstance(node, dict) and "phone" in node:
        return all(_speaks(node[part], lang) for part in _SPOKEN if part in node)
    return not isinstance(node, dict) or lang in node


def _colours_of(layer: Layer) -> dict[str, Node]:
    node = layer.keys.get("colours")
    return node if isinstance(node, dict) else {}


def _colours(layers: Sequence[Layer]) -> Iterable[tuple[str, str]]:
    for name in COLOURS:
        written = next((_colours_of(layer)[name] for layer in layers if name in _colours_of(layer)), None)
        try:
            yield name, parse(written if isinstance(written, str) else "")
        except ValueError:
            continue
