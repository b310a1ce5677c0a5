### The booklet: covers, pages to write on, and the sheet that says how to print it.
### renders: 1

## Titles of the file

booklet-title = CRMO guide: booklet
booklet-title-general = CRMO guide for families: booklet
booklet-title-1 = CRMO guide: booklet, volume 1
booklet-title-1-general = CRMO guide for families: booklet, volume 1
booklet-title-2 = CRMO guide: booklet, volume 2
booklet-title-2-general = CRMO guide for families: booklet, volume 2

## Cover

page-cover = Cover
# Large on the cover. Short words.
booklet-cover = Living with CRMO
booklet-cover-1 = Living with CRMO. Volume 1: day by day
booklet-cover-2 = Living with CRMO. Volume 2: every topic
# Under the title.
picture-cover = A guide for families: when to call, medicines, and everyday life
# Before a line to write on.
booklet-belongs = This booklet belongs to
booklet-edition = General edition, version { $edition }
picture-cover-alt = A mother and two children on a path, hand in hand. One child waves. The sun shines.

## Back cover

page-back = Whom to call

## Inside: lines that speak of loose sheets elsewhere

booklet-about-lead = This guide is for one child and one plan. Keep it where everyone finds it. Read page 2 first, the rest when you are ready.
booklet-about-lead-blank = This is the general edition. It holds no child’s data. Fill in the lines with your nurse or pharmacist. Keep it where everyone finds it.
booklet-first = Hang this booklet up at home, the back to the front. Save its phone numbers in your phone.
# The emergency page, for doctors.
booklet-first-emergency = Take the booklet with you when you go out. Show page { $page } to any doctor who does not know your child.
# Behind "Nobody calls back? Go to ...".
booklet-take-page = Take this booklet and show page { $page }.
# When a medicine is given: on dates that are listed on that page.
booklet-when-dates = Only on the dates of page { $page }
booklet-ticks-how = Tick with your nurse what fits. Each line counts as much as pages 2 and 3.
booklet-ticks-turn-over = Turn the page: more lines for your child’s bones and medicines.

## Pages to write on

page-write = Pages to write on
page-write-questions = Questions for our next visit
page-write-diary = How it goes
page-write-lines = Our notes
write-questions-lead = Write each question when it comes to you. Put a star beside the most important one.
write-answer = What the team said
write-visit = Visit on
write-lines-lead = Write down anything you want to keep: names, numbers, what helped.

## The sheet that says how to print. For whoever stands at the printer: clinic staff or a volunteer.

booklet-print-title = How to print the booklet
page-print-how = How to print this booklet
page-print-check = Back of the first sheet
print-how-lead = This sheet is not part of the booklet. Print it first, alone, to test your printer.
print-facts = { $pages } pages on { $sheets } sheets of { $paper }. It opens at the { $edge ->
    [right] left and is held at the right
   *[left] right and is held at the left
  } edge.
print-paper-a4 = A4
print-paper-letter = Letter
print-step-size = Size: choose “Actual size” or “100%”. Never “Fit to page”.
print-step-short = Sides: choose “Print on both sides” and “Flip on short edge”.
print-step-long = Sides: choose “Print on both sides” and “Flip on long edge”.
print-step-passes = Sides: print the file of fronts. Put the pile back as it came out, turned over. Then print the file of backs.
print-step-test = Test: print this sheet only. Is its back the right way up when you turn it over sideways, like the page of a book? Then print the rest.
print-step-order = Keep the sheets in the order in which they come out. Small numbers at the fold count them: 1a is a front, 1b its back.
print-step-fold = Take this sheet away. Fold the pile in half along the dashed marks, with the cover outside.
print-step-staple = Staple twice on the fold, at the two short lines on the outside.
print-step-look = Leaf through it: the page numbers must run from 1 to { $pages }.
picture-print-turn = Turn sideways.
picture-print-turn-alt = A sheet lying crosswise is turned over sideways, like the page of a book.
picture-print-fold = Fold, cover outside.
picture-print-fold-alt = A pile of sheets is folded in half.
picture-print-staple = Staple twice on the fold.
picture-print-staple-alt = The folded booklet with two staples on its fold.
print-check-good = Is this side the right way up after you turned the sheet over sideways? The setting is right. Print the rest.
print-check-wrong = Is it upside down? Change “Flip on short edge” to “Flip on long edge”, or the other way round. Print this sheet again.
print-test-title = Test sheet for booklets
# On each page of the test sheet, under a large number.
page-print-test = Test page { $n }
print-test-how = Fold the sheet once. The numbers must run 1, 2, 3, 4, all the right way up.
