"""The plan is the one that was signed."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule
from crmo_guide.plan.signature import fingerprint


@rule(
    "CG-S021",
    Level.STOP,
    what="the plan, or the clinic file used with it, is not what was signed",
    fix="let the signer look at it and run `crmo-guide sign` again (with the same --clinic), or build with --draft",
    reason="A signature holds for the words it was given for.",
    source="plan format: signed means signed",
    signing=True,
)
def unchanged_since_signing(case: Case) -> Iterator[Path]:
    """Everything that prints is in the fingerprint; comments, key order and quotes are not."""
    sign_off = case.plan.sign_off
    if sign_off and sign_off.fingerprint and sign_off.fingerprint != fingerprint(case.plan):
        yield ("sign_off", "fingerprint")
