"""Where the time of a guide goes: seconds of processor in each phase of a further guide in a process that stays."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from children import DAY
from measure import median

if TYPE_CHECKING:
    from bench import Bench
    from contenders import Settings


@dataclass
class Clock:
    """Seconds by phase. A phase inside another counts for itself alone."""

    seconds: dict[str, float] = field(default_factory=dict)
    inside: list[float] = field(default_factory=list)

    def around(self, owner: Any, name: str, phase: str) -> Callable[[], None]:
        """Times every call of `owner.name`; gives what takes the timing away again."""
        plain = getattr(owner, name)

        def timed(*args: Any, **named: Any) -> Any:
            began = time.process_time()
            self.inside.append(0.0)
            try:
                return plain(*args, **named)
            finally:
                spent = time.process_time() - began
                self.seconds[phase] = self.seconds.get(phase, 0.0) + spent - self.inside.pop()
                if self.inside:
                    self.inside[-1] += spent

        setattr(owner, name, timed)
        return lambda: setattr(owner, name, plain)


def _phases() -> list[tuple[Any, str, str]]:
    import pydyf
    from weasyprint.document import Document

    from crmo_guide import build, passes, press
    from crmo_guide.render import parts, tags, typeset

    return [
        (build, "prepare", "plan read and checked"),
        (passes, "outline", "handout chosen"),
        (parts, "cut", "pages written as HTML"),
        (Document, "_build_layout_context", "style sheets applied"),
        (typeset, "lay_out", "pages laid out"),
        (typeset, "_painted", "pages painted"),
        (tags, "mend", "tags mended"),
        (pydyf.PDF, "write", "PDF written and compressed"),
        (press, "bind", "parts bound"),
        (build, "read_back", "read back"),
    ]


def measured_phases(plans: list[Path], settings: Settings, out: Path) -> dict[str, float]:
    """Median seconds of each phase over these plans, in a process that has made one guide before."""
    from crmo_guide.build import Request, build

    def make(plan: Path) -> None:
        request = Request(plan, (settings.lang,), edition=settings.edition, out=out, date=DAY, force=True)
        for _ in build(request):
            pass

    make(plans[0])
    clock = Clock()
    undo = [clock.around(*phase) for phase in _phases()]
    found: list[dict[str, float]] = []
    try:
        for plan in plans:
            clock.seconds = {}
            began = time.process_time()
            make(plan)
            rest = time.process_time() - began - sum(clock.seconds.values())
            found.append({**clock.seconds, "the rest": rest})
    finally:
        for put_back in undo:
            put_back()
    return {phase: median([one.get(phase, 0.0) for one in found]) for phase in found[0]}


def phases(bench: Bench, plans: list[Path]) -> None:
    """A table of them."""
    found = measured_phases(plans, bench.settings, bench.folder / "phases.pdf")
    whole = sum(found.values())
    bench.say("", "## Where a further guide's time goes", "", "| phase | cpu, s | share |", "|---|---|---|")
    for phase, seconds in sorted(found.items(), key=lambda item: -item[1]):
        bench.say(f"| {phase} | {seconds:.3f} | {seconds / whole:.0%} |")
