### Red flags, tiers and fixed safety lines: the call sheet, page "Flare, ill or hurt", the medicine sheet.
### For translators: every line here is a safety line. Say exactly what the English says, no more and no less:
### do not add "may", "only" or "also", do not soften NOW, do not turn "or" into "and". Plain family words.
### No word may show whether the child is a girl or a boy. No doses. Keep the values in { } untouched.
### flag-...-do stands in a narrow column beside the sign: at most 34 characters in English, 40 in a translation.
### Values: $name $fever $action $how $days $refill $emergency $poison $nsaid $minutes $place $page $language
### renders: 1
### العربية الفصحى المبسطة، بصيغة الجمع للاحترام. لم يراجعها بعد مختص طبي يتكلم العربية.

## Tiers. The tier word and its number stand together as a heading.

# Heading word of the first tier: an ambulance or the emergency department, at once.
# source: nice-traffic-light
tier-now = الآن
# Heading word of the second tier: call the team the same day, and at night too.
# source: oxparc-infection
tier-today = اليوم
# Follows "TODAY".
# source: oxparc-infection
tier-today-night = ليلًا أيضًا
# Heading of the third tier: call the team in working hours, within this week.
# source: clinical-review-pending
tier-week = هذا الأسبوع
# Heading of the last tier.
tier-usual = يوم عادي
# What a family does on a usual day.
# source: clinical-review-pending
tier-usual-line = التزموا بالخطة والمفكّرة والحركة والمواعيد.
# Between two parts of one line. Keep the space behind it.
flag-joiner = { "؛" }

## Main message and fixed lines of the call sheet

# Main message, largest line of the page. "It" is what is wrong.
# source: clinical-review-pending
call-early = اتصلوا مبكرًا. ليس عليكم أن تعرفوا ما الأمر. يقلقكم شيء آخر؟ اتصلوا.
# Bold words in front of "weak-defences". The body's defences against germs are weak because of a medicine.
# source: oxparc-infection
weak-defences-label = ضعف المناعة:
# Follows the bold words "Weak defences:". Says that a serious illness can come without any fever.
# source: oxparc-infection, cincinnati-adalimumab
weak-defences = قد يكون المرض شديدًا جدًا بلا حمّى.
# Nobody calls back. $minutes is a number, $place is "place-emergency-department" of words.ftl, or its -gb or -us here.
# source: clinical-review-pending
no-answer = { $minutes ->
    [zero] لم يعاودوا الاتصال بكم خلال { $minutes } دقيقة؟ اذهبوا إلى { $place }.
    [one] لم يعاودوا الاتصال بكم خلال { $minutes } دقيقة؟ اذهبوا إلى { $place }.
    [two] لم يعاودوا الاتصال بكم خلال { $minutes } دقيقة؟ اذهبوا إلى { $place }.
    [few] لم يعاودوا الاتصال بكم خلال { $minutes } دقائق؟ اذهبوا إلى { $place }.
    [many] لم يعاودوا الاتصال بكم خلال { $minutes } دقيقة؟ اذهبوا إلى { $place }.
   *[other] لم يعاودوا الاتصال بكم خلال { $minutes } دقيقة؟ اذهبوا إلى { $place }.
}
# The same without the team's rule: the safer answer.
# source: clinical-review-pending
no-answer-general = لا يردّ أحد أو لا يعاود الاتصال بكم؟ اذهبوا إلى { $place }.
# Stands inside "Go to ...", for a family in the United Kingdom.
place-emergency-department-gb = قسم الطوارئ (A&E)
# Stands inside "Go to ...", for a family in the United States.
place-emergency-department-us = قسم الطوارئ (ER)
# Follows "no-answer". $page is the number of the emergency page.
take-page = خذوا معكم الصفحة { $page }.

## What to say on the phone. Each sentence is printed in the clinician's language and in the family's.

# Label in front of the sentences when they stand in another language than the page. $language: name of the clinicians' language.
say-label-in = قولوا باللغة { $language }:
# $language: the language the family speaks.
say-interpreter = مترجم اللغة { $language }، من فضلكم.
# No immune-weakening medicine.
say-crmo = مرض { $name }: CRMO.
# With an immune-weakening medicine.
# source: oxparc-infection
say-crmo-immune = مرض { $name }: CRMO، مع ضعف في المناعة.
# Without a plan.
say-crmo-general = طفلي لديه CRMO.
# With a steroid by mouth. Follows the sentence before.
# source: cuh-steroid-card
say-steroid = العلاج يشمل الكورتيزون (ستيرويد).
# Last: the caller goes on in their own words.
say-then = أرى ...

## NOW

# Nerve signs. "Wobbly": unsteady, walks badly. "Holding or passing": leaks, or cannot go.
# source: palliative-handbook-cord, beck-2010
flag-now-nerve = ضعف أو خدر أو عدم ثبات في الأرجل أو الأذرع، أو مشكلة جديدة في حبس البول أو البراز أو إخراجهما
# source: palliative-handbook-cord
flag-now-nerve-do = لا تحرّكوه. اتصلوا ولو بلا ألم.
# For a child with a spine site. "Keep still": the child should not be moved.
# source: intermountain-spine
flag-now-back = ألم شديد مفاجئ في الظهر، أو سقوط على الظهر. لا تحرّكوا الطفل.
# source: intermountain-spine
flag-now-back-do = لا تحرّكوه. اتصلوا بالإسعاف.
# A seriously ill child. "A fit": a seizure. "Blotchy": patchy colour. "Spots ... pressed": a rash that stays under a glass.
# source: nice-traffic-light
flag-now-ill = يصعب إيقاظه، أو نوبة تشنّج، أو تيبّس الرقبة، أو تنفّس سريع، أو جلد بارد مبقّع، أو بقع لا تختفي عند الضغط عليها
# source: nice-traffic-light
flag-now-ill-do = اتصلوا، مع حمّى أو بلا حمّى.
# source: minnesota-infliximab, kaiser-nsaids
flag-now-breathing = صعوبة في التنفّس، أو تورّم الوجه أو اللسان
# source: minnesota-infliximab
flag-now-breathing-do = اتصلوا. اذكروا أي دواء.
# For every child. "Hives": raised itchy welts. "Drip": medicine that runs slowly into a vein.
# source: minnesota-infliximab, ara-medicines
flag-now-hives = بقع بارزة تحكّ (شرى) في كل الجسم بعد دواء أو تسريب وريدي أو حقنة
# source: minnesota-infliximab
flag-now-hives-do = اتصلوا. اذكروا أي دواء ومتى.
# The same line for a child who has bisphosphonate drips: strong muscle cramps are a sign of low calcium.
# source: urmc-bisphosphonate, nationwide-bisphosphonate
flag-now-after-drip = بعد دواء أو تسريب وريدي: بقع بارزة تحكّ في كل الجسم، أو تقلّصات عضلية قوية
# source: urmc-bisphosphonate
flag-now-after-drip-do = اتصلوا. اذكروا أي دواء ومتى.
# Possible broken bone.
# source: koryllou-2021, clinical-review-pending
flag-now-bone = عظم يبدو معوجًّا، أو لا يستطيع الطفل الوقوف أو استعمال ذراعه بعد سقوط أو ضربة
# source: clinical-review-pending
flag-now-bone-do = لا تحرّكوا الذراع أو الساق. اتصلوا.
# Bleeding in the stomach or gut. "Coffee grounds": dark grains in the vomit.
# source: kaiser-nsaids, ara-medicines
flag-now-gut = قيء فيه دم أو يشبه البنّ المطحون، أو براز أسود أو فيه دم، أو ألم شديد جدًا في البطن، أو إغماء
# source: kaiser-nsaids
flag-now-gut-do = اتصلوا. اذكروا أي أدوية يأخذ.
# For an NSAID. The part in brackets sends chickenpox and sun blisters to the TODAY lines; TODAY is the tier word.
# source: kaiser-nsaids, ara-medicines
flag-now-blisters = طفح فيه فقاعات (جدري الماء أو فقاعات الشمس: انظروا «اليوم»)
# source: kaiser-nsaids
flag-now-blisters-do = اتصلوا. اذكروا أي أدوية يأخذ.
# For sulfasalazine.
# source: aruk-sulfasalazine
flag-now-rash-sulfasalazine = طفح جلدي مع حمّى أو فقاعات أو تورّم الوجه
# source: aruk-sulfasalazine
flag-now-rash-sulfasalazine-do = اتصلوا. قولوا: «سلفاسالازين».
# Steroid by mouth. Never turn this into waiting or stopping.
# source: cuh-steroid-card
flag-now-steroid = يتقيأ الكورتيزون، أو يُغمى عليه، أو نعسان بشدة، أو إصابة خطيرة. قولوا: «كورتيزون».
# source: cuh-steroid-card
flag-now-steroid-do = اتصلوا. لا توقفوا الكورتيزون.
# source: clinical-review-pending
flag-now-self-harm = كلام عن إيذاء النفس أو الرغبة في الموت
# source: clinical-review-pending
flag-now-self-harm-do = ابقوا مع طفلكم. اتصلوا.
# $poison: number of the poison line. "Wrong person": somebody else took it. "All seem well": nobody looks ill yet.
# source: ismp-methotrexate, hordon-1999, prakash-2010, ciusss-methotrexate
flag-now-methotrexate = ميثوتريكسات أكثر من اللازم، أو يوم خطأ، أو شخص خطأ: اتصلوا فورًا على { $poison }، ولو بدا الجميع بخير
# The same without a plan.
# source: ismp-methotrexate, hordon-1999, prakash-2010, ciusss-methotrexate
flag-now-methotrexate-general = ميثوتريكسات أكثر من اللازم، أو يوم خطأ، أو شخص خطأ: اتصلوا فورًا بخط السموم، ولو بدا الجميع بخير
# source: ciusss-methotrexate
flag-now-methotrexate-do = اتصلوا. لا تنتظروا ظهور علامات.

## TODAY (night too)

# $fever: the plan's temperature. "Ill with no fever": looks or feels ill though there is no fever.
# source: oxparc-infection, cincinnati-adalimumab, snac-methotrexate
flag-today-fever = { $fever } أو أكثر، أو قشعريرة، أو مرض بلا حمّى: اتصلوا خلال ساعة
# The same with the plan's own words for what to do ($action).
# source: oxparc-infection, cincinnati-adalimumab, snac-methotrexate
flag-today-fever-plan = { $fever } أو أكثر، أو قشعريرة، أو مرض بلا حمّى: { $action }
# The same without a plan: the safer answer.
# source: oxparc-infection, cincinnati-adalimumab, snac-methotrexate
flag-today-fever-general = حمّى، أو قشعريرة، أو مرض بلا حمّى: اتصلوا في اليوم نفسه، وليلًا أيضًا
# source: oxparc-infection
flag-today-fever-do = اتصلوا. لا تنتظروا الصباح.
# source: clinical-review-pending
flag-today-fever-own = { $fever } أو أكثر: اتصلوا
# source: clinical-review-pending
flag-today-fever-own-plan = { $fever } أو أكثر: { $action }
# source: clinical-review-pending
flag-today-fever-own-do = اتصلوا. هذا ما طلبه فريقكم.
# source: pmm-crmo
flag-today-fever-bone = حمّى مع زيادة في ألم العظام
# source: pmm-crmo
flag-today-fever-bone-do = اتصلوا. قد تكون عدوى.
# source: nationwide-bisphosphonate, chop-zoledronic
flag-today-fever-drip = حمّى بعد تسريب وريدي
# Runs on behind the fever line.
# source: nationwide-bisphosphonate, chop-zoledronic
flag-today-fever-drip-joined = حمّى بعد تسريب وريدي أيضًا
# source: nationwide-bisphosphonate, chop-zoledronic
flag-today-fever-drip-do = اتصلوا كل مرة، حتى لو كانت متوقعة.
# "Has" it or "was near" someone who has it.
# source: oxparc-infection, cuh-steroid-card, snac-methotrexate
flag-today-contact = جدري الماء أو الحزام الناري أو الحصبة أو السل، أو مخالطة مصاب بها
# source: oxparc-infection, cuh-steroid-card
flag-today-contact-do = اتصلوا. المساعدة المبكرة أنفع.
# $nsaid: name of the anti-inflammatory medicine.
# source: nice-chickenpox
flag-today-chickenpox-nsaid = بقع جدري الماء: اتصلوا قبل الجرعة التالية من { $nsaid }
# The same without a plan. Stands under the tick box of that medicine.
# source: nice-chickenpox
flag-today-chickenpox-nsaid-general = بقع جدري الماء: اتصلوا قبل الجرعة التالية من هذا الدواء
# source: nice-chickenpox
flag-today-chickenpox-nsaid-do = اتصلوا. اسألوا عن الجرعة التالية.
# For a child with a spine site.
# source: zhao-2018, dangelo-2021
flag-today-back = ألم ظهر جديد أو أشدّ من قبل
# source: zhao-2018
flag-today-back-do = اتصلوا. ضعف ساق، خلل بول أو براز: الآن.
# source: acr-crmo, printo-cno
flag-today-limp = عرج جديد، أو لا يستعمل ذراعًا أو ساقًا
# Runs on behind another line.
# source: acr-crmo, printo-cno
flag-today-limp-joined = عرج جديد، أو لا يستعمل ذراعًا أو ساقًا
# source: acr-crmo
flag-today-limp-do = اتصلوا. اذكروا إن كان قد سقط.
# source: pmm-crmo, sickkids-crmo
flag-today-hot-bone = عظم ساخن وأحمر ومتورّم
# Runs on behind another line.
# source: pmm-crmo, sickkids-crmo
flag-today-hot-bone-joined = عظم ساخن وأحمر ومتورّم
# source: pmm-crmo
flag-today-hot-bone-do = اتصلوا. قد تكون عدوى.
# Never for a steroid.
# source: kaiser-nsaids, snac-methotrexate
flag-today-vomits = قيء أو إسهال أو لا يستطيع الشرب: اتصلوا قبل الجرعة التالية
# The same without a plan. Stands under the tick box of that medicine.
# source: kaiser-nsaids, snac-methotrexate
flag-today-vomits-general = قيء أو إسهال أو لا يستطيع الشرب: اتصلوا قبل الجرعة التالية من هذا الدواء
# source: kaiser-nsaids
flag-today-vomits-do = اتصلوا. اذكروا ما لا يتقيؤه.
# Steroid by mouth. Never turn this into waiting or stopping.
# source: cuh-steroid-card, oxparc-infection, poole-steroids
flag-today-dry-steroid = إسهال، أو شرب أقل مما يكفي، أو نسيان جرعة كورتيزون: اتصلوا. لا توقفوا الكورتيزون من تلقاء أنفسكم.
# source: cuh-steroid-card, oxparc-infection
flag-today-dry-steroid-do = قولوا: «كورتيزون». يتقيؤه؟ الآن.
# source: snac-methotrexate
flag-today-blood-methotrexate = قروح في الفم، أو ألم في الحلق، أو كدمات جديدة أو نزف أو طفح جديد، أو اصفرار العينين، أو سعال جاف
# source: snac-methotrexate
flag-today-blood-methotrexate-do = اتصلوا اليوم.
# source: aruk-sulfasalazine
flag-today-blood-sulfasalazine = حمّى، أو ألم في الحلق، أو قروح في الفم، أو كدمات جديدة أو نزف أو طفح جديد، أو اصفرار العينين
# source: aruk-sulfasalazine
flag-today-blood-sulfasalazine-do = اتصلوا اليوم.
# For a TNF blocker (adalimumab, etanercept, infliximab).
# source: rosenwasser-2021
flag-today-rash = طفح جلدي جديد (انظروا إلى فروة الرأس والراحتين وباطن القدمين)
# source: rosenwasser-2021
flag-today-rash-do = اتصلوا. صوّروا الطفح.
# For an NSAID, mainly naproxen.
# source: pseudoporphyria-1993, ara-medicines
flag-today-sun-skin = جلد هشّ أو فقاعات صغيرة، حيث تصل الشمس فقط
# source: pseudoporphyria-1993, ara-medicines
flag-today-sun-skin-do = اتصلوا. أبعدوا الجلد عن الشمس.
# source: zoledronate-eye-sheet, clinical-review-pending
flag-today-eye = عين حمراء مؤلمة، أو رؤية ضبابية
# source: zoledronate-eye-sheet
flag-today-eye-do = اتصلوا. اذكروا أي عين ومنذ متى.
# After a bisphosphonate drip: a sign of low calcium.
# source: nationwide-bisphosphonate, urmc-bisphosphonate
flag-today-tingling = وخز (تنميل) في الفم أو الأصابع
# Runs on behind another line.
# source: nationwide-bisphosphonate, urmc-bisphosphonate
flag-today-tingling-joined = وخز (تنميل) في الفم أو الأصابع
# source: urmc-bisphosphonate
flag-today-tingling-do = اتصلوا. تقلّصات أو نوبة تشنّج؟ الآن.
# Printed on page "Flare, ill or hurt".
# source: rheum-night-waking
flag-today-night-sweats = ألم في معظم الليالي، مع نقص الوزن أو شحوب أو تعرّق ليلي
# source: rheum-night-waking
flag-today-night-sweats-do = اتصلوا. يجب البحث من جديد عن السبب.

## THIS WEEK

# $days: the plan's number of days.
# source: sickkids-crmo, pmm-crmo
flag-week-pain = { $days ->
    [zero] زيادة ألم العظام لمدة { $days } يوم
    [one] زيادة ألم العظام لمدة { $days } يوم
    [two] زيادة ألم العظام لمدة يومين
    [few] زيادة ألم العظام لمدة { $days } أيام
    [many] زيادة ألم العظام لمدة { $days } يومًا
   *[other] زيادة ألم العظام لمدة { $days } يوم
}
# The same without a number in the plan.
# source: sickkids-crmo, pmm-crmo
flag-week-pain-general = زيادة ألم العظام، يومًا بعد يوم
# source: sickkids-crmo
flag-week-pain-do = اتصلوا. التزموا بالخطة والمفكّرة.
# source: beck-2010, dangelo-2021
flag-week-new-place = موضع جديد يؤلم، بما في ذلك الظهر
# Runs on behind another line.
# source: beck-2010, dangelo-2021
flag-week-new-place-joined = موضع جديد يؤلم، بما في ذلك الظهر
# source: beck-2010
flag-week-new-place-do = اتصلوا. ارسموه على خريطة العظام.
# For a child with a spine site: back pain stands under TODAY.
# source: beck-2010
flag-week-new-place-spine = موضع جديد يؤلم
# Runs on behind another line.
# source: beck-2010
flag-week-new-place-spine-joined = موضع جديد يؤلم
# source: beck-2010
flag-week-new-place-spine-do = اتصلوا. ارسموه على خريطة العظام.
# source: mayo-pamidronate, jcm-2023-jaw
flag-week-jaw = مشكلة في الفك أو الأسنان
# Runs on behind another line.
# source: mayo-pamidronate, jcm-2023-jaw
flag-week-jaw-joined = مشكلة في الفك أو الأسنان
# source: jcm-2023-jaw
flag-week-jaw-do = اتصلوا قبل خلع أي سنّ.
# source: printo-cno, koryllou-2021
flag-week-rash = طفح جلدي جديد
# Runs on behind another line.
# source: printo-cno, koryllou-2021
flag-week-rash-joined = طفح جلدي جديد
# source: printo-cno
flag-week-rash-do = اتصلوا. صوّروا الطفح.
# source: oliver-2018
flag-week-mood = مزاج حزين
# Runs on behind another line.
# source: oliver-2018
flag-week-mood-joined = مزاج حزين
# source: oliver-2018
flag-week-mood-do = اتصلوا. إيذاء النفس أو الموت؟ الآن.
# $refill: the plan's number of days of medicine left.
# source: clinical-review-pending
flag-week-refill = { $refill ->
    [zero] دواء يكفي لأقل من { $refill } يوم
    [one] دواء يكفي لأقل من { $refill } يوم
    [two] دواء يكفي لأقل من يومين
    [few] دواء يكفي لأقل من { $refill } أيام
    [many] دواء يكفي لأقل من { $refill } يومًا
   *[other] دواء يكفي لأقل من { $refill } يوم
}
# The same without a number in the plan.
# source: clinical-review-pending
flag-week-refill-general = الدواء يوشك أن ينفد
# source: clinical-review-pending
flag-week-refill-do = اتصلوا. لا تدعوه ينفد.
# source: poole-steroids
flag-week-missed = جرعة فائتة
# Runs on behind another line.
# source: poole-steroids
flag-week-missed-joined = جرعة فائتة
# source: poole-steroids
flag-week-missed-do = اتصلوا. لا تجمعوها أبدًا مع التالية.

## A usual day

# source: clinical-review-pending
flag-usual-day = طفلكم كالمعتاد
# source: clinical-review-pending
flag-usual-day-do = التزموا بالخطة. واصلوا الحركة.

## Labels of the tick boxes in the general edition (no plan): the family ticks what fits

tick-spine = إذا كان في قائمة العظام عظم من العمود الفقري
# Steroid, biologic, JAK blocker: kinds of medicine. Explained in the word list.
# source: oxparc-infection, cuh-steroid-card
tick-immune = إذا كان يأخذ الميثوتريكسات أو الكورتيزون أو دواءً بيولوجيًا أو مثبّط JAK
tick-methotrexate = إذا كان يأخذ الميثوتريكسات
tick-nsaid = إذا كان يأخذ مسكّنًا مضادًا للالتهاب: نابروكسين أو إيبوبروفين أو ما يشبههما
tick-steroid = إذا كان يأخذ الكورتيزون عن طريق الفم
tick-sulfasalazine = إذا كان يأخذ سلفاسالازين
tick-tnf = إذا كان يأخذ أداليموماب أو إيتانرسبت أو إنفليكسيماب
tick-bisphosphonate = إذا كان يأخذ باميدرونات أو حمض الزوليدرونيك في الوريد

## Fixed safety lines of the medicine sheet

# The medicine box from the pharmacy says something else than this paper. Not printed with a steroid.
# source: aap-liquids-2015
fixed-mismatch = العلبة والورقة غير متطابقتين؟ اتصلوا قبل الجرعة التالية.
# The same for a child who takes a steroid: it must never be held or stopped.
# source: cuh-steroid-card
fixed-mismatch-steroid = العلبة والورقة غير متطابقتين؟ اتصلوا اليوم، وليلًا أيضًا. لا توقفوا الكورتيزون من تلقاء أنفسكم.
# $poison: number of the poison line.
# source: ismp-methotrexate, ciusss-methotrexate
fixed-too-much = أكثر من اللازم، أو يوم خطأ، أو شخص خطأ؟ اتصلوا على { $poison } الآن.
# The same without a number.
# source: ismp-methotrexate, ciusss-methotrexate
fixed-too-much-general = أكثر من اللازم، أو يوم خطأ، أو شخص خطأ؟ اتصلوا بخط السموم الآن.
# source: kaiser-nsaids
fixed-no-other = لا دواء آخر للألم أو الحمّى أو الزكام من دون أن تسألوا.
# A pain medicine can hide a fever.
# source: clinical-review-pending
fixed-temperature = قيسوا درجة الحرارة قبل أي مسكّن للألم.
# source: poole-steroids
fixed-no-double = لا تجمعوا أبدًا جرعة فائتة مع الجرعة التالية.
# source: clinical-review-pending
fixed-steroid = لا توقفوا الكورتيزون أبدًا من تلقاء أنفسكم.
# source: clinical-review-pending
skin-tone = على البشرة السمراء أو السوداء قد يبدو الاحمرار بنفسجيًا أو داكنًا. افحصوا الراحتين وباطن القدمين واللثة والعينين.
# Without a fever rule: a line to write on follows.
fever-write = درجة الحمّى التي حددها فريقكم:
# The same, run on behind the fever line.
fever-how-joined = طريقة قياسها: { $how }
