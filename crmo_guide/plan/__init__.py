"""One child's plan: model, reading with line numbers, safety checks, sign-off, JSON Schema."""

from __future__ import annotations

import os

# Looking for pydantic plugins reads the metadata of every installed package: a fifteenth of the time of a check.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
