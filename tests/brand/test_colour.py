from __future__ import annotations

import colorsys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crmo_guide.brand.colour import brightened, contrast, darkened_until, grey, luminance, parse, rgb, tint, to_hex
from crmo_guide.brand.palette import TIERS, TINT_CONTRAST, Palette, pairs, palette_of

colours = st.builds(to_hex, *[st.integers(0, 255)] * 3)


def readable(shade: str) -> bool:
    return contrast(shade, "#ffffff") >= 4.5


def hue(colour: str) -> float:
    return colorsys.rgb_to_hsv(*(channel / 255 for channel in rgb(colour)))[0]


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.00),
        ("#0000ff", "#ffffff", 8.59),
        ("#00ff00", "#000000", 15.30),
    ],
)
def test_contrast_is_the_ratio_of_wcag(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.006)
    assert contrast(other, one) == contrast(one, other)


@given(colours, colours)
def test_contrast_lies_between_1_and_21_and_orders_by_luminance(one, other):
    assert 1 <= contrast(one, other) <= 21.0001
    assert (contrast(one, "#000000") > contrast(other, "#000000")) == (luminance(one) > luminance(other))


@pytest.mark.parametrize(("typed", "read"), [("#ABC", "#aabbcc"), ("#0F5c6e", "#0f5c6e")])
def test_a_colour_is_read_in_both_lengths(typed, read):
    assert parse(typed) == read


@pytest.mark.parametrize("typed", ["", "0f5c6e", "#0f5c6", "#0f5c6g", "red", "#0f5c6e ", "rgb(1,2,3)", "#٠٠٠"])
def test_what_is_no_colour_is_refused(typed):
    with pytest.raises(ValueError):  # noqa: PT011 - the caller words the problem
        parse(typed)


@given(colours)
def test_a_darkened_colour_passes_and_is_the_nearest_that_does(colour):
    shade = darkened_until(colour, readable)
    assert contrast(shade, "#ffffff") >= 4.5
    if contrast(colour, "#ffffff") >= 4.5:
        assert shade == colour
    else:
        assert contrast(shade, "#ffffff") < 4.8
        assert all(now <= before for now, before in zip(rgb(shade), rgb(colour), strict=True))


def test_a_darkened_colour_keeps_its_hue():
    shade = darkened_until("#ff9900", readable)
    assert hue(shade) == pytest.approx(hue("#ff9900"), abs=0.01)


def test_tints_run_from_white_to_the_colour():
    assert tint("#0f5c6e", 0) == "#ffffff"
    assert tint("#0f5c6e", 1) == "#0f5c6e"


def test_our_own_palette_is_the_one_of_the_design():
    assert palette_of() == Palette()
    assert palette_of("#0f5c6e", "#b5482a") == Palette()
    assert Palette().brand_tint == "#e6f1f2"


def test_every_pair_of_our_own_palette_and_of_the_tiers_passes():
    measured = list(pairs(Palette()))
    assert [pair.name for pair in measured if not pair.passes] == []
    assert {"now on its ground", "brand on paper", "line on brand_tint"} <= {pair.name for pair in measured}


@given(colours, colours)
@example("#ffff00", "#00ffff")
@example("#ffffff", "#ffffff")
@example("#767676", "#777777")
@example("#000000", "#ff00ff")
def test_every_pair_of_any_two_colours_passes_and_stays_apart_in_grey(main, accent):
    measured = list(pairs(palette_of(main, accent)))
    assert [pair.name for pair in measured if pair.ratio < pair.least] == []
    assert [pair.name for pair in measured if contrast(grey(pair.front), grey(pair.ground)) < 3] == []
    names = {pair.name for pair in measured}
    words, grounds = ("ink", "brand", "accent"), ("paper", "brand_tint", "accent_tint")
    assert {f"{word} on {ground}" for word in words for ground in grounds} <= names
    assert {"paper on brand", "paper on accent"} <= names  # white words on a band


@given(colours, colours)
def test_a_colour_that_can_be_read_is_never_touched(main, accent):
    palette = palette_of(main, accent)
    for given_colour, printed in ((main, palette.brand), (accent, palette.accent)):
        if readable(given_colour):
            assert printed == given_colour
        else:
            assert luminance(printed) < luminance(given_colour)


@given(colours, colours)
def test_pale_grounds_are_pale(main, accent):
    palette = palette_of(main, accent)
    for ground in (palette.brand_tint, palette.accent_tint):
        assert contrast(ground, palette.paper) <= TINT_CONTRAST


@pytest.mark.parametrize("bright", ["#ffd100", "#a4d65e", "#00c8ff", "#ff6ec7"])
def test_a_bright_brand_still_looks_like_itself(bright):
    """Words are darkened; the ground behind them keeps the hue and enough of the colour to be seen."""
    palette = palette_of(bright, "#333333")
    assert hue(palette.brand) == pytest.approx(hue(bright), abs=0.02)
    assert hue(palette.brand_tint) == pytest.approx(hue(bright), abs=0.04)
    assert max(rgb(palette.brand_tint)) - min(rgb(palette.brand_tint)) > 20


@given(colours)
def test_more_light_keeps_the_hue(colour):
    bright = brightened(colour)
    assert all(now >= before for now, before in zip(rgb(bright), rgb(colour), strict=True))
    if max(rgb(colour)) - min(rgb(colour)) > 60:
        assert abs((hue(bright) - hue(colour) + 0.5) % 1 - 0.5) < 0.02


def test_the_grey_of_a_colour_is_the_one_of_a_grey_copy():
    from crmo_guide.finish.grey import _light

    for colour in ("#5b3a8c", "#ffd100", "#0f5c6e", "#000000", "#ffffff"):
        assert rgb(grey(colour))[0] == round(float(_light([channel / 255 for channel in rgb(colour)])) * 255)


@given(colours)
def test_no_brand_changes_ink_line_paper_or_tiers(main):
    palette = palette_of(main, main)
    assert (palette.ink, palette.line, palette.paper) == (Palette().ink, Palette().line, Palette().paper)
    assert TIERS["now"] == ("#a3122a", "#fdecec")
