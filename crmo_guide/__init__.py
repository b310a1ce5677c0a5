"""crmo-guide: one signed care plan in, one set of papers out that a family can live with."""

__version__ = "0.1.0"
