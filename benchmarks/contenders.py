"""Who is compared: each way to a guide, as a command for one or several documents."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PEERS = Path(__file__).resolve().parent / "peers"
DAY = "2026-03-10"


@dataclass(frozen=True)
class Case:
    """One child's guide in every form a contender takes: the plan, its page HTML, its words as plain data."""

    plan: Path
    html: Path
    plain: Path


@dataclass(frozen=True)
class Contender:
    """One way. `takes`: which form of a case. `lacks`: what its file does not have. `cold`: the whole command line."""

    name: str
    takes: str
    program: str = ""
    lacks: str = "-"
    plates: bool = True
    cold_only: bool = False
    helped: bool = False  # two processes at one guide; from the shell's prompt it is so anyway

    def cold(self, case: Case, out: Path, folder: Path, settings: Settings) -> tuple[list[str | Path], dict[str, str]]:
        """The command that makes one document, and what to add to its environment."""
        if self.takes == "plan":
            words = ["--lang", settings.lang, "--edition", settings.edition, "--date", DAY, "--force", "-o", out]
            plates = [] if self.plates else ["--no-plates"]
            env = {"XDG_CACHE_HOME": str(folder / f"cache-{os.urandom(4).hex()}")} if self.cold_only else {}
            return [*CRMO_GUIDE, "build", case.plan, *words, *plates], env
        if self.program == "chromium":
            flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={out}"]
            return [str(shutil.which("chromium")), *flags, case.html.as_uri()], {}
        return self.warm([case], [out], folder / "times.json", settings)

    def warm(
        self, cases: Sequence[Case], outs: Sequence[Path], times: Path, settings: Settings
    ) -> tuple[list[str | Path], dict[str, str]]:
        """The command that makes several documents in one process and writes how long each took."""
        pairs = [path for case, out in zip(cases, outs, strict=True) for path in (getattr(case, self.takes), out)]
        plates = "yes" if self.plates else "no"
        env = {"BENCH_LANG": settings.lang, "BENCH_EDITION": settings.edition, "BENCH_PLATES": plates}
        if self.helped:
            env["BENCH_HELPER"] = "yes"
        return [sys.executable, PEERS / f"{self.program}.py", times, *pairs], env


@dataclass(frozen=True)
class Settings:
    """What is made."""

    lang: str
    edition: str


CRMO_GUIDE = [sys.executable, "-m", "crmo_guide"]
_PLAIN = "pictures, colours, columns, body map, day grid"

OURS = Contender("crmo-guide", "plan", "ours")
NO_PLATES = Contender("crmo-guide --no-plates", "plan", "ours", plates=False)
FIRST = Contender("crmo-guide, very first (empty cache)", "plan", "ours", cold_only=True)
HELPED = Contender("crmo-guide, two processors", "plan", "ours", helped=True)
NAIVE = Contender("WeasyPrint, naive", "html", "naive", "PDF/A; its values were not read back")
TYPST = Contender("Typst, PDF/UA-1", "plain", "typst_ua", f"{_PLAIN}; review date at the foot")
REPORTLAB = Contender("ReportLab", "plain", "reportlab_plain", f"tags, language, running heads; {_PLAIN}")
CHROMIUM = Contender("Chromium", "html", "chromium", "PDF/UA, page numbers, running heads and feet", cold_only=True)


def contenders() -> tuple[Contender, ...]:
    """All that can run here."""
    found = [OURS, NO_PLATES, FIRST, NAIVE, TYPST, REPORTLAB]
    return (*found, CHROMIUM) if shutil.which("chromium") else tuple(found)


def batch_command(settings: Settings, workers: int, plans: Path, folder: Path, *more: str) -> list[str | Path]:
    """Our batch of a folder of plans."""
    out = folder / "out"
    out.mkdir(exist_ok=True)
    asked = ["--lang", settings.lang, "--edition", settings.edition, "--date", DAY, "--anew", "--quiet"]
    return [*CRMO_GUIDE, "batch", plans, "-o", out, *asked, "--workers", str(workers), *more]
