"""`crmo-guide brand`: look through a brand file, and see it on paper before any family does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console, as_data
from crmo_guide.errors import ExitCode, Level

if TYPE_CHECKING:
    from crmo_guide.brand import Brand, Inspection, LogoImage, Pair
    from crmo_guide.handout.fit import Fit
    from crmo_guide.handout.model import Handout
    from crmo_guide.job import Job

_OWNER = "crmo-guide-specimen"


@click.group(short_help="Check a brand, or see it on paper.")
def command() -> None:
    """For those who make a brand: your logo, two colours, lines and footer on every paper. See docs/brand.md."""


@command.command(name="check", short_help="Look through a brand file.")
@click.argument("brand", type=options.FILE, metavar="BRAND")
@options.lang_option("Only this language; repeat it for more. Default: all there are.")
@options.content_option()
@options.quiet_option()
@options.json_option()
@click.pass_obj
def check(console: Console, brand: Path, lang: tuple[tuple[str, ...], ...], content: Path | None) -> None:
    """Look through a brand file: mistakes, missing languages, colours and their contrast, what comes from its base.

    BRAND is a brand.yaml or its folder. Ends with 3 when anything would stop a build.

    \b
    Examples:
      crmo-guide brand check our-clinic/
      crmo-guide brand check our-clinic/brand.yaml --lang es --json
    """
    from crmo_guide.brand import inspect
    from crmo_guide.language.tongue import languages, tongue

    where = options.shelf_places(content)
    codes = [tongue(code, where).language.code for code in options.in_order(lang)]
    found = inspect(brand, codes or [one.code for one in languages(where)], where)
    stopped = any(problem.level is not Level.LOOK for problem in found.problems)
    code = ExitCode.INPUT if stopped else ExitCode.DONE
    console.problems(found.problems)
    if console.json:
        console.product_json({"exit_code": int(code), **_data(found)})
    else:
        console.product("\n".join(_told(found)))
        many = len(found.problems)
        said = f"{many} finding{'' if many == 1 else 's'}" if many else "nothing found"
        console.say(f"Checked for {', '.join(found.languages)}: {said}.")
    click.get_current_context().exit(int(code))


def _data(found: Inspection) -> dict[str, Any]:
    logo = found.brand.logo
    return {
        "files": found.files,
        "languages": found.languages,
        "missing_languages": found.missing,
        "keys": {one.name: {"file": one.file, "missing": one.missing} for one in found.given},
        "colours": {
            name: {"written": written, "printed": printed, "contrast": before, "printed_contrast": after}
            for name, written, printed, before, after in _colours(found)
        },
        "pairs": [
            {
                "name": pair.name,
                "front": pair.front,
                "ground": pair.ground,
                "contrast": _two(pair.ratio),
                "contrast_in_grey": _two(pair.grey_ratio),
                "least": pair.least,
                "passes": pair.passes,
            }
            for pair in _pairs(found.brand)
        ],
        "logo": logo and {"kind": _kind(logo), "size": [logo.width, logo.height], "printed_mm": _printed(logo)},
        "problems": [as_data(problem) for problem in found.problems],
    }


def _told(found: Inspection) -> Iterator[str]:
    yield " on ".join(found.files)
    yield from ("", "Keys")
    for one in found.given:
        wanting = f"   missing: {', '.join(one.missing)}" if one.missing else ""
        yield f"  {one.name:<15} {one.file}{wanting}"
    if logo := found.brand.logo:
        wide, high = _printed(logo)
        yield from ("", "Logo", f"  {_kind(logo)}, {logo.width:g} by {logo.height:g}; on page 1: {wide} by {high} mm")
    yield from ("", "Colours")
    for name, written, printed, before, after in _colours(found):
        change = "as it is" if written == printed else f"darkened to {printed} ({after:.2f})"
        yield f"  {name:<8} {written}, contrast on paper {before:.2f}: {change}"
    yield from _table(found.brand)
    yield from ("", "Languages")
    whole = [lang for lang in found.languages if lang not in found.missing]
    yield f"  {', '.join(whole) or 'none'}: every text is there"
    if found.missing:
        yield f"  {', '.join(found.missing)}: something is missing, see above"


def _table(brand: Brand) -> Iterator[str]:
    yield from ("", f"  {'Pair':<24} {'Colours':<20} {'Contrast':>8} {'In grey':>8} {'Least':>6}")
    for pair in _pairs(brand):
        mark = "" if pair.passes else "   fails"
        colours = f"{pair.front} on {pair.ground}"
        ratios = f"{_two(pair.ratio):>8.2f} {_two(pair.grey_ratio):>8.2f} {pair.least:>6}"
        yield f"  {pair.name:<24} {colours:<20} {ratios}{mark}"


def _pairs(brand: Brand) -> Iterator[Pair]:
    from crmo_guide.brand import pairs

    yield from pairs(brand.palette)


def _colours(found: Inspection) -> Iterator[tuple[str, str, str, float, float]]:
    """Of each colour of the file: its name, as written, as printed, and both contrasts on paper."""
    from crmo_guide.brand.colour import contrast

    palette = found.brand.palette
    printed = {"main": palette.brand, "accent": palette.accent}
    for name, written in found.colours:
        before, after = (_two(contrast(colour, palette.paper)) for colour in (written, printed[name]))
        yield name, written, printed[name], before, after


def _two(ratio: float) -> float:
    """Cut, not rounded: 4.499 must not be shown as 4.5."""
    return int(ratio * 100) / 100


def _kind(logo: LogoImage) -> str:
    return "drawing (SVG)" if logo.dots_per_inch is None else f"picture ({logo.dots_per_inch:.0f} pixels to the inch)"


def _printed(logo: LogoImage) -> tuple[float, float]:
    wide, high = logo.printed_mm
    return round(wide, 1), round(high, 1)


@command.command(name="specimen", short_help="Print one page that shows the brand.")
@click.argument("brand", type=options.FILE, metavar="BRAND")
@click.option("--output", "-o", type=options.FILE, metavar="FILE", help="Default: specimen-LANG.pdf beside the brand.")
@click.option("--lang", "-l", default="en", show_default=True, metavar="CODE", help="Language of the sheet.")
@options.paper_option("what the brand says, else a4")
@options.content_option()
@options.layouts_option()
@click.option("--force", is_flag=True, help="Replace an existing PDF that is no specimen.")
@options.quiet_option()
@options.json_option("List the file and findings in JSON on stdout.")
@click.pass_obj
def specimen(console: Console, /, brand: Path, output: Path | None, lang: str, force: bool, **asked: Any) -> None:
    """Print one page that shows the brand: logo, colours with their contrast, type, boxes, a table, the footer.

    \b
    Examples:
      crmo-guide brand specimen our-clinic/
      crmo-guide brand specimen our-clinic/ --lang es --paper letter -o muestra.pdf
    """
    from crmo_guide.finish.write import check_target, write

    options.shelf_places(asked["content"], asked["layouts"])
    beside = brand if brand.is_dir() else brand.parent
    path = output or beside / f"specimen-{lang}.pdf"
    job = _job(brand, lang, path, asked)
    check_target(path, owner=_OWNER, force=force)
    pdf, pages = _sheet(job, lang, brand)
    write(path, pdf, owner=_OWNER, force=force)
    console.problems(job.findings)
    if console.json:
        problems = [as_data(problem) for problem in job.findings]
        console.product_json({"exit_code": 0, "files": [{"path": str(path), "pages": pages}], "problems": problems})
        return
    console.product(str(path))


def _job(brand: Path, lang: str, path: Path, asked: dict[str, Any]) -> Job:
    from crmo_guide.build import Request, prepare

    # Forced: whose file lies there is asked with the specimen's own owner.
    request = Request(languages=(lang,), brand=brand, out=path, force=True, **asked)
    return replace(prepare(request), owner=_OWNER)


def _sheet(job: Job, lang: str, file: Path) -> tuple[bytes, int]:
    from crmo_guide.brand import inspect, load_brand
    from crmo_guide.build import read_back, typeset_guide
    from crmo_guide.handout.order import Order
    from crmo_guide.handout.specimen import specimen

    brand = load_brand(file, lang, job.where)
    written = dict(inspect(file, (lang,), job.where).colours)
    order = Order(plan=None, lang=lang, paper=job.paper, places=job.where, owner=_OWNER)

    for close in (False, True):

        def made(_job: Job, _lang: str, _fit: Fit, _lengths: Mapping[str, int], close: bool = close) -> Handout:
            return specimen(order, brand, written, close=close)

        paper = typeset_guide(job, lang, make=made)
        if paper.pages == 1:
            break
    read_back(paper)
    return paper.pdf, paper.pages
