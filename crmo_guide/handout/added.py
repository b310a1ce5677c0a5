"""Pages a clinic adds of its own: a template in `<layouts>/<edition>/added/`, with its title and place on top."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crmo_guide.brand.wording import dose_in
from crmo_guide.errors import ContentProblem, Problem
from crmo_guide.language.values import Value
from crmo_guide.places import Places

EDITIONS = ("guide", "full", "large-print", "booklet")
"""The editions that take such pages. What lies in the folder of the first, all of them print."""

FOLDER = "added"
_BEFORE = "closing"  # where a page stands that says nothing of its place
_ENDING = ".html.j2"
_NAME = re.compile(r"(?P<name>[a-z0-9][a-z0-9-]{0,39})\.(?P<lang>[A-Za-z]{2,3}(-[A-Za-z0-9]+)*)\.html\.j2")
_HEADER = re.compile(r"\{#-?(?P<lines>.*?)-?#\}", re.DOTALL)
_MOST_LETTERS = 60
_KEYS = ("title", "after")
_MARKUP = re.compile(r"\{[{%#].*?[}%#]\}|<[^>]*>")
_SAMPLE = "{# title: Parking and the day ward\n   after: checkups #}"


@dataclass(frozen=True)
class AddedPage:
    """One page of a clinic's own; `file` is where the loader of the layouts finds it."""

    name: str
    title: str
    after: str | None
    file: str
    path: Path

    @property
    def id(self) -> str:
        """Its anchor, which no page of ours has."""
        return f"added-{self.name}"


@dataclass(frozen=True)
class Added:
    """What such a page is given to print, beside the names that every template has."""

    child: Value | None
    file: str


def added_pages(places: Places, edition: str, lang: str) -> tuple[AddedPage, ...]:
    """The added pages of this edition in this language, by name; of two files of a name the edition's own prints.

    Raises ContentProblem with everything that is wrong with them: CG-H13, and CG-H14 for a language without its file.
    """
    folders = [root / each / FOLDER for root in places.layouts for each in dict.fromkeys((edition, EDITIONS[0]))]
    problems = [problem for root in places.layouts for problem in _strays(root)]
    files: dict[str, dict[str, Path]] = {}
    for folder in folders if edition in EDITIONS else ():
        found: dict[str, dict[str, Path]] = {}
        for path in _files(folder):
            match = _NAME.fullmatch(path.name)
            if match:
                found.setdefault(match["name"], {})[match["lang"]] = path
            else:
                fix = f"Call it NAME.LANGUAGE{_ENDING}, such as parking.es{_ENDING}: small letters, digits and -."
                problems.append(_broken("The name of an added page must say its language.", path, None, fix))
        files = {**found, **files}
    made = []
    for name, by_lang in sorted(files.items()):
        if lang in by_lang:
            page, faults = _read(name, by_lang[lang], lang, places)
            problems += faults
            made.append(page)
        else:
            problems.append(_missing(name, lang, next(iter(by_lang.values()))))
    if problems:
        raise ContentProblem(dict.fromkeys(problems))
    return tuple(made)


def place_of(page: AddedPage, names: Sequence[str], known: Sequence[str]) -> int:
    """Before which of these sections the page stands: behind the one it names, else before the words and sources.

    `names` are those that print; `known` are all that any edition prints, in order, so that one file serves several.
    Raises ContentProblem (CG-H13) for a place that is not known, and for one before the medicines or behind the
    emergency pages.
    """
    allowed = _allowed(known)
    if page.after is not None and page.after not in allowed:
        fix = f"After one of: {', '.join(allowed)}. Or leave the line out."
        raise ContentProblem(_broken(f"No added page may stand after '{page.after}'.", page.path, _line_of(page), fix))
    places = [number for number, name in enumerate(names, start=1) if page.after and _is(name, page.after)]
    return places[-1] if places else names.index(_BEFORE)


def _allowed(known: Sequence[str]) -> list[str]:
    """What may stand before an added page: never what stands before the medicine sheet."""
    return list(known)[known.index("medicines") : known.index(_BEFORE) + 1]


def _is(name: str, asked: str) -> bool:
    return name == asked or (asked == "cards" and name.startswith("cards-"))


def _files(folder: Path) -> list[Path]:
    """Everything in the folder but what a computer hides there."""
    return sorted(path for path in folder.glob("*") if not path.name.startswith(".")) if folder.is_dir() else []


def _strays(root: Path) -> Iterator[Problem]:
    for folder in sorted(root.glob(f"*/{FOLDER}")):
        if folder.parent.name not in EDITIONS and _files(folder):
            fix = f"Put it in the folder of one of: {', '.join(EDITIONS)}."
            yield _broken(f"The edition '{folder.parent.name}' takes no added pages.", folder, None, fix)


def _read(name: str, path: Path, lang: str, places: Places) -> tuple[AddedPage, list[Problem]]:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        nothing = AddedPage(name, "", None, "", path)
        return nothing, [_broken("The added page cannot be read as text in UTF-8.", path, None, "Save it as UTF-8.")]
    header = _HEADER.match(text)
    told, problems = _header(header["lines"], path) if header else ({}, [_no_header(path)])
    body = text[header.end() :] if header else ""
    before = text[: header.end()].count("\n") if header else 0
    if header and not _MARKUP.sub("", body).strip() and "{" not in body:
        problems.append(_broken("The added page is empty.", path, before + 1, "Write what stands below its title."))
    for number, line in enumerate(body.split("\n"), start=before + 1):
        if dose := dose_in(_MARKUP.sub(" ", line), lang, places):
            what = f"This reads like a dose: “{dose}”. Doses come from the signed plan alone."
            problems.append(_broken(what, path, number, "Say it without a number, or in other words."))
    file = "/".join(path.parts[-3:])
    return AddedPage(name, told.get("title", ""), told.get("after"), file, path), problems


def _header(lines: str, path: Path) -> tuple[dict[str, str], list[Problem]]:
    told: dict[str, str] = {}
    problems = []
    for number, line in enumerate(lines.split("\n"), start=1):
        if not line.strip():
            continue
        key, colon, value = (part.strip() for part in line.partition(":"))
        if not colon or key not in _KEYS or not value:
            what = f"The header has a line that is not `title: ...` or `after: ...`: {line.strip()[:40]}"
            problems.append(_broken(what, path, number, f"Write it so: {_SAMPLE}"))
        elif key in told:
            problems.append(_broken(f"The header says `{key}` twice.", path, number, "Keep one of them."))
        elif key == "title" and len(value) > _MOST_LETTERS:
            what = f"The title is too long for the contents ({len(value)} letters; at most {_MOST_LETTERS})."
            problems.append(_broken(what, path, number, "Shorten it."))
        else:
            told[key] = value
    if "title" not in told and not problems:
        problems.append(_broken("The header has no title.", path, 1, f"Write it so: {_SAMPLE}"))
    return told, problems


def _line_of(page: AddedPage) -> int | None:
    lines = page.path.read_text("utf-8").split("\n")
    return next((number for number, line in enumerate(lines, start=1) if "after:" in line), None)


def _no_header(path: Path) -> Problem:
    what = "The added page does not begin with its header."
    return _broken(what, path, 1, f"Write it so, on top: {_SAMPLE}")


def _missing(name: str, lang: str, other: Path) -> Problem:
    what = f"The added page '{name}' is not there in the language {lang}."
    return Problem("CG-H14", what, f"Add {other.parent.name}/{name}.{lang}{_ENDING} beside it.", file=str(other))


def _broken(what: str, path: Path, line: int | None, fix: str) -> Problem:
    return Problem("CG-H13", what, fix, file=str(path), line=line)
