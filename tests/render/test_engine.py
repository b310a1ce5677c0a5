from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from crmo_guide.errors import SystemPartMissing
from crmo_guide.places import Places
from crmo_guide.render import engine
from crmo_guide.render.typeset import typeset

WITHOUT = """
import sys
{before}
from crmo_guide.errors import GuideError
from crmo_guide.places import places
from crmo_guide.render.typeset import typeset
try:
    typeset("<html lang=en><title>x</title><p>x</p></html>", places=places(), lang="en", owner="a")
except GuideError as error:
    print(int(error.exit_code), error.problems[0].code, error.problems[0].fix)
"""


def ran(before: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", WITHOUT.format(before=before)], capture_output=True, text=True)


def test_a_missing_system_library_is_told_with_the_command_that_installs_it() -> None:
    before = """
import cffi
def dlopen(self, name, flags=0):
    raise OSError(f"cannot load library {name!r}")
cffi.FFI.dlopen = dlopen
"""
    ended = ran(before)
    assert ended.stdout == f"5 CG-R90 {engine.install_command()}\n"
    assert ended.stderr == ""


def test_a_missing_weasyprint_is_told() -> None:
    assert ran("sys.modules['weasyprint'] = None").stdout == "5 CG-R90 pip install 'weasyprint>=70,<71'\n"


def test_a_weasyprint_we_do_not_know_is_refused() -> None:
    assert ran("import weasyprint; weasyprint.VERSION = '71.0'").stdout.startswith("5 CG-R92 ")


def test_missing_typefaces_are_told(bundled: Places, sample: str, tmp_path: Path) -> None:
    with pytest.raises(SystemPartMissing) as caught:
        typeset(sample, places=replace(bundled, fonts=tmp_path), lang="es", owner="a")
    assert caught.value.problems[0].code == "CG-R91"


@pytest.mark.parametrize("system", ["Linux", "Darwin", "Windows", "Plan 9"])
def test_every_system_has_a_command(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine.platform, "system", lambda: system)
    assert "pango" in engine.install_command()


def test_the_typesetter_is_not_loaded_by_importing_its_door() -> None:
    program = "import sys, crmo_guide.render.typeset; sys.exit('weasyprint' in sys.modules or 'pydyf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0


def test_a_read_only_folder_of_typefaces_is_enough(bundled: Places, sample: str, tmp_path: Path) -> None:
    import shutil

    fonts = tmp_path / "fonts"
    shutil.copytree(bundled.fonts, fonts)
    for path in (*fonts.rglob("*"), fonts):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        moved = typeset(sample, places=replace(bundled, fonts=fonts), lang="es", owner="a").pdf
    finally:
        for path in (fonts, *(path for path in fonts.rglob("*") if path.is_dir())):
            path.chmod(0o755)
    assert moved == typeset(sample, places=bundled, lang="es", owner="a").pdf
