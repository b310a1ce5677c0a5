"""Many at once: which guides, in which processes, and which of them are done already."""

from __future__ import annotations
