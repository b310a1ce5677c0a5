### Papers of one or two pages: fridge, emergency, school, dentist, carer, wallet card.
### No word shows whether the child is a girl or a boy. No doses. Keep the values in { } untouched.

## Names of the papers, in the title of the file

fridge-title = When to call, and medicines
fridge-title-general = When to call, and medicines (general edition)
emergency-title = CRMO emergency page
emergency-title-general = CRMO emergency page (general edition)

## Fridge

# Behind "Nobody calls back? Go to ...". The emergency page is a paper of its own here.
take-emergency-page = Take the emergency page.

## School: read in a minute by a school nurse. "The child" stays unnamed in the sentences, so that no word shows a girl or a boy.

school-paper-title = CRMO at school
school-paper-title-general = CRMO at school (general edition)
# Bookmarks: the school's page, and the family's copy in another language.
page-school = For the school
page-school-family = For the school: the family’s copy
# Heading of the page; { $name } is the child's name.
school-heading = At school: { $name }
school-heading-blank = At school
# Under the heading.
school-lead = For the school nurse and teachers. Keep it where you find it fast.
school-lead-family = The same page as the school’s, with the same numbers.
school-named = School: { $school }.
# Heads of the numbered parts.
school-01-head = What it is
school-02-head = Whom to call
school-03-head = When to call
school-04-head = Moving and PE
school-05-head = Medicines at school
school-06-head = What helps
school-07-head = Agreed and signed
# source: printo-cno, koryllou-2021
school-01-what = CRMO makes bones inflamed and sore. Nobody can catch it.
# "Nothing shows": no swelling, no plaster.
# source: sickkids-crmo, pmm-crmo
school-01-pain = Pain may come and go. It is real, even when nothing shows.
# source: acr-crmo, pmm-crmo
school-01-tired = Tired days are common. Nights can be bad.
# source: oxparc-infection, cincinnati-adalimumab
school-01-immune = Weak defences from medicine: an infection can be serious, even with no fever.
# source: printo-cno, oxparc-infection
school-01-infection = Infections can still happen, as in any child.
# source: aap-emergency-form-2010
school-01-pain-words = Words for pain: { $pain_words }.
# source: aap-emergency-form-2010
school-01-communication = How to talk: { $communication }.
# The family circles one word.
# source: oxparc-infection, cincinnati-adalimumab
school-01-general = Weak defences from medicine? YES / NO. If yes, an infection can be serious, even with no fever.
# Label of the first column of numbers.
school-family = Family
school-team = Hospital team
# The team sets no limits.
school-no-limits = The team has set no limits. Ask what feels good today.
# source: koryllou-2021
school-move = Moving is good, within comfort and these limits.
# Nobody else is named for the bad days.
school-decides-family = On a bad day, ask the family.
# No medicine of the plan is given at school.
school-no-medicine = The plan has no medicine to give at school.
# Last line of the medicines.
school-nothing-else = Give nothing else, and no other pain medicine, without asking the family.
school-med-name = Medicine
school-med-when = When
# How the ticks of the help are meant: chosen by the plan, or to tick together.
school-help-chosen = The plan asks for:
school-help-tick = Tick together what helps:
# Under NOW; { $number } stands before it.
school-then-family = Then call the family.
carer-then = Then call us.
# Under TODAY.
school-today = Call the family at once. Nobody answers? Call the team.
# Last line of TODAY.
# source: clinical-review-pending
school-worried = Anything else that worries you: call the family.
# Lines to write on together.
school-agree-bad-days = A bad day looks like this:
school-agree-emergency-page = The emergency page is kept:
# Under lines to sign on.
sign-family = Family, date
sign-school = School, date
sign-team = Team, date

## Carer: grandparents, babysitters, coaches

carer-title = CRMO: for carers
carer-title-general = CRMO: for carers (general edition)
page-carer = For carers
carer-heading = Looking after { $name }
carer-heading-blank = Looking after a child with CRMO
carer-lead = For grandparents, babysitters and coaches.
carer-know = Three things to know
carer-01-head = Not catching.
# source: printo-cno, koryllou-2021
carer-01-what = CRMO makes bones inflamed and sore. Nobody can catch it.
carer-02-head = The pain is real.
# source: sickkids-crmo, pmm-crmo
carer-02-pain = It may come and go, and nothing may show.
# source: aap-emergency-form-2010
carer-02-pain-words = Words for pain: { $pain_words }.
# source: aap-emergency-form-2010
carer-02-communication = How to talk: { $communication }.
carer-03-head = Infections need care.
# source: oxparc-infection, cincinnati-adalimumab
carer-03-immune = Weak defences: an infection can be serious, even with no fever.
# source: pmm-crmo, oxparc-infection
carer-03-standard = They can still happen. Fever with more bone pain: call today.
# source: oxparc-infection, pmm-crmo
carer-03-general = Weak defences from medicine? YES / NO. If yes, an infection can be serious, even with no fever.
carer-call = Call us
carer-move = Moving today.
# Title of the medicines a carer may be asked to give; a parent ticks each.
carer-give = Medicines: only what a parent has ticked
# Head of the column where the carer and the parent write the last time it was given.
carer-last = Last given (date, time)
carer-no-medicine = No medicine to give.
carer-others = All other medicines: the family gives them, or shows you the medicine sheet.
carer-today = Call us at once. Nobody answers? Call the team.
# source: clinical-review-pending
carer-worried = Anything else that worries you: call us.

## Dentist: dn-... for the dental team (their register, short), df-... the same line for the family.

dentist-title = CRMO: note for the dentist
dentist-title-general = CRMO: note for the dentist (general edition)
page-dentist = For the dental team
page-dentist-family = The dentist’s note, for you
dn-title = For the dental team
dn-lead = Child with CRMO and a bisphosphonate: planned, current or past.
dn-01-head = Patient
# source: aap-emergency-form-2010
dn-01-name = { $name }.
# source: aap-emergency-form-2010
dn-01-born = Born { $born }.
# source: aap-emergency-form-2010
dn-01-allergies = Allergies: { $allergies }.
# source: aap-emergency-form-2010
dn-01-allergy-plan = { $allergy_plans }.
dn-01-general = Name, born, allergies and reaction:
dn-02-head = Diagnosis
# source: koryllou-2021
dn-02-crmo = CRMO/CNO: sterile bone inflammation.
# source: aap-emergency-form-2010
dn-02-conditions = Also has: { $conditions }.
dn-03-head = Bisphosphonate
# { $dates }: days of the infusions, past or to come.
# source: leeds-bisphosphonate, urmc-bisphosphonate
dn-03-dated = { $bisphosphonates }: { $drip_dates }.
# source: leeds-bisphosphonate, urmc-bisphosphonate
dn-03-given = In the plan: { $bisphosphonates }.
# source: jcm-2023-jaw
dn-03-past-dated = In the past: { $stopped }, stopped { $stopped_on }.
# source: jcm-2023-jaw
dn-03-past = In the past: { $stopped }.
dn-03-general = Which, since when, next dates; planned / current / past (circle):
dn-04-head = Before it starts
# source: leeds-bisphosphonate, urmc-bisphosphonate, cuh-bisphosphonates
dn-04-before = Please finish dental work before the first infusion where possible.
# source: leeds-bisphosphonate
dn-04-checked = Dental check in the plan: { $checked }.
dn-05-head = Extraction, surgery
# source: leeds-bisphosphonate, clavicle-jaw-2017
dn-05-surgery = Extraction, implant or jaw surgery: contact us first.
dn-06-head = CNO in the jaw
# source: clavicle-jaw-2017
dn-06-site = Known site: mandible.
# source: clavicle-jaw-2017, beck-2010
dn-06-none = No known site in the jaw; silent sites occur.
# source: clavicle-jaw-2017
dn-06-jaw = CNO itself can sit in the jaw. New swelling or pain: contact us before extraction or biopsy.
dn-07-head = Watch for
# source: mayo-pamidronate
dn-07-signs = Jaw pain, loose tooth, gum that does not heal: contact us this week.
# source: jcm-2023-jaw
dn-07-rare = Osteonecrosis of the jaw in the young: 14 cases among 1,192 in a review (mixed diseases, any antiresorptive).
dn-08-head = Immune state
# source: oxparc-infection, snac-methotrexate
dn-08-immune-yes = Immunosuppressed: YES ({ $weakening }).
# source: oxparc-infection
dn-08-immune-stated = Immunosuppressed: YES.
# source: oxparc-infection
dn-08-immune-no = Immunosuppressed: NO (plan’s medicines).
# source: cuh-steroid-card
dn-08-steroid-yes = Steroid: YES ({ $steroids }). Possible adrenal suppression: ask us before any procedure. Do not omit it.
# source: cuh-steroid-card
dn-08-steroid-no = Steroid: NO.
dn-08-general = Immunosuppressed: YES / NO. Steroid: YES / NO. Which:
dn-09-head = Prescribing
# source: kaiser-nsaids
dn-09-nsaid = NSAID in plan: { $nsaids }. No second NSAID.
# source: kaiser-nsaids
dn-09-nsaid-none = Ask us before giving an NSAID.
# source: kaiser-nsaids
dn-09-aspirin = No aspirin.
# source: snac-methotrexate
dn-09-trimethoprim = Methotrexate: avoid trimethoprim, co-trimoxazole.
dn-10-head = Every day
# source: leeds-bisphosphonate, urmc-bisphosphonate, cuh-bisphosphonates
dn-10-care = Brushing twice a day, and regular checks with you.
dn-11-head = Contact
# source: aap-emergency-form-2010
dn-11-day = { $day_who }: { $day }.
# source: aap-emergency-form-2010
dn-11-night = { $night_who }: { $night }.
dn-11-general = Team’s number, day and night:
dn-12-head = Signed
# source: aap-emergency-form-2010
dn-12-signed = { $by }, { $role }, { $date }.
# source: aap-emergency-form-2010
dn-12-unsigned = NOT SIGNED: confirm all with the team.
# source: aap-emergency-form-2010
dn-12-review = Review by { $review_by }; then confirm with the team.
dn-12-general = Name, role, date, stamp; good until:
# Lines for the dentist to write on follow.
dn-reply = From the dentist: findings, work done, date
df-title = The dentist’s note, in your words
df-lead = The same numbers as on the dentist’s page. Take both pages to every visit.
df-01-head = Your child
# source: aap-emergency-form-2010
df-01-name = { $name }.
# source: aap-emergency-form-2010
df-01-born = Born { $born }.
# source: aap-emergency-form-2010
df-01-allergies = Allergies: { $allergies }.
# source: aap-emergency-form-2010
df-01-allergy-plan = { $allergy_plans }.
df-01-general = Name, born, allergies and what happened:
df-02-head = The illness
# source: koryllou-2021
df-02-crmo = CRMO: inflamed bones, no germ found.
# source: aap-emergency-form-2010
df-02-conditions = Also has: { $conditions }.
df-03-head = Bone drip
# source: leeds-bisphosphonate, urmc-bisphosphonate
df-03-dated = { $bisphosphonates }: { $drip_dates }.
# source: leeds-bisphosphonate, urmc-bisphosphonate
df-03-given = In the plan: { $bisphosphonates }.
# source: jcm-2023-jaw
df-03-past-dated = In the past: { $stopped }, stopped { $stopped_on }.
# source: jcm-2023-jaw
df-03-past = In the past: { $stopped }.
df-03-general = Which one, since when, next dates; planned / now / in the past (circle):
df-04-head = Before it starts
# source: leeds-bisphosphonate, urmc-bisphosphonate, cuh-bisphosphonates
df-04-before = Have dental work done before the first drip, if you can.
# source: leeds-bisphosphonate
df-04-checked = Dentist check in the plan: { $checked }.
df-05-head = A tooth out
# source: leeds-bisphosphonate, clavicle-jaw-2017
df-05-surgery = Before a tooth is pulled, or any work on the jaw: the dentist calls the team.
df-06-head = CRMO in the jaw
# source: clavicle-jaw-2017
df-06-site = CRMO is in the lower jaw.
# source: clavicle-jaw-2017, beck-2010
df-06-none = Not in the jaw, as far as we know; some places do not hurt.
# source: clavicle-jaw-2017
df-06-jaw = CRMO can sit in the jaw. New swelling or pain there: the team is asked first.
df-07-head = Watch for
# source: mayo-pamidronate
df-07-signs = Jaw pain, a loose tooth, a gum that does not heal: call this week.
# source: jcm-2023-jaw
df-07-rare = One review found damage to the jaw bone in 14 of 1,192 young people who had such medicines.
df-08-head = Weak defences
# source: oxparc-infection, snac-methotrexate
df-08-immune-yes = Weak defences: YES ({ $weakening }).
# source: oxparc-infection
df-08-immune-stated = Weak defences: YES.
# source: oxparc-infection
df-08-immune-no = Weak defences: NO (plan’s medicines).
# source: cuh-steroid-card
df-08-steroid-yes = Steroid: YES ({ $steroids }). Say “steroid”. It must not be left out.
# source: cuh-steroid-card
df-08-steroid-no = Steroid: NO.
df-08-general = Weak defences: YES / NO. Steroid: YES / NO. Which:
df-09-head = Other medicines
# source: kaiser-nsaids
df-09-nsaid = In the plan: { $nsaids }. No second medicine of that kind.
# source: kaiser-nsaids
df-09-nsaid-none = Ask the team before an NSAID is given.
# source: kaiser-nsaids
df-09-aspirin = No aspirin.
# source: snac-methotrexate
df-09-trimethoprim = Methotrexate: no trimethoprim (an antibiotic).
df-10-head = Every day
# source: leeds-bisphosphonate, urmc-bisphosphonate, cuh-bisphosphonates
df-10-care = Brush twice a day. Go to every check.
df-11-head = Call
# source: aap-emergency-form-2010
df-11-day = { $day_who }: { $day }.
# source: aap-emergency-form-2010
df-11-night = { $night_who }: { $night }.
df-11-general = Your team’s number, day and night:
df-12-head = Signed
# source: aap-emergency-form-2010
df-12-signed = { $by }, { $role }, { $date }.
# source: aap-emergency-form-2010
df-12-unsigned = NOT SIGNED: ask for a signed page.
# source: aap-emergency-form-2010
df-12-review = Good until { $review_by }. Then ask for a new page.
df-12-general = Name, role, date, stamp; good until:
df-reply = What the dentist found and did, date

## Wallet card: very short, it stands in small print on 85.6 by 54 mm. "clinic" is the front for clinicians, "family" the back.

wallet-title = CRMO wallet card
wallet-title-general = CRMO wallet card (general edition)
page-wallet = Wallet card, front
page-wallet-back = Wallet card, back
# For a listener: the sheet holds the same card ten times, and one is read aloud.
wallet-sheet = Ten cards, all alike, to cut out along the marks.
wallet-name = Name
wallet-born = Born { $born }
# source: koryllou-2021, pmm-crmo
wallet-illness-clinic = CRMO/CNO: sterile bone inflammation. Infection not excluded.
# source: koryllou-2021, pmm-crmo
wallet-illness-family = CRMO: inflamed bones, no germ found. Infections can still happen.
# source: oxparc-infection, snac-methotrexate
wallet-immune-clinic-yes = Immunosuppressed: YES ({ $medicines })
# source: oxparc-infection
wallet-immune-clinic-stated = Immunosuppressed: YES
# source: oxparc-infection
wallet-immune-clinic-no = Immunosuppressed: NO (plan’s medicines)
wallet-immune-clinic-general = Immunosuppressed: YES / NO
# source: oxparc-infection, snac-methotrexate
wallet-immune-family-yes = Weak defences: YES ({ $medicines })
# source: oxparc-infection
wallet-immune-family-stated = Weak defences: YES
# source: oxparc-infection
wallet-immune-family-no = Weak defences: NO (plan’s medicines)
wallet-immune-family-general = Weak defences: YES / NO
# source: cuh-steroid-card
wallet-steroid-clinic = Steroid: YES. Do not omit it.
# source: cuh-steroid-card
wallet-steroid-family = Steroid: YES. It must not be left out.
wallet-allergies = Allergies:
# The list is too long for a card.
wallet-allergies-many = Several. See the emergency page.
wallet-emergency = Emergency
wallet-code = Plan { $code }
wallet-code-none = Not signed
wallet-review = Review by { $date }
wallet-review-blank = Review by:
