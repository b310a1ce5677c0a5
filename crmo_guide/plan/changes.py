"""What is no longer as it was signed: found from digests of the plan's parts, said as names of parts, never as values.

Two signed versions are compared part by part. A digest tells that a part differs, not how: the list can therefore hold
no dose, neither the old one nor the new one.
"""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterable, Iterator
from itertools import chain

from crmo_guide.plan.model.medicines import Medicines, Named
from crmo_guide.plan.model.plan import Plan
from crmo_guide.plan.model.signed import Change, Kept, KeptMedicine

#: Which part of the list a field of the plan belongs to; none: it is no part of what the family is told.
PARTS: dict[str, str | None] = {
    "schema_": None,
    "country": "contacts",
    "child": "child",
    "people": "contacts",
    "contacts": "contacts",
    "diagnosis": "illness",
    "conditions": "illness",
    "sites": "sites",
    "baseline": "illness",
    "immune": "infections",
    "fever": "infections",
    "medicines": None,  # each medicine by name
    "allergies": "allergies",
    "vaccines": "infections",
    "checks": "dates",
    "events": "dates",
    "zones": "when-to-call",
    "school": "school",
    "goals": "goals",
    "pages": None,
    "sign_off": None,
    "accepted": None,
    "paper": None,
    "brand": None,
    "clinic": None,
}

_DOSE = frozenset("strength dose most taper form route".split())
_TIME = frozenset("slots slot weekday not_on first dates every gap start".split())
_RHYTHMS = ("daily", "weekly", "on_dates", "as_needed", "at_hospital")


def kept(plan: Plan, on: datetime.date) -> Kept:
    """What the next signing needs to know of this plan, signed on this day."""
    values = plan.model_dump(mode="json", exclude_defaults=True)
    names = {part for part in PARTS.values() if part}
    parts = {
        part: _digest({field: values[field] for field, of in PARTS.items() if of == part and field in values})
        for part in sorted(names)
    }
    stopped = dict.fromkeys(entry.name for entry in plan.medicines.stopped)
    medicines = tuple(_medicines(plan.medicines))
    return Kept(on=on, words=own_words(plan), medicines=medicines, stopped=tuple(stopped), parts=parts)


def own_words(plan: Plan) -> str | None:
    """The digest of the clinician's own line on what changed; none when there is none."""
    changed = plan.sign_off.changed if plan.sign_off else None
    return _digest(changed.typed()) if changed else None


def _medicines(medicines: Medicines) -> Iterator[KeptMedicine]:
    """Each name once: a medicine given in two rhythms is one medicine to a family."""
    found: dict[str, list[tuple[str, Named]]] = {}
    for rhythm in _RHYTHMS:
        entries: tuple[Named, ...] = getattr(medicines, rhythm)
        for entry in entries:
            found.setdefault(_key(entry.name), []).append((rhythm, entry))
    for entries_of in found.values():
        told = [(rhythm, entry.model_dump(mode="json", exclude_defaults=True)) for rhythm, entry in entries_of]
        rest = [_without(values, _DOSE | _TIME | {"name"}) for _, values in told]
        yield KeptMedicine(
            name=entries_of[0][1].name,
            dose=_digest([_only(values, _DOSE) for _, values in told]),
            time=_digest([(rhythm, _only(values, _TIME)) for rhythm, values in told]),
            rest=_digest(rest),
        )


def changes(before: Kept, now: Kept) -> tuple[Change, ...]:
    """What is not as it was: medicines first, as they stand in the plan, then the other parts by name."""
    was = {_key(medicine.name): medicine for medicine in before.medicines}
    given = {_key(medicine.name) for medicine in now.medicines}
    stopped = {_key(name) for name in now.stopped}
    current = chain.from_iterable(_compared(was.get(_key(each.name)), each) for each in now.medicines)
    gone = (each.name for each in before.medicines if _key(each.name) not in given)
    ended = (Change(what="stopped" if _key(name) in stopped else "gone", medicine=name) for name in gone)
    parts = (Change(what=part) for part, digest in now.parts.items() if before.parts.get(part, digest) != digest)
    return (*current, *ended, *parts)


def _compared(was: KeptMedicine | None, now: KeptMedicine) -> Iterable[Change]:
    if was is None:
        return (Change(what="new", medicine=now.name),)
    kinds = [kind for kind in ("dose", "time", "rest") if getattr(was, kind) != getattr(now, kind)]
    return tuple(Change(what=kind, medicine=now.name) for kind in kinds)


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


def _only(values: dict[str, object], keys: frozenset[str]) -> dict[str, object]:
    return {key: value for key, value in values.items() if key in keys}


def _without(values: dict[str, object], keys: frozenset[str]) -> dict[str, object]:
    return {key: value for key, value in values.items() if key not in keys}


def _digest(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(b"crmo-guide part 1\n" + text.encode("utf-8")).hexdigest()[:16]
