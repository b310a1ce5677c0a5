"""People and numbers: the team's lines with their hours, the family, everybody else; and the crisis line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crmo_guide.handout.call_sheet import Call, call
from crmo_guide.handout.model import Said, phrase
from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Kind, Value
from crmo_guide.plan.countries import Country
from crmo_guide.plan.model import Plan
from crmo_guide.plan.model.contacts import Service

_BELOW_A_NAME, _BELOW_A_NUMBER = 28, 20  # about as many letters stand on a line


@dataclass(frozen=True)
class Contact:
    """A row of the people table."""

    who: Said
    name: Value | None
    phone: Value | None
    hours: Said | None = None
    notes: tuple[Said, ...] = ()

    @property
    def lines(self) -> int:
        """About how many lines the row takes: notes below the name, the hours below the number."""
        notes = sum(-(-len(note.text) // _BELOW_A_NAME) if isinstance(note, Value) else 1 for note in self.notes)
        hours = -(-len(self.hours.text) // _BELOW_A_NUMBER) if isinstance(self.hours, Value) else 1
        return 1 + max((self.name is not None) + notes, hours if self.hours else 0)


def _hours(service: Service, voice: Voice) -> Said | None:
    if service.hours:
        return voice.value(service.hours)
    if service.from_ and service.to:
        times = {"start": voice.time(service.from_), "end": voice.time(service.to)}
        if not service.days:
            return phrase("hours", **times)
        known = voice.tongue.has(f"days-{service.days}")
        days: Said = phrase(f"days-{service.days}") if known else Value(Kind.TEXT, service.days)
        return phrase("hours-on", days=days, **times)
    return None


def _notes(service: Service, line: Call) -> tuple[Said, ...]:
    """What belongs to a number: what to do, whom to ask for; without a number the words for it."""
    return line.more if service.phone else (line.number, *line.more)


def _says_more(service: Service) -> bool:
    return bool(service.hours or service.from_ or service.words or service.ask_for)


def _lines(services: Iterable[tuple[str, Service | None]], at: Value | None, voice: Voice) -> Iterator[Contact]:
    for label, service in services:
        if service is not None:
            line = call(service, voice.term(service.who) or phrase(label), voice)
            number = voice.phone(service.phone) if service.phone else None
            yield Contact(line.label, at, number, _hours(service, voice), _notes(service, line))
            at = None


def contacts(plan: Plan, voice: Voice, country: Country) -> tuple[Contact, ...]:
    """Team lines first, then the family's people in the order to call, then everyone else."""
    rows: list[Contact] = []
    of = plan.contacts
    hospital = Value(Kind.NAME, of.hospital) if of.hospital else None
    rows += _lines((("contact-day", of.day), ("contact-night", of.night)), hospital, voice)
    # Their numbers stand where they are needed; here is what else the plan says of them.
    known = ((label, service) for label, service in (("contact-poison", of.poison), ("crisis-label", of.crisis)))
    rows += _lines(((label, service) for label, service in known if service and _says_more(service)), None, voice)
    for person in sorted(plan.people, key=lambda person: person.order or 99):
        who = voice.term(person.who) or phrase("relation-carer")
        rows.append(Contact(who, Value(Kind.NAME, person.name), voice.phone(person.phone) if person.phone else None))
    for other in plan.contacts.others:
        named = Value(Kind.NAME, other.name) if other.name else None
        number = voice.phone(other.phone) if other.phone else None
        rows.append(Contact(voice.term(other.role) or phrase("role-gp"), named, number))
    return tuple(rows)


def crisis_calls(plan: Plan | None, voice: Voice, country: Country | None) -> tuple[Call, ...]:
    """The crisis line of the plan, else of the country; none when nobody knows one."""
    service = plan.contacts.crisis if plan else None
    if service:
        return (call(service, voice.term(service.who) or phrase("crisis-label"), voice),)
    if country and country.crisis:
        return (Call(phrase("crisis-label"), voice.phone(country.crisis)),)
    return ()


def columns(rows: Sequence[Contact]) -> tuple[Sequence[Contact], Sequence[Contact]]:
    """The rows in order, cut where two columns come out most alike; without rows two empty columns."""
    heights = [row.lines for row in rows]
    cut = min(range(len(rows) + 1), key=lambda n: (abs(sum(heights[:n]) - sum(heights[n:])), -n))
    return rows[:cut], rows[cut:]
