"""What more pages and more children cost."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from children import DAY
from children import children as make_children
from contenders import CRMO_GUIDE, PEERS, batch_command
from measure import measured, median, pages_of

if TYPE_CHECKING:
    from bench import Bench

ROOT = Path(__file__).resolve().parent.parent
_MORE_PAGES = (0, 20, 60, 140)
_MORE_CHILDREN = (20, 200, 2000)
_TOPIC = ROOT / "content" / "en" / "topics" / "nutrition.md"


def pages(bench: Bench) -> None:
    """The full edition with more and more teaching topics of a clinic's own."""
    bench.say("", "## More teaching pages (full edition, English)", "")
    bench.say("| more topics | pages | ours, s | naive, s | ours, KB | ours, peak MB | naive, peak MB |")
    bench.say("|---|---|---|---|---|---|---|")
    plan = bench.folder / "plans" / "child-0000.yaml"
    walls: list[float] = []
    for count in _MORE_PAGES:
        if bench.late:
            bench.say(f"| {count} | no time | | | | | |")
            continue
        content = _overlay(bench.folder / f"content-{count}", count)
        out = bench.folder / f"grown-{count}.pdf"
        asked = ["--lang", "en", "--edition", "full", "--date", DAY.isoformat(), "--content", content]
        ours = [*CRMO_GUIDE, "build", plan, *asked, "--force", "-o", out]
        measured(ours)  # the plates are made
        runs = [measured(ours) for _ in range(3)]
        html = _html(bench, plan, content, count)
        naive = measured(
            [sys.executable, PEERS / "naive.py", bench.folder / "t.json", html, bench.folder / "naive.pdf"]
        )
        walls.append(median([run.wall for run in runs]))
        told = f"{pages_of(out)} | {walls[-1]:.2f} | {naive.wall:.2f} | {out.stat().st_size / 1000:.0f}"
        bench.say(f"| {count} | {told} | {max(run.peak for run in runs):.0f} | {naive.peak:.0f} |")
    if len(walls) > 1:
        bench.target("20 more teaching topics: time of the guide without", walls[1] / walls[0], 1.05)


def children(bench: Bench) -> None:
    """More and more children: the rate stays, and so does the memory."""
    bench.say(
        "", "## More children", "", "| children | guides a second | peak of the largest process, MB |", "|---|---|---|"
    )
    peaks: list[float] = []
    rate = 0.0
    for count in _MORE_CHILDREN:
        if bench.late or (rate and count / rate > bench.left):
            bench.say(f"| {count} | no time | |")
            continue
        folder = bench.folder / f"plans-{count}"
        make_children(folder, count)
        run = measured(batch_command(bench.settings, bench.workers, folder, bench.folder))
        peaks.append(run.peak)
        rate = count / run.wall
        bench.say(f"| {count} | {rate:.2f} | {run.peak:.0f} |")
    if len(peaks) > 1:
        bench.target("peak memory: of that with the fewest children", peaks[-1] / peaks[0], 1.1)


def _overlay(folder: Path, count: int) -> Path:
    """A clinic's own content folder with so many topics more."""
    topics = folder / "en" / "topics"
    topics.mkdir(parents=True)
    text = _TOPIC.read_text(encoding="utf-8")
    for number in range(count):
        own = re.sub(r"(?m)^id: .*$", f"id: extra-{number:03}", text, count=1)
        own = re.sub(r"(?m)^title: .*$", f"title: One more topic, number {number}", own, count=1)
        (topics / f"extra-{number:03}.md").write_text(own, encoding="utf-8")
    return folder


def _html(bench: Bench, plan: Path, content: Path, count: int) -> Path:
    from crmo_guide.brand import Brand
    from crmo_guide.build import Request, handout_of, prepare
    from crmo_guide.render.pages import page_html

    out = bench.folder / "none.pdf"
    job = prepare(Request(plan, ("en",), edition="full", content=content, out=out, date=DAY))
    path = bench.folder / f"grown-{count}.html"
    path.write_text(page_html(handout_of(job, "en"), Brand(), job.where), encoding="utf-8")
    return path
