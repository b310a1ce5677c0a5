from __future__ import annotations

import base64
import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from crmo_guide.errors import NotConformant
from crmo_guide.places import Places, places
from crmo_guide.render.typeset import Typeset, typeset

PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC")


@pytest.fixture
def own(tmp_path: Path) -> Places:
    """A clinic's own layouts in front of ours."""
    layouts = tmp_path / "layouts"
    layouts.mkdir()
    (layouts / "dot.png").write_bytes(PNG)
    (layouts / "page.css").write_text("p{color:#123456}")
    (tmp_path / "secret.png").write_bytes(PNG)
    return places(layouts=layouts)


@pytest.fixture
def load(own: Places, page: Callable[..., str]) -> Callable[[str], Typeset]:
    def typeset_with(address: str) -> Typeset:
        return typeset(page(f'<img alt="dot" src="{address}">'), places=own, lang="en", owner="a")

    return typeset_with


def refused(load: Callable[[str], Typeset], address: str) -> str:
    with pytest.raises(NotConformant) as caught:
        load(address)
    (problem,) = caught.value.problems
    assert problem.code == "CG-R20"
    return problem.what


def test_a_picture_of_the_layouts_is_loaded_by_relative_address(load: Callable[[str], Typeset]) -> None:
    with pikepdf.open(io.BytesIO(load("dot.png").pdf)) as pdf:
        assert len(pdf.pages[0].get_images()) == 1


def test_a_style_sheet_of_the_layouts_is_loaded(own: Places, page: Callable[..., str]) -> None:
    html = page("<p>x</p>").replace("<style>", '<link rel="stylesheet" href="page.css"><style>')
    assert (
        typeset(html, places=own, lang="en", owner="a").pdf
        != typeset(page("<p>x</p>"), places=own, lang="en", owner="a").pdf
    )


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:9/dot.png",
        "https://example.org/dot.png",
        "HTTPS://example.org/dot.png",
        "ftp://example.org/dot.png",
        "//example.org/dot.png",
        "javascript:1",
        "../secret.png",
        "..%2fsecret.png",
        "%2e%2e/secret.png",
        "file:///etc/passwd",
        "file://example.org/dot.png",
        "none.png",
        ".",
        "page.txt",
        "dot.png\x00.css",
    ],
)
def test_anything_else_ends_the_build(address: str, load: Callable[[str], Typeset], own: Places) -> None:
    (own.layouts[0] / "page.txt").write_text("x")
    what = refused(load, address)
    assert str(own.layouts[0]) not in what


def test_a_link_out_of_the_folder_is_followed_and_refused(load: Callable[[str], Typeset], own: Places) -> None:
    (own.layouts[0] / "way-out.png").symlink_to(own.layouts[0].parent / "secret.png")
    assert "outside" in refused(load, "way-out.png")


def test_a_neighbour_whose_name_begins_alike_is_outside(load: Callable[[str], Typeset], own: Places) -> None:
    twin = own.layouts[0].parent / "layouts-twin"
    twin.mkdir()
    (twin / "dot.png").write_bytes(PNG)
    assert "outside" in refused(load, "../layouts-twin/dot.png")


@pytest.mark.parametrize(
    "body",
    [
        '<link rel="stylesheet" href="http://127.0.0.1:9/a.css">',
        '<p style="background:url(http://127.0.0.1:9/a.png)">x</p>',
        '<style>@import "http://127.0.0.1:9/a.css";</style>',
        "<style>@font-face{font-family:X;src:url(http://127.0.0.1:9/a.ttf)}p{font-family:X}</style><p>x</p>",
        '<link rel="attachment" href="file:///etc/passwd">',
        '<object data="http://127.0.0.1:9/a.png">x</object>',
        '<embed src="http://127.0.0.1:9/a.png">',
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>t</title>'
        '<image href="http://127.0.0.1:9/a.png" width="9" height="9"/></svg>',
    ],
)
def test_no_way_of_loading_gets_around_it(body: str, own: Places, page: Callable[..., str]) -> None:
    with pytest.raises(NotConformant) as caught:
        typeset(page(f"<p>x</p>{body}"), places=own, lang="en", owner="a")
    assert "CG-R20" in [problem.code for problem in caught.value.problems]
