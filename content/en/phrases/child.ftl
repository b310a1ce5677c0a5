### Words around the sheets for the child and the private sheet. The reader is the child or young person.
### The texts themselves stand in content/<lang>/child. No pronoun for the child; no doses.

## Names of the papers

child-title = CRMO: a sheet for you
child-title-general = CRMO: sheets for children and young people
teen-title = CRMO: private questions
teen-title-general = CRMO: private questions (general edition)

## Small above the title of a sheet, for the adult who hands it out

child-for-age-4-7 = About 4 to 7 years: read together
child-for-age-8-11 = About 8 to 11 years
child-for-age-12-15 = About 12 to 15 years
child-for-age-16-up = 16 years and over
child-for-private = Private: yours alone
# Above the line for the name, on a sheet without a plan.
child-name = My name:

## Pictures and what to do with them

picture-busy-bone-alt = Two bones. One has red, busy spots; an arrow leads to the other, which is calm.
picture-busy-bone = Show where your bones are busy.
picture-needles-alt = A child and a grown-up on a sofa. The child blows bubbles.
picture-needles = Pick what you want to do.

## Faces to point to: the words under them, and the alternative text

face-glad = glad
face-glad-alt = A smiling face.
face-even = so-so
face-even-alt = A face with a straight mouth.
face-sad = sad
face-sad-alt = A face with a sad mouth.
face-cross = cross
face-cross-alt = A face with lowered eyebrows.
face-afraid = scared
face-afraid-alt = A face with raised eyebrows and a wavy mouth.

## What the child fills in

child-map = Colour in where it hurts today. The numbers are the places your doctors know.
# Above lines to write on.
child-questions = My own questions
# Above an empty box.
child-draw = Draw what you like to do.
child-map-blank = Colour in where it hurts today.
# In front of what the plan says about needles, and the child's own goal.
child-needles = With needles, this helps you:
child-goal = Your goal:

## Numbers, on the sheets from 12 years on

child-numbers = Numbers to keep
child-emergency = Emergency

## The private sheet

child-private = Keep this where only you look. Your team prints it apart from the family’s papers.

## Small print for adults at the end of a sheet

child-adults = For adults:
child-sources = Where this comes from
