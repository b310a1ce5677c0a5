"""The wallet edition: a card of 85.6 by 54 mm, ten to a sheet, the backs in place for printing on both sides."""

from __future__ import annotations

from dataclasses import dataclass

from crmo_guide.handout.allergies import allergen
from crmo_guide.handout.assembly import Maker
from crmo_guide.handout.call_sheet import Call
from crmo_guide.handout.leaflets import Leaflet
from crmo_guide.handout.medicine_names import names
from crmo_guide.handout.model import Handout, Page, Phrase, Said, phrase
from crmo_guide.handout.order import Order
from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Value
from crmo_guide.plan.facts import of_class
from crmo_guide.plan.medicines import formulary

_WHEN = (phrase("contact-day"), phrase("contact-night"))
_ROOM_FOR_ALLERGIES = 120
"""Letters. Longer lists stand whole on the emergency page; a card must never hide the end of one."""


@dataclass(frozen=True)
class WalletCard:
    """One side of the card, in one language; `back` says which."""

    child: Value | None
    back: bool
    born: Value | None
    illness: Phrase
    immune: Phrase
    steroid: Phrase | None
    allergies: tuple[Said, ...]
    emergency: Call
    team: tuple[Call, ...]
    code: Value | None
    review_by: Value | None
    blank: bool


class Wallet(Leaflet):
    """The front is in the clinicians' language, the back in the family's."""

    def makers(self) -> list[Maker]:
        """A sheet of fronts, and a sheet of backs."""
        return [
            ("wallet", lambda _: self._page("wallet", self.clinic_voice, "ten fronts, for clinicians")),
            ("wallet-back", lambda _: self._page("wallet-back", self.voice, "ten backs, for family and carers")),
        ]

    def _page(self, page_id: str, voice: Voice, why: str) -> Page:
        register = "family" if page_id == "wallet-back" else "clinic"
        common = self.common(voice)
        data = WalletCard(
            child=self.child,
            back=register == "family",
            born=common.get("born"),  # type: ignore[arg-type]
            illness=phrase(f"wallet-illness-{register}"),
            immune=self._immune(voice, register),
            steroid=self._steroid(register),
            allergies=self._allergies(voice),
            emergency=self.blocks("carer", voice)[0].calls[0],
            team=tuple(Call(when, call.number) for when, call in zip(_WHEN, self.team(voice), strict=False)),
            code=self.code,
            review_by=common.get("review_by"),  # type: ignore[arg-type]
            blank=self.plan is None,
        )
        return self.page(page_id, "wallet", phrase(f"page-{page_id}"), data, why, lang=voice.lang)

    def _immune(self, voice: Voice, register: str) -> Phrase:
        if self.plan is None:
            return phrase(f"wallet-immune-{register}-general")
        if "immune-weakening" not in self.facts:
            return phrase(f"wallet-immune-{register}-no")
        known = formulary(self.order.places)
        of = of_class(self.plan.medicines.current(), "immune-weakening", known)
        called = (names(medicine.name, voice) for medicine in of)
        weakening = tuple(dict.fromkeys(family or written for written, family in called))
        if not weakening:
            return phrase(f"wallet-immune-{register}-stated")
        return phrase(f"wallet-immune-{register}-yes", medicines=weakening)

    def _steroid(self, register: str) -> Phrase | None:
        taken = self.plan is not None and {"steroid-by-mouth", "class:steroid"} & self.facts
        return phrase(f"wallet-steroid-{register}") if taken else None

    def _allergies(self, voice: Voice) -> tuple[Said, ...]:
        """What the child is allergic to, without the reactions; of a list too long for a card, where it stands."""
        if self.plan is None:
            return ()
        found = tuple(allergen(allergy, voice) for allergy in self.plan.allergies)
        letters = sum(len(said.text if isinstance(said, Value) else voice.tongue.plain(said.id)) + 2 for said in found)
        if letters > _ROOM_FOR_ALLERGIES:
            return (phrase("wallet-allergies-many"),)
        return found or (phrase("allergies-none-known"),)


def wallet(order: Order) -> Handout:
    """The sheets of cards of this order."""
    edition = Wallet(order)
    return edition.handout(edition.makers(), title="wallet-title")
