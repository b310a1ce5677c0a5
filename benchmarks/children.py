"""Many invented children: copies of an example plan that differ in name, birthday, phone, medicine dates and id."""

from __future__ import annotations

import datetime as dt
import random
import re
from pathlib import Path

from crmo_guide.plan.reading import read_plan
from crmo_guide.plan.signature import fingerprint

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
DAY = dt.date(2026, 3, 10)
_GIVEN = "Ana Ben Carla Dario Elif Finn Gala Hugo Ines Jonas Kira Leo Mara Nico Olga Pau Rosa Simon Tea Uri".split()
_FAMILY = "Abad Bravo Costa Duran Ejemplo Ferro Gil Haro Ibarra Lara Mora Nieto Oliva Prado Rey Sol".split()
_EXAMPLES = ("mateo", "lucia")
KINDS = len(_EXAMPLES)


def children(folder: Path, count: int) -> list[Path]:
    """So many signed plans in a folder, the same ones each time."""
    folder.mkdir(parents=True, exist_ok=True)
    return [_child(folder / f"child-{number:04}.yaml", number) for number in range(count)]


def _child(path: Path, number: int) -> Path:
    dice = random.Random(number)  # noqa: S311  (no secret: the same children each time)
    text = (EXAMPLES / f"{_EXAMPLES[number % len(_EXAMPLES)]}.yaml").read_text(encoding="utf-8")
    name = f"{dice.choice(_GIVEN)} {dice.choice(_FAMILY)} {dice.choice(_FAMILY)}"
    born = dt.date(2011 + dice.randrange(6), 1 + dice.randrange(12), 1 + dice.randrange(28))
    text = re.sub(r"(child:\s+\{?name: )[^,\n]+(,\s+|\n  )born: [0-9-]+", rf"\g<1>{name}\g<2>born: {born}", text)
    text = re.sub(r"(\+[0-9]+ [0-9]{3} 555 01)[0-9]{2}", lambda found: f"{found[1]}{dice.randrange(10, 99)}", text)
    text = re.sub(r"\n  fingerprint: .*", "", text)
    text = re.sub(r"\n  id: .*", f'\n  id: "{dice.getrandbits(104):026x}"', text)
    path.write_text(text, encoding="utf-8")
    plan = read_plan(path).plan
    if plan is None:
        raise ValueError(path)
    # As `crmo-guide sign` would, without its checks: they take longer than the guide.
    path.write_text(f'{text.rstrip()}\n  fingerprint: "{fingerprint(plan)}"\n', encoding="utf-8")
    return path
