### The specimen sheet: one page that shows a clinic or a group how its brand looks on paper. No family sees it.
### renders: 1
### العربية الفصحى المبسطة، بصيغة الجمع للاحترام. لم يراجعها بعد مختص طبي يتكلم العربية.

specimen-title = نموذج الهوية
page-specimen = نموذج الهوية
# بخط كبير، حين لا يكون للهوية اسم.
specimen-no-name = لا اسم بعد
specimen-lead = شعاركم واسمكم وألوانكم كما تراها العائلات. اطبعوا هذه الورقة على طابعتكم.
footer-specimen = نموذج الهوية · لمن يُعدّون الأوراق، لا للعائلات

## الألوان

specimen-colours = الألوان
specimen-main = الرئيسي
specimen-main-pale = الرئيسي الفاتح
specimen-accent = الثانوي
specimen-accent-pale = الثانوي الفاتح
# لون النص العادي.
specimen-ink = النص
specimen-line = الخطوط
# فيمَ يُستعمل اللون: تحت العيّنة، بأقصر ما يمكن.
specimen-use-main = العناوين
specimen-use-pale = الأطر
specimen-use-accent = العلامات
specimen-use-ink = واحد للجميع
# رأس صف: كم يتميز اللون عما يلامسه.
specimen-contrast = التباين
specimen-grey = في النسخة الرمادية
# يُطبع اللونان كما هما في الملف.
specimen-kept = كل لونين يتلامسان في أوراقنا يمكن قراءتهما: النص على الأقل { $text }، والخطوط على الأقل { $lines }.
specimen-darkened = اللون { $given } فاتح جدًا للكلمات ({ $before } على الورق). تُطبع الكلمات باللون { $shade } ({ $after })، وتبقى الأرضية الفاتحة على لونكم.

## الخط

specimen-type = الخط
specimen-h1 = عنوان صفحة
specimen-h2 = عنوان
specimen-h3 = عنوان صغير
specimen-body = هكذا يبدو النص: كبير، وبين سطوره مسافة.
specimen-bullet-1 = هكذا تبدو القائمة.
specimen-bullet-2 = كل نقطة قصيرة.
specimen-side = ملاحظة جانبية.
specimen-soft = إطار هادئ.
specimen-warm = إطار بارز.

## واحد للجميع

specimen-tiers = هذا واحد في كل الأوراق: لا تغيّره أي هوية.
specimen-table = جدول
specimen-when = متى
specimen-what = ماذا
specimen-bring = أحضروا
specimen-when-1 = صباح الاثنين
specimen-what-1 = زيارة
specimen-bring-1 = اليوميات، الأسئلة
specimen-when-2 = الخميس
specimen-what-2 = فحص دم
specimen-bring-2 = هذا الدليل
specimen-own = ما تضيفونه
specimen-own-none = لا أرقام ولا عناوين ولا ملاحظات بعد.
specimen-added = بعد إخلاء المسؤولية الخاص بنا: { $words }
