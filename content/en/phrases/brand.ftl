### The specimen sheet: one page that shows a clinic or a group how its brand looks on paper. No family sees it.
### renders: 1

specimen-title = Brand specimen
page-specimen = Brand specimen
# Large on the sheet, where the brand has no name.
specimen-no-name = No name yet
specimen-lead = Your logo, name and colours, as families see them. Print this sheet on your own printer.
footer-specimen = Brand specimen · for the people who make the papers, not for families

## Colours

specimen-colours = Colours
specimen-main = Main
specimen-main-pale = Main, pale
specimen-accent = Accent
specimen-accent-pale = Accent, pale
# The colour of running text.
specimen-ink = Text
specimen-line = Lines
# What a colour is used for: a list under the swatch, as short as can be.
specimen-use-main = headings
specimen-use-pale = boxes
specimen-use-accent = marks
specimen-use-ink = for everyone
# Head of a row: how well the colour stands off from what it meets.
specimen-contrast = Contrast
specimen-grey = In a grey copy
# Both colours print as they stand in the file.
specimen-kept = Every pair of colours that meets on our papers can be read: text at least { $text }, lines at least { $lines }.
specimen-darkened = { $given } is too light for words ({ $before } on paper). Words print in { $shade } ({ $after }); the pale ground keeps your shade.

## Type

specimen-type = Type
specimen-h1 = Title of a page
specimen-h2 = Heading
specimen-h3 = Small heading
specimen-body = Text looks like this: large, with room between the lines.
specimen-bullet-1 = A list looks like this.
specimen-bullet-2 = Each point is short.
specimen-side = A note at the side.
specimen-soft = A quiet box.
specimen-warm = A box that stands out.

## The same for everyone

specimen-tiers = The same on every paper: no brand changes these.
specimen-table = A table
specimen-when = When
specimen-what = What
specimen-bring = Bring
specimen-when-1 = Monday morning
specimen-what-1 = Visit
specimen-bring-1 = Diary, questions
specimen-when-2 = Thursday
specimen-what-2 = Blood test
specimen-bring-2 = This guide
specimen-own = What you add
specimen-own-none = No phone lines, addresses or notes yet.
specimen-added = Behind our disclaimer: { $words }
