"""Which red flags a plan switches on: the table content/red-flags.yaml, read against the plan's facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crmo_guide.errors import ContentProblem, Problem
from crmo_guide.handout.model import Decision, Phrase, phrase
from crmo_guide.language.data import load_yaml
from crmo_guide.language.values import Value
from crmo_guide.places import Places

TIERS = ("now", "today", "week", "usual")
CALL, FLARE = "call", "flare"


@dataclass(frozen=True)
class Rule:
    """One row of the table; the file itself explains its columns."""

    id: str
    tier: str
    when: frozenset[str]
    unless: frozenset[str]
    merges: frozenset[str]
    joins: tuple[str, ...]
    pages: frozenset[str]
    needs: tuple[str, ...]
    plan: str | None
    general: tuple[str, ...]
    why: str

    def switched_on(self, facts: frozenset[str]) -> bool:
        """Whether the plan's facts ask for this line."""
        return bool(self.when & facts) and not self.unless & facts


@dataclass(frozen=True)
class Flag:
    """One line of the call sheet or of "Flare, ill or hurt": what the family sees, and what it does."""

    id: str
    text: tuple[Phrase | Value, ...]
    do: Phrase
    why: str = ""


@dataclass(frozen=True)
class Group:
    """The flags of one tier, in printing order."""

    tier: str
    flags: tuple[Flag, ...]


def _ids(value: object) -> tuple[str, ...]:
    if value in (None, False, "no"):
        return ()
    return (value,) if isinstance(value, str) else tuple(map(str, value)) if isinstance(value, list) else ()


def rules(places: Places) -> tuple[Rule, ...]:
    """Every row, in printing order; ContentProblem when the table is missing or a row has no known tier."""
    path = places.find("red-flags.yaml")
    if path is None:
        raise ContentProblem(
            Problem("CG-H01", "The table of red flags is missing.", "Put back content/red-flags.yaml.")
        )
    rows = []
    for row in load_yaml(path)["flags"]:
        if row.get("tier") not in TIERS:
            what = f"The red flag {row.get('id')} has no known tier."
            raise ContentProblem(Problem("CG-H02", what, f"Use one of {', '.join(TIERS)}.", file=path.name))
        rows.append(
            Rule(
                id=row["id"],
                tier=row["tier"],
                when=frozenset(_ids(row["when"])),
                unless=frozenset(_ids(row.get("unless"))),
                merges=frozenset(_ids(row.get("merges"))),
                joins=_ids(row.get("joins")),
                pages=frozenset(_ids(row.get("pages")) or (CALL, FLARE)),
                needs=_ids(row.get("needs")),
                plan=row.get("plan"),
                general=_ids(row.get("general")),
                why=row["why"],
            )
        )
    return tuple(rows)


def _phrase(rule: Rule, given: Mapping[str, Value | int], suffix: str = "") -> Phrase:
    name = f"flag-{rule.id}{suffix}"
    action = (rule.plan or "").rpartition(".")[2]
    if not suffix and rule.plan and action in given:
        return phrase(f"{name}-plan", **{key: given[key] for key in (*rule.needs, action)})
    if not suffix and any(need not in given for need in rule.needs):
        return phrase(f"{name}-general")
    return phrase(name, **({} if suffix else {need: given[need] for need in rule.needs}))


def chosen(
    table: Iterable[Rule], facts: frozenset[str], given: Mapping[str, Value | int], page: str
) -> tuple[tuple[Group, ...], tuple[Decision, ...]]:
    """The lines of one page for a plan, tier by tier, and why each prints or not.

    A line that another one merges is left out; on the call sheet a joining line runs on behind the one it joins.
    """
    on = [rule for rule in table if rule.switched_on(facts)]
    merged = _merged(on)
    here = [rule for rule in on if rule.id not in merged and page in rule.pages]
    flags: dict[str, Flag] = {}
    for rule in here:
        host = next((other for other in rule.joins if other in flags), None) if page == CALL else None
        if host is None:
            flags[rule.id] = Flag(rule.id, (_phrase(rule, given),), phrase(f"flag-{rule.id}-do"), why=rule.why)
        else:
            to = flags[host]
            text = (*to.text, phrase("flag-joiner"), _phrase(rule, given, "-joined"))
            flags[host] = Flag(to.id, text, to.do, why=to.why)
    tier_of = {rule.id: rule.tier for rule in here}
    groups = tuple(Group(t, tuple(f for f in flags.values() if tier_of[f.id] == t)) for t in TIERS)
    return groups, tuple(_decisions(table, here, merged, facts, page))


def _merged(on: Iterable[Rule]) -> dict[str, str]:
    """Which lines are said by another one; a line that is itself merged away says nothing for others."""
    gone: dict[str, str] = {}
    for rule in on:
        if rule.id not in gone:
            gone.update(dict.fromkeys(rule.merges, rule.id))
    return gone


def _decisions(
    table: Iterable[Rule], here: Iterable[Rule], merged: Mapping[str, str], facts: frozenset[str], page: str
) -> Iterable[Decision]:
    printed = {rule.id for rule in here}
    for rule in table:
        if rule.id in printed:
            because = "for every child" if "always" in rule.when else ", ".join(sorted(rule.when & facts))
            yield Decision("red flag", rule.id, True, f"{because}: {rule.why}", page)
        elif rule.id in merged:
            yield Decision("red flag", rule.id, False, f"said by {merged[rule.id]}", page)
        elif rule.switched_on(facts):
            yield Decision("red flag", rule.id, False, "stands on another page", page)
        elif rule.unless & facts:
            yield Decision("red flag", rule.id, False, f"kept away by {', '.join(sorted(rule.unless & facts))}", page)
        else:
            yield Decision("red flag", rule.id, False, f"only with {' or '.join(sorted(rule.when))}", page)


@dataclass(frozen=True)
class Tick:
    """A tick box of the general edition: for which children, and the lines it adds to NOW and to TODAY."""

    name: str
    label: Phrase
    now: tuple[Phrase, ...]
    today: tuple[Phrase, ...]
    week: tuple[Phrase, ...]


def for_everyone(table: Iterable[Rule], page: str) -> tuple[Group, ...]:
    """The lines of the general edition that hold for every child; the rest stands under tick boxes."""
    rows = [rule for rule in table if page in rule.pages and "core" in rule.general]
    return tuple(Group(tier, tuple(_general(rule) for rule in rows if rule.tier == tier)) for tier in TIERS)


def for_everyone_because(table: Iterable[Rule], page: str) -> tuple[Decision, ...]:
    """Why each line of the general edition prints: for every child, or under its tick boxes."""
    found = []
    for rule in table:
        under = "for every child" if "core" in rule.general else f"under {', '.join(rule.general)}"
        printed = bool(rule.general) and page in rule.pages
        why = f"{under}: {rule.why}" if printed else "another line says it in the general edition"
        found.append(Decision("red flag", rule.id, printed, why, page))
    return tuple(found)


def ticks(table: Iterable[Rule]) -> tuple[Tick, ...]:
    """Every trigger of the table under its own tick box, in the order in which the table names them."""
    rows = list(table)
    labels = dict.fromkeys(tick for rule in rows for tick in rule.general if tick != "core")

    def lines(tick: str, tier: str) -> tuple[Phrase, ...]:
        return tuple(_phrase(rule, {}) for rule in rows if tick in rule.general and rule.tier == tier)

    return tuple(
        Tick(tick.removeprefix("tick-"), phrase(tick), lines(tick, "now"), lines(tick, "today"), lines(tick, "week"))
        for tick in labels
    )


def _general(rule: Rule) -> Flag:
    return Flag(rule.id, (_phrase(rule, {}),), phrase(f"flag-{rule.id}-do"), why=rule.why)
