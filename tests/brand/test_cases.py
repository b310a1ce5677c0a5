"""One folder for each code: bad brand files with their lines marked, and near misses that are good."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from crmo_guide.brand import inspect
from crmo_guide.places import places

FOLDER = Path(__file__).parents[1] / "cases" / "brands"
CASES = sorted(FOLDER.glob("CG-B*/*.yaml"))
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>'


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_case_gives_its_problem_on_its_lines_or_none(case: Path, tmp_path: Path) -> None:
    """Each lies beside a good logo, above a hospital's brand."""
    (tmp_path / "logo.svg").write_text(SVG, encoding="utf-8")
    (tmp_path / "hospital").mkdir()
    (tmp_path / "hospital" / "brand.yaml").write_text("name: Hospital\n", encoding="utf-8")
    shutil.copy(case, tmp_path / "brand.yaml")
    text = case.read_text(encoding="utf-8")
    marked = [number for number, line in enumerate(text.splitlines(), start=1) if line.endswith("# <-- here")]
    assert bool(marked) == case.stem.startswith("bad-"), "only a bad case has marks"
    found = inspect(tmp_path, ("en",), places()).problems
    assert [(problem.code, problem.line) for problem in found] == [(case.parent.name, line) for line in marked]
    assert all(problem.what and problem.fix and problem.file == "brand.yaml" for problem in found)
