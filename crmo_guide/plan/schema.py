"""The JSON Schema of a plan and of a clinic file, for editors that check while one types."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from crmo_guide.plan import vocabulary
from crmo_guide.plan.clinic import Clinic
from crmo_guide.plan.model.plan import Plan
from crmo_guide.plan.model.text import spellings, text_json_schema

SCHEMA_FILE = Path(__file__).with_name("plan.schema.json")
_TITLES = {False: "CRMO guide: care plan", True: "CRMO guide: clinic file"}


def json_schema() -> dict[str, Any]:
    """The schema of a plan file (JSON Schema 2020-12). An editor offers the words of each list from it.

    `check` knows more, takes more spellings, and lets a clinic file supply country, contacts and texts.
    """
    schema = Plan.model_json_schema(by_alias=True)
    schema["properties"].pop("clinic")  # set by the reader, never typed
    schema["$defs"].pop("ClinicMark")
    schema["required"] = [key for key in schema["required"] if key not in ("country", "contacts")]
    schema["$defs"]["Contacts"].pop("required")
    return _named(schema, _TITLES[False])


def clinic_json_schema() -> dict[str, Any]:
    """The schema of a clinic file."""
    return _named(Clinic.model_json_schema(by_alias=True), _TITLES[True])


def schema_text() -> str:
    """The schema of a plan as it is kept beside this file (`plan.schema.json`); a test tells when that is stale."""
    return _text(json_schema())


def schema_beside(*, clinic_file: bool) -> tuple[str, str]:
    """The name and the text of the schema that `new` puts beside the file it writes."""
    if clinic_file:
        return "clinic.schema.json", _text(clinic_json_schema())
    return SCHEMA_FILE.name, SCHEMA_FILE.read_text(encoding="utf-8")


def _text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def schema_line(name: str) -> str:
    """The first line of a plan, by which editors with a YAML language server find the schema in the same folder.

    The name alone: a path of this machine or an address on the web would say where the plan was written, or ask for it.
    """
    return f"# yaml-language-server: $schema={name}\n"


def is_ours(raw: bytes) -> bool:
    """Whether these bytes are a schema of ours, of any version."""
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and found.get("title") in _TITLES.values()


def _named(schema: dict[str, Any], title: str) -> dict[str, Any]:
    tidy = _tidied(schema)
    used = re.findall(r'"#/\$defs/(list-[\w-]+)"', json.dumps(tidy))
    tidy["$defs"].update({f"list-{name}": {"enum": words} for words, name in _lists() if f"list-{name}" in used})
    tidy["$defs"]["Text"] = {**text_json_schema(), "description": "One text, or one text for each language."}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **tidy, "title": title}


def _lists() -> list[tuple[list[str], str]]:
    return [(spellings(name), name) for name in vocabulary.lists()]


def _tidied(node: Any) -> Any:
    """Without null (a key without a value is an error) and without the names of fields repeated as titles."""
    if isinstance(node, list):
        return [_tidied(each) for each in node]
    if not isinstance(node, dict):
        return node
    if [each for each in node.get("anyOf", ()) if each != {"type": "null"}] == text_json_schema()["anyOf"]:
        return {"$ref": "#/$defs/Text"}
    named = next((name for words, name in _lists() if node.get("enum") == words), None)
    if named:
        return {"$ref": f"#/$defs/list-{named}"}
    kept = {key: each for key, each in node.items() if key not in ("default", "title") or isinstance(each, dict)}
    node = {key: _tidied(each) for key, each in kept.items()}
    choices = [each for each in node.get("anyOf", []) if each != {"type": "null"}]
    if len(choices) == 1:
        del node["anyOf"]
        return {**choices[0], **node}
    if choices:
        node["anyOf"] = choices
    return node
