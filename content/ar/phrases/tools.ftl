### Pages to write on: flare diary, weekly ticks, injections, tests, vaccines, visit, teach-back.
### The reader is a parent, or the young person. Short; no pronoun for the child; no doses.
### renders: 1
### العربية الفصحى المبسطة، بصيغة الجمع للاحترام. لم يراجعها بعد مختص طبي يتكلم العربية.

## Names of the papers

tools-title = صفحات CRMO للكتابة
tools-title-general = صفحات CRMO للكتابة (طبعة عامة)

## Flare diary: one page is one week

page-diary = أسبوعي: مفكّرة النوبات
# Followed by a line for the date of the Monday.
diary-week = الأسبوع من الاثنين
diary-how = كل مساء، اكتبوا لكل موضع رقمًا من 0 إلى 10. يمكن للطفل الصغير أن يشير إلى وجه.
# Under the drawing of the scale. 0 and 10 are numbers on it.
diary-scale = الرقم 0 يعني بلا ألم. الرقم 10 يعني أسوأ ألم يمكن أن يتخيله طفلكم.
diary-scale-alt = درج من 0 إلى 10 يرتفع درجة بعد درجة. وجه مبتسم فوق 0، ووجه بفم مستقيم فوق 5، ووجه حزين فوق 10.
diary-pain = الألم، من 0 إلى 10
# Heads of narrow columns.
diary-mon = اثنين
diary-tue = ثلاثاء
diary-wed = أربعاء
diary-thu = خميس
diary-fri = جمعة
diary-sat = سبت
diary-sun = أحد
# Rows below the pain: each has one small box a day.
diary-sleep = نوم جيد: علامة
diary-moved = حركة، لعب: علامة
diary-school = المدرسة: كل اليوم، جزء، لا
diary-temperature = درجة الحرارة عند المرض
diary-helped = ما الذي ساعد؟
diary-else = شيء جديد، سقوط، حمّى، يوم حزين؟
# A safety line. NOW is the first tier, as on the call sheet.
diary-when = ضعف أو خدر في الأرجل: اتصلوا الآن. حمّى، أو زيادة الألم لبضعة أيام، أو موضع مؤلم جديد: انظروا إلى ورقة الاتصال واتصلوا.

## Ticks for weekly medicines

page-weeks = مرة في الأسبوع: ورقة العلامات
weeks-how = كل سطر أسبوع. اكتبوا التاريخ، ثم ضعوا علامة بعد أخذ الدواء. علامة واحدة في الأسبوع، في ذلك اليوم فقط.
# Heads of the columns. { $days } is a weekday, or several.
weeks-days = { $days }
weeks-date = التاريخ
weeks-done = تمّ
weeks-who = من أعطاه
weeks-note = كيف كان؟
weeks-blank-name = الدواء ويوم الأسبوع
weeks-plan-wins = الجرعة مكتوبة في ورقة الأدوية. إذا لم تتطابق هذه الصفحة مع الورقة، اتصلوا قبل الجرعة التالية.

## Injections

page-injections = الحقن: أين هذه المرة؟
injections-lead = غيّروا الموضع كل مرة، واكتبوه. ابتعدوا عن جلد مؤلم أو أحمر أو قاسٍ أو فيه كدمة. اسألوا التمريض أي المواضع تناسب طفلكم.
injections-drawing = ضعوا إصبعًا على آخر موضع، ثم اختاروا الرقم التالي.
injections-alt = طفل من الأمام، وعليه ستة مواضع معلّمة. 1 و 2 على البطن، 3 و 4 على مقدمة الفخذين، 5 و 6 على الجهة الخارجية لأعلى الذراعين.
injections-sides = اليمين واليسار هما يمين طفلكم ويساره.
injections-tummy-right = البطن، يمين، بعيدًا عن السرّة
injections-tummy-left = البطن، يسار، بعيدًا عن السرّة
injections-thigh-right = مقدمة الفخذ، يمين
injections-thigh-left = مقدمة الفخذ، يسار
injections-arm-right = أعلى الذراع، يمين، فقط إذا قال التمريض ذلك
injections-arm-left = أعلى الذراع، يسار، فقط إذا قال التمريض ذلك
injections-learned = من الدرس مع التمريض
injections-date = التاريخ
injections-medicine = الدواء
injections-place = الموضع (دائرة)
injections-skin = الجلد، كيف سار الأمر
# Used pens and needles.
injections-sharps = لا يُستعمل قلم أو إبرة من جديد. بعد الاستعمال: صندوق الأدوات الحادة.

## Blood tests and pictures

page-log = فحوص الدم والصور
log-lead = اطلبوا النتيجة بالكلمات: أفضل، أم كما هي، أم أسوأ؟ اكتبوها هنا.
log-due = القادم في الخطة
log-blood = فحوص الدم
log-crp = CRP، سرعة الترسّب
log-count = تعداد الدم
log-organs = الكبد، الكلى
log-said = ما قاله الفريق
log-scans = التصوير (MRI) وصور أخرى
log-which = أي صور
log-active = مواضع نشطة
log-new = مواضع جديدة
log-next = الصور القادمة

## Vaccines

page-vaccine-table = جدول اللقاحات
vaccine-unnamed = لقاح
vaccines-name = اللقاح
vaccines-live = حي؟
vaccines-date = أُعطي في
vaccines-next = القادم
vaccines-ok = الفريق موافق: الاسم، التاريخ
# Two small boxes to tick in the narrow column "Live?".
vaccines-yes = نعم
vaccines-no = لا
vaccines-home = من في البيت:
vaccines-how = خذوا هذه الصفحة إلى كل لقاح. اسألوا قبل أي لقاح حي.

## Before the visit

page-visit = لزيارتنا القادمة
visit-when = زيارتنا القادمة:
visit-when-blank = تاريخ زيارتنا القادمة ووقتها:
visit-since = منذ آخر زيارة
visit-since-pain = زاد الألم، أو موضع جديد. أين؟
visit-since-school = أيام فائتة من المدرسة أو الرياضة. كم؟
visit-since-medicine = مشكلة مع دواء، أو دواء فائت. أي دواء؟
visit-since-ill = حمّى، أو عدوى، أو لقاح، أو طبيب آخر. متى؟
visit-since-mood = حزن، أو قلق، أو قلة نوم. منذ متى؟
visit-ask = ما نريد أن نسأل عنه
visit-own = سؤالنا:
visit-agreed = ما اتفقنا عليه
visit-what = ماذا
visit-who = من
visit-by = حتى متى

## Teach-back

page-heard-back = قبل العودة إلى البيت: اشرحوا أنتم
heard-lead = يشرح التمريض. ثم قولوا ذلك بكلماتكم أو أروه. هذا ليس امتحانًا لأحد: إذا بقي شيء غير واضح، فالشرح لم يكن كافيًا.
heard-what = تحدثنا عن
heard-said = بكلماتكم
heard-again = نعيد الشرح
heard-date = التاريخ، التوقيع
heard-now = أي علامات تعني «الآن»، وعلى أي رقم تتصلون
heard-night = على أي رقم تتصلون ليلًا، وماذا تفعلون إذا لم يردّ أحد
heard-medicines = لماذا كل دواء، في أي يوم، في أي ساعة
heard-weekly = الدواء الأسبوعي: في أي يوم، وبمن تتصلون إذا نُسي أو كان اليوم خطأ
heard-needed = دواء الألم: كم تنتظرون، ومتى تتصلون
heard-nsaid = المسكّن المضاد للالتهاب: مع الطعام أم لا، ولا شيء آخر من نوعه من المتجر
heard-steroid = الكورتيزون: لماذا لا يُوقف أبدًا فجأة، وماذا تفعلون بعد القيء
heard-injection = الحقنة: العائلة أظهرت كيف تُعطى، وأين تُرمى الأقلام المستعملة
heard-bisphosphonate = بعد التسريب الوريدي: ما تراقبونه، وما تقولونه لطبيب الأسنان
heard-fever = حمّى أو مرض: أي درجة على ميزان الحرارة، وبمن تتصلون
heard-contact = جدري الماء أو الحزام الناري أو الحصبة أو السل قرب طفلكم؛ لا لقاح حيًّا من دون أن تسألوا
heard-back = ألم ظهر جديد، ضعف الأرجل، مشكلة في البول أو البراز: ماذا تفعلون
heard-questions = طُرحت كل الأسئلة، والأوراق في اليد
heard-interpreter = المترجم الحاضر:
heard-nurse = التمريض:
heard-family = العائلة:
