"""One card for each medicine of the plan: the reviewed card, with a strip of the plan's own facts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from crmo_guide.handout.call_sheet import Said
from crmo_guide.handout.medicine_sheet import days_off, names
from crmo_guide.handout.model import Decision, Line, Phrase, phrase
from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Kind, Value
from crmo_guide.library.shelf import Shelf
from crmo_guide.library.topic import Card
from crmo_guide.plan.medicines import Medicine, identify
from crmo_guide.plan.model import Plan
from crmo_guide.plan.model.medicines import AsNeeded, AtHome, AtHospital, Daily, Named, OnDates, Weekly

GENERAL = "general"
GENERAL_IMMUNE = "general-immune"
_FOLATES = frozenset({"folic-acid", "folinic-acid"})


@dataclass(frozen=True)
class Fact:
    """One cell of the fact strip."""

    label: Phrase
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Advice:
    """What the plan says when a dose is missed, vomited, or the child is ill; without it a line to write on."""

    label: Phrase
    line: Line | None


@dataclass(frozen=True)
class Sheet:
    """One medicine card as it prints."""

    id: str
    title: tuple[Said, ...]
    card: Card
    facts: tuple[Fact, ...]
    advice: tuple[Advice, ...]
    why: Line | None = None


@dataclass(frozen=True)
class CardPage:
    """The cards of one page."""

    child: Value | None
    full: tuple[Sheet, ...]
    half: tuple[Sheet, ...]
    log_rows: int = 0
    blank: bool = False


def _fact(label: str, *lines: Line | Said | None) -> Fact | None:
    kept = tuple(Line(line.text if isinstance(line, Line) else line) for line in lines if line is not None)
    return Fact(phrase(label), kept) if kept else None


def _when(medicine: Named, voice: Voice) -> Fact | None:
    if isinstance(medicine, Weekly):
        said = phrase("weekly-on", weekday=tuple(phrase(f"weekday-{day}") for day in medicine.weekday))
        return _fact("fact-when", said, *(phrase(f"slot-{slot}") for slot in medicine.slot))
    if isinstance(medicine, Daily):
        return _fact("fact-when", *(phrase(f"slot-{slot}") for slot in medicine.slots), days_off(medicine))
    if isinstance(medicine, OnDates):
        return _fact("fact-when", voice.line(medicine.every), phrase("when-dates"))
    if isinstance(medicine, AsNeeded):
        return _fact("fact-when", phrase("med-as-needed"), voice.line(medicine.gap, Kind.GAP))
    if isinstance(medicine, AtHospital):
        return _fact("fact-dates", *(voice.date(day) for day in medicine.dates[:3]))
    return None


def facts_of(medicine: Named, voice: Voice) -> tuple[Fact, ...]:
    """The strip on top of a card: how much, when, how, what you have; a dose the plan does not hold is a box to ask."""
    cells: list[Fact | None] = []
    if isinstance(medicine, AtHome):
        cells.append(_fact("fact-how-much", voice.line(medicine.dose, Kind.DOSE) or phrase("ask-your-team")))
    else:
        cells.append(_fact("fact-how-much", phrase("card-by-ward")))
    cells.append(_when(medicine, voice))
    if isinstance(medicine, AsNeeded):
        cells.append(_fact("fact-most", voice.line(medicine.most, Kind.MOST)))
    food = phrase(f"food-{medicine.food}") if isinstance(medicine, AtHome) and medicine.food else None
    cells.append(_fact("fact-how", voice.term(medicine.route), food))
    if isinstance(medicine, AtHome):
        cells.append(_fact("fact-what", voice.line(medicine.strength, Kind.STRENGTH)))
        cells.append(_fact("fact-start", voice.date(medicine.start) if medicine.start else None))
        cells.append(_fact("fact-review", voice.date(medicine.review) if medicine.review else None))
    return tuple(cell for cell in cells if cell)


def _advice(medicine: Named, voice: Voice) -> tuple[Advice, ...]:
    if not isinstance(medicine, AtHome) or isinstance(medicine, AsNeeded):
        return ()
    rows = [("card-missed", medicine.missed), ("card-vomited", medicine.vomited), ("card-ill", medicine.ill)]
    found = [Advice(phrase(label), voice.line(text)) for label, text in rows]
    told = (("card-taper", medicine.taper), ("card-store", medicine.store))
    found += [Advice(phrase(label), voice.line(text)) for label, text in told if text]
    if medicine.refill and medicine.refill.when:
        found.append(Advice(phrase("card-refill"), voice.line(medicine.refill.when)))
    return tuple(found)


def _companion(medicine: Named, plan: Plan) -> Named | None:
    """Folic acid shares the card of methotrexate."""
    known = identify(medicine.name)
    if known is None or known.id != "methotrexate":
        return None
    return next((m for m in plan.medicines.current() if (k := identify(m.name)) and k.id in _FOLATES), None)


def _card_id(known: Medicine | None, shelf: Shelf) -> str:
    if known is None:
        return GENERAL
    if known.card and known.card in shelf.cards:
        return known.card
    return GENERAL_IMMUNE if "immune-weakening" in known.classes else GENERAL


def _sheet(medicine: Named, plan: Plan, voice: Voice, shelf: Shelf) -> tuple[Sheet, Decision]:
    known = identify(medicine.name)
    card_id = _card_id(known, shelf)
    written, family = names(medicine.name, voice)
    other = _companion(medicine, plan)
    facts = facts_of(medicine, voice)
    title: tuple[Said, ...] = (phrase("card-title", medicine=family or written),)
    if other is not None:
        named = names(other.name, voice)
        title = (phrase("card-title-with", medicine=family or written, other=named[1] or named[0]),)
        facts = (*facts, *_with_name(facts_of(other, voice), named[1] or named[0]))
    general = card_id in (GENERAL, GENERAL_IMMUNE)
    reason = "no card of its own: a general card" if general else f"{card_id} card"
    advice = (*_advice(medicine, voice), *(_advice_of(other, voice) if other else ()))
    sheet = Sheet(card_id, title, shelf.card(card_id), facts, advice)
    return sheet, Decision("card", card_id, True, f"a medicine of the plan has the {reason}")


def _advice_of(medicine: Named, voice: Voice) -> tuple[Advice, ...]:
    """What the plan says of a medicine that shares another one's card."""
    written, family = names(medicine.name, voice)
    return tuple(
        Advice(phrase("card-advice-of", medicine=family or written, what=advice.label), advice.line)
        for advice in _advice(medicine, voice)
        if advice.line
    )


def _with_name(facts: Iterable[Fact], name: Value) -> tuple[Fact, ...]:
    first, *rest = facts
    told = (fact for fact in (first, *rest) if fact.label.id != "fact-how")
    lines = tuple(line for fact in told for line in fact.lines)
    return (Fact(phrase("card-title", medicine=name), lines),)


def sheets(plan: Plan, voice: Voice, shelf: Shelf) -> tuple[tuple[Sheet, ...], tuple[Decision, ...]]:
    """A card for every current medicine, full cards first; one card a medicine however often it is given."""
    made: dict[str, tuple[Sheet, Decision]] = {}
    together = {id(_companion(medicine, plan)) for medicine in plan.medicines.current()}
    for medicine in plan.medicines.current():
        if id(medicine) in together:
            continue
        sheet, decision = _sheet(medicine, plan, voice, shelf)
        key = f"{sheet.id}:{medicine.name}" if sheet.id in (GENERAL, GENERAL_IMMUNE) else sheet.id
        if key in made:
            first, why = made[key]
            written, family = names(medicine.name, voice)
            more = _with_name(facts_of(medicine, voice), family or written)
            made[key] = (replace(first, facts=(*first.facts, *more)), why)
        else:
            made[key] = (sheet, decision)
    ordered = sorted(made.values(), key=lambda pair: pair[0].card.size != "full")
    return tuple(sheet for sheet, _ in ordered), tuple(decision for _, decision in ordered)


# The general edition explains one medicine of each kind that families meet; every card carries a tick box.
_GENERAL_CARDS = (
    "naproxen",
    "methotrexate",
    "adalimumab",
    "pamidronate",
    "paracetamol",
    "vitamin-d",
    "stomach-protection",
)


def general_sheets(shelf: Shelf) -> tuple[tuple[Sheet, ...], tuple[Decision, ...]]:
    """The cards of the general edition, without facts of any plan, in the order in which treatment usually goes."""
    made = [Sheet(name, (phrase(f"card-tick-{name}"),), shelf.card(name), (), ()) for name in _GENERAL_CARDS]
    ordered = sorted(made, key=lambda sheet: sheet.card.size != "full")
    return tuple(ordered), tuple(Decision("card", sheet.id, True, "one of each kind of medicine") for sheet in ordered)
