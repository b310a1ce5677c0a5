"""What the lines of the emergency page say of a plan: its values, by the name a line asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from crmo_guide.handout.allergies import allergy_lines, allergy_plans
from crmo_guide.handout.bones import site_phrase
from crmo_guide.handout.call_sheet import call
from crmo_guide.handout.medicine_names import names
from crmo_guide.handout.model import Argument, Phrase, phrase
from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Kind, Value
from crmo_guide.plan.facts import of_class
from crmo_guide.plan.medicines import formulary
from crmo_guide.plan.model import Plan

_OUR_NAMES = frozenset({"crmo", "cno", "crmo/cno", "cno/crmo"})
"""What the page calls the illness anyway."""


@dataclass(frozen=True)
class Needs:
    """The plan's values by the name a line asks for; a missing one keeps the line away."""

    values: Mapping[str, Argument] = field(default_factory=dict)

    def all_of(self, wanted: tuple[str, ...]) -> dict[str, Argument] | None:
        """The wanted values, or None when one is missing."""
        if any(name not in self.values for name in wanted):
            return None
        return {name: self.values[name] for name in wanted}


def _names(plan: Plan, voice: Voice, wanted: str) -> tuple[Value, ...]:
    of = of_class(plan.medicines.current(), wanted, formulary(voice.places))
    found = (names(medicine.name, voice) for medicine in of)
    return tuple(dict.fromkeys(family or written for written, family in found))


def _person_values(plan: Plan, voice: Voice) -> Iterator[tuple[str, Argument | None]]:
    child = plan.child
    yield "name", Value(Kind.NAME, child.name)
    yield "born", voice.date(child.born) if child.born else None
    yield "record", Value(Kind.CODE, child.record_number) if child.record_number else None
    yield "weight", Value(Kind.DOSE, child.weight.text) if child.weight else None
    yield "allergies", allergy_lines(plan, voice) if plan.allergies else None
    yield "allergy_plans", allergy_plans(plan, voice) or None
    helped = child.interpreter
    yield "interpreter_note", voice.value(helped.note) if helped and helped.note else None
    yield "language", voice.language(child.reads[0])
    legal = tuple(Value(Kind.NAME, person.name) for person in plan.people if person.legal)
    yield "people", legal or None
    yield "needles", voice.value(child.needles) if child.needles else None


def in_words(plan: Plan, voice: Voice) -> Iterator[tuple[str, Argument | None]]:
    """How the child talks of pain, how to talk with it, and what else it has, in the plan's own words."""
    child = plan.child
    yield "communication", voice.value(child.communication) if child.communication else None
    yield "pain_words", voice.value(child.pain_words) if child.pain_words else None
    yield "conditions", tuple(said for term in plan.conditions if (said := voice.term(term)) is not None) or None


def _bone_values(plan: Plan, voice: Voice, family: bool) -> Iterator[tuple[str, Argument | None]]:
    suffix = "" if family else "-clinic"
    sites = tuple(site_phrase(site, voice, suffix) for site in plan.sites.list)
    yield "sites", sites or None
    spine = plan.sites.spine
    yield "collapse", voice.value(spine.collapse) if spine and spine.collapse else None
    known = plan.diagnosis
    how = tuple(said for term in known.confirmed_by if (said := voice.term(term)) is not None) if known else ()
    yield "how", how or None
    ruled_out = tuple(said for term in known.excluded if (said := voice.term(term)) is not None) if known else ()
    yield "excluded", ruled_out or None
    yield "label", Value(Kind.TEXT, known.label) if known and known.label.casefold() not in _OUR_NAMES else None
    yield "since", voice.part_day(known.since) if known and known.since else None
    yield "images", Value(Kind.NAME, known.images_at) if known and known.images_at else None
    base = plan.baseline
    for name in ("pain", "walking", "activity", "blood", "nerves"):
        text = getattr(base, name) if base else None
        yield name, voice.value(text) if text else None


def _signed_values(plan: Plan, voice: Voice) -> Iterator[tuple[str, Argument | None]]:
    signed = plan.sign_off
    yield "by", Value(Kind.NAME, signed.by) if signed and signed.by else None
    yield "role", voice.role(signed.role) if signed and signed.role else None
    yield "date", voice.date(signed.date) if signed and signed.date else None
    yield "review_by", voice.date(signed.review_by) if signed and signed.review_by else None
    hospital = plan.contacts.hospital
    yield "hospital", Value(Kind.NAME, hospital) if hospital else None
    night = plan.contacts.night
    if night:
        yield "who", voice.term(night.who) or phrase("call-night")
        yield "phone", voice.phone(night.phone) if night.phone else (voice.value(night.words) if night.words else None)
        yield "ask_for", call(night, phrase("call-night"), voice).more or None


def common_values(plan: Plan, voice: Voice, family: bool) -> dict[str, Argument | None]:
    """The values that mean the same on every line, gathered once a page."""
    return {
        **dict(_person_values(plan, voice)),
        **dict(in_words(plan, voice)),
        **dict(_bone_values(plan, voice, family)),
        **dict(_signed_values(plan, voice)),
    }


def specific_values(line_id: str, plan: Plan, voice: Voice) -> dict[str, Argument | None]:
    """Values whose meaning depends on the line that asks."""
    immune = plan.immune
    if line_id == "01-weight":
        return {"date": voice.date(plan.child.weight.date) if plan.child.weight else None}
    if line_id == "03-immune-yes":
        return {"medicines": _names(plan, voice, "immune-weakening") or None}
    if line_id == "03-steroid-yes":
        return {"medicines": _names(plan, voice, "steroid") or None}
    if line_id == "08-nsaid":
        return {"medicines": _names(plan, voice, "nsaid") or None}
    if line_id == "05-spine":
        spine = tuple(site_phrase(site, voice, "-clinic") for site in plan.sites.list if site.bone.startswith("spine"))
        return {"sites": spine or None}
    if line_id in ("08-stopped", "08-stopped-undated"):
        return _stopped_nsaid(plan, voice, dated=line_id == "08-stopped")
    if line_id == "11-stopped":
        stopped = [names(medicine.name, voice) for medicine in plan.medicines.stopped]
        return {"medicines": tuple(family or written for written, family in stopped) or None}
    states = {"09-chickenpox": "chickenpox", "09-measles": "measles", "09-tb": "tb_screen"}
    if line_id in states:
        known_state = getattr(immune, states[line_id]) if immune else None
        kind = "screen" if line_id == "09-tb" else "immunity"
        return {"state": _dated(f"{kind}-{known_state.state}", known_state.date, voice) if known_state else None}
    return {}


def _dated(state: str, day: str | None, voice: Voice) -> Phrase:
    said = phrase(state)
    return phrase("state-since", state=said, date=voice.part_day(day)) if day else said


def _stopped_nsaid(plan: Plan, voice: Voice, *, dated: bool) -> dict[str, Argument | None]:
    for stopped in of_class(plan.medicines.stopped, "nsaid", formulary(voice.places)):
        if bool(stopped.date) == dated:
            named = names(stopped.name, voice)
            return {"medicine": named[1] or named[0], "date": voice.date(stopped.date) if stopped.date else None}
    return {"medicine": None}
