"""Words of the plan: one string, or one string for each language; some of them from a closed list."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

from crmo_guide.plan import vocabulary

LONGEST = 1000
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True)
class Text:
    """Text as typed: (language, text) pairs, or one pair without a language when a single string was typed."""

    entries: tuple[tuple[str | None, str], ...]

    def in_(self, lang: str) -> str | None:
        """The text for this language: its entry of the map, or the single string. None when the map has no entry."""
        found = dict(self.entries)
        return found.get(lang, found.get(None))

    @property
    def plain(self) -> str | None:
        """The single string, or None when the text is a map."""
        return dict(self.entries).get(None)

    @property
    def langs(self) -> tuple[str, ...]:
        """The languages of the map, in the plan's order; empty for a single string."""
        return tuple(lang for lang, _ in self.entries if lang)

    def any(self) -> str:
        """One of the texts: the single string, else the first of the map."""
        return self.entries[0][1]

    def texts(self) -> tuple[str, ...]:
        """Every text there is."""
        return tuple(text for _, text in self.entries)

    def __str__(self) -> str:
        return self.any()

    @staticmethod
    def of(value: object) -> Text:
        """From a string or a map by language; anything else is a pydantic error with a type code of ours."""
        if isinstance(value, Text):
            return value
        return Text(_entries(value))

    def typed(self) -> str | dict[str, str]:
        """As it stood in the plan."""
        plain = self.plain
        return plain if plain is not None else {lang: text for lang, text in self.entries if lang}

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls.of, serialization=core_schema.plain_serializer_function_ser_schema(_typed)
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return text_json_schema()


def _typed(value: Text) -> str | dict[str, str]:
    return value.typed()


def text_json_schema() -> dict[str, Any]:
    """One string, or a map of strings by language code."""
    return {
        "anyOf": [
            {"type": ["string", "number"]},
            {
                "type": "object",
                "patternProperties": {f"^{LANGUAGE.pattern}$": {"type": ["string", "number"]}},
                "additionalProperties": False,
                "minProperties": 1,
            },
        ]
    }


def is_by_language(value: object) -> bool:
    """Whether every key of a map is a language code."""
    return isinstance(value, dict) and bool(value) and all(LANGUAGE.fullmatch(str(each)) for each in value)


def _entries(value: object) -> tuple[tuple[str | None, str], ...]:
    if isinstance(value, str):
        return ((None, _checked(value)),)
    if not isinstance(value, Mapping):
        raise PydanticCustomError("text_kind", "text, or a map of text by language, is expected")
    if not value:
        raise PydanticCustomError("text_empty", "no text")
    if not is_by_language(value):
        raise PydanticCustomError("text_language", "not a language code")
    if not all(isinstance(text, str) for text in value.values()):
        raise PydanticCustomError("text_kind", "each language holds one text")
    return tuple((str(lang), _checked(text)) for lang, text in value.items())


def _checked(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise PydanticCustomError("text_empty", "no text")
    if len(text) > LONGEST:
        raise PydanticCustomError("text_long", "too long")
    return text


@dataclass(frozen=True)
class Term(Text):
    """Text that may stand for an `id` of an open list (`list`, see `vocabulary`); the id has its own phrase.

    A map by language has the id that its texts agree on, for the rules; it prints as typed where it has the language.
    """

    list: str = ""
    id: str | None = None


def spellings(name: str) -> list[str]:
    """The ids of a list, with hyphens and with spaces: what an editor offers. The reader takes other names too."""
    listed = vocabulary.ids(name)
    return [*listed, *(each.replace("-", " ") for each in listed if "-" in each)]


class AlsoAs:
    """What else may be typed where a group or a list may stand; only for the JSON Schema, a validator reads it."""

    def __init__(self, *schemas: dict[str, Any], least: int = 0) -> None:
        self.schemas = schemas
        self.least = {"minItems": least} if least else {}

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"anyOf": [{**handler(schema), **self.least}, *self.schemas]}


class TermOf:
    """`Annotated[Term, TermOf("route")]`: an id of an open list, or the clinician's own words."""

    def __init__(self, name: str) -> None:
        self.name = name

    def _of(self, value: object) -> Term:
        if isinstance(value, Term):
            return value
        entries = _entries(value)
        meant = {found for _, text in entries if (found := vocabulary.find(self.name, text))}
        return Term(entries, self.name, meant.pop() if len(meant) == 1 else None)

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            self._of, serialization=core_schema.plain_serializer_function_ser_schema(_typed)
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"anyOf": [{"enum": spellings(self.name)}, text_json_schema()]}


class OneOf:
    """`Annotated[str, OneOf("slot")]`: an id of a closed list, however it was typed."""

    def __init__(self, name: str) -> None:
        self.name = name

    def _of(self, value: object) -> str:
        if not isinstance(value, str):
            raise PydanticCustomError("word_kind", "one word is expected")
        found = vocabulary.find(self.name, value)
        if found is None:
            near = vocabulary.nearest(self.name, value) or ""
            raise PydanticCustomError("word_unknown", "not on the list", {"list": self.name, "near": near})
        return found

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(self._of)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"enum": spellings(self.name)}
