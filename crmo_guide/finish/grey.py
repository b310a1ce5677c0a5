"""A grey copy of a file to print: the same pages with every colour as the grey the eye sees in it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Operator

_RED, _GREEN, _BLUE = 0.299, 0.587, 0.114
_DIGITS = 4
# Colour operators of ISO 32000-1, 8.6: how many numbers they take, and what says the same in grey.
_FILL, _STROKE = Operator("g"), Operator("G")
_SPACES = {"rg": (3, _FILL), "RG": (3, _STROKE), "k": (4, _FILL), "K": (4, _STROKE)}
_SET = {"sc": _FILL, "scn": _FILL, "SC": _STROKE, "SCN": _STROKE}


class Coloured(ValueError):
    """A colour that no grey of ours stands for."""


def grey(pdf: bytes) -> bytes:
    """The same file without colour; it must hold no shadings. The same input gives the same bytes.

    Raises Coloured for a colour it cannot turn grey: nothing is guessed.
    """
    with pikepdf.open(io.BytesIO(pdf)) as file:
        seen: set[tuple[int, int]] = set()
        for page in file.pages:
            page.obj.Contents = file.make_stream(_greyed(page.obj))
            _resources(file, page.obj.get("/Resources", Dictionary()), seen)
        out = io.BytesIO()
        file.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _resources(file: pikepdf.Pdf, resources: Any, seen: set[tuple[int, int]]) -> None:
    if len(resources.get("/Shading", Dictionary())):
        raise Coloured("a shading keeps its colours")
    drawn = (*resources.get("/XObject", Dictionary()).values(), *resources.get("/Pattern", Dictionary()).values())
    for item in drawn:
        if item.objgen in seen:
            continue
        seen.add(item.objgen)
        if item.get("/Subtype") == Name.Image:
            _image(item)
        elif isinstance(item, pikepdf.Stream):  # a form, or the tile of a pattern
            item.write(_greyed(item))
            _resources(file, item.get("/Resources", Dictionary()), seen)
        else:
            raise Coloured("a pattern of a shading keeps its colours")


def _greyed(content: Any) -> bytes:
    return bytes(pikepdf.unparse_content_stream(list(_instructions(content))))


def _instructions(content: Any) -> Iterator[Any]:
    for instruction in pikepdf.parse_content_stream(content):
        name = str(instruction.operator)
        numbers = [part for part in instruction.operands if not isinstance(part, Name)]
        if name in ("cs", "CS") and instruction.operands[0] != Name.Pattern:
            continue  # the operator that follows says its space itself
        if name in _SET and not numbers:  # a pattern
            yield instruction
        elif name in _SPACES:
            yield pikepdf.ContentStreamInstruction([_light(numbers)], _SPACES[name][1])
        elif name in _SET:
            yield pikepdf.ContentStreamInstruction([_light(numbers)], _SET[name])
        else:
            yield instruction


def _light(numbers: list[Any]) -> Any:
    parts = [float(number) for number in numbers]
    if len(parts) == len("CMYK"):
        parts = [1 - min(1.0, part + parts[3]) for part in parts[:3]]
    if len(parts) == 1:
        return round(parts[0], _DIGITS)
    if len(parts) != len("RGB"):
        raise Coloured("a colour of no space known here")
    return round(_RED * parts[0] + _GREEN * parts[1] + _BLUE * parts[2], _DIGITS)


def _image(image: Any) -> None:
    if image.get("/ImageMask") or image.get("/ColorSpace") == Name.DeviceGray:
        return
    picture = pikepdf.PdfImage(image).as_pil_image().convert("L")
    kept = {key: image[key] for key in ("/SMask", "/Interpolate") if key in image}
    image.write(picture.tobytes())
    for key in ("/DecodeParms", "/Filter", "/Decode"):
        if key in image:
            del image[key]
    image.ColorSpace, image.BitsPerComponent = Name.DeviceGray, 8
    image.Width, image.Height = picture.size
    for key, value in kept.items():
        image[key] = value
