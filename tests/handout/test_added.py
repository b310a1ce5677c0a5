"""Pages a clinic adds: where they stand, what their header must say, and what no page of a clinic's own may do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.errors import ContentProblem
from crmo_guide.handout.model import Handout
from crmo_guide.places import places
from crmo_guide.plan.model import Plan
from crmo_guide.plan.model.pages import Pages

PARKING = "{# title: Parking\n   after: checkups #}\n<p>Park on deck 2.</p>\n"
EDITIONS = ("guide", "full", "large-print", "booklet")

Hand = Callable[..., Handout]


@pytest.fixture
def laid(tmp_path: Path, handed: Callable[..., Handout]) -> Hand:
    """`laid({"guide/added/x.en.html.j2": "..."}, plan)`: the handout with these layouts in front."""

    def hand(files: dict[str, str], plan: Plan | None = None, lang: str = "en", **more: Any) -> Handout:
        for name, text in files.items():
            path = tmp_path / "layouts" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return handed(plan, lang, places=places(layouts=tmp_path / "layouts"), **more)

    return hand


def ids(handout: Handout) -> list[str]:
    return [page.id for page in handout.pages]


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_page_stands_behind_the_one_it_names(
    edition: str, laid: Hand, plan_of: Callable[..., Plan], say: Any
) -> None:
    handout = laid({"guide/added/parking.en.html.j2": PARKING}, plan_of("lucia"), edition=edition)
    names = ids(handout)
    assert names[names.index("checkups") + 1] == "added-parking"
    page = handout.pages[names.index("added-parking")]
    assert page.personal
    assert say(page.title) == "Parking"
    assert page.why == "added by your layouts: guide/added/parking.en.html.j2"
    assert [one.why for one in handout.decisions if one.id == "added-parking" and one.printed] == [page.why]


@pytest.mark.parametrize(("edition", "listed"), [("guide", "about"), ("large-print", "about"), ("booklet", "contents")])
def test_it_has_a_line_in_the_contents(
    edition: str, listed: str, laid: Hand, data_of: Any, phrases_in: Any, say: Any
) -> None:
    handout = laid({"guide/added/parking.en.html.j2": PARKING}, edition=edition)
    said = {say(each) for each in phrases_in(data_of(handout, listed)) if each.id == "topic-title"}
    assert said == {"Parking"}


def test_without_a_place_it_stands_before_the_words_and_sources(laid: Hand) -> None:
    names = ids(laid({"guide/added/parking.en.html.j2": "{# title: Parking #}\n<p>Deck 2.</p>"}))
    assert names[names.index("closing") - 1] == "added-parking"


def test_where_the_plan_leaves_its_neighbour_out_it_stands_there_too(laid: Hand, plan_of: Callable[..., Plan]) -> None:
    left_out = plan_of("lucia").model_copy(update={"pages": Pages(leave_out=("crmo",))})
    names = ids(laid({"guide/added/a.en.html.j2": PARKING.replace("checkups", "crmo")}, left_out))
    assert "crmo" not in names
    assert names[names.index("closing") - 1] == "added-a"


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("after", ["crmo", "own", "topic-vaccines"])
def test_one_file_serves_editions_that_have_its_neighbour_and_those_that_have_not(
    edition: str, after: str, laid: Hand
) -> None:
    names = ids(laid({"guide/added/a.en.html.j2": PARKING.replace("checkups", after)}, edition=edition))
    before = names[names.index("added-a") - 1]
    assert before == after if after in names else names[names.index("added-a") + 1] == "closing"


def test_in_two_volumes_it_stands_once(laid: Hand) -> None:
    files = {
        "guide/added/a.en.html.j2": PARKING.replace("checkups", "topic-vaccines"),
        "guide/added/b.en.html.j2": PARKING,
    }
    first, second = (ids(laid(files, edition="booklet", of="full", volume=volume)) for volume in (1, 2))
    assert ("added-a" in first, "added-a" in second) == (False, True)
    assert ("added-b" in first, "added-b" in second) == (True, False)
    assert second[second.index("added-a") - 1] == "topic-vaccines"


def test_the_editions_own_file_takes_the_place_of_the_guides(laid: Hand) -> None:
    own = {"guide/added/parking.en.html.j2": PARKING, "full/added/parking.en.html.j2": PARKING.replace("ing", "ing 2")}
    page = next(page for page in laid(own, edition="full").pages if page.id == "added-parking")
    assert page.why.endswith("full/added/parking.en.html.j2")


def test_cards_are_one_place_however_many_there_are(laid: Hand, plan_of: Callable[..., Plan]) -> None:
    names = ids(laid({"guide/added/a.en.html.j2": PARKING.replace("checkups", "cards")}, plan_of("lucia")))
    assert names[names.index("added-a") - 1] == [name for name in names if name.startswith("cards-")][-1]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("after", ["call", "call-more", "emergency", "emergency-family", "notes", "cover", "chekups"])
def test_never_before_the_medicines_nor_behind_the_emergency_pages(edition: str, after: str, laid: Hand) -> None:
    with pytest.raises(ContentProblem) as caught:
        laid({"guide/added/a.en.html.j2": PARKING.replace("checkups", after)}, edition=edition)
    (problem,) = caught.value.problems
    assert problem.code == "CG-H13"
    assert problem.line == 2
    assert after in problem.what
    assert "medicines" in problem.fix


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("<p>Deck 2.</p>", 1),
        ("", 1),
        ("\n{# title: Late #}<p>Deck 2.</p>", 1),
        ("{# #}<p>Deck 2.</p>", 1),
        ("{# after: checkups #}<p>Deck 2.</p>", 1),
        ("{# title: #}<p>Deck 2.</p>", 1),
        ("{# title: One\n title: Two #}<p>Deck 2.</p>", 2),
        ("{# title: One\n before: closing #}<p>Deck 2.</p>", 2),
        ("{# title: " + "x" * 61 + " #}<p>Deck 2.</p>", 1),
        ("{# title: One\n\n parking #}<p>Deck 2.</p>", 3),
        ("{# title: One #}\n  \n", 1),
        ("{# title: One #}\n<p>Fine.</p>\n<p>Give 5 mL</p>", 3),
    ],
)
def test_a_bad_header_is_told_with_its_line(text: str, line: int, laid: Hand) -> None:
    with pytest.raises(ContentProblem) as caught:
        laid({"guide/added/a.en.html.j2": text})
    assert [(problem.code, problem.line) for problem in caught.value.problems] == [("CG-H13", line)]
    assert caught.value.problems[0].file is not None


@pytest.mark.parametrize("name", ["guide/added/a.html.j2", "guide/added/A.en.html.j2", "guide/added/a.en.html"])
def test_a_name_says_its_language(name: str, laid: Hand) -> None:
    with pytest.raises(ContentProblem, match="CG-H13"):
        laid({name: PARKING})


def test_other_editions_take_no_pages(laid: Hand) -> None:
    with pytest.raises(ContentProblem, match="'fridge' takes no added pages"):
        laid({"fridge/added/a.en.html.j2": PARKING}, edition="fridge")


def test_no_language_falls_back_to_another(laid: Hand) -> None:
    files = {"guide/added/a.en.html.j2": PARKING, "guide/added/b.en.html.j2": PARKING}
    with pytest.raises(ContentProblem) as caught:
        laid(files, lang="es")
    assert [problem.code for problem in caught.value.problems] == ["CG-H14", "CG-H14"]
    assert "a.es.html.j2" in caught.value.problems[0].fix
    assert "added-a" in ids(laid(files, lang="en"))


def test_the_example_of_the_page_for_clinics_is_right(root: Path, laid: Hand, say: Any) -> None:
    shown = (root / "docs" / "layouts.md").read_text("utf-8").partition("```html\n")[2].partition("```")[0]
    handout = laid({"guide/added/parking.en.html.j2": shown})
    page = next(page for page in handout.pages if page.id == "added-parking")
    assert say(page.title) == "Parking and the day ward"
