"""Every bone of a plan has its place on the body map, on the right bone and on the right side."""

from __future__ import annotations

import re
from itertools import pairwise
from math import hypot
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from crmo_guide.language.data import load_yaml

ROOT = Path(__file__).parents[2]
FIGURES = ROOT / "layouts" / "figures"
BONE = "#fffdf7"
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@pytest.fixture(scope="module")
def points() -> dict[str, Any]:
    """The markers of the body map, every point a pair of floats."""
    data = dict(load_yaml(FIGURES / "bodymap.yaml"))
    return {**data, "bones": _floats(data["bones"]), "levels": _floats(data["levels"])}


def _floats(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: value if key == "view" else _floats(value) for key, value in data.items()}
    return tuple(float(value) for value in data)


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


def _lines(view: str) -> list[list[tuple[float, float]]]:
    """The lines of all that is filled or drawn in the bones' colour, each as points."""
    root = ElementTree.fromstring((FIGURES / f"bodymap-{view}.svg").read_text("utf-8"))  # noqa: S314 - our own file
    bones = next(group for group in root if group.get("fill") == BONE)
    drawn = [path for path in bones if BONE in (path.get("fill", BONE), path.get("stroke"))]
    return [_points(part) for path in drawn for part in re.findall("M[^M]*", path.get("d", ""))]


def _points(d: str) -> list[tuple[float, float]]:
    """A path of one M and relative c and l, each with any number of turns, as points."""
    points: list[tuple[float, float]] = []
    for letter, numbers in re.findall(r"([Mcl])([^Mclz]*)", d):
        n = [float(value) for value in _NUMBER.findall(numbers)]
        if letter == "M":
            points.append((n[0], n[1]))
        size = {"M": len(n) + 1, "c": 6, "l": 2}[letter]
        for at in range(0, len(n) - size + 1, size):
            x, y = points[-1]
            ends = n[at : at + size]
            first, second, end = (ends[0:2], ends[2:4], ends[4:6]) if letter == "c" else ([0, 0], ends, ends)
            for step in range(1, 9):
                t = step / 8
                a, b, c = 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                points.append(
                    (x + a * first[0] + b * second[0] + c * end[0], y + a * first[1] + b * second[1] + c * end[1])
                )
    return points


@pytest.mark.parametrize("view", ["front", "back"])
def test_every_mark_touches_a_bone_on_the_view_it_is_shown_on(points: dict[str, Any], view: str) -> None:
    lines = _lines(view)
    marks = [
        (f"{bone} {side}", entry[side][view])
        for bone, entry in points["bones"].items()
        for side in {"right", "left", "mid"} & set(entry)
        if entry["view"] == view
    ]
    marks += [(level, entry[view]) for level, entry in points["levels"].items() if view == "back"]
    for name, (x, y) in marks:
        near = min(hypot(x - u, y - v) for line in lines for u, v in line)
        assert near <= 2.5 or any(_inside(x, y, line) for line in lines), f"{name} is beside its bone, {view} view"


def _bone_at(mark: tuple[float, float], lines: list[list[tuple[float, float]]]) -> int:
    """Which outline holds the point; of several the narrowest."""
    around = [n for n, line in enumerate(lines) if _inside(*mark, line)]
    return min(around, key=lambda n: max(u for u, _ in lines[n]) - min(u for u, _ in lines[n]))


def test_the_marks_of_one_bone_are_on_it_and_those_of_two_on_two(points: dict[str, Any]) -> None:
    lines = _lines("front")
    for side in ("right", "left"):
        held = {
            bone: _bone_at(points["bones"][bone][side]["front"], lines)
            for bone in """humerus-upper humerus-lower radius-upper radius-lower ulna-upper ulna-lower femur-upper femur
                femur-lower patella tibia-upper tibia tibia-lower fibula-upper fibula-lower talus""".split()
        }
        bones: dict[str, set[int]] = {}
        for name, outline in held.items():
            bones.setdefault(name.partition("-")[0], set()).add(outline)
        assert {bone: len(outlines) for bone, outlines in bones.items()} == dict.fromkeys(bones, 1)
        assert len(set(held.values())) == len(bones), "no two bones share an outline"


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
