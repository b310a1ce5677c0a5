### Words that stand on the pages of the guide: titles, table heads, labels.
### The reader is a parent. Keep them short; no pronoun for the child (not he, not she).

## The document and its footer

guide-title = CRMO guide
guide-title-general = CRMO guide for families
# Left part of every footer. { $version } and { $date } come from the plan.
footer-plan = CRMO guide · version { $version } · review by { $date } · plan { $code }
footer-plan-no-version = CRMO guide · review by { $date } · plan { $code }
footer-draft = CRMO guide · not signed
footer-general = CRMO guide for families · general edition, version { $edition } · not reviewed by a clinician
# Right part of every footer.
footer-page = Page { $n } of { $total }
draft-mark = DRAFT: NOT SIGNED. DO NOT GIVE TO A FAMILY.

## Page titles, also in the contents

page-call = When to call
page-call-more = When to call: tick what fits
page-medicines = Medicines
page-about = About this guide
page-crmo = What is CRMO?
page-bones = My bones
page-medicine-cards = About the medicines
page-flare = Flare, ill or hurt: what to do
page-events = How other appointments go
page-checkups = Check-ups and events
page-infections = Vaccines, allergies, food
page-living = School, carers and doctors
page-feelings = Feelings, pain, weight
page-expect = What to expect
page-closing = Words and sources
page-emergency = Emergency page for clinicians
page-emergency-family = The emergency page, for you
page-notes = My notes and questions

## Page 1, the call sheet

# { $name } is the child's name as the family uses it.
call-title = { $name }: when to call
call-title-blank = When to call
call-emergency = call
call-day = day
call-night = night
call-write-emergency = your emergency number:
allergies-label = Allergies
allergy-line = { $to } ({ $what })
allergy-plan = Allergy plan for { $to }: { $plan }
allergies-none-known = No known allergies.
say-label = Say on the phone
week-moved = THIS WEEK: see page { $page }.

## Page 2, the medicine sheet

med-as-of = As of { $date }. The newest sheet is the right one.
med-as-of-blank = Date: 
med-every-day = Every day
med-once-a-week = Once a week
med-on-dates = Only on these dates
med-dates-tick = Tick when done
med-at-hospital = The ward gives it, at the hospital
med-as-needed = Only if needed
med-dose = How much
med-wait-and-most = Wait, and the most
med-call-if = Call the team if
med-for = For:
med-only-on = Only on { $weekday }, { $slot }. First: { $date }.
med-only-on-no-slot = Only on { $weekday }. First: { $date }.
# Stands in the boxes of the day grid where nothing is taken.
med-none-here = none
med-none = No medicines for CRMO at the moment.
med-stopped = Stopped:
med-stopped-note = Do not start again without the team.

## Page 3, about this guide

about-lead = This guide is for one child and one plan. Keep pages 1 and 2 on the fridge. Read the rest when you are ready.
about-lead-blank = This is the general edition. It holds no child’s data. Fill in the lines with your nurse or pharmacist, then put pages 1 to 3 on the fridge.
contents = In this guide
first-three = First, do these three things
first-fridge = Put page 1 on the fridge, and save the phone numbers in your phone.
first-check = Hold page { $page } beside each medicine box. If they do not match, call before the next dose.
# The same for a child who takes a steroid: it must never be held or stopped.
first-check-steroid = Hold page { $page } beside each medicine box. If they do not match, call today, night too. Do not stop a steroid on your own.
first-emergency = Put page { $page } in your bag. Show it to any doctor who does not know your child.
what-changed = What changed since last time
before-home = Before you go home
before-home-how = Tell the nurse in your own words. Tick when you both agree.
teach-day = Which medicine, which day, what time
teach-fever = What I do with a fever, and the number I watch for
teach-night = Which number I call at night
teach-now = Which signs mean NOW
teach-interpreter = An interpreter was there
teach-questions = I asked all my questions
who-signed = Who made and signed this plan
signed-by = Signed by { $name }, { $role }, on { $date }.
signed-medicines = Medicines checked by { $name }, { $role }, on { $date }.
signed-translated = Plan text in this language by { $name }, { $role }, on { $date }.
signed-review = Use until { $date }. After this day, ask your team for a new one.
signed-code = Plan code: { $code }. All papers of this plan carry the same code.
signed-none = Nobody has signed this plan. Do not use it.
signed-clinic = Phone lines and clinic texts come from the clinic file, version { $version }.
signed-blank = Name, role, date and clinic stamp:
review-status-none = The teaching text has been drafted and sourced. No clinician has reviewed it yet.
review-status-translation = No clinician who speaks this language has checked this translation yet.

## Page 5, the body map

bones-lead = Each number is one place where the pictures (MRI) showed CRMO. Find the number on the drawing, then in the list. Left and right are your child’s own.
map-front = From the front.
map-front-how = As if your child looks at you: your child’s right is on the left of the drawing.
map-back = From the back.
map-back-how = As if you stand behind your child: right is right.
map-front-alt = A child’s body from the front with the bones drawn in. { $count ->
    [0] No place is marked.
    [one] One place is marked.
   *[other] { $count } places are marked.
  } The list below names each one.
map-back-alt = A child’s body from the back with the bones drawn in. { $count ->
    [0] No place is marked.
    [one] One place is marked.
   *[other] { $count } places are marked.
  } The list below names each one.
sites-as-of = From the pictures of { $date }
site-number = No.
site-where = Where
site-state = How it is
site-clinic-word = The clinic’s word
site-where-write = Where (write)
site-state-circle = How it is (circle one)
site-date = Date
sites-none = No bone is marked at the moment.
bones-silent-label = No pain, still active?
bones-silent = Some places do not hurt. That is why the team takes pictures even on good days.
bones-new-label = A new sore place?
bones-new = Draw it on the map with the date, and call this week.
bones-spine-label = The back

## Medicine cards

# Titles of the cards; { $medicine } is a medicine name.
card-title = { $medicine }
card-title-with = { $medicine } and { $other }
fact-how-much = How much
fact-when = When
fact-how = How
fact-what = What you have
fact-dates = Dates
fact-most = Most
card-missed = Missed
card-vomited = Vomited
card-ill = Ill
card-refill = Running low
refill-line = { $who }: { $when }
card-ask = Ask your team, and write the answer here:
# What stands in "how much" when the ward gives the medicine.
card-by-ward = The ward gives it
weekly-on = Every { $weekday }, only then
when-dates = Only on the dates of page 2

## Flare, ill or hurt

flare-lead = You do not have to know if it is a flare, an infection or an injury. Look at the list and call.
flare-do = What I do

## Check-ups and events

dates-title = Dates to keep
dates-when = When
dates-what = What
dates-bring = Bring or prepare
dates-to-fix = Ask for the date
blood-ticks = Blood tests done (tick, date):

## Infections, vaccines, allergies

infection-contact-label = Chickenpox, shingles, measles or TB near your child?
infection-contact = Call TODAY, night too, even if your child seems well. Some protection only works in the first days.
infection-contact-general = If your child takes medicine that weakens the defences, call TODAY, night too, even if your child seems well.
allergies-of = Allergies of { $name }
allergies-blank = Allergies
allergy-to = Allergy to
allergy-what = What happened
allergy-how-bad = How bad, when
allergy-date = Date
allergy-plan-label = If it happens:
vaccines-from-team = From your team:

## School and people

school-title = Moving at school and at home
school-can = Yes
school-care = With care
school-not-now = Not now
school-nothing = Nothing on this list.
school-until = This holds until { $date }. Then the team looks again.
school-ask = Your team has set no limits. Ask what your child can do, and move in a way that feels good.
school-decides = On a bad day, ask: { $who }.
school-tell = Tell the school:
school-form = Paper to ask the school for: { $form }.
school-contact = At school, ask for: { $contact }.
people-title = People and numbers
people-who = Who
people-phone = Phone
share-this-page = You may share this page with school and carers. The rest of the guide is yours.

## Feelings

low-mood = Sad or worried for more than two weeks, not sleeping, not eating, or afraid of needles? Tell your team this week. Talk of self-harm or dying: call NOW.
crisis-line = Crisis line:

## Closing page

questions-title = Questions for the next visit
question-1 = What is our main problem now?
question-2 = What do we need to do?
question-3 = Why does it matter to us?
goals-title = Our goals
goals-write = What does your child want to do again? Write it here.
goal-child = My child:
goal-family = Family:
goal-team = Team:
sources-title = Where the facts come from
source-pending = Everyday safety advice written for this guide. A clinician has still to confirm it and name its source.
words-title = Words
review-title = Who checked this guide
disclaimer = This guide gives information. It does not replace the advice of your doctor or nurse. If this guide and your team say different things, ask your team.
notes-lead = Write what you see, with the date. It helps the team to see how things go.
notes-date = Date
notes-where = Where it hurts
notes-score = Pain, 0 to 10
notes-what = What happened, what helped

## Weekdays inside a sentence: "Only on Friday".

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

## Small words

write-here = ____________
ask-your-team = Ask your team
call-ask = ask your team
# Between two things of a list.
med-not-on = Not on { $weekdays }.
med-as-of-unsigned = Not signed yet.
contact-day = Team, by day
contact-night = At night
contact-poison = Poison line
contact-hospital = Hospital
crisis-label = Crisis line
hours = { $start } to { $end }
hours-on = { $days }, { $start } to { $end }
# What to do for a line the team wrote itself.
flag-own-do = Call. Your team asked you to.

## Names of languages inside a sentence: "Spanish interpreter, please."

## What a medicine is for, in a few words, after "For:"

why-naproxen = pain and swelling of the bones
why-paracetamol = pain

## Pictures in the side column: alternative text, and a caption that says what to do with the picture

picture-not-catching-alt = Two children playing side by side.
picture-not-catching = Show this to friends: they can play together.
picture-what-is-crmo-alt = A child with a bone in the lower leg drawn in.
picture-what-is-crmo = Ask your child to point to where it hurts.
picture-mri-alt = A child lies on the bed of an MRI scanner, a parent beside.
picture-mri = Talk about the MRI before the day.
picture-calm-path-alt = A winding path over gentle hills, with the sun.
picture-calm-path = The way goes up and down. Calm times come.
picture-visit-alt = A child, a parent and a nurse look at a sheet together.
picture-visit = Bring your questions to every visit.
picture-food-alt = A plate with vegetables and fish, and a glass.
picture-food = Pick one bone food together for today.

# After how often: "every 2 weeks. Always on a Wednesday."
med-always-on = Always on { $weekday }.

# A bone the clinic named in its own words.
site-named = { $bone }

## The general edition

# Titles of the medicine cards in the general edition: a tick box stands in front.
card-tick-naproxen = Naproxen and other NSAIDs
card-tick-methotrexate = Methotrexate and folic acid
card-tick-adalimumab = Adalimumab and other TNF blockers
card-tick-pamidronate = Pamidronate and zoledronic acid
card-tick-vitamin-d = Vitamin D
card-tick-stomach-protection = Stomach protection
card-tick-paracetamol = Paracetamol (acetaminophen)
# Lines for the nurse or pharmacist to fill in by hand.
blank-med-who = Your nurse or pharmacist writes this. Check it against the box.
blank-med-name = Medicine
blank-med-strength = Strength
blank-med-dose = How much
blank-med-initials = Date, initials
blank-weekly = Methotrexate: circle one weekday. One day only.
blank-label = Hospital label
blank-emergency-numbers = Write your numbers before you put this up.
blank-child = Name:

# Heads of the table under the call sheet of the general edition: the family ticks what fits.
ticks-head = If your child has or takes
ticks-also-now = Then also NOW
ticks-also-today = Then also TODAY, night too
flare-ticked = Did you tick a box on pages 1 and 2? Those lines count here too.

ticks-turn-over = Turn over: more lines for your child’s bones and medicines.
ticks-how = Tick with your nurse what fits. Each line counts as much as page 1.

## A log for medicines that are given only when needed

log-title = When we gave it
log-how = Take the temperature first. Bring this page to the visit.
log-date = Date, time
log-medicine = Medicine
log-temperature = Temperature
log-why = Why, and did it help?

# In front of what to do before a medicine is given: "First: take the temperature".
med-before = First:

## Fields of the plan that few plans hold

school-supports = Helps at school: { $what }.
school-given = Given at school: { $medicines }.
school-note = { $note }
spine-limits-until = Limits for the back hold until { $date }.
card-taper = Coming off it
card-store = Storing
fact-start = Since
fact-review = Look again
fact-prescriber = Prescribed by

# Short labels of the tick boxes on the second sheet of the general edition, below "If your child has or takes".
ticks-short-spine = A spine bone on the list
ticks-short-immune = Methotrexate, steroid, biologic or JAK blocker
ticks-short-methotrexate = Methotrexate
ticks-short-nsaid = An NSAID: naproxen, ibuprofen or the like
ticks-short-steroid = A steroid by mouth
ticks-short-sulfasalazine = Sulfasalazine
ticks-short-tnf = Adalimumab, etanercept or infliximab
ticks-short-bisphosphonate = Pamidronate or zoledronic acid drips
ticks-short-injection = Injections or drips

# The same as bones-new for a child with a spine site, and without a plan: back pain stands under TODAY.
bones-new-spine = Draw it on the map with the date, and call this week. New back pain: call TODAY.
# Label of the advice of a second medicine on the same card: "folic acid: Missed".
card-advice-of = { $medicine }: { $what }

# On the clinicians' emergency page: a finding of the safety check that a prescriber or pharmacist took on.
em-accepted = Accepted by the { $role }, { $by }: { $what } Reason: { $reason }
em-accepted-on = Accepted by the { $role }, { $by }, on { $date }: { $what } Reason: { $reason }
state-since = { $state } ({ $date })

## The full edition: every topic whole, each on its own page

full-title = CRMO guide, every topic
full-title-general = CRMO guide for families, every topic
page-contents = In this guide
# The page with the child's allergies, a line on low mood, questions for the visit and goals.
page-own = Allergies, questions and goals
# The title of a topic; { $title } is the topic's own.
topic-title = { $title }
# Heads of the groups in the contents; the group also stands small above a topic's title.
group-own = For your child
group-illness = About the illness
group-treatment = Treatment and medicines
group-daily = Daily life
group-feelings = Feelings
group-expect = What to expect
group-more = More to read
group-end = At the end
contents-how = Read what you need, when you need it. Each topic stands on its own.
# In front of the one sentence that sums a topic up.
in-short = In short:
# Above lines to write on, below a topic.
topic-lines = Our own notes and questions
# Small, above a topic's title: "Version 1 · Not reviewed by a clinician".
topic-version = Version { $version }
topic-unreviewed = Not reviewed by a clinician
topic-unreviewed-translation = Not reviewed by a clinician, nor the translation
topic-reviewed = Reviewed by { $names }

# More pictures beside topics.
picture-medicine-time-alt = A parent and a child at a table, with a medicine box and a glass.
picture-medicine-time = Give medicines at a quiet time, with the plan in front of you.
picture-move-alt = A child swims in the sun.
picture-move = Ask your child which way of moving is fun.
picture-school-alt = A child with a school bag in front of a school.
picture-school = Hand this page to the school.
picture-feelings-alt = A parent and a child talk on a sofa.
picture-feelings = Sit down together. Listen first.

## What changed since the plan was signed last, on the page about this guide

# { $what } is a list of medicines and parts of the plan, with commas between. It never holds a dose.
changes-since = Not as it was on { $date }: { $what }.
# { $page } is the number of the medicine sheet. Stands behind changes-since when a medicine is in the list.
changes-medicines = What page { $page } says holds now. Unsure? Call your team.
# One medicine of that list: "naproxen (how much, when)". { $what } is made of the words below.
change-medicine = { $medicine } ({ $what })
# In place of a long list of medicines; { $count } is always more than three. And the end of a long list of parts.
change-many = { $count } medicines: look at each
change-more = and more
change-new = new
change-dose = how much
change-time = when
change-rest = other lines
change-stopped = stopped
# A medicine the plan does not name any more, without saying that it was stopped.
change-gone = no longer in the plan: ask your team
change-contacts = who to call
change-child = about your child
change-illness = diagnosis and tests
change-sites = bones
change-infections = fever, infections and vaccines
change-allergies = allergies
change-dates = dates
change-when-to-call = when to call
change-school = school
change-goals = goals

# On the card of a medicine the ward gives: what was checked before it, each with a date or the team's words.
fact-checked = Checked before
checked-line = { $what }: { $when }

## How-to strips: small drawings in a row, each with a line on what to do. No dose, no figure, no angle, no seconds.

# source: gosh-injection, and the nurse who teaches it
how-pen = How to give the injection
how-pen-1-alt = Two hands with soap under a running tap.
how-pen-1 = Wash your hands. Have the plan in front of you.
how-pen-2-alt = A hand presses a pen on the skin of a thigh, away from three older spots.
how-pen-2 = Press it on the skin as your nurse showed you. A new spot each time.
how-pen-3-alt = A hand drops the used pen into a sharps box.
how-pen-3 = Put it into the sharps box.
# source: aap-liquids-2015; eye level: clinical-review-pending. "the amount on your plan" is never said as a figure here.
how-liquid = How to measure a liquid
how-liquid-1-alt = A bottle and an oral syringe with a tick; a spoon with a cross.
how-liquid-1 = Use the syringe from the pharmacy, never a kitchen spoon.
how-liquid-2-alt = A parent holds the filled syringe upright, level with the eyes.
how-liquid-2 = Fill it to the amount on your plan. Hold it level with your eyes to check.
# source: clinical-review-pending. The place is the team's: ear, mouth or armpit, so all three are ringed.
how-temperature = How to take the temperature
how-temperature-1-alt = A thermometer beside a child; rings mark the ear, the mouth and the armpit.
how-temperature-1 = Take the temperature before you give anything for pain or fever, in the place your team showed you.
how-temperature-2-alt = A hand writes in a table; the thermometer lies beside it.
how-temperature-2 = Read it and write it down. Bring what you wrote to the visit.
