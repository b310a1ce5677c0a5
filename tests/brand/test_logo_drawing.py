"""SVG logos."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmo_guide.brand.svg import SvgError, clean

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#5b3a8c"/></svg>'


def svg(inside: str, head: str = 'viewBox="0 0 10 10"') -> bytes:
    spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"<svg {spaces} {head}>{inside}</svg>".encode()


def test_a_drawing_is_written_anew_with_a_size(brand):
    logo = brand.taken(brand.logo(SVG, "logo.svg"))
    assert logo.data.count(b"<circle") == 1
    assert b'width="1200" height="1200"' in logo.data
    assert (logo.width, logo.height) == (10, 10)
    assert clean(logo.data) == logo.data


def test_titles_editor_notes_comments_and_instructions_are_left_out():
    raw = b'<?xml version="1.0"?><?xml-stylesheet href="x.css"?><!-- made by Someone -->' + svg(
        '<title>Someone</title><metadata><a xmlns="urn:x">Someone</a></metadata>'
        '<e:note xmlns:e="urn:editor"><path d="M0 0"/></e:note><g e:label="Someone" xmlns:e="urn:editor">'
        '<path d="M0 0h5"/></g>'
    )
    cleaned = clean(raw)
    assert b"Someone" not in cleaned
    assert b"x.css" not in cleaned
    assert cleaned.count(b"<path") == 1


def test_gradients_clips_styles_and_copies_inside_the_drawing_are_kept():
    raw = svg(
        "<style>.a{fill:url(#g)}</style><defs>"
        '<linearGradient id="g"><stop offset="0" stop-color="#123"/></linearGradient>'
        '<clipPath id="c"><rect width="4" height="4"/></clipPath><path id="p" d="M0 0h5"/></defs>'
        '<use xlink:href="#p" clip-path="url(#c)"/><rect class="a" width="3" height="3" style="opacity:.5"/>'
    )
    cleaned = clean(raw)
    for kept in (b"linearGradient", b'href="#p"', b'clip-path="url(#c)"', b".a{fill:url(#g)}", b"opacity:.5"):
        assert kept in cleaned


BAD = {
    "a script": "<script>alert(1)</script>",
    "a handler": '<rect width="1" height="1" onload="x()"/>',
    "letters": "<text>CRMO</text>",
    "an outside picture": '<image href="https://example.org/a.png"/>',
    "an inside picture": '<image xlink:href="data:image/png;base64,AAAA"/>',
    "a link": '<a href="https://example.org"><path d="M0 0"/></a>',
    "foreign content": "<foreignObject/>",
    "a copy from outside": '<use xlink:href="other.svg#a"/>',
    "an outside fill": '<rect width="1" height="1" fill="url(https://example.org/a)"/>',
    "an outside fill in quotes": '<rect width="1" height="1" fill="url( \'file:///etc/passwd\')"/>',
    "an outside style": '<rect width="1" height="1" style="fill:URL(http://example.org)"/>',
    "an import": '<style>@import "https://example.org/x.css";</style><rect width="1" height="1"/>',
    "a font": "<style>@font-face{font-family:x}</style><rect width='1' height='1'/>",
    "an escaped style": r'<style>.a{fill:\75rl(http://example.org)}</style><rect width="1" height="1"/>',
    "a filter": '<filter id="f"/>',
    "an animation": '<rect width="1" height="1"><animate attributeName="x"/></rect>',
    "a copy of itself": '<g id="a"><use href="#a"/><path d="M0 0"/></g>',
    "copies of copies": '<g id="a"><path d="M0 0"/></g><g id="b"><use href="#a"/></g><use href="#b"/>',
    "many copies": '<path id="a" d="M0 0"/>' + '<use href="#a"/>' * 300,
    "many shapes": '<path d="M0 0"/>' * 6000,
    "deep groups": "<g>" * 60 + '<path d="M0 0"/>' + "</g>" * 60,
    "nothing": "",
    "only a group": "<g/>",
    "only a clip of nothing": "<defs/>",
}


@pytest.mark.parametrize("inside", BAD.values(), ids=BAD.keys())
def test_a_drawing_that_is_more_than_shapes_is_refused(brand, inside):
    problem = brand.refused(brand.logo(svg(inside), "logo.svg"))
    assert problem.code == "CG-B09"
    assert problem.fix


@pytest.mark.parametrize(
    "raw",
    [
        b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">' + SVG,
        b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + SVG,
        b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + SVG,
    ],
)
def test_a_document_type_is_refused(brand, raw):
    problem = brand.refused(brand.logo(raw, "logo.svg"))
    assert problem.code == "CG-B09"
    assert "DOCTYPE" in problem.what


@pytest.mark.parametrize(
    "head",
    [
        "",
        'viewBox="0 0 0 10"',
        'viewBox="a b c d"',
        'viewBox="0 0 1e400 1"',
        'viewBox="0 0 nan 1"',
        'viewBox="0 0 -5 5"',
        'width="100%" height="100%"',
        'width="5"',
    ],
)
def test_a_drawing_without_a_size_is_refused(head):
    with pytest.raises(SvgError, match="size"):
        clean(svg('<path d="M0 0"/>', head))


def test_width_and_height_stand_in_for_a_viewbox():
    assert b'viewBox="0 0 30 20"' in clean(svg('<path d="M0 0"/>', 'width="30px" height="20"'))


@pytest.mark.parametrize(
    "raw", [b"<svg", b"<svg xmlns='http://www.w3.org/2000/svg'><g>", b"<svg/>", b"<a><svg/></a>", b"<svg>&x;</svg>"]
)
def test_broken_drawings_are_refused(brand, raw):
    assert brand.refused(brand.logo(raw, "logo.svg")).code == "CG-B09"


def test_a_large_drawing_is_refused(brand):
    problem = brand.refused(brand.logo(svg(f'<path d="M0 0{" h1" * 200_000}"/>'), "logo.svg"))
    assert problem.code == "CG-B08"


def test_utf_16_drawings_are_read(brand):
    raw = ('<?xml version="1.0" encoding="utf-16"?>' + SVG.decode()).encode("utf-16")
    assert brand.taken(brand.logo(raw, "logo.svg")).data == clean(SVG)


@given(st.text(alphabet="<>/svgpath =\"'#&;!-urlhef:", max_size=80))
def test_any_drawing_is_cleaned_or_refused_and_nothing_else(inside):
    try:
        cleaned = clean(svg(inside))
    except SvgError:
        return
    assert clean(cleaned) == cleaned
