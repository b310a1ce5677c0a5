"""crmo-guide in one process that stays: what each further guide costs a program that has been loaded.

With BENCH_HELPER a second process takes half of the typesetting, as it does in `crmo-guide build`.
"""

from __future__ import annotations

import os
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from timing import run

if TYPE_CHECKING:
    from crmo_guide.helper import Helper

EDITION = os.environ["BENCH_EDITION"]
LANG = os.environ["BENCH_LANG"]
PLATES = os.environ.get("BENCH_PLATES") != "no"


def make(source: Path, target: Path, helper: Helper | None) -> None:
    """One document, from the plan: read, checked, set, read back and written."""
    import datetime as dt

    from crmo_guide.build import Request, build

    day = dt.date(2026, 3, 10)
    request = Request(source, (LANG,), edition=EDITION, out=target, date=day, force=True, plates=PLATES)
    for _ in build(request, helper):
        pass


def main() -> None:
    """All of them, one after the other."""
    from crmo_guide.helper import helping
    from crmo_guide.places import places

    with helping(places()) if "BENCH_HELPER" in os.environ else nullcontext() as helper:
        run(lambda source, target: make(source, target, helper))


if __name__ == "__main__":  # the second process reads this file too
    main()
