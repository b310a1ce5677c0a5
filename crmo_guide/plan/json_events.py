"""JSON as the same stream of events as YAML, with places; without recursion."""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder

Step = tuple[str, str, bool, int, int]

_DECODER = JSONDecoder()
_SPACE = re.compile(r"[ \t\r\n]*")
_BARE = re.compile(r"true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")


class JsonFault(Exception):
    """The text is not JSON; `at` is the offset of the fault."""

    def __init__(self, what: str, fix: str, at: int) -> None:
        self.what, self.fix, self.at = what, fix, at
        super().__init__(what)


def json_events(text: str) -> Iterator[Step]:
    """Yield (kind, value, bare, start, end): `scalar`, `map`, `list` or `end`. Numbers stay the text they are."""
    closers: list[str] = []
    at = _skip(text, 0)
    if at == len(text):
        return
    while True:
        step, at = _value(text, at)
        yield step
        if step[0] in ("map", "list"):
            closer = "}" if step[0] == "map" else "]"
            at = _skip(text, at)
            if text[at : at + 1] != closer:
                closers.append(closer)
                if closer == "}":
                    key, at = _key(text, at)
                    yield key
                continue
            yield ("end", "", False, at, at + 1)
            at += 1
        at = _skip(text, at)
        while closers and text[at : at + 1] == closers[-1]:
            closers.pop()
            yield ("end", "", False, at, at + 1)
            at = _skip(text, at + 1)
        if not closers:
            if at < len(text):
                raise JsonFault("something stands after the end", "keep one plan a file", at)
            return
        if text[at : at + 1] != ",":
            raise JsonFault("a comma or a closing bracket is missing", "add it", at)
        at = _skip(text, at + 1)
        if closers[-1] == "}":
            key, at = _key(text, at)
            yield key


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _key(text: str, at: int) -> tuple[Step, int]:
    if text[at : at + 1] != '"':
        raise JsonFault("a key in quotes is expected here", 'write it as "key": value, with no comma at the end', at)
    step, at = _string(text, at)
    at = _skip(text, at)
    if text[at : at + 1] != ":":
        raise JsonFault("a colon is missing after the key", "add it", at)
    return step, _skip(text, at + 1)


def _string(text: str, at: int) -> tuple[Step, int]:
    try:
        value, end = _DECODER.raw_decode(text, at)
    except JSONDecodeError as error:
        fix = "close the quotes, and write line breaks and backslashes as \\n and \\\\"
        raise JsonFault("this text in quotes cannot be read", fix, min(error.pos, len(text))) from None
    return ("scalar", value, False, at, end), end


def _value(text: str, at: int) -> tuple[Step, int]:
    here = text[at : at + 1]
    if here == '"':
        return _string(text, at)
    if here in ("{", "["):
        return ("map" if here == "{" else "list", "", False, at, at + 1), at + 1
    match = _BARE.match(text, at)
    if not match:
        raise JsonFault("a value is expected here", "put text in double quotes", at)
    return ("scalar", match.group(), True, at, match.end()), match.end()
