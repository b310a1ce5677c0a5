"""Every letter of a right-to-left typeface reads back from the paper as itself: a face is taken only after this."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Iterator
from html import escape
from itertools import pairwise
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from crmo_guide.language.data import load_yaml
from crmo_guide.language.values import Kind, Value
from crmo_guide.places import Places, places
from crmo_guide.render.typeset import Typeset
from crmo_guide.verify.readback import PageRuns, runs
from crmo_guide.verify.values import Expected, missing_from

Make = Callable[..., Typeset]
CSS = 'html{font-family:"Atkinson Hyperlegible Next","Noto Sans",Vazirmatn,"Noto Sans Hebrew"}'
WEIGHTS = (400, 700, 800)
WORDS = {
    "ar": "مرحبًا لأن لإن الآن ليلًا التهاب العظم والنقي المزمن المتكرر متعدد البؤر مُسكّن حقنة بخّة شُرى هدوء مسؤول رئة على "
    "كل 4 ساعات، لا أكثر؛ هل لديه حمّى؟ «نعم»",
    "ur": "عائشہ ڈوگر کو بخار ہے؟ ٹھیک نہیں، چھوٹی ہڈی میں درد گُڑیا ئے",
    "he": "שָׁלוֹם יֶלֶד כהן־לוי ץ ף ך ן ם",
}
MARKS = {"ar": "ًٌٍَُِّْٰ", "he": "ְִֵֶַָֹֻּׁ"}
FACES = {"ar": ("vazirmatn", range(0x0621, 0x06D4)), "he": ("noto-sans-hebrew", range(0x05D0, 0x05EB))}


def read(made: Make, texts: list[str], weight: int) -> tuple[PageRuns, ...]:
    body = "".join(f'<p dir="rtl" style="font-weight:{weight}">{escape(text)}</p>' for text in texts)
    return runs(made(body, css=CSS).pdf)


def lost(pages: tuple[PageRuns, ...], texts: list[str]) -> list[str]:
    expected = [Expected.of(Value(Kind.NAME, text), field=text) for text in texts]
    return [problem.field or "" for problem in missing_from(pages, expected)]


def taken(script: str, where: Places) -> str:
    """Every letter that is taken from a script's typeface."""
    folder, wanted = FACES[script]
    family = next(each for each in load_yaml(where.fonts / "fonts.yaml") if each["folder"] == folder)
    with TTFont(where.fonts / folder / family["files"][0]["file"], lazy=True) as font:
        held = [chr(code) for code in font.getBestCmap() if code in wanted]
    return "".join(
        each for each in held if unicodedata.category(each) == "Lo" and each not in family.get("without", "")
    )


def invented(letters: str, marks: str, seed: int) -> Iterator[str]:
    """Words of every letter, in every place of a word, with marks above and below."""
    chance = random.Random(seed)  # noqa: S311
    for number in range(240):
        own = letters[number % len(letters)]
        word = [chance.choice(letters), own, chance.choice(letters), own]
        yield "".join(each + (chance.choice(marks) if marks and chance.random() < 0.4 else "") for each in word)


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("lang", sorted(WORDS))
def test_known_words_read_back_letter_for_letter(lang: str, weight: int, made: Make) -> None:
    words = WORDS[lang].split()
    assert lost(read(made, words, weight), words) == []


@pytest.mark.parametrize("marked", [False, True], ids=["letters", "letters with marks"])
@pytest.mark.parametrize("script", sorted(FACES))
def test_every_letter_that_is_taken_reads_back(script: str, marked: bool, made: Make) -> None:
    letters = taken(script, places())
    assert len(letters) > 25
    words = list(invented(letters, MARKS[script] if marked else "", seed=7))
    assert lost(read(made, words, 400), words) == []


def test_every_letter_of_the_arabic_content_reads_back(made: Make) -> None:
    folder = places().content[-1] / "ar"
    files = [path for path in Path(folder).rglob("*") if path.suffix in (".md", ".ftl", ".yaml")]
    if not files:
        pytest.skip("there is no Arabic yet")
    words = {word for file in files for word in file.read_text("utf-8").split() if any(_arabic(char) for char in word)}
    plain = sorted({"".join(char for char in word if _arabic(char)) for word in words})
    assert len(plain) > 500
    chosen = list(_with_new_neighbours(plain))
    assert lost(read(made, chosen, 400), chosen) == []


def _with_new_neighbours(words: list[str]) -> Iterator[str]:
    """The words in which a letter stands beside another one for the first time: the shape of a letter hangs on it."""
    seen: set[tuple[str, str]] = set()
    for word in words:
        beside = set(pairwise(f" {word} "))
        if not beside <= seen:
            seen |= beside
            yield word


def _arabic(char: str) -> bool:
    return unicodedata.bidirectional(char) == "AL" or 0x64B <= ord(char) <= 0x652


def test_a_bracket_that_closes_arabic_still_opens_what_comes_after(made: Make) -> None:
    pdf = made('<p dir="rtl">دواء (CRMO) كل يوم (حبّة)</p><p>250 mg (1 tablet)</p>', css=CSS).pdf
    assert missing_from(runs(pdf), [Expected("250 mg (1 tablet)")]) == ()
    assert runs(pdf)[0].runs[-1].text == "250 mg (1 tablet)"


def test_a_letter_built_of_two_glyphs_stays_itself_beside_arabic(made: Make) -> None:
    pdf = made('<p dir="rtl">محمّد</p><p>Nguyễn Thị Ánh</p>', css=CSS).pdf
    assert missing_from(runs(pdf), [Expected("Nguyễn Thị Ánh", kind="name")]) == ()
