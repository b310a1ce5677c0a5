"""What a kept passage says, read from its file through its own glyphs."""

from __future__ import annotations

import json
import re
from pathlib import Path

_FONT = re.compile(rb"/(\S+) \S+ Tf")
_GLYPHS = re.compile(rb"<([0-9a-f]+)>")


def words_of(path: Path) -> str:
    """The letters of a passage in the order in which they are painted, runs apart; empty where there is no passage."""
    facts, *lines = path.read_bytes().split(b"\n")[2:]
    faces = json.loads(facts)["faces"] or {}
    letters: dict[str, str] = {}
    words = []
    for line in lines:
        if found := _FONT.fullmatch(line):
            letters = faces[found[1].decode()]["letters"]
        elif line.endswith((b"TJ", b"Tj")):
            glyphs = "".join(part.decode() for part in _GLYPHS.findall(line))
            words.append("".join(letters[str(int(glyphs[n : n + 4], 16))] for n in range(0, len(glyphs), 4)))
    return " ".join(words)
