"""Many documents with plain WeasyPrint in a plain pool of processes: `python FILE WORKERS FOLDER IN...`."""

from __future__ import annotations

import os
import sys
from multiprocessing import Pool
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
os.environ["FONTCONFIG_FILE"] = str(ROOT / "fonts" / "fonts.conf")


def make(job: tuple[str, str]) -> None:
    """One document."""
    from weasyprint import HTML

    source, target = job
    html = HTML(string=Path(source).read_text(encoding="utf-8"), base_url=(ROOT / "layouts").as_uri() + "/")
    html.write_pdf(target, pdf_variant="pdf/ua-1")


if __name__ == "__main__":
    workers, folder, *sources = sys.argv[1:]
    jobs = [(source, f"{folder}/{Path(source).stem}.pdf") for source in sources]
    with Pool(int(workers)) as pool:
        pool.map(make, jobs, chunksize=1)
