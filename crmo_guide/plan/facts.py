"""What is true of a plan, as short names that trigger tables ask for: which lines, cards and pages print, and why.

Facts about medicines come from current medicines only, never from stopped ones. Where the plan is silent the safer
answer is taken: a steroid without a route counts as swallowed, `immune: {weakened: "no"}` never takes a caution away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

from crmo_guide.places import Places
from crmo_guide.plan import vocabulary
from crmo_guide.plan.medicines import ON_THE_SPOT, Formulary, Medicine, formulary
from crmo_guide.plan.model.contacts import Allergy
from crmo_guide.plan.model.medicines import AtHospital, Named
from crmo_guide.plan.model.plan import Plan
from crmo_guide.plan.model.text import Text

#: Facts that are neither a class, a medicine nor a site.
SINGLE = (
    "always general immune-weakening steroid-by-mouth route:injection route:infusion medicine-unknown no-medicine "
    "daily weekly on-dates as-needed at-hospital stopped stopped:nsaid liquid refill "
    "sites vaccine-note allergy anaphylaxis fever-rule interpreter school teen-sheet two-homes people weight needles "
    "collapse diagnosis conditions baseline checks events vaccines goals crisis-line poison-line clinic-texts"
).split()

_Named = TypeVar("_Named", bound=Named)
_ML = re.compile(r"\d\s*m[lL]\b")
_INJECTED = frozenset({"under-the-skin", "into-a-muscle"})
_INJECTING = frozenset({"pre-filled-pen", "pre-filled-syringe", "injection"})


def facts(plan: Plan, where: Places | None = None) -> frozenset[str]:
    """Everything a trigger table may ask of this plan; always holds `always`."""
    return frozenset({"always", *_medicine_facts(plan, formulary(where)), *_other_facts(plan)})


def every_fact(where: Places | None = None) -> frozenset[str]:
    """All facts there can be, so that a table asking for one that never comes can be found."""
    known = formulary(where).medicines.values()
    return frozenset(
        {
            *SINGLE,
            *(f"class:{each}" for medicine in known for each in medicine.classes),
            *(f"medicine:{medicine.id}" for medicine in known),
            *(f"site:{bone}" for bone in vocabulary.ids("bone")),
            *(f"appointment:{kind}" for name in ("event", "test") for kind in vocabulary.ids(name)),
        }
    )


def general_facts(where: Places | None = None) -> frozenset[str]:
    """For the general edition: every caution a medicine or a site can call for, and no personal page."""
    personal = set(SINGLE) - {"always", "general", "immune-weakening", "steroid-by-mouth", "route:injection"}
    kinds = {fact for fact in every_fact(where) if fact.startswith("appointment:")}
    return every_fact(where) - (personal - {"route:infusion"}) - kinds


def spreads(entry: Named) -> bool:
    """Whether a medicine reaches the whole body: not a cream, drop, spray or inhaler."""
    return not (entry.route and entry.route.id in ON_THE_SPOT) and not (entry.form and entry.form.id == "cream")


def of_class(entries: Iterable[_Named], group: str, known: Formulary) -> Iterator[_Named]:
    """The medicines of these with an ingredient of this class that reaches the whole body."""
    for entry in entries:
        if spreads(entry) and any(group in medicine.classes for medicine in known.identify_all(entry.name)):
            yield entry


def is_anaphylaxis(allergy: Allergy) -> bool:
    """Whether the severity, or what happened, says anaphylaxis."""
    happened = allergy.what_happened.id if allergy.what_happened else None
    return "anaphylaxis" in (allergy.severity, happened)


def _medicine_facts(plan: Plan, known: Formulary) -> Iterator[str]:
    if plan.immune and plan.immune.weakened:
        yield "immune-weakening"
    if not plan.medicines.current():
        yield "no-medicine"
    for entry in plan.medicines.current():
        found = known.identify_all(entry.name)
        if not found:
            yield "medicine-unknown"
        for medicine in found:
            yield from _facts_of(entry, medicine)
        yield from _route_facts(entry, found)
    if any(of_class(plan.medicines.stopped, "nsaid", known)):
        yield "stopped:nsaid"


def _facts_of(entry: Named, medicine: Medicine) -> Iterator[str]:
    yield f"medicine:{medicine.id}"
    if not spreads(entry):
        return
    for each in medicine.classes - {"immune-weakening"}:
        yield f"class:{each}"
    if "immune-weakening" in medicine.classes:
        yield "immune-weakening"
        yield "class:immune-weakening"
    route = entry.route.id if entry.route else None
    # A route in the plan's own words may well mean by mouth; one at the hospital seldom does.
    swallowed = route == "mouth" or (route is None and not isinstance(entry, AtHospital))
    if "steroid" in medicine.classes and swallowed:
        yield "steroid-by-mouth"


def _route_facts(entry: Named, found: tuple[Medicine, ...]) -> Iterator[str]:
    route = entry.route.id if entry.route else None
    form = entry.form.id if entry.form else None
    by = {medicine.by for medicine in found} if route is None and form is None else set()
    if route in _INJECTED or form in _INJECTING or "injection" in by:
        yield "route:injection"
    if route == "into-a-vein" or form == "drip" or "infusion" in by:
        yield "route:infusion"


def _other_facts(plan: Plan) -> Iterator[str]:
    for site in plan.sites.list:
        yield f"site:{site.bone}"
    for term in (*(event.type for event in plan.events), *(check.test for check in plan.checks)):
        if term.id:
            yield f"appointment:{term.id}"
    yield from (fact for fact, holds in _holds(plan) if holds)


def _holds(plan: Plan) -> Iterator[tuple[str, object]]:
    medicines, contacts, child = plan.medicines, plan.contacts, plan.child
    yield "daily", medicines.daily
    yield "weekly", medicines.weekly
    yield "on-dates", medicines.on_dates
    yield "as-needed", medicines.as_needed
    yield "at-hospital", medicines.at_hospital
    yield "stopped", medicines.stopped
    yield "liquid", any(_is_liquid(entry.dose) for entry in medicines.at_home())
    yield "refill", any(entry.refill for entry in medicines.at_home())
    yield "sites", plan.sites.list
    yield "allergy", plan.allergies
    yield "anaphylaxis", any(is_anaphylaxis(each) for each in plan.allergies)
    yield "fever-rule", plan.fever
    yield "interpreter", child.interpreter and child.interpreter.needed
    yield "school", plan.school
    yield "teen-sheet", child.teen_sheet
    yield "two-homes", len({person.home for person in plan.people if person.home}) > 1
    yield "people", plan.people
    yield "weight", child.weight
    yield "needles", child.needles
    yield "collapse", plan.sites.spine and plan.sites.spine.collapse
    yield "diagnosis", plan.diagnosis
    yield "conditions", plan.conditions
    yield "baseline", plan.baseline
    yield "checks", plan.checks
    yield "events", plan.events
    yield "vaccines", plan.vaccines
    yield "vaccine-note", plan.vaccines and plan.vaccines.note
    yield "goals", plan.goals
    yield "crisis-line", contacts.crisis
    yield "poison-line", contacts.poison
    yield "clinic-texts", plan.clinic


def _is_liquid(dose: Text | None) -> bool:
    return dose is not None and any(_ML.search(text) for text in dose.texts())
