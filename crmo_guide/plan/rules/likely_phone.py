"""Phone numbers look like phone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crmo_guide.errors import Level
from crmo_guide.plan.countries import Country
from crmo_guide.plan.events import Path
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import rule

_EXTENSION = re.compile(r"\s*(?:ext|x)\.?\s*\d+$", re.IGNORECASE)


@rule(
    "CG-S216",
    Level.LOOK,
    what="this does not look like a phone number of this country",
    fix="dial it once before you sign",
    reason="A digit too few on the fridge is a call that never arrives.",
    source="plan format",
)
def likely_phone(case: Case) -> Iterator[Path]:
    """Counts digits only. Emergency and other short numbers are known by country; abroad needs a leading +."""
    for path, phone in _phones(case):
        if not _likely(phone, case.country):
            yield path


def _phones(case: Case) -> Iterator[tuple[Path, str]]:
    plan = case.plan
    for name in ("day", "night", "poison", "crisis"):
        service = getattr(plan.contacts, name)
        if service and service.phone:
            yield ("contacts", name, "phone"), service.phone
    for index, other in enumerate(plan.contacts.others):
        if other.phone:
            yield ("contacts", "others", index, "phone"), other.phone
    for index, person in enumerate(plan.people):
        if person.phone:
            yield ("people", index, "phone"), person.phone


def _likely(phone: str, country: Country) -> bool:
    number = _EXTENSION.sub("", phone)
    digits = re.sub(r"\D", "", number)
    if digits in country.short:
        return True
    if number.startswith("+"):
        if not digits.startswith(country.phone_code):
            return 8 <= len(digits) <= 15
        national = digits.removeprefix(country.phone_code).removeprefix("0")
    elif country.phone_code == "1":
        national = digits.removeprefix("1")
    else:
        national = digits.removeprefix("0")
    return len(national) in country.phone_digits and len(set(national)) > 1
