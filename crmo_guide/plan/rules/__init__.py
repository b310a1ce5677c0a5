"""All rules. To add one: a file here with one function, a line below, a folder in `tests/cases/plans/<code>/`."""

from __future__ import annotations

from crmo_guide.plan.rules.abbreviations import abbreviations
from crmo_guide.plan.rules.allergy_to_current import allergy_to_current
from crmo_guide.plan.rules.anaphylaxis_plan import anaphylaxis_plan
from crmo_guide.plan.rules.as_directed import as_directed
from crmo_guide.plan.rules.as_needed_has_limits import as_needed_has_limits
from crmo_guide.plan.rules.bisphosphonate_checks import bisphosphonate_checks
from crmo_guide.plan.rules.celecoxib_allergy import celecoxib_allergy
from crmo_guide.plan.rules.changed_is_new import changed_is_new
from crmo_guide.plan.rules.checked_again import checked_again
from crmo_guide.plan.rules.current_or_stopped import current_or_stopped
from crmo_guide.plan.rules.dates_keep_interval import dates_keep_interval
from crmo_guide.plan.rules.dates_on_weekdays import dates_on_weekdays
from crmo_guide.plan.rules.dates_once import dates_once
from crmo_guide.plan.rules.dates_reach_review import dates_reach_review
from crmo_guide.plan.rules.digits_agree import digits_agree
from crmo_guide.plan.rules.dose_per_weight import dose_per_weight
from crmo_guide.plan.rules.dose_range import dose_range
from crmo_guide.plan.rules.etanercept_conditions import etanercept_conditions
from crmo_guide.plan.rules.events_ahead import events_ahead
from crmo_guide.plan.rules.every_language import every_language
from crmo_guide.plan.rules.fever_rule import fever_rule
from crmo_guide.plan.rules.first_on_weekday import first_on_weekday
from crmo_guide.plan.rules.folic_acid import folic_acid
from crmo_guide.plan.rules.gap_and_most import gap_and_most
from crmo_guide.plan.rules.immune_agrees import immune_agrees
from crmo_guide.plan.rules.ingredient_once import ingredient_once
from crmo_guide.plan.rules.known_medicine import known_medicine
from crmo_guide.plan.rules.left_out_words import left_out_words
from crmo_guide.plan.rules.likely_age import likely_age
from crmo_guide.plan.rules.likely_fever import likely_fever
from crmo_guide.plan.rules.likely_phone import likely_phone
from crmo_guide.plan.rules.liquid_has_strength import liquid_has_strength
from crmo_guide.plan.rules.live_vaccine_note import live_vaccine_note
from crmo_guide.plan.rules.methotrexate_trimethoprim import methotrexate_trimethoprim
from crmo_guide.plan.rules.methotrexate_weekly import methotrexate_weekly
from crmo_guide.plan.rules.naked_decimal import naked_decimal
from crmo_guide.plan.rules.night_cover import night_cover
from crmo_guide.plan.rules.not_past_review import not_past_review
from crmo_guide.plan.rules.nsaid_allergy import nsaid_allergy
from crmo_guide.plan.rules.nsaid_conditions import nsaid_conditions
from crmo_guide.plan.rules.one_biologic import one_biologic
from crmo_guide.plan.rules.one_nsaid import one_nsaid
from crmo_guide.plan.rules.review_not_far import review_not_far
from crmo_guide.plan.rules.rule import Rule
from crmo_guide.plan.rules.safety_pages_stay import safety_pages_stay
from crmo_guide.plan.rules.signed import signed
from crmo_guide.plan.rules.signed_by_now import signed_by_now
from crmo_guide.plan.rules.site_has_one_state import site_has_one_state
from crmo_guide.plan.rules.spoon_measure import spoon_measure
from crmo_guide.plan.rules.steroid_taper import steroid_taper
from crmo_guide.plan.rules.sulfasalazine_allergy import sulfasalazine_allergy
from crmo_guide.plan.rules.texts_name_the_weekday import texts_name_the_weekday
from crmo_guide.plan.rules.thousands_mark import thousands_mark
from crmo_guide.plan.rules.trailing_zero import trailing_zero
from crmo_guide.plan.rules.translator_named import translator_named
from crmo_guide.plan.rules.tuberculosis_screen import tuberculosis_screen
from crmo_guide.plan.rules.unchanged_since_signing import unchanged_since_signing
from crmo_guide.plan.rules.unit_letters import unit_letters
from crmo_guide.plan.rules.words_match_slots import words_match_slots

RULES: tuple[Rule, ...] = (
    methotrexate_weekly,
    first_on_weekday,
    dates_on_weekdays,
    texts_name_the_weekday,
    dates_once,
    digits_agree,
    every_language,
    thousands_mark,
    trailing_zero,
    naked_decimal,
    unit_letters,
    dose_per_weight,
    spoon_measure,
    liquid_has_strength,
    as_needed_has_limits,
    gap_and_most,
    current_or_stopped,
    site_has_one_state,
    night_cover,
    fever_rule,
    likely_fever,
    signed,
    unchanged_since_signing,
    not_past_review,
    signed_by_now,
    safety_pages_stay,
    allergy_to_current,
    one_nsaid,
    nsaid_allergy,
    methotrexate_trimethoprim,
    sulfasalazine_allergy,
    one_biologic,
    ingredient_once,
    live_vaccine_note,
    words_match_slots,
    immune_agrees,
    anaphylaxis_plan,
    folic_acid,
    celecoxib_allergy,
    tuberculosis_screen,
    bisphosphonate_checks,
    steroid_taper,
    nsaid_conditions,
    etanercept_conditions,
    dose_range,
    as_directed,
    abbreviations,
    known_medicine,
    dates_reach_review,
    review_not_far,
    events_ahead,
    likely_age,
    likely_phone,
    translator_named,
    dates_keep_interval,
    left_out_words,
    changed_is_new,
    checked_again,
)


def by_code(code: str) -> Rule | None:
    """The rule of this code."""
    return next((rule for rule in RULES if rule.code == code), None)
