"""Nothing that a plan says vanishes: a plan with every key filled in, and where each of its words is printed."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from crmo_guide.brand import Brand
from crmo_guide.handout.model import Handout
from crmo_guide.places import Places
from crmo_guide.plan.model import Plan
from crmo_guide.plan.model.scalars import Group
from crmo_guide.plan.model.text import Text
from crmo_guide.plan.reading import read_plan
from crmo_guide.render.pages import page_html

PLAN = Path(__file__).parent / "plans" / "every-field.yaml"

# What prints on no paper of this order, and why.
_NOWHERE = {
    "brand": "the name of a file",
    "sign_off.translated.es.by": "prints on Spanish paper",
    "sign_off.translated.es.role": "prints on Spanish paper",
}
# What stands on another paper than the guide, and which.
_ELSEWHERE = {
    "vaccines.list[0].next": "tools",
    "vaccines.list[0].note": "tools",
    "school.name": "school",
}


# What `sign` and the reader write, and nobody types.
_NOT_TYPED = ("Plan.clinic", "ClinicMark.", "Change.", "Kept", "SignOff.id", "SignOff.since", "SignOff.changes",
              "SignOff.kept", "SignOff.fingerprint")  # fmt: skip


def _every_group() -> Iterator[type[Group]]:
    waiting, seen = [Plan], set[type[Group]]()
    while waiting:
        group = waiting.pop()
        if group in seen:
            continue
        seen.add(group)
        yield group
        for field in group.model_fields.values():
            waiting += _groups_in(field.annotation)


def _groups_in(kind: object) -> Iterator[type[Group]]:
    if isinstance(kind, type) and issubclass(kind, Group):
        yield kind
    for part in getattr(kind, "__args__", ()):
        yield from _groups_in(part)


def _values(item: object, path: str = "") -> Iterator[tuple[str, Group | None, str, object]]:
    """Every value with where it stands, the group that holds it, and its name in that group."""
    if isinstance(item, Group):
        for name in type(item).model_fields:
            value = getattr(item, name)
            yield f"{path}{name}", item, name, value
            yield from _values(value, f"{path}{name}.")
    elif isinstance(item, tuple | list):
        for place, each in enumerate(item):
            here = f"{path.removesuffix('.')}[{place}]"
            yield here, None, "", each
            yield from _values(each, f"{here}.")
    elif isinstance(item, dict):
        for key, each in item.items():
            yield from _values(each, f"{path}{key}.")


def _plain(text: str) -> str:
    """The words of a document as read: no marks of direction, every space the same, small letters."""
    body = html.unescape(re.sub(r"<[^>]*>", " ", text))
    shown = "".join(" " if letter in "\u00a0\u202f\n" else letter for letter in body if _shows(letter))
    return re.sub(" +", " ", shown).casefold()


def _day(value: object) -> str:
    """A day as an English page has it, from a day or a part of one."""
    if isinstance(value, str) and (found := re.fullmatch(r"(\d{4})-(\d{2})(-\d{2})?", value)):
        whole = date(int(found[1]), int(found[2]), int((found[3] or "-01")[1:]))
        return f"{whole.day} {whole:%B %Y}" if found[3] else f"{whole:%B %Y}"
    return f"{value.day} {value:%B %Y}" if isinstance(value, date) else ""


def _shows(letter: str) -> bool:
    return unicodedata.category(letter) != "Cf"


@pytest.fixture(scope="module")
def plan() -> Plan:
    found = read_plan(PLAN)
    assert found.plan is not None, found.problems
    return found.plan


@pytest.fixture(scope="module", params=["weak defences", "sound defences"])
def papers(request: pytest.FixtureRequest, plan: Plan, handed: Callable[..., Handout], where: Places) -> dict[str, str]:
    if request.param == "sound defences":
        assert plan.immune is not None
        plan = plan.model_copy(update={"immune": plan.immune.model_copy(update={"weakened": False})})
    editions = ("guide", "full", "emergency", "school", "carer", "tools", "large-print", "booklet")
    return {name: _plain(page_html(handed(plan, "en", edition=name), Brand(), where)) for name in editions}


def test_the_plan_fills_in_every_key(plan: Plan) -> None:
    filled = {
        f"{kind.__name__}.{name}"
        for _, group, name, value in _values(plan)
        if group is not None and value not in (None, (), {})
        for kind in type(group).__mro__
    }
    keys = {f"{group.__name__}.{name}" for group in _every_group() for name in group.model_fields}
    missing = {key for key in keys - filled if not key.startswith(_NOT_TYPED)}
    # Words instead of minutes and a place; and a sheet that is left out cannot show what the plan says.
    assert missing == {"NoAnswer.minutes", "NoAnswer.go_to", "Pages.leave_out"}


def test_every_word_of_the_plan_is_printed(plan: Plan, papers: dict[str, str]) -> None:
    words = {path: value for path, _, _, value in _values(plan) if isinstance(value, Text | str)}
    ours = {path: str(text) for path, text in words.items() if str(text).casefold().startswith("word")}
    assert len(ours) > 100
    lost = {path for path, text in ours.items() if not any(text.casefold() in paper for paper in papers.values())}
    assert lost == set(_NOWHERE)
    elsewhere = {path for path, text in ours.items() if path not in lost and text.casefold() not in papers["guide"]}
    assert elsewhere == set(_ELSEWHERE)
    for path, edition in _ELSEWHERE.items():
        assert ours[path].casefold() in papers[edition]


def test_every_day_and_number_of_the_plan_is_printed(plan: Plan, papers: dict[str, str]) -> None:
    everything = " ".join(papers.values())
    days = {path: _day(value) for path, _, _, value in _values(plan) if _day(value)}
    lost = {path for path, day in days.items() if day.casefold() not in everything}
    assert len(days) > 20
    assert lost == {"sign_off.translated.es.date"}
    phones = [str(value) for _, _, name, value in _values(plan) if name == "phone"]
    assert len(phones) > 5
    assert [phone for phone in phones if phone not in everything] == []
    assert "38.4 °c" in papers["guide"]
