"""Every drawing obeys the family's rules."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
FIGURES = ROOT / "layouts" / "figures"
DRAWINGS = sorted(FIGURES.glob("*.svg"), key=lambda path: path.stem)
NAMES = {path.stem for path in DRAWINGS}

BRANDED = {"#1c2b33", "#0f5c6e", "#b5482a", "#e6f1f2", "#fbeee7", "#7b8a91", "#ffffff"}
SKINS = ("#f3e3d3", "#e3ccb6", "#a8703f")
BONE = "#fffdf7"
FIXED = {*SKINS, BONE}
TIERS = {"#a3122a", "#fdecec", "#7a4a00", "#fff3d9", "#1d5484", "#e8f1fa", "#2c6639", "#e9f4ea"}
ELEMENTS = {"svg", "g", "path", "rect", "circle", "ellipse"}
ATTRIBUTES = {
    "viewBox", "d", "transform", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r",
    "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
}  # fmt: skip
ICONS = """tier-now tier-today tier-week tier-usual slot-morning slot-noon slot-evening slot-bed
    form-tablet form-capsule form-liquid form-pen form-drip form-syringe phone interpreter allergy thermometer
    calendar school home hospital fridge tick pause arrow arrow-rtl question heart-hands plate shield running
    magnifier bone family pencil sharps moon-sleep mark face-glad face-even face-sad face-cross face-afraid""".split()
VIGNETTES = """what-is-crmo not-catching mri medicine-time school move feelings food calm-path visit busy-bone
    needles""".split()


def _kind(name: str) -> tuple[str, int]:
    """The viewBox and the most bytes a drawing of this name may have."""
    if name.startswith("bodymap-"):
        return "0 0 460 770", 60_000
    if name.startswith(("vignette-", "how-")):
        return "0 0 160 120", 8_000
    if name.startswith("scale-"):
        return "0 0 480 110", 12_000
    return "0 0 48 48", 3_000


def test_every_promised_drawing_is_there() -> None:
    promised = {
        *ICONS,
        *(f"vignette-{name}" for name in VIGNETTES),
        "bodymap-front",
        "bodymap-back",
        "bodymap-injection",
        "scale-pain",
    }
    assert promised <= NAMES


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_is_plain_shapes_in_the_allowed_colours(path: Path) -> None:
    svg = path.read_text("utf-8")
    root = ElementTree.fromstring(svg)  # noqa: S314 - our own file
    view_box, most = _kind(path.stem)
    assert root.get("viewBox") == view_box
    assert len(svg.encode()) <= most
    assert not re.search("<[!?]", svg), "the file is set into pages as it is"
    for element in root.iter():
        assert element.tag.removeprefix("{http://www.w3.org/2000/svg}") in ELEMENTS
        assert set(element.attrib) <= ATTRIBUTES, "no ids, links, styles, scripts, opacity or filters"
        assert not f"{element.text or ''}{element.tail or ''}".strip(), "words stand in HTML"
        for attribute in ("fill", "stroke"):
            colour = element.get(attribute, "none")
            assert colour in BRANDED | FIXED | TIERS | {"none"}


def test_the_renderer_draws_every_file_without_a_word_of_complaint(caplog: pytest.LogCaptureFixture) -> None:
    weasyprint = pytest.importorskip("weasyprint")
    logging.getLogger("weasyprint").propagate = True
    page = "".join(f'<img src="{path.as_uri()}" alt="{path.stem}" style="width:3cm">' for path in DRAWINGS)
    with caplog.at_level(logging.WARNING, logger="weasyprint"):
        pdf = weasyprint.HTML(string=page).write_pdf()
    assert pdf.startswith(b"%PDF")
    assert not caplog.records


def _light(colour: str) -> float:
    """How light a colour is, from 0 to 1, as contrast is reckoned (WCAG 2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("skin", SKINS)
def test_eyes_and_mouths_are_seen_on_every_skin(skin: str) -> None:
    assert (_light(skin) + 0.05) / (_light("#1c2b33") + 0.05) >= 3


def test_the_busy_bone_grows_calm_from_top_to_bottom() -> None:
    """Arabic prints the same file: what happens in order is never drawn from left to right."""
    busy = ElementTree.fromstring((FIGURES / "vignette-busy-bone.svg").read_text("utf-8"))  # noqa: S314 - our own file
    bones = [group.get("transform", "") for group in busy if group.tag.endswith("}g")]
    across, down = zip(*(map(float, re.findall(r"-?\d+", at)) for at in bones), strict=True)
    assert len(set(across)) == 1
    assert len(set(down)) == 2
