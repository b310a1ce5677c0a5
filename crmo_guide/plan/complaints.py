"""What pydantic found wrong, as problems a nurse can act on. Matched by error type, never by message text."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from typing import Annotated, Any, NamedTuple

from pydantic import BaseModel, ValidationError

from crmo_guide.errors import Problem
from crmo_guide.plan.events import Path, field_name
from crmo_guide.plan.tree import Tree
from crmo_guide.plan.vocabulary import ids

#: More than these help nobody.
MOST_SHOWN = 100


class Saying(NamedTuple):
    """Code, what is wrong, what to do."""

    code: str
    what: str
    fix: str


_MAP = Saying("CG-P022", "a group of `key: value` lines is expected here", "write one `key: value` a line below it")
_LIST = Saying("CG-P022", "a list is expected here", "begin each entry with a dash, or write [one, two]")
_TEXT = Saying("CG-P022", "one line of text is expected here", "write plain text after the colon")
_NUMBER = Saying("CG-P028", "this is not a whole number from 1 to 365", 'write digits only, such as "3"')

_SAYINGS: dict[str, Saying] = {
    "model_type": _MAP,
    "model_attributes_type": _MAP,
    "dict_type": _MAP,
    "tuple_type": _LIST,
    "list_type": _LIST,
    "list_empty": Saying("CG-P021", "this list is empty", "write at least one entry"),
    "string_type": _TEXT,
    "line_kind": _TEXT,
    "word_kind": _TEXT,
    "text_kind": Saying(
        "CG-P022", "text is expected here, or one text for each language", "write plain text, or {en: ..., es: ...}"
    ),
    "text_empty": Saying("CG-P011", "there is no text here", "write the text, or take the line out"),
    "text_long": Saying("CG-P031", "this text is too long to print", "shorten it: a line or two"),
    "text_language": Saying(
        "CG-P030",
        "text is expected here, but a key is no language code",
        "write plain text, or {en: ..., es: ...} with quotes around text that holds a comma",
    ),
    "string_pattern_mismatch": Saying("CG-P035", "this is not of the right form", "see `crmo-guide schema`"),
    "day_form": Saying("CG-P024", "this is not a date", "write year-month-day, such as 2026-03-10"),
    "day_none": Saying("CG-P025", "there is no such day in the calendar", "check the month and the day"),
    "day_far": Saying("CG-P025", "this year is too far away", "check the year"),
    "part_day_form": Saying("CG-P024", "this is not a date", "write 2026, 2026-03 or 2026-03-10"),
    "clock_form": Saying("CG-P026", "this is not a time of day", 'write 24-hour time in quotes, such as "16:30"'),
    "yes_form": Saying("CG-P027", "this is neither yes nor no", 'write "yes" or "no"'),
    "count_form": _NUMBER,
    "greater_than_equal": _NUMBER,
    "less_than_equal": _NUMBER,
    "phone_form": Saying(
        "CG-P029", "this is not a phone number", "write digits, spaces and a leading + only; words go under `ask_for`"
    ),
    "schema_number": Saying("CG-P032", "this plan was written for another schema", "write `schema: 1`"),
    "age_missing": Saying("CG-P021", "the child's age is not known", "add `born: 2016-05-14`, or `age_band: 9-12`"),
    "service_empty": Saying(
        "CG-P037", "this line has neither a number nor words", "add `phone`, or `words` that say what to do instead"
    ),
    "no_answer_empty": Saying(
        "CG-P037", "this does not say what to do", "add `minutes` and `go_to`, or words in each language"
    ),
    "side_needed": Saying("CG-P036", "this bone needs a side", "add `side: left`, `right` or `both`"),
    "side_none": Saying("CG-P036", "this bone has no left or right", "take `side` out"),
    "level_needed": Saying("CG-P036", "a spine site needs its level", "add `level: T8`"),
    "level_none": Saying("CG-P036", "only spine sites have a level", "take `level` out"),
    "page_twice": Saying("CG-P038", "a page is named twice here", "name it once, under `leave_out` or under `order`"),
    "word_twice": Saying("CG-P045", "the same word stands here twice", "write each time or day once"),
    "bone_unnamed": Saying("CG-P036", "`bone: other` needs a name", "add `name: {en: ..., es: ...}`"),
}


#: Said of a group, not of one value in it.
_OF_A_WHOLE = frozenset(
    "age_missing service_empty no_answer_empty side_needed level_needed bone_unnamed".split(),
)


class Reading(NamedTuple):
    """What complaints need to know of a file: its model, its tree, its name, and where each value stands."""

    model: type[BaseModel]
    tree: Tree
    file: str
    place: Callable[[Path], tuple[str, int, int]]


def complaints(error: ValidationError, reading: Reading) -> tuple[Problem, ...]:
    """One problem for each thing pydantic found, without what the tree reported and what follows from that."""
    found = [(each["type"], _known_part(each["loc"]), each.get("ctx") or {}) for each in _errors(error)]
    meant = {(*loc[:-1], near) for kind, loc, _ in found if kind == "extra_forbidden" and (near := _near(loc, reading))}
    problems = []
    for kind, loc, context in found:
        if _follows(kind, loc, reading.tree) or (kind == "missing" and loc in meant):
            continue
        problems.append(_problem(kind, loc, context, reading))
    if len(problems) > MOST_SHOWN:
        what = f"there are {len(problems) - MOST_SHOWN} more problems"
        fix = "correct these first"
        problems = [*problems[:MOST_SHOWN], Problem("CG-P043", what, fix, file=reading.file)]
    return tuple(problems)


def _follows(kind: str, loc: Path, tree: Tree) -> bool:
    """Whether this is only what an empty value leads to, which was reported where it stands."""
    if any(loc[: length + 1] in tree.empty for length in range(len(loc))):
        return True
    return kind in _OF_A_WHOLE and any(path[: len(loc)] == loc for path in tree.empty)


def _errors(error: ValidationError) -> Sequence[Any]:
    return error.errors(include_url=False, include_input=False)[: 10 * MOST_SHOWN]


def _known_part(loc: Path) -> Path:
    """Without a key of a free map that is wrong itself: it may be anything."""
    return loc[: loc.index("[key]") - 1] if "[key]" in loc else loc


def _problem(kind: str, loc: Path, context: Mapping[str, Any], reading: Reading) -> Problem:
    file, line, column = reading.place(loc)
    if kind == "extra_forbidden":
        mark = reading.tree.keys.get(loc)
        if mark:
            line, column = mark
        saying, loc = _unknown_key(loc, reading), loc[:-1]
    elif kind == "missing":
        saying = _missing(loc)
    elif kind == "word_unknown":
        saying = _not_on_list(str(context.get("list", "")), str(context.get("near", "")))
    elif kind == "country_unknown":
        saying = Saying("CG-P033", "this country is not on the list yet", f"write one of {context.get('known', '')}")
    else:
        saying = _SAYINGS.get(kind, Saying("CG-P035", "this value cannot be used", "see `crmo-guide schema`"))
    return Problem(*saying, file=file, line=line, column=column, field=field_name(loc) or None)


def _missing(loc: Path) -> Saying:
    key = loc[-1]
    if len(loc) == 1:
        words = {"allergies": "write `allergies: none known` if there are none", "medicines": "or `medicines: none`"}
        return Saying("CG-P021", f"`{key}` is missing", words.get(str(key), f"add `{key}:` to the plan"))
    return Saying("CG-P021", f"`{key}` is missing here", f"add `{key}: ...` to `{field_name(loc[:-1])}`")


def _not_on_list(name: str, near: str) -> Saying:
    listed = ids(name) if name else ()
    shown = ", ".join(listed) if len(listed) <= 12 else f"{', '.join(listed[:8])} ... (see `crmo-guide schema`)"
    fix = f"did you mean `{near}`?" if near else f"write one of: {shown}"
    return Saying("CG-P023", "this word is not on the list", fix)


_HOSPITAL = ("dose", "strength", "slots", "slot")


def _unknown_key(loc: Path, reading: Reading) -> Saying:
    key = str(loc[-1])
    if "at_hospital" in loc and key in _HOSPITAL:
        return Saying(
            "CG-P020",
            f"`{key}` does not belong to a medicine the ward gives",
            "take it out: no ward dose on family paper",
        )
    known = keys_at(reading.model, loc[:-1])
    near = _near(loc, reading)
    place = field_name(loc[:-1])
    where = f"in `{place}`" if place else "at the top of the file"
    if near:
        return Saying("CG-P020", f"there is no such key {where}", f"did you mean `{near}`?")
    return Saying(
        "CG-P020", f"there is no such key {where}", f"known here: {', '.join(known)}" if known else "take it out"
    )


def _near(loc: Path, reading: Reading) -> str | None:
    known = keys_at(reading.model, loc[:-1])
    near = get_close_matches(str(loc[-1]).casefold().replace("-", "_"), known, n=1, cutoff=0.6)
    return near[0] if near else None


def known_path(model: type[BaseModel], path: Path) -> Path:
    """The part of a path that is made of keys of the model: what goes on after it was typed by somebody."""
    for length, part in enumerate(path):
        if isinstance(part, str) and part not in keys_at(model, path[:length]):
            return path[:length]
    return path


def keys_at(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """The keys a group of the file may have."""
    found: type[BaseModel] | None = model
    for part in path:
        if isinstance(part, int) or found is None:
            continue
        field = next((each for name, each in found.model_fields.items() if (each.alias or name) == part), None)
        found = _group_of(field.annotation) if field else None
    return tuple(each.alias or name for name, each in found.model_fields.items()) if found else ()


def _group_of(annotation: object) -> type[BaseModel] | None:
    """The model inside Optional, Annotated, tuple or dict."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    origin = typing.get_origin(annotation)
    if origin in (typing.Union, types.UnionType, tuple, dict, Annotated):
        for part in reversed(typing.get_args(annotation)):
            found = _group_of(part)
            if found:
                return found
    return None
