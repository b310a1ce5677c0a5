"""Strips of small drawings that show how to do what a card asks for: a pen, a liquid, a temperature."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crmo_guide.handout.model import Phrase, phrase
from crmo_guide.places import Places
from crmo_guide.plan.medicines import formulary, identify
from crmo_guide.plan.model.medicines import AtHome, Named

PEN, LIQUID, TEMPERATURE = "how-pen", "how-liquid", "how-temperature"

_SCENES = {PEN: 3, LIQUID: 2, TEMPERATURE: 2}
_PEN_FORMS = frozenset({"pre-filled-pen", "pre-filled-syringe", "injection"})
_SWALLOWED_ML = re.compile(r"\d\s*m[lL]\b")


@dataclass(frozen=True)
class Scene:
    """One drawing of a strip, with its alternative text and what to do."""

    name: str
    alt: Phrase
    caption: Phrase
    marks: tuple[()] = ()


@dataclass(frozen=True)
class HowTo:
    """A strip: its scenes in the order of doing, each a drawing of its own so that a page lays them out as it reads."""

    id: str
    title: Phrase
    scenes: tuple[Scene, ...]


def how_to(name: str) -> HowTo:
    """The strip of this name, with its words from the catalogue."""
    ids = [f"{name}-{n}" for n in range(1, _SCENES[name] + 1)]
    return HowTo(name, phrase(name), tuple(Scene(each, phrase(f"{each}-alt"), phrase(each)) for each in ids))


def is_pen(medicine: Named) -> bool:
    """Whether the family injects it under the skin; where the plan is silent the list of medicines says."""
    if not isinstance(medicine, AtHome):
        return False
    if medicine.route:
        return medicine.route.id == "under-the-skin"
    if medicine.form:
        return medicine.form.id in _PEN_FORMS
    known = identify(medicine.name)
    return known is not None and known.by == "injection"


def is_liquid(medicine: Named) -> bool:
    """Whether the family measures it to swallow: its form is liquid, or its dose is in mL."""
    if not isinstance(medicine, AtHome) or is_pen(medicine):
        return False
    if medicine.route and medicine.route.id != "mouth":
        return False
    if medicine.form:
        return medicine.form.id == "liquid"
    return medicine.dose is not None and any(_SWALLOWED_ML.search(text) for text in medicine.dose.texts())


def wanted(medicine: Named) -> frozenset[str]:
    """The strips this medicine calls for."""
    return frozenset(name for name, holds in ((PEN, is_pen), (LIQUID, is_liquid)) if holds(medicine))


def wanted_by_card(card: str, where: Places | None = None) -> frozenset[str]:
    """The strips the card calls for without a plan: a pen where a medicine of this card is always injected."""
    injected = any(known.by == "injection" for known in formulary(where).medicines.values() if known.card == card)
    return frozenset({PEN}) if injected else frozenset()
