### Large print: what is said otherwise than in the guide, because its pages run on and tables are lists.

large-title = CRMO guide in large print
large-title-general = CRMO guide for families, in large print

## About this guide. { $last } is the number of the last page of the medicines; the call sheet begins on page 1.

large-about-lead = This guide is for one child and one plan. Keep pages 1 to { $last } together, where you can reach them. Read the rest when you are ready.
large-about-lead-blank = This is the general edition. It holds no child’s data. Fill in the lines with your nurse or pharmacist. Keep pages 1 to { $last } together, where you can reach them.
large-first-pages = Put up pages 1 to { $last }, such as on the fridge. Save the phone numbers in your phone.
large-take-pages = Take pages { $page } to { $last }.
large-first-emergency = Put pages { $page } to { $last } in your bag. Show them to any doctor who does not know your child.

## Medicines

# On the card of a medicine that is given on certain dates; { $page } is where the medicines begin.
large-when-dates = Only on the dates that begin on page { $page }

## When to call

# Where the guide says "Turn over".
large-ticks-follow = More lines for your child’s bones and medicines follow. Tick what fits.
# The boxes to tick stand under "When to call".
large-flare-ticked = Did you tick a box under “When to call”? Those lines count here too.
# Three labels in front of a sign, of what to do, and of the numbers to call. { $tier } is NOW, TODAY or THIS WEEK.
large-see = I see:
large-do = I do:
large-call = I call { $tier }:

## For whom this paper is, in the list that comes with a whole set

index-for-large-print = Anyone who reads large letters more easily.
