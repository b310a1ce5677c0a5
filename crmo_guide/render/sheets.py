"""Style sheets, parsed once a process: every part of a guide, and every guide of a batch, is set in the same ones."""

from __future__ import annotations

import re
from collections import OrderedDict
from typing import Any

from crmo_guide.render.complaints import Complaints

_HEAD_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
# A sheet with one of these leads to other things than styles, and those belong to one document.
_TIED = ("@font-face", "@counter-style", "@color-profile", "@import")
_MOST = 24

_parsed: OrderedDict[tuple[str, str], Any] = OrderedDict()


def parted(html: str) -> tuple[str, tuple[str, ...]]:
    """The document without the style sheets of its head, and these in their order."""
    end = html.find("</head>")
    head, rest = (html[:end], html[end:]) if end >= 0 else ("", html)
    return _HEAD_STYLE.sub("", head) + rest, tuple(_HEAD_STYLE.findall(head))


def parsed(text: str, base_url: str, *, fetcher: Any, font_config: Any, complaints: Complaints) -> Any:
    """WeasyPrint's form of a style sheet. One it complained of is parsed anew, so that it is told of each time."""
    from weasyprint import CSS

    key = (text, base_url)
    if key in _parsed:
        _parsed.move_to_end(key)
        return _parsed[key]
    before = len(complaints.problems)
    sheet = CSS(string=text, base_url=base_url, url_fetcher=fetcher, font_config=font_config)
    if len(complaints.problems) == before and not any(mark in text for mark in _TIED):
        _parsed[key] = sheet
        while len(_parsed) > _MOST:
            _parsed.popitem(last=False)
    return sheet
