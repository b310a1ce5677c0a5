### Comments in a new plan (`crmo-guide new`): what to write after each colon. The reader is a nurse or a doctor.
### Each phrase is one line. { $code } is what the computer reads (keys, words of lists, commands): it stays English.
### renders: 1
### العربية الفصحى المبسطة، بصيغة الجمع للاحترام. لم يراجعها بعد مختص طبي يتكلم العربية.

new-fill-in = خطة رعاية. املؤوا ما بعد علامة «:»، ثم شغّلوا:  { $code }
new-quotes = ضعوا بين علامتي اقتباس كل نص فيه فاصلة أو «:» أو #. التعليقات في سطور مستقلة.
new-doses = سطور الجرعات تُطبع كما تكتبونها. الدليل لا يضع جرعة ولا يغيّرها أبدًا.
new-day = سنة-شهر-يوم
new-reads = اللغات التي تقرؤها العائلة، مثل { $code }
# Another way to fill in what stands below.
new-or = أو:  { $code }
new-scan = تاريخ الصور
# Words of a list; there are more of them than the line shows.
new-bones = العظام: { $code } ... (انظروا crmo-guide schema)
new-states = حالته، إحدى هذه الكلمات: { $code }
new-such-as = مثل: { $code }
new-some-of = كلمة أو أكثر من: { $code }
new-weekly = الميثوتريكسات هنا، مع يوم واحد من الأسبوع والتاريخ الأول (يجب أن يقع في ذلك اليوم)
new-on-dates = كل أسبوعين أو أكثر: كل تاريخ يُطبع مع مربع للعلامة
new-as-needed = عند الحاجة فقط: يحتاج إلى { $code }
new-at-hospital = يُعطى في المستشفى: لا جرعة هنا
new-one-line-each = أو سطر لكل واحد:  { $code }
new-fever = ضروري عندما يضعف دواءٌ المناعة (أو اكتبوه في ملف العيادة)
new-pages = صفحات تُحذف وصفحات تُقدَّم؛ صفحات السلامة تبقى

## Comments in a new clinic file

new-clinic = ما هو واحد لكل عائلات هذه العيادة، يُكتب مرة واحدة. لا جرعة أبدًا ولا تركيز ولا اسم طفل.
new-clinic-use = تستعملونه هكذا:  { $code }
# { $code } is a list of keys.
new-clinic-medicines = ما تقولونه لكل العائلات عن دواء واحد: { $code }
