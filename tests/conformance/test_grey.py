"""A copy in black and white keeps the tiers apart: each has a word, a sign and an edge of its own, and contrast."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from crmo_guide.brand import load_brand
from crmo_guide.build import Request, handout_of, prepare
from crmo_guide.handout.fit import Fit
from crmo_guide.render.pages import page_html

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
TIERS = ("now", "today", "week", "usual")
PAPERS = (("fridge", None), ("fridge", "lucia"), ("school", "mateo"), ("carer", "lucia"), ("large-print", "lucia"))


def html_of(edition: str, plan: str | None, lang: str) -> str:
    request = Request(
        plan=EXAMPLES / f"{plan}.yaml" if plan else None,
        country=None if plan else "US",
        edition=edition,
        languages=(lang,),
        date=dt.date(2026, 3, 10),
        out=Path("unused.pdf"),
    )
    job = prepare(request)
    handout = handout_of(job, lang, Fit(week_moved=True))
    return page_html(handout, load_brand(None, lang), job.where)


@pytest.fixture(scope="module", params=PAPERS, ids=lambda paper: f"{paper[0]}-{paper[1]}")
def html(request: pytest.FixtureRequest) -> str:
    return html_of(*request.param, "en")


def grey(colour: str) -> float:
    """The luminance of a colour, 0 to 1, as WCAG counts it: what is left of it in a grey copy."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((grey(one), grey(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def edges(html: str) -> dict[str, tuple[float, str, str]]:
    """Points, style and colour of the edge of each tier; a later width replaces an earlier one."""
    found = {}
    for tier in TIERS:
        width, style, colour = re.findall(rf"\.tier-{tier} {{ border: ([\d.]+)pt (\w+) (#\w+); }}", html)[-1]
        wider = re.findall(rf"\.tier-{tier} {{ border-width: ([\d.]+)pt; }}", html)
        found[tier] = (float((wider or [width])[-1]), style, colour)
    return found


def bands(html: str) -> dict[str, tuple[str, str]]:
    """The ground of each tier's band, and the colour of its words."""
    rule = r"\.tier-{} \.band {{ background: (#\w+); color: (#\w+); }}"
    return {tier: re.findall(rule.format(tier), html)[-1] for tier in TIERS}


def boxes(html: str) -> Iterator[tuple[str, str]]:
    """Each tier's box on the pages, and its HTML up to the end of its heading."""
    for found in re.finditer(r'class="[^"]*\btier tier-(\w+)[^"]*"(.*?)</(?:h[1-6]|th|p)>', html, re.DOTALL):
        yield found[1], found[0]


def test_each_edge_is_another(html: str) -> None:
    lines = {(width, style) for width, style, _ in edges(html).values()}
    assert len(lines) == len(TIERS)
    assert all(contrast(colour, "#ffffff") >= 3 for _, _, colour in edges(html).values())


def test_the_words_on_each_band_are_read_in_grey(html: str) -> None:
    assert all(contrast(ground, words) >= 4.5 for ground, words in bands(html).values())


def test_the_ground_of_now_is_dark_and_all_others_are_light(html: str) -> None:
    grounds = {tier: ground for tier, (ground, _) in bands(html).items()}
    assert all(contrast(grounds["now"], grounds[tier]) >= 3 for tier in TIERS[1:])


def test_each_box_has_its_own_sign_and_word(html: str) -> None:
    said: dict[str, set[str]] = {tier: set() for tier in TIERS}
    found = [*boxes(html)]
    assert found
    for tier, head in found:
        signs = set(re.findall(r"\bi-tier-(\w+)", head))
        assert signs == {tier}
        said[tier].add(" ".join(re.sub(r"<[^>]*>", " ", head.partition(">")[2]).split()).casefold())
    for one, other in combinations(TIERS, 2):
        assert not said[one] & said[other]
