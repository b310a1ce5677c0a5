"""Every command the README shows is run, and every file it points to is there."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Call = Callable[..., "subprocess.CompletedProcess[bytes]"]
ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _shell_lines(text: str) -> list[str]:
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return [line.split("  #")[0].strip() for block in blocks for line in block.splitlines() if line.strip()]


COMMANDS = [line for line in _shell_lines(README) if line.startswith("crmo-guide ")]
TARGETS = [line.split()[1] for line in _shell_lines(README) if line.startswith("make ")]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder as a reader has it: the examples, and a plan of their own."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.copy(ROOT / "examples" / "mateo.yaml", tmp_path / "plan.yaml")
    (tmp_path / "out").mkdir()
    return tmp_path


def test_every_shell_line_is_one_we_can_run() -> None:
    assert len(COMMANDS) > 5
    assert all(line.startswith(("crmo-guide ", "make ")) for line in _shell_lines(README))


@pytest.mark.usefixtures("desk", "quick_pages")
@pytest.mark.parametrize("line", COMMANDS)
def test_a_command_of_the_readme_works(line: str, call: Call) -> None:
    words, _, target = line.partition(" > ")
    ended = call(*shlex.split(words)[1:])
    assert ended.returncode == 0, ended.stderr.decode()
    assert ended.stdout or words.startswith("crmo-guide check ")  # which answers by its exit code, and on stderr
    if target:
        assert ended.stdout.startswith(b"%PDF-")


@pytest.mark.parametrize("target", TARGETS)
def test_a_make_target_of_the_readme_is_there(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize(
    "page",
    ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/errors.md", "docs/exit-codes.md", "docs/for-translators.md"],
)
def test_links_lead_to_files_that_are_there(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = [link for link in re.findall(r"\]\(([^)#]+)", text) if "://" not in link]
    missing = [target for target in targets if not ((ROOT / page).parent / target).exists()]
    assert missing == []
