"""The teaching text of one language, all of it, as it stands in the content folders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from crmo_guide.errors import ContentProblem, Problem
from crmo_guide.library.sources import Source, cite, cite_briefly, read_sources
from crmo_guide.library.tables import load_table
from crmo_guide.library.topic import SOURCE_LANGUAGE, Card, Kind, Topic, Word, read_topic, read_words
from crmo_guide.places import Places

_Text = TypeVar("_Text", bound=Topic)
_GLOSSARY_FIX = "Write a list of `- {term: ..., means: ...}`, with quotes round words that hold a comma."


@dataclass(frozen=True)
class Shelf:
    """Every text of one language, by id; a missing id is a ContentProblem, never a text of another language."""

    lang: str
    topics: Mapping[str, Topic]
    cards: Mapping[str, Card]
    events: Mapping[str, Topic]
    glossary: tuple[Word, ...]
    sources: Mapping[str, Source]
    child: Mapping[str, Topic] = field(default_factory=dict)

    def topic(self, topic_id: str) -> Topic:
        """The topic of this id."""
        return _found(self.topics, self.lang, Kind.TOPIC, topic_id)

    def card(self, card_id: str) -> Card:
        """The medicine card of this id."""
        return _found(self.cards, self.lang, Kind.CARD, card_id)

    def event(self, event_id: str) -> Topic:
        """The text about an event (a scan, an infusion) of this id."""
        return _found(self.events, self.lang, Kind.EVENT, event_id)

    def for_child(self, text_id: str) -> Topic:
        """The text of this id that speaks to the child."""
        return _found(self.child, self.lang, Kind.CHILD, text_id)

    def texts(self) -> tuple[Topic, ...]:
        """Topics, cards, events and texts for the child, in this order."""
        return (*self.topics.values(), *self.cards.values(), *self.events.values(), *self.child.values())

    def cite(self, source_id: str) -> str:
        """The reference line of a source; ContentProblem when there is no such source."""
        return cite(self._source(source_id))

    def cite_briefly(self, source_id: str) -> str:
        """The short reference line of a source, for the list at the end of the guide."""
        return cite_briefly(self._source(source_id))

    def _source(self, source_id: str) -> Source:
        if source_id not in self.sources:
            fix = "Add it to a file in content/sources."
            raise ContentProblem(Problem("CG-L12", f"There is no source {source_id}.", fix))
        return self.sources[source_id]


def _found(texts: Mapping[str, _Text], lang: str, kind: Kind, text_id: str) -> _Text:
    if text_id not in texts:
        what = f"There is no text {kind.value}/{text_id} in the language {lang}."
        raise ContentProblem(Problem("CG-L20", what, f"Write content/{lang}/{kind.value}/{text_id}.md."))
    return texts[text_id]


def content_files(places: Places, folder: str, suffix: str) -> Iterator[tuple[Path, str]]:
    """The files of one content folder with the names problems use, sorted; a clinic's own stands for ours."""
    found: dict[str, tuple[Path, str]] = {}
    for root in places.content:
        home = root / folder
        for path in home.glob(f"*{suffix}") if home.is_dir() else ():
            if path.is_file() and not path.name.startswith("."):
                found.setdefault(path.name, (path, "/".join(part for part in (root.name, folder, path.name) if part)))
    for file_name in sorted(found):
        yield found[file_name]


def text_ids(lang: str, kind: Kind, places: Places) -> tuple[str, ...]:
    """The ids of the texts a language has files for, whether or not they can be read."""
    return tuple(path.stem for path, _ in content_files(places, f"{lang}/{kind.value}", ".md"))


@lru_cache(maxsize=1024)
def _read_once(
    path: Path, lang: str, kind: Kind, name: str, state: tuple[int, int]
) -> tuple[Topic | None, tuple[Problem, ...]]:
    """A text as its file stands; `state` is what tells an edited file from the one read before."""
    return read_topic(path, lang=lang, kind=kind, name=name)


def read_texts(lang: str, kind: Kind, places: Places) -> tuple[Mapping[str, Topic], tuple[Problem, ...]]:
    """All texts of one kind that could be read, by id, and everything wrong with the files."""
    texts: dict[str, Topic] = {}
    problems: list[Problem] = []
    for path, name in content_files(places, f"{lang}/{kind.value}", ".md"):
        known = path.stat()
        text, found = _read_once(path, lang, kind, name, (known.st_mtime_ns, known.st_size))
        problems.extend(found)
        if text is not None:
            texts[text.id] = text
    return MappingProxyType(texts), tuple(problems)


def read_glossary(lang: str, places: Places) -> tuple[tuple[Word, ...], tuple[Problem, ...]]:
    """The word list of a language; empty when there is none."""
    path = places.find(lang, "glossary.yaml")
    if path is None:
        return (), ()
    name = f"content/{lang}/glossary.yaml"
    try:
        return read_words(load_table(path, name)), ()
    except ContentProblem as problem:
        return (), problem.problems
    except ValueError as error:
        what = f"The word list is not a list of terms: {error}." if str(error) else "The word list is not a list."
        return (), (Problem("CG-L07", what, _GLOSSARY_FIX, file=name),)


def read_all_sources(places: Places) -> tuple[Mapping[str, Source], tuple[Problem, ...]]:
    """Every source of every file, by id; an id used for two works is a problem."""
    sources: dict[str, Source] = {}
    problems: list[Problem] = []
    for path, name in content_files(places, "sources", ".json"):
        read, found = read_sources(path, name=name)
        problems.extend(found)
        for source in read:
            if sources.setdefault(source.id, source) != source:
                fix = "Make both the same, or keep one of them."
                what = f"The source {source.id} stands in two files with other facts."
                problems.append(Problem("CG-L06", what, fix, file=name))
    return MappingProxyType(sources), tuple(problems)


def read_shelf(lang: str, places: Places) -> tuple[Shelf, tuple[Problem, ...]]:
    """All that can be read of a language, and all problems met on the way; for authors' checks."""
    topics, in_topics = read_texts(lang, Kind.TOPIC, places)
    read, in_cards = read_texts(lang, Kind.CARD, places)
    cards = MappingProxyType({card.id: card for card in read.values() if isinstance(card, Card)})
    events, in_events = read_texts(lang, Kind.EVENT, places)
    child, in_child = read_texts(lang, Kind.CHILD, places)
    glossary, in_glossary = read_glossary(lang, places)
    sources, in_sources = read_all_sources(places)
    shelf = Shelf(lang=lang, topics=topics, cards=cards, events=events, glossary=glossary, sources=sources, child=child)
    return shelf, (*in_topics, *in_cards, *in_events, *in_child, *in_glossary, *in_sources)


@lru_cache(maxsize=32)
def shelf(lang: str, places: Places) -> Shelf:
    """The texts of a language. Read once; `shelf.cache_clear()` forgets them after an edit.

    Of a half language (`Places.half`) the English text stands where its own is missing; each text says its language.

    Raises:
        ContentProblem: A file is broken, with every problem of every file.
    """
    found, problems = read_shelf(lang, places)
    if problems:
        raise ContentProblem(problems)
    return _filled(found, shelf(SOURCE_LANGUAGE, places)) if lang in places.half - {SOURCE_LANGUAGE} else found


def _filled(own: Shelf, english: Shelf) -> Shelf:
    return replace(
        own,
        topics=MappingProxyType({**english.topics, **own.topics}),
        cards=MappingProxyType({**english.cards, **own.cards}),
        events=MappingProxyType({**english.events, **own.events}),
        child=MappingProxyType({**english.child, **own.child}),
    )
