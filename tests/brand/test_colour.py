from __future__ import annotations

import colorsys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmo_guide.brand.colour import contrast, darkened_until, luminance, parse, rgb, tint, to_hex
from crmo_guide.brand.palette import TIERS, Palette, pairs, palette_of

colours = st.builds(to_hex, *[st.integers(0, 255)] * 3)


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
    shade = darkened_until(colour, "#ffffff", 4.5)
    assert contrast(shade, "#ffffff") >= 4.5
    if contrast(colour, "#ffffff") >= 4.5:
        assert shade == colour
    else:
        assert contrast(shade, "#ffffff") < 4.8
        assert all(now <= before for now, before in zip(rgb(shade), rgb(colour), strict=True))


def test_a_darkened_colour_keeps_its_hue():
    shade = darkened_until("#ff9900", "#ffffff", 4.5)
    hues = [colorsys.rgb_to_hsv(*(channel / 255 for channel in rgb(each)))[0] for each in ("#ff9900", shade)]
    assert hues[0] == pytest.approx(hues[1], abs=0.01)


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
def test_every_pair_of_any_accepted_brand_passes(main, accent):
    main, accent = (darkened_until(colour, "#ffffff", 4.5) for colour in (main, accent))
    palette = palette_of(main, accent)
    assert (palette.brand, palette.accent) == (main, accent)
    assert [pair.name for pair in pairs(palette) if not pair.passes] == []


@given(colours)
def test_no_brand_changes_ink_line_paper_or_tiers(main):
    palette = palette_of(main, main)
    assert (palette.ink, palette.line, palette.paper) == (Palette().ink, Palette().line, Palette().paper)
    assert TIERS["now"] == ("#a3122a", "#fdecec")
