"""How fast a batch goes and how long it will take, in words for one line."""

from __future__ import annotations

from dataclasses import dataclass

_MINUTE = 60
_HOUR = 60 * _MINUTE
_FEW = 3  # guides; before that any number would mislead


@dataclass
class Pace:
    """Counts guides as they end. Times are seconds of a clock that never goes back."""

    of: int
    began: float
    made: int = 0
    kept: int = 0
    failed: int = 0
    left_out: int = 0

    @property
    def done(self) -> int:
        """How many have ended, whichever way."""
        return self.made + self.kept + self.failed + self.left_out

    def note(self, state: str) -> None:
        """One more has ended: made, kept, failed or left out."""
        self.made += state == "made"
        self.kept += state == "kept"
        self.failed += state == "failed"
        self.left_out += state == "left out"

    def words(self, now: float) -> str:
        """Rate and remaining time, as far as they can be told; kept guides cost nothing and do not count."""
        worked = self.done - self.kept
        parts = []
        if worked >= _FEW and now > self.began:
            rate = worked / (now - self.began)
            parts.append(f"{rate * _MINUTE:.0f} a minute")
            parts.append(f"{_about((self.of - self.done) / rate)} left")
        if self.failed:
            parts.append(f"{self.failed} failed")
        return ", ".join(parts) or "making the guides"


def _about(seconds: float) -> str:
    if seconds < _MINUTE:
        return f"{max(5 * round(seconds / 5), 5)} s"
    if seconds < _HOUR:
        return f"{round(seconds / _MINUTE)} min"
    return f"{seconds / _HOUR:.1f} h"
