### The emergency page. em-... is the page for clinicians (their register, short), emf-... the same line for the family.
### Both exist in every language: a clinician page is in the language of the country. Numbers and order are the same on both.
### No doses, no advice on doses. No word may show whether the child is a girl or a boy.
### Values (typed in the plan, never translated here): $name $born $record $weight $date $allergies $language $people $how $medicines $medicine
### $sites $collapse $nerves $state $pain $walking $blood $images $who $phone $ask_for $by $role $review_by $needles

## For clinicians

em-title = Emergency information: child with CRMO (CNO)
em-lead = For ambulance crews, the emergency department and doctors on call.
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
em-01-weight-none = Weight not on file: weigh.
# source: aap-emergency-form-2010
em-01-allergies = Allergies: { $allergies }.
# source: aap-emergency-form-2010
em-01-allergies-none = Allergies: none known.
# source: aap-emergency-form-2010
em-01-language = Language: { $language }.
# source: aap-emergency-form-2010
em-01-interpreter = Professional interpreter needed: { $language }.
# source: aap-emergency-form-2010
em-01-consent = May consent: { $people }.
em-01-general = Name, date of birth, weight today, allergies and reaction, language, who may consent:
em-02-head = Diagnosis
# source: koryllou-2021, pmm-crmo
em-02-diagnosis = CRMO/CNO: sterile inflammatory bone disease. This label does not exclude infection.
# source: aap-emergency-form-2010
em-02-confirmed = Confirmed by: { $how }.
em-03-head = Immune state
# YES stands in capitals and bold.
# source: oxparc-infection, snac-methotrexate
em-03-immune-yes = Immunosuppressed: YES ({ $medicines }).
# source: oxparc-infection
em-03-immune-no = Immunosuppressed: NO, by the medicines of this plan.
# source: cuh-steroid-card
em-03-steroid-yes = Steroid: YES ({ $medicines }). Possible adrenal suppression. Vomiting, drowsy, collapsed, injured or for surgery: treat by the local adrenal pathway. Do not omit the steroid.
# source: cuh-steroid-card
em-03-steroid-no = Steroid: NO.
# source: aap-emergency-form-2010
em-03-last-doses = Last doses, date and time, written by hand:
em-03-general = Immunosuppressed (methotrexate, steroid, biologic, JAK inhibitor): YES / NO. Steroid: YES / NO. Circle. Last doses, date and time:
em-04-head = Fever or ill
# Pathway: the hospital's own protocol.
# source: oxparc-infection, cincinnati-adalimumab
em-04-immune = Local pathway for the immunosuppressed child. Do not wait for our call back. No fever or a low CRP does not rule out infection.
# source: pmm-crmo
em-04-standard = Assess as any child. Fever with more bone pain, or a hot, red, swollen bone: exclude infection.
# source: nationwide-bisphosphonate, adc-2024-zoledronate
em-04-drip = Fever after a bisphosphonate infusion: a diagnosis of exclusion.
em-05-head = Spine
# source: zhao-2018
em-05-spine = Known spine sites: { $sites }.
# source: beck-2010
em-05-spine-none = No known spine site; silent sites occur.
# source: zhao-2018
em-05-collapse = { $collapse }.
# Sensory level: a line on the body below which feeling is changed.
# source: palliative-handbook-cord, intermountain-spine
em-05-act = New weakness, sensory level, gait, bladder or bowel change, or trauma: protect the spine, urgent imaging, spinal team.
# source: aap-emergency-form-2010
em-05-nerves = Baseline examination: { $nerves }.
em-05-general = Known spine sites (write):
em-06-head = Methotrexate
# WEEKLY stands in capitals.
# source: ismp-methotrexate, ciusss-methotrexate, snac-methotrexate
em-06-methotrexate = WEEKLY only. Daily or repeated dosing, or toxicity: toxicology advice at once, do not wait for symptoms. Blood count, kidney, liver. Avoid trimethoprim and co-trimoxazole. New cough or breathlessness: think lung.
# source: ismp-methotrexate
em-06-none = Not in this plan.
em-06-general = If taken (circle YES / NO; weekday: ______):
em-07-head = Bisphosphonate
# source: urmc-bisphosphonate, nationwide-bisphosphonate, zoledronate-eye-sheet, leeds-bisphosphonate
em-07-bisphosphonate = Cramps, tingling or a seizure: ionised calcium, magnesium, ECG. Painful red eye: eye team. Tell the dental team before any extraction.
# source: urmc-bisphosphonate
em-07-none = Not in this plan.
em-07-general = Bisphosphonate infusions: YES / NO. Last one:
em-08-head = NSAID
# source: kaiser-nsaids
em-08-nsaid = In plan: { $medicines }. Think of gut bleeding and kidney injury. No second NSAID.
# source: kaiser-nsaids
em-08-stopped = Stopped: { $medicine }, { $date }. Ask before restarting.
# source: kaiser-nsaids
em-08-none = None in this plan. Ask before giving one.
# source: kaiser-nsaids
em-08-aspirin = No aspirin.
em-08-general = NSAID now (write); stopped before, and why:
em-09-head = Contact and vaccines
# source: oxparc-infection
em-09-chickenpox = Chickenpox: { $state }.
# source: oxparc-infection
em-09-measles = Measles: { $state }.
# source: acr-crmo
em-09-tb = TB screen: { $state }.
# source: oxparc-infection, cuh-steroid-card
em-09-exposure = Exposure to chickenpox, shingles, measles or TB: specialist advice the same day; protection is time-limited.
# source: bass-2023, jansen-2023
em-09-live = No live vaccine without the rheumatology team’s written OK.
# source: nice-chickenpox
em-09-nsaid = Chickenpox: advice on the NSAID before the next dose.
# source: clinical-review-pending
em-09-none = No medicine of this plan weakens immunity.
em-09-general = Chickenpox, measles, TB: immune or tested? If immunosuppressed: exposure needs specialist advice the same day; no live vaccine without the team.
em-10-head = Baseline
# source: aap-emergency-form-2010
em-10-pain = Pain: { $pain }.
# source: aap-emergency-form-2010
em-10-walking = Walking: { $walking }.
# source: aap-emergency-form-2010
em-10-blood = Blood: { $blood }.
# source: aap-emergency-form-2010
em-10-sites = Known sites: { $sites }.
# source: aap-emergency-form-2010
em-10-images = Images at: { $images }.
em-10-general = Usual pain, walking, blood tests, known sites, where images are:
em-11-head = Medicines
# source: aap-emergency-form-2010
em-11-as-of = As of { $date }, as the team wrote them:
# source: aap-emergency-form-2010
em-11-none = None in this plan.
# source: aap-emergency-form-2010
em-11-stopped = Stopped: { $medicines }.
em-11-general = Attach or copy the list of medicines. Date:
em-12-head = On call
# source: aap-emergency-form-2010
em-12-on-call = { $who }: { $phone }.
# source: aap-emergency-form-2010
em-12-ask-for = { $ask_for }.
em-12-general = Number, and what to ask for:
em-13-head = Signed
# source: aap-emergency-form-2010
em-13-signed = { $by }, { $role }, { $date }.
# source: aap-emergency-form-2010
em-13-unsigned = NOT SIGNED: confirm all with the record.
# source: aap-emergency-form-2010
em-13-review = Review by { $review_by }. After this date, confirm with the family and the record.
em-13-general = Name, role, date, stamp; good until:
em-14-head = Needles
# source: cuh-bisphosphonates
em-14-needles = What helps: { $needles }.
# source: cuh-bisphosphonates
em-14-none = Ask the child and the family what helps.
em-14-general = What helps:
em-closing = No doses are suggested by this page. Local protocols apply.

## For the family

emf-title = The emergency page, in your words
emf-lead = The numbers are the same as on the page for the clinicians. So you know what each line says.
emf-01-head = Your child
# source: aap-emergency-form-2010
emf-01-name = { $name }.
# source: aap-emergency-form-2010
emf-01-born = Born { $born }.
# source: aap-emergency-form-2010
emf-01-record = Hospital number: { $record }.
# An old weight must never be used for a dose.
# source: aap-emergency-form-2010
emf-01-weight = Weight { $weight } on { $date }. They will weigh again.
# source: aap-emergency-form-2010
emf-01-weight-none = No weight here. They will weigh your child.
# source: aap-emergency-form-2010
emf-01-allergies = Allergies: { $allergies }.
# source: aap-emergency-form-2010
emf-01-allergies-none = Allergies: none known.
# source: aap-emergency-form-2010
emf-01-language = Language: { $language }.
# source: aap-emergency-form-2010
emf-01-interpreter = You need an interpreter: { $language }. Ask for one.
# source: aap-emergency-form-2010
emf-01-consent = May say yes to treatment: { $people }.
emf-01-general = Name, date of birth, weight today, allergies and what happened, language, who may say yes to treatment:
emf-02-head = The illness
# source: koryllou-2021, pmm-crmo
emf-02-diagnosis = CRMO: bones are inflamed with no germ found. Your child can still get infections.
# source: aap-emergency-form-2010
emf-02-confirmed = How doctors know: { $how }.
emf-03-head = Weak defences
# YES stands in capitals and bold.
# source: oxparc-infection, snac-methotrexate
emf-03-immune-yes = Weak defences: YES ({ $medicines }).
# source: oxparc-infection
emf-03-immune-no = Weak defences: NO, with the medicines of this plan.
# source: cuh-steroid-card
emf-03-steroid-yes = Steroid: YES ({ $medicines }). The body may not make enough of its own. Say “steroid”. It must not be left out.
# source: cuh-steroid-card
emf-03-steroid-no = Steroid: NO.
# source: aap-emergency-form-2010
emf-03-last-doses = When your child last had each medicine. Write it here:
emf-03-general = Weak defences (methotrexate, steroid, biologic, JAK blocker): YES / NO. Steroid: YES / NO. Circle. When your child last had each medicine:
emf-04-head = Fever, or ill
# Pathway: the hospital's own protocol.
# source: oxparc-infection, cincinnati-adalimumab
emf-04-immune = They should treat your child as one with weak defences, at once. No fever does not mean no infection.
# source: pmm-crmo
emf-04-standard = They check your child like any child. Fever with more bone pain, or a hot, red, swollen bone: they look for infection.
# source: nationwide-bisphosphonate, adc-2024-zoledronate
emf-04-drip = Fever after a drip: they look for infection first.
emf-05-head = The back
# source: zhao-2018
emf-05-spine = CRMO in the back: { $sites }.
# source: beck-2010
emf-05-spine-none = No known place in the back. Some places do not hurt.
# source: zhao-2018
emf-05-collapse = { $collapse }.
# Sensory level: a line on the body below which feeling is changed.
# source: palliative-handbook-cord, intermountain-spine
emf-05-act = New weak or numb legs or arms, bad walking, pee or poo trouble, or a fall: they protect the back, take pictures fast and call the back team.
# source: aap-emergency-form-2010
emf-05-nerves = Last check of strength and nerves: { $nerves }.
emf-05-general = CRMO in the back (write where):
emf-06-head = Methotrexate
# WEEKLY stands in capitals.
# source: ismp-methotrexate, ciusss-methotrexate, snac-methotrexate
emf-06-methotrexate = ONE day a week only. Too much, or wrong day: they call the poison experts at once and take blood. No trimethoprim antibiotics. A new cough: they check the lungs.
# source: ismp-methotrexate
emf-06-none = Not in this plan.
emf-06-general = Does your child take it? Circle YES / NO. Day of the week:
emf-07-head = Bone drip (bisphosphonate)
# source: urmc-bisphosphonate, nationwide-bisphosphonate, zoledronate-eye-sheet, leeds-bisphosphonate
emf-07-bisphosphonate = Cramps, tingling or a fit: they check the calcium in the blood and the heart. Sore red eye: eye doctor. Tell the dentist before a tooth is pulled.
# source: urmc-bisphosphonate
emf-07-none = Not in this plan.
emf-07-general = Bone drips: YES / NO. Last one:
emf-08-head = Anti-inflammatory (NSAID)
# source: kaiser-nsaids
emf-08-nsaid = In the plan: { $medicines }. They watch for bleeding in the gut and for the kidneys. No second one with it.
# source: kaiser-nsaids
emf-08-stopped = Stopped: { $medicine }, { $date }. Not again without the team.
# source: kaiser-nsaids
emf-08-none = None in this plan. Ask before anyone gives one.
# source: kaiser-nsaids
emf-08-aspirin = No aspirin.
emf-08-general = Anti-inflammatory medicine now; stopped before, and why:
emf-09-head = Contact and vaccines
# source: oxparc-infection
emf-09-chickenpox = Chickenpox: { $state }.
# source: oxparc-infection
emf-09-measles = Measles: { $state }.
# source: acr-crmo
emf-09-tb = TB test: { $state }.
# source: oxparc-infection, cuh-steroid-card
emf-09-exposure = Near chickenpox, shingles, measles or TB: expert advice the same day. Protection does not wait.
# source: bass-2023, jansen-2023
emf-09-live = No live vaccine without a written yes from the team.
# source: nice-chickenpox
emf-09-nsaid = Chickenpox: ask about the anti-inflammatory before the next dose.
# source: clinical-review-pending
emf-09-none = No medicine of this plan weakens the defences.
emf-09-general = Chickenpox, measles, TB: protected or tested? With weak defences: ask the same day after contact, and no live vaccine without a yes from the team.
emf-10-head = Usual state
# source: aap-emergency-form-2010
emf-10-pain = Pain: { $pain }.
# source: aap-emergency-form-2010
emf-10-walking = Walking: { $walking }.
# source: aap-emergency-form-2010
emf-10-blood = Blood tests: { $blood }.
# source: aap-emergency-form-2010
emf-10-sites = Known places: { $sites }.
# source: aap-emergency-form-2010
emf-10-images = The pictures are at: { $images }.
emf-10-general = Usual pain, walking, blood tests, known places, where the pictures are:
emf-11-head = Medicines
# source: aap-emergency-form-2010
emf-11-as-of = As of { $date }, in the team’s own words:
# source: aap-emergency-form-2010
emf-11-none = None in this plan.
# source: aap-emergency-form-2010
emf-11-stopped = Stopped: { $medicines }.
emf-11-general = Pin your list of medicines here. Date:
emf-12-head = Call
# source: aap-emergency-form-2010
emf-12-on-call = { $who }: { $phone }.
# source: aap-emergency-form-2010
emf-12-ask-for = { $ask_for }.
emf-12-general = Number, and what to ask for:
emf-13-head = Signed
# source: aap-emergency-form-2010
emf-13-signed = { $by }, { $role }, { $date }.
# source: aap-emergency-form-2010
emf-13-unsigned = NOT SIGNED: ask the team for a signed page.
# source: aap-emergency-form-2010
emf-13-review = Good until { $review_by }. After that, ask for a new page.
emf-13-general = Name, role, date, stamp; good until:
emf-14-head = Needles
# source: cuh-bisphosphonates
emf-14-needles = What helps: { $needles }.
# source: cuh-bisphosphonates
emf-14-none = Tell them what helps your child.
emf-14-general = What helps:
emf-closing = This page gives no advice on doses.
