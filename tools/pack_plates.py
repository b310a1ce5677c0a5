"""Packs plates into the wheel: the teaching pages of our own brand, typeset ahead, so that a first build is quick.

A plate fits only where WeasyPrint and Pango are of the versions that set it; elsewhere a build makes its own. So a
wheel without them is as good, only slower once; it is made where the typesetter is missing, and with
CRMO_GUIDE_PLATES=none. CRMO_GUIDE_PLATES=en,es packs those languages only.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_PAPERS = ("a4", "letter")
_DAY = "2026-03-10"  # printed on the papers, which are thrown away; on no plate


class PlatesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Typesets the general edition, and the teaching of the examples' guides, and keeps the plates alone."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Adds the plates to a wheel; an editable install makes its own."""
        asked = os.environ.get("CRMO_GUIDE_PLATES", "")
        if version == "editable" or asked == "none":
            return
        root = Path(self.root)
        languages = asked.split(",") if asked else sorted(path.parent.name for path in root.glob("content/*/topics"))
        self._folder = tempfile.TemporaryDirectory()
        cache = Path(self._folder.name)
        for words in _orders(root, languages):
            command = [sys.executable, "-m", "crmo_guide", "build", *words, "--date", _DAY, "--quiet"]
            command += ["--force", "-o", str(cache / "thrown-away.pdf")]
            env = {**os.environ, "XDG_CACHE_HOME": str(cache)}
            done = subprocess.run(command, cwd=root, env=env, check=False, capture_output=True)  # noqa: S603  (ours)
            if done.returncode:
                said = done.stderr.decode(errors="replace").strip()
                self.app.display_warning(f"The wheel is packed without plates: a build ended with this.\n{said}")
                return
        for plate in sorted(cache.glob("crmo-guide/plates/*.plate")):
            build_data["force_include"][str(plate)] = f"crmo_guide/_data/plates/{plate.name}"

    def finalize(self, _version: str, _build_data: dict[str, Any], _artifact_path: str) -> None:
        """Throws away what was typeset."""
        if hasattr(self, "_folder"):
            self._folder.cleanup()


def _orders(root: Path, languages: list[str]) -> list[list[str]]:
    plan = str(root / "examples" / "mateo.yaml")
    editions = [["-e", "guide"], [plan, "-e", "guide"], [plan, "-e", "full"]]
    return [
        [*edition, "--lang", lang, "--paper", paper] for lang in languages for paper in _PAPERS for edition in editions
    ]
