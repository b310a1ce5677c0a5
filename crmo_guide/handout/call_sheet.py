"""Page 1 and the page "Flare, ill or hurt": tiers, numbers, and what to say on the phone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from crmo_guide.handout.allergies import allergy_lines, allergy_plans
from crmo_guide.handout.how_to import HowTo
from crmo_guide.handout.medicine_names import names
from crmo_guide.handout.model import Decision, Phrase, Said, phrase
from crmo_guide.handout.red_flags import (
    CALL,
    FLARE,
    Flag,
    Group,
    Rule,
    Tick,
    chosen,
    for_everyone,
    for_everyone_because,
    ticks,
)
from crmo_guide.handout.voice import Voice
from crmo_guide.language.tongue import languages
from crmo_guide.language.values import Kind, Value
from crmo_guide.places import Places
from crmo_guide.plan.countries import Country
from crmo_guide.plan.facts import of_class
from crmo_guide.plan.medicines import formulary
from crmo_guide.plan.model import Plan
from crmo_guide.plan.model.contacts import NoAnswer, Service

_FEW_LINES, _SOME_LINES = 18, 24
# The lines that name the temperature of the plan, to which the way of taking it belongs.
_FEVERS = ("today-fever", "today-fever-own")


@dataclass(frozen=True)
class Call:
    """A number to dial, or words that say what to do, with the word before it, and what to say or do when calling."""

    label: Said
    number: Said
    more: tuple[Said, ...] = ()


@dataclass(frozen=True)
class Ask:
    """What to say or do when calling one of the lines."""

    label: Said
    more: tuple[Said, ...]


@dataclass(frozen=True)
class Block:
    """One tier as it prints: its flags and whom to call."""

    tier: str
    flags: tuple[Flag, ...]
    calls: tuple[Call, ...]
    note: Phrase | None = None


@dataclass(frozen=True)
class Spoken:
    """What to say on the phone in the clinicians' language, and what it means."""

    label: Phrase
    words: tuple[Phrase, ...]
    lang: str
    direction: str
    meaning: tuple[Phrase, ...]


@dataclass(frozen=True)
class CallSheet:
    """The sheet for the fridge. `moved` says where THIS WEEK went when it did not fit; `asks`, whom to ask for."""

    child: Value | None
    blocks: tuple[Block, ...]
    weak_defences: bool
    no_answer: tuple[Said, ...]
    say: Spoken
    allergies: tuple[Said, ...]
    asks: tuple[Ask, ...]
    moved: Phrase | None
    blank: bool
    first_ticks: tuple[tuple[str, Tick], ...] = ()


@dataclass(frozen=True)
class TickPage:
    """The second sheet of the general edition: what also counts, for whom."""

    ticks: tuple[Tick, ...]


@dataclass(frozen=True)
class FlarePage:
    """The same lines with what to do beside each."""

    child: Value | None
    blocks: tuple[Block, ...]
    blank: bool
    how: HowTo | None = None

    @property
    def size(self) -> str:
        """How large the page can speak: `large` with few lines, `normal`, or `close` with many."""
        lines = sum(len(block.flags) for block in self.blocks)
        return "large" if lines <= _FEW_LINES else "normal" if lines <= _SOME_LINES else "close"


def given(plan: Plan, voice: Voice, country: Country | None) -> dict[str, Value | int]:
    """The plan's own values that red flags may name; a missing one makes the general wording print."""
    values: dict[str, Value | int] = {}
    if plan.fever:
        values["fever"] = Value(Kind.TEMPERATURE, plan.fever.at)
        if plan.fever.action:
            values["action"] = voice.value(plan.fever.action)
    if plan.zones and plan.zones.pain_days:
        values["days"] = plan.zones.pain_days
    if plan.zones and plan.zones.refill_days:
        values["refill"] = plan.zones.refill_days
    poison = plan.contacts.poison
    number = poison.phone if poison and poison.phone else country.poison if country else None
    if number:
        values["poison"] = voice.phone(number)
    for medicine in of_class(plan.medicines.current(), "nsaid", formulary(voice.places)):
        written, family = names(medicine.name, voice)
        values["nsaid"] = family or written
        break
    return values


def call(service: Service, label: Said, voice: Voice) -> Call:
    """The line of a service: its number or its words, and behind a number the plan's words on what to do or ask."""
    ask_for = voice.value(service.ask_for) if service.ask_for else None
    words = voice.value(service.words) if service.words else None
    if service.phone:
        return Call(label, voice.phone(service.phone), tuple(said for said in (words, ask_for) if said))
    return Call(label, words or phrase("call-ask"), (ask_for,) if ask_for else ())


def _calls(tier: str, plan: Plan | None, voice: Voice, country: Country | None) -> tuple[Call, ...]:
    if tier == "now":
        if country and country.emergency:
            return (Call(phrase("call-emergency"), voice.phone(country.emergency)),)
        return (Call(phrase("call-write-emergency"), phrase("write-here")),)
    if plan is None:
        day = Call(phrase("call-day"), phrase("write-here"))
        night = Call(phrase("call-night"), phrase("write-here"))
    else:
        day = call(plan.contacts.day, phrase("call-day"), voice)
        at_night, label = plan.contacts.night, phrase("call-night")
        night = call(at_night, label, voice) if at_night else Call(label, phrase("call-ask"))
    # Beside the tier there is room for a number; what belongs to it stands at the foot.
    return tuple(replace(line, more=()) for line in {"today": (day, night), "week": (day,)}.get(tier, ()))


def _own_flags(tier: str, plan: Plan, voice: Voice) -> tuple[Flag, ...]:
    own = plan.zones.own if plan.zones else None
    lines = getattr(own, tier) if own else ()
    return tuple(Flag(f"own-{n}", (voice.value(line),), phrase("flag-own-do")) for n, line in enumerate(lines, start=1))


def _block(group: Group, plan: Plan | None, voice: Voice, country: Country | None) -> Block:
    flags = group.flags + (_own_flags(group.tier, plan, voice) if plan else ())
    note = phrase("tier-today-night") if group.tier == "today" else None
    return Block(group.tier, flags, _calls(group.tier, plan, voice, country), note)


def place_phrase(country_code: str | None) -> Phrase:
    """The words for the emergency department that this country uses."""
    suffix = {"GB": "-gb", "IE": "-gb", "US": "-us"}.get(country_code or "", "")
    return phrase(f"place-emergency-department{suffix}")


def _no_answer(rule: NoAnswer | None, voice: Voice, country: str | None, page: int) -> tuple[Said, ...]:
    if rule is not None and rule.words is not None:
        said: Said = voice.value(rule.words)
    elif rule is not None and rule.minutes:
        place: Said = place_phrase(country)
        if rule.go_to is not None and rule.go_to.id != "emergency-department":
            place = voice.term(rule.go_to) or place
        said = phrase("no-answer", minutes=rule.minutes, place=place)
    else:
        said = phrase("no-answer-general", place=place_phrase(country))
    return (said, phrase("take-page", page=page))


def _spoken(plan: Plan | None, voice: Voice, child: Value | None, facts: frozenset[str], places: Places) -> Spoken:
    clinic = voice.clinic_lang
    sentences = [phrase("say-crmo-general")]
    if child is not None:
        sentences = [phrase("say-crmo-immune" if "immune-weakening" in facts else "say-crmo", name=child)]
    if plan and "steroid-by-mouth" in facts:
        sentences.append(phrase("say-steroid"))
    sentences.append(phrase("say-then"))
    wanted = voice.lang != clinic or (plan and plan.child.interpreter and plan.child.interpreter.needed)
    if not wanted:
        return Spoken(phrase("say-label"), tuple(sentences), clinic, _direction(clinic, places), ())
    spoken_at_home = voice.lang if voice.lang != clinic or plan is None else plan.child.reads[0]
    asked = (phrase("say-interpreter", language=voice.language(spoken_at_home)), *sentences)
    if voice.lang == clinic:
        return Spoken(phrase("say-label"), asked, clinic, _direction(clinic, places), ())
    label = phrase("say-label-in", language=voice.language(clinic))
    return Spoken(label, asked, clinic, _direction(clinic, places), asked)


def _direction(lang: str, places: Places) -> str:
    return next((known.direction for known in languages(places) if known.code == lang), "ltr")


@dataclass(frozen=True)
class Situation:
    """What both pages of this room need to know: the plan or none, its facts, where it lives, and page numbers."""

    plan: Plan | None
    voice: Voice
    child: Value | None
    facts: frozenset[str]
    country: Country | None
    table: tuple[Rule, ...]
    places: Places
    emergency_page: int
    flare_page: int = 0
    week_page: bool = False


def _groups(at: Situation, page: str) -> tuple[tuple[Group, ...], tuple[Decision, ...]]:
    if at.plan is None:
        return for_everyone(at.table, page), for_everyone_because(at.table, page)
    values: Mapping[str, Value | int] = given(at.plan, at.voice, at.country)
    return chosen(at.table, at.facts, values, page)


def call_sheet(at: Situation) -> tuple[CallSheet, tuple[Decision, ...]]:
    """The call sheet, and why each line of it prints; with `week_page` set, THIS WEEK stands there instead."""
    groups, decisions = _groups(at, CALL)
    tiers = ("now", "today") if at.week_page else ("now", "today", "week")
    blocks = tuple(_block(group, at.plan, at.voice, at.country) for group in groups if group.tier in tiers)
    code = at.country.code if at.country else None
    sheet = CallSheet(
        child=at.child,
        blocks=blocks,
        weak_defences="immune-weakening" in at.facts,
        no_answer=_no_answer(at.plan.contacts.no_answer if at.plan else None, at.voice, code, at.emergency_page),
        say=_spoken(at.plan, at.voice, at.child, at.facts, at.places),
        allergies=(*allergy_lines(at.plan, at.voice), *allergy_plans(at.plan, at.voice)) if at.plan else (),
        asks=_asks(at.plan, at.voice),
        moved=phrase("week-moved", page=at.flare_page) if at.week_page else None,
        blank=at.plan is None,
        first_ticks=() if at.plan else _first_ticks(at.table),
    )
    return sheet, decisions


def _asks(plan: Plan | None, voice: Voice) -> tuple[Ask, ...]:
    """What the plan says beside the numbers of the team's lines."""
    of = (("call-day", plan.contacts.day), ("call-night", plan.contacts.night)) if plan else ()
    lines = (call(service, phrase(label), voice) for label, service in of if service is not None)
    return tuple(Ask(line.label, line.more) for line in lines if line.more)


# What must be seen without turning the sheet over: the tier, and the tick box whose lines stand there as well.
_ON_PAGE_ONE = (("now", "tick-methotrexate"), ("today", "tick-immune"))


def _first_ticks(table: tuple[Rule, ...]) -> tuple[tuple[str, Tick], ...]:
    by_label = {tick.label.id: tick for tick in ticks(table)}
    return tuple((tier, by_label[label]) for tier, label in _ON_PAGE_ONE if label in by_label)


def tick_page(table: tuple[Rule, ...]) -> TickPage:
    """Every trigger of the general edition under its own tick box; what page 1 says already is not said again."""
    said = set(_ON_PAGE_ONE)
    rest = []
    for tick in ticks(table):
        now = () if ("now", tick.label.id) in said else tick.now
        today = () if ("today", tick.label.id) in said else tick.today
        rest.append(replace(tick, now=now, today=today))
    return TickPage(tuple(tick for tick in rest if tick.now or tick.today or tick.week))


def flare_page(at: Situation) -> tuple[FlarePage, tuple[Decision, ...]]:
    """The flare page, and why each line of it prints."""
    groups, decisions = _groups(replace(at, week_page=False), FLARE)
    blocks = tuple(_block(group, at.plan, at.voice, at.country) for group in groups)
    if at.plan and at.plan.fever and at.plan.fever.how:
        how = phrase("fever-how-joined", how=at.voice.value(at.plan.fever.how))
        blocks = tuple(replace(block, flags=tuple(_with_how(flag, how) for flag in block.flags)) for block in blocks)
    return FlarePage(at.child, blocks, at.plan is None), decisions


def _with_how(flag: Flag, how: Phrase) -> Flag:
    return replace(flag, text=(*flag.text, phrase("flag-joiner"), how)) if flag.id in _FEVERS else flag
