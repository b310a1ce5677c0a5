### The booklet: covers, pages to write on, and the sheet that says how to print it.
### renders: 1
### العربية الفصحى المبسطة، بصيغة الجمع للاحترام. لم يراجعها بعد مختص طبي يتكلم العربية.

## Titles of the file

booklet-title = دليل CRMO: كتيّب
booklet-title-general = دليل CRMO للعائلات: كتيّب
booklet-title-1 = دليل CRMO: كتيّب، الجزء 1
booklet-title-1-general = دليل CRMO للعائلات: كتيّب، الجزء 1
booklet-title-2 = دليل CRMO: كتيّب، الجزء 2
booklet-title-2-general = دليل CRMO للعائلات: كتيّب، الجزء 2

## Cover

page-cover = الغلاف
# Large on the cover. Short words.
booklet-cover = الحياة مع CRMO
booklet-cover-1 = الحياة مع CRMO. الجزء 1: يومًا بيوم
booklet-cover-2 = الحياة مع CRMO. الجزء 2: كل المواضيع
# Under the title.
picture-cover = دليل للعائلات: متى تتصلون، والأدوية، والحياة اليومية
# Before a line to write on.
booklet-belongs = هذا الكتيّب يخصّ
booklet-edition = طبعة عامة، الإصدار { $edition }
picture-cover-alt = أم وطفلان على طريق، يدًا بيد. أحد الطفلين يلوّح. والشمس مشرقة.

## Back cover

page-back = بمن تتصلون

## Inside: lines that speak of loose sheets elsewhere

booklet-about-lead = هذا الدليل لطفل واحد وخطة واحدة. احفظوه حيث يجده الجميع. اقرؤوا الصفحة 2 أولًا، والباقي عندما تكونون مستعدين.
booklet-about-lead-blank = هذه هي الطبعة العامة. ليس فيها بيانات أي طفل. املؤوا السطور مع التمريض أو الصيدلي. احفظوه حيث يجده الجميع.
booklet-first = علّقوا هذا الكتيّب في البيت، وظهره إلى الأمام. احفظوا أرقامه في هاتفكم.
# The emergency page, for doctors.
booklet-first-emergency = خذوا الكتيّب معكم عند الخروج. أروا الصفحة { $page } لأي طبيب لا يعرف طفلكم.
# Behind "Nobody calls back? Go to ...".
booklet-take-page = خذوا معكم هذا الكتيّب وأروهم الصفحة { $page }.
# When a medicine is given: on dates that are listed on that page.
booklet-when-dates = في تواريخ الصفحة { $page } فقط
booklet-ticks-how = ضعوا مع التمريض علامة عند ما ينطبق. كل سطر مهم بقدر الصفحتين 2 و 3.
booklet-ticks-turn-over = اقلبوا الصفحة: سطور أخرى لعظام طفلكم وأدويته.

## Pages to write on

page-write = صفحات للكتابة
page-write-questions = أسئلة لزيارتنا القادمة
page-write-diary = كيف تسير الأمور
page-write-lines = ملاحظاتنا
write-questions-lead = اكتبوا كل سؤال عندما يخطر لكم. ضعوا نجمة بجانب أهم سؤال.
write-answer = ما قاله الفريق
write-visit = زيارة في
write-lines-lead = اكتبوا كل ما تريدون حفظه: أسماء، أرقام، ما الذي ساعد.

## The sheet that says how to print. For whoever stands at the printer: clinic staff or a volunteer.

booklet-print-title = كيف تطبعون الكتيّب
page-print-how = كيف تطبعون هذا الكتيّب
page-print-check = ظهر الورقة الأولى
print-how-lead = هذه الورقة ليست من الكتيّب. اطبعوها أولًا، وحدها، لتجربة الطابعة.
print-facts = { $pages } صفحة على { $sheets } ورقة، الورق: { $paper }. يُفتح الكتيّب من { $edge ->
    [right] اليسار ويُمسك من اليمين
   *[left] اليمين ويُمسك من اليسار
  }.
print-paper-a4 = A4
print-paper-letter = Letter
print-step-size = الحجم: اختاروا «الحجم الفعلي» أو «100%». لا تختاروا أبدًا «ملاءمة الصفحة».
print-step-short = الوجهان: اختاروا «الطباعة على الوجهين» و «القلب على الحافة القصيرة».
print-step-long = الوجهان: اختاروا «الطباعة على الوجهين» و «القلب على الحافة الطويلة».
print-step-passes = الوجهان: اطبعوا ملف الوجوه. أعيدوا الأوراق كما خرجت بعد قلبها. ثم اطبعوا ملف الظهور.
print-step-test = تجربة: اطبعوا هذه الورقة فقط. هل يكون ظهرها معتدلًا عندما تقلبونها جانبيًا، مثل صفحة كتاب؟ اطبعوا الباقي إذن.
print-step-order = أبقوا الأوراق بترتيب خروجها. أرقام صغيرة عند الطيّة تعدّها: 1a وجه، و 1b ظهره.
print-step-fold = أبعدوا هذه الورقة. اطووا الأوراق من النصف عند العلامات المتقطعة، والغلاف إلى الخارج.
print-step-staple = ثبّتوا الطيّة بدبّوسين، عند الخطين القصيرين من الخارج.
print-step-look = تصفّحوه: يجب أن تتسلسل أرقام الصفحات من 1 إلى { $pages }.
picture-print-turn = اقلبوا جانبيًا.
picture-print-turn-alt = ورقة موضوعة بالعرض تُقلب جانبيًا، مثل صفحة كتاب.
picture-print-fold = اطووا، والغلاف إلى الخارج.
picture-print-fold-alt = أوراق تُطوى من النصف.
picture-print-staple = دبّوسان على الطيّة.
picture-print-staple-alt = الكتيّب مطوي، وعلى طيّته دبّوسان.
print-check-good = هل هذا الوجه معتدل بعد أن قلبتم الورقة جانبيًا؟ الإعداد صحيح. اطبعوا الباقي.
print-check-wrong = هل هو مقلوب؟ غيّروا «القلب على الحافة القصيرة» إلى «القلب على الحافة الطويلة»، أو العكس. اطبعوا هذه الورقة من جديد.
print-test-title = ورقة تجربة للكتيّبات
# On each page of the test sheet, under a large number.
page-print-test = صفحة تجربة { $n }
print-test-how = اطووا الورقة مرة واحدة. يجب أن تتسلسل الأرقام: 1، 2، 3، 4، وكلها معتدلة.
