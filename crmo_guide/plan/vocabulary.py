"""The closed lists of the plan: ids with no words. Words stand in `content/<lang>/phrases`, one phrase an id.

A value of a list is typed as its id, with spaces or hyphens (`under the skin`, `under-the-skin`), or as one of the
other names below. Lists marked open also take the clinician's own words, which print as written.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from typing import Any

from crmo_guide.language.data import load_yaml
from crmo_guide.places import places
from crmo_guide.plan.page_names import nameable_pages

#: list name -> ids, in the order a form would show them
_LISTS: dict[str, str] = {
    "age-band": "under-5 5-8 9-12 13-17 18-25",
    "side": "left right both",
    "site-state": "active calmer healed unknown",
    "slot": "morning noon evening bed",
    "weekday": "monday tuesday wednesday thursday friday saturday sunday",
    "food": "with before after without either",
    "severity": "mild moderate severe anaphylaxis unknown",
    "home": "first second",
    "paper": "a4 letter",
    "acceptor": "prescriber pharmacist",
    "signer": "nurse-specialist rheumatologist consultant-rheumatology pharmacist hospital-translator",
    "immunity": "immune not-immune one-dose two-doses unknown",
    "screen": "negative positive indeterminate waiting not-done unknown",
    "who": "nurse-line doctor-on-call switchboard emergency-department clinic ward day-ward rheumatology pharmacy "
    "home-delivery gp school-nurse poison-line crisis-line day-line night-line",
    "relation": "mother father parent grandmother grandfather grandparent stepmother stepfather aunt uncle sister "
    "brother foster-carer guardian carer neighbour friend",
    "role": "rheumatologist specialist-nurse paediatrician gp dentist pharmacy home-delivery school-nurse school "
    "physiotherapist psychologist eye-clinic orthopaedics day-ward social-worker interpreter-service",
    "purpose": "pain fever nausea itch swelling sleep",
    "route": "mouth under-the-skin into-a-muscle into-a-vein on-the-skin nose inhaled eye ear back-passage",
    "form": "tablet capsule liquid pre-filled-pen pre-filled-syringe injection powder granules patch cream drops "
    "suppository melt-tablet drip",
    "event": "visit infusion injection-teaching blood-test mri x-ray scan biopsy surgery dentist eye-check vaccine "
    "physiotherapy psychology school-meeting phone-call video-call travel",
    "test": "blood-test urine-test blood-and-urine whole-body-mri mri x-ray bone-scan bone-density spine-check "
    "eye-check dental-check growth-check blood-pressure tb-test",
    "confirmed-by": "mri biopsy x-ray bone-scan ct blood-tests criteria",
    "excluded": "infection cancer fracture vitamin-c-deficiency hypophosphatasia",
    "condition": "asthma aspirin-sensitive-asthma psoriasis palmoplantar-pustulosis acne bowel-disease arthritis "
    "uveitis kidney-disease liver-disease gut-bleeding stomach-ulcer g6pd-deficiency porphyria diabetes epilepsy "
    "heart-disease familial-mediterranean-fever coeliac-disease",
    "reaction": "rash hives itching swelling trouble-breathing wheeze vomiting stomach-pain fainting anaphylaxis "
    "unknown",
    "allergen": "aspirin nsaids penicillin sulfonamides latex egg milk peanut tree-nuts fish shellfish sesame soya "
    "wheat insect-stings pollen house-dust animals plasters chlorhexidine contrast-dye",
    "activity": "walk run swim cycle stairs jumping dance gymnastics trampoline climbing football basketball "
    "contact-sport pe playground skating heavy-bag lifting art music school-trip",
    "school-form": "504 iep ihp pai school-plan",
    "support": "second-books lift-pass extra-time seat-change pe-choice water-and-toilet-pass medicine-at-school "
    "work-at-home late-start exam-time sun-protection rest-place",
    "tell-school": "limits infection-contact who-to-call medicines bad-days not-catching emergency-page",
    "vaccine": "flu-injection flu-nasal-spray mmr chickenpox mmrv pneumococcal meningococcal hpv tetanus-booster "
    "six-in-one covid-19 hepatitis-b bcg yellow-fever rotavirus typhoid-oral",
    "checked": "dentist calcium vitamin-d kidney pregnancy-test",
    "change": "new dose time rest stopped gone contacts child illness sites infections allergies dates when-to-call "
    "school goals",
}

#: Lists that also take the clinician's own words.
OPEN = frozenset(
    "who relation role purpose route form event test confirmed-by excluded condition reaction allergen activity "
    "support vaccine school-form".split()
)

#: list name -> other ways to type an id
_ALSO: dict[str, str] = {
    "age-band": "0-4=under-5",
    "slot": "breakfast=morning lunch=noon midday=noon night=bed bedtime=bed",
    "food": "with-food=with before-food=before after-food=after without-food=without",
    "severity": "anaphylactic=anaphylaxis serious=severe",
    "paper": "us-letter=letter",
    "who": "nurse=nurse-line rheumatology-nurse-line=nurse-line day=day-line night=night-line "
    "on-call=doctor-on-call hospital-switchboard=switchboard ed=emergency-department "
    "er=emergency-department a&e=emergency-department emergency-room=emergency-department",
    "signer": "consultant,-children's-rheumatology=consultant-rheumatology nurse=nurse-specialist "
    "consultant-children's-rheumatology=consultant-rheumatology consultant-rheumatologist=consultant-rheumatology "
    "children's-rheumatologist=rheumatologist paediatric-rheumatologist=rheumatologist "
    "pediatric-rheumatologist=rheumatologist specialist-nurse=nurse-specialist rheumatology-nurse=nurse-specialist "
    "clinical-nurse-specialist=nurse-specialist translator=hospital-translator",
    "relation": "mum=mother mom=mother dad=father grandma=grandmother grandpa=grandfather",
    "role": "pediatrician=paediatrician family-doctor=gp physio=physiotherapist",
    "purpose": "sickness=nausea temperature=fever",
    "route": "by-mouth=mouth oral=mouth subcutaneous=under-the-skin intramuscular=into-a-muscle "
    "intravenous=into-a-vein drip=into-a-vein infusion=into-a-vein "
    "rectal=back-passage",
    "form": "gel=cream ointment=cream eye-drops=drops "
    "tablets=tablet capsules=capsule suspension=liquid oral-suspension=liquid syrup=liquid "
    "solution=liquid pen=pre-filled-pen prefilled-pen=pre-filled-pen syringe=pre-filled-syringe "
    "prefilled-syringe=pre-filled-syringe infusion=drip",
    "event": "appointment=visit clinic-visit=visit bloods=blood-test blood-tests=blood-test "
    "dental-check=dentist physio=physiotherapy",
    "test": "blood-tests=blood-test bloods=blood-test urine=urine-test dexa=bone-density "
    "bone-density-scan=bone-density eyes=eye-check dentist=dental-check wbmri=whole-body-mri",
    "condition": "crohns-disease=bowel-disease crohn's-disease=bowel-disease ulcerative-colitis=bowel-disease "
    "ibd=bowel-disease inflammatory-bowel-disease=bowel-disease kidney-problems=kidney-disease "
    "gi-bleeding=gut-bleeding celiac-disease=coeliac-disease fmf=familial-mediterranean-fever "
    "g6pd=g6pd-deficiency aspirin-induced-asthma=aspirin-sensitive-asthma "
    "nsaid-sensitive-asthma=aspirin-sensitive-asthma",
    "allergen": "nsaid=nsaids eggs=egg peanuts=peanut nuts=tree-nuts sulfa=sulfonamides sulpha=sulfonamides "
    "sulfa-drugs=sulfonamides sulfonamide=sulfonamides sulphonamides=sulfonamides "
    "sulfonamide-antibiotics=sulfonamides penicillins=penicillin aspirin-and-nsaids=nsaids "
    "anti-inflammatories=nsaids bee-stings=insect-stings wasp-stings=insect-stings soy=soya",
    "reaction": "urticaria=hives itch=itching breathing-trouble=trouble-breathing bronchospasm=wheeze vomits=vomiting",
    "activity": "running=run swimming=swim walking=walk cycling=cycle bike=cycle soccer=football "
    "trampolining=trampoline sports-class=pe",
    "school-form": "504-plan=504 section-504=504 individual-healthcare-plan=ihp",
    "vaccine": "flu=flu-injection influenza=flu-injection nasal-flu=flu-nasal-spray varicella=chickenpox "
    "covid=covid-19",
}


def key(text: str) -> str:
    """A typed word as an id: `Under the skin` is `under-the-skin`."""
    return re.sub(r"[\s_-]+", "-", text.strip().casefold().replace("’", "'")).strip("-")


@cache
def _bone_file() -> dict[str, Any]:
    found = places().find("bones.yaml")
    return dict(load_yaml(found)) if found else {"bones": {}, "levels": []}


def _bones() -> dict[str, dict[str, Any]]:
    return dict(_bone_file()["bones"])


def lists() -> tuple[str, ...]:
    """The names of all closed and open lists."""
    return (*_LISTS, "bone", "level", "page")


@cache
def ids(name: str) -> tuple[str, ...]:
    """The ids of a list, in its own order."""
    if name == "bone":
        return tuple(_bones())
    if name == "level":
        return tuple(_bone_file()["levels"])
    if name == "page":
        return tuple(nameable_pages(places()))
    return tuple(_LISTS[name].split())


@cache
def _names(name: str) -> dict[str, str]:
    names = dict(each.split("=") for each in _ALSO.get(name, "").split())
    if name == "bone":
        for bone, facts in _bones().items():
            names.update(dict.fromkeys(facts.get("also", ()), bone))
    names.update({key(each): each for each in ids(name)})
    return names


def find(name: str, text: str) -> str | None:
    """The id a typed word stands for, or None."""
    return _names(name).get(key(text))


def nearest(name: str, text: str) -> str | None:
    """The id that a mistyped word most likely means, or None."""
    near = get_close_matches(key(text), _names(name), n=1, cutoff=0.7)
    return _names(name)[near[0]] if near else None


def bone_facts(bone: str) -> dict[str, str]:
    """Of a bone on the list: `region`, `side` (needed, optional, none) and `level` (needed) where it has one."""
    return {name: value for name, value in _bones().get(bone, {}).items() if isinstance(value, str)}
