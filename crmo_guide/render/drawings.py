"""Drawings, painted once: the operators of a drawing stand ready, packed, for every page and guide that shows it.

In the HTML a drawing's own shapes stand between two comments; here they become one element of a name, which WeasyPrint
asks us to paint. What is drawn on top of it, such as the numbers of a child's bones, stays as it is.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections import OrderedDict
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from crmo_guide.cache import DRAWINGS, Drawer

BEGINS, ENDS = "<!--drawing-->", "<!--/drawing-->"
_MARKED = re.compile(f"{BEGINS}(.*?){ENDS}", re.DOTALL)
_TAG = "drawn"
_SVG = "http://www.w3.org/2000/svg"
_MOST = 200
# A tenth of a drawing's unit is two hundredths of a millimetre at most.
_LENGTHS = re.compile(rb"-?\d*\.\d\d+")
_PATHS = (b" m", b" l", b" c", b" v", b" y", b" re", b" w")

_shapes: OrderedDict[str, str] = OrderedDict()
_painted: OrderedDict[str, bytes] = OrderedDict()


def named(html: str) -> str:
    """The document with every drawing's shapes put by, and their name in their place."""
    return _MARKED.sub(_put_by, html)


def _put_by(found: re.Match[str]) -> str:
    shapes = found[1]
    key = hashlib.sha256(shapes.encode()).hexdigest()[:24]
    _keep(_shapes, key, shapes)
    return f'<{_TAG} key="{key}"/>'


def _keep(shelf: OrderedDict[str, Any], key: str, item: Any) -> None:
    shelf[key] = item
    shelf.move_to_end(key)
    while len(shelf) > _MOST:
        shelf.popitem(last=False)


def teach_engine() -> None:
    """From now on WeasyPrint knows the element; asking again does no harm."""
    from weasyprint import svg

    svg.TAGS[_TAG] = _paint


def _paint(svg: Any, node: Any, _: float) -> None:
    """Shows the drawing in the stream of the SVG it stands in, as a form of its own (ISO 32000-1, 8.10)."""
    key, stream = node.get("key"), svg.stream
    name = f"d{key}"
    if name not in stream._resources["XObject"]:
        ready = _painted.get(key) or _drawer().get(key)
        if ready is None:
            ready = _packed(svg, _shapes[key])
            if ready is None:
                _draw(svg, _shapes[key], stream)
                return
            _drawer().put(key, ready)
        _keep(_painted, key, ready)
        stream._resources["XObject"][name] = _form(svg, ready)
    stream.draw_x_object(name)


def _packed(svg: Any, shapes: str) -> bytes | None:
    """The operators of a drawing, compressed; None where they need more than a form of their own can hold."""
    import pydyf

    kinds = ("ExtGState", "XObject", "Pattern", "Shading", "ColorSpace")
    apart = svg.stream.clone(resources=pydyf.Dictionary({kind: pydyf.Dictionary() for kind in kinds}))
    _draw(svg, shapes, apart)
    lines = apart.stream
    if not all(isinstance(line, bytes) for line in lines) or any(apart._resources[kind] for kind in kinds[1:]):
        return None
    return zlib.compress(b"\n".join(map(_rounded, lines)), 9)


def _form(svg: Any, ready: bytes) -> Any:
    """The form; a drawing may reach over its edge, and has no other states than how solid a colour is."""
    import pydyf

    from crmo_guide.render.streams import states

    across, down = svg.inner_width, svg.inner_height
    used = states(_states_in(ready))
    extra = {
        "Type": "/XObject",
        "Subtype": "/Form",
        "BBox": pydyf.Array([-across, -down, 2 * across, 2 * down]),
        "Resources": pydyf.Dictionary({"ExtGState": pydyf.Dictionary(used)}),
        "Filter": "/FlateDecode",
    }
    return pydyf.Stream([ready], pydyf.Dictionary(extra))


@lru_cache(maxsize=_MOST)
def _states_in(ready: bytes) -> tuple[str, ...]:
    """The names of the graphics states of a packed drawing, looked for once and not with every guide."""
    from crmo_guide.render.streams import states_in

    return states_in(zlib.decompress(ready).split(b"\n"))


def _draw(svg: Any, shapes: str, stream: Any) -> None:
    """As WeasyPrint draws them: in the units of the drawing around them."""
    from weasyprint.svg import SVG
    from weasyprint.svg.utils import size

    # Inside an element no document type can stand, so that no entity can be declared.
    tree = ElementTree.fromstring(f'<svg xmlns="{_SVG}">{shapes}</svg>')  # noqa: S314
    inner = SVG(tree, svg.url, svg.font_config, None)
    inner.tree.set_svg_size(inner, svg.inner_width, svg.inner_height)
    inner.stream, inner.base_url, inner.context = stream, svg.base_url, svg.context
    for child in inner.tree:
        inner.draw_node(child, size("12pt"))


def _rounded(line: bytes) -> bytes:
    return _LENGTHS.sub(_shorter, line) if line.endswith(_PATHS) else line


def _shorter(number: re.Match[bytes]) -> bytes:
    short = b"%.1f" % float(number[0])
    return b"0" if short in (b"0.0", b"-0.0") else short.removesuffix(b".0")


@lru_cache(maxsize=1)
def _drawer() -> Drawer:
    """What can change the operators is in its form: the programs that make them, and this module."""
    told = f"{version('weasyprint')} {version('pydyf')}".encode() + Path(__file__).read_bytes()
    return Drawer(DRAWINGS, b"crmo-guide drawing 1 " + hashlib.sha256(told).hexdigest().encode(), most=_MOST)
