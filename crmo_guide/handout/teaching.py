"""The pages that teach: topic cores in the order families need them, with this child's own tables between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time

from crmo_guide.handout.allergies import AllergyRow
from crmo_guide.handout.call_sheet import Call
from crmo_guide.handout.contacts import Contact, columns
from crmo_guide.handout.imprint import Imprint
from crmo_guide.handout.model import Line, Phrase, Said, phrase
from crmo_guide.handout.page_table import EventRow
from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Kind, Value
from crmo_guide.library.shelf import Shelf
from crmo_guide.library.topic import Topic
from crmo_guide.plan.model import Plan
from crmo_guide.plan.model.care import School
from crmo_guide.plan.model.text import Text


@dataclass(frozen=True)
class Picture:
    """A small drawing with its alternative text and a caption that says what to do with it."""

    name: str
    alt: Phrase
    caption: Phrase
    view: str = ""
    marks: tuple[()] = ()


@dataclass(frozen=True)
class Part:
    """One piece of a teaching page: `topic` (with side column), `pair` (two side by side), or a segment by name."""

    kind: str
    topics: tuple[Topic, ...] = ()
    picture: Picture | None = None


@dataclass(frozen=True)
class Appointment:
    """A row of the dates table."""

    order: tuple[date, time]
    when: Said | None
    time: Value | None
    what: Said
    place: Value | None
    bring: tuple[Line, ...]
    then: tuple[Line, ...] = ()


@dataclass(frozen=True)
class EventCard:
    """How a kind of appointment goes."""

    icon: str
    card: Topic


@dataclass(frozen=True)
class SchoolTable:
    """What the child can do, and the lines beneath."""

    can: tuple[Said, ...]
    with_care: tuple[Said, ...]
    not_now: tuple[Said, ...]
    lines: tuple[Phrase, ...] = ()
    tell: tuple[Phrase, ...] = ()


@dataclass(frozen=True)
class Goal:
    """A goal and whose it is."""

    whose: Phrase
    line: Line


@dataclass(frozen=True)
class TeachingPage:
    """A page of topics and segments; a segment reads only the fields it needs."""

    child: Value | None
    parts: tuple[Part, ...]
    dates: tuple[Appointment, ...] = ()
    blank_dates: int = 0
    blood_ticks: int = 0
    event_rows: tuple[tuple[EventCard, ...], ...] = ()
    infection_contact: Phrase | None = None
    allergies: tuple[AllergyRow, ...] = ()
    vaccine_notes: tuple[Line, ...] = ()
    school: SchoolTable | None = None
    people: tuple[Contact, ...] = ()
    blank_people: int = 0
    low_mood: Phrase | None = None
    crisis: tuple[Call, ...] = ()
    questions: tuple[Phrase, ...] = ()
    question_lines: int = 0
    goals: tuple[Goal, ...] = ()
    review: tuple[Phrase, ...] = ()
    signed: tuple[Phrase, ...] = ()
    pictures: tuple[Picture, ...] = ()
    blank: bool = False
    imprint: Imprint | None = None

    @property
    def people_columns(self) -> tuple[Sequence[Contact], Sequence[Contact]]:
        """The people table in two columns of about one height."""
        return columns(self.people)


def picture(name: str) -> Picture:
    """The vignette of this name with its words from the catalogue."""
    return Picture(f"vignette-{name}", phrase(f"picture-{name}-alt"), phrase(f"picture-{name}"))


def pair(shelf: Shelf, one: str, two: str) -> Part:
    """Two topics side by side."""
    return Part("pair", (shelf.topic(one), shelf.topic(two)))


def single(shelf: Shelf, topic: str, drawn: str | None = None) -> Part:
    """One topic with its side column."""
    return Part("topic", (shelf.topic(topic),), picture(drawn) if drawn else None)


def segment(name: str) -> Part:
    """A piece with the child's own values, or lines to write on."""
    return Part(name)


def appointments(plan: Plan, voice: Voice) -> tuple[Appointment, ...]:
    """Every dated event and check in order of date, then the checks without a date."""
    rows: list[Appointment] = []
    for event in plan.events:
        rows.append(
            Appointment(
                (event.date, event.time or time.min),
                voice.weekday_date(event.date),
                voice.time(event.time) if event.time else None,
                voice.term(event.type) or phrase("event-visit"),
                Value(Kind.NAME, event.place) if event.place else None,
                _lines(voice, event.prepare, event.fasting, event.bring),
                _lines(voice, event.after, event.call_if),
            )
        )
    undated: list[Appointment] = []
    for check in plan.checks:
        what = voice.term(check.test) or phrase("test-blood-test")
        every = voice.line(check.every)
        if isinstance(check.next, date):
            day = voice.weekday_date(check.next)
            rows.append(
                Appointment((check.next, time.min), day, None, what, _place(check.place), (every,) if every else ())
            )
        else:
            said = voice.value(check.next, Kind.TEXT) if check.next else phrase("dates-to-fix")
            undated.append(
                Appointment((date.max, time.min), said, None, what, _place(check.place), (every,) if every else ())
            )
    return (*sorted(rows, key=lambda row: row.order), *undated)


def _lines(voice: Voice, *texts: Text | None) -> tuple[Line, ...]:
    return tuple(line for text in texts if (line := voice.line(text)) is not None)


def _place(place: str | None) -> Value | None:
    return Value(Kind.NAME, place) if place else None


def event_cards(rows: Iterable[EventRow], shelf: Shelf) -> tuple[tuple[EventCard, ...], ...]:
    """How each kind of appointment goes, two side by side."""
    cards = [EventCard(row.icon, shelf.event(row.event)) for row in rows]
    return tuple(tuple(cards[i : i + 2]) for i in range(0, len(cards), 2))


def kinds_of(plan: Plan) -> tuple[str, ...]:
    """The kinds of appointment in the plan: events first, then checks."""
    terms = (*(event.type for event in plan.events), *(check.test for check in plan.checks))
    return tuple(term.id for term in terms if term.id)


def vaccine_notes(plan: Plan | None, voice: Voice) -> tuple[Line, ...]:
    """What the team says on the child's vaccines, and on those of the people at home."""
    of = plan.vaccines if plan else None
    return _lines(voice, of.note, of.household) if of else ()


def _said(terms: Iterable[object], voice: Voice) -> tuple[Said, ...]:
    return tuple(said for term in terms if (said := voice.term(term)) is not None)  # type: ignore[arg-type]


def school_table(school: School, voice: Voice) -> SchoolTable:
    """What the child can do, with care, not now; until when, who decides, what the school should know."""
    lines: list[Phrase] = []
    if school.until:
        lines.append(phrase("school-until", date=voice.date(school.until)))
    if school.decides and (who := voice.term(school.decides)) is not None:
        lines.append(phrase("school-decides", who=who))
    supports = _said(school.supports, voice)
    if supports:
        lines.append(phrase("school-supports", what=supports))
    if school.given_at_school:
        given = tuple(Value(Kind.MEDICINE, name) for name in school.given_at_school)
        lines.append(phrase("school-given", medicines=given))
    if school.note:
        lines.append(phrase("school-note", note=voice.value(school.note)))
    if school.form and (form := voice.term(school.form)) is not None:
        lines.append(phrase("school-form", form=form))
    if school.contact:
        lines.append(phrase("school-contact", contact=Value(Kind.NAME, school.contact)))
    tell = tuple(phrase(f"tell-school-{told}") for told in school.tell_school)
    can, care, not_now = (_said(part, voice) for part in (school.can, school.with_care, school.not_now))
    return SchoolTable(can, care, not_now, lines=tuple(lines), tell=tell)


def goals(plan: Plan, voice: Voice) -> tuple[Goal, ...]:
    """What matters to the child, the family and the team."""
    if plan.goals is None:
        return ()
    found = (("goal-child", plan.goals.child), ("goal-family", plan.goals.family), ("goal-team", plan.goals.team))
    return tuple(Goal(phrase(whose), line) for whose, text in found if text and (line := voice.line(text)))
