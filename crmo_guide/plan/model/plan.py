"""The whole plan."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, GetJsonSchemaHandler, WithJsonSchema
from pydantic_core import PydanticCustomError, core_schema

from crmo_guide.plan.model.care import (
    Acceptance,
    Baseline,
    Check,
    Diagnosis,
    Event,
    Fever,
    Goals,
    Immune,
    School,
    Signature,
    SignOff,
    Sites,
    Vaccines,
    Zones,
    sites_or_none,
)
from crmo_guide.plan.model.contacts import Allergy, Child, Contacts, Person, none_known
from crmo_guide.plan.model.medicines import Medicines, medicines_or_none
from crmo_guide.plan.model.pages import Pages
from crmo_guide.plan.model.scalars import Group, LanguageCode, Line, OneOrMore, as_list
from crmo_guide.plan.model.text import AlsoAs, OneOf, Term, TermOf


def _schema_number(value: object) -> int:
    if value in (1, "1"):
        return 1
    raise PydanticCustomError("schema_number", "a plan of another schema")


def _country(value: object) -> str:
    from crmo_guide.plan.countries import countries, country_code

    if not isinstance(value, str):
        raise PydanticCustomError("word_kind", "one word is expected")
    code = country_code(value)
    if code not in countries():
        raise PydanticCustomError("country_unknown", "not on the list", {"known": " ".join(countries())})
    return code


class _Country:
    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        from crmo_guide.plan.countries import countries

        return {"enum": list(countries())}


#: `schema: 1`.
SchemaNumber = Annotated[int, BeforeValidator(_schema_number), WithJsonSchema({"enum": [1, "1"]})]
#: A country of `content/countries.yaml`.
CountryCode = Annotated[str, BeforeValidator(_country), _Country()]


class ClinicMark(Group):
    """Which clinic file gave some of the texts, and which ones. Set by the reader, never typed in a plan."""

    name: Line
    version: Line | None = None
    gave: tuple[Line, ...] = ()
    translated: dict[LanguageCode, Signature] = Field(default_factory=dict)


class Plan(Group):
    """One child's care plan; attribute names are the keys of the file (`from` and `for` end in an underscore)."""

    schema_: SchemaNumber = Field(alias="schema")
    country: CountryCode
    child: Child
    people: tuple[Person, ...] = ()
    contacts: Contacts
    diagnosis: Diagnosis | None = None
    conditions: Annotated[tuple[Annotated[Term, TermOf("condition")], ...], BeforeValidator(as_list), OneOrMore] = ()
    sites: Annotated[Sites, BeforeValidator(sites_or_none), AlsoAs({"const": "none"})]
    baseline: Baseline | None = None
    immune: Immune | None = None
    fever: Fever | None = None
    medicines: Annotated[Medicines, BeforeValidator(medicines_or_none), AlsoAs({"const": "none"})]
    allergies: Annotated[tuple[Allergy, ...], BeforeValidator(none_known), AlsoAs({"const": "none known"})]
    vaccines: Vaccines | None = None
    checks: tuple[Check, ...] = ()
    events: tuple[Event, ...] = ()
    zones: Zones | None = None
    school: School | None = None
    goals: Goals | None = None
    pages: Pages | None = None
    sign_off: SignOff | None = None
    accepted: tuple[Acceptance, ...] = ()
    paper: Annotated[str, OneOf("paper")] | None = None
    brand: Line | None = None
    clinic: ClinicMark | None = None
