"""A live vaccine on a medicine that weakens the immune system has the team's note."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.model.care import Vaccine
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule

_LIVE = frozenset({"flu-nasal-spray", "mmr", "chickenpox", "mmrv", "bcg", "yellow-fever", "rotavirus", "typhoid-oral"})


@rule(
    "CG-S108",
    Level.ACCEPT,
    what="a live vaccine is planned on a medicine that weakens the immune system, without a note of the team",
    fix="add `note` with what the team says, or take the date out",
    reason="Live vaccines can make such a child ill; some are given after all, at a chosen time.",
    source="bass-2023, jansen-2023",
)
def live_vaccine_note(case: Case) -> Iterator[Path]:
    """Planned: a next date or words for it, or a date after the plan was signed."""
    if "immune-weakening" not in case.facts or case.plan.vaccines is None:
        return
    sign_off = case.plan.sign_off
    since = (sign_off.date if sign_off else None) or case.today
    for index, vaccine in enumerate(case.plan.vaccines.list):
        if _is_live(vaccine) and vaccine.note is None and _is_planned(vaccine, since):
            yield ("vaccines", "list", index, "name")


def _is_live(vaccine: Vaccine) -> bool:
    return vaccine.name.id in _LIVE if vaccine.live is None else vaccine.live


def _is_planned(vaccine: Vaccine, since: date) -> bool:
    return vaccine.next is not None or (vaccine.date or "") > since.isoformat()
