"""The plan as frozen values; attribute names are the keys of the file."""

from __future__ import annotations

from crmo_guide.plan.model.care import Acceptance, Check, Event, Fever, School, SignOff, Site, Sites
from crmo_guide.plan.model.contacts import Allergy, Child, Contacts, Person, Service
from crmo_guide.plan.model.medicines import (
    AsNeeded,
    AtHome,
    AtHospital,
    Daily,
    Medicines,
    Named,
    OnDates,
    Stopped,
    Weekly,
)
from crmo_guide.plan.model.plan import ClinicMark, Plan
from crmo_guide.plan.model.text import Term, Text

__all__ = [
    "Acceptance",
    "Allergy",
    "AsNeeded",
    "AtHome",
    "AtHospital",
    "Check",
    "Child",
    "ClinicMark",
    "Contacts",
    "Daily",
    "Event",
    "Fever",
    "Medicines",
    "Named",
    "OnDates",
    "Person",
    "Plan",
    "School",
    "Service",
    "SignOff",
    "Site",
    "Sites",
    "Stopped",
    "Term",
    "Text",
    "Weekly",
]
