"""Which papers can be made: each edition's name, what it is, and what lays it out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType

from crmo_guide.handout.booklet import booklet
from crmo_guide.handout.carer import carer
from crmo_guide.handout.child import child, teen
from crmo_guide.handout.dentist import dentist
from crmo_guide.handout.emergency_leaf import emergency_leaf
from crmo_guide.handout.fridge import fridge
from crmo_guide.handout.full import full_guide
from crmo_guide.handout.guide import core_guide
from crmo_guide.handout.large_print import SIZES, large_print
from crmo_guide.handout.model import Handout
from crmo_guide.handout.order import Order
from crmo_guide.handout.school import school
from crmo_guide.handout.tools import tools
from crmo_guide.handout.wallet import wallet


@dataclass(frozen=True)
class Edition:
    """One kind of paper. `topics`: whether an order may pick some of the topics. `private`: never part of a set.

    `folded`: a booklet, with a print copy beside it; the same pages again, so that a set goes without.
    `sizes`: of the type, in points, for an order to choose from.
    """

    name: str
    what: str
    lay_out: Callable[[Order], Handout]
    topics: bool = False
    private: bool = False
    folded: bool = False
    sizes: tuple[int, ...] = ()


_ALL = (
    Edition("guide", "The whole guide. Without a plan: the general edition, with lines to write on.", core_guide),
    Edition(
        "full", "The guide with every topic whole, each on its own page; --topics picks some.", full_guide, topics=True
    ),
    Edition("large-print", "The guide set anew in type of 18 points; --size for larger.", large_print, sizes=SIZES),
    Edition("fridge", "When to call, and the medicines: one leaf for the fridge.", fridge),
    Edition("emergency", "For ambulance and emergency department, and the same for the family.", emergency_leaf),
    Edition("school", "For the school nurse and teachers, and the same for the family.", school),
    Edition("dentist", "For the dentist, where a bisphosphonate is planned, given or past.", dentist),
    Edition("carer", "One page for grandparents, babysitters and coaches.", carer),
    Edition("wallet", "A card for the wallet, ten to a sheet.", wallet),
    Edition("tools", "Pages to write on: flare diary, weekly ticks, injections, tests, vaccines, visits.", tools),
    Edition("child", "For the child, in the words of its age. Without a plan: for every age.", child),
    Edition(
        "teen",
        "Private questions, 12 years and over: for the young person alone, never with other papers.",
        teen,
        private=True,
    ),
    Edition(
        "booklet",
        "The guide to fold and staple, and a file for the printer; --of full takes every topic whole.",
        booklet,
        topics=True,
        folded=True,
    ),
)
EDITIONS: Mapping[str, Edition] = MappingProxyType({edition.name: edition for edition in _ALL})
"""Every edition by its name, in the order in which they are listed."""


def outline(order: Order) -> Handout:
    """The handout of this order, in the edition it asks for."""
    return EDITIONS[order.edition].lay_out(order)


def choose(asked: str, known: Iterable[str], called: str) -> str:
    """What to do about a name that is not known: the one probably meant, and all there are."""
    names = list(known)
    near = get_close_matches(asked.casefold(), names, n=1)
    meant = f"Did you mean '{near[0]}'? " if near else ""
    return f"{meant}{called}: {', '.join(names)}."
