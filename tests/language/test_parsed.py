from __future__ import annotations

from pathlib import Path

import pytest

from crmo_guide.errors import ContentProblem
from crmo_guide.language.data import parse_yaml

WHERE = Path("words.yaml")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "crmo-guide" / "data"


def test_what_was_parsed_once_is_read_back_the_same(cache: Path) -> None:
    text = "a: [1, yes, 2027-05-22, 0.5]\nb: {c: ñ}\n"
    first = parse_yaml(text, WHERE)
    assert len(list(cache.iterdir())) == 1
    assert parse_yaml(text, WHERE) == first == {"a": [1, "yes", "2027-05-22", "0.5"], "b": {"c": "ñ"}}


def test_another_text_is_parsed_anew(cache: Path) -> None:
    assert parse_yaml("a: 1\n", WHERE) == {"a": 1}
    assert parse_yaml("a: 2\n", WHERE) == {"a": 2}


def test_a_damaged_entry_is_made_again(cache: Path) -> None:
    parse_yaml("a: 1\n", WHERE)
    (entry,) = cache.iterdir()
    entry.write_text("{")
    assert parse_yaml("a: 1\n", WHERE) == {"a": 1}
    assert entry.read_text() == '{"a": 1}'


def test_a_broken_file_is_never_kept(cache: Path) -> None:
    for _ in range(2):
        with pytest.raises(ContentProblem):
            parse_yaml("a: [1\n", WHERE)
    assert not list(cache.glob("*"))


def test_without_a_cache_folder_it_only_takes_longer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert parse_yaml("a: 1\n", WHERE) == {"a": 1}
