from __future__ import annotations

import pytest

from crmo_guide.errors import ContentProblem, Level
from crmo_guide.library.completeness import missing, topic_ids
from crmo_guide.library.staleness import stale

LANGUAGE = "code: {}\nname: Own\nenglish_name: Own\ndirection: ltr\nlocale: en\n"
BODY = "Bone hurts. [@known-2021]"


def found(problems):
    return sorted((problem.code, problem.file) for problem in problems)


@pytest.fixture
def whole(content):
    content.file("medicines.yaml", "naproxen: {en: naproxen, es: naproxeno, card: naproxen}\n")
    for lang in ("en", "es"):
        content.text(BODY, f"{lang}/topics/pain")
        content.text(BODY, f"{lang}/medicines/naproxen")
        content.text(BODY, f"{lang}/events/mri")
        content.file(f"{lang}/phrases/a.ftl", "# words\nhello = x\nbye = x\n")
        content.file(f"{lang}/language.yaml", LANGUAGE.format(lang))
        content.file(f"{lang}/glossary.yaml", "[]\n")
    return content


def test_a_whole_language_lacks_nothing(whole):
    assert missing("en", whole.places) == ()
    assert missing("es", whole.places) == ()


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("es/topics/pain.md", "content/es/topics"),
        ("es/medicines/naproxen.md", "content/es/medicines"),
        ("es/events/mri.md", "content/es/events"),
        ("es/glossary.yaml", "content/es/glossary.yaml"),
        ("es/language.yaml", "content/es/language.yaml"),
        ("es/checks.yaml", "content/es/checks.yaml"),
    ],
)
def test_each_missing_file_is_named(whole, name, file):
    (whole.root / name).unlink()
    (problem,) = missing("es", whole.places)
    assert (problem.code, problem.level, problem.file) == ("CG-L20", Level.STOP, file)


def test_phrases_are_compared_as_well(whole):
    whole.file("es/phrases/a.ftl", "hello = x\nextra = x\n")
    problems = missing("es", whole.places)
    assert sorted((problem.code, problem.level, problem.file) for problem in problems) == [
        ("CG-W05", Level.STOP, None),
        ("CG-W09", Level.LOOK, "content/es/phrases/a.ftl"),
    ]
    assert any("bye" in problem.what for problem in problems)


def test_english_itself_must_have_every_topic_of_the_list(whole):
    whole.file("topics.yaml", "- pain\n- weight\n")
    assert found(missing("en", whole.places)) == [("CG-L20", "content/en/topics")]


def test_a_text_without_an_english_one_is_looked_at_again(whole):
    whole.text(BODY, "es/topics/other")
    (problem,) = missing("es", whole.places)
    assert (problem.code, problem.level) == ("CG-L21", Level.LOOK)


def test_a_language_of_nothing_lacks_everything(whole):
    assert len(missing("fr", whole.places)) == 3 + 3 + 1  # texts, files, a medicine's name


@pytest.mark.parametrize(
    ("body", "where", "head"),
    [
        ("## For {#for}\n\nText. [@known-2021]", "medicines/naproxen", {}),
        (BODY, "medicines/naproxen", {"size": "full"}),
        (BODY, "medicines/naproxen", {"medicines": "[naproxen]"}),
        (BODY, "medicines/naproxen", {"classes": "[nsaid]"}),
        (BODY + "\n<!-- more -->\nMore. [@known-2021]", "topics/pain", {}),
        (BODY, "topics/pain", {"tool": "{kind: lines, title: a, items: [b]}"}),
    ],
)
def test_a_translation_has_the_parts_of_the_english_text(whole, body, where, head):
    whole.text(body, f"es/{where}", **head)
    (problem,) = missing("es", whole.places)
    assert (problem.code, problem.file) == ("CG-L27", f"content/es/{where}.md")


@pytest.mark.parametrize("text", ["", "pain", "{}", "- [a]", "[]"])
def test_without_a_list_of_topics_nothing_can_be_compared(whole, text):
    whole.file("topics.yaml", text)
    with pytest.raises(ContentProblem):
        topic_ids(whole.places)


def test_a_translation_of_the_present_version_is_not_stale(whole):
    assert stale("es", whole.places) == ()
    assert stale("en", whole.places) == ()


@pytest.mark.parametrize("folder", ["topics/pain", "medicines/naproxen", "events/mri"])
def test_a_translation_behind_english_is_stale(whole, folder):
    whole.text(BODY, f"en/{folder}", version="2")
    (problem,) = stale("es", whole.places)
    assert (problem.code, problem.level, problem.file) == ("CG-L22", Level.LOOK, f"content/es/{folder}.md")
    assert "2" in problem.fix


def test_a_translation_ahead_of_english_is_wrong(whole):
    whole.text(BODY, "es/topics/pain", renders="2")
    (problem,) = stale("es", whole.places)
    assert (problem.code, problem.level) == ("CG-L23", Level.STOP)


MEDICINE = "naproxen: {{en: naproxen, es: naproxeno, card: {card}}}\n"


@pytest.mark.parametrize(
    ("lang", "text", "medicines", "what"),
    [
        ("en", MEDICINE.format(card="nothing"), "[]", "names the card nothing"),
        ("es", "naproxen: {en: naproxen, card: naproxen}\n", "[naproxen]", "has no name"),
        ("es", MEDICINE.format(card="naproxen"), "[naproxen, aspirin]", "aspirin, which is not in the list"),
        ("es", "naproxen: {en: naproxen, es: naproxeno}\n", "[naproxen]", "another card or none"),
    ],
)
def test_medicines_and_their_cards_tell_of_each_other(whole, lang, text, medicines, what):
    whole.file("medicines.yaml", text)
    for each in ("en", "es"):
        whole.text(BODY, f"{each}/medicines/naproxen", medicines=medicines)
    (problem,) = missing(lang, whole.places)
    assert problem.code == "CG-L28"
    assert what in problem.what
