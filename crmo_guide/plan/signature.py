"""What was signed, as a fingerprint; a short code for footers; an opaque owner for files."""

from __future__ import annotations

import hashlib
import json

from crmo_guide.plan.model.plan import Plan
from crmo_guide.plan.reading import PlanFile

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def canonical(plan: Plan) -> bytes:
    """Everything that prints, clinic texts included, in one form: comments, key order and quotes make no difference."""
    content = plan.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    for key in ("id", "fingerprint", "kept"):
        content.get("sign_off", {}).pop(key, None)
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def fingerprint(plan: Plan) -> str:
    """SHA-256 of what prints, in hex."""
    return hashlib.sha256(b"crmo-guide plan 1\n" + canonical(plan)).hexdigest()


def plan_code(plan: Plan) -> str:
    """Six letters and digits for footers, such as `K7QM-2F`: the same plan has the same code, and it tells nothing."""
    number = int(fingerprint(plan)[:16], 16)
    letters = [_LETTERS[number >> 5 * place & 31] for place in range(6)]
    return f"{''.join(letters[:4])}-{''.join(letters[4:])}"


def owner_id(plan_file: PlanFile) -> str:
    """Whose output a file is: the random id that `sign` wrote, else a hash of the plan file's stem."""
    sign_off = plan_file.plan.sign_off if plan_file.plan else None
    if sign_off and sign_off.id:
        return sign_off.id
    return hashlib.sha256(b"crmo-guide owner 1\n" + plan_file.stem.encode("utf-8", "surrogatepass")).hexdigest()[:26]
