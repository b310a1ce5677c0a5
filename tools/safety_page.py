"""Writes docs/safety-checks.md from the rules themselves, so that the page and the checks cannot differ."""

from __future__ import annotations

from pathlib import Path

from crmo_guide.errors import Level
from crmo_guide.plan.rules import RULES

PAGE = Path(__file__).resolve().parents[1] / "docs" / "safety-checks.md"

_HEAD = """# Safety checks of a plan

These rules catch slips of the pen. This is not an interaction checker, and it does not know the right dose.
`crmo-guide check plan.yaml` runs them all; so does every build. This page is made from the rules (`make docs`).
"""

_KINDS = {
    Level.STOP: ("Stop", "Nothing is printed until it is put right."),
    Level.ACCEPT: (
        "Stop unless accepted",
        "A prescriber or pharmacist may accept it in the plan, with name and reason, which print.",
    ),
    Level.LOOK: ("Look again", "The papers are made; look whether it is meant so."),
}


def page() -> str:
    """The whole page as Markdown."""
    parts = [_HEAD]
    for level, (title, meaning) in _KINDS.items():
        parts += [f"\n## {title}\n\n{meaning}\n", "| code | what is wrong | what to do | why | source |"]
        parts.append("|---|---|---|---|---|")
        rules = sorted((rule for rule in RULES if rule.level is level), key=lambda rule: rule.code)
        parts += [
            f"| {rule.code} | {_cell(rule.what)} | {_cell(rule.fix)} | {_cell(rule.reason)} | {rule.source} |"
            for rule in rules
        ]
    return "\n".join(parts) + "\n"


def _cell(text: str) -> str:
    words = " ".join(text.replace("|", "\\|").split())
    return words[:1].upper() + words[1:] if not words.startswith("`") else words


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
