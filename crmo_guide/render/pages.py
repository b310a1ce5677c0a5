"""The handout as HTML: one template a page, the phrases in its language, sources numbered as they come."""

from __future__ import annotations

import base64
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from markupsafe import Markup, escape

from crmo_guide.brand import Brand
from crmo_guide.errors import ContentProblem
from crmo_guide.handout.model import Handout, Page, Phrase, values_in
from crmo_guide.handout.references import reference
from crmo_guide.language.tongue import tongue
from crmo_guide.library.blocks import Prose
from crmo_guide.library.shelf import Shelf, shelf
from crmo_guide.library.topic import Word
from crmo_guide.places import Places
from crmo_guide.render import figures
from crmo_guide.render.speaker import Speaker
from crmo_guide.render.template_faults import fault
from crmo_guide.render.templates import environment

PAPERS = {"a4": "A4", "letter": "letter"}
_SHORT = 4
_DRAWING = re.compile(r"<svg\b.*?</svg>", re.DOTALL)


@dataclass
class Citations:
    """Source ids in the order of their first citation; a source's number is its place in the list."""

    order: dict[str, int] = field(default_factory=dict)

    def numbers(self, sources: Iterable[str]) -> str:
        """The numbers of these sources, as they stand at the end of a paragraph."""
        found = sorted({self.order.setdefault(source, len(self.order) + 1) for source in sources})
        return ",\u00a0".join(map(str, found))


def _css_text(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\A ")


GATHERED = frozenset({"closing"})
"""Sections that gather from all the others: the words these use and the sources they name."""


_TEACHING = frozenset({"topic", "topics"})  # templates of pages with the teaching that every family has


def is_plate(page: Page, handout: Handout) -> bool:
    """Whether the page says the same to every family: it holds nothing of the plan, not even a country's number.

    In a booklet none does: left and right pages have other margins, so that a page hangs on its number.
    """
    if handout.folded is not None:
        return False
    return handout.child is not None and not page.personal and next(values_in(page.data), None) is None


def _stem(term: str) -> str:
    """What to look for on the pages: the term without what stands in brackets."""
    return term.partition("(")[0].strip().casefold()


def _stands_in(stem: str, text: str) -> bool:
    """Whether a term is printed; a short one, such as TB, only as a word of its own."""
    if len(stem) > _SHORT:
        return stem in text
    return re.search(rf"(?<!\w){re.escape(stem)}(?!\w)", text) is not None


class Setter:
    """Sets one handout: holds what all its pages share."""

    def __init__(self, handout: Handout, brand: Brand, places: Places) -> None:
        self.handout, self.brand, self.places = handout, brand, places
        self.environment = environment(places)
        self.citations = Citations()
        self.printed = ""
        self._comma = tongue(handout.lang, places).comma.strip()

    def html(self) -> str:
        """The whole document, ready for the typesetter.

        Raises:
            ContentProblem: A template is missing or wrong (CG-R31), or a phrase is.
        """
        return self.document({page.id: 0 for page in self.handout.pages}, furniture=True)

    def document(self, shares: Mapping[str, int], *, furniture: bool) -> str:
        """A document of these sections, in the order of the handout.

        A share of 0 sets the section; more leave so many empty sheet sides in its place, so that the page numbers
        are those of the whole. Without furniture nothing stands at the foot of a page, nor a title in the document,
        and one last side holds the anchors of what stands elsewhere.
        """
        known = self._sections
        pages = [{**known[name], "elsewhere": shares[name]} for name in known if name in shares]
        others = [] if furniture else [name for name in known if shares.get(name)]
        pages = [page for page in pages if page["id"] not in others]
        body = "".join(str(page["html"]) for page in pages if not page["elsewhere"])
        speak = self._speaker(self.handout.lang)
        return self._render(
            self._own("guide.html.j2"),
            handout=self.handout,
            direction=speak.tongue.language.direction,
            document_title=speak.plain(self.handout.title) if furniture else "plate",
            pages=pages,
            others=others,
            styles=self._styles(body, speak, furniture=furniture),
        )

    def weight(self, section: str) -> int:
        """About how much work a section is to typeset: its words and boxes, without its drawings, which stand ready."""
        return len(_DRAWING.sub("", str(self._sections[section]["html"])))

    @cached_property
    def _sections(self) -> dict[str, dict[str, object]]:
        """Every section set once. Those of plates come first, so that their source numbers hang on nothing else.

        What is gathered from the others keeps its place.
        """
        made: dict[str, dict[str, object]] = {}
        for page in sorted(self.handout.pages, key=self._lateness):
            made[page.id] = self._page(page)
            self.printed += Markup(str(made[page.id]["html"])).striptags().casefold()
        return {page.id: made[page.id] for page in self.handout.pages}

    def _lateness(self, page: Page) -> int:
        """Plates first, then teaching that every family has; last what hangs on the plan, and what is gathered."""
        if page.id in GATHERED:
            return 2
        if is_plate(page, self.handout):
            return 0
        return 1 if page.template in _TEACHING else 2

    def _page(self, page: Page) -> dict[str, object]:
        speak = self._speaker(page.lang)
        html = self._render(
            self._own(f"pages/{page.template}.html.j2"),
            page=page,
            d=page.data,
            t=speak,
            handout=self.handout,
            brand=self.brand,
            prose=self._prose,
            figure=lambda drawing, digits=None: self._figure(drawing, speak, digits),
            sources=lambda: self._sources(page.lang),
            glossary=lambda: self._glossary(page.lang),
            logo=self._logo(),
        )
        if page.lines:
            html += self._render(self._own("lines.html.j2"), page=page, t=speak)
        direction = speak.tongue.language.direction
        return {
            "id": page.id,
            "template": page.template,
            "lang": page.lang,
            "direction": direction,
            "smaller": page.smaller,
            "html": Markup(html),
        }

    def _speaker(self, lang: str) -> Speaker:
        return Speaker(tongue(lang, self.places), self.places)

    def _prose(self, block: Prose, sources: Iterable[str]) -> Markup:
        """The words of a block, and the small numbers of its sources; no space, so that they never part."""
        numbers = self.citations.numbers(sources).replace(",", self._comma)
        html = Markup("")
        for place, run in enumerate(block.runs):
            words = escape(run.text.rstrip() if place == len(block.runs) - 1 else run.text)
            html += Markup("<strong>{}</strong>").format(words) if run.strong else words
        return html + Markup("<sup>\u2060{}</sup>").format(numbers) if numbers else html

    def _sources(self, lang: str) -> tuple[str | Phrase, ...]:
        texts: Shelf = shelf(lang, self.places)
        return tuple(reference(source, texts) for source in self.citations.order)

    def _glossary(self, lang: str) -> tuple[Word, ...]:
        """The words of the list that stand on the pages before."""
        return tuple(word for word in shelf(lang, self.places).glossary if _stands_in(_stem(word.term), self.printed))

    def _logo(self) -> str | None:
        logo = self.brand.logo
        return data_uri(logo.mime, logo.data) if logo else None

    def _figure(self, drawing: Any, speak: Speaker, digits: float | None) -> Markup:
        alt, palette = speak.plain(drawing.alt), self.brand.palette
        extra = figures.marks(drawing.view, drawing.marks, self.places, palette, digits) if drawing.marks else ""
        return Markup(figures.inline(drawing.name, alt, self.places, self.brand.palette, extra))

    def _styles(self, body: str, speak: Speaker, *, furniture: bool) -> tuple[Markup, ...]:
        """The style sheets, apart: what one guide has otherwise than the next stands in the second alone."""
        before, between, after = self._page_words(speak)
        footer = self.handout.footer
        second = " · ".join(filter(None, (speak.plain(footer.run) if footer.run else None, self.brand.footer)))
        left = "\n".join(filter(None, (speak.plain(footer.text), second)))
        shared = {
            "palette": self.brand.palette,
            "paper_size": PAPERS[self.handout.paper],
            "paper": self.handout.paper,
            "size": self.handout.size,
            "folded": self.handout.folded,
            "fonts": Markup(", ".join(f'"{family}"' for family in speak.tongue.typefaces)),
            "foot_left": Markup(_css_text(left)),
            "foot_page_before": Markup(_css_text(before)),
            "foot_page_between": Markup(_css_text(between)),
            "foot_page_after": Markup(_css_text(after)),
            "furniture": furniture,
            "draft": bool(self._stamp(speak)),
            "draft_mark": Markup(_css_text(self._stamp(speak))),
            "icons": tuple(figures.icons(self.places, self.brand.palette, body)),
            "direction": speak.tongue.language.direction,
        }
        sheets = (("shared/page.css.j2",), ("shared/furniture.css.j2",), self._own("guide.css.j2"))
        return tuple(Markup(self._render(sheet, **shared)) for sheet in sheets)

    def _stamp(self, speak: Speaker) -> str:
        """Why these papers are a draft, for the head of every page; empty when they are none."""
        half = self.handout.lang in self.places.half
        reasons = ("draft-mark",) * self.handout.draft + ("draft-translation",) * half
        return " ".join(speak.tongue.plain(reason) for reason in reasons)

    def _page_words(self, speak: Speaker) -> tuple[str, str, str]:
        words = speak.tongue.plain("footer-page", n="\x01", total="\x02")
        before, _, rest = words.partition("\x01")
        between, _, after = rest.partition("\x02")
        return before, between, after

    def _own(self, name: str) -> tuple[str, ...]:
        """Where a layout is looked for: the edition's own folder, then the core guide's."""
        return f"{self.handout.edition}/{name}", f"guide/{name}"

    def _render(self, layouts: tuple[str, ...], **context: object) -> str:
        """The first of these layouts that there is, filled in."""
        try:
            return self.environment.select_template(layouts).render(context)
        except Exception as error:
            broken = fault(error, layouts[0], self.places.layouts)
            if broken is None:
                raise
            raise ContentProblem(broken) from error


def page_html(handout: Handout, brand: Brand, places: Places) -> str:
    """The handout as one HTML document in the brand's colours; see Setter.html for what it raises."""
    return unicodedata.normalize("NFC", Setter(handout, brand, places).html())


def data_uri(mime: str, data: bytes) -> str:
    """Bytes as a data URI, so that a page needs no file beside it."""
    return f"data:{mime};base64,{base64.b64encode(data).decode('ascii')}"
