from __future__ import annotations

import pytest

from crmo_guide.errors import ContentProblem
from crmo_guide.language.typefaces import covers, families_for, stack
from crmo_guide.places import Places


@pytest.mark.parametrize(
    "name",
    [
        *("Lucía Muñoz", "Nguyễn Thị Ánh", "Γιώργος Παπαδόπουλος", "Иван Щёголев", "Şükrü Łukasz Ðorđe", "O’Neill–Ó"),
        *("محمّد عبد الله آل سعود", "عائشہ ڈوگر گُل چوہدری ٹھٹھہ", "פּרץ מִרְיָם כהן־לוי", "ژاله پگاه"),
    ],
)
def test_names_in_every_bundled_script_can_be_printed(name: str, bundled: Places) -> None:
    assert covers(bundled.fonts, name) == frozenset()


def test_decomposed_letters_are_composed_first(bundled: Places) -> None:
    assert covers(bundled.fonts, "Nguye\u0302\u0303n") == frozenset()


def test_what_cannot_be_printed_is_named_letter_by_letter(bundled: Places) -> None:
    assert covers(bundled.fonts, "Ana 李小 😀") == frozenset("李小😀")


def test_spaces_isolates_and_joiners_do_not_count(bundled: Places) -> None:
    assert covers(bundled.fonts, "é\u00a0\u202f\u2066\u2069\u200d\u200b\u00ad\ufe0f\n\t") == frozenset()


def test_an_empty_text_needs_no_font(bundled: Places) -> None:
    assert covers(bundled.fonts, "") == frozenset()


@pytest.mark.parametrize("kind", ["ftl", "md", "yaml"])
def test_every_letter_of_our_own_texts_can_be_printed(kind: str, bundled: Places) -> None:
    missing = {
        file.name: found
        for file in bundled.content[-1].rglob(f"*.{kind}")
        if (found := covers(bundled.fonts, file.read_text("utf-8")))
    }
    assert missing == {}


def test_all_of_latin_up_to_extended_a_can_be_printed(bundled: Places) -> None:
    """A build looks up only letters beyond these."""
    printable = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180))))
    assert covers(bundled.fonts, printable) == frozenset()


def test_a_letter_a_typeface_draws_as_another_is_not_taken_from_it(bundled: Places) -> None:
    assert covers(bundled.fonts, "\u06bd") == {"\u06bd"}


def test_a_page_looks_for_a_letter_in_every_typeface_its_own_first(bundled: Places) -> None:
    every = stack(bundled.fonts)
    assert every[0] == "Atkinson Hyperlegible Next"
    assert {"Noto Sans", "Vazirmatn", "Noto Sans Hebrew"} < set(every)
    assert stack(bundled.fonts, ("Vazirmatn",)) == ("Vazirmatn", *(each for each in every if each != "Vazirmatn"))


def test_a_typeface_that_is_not_bundled_is_refused(bundled: Places) -> None:
    with pytest.raises(ContentProblem) as refused:
        stack(bundled.fonts, ("Comic Sans",))
    assert [problem.code for problem in refused.value.problems] == ["CG-W10"]


@pytest.mark.parametrize(
    ("locale", "family"),
    [("ar", "Vazirmatn"), ("ur", "Vazirmatn"), ("he", "Noto Sans Hebrew"), ("es", "Noto Sans"), ("uk", "Noto Sans")],
)
def test_a_language_knows_the_typefaces_of_its_script(locale: str, family: str, bundled: Places) -> None:
    assert family in families_for(bundled.fonts, locale)


def test_a_script_may_need_a_typeface_of_its_own(bundled: Places) -> None:
    assert families_for(bundled.fonts, "hi") == ()
    assert families_for(bundled.fonts, "az-Arab") == ("Vazirmatn",)
