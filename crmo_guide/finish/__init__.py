"""From pages to a file: bound, protected, and written whole or not at all."""

from __future__ import annotations
