"""Every command the README shows is run, and every file it points to is there."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _shell_lines(text: str) -> list[str]:
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return [line.split("  #")[0].strip() for block in blocks for line in block.splitlines() if line.strip()]


COMMANDS = [line for line in _shell_lines(README) if line.startswith("crmo-guide ")]
TARGETS = [line.split()[1] for line in _shell_lines(README) if line.startswith("make ")]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as a reader has it: the examples, and a plan of their own."""
    folder = tmp_path_factory.mktemp("desk")
    shutil.copytree(ROOT / "examples", folder / "examples")
    shutil.copy(ROOT / "examples" / "mateo.yaml", folder / "plan.yaml")
    (folder / "out").mkdir()
    return folder


def test_every_shell_line_is_one_we_can_run() -> None:
    assert len(COMMANDS) > 5
    assert all(line.startswith(("crmo-guide ", "make ")) for line in _shell_lines(README))


@pytest.mark.slow
@pytest.mark.parametrize("line", COMMANDS)
def test_a_command_of_the_readme_works(line: str, desk: Path) -> None:
    words, _, target = line.partition(" > ")
    command = [sys.executable, "-m", "crmo_guide", *shlex.split(words)[1:]]
    ended = subprocess.run(command, cwd=desk, capture_output=True, check=False)
    assert ended.returncode == 0, ended.stderr.decode()
    assert ended.stdout or words.startswith(
        "crmo-guide check "
    )  # which answers with its exit code, and words on stderr
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
