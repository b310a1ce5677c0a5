"""Nobody signs tomorrow."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule


@rule(
    "CG-S025",
    Level.STOP,
    what="this day of signing or checking has not come yet",
    fix="write the day on which it was done; on a computer with a wrong clock, give the day with --date",
    reason="A date that is wrong makes the whole signature doubtful.",
    source="plan format: signed means signed",
    signing=True,
)
def signed_by_now(case: Case) -> Iterator[Path]:
    """Who signed, who checked the medicines, who translated; compared with the day of the build."""
    sign_off = case.plan.sign_off
    if sign_off is None:
        return
    if sign_off.date and sign_off.date > case.today:
        yield ("sign_off", "date")
    checked = sign_off.medicines_checked
    if checked and checked.date and checked.date > case.today:
        yield ("sign_off", "medicines_checked", "date")
    for lang, by in sign_off.translated.items():
        if by.date and by.date > case.today:
            yield ("sign_off", "translated", lang, "date")
