"""YAML tables of the content folder, with problems that name the file as authors know it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from crmo_guide.errors import ContentProblem
from crmo_guide.language.data import load_yaml


def load_table(path: Path, name: str) -> Any:
    """What a YAML file holds; ContentProblem with `name` as its file when it is broken."""
    try:
        return load_yaml(path)
    except ContentProblem as problem:
        raise ContentProblem(replace(each, file=name) for each in problem.problems) from problem
