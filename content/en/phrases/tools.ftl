### Pages to write on: flare diary, weekly ticks, injections, tests, vaccines, visit, teach-back.
### The reader is a parent, or the young person. Short; no pronoun for the child; no doses.

## Names of the papers

tools-title = CRMO pages to write on
tools-title-general = CRMO pages to write on (general edition)

## Flare diary: one page is one week

page-diary = My week: flare diary
# Followed by a line for the date of the Monday.
diary-week = Week from Monday
diary-how = Each evening, write a number from 0 to 10 for each place. A young child can point to a face.
# Under the drawing of the scale. 0 and 10 are numbers on it.
diary-scale = 0 is no pain. 10 is the worst pain your child can think of.
diary-scale-alt = A stair from 0 to 10 that gets higher step by step. A smiling face stands on 0, a straight face on 5, a sad face on 10.
diary-pain = Pain, 0 to 10
# Heads of narrow columns.
diary-mon = Mon
diary-tue = Tue
diary-wed = Wed
diary-thu = Thu
diary-fri = Fri
diary-sat = Sat
diary-sun = Sun
# Rows below the pain: each has one small box a day.
diary-sleep = Slept well: tick
diary-moved = Moved, played: tick
diary-school = School: all, part, none
diary-temperature = Temperature, if ill
diary-helped = What helped?
diary-else = Anything new, a fall, a fever, a sad day?
# A safety line. NOW is the first tier, as on the call sheet.
diary-when = Weak or numb legs: call NOW. Fever, more pain for some days, a new sore place: look at the call sheet, and call.

## Ticks for weekly medicines

page-weeks = Once a week: tick sheet
weeks-how = One row is one week. Write the date, then tick when it is done. One tick a week, on that weekday only.
# Heads of the columns. { $days } is a weekday, or several.
weeks-days = { $days }
weeks-date = Date
weeks-done = Done
weeks-who = Who gave it
weeks-note = How was it?
weeks-blank-name = Medicine and weekday
weeks-plan-wins = The dose stands on the medicine sheet. If this page and the sheet do not match, call before the next dose.

## Injections

page-injections = Injections: where next?
injections-lead = Use another place each time, and write it down. Stay away from skin that is sore, red, bruised or hard. Ask your nurse which places fit your child.
injections-drawing = Put a finger on the last place, then choose the next number.
injections-alt = A child from the front, with six places marked. 1 and 2 are on the tummy, 3 and 4 on the front of the thighs, 5 and 6 on the outside of the upper arms.
injections-sides = Right and left are your child’s own.
injections-tummy-right = tummy, right, not near the navel
injections-tummy-left = tummy, left, not near the navel
injections-thigh-right = front of the thigh, right
injections-thigh-left = front of the thigh, left
injections-arm-right = upper arm, right, only if your nurse says so
injections-arm-left = upper arm, left, only if your nurse says so
injections-learned = From the lesson with the nurse
injections-date = Date
injections-medicine = Medicine
injections-place = Place (circle)
injections-skin = Skin, how it went
# Used pens and needles.
injections-sharps = Each pen or needle once, then into the sharps box.

## Blood tests and pictures

page-log = Blood tests and pictures
log-lead = Ask for the result in words: better, the same, or worse? Write it here.
log-due = Next in the plan
log-blood = Blood tests
log-crp = CRP, ESR
log-count = Blood count
log-organs = Liver, kidneys
log-said = What the team said
log-scans = MRI and other pictures
log-which = Which pictures
log-active = Active places
log-new = New places
log-next = Next one

## Vaccines

page-vaccine-table = Vaccine table
vaccine-unnamed = Vaccine
vaccines-name = Vaccine
vaccines-live = Live?
vaccines-date = Given on
vaccines-next = Next
vaccines-ok = Team says yes: name, date
# Two small boxes to tick in the narrow column "Live?".
vaccines-yes = yes
vaccines-no = no
vaccines-home = People at home:
vaccines-how = Take this page to every vaccine. Ask before a live one.

## Before the visit

page-visit = For our next visit
visit-when = Our next visit:
visit-when-blank = Date and time of our next visit:
visit-since = Since the last visit
visit-since-pain = More pain, or a new place. Where?
visit-since-school = Days of school or sport missed. How many?
visit-since-medicine = Trouble with a medicine, or some missed. Which?
visit-since-ill = Fever, an infection, a vaccine, another doctor. When?
visit-since-mood = Sad, worried, or not sleeping. Since when?
visit-ask = What we want to ask
visit-own = Our own question:
visit-agreed = What we agreed
visit-what = What
visit-who = Who
visit-by = By when

## Teach-back

page-heard-back = Before you go home: say it back
heard-lead = The nurse explains. Then tell it in your own words, or show it. Nobody is being tested: if a thing is unclear, it was not explained well enough.
heard-what = We talked about
heard-said = In own words
heard-again = Go over again
heard-date = Date, initials
heard-now = Which signs mean NOW, and which number to call
heard-night = Which number to call at night, and what to do if nobody answers
heard-medicines = What each medicine is for, which day, what time
heard-weekly = The weekly medicine: which weekday, and whom to call about a missed one or a wrong day
heard-needed = The medicine for pain: how long to wait, and when to call
heard-nsaid = The anti-inflammatory: with food or not, and no other one from the shop
heard-steroid = The steroid: why it never stops in one go, and what to do after vomiting
heard-injection = The injection: shown by the family, and where used pens go
heard-bisphosphonate = After the drip: what to watch, and what to tell the dentist
heard-fever = Fever or ill: which number on the thermometer, and whom to call
heard-contact = Chickenpox, shingles, measles, TB near the child; no live vaccine without asking
heard-back = New back pain, weak legs, trouble with pee or poo: what to do
heard-questions = All questions asked, and the papers in hand
heard-interpreter = Interpreter present:
heard-nurse = Nurse:
heard-family = Family:
