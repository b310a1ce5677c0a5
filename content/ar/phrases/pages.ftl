### Words that stand on the pages of the guide: titles, table heads, labels.
### The reader is a parent. Keep them short; no pronoun for the child (not he, not she).
### renders: 1
### العربية الفصحى المبسطة، بصيغة الجمع للاحترام. لم يراجعها بعد مختص طبي يتكلم العربية.

## The document and its footer

guide-title = دليل CRMO
guide-title-general = دليل CRMO للعائلات
# Left part of every footer. { $version } and { $date } come from the plan.
footer-plan = دليل CRMO · الإصدار { $version } · صالح حتى { $date } · الخطة { $code }
footer-plan-no-version = دليل CRMO · صالح حتى { $date } · الخطة { $code }
footer-draft = دليل CRMO · بلا توقيع
footer-general = دليل CRMO للعائلات · طبعة عامة، الإصدار { $edition } · لم يراجعه مختص طبي
# Right part of every footer.
footer-page = صفحة { $n } من { $total }
draft-mark = مسودة: بلا توقيع. لا تعطوها لأي عائلة.

## Page titles, also in the contents

page-call = متى تتصلون
page-call-more = متى تتصلون: حدّدوا ما ينطبق
page-medicines = الأدوية
page-about = عن هذا الدليل
page-crmo = ما هو CRMO؟
page-bones = عظامي
page-medicine-cards = عن الأدوية
page-flare = نوبة نشاط أو مرض أو إصابة: ما العمل
page-events = كيف تسير المواعيد الأخرى
page-checkups = الزيارات والمواعيد
page-infections = اللقاحات والحساسية والطعام
page-living = المدرسة والرعاية والأطباء
page-feelings = المشاعر والألم والوزن
page-expect = ماذا نتوقع
page-closing = الكلمات والمصادر
page-emergency = صفحة الطوارئ للأطباء
page-emergency-family = صفحة الطوارئ، لكم
page-notes = ملاحظاتي وأسئلتي

## Page 1, the call sheet

# { $name } is the child's name as the family uses it.
call-title = { $name }: متى تتصلون
call-title-blank = متى تتصلون
call-emergency = اتصلوا على
call-day = نهارًا
call-night = ليلًا
call-write-emergency = رقم الطوارئ عندكم:
allergies-label = الحساسية
allergy-line = { $to } ({ $what })
allergy-plan = خطة الحساسية من { $to }: { $plan }
allergies-none-known = لا حساسية معروفة.
say-label = قولوا على الهاتف
week-moved = هذا الأسبوع: انظروا الصفحة { $page }.

## Page 2, the medicine sheet

med-as-of = بتاريخ { $date }. الورقة الأحدث هي الصحيحة.
med-as-of-blank = التاريخ:
med-every-day = كل يوم
med-once-a-week = مرة في الأسبوع
med-on-dates = في هذه التواريخ فقط
med-dates-tick = ضعوا علامة بعد أخذه
med-at-hospital = يُعطى في المستشفى
med-as-needed = عند الحاجة فقط
med-dose = المقدار
med-wait-and-most = مدة الانتظار والحد الأقصى
med-call-if = متى تتصلون بالفريق
med-for = لماذا:
med-only-on = يوم { $weekday } فقط، { $slot }. أول مرة: { $date }.
med-only-on-no-slot = يوم { $weekday } فقط. أول مرة: { $date }.
# Stands in the boxes of the day grid where nothing is taken.
med-none-here = لا شيء
med-none = لا أدوية لمرض CRMO في الوقت الحالي.
med-stopped = أدوية موقوفة:
med-stopped-note = لا تبدؤوا أيًّا منها من جديد من دون الفريق.

## Page 3, about this guide

about-lead = هذا الدليل لطفل واحد وخطة واحدة. ضعوا الصفحتين 1 و2 على الثلاجة. اقرؤوا الباقي عندما تكونون مستعدين.
about-lead-blank = هذه هي الطبعة العامة. ليس فيها بيانات أي طفل. املؤوا السطور مع التمريض أو الصيدلي، ثم ضعوا الصفحات 1 إلى 3 على الثلاجة.
contents = في هذا الدليل
first-three = أولًا، افعلوا هذه الأشياء الثلاثة
first-fridge = ضعوا الصفحة 1 على الثلاجة، واحفظوا أرقام الهاتف في هاتفكم.
first-check = ضعوا الصفحة { $page } بجانب كل علبة دواء. إذا لم تتطابقا، اتصلوا قبل الجرعة التالية.
# The same for a child who takes a steroid: it must never be held or stopped.
first-check-steroid = ضعوا الصفحة { $page } بجانب كل علبة دواء. إذا لم تتطابقا، اتصلوا اليوم، وليلًا أيضًا. لا توقفوا الكورتيزون من تلقاء أنفسكم.
first-emergency = ضعوا الصفحة { $page } في حقيبتكم. أروها لأي طبيب لا يعرف طفلكم.
what-changed = ما الذي تغيّر منذ آخر مرة
before-home = قبل العودة إلى البيت
before-home-how = اشرحوا للتمريض بكلماتكم. ضعوا علامة عندما تتفقون.
teach-day = أي دواء، في أي يوم، في أي ساعة
teach-fever = ما أفعله عند الحمّى، والدرجة التي أنتبه لها
teach-night = أي رقم أتصل به ليلًا
teach-now = أي علامات تعني «الآن»
teach-interpreter = كان هناك مترجم
teach-questions = طرحت كل أسئلتي
who-signed = من أعدّ هذه الخطة ووقّعها
signed-by = التوقيع: { $name }، { $role }، بتاريخ { $date }.
signed-medicines = مراجعة الأدوية: { $name }، { $role }، بتاريخ { $date }.
signed-translated = نص الخطة بهذه اللغة: { $name }، { $role }، بتاريخ { $date }.
signed-review = تُستعمل حتى { $date }. بعد هذا اليوم اطلبوا من فريقكم خطة جديدة.
signed-code = رمز الخطة: { $code }. كل أوراق هذه الخطة تحمل الرمز نفسه.
signed-none = لم يوقّع أحد هذه الخطة. لا تستعملوها.
signed-clinic = أرقام الهاتف ونصوص العيادة من ملف العيادة، الإصدار { $version }.
signed-blank = الاسم والصفة والتاريخ وختم العيادة:
review-status-none = كُتب النص التعليمي وذُكرت مصادره. لم يراجعه أي مختص طبي بعد.
review-status-translation = لم يتحقق بعد من هذه الترجمة أي مختص طبي يتكلم هذه اللغة.

## Page 5, the body map

bones-lead = كل رقم هو موضع أظهرت فيه الصور (MRI) وجود CRMO. ابحثوا عن الرقم على الرسم، ثم في القائمة. اليمين واليسار هما يمين طفلكم ويساره.
map-front = من الأمام.
map-front-how = كأن طفلكم ينظر إليكم: يمين طفلكم على يسار الرسم.
map-back = من الخلف.
map-back-how = كأنكم تقفون خلف طفلكم: اليمين هو اليمين.
map-front-alt = جسم طفل من الأمام مع رسم العظام. { $count ->
    [zero] لا موضع معلّم.
    [one] موضع واحد معلّم.
    [two] موضعان معلّمان.
    [few] { $count } مواضع معلّمة.
    [many] { $count } موضعًا معلّمًا.
   *[other] { $count } موضع معلّم.
  } القائمة في الأسفل تسمّي كل موضع.
map-back-alt = جسم طفل من الخلف مع رسم العظام. { $count ->
    [zero] لا موضع معلّم.
    [one] موضع واحد معلّم.
    [two] موضعان معلّمان.
    [few] { $count } مواضع معلّمة.
    [many] { $count } موضعًا معلّمًا.
   *[other] { $count } موضع معلّم.
  } القائمة في الأسفل تسمّي كل موضع.
sites-as-of = من صور { $date }
site-number = الرقم
site-where = أين
site-state = حالته
site-clinic-word = الاسم الطبي
site-where-write = أين (اكتبوا)
site-state-circle = حالته (ضعوا دائرة)
site-date = التاريخ
sites-none = لا عظم معلّم في الوقت الحالي.
bones-silent-label = بلا ألم، لكنه نشط؟
bones-silent = بعض المواضع لا يؤلم. لذلك يطلب الفريق صورًا حتى في الأيام الجيدة.
bones-new-label = موضع جديد يؤلم؟
bones-new = ارسموه على الخريطة مع التاريخ، واتصلوا هذا الأسبوع.
bones-spine-label = الظهر

## Medicine cards

# Titles of the cards; { $medicine } is a medicine name.
card-title = { $medicine }
card-title-with = { $medicine } مع { $other }
fact-how-much = المقدار
fact-when = متى
fact-how = كيف
fact-what = ما لديكم
fact-dates = التواريخ
fact-most = الحد الأقصى
card-missed = إذا نُسي
card-vomited = إذا تقيّأه
card-ill = إذا مرض
card-refill = إذا قارب النفاد
refill-line = { $who }: { $when }
card-ask = اسألوا فريقكم واكتبوا الجواب هنا:
# What stands in "how much" when the ward gives the medicine.
card-by-ward = يُعطى في المستشفى
weekly-on = يوم { $weekday } من كل أسبوع، ولا يوم غيره
when-dates = في تواريخ الصفحة 2 فقط

## Flare, ill or hurt

flare-lead = ليس عليكم أن تعرفوا هل هي نوبة نشاط أم عدوى أم إصابة. انظروا إلى القائمة واتصلوا.
flare-do = ماذا أفعل

## Check-ups and events

dates-title = مواعيد مهمة
dates-when = متى
dates-what = ماذا
dates-bring = أحضروا أو جهّزوا
dates-to-fix = اسألوا عن الموعد
blood-ticks = فحوص الدم التي أُجريت (علامة، تاريخ):

## Infections, vaccines, allergies

infection-contact-label = جدري الماء أو الحزام الناري أو الحصبة أو السل قرب طفلكم؟
infection-contact = اتصلوا اليوم، وليلًا أيضًا، حتى لو بدا طفلكم بخير. بعض وسائل الوقاية لا ينفع إلا في الأيام الأولى.
infection-contact-general = إذا كان طفلكم يأخذ دواءً يضعف المناعة، اتصلوا اليوم، وليلًا أيضًا، حتى لو بدا طفلكم بخير.
allergies-of = حساسية { $name }
allergies-blank = الحساسية
allergy-to = حساسية من
allergy-what = ماذا حدث
allergy-how-bad = الشدة، ومتى
allergy-date = التاريخ
allergy-plan-label = إذا حدث ذلك:
vaccines-from-team = من فريقكم:

## School and people

school-title = الحركة في المدرسة وفي البيت
school-can = نعم
school-care = بحذر
school-not-now = ليس الآن
school-nothing = لا شيء في هذه القائمة.
school-until = هذا صالح حتى { $date }. ثم ينظر الفريق من جديد.
school-ask = لم يضع فريقكم أي حدود. اسألوا عمّا يستطيع طفلكم فعله، وليتحرك بالطريقة التي تريحه.
school-decides = في يوم صعب، اسألوا: { $who }.
school-tell = أخبروا المدرسة:
school-form = ورقة تُطلب من المدرسة: { $form }.
school-contact = في المدرسة، اسألوا عن: { $contact }.
people-title = الأشخاص والأرقام
people-who = من
people-phone = الهاتف
share-this-page = يمكنكم إعطاء هذه الصفحة للمدرسة ومقدّمي الرعاية. بقية الدليل لكم.

## Feelings

low-mood = حزن أو قلق لأكثر من أسبوعين، أو لا ينام، أو لا يأكل، أو يخاف من الإبر؟ أخبروا فريقكم هذا الأسبوع. كلام عن إيذاء النفس أو الموت: اتصلوا الآن.
crisis-line = خط الأزمات:

## Closing page

questions-title = أسئلة للزيارة القادمة
question-1 = ما مشكلتنا الرئيسية الآن؟
question-2 = ماذا علينا أن نفعل؟
question-3 = لماذا يهمّنا ذلك؟
goals-title = أهدافنا
goals-write = ماذا يريد طفلكم أن يفعل من جديد؟ اكتبوه هنا.
goal-child = طفلي:
goal-family = العائلة:
goal-team = الفريق:
sources-title = من أين جاءت المعلومات
source-pending = نصائح سلامة كُتبت لهذا الدليل. لم يؤكّدها مختصّ طبي بعد، ولم يُذكر مصدرها.
words-title = كلمات
review-title = من راجع هذا الدليل
disclaimer = هذا الدليل يعطي معلومات. وهو لا يغني عن نصيحة الطبيب أو التمريض. إذا اختلف ما في هذا الدليل عمّا يقوله فريقكم، اسألوا فريقكم.
notes-lead = اكتبوا ما ترونه، مع التاريخ. هذا يساعد الفريق على معرفة كيف تسير الأمور.
notes-date = التاريخ
notes-where = أين الألم
notes-score = الألم، 0 إلى 10
notes-what = ماذا حدث، وما الذي ساعد

## Weekdays inside a sentence: "Only on Friday".

weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد

## Small words

write-here = ____________
ask-your-team = اسألوا فريقكم
call-ask = اسألوا فريقكم
# Between two things of a list.
med-not-on = لا يُعطى في: { $weekdays }.
med-as-of-unsigned = لم توقّع بعد.
contact-day = الفريق، نهارًا
contact-night = ليلًا
contact-poison = خط السموم
contact-hospital = المستشفى
crisis-label = خط الأزمات
hours = من { $start } إلى { $end }
hours-on = { $days }، من { $start } إلى { $end }
# What to do for a line the team wrote itself.
flag-own-do = اتصلوا. هذا ما طلبه فريقكم.

## Names of languages inside a sentence: "Spanish interpreter, please."

## What a medicine is for, in a few words, after "For:"

why-naproxen = ألم العظام وتورّمها
why-paracetamol = الألم

## Pictures in the side column: alternative text, and a caption that says what to do with the picture

picture-not-catching-alt = طفلان يلعبان جنبًا إلى جنب.
picture-not-catching = أروا هذه الصورة للأصدقاء: يمكنهم اللعب معًا.
picture-what-is-crmo-alt = طفل رُسم عظم في ساقه.
picture-what-is-crmo = اطلبوا من طفلكم أن يشير إلى مكان الألم.
picture-mri-alt = طفل مستلقٍ على سرير جهاز التصوير (MRI)، وبجانبه أحد الوالدين.
picture-mri = تحدثوا عن التصوير (MRI) قبل يومه.
picture-calm-path-alt = طريق متعرّج فوق تلال هادئة، مع الشمس.
picture-calm-path = الطريق يصعد وينزل. والأوقات الهادئة تأتي.
picture-visit-alt = طفل وأحد الوالدين وشخص من التمريض ينظرون معًا إلى ورقة.
picture-visit = أحضروا أسئلتكم إلى كل زيارة.
picture-food-alt = صحن فيه خضار وسمك، وكوب.
picture-food = اختاروا معًا اليوم طعامًا مفيدًا للعظام.

# After how often: "every 2 weeks. Always on a Wednesday."
med-always-on = دائمًا يوم { $weekday }.

# A bone the clinic named in its own words.
site-named = { $bone }

## The general edition

# Titles of the medicine cards in the general edition: a tick box stands in front.
card-tick-naproxen = نابروكسين ومسكّنات أخرى مضادة للالتهاب
card-tick-methotrexate = ميثوتريكسات وحمض الفوليك
card-tick-adalimumab = أداليموماب ومثبّطات TNF الأخرى
card-tick-pamidronate = باميدرونات وحمض الزوليدرونيك
card-tick-vitamin-d = فيتامين د
card-tick-stomach-protection = حماية المعدة
card-tick-paracetamol = باراسيتامول (أسيتامينوفين)
# Lines for the nurse or pharmacist to fill in by hand.
blank-med-who = يملأ التمريض أو الصيدلي هذه القائمة. قارنوها بالعلبة.
blank-med-name = الدواء
blank-med-strength = التركيز
blank-med-dose = المقدار
blank-med-initials = التاريخ، التوقيع
blank-weekly = ميثوتريكسات: ضعوا دائرة حول يوم واحد من الأسبوع. يوم واحد فقط.
blank-label = ملصق المستشفى
blank-emergency-numbers = اكتبوا أرقامكم قبل تعليق هذه الورقة.
blank-child = الاسم:

# Heads of the table under the call sheet of the general edition: the family ticks what fits.
ticks-head = إذا كان طفلكم لديه أو يأخذ
ticks-also-now = أيضًا «الآن»
ticks-also-today = أيضًا «اليوم»، وليلًا أيضًا
flare-ticked = هل وضعتم علامة في الصفحتين 1 و2؟ تلك السطور تُحسب هنا أيضًا.

ticks-turn-over = اقلبوا الورقة: سطور أخرى لعظام طفلكم وأدويته.
ticks-how = ضعوا مع التمريض علامة عند ما ينطبق. كل سطر مهم بقدر الصفحة 1.

## A log for medicines that are given only when needed

log-title = متى أعطيناه
log-how = قيسوا درجة الحرارة أولًا. أحضروا هذه الصفحة إلى الزيارة.
log-date = التاريخ، الوقت
log-medicine = الدواء
log-temperature = درجة الحرارة
log-why = لماذا، وهل ساعد؟

# In front of what to do before a medicine is given: "First: take the temperature".
med-before = أولًا:

## Fields of the plan that few plans hold

school-supports = مساعدات في المدرسة: { $what }.
school-given = يُعطى في المدرسة: { $medicines }.
school-note = { $note }
spine-limits-until = حدود الظهر صالحة حتى { $date }.
card-taper = كيف يُوقف تدريجيًا
card-store = الحفظ
fact-start = منذ
fact-review = مراجعة
fact-prescriber = وصفه

# Short labels of the tick boxes on the second sheet of the general edition, below "If your child has or takes".
ticks-short-spine = عظم من العمود الفقري في القائمة
ticks-short-immune = ميثوتريكسات أو كورتيزون (ستيرويد) أو دواء بيولوجي أو مثبّط JAK
ticks-short-methotrexate = ميثوتريكسات
ticks-short-nsaid = مسكّن مضاد للالتهاب: نابروكسين أو إيبوبروفين أو ما يشبههما
ticks-short-steroid = كورتيزون (ستيرويد) عن طريق الفم
ticks-short-sulfasalazine = سلفاسالازين
ticks-short-tnf = أداليموماب أو إيتانرسبت أو إنفليكسيماب
ticks-short-bisphosphonate = تسريب وريدي من باميدرونات أو حمض الزوليدرونيك
ticks-short-injection = حقن أو تسريب وريدي

# The same as bones-new for a child with a spine site, and without a plan: back pain stands under TODAY.
bones-new-spine = ارسموه على الخريطة مع التاريخ، واتصلوا هذا الأسبوع. ألم جديد في الظهر: اتصلوا اليوم.
# Label of the advice of a second medicine on the same card: "folic acid: Missed".
card-advice-of = { $medicine }: { $what }

# On the clinicians' emergency page: a finding of the safety check that a prescriber or pharmacist took on.
em-accepted = قبول من { $role }، { $by }: { $what } السبب: { $reason }
em-accepted-on = قبول من { $role }، { $by }، في { $date }: { $what } السبب: { $reason }
state-since = { $state } ({ $date })

## The full edition: every topic whole, each on its own page

full-title = دليل CRMO، كل المواضيع
full-title-general = دليل CRMO للعائلات، كل المواضيع
page-contents = في هذا الدليل
# The page with the child's allergies, a line on low mood, questions for the visit and goals.
page-own = الحساسية والأسئلة والأهداف
# The title of a topic; { $title } is the topic's own.
topic-title = { $title }
# Heads of the groups in the contents; the group also stands small above a topic's title.
group-own = لطفلكم
group-illness = عن المرض
group-treatment = العلاج والأدوية
group-daily = الحياة اليومية
group-feelings = المشاعر
group-expect = ماذا نتوقع
group-more = للمزيد من القراءة
group-end = في الختام
contents-how = اقرؤوا ما تحتاجون إليه، عندما تحتاجون إليه. كل موضوع قائم بنفسه.
# In front of the one sentence that sums a topic up.
in-short = باختصار:
# Above lines to write on, below a topic.
topic-lines = ملاحظاتنا وأسئلتنا
# Small, above a topic's title: "Version 1 · Not reviewed by a clinician".
topic-version = الإصدار { $version }
topic-unreviewed = لم يراجعه مختص طبي
topic-unreviewed-translation = لم يراجعه مختص طبي، ولا راجع الترجمة
topic-reviewed = راجعه { $names }

# More pictures beside topics.
picture-medicine-time-alt = أحد الوالدين وطفل إلى طاولة، مع علبة دواء وكوب.
picture-medicine-time = أعطوا الأدوية في وقت هادئ، والخطة أمامكم.
picture-move-alt = طفل يسبح في الشمس.
picture-move = اسألوا طفلكم أي حركة يستمتع بها.
picture-school-alt = طفل يحمل حقيبة مدرسية أمام المدرسة.
picture-school = أعطوا هذه الصفحة للمدرسة.
picture-feelings-alt = أحد الوالدين وطفل يتحدثان على أريكة.
picture-feelings = اجلسوا معًا. استمعوا أولًا.

## What changed since the plan was signed last, on the page about this guide

# { $what } is a list of medicines and parts of the plan, with commas between. It never holds a dose.
changes-since = تغيّر عمّا كان عليه في { $date }: { $what }.
# { $page } is the number of the medicine sheet. Stands behind changes-since when a medicine is in the list.
changes-medicines = الصفحة { $page } تقول ما هو الصحيح الآن. اتصلوا بفريقكم إذا كان أي شيء غير واضح.
# One medicine of that list: "naproxen (how much, when)". { $what } is made of the words below.
change-medicine = { $medicine } ({ $what })
# In place of a long list of medicines; { $count } is always more than three. And the end of a long list of parts.
change-many = { $count ->
    [zero] لا أدوية
    [one] دواء واحد: راجعوه
    [two] دواءان: راجعوا كلًّا منهما
    [few] { $count } أدوية: راجعوا كل دواء
    [many] { $count } دواءً: راجعوا كل دواء
   *[other] { $count } دواء: راجعوا كل دواء
}
change-more = وغير ذلك
change-new = دواء جديد
change-dose = المقدار
change-time = الوقت
change-rest = سطور أخرى
change-stopped = موقوف
# A medicine the plan does not name any more, without saying that it was stopped.
change-gone = لم يعد في الخطة: اسألوا فريقكم
change-contacts = بمن تتصلون
change-child = معلومات طفلكم
change-illness = التشخيص والفحوص
change-sites = العظام
change-infections = الحمّى والعدوى واللقاحات
change-allergies = الحساسية
change-dates = التواريخ
change-when-to-call = متى تتصلون
change-school = المدرسة
change-goals = الأهداف

# On the card of a medicine the ward gives: what was checked before it, each with a date or the team's words.
fact-checked = فُحص قبله
checked-line = { $what }: { $when }

## How-to strips: small drawings in a row, each with a line on what to do. No dose, no figure, no angle, no seconds.

# source: gosh-injection, and the nurse who teaches it
how-pen = كيف تُعطى الحقنة
how-pen-1-alt = يدان عليهما صابون تحت ماء جارٍ.
how-pen-1 = اغسلوا أيديكم. ضعوا الخطة أمامكم.
how-pen-2-alt = يد تضغط القلم على جلد الفخذ، بعيدًا عن ثلاثة مواضع سابقة.
how-pen-2 = اضغطوه على الجلد كما علّمكم التمريض. موضع جديد كل مرة.
how-pen-3-alt = يد ترمي القلم المستعمل في صندوق الأدوات الحادة.
how-pen-3 = ضعوه في صندوق الأدوات الحادة.
# source: aap-liquids-2015; eye level: clinical-review-pending. "the amount on your plan" is never said as a figure here.
how-liquid = كيف تقيسون دواءً سائلًا
how-liquid-1-alt = زجاجة ومحقنة فموية مع علامة صح؛ وملعقة مع علامة خطأ.
how-liquid-1 = استعملوا محقنة القياس من الصيدلية، لا ملعقة المطبخ أبدًا.
how-liquid-2-alt = أحد الوالدين يمسك المحقنة الممتلئة عموديًا، على مستوى العينين.
how-liquid-2 = املؤوها حتى المقدار المكتوب في خطتكم. تحققوا وهي على مستوى العينين.
# source: clinical-review-pending. The place is the team's: ear, mouth or armpit, so all three are ringed.
how-temperature = كيف تقيسون درجة الحرارة
how-temperature-1-alt = ميزان حرارة بجانب طفل؛ ودوائر على الأذن والفم والإبط.
how-temperature-1 = قيسوا درجة الحرارة قبل أي دواء للألم أو الحمّى، في الموضع الذي علّمكم إياه فريقكم.
how-temperature-2-alt = يد تكتب في جدول؛ وميزان الحرارة بجانبه.
how-temperature-2 = اقرؤوها واكتبوها. أحضروا ما كتبتم إلى الزيارة.
