"""Where a logo may lie."""

from __future__ import annotations

import os

import pytest

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#5b3a8c"/></svg>'


@pytest.mark.parametrize(
    "name",
    [
        "../logo.svg",
        "a/../../logo.svg",
        "/etc/hostname",
        "C:\\\\logo.svg",
        "..\\\\logo.svg",
        "\\\\\\\\host\\\\logo.svg",
        "https://example.org/logo.svg",
        "file:///etc/hostname",
    ],
)
def test_a_logo_outside_the_folder_is_refused(brand, name):
    (brand.root.parent / "logo.svg").write_bytes(SVG)
    assert brand.refused(brand.yaml(f'name: A\nlogo: "{name}"\n')).code == "CG-B06"


def test_a_link_that_leads_outside_is_refused_and_one_inside_is_followed(brand):
    outside = brand.root.parent / "secret.svg"
    outside.write_bytes(SVG)
    (brand.root / "logo.svg").symlink_to(outside)
    path = brand.yaml("name: A\nlogo: logo.svg\n")
    assert brand.refused(path).code == "CG-B06"
    (brand.root / "logo.svg").unlink()
    (brand.root / "real.svg").write_bytes(SVG)
    (brand.root / "logo.svg").symlink_to("real.svg")
    assert brand.taken(path).mime == "image/svg+xml"


def test_a_folder_that_is_a_link_outside_is_refused(brand):
    elsewhere = brand.root.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "logo.svg").write_bytes(SVG)
    (brand.root / "art").symlink_to(elsewhere)
    assert brand.refused(brand.yaml("name: A\nlogo: art/logo.svg\n")).code == "CG-B06"


def test_a_logo_may_lie_deeper_in_the_folder(brand):
    (brand.root / "art").mkdir()
    (brand.root / "art" / "logo.svg").write_bytes(SVG)
    assert brand.taken(brand.yaml("name: A\nlogo: art/logo.svg\n")).mime == "image/svg+xml"


def test_a_missing_logo_a_folder_and_a_loop_are_refused(brand):
    assert brand.refused(brand.yaml("name: A\nlogo: none.svg\n")).code == "CG-B05"
    (brand.root / "art").mkdir()
    assert brand.refused(brand.yaml("name: A\nlogo: art\n")).code == "CG-B05"
    (brand.root / "loop").symlink_to("loop")
    assert brand.refused(brand.yaml("name: A\nlogo: loop\n")).code == "CG-B05"
    assert brand.refused(brand.yaml("name: A\nlogo: .\n")).code == "CG-B05"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_a_pipe_as_logo_is_refused_and_not_waited_for(brand):
    os.mkfifo(brand.root / "logo.svg")
    assert brand.refused(brand.yaml("name: A\nlogo: logo.svg\n")).code == "CG-B05"
