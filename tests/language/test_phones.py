from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crmo_guide.language.phones import digits, link, printed
from crmo_guide.language.tongue import tongue
from crmo_guide.places import Places

COUNTRIES = ["US", "GB", "ES", "MX", "CA", "AU", "SA", "DE", "CL", None]


@pytest.mark.parametrize(
    ("typed", "country", "expected"),
    [
        ("+1 505 555 0142", "US", "+1 505 555 0142"),
        ("505-555-0142", "US", "505-555-0142"),
        ("5055550142", "US", "(505) 555-0142"),
        ("+15055550142", "US", "+1 505-555-0142"),
        ("18002221222", "US", "1 800-222-1222"),
        ("01632960142", "GB", "01632 960142"),
        ("07700900161", "GB", "07700 900161"),
        ("+441632960142", "GB", "+44 1632 960142"),
        ("01632 960142", "GB", "01632 960142"),
        ("0207 946 0018", "GB", "0207 946 0018"),
        ("912345678", "ES", "912 34 56 78"),
        ("1-800-FLOWERS", "US", "1-800-FLOWERS"),
        ("5055550142 ext. 12", "US", "5055550142 ext. 12"),
        ("505 555 0142, ask for Ana", "US", "505 555 0142, ask for Ana"),
        ("\u202a+1 505 555 0142\u202c", "US", "+1 505 555 0142"),
        ("  505   555\u00a00142 ", "US", "505 555 0142"),
        ("٠١٦٣٢ ٩٦٠١٤٢", "GB", "01632 960142"),
    ],
)
def test_phones_print_as_typed_and_rows_in_groups(typed: str, country: str, expected: str) -> None:
    assert printed(typed, country) == expected


@pytest.mark.parametrize(
    ("number", "country"),
    [
        *((number, "US") for number in ("911", "988", "211")),
        *((number, "GB") for number in ("999", "111", "112", "116123")),
        *((number, "ES") for number in ("061", "112", "016")),
        ("000", "AU"),
        ("112", None),
    ],
)
def test_short_numbers_are_left_alone_and_dialled_as_they_stand(number: str, country: str | None) -> None:
    assert printed(number, country) == number
    assert link(number, country) == f"tel:{number}"


@pytest.mark.parametrize(
    ("typed", "country", "expected"),
    [
        ("+1 505 555 0142", "GB", "tel:+15055550142"),
        ("505 555 0142", "US", "tel:+15055550142"),
        ("1-800-222-1222", "US", "tel:+18002221222"),
        ("01632 960142", "GB", "tel:+441632960142"),
        ("07700 900161", "gb", "tel:+447700900161"),
        ("505 555 0142 x12", "US", "tel:+15055550142;ext=12"),
        ("505 555 0142 ext. 012", "US", "tel:+15055550142;ext=012"),
        ("020 7946 0018 #3", "GB", "tel:+442079460018;ext=3"),
    ],
)
def test_what_a_phone_dials(typed: str, country: str, expected: str) -> None:
    assert link(typed, country) == expected


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("01632 960142 / 960143", "GB"),
        ("01632 960142 or 01632 960143", "GB"),
        ("ask at the ward", "GB"),
        ("505 555 0142", None),
        ("12345678901234567890", "US"),
        ("", "US"),
        ("+", "US"),
        ("505 555 0142 (Ana)", "US"),
    ],
)
def test_nothing_is_dialled_where_it_is_not_plain_what(typed: str, country: str | None) -> None:
    assert link(typed, country) is None


@example("+44 (0)1632 960142", "GB")
@example("00441632960142", "ES")
@example("01632960142", "US")
@given(
    st.one_of(
        st.from_regex(r"\+?[0-9]{1,15}", fullmatch=True),
        st.from_regex(r"\+?\(?[0-9]{1,4}\)?([ .\-/][0-9]{2,5}){1,4}( ?(ext\.?|x|#) ?[0-9]{1,5})?", fullmatch=True),
        st.text("+0123456789 ()-./x#ext,٠١٢\u200e\u202a", max_size=25),
    ),
    st.sampled_from(COUNTRIES),
)
def test_the_digits_that_print_are_the_digits_typed(typed: str, country: str | None) -> None:
    western = typed.translate({0x660 + n: str(n) for n in range(10)})
    shown = printed(typed, country)
    assert digits(shown) == digits(western)
    assert shown.count("+") == western.count("+")


@given(st.from_regex(r"\+?[0-9]{5,15}", fullmatch=True), st.sampled_from(COUNTRIES))
def test_grouping_is_stable(typed: str, country: str | None) -> None:
    shown = printed(typed, country)
    assert printed(shown, country) == shown


@given(st.from_regex(r"\+[1-9][0-9]{1,2}( ?[0-9]{2,4}){2,4}", fullmatch=True), st.sampled_from(COUNTRIES))
@example("+39 06 6982", "US")
@example("+550120000000000", "US")  # 012 is a carrier's code in Brazil
def test_an_international_number_dials_its_own_digits(typed: str, country: str | None) -> None:
    """A trunk zero behind the country code (+44 01632) is the one digit that must not be dialled."""
    own = digits(typed)
    without_trunk = {own[:at] + own[at + 1 :] for at in (1, 2, 3) if own[at] in "0168"}
    address = link(typed, country)
    assert address is None or address.removeprefix("tel:+") in {own, *without_trunk}


@given(st.from_regex(r"[2-9][0-9]{2}[ .-]?[0-9]{3}[ .-]?[0-9]{4}", fullmatch=True), st.integers(1, 9999))
def test_a_national_number_gains_its_country_and_keeps_its_extension(typed: str, extension: int) -> None:
    assert link(f"{typed} x{extension}", "US") == f"tel:+1{digits(typed)};ext={extension}"


def test_a_tongue_gives_a_phone_its_link(bundled: Places) -> None:
    value = tongue("es", bundled).phone("01632 960142", "GB")
    assert (value.text, value.href) == ("01632 960142", "tel:+441632960142")
    assert tongue("es", bundled).phone("pregunte en planta", "GB").href is None
