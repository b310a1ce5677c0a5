from __future__ import annotations

import pytest

from crmo_guide.library.markdown import read_blocks
from crmo_guide.library.rules import read_rules
from crmo_guide.library.sentences import bare_sentences, is_instruction, is_question, needs_source, sentences


@pytest.fixture
def english(bundled):
    return read_rules("en", bundled)


@pytest.fixture
def spanish(bundled):
    return read_rules("es", bundled)


@pytest.fixture
def arabic(bundled):
    return read_rules("ar", bundled)


def bare(text, rules):
    blocks, problems = read_blocks(text, name="x.md")
    assert problems == ()
    return [found.text for found in bare_sentences(blocks, rules)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two? Three!", ("One.", "Two?", "Three!")),
        ("Say “I believe you.” Then wait.", ("Say “I believe you.”", "Then wait.")),
        ("Seen e.g. in bone. Ask.", ("Seen e.g. in bone.", "Ask.")),
        ("About 2.5 years", ("About 2.5 years",)),
        ("¿Duele? ¡Llame! Pregunte.", ("¿Duele?", "¡Llame!", "Pregunte.")),
        ("الألم يأتي. هل يعود؟ اتصلوا.", ("الألم يأتي.", "هل يعود؟", "اتصلوا.")),
        ("قولوا: «نحن نصدّقك.» ثم انتظروا.", ("قولوا: «نحن نصدّقك.»", "ثم انتظروا.")),
        ("نحو 2.5 سنة، وربما أكثر", ("نحو 2.5 سنة، وربما أكثر",)),
    ],
)
def test_sentences_are_cut_after_their_stops(text, parts):
    assert sentences(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "Call your team.",
        "Do not stop it.",
        "Never stop it.",
        "Please always ask first.",
        "If it hurts, call your team.",
        "When your child is ill, and it is night, call.",
        "MRI: ask how long it takes.",
        "“Tell me where it hurts.”",
    ],
)
def test_an_instruction_needs_no_source_in_english(text, english):
    assert is_instruction(text, english)
    assert not needs_source(text, english)


@pytest.mark.parametrize(
    "text",
    ["Llame a su equipo.", "No lo suspenda.", "Nunca le dé más.", "Si le duele, llame.", "Por favor, pregunte antes."],
)
def test_an_instruction_needs_no_source_in_spanish(text, spanish):
    assert is_instruction(text, spanish)


@pytest.mark.parametrize(
    "text",
    [
        "اتصلوا بفريقكم.",
        "لا تُوقِفوا الدواء.",
        "ولا توقفوه أبدًا.",
        "إذا كان الألم شديدًا، فاتصلوا.",
        "عند الحمّى: اتصلوا.",
        "أسأل فريقي.",
        "نطلب حضنًا أو قصة.",
    ],
)
def test_an_instruction_needs_no_source_in_arabic(text, arabic):
    assert is_instruction(text, arabic)
    assert not needs_source(text, arabic)


@pytest.mark.parametrize(
    "text",
    [
        "ألم العظام هو العلامة الرئيسية.",
        "إذا كان الألم شديدًا، فالعظم نشط.",
        "فريقكم يتصل.",
        "لا أحد يلتقط CRMO من غيره.",
    ],
)
def test_a_fact_needs_a_source_in_arabic(text, arabic):
    assert needs_source(text, arabic)


def test_a_question_in_arabic_needs_no_source(arabic):
    assert is_question("هل ازداد الألم؟")
    assert is_question("هل قالوا «لماذا؟»")
    assert not needs_source("ينقص الوزن من دون قصد؟", arabic)
    assert not needs_source("هذه الصفحة على الثلاجة.", arabic)
    assert bare("الألم يأتي. الألم يذهب. [@a] الألم يبقى.", arabic) == ["الألم يأتي.", "الألم يبقى."]


@pytest.mark.parametrize(
    "text",
    [
        "Bone pain is the main sign.",
        "If it hurts, the bone may be active.",
        "Your team will call.",
        "The nurse can ask.",
        "Nobody can catch it.",
        "It is safe to call it mild.",
        "Always there is pain.",
    ],
)
def test_a_fact_needs_a_source(text, english):
    assert needs_source(text, english)


@pytest.mark.parametrize("text", ["El dolor es la señal principal.", "Si le duele, el hueso está activo."])
def test_a_fact_needs_a_source_in_spanish(text, spanish):
    assert needs_source(text, spanish)


def test_a_question_needs_no_source(english):
    assert is_question("Is it worse?")
    assert is_question("Did you say “why?”")
    assert not needs_source("Losing weight without trying?", english)


def test_words_about_the_papers_need_no_source(english):
    assert not needs_source("This page stays on the fridge.", english)
    assert needs_source("This illness stays.", english)


def test_in_a_paragraph_a_citation_covers_the_sentence_it_ends_only(english):
    assert bare("Pain comes. Pain goes. [@a] Pain stays.", english) == ["Pain comes.", "Pain stays."]


def test_in_a_list_entry_the_last_citation_covers_the_entry(english):
    assert bare("- Pain comes. Pain goes. [@a]\n- Pain stays.", english) == ["Pain stays."]


def test_a_cited_line_that_opens_a_list_covers_the_list(english):
    assert bare("Common signs are: [@a]\n\n- pain\n- a limp", english) == []


def test_an_instruction_or_question_that_opens_a_list_covers_it(english):
    assert bare("Ask your team about:\n\n- vaccines", english) == []
    assert bare("What may you see:\n\n- a limp", english) == ["a limp"]


def test_a_plain_line_that_opens_a_list_covers_nothing(english):
    assert bare("Small habits may help:\n\n- water\n- sleep [@a]", english) == ["water"]


def test_a_cover_ends_with_its_list(english):
    assert bare("Ask about:\n\n- a limp\n\nBones grow.\n\n- a fact", english) == ["Bones grow.", "a fact"]


def test_each_reason_to_call_needs_its_source(english, spanish):
    assert bare("Call your team if:\n\n- a limp\n- a rash [@a]", english) == ["a limp"]
    assert bare("If it is new, call:\n\n- a limp", english) == ["a limp"]
    assert bare("Call your team if: [@a]\n\n- a limp", english) == []
    assert bare("Llame si ve:\n\n- una cojera", spanish) == ["una cojera"]
    assert bare("## Call TODAY {#today}\n\n- a limp", english) == ["a limp"]


def test_things_to_bring_claim_nothing(english):
    assert bare("## Bring {#bring}\n\n- A favourite toy.\n\n## After {#after}\n\n- Sore arm.", english) == ["Sore arm."]
