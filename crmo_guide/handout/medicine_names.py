"""What a medicine is called on a page: the name on its box, and the family's own."""

from __future__ import annotations

from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Kind, Value
from crmo_guide.plan.medicines import formulary


def names(name: str, voice: Voice) -> tuple[Value, Value | None]:
    """The plan's name (it is on the box), and the name the family's language uses when that is another."""
    written = Value(Kind.MEDICINE, name)
    known = formulary(voice.places).identify_all(name)
    # Of two medicines in one, the name of one would keep quiet about the other.
    usual = known[0].name_in(voice.lang, voice.country) if len(known) == 1 else None
    if not usual or usual.casefold() in name.casefold():
        return written, None
    return written, Value(Kind.MEDICINE, usual)
