"""A clinic's folder of plans: invented children whose plans are quick to tell apart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Ward = Callable[..., Path]
NAMES = ("Aurelia Testova", "Bruno Testova", "Carmina Testova", "Dorotea Testova")


@pytest.fixture
def ward(tmp_path: Path, root: Path) -> Ward:
    """`ward(2)`: a folder `plans` with so many unsigned plans, each of another child, and an empty folder `out`."""

    def make(count: int) -> Path:
        (tmp_path / "out").mkdir(exist_ok=True)
        plans = tmp_path / "plans"
        plans.mkdir(exist_ok=True)
        text = (root / "examples" / "mateo.yaml").read_text(encoding="utf-8")
        kept = [line for line in text.splitlines() if not line.strip().startswith(("id:", "fingerprint:"))]
        for name in NAMES[:count]:
            plan = "\n".join(kept).replace("Mateo Ejemplo", name)
            (plans / f"{name.split()[0].lower()}.yaml").write_text(plan + "\n", encoding="utf-8")
        return tmp_path

    return make
