"""The school edition: one page for the school nurse and the teachers, and the same numbers for the family."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crmo_guide.handout.about import signature_lines
from crmo_guide.handout.allergies import allergy_lines, allergy_plans
from crmo_guide.handout.assembly import Maker
from crmo_guide.handout.call_sheet import Block, Call
from crmo_guide.handout.leaflets import Leaflet, Numbered, Person
from crmo_guide.handout.medicine_sheet import Entry, daily, dated, needed, weekly
from crmo_guide.handout.model import Decision, Handout, Line, Page, Phrase, Said, phrase
from crmo_guide.handout.one_side import on_one_side
from crmo_guide.handout.order import Order
from crmo_guide.handout.red_flags import Tick
from crmo_guide.handout.teaching import SchoolTable
from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Kind, Value
from crmo_guide.plan.medicines import identify
from crmo_guide.plan.model.medicines import AsNeeded, AtHome, Daily, OnDates, Weekly

# Help that schools often give, to tick together where the plan names none.
_USUAL_HELP = (
    "second-books", "lift-pass", "extra-time", "seat-change", "pe-choice", "water-and-toilet-pass", "work-at-home",
    "exam-time",
)  # fmt: skip


@dataclass(frozen=True)
class SchoolPage:
    """The page in one language."""

    child: Value | None
    form: Said
    named: tuple[Phrase, ...]
    allergies: tuple[Said, ...]
    allergy_plans: tuple[Phrase, ...]
    lines: tuple[Numbered, ...]
    people: tuple[Person, ...]
    team: tuple[Call, ...]
    moving: SchoolTable | None
    until: tuple[Phrase, ...]
    medicines: tuple[Entry, ...]
    help: tuple[Said, ...]
    help_is_chosen: bool
    note: Line | None
    agree: tuple[Phrase, ...]
    blocks: tuple[Block, ...]
    ticks: tuple[tuple[str, Tick], ...]
    signed: tuple[Phrase, ...]
    blank: bool


class School(Leaflet):
    """The school's language first; a copy behind it when the family reads another one."""

    def makers(self) -> list[Maker]:
        """The page, and the family's copy."""
        school: Maker = ("school", lambda _: self._page("school", self.clinic_voice))
        if self.order.lang == self.order.clinic_lang:
            why = "school and family read the same language"
            self.decisions.append(Decision("page", "school-family", False, why))
            return [school]
        return [school, ("school-family", lambda _: self._page("school-family", self.voice))]

    def _page(self, page_id: str, voice: Voice) -> Page:
        why = "what the school needs to know" if page_id == "school" else "the same numbers in the family's language"
        page = self.page(page_id, "school", phrase(f"page-{page_id}"), self._data(voice), why, lang=voice.lang)
        return on_one_side(page, self.order)

    def _data(self, voice: Voice) -> SchoolPage:
        school = self.plan.school if self.plan else None
        chosen = tuple(said for term in school.supports if (said := voice.term(term))) if school else ()
        return SchoolPage(
            child=self.child,
            form=self._form(voice),
            named=tuple(self._named()),
            allergies=allergy_lines(self.plan, voice) if self.plan else (),
            allergy_plans=allergy_plans(self.plan, voice) if self.plan else (),
            lines=self.numbered("school", self.common(voice), "school"),
            people=self.people(voice),
            team=self.team(voice),
            moving=self.moving(voice),
            until=tuple(self._until(voice)),
            medicines=tuple(self._medicines(voice)),
            help=chosen or voice.listed(_USUAL_HELP, "support"),
            help_is_chosen=bool(chosen),
            note=voice.line(school.note) if school else None,
            agree=tuple(self._agree()),
            blocks=self.blocks("school", voice),
            ticks=self.ticks(),
            signed=signature_lines(plan.sign_off, voice, None)[:1] if (plan := self._as_signed) else (),
            blank=self.plan is None,
        )

    def _form(self, voice: Voice) -> Said:
        """The plan's form, else the country's; else the word that fits everywhere."""
        if self.plan and self.plan.school and (said := voice.term(self.plan.school.form)):
            return said
        country = self.order.country
        return phrase(f"school-form-{country.school_form if country and country.school_form else 'school-plan'}")

    def _named(self) -> Iterator[Phrase]:
        """Which school, and whom the family talks to there."""
        school = self.plan.school if self.plan else None
        if school and school.name:
            yield phrase("school-named", school=Value(Kind.NAME, school.name))
        if school and school.contact:
            yield phrase("school-contact", contact=Value(Kind.NAME, school.contact))

    def _until(self, voice: Voice) -> Iterator[Phrase]:
        school = self.plan.school if self.plan else None
        if school is None:
            return
        if school.until:
            yield phrase("school-until", date=voice.date(school.until))
        decides = voice.term(school.decides)
        yield phrase("school-decides", who=decides) if decides else phrase("school-decides-family")

    def _agree(self) -> Iterator[Phrase]:
        """What family and school write down together."""
        told = self.plan.school.tell_school if self.plan and self.plan.school else ()
        wanted = ("bad-days", "emergency-page")
        for each in wanted:
            if each in told or self.plan is None:
                yield phrase(f"school-agree-{each}")

    def _medicines(self, voice: Voice) -> Iterator[Entry]:
        """What is given at school: ticked in the plan, or named in its list."""
        if self.plan is None:
            return
        names = self.plan.school.given_at_school if self.plan.school else ()
        wanted = {self._same(name) for name in names}
        found = set()
        for medicine in self.plan.medicines.at_home():
            if medicine.at_school or self._same(medicine.name) in wanted:
                found.add(self._same(medicine.name))
                yield entry(medicine, voice)
        for name in names:
            if self._same(name) not in found:
                yield Entry(Value(Kind.MEDICINE, name), None, dose=Line(phrase("ask-your-team")))

    def _same(self, name: str) -> str:
        known = identify(name, self.order.places)
        return known.id if known else name.casefold()


def entry(medicine: AtHome, voice: Voice) -> Entry:
    """A medicine as the medicine sheet prints it, whatever its rhythm."""
    if isinstance(medicine, Daily):
        return daily(medicine, voice)
    if isinstance(medicine, Weekly):
        return weekly(medicine, voice)
    if isinstance(medicine, OnDates):
        return dated(medicine, voice)
    assert isinstance(medicine, AsNeeded)  # noqa: S101 - the four rhythms of `at_home`
    return needed(medicine, voice)


def school(order: Order) -> Handout:
    """The school page of this order."""
    edition = School(order)
    return edition.handout(edition.makers(), title="school-paper-title")
