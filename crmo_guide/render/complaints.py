"""WeasyPrint's warnings as problems: what it grumbles about is a fault of ours, and the file is not shipped."""

from __future__ import annotations

import contextlib
import logging
import re
import unicodedata
from collections.abc import Iterator

from crmo_guide.errors import Problem

# Told better, with their place, by who reads the page boxes.
_TOLD_ELSEWHERE = re.compile(r"\.notdef glyph rendered|no required alt description")
_KINDS = tuple(
    (re.compile(pattern, re.IGNORECASE), code, fix)
    for pattern, code, fix in (
        (
            r"stylesheet|^ignored|^unsupported|propert|selector|rule|parse error|media",
            "CG-R03",
            "Mend the style sheet: WeasyPrint 70 does not know this.",
        ),
        (r"anchor|target", "CG-R04", "Point the link or page number to an id that exists once."),
        (r"font", "CG-R05", "Mend the fonts folder or the font-family."),
        (r"image|svg", "CG-R06", "Mend the picture file."),
    )
)
_LONG = 160


class Complaints(logging.Handler):
    """Collects what the typesetter logs from WARNING up, each complaint once."""

    def __init__(self) -> None:
        super().__init__(level=logging.WARNING)
        self._problems: dict[str, Problem] = {}
        self.page: int | None = None  # set while a page is painted

    @property
    def problems(self) -> tuple[Problem, ...]:
        """In the order they came."""
        return tuple(self._problems.values())

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps one problem."""
        message = record.getMessage()
        if _TOLD_ELSEWHERE.search(message):
            return
        self.add(_problem(message, self.page))

    def add(self, problem: Problem) -> None:
        """One more problem, unless the same was said before."""
        self._problems.setdefault(f"{problem.code} {problem.what}", problem)


def _problem(message: str, page: int | None) -> Problem:
    text = _shortened(message)
    where = f" (page {page})" if page else ""
    for pattern, code, fix in _KINDS:
        if pattern.search(message):
            return Problem(code, f"The typesetter says: {text}{where}", fix)
    return Problem("CG-R01", f"The typesetter says: {text}{where}", "Mend the layout it warns about.")


def _shortened(message: str) -> str:
    """Without the bytes of data: URLs and without folders, so that no name on this machine is repeated."""
    text = re.sub(r"data:[^\s'\")]{20,}", "data:...", message)
    text = re.sub(r"file:[^\s'\")]*/", "", text)
    text = " ".join(text.split())
    return text if len(text) <= _LONG else text[: _LONG - 3] + "..."


def missing_letters(characters: set[str], place: str) -> Problem:
    """What to say of characters no typeface has.

    A symbol is named, for it is ours; of letters only the script is told: they may be somebody's name.
    """
    told = sorted({_told(character) for character in characters})
    count = f"{len(characters)} character{'s' if len(characters) > 1 else ''}"
    return Problem(
        "CG-R10",
        f"No typeface has {count} ({', '.join(told)}) in {place}.",
        "Write the name in letters the typefaces have, draw the sign as a picture, or add a typeface that has it.",
    )


def _told(character: str) -> str:
    name = unicodedata.name(character, "unnamed")
    if unicodedata.category(character)[0] in "LMN":
        return f"{name.split()[0].lower()} letter"
    return f"U+{ord(character):04X} {name.lower()}"


@contextlib.contextmanager
def listening(complaints: Complaints) -> Iterator[None]:
    """Within the block the typesetter's log goes to `complaints` and nowhere else."""
    logger = logging.getLogger("weasyprint")
    propagate, level = logger.propagate, logger.level
    handlers = logger.handlers[:]
    logger.handlers = [complaints]
    logger.propagate = False
    logger.setLevel(logging.WARNING)
    try:
        yield
    finally:
        logger.handlers, logger.propagate = handlers, propagate
        logger.setLevel(level)
