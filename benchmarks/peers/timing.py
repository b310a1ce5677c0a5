"""What the programs of the peers share: documents one after the other, and how long each took."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path


def run(make: Callable[[Path, Path], None]) -> None:
    """Make each document named on the command line; the seconds of each go to the file named first."""
    times, *names = map(Path, sys.argv[1:])
    seconds = []
    for source, target in zip(names[::2], names[1::2], strict=True):
        began = time.perf_counter()
        make(source, target)
        seconds.append(time.perf_counter() - began)
    times.write_text(json.dumps(seconds), encoding="utf-8")
