"""What signing keeps of a plan: what changed since the last signed version, and what the next signing compares with."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from crmo_guide.plan.model.scalars import Day, Group, Line
from crmo_guide.plan.model.text import OneOf

#: The beginning of a SHA-256: enough to see that something is no longer the same, and no copy of it.
Digest = Annotated[Line, Field(pattern=r"^[0-9a-f]{16}$")]


class Change(Group):
    """One thing that is not as it was; `medicine` is its name as the plan writes it, never its dose."""

    what: Annotated[str, OneOf("change")]
    medicine: Line | None = None


class KeptMedicine(Group):
    """A current medicine as it was signed: how much, when, and everything else."""

    name: Line
    dose: Digest
    time: Digest
    rest: Digest


class Kept(Group):
    """A plan as it was signed on a day, part by part, as digests; `words` is the clinician's own line on what changed.

    Written by `sign` and read by the next `sign`; it prints nowhere.
    """

    on: Day
    words: Digest | None = None
    medicines: tuple[KeptMedicine, ...] = ()
    stopped: tuple[Line, ...] = ()
    parts: dict[Annotated[str, OneOf("change")], Digest] = Field(default_factory=dict)
