from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.plan.schema import SCHEMA_FILE, clinic_json_schema, json_schema, schema_text
from crmo_guide.plan.tree import read_tree

TYPES: dict[str, Any] = {"string": str, "array": list, "object": dict, "integer": int, "boolean": bool, "number": float}


def fits(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> bool:
    """The part of JSON Schema that ours uses; every value is text, as the reader sees it."""
    if "$ref" in schema and not fits(value, root["$defs"][schema["$ref"].split("/")[-1]], root):
        return False
    if "anyOf" in schema and not any(fits(value, each, root) for each in schema["anyOf"]):
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    if "const" in schema and value != schema["const"]:
        return False
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(isinstance(value, TYPES[kind]) for kind in kinds):
        return False
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        return False
    if isinstance(value, list):
        return len(value) >= schema.get("minItems", 0) and all(
            fits(each, schema.get("items", {}), root) for each in value
        )
    return fits_map(value, schema, root) if isinstance(value, dict) else True


def fits_map(value: dict[str, Any], schema: dict[str, Any], root: dict[str, Any]) -> bool:
    if not set(schema.get("required", ())) <= set(value):
        return False
    for key, each in value.items():
        patterns = [inner for pattern, inner in schema.get("patternProperties", {}).items() if re.search(pattern, key)]
        inner = schema.get("properties", {}).get(key) or next(iter(patterns), schema.get("additionalProperties", {}))
        if inner is False or (isinstance(inner, dict) and not fits(each, inner, root)):
            return False
    return True


def tree(path: Path) -> Any:
    return read_tree(path.read_bytes(), path.name).value


def test_the_kept_schema_is_the_one_of_the_model() -> None:
    assert SCHEMA_FILE.read_text(encoding="utf-8") == schema_text(), "write schema_text() to plan.schema.json again"


@pytest.mark.parametrize("name", ["mateo.yaml", "lucia.yaml"])
def test_the_examples_fit(examples: Path, name: str) -> None:
    assert fits(tree(examples / name), json_schema(), json_schema())


def test_the_clinic_example_fits(examples: Path) -> None:
    assert fits(tree(examples / "clinic.yaml"), clinic_json_schema(), clinic_json_schema())


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("child", "nmae"), "x"),
        (("child", "born"), ["x"]),
        (("medicines", "daily", 0, "slots"), ["mornin"]),
        (("medicines", "daily", 0, "slots"), []),
        (("medicines", "at_hospital"), [{"name": "pamidronate", "dose": "30 mg"}]),
        (("contacts", "day"), {"fone": "1"}),
        (("schema",), "2"),
        (("country",), "Atlantis"),
        (("allergies",), "lots"),
        (("clinic",), "clinic.yaml"),
    ],
)
def test_what_check_refuses_an_editor_shows(examples: Path, path: tuple[Any, ...], value: Any) -> None:
    plan = copy.deepcopy(tree(examples / "mateo.yaml"))
    box = plan
    for part in path[:-1]:
        box = box[part]
    box[path[-1]] = value
    assert not fits(plan, json_schema(), json_schema())


def test_it_names_its_draft_and_every_reference_is_there() -> None:
    schema = json_schema()
    assert schema["$schema"].startswith("https://json-schema.org/")
    references = set(re.findall(r'"#/\$defs/([\w-]+)"', json.dumps(schema)))
    assert references == set(schema["$defs"])
