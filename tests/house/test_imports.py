"""The order of the rooms, and which outside library belongs in which room."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "crmo_guide"

# Top to bottom: a room imports only rooms above it. errors, places and cache stand above all.
ORDER = (
    "errors",
    "places",
    "cache",
    "language",
    "plan",
    "library",
    "brand",
    "handout",
    "render",
    "finish",
    "verify",
    "helper",
    "press",
    "request",
    "job",
    "print_room",
    "passes",
    "in_step",
    "build",
    "batch",
    "system",
    "cli",
    "__main__",
)

# Outside library -> where it may be imported: a room, or one file of a room.
HOMES = {
    "babel": {"language"},
    "click": {"cli"},
    "distributed": {"batch"},
    "fluent": {"language"},
    "fontTools": {"language", "render"},
    "jinja2": {"render"},
    "markdown_it": {"library"},
    "mdit_py_plugins": {"library"},
    "phonenumbers": {"language"},
    "pikepdf": {"finish", "verify"},
    "PIL": {"brand"},
    "pydantic": {"plan"},
    "pydantic_core": {"plan"},
    "pydyf": {"render"},
    "reportlab": {"finish"},
    "rich": {"cli"},
    "ruamel": {"plan", "language/data.py"},
    "weasyprint": {"render"},
}

# Too slow to load for a command that does not print.
HEAVY = ("weasyprint", "pikepdf", "PIL", "fontTools", "reportlab", "jinja2")

STANDARD = sys.stdlib_module_names


@dataclass(frozen=True)
class Import:
    """One import statement: in which file and line, of what."""

    file: Path
    line: int
    module: str

    @property
    def room(self) -> str:
        return self.file.relative_to(PACKAGE).parts[0].removesuffix(".py")

    @property
    def homes(self) -> set[str]:
        relative = self.file.relative_to(PACKAGE).as_posix()
        return {self.room, relative}

    def __str__(self) -> str:
        return f"{self.file.relative_to(PACKAGE.parent)}:{self.line} imports {self.module}"


def _imports(file: Path) -> Iterator[Import]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}:{node.lineno}: write the whole module name"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            yield Import(file, node.lineno, name)


def _all_imports() -> list[Import]:
    return [one for file in sorted(PACKAGE.rglob("*.py")) for one in _imports(file)]


def _room_of(module: str) -> str | None:
    parts = module.split(".")
    if parts[0] != "crmo_guide" or len(parts) == 1:
        return None
    return parts[1] if parts[1] in ORDER else None


def test_every_room_has_its_place_in_the_order() -> None:
    rooms = {file.relative_to(PACKAGE).parts[0].removesuffix(".py") for file in PACKAGE.rglob("*.py")}
    assert rooms - {"__init__"} <= set(ORDER)


def test_no_room_imports_a_room_below_it() -> None:
    back = [
        str(one)
        for one in _all_imports()
        if (room := _room_of(one.module)) and one.room in ORDER and ORDER.index(room) > ORDER.index(one.room)
    ]
    assert back == []


def test_outside_libraries_stay_in_their_rooms() -> None:
    strays = [
        str(one)
        for one in _all_imports()
        if (top := one.module.split(".")[0]) not in STANDARD
        and top not in {"crmo_guide", "markupsafe"}  # markupsafe: the type of text that is already HTML
        and not one.homes & HOMES.get(top, set())
    ]
    assert strays == []


@pytest.mark.parametrize(
    "words",
    [["--help"], ["build", "--help"], ["check", "PLAN"], ["languages"], ["topics"], ["explain", "PLAN"]],
    ids=" ".join,
)
def test_commands_that_print_nothing_load_nothing_heavy(
    words: list[str], root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1773100800")  # 10 March 2026, when the example plans were signed
    words = [str(root / "examples" / "mateo.yaml") if word == "PLAN" else word for word in words]
    program = (
        "import sys; from crmo_guide.cli.app import main; code = main(sys.argv[1:]);"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr); sys.exit(code)"
    )
    ended = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, check=False, cwd=root)
    assert ended.returncode == 0, ended.stderr.decode()
    assert ended.stderr.decode().splitlines()[-1] == "[]"
