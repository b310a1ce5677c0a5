"""The dentist edition: a note for children whose plan holds a bisphosphonate, planned, current or past."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from crmo_guide.errors import DoesNotApply, Problem
from crmo_guide.handout.assembly import Maker
from crmo_guide.handout.leaflets import Leaflet, Numbered
from crmo_guide.handout.medicine_names import names
from crmo_guide.handout.model import Argument, Handout, Page, Phrase, phrase
from crmo_guide.handout.one_side import on_one_side
from crmo_guide.handout.order import Order
from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Value
from crmo_guide.plan.facts import of_class
from crmo_guide.plan.medicines import formulary
from crmo_guide.plan.model import Plan
from crmo_guide.plan.model.medicines import AtHospital, Named, OnDates, Stopped
from crmo_guide.plan.model.text import Text


@dataclass(frozen=True)
class DentistNote:
    """The note in one language and one register."""

    child: Value | None
    title: Phrase
    lead: Phrase
    lines: tuple[Numbered, ...]
    reply: Phrase
    blank: bool


class Dentist(Leaflet):
    """The clinicians' language first, then the same numbers for the family."""

    def makers(self) -> list[Maker]:
        """Both sides of the leaf."""
        return [
            ("dentist", lambda _: self._page("dentist", self.clinic_voice, "dn", "what the dental team must know")),
            ("dentist-family", lambda _: self._page("dentist-family", self.voice, "df", "so that the family knows it")),
        ]

    def _page(self, page_id: str, voice: Voice, prefix: str, why: str) -> Page:
        given = {**self.common(voice), **dict(self._medicines(voice))}
        data = DentistNote(
            child=self.child,
            title=phrase(f"{prefix}-title"),
            lead=phrase(f"{prefix}-lead"),
            lines=self.numbered("dentist", given, prefix),
            reply=phrase(f"{prefix}-reply"),
            blank=self.plan is None,
        )
        page = self.page(page_id, "dentist", phrase(f"page-{page_id}"), data, why, lang=voice.lang)
        return on_one_side(page, self.order)

    def _medicines(self, voice: Voice) -> Iterator[tuple[str, Argument | None]]:
        if self.plan is None:
            return
        current = self.plan.medicines.current()
        drugs = tuple(_of(current, "bisphosphonate", self))
        yield "bisphosphonates", _named(drugs, voice)
        yield "drip_dates", tuple(voice.date(day) for day in _dates(drugs)) or None
        past = tuple(_of(self.plan.medicines.stopped, "bisphosphonate", self))
        yield "stopped", _named(past, voice)
        days = [medicine.date for medicine in past if isinstance(medicine, Stopped) and medicine.date]
        yield "stopped_on", voice.date(days[0]) if len(past) == len(days) == 1 else None
        yield "checked", voice.day(_checked(drugs))
        for needed, group in (("weakening", "immune-weakening"), ("steroids", "steroid"), ("nsaids", "nsaid")):
            yield needed, _named(_of(current, group, self), voice)


def _of(medicines: Iterable[Named], group: str, edition: Leaflet) -> Iterator[Named]:
    return of_class(medicines, group, formulary(edition.order.places))


def _named(medicines: Iterable[Named], voice: Voice) -> tuple[Value, ...] | None:
    found = (names(medicine.name, voice) for medicine in medicines)
    return tuple(dict.fromkeys(family or written for written, family in found)) or None


def _dates(medicines: Iterable[Named]) -> Iterator[date]:
    for medicine in medicines:
        if isinstance(medicine, AtHospital | OnDates):
            yield from medicine.dates


def _checked(medicines: Iterable[Named]) -> date | Text | None:
    checks = (medicine.checked for medicine in medicines if isinstance(medicine, AtHospital) and medicine.checked)
    return next((check.dentist for check in checks if check.dentist), None)


def has_reason(plan: Plan, edition: Leaflet) -> bool:
    """Whether the plan holds a bisphosphonate: given, planned or stopped."""
    listed = (*plan.medicines.current(), *plan.medicines.stopped)
    return next(_of(listed, "bisphosphonate", edition), None) is not None


def dentist(order: Order) -> Handout:
    """The dentist's note of this order; DoesNotApply (CG-H08) when no bisphosphonate gives a reason for one."""
    edition = Dentist(order)
    if order.plan is not None and not has_reason(order.plan, edition):
        what = "The plan holds no bisphosphonate, so there is nothing for a dentist's note to say."
        fix = "Build another edition; a planned one belongs under medicines: at_hospital."
        raise DoesNotApply(Problem("CG-H08", what, fix, field="medicines"))
    return edition.handout(edition.makers(), title="dentist-title")
