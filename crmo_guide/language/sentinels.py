"""Fluent arguments that print as a single private-use character, so that the text can be escaped before they go in."""

from __future__ import annotations

from typing import Any

from fluent.runtime.types import FluentInt, FluentType

from crmo_guide.language.values import Kind, Value


class _Word(FluentType):
    """A text: compares as itself (a selector may ask for it), prints as its mark."""

    def __init__(self, text: str, mark: str) -> None:
        self.text = text
        self.mark = mark

    def __eq__(self, other: object) -> bool:
        return self.text == other

    def __hash__(self) -> int:
        return hash(self.text)

    def format(self, _locale: object) -> str:
        return self.mark


class _Count(FluentInt):
    """A whole number: chooses plurals as itself, prints as its mark."""

    mark: str

    def format(self, _locale: object) -> str:
        return self.mark


def standing_for(argument: object, mark: str) -> Any:
    """The Fluent argument for a Value, str or int; a NUMBER value counts like the int it holds.

    TypeError for anything else, bool and None included.
    """
    if isinstance(argument, bool) or not isinstance(argument, (str, int, Value)):
        raise TypeError(f"a phrase takes Value, str and int, not {type(argument).__name__}")
    number = _number(argument)
    if number is None:
        return _Word(str(argument), mark)
    count = _Count(number)
    count.mark = mark
    return count


def _number(argument: str | int | Value) -> int | None:
    if isinstance(argument, int):
        return argument
    counts = isinstance(argument, Value) and argument.kind is Kind.NUMBER and str(argument).isdecimal()
    return int(str(argument)) if counts else None
