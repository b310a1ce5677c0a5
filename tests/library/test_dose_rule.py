from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmo_guide.library.dose_rule import doses
from crmo_guide.library.rules import read_rules

ENGLISH_DOSES = [
    "Give 250 mg.",
    "Give 5mg at night.",
    "Give 10 mL.",
    "Give 2.5 ml of it.",
    "Give two tablets.",
    "Give TWO Tablets.",
    "one capsule",
    "Give half a tablet.",
    "half the tablet",
    "½ tablet",
    "¼ of a tablet",
    "double the drops",
    "twice as many puffs",
    "tablets: two",
    "tablets twice a day",
    "tablets two times a day",
    "three small white pills",
    "a 250-mg tablet",
    "a two-tablet dose",
    "2 puffs",
    "4 units",
    "1000 IU",
    "５ mg",
    "250 µg",
    "250 μg",
    "two tea spoons".replace("tea ", "tea"),
    "the second tablet",
    "a single capsule",
    "2\u200b tablets",
    "2\u00a0mg",
    "mg 250",
    "One quarter of the tablet.",
]
SPANISH_DOSES = [
    "Dé dos tabletas.",
    "media tableta",
    "la mitad de la pastilla",
    "una pastilla",
    "un comprimido",
    "el doble de gotas",
    "5 ml",
    "tres inhalaciones",
    "cápsulas: dos",
    "la segunda pastilla",
    "una cucharadita",
    "two tablets",
]
ENGLISH_FINE = [
    "Swallow the tablets whole.",
    "Tablets and capsules look alike.",
    "mg means milligram.",
    "Two nurses check the tablets at home.",
    "Children over 6 may have school sport.",
    "two weeks of tablets",
    "tablets 3 days a week",
    "Fever is 38 °C or more.",
    "Ask one nurse. Tablets can wait.",
    "About 50 children in one hospital.",
    "Never give extra tablets to catch up.",
    "one hour before the tablets",
]
SPANISH_FINE = [
    "Guarde las tabletas.",
    "dos semanas de pastillas",
    "media hora antes de las pastillas",
    "Hay dos enfermeras en el equipo y las pastillas esperan.",
    "una unidad".replace("unidad", "clínica"),
]
# Duals say two and the unit in one word; vowel marks, the kashida, glued words and a missing hamza must hide nothing.
ARABIC_DOSES = [
    "أعطوه حبّة واحدة.",
    "أعطوه حَبَّةً واحدة.",
    "حبّتان",
    "حَبَّتَيْنِ مساءً",
    "وحبتين في الصباح",
    "بملعقتين",
    "قلمان",
    "بالقلمين",
    "نصف حبّة",
    "بنصف الحبة",
    "ثلاث كبسولات",
    "عشر قطرات",
    "ملعقة واحدة",
    "مـلـعـقـتـان",
    "حُقْنَة وَاحِدَة",
    "ضعف الجرعة",
    "جرعة مضاعفة",
    "٥ ملغ",
    "٢٫٥ مل",
    "5 mg",
    "ربع قرص",
    "اربعة اقراص",
    "حبة مرتين في اليوم",
    "والمقدار: قرصان؟",
]
ARABIC_FINE = [
    "لا تكسروا الحبّة.",
    "ضعف المناعة، ثم الحبوب",
    "أسبوعان من الحبوب",
    "قبل ساعة من الحقنة",
    "ساعتان قبل الحبّة",
    "عمره 8 سنوات، ولديه CRMO.",
    "اسألوا عن الجرعة التالية.",
    "اسألوا أحدًا من التمريض. الحبوب تنتظر.",
    "هل هما اثنان؟ الحبوب في العلبة.",
    "الطفلان والوالدان في البيت.",
    "صندوق الأدوات الحادة للأقلام والإبر",
]


@pytest.fixture
def arabic(bundled):
    return read_rules("ar", bundled)


@pytest.fixture
def english(bundled):
    return read_rules("en", bundled)


@pytest.fixture
def spanish(bundled):
    return read_rules("es", bundled)


@pytest.mark.parametrize("text", ENGLISH_DOSES)
def test_a_dose_in_english_is_found(text, english):
    assert doses(text, english)


@pytest.mark.parametrize("text", SPANISH_DOSES)
def test_a_dose_in_spanish_is_found(text, spanish):
    assert doses(text, spanish)


@pytest.mark.parametrize("text", ARABIC_DOSES)
def test_a_dose_in_arabic_is_found(text, arabic):
    assert doses(text, arabic)


@pytest.mark.parametrize("text", ARABIC_FINE)
def test_text_without_a_dose_is_left_alone_in_arabic(text, arabic):
    assert doses(text, arabic) == ()


def test_a_clinic_can_add_a_word_that_is_a_dose_alone(content):
    content.file("en/checks.yaml", "dose: {alone: [twotab], prefixes: [un]}\ninstructions: {}\n")
    rules = read_rules("en", content.places)
    assert doses("Give untwotab.", rules) == ("untwotab",)
    assert doses("Give unthreetab.", rules) == ()


@pytest.mark.parametrize("text", ENGLISH_FINE)
def test_text_without_a_dose_is_left_alone_in_english(text, english):
    assert doses(text, english) == ()


@pytest.mark.parametrize("text", SPANISH_FINE)
def test_text_without_a_dose_is_left_alone_in_spanish(text, spanish):
    assert doses(text, spanish) == ()


@pytest.mark.parametrize("unit", ["mg", "mL", "tablet", "tablets", "capsule", "drop", "puff", "unit"])
@given(number=st.integers(0, 10**9), between=st.sampled_from(["", " ", " small ", " of the ", "\n", " – "]))
def test_no_digit_stands_beside_a_unit(bundled_english, unit, number, between):
    assert doses(f"Give {number}{between}{unit} now.", bundled_english)
    assert doses(f"The {unit}{between or ' '}{number} there.", bundled_english)


@pytest.fixture(scope="module")
def bundled_english():
    from pathlib import Path

    from crmo_guide.places import Places

    root = Path(__file__).resolve().parents[2] / "content"
    return read_rules("en", Places(content=(root,), layouts=(), fonts=root))


@given(text=st.text(max_size=80))
def test_any_text_is_read_without_a_crash(bundled_english, text):
    for found in doses(text, bundled_english):
        assert found.strip()
