"""A language begun: a folder with everything there is to translate, English in the place of every word to come."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crmo_guide.errors import CannotWrite, ContentProblem, Problem, UsageProblem
from crmo_guide.language.data import load_yaml
from crmo_guide.language.phrases import Entry
from crmo_guide.language.tongue import SOURCE_LANGUAGE, Language, known_language, tongue
from crmo_guide.library.shelf import content_files
from crmo_guide.library.topic import Kind
from crmo_guide.places import Places

UNTRANSLATED = ".todo"
"""Ends the name of a file that is not translated: the guide does not see it before the ending is taken off."""

MARK = "# TRANSLATE "
"""Begins each line of a phrase that is not translated; taken off, the phrase counts."""

_CODE = re.compile(r"[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?")
_VERSION = re.compile(r"^version:", re.MULTILINE)
_REVIEW = re.compile(r"^review:.*$", re.MULTILINE)
_TABLES = ("dose-sentences.yaml", "medicines.yaml")


@dataclass(frozen=True)
class Begun:
    """The folder, the files that were made in it, and those that were there already and stay as they are."""

    folder: Path
    made: tuple[Path, ...]
    kept: tuple[Path, ...]


def begin(code: str, root: Path, places: Places) -> Begun:
    """Lay out `root/<code>` with every text, phrase and table entry to translate. What is there is never touched.

    Raises UsageProblem (CG-W11) for a code that is no language, or is English; CannotWrite (CG-W12) when the folder
    cannot be written.
    """
    language = _known(code)
    folder = root / code
    made: list[Path] = []
    kept: list[Path] = []
    for name, text in _files(language, places):
        path = folder / name
        there = path if path.exists() else path.with_name(path.name.removesuffix(UNTRANSLATED))
        if there.exists():
            kept.append(there)
            continue
        _write(path, text)
        made.append(path)
    return Begun(folder, tuple(made), tuple(kept))


def _known(code: str) -> Language:
    fix = "Write the two-letter code of ISO 639, such as fr, tr or pt-BR."
    if code == SOURCE_LANGUAGE:
        raise UsageProblem(Problem("CG-W11", "English is what others are translated from.", fix))
    language = known_language(code) if _CODE.fullmatch(code) else None
    if language is None:
        raise UsageProblem(Problem("CG-W11", f"CLDR knows no language '{code}'.", fix))
    return language


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        what = f"The file cannot be written: {error.strerror}."
        raise CannotWrite(Problem("CG-W12", what, "Choose another folder with --into.", file=str(path))) from error


def _files(language: Language, places: Places) -> Iterator[tuple[str, str]]:
    """Every file's name below the folder, and what stands in it."""
    yield "language.yaml", _language(language)
    for name in ("glossary.yaml", "checks.yaml"):
        path = places.find(SOURCE_LANGUAGE, name)
        if path is not None:
            head = f"# To translate from English. Then take `{UNTRANSLATED}` off the name of this file.\n"
            yield name + UNTRANSLATED, head + path.read_text("utf-8")
    for kind in Kind:
        for path, _ in content_files(places, f"{SOURCE_LANGUAGE}/{kind.value}", ".md"):
            yield f"{kind.value}/{path.name}{UNTRANSLATED}", _text(path.read_text("utf-8"))
    for name, text in _phrases(places).items():
        yield f"phrases/{name}", text
    yield from _tables(language.code, places)


def _language(own: Language) -> str:
    return (
        f"code: {own.code}\nname: {own.name}\nenglish_name: {own.english_name}\n"
        f"direction: {own.direction}\nlocale: {own.locale}\n"
        "# What stands between the items of a list inside a line, and between such lists.\n"
        'comma: ", "\nsemicolon: "; "\n'
        "# How a time reads on a 12-hour clock. Without this line the CLDR words of the locale are used.\n"
        "# clock: {am: am, pm: pm, noon: noon, midnight: midnight}\n"
        "# The typefaces a page looks into first, if not in the order of fonts/fonts.yaml.\n"
        "# typefaces: [Atkinson Hyperlegible Next]\n"
    )


def _text(english: str) -> str:
    """The English text as a translation that renders this version and that nobody has read."""
    head, fence, body = english.partition("\n---")
    head = _VERSION.sub("renders:", head, count=1)
    due = re.search(r"due: *([0-9-]+)", head)
    review = f"review: {{status: drafted, reviewed_by: []{f', due: {due[1]}' if due else ''}}}"
    return _REVIEW.sub(review, head, count=1) + fence + body


def _phrases(places: Places) -> Mapping[str, str]:
    """The phrase files with the comments that say where a phrase stands, and each phrase behind a mark."""
    files: dict[Path, list[Entry]] = {}
    for entry in tongue(SOURCE_LANGUAGE, places).catalogue.entries.values():
        files.setdefault(entry.file, []).append(entry)
    texts: dict[str, str] = {}
    for file in sorted(files):
        lines = file.read_text("utf-8-sig").splitlines()
        begun = [line if _is_aside(line) else MARK + line for line in lines]
        note = f"### Translate what stands behind the =, then take `{MARK.strip()}` off every line of the phrase."
        texts[file.name] = "\n".join((note, "", *begun)) + "\n"
    return texts


def _is_aside(line: str) -> bool:
    return line.startswith("#") or not line.strip()


def _tables(code: str, places: Places) -> Iterator[tuple[str, str]]:
    """The English words of the tables that hold all languages side by side, to be translated and added there."""
    grammar, medicines = (places.find(name) for name in _TABLES)
    if grammar is None or medicines is None:
        missing = "dose-sentences.yaml" if grammar is None else "medicines.yaml"
        raise ContentProblem(Problem("CG-W08", f"The file {missing} is missing.", "Put it back.", file=missing))
    data = load_yaml(grammar)
    lines = [
        "# To add to content/dose-sentences.yaml: the first line to `languages`, the others to their entries.",
        "# A noun needs every plural form of the language; what stands in { } stays as it is, and in its order.",
        f"{code}: {code}",
        *(f"{name}:\n  {code}: {_quoted(noun[SOURCE_LANGUAGE])}" for name, noun in data["nouns"].items()),
        *(f"{name}:\n  {code}: {_quoted(entry[SOURCE_LANGUAGE])}" for name, entry in data["sentences"].items()),
    ]
    yield f"dose-sentences.yaml{UNTRANSLATED}", "\n".join(lines) + "\n"
    names = [
        "# To add to content/medicines.yaml: the international name of each medicine in this language.",
        *(f"{name}:\n  {code}: {_quoted(facts[SOURCE_LANGUAGE])}" for name, facts in load_yaml(medicines).items()),
    ]
    yield f"medicines.yaml{UNTRANSLATED}", "\n".join(names) + "\n"


def _quoted(english: Any) -> str:
    if isinstance(english, Mapping):
        return "{" + ", ".join(f"{key}: {_quoted(value)}" for key, value in english.items() if key != "also") + "}"
    return '"' + str(english).replace("\\", "\\\\").replace('"', '\\"') + '"'
