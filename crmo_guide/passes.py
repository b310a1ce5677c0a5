"""One paper of a job: its pages are set, and set again until no page number and no overfull page asks for more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from crmo_guide import __version__
from crmo_guide.brand import Brand, load_brand
from crmo_guide.errors import InputProblem, NotConformant, Problem
from crmo_guide.handout.editions import outline
from crmo_guide.handout.fit import Fit
from crmo_guide.handout.model import Handout, values_in
from crmo_guide.handout.order import Order
from crmo_guide.job import Job, clinic_language, has_signature
from crmo_guide.language.typefaces import covers
from crmo_guide.places import Places
from crmo_guide.request import PrintCopy

if TYPE_CHECKING:
    from crmo_guide.press import Press
    from crmo_guide.render.parts import Part

_MOST_PASSES = 6
_LATIN = 0x17F  # every typeface pair of ours prints Basic Latin, Latin-1 and Latin Extended-A


@dataclass(frozen=True)
class Paper:
    """A finished file in memory, with the handout it was made from."""

    handout: Handout
    pdf: bytes
    pages: int


def handout_of(job: Job, lang: str, fit: Fit | None = None, lengths: Mapping[str, int] | None = None) -> Handout:
    """The handout of one language, as data; `lengths` says how many sheet sides sections took in an earlier pass."""
    return outline(order_of(job, lang, fit or Fit(), lengths or {}))


def order_of(job: Job, lang: str, fit: Fit, lengths: Mapping[str, int]) -> Order:
    """What the outline needs to know to lay the job's edition out in this language."""
    copy = job.request.print_copy or PrintCopy()
    return Order(
        plan=job.plan_file.plan if job.plan_file else None,
        lang=lang,
        clinic_lang=clinic_language(job.country, job.where),
        paper=job.paper,
        places=job.where,
        owner=job.owner,
        code=job.code,
        country=job.country,
        draft=job.plan_file is not None and job.request.draft and not has_signature(job),
        edition=job.request.edition,
        topics=job.request.topics,
        release=__version__,
        numbers=fit.numbers,
        lengths=lengths,
        week_moved=fit.week_moved,
        notes=fit.notes,
        tighter=fit.tighter,
        size=job.request.size,
        of=copy.of,
        binding=copy.binding,
        volume=fit.volume,
        fill=fit.fill,
        lines=fit.lines,
        pauses=fit.pauses,
        brand=load_brand(job.request.brand, lang, job.where),
        run=job.request.run,
    )


Maker = Callable[[Job, str, Fit, Mapping[str, int]], Handout]


def typeset_guide(
    job: Job, lang: str, press: Press | None = None, make: Maker = handout_of, fit: Fit | None = None
) -> Paper:
    """Set the pages of one language, again where a page number or a full call sheet asks for it.

    Raises NotConformant for every warning of the typesetter, and when the pages do not settle.
    """
    from crmo_guide.press import Press, bound
    from crmo_guide.render.parts import cut, lengths_of, room_of, second_half

    press = press or Press(job.where, plates=job.request.plates)
    brand = load_brand(job.request.brand, lang, job.where)
    # Without a plan THIS WEEK stands on the same page in every language, whether or not one has room on page 1.
    fit = fit or Fit(week_moved=job.plan_file is None)
    known: dict[str, int] = {}
    second: str | None = None
    for _ in range(_MOST_PASSES):
        handout = make(job, lang, fit, known)
        lengths = {name: known.get(name, length) for name, length in _lengths(handout).items()}
        _check_letters(handout, brand, job.where)
        parts = cut(handout, brand, job.where, lengths, second)
        second = second_half(parts)
        closer = _after_plates(parts, press, handout, fit, lengths)
        if closer is not None:
            known = _still_known(known, fit, closer)
            fit = closer
            continue
        made = press.typeset(parts, lang=lang, owner=job.owner)
        facts = [part.pages for part in made]
        real = lengths_of(parts, facts)
        better = fit.after(handout, _numbers(handout, real), room_of(parts, facts), real)
        if better is None and lengths == real:
            pdf, pages = bound(handout, parts, made)
            return Paper(handout, pdf, pages)
        known = _still_known(real, fit, better)
        fit = better or fit
    raise NotConformant(Problem("CG-G10", "The page numbers do not settle.", "Report this with the plan's headings."))


def _after_plates(
    parts: Sequence[Part], press: Press, handout: Handout, fit: Fit, lengths: Mapping[str, int]
) -> Fit | None:
    """What to change when a topic runs over its page: seen on the plates, before the child's pages are set in vain."""
    from crmo_guide.render.parts import lengths_of

    plates = [part for part in parts if part.plate]
    if not plates:
        return None
    made = press.typeset(plates, lang=handout.lang, owner=handout.owner)
    real = {**lengths, **lengths_of(plates, [part.pages for part in made])}
    better = fit.after(handout, _numbers(handout, real))
    return better if better is not None and better.tighter != fit.tighter else None


def _lengths(handout: Handout) -> dict[str, int]:
    """How many sheet sides each section takes by the handout's own page numbers; the last one takes one."""
    ids = [page.id for page in handout.pages]
    last = handout.number_of(ids[-1]) + 1
    numbers = [*map(handout.number_of, ids), last]
    return {name: after - number for name, (number, after) in zip(ids, pairwise(numbers), strict=True)}


def _still_known(real: Mapping[str, int], fit: Fit, better: Fit | None) -> dict[str, int]:
    """The lengths that still hold after a change: all but those of the sections that are set anew."""
    if better is None:
        return dict(real)
    anew = {page for page, step in better.tighter.items() if fit.tighter.get(page) != step}
    if better.week_moved != fit.week_moved:
        anew |= {"call", "flare"}
    return {name: length for name, length in real.items() if name not in anew}


def _numbers(handout: Handout, lengths: Mapping[str, int]) -> dict[str, int]:
    """On which page each section begins."""
    numbers, number = {}, 1
    for page in handout.pages:
        numbers[page.id] = number
        number += lengths[page.id]
    return numbers


def _check_letters(handout: Handout, brand: Brand, where: Places) -> None:
    words = [value.text for value in values_in(handout)] + [*brand.texts]
    uncommon = {letter for text in words for letter in text if ord(letter) > _LATIN}
    lost = covers(where.fonts, "".join(sorted(uncommon))) if uncommon else frozenset()
    if not lost:
        return
    shown = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in sorted(lost)[:12])
    what = f"The plan or brand holds letters that no bundled typeface can print: {shown}."
    fix = "Write the name in Latin letters, as on a passport; the other script can be added by hand."
    raise InputProblem(Problem("CG-G05", what, fix))
