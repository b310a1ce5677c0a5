"""Plans to fill in. An empty value is a finding of `check`, so the list of findings is the list of what is left to do.

Lines that are switched off begin with `#` and no space: take the `#` away to use them. A line `#= id code` becomes a
comment: the phrase of that id (`content/<lang>/phrases/new-plan.ftl`) with what a computer reads, `code`, in its place.
"""

from __future__ import annotations

import re

from crmo_guide.language.tongue import tongue
from crmo_guide.places import Places, places
from crmo_guide.plan.countries import countries

_COMMENT = re.compile(r"^(?P<indent> *)#= (?P<id>[a-z-]+)(?: (?P<code>.+))?$", re.MULTILINE)

_HEAD = """\
#= new-fill-in crmo-guide check THIS-FILE
#= new-quotes
#= new-doses
schema: 1
country: COUNTRY
child:
  name:
  #= new-day
  born:
  #= new-reads [es, en]
  reads: [LANG]
  interpreter:
contacts:
  day: {who: nurse-line, phone: }
  night: {who: doctor-on-call, phone: }
  no_answer: {minutes: 30, go_to: emergency-department}
"""

_CORE = """\
#= new-or sites: none
sites:
  #= new-scan
  as_of:
  list:
    #= new-bones clavicle, tibia-lower, femur-lower, pelvis-sacroiliac, spine (level: T8)
    #= new-states active, calmer, healed, unknown
    - {bone: , side: , state: }
#= new-or medicines: none
medicines:
  daily:
    - name:
      #= new-such-as 250 mg tablets
      strength:
      #= new-such-as 250 mg (1 tablet)
      dose:
      #= new-some-of morning, noon, evening, bed
      slots: []
"""

_RHYTHMS = """\
  #= new-weekly
#  weekly:
#    - name: methotrexate
#      strength:
#      dose:
#      route: under the skin
#      weekday: friday
#      first:
#      missed: IN-EACH-LANGUAGE
#      ill: IN-EACH-LANGUAGE
  #= new-on-dates
#  on_dates:
#    - name:
#      strength:
#      dose:
#      every: every 2 weeks
#      dates: []
  #= new-as-needed gap, most
#  as_needed:
#    - name:
#      for: pain
#      strength:
#      dose:
#      gap: at least 6 hours between doses
#      most: no more than 4 doses in 24 hours
#      call_if: more than 3 days in a row
  #= new-at-hospital
#  at_hospital:
#    - name: pamidronate
#      dates: []
#      checked: {dentist: , calcium: , vitamin_d: , kidney: }
#  stopped:
#    - {name: , date: , why: }
"""

_TAIL = """\
#= new-one-line-each - {to: amoxicillin, what_happened: hives, severity: mild}
allergies: none known
sign_off:
  by:
  role:
  date:
  review_by:
"""

_OPTIONAL = """\
#= new-fever
#fever: {at: 38 °C, action: IN-EACH-LANGUAGE}
#immune: {weakened: "yes", chickenpox: {state: unknown}, measles: {state: unknown}}
#people:
#  - {name: , who: mother, phone: , order: 1, legal: "yes"}
#diagnosis: {label: CRMO, since: , confirmed_by: [mri]}
#conditions: []
#baseline: {pain: , walking: , blood: , nerves: }
#vaccines: {note: IN-EACH-LANGUAGE}
#checks:
#  - {test: blood test, every: , next: }
#events:
#  - {type: visit, date: , time: "10:30"}
#zones: {pain_days: "3", refill_days: "7"}
#school: {form: , can: [], with_care: [], not_now: [], until: }
#goals: {child: , team: }
#= new-pages
#pages: {leave_out: [feelings], order: [living]}
"""

_CLINIC = """\
#= new-clinic
#= new-clinic-use crmo-guide build PLAN --clinic THIS-FILE
schema: 1
name:
version:
country: COUNTRY
contacts:
  day: {who: nurse-line, phone: , days: mon-fri, from: "09:00", to: "17:00"}
  night: {who: doctor-on-call, phone: }
  no_answer: {minutes: 30, go_to: emergency-department}
fever:
  #= new-such-as 38 °C
  at:
  action: {en: "call the same hour, day or night", es: "llame en esa misma hora, de día o de noche"}
#= new-clinic-medicines missed, vomited, ill, refill, store
#medicines:
#  methotrexate:
#    missed: IN-EACH-LANGUAGE
#    ill: IN-EACH-LANGUAGE
#translated: {es: {by: , role: , date: }}
"""


def template(
    minimal: bool = True,
    lang: str = "en",
    country: str = "US",
    *,
    comments: str | None = None,
    where: Places | None = None,
) -> str:
    """A plan to fill in: one screen, or with every group there is switched off.

    `lang` is what the family reads, `comments` the language of the comments (the same, unless told); keys and sample
    values are English in every language, as `check` reads them.
    """
    text = _HEAD + _CORE + _TAIL if minimal else _HEAD + _CORE + _RHYTHMS + _TAIL + _OPTIONAL
    return _filled_in(text, lang, country, comments or lang, where)


def clinic_template(
    country: str = "US", lang: str = "en", *, comments: str | None = None, where: Places | None = None
) -> str:
    """A clinic file to fill in."""
    return _filled_in(_CLINIC, lang, country, comments or lang, where)


def _filled_in(text: str, lang: str, country: str, comments: str, where: Places | None) -> str:
    known = countries()[country if country in countries() else "US"]
    each = ", ".join(f'{code}: ""' for code in dict.fromkeys((known.language, lang)))
    text = text.replace("COUNTRY", known.code).replace("[LANG]", f"[{lang}]").replace("IN-EACH-LANGUAGE", f"{{{each}}}")
    catalogue = tongue(comments, where or places()).catalogue

    def comment(found: re.Match[str]) -> str:
        code = {"code": found["code"]} if found["code"] else {}
        return f"{found['indent']}# {catalogue.format(found['id'], code)}"

    return _COMMENT.sub(comment, text)
