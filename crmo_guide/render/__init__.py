"""How pages look: the handout as HTML, figures as SVG, and HTML typeset as a conforming PDF."""

from __future__ import annotations
