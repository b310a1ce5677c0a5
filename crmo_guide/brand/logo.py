"""The clinic's logo: found inside the brand's folder only, and made safe to print."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from crmo_guide.brand.raster import RasterError, reencode
from crmo_guide.brand.svg import SvgError, clean, sides

MOST_PICTURE_BYTES = 8_000_000
MOST_SVG_BYTES = 500_000
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_SVG_MIME = "image/svg+xml"
_PIXEL_MM = 25.4 / 96  # a picture is never blown up
_PRINTED_MM = (44.0, 15.0)  # as in layouts/guide/guide.css.j2


@dataclass(frozen=True)
class LogoImage:
    """A picture ready for print: PNG in RGB without metadata, or a checked SVG, and its words for a screen reader.

    `width` and `height` are pixels, or a drawing's own units.
    """

    mime: str
    data: bytes
    alt: str
    width: float
    height: float

    @property
    def printed_mm(self) -> tuple[float, float]:
        """How wide and high it stands on page 1."""
        scale = min(_PRINTED_MM[0] / self.width, _PRINTED_MM[1] / self.height)
        if self.mime != _SVG_MIME:
            scale = min(scale, _PIXEL_MM)
        return self.width * scale, self.height * scale

    @property
    def dots_per_inch(self) -> float | None:
        """Its pixels to the printed inch; None for a drawing, which is sharp at every size."""
        return None if self.mime == _SVG_MIME else self.width / self.printed_mm[0] * 25.4


class LogoError(Exception):
    """Why a logo is refused, as a problem code, what is wrong and what to do."""

    def __init__(self, code: str, what: str, fix: str) -> None:
        self.code = code
        self.what = what
        self.fix = fix
        super().__init__(what)


def _inside(folder: Path, name: str) -> Path:
    """The file of this name, once it is sure that it lies in the folder, links followed."""
    fix = "Put the file beside brand.yaml and give its name alone, such as logo.svg."
    outside = LogoError("CG-B06", "The logo lies outside the brand's folder.", fix)
    if "://" in name:
        raise LogoError("CG-B06", "The logo is a web address; nothing is fetched.", fix)
    # Read both ways, so that no spelling of another system slips by on this one.
    shapes = (PurePosixPath(name), PureWindowsPath(name))
    if any(path.is_absolute() or path.drive or path.root or ".." in path.parts for path in shapes):
        raise outside
    try:
        path = (folder / name).resolve(strict=True)
    except (OSError, ValueError, RuntimeError) as error:
        raise LogoError("CG-B05", f"There is no logo file {name}.", "Check its name and spelling.") from error
    if not path.is_relative_to(folder.resolve()):
        raise outside
    return path


def _content(path: Path, name: str) -> bytes:
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise LogoError("CG-B05", f"The logo {name} is not a file.", "Name an SVG, PNG or JPEG file.")
        if facts.st_size > MOST_PICTURE_BYTES:
            what = f"The logo file is too large ({facts.st_size // 1_000_000} MB; at most 8 MB are read)."
            raise LogoError("CG-B08", what, "Save it smaller: 1200 pixels wide are enough.")
        with path.open("rb") as file:
            return file.read(MOST_PICTURE_BYTES + 1)
    except OSError as error:
        what = f"The logo {name} cannot be read ({error.strerror})."
        raise LogoError("CG-B05", what, "Check the file's permissions.") from error


def _looks_like_svg(raw: bytes) -> bool:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return b"<\0s\0v\0g\0" in raw[:8_000] or b"\0<\0s\0v\0g" in raw[:8_000]
    head = raw[:8_000].removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith(b"<") and b"<svg" in raw[:64_000]


def _png_size(png: bytes) -> tuple[int, int]:
    """As the head of a PNG tells it."""
    return int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")


def read_logo(folder: Path, name: str, alt: str) -> LogoImage:
    """The logo of a brand's folder, made safe.

    Args:
        folder: The brand's folder; nothing outside it is opened.
        name: What brand.yaml gives as the file, relative to the folder.
        alt: What the picture shows, for a screen reader.

    Raises:
        LogoError: The file is missing, outside, no SVG, PNG or JPEG, too large, moving, or holds more than a picture.
    """
    raw = _content(_inside(folder, name), name)
    if not raw:
        raise LogoError("CG-B07", "The logo file is empty.", "Save the logo again.")
    try:
        if raw.startswith((_PNG, _JPEG)):
            png = reencode(raw)
            return LogoImage("image/png", png, alt, *_png_size(png))
        if _looks_like_svg(raw):
            if len(raw) > MOST_SVG_BYTES:
                what = f"The SVG logo is too large ({len(raw) // 1000} kB; at most 500 kB are read)."
                raise LogoError("CG-B08", what, "Simplify the drawing, or save it as PNG.")
            drawing = clean(raw)
            return LogoImage(_SVG_MIME, drawing, alt, *sides(drawing))
    except RasterError as error:
        raise LogoError("CG-B08", error.what, error.fix) from error
    except SvgError as error:
        where = f" (line {error.line} of the drawing)" if error.line else ""
        what = f"The SVG logo holds {error.what}{where}."
        raise LogoError("CG-B09", what, "Export it as plain SVG with outlines, or save it as PNG.") from error
    what = "The logo is not an SVG, PNG or JPEG file."
    raise LogoError("CG-B07", what, "Save it in one of these formats; the file's content counts, not its name.")
