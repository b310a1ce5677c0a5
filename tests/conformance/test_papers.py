"""Every edition in every language on both papers, for both examples and without a plan: boxes first, then veraPDF.

In the whole test run a sample in which every plan meets every language and every paper is made and judged;
`pytest -m conformance` (`make conformance`) makes and judges every combination.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.handout.editions import EDITIONS

pytestmark = [pytest.mark.conformance, pytest.mark.slow]

SHORT = ("fridge", "emergency", "school", "dentist", "carer", "wallet", "tools", "child", "teen")
LONG = ("full", "large-print", "booklet")  # each takes as long as ten others: `make conformance` alone makes them here
SAMPLE = {
    "guide": (("lucia", "ar", "letter"),),
    "fridge": (("mateo", "en", "a4"), ("lucia", "ar", "letter"), ("general", "es", "a4")),
    "emergency": (("mateo", "es", "letter"), ("lucia", "en", "a4"), ("general", "ar", "letter")),
    "school": (("mateo", "ar", "a4"), ("lucia", "es", "letter"), ("general", "en", "a4")),
    "dentist": (("lucia", "ar", "a4"), ("lucia", "en", "letter"), ("general", "es", "letter")),
    "carer": (("mateo", "es", "a4"), ("lucia", "en", "letter"), ("general", "ar", "a4")),
    "wallet": (("mateo", "ar", "letter"), ("lucia", "es", "a4"), ("general", "en", "letter")),
    "tools": (("mateo", "en", "letter"), ("lucia", "ar", "a4"), ("general", "es", "letter")),
    "child": (("5", "es", "letter"), ("9", "ar", "a4"), ("lucia", "en", "a4"), ("17", "es", "a4")),
    "teen": (("lucia", "es", "letter"), ("17", "en", "a4"), ("general", "ar", "a4")),
}


def test_the_sample_is_pairwise() -> None:
    """Each short edition on both papers and in every language; all of them together in every pair."""
    assert {*SAMPLE, *LONG} == set(EDITIONS)
    rows = [(edition, *row) for edition, chosen in SAMPLE.items() for row in chosen]
    languages, papers, plans = ("en", "es", "ar"), ("a4", "letter"), ("mateo", "lucia", "general")
    for edition in SHORT:
        assert {lang for name, _, lang, _ in rows if name == edition} == set(languages)
        assert {paper for name, _, _, paper in rows if name == edition} == set(papers)
    assert {(lang, paper) for _, _, lang, paper in rows} == set(product(languages, papers))
    assert {(plan, lang) for _, plan, lang, _ in rows} >= set(product(plans, languages))
    assert {(plan, paper) for _, plan, _, paper in rows} >= set(product(plans, papers))


def _is_whole(config: pytest.Config) -> bool:
    return str(config.option.markexpr).strip() == "conformance"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "edition" in metafunc.fixturenames:
        metafunc.parametrize("edition", EDITIONS if _is_whole(metafunc.config) else SAMPLE)


def test_every_page_holds_what_stands_on_it_and_conforms(
    edition: str,
    papers: Any,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    record_property: Callable[..., None],
) -> None:
    whole = _is_whole(request.config)
    cases = papers.every_case(edition) if whole else [papers.Case(edition, *row) for row in SAMPLE[edition]]
    found: list[str] = []
    files: list[Path] = []
    for case in cases:
        made = papers.make(case, tmp_path)
        if made is not None:
            found += papers.faults(made)
            files.append(tmp_path / f"{case}.pdf")
            files[-1].write_bytes(made.paper.pdf)
    record_property("judged", len(files))
    assert files
    assert not found, "\n".join(found)
    if whole or edition in SHORT:  # test_guides.py judges a sample of the long ones
        request.getfixturevalue("verapdf")(*files)
