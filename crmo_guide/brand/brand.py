"""The brand file of a clinic or a support group, read and checked as a whole."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from crmo_guide.brand.colour import contrast, darkened_until, parse
from crmo_guide.brand.logo import LogoError, LogoImage, read_logo
from crmo_guide.brand.palette import TEXT_CONTRAST, Palette, palette_of
from crmo_guide.errors import InputProblem, Problem
from crmo_guide.plan.events import field_name
from crmo_guide.plan.tree import MOST_BYTES, Node, Tree, read_tree

FILE_NAME = "brand.yaml"
_KEYS = ("name", "logo", "logo_alt", "colours", "footer", "address")
_COLOURS = ("main", "accent")
_MOST_LETTERS = {"name": 80, "logo_alt": 160, "footer": 160, "address": 200}
_QUOTE_FIX = 'Write six digits in quotes: main: "#0f5c6e". Without quotes the # begins a comment.'

Place = tuple[str | int, ...]


@dataclass(frozen=True)
class Brand:
    """Whose paper it is. Without a brand file: our colours, no name and no logo."""

    clinic: str | None = None
    logo: LogoImage | None = None
    palette: Palette = field(default_factory=Palette)
    footer: str | None = None
    address: tuple[str, ...] = ()


class _Reader:
    """One brand file being read for one language; keeps the problems found on the way."""

    def __init__(self, tree: Tree, file: str, lang: str) -> None:
        self.tree = tree
        self.file = file
        self.lang = lang
        self.problems: list[Problem] = []

    def object(self, code: str, place: Place, what: str, fix: str, *, at_key: bool = False) -> None:
        mark = (self.tree.keys.get(place) if at_key else None) or self.tree.where(place)
        name = field_name(place) or None
        self.problems.append(Problem(code, what, fix, self.file, mark.line, mark.column, name))

    def keys(self, node: dict[str, Node], known: Sequence[str], place: Place) -> None:
        for key in node:
            if key not in known:
                near = difflib.get_close_matches(key, known, n=1)
                fix = f"Did you mean `{near[0]}`?" if near else f"Known keys: {', '.join(known)}."
                self.object("CG-B03", (*place, key), f"The key `{key}` is not known here.", fix, at_key=True)

    def text(self, node: Node | None, place: Place) -> str | None:
        """One text, or the language's own of a map."""
        if isinstance(node, dict):
            if self.lang not in node:
                fix = f"Add `{self.lang}: ...`, or write one text for all languages."
                self.object("CG-B04", place, f"There is no text for the language {self.lang}.", fix)
                return None
            return self.text(node[self.lang], (*place, self.lang)) if self._plain(node, place) else None
        if isinstance(node, list):
            fix = "Write one text, or one for each language."
            self.object("CG-B04", place, "This must be a text, not a list.", fix)
            return None
        if node is None:
            return None
        most = _MOST_LETTERS[str(place[0])]
        if len(node) > most:
            what = f"The text is too long to print ({len(node)} letters; at most {most})."
            self.object("CG-B04", place, what, "Shorten it.")
            return None
        return " ".join(node.split())

    def _plain(self, node: dict[str, Node], place: Place) -> bool:
        wrong = [key for key, value in node.items() if not isinstance(value, str)]
        for key in wrong:
            self.object("CG-B04", (*place, key), "This must be a text.", "Write one text for each language.")
        return not wrong

    def lines(self, node: Node | None, place: Place) -> tuple[str, ...]:
        """A text or a list of texts."""
        if not isinstance(node, list):
            text = self.text(node, place)
            return (text,) if text else ()
        if len(node) > 5:
            self.object("CG-B04", place, f"There are {len(node)} lines; at most five print.", "Shorten it.")
        texts = [self.text(each, (*place, index)) for index, each in enumerate(node)]
        return tuple(text for text in texts if text)

    def colours(self, node: Node | None) -> Palette:
        if node is None:
            return Palette()
        if not isinstance(node, dict):
            fix = "Write `main:` and `accent:` below."
            self.object("CG-B04", ("colours",), "This must be a map of two colours.", fix)
            return Palette()
        self.keys(node, _COLOURS, ("colours",))
        found = {name: self._colour(node[name], ("colours", name)) for name in _COLOURS if name in node}
        return palette_of(found.get("main"), found.get("accent"))

    def _colour(self, node: Node, place: Place) -> str | None:
        try:
            colour = parse(node if isinstance(node, str) else "")
        except ValueError:
            self.object("CG-B04", place, "This is not a colour.", _QUOTE_FIX)
            return None
        paper = Palette().paper
        ratio = contrast(colour, paper)
        if ratio < TEXT_CONTRAST:
            # Cut, not rounded: 4.49 must not be shown as 4.5.
            shown = int(ratio * 100) / 100
            shade = darkened_until(colour, paper, TEXT_CONTRAST)
            what = f"The colour {colour} is too light to read on paper: contrast {shown:.2f}, needed {TEXT_CONTRAST}."
            measured = int(contrast(shade, paper) * 100) / 100
            fix = f'Take "{shade}" (contrast {measured:.2f}), the nearest darker shade that passes.'
            self.object("CG-B10", place, what, fix)
            return None
        return colour

    def logo(self, node: Node | None, alt: str | None, folder: Path) -> LogoImage | None:
        if node is None:
            return None
        if not isinstance(node, str):
            self.object("CG-B04", ("logo",), "This must be the name of a file.", "Write `logo: logo.svg`.")
            return None
        if alt is None:
            if not any(problem.field and problem.field.startswith(("name", "logo_alt")) for problem in self.problems):
                what = "The logo has no words for a screen reader."
                self.object("CG-B11", ("logo",), what, "Add `name:`, the clinic's name, or `logo_alt:`.")
            return None
        try:
            return read_logo(folder, node, alt)
        except LogoError as error:
            self.object(error.code, ("logo",), error.what, error.fix)
            return None

    def brand(self, folder: Path) -> Brand:
        value = self.tree.value
        if not isinstance(value, dict):
            fix = "Write one `key: value` a line, such as `name: Example Children's Hospital`."
            self.object("CG-B02", (), "The brand file holds no keys.", fix)
            return Brand()
        self.keys(value, _KEYS, ())
        clinic = self.text(value.get("name"), ("name",))
        alt = self.text(value.get("logo_alt"), ("logo_alt",)) or clinic
        return Brand(
            clinic=clinic,
            palette=self.colours(value.get("colours")),
            footer=self.text(value.get("footer"), ("footer",)),
            address=self.lines(value.get("address"), ("address",)),
            logo=self.logo(value.get("logo"), alt, folder),
        )


def _brand_file(path: Path) -> Path:
    """The file itself, when the path is the folder that holds one."""
    try:
        return path / FILE_NAME if (path / FILE_NAME).is_file() else path
    except (OSError, ValueError):
        return path


def _read_bytes(path: Path) -> bytes:
    fix = f"Give the path of a {FILE_NAME}, or of the folder that holds it."
    file = path.name or str(path)
    try:
        if path.exists() and not path.is_file():
            kind = "a folder without a brand.yaml" if path.is_dir() else "not a file"
            raise InputProblem(Problem("CG-B01", f"The brand is {kind}.", fix, file=file))
        with path.open("rb") as handle:
            raw = handle.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise InputProblem(Problem("CG-B01", "There is no such brand file.", fix, file=file)) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "not a path"
        raise InputProblem(Problem("CG-B01", f"The brand file cannot be read ({why}).", fix, file=file)) from error
    if not raw.strip():
        what = "The brand file is empty."
        raise InputProblem(Problem("CG-B02", what, "Write at least `name:`, the clinic's name.", file=file, line=1))
    return raw


def load_brand(path: Path | None, lang: str) -> Brand:
    """The brand of a file (or of the folder that holds a brand.yaml) in one language; ours when there is no path.

    Raises:
        InputProblem: With every problem of the file: CG-B codes, and CG-P codes where the YAML itself is broken.
    """
    if path is None:
        return Brand()
    path = _brand_file(path)
    raw = _read_bytes(path)
    tree = read_tree(raw, path.name)
    reader = _Reader(tree, path.name, lang)
    # A file that is broken as YAML is told so, and no more.
    brand = reader.brand(path.parent) if tree.value is not None or not tree.problems else Brand()
    problems = (*tree.problems, *reader.problems)
    if problems:
        raise InputProblem(sorted(problems, key=lambda problem: problem.line or 0))
    return brand
