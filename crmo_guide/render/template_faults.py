"""What is wrong with a template: the file and the line, what is not known, and never a word of the plan."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError

from crmo_guide.errors import ContentProblem, GuideError, Problem

_NAMES = "Mend the template at this line; docs/layouts.md lists what a template may use."
_UNDEFINED = re.compile(r"'(?P<name>[^']+)' is undefined|has no (attribute|element) '?(?P<part>[^']+)'?$")
_UNSAFE = re.compile(r"access to attribute '(?P<name>\w+)' of '\w+' object is unsafe")


def fault(error: Exception, layout: str, roots: Sequence[Path]) -> tuple[Problem, ...] | None:
    """The problem of a template that cannot be set (CG-R31), with its file and line; None when it is not at fault.

    `roots` are the folders of layouts, ours last. Any failure in a clinic's own template is the template's.
    """
    place = _place(error.__traceback__, roots)
    file, line = place or (layout, None)
    own = place is not None and any(Path(file).is_relative_to(root) for root in roots[:-1])
    if isinstance(error, ContentProblem) and own:
        return tuple(replace(each, file=file, line=line) if each.file is None else each for each in error.problems)
    if isinstance(error, GuideError) or not (own or isinstance(error, TemplateError)):
        return None
    if isinstance(error, TemplateSyntaxError):
        file, line = error.filename or error.name or file, error.lineno
    return (
        Problem("CG-R31", f"The template cannot be set: {_what(error, file, line)}.", _NAMES, file=file, line=line),
    )


def _place(trace: TracebackType | None, roots: Sequence[Path]) -> tuple[str, int] | None:
    """Where the last template on the way stood when it failed."""
    found = None
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if any(Path(file).is_relative_to(root) for root in roots):
            found = file, trace.tb_lineno
        trace = trace.tb_next
    return found


def _what(error: Exception, file: str, line: int | None) -> str:
    """The fault in words; a name is said only if the template itself spells it, since it may be a child's."""
    if isinstance(error, TemplateSyntaxError):
        return (error.message or "its marks do not match").rstrip(".")
    if isinstance(error, TemplateNotFound):
        return f"it includes '{error.name}', and there is no such layout"
    match = _UNDEFINED.search(str(error)) if isinstance(error, UndefinedError) else _UNSAFE.search(str(error))
    name = next((text for text in match.groupdict().values() if text), None) if match else None
    spelt = name is not None and name in _line(file, line)
    if isinstance(error, UndefinedError):
        return f"'{name}' is not known here" if spelt else "it uses something that is not known here"
    if isinstance(error, SecurityError):
        return f"it may not use '{name}'" if spelt else "it uses something that no template may use"
    return f"it fails with {type(error).__name__}"


def _line(file: str, line: int | None) -> str:
    try:
        return Path(file).read_text("utf-8").split("\n")[(line or 1) - 1]
    except (OSError, IndexError, UnicodeDecodeError):
        return ""
