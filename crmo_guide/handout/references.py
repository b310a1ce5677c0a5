"""How the list of sources names what the teaching text rests on."""

from __future__ import annotations

from crmo_guide.handout.model import Phrase, phrase
from crmo_guide.library.shelf import Shelf
from crmo_guide.library.sources import PENDING


def reference(source_id: str, shelf: Shelf) -> str | Phrase:
    """The short line of a source; for advice that no clinician has confirmed a phrase, to be read in one's language."""
    return phrase("source-pending") if source_id == PENDING else shelf.cite_briefly(source_id)
