"""What the files of a batch are called. By default nothing in a name says whose guide it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import Formatter

from crmo_guide.errors import Problem, UsageProblem

DEFAULT = "{id}-{lang}-{edition}"
FIELDS = ("id", "code", "lang", "edition", "stem", "line")
_SUFFIX = ".pdf"
_ID_LETTERS = 12  # of the id's 26: enough for a clinic, and it can still be read aloud
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]')


@dataclass(frozen=True)
class Naming:
    """How a file's name is made; make it with `naming`."""

    template: str

    def name(self, *, owner: str, code: str, lang: str, edition: str, stem: str, line: int | None) -> str:
        """The name of one guide's file."""
        told = {"id": owner[:_ID_LETTERS], "code": code, "lang": lang, "edition": edition, "stem": stem}
        filled = self.template.format(**told, line=line or 0).lstrip(".- ")
        return _FORBIDDEN.sub("_", filled) + _SUFFIX


def naming(template: str = DEFAULT) -> Naming:
    """A naming from a template with fields in braces.

    `id` and `code` tell nothing about the child: `id` stays when the plan changes, `code` stands in the guide's footer.
    `stem` is the plan's file name, `line` that of the roster; `lang` and `edition` are what they say.

    Raises UsageProblem (CG-M12) for anything else, and for a name that would be a path.
    """
    bare = template[: -len(_SUFFIX)] if template.casefold().endswith(_SUFFIX) else template
    try:
        parts = list(Formatter().parse(bare))
    except ValueError:
        raise _refusal("A brace is not closed, or stands alone.") from None
    for words, field, form, turned in parts:
        if field is not None and (field not in FIELDS or form or turned):
            raise _refusal(f"There is no field {{{field}}}." if field not in FIELDS else "A field takes no format.")
        if _FORBIDDEN.search(words):
            raise _refusal("A name holds no slash, colon or other letter that stands for something in paths.")
    if not any(field in ("id", "code", "stem", "line") for _, field, _, _ in parts):
        raise _refusal("All guides would have the same name.")
    return Naming(bare)


def _refusal(what: str) -> UsageProblem:
    fields = ", ".join(f"{{{field}}}" for field in FIELDS)
    return UsageProblem(Problem("CG-M12", f"--name: {what}", f"Fields: {fields}. Default: {DEFAULT}"))
