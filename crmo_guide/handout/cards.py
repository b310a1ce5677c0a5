"""One card for each medicine of the plan: the reviewed card, with a strip of the plan's own facts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from crmo_guide.handout.how_to import LIQUID, PEN, TEMPERATURE, HowTo, how_to, wanted, wanted_by_card
from crmo_guide.handout.medicine_names import names
from crmo_guide.handout.medicine_sheet import days_off
from crmo_guide.handout.model import Decision, Line, Phrase, Said, phrase
from crmo_guide.handout.page_table import PageTable, page_table
from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Kind, Value
from crmo_guide.library.blocks import words
from crmo_guide.library.shelf import Shelf
from crmo_guide.library.topic import Card
from crmo_guide.places import Places, places
from crmo_guide.plan.medicines import identify
from crmo_guide.plan.model import Plan
from crmo_guide.plan.model.medicines import (
    AsNeeded,
    AtHome,
    AtHospital,
    Checked,
    Daily,
    Named,
    OnDates,
    Refill,
    Weekly,
)

# Lines to write on below so many short cards, so that the page is full and no more; fewer below a strip of drawings.
_LOG_ROWS = {(1, "a4"): 7, (1, "letter"): 6, (2, "a4"): 2, (2, "letter"): 1}
_ROWS_OF_A_STRIP = 2
# A full card with more words than this, each row of the plan's own lines counted as several, has no room for a strip.
_MOST_WORDS, _WORDS_OF_A_LINE, _LETTERS_OF_A_LINE = 217, 8, 75
_MOST_SHORT_CARDS = 2
_LINES_OF_A_COMPANION = 2  # below the strip, for a medicine on the card of another


@dataclass(frozen=True)
class Fact:
    """One cell of the fact strip; one that is `wide` stands below the others."""

    label: Phrase
    lines: tuple[Line, ...]
    wide: bool = False


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
    wants: frozenset[str] = frozenset()
    how: HowTo | None = None


@dataclass(frozen=True)
class CardPage:
    """The cards of one page."""

    child: Value | None
    full: tuple[Sheet, ...]
    half: tuple[Sheet, ...]
    log_rows: int = 0
    blank: bool = False
    log_how: HowTo | None = None


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
        place = Value(Kind.NAME, medicine.place) if medicine.place else None
        return _fact("fact-dates", *(voice.date(day) for day in medicine.dates[:3]), place)
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
    if isinstance(medicine, AtHospital) and medicine.checked:
        cells.append(_fact("fact-checked", *_checked(medicine.checked, voice)))
    food = phrase(f"food-{medicine.food}") if isinstance(medicine, AtHome) and medicine.food else None
    form, at_home = voice.term(medicine.form), isinstance(medicine, AtHome)
    cells.append(_fact("fact-how", voice.term(medicine.route), food, None if at_home else form))
    if isinstance(medicine, AtHome):
        cells.append(_fact("fact-what", voice.line(medicine.strength, Kind.STRENGTH), form))
        cells.append(_fact("fact-start", voice.date(medicine.start) if medicine.start else None))
        cells.append(_fact("fact-review", voice.date(medicine.review) if medicine.review else None))
        named = Value(Kind.NAME, medicine.prescriber) if medicine.prescriber else None
        cells.append(_fact("fact-prescriber", named))
    return tuple(cell for cell in cells if cell)


def _checked(checked: Checked, voice: Voice) -> tuple[Phrase, ...]:
    """What was checked before the ward gives a medicine, each with its day or the team's words."""
    told = ((name, voice.day(getattr(checked, name))) for name in Checked.model_fields)
    what = ((phrase(f"checked-{name.replace('_', '-')}"), when) for name, when in told if when is not None)
    return tuple(phrase("checked-line", what=each, when=when) for each, when in what)


def _advice(medicine: Named, voice: Voice) -> tuple[Advice, ...]:
    """What to do when a dose is missed and the like. What is not written is asked for, but not of a rare dose."""
    if not isinstance(medicine, AtHome):
        return ()
    rows = [("card-missed", medicine.missed), ("card-vomited", medicine.vomited), ("card-ill", medicine.ill)]
    asked = not isinstance(medicine, AsNeeded)
    found = [Advice(phrase(label), voice.line(text)) for label, text in rows if asked or text]
    told = (("card-taper", medicine.taper), ("card-store", medicine.store))
    found += [Advice(phrase(label), voice.line(text)) for label, text in told if text]
    if medicine.refill and (line := _refill(medicine.refill, voice)):
        found.append(Advice(phrase("card-refill"), line))
    return tuple(found)


def _refill(refill: Refill, voice: Voice) -> Line | None:
    """Where the next pack comes from, and when to ask for it."""
    who, when = voice.term(refill.who), voice.line(refill.when)
    if who is None or when is None:
        return when or (Line(who) if who is not None else None)
    return Line(phrase("refill-line", who=who, when=when.text), when.own)


def _companion(medicine: Named, plan: Plan, voice: Voice, table: PageTable) -> Named | None:
    """The medicine that shares this one's card: folic acid that of methotrexate."""
    known = identify(medicine.name, voice.places)
    wanted = table.together(known.id) if known else frozenset()
    return next((m for m in plan.medicines.current() if (k := identify(m.name, voice.places)) and k.id in wanted), None)


def _sheet(medicine: Named, plan: Plan, voice: Voice, shelf: Shelf, table: PageTable) -> tuple[Sheet, Decision]:
    known = identify(medicine.name, voice.places)
    own = known.card if known and known.card in shelf.cards else None
    card_id = own or table.without_card(known.classes if known else frozenset())
    written, family = names(medicine.name, voice)
    other = _companion(medicine, plan, voice, table)
    facts = facts_of(medicine, voice)
    title: tuple[Said, ...] = (phrase("card-title", medicine=family or written),)
    if other is not None:
        named = names(other.name, voice)
        title = (phrase("card-title-with", medicine=family or written, other=named[1] or named[0]),)
        facts = (*facts, *_with_name(facts_of(other, voice), named[1] or named[0], facts))
    reason = f"{card_id} card" if own else "no card of its own: a general card"
    advice = (*_advice(medicine, voice), *(_advice_of(other, voice) if other else ()))
    strips = wanted(medicine) | (wanted(other) if other else frozenset())
    sheet = Sheet(card_id, title, shelf.card(card_id), facts, advice, wants=strips)
    return sheet, Decision("card", card_id, True, f"a medicine of the plan has the {reason}", "cards")


def _advice_of(medicine: Named, voice: Voice) -> tuple[Advice, ...]:
    """What the plan says of a medicine that shares another one's card."""
    written, family = names(medicine.name, voice)
    return tuple(
        Advice(phrase("card-advice-of", medicine=family or written, what=advice.label), advice.line)
        for advice in _advice(medicine, voice)
        if advice.line
    )


def _with_name(facts: Iterable[Fact], name: Value, beside: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts of a second medicine in one cell; how it is given only where that is not said `beside` it."""
    said = tuple(fact for fact in beside if fact.label.id == "fact-how")
    lines = tuple(line for fact in facts if fact not in said for line in fact.lines)
    return (Fact(phrase("card-title", medicine=name), lines, wide=True),)


def sheets(
    plan: Plan, voice: Voice, shelf: Shelf, where: Places | None = None
) -> tuple[tuple[Sheet, ...], tuple[Decision, ...]]:
    """A card for every current medicine, full cards first; one card a medicine however often it is given."""
    table = page_table(where or places())
    made: dict[str, tuple[Sheet, Decision]] = {}
    together = {id(_companion(medicine, plan, voice, table)) for medicine in plan.medicines.current()}
    for medicine in plan.medicines.current():
        if id(medicine) in together:
            continue
        sheet, decision = _sheet(medicine, plan, voice, shelf, table)
        key = f"{sheet.id}:{medicine.name}" if table.is_general(sheet.id) else sheet.id
        if key in made:
            first, why = made[key]
            written, family = names(medicine.name, voice)
            more = _with_name(facts_of(medicine, voice), family or written, first.facts)
            advice = (*first.advice, *_advice_of(medicine, voice))
            strips = first.wants | wanted(medicine)
            made[key] = (replace(first, facts=(*first.facts, *more), advice=advice, wants=strips), why)
        else:
            made[key] = (sheet, decision)
    ordered = sorted(made.values(), key=lambda pair: pair[0].card.size != "full")
    return _with_strips(tuple(sheet for sheet, _ in ordered), tuple(decision for _, decision in ordered))


def general_sheets(shelf: Shelf, where: Places | None = None) -> tuple[tuple[Sheet, ...], tuple[Decision, ...]]:
    """The cards of the general edition, without facts of any plan, in the order in which treatment usually goes."""
    rows = page_table(where or places()).general_cards()
    made = [(_general_sheet(row.card, shelf, where), row) for row in rows]
    ordered = sorted(made, key=lambda pair: pair[0].card.size != "full")
    decisions = tuple(Decision("card", sheet.id, True, row.trigger.why, "cards") for sheet, row in ordered)
    return _with_strips(tuple(sheet for sheet, _ in ordered), decisions)


def _general_sheet(card: str, shelf: Shelf, where: Places | None) -> Sheet:
    return Sheet(card, (phrase(f"card-tick-{card}"),), shelf.card(card), (), (), wants=wanted_by_card(card, where))


def _with_strips(
    found: tuple[Sheet, ...], decisions: tuple[Decision, ...]
) -> tuple[tuple[Sheet, ...], tuple[Decision, ...]]:
    """Each strip once, on the card with the most room of those that call for it."""
    short = sum(sheet.card.size != "full" for sheet in found)
    for name in (PEN, LIQUID):
        asking = sorted((sheet for sheet in found if name in sheet.wants), key=_rows)
        roomy = [sheet for sheet in asking if _has_room(sheet, short)]
        if roomy:
            best = roomy[0]
            found = tuple(replace(sheet, how=how_to(name)) if sheet is best else sheet for sheet in found)
        if asking:
            card = (roomy or asking)[0].id
            why = f"how it is done, beside the {card} card" if roomy else f"no room beside the {card} card"
            decisions = (*decisions, Decision("picture", name, bool(roomy), why, "cards"))
    return found, decisions


def _rows(sheet: Sheet) -> int:
    """How many of the plan's own lines stand on a card, one above the other; the same in every language."""
    return len(sheet.advice) + _deep(sheet)


def _deep(sheet: Sheet) -> int:
    across = max((len(fact.lines) for fact in sheet.facts if not fact.wide), default=0)
    return across + _LINES_OF_A_COMPANION * sum(fact.wide for fact in sheet.facts)


def _has_room(sheet: Sheet, short: int) -> bool:
    if sheet.card.size != "full":
        return short <= _MOST_SHORT_CARDS
    lines = _deep(sheet) + sum(_lines(advice) for advice in sheet.advice)
    return words(sheet.card.core) + _WORDS_OF_A_LINE * lines <= _MOST_WORDS


def _lines(advice: Advice) -> int:
    """How many lines a row of advice takes, the clinician's own words included."""
    if advice.line is None:
        return 1
    said = (text for text in (advice.line.text, advice.line.own) if isinstance(text, Value))
    return sum(1 + len(text.text) // _LETTERS_OF_A_LINE for text in said) or 1


def card_pages(found: tuple[Sheet, ...], child: Value | None, paper: str, *, blank: bool) -> list[CardPage]:
    """Full cards, a page each; then the short ones together, with a log to fill in and how to take a temperature."""
    pages = [CardPage(child, (sheet,), (), blank=blank) for sheet in found if sheet.card.size == "full"]
    half = tuple(sheet for sheet in found if sheet.card.size != "full")
    if not half:
        return pages
    rows = _LOG_ROWS.get((len(half), paper), 0)
    if any(sheet.how for sheet in half):
        rows = max(rows - _ROWS_OF_A_STRIP, 0)
    shown = how_to(TEMPERATURE) if rows else None
    return [*pages, CardPage(child, (), half, log_rows=rows, blank=blank, log_how=shown)]
