"""The table of red flags, row by row, and the lines no plan can take away."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmo_guide.handout.model import Handout, Phrase
from crmo_guide.handout.red_flags import CALL, FLARE, TIERS, Group, chosen, for_everyone, rules, ticks
from crmo_guide.language.data import load_yaml
from crmo_guide.language.tongue import tongue
from crmo_guide.language.values import Kind, Value
from crmo_guide.places import places
from crmo_guide.plan.facts import every_fact, facts
from crmo_guide.plan.model import Plan
from crmo_guide.render.speaker import Speaker

ROWS: list[dict[str, Any]] = load_yaml(Path(__file__).resolve().parents[2] / "content" / "red-flags.yaml")["flags"]
TABLE = rules(places())
VALUES: dict[str, Value | int] = {
    "fever": Value(Kind.TEMPERATURE, "38 °C"),
    "poison": Value(Kind.PHONE, "111"),
    "nsaid": Value(Kind.MEDICINE, "naproxen"),
    "days": 3,
    "refill": 7,
}
CORE = "now-nerve now-ill now-breathing now-hives now-bone now-self-harm".split()
CORE += "today-fever-bone today-limp today-hot-bone".split()
# Who says a core line when it does not stand by itself: the stricter line in its place names the same sign.
SAID_BY = {"now-hives": {"now-after-drip"}, "today-fever-bone": {"today-fever", "today-blood-sulfasalazine"}}


def listed(row: Mapping[str, Any], key: str) -> list[str]:
    value = row.get(key, [])
    return [value] if isinstance(value, str) else list(value)


TRIGGERS = sorted({fact for row in ROWS for key in ("when", "unless") for fact in listed(row, key)} - {"always"})
# Facts that come together in every plan.
TOGETHER = {
    "steroid-by-mouth": {"class:steroid", "immune-weakening"},
    "class:steroid": {"immune-weakening"},
    "class:tnf-blocker": {"immune-weakening"},
}
fact_sets = st.frozensets(st.sampled_from(TRIGGERS)).map(lambda found: closed(found | {"always"}))
value_sets = st.sets(st.sampled_from(sorted(VALUES))).map(lambda names: {name: VALUES[name] for name in names})


def closed(known: frozenset[str]) -> frozenset[str]:
    """With the facts that come along; methotrexate alone does not bring one: on the skin it weakens nothing."""
    return known.union(*(TOGETHER.get(fact, set()) for fact in known))


def on(row: Mapping[str, Any], known: frozenset[str]) -> bool:
    """The head comment of the table, read once more and by itself."""
    return bool(set(listed(row, "when")) & known) and not set(listed(row, "unless")) & known


def prints(row: Mapping[str, Any], known: frozenset[str]) -> bool:
    """Switched on, and no line that prints itself says all it says."""
    merging = [other for other in ROWS if row["id"] in listed(other, "merges")]
    return on(row, known) and not any(prints(other, known) for other in merging)


def expected(known: frozenset[str], page: str) -> set[str]:
    return {row["id"] for row in ROWS if prints(row, known) and page in (listed(row, "pages") or [CALL, FLARE])}


def printed(groups: tuple[Group, ...]) -> dict[str, str]:
    """Every line that is on the page, by its id, and the phrase that says it: its own, or behind another line."""
    found: dict[str, str] = {}
    for group in groups:
        for flag in group.flags:
            for said in flag.text:
                assert isinstance(said, Phrase)
                if said.id != "flag-joiner":
                    name = re.sub(r"^flag-|-(general|joined|plan)$", "", said.id)
                    found[name if name in {row["id"] for row in ROWS} else said.id.removeprefix("flag-")] = said.id
    return found


def lines(known: frozenset[str], page: str, values: Mapping[str, Value | int] = VALUES) -> dict[str, str]:
    return printed(chosen(TABLE, known, values, page)[0])


def test_the_table_is_read_whole() -> None:
    assert [rule.id for rule in TABLE] == [row["id"] for row in ROWS]
    assert {rule.tier for rule in TABLE} == set(TIERS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["id"]))
def test_every_fact_a_row_asks_for_can_come_true(row: dict[str, Any]) -> None:
    assert {*listed(row, "when"), *listed(row, "unless")} <= every_fact()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["id"]))
def test_a_row_prints_by_its_facts_and_only_then(row: dict[str, Any]) -> None:
    pages = listed(row, "pages") or [CALL, FLARE]
    for fact in listed(row, "when"):
        for page in pages:
            assert row["id"] in lines(frozenset({"always", fact}), page)
    if "always" not in listed(row, "when"):
        others = frozenset({"always", *TRIGGERS}) - set(listed(row, "when"))
        assert row["id"] not in lines(others, FLARE)
    for kept_away in listed(row, "unless"):
        assert row["id"] not in lines(frozenset({"always", *listed(row, "when"), kept_away}), FLARE)
    for page in {CALL, FLARE} - set(pages):
        assert row["id"] not in lines(frozenset({"always", *TRIGGERS}), page)


@pytest.mark.parametrize("row", [row for row in ROWS if "merges" in row], ids=lambda row: str(row["id"]))
def test_a_line_that_says_it_all_takes_the_other_ones_place(row: dict[str, Any]) -> None:
    for gone in listed(row, "merges"):
        other = next(one for one in ROWS if one["id"] == gone)
        known = frozenset({"always", *listed(row, "when"), *listed(other, "when")})
        assert gone not in lines(known, FLARE)
        assert gone not in lines(known, CALL)
        without = known - (set(listed(row, "when")) - {"always"})
        merging = {one["id"] for one in ROWS if gone in listed(one, "merges") and on(one, without)}
        if on(other, without) and not merging:
            assert gone in lines(without, FLARE)


@pytest.mark.parametrize("row", [row for row in ROWS if "joins" in row], ids=lambda row: str(row["id"]))
def test_a_joining_line_runs_on_on_the_call_sheet_and_stands_alone_on_the_flare_page(row: dict[str, Any]) -> None:
    for host in listed(row, "joins"):
        of_host = next(one for one in ROWS if one["id"] == host)
        known = frozenset({"always", *listed(row, "when"), *listed(of_host, "when")})
        if not on(row, known) or row["id"] not in expected(known, CALL) or host not in expected(known, CALL):
            continue
        groups, _ = chosen(TABLE, known, VALUES, CALL)
        leads = [flag for group in groups for flag in group.flags if f"flag-{row['id']}-joined" in _ids(flag.text)]
        assert len(leads) == 1
        assert leads[0].id in listed(row, "joins")
        assert _ids(leads[0].text).index(f"flag-{row['id']}-joined") > 0
        assert lines(known, FLARE)[row["id"]] == f"flag-{row['id']}"
    alone = frozenset({"always", *listed(row, "when")})
    if not set(listed(row, "joins")) & expected(alone, CALL):
        assert lines(alone, CALL)[row["id"]].removesuffix("-general") == f"flag-{row['id']}"


def _ids(said: tuple[Phrase | Value, ...]) -> list[str]:
    return [one.id for one in said if isinstance(one, Phrase)]


@pytest.mark.parametrize("row", [row for row in ROWS if "needs" in row], ids=lambda row: str(row["id"]))
def test_without_its_value_a_line_speaks_in_general(row: dict[str, Any]) -> None:
    known = frozenset({"always", *listed(row, "when")})
    wanting = {name: value for name, value in VALUES.items() if name not in listed(row, "needs")}
    assert lines(known, FLARE)[row["id"]] == f"flag-{row['id']}"
    assert lines(known, FLARE, wanting)[row["id"]] == f"flag-{row['id']}-general"


def test_the_plans_own_words_for_fever_win() -> None:
    known = frozenset({"always", "immune-weakening"})
    action = {**VALUES, "action": Value(Kind.TEXT, "call at once")}
    assert lines(known, CALL, action)["today-fever"] == "flag-today-fever-plan"
    assert lines(known, CALL, VALUES)["today-fever"] == "flag-today-fever"


@given(fact_sets, value_sets, st.sampled_from([CALL, FLARE]))
def test_the_page_holds_what_the_table_says(known: frozenset[str], values: dict[str, Value | int], page: str) -> None:
    assert set(lines(known, page, values)) == expected(known, page)


@given(fact_sets, value_sets)
def test_the_core_prints_whatever_the_plan(known: frozenset[str], values: dict[str, Value | int]) -> None:
    for page in (CALL, FLARE):
        here = lines(known, page, values)
        for name in CORE:
            assert name in here or SAID_BY.get(name, set()) & set(here), f"{name} is not on the {page} page"


@given(fact_sets, value_sets)
def test_lines_for_every_child_print_for_every_child(known: frozenset[str], values: dict[str, Value | int]) -> None:
    """Each line without `unless` and not said by another one is on the call sheet or on the flare page."""
    somewhere = {**lines(known, CALL, values), **lines(known, FLARE, values)}
    for row in ROWS:
        if listed(row, "when") == ["always"] and "unless" not in row and prints(row, known):
            assert row["id"] in somewhere


@given(fact_sets)
def test_tiers_stand_in_their_order_and_no_line_twice(known: frozenset[str]) -> None:
    for page in (CALL, FLARE):
        groups, decisions = chosen(TABLE, known, VALUES, page)
        assert [group.tier for group in groups] == list(TIERS)
        ids = [flag.id for group in groups for flag in group.flags]
        assert len(ids) == len(set(ids))
        assert [decision.id for decision in decisions] == [row["id"] for row in ROWS]
        assert all(decision.why.strip() for decision in decisions)
        assert {d.id for d in decisions if d.printed} == expected(known, page)


# -- in words -------------------------------------------------------------------------------------------------------

HOLD = {
    "en": re.compile(r"before (?:the|her|his|their) next (?!.* of )(?:dose|tablet|pen)", re.IGNORECASE),
    "es": re.compile(r"antes de (?:la|su) (?:próxima|siguiente) (?:dosis|toma|pastilla|pluma)(?! de )", re.IGNORECASE),
}
STOPPING = {
    "en": re.compile(r"(?<!not )(?<!never )\b(?:stop|skip|hold off|pause|leave out|miss out)\b", re.IGNORECASE),
    "es": re.compile(
        r"(?<!no )(?<!nunca )(?<!no lo )(?<!no la )\b(?:suspenda|salte|sáltese|pause|omita|deje de|no dé|no tome)\b",
        re.IGNORECASE,
    ),
}


def said_in(known: frozenset[str], lang: str) -> Iterator[tuple[str, str]]:
    speak = Speaker(tongue(lang, places()), places())
    for page in (CALL, FLARE):
        for group in chosen(TABLE, known, VALUES, page)[0]:
            for flag in group.flags:
                for said in (*flag.text, flag.do):
                    assert isinstance(said, Phrase)
                    yield said.id, speak.plain(said)


@pytest.mark.parametrize("lang", ["en", "es"])
@given(fact_sets)
def test_nothing_sounds_like_holding_a_dose_beside_a_steroid(lang: str, known: frozenset[str]) -> None:
    """'Before the next dose' may only name another medicine when the child takes a steroid; nothing says stop."""
    known = known | {"steroid-by-mouth", "class:steroid", "immune-weakening"}
    for name, words in said_in(known, lang):
        assert not HOLD[lang].search(words), name
        assert not STOPPING[lang].search(words), name


@pytest.mark.parametrize("lang", ["en", "es"])
@given(fact_sets)
def test_no_line_changes_the_treatment(lang: str, known: frozenset[str]) -> None:
    for name, words in said_in(known, lang):
        assert not STOPPING[lang].search(words), name


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", ["mateo", "lucia"])
def test_a_plan_with_a_steroid_never_holds(
    lang: str,
    name: str,
    plan_of: Callable[..., Plan],
    handed: Callable[..., Handout],
    phrases_in: Callable[[object], Iterator[Phrase]],
    say: Callable[[Phrase, str], str],
) -> None:
    """Every line of the call sheet, the medicine sheet, the about page and the flare page, steroid beside others."""
    steroid = "    - {name: prednisolone, dose: 5 mg (1 tablet), slots: [morning]}\n"
    plan = plan_of(name, ("  daily:\n", f"  daily:\n{steroid}"))
    assert "steroid-by-mouth" in facts(plan)
    handout = handed(plan, lang)
    seen = 0
    for page in handout.pages:
        if page.id in ("call", "medicines", "about", "flare"):
            for phrase in phrases_in(page.data):
                seen += 1
                words = say(phrase, lang)
                assert not HOLD[lang].search(words), (page.id, phrase.id)
                assert not STOPPING[lang].search(words), (page.id, phrase.id)
    assert seen > 60


# -- from plans -----------------------------------------------------------------------------------------------------

TRIGGERED = {
    "spine site": (("{bone: clavicle, side: left, state: active}", "{bone: spine, level: T6, state: active}"),
                   {"now-back", "today-back", "week-new-place-spine"}, {"week-new-place"}),
    "jaw site": (("{bone: clavicle, side: left, state: active}", "{bone: jaw, state: active}"), {"week-jaw"}, set()),
    "no NSAID": (("name: naproxen ", "name: omeprazole "), set(),
                 {"now-gut", "now-blisters", "today-chickenpox-nsaid", "today-sun-skin", "today-vomits"}),
    "NSAID": (("name: naproxen ", "name: ibuprofen "),
              {"now-gut", "now-blisters", "today-chickenpox-nsaid", "today-sun-skin", "today-vomits"}, set()),
    "NSAID by its brand": (("name: naproxen ", "name: Naprosyn "), {"now-gut"}, set()),
    "steroid": (("name: naproxen ", "name: prednisone "),
                {"now-steroid", "today-dry-steroid", "now-gut", "today-fever", "today-contact"},
                {"today-vomits", "today-fever-bone"}),
    "steroid cream": (("name: naproxen ", "name: hydrocortisone\n      route: on the skin "), set(),
                      {"now-steroid", "now-gut", "today-fever"}),
    "sulfasalazine": (("name: naproxen ", "name: sulfasalazine "),
                      {"now-rash-sulfasalazine", "today-blood-sulfasalazine"}, {"now-blisters", "today-fever-bone"}),
    "JAK blocker": (("name: naproxen ", "name: tofacitinib "), {"today-fever", "today-contact"}, {"today-rash"}),
    "stopped only": (("  as_needed:", "  stopped: [{name: methotrexate, date: 2026-01-02}]\n  as_needed:"), set(),
                     {"now-methotrexate", "today-blood-methotrexate", "today-fever"}),
    "unknown medicine": (("name: naproxen ", "name: somethingumab "), set(), {"today-fever", "now-gut"}),
}  # fmt: skip


@pytest.mark.parametrize(("change", "more", "fewer"), TRIGGERED.values(), ids=TRIGGERED.keys())
def test_a_plan_switches_its_lines_on(
    change: tuple[str, str],
    more: set[str],
    fewer: set[str],
    plan_of: Callable[..., Plan],
    handed: Callable[..., Handout],
    data_of: Callable[[Handout, str], Any],
) -> None:
    plan = plan_of("mateo", change)
    handout = handed(plan, "en")
    here = {flag.id for block in data_of(handout, "flare").blocks for flag in block.flags}
    assert more <= here
    assert not fewer & here


def test_the_full_example_has_every_line_of_its_illness(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Callable[[Handout, str], Any]
) -> None:
    flare = data_of(handed(plan_of("lucia"), "es"), "flare")
    here = {flag.id for block in flare.blocks for flag in block.flags}
    wanted = "now-back now-after-drip now-methotrexate today-fever today-fever-drip today-contact today-back"
    wanted += " today-blood-methotrexate today-tingling week-jaw week-new-place-spine"
    assert set(wanted.split()) <= here
    assert not {"now-gut", "now-blisters", "now-steroid", "today-rash", "week-rash"} & here
    assert "own-1" in here


def test_the_flare_page_says_the_call_sheets_numbers(
    plan_of: Callable[..., Plan], handed: Callable[..., Handout], data_of: Callable[[Handout, str], Any]
) -> None:
    handout = handed(plan_of("lucia"), "es")
    calls = {block.tier: block.calls for block in data_of(handout, "call").blocks}
    assert calls["now"][0].number.text == "999"
    assert [call.number.text for call in calls["today"]] == ["01632 960142", "01632 960100"]
    assert [call.number.text for call in calls["week"]] == ["01632 960142"]
    for block in data_of(handout, "flare").blocks:
        assert block.calls == calls.get(block.tier, ())


# -- the general edition --------------------------------------------------------------------------------------------


def test_the_general_edition_prints_the_core_and_everything_else_under_a_tick() -> None:
    under = {said.id for tick in ticks(TABLE) for tier in (tick.now, tick.today, tick.week) for said in tier}
    everyone = {flag.id for page in (CALL, FLARE) for group in for_everyone(TABLE, page) for flag in group.flags}
    for row in ROWS:
        names = {f"flag-{row['id']}", f"flag-{row['id']}-general"}
        for tick in listed(row, "general"):
            if tick == "core":
                assert row["id"] in everyone
            elif tick != "no":
                assert names & under, row["id"]
    assert set(CORE) <= everyone


def test_the_general_edition_needs_no_value() -> None:
    speak = Speaker(tongue("en", places()), places())
    for group in for_everyone(TABLE, FLARE):
        for flag in group.flags:
            for said in flag.text:
                assert isinstance(said, Phrase)
                assert not said.args
                assert speak.plain(said)


def test_every_tick_box_stands_once_and_has_a_label() -> None:
    labels = [tick.label.id for tick in ticks(TABLE)]
    declared = load_yaml(Path(__file__).resolve().parents[2] / "content" / "red-flags.yaml")["ticks"]
    assert sorted(labels) == sorted(tick["id"] for tick in declared)
