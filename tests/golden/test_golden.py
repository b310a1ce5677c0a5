"""Nothing a family reads, and nothing a screen reader hears, changes without somebody looking at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any

import pytest

from crmo_guide import __version__
from crmo_guide.verify.readback import Run, runs
from crmo_guide.verify.tags import tag_tree

pytestmark = pytest.mark.slow

GUIDES = [("mateo", "es", "a4"), ("general", "en", "letter")]


def text_of(pdf: bytes) -> Iterator[str]:
    """Each page's words, a line for every line of the paper; what stands in a header or footer comes with a bar."""
    for page in runs(pdf):
        yield f"== {page.number}"
        shown = [run for run in page.runs if run.text.strip()]
        for (bar, _), line in groupby(shown, key=_line):
            yield (bar + " ".join(run.text.strip() for run in line)).replace(__version__, "<version>")


def _line(run: Run) -> tuple[str, int]:
    return ("| " if run.artifact else "", round(run.box[1]))


@pytest.mark.parametrize(("name", "lang", "paper"), GUIDES)
def test_the_words_are_those_somebody_read(
    name: str, lang: str, paper: str, guides: Any, golden: Callable[[str, str], None]
) -> None:
    pdf = guides.example(name, lang, paper).read_bytes()
    golden(f"{name}-{lang}-{paper}.text.txt", "\n".join(text_of(pdf)) + "\n")


@pytest.mark.parametrize(("name", "lang", "paper"), GUIDES)
def test_the_tags_are_those_somebody_read(
    name: str, lang: str, paper: str, guides: Any, golden: Callable[[str, str], None]
) -> None:
    pdf = guides.example(name, lang, paper).read_bytes()
    golden(f"{name}-{lang}-{paper}.tags.txt", tag_tree(pdf) + "\n")
