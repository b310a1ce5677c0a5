"""The last step: bytes onto the disk, whole or not at all, and never over somebody else's file."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path

from crmo_guide.errors import CannotWrite, Problem

# As render/identity.py writes it; read without a PDF library's help when the file is protected by a password.
_OWNER = re.compile(rb"<crmoguide:owner>([A-Za-z0-9._-]{1,64})</crmoguide:owner>")
_LINKS_UNKNOWN = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EACCES, errno.EMLINK, errno.ENOSYS, errno.EXDEV}
_REASONS = {
    errno.ENOSPC: ("CG-F05", "The disk is full.", "Make room, or choose another place with -o."),
    errno.EDQUOT: ("CG-F05", "Your share of the disk is full.", "Make room, or choose another place with -o."),
    errno.EACCES: ("CG-F04", "This folder may not be written to.", "Choose another place with -o."),
    errno.EPERM: ("CG-F04", "This folder may not be written to.", "Choose another place with -o."),
    errno.EROFS: ("CG-F04", "This disk may only be read.", "Choose another place with -o."),
    errno.ENOENT: ("CG-F01", "This folder does not exist.", "Make the folder, or choose another place with -o."),
    errno.ENOTDIR: ("CG-F01", "Its folder is a file.", "Choose another place with -o."),
    errno.ENAMETOOLONG: ("CG-F07", "This name is too long.", "Choose a shorter name with -o."),
    errno.EISDIR: ("CG-F02", "This is a folder.", "Name a file in it."),
    errno.ELOOP: ("CG-F03", "This link leads in a circle.", "Choose another place with -o."),
}


def write(path: Path, data: bytes, *, owner: str, force: bool) -> None:
    """Writes `data` to `path` so that at every moment the old file or the new one is there, whole.

    A file that is already there is replaced only if it carries the same `owner`, or, with `force`, if it is a PDF or
    empty: never a plan or a photo. Its permissions stay. A new file gets those that `open()` would give. A link is
    followed. After the return the bytes are on the disk, as far as the system can promise.

    Raises CannotWrite (CG-F..) with the old file untouched: for a folder, a device, a foreign file, a missing or
    read-only folder, a full disk.
    """
    with _explained(path):
        target, old = _checked(path, owner, force)
        part = target.parent / f".crmo-guide-{secrets.token_hex(8)}.part"
        try:
            _fill(part, data, old)
            _put(part, target, replace=old is not None or force, shown=path)
            _settle(target.parent)
        finally:
            with contextlib.suppress(OSError):
                part.unlink()


def make_folder(path: Path) -> None:
    """Makes a folder beside what is there already. Raises CannotWrite as `write` does; one that is there is fine."""
    with _explained(path):
        path.mkdir(exist_ok=True)


def check_target(path: Path, *, owner: str, force: bool) -> None:
    """Everything `write` can refuse before it has bytes to write, so that no work is done in vain.

    Raises CannotWrite as `write` does. Nothing is made or changed.
    """
    with _explained(path):
        target, _ = _checked(path, owner, force)
        if not stat.S_ISDIR(target.parent.stat().st_mode):
            raise OSError(errno.ENOTDIR, "folder")
        if not os.access(target.parent, os.W_OK):
            raise OSError(errno.EACCES, "folder")


def owner_of(path: Path) -> str | None:
    """The opaque id an existing PDF of ours carries; None for any other file, or none. Opens no page.

    Raises CannotWrite when the file cannot be read at all.
    """
    import pikepdf

    try:
        if not _is_pdf(path):
            return None
        with pikepdf.open(path) as pdf:
            packet = pdf.Root.Metadata.read_bytes() if "/Metadata" in pdf.Root else b""
    except pikepdf.PasswordError:
        packet = path.read_bytes()
    except FileNotFoundError:
        return None
    except (pikepdf.PdfError, AttributeError, NotImplementedError):
        return None
    except OSError as error:
        raise _explanation(path, error) from error
    return owner_in(packet)


def _is_pdf(path: Path) -> bool:
    with path.open("rb") as file:
        return b"%PDF-" in file.read(1024)


def owner_in(packet: bytes) -> str | None:
    """The opaque id in an XMP packet of ours; None when there is none, or more than one."""
    found = set(_OWNER.findall(packet))
    return found.pop().decode("ascii") if len(found) == 1 else None


def _checked(path: Path, owner: str, force: bool) -> tuple[Path, os.stat_result | None]:
    """Where the bytes go and what is there now, which they may replace."""
    target = path.resolve()  # a link stays a link: what it points to is written
    try:
        old = target.stat()
    except FileNotFoundError:
        return target, None
    _check_ours(path, target, old, owner, force)
    return target, old


def _check_ours(path: Path, target: Path, old: os.stat_result, owner: str, force: bool) -> None:
    if stat.S_ISDIR(old.st_mode):
        raise OSError(errno.EISDIR, "folder")
    if not stat.S_ISREG(old.st_mode):
        raise _refusal(path, "CG-F03", "This is not a plain file.", "Choose another place with -o.")
    if force and (old.st_size == 0 or _is_pdf(target)):
        return
    if force:
        raise _refusal(
            path,
            "CG-F09",
            "There is already a file of this name, and it is no PDF; not even --force replaces it.",
            "Choose another name with -o, or take that file away.",
        )
    if not os.access(target, os.W_OK):
        raise _refusal(path, "CG-F04", "This file may not be written to.", "Choose another place, or use --force.")
    if owner_of(target) != owner:
        raise _refusal(
            path,
            "CG-F06",
            "There is already a file of this name that does not belong to this plan.",
            "Choose another name with -o, or replace it with --force.",
        )


def _fill(part: Path, data: bytes, old: os.stat_result | None) -> None:
    mode = 0o666 if old is None else stat.S_IMODE(old.st_mode)
    # Without the permissions of an old file until it is whole: it may be more private than the folder is.
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode if old is None else 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        if old is not None:
            os.fchmod(file.fileno(), mode)
        os.fsync(file.fileno())


def _put(part: Path, target: Path, *, replace: bool, shown: Path) -> None:
    """Into place. A new name is linked, which fails where a rename would swallow a file that came in between."""
    if not replace:
        try:
            target.hardlink_to(part)
        except FileExistsError:
            raise _refusal(
                shown, "CG-F06", "A file of this name has just appeared.", "Run again, or choose another name with -o."
            ) from None
        except OSError as error:
            if error.errno not in _LINKS_UNKNOWN:
                raise
        else:
            return
    part.replace(target)


def _settle(folder: Path) -> None:
    """The folder's own entry onto the disk, where the system lets a folder be opened."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, RuntimeError) as error:
        raise _explanation(path, error) from error


def _explanation(path: Path, error: BaseException) -> CannotWrite:
    number = errno.ELOOP if isinstance(error, RuntimeError) else getattr(error, "errno", None)
    code, what, fix = _REASONS.get(
        number or 0,
        (
            "CG-F08",
            f"The file cannot be written ({errno.errorcode.get(number or 0, 'unknown')}).",
            "Choose another place with -o.",
        ),
    )
    return _refusal(path, code, what, fix)


def _refusal(path: Path, code: str, what: str, fix: str) -> CannotWrite:
    return CannotWrite(Problem(code, what, fix, file=str(path)))
