### The emergency page. em-... is the page for clinicians (their register, short), emf-... the same line for the family.
### Both exist in every language: a clinician page is in the language of the country. Numbers and order are the same on both.
### No doses, no advice on doses. No word may show whether the child is a girl or a boy.
### Values (typed in the plan, never translated here): $name $born $record $weight $date $allergies $language $people $how $medicines $medicine
### $sites $collapse $nerves $state $pain $walking $blood $images $who $phone $ask_for $by $role $review_by $needles
### renders: 1
### العربية الفصحى المبسطة، بصيغة الجمع للاحترام. لم يراجعها بعد مختص طبي يتكلم العربية.

## For clinicians

em-title = طوارئ: CRMO (CNO)
em-lead = طفل لديه CRMO. للإسعاف وقسم الطوارئ والأطباء المناوبين.
em-01-head = الطفل
# source: aap-emergency-form-2010
em-01-name = { $name }.
# source: aap-emergency-form-2010
em-01-born = الميلاد: { $born }.
# source: aap-emergency-form-2010
em-01-record = رقم الملف: { $record }.
# An old weight must never be used for a dose.
# source: aap-emergency-form-2010
em-01-weight = الوزن { $weight } في { $date }: أعيدوا الوزن.
# source: aap-emergency-form-2010
em-01-weight-none = لا وزن مسجّل: زِنوا الطفل.
# source: aap-emergency-form-2010
em-01-allergies = الحساسية: { $allergies }.
# source: aap-emergency-form-2010
em-01-allergies-none = الحساسية: لا شيء معروف.
# source: aap-emergency-form-2010
em-01-allergy-plan = { $allergy_plans }.
# source: aap-emergency-form-2010
em-01-language = اللغة: { $language }.
# source: aap-emergency-form-2010
em-01-interpreter = مترجم محترف: { $language }.
# source: aap-emergency-form-2010
em-01-interpreter-note = ({ $interpreter_note })
# source: aap-emergency-form-2010
em-01-consent = يحقّ لهم الموافقة: { $people }.
em-01-general = الاسم، الميلاد، وزن اليوم، الحساسية والتفاعل، اللغة، من يوافق:
em-02-head = التشخيص
# source: koryllou-2021, pmm-crmo
em-02-diagnosis = CRMO/CNO: التهاب عظم عقيم. العدوى غير مستبعدة.
# source: aap-emergency-form-2010
em-02-since = منذ { $since }.
# source: aap-emergency-form-2010
em-02-label = الاسم في الملف: { $label }.
# source: aap-emergency-form-2010
em-02-confirmed = التأكيد: { $how }.
# source: aap-emergency-form-2010
em-02-excluded = استُبعد عند التشخيص (لا اليوم): { $excluded }.
# source: aap-emergency-form-2010
em-02-conditions = أمراض أخرى: { $conditions }.
em-03-head = المناعة
# YES stands in capitals and bold.
# source: oxparc-infection, snac-methotrexate
em-03-immune-yes = مثبَّط المناعة: نعم ({ $medicines }).
# source: oxparc-infection
# The team says that the defences are weak, and no medicine of the list does it.
# source: oxparc-infection
em-03-immune-stated = مثبَّط المناعة: نعم.
em-03-immune-no = مثبَّط المناعة: لا (أدوية الخطة).
# source: cuh-steroid-card
em-03-steroid-yes = ستيرويد: نعم ({ $medicines }). احتمال تثبيط كظري. قيء، نعاس، وهط، إصابة، جراحة: البروتوكول الكظري المحلي. لا تُغفلوه.
# source: cuh-steroid-card
em-03-steroid-no = ستيرويد: لا.
# source: aap-emergency-form-2010
em-03-last-doses = آخر الجرعات (التاريخ والوقت، بخط اليد):
em-03-general = مثبَّط المناعة (ميثوتريكسات، ستيرويد، دواء بيولوجي، JAK): نعم / لا. ستيرويد: نعم / لا. آخر الجرعات، التاريخ، الوقت:
em-04-head = حمّى أو اعتلال
# Pathway: the hospital's own protocol.
# source: oxparc-infection, cincinnati-adalimumab
em-04-immune = البروتوكول المحلي لتثبيط المناعة؛ لا تنتظروا اتصالنا. غياب الحمّى أو انخفاض CRP: العدوى غير مستبعدة.
# source: pmm-crmo
em-04-standard = كأي طفل. حمّى مع زيادة ألم العظام، أو عظم ساخن أحمر متورّم: استبعدوا العدوى.
# source: nationwide-bisphosphonate, adc-2024-zoledronate
em-04-drip = حمّى بعد البيسفوسفونات: تشخيص بالاستبعاد.
em-05-head = العمود الفقري
# source: zhao-2018
em-05-spine = مواضع معروفة: { $sites }.
# source: beck-2010
em-05-spine-none = لا موضع معروف؛ توجد مواضع صامتة.
# source: zhao-2018
em-05-collapse = { $collapse }.
# Sensory level: a line on the body below which feeling is changed.
# source: palliative-handbook-cord, intermountain-spine
em-05-act = ضعف جديد، مستوى حسّي، تغيّر المشي أو المثانة أو الأمعاء، رضّ: حماية العمود الفقري، تصوير عاجل، فريق العمود الفقري.
# source: aap-emergency-form-2010
em-05-nerves = الفحص الأساسي: { $nerves }.
em-05-general = مواضع العمود الفقري المعروفة (اكتبوا):
em-06-head = ميثوتريكسات
# WEEKLY stands in capitals.
# source: ismp-methotrexate, ciusss-methotrexate, snac-methotrexate
em-06-methotrexate = أسبوعيًا فقط. جرعات يومية أو مكررة، سمّية: استشارة السموم فورًا، لا تنتظروا الأعراض. تعداد الدم والكلى والكبد. تجنّبوا تريميثوبريم وكوتريموكسازول. سعال جديد أو ضيق نفس: فكّروا في الرئة.
# source: ismp-methotrexate
em-06-none = ليس في هذه الخطة.
em-06-general = إذا كان يأخذه (نعم / لا؛ يوم الأسبوع: ______):
em-07-head = بيسفوسفونات
# source: urmc-bisphosphonate, nationwide-bisphosphonate, zoledronate-eye-sheet, leeds-bisphosphonate
em-07-bisphosphonate = تقلّصات، وخز، نوبة صرعية: الكالسيوم المتأيّن، المغنيسيوم، تخطيط القلب. عين حمراء مؤلمة: فريق العيون. فريق الأسنان قبل الخلع.
# source: urmc-bisphosphonate
em-07-none = ليس في هذه الخطة.
em-07-general = تسريب البيسفوسفونات: نعم / لا. آخر مرة:
em-08-head = مسكّنات NSAID
# source: kaiser-nsaids
em-08-nsaid = في الخطة: { $medicines }. فكّروا في نزف هضمي وأذية كلوية. لا NSAID آخر معه.
# source: kaiser-nsaids
em-08-stopped = موقوف: { $medicine }، { $date }. اسألوا قبل إعادته.
# The plan names the stopped medicine without a date.
# source: kaiser-nsaids
em-08-stopped-undated = موقوف، بلا تاريخ: { $medicine }. اسألوا قبل إعادته.
# source: kaiser-nsaids
em-08-none = لا شيء منه في الخطة. اسألوا قبل إعطائه.
# source: kaiser-nsaids
em-08-aspirin = لا أسبرين.
em-08-general = NSAID حاليًا (اكتبوا)؛ أُوقف سابقًا، السبب:
em-09-head = العدوى
# source: oxparc-infection
em-09-chickenpox = جدري الماء: { $state }.
# source: oxparc-infection
em-09-measles = الحصبة: { $state }.
# source: acr-crmo
em-09-tb = تحرّي السل: { $state }.
# source: oxparc-infection, cuh-steroid-card
em-09-exposure = التعرّض لجدري الماء أو الحزام الناري أو الحصبة أو السل: رأي الاختصاصي في اليوم نفسه؛ مهلة الوقاية محدودة.
# source: bass-2023, jansen-2023
em-09-live = لا لقاح حيًّا بلا موافقة خطية من فريق الروماتيزم.
# source: nice-chickenpox
em-09-nsaid = جدري الماء: استشارة بشأن NSAID قبل الجرعة التالية.
# source: clinical-review-pending
em-09-none = لا دواء في الخطة يضعف المناعة.
em-09-general = جدري الماء، الحصبة، السل: مناعة، فحص؟ تثبيط المناعة: بعد التعرّض، الاختصاصي في اليوم نفسه؛ لا لقاح حيًّا من دون الفريق.
em-10-head = الحالة المعتادة
# source: aap-emergency-form-2010
em-10-pain = الألم: { $pain }.
# source: aap-emergency-form-2010
em-10-walking = المشي: { $walking }.
# source: aap-emergency-form-2010
em-10-activity = النشاط: { $activity }.
# source: aap-emergency-form-2010
em-10-blood = الدم: { $blood }.
# source: aap-emergency-form-2010
em-10-sites = المواضع المعروفة: { $sites }.
# source: aap-emergency-form-2010
em-10-images = الصور في: { $images }.
em-10-general = الألم المعتاد، المشي، الدم؛ المواضع المعروفة؛ مكان الصور:
em-11-head = الأدوية
# source: aap-emergency-form-2010
em-11-as-of = حرفيًا، بتاريخ { $date }.
# source: aap-emergency-form-2010
em-11-none = لا شيء في الخطة.
# source: aap-emergency-form-2010
em-11-stopped = موقوفة: { $medicines }.
em-11-general = أرفقوا أو انسخوا قائمة الأدوية. التاريخ:
em-12-head = المناوبة
# source: aap-emergency-form-2010
em-12-hospital = الفريق في: { $hospital }.
# source: aap-emergency-form-2010
em-12-on-call = { $who }: { $phone }.
# source: aap-emergency-form-2010
em-12-ask-for = عند الاتصال: { $ask_for }.
em-12-general = الرقم، ومن يُطلب:
em-13-head = التوقيع
# source: aap-emergency-form-2010
em-13-signed = { $by }، { $role }، { $date }.
# source: aap-emergency-form-2010
em-13-unsigned = بلا توقيع: تحققوا من كل شيء في الملف.
# source: aap-emergency-form-2010
em-13-review = صالحة حتى { $review_by }؛ ثم تحققوا مع العائلة والملف.
em-13-general = الاسم، الصفة، التاريخ، الختم؛ صالحة حتى:
em-14-head = ما يساعد
# source: cuh-bisphosphonates
em-14-needles = الإبر: { $needles }.
# source: cuh-bisphosphonates
em-14-none = اسألوا الطفل والعائلة.
# source: aap-emergency-form-2010
em-14-communication = للتواصل: { $communication }.
# source: aap-emergency-form-2010
em-14-pain-words = كلمات الألم: { $pain_words }.
em-14-general = الإبر؛ كلمات الألم؛ التواصل:
em-closing = لا جرعات مقترحة هنا. تُتّبع البروتوكولات المحلية.

## For the family

emf-title = الطوارئ، بكلماتكم
emf-lead = الأرقام نفسها كما في صفحة الأطباء.
emf-01-head = طفلكم
# source: aap-emergency-form-2010
emf-01-name = { $name }.
# source: aap-emergency-form-2010
emf-01-born = الميلاد: { $born }.
# source: aap-emergency-form-2010
emf-01-record = رقم المستشفى: { $record }.
# An old weight must never be used for a dose.
# source: aap-emergency-form-2010
emf-01-weight = الوزن { $weight } في { $date }. سيزنونه من جديد.
# source: aap-emergency-form-2010
emf-01-weight-none = لا وزن هنا. سيزنونه.
# source: aap-emergency-form-2010
emf-01-allergies = الحساسية: { $allergies }.
# source: aap-emergency-form-2010
emf-01-allergies-none = الحساسية: لا شيء معروف.
# source: aap-emergency-form-2010
emf-01-allergy-plan = { $allergy_plans }.
# source: aap-emergency-form-2010
emf-01-language = اللغة: { $language }.
# source: aap-emergency-form-2010
emf-01-interpreter = اطلبوا مترجمًا: { $language }.
# source: aap-emergency-form-2010
emf-01-interpreter-note = ({ $interpreter_note })
# source: aap-emergency-form-2010
emf-01-consent = من يحقّ له الموافقة على العلاج: { $people }.
emf-01-general = الاسم، الميلاد، وزن اليوم، الحساسية وما حدث، اللغة، من يوافق:
emf-02-head = المرض
# source: koryllou-2021, pmm-crmo
emf-02-diagnosis = CRMO: عظام ملتهبة، ولم توجد جرثومة. قد تحدث العدوى مع ذلك.
# source: aap-emergency-form-2010
emf-02-since = منذ { $since }.
# source: aap-emergency-form-2010
emf-02-label = يسمّيه الفريق: { $label }.
# source: aap-emergency-form-2010
emf-02-confirmed = كيف عرف الأطباء: { $how }.
# source: aap-emergency-form-2010
emf-02-excluded = استُبعد في البداية: { $excluded }.
# source: aap-emergency-form-2010
emf-02-conditions = لديه أيضًا: { $conditions }.
emf-03-head = المناعة
# YES stands in capitals and bold.
# source: oxparc-infection, snac-methotrexate
emf-03-immune-yes = ضعف المناعة: نعم ({ $medicines }).
# source: oxparc-infection
# The team says that the defences are weak, and no medicine of the list does it.
# source: oxparc-infection
emf-03-immune-stated = ضعف المناعة: نعم.
emf-03-immune-no = ضعف المناعة: لا (أدوية الخطة).
# source: cuh-steroid-card
emf-03-steroid-yes = كورتيزون (ستيرويد): نعم ({ $medicines }). قولوا: «كورتيزون». يجب ألّا يُترك.
# source: cuh-steroid-card
emf-03-steroid-no = كورتيزون (ستيرويد): لا.
# source: aap-emergency-form-2010
emf-03-last-doses = آخر مرة أُخذ فيها كل دواء (اكتبوا):
emf-03-general = ضعف المناعة (ميثوتريكسات، كورتيزون، دواء بيولوجي، JAK): نعم / لا. كورتيزون: نعم / لا. آخر مرة لكل دواء:
emf-04-head = حمّى أو مرض
# Pathway: the hospital's own protocol.
# source: oxparc-infection, cincinnati-adalimumab
emf-04-immune = عند ضعف المناعة: التصرّف فورًا. قد تأتي العدوى بلا حمّى.
# source: pmm-crmo
emf-04-standard = كأي طفل. حمّى مع زيادة ألم العظام، أو عظم ساخن أحمر متورّم: البحث عن عدوى.
# source: nationwide-bisphosphonate, adc-2024-zoledronate
emf-04-drip = حمّى بعد تسريب وريدي: أولًا البحث عن عدوى.
emf-05-head = الظهر
# source: zhao-2018
emf-05-spine = CRMO هنا: { $sites }.
# source: beck-2010
emf-05-spine-none = لا موضع معروف؛ بعض المواضع لا يؤلم.
# source: zhao-2018
emf-05-collapse = { $collapse }.
# Sensory level: a line on the body below which feeling is changed.
# source: palliative-handbook-cord, intermountain-spine
emf-05-act = جديد: ضعف أو خدر في الأرجل أو الأذرع، مشي سيئ، مشكلة بول أو براز، سقوط: حماية الظهر، تصوير سريع، فريق الظهر.
# source: aap-emergency-form-2010
emf-05-nerves = آخر فحص للقوة: { $nerves }.
emf-05-general = CRMO في الظهر (اكتبوا أين):
emf-06-head = ميثوتريكسات
# WEEKLY stands in capitals.
# source: ismp-methotrexate, ciusss-methotrexate, snac-methotrexate
emf-06-methotrexate = يوم واحد فقط في الأسبوع. أكثر من اللازم أو يوم خطأ: خبراء السموم فورًا، فحوص دم. لا تريميثوبريم. سعال جديد: فحص الرئتين.
# source: ismp-methotrexate
emf-06-none = ليس في هذه الخطة.
emf-06-general = هل يأخذه؟ نعم / لا. يوم الأسبوع:
emf-07-head = تسريب للعظام
# source: urmc-bisphosphonate, nationwide-bisphosphonate, zoledronate-eye-sheet, leeds-bisphosphonate
emf-07-bisphosphonate = تقلّصات، وخز، نوبة تشنّج: الكالسيوم، فحص القلب. عين حمراء مؤلمة: طبيب العيون. أخبروا طبيب الأسنان قبل خلع سنّ.
# source: urmc-bisphosphonate
emf-07-none = ليس في هذه الخطة.
emf-07-general = تسريب وريدي للعظام: نعم / لا. آخر مرة:
emf-08-head = مسكّن مضاد للالتهاب
# source: kaiser-nsaids
emf-08-nsaid = في الخطة: { $medicines }. الانتباه للكلى ولنزف المعدة أو الأمعاء. لا مسكّن ثانيًا من نوعه.
# source: kaiser-nsaids
emf-08-stopped = موقوف: { $medicine }، { $date }. لا يُعاد من دون الفريق.
# source: kaiser-nsaids
emf-08-stopped-undated = موقوف، بلا تاريخ: { $medicine }. لا يُعاد من دون الفريق.
# source: kaiser-nsaids
emf-08-none = لا شيء منه في الخطة. اسألوا قبل إعطائه.
# source: kaiser-nsaids
emf-08-aspirin = لا أسبرين.
emf-08-general = المسكّن المضاد للالتهاب الآن؛ ما أُوقف سابقًا، ولماذا:
emf-09-head = العدوى
# source: oxparc-infection
emf-09-chickenpox = جدري الماء: { $state }.
# source: oxparc-infection
emf-09-measles = الحصبة: { $state }.
# source: acr-crmo
emf-09-tb = فحص السل: { $state }.
# source: oxparc-infection, cuh-steroid-card
emf-09-exposure = مخالطة مصاب بجدري الماء أو الحزام الناري أو الحصبة أو السل: رأي مختص في اليوم نفسه.
# source: bass-2023, jansen-2023
emf-09-live = لا لقاح حيًّا بلا موافقة مكتوبة من الفريق.
# source: nice-chickenpox
emf-09-nsaid = جدري الماء: اسألوا عن المسكّن المضاد للالتهاب قبل الجرعة التالية.
# source: clinical-review-pending
emf-09-none = لا دواء في الخطة يضعف المناعة.
emf-09-general = جدري الماء، الحصبة، السل: محميّ، فُحص؟ ضعف المناعة: بعد المخالطة، اسألوا في اليوم نفسه؛ لا لقاح حيًّا بلا موافقة الفريق.
emf-10-head = الحالة المعتادة
# source: aap-emergency-form-2010
emf-10-pain = الألم: { $pain }.
# source: aap-emergency-form-2010
emf-10-walking = المشي: { $walking }.
# source: aap-emergency-form-2010
emf-10-activity = النشاط: { $activity }.
# source: aap-emergency-form-2010
emf-10-blood = علامات الالتهاب في الدم: { $blood }.
# source: aap-emergency-form-2010
emf-10-sites = المواضع المعروفة: { $sites }.
# source: aap-emergency-form-2010
emf-10-images = الصور في: { $images }.
emf-10-general = الألم المعتاد، المشي، فحوص الدم؛ المواضع المعروفة؛ مكان الصور:
emf-11-head = الأدوية
# source: aap-emergency-form-2010
emf-11-as-of = بكلمات الفريق، بتاريخ { $date }.
# source: aap-emergency-form-2010
emf-11-none = لا شيء في الخطة.
# source: aap-emergency-form-2010
emf-11-stopped = موقوفة: { $medicines }.
emf-11-general = ثبّتوا قائمة أدويتكم هنا. التاريخ:
emf-12-head = اتصلوا
# source: aap-emergency-form-2010
emf-12-hospital = الفريق في: { $hospital }.
# source: aap-emergency-form-2010
emf-12-on-call = { $who }: { $phone }.
# source: aap-emergency-form-2010
emf-12-ask-for = عند الاتصال: { $ask_for }.
emf-12-general = الرقم، ومن تطلبون:
emf-13-head = التوقيع
# source: aap-emergency-form-2010
emf-13-signed = { $by }، { $role }، { $date }.
# source: aap-emergency-form-2010
emf-13-unsigned = بلا توقيع: اطلبوا صفحة موقّعة.
# source: aap-emergency-form-2010
emf-13-review = صالحة حتى { $review_by }. ثم اطلبوا صفحة جديدة.
emf-13-general = الاسم، الصفة، التاريخ، الختم؛ صالحة حتى:
emf-14-head = ما يساعد
# source: cuh-bisphosphonates
emf-14-needles = الإبر: { $needles }.
# source: cuh-bisphosphonates
emf-14-none = أخبروهم بما يساعد.
# source: aap-emergency-form-2010
emf-14-communication = للتواصل: { $communication }.
# source: aap-emergency-form-2010
emf-14-pain-words = كلمات الألم: { $pain_words }.
emf-14-general = الإبر؛ كلمات الألم؛ التواصل:
emf-closing = هذه الصفحة لا تعطي نصائح عن الجرعات.
