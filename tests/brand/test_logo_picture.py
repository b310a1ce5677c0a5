"""PNG and JPEG logos."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms, ImageFile


def picture(mode: str = "RGB", size: tuple[int, int] = (20, 10), kind: str = "PNG", color=None, **options) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, color if color is not None else 0).save(out, kind, **options)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_becomes_a_png_in_rgb(brand, kind):
    logo = brand.taken(brand.logo(picture(kind=kind, color=(90, 60, 140)), "logo.bin"))
    image = opened(logo.data)
    assert (logo.mime, logo.alt, image.format, image.mode, image.size) == (
        "image/png",
        "Example",
        "PNG",
        "RGB",
        (20, 10),
    )
    assert image.getpixel((5, 5)) == pytest.approx((90, 60, 140), abs=3)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_every_kind_of_picture_becomes_rgb(brand, mode):
    kind = "JPEG" if mode == "CMYK" else "PNG"
    assert opened(brand.taken(brand.logo(picture(mode, kind=kind))).data).mode == "RGB"


def test_cmyk_ink_becomes_the_colour_it_looks_like(brand):
    red = opened(brand.taken(brand.logo(picture("CMYK", kind="JPEG", color=(0, 255, 255, 0)))).data).getpixel((3, 3))
    assert red[0] > 200
    assert max(red[1:]) < 60


def test_sixteen_bit_grey_keeps_its_grey(brand):
    image = opened(brand.taken(brand.logo(picture("I;16", color=0x8000))).data)
    assert image.getpixel((0, 0)) == (128, 128, 128)


def test_transparent_parts_become_paper(brand):
    assert opened(brand.taken(brand.logo(picture("RGBA", color=(0, 0, 0, 0)))).data).getpixel((0, 0)) == (255, 255, 255)


def test_one_colour_named_as_transparent_becomes_paper(brand):
    raw = picture(color=(9, 9, 9), transparency=(9, 9, 9))
    assert opened(brand.taken(brand.logo(raw)).data).getpixel((0, 0)) == (255, 255, 255)


def test_no_metadata_is_left(brand):
    exif = Image.Exif()
    exif[0x010E] = "Secret description"
    exif[0x8825] = {1: "N", 2: (52.0, 30.0, 0.0)}
    logo = brand.taken(brand.logo(picture(kind="JPEG", exif=exif.tobytes(), comment=b"Secret comment"), "logo.jpg"))
    assert b"Secret" not in logo.data
    image = opened(logo.data)
    assert not image.getexif()
    assert set(image.info) <= {"dpi"}
    kinds = []
    at = 8
    while at < len(logo.data):
        length, kind = struct.unpack(">I4s", logo.data[at : at + 8])
        kinds.append(kind)
        at += 12 + length
    assert set(kinds) == {b"IHDR", b"IDAT", b"IEND"}


def test_a_photograph_stands_upright_after_its_exif_is_gone(brand):
    exif = Image.Exif()
    exif[0x0112] = 6
    assert opened(brand.taken(brand.logo(picture(kind="JPEG", exif=exif.tobytes()))).data).size == (10, 20)


def test_a_colour_profile_is_applied_and_dropped(brand):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = opened(brand.taken(brand.logo(picture(color=(90, 60, 140), icc_profile=profile))).data)
    assert "icc_profile" not in image.info
    assert image.getpixel((0, 0)) == pytest.approx((90, 60, 140), abs=2)


def test_a_broken_colour_profile_does_no_harm(brand):
    image = opened(brand.taken(brand.logo(picture(color=(90, 60, 140), icc_profile=b"not a profile"))).data)
    assert image.getpixel((0, 0)) == (90, 60, 140)


def test_a_large_picture_is_made_small_enough_for_paper(brand):
    assert opened(brand.taken(brand.logo(picture(size=(3000, 1500)))).data).size == (1200, 600)


def bomb(width: int, height: int) -> bytes:
    """A PNG whose head promises many pixels; nothing behind it is worth decoding."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("size", [(4001, 4000), (10_000, 10_000), (60_000, 60_000), (2**31 - 1, 2**31 - 1)])
def test_too_many_pixels_are_refused_before_decoding(brand, size, monkeypatch):
    monkeypatch.setattr(Image.Image, "load", lambda *_: pytest.fail("decoded"))
    problem = brand.refused(brand.logo(bomb(*size)))
    assert problem.code == "CG-B08"
    assert "pixels" in problem.what


def test_a_moving_picture_is_refused(brand):
    out = io.BytesIO()
    frames = [Image.new("RGB", (5, 5), color) for color in ("red", "blue")]
    frames[0].save(out, "PNG", save_all=True, append_images=frames[1:])
    assert "moves" in brand.refused(brand.logo(out.getvalue())).what


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "TIFF", "BMP", "PDF", "ICO"])
def test_other_kinds_of_files_are_refused(brand, kind):
    assert brand.refused(brand.logo(picture(kind=kind, size=(16, 16)))).code == "CG-B07"


@pytest.mark.parametrize("data", [b"hello", b"<html><body/></html>", b"\0" * 100, b"%PDF-1.7"])
def test_what_is_no_picture_is_refused_whatever_its_name(brand, data):
    assert brand.refused(brand.logo(data)).code == "CG-B07"


def test_an_empty_logo_is_refused(brand):
    assert "empty" in brand.refused(brand.logo(b"")).what


@pytest.mark.parametrize("keep", [9, 20, 40, 60])
def test_a_damaged_picture_is_refused(brand, keep):
    assert brand.refused(brand.logo(picture(size=(200, 200), color=(9, 9, 9))[:keep])).code == "CG-B08"


def test_a_truncated_photograph_is_refused(brand):
    noise = Image.effect_noise((200, 200), 80)
    out = io.BytesIO()
    noise.save(out, "JPEG")
    assert brand.refused(brand.logo(out.getvalue()[:4000])).code == "CG-B08"


def test_a_damaged_picture_is_refused_after_pages_were_set(brand, monkeypatch):
    """The typesetter tells Pillow to take half a picture for a whole one."""
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)
    assert brand.refused(brand.logo(picture(size=(200, 200), color=(9, 9, 9))[:60])).code == "CG-B08"
    assert ImageFile.LOAD_TRUNCATED_IMAGES


def test_a_huge_file_is_refused_before_it_is_read(brand):
    path = brand.logo(b"")
    with (brand.root / "logo.png").open("wb") as file:
        file.truncate(3_000_000_000)
    assert "too large" in brand.refused(path).what


def test_the_same_logo_gives_the_same_bytes_in_another_process(brand):
    path = brand.logo(picture(color=(90, 60, 140), size=(300, 200)))
    script = (
        "import sys, pathlib; from crmo_guide.brand import load_brand;"
        "sys.stdout.buffer.write(load_brand(pathlib.Path(sys.argv[1]), 'en').logo.data)"
    )
    env = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    done = subprocess.run([sys.executable, "-c", script, path], capture_output=True, check=True, env=env)
    assert done.stdout == brand.taken(path).data


def test_pillow_is_not_loaded_without_a_picture(brand):
    brand.drawing()
    script = (
        "import sys, pathlib; from crmo_guide.brand import load_brand;"
        "load_brand(pathlib.Path(sys.argv[1]), 'en'); sys.exit('PIL' in sys.modules)"
    )
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    subprocess.run([sys.executable, "-c", script, brand.path], check=True, env=env)
