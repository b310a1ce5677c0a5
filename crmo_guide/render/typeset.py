"""HTML in, one PDF out that is PDF/A-3a and PDF/UA-1 at once, or a list of what is wrong. WeasyPrint's only door."""

from __future__ import annotations

import contextlib
import hashlib
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crmo_guide.errors import NotConformant, Problem
from crmo_guide.places import Places
from crmo_guide.render.complaints import Complaints, listening, missing_letters
from crmo_guide.render.drawings import named, teach_engine
from crmo_guide.render.engine import engine, private_fonts, uncollected, versions
from crmo_guide.render.facts import PageFacts
from crmo_guide.render.passages import Cupboard, Passage, Stranger
from crmo_guide.render.programs import programs, typefaces
from crmo_guide.render.sheets import parsed, parted

if TYPE_CHECKING:
    from crmo_guide.render.standing_type import StandingType

_VARIANT = "pdf/a-3a"
_SHEETS = 3  # that every layout of ours has


@dataclass(frozen=True)
class Typeset:
    """A finished file and what is known of its pages."""

    pdf: bytes
    pages: tuple[PageFacts, ...]


def typeset(
    html: str, *, places: Places, lang: str, owner: str, base: Path | None = None, cupboard: Cupboard | None = None
) -> Typeset:
    """The pages of `html` as a file that conforms to PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).

    `lang` is the document's language and must be the html element's. `owner` is the opaque id kept in the metadata
    (1 to 64 of A-Z a-z 0-9 . _ -); the title is the `<title>`. Relative addresses are read from `base`, else from the
    first layouts folder; only files of `places` are ever opened. The same input gives the same bytes. With a
    `cupboard`, what says the same to every family is taken from it, or set and put into it; nobody sees the difference.

    Raises NotConformant with a CG-R problem for everything WeasyPrint warns of, every missing letter or alt text and
    everything PDF/UA forbids that can be seen here; SystemPartMissing when Pango is not installed.
    """
    with uncollected():
        try:
            return lay_out(html, places=places, base=base, cupboard=cupboard).typeset(lang=lang, owner=owner)
        except Stranger:
            return lay_out(html, places=places, base=base).typeset(lang=lang, owner=owner)


def lay_out(html: str, *, places: Places, base: Path | None = None, cupboard: Cupboard | None = None) -> Layout:
    """The pages, laid out but not painted: two thirds of the work, enough to number pages and to see what fits.

    What is wrong with them is told by `Layout.typeset`. Raises NotConformant for an address no page may use, and
    SystemPartMissing as `typeset` does.
    """
    with private_fonts(places.fonts), uncollected():
        engine()
        from crmo_guide.render.fetcher import DataFolderFetcher

        complaints = Complaints()
        fetcher = DataFolderFetcher((*places.layouts, places.fonts, *places.content))
        with listening(complaints), _fetching(fetcher, complaints):
            setting = _Setting(places, base or places.layouts[0], fetcher, complaints)
            document = _laid_out(html, setting, cupboard)
        return Layout(document, places.fonts, complaints)


class Layout:
    """Pages that stand, with the facts of each."""

    def __init__(self, document: Any, fonts: Path, complaints: Complaints) -> None:
        """From WeasyPrint's document; made by `lay_out`."""
        from crmo_guide.render.measuring import page_facts

        self.pages: tuple[PageFacts, ...] = page_facts(document.pages)
        self._document = document
        self._fonts = fonts
        self._complaints = complaints

    def typeset(self, *, lang: str, owner: str) -> Typeset:
        """Paints the pages; arguments and errors are those of the function of the same name."""
        from crmo_guide.render.identity import check_owner

        check_owner(owner)
        document, complaints = self._document, self._complaints
        with (
            private_fonts(self._fonts),
            uncollected(),
            listening(complaints),
            _fetching(document.url_fetcher, complaints),
        ):
            _check_identity(document, lang, complaints)
            pdf = _painted(document, lang, owner, complaints)
        if complaints.problems:
            raise NotConformant(complaints.problems)
        return Typeset(pdf, self.pages)


@contextlib.contextmanager
def _fetching(fetcher: Any, complaints: Complaints) -> Iterator[None]:
    """What the fetcher refuses within the block ends the run, even where WeasyPrint would only shrug."""
    from weasyprint.urls import FatalURLFetchingError

    broken = False
    try:
        yield
    except FatalURLFetchingError:
        broken = True
    for name, reason in fetcher.refused:
        complaints.add(Problem("CG-R20", f"A page asks for {name}, which {reason}.", "Mend the address in the layout."))
    if broken and not fetcher.refused:
        complaints.add(Problem("CG-R20", "A page holds a data: address that cannot be read.", "Mend it in the layout."))
    if broken:
        raise NotConformant(complaints.problems)


@dataclass(frozen=True)
class _Setting:
    """What a document is laid out with."""

    places: Places
    base: Path
    fetcher: Any
    complaints: Complaints

    @property
    def address(self) -> str:
        return self.base.resolve().as_uri() + "/"


def _laid_out(html: str, setting: _Setting, cupboard: Cupboard | None) -> Any:
    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration

    from crmo_guide.render.boxes import wordless_pictures
    from crmo_guide.render.lost import lost_words
    from crmo_guide.render.user_agent import spare

    body, texts = parted(named(html))
    teach_engine()
    fonts = FontConfiguration()
    sheets = _sheets(texts, setting, fonts)
    source = HTML(string=body, base_url=setting.address, url_fetcher=setting.fetcher)
    spare(source, sheets, (*texts, body))
    standing = None
    if cupboard is not None and len(texts) == _SHEETS:
        standing = _standing(source, texts, setting, cupboard, fonts)
    document = _rendered(source, sheets, fonts, standing)
    while standing is not None and standing.put_back_misfits(document.pages):
        document = _rendered(source, sheets, fonts, standing)
    for problem in (*wordless_pictures(document.pages), *lost_words(source.etree_element, document.pages)):
        setting.complaints.add(problem)
    return document


def _sheets(texts: Sequence[str], setting: _Setting, fonts: Any) -> list[Any]:
    fetcher, complaints = setting.fetcher, setting.complaints
    return [parsed(text, setting.address, fetcher=fetcher, font_config=fonts, complaints=complaints) for text in texts]


def _rendered(source: Any, sheets: list[Any], fonts: Any, standing: StandingType | None = None) -> Any:
    cache = dict(standing.insets) if standing is not None else {}
    return source.render(stylesheets=sheets, font_config=fonts, pdf_variant=_VARIANT, cache=cache)


def _standing(source: Any, texts: Sequence[str], setting: _Setting, cupboard: Cupboard, fonts: Any) -> StandingType:
    """The document's passages, each in its frame."""
    from crmo_guide.render.passage_setting import HIDDEN, set_passages
    from crmo_guide.render.standing_type import StandingType
    from crmo_guide.render.user_agent import spare

    # The second sheet says what one guide has otherwise than the next: feet, marks, icons. No passage shows them.
    shared = (texts[0], texts[2], HIDDEN)
    digest = hashlib.sha256("\0".join((programs(), typefaces(setting.places.fonts), *shared)).encode())

    def made(shells: Sequence[Any]) -> Sequence[Passage]:
        sheets = _sheets(shared, setting, fonts)

        def rendered(other: Any) -> Any:
            spare(other, sheets, shared)
            return _rendered(other, sheets, fonts)

        return set_passages(shells, source, rendered)

    standing = StandingType(cupboard, digest.digest())
    standing.fill(source.etree_element, made, fonts)
    return standing


def _check_identity(document: Any, lang: str, complaints: Complaints) -> None:
    if not (document.metadata.title or "").strip():
        complaints.add(Problem("CG-R07", "The document has no title.", "Give the page a <title>."))
    if (document.metadata.lang or "").lower() != lang.lower():
        told = document.metadata.lang or "no language"
        what = f"The html element says {told!r}, not {lang!r}."
        complaints.add(Problem("CG-R08", what, "Set its lang attribute."))


def _painted(document: Any, lang: str, owner: str, complaints: Complaints) -> bytes:
    from crmo_guide.render import groups, identity, streams, tags
    from crmo_guide.render.inset import graft

    painted: list[tags.Painted] = []
    for number, page in enumerate(document.pages, start=1):
        page.paint = _noting(page, number, painted, complaints)
    document.metadata.generator = identity.generator()

    def finish(_: Any, pdf: Any) -> None:
        complaints.page = None
        for problem in tags.mend(pdf, document.pages, painted, lang):
            complaints.add(problem)
        tags.plain_images(pdf)
        tags.printed_annotations(pdf)
        groups.dissolve_groups(pdf)
        streams.shorten(pdf)
        graft(pdf, document.pages)
        for problem in tags.unmendable(pdf):
            complaints.add(problem)
        identity.name_fonts_by_content(pdf)
        identity.identify(pdf, owner=owner, lang=lang, provenance=f"{identity.generator()}, {versions()}")
        if document.pages[0]._page_box.children[0].style["direction"] == "rtl":
            pdf.catalog["ViewerPreferences"]["Direction"] = "/R2L"

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # WeasyPrint 70 forgets to close its own colour profile
        pdf: bytes = document.write_pdf(pdf_variant=_VARIANT, finisher=finish)
    return pdf


def _noting(page: Any, number: int, painted: list[Any], complaints: Complaints) -> Callable[..., None]:
    """`page.paint`, and afterwards a note of what it painted and of the letters it had no glyph for."""
    from crmo_guide.render.boxes import places_of
    from crmo_guide.render.letters import tell_letters
    from crmo_guide.render.tags import Painted

    def noting(stream: Any, scale: float = 1) -> None:
        before = _without_glyph(stream)
        complaints.page = number
        type(page).paint(page, stream, scale)
        tell_letters(stream)
        painted.append(Painted.of(page._page_box, stream))
        if lost := _without_glyph(stream) - before:
            complaints.add(missing_letters(lost, f"{places_of(page._page_box, lost)}, page {number}"))

    return noting


def _without_glyph(stream: Any) -> set[str]:
    return {chr(code) for font in stream._fonts.values() for code in font.missing}
