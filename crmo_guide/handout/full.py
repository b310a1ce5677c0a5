"""The full edition: the core guide's personal pages, then every topic whole, each on a page of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from types import MappingProxyType

from crmo_guide.handout import contacts, teaching
from crmo_guide.handout.about import Entry, review_status
from crmo_guide.handout.allergies import allergy_rows
from crmo_guide.handout.assembly import Maker, Numbers
from crmo_guide.handout.model import Decision, Handout, Page, Phrase, phrase
from crmo_guide.handout.order import Order
from crmo_guide.handout.sections import Sections
from crmo_guide.handout.teaching import segment
from crmo_guide.handout.topic_page import topic_page
from crmo_guide.language.values import Value
from crmo_guide.library.topic import Topic

GROUPS = (
    ("illness", ("not-an-infection", "symptoms", "diagnosis")),
    ("treatment", ("treatment", "medicines", "ongoing-care", "events", "vaccines", "allergies")),
    ("daily", ("your-childs-doctors", "caregivers", "nutrition", "weight")),
    ("feelings", ("mental-health", "coping-and-support")),
    ("expect", ("prognosis",)),
)
"""The topics in the order in which they are read. What a clinic adds of its own comes after them."""

_FEW_DATES = 4
_EVENT_CARDS = 4  # on the page of the dates; more stand on a page of their own
_MOST_LINES, _FEWEST_LINES = 7, 2  # below the questions for the next visit
_LINES_BELOW = ((5, 6), (9, 3))  # up to so many people in the table: lines to write on below it


@dataclass(frozen=True)
class Line:
    """A line of the contents; a topic says in a sentence what it is about."""

    entry: Entry
    in_short: str = ""


Group = tuple[Phrase, tuple[Line, ...]]


@dataclass(frozen=True)
class Contents:
    """Every section with its page: the child's own, then two columns of topics by group and what stands last."""

    child: Value | None
    own: tuple[Group, ...]
    topics: tuple[tuple[Group, ...], tuple[Group, ...]]


_TOPICS_ON_A_SIDE, _MORE_ON_A_SIDE = 20, 16  # in the contents: on the first side, and on each one more


class FullGuide(Sections):
    """The full edition's own pages."""

    SIDES = MappingProxyType({"closing": 2})

    def _sides(self, page_id: str) -> int:
        """A clinic with many topics of its own has long contents: a good guess saves setting everything twice."""
        if page_id == "contents" and page_id not in self.order.lengths:
            return 1 + max(0, -(-(len(self._topics) - _TOPICS_ON_A_SIDE) // _MORE_ON_A_SIDE))
        return super()._sides(page_id)

    def makers(self) -> list[Maker]:
        """Every page in its place."""
        return self.ends(
            [
                ("call", self.call),
                *((("call-more", self.call_more),) if self.plan is None else ()),
                ("medicines", self.medicines),
                ("about", partial(self.about, listed=False)),
                ("contents", self._contents),
                ("bones", self.bones),
                *self.card_sections(),
                ("flare", self.flare),
                ("checkups", self._checkups),
                *((("events", self._events),) if self.event_rows(full=True)[_EVENT_CARDS:] else ()),
                ("living", self._living),
                ("own", self._own),
                *((_anchor(topic), partial(self._topic, group, topic)) for group, topic in self._topics),
                ("closing", self.closing),
            ]
        )

    @cached_property
    def _topics(self) -> tuple[tuple[str, Topic], ...]:
        """The topics asked for, each with its group, in their order; all when none is named."""
        known = {topic_id for _, ids in GROUPS for topic_id in ids}
        extra = tuple(topic_id for topic_id in sorted(self.shelf.topics) if topic_id not in known)
        asked = frozenset(self.order.topics)
        found: list[tuple[str, Topic]] = []
        for group, ids in (*GROUPS, ("more", extra)):
            for topic_id in ids:
                printed = not asked or topic_id in asked
                if printed:
                    found.append((group, self.shelf.topic(topic_id)))
                else:
                    self.decisions.append(Decision("topic", topic_id, False, "not among the topics asked for"))
        return tuple(found)

    def title(self, page_id: str) -> Phrase:
        """The title of a section; a topic has its own."""
        for _, topic in self._topics:
            if page_id == _anchor(topic):
                return _title(topic)
        return super().title(page_id)

    def _topic(self, group: str, topic: Topic, _: Numbers) -> Page:
        tighter = self.order.tighter.get(_anchor(topic), 0)
        data = topic_page(topic, phrase(f"group-{group}"), self.order.paper, tighter)
        return self.page(_anchor(topic), "topic", _title(topic), data, "a topic, whole", personal=False)

    def _contents(self, numbers: Numbers) -> Page:
        lines = {entry.id: Line(entry) for entry in self.contents(numbers) if entry.id != "contents"}
        topics = {_anchor(topic): (group, topic) for group, topic in self._topics}
        for anchor, (_, topic) in topics.items():
            lines[anchor] = Line(lines[anchor].entry, topic.in_short)
        others = [line for anchor, line in lines.items() if anchor not in topics]
        end = numbers["closing"]
        first = tuple(line for line in others if line.entry.page < end)
        last = tuple(line for line in others if line.entry.page >= end)
        shelves = [
            (phrase(f"group-{name}"), tuple(lines[anchor] for anchor, (group, _) in topics.items() if group == name))
            for name in dict.fromkeys(group for group, _ in topics.values())
        ]
        left, right = _columns(shelves)
        data = Contents(self.child, ((phrase("group-own"), first),), (left, (*right, (phrase("group-end"), last))))
        return self.page("contents", "contents", phrase("page-contents"), data, "where everything stands")

    def _checkups(self, _: Numbers) -> Page:
        dates = teaching.appointments(self.plan, self.voice) if self.plan else ()
        kinds = teaching.kinds_of(self.plan) if self.plan else ("blood-test",)
        return self.theme(
            "checkups",
            (segment("dates"), segment("event-cards")),
            "the dates of the plan" if self.plan else "check-ups",
            dates=dates,
            blank_dates=max(_FEW_DATES - len(dates), 1),
            event_rows=teaching.event_cards(self.event_rows(full=True)[:_EVENT_CARDS], self.shelf),
            blood_ticks=6 if any(kind.startswith("blood") for kind in kinds) else 0,
        )

    def _events(self, _: Numbers) -> Page:
        rows = self.event_rows(full=True)[_EVENT_CARDS:]
        cards = teaching.event_cards(rows, self.shelf)
        why = "how the other appointments go"
        return self.theme("events", (segment("event-cards"),), why, personal=False, event_rows=cards)

    def _living(self, _: Numbers) -> Page:
        school = self.plan.school if self.plan else None
        table = teaching.school_table(school, self.voice) if school else None
        country = self.order.country
        people = contacts.contacts(self.plan, self.voice, country) if self.plan and country else ()
        return self.theme(
            "living",
            (segment("school"), segment("people"), segment("carer-lines"), segment("lines")),
            "school, carers and the people to call",
            school=table if self.plan else teaching.SchoolTable((), (), ()),
            people=people,
            question_lines=next((lines for most, lines in _LINES_BELOW if len(people) <= most), 0),
            blank_people=max(12 - 2 * (len(people) // 2), 2),
        )

    def _own(self, _: Numbers) -> Page:
        """What the plan says beside the topics: allergies, vaccines, whom to call when the mood is low, goals."""
        note = self.plan.vaccines.note if self.plan and self.plan.vaccines else None
        allergies = allergy_rows(self.plan, self.voice) if self.plan else ()
        contact = "immune-weakening" in self.facts
        lines = max(_MOST_LINES - 2 * contact - bool(note) - len(allergies), _FEWEST_LINES)
        parts = (
            *((segment("contact-line"),) if contact else ()),
            segment("allergy-table"),
            *((segment("vaccine-note"),) if note else ()),
            segment("low-mood"),
            segment("questions"),
            segment("checked"),
        )
        return self.theme(
            "own",
            parts,
            "allergies, low mood, questions and goals",
            infection_contact=phrase("infection-contact" if self.plan else "infection-contact-general"),
            allergies=allergies,
            vaccine_notes=teaching.vaccine_notes(self.plan, self.voice),
            low_mood=phrase("low-mood"),
            crisis=contacts.crisis_calls(self.plan, self.voice, self.order.country),
            questions=tuple(phrase(f"question-{n}") for n in (1, 2, 3)),
            question_lines=self.lines_left("own", lines),
            goals=teaching.goals(self.plan, self.voice) if self.plan else (),
            review=review_status(self.voice),
            signed=self.signed(),
            imprint=self.imprint_on("own", lines),
        )


def _anchor(topic: Topic) -> str:
    """The anchor of a topic's page; `medicines` alone is the medicine sheet."""
    return f"topic-{topic.id}"


def _title(topic: Topic) -> Phrase:
    return phrase("topic-title", title=topic.title)


def _columns(groups: Sequence[Group]) -> tuple[tuple[Group, ...], tuple[Group, ...]]:
    """The groups in order, the first half of the lines in the first column."""
    lines = sum(len(lines) for _, lines in groups)
    left: list[Group] = []
    for group in groups:
        if left and sum(len(lines) for _, lines in left) + len(group[1]) / 2 > lines / 2:
            break
        left.append(group)
    return tuple(left), tuple(groups[len(left) :])


def full_guide(order: Order) -> Handout:
    """The full edition (or its general edition) of this order."""
    guide = FullGuide(order)
    return guide.handout(guide.makers(), title="full-title")
