### Red flags, tiers and fixed safety lines: the call sheet, page "Flare, ill or hurt", the medicine sheet.
### For translators: every line here is a safety line. Say exactly what the English says, no more and no less:
### do not add "may", "only" or "also", do not soften NOW, do not turn "or" into "and". Plain family words.
### No word may show whether the child is a girl or a boy. No doses. Keep the values in { } untouched.
### flag-...-do stands in a narrow column beside the sign: at most 34 characters in English, 40 in a translation.
### Values: $name $fever $action $how $days $refill $emergency $poison $nsaid $minutes $place $page $language

## Tiers. The tier word and its number stand together as a heading.

# Heading word of the first tier: an ambulance or the emergency department, at once.
# source: nice-traffic-light
tier-now = NOW
# Heading word of the second tier: call the team the same day, and at night too.
# source: oxparc-infection
tier-today = TODAY
# Follows "TODAY".
# source: oxparc-infection
tier-today-night = night too
# Heading of the third tier: call the team in working hours, within this week.
# source: clinical-review-pending
tier-week = THIS WEEK
# Heading of the last tier.
tier-usual = A usual day
# What a family does on a usual day.
# source: clinical-review-pending
tier-usual-line = Keep to the plan, the diary, moving and the check-ups.
# Between two parts of one line. Keep the space behind it.
flag-joiner = { ";" }

## Main message and fixed lines of the call sheet

# Main message, largest line of the page. "It" is what is wrong.
# source: clinical-review-pending
call-early = Call early. You do not have to know what it is. Worried by anything else? Call.
# Bold words in front of "weak-defences". The body's defences against germs are weak because of a medicine.
# source: oxparc-infection
weak-defences-label = Weak defences:
# Follows the bold words "Weak defences:". Says that a serious illness can come without any fever.
# source: oxparc-infection, cincinnati-adalimumab
weak-defences = your child can be very ill with no fever.
# Nobody calls back. $minutes is a number, $place is "place-emergency-department" of words.ftl, or its -gb or -us here.
# source: clinical-review-pending
no-answer = No call back in { $minutes } minutes? Go to { $place }.
# The same without the team's rule: the safer answer.
# source: clinical-review-pending
no-answer-general = Nobody answers or calls back? Go to { $place }.
# Stands inside "Go to ...", for a family in the United Kingdom.
place-emergency-department-gb = A&E
# Stands inside "Go to ...", for a family in the United States.
place-emergency-department-us = the emergency room
# Follows "no-answer". $page is the number of the emergency page.
take-page = Take page { $page }.

## What to say on the phone. Each sentence is printed in the clinician's language and in the family's.

# Label in front of the sentences when they stand in another language than the page. $language: name of the clinicians' language.
say-label-in = Say in { $language }:
# $language: the language the family speaks.
say-interpreter = { $language } interpreter, please.
# No immune-weakening medicine.
say-crmo = { $name } has CRMO.
# With an immune-weakening medicine.
# source: oxparc-infection
say-crmo-immune = { $name } has CRMO and a weak immune system.
# Without a plan.
say-crmo-general = My child has CRMO.
# With a steroid by mouth. Follows the sentence before.
# source: cuh-steroid-card
say-steroid = Takes a steroid.
# Last: the caller goes on in their own words.
say-then = I see ...

## NOW

# Nerve signs. "Wobbly": unsteady, walks badly. "Holding or passing": leaks, or cannot go.
# source: palliative-handbook-cord, beck-2010
flag-now-nerve = Weak, numb or wobbly legs or arms, or new trouble holding or passing pee or poo
# source: palliative-handbook-cord
flag-now-nerve-do = Keep still. Call, even if no pain.
# For a child with a spine site. "Keep still": the child should not be moved.
# source: intermountain-spine
flag-now-back = Sudden bad back pain, or a fall on the back. Keep still.
# source: intermountain-spine
flag-now-back-do = Keep still. Call an ambulance.
# A seriously ill child. "A fit": a seizure. "Blotchy": patchy colour. "Spots ... pressed": a rash that stays under a glass.
# source: nice-traffic-light
flag-now-ill = Hard to wake, a fit, stiff neck, fast breathing, cold blotchy skin, or spots that do not fade when pressed
# source: nice-traffic-light
flag-now-ill-do = Call, with or without fever.
# source: minnesota-infliximab, kaiser-nsaids
flag-now-breathing = Hard to breathe, or swollen face or tongue
# source: minnesota-infliximab
flag-now-breathing-do = Call. Say which medicine.
# For every child. "Hives": raised itchy welts. "Drip": medicine that runs slowly into a vein.
# source: minnesota-infliximab, ara-medicines
flag-now-hives = Hives all over after a medicine, drip or injection
# source: minnesota-infliximab
flag-now-hives-do = Call. Say which medicine and when.
# The same line for a child who has bisphosphonate drips: strong muscle cramps are a sign of low calcium.
# source: urmc-bisphosphonate, nationwide-bisphosphonate
flag-now-after-drip = After a medicine or drip: hives all over, or strong muscle cramps
# source: urmc-bisphosphonate
flag-now-after-drip-do = Call. Say which medicine and when.
# Possible broken bone.
# source: koryllou-2021, clinical-review-pending
flag-now-bone = A bone looks bent, or cannot stand or use an arm after a fall or bump
# source: clinical-review-pending
flag-now-bone-do = Keep arm or leg still. Call.
# Bleeding in the stomach or gut. "Coffee grounds": dark grains in the vomit.
# source: kaiser-nsaids, ara-medicines
flag-now-gut = Vomit with blood or like coffee grounds, black or bloody poo, very bad tummy pain, or faints
# source: kaiser-nsaids
flag-now-gut-do = Call. Say which medicines.
# For an NSAID. The part in brackets sends chickenpox and sun blisters to the TODAY lines; TODAY is the tier word.
# source: kaiser-nsaids, ara-medicines
flag-now-blisters = A blistering rash (chickenpox or sun blisters: see TODAY)
# source: kaiser-nsaids
flag-now-blisters-do = Call. Say which medicines.
# For sulfasalazine.
# source: aruk-sulfasalazine
flag-now-rash-sulfasalazine = Rash with fever, blisters or a swollen face
# source: aruk-sulfasalazine
flag-now-rash-sulfasalazine-do = Call. Say “sulfasalazine”.
# Steroid by mouth. Never turn this into waiting or stopping.
# source: cuh-steroid-card
flag-now-steroid = Cannot keep the steroid down, faints, very sleepy, or a serious injury. Say “steroid”.
# source: cuh-steroid-card
flag-now-steroid-do = Call. Do not stop the steroid.
# source: clinical-review-pending
flag-now-self-harm = Talk of self-harm or of wanting to die
# source: clinical-review-pending
flag-now-self-harm-do = Stay with your child. Call.
# $poison: number of the poison line. "Wrong person": somebody else took it. "All seem well": nobody looks ill yet.
# source: ismp-methotrexate, hordon-1999, prakash-2010, ciusss-methotrexate
flag-now-methotrexate = Too much methotrexate, wrong day or wrong person: call { $poison } at once, even if all seem well
# The same without a plan.
# source: ismp-methotrexate, hordon-1999, prakash-2010, ciusss-methotrexate
flag-now-methotrexate-general = Too much methotrexate, wrong day or wrong person: call the poison line at once, even if all seem well
# source: ciusss-methotrexate
flag-now-methotrexate-do = Call. Do not wait for signs.

## TODAY (night too)

# $fever: the plan's temperature. "Ill with no fever": looks or feels ill though there is no fever.
# source: oxparc-infection, cincinnati-adalimumab, snac-methotrexate
flag-today-fever = { $fever } or more, shivers, or ill with no fever: call within the hour
# The same with the plan's own words for what to do ($action).
# source: oxparc-infection, cincinnati-adalimumab, snac-methotrexate
flag-today-fever-plan = { $fever } or more, shivers, or ill with no fever: { $action }
# The same without a plan: the safer answer.
# source: oxparc-infection, cincinnati-adalimumab, snac-methotrexate
flag-today-fever-general = Fever, shivers, or ill with no fever: call the same day, also at night
# source: oxparc-infection
flag-today-fever-do = Call. Do not wait for morning.
# source: clinical-review-pending
flag-today-fever-own = { $fever } or more: call
# source: clinical-review-pending
flag-today-fever-own-plan = { $fever } or more: { $action }
# source: clinical-review-pending
flag-today-fever-own-do = Call. Your team asked you to.
# source: pmm-crmo
flag-today-fever-bone = Fever with more bone pain
# source: pmm-crmo
flag-today-fever-bone-do = Call. It could be infection.
# source: nationwide-bisphosphonate, chop-zoledronic
flag-today-fever-drip = Fever after a drip
# Runs on behind the fever line.
# source: nationwide-bisphosphonate, chop-zoledronic
flag-today-fever-drip-joined = fever after a drip too
# source: nationwide-bisphosphonate, chop-zoledronic
flag-today-fever-drip-do = Call each time, common or not.
# "Has" it or "was near" someone who has it.
# source: oxparc-infection, cuh-steroid-card, snac-methotrexate
flag-today-contact = Has, or was near, chickenpox, shingles, measles or TB
# source: oxparc-infection, cuh-steroid-card
flag-today-contact-do = Call. Help works best early.
# $nsaid: name of the anti-inflammatory medicine.
# source: nice-chickenpox
flag-today-chickenpox-nsaid = Chickenpox spots: call before the next dose of { $nsaid }
# The same without a plan. Stands under the tick box of that medicine.
# source: nice-chickenpox
flag-today-chickenpox-nsaid-general = Chickenpox spots: call before the next dose of this medicine
# source: nice-chickenpox
flag-today-chickenpox-nsaid-do = Call. Ask about the next dose.
# For a child with a spine site.
# source: zhao-2018, dangelo-2021
flag-today-back = New or worse back pain
# source: zhao-2018
flag-today-back-do = Call. Weak legs, pee or poo trouble: NOW.
# source: acr-crmo, printo-cno
flag-today-limp = A new limp, or an arm or leg not used
# Runs on behind another line.
# source: acr-crmo, printo-cno
flag-today-limp-joined = a new limp, or an arm or leg not used
# source: acr-crmo
flag-today-limp-do = Call. Say if there was a fall.
# source: pmm-crmo, sickkids-crmo
flag-today-hot-bone = A hot, red, swollen bone
# Runs on behind another line.
# source: pmm-crmo, sickkids-crmo
flag-today-hot-bone-joined = a hot, red, swollen bone
# source: pmm-crmo
flag-today-hot-bone-do = Call. It could be infection.
# Never for a steroid.
# source: kaiser-nsaids, snac-methotrexate
flag-today-vomits = Vomits, has diarrhoea or cannot drink: call before the next dose
# The same without a plan. Stands under the tick box of that medicine.
# source: kaiser-nsaids, snac-methotrexate
flag-today-vomits-general = Vomits, has diarrhoea or cannot drink: call before the next dose of this medicine
# source: kaiser-nsaids
flag-today-vomits-do = Call. Say what stays down.
# Steroid by mouth. Never turn this into waiting or stopping.
# source: cuh-steroid-card, oxparc-infection, poole-steroids
flag-today-dry-steroid = Diarrhoea, drinks too little, or missed a steroid dose: call. Do not stop the steroid on your own.
# source: cuh-steroid-card, oxparc-infection
flag-today-dry-steroid-do = Say “steroid”. Vomits it? NOW.
# source: snac-methotrexate
flag-today-blood-methotrexate = Mouth sores, sore throat, new bruises, bleeding or rash, yellow eyes, dry cough
# source: snac-methotrexate
flag-today-blood-methotrexate-do = Call today.
# source: aruk-sulfasalazine
flag-today-blood-sulfasalazine = Fever, sore throat, mouth sores, new bruises or rash, yellow eyes
# source: aruk-sulfasalazine
flag-today-blood-sulfasalazine-do = Call today.
# For a TNF blocker (adalimumab, etanercept, infliximab).
# source: rosenwasser-2021
flag-today-rash = A new rash (look at scalp, palms and soles)
# source: rosenwasser-2021
flag-today-rash-do = Call. Take a photo.
# For an NSAID, mainly naproxen.
# source: pseudoporphyria-1993, ara-medicines
flag-today-sun-skin = Fragile skin or small blisters, only where the sun reaches
# source: pseudoporphyria-1993, ara-medicines
flag-today-sun-skin-do = Call. Keep skin out of the sun.
# source: zoledronate-eye-sheet, clinical-review-pending
flag-today-eye = Sore red eye, or blurred sight
# source: zoledronate-eye-sheet
flag-today-eye-do = Call. Say which eye, since when.
# After a bisphosphonate drip: a sign of low calcium.
# source: nationwide-bisphosphonate, urmc-bisphosphonate
flag-today-tingling = Tingling mouth or fingers
# Runs on behind another line.
# source: nationwide-bisphosphonate, urmc-bisphosphonate
flag-today-tingling-joined = tingling mouth or fingers
# source: urmc-bisphosphonate
flag-today-tingling-do = Call. Cramps or a fit? NOW.
# Printed on page "Flare, ill or hurt".
# source: rheum-night-waking
flag-today-night-sweats = Pain most nights, with weight loss, pale skin or night sweats
# source: rheum-night-waking
flag-today-night-sweats-do = Call. The cause needs a new look.

## THIS WEEK

# $days: the plan's number of days.
# source: sickkids-crmo, pmm-crmo
flag-week-pain = { $days ->
    [one] More bone pain for { $days } day
   *[other] More bone pain for { $days } days
}
# The same without a number in the plan.
# source: sickkids-crmo, pmm-crmo
flag-week-pain-general = More bone pain, day after day
# source: sickkids-crmo
flag-week-pain-do = Call. Keep to the plan and diary.
# source: beck-2010, dangelo-2021
flag-week-new-place = A new sore place, the back too
# Runs on behind another line.
# source: beck-2010, dangelo-2021
flag-week-new-place-joined = a new sore place, the back too
# source: beck-2010
flag-week-new-place-do = Call. Mark it on the bone map.
# For a child with a spine site: back pain stands under TODAY.
# source: beck-2010
flag-week-new-place-spine = A new sore place
# Runs on behind another line.
# source: beck-2010
flag-week-new-place-spine-joined = a new sore place
# source: beck-2010
flag-week-new-place-spine-do = Call. Mark it on the bone map.
# source: mayo-pamidronate, jcm-2023-jaw
flag-week-jaw = Jaw or tooth trouble
# Runs on behind another line.
# source: mayo-pamidronate, jcm-2023-jaw
flag-week-jaw-joined = jaw or tooth trouble
# source: jcm-2023-jaw
flag-week-jaw-do = Call before any tooth is pulled.
# source: printo-cno, koryllou-2021
flag-week-rash = A new rash
# Runs on behind another line.
# source: printo-cno, koryllou-2021
flag-week-rash-joined = a new rash
# source: printo-cno
flag-week-rash-do = Call. Take a photo.
# source: oliver-2018
flag-week-mood = Low mood
# Runs on behind another line.
# source: oliver-2018
flag-week-mood-joined = low mood
# source: oliver-2018
flag-week-mood-do = Call. Self-harm or dying? NOW.
# $refill: the plan's number of days of medicine left.
# source: clinical-review-pending
flag-week-refill = { $refill ->
    [one] Medicine left for less than { $refill } day
   *[other] Medicine left for less than { $refill } days
}
# The same without a number in the plan.
# source: clinical-review-pending
flag-week-refill-general = Medicine is running low
# source: clinical-review-pending
flag-week-refill-do = Call. Do not run out.
# source: poole-steroids
flag-week-missed = A missed dose
# Runs on behind another line.
# source: poole-steroids
flag-week-missed-joined = a missed dose
# source: poole-steroids
flag-week-missed-do = Call. Never two doses to catch up.

## A usual day

# source: clinical-review-pending
flag-usual-day = Your child is as usual
# source: clinical-review-pending
flag-usual-day-do = Keep to the plan. Keep moving.

## Labels of the tick boxes in the general edition (no plan): the family ticks what fits

tick-spine = If a spine bone is on your child's list
# Steroid, biologic, JAK blocker: kinds of medicine. Explained in the word list.
# source: oxparc-infection, cuh-steroid-card
tick-immune = If your child takes methotrexate, a steroid, a biologic or a JAK blocker
tick-methotrexate = If your child takes methotrexate
tick-nsaid = If your child takes an anti-inflammatory (NSAID): naproxen, ibuprofen or the like
tick-steroid = If your child takes a steroid by mouth
tick-sulfasalazine = If your child takes sulfasalazine
tick-tnf = If your child has adalimumab, etanercept or infliximab
tick-bisphosphonate = If your child has pamidronate or zoledronic acid drips

## Fixed safety lines of the medicine sheet

# The medicine box from the pharmacy says something else than this paper. Not printed with a steroid.
# source: aap-liquids-2015
fixed-mismatch = Box and paper do not match? Call before the next dose.
# The same for a child who takes a steroid: it must never be held or stopped.
# source: cuh-steroid-card
fixed-mismatch-steroid = Box and paper do not match? Call today, night too. Do not stop a steroid on your own.
# $poison: number of the poison line.
# source: ismp-methotrexate, ciusss-methotrexate
fixed-too-much = Too much, wrong day or wrong person? Call { $poison } now.
# The same without a number.
# source: ismp-methotrexate, ciusss-methotrexate
fixed-too-much-general = Too much, wrong day or wrong person? Call the poison line now.
# source: kaiser-nsaids
fixed-no-other = No other pain, fever or cold medicine without asking.
# A pain medicine can hide a fever.
# source: clinical-review-pending
fixed-temperature = Take the temperature before any pain medicine.
# source: poole-steroids
fixed-no-double = Never two doses to catch up.
# source: clinical-review-pending
fixed-steroid = Never stop a steroid on your own.
# source: clinical-review-pending
skin-tone = On brown or black skin, red can look purple or dark. Check palms, soles, gums and eyes.
# Without a fever rule: a line to write on follows.
fever-write = Your team's fever number:
# The same, run on behind the fever line.
fever-how-joined = how to take it: { $how }
