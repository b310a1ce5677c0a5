"""The emergency edition: one leaf, in the clinicians' language, and behind it the same for the family."""

from __future__ import annotations

from crmo_guide.handout.model import Handout
from crmo_guide.handout.order import Order
from crmo_guide.handout.sections import Sections


def emergency_leaf(order: Order) -> Handout:
    """The leaf that goes into the bag, the car and the ambulance."""
    edition = Sections(order)
    return edition.handout(edition.ends(()), title="emergency-title")
