from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest

from crmo_guide.errors import InputProblem
from crmo_guide.places import places
from crmo_guide.render.typeset import typeset
from crmo_guide.verify.report import Report, report
from crmo_guide.verify.tags import tag_tree

Change = Callable[[pikepdf.Pdf], None]
HTML = (
    '<html lang="es"><head><title>Guía</title><style>p{font-family:"Atkinson Hyperlegible Next"}</style></head>'
    "<body><h1>Hola</h1><p>Qué <a href='tel:911'>911</a></p></body></html>"
)


@pytest.fixture(scope="module")
def ours() -> bytes:
    return typeset(HTML, places=places(), lang="es", owner="plan-7Q").pdf


def changed(pdf: bytes, change: Change) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        change(document)
        buffer = io.BytesIO()
        document.save(buffer)
        return buffer.getvalue()


def test_a_file_of_ours_is_described_and_has_no_problem(ours: bytes) -> None:
    assert report(ours) == Report(
        pages=1,
        lang="es",
        title="Guía",
        pdfua=True,
        pdfa="3a",
        tagged=True,
        embedded=True,
        owner="plan-7Q",
        problems=(),
    )


def no_tags(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot


def no_lang(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def no_title(pdf: pikepdf.Pdf) -> None:
    del pdf.docinfo["/Title"]


def without(mark: bytes) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Metadata.write(pdf.Root.Metadata.read_bytes().replace(mark, b""))

    return change


def font_outside(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Resources.Font["/G"] = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    pdf.pages[0].Resources.Font["/G"] = pdf.make_indirect(pdf.pages[0].Resources.Font["/G"])


def script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pdf.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)"))


def direct_script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def sends(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Annots[0].A = pikepdf.Dictionary(S=pikepdf.Name.SubmitForm, F="http://example.org")


def named_script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=pikepdf.Array()))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (no_tags, "CG-V10"),
        (no_lang, "CG-V11"),
        (no_title, "CG-V12"),
        (without(b'pdfuaid:part="1"'), "CG-V13"),
        (without(b'pdfaid:conformance="A"'), "CG-V14"),
        (font_outside, "CG-V15"),
        (script, "CG-V16"),
        (direct_script, "CG-V16"),
        (sends, "CG-V16"),
        (named_script, "CG-V16"),
    ],
)
def test_what_another_program_took_away_or_added_is_told(change: Change, code: str, ours: bytes) -> None:
    assert [problem.code for problem in report(changed(ours, change)).problems] == [code]


def test_any_pdf_can_be_reported_on() -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    buffer = io.BytesIO()
    pdf.save(buffer)
    found = report(buffer.getvalue())
    assert (found.pages, found.owner, found.pdfa, found.tagged) == (1, None, None, False)
    assert [problem.code for problem in found.problems] == ["CG-V10", "CG-V11", "CG-V12", "CG-V13", "CG-V14"]


@pytest.mark.parametrize(
    "packet", [b"", b"<rdf:RDF><!ENTITY x 'y'></rdf:RDF>", b"<rdf:RDF></x></rdf:RDF>", b"</rdf:RDF><rdf:RDF"]
)
def test_a_broken_metadata_packet_claims_nothing(packet: bytes, ours: bytes) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Metadata.write(packet)

    found = report(changed(ours, change))
    assert (found.pdfa, found.pdfua, found.owner) == (None, False, None)


@pytest.mark.parametrize("data", [b"", b"shopping list", b"%PDF-1.7\nrubbish"])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(InputProblem) as caught:
        report(data)
    assert caught.value.problems[0].code == "CG-V20"


def test_a_password_is_told(ours: bytes) -> None:
    with pikepdf.open(io.BytesIO(ours)) as document:
        buffer = io.BytesIO()
        document.save(buffer, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(InputProblem) as caught:
        report(buffer.getvalue())
    assert caught.value.problems[0].code == "CG-V21"


def test_the_tag_tree_shows_roles_languages_and_words(ours: bytes) -> None:
    assert tag_tree(ours).splitlines() == ["Document", '  H1 "Hola"', "  P", '    "Qué "', '    Link "911"']


def test_a_file_without_tags_has_no_tree(ours: bytes) -> None:
    assert tag_tree(changed(ours, no_tags)) == ""
