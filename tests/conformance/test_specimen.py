"""The specimen of a brand is as accessible as the papers it shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.cli.app import main

BRANDS = Path(__file__).resolve().parents[2] / "examples" / "brands"


@pytest.mark.slow
def test_a_specimen_passes_the_real_judge(verapdf: Callable[..., Any], tmp_path: Path) -> None:
    pale = tmp_path / "brand.yaml"
    pale.write_text('name: Sunny\ncolours: {main: "#ffd100", accent: "#a4d65e"}\n', encoding="utf-8")
    wanted = [(BRANDS / "example-support-group", "ar"), (BRANDS / "example-clinic-overlay", "es"), (pale, "en")]
    made = [tmp_path / f"{number}.pdf" for number, _ in enumerate(wanted)]
    for path, (brand, lang) in zip(made, wanted, strict=True):
        assert main(["brand", "specimen", str(brand), "--lang", lang, "-o", str(path), "--quiet"]) == 0
    verapdf(*made, flavours=("ua1", "3a"))
