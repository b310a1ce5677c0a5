"""Drawings: SVG files in the brand's colours, and the body map with its numbered places."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import escape
from pathlib import Path

from crmo_guide.brand.palette import Palette
from crmo_guide.errors import ContentProblem, Problem
from crmo_guide.handout.bones import Mark
from crmo_guide.language.data import load_yaml
from crmo_guide.places import Places
from crmo_guide.render.drawings import BEGINS, ENDS

# The colours the drawings are made in; each is replaced by the brand's own of the same role.
_DRAWN = {
    "ink": "#1c2b33",
    "brand": "#0f5c6e",
    "accent": "#b5482a",
    "brand_tint": "#e6f1f2",
    "accent_tint": "#fbeee7",
    "line": "#7b8a91",
    "paper": "#ffffff",
}


@lru_cache(maxsize=256)
def _drawing(path: Path) -> str:
    try:
        return path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        what = "This drawing cannot be read as UTF-8."
        raise ContentProblem(Problem("CG-R30", what, "Save it again as plain SVG.", file=str(path))) from error


def _find(name: str, places: Places) -> Path:
    for root in places.layouts:
        path = root / "figures" / f"{name}.svg"
        if path.is_file():
            return path
    raise ContentProblem(Problem("CG-R30", f"There is no drawing {name}.", "Add it to layouts/figures."))


def _coloured(svg: str, palette: Palette) -> str:
    for role, drawn in _DRAWN.items():
        svg = svg.replace(drawn, f"@{role}@")
    for role in _DRAWN:
        svg = svg.replace(f"@{role}@", getattr(palette, role))
    return svg


def names(places: Places) -> tuple[str, ...]:
    """Every drawing there is, a clinic's own included."""
    return tuple(sorted({path.stem for root in places.layouts for path in (root / "figures").glob("*.svg")}))


def icons(places: Places, palette: Palette, used: str) -> Iterator[tuple[str, str]]:
    """The drawings whose class `i-<name>` stands in the pages, as data URIs for the style sheet."""
    for name in names(places):
        if f"i-{name}" in used:
            svg = _coloured(_drawing(_find(name, places)), palette)
            yield name, "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode("ascii")


def inline(name: str, title: str, places: Places, palette: Palette, extra: str = "") -> str:
    """A drawing with its alternative text, to stand in the HTML; `extra` is drawn on top."""
    svg = _coloured(_drawing(_find(name, places)), palette)
    head, _, rest = svg.partition(">")
    return f"{head}><title>{escape(title)}</title>{BEGINS}{rest.removesuffix('</svg>')}{ENDS}{extra}</svg>"


@lru_cache(maxsize=8)
def _map(places: Places) -> Mapping[str, object]:
    for root in places.layouts:
        path = root / "figures" / "bodymap.yaml"
        if path.is_file():
            data: Mapping[str, object] = load_yaml(path)
            return data
    raise ContentProblem(Problem("CG-R30", "The body map has no points.", "Put back layouts/figures/bodymap.yaml."))


# How a numbered circle looks for each state of the bone: fill, outline, outline width, digits, dashes.
_LOOKS = {
    "active": ("accent", "accent", 3.0, "paper", ""),
    "calmer": ("accent_tint", "accent", 4.0, "ink", ""),
    "healed": ("paper", "ink", 2.0, "ink", ""),
    "unknown": ("paper", "ink", 2.0, "ink", "5 4"),
}


# The same in large print: black and white alone.
_BOLD_LOOKS = {
    "active": ("ink", "ink", 3.0, "paper", ""),
    "calmer": ("paper", "ink", 6.0, "ink", ""),
    "healed": ("paper", "ink", 2.0, "ink", ""),
    "unknown": ("paper", "ink", 2.5, "ink", "6 5"),
}
_DIGITS = 25.0  # their height in the drawing's units
_ROUND = 0.87  # a circle's radius for two digits of height 1


def _point(mark: Mark, view: str, data: Mapping[str, object]) -> tuple[float, float]:
    """Where the mark's bone is on this view, in the drawing's units."""
    if mark.level:
        points = data["levels"][mark.level]  # type: ignore[index]
    else:
        bone = data["bones"][mark.bone]  # type: ignore[index]
        points = bone.get(mark.side or "mid") or bone.get("mid") or bone["right"]
    x, y = points[view]
    return float(x), float(y)


def _spread(wanted: list[float], step: float, top: float, bottom: float) -> list[float]:
    """Heights in the same order as wanted, at least `step` apart, as near to the wanted ones as the column allows."""
    placed: list[float] = []
    for y in wanted:
        placed.append(max(y, placed[-1] + step if placed else top))
    overshoot = placed[-1] - bottom if placed else 0.0
    if overshoot > 0:
        placed[-1] = bottom
        for i in range(len(placed) - 2, -1, -1):
            placed[i] = min(placed[i], placed[i + 1] - step)
    return placed


def _columns(
    marks: tuple[Mark, ...], view: str, data: Mapping[str, object]
) -> dict[str, list[tuple[Mark, float, float]]]:
    sides = data["side_margin"][view]  # type: ignore[index]
    columns: dict[str, list[tuple[Mark, float, float]]] = {"left": [], "right": []}
    placed = [(mark, *_point(mark, view, data)) for mark in marks]
    either: list[tuple[Mark, float, float]] = []
    for entry in sorted(placed, key=lambda entry: entry[2]):
        column = sides[entry[0].side or "mid"]
        (either if column == "either" else columns[column]).append(entry)
    for entry in either:
        columns["left" if len(columns["left"]) < len(columns["right"]) else "right"].append(entry)
    for column in columns.values():
        column.sort(key=lambda entry: entry[2])
    return columns


def marks(view: str, wanted: tuple[Mark, ...], places: Places, palette: Palette, digits: float | None = None) -> str:
    """Numbered circles beside the body, each with a line to its bone; circles never cover the body or each other.

    `digits`: their height in the drawing's units, for large print; the circles grow with them, inwards.
    """
    data = _map(places)
    usual = float(data["marker"]["radius"])  # type: ignore[index]
    gap = float(data["marker"]["gap"])  # type: ignore[index]
    radius = max(usual, _ROUND * digits) if digits else usual
    more = radius - usual
    at: Mapping[str, float] = data["columns"]  # type: ignore[assignment]
    top, bottom = at["top"] + more, at["bottom"] - more
    drawn: list[str] = []
    for side, entries in _columns(wanted, view, data).items():
        step = min(2 * radius + gap, (bottom - top) / max(len(entries) - 1, 1)) if digits else 2 * radius + gap
        heights = _spread([y for _, _, y in entries], step, top, bottom)
        x = at[side] + more if side == "left" else at[side] - more
        for (mark, px, py), y in zip(entries, heights, strict=True):
            edge = x + radius if side == "left" else x - radius
            drawn.append(_leader(edge, y, px, py, palette))
            drawn.append(_circle(mark, x, y, radius, palette, digits))
    return "".join(drawn)


def _leader(x1: float, y1: float, x2: float, y2: float, palette: Palette) -> str:
    return (
        f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" fill="none" stroke="{palette.ink}" stroke-width="1.8"/>'
        f'<circle cx="{x2:.1f}" cy="{y2:.1f}" r="6" fill="{palette.accent}" stroke="{palette.paper}" stroke-width="2"/>'
    )


def _circle(mark: Mark, x: float, y: float, radius: float, palette: Palette, size: float | None) -> str:
    fill, edge, width, digits, dashes = (_BOLD_LOOKS if size else _LOOKS)[mark.state]
    size = size or _DIGITS
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius - width / 2:.1f}" fill="{getattr(palette, fill)}"'
        f' stroke="{getattr(palette, edge)}" stroke-width="{width}"{dashed}/>'
        f'<text x="{x:.1f}" y="{y + 0.35 * size:.1f}" text-anchor="middle" font-size="{size:g}"'
        f' font-weight="700" font-family="Atkinson Hyperlegible Next"'
        f' fill="{getattr(palette, digits)}">{mark.number}</text>'
    )
