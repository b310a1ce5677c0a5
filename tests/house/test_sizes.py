"""Files and functions stay small enough to be read in one go."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILE_LINES = {"crmo_guide": 300, "tests": 400, "tools": 300}
FUNCTION_LINES = 60
SOURCES = sorted([*ROOT.glob("crmo_guide/**/*.py"), *ROOT.glob("tests/**/*.py"), *ROOT.glob("tools/**/*.py")])


def test_files_are_small() -> None:
    sources = {path.relative_to(ROOT): _lines(path) for path in SOURCES}
    long = {path.as_posix(): lines for path, lines in sources.items() if lines > FILE_LINES[path.parts[0]]}
    assert long == {}


def test_functions_are_small() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}: {length} lines"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > FUNCTION_LINES
    ]
    assert long == []


def _lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())
