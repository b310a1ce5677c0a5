"""What a sheet shows ten times is heard once: the nine other wallet cards are nobody's words, and dial nobody."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from crmo_guide.language.tongue import tongue
from crmo_guide.places import places
from crmo_guide.verify.readback import runs

CARDS = 10


@pytest.fixture(scope="module", params=["en", "ar"])
def sheet(request: pytest.FixtureRequest, papers: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("cards")
    return papers.make(papers.Case("wallet", "lucia", request.param, "a4"), folder)


def elements(item: Any) -> list[Any]:
    kids = item.get("/K", [])
    found = [kid for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return [each for kid in found for each in (kid, *elements(kid))]


def test_a_listener_hears_one_card_and_that_there_are_ten(sheet: Any, tmp_path: Path) -> None:
    file = tmp_path / "cards.pdf"
    file.write_bytes(sheet.paper.pdf)
    with pikepdf.open(file) as pdf:
        sides = [kid for kid in pdf.Root.StructTreeRoot.K[0].K if str(kid.S) == "/Sect"]
        assert len(sides) == 2
        for side, lang in zip(sides, ("en", sheet.case.lang), strict=True):
            heard = [str(each.S) for each in elements(side)]
            assert heard.count("/H1") == 1
            assert heard.count("/Figure") == 1
            assert {"/Table", "/TD"}.isdisjoint(heard)
            (figure,) = (each for each in elements(side) if str(each.S) == "/Figure")
            assert str(figure.Alt) == tongue(lang, places()).plain("wallet-sheet")
        assert [len(page.Annots) for page in pdf.pages] == [3, 3]


def test_a_reader_sees_ten(sheet: Any) -> None:
    for page in runs(sheet.paper.pdf):
        assert "".join(run.text for run in page.runs).count("Lucía Muestra") == CARDS


def as_seen(pdf: bytes, page: int) -> str:
    """The digits of a page as an eye meets them: line by line, from left to right, whatever the script."""
    text = pypdfium2.PdfDocument(pdf)[page].get_textpage()
    found = []
    for number in range(text.count_chars()):
        letter = text.get_text_range(number, 1)
        if letter.isascii() and letter.isdigit():
            left, bottom, _, _ = text.get_charbox(number, loose=True)
            found.append((-round(bottom), left, letter))
    return "".join(letter for _, _, letter in sorted(found))


def test_every_card_shows_its_numbers_the_right_way_round(sheet: Any) -> None:
    for page in (0, 1):
        seen = as_seen(sheet.paper.pdf, page)
        for phone in ("01632960142", "01632960100"):
            assert seen.count(phone) == CARDS
