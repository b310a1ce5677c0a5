"""The phrase catalogue of one language: Fluent files found fast, parsed one message at a time when it is first said."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crmo_guide.errors import ContentProblem, Problem

if TYPE_CHECKING:
    from fluent.syntax import ast

_ENTRY = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*)[ ]*=", re.MULTILINE)
_STRAY = re.compile(r"^(?!-?[A-Za-z][A-Za-z0-9_-]*[ ]*=|#{1,3}(?: |$)|[\s}\[*.])(?=.)", re.MULTILINE)
_COMMENT = re.compile(r"^#.*$", re.MULTILINE)
_PRIVATE_USE = re.compile("[\ue000-\uf8ff]")


@dataclass(frozen=True)
class Entry:
    """The source of one message or term, with the place it stands."""

    id: str
    source: str
    file: Path
    line: int


class Catalogue:
    """All messages of one language.

    `folders` are phrase folders, a clinic's own first; its ids replace ours. Raises ContentProblem for an id given
    twice in one folder (CG-W03) and for lines that are no Fluent (CG-W04). The inside of a message is parsed when it
    is first said; `problems` parses them all.
    """

    def __init__(self, code: str, locale: str, folders: Iterable[Path]) -> None:
        self.code = code
        self.locale = locale
        self.entries: Mapping[str, Entry] = _collect(folders)
        self._parsed: dict[str, ast.Message | ast.Term] = {}

    def __contains__(self, phrase_id: str) -> bool:
        """Whether there is a message (not a term) of this id."""
        return phrase_id in self.entries and not phrase_id.startswith("-")

    def __iter__(self) -> Iterator[str]:
        """The ids of all messages."""
        return (entry_id for entry_id in self.entries if not entry_id.startswith("-"))

    def format(self, phrase_id: str, arguments: Mapping[str, Any]) -> str:
        """The message's text with Fluent arguments in place; ContentProblem if it or an argument is missing."""
        entry = self.entries.get(phrase_id)
        if entry is None or phrase_id.startswith("-"):
            what = f"The phrase '{phrase_id}' is missing in language '{self.code}'."
            raise ContentProblem(Problem("CG-W05", what, f"Add it to content/{self.code}/phrases/."))
        text, errors = self._resolver.resolve(phrase_id, arguments)
        if errors:
            found = "; ".join(dict.fromkeys(str(error) for error in errors))
            raise ContentProblem(self._problem(entry, "CG-W06", f"The phrase '{phrase_id}' cannot be said: {found}"))
        return text

    def parsed(self, entry_id: str) -> ast.Message | ast.Term:
        """The syntax tree of one message or `-term`; KeyError if there is none, ContentProblem if it does not parse."""
        if entry_id not in self._parsed:
            self._parsed[entry_id] = _parse(self.entries[entry_id], self.code)
        return self._parsed[entry_id]

    def problems(self) -> tuple[Problem, ...]:
        """Every message that does not parse."""
        found: list[Problem] = []
        for entry_id in self.entries:
            try:
                self.parsed(entry_id)
            except ContentProblem as problem:
                found.extend(problem.problems)
        return tuple(found)

    def arguments(self, phrase_id: str) -> frozenset[str]:
        """The names of the `$arguments` a message asks for, in any of its branches or in messages it refers to."""
        from fluent.syntax import visitor

        names: set[str] = set()
        seen: set[str] = set()
        waiting = [phrase_id]

        class Names(visitor.Visitor):
            """Collects arguments and the messages a message refers to."""

            def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
                """A `$name`."""
                names.add(node.id.name)

            def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - the library's name
                """A message inside a message: it shares the arguments. A term does not."""
                waiting.append(node.id.name)

        while waiting:
            current = waiting.pop()
            if current not in seen and current in self.entries:
                seen.add(current)
                Names().visit(self.parsed(current))
        return frozenset(names)

    @cached_property
    def _resolver(self) -> _Resolver:
        return _Resolver(self)

    def _problem(self, entry: Entry, code: str, what: str) -> Problem:
        what = f"{what} (language '{self.code}')."
        return Problem(code, what, "Correct the phrase.", file=str(entry.file), line=entry.line)


class _Resolver:
    """The Fluent runtime over entries that are parsed when first needed."""

    def __init__(self, catalogue: Catalogue) -> None:
        from fluent.runtime import FluentBundle

        class LazyBundle(FluentBundle):
            """Looks entries up in the catalogue instead of in a parsed resource."""

            def _lookup(self, entry_id: str, term: bool = False) -> Any:
                full_id = f"-{entry_id}" if term else entry_id
                if full_id not in self._compiled:
                    self._compiled[full_id] = self._compiler(catalogue.parsed(full_id))
                return self._compiled[full_id]

        self._bundle = LazyBundle([catalogue.locale], use_isolating=False)

    def resolve(self, phrase_id: str, arguments: Mapping[str, Any]) -> tuple[str, list[Exception]]:
        """The text and what went wrong. Unlike format_pattern this leaves the arguments' own types alone."""
        from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment

        errors: list[Exception] = []
        environment = ResolverEnvironment(self._bundle, errors, current=CurrentEnvironment(args=dict(arguments)))
        pattern = self._bundle.get_message(phrase_id).value
        if pattern is None:
            return "", [ValueError("it has no text of its own")]
        try:
            return str(pattern(environment)), errors
        except RecursionError:
            return "", [*errors, ValueError("it goes round in a circle")]
        except ValueError as error:
            return "", [*errors, error]


def _collect(folders: Iterable[Path]) -> dict[str, Entry]:
    """Entries of all folders; an earlier folder wins. Within a folder an id may stand once."""
    problems: list[Problem] = []
    entries: dict[str, Entry] = {}
    for folder in folders:
        here: dict[str, Entry] = {}
        for file in sorted(folder.glob("*.ftl")):
            for entry in _scan(file, problems):
                first = here.setdefault(entry.id, entry)
                if first is not entry:
                    what = f"The phrase '{entry.id}' stands twice: {first.file}:{first.line} and {file}:{entry.line}."
                    problems.append(Problem("CG-W03", what, "Keep one of the two.", file=str(file), line=entry.line))
        entries = {**here, **entries}
    if problems:
        raise ContentProblem(problems)
    return entries


def _scan(file: Path, problems: list[Problem]) -> list[Entry]:
    """The entries of one file by their first lines; what is neither entry nor comment becomes a problem."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        problems.append(Problem("CG-W04", "The file is not UTF-8 text.", "Save it as UTF-8.", str(file)))
        return []
    breaks = [match.start() for match in re.finditer("\n", text)]

    def line_of(position: int) -> int:
        return bisect_right(breaks, position - 1) + 1

    strays = [(match.start(), "This line is no phrase and no comment.") for match in _STRAY.finditer(text)]
    strays += [(match.start(), "The line holds a private-use character.") for match in _PRIVATE_USE.finditer(text)]
    for position, what in strays:
        fix = "A phrase is written `its-id = its text`; a longer text goes on in lines that start with spaces."
        problems.append(Problem("CG-W04", what, fix, file=str(file), line=line_of(position)))
    starts = list(_ENTRY.finditer(text))
    ends = [*(match.start() for match in starts[1:]), len(text)]
    return [
        Entry(match[1], text[match.start() : end], file, line_of(match.start()))
        for match, end in zip(starts, ends, strict=False)
    ]


def _parse(entry: Entry, code: str) -> ast.Message | ast.Term:
    from fluent.syntax import FluentParser, ast

    for node in FluentParser().parse(entry.source).body:
        if isinstance(node, (ast.Message, ast.Term)):
            parsed = node
        elif isinstance(node, ast.Junk):
            start = node.span.start if node.span else 0
            note = node.annotations[0] if node.annotations else None
            if note is not None and note.span is not None:
                start = note.span.start
            line = entry.line + entry.source.rstrip().count("\n", 0, start)
            reason = (note.message if note is not None else None) or "not Fluent"
            what = f"The phrase '{entry.id}' does not parse: {reason} (language '{code}')."
            raise ContentProblem(Problem("CG-W04", what, "Correct the phrase.", file=str(entry.file), line=line))
    return parsed
