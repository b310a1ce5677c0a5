from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crmo_guide.plan.reading import PlanFile, read_plan

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def examples() -> Path:
    return EXAMPLES


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., PlanFile]:
    """Read text or bytes as a plan file."""

    def _read(content: str | bytes, name: str = "plan.yaml") -> PlanFile:
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return read_plan(file)

    return _read
