"""Finished guides for every folder that reads them back: each is made once a test run, whoever asks first."""

from __future__ import annotations

import datetime as dt
import fcntl
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from crmo_guide.build import Request, Wrote, build

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
BRAND = EXAMPLES / "brands" / "example-childrens-hospital"
SIGNED_ON = dt.date(2026, 3, 10)
# Names in every kind of letters the bundled typefaces have.
LETTERS = (
    ("name: Mateo Ejemplo", "name: Nguyễn Thị Ánh"),
    ("name: Ana Ejemplo", "name: Ελένη Παπαδοπούλου"),
    ("name: Luis Ejemplo", "name: Олександра Щербак"),
)


@dataclass(frozen=True)
class Guides:
    """Where the guides of this test run lie; workers that run side by side share them."""

    folder: Path

    @classmethod
    def of(cls, tmp_path_factory: pytest.TempPathFactory) -> Guides:
        base = tmp_path_factory.getbasetemp()
        folder = (base.parent if base.name.startswith("popen-") else base) / "guides"
        folder.mkdir(exist_ok=True)
        return cls(folder)

    def plan(self, key: str, *changes: tuple[str, str], name: str = "mateo") -> Path:
        """An example plan with pieces of its text replaced, in a file of its own."""
        text = (EXAMPLES / f"{name}.yaml").read_text("utf-8")
        for old, new in changes:
            assert old in text, f"{name}.yaml no longer says {old!r}"
            text = text.replace(old, new)
        path = self.folder / f"{key}.yaml"
        path.write_text(text, "utf-8")
        return path

    def example(self, name: str, lang: str, paper: str) -> Path:
        """`mateo`, `lucia`, `general`, `draft` (other letters, not signed) or `brand`, as a finished file.

        A name may end in `:` and an edition: `lucia:full`.
        """
        name, _, edition = name.partition(":")
        key = f"{name}-{lang}-{paper}" + (f"-{edition}" if edition else "")
        request = Request(languages=(lang,), paper=paper, date=SIGNED_ON, edition=edition or "guide")
        if name == "general":
            return self.made(key, replace(request, country="US"))
        if name == "draft":
            return self.made(key, replace(request, plan=self.plan(f"plan-{key}", *LETTERS), draft=True))
        if name == "brand":
            return self.made(key, replace(request, plan=EXAMPLES / "mateo.yaml", brand=BRAND))
        return self.made(key, replace(request, plan=EXAMPLES / f"{name}.yaml"))

    def made(self, key: str, request: Request) -> Path:
        """The file of this request; made by the first who asks, and only once."""
        path = self.folder / f"{key}.pdf"
        with (self.folder / f"{key}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not path.exists():
                events = list(build(replace(request, out=path)))
                assert path in [event.path for event in events if isinstance(event, Wrote)]  # beside it a print copy
        return path
