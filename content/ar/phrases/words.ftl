### Words of the closed lists of a plan, as the family reads them. A phrase id is the name of the list and the id.
### Lower case unless a group says otherwise: the page makes the first letter a capital where a line starts.
### renders: 1
### العربية الفصحى المبسطة، بصيغة الجمع للاحترام. لم يراجعها بعد مختص طبي يتكلم العربية.

## Bones in family words. They stand alone or before a side: "lower shin, near the ankle, right".
## "-clinic" is the clinician's word. It prints small beside the family word and on the emergency page.

bone-jaw = الفك السفلي
bone-jaw-clinic = الفك السفلي
bone-skull = الجمجمة
bone-skull-clinic = الجمجمة
bone-collarbone-joint = حيث تلتقي الترقوة بعظم القص
bone-collarbone-joint-clinic = المفصل القصّي الترقوي
bone-clavicle = الترقوة
bone-clavicle-clinic = الترقوة
bone-sternum = عظم القص (وسط الصدر)
bone-sternum-clinic = عظم القص
bone-rib = ضلع
bone-rib-clinic = ضلع
bone-scapula = لوح الكتف
bone-scapula-clinic = لوح الكتف
bone-humerus-upper = عظم العضد، قرب الكتف
bone-humerus-upper-clinic = العضد، الطرف الداني
bone-humerus-lower = عظم العضد، قرب المرفق
bone-humerus-lower-clinic = العضد، الطرف القاصي
bone-radius-upper = الساعد من جهة الإبهام، قرب المرفق
bone-radius-upper-clinic = الكعبرة، الطرف الداني
bone-radius-lower = رسغ اليد، من جهة الإبهام
bone-radius-lower-clinic = الكعبرة، الطرف القاصي
bone-ulna-upper = الساعد من جهة الخنصر، قرب المرفق
bone-ulna-upper-clinic = الزند، الطرف الداني
bone-ulna-lower = رسغ اليد، من جهة الخنصر
bone-ulna-lower-clinic = الزند، الطرف القاصي
bone-wrist = رسغ اليد
bone-wrist-clinic = رسغ اليد
bone-hand = اليد
bone-hand-clinic = عظام اليد
bone-spine = الظهر (العمود الفقري)
bone-spine-clinic = العمود الفقري
bone-spine-neck = الرقبة
bone-spine-neck-clinic = العمود الفقري الرقبي
bone-spine-upper = أعلى الظهر
bone-spine-upper-clinic = العمود الفقري الصدري العلوي
bone-spine-middle = وسط الظهر
bone-spine-middle-clinic = العمود الفقري الصدري السفلي
bone-spine-lower = أسفل الظهر
bone-spine-lower-clinic = العمود الفقري القطني
bone-sacrum = آخر الظهر، فوق العصعص
bone-sacrum-clinic = العجز
bone-pelvis = عظم الورك (الحوض)
bone-pelvis-clinic = الحوض
bone-pelvis-sacroiliac = أسفل الظهر، حيث يلتقي بعظم الورك
bone-pelvis-sacroiliac-clinic = الحوض، المنطقة العجزية الحرقفية
bone-pelvis-hip = تجويف مفصل الورك
bone-pelvis-hip-clinic = الحُق
bone-pubis = مقدمة الحوض
bone-pubis-clinic = عظم العانة
bone-femur-upper = عظم الفخذ، قرب الورك
bone-femur-upper-clinic = عظم الفخذ، الطرف الداني
bone-femur-lower = عظم الفخذ، قرب الركبة
bone-femur-lower-clinic = عظم الفخذ، الطرف القاصي
bone-femur = عظم الفخذ، في الوسط
bone-femur-clinic = عظم الفخذ، الجدل
bone-patella = رضفة الركبة (الصابونة)
bone-patella-clinic = الرضفة
bone-tibia-upper = عظم الساق، قرب الركبة
bone-tibia-upper-clinic = الظنبوب، الطرف الداني
bone-tibia-lower = أسفل عظم الساق، قرب الكاحل
bone-tibia-lower-clinic = الظنبوب، الطرف القاصي
bone-tibia = عظم الساق، في الوسط
bone-tibia-clinic = الظنبوب، الجدل
bone-fibula-upper = عظم الساق الخارجي الرفيع، قرب الركبة
bone-fibula-upper-clinic = الشظية، الطرف الداني
bone-fibula-lower = عظم الساق الخارجي الرفيع، قرب الكاحل
bone-fibula-lower-clinic = الشظية، الطرف القاصي
bone-ankle = الكاحل
bone-ankle-clinic = الكاحل
bone-talus = عظم الكاحل (القعب)
bone-talus-clinic = القعب
bone-calcaneus = العقب (كعب القدم)
bone-calcaneus-clinic = عظم العقب
bone-tarsal = مؤخرة القدم، تحت الكاحل
bone-tarsal-clinic = عظام رصغ القدم
bone-metatarsal = وسط القدم
bone-metatarsal-clinic = مشط القدم
bone-toe = إصبع القدم
bone-toe-clinic = عظام إصبع القدم
bone-other = عظم آخر
bone-other-clinic = عظم آخر

## Side of the body: the child's own left and right. Stands after the bone.

side-left = الجهة اليسرى
side-right = الجهة اليمنى
side-both = الجهتان

## A bone with its side or level. $bone is one of the words above, $level a clinic's word such as T8.

site-left = { $bone } (الجهة اليسرى)
site-right = { $bone } (الجهة اليمنى)
site-both = { $bone } (الجهتان)
site-middle = { $bone }
site-level = { $bone } ({ $level })

## How a bone is, at the last look. One word in a table or a key; "-means" explains it in one line.

state-active = نشط
state-active-means = العظم ملتهب الآن. قد يؤلم أو لا يؤلم.
state-calmer = أهدأ
state-calmer-means = التهابه أقل من قبل.
state-healed = متعافٍ
state-healed-means = لم يظهر التهاب في آخر فحص.
state-unknown = غير معروف
state-unknown-means = لم يُفحص هذا العظم في الفترة الأخيرة.

## Times of day. The heads of the four columns of the medicine grid: short, with a capital.

slot-morning = الصباح
slot-noon = الظُّهر
slot-evening = المساء
slot-bed = وقت النوم

## The same times inside a sentence: "on Friday, in the evening".

slot-morning-in-sentence = في الصباح
slot-noon-in-sentence = عند الظُّهر
slot-evening-in-sentence = في المساء
slot-bed-in-sentence = عند النوم

## Food with a medicine, beside the dose.

food-with = مع الطعام
food-before = قبل الطعام
food-after = بعد الطعام
food-without = من دون طعام
food-either = مع الطعام أو من دونه
food-any = مع الطعام أو من دونه

## Way a medicine goes in. Stands after the dose.

route-mouth = عن طريق الفم
route-under-the-skin = حقنة تحت الجلد
route-into-a-muscle = حقنة في العضل
route-into-a-vein = في الوريد (تسريب)
route-drip = في الوريد (تسريب)
route-on-the-skin = على الجلد
route-nose = في الأنف
route-inhaled = بالاستنشاق
route-eye = في العين
route-ear = في الأذن
route-back-passage = في فتحة الشرج

## What a medicine looks like.

form-tablet = حبّة
form-capsule = كبسولة
form-liquid = شراب (دواء سائل)
form-pre-filled-pen = قلم معبّأ مسبقًا
form-pre-filled-syringe = محقنة معبّأة مسبقًا
form-injection = حقنة
form-powder = مسحوق
form-granules = حبيبات
form-patch = لصقة
form-cream = كريم
form-drops = قطرات
form-suppository = تحميلة
form-melt-tablet = حبّة تذوب في الفم
form-drip = تسريب وريدي

## What an as-needed medicine is for: "For: pain".

purpose-pain = الألم
purpose-fever = الحمّى
purpose-nausea = الغثيان
purpose-itch = الحكّة
purpose-swelling = التورّم
purpose-sleep = النوم

## Family and others around the child, after a name: "Ana, mother".

relation-mother = الأم
relation-father = الأب
relation-parent = أحد الوالدين
relation-grandmother = الجدة
relation-grandfather = الجد
relation-grandparent = الجد أو الجدة
relation-stepmother = زوجة الأب
relation-stepfather = زوج الأم
relation-aunt = العمة أو الخالة
relation-uncle = العم أو الخال
relation-sister = الأخت
relation-brother = الأخ
relation-foster-carer = الأسرة الحاضنة
relation-guardian = الوصي القانوني
relation-carer = مقدّم الرعاية
relation-neighbour = من الجيران
relation-friend = من أصدقاء العائلة

## Whom to call. Labels beside a phone number, with a capital.

who-nurse-line = خط تمريض الروماتيزم
who-doctor-on-call = الطبيب المناوب
who-switchboard = مقسم المستشفى
who-emergency-department = قسم الطوارئ
who-clinic = العيادة
who-day-line = خط النهار
who-night-line = خط الليل
who-ward = قسم المستشفى
who-day-ward = قسم الرعاية النهارية
who-rheumatology = فريق الروماتيزم
who-pharmacy = الصيدلية
who-home-delivery = توصيل الأدوية إلى البيت
who-gp = طبيب الأسرة
who-school-nurse = تمريض المدرسة
who-poison-line = خط السموم
who-crisis-line = خط الأزمات

## Other people and places of the child's care. Labels in a table, with a capital.

role-rheumatologist = طبيب روماتيزم الأطفال
role-specialist-nurse = التمريض المتخصص
role-paediatrician = طبيب الأطفال
role-gp = طبيب الأسرة
role-dentist = طبيب الأسنان
role-pharmacy = الصيدلية
role-home-delivery = توصيل الأدوية إلى البيت
role-school-nurse = تمريض المدرسة
role-school = المدرسة
role-physiotherapist = العلاج الطبيعي (الفيزيائي)
role-psychologist = الاختصاصي النفسي
role-eye-clinic = عيادة العيون
role-orthopaedics = جراحة العظام
role-day-ward = قسم الرعاية النهارية
role-social-worker = الاختصاصي الاجتماعي
role-interpreter-service = خدمة الترجمة

## Who signs a plan or checks it, after a name.

signer-nurse-specialist = التمريض المتخصص
signer-rheumatologist = طب روماتيزم الأطفال
signer-consultant-rheumatology = استشاري روماتيزم الأطفال
signer-pharmacist = الصيدلة
signer-hospital-translator = الترجمة في المستشفى

## Where to go when nobody answers, inside a sentence: "Go to { place }."

place-emergency-department = قسم الطوارئ
place-hospital = المستشفى

## Days on which a line is open, before the hours.

days-mon-fri = من الاثنين إلى الجمعة
days-mon-sat = من الاثنين إلى السبت
days-every-day = كل يوم

## Dated events. Labels in a table, with a capital.

event-visit = زيارة متابعة
event-infusion = تسريب وريدي في المستشفى
event-injection-teaching = تعلّم إعطاء الحقن
event-blood-test = فحص دم
event-mri = تصوير بالرنين المغناطيسي (MRI)
event-x-ray = صورة أشعة
event-scan = تصوير
event-biopsy = عيّنة من العظم (خزعة)
event-surgery = عملية جراحية
event-dentist = طبيب الأسنان
event-eye-check = فحص العيون
event-vaccine = لقاح
event-physiotherapy = العلاج الطبيعي (الفيزيائي)
event-psychology = جلسة نفسية
event-school-meeting = اجتماع في المدرسة
event-phone-call = مكالمة هاتفية مع الفريق
event-video-call = مكالمة فيديو مع الفريق
event-travel = سفر

## Tests that come round again. Labels in a table, with a capital.

test-blood-test = فحص دم
test-urine-test = فحص بول
test-blood-and-urine = فحص دم وبول
test-whole-body-mri = تصوير كل الجسم بالرنين المغناطيسي (MRI)
test-mri = تصوير بالرنين المغناطيسي (MRI)
test-x-ray = صورة أشعة
test-bone-scan = مسح ومضاني للعظام
test-bone-density = فحص قوة العظام (كثافتها)
test-spine-check = فحص العمود الفقري
test-eye-check = فحص العيون
test-dental-check = فحص الأسنان
test-growth-check = الطول والوزن
test-blood-pressure = ضغط الدم
test-tb-test = فحص السل

## How the illness was confirmed, in a list.

confirmed-by-mri = تصوير بالرنين المغناطيسي (MRI)
confirmed-by-biopsy = عيّنة من العظم (خزعة)
confirmed-by-x-ray = صورة أشعة
confirmed-by-bone-scan = مسح ومضاني للعظام
confirmed-by-ct = تصوير مقطعي (CT)
confirmed-by-blood-tests = فحوص دم
confirmed-by-criteria = معايير الأطباء

## What doctors looked for and did not find, in a list.

excluded-infection = عدوى
excluded-cancer = سرطان
excluded-fracture = كسر في العظم
excluded-vitamin-c-deficiency = نقص فيتامين ج (C)
excluded-hypophosphatasia = نقص إنزيم الفوسفاتاز القلوي (هيبوفوسفاتازيا)

## Other conditions of the child, in a list.

condition-asthma = ربو
condition-aspirin-sensitive-asthma = ربو يزيده الأسبرين أو أدوية مشابهة
condition-psoriasis = صدفية
condition-palmoplantar-pustulosis = بثور على الراحتين وباطن القدمين (داء البثور)
condition-acne = حب الشباب
condition-bowel-disease = داء الأمعاء الالتهابي
condition-arthritis = التهاب المفاصل
condition-uveitis = التهاب داخل العين (التهاب العنبية)
condition-kidney-disease = مرض في الكلى
condition-liver-disease = مرض في الكبد
condition-gut-bleeding = نزف في المعدة أو الأمعاء
condition-stomach-ulcer = قرحة المعدة
condition-g6pd-deficiency = نقص G6PD (التفوّل)
condition-porphyria = بورفيريا
condition-diabetes = السكري
condition-epilepsy = الصرع
condition-heart-disease = مرض في القلب
condition-familial-mediterranean-fever = حمّى البحر المتوسط العائلية
condition-coeliac-disease = الداء البطني (السيلياك)

## What a child is allergic to, in a list.

allergen-aspirin = أسبرين
allergen-nsaids = مسكّنات مضادة للالتهاب (NSAID)
allergen-penicillin = بنسلين
allergen-sulfonamides = أدوية السلفا (سلفوناميد)
allergen-latex = لاتكس (مطاط)
allergen-egg = بيض
allergen-milk = حليب
allergen-peanut = فول سوداني
allergen-tree-nuts = مكسرات
allergen-fish = سمك
allergen-shellfish = محار وقشريات
allergen-sesame = سمسم
allergen-soya = صويا
allergen-wheat = قمح
allergen-insect-stings = لسعات الحشرات
allergen-pollen = غبار الطلع (حبوب اللقاح)
allergen-house-dust = غبار المنزل
allergen-animals = حيوانات
allergen-plasters = لصقات الجروح
allergen-chlorhexidine = كلورهيكسيدين (مطهّر للجلد)
allergen-contrast-dye = صبغة التصوير

## What happened in an allergic reaction, in brackets after the cause.

reaction-rash = طفح جلدي
reaction-hives = بقع بارزة تحكّ (شرى)
reaction-itching = حكّة
reaction-swelling = تورّم
reaction-trouble-breathing = صعوبة في التنفّس
reaction-wheeze = صفير في الصدر
reaction-vomiting = قيء
reaction-stomach-pain = ألم في البطن
reaction-fainting = إغماء
reaction-anaphylaxis = تفاعل في كل الجسم (تأق)
reaction-unknown = لا يُعرف ما حدث

## How strong a past allergic reaction was.

severity-mild = خفيف
severity-moderate = متوسط
severity-severe = شديد
severity-anaphylaxis = تفاعل في كل الجسم (تأق)
severity-unknown = غير معروف

## Protection against chickenpox or measles, after its name.

immunity-immune = محميّ
immunity-not-immune = غير محميّ
immunity-one-dose = أُعطي لقاح واحد
immunity-two-doses = أُعطي لقاحان
immunity-unknown = غير معروف

## Result of a screening test, after its name.

screen-negative = سلبي
screen-positive = إيجابي
screen-indeterminate = غير واضح
screen-waiting = بانتظار النتيجة
screen-not-done = لم يُجرَ
screen-unknown = غير معروف

## Vaccines. Labels in a table, with a capital.

vaccine-flu-injection = الإنفلونزا (حقنة)
vaccine-flu-nasal-spray = الإنفلونزا (بخاخ في الأنف)
vaccine-mmr = الحصبة والنكاف والحصبة الألمانية (MMR)
vaccine-chickenpox = جدري الماء
vaccine-mmrv = الحصبة والنكاف والحصبة الألمانية وجدري الماء (MMRV)
vaccine-pneumococcal = المكورات الرئوية
vaccine-meningococcal = المكورات السحائية
vaccine-hpv = فيروس الورم الحليمي (HPV)
vaccine-tetanus-booster = جرعة معززة للكزاز (التيتانوس)
vaccine-six-in-one = اللقاح السداسي
vaccine-covid-19 = كوفيد-19
vaccine-hepatitis-b = التهاب الكبد B
vaccine-bcg = لقاح السل (BCG)
vaccine-yellow-fever = الحمّى الصفراء
vaccine-rotavirus = فيروس الروتا
vaccine-typhoid-oral = التيفوئيد (عن طريق الفم)

## What is checked before a drip, in a list with dates.

checked-dentist = طبيب الأسنان
checked-calcium = الكالسيوم في الدم
checked-vitamin-d = فيتامين د في الدم
checked-kidney = الكلى
checked-pregnancy-test = فحص حمل

## Activities, in the lists "can", "with care" and "not now".

activity-walk = المشي
activity-run = الجري
activity-swim = السباحة
activity-cycle = ركوب الدراجة
activity-stairs = صعود الدرج
activity-jumping = القفز
activity-dance = الرقص
activity-gymnastics = الجمباز
activity-trampoline = الترامبولين (منصة القفز)
activity-climbing = التسلق
activity-football = كرة القدم
activity-basketball = كرة السلة
activity-contact-sport = رياضات يصطدم فيها اللاعبون
activity-pe = حصة الرياضة
activity-playground = ساحة اللعب
activity-skating = التزلج
activity-heavy-bag = حمل حقيبة ثقيلة
activity-lifting = رفع أشياء ثقيلة
activity-art = الرسم والأعمال اليدوية
activity-music = الموسيقى
activity-school-trip = الرحلات المدرسية

## The paper that a school uses. With a capital.

school-form-504 = خطة 504
school-form-iep = البرنامج التعليمي الفردي (IEP)
school-form-ihp = خطة الرعاية الصحية الفردية (IHP)
school-form-pai = PAI (الخطة الفرنسية للصحة في المدرسة)
school-form-school-plan = خطة الصحة المدرسية

## Help that the school can give, in a list of ticks.

support-second-books = نسخة ثانية من الكتب في البيت
support-lift-pass = استعمال المصعد
support-extra-time = وقت أطول بين الحصص
support-seat-change = السماح بالوقوف أو تغيير المقعد
support-pe-choice = اختيار ما يُفعل في حصة الرياضة
support-water-and-toilet-pass = الماء ودورة المياه في أي وقت
support-medicine-at-school = دواء في المدرسة
support-work-at-home = إرسال الدروس إلى البيت أثناء نوبة النشاط
support-late-start = بدء متأخر بعد ليلة صعبة
support-exam-time = وقت أطول في الامتحانات
support-sun-protection = قبعة وواقي شمس
support-rest-place = مكان للراحة

## What the school should know. Whole sentences, read by the school.

tell-school-limits = ما أستطيع فعله، وما يحتاج إلى حذر، وما أتركه الآن.
tell-school-infection-contact = إذا أصيب أحد في المدرسة بجدري الماء أو الحزام الناري أو الحصبة أو السل، فاتصلوا بالعائلة في اليوم نفسه.
tell-school-who-to-call = بمن تتصلون عند الألم أو المرض أو الإصابة.
tell-school-medicines = أي أدوية تُعطى في المدرسة، ومن يعطيها.
tell-school-bad-days = كيف يبدو اليوم الصعب، وما الذي يساعد.
tell-school-not-catching = CRMO لا يُعدي، لكن العدوى يمكن أن تحدث.
tell-school-emergency-page = أين تُحفظ صفحة الطوارئ.

## Age of the child, when the plan gives no birthday.

age-band-under-5 = أقل من 5 سنوات
age-band-5-8 = من 5 إلى 8 سنوات
age-band-9-12 = من 9 إلى 12 سنة
age-band-13-17 = من 13 إلى 17 سنة
age-band-18-25 = من 18 إلى 25 سنة

## Which home a person lives in, when there are two.

home-first = البيت الأول
home-second = البيت الثاني

## Who accepted a finding, on the clinician page.

acceptor-prescriber = الطبيب الواصف
acceptor-pharmacist = الصيدلي

## Name of the illness: short label, then what the letters stand for.

label-crmo = CRMO
label-crmo-full = التهاب العظم والنقي المزمن المتكرر متعدد البؤر
label-cno = CNO
label-cno-full = التهاب العظم غير الجرثومي المزمن

## Names of languages inside a sentence: "Spanish interpreter, please."

language-en = الإنجليزية
language-es = الإسبانية
language-ar = العربية
language-bn = البنغالية
language-de = الألمانية
language-fa = الفارسية
language-fr = الفرنسية
language-gu = الغوجاراتية
language-hi = الهندية
language-ht = الكريولية الهايتية
language-it = الإيطالية
language-ko = الكورية
language-ku = الكردية
language-ne = النيبالية
language-nl = الهولندية
language-pa = البنجابية
language-pl = البولندية
language-ps = البشتوية
language-pt = البرتغالية
language-ro = الرومانية
language-ru = الروسية
language-so = الصومالية
language-tl = التاغالوغية
language-tr = التركية
language-uk = الأوكرانية
language-ur = الأردية
language-vi = الفيتنامية
language-zh = الصينية
