"""Imported once, by the process that all workers are copied from: then each of them has the typesetter at hand."""

from __future__ import annotations

import contextlib


def warm_up() -> None:
    """Load what every guide needs. What is missing here is said where it is wanted."""
    from crmo_guide.places import places
    from crmo_guide.render.engine import engine, private_fonts

    with private_fonts(places().fonts):
        engine()
    import crmo_guide.build
    import crmo_guide.press
    import crmo_guide.render.measuring
    import crmo_guide.render.passage_setting
    import crmo_guide.render.standing_type
    import crmo_guide.render.tags  # noqa: F401


with contextlib.suppress(Exception):
    warm_up()
