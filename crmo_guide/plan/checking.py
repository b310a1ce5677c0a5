"""All findings on a plan: what reading found, then what the safety rules find, acceptances taken into account."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from crmo_guide.errors import Level, Problem
from crmo_guide.places import Places, places
from crmo_guide.plan.events import Path, field_name
from crmo_guide.plan.medicines import Formulary, formulary
from crmo_guide.plan.model.medicines import Named
from crmo_guide.plan.reading import PlanFile
from crmo_guide.plan.rules import RULES, by_code
from crmo_guide.plan.rules.case import Case
from crmo_guide.plan.rules.rule import Rule


def check(
    plan_file: PlanFile,
    *,
    languages: Sequence[str],
    today: date,
    draft: bool = False,
    where: Places | None = None,
) -> tuple[Problem, ...]:
    """Every problem of a plan, in file order. `today` is only for what is out of date; `draft` leaves signing aside.

    A finding that stops unless accepted is left out when the plan accepts it; each acceptance covers one finding.
    """
    plan = plan_file.plan
    if plan is None:
        return plan_file.problems
    case = Case(plan, tuple(languages), today, where or places())
    accepted = _Accepted(plan_file, formulary(case.places))
    found = [
        _problem(plan_file, rule, path)
        for rule in RULES
        if not (draft and rule.signing)
        for path in dict.fromkeys(rule.look(case))
        if not (rule.level is Level.ACCEPT and accepted.covers(rule.code, path))
    ]
    problems = dict.fromkeys((*plan_file.problems, *found, *accepted.unused()))
    return tuple(sorted(problems, key=lambda each: (each.file != plan_file.file, each.line or 0, each.column or 0)))


def stops(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems that end a build: all but `look again`."""
    return tuple(problem for problem in problems if problem.level is not Level.LOOK)


class _Accepted:
    """Acceptances of a plan, used up one finding at a time."""

    def __init__(self, plan_file: PlanFile, known: Formulary) -> None:
        self._file = plan_file
        self._known = known
        self._left: dict[str, list[int]] = defaultdict(list)
        for index, acceptance in enumerate(plan_file.plan.accepted if plan_file.plan else ()):
            self._left[acceptance.code].append(index)

    def covers(self, code: str, path: Path) -> bool:
        """Whether an acceptance is left for this finding; it is used up. One for this very medicine comes first."""
        left = [index for index in self._left.get(code, ()) if self._is_meant(index, path)]
        if not left:
            return False
        self._left[code].remove(min(left, key=lambda index: (self._medicine(index) is None, index)))
        return True

    def _is_meant(self, index: int, path: Path) -> bool:
        named = self._medicine(index)
        return named is None or self._same(named, self._medicine_at(path))

    def _medicine(self, index: int) -> str | None:
        plan = self._file.plan
        return plan.accepted[index].medicine if plan else None

    def _medicine_at(self, path: Path) -> str | None:
        plan = self._file.plan
        if plan is None or len(path) < 3 or path[0] != "medicines" or not isinstance(path[2], int):
            return None
        entries: Sequence[Named] = getattr(plan.medicines, str(path[1]))
        return entries[path[2]].name

    def _same(self, one: str, other: str | None) -> bool:
        if other is None:
            return False
        ingredients = [{found.id for found in self._known.identify_all(name)} for name in (one, other)]
        return ingredients[0] == ingredients[1] if all(ingredients) else one.casefold() == other.casefold()

    def unused(self) -> tuple[Problem, ...]:
        """Acceptances that match nothing."""
        return tuple(self._unused(code, index) for code, left in self._left.items() for index in left)

    def _unused(self, code: str, index: int) -> Problem:
        rule = by_code(code)
        path: Path = ("accepted", index, "code")
        place = self._file.where(path)
        what = "nothing in this plan needs this acceptance"
        fix = "take it out: it would hide a later finding"
        if rule is None:
            what, fix = "there is no rule of this code", "take it out, or correct the code"
        elif rule.level is not Level.ACCEPT:
            what, fix = "this rule cannot be accepted", "take it out, and correct the plan"
        return Problem("CG-S219", what, fix, *place, field=field_name(path), level=Level.LOOK)


def _problem(plan_file: PlanFile, rule: Rule, path: Path) -> Problem:
    place = plan_file.where(path)
    return Problem(rule.code, rule.what, rule.fix, *place, field=field_name(path) or None, level=rule.level)
