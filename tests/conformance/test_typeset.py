"""Small pages that once broke, or could break, a rule of PDF/UA-1 or PDF/A-3a, judged by veraPDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.places import places
from crmo_guide.render.typeset import typeset

pytestmark = pytest.mark.conformance

SAMPLE = Path(__file__).resolve().parents[1] / "render" / "sample.html"
CSS = (
    '@page{size:A4;margin:18mm;@top-left{content:element(head)}@bottom-right{content:"Page " counter(page)}}'
    'html{font:12pt/1.4 "Atkinson Hyperlegible Next","Noto Sans"}.head{position:running(head)}'
)
PNG = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC"
)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9mm">{}</svg>'
DOT = f"<img alt='dot' src='{PNG}'>"
ROWS = "<tr><th>row</th><td>a</td><td rowspan='2'>b</td></tr><tr><th scope='row'>row</th><td></td></tr>"
NESTED = "<li>one<ul style='list-style:disc'><li>two<ol><li>three</li></ol></li></ul></li>"
BODIES = {
    "spanning table over pages": f"""<table><thead><tr><td></td><th colspan='2'>Both</th></tr>
        <tr><td></td><th>A</th><th>B</th></tr></thead><tbody>{ROWS * 60}</tbody></table>""",
    "table with foot": """<table><tr><th>a</th><td>b</td></tr>
        <tfoot><tr><td>c</td><td>d</td></tr></tfoot></table>""",
    "blocks in words in cells and items": """<table><tr><th>a<span>b<b style='display:block'>c</b>d</span>e</th>
        <td><span>f<i style='display:block'>g</i>h</span><p>i</p>j</td></tr></table>
        <ul><li>k<span>l<b style='display:block'>m</b>n</span><p>o</p>p</li><li><p>q</p><p>r</p></li>
        <li><div>s</div><table><tr><td>t</td></tr></table></li></ul>""",
    "lists in lists over pages": f"<ol>{NESTED * 40}</ol>",
    "definition list": "<dl><dt>term</dt><dd>meaning</dd><dd><p>another</p></dd></dl>",
    "links over lines, pages and tables": f"""<p><a href='#end'>{"many words " * 900}</a></p>
        <table><tr><td><a href='tel:911'>911</a></td></tr></table><p id='end'><a href='https://example.org/'>out</a></p>""",
    "languages in each other": """<div lang='en'><p>English <span lang='es'>español <b lang='en'>English</b></span></p>
        </div><p lang='fr'>français</p><table lang='de'><tr><th>Wort</th><td lang='es'>palabra</td></tr></table>""",
    "pictures everywhere": f"""<p>a {DOT} b</p><figure>{DOT}<figcaption>c</figcaption></figure>
        <ul style='list-style-image:url({PNG})'><li>d</li></ul><p style='background:url({PNG})'>e</p>
        <table><tr><td>{DOT}</td></tr></table>""",
    "svg with digits and gradients": SVG.format("""<title>A figure</title><defs><linearGradient id='g'>
        <stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient></defs>
        <rect width='9' height='9' fill='url(#g)' opacity='.5'/><text x='1' y='5' font-size='3'>12</text>"""),
    "running header with words and picture": f"""<div class='head'>Name
        <img alt='' src='{PNG}' style='width:3mm'></div><p>x</p>""",
    "columns, floats, flex and grid": """<div style='columns:2'><p>a</p><p>b</p></div>
        <div style='float:left'>c</div><div style='display:flex'><p>d</p><p>e</p></div>
        <div style='display:grid;grid-template-columns:1fr 1fr'><p>f</p><p>g</p></div>""",
    "made by the style sheet": """<style>.q::before{content:'Q: '}.q::after{content:' ?'}</style><p class='q'>why</p>
        <h2 style='string-set:s content()'>two</h2><p style='text-decoration:underline'>under <del>gone</del></p>""",
    "white space between": f"<div> <b> </b> {DOT} <i> </i> </div><p> </p><div></div><section> </section>",
    "footnote": "<style>.f{float:footnote}</style><p>word<span class='f'>note</span></p>",
    "absolute and fixed": """<div style='position:relative;height:30mm'>
        <p style='position:absolute;left:20mm'>abs</p></div>
        <p style='position:fixed;top:0'>DRAFT</p><p style='break-before:page'>x</p>""",
    "blank page": "<p>x</p><p style='break-before:right'>y</p>",
    "transforms": """<p style='transform:rotate(10deg)'>turned</p>
        <p style='transform:scale(.5)'><a href='tel:1'>1</a></p>""",
    "other letters": "<p>Nguyễn Thị Иван Γιώργος Žofie Łukasz Ðorđe ß ﬁ œ ½ ≤ ° µ × – — “ ” … •</p>",
    "said once, shown again": f"""<p>once</p><div aria-hidden='true'><h1>again</h1><p>again <b>and</b> {DOT}</p>
        <ul><li>again</li></ul></div><p>after</p>""",
    "one word": "x",
}


def test_the_sample_conforms(verapdf: Callable[..., None]) -> None:
    sample = typeset(SAMPLE.read_text(encoding="utf-8"), places=places(), lang="es", owner="plan-7Q")
    verapdf(sample.pdf, flavours=("ua1", "3a", "3u", "3b"))


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_every_kind_of_page_conforms(body: str, direction: str, verapdf: Callable[..., None]) -> None:
    html = (
        f'<!DOCTYPE html><html lang="en" dir="{direction}"><head><title>x</title><style>{CSS}</style></head>'
        f"<body><main><h1>Title</h1>{body}</main></body></html>"
    )
    verapdf(typeset(html, places=places(), lang="en", owner="a").pdf)


def test_the_judge_judges(verdicts: Callable[..., list[Any]], tmp_path: Path) -> None:
    """A file without our marks, and one that is no PDF, do not conform; without this the tests above prove nothing."""
    pdf = typeset("<html lang='en'><title>x</title><h1>x</h1></html>", places=places(), lang="en", owner="a").pdf
    marks = pdf.replace(b'pdfuaid:part="1"', b'pdfuaid:part="9"').replace(b"/Marked", b"/Markee")
    no_pdf = tmp_path / "niño.pdf"
    no_pdf.write_bytes(b"nothing")
    assert [verdict.conforms for verdict in verdicts(pdf, marks, no_pdf, flavours=("ua1",))] == [True, False, False]
