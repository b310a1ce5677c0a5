"""A language begun: all there is to translate, nothing that counts before it is, nothing overwritten."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmo_guide.errors import CannotWrite, UsageProblem
from crmo_guide.language.data import load_yaml
from crmo_guide.language.tongue import tongue
from crmo_guide.library.new_language import MARK, UNTRANSLATED, begin
from crmo_guide.library.progress import progress
from crmo_guide.library.shelf import read_shelf, text_ids
from crmo_guide.library.topic import Kind


@pytest.fixture
def begun(tmp_path, bundled):
    return begin("fr", tmp_path, bundled)


def over(places, root):
    return replace(places, content=(root, *places.content))


def test_every_text_and_table_is_there_to_translate(begun, bundled):
    names = {path.relative_to(begun.folder).as_posix() for path in begun.made}
    wanted = {f"{kind.value}/{text_id}.md{UNTRANSLATED}" for kind in Kind for text_id in text_ids("en", kind, bundled)}
    assert wanted < names
    assert {"language.yaml", f"glossary.yaml{UNTRANSLATED}", f"checks.yaml{UNTRANSLATED}"} < names
    assert {f"dose-sentences.yaml{UNTRANSLATED}", f"medicines.yaml{UNTRANSLATED}", "phrases/pages.ftl"} < names


def test_nothing_counts_before_it_is_translated(begun, bundled, tmp_path):
    how_far = progress("fr", over(bundled, tmp_path))
    assert how_far.percent == 0
    assert how_far.missing == how_far.pieces - 1  # language.yaml is there
    assert not how_far.complete


def test_a_phrase_counts_when_its_mark_is_taken_off(begun, bundled, tmp_path):
    places = over(bundled, tmp_path)
    before = progress("fr", places).missing
    file = begun.folder / "phrases" / "pages.ftl"
    text = file.read_text("utf-8")
    assert "# Right part of every footer." in text  # what tells a translator where a phrase stands
    file.write_text(text.replace(f"{MARK}footer-page = Page", "footer-page = Feuille"), "utf-8")
    tongue.cache_clear()
    assert tongue("fr", places).plain("footer-page", n=1, total=2) == "Feuille 1 of 2"
    assert progress("fr", places).missing == before - 1


def test_every_phrase_is_whole_once_all_marks_are_gone(begun, bundled, tmp_path):
    for file in begun.folder.glob("phrases/*.ftl"):
        file.write_text(file.read_text("utf-8").replace(MARK, ""), "utf-8")
    catalogue = tongue("fr", over(bundled, tmp_path)).catalogue
    assert catalogue.problems() == ()
    assert set(catalogue) == set(tongue("en", bundled).catalogue)


def test_every_text_reads_once_its_ending_is_gone(begun, bundled, tmp_path):
    for file in begun.folder.rglob(f"*.md{UNTRANSLATED}"):
        file.rename(file.with_name(file.name.removesuffix(UNTRANSLATED)))
    shelf, problems = read_shelf("fr", over(bundled, tmp_path))
    assert problems == ()
    assert {text.renders for text in shelf.texts()} >= {1}
    assert not any(text.review.done for text in shelf.texts())


def test_the_tables_to_add_are_yaml_with_the_english_words(begun):
    entries = load_yaml(begun.folder / f"dose-sentences.yaml{UNTRANSLATED}")
    assert entries["fr"] == "fr"
    assert entries["tablet"]["fr"] == {"one": "tablet", "other": "tablets"}
    assert load_yaml(begun.folder / f"medicines.yaml{UNTRANSLATED}")["naproxen"]["fr"] == "naproxen"


def test_what_is_there_is_never_touched(begun, bundled, tmp_path):
    done = begun.folder / "topics" / "symptoms.md"
    (begun.folder / "topics" / f"symptoms.md{UNTRANSLATED}").rename(done)
    done.write_text("mine", "utf-8")
    (begun.folder / "topics" / f"weight.md{UNTRANSLATED}").unlink()
    again = begin("fr", tmp_path, bundled)
    assert [path.name for path in again.made] == [f"weight.md{UNTRANSLATED}"]
    assert done in again.kept
    assert done.read_text("utf-8") == "mine"
    assert not (begun.folder / "topics" / f"symptoms.md{UNTRANSLATED}").exists()


@pytest.mark.parametrize(("code", "direction"), [("he", "rtl"), ("pt-BR", "ltr")])
def test_a_language_begins_with_what_cldr_knows_of_it(code, direction, bundled, tmp_path):
    begin(code, tmp_path, bundled)
    assert tongue(code, over(bundled, tmp_path)).language.direction == direction


@pytest.mark.parametrize("code", ["xx", "en", "French", "../fr", ""])
def test_a_code_that_is_no_language_is_refused(code, bundled, tmp_path):
    with pytest.raises(UsageProblem) as refused:
        begin(code, tmp_path / "new", bundled)
    assert [problem.code for problem in refused.value.problems] == ["CG-W11"]
    assert not (tmp_path / "new").exists()


def test_a_place_that_cannot_be_written_is_said(bundled, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(CannotWrite) as refused:
        begin("fr", tmp_path / "file", bundled)
    assert [problem.code for problem in refused.value.problems] == ["CG-W12"]
