### Words around the sheets for the child and the private sheet. The reader is the child or young person.
### The texts themselves stand in content/<lang>/child. No pronoun for the child; no doses.
### renders: 1
### العربية الفصحى المبسطة. القارئ طفل أو يافع: النص بصيغة المتكلم، فلا تظهر فيه صيغة مذكر أو مؤنث. لم يراجعها بعد مختص طبي يتكلم العربية.

## Names of the papers

child-title = CRMO: ورقة لك
child-title-general = CRMO: أوراق للأطفال واليافعين
teen-title = CRMO: أسئلة خاصة
teen-title-general = CRMO: أسئلة خاصة (طبعة عامة)

## Small above the title of a sheet, for the adult who hands it out

child-for-age-4-7 = من 4 إلى 7 سنوات تقريبًا: نقرأ معًا
child-for-age-8-11 = من 8 إلى 11 سنة تقريبًا
child-for-age-12-15 = من 12 إلى 15 سنة تقريبًا
child-for-age-16-up = من 16 سنة فأكثر
child-for-private = خاص: لك وحدك
# Above the line for the name, on a sheet without a plan.
child-name = اسمي:

## Pictures and what to do with them

picture-busy-bone-alt = عظمان. على أحدهما بقع حمراء نشيطة؛ وسهم يقود إلى الآخر، وهو هادئ.
picture-busy-bone = أين عظامي النشيطة؟ أشير إليها.
picture-needles-alt = طفلة وشخص كبير على أريكة. الطفلة تنفخ الفقاعات.
picture-needles = أختار ما أريد أن أفعله.

## Faces to point to: the words under them, and the alternative text

face-glad = فرح
face-glad-alt = وجه مبتسم.
face-even = بين بين
face-even-alt = وجه بفم مستقيم.
face-sad = حزن
face-sad-alt = وجه بفم حزين.
face-cross = غضب
face-cross-alt = وجه بحاجبين منخفضين.
face-afraid = خوف
face-afraid-alt = وجه بحاجبين مرفوعين وفم متعرّج.

## What the child fills in

child-map = ألوّن مكان الألم اليوم. الأرقام هي المواضع التي يعرفها أطبائي.
# Above lines to write on.
child-questions = أسئلتي أنا
# Above an empty box.
child-draw = أرسم ما أحب أن أفعله.
child-map-blank = ألوّن مكان الألم اليوم.
# In front of what the plan says about needles, and the child's own goal.
child-needles = عند الإبر، هذا يساعدني:
child-goal = هدفي:

## Numbers, on the sheets from 12 years on

child-numbers = أرقام أحتفظ بها
child-emergency = الطوارئ

## The private sheet

child-private = مكانها حيث لا ينظر أحد غيرك. يطبعها الفريق منفصلة عن أوراق العائلة.

## Small print for adults at the end of a sheet

child-adults = للكبار:
child-sources = من أين جاءت المعلومات
