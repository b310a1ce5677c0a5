"""The judge of every test in this folder: the real veraPDF, started once for each worker."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

_ROOT = Path(__file__).resolve().parents[2]
_RUNNER = _ROOT / "tools" / "verapdf" / "judge.py"
_GUIDES = _ROOT / "tests" / "build" / "guides.py"
_PAPERS = Path(__file__).with_name("papers.py")

Judge = Callable[..., list[Any]]


def _loaded(name: str, path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def guides(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Finished guides, shared with the folder that reads them back."""
    return _loaded("finished_guides", _GUIDES).Guides.of(tmp_path_factory)


@pytest.fixture(scope="session")
def papers() -> Any:
    """Which papers there are, and how each is made."""
    return _loaded("every_paper", _PAPERS)


@pytest.fixture(scope="session")
def engine() -> Iterator[Any]:
    """veraPDF itself. Where it cannot run the test is skipped, but on CI it fails."""
    runner = _loaded("verapdf_judge", _RUNNER)
    try:
        started = runner.Engine()
    except (runner.EngineError, OSError) as error:
        if os.environ.get("CI") == "true":
            pytest.fail(f"veraPDF must run on CI: {error}")
        pytest.skip(f"no veraPDF: {error}")
    with started as running:
        yield running


@pytest.fixture
def verdicts(engine: Any, tmp_path: Path) -> Judge:
    """`verdicts(pdf, ..., flavours=("ua1", "3a"))` -> what veraPDF says of each file (bytes or a path)."""

    def judge(*pdfs: bytes | Path, flavours: Sequence[str] = ("ua1", "3a")) -> list[Any]:
        files = []
        for number, pdf in enumerate(pdfs):
            file = pdf if isinstance(pdf, Path) else tmp_path / f"judged-{number}.pdf"
            if isinstance(pdf, bytes):
                file.write_bytes(pdf)
            files.append(file)
        return list(engine.judge(flavours, files))

    return judge


@pytest.fixture
def verapdf(verdicts: Judge) -> Callable[..., None]:
    """`verapdf(pdf, ..., flavours=("ua1", "3a"))` fails the test, with rule and place, unless every file conforms."""

    def conforms(*pdfs: bytes | Path, flavours: Sequence[str] = ("ua1", "3a")) -> None:
        assert pdfs, "nothing to judge"
        broken = [str(verdict) for verdict in verdicts(*pdfs, flavours=flavours) if not verdict.conforms]
        assert not broken, "\n".join(broken)

    return conforms
