"""crmo-guide: one signed care plan in, one set of papers out that a family can live with."""

from __future__ import annotations

__version__ = "0.1.0"
