from __future__ import annotations

import pytest

from crmo_guide.language.typefaces import covers
from crmo_guide.places import Places


@pytest.mark.parametrize(
    "name", ["Lucía Muñoz", "Nguyễn Thị Ánh", "Γιώργος Παπαδόπουλος", "Иван Щёголев", "Şükrü Łukasz Ðorđe", "O’Neill–Ó"]
)
def test_names_in_latin_greek_and_cyrillic_can_be_printed(name: str, bundled: Places) -> None:
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
