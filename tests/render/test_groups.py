"""Icons of a style sheet: drawn where they stand, and the page looks as it did when each was a group of its own."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops

from crmo_guide.places import Places
from crmo_guide.render import groups
from crmo_guide.render.typeset import typeset

Page = Callable[..., str]

_ICON = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'>"
    "<circle cx='24' cy='24' r='30' fill='%23070'{more}/><path d='M10 10h28' stroke='%23fff' stroke-width='3'/></svg>"
)


def _html(page: Page, more: str = "") -> str:
    icon = f'url("data:image/svg+xml,{_ICON.format(more=more)}")'
    css = f"p{{padding-left:14mm;min-height:12mm;background:{icon} no-repeat 0 0/10mm 10mm}}"
    return page("<h1>Icons</h1>" + "".join(f"<p>Line {n}</p>" for n in range(6)), css)


def _groups(data: bytes) -> int:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return sum("/Group" in item for item in pdf.objects if isinstance(item, pikepdf.Stream) and _shown(pdf, item))


def _shown(pdf: pikepdf.Pdf, item: pikepdf.Stream) -> bool:
    names = (form.objgen for sheet in pdf.pages for form in sheet.obj.Resources.get("/XObject", {}).values())
    return item.objgen in set(names)


def _picture(data: bytes) -> Image.Image:
    return pypdfium2.PdfDocument(data)[0].render(scale=2).to_pil().convert("RGB")


def test_an_icon_is_drawn_where_it_stands(page: Page, bundled: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    flat = typeset(_html(page), places=bundled, lang="en", owner="plan-7Q").pdf
    monkeypatch.setattr(groups, "dissolve_groups", lambda pdf: None)
    grouped = typeset(_html(page), places=bundled, lang="en", owner="plan-7Q").pdf
    assert (_groups(flat), _groups(grouped)) == (0, 6)
    assert len(flat) < len(grouped)
    unlike = ImageChops.difference(_picture(flat), _picture(grouped))
    assert max(high for _, high in unlike.getextrema()) <= 3


def test_what_is_see_through_stays_a_group(page: Page, bundled: Places) -> None:
    made = typeset(_html(page, " fill-opacity='0.4'"), places=bundled, lang="en", owner="plan-7Q").pdf
    assert _groups(made) == 6
