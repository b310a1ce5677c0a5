### The imprint: who publishes a paper, how to reach them, and which printing it is.
### renders: 1
### العربية الفصحى المبسطة، بصيغة الجمع للاحترام. لم يراجعها بعد مختص طبي يتكلم العربية.

## Who publishes it

# A support group or a clinic.
imprint-by = الناشر: { $name }
# Behind a phone number of the group's own, such as a helpline with volunteers.
imprint-not-medical = هذا الخط ليس للطوارئ، ولا يقدّم نصائح طبية.
# An address, an e-mail or a site.
imprint-reorder = لطلب المزيد: { $where }
imprint-feedback = أخبرونا بما هو خطأ أو ناقص: { $where }

## Which printing

# A month, such as November 2026.
imprint-edition = الطبعة: { $month }
imprint-use-until = صالح حتى نهاية { $month }. بعد ذلك اطلبوا نسخة جديدة.
# A code such as ES-2026-11; also at the foot of every page. If a printing turns out to be wrong, it is called back by this code.
imprint-run = دفعة الطباعة: { $code }

## Room for a stamp

imprint-stamp = ختم العيادة
