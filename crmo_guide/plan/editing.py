"""Changing `sign_off` in the text of a plan, and nothing else: every other byte stays as it was."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from crmo_guide.errors import InputProblem, Problem
from crmo_guide.plan.tree import Tree, read_tree

_BOM = b"\xef\xbb\xbf"
_PLAIN = re.compile(r"\d{4}-\d{2}-\d{2}")
_GROUP = "sign_off"


def with_sign_off(raw: bytes, path: Path, values: Mapping[str, object]) -> bytes:
    """The same bytes with these keys of `sign_off` set: changed in place where they stand, added where they do not.

    A value is text, or lists and maps of text, which are written on one line.
    """
    for key, value in values.items():
        tree = read_tree(raw, str(path), json=path.suffix.casefold() == ".json")
        bom = _BOM if raw.startswith(_BOM) else b""
        raw = bom + _set(tree, key, value, path).encode("utf-8")
    return raw


def _set(tree: Tree, key: str, value: object, path: Path) -> str:
    group = tree.value.get(_GROUP) if isinstance(tree.value, dict) else None
    if group is None:
        return _added_to(tree, (), _GROUP, _NewGroup({key: value}), path)
    if not isinstance(group, dict):
        what, fix = "`sign_off` is not a group of keys", "write one `key: value` a line below it"
        raise InputProblem(Problem("CG-P022", what, fix, str(path), *tree.where((_GROUP,)), field=_GROUP))
    if key not in group:
        return _added_to(tree, (_GROUP,), key, value, path)
    span = tree.spans.get((_GROUP, key))
    if span is None:
        return _in_place_of_a_block(tree, key, value, path)
    old = tree.text[span.start : span.end]
    new = _written(value, quoted=_needs_quotes(tree, path))
    ending = _line_break(tree.text) if old.endswith(("\n", "\r")) else ""  # a block of text ends with its line
    return tree.text[: span.start] + new + ending + tree.text[span.end :]


def _in_place_of_a_block(tree: Tree, key: str, value: object, path: Path) -> str:
    """The text with a list or map that somebody wrote over several lines replaced by one line."""
    line, column = tree.keys[(_GROUP, key)]
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", tree.text))]
    colon = tree.text.index(":", starts[line - 1] + column - 1 + len(key))
    inner = [span.end for at, span in tree.spans.items() if at[:2] == (_GROUP, key)]
    return f"{tree.text[: colon + 1]} {_written(value, quoted=_needs_quotes(tree, path))}{tree.text[max(inner) :]}"


def _needs_quotes(tree: Tree, path: Path) -> bool:
    return path.suffix.casefold() == ".json"


def _written(value: object, *, quoted: bool = False) -> str:
    plain = isinstance(value, str) and _PLAIN.fullmatch(value) and not quoted
    return str(value) if plain else json.dumps(value, ensure_ascii=False)


def _line_break(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


class _NewGroup(dict[str, object]):
    """A group that is not there yet: in block style its keys stand on lines of their own."""


def _added_to(tree: Tree, group: tuple[str, ...], key: str, value: object, path: Path) -> str:
    """The text with one more key at the end of a group, in the style the group is written in."""
    text = tree.text
    quoted = _needs_quotes(tree, path)
    if group in tree.flow:
        at = tree.spans[group].end - 1
        while text[at - 1] in " \t\r\n":
            at -= 1
        name = json.dumps(key) if quoted else key
        comma = "" if text[at - 1] in "{," else ", "
        return f"{text[:at]}{comma}{name}: {_flow(value, quoted=quoted)}{text[at:]}"
    keys = [at for at in tree.keys if at[:-1] == group]
    mark = tree.keys[keys[0]]
    indent = " " * (mark.column - 1)
    end = max(span.end for at, span in tree.spans.items() if at[: len(group)] == group and at != group)
    end = _end_of_line(text, end)
    line_break = _line_break(text)
    before = "" if end == 0 or text[end - 1] in "\r\n" else line_break
    return f"{text[:end]}{before}{_block(key, value, indent, line_break)}{text[end:]}"


def _end_of_line(text: str, at: int) -> int:
    """The start of the next line, unless `at` stands there already."""
    if at and text[at - 1] in "\r\n":
        return at
    found = text.find("\n", at)
    return len(text) if found < 0 else found + 1


def _flow(value: object, *, quoted: bool) -> str:
    if not isinstance(value, _NewGroup):
        return _written(value, quoted=quoted)
    inner = ", ".join(
        f"{json.dumps(key) if quoted else key}: {_written(each, quoted=quoted)}" for key, each in value.items()
    )
    return "{" + inner + "}"


def _block(key: str, value: object, indent: str, line_break: str) -> str:
    if not isinstance(value, _NewGroup):
        return f"{indent}{key}: {_written(value)}{line_break}"
    lines = "".join(f"{indent}  {name}: {_written(each)}{line_break}" for name, each in value.items())
    return f"{indent}{key}:{line_break}{lines}"
