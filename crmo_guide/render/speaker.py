"""What a template speaks with: phrases and values in the language of the page, every value isolated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from crmo_guide.handout.model import Line, Phrase
from crmo_guide.handout.voice import plain
from crmo_guide.language.tongue import Tongue, tongue
from crmo_guide.language.values import Kind, Value
from crmo_guide.places import Places


@dataclass(frozen=True)
class Speaker:
    """What a template calls to speak: a phrase, a value, or a list of them run on."""

    tongue: Tongue
    places: Places

    def __call__(self, item: object, lang: str | None = None, **arguments: Any) -> Markup:
        """The item in the page's language, or in `lang`; every value stands isolated."""
        speaking = self.tongue if lang is None else tongue(lang, self.places)
        if isinstance(item, Phrase):
            return speaking.say(item.id, **{name: self._argument(value, lang) for name, value in item.args})
        if isinstance(item, Line):
            return self(item.text, lang)
        if isinstance(item, tuple | list):
            return Markup("").join(self._run_on(item, lang))
        if isinstance(item, Value):
            return Markup(item.__html__())
        return speaking.say(str(item), **arguments)

    def _argument(self, value: object, lang: str | None) -> Any:
        if isinstance(value, tuple):
            speaking = self.tongue if lang is None else tongue(lang, self.places)
            return speaking.listed([self(part, lang) for part in value])
        return self(value, lang) if isinstance(value, Phrase) else value

    @property
    def comma(self) -> str:
        """What stands between the items of a list inside a line."""
        return self.tongue.comma

    @property
    def semicolon(self) -> str:
        """What parts such lists."""
        return self.tongue.semicolon

    def written(self, text: str) -> Markup:
        """A text of the brand as it was written; a house number stays at its street in every script."""
        return Markup(Value(Kind.TEXT, text).__html__())

    def plain(self, item: Phrase) -> str:
        """The phrase as plain text, for titles, alternative text and the foot of the page."""
        return plain(item, self.tongue)

    def _run_on(self, items: Iterable[object], lang: str | None) -> Iterable[Markup]:
        for number, item in enumerate(items):
            said = self(item, lang)
            yield said if number == 0 or said[:1] in ",;.:\u060c\u061b" else Markup(" ") + said
