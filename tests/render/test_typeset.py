from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from crmo_guide import __version__
from crmo_guide.errors import NotConformant
from crmo_guide.finish.write import owner_of, write
from crmo_guide.places import Places
from crmo_guide.render.typeset import Typeset, lay_out, typeset
from crmo_guide.verify.readback import runs
from crmo_guide.verify.tags import tag_tree

Make = Callable[..., Typeset]
Page = Callable[..., str]


@pytest.fixture
def pdf(sample: str, bundled: Places) -> bytes:
    return typeset(sample, places=bundled, lang="es", owner="plan-7Q").pdf


@pytest.fixture
def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def test_the_tag_tree_of_the_sample_is_as_it_was_agreed(pdf: bytes) -> None:
    agreed = Path(__file__).with_name("sample-tags.txt").read_text(encoding="utf-8")
    assert tag_tree(pdf) + "\n" == agreed


def test_the_file_says_who_it_is(opened: pikepdf.Pdf) -> None:
    packet = opened.Root.Metadata.read_bytes().decode()
    for mark in ('pdfaid:part="3"', 'pdfaid:conformance="A"', 'pdfuaid:part="1"', "<rdf:li>es</rdf:li>"):
        assert mark in packet
    assert f"crmo-guide {__version__}" in packet
    assert "WeasyPrint 70" in packet
    assert "Pango 1." in packet
    assert str(opened.docinfo.Title) == "Guía de muestra"
    assert str(opened.Root.Lang) == "es"
    assert opened.Root.ViewerPreferences.DisplayDocTitle
    assert str(opened.Root.PageLabels.Nums[1].S) == "/D"


def test_the_owner_is_read_back_from_the_file(pdf: bytes, tmp_path: Path) -> None:
    path = tmp_path / "guide.pdf"
    write(path, pdf, owner="plan-7Q", force=False)
    assert owner_of(path) == "plan-7Q"


@pytest.mark.parametrize("owner", ["", "Lucía Ortega", "a" * 65, "<x>", "a b"])
def test_an_owner_is_an_opaque_id(owner: str, sample: str, bundled: Places) -> None:
    with pytest.raises(ValueError, match="owner id"):
        typeset(sample, places=bundled, lang="es", owner=owner)


def test_right_to_left_pages_open_from_the_right(made: Make) -> None:
    body = '<script></script><h1 dir="ltr">Title</h1>'
    opened = pikepdf.open(io.BytesIO(made(body, css="html{direction:rtl}").pdf))
    assert str(opened.Root.ViewerPreferences.Direction) == "/R2L"


def test_every_annotation_prints_and_says_its_words(opened: pikepdf.Pdf) -> None:
    links = [link for page in opened.pages for link in page.get("/Annots", [])]
    assert [(int(link.F), str(link.Contents)) for link in links] == [(4, "vea la figura"), (4, "+1 505 555 0142")]


def test_no_image_is_smoothed(opened: pikepdf.Pdf) -> None:
    images = [item for item in opened.objects if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"]
    assert images
    assert all(not image.get("/Interpolate", False) for image in images)


def test_headers_and_footers_are_artifacts_of_their_kind(opened: pikepdf.Pdf) -> None:
    kinds = [
        str(ops.operands[1].Subtype)
        for ops in pikepdf.parse_content_stream(opened.pages[0])
        if str(ops.operator) == "BDC" and "/Subtype" in ops.operands[1]
    ]
    assert kinds == ["/Header", "/Footer"]
    shown = {run.text for run in runs_of(opened) if run.artifact}
    assert {"Muestra", "Página 1 de 3"} <= shown


def runs_of(opened: pikepdf.Pdf) -> list:  # type: ignore[type-arg]
    buffer = io.BytesIO()
    opened.save(buffer)
    return [run for page in runs(buffer.getvalue()) for run in page.runs]


def test_the_parent_tree_and_the_structure_tree_agree(opened: pikepdf.Pdf) -> None:
    """Every marked content id leads to the element that holds it, and every element's id exists on its page."""
    root = opened.Root.StructTreeRoot
    rows = dict(zip(list(root.ParentTree.Nums)[::2], list(root.ParentTree.Nums)[1::2], strict=True))
    held: set[tuple[int, int]] = set()

    def visit(element: pikepdf.Object) -> None:
        for kid in element.K if isinstance(element.K, pikepdf.Array) else [element.K]:
            if isinstance(kid, int):
                page = next(page for page in opened.pages if page.objgen == element.Pg.objgen)
                row = rows[int(page.StructParents)]
                assert row[kid].objgen == element.objgen
                held.add((int(page.StructParents), kid))
            elif "/S" in kid:
                assert kid.P.objgen == element.objgen
                visit(kid)

    visit(root.K[0])
    for number, page in enumerate(opened.pages):
        painted = {
            int(ops.operands[1].MCID)
            for ops in pikepdf.parse_content_stream(page)
            if str(ops.operator) == "BDC" and "/MCID" in ops.operands[1]
        }
        assert painted == {mcid for row, mcid in held if row == number}


def test_subsets_of_one_typeface_never_share_a_name(made: Make) -> None:
    def name_and_bytes(body: str) -> tuple[str, bytes]:
        opened = pikepdf.open(io.BytesIO(made(body).pdf))
        (font,) = opened.pages[0].Resources.Font.values()
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert str(font.BaseFont) == str(font.DescendantFonts[0].BaseFont) == str(descriptor.FontName)
        return str(font.BaseFont), descriptor.FontFile2.read_bytes()

    first, again, other = name_and_bytes("<p>abc</p>"), name_and_bytes("<p>cab</p>"), name_and_bytes("<p>xyz</p>")
    assert first == again
    assert first[0] != other[0]
    assert first[0].partition("+")[2] == other[0].partition("+")[2]


def test_no_typeface_of_the_machine_gets_in(made: Make) -> None:
    css = "p{font-family:'DejaVu Sans','Liberation Sans',Arial,Helvetica,sans-serif;font-weight:600;font-style:italic}"
    opened = pikepdf.open(io.BytesIO(made("<p>Hamburgefonstiv</p><pre>code</pre>", css=css).pdf))
    names = {str(font.BaseFont).partition("+")[2] for font in opened.pages[0].Resources.Font.values()}
    assert names
    assert all(name.startswith(("Atkinson-Hyperlegible-Next", "Noto-Sans", "Vazirmatn")) for name in names)


def test_ligatures_read_back_as_letters(made: Make) -> None:
    words = "office fluffy affine fjord final flow afflict"
    (run,) = runs(made(f"<p>{words}</p>").pdf)[0].runs
    assert run.text == words


TWICE = """
import hashlib, sys
from pathlib import Path
from crmo_guide.places import places
from crmo_guide.render.typeset import typeset
html = Path(sys.argv[1]).read_text(encoding="utf-8")
sys.stdout.write(hashlib.sha256(typeset(html, places=places(), lang="es", owner="plan-7Q").pdf).hexdigest())
"""


@pytest.mark.parametrize(
    "settings",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati"},
        {
            "PYTHONHASHSEED": "2",
            "LC_ALL": "ar_EG.UTF-8",
            "LANG": "ar_EG.UTF-8",
            "LANGUAGE": "ar",
            "PANGO_LANGUAGE": "ar",
        },
        {"HOME": "/proc/none", "XDG_CACHE_HOME": "/proc/none"},
        {"FONTCONFIG_FILE": "/etc/fonts/fonts.conf", "FONTCONFIG_PATH": "/etc/fonts"},
    ],
    ids=["hash seed and time zone", "locale", "no home", "another fontconfig"],
)
def test_the_same_page_gives_the_same_bytes_everywhere(settings: dict[str, str], pdf: bytes, tmp_path: Path) -> None:
    import hashlib

    environment = {**os.environ, **settings}
    sample = Path(__file__).with_name("sample.html")
    ran = subprocess.run(
        [sys.executable, "-c", TWICE, str(sample)], env=environment, cwd=tmp_path, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == hashlib.sha256(pdf).hexdigest()
    assert ran.stderr == ""


def test_the_environment_is_left_as_it_was(made: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FONTCONFIG_FILE", "mine.conf")
    monkeypatch.delenv("LANGUAGE", raising=False)
    before = dict(os.environ)
    made("<p>x</p>")
    assert dict(os.environ) == before


def test_a_layout_knows_its_pages_and_paints_the_same_file(sample: str, bundled: Places) -> None:
    laid = lay_out(sample, places=bundled)
    assert [page.ids for page in laid.pages] == [("cover", "why", "figure"), ("emergency",), ()]
    painted = laid.typeset(lang="es", owner="plan-7Q")
    assert painted.pages == laid.pages
    assert painted == typeset(sample, places=bundled, lang="es", owner="plan-7Q")
    assert laid.typeset(lang="es", owner="plan-7Q") == painted


def test_a_layout_tells_what_is_wrong_when_it_is_painted(page: Page, bundled: Places) -> None:
    laid = lay_out(page("<p>x</p>", css="p{colour:red}"), places=bundled)
    with pytest.raises(NotConformant):
        laid.typeset(lang="en", owner="a")
