<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Only on this laptop</source>
        <translation>Alleen op deze laptop</translation>
    </message>
    <message>
        <source>Your answers, once more</source>
        <translation>Je antwoorden, nog één keer</translation>
    </message>
    <message>
        <source>Answer alone. Nobody sees how far you are.</source>
        <translation>Antwoord alleen. Niemand ziet hoe ver je bent.</translation>
    </message>
    <message>
        <source>Nothing of this is sent. You can go back to any card.</source>
        <translation>Niets hiervan wordt verstuurd. Je kunt naar elke kaart terug.</translation>
    </message>
    <message>
        <source>You can go back to any card. You can also change your mind until you have both sealed.</source>
        <translation>Je kunt naar elke kaart terug. Je kunt ook van gedachten veranderen tot jullie allebei verzegeld hebben.</translation>
    </message>
    <message>
        <source>What you both see</source>
        <translation>Wat jullie allebei zien</translation>
    </message>
    <message>
        <source>Skipped. What you chose before is set aside.</source>
        <translation>Overgeslagen. Wat je eerder koos, is opzijgelegd.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Weer oppakken</translation>
    </message>
    <message>
        <source>Keep this card to myself</source>
        <translation>Deze kaart voor mezelf houden</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Terug naar het schrijven</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier stoppen</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Leaves the card without an answer; that tells the partner nothing.</extracomment>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A verb: there are no more cards, and one is alone with what one wrote.</extracomment>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: closes one’s answers, as one seals a letter.</extracomment>
        <translation>Verzegelen</translation>
    </message>
</context>
<context>
    <name>ApartPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
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
        <translation>Voor jou alleen</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Voor we beginnen</translation>
    </message>
    <message>
        <source>An evening for two, on two laptops. Each of you answers the same cards alone. Then you turn them over together.</source>
        <translation>Een avond met z’n tweeën, op twee laptops. Ieder beantwoordt dezelfde kaarten alleen. Dan draaien jullie ze samen om.</translation>
    </message>
    <message>
        <source>What your partner will see</source>
        <translation>Wat je partner te zien krijgt</translation>
    </message>
    <message>
        <source>Where your answers meet, with the words you each added there. And what you both chose to show.</source>
        <translation>Waar jullie antwoorden elkaar raken, met de woorden die jullie er ieder bij schreven. En wat jullie allebei wilden laten zien.</translation>
    </message>
    <message>
        <source>A no, a not now, a skipped card and one kept to yourself look the same. They stay on your laptop.</source>
        <translation>Een nee, een nu niet, een overgeslagen kaart en een kaart die je voor jezelf houdt, zien er hetzelfde uit. Ze blijven op jouw laptop.</translation>
    </message>
    <message>
        <source>What does not come up tells something too. Once every card is turned: if you said yes and it did not come up, your partner did not.</source>
        <translation>Ook wat niet bovenkomt, vertelt iets. Als alle kaarten zijn omgedraaid: zei jij ja en kwam het niet boven, dan zei je partner geen ja.</translation>
    </message>
    <message>
        <source>Wanting and declining are equally welcome here. Nothing is counted, and nothing is owed.</source>
        <translation>Willen en niet willen zijn hier even welkom. Er wordt niets geteld, en niemand is iets verschuldigd.</translation>
    </message>
    <message>
        <source>The language, and how it looks</source>
        <extracomment>What a button does that bears the name of the language.</extracomment>
        <translation>De taal, en hoe het eruitziet</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla sluiten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>Btn</name>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear the page: the key that does the same as the button.</extracomment>
        <translation>Toets: %1</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Skip any card, or keep it to yourself.</source>
        <translation>Sla een kaart gerust over, of houd die voor jezelf.</translation>
    </message>
    <message>
        <source>It begins if you agree. If you put it away, nothing is sent.</source>
        <translation>Het begint als je ja zegt. Leg je het weg, dan wordt er niets verstuurd.</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. Why stays with each of you.</source>
        <translation>Als alle kaarten zijn omgedraaid: zei jij ja en kwam het niet boven, dan zei je partner geen ja. Waarom, dat blijft bij ieder zelf.</translation>
    </message>
    <message>
        <source>Someone who says yes to everything sees every wish of their partner. Both of you see it come up.</source>
        <translation>Wie overal ja op zegt, ziet elke wens van de eigen partner. Jullie zien die allebei bovenkomen.</translation>
    </message>
    <message>
        <source>For whoever hands it out: %1</source>
        <translation>Voor wie deze ronde meegeeft: %1</translation>
    </message>
    <message>
        <source>%1 suggests “%2”.</source>
        <extracomment>A person’s name, and the title of a round.</extracomment>
        <translation>%1 stelt “%2” voor.</translation>
    </message>
    <message>
        <source>Suggested. It begins when you have both said yes.</source>
        <translation>Voorgesteld. Het begint als jullie allebei ja hebben gezegd.</translation>
    </message>
    <message>
        <source>Choose a round</source>
        <translation>Kies een ronde</translation>
    </message>
    <message>
        <source>You suggested “%1”. It begins when you have both said yes.</source>
        <translation>Je stelde “%1” voor. Het begint als jullie allebei ja hebben gezegd.</translation>
    </message>
    <message>
        <source>It begins when you have both said yes to it.</source>
        <translation>Het begint als jullie er allebei ja op hebben gezegd.</translation>
    </message>
    <message>
        <source>%1 suggests this one.</source>
        <translation>%1 stelt deze voor.</translation>
    </message>
    <message>
        <source>Go on writing your round</source>
        <translation>Verder schrijven aan je ronde</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Een ronde schrijven</translation>
    </message>
    <message>
        <source>Open a round from a file…</source>
        <translation>Een ronde uit een bestand openen…</translation>
    </message>
    <message>
        <source>Read every card first</source>
        <translation>Eerst alle kaarten lezen</translation>
    </message>
    <message>
        <source>Begin alone</source>
        <translation>Alleen beginnen</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Deze ronde voorstellen</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Niet zolang de avond op pauze staat.</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Ja, deze</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Deze niet</translation>
    </message>
    <message>
        <source>Back to what it tells</source>
        <translation>Terug naar wat de ronde vertelt</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Voor wie deze ronde meegeeft</translation>
    </message>
    <message>
        <source>%1 suggests</source>
        <extracomment>%1 is a person’s name; below stands the round.</extracomment>
        <translation>%1 stelt voor</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>De avond beëindigen</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Wat deze laptop bewaart</translation>
    </message>
</context>
<context>
    <name>CodeDigits</name>
    <message>
        <source>Six digits</source>
        <translation>Zes cijfers</translation>
    </message>
</context>
<context>
    <name>CompanionsPage</name>
    <message>
        <source>Forget</source>
        <extracomment>A verb: this laptop then no longer knows that person’s. %1 is the person’s name.
----------
As the one beside a person’s name.</extracomment>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>As above, for those who hear it.</extracomment>
        <translation>%1 vergeten</translation>
    </message>
    <message>
        <source>Who is this evening with?</source>
        <translation>Met wie is deze avond?</translation>
    </message>
    <message>
        <source>This laptop looks only for the one you pick. Nobody else is told that it is open.</source>
        <translation>Deze laptop zoekt alleen degene die je kiest. Niemand anders krijgt te horen dat hij openstaat.</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>%1 vergeten?</translation>
    </message>
    <message>
        <source>This laptop then forgets that you two are paired, and all that it keeps of you two. Nobody can bring it back. To meet again, you pair with new digits.</source>
        <translation>Deze laptop vergeet dan dat jullie laptops gekoppeld zijn, en alles wat hij van jullie tweeën bewaart. Niemand kan het terughalen. Om elkaar weer te treffen, koppelen jullie ze opnieuw, met nieuwe cijfers.</translation>
    </message>
    <message>
        <source>Nothing is sent. To the other laptop it looks as if this one were switched off. What that laptop keeps stays until the person there forgets it.</source>
        <translation>Er wordt niets verstuurd. Voor de andere laptop lijkt het of deze uitstaat. Wat daar bewaard is, blijft tot de persoon daar het vergeet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla sluiten</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Pair with somebody else</source>
        <translation>Met iemand anders koppelen</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Pairing</source>
        <extracomment>The page on which two laptops get to know each other.</extracomment>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Bring your two laptops together</source>
        <translation>Breng jullie twee laptops bij elkaar</translation>
    </message>
    <message>
        <source>One of you shows six digits, and one types them. It makes no difference who does which.</source>
        <translation>Een van jullie laat zes cijfers zien, de ander typt ze in. Wie wat doet, maakt niet uit.</translation>
    </message>
    <message>
        <source>I show the digits</source>
        <translation>Ik laat de cijfers zien</translation>
    </message>
    <message>
        <source>Six digits appear here. You read them aloud.</source>
        <translation>Hier verschijnen zes cijfers. Je leest ze voor.</translation>
    </message>
    <message>
        <source>I type them</source>
        <translation>Ik typ ze in</translation>
    </message>
    <message>
        <source>The other laptop has the digits. You type them here.</source>
        <translation>De andere laptop heeft de cijfers. Je typt ze hier in.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Your name for tonight</source>
        <translation>Je naam voor vanavond</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Als je wilt</translation>
    </message>
    <message>
        <source>Your partner reads it once you have paired. Without a name you are “You” here and “Your partner” there.</source>
        <translation>Je partner leest hem zodra de laptops gekoppeld zijn. Zonder naam heet je hier “Jij” en daar “Je partner”.</translation>
    </message>
    <message>
        <source>Type this on the other laptop</source>
        <translation>Typ dit op de andere laptop</translation>
    </message>
    <message>
        <source>What does the other laptop show?</source>
        <translation>Wat laat de andere laptop zien?</translation>
    </message>
    <message>
        <source>The digits:</source>
        <translation>De cijfers:</translation>
    </message>
    <message>
        <source>The digits of the other laptop</source>
        <translation>De cijfers van de andere laptop</translation>
    </message>
    <message>
        <source>If you both keep it locked, this is the only time.</source>
        <translation>Als jullie het allebei op slot bewaren, is dit de enige keer.</translation>
    </message>
    <message>
        <source>For this evening only.</source>
        <translation>Alleen voor deze avond.</translation>
    </message>
    <message>
        <source>Ask for them across the table. If one is wrong, just try again.</source>
        <translation>Vraag ernaar over de tafel heen. Klopt er een niet, probeer het dan gewoon nog eens.</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla sluiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Wat deze laptop bewaart</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Voor jou alleen</translation>
    </message>
    <message>
        <source>Show other digits</source>
        <translation>Andere cijfers tonen</translation>
    </message>
    <message>
        <source>They can’t find each other</source>
        <translation>Ze vinden elkaar niet</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>A verb: makes the two laptops know each other.</extracomment>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>Six digits first</source>
        <translation>Eerst zes cijfers</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>The day on the cover, as Qt formats dates: &quot;Thursday 14 November&quot;.</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>On the clock that lies over everything. Whoever looks on must not learn what is under it.</extracomment>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>Once more, and Enter</source>
        <translation>Nog eens, en Enter</translation>
    </message>
    <message>
        <source>Press Enter to come back</source>
        <translation>Druk op Enter om terug te gaan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Toets: %1</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Hoe het eruitziet</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>It is locked</source>
        <translation>Het zit op slot</translation>
    </message>
    <message>
        <source>Your passphrase opens what this laptop keeps.</source>
        <translation>Je wachtzin opent wat deze laptop bewaart.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Gaat open…</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, and there is no other way in. It can stay closed as it is, or go.</source>
        <translation>Zonder de wachtzin kan niemand het openen, en een andere weg naar binnen is er niet. Het kan dicht blijven zoals het is, of weg.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Hoe het eruitziet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla sluiten</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>Stoppen met openen</translation>
    </message>
    <message>
        <source>I can’t open it</source>
        <translation>Het lukt me niet</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Alleen voor vanavond</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: opens what is kept, with the passphrase.</extracomment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>The passphrase first</source>
        <translation>Eerst de wachtzin</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Loslaten</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This is the first one.</source>
        <translation>Dit is de eerste.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Die ervoor</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>Dit is de laatste tot nu toe.</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>Die erna</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>You both see only where giving and receiving meet.</source>
        <translation>Jullie zien allebei alleen waar geven en krijgen elkaar raken.</translation>
    </message>
</context>
<context>
    <name>FindEachOther</name>
    <message>
        <source>They can’t find each other</source>
        <translation>Ze vinden elkaar niet</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Eén netwerk</translation>
    </message>
    <message>
        <source>Both laptops on the same home network, and not the guest network: that one often keeps laptops apart. The internet is not needed.</source>
        <translation>De twee laptops op hetzelfde thuisnetwerk, en niet op het gastnetwerk: dat houdt laptops vaak uit elkaar. Internet is niet nodig.</translation>
    </message>
    <message>
        <source>VPN off</source>
        <translation>VPN uit</translation>
    </message>
    <message>
        <source>If one of you uses a VPN, switch it off for this evening.</source>
        <translation>Gebruikt een van jullie een VPN, zet die dan uit voor deze avond.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>A firewall is on here. Typed into a terminal, this lets the other laptop in:</source>
        <translation>Hier staat een firewall aan. In een terminal getypt laat dit de andere laptop binnen:</translation>
    </message>
    <message>
        <source>The address by hand</source>
        <translation>Het adres met de hand</translation>
    </message>
    <message>
        <source>Type the address that the other laptop shows on this page. If only one laptop has a firewall, let that one type: digits and address.</source>
        <translation>Typ het adres in dat de andere laptop op deze bladzijde laat zien. Heeft maar één laptop een firewall, typ dan op die: cijfers en adres.</translation>
    </message>
    <message>
        <source>A network of your own</source>
        <translation>Een eigen netwerk</translation>
    </message>
    <message>
        <source>A cable between the two laptops, or the hotspot of a phone that both join, does as well.</source>
        <translation>Een kabel tussen de twee laptops werkt ook, of de hotspot van een telefoon waar ze allebei verbinding mee maken.</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Het adres intypen</translation>
    </message>
    <message>
        <source>Read the address aloud</source>
        <translation>Het adres voorlezen</translation>
    </message>
    <message>
        <source>The other laptop shows its address when you choose “Find each other” there.</source>
        <translation>De andere laptop laat zijn adres zien als je daar “Elkaar vinden” kiest.</translation>
    </message>
    <message>
        <source>The other laptop shows its address on this same page.</source>
        <translation>De andere laptop laat zijn adres op dezelfde bladzijde zien.</translation>
    </message>
    <message>
        <source>On the other laptop, choose “I type them”, then “They can’t find each other”, and type it there.</source>
        <translation>Kies op de andere laptop “Ik typ ze in”, dan “Ze vinden elkaar niet”, en typ het daar in.</translation>
    </message>
    <message>
        <source>The other laptop’s address</source>
        <translation>Het adres van de andere laptop</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>Het lijkt op 192.168.1.20.</translation>
    </message>
    <message>
        <source>This laptop looks there now.</source>
        <translation>Deze laptop zoekt nu daar.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Dit adres gebruiken</translation>
    </message>
    <message>
        <source>This laptop’s address</source>
        <translation>Het adres van deze laptop</translation>
    </message>
    <message>
        <source>The number after the colon is part of it, for another program on this laptop uses Mandorla’s usual port.</source>
        <translation>Het getal achter de dubbele punt hoort erbij, want een ander programma op deze laptop houdt de gewone poort van Mandorla bezet.</translation>
    </message>
    <message>
        <source>The address first</source>
        <translation>Eerst het adres</translation>
    </message>
</context>
<context>
    <name>IfAfraid</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Als je bang bent om nee te zeggen</translation>
    </message>
    <message>
        <source>Help for yourself comes first. If you are afraid to say no to your partner, or of what comes after a no, Mandorla is not the right tool.</source>
        <translation>Hulp voor jezelf gaat voor. Ben je bang om nee te zeggen tegen je partner, of bang voor wat er na een nee komt, dan is Mandorla niet het juiste middel.</translation>
    </message>
    <message>
        <source>There are people who listen, believe you and know what can be done: helplines and chats, advice centres, shelters, doctors. They are there for every gender, and you decide what happens next.</source>
        <translation>Er zijn mensen die luisteren, je geloven en weten wat er kan: hulplijnen en chats, steunpunten, veilige opvang, huisartsen. Ze zijn er voor elk gender, en jij beslist wat er verder gebeurt.</translation>
    </message>
    <message>
        <source>Look for them on a device that your partner does not use: at a library, at work, at a friend’s. Search for “help with domestic abuse” and the name of your country. If you are in danger now, call the emergency services.</source>
        <translation>Zoek ze op een apparaat dat je partner niet gebruikt: in een bibliotheek, op het werk, bij vrienden. Zoek op “hulp bij huiselijk geweld” en de naam van je land. Ben je nu in gevaar, bel dan het alarmnummer.</translation>
    </message>
    <message>
        <source>Esc puts a clock in place of this page, at once. Nothing of it is kept or sent.</source>
        <translation>Esc zet meteen een klok in de plaats van deze bladzijde. Niets ervan wordt bewaard of verstuurd.</translation>
    </message>
    <message>
        <source>What it can look like</source>
        <translation>Hoe het eruit kan zien</translation>
    </message>
    <message>
        <source>It need not be the fear of being hit. These count as well:</source>
        <translation>Het hoeft geen angst voor klappen te zijn. Dit telt ook:</translation>
    </message>
    <message>
        <source>You give in so that the sulking ends, or the silence.</source>
        <translation>Je geeft toe zodat het mokken ophoudt, of het zwijgen.</translation>
    </message>
    <message>
        <source>You are threatened: with money, with the children, with your papers, with pictures of you.</source>
        <translation>Je wordt bedreigd: met geld, met de kinderen, met je papieren, met foto’s van jou.</translation>
    </message>
    <message>
        <source>You are touched sexually while you are asleep.</source>
        <translation>Je wordt seksueel aangeraakt terwijl je slaapt.</translation>
    </message>
    <message>
        <source>Your contraception is hidden, spoiled, or taken off without a word.</source>
        <translation>Je anticonceptie wordt verstopt, onbruikbaar gemaakt of zonder een woord afgedaan.</translation>
    </message>
    <message>
        <source>You weigh every word beforehand, so that nothing happens.</source>
        <translation>Je weegt elk woord van tevoren, zodat er niets gebeurt.</translation>
    </message>
    <message>
        <source>Once counts. None of it is your fault.</source>
        <translation>Eén keer telt al. Niets ervan is jouw schuld.</translation>
    </message>
    <message>
        <source>What may be watched</source>
        <translation>Waar iemand mee kan kijken</translation>
    </message>
    <message>
        <source>Phones, accounts, bills and search histories can be watched, and so can this laptop. A private window of a browser does not help against somebody who looks on. Another device does.</source>
        <translation>Telefoons, accounts, rekeningen en zoekgeschiedenis kunnen in de gaten gehouden worden, en deze laptop ook. Een privévenster van een browser helpt niet tegen iemand die meekijkt. Een ander apparaat wel.</translation>
    </message>
    <message>
        <source>Whether you go on</source>
        <translation>Of je doorgaat</translation>
    </message>
    <message>
        <source>It may be noticed that you close Mandorla, or that an evening stays empty. You judge what is safest. You may skip every card, and the other laptop then sees only that nothing came up.</source>
        <translation>Het kan opvallen dat je Mandorla sluit, of dat een avond leeg blijft. Jij schat in wat het veiligst is. Je mag elke kaart overslaan, en de andere laptop ziet dan alleen dat er niets bovenkwam.</translation>
    </message>
    <message>
        <source>A therapist’s exercises for couples are not for this either. They take two people who can both say no. A yes given out of fear looks like any other yes here, and no software can tell.</source>
        <translation>Oefeningen voor stellen uit een therapie zijn hier ook niet voor. Daar zijn twee mensen voor nodig die allebei nee kunnen zeggen. Een ja uit angst ziet er hier uit als elk ander ja, en geen software kan het verschil zien.</translation>
    </message>
    <message>
        <source>If your partner is afraid of you</source>
        <translation>Als je partner bang is voor jou</translation>
    </message>
    <message>
        <source>If you notice that you frighten your partner, that you press, threaten or hurt, there is help for you, too: advice centres, and groups of people who want to stop. Search for “help to stop hurting my partner” and the name of your country. A round together does not mend it.</source>
        <translation>Merk je dat je je partner bang maakt, dat je aandringt, dreigt of pijn doet, dan is er ook hulp voor jou: steunpunten, en groepen voor mensen die willen stoppen. Zoek op “stoppen met partnergeweld” en de naam van je land. Een ronde samen maakt dat niet heel.</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>In andere talen</translation>
    </message>
    <message>
        <source>Words to search for, with the name of the country you are in:</source>
        <translation>Zoekwoorden, met de naam van het land waar je bent:</translation>
    </message>
    <message>
        <source>You find this page again at any time: with F1, or on the cover under Help. Opening it changes nothing of your evening, and your partner’s laptop is told nothing of it.</source>
        <translation>Deze bladzijde vind je altijd terug: met F1, of onder Hulp, op de klok die het scherm afdekt. De bladzijde openen verandert niets aan jullie avond, en de laptop van je partner krijgt er niets van te horen.</translation>
    </message>
</context>
<context>
    <name>IfAfraidPage</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Als je bang bent om nee te zeggen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla sluiten</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Keep it locked</source>
        <translation>Op slot bewaren</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>Een wachtzin van jezelf</translation>
    </message>
    <message>
        <source>Each of you has one, on your own laptop. Your partner’s laptop never learns it.</source>
        <translation>Ieder heeft er een, op de eigen laptop. De laptop van je partner komt hem nooit te weten.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Een ogenblik.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Wat er bewaard wordt</translation>
    </message>
    <message>
        <source>That you two are paired, so that next time you need no digits. And a round you are in, with your own answers, until it is over and you have seen what it came to, or it has rested for thirty days. And the pages you both keep.</source>
        <translation>Dat jullie laptops gekoppeld zijn, zodat jullie de volgende keer geen cijfers nodig hebben. En een ronde waar jullie in zitten, met je eigen antwoorden, tot die voorbij is en je hebt gezien wat eruit kwam, of tot die dertig dagen heeft gelegen. En de bladzijden die jullie allebei bewaren.</translation>
    </message>
    <message>
        <source>Only if you both keep it</source>
        <translation>Alleen als jullie het allebei bewaren</translation>
    </message>
    <message>
        <source>If one of you is here just for tonight, neither laptop keeps anything of the evening. You are both told before you answer.</source>
        <translation>Is een van jullie hier alleen voor vanavond, dan bewaart geen van beide laptops iets van de avond. Jullie horen het allebei voor jullie antwoorden.</translation>
    </message>
    <message>
        <source>There is no second way in</source>
        <translation>Er is geen tweede weg naar binnen</translation>
    </message>
    <message>
        <source>Nobody can bring a passphrase back. Without it, what is kept stays closed.</source>
        <translation>Niemand kan een wachtzin terughalen. Zonder wachtzin blijft dicht wat bewaard is.</translation>
    </message>
    <message>
        <source>What a disk remembers</source>
        <translation>Wat een schijf onthoudt</translation>
    </message>
    <message>
        <source>What you let go of cannot be opened any more. Its unreadable remains may stay on the disk, because on an SSD a file cannot be overwritten in place. Encrypting the whole disk is the answer to that.</source>
        <translation>Wat je loslaat, kan niet meer geopend worden. Onleesbare resten kunnen op de schijf achterblijven, omdat een bestand op een ssd niet op zijn plaats overschreven kan worden. Daartegen helpt het om de hele schijf te versleutelen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What this laptop keeps</source>
        <translation>Wat deze laptop bewaart</translation>
    </message>
    <message>
        <source>Your name, and the key by which the other laptop knows this one.</source>
        <translation>Je naam, en de sleutel waaraan de andere laptop deze herkent.</translation>
    </message>
    <message>
        <source>If you both keep it locked: that you two are paired, and a round you are in, with your own answers, and pages you two keep. The round goes when it is over, or has rested for thirty days.</source>
        <translation>Als jullie het allebei op slot bewaren: dat jullie laptops gekoppeld zijn, een ronde waar jullie in zitten, met je eigen antwoorden, en de bladzijden die jullie bewaren. De ronde gaat weg als die voorbij is, of dertig dagen heeft gelegen.</translation>
    </message>
    <message>
        <source>What you wrote alone and keep. It stays until you let go of it.</source>
        <translation>Wat je alleen schreef en bewaart. Het blijft tot je het loslaat.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and so does the keychain of this desktop.</source>
        <translation>Dit is allemaal versleuteld. Je wachtzin opent het, en de sleutelbos van deze computer ook.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it.</source>
        <translation>Dit is allemaal versleuteld. Je wachtzin opent het.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and nothing else does.</source>
        <translation>Dit is allemaal versleuteld. Je wachtzin opent het, en niets anders.</translation>
    </message>
    <message>
        <source>After ten minutes without you, when this laptop goes to sleep, or when its screen is locked, it locks by itself. To the other laptop that looks like a pause.</source>
        <translation>Na tien minuten zonder jou, en ook als deze laptop gaat slapen of het scherm vergrendeld wordt, gaat Mandorla vanzelf op slot. Voor de andere laptop ziet dat eruit als een pauze.</translation>
    </message>
    <message>
        <source>Remember on this laptop</source>
        <translation>Op deze laptop onthouden</translation>
    </message>
    <message>
        <source>The keychain of this desktop then has the key, and Mandorla opens by itself when it starts: whoever is logged in here can open it. After a lock it asks for your passphrase.</source>
        <translation>De sleutelbos van deze computer heeft dan de sleutel, en Mandorla opent vanzelf bij het starten: wie hier is ingelogd, kan het openen. Is het op slot gegaan, dan vraagt het om je wachtzin.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Een ogenblik.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Een andere wachtzin</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>De wachtzin van nu</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>De nieuwe</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>The passphrase you have now first</source>
        <translation>Eerst de wachtzin van nu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>The people kept here</source>
        <translation>De mensen die hier bewaard zijn</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Voor jou alleen</translation>
    </message>
    <message>
        <source>Let go of all that is kept</source>
        <translation>Alles loslaten wat bewaard is</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu op slot</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Loslaten</translation>
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
        <translation>Geven, krijgen</translation>
    </message>
    <message>
        <source>Comes up where the two meet.</source>
        <translation>Komt boven waar die twee elkaar raken.</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you choose.</source>
        <translation>Het blijft op deze laptop, wat je ook kiest.</translation>
    </message>
    <message>
        <source>True for both of you.</source>
        <translation>Klopt voor jullie allebei.</translation>
    </message>
    <message>
        <source>True for both of you – not consent.</source>
        <translation>Klopt voor jullie allebei – geen instemming.</translation>
    </message>
    <message>
        <source>Something you both chose to show.</source>
        <translation>Iets wat jullie allebei wilden laten zien.</translation>
    </message>
    <message>
        <source>Something you both chose to show – not consent.</source>
        <translation>Iets wat jullie allebei wilden laten zien – geen instemming.</translation>
    </message>
    <message>
        <source>An idea you are both open to.</source>
        <translation>Een idee waar jullie allebei voor openstaan.</translation>
    </message>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Een idee waar jullie allebei voor openstaan – geen instemming.</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>Wat er te kiezen is</translation>
    </message>
    <message>
        <source>Two to sixteen.</source>
        <translation>Twee tot zestien.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Een keuze toevoegen</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>The number of one of the choices of a card.</extracomment>
        <translation>Keuze %1</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>Zoveel je wilt</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Niets hiervan</translation>
    </message>
    <message>
        <source>What you both pick comes up.</source>
        <translation>Wat jullie allebei kiezen, komt boven.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Alleen voor jou</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Alleen voor mij</translation>
    </message>
    <message>
        <source>Only for oneself</source>
        <translation>Alleen voor jezelf</translation>
    </message>
    <message>
        <source>It never leaves the laptop.</source>
        <translation>Het verlaat de laptop nooit.</translation>
    </message>
    <message>
        <source>What feels good</source>
        <translation>Wat fijn voelt</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you draw.</source>
        <translation>Het blijft op deze laptop, wat je ook aangeeft.</translation>
    </message>
    <message>
        <source>A span</source>
        <translation>Een bereik</translation>
    </message>
    <message>
        <source>Comes up where the spans meet.</source>
        <translation>Komt boven waar de twee bereiken elkaar raken.</translation>
    </message>
    <message>
        <source>Its steps, from the least</source>
        <translation>De standen, van laag naar hoog</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Een stand toevoegen</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>The number of a step on a scale.</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both.</source>
        <translation>Een stuk dat voor jullie allebei fijn voelt.</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both – not consent.</source>
        <translation>Een stuk dat voor jullie allebei fijn voelt – geen instemming.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two steps of a scale, such as “a few times a week” and “daily”, or 6 and 9.</extracomment>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Both shown, or neither</source>
        <translation>Allebei te zien, of geen van beide</translation>
    </message>
    <message>
        <source>Shown, if you both show</source>
        <translation>Te zien als jullie het allebei tonen</translation>
    </message>
    <message>
        <source>Kept to myself</source>
        <translation>Voor mezelf gehouden</translation>
    </message>
    <message>
        <source>Words, or one of some choices.</source>
        <translation>Woorden, of een van een paar keuzes.</translation>
    </message>
    <message>
        <source>Two to sixteen, or none: then each of you writes.</source>
        <translation>Twee tot zestien, of geen: dan schrijven jullie ieder zelf.</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Een wens</translation>
    </message>
    <message>
        <source>Comes up if you are both open to it.</source>
        <translation>Komt boven als jullie er allebei voor openstaan.</translation>
    </message>
    <message>
        <source>The wish itself, as either of you could have it.</source>
        <translation>De wens zelf, zoals jullie die allebei zouden kunnen hebben.</translation>
    </message>
</context>
<context>
    <name>LeaveWritingPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Een eigen ronde</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Alleen op deze laptop</translation>
    </message>
    <message>
        <source>What you wrote is in no file yet</source>
        <translation>Wat je schreef, staat nog in geen bestand</translation>
    </message>
    <message>
        <source>Until now it is only in this window. You can save it to a file, even if it is not finished yet, and go on another day.</source>
        <translation>Tot nu toe staat het alleen in dit venster. Je kunt het in een bestand opslaan, ook als het nog niet af is, en op een andere dag verdergaan.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In een bestand opslaan…</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Let go of all that is kept?</source>
        <translation>Alles loslaten wat bewaard is?</translation>
    </message>
    <message>
        <source>This laptop then forgets your pairing, the round you are in and the pages you keep. Nobody can bring it back. To meet again, you two pair with new digits.</source>
        <translation>Deze laptop vergeet dan jullie koppeling, de ronde waar jullie in zitten en de bladzijden die jullie bewaren. Niemand kan het terughalen. Om elkaar weer te treffen, koppelen jullie de laptops opnieuw, met nieuwe cijfers.</translation>
    </message>
    <message>
        <source>The other laptop is not told. What it keeps, it keeps until the person there lets go of it.</source>
        <translation>De andere laptop krijgt niets te horen. Wat die bewaart, blijft bewaard tot de persoon daar het loslaat.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation>Hoe het eruitziet</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Zoals op de computer</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>A look without more contrast, motion without less of it: neither the desktop’s, nor more or less.</extracomment>
        <translation>Zoals gewoonlijk</translation>
    </message>
    <message>
        <source>What you choose shows at once.</source>
        <translation>Wat je kiest, zie je meteen.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Over the names of the languages.</extracomment>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, in percent: &quot;125 %&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Meer contrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Find each other</source>
        <translation>Elkaar vinden</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>As the button of each page.</extracomment>
        <translation>Afdekken</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The evening goes on.</source>
        <extracomment>After a pause: both are there again.</extracomment>
        <translation>De avond gaat verder.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Your name for tonight</source>
        <translation>Je naam voor vanavond</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Ten characters or more. A few words in a row do well.</source>
        <translation>Tien tekens of meer. Een paar woorden achter elkaar werkt goed.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>Ten characters or more, and the same twice.</source>
        <translation>Tien tekens of meer, en twee keer hetzelfde.</translation>
    </message>
</context>
<context>
    <name>NotConsent</name>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Een idee waar jullie allebei voor openstaan – geen instemming.</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>Stands alone: it clears the others.</source>
        <translation>Staat alleen: haalt de andere weg.</translation>
    </message>
</context>
<context>
    <name>OurPage</name>
    <message>
        <source>Our page</source>
        <translation>Onze bladzijde</translation>
    </message>
    <message>
        <source>You keep it. That shows on this screen only.</source>
        <translation>Je bewaart deze bladzijde. Dat is alleen op dit scherm te zien.</translation>
    </message>
    <message>
        <source>A step has come to the page.</source>
        <translation>Er is een stap op de bladzijde gekomen.</translation>
    </message>
    <message>
        <source>A step has gone from the page.</source>
        <translation>Er is een stap van de bladzijde verdwenen.</translation>
    </message>
    <message>
        <source>A step has changed.</source>
        <translation>Er is een stap veranderd.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Numbers: which step of our page, of how many.</extracomment>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Een stap</translation>
    </message>
    <message>
        <source>The page is full</source>
        <translation>De bladzijde is vol</translation>
    </message>
    <message>
        <source>Write another step</source>
        <translation>Nog een stap schrijven</translation>
    </message>
    <message>
        <source>One step is still empty.</source>
        <translation>Eén stap is nog leeg.</translation>
    </message>
    <message>
        <source>Shared tonight</source>
        <translation>Vanavond gedeeld</translation>
    </message>
    <message>
        <source>Let’s try this</source>
        <translation>Laten we dit proberen</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>Als jullie klaar zijn</translation>
    </message>
    <message>
        <source>What you both keep, each of you can take along as a file or on paper.</source>
        <translation>Wat jullie allebei bewaren, kan ieder meenemen, als bestand of op papier.</translation>
    </message>
    <message>
        <source>How long a page you both keep stays</source>
        <translation>Hoe lang een bladzijde blijft die jullie allebei bewaren</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: to keep the page that two people wrote together. Its twin is Let go.</extracomment>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A verb: not to keep it; it is gone then. Calm, no “delete”.</extracomment>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>If one of you lets go, it is gone for both.</source>
        <translation>Laat een van jullie de bladzijde los, dan is die voor allebei weg.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
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
        <translation>Jullie bladzijden</translation>
    </message>
    <message>
        <source>The date is right after all</source>
        <translation>De datum klopt toch</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>De datum klopt</translation>
    </message>
    <message>
        <source>The date is wrong</source>
        <translation>De datum klopt niet</translation>
    </message>
</context>
<context>
    <name>OwnListPage</name>
    <message>
        <source>For you alone</source>
        <translation>Voor jou alleen</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Alleen op deze laptop</translation>
    </message>
    <message>
        <source>Without a partner, and nothing of it is ever sent.</source>
        <translation>Zonder partner, en niets ervan wordt ooit verstuurd.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>A verb: to begin a round for oneself.</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Wat je eerder schreef</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
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
        <translation>Voor jou alleen</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Alleen op deze laptop</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Terug naar de kaarten</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Op slot bewaren</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Leaves the page: one has decided what becomes of it.</extracomment>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cover</source>
        <extracomment>A verb: puts a clock in place of the page, at once, so that nobody reads it.</extracomment>
        <translation>Afdekken</translation>
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
        <translation>Twee teksten voor één stap. Neem er een, of voeg ze samen.</translation>
    </message>
    <message>
        <source>%1, the first of two texts</source>
        <translation>%1, de eerste van twee teksten</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Deze woorden nemen</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands alone between two texts that two people wrote for the same step.</extracomment>
        <translation>of</translation>
    </message>
    <message>
        <source>Take these words instead</source>
        <translation>Liever deze woorden nemen</translation>
    </message>
    <message>
        <source>One small step, in your own words.</source>
        <translation>Eén kleine stap, in jullie eigen woorden.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Meer past er niet.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Tekens over: %1</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>Deze stap laten vallen</translation>
    </message>
    <message>
        <source>The page is full.</source>
        <translation>De bladzijde is vol.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>For myself</source>
        <translation>Voor mezelf</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Onze bladzijde</translation>
    </message>
    <message>
        <source>Private. If you find this, please don’t read on.</source>
        <translation>Privé. Als je dit vindt, lees dan alsjeblieft niet verder.</translation>
    </message>
    <message>
        <source>Ideas we are both open to, not consent.</source>
        <translation>Ideeën waar we allebei voor openstaan, geen instemming.</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>You both see only what you both pick.</source>
        <translation>Jullie zien allebei alleen wat jullie allebei kiezen.</translation>
    </message>
</context>
<context>
    <name>WhatPartnerSees</name>
    <message>
        <source>What will my partner see?</source>
        <translation>Wat krijgt mijn partner te zien?</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Wat jullie delen</translation>
    </message>
    <message>
        <source>A wish you are both open to. Where one of you would like to give and one to receive. The options you both picked. The stretch where your two spans meet. What you both chose to show. With a shared wish, the words you each added. Who was keen and who was willing is not shown, but your words may show how you meant it.</source>
        <translation>Een wens waar jullie allebei voor openstaan. Waar een van jullie wil geven en een wil krijgen. De keuzes die jullie allebei maakten. Het stuk waar jullie twee bereiken elkaar raken. Wat jullie allebei wilden laten zien. Bij een gedeelde wens ook de woorden die jullie er ieder bij schreven. Wie het heel graag wilde en wie ervoor openstond, is niet te zien, maar je woorden kunnen laten zien hoe je het bedoelde.</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Wat bij jou blijft</translation>
    </message>
    <message>
        <source>Everything else. No, not now, a skipped card, a card kept to yourself and an answer you changed before sealing look the same to the other laptop. Private cards are never sent. Nobody sees how far you are.</source>
        <translation>Al het andere. Nee, nu niet, een overgeslagen kaart, een kaart die je voor jezelf houdt en een antwoord dat je voor het verzegelen veranderde, zien er voor de andere laptop hetzelfde uit. Privékaarten worden nooit verstuurd. Niemand ziet hoe ver je bent.</translation>
    </message>
    <message>
        <source>What absence tells</source>
        <translation>Wat het zegt als iets wegblijft</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. The same is true the other way round. Why stays with each of you.</source>
        <translation>Als alle kaarten zijn omgedraaid: zei jij ja en kwam het niet boven, dan zei je partner geen ja. Andersom geldt hetzelfde. Waarom, dat blijft bij ieder zelf.</translation>
    </message>
    <message>
        <source>What saying yes to everything does</source>
        <translation>Wat overal ja zeggen doet</translation>
    </message>
    <message>
        <source>Someone who says yes to every card sees everything their partner said yes to. Both of you see it come up. A second try with changed answers needs you both again.</source>
        <translation>Wie op elke kaart ja zegt, ziet alles waar de eigen partner ja op zei. Jullie zien het allebei bovenkomen. Voor een tweede poging met veranderde antwoorden zijn jullie weer allebei nodig.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>An idea that comes up is one you are both open to. Whatever comes up, it is not consent, and nothing is owed. A yes can be given under pressure, and no software can tell.</source>
        <translation>Een idee dat bovenkomt, is er een waar jullie allebei voor openstaan. Wat er ook bovenkomt, het is geen instemming, en niemand is iets verschuldigd. Een ja kan onder druk gegeven zijn, en geen software kan dat zien.</translation>
    </message>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Als je bang bent om nee te zeggen</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Toets: %1</translation>
    </message>
    <message>
        <source>What Mandorla cannot protect</source>
        <translation>Wat Mandorla niet kan beschermen</translation>
    </message>
    <message>
        <source>A person at your open laptop sees what you see. Cover hides it at once.</source>
        <translation>Wie aan je open laptop zit, ziet wat jij ziet. “Afdekken” verbergt het meteen.</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>It never leaves this laptop.</source>
        <translation>Het verlaat deze laptop nooit.</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>1 is “%1”, %2 is “%3”.</source>
        <extracomment>The two ends of a scale: numbers, and how the steps are called.</extracomment>
        <translation>1 is “%1”, %2 is “%3”.</translation>
    </message>
    <message>
        <source>You both see only the stretch where your two spans meet.</source>
        <translation>Jullie zien allebei alleen het stuk waar jullie twee bereiken elkaar raken.</translation>
    </message>
    <message>
        <source>move this end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>dit uiteinde verplaatsen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the other end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>het andere uiteinde</translation>
    </message>
    <message>
        <source>or type how a step begins</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>of typ hoe een stand begint</translation>
    </message>
</context>
<context>
    <name>ReadCardsPage</name>
    <message>
        <source>Card %1. %2</source>
        <extracomment>%2 is the kind of the card, such as “A wish”.</extracomment>
        <translation>Kaart %1. %2</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Voor je antwoordt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save it to a file…</source>
        <translation>In een bestand opslaan…</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Ja, deze</translation>
    </message>
    <message>
        <source>It is not suggested any more, or the evening has paused.</source>
        <translation>Deze ronde is niet meer voorgesteld, of de avond staat op pauze.</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Deze ronde voorstellen</translation>
    </message>
    <message>
        <source>You have suggested it already, or the evening has paused.</source>
        <translation>Je hebt deze ronde al voorgesteld, of de avond staat op pauze.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>It is on our page</source>
        <translation>Het staat op onze bladzijde</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier stoppen</translation>
    </message>
    <message>
        <source>Put on our page</source>
        <translation>Op onze bladzijde zetten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Turn the next</source>
        <translation>De volgende omdraaien</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Your answers</source>
        <translation>Je antwoorden</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1 – kept to yourself</source>
        <translation>%1 – voor jezelf gehouden</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Kaart %1: %2</translation>
    </message>
</context>
<context>
    <name>RoundFile</name>
    <message>
        <source>This file can’t be read.</source>
        <translation>Dit bestand is niet te lezen.</translation>
    </message>
    <message>
        <source>See that it is still there, and that you may open it.</source>
        <translation>Kijk of het er nog is, en of je het mag openen.</translation>
    </message>
    <message>
        <source>This is no file that holds a round.</source>
        <translation>Dit is geen bestand met een ronde erin.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Kies een ander bestand.</translation>
    </message>
    <message>
        <source>There is something of this name that is no file.</source>
        <translation>Er is iets met deze naam dat geen bestand is.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write there.</source>
        <translation>Mandorla mag daar van deze laptop niet schrijven.</translation>
    </message>
    <message>
        <source>Choose another folder. What you wrote is still here.</source>
        <translation>Kies een andere map. Wat je schreef, is er nog.</translation>
    </message>
    <message>
        <source>The file could not be written whole, so nothing was changed.</source>
        <translation>Het bestand kon niet helemaal geschreven worden, dus er is niets veranderd.</translation>
    </message>
    <message>
        <source>See that there is room on the disk. What you wrote is still here.</source>
        <translation>Kijk of er ruimte is op de schijf. Wat je schreef, is er nog.</translation>
    </message>
</context>
<context>
    <name>RoundFilePage</name>
    <message>
        <source>Save a round</source>
        <translation>Een ronde opslaan</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Een ronde openen</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Alleen op deze laptop</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>In een bestand opslaan</translation>
    </message>
    <message>
        <source>Open a round from a file</source>
        <translation>Een ronde uit een bestand openen</translation>
    </message>
    <message>
        <source>The file holds the cards and no answers. Whoever has it can read it.</source>
        <translation>In het bestand staan de kaarten en geen antwoorden. Wie het heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>The file is read here, and nothing of it is sent until you suggest it.</source>
        <translation>Het bestand wordt hier gelezen, en niets ervan wordt verstuurd tot je de ronde voorstelt.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Go on writing it</source>
        <translation>Eraan verder schrijven</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Naam van het bestand</translation>
    </message>
    <message>
        <source>A name from below, or a whole path</source>
        <translation>Een naam van hieronder, of een heel pad</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>In deze map</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>Naar de map erboven</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Said to those who hear it: %1 is the name of a folder.</extracomment>
        <translation>Map %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Your answers are sealed</source>
        <translation>Je antwoorden zijn verzegeld</translation>
    </message>
    <message>
        <source>You can change your mind until you have both sealed.</source>
        <translation>Je kunt van gedachten veranderen tot jullie allebei verzegeld hebben.</translation>
    </message>
    <message>
        <source>Once you have both sealed, the first card lies between you on both screens. You turn it together.</source>
        <translation>Zodra jullie allebei verzegeld hebben, ligt de eerste kaart op beide schermen tussen jullie in. Jullie draaien die samen om.</translation>
    </message>
    <message>
        <source>Until then, neither screen tells anything. Make some tea, or sit down next to each other.</source>
        <translation>Tot dan vertelt geen van beide schermen iets. Zet thee, of ga naast elkaar zitten.</translation>
    </message>
    <message>
        <source>Take my seal back</source>
        <translation>Mijn zegel terugnemen</translation>
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
        <translation>Koppel opnieuw, met nieuwe cijfers.</translation>
    </message>
    <message>
        <source>Something that came from the other laptop did not pass a check, so this one stopped listening. Nothing of your answers was shown by it.</source>
        <translation>Iets wat van de andere laptop kwam, kwam niet door een controle, dus deze luistert niet meer. Van je antwoorden is daardoor niets getoond.</translation>
    </message>
    <message>
        <source>The words that came from the other laptop are not the ones it had sealed. They are not shown.</source>
        <translation>De woorden die van de andere laptop kwamen, zijn niet de woorden die hij had verzegeld. Ze worden niet getoond.</translation>
    </message>
    <message>
        <source>A text from the other laptop could not be read safely, so it is not shown.</source>
        <translation>Een tekst van de andere laptop kon niet veilig gelezen worden, dus die wordt niet getoond.</translation>
    </message>
    <message>
        <source>Choose names of plain letters and spaces, and pair again.</source>
        <translation>Kies namen met gewone letters en spaties, en koppel opnieuw.</translation>
    </message>
    <message>
        <source>The laptop that answered is not the one you paired with.</source>
        <translation>De laptop die antwoordde, is niet die waarmee deze gekoppeld is.</translation>
    </message>
    <message>
        <source>Make sure that you are both on your own home network, and pair again.</source>
        <translation>Kijk of jullie allebei op jullie eigen thuisnetwerk zitten, en koppel opnieuw.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same evening.</source>
        <translation>De twee laptops herinneren zich niet dezelfde avond.</translation>
    </message>
    <message>
        <source>Pair again and choose the round anew.</source>
        <translation>Koppel opnieuw, en kies de ronde nog eens.</translation>
    </message>
    <message>
        <source>The other laptop said something that this one does not understand.</source>
        <translation>De andere laptop zei iets wat deze niet begrijpt.</translation>
    </message>
    <message>
        <source>The round that was suggested cannot be used: it is too long, or something in it is missing.</source>
        <translation>De voorgestelde ronde is niet te gebruiken: die is te lang, of er ontbreekt iets in.</translation>
    </message>
    <message>
        <source>Pair again and choose another round.</source>
        <translation>Koppel opnieuw, en kies een andere ronde.</translation>
    </message>
    <message>
        <source>This laptop could not make a safe secret just now.</source>
        <translation>Deze laptop kon nu even geen veilig geheim maken.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het nog eens.</translation>
    </message>
    <message>
        <source>The other laptop said something at a moment that does not allow it.</source>
        <translation>De andere laptop zei iets op een moment waarop dat niet kan.</translation>
    </message>
    <message>
        <source>The other laptop took back something that it had settled. Nothing was shown by it.</source>
        <translation>De andere laptop nam iets terug wat al vastlag. Daardoor is niets getoond.</translation>
    </message>
    <message>
        <source>The other laptop has a newer Mandorla than this one.</source>
        <translation>De andere laptop heeft een nieuwere Mandorla dan deze.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop, and open it again.</source>
        <translation>Werk Mandorla op deze laptop bij, en open het opnieuw.</translation>
    </message>
    <message>
        <source>The other laptop has an older Mandorla than this one.</source>
        <translation>De andere laptop heeft een oudere Mandorla dan deze.</translation>
    </message>
    <message>
        <source>Update Mandorla on that laptop, and open it there again.</source>
        <translation>Werk Mandorla op die laptop bij, en open het daar opnieuw.</translation>
    </message>
    <message>
        <source>The other laptop agreed to a round that was not suggested here.</source>
        <translation>De andere laptop zei ja op een ronde die hier niet was voorgesteld.</translation>
    </message>
    <message>
        <source>The other laptop spoke of a seal that this one does not know.</source>
        <translation>De andere laptop had het over een zegel dat deze niet kent.</translation>
    </message>
    <message>
        <source>A seal was opened again after both were closed. Nothing was shown by it.</source>
        <translation>Een zegel ging weer open nadat beide dicht waren. Daardoor is niets getoond.</translation>
    </message>
    <message>
        <source>Seals were closed and opened more often than a round allows.</source>
        <translation>Zegels gingen vaker dicht en open dan een ronde toelaat.</translation>
    </message>
    <message>
        <source>A card would have been turned before its turn, so this laptop stopped.</source>
        <translation>Een kaart zou voor de beurt omgedraaid zijn, dus deze laptop is gestopt.</translation>
    </message>
    <message>
        <source>A card would have been turned without both of your hands on it, so this laptop stopped.</source>
        <translation>Een kaart zou omgedraaid zijn zonder jullie beider hand erop, dus deze laptop is gestopt.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same page. What you wrote is still here.</source>
        <translation>De twee laptops herinneren zich niet dezelfde bladzijde. Wat je schreef, is er nog.</translation>
    </message>
    <message>
        <source>The other laptop put more on your page than a page holds.</source>
        <translation>De andere laptop zette meer op jullie bladzijde dan er op een bladzijde past.</translation>
    </message>
    <message>
        <source>The other laptop sent more than anyone can write, so this laptop stopped.</source>
        <translation>De andere laptop stuurde meer dan iemand kan schrijven, dus deze laptop is gestopt.</translation>
    </message>
    <message>
        <source>The other laptop called a page kept that you did not both keep. It is not kept.</source>
        <translation>De andere laptop noemde een bladzijde bewaard die jullie niet allebei hebben bewaard. Die is niet bewaard.</translation>
    </message>
    <message>
        <source>The digits were not the same.</source>
        <translation>De cijfers waren niet dezelfde.</translation>
    </message>
    <message>
        <source>Ask for them again across the table, and try once more.</source>
        <translation>Vraag er nog eens naar over de tafel heen, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Both laptops show digits.</source>
        <translation>Beide laptops laten cijfers zien.</translation>
    </message>
    <message>
        <source>Go back on one of them, and type the digits of the other laptop.</source>
        <translation>Ga op een van de twee terug, en typ de cijfers van de andere laptop in.</translation>
    </message>
    <message>
        <source>Both laptops want to type.</source>
        <translation>Beide laptops willen typen.</translation>
    </message>
    <message>
        <source>Go back on one of them, and show digits there.</source>
        <translation>Ga op een van de twee terug, en laat daar cijfers zien.</translation>
    </message>
    <message>
        <source>Pairing has closed. It stays open for two minutes, and for a few tries.</source>
        <translation>De tijd om te koppelen is om. Die duurt twee minuten, en een paar pogingen.</translation>
    </message>
    <message>
        <source>Begin again on both laptops.</source>
        <translation>Begin op beide laptops opnieuw.</translation>
    </message>
    <message>
        <source>The other laptop does not know this one.</source>
        <translation>De andere laptop kent deze niet.</translation>
    </message>
    <message>
        <source>Pair the two with new digits.</source>
        <translation>Koppel de twee met nieuwe cijfers.</translation>
    </message>
    <message>
        <source>This laptop found itself.</source>
        <translation>Deze laptop heeft zichzelf gevonden.</translation>
    </message>
    <message>
        <source>Type the address of the other laptop.</source>
        <translation>Typ het adres van de andere laptop in.</translation>
    </message>
    <message>
        <source>The other laptop took too long to answer.</source>
        <translation>De andere laptop deed te lang over een antwoord.</translation>
    </message>
    <message>
        <source>Move closer to the router if you can, and try again.</source>
        <translation>Ga dichter bij de router zitten als dat kan, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>No laptop was found that shows digits.</source>
        <translation>Er is geen laptop gevonden die cijfers laat zien.</translation>
    </message>
    <message>
        <source>Let the other laptop show digits now. If they are there already, type its address.</source>
        <translation>Laat de andere laptop nu cijfers tonen. Staan ze er al, typ dan het adres van die laptop in.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits.</source>
        <translation>Meer dan één laptop in de buurt laat cijfers zien.</translation>
    </message>
    <message>
        <source>Type the address that the right one shows.</source>
        <translation>Typ het adres in dat op de juiste staat.</translation>
    </message>
    <message>
        <source>Nobody answers at that address.</source>
        <translation>Op dat adres antwoordt niemand.</translation>
    </message>
    <message>
        <source>See that both are on the same network, not a guest network, and that no VPN or firewall is in the way. Then compare the address.</source>
        <translation>Kijk of ze allebei op hetzelfde netwerk zitten, niet op een gastnetwerk, en of er geen VPN of firewall tussen zit. Vergelijk dan het adres.</translation>
    </message>
    <message>
        <source>Another laptop answers at that address.</source>
        <translation>Op dat adres antwoordt een andere laptop.</translation>
    </message>
    <message>
        <source>Compare the address with the one the other laptop shows.</source>
        <translation>Vergelijk het adres met wat de andere laptop laat zien.</translation>
    </message>
    <message>
        <source>This laptop could not open a port, so nobody can reach it.</source>
        <translation>Deze laptop kon geen poort openen, dus niemand kan hem bereiken.</translation>
    </message>
    <message>
        <source>Let the other laptop show the digits, or close what else uses the network here.</source>
        <translation>Laat de andere laptop de cijfers tonen, of sluit wat hier verder het netwerk gebruikt.</translation>
    </message>
    <message>
        <source>Four people are paired with this laptop, and there is room for four.</source>
        <translation>Er zijn vier mensen met deze laptop gekoppeld, en er is plek voor vier.</translation>
    </message>
    <message>
        <source>To pair with somebody else, forget one of them first.</source>
        <translation>Om met iemand anders te koppelen, vergeet je eerst een van hen.</translation>
    </message>
    <message>
        <source>What was kept is not here any more.</source>
        <translation>Wat bewaard was, is hier niet meer.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and begin anew.</source>
        <translation>Sluit Mandorla, open het weer, en begin opnieuw.</translation>
    </message>
    <message>
        <source>Something is kept on this laptop already.</source>
        <translation>Op deze laptop is al iets bewaard.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and type that passphrase.</source>
        <translation>Sluit Mandorla, open het weer, en typ die wachtzin in.</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>Dit opent het niet.</translation>
    </message>
    <message>
        <source>Try once more. Capital letters and spaces count.</source>
        <translation>Probeer het nog een keer. Hoofdletters en spaties tellen mee.</translation>
    </message>
    <message>
        <source>A passphrase has ten characters or more.</source>
        <translation>Een wachtzin heeft tien tekens of meer.</translation>
    </message>
    <message>
        <source>A few words in a row do well.</source>
        <translation>Een paar woorden achter elkaar werkt goed.</translation>
    </message>
    <message>
        <source>The file that opens what is kept here is damaged.</source>
        <translation>Het bestand dat opent wat hier bewaard is, is beschadigd.</translation>
    </message>
    <message>
        <source>If you have a copy of Mandorla’s folder, put it back. Without one, what was kept cannot be read any more.</source>
        <translation>Heb je een kopie van de map van Mandorla, zet die dan terug. Zonder kopie is niet meer te lezen wat bewaard was.</translation>
    </message>
    <message>
        <source>Something of what is kept here is damaged and cannot be read.</source>
        <translation>Iets van wat hier bewaard is, is beschadigd en niet te lezen.</translation>
    </message>
    <message>
        <source>A newer Mandorla wrote what is kept here.</source>
        <translation>Een nieuwere Mandorla schreef wat hier bewaard is.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop. What is kept was not changed.</source>
        <translation>Werk Mandorla op deze laptop bij. Wat bewaard is, is niet veranderd.</translation>
    </message>
    <message>
        <source>Mandorla is open on this laptop already.</source>
        <translation>Mandorla staat op deze laptop al open.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Ga verder in het andere venster, of sluit dat eerst.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write to its folder.</source>
        <translation>Mandorla mag van deze laptop niet in zijn eigen map schrijven.</translation>
    </message>
    <message>
        <source>See that the folder can be written to.</source>
        <translation>Kijk of er in die map geschreven kan worden.</translation>
    </message>
    <message>
        <source>There is no room left on this laptop’s disk.</source>
        <translation>Er is geen ruimte meer op de schijf van deze laptop.</translation>
    </message>
    <message>
        <source>Make some room on it.</source>
        <translation>Maak daar wat ruimte.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla read its folder.</source>
        <translation>Mandorla mag van deze laptop zijn eigen map niet lezen.</translation>
    </message>
    <message>
        <source>See that the folder and the disk it is on can be read.</source>
        <translation>Kijk of de map en de schijf waar die op staat gelezen kunnen worden.</translation>
    </message>
    <message>
        <source>This is more than Mandorla can keep.</source>
        <translation>Dit is meer dan Mandorla kan bewaren.</translation>
    </message>
    <message>
        <source>Let go of what is kept, and begin anew.</source>
        <translation>Laat los wat bewaard is, en begin opnieuw.</translation>
    </message>
    <message>
        <source>This laptop has too little free memory just now.</source>
        <translation>Deze laptop heeft nu te weinig vrij geheugen.</translation>
    </message>
    <message>
        <source>Close something else, and try again.</source>
        <translation>Sluit iets anders, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No keychain answers on this laptop.</source>
        <translation>Op deze laptop antwoordt geen sleutelbos.</translation>
    </message>
    <message>
        <source>Your passphrase opens what is kept, as before.</source>
        <translation>Je wachtzin opent wat bewaard is, net als eerst.</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked or did not answer, so it may still have its key.</source>
        <translation>De sleutelbos van deze computer bleef op slot of antwoordde niet, dus hij kan zijn sleutel nog hebben.</translation>
    </message>
    <message>
        <source>You can take “This evening” out of it by hand.</source>
        <translation>Je kunt “Deze avond” er met de hand uit halen.</translation>
    </message>
    <message>
        <source>Mandorla asks it again each time you open what is kept here, and does not open by itself any more. You can also take “This evening” out of it by hand.</source>
        <translation>Mandorla vraagt het hem opnieuw telkens als je opent wat hier bewaard is, en opent niet meer vanzelf. Je kunt “Deze avond” er ook met de hand uit halen.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so the evening waits. What you see here is not lost.</source>
        <translation>Deze laptop kan nu even niet schrijven, dus de avond wacht. Wat je hier ziet, is niet weg.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so what you wrote is not kept yet. It stays here while Mandorla is open.</source>
        <translation>Deze laptop kan nu even niet schrijven, dus wat je schreef, is nog niet bewaard. Het blijft hier zolang Mandorla open is.</translation>
    </message>
    <message>
        <source>A laptop went away before the cards were ready, so the seal came off. Your answers are as they were.</source>
        <translation>Een laptop ging weg voor de kaarten klaar waren, dus het zegel liet los. Je antwoorden zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>Seal them once more when you like.</source>
        <translation>Verzegel ze opnieuw wanneer je wilt.</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through.</source>
        <translation>Je partner stelt voor om erover te praten.</translation>
    </message>
    <message>
        <source>What you wrote in this round is damaged and cannot be read.</source>
        <translation>Wat je in deze ronde schreef, is beschadigd en niet te lezen.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>De ronde begint opnieuw.</translation>
    </message>
    <message>
        <source>The evening has paused. Your answers are still here.</source>
        <translation>De avond staat op pauze. Je antwoorden zijn er nog.</translation>
    </message>
    <message>
        <source>If both laptops come back, you can go on.</source>
        <translation>Als beide laptops terugkomen, kunnen jullie verder.</translation>
    </message>
    <message>
        <source>That is a name, and finding out whose it is would mean asking somebody outside.</source>
        <translation>Dat is een naam, en om uit te zoeken van wie die is, zou iemand van buiten gevraagd moeten worden.</translation>
    </message>
    <message>
        <source>Type the numbers instead, as the other laptop shows them.</source>
        <translation>Typ in plaats daarvan de getallen in, zoals de andere laptop ze laat zien.</translation>
    </message>
    <message>
        <source>This is not a whole address: it has four numbers, with a dot between each.</source>
        <translation>Dit is geen heel adres: dat heeft vier getallen, met een punt ertussen.</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>Het lijkt op 192.168.1.20.</translation>
    </message>
    <message>
        <source>One of the four numbers is too large: each is 255 at most.</source>
        <translation>Een van de vier getallen is te groot: elk is hoogstens 255.</translation>
    </message>
    <message>
        <source>Compare it with what the other laptop shows.</source>
        <translation>Vergelijk het met wat de andere laptop laat zien.</translation>
    </message>
    <message>
        <source>Something in this address with colons is too long, too short or missing.</source>
        <translation>In dit adres met dubbele punten is iets te lang, te kort of weg.</translation>
    </message>
    <message>
        <source>Compare it character by character, or use the one with dots.</source>
        <translation>Vergelijk het teken voor teken, of gebruik dat met punten.</translation>
    </message>
    <message>
        <source>The square bracket is opened and not closed.</source>
        <translation>De vierkante haak is geopend en niet gesloten.</translation>
    </message>
    <message>
        <source>It closes after the address, before the last colon.</source>
        <translation>Hij sluit achter het adres, voor de laatste dubbele punt.</translation>
    </message>
    <message>
        <source>After the address and its colon comes a number from 1 to 65535.</source>
        <translation>Na het adres en de dubbele punt komt een getal van 1 tot en met 65535.</translation>
    </message>
    <message>
        <source>If the other laptop shows none there, leave out the colon as well.</source>
        <translation>Staat er op de andere laptop geen, laat dan ook de dubbele punt weg.</translation>
    </message>
    <message>
        <source>This laptop has more than one way to an address that begins like this.</source>
        <translation>Deze laptop heeft meer dan één weg naar een adres dat zo begint.</translation>
    </message>
    <message>
        <source>Use the address with dots, or put a % and the name of your own network device after it.</source>
        <translation>Gebruik het adres met punten, of zet er een % en de naam van je eigen netwerkapparaat achter.</translation>
    </message>
    <message>
        <source>What follows the % is not a network device of this laptop.</source>
        <translation>Wat na de % komt, is geen netwerkapparaat van deze laptop.</translation>
    </message>
    <message>
        <source>Leave out the % and what follows it.</source>
        <translation>Laat de % weg, en wat erop volgt.</translation>
    </message>
    <message>
        <source>This address belongs to no single laptop.</source>
        <translation>Dit adres hoort niet bij één enkele laptop.</translation>
    </message>
    <message>
        <source>This laptop is on no network.</source>
        <translation>Deze laptop zit op geen netwerk.</translation>
    </message>
    <message>
        <source>Join the home network on both laptops. It does not need the internet.</source>
        <translation>Zet beide laptops op het thuisnetwerk. Internet is er niet voor nodig.</translation>
    </message>
    <message>
        <source>Another program on this laptop holds port %1, so Mandorla cannot find the other laptop by itself.</source>
        <translation>Een ander programma op deze laptop houdt poort %1 bezet, dus Mandorla kan de andere laptop niet vanzelf vinden.</translation>
    </message>
    <message>
        <source>Close that program, or type the other laptop’s address. Mandorla tries again by itself.</source>
        <translation>Sluit dat programma, of typ het adres van de andere laptop in. Mandorla probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Several can be chosen only where both show it or neither, and where there are choices.</source>
        <translation>Meer dan één kiezen kan alleen op een kaart waar allebei te zien zijn of geen van beide, en waar er keuzes zijn.</translation>
    </message>
    <message>
        <source>It can stand alone only where more than one may be chosen.</source>
        <translation>Alleen staan kan een keuze pas waar er meer dan één gekozen mag worden.</translation>
    </message>
    <message>
        <source>Only a card to give and to receive has two roles.</source>
        <translation>Alleen een kaart om te geven en te krijgen heeft twee rollen.</translation>
    </message>
    <message>
        <source>A private card is never shared, so it has none.</source>
        <translation>Een privékaart wordt nooit gedeeld, dus die heeft er geen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>Het bestand is groter dan %1 KiB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Het bestand is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>Het bestand houdt te vroeg op.</translation>
    </message>
    <message>
        <source>This is no value that JSON knows.</source>
        <translation>Dit is geen waarde die JSON kent.</translation>
    </message>
    <message>
        <source>A name in quotation marks is missing.</source>
        <translation>Er ontbreekt een naam tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>Here a : is missing.</source>
        <translation>Hier ontbreekt een :.</translation>
    </message>
    <message>
        <source>Here a comma or } is missing.</source>
        <translation>Hier ontbreekt een komma of }.</translation>
    </message>
    <message>
        <source>Here a comma or ] is missing.</source>
        <translation>Hier ontbreekt een komma of ].</translation>
    </message>
    <message>
        <source>There is something after the end.</source>
        <translation>Er staat nog iets na het einde.</translation>
    </message>
    <message>
        <source>A number is not finished.</source>
        <translation>Een getal is niet af.</translation>
    </message>
    <message>
        <source>A text is not closed.</source>
        <translation>Een tekst is niet gesloten.</translation>
    </message>
    <message>
        <source>A text has a line break or a control character in it. Write \n for a new line.</source>
        <translation>In een tekst staat een regeleinde of een stuurteken. Schrijf een backslash en een n voor een nieuwe regel.</translation>
    </message>
    <message>
        <source>A backslash comes before something it cannot come before.</source>
        <translation>Er staat een backslash voor iets waar die niet voor kan staan.</translation>
    </message>
    <message>
        <source>\u needs four digits, 0-9 and a-f.</source>
        <translation>Na \u horen vier cijfers, 0-9 en a-f.</translation>
    </message>
    <message>
        <source>A text has half a character in it.</source>
        <translation>In een tekst staat een half teken.</translation>
    </message>
    <message>
        <source>A text has a zero character in it.</source>
        <translation>In een tekst staat een nulteken.</translation>
    </message>
    <message>
        <source>A name is given twice here.</source>
        <translation>Een naam is hier twee keer gebruikt.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>Deze lijst is te lang.</translation>
    </message>
    <message>
        <source>This value is not of the kind that belongs here.</source>
        <translation>Deze waarde is niet van de soort die hier hoort.</translation>
    </message>
    <message>
        <source>It takes a whole number, from 0.</source>
        <translation>Hier hoort een heel getal, vanaf 0.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field of this name here; a newer one may.</source>
        <translation>Deze Mandorla kent hier geen veld met deze naam; een nieuwere misschien wel.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field &quot;%1&quot; here; a newer one may.</source>
        <translation>Deze Mandorla kent hier geen veld &quot;%1&quot;; een nieuwere misschien wel.</translation>
    </message>
    <message>
        <source>A text is given by language: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</source>
        <translation>Een tekst staat er per taal: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>It is one of APART, NEAR, TOUCHING and OVERLAPPING.</source>
        <translation>Het is een van APART, NEAR, TOUCHING en OVERLAPPING.</translation>
    </message>
    <message>
        <source>It is one of WISH, EXCHANGE, PICK, RANGE, TOGETHER and PRIVATE.</source>
        <translation>Het is een van WISH, EXCHANGE, PICK, RANGE, TOGETHER en PRIVATE.</translation>
    </message>
    <message>
        <source>It is one of IDEA, BOTH and SHOWN.</source>
        <translation>Het is een van IDEA, BOTH en SHOWN.</translation>
    </message>
    <message>
        <source>It needs an id of a-z, 0-9 and &apos;-&apos;, at most %1 of them.</source>
        <translation>Er hoort een id bij van a-z, 0-9 en &apos;-&apos;, hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>Its id is taken by an earlier one.</source>
        <translation>Deze id is al aan een eerdere gegeven.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>Deze tekst ontbreekt.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Deze tekst is leeg.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters or line breaks.</source>
        <translation>Er passen hoogstens %1 tekens gewone tekst in, zonder stuurtekens of regeleinden.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters.</source>
        <translation>Er passen hoogstens %1 tekens gewone tekst in, zonder stuurtekens.</translation>
    </message>
    <message>
        <source>At most %1 languages are possible.</source>
        <translation>Er zijn hoogstens %1 talen mogelijk.</translation>
    </message>
    <message>
        <source>It is given in a language that the round’s title is not in.</source>
        <translation>De tekst staat er in een taal waarin de titel van de ronde er niet is.</translation>
    </message>
    <message>
        <source>It is missing in one of the languages of the round’s title.</source>
        <translation>De tekst ontbreekt in een van de talen van de titel van de ronde.</translation>
    </message>
    <message>
        <source>A card of this kind has no options.</source>
        <translation>Een kaart van deze soort heeft geen keuzes.</translation>
    </message>
    <message>
        <source>It needs %2 to %1 options.</source>
        <translation>Er horen %2 tot %1 keuzes bij.</translation>
    </message>
    <message>
        <source>A round takes at most %1 minutes.</source>
        <translation>Een ronde duurt hoogstens %1 minuten.</translation>
    </message>
    <message>
        <source>It has a field that this Mandorla does not know; a newer one may.</source>
        <translation>Er is een veld dat deze Mandorla niet kent; een nieuwere misschien wel.</translation>
    </message>
    <message>
        <source>A round has 1 to %1 cards.</source>
        <translation>Een ronde heeft 1 tot %1 kaarten.</translation>
    </message>
    <message>
        <source>All options, steps and wishes together are more than %1.</source>
        <translation>Alle keuzes, standen en wensen samen zijn meer dan %1.</translation>
    </message>
    <message>
        <source>All texts of the round together are too long.</source>
        <translation>Alle teksten van de ronde samen zijn te lang.</translation>
    </message>
    <message>
        <source>A file has 1 to %1 rounds.</source>
        <translation>Een bestand heeft 1 tot %1 rondes.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something is wrong. Stands alone, or in brackets.</extracomment>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>As above; behind the line stands the place by its names, as the file has them.</extracomment>
        <translation>regel %1, %2</translation>
    </message>
</context>
<context>
    <name>RevealedWords</name>
    <message>
        <source>shared</source>
        <extracomment>Stands alone in the almond where two circles meet: what is shared.</extracomment>
        <translation>gedeeld</translation>
    </message>
</context>
<context>
    <name>ShowTyped</name>
    <message>
        <source>Show what I type</source>
        <translation>Laten zien wat ik typ</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Nog niet gekozen</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The two ends of a span on a scale, for those who hear it: “From: at six”.</extracomment>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Tot en met</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Where one is in the cards of a round; shown, and said aloud.</extracomment>
        <translation>Kaart %1 van %2</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>For you alone</source>
        <translation>Voor jou alleen</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Onze bladzijde</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Alleen op deze laptop</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>What you wrote, each part under its question. It is marked as private, and has no date on it.</source>
        <translation>Wat je schreef, elk deel onder zijn vraag. Er staat op dat het privé is, en er staat geen datum op.</translation>
    </message>
    <message>
        <source>What is on your page, and nothing of your answers. It says that these are ideas and not consent. It has no date on it.</source>
        <translation>Wat op jullie bladzijde staat, en niets van je antwoorden. Er staat bij dat dit ideeën zijn en geen instemming. Er staat geen datum op.</translation>
    </message>
    <message>
        <source>Your names are on it: %1.</source>
        <translation>Jullie namen staan erop: %1.</translation>
    </message>
    <message>
        <source>There is no name on it.</source>
        <translation>Er staat geen naam op.</translation>
    </message>
    <message>
        <source>A file or a sheet of paper is not locked, and it does not fade. Whoever finds it can read it.</source>
        <translation>Een bestand of een vel papier zit niet op slot, en het vervaagt niet. Wie het vindt, kan het lezen.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Waar het bestand heen gaat</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Opslaan als gewone tekst</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
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
        <translation>Erover praten</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>speaks</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>praat</translation>
    </message>
    <message>
        <source>listens</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>luistert</translation>
    </message>
    <message>
        <source>The glass has run out.</source>
        <translation>De zandloper is leeg.</translation>
    </message>
    <message>
        <source>In the glass: a minute at most.</source>
        <translation>In de zandloper: hoogstens een minuut.</translation>
    </message>
    <message numerus="yes">
        <source>In the glass: %n minutes at most.</source>
        <translation>
            <numerusform>In de zandloper: hoogstens %n minuut.</numerusform>
            <numerusform>In de zandloper: hoogstens %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You suggest talking this through</source>
        <translation>Je stelt voor om erover te praten</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through</source>
        <translation>Je partner stelt voor om erover te praten</translation>
    </message>
    <message>
        <source>Talk it through</source>
        <translation>Erover praten</translation>
    </message>
    <message>
        <source>One of you speaks, and one listens. When the glass has run out, you change over.</source>
        <translation>De een praat, de ander luistert. Als de zandloper leeg is, wisselen jullie.</translation>
    </message>
    <message>
        <source>When the glass has run out, you change over, without a sound. Finish your sentence first.</source>
        <translation>Als de zandloper leeg is, wisselen jullie, zonder geluid. Maak eerst je zin af.</translation>
    </message>
    <message>
        <source>It begins when you both want it. Look up, and ask.</source>
        <translation>Het begint als jullie het allebei willen. Kijk op, en vraag het.</translation>
    </message>
    <message>
        <source>You don’t have to. If you leave it, nobody is told.</source>
        <translation>Het hoeft niet. Laat je het liggen, dan krijgt niemand dat te horen.</translation>
    </message>
    <message>
        <source>It begins when you both want it, and either of you can end it at any moment, for both.</source>
        <translation>Het begint als jullie het allebei willen, en ieder van jullie kan het elk moment beëindigen, voor jullie allebei.</translation>
    </message>
    <message>
        <source>How long each of you speaks</source>
        <translation>Hoe lang ieder van jullie praat</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minuten</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minuten</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minuten</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Wie begint</translation>
    </message>
    <message>
        <source>I speak first</source>
        <translation>Ik praat eerst</translation>
    </message>
    <message>
        <source>I listen first</source>
        <translation>Ik luister eerst</translation>
    </message>
    <message>
        <source>Mandorla hears nothing, and keeps nothing of it.</source>
        <translation>Mandorla hoort niets, en bewaart er niets van.</translation>
    </message>
    <message>
        <source>End it, for both of us</source>
        <translation>Beëindigen, voor ons allebei</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Terug naar de kaart</translation>
    </message>
    <message>
        <source>Suggest once more</source>
        <translation>Nog eens voorstellen</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Niet zolang de avond op pauze staat.</translation>
    </message>
    <message>
        <source>Go on, both of us</source>
        <translation>Samen verder</translation>
    </message>
    <message>
        <source>Suggest it</source>
        <translation>Voorstellen</translation>
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
        <translation>Eén kaart.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards.</source>
        <translation>
            <numerusform>%n kaart.</numerusform>
            <numerusform>%n kaarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>About a minute.</source>
        <translation>Ongeveer een minuut.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Ongeveer %n minuut.</numerusform>
            <numerusform>Ongeveer %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for you. It is not suggested, and nothing of it is sent.</source>
        <translation>Alleen voor jou. Wordt niet voorgesteld, en er wordt niets van verstuurd.</translation>
    </message>
    <message>
        <source>It is about what helps each of you.</source>
        <translation>Het gaat over wat ieder van jullie helpt.</translation>
    </message>
    <message>
        <source>It is about everyday closeness.</source>
        <translation>Het gaat over alledaagse nabijheid.</translation>
    </message>
    <message>
        <source>It is about touch.</source>
        <translation>Het gaat over aanraking.</translation>
    </message>
    <message>
        <source>It is about desire.</source>
        <translation>Het gaat over verlangen.</translation>
    </message>
    <message>
        <source>You both see only what you share. Once every card is turned: if you said yes and it did not come up, your partner did not. Whoever says yes to everything sees every wish.</source>
        <translation>Jullie zien allebei alleen wat jullie delen. Als alle kaarten zijn omgedraaid: zei jij ja en kwam het niet boven, dan zei je partner geen ja. Wie overal ja op zegt, ziet elke wens.</translation>
    </message>
</context>
<context>
    <name>TheEndPage</name>
    <message>
        <source>End the evening</source>
        <translation>De avond beëindigen</translation>
    </message>
    <message>
        <source>What you share is not consent.</source>
        <translation>Wat jullie delen, is geen instemming.</translation>
    </message>
    <message>
        <source>Name another evening</source>
        <translation>Een volgende avond kiezen</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Opnieuw koppelen</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Nog een ronde</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Onze bladzijde</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>Show this, or keep it to yourself? Space chooses. Skip leaves it.</source>
        <translation>Dit laten zien, of voor jezelf houden? Spatie kiest. Overslaan laat het liggen.</translation>
    </message>
    <message>
        <source>Both are shown at the same moment, or neither.</source>
        <translation>Allebei te zien op hetzelfde moment, of geen van beide.</translation>
    </message>
    <message>
        <source>Show this?</source>
        <translation>Dit laten zien?</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Dit laten zien</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>Voor mezelf houden</translation>
    </message>
</context>
<context>
    <name>TurnTogetherPage</name>
    <message>
        <source>Your hand is on the card</source>
        <translation>Je hand ligt op de kaart</translation>
    </message>
    <message>
        <source>Turn the card together</source>
        <translation>Draai de kaart samen om</translation>
    </message>
    <message>
        <source>It turns the moment you have both pressed. Until then, neither screen shows it.</source>
        <translation>De kaart draait om op het moment dat jullie allebei gedrukt hebben. Tot dan laat geen van beide schermen het zien.</translation>
    </message>
    <message>
        <source>It turns when you both put a hand on it. You can take yours back.</source>
        <translation>De kaart draait om als jullie er allebei een hand op leggen. De jouwe kun je terugnemen.</translation>
    </message>
    <message>
        <source>Look up, and ask.</source>
        <translation>Kijk op, en vraag het.</translation>
    </message>
    <message>
        <source>Look at each other first.</source>
        <translation>Kijk elkaar eerst aan.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier stoppen</translation>
    </message>
    <message>
        <source>Take my hand back</source>
        <translation>Mijn hand terugnemen</translation>
    </message>
    <message>
        <source>Put my hand on the card</source>
        <translation>Mijn hand op de kaart leggen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Niet zolang de avond op pauze staat.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>In the two circles, to one person each: what belongs to you. Lower case, if the language has it.
----------
As the other one.</extracomment>
        <translation>van jou</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>In the almond between the circles: what belongs to both.</extracomment>
        <translation>gedeeld</translation>
    </message>
    <message>
        <source>Answer alone.
Turn it over together.</source>
        <translation>Antwoord alleen.
Draai het samen om.</translation>
    </message>
    <message>
        <source>Two laptops, one unhurried evening. What you both would like comes to light. The rest stays where it was.</source>
        <translation>Twee laptops, één avond zonder haast. Wat jullie allebei graag willen, komt aan het licht. De rest blijft waar het was.</translation>
    </message>
    <message>
        <source>How this evening is kept</source>
        <translation>Hoe deze avond bewaard wordt</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Alleen voor vanavond</translation>
    </message>
    <message>
        <source>Mandorla writes nothing to this laptop.</source>
        <translation>Mandorla schrijft niets op deze laptop.</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Op slot bewaren</translation>
    </message>
    <message>
        <source>Saved here, behind a passphrase of yours.</source>
        <translation>Hier opgeslagen, achter een wachtzin van jou.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Hoe het eruitziet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
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
        <translation>Wat krijgt mijn partner te zien?</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Voor jou alleen</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Een ronde schrijven</translation>
    </message>
</context>
<context>
    <name>WhatItTells</name>
    <message>
        <source>Close this again</source>
        <translation>Weer dichtdoen</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>Wat krijgt mijn partner te zien?</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Een paar woorden, als je wilt</translation>
    </message>
    <message>
        <source>Read only if you are both open to this. Your words may show how you meant it.</source>
        <translation>Alleen te lezen als jullie hier allebei voor openstaan. Je woorden kunnen laten zien hoe je het bedoelde.</translation>
    </message>
</context>
<context>
    <name>LabelledArea</name>
    <message>
        <source>This is as much as fits.</source>
        <translation>Meer past er niet.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Tekens over: %1</translation>
    </message>
</context>
<context>
    <name>WriteCardPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Een eigen ronde</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Alleen op deze laptop</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Eén kaart</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Numbers: which of how many.</extracomment>
        <translation>Kaart %1 van %2</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Wat de kaart vraagt</translation>
    </message>
    <message>
        <source>A line under it, if you like</source>
        <translation>Een regel eronder, als je wilt</translation>
    </message>
    <message>
        <source>What kind of card it is</source>
        <translation>Wat voor soort kaart het is</translation>
    </message>
    <message>
        <source>Its two roles, if you like</source>
        <translation>De twee rollen, als je wilt</translation>
    </message>
    <message>
        <source>Each as a whole sentence, as whoever has it would say it. Both, or neither.</source>
        <translation>Elk als een hele zin, zoals wie de rol heeft die zou zeggen. Allebei, of geen van beide.</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Wie geeft, zegt</translation>
    </message>
    <message>
        <source>I’d like to give.</source>
        <translation>Ik wil graag geven.</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Wie krijgt, zegt</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Ik wil graag krijgen.</translation>
    </message>
    <message>
        <source>One that stands alone, such as “None of these”, clears the others.</source>
        <translation>Een die alleen staat, zoals “Niets hiervan”, haalt de andere weg.</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Er mogen er meerdere gekozen worden</translation>
    </message>
    <message>
        <source>Once it is shared</source>
        <translation>Als het gedeeld is</translation>
    </message>
    <message>
        <source>One of these is shown under it, on both laptops.</source>
        <translation>Een van deze staat eronder, op beide laptops.</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Het gaat niet over aanraking</translation>
    </message>
    <message>
        <source>Then the line need not say that it is not consent.</source>
        <translation>Dan hoeft er niet te staan dat het geen instemming is.</translation>
    </message>
    <message>
        <source>A first step, if you like</source>
        <translation>Een eerste stap, als je wilt</translation>
    </message>
    <message>
        <source>A whole sentence that both of you could have written. Without one, none is offered.</source>
        <translation>Een hele zin die jullie allebei geschreven zouden kunnen hebben. Zonder zin wordt er geen aangeboden.</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Nog niet af.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Of a card: to an earlier place in the round, to a later one.</extracomment>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>As above: to a later place.</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>A verb: makes a second card like this one.</extracomment>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Deze kaart verwijderen</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Moves a choice one place up, or down, in the list.</extracomment>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>As above.</extracomment>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>Of a choice such as “None of these”: whoever picks it picks nothing else.</extracomment>
        <translation>Staat alleen</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Terug naar de ronde</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>See it as a card</source>
        <translation>Als kaart bekijken</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Dit is de eerste.</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>Dit is de laatste tot nu toe.</translation>
    </message>
</context>
<context>
    <name>WriteRoundPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Een eigen ronde</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Alleen op deze laptop</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Nog niet af.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Erheen gaan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is for, in one line</source>
        <translation>Waar de ronde voor is, in één regel</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Eight to ten are an evening. Begin with what is easy.</source>
        <translation>Acht tot tien zijn een avond. Begin met wat makkelijk is.</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a card.</source>
        <translation>Alt met ↑ of ↓ verplaatst een kaart.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Een kaart toevoegen</translation>
    </message>
    <message>
        <source>Around the cards</source>
        <translation>Om de kaarten heen</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Waarom deze ronde</translation>
    </message>
    <message>
        <source>Each of you reads it first, alone. Shift Enter breaks the line.</source>
        <translation>Ieder van jullie leest het eerst, alleen. Shift Enter begint een nieuwe regel.</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Voor je antwoordt</translation>
    </message>
    <message>
        <source>What only this round tells. What every round tells, Mandorla says.</source>
        <translation>Wat alleen deze ronde vertelt. Wat elke ronde vertelt, zegt Mandorla.</translation>
    </message>
    <message>
        <source>At the end, if something came up</source>
        <translation>Aan het eind, als er iets bovenkwam</translation>
    </message>
    <message>
        <source>From what came up to one small step, or none.</source>
        <translation>Van wat bovenkwam naar één kleine stap, of geen.</translation>
    </message>
    <message>
        <source>It is shown in both cases until you write one for when nothing came up.</source>
        <translation>Dit wordt in beide gevallen getoond, tot je er een schrijft voor als er niets bovenkomt.</translation>
    </message>
    <message>
        <source>At the end, if nothing came up</source>
        <translation>Aan het eind, als er niets bovenkwam</translation>
    </message>
    <message>
        <source>Kind to both, and about this case only.</source>
        <translation>Lief voor allebei, en alleen over dit geval.</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Voor wie deze ronde meegeeft</translation>
    </message>
    <message>
        <source>For whom it is not, and what to ask afterwards. Whoever opens the file can read it.</source>
        <translation>Voor wie de ronde niet is, en wat je na afloop kunt vragen. Wie het bestand opent, kan het lezen.</translation>
    </message>
    <message>
        <source>How near it goes</source>
        <translation>Hoe dichtbij het komt</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Wat ieder van jullie helpt</translation>
    </message>
    <message>
        <source>A quiet word, a habit, a good moment.</source>
        <translation>Een zacht woord, een gewoonte, een goed moment.</translation>
    </message>
    <message>
        <source>Everyday closeness</source>
        <translation>Alledaagse nabijheid</translation>
    </message>
    <message>
        <source>Small things through the day.</source>
        <translation>Kleine dingen op een dag.</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Aanraking</translation>
    </message>
    <message>
        <source>A hand, a hug, lying close.</source>
        <translation>Een hand, een knuffel, dicht tegen elkaar liggen.</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Verlangen</translation>
    </message>
    <message>
        <source>What each of you longs for, and when.</source>
        <translation>Waar ieder van jullie naar verlangt, en wanneer.</translation>
    </message>
    <message>
        <source>Minutes one of you needs</source>
        <translation>Minuten die een van jullie nodig heeft</translation>
    </message>
    <message>
        <source>Up to %1, or left empty.</source>
        <translation>Tot %1, of leeg gelaten.</translation>
    </message>
    <message>
        <source>Begin another round</source>
        <translation>Nog een ronde beginnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In een bestand opslaan…</translation>
    </message>
    <message>
        <source>Put it among the rounds</source>
        <translation>Bij de rondes zetten</translation>
    </message>
    <message>
        <source>A second language</source>
        <translation>Een tweede taal</translation>
    </message>
    <message>
        <source>Each text is then in both languages, and each person reads their own.</source>
        <translation>Elke tekst staat er dan in allebei, en iedere persoon leest de eigen taal.</translation>
    </message>
    <message>
        <source>Take this language out of the round</source>
        <translation>Deze taal uit de ronde verwijderen</translation>
    </message>
</context>
<context>
    <name>WriteStartPage</name>
    <message>
        <source>Write a round</source>
        <translation>Een ronde schrijven</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Alleen op deze laptop</translation>
    </message>
    <message>
        <source>A round of your own</source>
        <translation>Een eigen ronde</translation>
    </message>
    <message>
        <source>You write it alone. It goes nowhere until you suggest it, and to no file but the one you choose.</source>
        <translation>Je schrijft de ronde alleen. Die gaat nergens heen tot je hem voorstelt, en naar geen ander bestand dan dat wat jij kiest.</translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>Verder met de laatste</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>Met een lege beginnen</translation>
    </message>
    <message>
        <source>Open one from a file…</source>
        <translation>Een uit een bestand openen…</translation>
    </message>
    <message>
        <source>Or begin with one that is there</source>
        <translation>Of begin met een die er al is</translation>
    </message>
    <message>
        <source>You write on a copy. The round itself stays as it is.</source>
        <translation>Je schrijft in een kopie. De ronde zelf blijft zoals die is.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
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
        <translation>Nog geen woorden</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Kaart %1: %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::AnswerViewModel</name>
    <message>
        <source>If you like, tell each other two things aloud before you begin: a word that stops everything at once (a plain “stop” always does), and what does you good afterwards. Mandorla asks for neither, and stores nothing of it.</source>
        <translation>Zeg elkaar, als jullie willen, twee dingen hardop voor jullie beginnen: een woord dat alles meteen stopt (een gewoon “stop” doet dat altijd), en wat je na afloop goeddoet. Mandorla vraagt naar geen van beide, en bewaart er niets van.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Both in place of an answer, in the list of one’s own answers.</extracomment>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ChooseViewModel</name>
    <message>
        <source>Everyday closeness</source>
        <translation>Alledaagse nabijheid</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Aanraking</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Verlangen</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Wat ieder van jullie helpt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, in as few letters as can be.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Van jezelf</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Voor jou alleen</translation>
    </message>
</context>
<context>
    <name>mandorla::app::CompanionsViewModel</name>
    <message>
        <source>Someone who cannot be read any more</source>
        <translation>Iemand die niet meer te lezen is</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Iemand zonder naam</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Company</name>
    <message>
        <source>Just for tonight: neither laptop keeps anything of this evening.</source>
        <translation>Alleen voor vanavond: geen van beide laptops bewaart iets van deze avond.</translation>
    </message>
    <message>
        <source>You both keep it locked: this pairing, a round until it is over and seen, and pages you two keep.</source>
        <translation>Jullie bewaren het allebei op slot: deze koppeling, een ronde tot die voorbij en gezien is, en de bladzijden die jullie bewaren.</translation>
    </message>
    <message>
        <source>Just for tonight after all: one of you chose so, and neither laptop keeps anything of this evening.</source>
        <translation>Toch alleen voor vanavond: een van jullie koos daarvoor, en geen van beide laptops bewaart iets van deze avond.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ConnectViewModel</name>
    <message>
        <source>Read out again what is shown here now.</source>
        <translation>Lees nog eens voor wat hier nu staat.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n letters here.</source>
        <translation>
            <numerusform>Een naam heeft hier hoogstens %n letter.</numerusform>
            <numerusform>Een naam heeft hier hoogstens %n letters.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name has a character in it that cannot be shown. Letters and spaces are fine.</source>
        <translation>In deze naam staat een teken dat niet getoond kan worden. Letters en spaties zijn prima.</translation>
    </message>
    <message>
        <source>Both laptops need to be on the same home network.</source>
        <translation>De twee laptops moeten op hetzelfde thuisnetwerk zitten.</translation>
    </message>
    <message>
        <source>Pairing with the other laptop.</source>
        <translation>Bezig met koppelen aan de andere laptop.</translation>
    </message>
    <message>
        <source>Your laptops have found each other.</source>
        <translation>Jullie laptops hebben elkaar gevonden.</translation>
    </message>
    <message>
        <source>Pair goes to the address you typed.</source>
        <translation>“Koppelen” gaat naar het adres dat je hebt ingetypt.</translation>
    </message>
    <message>
        <source>There is a laptop nearby that shows digits.</source>
        <translation>Er is een laptop in de buurt die cijfers laat zien.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits. Type the address of the right one.</source>
        <translation>Meer dan één laptop in de buurt laat cijfers zien. Typ het adres van de juiste in.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::EndViewModel</name>
    <message>
        <source>Our next evening: </source>
        <extracomment>Two people write on behind it, on the page that they share. It ends with a space.</extracomment>
        <translation>Onze volgende avond: </translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Wat jullie delen</translation>
    </message>
    <message>
        <source>Every card is turned</source>
        <translation>Alle kaarten zijn omgedraaid</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Hier gestopt</translation>
    </message>
    <message>
        <source>The evening broke off</source>
        <translation>De avond brak af</translation>
    </message>
    <message>
        <source>Every card is turned. This is what you share.</source>
        <translation>Alle kaarten zijn omgedraaid. Dit is wat jullie delen.</translation>
    </message>
    <message>
        <source>Nothing came up this time. It is nobody’s doing.</source>
        <translation>Er kwam deze keer niets boven. Daar kan niemand iets aan doen.</translation>
    </message>
    <message>
        <source>What you did not turn stays unknown.</source>
        <translation>Wat jullie niet omdraaiden, blijft onbekend.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ExchangeAnswer</name>
    <message>
        <source>I’d like to give.</source>
        <translation>Ik wil graag geven.</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Ik wil graag krijgen.</translation>
    </message>
    <message>
        <source>I’d like both.</source>
        <translation>Ik wil graag allebei.</translation>
    </message>
    <message>
        <source>Neither.</source>
        <translation>Geen van beide.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::KeptViewModel</name>
    <message>
        <source>That is not the one you have now. Nothing was changed.</source>
        <translation>Dat is niet de wachtzin van nu. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Changed. From now on the new passphrase opens it, and the old one does not.</source>
        <translation>Gewijzigd. Vanaf nu opent de nieuwe wachtzin het, en de oude niet meer.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language, in this language itself.</extracomment>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>It is not there in your language. You would read it in another one: %1.</source>
        <extracomment>Of a round, before it is begun. %1 is the name of another language, in that language.</extracomment>
        <translation>Deze ronde is er niet in jouw taal. Je zou die in een andere lezen: %1.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::LookViewModel</name>
    <message>
        <source>This could not be kept, so it is for tonight only. See that there is room on the disk.</source>
        <translation>Dit kon niet bewaard worden, dus het is alleen voor vanavond. Kijk of er ruimte is op de schijf.</translation>
    </message>
    <message>
        <source>It is kept with the rest, behind your passphrase.</source>
        <translation>Het wordt met de rest bewaard, achter je wachtzin.</translation>
    </message>
    <message>
        <source>It is for tonight only. Nothing of it is written.</source>
        <translation>Het is alleen voor vanavond. Niets ervan wordt opgeschreven.</translation>
    </message>
    <message>
        <source>It is for tonight, and kept only with an evening that you keep locked.</source>
        <translation>Het is voor vanavond, en wordt alleen bewaard met een avond die je op slot bewaart.</translation>
    </message>
    <message>
        <source>The language is not locked, so that you are asked for your passphrase in it.</source>
        <translation>De taal zit niet achter slot, zodat er in die taal naar je wachtzin wordt gevraagd.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::NewPassphraseViewModel</name>
    <message>
        <source>Too short so far. It takes ten characters or more.</source>
        <translation>Nog te kort. Er zijn tien tekens of meer nodig.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. One or two more words would help.</source>
        <translation>Zwak: makkelijk te raden. Een of twee woorden erbij zou helpen.</translation>
    </message>
    <message>
        <source>Fair: it would take a while to guess.</source>
        <translation>Redelijk: raden zou even duren.</translation>
    </message>
    <message>
        <source>Good: nothing obvious stands out in it.</source>
        <translation>Goed: er valt niets voor de hand liggends aan op.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet hetzelfde.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OurPageViewModel</name>
    <message>
        <source>a month</source>
        <extracomment>How long a page stays: one of three to choose from.</extracomment>
        <translation>een maand</translation>
    </message>
    <message>
        <source>three months</source>
        <extracomment>As above.</extracomment>
        <translation>drie maanden</translation>
    </message>
    <message>
        <source>half a year</source>
        <extracomment>As above.</extracomment>
        <translation>een half jaar</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>As above.</extracomment>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after a month.</source>
        <translation>De bladzijde blijft als jullie die allebei bewaren, en vervaagt na een maand.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after three months.</source>
        <translation>De bladzijde blijft als jullie die allebei bewaren, en vervaagt na drie maanden.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after half a year.</source>
        <translation>De bladzijde blijft als jullie die allebei bewaren, en vervaagt na een half jaar.</translation>
    </message>
    <message numerus="yes">
        <source>It stays if you both keep it, and fades after %n days.</source>
        <translation>
            <numerusform>De bladzijde blijft als jullie die allebei bewaren, en vervaagt na %n dag.</numerusform>
            <numerusform>De bladzijde blijft als jullie die allebei bewaren, en vervaagt na %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You both keep this page. After a month it fades by itself.</source>
        <translation>Jullie bewaren deze bladzijde allebei. Na een maand vervaagt die vanzelf.</translation>
    </message>
    <message>
        <source>You both keep this page. After three months it fades by itself.</source>
        <translation>Jullie bewaren deze bladzijde allebei. Na drie maanden vervaagt die vanzelf.</translation>
    </message>
    <message>
        <source>You both keep this page. After half a year it fades by itself.</source>
        <translation>Jullie bewaren deze bladzijde allebei. Na een half jaar vervaagt die vanzelf.</translation>
    </message>
    <message numerus="yes">
        <source>You both keep this page. After %n days it fades by itself.</source>
        <translation>
            <numerusform>Jullie bewaren deze bladzijde allebei. Na %n dag vervaagt die vanzelf.</numerusform>
            <numerusform>Jullie bewaren deze bladzijde allebei. Na %n dagen vervaagt die vanzelf.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays for a month more if you both keep it again.</source>
        <translation>De bladzijde blijft nog een maand als jullie die allebei opnieuw bewaren.</translation>
    </message>
    <message>
        <source>It stays for three months more if you both keep it again.</source>
        <translation>De bladzijde blijft nog drie maanden als jullie die allebei opnieuw bewaren.</translation>
    </message>
    <message>
        <source>It stays for half a year more if you both keep it again.</source>
        <translation>De bladzijde blijft nog een half jaar als jullie die allebei opnieuw bewaren.</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days more if you both keep it again.</source>
        <translation>
            <numerusform>De bladzijde blijft nog %n dag als jullie die allebei opnieuw bewaren.</numerusform>
            <numerusform>De bladzijde blijft nog %n dagen als jullie die allebei opnieuw bewaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>This evening is just for tonight, and the page goes with it.</source>
        <translation>Dit is alleen voor vanavond, en de bladzijde verdwijnt ermee.</translation>
    </message>
    <message>
        <source>The time of this page is over. It goes when Mandorla is opened another day.</source>
        <translation>De tijd van deze bladzijde is om. Die verdwijnt als Mandorla op een andere dag geopend wordt.</translation>
    </message>
    <message>
        <source>This page fades within a week.</source>
        <translation>Deze bladzijde vervaagt binnen een week.</translation>
    </message>
    <message>
        <source>This page is let go, for both of you.</source>
        <translation>Deze bladzijde is losgelaten, voor jullie allebei.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnListViewModel</name>
    <message>
        <source>Just for tonight: Mandorla writes nothing to this laptop. What you write is here until you let go of it, or close Mandorla.</source>
        <translation>Alleen voor vanavond: Mandorla schrijft niets op deze laptop. Wat je schrijft, is hier tot je het loslaat of Mandorla sluit.</translation>
    </message>
    <message>
        <source>What you write is kept on this laptop as you write it, behind your passphrase, until you let go of it.</source>
        <translation>Wat je schrijft, wordt onder het schrijven op deze laptop bewaard, achter je wachtzin, tot je het loslaat.</translation>
    </message>
    <message>
        <source>There is room for no more of these. Let go of one before you begin another.</source>
        <translation>Voor meer is hier geen plek. Laat er een los voor je aan een nieuwe begint.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnPageViewModel</name>
    <message>
        <source>Nothing is written down, and nothing is kept.</source>
        <translation>Er is niets opgeschreven, en er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. You can keep it locked on this laptop, take it along, or let go of it.</source>
        <translation>Wat je schreef, is er nog, en niets ervan is verstuurd. Je kunt het op deze laptop op slot bewaren, meenemen of loslaten.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. Once you let go of it, or close Mandorla, it is gone. If you want to have it, take it along first.</source>
        <translation>Wat je schreef, is er nog, en niets ervan is verstuurd. Als je het loslaat of Mandorla sluit, is het weg. Wil je het hebben, neem het dan eerst mee.</translation>
    </message>
    <message>
        <source>It is kept on this laptop, behind your passphrase, until you let go of it. Nothing of it was sent.</source>
        <translation>Het is bewaard op deze laptop, achter je wachtzin, tot je het loslaat. Niets ervan is verstuurd.</translation>
    </message>
    <message>
        <source>It is gone. Nothing of it was sent.</source>
        <translation>Het is weg. Niets ervan is verstuurd.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnWords</name>
    <message>
        <source>It cannot be read</source>
        <translation>Het is niet te lezen</translation>
    </message>
    <message>
        <source>It is damaged, or a newer Mandorla wrote it. All that can be done here is to let go of it.</source>
        <translation>Het is beschadigd, of een nieuwere Mandorla heeft het geschreven. Hier kun je het alleen loslaten.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PeopleViewModel</name>
    <message>
        <source>You</source>
        <extracomment>Both stand alone, in place of a name: over a person’s words, and beside a person’s circle.</extracomment>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>Je partner</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Jij en %1</translation>
    </message>
    <message>
        <source>Your partner and %1</source>
        <translation>Je partner en %1</translation>
    </message>
    <message>
        <source>%1 and your partner</source>
        <extracomment>%1 is the name of the person who reads this.</extracomment>
        <translation>%1 en je partner</translation>
    </message>
    <message>
        <source>%1 and you</source>
        <extracomment>%1 is the partner’s name.</extracomment>
        <translation>%1 en jij</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people’s names.</extracomment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PrintPortal</name>
    <message>
        <source>A page</source>
        <translation>Een bladzijde</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RangeAnswer</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nog niets gekozen</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ReadCardsViewModel</name>
    <message>
        <source>Another round is suggested now. Go back to see it.</source>
        <translation>Er is nu een andere ronde voorgesteld. Ga terug om die te zien.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RevealViewModel</name>
    <message>
        <source>Shared: %1</source>
        <extracomment>Said aloud when a card is turned; then comes what the card asks.</extracomment>
        <translation>Gedeeld: %1</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RoundFileViewModel</name>
    <message>
        <source>There is more in this folder. Type the name.</source>
        <translation>Er staat meer in deze map. Typ de naam in.</translation>
    </message>
    <message>
        <source>No round and no folder is in here.</source>
        <translation>Hier staat geen ronde en geen map.</translation>
    </message>
    <message>
        <source>No round is in this folder.</source>
        <translation>In deze map staat geen ronde.</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>ronde</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Het bestand heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Choose a file, or type its name.</source>
        <translation>Kies een bestand, of typ de naam in.</translation>
    </message>
    <message>
        <source>The texts of this round are too long for one file.</source>
        <translation>De teksten van deze ronde zijn te lang voor één bestand.</translation>
    </message>
    <message>
        <source>Shorten some of them.</source>
        <translation>Maak een paar ervan korter.</translation>
    </message>
    <message>
        <source>This file can’t be used.</source>
        <extracomment>Where in the file: “line 3, rounds[0].cards[2]”. What is wrong there follows.</extracomment>
        <translation>Dit bestand is niet te gebruiken.</translation>
    </message>
    <message>
        <source>This file can’t be used (%1).</source>
        <translation>Dit bestand is niet te gebruiken (%1).</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replace it, or choose another name.</source>
        <translation>Er is al een bestand met deze naam. Vervang het, of kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::SheetsViewModel</name>
    <message>
        <source>From this evening.</source>
        <translation>Van deze avond.</translation>
    </message>
    <message>
        <source>Its time is over. Would you two like to keep it on?</source>
        <translation>De tijd ervan is om. Willen jullie deze langer bewaren?</translation>
    </message>
    <message>
        <source>It fades within a week. Would you two like to keep it on?</source>
        <translation>Vervaagt binnen een week. Willen jullie deze langer bewaren?</translation>
    </message>
    <message>
        <source>You both keep it.</source>
        <translation>Jullie bewaren deze allebei.</translation>
    </message>
    <message>
        <source>One page that you keep is damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>Eén bladzijde die jullie bewaren, is op deze laptop beschadigd en niet te lezen. Al het andere wat jullie bewaren, is zoals het was.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that you keep are damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>
            <numerusform>%n bladzijde die jullie bewaren, is op deze laptop beschadigd en niet te lezen. Al het andere wat jullie bewaren, is zoals het was.</numerusform>
            <numerusform>%n bladzijden die jullie bewaren, zijn op deze laptop beschadigd en niet te lezen. Al het andere wat jullie bewaren, is zoals het was.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, and you said that it is wrong. Nothing fades by it.</source>
        <extracomment>%1 is a day, as this language writes one.</extracomment>
        <translation>De klok van deze laptop staat vandaag op %1, en je zei dat dat niet klopt. Niets vervaagt daardoor.</translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, long after Mandorla was last open here. If that is right, a page whose time is over goes another day, unless you two keep it on.</source>
        <translation>De klok van deze laptop staat vandaag op %1, lang nadat Mandorla hier voor het laatst open was. Als dat klopt, gaat een bladzijde waarvan de tijd om is op een andere dag weg, tenzij jullie die langer bewaren.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TakeAlongViewModel</name>
    <message>
        <source>page</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>bladzijde</translation>
    </message>
    <message>
        <source>Write where it goes: a folder and a name, like the one there now.</source>
        <translation>Schrijf waar het heen gaat: een map en een naam, zoals het er nu staat.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Daar staat al een bestand met die naam.</translation>
    </message>
    <message>
        <source>It can’t be written there. Another folder may do.</source>
        <translation>Daar kan het niet geschreven worden. Misschien in een andere map.</translation>
    </message>
    <message>
        <source>Saved. Whoever opens that file can read it.</source>
        <translation>Opgeslagen. Wie dat bestand opent, kan het lezen.</translation>
    </message>
    <message>
        <source>This laptop can’t make a PDF that holds your page and nothing else. Save it as text instead: that does.</source>
        <translation>Deze laptop kan geen pdf maken met jullie bladzijde en verder niets. Sla het op als tekst: dat kan wel.</translation>
    </message>
    <message>
        <source>It could not be printed from here. Save it as PDF, and print that.</source>
        <translation>Van hieruit kon het niet afgedrukt worden. Sla het op als pdf, en druk die af.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TalkViewModel</name>
    <message numerus="yes">
        <source>%n minutes each. %1 begins.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>
            <numerusform>Ieder %n minuut. %1 begint.</numerusform>
            <numerusform>Ieder %n minuten. %1 begint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. You begin.</source>
        <translation>
            <numerusform>Ieder %n minuut. Jij begint.</numerusform>
            <numerusform>Ieder %n minuten. Jij begint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. Your partner begins.</source>
        <translation>
            <numerusform>Ieder %n minuut. Je partner begint.</numerusform>
            <numerusform>Ieder %n minuten. Je partner begint.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have both spoken</source>
        <translation>Jullie zijn allebei aan het woord geweest</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <extracomment>%1 is a person’s name. Speaking is telling, and the other person listens.</extracomment>
        <translation>%1 praat</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Jij praat</translation>
    </message>
    <message>
        <source>Your partner speaks</source>
        <translation>Je partner praat</translation>
    </message>
    <message>
        <source>Stay with it for a moment. Then go on, or talk once more.</source>
        <translation>Blijf er even bij. Ga dan verder, of praat er nog een keer over.</translation>
    </message>
    <message>
        <source>%1 listens, and does not answer yet.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>%1 luistert, en antwoordt nog niet.</translation>
    </message>
    <message>
        <source>Your partner listens, and does not answer yet.</source>
        <translation>Je partner luistert, en antwoordt nog niet.</translation>
    </message>
    <message>
        <source>You listen, and do not answer yet.</source>
        <translation>Jij luistert, en antwoordt nog niet.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WindowViewModel</name>
    <message>
        <source>This evening</source>
        <translation>Deze avond</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WishAnswer</name>
    <message>
        <source>I’d love this</source>
        <translation>Heel graag</translation>
    </message>
    <message>
        <source>I’m open to it</source>
        <translation>Ik sta ervoor open</translation>
    </message>
    <message>
        <source>Not for me, not now</source>
        <translation>Niet voor mij, nu niet</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WriteViewModel</name>
    <message>
        <source>%1 of %2.</source>
        <extracomment>How many choices a card has, of how many it can have.</extracomment>
        <translation>%1 van %2.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Meer past er niet.</translation>
    </message>
    <message>
        <source>One character left.</source>
        <translation>Nog één teken over.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>Nog %n teken over.</numerusform>
            <numerusform>Nog %n tekens over.</numerusform>
        </translation>
    </message>
    <message>
        <source>One character too many.</source>
        <translation>Eén teken te veel.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>%n teken te veel.</numerusform>
            <numerusform>%n tekens te veel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes, steps and options together: %1 of %2.</source>
        <translation>Wensen, standen en keuzes samen: %1 van %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cards. Eight to ten are an evening.</source>
        <extracomment>How many cards there are, of how many there can be.</extracomment>
        <translation>%1 van %2 kaarten. Acht tot tien zijn een avond.</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>These name a field of a round that is being written. What is missing in it follows in a sentence.</extracomment>
        <translation>De titel</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waar de ronde voor is</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Waarom deze ronde</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Voor je antwoordt</translation>
    </message>
    <message>
        <source>If something came up</source>
        <translation>Als er iets bovenkwam</translation>
    </message>
    <message>
        <source>If nothing came up</source>
        <translation>Als er niets bovenkwam</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Voor wie deze ronde meegeeft</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Hoe lang het duurt</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>De kaarten</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Wat de kaart vraagt</translation>
    </message>
    <message>
        <source>The line under it</source>
        <translation>De regel eronder</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>Wat er te kiezen is</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Er mogen er meerdere gekozen worden</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Wie geeft, zegt</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Wie krijgt, zegt</translation>
    </message>
    <message>
        <source>What is shown under it</source>
        <translation>Wat eronder staat</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Het gaat niet over aanraking</translation>
    </message>
    <message>
        <source>A first step</source>
        <translation>Een eerste stap</translation>
    </message>
    <message>
        <source>Card %1</source>
        <extracomment>Which card something is missing in; what it is follows.</extracomment>
        <translation>Kaart %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>Which choice of a card.</extracomment>
        <translation>Keuze %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Before the names of languages: no second language.</extracomment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>It is missing in this language: %1.</source>
        <extracomment>A text of a round that is written in two languages. %1 is the name of one of them, in that language.</extracomment>
        <translation>Ontbreekt in deze taal: %1.</translation>
    </message>
</context>
</TS>
