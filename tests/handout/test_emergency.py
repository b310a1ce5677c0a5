"""The emergency page: fourteen numbers, the same on both sides of the leaf, and nothing without its value."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.handout.emergency import EmergencyPage, emergency_page
from crmo_guide.handout.model import Handout, Phrase, values_in
from crmo_guide.handout.voice import Voice
from crmo_guide.language.data import load_yaml
from crmo_guide.language.values import Kind
from crmo_guide.places import Places
from crmo_guide.plan.facts import facts, general_facts
from crmo_guide.plan.model import Plan

TABLE: dict[str, Any] = load_yaml(Path(__file__).resolve().parents[2] / "content" / "emergency-lines.yaml")
NAMES = ("mateo", "lucia")


@pytest.fixture
def pages_of(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Callable[[Handout, str], Any]
) -> Callable[..., tuple[EmergencyPage, EmergencyPage]]:
    """Both sides of the leaf: for clinicians, and for the family (Spanish unless said otherwise)."""

    def pages(name: str | None, *changes: tuple[str, str], lang: str = "es") -> tuple[EmergencyPage, EmergencyPage]:
        handout = handed(plan_of(name, *changes) if name else None, lang)
        return data_of(handout, "emergency"), data_of(handout, "emergency-family")

    return pages


def ids(page: EmergencyPage, number: int | None = None) -> list[str]:
    lines = [line for line in page.lines if number in (None, line.number)]
    return [part.id.partition("-")[2] for line in lines for part in line.parts]


@pytest.mark.parametrize("name", [*NAMES, None])
def test_all_fourteen_numbers_always_print(name: str | None, pages_of: Any) -> None:
    for page in pages_of(name):
        assert [line.number for line in page.lines] == list(range(1, 15))


VARIANTS: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "mateo": ("mateo", ()),
    "lucia": ("lucia", ()),
    "steroid": ("mateo", (("name: naproxen ", "name: prednisolone "),)),
    "stated weak, no medicine for it": ("mateo", (("allergies:", 'immune: {weakened: "yes"}\nallergies:'),)),
    "steroid cream": ("mateo", (("name: naproxen ", "name: hydrocortisone\n      route: on the skin "),)),
    "stopped without a date": ("mateo", (("  as_needed:", "  stopped: [{name: ibuprofen}]\n  as_needed:"),)),
    "night in words": ("mateo", (("{who: doctor-on-call, phone: +1 505 555 0143}", '{words: "go to the hospital"}'),)),
    "unsigned": ("mateo", (("  by: Robin Sample\n", ""),)),
}


@pytest.mark.parametrize(("name", "changes"), VARIANTS.values(), ids=VARIANTS.keys())
def test_no_number_is_silent(name: str, changes: tuple[tuple[str, str], ...], pages_of: Any) -> None:
    """An untriggered number says so, so that nobody guesses."""
    for page in pages_of(name, *changes):
        for line in page.lines:
            assert line.parts or line.rows or line.fill, f"number {line.number} says nothing"


@pytest.mark.parametrize(("name", "changes"), VARIANTS.values(), ids=VARIANTS.keys())
def test_defences_and_steroid_are_always_stated(
    name: str, changes: tuple[tuple[str, str], ...], pages_of: Any, plan_of: Callable[..., Plan]
) -> None:
    known = facts(plan_of(name, *changes))
    clinic, _ = pages_of(name, *changes)
    stated = " ".join(ids(clinic, 3))
    assert ("immune-yes" in stated or "immune-stated" in stated) == ("immune-weakening" in known)
    assert ("immune-no" in stated) == ("immune-weakening" not in known)
    assert ("steroid-yes" in stated) == bool({"steroid-by-mouth", "class:steroid"} & known)


def test_the_general_edition_is_not_silent_either(pages_of: Any) -> None:
    """Number 4 above all: a fever in a child whose medicines nobody has written down."""
    for page in pages_of(None, lang="en"):
        for line in page.lines:
            assert line.parts, f"number {line.number} says nothing"
        assert {"04-immune", "04-standard"} <= set(ids(page, 4))
        assert "05-act" in ids(page, 5)
        assert "06-methotrexate" in ids(page, 6)
        assert "07-bisphosphonate" in ids(page, 7)


def test_the_general_edition_has_lines_to_write_on_and_no_value(pages_of: Any) -> None:
    clinic, family = pages_of(None)
    assert not list(values_in(clinic))
    assert not list(values_in(family))
    assert clinic.child is None
    assert sum(line.write for line in clinic.lines) >= len(TABLE["general"]) - 2


@pytest.mark.parametrize(("name", "changes"), VARIANTS.values(), ids=VARIANTS.keys())
def test_the_familys_copy_says_the_same_under_the_same_numbers(
    name: str, changes: tuple[tuple[str, str], ...], pages_of: Any
) -> None:
    clinic, family = pages_of(name, *changes)
    for ours, theirs in zip(clinic.lines, family.lines, strict=True):
        assert [part.id.partition("-")[2] for part in ours.parts] == [p.id.partition("-")[2] for p in theirs.parts]
        assert all(part.id.startswith("em-") for part in ours.parts)
        assert all(part.id.startswith("emf-") for part in theirs.parts)
        assert {s.partition("-")[2] for s in ours.strong} == {s.partition("-")[2] for s in theirs.strong}
        assert len(ours.rows) == len(theirs.rows)


def test_clinicians_read_their_own_language(pages_of: Any, say: Callable[[Phrase, str], str]) -> None:
    clinic, family = pages_of("lucia")
    assert say(clinic.title, "en") != say(family.title, "es")
    rows = next(line.rows for line in clinic.lines if line.number == 11)
    written = {line.text.text for row in rows for line in row.dose if hasattr(line.text, "text")}
    assert {"15 mg (1 pen)", "40 mg (1 pen)", "500 mg (1 tablet)"} <= written
    spanish = next(line.rows for line in family.lines if line.number == 11)
    assert "15 mg (1 pluma)" in {line.text.text for row in spanish for line in row.dose if hasattr(line.text, "text")}


def test_the_handout_gives_the_clinicians_page_their_language(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout]
) -> None:
    langs = {page.id: page.lang for page in handed(plan_of("lucia"), "es").pages}
    assert langs.pop("emergency") == "en"
    assert set(langs.values()) == {"es"}


# For each line that takes values: what to take out of Lucía's plan, and the line is gone.
WITHOUT = {
    "01-record": ("  record_number: EXAMPLE-0002\n", ""),
    "01-weight": ("  weight: {text: 46 kg, date: 2026-03-10}", "  # no weight"),
    "05-collapse": (
        '  spine: {collapse: {en: "T8 has lost some height; no sign of nerve pressure", '
        'es: "T8 ha perdido algo de altura; sin signos de presión en los nervios", ar: "فقدت الفقرة T8 بعض ارتفاعها؛ لا علامات ضغط على الأعصاب"}, limits_until: 2026-06-09}\n',  # noqa: E501
        "",
    ),
    "05-nerves": (
        ', nerves: {en: "normal strength and reflexes on 10 March 2026",'
        ' es: "fuerza y reflejos normales el 10 de marzo de 2026",'
        ' ar: "القوة والمنعكسات طبيعية في 10 مارس 2026"}',
        "",
    ),
    "09-chickenpox": ("chickenpox: {state: immune, date: 2025-12-03}, ", ""),
    "09-measles": ("measles: {state: two doses}, ", ""),
    "10-blood": (
        'blood: {en: "CRP 8 mg/L; ESR 22 mm/h on 24 February 2026",'
        ' es: "CRP 8 mg/L; ESR 22 mm/h el 24 de febrero de 2026",'
        ' ar: "في 24 فبراير 2026 كان CRP 8 mg/L و ESR 22 mm/h"}, ',
        "",
    ),
    "10-images": (", images_at: Example Children's Hospital", ""),
    "12-ask-for": (
        """, ask_for: {en: "ask for the children's rheumatology doctor on call", """
        'es: "pida hablar con el médico de guardia de reumatología infantil", ar: "اطلبوا طبيب روماتيزم الأطفال المناوب"}',  # noqa: E501
        "",
    ),
    "14-needles": (
        '  needles: {en: "numbing cream; looks away; counts down", '
        'es: "crema anestésica; mira a otro lado; cuenta hacia atrás", ar: "كريم مخدر؛ النظر بعيدًا؛ العد التنازلي"}\n',
        "",
    ),
}
INSTEAD = {"01-weight": "01-weight-none", "14-needles": "14-none"}


@pytest.mark.parametrize("line", WITHOUT)
def test_a_line_without_its_value_is_left_out(line: str, pages_of: Any) -> None:
    for before, after in zip(pages_of("lucia"), pages_of("lucia", WITHOUT[line]), strict=True):
        assert line in ids(before)
        assert line not in ids(after)
        if line in INSTEAD:
            assert INSTEAD[line] not in ids(before)
            assert INSTEAD[line] in ids(after)


def test_the_weight_stands_on_this_leaf_only(plan_of: Callable[..., Plan], handed: Callable[..., Handout]) -> None:
    handout = handed(plan_of("lucia"), "en")
    holding = [page.id for page in handout.pages if "46 kg" in {value.text for value in values_in(page.data)}]
    assert holding == ["emergency", "emergency-family"]


def test_last_doses_are_to_be_filled_in_for_each_medicine(pages_of: Any, plan_of: Callable[..., Plan]) -> None:
    clinic, _ = pages_of("lucia")
    fill = next(line.fill for line in clinic.lines if line.number == 3)
    assert len(fill) == len(plan_of("lucia").medicines.current())
    assert {value.kind for value in fill} == {Kind.MEDICINE}


def test_every_line_has_words_in_both_registers_and_languages(where: Places) -> None:
    from crmo_guide.language.tongue import tongue

    rows = [*TABLE["lines"], *TABLE["general"]]
    for lang in ("en", "es"):
        for row in rows:
            for prefix in ("em", "emf"):
                assert tongue(lang, where).has(f"{prefix}-{row['id']}")


def test_each_line_has_a_reason(plan_of: Callable[..., Plan], voice: Callable[..., Voice], where: Places) -> None:
    plan = plan_of("lucia")
    page, decisions = emergency_page(plan, voice("en", country="GB"), where, facts(plan), family=False)
    assert [decision.id for decision in decisions] == [row["id"] for row in TABLE["lines"]]
    assert all(decision.why for decision in decisions)
    assert {decision.id for decision in decisions if decision.printed} == set(ids(page))


def test_a_line_for_a_fact_stays_away_without_it(pages_of: Any, where: Places) -> None:
    assert general_facts(where) > {"immune-weakening"}
    clinic, _ = pages_of("mateo")
    assert {"06-none", "07-none", "05-spine-none", "04-standard", "08-nsaid", "09-nsaid"} <= set(ids(clinic))
    assert not {"06-methotrexate", "07-bisphosphonate", "05-spine", "04-immune", "09-live"} & set(ids(clinic))
    full, _ = pages_of("lucia")
    assert {"06-methotrexate", "07-bisphosphonate", "05-spine", "04-immune", "04-drip", "09-live"} <= set(ids(full))
    assert {"08-stopped"} <= set(ids(full))
    assert not {"06-none", "07-none", "05-spine-none", "04-standard", "08-none"} & set(ids(full))


def test_a_current_nsaid_is_named_by_name(pages_of: Any, say: Callable[[Phrase, str], str]) -> None:
    clinic, family = pages_of("mateo")
    english = [say(part, "en") for line in clinic.lines if line.number == 8 for part in line.parts]
    spanish = [say(part, "es") for line in family.lines if line.number == 8 for part in line.parts]
    assert any("naproxen" in words for words in english)
    assert any("naproxeno" in words for words in spanish)


def test_a_draft_is_not_said_to_be_signed(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Any, phrases_in: Any
) -> None:
    """A name in `sign_off` is no signature: without a fingerprint nobody has signed anything."""
    lines = (EXAMPLE / "mateo.yaml").read_text("utf-8").splitlines(keepends=True)
    seal = tuple((line, "") for line in lines if line.startswith(("  id:", "  fingerprint:")))
    handout = handed(plan_of("mateo", *seal), "en", draft=True)
    said = {each.id for page in handout.pages for each in phrases_in(page.data)}
    assert "signed-by" not in said
    assert "em-13-signed" not in said
    assert "em-13-unsigned" in said


EXAMPLE = Path(__file__).resolve().parents[2] / "examples"


@pytest.mark.parametrize(("lang", "stopped"), [("en", "naproxen"), ("es", "naproxeno"), ("ar", "نابروكسين")])
def test_a_stopped_medicine_has_the_name_its_reader_uses(
    lang: str, stopped: str, pages_of: Any, say: Callable[[Phrase, str], str]
) -> None:
    """Nobody looks for it on a box any more, so that the list reads as the rest of the page does."""
    clinic, family = pages_of("lucia", lang=lang)
    for page, read_in, name in ((clinic, "en", "naproxen"), (family, lang, stopped)):
        (line,) = (part for each in page.lines for part in each.parts if part.id.endswith("-11-stopped"))
        assert name in say(line, read_in)
