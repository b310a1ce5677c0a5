"""Plans to fill in. An empty value is a finding of `check`, so the list of findings is the list of what is left to do.

Lines that are switched off begin with `#` and no space: take the `#` away to use them.
"""

from __future__ import annotations

from crmo_guide.plan.countries import countries

_HEAD = """\
# A care plan. Fill in what stands after the colons, then run:  crmo-guide check THIS-FILE
# Put text that holds a comma, a colon or a # in quotes. Comments go on lines of their own.
# Dose lines print as you write them. The guide never supplies or changes a dose.
schema: 1
country: {country}
child:
  name:
  # year-month-day
  born:
  # languages the family reads, such as [es, en]
  reads: [{lang}]
  interpreter:
contacts:
  day: {{who: nurse-line, phone: }}
  night: {{who: doctor-on-call, phone: }}
  no_answer: {{minutes: 30, go_to: emergency-department}}
"""

_CORE = """\
# or:  sites: none
sites:
  # date of the scan
  as_of:
  list:
    # bones: clavicle, tibia-lower, femur-lower, pelvis-sacroiliac, spine (with level: T8) ... (see crmo-guide schema)
    # state: active, calmer, healed or unknown
    - {bone: , side: , state: }
# or:  medicines: none
medicines:
  daily:
    - name:
      # such as: 250 mg tablets
      strength:
      # such as: 250 mg (1 tablet)
      dose:
      # morning, noon, evening, bed
      slots: []
"""

_RHYTHMS = """\
  # methotrexate stands here, with one weekday and the first date (it must fall on that weekday)
#  weekly:
#    - name: methotrexate
#      strength:
#      dose:
#      route: under the skin
#      weekday: friday
#      first:
#      missed: {en: "", es: ""}
#      ill: {en: "", es: ""}
  # every two weeks and longer: each date prints with a tick box
#  on_dates:
#    - name:
#      strength:
#      dose:
#      every: every 2 weeks
#      dates: []
  # only when needed: needs a gap and a most
#  as_needed:
#    - name:
#      for: pain
#      strength:
#      dose:
#      gap: at least 6 hours between doses
#      most: no more than 4 doses in 24 hours
#      call_if: more than 3 days in a row
  # given by the ward: no dose here
#  at_hospital:
#    - name: pamidronate
#      dates: []
#      checked: {dentist: , calcium: , vitamin_d: , kidney: }
#  stopped:
#    - {name: , date: , why: }
"""

_TAIL = """\
# or one line each:  - {to: amoxicillin, what_happened: hives, severity: mild}
allergies: none known
sign_off:
  by:
  role:
  date:
  review_by:
"""

_OPTIONAL = """\
# needed when a medicine weakens the immune system (or give it in the clinic file)
#fever: {at: 38 °C, action: {en: "", es: ""}}
#immune: {weakened: "yes", chickenpox: {state: unknown}, measles: {state: unknown}}
#people:
#  - {name: , who: mother, phone: , order: 1, legal: "yes"}
#diagnosis: {label: CRMO, since: , confirmed_by: [mri]}
#conditions: []
#baseline: {pain: , walking: , blood: , nerves: }
#vaccines: {note: {en: "", es: ""}}
#checks:
#  - {test: blood test, every: , next: }
#events:
#  - {type: visit, date: , time: "10:30"}
#zones: {pain_days: "3", refill_days: "7"}
#school: {form: , can: [], with_care: [], not_now: [], until: }
#goals: {child: , team: }
"""

_CLINIC = """\
# What is the same for every family of this clinic, written once. Never a dose, a strength or a child.
# Use it with:  crmo-guide build PLAN --clinic THIS-FILE
schema: 1
name:
version:
country: {country}
contacts:
  day: {{who: nurse-line, phone: , days: mon-fri, from: "09:00", to: "17:00"}}
  night: {{who: doctor-on-call, phone: }}
  no_answer: {{minutes: 30, go_to: emergency-department}}
fever:
  # such as: 38 °C
  at:
  action: {{en: "call the same hour, day or night", es: "llame en esa misma hora, de día o de noche"}}
# what you tell every family about one medicine: missed, vomited, ill, refill, store
#medicines:
#  methotrexate:
#    missed: {{en: "", es: ""}}
#    ill: {{en: "", es: ""}}
#translated: {{es: {{by: , role: , date: }}}}
"""


def template(minimal: bool = True, lang: str = "en", country: str = "US") -> str:
    """A plan to fill in: one screen, or with every group there is switched off."""
    head = _HEAD.format(country=_known(country), lang=lang)
    if minimal:
        return head + _CORE + _TAIL
    return head + _CORE + _RHYTHMS + _TAIL + _OPTIONAL


def clinic_template(country: str = "US") -> str:
    """A clinic file to fill in."""
    return _CLINIC.format(country=_known(country))


def _known(country: str) -> str:
    return country if country in countries() else "US"
