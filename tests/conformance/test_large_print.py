"""Large print: what veraPDF says of it, and that its tables are lists."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest

pytestmark = [pytest.mark.conformance, pytest.mark.slow]

FILE = ("lucia:large-print", "es", "a4")  # the same as is read back in tests/build


@pytest.fixture(scope="session")
def guides(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = Path(__file__).resolve().parents[1] / "build" / "guides.py"
    spec = importlib.util.spec_from_file_location("finished_guides", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module.Guides.of(tmp_path_factory)


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
