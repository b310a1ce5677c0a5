"""Signing: what was checked is fingerprinted, and only the sign-off of the file is rewritten."""

from __future__ import annotations

import contextlib
import datetime
import os
import secrets
import stat
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from crmo_guide.errors import CannotWrite, InputProblem, Problem
from crmo_guide.places import Places
from crmo_guide.plan.changes import changes, kept
from crmo_guide.plan.checking import check, stops
from crmo_guide.plan.editing import with_sign_off
from crmo_guide.plan.model.plan import Plan
from crmo_guide.plan.reading import PlanFile, read_plan, read_plan_text
from crmo_guide.plan.signature import canonical, fingerprint, owner_id, plan_code

__all__ = ["Signing", "canonical", "fingerprint", "owner_id", "plan_code", "sign_file"]


@dataclass(frozen=True)
class Signing:
    """Who signs, when, and until when it holds. What is None stays as the plan has it."""

    by: str | None = None
    role: str | None = None
    date: datetime.date | None = None
    review_by: datetime.date | None = None
    version: str | None = None

    def typed(self) -> dict[str, str]:
        """The keys of `sign_off` it sets."""
        values = {"by": self.by, "role": self.role, "date": self.date, "version": self.version}
        values["review_by"] = self.review_by
        return {key: str(value) for key, value in values.items() if value is not None}


def sign_file(
    path: Path,
    signing: Signing,
    *,
    languages: Sequence[str] | None = None,
    today: datetime.date | None = None,
    clinic: Path | None = None,
    where: Places | None = None,
) -> Plan:
    """Sign a plan file in place and return the signed plan.

    Only `sign_off` changes; every other byte, comments included, stays. The file is replaced in one step. Raises
    InputProblem with every finding that stops a build (signing aside), and CannotWrite; the old file is then untouched.
    `languages` are those to be printed, by default the ones the family reads.
    """
    before = read_plan(path, clinic=clinic)
    if before.plan is None:
        raise InputProblem(before.problems)
    wanted = tuple(languages or before.plan.child.reads)
    day = today or signing.date or _own_date(before.plan)
    raw = path.read_bytes()
    draft = with_sign_off(raw, path, {**signing.typed(), "id": _own_id(before.plan)})
    draft = with_sign_off(draft, path, _told(_checked(draft, path, before, clinic, wanted, day, where, signed=False)))
    first = _checked(draft, path, before, clinic, wanted, day, where, signed=False)
    final = with_sign_off(draft, path, {"fingerprint": fingerprint(first)})
    plan = _checked(final, path, before, clinic, wanted, day, where, signed=True)
    _replace(path, final)
    return plan


def _told(plan: Plan) -> dict[str, object]:
    """What changed since the plan was signed last, and what the next signing compares with.

    When nothing the family is told of has changed, the list of the last signing stands as it is.
    """
    sign_off = plan.sign_off
    if sign_off is None or sign_off.date is None:
        return {}
    was, now = sign_off.kept, kept(plan, sign_off.date)
    found = changes(was, now) if was else ()
    told: dict[str, object] = {}
    if was and found:
        told = {"since": str(was.on), "changes": [each.model_dump(exclude_none=True) for each in found]}
    return {**told, "kept": now.model_dump(mode="json", exclude_defaults=True)}


def _own_date(plan: Plan) -> datetime.date:
    if plan.sign_off and plan.sign_off.date:
        return plan.sign_off.date
    what, fix = "the day of signing is not known", "give it with --date"
    raise InputProblem(Problem("CG-P041", what, fix, field="sign_off.date"))


def _own_id(plan: Plan) -> str:
    return plan.sign_off.id if plan.sign_off and plan.sign_off.id else secrets.token_hex(13)


def _checked(
    raw: bytes,
    path: Path,
    before: PlanFile,
    clinic: Path | None,
    languages: Sequence[str],
    today: datetime.date,
    where: Places | None,
    *,
    signed: bool,
) -> Plan:
    """The plan these bytes hold, if nothing in it stops a build and nothing but the sign-off has changed."""
    after = read_plan_text(raw, path, clinic=clinic)
    problems = stops(check(after, languages=languages, today=today, draft=not signed, where=where))
    if problems:
        raise InputProblem(problems)
    if after.plan is None or before.plan is None or _unsigned(after.plan) != _unsigned(before.plan):
        raise AssertionError("signing changed more than the sign-off")
    return after.plan


def _unsigned(plan: Plan) -> Plan:
    return plan.model_copy(update={"sign_off": None})


def _replace(path: Path, raw: bytes) -> None:
    """Replace a file in one step; a link stays a link, permissions stay."""
    target = path.resolve()
    name = None
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
        handle, name = tempfile.mkstemp(prefix=".crmo-guide-", suffix=".tmp", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(target)
    except OSError as error:
        if name:
            with contextlib.suppress(OSError):
                Path(name).unlink()
        fix = "check the folder's permissions and the free space"
        raise CannotWrite(
            Problem("CG-P042", f"the plan cannot be written: {error.strerror}", fix, file=str(path))
        ) from None
