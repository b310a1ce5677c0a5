"""A desk to work at: the example plans, and nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def desk(tmp_path: Path, root: Path) -> Path:
    """A folder with both example plans and the clinic file, as a clinic would keep them."""
    for name in ("mateo.yaml", "lucia.yaml", "clinic.yaml"):
        shutil.copy(root / "examples" / name, tmp_path / name)
    return tmp_path
