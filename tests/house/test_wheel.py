"""The built package, installed alone, with every road to the network blocked, still makes a guide."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

NOWHERE = "http://127.0.0.1:9"
BLOCKADE = """
import socket
def refuse(*_args, **_kwargs):
    raise RuntimeError("the network was asked for")
socket.socket.connect = socket.socket.connect_ex = socket.socket.sendto = refuse
socket.create_connection = socket.getaddrinfo = socket.gethostbyname = refuse
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, root]
    # Plates of one language are enough to see that they travel.
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "CRMO_GUIDE_PLATES": "en"})
    (made,) = out.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clean environment with the wheel; the packages it needs are lent by the one the tests run in."""
    home = tmp_path_factory.mktemp("clean")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", home], check=True)
    pip = [sys.executable, "-m", "pip", "--quiet", "--python", home / "bin" / "python"]
    subprocess.run([*pip, "install", "--no-index", "--no-deps", wheel], check=True, capture_output=True)
    (packages,) = home.glob("lib/python*/site-packages")
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    (packages / "blockade.py").write_text(BLOCKADE, encoding="utf-8")
    (packages / "blockade.pth").write_text("import blockade\n", encoding="utf-8")
    return home


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """No home, no cache, no checkout on the path, and proxies that lead nowhere."""
    nowhere = "http://127.0.0.1:9"
    proxies = {
        name: nowhere for base in ("http", "https", "all") for name in (f"{base}_proxy", f"{base}_PROXY".upper())
    }
    path = os.environ.get("PATH", os.defpath)
    return {"PATH": path, "HOME": str(tmp_path / "no-home"), "LC_ALL": "C.UTF-8", **proxies}


def test_the_wheel_holds_all_data_and_nothing_else(wheel: Path, root: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("content", "layouts", "fonts"):
        ours = {path.relative_to(root).as_posix() for path in (root / folder).rglob("*") if path.is_file()}
        assert {f"crmo_guide/_data/{name}" for name in ours} <= names
    strangers = {name for name in names if not name.startswith(("crmo_guide/", "crmo_guide-"))}
    assert strangers == set()
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_the_blockade_holds(installed: Path, environment: dict[str, str]) -> None:
    program = "import socket; socket.create_connection(('127.0.0.1', 9))"
    ended = subprocess.run(
        [installed / "bin" / "python", "-c", program], env=environment, capture_output=True, check=False
    )
    assert b"the network was asked for" in ended.stderr


def test_the_installed_product_is_the_wheels_own(installed: Path, environment: dict[str, str], tmp_path: Path) -> None:
    program = "import crmo_guide, crmo_guide.places as p; print(crmo_guide.__file__, *p.places().content)"
    command = [installed / "bin" / "python", "-c", program]
    said = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, check=True).stdout.decode()
    assert all(part.startswith(str(installed)) for part in said.split())


@pytest.mark.parametrize(
    "words", [["doctor"], ["build", "mateo.yaml", "--date", "2026-03-10"]], ids=["doctor", "build"]
)
def test_it_works_offline(
    words: list[str], installed: Path, environment: dict[str, str], tmp_path: Path, root: Path
) -> None:
    shutil.copy(root / "examples" / "mateo.yaml", tmp_path)
    command = [installed / "bin" / "crmo-guide", *words]
    ended = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, check=False)
    assert ended.returncode == 0, ended.stderr.decode()
    if words[0] == "build":
        (path,) = ended.stdout.decode().split()
        assert (tmp_path / path).read_bytes().startswith(b"%PDF-")


def test_the_plates_of_the_wheel_spare_the_first_build_its_typesetting(
    installed: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    program = f"""
from pathlib import Path
import crmo_guide.press as press
from crmo_guide.build import Request, build
def refuse(*_args, **_named):
    raise RuntimeError("something was typeset")
press.typeset = refuse
day = __import__("datetime").date(2026, 3, 10)
for _ in build(Request(None, ("en",), paper="letter", out=Path({str(tmp_path / "guide.pdf")!r}), date=day)):
    pass
"""
    python = installed / "bin" / "python"
    ended = subprocess.run([python, "-c", program], env=environment, capture_output=True, check=False, cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr.decode()
    assert (tmp_path / "guide.pdf").is_file()
