"""Phone numbers as a family can read and dial them: every digit that was typed, in the order it was typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import decimal

from crmo_guide.language.bidi import without_controls

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_EXTENSION = r"(?:\s*(?:;ext=|,|ext\.?|extension|x|#)\s*(?P<ext>\d{1,7}))?"
_SPELLED = re.compile(rf"\+?[\d\s().\-/\u2010-\u2015]*\d[\d\s().\-/\u2010-\u2015]*?{_EXTENSION}\s*", re.IGNORECASE)
_UNGROUPED = re.compile(r"(\+?\d{5,})", re.ASCII)
_MOST_EMERGENCY_DIGITS = 6
_TRUNKS = "0168"


def digits(text: str) -> str:
    """The digits of a text in order, whatever stands between them."""
    return "".join(char for char in text if "0" <= char <= "9")


def printed(text: str, country: str | None) -> str:
    """How a phone number prints: as the plan typed it, and in groups if it was typed as one long row.

    No digit is added, dropped or moved. In particular a number keeps or lacks its country code as typed: a landline
    cannot dial `+44` in the United Kingdom, and `01632 960142` cannot be dialled from abroad, but only the clinic
    knows which of the two this family needs, and the number on paper must be the one that was signed. (In North
    America `+1 505 555 0142` can be dialled from a kitchen phone digit by digit.) A clinic's own grouping is kept,
    since that is how its people say the number. Letters (1-800-...), words and extensions stay. Digits of other
    scripts become 0 to 9; invisible direction marks go.
    """
    text = " ".join(without_controls(_western(text)).split())
    row = _UNGROUPED.fullmatch(text)
    grouped = _grouped(text, country) if row else None
    return grouped if grouped is not None and digits(grouped) == digits(text) else text


def link(text: str, country: str | None) -> str | None:
    """The `tel:` address (RFC 3966) to dial, or None where it is not plain what to dial.

    A short number (911, 061, 988) is dialled as it stands. A longer one must be a possible number of the country or
    carry its own country code; an extension goes into `;ext=`.
    """
    import phonenumbers

    text = " ".join(without_controls(_western(text)).split())
    spelled = _SPELLED.fullmatch(text)
    if spelled is None:
        return None
    dialled = digits(text)
    if not spelled["ext"] and not text.startswith("+") and _is_short(dialled, country):
        return f"tel:{dialled}"
    number = _parse(text, country)
    if number is None or not phonenumbers.is_possible_number(number):
        return None
    national = phonenumbers.national_significant_number(number) + (number.extension or "")
    before = dialled.removesuffix(national)
    if not dialled.endswith(national) or (text.startswith("+") and not _is_code(before, str(number.country_code))):
        return None
    extension = f";ext={number.extension}" if number.extension else ""
    return f"tel:{phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)}{extension}"


def _western(text: str) -> str:
    return "".join(str(decimal(char)) if char.isdecimal() else char for char in text)


def _is_short(number: str, country: str | None) -> bool:
    import phonenumbers

    if not number or len(number) > _MOST_EMERGENCY_DIGITS:
        return False
    if not country:
        return len(number) <= 3
    parsed = _parse(number, country)
    known = parsed is not None and phonenumbers.is_possible_short_number_for_region(parsed, country.upper())
    return known or phonenumbers.is_emergency_number(number, country.upper()) or len(number) <= 3


def _is_code(before: str, code: str) -> bool:
    """Whether only the country's code stands before the number, or that and a trunk digit: no carrier's code."""
    return before == code or (before[:-1] == code and before[-1] in _TRUNKS)


def _parse(text: str, country: str | None) -> PhoneNumber | None:
    import phonenumbers

    try:
        return phonenumbers.parse(text, country.upper() if country else None)
    except phonenumbers.NumberParseException:
        return None


def _grouped(row: str, country: str | None) -> str | None:
    """A row of digits in the groups of its country, if some usual form has the same digits and the same plus."""
    import phonenumbers

    number = _parse(row, country)
    if number is None or not phonenumbers.is_possible_number(number):
        return None
    for form in (phonenumbers.PhoneNumberFormat.NATIONAL, phonenumbers.PhoneNumberFormat.INTERNATIONAL):
        text = str(phonenumbers.format_number(number, form))
        text = text if row.startswith("+") else text.removeprefix("+")
        if digits(text) == digits(row) and text.startswith("+") == row.startswith("+"):
            return text
    return None
