"""A whole set of papers: which are made, where they lie, and the list that comes with them."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from crmo_guide import build as room
from crmo_guide.build import Request, prepare
from crmo_guide.handout.index import Index, Printed, index
from crmo_guide.handout.model import phrase

Call = Callable[..., "subprocess.CompletedProcess[bytes]"]
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
DAY = "2026-03-10"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    shutil.copy(EXAMPLES / "mateo.yaml", tmp_path / "mateo.yaml")
    shutil.copy(EXAMPLES / "lucia.yaml", tmp_path / "lucia.yaml")
    return tmp_path


@pytest.mark.usefixtures("quick_pages")
def test_all_makes_every_paper_that_fits_in_a_folder_beside_the_plan(call: Call, desk: Path) -> None:
    ended = call("build", "mateo.yaml", "--date", DAY, "-e", "all", "--json")
    assert ended.returncode == 0, ended.stderr.decode()
    told = json.loads(ended.stdout)
    names = {Path(file["path"]).name for file in told["files"]}
    wanted = set(Request(editions=("all",)).wanted) - {"dentist"}
    assert {"guide", "full", "fridge", "school", "wallet", "tools", "child"} <= wanted
    assert {f"mateo-es-{name}.pdf" for name in wanted} | {"mateo-index.pdf"} <= names
    assert not any("teen" in name or "dentist" in name for name in names)
    assert [one["edition"] for one in told["left_out"]] == ["dentist"]
    assert {path.name for path in (desk / "mateo-papers").iterdir()} == names
    assert call("build", "mateo.yaml", "--date", DAY, "-e", "all").returncode == 0  # its own files are replaced


@pytest.mark.usefixtures("quick_pages")
def test_several_papers_and_languages_need_a_folder(call: Call, desk: Path) -> None:
    refused = call("build", "mateo.yaml", "--date", DAY, "-e", "fridge", "-e", "school", "-o", "one.pdf")
    assert (refused.returncode, b"CG-G03" in refused.stderr) == (2, True)
    (desk / "out").mkdir()
    ended = call("build", "mateo.yaml", "--date", DAY, "-e", "fridge,school", "-l", "es,en", "-o", "out")
    assert ended.returncode == 0
    assert len(list((desk / "out").iterdir())) == 4


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("asked", [("-e", "booklet"), ("-e", "all"), ("-e", "fridge,school"), ("-l", "es,en")])
def test_stdout_carries_one_file_and_says_so_before_any_work(asked: tuple[str, ...], call: Call) -> None:
    refused = call("build", "mateo.yaml", "--date", DAY, *asked, "-o", "-")
    assert (refused.returncode, b"CG-U04" in refused.stderr, refused.stdout) == (2, True, b"")


@pytest.mark.usefixtures("desk")
def test_a_paper_that_does_not_fit_is_refused_when_asked_for_by_name(call: Call) -> None:
    refused = call("build", "mateo.yaml", "--date", DAY, "-e", "dentist")
    assert (refused.returncode, b"CG-H08" in refused.stderr, b"Traceback" in refused.stderr) == (3, True, False)


def test_the_list_says_for_whom_each_paper_is_and_reads_back(desk: Path) -> None:
    request = Request(plan=desk / "mateo.yaml", editions=("all",), date=None, draft=True)
    job = prepare(request)
    printed = [
        Printed(name, phrase("guide-title"), "es", 2, f"mateo-es-{name}.pdf")
        for name in request.wanted
    ]
    paper = room.typeset_guide(
        job, "es", make=lambda one, lang, fit, lengths: index(room.order_of(one, lang, fit, lengths), printed)
    )
    room.read_back(paper)
    (page,) = paper.handout.pages
    assert isinstance(page.data, Index)
    assert [row.file.text for row in page.data.rows] == [one.file for one in printed]
    assert paper.pages == 1
