"""Values nobody would choose, in every language there is: on paper their glyphs stand in the order they were written.

Ranges, signs, units, slashes, phones with extensions, scripts side by side, marks above letters: two hundred of them in
one plan. The build looks for each by itself; here they are looked for again, as this file wrote them.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from crmo_guide.build import Request, Wrote, build
from crmo_guide.language.tongue import languages
from crmo_guide.language.values import Kind, Value
from crmo_guide.places import places
from crmo_guide.render.typeset import typeset
from crmo_guide.verify.values import Expected, missing

pytestmark = pytest.mark.slow

WHERE = places()
SHIPPED = tuple(language.code for language in languages(WHERE))
NAMES = (
    "Ana Muñoz-Ó’Neill", "Nguyễn Thị Ánh", "Ελένη Παπά", "Олександра Щербак", "Jose\u0301 A\u030angstro\u0308m",
    "שרה כהן", "דוד בן־גוריון", "מִרְיָם לוי", "عائشہ نوازش", "ڈاکٹر پرویز گُل", "محمّد سَلَامَة", "أَحمد الأَسود",
    "María علي", "لوسيا Muestra", "אבי Avi", "علاء O’Neill", "Ana (שרה)", "نور (Noor)",
)  # fmt: skip
PHRASES = (
    "10-20 mg/dL, 3/4, ±2", "CRP < 5 mg/L; ESR 22 mm/h", "-5 / +3 (T8-L1)", "8:00-9:30 & 17:00–18:15",
    "≥ 38.5 °C = 39−0.5", "50 % [A/B] #7", "غرفة 3-4، الطابق 2", "باب B12 (شمال)", "كل 6-8 ساعات", "MRI كل 12 شهرًا",
    "38.5 °C أو أكثر: اتصلوا",
    "חדר 5-6 (B)", "קומה 2/3, כניסה A-7", "کمرہ 12-B، منزل 3", "Room 7 (غرفة), door 2-3", "call أحمد 250 or 260",
)  # fmt: skip
PHONES = (
    "+44 1632 960142",
    "(01632) 960142",
    "01632 960142 ext. 7",
    "01632-960142 x12",
    "01632 960 142",
    "+441632960142",
)
DOSES = {"en": "{n} mL ({n}5 mg), not {n}.5", "es": "{n} mL ({n}5 mg), no {n}.5", "ar": "{n} mL ({n}5 mg)، لا {n}.5"}


def _sampled(lang: str) -> Any:
    """Every language in `make conformance`; in the whole run one that is written like it stands for Spanish."""
    return pytest.param(lang, marks=[pytest.mark.whole, pytest.mark.conformance]) if lang == "es" else lang


class Plan:
    """A plan full of hostile values; `given` is what the paper of a language must hold."""

    def __init__(self, lang: str) -> None:
        self.given: list[Value] = []
        self._lang = lang
        self._names, self._phrases, self._phones = self._endless(NAMES), self._endless(PHRASES), cycle(PHONES)
        self._doses = iter(range(11, 99))
        self.tree = self._tree()

    @staticmethod
    def _endless(texts: tuple[str, ...]) -> Iterator[str]:
        """Each with a figure of its own at the end."""
        return (f"{text} {number}" for number, text in enumerate(cycle(texts), 100))

    def _name(self, kind: Kind = Kind.NAME) -> str:
        self.given.append(Value(kind, next(self._names)))
        return self.given[-1].text

    def _text(self, kind: Kind = Kind.TEXT, **texts: str) -> dict[str, str]:
        """A text in every language; the same, unless said otherwise."""
        words = texts or dict.fromkeys(SHIPPED, next(self._phrases))
        self.given.append(Value(kind, words[self._lang]))
        return words

    def _phone(self) -> str:
        self.given.append(Value(Kind.PHONE, next(self._phones)))
        return self.given[-1].text

    def _medicine(self) -> dict[str, Any]:
        n = next(self._doses)
        return {
            "name": self._name(Kind.MEDICINE),
            "why": self._text(),
            "dose": self._text(Kind.DOSE, **{lang: DOSES[lang].format(n=n) for lang in SHIPPED}),
            "strength": self._text(Kind.STRENGTH, **dict.fromkeys(SHIPPED, f"{n}.5 mg/mL (שרה/{n}A)")),
            "gap": self._text(Kind.GAP, **dict.fromkeys(SHIPPED, f"{n} - 6 h")),
            "most": self._text(Kind.MOST, **dict.fromkeys(SHIPPED, f"{n} / 24 h")),
            "note": self._text(),
        }

    def _tree(self) -> dict[str, Any]:
        return {
            "schema": "1",
            "country": "GB",
            "child": {"name": self._name(), "born": "2012-09-30", "reads": ["en"]},
            "people": [
                {"name": self._name(), "who": "parent", "phone": self._phone(), "order": str(n)} for n in range(1, 5)
            ],
            "contacts": {
                "day": {"who": self._text(), "phone": self._phone(), "hours": self._text()},
                "night": {"who": self._text(), "phone": self._phone(), "ask_for": self._text()},
                "no_answer": self._text(),
                "hospital": "Example",
                "others": [{"role": "gp", "name": self._name(), "phone": self._phone()} for _ in range(26)],
            },
            "diagnosis": {"label": "CRMO", "images_at": self._name(Kind.TEXT)},
            "sites": {"as_of": "2026-02-24", "list": [{"bone": "jaw", "state": "active"}]},
            "baseline": {key: self._text() for key in ("pain", "walking", "blood", "nerves")},
            "medicines": {"as_needed": [self._medicine() for _ in range(9)]},
            "allergies": [{"to": self._text(), "what_happened": self._text(), "severity": "mild"} for _ in range(3)],
            "events": [
                {"type": "visit", "date": f"2026-05-{n:02}", "place": self._name(), "bring": self._text()}
                for n in range(1, 29)
            ],
            "goals": {key: self._text() for key in ("child", "family", "team")},
            "zones": {"own": {"week": [self._text()]}},
        }


@pytest.mark.parametrize("lang", [_sampled(lang) for lang in SHIPPED])
def test_two_hundred_hostile_values_keep_their_order(lang: str, tmp_path: Path) -> None:
    plan = Plan(lang)
    assert len(plan.given) >= 200
    file, out = tmp_path / "plan.json", tmp_path / "guide.pdf"
    file.write_text(json.dumps(plan.tree, ensure_ascii=False), "utf-8")
    events = list(build(Request(plan=file, languages=(lang,), draft=True, date=dt.date(2026, 3, 10), out=out)))
    assert [event.path for event in events if isinstance(event, Wrote)] == [out]
    written = [value for value in plan.given if value.kind is not Kind.PHONE]  # phones print in groups
    pdf = out.read_bytes()
    assert [value.text for value in written if missing(pdf, [Expected.of(value)])] == []


FAMILIES = '"Atkinson Hyperlegible Next","Noto Sans",Vazirmatn,"Noto Sans Hebrew"'
CSS = f"@page{{size:A4;margin:18mm}}html{{font:12pt/1.4 {FAMILIES}}}"


def narrow(values: list[Value], lang: str) -> bytes:
    """The values in a column so narrow that each breaks where it may."""
    direction = "rtl" if lang == "ar" else "ltr"
    body = "".join(f"<p>{value.__html__()}</p>" for value in values)
    html = f'<html lang="{lang}" dir="{direction}"><head><title>x</title><style>{CSS}body{{width:22mm}}</style></head>'
    return typeset(f"{html}<body>{body}</body></html>", places=WHERE, lang=lang, owner="a").pdf


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_values_keep_their_order_over_many_lines(lang: str) -> None:
    long = (
        "call أحمد 250 or 260 mg/dL (10-20) before the 3rd of غرفة 12، الطابق 2-3 or ring +44 1632 960142 ext. 7 again"
    )
    arabic = "اتصلوا على +44 1632 960142 ext. 7 قبل 8:00-9:30 (غرفة 12-B)، ثم 250 mg or 260 mg twice a day، ثم 3/4"
    values = [Value(Kind.TEXT, text) for text in (long, arabic, *PHRASES)]
    assert missing(narrow(values, lang), [Expected.of(value) for value in values]) == ()


def test_the_search_can_fail() -> None:
    pdf = narrow([Value(Kind.TEXT, "كل 6-8 ساعات")], "ar")
    assert all(missing(pdf, [Expected(text)]) for text in ("كل 8-6 ساعات", "كل 6-8 ساعة", "6-8 كل ساعات"))
    assert missing(pdf, [Expected("كل 6-8 ساعات")]) == ()
