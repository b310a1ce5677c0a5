"""Page 3: what changed since the plan was signed last, in the family's language and without any figure."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from crmo_guide.handout.model import Handout, Phrase, values_in
from crmo_guide.language.values import Kind
from crmo_guide.plan import vocabulary
from crmo_guide.plan.model import Plan

Say = Callable[[Phrase, str], str]
CHANGES = (
    "[{what: dose, medicine: naproxen}, {what: time, medicine: naproxen}, {what: new, medicine: folic acid}, "
    "{what: gone, medicine: prednisolone}, {what: contacts}, {what: sites}]"
)


def signed_again(changes: str = CHANGES, changed: str = "") -> tuple[str, str]:
    mine = f"  changed: {changed}\n" if changed else ""
    return "sign_off:\n", f"sign_off:\n  since: 2026-02-01\n  changes: {changes}\n{mine}"


def words(handout: Handout, data_of: Any, say: Say, lang: str) -> str:
    return " ".join(say(line, lang) for line in data_of(handout, "about").changes)


def test_the_changed_parts_are_named_in_the_familys_language(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any, say: Say
) -> None:
    plan = plan_of("mateo", signed_again())
    spanish = words(handed(plan, "es"), data_of, say, "es")
    for part in ("1 de febrero de 2026", "naproxeno (cuánto, cuándo)", "ácido fólico (", "a quién llamar", "huesos"):
        assert part in spanish
    english = words(handed(plan, "en"), data_of, say, "en")
    for part in ("February 1, 2026", "naproxen (how much, when)", "folic acid (new)", "who to call", "bones"):
        assert part in english


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_list_holds_no_dose_and_no_word_to_stop(
    lang: str, plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any, say: Say
) -> None:
    handout = handed(plan_of("mateo", signed_again()), lang)
    kinds = {value.kind for value in values_in(data_of(handout, "about").changes)}
    assert kinds == {Kind.DATE, Kind.MEDICINE}
    said = words(handout, data_of, say, lang)
    assert re.findall(r"\d+", said) == ["1", "2026", "2"]
    assert "team" in said or "equipo" in said, "a medicine that is gone is a question for the team"
    assert not re.search(r"before the next dose|antes de la próxima dosis|\bstop\b", said), "never for a steroid"


def test_the_clinicians_own_words_stand_above_the_list(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any
) -> None:
    page = data_of(
        handed(plan_of("mateo", signed_again(changed="{en: more naproxen, es: más naproxeno}")), "es"), "about"
    )
    assert page.changed.text.text == "más naproxeno"
    assert page.changes


def test_without_a_medicine_in_it_nothing_is_said_of_page_2(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any
) -> None:
    page = data_of(handed(plan_of("mateo", signed_again("[{what: dates}]")), "es"), "about")
    assert [line.id for line in page.changes] == ["changes-since"]


def test_a_draft_and_a_first_version_list_nothing(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any
) -> None:
    assert data_of(handed(plan_of("mateo", signed_again()), "es", draft=True), "about").changes == ()
    assert data_of(handed(plan_of("mateo"), "es"), "about").changes == ()


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("kind", vocabulary.ids("change"))
def test_every_kind_of_change_has_its_words(kind: str, lang: str, say: Say) -> None:
    from crmo_guide.handout.model import phrase

    assert say(phrase(f"change-{kind}"), lang)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_long_list_is_cut_short_and_says_so(
    lang: str, plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any, say: Say
) -> None:
    medicines = ", ".join(f"{{what: dose, medicine: medicine {letter}}}" for letter in "abcdefg")
    parts = ", ".join(f"{{what: {part}}}" for part in ("contacts", "sites", "dates", "school", "goals", "allergies"))
    handout = handed(plan_of("mateo", signed_again(f"[{medicines}, {parts}]")), lang)
    said = words(handout, data_of, say, lang)
    assert ("7 medicines" if lang == "en" else "7 medicinas") in said
    assert "medicine a" not in said
    assert said.count(",") <= 7
