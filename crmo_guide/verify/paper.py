"""What no eye should have to find: letters nobody can copy, words off the paper, words over other words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crmo_guide.errors import Problem
from crmo_guide.verify.readback import Box, PageRuns, Run, runs

_EDGE = 1.0  # points a letter may overhang the paper's edge by rounding
_TOUCH = 1.0  # points two boxes may overlap: boxes are measured from the type size, not from the ink
_SHARE = 0.1  # and at most this share of the smaller one


def faults(pdf: bytes) -> tuple[Problem, ...]:
    """Faults of the pages, each told once a page, without a word of their text.

    CG-V03: a letter cannot be copied or read out. CG-V04: words run off the paper. CG-V05: words lie over words.
    """
    return faults_of(runs(pdf))


def faults_of(read: Sequence[PageRuns]) -> tuple[Problem, ...]:
    """The same of pages that have been read already."""
    return tuple(problem for page in read for problem in _of_page(page))


def _of_page(page: PageRuns) -> Iterator[Problem]:
    shown = [run for run in page.runs if run.text.strip()]
    if not all(run.readable for run in shown):
        what = f"Page {page.number} has letters that cannot be read out or copied."
        yield Problem("CG-V03", what, "Write them in letters the typefaces have.")
    if any(not _inside(run.box, page.box) for run in shown):
        yield Problem("CG-V04", f"Words run off the paper on page {page.number}.", "Give them room to wrap.")
    if any(_overlap(run, other) for run, other in _near(shown)):
        yield Problem("CG-V05", f"Words lie over other words on page {page.number}.", "Give them room to wrap.")


def _inside(box: Box, page: Box) -> bool:
    low = box[0] >= page[0] - _EDGE and box[1] >= page[1] - _EDGE
    return low and box[2] <= page[2] + _EDGE and box[3] <= page[3] + _EDGE


def _near(shown: list[Run]) -> Iterator[tuple[Run, Run]]:
    """Pairs whose boxes share a height."""
    rising = sorted(shown, key=lambda run: run.box[1])
    for index, run in enumerate(rising):
        for other in rising[index + 1 :]:
            if other.box[1] >= run.box[3]:
                break
            yield run, other


def _overlap(one: Run, other: Run) -> bool:
    across = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
    up = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
    if across <= _TOUCH or up <= _TOUCH:
        return False
    smaller = min((box[2] - box[0]) * (box[3] - box[1]) for box in (one.box, other.box))
    return across * up > _SHARE * smaller
