"""A PNG or JPEG logo made safe: measured before it is decoded, and encoded anew without what it carries along."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = 16_000_000
PRINTED_SIDE = 1_200
"""Pixels on the longer side that are kept: 300 to the inch at a printed width of 10 cm."""


class RasterError(Exception):
    """Why a picture is refused, and what to do."""

    def __init__(self, what: str, fix: str) -> None:
        self.what = what
        self.fix = fix
        super().__init__(what)


def _open(raw: bytes) -> Image.Image:
    from PIL import Image

    fix = "Save it again as PNG from a drawing program."
    try:
        with warnings.catch_warnings():
            # Pillow only warns of a picture that unpacks to far more than its file shows.
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return Image.open(io.BytesIO(raw), formats=("PNG", "JPEG"))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large() from error
    except Exception as error:  # a damaged picture fails in many ways inside the decoder
        raise RasterError("The logo cannot be read as a picture; the file may be damaged.", fix) from error


def _too_large(size: tuple[int, int] | None = None) -> RasterError:
    shown = f" ({size[0]} by {size[1]} pixels)" if size else ""
    what = f"The logo has too many pixels{shown}; at most {MOST_PIXELS // 1_000_000} million are read."
    return RasterError(what, f"Save it smaller: {PRINTED_SIDE} pixels wide are enough.")


def _in_rgb(picture: Image.Image) -> Image.Image:
    """The picture in sRGB on white paper, upright, no larger than it prints."""
    from PIL import Image, ImageOps

    picture = ImageOps.exif_transpose(picture)
    if picture.mode.startswith("I;16"):
        # Pillow clips 16-bit grey instead of scaling it.
        picture = picture.convert("I").point(lambda value: value / 256).convert("L")
    elif picture.mode in ("I", "F"):
        picture = picture.convert("L")
    if picture.mode in ("1", "P", "PA", "LA") or "transparency" in picture.info:
        picture = picture.convert("RGBA")
    # Made small before it is copied about; a copy of the largest picture taken is 64 MB.
    picture.thumbnail((PRINTED_SIDE, PRINTED_SIDE), Image.Resampling.LANCZOS)
    profile = picture.info.get("icc_profile")
    if picture.mode == "RGBA":
        paper = Image.new("RGBA", picture.size, (255, 255, 255, 255))
        picture = Image.alpha_composite(paper, picture).convert("RGB")
    if profile and picture.mode in ("RGB", "CMYK"):
        picture = _in_srgb(picture, profile)
    return picture.convert("RGB")


def _in_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    """The colours as the picture's own profile means them; as they stand when the profile is broken."""
    from PIL import ImageCms

    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(picture, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture
    return converted or picture


@contextmanager
def _whole_or_not() -> Iterator[None]:
    """Other libraries of this process may have told Pillow to make do with half a picture."""
    from PIL import ImageFile

    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


# A batch reads the same brand for every plan.
@lru_cache(maxsize=2)
def reencode(raw: bytes) -> bytes:
    """The picture as PNG in RGB, upright, at most 1200 pixels on a side, with no EXIF, profile or text chunk.

    Transparent parts become white paper. The same input gives the same bytes.

    Raises:
        RasterError: It is damaged, animated, or has too many pixels (told before anything is decoded).
    """
    from PIL import Image

    picture = _open(raw)
    with picture:
        if picture.width * picture.height > MOST_PIXELS:
            raise _too_large(picture.size)
        # An MPO is a photograph with previews behind it; its first picture is the one to take.
        if getattr(picture, "is_animated", False) and picture.format != "MPO":
            raise RasterError("The logo moves; paper cannot.", "Save one still picture as PNG.")
        try:
            with _whole_or_not():
                picture.load()
            still = _in_rgb(picture)
        except Exception as error:  # a damaged picture fails in many ways inside the decoder
            fix = "Save it again as PNG from a drawing program."
            raise RasterError("The logo cannot be read as a picture; the file may be damaged.", fix) from error
    # A fresh picture holds pixels alone: nothing of the file it came from can be saved along.
    bare = Image.new("RGB", still.size)
    bare.paste(still)
    out = io.BytesIO()
    bare.save(out, "PNG", compress_level=9)
    return out.getvalue()
