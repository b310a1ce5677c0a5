"""Believing the file: what was printed is read back from the PDF, glyph by glyph."""

from __future__ import annotations
