"""Every drawing obeys the family's rules, and every bone of a plan has its place on the body map."""

from __future__ import annotations

import logging
import re
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from crmo_guide.language.data import load_yaml

ROOT = Path(__file__).parents[2]
FIGURES = ROOT / "layouts" / "figures"
DRAWINGS = sorted(FIGURES.glob("*.svg"), key=lambda path: path.stem)
NAMES = {path.stem for path in DRAWINGS}

BRANDED = {"#1c2b33", "#0f5c6e", "#b5482a", "#e6f1f2", "#fbeee7", "#7b8a91", "#ffffff"}
FIXED = {"#f3e3d3", "#e3ccb6", "#fffdf7"}
TIERS = {"#a3122a", "#fdecec", "#7a4a00", "#fff3d9", "#1d5484", "#e8f1fa", "#2c6639", "#e9f4ea"}
ELEMENTS = {"svg", "g", "path", "rect", "circle", "ellipse"}
ATTRIBUTES = {
    "viewBox", "d", "transform", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r",
    "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
}  # fmt: skip
ICONS = """tier-now tier-today tier-week tier-usual slot-morning slot-noon slot-evening slot-bed
    form-tablet form-capsule form-liquid form-pen form-drip form-syringe phone interpreter allergy thermometer
    calendar school home hospital fridge tick box-empty arrow arrow-rtl question heart-hands plate shield running
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


@pytest.fixture(scope="module")
def points() -> dict[str, Any]:
    """The markers of the body map, every point a pair of floats."""
    data = dict(load_yaml(FIGURES / "bodymap.yaml"))
    return {**data, "bones": _floats(data["bones"]), "levels": _floats(data["levels"])}


def _floats(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: value if key == "view" else _floats(value) for key, value in data.items()}
    return tuple(float(value) for value in data)


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


# The body map ---------------------------------------------------------------------------------------------------

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def _outline(d: str) -> list[tuple[float, float]]:
    """The first closed curve of a path made of one M and relative c segments, as a polygon."""
    start, *curves = re.findall(r"[Mc][^Mcz]*", d.split("z")[0])
    x, y = map(float, _NUMBER.findall(start))
    polygon = [(x, y)]
    for curve in curves:
        n = [float(value) for value in _NUMBER.findall(curve)]
        assert len(n) == 6
        for step in range(1, 9):
            t = step / 8
            a, b, c = 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
            polygon.append((x + a * n[0] + b * n[2] + c * n[4], y + a * n[1] + b * n[3] + c * n[5]))
        x, y = polygon[-1]
    return polygon


def _skin(view: str) -> list[list[tuple[float, float]]]:
    """The body's outline and the head's: the closed curves in the skin colour, one a subpath."""
    root = ElementTree.fromstring((FIGURES / f"bodymap-{view}.svg").read_text("utf-8"))  # noqa: S314 - our own file
    groups = [group for group in root if group.get("fill") == "#f3e3d3"]
    curves = [part + "z" for group in groups for path in group for part in path.get("d", "").split("z") if part]
    if view == "back":  # the hair is the head's outline there
        curves += [path.get("d", "") for path in root if path.get("fill") == "#e3ccb6"]
    return [_outline(curve) for curve in curves]


def _inside(x: float, y: float, polygon: list[tuple[float, float]]) -> bool:
    crossings = [
        (x2 - x1) * (y - y1) / (y2 - y1) + x1 > x
        for (x1, y1), (x2, y2) in pairwise([*polygon, polygon[0]])
        if (y1 > y) != (y2 > y)
    ]
    return sum(crossings) % 2 == 1


def _all_points(points: dict[str, Any]) -> list[tuple[str, str, float, float]]:
    found = []
    for bone, entry in points["bones"].items():
        for side in {"right", "left", "mid"} & set(entry):
            found += [(f"{bone} {side}", view, *entry[side][view]) for view in ("front", "back")]
    for level, entry in points["levels"].items():
        found += [(level, view, *entry[view]) for view in ("front", "back")]
    return found


def test_every_bone_and_level_a_plan_can_name_has_its_points(points: dict[str, Any]) -> None:
    known = load_yaml(ROOT / "content" / "bones.yaml")
    assert set(points["bones"]) == set(known["bones"]) - {"other"}
    assert list(points["levels"]) == known["levels"]
    for bone, entry in points["bones"].items():
        side = known["bones"][bone]["side"]
        wanted = {"needed": {"right", "left"}, "none": {"mid"}, "optional": {"right", "left", "mid"}}[side]
        assert wanted <= set(entry), bone
        assert entry["view"] in ("front", "back")


@pytest.mark.parametrize("view", ["front", "back"])
def test_every_point_is_inside_the_child(points: dict[str, Any], view: str) -> None:
    skin = _skin(view)
    for name, seen, x, y in _all_points(points):
        if seen == view:
            assert any(_inside(x, y, outline) for outline in skin), f"{name} is outside the {view} view"


def test_right_and_left_are_the_childs_and_mirror_each_other(points: dict[str, Any]) -> None:
    middle = points["view_box"][2] / 2
    for bone, entry in points["bones"].items():
        if "right" in entry:
            for view, towards in (("front", -1), ("back", 1)):
                (rx, ry), (lx, ly) = entry["right"][view], entry["left"][view]
                assert (rx - middle) * towards > 0, f"{bone}: the child's right, {view} view"
                assert rx - middle == pytest.approx(middle - lx)
                assert ry == ly
        if "mid" in entry:
            assert {entry["mid"][view][0] for view in ("front", "back")} == {middle}


def test_bones_stand_in_the_order_of_the_body(points: dict[str, Any]) -> None:
    bones = points["bones"]
    height = {bone: entry.get("right", entry.get("mid"))["front"][1] for bone, entry in bones.items()}
    leg = "pelvis pelvis-hip femur-upper femur femur-lower patella tibia-upper tibia tibia-lower ankle".split()
    foot = "talus tarsal metatarsal toe".split()
    arm = "clavicle humerus-upper humerus-lower ulna-upper ulna-lower hand".split()
    for order in ([*leg, *foot], arm, "skull jaw collarbone-joint sternum pelvis".split()):
        assert [height[bone] for bone in order] == sorted(height[bone] for bone in order)
    levels = [entry["back"][1] for entry in points["levels"].values()]
    assert all(upper < lower for upper, lower in pairwise(levels))
    out = {bone: abs(entry["right"]["front"][0] - 230) for bone, entry in bones.items() if "right" in entry}
    assert out["radius-lower"] > out["ulna-lower"], "palms forward: the radius is on the thumb's side"
    assert out["fibula-upper"] > out["tibia-upper"]
    assert out["fibula-lower"] > out["tibia-lower"]


def test_the_columns_of_circles_never_cover_the_child(points: dict[str, Any]) -> None:
    width, height = points["view_box"][2:]
    columns, radius = points["columns"], points["marker"]["radius"]
    assert radius <= columns["left"] < columns["right"] <= width - radius
    assert radius <= columns["top"] < columns["bottom"] <= height - radius
    for view in ("front", "back"):
        xs = [x for outline in _skin(view) for x, _ in outline]
        assert columns["left"] + radius < min(xs)
        assert max(xs) < columns["right"] - radius
        assert set(points["side_margin"][view].values()) == {"left", "right", "either"}


@pytest.mark.parametrize("view", ["front", "back"])
def test_the_body_map_shows_both_halves_alike(view: str) -> None:
    for outline in _skin(view)[:1]:
        xs = [x for x, _ in outline]
        assert max(xs) - 230 == pytest.approx(230 - min(xs), abs=0.05)
