### Comments in a new plan (`crmo-guide new`): what to write after each colon. The reader is a nurse or a doctor.
### Each phrase is one line. { $code } is what the computer reads (keys, words of lists, commands): it stays English.

new-fill-in = A care plan. Fill in what stands after the colons, then run:  { $code }
new-quotes = Put text that holds a comma, a colon or a # in quotes. Comments go on lines of their own.
new-doses = Dose lines print as you write them. The guide never supplies or changes a dose.
new-day = year-month-day
new-reads = languages the family reads, such as { $code }
# Another way to fill in what stands below.
new-or = or:  { $code }
new-scan = date of the scan
# Words of a list; there are more of them than the line shows.
new-bones = bones: { $code } ... (see crmo-guide schema)
new-states = how it is, one of: { $code }
new-such-as = such as: { $code }
new-some-of = one or more of: { $code }
new-weekly = methotrexate stands here, with one weekday and the first date (it must fall on that weekday)
new-on-dates = every two weeks and longer: each date prints with a tick box
new-as-needed = only when needed: needs { $code }
new-at-hospital = given by the ward: no dose here
new-one-line-each = or one line each:  { $code }
new-fever = needed when a medicine weakens the immune system (or give it in the clinic file)
new-pages = pages to leave out, and pages to bring forward; the safety pages stay

## Comments in a new clinic file

new-clinic = What is the same for every family of this clinic, written once. Never a dose, a strength or a child.
new-clinic-use = Use it with:  { $code }
# { $code } is a list of keys.
new-clinic-medicines = what you tell every family about one medicine: { $code }
