"""Whether the list of medicines and the medicine cards tell of each other."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Problem
from crmo_guide.library.shelf import read_texts, text_ids
from crmo_guide.library.topic import SOURCE_LANGUAGE, Card, Kind
from crmo_guide.places import Places
from crmo_guide.plan.medicines import Formulary, formulary

_LIST = "content/medicines.yaml"


def _of_the_list(known: Formulary, lang: str, places: Places) -> Iterator[Problem]:
    cards = frozenset(text_ids(lang, Kind.CARD, places))
    for medicine in known.medicines.values():
        # Elsewhere a missing card is already told by comparison with English.
        if lang == SOURCE_LANGUAGE and medicine.card is not None and medicine.card not in cards:
            what = f"The medicine {medicine.id} names the card {medicine.card}, which there is not."
            fix = f"Write content/{lang}/medicines/{medicine.card}.md, or take the card away."
            yield Problem("CG-L28", what, fix, file=_LIST, field=medicine.id)
        if medicine.name_in(lang) is None:
            what = f"The medicine {medicine.id} has no name in the language {lang}."
            yield Problem("CG-L28", what, f"Add `{lang}:` to its names.", file=_LIST, field=medicine.id)


def _of_the_cards(known: Formulary, lang: str, places: Places) -> Iterator[Problem]:
    cards, _ = read_texts(lang, Kind.CARD, places)
    for card in cards.values():
        for medicine_id in card.medicines if isinstance(card, Card) else ():
            medicine = known.medicines.get(medicine_id)
            if medicine is None:
                what = f"The card is for {medicine_id}, which is not in the list of medicines."
                yield Problem(
                    "CG-L28", what, f"Correct the id, or add it to {_LIST}.", file=card.file, field="medicines"
                )
            elif medicine.card != card.id:
                what = f"The card is for {medicine_id}, but the list of medicines gives it another card or none."
                yield Problem("CG-L28", what, f"Write `card: {card.id}` there.", file=card.file, field="medicines")


def unmatched(lang: str, places: Places) -> tuple[Problem, ...]:
    """Medicines whose card or name a language lacks, and cards for medicines that are not on the list (CG-L28)."""
    known = formulary(places)
    return (*_of_the_list(known, lang, places), *_of_the_cards(known, lang, places))
