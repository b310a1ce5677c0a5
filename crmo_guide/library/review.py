"""Who has checked a text, and until when that holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol


class Status(StrEnum):
    """How far a text has come. `reviewed`: by a clinician; in a translation, by one who is a native speaker."""

    DRAFTED = "drafted"
    REVIEWED = "reviewed"


@dataclass(frozen=True)
class Review:
    """What the front matter says of the review: nobody's name stands here unless that person has read the text."""

    status: Status
    reviewed_by: tuple[str, ...] = ()
    due: date | None = None

    @property
    def done(self) -> bool:
        """Whether a clinician has read it; unreviewed text says so on paper."""
        return self.status is Status.REVIEWED

    def overdue(self, on: date) -> bool:
        """Whether the text should have been looked at again before this day."""
        return self.due is not None and self.due < on


class Reviewed(Protocol):
    """Anything with an id and a review."""

    @property
    def id(self) -> str: ...  # noqa: D102

    @property
    def review(self) -> Review: ...  # noqa: D102


@dataclass(frozen=True)
class ReviewCount:
    """How many texts of a set were reviewed, and which were not."""

    reviewed: tuple[str, ...]
    drafted: tuple[str, ...]

    @property
    def status(self) -> Status:
        """A set is reviewed only when each of its texts is; an empty set is a draft."""
        return Status.REVIEWED if self.reviewed and not self.drafted else Status.DRAFTED


def count(texts: Iterable[Reviewed]) -> ReviewCount:
    """Sort texts by whether a clinician has read them."""
    listed = tuple(texts)
    return ReviewCount(
        reviewed=tuple(text.id for text in listed if text.review.done),
        drafted=tuple(text.id for text in listed if not text.review.done),
    )
