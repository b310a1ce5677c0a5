from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from crmo_guide.errors import CannotWrite
from crmo_guide.finish.write import check_target, owner_of, write

MINE, THEIRS = "mine-1", "theirs-2"


def pdf_of(owner: str | None, tmp: Path, password: str | None = None) -> bytes:
    """A one-page PDF with our mark in its XMP packet."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    if owner is not None:
        packet = (
            '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            '<rdf:Description rdf:about="" xmlns:crmoguide="urn:crmo-guide:document#">'
            f"<crmoguide:owner>{owner}</crmoguide:owner></rdf:Description></rdf:RDF></x:xmpmeta>"
        )
        pdf.Root.Metadata = pdf.make_stream(packet.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
    path = tmp / "made.pdf"
    encryption = pikepdf.Encryption(owner=password, user=password, metadata=False) if password else None
    pdf.save(path, encryption=encryption or False)
    data = path.read_bytes()
    path.unlink()
    return data


@pytest.fixture
def mine(tmp_path: Path) -> bytes:
    return pdf_of(MINE, tmp_path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(CannotWrite) as caught:
        call()
    assert caught.value.exit_code == 7
    (problem,) = caught.value.problems
    assert problem.fix
    return problem.code


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_written_whole_with_the_permissions_open_would_give(folder: Path, mine: bytes) -> None:
    old = os.umask(0o027)
    try:
        write(folder / "guide.pdf", mine, owner=MINE, force=False)
    finally:
        os.umask(old)
    assert (folder / "guide.pdf").read_bytes() == mine
    assert stat.S_IMODE((folder / "guide.pdf").stat().st_mode) == 0o640
    assert names(folder) == ["guide.pdf"]


def test_our_own_file_is_replaced_and_keeps_its_permissions(folder: Path, mine: bytes) -> None:
    path = folder / "guide.pdf"
    path.write_bytes(mine)
    path.chmod(0o600)
    write(path, mine + b"%2", owner=MINE, force=False)
    assert path.read_bytes() == mine + b"%2"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert names(folder) == ["guide.pdf"]


@pytest.mark.parametrize("foreign", ["of another plan", "of another program", "empty", "damaged"])
def test_a_foreign_file_is_left_alone_unless_forced(foreign: str, folder: Path, tmp_path: Path) -> None:
    old = {
        "of another plan": pdf_of(THEIRS, tmp_path),
        "of another program": pdf_of(None, tmp_path),
        "empty": b"",
        "damaged": b"%PDF-1.7\nrubbish",
    }[foreign]
    path = folder / "guide.pdf"
    path.write_bytes(old)
    assert code_of(lambda: write(path, b"new", owner=MINE, force=False)) == "CG-F06"
    assert path.read_bytes() == old
    write(path, b"new", owner=MINE, force=True)
    assert path.read_bytes() == b"new"
    assert names(folder) == ["guide.pdf"]


def test_what_is_no_pdf_is_never_replaced(folder: Path) -> None:
    plan = folder / "plan.yaml"
    plan.write_bytes(b"schema: 1")
    assert code_of(lambda: write(plan, b"new", owner=MINE, force=False)) == "CG-F06"
    assert code_of(lambda: write(plan, b"new", owner=MINE, force=True)) == "CG-F09"
    assert plan.read_bytes() == b"schema: 1"
    assert names(folder) == ["plan.yaml"]


def test_two_owner_marks_are_nobodys(folder: Path, tmp_path: Path) -> None:
    path = folder / "guide.pdf"
    path.write_bytes(pdf_of(f"{MINE}</crmoguide:owner><crmoguide:owner>{THEIRS}", tmp_path))
    assert owner_of(path) is None


def test_the_owner_of_a_password_protected_file_is_still_read(folder: Path, tmp_path: Path) -> None:
    path = folder / "guide.pdf"
    path.write_bytes(pdf_of(MINE, tmp_path, password="secret"))  # noqa: S106
    assert owner_of(path) == MINE


def test_nothing_and_a_folder_have_no_owner(folder: Path) -> None:
    assert owner_of(folder / "none.pdf") is None
    assert code_of(lambda: owner_of(folder)) == "CG-F02"


def test_a_folder_as_output_is_refused_even_with_force(folder: Path, mine: bytes) -> None:
    assert code_of(lambda: write(folder, mine, owner=MINE, force=True)) == "CG-F02"
    assert names(folder) == []


def test_a_missing_folder_and_a_file_in_place_of_a_folder_are_told(folder: Path, mine: bytes) -> None:
    (folder / "file").write_text("x")
    assert code_of(lambda: write(folder / "none" / "guide.pdf", mine, owner=MINE, force=False)) == "CG-F01"
    assert code_of(lambda: write(folder / "file" / "guide.pdf", mine, owner=MINE, force=False)) == "CG-F01"


def test_a_name_too_long_is_told(folder: Path, mine: bytes) -> None:
    assert code_of(lambda: write(folder / ("x" * 300), mine, owner=MINE, force=False)) == "CG-F07"


def test_a_link_is_followed_and_stays_a_link(folder: Path, tmp_path: Path, mine: bytes) -> None:
    real = tmp_path / "real.pdf"
    real.write_bytes(mine)
    link = folder / "guide.pdf"
    link.symlink_to(real)
    write(link, mine + b"%2", owner=MINE, force=False)
    assert link.is_symlink()
    assert real.read_bytes() == mine + b"%2"
    assert names(folder) == ["guide.pdf"]


def test_a_foreign_file_behind_a_link_is_left_alone(folder: Path, tmp_path: Path, mine: bytes) -> None:
    real = tmp_path / "real.txt"
    real.write_text("diary")
    (folder / "guide.pdf").symlink_to(real)
    assert code_of(lambda: write(folder / "guide.pdf", mine, owner=MINE, force=False)) == "CG-F06"
    assert real.read_text() == "diary"


def test_a_dangling_link_is_filled_and_a_circle_is_told(folder: Path, tmp_path: Path, mine: bytes) -> None:
    (folder / "guide.pdf").symlink_to(tmp_path / "later.pdf")
    write(folder / "guide.pdf", mine, owner=MINE, force=False)
    assert (tmp_path / "later.pdf").read_bytes() == mine
    (folder / "a").symlink_to(folder / "b")
    (folder / "b").symlink_to(folder / "a")
    assert code_of(lambda: write(folder / "a", mine, owner=MINE, force=False)) == "CG-F03"


def test_a_device_or_pipe_is_refused(folder: Path, mine: bytes) -> None:
    os.mkfifo(folder / "pipe")
    assert code_of(lambda: write(folder / "pipe", mine, owner=MINE, force=True)) == "CG-F03"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
def test_the_old_file_survives_a_failure_at_every_step(
    step: str, number: int, folder: Path, mine: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "guide.pdf"
    path.write_bytes(mine)

    def fails(*_: object, **__: object) -> None:
        raise OSError(number, "injected")

    if step == "replace":
        monkeypatch.setattr(Path, "replace", fails)
    else:
        monkeypatch.setattr(os, step, fails)
    expected = "CG-F08" if number == errno.EIO else "CG-F05"
    assert code_of(lambda: write(path, b"new", owner=MINE, force=False)) == expected
    monkeypatch.undo()
    assert path.read_bytes() == mine
    assert names(folder) == ["guide.pdf"]


def test_a_file_the_system_cuts_short_leaves_the_old_one(tmp_path: Path) -> None:
    """No injection: a child process whose files may not grow beyond a thousand bytes."""
    program = """
import resource, signal, sys
from pathlib import Path
from crmo_guide.errors import CannotWrite
from crmo_guide.finish.write import write
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
path.write_bytes(b"%PDF-old")
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write(path, b"x" * 100_000, owner="a", force=True)
except CannotWrite as error:
    print(error.problems[0].code, path.read_bytes(), len(list(path.parent.iterdir())))
"""
    ran = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "guide.pdf")], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["CG-F08", "b'%PDF-old'", "1"]


def test_a_file_that_appears_meanwhile_is_not_swallowed(
    folder: Path, mine: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "guide.pdf"
    fsync = os.fsync

    def appears(handle: int) -> None:
        fsync(handle)
        if not path.exists():
            path.write_bytes(b"somebody else's")

    monkeypatch.setattr(os, "fsync", appears)
    assert code_of(lambda: write(path, mine, owner=MINE, force=False)) == "CG-F06"
    assert path.read_bytes() == b"somebody else's"
    assert names(folder) == ["guide.pdf"]


def test_where_the_disk_knows_no_links_the_file_is_written_all_the_same(
    folder: Path, mine: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(Path, "hardlink_to", fails)
    write(folder / "guide.pdf", mine, owner=MINE, force=False)
    assert (folder / "guide.pdf").read_bytes() == mine
    assert names(folder) == ["guide.pdf"]


def test_the_temporary_name_says_nothing_of_the_child(
    folder: Path, mine: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    fsync = os.fsync

    def looks(handle: int) -> None:
        seen.extend(names(folder))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", looks)
    write(folder / "lucia-ortega.pdf", mine, owner=MINE, force=False)
    part = next(name for name in seen if name.endswith(".part"))
    assert part.startswith(".crmo-guide-")
    assert "lucia" not in part


needs_permissions = pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")


@needs_permissions
def test_a_read_only_folder_is_told(folder: Path, mine: bytes) -> None:
    folder.chmod(0o500)
    try:
        assert code_of(lambda: write(folder / "guide.pdf", mine, owner=MINE, force=False)) == "CG-F04"
    finally:
        folder.chmod(0o700)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.EPERM])
def test_a_folder_that_refuses_is_told(number: int, folder: Path, mine: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_: object) -> int:
        raise OSError(number, "injected")

    monkeypatch.setattr(os, "open", refuses)
    assert code_of(lambda: write(folder / "guide.pdf", mine, owner=MINE, force=False)) == "CG-F04"


def test_the_target_is_checked_before_any_work_is_done(folder: Path, tmp_path: Path, mine: bytes) -> None:
    ours, foreign = folder / "ours.pdf", folder / "foreign.pdf"
    ours.write_bytes(mine)
    foreign.write_bytes(pdf_of(THEIRS, tmp_path))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    for path in (ours, folder / "new.pdf"):
        check_target(path, owner=MINE, force=False)
    check_target(foreign, owner=MINE, force=True)
    refused = {
        foreign: "CG-F06",
        folder: "CG-F02",
        folder / "none" / "guide.pdf": "CG-F01",
        ours / "guide.pdf": "CG-F01",
        folder / ("x" * 300): "CG-F07",
    }
    for path, code in refused.items():
        assert code_of(lambda path=path: check_target(path, owner=MINE, force=False)) == code  # type: ignore[misc]
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
