"""What is asked for: everything the outline needs to know before it makes a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from crmo_guide.brand import Brand
from crmo_guide.handout.imprint import PrintRun
from crmo_guide.places import Places
from crmo_guide.plan.countries import Country
from crmo_guide.plan.model import Plan

SOURCE_LANGUAGE = "en"


@dataclass(frozen=True)
class Order:
    """What is to be printed: a plan or none, in which language, on which paper, for which country."""

    plan: Plan | None
    lang: str
    paper: str
    places: Places
    owner: str
    clinic_lang: str = SOURCE_LANGUAGE
    code: str | None = None
    country: Country | None = None
    draft: bool = False
    edition: str = "guide"
    topics: tuple[str, ...] = ()
    release: str = ""
    numbers: Mapping[str, int] = field(default_factory=dict)
    lengths: Mapping[str, int] = field(default_factory=dict)  # sheet sides of sections, from an earlier pass
    week_moved: bool = False
    notes: bool | None = None
    tighter: Mapping[str, int] = field(default_factory=dict)
    size: int | None = None  # of the type, in points, where an edition has more than one
    of: str = "guide"  # what a booklet is made of: guide or full
    binding: Literal["left", "right"] | None = None  # of a booklet; None as its language wants it
    volume: int = 0
    fill: int = 0
    lines: Mapping[str, int] | None = None
    pauses: Mapping[str, int] = field(default_factory=dict)  # pages to write on behind sections longer elsewhere
    brand: Brand = field(default_factory=Brand)  # in the language of the order
    run: PrintRun | None = None
