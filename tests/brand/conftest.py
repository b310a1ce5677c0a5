from __future__ import annotations

from pathlib import Path

import pytest

from crmo_guide.brand import LogoImage, load_brand
from crmo_guide.errors import InputProblem, Problem

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#5b3a8c"/></svg>'


class BrandFolder:
    """A brand's folder that a test fills."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir()

    @property
    def path(self) -> Path:
        return self.root / "brand.yaml"

    def yaml(self, text: str | bytes) -> Path:
        self.path.write_bytes(text.encode() if isinstance(text, str) else text)
        return self.path

    def drawing(self) -> Path:
        return self.logo(SVG, "logo.svg")

    def logo(self, data: bytes, name: str = "logo.png") -> Path:
        (self.root / name).write_bytes(data)
        return self.yaml(f"name: Example\nlogo: {name}\n")

    @staticmethod
    def taken(path: Path) -> LogoImage:
        logo = load_brand(path, "en").logo
        assert logo is not None
        return logo

    @staticmethod
    def refused(path: Path) -> Problem:
        with pytest.raises(InputProblem) as raised:
            load_brand(path, "en")
        (problem,) = raised.value.problems
        assert (problem.field, problem.file) == ("logo", "brand.yaml")
        return problem


@pytest.fixture
def brand(tmp_path: Path) -> BrandFolder:
    return BrandFolder(tmp_path / "brand")
