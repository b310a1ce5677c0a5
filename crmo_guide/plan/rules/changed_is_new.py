"""The clinician's own line on what changed is about this change."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.changes import changes, kept, own_words
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S221",
    Level.LOOK,
    what="the plan has changed since it was signed, but this line still says what changed the time before",
    fix="write what changed now, or take the line out: the guide lists the changed parts itself",
    reason="A family reads this line first when it gets a new guide.",
    source="plan format: signed means signed",
)
def changed_is_new(case: Case) -> Iterator[Path]:
    """Compares with what `sign` kept; a plan that was never signed, or has no such line, gives nothing."""
    sign_off = case.plan.sign_off
    if not sign_off or not sign_off.kept or not sign_off.changed:
        return
    if own_words(case.plan) == sign_off.kept.words and changes(sign_off.kept, kept(case.plan, sign_off.kept.on)):
        yield ("sign_off", "changed")
