from __future__ import annotations

import json
from pathlib import Path

import pytest

from crmo_guide.places import Places

BUNDLED = Path(__file__).resolve().parents[2] / "content"
FONTS = BUNDLED.parent / "fonts"

HEAD = {
    "title": "A title",
    "in_short": "In short.",
    "sources": "[known-2021]",
    "review": "{status: drafted, reviewed_by: [], due: 2027-05-22}",
}


class ContentFolder:
    """A small content folder that a test fills; the word lists for the checks are the real ones."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.file("topics.yaml", "- pain\n")
        self.file("sources/all.json", json.dumps([{"id": "known-2021", "type": "book", "title": "Known"}]))
        for lang in ("en", "es"):
            self.file(f"{lang}/checks.yaml", (BUNDLED / lang / "checks.yaml").read_text(encoding="utf-8"))

    @property
    def places(self) -> Places:
        return Places(content=(self.root,), layouts=(), fonts=FONTS)

    def file(self, name: str, text: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def text(self, body: str, where: str = "en/topics/pain", **head: str) -> Path:
        """Write a teaching text; keys given as None in `head` are left out."""
        lang, _, text_id = where.partition("/")
        version = {"version": "1"} if lang == "en" else {"renders": "1"}
        card = {"size": "half", "medicines": "[]", "classes": "[]"} if "/medicines/" in where else {}
        keys = {"id": text_id.rpartition("/")[2], **version, **HEAD, **card, **head}
        lines = [f"{key}: {value}" for key, value in keys.items() if value is not None]
        return self.file(f"{where}.md", "\n".join(["---", *lines, "---", body]))


@pytest.fixture
def content(tmp_path: Path) -> ContentFolder:
    return ContentFolder(tmp_path / "content")


@pytest.fixture
def bundled() -> Places:
    return Places(content=(BUNDLED,), layouts=(), fonts=FONTS)
