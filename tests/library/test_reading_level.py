from __future__ import annotations

import pytest

from crmo_guide.errors import Level
from crmo_guide.library.lint import lint
from crmo_guide.library.reading_level import FORMULAS, read
from crmo_guide.library.reading_sample import cut, figures, medicine_names, of_text
from crmo_guide.library.score_card import score_card
from crmo_guide.library.shelf import read_shelf
from crmo_guide.library.topic import Kind

CITED = "[@known-2021]"
MEDICINES = "naproxen:\n  en: naproxen\n  es: naproxeno\n  brands: Naprosyn\n"


def reading(lang, *texts):
    return read(lang, [sentence for text in texts for sentence in cut(text)])


def test_flesch_kincaid_is_the_published_formula():
    # 6 words, 1 sentence, 8 syllables: 0.39 * 6 + 11.8 * 8 / 6 - 15.59
    assert reading("en", "Call the nurse about any pain.").score == pytest.approx(0.39 * 6 + 11.8 * 8 / 6 - 15.59)


def test_inflesz_is_the_published_formula():
    # 5 words, 2 sentences, 8 syllables: 206.835 - 62.3 * 8 / 5 - 5 / 2
    found = reading("es", "Llame hoy. Duele la pierna.")
    assert found.score == pytest.approx(206.835 - 62.3 * 8 / 5 - 5 / 2)


def test_figures_are_no_words_and_a_hyphen_parts_two():
    assert cut("Ask 3 times, day-by-day.") == (("Ask", "times", "day", "by", "day"),)


def test_a_language_without_a_formula_shows_lengths_and_no_grade():
    found = reading("ar", "اتصل بالفريق اليوم.", "لا تنتظر.")
    assert found.score is None
    assert (found.words, found.sentences, found.sentence_words) == (5, 2, 2.5)
    assert found.word_letters > 0


def test_nothing_has_no_score():
    assert read("en", []).score is None


@pytest.mark.parametrize(("lang", "easy", "hard"), [("en", 5.94, 7.06), ("es", 66.0, 59.9)])
def test_harder_looks_at_the_figure_as_it_is_shown(lang, easy, hard):
    formula = FORMULAS[lang]
    assert not formula.harder(easy, formula.worst)
    assert not formula.harder(formula.worst + (0.04 if formula.low_is_easy else -0.04), formula.worst)
    assert formula.harder(hard, formula.worst)


def test_each_entry_of_a_list_is_a_sentence_and_headings_are_none(content):
    content.text(
        f"You may see: {CITED}\n\n- a limp\n- a rash\n\n<!-- more -->\n\n## Why so?\n\nIt is known. {CITED}",
        in_short="It hurts.",
    )
    (text,) = read_shelf("en", content.places)[0].texts()
    sample = of_text(text)
    assert sample.all == ("It hurts.", "You may see:", "a limp", "a rash", "It is known.")
    assert sample.outside_lists == ("It hurts.", "You may see:", "It is known.")


def test_names_of_medicines_are_left_out_in_one_figure_and_kept_in_the_other(content):
    content.file("medicines.yaml", MEDICINES)
    content.text(f"Give naproxen. {CITED} Naprosyn is naproxen. {CITED}")
    names = medicine_names(content.places)
    (text,) = read_shelf("en", content.places)[0].texts()
    found = figures(of_text(text), "en", names)
    assert found.with_names.words - found.plain.words == 3
    assert found.with_names.score > found.plain.score


HARD = " ".join(
    ["Rheumatological interdisciplinary considerations necessitate individualised multidisciplinary care"] * 9
)


def hard_ones(content, lang="en"):
    return [problem for problem in lint(lang, content.places) if problem.code == "CG-L40"]


def test_a_hard_text_and_a_hard_language_are_found_and_asked_to_be_looked_at(content):
    content.text(f"{HARD}. {CITED}")
    found = hard_ones(content)
    assert {problem.file for problem in found} == {"content/en/topics/pain.md", "content/en"}
    assert all(problem.level is Level.LOOK for problem in found)
    assert "Flesch-Kincaid grade" in found[0].what


def test_a_few_hard_words_are_too_few_to_measure(content):
    content.text(f"Rheumatological interdisciplinary considerations. {CITED}")
    assert {problem.file for problem in hard_ones(content)} == {"content/en"}


def test_the_core_is_measured_apart(content):
    easy = " ".join(["Call your own team if you see a new sore place on the leg."] * 40)
    content.text(f"{HARD}. {CITED}\n<!-- more -->\n{easy}\n")
    told = [problem.what.split(":")[0] for problem in hard_ones(content)]
    assert "The core is hard to read" in told
    assert "The longer text is hard to read" not in told


def test_chopped_sentences_are_found(content):
    content.text("Call us now. Do not wait. " * 5)
    assert "CG-L41" in [problem.code for problem in lint("en", content.places)]
    content.text("Call us now, and do not wait until the day is over. " * 5)
    assert "CG-L41" not in [problem.code for problem in lint("en", content.places)]


def test_the_card_names_the_hardest_topic(bundled):
    shelf = read_shelf("es", bundled)[0]
    card = score_card(shelf, bundled)
    hardest = card.hardest(Kind.TOPIC)
    assert hardest.whole.plain.score == min(
        score.whole.plain.score for score in card.scores if score.kind is Kind.TOPIC
    )


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_text_that_ships_reads_as_easily_as_promised(bundled, lang):
    card = score_card(read_shelf(lang, bundled)[0], bundled)
    formula = card.formula
    assert not formula.harder(card.everything.plain.score, formula.overall)
    assert not formula.harder(card.topics.outside_lists.score, formula.overall), "short entries must not carry it"
    assert [one.id for one in card.scores if formula.harder(one.whole.plain.score, formula.worst)] == []
