"""The temperature to call at is one that a thermometer shows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule

_READING = re.compile(r"(\d+(?:[.,]\d+)?)\s*°?\s*([CF]\b)?", re.IGNORECASE)
_LIKELY = {"C": (37.0, 40.0), "F": (98.0, 104.0)}


@rule(
    "CG-S026",
    Level.STOP,
    what="this is no temperature at which to call for a fever",
    fix="write it as a thermometer shows it, such as 38 °C or 100.4 °F",
    reason="The line is printed as it stands, and a family waits until it is reached.",
    source="oxparc-infection",
)
def likely_fever(case: Case) -> Iterator[Path]:
    """A figure from 37 to 40 °C or from 98 to 104 °F; where both scales stand there, both."""
    fever = case.plan.fever
    if fever is None:
        return
    readings = _READING.findall(str(fever.at))
    if not readings or not all(
        _is_likely(float(figure.replace(",", ".")), scale.upper()) for figure, scale in readings
    ):
        yield ("fever", "at")


def _is_likely(figure: float, scale: str) -> bool:
    ranges = [_LIKELY[scale]] if scale else list(_LIKELY.values())
    return any(low <= figure <= high for low, high in ranges)
