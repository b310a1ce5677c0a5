### The list that comes with a whole set of papers.
### renders: 1

index-title = Papers for you
index-title-general = CRMO papers (general edition)
page-index = Your papers
index-lead = All these papers say the same. Keep them together, and give each one to the person it is for.
index-paper = Paper and file
index-for = For whom
# Head of a narrow column of numbers.
index-pages = Pages
index-private = Young people of 12 and over may have a private sheet. It is never part of this set.

## For whom each paper is

index-for-guide = You, at home. Page 1 goes on the fridge.
index-for-full = You, when you want to read more.
index-for-fridge = Everyone at home: on the fridge.
index-for-emergency = The emergency department. Take it along.
index-for-school = School nurse, teachers, and you.
index-for-dentist = Your dentist, and you.
index-for-carer = Grandparents, babysitters, coaches.
index-for-wallet = Your wallet and school bag. Cut and fold.
index-for-tools = You: pages to write on.
index-for-child = Your child. Read it together.
