"""The day that decides what is out of date. It may refuse a build; it never prints."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from crmo_guide.errors import Problem, UsageProblem


def day_to_judge_by(asked: date | None = None) -> date:
    """The day asked for, else that of SOURCE_DATE_EPOCH, else today.

    Raises UsageProblem when SOURCE_DATE_EPOCH is no number of seconds of a calendar day.
    """
    if asked is not None:
        return asked
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return datetime.now(tz=UTC).astimezone().date()
    try:
        return datetime.fromtimestamp(int(epoch), tz=UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        what = "SOURCE_DATE_EPOCH is not a number of seconds."
        raise UsageProblem(Problem("CG-P044", what, "Unset it, or give --date YYYY-MM-DD.")) from error
