"""Our own data files (YAML) as plain dicts, lists, text, whole numbers and booleans."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from crmo_guide.errors import ContentProblem, Problem
from crmo_guide.language import parsed


def load_yaml(path: Path) -> Any:
    """What the file holds; dates and decimal numbers stay text. Cached until the file changes; treat as read-only.

    Raises ContentProblem (CG-W08) for a missing, unreadable or broken file.
    """
    try:
        stat = path.stat()
    except OSError as error:
        raise _broken(path, f"The file cannot be read: {error.strerror}.", None) from error
    return _load(path, stat.st_mtime_ns, stat.st_size)


def parse_yaml(text: str, path: Path, first_line: int = 1) -> Any:
    """The same for YAML inside another file, such as front matter; `first_line` makes the problem's line right."""
    known, data = parsed.kept(text)
    if known:
        return data
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        data = _loader().load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + first_line if mark is not None else None
        raise _broken(path, _sentence(error.problem or "this is not YAML"), line) from error
    except (YAMLError, ValueError) as error:
        raise _broken(path, _sentence(str(error)), None) from error
    parsed.keep(text, data)
    return data


@lru_cache(maxsize=256)
def _load(path: Path, _mtime: int, _size: int) -> Any:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise _broken(path, "The file is not UTF-8 text.", None) from error
    return parse_yaml(text, path)


@lru_cache(maxsize=1)
def _loader() -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.constructor import SafeConstructor

    class TextConstructor(SafeConstructor):
        """Guesses neither dates nor decimals: 2027-05-22 and 0.5 stay as typed."""

    for kind in ("timestamp", "float"):
        TextConstructor.add_constructor(f"tag:yaml.org,2002:{kind}", SafeConstructor.construct_yaml_str)
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = TextConstructor
    return yaml


def _broken(path: Path, what: str, line: int | None) -> ContentProblem:
    return ContentProblem(Problem("CG-W08", what, "Correct the file.", file=str(path), line=line))


def _sentence(words: str) -> str:
    first = words.split("\n")[0].strip()
    return f"{first[:1].upper()}{first[1:].rstrip('.')}."
