### Papers of one or two pages: fridge, emergency, school, dentist, carer, wallet card.
### No word shows whether the child is a girl or a boy. No doses. Keep the values in { } untouched.
### renders: 1
### العربية الفصحى المبسطة، بصيغة الجمع للاحترام. لم يراجعها بعد مختص طبي يتكلم العربية.

## Names of the papers, in the title of the file

fridge-title = متى تتصلون، والأدوية
fridge-title-general = متى تتصلون، والأدوية (طبعة عامة)
emergency-title = صفحة طوارئ CRMO
emergency-title-general = صفحة طوارئ CRMO (طبعة عامة)

## Fridge

# Behind "Nobody calls back? Go to ...". The emergency page is a paper of its own here.
take-emergency-page = خذوا معكم صفحة الطوارئ.

## School: read in a minute by a school nurse. "The child" stays unnamed in the sentences, so that no word shows a girl or a boy.

school-paper-title = CRMO في المدرسة
school-paper-title-general = CRMO في المدرسة (طبعة عامة)
# Bookmarks: the school's page, and the family's copy in another language.
page-school = للمدرسة
page-school-family = للمدرسة: نسخة العائلة
# Heading of the page; { $name } is the child's name.
school-heading = في المدرسة: { $name }
school-heading-blank = في المدرسة
# Under the heading.
school-lead = لتمريض المدرسة والمعلمين. احفظوها حيث تجدونها بسرعة.
school-lead-family = الصفحة نفسها التي لدى المدرسة، بالأرقام نفسها.
school-named = المدرسة: { $school }.
# Heads of the numbered parts.
school-01-head = ما هو
school-02-head = بمن تتصلون
school-03-head = متى تتصلون
school-04-head = الحركة وحصة الرياضة
school-05-head = الأدوية في المدرسة
school-06-head = ما يساعد
school-07-head = اتفاق وتوقيع
# source: printo-cno, koryllou-2021
school-01-what = في CRMO تلتهب العظام وتؤلم. وهو لا يُعدي.
# "Nothing shows": no swelling, no plaster.
# source: sickkids-crmo, pmm-crmo
school-01-pain = قد يأتي الألم ويذهب. وهو حقيقي، ولو لم يظهر شيء.
# source: acr-crmo, pmm-crmo
school-01-tired = أيام التعب شائعة. وقد تكون الليالي صعبة.
# source: oxparc-infection, cincinnati-adalimumab
school-01-immune = ضعف المناعة بسبب دواء: قد تكون العدوى خطيرة، ولو بلا حمّى.
# source: printo-cno, oxparc-infection
school-01-infection = العدوى ممكنة مع ذلك، كما لدى أي طفل.
# source: aap-emergency-form-2010
school-01-pain-words = كلمات الألم: { $pain_words }.
# source: aap-emergency-form-2010
school-01-communication = للتواصل: { $communication }.
# The family circles one word.
# source: oxparc-infection, cincinnati-adalimumab
school-01-general = ضعف المناعة بسبب دواء؟ نعم / لا. إذا كان الجواب نعم، فقد تكون العدوى خطيرة، ولو بلا حمّى.
# Label of the first column of numbers.
school-family = العائلة
school-team = فريق المستشفى
# The team sets no limits.
school-no-limits = لم يضع الفريق أي حدود. اسألوا الطفل عمّا يريحه اليوم.
# source: koryllou-2021
school-move = الحركة مفيدة، ما دامت مريحة وضمن هذه الحدود.
# Nobody else is named for the bad days.
school-decides-family = في يوم صعب، اسألوا العائلة.
# No medicine of the plan is given at school.
school-no-medicine = لا دواء في الخطة يُعطى في المدرسة.
# Last line of the medicines.
school-nothing-else = لا تعطوا أي شيء آخر، ولا مسكّنًا آخر، من دون أن تسألوا العائلة.
school-med-name = الدواء
school-med-when = متى
# How the ticks of the help are meant: chosen by the plan, or to tick together.
school-help-chosen = تطلب الخطة:
school-help-tick = ضعوا معًا علامة عند ما يساعد:
# Under NOW; { $number } stands before it.
school-then-family = ثم اتصلوا بالعائلة.
carer-then = ثم اتصلوا بنا.
# Under TODAY.
school-today = اتصلوا بالعائلة فورًا. لا أحد يردّ؟ اتصلوا بالفريق.
# Last line of TODAY.
# source: clinical-review-pending
school-worried = يقلقكم شيء آخر: اتصلوا بالعائلة.
# Lines to write on together.
school-agree-bad-days = هكذا يبدو اليوم الصعب:
school-agree-emergency-page = صفحة الطوارئ محفوظة في:
# Under lines to sign on.
sign-family = العائلة، التاريخ
sign-school = المدرسة، التاريخ
sign-team = الفريق، التاريخ

## Carer: grandparents, babysitters, coaches

carer-title = CRMO: لمقدّمي الرعاية
carer-title-general = CRMO: لمقدّمي الرعاية (طبعة عامة)
page-carer = لمقدّمي الرعاية
carer-heading = رعاية الطفل: { $name }
carer-heading-blank = رعاية طفل لديه CRMO
carer-lead = للجدّين ومن يعتني بالطفل والمدرّبين.
carer-know = ثلاثة أشياء يجب معرفتها
carer-01-head = لا يُعدي.
# source: printo-cno, koryllou-2021
carer-01-what = في CRMO تلتهب العظام وتؤلم. ولا أحد يلتقطه من غيره.
carer-02-head = الألم حقيقي.
# source: sickkids-crmo, pmm-crmo
carer-02-pain = قد يأتي ويذهب، وقد لا يظهر شيء.
# source: aap-emergency-form-2010
carer-02-pain-words = كلمات الألم: { $pain_words }.
# source: aap-emergency-form-2010
carer-02-communication = للتواصل: { $communication }.
carer-03-head = انتبهوا للعدوى.
# source: oxparc-infection, cincinnati-adalimumab
carer-03-immune = ضعف المناعة: قد تكون العدوى خطيرة، ولو بلا حمّى.
# source: pmm-crmo, oxparc-infection
carer-03-standard = العدوى ممكنة مع ذلك. حمّى مع زيادة ألم العظام: اتصلوا اليوم.
# source: oxparc-infection, pmm-crmo
carer-03-general = ضعف المناعة بسبب دواء؟ نعم / لا. إذا كان الجواب نعم، فقد تكون العدوى خطيرة، ولو بلا حمّى.
carer-call = اتصلوا بنا
carer-move = الحركة اليوم.
# Title of the medicines a carer may be asked to give; a parent ticks each.
carer-give = الأدوية: فقط ما وضع له أحد الوالدين علامة
# Head of the column where the carer and the parent write the last time it was given.
carer-last = آخر مرة (التاريخ، الوقت)
carer-no-medicine = لا دواء يُعطى.
carer-others = كل الأدوية الأخرى: تعطيها العائلة، أو تُريكم ورقة الأدوية.
carer-today = اتصلوا بنا فورًا. لا أحد يردّ؟ اتصلوا بالفريق.
# source: clinical-review-pending
carer-worried = يقلقكم شيء آخر: اتصلوا بنا.

## Dentist: dn-... for the dental team (their register, short), df-... the same line for the family.

dentist-title = CRMO: ورقة لطبيب الأسنان
dentist-title-general = CRMO: ورقة لطبيب الأسنان (طبعة عامة)
page-dentist = لفريق الأسنان
page-dentist-family = ورقة طبيب الأسنان، لكم
dn-title = لفريق الأسنان
dn-lead = طفل لديه CRMO مع بيسفوسفونات: مقرّر أو حالي أو سابق.
dn-01-head = المريض
# source: aap-emergency-form-2010
dn-01-name = { $name }.
# source: aap-emergency-form-2010
dn-01-born = الميلاد: { $born }.
# source: aap-emergency-form-2010
dn-01-allergies = الحساسية: { $allergies }.
# source: aap-emergency-form-2010
dn-01-allergy-plan = { $allergy_plans }.
dn-01-general = الاسم، الميلاد، الحساسية والتفاعل:
dn-02-head = التشخيص
# source: koryllou-2021
dn-02-crmo = CRMO/CNO: التهاب عظم عقيم.
# source: aap-emergency-form-2010
dn-02-conditions = أمراض أخرى: { $conditions }.
dn-03-head = بيسفوسفونات
# { $dates }: days of the infusions, past or to come.
# source: leeds-bisphosphonate, urmc-bisphosphonate
dn-03-dated = { $bisphosphonates }: { $drip_dates }.
# source: leeds-bisphosphonate, urmc-bisphosphonate
dn-03-given = في الخطة: { $bisphosphonates }.
# source: jcm-2023-jaw
dn-03-past-dated = سابقًا: { $stopped }، أُوقف في { $stopped_on }.
# source: jcm-2023-jaw
dn-03-past = سابقًا: { $stopped }.
dn-03-general = أي دواء، منذ متى، المواعيد القادمة؛ مقرّر / حالي / سابق (ضعوا دائرة):
dn-04-head = قبل البدء
# source: leeds-bisphosphonate, urmc-bisphosphonate, cuh-bisphosphonates
dn-04-before = نرجو إنهاء علاج الأسنان قبل أول تسريب إن أمكن.
# source: leeds-bisphosphonate
dn-04-checked = فحص الأسنان في الخطة: { $checked }.
dn-05-head = خلع، جراحة
# source: leeds-bisphosphonate, clavicle-jaw-2017
dn-05-surgery = خلع أو زرع أو جراحة في الفك: اتصلوا بنا أولًا.
dn-06-head = CNO في الفك
# source: clavicle-jaw-2017
dn-06-site = موضع معروف: الفك السفلي.
# source: clavicle-jaw-2017, beck-2010
dn-06-none = لا موضع معروف في الفك؛ توجد مواضع صامتة.
# source: clavicle-jaw-2017
dn-06-jaw = قد يكون CNO نفسه في الفك. تورّم أو ألم جديد: اتصلوا بنا قبل الخلع أو الخزعة.
dn-07-head = المراقبة
# source: mayo-pamidronate
dn-07-signs = ألم الفك، سنّ متخلخل، لثة لا تلتئم: اتصلوا بنا هذا الأسبوع.
# source: jcm-2023-jaw
dn-07-rare = نخر عظم الفك لدى صغار السن: 14 حالة بين 1192 في مراجعة (أمراض مختلفة، أي مضاد لارتشاف العظم).
dn-08-head = المناعة
# source: oxparc-infection, snac-methotrexate
dn-08-immune-yes = مثبَّط المناعة: نعم ({ $weakening }).
# source: oxparc-infection
dn-08-immune-stated = مثبَّط المناعة: نعم.
# source: oxparc-infection
dn-08-immune-no = مثبَّط المناعة: لا (أدوية الخطة).
# source: cuh-steroid-card
dn-08-steroid-yes = ستيرويد: نعم ({ $steroids }). احتمال تثبيط كظري: اسألونا قبل أي إجراء. لا تُغفلوه.
# source: cuh-steroid-card
dn-08-steroid-no = ستيرويد: لا.
dn-08-general = مثبَّط المناعة: نعم / لا. ستيرويد: نعم / لا. أي دواء:
dn-09-head = عند وصف دواء
# source: kaiser-nsaids
dn-09-nsaid = NSAID في الخطة: { $nsaids }. لا NSAID آخر معه.
# source: kaiser-nsaids
dn-09-nsaid-none = اسألونا قبل إعطاء NSAID.
# source: kaiser-nsaids
dn-09-aspirin = لا أسبرين.
# source: snac-methotrexate
dn-09-trimethoprim = ميثوتريكسات: تجنّبوا تريميثوبريم وكوتريموكسازول.
dn-10-head = كل يوم
# source: leeds-bisphosphonate, urmc-bisphosphonate, cuh-bisphosphonates
dn-10-care = تفريش الأسنان مرتين في اليوم، وفحوص منتظمة لديكم.
dn-11-head = الاتصال
# source: aap-emergency-form-2010
dn-11-day = { $day_who }: { $day }.
# source: aap-emergency-form-2010
dn-11-night = { $night_who }: { $night }.
dn-11-general = رقم الفريق، نهارًا وليلًا:
dn-12-head = التوقيع
# source: aap-emergency-form-2010
dn-12-signed = { $by }، { $role }، { $date }.
# source: aap-emergency-form-2010
dn-12-unsigned = بلا توقيع: تحققوا من كل شيء مع الفريق.
# source: aap-emergency-form-2010
dn-12-review = صالحة حتى { $review_by }؛ ثم تحققوا مع الفريق.
dn-12-general = الاسم، الصفة، التاريخ، الختم؛ صالحة حتى:
# Lines for the dentist to write on follow.
dn-reply = من طبيب الأسنان: ما وُجد، ما أُجري، التاريخ
df-title = ورقة طبيب الأسنان، بكلماتكم
df-lead = الأرقام نفسها كما في صفحة طبيب الأسنان. خذوا الصفحتين إلى كل زيارة.
df-01-head = طفلكم
# source: aap-emergency-form-2010
df-01-name = { $name }.
# source: aap-emergency-form-2010
df-01-born = الميلاد: { $born }.
# source: aap-emergency-form-2010
df-01-allergies = الحساسية: { $allergies }.
# source: aap-emergency-form-2010
df-01-allergy-plan = { $allergy_plans }.
df-01-general = الاسم، الميلاد، الحساسية وما حدث:
df-02-head = المرض
# source: koryllou-2021
df-02-crmo = CRMO: عظام ملتهبة، ولم توجد جرثومة.
# source: aap-emergency-form-2010
df-02-conditions = لديه أيضًا: { $conditions }.
df-03-head = تسريب للعظام
# source: leeds-bisphosphonate, urmc-bisphosphonate
df-03-dated = { $bisphosphonates }: { $drip_dates }.
# source: leeds-bisphosphonate, urmc-bisphosphonate
df-03-given = في الخطة: { $bisphosphonates }.
# source: jcm-2023-jaw
df-03-past-dated = سابقًا: { $stopped }، أُوقف في { $stopped_on }.
# source: jcm-2023-jaw
df-03-past = سابقًا: { $stopped }.
df-03-general = أي دواء، منذ متى، المواعيد القادمة؛ مقرّر / الآن / سابقًا (ضعوا دائرة):
df-04-head = قبل البدء
# source: leeds-bisphosphonate, urmc-bisphosphonate, cuh-bisphosphonates
df-04-before = أنهوا علاج الأسنان قبل أول تسريب، إن أمكن.
# source: leeds-bisphosphonate
df-04-checked = فحص الأسنان في الخطة: { $checked }.
df-05-head = خلع سنّ
# source: leeds-bisphosphonate, clavicle-jaw-2017
df-05-surgery = قبل خلع سنّ أو أي عمل في الفك: يتصل طبيب الأسنان بالفريق.
df-06-head = CRMO في الفك
# source: clavicle-jaw-2017
df-06-site = CRMO موجود في الفك السفلي.
# source: clavicle-jaw-2017, beck-2010
df-06-none = ليس في الفك بحسب ما نعرف؛ بعض المواضع لا يؤلم.
# source: clavicle-jaw-2017
df-06-jaw = قد يكون CRMO في الفك. تورّم أو ألم جديد هناك: يُسأل الفريق أولًا.
df-07-head = انتبهوا
# source: mayo-pamidronate
df-07-signs = ألم الفك، سنّ متخلخل، لثة لا تلتئم: اتصلوا هذا الأسبوع.
# source: jcm-2023-jaw
df-07-rare = وجدت مراجعة ضررًا في عظم الفك لدى 14 من 1192 من صغار السن الذين أخذوا أدوية كهذه.
df-08-head = ضعف المناعة
# source: oxparc-infection, snac-methotrexate
df-08-immune-yes = ضعف المناعة: نعم ({ $weakening }).
# source: oxparc-infection
df-08-immune-stated = ضعف المناعة: نعم.
# source: oxparc-infection
df-08-immune-no = ضعف المناعة: لا (أدوية الخطة).
# source: cuh-steroid-card
df-08-steroid-yes = كورتيزون (ستيرويد): نعم ({ $steroids }). قولوا: «كورتيزون». يجب ألّا يُترك.
# source: cuh-steroid-card
df-08-steroid-no = كورتيزون (ستيرويد): لا.
df-08-general = ضعف المناعة: نعم / لا. كورتيزون: نعم / لا. أي دواء:
df-09-head = أدوية أخرى
# source: kaiser-nsaids
df-09-nsaid = في الخطة: { $nsaids }. لا دواء ثانيًا من هذا النوع.
# source: kaiser-nsaids
df-09-nsaid-none = اسألوا الفريق قبل إعطاء مسكّن مضاد للالتهاب (NSAID).
# source: kaiser-nsaids
df-09-aspirin = لا أسبرين.
# source: snac-methotrexate
df-09-trimethoprim = ميثوتريكسات: لا تريميثوبريم (مضاد حيوي).
df-10-head = كل يوم
# source: leeds-bisphosphonate, urmc-bisphosphonate, cuh-bisphosphonates
df-10-care = نظّفوا الأسنان بالفرشاة مرتين في اليوم. التزموا بكل موعد فحص.
df-11-head = اتصلوا
# source: aap-emergency-form-2010
df-11-day = { $day_who }: { $day }.
# source: aap-emergency-form-2010
df-11-night = { $night_who }: { $night }.
df-11-general = رقم فريقكم، نهارًا وليلًا:
df-12-head = التوقيع
# source: aap-emergency-form-2010
df-12-signed = { $by }، { $role }، { $date }.
# source: aap-emergency-form-2010
df-12-unsigned = بلا توقيع: اطلبوا صفحة موقّعة.
# source: aap-emergency-form-2010
df-12-review = صالحة حتى { $review_by }. ثم اطلبوا صفحة جديدة.
df-12-general = الاسم، الصفة، التاريخ، الختم؛ صالحة حتى:
df-reply = ما وجده طبيب الأسنان وما أجراه، التاريخ

## Wallet card: very short, it stands in small print on 85.6 by 54 mm. "clinic" is the front for clinicians, "family" the back.

wallet-title = بطاقة المحفظة: CRMO
wallet-title-general = بطاقة المحفظة: CRMO (طبعة عامة)
page-wallet = بطاقة المحفظة، الوجه
page-wallet-back = بطاقة المحفظة، الظهر
wallet-sheet = عشر بطاقات متطابقة، تُقصّ عند العلامات.
wallet-name = الاسم
wallet-born = الميلاد: { $born }
# source: koryllou-2021, pmm-crmo
wallet-illness-clinic = CRMO/CNO: التهاب عظم عقيم. العدوى غير مستبعدة.
# source: koryllou-2021, pmm-crmo
wallet-illness-family = CRMO: عظام ملتهبة، ولم توجد جرثومة. قد تحدث العدوى مع ذلك.
# source: oxparc-infection, snac-methotrexate
wallet-immune-clinic-yes = مثبَّط المناعة: نعم ({ $medicines })
# source: oxparc-infection
wallet-immune-clinic-stated = مثبَّط المناعة: نعم
# source: oxparc-infection
wallet-immune-clinic-no = مثبَّط المناعة: لا (أدوية الخطة)
wallet-immune-clinic-general = مثبَّط المناعة: نعم / لا
# source: oxparc-infection, snac-methotrexate
wallet-immune-family-yes = ضعف المناعة: نعم ({ $medicines })
# source: oxparc-infection
wallet-immune-family-stated = ضعف المناعة: نعم
# source: oxparc-infection
wallet-immune-family-no = ضعف المناعة: لا (أدوية الخطة)
wallet-immune-family-general = ضعف المناعة: نعم / لا
# source: cuh-steroid-card
wallet-steroid-clinic = ستيرويد: نعم. لا تُغفلوه.
# source: cuh-steroid-card
wallet-steroid-family = كورتيزون (ستيرويد): نعم. يجب ألّا يُترك.
wallet-allergies = الحساسية:
# The list is too long for a card.
wallet-allergies-many = عدة أشياء. انظروا صفحة الطوارئ.
wallet-emergency = الطوارئ
wallet-code = الخطة { $code }
wallet-code-none = بلا توقيع
wallet-review = صالحة حتى { $date }
wallet-review-blank = صالحة حتى:
