### Words of the closed lists of a plan, as the family reads them. A phrase id is the name of the list and the id.
### Lower case unless a group says otherwise: the page makes the first letter a capital where a line starts.

## Bones in family words. They stand alone or before a side: "lower shin, near the ankle, right".
## "-clinic" is the clinician's word. It prints small beside the family word and on the emergency page.

bone-jaw = lower jaw
bone-jaw-clinic = mandible
bone-skull = skull
bone-skull-clinic = skull
bone-collarbone-joint = where the collarbone meets the breastbone
bone-collarbone-joint-clinic = sternoclavicular joint
bone-clavicle = collarbone
bone-clavicle-clinic = clavicle
bone-sternum = breastbone
bone-sternum-clinic = sternum
bone-rib = rib
bone-rib-clinic = rib
bone-scapula = shoulder blade
bone-scapula-clinic = scapula
bone-humerus-upper = upper arm, near the shoulder
bone-humerus-upper-clinic = proximal humerus
bone-humerus-lower = upper arm, near the elbow
bone-humerus-lower-clinic = distal humerus
bone-radius-upper = forearm, thumb side, near the elbow
bone-radius-upper-clinic = proximal radius
bone-radius-lower = wrist, thumb side
bone-radius-lower-clinic = distal radius
bone-ulna-upper = forearm, little finger side, near the elbow
bone-ulna-upper-clinic = proximal ulna
bone-ulna-lower = wrist, little finger side
bone-ulna-lower-clinic = distal ulna
bone-wrist = wrist
bone-wrist-clinic = wrist
bone-hand = hand
bone-hand-clinic = bones of the hand
bone-spine = back (spine)
bone-spine-clinic = spine
bone-spine-neck = neck
bone-spine-neck-clinic = cervical spine
bone-spine-upper = upper back
bone-spine-upper-clinic = upper thoracic spine
bone-spine-middle = middle of the back
bone-spine-middle-clinic = lower thoracic spine
bone-spine-lower = lower back
bone-spine-lower-clinic = lumbar spine
bone-sacrum = bottom of the back, above the tailbone
bone-sacrum-clinic = sacrum
bone-pelvis = hip bone (pelvis)
bone-pelvis-clinic = pelvis
bone-pelvis-sacroiliac = low back, where the hip bone joins
bone-pelvis-sacroiliac-clinic = pelvis, sacroiliac area
bone-pelvis-hip = hip socket
bone-pelvis-hip-clinic = acetabulum
bone-pubis = front of the pelvis
bone-pubis-clinic = pubis
bone-femur-upper = thigh bone, near the hip
bone-femur-upper-clinic = proximal femur
bone-femur-lower = thigh bone, near the knee
bone-femur-lower-clinic = distal femur
bone-femur = thigh bone, in the middle
bone-femur-clinic = femur, shaft
bone-patella = kneecap
bone-patella-clinic = patella
bone-tibia-upper = shin bone, near the knee
bone-tibia-upper-clinic = proximal tibia
bone-tibia-lower = lower shin, near the ankle
bone-tibia-lower-clinic = distal tibia
bone-tibia = shin bone, in the middle
bone-tibia-clinic = tibia, shaft
bone-fibula-upper = thin outer leg bone, near the knee
bone-fibula-upper-clinic = proximal fibula
bone-fibula-lower = thin outer leg bone, near the ankle
bone-fibula-lower-clinic = distal fibula
bone-ankle = ankle
bone-ankle-clinic = ankle
bone-talus = ankle bone (talus)
bone-talus-clinic = talus
bone-calcaneus = heel
bone-calcaneus-clinic = calcaneus
bone-tarsal = back of the foot, below the ankle
bone-tarsal-clinic = tarsal bones
bone-metatarsal = middle of the foot
bone-metatarsal-clinic = metatarsal
bone-toe = toe
bone-toe-clinic = bones of the toe
bone-other = another bone
bone-other-clinic = other bone

## Side of the body: the child's own left and right. Stands after the bone.

side-left = left
side-right = right
side-both = both sides

## A bone with its side or level. $bone is one of the words above, $level a clinic's word such as T8.

site-left = { $bone } (left)
site-right = { $bone } (right)
site-both = { $bone } (both sides)
site-middle = { $bone }
site-level = { $bone } ({ $level })

## How a bone is, at the last look. One word in a table or a key; "-means" explains it in one line.

state-active = active
state-active-means = The bone is inflamed now. It may hurt or not.
state-calmer = calmer
state-calmer-means = Less inflamed than before.
state-healed = healed
state-healed-means = No inflammation was seen at the last look.
state-unknown = not known
state-unknown-means = Nobody has looked at this bone lately.

## Times of day. The heads of the four columns of the medicine grid: short, with a capital.

slot-morning = Morning
slot-noon = Noon
slot-evening = Evening
slot-bed = Bedtime

## The same times inside a sentence: "on Friday, in the evening".

slot-morning-in-sentence = in the morning
slot-noon-in-sentence = at noon
slot-evening-in-sentence = in the evening
slot-bed-in-sentence = at bedtime

## Food with a medicine, beside the dose.

food-with = with food
food-before = before food
food-after = after food
food-without = without food
food-either = with or without food
food-any = with or without food

## Way a medicine goes in. Stands after the dose.

route-mouth = by mouth
route-under-the-skin = injection under the skin
route-into-a-muscle = injection into a muscle
route-into-a-vein = into a vein (drip)
route-drip = into a vein (drip)
route-on-the-skin = on the skin
route-nose = into the nose
route-inhaled = breathed in
route-eye = into the eye
route-ear = into the ear
route-back-passage = into the bottom

## What a medicine looks like.

form-tablet = tablet
form-capsule = capsule
form-liquid = liquid
form-pre-filled-pen = pre-filled pen
form-pre-filled-syringe = pre-filled syringe
form-injection = injection
form-powder = powder
form-granules = granules
form-patch = patch
form-cream = cream
form-drops = drops
form-suppository = suppository
form-melt-tablet = tablet that melts in the mouth
form-drip = drip

## What an as-needed medicine is for: "For: pain".

purpose-pain = pain
purpose-fever = fever
purpose-nausea = feeling sick
purpose-itch = itching
purpose-swelling = swelling
purpose-sleep = sleep

## Family and others around the child, after a name: "Ana, mother".

relation-mother = mother
relation-father = father
relation-parent = parent
relation-grandmother = grandmother
relation-grandfather = grandfather
relation-grandparent = grandparent
relation-stepmother = stepmother
relation-stepfather = stepfather
relation-aunt = aunt
relation-uncle = uncle
relation-sister = sister
relation-brother = brother
relation-foster-carer = foster carer
relation-guardian = guardian
relation-carer = carer
relation-neighbour = neighbour
relation-friend = family friend

## Whom to call. Labels beside a phone number, with a capital.

who-nurse-line = Rheumatology nurse line
who-doctor-on-call = Doctor on call
who-switchboard = Hospital switchboard
who-emergency-department = Emergency department
who-clinic = Clinic
who-day-line = Day line
who-night-line = Night line
who-ward = Ward
who-day-ward = Day ward
who-rheumatology = Rheumatology team
who-pharmacy = Pharmacy
who-home-delivery = Home delivery of medicines
who-gp = Family doctor
who-school-nurse = School nurse
who-poison-line = Poison line
who-crisis-line = Crisis line

## Other people and places of the child's care. Labels in a table, with a capital.

role-rheumatologist = Rheumatologist
role-specialist-nurse = Specialist nurse
role-paediatrician = Paediatrician
role-gp = Family doctor
role-dentist = Dentist
role-pharmacy = Pharmacy
role-home-delivery = Home delivery of medicines
role-school-nurse = School nurse
role-school = School
role-physiotherapist = Physiotherapist
role-psychologist = Psychologist
role-eye-clinic = Eye clinic
role-orthopaedics = Bone surgeons (orthopaedics)
role-day-ward = Day ward
role-social-worker = Social worker
role-interpreter-service = Interpreter service

## Who signs a plan or checks it, after a name.

signer-nurse-specialist = nurse specialist
signer-rheumatologist = children’s rheumatologist
signer-consultant-rheumatology = consultant, children’s rheumatology
signer-pharmacist = pharmacist
signer-hospital-translator = hospital translator

## Where to go when nobody answers, inside a sentence: "Go to { place }."

place-emergency-department = the emergency department
place-hospital = the hospital

## Days on which a line is open, before the hours.

days-mon-fri = Monday to Friday
days-mon-sat = Monday to Saturday
days-every-day = every day

## Dated events. Labels in a table, with a capital.

event-visit = Check-up
event-infusion = Drip at the hospital
event-injection-teaching = Learning to give injections
event-blood-test = Blood test
event-mri = MRI
event-x-ray = X-ray
event-scan = Scan
event-biopsy = Bone sample (biopsy)
event-surgery = Operation
event-dentist = Dentist
event-eye-check = Eye check
event-vaccine = Vaccine
event-physiotherapy = Physiotherapy
event-psychology = Talking therapy
event-school-meeting = Meeting at school
event-phone-call = Phone call with the team
event-video-call = Video call with the team
event-travel = Travel

## Tests that come round again. Labels in a table, with a capital.

test-blood-test = Blood test
test-urine-test = Urine test
test-blood-and-urine = Blood and urine tests
test-whole-body-mri = MRI of the whole body
test-mri = MRI
test-x-ray = X-ray
test-bone-scan = Bone scan
test-bone-density = Bone strength test
test-spine-check = Spine check
test-eye-check = Eye check
test-dental-check = Dentist check
test-growth-check = Height and weight
test-blood-pressure = Blood pressure
test-tb-test = Tuberculosis (TB) test

## How the illness was confirmed, in a list.

confirmed-by-mri = MRI
confirmed-by-biopsy = bone sample (biopsy)
confirmed-by-x-ray = X-ray
confirmed-by-bone-scan = bone scan
confirmed-by-ct = CT scan
confirmed-by-blood-tests = blood tests
confirmed-by-criteria = doctors’ criteria

## What doctors looked for and did not find, in a list.

excluded-infection = infection
excluded-cancer = cancer
excluded-fracture = broken bone
excluded-vitamin-c-deficiency = lack of vitamin C
excluded-hypophosphatasia = hypophosphatasia

## Other conditions of the child, in a list.

condition-asthma = asthma
condition-aspirin-sensitive-asthma = asthma that aspirin or similar medicines make worse
condition-psoriasis = psoriasis
condition-palmoplantar-pustulosis = blisters on palms and soles (pustulosis)
condition-acne = acne
condition-bowel-disease = inflammatory bowel disease
condition-arthritis = arthritis
condition-uveitis = inflammation in the eye (uveitis)
condition-kidney-disease = kidney disease
condition-liver-disease = liver disease
condition-gut-bleeding = bleeding in the stomach or gut
condition-stomach-ulcer = stomach ulcer
condition-g6pd-deficiency = G6PD deficiency
condition-porphyria = porphyria
condition-diabetes = diabetes
condition-epilepsy = epilepsy
condition-heart-disease = heart disease
condition-familial-mediterranean-fever = familial Mediterranean fever
condition-coeliac-disease = coeliac disease

## What a child is allergic to, in a list.

allergen-aspirin = aspirin
allergen-nsaids = anti-inflammatory medicines (NSAIDs)
allergen-penicillin = penicillin
allergen-sulfonamides = sulfa medicines (sulfonamides)
allergen-latex = latex
allergen-egg = egg
allergen-milk = milk
allergen-peanut = peanut
allergen-tree-nuts = nuts
allergen-fish = fish
allergen-shellfish = shellfish
allergen-sesame = sesame
allergen-soya = soya
allergen-wheat = wheat
allergen-insect-stings = insect stings
allergen-pollen = pollen
allergen-house-dust = house dust
allergen-animals = animals
allergen-plasters = sticking plasters
allergen-chlorhexidine = chlorhexidine (skin cleaner)
allergen-contrast-dye = contrast dye for scans

## What happened in an allergic reaction, in brackets after the cause.

reaction-rash = rash
reaction-hives = hives
reaction-itching = itching
reaction-swelling = swelling
reaction-trouble-breathing = trouble breathing
reaction-wheeze = wheeze
reaction-vomiting = vomiting
reaction-stomach-pain = tummy pain
reaction-fainting = fainting
reaction-anaphylaxis = whole-body reaction (anaphylaxis)
reaction-unknown = not known what happened

## How strong a past allergic reaction was.

severity-mild = mild
severity-moderate = moderate
severity-severe = severe
severity-anaphylaxis = whole-body reaction (anaphylaxis)
severity-unknown = not known

## Protection against chickenpox or measles, after its name.

immunity-immune = protected
immunity-not-immune = not protected
immunity-one-dose = one vaccine given
immunity-two-doses = two vaccines given
immunity-unknown = not known

## Result of a screening test, after its name.

screen-negative = negative
screen-positive = positive
screen-indeterminate = not clear
screen-waiting = waiting for the result
screen-not-done = not done
screen-unknown = not known

## Vaccines. Labels in a table, with a capital.

vaccine-flu-injection = Flu injection
vaccine-flu-nasal-spray = Flu spray in the nose
vaccine-mmr = Measles, mumps, rubella (MMR)
vaccine-chickenpox = Chickenpox
vaccine-mmrv = Measles, mumps, rubella, chickenpox (MMRV)
vaccine-pneumococcal = Pneumococcal
vaccine-meningococcal = Meningococcal
vaccine-hpv = HPV
vaccine-tetanus-booster = Tetanus booster
vaccine-six-in-one = Six-in-one
vaccine-covid-19 = COVID-19
vaccine-hepatitis-b = Hepatitis B
vaccine-bcg = BCG (tuberculosis)
vaccine-yellow-fever = Yellow fever
vaccine-rotavirus = Rotavirus
vaccine-typhoid-oral = Typhoid (by mouth)

## What is checked before a drip, in a list with dates.

checked-dentist = dentist
checked-calcium = calcium in the blood
checked-vitamin-d = vitamin D in the blood
checked-kidney = kidneys
checked-pregnancy-test = pregnancy test

## Activities, in the lists "can", "with care" and "not now".

activity-walk = walking
activity-run = running
activity-swim = swimming
activity-cycle = cycling
activity-stairs = stairs
activity-jumping = jumping
activity-dance = dancing
activity-gymnastics = gymnastics
activity-trampoline = trampoline
activity-climbing = climbing
activity-football = football (soccer)
activity-basketball = basketball
activity-contact-sport = sports where players bump into each other
activity-pe = physical education (PE)
activity-playground = playground
activity-skating = skating
activity-heavy-bag = carrying a heavy bag
activity-lifting = lifting heavy things
activity-art = art and crafts
activity-music = music
activity-school-trip = school trips

## The paper that a school uses. With a capital.

school-form-504 = 504 plan
school-form-iep = Individualized education program (IEP)
school-form-ihp = Individual healthcare plan (IHP)
school-form-pai = PAI (the French plan for health at school)
school-form-school-plan = School health plan

## Help that the school can give, in a list of ticks.

support-second-books = a second set of books at home
support-lift-pass = use of the lift
support-extra-time = more time between classes
support-seat-change = leave to stand up or change seats
support-pe-choice = a choice of what to do in PE
support-water-and-toilet-pass = water and the toilet at any time
support-medicine-at-school = medicine at school
support-work-at-home = work sent home in a flare
support-late-start = a late start after a bad night
support-exam-time = more time in exams
support-sun-protection = hat and sunscreen
support-rest-place = a place to rest

## What the school should know. Whole sentences, read by the school.

tell-school-limits = What I can do, what needs care and what to leave out for now.
tell-school-infection-contact = If someone at school has chickenpox, shingles, measles or tuberculosis, call the family the same day.
tell-school-who-to-call = Whom to call about pain, illness or an injury.
tell-school-medicines = Which medicines are given at school, and by whom.
tell-school-bad-days = What a bad day looks like, and what helps.
tell-school-not-catching = CRMO is not catching, but infections can still happen.
tell-school-emergency-page = Where the emergency page is kept.

## Age of the child, when the plan gives no birthday.

age-band-under-5 = under 5 years
age-band-5-8 = 5 to 8 years
age-band-9-12 = 9 to 12 years
age-band-13-17 = 13 to 17 years
age-band-18-25 = 18 to 25 years

## Which home a person lives in, when there are two.

home-first = first home
home-second = second home

## Who accepted a finding, on the clinician page.

acceptor-prescriber = prescriber
acceptor-pharmacist = pharmacist

## Name of the illness: short label, then what the letters stand for.

label-crmo = CRMO
label-crmo-full = chronic recurrent multifocal osteomyelitis
label-cno = CNO
label-cno-full = chronic nonbacterial osteomyelitis

## Names of languages inside a sentence: "Spanish interpreter, please."

language-en = English
language-es = Spanish
language-ar = Arabic
language-bn = Bengali
language-de = German
language-fa = Persian
language-fr = French
language-gu = Gujarati
language-hi = Hindi
language-ht = Haitian Creole
language-it = Italian
language-ko = Korean
language-ku = Kurdish
language-ne = Nepali
language-nl = Dutch
language-pa = Punjabi
language-pl = Polish
language-ps = Pashto
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-so = Somali
language-tl = Tagalog
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-vi = Vietnamese
language-zh = Chinese
