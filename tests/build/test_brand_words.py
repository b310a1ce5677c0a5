"""What a brand may change on paper and what it never may: its paper size, its findings, and our words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.brand import Brand, load_brand
from crmo_guide.build import Findings, Request, build, prepare
from crmo_guide.errors import InputProblem, Level
from crmo_guide.handout.editions import EDITIONS
from crmo_guide.language.tongue import tongue
from crmo_guide.places import places
from crmo_guide.plan.judged_day import day_to_judge_by

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
BRANDS = ("example-childrens-hospital", "example-support-group", "example-clinic-overlay")
DAY = day_to_judge_by(None).replace(year=2026, month=3, day=10)
slow = pytest.mark.slow
WHOLE = [pytest.mark.whole, pytest.mark.conformance]


def written(folder: Path, text: str) -> Path:
    path = folder / "brand.yaml"
    path.write_text(text, encoding="utf-8")
    return path


# -- paper ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("country", "brand", "asked", "paper"),
    [
        ("US", None, None, "letter"),
        ("US", "a4", None, "a4"),
        ("GB", "letter", None, "letter"),
        (None, "letter", None, "letter"),
        ("US", "a4", "letter", "letter"),
        ("GB", None, None, "a4"),
    ],
)
def test_the_paper_is_the_one_asked_for_else_the_brands_else_the_countrys(
    country: str | None, brand: str | None, asked: str | None, paper: str, tmp_path: Path
) -> None:
    file = written(tmp_path, "name: A\n" + (f"paper: {brand}\n" if brand else ""))
    assert prepare(Request(country=country, brand=file, paper=asked, out=tmp_path / "x.pdf")).paper == paper


def test_the_paper_of_the_plan_outranks_the_brands(tmp_path: Path) -> None:
    text = (EXAMPLES / "mateo.yaml").read_text("utf-8")
    plan = tmp_path / "mateo.yaml"
    plan.write_text(text + "paper: letter\n", encoding="utf-8")
    brand = written(tmp_path, "name: A\npaper: a4\n")
    assert prepare(Request(plan=plan, brand=brand, date=DAY, draft=True)).paper == "letter"


# -- findings -------------------------------------------------------------------------------------------------------

PALE = 'name: A\ncolours: {main: "#ffd100"}\n'


@pytest.mark.usefixtures("quick_pages")
def test_a_darkened_colour_is_told_once_and_the_papers_are_made(tmp_path: Path) -> None:
    request = Request(languages=("en", "es"), brand=written(tmp_path, PALE), out=tmp_path)
    told = [problem for event in build(request) if isinstance(event, Findings) for problem in event.problems]
    assert [(problem.code, problem.level) for problem in told] == [("CG-B10", Level.LOOK)]
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def test_with_strict_a_darkened_colour_stops(tmp_path: Path) -> None:
    with pytest.raises(InputProblem) as refused:
        prepare(Request(brand=written(tmp_path, PALE), out=tmp_path / "x.pdf", strict=True))
    assert [problem.code for problem in refused.value.problems] == ["CG-B10"]


def test_a_bad_brand_stops_before_a_page_is_set(tmp_path: Path) -> None:
    with pytest.raises(InputProblem) as refused:
        prepare(Request(brand=written(tmp_path, "nme: A\n"), out=tmp_path / "x.pdf"))
    assert [problem.code for problem in refused.value.problems] == ["CG-B03"]


@pytest.mark.parametrize("letters", ["disclaimer: ไทย", "lines: [{label: ไทย, phone: 01632 960123}]", "reorder: ไทย"])
def test_letters_of_a_brand_that_nobody_can_print_are_told(letters: str, tmp_path: Path) -> None:
    request = Request(brand=written(tmp_path, f"name: A\n{letters}\n"), out=tmp_path / "x.pdf")
    with pytest.raises(InputProblem) as refused:
        list(build(request))
    assert {problem.code for problem in refused.value.problems} == {"CG-G05"}


# -- our words ------------------------------------------------------------------------------------------------------


def _plain(text: str) -> list[str]:
    """The words of a text without marks of direction that nobody sees."""
    text = unicodedata.normalize("NFC", text)
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf").split()


def _words(page: Any) -> list[str]:
    """The words of a page in the order they are drawn, without head and foot."""
    return _plain(" ".join(run.text for run in page.runs if not run.artifact))


def _last_with(pages: Any, phrase: str, lang: str) -> int:
    """The last page on which a phrase is read, whatever wraps; the contents name titles before."""
    wanted = "".join(_plain(tongue(lang, places()).plain(phrase)))
    found = [page.number for page in pages if wanted in "".join(_words(page))]
    assert found, phrase
    return int(found[-1])


def _own(brand: Brand, lang: str) -> Counter[str]:
    """Every word that a brand may bring with it: its texts, and the words that introduce them."""
    speak = tongue(lang, places())
    labels = [
        *(speak.plain(f"imprint-{name}", where="") for name in ("reorder", "feedback")),
        speak.plain("imprint-by", name=""),
        *[speak.plain("imprint-not-medical")] * len(brand.lines),
    ]
    words = Counter(word for text in (*brand.texts, *labels) for word in re.findall(r"\w+", text))
    return words + words  # a name stands on more than one page


@slow
@pytest.mark.parametrize(
    ("plan", "lang", "name"),
    [
        ("mateo", "es", BRANDS[0]),
        ("general", "en", BRANDS[1]),
        ("mateo", "es", BRANDS[2]),
        pytest.param("general", "en", BRANDS[0], marks=WHOLE),
        pytest.param("mateo", "es", BRANDS[1], marks=WHOLE),
        pytest.param("general", "en", BRANDS[2], marks=WHOLE),
    ],
)
def test_no_brand_touches_the_call_sheet_red_flags_or_disclaimer(
    name: str, plan: str, lang: str, guides: Any, reading: Any
) -> None:
    bare = reading(guides.example(plan, lang, "a4"))
    request = Request(languages=(lang,), paper="a4", date=DAY, brand=EXAMPLES / "brands" / name)
    asked = {"country": "US"} if plan == "general" else {"plan": EXAMPLES / f"{plan}.yaml"}
    path = guides.made(f"{plan}-{lang}-{name}", Request(**{**vars(request), **asked}))
    branded = reading(path)
    brand = load_brand(EXAMPLES / "brands" / name, lang)
    assert len(branded) == len(bare)
    closing = _last_with(bare, "disclaimer", lang)
    for before, after in zip(bare, branded, strict=True):
        gone = Counter(_words(before)) - Counter(_words(after))
        more = Counter(word for text in _words(after) for word in re.findall(r"\w+", text))
        more -= Counter(word for text in _words(before) for word in re.findall(r"\w+", text))
        assert more - _own(brand, lang) == Counter(), f"page {after.number} says more than the brand's own words"
        if after.number == closing:
            continue  # lines to write questions on give way to a brand's lines there
        assert gone == Counter(), f"page {after.number} lost words"
    for page in (bare[0].number, _last_with(bare, "page-flare", lang), len(bare) - 1, len(bare)):
        assert _words(branded[page - 1]) == _words(bare[page - 1]), f"page {page} reads otherwise"


@slow
def test_no_logo_takes_room_from_the_lines_on_when_to_call(guides: Any, reading: Any) -> None:
    """The fullest call sheet of the examples keeps THIS WEEK on page 1, whoever's logo stands at its head."""
    bare = reading(guides.example("lucia", "es", "a4"))
    request = Request(plan=EXAMPLES / "lucia.yaml", languages=("es",), paper="a4", date=DAY)
    for name in BRANDS[:1]:
        asked = Request(**{**vars(request), "brand": EXAMPLES / "brands" / name})
        branded = reading(guides.made(f"lucia-es-{name}", asked))
        assert _words(branded[0]) == _words(bare[0])


@slow
@pytest.mark.parametrize("lang", ["es", pytest.param("en", marks=WHOLE)])
def test_the_addition_to_the_disclaimer_stands_behind_ours(lang: str, guides: Any, reading: Any) -> None:
    file = EXAMPLES / "brands" / "example-support-group"
    request = Request(languages=(lang,), paper="a4", date=DAY, brand=file, plan=EXAMPLES / "mateo.yaml")
    pages = reading(guides.made(f"mateo-{lang}-example-support-group-words", request))
    ours = "".join(_plain(tongue(lang, places()).plain("disclaimer")))
    added = load_brand(file, lang).disclaimer
    assert added is not None
    words = "".join(_words(pages[_last_with(pages, "disclaimer", lang) - 1]))
    assert words.count(ours) == 1
    assert words.index("".join(_plain(added))) >= words.index(ours) + len(ours)


def test_a_brand_has_no_word_in_what_the_pages_are_made_of() -> None:
    """No edition reads a brand but for its imprint: whatever it holds, the call sheet and red flags are as they are."""
    from crmo_guide.build import handout_of

    for edition in ("guide", "fridge", "emergency", "school"):
        assert edition in EDITIONS
        request = Request(plan=EXAMPLES / "mateo.yaml", languages=("es",), date=DAY, edition=edition, paper="a4")
        with_brand = prepare(Request(**{**vars(request), "brand": EXAMPLES / "brands" / "example-support-group"}))
        pages = [
            {page.id: page.data for page in handout_of(job, "es").pages if page.template != "topics"}
            for job in (prepare(request), with_brand)
        ]
        assert pages[0] == pages[1]
