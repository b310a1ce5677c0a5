"""The plan is signed."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S020",
    Level.STOP,
    what="the plan is not signed",
    fix="sign it with `crmo-guide sign`, or build a draft with --draft",
    reason="Only what a clinician has signed may look final.",
    source="plan format: signed means signed",
    signing=True,
)
def signed(case: Case) -> Iterator[Path]:
    """By whom, in which role, when, until when, and the fingerprint that `sign` writes."""
    sign_off = case.plan.sign_off
    if sign_off is None:
        yield ()
    elif not all((sign_off.by, sign_off.role, sign_off.date, sign_off.review_by, sign_off.fingerprint)):
        yield ("sign_off",)
