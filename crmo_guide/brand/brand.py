"""Whose paper it is, as the pages need it: one language of a brand file that has been read and checked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from crmo_guide.brand.logo import LogoImage
from crmo_guide.brand.palette import Palette
from crmo_guide.errors import Problem


@dataclass(frozen=True)
class BrandLine:
    """A number of the clinic's or group's own: the phone as it was typed, for `Voice.phone` to speak."""

    label: str
    phone: str
    hours: str | None = None


@dataclass(frozen=True)
class Brand:
    """Whose paper it is. Without a brand file: our colours, no name and no logo.

    `disclaimer` is an addition, printed behind ours. `findings` are to be looked at again; none stops a build.
    """

    clinic: str | None = None
    logo: LogoImage | None = None
    palette: Palette = field(default_factory=Palette)
    footer: str | None = None
    address: tuple[str, ...] = ()
    lines: tuple[BrandLine, ...] = ()
    feedback: str | None = None
    reorder: str | None = None
    funder: str | None = None
    licence: str | None = None
    disclaimer: str | None = None
    paper: str | None = None
    findings: tuple[Problem, ...] = ()

    @property
    def texts(self) -> Iterator[str]:
        """Every word of the brand that may be printed."""
        one_each = (self.clinic, self.footer, self.feedback, self.reorder, self.funder, self.licence, self.disclaimer)
        of_lines = (text for line in self.lines for text in (line.label, line.phone, line.hours))
        yield from filter(None, (*one_each, *self.address, *of_lines))
