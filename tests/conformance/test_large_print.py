"""Large print: what veraPDF says of it, and that its tables are lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pikepdf
import pytest

pytestmark = [pytest.mark.conformance, pytest.mark.slow]

FILE = ("lucia:large-print", "es", "a4")  # the same as is read back in tests/build


def roles(item: Any) -> Iterator[str]:
    """The role of every structure element below the tree's root, in reading order."""
    kids = item.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield str(kid.S).removeprefix("/")
            yield from roles(kid)


def test_large_print_conforms(guides: Any, verapdf: Callable[..., None]) -> None:
    verapdf(guides.example(*FILE), flavours=("ua1", "3a"))


def test_there_is_no_table(guides: Any) -> None:
    with pikepdf.open(guides.example(*FILE)) as pdf:
        found = list(roles(pdf.Root.StructTreeRoot))
    assert "Table" not in found
    assert found.count("L") > 40
    assert found.count("H1") >= 15
