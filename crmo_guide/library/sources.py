"""What the teaching text rests on: CSL-JSON files read into sources, and the plain line that names one on paper."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crmo_guide.errors import Problem

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
PENDING = "clinical-review-pending"
"""The id that stands for our own advice, which no clinician has confirmed yet: no published text."""

_FIX = "Write each source as CSL-JSON: an array of objects with id, type and title."


@dataclass(frozen=True)
class Source:
    """One published text, as far as its bibliographic facts are known; empty text where they are not."""

    id: str
    title: str
    authors: tuple[str, ...] = ()
    et_al: bool = False
    container: str = ""
    publisher: str = ""
    year: str = ""
    volume: str = ""
    issue: str = ""
    page: str = ""
    doi: str = ""
    url: str = ""
    pmid: str = ""
    note: str = ""


def cite(source: Source) -> str:
    """A short reference line in plain text: who, what, where, when, and an address to find it by."""
    who = ", ".join(source.authors) + (" et al." if source.et_al and source.authors else "")
    place = source.container or source.publisher
    if place == who:
        place = ""
    numbers = source.volume + (f"({source.issue})" if source.issue else "") + (f":{source.page}" if source.page else "")
    when = ";".join(part for part in (source.year, numbers) if part)
    address = f"doi:{source.doi}" if source.doi else _address(source.url)
    line = " ".join(_sentence(part) for part in (who, source.title, place, when) if part)
    return (f"{line} {address}" if address else line).replace("'", "’")


def cite_briefly(source: Source) -> str:
    """The shortest line that still finds the source: who, where or what, when, and its address."""
    who = source.publisher
    if source.authors:
        who = source.authors[0] + (" et al." if source.et_al or len(source.authors) > 1 else "")
    where = source.container or source.title.strip("[]")
    address = f"doi:{source.doi}" if source.doi else _address(source.url)
    named = " ".join(_sentence(part) for part in (who, where if where != who else "", source.year) if part)
    return f"{named} {address}".strip().replace("'", "’")


def _sentence(part: str) -> str:
    return part if part.endswith((".", "?", "!")) else part + "."


def _address(url: str) -> str:
    return re.sub(r"^https?://(www\.)?", "", url).rstrip("/")


def _author(entry: Mapping[str, Any]) -> str:
    if "literal" in entry:
        return str(entry["literal"])
    initials = "".join(part[0] for part in re.split(r"[\s.-]+", str(entry.get("given", ""))) if part)
    return f"{entry.get('family', '')} {initials}".strip()


def _year(entry: Any) -> str:
    if entry is None:
        return ""
    if isinstance(entry, Mapping):
        if isinstance(entry.get("literal"), str):
            return str(entry["literal"])
        match entry.get("date-parts"):
            case [[int() | str() as year, *_], *_]:
                return str(year)
    raise ValueError("a date is not written as date-parts, [[year, month, day]]")


def _source(entry: Any) -> Source:
    if not isinstance(entry, Mapping):
        raise ValueError("it is not an object")
    missing = [key for key in ("id", "type", "title") if not isinstance(entry.get(key), str) or not entry[key].strip()]
    if missing:
        raise ValueError(f"it has no {' and no '.join(missing)}")
    if not _ID.fullmatch(entry["id"]):
        raise ValueError("its id is not small letters, digits and hyphens")
    authors = entry.get("author") or []
    if not isinstance(authors, list) or not all(isinstance(author, Mapping) for author in authors):
        raise ValueError("its authors are not a list of objects")
    names = [_author(author) for author in authors]
    others = {"and others", "et al.", "others"}
    return Source(
        id=entry["id"],
        title=entry["title"].strip(),
        authors=tuple(name for name in names if name and name.lower() not in others),
        et_al=any(name.lower() in others for name in names),
        year=_year(entry.get("issued")),
        **{
            field: str(entry.get(key, "")).strip()
            for field, key in (
                ("container", "container-title"), ("publisher", "publisher"), ("volume", "volume"),
                ("issue", "issue"), ("page", "page"), ("doi", "DOI"), ("url", "URL"), ("pmid", "PMID"),
                ("note", "note"),
            )
        },
    )  # fmt: skip


def read_sources(path: Path, *, name: str) -> tuple[tuple[Source, ...], tuple[Problem, ...]]:
    """The sources of one CSL-JSON file, and what is wrong with it."""
    try:
        entries = json.loads(path.read_text(encoding="utf-8-sig"))
    except json.JSONDecodeError as error:
        what = f"The file is not JSON: {error.msg}."
        return (), (Problem("CG-L06", what, _FIX, file=name, line=error.lineno, column=error.colno),)
    except (OSError, UnicodeDecodeError, RecursionError):
        return (), (Problem("CG-L06", "The file cannot be read as UTF-8 JSON.", _FIX, file=name),)
    if not isinstance(entries, list):
        return (), (Problem("CG-L06", "The file is not an array.", _FIX, file=name),)
    found: list[Source] = []
    problems: list[Problem] = []
    for entry in entries:
        try:
            found.append(_source(entry))
        except ValueError as error:
            which = entry.get("id", "without id") if isinstance(entry, Mapping) else "without id"
            problems.append(Problem("CG-L06", f"The source {which}: {error}.", _FIX, file=name))
    return tuple(found), tuple(problems)
