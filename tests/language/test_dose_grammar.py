from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from crmo_guide.errors import ContentProblem
from crmo_guide.language.bidi import isolated
from crmo_guide.language.dose_sentences import parse
from crmo_guide.places import Places

Data = dict[str, Any]

ARABIC_NOUNS = {
    "tablet": {"one": "قرص", "two": "قرصان", "few": "أقراص", "many": "قرصًا", "other": "قرص", "bare_plural": "أقراص"},
    "hour": {"one": "ساعة", "two": "ساعتان", "few": "ساعات", "many": "ساعة", "other": "ساعة"},
}


@pytest.fixture
def data(bundled: Places) -> Data:
    path = bundled.find("dose-sentences.yaml")
    assert path is not None
    loaded: Data = YAML(typ="safe", pure=True).load(path.read_text("utf-8"))
    return loaded


@pytest.fixture
def stand(tmp_path: Path) -> Callable[[Data], Places]:
    """Places whose list of dose sentences is this data."""

    def write(data: Data) -> Places:
        with (tmp_path / "dose-sentences.yaml").open("w", encoding="utf-8") as file:
            YAML(typ="safe", pure=True).dump(data, file)
        return Places((tmp_path,), (), tmp_path)

    return write


def only(data: Data, *patterns: str) -> Data:
    """A smaller list, so that a new language is quickly whole."""
    kept = {name: data["sentences"][name] for name in patterns}
    nouns = {name: data["nouns"][name] for name in ("tablet", "hour", "dose")}
    return {**data, "forms": ["tablet"], "unit_nouns": [], "nouns": nouns, "sentences": kept}


def with_arabic(data: Data) -> Data:
    small = only(data, "dose-amount-count", "gap-hours", "strength-form")
    small["languages"]["ar"] = "ar"
    for name, forms in ARABIC_NOUNS.items():
        small["nouns"][name]["ar"] = forms
    del small["nouns"]["dose"]
    small["sentences"]["dose-amount-count"]["ar"] = "{amount} ({count})"
    small["sentences"]["strength-form"]["ar"] = "{form} {amount}"
    small["sentences"]["gap-hours"]["ar"] = {
        "text": "{hours} على الأقل بين الجرعات",
        "nouns": {"hour": {**ARABIC_NOUNS["hour"], "two": "ساعتين"}},
    }
    return small


def test_a_language_is_added_by_data_alone(data: Data, stand: Callable[[Data], Places]) -> None:
    where = stand(with_arabic(data))
    spoken = {}
    for n in (1, 2, 3, 11):
        sentence = parse(f"{n * 250} mg ({n} {'tablet' if n == 1 else 'tablets'})", where)
        assert sentence is not None
        spoken[n] = sentence.say("ar").text
        assert parse(spoken[n], where) == sentence
    assert spoken == {
        1: "250 mg (1 قرص)",
        2: "500 mg (2 قرصان)",
        3: "750 mg (3 أقراص)",
        11: "2750 mg (11 قرصًا)",
    }


def test_a_sentence_may_need_a_noun_in_another_case(data: Data, stand: Callable[[Data], Places]) -> None:
    where = stand(with_arabic(data))
    sentence = parse("at least 2 hours between doses", where)
    assert sentence is not None
    assert sentence.say("ar").text == "2 ساعتين على الأقل بين الجرعات"
    assert parse("2 ساعتان على الأقل بين الجرعات", where) is None


def test_a_bare_name_is_not_the_counted_one(data: Data, stand: Callable[[Data], Places]) -> None:
    where = stand(with_arabic(data))
    sentence = parse("250 mg tablets", where)
    assert sentence is not None
    assert sentence.say("ar").text == "أقراص 250 mg"
    assert isolated(sentence.say("ar").text, "rtl") == "أقراص \u2066250 mg\u2069"


def change(data: Data, *path: str, to: Any) -> None:
    for key in path[:-1]:
        data = data[key]
    data[path[-1]] = to


FAULTS: list[tuple[str, tuple[str, ...], Any]] = [
    ("missing in 'es'", ("nouns", "tablet"), {"en": {"one": "tablet", "other": "tablets"}}),
    ("no form 'one'", ("nouns", "tablet", "es"), {"other": "tabletas"}),
    ("no plain word", ("nouns", "tablet", "es", "one"), "1 tableta"),
    ("no plain word", ("nouns", "tablet", "es", "one"), ""),
    ("stands for both", ("nouns", "capsule", "es", "one"), "tableta"),
    ("stands for both", ("nouns", "pen", "es", "one"), "Unit"),
    ("other slots", ("sentences", "gap-hours", "es"), "al menos 6 horas entre dosis"),
    ("other slots", ("sentences", "gap-hours", "es"), "{hours} o {hours}"),
    ("another order", ("sentences", "strength-volume", "es"), "en cada {volume}, {amount}"),
    ("other figures", ("sentences", "most-doses", "es"), "no más de {doses} en un día"),
    ("other figures", ("sentences", "most-doses", "es"), "no más de {doses} en 48 horas"),
    ("missing in 'fr'", ("languages", "fr"), "fr"),
    ("belongs to no field", ("sentences", "gap-hours", "field"), "hours"),
    ("no known type", ("sentences", "gap-hours", "slots", "hours"), "hour"),
    ("no known type", ("sentences", "gap-hours", "slots", "hours"), {"noun": "minute"}),
    ("There is no noun 'vial'", ("forms",), ["tablet", "vial"]),
    ("not in its form", ("nouns", "tablet", "es", "one"), 3),
    ("not in its form", ("languages", "xq"), "nowhere"),
    ("not in its form", ("sentences",), ["dose"]),
    ("not in its form", ("nouns", "tablet", "en"), {"one": "tablet"}),
]


@pytest.mark.parametrize(("what", "path", "to"), FAULTS)
def test_data_that_could_say_something_wrong_is_refused(
    what: str, path: tuple[str, ...], to: Any, data: Data, stand: Callable[[Data], Places]
) -> None:
    change(data, *path, to=to)
    with pytest.raises(ContentProblem) as caught:
        parse("250 mg", stand(data))
    assert {problem.code for problem in caught.value.problems} == {"CG-W07"}
    assert any(what in problem.what for problem in caught.value.problems)


def test_no_list_at_all_is_a_content_problem(tmp_path: Path) -> None:
    with pytest.raises(ContentProblem, match="missing"):
        parse("250 mg", Places((tmp_path,), (), tmp_path))


def test_every_word_of_the_list_can_be_printed(data: Data, bundled: Places) -> None:
    from crmo_guide.language.typefaces import covers

    words = str(data["nouns"]) + str(data["sentences"])
    assert covers(bundled.fonts, words) == frozenset()


def test_a_spelling_may_stand_for_several_plural_forms(data: Data, stand: Callable[[Data], Places]) -> None:
    small = only(data, "dose-count")
    small["nouns"]["tablet"]["en"]["also"] = {"pill": ["one", "other"]}
    where = stand(small)
    assert parse("1 pill", where) == parse("1 tablet", where)
    assert parse("2 pill", where) == parse("2 tablets", where)


@pytest.mark.parametrize("forms", ["plural", [], ["one", "few-ish"]])
def test_a_spelling_for_no_plural_form_is_reported(forms: Any, data: Data, stand: Callable[[Data], Places]) -> None:
    small = only(data, "dose-count")
    small["nouns"]["tablet"]["en"]["also"] = {"pill": forms}
    with pytest.raises(ContentProblem, match="pill"):
        parse("1 tablet", stand(small))
