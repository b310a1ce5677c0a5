"""What the one-page papers share: lines from content/leaflets.yaml, whom to call, and the signs to call for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from crmo_guide.errors import ContentProblem, Problem
from crmo_guide.handout.allergies import allergy_lines, allergy_plans
from crmo_guide.handout.call_sheet import Block, Call, call, flare_page
from crmo_guide.handout.emergency_values import in_words
from crmo_guide.handout.model import Argument, Decision, Phrase, Said, phrase
from crmo_guide.handout.red_flags import Tick, rules, ticks
from crmo_guide.handout.sections import Sections
from crmo_guide.handout.teaching import SchoolTable, school_table
from crmo_guide.handout.voice import Voice
from crmo_guide.language.data import load_yaml
from crmo_guide.language.values import Kind, Value
from crmo_guide.plan.model.contacts import Service

Given = Mapping[str, Argument | None]
"""The plan's values by the name a line asks for; None and a missing one are the same."""


@dataclass(frozen=True)
class Numbered:
    """What stands under one number, the same on every copy of the page; `write` leaves a line to write on."""

    number: int
    head: Phrase
    said: tuple[Phrase, ...]
    strong: frozenset[str] = frozenset()
    write: bool = False


@dataclass(frozen=True)
class Person:
    """Somebody to call first: who it is to the child, the name, and the number."""

    who: Said
    name: Value
    phone: Value | None


class Leaflet(Sections):
    """Makes papers of a page or two; a page may be in the clinicians' language."""

    @cached_property
    def _table(self) -> Mapping[str, Any]:
        path = self.order.places.find("leaflets.yaml")
        if path is None:
            fix = "Put back content/leaflets.yaml."
            raise ContentProblem(Problem("CG-H07", "The table of the one-page papers is missing.", fix))
        table: Mapping[str, Any] = load_yaml(path)
        return table

    def numbered(self, page: str, given: Given, prefix: str) -> tuple[Numbered, ...]:
        """The numbered lines of a page that this plan switches on; why each prints, or not, becomes a Decision."""
        found: dict[int, list[Phrase]] = {}
        strong: set[str] = set()
        write: set[int] = set()
        shown: set[str] = set()
        for row in (row for row in self._table["lines"] if row["page"] == page):
            found.setdefault(row["number"], [])
            said = self._said(row, given, shown, prefix)
            self.decisions.append(Decision("line", row["id"], said is not None, row["why"], page))
            if said is None:
                continue
            shown.add(row["id"])
            found[row["number"]].append(said)
            strong.update((said.id,) if row.get("strong") else ())
            write.update((row["number"],) if row.get("write") else ())
        return tuple(
            Numbered(number, phrase(f"{prefix}-{number:02d}-head"), tuple(said), frozenset(strong), number in write)
            for number, said in found.items()
        )

    def _said(self, row: Mapping[str, Any], given: Given, shown: set[str], prefix: str) -> Phrase | None:
        if self.plan is None:
            return phrase(f"{prefix}-{row['id']}") if row.get("general") else None
        if row.get("general") == "only" or not _ids(row["when"]) & self.facts or _ids(row.get("unless")) & self.facts:
            return None
        if _ids(row.get("instead")) & shown:
            return None
        values = {name: value for name in row.get("needs", ()) if (value := given.get(name)) is not None}
        return phrase(f"{prefix}-{row['id']}", **values) if len(values) == len(row.get("needs", ())) else None

    def blocks(self, page: str, voice: Voice) -> tuple[Block, ...]:
        """NOW and TODAY in the words of "Flare, ill or hurt". NOW is whole but for what the table keeps elsewhere."""
        situation = replace(self._situation({"emergency": 0, "flare": 0}), voice=voice)
        flags: Mapping[str, Any] = self._table["flags"][page]
        made = {block.tier: block for block in flare_page(situation)[0].blocks}
        now = tuple(flag for flag in made["now"].flags if flag.id not in _ids(flags.get("now-elsewhere")))
        wanted = _ids(flags["today"])
        today = tuple(flag for flag in made["today"].flags if flag.id in wanted or flag.id.startswith("own-"))
        return replace(made["now"], flags=now), replace(made["today"], flags=today, calls=())

    def ticks(self) -> tuple[tuple[str, Tick], ...]:
        """The general edition's boxes that must stand beside NOW and TODAY, as on the call sheet; none with a plan."""
        if self.plan is not None:
            return ()
        by_label = {tick.label.id: tick for tick in ticks(rules(self.order.places))}
        return tuple((tier, by_label[label]) for tier, label in self._table["ticks"].items() if label in by_label)

    def people(self, voice: Voice) -> tuple[Person, ...]:
        """The family in the order to call."""
        rows = sorted(self.plan.people, key=lambda person: person.order or 99) if self.plan else ()
        return tuple(
            Person(
                voice.term(person.who) or phrase("relation-carer"),
                Value(Kind.NAME, person.name),
                voice.phone(person.phone) if person.phone else None,
            )
            for person in rows
        )

    def team(self, voice: Voice) -> tuple[Call, ...]:
        """The team's lines by day and at night."""
        if self.plan is None:
            return ()
        services = (("contact-day", self.plan.contacts.day), ("contact-night", self.plan.contacts.night))
        return tuple(_call(label, service, voice) for label, service in services if service is not None)

    def moving(self, voice: Voice) -> SchoolTable | None:
        """What the child can do, with care, not now; None when the plan sets no limits."""
        if self.plan is None:
            return SchoolTable((), (), ())
        table = school_table(self.plan.school, voice) if self.plan.school else None
        return replace(table, lines=(), tell=()) if table else None

    def common(self, voice: Voice) -> dict[str, Argument | None]:
        """Values that mean the same on every page."""
        return dict(self._common(voice))

    def _common(self, voice: Voice) -> Iterator[tuple[str, Argument | None]]:
        plan = self._as_signed
        if plan is None:
            return
        yield "name", Value(Kind.NAME, plan.child.name)
        yield "born", voice.date(plan.child.born) if plan.child.born else None
        yield "allergies", allergy_lines(plan, voice)
        yield "allergy_plans", allergy_plans(plan, voice) or None
        yield from in_words(plan, voice)
        calls = self.team(voice)
        yield "day_who", calls[0].label
        yield "day", calls[0].number
        if len(calls) > 1:
            yield "night_who", calls[1].label
            yield "night", calls[1].number
        signed = plan.sign_off
        if signed and signed.by and signed.role and signed.date:
            yield "by", Value(Kind.NAME, signed.by)
            yield "role", voice.role(signed.role)
            yield "date", voice.date(signed.date)
        if signed and signed.review_by:
            yield "review_by", voice.date(signed.review_by)


def _call(label: str, service: Service, voice: Voice) -> Call:
    return call(service, voice.term(service.who) or phrase(label), voice)


def _ids(value: object) -> frozenset[str]:
    return frozenset((value,) if isinstance(value, str) else value if isinstance(value, list) else ())
