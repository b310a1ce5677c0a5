"""Which pages, parts of pages and cards a plan switches on: the table content/pages.yaml, read against its facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from crmo_guide.errors import ContentProblem, Problem
from crmo_guide.handout.model import Decision
from crmo_guide.language.data import load_yaml
from crmo_guide.places import Places
from crmo_guide.plan.model.pages import Pages

# Pages that others name by their number, or that keep a child safe whatever a clinic's own table says.
NEEDED = ("call", "medicines", "about", "flare", "expect", "closing", "emergency", "emergency-family")
_KINDS = ("segment", "topic", "topics", "block")


@dataclass(frozen=True)
class Trigger:
    """When something prints, and why."""

    when: frozenset[str]
    unless: frozenset[str]
    why: str

    def switched_on(self, facts: frozenset[str]) -> bool:
        """Whether these facts ask for it."""
        return bool(self.when & facts) and not self.unless & facts

    def because(self, facts: frozenset[str]) -> str:
        """Why it prints, or why not."""
        if self.unless & facts:
            return f"kept away by {', '.join(sorted(self.unless & facts))}"
        if not self.when & facts:
            wanted = " or ".join(sorted(self.when))
            return "only in the general edition" if wanted == "general" else f"only with {wanted}"
        return self.why if "always" in self.when else f"{', '.join(sorted(self.when & facts))}: {self.why}"


_ALWAYS = Trigger(frozenset({"always"}), frozenset(), "")


@dataclass(frozen=True)
class PartRow:
    """A piece of a page: `kind` is segment, topic, topics (two side by side) or block (inside the segment above)."""

    kind: str
    names: tuple[str, ...]
    picture: str | None
    trigger: Trigger


@dataclass(frozen=True)
class PageRow:
    """One page; `fixed` pages keep their place, `stays` are the facts with which nobody may leave it out."""

    id: str
    trigger: Trigger
    stays: frozenset[str]
    fixed: bool
    parts: tuple[PartRow, ...]


@dataclass(frozen=True)
class CardRow:
    """A card that no single medicine asks for by itself; `for_` says in which case."""

    card: str
    for_: str
    with_: frozenset[str]
    trigger: Trigger


@dataclass(frozen=True)
class EventRow:
    """A card of how an appointment goes; `general` names the smallest edition without a plan that prints it."""

    event: str
    icon: str
    general: str
    trigger: Trigger


@dataclass(frozen=True)
class PageTable:
    """The whole table, in printing order."""

    pages: Mapping[str, PageRow]
    cards: tuple[CardRow, ...]
    events: tuple[EventRow, ...] = ()

    def why(self, page_id: str) -> str:
        """The reason of a page; none when the table does not know it."""
        row = self.pages.get(page_id)
        return row.trigger.why if row else ""

    def chosen(
        self, names: Iterable[str], facts: frozenset[str], asked: Pages | None
    ) -> tuple[tuple[str, ...], tuple[Decision, ...]]:
        """Which of these pages print, in order, and why others do not; pages the table does not know stay as they are.

        A plan may leave pages out and bring others forward; what must stay, stays, whatever it asks.
        """
        gone = set(asked.leave_out) if asked else set()
        shown, left_out = [], []
        for name in names:
            row = self.pages.get(name) or PageRow(name, _ALWAYS, _ALWAYS.when, fixed=True, parts=())
            if not row.trigger.switched_on(facts):
                left_out.append(Decision("page", row.id, False, row.trigger.because(facts)))
            elif row.id in gone and not row.stays & facts:
                left_out.append(Decision("page", row.id, False, "the plan leaves it out"))
            else:
                shown.append(row)
        return _ordered(shown, asked.order if asked else ()), tuple(left_out)

    def parts(self, page_id: str, facts: frozenset[str]) -> tuple[tuple[PartRow, ...], tuple[Decision, ...]]:
        """The parts of a page that print, from top to bottom, and why each does or does not."""
        rows = self.pages[page_id].parts
        decisions = [
            Decision(
                "topic" if row.kind.startswith("topic") else "segment",
                name,
                row.trigger.switched_on(facts),
                row.trigger.because(facts),
                page_id,
            )
            for row in rows
            for name in row.names
        ]
        return tuple(row for row in rows if row.trigger.switched_on(facts)), tuple(decisions)

    def without_card(self, classes: frozenset[str]) -> str:
        """The card of a medicine that has none of its own."""
        facts = classes | {"always"}
        return next(row.card for row in self.cards if row.for_ == "no-card" and row.trigger.switched_on(facts))

    def is_general(self, card: str) -> bool:
        """Whether several medicines may each print this card."""
        return any(row.card == card for row in self.cards if row.for_ == "no-card")

    def together(self, medicine: str) -> frozenset[str]:
        """The medicines that share this one's card."""
        rows = [row.with_ for row in self.cards if row.for_ == "together" and row.card == medicine]
        return frozenset[str]().union(*rows)

    def general_cards(self) -> tuple[CardRow, ...]:
        """The cards of the general edition, in order."""
        return tuple(row for row in self.cards if row.for_ == "general")

    def events_of(self, appointments: Iterable[str]) -> tuple[EventRow, ...]:
        """The event cards of these kinds of appointment, in their order, each once."""
        facts = [frozenset({f"appointment:{kind}"}) for kind in appointments]
        found = (row for fact in facts for row in self.events if row.trigger.switched_on(fact))
        return tuple(dict.fromkeys(found))

    def general_events(self, *, full: bool) -> tuple[EventRow, ...]:
        """The event cards of the edition without a plan."""
        return tuple(row for row in self.events if full or row.general == "core")


def _ordered(rows: Iterable[PageRow], first: tuple[str, ...]) -> tuple[str, ...]:
    """Fixed pages where they are; in the places between, the pages asked for first, then the others as usual."""
    shown = list(rows)
    free = [row.id for row in shown if not row.fixed]
    moving = iter([*(name for name in first if name in free), *(name for name in free if name not in first)])
    return tuple(row.id if row.fixed else next(moving) for row in shown)


def page_table(places: Places) -> PageTable:
    """The table; ContentProblem when it is missing (CG-H05), or broken or without a page that must be (CG-H06)."""
    path = places.find("pages.yaml")
    if path is None:
        raise ContentProblem(Problem("CG-H05", "The table of the pages is missing.", "Put back content/pages.yaml."))
    data = load_yaml(path)
    try:
        pages = {row["page"]: _page(row) for row in data["pages"]}
        cards = tuple(_card(row) for row in data["cards"])
        events = tuple(EventRow(row["event"], row["icon"], row["general"], _trigger(row)) for row in data["events"])
    except (KeyError, TypeError, AttributeError) as error:
        what = f"A row of the table of pages is broken: {error}."
        raise ContentProblem(_broken(what, path.name)) from error
    for name in NEEDED:
        if name not in pages or "always" not in pages[name].trigger.when & pages[name].stays:
            raise ContentProblem(_broken(f"The page {name} must print, and stay, for every child.", path.name))
    return PageTable(MappingProxyType(pages), cards, events)


def _broken(what: str, file: str) -> Problem:
    return Problem("CG-H06", what, "Copy the row from the table that came with crmo-guide.", file=file)


def _page(row: Mapping[str, Any]) -> PageRow:
    parts = tuple(_part(each) for each in row.get("parts", ()))
    return PageRow(row["page"], _trigger(row), _facts(row.get("stays")), row.get("place") == "fixed", parts)


def _part(row: Mapping[str, Any]) -> PartRow:
    kind = next(each for each in (*_KINDS, "kind") if each in row or each == "kind")
    names = row[kind]
    return PartRow(kind, (names,) if isinstance(names, str) else tuple(names), row.get("picture"), _trigger(row))


def _card(row: Mapping[str, Any]) -> CardRow:
    return CardRow(row["card"], row["for"], _facts(row.get("with")), _trigger({"when": "always", **row}))


def _trigger(row: Mapping[str, Any]) -> Trigger:
    return Trigger(_facts(row["when"]), _facts(row.get("unless")), row["why"])


def _facts(value: object) -> frozenset[str]:
    return frozenset((value,) if isinstance(value, str) else map(str, value) if isinstance(value, list) else ())
