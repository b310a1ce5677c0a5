"""Measures crmo-guide beside other ways to the same paper, in the same run, and writes results.md.

Of another edition than the full one it writes results-guide.md and so on.

    python benchmarks/bench.py --quick            a few minutes: does it work, and about how fast
    python benchmarks/bench.py                    the numbers to quote, on a machine that does nothing else

Every number is a median of ratios within a round: all contenders run once a round, in turning order, so that a machine
that is slow for a while is slow for all of them.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tempfile
import time
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import growth
import phases
from children import DAY, KINDS, children
from contenders import (
    FIRST,
    HELPED,
    NAIVE,
    NO_PLATES,
    OURS,
    PEERS,
    TYPST,
    Case,
    Contender,
    Settings,
    batch_command,
    contenders,
)
from measure import Run, measured, median, pages_of, spread
from plain import plain

RESULTS = Path(__file__).resolve().parent


@dataclass
class Bench:
    """One run of everything: its settings, its folder, and what it has found."""

    settings: Settings
    rounds: int
    children: int
    workers: int
    folder: Path
    until: float
    lines: list[str] = field(default_factory=list)
    targets: list[tuple[str, float, float]] = field(default_factory=list)  # name, found, at most

    def say(self, *lines: str) -> None:
        """Print and keep."""
        for line in lines:
            sys.stdout.write(line + "\n")
        sys.stdout.flush()
        self.lines += lines

    def target(self, name: str, found: float, most: float) -> None:
        """A number that has a goal."""
        self.targets.append((name, found, most))

    @property
    def late(self) -> bool:
        """Whether the time is up."""
        return self.left < 0

    @property
    def left(self) -> float:
        """Seconds until then."""
        return self.until - time.monotonic()


def cases(bench: Bench, plans: list[Path]) -> list[Case]:
    """Each child's guide as HTML and as plain data."""
    from crmo_guide.brand import Brand
    from crmo_guide.build import Request, handout_of, prepare
    from crmo_guide.render.pages import page_html

    found = []
    for plan in plans:
        lang, edition = bench.settings.lang, bench.settings.edition
        job = prepare(Request(plan, (lang,), edition=edition, out=bench.folder / "none.pdf", date=DAY))
        html = page_html(handout_of(job, lang), Brand(), job.where)
        own = bench.folder / "cases"
        own.mkdir(exist_ok=True)
        case = Case(plan, own / f"{plan.stem}.html", own / f"{plan.stem}.json")
        case.html.write_text(html, encoding="utf-8")
        case.plain.write_text(json.dumps(plain(html)), encoding="utf-8")
        found.append(case)
    return found


def one_guide(bench: Bench, case: Case) -> None:
    """One guide, from the shell's prompt to the file."""
    every = contenders()
    runs: dict[Contender, list[Run]] = {one: [] for one in every}
    outs = {one: bench.folder / f"cold-{number}.pdf" for number, one in enumerate(every)}
    measured(*OURS.cold(case, outs[OURS], bench.folder, bench.settings))  # the plates are made
    for number in range(bench.rounds):
        for one in (*every[number % len(every) :], *every[: number % len(every)]):
            runs[one].append(measured(*one.cold(case, outs[one], bench.folder, bench.settings)))
    bench.say("", "## One guide, whole process", "")
    bench.say("| | wall, s | of naive | cpu, s | of naive | peak, MB | pages | KB | its file lacks |")
    bench.say("|---|---|---|---|---|---|---|---|---|")
    for one in every:
        wall, cpu = ([getattr(run, kind) for run in runs[one]] for kind in ("wall", "cpu"))
        ratios = {kind: ratio(runs[one], runs[NAIVE], kind) for kind in ("wall", "cpu")}
        size, peak = outs[one].stat().st_size / 1000, median([run.peak for run in runs[one]])
        numbers = f"{median(wall):.2f} | {spread(ratios['wall'])} | {median(cpu):.2f} | {spread(ratios['cpu'])}"
        bench.say(f"| {one.name} | {numbers} | {peak:.0f} | {pages_of(outs[one])} | {size:.0f} | {one.lacks} |")
    most = 0.45 if bench.settings.edition == "full" else 0.65
    bench.target("cold, plates present: wall of naive", median(ratio(runs[OURS], runs[NAIVE], "wall")), most)
    bench.target("cold, empty cache: wall of naive", median(ratio(runs[FIRST], runs[NAIVE], "wall")), 1.0)
    sizes = outs[OURS].stat().st_size / outs[TYPST].stat().st_size
    bench.target("size: of Typst's", sizes, 0.5)


def ratio(runs: list[Run], others: list[Run], kind: str) -> list[float]:
    """Round by round."""
    return [getattr(one, kind) / getattr(other, kind) for one, other in zip(runs, others, strict=True)]


def warm(bench: Bench, some: list[Case]) -> None:
    """What a further guide costs a process that has made one of its kind; the children of the examples take turns."""
    every = [HELPED, *(one for one in contenders() if not one.cold_only)]
    seconds: dict[Contender, list[float]] = {one: [] for one in every}
    times = bench.folder / "times.json"
    outs = [bench.folder / f"warm-{number}.pdf" for number in range(len(some))]
    for number in range(bench.rounds):
        for one in (*every[number % len(every) :], *every[: number % len(every)]):
            measured(*one.warm(some, outs, times, bench.settings))
            for path in outs:
                path.unlink()
            seconds[one].extend(json.loads(times.read_text(encoding="utf-8"))[KINDS:])
    bench.say("", "## A further guide in a process that stays, one processor unless it says two", "")
    bench.say("| | s a guide | of naive, the same guide |", "|---|---|---|")
    for one in every:
        ratios = [mine / other for mine, other in zip(seconds[one], seconds[NAIVE], strict=True)]
        bench.say(f"| {one.name} | {median(seconds[one]):.2f} | {spread(ratios)} |")
        if one in (HELPED, OURS):
            most = 0.3 if bench.settings.edition == "full" else 0.45
            bench.target(f"warm, {one.name}: of naive", median(ratios), most)


def batch(bench: Bench, some: list[Case]) -> None:
    """Many children: guides a second, with the processes' start."""
    plans = bench.folder / "plans"
    few = some[: max(bench.children // 10, 2 * bench.workers)]
    pool = [sys.executable, PEERS / "naive_pool.py", str(bench.workers), bench.folder, *(case.html for case in few)]
    half = bench.folder / "few"
    children(half, len(few))
    rounds: dict[str, list[Run]] = {"naive": [], "ours": [], "bare": []}
    single = measured(*OURS.cold(some[0], bench.folder / "single.pdf", bench.folder, bench.settings))
    for _ in range(max(bench.rounds // 3, 1)):
        rounds["naive"].append(measured(pool))
        rounds["ours"].append(measured(batch_command(bench.settings, bench.workers, plans, bench.folder)))
        bare = batch_command(bench.settings, bench.workers, half, bench.folder, "--no-plates")
        rounds["bare"].append(measured(bare))
    counts = {"naive": len(few), "ours": bench.children, "bare": len(few)}
    names = {"naive": f"{NAIVE.name}, pool", "ours": f"{OURS.name} batch", "bare": f"{NO_PLATES.name}, batch"}
    bench.say("", f"## Many children, {bench.workers} processes", "")
    bench.say("| | children | guides a second | of naive | peak of the largest process, MB |", "|---|---|---|---|---|")
    for key, runs in rounds.items():
        rates = [counts[key] / run.wall for run in runs]
        naive = [counts["naive"] / run.wall for run in rounds["naive"]]
        ratios = [mine / other for mine, other in zip(rates, naive, strict=True)]
        peak = max(run.peak for run in runs)
        bench.say(f"| {names[key]} | {counts[key]} | {median(rates):.2f} | {spread(ratios)} | {peak:.0f} |")
        if key == "ours":
            bench.target("batch: naive's rate, of ours", 1 / median(ratios), 0.25)
            bench.target("batch worker's peak memory: of a single build", peak / single.peak, 1.3)


def report(bench: Bench) -> None:
    """What was aimed at, and what it was measured with."""
    bench.say("", "## Targets", "", "| | found | at most | |", "|---|---|---|---|")
    for name, found, most in bench.targets:
        bench.say(f"| {name} | {found:.2f} | {most:.2f} | {'yes' if found <= most else 'no'} |")
    bench.say("", "## With what", "")
    programs = ("weasyprint", "pikepdf", "typst", "reportlab")
    told = ", ".join(f"{name} {version(name)}" for name in programs)
    bench.say(f"Python {platform.python_version()}, {told}; {platform.machine()}, {_processor()}; {platform.system()}.")
    name = "results.md" if bench.settings.edition == "full" else f"results-{bench.settings.edition}.md"
    (RESULTS / name).write_text("\n".join(["# Measured", "", *bench.lines]) + "\n", encoding="utf-8")


def _processor() -> str:
    from crmo_guide.helper import processors

    info = Path("/proc/cpuinfo")
    names = (
        [line for line in info.read_text(encoding="utf-8").splitlines() if "model name" in line]
        if info.exists()
        else []
    )
    return f"{processors()} processors ({names[0].partition(':')[2].strip() if names else 'unknown'})"


def main() -> None:
    """Everything, one after the other, until the time is up."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="one round, few children, no growth")
    parser.add_argument("--edition", default="full")
    parser.add_argument("--lang", default="es")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--children", type=int, default=200)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=90.0, help="growth is not begun after so long")
    asked = parser.parse_args()
    rounds, count = (1, 6) if asked.quick else (asked.rounds, asked.children)
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        until = time.monotonic() + 60 * asked.minutes
        bench = Bench(Settings(asked.lang, asked.edition), rounds, count, asked.workers, folder, until)
        plans = children(folder / "plans", count)
        some = cases(bench, plans[: max(count // 10, 3 * KINDS, 2 * asked.workers)])
        bench.say(f"Edition {asked.edition}, language {asked.lang}, {rounds} rounds, {count} children.")
        one_guide(bench, some[0])
        warm(bench, some[: 3 * KINDS])
        phases.phases(bench, plans[:6])
        batch(bench, some)
        if not asked.quick:
            growth.pages(bench)
            growth.children(bench)
        report(bench)


if __name__ == "__main__":
    main()
