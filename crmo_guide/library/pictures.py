"""Pictures that lack the words for those who cannot see them, or the caption that says what to do with them."""

from __future__ import annotations

from collections.abc import Iterator

from crmo_guide.errors import Problem
from crmo_guide.language.tongue import tongue
from crmo_guide.library.topic import SOURCE_LANGUAGE
from crmo_guide.places import Places

_PICTURE, _ALT = "picture-", "-alt"


def wordless_pictures(lang: str, places: Places) -> Iterator[Problem]:
    """Each picture of the pages without alternative text or caption in a language (CG-L37)."""
    if places.find(lang, "language.yaml") is None:
        return
    own = tongue(lang, places).catalogue
    told = {*own, *tongue(SOURCE_LANGUAGE, places).catalogue}
    names = {each.removesuffix(_ALT) for each in told if each.startswith(_PICTURE)}
    for name in sorted(names):
        for phrase_id, what in ((name + _ALT, "alternative text"), (name, "caption")):
            if phrase_id not in own:
                fix = f"Add the phrase {phrase_id}."
                yield Problem("CG-L37", f"A picture has no {what}.", fix, file=f"content/{lang}/phrases")
