### Large print: what is said otherwise than in the guide, because its pages run on and tables are lists.
### renders: 1
### العربية الفصحى المبسطة، بصيغة الجمع للاحترام. لم يراجعها بعد مختص طبي يتكلم العربية.

large-title = دليل CRMO بخط كبير
large-title-general = دليل CRMO للعائلات، بخط كبير

## About this guide. { $last } is the number of the last page of the medicines; the call sheet begins on page 1.

large-about-lead = هذا الدليل لطفل واحد وخطة واحدة. احفظوا الصفحات من 1 إلى { $last } معًا، في متناول اليد. اقرؤوا الباقي عندما تكونون مستعدين.
large-about-lead-blank = هذه هي الطبعة العامة. ليس فيها بيانات أي طفل. املؤوا السطور مع التمريض أو الصيدلي. احفظوا الصفحات من 1 إلى { $last } معًا، في متناول اليد.
large-first-pages = علّقوا الصفحات من 1 إلى { $last }، على الثلاجة مثلًا. احفظوا أرقام الهاتف في هاتفكم.
large-take-pages = خذوا معكم الصفحات من { $page } إلى { $last }.
large-first-emergency = ضعوا الصفحات من { $page } إلى { $last } في حقيبتكم. أروها لأي طبيب لا يعرف طفلكم.

## Medicines

# On the card of a medicine that is given on certain dates; { $page } is where the medicines begin.
large-when-dates = فقط في التواريخ التي تبدأ في الصفحة { $page }

## When to call

# Where the guide says "Turn over".
large-ticks-follow = تتبع سطور أخرى لعظام طفلكم وأدويته. ضعوا علامة عند ما ينطبق.
# The boxes to tick stand under "When to call".
large-flare-ticked = هل وضعتم علامة تحت «متى تتصلون»؟ تلك السطور تُحسب هنا أيضًا.
# Three labels in front of a sign, of what to do, and of the numbers to call. { $tier } is NOW, TODAY or THIS WEEK.
large-see = أرى:
large-do = أفعل:
large-call = أتصل { $tier }:

## For whom this paper is, in the list that comes with a whole set

index-for-large-print = لمن تسهل عليه القراءة بخط كبير.
