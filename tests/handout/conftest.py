"""Plans to lay out as data: the examples with a line or two changed, and what every page then says in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.handout.editions import outline
from crmo_guide.handout.model import Handout, Phrase
from crmo_guide.handout.order import Order
from crmo_guide.handout.voice import Voice
from crmo_guide.language.tongue import tongue
from crmo_guide.places import Places, places
from crmo_guide.plan.countries import countries
from crmo_guide.plan.model import Plan
from crmo_guide.plan.reading import read_plan
from crmo_guide.plan.signature import plan_code
from crmo_guide.render.speaker import Speaker

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"

Change = tuple[str, str]


@pytest.fixture(scope="session")
def where() -> Places:
    return places()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("plans")


@pytest.fixture(scope="session")
def plan_of(folder: Path) -> Callable[..., Plan]:
    """`plan_of("mateo", ("old", "new"), ...)`: an example plan with pieces of its text replaced."""

    def read(name: str, *changes: Change) -> Plan:
        text = (EXAMPLES / f"{name}.yaml").read_text("utf-8")
        for old, new in changes:
            assert old in text, f"{name}.yaml no longer says {old!r}"
            text = text.replace(old, new)
        path = folder / f"{name}.yaml"
        path.write_text(text, "utf-8")
        found = read_plan(path)
        assert found.plan is not None, found.problems
        return found.plan

    return read


@pytest.fixture(scope="session")
def handed(where: Places) -> Callable[..., Handout]:
    """`handed(plan, "es")`: its handout; `handed(None, "en")`: the general edition."""

    def hand(plan: Plan | None, lang: str, **more: Any) -> Handout:
        order: dict[str, Any] = {
            "plan": plan,
            "lang": lang,
            "paper": "a4",
            "places": where,
            "owner": "test",
            "clinic_lang": "en",
            "code": plan_code(plan) if plan else None,
            "country": countries()[plan.country] if plan else None,
        }
        return outline(Order(**{**order, **more}))

    return hand


@pytest.fixture(scope="session")
def data_of() -> Callable[[Handout, str], Any]:
    """The data of one page of a handout."""

    def find(handout: Handout, page_id: str) -> Any:
        return next(page.data for page in handout.pages if page.id == page_id)

    return find


@pytest.fixture(scope="session")
def phrases_in() -> Callable[[object], Iterator[Phrase]]:
    """Every phrase somewhere below an item, those inside other phrases too."""

    def walk(item: object) -> Iterator[Phrase]:
        if isinstance(item, Phrase):
            yield item
        if is_dataclass(item) and not isinstance(item, type):
            for field in fields(item):
                yield from walk(getattr(item, field.name))
        elif isinstance(item, tuple | list):
            for part in item:
                yield from walk(part)

    return walk


@pytest.fixture(scope="session")
def say(where: Places) -> Callable[[Phrase, str], str]:
    """A phrase as plain words of a language."""

    def plain(phrase: Phrase, lang: str = "en") -> str:
        return Speaker(tongue(lang, where), where).plain(phrase)

    return plain


@pytest.fixture(scope="session")
def voice(where: Places) -> Callable[..., Voice]:
    def speak(lang: str, clinic_lang: str = "en", country: str = "US") -> Voice:
        return Voice(tongue(lang, where), clinic_lang, country)

    return speak
