"""The safety test: every dose, number, date and name of the plan is on the paper, digit for digit.

What is looked for is collected from the plan here, by this file's own reading of it; nothing is asked of the handout.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from crmo_guide.build import Request, build
from crmo_guide.errors import NotConformant
from crmo_guide.language.dose_sentences import parse
from crmo_guide.plan.model import Plan
from crmo_guide.plan.model.text import Text
from crmo_guide.plan.reading import read_plan
from crmo_guide.plan.signature import plan_code

pytestmark = pytest.mark.slow

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PAIRS = [("mateo", "es", "a4"), ("mateo", "en", "letter"), ("lucia", "es", "letter"), ("lucia", "en", "a4")]
DOSES = {"dose", "strength", "gap", "most"}
NAMES = {"name", "by"}
CODES = {"record_number"}
# What the plan holds for checks, for pages of later editions, or as the month only.
NOT_ON_PAPER = {
    "diagnosis.since",
    "sites.spine.limits_until",
    "medicines.at_hospital.checked",
    "immune",
    "sign_off.medicines_checked.date",
    "sign_off.translated",
    "clinic",
}
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}


def long_date(day: dt.date, lang: str, country: str) -> str:
    month = MONTHS[lang][day.month - 1]
    if lang == "es":
        return f"{day.day} de {month} de {day.year}"
    return f"{month} {day.day}, {day.year}" if country == "US" else f"{day.day} {month} {day.year}"


def clock(moment: dt.time, lang: str, country: str) -> str:
    """The figures: 24 hours in Britain, where English writes the leading zero and Spanish does not; 12 in America."""
    if country == "GB":
        return f"{moment:%H:%M}" if lang == "en" else f"{moment.hour}:{moment:%M}"
    return f"{moment.hour if moment.hour <= 12 else moment.hour - 12}:{moment:%M}"


def leaves(item: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every value of a plan with its path, list indexes left out."""
    if isinstance(item, BaseModel):
        for name in type(item).model_fields:
            yield from leaves(getattr(item, name), f"{path}.{name}" if path else name)
    elif isinstance(item, tuple):
        for part in item:
            yield from leaves(part, path)
    elif isinstance(item, dict):
        for part in item.values():
            yield from leaves(part, path)
    elif item is not None:
        yield path, item


def wording(text: Text, lang: str) -> str:
    """The map's text for this language, else its sentence of the closed list."""
    if text.langs:
        found = text.in_(lang)
        assert found is not None
        return found
    assert text.plain is not None
    sentence = parse(text.plain)
    assert sentence is not None, f"{text.plain!r} is on no list and in no language"
    return sentence.say(lang).text


def must_read(plan: Plan, lang: str) -> Iterator[tuple[str, str, bool]]:
    """Path, what must be read, and whether only its digits count."""
    for path, value in leaves(plan):
        if any(path.startswith(left_out) for left_out in NOT_ON_PAPER):
            continue
        field = path.rpartition(".")[2]
        if isinstance(value, dt.datetime):
            raise AssertionError("a plan has no moments")
        if isinstance(value, dt.date):
            yield path, long_date(value, lang, plan.country), False
        elif isinstance(value, dt.time):
            yield path, clock(value, lang, plan.country), False
        elif field in DOSES and isinstance(value, Text):
            yield path, wording(value, lang), False
        elif field == "phone":
            yield path, str(value), True
        elif field in NAMES | CODES and isinstance(value, str):
            yield path, value, False
    assert plan.sign_off is not None
    yield "plan code", plan_code(plan), False
    if plan.fever:
        yield "fever", plan.fever.at, False
    if plan.child.weight:
        yield "weight", plan.child.weight.text, False


@pytest.fixture(scope="module")
def plans() -> dict[str, Plan]:
    found = {}
    for name in ("mateo", "lucia"):
        plan = read_plan(EXAMPLES / f"{name}.yaml").plan
        assert plan is not None
        found[name] = plan
    return found


@pytest.mark.parametrize(("name", "lang", "paper"), PAIRS)
def test_every_value_of_the_plan_is_on_the_paper(
    name: str, lang: str, paper: str, guides: Any, reading: Any, pages_with: Any, plans: dict[str, Plan]
) -> None:
    pages = reading(guides.example(name, lang, paper))
    wanted = list(must_read(plans[name], lang))
    assert len(wanted) > 25
    lost = [path for path, text, digits in wanted if not pages_with(pages, text, digits_only=digits)]
    assert not lost


@pytest.mark.parametrize(("name", "lang", "paper"), PAIRS)
def test_doses_stand_where_they_are_given_and_nowhere_else(
    name: str, lang: str, paper: str, guides: Any, reading: Any, pages_with: Any, plans: dict[str, Plan]
) -> None:
    """On the medicine sheet and on the emergency leaf; never on the sheet that hangs on the fridge."""
    pages = reading(guides.example(name, lang, paper))
    for medicine in plans[name].medicines.at_home():
        assert medicine.dose is not None
        for text, found in [
            (t, pages_with(pages, t)) for t in {wording(medicine.dose, lang), wording(medicine.dose, "en")}
        ]:
            assert 1 not in found
            if text == wording(medicine.dose, lang):
                assert 2 in found
                assert found[-1] == len(pages)


@pytest.mark.parametrize(("name", "lang", "paper"), [pair for pair in PAIRS if pair[1] == "es"])
def test_the_clinicians_own_dose_line_stands_beside_the_familys(
    name: str, lang: str, paper: str, guides: Any, reading: Any, pages_with: Any, plans: dict[str, Plan]
) -> None:
    pages = reading(guides.example(name, lang, paper))
    for medicine in plans[name].medicines.at_home():
        for field in sorted(DOSES):
            text = getattr(medicine, field, None)
            if text is not None:
                own = text.in_("en")
                assert own is not None
                assert 2 in pages_with(pages, own), field


def test_the_search_itself_can_fail(guides: Any, reading: Any, pages_with: Any, plans: dict[str, Plan]) -> None:
    pages = reading(guides.example("mateo", "es", "a4"))
    assert pages_with(pages, "250 mg (1 tableta)")
    for wrong in ("520 mg (1 tableta)", "50 mg (1 tableta)", "25 mg (1 tableta)", "250 mg (2 tabletas)"):
        assert not pages_with(pages, wrong)
    assert pages_with(pages, "+1 505 555 0142", digits_only=True)
    assert not pages_with(pages, "+1 505 555 0124", digits_only=True)
    assert not pages_with(pages, "5 555 0142", digits_only=True)
    lost = [
        path
        for path, text, digits in must_read(plans["lucia"], "es")
        if not pages_with(pages, text, digits_only=digits)
    ]
    assert "medicines.weekly.dose" in lost
    assert "contacts.day.phone" in lost


SWAPPED = (("250\u00a0mg", "520\u00a0mg"), (">+1 505 555 0143<", ">+1 505 555 0134<"))


def test_two_digits_that_change_places_stop_the_build(
    tmp_path: Path, guides: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Faults put in between the handout and the paper: each is found, and nothing is written."""
    from crmo_guide.render.pages import Setter

    honest: Callable[..., str] = Setter.document
    done: set[str] = set()

    def swapped(*args: Any, **kwargs: Any) -> str:
        html = honest(*args, **kwargs)
        for right, wrong in SWAPPED:
            done.update({right} if right in html else ())
            html = html.replace(right, wrong)
        return html

    monkeypatch.setattr(Setter, "document", swapped)
    plan = guides.plan("sabotage", ("checks:\n", "vaccines: {}\nchecks:\n"))
    out = tmp_path / "guide.pdf"
    with pytest.raises(NotConformant) as refused:
        list(build(Request(plan=plan, languages=("en",), out=out, date=dt.date(2026, 3, 10), draft=True)))
    assert done == {right for right, _ in SWAPPED}
    assert {problem.code for problem in refused.value.problems} <= {"CG-V01", "CG-V02"}
    assert len(refused.value.problems) > 1
    told = " ".join(problem.what for problem in refused.value.problems)
    assert all(kind in told for kind in ("dose", "strength", "phone"))
    assert not any(figures in told for figures in ("250", "520", "0143", "0134"))
    assert not list(tmp_path.iterdir())
