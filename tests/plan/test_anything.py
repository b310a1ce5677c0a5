"""No input whatsoever gives anything but a PlanFile with problems, or a plan."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmo_guide.errors import Problem
from crmo_guide.plan.changes import changes, kept
from crmo_guide.plan.checking import check
from crmo_guide.plan.facts import facts
from crmo_guide.plan.meanings import codes, meaning, nearest_codes
from crmo_guide.plan.reading import PlanFile, read_plan_text
from crmo_guide.plan.signature import fingerprint, owner_id, plan_code
from crmo_guide.plan.tree import read_tree

EXAMPLES = Path(__file__).parents[2] / "examples"
LUCIA = (EXAMPLES / "lucia.yaml").read_bytes()
TREE: Any = read_tree(LUCIA, "lucia.yaml").value
TREE["pages"] = {"leave_out": ["crmo"], "order": ["living", "bones"]}
TREE["sign_off"] |= {
    "since": "2026-02-01",
    "changes": [{"what": "dose", "medicine": "methotrexate"}, {"what": "dates"}],
    "kept": {
        "on": "2026-02-01",
        "medicines": [{"name": "methotrexate", "dose": "0" * 16, "time": "0" * 16, "rest": "0" * 16}],
        "stopped": ["naproxen"],
        "parts": {"dates": "0" * 16},
    },
}
SLOW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
PIECES = st.sampled_from(
    ["child", "schema", "medicines", "daily", "dose", ":", "- ", "{", "}", "[", "]",
     '"', "'", "\n", "  ", "#", "|", ">",
     "?", "&a", "*a", "!x", "%", "---", "...", "\t", "null", "~", "en", "2026-03-10", "yes", "\u202e", "\ufeff", "\x85",
     "\\ud800", "é"]
)  # fmt: skip


def judge(plan_file: PlanFile) -> None:
    assert all(isinstance(problem, Problem) for problem in plan_file.problems)
    assert plan_file.plan is not None or plan_file.problems
    if plan_file.plan is not None:
        found = check(plan_file, languages=("es", "en"), today=date(2026, 3, 10))
        assert all(problem.code.startswith("CG-") for problem in found)
        assert "always" in facts(plan_file.plan)
        assert len(fingerprint(plan_file.plan)) == 64
        assert len(plan_code(plan_file.plan)) == 7
        assert owner_id(plan_file)
        now = kept(plan_file.plan, date(2026, 3, 10))
        assert changes(now, now) == ()
        if plan_file.plan.sign_off and plan_file.plan.sign_off.kept:
            assert isinstance(changes(plan_file.plan.sign_off.kept, now), tuple)


@SLOW
@given(st.binary(max_size=400))
def test_any_bytes(raw: bytes) -> None:
    judge(read_plan_text(raw, Path("plan.yaml")))
    judge(read_plan_text(raw, Path("plan.json")))


@SLOW
@given(st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=60).map("".join))
def test_any_text_that_looks_like_yaml(text: str) -> None:
    raw = text.encode("utf-8", "surrogatepass")
    judge(read_plan_text(raw, Path("plan.yaml")))
    judge(read_plan_text(raw, Path("plan.json")))


@SLOW
@given(st.data())
def test_a_real_plan_with_bytes_changed(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(LUCIA) - 1))
    length = data.draw(st.integers(0, 30))
    new = data.draw(st.one_of(st.binary(max_size=10), PIECES.map(lambda piece: piece.encode("utf-8"))))
    judge(read_plan_text(LUCIA[:at] + new + LUCIA[at + length :], Path("plan.yaml")))


def _paths(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path]
    for key, each in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        found.extend(_paths(each, (*path, key)))
    return found


VALUES = st.recursive(
    st.one_of(st.text(max_size=8), st.sampled_from(["yes", "2026-03-13", "250 mg", "38", "friday", "methotrexate"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["en", "es", "name", "dose", "phone", "list", "date"]), inner, max_size=3),
    ),
    max_leaves=5,
)


@SLOW
@given(st.data())
def test_a_real_plan_with_a_value_replaced(data: st.DataObject) -> None:
    import copy
    import json

    path = data.draw(st.sampled_from(_paths(TREE)[1:]))
    tree = copy.deepcopy(TREE)
    box = tree
    for part in path[:-1]:
        box = box[part]
    box[path[-1]] = data.draw(VALUES)
    judge(read_plan_text(json.dumps(tree).encode("utf-8"), Path("plan.json")))


@SLOW
@given(st.text(max_size=20))
def test_any_code_to_explain(code: str) -> None:
    found = meaning(code)
    assert found is None or found.what
    assert set(nearest_codes(code)) <= set(codes())
