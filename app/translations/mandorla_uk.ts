<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Only on this laptop</source>
        <translation>Лише на цьому ноутбуці</translation>
    </message>
    <message>
        <source>Your answers, once more</source>
        <translation>Твої відповіді, ще раз</translation>
    </message>
    <message>
        <source>Answer alone. Nobody sees how far you are.</source>
        <translation>Відповідай на самоті. Ніхто не бачить, на якій ти картці.</translation>
    </message>
    <message>
        <source>Nothing of this is sent. You can go back to any card.</source>
        <translation>Нічого з цього не надсилається. Можна повернутися до будь-якої картки.</translation>
    </message>
    <message>
        <source>You can go back to any card. You can also change your mind until you have both sealed.</source>
        <translation>Можна повернутися до будь-якої картки. Можна й передумати, доки ви двоє не запечатали відповіді.</translation>
    </message>
    <message>
        <source>What you both see</source>
        <translation>Що ви двоє бачите</translation>
    </message>
    <message>
        <source>Skipped. What you chose before is set aside.</source>
        <translation>Пропущено. Вибране раніше відкладено.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Узяти знову</translation>
    </message>
    <message>
        <source>Keep this card to myself</source>
        <translation>Залишити цю картку для себе</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Назад до писання</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Зупинитися тут</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Leaves the card without an answer; that tells the partner nothing.</extracomment>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A verb: there are no more cards, and one is alone with what one wrote.</extracomment>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: closes one’s answers, as one seals a letter.</extracomment>
        <translation>Запечатати</translation>
    </message>
</context>
<context>
    <name>ApartPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <translation>Лише для тебе</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Перш ніж почати</translation>
    </message>
    <message>
        <source>An evening for two, on two laptops. Each of you answers the same cards alone. Then you turn them over together.</source>
        <translation>Вечір для двох, за двома ноутбуками. Ви поодинці відповідаєте на ті самі картки. Потім перевертаєте їх разом.</translation>
    </message>
    <message>
        <source>What your partner will see</source>
        <translation>Що побачить близька людина</translation>
    </message>
    <message>
        <source>Where your answers meet, with the words you each added there. And what you both chose to show.</source>
        <translation>Те, у чому ваші відповіді збігаються, зі словами, які ви там додали. І те, що ви двоє вирішили показати.</translation>
    </message>
    <message>
        <source>A no, a not now, a skipped card and one kept to yourself look the same. They stay on your laptop.</source>
        <translation>«Ні», «не зараз», пропущена картка й картка, залишена для себе, виглядають однаково. Вони лишаються на твоєму ноутбуці.</translation>
    </message>
    <message>
        <source>What does not come up tells something too. Once every card is turned: if you said yes and it did not come up, your partner did not.</source>
        <translation>Те, що не відкрилося, теж щось каже. Коли всі картки перевернуто: якщо з твого боку було «так», а воно не відкрилося, то близька людина «так» не сказала.</translation>
    </message>
    <message>
        <source>Wanting and declining are equally welcome here. Nothing is counted, and nothing is owed.</source>
        <translation>Бажанню й відмові тут однаково раді. Нічого не рахують, і ніхто нікому нічого не винен.</translation>
    </message>
    <message>
        <source>The language, and how it looks</source>
        <extracomment>What a button does that bears the name of the language.</extracomment>
        <translation>Мова і вигляд</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Закрити Mandorla</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>Btn</name>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear the page: the key that does the same as the button.</extracomment>
        <translation>Клавіша: %1</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Skip any card, or keep it to yourself.</source>
        <translation>Будь-яку картку можна пропустити або залишити для себе.</translation>
    </message>
    <message>
        <source>It begins if you agree. If you put it away, nothing is sent.</source>
        <translation>Почнеться, якщо скажеш «так». Якщо відкладеш, нічого не надсилається.</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. Why stays with each of you.</source>
        <translation>Коли всі картки перевернуто: якщо з твого боку було «так», а воно не відкрилося, то близька людина «так» не сказала. Причина лишається при кожній людині.</translation>
    </message>
    <message>
        <source>Someone who says yes to everything sees every wish of their partner. Both of you see it come up.</source>
        <translation>Хто каже «так» на все, бачить кожне побажання близької людини. Ви двоє бачите, як воно відкривається.</translation>
    </message>
    <message>
        <source>For whoever hands it out: %1</source>
        <translation>Для тих, хто передає раунд: %1</translation>
    </message>
    <message>
        <source>%1 suggests “%2”.</source>
        <extracomment>A person’s name, and the title of a round.</extracomment>
        <translation>%1 пропонує «%2».</translation>
    </message>
    <message>
        <source>Suggested. It begins when you have both said yes.</source>
        <translation>Запропоновано. Почнеться, коли ви двоє скажете «так».</translation>
    </message>
    <message>
        <source>Choose a round</source>
        <translation>Виберіть раунд</translation>
    </message>
    <message>
        <source>You suggested “%1”. It begins when you have both said yes.</source>
        <translation>Твоя пропозиція: «%1». Почнеться, коли ви двоє скажете «так».</translation>
    </message>
    <message>
        <source>It begins when you have both said yes to it.</source>
        <translation>Почнеться, коли ви двоє скажете йому «так».</translation>
    </message>
    <message>
        <source>%1 suggests this one.</source>
        <translation>%1 пропонує цей раунд.</translation>
    </message>
    <message>
        <source>Go on writing your round</source>
        <translation>Писати свій раунд далі</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Написати раунд</translation>
    </message>
    <message>
        <source>Open a round from a file…</source>
        <translation>Відкрити раунд із файлу…</translation>
    </message>
    <message>
        <source>Read every card first</source>
        <translation>Спершу прочитати всі картки</translation>
    </message>
    <message>
        <source>Begin alone</source>
        <translation>Почати на самоті</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Запропонувати цей раунд</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Не тоді, коли вечір на паузі.</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Так, цей</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Не цей</translation>
    </message>
    <message>
        <source>Back to what it tells</source>
        <translation>Назад до того, що він виказує</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Для тих, хто передає раунд</translation>
    </message>
    <message>
        <source>%1 suggests</source>
        <extracomment>%1 is a person’s name; below stands the round.</extracomment>
        <translation>%1 пропонує</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>Завершити вечір</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Що зберігає цей ноутбук</translation>
    </message>
</context>
<context>
    <name>CodeDigits</name>
    <message>
        <source>Six digits</source>
        <translation>Шість цифр</translation>
    </message>
</context>
<context>
    <name>CompanionsPage</name>
    <message>
        <source>Forget</source>
        <extracomment>A verb: this laptop then no longer knows that person’s. %1 is the person’s name.
----------
As the one beside a person’s name.</extracomment>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>As above, for those who hear it.</extracomment>
        <translation>Забути: %1</translation>
    </message>
    <message>
        <source>Who is this evening with?</source>
        <translation>З ким цей вечір?</translation>
    </message>
    <message>
        <source>This laptop looks only for the one you pick. Nobody else is told that it is open.</source>
        <translation>Цей ноутбук шукає лише людину, яку вибереш. Більше ніхто не дізнається, що він відкритий.</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>Забути: %1?</translation>
    </message>
    <message>
        <source>This laptop then forgets that you two are paired, and all that it keeps of you two. Nobody can bring it back. To meet again, you pair with new digits.</source>
        <translation>Тоді цей ноутбук забуде, що ви двоє з’єднані, і все, що зберігає про вас. Повернути цього не може ніхто. Щоб зустрітися знову, з’єднайтеся з новими цифрами.</translation>
    </message>
    <message>
        <source>Nothing is sent. To the other laptop it looks as if this one were switched off. What that laptop keeps stays until the person there forgets it.</source>
        <translation>Нічого не надсилається. Для іншого ноутбука це так, ніби цей вимкнено. Збережене там лишається, доки його не забуде людина, якій той ноутбук належить.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Закрити Mandorla</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Pair with somebody else</source>
        <translation>З’єднатися з кимось іншим</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Pairing</source>
        <extracomment>The page on which two laptops get to know each other.</extracomment>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Bring your two laptops together</source>
        <translation>З’єднайте два свої ноутбуки</translation>
    </message>
    <message>
        <source>One of you shows six digits, and one types them. It makes no difference who does which.</source>
        <translation>На одному з’являються шість цифр, на другому їх набирають. Хто що робить, не має значення.</translation>
    </message>
    <message>
        <source>I show the digits</source>
        <translation>Я показую цифри</translation>
    </message>
    <message>
        <source>Six digits appear here. You read them aloud.</source>
        <translation>Тут з’являться шість цифр. Ти прочитаєш їх уголос.</translation>
    </message>
    <message>
        <source>I type them</source>
        <translation>Я набираю цифри</translation>
    </message>
    <message>
        <source>The other laptop has the digits. You type them here.</source>
        <translation>Цифри є на іншому ноутбуці. Ти набираєш їх тут.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Твоє ім’я</translation>
    </message>
    <message>
        <source>Your name for tonight</source>
        <translation>Твоє ім’я на цей вечір</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>За бажанням</translation>
    </message>
    <message>
        <source>Your partner reads it once you have paired. Without a name you are “You” here and “Your partner” there.</source>
        <translation>Близька людина прочитає його, коли ви з’єднаєтеся. Без імені тут буде «Ти», а там «Близька людина».</translation>
    </message>
    <message>
        <source>Type this on the other laptop</source>
        <translation>Набери це на іншому ноутбуці</translation>
    </message>
    <message>
        <source>What does the other laptop show?</source>
        <translation>Що показує інший ноутбук?</translation>
    </message>
    <message>
        <source>The digits:</source>
        <translation>Цифри:</translation>
    </message>
    <message>
        <source>The digits of the other laptop</source>
        <translation>Цифри іншого ноутбука</translation>
    </message>
    <message>
        <source>If you both keep it locked, this is the only time.</source>
        <translation>Якщо ви двоє тримаєте під замком, це єдиний раз.</translation>
    </message>
    <message>
        <source>For this evening only.</source>
        <translation>Лише на цей вечір.</translation>
    </message>
    <message>
        <source>Ask for them across the table. If one is wrong, just try again.</source>
        <translation>Запитай про них через стіл. Якщо якась не та, просто спробуй ще раз.</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Закрити Mandorla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Що зберігає цей ноутбук</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Лише для тебе</translation>
    </message>
    <message>
        <source>Show other digits</source>
        <translation>Показати інші цифри</translation>
    </message>
    <message>
        <source>They can’t find each other</source>
        <translation>Вони не знаходять один одного</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>A verb: makes the two laptops know each other.</extracomment>
        <translation>З’єднати</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>Six digits first</source>
        <translation>Спершу шість цифр</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>The day on the cover, as Qt formats dates: &quot;Thursday 14 November&quot;.</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>On the clock that lies over everything. Whoever looks on must not learn what is under it.</extracomment>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>Once more, and Enter</source>
        <translation>Ще раз, і Enter</translation>
    </message>
    <message>
        <source>Press Enter to come back</source>
        <translation>Enter, щоб повернутися</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Клавіша: %1</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Вигляд</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>It is locked</source>
        <translation>Замкнено</translation>
    </message>
    <message>
        <source>Your passphrase opens what this laptop keeps.</source>
        <translation>Твоя парольна фраза відкриває те, що зберігає цей ноутбук.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Відкриваємо…</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, and there is no other way in. It can stay closed as it is, or go.</source>
        <translation>Без парольної фрази цього не відкриє ніхто, а іншого входу немає. Усе може лишитися замкненим, як є, або його можна відпустити.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Закрити Mandorla</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>Припинити відкривання</translation>
    </message>
    <message>
        <source>I can’t open it</source>
        <translation>Не можу відкрити</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Лише на цей вечір</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: opens what is kept, with the passphrase.</extracomment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>The passphrase first</source>
        <translation>Спершу парольна фраза</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Відпустити</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This is the first one.</source>
        <translation>Ця перша.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Попередня</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>Ця поки що остання.</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>Наступна</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>You both see only where giving and receiving meet.</source>
        <translation>Ви двоє бачите лише те, де «давати» й «отримувати» зустрічаються.</translation>
    </message>
</context>
<context>
    <name>FindEachOther</name>
    <message>
        <source>They can’t find each other</source>
        <translation>Вони не знаходять один одного</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Одна мережа</translation>
    </message>
    <message>
        <source>Both laptops on the same home network, and not the guest network: that one often keeps laptops apart. The internet is not needed.</source>
        <translation>Ноутбуки в тій самій домашній мережі, а не в гостьовій: та часто не пускає ноутбуки один до одного. Інтернет не потрібен.</translation>
    </message>
    <message>
        <source>VPN off</source>
        <translation>Вимкнути VPN</translation>
    </message>
    <message>
        <source>If one of you uses a VPN, switch it off for this evening.</source>
        <translation>Якщо хтось із вас користується VPN, вимкніть його на цей вечір.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Мережевий екран</translation>
    </message>
    <message>
        <source>A firewall is on here. Typed into a terminal, this lets the other laptop in:</source>
        <translation>Тут працює мережевий екран. Цей рядок, набраний у терміналі, впустить інший ноутбук:</translation>
    </message>
    <message>
        <source>The address by hand</source>
        <translation>Адреса вручну</translation>
    </message>
    <message>
        <source>Type the address that the other laptop shows on this page. If only one laptop has a firewall, let that one type: digits and address.</source>
        <translation>Набери адресу, яку інший ноутбук показує на цій сторінці. Якщо мережевий екран лише на одному ноутбуці, набирайте на ньому: цифри й адресу.</translation>
    </message>
    <message>
        <source>A network of your own</source>
        <translation>Ваша власна мережа</translation>
    </message>
    <message>
        <source>A cable between the two laptops, or the hotspot of a phone that both join, does as well.</source>
        <translation>Кабель між двома ноутбуками або точка доступу з телефона, до якої приєднаються обидва, теж підійде.</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Набери адресу</translation>
    </message>
    <message>
        <source>Read the address aloud</source>
        <translation>Прочитай адресу вголос</translation>
    </message>
    <message>
        <source>The other laptop shows its address when you choose “Find each other” there.</source>
        <translation>Інший ноутбук показує свою адресу, якщо вибрати там «Знайти один одного».</translation>
    </message>
    <message>
        <source>The other laptop shows its address on this same page.</source>
        <translation>Інший ноутбук показує свою адресу на такій самій сторінці.</translation>
    </message>
    <message>
        <source>On the other laptop, choose “I type them”, then “They can’t find each other”, and type it there.</source>
        <translation>На іншому ноутбуці вибери «Я набираю цифри», тоді «Вони не знаходять один одного» і набери її там.</translation>
    </message>
    <message>
        <source>The other laptop’s address</source>
        <translation>Адреса іншого ноутбука</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>Вона схожа на 192.168.1.20.</translation>
    </message>
    <message>
        <source>This laptop looks there now.</source>
        <translation>Цей ноутбук зараз шукає там.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Узяти цю адресу</translation>
    </message>
    <message>
        <source>This laptop’s address</source>
        <translation>Адреса цього ноутбука</translation>
    </message>
    <message>
        <source>The number after the colon is part of it, for another program on this laptop uses Mandorla’s usual port.</source>
        <translation>Число після двокрапки належить до неї, бо звичний порт Mandorla зайняла інша програма на цьому ноутбуці.</translation>
    </message>
    <message>
        <source>The address first</source>
        <translation>Спершу адреса</translation>
    </message>
</context>
<context>
    <name>IfAfraid</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Якщо боїшся сказати «ні»</translation>
    </message>
    <message>
        <source>Help for yourself comes first. If you are afraid to say no to your partner, or of what comes after a no, Mandorla is not the right tool.</source>
        <translation>Спершу — допомога тобі. Якщо ти боїшся сказати близькій людині «ні» чи боїшся того, що буде після «ні», Mandorla тут не підходить.</translation>
    </message>
    <message>
        <source>There are people who listen, believe you and know what can be done: helplines and chats, advice centres, shelters, doctors. They are there for every gender, and you decide what happens next.</source>
        <translation>Є люди, які вислухають, повірять і знають, що можна зробити: гарячі лінії та чати, центри допомоги, притулки, лікарі. Вони допомагають людям будь-якої статі, а що буде далі, вирішуєш ти.</translation>
    </message>
    <message>
        <source>Look for them on a device that your partner does not use: at a library, at work, at a friend’s. Search for “help with domestic abuse” and the name of your country. If you are in danger now, call the emergency services.</source>
        <translation>Шукай їх із пристрою, яким близька людина не користується: у бібліотеці, на роботі, у друзів. Шукай «допомога домашнє насильство» і назву своєї країни. Якщо ти зараз у небезпеці, телефонуй до екстрених служб.</translation>
    </message>
    <message>
        <source>Esc puts a clock in place of this page, at once. Nothing of it is kept or sent.</source>
        <translation>Esc одразу ставить на місце цієї сторінки годинник. Нічого з неї не лишається і не надсилається.</translation>
    </message>
    <message>
        <source>What it can look like</source>
        <translation>Як це може виглядати</translation>
    </message>
    <message>
        <source>It need not be the fear of being hit. These count as well:</source>
        <translation>Це не обов’язково страх, що тебе вдарять. Сюди належить і таке:</translation>
    </message>
    <message>
        <source>You give in so that the sulking ends, or the silence.</source>
        <translation>Ти поступаєшся, щоб закінчилися образи чи мовчання.</translation>
    </message>
    <message>
        <source>You are threatened: with money, with the children, with your papers, with pictures of you.</source>
        <translation>Тобі погрожують: грошима, дітьми, документами, знімками, на яких ти.</translation>
    </message>
    <message>
        <source>You are touched sexually while you are asleep.</source>
        <translation>Тебе сексуально торкаються, коли ти спиш.</translation>
    </message>
    <message>
        <source>Your contraception is hidden, spoiled, or taken off without a word.</source>
        <translation>Твої засоби контрацепції ховають, псують або знімають без жодного слова.</translation>
    </message>
    <message>
        <source>You weigh every word beforehand, so that nothing happens.</source>
        <translation>Ти наперед зважуєш кожне слово, щоб нічого не сталося.</translation>
    </message>
    <message>
        <source>Once counts. None of it is your fault.</source>
        <translation>Навіть один раз має значення. Ні в чому з цього немає твоєї провини.</translation>
    </message>
    <message>
        <source>What may be watched</source>
        <translation>За чим можуть стежити</translation>
    </message>
    <message>
        <source>Phones, accounts, bills and search histories can be watched, and so can this laptop. A private window of a browser does not help against somebody who looks on. Another device does.</source>
        <translation>За телефонами, обліковими записами, рахунками й історією пошуку можуть стежити, і за цим ноутбуком теж. Приватне вікно браузера не допоможе, якщо хтось дивиться на екран. Інший пристрій допоможе.</translation>
    </message>
    <message>
        <source>Whether you go on</source>
        <translation>Чи йти далі</translation>
    </message>
    <message>
        <source>It may be noticed that you close Mandorla, or that an evening stays empty. You judge what is safest. You may skip every card, and the other laptop then sees only that nothing came up.</source>
        <translation>Хтось може помітити, що Mandorla закрито або що вечір лишився порожнім. Що найбезпечніше, судити тобі. Можна пропустити всі картки, і тоді інший ноутбук побачить лише, що нічого не відкрилося.</translation>
    </message>
    <message>
        <source>A therapist’s exercises for couples are not for this either. They take two people who can both say no. A yes given out of fear looks like any other yes here, and no software can tell.</source>
        <translation>Вправи для пар від терапевта теж не для цього. Для них потрібні двоє людей, які обоє можуть сказати «ні». «Так», сказане зі страху, тут виглядає, як будь-яке інше «так», і жодна програма цього не розпізнає.</translation>
    </message>
    <message>
        <source>If your partner is afraid of you</source>
        <translation>Якщо близька людина боїться тебе</translation>
    </message>
    <message>
        <source>If you notice that you frighten your partner, that you press, threaten or hurt, there is help for you, too: advice centres, and groups of people who want to stop. Search for “help to stop hurting my partner” and the name of your country. A round together does not mend it.</source>
        <translation>Якщо помічаєш, що близька людина тебе боїться, що ти тиснеш, погрожуєш чи завдаєш болю, допомога є і для тебе: консультаційні центри та групи для людей, які хочуть це припинити. Шукай «програма для кривдників» і назву своєї країни. Спільний раунд цього не виправить.</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>Іншими мовами</translation>
    </message>
    <message>
        <source>Words to search for, with the name of the country you are in:</source>
        <translation>Слова для пошуку, разом із назвою країни, де ти зараз:</translation>
    </message>
    <message>
        <source>You find this page again at any time: with F1, or on the cover under Help. Opening it changes nothing of your evening, and your partner’s laptop is told nothing of it.</source>
        <translation>Цю сторінку можна знайти будь-коли: клавішею F1 або на затуленому екрані, під «Допомога». Якщо її відкрити, у вашому вечорі нічого не зміниться, а ноутбук близької людини нічого про це не дізнається.</translation>
    </message>
</context>
<context>
    <name>IfAfraidPage</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Якщо боїшся сказати «ні»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Закрити Mandorla</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Keep it locked</source>
        <translation>Тримати під замком</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>Власна парольна фраза</translation>
    </message>
    <message>
        <source>Each of you has one, on your own laptop. Your partner’s laptop never learns it.</source>
        <translation>У тебе своя, у близької людини своя, кожна на своєму ноутбуці. Ноутбук близької людини ніколи не дізнається твоєї.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Хвилинку.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Що зберігається</translation>
    </message>
    <message>
        <source>That you two are paired, so that next time you need no digits. And a round you are in, with your own answers, until it is over and you have seen what it came to, or it has rested for thirty days. And the pages you both keep.</source>
        <translation>Те, що ви двоє з’єднані, тож наступного разу цифри не потрібні. І раунд, у якому ви зараз, із твоїми відповідями, доки він не скінчиться і ти не побачиш, що з нього вийшло, або доки він не пролежить тридцять днів. І сторінки, які ви двоє залишаєте.</translation>
    </message>
    <message>
        <source>Only if you both keep it</source>
        <translation>Лише якщо ви двоє це залишаєте</translation>
    </message>
    <message>
        <source>If one of you is here just for tonight, neither laptop keeps anything of the evening. You are both told before you answer.</source>
        <translation>Якщо хтось із вас тут лише на цей вечір, на жодному з ноутбуків нічого з вечора не лишається. Ви двоє дізнаєтеся про це, перш ніж відповідати.</translation>
    </message>
    <message>
        <source>There is no second way in</source>
        <translation>Другого входу немає</translation>
    </message>
    <message>
        <source>Nobody can bring a passphrase back. Without it, what is kept stays closed.</source>
        <translation>Парольну фразу не може повернути ніхто. Без неї все лишається замкненим.</translation>
    </message>
    <message>
        <source>What a disk remembers</source>
        <translation>Що пам’ятає диск</translation>
    </message>
    <message>
        <source>What you let go of cannot be opened any more. Its unreadable remains may stay on the disk, because on an SSD a file cannot be overwritten in place. Encrypting the whole disk is the answer to that.</source>
        <translation>Відпущене вже не відкрити. Його рештки, яких не прочитати, можуть лишатися на диску, бо на SSD файл не можна перезаписати на тому самому місці. Тут зарадить шифрування всього диска.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What this laptop keeps</source>
        <translation>Що зберігає цей ноутбук</translation>
    </message>
    <message>
        <source>Your name, and the key by which the other laptop knows this one.</source>
        <translation>Твоє ім’я і ключ, за яким інший ноутбук упізнає цей.</translation>
    </message>
    <message>
        <source>If you both keep it locked: that you two are paired, and a round you are in, with your own answers, and pages you two keep. The round goes when it is over, or has rested for thirty days.</source>
        <translation>Якщо ви двоє тримаєте під замком: те, що ви з’єднані, раунд, у якому ви зараз, із твоїми відповідями, і сторінки, які залишаєте разом. Раунд зникає, коли скінчиться або пролежить тридцять днів.</translation>
    </message>
    <message>
        <source>What you wrote alone and keep. It stays until you let go of it.</source>
        <translation>Написане тобою на самоті й залишене. Воно тут, доки не відпустиш.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and so does the keychain of this desktop.</source>
        <translation>Усе це зашифровано. Його відкриває твоя парольна фраза, а також сховище ключів цієї стільниці.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it.</source>
        <translation>Усе це зашифровано. Його відкриває твоя парольна фраза.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and nothing else does.</source>
        <translation>Усе це зашифровано. Його відкриває твоя парольна фраза, і більше ніщо.</translation>
    </message>
    <message>
        <source>After ten minutes without you, when this laptop goes to sleep, or when its screen is locked, it locks by itself. To the other laptop that looks like a pause.</source>
        <translation>Після десяти хвилин без тебе, коли цей ноутбук засинає або коли його екран блокується, усе замикається саме. Для іншого ноутбука це виглядає як пауза.</translation>
    </message>
    <message>
        <source>Remember on this laptop</source>
        <translation>Пам’ятати на цьому ноутбуці</translation>
    </message>
    <message>
        <source>The keychain of this desktop then has the key, and Mandorla opens by itself when it starts: whoever is logged in here can open it. After a lock it asks for your passphrase.</source>
        <translation>Тоді ключ є у сховищі ключів цієї стільниці, і Mandorla після запуску відкривається сама: хто ввійшов тут у систему, може її відкрити. Після замикання вона питає твою парольну фразу.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Хвилинку.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Інша парольна фраза</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>Теперішня парольна фраза</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Нова</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>The passphrase you have now first</source>
        <translation>Спершу теперішня парольна фраза</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>The people kept here</source>
        <translation>Кого пам’ятає цей ноутбук</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Лише для тебе</translation>
    </message>
    <message>
        <source>Let go of all that is kept</source>
        <translation>Відпустити все збережене</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Замкнути зараз</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Відпустити</translation>
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
        <translation>Вліво</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вправо</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>To give, to receive</source>
        <translation>Давати, отримувати</translation>
    </message>
    <message>
        <source>Comes up where the two meet.</source>
        <translation>Відкривається там, де ці двоє зустрічаються.</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you choose.</source>
        <translation>Воно лишається на цьому ноутбуці, хоч що вибереш.</translation>
    </message>
    <message>
        <source>True for both of you.</source>
        <translation>Правда для вас обох.</translation>
    </message>
    <message>
        <source>True for both of you – not consent.</source>
        <translation>Правда для вас обох, але це не згода.</translation>
    </message>
    <message>
        <source>Something you both chose to show.</source>
        <translation>Те, що ви двоє вирішили показати.</translation>
    </message>
    <message>
        <source>Something you both chose to show – not consent.</source>
        <translation>Те, що ви двоє вирішили показати, але це не згода.</translation>
    </message>
    <message>
        <source>An idea you are both open to.</source>
        <translation>Ідея, яка підходить вам обом.</translation>
    </message>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Ідея, яка підходить вам обом, але це не згода.</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>З чого вибирати</translation>
    </message>
    <message>
        <source>Two to sixteen.</source>
        <translation>Від двох до шістнадцяти.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Додати варіант</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>The number of one of the choices of a card.</extracomment>
        <translation>Варіант %1</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>Скільки завгодно</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Нічого з них</translation>
    </message>
    <message>
        <source>What you both pick comes up.</source>
        <translation>Відкривається те, що вибрано у вас обох.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Лише для тебе</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Лише для мене</translation>
    </message>
    <message>
        <source>Only for oneself</source>
        <translation>Лише для однієї людини</translation>
    </message>
    <message>
        <source>It never leaves the laptop.</source>
        <translation>Вона ніколи не покидає ноутбука.</translation>
    </message>
    <message>
        <source>What feels good</source>
        <translation>Що приємно</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you draw.</source>
        <translation>Воно лишається на цьому ноутбуці, хоч що позначиш.</translation>
    </message>
    <message>
        <source>A span</source>
        <translation>Проміжок</translation>
    </message>
    <message>
        <source>Comes up where the spans meet.</source>
        <translation>Відкривається там, де проміжки збігаються.</translation>
    </message>
    <message>
        <source>Its steps, from the least</source>
        <translation>Його поділки, від найменшої</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Додати поділку</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>The number of a step on a scale.</extracomment>
        <translation>Поділка %1</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both.</source>
        <translation>Відрізок, приємний для вас обох.</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both – not consent.</source>
        <translation>Відрізок, приємний для вас обох, але це не згода.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two steps of a scale, such as “a few times a week” and “daily”, or 6 and 9.</extracomment>
        <translation>від «%1» до «%2»</translation>
    </message>
    <message>
        <source>Both shown, or neither</source>
        <translation>Показано обидва або жодного</translation>
    </message>
    <message>
        <source>Shown, if you both show</source>
        <translation>Показується, якщо показуєте ви двоє</translation>
    </message>
    <message>
        <source>Kept to myself</source>
        <translation>Для себе</translation>
    </message>
    <message>
        <source>Words, or one of some choices.</source>
        <translation>Слова або один із варіантів.</translation>
    </message>
    <message>
        <source>Two to sixteen, or none: then each of you writes.</source>
        <translation>Від двох до шістнадцяти або жодного: тоді ви пишете самі.</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Побажання</translation>
    </message>
    <message>
        <source>Comes up if you are both open to it.</source>
        <translation>Відкривається, якщо воно підходить вам обом.</translation>
    </message>
    <message>
        <source>The wish itself, as either of you could have it.</source>
        <translation>Саме побажання, таке, що могло б належати будь-кому з вас.</translation>
    </message>
</context>
<context>
    <name>LeaveWritingPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Власний раунд</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Лише на цьому ноутбуці</translation>
    </message>
    <message>
        <source>What you wrote is in no file yet</source>
        <translation>Написаного тобою ще немає в жодному файлі</translation>
    </message>
    <message>
        <source>Until now it is only in this window. You can save it to a file, even if it is not finished yet, and go on another day.</source>
        <translation>Досі воно є лише в цьому вікні. Його можна зберегти у файл, навіть недописаним, і продовжити іншого дня.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писати далі</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Відпустити</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Зберегти у файл…</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Let go of all that is kept?</source>
        <translation>Відпустити все збережене?</translation>
    </message>
    <message>
        <source>This laptop then forgets your pairing, the round you are in and the pages you keep. Nobody can bring it back. To meet again, you two pair with new digits.</source>
        <translation>Тоді цей ноутбук забуде ваше з’єднання, раунд, у якому ви зараз, і сторінки, які ви залишаєте. Повернути цього не може ніхто. Щоб зустрітися знову, з’єднайтеся з новими цифрами.</translation>
    </message>
    <message>
        <source>The other laptop is not told. What it keeps, it keeps until the person there lets go of it.</source>
        <translation>Інший ноутбук про це не дізнається. Збережене на ньому лишається, доки його не відпустить людина, якій той ноутбук належить.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Як на стільниці</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>A look without more contrast, motion without less of it: neither the desktop’s, nor more or less.</extracomment>
        <translation>Як зазвичай</translation>
    </message>
    <message>
        <source>What you choose shows at once.</source>
        <translation>Вибране видно одразу.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Over the names of the languages.</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, in percent: &quot;125 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Світлий чи темний</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Більше контрасту</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Менше руху</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Find each other</source>
        <translation>Знайти один одного</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>As the button of each page.</extracomment>
        <translation>Затулити</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The evening goes on.</source>
        <extracomment>After a pause: both are there again.</extracomment>
        <translation>Вечір триває далі.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Your name for tonight</source>
        <translation>Твоє ім’я на цей вечір</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Ten characters or more. A few words in a row do well.</source>
        <translation>Десять символів або більше. Кілька слів поспіль — добрий вибір.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Те саме ще раз</translation>
    </message>
    <message>
        <source>Ten characters or more, and the same twice.</source>
        <translation>Десять символів або більше, і двічі те саме.</translation>
    </message>
</context>
<context>
    <name>NotConsent</name>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Ідея, яка підходить вам обом, але це не згода.</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>Stands alone: it clears the others.</source>
        <translation>Вибирається окремо: знімає вибір з інших.</translation>
    </message>
</context>
<context>
    <name>OurPage</name>
    <message>
        <source>Our page</source>
        <translation>Наша сторінка</translation>
    </message>
    <message>
        <source>You keep it. That shows on this screen only.</source>
        <translation>Ти її залишаєш. Це видно лише на цьому екрані.</translation>
    </message>
    <message>
        <source>A step has come to the page.</source>
        <translation>На сторінці з’явився крок.</translation>
    </message>
    <message>
        <source>A step has gone from the page.</source>
        <translation>Зі сторінки зник крок.</translation>
    </message>
    <message>
        <source>A step has changed.</source>
        <translation>Крок змінився.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Numbers: which step of our page, of how many.</extracomment>
        <translation>Крок %1 з %2</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Крок</translation>
    </message>
    <message>
        <source>The page is full</source>
        <translation>Сторінка повна</translation>
    </message>
    <message>
        <source>Write another step</source>
        <translation>Написати ще крок</translation>
    </message>
    <message>
        <source>One step is still empty.</source>
        <translation>Один крок ще порожній.</translation>
    </message>
    <message>
        <source>Shared tonight</source>
        <translation>Спільне цього вечора</translation>
    </message>
    <message>
        <source>Let’s try this</source>
        <translation>Спробуймо</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>Коли закінчите</translation>
    </message>
    <message>
        <source>What you both keep, each of you can take along as a file or on paper.</source>
        <translation>Що ви двоє залишаєте, будь-хто з вас може взяти із собою, файлом чи на папері.</translation>
    </message>
    <message>
        <source>How long a page you both keep stays</source>
        <translation>Скільки лишається сторінка, яку ви двоє залишаєте</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: to keep the page that two people wrote together. Its twin is Let go.</extracomment>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A verb: not to keep it; it is gone then. Calm, no “delete”.</extracomment>
        <translation>Відпустити</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Узяти із собою</translation>
    </message>
    <message>
        <source>If one of you lets go, it is gone for both.</source>
        <translation>Якщо хтось із вас її відпустить, її не стане для вас обох.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <translation>Ваші сторінки</translation>
    </message>
    <message>
        <source>The date is right after all</source>
        <translation>Дата все-таки правильна</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Дата правильна</translation>
    </message>
    <message>
        <source>The date is wrong</source>
        <translation>Дата неправильна</translation>
    </message>
</context>
<context>
    <name>OwnListPage</name>
    <message>
        <source>For you alone</source>
        <translation>Лише для тебе</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Лише на цьому ноутбуці</translation>
    </message>
    <message>
        <source>Without a partner, and nothing of it is ever sent.</source>
        <translation>На самоті, і нічого з цього ніколи не надсилається.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>A verb: to begin a round for oneself.</extracomment>
        <translation>Почати</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Написане раніше</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитати</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Відпустити</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <translation>Лише для тебе</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Лише на цьому ноутбуці</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Назад до карток</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Відпустити</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Узяти із собою</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Тримати під замком</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Leaves the page: one has decided what becomes of it.</extracomment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cover</source>
        <extracomment>A verb: puts a clock in place of the page, at once, so that nobody reads it.</extracomment>
        <translation>Затулити</translation>
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
        <translation>Два тексти для одного кроку. Візьміть один або поєднайте їх.</translation>
    </message>
    <message>
        <source>%1, the first of two texts</source>
        <translation>%1, перший із двох текстів</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Узяти ці слова</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands alone between two texts that two people wrote for the same step.</extracomment>
        <translation>або</translation>
    </message>
    <message>
        <source>Take these words instead</source>
        <translation>Узяти натомість ці слова</translation>
    </message>
    <message>
        <source>One small step, in your own words.</source>
        <translation>Один маленький крок, вашими словами.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Більше не вміститься.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Лишилося знаків: %1</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Поєднати</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>Прибрати цей крок</translation>
    </message>
    <message>
        <source>The page is full.</source>
        <translation>Сторінка повна.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>For myself</source>
        <translation>Для себе</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Наша сторінка</translation>
    </message>
    <message>
        <source>Private. If you find this, please don’t read on.</source>
        <translation>Особисте. Якщо це трапилося тобі на очі, будь ласка, не читай далі.</translation>
    </message>
    <message>
        <source>Ideas we are both open to, not consent.</source>
        <translation>Ідеї, які підходять нам обом, а не згода.</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>You both see only what you both pick.</source>
        <translation>Ви двоє бачите лише те, що вибрано у вас обох.</translation>
    </message>
</context>
<context>
    <name>WhatPartnerSees</name>
    <message>
        <source>What will my partner see?</source>
        <translation>Що побачить близька людина?</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Ваше спільне</translation>
    </message>
    <message>
        <source>A wish you are both open to. Where one of you would like to give and one to receive. The options you both picked. The stretch where your two spans meet. What you both chose to show. With a shared wish, the words you each added. Who was keen and who was willing is not shown, but your words may show how you meant it.</source>
        <translation>Побажання, яке підходить вам обом. Те, що хтось із вас хоче давати, а хтось отримувати. Варіанти, вибрані вами обома. Відрізок, на якому ваші два проміжки збігаються. Те, що ви двоє вирішили показати. Зі спільним побажанням — слова, які ви до нього додали. Хто дуже хоче, а кому це підходить, не показується, але твої слова можуть це виказати.</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Що лишається в тебе</translation>
    </message>
    <message>
        <source>Everything else. No, not now, a skipped card, a card kept to yourself and an answer you changed before sealing look the same to the other laptop. Private cards are never sent. Nobody sees how far you are.</source>
        <translation>Усе інше. «Ні», «не зараз», пропущена картка, картка, залишена для себе, і відповідь, змінена перед запечатуванням, для іншого ноутбука виглядають однаково. Особисті картки ніколи не надсилаються. Ніхто не бачить, на якій ти картці.</translation>
    </message>
    <message>
        <source>What absence tells</source>
        <translation>Що каже відсутність</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. The same is true the other way round. Why stays with each of you.</source>
        <translation>Коли всі картки перевернуто: якщо з твого боку було «так», а воно не відкрилося, то близька людина «так» не сказала. Навпаки так само. Причина лишається при кожній людині.</translation>
    </message>
    <message>
        <source>What saying yes to everything does</source>
        <translation>Що буде, коли казати «так» на все</translation>
    </message>
    <message>
        <source>Someone who says yes to every card sees everything their partner said yes to. Both of you see it come up. A second try with changed answers needs you both again.</source>
        <translation>Хто каже «так» кожній картці, бачить усе, чому сказала «так» близька людина. Ви двоє бачите, як це відкривається. Для другої спроби з іншими відповідями знову потрібні ви двоє.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Що це означає</translation>
    </message>
    <message>
        <source>An idea that comes up is one you are both open to. Whatever comes up, it is not consent, and nothing is owed. A yes can be given under pressure, and no software can tell.</source>
        <translation>Ідея, яка відкрилася, — це ідея, яка підходить вам обом. Хоч що відкриється, це не згода, і ніхто нікому нічого не винен. «Так» можна сказати й під тиском, і жодна програма цього не розпізнає.</translation>
    </message>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Якщо боїшся сказати «ні»</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Клавіша: %1</translation>
    </message>
    <message>
        <source>What Mandorla cannot protect</source>
        <translation>Чого Mandorla не може захистити</translation>
    </message>
    <message>
        <source>A person at your open laptop sees what you see. Cover hides it at once.</source>
        <translation>Людина за твоїм відкритим ноутбуком бачить те, що бачиш ти. «Затулити» ховає це одразу.</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>In your own words</source>
        <translation>Твоїми словами</translation>
    </message>
    <message>
        <source>It never leaves this laptop.</source>
        <translation>Воно ніколи не покидає цього ноутбука.</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>1 is “%1”, %2 is “%3”.</source>
        <extracomment>The two ends of a scale: numbers, and how the steps are called.</extracomment>
        <translation>1 — це «%1», %2 — це «%3».</translation>
    </message>
    <message>
        <source>You both see only the stretch where your two spans meet.</source>
        <translation>Ви двоє бачите лише відрізок, на якому ваші два проміжки збігаються.</translation>
    </message>
    <message>
        <source>move this end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>посунути цей край</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the other end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>другий край</translation>
    </message>
    <message>
        <source>or type how a step begins</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>або набрати початок поділки</translation>
    </message>
</context>
<context>
    <name>ReadCardsPage</name>
    <message>
        <source>Card %1. %2</source>
        <extracomment>%2 is the kind of the card, such as “A wish”.</extracomment>
        <translation>Картка %1. %2</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Перш ніж відповідати</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save it to a file…</source>
        <translation>Зберегти у файл…</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Так, цей</translation>
    </message>
    <message>
        <source>It is not suggested any more, or the evening has paused.</source>
        <translation>Його вже не пропонують, або вечір на паузі.</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Запропонувати цей раунд</translation>
    </message>
    <message>
        <source>You have suggested it already, or the evening has paused.</source>
        <translation>Його вже запропоновано, або вечір на паузі.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>It is on our page</source>
        <translation>Це на нашій сторінці</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Зупинитися тут</translation>
    </message>
    <message>
        <source>Put on our page</source>
        <translation>На нашу сторінку</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Turn the next</source>
        <translation>Перевернути наступну</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Your answers</source>
        <translation>Твої відповіді</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1 – kept to yourself</source>
        <translation>%1 — залишено для себе</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Картка %1: %2</translation>
    </message>
</context>
<context>
    <name>RoundFile</name>
    <message>
        <source>This file can’t be read.</source>
        <translation>Цей файл не прочитати.</translation>
    </message>
    <message>
        <source>See that it is still there, and that you may open it.</source>
        <translation>Перевір, чи він ще там і чи є дозвіл його відкрити.</translation>
    </message>
    <message>
        <source>This is no file that holds a round.</source>
        <translation>Це не файл із раундом.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Вибери інший.</translation>
    </message>
    <message>
        <source>There is something of this name that is no file.</source>
        <translation>З такою назвою є щось, що не є файлом.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Вибери іншу назву.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write there.</source>
        <translation>Цей ноутбук не дає Mandorla там писати.</translation>
    </message>
    <message>
        <source>Choose another folder. What you wrote is still here.</source>
        <translation>Вибери іншу теку. Написане тобою ще тут.</translation>
    </message>
    <message>
        <source>The file could not be written whole, so nothing was changed.</source>
        <translation>Файл не вдалося записати повністю, тож нічого не змінено.</translation>
    </message>
    <message>
        <source>See that there is room on the disk. What you wrote is still here.</source>
        <translation>Перевір, чи є місце на диску. Написане тобою ще тут.</translation>
    </message>
</context>
<context>
    <name>RoundFilePage</name>
    <message>
        <source>Save a round</source>
        <translation>Зберегти раунд</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Відкрити раунд</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Лише на цьому ноутбуці</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>Зберегти у файл</translation>
    </message>
    <message>
        <source>Open a round from a file</source>
        <translation>Відкрити раунд із файлу</translation>
    </message>
    <message>
        <source>The file holds the cards and no answers. Whoever has it can read it.</source>
        <translation>У файлі є картки й немає відповідей. Хто його має, може прочитати.</translation>
    </message>
    <message>
        <source>The file is read here, and nothing of it is sent until you suggest it.</source>
        <translation>Файл читається тут, і нічого з нього не надсилається, доки ти його не запропонуєш.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Go on writing it</source>
        <translation>Писати його далі</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Назва файлу</translation>
    </message>
    <message>
        <source>A name from below, or a whole path</source>
        <translation>Назва зі списку нижче або повний шлях</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>У цій теці</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>До вищої теки</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Said to those who hear it: %1 is the name of a folder.</extracomment>
        <translation>Тека %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Your answers are sealed</source>
        <translation>Твої відповіді запечатано</translation>
    </message>
    <message>
        <source>You can change your mind until you have both sealed.</source>
        <translation>Можна передумати, доки ви двоє не запечатали відповіді.</translation>
    </message>
    <message>
        <source>Once you have both sealed, the first card lies between you on both screens. You turn it together.</source>
        <translation>Щойно ви двоє запечатаєте відповіді, перша картка лежатиме між вами на обох екранах. Ви перевертаєте її разом.</translation>
    </message>
    <message>
        <source>Until then, neither screen tells anything. Make some tea, or sit down next to each other.</source>
        <translation>До того жоден з екранів нічого не каже. Заваріть чаю або сядьте поруч.</translation>
    </message>
    <message>
        <source>Take my seal back</source>
        <translation>Зняти мою печатку</translation>
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
        <translation>З’єднайтеся знову, з новими цифрами.</translation>
    </message>
    <message>
        <source>Something that came from the other laptop did not pass a check, so this one stopped listening. Nothing of your answers was shown by it.</source>
        <translation>Щось, що надійшло з іншого ноутбука, не пройшло перевірки, тож цей перестав слухати. Нічого з твоїх відповідей через це не показано.</translation>
    </message>
    <message>
        <source>The words that came from the other laptop are not the ones it had sealed. They are not shown.</source>
        <translation>Слова, що надійшли з іншого ноутбука, не ті, які він запечатав. Вони не показуються.</translation>
    </message>
    <message>
        <source>A text from the other laptop could not be read safely, so it is not shown.</source>
        <translation>Текст з іншого ноутбука не вдалося безпечно прочитати, тож він не показується.</translation>
    </message>
    <message>
        <source>Choose names of plain letters and spaces, and pair again.</source>
        <translation>Виберіть імена зі звичайних літер і пробілів та з’єднайтеся знову.</translation>
    </message>
    <message>
        <source>The laptop that answered is not the one you paired with.</source>
        <translation>Відповів не той ноутбук, з яким цей з’єднано.</translation>
    </message>
    <message>
        <source>Make sure that you are both on your own home network, and pair again.</source>
        <translation>Переконайтеся, що ви двоє у власній домашній мережі, і з’єднайтеся знову.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same evening.</source>
        <translation>Ноутбуки пам’ятають два різні вечори.</translation>
    </message>
    <message>
        <source>Pair again and choose the round anew.</source>
        <translation>З’єднайтеся знову й виберіть раунд наново.</translation>
    </message>
    <message>
        <source>The other laptop said something that this one does not understand.</source>
        <translation>Інший ноутбук сказав щось, чого цей не розуміє.</translation>
    </message>
    <message>
        <source>The round that was suggested cannot be used: it is too long, or something in it is missing.</source>
        <translation>Запропонований раунд не підходить: він задовгий, або в ньому чогось бракує.</translation>
    </message>
    <message>
        <source>Pair again and choose another round.</source>
        <translation>З’єднайтеся знову й виберіть інший раунд.</translation>
    </message>
    <message>
        <source>This laptop could not make a safe secret just now.</source>
        <translation>Цей ноутбук зараз не зміг створити безпечний секрет.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Спробуй ще раз.</translation>
    </message>
    <message>
        <source>The other laptop said something at a moment that does not allow it.</source>
        <translation>Інший ноутбук сказав щось у мить, коли цього не можна.</translation>
    </message>
    <message>
        <source>The other laptop took back something that it had settled. Nothing was shown by it.</source>
        <translation>Інший ноутбук узяв назад щось уже вирішене. Через це нічого не показано.</translation>
    </message>
    <message>
        <source>The other laptop has a newer Mandorla than this one.</source>
        <translation>На іншому ноутбуці новіша Mandorla, ніж на цьому.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop, and open it again.</source>
        <translation>Онови Mandorla на цьому ноутбуці й відкрий її знову.</translation>
    </message>
    <message>
        <source>The other laptop has an older Mandorla than this one.</source>
        <translation>На іншому ноутбуці давніша Mandorla, ніж на цьому.</translation>
    </message>
    <message>
        <source>Update Mandorla on that laptop, and open it there again.</source>
        <translation>Оновіть Mandorla на тому ноутбуці й відкрийте її там знову.</translation>
    </message>
    <message>
        <source>The other laptop agreed to a round that was not suggested here.</source>
        <translation>Інший ноутбук сказав «так» раундові, якого тут не пропонували.</translation>
    </message>
    <message>
        <source>The other laptop spoke of a seal that this one does not know.</source>
        <translation>Інший ноутбук згадав печатку, якої цей не знає.</translation>
    </message>
    <message>
        <source>A seal was opened again after both were closed. Nothing was shown by it.</source>
        <translation>Печатку зняли після того, як було поставлено обидві. Через це нічого не показано.</translation>
    </message>
    <message>
        <source>Seals were closed and opened more often than a round allows.</source>
        <translation>Печатки ставили й знімали частіше, ніж дозволяє раунд.</translation>
    </message>
    <message>
        <source>A card would have been turned before its turn, so this laptop stopped.</source>
        <translation>Картка мала перевернутися не у свою чергу, тож цей ноутбук зупинився.</translation>
    </message>
    <message>
        <source>A card would have been turned without both of your hands on it, so this laptop stopped.</source>
        <translation>Картка мала перевернутися без ваших двох рук на ній, тож цей ноутбук зупинився.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same page. What you wrote is still here.</source>
        <translation>Ноутбуки пам’ятають дві різні сторінки. Написане тобою ще тут.</translation>
    </message>
    <message>
        <source>The other laptop put more on your page than a page holds.</source>
        <translation>Інший ноутбук поклав на вашу сторінку більше, ніж на ній вміщається.</translation>
    </message>
    <message>
        <source>The other laptop sent more than anyone can write, so this laptop stopped.</source>
        <translation>Інший ноутбук надіслав більше, ніж хтось може написати, тож цей ноутбук зупинився.</translation>
    </message>
    <message>
        <source>The other laptop called a page kept that you did not both keep. It is not kept.</source>
        <translation>Інший ноутбук назвав залишеною сторінку, яку ви двоє не залишили. Вона не лишається.</translation>
    </message>
    <message>
        <source>The digits were not the same.</source>
        <translation>Цифри не збіглися.</translation>
    </message>
    <message>
        <source>Ask for them again across the table, and try once more.</source>
        <translation>Запитай про них ще раз через стіл і спробуй знову.</translation>
    </message>
    <message>
        <source>Both laptops show digits.</source>
        <translation>На обох ноутбуках показано цифри.</translation>
    </message>
    <message>
        <source>Go back on one of them, and type the digits of the other laptop.</source>
        <translation>На одному з них повернися назад і набери цифри іншого ноутбука.</translation>
    </message>
    <message>
        <source>Both laptops want to type.</source>
        <translation>На обох ноутбуках вибрано набирати.</translation>
    </message>
    <message>
        <source>Go back on one of them, and show digits there.</source>
        <translation>На одному з них повернися назад і покажи там цифри.</translation>
    </message>
    <message>
        <source>Pairing has closed. It stays open for two minutes, and for a few tries.</source>
        <translation>З’єднання закрилося. Воно відкрите дві хвилини й на кілька спроб.</translation>
    </message>
    <message>
        <source>Begin again on both laptops.</source>
        <translation>Почніть знову на обох ноутбуках.</translation>
    </message>
    <message>
        <source>The other laptop does not know this one.</source>
        <translation>Інший ноутбук не знає цього ноутбука.</translation>
    </message>
    <message>
        <source>Pair the two with new digits.</source>
        <translation>З’єднайте їх із новими цифрами.</translation>
    </message>
    <message>
        <source>This laptop found itself.</source>
        <translation>Цей ноутбук знайшов сам себе.</translation>
    </message>
    <message>
        <source>Type the address of the other laptop.</source>
        <translation>Набери адресу іншого ноутбука.</translation>
    </message>
    <message>
        <source>The other laptop took too long to answer.</source>
        <translation>Інший ноутбук відповідав надто довго.</translation>
    </message>
    <message>
        <source>Move closer to the router if you can, and try again.</source>
        <translation>Підійди ближче до маршрутизатора, якщо можна, і спробуй ще раз.</translation>
    </message>
    <message>
        <source>No laptop was found that shows digits.</source>
        <translation>Ноутбука, який показує цифри, не знайдено.</translation>
    </message>
    <message>
        <source>Let the other laptop show digits now. If they are there already, type its address.</source>
        <translation>Хай інший ноутбук тепер покаже цифри. Якщо вони вже там, набери його адресу.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits.</source>
        <translation>Поруч кілька ноутбуків показують цифри.</translation>
    </message>
    <message>
        <source>Type the address that the right one shows.</source>
        <translation>Набери адресу, яку показує потрібний.</translation>
    </message>
    <message>
        <source>Nobody answers at that address.</source>
        <translation>За цією адресою ніхто не відповідає.</translation>
    </message>
    <message>
        <source>See that both are on the same network, not a guest network, and that no VPN or firewall is in the way. Then compare the address.</source>
        <translation>Перевір, чи ноутбуки в тій самій мережі, не в гостьовій, і чи немає між ними VPN або мережевого екрана. Тоді порівняй адресу.</translation>
    </message>
    <message>
        <source>Another laptop answers at that address.</source>
        <translation>За цією адресою відповідає інший ноутбук.</translation>
    </message>
    <message>
        <source>Compare the address with the one the other laptop shows.</source>
        <translation>Порівняй адресу з тією, яку показує потрібний ноутбук.</translation>
    </message>
    <message>
        <source>This laptop could not open a port, so nobody can reach it.</source>
        <translation>Цей ноутбук не зміг відкрити порт, тож до нього ніхто не дістанеться.</translation>
    </message>
    <message>
        <source>Let the other laptop show the digits, or close what else uses the network here.</source>
        <translation>Хай цифри покаже інший ноутбук, або закрий тут те, що ще користується мережею.</translation>
    </message>
    <message>
        <source>Four people are paired with this laptop, and there is room for four.</source>
        <translation>З цим ноутбуком з’єднано чотирьох людей, і місце є для чотирьох.</translation>
    </message>
    <message>
        <source>To pair with somebody else, forget one of them first.</source>
        <translation>Щоб з’єднатися з кимось іншим, спершу забудь когось із них.</translation>
    </message>
    <message>
        <source>What was kept is not here any more.</source>
        <translation>Збереженого тут уже немає.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and begin anew.</source>
        <translation>Закрий Mandorla, відкрий її знову й почни наново.</translation>
    </message>
    <message>
        <source>Something is kept on this laptop already.</source>
        <translation>На цьому ноутбуці вже щось збережено.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and type that passphrase.</source>
        <translation>Закрий Mandorla, відкрий її знову й набери ту парольну фразу.</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>Це його не відкриває.</translation>
    </message>
    <message>
        <source>Try once more. Capital letters and spaces count.</source>
        <translation>Спробуй ще раз. Великі літери й пробіли важать.</translation>
    </message>
    <message>
        <source>A passphrase has ten characters or more.</source>
        <translation>Парольна фраза має десять символів або більше.</translation>
    </message>
    <message>
        <source>A few words in a row do well.</source>
        <translation>Кілька слів поспіль — добрий вибір.</translation>
    </message>
    <message>
        <source>The file that opens what is kept here is damaged.</source>
        <translation>Файл, який відкриває збережене тут, пошкоджено.</translation>
    </message>
    <message>
        <source>If you have a copy of Mandorla’s folder, put it back. Without one, what was kept cannot be read any more.</source>
        <translation>Якщо є копія теки Mandorla, поверни її на місце. Без копії збереженого вже не прочитати.</translation>
    </message>
    <message>
        <source>Something of what is kept here is damaged and cannot be read.</source>
        <translation>Щось зі збереженого тут пошкоджене, і його не прочитати.</translation>
    </message>
    <message>
        <source>A newer Mandorla wrote what is kept here.</source>
        <translation>Збережене тут записала новіша Mandorla.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop. What is kept was not changed.</source>
        <translation>Онови Mandorla на цьому ноутбуці. Збереженого не змінено.</translation>
    </message>
    <message>
        <source>Mandorla is open on this laptop already.</source>
        <translation>Mandorla вже відкрита на цьому ноутбуці.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Перейди до іншого вікна або спершу закрий його.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write to its folder.</source>
        <translation>Цей ноутбук не дає Mandorla писати до її теки.</translation>
    </message>
    <message>
        <source>See that the folder can be written to.</source>
        <translation>Перевір, чи до теки можна писати.</translation>
    </message>
    <message>
        <source>There is no room left on this laptop’s disk.</source>
        <translation>На диску цього ноутбука немає місця.</translation>
    </message>
    <message>
        <source>Make some room on it.</source>
        <translation>Звільни на ньому трохи місця.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla read its folder.</source>
        <translation>Цей ноутбук не дає Mandorla читати її теку.</translation>
    </message>
    <message>
        <source>See that the folder and the disk it is on can be read.</source>
        <translation>Перевір, чи можна прочитати теку й диск, на якому вона є.</translation>
    </message>
    <message>
        <source>This is more than Mandorla can keep.</source>
        <translation>Це більше, ніж Mandorla може втримати.</translation>
    </message>
    <message>
        <source>Let go of what is kept, and begin anew.</source>
        <translation>Відпусти збережене й почни наново.</translation>
    </message>
    <message>
        <source>This laptop has too little free memory just now.</source>
        <translation>На цьому ноутбуці зараз замало вільної пам’яті.</translation>
    </message>
    <message>
        <source>Close something else, and try again.</source>
        <translation>Закрий щось інше й спробуй ще раз.</translation>
    </message>
    <message>
        <source>No keychain answers on this laptop.</source>
        <translation>На цьому ноутбуці сховище ключів не відповідає.</translation>
    </message>
    <message>
        <source>Your passphrase opens what is kept, as before.</source>
        <translation>Збережене, як і раніше, відкриває твоя парольна фраза.</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked or did not answer, so it may still have its key.</source>
        <translation>Сховище ключів цієї стільниці лишилося замкненим або не відповіло, тож ключ може ще бути в ньому.</translation>
    </message>
    <message>
        <source>You can take “This evening” out of it by hand.</source>
        <translation>«Цей вечір» можна вийняти звідти вручну.</translation>
    </message>
    <message>
        <source>Mandorla asks it again each time you open what is kept here, and does not open by itself any more. You can also take “This evening” out of it by hand.</source>
        <translation>Mandorla питає його щоразу, коли тут щось відкривають, і сама більше не відкривається. «Цей вечір» також можна вийняти звідти вручну.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so the evening waits. What you see here is not lost.</source>
        <translation>Цей ноутбук зараз не може записувати, тож вечір чекає. Те, що видно тут, не втрачено.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so what you wrote is not kept yet. It stays here while Mandorla is open.</source>
        <translation>Цей ноутбук зараз не може записувати, тож написане тобою ще не збережено. Воно тут, доки Mandorla відкрита.</translation>
    </message>
    <message>
        <source>A laptop went away before the cards were ready, so the seal came off. Your answers are as they were.</source>
        <translation>Один із ноутбуків зник, перш ніж картки були готові, тож печатка знялася. Твої відповіді такі, як були.</translation>
    </message>
    <message>
        <source>Seal them once more when you like.</source>
        <translation>Запечатай їх ще раз, коли захочеш.</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through.</source>
        <translation>Близька людина пропонує про це поговорити.</translation>
    </message>
    <message>
        <source>What you wrote in this round is damaged and cannot be read.</source>
        <translation>Написане тобою в цьому раунді пошкоджене, і його не прочитати.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>Він починається наново.</translation>
    </message>
    <message>
        <source>The evening has paused. Your answers are still here.</source>
        <translation>Вечір на паузі. Твої відповіді ще тут.</translation>
    </message>
    <message>
        <source>If both laptops come back, you can go on.</source>
        <translation>Якщо обидва ноутбуки повернуться, можна йти далі.</translation>
    </message>
    <message>
        <source>That is a name, and finding out whose it is would mean asking somebody outside.</source>
        <translation>Це ім’я, і щоб дізнатися, чиє воно, довелося б питати когось стороннього.</translation>
    </message>
    <message>
        <source>Type the numbers instead, as the other laptop shows them.</source>
        <translation>Набери натомість числа, як їх показує інший ноутбук.</translation>
    </message>
    <message>
        <source>This is not a whole address: it has four numbers, with a dot between each.</source>
        <translation>Це не повна адреса: у ній чотири числа, а між ними крапки.</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>Вона схожа на 192.168.1.20.</translation>
    </message>
    <message>
        <source>One of the four numbers is too large: each is 255 at most.</source>
        <translation>Одне з чотирьох чисел завелике: кожне щонайбільше 255.</translation>
    </message>
    <message>
        <source>Compare it with what the other laptop shows.</source>
        <translation>Порівняй із тим, що показує інший ноутбук.</translation>
    </message>
    <message>
        <source>Something in this address with colons is too long, too short or missing.</source>
        <translation>У цій адресі з двокрапками щось задовге, закоротке або чогось бракує.</translation>
    </message>
    <message>
        <source>Compare it character by character, or use the one with dots.</source>
        <translation>Порівняй її знак за знаком або візьми ту, що з крапками.</translation>
    </message>
    <message>
        <source>The square bracket is opened and not closed.</source>
        <translation>Квадратну дужку відкрито й не закрито.</translation>
    </message>
    <message>
        <source>It closes after the address, before the last colon.</source>
        <translation>Вона закривається після адреси, перед останньою двокрапкою.</translation>
    </message>
    <message>
        <source>After the address and its colon comes a number from 1 to 65535.</source>
        <translation>Після адреси та її двокрапки йде число від 1 до 65535.</translation>
    </message>
    <message>
        <source>If the other laptop shows none there, leave out the colon as well.</source>
        <translation>Якщо інший ноутбук його не показує, не став і двокрапки.</translation>
    </message>
    <message>
        <source>This laptop has more than one way to an address that begins like this.</source>
        <translation>Цей ноутбук має кілька шляхів до адреси, що так починається.</translation>
    </message>
    <message>
        <source>Use the address with dots, or put a % and the name of your own network device after it.</source>
        <translation>Візьми адресу з крапками або додай у кінці % і назву мережевого пристрою цього ноутбука.</translation>
    </message>
    <message>
        <source>What follows the % is not a network device of this laptop.</source>
        <translation>Те, що йде після %, — не мережевий пристрій цього ноутбука.</translation>
    </message>
    <message>
        <source>Leave out the % and what follows it.</source>
        <translation>Не став % і того, що далі.</translation>
    </message>
    <message>
        <source>This address belongs to no single laptop.</source>
        <translation>Ця адреса не належить одному ноутбукові.</translation>
    </message>
    <message>
        <source>This laptop is on no network.</source>
        <translation>Цей ноутбук не в мережі.</translation>
    </message>
    <message>
        <source>Join the home network on both laptops. It does not need the internet.</source>
        <translation>Приєднайте обидва ноутбуки до домашньої мережі. Інтернет для цього не потрібен.</translation>
    </message>
    <message>
        <source>Another program on this laptop holds port %1, so Mandorla cannot find the other laptop by itself.</source>
        <translation>Порт %1 зайняла інша програма на цьому ноутбуці, тож Mandorla не може сама знайти інший ноутбук.</translation>
    </message>
    <message>
        <source>Close that program, or type the other laptop’s address. Mandorla tries again by itself.</source>
        <translation>Закрий ту програму або набери адресу іншого ноутбука. Mandorla сама спробує ще раз.</translation>
    </message>
    <message>
        <source>Several can be chosen only where both show it or neither, and where there are choices.</source>
        <translation>Кілька можна вибрати лише там, де показуються обидва або жодного, і де є варіанти.</translation>
    </message>
    <message>
        <source>It can stand alone only where more than one may be chosen.</source>
        <translation>Вибиратися окремо можна лише там, де дозволено кілька.</translation>
    </message>
    <message>
        <source>Only a card to give and to receive has two roles.</source>
        <translation>Дві ролі має лише картка «давати й отримувати».</translation>
    </message>
    <message>
        <source>A private card is never shared, so it has none.</source>
        <translation>Особиста картка ніколи не буває спільною, тож цього в неї немає.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>Файл більший за %1 KiB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Файл — не текст UTF-8.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>Файл закінчується зарано.</translation>
    </message>
    <message>
        <source>This is no value that JSON knows.</source>
        <translation>Такого значення JSON не знає.</translation>
    </message>
    <message>
        <source>A name in quotation marks is missing.</source>
        <translation>Бракує назви в лапках.</translation>
    </message>
    <message>
        <source>Here a : is missing.</source>
        <translation>Тут бракує :</translation>
    </message>
    <message>
        <source>Here a comma or } is missing.</source>
        <translation>Тут бракує коми або }</translation>
    </message>
    <message>
        <source>Here a comma or ] is missing.</source>
        <translation>Тут бракує коми або ]</translation>
    </message>
    <message>
        <source>There is something after the end.</source>
        <translation>Після кінця ще щось є.</translation>
    </message>
    <message>
        <source>A number is not finished.</source>
        <translation>Число незавершене.</translation>
    </message>
    <message>
        <source>A text is not closed.</source>
        <translation>Текст не закрито.</translation>
    </message>
    <message>
        <source>A text has a line break or a control character in it. Write \n for a new line.</source>
        <translation>У тексті є розрив рядка або керівний символ. Новий рядок пишуть зворотною скісною рискою та n.</translation>
    </message>
    <message>
        <source>A backslash comes before something it cannot come before.</source>
        <translation>Зворотна скісна риска стоїть перед тим, перед чим не може.</translation>
    </message>
    <message>
        <source>\u needs four digits, 0-9 and a-f.</source>
        <translation>Після \u потрібно чотири цифри, 0-9 та a-f.</translation>
    </message>
    <message>
        <source>A text has half a character in it.</source>
        <translation>У тексті є пів символу.</translation>
    </message>
    <message>
        <source>A text has a zero character in it.</source>
        <translation>У тексті є нульовий символ.</translation>
    </message>
    <message>
        <source>A name is given twice here.</source>
        <translation>Тут одну назву дано двічі.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>Цей список задовгий.</translation>
    </message>
    <message>
        <source>This value is not of the kind that belongs here.</source>
        <translation>Це значення не того роду, який тут потрібен.</translation>
    </message>
    <message>
        <source>It takes a whole number, from 0.</source>
        <translation>Потрібне ціле число, від 0.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field of this name here; a newer one may.</source>
        <translation>Ця Mandorla не знає тут поля з такою назвою; новіша, можливо, знає.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field &quot;%1&quot; here; a newer one may.</source>
        <translation>Ця Mandorla не знає тут поля &quot;%1&quot;; новіша, можливо, знає.</translation>
    </message>
    <message>
        <source>A text is given by language: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</source>
        <translation>Текст подають за мовами: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>It is one of APART, NEAR, TOUCHING and OVERLAPPING.</source>
        <translation>Це щось із APART, NEAR, TOUCHING, OVERLAPPING.</translation>
    </message>
    <message>
        <source>It is one of WISH, EXCHANGE, PICK, RANGE, TOGETHER and PRIVATE.</source>
        <translation>Це щось із WISH, EXCHANGE, PICK, RANGE, TOGETHER, PRIVATE.</translation>
    </message>
    <message>
        <source>It is one of IDEA, BOTH and SHOWN.</source>
        <translation>Це щось із IDEA, BOTH, SHOWN.</translation>
    </message>
    <message>
        <source>It needs an id of a-z, 0-9 and &apos;-&apos;, at most %1 of them.</source>
        <translation>Потрібен ідентифікатор з a-z, 0-9 та &apos;-&apos;, знаків щонайбільше %1.</translation>
    </message>
    <message>
        <source>Its id is taken by an earlier one.</source>
        <translation>Такий ідентифікатор уже має щось раніше.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>Цього тексту бракує.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Цей текст порожній.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters or line breaks.</source>
        <translation>Звичайний текст, символів щонайбільше %1, без керівних символів і розривів рядка.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters.</source>
        <translation>Звичайний текст, символів щонайбільше %1, без керівних символів.</translation>
    </message>
    <message>
        <source>At most %1 languages are possible.</source>
        <translation>Мов може бути щонайбільше %1.</translation>
    </message>
    <message>
        <source>It is given in a language that the round’s title is not in.</source>
        <translation>Його подано мовою, якої немає в назві раунду.</translation>
    </message>
    <message>
        <source>It is missing in one of the languages of the round’s title.</source>
        <translation>Його немає однією з мов назви раунду.</translation>
    </message>
    <message>
        <source>A card of this kind has no options.</source>
        <translation>Картка цього виду не має варіантів.</translation>
    </message>
    <message>
        <source>It needs %2 to %1 options.</source>
        <translation>Варіантів потрібно від %2 до %1.</translation>
    </message>
    <message>
        <source>A round takes at most %1 minutes.</source>
        <translation>Раунд триває щонайбільше %1 хв.</translation>
    </message>
    <message>
        <source>It has a field that this Mandorla does not know; a newer one may.</source>
        <translation>Тут є поле, якого ця Mandorla не знає; новіша, можливо, знає.</translation>
    </message>
    <message>
        <source>A round has 1 to %1 cards.</source>
        <translation>Карток у раунді від 1 до %1.</translation>
    </message>
    <message>
        <source>All options, steps and wishes together are more than %1.</source>
        <translation>Разом варіантів, поділок і побажань більше ніж %1.</translation>
    </message>
    <message>
        <source>All texts of the round together are too long.</source>
        <translation>Усі тексти раунду разом задовгі.</translation>
    </message>
    <message>
        <source>A file has 1 to %1 rounds.</source>
        <translation>Раундів у файлі від 1 до %1.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something is wrong. Stands alone, or in brackets.</extracomment>
        <translation>рядок %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>As above; behind the line stands the place by its names, as the file has them.</extracomment>
        <translation>рядок %1, %2</translation>
    </message>
</context>
<context>
    <name>RevealedWords</name>
    <message>
        <source>shared</source>
        <extracomment>Stands alone in the almond where two circles meet: what is shared.</extracomment>
        <translation>спільне</translation>
    </message>
</context>
<context>
    <name>ShowTyped</name>
    <message>
        <source>Show what I type</source>
        <translation>Показати, що набираю</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Ще не вибрано</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The two ends of a span on a scale, for those who hear it: “From: at six”.</extracomment>
        <translation>Від</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Where one is in the cards of a round; shown, and said aloud.</extracomment>
        <translation>Картка %1 з %2</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>For you alone</source>
        <translation>Лише для тебе</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Наша сторінка</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Лише на цьому ноутбуці</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Узяти із собою</translation>
    </message>
    <message>
        <source>What you wrote, each part under its question. It is marked as private, and has no date on it.</source>
        <translation>Написане тобою, кожна частина під своїм запитанням. Позначено як особисте, дати на ньому немає.</translation>
    </message>
    <message>
        <source>What is on your page, and nothing of your answers. It says that these are ideas and not consent. It has no date on it.</source>
        <translation>Те, що є на вашій сторінці, і нічого з ваших відповідей. Там сказано, що це ідеї, а не згода. Дати на ній немає.</translation>
    </message>
    <message>
        <source>Your names are on it: %1.</source>
        <translation>На ній є ваші імена: %1.</translation>
    </message>
    <message>
        <source>There is no name on it.</source>
        <translation>Імен на ній немає.</translation>
    </message>
    <message>
        <source>A file or a sheet of paper is not locked, and it does not fade. Whoever finds it can read it.</source>
        <translation>Файл чи аркуш паперу не замкнено, і він не тане. Хто його знайде, може прочитати.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Куди покласти файл</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Зберегти як текст</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <translation>Поговорити про це</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>speaks</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>говорить</translation>
    </message>
    <message>
        <source>listens</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>слухає</translation>
    </message>
    <message>
        <source>The glass has run out.</source>
        <translation>Пісок висипався.</translation>
    </message>
    <message>
        <source>In the glass: a minute at most.</source>
        <translation>У пісковому годиннику: щонайбільше хвилина.</translation>
    </message>
    <message numerus="yes">
        <source>In the glass: %n minutes at most.</source>
        <translation>
            <numerusform>У пісковому годиннику: щонайбільше %n хвилина.</numerusform>
            <numerusform>У пісковому годиннику: щонайбільше %n хвилини.</numerusform>
            <numerusform>У пісковому годиннику: щонайбільше %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>You suggest talking this through</source>
        <translation>Ти пропонуєш про це поговорити</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through</source>
        <translation>Близька людина пропонує про це поговорити</translation>
    </message>
    <message>
        <source>Talk it through</source>
        <translation>Поговорити про це</translation>
    </message>
    <message>
        <source>One of you speaks, and one listens. When the glass has run out, you change over.</source>
        <translation>Хтось із вас говорить, а хтось слухає. Коли пісок висиплеться, ви міняєтеся.</translation>
    </message>
    <message>
        <source>When the glass has run out, you change over, without a sound. Finish your sentence first.</source>
        <translation>Коли пісок висиплеться, ви міняєтеся, без звуку. Спершу договори своє речення.</translation>
    </message>
    <message>
        <source>It begins when you both want it. Look up, and ask.</source>
        <translation>Почнеться, коли ви двоє цього захочете. Підведи очі й запитай.</translation>
    </message>
    <message>
        <source>You don’t have to. If you leave it, nobody is told.</source>
        <translation>Це не обов’язково. Якщо лишиш як є, ніхто про це не дізнається.</translation>
    </message>
    <message>
        <source>It begins when you both want it, and either of you can end it at any moment, for both.</source>
        <translation>Почнеться, коли ви двоє цього захочете, і хто завгодно з вас може будь-якої миті закінчити, для вас обох.</translation>
    </message>
    <message>
        <source>How long each of you speaks</source>
        <translation>По скільки ви говорите</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 хвилини</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 хвилин</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 хвилин</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Хто починає</translation>
    </message>
    <message>
        <source>I speak first</source>
        <translation>Спершу говорю я</translation>
    </message>
    <message>
        <source>I listen first</source>
        <translation>Спершу я слухаю</translation>
    </message>
    <message>
        <source>Mandorla hears nothing, and keeps nothing of it.</source>
        <translation>Mandorla нічого не чує і нічого з цього не зберігає.</translation>
    </message>
    <message>
        <source>End it, for both of us</source>
        <translation>Закінчити, для нас обох</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Узяти назад</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Назад до картки</translation>
    </message>
    <message>
        <source>Suggest once more</source>
        <translation>Запропонувати ще раз</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Не тоді, коли вечір на паузі.</translation>
    </message>
    <message>
        <source>Go on, both of us</source>
        <translation>Ідемо далі разом</translation>
    </message>
    <message>
        <source>Suggest it</source>
        <translation>Запропонувати</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>, </source>
        <extracomment>Between the things of a list: the options that somebody picked.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>One card.</source>
        <translation>Одна картка.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards.</source>
        <translation>
            <numerusform>%n картка.</numerusform>
            <numerusform>%n картки.</numerusform>
            <numerusform>%n карток.</numerusform>
        </translation>
    </message>
    <message>
        <source>About a minute.</source>
        <translation>Приблизно хвилина.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Приблизно %n хвилина.</numerusform>
            <numerusform>Приблизно %n хвилини.</numerusform>
            <numerusform>Приблизно %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for you. It is not suggested, and nothing of it is sent.</source>
        <translation>Лише для тебе. Його не пропонують, і нічого з нього не надсилається.</translation>
    </message>
    <message>
        <source>It is about what helps each of you.</source>
        <translation>Про те, що кому допомагає.</translation>
    </message>
    <message>
        <source>It is about everyday closeness.</source>
        <translation>Про щоденну близькість.</translation>
    </message>
    <message>
        <source>It is about touch.</source>
        <translation>Про дотики.</translation>
    </message>
    <message>
        <source>It is about desire.</source>
        <translation>Про бажання.</translation>
    </message>
    <message>
        <source>You both see only what you share. Once every card is turned: if you said yes and it did not come up, your partner did not. Whoever says yes to everything sees every wish.</source>
        <translation>Ви двоє бачите лише спільне. Коли всі картки перевернуто: якщо з твого боку було «так», а воно не відкрилося, то близька людина «так» не сказала. Хто каже «так» на все, бачить кожне побажання.</translation>
    </message>
</context>
<context>
    <name>TheEndPage</name>
    <message>
        <source>End the evening</source>
        <translation>Завершити вечір</translation>
    </message>
    <message>
        <source>What you share is not consent.</source>
        <translation>Ваше спільне — не згода.</translation>
    </message>
    <message>
        <source>Name another evening</source>
        <translation>Назвати наступний вечір</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>З’єднатися знову</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Інший раунд</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Наша сторінка</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>In your own words</source>
        <translation>Твоїми словами</translation>
    </message>
    <message>
        <source>Show this, or keep it to yourself? Space chooses. Skip leaves it.</source>
        <translation>Показати це чи залишити для себе? Пробіл вибирає. «Пропустити» лишає як є.</translation>
    </message>
    <message>
        <source>Both are shown at the same moment, or neither.</source>
        <translation>Обидві відповіді показуються тієї самої миті, або жодна.</translation>
    </message>
    <message>
        <source>Show this?</source>
        <translation>Показати це?</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Показати це</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>Залишити для себе</translation>
    </message>
</context>
<context>
    <name>TurnTogetherPage</name>
    <message>
        <source>Your hand is on the card</source>
        <translation>Твоя рука на картці</translation>
    </message>
    <message>
        <source>Turn the card together</source>
        <translation>Переверніть картку разом</translation>
    </message>
    <message>
        <source>It turns the moment you have both pressed. Until then, neither screen shows it.</source>
        <translation>Вона перевертається тієї миті, коли ви двоє натиснете. До того цього не показує жоден екран.</translation>
    </message>
    <message>
        <source>It turns when you both put a hand on it. You can take yours back.</source>
        <translation>Вона перевертається, коли ви двоє кладете на неї руку. Свою можна забрати.</translation>
    </message>
    <message>
        <source>Look up, and ask.</source>
        <translation>Підведи очі й запитай.</translation>
    </message>
    <message>
        <source>Look at each other first.</source>
        <translation>Спершу подивіться одне на одного.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Зупинитися тут</translation>
    </message>
    <message>
        <source>Take my hand back</source>
        <translation>Забрати руку</translation>
    </message>
    <message>
        <source>Put my hand on the card</source>
        <translation>Покласти руку на картку</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Не тоді, коли вечір на паузі.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Немає чого скасовувати.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Немає чого повторювати.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Вітаємо</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>In the two circles, to one person each: what belongs to you. Lower case, if the language has it.
----------
As the other one.</extracomment>
        <translation>твоє</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>In the almond between the circles: what belongs to both.</extracomment>
        <translation>спільне</translation>
    </message>
    <message>
        <source>Answer alone.
Turn it over together.</source>
        <translation>Відповідайте поодинці.
Перевертайте разом.</translation>
    </message>
    <message>
        <source>Two laptops, one unhurried evening. What you both would like comes to light. The rest stays where it was.</source>
        <translation>Два ноутбуки, один неквапний вечір. Те, чого хочеться вам обом, виходить на світло. Решта лишається там, де була.</translation>
    </message>
    <message>
        <source>How this evening is kept</source>
        <translation>Як зберігати цей вечір</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Лише на цей вечір</translation>
    </message>
    <message>
        <source>Mandorla writes nothing to this laptop.</source>
        <translation>Mandorla нічого не записує на цей ноутбук.</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Тримати під замком</translation>
    </message>
    <message>
        <source>Saved here, behind a passphrase of yours.</source>
        <translation>Зберігається тут, під захистом твоєї парольної фрази.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>Що побачить близька людина?</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Лише для тебе</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Написати раунд</translation>
    </message>
</context>
<context>
    <name>WhatItTells</name>
    <message>
        <source>Close this again</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>Що побачить близька людина?</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Кілька слів, за бажанням</translation>
    </message>
    <message>
        <source>Read only if you are both open to this. Your words may show how you meant it.</source>
        <translation>Їх прочитають, лише якщо це підходить вам обом. Твої слова можуть виказати, наскільки тобі цього хочеться.</translation>
    </message>
</context>
<context>
    <name>LabelledArea</name>
    <message>
        <source>This is as much as fits.</source>
        <translation>Більше не вміститься.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Лишилося знаків: %1</translation>
    </message>
</context>
<context>
    <name>WriteCardPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Власний раунд</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Лише на цьому ноутбуці</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Одна картка</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Numbers: which of how many.</extracomment>
        <translation>Картка %1 з %2</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Про що вона питає</translation>
    </message>
    <message>
        <source>A line under it, if you like</source>
        <translation>Рядок під цим, за бажанням</translation>
    </message>
    <message>
        <source>What kind of card it is</source>
        <translation>Вид картки</translation>
    </message>
    <message>
        <source>Its two roles, if you like</source>
        <translation>Її дві ролі, за бажанням</translation>
    </message>
    <message>
        <source>Each as a whole sentence, as whoever has it would say it. Both, or neither.</source>
        <translation>Кожна — ціле речення, як його сказала б людина в цій ролі. Обидві або жодної.</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Хто дає, каже</translation>
    </message>
    <message>
        <source>I’d like to give.</source>
        <translation>Охоче даватиму.</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Хто отримує, каже</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Охоче отримуватиму.</translation>
    </message>
    <message>
        <source>One that stands alone, such as “None of these”, clears the others.</source>
        <translation>Варіант, що вибирається окремо, як-от «Нічого з цього», знімає вибір з інших.</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Можна вибрати кілька</translation>
    </message>
    <message>
        <source>Once it is shared</source>
        <translation>Коли це стане спільним</translation>
    </message>
    <message>
        <source>One of these is shown under it, on both laptops.</source>
        <translation>Під ним видно щось із цього, на обох ноутбуках.</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Тут не йдеться про дотики</translation>
    </message>
    <message>
        <source>Then the line need not say that it is not consent.</source>
        <translation>Тоді в рядку не конче казати, що це не згода.</translation>
    </message>
    <message>
        <source>A first step, if you like</source>
        <translation>Перший крок, за бажанням</translation>
    </message>
    <message>
        <source>A whole sentence that both of you could have written. Without one, none is offered.</source>
        <translation>Ціле речення, яке могло б належати будь-кому з вас. Без нього крок не пропонується.</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Ще не готово.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Of a card: to an earlier place in the round, to a later one.</extracomment>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>As above: to a later place.</extracomment>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>A verb: makes a second card like this one.</extracomment>
        <translation>Дублювати</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Прибрати цю картку</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Moves a choice one place up, or down, in the list.</extracomment>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>As above.</extracomment>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>Of a choice such as “None of these”: whoever picks it picks nothing else.</extracomment>
        <translation>Окремо</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Назад до раунду</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>See it as a card</source>
        <translation>Побачити як картку</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Ця перша.</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>Ця поки що остання.</translation>
    </message>
</context>
<context>
    <name>WriteRoundPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Власний раунд</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Лише на цьому ноутбуці</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Ще не готово.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туди</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>What it is for, in one line</source>
        <translation>Для чого він, одним рядком</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картки</translation>
    </message>
    <message>
        <source>Eight to ten are an evening. Begin with what is easy.</source>
        <translation>Від восьми до десяти — це вечір. Почни з того, що легко.</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a card.</source>
        <translation>Alt з ↑ чи ↓ пересуває картку.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Додати картку</translation>
    </message>
    <message>
        <source>Around the cards</source>
        <translation>Довкола карток</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Чому цей раунд</translation>
    </message>
    <message>
        <source>Each of you reads it first, alone. Shift Enter breaks the line.</source>
        <translation>Ви читаєте це спершу, поодинці. Shift Enter розриває рядок.</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Перш ніж відповідати</translation>
    </message>
    <message>
        <source>What only this round tells. What every round tells, Mandorla says.</source>
        <translation>Що каже лише цей раунд. Що каже кожен раунд, скаже Mandorla.</translation>
    </message>
    <message>
        <source>At the end, if something came up</source>
        <translation>Наприкінці, якщо щось відкрилося</translation>
    </message>
    <message>
        <source>From what came up to one small step, or none.</source>
        <translation>Від того, що відкрилося, до одного маленького кроку або жодного.</translation>
    </message>
    <message>
        <source>It is shown in both cases until you write one for when nothing came up.</source>
        <translation>Цей текст видно в обох випадках, доки не напишеш тексту для «нічого».</translation>
    </message>
    <message>
        <source>At the end, if nothing came up</source>
        <translation>Наприкінці, якщо нічого не відкрилося</translation>
    </message>
    <message>
        <source>Kind to both, and about this case only.</source>
        <translation>З добротою до обох і лише про цей випадок.</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Для тих, хто передає раунд</translation>
    </message>
    <message>
        <source>For whom it is not, and what to ask afterwards. Whoever opens the file can read it.</source>
        <translation>Для кого він не підходить і про що спитати потім. Хто відкриє файл, може це прочитати.</translation>
    </message>
    <message>
        <source>How near it goes</source>
        <translation>Наскільки близько він підходить</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Що кому допомагає</translation>
    </message>
    <message>
        <source>A quiet word, a habit, a good moment.</source>
        <translation>Тихе слово, звичка, добра мить.</translation>
    </message>
    <message>
        <source>Everyday closeness</source>
        <translation>Щоденна близькість</translation>
    </message>
    <message>
        <source>Small things through the day.</source>
        <translation>Маленькі речі протягом дня.</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Дотики</translation>
    </message>
    <message>
        <source>A hand, a hug, lying close.</source>
        <translation>Рука, обійми, лежати поруч.</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Бажання</translation>
    </message>
    <message>
        <source>What each of you longs for, and when.</source>
        <translation>Чого кому хочеться і коли.</translation>
    </message>
    <message>
        <source>Minutes one of you needs</source>
        <translation>Скільки хвилин треба одній людині</translation>
    </message>
    <message>
        <source>Up to %1, or left empty.</source>
        <translation>До %1 або порожньо.</translation>
    </message>
    <message>
        <source>Begin another round</source>
        <translation>Почати ще один раунд</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Зберегти у файл…</translation>
    </message>
    <message>
        <source>Put it among the rounds</source>
        <translation>Покласти до раундів</translation>
    </message>
    <message>
        <source>A second language</source>
        <translation>Друга мова</translation>
    </message>
    <message>
        <source>Each text is then in both languages, and each person reads their own.</source>
        <translation>Тоді кожен текст є обома мовами, і кожна людина читає своєю.</translation>
    </message>
    <message>
        <source>Take this language out of the round</source>
        <translation>Прибрати цю мову з раунду</translation>
    </message>
</context>
<context>
    <name>WriteStartPage</name>
    <message>
        <source>Write a round</source>
        <translation>Написати раунд</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Лише на цьому ноутбуці</translation>
    </message>
    <message>
        <source>A round of your own</source>
        <translation>Власний раунд</translation>
    </message>
    <message>
        <source>You write it alone. It goes nowhere until you suggest it, and to no file but the one you choose.</source>
        <translation>Ти пишеш його на самоті. Він нікуди не йде, доки не запропонуєш, і в жоден файл, крім того, який вибереш.</translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>Продовжити останній</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>Почати з порожнього</translation>
    </message>
    <message>
        <source>Open one from a file…</source>
        <translation>Відкрити з файлу…</translation>
    </message>
    <message>
        <source>Or begin with one that is there</source>
        <translation>Або почати з того, що є</translation>
    </message>
    <message>
        <source>You write on a copy. The round itself stays as it is.</source>
        <translation>Ти пишеш на копії. Сам раунд лишається, як є.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <translation>Слів ще немає</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Картка %1: %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::AnswerViewModel</name>
    <message>
        <source>If you like, tell each other two things aloud before you begin: a word that stops everything at once (a plain “stop” always does), and what does you good afterwards. Mandorla asks for neither, and stores nothing of it.</source>
        <translation>Якщо хочете, скажіть одне одному вголос дві речі, перш ніж почати: слово, яке одразу все зупиняє (просте «стоп» зупиняє завжди), і те, що вам добре після цього. Mandorla не питає ні про перше, ні про друге й нічого з цього не зберігає.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Both in place of an answer, in the list of one’s own answers.</extracomment>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Без відповіді</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ChooseViewModel</name>
    <message>
        <source>Everyday closeness</source>
        <translation>Щоденна близькість</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Дотики</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Бажання</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Що кому допомагає</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, in as few letters as can be.</extracomment>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Власний</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Лише для тебе</translation>
    </message>
</context>
<context>
    <name>mandorla::app::CompanionsViewModel</name>
    <message>
        <source>Someone who cannot be read any more</source>
        <translation>Людина, запис про яку вже не прочитати</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Людина без імені</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Company</name>
    <message>
        <source>Just for tonight: neither laptop keeps anything of this evening.</source>
        <translation>Лише на цей вечір: на жодному з ноутбуків нічого з цього вечора не лишається.</translation>
    </message>
    <message>
        <source>You both keep it locked: this pairing, a round until it is over and seen, and pages you two keep.</source>
        <translation>Ви двоє тримаєте під замком: це з’єднання, раунд, доки він не скінчиться і ви не побачите, що відкрилося, та сторінки, які залишаєте разом.</translation>
    </message>
    <message>
        <source>Just for tonight after all: one of you chose so, and neither laptop keeps anything of this evening.</source>
        <translation>Усе-таки лише на цей вечір: так вибрав хтось із вас, і на жодному з ноутбуків нічого з цього вечора не лишається.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ConnectViewModel</name>
    <message>
        <source>Read out again what is shown here now.</source>
        <translation>Прочитай уголос ще раз те, що тут зараз показано.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n letters here.</source>
        <translation>
            <numerusform>Тут ім’я має щонайбільше %n літеру.</numerusform>
            <numerusform>Тут ім’я має щонайбільше %n літери.</numerusform>
            <numerusform>Тут ім’я має щонайбільше %n літер.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name has a character in it that cannot be shown. Letters and spaces are fine.</source>
        <translation>У цьому імені є знак, який не можна показати. Літери й пробіли підійдуть.</translation>
    </message>
    <message>
        <source>Both laptops need to be on the same home network.</source>
        <translation>Ноутбуки мають бути в тій самій домашній мережі.</translation>
    </message>
    <message>
        <source>Pairing with the other laptop.</source>
        <translation>З’єднуємося з іншим ноутбуком.</translation>
    </message>
    <message>
        <source>Your laptops have found each other.</source>
        <translation>Ваші ноутбуки знайшли один одного.</translation>
    </message>
    <message>
        <source>Pair goes to the address you typed.</source>
        <translation>«З’єднати» піде на набрану адресу.</translation>
    </message>
    <message>
        <source>There is a laptop nearby that shows digits.</source>
        <translation>Поруч є ноутбук, який показує цифри.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits. Type the address of the right one.</source>
        <translation>Поруч кілька ноутбуків показують цифри. Набери адресу потрібного.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::EndViewModel</name>
    <message>
        <source>Our next evening: </source>
        <extracomment>Two people write on behind it, on the page that they share. It ends with a space.</extracomment>
        <translation>Наш наступний вечір: </translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Ваше спільне</translation>
    </message>
    <message>
        <source>Every card is turned</source>
        <translation>Усі картки перевернуто</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>На цьому зупинка</translation>
    </message>
    <message>
        <source>The evening broke off</source>
        <translation>Вечір обірвався</translation>
    </message>
    <message>
        <source>Every card is turned. This is what you share.</source>
        <translation>Усі картки перевернуто. Ось ваше спільне.</translation>
    </message>
    <message>
        <source>Nothing came up this time. It is nobody’s doing.</source>
        <translation>Цього разу нічого не відкрилося, і ніхто в цьому не винен.</translation>
    </message>
    <message>
        <source>What you did not turn stays unknown.</source>
        <translation>Те, чого ви не перевернули, лишається невідомим.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ExchangeAnswer</name>
    <message>
        <source>I’d like to give.</source>
        <translation>Охоче даватиму.</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Охоче отримуватиму.</translation>
    </message>
    <message>
        <source>I’d like both.</source>
        <translation>Охоче і те, й те.</translation>
    </message>
    <message>
        <source>Neither.</source>
        <translation>Ні те, ні те.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::KeptViewModel</name>
    <message>
        <source>That is not the one you have now. Nothing was changed.</source>
        <translation>Це не теперішня фраза. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Changed. From now on the new passphrase opens it, and the old one does not.</source>
        <translation>Змінено. Відтепер відкриває нова парольна фраза, а давня — ні.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language, in this language itself.</extracomment>
        <translation>Українська</translation>
    </message>
    <message>
        <source>It is not there in your language. You would read it in another one: %1.</source>
        <extracomment>Of a round, before it is begun. %1 is the name of another language, in that language.</extracomment>
        <translation>Твоєю мовою його немає. Читати довелося б іншою: %1.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::LookViewModel</name>
    <message>
        <source>This could not be kept, so it is for tonight only. See that there is room on the disk.</source>
        <translation>Цього не вдалося зберегти, тож воно лише на цей вечір. Перевір, чи є місце на диску.</translation>
    </message>
    <message>
        <source>It is kept with the rest, behind your passphrase.</source>
        <translation>Зберігається разом з усім іншим, під захистом твоєї парольної фрази.</translation>
    </message>
    <message>
        <source>It is for tonight only. Nothing of it is written.</source>
        <translation>Лише на цей вечір. Нічого з цього не записується.</translation>
    </message>
    <message>
        <source>It is for tonight, and kept only with an evening that you keep locked.</source>
        <translation>На цей вечір, а зберігається тільки разом із вечором під замком.</translation>
    </message>
    <message>
        <source>The language is not locked, so that you are asked for your passphrase in it.</source>
        <translation>Мова не під замком, щоб парольну фразу запитували саме нею.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::NewPassphraseViewModel</name>
    <message>
        <source>Too short so far. It takes ten characters or more.</source>
        <translation>Поки що закоротка. Потрібно десять символів або більше.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. One or two more words would help.</source>
        <translation>Слабка: її легко вгадати. Ще одне-два слова допоможуть.</translation>
    </message>
    <message>
        <source>Fair: it would take a while to guess.</source>
        <translation>Непогана: на вгадування пішов би якийсь час.</translation>
    </message>
    <message>
        <source>Good: nothing obvious stands out in it.</source>
        <translation>Добра: нічого очевидного в ній не видно.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Вони неоднакові.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OurPageViewModel</name>
    <message>
        <source>a month</source>
        <extracomment>How long a page stays: one of three to choose from.</extracomment>
        <translation>місяць</translation>
    </message>
    <message>
        <source>three months</source>
        <extracomment>As above.</extracomment>
        <translation>три місяці</translation>
    </message>
    <message>
        <source>half a year</source>
        <extracomment>As above.</extracomment>
        <translation>пів року</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>As above.</extracomment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after a month.</source>
        <translation>Вона лишається, якщо ви двоє її залишаєте, і тане через місяць.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after three months.</source>
        <translation>Вона лишається, якщо ви двоє її залишаєте, і тане через три місяці.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after half a year.</source>
        <translation>Вона лишається, якщо ви двоє її залишаєте, і тане через пів року.</translation>
    </message>
    <message numerus="yes">
        <source>It stays if you both keep it, and fades after %n days.</source>
        <translation>
            <numerusform>Вона лишається, якщо ви двоє її залишаєте, і тане через %n день.</numerusform>
            <numerusform>Вона лишається, якщо ви двоє її залишаєте, і тане через %n дні.</numerusform>
            <numerusform>Вона лишається, якщо ви двоє її залишаєте, і тане через %n днів.</numerusform>
        </translation>
    </message>
    <message>
        <source>You both keep this page. After a month it fades by itself.</source>
        <translation>Ви двоє залишаєте цю сторінку. Через місяць вона розтане сама.</translation>
    </message>
    <message>
        <source>You both keep this page. After three months it fades by itself.</source>
        <translation>Ви двоє залишаєте цю сторінку. Через три місяці вона розтане сама.</translation>
    </message>
    <message>
        <source>You both keep this page. After half a year it fades by itself.</source>
        <translation>Ви двоє залишаєте цю сторінку. Через пів року вона розтане сама.</translation>
    </message>
    <message numerus="yes">
        <source>You both keep this page. After %n days it fades by itself.</source>
        <translation>
            <numerusform>Ви двоє залишаєте цю сторінку. Через %n день вона розтане сама.</numerusform>
            <numerusform>Ви двоє залишаєте цю сторінку. Через %n дні вона розтане сама.</numerusform>
            <numerusform>Ви двоє залишаєте цю сторінку. Через %n днів вона розтане сама.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays for a month more if you both keep it again.</source>
        <translation>Вона лишиться ще на місяць, якщо ви двоє знову її залишите.</translation>
    </message>
    <message>
        <source>It stays for three months more if you both keep it again.</source>
        <translation>Вона лишиться ще на три місяці, якщо ви двоє знову її залишите.</translation>
    </message>
    <message>
        <source>It stays for half a year more if you both keep it again.</source>
        <translation>Вона лишиться ще на пів року, якщо ви двоє знову її залишите.</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days more if you both keep it again.</source>
        <translation>
            <numerusform>Вона лишиться ще на %n день, якщо ви двоє знову її залишите.</numerusform>
            <numerusform>Вона лишиться ще на %n дні, якщо ви двоє знову її залишите.</numerusform>
            <numerusform>Вона лишиться ще на %n днів, якщо ви двоє знову її залишите.</numerusform>
        </translation>
    </message>
    <message>
        <source>This evening is just for tonight, and the page goes with it.</source>
        <translation>Усе це лише на цей вечір, і сторінка йде разом із ним.</translation>
    </message>
    <message>
        <source>The time of this page is over. It goes when Mandorla is opened another day.</source>
        <translation>Час цієї сторінки минув. Вона піде, коли Mandorla відкриють іншого дня.</translation>
    </message>
    <message>
        <source>This page fades within a week.</source>
        <translation>Ця сторінка розтане за тиждень або раніше.</translation>
    </message>
    <message>
        <source>This page is let go, for both of you.</source>
        <translation>Цю сторінку відпущено, для вас обох.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnListViewModel</name>
    <message>
        <source>Just for tonight: Mandorla writes nothing to this laptop. What you write is here until you let go of it, or close Mandorla.</source>
        <translation>Лише на цей вечір: Mandorla нічого не записує на цей ноутбук. Написане тобою є тут, доки не відпустиш його або не закриєш Mandorla.</translation>
    </message>
    <message>
        <source>What you write is kept on this laptop as you write it, behind your passphrase, until you let go of it.</source>
        <translation>Написане тобою зберігається на цьому ноутбуці вже під час писання, під захистом твоєї парольної фрази, доки не відпустиш.</translation>
    </message>
    <message>
        <source>There is room for no more of these. Let go of one before you begin another.</source>
        <translation>Більше місця немає. Відпусти щось, перш ніж почати нове.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnPageViewModel</name>
    <message>
        <source>Nothing is written down, and nothing is kept.</source>
        <translation>Нічого не записано, і нічого не лишається.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. You can keep it locked on this laptop, take it along, or let go of it.</source>
        <translation>Написане тобою ще тут, і нічого з нього не надіслано. Його можна тримати під замком на цьому ноутбуці, узяти із собою або відпустити.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. Once you let go of it, or close Mandorla, it is gone. If you want to have it, take it along first.</source>
        <translation>Написане тобою ще тут, і нічого з нього не надіслано. Щойно відпустиш його або закриєш Mandorla, його не стане. Якщо хочеш його мати, спершу візьми із собою.</translation>
    </message>
    <message>
        <source>It is kept on this laptop, behind your passphrase, until you let go of it. Nothing of it was sent.</source>
        <translation>Воно зберігається на цьому ноутбуці, під захистом твоєї парольної фрази, доки не відпустиш. Нічого з нього не надіслано.</translation>
    </message>
    <message>
        <source>It is gone. Nothing of it was sent.</source>
        <translation>Його вже немає. Нічого з нього не надіслано.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnWords</name>
    <message>
        <source>It cannot be read</source>
        <translation>Цього не прочитати</translation>
    </message>
    <message>
        <source>It is damaged, or a newer Mandorla wrote it. All that can be done here is to let go of it.</source>
        <translation>Воно пошкоджене, або його записала новіша Mandorla. Тут його можна лише відпустити.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PeopleViewModel</name>
    <message>
        <source>You</source>
        <extracomment>Both stand alone, in place of a name: over a person’s words, and beside a person’s circle.</extracomment>
        <translation>Ти</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>Близька людина</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Ти і %1</translation>
    </message>
    <message>
        <source>Your partner and %1</source>
        <translation>Близька людина і %1</translation>
    </message>
    <message>
        <source>%1 and your partner</source>
        <extracomment>%1 is the name of the person who reads this.</extracomment>
        <translation>%1 і близька людина</translation>
    </message>
    <message>
        <source>%1 and you</source>
        <extracomment>%1 is the partner’s name.</extracomment>
        <translation>%1 і ти</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people’s names.</extracomment>
        <translation>%1 і %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PrintPortal</name>
    <message>
        <source>A page</source>
        <translation>Сторінка</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RangeAnswer</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Ще нічого не вибрано</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ReadCardsViewModel</name>
    <message>
        <source>Another round is suggested now. Go back to see it.</source>
        <translation>Тепер запропоновано інший раунд. Повернися назад, щоб його побачити.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RevealViewModel</name>
    <message>
        <source>Shared: %1</source>
        <extracomment>Said aloud when a card is turned; then comes what the card asks.</extracomment>
        <translation>Спільне: %1</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RoundFileViewModel</name>
    <message>
        <source>There is more in this folder. Type the name.</source>
        <translation>У цій теці є ще. Набери назву.</translation>
    </message>
    <message>
        <source>No round and no folder is in here.</source>
        <translation>Тут немає ні раундів, ні тек.</translation>
    </message>
    <message>
        <source>No round is in this folder.</source>
        <translation>У цій теці раундів немає.</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>раунд</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Файлу потрібна назва.</translation>
    </message>
    <message>
        <source>Choose a file, or type its name.</source>
        <translation>Вибери файл або набери його назву.</translation>
    </message>
    <message>
        <source>The texts of this round are too long for one file.</source>
        <translation>Тексти цього раунду задовгі для одного файлу.</translation>
    </message>
    <message>
        <source>Shorten some of them.</source>
        <translation>Скороти деякі з них.</translation>
    </message>
    <message>
        <source>This file can’t be used.</source>
        <extracomment>Where in the file: “line 3, rounds[0].cards[2]”. What is wrong there follows.</extracomment>
        <translation>Цей файл не підходить.</translation>
    </message>
    <message>
        <source>This file can’t be used (%1).</source>
        <translation>Цей файл не підходить (%1).</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replace it, or choose another name.</source>
        <translation>Файл із такою назвою вже є. Заміни його або вибери іншу назву.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::SheetsViewModel</name>
    <message>
        <source>From this evening.</source>
        <translation>Із цього вечора.</translation>
    </message>
    <message>
        <source>Its time is over. Would you two like to keep it on?</source>
        <translation>Її час минув. Хочете ви двоє залишити її й надалі?</translation>
    </message>
    <message>
        <source>It fades within a week. Would you two like to keep it on?</source>
        <translation>Вона розтане за тиждень або раніше. Хочете ви двоє залишити її й надалі?</translation>
    </message>
    <message>
        <source>You both keep it.</source>
        <translation>Ви двоє її залишаєте.</translation>
    </message>
    <message>
        <source>One page that you keep is damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>Одну сторінку, яку ви залишаєте, на цьому ноутбуці пошкоджено, і її не прочитати. Усе інше, що ви залишаєте, таке, як було.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that you keep are damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>
            <numerusform>%n сторінку, яку ви залишаєте, на цьому ноутбуці пошкоджено, і її не прочитати. Усе інше, що ви залишаєте, таке, як було.</numerusform>
            <numerusform>%n сторінки, які ви залишаєте, на цьому ноутбуці пошкоджено, і їх не прочитати. Усе інше, що ви залишаєте, таке, як було.</numerusform>
            <numerusform>%n сторінок, які ви залишаєте, на цьому ноутбуці пошкоджено, і їх не прочитати. Усе інше, що ви залишаєте, таке, як було.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, and you said that it is wrong. Nothing fades by it.</source>
        <extracomment>%1 is a day, as this language writes one.</extracomment>
        <translation>Сьогодні, за годинником цього ноутбука, %1, а з твоїх слів це неправильно. За ним ніщо не тане.</translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, long after Mandorla was last open here. If that is right, a page whose time is over goes another day, unless you two keep it on.</source>
        <translation>Сьогодні, за годинником цього ноутбука, %1, і Mandorla давно тут не відкривали. Якщо це правильно, то сторінка, час якої минув, піде іншого дня, хіба що ви двоє залишите її ще.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TakeAlongViewModel</name>
    <message>
        <source>page</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>сторінка</translation>
    </message>
    <message>
        <source>Write where it goes: a folder and a name, like the one there now.</source>
        <translation>Напиши, куди його покласти: тека й назва, так, як там зараз написано.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Файл із такою назвою вже є.</translation>
    </message>
    <message>
        <source>It can’t be written there. Another folder may do.</source>
        <translation>Туди записати не можна. Інша тека може підійти.</translation>
    </message>
    <message>
        <source>Saved. Whoever opens that file can read it.</source>
        <translation>Збережено. Хто відкриє той файл, зможе прочитати.</translation>
    </message>
    <message>
        <source>This laptop can’t make a PDF that holds your page and nothing else. Save it as text instead: that does.</source>
        <translation>Цей ноутбук не може зробити PDF, у якому є ваша сторінка і більше нічого. Збережи натомість як текст: це вдасться.</translation>
    </message>
    <message>
        <source>It could not be printed from here. Save it as PDF, and print that.</source>
        <translation>Звідси надрукувати не вдалося. Збережи як PDF і надрукуй його.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TalkViewModel</name>
    <message numerus="yes">
        <source>%n minutes each. %1 begins.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>
            <numerusform>По %n хвилині на людину. Починає %1.</numerusform>
            <numerusform>По %n хвилини на людину. Починає %1.</numerusform>
            <numerusform>По %n хвилин на людину. Починає %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. You begin.</source>
        <translation>
            <numerusform>По %n хвилині на людину. Починаєш ти.</numerusform>
            <numerusform>По %n хвилини на людину. Починаєш ти.</numerusform>
            <numerusform>По %n хвилин на людину. Починаєш ти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. Your partner begins.</source>
        <translation>
            <numerusform>По %n хвилині на людину. Починає близька людина.</numerusform>
            <numerusform>По %n хвилини на людину. Починає близька людина.</numerusform>
            <numerusform>По %n хвилин на людину. Починає близька людина.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have both spoken</source>
        <translation>Ви двоє вже говорили</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <extracomment>%1 is a person’s name. Speaking is telling, and the other person listens.</extracomment>
        <translation>%1 говорить</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Ти говориш</translation>
    </message>
    <message>
        <source>Your partner speaks</source>
        <translation>Близька людина говорить</translation>
    </message>
    <message>
        <source>Stay with it for a moment. Then go on, or talk once more.</source>
        <translation>Побудьте з цим хвилинку. Потім ідіть далі або поговоріть ще раз.</translation>
    </message>
    <message>
        <source>%1 listens, and does not answer yet.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>%1 слухає і поки не відповідає.</translation>
    </message>
    <message>
        <source>Your partner listens, and does not answer yet.</source>
        <translation>Близька людина слухає і поки не відповідає.</translation>
    </message>
    <message>
        <source>You listen, and do not answer yet.</source>
        <translation>Ти слухаєш і поки не відповідаєш.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WindowViewModel</name>
    <message>
        <source>This evening</source>
        <translation>Цей вечір</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WishAnswer</name>
    <message>
        <source>I’d love this</source>
        <translation>Дуже цього хочу</translation>
    </message>
    <message>
        <source>I’m open to it</source>
        <translation>Мені це підходить</translation>
    </message>
    <message>
        <source>Not for me, not now</source>
        <translation>Не для мене, не зараз</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WriteViewModel</name>
    <message>
        <source>%1 of %2.</source>
        <extracomment>How many choices a card has, of how many it can have.</extracomment>
        <translation>%1 з %2.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Більше не вміститься.</translation>
    </message>
    <message>
        <source>One character left.</source>
        <translation>Лишився один символ.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>Лишився %n символ.</numerusform>
            <numerusform>Лишилося %n символи.</numerusform>
            <numerusform>Лишилося %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>One character too many.</source>
        <translation>На один символ забагато.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>На %n символ забагато.</numerusform>
            <numerusform>На %n символи забагато.</numerusform>
            <numerusform>На %n символів забагато.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes, steps and options together: %1 of %2.</source>
        <translation>Побажання, поділки й варіанти разом: %1 з %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cards. Eight to ten are an evening.</source>
        <extracomment>How many cards there are, of how many there can be.</extracomment>
        <translation>Картки: %1 з %2. Від восьми до десяти — це вечір.</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>These name a field of a round that is being written. What is missing in it follows in a sentence.</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чого він</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Чому цей раунд</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Перш ніж відповідати</translation>
    </message>
    <message>
        <source>If something came up</source>
        <translation>Якщо щось відкрилося</translation>
    </message>
    <message>
        <source>If nothing came up</source>
        <translation>Якщо нічого не відкрилося</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Для тих, хто передає раунд</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Скільки він триває</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>Картки</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Про що вона питає</translation>
    </message>
    <message>
        <source>The line under it</source>
        <translation>Рядок під цим</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>З чого вибирати</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Можна вибрати кілька</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Хто дає, каже</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Хто отримує, каже</translation>
    </message>
    <message>
        <source>What is shown under it</source>
        <translation>Що видно під ним</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Тут не йдеться про дотики</translation>
    </message>
    <message>
        <source>A first step</source>
        <translation>Перший крок</translation>
    </message>
    <message>
        <source>Card %1</source>
        <extracomment>Which card something is missing in; what it is follows.</extracomment>
        <translation>Картка %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>Which choice of a card.</extracomment>
        <translation>Варіант %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Before the names of languages: no second language.</extracomment>
        <translation>Жодної</translation>
    </message>
    <message>
        <source>It is missing in this language: %1.</source>
        <extracomment>A text of a round that is written in two languages. %1 is the name of one of them, in that language.</extracomment>
        <translation>Цього тексту бракує цією мовою: %1.</translation>
    </message>
</context>
</TS>
