### The emergency page. em-... is the page for clinicians (their register, short), emf-... the same line for the family.
### Both exist in every language: a clinician page is in the language of the country. Numbers and order are the same on both.
### No doses, no advice on doses. No word may show whether the child is a girl or a boy.
### Values (typed in the plan, never translated here): $name $born $record $weight $date $allergies $language $people $how $medicines $medicine
### $sites $collapse $nerves $state $pain $walking $blood $images $who $phone $ask_for $by $role $review_by $needles

## For clinicians

em-title = Emergency: CRMO (CNO)
em-lead = Child with CRMO. For ambulance, emergency department, on-call doctors.
em-01-head = Child
# source: aap-emergency-form-2010
em-01-name = { $name }.
# source: aap-emergency-form-2010
em-01-born = Born { $born }.
# source: aap-emergency-form-2010
em-01-record = Record no. { $record }.
# An old weight must never be used for a dose.
# source: aap-emergency-form-2010
em-01-weight = Weight { $weight } on { $date }: weigh again.
# source: aap-emergency-form-2010
em-01-weight-none = No weight on file: weigh.
# source: aap-emergency-form-2010
em-01-allergies = Allergies: { $allergies }.
# source: aap-emergency-form-2010
em-01-allergies-none = Allergies: none known.
# source: aap-emergency-form-2010
em-01-allergy-plan = { $allergy_plans }.
# source: aap-emergency-form-2010
em-01-language = Language: { $language }.
# source: aap-emergency-form-2010
em-01-interpreter = Professional interpreter: { $language }.
# source: aap-emergency-form-2010
em-01-interpreter-note = ({ $interpreter_note })
# source: aap-emergency-form-2010
em-01-consent = May consent: { $people }.
em-01-general = Name, born, weight today, allergies and reaction, language, consent:
em-02-head = Diagnosis
# source: koryllou-2021, pmm-crmo
em-02-diagnosis = CRMO/CNO: sterile bone inflammation. Infection not excluded.
# source: aap-emergency-form-2010
em-02-since = Since { $since }.
# source: aap-emergency-form-2010
em-02-label = Name in the notes: { $label }.
# source: aap-emergency-form-2010
em-02-confirmed = Confirmed by: { $how }.
# source: aap-emergency-form-2010
em-02-excluded = Excluded at diagnosis (not today): { $excluded }.
# source: aap-emergency-form-2010
em-02-conditions = Also has: { $conditions }.
em-03-head = Immune state
# YES stands in capitals and bold.
# source: oxparc-infection, snac-methotrexate
em-03-immune-yes = Immunosuppressed: YES ({ $medicines }).
# source: oxparc-infection
# The team says that the defences are weak, and no medicine of the list does it.
# source: oxparc-infection
em-03-immune-stated = Immunosuppressed: YES.
em-03-immune-no = Immunosuppressed: NO (plan’s medicines).
# source: cuh-steroid-card
em-03-steroid-yes = Steroid: YES ({ $medicines }). Possible adrenal suppression. Vomiting, drowsy, collapse, injury, surgery: local adrenal pathway. Do not omit it.
# source: cuh-steroid-card
em-03-steroid-no = Steroid: NO.
# source: aap-emergency-form-2010
em-03-last-doses = Last doses (date, time, by hand):
em-03-general = Immunosuppressed (methotrexate, steroid, biologic, JAK): YES / NO. Steroid: YES / NO. Last doses, date, time:
em-04-head = Fever or ill
# Pathway: the hospital's own protocol.
# source: oxparc-infection, cincinnati-adalimumab
em-04-immune = Local pathway for immunosuppression; do not wait for our call. Absent fever or low CRP: infection not excluded.
# source: pmm-crmo
em-04-standard = As any child. Fever with more bone pain, or hot, red, swollen bone: exclude infection.
# source: nationwide-bisphosphonate, adc-2024-zoledronate
em-04-drip = Fever after bisphosphonate: diagnosis of exclusion.
em-05-head = Spine
# source: zhao-2018
em-05-spine = Known sites: { $sites }.
# source: beck-2010
em-05-spine-none = No known site; silent sites occur.
# source: zhao-2018
em-05-collapse = { $collapse }.
# Sensory level: a line on the body below which feeling is changed.
# source: palliative-handbook-cord, intermountain-spine
em-05-act = New weakness, sensory level, gait, bladder or bowel change, trauma: protect spine, urgent imaging, spinal team.
# source: aap-emergency-form-2010
em-05-nerves = Baseline exam: { $nerves }.
em-05-general = Known spine sites (write):
em-06-head = Methotrexate
# WEEKLY stands in capitals.
# source: ismp-methotrexate, ciusss-methotrexate, snac-methotrexate
em-06-methotrexate = WEEKLY only. Daily or repeated dosing, toxicity: toxicology at once, do not wait for symptoms. Blood count, kidney, liver. Avoid trimethoprim, co-trimoxazole. New cough, breathless: think lung.
# source: ismp-methotrexate
em-06-none = Not in this plan.
em-06-general = If taken (YES / NO; weekday: ______):
em-07-head = Bisphosphonate
# source: urmc-bisphosphonate, nationwide-bisphosphonate, zoledronate-eye-sheet, leeds-bisphosphonate
em-07-bisphosphonate = Cramps, tingling, seizure: ionised calcium, magnesium, ECG. Painful red eye: eye team. Dental team before extraction.
# source: urmc-bisphosphonate
em-07-none = Not in this plan.
em-07-general = Bisphosphonate infusions: YES / NO. Last one:
em-08-head = NSAID
# source: kaiser-nsaids
em-08-nsaid = In plan: { $medicines }. Think gut bleed, kidney injury. No second NSAID.
# source: kaiser-nsaids
em-08-stopped = Stopped: { $medicine }, { $date }. Ask before restarting.
# The plan names the stopped medicine without a date.
# source: kaiser-nsaids
em-08-stopped-undated = Stopped, no date given: { $medicine }. Ask before restarting.
# source: kaiser-nsaids
em-08-none = None in plan. Ask before giving one.
# source: kaiser-nsaids
em-08-aspirin = No aspirin.
em-08-general = NSAID now (write); stopped before, why:
em-09-head = Infections
# source: oxparc-infection
em-09-chickenpox = Chickenpox: { $state }.
# source: oxparc-infection
em-09-measles = Measles: { $state }.
# source: acr-crmo
em-09-tb = TB screen: { $state }.
# source: oxparc-infection, cuh-steroid-card
em-09-exposure = Exposure to chickenpox, shingles, measles, TB: specialist advice same day; protection time-limited.
# source: bass-2023, jansen-2023
em-09-live = No live vaccine without rheumatology’s written OK.
# source: nice-chickenpox
em-09-nsaid = Chickenpox: NSAID advice before next dose.
# source: clinical-review-pending
em-09-none = No plan medicine weakens immunity.
em-09-general = Chickenpox, measles, TB: immune, tested? Immunosuppressed: after exposure, specialist same day; no live vaccine without the team.
em-10-head = Baseline
# source: aap-emergency-form-2010
em-10-pain = Pain: { $pain }.
# source: aap-emergency-form-2010
em-10-walking = Walking: { $walking }.
# source: aap-emergency-form-2010
em-10-activity = Activity: { $activity }.
# source: aap-emergency-form-2010
em-10-blood = Blood: { $blood }.
# source: aap-emergency-form-2010
em-10-sites = Known sites: { $sites }.
# source: aap-emergency-form-2010
em-10-images = Images at: { $images }.
em-10-general = Usual pain, walking, blood; known sites; where images are:
em-11-head = Medicines
# source: aap-emergency-form-2010
em-11-as-of = Verbatim, as of { $date }.
# source: aap-emergency-form-2010
em-11-none = None in plan.
# source: aap-emergency-form-2010
em-11-stopped = Stopped: { $medicines }.
em-11-general = Attach or copy medicine list. Date:
em-12-head = On call
# source: aap-emergency-form-2010
em-12-hospital = Team at { $hospital }.
# source: aap-emergency-form-2010
em-12-on-call = { $who }: { $phone }.
# source: aap-emergency-form-2010
em-12-ask-for = When you call: { $ask_for }.
em-12-general = Number, and what to ask for:
em-13-head = Signed
# source: aap-emergency-form-2010
em-13-signed = { $by }, { $role }, { $date }.
# source: aap-emergency-form-2010
em-13-unsigned = NOT SIGNED: confirm all with the record.
# source: aap-emergency-form-2010
em-13-review = Review by { $review_by }; then confirm with family and record.
em-13-general = Name, role, date, stamp; good until:
em-14-head = What helps
# source: cuh-bisphosphonates
em-14-needles = Needles: { $needles }.
# source: cuh-bisphosphonates
em-14-none = Ask child and family.
# source: aap-emergency-form-2010
em-14-communication = Talking: { $communication }.
# source: aap-emergency-form-2010
em-14-pain-words = Words for pain: { $pain_words }.
em-14-general = Needles; words for pain; talking:
em-closing = No doses suggested here. Local protocols apply.

## For the family

emf-title = Emergency, in your words
emf-lead = The same numbers as on the clinicians’ page.
emf-01-head = Your child
# source: aap-emergency-form-2010
emf-01-name = { $name }.
# source: aap-emergency-form-2010
emf-01-born = Born { $born }.
# source: aap-emergency-form-2010
emf-01-record = Hospital number: { $record }.
# An old weight must never be used for a dose.
# source: aap-emergency-form-2010
emf-01-weight = Weight { $weight } on { $date }. They weigh again.
# source: aap-emergency-form-2010
emf-01-weight-none = No weight here. They will weigh.
# source: aap-emergency-form-2010
emf-01-allergies = Allergies: { $allergies }.
# source: aap-emergency-form-2010
emf-01-allergies-none = Allergies: none known.
# source: aap-emergency-form-2010
emf-01-allergy-plan = { $allergy_plans }.
# source: aap-emergency-form-2010
emf-01-language = Language: { $language }.
# source: aap-emergency-form-2010
emf-01-interpreter = Ask for an interpreter: { $language }.
# source: aap-emergency-form-2010
emf-01-interpreter-note = ({ $interpreter_note })
# source: aap-emergency-form-2010
emf-01-consent = May say yes to treatment: { $people }.
emf-01-general = Name, born, weight today, allergies and what happened, language, who may say yes:
emf-02-head = The illness
# source: koryllou-2021, pmm-crmo
emf-02-diagnosis = CRMO: inflamed bones, no germ found. Infections can still happen.
# source: aap-emergency-form-2010
emf-02-since = Since { $since }.
# source: aap-emergency-form-2010
emf-02-label = The team’s name for it: { $label }.
# source: aap-emergency-form-2010
emf-02-confirmed = How doctors know: { $how }.
# source: aap-emergency-form-2010
emf-02-excluded = Ruled out at the start: { $excluded }.
# source: aap-emergency-form-2010
emf-02-conditions = Also has: { $conditions }.
emf-03-head = Weak defences
# YES stands in capitals and bold.
# source: oxparc-infection, snac-methotrexate
emf-03-immune-yes = Weak defences: YES ({ $medicines }).
# source: oxparc-infection
# The team says that the defences are weak, and no medicine of the list does it.
# source: oxparc-infection
emf-03-immune-stated = Weak defences: YES.
emf-03-immune-no = Weak defences: NO (plan’s medicines).
# source: cuh-steroid-card
emf-03-steroid-yes = Steroid: YES ({ $medicines }). Say “steroid”. It must not be left out.
# source: cuh-steroid-card
emf-03-steroid-no = Steroid: NO.
# source: aap-emergency-form-2010
emf-03-last-doses = Last time of each medicine (write):
emf-03-general = Weak defences (methotrexate, steroid, biologic, JAK): YES / NO. Steroid: YES / NO. Last time of each medicine:
emf-04-head = Fever, or ill
# Pathway: the hospital's own protocol.
# source: oxparc-infection, cincinnati-adalimumab
emf-04-immune = Act at once: weak defences. Infection can come with no fever.
# source: pmm-crmo
emf-04-standard = Like any child. Fever with more bone pain, or a hot, red, swollen bone: look for infection.
# source: nationwide-bisphosphonate, adc-2024-zoledronate
emf-04-drip = Fever after a drip: first, look for infection.
emf-05-head = The back
# source: zhao-2018
emf-05-spine = CRMO here: { $sites }.
# source: beck-2010
emf-05-spine-none = No known place; some do not hurt.
# source: zhao-2018
emf-05-collapse = { $collapse }.
# Sensory level: a line on the body below which feeling is changed.
# source: palliative-handbook-cord, intermountain-spine
emf-05-act = New weak, numb legs or arms, bad walking, pee or poo trouble, a fall: protect the back, pictures fast, back team.
# source: aap-emergency-form-2010
emf-05-nerves = Last strength check: { $nerves }.
emf-05-general = CRMO in the back (write where):
emf-06-head = Methotrexate
# WEEKLY stands in capitals.
# source: ismp-methotrexate, ciusss-methotrexate, snac-methotrexate
emf-06-methotrexate = ONE day a week only. Too much or wrong day: poison experts at once, blood tests. No trimethoprim. New cough: check the lungs.
# source: ismp-methotrexate
emf-06-none = Not in this plan.
emf-06-general = Taken? YES / NO. Day of the week:
emf-07-head = Bone drip
# source: urmc-bisphosphonate, nationwide-bisphosphonate, zoledronate-eye-sheet, leeds-bisphosphonate
emf-07-bisphosphonate = Cramps, tingling, a fit: calcium, heart check. Sore red eye: eye doctor. Tell the dentist before pulling a tooth.
# source: urmc-bisphosphonate
emf-07-none = Not in this plan.
emf-07-general = Bone drips: YES / NO. Last one:
emf-08-head = NSAID medicine
# source: kaiser-nsaids
emf-08-nsaid = In the plan: { $medicines }. Watch for gut bleeding, kidneys. No second one.
# source: kaiser-nsaids
emf-08-stopped = Stopped: { $medicine }, { $date }. Not again without the team.
# source: kaiser-nsaids
emf-08-stopped-undated = Stopped, no date given: { $medicine }. Not again without the team.
# source: kaiser-nsaids
emf-08-none = None in the plan. Ask before one is given.
# source: kaiser-nsaids
emf-08-aspirin = No aspirin.
emf-08-general = NSAID now; stopped before, and why:
emf-09-head = Infections
# source: oxparc-infection
emf-09-chickenpox = Chickenpox: { $state }.
# source: oxparc-infection
emf-09-measles = Measles: { $state }.
# source: acr-crmo
emf-09-tb = TB test: { $state }.
# source: oxparc-infection, cuh-steroid-card
emf-09-exposure = Near chickenpox, shingles, measles, TB: expert advice the same day.
# source: bass-2023, jansen-2023
emf-09-live = No live vaccine without the team’s written yes.
# source: nice-chickenpox
emf-09-nsaid = Chickenpox: ask about the NSAID before the next dose.
# source: clinical-review-pending
emf-09-none = No plan medicine weakens the defences.
emf-09-general = Chickenpox, measles, TB: protected, tested? Weak defences: after contact, ask the same day; no live vaccine without the team’s yes.
emf-10-head = Usual state
# source: aap-emergency-form-2010
emf-10-pain = Pain: { $pain }.
# source: aap-emergency-form-2010
emf-10-walking = Walking: { $walking }.
# source: aap-emergency-form-2010
emf-10-activity = Activity: { $activity }.
# source: aap-emergency-form-2010
emf-10-blood = Blood signs of inflammation: { $blood }.
# source: aap-emergency-form-2010
emf-10-sites = Known places: { $sites }.
# source: aap-emergency-form-2010
emf-10-images = Pictures at: { $images }.
emf-10-general = Usual pain, walking, blood tests; known places; where the pictures are:
emf-11-head = Medicines
# source: aap-emergency-form-2010
emf-11-as-of = In the team’s words, as of { $date }.
# source: aap-emergency-form-2010
emf-11-none = None in the plan.
# source: aap-emergency-form-2010
emf-11-stopped = Stopped: { $medicines }.
emf-11-general = Pin your medicine list here. Date:
emf-12-head = Call
# source: aap-emergency-form-2010
emf-12-hospital = The team is at { $hospital }.
# source: aap-emergency-form-2010
emf-12-on-call = { $who }: { $phone }.
# source: aap-emergency-form-2010
emf-12-ask-for = When you call: { $ask_for }.
emf-12-general = Number, and what to ask for:
emf-13-head = Signed
# source: aap-emergency-form-2010
emf-13-signed = { $by }, { $role }, { $date }.
# source: aap-emergency-form-2010
emf-13-unsigned = NOT SIGNED: ask for a signed page.
# source: aap-emergency-form-2010
emf-13-review = Good until { $review_by }. Then ask for a new page.
emf-13-general = Name, role, date, stamp; good until:
emf-14-head = What helps
# source: cuh-bisphosphonates
emf-14-needles = Needles: { $needles }.
# source: cuh-bisphosphonates
emf-14-none = Tell them what helps.
# source: aap-emergency-form-2010
emf-14-communication = Talking: { $communication }.
# source: aap-emergency-form-2010
emf-14-pain-words = Words for pain: { $pain_words }.
emf-14-general = Needles; words for pain; talking:
emf-closing = This page gives no advice on doses.
