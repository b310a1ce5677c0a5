"""The Makefile and the set-up script: valid, quick when all is there, and clear when something is missing."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

SHELLS = [name for name in ("dash", "bash", "busybox") if shutil.which(name)]


@pytest.mark.parametrize("shell", SHELLS)
def test_the_setup_script_is_plain_sh(shell: str, root: Path) -> None:
    command = [shell, "sh"] if shell == "busybox" else [shell]
    subprocess.run([*command, "-n", root / "setup" / "setup.sh"], check=True, capture_output=True)


def test_every_target_is_explained(root: Path) -> None:
    said = subprocess.run(
        ["make", "--no-print-directory", "help"], cwd=root, capture_output=True, check=True
    ).stdout.decode()
    text = (root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", text, re.MULTILINE)) - {"setup-test"}
    assert targets == {line.split()[0] for line in said.splitlines()}


def test_the_lock_holds_plain_versions_of_all_that_is_needed(root: Path) -> None:
    import tomllib

    lines = (root / "requirements.lock").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[a-z0-9-]+==[0-9][0-9a-z.+]*", pin) for pin in pins)
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[<>=\[]", name)[0].lower().replace(".", "-").replace("_", "-") for name in asked}
    assert names <= {pin.partition("==")[0] for pin in pins}


def test_the_lock_is_what_the_tests_run_with(root: Path) -> None:
    from importlib.metadata import version

    lines = (root / "requirements.lock").read_text(encoding="utf-8").splitlines()
    pins = [line.partition("==")[::2] for line in lines if "==" in line]
    assert [(name, version(name)) for name, _ in pins] == pins


def _program(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


@pytest.fixture
def bare_machine(tmp_path: Path, root: Path) -> tuple[Path, Path]:
    """A checkout of set-up files on a machine whose only programs are plain ones: no apt, no sudo, no Python.

    The programs are scripts that call the real ones, never links to them: tests write over some.
    """
    checkout, programs = tmp_path / "checkout", tmp_path / "bin"
    (checkout / "setup").mkdir(parents=True)
    programs.mkdir()
    for name in ("setup/setup.sh", "requirements.lock", "pyproject.toml"):
        shutil.copy(root / name, checkout / name)
    for name in ("sh", "dirname", "cat", "cksum", "id", "uname", "env", "rm"):
        _program(programs, name, f'exec {shutil.which(name)} "$@"')
    return checkout, programs


def _set_up(checkout: Path, programs: Path) -> subprocess.CompletedProcess[bytes]:
    command = [programs / "sh", checkout / "setup" / "setup.sh", "guide"]
    return subprocess.run(command, env={"PATH": str(programs)}, capture_output=True, check=False)


def test_without_python_and_package_manager_it_says_what_is_missing(bare_machine: tuple[Path, Path]) -> None:
    ended = _set_up(*bare_machine)
    assert ended.returncode == 5
    assert b"python3" in ended.stderr


def test_an_old_python_is_not_taken(bare_machine: tuple[Path, Path]) -> None:
    checkout, programs = bare_machine
    _program(programs, "python3", "exit 1")
    ended = _set_up(checkout, programs)
    assert ended.returncode == 5
    assert not (checkout / ".venv").exists()


def test_missing_libraries_are_asked_for_in_one_command(bare_machine: tuple[Path, Path]) -> None:
    checkout, programs = bare_machine
    # A Python that is new enough and has venv, on a machine without any library.
    _program(programs, "python3", 'case "$2" in *CDLL*) exit 1;; *) exit 0;; esac')
    _program(programs, "apt-get", "exit 100")
    _program(programs, "id", "echo 1000")
    ended = _set_up(checkout, programs)
    assert ended.returncode == 5
    (command,) = [line for line in ended.stderr.decode().splitlines() if "apt-get install" in line]
    assert command.split("-y ")[1].split() == ["libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0"]


def test_as_root_the_missing_libraries_are_installed(bare_machine: tuple[Path, Path]) -> None:
    checkout, programs = bare_machine
    _program(programs, "python3", 'case "$2" in *CDLL*) exit 1;; *) exit 0;; esac')
    _program(programs, "apt-get", f'echo "$*" >> {checkout}/apt.log')
    _program(programs, "id", "echo 0")
    _set_up(checkout, programs)
    update, install = (checkout / "apt.log").read_text(encoding="utf-8").splitlines()
    assert update.startswith("update")
    assert install.endswith("libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0")


def test_a_python_without_venv_is_completed(bare_machine: tuple[Path, Path]) -> None:
    checkout, programs = bare_machine
    # Debian's Python as it comes: all libraries, but no python3-venv.
    _program(programs, "python3", 'case "$2" in *ensurepip*) exit 1;; *print*) echo python3.11-venv;; esac')
    _program(programs, "apt-get", f'echo "$*" >> {checkout}/apt.log')
    _program(programs, "id", "echo 0")
    _set_up(checkout, programs)
    assert (checkout / "apt.log").read_text(encoding="utf-8").splitlines()[-1].endswith(" python3.11-venv")


def test_packages_are_installed_from_the_lock_once_until_it_changes(bare_machine: tuple[Path, Path]) -> None:
    checkout, programs = bare_machine
    _program(programs, "python3", "exit 0")
    environment = checkout / ".venv" / "bin"
    environment.mkdir(parents=True)
    _program(environment, "python", f'echo "$*" >> {checkout}/python.log')
    _program(environment, "crmo-guide", "exit 0")
    log = checkout / "python.log"

    def installs() -> list[str]:
        assert _set_up(checkout, programs).returncode == 0
        calls = [line for line in log.read_text(encoding="utf-8").splitlines() if " install " in line]
        log.unlink()
        return calls

    assert all("-c requirements.lock" in call for call in installs())
    assert installs() == []
    lock = checkout / "requirements.lock"
    lock.write_text(lock.read_text(encoding="utf-8") + "# raised\n", encoding="utf-8")
    assert len(installs()) == 2
