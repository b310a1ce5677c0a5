"""Page 2: every medicine in the rhythm it is given, the plan's own figures untouched."""

from __future__ import annotations

from dataclasses import dataclass

from crmo_guide.handout.call_sheet import given
from crmo_guide.handout.medicine_names import names
from crmo_guide.handout.model import Argument, Line, Phrase, Said, phrase
from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Kind, Value
from crmo_guide.plan import vocabulary
from crmo_guide.plan.countries import Country
from crmo_guide.plan.medicines import identify
from crmo_guide.plan.model import Plan
from crmo_guide.plan.model.medicines import AsNeeded, AtHome, AtHospital, Daily, Named, OnDates, Stopped, Weekly

_FEW, _MANY = 4, 6
SLOTS = ("morning", "noon", "evening", "bed")


@dataclass(frozen=True)
class Entry:
    """One medicine as it prints: the word on the box first, then the family's; what is not in the plan is None."""

    name: Value
    family_name: Value | None
    why: Line | None = None
    strength: Line | None = None
    dose: Line | None = None
    food: Phrase | None = None
    slots: tuple[str, ...] = ()
    not_on: Phrase | None = None
    weekdays: tuple[int, ...] = ()
    only_on: Phrase | None = None
    every: Line | None = None
    dates: tuple[Value, ...] = ()
    gap: Line | None = None
    most: Line | None = None
    before: Line | None = None
    after: Line | None = None
    call_if: Line | None = None
    stopped_on: Value | None = None
    note: Line | None = None
    how: tuple[Said, ...] = ()
    taper: Line | None = None


@dataclass(frozen=True)
class Day:
    """One box of the weekly strip."""

    index: int
    name: str


@dataclass(frozen=True)
class MedicineSheet:
    """The sheet behind page 1; without a plan its boxes are left to write in."""

    child: Value | None
    as_of: Phrase
    daily: tuple[Entry, ...]
    weekly: tuple[Entry, ...]
    dated: tuple[Entry, ...]
    hospital: tuple[Entry, ...]
    as_needed: tuple[Entry, ...]
    stopped: tuple[Entry, ...]
    week: tuple[Day, ...]
    fixed: tuple[Phrase, ...]
    none: bool
    blank: bool

    @property
    def dense(self) -> bool:
        """Many medicines: the small print of the sheet is set closer, its doses are not."""
        return self._entries >= _MANY

    @property
    def roomy(self) -> bool:
        """Few medicines: the sheet can speak in larger type."""
        return self._entries <= _FEW and not self.weekly

    @property
    def _entries(self) -> int:
        rows = (self.daily, self.weekly, self.dated, self.hospital, self.as_needed, self.stopped)
        return sum(map(len, rows))


def why(medicine: Named, voice: Voice) -> Line | None:
    """What it is for: the plan's words, else the purpose ticked, else the medicine's own reviewed line."""
    if medicine.why is not None:
        return voice.line(medicine.why)
    if isinstance(medicine, AsNeeded) and medicine.for_ is not None:
        said = voice.term(medicine.for_)
        return Line(said) if said is not None else None
    known = identify(medicine.name, voice.places)
    return Line(phrase(f"why-{known.id}")) if known and voice.tongue.has(f"why-{known.id}") else None


def _entry(medicine: Named, voice: Voice, **more: object) -> Entry:
    name, family = names(medicine.name, voice)
    home: dict[str, object] = {}
    if isinstance(medicine, AtHome):
        home = {
            "strength": voice.line(medicine.strength, Kind.STRENGTH),
            "dose": voice.line(medicine.dose, Kind.DOSE) or Line(phrase("ask-your-team")),
            "food": phrase(f"food-{medicine.food}") if medicine.food else None,
            "taper": voice.line(medicine.taper),
        }
    return Entry(
        name,
        family,
        why=why(medicine, voice),
        note=voice.line(medicine.note),
        **{**home, **more},  # type: ignore[arg-type]
    )


def days_off(medicine: Daily) -> Phrase | None:
    """The weekdays on which a daily medicine is left out, or None."""
    if not medicine.not_on:
        return None
    return phrase("med-not-on", weekdays=tuple(phrase(f"weekday-{day}") for day in medicine.not_on))


def daily(medicine: Daily, voice: Voice) -> Entry:
    """A row of the day grid."""
    return _entry(medicine, voice, slots=medicine.slots, not_on=days_off(medicine))


def weekly(medicine: Weekly, voice: Voice) -> Entry:
    """A row of the weekly strip: one weekday in full, and the first date."""
    days = tuple(vocabulary.ids("weekday").index(day) for day in medicine.weekday)
    words: dict[str, Argument] = {
        "weekday": phrase(f"weekday-{medicine.weekday[0]}"),
        "date": voice.date(medicine.first),
    }
    if medicine.slot:
        words["slot"] = tuple(phrase(f"slot-{slot}-in-sentence") for slot in medicine.slot)
    if len(days) > 1:
        words["weekday"] = tuple(phrase(f"weekday-{day}") for day in medicine.weekday)
    only_on = phrase("med-only-on" if medicine.slot else "med-only-on-no-slot", **words)
    return _entry(medicine, voice, slots=medicine.slot, weekdays=days, only_on=only_on)


def dated(medicine: OnDates, voice: Voice) -> Entry:
    """A row of the date list."""
    weekdays = {day.weekday() for day in medicine.dates}
    if len(weekdays) > 1:
        dates = tuple(voice.weekday_date(day) for day in medicine.dates)
        return _entry(medicine, voice, slots=medicine.slot, every=voice.line(medicine.every), dates=dates)
    named = phrase(f"weekday-{vocabulary.ids('weekday')[weekdays.pop()]}")
    return _entry(
        medicine,
        voice,
        slots=medicine.slot,
        every=voice.line(medicine.every),
        only_on=phrase("med-always-on", weekday=named),
        dates=tuple(voice.date(day) for day in medicine.dates),
    )


def hospital(medicine: AtHospital, voice: Voice) -> Entry:
    """What the ward gives: its dates and no dose."""
    return _entry(
        medicine,
        voice,
        every=voice.line(medicine.every),
        dates=tuple(voice.date(day) for day in medicine.dates),
        before=voice.line(medicine.before),
        after=voice.line(medicine.after),
    )


def needed(medicine: AsNeeded, voice: Voice) -> Entry:
    """A row of the as-needed list: how much, how long to wait, the most, and when to call."""
    return _entry(
        medicine,
        voice,
        gap=voice.line(medicine.gap, Kind.GAP),
        most=voice.line(medicine.most, Kind.MOST),
        before=voice.line(medicine.before),
        call_if=voice.line(medicine.call_if),
    )


def stopped(medicine: Stopped, voice: Voice) -> Entry:
    """What is no longer given, since when and why."""
    name, family = names(medicine.name, voice)
    day = voice.date(medicine.date) if medicine.date else None
    how = tuple(said for said in (voice.term(medicine.form), voice.term(medicine.route)) if said is not None)
    return Entry(name, family, stopped_on=day, why=voice.line(medicine.why), note=voice.line(medicine.note), how=how)


def _fixed(facts: frozenset[str], poison: Value | int | None) -> tuple[Phrase, ...]:
    steroid = "steroid-by-mouth" in facts
    too_much = phrase("fixed-too-much", poison=poison) if poison else phrase("fixed-too-much-general")
    lines = [
        phrase("fixed-mismatch-steroid" if steroid else "fixed-mismatch"),
        too_much,
        phrase("fixed-no-other"),
        phrase("fixed-temperature"),
        phrase("fixed-no-double"),
    ]
    return (*lines, phrase("fixed-steroid")) if steroid else tuple(lines)


def week(voice: Voice) -> tuple[Day, ...]:
    """The seven days, Monday first, named in full."""
    return tuple(Day(index, voice.tongue.weekday(index)) for index in range(7))


def medicine_sheet(
    plan: Plan | None, voice: Voice, child: Value | None, facts: frozenset[str], country: Country | None
) -> MedicineSheet:
    """The medicine sheet of a plan, or the empty one of the general edition."""
    if plan is None:
        empty: tuple[Entry, ...] = ()
        poison = voice.phone(country.poison) if country and country.poison else None
        fixed = _fixed(frozenset({"steroid-by-mouth"}), poison)
        as_of = phrase("med-as-of-blank")
        return MedicineSheet(None, as_of, empty, empty, empty, empty, empty, empty, week(voice), fixed, False, True)
    of = plan.medicines
    signed = plan.sign_off.date if plan.sign_off else None
    return MedicineSheet(
        child=child,
        as_of=phrase("med-as-of", date=voice.date(signed)) if signed else phrase("med-as-of-unsigned"),
        daily=tuple(daily(medicine, voice) for medicine in of.daily),
        weekly=tuple(weekly(medicine, voice) for medicine in of.weekly),
        dated=tuple(dated(medicine, voice) for medicine in of.on_dates),
        hospital=tuple(hospital(medicine, voice) for medicine in of.at_hospital),
        as_needed=tuple(needed(medicine, voice) for medicine in of.as_needed),
        stopped=tuple(stopped(medicine, voice) for medicine in of.stopped),
        week=week(voice),
        fixed=_fixed(facts, given(plan, voice, country).get("poison")),
        none=not of.current(),
        blank=False,
    )
