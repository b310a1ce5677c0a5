"""Page 3: what is where, what to do first, who signed, and the ticks before going home."""

from __future__ import annotations

from dataclasses import dataclass

from crmo_guide.handout.medicine_names import names
from crmo_guide.handout.model import Line, Phrase, phrase
from crmo_guide.handout.voice import Voice
from crmo_guide.language.values import Kind, Value
from crmo_guide.plan.model import Plan
from crmo_guide.plan.model.care import SignOff

# More than these would push the signature off the page: then the list says how many, and that there is more.
_MOST_MEDICINES, _MOST_PARTS = 3, 4


@dataclass(frozen=True)
class Entry:
    """A line of the contents: anchor, title and page number."""

    id: str
    title: Phrase
    page: int


@dataclass(frozen=True)
class About:
    """What stands on "About this guide"."""

    child: Value | None
    lead: Phrase
    contents: tuple[Entry, ...]
    first: tuple[Phrase, ...]
    changed: Line | None
    changes: tuple[Phrase, ...]
    teach_back: tuple[Phrase, ...]
    signed: tuple[Phrase, ...]
    review_status: tuple[Phrase, ...]
    blank: bool


def _who(value: str | None, kind: Kind = Kind.NAME) -> Value:
    return Value(kind, value or "")


def signature_lines(sign_off: SignOff | None, voice: Voice, code: Value | None) -> tuple[Phrase, ...]:
    """Who signed, checked and translated, until when it holds, and the plan code; only what the plan says."""
    if sign_off is None or not (sign_off.by and sign_off.role and sign_off.date):
        return (phrase("signed-none"),)
    role = voice.role(sign_off.role)
    lines = [phrase("signed-by", name=_who(sign_off.by), role=role, date=voice.date(sign_off.date))]
    checks = [
        ("signed-medicines", sign_off.medicines_checked),
        ("signed-translated", sign_off.translated.get(voice.lang)),
    ]
    for words, check in checks:
        if check and check.role and check.date:
            as_role = voice.role(check.role)
            lines.append(phrase(words, name=_who(check.by), role=as_role, date=voice.date(check.date)))
    if sign_off.review_by:
        lines.append(phrase("signed-review", date=voice.date(sign_off.review_by)))
    if code:
        lines.append(phrase("signed-code", code=code))
    return tuple(lines)


def change_lines(sign_off: SignOff, voice: Voice, medicines_page: int) -> tuple[Phrase, ...]:
    """What is not as it was when the plan was signed last: names of medicines and parts, never a figure."""
    if not sign_off.since or not sign_off.changes:
        return ()
    kinds: dict[str | None, list[Phrase]] = {}
    for change in sign_off.changes:
        kinds.setdefault(change.medicine, []).append(phrase(f"change-{change.what}"))
    parts = kinds.pop(None, [])
    what = [_changed_medicine(name, said, voice) for name, said in kinds.items() if name]
    if len(what) > _MOST_MEDICINES:
        what = [phrase("change-many", count=len(what))]
    what += parts if len(parts) <= _MOST_PARTS else [*parts[: _MOST_PARTS - 1], phrase("change-more")]
    lines = [phrase("changes-since", date=voice.date(sign_off.since), what=tuple(what))]
    if kinds:
        lines.append(phrase("changes-medicines", page=medicines_page))
    return tuple(lines)


def _changed_medicine(name: str, said: list[Phrase], voice: Voice) -> Phrase:
    written, family = names(name, voice)
    return phrase("change-medicine", medicine=family or written, what=tuple(said))


def review_status(voice: Voice, source_language: str = "en") -> tuple[Phrase, ...]:
    """What has, and has not, been checked by a clinician; today nothing has."""
    if voice.lang == source_language:
        return (phrase("review-status-none"),)
    return phrase("review-status-none"), phrase("review-status-translation")


def about(
    plan: Plan | None,
    voice: Voice,
    child: Value | None,
    contents: tuple[Entry, ...],
    code: Value | None,
    *,
    emergency: int,
    medicines: int,
    steroid: bool,
    draft: bool,
) -> About:
    """The page about this guide."""
    sign_off = plan.sign_off if plan else None
    ticks = ["teach-day", "teach-fever", "teach-night", "teach-now", "teach-questions"]
    if plan is None or (plan.child.interpreter and plan.child.interpreter.needed):
        ticks.append("teach-interpreter")
    signed = signature_lines(None if draft else sign_off, voice, code) if plan else (phrase("signed-blank"),)
    if plan and plan.clinic and plan.clinic.version:
        version = Value(Kind.CODE, plan.clinic.version)
        signed = (*signed, phrase("signed-clinic", version=version))
    return About(
        child=child,
        lead=phrase("about-lead" if plan else "about-lead-blank"),
        contents=contents,
        first=(
            phrase("first-fridge"),
            phrase("first-check-steroid" if steroid else "first-check", page=medicines),
            phrase("first-emergency", page=emergency),
        ),
        changed=voice.line(sign_off.changed) if sign_off and sign_off.changed else None,
        changes=change_lines(sign_off, voice, medicines) if sign_off and not draft else (),
        teach_back=tuple(phrase(tick) for tick in ticks),
        signed=signed,
        review_status=review_status(voice),
        blank=plan is None,
    )
