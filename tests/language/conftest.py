from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crmo_guide.language.tongue import Tongue, tongue
from crmo_guide.places import Places, places

LANGUAGE = "code: {code}\nname: {code}\nenglish_name: {code}\ndirection: {direction}\nlocale: {code}\n"

Speak = Callable[..., Tongue]


@pytest.fixture(scope="session")
def bundled() -> Places:
    return places()


@pytest.fixture
def speak(tmp_path: Path) -> Speak:
    """A tongue whose phrases are the given Fluent files; `over` is a clinic's folder in front of them."""

    def make(code: str = "en", *, over: dict[str, str] | None = None, **files: str) -> Tongue:
        roots = []
        for number, texts in enumerate(([over] if over else []) + [files]):
            root = tmp_path / str(number)
            folder = root / code / "phrases"
            folder.mkdir(parents=True)
            direction = "rtl" if code in ("ar", "he") else "ltr"
            (root / code / "language.yaml").write_text(LANGUAGE.format(code=code, direction=direction), "utf-8")
            for name, text in texts.items():
                (folder / f"{name}.ftl").write_text(text, "utf-8")
            roots.append(root)
        return tongue(code, Places(tuple(roots), (), tmp_path))

    return make
