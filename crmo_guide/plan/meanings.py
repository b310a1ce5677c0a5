"""What a code means: a safety rule's own words, else its row on the page of codes (`docs/errors.md`).

Each meaning is kept in one place: a rule's in the rule, any other code's on that page, which travels with the package.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from crmo_guide.places import codes_page
from crmo_guide.plan.rules import RULES, by_code

_CODE = re.compile(r"CG-[A-Z]\d+")
_FAMILY = re.compile(r"(?:CG[-\s]?)?([A-Z])[-\s]?(\d+)")
_ROW = re.compile(r"^\| (CG-[A-Z]\d*) \| (.+?) \| (.+) \|$", re.MULTILINE)


@dataclass(frozen=True)
class Meaning:
    """One code. `level`, `reason` and `source` are a rule's; `room` and `exit_code` say who gives any other code."""

    code: str
    what: str
    fix: str
    level: str | None = None
    reason: str | None = None
    source: str | None = None
    signing: bool = False
    room: str | None = None
    usual_exit_code: str | None = None


def meaning(code: str) -> Meaning | None:
    """What this code means, however it was typed (`cg-s101`, `S101`); None when nobody gives it."""
    wanted = _spelled(code)
    rule = by_code(wanted)
    if rule is not None:
        return Meaning(rule.code, rule.what, rule.fix, str(rule.level), rule.reason, rule.source, rule.signing)
    row = _rows().get(wanted)
    if row is None or not _CODE.fullmatch(wanted):
        return None
    room, exit_code = _rows().get(wanted.rstrip("0123456789"), (None, None))
    return Meaning(wanted, *row, room=room, usual_exit_code=exit_code)


def codes() -> tuple[str, ...]:
    """Every code there is."""
    return tuple(sorted({*(rule.code for rule in RULES), *filter(_CODE.fullmatch, _rows())}))


def nearest_codes(code: str) -> tuple[str, ...]:
    """The codes most like one that nobody gives; of a family that exists, some of that family."""
    wanted, known = _spelled(code), codes()
    near = get_close_matches(wanted, known, n=3, cutoff=0.7)
    return tuple(near or [each for each in known if each[:4] == wanted[:4]][:3])


def _spelled(code: str) -> str:
    typed = code.strip().upper()
    match = _FAMILY.fullmatch(typed)
    return f"CG-{match[1]}{match[2]}" if match else typed


@lru_cache(maxsize=1)
def _rows() -> dict[str, tuple[str, str]]:
    """The two columns behind each code and each family; none where the page was not installed."""
    try:
        text = codes_page().read_text(encoding="utf-8")
    except OSError:
        return {}
    return {code: (_plain(what), _plain(fix)) for code, what, fix in _ROW.findall(text)}


def _plain(cell: str) -> str:
    return cell.replace("\\|", "|").strip()
