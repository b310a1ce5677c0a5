"""The specimen of a brand: one page that shows logo, colours and type as the papers use them. No family gets it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crmo_guide.brand import TIERS, Brand, Palette
from crmo_guide.brand.colour import contrast, grey
from crmo_guide.brand.palette import GRAPHIC_CONTRAST, TEXT_CONTRAST
from crmo_guide.handout.assembly import Numbers
from crmo_guide.handout.imprint import Imprint, imprint
from crmo_guide.handout.model import Footer, Handout, Page, Phrase, phrase
from crmo_guide.handout.order import Order
from crmo_guide.handout.sections import Sections
from crmo_guide.language.values import Kind, Value

EDITION = "specimen"
# Name of the swatch -> the colour, the colour of the words shown on it, what it is used for.
_SWATCHES = {
    "main": ("brand", "paper", "main"),
    "main-pale": ("brand_tint", "brand", "pale"),
    "accent": ("accent", "paper", "accent"),
    "accent-pale": ("accent_tint", "accent", "pale"),
    "ink": ("ink", "paper", "ink"),
}


@dataclass(frozen=True)
class Swatch:
    """One colour, the words set on it, and how well they can be read, in colour and in grey."""

    name: Phrase
    use: Phrase
    colour: str
    words: str
    grey: str
    grey_words: str
    hex: Value
    ratio: Value
    grey_ratio: Value


@dataclass(frozen=True)
class Change:
    """A colour of the file that was too light, and the shade that words print in instead."""

    given: str
    shade: str
    said: Phrase


@dataclass(frozen=True)
class Specimen:
    """All that stands on the sheet."""

    name: Value | None
    swatches: tuple[Swatch, ...]
    changes: tuple[Change, ...]
    all_pass: Phrase
    tiers: tuple[str, ...]
    address: tuple[Value, ...]
    imprint: Imprint | None
    close: bool  # set closer, where a brand has much to say


def specimen(order: Order, brand: Brand, written: dict[str, str], *, close: bool = False) -> Handout:
    """The sheet of a brand in the order's language; `written` are its colours as they stand in the file."""
    made = Sections(replace(order, edition=EDITION))
    data = Specimen(
        name=Value(Kind.TEXT, brand.clinic) if brand.clinic else None,
        swatches=tuple(_swatch(name, brand.palette) for name in _SWATCHES),
        changes=_darkened(brand.palette, written),
        all_pass=phrase("specimen-kept", text=_ratio(TEXT_CONTRAST), lines=_ratio(GRAPHIC_CONTRAST)),
        tiers=tuple(TIERS),
        address=tuple(Value(Kind.TEXT, line) for line in brand.address),
        imprint=imprint(brand, None, made.voice),
        close=close,
    )

    def page(_: Numbers) -> Page:
        return made.page("specimen", "specimen", phrase("page-specimen"), data, "a brand is shown", personal=False)

    handout = made.handout([("specimen", page)], "specimen-title")
    return replace(handout, title=phrase("specimen-title"), footer=Footer(phrase("footer-specimen")))


def _swatch(name: str, palette: Palette) -> Swatch:
    role, words_role, use = _SWATCHES[name]
    colour, words = getattr(palette, role), getattr(palette, words_role)
    return Swatch(
        name=phrase(f"specimen-{name}"),
        use=phrase(f"specimen-use-{use}"),
        colour=colour,
        words=words,
        grey=grey(colour),
        grey_words=grey(words),
        hex=Value(Kind.CODE, colour),
        ratio=_ratio(contrast(words, colour)),
        grey_ratio=_ratio(contrast(grey(words), grey(colour))),
    )


def _darkened(palette: Palette, written: dict[str, str]) -> tuple[Change, ...]:
    printed = {"main": palette.brand, "accent": palette.accent}
    return tuple(
        Change(given, printed[name], _change(given, printed[name], palette.paper))
        for name, given in written.items()
        if printed[name] != given
    )


def _change(given: str, shade: str, paper: str) -> Phrase:
    return phrase(
        "specimen-darkened",
        given=Value(Kind.CODE, given),
        before=_ratio(contrast(given, paper)),
        shade=Value(Kind.CODE, shade),
        after=_ratio(contrast(shade, paper)),
    )


def _ratio(ratio: float) -> Value:
    """Cut, not rounded: 4.49 must not be shown as 4.5."""
    return Value(Kind.CODE, f"{int(ratio * 10) / 10:g}:1")
