<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Only on this laptop</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Your answers, once more</source>
        <translation>أجوبتك مرة أخرى</translation>
    </message>
    <message>
        <source>Answer alone. Nobody sees how far you are.</source>
        <translation>الجواب على انفراد. لا أحد يرى إلى أين وصلت.</translation>
    </message>
    <message>
        <source>Nothing of this is sent. You can go back to any card.</source>
        <translation>لا يُرسَل من هذا شيء. والعودة ممكنة إلى أي بطاقة.</translation>
    </message>
    <message>
        <source>You can go back to any card. You can also change your mind until you have both sealed.</source>
        <translation>العودة ممكنة إلى أي بطاقة. وتغيير الرأي ممكن أيضًا، حتى تختما معًا.</translation>
    </message>
    <message>
        <source>What you both see</source>
        <translation>ما تريانه معًا</translation>
    </message>
    <message>
        <source>Skipped. What you chose before is set aside.</source>
        <translation>تم تخطيها. وما اخترته قبل ذلك موضوع جانبًا.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>استعادته</translation>
    </message>
    <message>
        <source>Keep this card to myself</source>
        <translation>إبقاء هذه البطاقة لي</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>عودة إلى الكتابة</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Leaves the card without an answer; that tells the partner nothing.</extracomment>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A verb: there are no more cards, and one is alone with what one wrote.</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: closes one’s answers, as one seals a letter.</extracomment>
        <translation>ختم</translation>
    </message>
</context>
<context>
    <name>ApartPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
</context>
<context>
    <name>BeforeWeBeginPage</name>
    <message>
        <source>For you alone</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>قبل أن نبدأ</translation>
    </message>
    <message>
        <source>An evening for two, on two laptops. Each of you answers the same cards alone. Then you turn them over together.</source>
        <translation>مساء لشخصين، على حاسوبين محمولين. تجيبان عن البطاقات نفسها، كلٌّ على انفراد. ثم تكشفانها معًا.</translation>
    </message>
    <message>
        <source>What your partner will see</source>
        <translation>ما سيراه من معك</translation>
    </message>
    <message>
        <source>Where your answers meet, with the words you each added there. And what you both chose to show.</source>
        <translation>حيث تلتقي أجوبتكما، مع ما أضافه كلٌّ منكما هناك من كلمات. وما اخترتما معًا عرضه.</translation>
    </message>
    <message>
        <source>A no, a not now, a skipped card and one kept to yourself look the same. They stay on your laptop.</source>
        <translation>«لا»، و«ليس الآن»، وبطاقة تم تخطيها، وأخرى أبقيتها لك: كلها تبدو سواء. وتبقى على حاسوبك.</translation>
    </message>
    <message>
        <source>What does not come up tells something too. Once every card is turned: if you said yes and it did not come up, your partner did not.</source>
        <translation>وما لا يظهر يقول شيئًا أيضًا. متى كُشفت كل البطاقات: إن قلت «نعم» ولم يظهر الأمر، فمن معك لم يقل «نعم».</translation>
    </message>
    <message>
        <source>Wanting and declining are equally welcome here. Nothing is counted, and nothing is owed.</source>
        <translation>الرغبة والرفض مرحّب بهما هنا بالقدر نفسه. لا شيء يُعَدّ، ولا دَين على أحد.</translation>
    </message>
    <message>
        <source>The language, and how it looks</source>
        <extracomment>What a button does that bears the name of the language.</extracomment>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>إغلاق Mandorla</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Btn</name>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear the page: the key that does the same as the button.</extracomment>
        <translation>المفتاح: %1</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Skip any card, or keep it to yourself.</source>
        <translation>يمكن تخطي أي بطاقة، أو إبقاؤها لك.</translation>
    </message>
    <message>
        <source>It begins if you agree. If you put it away, nothing is sent.</source>
        <translation>تبدأ إن قلت «نعم». وإن وضعتها جانبًا، فلا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. Why stays with each of you.</source>
        <translation>متى كُشفت كل البطاقات: إن قلت «نعم» ولم يظهر الأمر، فمن معك لم يقل «نعم». أما السبب، فيبقى عند كلٍّ منكما.</translation>
    </message>
    <message>
        <source>Someone who says yes to everything sees every wish of their partner. Both of you see it come up.</source>
        <translation>من يقول «نعم» لكل شيء يرى كل أمنية عند من معه. وتريان معًا ظهورها.</translation>
    </message>
    <message>
        <source>For whoever hands it out: %1</source>
        <translation>لمن يسلّم الجولة: %1</translation>
    </message>
    <message>
        <source>%1 suggests “%2”.</source>
        <extracomment>A person’s name, and the title of a round.</extracomment>
        <translation>اقتراح من %1: «%2».</translation>
    </message>
    <message>
        <source>Suggested. It begins when you have both said yes.</source>
        <translation>تم اقتراحها. تبدأ متى قلتما «نعم» معًا.</translation>
    </message>
    <message>
        <source>Choose a round</source>
        <translation>اختارا جولة</translation>
    </message>
    <message>
        <source>You suggested “%1”. It begins when you have both said yes.</source>
        <translation>اقتراحك: «%1». تبدأ متى قلتما «نعم» معًا.</translation>
    </message>
    <message>
        <source>It begins when you have both said yes to it.</source>
        <translation>تبدأ متى قلتما لها «نعم» معًا.</translation>
    </message>
    <message>
        <source>%1 suggests this one.</source>
        <translation>هذه اقتراح من %1.</translation>
    </message>
    <message>
        <source>Go on writing your round</source>
        <translation>متابعة كتابة جولتك</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>كتابة جولة</translation>
    </message>
    <message>
        <source>Open a round from a file…</source>
        <translation>فتح جولة من ملف…</translation>
    </message>
    <message>
        <source>Read every card first</source>
        <translation>قراءة كل البطاقات أولًا</translation>
    </message>
    <message>
        <source>Begin alone</source>
        <translation>البدء على انفراد</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>اقتراح هذه الجولة</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>لا يمكن ذلك والمساء في استراحة.</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>نعم لها</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>ليست هذه</translation>
    </message>
    <message>
        <source>Back to what it tells</source>
        <translation>عودة إلى ما تُخبر به</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>لمن يسلّم الجولة</translation>
    </message>
    <message>
        <source>%1 suggests</source>
        <extracomment>%1 is a person’s name; below stands the round.</extracomment>
        <translation>اقتراح من %1</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>إنهاء المساء</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>ما يحتفظ به هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>CodeDigits</name>
    <message>
        <source>Six digits</source>
        <translation>ستة أرقام</translation>
    </message>
</context>
<context>
    <name>CompanionsPage</name>
    <message>
        <source>Forget</source>
        <extracomment>A verb: this laptop then no longer knows that person’s. %1 is the person’s name.
----------
As the one beside a person’s name.</extracomment>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>As above, for those who hear it.</extracomment>
        <translation>نسيان %1</translation>
    </message>
    <message>
        <source>Who is this evening with?</source>
        <translation>مع من هذا المساء؟</translation>
    </message>
    <message>
        <source>This laptop looks only for the one you pick. Nobody else is told that it is open.</source>
        <translation>يبحث هذا الحاسوب فقط عمن وقع عليه اختيارك. ولا يُخبَر أحد غيره بأنه مفتوح.</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>نسيان %1؟</translation>
    </message>
    <message>
        <source>This laptop then forgets that you two are paired, and all that it keeps of you two. Nobody can bring it back. To meet again, you pair with new digits.</source>
        <translation>عندئذ ينسى هذا الحاسوب أن بينكما ربطًا، وكل ما يحتفظ به عنكما. ولا أحد يستطيع استرجاعه. وللقاء من جديد، يكون الربط بأرقام جديدة.</translation>
    </message>
    <message>
        <source>Nothing is sent. To the other laptop it looks as if this one were switched off. What that laptop keeps stays until the person there forgets it.</source>
        <translation>لا يُرسَل شيء. ويبدو للحاسوب الآخر كأن هذا الحاسوب مطفأ. وما هو محفوظ هناك يبقى حتى ينساه صاحبه.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>إغلاق Mandorla</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Pair with somebody else</source>
        <translation>الربط مع شخص آخر</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Pairing</source>
        <extracomment>The page on which two laptops get to know each other.</extracomment>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Bring your two laptops together</source>
        <translation>اجمعا بين حاسوبيكما</translation>
    </message>
    <message>
        <source>One of you shows six digits, and one types them. It makes no difference who does which.</source>
        <translation>حاسوب يعرض ستة أرقام، وحاسوب تُكتَب عليه. ولا فرق من يفعل ماذا.</translation>
    </message>
    <message>
        <source>I show the digits</source>
        <translation>أنا أعرض الأرقام</translation>
    </message>
    <message>
        <source>Six digits appear here. You read them aloud.</source>
        <translation>تظهر هنا ستة أرقام، وتُقرأ بصوتك.</translation>
    </message>
    <message>
        <source>I type them</source>
        <translation>أنا أكتبها</translation>
    </message>
    <message>
        <source>The other laptop has the digits. You type them here.</source>
        <translation>الأرقام على الحاسوب الآخر، وتُكتَب هنا بيدك.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your name for tonight</source>
        <translation>اسمك لهذا المساء</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>إن أحببت</translation>
    </message>
    <message>
        <source>Your partner reads it once you have paired. Without a name you are “You” here and “Your partner” there.</source>
        <translation>يقرؤه من معك بعد الربط. وبلا اسم، يكون المكتوب هنا «أنت»، وهناك «من معك».</translation>
    </message>
    <message>
        <source>Type this on the other laptop</source>
        <translation>يُكتَب هذا على الحاسوب الآخر</translation>
    </message>
    <message>
        <source>What does the other laptop show?</source>
        <translation>ماذا يعرض الحاسوب الآخر؟</translation>
    </message>
    <message>
        <source>The digits:</source>
        <translation>الأرقام:</translation>
    </message>
    <message>
        <source>The digits of the other laptop</source>
        <translation>أرقام الحاسوب الآخر</translation>
    </message>
    <message>
        <source>If you both keep it locked, this is the only time.</source>
        <translation>إن أبقيتماه مقفلًا معًا، فهذه هي المرة الوحيدة.</translation>
    </message>
    <message>
        <source>For this evening only.</source>
        <translation>لهذا المساء فقط.</translation>
    </message>
    <message>
        <source>Ask for them across the table. If one is wrong, just try again.</source>
        <translation>يكفي السؤال عنها عبر الطاولة. وإن كان رقم منها خاطئًا، تكفي محاولة أخرى.</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>إغلاق Mandorla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>ما يحتفظ به هذا الحاسوب</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Show other digits</source>
        <translation>عرض أرقام أخرى</translation>
    </message>
    <message>
        <source>They can’t find each other</source>
        <translation>لا يجد أحدهما الآخر</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>A verb: makes the two laptops know each other.</extracomment>
        <translation>ربط</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Six digits first</source>
        <translation>الأرقام الستة أولًا</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>The day on the cover, as Qt formats dates: &quot;Thursday 14 November&quot;.</extracomment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>On the clock that lies over everything. Whoever looks on must not learn what is under it.</extracomment>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Once more, and Enter</source>
        <translation>مرة أخرى، ثم Enter</translation>
    </message>
    <message>
        <source>Press Enter to come back</source>
        <translation>العودة بمفتاح Enter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>It is locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Your passphrase opens what this laptop keeps.</source>
        <translation>عبارة مرورك تفتح ما يحتفظ به هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, and there is no other way in. It can stay closed as it is, or go.</source>
        <translation>بلا عبارة المرور لا أحد يستطيع فتحه، ولا مدخل إليه سواها. يمكن تركه مغلقًا كما هو، أو التخلي عنه.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>إغلاق Mandorla</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>إيقاف الفتح</translation>
    </message>
    <message>
        <source>I can’t open it</source>
        <translation>لا أستطيع فتحه</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>لهذا المساء فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: opens what is kept, with the passphrase.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>The passphrase first</source>
        <translation>عبارة المرور أولًا</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>التخلي عنه</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This is the first one.</source>
        <translation>هذه هي الأولى.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>هذه هي الأخيرة حتى الآن.</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>التالية</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>You both see only where giving and receiving meet.</source>
        <translation>لا تريان إلا حيث يلتقي العطاء والتلقي بينكما.</translation>
    </message>
</context>
<context>
    <name>FindEachOther</name>
    <message>
        <source>They can’t find each other</source>
        <translation>لا يجد أحدهما الآخر</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>شبكة واحدة</translation>
    </message>
    <message>
        <source>Both laptops on the same home network, and not the guest network: that one often keeps laptops apart. The internet is not needed.</source>
        <translation>الحاسوبان على شبكة البيت نفسها، لا على شبكة الضيوف: فهذه كثيرًا ما تفصل بين الحواسيب. ولا حاجة إلى الإنترنت.</translation>
    </message>
    <message>
        <source>VPN off</source>
        <translation>إيقاف VPN</translation>
    </message>
    <message>
        <source>If one of you uses a VPN, switch it off for this evening.</source>
        <translation>إن كان VPN يعمل على أحد الحاسوبين، فليُوقَف هذا المساء.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>جدار الحماية</translation>
    </message>
    <message>
        <source>A firewall is on here. Typed into a terminal, this lets the other laptop in:</source>
        <translation>يعمل هنا جدار حماية. هذا السطر، إذا كُتب في الطرفية، يسمح للحاسوب الآخر بالدخول:</translation>
    </message>
    <message>
        <source>The address by hand</source>
        <translation>العنوان باليد</translation>
    </message>
    <message>
        <source>Type the address that the other laptop shows on this page. If only one laptop has a firewall, let that one type: digits and address.</source>
        <translation>يُكتَب هنا العنوان الذي يعرضه الحاسوب الآخر في هذه الصفحة. وإن كان جدار الحماية على حاسوب واحد فقط، فالكتابة عليه: الأرقام والعنوان.</translation>
    </message>
    <message>
        <source>A network of your own</source>
        <translation>شبكة خاصة بكما</translation>
    </message>
    <message>
        <source>A cable between the two laptops, or the hotspot of a phone that both join, does as well.</source>
        <translation>يكفي أيضًا كابل بين الحاسوبين، أو نقطة اتصال من هاتف ينضم إليها الحاسوبان.</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>كتابة العنوان</translation>
    </message>
    <message>
        <source>Read the address aloud</source>
        <translation>قراءة العنوان بصوت مسموع</translation>
    </message>
    <message>
        <source>The other laptop shows its address when you choose “Find each other” there.</source>
        <translation>يعرض الحاسوب الآخر عنوانه عند اختيار «إيجاد الآخر» هناك.</translation>
    </message>
    <message>
        <source>The other laptop shows its address on this same page.</source>
        <translation>يعرض الحاسوب الآخر عنوانه في هذه الصفحة نفسها.</translation>
    </message>
    <message>
        <source>On the other laptop, choose “I type them”, then “They can’t find each other”, and type it there.</source>
        <translation>على الحاسوب الآخر: اختيار «أنا أكتبها»، ثم «لا يجد أحدهما الآخر»، ثم كتابته هناك.</translation>
    </message>
    <message>
        <source>The other laptop’s address</source>
        <translation>عنوان الحاسوب الآخر</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>شكله هكذا: 192.168.1.20.</translation>
    </message>
    <message>
        <source>This laptop looks there now.</source>
        <translation>يبحث هذا الحاسوب هناك الآن.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>استعمال هذا العنوان</translation>
    </message>
    <message>
        <source>This laptop’s address</source>
        <translation>عنوان هذا الحاسوب</translation>
    </message>
    <message>
        <source>The number after the colon is part of it, for another program on this laptop uses Mandorla’s usual port.</source>
        <translation>الرقم الذي بعد النقطتين جزء منه، لأن برنامجًا آخر على هذا الحاسوب يشغل المنفذ المعتاد لبرنامج Mandorla.</translation>
    </message>
    <message>
        <source>The address first</source>
        <translation>العنوان أولًا</translation>
    </message>
</context>
<context>
    <name>IfAfraid</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>إن كان قول «لا» يخيفك</translation>
    </message>
    <message>
        <source>Help for yourself comes first. If you are afraid to say no to your partner, or of what comes after a no, Mandorla is not the right tool.</source>
        <translation>المساعدة لك أنت تأتي أولًا. إن كان يخيفك قول «لا» لمن معك، أو ما يأتي بعد «لا»، فليس Mandorla الأداة المناسبة.</translation>
    </message>
    <message>
        <source>There are people who listen, believe you and know what can be done: helplines and chats, advice centres, shelters, doctors. They are there for every gender, and you decide what happens next.</source>
        <translation>هناك من يصغي إليك ويصدّقك ويعرف ما يمكن فعله: خطوط مساعدة ومحادثات، ومراكز استماع وإرشاد، ودور إيواء، وأطباء. هم هنا للناس كلهم، أيًّا كان جنسهم، وما يحدث بعد ذلك قرارك أنت.</translation>
    </message>
    <message>
        <source>Look for them on a device that your partner does not use: at a library, at work, at a friend’s. Search for “help with domestic abuse” and the name of your country. If you are in danger now, call the emergency services.</source>
        <translation>ليكن البحث عنهم على جهاز لا يستعمله من معك: في مكتبة، في العمل، عند أصدقاء. من كلمات البحث: «المساعدة في حالات العنف الأسري»، مع اسم بلدك. وإن كنت في خطر الآن، فالاتصال بالطوارئ أولًا.</translation>
    </message>
    <message>
        <source>Esc puts a clock in place of this page, at once. Nothing of it is kept or sent.</source>
        <translation>مفتاح Esc يضع ساعة مكان هذه الصفحة على الفور. لا يُحفَظ منها شيء ولا يُرسَل.</translation>
    </message>
    <message>
        <source>What it can look like</source>
        <translation>كيف قد يبدو ذلك</translation>
    </message>
    <message>
        <source>It need not be the fear of being hit. These count as well:</source>
        <translation>لا يلزم أن يكون خوفًا من الضرب. هذا أيضًا منه:</translation>
    </message>
    <message>
        <source>You give in so that the sulking ends, or the silence.</source>
        <translation>تنازل منك كي ينتهي العبوس، أو الصمت.</translation>
    </message>
    <message>
        <source>You are threatened: with money, with the children, with your papers, with pictures of you.</source>
        <translation>تهديد لك: بالمال، أو بالأولاد، أو بأوراقك، أو بصور لك.</translation>
    </message>
    <message>
        <source>You are touched sexually while you are asleep.</source>
        <translation>لمس جسدك لمسًا جنسيًا في أثناء نومك.</translation>
    </message>
    <message>
        <source>Your contraception is hidden, spoiled, or taken off without a word.</source>
        <translation>إخفاء وسيلة منع الحمل عندك، أو إفسادها، أو نزعها بلا كلمة.</translation>
    </message>
    <message>
        <source>You weigh every word beforehand, so that nothing happens.</source>
        <translation>وزن كل كلمة منك قبل قولها، كي لا يحدث شيء.</translation>
    </message>
    <message>
        <source>Once counts. None of it is your fault.</source>
        <translation>حتى المرة الواحدة تُحسب. ولا ذنب لك في شيء من ذلك.</translation>
    </message>
    <message>
        <source>What may be watched</source>
        <translation>ما قد يكون تحت المراقبة</translation>
    </message>
    <message>
        <source>Phones, accounts, bills and search histories can be watched, and so can this laptop. A private window of a browser does not help against somebody who looks on. Another device does.</source>
        <translation>الهواتف والحسابات والفواتير وسجلات البحث قد تكون تحت المراقبة، وكذلك هذا الحاسوب. والنافذة الخاصة في المتصفح لا تنفع مع من ينظر إلى الشاشة. أما جهاز آخر فينفع.</translation>
    </message>
    <message>
        <source>Whether you go on</source>
        <translation>المتابعة أو تركها</translation>
    </message>
    <message>
        <source>It may be noticed that you close Mandorla, or that an evening stays empty. You judge what is safest. You may skip every card, and the other laptop then sees only that nothing came up.</source>
        <translation>قد يُلاحَظ إغلاق Mandorla، أو بقاء المساء فارغًا. وأنت أدرى بما هو أسلم. يمكن تخطي كل البطاقات، وعندها لا يرى الحاسوب الآخر إلا أنه لم يظهر شيء.</translation>
    </message>
    <message>
        <source>A therapist’s exercises for couples are not for this either. They take two people who can both say no. A yes given out of fear looks like any other yes here, and no software can tell.</source>
        <translation>وتمارين المعالجين لشخصين معًا ليست لهذا أيضًا. فهي تحتاج إلى شخصين يستطيع كلٌّ منهما قول «لا». و«نعم» التي تُقال خوفًا تبدو هنا مثل أي «نعم» أخرى، ولا برنامج يستطيع معرفة ذلك.</translation>
    </message>
    <message>
        <source>If your partner is afraid of you</source>
        <translation>إن كان من معك يخاف منك</translation>
    </message>
    <message>
        <source>If you notice that you frighten your partner, that you press, threaten or hurt, there is help for you, too: advice centres, and groups of people who want to stop. Search for “help to stop hurting my partner” and the name of your country. A round together does not mend it.</source>
        <translation>إن لاحظت أن منك ما يخيف من معك، من ضغط أو تهديد أو أذى، فهناك مساعدة لك أيضًا: مراكز إرشاد، ومجموعات لمن يريدون التوقف. من كلمات البحث: «علاج نفسي للتوقف عن العنف الأسري»، مع اسم بلدك. وجولة معًا لا تصلح ذلك.</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>بلغات أخرى</translation>
    </message>
    <message>
        <source>Words to search for, with the name of the country you are in:</source>
        <translation>كلمات للبحث، مع اسم البلد الذي أنت فيه:</translation>
    </message>
    <message>
        <source>You find this page again at any time: with F1, or on the cover under Help. Opening it changes nothing of your evening, and your partner’s laptop is told nothing of it.</source>
        <translation>هذه الصفحة في متناولك في أي وقت: بمفتاح F1، أو على الغطاء تحت «مساعدة». فتحها لا يغيّر شيئًا من مسائكما، ولا يُخبَر حاسوب من معك بشيء عنها.</translation>
    </message>
</context>
<context>
    <name>IfAfraidPage</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>إن كان قول «لا» يخيفك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>إغلاق Mandorla</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Keep it locked</source>
        <translation>إبقاؤه مقفلًا</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>عبارة مرور خاصة بك</translation>
    </message>
    <message>
        <source>Each of you has one, on your own laptop. Your partner’s laptop never learns it.</source>
        <translation>لكلٍّ منكما عبارة، على حاسوبه. ولا يعرفها حاسوب من معك أبدًا.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما الذي يُحفَظ</translation>
    </message>
    <message>
        <source>That you two are paired, so that next time you need no digits. And a round you are in, with your own answers, until it is over and you have seen what it came to, or it has rested for thirty days. And the pages you both keep.</source>
        <translation>أن بينكما ربطًا، فلا حاجة إلى أرقام في المرة القادمة. والجولة التي أنتما فيها، مع أجوبتك أنت، حتى تنتهي ويُعرَض عليك ما وصلت إليه، أو ترتاح ثلاثين يومًا. والصفحات التي تُبقيانها معًا.</translation>
    </message>
    <message>
        <source>Only if you both keep it</source>
        <translation>فقط إن أبقيتماه معًا</translation>
    </message>
    <message>
        <source>If one of you is here just for tonight, neither laptop keeps anything of the evening. You are both told before you answer.</source>
        <translation>إن كان الاختيار من إحدى الجهتين «لهذا المساء فقط»، فلا يحتفظ أيٌّ من الحاسوبين بشيء من المساء. وتعرفان ذلك معًا قبل أن تجيبا.</translation>
    </message>
    <message>
        <source>There is no second way in</source>
        <translation>لا مدخل ثانيًا</translation>
    </message>
    <message>
        <source>Nobody can bring a passphrase back. Without it, what is kept stays closed.</source>
        <translation>لا أحد يستطيع استرجاع عبارة المرور. وبدونها يبقى ما هو محفوظ مغلقًا.</translation>
    </message>
    <message>
        <source>What a disk remembers</source>
        <translation>ما يتذكره القرص</translation>
    </message>
    <message>
        <source>What you let go of cannot be opened any more. Its unreadable remains may stay on the disk, because on an SSD a file cannot be overwritten in place. Encrypting the whole disk is the answer to that.</source>
        <translation>ما تخليت عنه لا يمكن فتحه بعد ذلك. وقد تبقى على القرص بقايا منه لا تُقرأ، لأن الملف على قرص SSD لا يُكتَب فوقه في مكانه. وحل ذلك تشفير القرص كله.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What this laptop keeps</source>
        <translation>ما يحتفظ به هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your name, and the key by which the other laptop knows this one.</source>
        <translation>اسمك، والمفتاح الذي يعرف به الحاسوب الآخر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If you both keep it locked: that you two are paired, and a round you are in, with your own answers, and pages you two keep. The round goes when it is over, or has rested for thirty days.</source>
        <translation>إن أبقيتماه مقفلًا معًا: أن بينكما ربطًا، والجولة التي أنتما فيها، مع أجوبتك أنت، وصفحات تُبقيانها معًا. وتمضي الجولة حين تنتهي، أو حين ترتاح ثلاثين يومًا.</translation>
    </message>
    <message>
        <source>What you wrote alone and keep. It stays until you let go of it.</source>
        <translation>ما كتبته على انفراد وأبقيته. يبقى حتى التخلي عنه.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and so does the keychain of this desktop.</source>
        <translation>كله مشفّر. تفتحه عبارة مرورك، وتفتحه أيضًا حلقة مفاتيح سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it.</source>
        <translation>كله مشفّر. تفتحه عبارة مرورك.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and nothing else does.</source>
        <translation>كله مشفّر. تفتحه عبارة مرورك، ولا شيء سواها.</translation>
    </message>
    <message>
        <source>After ten minutes without you, when this laptop goes to sleep, or when its screen is locked, it locks by itself. To the other laptop that looks like a pause.</source>
        <translation>بعد عشر دقائق من غيابك، أو حين يدخل هذا الحاسوب في السكون، أو حين تُقفَل شاشته، يُقفَل هو من تلقاء نفسه. ويبدو ذلك للحاسوب الآخر استراحة.</translation>
    </message>
    <message>
        <source>Remember on this laptop</source>
        <translation>التذكر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The keychain of this desktop then has the key, and Mandorla opens by itself when it starts: whoever is logged in here can open it. After a lock it asks for your passphrase.</source>
        <translation>عندئذ يكون المفتاح في حلقة مفاتيح سطح المكتب هذا، ويُفتَح Mandorla من تلقاء نفسه عند تشغيله: ومن دخل إلى هذا الحساب هنا يستطيع فتحه. وبعد كل قفل يطلب عبارة مرورك.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>عبارة مرور أخرى</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>العبارة الجديدة</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>The passphrase you have now first</source>
        <translation>عبارة المرور الحالية أولًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>The people kept here</source>
        <translation>الأشخاص المحفوظون هنا</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Let go of all that is kept</source>
        <translation>التخلي عن كل المحفوظ</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>التخلي عنه</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>To give, to receive</source>
        <translation>عطاء وتلقٍّ</translation>
    </message>
    <message>
        <source>Comes up where the two meet.</source>
        <translation>تظهر حيث يلتقي الاثنان.</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you choose.</source>
        <translation>يبقى على هذا الحاسوب، مهما كان اختيارك.</translation>
    </message>
    <message>
        <source>True for both of you.</source>
        <translation>يصدق عليكما معًا.</translation>
    </message>
    <message>
        <source>True for both of you – not consent.</source>
        <translation>يصدق عليكما معًا – وليس موافقة.</translation>
    </message>
    <message>
        <source>Something you both chose to show.</source>
        <translation>شيء اخترتما معًا عرضه.</translation>
    </message>
    <message>
        <source>Something you both chose to show – not consent.</source>
        <translation>شيء اخترتما معًا عرضه – وليس موافقة.</translation>
    </message>
    <message>
        <source>An idea you are both open to.</source>
        <translation>فكرة ترحّبان بها معًا.</translation>
    </message>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>فكرة ترحّبان بها معًا – وليست موافقة.</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>ما يمكن اختياره</translation>
    </message>
    <message>
        <source>Two to sixteen.</source>
        <translation>من اثنين إلى ستة عشر.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>The number of one of the choices of a card.</extracomment>
        <translation>الخيار %1</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>أي عدد منها</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>What you both pick comes up.</source>
        <translation>يظهر ما يلتقي فيه اختياركما.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>لي وحدي</translation>
    </message>
    <message>
        <source>Only for oneself</source>
        <translation>لشخص واحد فقط</translation>
    </message>
    <message>
        <source>It never leaves the laptop.</source>
        <translation>لا تغادر الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>What feels good</source>
        <translation>ما يطيب</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you draw.</source>
        <translation>يبقى على هذا الحاسوب، مهما كان رسمك.</translation>
    </message>
    <message>
        <source>A span</source>
        <translation>مدى</translation>
    </message>
    <message>
        <source>Comes up where the spans meet.</source>
        <translation>يظهر حيث يلتقي المديان.</translation>
    </message>
    <message>
        <source>Its steps, from the least</source>
        <translation>درجاته، من الأدنى</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة درجة</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>The number of a step on a scale.</extracomment>
        <translation>الدرجة %1</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both.</source>
        <translation>جزء من المدى يطيب لكما معًا.</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both – not consent.</source>
        <translation>جزء من المدى يطيب لكما معًا – وليس موافقة.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two steps of a scale, such as “a few times a week” and “daily”, or 6 and 9.</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Both shown, or neither</source>
        <translation>يُعرَض الجوابان، أو لا شيء</translation>
    </message>
    <message>
        <source>Shown, if you both show</source>
        <translation>يُعرَض إن عرضتما معًا</translation>
    </message>
    <message>
        <source>Kept to myself</source>
        <translation>أُبقيه لي</translation>
    </message>
    <message>
        <source>Words, or one of some choices.</source>
        <translation>كلمات، أو خيار من خيارات.</translation>
    </message>
    <message>
        <source>Two to sixteen, or none: then each of you writes.</source>
        <translation>من اثنين إلى ستة عشر، أو لا شيء: وعندها يكتب كلٌّ منكما.</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>أمنية</translation>
    </message>
    <message>
        <source>Comes up if you are both open to it.</source>
        <translation>تظهر إن رحّبتما بها معًا.</translation>
    </message>
    <message>
        <source>The wish itself, as either of you could have it.</source>
        <translation>الأمنية نفسها، كما قد تكون لأيٍّ منكما.</translation>
    </message>
</context>
<context>
    <name>LeaveWritingPage</name>
    <message>
        <source>A round of your own</source>
        <translation>جولة من عندك</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>What you wrote is in no file yet</source>
        <translation>ما كتبته ليس في أي ملف بعد</translation>
    </message>
    <message>
        <source>Until now it is only in this window. You can save it to a file, even if it is not finished yet, and go on another day.</source>
        <translation>هو حتى الآن في هذه النافذة فقط. يمكن حفظه في ملف، حتى قبل أن يكتمل، ومتابعته في يوم آخر.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Let go of all that is kept?</source>
        <translation>التخلي عن كل المحفوظ؟</translation>
    </message>
    <message>
        <source>This laptop then forgets your pairing, the round you are in and the pages you keep. Nobody can bring it back. To meet again, you two pair with new digits.</source>
        <translation>عندئذ ينسى هذا الحاسوب ربطكما، والجولة التي أنتما فيها، والصفحات التي تُبقيانها. ولا أحد يستطيع استرجاعها. وللقاء من جديد، يكون الربط بأرقام جديدة.</translation>
    </message>
    <message>
        <source>The other laptop is not told. What it keeps, it keeps until the person there lets go of it.</source>
        <translation>لا يُخبَر الحاسوب الآخر. وما يحتفظ به، يبقى عنده حتى يتخلى عنه صاحبه.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>A look without more contrast, motion without less of it: neither the desktop’s, nor more or less.</extracomment>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>What you choose shows at once.</source>
        <translation>يظهر اختيارك على الفور.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Over the names of the languages.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, in percent: &quot;125 %&quot;.</extracomment>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>تباين أكثر</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Find each other</source>
        <translation>إيجاد الآخر</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>As the button of each page.</extracomment>
        <translation>تغطية</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The evening goes on.</source>
        <extracomment>After a pause: both are there again.</extracomment>
        <translation>المساء مستمرّ.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Your name for tonight</source>
        <translation>اسمك لهذا المساء</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Ten characters or more. A few words in a row do well.</source>
        <translation>عشرة أحرف أو أكثر. بضع كلمات متتالية خيار جيد.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Ten characters or more, and the same twice.</source>
        <translation>عشرة أحرف أو أكثر، والعبارة نفسها مرتين.</translation>
    </message>
</context>
<context>
    <name>NotConsent</name>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>فكرة ترحّبان بها معًا – وليست موافقة.</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>Stands alone: it clears the others.</source>
        <translation>يُختار وحده، ويُلغى ما سواه.</translation>
    </message>
</context>
<context>
    <name>OurPage</name>
    <message>
        <source>Our page</source>
        <translation>صفحتنا</translation>
    </message>
    <message>
        <source>You keep it. That shows on this screen only.</source>
        <translation>أبقيتها. هذا ظاهر على هذه الشاشة فقط.</translation>
    </message>
    <message>
        <source>A step has come to the page.</source>
        <translation>جاءت خطوة إلى الصفحة.</translation>
    </message>
    <message>
        <source>A step has gone from the page.</source>
        <translation>ذهبت خطوة من الصفحة.</translation>
    </message>
    <message>
        <source>A step has changed.</source>
        <translation>تغيّرت خطوة.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Numbers: which step of our page, of how many.</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>The page is full</source>
        <translation>الصفحة ممتلئة</translation>
    </message>
    <message>
        <source>Write another step</source>
        <translation>كتابة خطوة أخرى</translation>
    </message>
    <message>
        <source>One step is still empty.</source>
        <translation>ما زالت إحدى الخطوات فارغة.</translation>
    </message>
    <message>
        <source>Shared tonight</source>
        <translation>المشترك هذا المساء</translation>
    </message>
    <message>
        <source>Let’s try this</source>
        <translation>لنجرّب هذا</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>حين تنتهيان</translation>
    </message>
    <message>
        <source>What you both keep, each of you can take along as a file or on paper.</source>
        <translation>ما تُبقيانه معًا، لكلٍّ منكما أن يأخذ منه نسخة، في ملف أو على ورق.</translation>
    </message>
    <message>
        <source>How long a page you both keep stays</source>
        <translation>كم تدوم صفحة تُبقيانها معًا</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: to keep the page that two people wrote together. Its twin is Let go.</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A verb: not to keep it; it is gone then. Calm, no “delete”.</extracomment>
        <translation>تخلٍّ</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>أخذ نسخة</translation>
    </message>
    <message>
        <source>If one of you lets go, it is gone for both.</source>
        <translation>إن جاء التخلي من جهة واحدة، زالت عندكما معًا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
</context>
<context>
    <name>OurPages</name>
    <message>
        <source>Your pages</source>
        <translation>صفحاتكما</translation>
    </message>
    <message>
        <source>The date is right after all</source>
        <translation>بل التاريخ صحيح</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>التاريخ صحيح</translation>
    </message>
    <message>
        <source>The date is wrong</source>
        <translation>التاريخ خاطئ</translation>
    </message>
</context>
<context>
    <name>OwnListPage</name>
    <message>
        <source>For you alone</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Without a partner, and nothing of it is ever sent.</source>
        <translation>على انفراد، ولا يُرسَل من هذا شيء أبدًا.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>A verb: to begin a round for oneself.</extracomment>
        <translation>البدء</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>ما كتبته من قبل</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءته</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>For you alone</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>عودة إلى البطاقات</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>أخذ نسخة</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>إبقاؤه مقفلًا</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Leaves the page: one has decided what becomes of it.</extracomment>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cover</source>
        <extracomment>A verb: puts a clock in place of the page, at once, so that nobody reads it.</extracomment>
        <translation>تغطية</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>PageEntry</name>
    <message>
        <source>Two texts for one step. Take one, or join them.</source>
        <translation>نصان لخطوة واحدة. خذا واحدًا منهما، أو اجمعاهما.</translation>
    </message>
    <message>
        <source>%1, the first of two texts</source>
        <translation>%1، أول النصين</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>أخذ هذه الكلمات</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands alone between two texts that two people wrote for the same step.</extracomment>
        <translation>أو</translation>
    </message>
    <message>
        <source>Take these words instead</source>
        <translation>أخذ هذه الكلمات بدلًا منها</translation>
    </message>
    <message>
        <source>One small step, in your own words.</source>
        <translation>خطوة صغيرة واحدة، بكلماتكما.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>لا يتسع المكان لأكثر من هذا.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>الأحرف الباقية: %1</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>جمعهما</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>ترك هذه الخطوة</translation>
    </message>
    <message>
        <source>The page is full.</source>
        <translation>الصفحة ممتلئة.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>For myself</source>
        <translation>لنفسي</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>صفحتنا</translation>
    </message>
    <message>
        <source>Private. If you find this, please don’t read on.</source>
        <translation>أوراق خاصة. الرجاء ممن يجدها ألا يتابع القراءة.</translation>
    </message>
    <message>
        <source>Ideas we are both open to, not consent.</source>
        <translation>أفكار نرحّب بها معًا، وليست موافقة.</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>You both see only what you both pick.</source>
        <translation>لا تريان إلا ما يلتقي فيه اختياركما.</translation>
    </message>
</context>
<context>
    <name>WhatPartnerSees</name>
    <message>
        <source>What will my partner see?</source>
        <translation>ما الذي سيراه من معي؟</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>ما هو مشترك بينكما</translation>
    </message>
    <message>
        <source>A wish you are both open to. Where one of you would like to give and one to receive. The options you both picked. The stretch where your two spans meet. What you both chose to show. With a shared wish, the words you each added. Who was keen and who was willing is not shown, but your words may show how you meant it.</source>
        <translation>أمنية ترحّبان بها معًا. وحيث يلتقي عطاء من جهة وتلقٍّ من الأخرى. والخيارات التي التقى فيها اختياركما. والجزء الذي يلتقي فيه مدياكما. وما اخترتما معًا عرضه. ومع الأمنية المشتركة، ما أضافه كلٌّ منكما من كلمات. أما من أين جاء الشوق ومن أين جاء القبول فلا يُعرَض، لكن قد تدل كلماتك على ما قصدته.</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>ما يبقى لك</translation>
    </message>
    <message>
        <source>Everything else. No, not now, a skipped card, a card kept to yourself and an answer you changed before sealing look the same to the other laptop. Private cards are never sent. Nobody sees how far you are.</source>
        <translation>كل ما عدا ذلك. «لا»، و«ليس الآن»، وبطاقة تم تخطيها، وبطاقة أبقيتها لك، وجواب غيّرته قبل الختم: كلها تبدو سواء للحاسوب الآخر. والبطاقات الخاصة لا تُرسَل أبدًا. ولا أحد يرى إلى أين وصلت.</translation>
    </message>
    <message>
        <source>What absence tells</source>
        <translation>ما يقوله الغياب</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. The same is true the other way round. Why stays with each of you.</source>
        <translation>متى كُشفت كل البطاقات: إن قلت «نعم» ولم يظهر الأمر، فمن معك لم يقل «نعم». والعكس صحيح أيضًا. أما السبب، فيبقى عند كلٍّ منكما.</translation>
    </message>
    <message>
        <source>What saying yes to everything does</source>
        <translation>ما يفعله قول «نعم» لكل شيء</translation>
    </message>
    <message>
        <source>Someone who says yes to every card sees everything their partner said yes to. Both of you see it come up. A second try with changed answers needs you both again.</source>
        <translation>من يقول «نعم» لكل بطاقة يرى كل ما قال له من معه «نعم». وتريان معًا ظهوره. ومحاولة ثانية بأجوبة أخرى تحتاج إليكما معًا من جديد.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما معنى ذلك</translation>
    </message>
    <message>
        <source>An idea that comes up is one you are both open to. Whatever comes up, it is not consent, and nothing is owed. A yes can be given under pressure, and no software can tell.</source>
        <translation>الفكرة التي تظهر فكرة ترحّبان بها معًا. وأيًّا كان ما يظهر، فهو ليس موافقة، ولا دَين على أحد. قد تُقال «نعم» تحت الضغط، ولا برنامج يستطيع معرفة ذلك.</translation>
    </message>
    <message>
        <source>If you are afraid to say no</source>
        <translation>إن كان قول «لا» يخيفك</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>What Mandorla cannot protect</source>
        <translation>ما لا يستطيع Mandorla حمايته</translation>
    </message>
    <message>
        <source>A person at your open laptop sees what you see. Cover hides it at once.</source>
        <translation>من يجلس إلى حاسوبك المفتوح يرى ما هو أمامك. والتغطية تخفيه على الفور.</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>It never leaves this laptop.</source>
        <translation>لا تغادر هذا الحاسوب أبدًا.</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>1 is “%1”, %2 is “%3”.</source>
        <extracomment>The two ends of a scale: numbers, and how the steps are called.</extracomment>
        <translation>الدرجة ١ هي «%1»، والدرجة %2 هي «%3».</translation>
    </message>
    <message>
        <source>You both see only the stretch where your two spans meet.</source>
        <translation>لا تريان إلا الجزء الذي يلتقي فيه مدياكما.</translation>
    </message>
    <message>
        <source>move this end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>تحريك هذا الطرف</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the other end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>or type how a step begins</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>أو كتابة أول اسم الدرجة</translation>
    </message>
</context>
<context>
    <name>ReadCardsPage</name>
    <message>
        <source>Card %1. %2</source>
        <extracomment>%2 is the kind of the card, such as “A wish”.</extracomment>
        <translation>البطاقة %1. %2</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>قبل الجواب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save it to a file…</source>
        <translation>حفظها في ملف…</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>نعم لها</translation>
    </message>
    <message>
        <source>It is not suggested any more, or the evening has paused.</source>
        <translation>لم تعد مقترحة، أو أن المساء في استراحة.</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>اقتراح هذه الجولة</translation>
    </message>
    <message>
        <source>You have suggested it already, or the evening has paused.</source>
        <translation>سبق اقتراحها منك، أو أن المساء في استراحة.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>It is on our page</source>
        <translation>صار على صفحتنا</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>Put on our page</source>
        <translation>إلى صفحتنا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Turn the next</source>
        <translation>كشف التالية</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Your answers</source>
        <translation>أجوبتك</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1 – kept to yourself</source>
        <translation>%1 – أبقيتها لك</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>البطاقة %1: %2</translation>
    </message>
</context>
<context>
    <name>RoundFile</name>
    <message>
        <source>This file can’t be read.</source>
        <translation>لا تمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>See that it is still there, and that you may open it.</source>
        <translation>لعله لم يعد هناك، أو لعل فتحه غير مسموح لك.</translation>
    </message>
    <message>
        <source>This is no file that holds a round.</source>
        <translation>ليس هذا ملفًا فيه جولة.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>يمكن اختيار غيره.</translation>
    </message>
    <message>
        <source>There is something of this name that is no file.</source>
        <translation>هناك شيء بهذا الاسم، وليس ملفًا.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>يمكن اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write there.</source>
        <translation>لا يسمح هذا الحاسوب لبرنامج Mandorla بالكتابة هناك.</translation>
    </message>
    <message>
        <source>Choose another folder. What you wrote is still here.</source>
        <translation>يمكن اختيار مجلد آخر. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>The file could not be written whole, so nothing was changed.</source>
        <translation>لم تمكن كتابة الملف كاملًا، لذا لم يتغير شيء.</translation>
    </message>
    <message>
        <source>See that there is room on the disk. What you wrote is still here.</source>
        <translation>ربما يلزم بعض المتسع على القرص. ما كتبته ما زال هنا.</translation>
    </message>
</context>
<context>
    <name>RoundFilePage</name>
    <message>
        <source>Save a round</source>
        <translation>حفظ جولة</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>فتح جولة</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>حفظها في ملف</translation>
    </message>
    <message>
        <source>Open a round from a file</source>
        <translation>فتح جولة من ملف</translation>
    </message>
    <message>
        <source>The file holds the cards and no answers. Whoever has it can read it.</source>
        <translation>في الملف البطاقات، ولا أجوبة فيه. ومن هو عنده يستطيع قراءته.</translation>
    </message>
    <message>
        <source>The file is read here, and nothing of it is sent until you suggest it.</source>
        <translation>يُقرأ الملف هنا، ولا يُرسَل منه شيء قبل اقتراحك له.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Go on writing it</source>
        <translation>متابعة كتابتها</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>A name from below, or a whole path</source>
        <translation>اسم مما في الأسفل، أو مسار كامل</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>في هذا المجلد</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>إلى المجلد الأعلى</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Said to those who hear it: %1 is the name of a folder.</extracomment>
        <translation>المجلد %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Your answers are sealed</source>
        <translation>أجوبتك مختومة</translation>
    </message>
    <message>
        <source>You can change your mind until you have both sealed.</source>
        <translation>تغيير الرأي ممكن حتى تختما معًا.</translation>
    </message>
    <message>
        <source>Once you have both sealed, the first card lies between you on both screens. You turn it together.</source>
        <translation>متى ختمتما معًا، كانت البطاقة الأولى بينكما على الشاشتين. وتكشفانها معًا.</translation>
    </message>
    <message>
        <source>Until then, neither screen tells anything. Make some tea, or sit down next to each other.</source>
        <translation>وحتى ذلك الحين، لا تقول أيٌّ من الشاشتين شيئًا. أعدّا بعض الشاي، أو اجلسا جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Take my seal back</source>
        <translation>رفع ختمي</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Pair again, with new digits.</source>
        <translation>اربطا من جديد، بأرقام جديدة.</translation>
    </message>
    <message>
        <source>Something that came from the other laptop did not pass a check, so this one stopped listening. Nothing of your answers was shown by it.</source>
        <translation>شيء مما جاء من الحاسوب الآخر لم يجتز فحصًا، فتوقف هذا الحاسوب عن الاستماع. ولم يُعرَض به شيء من أجوبتك.</translation>
    </message>
    <message>
        <source>The words that came from the other laptop are not the ones it had sealed. They are not shown.</source>
        <translation>الكلمات التي جاءت من الحاسوب الآخر ليست التي ختمها. لذا لا تُعرَض.</translation>
    </message>
    <message>
        <source>A text from the other laptop could not be read safely, so it is not shown.</source>
        <translation>لم تمكن قراءة نص من الحاسوب الآخر قراءة آمنة، لذا لا يُعرَض.</translation>
    </message>
    <message>
        <source>Choose names of plain letters and spaces, and pair again.</source>
        <translation>ليكن الاسمان من حروف عادية ومسافات فقط، ثم اربطا من جديد.</translation>
    </message>
    <message>
        <source>The laptop that answered is not the one you paired with.</source>
        <translation>الحاسوب الذي أجاب ليس الحاسوب الذي رُبط بهذا.</translation>
    </message>
    <message>
        <source>Make sure that you are both on your own home network, and pair again.</source>
        <translation>تأكدا من أنكما على شبكة بيتكما، ثم اربطا من جديد.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same evening.</source>
        <translation>الحاسوبان لا يتذكران المساء نفسه.</translation>
    </message>
    <message>
        <source>Pair again and choose the round anew.</source>
        <translation>اربطا من جديد، واختارا الجولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The other laptop said something that this one does not understand.</source>
        <translation>قال الحاسوب الآخر شيئًا لا يفهمه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The round that was suggested cannot be used: it is too long, or something in it is missing.</source>
        <translation>لا يمكن استعمال الجولة المقترحة: هي أطول مما يمكن، أو ينقصها شيء.</translation>
    </message>
    <message>
        <source>Pair again and choose another round.</source>
        <translation>اربطا من جديد، واختارا جولة أخرى.</translation>
    </message>
    <message>
        <source>This laptop could not make a safe secret just now.</source>
        <translation>لم يتمكن هذا الحاسوب الآن من صنع سر مأمون.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The other laptop said something at a moment that does not allow it.</source>
        <translation>قال الحاسوب الآخر شيئًا في لحظة لا تسمح به.</translation>
    </message>
    <message>
        <source>The other laptop took back something that it had settled. Nothing was shown by it.</source>
        <translation>تراجع الحاسوب الآخر عن شيء كان قد استقر عليه. ولم يُعرَض بذلك شيء.</translation>
    </message>
    <message>
        <source>The other laptop has a newer Mandorla than this one.</source>
        <translation>إصدار Mandorla على الحاسوب الآخر أحدث مما هنا.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop, and open it again.</source>
        <translation>يلزم تحديث Mandorla على هذا الحاسوب، ثم فتحه من جديد.</translation>
    </message>
    <message>
        <source>The other laptop has an older Mandorla than this one.</source>
        <translation>إصدار Mandorla على الحاسوب الآخر أقدم مما هنا.</translation>
    </message>
    <message>
        <source>Update Mandorla on that laptop, and open it there again.</source>
        <translation>يلزم تحديث Mandorla على ذلك الحاسوب، ثم فتحه هناك من جديد.</translation>
    </message>
    <message>
        <source>The other laptop agreed to a round that was not suggested here.</source>
        <translation>قال الحاسوب الآخر «نعم» لجولة لم تُقترَح هنا.</translation>
    </message>
    <message>
        <source>The other laptop spoke of a seal that this one does not know.</source>
        <translation>تكلم الحاسوب الآخر عن ختم لا يعرفه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A seal was opened again after both were closed. Nothing was shown by it.</source>
        <translation>رُفع ختم بعد أن اكتمل الختمان. ولم يُعرَض بذلك شيء.</translation>
    </message>
    <message>
        <source>Seals were closed and opened more often than a round allows.</source>
        <translation>تكرر وضع الأختام ورفعها أكثر مما تسمح به الجولة.</translation>
    </message>
    <message>
        <source>A card would have been turned before its turn, so this laptop stopped.</source>
        <translation>كادت بطاقة أن تُكشَف قبل دورها، لذا توقف هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A card would have been turned without both of your hands on it, so this laptop stopped.</source>
        <translation>كادت بطاقة أن تُكشَف من دون يديكما معًا عليها، لذا توقف هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same page. What you wrote is still here.</source>
        <translation>الحاسوبان لا يتذكران الصفحة نفسها. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>The other laptop put more on your page than a page holds.</source>
        <translation>وضع الحاسوب الآخر على صفحتكما أكثر مما تتسع له صفحة.</translation>
    </message>
    <message>
        <source>The other laptop sent more than anyone can write, so this laptop stopped.</source>
        <translation>أرسل الحاسوب الآخر أكثر مما يستطيع أحد كتابته، لذا توقف هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The other laptop called a page kept that you did not both keep. It is not kept.</source>
        <translation>قال الحاسوب الآخر عن صفحة إنها باقية، وأنتما لم تُبقياها معًا. وهي لا تبقى.</translation>
    </message>
    <message>
        <source>The digits were not the same.</source>
        <translation>الأرقام لم تكن نفسها.</translation>
    </message>
    <message>
        <source>Ask for them again across the table, and try once more.</source>
        <translation>ليكن السؤال عنها مرة أخرى عبر الطاولة، ثم محاولة أخرى.</translation>
    </message>
    <message>
        <source>Both laptops show digits.</source>
        <translation>يعرض الحاسوبان معًا أرقامًا.</translation>
    </message>
    <message>
        <source>Go back on one of them, and type the digits of the other laptop.</source>
        <translation>على أحدهما: رجوع، ثم كتابة أرقام الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Both laptops want to type.</source>
        <translation>الكتابة مختارة على الحاسوبين.</translation>
    </message>
    <message>
        <source>Go back on one of them, and show digits there.</source>
        <translation>على أحدهما: رجوع، ثم عرض الأرقام هناك.</translation>
    </message>
    <message>
        <source>Pairing has closed. It stays open for two minutes, and for a few tries.</source>
        <translation>انغلق الربط. يبقى مفتوحًا دقيقتين، ولبضع محاولات.</translation>
    </message>
    <message>
        <source>Begin again on both laptops.</source>
        <translation>ابدآ من جديد على الحاسوبين.</translation>
    </message>
    <message>
        <source>The other laptop does not know this one.</source>
        <translation>لا يعرف الحاسوب الآخر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Pair the two with new digits.</source>
        <translation>اربطا بينهما بأرقام جديدة.</translation>
    </message>
    <message>
        <source>This laptop found itself.</source>
        <translation>وجد هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>Type the address of the other laptop.</source>
        <translation>يلزم عنوان الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>The other laptop took too long to answer.</source>
        <translation>تأخر جواب الحاسوب الآخر أكثر مما يمكن.</translation>
    </message>
    <message>
        <source>Move closer to the router if you can, and try again.</source>
        <translation>الاقتراب من جهاز التوجيه قد يساعد، ثم محاولة أخرى.</translation>
    </message>
    <message>
        <source>No laptop was found that shows digits.</source>
        <translation>لم يوجد حاسوب يعرض أرقامًا.</translation>
    </message>
    <message>
        <source>Let the other laptop show digits now. If they are there already, type its address.</source>
        <translation>ليعرض الحاسوب الآخر الأرقام الآن. وإن كانت معروضة، فليُكتَب عنوانه.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits.</source>
        <translation>بالقرب أكثر من حاسوب يعرض أرقامًا.</translation>
    </message>
    <message>
        <source>Type the address that the right one shows.</source>
        <translation>ليُكتَب العنوان الذي يعرضه الحاسوب المقصود.</translation>
    </message>
    <message>
        <source>Nobody answers at that address.</source>
        <translation>لا أحد يجيب عند هذا العنوان.</translation>
    </message>
    <message>
        <source>See that both are on the same network, not a guest network, and that no VPN or firewall is in the way. Then compare the address.</source>
        <translation>ليكن الحاسوبان على الشبكة نفسها، لا على شبكة ضيوف، وليس بينهما VPN ولا جدار حماية. ثم يُقارَن العنوان.</translation>
    </message>
    <message>
        <source>Another laptop answers at that address.</source>
        <translation>حاسوب آخر يجيب عند هذا العنوان.</translation>
    </message>
    <message>
        <source>Compare the address with the one the other laptop shows.</source>
        <translation>يمكن مقارنة العنوان بما يعرضه الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>This laptop could not open a port, so nobody can reach it.</source>
        <translation>لم يتمكن هذا الحاسوب من فتح منفذ، فلا أحد يستطيع الوصول إليه.</translation>
    </message>
    <message>
        <source>Let the other laptop show the digits, or close what else uses the network here.</source>
        <translation>ليعرض الحاسوب الآخر الأرقام، أو ليُغلَق هنا ما يستعمل الشبكة سواه.</translation>
    </message>
    <message>
        <source>Four people are paired with this laptop, and there is room for four.</source>
        <translation>أربعة أشخاص مربوطون بهذا الحاسوب، وفيه مكان لأربعة.</translation>
    </message>
    <message>
        <source>To pair with somebody else, forget one of them first.</source>
        <translation>للربط مع شخص آخر، يلزم نسيان واحد منهم أولًا.</translation>
    </message>
    <message>
        <source>What was kept is not here any more.</source>
        <translation>ما كان محفوظًا لم يعد هنا.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and begin anew.</source>
        <translation>يلزم إغلاق Mandorla، وفتحه، والبدء من جديد.</translation>
    </message>
    <message>
        <source>Something is kept on this laptop already.</source>
        <translation>على هذا الحاسوب شيء محفوظ أصلًا.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and type that passphrase.</source>
        <translation>يلزم إغلاق Mandorla، وفتحه، وكتابة عبارة المرور تلك.</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>هذه لا تفتحه.</translation>
    </message>
    <message>
        <source>Try once more. Capital letters and spaces count.</source>
        <translation>يمكن المحاولة مرة أخرى. للأحرف الكبيرة والمسافات حسابها.</translation>
    </message>
    <message>
        <source>A passphrase has ten characters or more.</source>
        <translation>عبارة المرور عشرة أحرف أو أكثر.</translation>
    </message>
    <message>
        <source>A few words in a row do well.</source>
        <translation>بضع كلمات متتالية خيار جيد.</translation>
    </message>
    <message>
        <source>The file that opens what is kept here is damaged.</source>
        <translation>الملف الذي يفتح ما هو محفوظ هنا تالف.</translation>
    </message>
    <message>
        <source>If you have a copy of Mandorla’s folder, put it back. Without one, what was kept cannot be read any more.</source>
        <translation>إن كانت هناك نسخة من مجلد Mandorla، فإعادتها تكفي. وبلا نسخة، لم تعد قراءة ما كان محفوظًا ممكنة.</translation>
    </message>
    <message>
        <source>Something of what is kept here is damaged and cannot be read.</source>
        <translation>شيء مما هو محفوظ هنا تالف، ولا تمكن قراءته.</translation>
    </message>
    <message>
        <source>A newer Mandorla wrote what is kept here.</source>
        <translation>ما هو محفوظ هنا كتبه إصدار أحدث من Mandorla.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop. What is kept was not changed.</source>
        <translation>يلزم تحديث Mandorla على هذا الحاسوب. وما هو محفوظ لم يتغير.</translation>
    </message>
    <message>
        <source>Mandorla is open on this laptop already.</source>
        <translation>برنامج Mandorla مفتوح على هذا الحاسوب أصلًا.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>المتابعة في النافذة الأخرى، أو إغلاقها أولًا.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write to its folder.</source>
        <translation>لا يسمح هذا الحاسوب لبرنامج Mandorla بالكتابة في مجلده.</translation>
    </message>
    <message>
        <source>See that the folder can be written to.</source>
        <translation>يلزم أن تكون الكتابة في المجلد مسموحة.</translation>
    </message>
    <message>
        <source>There is no room left on this laptop’s disk.</source>
        <translation>لم يبق متسع على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Make some room on it.</source>
        <translation>يلزم إفساح بعض المكان فيه.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla read its folder.</source>
        <translation>لا يسمح هذا الحاسوب لبرنامج Mandorla بقراءة مجلده.</translation>
    </message>
    <message>
        <source>See that the folder and the disk it is on can be read.</source>
        <translation>يلزم أن تكون قراءة المجلد وقرصه ممكنة.</translation>
    </message>
    <message>
        <source>This is more than Mandorla can keep.</source>
        <translation>هذا أكثر مما يستطيع Mandorla الاحتفاظ به.</translation>
    </message>
    <message>
        <source>Let go of what is kept, and begin anew.</source>
        <translation>يمكن التخلي عن المحفوظ، والبدء من جديد.</translation>
    </message>
    <message>
        <source>This laptop has too little free memory just now.</source>
        <translation>الذاكرة الخالية على هذا الحاسوب قليلة الآن.</translation>
    </message>
    <message>
        <source>Close something else, and try again.</source>
        <translation>يمكن إغلاق شيء آخر، ثم محاولة أخرى.</translation>
    </message>
    <message>
        <source>No keychain answers on this laptop.</source>
        <translation>لا تجيب حلقة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your passphrase opens what is kept, as before.</source>
        <translation>عبارة مرورك تفتح ما هو محفوظ، كما من قبل.</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked or did not answer, so it may still have its key.</source>
        <translation>بقيت حلقة مفاتيح سطح المكتب هذا مقفلة أو لم تجب، فقد يكون مفتاحه ما زال فيها.</translation>
    </message>
    <message>
        <source>You can take “This evening” out of it by hand.</source>
        <translation>يمكن إخراج «هذا المساء» منها باليد.</translation>
    </message>
    <message>
        <source>Mandorla asks it again each time you open what is kept here, and does not open by itself any more. You can also take “This evening” out of it by hand.</source>
        <translation>يسألها Mandorla من جديد كلما فُتح ما هو محفوظ هنا، ولم يعد يُفتَح من تلقاء نفسه. ويمكن أيضًا إخراج «هذا المساء» منها باليد.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so the evening waits. What you see here is not lost.</source>
        <translation>لا يستطيع هذا الحاسوب الكتابة الآن، لذا ينتظر المساء. وما هو أمامك هنا لم يُفقَد.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so what you wrote is not kept yet. It stays here while Mandorla is open.</source>
        <translation>لا يستطيع هذا الحاسوب الكتابة الآن، لذا لم يُحفَظ بعد ما كتبته. ويبقى هنا ما دام Mandorla مفتوحًا.</translation>
    </message>
    <message>
        <source>A laptop went away before the cards were ready, so the seal came off. Your answers are as they were.</source>
        <translation>غاب حاسوب قبل أن تجهز البطاقات، فارتفع الختم. وأجوبتك كما كانت.</translation>
    </message>
    <message>
        <source>Seal them once more when you like.</source>
        <translation>يمكن ختمها مرة أخرى متى أحببت.</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through.</source>
        <translation>من معك يقترح الحديث في هذا.</translation>
    </message>
    <message>
        <source>What you wrote in this round is damaged and cannot be read.</source>
        <translation>ما كتبته في هذه الجولة تالف، ولا تمكن قراءته.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>تبدأ الجولة من جديد.</translation>
    </message>
    <message>
        <source>The evening has paused. Your answers are still here.</source>
        <translation>المساء في استراحة. وأجوبتك ما زالت هنا.</translation>
    </message>
    <message>
        <source>If both laptops come back, you can go on.</source>
        <translation>إن عاد الحاسوبان، أمكنت المتابعة.</translation>
    </message>
    <message>
        <source>That is a name, and finding out whose it is would mean asking somebody outside.</source>
        <translation>هذا اسم، ومعرفة صاحبه تعني سؤال أحد في الخارج.</translation>
    </message>
    <message>
        <source>Type the numbers instead, as the other laptop shows them.</source>
        <translation>لتُكتَب الأرقام بدلًا منه، كما يعرضها الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>This is not a whole address: it has four numbers, with a dot between each.</source>
        <translation>ليس هذا عنوانًا كاملًا: فيه أربعة أعداد، بين كل عددين نقطة.</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>شكله هكذا: 192.168.1.20.</translation>
    </message>
    <message>
        <source>One of the four numbers is too large: each is 255 at most.</source>
        <translation>أحد الأعداد الأربعة أكبر مما يمكن: أقصى كلٍّ منها 255.</translation>
    </message>
    <message>
        <source>Compare it with what the other laptop shows.</source>
        <translation>تمكن مقارنته بما يعرضه الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Something in this address with colons is too long, too short or missing.</source>
        <translation>في هذا العنوان ذي النقطتين شيء أطول مما يلزم، أو أقصر، أو ناقص.</translation>
    </message>
    <message>
        <source>Compare it character by character, or use the one with dots.</source>
        <translation>تمكن مقارنته حرفًا حرفًا، أو استعمال العنوان ذي النقاط.</translation>
    </message>
    <message>
        <source>The square bracket is opened and not closed.</source>
        <translation>القوس المربع مفتوح ولم يُغلَق.</translation>
    </message>
    <message>
        <source>It closes after the address, before the last colon.</source>
        <translation>يُغلَق بعد العنوان، قبل النقطتين الأخيرتين.</translation>
    </message>
    <message>
        <source>After the address and its colon comes a number from 1 to 65535.</source>
        <translation>بعد العنوان ونقطتيه عدد من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>If the other laptop shows none there, leave out the colon as well.</source>
        <translation>إن لم يعرض الحاسوب الآخر عددًا هناك، فلا حاجة إلى النقطتين أيضًا.</translation>
    </message>
    <message>
        <source>This laptop has more than one way to an address that begins like this.</source>
        <translation>لهذا الحاسوب أكثر من طريق إلى عنوان يبدأ هكذا.</translation>
    </message>
    <message>
        <source>Use the address with dots, or put a % and the name of your own network device after it.</source>
        <translation>يُستعمَل العنوان ذو النقاط، أو توضع بعد هذا علامة % ثم اسم جهاز الشبكة في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What follows the % is not a network device of this laptop.</source>
        <translation>ما بعد علامة % ليس جهاز شبكة في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Leave out the % and what follows it.</source>
        <translation>لا حاجة إلى علامة % وما بعدها.</translation>
    </message>
    <message>
        <source>This address belongs to no single laptop.</source>
        <translation>هذا العنوان ليس لحاسوب بعينه.</translation>
    </message>
    <message>
        <source>This laptop is on no network.</source>
        <translation>ليس هذا الحاسوب على أي شبكة.</translation>
    </message>
    <message>
        <source>Join the home network on both laptops. It does not need the internet.</source>
        <translation>ليكن الحاسوبان على شبكة البيت. ولا تحتاج إلى الإنترنت.</translation>
    </message>
    <message>
        <source>Another program on this laptop holds port %1, so Mandorla cannot find the other laptop by itself.</source>
        <translation>برنامج آخر على هذا الحاسوب يشغل المنفذ %1، فلا يستطيع Mandorla إيجاد الحاسوب الآخر من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Close that program, or type the other laptop’s address. Mandorla tries again by itself.</source>
        <translation>يمكن إغلاق ذلك البرنامج، أو كتابة عنوان الحاسوب الآخر. ويعيد Mandorla المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Several can be chosen only where both show it or neither, and where there are choices.</source>
        <translation>اختيار أكثر من واحد ممكن فقط حيث يُعرَض الجوابان أو لا شيء، وحيث توجد خيارات.</translation>
    </message>
    <message>
        <source>It can stand alone only where more than one may be chosen.</source>
        <translation>لا يُختار وحده إلا حيث يمكن اختيار أكثر من واحد.</translation>
    </message>
    <message>
        <source>Only a card to give and to receive has two roles.</source>
        <translation>لبطاقة العطاء والتلقي وحدها دوران.</translation>
    </message>
    <message>
        <source>A private card is never shared, so it has none.</source>
        <translation>البطاقة الخاصة لا يُشارَك منها شيء أبدًا، فليس لها ذلك.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>الملف أكبر من %1 KiB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>الملف ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>ينتهي الملف قبل أوانه.</translation>
    </message>
    <message>
        <source>This is no value that JSON knows.</source>
        <translation>ليست هذه قيمة يعرفها JSON.</translation>
    </message>
    <message>
        <source>A name in quotation marks is missing.</source>
        <translation>ينقص اسم بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Here a : is missing.</source>
        <translation>تنقص هنا علامة :</translation>
    </message>
    <message>
        <source>Here a comma or } is missing.</source>
        <translation>تنقص هنا فاصلة أو علامة ‎}‎</translation>
    </message>
    <message>
        <source>Here a comma or ] is missing.</source>
        <translation>تنقص هنا فاصلة أو علامة ‎]‎</translation>
    </message>
    <message>
        <source>There is something after the end.</source>
        <translation>هناك شيء بعد النهاية.</translation>
    </message>
    <message>
        <source>A number is not finished.</source>
        <translation>هناك عدد لم يكتمل.</translation>
    </message>
    <message>
        <source>A text is not closed.</source>
        <translation>هناك نص لم يُغلَق.</translation>
    </message>
    <message>
        <source>A text has a line break or a control character in it. Write \n for a new line.</source>
        <translation>في نص كسر سطر أو محرف تحكم. لسطر جديد، تُكتَب شرطة مائلة عكسية ثم n.</translation>
    </message>
    <message>
        <source>A backslash comes before something it cannot come before.</source>
        <translation>هناك شرطة مائلة عكسية قبل ما لا يجوز أن تسبقه.</translation>
    </message>
    <message>
        <source>\u needs four digits, 0-9 and a-f.</source>
        <translation>تحتاج ‎\u‎ إلى أربعة رموز، من ‎0-9‎ ومن ‎a-f‎.</translation>
    </message>
    <message>
        <source>A text has half a character in it.</source>
        <translation>في نص نصف محرف.</translation>
    </message>
    <message>
        <source>A text has a zero character in it.</source>
        <translation>في نص محرف صفري.</translation>
    </message>
    <message>
        <source>A name is given twice here.</source>
        <translation>هنا اسم مكتوب مرتين.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>هذه القائمة أطول مما يمكن.</translation>
    </message>
    <message>
        <source>This value is not of the kind that belongs here.</source>
        <translation>هذه القيمة ليست من النوع الذي يصلح هنا.</translation>
    </message>
    <message>
        <source>It takes a whole number, from 0.</source>
        <translation>يلزم عدد صحيح، من 0 فصاعدًا.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field of this name here; a newer one may.</source>
        <translation>لا يعرف إصدار Mandorla هذا حقلًا بهذا الاسم هنا؛ وقد يعرفه إصدار أحدث.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field &quot;%1&quot; here; a newer one may.</source>
        <translation>لا يعرف إصدار Mandorla هذا حقلًا باسم &quot;%1&quot; هنا؛ وقد يعرفه إصدار أحدث.</translation>
    </message>
    <message>
        <source>A text is given by language: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</source>
        <translation>يُكتَب النص حسب اللغة: &quot;en&quot;، &quot;nl&quot;، &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>It is one of APART, NEAR, TOUCHING and OVERLAPPING.</source>
        <translation>يكون واحدًا من APART وNEAR وTOUCHING وOVERLAPPING.</translation>
    </message>
    <message>
        <source>It is one of WISH, EXCHANGE, PICK, RANGE, TOGETHER and PRIVATE.</source>
        <translation>يكون واحدًا من WISH وEXCHANGE وPICK وRANGE وTOGETHER وPRIVATE.</translation>
    </message>
    <message>
        <source>It is one of IDEA, BOTH and SHOWN.</source>
        <translation>يكون واحدًا من IDEA وBOTH وSHOWN.</translation>
    </message>
    <message>
        <source>It needs an id of a-z, 0-9 and &apos;-&apos;, at most %1 of them.</source>
        <translation>يلزم معرّف من ‎a-z‎ و‎0-9‎ و‎&apos;-&apos;‎، وعددها %1 على الأكثر.</translation>
    </message>
    <message>
        <source>Its id is taken by an earlier one.</source>
        <translation>معرّفه مأخوذ من قبل.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>هذا النص ناقص.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>هذا النص فارغ.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters or line breaks.</source>
        <translation>يتسع لنص بسيط من %1 حرف على الأكثر، بلا محارف تحكم ولا كسر أسطر.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters.</source>
        <translation>يتسع لنص بسيط من %1 حرف على الأكثر، بلا محارف تحكم.</translation>
    </message>
    <message>
        <source>At most %1 languages are possible.</source>
        <translation>أقصى عدد اللغات: %1.</translation>
    </message>
    <message>
        <source>It is given in a language that the round’s title is not in.</source>
        <translation>هو مكتوب بلغة ليست من لغات عنوان الجولة.</translation>
    </message>
    <message>
        <source>It is missing in one of the languages of the round’s title.</source>
        <translation>هو ناقص في إحدى لغات عنوان الجولة.</translation>
    </message>
    <message>
        <source>A card of this kind has no options.</source>
        <translation>لا خيارات لبطاقة من هذا النوع.</translation>
    </message>
    <message>
        <source>It needs %2 to %1 options.</source>
        <translation>يلزمها من %2 إلى %1 من الخيارات.</translation>
    </message>
    <message>
        <source>A round takes at most %1 minutes.</source>
        <translation>أقصى مدة للجولة بالدقائق: %1.</translation>
    </message>
    <message>
        <source>It has a field that this Mandorla does not know; a newer one may.</source>
        <translation>فيه حقل لا يعرفه إصدار Mandorla هذا؛ وقد يعرفه إصدار أحدث.</translation>
    </message>
    <message>
        <source>A round has 1 to %1 cards.</source>
        <translation>عدد بطاقات الجولة من ١ إلى %1.</translation>
    </message>
    <message>
        <source>All options, steps and wishes together are more than %1.</source>
        <translation>مجموع الخيارات والدرجات والأمنيات أكثر من %1.</translation>
    </message>
    <message>
        <source>All texts of the round together are too long.</source>
        <translation>نصوص الجولة كلها معًا أطول مما يمكن.</translation>
    </message>
    <message>
        <source>A file has 1 to %1 rounds.</source>
        <translation>عدد الجولات في الملف من ١ إلى %1.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something is wrong. Stands alone, or in brackets.</extracomment>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>As above; behind the line stands the place by its names, as the file has them.</extracomment>
        <translation>السطر %1، %2</translation>
    </message>
</context>
<context>
    <name>RevealedWords</name>
    <message>
        <source>shared</source>
        <extracomment>Stands alone in the almond where two circles meet: what is shared.</extracomment>
        <translation>مشترك</translation>
    </message>
</context>
<context>
    <name>ShowTyped</name>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Not chosen yet</source>
        <translation>لا اختيار بعد</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The two ends of a span on a scale, for those who hear it: “From: at six”.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Where one is in the cards of a round; shown, and said aloud.</extracomment>
        <translation>البطاقة %1 من %2</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>For you alone</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>صفحتنا</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>أخذ نسخة</translation>
    </message>
    <message>
        <source>What you wrote, each part under its question. It is marked as private, and has no date on it.</source>
        <translation>ما كتبته، كل جزء تحت سؤاله. عليه علامة أنه خاص، وليس عليه تاريخ.</translation>
    </message>
    <message>
        <source>What is on your page, and nothing of your answers. It says that these are ideas and not consent. It has no date on it.</source>
        <translation>ما هو مكتوب على صفحتكما، ولا شيء من أجوبتكما. وفيها أن هذه أفكار وليست موافقة. وليس عليها تاريخ.</translation>
    </message>
    <message>
        <source>Your names are on it: %1.</source>
        <translation>عليها اسماكما: %1.</translation>
    </message>
    <message>
        <source>There is no name on it.</source>
        <translation>ليس عليها أي اسم.</translation>
    </message>
    <message>
        <source>A file or a sheet of paper is not locked, and it does not fade. Whoever finds it can read it.</source>
        <translation>الملف أو الورقة لا قفل عليهما، ولا يتلاشيان. ومن يجدهما يستطيع القراءة.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>مكان الملف</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>حفظ نصًا بسيطًا</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
</context>
<context>
    <name>TalkBtn</name>
    <message>
        <source>Talk it through</source>
        <translation>الحديث فيه</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>speaks</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>دور الكلام</translation>
    </message>
    <message>
        <source>listens</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>دور الإصغاء</translation>
    </message>
    <message>
        <source>The glass has run out.</source>
        <translation>نفد رمل الساعة.</translation>
    </message>
    <message>
        <source>In the glass: a minute at most.</source>
        <translation>في الساعة الرملية: دقيقة على الأكثر.</translation>
    </message>
    <message numerus="yes">
        <source>In the glass: %n minutes at most.</source>
        <translation>
            <numerusform>في الساعة الرملية: أقل من دقيقة.</numerusform>
            <numerusform>في الساعة الرملية: دقيقة على الأكثر.</numerusform>
            <numerusform>في الساعة الرملية: دقيقتان على الأكثر.</numerusform>
            <numerusform>في الساعة الرملية: %Ln دقائق على الأكثر.</numerusform>
            <numerusform>في الساعة الرملية: %Ln دقيقة على الأكثر.</numerusform>
            <numerusform>في الساعة الرملية: %Ln دقيقة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>You suggest talking this through</source>
        <translation>اقتراح منك: الحديث في هذا</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through</source>
        <translation>من معك يقترح الحديث في هذا</translation>
    </message>
    <message>
        <source>Talk it through</source>
        <translation>الحديث فيه</translation>
    </message>
    <message>
        <source>One of you speaks, and one listens. When the glass has run out, you change over.</source>
        <translation>كلام من جهة، وإصغاء من الأخرى. ومتى نفد الرمل، تبادلتما الدورين.</translation>
    </message>
    <message>
        <source>When the glass has run out, you change over, without a sound. Finish your sentence first.</source>
        <translation>متى نفد الرمل، تبادلتما الدورين، بلا صوت. وللجملة الأخيرة أن تكتمل أولًا.</translation>
    </message>
    <message>
        <source>It begins when you both want it. Look up, and ask.</source>
        <translation>يبدأ حين تريدانه معًا. ارفعا عينيكما، واسألا.</translation>
    </message>
    <message>
        <source>You don’t have to. If you leave it, nobody is told.</source>
        <translation>ليس لازمًا. وإن تركته، فلا يُخبَر أحد.</translation>
    </message>
    <message>
        <source>It begins when you both want it, and either of you can end it at any moment, for both.</source>
        <translation>يبدأ حين تريدانه معًا، ولأيٍّ منكما إنهاؤه في أي لحظة، لكما معًا.</translation>
    </message>
    <message>
        <source>How long each of you speaks</source>
        <translation>مدة الكلام لكلٍّ منكما</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>دقيقتان</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>٥ دقائق</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>١٠ دقائق</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>من يبدأ</translation>
    </message>
    <message>
        <source>I speak first</source>
        <translation>أتكلم أنا أولًا</translation>
    </message>
    <message>
        <source>I listen first</source>
        <translation>أصغي أنا أولًا</translation>
    </message>
    <message>
        <source>Mandorla hears nothing, and keeps nothing of it.</source>
        <translation>لا يسمع Mandorla شيئًا، ولا يحفظ من ذلك شيئًا.</translation>
    </message>
    <message>
        <source>End it, for both of us</source>
        <translation>إنهاؤه، لنا معًا</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب الاقتراح</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>عودة إلى البطاقة</translation>
    </message>
    <message>
        <source>Suggest once more</source>
        <translation>اقتراحه مرة أخرى</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>لا يمكن ذلك والمساء في استراحة.</translation>
    </message>
    <message>
        <source>Go on, both of us</source>
        <translation>لنتابع معًا</translation>
    </message>
    <message>
        <source>Suggest it</source>
        <translation>اقتراحه</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>, </source>
        <extracomment>Between the things of a list: the options that somebody picked.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>One card.</source>
        <translation>بطاقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards.</source>
        <translation>
            <numerusform>لا بطاقات.</numerusform>
            <numerusform>بطاقة واحدة.</numerusform>
            <numerusform>بطاقتان.</numerusform>
            <numerusform>%Ln بطاقات.</numerusform>
            <numerusform>%Ln بطاقة.</numerusform>
            <numerusform>%Ln بطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>About a minute.</source>
        <translation>نحو دقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>أقل من دقيقة.</numerusform>
            <numerusform>نحو دقيقة.</numerusform>
            <numerusform>نحو دقيقتين.</numerusform>
            <numerusform>نحو %Ln دقائق.</numerusform>
            <numerusform>نحو %Ln دقيقة.</numerusform>
            <numerusform>نحو %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for you. It is not suggested, and nothing of it is sent.</source>
        <translation>لك وحدك. لا تُقترَح، ولا يُرسَل منها شيء.</translation>
    </message>
    <message>
        <source>It is about what helps each of you.</source>
        <translation>عمّا ينفع كلًّا منكما.</translation>
    </message>
    <message>
        <source>It is about everyday closeness.</source>
        <translation>عن القرب في كل يوم.</translation>
    </message>
    <message>
        <source>It is about touch.</source>
        <translation>عن اللمس.</translation>
    </message>
    <message>
        <source>It is about desire.</source>
        <translation>عن الرغبة.</translation>
    </message>
    <message>
        <source>You both see only what you share. Once every card is turned: if you said yes and it did not come up, your partner did not. Whoever says yes to everything sees every wish.</source>
        <translation>لا تريان إلا ما هو مشترك بينكما. متى كُشفت كل البطاقات: إن قلت «نعم» ولم يظهر الأمر، فمن معك لم يقل «نعم». ومن يقول «نعم» لكل شيء يرى كل أمنية.</translation>
    </message>
</context>
<context>
    <name>TheEndPage</name>
    <message>
        <source>End the evening</source>
        <translation>إنهاء المساء</translation>
    </message>
    <message>
        <source>What you share is not consent.</source>
        <translation>ما هو مشترك بينكما ليس موافقة.</translation>
    </message>
    <message>
        <source>Name another evening</source>
        <translation>تسمية مساء قادم</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>ربط من جديد</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>جولة أخرى</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>صفحتنا</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Show this, or keep it to yourself? Space chooses. Skip leaves it.</source>
        <translation>عرض هذا، أم إبقاؤه لك؟ مفتاح المسافة يختار. والتخطي يتركه.</translation>
    </message>
    <message>
        <source>Both are shown at the same moment, or neither.</source>
        <translation>يُعرَض الجوابان في اللحظة نفسها، أو لا يُعرَض شيء.</translation>
    </message>
    <message>
        <source>Show this?</source>
        <translation>عرض هذا؟</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>عرض هذا</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>إبقاؤه لي</translation>
    </message>
</context>
<context>
    <name>TurnTogetherPage</name>
    <message>
        <source>Your hand is on the card</source>
        <translation>يدك على البطاقة</translation>
    </message>
    <message>
        <source>Turn the card together</source>
        <translation>اكشفا البطاقة معًا</translation>
    </message>
    <message>
        <source>It turns the moment you have both pressed. Until then, neither screen shows it.</source>
        <translation>تُكشَف حالما يضغط كلٌّ منكما. وقبل ذلك لا تُظهر أيٌّ من الشاشتين شيئًا من ذلك.</translation>
    </message>
    <message>
        <source>It turns when you both put a hand on it. You can take yours back.</source>
        <translation>تُكشَف حين تضعان معًا يدًا عليها. ويمكن سحب يدك.</translation>
    </message>
    <message>
        <source>Look up, and ask.</source>
        <translation>ارفعا عينيكما، واسألا.</translation>
    </message>
    <message>
        <source>Look at each other first.</source>
        <translation>لتلتقِ نظراتكما أولًا.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>Take my hand back</source>
        <translation>سحب يدي</translation>
    </message>
    <message>
        <source>Put my hand on the card</source>
        <translation>وضع يدي على البطاقة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>لا يمكن ذلك والمساء في استراحة.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء يمكن إعادته.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>In the two circles, to one person each: what belongs to you. Lower case, if the language has it.
----------
As the other one.</extracomment>
        <translation>لك</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>In the almond between the circles: what belongs to both.</extracomment>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Answer alone.
Turn it over together.</source>
        <translation>الجواب على انفراد.
والكشف معًا.</translation>
    </message>
    <message>
        <source>Two laptops, one unhurried evening. What you both would like comes to light. The rest stays where it was.</source>
        <translation>حاسوبان، ومساء بلا عجلة. ما تودانه معًا يأتي إلى النور. والباقي يبقى حيث كان.</translation>
    </message>
    <message>
        <source>How this evening is kept</source>
        <translation>كيف يُحفَظ هذا المساء</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>لهذا المساء فقط</translation>
    </message>
    <message>
        <source>Mandorla writes nothing to this laptop.</source>
        <translation>لا يكتب Mandorla شيئًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>إبقاؤه مقفلًا</translation>
    </message>
    <message>
        <source>Saved here, behind a passphrase of yours.</source>
        <translation>محفوظ هنا، تحميه عبارة مرور من عندك.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>ما الذي سيراه من معي؟</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>كتابة جولة</translation>
    </message>
</context>
<context>
    <name>WhatItTells</name>
    <message>
        <source>Close this again</source>
        <translation>إغلاق هذا</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>ما الذي سيراه من معي؟</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>A few words, if you like</source>
        <translation>بضع كلمات، إن أحببت</translation>
    </message>
    <message>
        <source>Read only if you are both open to this. Your words may show how you meant it.</source>
        <translation>لا تُقرأ إلا إن رحّبتما بهذا معًا. وقد تدل كلماتك على ما قصدته.</translation>
    </message>
</context>
<context>
    <name>LabelledArea</name>
    <message>
        <source>This is as much as fits.</source>
        <translation>لا يتسع المكان لأكثر من هذا.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>الأحرف الباقية: %1</translation>
    </message>
</context>
<context>
    <name>WriteCardPage</name>
    <message>
        <source>A round of your own</source>
        <translation>جولة من عندك</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>بطاقة واحدة</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Numbers: which of how many.</extracomment>
        <translation>البطاقة %1 من %2</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>ما تسأل عنه</translation>
    </message>
    <message>
        <source>A line under it, if you like</source>
        <translation>سطر تحته، إن أحببت</translation>
    </message>
    <message>
        <source>What kind of card it is</source>
        <translation>من أي نوع هي</translation>
    </message>
    <message>
        <source>Its two roles, if you like</source>
        <translation>دوراها، إن أحببت</translation>
    </message>
    <message>
        <source>Each as a whole sentence, as whoever has it would say it. Both, or neither.</source>
        <translation>كلٌّ منهما جملة كاملة، كما يقولها من كان له. كلاهما، أو لا شيء منهما.</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>من يعطي يقول</translation>
    </message>
    <message>
        <source>I’d like to give.</source>
        <translation>أود أن أعطي.</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>من يتلقى يقول</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>أود أن أتلقى.</translation>
    </message>
    <message>
        <source>One that stands alone, such as “None of these”, clears the others.</source>
        <translation>خيار يُختار وحده، مثل «لا شيء من هذا»، يُلغي ما سواه.</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>يمكن اختيار أكثر من واحد</translation>
    </message>
    <message>
        <source>Once it is shared</source>
        <translation>حين يصير مشتركًا</translation>
    </message>
    <message>
        <source>One of these is shown under it, on both laptops.</source>
        <translation>واحد من هذه يكون تحته، على الحاسوبين.</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>لا لمس في هذا</translation>
    </message>
    <message>
        <source>Then the line need not say that it is not consent.</source>
        <translation>وعندها لا يلزم السطر أن يقول إنه ليس موافقة.</translation>
    </message>
    <message>
        <source>A first step, if you like</source>
        <translation>خطوة أولى، إن أحببت</translation>
    </message>
    <message>
        <source>A whole sentence that both of you could have written. Without one, none is offered.</source>
        <translation>جملة كاملة كان يمكن لأيٍّ منكما كتابتها. وبدونها لا تُعرَض خطوة.</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>لم تكتمل بعد.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Of a card: to an earlier place in the round, to a later one.</extracomment>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>As above: to a later place.</extracomment>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>A verb: makes a second card like this one.</extracomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>إزالة هذه البطاقة</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Moves a choice one place up, or down, in the list.</extracomment>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>As above.</extracomment>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>Of a choice such as “None of these”: whoever picks it picks nothing else.</extracomment>
        <translation>وحده</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>عودة إلى الجولة</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>See it as a card</source>
        <translation>رؤيتها على شكل بطاقة</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>هذه هي الأولى.</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>هذه هي الأخيرة حتى الآن.</translation>
    </message>
</context>
<context>
    <name>WriteRoundPage</name>
    <message>
        <source>A round of your own</source>
        <translation>جولة من عندك</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>لم تكتمل بعد.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>إلى هناك</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is for, in one line</source>
        <translation>لأي شيء هي، في سطر واحد</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Eight to ten are an evening. Begin with what is easy.</source>
        <translation>ثمانٍ إلى عشر تكفي لمساء. البداية بما هو سهل.</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a card.</source>
        <translation>مفتاح Alt مع ↑ أو ↓ يحرّك بطاقة.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>إضافة بطاقة</translation>
    </message>
    <message>
        <source>Around the cards</source>
        <translation>حول البطاقات</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>لماذا هذه الجولة</translation>
    </message>
    <message>
        <source>Each of you reads it first, alone. Shift Enter breaks the line.</source>
        <translation>تقرآنه أولًا، كلٌّ على انفراد. Shift Enter يبدأ سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>قبل الجواب</translation>
    </message>
    <message>
        <source>What only this round tells. What every round tells, Mandorla says.</source>
        <translation>ما تقوله هذه الجولة وحدها. وما تقوله كل جولة يقوله Mandorla.</translation>
    </message>
    <message>
        <source>At the end, if something came up</source>
        <translation>في النهاية، إن ظهر شيء</translation>
    </message>
    <message>
        <source>From what came up to one small step, or none.</source>
        <translation>مما ظهر إلى خطوة صغيرة واحدة، أو لا شيء.</translation>
    </message>
    <message>
        <source>It is shown in both cases until you write one for when nothing came up.</source>
        <translation>يُعرَض في الحالين، ما دام لا نص لحالة «لم يظهر شيء».</translation>
    </message>
    <message>
        <source>At the end, if nothing came up</source>
        <translation>في النهاية، إن لم يظهر شيء</translation>
    </message>
    <message>
        <source>Kind to both, and about this case only.</source>
        <translation>بلطف نحوكما معًا، وعن هذه الحالة وحدها.</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>لمن يسلّم الجولة</translation>
    </message>
    <message>
        <source>For whom it is not, and what to ask afterwards. Whoever opens the file can read it.</source>
        <translation>لمن لا تصلح، وعمّ يُسأل بعدها. ومن يفتح الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>How near it goes</source>
        <translation>مقدار القرب فيها</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>ما ينفع كلًّا منكما</translation>
    </message>
    <message>
        <source>A quiet word, a habit, a good moment.</source>
        <translation>كلمة هادئة، عادة، لحظة طيبة.</translation>
    </message>
    <message>
        <source>Everyday closeness</source>
        <translation>القرب في كل يوم</translation>
    </message>
    <message>
        <source>Small things through the day.</source>
        <translation>أشياء صغيرة على مدار اليوم.</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>اللمس</translation>
    </message>
    <message>
        <source>A hand, a hug, lying close.</source>
        <translation>يد، حضن، استلقاء عن قرب.</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>الرغبة</translation>
    </message>
    <message>
        <source>What each of you longs for, and when.</source>
        <translation>ما يشتاق إليه كلٌّ منكما، ومتى.</translation>
    </message>
    <message>
        <source>Minutes one of you needs</source>
        <translation>الدقائق التي يحتاج إليها شخص واحد</translation>
    </message>
    <message>
        <source>Up to %1, or left empty.</source>
        <translation>حتى %1، أو بلا عدد.</translation>
    </message>
    <message>
        <source>Begin another round</source>
        <translation>بدء جولة أخرى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Put it among the rounds</source>
        <translation>وضعها بين الجولات</translation>
    </message>
    <message>
        <source>A second language</source>
        <translation>لغة ثانية</translation>
    </message>
    <message>
        <source>Each text is then in both languages, and each person reads their own.</source>
        <translation>عندها يكون كل نص باللغتين، ويقرأ كل شخص بلغته.</translation>
    </message>
    <message>
        <source>Take this language out of the round</source>
        <translation>إزالة هذه اللغة من الجولة</translation>
    </message>
</context>
<context>
    <name>WriteStartPage</name>
    <message>
        <source>Write a round</source>
        <translation>كتابة جولة</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>A round of your own</source>
        <translation>جولة من عندك</translation>
    </message>
    <message>
        <source>You write it alone. It goes nowhere until you suggest it, and to no file but the one you choose.</source>
        <translation>تُكتَب على انفراد. ولا تذهب إلى أي مكان قبل اقتراحك لها، ولا إلى ملف سوى ما اخترته.</translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>متابعة الأخيرة</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>البدء بجولة فارغة</translation>
    </message>
    <message>
        <source>Open one from a file…</source>
        <translation>فتح جولة من ملف…</translation>
    </message>
    <message>
        <source>Or begin with one that is there</source>
        <translation>أو البدء بجولة موجودة</translation>
    </message>
    <message>
        <source>You write on a copy. The round itself stays as it is.</source>
        <translation>الكتابة على نسخة. والجولة نفسها تبقى كما هي.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
</context>
<context>
    <name>WrittenCardRow</name>
    <message>
        <source>No words yet</source>
        <translation>لا كلمات بعد</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>البطاقة %1: %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::AnswerViewModel</name>
    <message>
        <source>If you like, tell each other two things aloud before you begin: a word that stops everything at once (a plain “stop” always does), and what does you good afterwards. Mandorla asks for neither, and stores nothing of it.</source>
        <translation>إن أحببتما، فقولا شيئين بصوت مسموع قبل أن تبدآ: كلمة توقف كل شيء على الفور (و«كفى» الواضحة تفعل ذلك دائمًا)، وما ينفع كلًّا منكما بعد ذلك. لا يسأل Mandorla عن هذا ولا عن ذاك، ولا يحفظ منهما شيئًا.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Both in place of an answer, in the list of one’s own answers.</extracomment>
        <translation>تم تخطيها</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ChooseViewModel</name>
    <message>
        <source>Everyday closeness</source>
        <translation>القرب في كل يوم</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>اللمس</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>الرغبة</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>ما ينفع كلًّا منكما</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, in as few letters as can be.</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>من عندك</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>لك وحدك</translation>
    </message>
</context>
<context>
    <name>mandorla::app::CompanionsViewModel</name>
    <message>
        <source>Someone who cannot be read any more</source>
        <translation>شخص لم تعد قراءة اسمه ممكنة</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Company</name>
    <message>
        <source>Just for tonight: neither laptop keeps anything of this evening.</source>
        <translation>لهذا المساء فقط: لا يحتفظ أيٌّ من الحاسوبين بشيء من هذا المساء.</translation>
    </message>
    <message>
        <source>You both keep it locked: this pairing, a round until it is over and seen, and pages you two keep.</source>
        <translation>تُبقيانه مقفلًا معًا: هذا الربط، وجولة حتى تنتهي ويراها كلٌّ منكما، وصفحات تُبقيانها معًا.</translation>
    </message>
    <message>
        <source>Just for tonight after all: one of you chose so, and neither laptop keeps anything of this evening.</source>
        <translation>لهذا المساء فقط إذن: هكذا كان الاختيار من إحدى الجهتين، ولا يحتفظ أيٌّ من الحاسوبين بشيء من هذا المساء.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ConnectViewModel</name>
    <message>
        <source>Read out again what is shown here now.</source>
        <translation>ليُقرأ بصوت مسموع، مرة أخرى، ما هو مكتوب هنا الآن.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n letters here.</source>
        <translation>
            <numerusform>لا يتسع الاسم هنا لأي حرف.</numerusform>
            <numerusform>يتسع الاسم هنا لحرف واحد على الأكثر.</numerusform>
            <numerusform>يتسع الاسم هنا لحرفين على الأكثر.</numerusform>
            <numerusform>يتسع الاسم هنا لـ %Ln أحرف على الأكثر.</numerusform>
            <numerusform>يتسع الاسم هنا لـ %Ln حرفًا على الأكثر.</numerusform>
            <numerusform>يتسع الاسم هنا لـ %Ln حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name has a character in it that cannot be shown. Letters and spaces are fine.</source>
        <translation>في هذا الاسم رمز لا يمكن عرضه. الحروف والمسافات مناسبة.</translation>
    </message>
    <message>
        <source>Both laptops need to be on the same home network.</source>
        <translation>يجب أن يكون الحاسوبان على شبكة البيت نفسها.</translation>
    </message>
    <message>
        <source>Pairing with the other laptop.</source>
        <translation>جارٍ الربط مع الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Your laptops have found each other.</source>
        <translation>وجد حاسوباكما أحدهما الآخر.</translation>
    </message>
    <message>
        <source>Pair goes to the address you typed.</source>
        <translation>زر «ربط» يذهب إلى العنوان الذي كتبته.</translation>
    </message>
    <message>
        <source>There is a laptop nearby that shows digits.</source>
        <translation>بالقرب حاسوب يعرض أرقامًا.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits. Type the address of the right one.</source>
        <translation>بالقرب أكثر من حاسوب يعرض أرقامًا. ليُكتَب عنوان الحاسوب المقصود.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::EndViewModel</name>
    <message>
        <source>Our next evening: </source>
        <extracomment>Two people write on behind it, on the page that they share. It ends with a space.</extracomment>
        <translation>مساؤنا القادم: </translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>ما هو مشترك بينكما</translation>
    </message>
    <message>
        <source>Every card is turned</source>
        <translation>كُشفت كل البطاقات</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>توقّف المساء هنا</translation>
    </message>
    <message>
        <source>The evening broke off</source>
        <translation>انقطع المساء</translation>
    </message>
    <message>
        <source>Every card is turned. This is what you share.</source>
        <translation>كُشفت كل البطاقات. هذا ما هو مشترك بينكما.</translation>
    </message>
    <message>
        <source>Nothing came up this time. It is nobody’s doing.</source>
        <translation>لم يظهر شيء هذه المرة، وليس الأمر ذنب أحد.</translation>
    </message>
    <message>
        <source>What you did not turn stays unknown.</source>
        <translation>ما لم تكشفاه يبقى مجهولًا.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ExchangeAnswer</name>
    <message>
        <source>I’d like to give.</source>
        <translation>أود أن أعطي.</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>أود أن أتلقى.</translation>
    </message>
    <message>
        <source>I’d like both.</source>
        <translation>أود كليهما.</translation>
    </message>
    <message>
        <source>Neither.</source>
        <translation>لا هذا ولا ذاك.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::KeptViewModel</name>
    <message>
        <source>That is not the one you have now. Nothing was changed.</source>
        <translation>ليست هذه عبارتك الحالية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Changed. From now on the new passphrase opens it, and the old one does not.</source>
        <translation>تغيّرت. من الآن تفتحه العبارة الجديدة، ولا تفتحه القديمة.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language, in this language itself.</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>It is not there in your language. You would read it in another one: %1.</source>
        <extracomment>Of a round, before it is begun. %1 is the name of another language, in that language.</extracomment>
        <translation>ليست متوفرة بلغتك. وتكون قراءتها بلغة أخرى: %1.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::LookViewModel</name>
    <message>
        <source>This could not be kept, so it is for tonight only. See that there is room on the disk.</source>
        <translation>لم يمكن حفظ هذا، فهو لهذا المساء فقط. ربما يلزم بعض المتسع على القرص.</translation>
    </message>
    <message>
        <source>It is kept with the rest, behind your passphrase.</source>
        <translation>محفوظ مع الباقي، تحميه عبارة مرورك.</translation>
    </message>
    <message>
        <source>It is for tonight only. Nothing of it is written.</source>
        <translation>لهذا المساء فقط. لا يُكتَب منه شيء.</translation>
    </message>
    <message>
        <source>It is for tonight, and kept only with an evening that you keep locked.</source>
        <translation>لهذا المساء، ولا يُحفَظ إلا مع مساء يبقى مقفلًا.</translation>
    </message>
    <message>
        <source>The language is not locked, so that you are asked for your passphrase in it.</source>
        <translation>اللغة ليست مقفلة، ليكون السؤال عن عبارة مرورك بها.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::NewPassphraseViewModel</name>
    <message>
        <source>Too short so far. It takes ten characters or more.</source>
        <translation>قصيرة حتى الآن. يلزم عشرة أحرف أو أكثر.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. One or two more words would help.</source>
        <translation>ضعيفة: تخمينها سهل. كلمة أخرى أو كلمتان تفيدان.</translation>
    </message>
    <message>
        <source>Fair: it would take a while to guess.</source>
        <translation>متوسطة: يستغرق تخمينها بعض الوقت.</translation>
    </message>
    <message>
        <source>Good: nothing obvious stands out in it.</source>
        <translation>جيدة: لا يبرز فيها شيء سهل التخمين.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان ليستا متطابقتين.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OurPageViewModel</name>
    <message>
        <source>a month</source>
        <extracomment>How long a page stays: one of three to choose from.</extracomment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>three months</source>
        <extracomment>As above.</extracomment>
        <translation>ثلاثة أشهر</translation>
    </message>
    <message>
        <source>half a year</source>
        <extracomment>As above.</extracomment>
        <translation>نصف سنة</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>As above.</extracomment>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after a month.</source>
        <translation>تبقى إن أبقيتماها معًا، وتتلاشى بعد شهر.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after three months.</source>
        <translation>تبقى إن أبقيتماها معًا، وتتلاشى بعد ثلاثة أشهر.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after half a year.</source>
        <translation>تبقى إن أبقيتماها معًا، وتتلاشى بعد نصف سنة.</translation>
    </message>
    <message numerus="yes">
        <source>It stays if you both keep it, and fades after %n days.</source>
        <translation>
            <numerusform>تبقى إن أبقيتماها معًا، وتتلاشى اليوم.</numerusform>
            <numerusform>تبقى إن أبقيتماها معًا، وتتلاشى بعد يوم.</numerusform>
            <numerusform>تبقى إن أبقيتماها معًا، وتتلاشى بعد يومين.</numerusform>
            <numerusform>تبقى إن أبقيتماها معًا، وتتلاشى بعد %Ln أيام.</numerusform>
            <numerusform>تبقى إن أبقيتماها معًا، وتتلاشى بعد %Ln يومًا.</numerusform>
            <numerusform>تبقى إن أبقيتماها معًا، وتتلاشى بعد %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>You both keep this page. After a month it fades by itself.</source>
        <translation>تُبقيان هذه الصفحة معًا. وبعد شهر تتلاشى من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>You both keep this page. After three months it fades by itself.</source>
        <translation>تُبقيان هذه الصفحة معًا. وبعد ثلاثة أشهر تتلاشى من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>You both keep this page. After half a year it fades by itself.</source>
        <translation>تُبقيان هذه الصفحة معًا. وبعد نصف سنة تتلاشى من تلقاء نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>You both keep this page. After %n days it fades by itself.</source>
        <translation>
            <numerusform>تُبقيان هذه الصفحة معًا. واليوم تتلاشى من تلقاء نفسها.</numerusform>
            <numerusform>تُبقيان هذه الصفحة معًا. وبعد يوم تتلاشى من تلقاء نفسها.</numerusform>
            <numerusform>تُبقيان هذه الصفحة معًا. وبعد يومين تتلاشى من تلقاء نفسها.</numerusform>
            <numerusform>تُبقيان هذه الصفحة معًا. وبعد %Ln أيام تتلاشى من تلقاء نفسها.</numerusform>
            <numerusform>تُبقيان هذه الصفحة معًا. وبعد %Ln يومًا تتلاشى من تلقاء نفسها.</numerusform>
            <numerusform>تُبقيان هذه الصفحة معًا. وبعد %Ln يوم تتلاشى من تلقاء نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays for a month more if you both keep it again.</source>
        <translation>تبقى شهرًا آخر إن أبقيتماها معًا من جديد.</translation>
    </message>
    <message>
        <source>It stays for three months more if you both keep it again.</source>
        <translation>تبقى ثلاثة أشهر أخرى إن أبقيتماها معًا من جديد.</translation>
    </message>
    <message>
        <source>It stays for half a year more if you both keep it again.</source>
        <translation>تبقى نصف سنة أخرى إن أبقيتماها معًا من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days more if you both keep it again.</source>
        <translation>
            <numerusform>لا تبقى أيامًا أخرى، وإن أبقيتماها معًا من جديد.</numerusform>
            <numerusform>تبقى يومًا آخر إن أبقيتماها معًا من جديد.</numerusform>
            <numerusform>تبقى يومين آخرين إن أبقيتماها معًا من جديد.</numerusform>
            <numerusform>تبقى %Ln أيام أخرى إن أبقيتماها معًا من جديد.</numerusform>
            <numerusform>تبقى %Ln يومًا آخر إن أبقيتماها معًا من جديد.</numerusform>
            <numerusform>تبقى %Ln يوم آخر إن أبقيتماها معًا من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This evening is just for tonight, and the page goes with it.</source>
        <translation>هذا المساء لوقته فقط، والصفحة تمضي معه.</translation>
    </message>
    <message>
        <source>The time of this page is over. It goes when Mandorla is opened another day.</source>
        <translation>انتهى وقت هذه الصفحة. تمضي حين يُفتَح Mandorla في يوم آخر.</translation>
    </message>
    <message>
        <source>This page fades within a week.</source>
        <translation>تتلاشى هذه الصفحة خلال أسبوع.</translation>
    </message>
    <message>
        <source>This page is let go, for both of you.</source>
        <translation>تم التخلي عن هذه الصفحة، عندكما معًا.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnListViewModel</name>
    <message>
        <source>Just for tonight: Mandorla writes nothing to this laptop. What you write is here until you let go of it, or close Mandorla.</source>
        <translation>لهذا المساء فقط: لا يكتب Mandorla شيئًا على هذا الحاسوب. وما كتبته يبقى هنا حتى التخلي عنه، أو إغلاق Mandorla.</translation>
    </message>
    <message>
        <source>What you write is kept on this laptop as you write it, behind your passphrase, until you let go of it.</source>
        <translation>ما كتبته يُحفَظ على هذا الحاسوب أولًا بأول، تحميه عبارة مرورك، حتى التخلي عنه.</translation>
    </message>
    <message>
        <source>There is room for no more of these. Let go of one before you begin another.</source>
        <translation>لا متسع هنا للمزيد. التخلي عن واحد منها يفسح مكانًا لجديد.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnPageViewModel</name>
    <message>
        <source>Nothing is written down, and nothing is kept.</source>
        <translation>لا شيء مكتوب، ولا شيء محفوظ.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. You can keep it locked on this laptop, take it along, or let go of it.</source>
        <translation>ما كتبته ما زال هنا، ولم يُرسَل منه شيء. يمكن إبقاؤه مقفلًا على هذا الحاسوب، أو أخذ نسخة منه، أو التخلي عنه.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. Once you let go of it, or close Mandorla, it is gone. If you want to have it, take it along first.</source>
        <translation>ما كتبته ما زال هنا، ولم يُرسَل منه شيء. ومع التخلي عنه، أو إغلاق Mandorla، يزول. وإن أردت أن يبقى عندك، تلزم نسخة منه أولًا.</translation>
    </message>
    <message>
        <source>It is kept on this laptop, behind your passphrase, until you let go of it. Nothing of it was sent.</source>
        <translation>محفوظ على هذا الحاسوب، تحميه عبارة مرورك، حتى التخلي عنه. ولم يُرسَل منه شيء.</translation>
    </message>
    <message>
        <source>It is gone. Nothing of it was sent.</source>
        <translation>زال. ولم يُرسَل منه شيء.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnWords</name>
    <message>
        <source>It cannot be read</source>
        <translation>لا تمكن قراءته</translation>
    </message>
    <message>
        <source>It is damaged, or a newer Mandorla wrote it. All that can be done here is to let go of it.</source>
        <translation>هو تالف، أو كتبه إصدار أحدث من Mandorla. ولا يمكن هنا إلا التخلي عنه.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PeopleViewModel</name>
    <message>
        <source>You</source>
        <extracomment>Both stand alone, in place of a name: over a person’s words, and beside a person’s circle.</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>من معك</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>أنت و%1</translation>
    </message>
    <message>
        <source>Your partner and %1</source>
        <translation>من معك و%1</translation>
    </message>
    <message>
        <source>%1 and your partner</source>
        <extracomment>%1 is the name of the person who reads this.</extracomment>
        <translation>%1 ومن معك</translation>
    </message>
    <message>
        <source>%1 and you</source>
        <extracomment>%1 is the partner’s name.</extracomment>
        <translation>%1 وأنت</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people’s names.</extracomment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PrintPortal</name>
    <message>
        <source>A page</source>
        <translation>صفحة</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RangeAnswer</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>لا اختيار بعد</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ReadCardsViewModel</name>
    <message>
        <source>Another round is suggested now. Go back to see it.</source>
        <translation>هناك الآن اقتراح لجولة أخرى. وهو خلف زر «رجوع».</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RevealViewModel</name>
    <message>
        <source>Shared: %1</source>
        <extracomment>Said aloud when a card is turned; then comes what the card asks.</extracomment>
        <translation>مشترك: %1</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RoundFileViewModel</name>
    <message>
        <source>There is more in this folder. Type the name.</source>
        <translation>في هذا المجلد المزيد. تمكن كتابة الاسم.</translation>
    </message>
    <message>
        <source>No round and no folder is in here.</source>
        <translation>لا جولة هنا ولا مجلد.</translation>
    </message>
    <message>
        <source>No round is in this folder.</source>
        <translation>لا جولة في هذا المجلد.</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>جولة</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>يلزم اسم للملف.</translation>
    </message>
    <message>
        <source>Choose a file, or type its name.</source>
        <translation>يلزم اختيار ملف، أو كتابة اسمه.</translation>
    </message>
    <message>
        <source>The texts of this round are too long for one file.</source>
        <translation>نصوص هذه الجولة أطول مما يتسع له ملف واحد.</translation>
    </message>
    <message>
        <source>Shorten some of them.</source>
        <translation>يمكن تقصير بعضها.</translation>
    </message>
    <message>
        <source>This file can’t be used.</source>
        <extracomment>Where in the file: “line 3, rounds[0].cards[2]”. What is wrong there follows.</extracomment>
        <translation>لا يمكن استعمال هذا الملف.</translation>
    </message>
    <message>
        <source>This file can’t be used (%1).</source>
        <translation>لا يمكن استعمال هذا الملف (%1).</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replace it, or choose another name.</source>
        <translation>هناك ملف بهذا الاسم. يمكن استبداله، أو اختيار اسم آخر.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::SheetsViewModel</name>
    <message>
        <source>From this evening.</source>
        <translation>من هذا المساء.</translation>
    </message>
    <message>
        <source>Its time is over. Would you two like to keep it on?</source>
        <translation>انتهى وقتها. هل تودان إبقاءها مدة أخرى؟</translation>
    </message>
    <message>
        <source>It fades within a week. Would you two like to keep it on?</source>
        <translation>تتلاشى خلال أسبوع. هل تودان إبقاءها مدة أخرى؟</translation>
    </message>
    <message>
        <source>You both keep it.</source>
        <translation>تُبقيانها معًا.</translation>
    </message>
    <message>
        <source>One page that you keep is damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>صفحة مما تُبقيانه تالفة على هذا الحاسوب، ولا تمكن قراءتها. وكل ما عداها كما كان.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that you keep are damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>
            <numerusform>لا صفحة تالفة مما تُبقيانه على هذا الحاسوب. كله كما كان.</numerusform>
            <numerusform>صفحة مما تُبقيانه تالفة على هذا الحاسوب، ولا تمكن قراءتها. وكل ما عداها كما كان.</numerusform>
            <numerusform>صفحتان مما تُبقيانه تالفتان على هذا الحاسوب، ولا تمكن قراءتهما. وكل ما عداهما كما كان.</numerusform>
            <numerusform>%Ln صفحات مما تُبقيانه تالفة على هذا الحاسوب، ولا تمكن قراءتها. وكل ما عداها كما كان.</numerusform>
            <numerusform>%Ln صفحة مما تُبقيانه تالفة على هذا الحاسوب، ولا تمكن قراءتها. وكل ما عداها كما كان.</numerusform>
            <numerusform>%Ln صفحة مما تُبقيانه تالفة على هذا الحاسوب، ولا تمكن قراءتها. وكل ما عداها كما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, and you said that it is wrong. Nothing fades by it.</source>
        <extracomment>%1 is a day, as this language writes one.</extracomment>
        <translation>اليوم في ساعة هذا الحاسوب هو %1، وقد قلت إنه خاطئ. لا يتلاشى شيء بحسبها.</translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, long after Mandorla was last open here. If that is right, a page whose time is over goes another day, unless you two keep it on.</source>
        <translation>اليوم في ساعة هذا الحاسوب هو %1، بعد زمن طويل من آخر مرة فُتح فيها Mandorla هنا. إن كان ذلك صحيحًا، فصفحة انتهى وقتها تمضي في يوم آخر، إلا إن أبقيتماها أكثر.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TakeAlongViewModel</name>
    <message>
        <source>page</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Write where it goes: a folder and a name, like the one there now.</source>
        <translation>ليُكتَب مكان الملف: مجلد واسم، كما هو مكتوب هناك الآن.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>هناك ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>It can’t be written there. Another folder may do.</source>
        <translation>لا تمكن كتابته هناك. وقد يصلح مجلد آخر.</translation>
    </message>
    <message>
        <source>Saved. Whoever opens that file can read it.</source>
        <translation>تم الحفظ. ومن يفتح ذلك الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>This laptop can’t make a PDF that holds your page and nothing else. Save it as text instead: that does.</source>
        <translation>لا يستطيع هذا الحاسوب صنع ملف PDF فيه صفحتكما ولا شيء سواها. الحفظ نصًا يفي بذلك.</translation>
    </message>
    <message>
        <source>It could not be printed from here. Save it as PDF, and print that.</source>
        <translation>لم تمكن طباعته من هنا. يمكن حفظه بصيغة PDF ثم طباعته.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TalkViewModel</name>
    <message numerus="yes">
        <source>%n minutes each. %1 begins.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>
            <numerusform>لا دقائق. البداية عند %1.</numerusform>
            <numerusform>دقيقة لكلٍّ منكما. البداية عند %1.</numerusform>
            <numerusform>دقيقتان لكلٍّ منكما. البداية عند %1.</numerusform>
            <numerusform>%Ln دقائق لكلٍّ منكما. البداية عند %1.</numerusform>
            <numerusform>%Ln دقيقة لكلٍّ منكما. البداية عند %1.</numerusform>
            <numerusform>%Ln دقيقة لكلٍّ منكما. البداية عند %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. You begin.</source>
        <translation>
            <numerusform>لا دقائق. البداية عندك.</numerusform>
            <numerusform>دقيقة لكلٍّ منكما. البداية عندك.</numerusform>
            <numerusform>دقيقتان لكلٍّ منكما. البداية عندك.</numerusform>
            <numerusform>%Ln دقائق لكلٍّ منكما. البداية عندك.</numerusform>
            <numerusform>%Ln دقيقة لكلٍّ منكما. البداية عندك.</numerusform>
            <numerusform>%Ln دقيقة لكلٍّ منكما. البداية عندك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. Your partner begins.</source>
        <translation>
            <numerusform>لا دقائق. البداية عند من معك.</numerusform>
            <numerusform>دقيقة لكلٍّ منكما. البداية عند من معك.</numerusform>
            <numerusform>دقيقتان لكلٍّ منكما. البداية عند من معك.</numerusform>
            <numerusform>%Ln دقائق لكلٍّ منكما. البداية عند من معك.</numerusform>
            <numerusform>%Ln دقيقة لكلٍّ منكما. البداية عند من معك.</numerusform>
            <numerusform>%Ln دقيقة لكلٍّ منكما. البداية عند من معك.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have both spoken</source>
        <translation>تكلّم كلٌّ منكما</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <extracomment>%1 is a person’s name. Speaking is telling, and the other person listens.</extracomment>
        <translation>الكلام عند %1</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>الكلام عندك</translation>
    </message>
    <message>
        <source>Your partner speaks</source>
        <translation>الكلام عند من معك</translation>
    </message>
    <message>
        <source>Stay with it for a moment. Then go on, or talk once more.</source>
        <translation>ابقيا لحظة مع ما قيل. ثم تابعا، أو تحدثا مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 listens, and does not answer yet.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>الإصغاء عند %1، ولا جواب بعد.</translation>
    </message>
    <message>
        <source>Your partner listens, and does not answer yet.</source>
        <translation>الإصغاء عند من معك، ولا جواب بعد.</translation>
    </message>
    <message>
        <source>You listen, and do not answer yet.</source>
        <translation>الإصغاء عندك، ولا جواب بعد.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WindowViewModel</name>
    <message>
        <source>This evening</source>
        <translation>هذا المساء</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WishAnswer</name>
    <message>
        <source>I’d love this</source>
        <translation>أود هذا كثيرًا</translation>
    </message>
    <message>
        <source>I’m open to it</source>
        <translation>أرحّب بهذا</translation>
    </message>
    <message>
        <source>Not for me, not now</source>
        <translation>ليس لي، ليس الآن</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WriteViewModel</name>
    <message>
        <source>%1 of %2.</source>
        <extracomment>How many choices a card has, of how many it can have.</extracomment>
        <translation>%1 من %2.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>لا يتسع المكان لأكثر من هذا.</translation>
    </message>
    <message>
        <source>One character left.</source>
        <translation>بقي حرف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>لم يبق أي حرف.</numerusform>
            <numerusform>بقي حرف واحد.</numerusform>
            <numerusform>بقي حرفان.</numerusform>
            <numerusform>بقيت %Ln أحرف.</numerusform>
            <numerusform>بقي %Ln حرفًا.</numerusform>
            <numerusform>بقي %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>One character too many.</source>
        <translation>حرف واحد زائد.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>لا حرف زائد.</numerusform>
            <numerusform>حرف واحد زائد.</numerusform>
            <numerusform>حرفان زائدان.</numerusform>
            <numerusform>%Ln أحرف زائدة.</numerusform>
            <numerusform>%Ln حرفًا زائدًا.</numerusform>
            <numerusform>%Ln حرف زائد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes, steps and options together: %1 of %2.</source>
        <translation>الأمنيات والدرجات والخيارات معًا: %1 من %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cards. Eight to ten are an evening.</source>
        <extracomment>How many cards there are, of how many there can be.</extracomment>
        <translation>البطاقات: %1 من %2. ثمانٍ إلى عشر تكفي لمساء.</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>These name a field of a round that is being written. What is missing in it follows in a sentence.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>لأي شيء هي</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>لماذا هذه الجولة</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>قبل الجواب</translation>
    </message>
    <message>
        <source>If something came up</source>
        <translation>إن ظهر شيء</translation>
    </message>
    <message>
        <source>If nothing came up</source>
        <translation>إن لم يظهر شيء</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>لمن يسلّم الجولة</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>كم تستغرق</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>ما تسأل عنه</translation>
    </message>
    <message>
        <source>The line under it</source>
        <translation>السطر الذي تحته</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>ما يمكن اختياره</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>يمكن اختيار أكثر من واحد</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>من يعطي يقول</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>من يتلقى يقول</translation>
    </message>
    <message>
        <source>What is shown under it</source>
        <translation>ما يكون تحته</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>لا لمس في هذا</translation>
    </message>
    <message>
        <source>A first step</source>
        <translation>خطوة أولى</translation>
    </message>
    <message>
        <source>Card %1</source>
        <extracomment>Which card something is missing in; what it is follows.</extracomment>
        <translation>البطاقة %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>Which choice of a card.</extracomment>
        <translation>الخيار %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Before the names of languages: no second language.</extracomment>
        <translation>بلا لغة ثانية</translation>
    </message>
    <message>
        <source>It is missing in this language: %1.</source>
        <extracomment>A text of a round that is written in two languages. %1 is the name of one of them, in that language.</extracomment>
        <translation>النص ناقص بهذه اللغة: %1.</translation>
    </message>
</context>
</TS>
