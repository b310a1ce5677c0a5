"""The tools edition: pages to write on, with the child's own sites, weekdays and dates already there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial

from crmo_guide.handout import teaching
from crmo_guide.handout.assembly import Maker, Numbers
from crmo_guide.handout.bones import site_phrase
from crmo_guide.handout.call_sheet import given
from crmo_guide.handout.forms import (
    Diary,
    HeardBack,
    Injection,
    Injections,
    Log,
    VaccineRow,
    VaccineTable,
    Visit,
    WeeklyMedicine,
    Weeks,
)
from crmo_guide.handout.medicine_names import names
from crmo_guide.handout.medicine_sheet import dated, weekly
from crmo_guide.handout.model import Handout, Page, Phrase, phrase
from crmo_guide.handout.order import Order
from crmo_guide.handout.sections import Sections
from crmo_guide.handout.teaching import Appointment, Picture
from crmo_guide.places import Places
from crmo_guide.plan.medicines import identify
from crmo_guide.plan.model.medicines import AtHome, Weekly

# How many rows fill a page, by paper; each at least nine millimetres high for a biro.
_SITES = 6
_WEEKS = {"a4": 18, "letter": 16}
_BLOOD = {"a4": 12, "letter": 11}
_SCANS = {"a4": 8, "letter": 6}
_INJECTIONS = {"a4": 11, "letter": 10}
_VACCINES = {"a4": 17, "letter": 16}
_ANSWERS = 2
_AGREED = {"a4": 4, "letter": 3}
_INJECTED_FORMS = frozenset({"pre-filled-pen", "pre-filled-syringe", "injection"})
_INJECTED_ROUTES = frozenset({"under-the-skin", "into-a-muscle"})
# Rows with the name of a weekly injection; more pages can be printed.
_WEEKLY_ROWS = 4
_HEARD = 13
_PLACES = ("tummy-right", "tummy-left", "thigh-right", "thigh-left", "arm-right", "arm-left")

# What the nurse hears back in the family's own words, and which facts ask for it.
_HEARD_BACK = (
    ("now", "always"),
    ("night", "always"),
    ("medicines", "always"),
    ("weekly", "weekly"),
    ("needed", "as-needed"),
    ("nsaid", "class:nsaid"),
    ("steroid", "steroid-by-mouth"),
    ("injection", "route:injection"),
    ("bisphosphonate", "class:bisphosphonate"),
    ("fever", "immune-weakening"),
    ("contact", "immune-weakening"),
    ("back", "site:spine"),
    ("questions", "always"),
)
_ASKED_IN_GENERAL = frozenset({"weekly", "as-needed"})


class Tools(Sections):
    """The pages of the edition; those that nothing in the plan asks for are left out."""

    def makers(self) -> list[Maker]:
        """Every page in its place."""
        own = self.plan is not None
        injects = not own or "route:injection" in self.facts
        weeks = not own or "weekly" in self.facts
        return [
            *self._diaries(),
            *([("weeks", self._weeks)] if weeks else []),
            *([("injections", self._injections)] if injects else []),
            ("log", self._log),
            ("vaccines", self._vaccines),
            ("visit", self._visit),
            ("heard-back", self._heard_back),
        ]

    @cached_property
    def _sites(self) -> tuple[Phrase, ...]:
        sites = self.plan.sites.list if self.plan else ()
        return tuple(site_phrase(site, self.voice) for site in sites)

    def _diaries(self) -> list[Maker]:
        """One page a week; with many sites the week runs on to further pages."""
        parts = [self._sites[at : at + _SITES] for at in range(0, len(self._sites), _SITES)] or [()]
        last = len(parts) - 1
        named = [("diary" if n == 0 else f"diary-{n + 1}", part) for n, part in enumerate(parts)]
        return [(name, partial(self._diary, name, part, ends=n == last)) for n, (name, part) in enumerate(named)]

    def _diary(self, name: str, sites: Sequence[Phrase], _: Numbers, *, ends: bool) -> Page:
        blank = max(_SITES + 1 - len(sites), 0) if ends else 0
        days = tuple(phrase(f"diary-{day}") for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
        scale = Picture("scale-pain", phrase("diary-scale-alt"), phrase("diary-scale"))
        data = Diary(self.child, tuple(sites), blank, scale, days, ends)
        why = "the sites of the plan" if self.plan else "lines for the sites"
        return self.page(name, "diary", phrase("page-diary"), data, why)

    def _weeks(self, _: Numbers) -> Page:
        found = self.plan.medicines.weekly if self.plan else ()
        rows = tuple(map(self._weekly, found))
        data = Weeks(self.child, rows, _WEEKS[self.order.paper], self._fixed(), blank=self.plan is None)
        return self.page("weeks", "weeks", phrase("page-weeks"), data, "weekly medicines")

    def _fixed(self) -> tuple[Phrase, ...]:
        """The lines of the medicine sheet that a tick sheet cannot go without."""
        country = self.order.country
        poison = given(self.plan, self.voice, country).get("poison") if self.plan else None
        if self.plan is None and country and country.poison:
            poison = self.voice.phone(country.poison)
        too_much = phrase("fixed-too-much", poison=poison) if poison else phrase("fixed-too-much-general")
        return too_much, phrase("fixed-no-double"), phrase("weeks-plan-wins")

    def _weekly(self, medicine: Weekly) -> WeeklyMedicine:
        entry = weekly(medicine, self.voice)
        days = phrase("weeks-days", days=tuple(phrase(f"weekday-{day}") for day in medicine.weekday))
        return WeeklyMedicine(entry.name, entry.family_name, entry.dose, entry.only_on, days)

    def _injections(self, _: Numbers) -> Page:
        rows = list(self._planned_injections())
        spare = [Injection(())] * max(_INJECTIONS[self.order.paper] - len(rows), 0)
        drawing = Picture("bodymap-injection", phrase("injections-alt"), phrase("injections-drawing"))
        data = Injections(
            self.child,
            drawing,
            tuple(phrase(f"injections-{place}") for place in _PLACES),
            self.shelf.event("injection-teaching").section("day"),
            (*rows, *spare),
        )
        why = "route:injection" if self.plan else "injections"
        return self.page("injections", "injections", phrase("page-injections"), data, why)

    def _planned_injections(self) -> tuple[Injection, ...]:
        """Medicines injected on the plan's own dates; weekly ones write their dates themselves."""
        found: list[Injection] = []
        for medicine in self.plan.medicines.on_dates if self.plan else ():
            if _is_injected(medicine, self.order.places):
                entry = dated(medicine, self.voice)
                called = tuple(filter(None, (entry.name, entry.family_name)))
                found.extend(Injection(called, date) for date in entry.dates)
        for weekly_one in self.plan.medicines.weekly if self.plan else ():
            if _is_injected(weekly_one, self.order.places):
                called = tuple(filter(None, names(weekly_one.name, self.voice)))
                found.extend([Injection(called)] * _WEEKLY_ROWS)
        return tuple(found)

    def _log(self, _: Numbers) -> Page:
        due: tuple[Appointment, ...] = ()
        if self.plan:
            checks = self.plan.model_copy(update={"events": ()})
            due = teaching.appointments(checks, self.voice)
        paper = self.order.paper
        data = Log(self.child, due, _BLOOD[paper] - len(due), _SCANS[paper])
        return self.page("log", "log", phrase("page-log"), data, "blood tests and pictures over time")

    def _vaccines(self, _: Numbers) -> Page:
        vaccines = self.plan.vaccines if self.plan else None
        rows = tuple(
            VaccineRow(
                self.voice.term(vaccine.name) or phrase("vaccine-unnamed"),
                vaccine.live,
                self.voice.part_day(vaccine.date) if vaccine.date else None,
                self.voice.day(vaccine.next),
                self.voice.line(vaccine.note),
            )
            for vaccine in (vaccines.list if vaccines else ())
        )
        data = VaccineTable(
            self.child,
            self.shelf.topic("vaccines"),
            self.voice.line(vaccines.note) if vaccines else None,
            self.voice.line(vaccines.household) if vaccines else None,
            rows,
            max(_VACCINES[self.order.paper] - len(rows) - 2 * bool(vaccines and vaccines.note), 2),
        )
        return self.page("vaccines", "vaccines", phrase("page-vaccine-table"), data, "a table to keep up to date")

    def _visit(self, _: Numbers) -> Page:
        ahead = teaching.appointments(self.plan.model_copy(update={"checks": ()}), self.voice) if self.plan else ()
        visits = [each for each in ahead if isinstance(each.what, Phrase) and each.what.id == "event-visit"]
        wanted = teaching.goals(self.plan, self.voice) if self.plan else ()
        data = Visit(
            self.child,
            visits[0] if visits else None,
            tuple(phrase(f"visit-since-{what}") for what in ("pain", "school", "medicine", "ill", "mood")),
            tuple(phrase(f"question-{n}") for n in (1, 2, 3)),
            _ANSWERS,
            wanted,
            _AGREED[self.order.paper] - max(len(wanted) - 1, 0),
        )
        return self.page("visit", "visit", phrase("page-visit"), data, "to fill in before a visit")

    def _heard_back(self, _: Numbers) -> Page:
        facts = self.facts if self.plan else self.facts | _ASKED_IN_GENERAL
        items = tuple(phrase(f"heard-{name}") for name, fact in _HEARD_BACK if fact in facts)
        data = HeardBack(self.child, items, max(_HEARD - len(items), 2))
        return self.page("heard-back", "heard-back", phrase("page-heard-back"), data, "teach-back before going home")


def _is_injected(medicine: AtHome, where: Places) -> bool:
    """Whether the plan, or else the list of medicines, says that it is injected."""
    if medicine.route or medicine.form:
        by_route = medicine.route is not None and medicine.route.id in _INJECTED_ROUTES
        by_form = medicine.form is not None and medicine.form.id in _INJECTED_FORMS
        return by_route or by_form
    known = identify(medicine.name, where)
    return known is not None and known.by == "injection"


def tools(order: Order) -> Handout:
    """The pages to write on of this order."""
    edition = Tools(order)
    return edition.handout(edition.makers(), title="tools-title")
