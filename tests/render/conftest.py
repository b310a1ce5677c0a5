"""A page with everything a real one has, before there are real ones, and a typesetter for small HTML."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crmo_guide.places import Places, places
from crmo_guide.render.typeset import Typeset, typeset

SAMPLE = Path(__file__).with_name("sample.html")
CSS = '@page{size:A4;margin:18mm}html{font:12pt/1.4 "Atkinson Hyperlegible Next","Noto Sans"}'

Set = Callable[..., Typeset]


@pytest.fixture
def bundled() -> Places:
    return places()


@pytest.fixture
def sample() -> str:
    return SAMPLE.read_text(encoding="utf-8")


@pytest.fixture
def page() -> Callable[..., str]:
    """A whole document around a body."""

    def document(body: str, css: str = "", lang: str = "en", title: str = "A page") -> str:
        return (
            f'<!DOCTYPE html><html lang="{lang}"><head><title>{title}</title><style>{CSS}{css}</style></head>'
            f"<body>{body}</body></html>"
        )

    return document


@pytest.fixture
def made(bundled: Places, page: Callable[..., str]) -> Set:
    """Typesets a body."""

    def make(body: str, css: str = "", lang: str = "en", title: str = "A page") -> Typeset:
        return typeset(page(body, css, lang, title), places=bundled, lang=lang, owner="test-1")

    return make
