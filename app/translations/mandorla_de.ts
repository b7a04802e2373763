<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Only on this laptop</source>
        <translation>Nur auf diesem Laptop</translation>
    </message>
    <message>
        <source>Your answers, once more</source>
        <translation>Deine Antworten, noch einmal</translation>
    </message>
    <message>
        <source>Answer alone. Nobody sees how far you are.</source>
        <translation>Antworte allein. Niemand sieht, wie weit du bist.</translation>
    </message>
    <message>
        <source>Nothing of this is sent. You can go back to any card.</source>
        <translation>Nichts davon wird gesendet. Du kannst zu jeder Karte zurückgehen.</translation>
    </message>
    <message>
        <source>You can go back to any card. You can also change your mind until you have both sealed.</source>
        <translation>Du kannst zu jeder Karte zurückgehen. Du kannst es dir auch anders überlegen, bis ihr beide versiegelt habt.</translation>
    </message>
    <message>
        <source>What you both see</source>
        <translation>Was ihr beide seht</translation>
    </message>
    <message>
        <source>Skipped. What you chose before is set aside.</source>
        <translation>Übersprungen. Was du vorher gewählt hast, ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder hervorholen</translation>
    </message>
    <message>
        <source>Keep this card to myself</source>
        <translation>Diese Karte für mich behalten</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Zurück zum Schreiben</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Leaves the card without an answer; that tells the partner nothing.</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A verb: there are no more cards, and one is alone with what one wrote.</extracomment>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: closes one’s answers, as one seals a letter.</extracomment>
        <translation>Versiegeln</translation>
    </message>
</context>
<context>
    <name>ApartPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <translation>Für dich allein</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Bevor wir beginnen</translation>
    </message>
    <message>
        <source>An evening for two, on two laptops. Each of you answers the same cards alone. Then you turn them over together.</source>
        <translation>Ein Abend zu zweit, an zwei Laptops. Jede Person beantwortet allein dieselben Karten. Dann deckt ihr sie gemeinsam auf.</translation>
    </message>
    <message>
        <source>What your partner will see</source>
        <translation>Was dein Gegenüber sehen wird</translation>
    </message>
    <message>
        <source>Where your answers meet, with the words you each added there. And what you both chose to show.</source>
        <translation>Wo eure Antworten sich treffen, mit den Worten, die ihr dort dazugeschrieben habt. Und was ihr beide zeigen wolltet.</translation>
    </message>
    <message>
        <source>A no, a not now, a skipped card and one kept to yourself look the same. They stay on your laptop.</source>
        <translation>Ein Nein, ein „gerade nicht“, eine übersprungene Karte und eine, die du für dich behältst, sehen gleich aus. Sie bleiben auf deinem Laptop.</translation>
    </message>
    <message>
        <source>What does not come up tells something too. Once every card is turned: if you said yes and it did not come up, your partner did not.</source>
        <translation>Auch was nicht zum Vorschein kommt, sagt etwas. Sobald jede Karte aufgedeckt ist: Wenn du Ja gesagt hast und es nicht zum Vorschein kam, hat dein Gegenüber nicht Ja gesagt.</translation>
    </message>
    <message>
        <source>Wanting and declining are equally welcome here. Nothing is counted, and nothing is owed.</source>
        <translation>Wollen und Ablehnen sind hier gleich willkommen. Nichts wird gezählt, und niemand schuldet etwas.</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The language, and how it looks</source>
        <extracomment>What a button does that bears the name of the language.</extracomment>
        <translation>Die Sprache, und wie es aussieht</translation>
    </message>
</context>
<context>
    <name>Btn</name>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear the page: the key that does the same as the button.</extracomment>
        <translation>Taste: %1</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Skip any card, or keep it to yourself.</source>
        <translation>Überspring jede Karte, die du magst, oder behalte sie für dich.</translation>
    </message>
    <message>
        <source>It begins if you agree. If you put it away, nothing is sent.</source>
        <translation>Sie beginnt, wenn du Ja sagst. Wenn du sie weglegst, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. Why stays with each of you.</source>
        <translation>Sobald jede Karte aufgedeckt ist: Wenn du Ja gesagt hast und es nicht zum Vorschein kam, hat dein Gegenüber nicht Ja gesagt. Warum, bleibt bei jeder Person selbst.</translation>
    </message>
    <message>
        <source>Someone who says yes to everything sees every wish of their partner. Both of you see it come up.</source>
        <translation>Wer zu allem Ja sagt, sieht jeden Wunsch des Gegenübers. Ihr seht ihn beide zum Vorschein kommen.</translation>
    </message>
    <message>
        <source>For whoever hands it out: %1</source>
        <translation>Für alle, die sie weitergeben: %1</translation>
    </message>
    <message>
        <source>%1 suggests “%2”.</source>
        <extracomment>A person’s name, and the title of a round.</extracomment>
        <translation>%1 schlägt „%2“ vor.</translation>
    </message>
    <message>
        <source>Choose a round</source>
        <translation>Wählt eine Runde</translation>
    </message>
    <message>
        <source>You suggested “%1”. It begins when you have both said yes.</source>
        <translation>Du hast „%1“ vorgeschlagen. Sie beginnt, wenn ihr beide Ja gesagt habt.</translation>
    </message>
    <message>
        <source>It begins when you have both said yes to it.</source>
        <translation>Sie beginnt, wenn ihr beide Ja dazu gesagt habt.</translation>
    </message>
    <message>
        <source>%1 suggests this one.</source>
        <translation>%1 schlägt diese vor.</translation>
    </message>
    <message>
        <source>Go on writing your round</source>
        <translation>Weiter an deiner Runde schreiben</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Eine Runde schreiben</translation>
    </message>
    <message>
        <source>Open a round from a file…</source>
        <translation>Eine Runde aus einer Datei öffnen …</translation>
    </message>
    <message>
        <source>Read every card first</source>
        <translation>Erst jede Karte lesen</translation>
    </message>
    <message>
        <source>Begin alone</source>
        <translation>Allein beginnen</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Diese Runde vorschlagen</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Ja sagen</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Diese nicht</translation>
    </message>
    <message>
        <source>Back to what it tells</source>
        <translation>Zurück zu dem, was sie verrät</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Für alle, die sie weitergeben</translation>
    </message>
    <message>
        <source>Suggested. It begins when you have both said yes.</source>
        <translation>Vorgeschlagen. Sie beginnt, wenn ihr beide Ja gesagt habt.</translation>
    </message>
    <message>
        <source>%1 suggests</source>
        <extracomment>%1 is a person’s name; below stands the round.</extracomment>
        <translation>%1 schlägt vor</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>Den Abend beenden</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Was dieser Laptop behält</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Nicht, solange der Abend Pause macht.</translation>
    </message>
</context>
<context>
    <name>CodeDigits</name>
    <message>
        <source>Six digits</source>
        <translation>Sechs Ziffern</translation>
    </message>
</context>
<context>
    <name>CompanionsPage</name>
    <message>
        <source>Forget</source>
        <extracomment>A verb: this laptop then no longer knows that person’s. %1 is the person’s name.
----------
As the one beside a person’s name.</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>As above, for those who hear it.</extracomment>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>Who is this evening with?</source>
        <translation>Mit wem ist dieser Abend?</translation>
    </message>
    <message>
        <source>This laptop looks only for the one you pick. Nobody else is told that it is open.</source>
        <translation>Dieser Laptop sucht nur nach der Person, die du wählst. Niemand sonst erfährt, dass er offen ist.</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>This laptop then forgets that you two are paired, and all that it keeps of you two. Nobody can bring it back. To meet again, you pair with new digits.</source>
        <translation>Dieser Laptop vergisst dann, dass ihr zwei verbunden seid, und alles, was er von euch behält. Niemand kann es zurückholen. Um euch wieder zu treffen, verbindet ihr euch mit neuen Ziffern.</translation>
    </message>
    <message>
        <source>Nothing is sent. To the other laptop it looks as if this one were switched off. What that laptop keeps stays until the person there forgets it.</source>
        <translation>Nichts wird gesendet. Für den anderen Laptop sieht es aus, als wäre dieser ausgeschaltet. Was dort behalten wird, bleibt, bis die Person dort es vergisst.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla schließen</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Pair with somebody else</source>
        <translation>Mit jemand anderem verbinden</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Pairing</source>
        <extracomment>The page on which two laptops get to know each other.</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Bring your two laptops together</source>
        <translation>Bringt eure zwei Laptops zusammen</translation>
    </message>
    <message>
        <source>One of you shows six digits, and one types them. It makes no difference who does which.</source>
        <translation>Auf einem stehen sechs Ziffern, auf dem anderen tippt ihr sie ein. Es ist gleich, wer was macht.</translation>
    </message>
    <message>
        <source>I show the digits</source>
        <translation>Ich zeige die Ziffern</translation>
    </message>
    <message>
        <source>Six digits appear here. You read them aloud.</source>
        <translation>Hier erscheinen sechs Ziffern. Du liest sie vor.</translation>
    </message>
    <message>
        <source>I type them</source>
        <translation>Ich tippe sie ein</translation>
    </message>
    <message>
        <source>The other laptop has the digits. You type them here.</source>
        <translation>Der andere Laptop hat die Ziffern. Du tippst sie hier ein.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Your name for tonight</source>
        <translation>Dein Name für heute Abend</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Wenn du magst</translation>
    </message>
    <message>
        <source>Your partner reads it once you have paired. Without a name you are “You” here and “Your partner” there.</source>
        <translation>Dein Gegenüber liest ihn, sobald ihr verbunden seid. Ohne Namen heißt du hier „Du“ und dort „Dein Gegenüber“.</translation>
    </message>
    <message>
        <source>Type this on the other laptop</source>
        <translation>Tipp das auf dem anderen Laptop ein</translation>
    </message>
    <message>
        <source>What does the other laptop show?</source>
        <translation>Was zeigt der andere Laptop?</translation>
    </message>
    <message>
        <source>The digits:</source>
        <translation>Die Ziffern:</translation>
    </message>
    <message>
        <source>The digits of the other laptop</source>
        <translation>Die Ziffern des anderen Laptops</translation>
    </message>
    <message>
        <source>If you both keep it locked, this is the only time.</source>
        <translation>Wenn ihr beide es verschlossen behaltet, ist dies das einzige Mal.</translation>
    </message>
    <message>
        <source>For this evening only.</source>
        <translation>Nur für diesen Abend.</translation>
    </message>
    <message>
        <source>Ask for them across the table. If one is wrong, just try again.</source>
        <translation>Frag über den Tisch danach. Wenn eine nicht stimmt, versuch es einfach noch einmal.</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Was dieser Laptop behält</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Für dich allein</translation>
    </message>
    <message>
        <source>Show other digits</source>
        <translation>Andere Ziffern zeigen</translation>
    </message>
    <message>
        <source>They can’t find each other</source>
        <translation>Sie finden sich nicht</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>A verb: makes the two laptops know each other.</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Six digits first</source>
        <translation>Erst sechs Ziffern</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>The day on the cover, as Qt formats dates: &quot;Thursday 14 November&quot;.</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>On the clock that lies over everything. Whoever looks on must not learn what is under it.</extracomment>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Once more, and Enter</source>
        <translation>Noch einmal, und Enter</translation>
    </message>
    <message>
        <source>Press Enter to come back</source>
        <translation>Mit Enter kommst du zurück</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>It is locked</source>
        <translation>Es ist verschlossen</translation>
    </message>
    <message>
        <source>Your passphrase opens what this laptop keeps.</source>
        <translation>Deine Passphrase öffnet, was dieser Laptop behält.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, and there is no other way in. It can stay closed as it is, or go.</source>
        <translation>Ohne die Passphrase kann niemand es öffnen, und es gibt keinen anderen Weg hinein. Es kann verschlossen bleiben, wie es ist, oder gehen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla schließen</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>I can’t open it</source>
        <translation>Ich kann es nicht öffnen</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Nur für heute Abend</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: opens what is kept, with the passphrase.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>The passphrase first</source>
        <translation>Erst die Passphrase</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>Nicht weiter öffnen</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>The one before</source>
        <translation>Die davor</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>Die danach</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Das ist die erste.</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>Das ist bisher die letzte.</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>You both see only where giving and receiving meet.</source>
        <translation>Ihr seht beide nur, wo Geben und Bekommen sich treffen.</translation>
    </message>
</context>
<context>
    <name>FindEachOther</name>
    <message>
        <source>They can’t find each other</source>
        <translation>Sie finden sich nicht</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Ein Netz</translation>
    </message>
    <message>
        <source>Both laptops on the same home network, and not the guest network: that one often keeps laptops apart. The internet is not needed.</source>
        <translation>Beide Laptops im selben Heimnetz, und nicht im Gastnetz: Das hält Laptops oft voneinander fern. Das Internet braucht es nicht.</translation>
    </message>
    <message>
        <source>VPN off</source>
        <translation>VPN aus</translation>
    </message>
    <message>
        <source>If one of you uses a VPN, switch it off for this evening.</source>
        <translation>Wenn ihr ein VPN benutzt, schaltet es für diesen Abend aus.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>A firewall is on here. Typed into a terminal, this lets the other laptop in:</source>
        <translation>Hier ist eine Firewall an. In ein Terminal getippt, lässt das den anderen Laptop herein:</translation>
    </message>
    <message>
        <source>The address by hand</source>
        <translation>Die Adresse von Hand</translation>
    </message>
    <message>
        <source>Type the address that the other laptop shows on this page. If only one laptop has a firewall, let that one type: digits and address.</source>
        <translation>Tipp die Adresse ein, die der andere Laptop auf dieser Seite zeigt. Wenn nur ein Laptop eine Firewall hat, tippt auf diesem: Ziffern und Adresse.</translation>
    </message>
    <message>
        <source>A network of your own</source>
        <translation>Ein eigenes Netz</translation>
    </message>
    <message>
        <source>A cable between the two laptops, or the hotspot of a phone that both join, does as well.</source>
        <translation>Ein Kabel zwischen den zwei Laptops oder der Hotspot eines Telefons, dem beide beitreten, tut es auch.</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Tipp die Adresse ein</translation>
    </message>
    <message>
        <source>Read the address aloud</source>
        <translation>Lies die Adresse vor</translation>
    </message>
    <message>
        <source>The other laptop shows its address when you choose “Find each other” there.</source>
        <translation>Der andere Laptop zeigt seine Adresse, wenn du dort „Einander finden“ wählst.</translation>
    </message>
    <message>
        <source>The other laptop shows its address on this same page.</source>
        <translation>Der andere Laptop zeigt seine Adresse auf derselben Seite.</translation>
    </message>
    <message>
        <source>On the other laptop, choose “I type them”, then “They can’t find each other”, and type it there.</source>
        <translation>Wähl auf dem anderen Laptop „Ich tippe sie ein“, dann „Sie finden sich nicht“, und tipp sie dort ein.</translation>
    </message>
    <message>
        <source>The other laptop’s address</source>
        <translation>Die Adresse des anderen Laptops</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>Sie sieht aus wie 192.168.1.20.</translation>
    </message>
    <message>
        <source>This laptop looks there now.</source>
        <translation>Dieser Laptop sucht jetzt dort.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse nehmen</translation>
    </message>
    <message>
        <source>This laptop’s address</source>
        <translation>Die Adresse dieses Laptops</translation>
    </message>
    <message>
        <source>The number after the colon is part of it, for another program on this laptop uses Mandorla’s usual port.</source>
        <translation>Die Zahl nach dem Doppelpunkt gehört dazu, denn ein anderes Programm auf diesem Laptop nutzt den üblichen Port von Mandorla.</translation>
    </message>
    <message>
        <source>The address first</source>
        <translation>Erst die Adresse</translation>
    </message>
</context>
<context>
    <name>IfAfraid</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Wenn du Angst hast, Nein zu sagen</translation>
    </message>
    <message>
        <source>Help for yourself comes first. If you are afraid to say no to your partner, or of what comes after a no, Mandorla is not the right tool.</source>
        <translation>Zuerst kommt Hilfe für dich. Wenn du Angst hast, in deiner Beziehung Nein zu sagen, oder vor dem, was nach einem Nein kommt, ist Mandorla nicht das Richtige.</translation>
    </message>
    <message>
        <source>There are people who listen, believe you and know what can be done: helplines and chats, advice centres, shelters, doctors. They are there for every gender, and you decide what happens next.</source>
        <translation>Es gibt Menschen, die zuhören, dir glauben und wissen, was sich tun lässt: Hilfetelefone und Chats, Beratungsstellen, Schutzhäuser, ärztliche Praxen. Sie sind für jedes Geschlecht da, und du entscheidest, was als Nächstes geschieht.</translation>
    </message>
    <message>
        <source>Look for them on a device that your partner does not use: at a library, at work, at a friend’s. Search for “help with domestic abuse” and the name of your country. If you are in danger now, call the emergency services.</source>
        <translation>Such sie auf einem Gerät, das dein Gegenüber nicht benutzt: in einer Bücherei, bei der Arbeit, bei vertrauten Menschen. Such nach „Hilfe bei häuslicher Gewalt“ und dem Namen deines Landes. Wenn du jetzt in Gefahr bist, wähl den Notruf.</translation>
    </message>
    <message>
        <source>Esc puts a clock in place of this page, at once. Nothing of it is kept or sent.</source>
        <translation>Esc legt sofort eine Uhr an die Stelle dieser Seite. Nichts davon wird behalten oder gesendet.</translation>
    </message>
    <message>
        <source>What it can look like</source>
        <translation>Wie es aussehen kann</translation>
    </message>
    <message>
        <source>It need not be the fear of being hit. These count as well:</source>
        <translation>Es muss nicht die Angst vor Schlägen sein. Auch das zählt:</translation>
    </message>
    <message>
        <source>You give in so that the sulking ends, or the silence.</source>
        <translation>Du gibst nach, damit das Schmollen aufhört oder das Schweigen.</translation>
    </message>
    <message>
        <source>You are threatened: with money, with the children, with your papers, with pictures of you.</source>
        <translation>Dir wird gedroht: mit Geld, mit den Kindern, mit deinen Papieren, mit Bildern von dir.</translation>
    </message>
    <message>
        <source>You are touched sexually while you are asleep.</source>
        <translation>Du wirst sexuell berührt, während du schläfst.</translation>
    </message>
    <message>
        <source>Your contraception is hidden, spoiled, or taken off without a word.</source>
        <translation>Deine Verhütung wird versteckt, unbrauchbar gemacht oder ohne ein Wort entfernt.</translation>
    </message>
    <message>
        <source>You weigh every word beforehand, so that nothing happens.</source>
        <translation>Du wägst vorher jedes Wort ab, damit nichts passiert.</translation>
    </message>
    <message>
        <source>Once counts. None of it is your fault.</source>
        <translation>Schon einmal zählt. Nichts davon ist deine Schuld.</translation>
    </message>
    <message>
        <source>What may be watched</source>
        <translation>Was überwacht sein kann</translation>
    </message>
    <message>
        <source>Phones, accounts, bills and search histories can be watched, and so can this laptop. A private window of a browser does not help against somebody who looks on. Another device does.</source>
        <translation>Telefone, Konten, Rechnungen und Suchverläufe können überwacht sein, und dieser Laptop auch. Ein privates Fenster im Browser hilft nicht, wenn dir beim Lesen zugesehen wird. Ein anderes Gerät hilft.</translation>
    </message>
    <message>
        <source>Whether you go on</source>
        <translation>Ob du weitermachst</translation>
    </message>
    <message>
        <source>It may be noticed that you close Mandorla, or that an evening stays empty. You judge what is safest. You may skip every card, and the other laptop then sees only that nothing came up.</source>
        <translation>Es kann auffallen, dass du Mandorla schließt oder dass ein Abend leer bleibt. Du schätzt ein, was am sichersten ist. Du darfst jede Karte überspringen, und der andere Laptop sieht dann nur, dass nichts zum Vorschein kam.</translation>
    </message>
    <message>
        <source>A therapist’s exercises for couples are not for this either. They take two people who can both say no. A yes given out of fear looks like any other yes here, and no software can tell.</source>
        <translation>Auch Übungen für Paare aus einer Therapie sind dafür nicht gemacht. Sie brauchen zwei Menschen, die beide Nein sagen können. Ein Ja aus Angst sieht hier aus wie jedes andere Ja, und keine Software kann es erkennen.</translation>
    </message>
    <message>
        <source>If your partner is afraid of you</source>
        <translation>Wenn dein Gegenüber Angst vor dir hat</translation>
    </message>
    <message>
        <source>If you notice that you frighten your partner, that you press, threaten or hurt, there is help for you, too: advice centres, and groups of people who want to stop. Search for “help to stop hurting my partner” and the name of your country. A round together does not mend it.</source>
        <translation>Wenn du merkst, dass du dem Menschen an deiner Seite Angst machst, dass du drängst, drohst oder verletzt, gibt es auch für dich Hilfe: Beratungsstellen und Gruppen für Menschen, die damit aufhören wollen. Such nach „Gewaltberatung Beziehung“ und dem Namen deines Landes. Eine gemeinsame Runde heilt das nicht.</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>In anderen Sprachen</translation>
    </message>
    <message>
        <source>Words to search for, with the name of the country you are in:</source>
        <translation>Suchworte, mit dem Namen des Landes, in dem du bist:</translation>
    </message>
    <message>
        <source>You find this page again at any time: with F1, or on the cover under Help. Opening it changes nothing of your evening, and your partner’s laptop is told nothing of it.</source>
        <translation>Diese Seite findest du jederzeit wieder: mit F1, oder unter Hilfe auf der Uhr, die alles verdeckt. Sie zu öffnen ändert nichts an eurem Abend, und der andere Laptop erfährt nichts davon.</translation>
    </message>
</context>
<context>
    <name>IfAfraidPage</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Wenn du Angst hast, Nein zu sagen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla schließen</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Keep it locked</source>
        <translation>Verschlossen behalten</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>Eine eigene Passphrase</translation>
    </message>
    <message>
        <source>Each of you has one, on your own laptop. Your partner’s laptop never learns it.</source>
        <translation>Jede Person hat eine, auf dem eigenen Laptop. Der andere Laptop erfährt sie nie.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>That you two are paired, so that next time you need no digits. And a round you are in, with your own answers, until it is over and you have seen what it came to, or it has rested for thirty days. And the pages you both keep.</source>
        <translation>Dass ihr zwei verbunden seid, damit ihr beim nächsten Mal keine Ziffern braucht. Und eine Runde, in der ihr seid, mit deinen eigenen Antworten, bis sie vorbei ist und du gesehen hast, was daraus wurde, oder bis sie dreißig Tage geruht hat. Und die Seiten, die ihr beide behaltet.</translation>
    </message>
    <message>
        <source>Only if you both keep it</source>
        <translation>Nur wenn ihr es beide behaltet</translation>
    </message>
    <message>
        <source>If one of you is here just for tonight, neither laptop keeps anything of the evening. You are both told before you answer.</source>
        <translation>Wenn eine Person nur für heute Abend hier ist, behält keiner der Laptops etwas von diesem Abend. Ihr erfahrt es beide, bevor ihr antwortet.</translation>
    </message>
    <message>
        <source>There is no second way in</source>
        <translation>Es gibt keinen zweiten Weg hinein</translation>
    </message>
    <message>
        <source>Nobody can bring a passphrase back. Without it, what is kept stays closed.</source>
        <translation>Niemand kann eine Passphrase zurückholen. Ohne sie bleibt verschlossen, was behalten wird.</translation>
    </message>
    <message>
        <source>What a disk remembers</source>
        <translation>Woran eine Festplatte sich erinnert</translation>
    </message>
    <message>
        <source>What you let go of cannot be opened any more. Its unreadable remains may stay on the disk, because on an SSD a file cannot be overwritten in place. Encrypting the whole disk is the answer to that.</source>
        <translation>Was du losgelassen hast, lässt sich nicht mehr öffnen. Unlesbare Reste davon können auf der Festplatte bleiben, weil sich auf einer SSD eine Datei nicht an ihrer Stelle überschreiben lässt. Dagegen hilft, die ganze Festplatte zu verschlüsseln.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What this laptop keeps</source>
        <translation>Was dieser Laptop behält</translation>
    </message>
    <message>
        <source>Your name, and the key by which the other laptop knows this one.</source>
        <translation>Deinen Namen, und den Schlüssel, an dem der andere Laptop diesen erkennt.</translation>
    </message>
    <message>
        <source>If you both keep it locked: that you two are paired, and a round you are in, with your own answers, and pages you two keep. The round goes when it is over, or has rested for thirty days.</source>
        <translation>Wenn ihr es beide verschlossen behaltet: dass ihr zwei verbunden seid, eine Runde, in der ihr seid, mit deinen eigenen Antworten, und Seiten, die ihr beide behaltet. Die Runde geht, wenn sie vorbei ist oder dreißig Tage geruht hat.</translation>
    </message>
    <message>
        <source>What you wrote alone and keep. It stays until you let go of it.</source>
        <translation>Was du allein geschrieben hast und behältst. Es bleibt, bis du es loslässt.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and so does the keychain of this desktop.</source>
        <translation>Alles davon ist verschlüsselt. Deine Passphrase öffnet es, und der Schlüsselbund dieses Desktops auch.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it.</source>
        <translation>Alles davon ist verschlüsselt. Deine Passphrase öffnet es.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and nothing else does.</source>
        <translation>Alles davon ist verschlüsselt. Deine Passphrase öffnet es, und nichts sonst.</translation>
    </message>
    <message>
        <source>After ten minutes without you, when this laptop goes to sleep, or when its screen is locked, it locks by itself. To the other laptop that looks like a pause.</source>
        <translation>Nach zehn Minuten ohne dich, oder wenn dieser Laptop schlafen geht oder sein Bildschirm gesperrt wird, verschließt Mandorla sich von selbst. Für den anderen Laptop sieht das wie eine Pause aus.</translation>
    </message>
    <message>
        <source>Remember on this laptop</source>
        <translation>Auf diesem Laptop merken</translation>
    </message>
    <message>
        <source>The keychain of this desktop then has the key, and Mandorla opens by itself when it starts: whoever is logged in here can open it. After a lock it asks for your passphrase.</source>
        <translation>Der Schlüsselbund dieses Desktops hat dann den Schlüssel, und Mandorla öffnet sich beim Start von selbst: Wer hier angemeldet ist, kann es öffnen. Nach einem Verschließen fragt es nach deiner Passphrase.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Eine andere Passphrase</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>Die jetzige Passphrase</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Die neue</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>The people kept here</source>
        <translation>Die Menschen, die dieser Laptop kennt</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Für dich allein</translation>
    </message>
    <message>
        <source>Let go of all that is kept</source>
        <translation>Alles loslassen, was behalten ist</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt verschließen</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>The passphrase you have now first</source>
        <translation>Erst die jetzige Passphrase</translation>
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
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>To give, to receive</source>
        <translation>Geben, bekommen</translation>
    </message>
    <message>
        <source>Comes up where the two meet.</source>
        <translation>Kommt zum Vorschein, wo die beiden sich treffen.</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you choose.</source>
        <translation>Es bleibt auf diesem Laptop, was immer du wählst.</translation>
    </message>
    <message>
        <source>True for both of you.</source>
        <translation>Gilt für euch beide.</translation>
    </message>
    <message>
        <source>True for both of you – not consent.</source>
        <translation>Gilt für euch beide – keine Zustimmung.</translation>
    </message>
    <message>
        <source>Something you both chose to show.</source>
        <translation>Etwas, das ihr beide zeigen wolltet.</translation>
    </message>
    <message>
        <source>Something you both chose to show – not consent.</source>
        <translation>Etwas, das ihr beide zeigen wolltet – keine Zustimmung.</translation>
    </message>
    <message>
        <source>An idea you are both open to.</source>
        <translation>Eine Idee, für die ihr beide offen seid.</translation>
    </message>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Eine Idee, für die ihr beide offen seid – keine Zustimmung.</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>Was zur Wahl steht</translation>
    </message>
    <message>
        <source>Two to sixteen.</source>
        <translation>Zwei bis sechzehn.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Eine Möglichkeit hinzufügen</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>The number of one of the choices of a card.</extracomment>
        <translation>Möglichkeit %1</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>So viele du magst</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>What you both pick comes up.</source>
        <translation>Was ihr beide wählt, kommt zum Vorschein.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Nur für dich</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>Only for oneself</source>
        <translation>Nur für eine Person allein</translation>
    </message>
    <message>
        <source>It never leaves the laptop.</source>
        <translation>Es verlässt den Laptop nie.</translation>
    </message>
    <message>
        <source>What feels good</source>
        <translation>Was sich gut anfühlt</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you draw.</source>
        <translation>Es bleibt auf diesem Laptop, was immer du einzeichnest.</translation>
    </message>
    <message>
        <source>A span</source>
        <translation>Eine Spanne</translation>
    </message>
    <message>
        <source>Comes up where the spans meet.</source>
        <translation>Kommt zum Vorschein, wo die Spannen sich treffen.</translation>
    </message>
    <message>
        <source>Its steps, from the least</source>
        <translation>Ihre Stufen, von der kleinsten an</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Eine Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>The number of a step on a scale.</extracomment>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both.</source>
        <translation>Ein Stück, das sich für euch beide gut anfühlt.</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both – not consent.</source>
        <translation>Ein Stück, das sich für euch beide gut anfühlt – keine Zustimmung.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two steps of a scale, such as “a few times a week” and “daily”, or 6 and 9.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Both shown, or neither</source>
        <translation>Beides gezeigt, oder keins</translation>
    </message>
    <message>
        <source>Shown, if you both show</source>
        <translation>Gezeigt, wenn ihr beide zeigt</translation>
    </message>
    <message>
        <source>Kept to myself</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Words, or one of some choices.</source>
        <translation>Worte, oder eine von mehreren Möglichkeiten.</translation>
    </message>
    <message>
        <source>Two to sixteen, or none: then each of you writes.</source>
        <translation>Zwei bis sechzehn, oder keine: Dann schreibt ihr beide.</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Ein Wunsch</translation>
    </message>
    <message>
        <source>Comes up if you are both open to it.</source>
        <translation>Kommt zum Vorschein, wenn ihr beide offen dafür seid.</translation>
    </message>
    <message>
        <source>The wish itself, as either of you could have it.</source>
        <translation>Der Wunsch selbst, so wie ihr ihn beide haben könntet.</translation>
    </message>
</context>
<context>
    <name>LeaveWritingPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Eine eigene Runde</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Nur auf diesem Laptop</translation>
    </message>
    <message>
        <source>What you wrote is in no file yet</source>
        <translation>Was du geschrieben hast, ist noch in keiner Datei</translation>
    </message>
    <message>
        <source>Until now it is only in this window. You can save it to a file, even if it is not finished yet, and go on another day.</source>
        <translation>Bis jetzt ist es nur in diesem Fenster. Du kannst es in einer Datei speichern, auch wenn es noch nicht fertig ist, und an einem anderen Tag weitermachen.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In einer Datei speichern …</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Let go of all that is kept?</source>
        <translation>Alles loslassen, was behalten ist?</translation>
    </message>
    <message>
        <source>This laptop then forgets your pairing, the round you are in and the pages you keep. Nobody can bring it back. To meet again, you two pair with new digits.</source>
        <translation>Dieser Laptop vergisst dann eure Verbindung, die Runde, in der ihr seid, und die Seiten, die ihr behaltet. Niemand kann es zurückholen. Um euch wieder zu treffen, verbindet ihr euch mit neuen Ziffern.</translation>
    </message>
    <message>
        <source>The other laptop is not told. What it keeps, it keeps until the person there lets go of it.</source>
        <translation>Der andere Laptop erfährt nichts davon. Was er behält, behält er, bis die Person dort es loslässt.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Wie auf dem Desktop</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>A look without more contrast, motion without less of it: neither the desktop’s, nor more or less.</extracomment>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>What you choose shows at once.</source>
        <translation>Was du wählst, ist sofort zu sehen.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, in percent: &quot;125 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Over the names of the languages.</extracomment>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Find each other</source>
        <translation>Einander finden</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>As the button of each page.</extracomment>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The evening goes on.</source>
        <extracomment>After a pause: both are there again.</extracomment>
        <translation>Der Abend geht weiter.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Your name for tonight</source>
        <translation>Dein Name für heute Abend</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Ten characters or more. A few words in a row do well.</source>
        <translation>Zehn Zeichen oder mehr. Ein paar Wörter hintereinander sind gut.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Ten characters or more, and the same twice.</source>
        <translation>Zehn Zeichen oder mehr, und zweimal dasselbe.</translation>
    </message>
</context>
<context>
    <name>NotConsent</name>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Eine Idee, für die ihr beide offen seid – keine Zustimmung.</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>Stands alone: it clears the others.</source>
        <translation>Steht allein: Es hebt die anderen auf.</translation>
    </message>
</context>
<context>
    <name>OurPage</name>
    <message>
        <source>Our page</source>
        <translation>Unsere Seite</translation>
    </message>
    <message>
        <source>You keep it. That shows on this screen only.</source>
        <translation>Du behältst sie. Das ist nur auf diesem Bildschirm zu sehen.</translation>
    </message>
    <message>
        <source>A step has come to the page.</source>
        <translation>Ein Schritt ist auf die Seite gekommen.</translation>
    </message>
    <message>
        <source>A step has gone from the page.</source>
        <translation>Ein Schritt ist von der Seite gegangen.</translation>
    </message>
    <message>
        <source>A step has changed.</source>
        <translation>Ein Schritt hat sich geändert.</translation>
    </message>
    <message>
        <source>The page is full</source>
        <translation>Die Seite ist voll</translation>
    </message>
    <message>
        <source>Write another step</source>
        <translation>Noch einen Schritt schreiben</translation>
    </message>
    <message>
        <source>Shared tonight</source>
        <translation>Heute Abend geteilt</translation>
    </message>
    <message>
        <source>Let’s try this</source>
        <translation>Das probieren wir</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>Wenn ihr fertig seid</translation>
    </message>
    <message>
        <source>What you both keep, each of you can take along as a file or on paper.</source>
        <translation>Was ihr beide behaltet, könnt ihr beide mitnehmen, als Datei oder auf Papier.</translation>
    </message>
    <message>
        <source>How long a page you both keep stays</source>
        <translation>Wie lange eine Seite bleibt, die ihr beide behaltet</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: to keep the page that two people wrote together. Its twin is Let go.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A verb: not to keep it; it is gone then. Calm, no “delete”.</extracomment>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>If one of you lets go, it is gone for both.</source>
        <translation>Lässt eine Person los, ist die Seite für beide weg.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Numbers: which step of our page, of how many.</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>One step is still empty.</source>
        <translation>Ein Schritt ist noch leer.</translation>
    </message>
</context>
<context>
    <name>OurPages</name>
    <message>
        <source>Your pages</source>
        <translation>Eure Seiten</translation>
    </message>
    <message>
        <source>The date is right after all</source>
        <translation>Das Datum stimmt doch</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Das Datum stimmt</translation>
    </message>
    <message>
        <source>The date is wrong</source>
        <translation>Das Datum ist falsch</translation>
    </message>
</context>
<context>
    <name>OwnListPage</name>
    <message>
        <source>For you alone</source>
        <translation>Für dich allein</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Nur auf diesem Laptop</translation>
    </message>
    <message>
        <source>Without a partner, and nothing of it is ever sent.</source>
        <translation>Ohne Gegenüber, und nichts davon wird je gesendet.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>A verb: to begin a round for oneself.</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Was du früher geschrieben hast</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <translation>Für dich allein</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Nur auf diesem Laptop</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Zurück zu den Karten</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Verschlossen behalten</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Leaves the page: one has decided what becomes of it.</extracomment>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cover</source>
        <extracomment>A verb: puts a clock in place of the page, at once, so that nobody reads it.</extracomment>
        <translation>Abdecken</translation>
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
        <translation>Zwei Texte für einen Schritt. Nehmt einen, oder verbindet sie.</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Diese Worte nehmen</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands alone between two texts that two people wrote for the same step.</extracomment>
        <translation>oder</translation>
    </message>
    <message>
        <source>Take these words instead</source>
        <translation>Lieber diese Worte nehmen</translation>
    </message>
    <message>
        <source>One small step, in your own words.</source>
        <translation>Ein kleiner Schritt, in euren eigenen Worten.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Mehr passt nicht.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Noch frei: %1</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Beide verbinden</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>Diesen Schritt streichen</translation>
    </message>
    <message>
        <source>%1, the first of two texts</source>
        <translation>%1, der erste von zwei Texten</translation>
    </message>
    <message>
        <source>The page is full.</source>
        <translation>Die Seite ist voll.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>For myself</source>
        <translation>Für mich selbst</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Unsere Seite</translation>
    </message>
    <message>
        <source>Private. If you find this, please don’t read on.</source>
        <translation>Privat. Wenn du das findest, lies bitte nicht weiter.</translation>
    </message>
    <message>
        <source>Ideas we are both open to, not consent.</source>
        <translation>Ideen, für die wir beide offen sind, keine Zustimmung.</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>You both see only what you both pick.</source>
        <translation>Ihr seht beide nur, was ihr beide wählt.</translation>
    </message>
</context>
<context>
    <name>WhatPartnerSees</name>
    <message>
        <source>What will my partner see?</source>
        <translation>Was wird mein Gegenüber sehen?</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Was ihr teilt</translation>
    </message>
    <message>
        <source>A wish you are both open to. Where one of you would like to give and one to receive. The options you both picked. The stretch where your two spans meet. What you both chose to show. With a shared wish, the words you each added. Who was keen and who was willing is not shown, but your words may show how you meant it.</source>
        <translation>Einen Wunsch, für den ihr beide offen seid. Wo eine Person geben und eine bekommen möchte. Die Möglichkeiten, die ihr beide gewählt habt. Das Stück, auf dem sich eure zwei Spannen treffen. Was ihr beide zeigen wolltet. Bei einem geteilten Wunsch auch die Worte, die ihr dazugeschrieben habt. Wer es sehr gern hätte und wer offen dafür ist, wird nicht gezeigt, aber deine Worte können verraten, wie du es gemeint hast.</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Was bei dir bleibt</translation>
    </message>
    <message>
        <source>Everything else. No, not now, a skipped card, a card kept to yourself and an answer you changed before sealing look the same to the other laptop. Private cards are never sent. Nobody sees how far you are.</source>
        <translation>Alles andere. Ein Nein, ein „gerade nicht“, eine übersprungene Karte, eine für dich behaltene und eine Antwort, die du vor dem Versiegeln geändert hast, sehen für den anderen Laptop gleich aus. Private Karten werden nie gesendet. Niemand sieht, wie weit du bist.</translation>
    </message>
    <message>
        <source>What absence tells</source>
        <translation>Was es verrät, wenn etwas fehlt</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. The same is true the other way round. Why stays with each of you.</source>
        <translation>Sobald jede Karte aufgedeckt ist: Wenn du Ja gesagt hast und es nicht zum Vorschein kam, hat dein Gegenüber nicht Ja gesagt. Umgekehrt gilt dasselbe. Warum, bleibt bei jeder Person selbst.</translation>
    </message>
    <message>
        <source>What saying yes to everything does</source>
        <translation>Was es bewirkt, zu allem Ja zu sagen</translation>
    </message>
    <message>
        <source>Someone who says yes to every card sees everything their partner said yes to. Both of you see it come up. A second try with changed answers needs you both again.</source>
        <translation>Wer zu jeder Karte Ja sagt, sieht alles, wozu das Gegenüber Ja gesagt hat. Ihr seht es beide zum Vorschein kommen. Ein zweiter Versuch mit geänderten Antworten braucht wieder euch beide.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>An idea that comes up is one you are both open to. Whatever comes up, it is not consent, and nothing is owed. A yes can be given under pressure, and no software can tell.</source>
        <translation>Eine Idee, die zum Vorschein kommt, ist eine, für die ihr beide offen seid. Was immer zum Vorschein kommt, ist keine Zustimmung, und niemand schuldet etwas. Ein Ja kann unter Druck gegeben sein, und keine Software kann das erkennen.</translation>
    </message>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Wenn du Angst hast, Nein zu sagen</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>What Mandorla cannot protect</source>
        <translation>Was Mandorla nicht schützen kann</translation>
    </message>
    <message>
        <source>A person at your open laptop sees what you see. Cover hides it at once.</source>
        <translation>Wer an deinem offenen Laptop sitzt, sieht, was du siehst. „Abdecken“ verbirgt es sofort.</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>In your own words</source>
        <translation>In deinen eigenen Worten</translation>
    </message>
    <message>
        <source>It never leaves this laptop.</source>
        <translation>Es verlässt diesen Laptop nie.</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>1 is “%1”, %2 is “%3”.</source>
        <extracomment>The two ends of a scale: numbers, and how the steps are called.</extracomment>
        <translation>1 ist „%1“, %2 ist „%3“.</translation>
    </message>
    <message>
        <source>You both see only the stretch where your two spans meet.</source>
        <translation>Ihr seht beide nur das Stück, auf dem sich eure zwei Spannen treffen.</translation>
    </message>
    <message>
        <source>move this end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>dieses Ende bewegen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the other end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>das andere Ende</translation>
    </message>
    <message>
        <source>or type how a step begins</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>oder tippen, wie eine Stufe beginnt</translation>
    </message>
</context>
<context>
    <name>ReadCardsPage</name>
    <message>
        <source>Card %1. %2</source>
        <extracomment>%2 is the kind of the card, such as “A wish”.</extracomment>
        <translation>Karte %1. %2</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Bevor du antwortest</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save it to a file…</source>
        <translation>In einer Datei speichern …</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Ja sagen</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Diese Runde vorschlagen</translation>
    </message>
    <message>
        <source>It is not suggested any more, or the evening has paused.</source>
        <translation>Sie ist nicht mehr vorgeschlagen, oder der Abend macht Pause.</translation>
    </message>
    <message>
        <source>You have suggested it already, or the evening has paused.</source>
        <translation>Du hast sie schon vorgeschlagen, oder der Abend macht Pause.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>It is on our page</source>
        <translation>Es ist auf unserer Seite</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Put on our page</source>
        <translation>Auf unsere Seite</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Turn the next</source>
        <translation>Die nächste aufdecken</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Your answers</source>
        <translation>Deine Antworten</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1 – kept to yourself</source>
        <translation>%1 – für dich behalten</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Karte %1: %2</translation>
    </message>
</context>
<context>
    <name>RoundFile</name>
    <message>
        <source>This file can’t be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>See that it is still there, and that you may open it.</source>
        <translation>Sieh nach, ob sie noch da ist und ob du sie öffnen darfst.</translation>
    </message>
    <message>
        <source>This is no file that holds a round.</source>
        <translation>Das ist keine Datei, die eine Runde enthält.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wähl eine andere.</translation>
    </message>
    <message>
        <source>There is something of this name that is no file.</source>
        <translation>Es gibt etwas mit diesem Namen, das keine Datei ist.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write there.</source>
        <translation>Dieser Laptop lässt Mandorla dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder. What you wrote is still here.</source>
        <translation>Wähl einen anderen Ordner. Was du geschrieben hast, ist noch hier.</translation>
    </message>
    <message>
        <source>The file could not be written whole, so nothing was changed.</source>
        <translation>Die Datei ließ sich nicht ganz schreiben, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>See that there is room on the disk. What you wrote is still here.</source>
        <translation>Sieh nach, ob auf der Festplatte Platz ist. Was du geschrieben hast, ist noch hier.</translation>
    </message>
</context>
<context>
    <name>RoundFilePage</name>
    <message>
        <source>Save a round</source>
        <translation>Eine Runde speichern</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Eine Runde öffnen</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Nur auf diesem Laptop</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>In einer Datei speichern</translation>
    </message>
    <message>
        <source>Open a round from a file</source>
        <translation>Eine Runde aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>The file holds the cards and no answers. Whoever has it can read it.</source>
        <translation>Die Datei enthält die Karten und keine Antworten. Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>The file is read here, and nothing of it is sent until you suggest it.</source>
        <translation>Die Datei wird hier gelesen, und nichts davon wird gesendet, bevor du sie vorschlägst.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Go on writing it</source>
        <translation>Daran weiterschreiben</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>A name from below, or a whole path</source>
        <translation>Ein Name von unten, oder ein ganzer Pfad</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>In diesem Ordner</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>Zum Ordner darüber</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Said to those who hear it: %1 is the name of a folder.</extracomment>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Your answers are sealed</source>
        <translation>Deine Antworten sind versiegelt</translation>
    </message>
    <message>
        <source>You can change your mind until you have both sealed.</source>
        <translation>Du kannst es dir anders überlegen, bis ihr beide versiegelt habt.</translation>
    </message>
    <message>
        <source>Once you have both sealed, the first card lies between you on both screens. You turn it together.</source>
        <translation>Sobald ihr beide versiegelt habt, liegt die erste Karte auf beiden Bildschirmen zwischen euch. Ihr deckt sie gemeinsam auf.</translation>
    </message>
    <message>
        <source>Until then, neither screen tells anything. Make some tea, or sit down next to each other.</source>
        <translation>Bis dahin verrät keiner der Bildschirme etwas. Macht Tee, oder setzt euch nebeneinander.</translation>
    </message>
    <message>
        <source>Take my seal back</source>
        <translation>Mein Siegel zurücknehmen</translation>
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
        <translation>Verbindet euch noch einmal, mit neuen Ziffern.</translation>
    </message>
    <message>
        <source>Something that came from the other laptop did not pass a check, so this one stopped listening. Nothing of your answers was shown by it.</source>
        <translation>Etwas, das vom anderen Laptop kam, hat eine Prüfung nicht bestanden, deshalb hört dieser nicht mehr zu. Von deinen Antworten wurde dadurch nichts gezeigt.</translation>
    </message>
    <message>
        <source>The words that came from the other laptop are not the ones it had sealed. They are not shown.</source>
        <translation>Die Worte, die vom anderen Laptop kamen, sind nicht die, die er versiegelt hatte. Sie werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>A text from the other laptop could not be read safely, so it is not shown.</source>
        <translation>Ein Text vom anderen Laptop ließ sich nicht sicher lesen, deshalb wird er nicht gezeigt.</translation>
    </message>
    <message>
        <source>Choose names of plain letters and spaces, and pair again.</source>
        <translation>Wählt Namen aus gewöhnlichen Buchstaben und Leerzeichen, und verbindet euch noch einmal.</translation>
    </message>
    <message>
        <source>The laptop that answered is not the one you paired with.</source>
        <translation>Der Laptop, der geantwortet hat, ist nicht der, mit dem du verbunden bist.</translation>
    </message>
    <message>
        <source>Make sure that you are both on your own home network, and pair again.</source>
        <translation>Seht nach, ob ihr beide in eurem eigenen Heimnetz seid, und verbindet euch noch einmal.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same evening.</source>
        <translation>Die zwei Laptops erinnern sich nicht an denselben Abend.</translation>
    </message>
    <message>
        <source>Pair again and choose the round anew.</source>
        <translation>Verbindet euch noch einmal, und wählt die Runde neu.</translation>
    </message>
    <message>
        <source>The other laptop said something that this one does not understand.</source>
        <translation>Der andere Laptop hat etwas gesagt, das dieser nicht versteht.</translation>
    </message>
    <message>
        <source>The round that was suggested cannot be used: it is too long, or something in it is missing.</source>
        <translation>Die vorgeschlagene Runde lässt sich nicht verwenden: Sie ist zu lang, oder etwas darin fehlt.</translation>
    </message>
    <message>
        <source>Pair again and choose another round.</source>
        <translation>Verbindet euch noch einmal, und wählt eine andere Runde.</translation>
    </message>
    <message>
        <source>This laptop could not make a safe secret just now.</source>
        <translation>Dieser Laptop konnte gerade kein sicheres Geheimnis erzeugen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The other laptop said something at a moment that does not allow it.</source>
        <translation>Der andere Laptop hat etwas in einem Moment gesagt, der es nicht erlaubt.</translation>
    </message>
    <message>
        <source>The other laptop took back something that it had settled. Nothing was shown by it.</source>
        <translation>Der andere Laptop hat etwas zurückgenommen, das er festgelegt hatte. Dadurch wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>The other laptop has a newer Mandorla than this one.</source>
        <translation>Der andere Laptop hat ein neueres Mandorla als dieser.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop, and open it again.</source>
        <translation>Aktualisier Mandorla auf diesem Laptop, und öffne es noch einmal.</translation>
    </message>
    <message>
        <source>The other laptop has an older Mandorla than this one.</source>
        <translation>Der andere Laptop hat ein älteres Mandorla als dieser.</translation>
    </message>
    <message>
        <source>Update Mandorla on that laptop, and open it there again.</source>
        <translation>Aktualisier Mandorla auf jenem Laptop, und öffne es dort noch einmal.</translation>
    </message>
    <message>
        <source>The other laptop agreed to a round that was not suggested here.</source>
        <translation>Der andere Laptop hat Ja zu einer Runde gesagt, die hier nicht vorgeschlagen wurde.</translation>
    </message>
    <message>
        <source>The other laptop spoke of a seal that this one does not know.</source>
        <translation>Der andere Laptop sprach von einem Siegel, das dieser nicht kennt.</translation>
    </message>
    <message>
        <source>A seal was opened again after both were closed. Nothing was shown by it.</source>
        <translation>Ein Siegel wurde wieder geöffnet, nachdem beide geschlossen waren. Dadurch wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>Seals were closed and opened more often than a round allows.</source>
        <translation>Siegel wurden öfter geschlossen und geöffnet, als eine Runde erlaubt.</translation>
    </message>
    <message>
        <source>A card would have been turned before its turn, so this laptop stopped.</source>
        <translation>Eine Karte wäre aufgedeckt worden, bevor sie an der Reihe war, deshalb hat dieser Laptop aufgehört.</translation>
    </message>
    <message>
        <source>A card would have been turned without both of your hands on it, so this laptop stopped.</source>
        <translation>Eine Karte wäre aufgedeckt worden, ohne dass eure beiden Hände darauf lagen, deshalb hat dieser Laptop aufgehört.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same page. What you wrote is still here.</source>
        <translation>Die zwei Laptops erinnern sich nicht an dieselbe Seite. Was du geschrieben hast, ist noch hier.</translation>
    </message>
    <message>
        <source>The other laptop put more on your page than a page holds.</source>
        <translation>Der andere Laptop hat mehr auf eure Seite gesetzt, als eine Seite fasst.</translation>
    </message>
    <message>
        <source>The other laptop sent more than anyone can write, so this laptop stopped.</source>
        <translation>Der andere Laptop hat mehr gesendet, als ein Mensch schreiben kann, deshalb hat dieser Laptop aufgehört.</translation>
    </message>
    <message>
        <source>The other laptop called a page kept that you did not both keep. It is not kept.</source>
        <translation>Der andere Laptop nannte eine Seite behalten, die ihr nicht beide behalten habt. Sie ist nicht behalten.</translation>
    </message>
    <message>
        <source>The digits were not the same.</source>
        <translation>Die Ziffern waren nicht dieselben.</translation>
    </message>
    <message>
        <source>Ask for them again across the table, and try once more.</source>
        <translation>Frag noch einmal über den Tisch danach, und versuch es wieder.</translation>
    </message>
    <message>
        <source>Both laptops show digits.</source>
        <translation>Beide Laptops zeigen Ziffern.</translation>
    </message>
    <message>
        <source>Go back on one of them, and type the digits of the other laptop.</source>
        <translation>Geh auf einem davon zurück, und tipp die Ziffern des anderen Laptops ein.</translation>
    </message>
    <message>
        <source>Both laptops want to type.</source>
        <translation>Auf beiden Laptops sollen Ziffern getippt werden.</translation>
    </message>
    <message>
        <source>Go back on one of them, and show digits there.</source>
        <translation>Geh auf einem davon zurück, und lass dort Ziffern zeigen.</translation>
    </message>
    <message>
        <source>Pairing has closed. It stays open for two minutes, and for a few tries.</source>
        <translation>Die Zeit zum Verbinden ist vorbei. Sie dauert zwei Minuten und ein paar Versuche.</translation>
    </message>
    <message>
        <source>Begin again on both laptops.</source>
        <translation>Beginnt auf beiden Laptops noch einmal.</translation>
    </message>
    <message>
        <source>The other laptop does not know this one.</source>
        <translation>Der andere Laptop kennt diesen nicht.</translation>
    </message>
    <message>
        <source>Pair the two with new digits.</source>
        <translation>Verbindet die zwei mit neuen Ziffern.</translation>
    </message>
    <message>
        <source>This laptop found itself.</source>
        <translation>Dieser Laptop hat sich selbst gefunden.</translation>
    </message>
    <message>
        <source>Type the address of the other laptop.</source>
        <translation>Tipp die Adresse des anderen Laptops ein.</translation>
    </message>
    <message>
        <source>The other laptop took too long to answer.</source>
        <translation>Der andere Laptop hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>Move closer to the router if you can, and try again.</source>
        <translation>Geht näher an den Router, wenn ihr könnt, und versucht es noch einmal.</translation>
    </message>
    <message>
        <source>No laptop was found that shows digits.</source>
        <translation>Es wurde kein Laptop gefunden, der Ziffern zeigt.</translation>
    </message>
    <message>
        <source>Let the other laptop show digits now. If they are there already, type its address.</source>
        <translation>Lasst den anderen Laptop jetzt Ziffern zeigen. Wenn sie schon da sind, tipp seine Adresse ein.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits.</source>
        <translation>Mehr als ein Laptop in der Nähe zeigt Ziffern.</translation>
    </message>
    <message>
        <source>Type the address that the right one shows.</source>
        <translation>Tipp die Adresse ein, die der richtige zeigt.</translation>
    </message>
    <message>
        <source>Nobody answers at that address.</source>
        <translation>An dieser Adresse antwortet niemand.</translation>
    </message>
    <message>
        <source>See that both are on the same network, not a guest network, and that no VPN or firewall is in the way. Then compare the address.</source>
        <translation>Seht nach, ob beide im selben Netz sind, nicht in einem Gastnetz, und ob kein VPN und keine Firewall dazwischensteht. Vergleicht dann die Adresse.</translation>
    </message>
    <message>
        <source>Another laptop answers at that address.</source>
        <translation>An dieser Adresse antwortet ein anderer Laptop.</translation>
    </message>
    <message>
        <source>Compare the address with the one the other laptop shows.</source>
        <translation>Vergleich die Adresse mit der, die der andere Laptop zeigt.</translation>
    </message>
    <message>
        <source>This laptop could not open a port, so nobody can reach it.</source>
        <translation>Dieser Laptop konnte keinen Port öffnen, deshalb kann ihn niemand erreichen.</translation>
    </message>
    <message>
        <source>Let the other laptop show the digits, or close what else uses the network here.</source>
        <translation>Lasst den anderen Laptop die Ziffern zeigen, oder schließ, was hier sonst das Netz benutzt.</translation>
    </message>
    <message>
        <source>Four people are paired with this laptop, and there is room for four.</source>
        <translation>Mit diesem Laptop sind vier Menschen verbunden, und Platz ist für vier.</translation>
    </message>
    <message>
        <source>To pair with somebody else, forget one of them first.</source>
        <translation>Um dich mit jemand anderem zu verbinden, vergiss zuerst eine der vier Personen.</translation>
    </message>
    <message>
        <source>What was kept is not here any more.</source>
        <translation>Was behalten war, ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and begin anew.</source>
        <translation>Schließ Mandorla, öffne es noch einmal, und beginn von vorn.</translation>
    </message>
    <message>
        <source>Something is kept on this laptop already.</source>
        <translation>Auf diesem Laptop ist schon etwas behalten.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and type that passphrase.</source>
        <translation>Schließ Mandorla, öffne es noch einmal, und tipp jene Passphrase ein.</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>Das öffnet es nicht.</translation>
    </message>
    <message>
        <source>Try once more. Capital letters and spaces count.</source>
        <translation>Versuch es noch einmal. Großbuchstaben und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>A passphrase has ten characters or more.</source>
        <translation>Eine Passphrase hat zehn Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>A few words in a row do well.</source>
        <translation>Ein paar Wörter hintereinander sind gut.</translation>
    </message>
    <message>
        <source>The file that opens what is kept here is damaged.</source>
        <translation>Die Datei, die öffnet, was hier behalten ist, ist beschädigt.</translation>
    </message>
    <message>
        <source>If you have a copy of Mandorla’s folder, put it back. Without one, what was kept cannot be read any more.</source>
        <translation>Wenn du eine Kopie von Mandorlas Ordner hast, leg sie zurück. Ohne sie lässt sich nicht mehr lesen, was behalten war.</translation>
    </message>
    <message>
        <source>Something of what is kept here is damaged and cannot be read.</source>
        <translation>Etwas von dem, was hier behalten ist, ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A newer Mandorla wrote what is kept here.</source>
        <translation>Ein neueres Mandorla hat geschrieben, was hier behalten ist.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop. What is kept was not changed.</source>
        <translation>Aktualisier Mandorla auf diesem Laptop. Was behalten ist, wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Mandorla is open on this laptop already.</source>
        <translation>Mandorla ist auf diesem Laptop schon offen.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Mach im anderen Fenster weiter, oder schließ es zuerst.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write to its folder.</source>
        <translation>Dieser Laptop lässt Mandorla nicht in seinen Ordner schreiben.</translation>
    </message>
    <message>
        <source>See that the folder can be written to.</source>
        <translation>Sieh nach, ob in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>There is no room left on this laptop’s disk.</source>
        <translation>Auf der Festplatte dieses Laptops ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make some room on it.</source>
        <translation>Schaff dort etwas Platz.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla read its folder.</source>
        <translation>Dieser Laptop lässt Mandorla seinen Ordner nicht lesen.</translation>
    </message>
    <message>
        <source>See that the folder and the disk it is on can be read.</source>
        <translation>Sieh nach, ob der Ordner und die Festplatte, auf der er liegt, lesbar sind.</translation>
    </message>
    <message>
        <source>This is more than Mandorla can keep.</source>
        <translation>Das ist mehr, als Mandorla behalten kann.</translation>
    </message>
    <message>
        <source>Let go of what is kept, and begin anew.</source>
        <translation>Lass los, was behalten ist, und beginn von vorn.</translation>
    </message>
    <message>
        <source>This laptop has too little free memory just now.</source>
        <translation>Dieser Laptop hat gerade zu wenig freien Speicher.</translation>
    </message>
    <message>
        <source>Close something else, and try again.</source>
        <translation>Schließ etwas anderes, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>No keychain answers on this laptop.</source>
        <translation>Auf diesem Laptop antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Your passphrase opens what is kept, as before.</source>
        <translation>Deine Passphrase öffnet, was behalten ist, wie vorher.</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked or did not answer, so it may still have its key.</source>
        <translation>Der Schlüsselbund dieses Desktops blieb gesperrt oder hat nicht geantwortet, deshalb kann er seinen Schlüssel noch haben.</translation>
    </message>
    <message>
        <source>You can take “This evening” out of it by hand.</source>
        <translation>Du kannst „Dieser Abend“ von Hand herausnehmen.</translation>
    </message>
    <message>
        <source>Mandorla asks it again each time you open what is kept here, and does not open by itself any more. You can also take “This evening” out of it by hand.</source>
        <translation>Mandorla fragt ihn jedes Mal wieder, wenn du öffnest, was hier behalten ist, und öffnet sich nicht mehr von selbst. Du kannst „Dieser Abend“ auch von Hand herausnehmen.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so the evening waits. What you see here is not lost.</source>
        <translation>Dieser Laptop kann gerade nicht schreiben, deshalb wartet der Abend. Was du hier siehst, ist nicht verloren.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so what you wrote is not kept yet. It stays here while Mandorla is open.</source>
        <translation>Dieser Laptop kann gerade nicht schreiben, deshalb ist noch nicht behalten, was du geschrieben hast. Es bleibt hier, solange Mandorla offen ist.</translation>
    </message>
    <message>
        <source>A laptop went away before the cards were ready, so the seal came off. Your answers are as they were.</source>
        <translation>Ein Laptop ging weg, bevor die Karten bereit waren, deshalb ist das Siegel abgegangen. Deine Antworten sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Seal them once more when you like.</source>
        <translation>Versiegel sie noch einmal, wenn du magst.</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through.</source>
        <translation>Dein Gegenüber schlägt vor, darüber zu reden.</translation>
    </message>
    <message>
        <source>What you wrote in this round is damaged and cannot be read.</source>
        <translation>Was du in dieser Runde geschrieben hast, ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>Sie beginnt von vorn.</translation>
    </message>
    <message>
        <source>The evening has paused. Your answers are still here.</source>
        <translation>Der Abend macht eine Pause. Deine Antworten sind noch hier.</translation>
    </message>
    <message>
        <source>If both laptops come back, you can go on.</source>
        <translation>Wenn beide Laptops wieder da sind, könnt ihr weitermachen.</translation>
    </message>
    <message>
        <source>That is a name, and finding out whose it is would mean asking somebody outside.</source>
        <translation>Das ist ein Name, und herauszufinden, wem er gehört, hieße, außer Haus danach zu fragen.</translation>
    </message>
    <message>
        <source>Type the numbers instead, as the other laptop shows them.</source>
        <translation>Tipp stattdessen die Zahlen ein, wie der andere Laptop sie zeigt.</translation>
    </message>
    <message>
        <source>This is not a whole address: it has four numbers, with a dot between each.</source>
        <translation>Das ist keine ganze Adresse: Sie hat vier Zahlen mit je einem Punkt dazwischen.</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>Sie sieht aus wie 192.168.1.20.</translation>
    </message>
    <message>
        <source>One of the four numbers is too large: each is 255 at most.</source>
        <translation>Eine der vier Zahlen ist zu groß: Jede ist höchstens 255.</translation>
    </message>
    <message>
        <source>Compare it with what the other laptop shows.</source>
        <translation>Vergleich sie mit dem, was der andere Laptop zeigt.</translation>
    </message>
    <message>
        <source>Something in this address with colons is too long, too short or missing.</source>
        <translation>In dieser Adresse mit Doppelpunkten ist etwas zu lang, zu kurz oder fehlt.</translation>
    </message>
    <message>
        <source>Compare it character by character, or use the one with dots.</source>
        <translation>Vergleich sie Zeichen für Zeichen, oder nimm die mit Punkten.</translation>
    </message>
    <message>
        <source>The square bracket is opened and not closed.</source>
        <translation>Die eckige Klammer ist offen und nicht geschlossen.</translation>
    </message>
    <message>
        <source>It closes after the address, before the last colon.</source>
        <translation>Sie schließt sich hinter der Adresse, vor dem letzten Doppelpunkt.</translation>
    </message>
    <message>
        <source>After the address and its colon comes a number from 1 to 65535.</source>
        <translation>Nach der Adresse und ihrem Doppelpunkt kommt eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>If the other laptop shows none there, leave out the colon as well.</source>
        <translation>Wenn der andere Laptop dort keine zeigt, lass auch den Doppelpunkt weg.</translation>
    </message>
    <message>
        <source>This laptop has more than one way to an address that begins like this.</source>
        <translation>Dieser Laptop hat mehr als einen Weg zu einer Adresse, die so beginnt.</translation>
    </message>
    <message>
        <source>Use the address with dots, or put a % and the name of your own network device after it.</source>
        <translation>Nimm die Adresse mit Punkten, oder setz dahinter ein % und den Namen deines eigenen Netzgeräts.</translation>
    </message>
    <message>
        <source>What follows the % is not a network device of this laptop.</source>
        <translation>Was auf das % folgt, ist kein Netzgerät dieses Laptops.</translation>
    </message>
    <message>
        <source>Leave out the % and what follows it.</source>
        <translation>Lass das % und alles dahinter weg.</translation>
    </message>
    <message>
        <source>This address belongs to no single laptop.</source>
        <translation>Diese Adresse gehört keinem einzelnen Laptop.</translation>
    </message>
    <message>
        <source>This laptop is on no network.</source>
        <translation>Dieser Laptop ist in keinem Netz.</translation>
    </message>
    <message>
        <source>Join the home network on both laptops. It does not need the internet.</source>
        <translation>Geht mit beiden Laptops in das Heimnetz. Das Internet braucht es nicht.</translation>
    </message>
    <message>
        <source>Another program on this laptop holds port %1, so Mandorla cannot find the other laptop by itself.</source>
        <translation>Ein anderes Programm auf diesem Laptop hält Port %1, deshalb findet Mandorla den anderen Laptop nicht von selbst.</translation>
    </message>
    <message>
        <source>Close that program, or type the other laptop’s address. Mandorla tries again by itself.</source>
        <translation>Schließ dieses Programm, oder tipp die Adresse des anderen Laptops ein. Mandorla versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Several can be chosen only where both show it or neither, and where there are choices.</source>
        <translation>Mehreres lässt sich nur auf einer Karte wählen, die beide zeigen oder niemand, und auf der es Möglichkeiten gibt.</translation>
    </message>
    <message>
        <source>It can stand alone only where more than one may be chosen.</source>
        <translation>Es kann nur allein stehen, wo mehr als eine gewählt werden darf.</translation>
    </message>
    <message>
        <source>Only a card to give and to receive has two roles.</source>
        <translation>Nur eine Karte zum Geben und Bekommen hat zwei Rollen.</translation>
    </message>
    <message>
        <source>A private card is never shared, so it has none.</source>
        <translation>Eine private Karte wird nie geteilt, deshalb hat sie keine.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>Die Datei ist größer als %1 KiB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>Die Datei hört zu früh auf.</translation>
    </message>
    <message>
        <source>This is no value that JSON knows.</source>
        <translation>Das ist kein Wert, den JSON kennt.</translation>
    </message>
    <message>
        <source>A name in quotation marks is missing.</source>
        <translation>Ein Name in Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Here a : is missing.</source>
        <translation>Hier fehlt ein :.</translation>
    </message>
    <message>
        <source>Here a comma or } is missing.</source>
        <translation>Hier fehlt ein Komma oder eine }.</translation>
    </message>
    <message>
        <source>Here a comma or ] is missing.</source>
        <translation>Hier fehlt ein Komma oder eine ].</translation>
    </message>
    <message>
        <source>There is something after the end.</source>
        <translation>Nach dem Ende steht noch etwas.</translation>
    </message>
    <message>
        <source>A number is not finished.</source>
        <translation>Eine Zahl ist nicht zu Ende.</translation>
    </message>
    <message>
        <source>A text is not closed.</source>
        <translation>Ein Text ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A text has a line break or a control character in it. Write \n for a new line.</source>
        <translation>In einem Text ist ein Zeilenumbruch oder ein Steuerzeichen. Schreib \n für eine neue Zeile.</translation>
    </message>
    <message>
        <source>A backslash comes before something it cannot come before.</source>
        <translation>Ein Backslash steht vor etwas, vor dem er nicht stehen kann.</translation>
    </message>
    <message>
        <source>\u needs four digits, 0-9 and a-f.</source>
        <translation>\u braucht vier Ziffern, 0-9 und a-f.</translation>
    </message>
    <message>
        <source>A text has half a character in it.</source>
        <translation>In einem Text ist ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>A text has a zero character in it.</source>
        <translation>In einem Text ist ein Nullzeichen.</translation>
    </message>
    <message>
        <source>A name is given twice here.</source>
        <translation>Ein Name ist hier zweimal vergeben.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>Diese Liste ist zu lang.</translation>
    </message>
    <message>
        <source>This value is not of the kind that belongs here.</source>
        <translation>Dieser Wert ist nicht von der Art, die hierher gehört.</translation>
    </message>
    <message>
        <source>It takes a whole number, from 0.</source>
        <translation>Hier braucht es eine ganze Zahl, von 0 an.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field of this name here; a newer one may.</source>
        <translation>Dieses Mandorla kennt hier kein Feld mit diesem Namen; ein neueres vielleicht.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field &quot;%1&quot; here; a newer one may.</source>
        <translation>Dieses Mandorla kennt hier kein Feld &quot;%1&quot;; ein neueres vielleicht.</translation>
    </message>
    <message>
        <source>A text is given by language: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</source>
        <translation>Ein Text steht nach Sprachen da: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>It is one of APART, NEAR, TOUCHING and OVERLAPPING.</source>
        <translation>Möglich sind APART, NEAR, TOUCHING und OVERLAPPING.</translation>
    </message>
    <message>
        <source>It is one of WISH, EXCHANGE, PICK, RANGE, TOGETHER and PRIVATE.</source>
        <translation>Möglich sind WISH, EXCHANGE, PICK, RANGE, TOGETHER und PRIVATE.</translation>
    </message>
    <message>
        <source>It is one of IDEA, BOTH and SHOWN.</source>
        <translation>Möglich sind IDEA, BOTH und SHOWN.</translation>
    </message>
    <message>
        <source>It needs an id of a-z, 0-9 and &apos;-&apos;, at most %1 of them.</source>
        <translation>Es braucht eine id aus a-z, 0-9 und &apos;-&apos;, höchstens %1 davon.</translation>
    </message>
    <message>
        <source>Its id is taken by an earlier one.</source>
        <translation>Seine id hat schon etwas anderes davor.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>Dieser Text fehlt.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Dieser Text ist leer.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters or line breaks.</source>
        <translation>Es kann höchstens %1 Zeichen einfachen Text haben, ohne Steuerzeichen und Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters.</source>
        <translation>Es kann höchstens %1 Zeichen einfachen Text haben, ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>At most %1 languages are possible.</source>
        <translation>Höchstens %1 Sprachen sind möglich.</translation>
    </message>
    <message>
        <source>It is given in a language that the round’s title is not in.</source>
        <translation>Es ist in einer Sprache da, in der der Titel der Runde nicht ist.</translation>
    </message>
    <message>
        <source>It is missing in one of the languages of the round’s title.</source>
        <translation>Es fehlt in einer der Sprachen, in denen der Titel der Runde ist.</translation>
    </message>
    <message>
        <source>A card of this kind has no options.</source>
        <translation>Eine Karte dieser Art hat keine Möglichkeiten.</translation>
    </message>
    <message>
        <source>It needs %2 to %1 options.</source>
        <translation>Es braucht %2 bis %1 Möglichkeiten.</translation>
    </message>
    <message>
        <source>A round takes at most %1 minutes.</source>
        <translation>Eine Runde dauert höchstens %1 Minuten.</translation>
    </message>
    <message>
        <source>It has a field that this Mandorla does not know; a newer one may.</source>
        <translation>Es hat ein Feld, das dieses Mandorla nicht kennt; ein neueres vielleicht.</translation>
    </message>
    <message>
        <source>A round has 1 to %1 cards.</source>
        <translation>Eine Runde hat 1 bis %1 Karten.</translation>
    </message>
    <message>
        <source>All options, steps and wishes together are more than %1.</source>
        <translation>Alle Möglichkeiten, Stufen und Wünsche zusammen sind mehr als %1.</translation>
    </message>
    <message>
        <source>All texts of the round together are too long.</source>
        <translation>Alle Texte der Runde zusammen sind zu lang.</translation>
    </message>
    <message>
        <source>A file has 1 to %1 rounds.</source>
        <translation>Eine Datei hat 1 bis %1 Runden.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something is wrong. Stands alone, or in brackets.</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>As above; behind the line stands the place by its names, as the file has them.</extracomment>
        <translation>Zeile %1, %2</translation>
    </message>
</context>
<context>
    <name>RevealedWords</name>
    <message>
        <source>shared</source>
        <extracomment>Stands alone in the almond where two circles meet: what is shared.</extracomment>
        <translation>geteilt</translation>
    </message>
</context>
<context>
    <name>ShowTyped</name>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The two ends of a span on a scale, for those who hear it: “From: at six”.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Where one is in the cards of a round; shown, and said aloud.</extracomment>
        <translation>Karte %1 von %2</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>For you alone</source>
        <translation>Für dich allein</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Unsere Seite</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Nur auf diesem Laptop</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>What you wrote, each part under its question. It is marked as private, and has no date on it.</source>
        <translation>Was du geschrieben hast, jeder Teil unter seiner Frage. Es ist als privat gekennzeichnet und trägt kein Datum.</translation>
    </message>
    <message>
        <source>What is on your page, and nothing of your answers. It says that these are ideas and not consent. It has no date on it.</source>
        <translation>Was auf eurer Seite steht, und nichts von euren Antworten. Darauf steht, dass es Ideen sind und keine Zustimmung. Ein Datum steht nicht darauf.</translation>
    </message>
    <message>
        <source>Your names are on it: %1.</source>
        <translation>Eure Namen stehen darauf: %1.</translation>
    </message>
    <message>
        <source>There is no name on it.</source>
        <translation>Kein Name steht darauf.</translation>
    </message>
    <message>
        <source>A file or a sheet of paper is not locked, and it does not fade. Whoever finds it can read it.</source>
        <translation>Eine Datei oder ein Blatt Papier ist nicht verschlossen, und es verblasst nicht. Wer es findet, kann es lesen.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Wohin die Datei kommt</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Als einfachen Text speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <translation>Darüber reden</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>speaks</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>spricht</translation>
    </message>
    <message>
        <source>listens</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>hört zu</translation>
    </message>
    <message>
        <source>The glass has run out.</source>
        <translation>Die Sanduhr ist abgelaufen.</translation>
    </message>
    <message>
        <source>In the glass: a minute at most.</source>
        <translation>In der Sanduhr: höchstens eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>In the glass: %n minutes at most.</source>
        <translation>
            <numerusform>In der Sanduhr: höchstens %n Minute.</numerusform>
            <numerusform>In der Sanduhr: höchstens %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You suggest talking this through</source>
        <translation>Du schlägst vor, darüber zu reden</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through</source>
        <translation>Dein Gegenüber schlägt vor, darüber zu reden</translation>
    </message>
    <message>
        <source>Talk it through</source>
        <translation>Darüber reden</translation>
    </message>
    <message>
        <source>One of you speaks, and one listens. When the glass has run out, you change over.</source>
        <translation>Eine Person spricht, und eine hört zu. Wenn die Sanduhr abgelaufen ist, wechselt ihr.</translation>
    </message>
    <message>
        <source>When the glass has run out, you change over, without a sound. Finish your sentence first.</source>
        <translation>Wenn die Sanduhr abgelaufen ist, wechselt ihr, ohne einen Ton. Sprecht erst den Satz zu Ende.</translation>
    </message>
    <message>
        <source>It begins when you both want it. Look up, and ask.</source>
        <translation>Es beginnt, wenn ihr beide es wollt. Schau auf, und frag.</translation>
    </message>
    <message>
        <source>You don’t have to. If you leave it, nobody is told.</source>
        <translation>Du musst nicht. Wenn du es lässt, erfährt es niemand.</translation>
    </message>
    <message>
        <source>It begins when you both want it, and either of you can end it at any moment, for both.</source>
        <translation>Es beginnt, wenn ihr beide es wollt, und ihr könnt es beide jederzeit beenden, für beide.</translation>
    </message>
    <message>
        <source>How long each of you speaks</source>
        <translation>Wie lange jede Person spricht</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 Minuten</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Wer beginnt</translation>
    </message>
    <message>
        <source>I speak first</source>
        <translation>Ich spreche zuerst</translation>
    </message>
    <message>
        <source>I listen first</source>
        <translation>Ich höre zuerst zu</translation>
    </message>
    <message>
        <source>Mandorla hears nothing, and keeps nothing of it.</source>
        <translation>Mandorla hört nichts, und behält nichts davon.</translation>
    </message>
    <message>
        <source>End it, for both of us</source>
        <translation>Beenden, für uns beide</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Gerade nicht</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>Suggest once more</source>
        <translation>Noch einmal vorschlagen</translation>
    </message>
    <message>
        <source>Go on, both of us</source>
        <translation>Weiter, wir beide</translation>
    </message>
    <message>
        <source>Suggest it</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Nicht, solange der Abend Pause macht.</translation>
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
        <translation>Eine Karte.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards.</source>
        <translation>
            <numerusform>%n Karte.</numerusform>
            <numerusform>%n Karten.</numerusform>
        </translation>
    </message>
    <message>
        <source>About a minute.</source>
        <translation>Etwa eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Etwa %n Minute.</numerusform>
            <numerusform>Etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for you. It is not suggested, and nothing of it is sent.</source>
        <translation>Nur für dich. Sie wird nicht vorgeschlagen, und nichts davon wird gesendet.</translation>
    </message>
    <message>
        <source>It is about what helps each of you.</source>
        <translation>Es geht darum, was jeder Person von euch hilft.</translation>
    </message>
    <message>
        <source>It is about everyday closeness.</source>
        <translation>Es geht um Nähe im Alltag.</translation>
    </message>
    <message>
        <source>It is about touch.</source>
        <translation>Es geht um Berührung.</translation>
    </message>
    <message>
        <source>It is about desire.</source>
        <translation>Es geht um Lust.</translation>
    </message>
    <message>
        <source>You both see only what you share. Once every card is turned: if you said yes and it did not come up, your partner did not. Whoever says yes to everything sees every wish.</source>
        <translation>Ihr seht beide nur, was ihr teilt. Sobald jede Karte aufgedeckt ist: Wenn du Ja gesagt hast und es nicht zum Vorschein kam, hat dein Gegenüber nicht Ja gesagt. Wer zu allem Ja sagt, sieht jeden Wunsch.</translation>
    </message>
</context>
<context>
    <name>TheEndPage</name>
    <message>
        <source>End the evening</source>
        <translation>Den Abend beenden</translation>
    </message>
    <message>
        <source>What you share is not consent.</source>
        <translation>Was ihr teilt, ist keine Zustimmung.</translation>
    </message>
    <message>
        <source>Name another evening</source>
        <translation>Einen weiteren Abend vormerken</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Noch einmal verbinden</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Noch eine Runde</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Unsere Seite</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>In your own words</source>
        <translation>In deinen eigenen Worten</translation>
    </message>
    <message>
        <source>Show this, or keep it to yourself? Space chooses. Skip leaves it.</source>
        <translation>Das zeigen, oder für dich behalten? Die Leertaste wählt. Überspringen lässt es offen.</translation>
    </message>
    <message>
        <source>Both are shown at the same moment, or neither.</source>
        <translation>Beides wird im selben Moment gezeigt, oder keins.</translation>
    </message>
    <message>
        <source>Show this?</source>
        <translation>Das zeigen?</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Das zeigen</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>Für mich behalten</translation>
    </message>
</context>
<context>
    <name>TurnTogetherPage</name>
    <message>
        <source>Your hand is on the card</source>
        <translation>Deine Hand liegt auf der Karte</translation>
    </message>
    <message>
        <source>Turn the card together</source>
        <translation>Deckt die Karte gemeinsam auf</translation>
    </message>
    <message>
        <source>It turns the moment you have both pressed. Until then, neither screen shows it.</source>
        <translation>Sie dreht sich, sobald ihr beide gedrückt habt. Bis dahin zeigt es keiner der Bildschirme.</translation>
    </message>
    <message>
        <source>It turns when you both put a hand on it. You can take yours back.</source>
        <translation>Sie dreht sich, wenn ihr beide eine Hand darauflegt. Du kannst deine zurücknehmen.</translation>
    </message>
    <message>
        <source>Look up, and ask.</source>
        <translation>Schau auf, und frag.</translation>
    </message>
    <message>
        <source>Look at each other first.</source>
        <translation>Seht euch erst an.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Take my hand back</source>
        <translation>Meine Hand zurücknehmen</translation>
    </message>
    <message>
        <source>Put my hand on the card</source>
        <translation>Meine Hand auf die Karte legen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Nicht, solange der Abend Pause macht.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>In the two circles, to one person each: what belongs to you. Lower case, if the language has it.
----------
As the other one.</extracomment>
        <translation>deins</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>In the almond between the circles: what belongs to both.</extracomment>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>Answer alone.
Turn it over together.</source>
        <translation>Antworte allein.
Deckt gemeinsam auf.</translation>
    </message>
    <message>
        <source>Two laptops, one unhurried evening. What you both would like comes to light. The rest stays where it was.</source>
        <translation>Zwei Laptops, ein Abend ohne Eile. Was ihr beide möchtet, kommt ans Licht. Alles andere bleibt, wo es war.</translation>
    </message>
    <message>
        <source>How this evening is kept</source>
        <translation>Was von diesem Abend bleibt</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Nur für heute Abend</translation>
    </message>
    <message>
        <source>Mandorla writes nothing to this laptop.</source>
        <translation>Mandorla schreibt nichts auf diesen Laptop.</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Verschlossen behalten</translation>
    </message>
    <message>
        <source>Saved here, behind a passphrase of yours.</source>
        <translation>Hier gespeichert, hinter deiner Passphrase.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>Was wird mein Gegenüber sehen?</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Für dich allein</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Eine Runde schreiben</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
</context>
<context>
    <name>WhatItTells</name>
    <message>
        <source>Close this again</source>
        <translation>Wieder schließen</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>Was wird mein Gegenüber sehen?</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Ein paar Worte, wenn du magst</translation>
    </message>
    <message>
        <source>Read only if you are both open to this. Your words may show how you meant it.</source>
        <translation>Nur zu lesen, wenn ihr beide offen dafür seid. Deine Worte können verraten, wie du es gemeint hast.</translation>
    </message>
</context>
<context>
    <name>LabelledArea</name>
    <message>
        <source>This is as much as fits.</source>
        <translation>Mehr passt nicht.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Noch frei: %1</translation>
    </message>
</context>
<context>
    <name>WriteCardPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Eine eigene Runde</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Nur auf diesem Laptop</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Eine Karte</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Numbers: which of how many.</extracomment>
        <translation>Karte %1 von %2</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Was sie fragt</translation>
    </message>
    <message>
        <source>A line under it, if you like</source>
        <translation>Eine Zeile darunter, wenn du magst</translation>
    </message>
    <message>
        <source>What kind of card it is</source>
        <translation>Welche Art von Karte es ist</translation>
    </message>
    <message>
        <source>Its two roles, if you like</source>
        <translation>Ihre zwei Rollen, wenn du magst</translation>
    </message>
    <message>
        <source>Each as a whole sentence, as whoever has it would say it. Both, or neither.</source>
        <translation>Jede als ganzer Satz, so wie die Person mit dieser Rolle ihn sagen würde. Beide, oder keine.</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Wer gibt, sagt</translation>
    </message>
    <message>
        <source>I’d like to give.</source>
        <translation>Ich möchte gern geben.</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Wer bekommt, sagt</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Ich möchte gern bekommen.</translation>
    </message>
    <message>
        <source>One that stands alone, such as “None of these”, clears the others.</source>
        <translation>Eine, die allein steht, wie „Nichts davon“, hebt die anderen auf.</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Mehrere dürfen gewählt werden</translation>
    </message>
    <message>
        <source>Once it is shared</source>
        <translation>Sobald sie geteilt ist</translation>
    </message>
    <message>
        <source>One of these is shown under it, on both laptops.</source>
        <translation>Eines davon steht darunter, auf beiden Laptops.</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Es geht nicht um Berührung</translation>
    </message>
    <message>
        <source>Then the line need not say that it is not consent.</source>
        <translation>Dann muss die Zeile nicht sagen, dass es keine Zustimmung ist.</translation>
    </message>
    <message>
        <source>A first step, if you like</source>
        <translation>Ein erster Schritt, wenn du magst</translation>
    </message>
    <message>
        <source>A whole sentence that both of you could have written. Without one, none is offered.</source>
        <translation>Ein ganzer Satz, den ihr beide geschrieben haben könntet. Ohne ihn wird keiner angeboten.</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Noch nicht fertig.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Of a card: to an earlier place in the round, to a later one.</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>As above: to a later place.</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>A verb: makes a second card like this one.</extracomment>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Diese Karte entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Moves a choice one place up, or down, in the list.</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>As above.</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>Of a choice such as “None of these”: whoever picks it picks nothing else.</extracomment>
        <translation>Steht allein</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Zurück zur Runde</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>See it as a card</source>
        <translation>Als Karte ansehen</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Das ist die erste.</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>Das ist bisher die letzte.</translation>
    </message>
</context>
<context>
    <name>WriteRoundPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Eine eigene Runde</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Nur auf diesem Laptop</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Noch nicht fertig.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is for, in one line</source>
        <translation>Wofür sie ist, in einer Zeile</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Eight to ten are an evening. Begin with what is easy.</source>
        <translation>Acht bis zehn sind ein Abend. Beginn mit dem, was leicht ist.</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a card.</source>
        <translation>Alt mit ↑ oder ↓ verschiebt eine Karte.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Eine Karte hinzufügen</translation>
    </message>
    <message>
        <source>Around the cards</source>
        <translation>Rund um die Karten</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Warum diese Runde</translation>
    </message>
    <message>
        <source>Each of you reads it first, alone. Shift Enter breaks the line.</source>
        <translation>Ihr lest es beide zuerst, allein. Umschalt Enter macht eine neue Zeile.</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Bevor du antwortest</translation>
    </message>
    <message>
        <source>What only this round tells. What every round tells, Mandorla says.</source>
        <translation>Was nur diese Runde verrät. Was jede Runde verrät, sagt Mandorla.</translation>
    </message>
    <message>
        <source>At the end, if something came up</source>
        <translation>Am Ende, wenn etwas zum Vorschein kam</translation>
    </message>
    <message>
        <source>From what came up to one small step, or none.</source>
        <translation>Von dem, was zum Vorschein kam, zu einem kleinen Schritt, oder zu keinem.</translation>
    </message>
    <message>
        <source>It is shown in both cases until you write one for when nothing came up.</source>
        <translation>Dieser Text wird in beiden Fällen gezeigt, bis du einen für den Fall schreibst, dass nichts zum Vorschein kam.</translation>
    </message>
    <message>
        <source>At the end, if nothing came up</source>
        <translation>Am Ende, wenn nichts zum Vorschein kam</translation>
    </message>
    <message>
        <source>Kind to both, and about this case only.</source>
        <translation>Freundlich zu beiden, und nur zu diesem Fall.</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Für alle, die sie weitergeben</translation>
    </message>
    <message>
        <source>For whom it is not, and what to ask afterwards. Whoever opens the file can read it.</source>
        <translation>Für wen sie nicht ist, und was danach zu fragen ist. Wer die Datei öffnet, kann es lesen.</translation>
    </message>
    <message>
        <source>How near it goes</source>
        <translation>Wie nah sie geht</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Was jeder Person von euch hilft</translation>
    </message>
    <message>
        <source>A quiet word, a habit, a good moment.</source>
        <translation>Ein ruhiges Wort, eine Gewohnheit, ein guter Moment.</translation>
    </message>
    <message>
        <source>Everyday closeness</source>
        <translation>Nähe im Alltag</translation>
    </message>
    <message>
        <source>Small things through the day.</source>
        <translation>Kleine Dinge über den Tag.</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Berührung</translation>
    </message>
    <message>
        <source>A hand, a hug, lying close.</source>
        <translation>Eine Hand, eine Umarmung, nah beieinander liegen.</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Lust</translation>
    </message>
    <message>
        <source>What each of you longs for, and when.</source>
        <translation>Wonach jede Person sich sehnt, und wann.</translation>
    </message>
    <message>
        <source>Minutes one of you needs</source>
        <translation>Minuten, die eine Person braucht</translation>
    </message>
    <message>
        <source>Up to %1, or left empty.</source>
        <translation>Bis %1, oder leer gelassen.</translation>
    </message>
    <message>
        <source>Begin another round</source>
        <translation>Eine andere Runde beginnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In einer Datei speichern …</translation>
    </message>
    <message>
        <source>Put it among the rounds</source>
        <translation>Zu den Runden legen</translation>
    </message>
    <message>
        <source>A second language</source>
        <translation>Eine zweite Sprache</translation>
    </message>
    <message>
        <source>Each text is then in both languages, and each person reads their own.</source>
        <translation>Jeder Text steht dann in beiden, und jede Person liest ihn in ihrer eigenen.</translation>
    </message>
    <message>
        <source>Take this language out of the round</source>
        <translation>Diese Sprache aus der Runde nehmen</translation>
    </message>
</context>
<context>
    <name>WriteStartPage</name>
    <message>
        <source>Write a round</source>
        <translation>Eine Runde schreiben</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Nur auf diesem Laptop</translation>
    </message>
    <message>
        <source>A round of your own</source>
        <translation>Eine eigene Runde</translation>
    </message>
    <message>
        <source>You write it alone. It goes nowhere until you suggest it, and to no file but the one you choose.</source>
        <translation>Du schreibst sie allein. Sie geht nirgendwohin, bevor du sie vorschlägst, und in keine Datei außer der, die du wählst.</translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>Mit der letzten weitermachen</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>Mit einer leeren beginnen</translation>
    </message>
    <message>
        <source>Open one from a file…</source>
        <translation>Eine aus einer Datei öffnen …</translation>
    </message>
    <message>
        <source>Or begin with one that is there</source>
        <translation>Oder mit einer beginnen, die da ist</translation>
    </message>
    <message>
        <source>You write on a copy. The round itself stays as it is.</source>
        <translation>Du schreibst an einer Kopie. Die Runde selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <translation>Noch keine Worte</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Karte %1: %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::AnswerViewModel</name>
    <message>
        <source>If you like, tell each other two things aloud before you begin: a word that stops everything at once (a plain “stop” always does), and what does you good afterwards. Mandorla asks for neither, and stores nothing of it.</source>
        <translation>Wenn ihr mögt, sagt einander laut zwei Dinge, bevor ihr beginnt: ein Wort, das alles sofort anhält (ein einfaches „Stopp“ tut das immer), und was euch danach guttut. Mandorla fragt nach keinem davon und speichert nichts davon.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Both in place of an answer, in the list of one’s own answers.</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ChooseViewModel</name>
    <message>
        <source>Everyday closeness</source>
        <translation>Nähe im Alltag</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Berührung</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Lust</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Was jeder Person von euch hilft</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, in as few letters as can be.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Deine eigenen</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Für dich allein</translation>
    </message>
</context>
<context>
    <name>mandorla::app::CompanionsViewModel</name>
    <message>
        <source>Someone who cannot be read any more</source>
        <translation>Eine Person, von der sich nichts mehr lesen lässt</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Eine Person ohne Namen</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Company</name>
    <message>
        <source>Just for tonight: neither laptop keeps anything of this evening.</source>
        <translation>Nur für heute Abend: Keiner der Laptops behält etwas von diesem Abend.</translation>
    </message>
    <message>
        <source>You both keep it locked: this pairing, a round until it is over and seen, and pages you two keep.</source>
        <translation>Ihr behaltet es beide verschlossen: diese Verbindung, eine Runde, bis sie vorbei und gesehen ist, und Seiten, die ihr beide behaltet.</translation>
    </message>
    <message>
        <source>Just for tonight after all: one of you chose so, and neither laptop keeps anything of this evening.</source>
        <translation>Doch nur für heute Abend: Eine Person hat es so gewählt, und keiner der Laptops behält etwas von diesem Abend.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ConnectViewModel</name>
    <message numerus="yes">
        <source>A name has at most %n letters here.</source>
        <translation>
            <numerusform>Ein Name hat hier höchstens %n Buchstaben.</numerusform>
            <numerusform>Ein Name hat hier höchstens %n Buchstaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name has a character in it that cannot be shown. Letters and spaces are fine.</source>
        <translation>In diesem Namen ist ein Zeichen, das sich nicht zeigen lässt. Buchstaben und Leerzeichen gehen.</translation>
    </message>
    <message>
        <source>Both laptops need to be on the same home network.</source>
        <translation>Beide Laptops müssen im selben Heimnetz sein.</translation>
    </message>
    <message>
        <source>Pairing with the other laptop.</source>
        <translation>Verbindet sich mit dem anderen Laptop.</translation>
    </message>
    <message>
        <source>Your laptops have found each other.</source>
        <translation>Eure Laptops haben einander gefunden.</translation>
    </message>
    <message>
        <source>Pair goes to the address you typed.</source>
        <translation>„Verbinden“ geht zu der Adresse, die du getippt hast.</translation>
    </message>
    <message>
        <source>There is a laptop nearby that shows digits.</source>
        <translation>In der Nähe ist ein Laptop, der Ziffern zeigt.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits. Type the address of the right one.</source>
        <translation>Mehr als ein Laptop in der Nähe zeigt Ziffern. Tipp die Adresse des richtigen ein.</translation>
    </message>
    <message>
        <source>Read out again what is shown here now.</source>
        <translation>Lies noch einmal vor, was jetzt hier steht.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::EndViewModel</name>
    <message>
        <source>Our next evening: </source>
        <extracomment>Two people write on behind it, on the page that they share. It ends with a space.</extracomment>
        <translation>Unser nächster Abend: </translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Was ihr teilt</translation>
    </message>
    <message>
        <source>Every card is turned</source>
        <translation>Jede Karte ist aufgedeckt</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Hier aufgehört</translation>
    </message>
    <message>
        <source>The evening broke off</source>
        <translation>Der Abend ist abgebrochen</translation>
    </message>
    <message>
        <source>Every card is turned. This is what you share.</source>
        <translation>Jede Karte ist aufgedeckt. Das teilt ihr.</translation>
    </message>
    <message>
        <source>Nothing came up this time. It is nobody’s doing.</source>
        <translation>Diesmal kam nichts zum Vorschein. Niemand kann etwas dafür.</translation>
    </message>
    <message>
        <source>What you did not turn stays unknown.</source>
        <translation>Was ihr nicht aufgedeckt habt, bleibt unbekannt.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ExchangeAnswer</name>
    <message>
        <source>I’d like to give.</source>
        <translation>Ich möchte gern geben.</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Ich möchte gern bekommen.</translation>
    </message>
    <message>
        <source>I’d like both.</source>
        <translation>Ich möchte gern beides.</translation>
    </message>
    <message>
        <source>Neither.</source>
        <translation>Keins von beiden.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::KeptViewModel</name>
    <message>
        <source>That is not the one you have now. Nothing was changed.</source>
        <translation>Das ist nicht die jetzige Passphrase. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Changed. From now on the new passphrase opens it, and the old one does not.</source>
        <translation>Geändert. Von jetzt an öffnet es die neue Passphrase, und die alte nicht mehr.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language, in this language itself.</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>It is not there in your language. You would read it in another one: %1.</source>
        <extracomment>Of a round, before it is begun. %1 is the name of another language, in that language.</extracomment>
        <translation>Sie ist nicht in deiner Sprache da. Du würdest sie in einer anderen lesen: %1.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::LookViewModel</name>
    <message>
        <source>This could not be kept, so it is for tonight only. See that there is room on the disk.</source>
        <translation>Das ließ sich nicht behalten, deshalb gilt es nur für heute Abend. Sieh nach, ob auf der Festplatte Platz ist.</translation>
    </message>
    <message>
        <source>It is kept with the rest, behind your passphrase.</source>
        <translation>Es wird mit allem anderen behalten, hinter deiner Passphrase.</translation>
    </message>
    <message>
        <source>It is for tonight only. Nothing of it is written.</source>
        <translation>Es gilt nur für heute Abend. Nichts davon wird geschrieben.</translation>
    </message>
    <message>
        <source>It is for tonight, and kept only with an evening that you keep locked.</source>
        <translation>Es gilt für heute Abend und wird nur mit einem Abend behalten, den du verschlossen behältst.</translation>
    </message>
    <message>
        <source>The language is not locked, so that you are asked for your passphrase in it.</source>
        <translation>Die Sprache ist nicht verschlossen, damit du in ihr nach deiner Passphrase gefragt wirst.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::NewPassphraseViewModel</name>
    <message>
        <source>Too short so far. It takes ten characters or more.</source>
        <translation>Noch zu kurz. Es braucht zehn Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. One or two more words would help.</source>
        <translation>Schwach: leicht zu erraten. Ein oder zwei Wörter mehr würden helfen.</translation>
    </message>
    <message>
        <source>Fair: it would take a while to guess.</source>
        <translation>Mittel: Das Erraten würde eine Weile dauern.</translation>
    </message>
    <message>
        <source>Good: nothing obvious stands out in it.</source>
        <translation>Gut: Nichts Naheliegendes fällt darin auf.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OurPageViewModel</name>
    <message>
        <source>a month</source>
        <extracomment>How long a page stays: one of three to choose from.</extracomment>
        <translation>einen Monat</translation>
    </message>
    <message>
        <source>three months</source>
        <extracomment>As above.</extracomment>
        <translation>drei Monate</translation>
    </message>
    <message>
        <source>half a year</source>
        <extracomment>As above.</extracomment>
        <translation>ein halbes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>As above.</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after a month.</source>
        <translation>Sie bleibt, wenn ihr sie beide behaltet, und verblasst nach einem Monat.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after three months.</source>
        <translation>Sie bleibt, wenn ihr sie beide behaltet, und verblasst nach drei Monaten.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after half a year.</source>
        <translation>Sie bleibt, wenn ihr sie beide behaltet, und verblasst nach einem halben Jahr.</translation>
    </message>
    <message numerus="yes">
        <source>It stays if you both keep it, and fades after %n days.</source>
        <translation>
            <numerusform>Sie bleibt, wenn ihr sie beide behaltet, und verblasst nach %n Tag.</numerusform>
            <numerusform>Sie bleibt, wenn ihr sie beide behaltet, und verblasst nach %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You both keep this page. After a month it fades by itself.</source>
        <translation>Ihr behaltet beide diese Seite. Nach einem Monat verblasst sie von selbst.</translation>
    </message>
    <message>
        <source>You both keep this page. After three months it fades by itself.</source>
        <translation>Ihr behaltet beide diese Seite. Nach drei Monaten verblasst sie von selbst.</translation>
    </message>
    <message>
        <source>You both keep this page. After half a year it fades by itself.</source>
        <translation>Ihr behaltet beide diese Seite. Nach einem halben Jahr verblasst sie von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>You both keep this page. After %n days it fades by itself.</source>
        <translation>
            <numerusform>Ihr behaltet beide diese Seite. Nach %n Tag verblasst sie von selbst.</numerusform>
            <numerusform>Ihr behaltet beide diese Seite. Nach %n Tagen verblasst sie von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays for a month more if you both keep it again.</source>
        <translation>Sie bleibt einen Monat länger, wenn ihr sie beide wieder behaltet.</translation>
    </message>
    <message>
        <source>It stays for three months more if you both keep it again.</source>
        <translation>Sie bleibt drei Monate länger, wenn ihr sie beide wieder behaltet.</translation>
    </message>
    <message>
        <source>It stays for half a year more if you both keep it again.</source>
        <translation>Sie bleibt ein halbes Jahr länger, wenn ihr sie beide wieder behaltet.</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days more if you both keep it again.</source>
        <translation>
            <numerusform>Sie bleibt %n Tag länger, wenn ihr sie beide wieder behaltet.</numerusform>
            <numerusform>Sie bleibt %n Tage länger, wenn ihr sie beide wieder behaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This evening is just for tonight, and the page goes with it.</source>
        <translation>Dieser Abend ist nur für heute, und die Seite geht mit ihm.</translation>
    </message>
    <message>
        <source>The time of this page is over. It goes when Mandorla is opened another day.</source>
        <translation>Die Zeit dieser Seite ist vorbei. Sie geht, wenn Mandorla an einem anderen Tag geöffnet wird.</translation>
    </message>
    <message>
        <source>This page fades within a week.</source>
        <translation>Diese Seite verblasst innerhalb einer Woche.</translation>
    </message>
    <message>
        <source>This page is let go, for both of you.</source>
        <translation>Diese Seite ist losgelassen, für euch beide.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnListViewModel</name>
    <message>
        <source>Just for tonight: Mandorla writes nothing to this laptop. What you write is here until you let go of it, or close Mandorla.</source>
        <translation>Nur für heute Abend: Mandorla schreibt nichts auf diesen Laptop. Was du schreibst, ist hier, bis du es loslässt oder Mandorla schließt.</translation>
    </message>
    <message>
        <source>What you write is kept on this laptop as you write it, behind your passphrase, until you let go of it.</source>
        <translation>Was du schreibst, wird auf diesem Laptop behalten, während du schreibst, hinter deiner Passphrase, bis du es loslässt.</translation>
    </message>
    <message>
        <source>There is room for no more of these. Let go of one before you begin another.</source>
        <translation>Mehr davon passt nicht. Lass eins los, bevor du ein neues beginnst.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnPageViewModel</name>
    <message>
        <source>Nothing is written down, and nothing is kept.</source>
        <translation>Nichts ist aufgeschrieben, und nichts wird behalten.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. You can keep it locked on this laptop, take it along, or let go of it.</source>
        <translation>Was du geschrieben hast, ist noch hier, und nichts davon wurde gesendet. Du kannst es auf diesem Laptop verschlossen behalten, mitnehmen oder loslassen.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. Once you let go of it, or close Mandorla, it is gone. If you want to have it, take it along first.</source>
        <translation>Was du geschrieben hast, ist noch hier, und nichts davon wurde gesendet. Sobald du es loslässt oder Mandorla schließt, ist es weg. Wenn du es haben möchtest, nimm es vorher mit.</translation>
    </message>
    <message>
        <source>It is kept on this laptop, behind your passphrase, until you let go of it. Nothing of it was sent.</source>
        <translation>Es wird auf diesem Laptop behalten, hinter deiner Passphrase, bis du es loslässt. Nichts davon wurde gesendet.</translation>
    </message>
    <message>
        <source>It is gone. Nothing of it was sent.</source>
        <translation>Es ist weg. Nichts davon wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnWords</name>
    <message>
        <source>It cannot be read</source>
        <translation>Es lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>It is damaged, or a newer Mandorla wrote it. All that can be done here is to let go of it.</source>
        <translation>Es ist beschädigt, oder ein neueres Mandorla hat es geschrieben. Hier lässt es sich nur noch loslassen.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PeopleViewModel</name>
    <message>
        <source>You</source>
        <extracomment>Both stand alone, in place of a name: over a person’s words, and beside a person’s circle.</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>Dein Gegenüber</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Du und %1</translation>
    </message>
    <message>
        <source>Your partner and %1</source>
        <translation>Dein Gegenüber und %1</translation>
    </message>
    <message>
        <source>%1 and your partner</source>
        <extracomment>%1 is the name of the person who reads this.</extracomment>
        <translation>%1 und dein Gegenüber</translation>
    </message>
    <message>
        <source>%1 and you</source>
        <extracomment>%1 is the partner’s name.</extracomment>
        <translation>%1 und du</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people’s names.</extracomment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PrintPortal</name>
    <message>
        <source>A page</source>
        <translation>Eine Seite</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RangeAnswer</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ReadCardsViewModel</name>
    <message>
        <source>Another round is suggested now. Go back to see it.</source>
        <translation>Jetzt ist eine andere Runde vorgeschlagen. Geh zurück, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RevealViewModel</name>
    <message>
        <source>Shared: %1</source>
        <extracomment>Said aloud when a card is turned; then comes what the card asks.</extracomment>
        <translation>Geteilt: %1</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RoundFileViewModel</name>
    <message>
        <source>There is more in this folder. Type the name.</source>
        <translation>In diesem Ordner ist noch mehr. Tipp den Namen ein.</translation>
    </message>
    <message>
        <source>No round and no folder is in here.</source>
        <translation>Hier ist keine Runde und kein Ordner.</translation>
    </message>
    <message>
        <source>No round is in this folder.</source>
        <translation>In diesem Ordner ist keine Runde.</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>runde</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose a file, or type its name.</source>
        <translation>Wähl eine Datei, oder tipp ihren Namen ein.</translation>
    </message>
    <message>
        <source>The texts of this round are too long for one file.</source>
        <translation>Die Texte dieser Runde sind zu lang für eine Datei.</translation>
    </message>
    <message>
        <source>Shorten some of them.</source>
        <translation>Kürz einige davon.</translation>
    </message>
    <message>
        <source>This file can’t be used.</source>
        <extracomment>Where in the file: “line 3, rounds[0].cards[2]”. What is wrong there follows.</extracomment>
        <translation>Diese Datei lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>This file can’t be used (%1).</source>
        <translation>Diese Datei lässt sich nicht verwenden (%1).</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replace it, or choose another name.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Ersetz sie, oder wähl einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::SheetsViewModel</name>
    <message>
        <source>From this evening.</source>
        <translation>Von diesem Abend.</translation>
    </message>
    <message>
        <source>Its time is over. Would you two like to keep it on?</source>
        <translation>Ihre Zeit ist vorbei. Möchtet ihr zwei sie weiter behalten?</translation>
    </message>
    <message>
        <source>It fades within a week. Would you two like to keep it on?</source>
        <translation>Sie verblasst innerhalb einer Woche. Möchtet ihr zwei sie weiter behalten?</translation>
    </message>
    <message>
        <source>You both keep it.</source>
        <translation>Ihr behaltet sie beide.</translation>
    </message>
    <message>
        <source>One page that you keep is damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>Eine Seite, die ihr behaltet, ist auf diesem Laptop beschädigt und lässt sich nicht lesen. Alles andere, was ihr behaltet, ist, wie es war.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that you keep are damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>
            <numerusform>%n Seite, die ihr behaltet, ist auf diesem Laptop beschädigt und lässt sich nicht lesen. Alles andere, was ihr behaltet, ist, wie es war.</numerusform>
            <numerusform>%n Seiten, die ihr behaltet, sind auf diesem Laptop beschädigt und lassen sich nicht lesen. Alles andere, was ihr behaltet, ist, wie es war.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, and you said that it is wrong. Nothing fades by it.</source>
        <extracomment>%1 is a day, as this language writes one.</extracomment>
        <translation>Die Uhr dieses Laptops zeigt als heutigen Tag %1, und du hast gesagt, dass das nicht stimmt. Nach ihr verblasst nichts.</translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, long after Mandorla was last open here. If that is right, a page whose time is over goes another day, unless you two keep it on.</source>
        <translation>Die Uhr dieses Laptops zeigt als heutigen Tag %1, lange nachdem Mandorla hier zuletzt offen war. Wenn das stimmt, geht eine Seite, deren Zeit vorbei ist, an einem anderen Tag, außer ihr zwei behaltet sie weiter.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TakeAlongViewModel</name>
    <message>
        <source>page</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>seite</translation>
    </message>
    <message>
        <source>Write where it goes: a folder and a name, like the one there now.</source>
        <translation>Schreib, wohin sie kommt: ein Ordner und ein Name, so wie es jetzt dasteht.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>It can’t be written there. Another folder may do.</source>
        <translation>Dort lässt sie sich nicht schreiben. Vielleicht geht ein anderer Ordner.</translation>
    </message>
    <message>
        <source>Saved. Whoever opens that file can read it.</source>
        <translation>Gespeichert. Wer diese Datei öffnet, kann sie lesen.</translation>
    </message>
    <message>
        <source>This laptop can’t make a PDF that holds your page and nothing else. Save it as text instead: that does.</source>
        <translation>Dieser Laptop kann kein PDF machen, das eure Seite enthält und sonst nichts. Speicher sie stattdessen als Text: Das geht.</translation>
    </message>
    <message>
        <source>It could not be printed from here. Save it as PDF, and print that.</source>
        <translation>Von hier ließ es sich nicht drucken. Speicher es als PDF, und druck das.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TalkViewModel</name>
    <message numerus="yes">
        <source>%n minutes each. %1 begins.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>
            <numerusform>%n Minute für jede Person. %1 beginnt.</numerusform>
            <numerusform>%n Minuten für jede Person. %1 beginnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. You begin.</source>
        <translation>
            <numerusform>%n Minute für jede Person. Du beginnst.</numerusform>
            <numerusform>%n Minuten für jede Person. Du beginnst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. Your partner begins.</source>
        <translation>
            <numerusform>%n Minute für jede Person. Dein Gegenüber beginnt.</numerusform>
            <numerusform>%n Minuten für jede Person. Dein Gegenüber beginnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have both spoken</source>
        <translation>Ihr habt beide gesprochen</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <extracomment>%1 is a person’s name. Speaking is telling, and the other person listens.</extracomment>
        <translation>%1 spricht</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Du sprichst</translation>
    </message>
    <message>
        <source>Your partner speaks</source>
        <translation>Dein Gegenüber spricht</translation>
    </message>
    <message>
        <source>Stay with it for a moment. Then go on, or talk once more.</source>
        <translation>Bleibt einen Moment dabei. Dann macht weiter, oder redet noch einmal.</translation>
    </message>
    <message>
        <source>%1 listens, and does not answer yet.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>%1 hört zu und antwortet noch nicht.</translation>
    </message>
    <message>
        <source>Your partner listens, and does not answer yet.</source>
        <translation>Dein Gegenüber hört zu und antwortet noch nicht.</translation>
    </message>
    <message>
        <source>You listen, and do not answer yet.</source>
        <translation>Du hörst zu und antwortest noch nicht.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WindowViewModel</name>
    <message>
        <source>This evening</source>
        <translation>Dieser Abend</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WishAnswer</name>
    <message>
        <source>I’d love this</source>
        <translation>Das hätte ich sehr gern</translation>
    </message>
    <message>
        <source>I’m open to it</source>
        <translation>Ich bin offen dafür</translation>
    </message>
    <message>
        <source>Not for me, not now</source>
        <translation>Nichts für mich, gerade nicht</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WriteViewModel</name>
    <message>
        <source>%1 of %2.</source>
        <extracomment>How many choices a card has, of how many it can have.</extracomment>
        <translation>%1 von %2.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Mehr passt nicht.</translation>
    </message>
    <message>
        <source>One character left.</source>
        <translation>Noch ein Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>Noch %n Zeichen.</numerusform>
            <numerusform>Noch %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One character too many.</source>
        <translation>Ein Zeichen zu viel.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>%n Zeichen zu viel.</numerusform>
            <numerusform>%n Zeichen zu viel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes, steps and options together: %1 of %2.</source>
        <translation>Wünsche, Stufen und Möglichkeiten zusammen: %1 von %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cards. Eight to ten are an evening.</source>
        <extracomment>How many cards there are, of how many there can be.</extracomment>
        <translation>%1 von %2 Karten. Acht bis zehn sind ein Abend.</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>These name a field of a round that is being written. What is missing in it follows in a sentence.</extracomment>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Warum diese Runde</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Bevor du antwortest</translation>
    </message>
    <message>
        <source>If something came up</source>
        <translation>Wenn etwas zum Vorschein kam</translation>
    </message>
    <message>
        <source>If nothing came up</source>
        <translation>Wenn nichts zum Vorschein kam</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Für alle, die sie weitergeben</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange sie dauert</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>Die Karten</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Was sie fragt</translation>
    </message>
    <message>
        <source>The line under it</source>
        <translation>Die Zeile darunter</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>Was zur Wahl steht</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Mehrere dürfen gewählt werden</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Wer gibt, sagt</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Wer bekommt, sagt</translation>
    </message>
    <message>
        <source>What is shown under it</source>
        <translation>Was darunter steht</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Es geht nicht um Berührung</translation>
    </message>
    <message>
        <source>A first step</source>
        <translation>Ein erster Schritt</translation>
    </message>
    <message>
        <source>Card %1</source>
        <extracomment>Which card something is missing in; what it is follows.</extracomment>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>Which choice of a card.</extracomment>
        <translation>Möglichkeit %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Before the names of languages: no second language.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>It is missing in this language: %1.</source>
        <extracomment>A text of a round that is written in two languages. %1 is the name of one of them, in that language.</extracomment>
        <translation>Der Text fehlt in dieser Sprache: %1.</translation>
    </message>
</context>
</TS>
