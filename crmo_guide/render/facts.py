"""What is known of a page once it is laid out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PageFacts:
    """What one page holds, in millimetres from the top of its content box (the area inside the margins)."""

    number: int  # from 1
    name: str  # of the CSS page type, '' when it has none
    width: float  # of the sheet
    height: float  # of the sheet
    ids: tuple[str, ...]  # elements with an id whose first box is on this page, in reading order
    content_bottom: float  # how far down the content goes
    content_height: float  # how much room there is
    orphans: tuple[str, ...]  # headings with nothing below them, such as 'h2#flare'
    spills: tuple[str, ...]  # elements that run out of their box or over the margins, such as 'td.dose in #daily'
    split: tuple[str, ...] = ()  # table rows that began on the page before

    @property
    def fill(self) -> float:
        """How full the page is: 1.0 is to the last line, more is overflow."""
        return self.content_bottom / self.content_height
