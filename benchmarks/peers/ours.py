"""crmo-guide in one process that stays: what each further guide costs a program that has been loaded."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from timing import run

EDITION = os.environ["BENCH_EDITION"]
LANG = os.environ["BENCH_LANG"]
PLATES = os.environ.get("BENCH_PLATES") != "no"


def make(source: Path, target: Path) -> None:
    """One document, from the plan: read, checked, set, read back and written."""
    import datetime as dt

    from crmo_guide.build import Request, build

    day = dt.date(2026, 3, 10)
    for _ in build(Request(source, (LANG,), edition=EDITION, out=target, date=day, force=True, plates=PLATES)):
        pass


run(make)
