<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Only on this laptop</source>
        <translation>Tylko na tym laptopie</translation>
    </message>
    <message>
        <source>Your answers, once more</source>
        <translation>Twoje odpowiedzi, jeszcze raz</translation>
    </message>
    <message>
        <source>Answer alone. Nobody sees how far you are.</source>
        <translation>Odpowiadasz osobno. Nikt nie widzi, jak daleko jesteś.</translation>
    </message>
    <message>
        <source>Nothing of this is sent. You can go back to any card.</source>
        <translation>Nic stąd nie jest wysyłane. Możesz wrócić do każdej karty.</translation>
    </message>
    <message>
        <source>You can go back to any card. You can also change your mind until you have both sealed.</source>
        <translation>Możesz wrócić do każdej karty. Możesz też zmienić zdanie, dopóki obie osoby nie zapieczętują odpowiedzi.</translation>
    </message>
    <message>
        <source>What you both see</source>
        <translation>Co widzą obie osoby</translation>
    </message>
    <message>
        <source>Skipped. What you chose before is set aside.</source>
        <translation>Karta pominięta. Wcześniejszy wybór jest odłożony na bok.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wróć do niego</translation>
    </message>
    <message>
        <source>Keep this card to myself</source>
        <translation>Zachowaj tę kartę dla siebie</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Wróć do pisania</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Zatrzymaj tutaj</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Leaves the card without an answer; that tells the partner nothing.</extracomment>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A verb: there are no more cards, and one is alone with what one wrote.</extracomment>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: closes one’s answers, as one seals a letter.</extracomment>
        <translation>Zapieczętuj</translation>
    </message>
</context>
<context>
    <name>ApartPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
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
        <translation>Tylko dla ciebie</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Zanim zaczniemy</translation>
    </message>
    <message>
        <source>An evening for two, on two laptops. Each of you answers the same cards alone. Then you turn them over together.</source>
        <translation>Wieczór dla dwóch osób, na dwóch laptopach. Każda osobno odpowiada na te same karty. Potem odkrywacie je razem.</translation>
    </message>
    <message>
        <source>What your partner will see</source>
        <translation>Co zobaczy bliska osoba</translation>
    </message>
    <message>
        <source>Where your answers meet, with the words you each added there. And what you both chose to show.</source>
        <translation>To, w czym wasze odpowiedzi się spotykają, razem ze słowami, które każda z osób tam dopisała. I to, co obie osoby chcą pokazać.</translation>
    </message>
    <message>
        <source>A no, a not now, a skipped card and one kept to yourself look the same. They stay on your laptop.</source>
        <translation>„Nie”, „nie teraz”, karta pominięta i karta zachowana dla siebie wyglądają tak samo. Zostają na twoim laptopie.</translation>
    </message>
    <message>
        <source>What does not come up tells something too. Once every card is turned: if you said yes and it did not come up, your partner did not.</source>
        <translation>To, co się nie pojawia, też coś mówi. Kiedy wszystkie karty są odkryte: jeśli na coś odpowiadasz „tak”, a to się nie pojawiło, bliska osoba nie odpowiedziała „tak”.</translation>
    </message>
    <message>
        <source>Wanting and declining are equally welcome here. Nothing is counted, and nothing is owed.</source>
        <translation>Chęć i odmowa są tu mile widziane tak samo. Nic nie jest liczone i nikt nic nie jest winien.</translation>
    </message>
    <message>
        <source>The language, and how it looks</source>
        <extracomment>What a button does that bears the name of the language.</extracomment>
        <translation>Język i wygląd</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Zamknij Mandorlę</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>Btn</name>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear the page: the key that does the same as the button.</extracomment>
        <translation>Klawisz: %1</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Skip any card, or keep it to yourself.</source>
        <translation>Pomiń dowolną kartę albo zachowaj ją dla siebie.</translation>
    </message>
    <message>
        <source>It begins if you agree. If you put it away, nothing is sent.</source>
        <translation>Runda zaczyna się, jeśli się zgodzisz. Jeśli ją odłożysz, nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. Why stays with each of you.</source>
        <translation>Kiedy wszystkie karty są odkryte: jeśli na coś odpowiadasz „tak”, a to się nie pojawiło, bliska osoba nie odpowiedziała „tak”. Powód zostaje u każdej z osób.</translation>
    </message>
    <message>
        <source>Someone who says yes to everything sees every wish of their partner. Both of you see it come up.</source>
        <translation>Kto na wszystko mówi „tak”, widzi każde życzenie bliskiej osoby. Widzicie razem, jak się pojawia.</translation>
    </message>
    <message>
        <source>For whoever hands it out: %1</source>
        <translation>Dla osoby, która ją przekazuje: %1</translation>
    </message>
    <message>
        <source>%1 suggests “%2”.</source>
        <extracomment>A person’s name, and the title of a round.</extracomment>
        <translation>%1 proponuje „%2”.</translation>
    </message>
    <message>
        <source>Suggested. It begins when you have both said yes.</source>
        <translation>Propozycja złożona. Runda zaczyna się, kiedy obie osoby powiedzą „tak”.</translation>
    </message>
    <message>
        <source>Choose a round</source>
        <translation>Wybierzcie rundę</translation>
    </message>
    <message>
        <source>You suggested “%1”. It begins when you have both said yes.</source>
        <translation>Twoja propozycja: „%1”. Runda zaczyna się, kiedy obie osoby powiedzą „tak”.</translation>
    </message>
    <message>
        <source>It begins when you have both said yes to it.</source>
        <translation>Zaczyna się, kiedy obie osoby powiedzą na nią „tak”.</translation>
    </message>
    <message>
        <source>%1 suggests this one.</source>
        <translation>%1 proponuje tę rundę.</translation>
    </message>
    <message>
        <source>Go on writing your round</source>
        <translation>Pisz dalej swoją rundę</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Napisz rundę</translation>
    </message>
    <message>
        <source>Open a round from a file…</source>
        <translation>Otwórz rundę z pliku…</translation>
    </message>
    <message>
        <source>Read every card first</source>
        <translation>Najpierw przeczytaj karty</translation>
    </message>
    <message>
        <source>Begin alone</source>
        <translation>Zacznij w pojedynkę</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Zaproponuj tę rundę</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Nie w czasie przerwy.</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Zgódź się</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Nie tę</translation>
    </message>
    <message>
        <source>Back to what it tells</source>
        <translation>Wróć do tego, co runda mówi</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Dla osoby, która ją przekazuje</translation>
    </message>
    <message>
        <source>%1 suggests</source>
        <extracomment>%1 is a person’s name; below stands the round.</extracomment>
        <translation>%1 proponuje</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>Zakończ wieczór</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Co przechowuje ten laptop</translation>
    </message>
</context>
<context>
    <name>CodeDigits</name>
    <message>
        <source>Six digits</source>
        <translation>Sześć cyfr</translation>
    </message>
</context>
<context>
    <name>CompanionsPage</name>
    <message>
        <source>Forget</source>
        <extracomment>A verb: this laptop then no longer knows that person’s. %1 is the person’s name.
----------
As the one beside a person’s name.</extracomment>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>As above, for those who hear it.</extracomment>
        <translation>Zapomnij: %1</translation>
    </message>
    <message>
        <source>Who is this evening with?</source>
        <translation>Z kim jest ten wieczór?</translation>
    </message>
    <message>
        <source>This laptop looks only for the one you pick. Nobody else is told that it is open.</source>
        <translation>Ten laptop szuka tylko osoby, którą wybierzesz. Nikt inny nie dowiaduje się, że jest otwarty.</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>Zapomnieć: %1?</translation>
    </message>
    <message>
        <source>This laptop then forgets that you two are paired, and all that it keeps of you two. Nobody can bring it back. To meet again, you pair with new digits.</source>
        <translation>Ten laptop zapomina wtedy, że wasze laptopy są połączone, i wszystko, co o was przechowuje. Nikt nie może tego przywrócić. Żeby spotkać się znowu, trzeba je połączyć nowymi cyframi.</translation>
    </message>
    <message>
        <source>Nothing is sent. To the other laptop it looks as if this one were switched off. What that laptop keeps stays until the person there forgets it.</source>
        <translation>Nic nie jest wysyłane. Dla drugiego laptopa wygląda to tak, jakby ten był wyłączony. To, co jest tam przechowywane, zostaje, dopóki nie zapomni tego osoba, która go używa.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Zamknij Mandorlę</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Pair with somebody else</source>
        <translation>Połącz z kimś innym</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Pairing</source>
        <extracomment>The page on which two laptops get to know each other.</extracomment>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Bring your two laptops together</source>
        <translation>Połączcie swoje dwa laptopy</translation>
    </message>
    <message>
        <source>One of you shows six digits, and one types them. It makes no difference who does which.</source>
        <translation>Jedna osoba pokazuje sześć cyfr, druga je wpisuje. Nie ma znaczenia, kto co robi.</translation>
    </message>
    <message>
        <source>I show the digits</source>
        <translation>Ja pokazuję cyfry</translation>
    </message>
    <message>
        <source>Six digits appear here. You read them aloud.</source>
        <translation>Tutaj pojawi się sześć cyfr. Czytasz je na głos.</translation>
    </message>
    <message>
        <source>I type them</source>
        <translation>Ja je wpisuję</translation>
    </message>
    <message>
        <source>The other laptop has the digits. You type them here.</source>
        <translation>Cyfry są na drugim laptopie. Wpisujesz je tutaj.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>Your name for tonight</source>
        <translation>Twoje imię na dziś</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Jeśli chcesz</translation>
    </message>
    <message>
        <source>Your partner reads it once you have paired. Without a name you are “You” here and “Your partner” there.</source>
        <translation>Bliska osoba przeczyta je, kiedy laptopy się połączą. Bez imienia jesteś tutaj „Ty”, a tam „Bliska osoba”.</translation>
    </message>
    <message>
        <source>Type this on the other laptop</source>
        <translation>Wpisz to na drugim laptopie</translation>
    </message>
    <message>
        <source>What does the other laptop show?</source>
        <translation>Co pokazuje drugi laptop?</translation>
    </message>
    <message>
        <source>The digits:</source>
        <translation>Cyfry:</translation>
    </message>
    <message>
        <source>The digits of the other laptop</source>
        <translation>Cyfry z drugiego laptopa</translation>
    </message>
    <message>
        <source>If you both keep it locked, this is the only time.</source>
        <translation>Jeśli obie osoby trzymają to pod kluczem, to jedyny taki raz.</translation>
    </message>
    <message>
        <source>For this evening only.</source>
        <translation>Tylko na ten wieczór.</translation>
    </message>
    <message>
        <source>Ask for them across the table. If one is wrong, just try again.</source>
        <translation>Zapytaj o nie przez stół. Jeśli któraś się nie zgadza, po prostu spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Zamknij Mandorlę</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Co przechowuje ten laptop</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Tylko dla ciebie</translation>
    </message>
    <message>
        <source>Show other digits</source>
        <translation>Pokaż inne cyfry</translation>
    </message>
    <message>
        <source>They can’t find each other</source>
        <translation>Nie mogą się znaleźć</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>A verb: makes the two laptops know each other.</extracomment>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Six digits first</source>
        <translation>Najpierw sześć cyfr</translation>
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
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Once more, and Enter</source>
        <translation>Jeszcze raz i Enter</translation>
    </message>
    <message>
        <source>Press Enter to come back</source>
        <translation>Naciśnij Enter, żeby wrócić</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Klawisz: %1</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wygląd</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>It is locked</source>
        <translation>Jest pod kluczem</translation>
    </message>
    <message>
        <source>Your passphrase opens what this laptop keeps.</source>
        <translation>Twoja tajna fraza otwiera to, co przechowuje ten laptop.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Tajna fraza</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, and there is no other way in. It can stay closed as it is, or go.</source>
        <translation>Bez tajnej frazy nikt tego nie otworzy i nie ma innej drogi do środka. Można zostawić to zamknięte, tak jak jest, albo pożegnać.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Zamknij Mandorlę</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>Przerwij otwieranie</translation>
    </message>
    <message>
        <source>I can’t open it</source>
        <translation>Nie mogę tego otworzyć</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Tylko na dziś</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: opens what is kept, with the passphrase.</extracomment>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>The passphrase first</source>
        <translation>Najpierw tajna fraza</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Pożegnaj to</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This is the first one.</source>
        <translation>To jest pierwsza.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Poprzednia</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>To jest na razie ostatnia.</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>Następna</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>You both see only where giving and receiving meet.</source>
        <translation>Widzicie tylko to, gdzie dawanie i dostawanie się spotykają.</translation>
    </message>
</context>
<context>
    <name>FindEachOther</name>
    <message>
        <source>They can’t find each other</source>
        <translation>Nie mogą się znaleźć</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Jedna sieć</translation>
    </message>
    <message>
        <source>Both laptops on the same home network, and not the guest network: that one often keeps laptops apart. The internet is not needed.</source>
        <translation>Oba laptopy w tej samej sieci domowej, nie w sieci dla gości: ta często nie pozwala laptopom się spotkać. Internet nie jest potrzebny.</translation>
    </message>
    <message>
        <source>VPN off</source>
        <translation>VPN wyłączony</translation>
    </message>
    <message>
        <source>If one of you uses a VPN, switch it off for this evening.</source>
        <translation>Jeśli ktoś z was używa VPN, niech wyłączy go na ten wieczór.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Zapora</translation>
    </message>
    <message>
        <source>A firewall is on here. Typed into a terminal, this lets the other laptop in:</source>
        <translation>Tutaj działa zapora. To polecenie, wpisane w terminalu, wpuszcza drugi laptop:</translation>
    </message>
    <message>
        <source>The address by hand</source>
        <translation>Adres ręcznie</translation>
    </message>
    <message>
        <source>Type the address that the other laptop shows on this page. If only one laptop has a firewall, let that one type: digits and address.</source>
        <translation>Wpisz adres, który drugi laptop pokazuje na tej stronie. Jeśli zaporę ma tylko jeden laptop, wpisujcie na nim: cyfry i adres.</translation>
    </message>
    <message>
        <source>A network of your own</source>
        <translation>Własna sieć</translation>
    </message>
    <message>
        <source>A cable between the two laptops, or the hotspot of a phone that both join, does as well.</source>
        <translation>Wystarczy też kabel między laptopami albo hotspot telefonu, z którym oba się połączą.</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Wpisz adres</translation>
    </message>
    <message>
        <source>Read the address aloud</source>
        <translation>Przeczytaj adres na głos</translation>
    </message>
    <message>
        <source>The other laptop shows its address when you choose “Find each other” there.</source>
        <translation>Drugi laptop pokaże swój adres, kiedy wybierzecie tam „Znajdźcie się”.</translation>
    </message>
    <message>
        <source>The other laptop shows its address on this same page.</source>
        <translation>Drugi laptop pokazuje swój adres na tej samej stronie.</translation>
    </message>
    <message>
        <source>On the other laptop, choose “I type them”, then “They can’t find each other”, and type it there.</source>
        <translation>Na drugim laptopie wybierzcie „Ja je wpisuję”, potem „Nie mogą się znaleźć” i tam go wpiszcie.</translation>
    </message>
    <message>
        <source>The other laptop’s address</source>
        <translation>Adres drugiego laptopa</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>Wygląda jak 192.168.1.20.</translation>
    </message>
    <message>
        <source>This laptop looks there now.</source>
        <translation>Ten laptop szuka teraz tam.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Użyj tego adresu</translation>
    </message>
    <message>
        <source>This laptop’s address</source>
        <translation>Adres tego laptopa</translation>
    </message>
    <message>
        <source>The number after the colon is part of it, for another program on this laptop uses Mandorla’s usual port.</source>
        <translation>Liczba po dwukropku należy do adresu, bo inny program na tym laptopie zajmuje zwykły port Mandorli.</translation>
    </message>
    <message>
        <source>The address first</source>
        <translation>Najpierw adres</translation>
    </message>
</context>
<context>
    <name>IfAfraid</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Jeśli boisz się powiedzieć „nie”</translation>
    </message>
    <message>
        <source>Help for yourself comes first. If you are afraid to say no to your partner, or of what comes after a no, Mandorla is not the right tool.</source>
        <translation>Najpierw pomoc dla ciebie. Jeśli boisz się powiedzieć „nie” osobie, z którą jesteś, albo tego, co dzieje się po „nie”, Mandorla nie jest właściwym narzędziem.</translation>
    </message>
    <message>
        <source>There are people who listen, believe you and know what can be done: helplines and chats, advice centres, shelters, doctors. They are there for every gender, and you decide what happens next.</source>
        <translation>Są ludzie, którzy słuchają, wierzą ci i wiedzą, co da się zrobić: telefony zaufania i czaty, ośrodki interwencji kryzysowej, poradnie, bezpieczne schronienia, gabinety lekarskie. Są dla ludzi każdej płci, a o tym, co dalej, decydujesz ty.</translation>
    </message>
    <message>
        <source>Look for them on a device that your partner does not use: at a library, at work, at a friend’s. Search for “help with domestic abuse” and the name of your country. If you are in danger now, call the emergency services.</source>
        <translation>Szukaj ich na urządzeniu, którego ta osoba nie używa: w bibliotece, w pracy, u kogoś zaufanego. Wpisz „pomoc przemoc domowa” i nazwę swojego kraju. Jeśli coś grozi ci w tej chwili, zadzwoń na numer alarmowy.</translation>
    </message>
    <message>
        <source>Esc puts a clock in place of this page, at once. Nothing of it is kept or sent.</source>
        <translation>Klawisz Esc od razu zastępuje tę stronę zegarem. Nic z niej nie jest zachowywane ani wysyłane.</translation>
    </message>
    <message>
        <source>What it can look like</source>
        <translation>Jak to może wyglądać</translation>
    </message>
    <message>
        <source>It need not be the fear of being hit. These count as well:</source>
        <translation>Nie musi to być strach przed uderzeniem. To też się liczy:</translation>
    </message>
    <message>
        <source>You give in so that the sulking ends, or the silence.</source>
        <translation>Ustępujesz, żeby skończyły się dąsy albo milczenie.</translation>
    </message>
    <message>
        <source>You are threatened: with money, with the children, with your papers, with pictures of you.</source>
        <translation>Ktoś ci grozi: chodzi o pieniądze, o dzieci, o dokumenty albo o twoje zdjęcia.</translation>
    </message>
    <message>
        <source>You are touched sexually while you are asleep.</source>
        <translation>Ktoś dotyka cię seksualnie, kiedy śpisz.</translation>
    </message>
    <message>
        <source>Your contraception is hidden, spoiled, or taken off without a word.</source>
        <translation>Ktoś chowa albo psuje twoją antykoncepcję, albo zdejmuje ją bez słowa.</translation>
    </message>
    <message>
        <source>You weigh every word beforehand, so that nothing happens.</source>
        <translation>Ważysz z góry każde słowo, żeby nic się nie stało.</translation>
    </message>
    <message>
        <source>Once counts. None of it is your fault.</source>
        <translation>Liczy się już jeden raz. Nic z tego nie jest twoją winą.</translation>
    </message>
    <message>
        <source>What may be watched</source>
        <translation>Co ktoś może śledzić</translation>
    </message>
    <message>
        <source>Phones, accounts, bills and search histories can be watched, and so can this laptop. A private window of a browser does not help against somebody who looks on. Another device does.</source>
        <translation>Telefony, konta, rachunki i historia wyszukiwania mogą być śledzone, ten laptop też. Prywatne okno przeglądarki nie pomaga, kiedy ktoś patrzy. Inne urządzenie pomaga.</translation>
    </message>
    <message>
        <source>Whether you go on</source>
        <translation>Czy iść dalej</translation>
    </message>
    <message>
        <source>It may be noticed that you close Mandorla, or that an evening stays empty. You judge what is safest. You may skip every card, and the other laptop then sees only that nothing came up.</source>
        <translation>Ktoś może zauważyć, że zamykasz Mandorlę albo że wieczór zostaje pusty. Ty oceniasz, co jest najbezpieczniejsze. Możesz pominąć każdą kartę, a drugi laptop widzi wtedy tylko, że nic się nie pojawiło.</translation>
    </message>
    <message>
        <source>A therapist’s exercises for couples are not for this either. They take two people who can both say no. A yes given out of fear looks like any other yes here, and no software can tell.</source>
        <translation>Ćwiczenia dla par z gabinetu terapii też nie są na taką sytuację. Potrzeba do nich dwóch osób, z których każda może powiedzieć „nie”. „Tak” dane ze strachu wygląda tu jak każde inne „tak” i żaden program tego nie rozpozna.</translation>
    </message>
    <message>
        <source>If your partner is afraid of you</source>
        <translation>Jeśli osoba, z którą jesteś, boi się ciebie</translation>
    </message>
    <message>
        <source>If you notice that you frighten your partner, that you press, threaten or hurt, there is help for you, too: advice centres, and groups of people who want to stop. Search for “help to stop hurting my partner” and the name of your country. A round together does not mend it.</source>
        <translation>Jeśli widzisz, że budzisz strach, że naciskasz, grozisz albo krzywdzisz, dla ciebie też jest pomoc: poradnie i grupy dla ludzi, którzy chcą przestać. Wpisz „pomoc dla osób stosujących przemoc” i nazwę swojego kraju. Wspólna runda tego nie naprawi.</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>W innych językach</translation>
    </message>
    <message>
        <source>Words to search for, with the name of the country you are in:</source>
        <translation>Słowa do wyszukania, razem z nazwą kraju, w którym jesteś:</translation>
    </message>
    <message>
        <source>You find this page again at any time: with F1, or on the cover under Help. Opening it changes nothing of your evening, and your partner’s laptop is told nothing of it.</source>
        <translation>Tę stronę znajdziesz znowu w każdej chwili: klawiszem F1 albo na zasłonie pod „Pomoc”. Jej otwarcie nic nie zmienia w waszym wieczorze, a laptop bliskiej osoby niczego się o tym nie dowiaduje.</translation>
    </message>
</context>
<context>
    <name>IfAfraidPage</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Jeśli boisz się powiedzieć „nie”</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Zamknij Mandorlę</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Keep it locked</source>
        <translation>Trzymaj pod kluczem</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>Twoja własna tajna fraza</translation>
    </message>
    <message>
        <source>Each of you has one, on your own laptop. Your partner’s laptop never learns it.</source>
        <translation>Każda osoba ma swoją, na własnym laptopie. Laptop bliskiej osoby nigdy się jej nie dowiaduje.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Chwileczkę.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Co jest przechowywane</translation>
    </message>
    <message>
        <source>That you two are paired, so that next time you need no digits. And a round you are in, with your own answers, until it is over and you have seen what it came to, or it has rested for thirty days. And the pages you both keep.</source>
        <translation>To, że wasze laptopy są połączone, więc następnym razem cyfry nie są potrzebne. Runda, w której jesteście, z twoimi odpowiedziami, dopóki się nie skończy i nie zobaczysz, co z niej wyszło, albo dopóki nie przeleży trzydziestu dni. I kartki, które razem zachowacie.</translation>
    </message>
    <message>
        <source>Only if you both keep it</source>
        <translation>Tylko jeśli chcą tego obie osoby</translation>
    </message>
    <message>
        <source>If one of you is here just for tonight, neither laptop keeps anything of the evening. You are both told before you answer.</source>
        <translation>Jeśli ktoś z was jest tu tylko na dziś, żaden z laptopów nie zachowuje nic z tego wieczoru. Razem dowiecie się o tym, zanim zaczniecie odpowiadać.</translation>
    </message>
    <message>
        <source>There is no second way in</source>
        <translation>Nie ma drugiej drogi do środka</translation>
    </message>
    <message>
        <source>Nobody can bring a passphrase back. Without it, what is kept stays closed.</source>
        <translation>Nikt nie może przywrócić tajnej frazy. Bez niej to, co przechowywane, pozostaje zamknięte.</translation>
    </message>
    <message>
        <source>What a disk remembers</source>
        <translation>Co pamięta dysk</translation>
    </message>
    <message>
        <source>What you let go of cannot be opened any more. Its unreadable remains may stay on the disk, because on an SSD a file cannot be overwritten in place. Encrypting the whole disk is the answer to that.</source>
        <translation>Tego, z czym się pożegnasz, nie da się już otworzyć. Nieczytelne resztki mogą zostać na dysku, bo na SSD nie da się nadpisać pliku w tym samym miejscu. Odpowiedzią na to jest zaszyfrowanie całego dysku.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What this laptop keeps</source>
        <translation>Co przechowuje ten laptop</translation>
    </message>
    <message>
        <source>Your name, and the key by which the other laptop knows this one.</source>
        <translation>Twoje imię i klucz, po którym drugi laptop poznaje ten.</translation>
    </message>
    <message>
        <source>If you both keep it locked: that you two are paired, and a round you are in, with your own answers, and pages you two keep. The round goes when it is over, or has rested for thirty days.</source>
        <translation>Jeśli obie osoby trzymają to pod kluczem: to, że laptopy są połączone, runda, w której jesteście, z twoimi odpowiedziami, i kartki, które razem zachowacie. Runda znika, kiedy się skończy albo przeleży trzydzieści dni.</translation>
    </message>
    <message>
        <source>What you wrote alone and keep. It stays until you let go of it.</source>
        <translation>To, co piszesz tylko dla siebie i zachowujesz. Zostaje, dopóki się z tym nie pożegnasz.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and so does the keychain of this desktop.</source>
        <translation>Wszystko to jest zaszyfrowane. Otwiera to twoja tajna fraza, a także pęk kluczy tego pulpitu.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it.</source>
        <translation>Wszystko to jest zaszyfrowane. Otwiera to twoja tajna fraza.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and nothing else does.</source>
        <translation>Wszystko to jest zaszyfrowane. Otwiera to twoja tajna fraza i nic poza nią.</translation>
    </message>
    <message>
        <source>After ten minutes without you, when this laptop goes to sleep, or when its screen is locked, it locks by itself. To the other laptop that looks like a pause.</source>
        <translation>Po dziesięciu minutach bez ciebie, kiedy ten laptop zasypia albo kiedy jego ekran jest blokowany, wszystko samo zamyka się na klucz. Dla drugiego laptopa wygląda to jak przerwa.</translation>
    </message>
    <message>
        <source>Remember on this laptop</source>
        <translation>Zapamiętaj na tym laptopie</translation>
    </message>
    <message>
        <source>The keychain of this desktop then has the key, and Mandorla opens by itself when it starts: whoever is logged in here can open it. After a lock it asks for your passphrase.</source>
        <translation>Pęk kluczy tego pulpitu ma wtedy klucz i Mandorla sama otwiera się przy starcie: może ją otworzyć każdy, kto jest tu zalogowany. Po zamknięciu na klucz pyta o twoją tajną frazę.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Chwileczkę.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Inna tajna fraza</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>Obecna tajna fraza</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Nowa tajna fraza</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>The passphrase you have now first</source>
        <translation>Najpierw obecna tajna fraza</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>The people kept here</source>
        <translation>Osoby, które ten laptop zna</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Tylko dla ciebie</translation>
    </message>
    <message>
        <source>Let go of all that is kept</source>
        <translation>Pożegnaj wszystko, co tu jest</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zamknij na klucz</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Pożegnaj to</translation>
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
        <translation>W lewo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>W prawo</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>To give, to receive</source>
        <translation>Dawać, dostawać</translation>
    </message>
    <message>
        <source>Comes up where the two meet.</source>
        <translation>Pojawia się tam, gdzie jedno spotyka drugie.</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you choose.</source>
        <translation>Zostaje na tym laptopie, cokolwiek wybierzesz.</translation>
    </message>
    <message>
        <source>True for both of you.</source>
        <translation>Tak jest u obu osób.</translation>
    </message>
    <message>
        <source>True for both of you – not consent.</source>
        <translation>Tak jest u obu osób, ale to nie zgoda.</translation>
    </message>
    <message>
        <source>Something you both chose to show.</source>
        <translation>Coś, co obie osoby chcą pokazać.</translation>
    </message>
    <message>
        <source>Something you both chose to show – not consent.</source>
        <translation>Coś, co obie osoby chcą pokazać, ale to nie zgoda.</translation>
    </message>
    <message>
        <source>An idea you are both open to.</source>
        <translation>Pomysł, na który obie osoby są otwarte.</translation>
    </message>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Pomysł, na który obie osoby są otwarte, ale to nie zgoda.</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>Co jest do wyboru</translation>
    </message>
    <message>
        <source>Two to sixteen.</source>
        <translation>Od dwóch do szesnastu.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Dodaj możliwość</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>The number of one of the choices of a card.</extracomment>
        <translation>Możliwość %1</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>Ile tylko chcesz</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nic z tego</translation>
    </message>
    <message>
        <source>What you both pick comes up.</source>
        <translation>Pojawia się to, co zaznaczą obie osoby.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Tylko dla ciebie</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Tylko dla mnie</translation>
    </message>
    <message>
        <source>Only for oneself</source>
        <translation>Tylko dla siebie</translation>
    </message>
    <message>
        <source>It never leaves the laptop.</source>
        <translation>Nigdy nie opuszcza laptopa.</translation>
    </message>
    <message>
        <source>What feels good</source>
        <translation>Co jest przyjemne</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you draw.</source>
        <translation>Zostaje na tym laptopie, cokolwiek ustawisz.</translation>
    </message>
    <message>
        <source>A span</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Comes up where the spans meet.</source>
        <translation>Pojawia się tam, gdzie zakresy się spotykają.</translation>
    </message>
    <message>
        <source>Its steps, from the least</source>
        <translation>Stopnie, od najmniejszego</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Dodaj stopień</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>The number of a step on a scale.</extracomment>
        <translation>Stopień %1</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both.</source>
        <translation>Odcinek, który jest przyjemny dla obu osób.</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both – not consent.</source>
        <translation>Odcinek, który jest przyjemny dla obu osób, ale to nie zgoda.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two steps of a scale, such as “a few times a week” and “daily”, or 6 and 9.</extracomment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Both shown, or neither</source>
        <translation>Widać oba albo żadne</translation>
    </message>
    <message>
        <source>Shown, if you both show</source>
        <translation>Widać, jeśli pokażą to obie osoby</translation>
    </message>
    <message>
        <source>Kept to myself</source>
        <translation>Zachowane dla siebie</translation>
    </message>
    <message>
        <source>Words, or one of some choices.</source>
        <translation>Słowa albo jedna z kilku możliwości.</translation>
    </message>
    <message>
        <source>Two to sixteen, or none: then each of you writes.</source>
        <translation>Od dwóch do szesnastu albo żadna: wtedy każda osoba pisze.</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Życzenie</translation>
    </message>
    <message>
        <source>Comes up if you are both open to it.</source>
        <translation>Pojawia się, jeśli obie osoby są na nie otwarte.</translation>
    </message>
    <message>
        <source>The wish itself, as either of you could have it.</source>
        <translation>Samo życzenie, takie, jakie może mieć każda z osób.</translation>
    </message>
</context>
<context>
    <name>LeaveWritingPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Własna runda</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Tylko na tym laptopie</translation>
    </message>
    <message>
        <source>What you wrote is in no file yet</source>
        <translation>Twój tekst nie jest jeszcze w żadnym pliku</translation>
    </message>
    <message>
        <source>Until now it is only in this window. You can save it to a file, even if it is not finished yet, and go on another day.</source>
        <translation>Na razie jest tylko w tym oknie. Możesz zapisać go w pliku, nawet jeśli nie jest gotowy, i pisać dalej innego dnia.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Pisz dalej</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Pożegnaj to</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Zapisz w pliku…</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Let go of all that is kept?</source>
        <translation>Pożegnać wszystko, co tu jest?</translation>
    </message>
    <message>
        <source>This laptop then forgets your pairing, the round you are in and the pages you keep. Nobody can bring it back. To meet again, you two pair with new digits.</source>
        <translation>Ten laptop zapomina wtedy, że wasze laptopy są połączone, rundę, w której jesteście, i kartki, które zachowujecie. Nikt nie może tego przywrócić. Żeby spotkać się znowu, trzeba połączyć laptopy nowymi cyframi.</translation>
    </message>
    <message>
        <source>The other laptop is not told. What it keeps, it keeps until the person there lets go of it.</source>
        <translation>Drugi laptop niczego się nie dowiaduje. Co przechowuje, przechowuje, dopóki nie pożegna się z tym osoba, która go używa.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Jak na pulpicie</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>A look without more contrast, motion without less of it: neither the desktop’s, nor more or less.</extracomment>
        <translation>Jak zwykle</translation>
    </message>
    <message>
        <source>What you choose shows at once.</source>
        <translation>To, co wybierzesz, widać od razu.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Over the names of the languages.</extracomment>
        <translation>Język</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, in percent: &quot;125 %&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Jasny czy ciemny</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Większy kontrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Find each other</source>
        <translation>Znajdźcie się</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>As the button of each page.</extracomment>
        <translation>Zasłoń</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The evening goes on.</source>
        <extracomment>After a pause: both are there again.</extracomment>
        <translation>Wieczór trwa dalej.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Your name for tonight</source>
        <translation>Twoje imię na dziś</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Tajna fraza</translation>
    </message>
    <message>
        <source>Ten characters or more. A few words in a row do well.</source>
        <translation>Co najmniej dziesięć znaków. Dobrze sprawdza się kilka słów z rzędu.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Jeszcze raz to samo</translation>
    </message>
    <message>
        <source>Ten characters or more, and the same twice.</source>
        <translation>Co najmniej dziesięć znaków, dwa razy to samo.</translation>
    </message>
</context>
<context>
    <name>NotConsent</name>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Pomysł, na który obie osoby są otwarte, ale to nie zgoda.</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>Stands alone: it clears the others.</source>
        <translation>Stoi osobno: zdejmuje zaznaczenie z pozostałych.</translation>
    </message>
</context>
<context>
    <name>OurPage</name>
    <message>
        <source>Our page</source>
        <translation>Nasza kartka</translation>
    </message>
    <message>
        <source>You keep it. That shows on this screen only.</source>
        <translation>Zachowujesz ją. Widać to tylko na tym ekranie.</translation>
    </message>
    <message>
        <source>A step has come to the page.</source>
        <translation>Na kartce pojawił się krok.</translation>
    </message>
    <message>
        <source>A step has gone from the page.</source>
        <translation>Z kartki zniknął krok.</translation>
    </message>
    <message>
        <source>A step has changed.</source>
        <translation>Jeden z kroków się zmienił.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Numbers: which step of our page, of how many.</extracomment>
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>The page is full</source>
        <translation>Kartka jest pełna</translation>
    </message>
    <message>
        <source>Write another step</source>
        <translation>Dopiszcie kolejny krok</translation>
    </message>
    <message>
        <source>One step is still empty.</source>
        <translation>Jeden krok jest jeszcze pusty.</translation>
    </message>
    <message>
        <source>Shared tonight</source>
        <translation>Wspólne dziś wieczorem</translation>
    </message>
    <message>
        <source>Let’s try this</source>
        <translation>Spróbujmy tego</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>Kiedy skończycie</translation>
    </message>
    <message>
        <source>What you both keep, each of you can take along as a file or on paper.</source>
        <translation>To, co razem zachowacie, każda osoba może zabrać ze sobą w pliku albo na papierze.</translation>
    </message>
    <message>
        <source>How long a page you both keep stays</source>
        <translation>Jak długo zostaje kartka, którą razem zachowacie</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: to keep the page that two people wrote together. Its twin is Let go.</extracomment>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A verb: not to keep it; it is gone then. Calm, no “delete”.</extracomment>
        <translation>Pożegnaj</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Zabierz ze sobą</translation>
    </message>
    <message>
        <source>If one of you lets go, it is gone for both.</source>
        <translation>Jeśli jedna osoba ją pożegna, znika dla obu.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
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
        <translation>Wasze kartki</translation>
    </message>
    <message>
        <source>The date is right after all</source>
        <translation>Data jednak się zgadza</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Data się zgadza</translation>
    </message>
    <message>
        <source>The date is wrong</source>
        <translation>Data się nie zgadza</translation>
    </message>
</context>
<context>
    <name>OwnListPage</name>
    <message>
        <source>For you alone</source>
        <translation>Tylko dla ciebie</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Tylko na tym laptopie</translation>
    </message>
    <message>
        <source>Without a partner, and nothing of it is ever sent.</source>
        <translation>W pojedynkę, i nic stąd nigdy nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>A verb: to begin a round for oneself.</extracomment>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Twoje wcześniejsze zapiski</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Przeczytaj</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Pożegnaj to</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
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
        <translation>Tylko dla ciebie</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Tylko na tym laptopie</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Wróć do kart</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Pożegnaj to</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Zabierz ze sobą</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Trzymaj pod kluczem</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Leaves the page: one has decided what becomes of it.</extracomment>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cover</source>
        <extracomment>A verb: puts a clock in place of the page, at once, so that nobody reads it.</extracomment>
        <translation>Zasłoń</translation>
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
        <translation>Dwa teksty do jednego kroku. Wybierzcie jeden albo połączcie oba.</translation>
    </message>
    <message>
        <source>%1, the first of two texts</source>
        <translation>%1, pierwszy z dwóch tekstów</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Weź te słowa</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands alone between two texts that two people wrote for the same step.</extracomment>
        <translation>albo</translation>
    </message>
    <message>
        <source>Take these words instead</source>
        <translation>Weź raczej te słowa</translation>
    </message>
    <message>
        <source>One small step, in your own words.</source>
        <translation>Jeden mały krok, własnymi słowami.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Więcej się nie zmieści.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Pozostało znaków: %1</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Połącz oba</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>Porzuć ten krok</translation>
    </message>
    <message>
        <source>The page is full.</source>
        <translation>Kartka jest pełna.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>For myself</source>
        <translation>Dla siebie</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Nasza kartka</translation>
    </message>
    <message>
        <source>Private. If you find this, please don’t read on.</source>
        <translation>Prywatne. Jeśli to znajdziesz, proszę, nie czytaj dalej.</translation>
    </message>
    <message>
        <source>Ideas we are both open to, not consent.</source>
        <translation>Pomysły, na które obie osoby są otwarte, a nie zgoda.</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>You both see only what you both pick.</source>
        <translation>Widzicie tylko to, co zaznaczą obie osoby.</translation>
    </message>
</context>
<context>
    <name>WhatPartnerSees</name>
    <message>
        <source>What will my partner see?</source>
        <translation>Co zobaczy bliska osoba?</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Co jest wspólne</translation>
    </message>
    <message>
        <source>A wish you are both open to. Where one of you would like to give and one to receive. The options you both picked. The stretch where your two spans meet. What you both chose to show. With a shared wish, the words you each added. Who was keen and who was willing is not shown, but your words may show how you meant it.</source>
        <translation>Życzenie, na które obie osoby są otwarte. To, w czym jedna osoba chce dawać, a druga dostawać. Możliwości, które obie osoby zaznaczają. Odcinek, na którym wasze dwa zakresy się spotykają. To, co obie osoby chcą pokazać. Przy wspólnym życzeniu także słowa, które każda z osób dopisała. Nie widać, kto bardzo chce, a kto jest na tak, ale twoje słowa mogą pokazać, jak o tym myślisz.</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Co zostaje u ciebie</translation>
    </message>
    <message>
        <source>Everything else. No, not now, a skipped card, a card kept to yourself and an answer you changed before sealing look the same to the other laptop. Private cards are never sent. Nobody sees how far you are.</source>
        <translation>Wszystko inne. „Nie”, „nie teraz”, karta pominięta, karta zachowana dla siebie i odpowiedź zmieniona przed zapieczętowaniem wyglądają dla drugiego laptopa tak samo. Karty prywatne nigdy nie są wysyłane. Nikt nie widzi, jak daleko jesteś.</translation>
    </message>
    <message>
        <source>What absence tells</source>
        <translation>Co mówi to, czego nie ma</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. The same is true the other way round. Why stays with each of you.</source>
        <translation>Kiedy wszystkie karty są odkryte: jeśli na coś odpowiadasz „tak”, a to się nie pojawiło, bliska osoba nie odpowiedziała „tak”. W drugą stronę jest tak samo. Powód zostaje u każdej z osób.</translation>
    </message>
    <message>
        <source>What saying yes to everything does</source>
        <translation>Co daje mówienie „tak” na wszystko</translation>
    </message>
    <message>
        <source>Someone who says yes to every card sees everything their partner said yes to. Both of you see it come up. A second try with changed answers needs you both again.</source>
        <translation>Kto na każdą kartę mówi „tak”, widzi wszystko, na co „tak” mówi bliska osoba. Widzicie razem, jak się to pojawia. Druga próba ze zmienionymi odpowiedziami znowu wymaga obu osób.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Co to znaczy</translation>
    </message>
    <message>
        <source>An idea that comes up is one you are both open to. Whatever comes up, it is not consent, and nothing is owed. A yes can be given under pressure, and no software can tell.</source>
        <translation>Pomysł, który się pojawia, to taki, na który obie osoby są otwarte. Cokolwiek się pojawia, nie jest to zgoda i nikt nic nie jest winien. „Tak” można powiedzieć pod naciskiem i żaden program tego nie rozpozna.</translation>
    </message>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Jeśli boisz się powiedzieć „nie”</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Klawisz: %1</translation>
    </message>
    <message>
        <source>What Mandorla cannot protect</source>
        <translation>Czego Mandorla nie ochroni</translation>
    </message>
    <message>
        <source>A person at your open laptop sees what you see. Cover hides it at once.</source>
        <translation>Kto siedzi przy twoim otwartym laptopie, widzi to, co ty. „Zasłoń” ukrywa to od razu.</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>It never leaves this laptop.</source>
        <translation>Nigdy nie opuszcza tego laptopa.</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>1 is “%1”, %2 is “%3”.</source>
        <extracomment>The two ends of a scale: numbers, and how the steps are called.</extracomment>
        <translation>1 to „%1”, %2 to „%3”.</translation>
    </message>
    <message>
        <source>You both see only the stretch where your two spans meet.</source>
        <translation>Widzicie tylko odcinek, na którym wasze dwa zakresy się spotykają.</translation>
    </message>
    <message>
        <source>move this end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>przesuń ten koniec</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the other end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>drugi koniec</translation>
    </message>
    <message>
        <source>or type how a step begins</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>albo wpisz początek nazwy stopnia</translation>
    </message>
</context>
<context>
    <name>ReadCardsPage</name>
    <message>
        <source>Card %1. %2</source>
        <extracomment>%2 is the kind of the card, such as “A wish”.</extracomment>
        <translation>Karta %1. %2</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Zanim odpowiesz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save it to a file…</source>
        <translation>Zapisz w pliku…</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Zgódź się</translation>
    </message>
    <message>
        <source>It is not suggested any more, or the evening has paused.</source>
        <translation>Nie jest już zaproponowana albo wieczór ma przerwę.</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Zaproponuj tę rundę</translation>
    </message>
    <message>
        <source>You have suggested it already, or the evening has paused.</source>
        <translation>Jest już twoją propozycją albo wieczór ma przerwę.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>It is on our page</source>
        <translation>Jest na naszej kartce</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Zatrzymaj tutaj</translation>
    </message>
    <message>
        <source>Put on our page</source>
        <translation>Na naszą kartkę</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Turn the next</source>
        <translation>Odkryj następną</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Your answers</source>
        <translation>Twoje odpowiedzi</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1 – kept to yourself</source>
        <translation>%1 – zachowane dla siebie</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Karta %1: %2</translation>
    </message>
</context>
<context>
    <name>RoundFile</name>
    <message>
        <source>This file can’t be read.</source>
        <translation>Tego pliku nie da się odczytać.</translation>
    </message>
    <message>
        <source>See that it is still there, and that you may open it.</source>
        <translation>Sprawdź, czy nadal tam jest i czy wolno ci go otworzyć.</translation>
    </message>
    <message>
        <source>This is no file that holds a round.</source>
        <translation>W tym pliku nie ma rundy.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wybierz inny.</translation>
    </message>
    <message>
        <source>There is something of this name that is no file.</source>
        <translation>Jest już coś o tej nazwie i nie jest to plik.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write there.</source>
        <translation>Ten laptop nie pozwala Mandorli tam zapisywać.</translation>
    </message>
    <message>
        <source>Choose another folder. What you wrote is still here.</source>
        <translation>Wybierz inny folder. Twoje słowa nadal tu są.</translation>
    </message>
    <message>
        <source>The file could not be written whole, so nothing was changed.</source>
        <translation>Nie dało się zapisać pliku w całości, więc nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>See that there is room on the disk. What you wrote is still here.</source>
        <translation>Sprawdź, czy na dysku jest miejsce. Twoje słowa nadal tu są.</translation>
    </message>
</context>
<context>
    <name>RoundFilePage</name>
    <message>
        <source>Save a round</source>
        <translation>Zapisz rundę</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Otwórz rundę</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Tylko na tym laptopie</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>Zapisz ją w pliku</translation>
    </message>
    <message>
        <source>Open a round from a file</source>
        <translation>Otwórz rundę z pliku</translation>
    </message>
    <message>
        <source>The file holds the cards and no answers. Whoever has it can read it.</source>
        <translation>W pliku są karty i nie ma żadnych odpowiedzi. Kto go ma, może go przeczytać.</translation>
    </message>
    <message>
        <source>The file is read here, and nothing of it is sent until you suggest it.</source>
        <translation>Plik jest czytany tutaj i nic z niego nie jest wysyłane, dopóki nie zaproponujesz rundy.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Go on writing it</source>
        <translation>Pisz ją dalej</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>A name from below, or a whole path</source>
        <translation>Nazwa z listy poniżej albo cała ścieżka</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>W tym folderze</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>Do folderu wyżej</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Said to those who hear it: %1 is the name of a folder.</extracomment>
        <translation>Folder %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Your answers are sealed</source>
        <translation>Twoje odpowiedzi są zapieczętowane</translation>
    </message>
    <message>
        <source>You can change your mind until you have both sealed.</source>
        <translation>Możesz zmienić zdanie, dopóki obie osoby nie zapieczętują odpowiedzi.</translation>
    </message>
    <message>
        <source>Once you have both sealed, the first card lies between you on both screens. You turn it together.</source>
        <translation>Kiedy obie osoby zapieczętują odpowiedzi, pierwsza karta leży między wami na obu ekranach. Odkrywacie ją razem.</translation>
    </message>
    <message>
        <source>Until then, neither screen tells anything. Make some tea, or sit down next to each other.</source>
        <translation>Do tej chwili żaden z ekranów nic nie mówi. Zróbcie herbatę albo usiądźcie obok siebie.</translation>
    </message>
    <message>
        <source>Take my seal back</source>
        <translation>Zdejmij moją pieczęć</translation>
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
        <translation>Połączcie laptopy jeszcze raz, nowymi cyframi.</translation>
    </message>
    <message>
        <source>Something that came from the other laptop did not pass a check, so this one stopped listening. Nothing of your answers was shown by it.</source>
        <translation>Coś, co przyszło z drugiego laptopa, nie przeszło sprawdzenia, więc ten przestał słuchać. Żadna z twoich odpowiedzi nie została przez to pokazana.</translation>
    </message>
    <message>
        <source>The words that came from the other laptop are not the ones it had sealed. They are not shown.</source>
        <translation>Słowa, które przyszły z drugiego laptopa, nie są tymi, które zapieczętował. Nie są pokazane.</translation>
    </message>
    <message>
        <source>A text from the other laptop could not be read safely, so it is not shown.</source>
        <translation>Jednego tekstu z drugiego laptopa nie dało się bezpiecznie odczytać, więc nie jest pokazany.</translation>
    </message>
    <message>
        <source>Choose names of plain letters and spaces, and pair again.</source>
        <translation>Wybierzcie imiona ze zwykłych liter i odstępów i połączcie laptopy jeszcze raz.</translation>
    </message>
    <message>
        <source>The laptop that answered is not the one you paired with.</source>
        <translation>Odpowiedział inny laptop niż ten, z którym ten jest połączony.</translation>
    </message>
    <message>
        <source>Make sure that you are both on your own home network, and pair again.</source>
        <translation>Sprawdźcie, czy jesteście we własnej sieci domowej, i połączcie laptopy jeszcze raz.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same evening.</source>
        <translation>Laptopy pamiętają dwa różne wieczory.</translation>
    </message>
    <message>
        <source>Pair again and choose the round anew.</source>
        <translation>Połączcie je jeszcze raz i wybierzcie rundę od nowa.</translation>
    </message>
    <message>
        <source>The other laptop said something that this one does not understand.</source>
        <translation>Drugi laptop powiedział coś, czego ten nie rozumie.</translation>
    </message>
    <message>
        <source>The round that was suggested cannot be used: it is too long, or something in it is missing.</source>
        <translation>Zaproponowanej rundy nie można użyć: jest za długa albo czegoś w niej brakuje.</translation>
    </message>
    <message>
        <source>Pair again and choose another round.</source>
        <translation>Połączcie laptopy jeszcze raz i wybierzcie inną rundę.</translation>
    </message>
    <message>
        <source>This laptop could not make a safe secret just now.</source>
        <translation>Ten laptop nie mógł teraz utworzyć bezpiecznego sekretu.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>The other laptop said something at a moment that does not allow it.</source>
        <translation>Drugi laptop powiedział coś w chwili, w której nie jest to możliwe.</translation>
    </message>
    <message>
        <source>The other laptop took back something that it had settled. Nothing was shown by it.</source>
        <translation>Drugi laptop cofnął coś, co już ustalił. Nic nie zostało przez to pokazane.</translation>
    </message>
    <message>
        <source>The other laptop has a newer Mandorla than this one.</source>
        <translation>Na drugim laptopie jest nowsza Mandorla niż na tym.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop, and open it again.</source>
        <translation>Zaktualizuj Mandorlę na tym laptopie i otwórz ją znowu.</translation>
    </message>
    <message>
        <source>The other laptop has an older Mandorla than this one.</source>
        <translation>Na drugim laptopie jest starsza Mandorla niż na tym.</translation>
    </message>
    <message>
        <source>Update Mandorla on that laptop, and open it there again.</source>
        <translation>Zaktualizuj Mandorlę na tamtym laptopie i otwórz ją tam znowu.</translation>
    </message>
    <message>
        <source>The other laptop agreed to a round that was not suggested here.</source>
        <translation>Drugi laptop zgodził się na rundę, która nie była tu zaproponowana.</translation>
    </message>
    <message>
        <source>The other laptop spoke of a seal that this one does not know.</source>
        <translation>Drugi laptop mówił o pieczęci, której ten nie zna.</translation>
    </message>
    <message>
        <source>A seal was opened again after both were closed. Nothing was shown by it.</source>
        <translation>Pieczęć została otwarta po zamknięciu obu. Nic nie zostało przez to pokazane.</translation>
    </message>
    <message>
        <source>Seals were closed and opened more often than a round allows.</source>
        <translation>Pieczęcie zamykano i otwierano częściej, niż pozwala runda.</translation>
    </message>
    <message>
        <source>A card would have been turned before its turn, so this laptop stopped.</source>
        <translation>Karta zostałaby odkryta przed swoją kolejką, więc ten laptop się zatrzymał.</translation>
    </message>
    <message>
        <source>A card would have been turned without both of your hands on it, so this laptop stopped.</source>
        <translation>Karta zostałaby odkryta bez waszych dwóch dłoni na niej, więc ten laptop się zatrzymał.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same page. What you wrote is still here.</source>
        <translation>Laptopy pamiętają dwie różne kartki. Twoje słowa nadal tu są.</translation>
    </message>
    <message>
        <source>The other laptop put more on your page than a page holds.</source>
        <translation>Drugi laptop umieścił na waszej kartce więcej, niż się na niej mieści.</translation>
    </message>
    <message>
        <source>The other laptop sent more than anyone can write, so this laptop stopped.</source>
        <translation>Drugi laptop wysłał więcej, niż ktokolwiek może napisać, więc ten laptop się zatrzymał.</translation>
    </message>
    <message>
        <source>The other laptop called a page kept that you did not both keep. It is not kept.</source>
        <translation>Drugi laptop uznał kartkę za zachowaną, choć nie zachowują jej obie osoby. Nie jest zachowana.</translation>
    </message>
    <message>
        <source>The digits were not the same.</source>
        <translation>To nie były te same cyfry.</translation>
    </message>
    <message>
        <source>Ask for them again across the table, and try once more.</source>
        <translation>Zapytaj o nie jeszcze raz przez stół i spróbuj znowu.</translation>
    </message>
    <message>
        <source>Both laptops show digits.</source>
        <translation>Oba laptopy pokazują cyfry.</translation>
    </message>
    <message>
        <source>Go back on one of them, and type the digits of the other laptop.</source>
        <translation>Na jednym z nich wróćcie i wpiszcie cyfry z drugiego laptopa.</translation>
    </message>
    <message>
        <source>Both laptops want to type.</source>
        <translation>Oba laptopy chcą wpisywać cyfry.</translation>
    </message>
    <message>
        <source>Go back on one of them, and show digits there.</source>
        <translation>Na jednym z nich wróćcie i pokażcie tam cyfry.</translation>
    </message>
    <message>
        <source>Pairing has closed. It stays open for two minutes, and for a few tries.</source>
        <translation>Łączenie zostało zamknięte. Jest otwarte przez dwie minuty i na kilka prób.</translation>
    </message>
    <message>
        <source>Begin again on both laptops.</source>
        <translation>Zacznijcie jeszcze raz na obu laptopach.</translation>
    </message>
    <message>
        <source>The other laptop does not know this one.</source>
        <translation>Drugi laptop nie zna tego laptopa.</translation>
    </message>
    <message>
        <source>Pair the two with new digits.</source>
        <translation>Połączcie je nowymi cyframi.</translation>
    </message>
    <message>
        <source>This laptop found itself.</source>
        <translation>Ten laptop znalazł sam siebie.</translation>
    </message>
    <message>
        <source>Type the address of the other laptop.</source>
        <translation>Wpisz adres drugiego laptopa.</translation>
    </message>
    <message>
        <source>The other laptop took too long to answer.</source>
        <translation>Drugi laptop odpowiadał zbyt długo.</translation>
    </message>
    <message>
        <source>Move closer to the router if you can, and try again.</source>
        <translation>Jeśli możecie, usiądźcie bliżej routera i spróbujcie jeszcze raz.</translation>
    </message>
    <message>
        <source>No laptop was found that shows digits.</source>
        <translation>Nie znaleziono laptopa, który pokazuje cyfry.</translation>
    </message>
    <message>
        <source>Let the other laptop show digits now. If they are there already, type its address.</source>
        <translation>Niech drugi laptop pokaże teraz cyfry. Jeśli już je pokazuje, wpisz jego adres.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits.</source>
        <translation>W pobliżu jest więcej niż jeden laptop, który pokazuje cyfry.</translation>
    </message>
    <message>
        <source>Type the address that the right one shows.</source>
        <translation>Wpisz adres, który pokazuje ten właściwy.</translation>
    </message>
    <message>
        <source>Nobody answers at that address.</source>
        <translation>Pod tym adresem nikt nie odpowiada.</translation>
    </message>
    <message>
        <source>See that both are on the same network, not a guest network, and that no VPN or firewall is in the way. Then compare the address.</source>
        <translation>Sprawdźcie, czy oba laptopy są w tej samej sieci, nie w sieci dla gości, i czy nie dzieli ich VPN ani zapora. Potem porównajcie adres.</translation>
    </message>
    <message>
        <source>Another laptop answers at that address.</source>
        <translation>Pod tym adresem odpowiada inny laptop.</translation>
    </message>
    <message>
        <source>Compare the address with the one the other laptop shows.</source>
        <translation>Porównaj adres z tym, który pokazuje drugi laptop.</translation>
    </message>
    <message>
        <source>This laptop could not open a port, so nobody can reach it.</source>
        <translation>Ten laptop nie mógł otworzyć portu, więc nikt nie może do niego dotrzeć.</translation>
    </message>
    <message>
        <source>Let the other laptop show the digits, or close what else uses the network here.</source>
        <translation>Niech cyfry pokaże drugi laptop albo zamknij to, co tu jeszcze używa sieci.</translation>
    </message>
    <message>
        <source>Four people are paired with this laptop, and there is room for four.</source>
        <translation>Z tym laptopem są połączone cztery osoby i tyle jest miejsc.</translation>
    </message>
    <message>
        <source>To pair with somebody else, forget one of them first.</source>
        <translation>Żeby połączyć się z kimś innym, zapomnij najpierw jedną z nich.</translation>
    </message>
    <message>
        <source>What was kept is not here any more.</source>
        <translation>Tego, co było zachowane, już tu nie ma.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and begin anew.</source>
        <translation>Zamknij Mandorlę, otwórz ją znowu i zacznij od nowa.</translation>
    </message>
    <message>
        <source>Something is kept on this laptop already.</source>
        <translation>Na tym laptopie coś już jest zachowane.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and type that passphrase.</source>
        <translation>Zamknij Mandorlę, otwórz ją znowu i wpisz tamtą tajną frazę.</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>To tego nie otwiera.</translation>
    </message>
    <message>
        <source>Try once more. Capital letters and spaces count.</source>
        <translation>Spróbuj jeszcze raz. Liczą się wielkie litery i odstępy.</translation>
    </message>
    <message>
        <source>A passphrase has ten characters or more.</source>
        <translation>Tajna fraza ma co najmniej dziesięć znaków.</translation>
    </message>
    <message>
        <source>A few words in a row do well.</source>
        <translation>Dobrze sprawdza się kilka słów z rzędu.</translation>
    </message>
    <message>
        <source>The file that opens what is kept here is damaged.</source>
        <translation>Plik, który otwiera to, co tu zachowane, jest uszkodzony.</translation>
    </message>
    <message>
        <source>If you have a copy of Mandorla’s folder, put it back. Without one, what was kept cannot be read any more.</source>
        <translation>Jeśli masz kopię folderu Mandorli, przywróć ją. Bez niej tego, co było zachowane, nie da się już odczytać.</translation>
    </message>
    <message>
        <source>Something of what is kept here is damaged and cannot be read.</source>
        <translation>Coś z tego, co tu zachowane, jest uszkodzone i nie da się tego odczytać.</translation>
    </message>
    <message>
        <source>A newer Mandorla wrote what is kept here.</source>
        <translation>To, co tu zachowane, zapisała nowsza Mandorla.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop. What is kept was not changed.</source>
        <translation>Zaktualizuj Mandorlę na tym laptopie. To, co zachowane, nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Mandorla is open on this laptop already.</source>
        <translation>Mandorla jest już otwarta na tym laptopie.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Przejdź do drugiego okna albo najpierw je zamknij.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write to its folder.</source>
        <translation>Ten laptop nie pozwala Mandorli zapisywać w jej folderze.</translation>
    </message>
    <message>
        <source>See that the folder can be written to.</source>
        <translation>Sprawdź, czy w folderze można zapisywać.</translation>
    </message>
    <message>
        <source>There is no room left on this laptop’s disk.</source>
        <translation>Na dysku tego laptopa nie ma już miejsca.</translation>
    </message>
    <message>
        <source>Make some room on it.</source>
        <translation>Zrób na nim trochę miejsca.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla read its folder.</source>
        <translation>Ten laptop nie pozwala Mandorli czytać jej folderu.</translation>
    </message>
    <message>
        <source>See that the folder and the disk it is on can be read.</source>
        <translation>Sprawdź, czy da się odczytać folder i dysk, na którym jest.</translation>
    </message>
    <message>
        <source>This is more than Mandorla can keep.</source>
        <translation>To więcej, niż Mandorla może przechować.</translation>
    </message>
    <message>
        <source>Let go of what is kept, and begin anew.</source>
        <translation>Pożegnaj to, co zachowane, i zacznij od nowa.</translation>
    </message>
    <message>
        <source>This laptop has too little free memory just now.</source>
        <translation>Ten laptop ma teraz za mało wolnej pamięci.</translation>
    </message>
    <message>
        <source>Close something else, and try again.</source>
        <translation>Zamknij coś innego i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>No keychain answers on this laptop.</source>
        <translation>Na tym laptopie nie odpowiada żaden pęk kluczy.</translation>
    </message>
    <message>
        <source>Your passphrase opens what is kept, as before.</source>
        <translation>To, co zachowane, otwiera jak dotąd twoja tajna fraza.</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked or did not answer, so it may still have its key.</source>
        <translation>Pęk kluczy tego pulpitu pozostał zamknięty albo nie odpowiedział, więc może nadal mieć swój klucz.</translation>
    </message>
    <message>
        <source>You can take “This evening” out of it by hand.</source>
        <translation>Możesz usunąć z niego „Ten wieczór” ręcznie.</translation>
    </message>
    <message>
        <source>Mandorla asks it again each time you open what is kept here, and does not open by itself any more. You can also take “This evening” out of it by hand.</source>
        <translation>Mandorla prosi go o to znowu za każdym razem, kiedy otwierasz to, co tu zachowane, i nie otwiera się już sama. Możesz też usunąć z niego „Ten wieczór” ręcznie.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so the evening waits. What you see here is not lost.</source>
        <translation>Ten laptop nie może teraz zapisywać, więc wieczór czeka. To, co tu widzisz, nie jest stracone.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so what you wrote is not kept yet. It stays here while Mandorla is open.</source>
        <translation>Ten laptop nie może teraz zapisywać, więc twoje słowa nie są jeszcze zachowane. Zostają tu, dopóki Mandorla jest otwarta.</translation>
    </message>
    <message>
        <source>A laptop went away before the cards were ready, so the seal came off. Your answers are as they were.</source>
        <translation>Jeden z laptopów odszedł, zanim karty były gotowe, więc pieczęć odpadła. Twoje odpowiedzi są takie, jakie były.</translation>
    </message>
    <message>
        <source>Seal them once more when you like.</source>
        <translation>Zapieczętuj je znowu, kiedy chcesz.</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through.</source>
        <translation>Bliska osoba proponuje o tym porozmawiać.</translation>
    </message>
    <message>
        <source>What you wrote in this round is damaged and cannot be read.</source>
        <translation>Twoje słowa z tej rundy są uszkodzone i nie da się ich odczytać.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>Runda zaczyna się od nowa.</translation>
    </message>
    <message>
        <source>The evening has paused. Your answers are still here.</source>
        <translation>Wieczór ma przerwę. Twoje odpowiedzi nadal tu są.</translation>
    </message>
    <message>
        <source>If both laptops come back, you can go on.</source>
        <translation>Jeśli oba laptopy wrócą, możecie iść dalej.</translation>
    </message>
    <message>
        <source>That is a name, and finding out whose it is would mean asking somebody outside.</source>
        <translation>To jest nazwa, a żeby dowiedzieć się, czyja, trzeba by pytać kogoś z zewnątrz.</translation>
    </message>
    <message>
        <source>Type the numbers instead, as the other laptop shows them.</source>
        <translation>Wpisz zamiast niej liczby, tak jak pokazuje je drugi laptop.</translation>
    </message>
    <message>
        <source>This is not a whole address: it has four numbers, with a dot between each.</source>
        <translation>To nie jest cały adres: ma cztery liczby z kropkami pomiędzy.</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>Wygląda jak 192.168.1.20.</translation>
    </message>
    <message>
        <source>One of the four numbers is too large: each is 255 at most.</source>
        <translation>Jedna z czterech liczb jest za duża: każda to najwyżej 255.</translation>
    </message>
    <message>
        <source>Compare it with what the other laptop shows.</source>
        <translation>Porównaj go z tym, co pokazuje drugi laptop.</translation>
    </message>
    <message>
        <source>Something in this address with colons is too long, too short or missing.</source>
        <translation>W tym adresie z dwukropkami coś jest za długie, za krótkie albo czegoś brakuje.</translation>
    </message>
    <message>
        <source>Compare it character by character, or use the one with dots.</source>
        <translation>Porównaj go znak po znaku albo użyj tego z kropkami.</translation>
    </message>
    <message>
        <source>The square bracket is opened and not closed.</source>
        <translation>Nawias kwadratowy jest otwarty i niezamknięty.</translation>
    </message>
    <message>
        <source>It closes after the address, before the last colon.</source>
        <translation>Zamyka się za adresem, przed ostatnim dwukropkiem.</translation>
    </message>
    <message>
        <source>After the address and its colon comes a number from 1 to 65535.</source>
        <translation>Po adresie i jego dwukropku jest liczba od 1 do 65535.</translation>
    </message>
    <message>
        <source>If the other laptop shows none there, leave out the colon as well.</source>
        <translation>Jeśli drugi laptop nie pokazuje tam żadnej, pomiń też dwukropek.</translation>
    </message>
    <message>
        <source>This laptop has more than one way to an address that begins like this.</source>
        <translation>Ten laptop ma więcej niż jedną drogę do adresu, który tak się zaczyna.</translation>
    </message>
    <message>
        <source>Use the address with dots, or put a % and the name of your own network device after it.</source>
        <translation>Użyj adresu z kropkami albo dodaj za nim % i nazwę własnego urządzenia sieciowego.</translation>
    </message>
    <message>
        <source>What follows the % is not a network device of this laptop.</source>
        <translation>To, co jest po %, nie jest urządzeniem sieciowym tego laptopa.</translation>
    </message>
    <message>
        <source>Leave out the % and what follows it.</source>
        <translation>Pomiń % i to, co po nim następuje.</translation>
    </message>
    <message>
        <source>This address belongs to no single laptop.</source>
        <translation>Ten adres nie należy do jednego laptopa.</translation>
    </message>
    <message>
        <source>This laptop is on no network.</source>
        <translation>Ten laptop nie jest w żadnej sieci.</translation>
    </message>
    <message>
        <source>Join the home network on both laptops. It does not need the internet.</source>
        <translation>Połączcie oba laptopy z siecią domową. Internet nie jest do tego potrzebny.</translation>
    </message>
    <message>
        <source>Another program on this laptop holds port %1, so Mandorla cannot find the other laptop by itself.</source>
        <translation>Inny program na tym laptopie zajmuje port %1, więc Mandorla nie może sama znaleźć drugiego laptopa.</translation>
    </message>
    <message>
        <source>Close that program, or type the other laptop’s address. Mandorla tries again by itself.</source>
        <translation>Zamknij ten program albo wpisz adres drugiego laptopa. Mandorla sama próbuje dalej.</translation>
    </message>
    <message>
        <source>Several can be chosen only where both show it or neither, and where there are choices.</source>
        <translation>Kilka można wybrać tylko tam, gdzie widać oba albo żadne i gdzie są możliwości do wyboru.</translation>
    </message>
    <message>
        <source>It can stand alone only where more than one may be chosen.</source>
        <translation>Może stać osobno tylko tam, gdzie wolno wybrać więcej niż jedną.</translation>
    </message>
    <message>
        <source>Only a card to give and to receive has two roles.</source>
        <translation>Dwie role ma tylko karta o dawaniu i dostawaniu.</translation>
    </message>
    <message>
        <source>A private card is never shared, so it has none.</source>
        <translation>Karta prywatna nigdy nie jest wspólna, więc tego nie ma.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>Plik jest większy niż %1 KiB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Plik nie jest tekstem UTF-8.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>Plik kończy się za wcześnie.</translation>
    </message>
    <message>
        <source>This is no value that JSON knows.</source>
        <translation>Takiej wartości JSON nie zna.</translation>
    </message>
    <message>
        <source>A name in quotation marks is missing.</source>
        <translation>Brakuje nazwy w cudzysłowie.</translation>
    </message>
    <message>
        <source>Here a : is missing.</source>
        <translation>Brakuje tu znaku :.</translation>
    </message>
    <message>
        <source>Here a comma or } is missing.</source>
        <translation>Brakuje tu przecinka albo znaku }.</translation>
    </message>
    <message>
        <source>Here a comma or ] is missing.</source>
        <translation>Brakuje tu przecinka albo znaku ].</translation>
    </message>
    <message>
        <source>There is something after the end.</source>
        <translation>Po końcu jeszcze coś jest.</translation>
    </message>
    <message>
        <source>A number is not finished.</source>
        <translation>Liczba nie jest dokończona.</translation>
    </message>
    <message>
        <source>A text is not closed.</source>
        <translation>Tekst nie jest zamknięty.</translation>
    </message>
    <message>
        <source>A text has a line break or a control character in it. Write \n for a new line.</source>
        <translation>W tekście jest podział wiersza albo znak sterujący. Nowy wiersz zapisuje się ukośnikiem wstecznym i literą n.</translation>
    </message>
    <message>
        <source>A backslash comes before something it cannot come before.</source>
        <translation>Ukośnik wsteczny stoi przed czymś, przed czym stać nie może.</translation>
    </message>
    <message>
        <source>\u needs four digits, 0-9 and a-f.</source>
        <translation>Po \u potrzebne są cztery cyfry, 0-9 i a-f.</translation>
    </message>
    <message>
        <source>A text has half a character in it.</source>
        <translation>W tekście jest połowa znaku.</translation>
    </message>
    <message>
        <source>A text has a zero character in it.</source>
        <translation>W tekście jest znak zerowy.</translation>
    </message>
    <message>
        <source>A name is given twice here.</source>
        <translation>Nazwa jest tu podana dwa razy.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>Ta lista jest za długa.</translation>
    </message>
    <message>
        <source>This value is not of the kind that belongs here.</source>
        <translation>Ta wartość nie jest takiego rodzaju, jaki tu należy.</translation>
    </message>
    <message>
        <source>It takes a whole number, from 0.</source>
        <translation>Potrzebna jest liczba całkowita, od 0.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field of this name here; a newer one may.</source>
        <translation>Ta Mandorla nie zna tu pola o tej nazwie; nowsza może je znać.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field &quot;%1&quot; here; a newer one may.</source>
        <translation>Ta Mandorla nie zna tu pola &quot;%1&quot;; nowsza może je znać.</translation>
    </message>
    <message>
        <source>A text is given by language: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</source>
        <translation>Tekst podaje się według języka: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>It is one of APART, NEAR, TOUCHING and OVERLAPPING.</source>
        <translation>Do wyboru: APART, NEAR, TOUCHING i OVERLAPPING.</translation>
    </message>
    <message>
        <source>It is one of WISH, EXCHANGE, PICK, RANGE, TOGETHER and PRIVATE.</source>
        <translation>Do wyboru: WISH, EXCHANGE, PICK, RANGE, TOGETHER i PRIVATE.</translation>
    </message>
    <message>
        <source>It is one of IDEA, BOTH and SHOWN.</source>
        <translation>Do wyboru: IDEA, BOTH i SHOWN.</translation>
    </message>
    <message>
        <source>It needs an id of a-z, 0-9 and &apos;-&apos;, at most %1 of them.</source>
        <translation>Potrzebne jest id ze znaków a-z, 0-9 i &apos;-&apos;, najwyżej %1.</translation>
    </message>
    <message>
        <source>Its id is taken by an earlier one.</source>
        <translation>Jego id należy już do wcześniejszego.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>Brakuje tego tekstu.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Ten tekst jest pusty.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters or line breaks.</source>
        <translation>Może mieć najwyżej %1 znaków zwykłego tekstu, bez znaków sterujących i podziałów wiersza.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters.</source>
        <translation>Może mieć najwyżej %1 znaków zwykłego tekstu, bez znaków sterujących.</translation>
    </message>
    <message>
        <source>At most %1 languages are possible.</source>
        <translation>Możliwych jest najwyżej tyle języków: %1.</translation>
    </message>
    <message>
        <source>It is given in a language that the round’s title is not in.</source>
        <translation>Jest podany w języku, w którym nie ma tytułu rundy.</translation>
    </message>
    <message>
        <source>It is missing in one of the languages of the round’s title.</source>
        <translation>Brakuje go w jednym z języków tytułu rundy.</translation>
    </message>
    <message>
        <source>A card of this kind has no options.</source>
        <translation>Karta tego rodzaju nie ma możliwości do wyboru.</translation>
    </message>
    <message>
        <source>It needs %2 to %1 options.</source>
        <translation>Potrzeba od %2 do %1 możliwości.</translation>
    </message>
    <message>
        <source>A round takes at most %1 minutes.</source>
        <translation>Runda trwa najwyżej tyle minut: %1.</translation>
    </message>
    <message>
        <source>It has a field that this Mandorla does not know; a newer one may.</source>
        <translation>Jest tu pole, którego ta Mandorla nie zna; nowsza może je znać.</translation>
    </message>
    <message>
        <source>A round has 1 to %1 cards.</source>
        <translation>Runda ma od 1 do %1 kart.</translation>
    </message>
    <message>
        <source>All options, steps and wishes together are more than %1.</source>
        <translation>Wszystkich możliwości, stopni i życzeń razem jest więcej niż %1.</translation>
    </message>
    <message>
        <source>All texts of the round together are too long.</source>
        <translation>Wszystkie teksty rundy razem są za długie.</translation>
    </message>
    <message>
        <source>A file has 1 to %1 rounds.</source>
        <translation>Plik ma od 1 do %1 rund.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something is wrong. Stands alone, or in brackets.</extracomment>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>As above; behind the line stands the place by its names, as the file has them.</extracomment>
        <translation>wiersz %1, %2</translation>
    </message>
</context>
<context>
    <name>RevealedWords</name>
    <message>
        <source>shared</source>
        <extracomment>Stands alone in the almond where two circles meet: what is shared.</extracomment>
        <translation>wspólne</translation>
    </message>
</context>
<context>
    <name>ShowTyped</name>
    <message>
        <source>Show what I type</source>
        <translation>Pokaż, co wpisuję</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Jeszcze nie wybrano</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The two ends of a span on a scale, for those who hear it: “From: at six”.</extracomment>
        <translation>Od</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Where one is in the cards of a round; shown, and said aloud.</extracomment>
        <translation>Karta %1 z %2</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>For you alone</source>
        <translation>Tylko dla ciebie</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Nasza kartka</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Tylko na tym laptopie</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Zabierz ze sobą</translation>
    </message>
    <message>
        <source>What you wrote, each part under its question. It is marked as private, and has no date on it.</source>
        <translation>To, co masz tu napisane, każda część pod swoim pytaniem. Jest oznaczone jako prywatne i nie ma na nim daty.</translation>
    </message>
    <message>
        <source>What is on your page, and nothing of your answers. It says that these are ideas and not consent. It has no date on it.</source>
        <translation>To, co jest na waszej kartce, i nic z waszych odpowiedzi. Jest tam napisane, że to pomysły, a nie zgoda. Nie ma na niej daty.</translation>
    </message>
    <message>
        <source>Your names are on it: %1.</source>
        <translation>Są na niej wasze imiona: %1.</translation>
    </message>
    <message>
        <source>There is no name on it.</source>
        <translation>Nie ma na niej żadnego imienia.</translation>
    </message>
    <message>
        <source>A file or a sheet of paper is not locked, and it does not fade. Whoever finds it can read it.</source>
        <translation>Plik ani kartka papieru nie są zamknięte na klucz i nie blakną. Kto je znajdzie, może je przeczytać.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Gdzie zapisać plik</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Zapisz jako zwykły tekst</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
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
        <translation>Porozmawiajcie o tym</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>speaks</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>mówi</translation>
    </message>
    <message>
        <source>listens</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>słucha</translation>
    </message>
    <message>
        <source>The glass has run out.</source>
        <translation>Klepsydra się przesypała.</translation>
    </message>
    <message>
        <source>In the glass: a minute at most.</source>
        <translation>W klepsydrze: najwyżej minuta.</translation>
    </message>
    <message numerus="yes">
        <source>In the glass: %n minutes at most.</source>
        <translation>
            <numerusform>W klepsydrze: najwyżej %n minuta.</numerusform>
            <numerusform>W klepsydrze: najwyżej %n minuty.</numerusform>
            <numerusform>W klepsydrze: najwyżej %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>You suggest talking this through</source>
        <translation>Twoja propozycja: porozmawiać o tym</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through</source>
        <translation>Bliska osoba proponuje o tym porozmawiać</translation>
    </message>
    <message>
        <source>Talk it through</source>
        <translation>Porozmawiajcie o tym</translation>
    </message>
    <message>
        <source>One of you speaks, and one listens. When the glass has run out, you change over.</source>
        <translation>Jedna osoba mówi, druga słucha. Kiedy klepsydra się przesypie, zamieniacie się.</translation>
    </message>
    <message>
        <source>When the glass has run out, you change over, without a sound. Finish your sentence first.</source>
        <translation>Kiedy klepsydra się przesypie, zamieniacie się, bez żadnego dźwięku. Najpierw dokończ zdanie.</translation>
    </message>
    <message>
        <source>It begins when you both want it. Look up, and ask.</source>
        <translation>Zaczyna się, kiedy chcą tego obie osoby. Podnieś wzrok i zapytaj.</translation>
    </message>
    <message>
        <source>You don’t have to. If you leave it, nobody is told.</source>
        <translation>Nie musisz. Jeśli to zostawisz, nikt się o tym nie dowie.</translation>
    </message>
    <message>
        <source>It begins when you both want it, and either of you can end it at any moment, for both.</source>
        <translation>Zaczyna się, kiedy chcą tego obie osoby, i każda może to w dowolnej chwili zakończyć, dla obu.</translation>
    </message>
    <message>
        <source>How long each of you speaks</source>
        <translation>Jak długo mówi każda osoba</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minuty</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minut</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minut</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Kto zaczyna</translation>
    </message>
    <message>
        <source>I speak first</source>
        <translation>Najpierw mówię</translation>
    </message>
    <message>
        <source>I listen first</source>
        <translation>Najpierw słucham</translation>
    </message>
    <message>
        <source>Mandorla hears nothing, and keeps nothing of it.</source>
        <translation>Mandorla nic nie słyszy i nic z tego nie zachowuje.</translation>
    </message>
    <message>
        <source>End it, for both of us</source>
        <translation>Zakończ, dla obu osób</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij to</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Wróć do karty</translation>
    </message>
    <message>
        <source>Suggest once more</source>
        <translation>Zaproponuj jeszcze raz</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Nie w czasie przerwy.</translation>
    </message>
    <message>
        <source>Go on, both of us</source>
        <translation>Idźmy dalej razem</translation>
    </message>
    <message>
        <source>Suggest it</source>
        <translation>Zaproponuj to</translation>
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
        <translation>Jedna karta.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards.</source>
        <translation>
            <numerusform>%n karta.</numerusform>
            <numerusform>%n karty.</numerusform>
            <numerusform>%n kart.</numerusform>
        </translation>
    </message>
    <message>
        <source>About a minute.</source>
        <translation>Około minuty.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Około %n minuty.</numerusform>
            <numerusform>Około %n minut.</numerusform>
            <numerusform>Około %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for you. It is not suggested, and nothing of it is sent.</source>
        <translation>Tylko dla ciebie. Nie jest proponowana i nic z niej nie jest wysyłane.</translation>
    </message>
    <message>
        <source>It is about what helps each of you.</source>
        <translation>Chodzi o to, co pomaga każdej z osób.</translation>
    </message>
    <message>
        <source>It is about everyday closeness.</source>
        <translation>Chodzi o codzienną bliskość.</translation>
    </message>
    <message>
        <source>It is about touch.</source>
        <translation>Chodzi o dotyk.</translation>
    </message>
    <message>
        <source>It is about desire.</source>
        <translation>Chodzi o ochotę.</translation>
    </message>
    <message>
        <source>You both see only what you share. Once every card is turned: if you said yes and it did not come up, your partner did not. Whoever says yes to everything sees every wish.</source>
        <translation>Widzicie tylko to, co wspólne. Kiedy wszystkie karty są odkryte: jeśli na coś odpowiadasz „tak”, a to się nie pojawiło, bliska osoba nie odpowiedziała „tak”. Kto mówi „tak” na wszystko, widzi każde życzenie.</translation>
    </message>
</context>
<context>
    <name>TheEndPage</name>
    <message>
        <source>End the evening</source>
        <translation>Zakończ wieczór</translation>
    </message>
    <message>
        <source>What you share is not consent.</source>
        <translation>To, co wspólne, to nie zgoda.</translation>
    </message>
    <message>
        <source>Name another evening</source>
        <translation>Wybierzcie następny wieczór</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Połącz znowu</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Kolejna runda</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Nasza kartka</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>Show this, or keep it to yourself? Space chooses. Skip leaves it.</source>
        <translation>Pokazać to czy zachować dla siebie? Spacja wybiera. „Pomiń” to zostawia.</translation>
    </message>
    <message>
        <source>Both are shown at the same moment, or neither.</source>
        <translation>Obie rzeczy widać w tej samej chwili albo żadnej.</translation>
    </message>
    <message>
        <source>Show this?</source>
        <translation>Pokazać to?</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Pokaż to</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>Zachowaj dla siebie</translation>
    </message>
</context>
<context>
    <name>TurnTogetherPage</name>
    <message>
        <source>Your hand is on the card</source>
        <translation>Twoja dłoń leży na karcie</translation>
    </message>
    <message>
        <source>Turn the card together</source>
        <translation>Odkryjcie kartę razem</translation>
    </message>
    <message>
        <source>It turns the moment you have both pressed. Until then, neither screen shows it.</source>
        <translation>Odkryje się w chwili, kiedy obie osoby nacisną. Do tego czasu nie pokazuje tego żaden z ekranów.</translation>
    </message>
    <message>
        <source>It turns when you both put a hand on it. You can take yours back.</source>
        <translation>Odkryje się, kiedy obie osoby położą na niej dłoń. Swoją możesz zabrać.</translation>
    </message>
    <message>
        <source>Look up, and ask.</source>
        <translation>Podnieś wzrok i zapytaj.</translation>
    </message>
    <message>
        <source>Look at each other first.</source>
        <translation>Najpierw spójrzcie na siebie.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Zatrzymaj tutaj</translation>
    </message>
    <message>
        <source>Take my hand back</source>
        <translation>Zabierz moją dłoń</translation>
    </message>
    <message>
        <source>Put my hand on the card</source>
        <translation>Połóż moją dłoń na karcie</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Nie w czasie przerwy.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Witaj</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>In the two circles, to one person each: what belongs to you. Lower case, if the language has it.
----------
As the other one.</extracomment>
        <translation>twoje</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>In the almond between the circles: what belongs to both.</extracomment>
        <translation>wspólne</translation>
    </message>
    <message>
        <source>Answer alone.
Turn it over together.</source>
        <translation>Odpowiedzcie osobno.
Odkryjcie razem.</translation>
    </message>
    <message>
        <source>Two laptops, one unhurried evening. What you both would like comes to light. The rest stays where it was.</source>
        <translation>Dwa laptopy, jeden niespieszny wieczór. To, czego chcą obie osoby, wychodzi na światło. Reszta zostaje tam, gdzie była.</translation>
    </message>
    <message>
        <source>How this evening is kept</source>
        <translation>Jak zachować ten wieczór</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Tylko na dziś</translation>
    </message>
    <message>
        <source>Mandorla writes nothing to this laptop.</source>
        <translation>Mandorla nic nie zapisuje na tym laptopie.</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Trzymaj pod kluczem</translation>
    </message>
    <message>
        <source>Saved here, behind a passphrase of yours.</source>
        <translation>Zapisane tutaj, chronione twoją tajną frazą.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>Co zobaczy bliska osoba?</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Tylko dla ciebie</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Napisz rundę</translation>
    </message>
</context>
<context>
    <name>WhatItTells</name>
    <message>
        <source>Close this again</source>
        <translation>Zamknij to znowu</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>Co zobaczy bliska osoba?</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Kilka słów, jeśli chcesz</translation>
    </message>
    <message>
        <source>Read only if you are both open to this. Your words may show how you meant it.</source>
        <translation>Do przeczytania tylko wtedy, gdy obie osoby są na to otwarte. Twoje słowa mogą pokazać, jak o tym myślisz.</translation>
    </message>
</context>
<context>
    <name>LabelledArea</name>
    <message>
        <source>This is as much as fits.</source>
        <translation>Więcej się nie zmieści.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Pozostało znaków: %1</translation>
    </message>
</context>
<context>
    <name>WriteCardPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Własna runda</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Tylko na tym laptopie</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Jedna karta</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Numbers: which of how many.</extracomment>
        <translation>Karta %1 z %2</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>O co pyta</translation>
    </message>
    <message>
        <source>A line under it, if you like</source>
        <translation>Dopisek pod spodem, jeśli chcesz</translation>
    </message>
    <message>
        <source>What kind of card it is</source>
        <translation>Jakiego rodzaju to karta</translation>
    </message>
    <message>
        <source>Its two roles, if you like</source>
        <translation>Jej dwie role, jeśli chcesz</translation>
    </message>
    <message>
        <source>Each as a whole sentence, as whoever has it would say it. Both, or neither.</source>
        <translation>Każda jako całe zdanie, tak jak powie je ktoś w tej roli. Obie albo żadna.</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Kto daje, mówi</translation>
    </message>
    <message>
        <source>I’d like to give.</source>
        <translation>Chętnie to dam.</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Kto dostaje, mówi</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Chętnie to dostanę.</translation>
    </message>
    <message>
        <source>One that stands alone, such as “None of these”, clears the others.</source>
        <translation>Taka, która stoi osobno, na przykład „Nic z tego”, zdejmuje zaznaczenie z pozostałych.</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Można wybrać kilka</translation>
    </message>
    <message>
        <source>Once it is shared</source>
        <translation>Kiedy jest już wspólne</translation>
    </message>
    <message>
        <source>One of these is shown under it, on both laptops.</source>
        <translation>Jedno z tych zdań widać pod spodem, na obu laptopach.</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Nie chodzi o dotyk</translation>
    </message>
    <message>
        <source>Then the line need not say that it is not consent.</source>
        <translation>Wtedy nie trzeba pisać, że to nie zgoda.</translation>
    </message>
    <message>
        <source>A first step, if you like</source>
        <translation>Pierwszy krok, jeśli chcesz</translation>
    </message>
    <message>
        <source>A whole sentence that both of you could have written. Without one, none is offered.</source>
        <translation>Całe zdanie, które może napisać każda z osób. Bez niego nic nie jest podsuwane.</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Jeszcze niegotowe.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Of a card: to an earlier place in the round, to a later one.</extracomment>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>As above: to a later place.</extracomment>
        <translation>Później</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>A verb: makes a second card like this one.</extracomment>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Usuń tę kartę</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Moves a choice one place up, or down, in the list.</extracomment>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>As above.</extracomment>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>Of a choice such as “None of these”: whoever picks it picks nothing else.</extracomment>
        <translation>Osobno</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Wróć do rundy</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>See it as a card</source>
        <translation>Zobacz jako kartę</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>To jest pierwsza.</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>To jest na razie ostatnia.</translation>
    </message>
</context>
<context>
    <name>WriteRoundPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Własna runda</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Tylko na tym laptopie</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Jeszcze niegotowe.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Przejdź tam</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>What it is for, in one line</source>
        <translation>Do czego służy, w jednym wierszu</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>Eight to ten are an evening. Begin with what is easy.</source>
        <translation>Od ośmiu do dziesięciu to wieczór. Zacznij od tego, co łatwe.</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a card.</source>
        <translation>Alt z ↑ albo ↓ przesuwa kartę.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Dodaj kartę</translation>
    </message>
    <message>
        <source>Around the cards</source>
        <translation>Wokół kart</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Po co ta runda</translation>
    </message>
    <message>
        <source>Each of you reads it first, alone. Shift Enter breaks the line.</source>
        <translation>Każda osoba czyta to najpierw, osobno. Shift Enter dzieli wiersz.</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Zanim odpowiesz</translation>
    </message>
    <message>
        <source>What only this round tells. What every round tells, Mandorla says.</source>
        <translation>To, co mówi tylko ta runda. Co mówi każda, powie Mandorla.</translation>
    </message>
    <message>
        <source>At the end, if something came up</source>
        <translation>Na koniec, jeśli coś się pojawiło</translation>
    </message>
    <message>
        <source>From what came up to one small step, or none.</source>
        <translation>Od tego, co się pojawiło, do jednego małego kroku albo żadnego.</translation>
    </message>
    <message>
        <source>It is shown in both cases until you write one for when nothing came up.</source>
        <translation>Ten tekst widać w obu przypadkach, dopóki nie napiszesz innego na to, że nic się nie pojawiło.</translation>
    </message>
    <message>
        <source>At the end, if nothing came up</source>
        <translation>Na koniec, jeśli nic się nie pojawiło</translation>
    </message>
    <message>
        <source>Kind to both, and about this case only.</source>
        <translation>Życzliwie dla obu osób i tylko o tym przypadku.</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Dla osoby, która ją przekazuje</translation>
    </message>
    <message>
        <source>For whom it is not, and what to ask afterwards. Whoever opens the file can read it.</source>
        <translation>Dla kogo runda nie jest i o co potem zapytać. Kto otworzy plik, może to przeczytać.</translation>
    </message>
    <message>
        <source>How near it goes</source>
        <translation>Jak blisko podchodzi</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Co pomaga każdej z osób</translation>
    </message>
    <message>
        <source>A quiet word, a habit, a good moment.</source>
        <translation>Ciche słowo, zwyczaj, dobra chwila.</translation>
    </message>
    <message>
        <source>Everyday closeness</source>
        <translation>Codzienna bliskość</translation>
    </message>
    <message>
        <source>Small things through the day.</source>
        <translation>Drobiazgi w ciągu dnia.</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Dotyk</translation>
    </message>
    <message>
        <source>A hand, a hug, lying close.</source>
        <translation>Dłoń, przytulenie, leżenie blisko siebie.</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Ochota</translation>
    </message>
    <message>
        <source>What each of you longs for, and when.</source>
        <translation>Czego i kiedy każda osoba pragnie.</translation>
    </message>
    <message>
        <source>Minutes one of you needs</source>
        <translation>Ile minut potrzebuje jedna osoba</translation>
    </message>
    <message>
        <source>Up to %1, or left empty.</source>
        <translation>Do %1 albo puste.</translation>
    </message>
    <message>
        <source>Begin another round</source>
        <translation>Zacznij kolejną rundę</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Zapisz w pliku…</translation>
    </message>
    <message>
        <source>Put it among the rounds</source>
        <translation>Dołącz ją do rund</translation>
    </message>
    <message>
        <source>A second language</source>
        <translation>Drugi język</translation>
    </message>
    <message>
        <source>Each text is then in both languages, and each person reads their own.</source>
        <translation>Każdy tekst jest wtedy w obu, a każda osoba czyta w swoim.</translation>
    </message>
    <message>
        <source>Take this language out of the round</source>
        <translation>Usuń ten język z rundy</translation>
    </message>
</context>
<context>
    <name>WriteStartPage</name>
    <message>
        <source>Write a round</source>
        <translation>Napisz rundę</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Tylko na tym laptopie</translation>
    </message>
    <message>
        <source>A round of your own</source>
        <translation>Własna runda</translation>
    </message>
    <message>
        <source>You write it alone. It goes nowhere until you suggest it, and to no file but the one you choose.</source>
        <translation>Piszesz ją w pojedynkę. Nigdzie nie trafia, dopóki jej nie zaproponujesz, i do żadnego pliku poza tym, który wybierzesz.</translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>Pisz dalej ostatnią</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>Zacznij od pustej</translation>
    </message>
    <message>
        <source>Open one from a file…</source>
        <translation>Otwórz z pliku…</translation>
    </message>
    <message>
        <source>Or begin with one that is there</source>
        <translation>Albo zacznij od takiej, która już jest</translation>
    </message>
    <message>
        <source>You write on a copy. The round itself stays as it is.</source>
        <translation>Piszesz na kopii. Sama runda zostaje taka, jaka jest.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
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
        <translation>Jeszcze bez słów</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Karta %1: %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::AnswerViewModel</name>
    <message>
        <source>If you like, tell each other two things aloud before you begin: a word that stops everything at once (a plain “stop” always does), and what does you good afterwards. Mandorla asks for neither, and stores nothing of it.</source>
        <translation>Jeśli macie ochotę, powiedzcie sobie na głos dwie rzeczy, zanim zaczniecie: słowo, które od razu wszystko zatrzymuje (zwykłe „stop” robi to zawsze), i co wam potem dobrze robi. Mandorla o nic z tego nie pyta i nic z tego nie zapisuje.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Both in place of an answer, in the list of one’s own answers.</extracomment>
        <translation>Pominięta</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odpowiedzi</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ChooseViewModel</name>
    <message>
        <source>Everyday closeness</source>
        <translation>Codzienna bliskość</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Dotyk</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Ochota</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Co pomaga każdej z osób</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, in as few letters as can be.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Twoja własna</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Tylko dla ciebie</translation>
    </message>
</context>
<context>
    <name>mandorla::app::CompanionsViewModel</name>
    <message>
        <source>Someone who cannot be read any more</source>
        <translation>Ktoś, kogo nie da się już odczytać</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Ktoś bez imienia</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Company</name>
    <message>
        <source>Just for tonight: neither laptop keeps anything of this evening.</source>
        <translation>Tylko na dziś: żaden z laptopów nie zachowuje nic z tego wieczoru.</translation>
    </message>
    <message>
        <source>You both keep it locked: this pairing, a round until it is over and seen, and pages you two keep.</source>
        <translation>Trzymacie to pod kluczem: to, że laptopy są połączone, rundę, dopóki nie jest skończona i obejrzana, oraz kartki, które razem zachowacie.</translation>
    </message>
    <message>
        <source>Just for tonight after all: one of you chose so, and neither laptop keeps anything of this evening.</source>
        <translation>Jednak tylko na dziś: tak chce ktoś z was i żaden z laptopów nie zachowuje nic z tego wieczoru.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ConnectViewModel</name>
    <message>
        <source>Read out again what is shown here now.</source>
        <translation>Przeczytaj jeszcze raz na głos to, co teraz tu widać.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n letters here.</source>
        <translation>
            <numerusform>Imię ma tutaj najwyżej %n literę.</numerusform>
            <numerusform>Imię ma tutaj najwyżej %n litery.</numerusform>
            <numerusform>Imię ma tutaj najwyżej %n liter.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name has a character in it that cannot be shown. Letters and spaces are fine.</source>
        <translation>W tym imieniu jest znak, którego nie da się pokazać. Litery i odstępy są w porządku.</translation>
    </message>
    <message>
        <source>Both laptops need to be on the same home network.</source>
        <translation>Oba laptopy muszą być w tej samej sieci domowej.</translation>
    </message>
    <message>
        <source>Pairing with the other laptop.</source>
        <translation>Trwa łączenie z drugim laptopem.</translation>
    </message>
    <message>
        <source>Your laptops have found each other.</source>
        <translation>Wasze laptopy już się znalazły.</translation>
    </message>
    <message>
        <source>Pair goes to the address you typed.</source>
        <translation>„Połącz” idzie pod wpisany adres.</translation>
    </message>
    <message>
        <source>There is a laptop nearby that shows digits.</source>
        <translation>W pobliżu jest laptop, który pokazuje cyfry.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits. Type the address of the right one.</source>
        <translation>W pobliżu jest więcej niż jeden laptop, który pokazuje cyfry. Wpisz adres tego właściwego.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::EndViewModel</name>
    <message>
        <source>Our next evening: </source>
        <extracomment>Two people write on behind it, on the page that they share. It ends with a space.</extracomment>
        <translation>Nasz następny wieczór: </translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Co jest wspólne</translation>
    </message>
    <message>
        <source>Every card is turned</source>
        <translation>Wszystkie karty są odkryte</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Zatrzymane tutaj</translation>
    </message>
    <message>
        <source>The evening broke off</source>
        <translation>Wieczór się urwał</translation>
    </message>
    <message>
        <source>Every card is turned. This is what you share.</source>
        <translation>Wszystkie karty są odkryte. Oto, co jest wspólne.</translation>
    </message>
    <message>
        <source>Nothing came up this time. It is nobody’s doing.</source>
        <translation>Tym razem nic się nie pojawiło i nie jest to niczyja wina.</translation>
    </message>
    <message>
        <source>What you did not turn stays unknown.</source>
        <translation>To, czego nie odkryjecie, pozostaje nieznane.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ExchangeAnswer</name>
    <message>
        <source>I’d like to give.</source>
        <translation>Chętnie to dam.</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Chętnie to dostanę.</translation>
    </message>
    <message>
        <source>I’d like both.</source>
        <translation>Chcę jednego i drugiego.</translation>
    </message>
    <message>
        <source>Neither.</source>
        <translation>Ani jedno, ani drugie.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::KeptViewModel</name>
    <message>
        <source>That is not the one you have now. Nothing was changed.</source>
        <translation>To nie jest obecna tajna fraza. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Changed. From now on the new passphrase opens it, and the old one does not.</source>
        <translation>Zmieniono. Od teraz otwiera nowa tajna fraza, a poprzednia nie.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language, in this language itself.</extracomment>
        <translation>Polski</translation>
    </message>
    <message>
        <source>It is not there in your language. You would read it in another one: %1.</source>
        <extracomment>Of a round, before it is begun. %1 is the name of another language, in that language.</extracomment>
        <translation>Nie ma jej w twoim języku. Czyta się ją w innym: %1.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::LookViewModel</name>
    <message>
        <source>This could not be kept, so it is for tonight only. See that there is room on the disk.</source>
        <translation>Nie dało się tego zachować, więc jest tylko na dziś. Sprawdź, czy na dysku jest miejsce.</translation>
    </message>
    <message>
        <source>It is kept with the rest, behind your passphrase.</source>
        <translation>Jest zachowane razem z resztą i chronione twoją tajną frazą.</translation>
    </message>
    <message>
        <source>It is for tonight only. Nothing of it is written.</source>
        <translation>Jest tylko na dziś. Nic z tego nie jest zapisywane.</translation>
    </message>
    <message>
        <source>It is for tonight, and kept only with an evening that you keep locked.</source>
        <translation>Jest na dziś, a zachowa się tylko razem z wieczorem, który trzymasz pod kluczem.</translation>
    </message>
    <message>
        <source>The language is not locked, so that you are asked for your passphrase in it.</source>
        <translation>Język nie jest zamknięty, aby w nim padało pytanie o twoją tajną frazę.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::NewPassphraseViewModel</name>
    <message>
        <source>Too short so far. It takes ten characters or more.</source>
        <translation>Na razie za krótka. Potrzeba co najmniej dziesięciu znaków.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. One or two more words would help.</source>
        <translation>Słaba: łatwo ją zgadnąć. Pomoże jeszcze słowo lub dwa.</translation>
    </message>
    <message>
        <source>Fair: it would take a while to guess.</source>
        <translation>Średnia: zgadywanie trochę by trwało.</translation>
    </message>
    <message>
        <source>Good: nothing obvious stands out in it.</source>
        <translation>Dobra: nic oczywistego w niej nie widać.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Jedna różni się od drugiej.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OurPageViewModel</name>
    <message>
        <source>a month</source>
        <extracomment>How long a page stays: one of three to choose from.</extracomment>
        <translation>miesiąc</translation>
    </message>
    <message>
        <source>three months</source>
        <extracomment>As above.</extracomment>
        <translation>trzy miesiące</translation>
    </message>
    <message>
        <source>half a year</source>
        <extracomment>As above.</extracomment>
        <translation>pół roku</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>As above.</extracomment>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after a month.</source>
        <translation>Zostaje, jeśli obie osoby ją zachowają, i blaknie po miesiącu.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after three months.</source>
        <translation>Zostaje, jeśli obie osoby ją zachowają, i blaknie po trzech miesiącach.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after half a year.</source>
        <translation>Zostaje, jeśli obie osoby ją zachowają, i blaknie po pół roku.</translation>
    </message>
    <message numerus="yes">
        <source>It stays if you both keep it, and fades after %n days.</source>
        <translation>
            <numerusform>Zostaje, jeśli obie osoby ją zachowają, i blaknie po %n dniu.</numerusform>
            <numerusform>Zostaje, jeśli obie osoby ją zachowają, i blaknie po %n dniach.</numerusform>
            <numerusform>Zostaje, jeśli obie osoby ją zachowają, i blaknie po %n dniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>You both keep this page. After a month it fades by itself.</source>
        <translation>Zachowujecie tę kartkę razem. Po miesiącu blaknie sama.</translation>
    </message>
    <message>
        <source>You both keep this page. After three months it fades by itself.</source>
        <translation>Zachowujecie tę kartkę razem. Po trzech miesiącach blaknie sama.</translation>
    </message>
    <message>
        <source>You both keep this page. After half a year it fades by itself.</source>
        <translation>Zachowujecie tę kartkę razem. Po pół roku blaknie sama.</translation>
    </message>
    <message numerus="yes">
        <source>You both keep this page. After %n days it fades by itself.</source>
        <translation>
            <numerusform>Zachowujecie tę kartkę razem. Po %n dniu blaknie sama.</numerusform>
            <numerusform>Zachowujecie tę kartkę razem. Po %n dniach blaknie sama.</numerusform>
            <numerusform>Zachowujecie tę kartkę razem. Po %n dniach blaknie sama.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays for a month more if you both keep it again.</source>
        <translation>Zostaje jeszcze na miesiąc, jeśli obie osoby znowu ją zachowają.</translation>
    </message>
    <message>
        <source>It stays for three months more if you both keep it again.</source>
        <translation>Zostaje jeszcze na trzy miesiące, jeśli obie osoby znowu ją zachowają.</translation>
    </message>
    <message>
        <source>It stays for half a year more if you both keep it again.</source>
        <translation>Zostaje jeszcze na pół roku, jeśli obie osoby znowu ją zachowają.</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days more if you both keep it again.</source>
        <translation>
            <numerusform>Zostaje jeszcze na %n dzień, jeśli obie osoby znowu ją zachowają.</numerusform>
            <numerusform>Zostaje jeszcze na %n dni, jeśli obie osoby znowu ją zachowają.</numerusform>
            <numerusform>Zostaje jeszcze na %n dni, jeśli obie osoby znowu ją zachowają.</numerusform>
        </translation>
    </message>
    <message>
        <source>This evening is just for tonight, and the page goes with it.</source>
        <translation>To wieczór tylko na dziś i kartka odchodzi razem z nim.</translation>
    </message>
    <message>
        <source>The time of this page is over. It goes when Mandorla is opened another day.</source>
        <translation>Czas tej kartki minął. Zniknie, kiedy Mandorla zostanie otwarta innego dnia.</translation>
    </message>
    <message>
        <source>This page fades within a week.</source>
        <translation>Ta kartka wyblaknie w ciągu tygodnia.</translation>
    </message>
    <message>
        <source>This page is let go, for both of you.</source>
        <translation>Ta kartka znika, dla obu osób.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnListViewModel</name>
    <message>
        <source>Just for tonight: Mandorla writes nothing to this laptop. What you write is here until you let go of it, or close Mandorla.</source>
        <translation>Tylko na dziś: Mandorla nic nie zapisuje na tym laptopie. To, co piszesz, jest tu, dopóki się z tym nie pożegnasz albo nie zamkniesz Mandorli.</translation>
    </message>
    <message>
        <source>What you write is kept on this laptop as you write it, behind your passphrase, until you let go of it.</source>
        <translation>To, co piszesz, jest od razu zachowywane na tym laptopie, chronione twoją tajną frazą, dopóki się z tym nie pożegnasz.</translation>
    </message>
    <message>
        <source>There is room for no more of these. Let go of one before you begin another.</source>
        <translation>Na więcej nie ma tu miejsca. Pożegnaj się z jednym, zanim zaczniesz następne.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnPageViewModel</name>
    <message>
        <source>Nothing is written down, and nothing is kept.</source>
        <translation>Nic nie jest napisane i nic nie jest zachowane.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. You can keep it locked on this laptop, take it along, or let go of it.</source>
        <translation>Twoje słowa nadal tu są i nic z nich nie zostało wysłane. Możesz trzymać je pod kluczem na tym laptopie, zabrać ze sobą albo pożegnać.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. Once you let go of it, or close Mandorla, it is gone. If you want to have it, take it along first.</source>
        <translation>Twoje słowa nadal tu są i nic z nich nie zostało wysłane. Kiedy się z nimi pożegnasz albo zamkniesz Mandorlę, znikną. Jeśli chcesz je mieć, najpierw zabierz je ze sobą.</translation>
    </message>
    <message>
        <source>It is kept on this laptop, behind your passphrase, until you let go of it. Nothing of it was sent.</source>
        <translation>Są zachowane na tym laptopie, chronione twoją tajną frazą, dopóki się z nimi nie pożegnasz. Nic z nich nie zostało wysłane.</translation>
    </message>
    <message>
        <source>It is gone. Nothing of it was sent.</source>
        <translation>Zniknęło. Nic z tego nie zostało wysłane.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnWords</name>
    <message>
        <source>It cannot be read</source>
        <translation>Nie da się tego odczytać</translation>
    </message>
    <message>
        <source>It is damaged, or a newer Mandorla wrote it. All that can be done here is to let go of it.</source>
        <translation>To jest uszkodzone albo napisała to nowsza Mandorla. Można tu tylko się z tym pożegnać.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PeopleViewModel</name>
    <message>
        <source>You</source>
        <extracomment>Both stand alone, in place of a name: over a person’s words, and beside a person’s circle.</extracomment>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>Bliska osoba</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Ty i %1</translation>
    </message>
    <message>
        <source>Your partner and %1</source>
        <translation>Bliska osoba i %1</translation>
    </message>
    <message>
        <source>%1 and your partner</source>
        <extracomment>%1 is the name of the person who reads this.</extracomment>
        <translation>%1 i bliska osoba</translation>
    </message>
    <message>
        <source>%1 and you</source>
        <extracomment>%1 is the partner’s name.</extracomment>
        <translation>%1 i ty</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people’s names.</extracomment>
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PrintPortal</name>
    <message>
        <source>A page</source>
        <translation>Kartka</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RangeAnswer</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nic jeszcze nie jest wybrane</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ReadCardsViewModel</name>
    <message>
        <source>Another round is suggested now. Go back to see it.</source>
        <translation>Teraz zaproponowana jest inna runda. Wróć, żeby ją zobaczyć.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RevealViewModel</name>
    <message>
        <source>Shared: %1</source>
        <extracomment>Said aloud when a card is turned; then comes what the card asks.</extracomment>
        <translation>Wspólne: %1</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RoundFileViewModel</name>
    <message>
        <source>There is more in this folder. Type the name.</source>
        <translation>W tym folderze jest tego więcej. Wpisz nazwę.</translation>
    </message>
    <message>
        <source>No round and no folder is in here.</source>
        <translation>Nie ma tu żadnej rundy ani folderu.</translation>
    </message>
    <message>
        <source>No round is in this folder.</source>
        <translation>W tym folderze nie ma rundy.</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>runda</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Plik musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Choose a file, or type its name.</source>
        <translation>Wybierz plik albo wpisz jego nazwę.</translation>
    </message>
    <message>
        <source>The texts of this round are too long for one file.</source>
        <translation>Teksty tej rundy są za długie na jeden plik.</translation>
    </message>
    <message>
        <source>Shorten some of them.</source>
        <translation>Skróć niektóre z nich.</translation>
    </message>
    <message>
        <source>This file can’t be used.</source>
        <extracomment>Where in the file: “line 3, rounds[0].cards[2]”. What is wrong there follows.</extracomment>
        <translation>Tego pliku nie można użyć.</translation>
    </message>
    <message>
        <source>This file can’t be used (%1).</source>
        <translation>Tego pliku nie można użyć (%1).</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replace it, or choose another name.</source>
        <translation>Plik o tej nazwie już jest. Zastąp go albo wybierz inną nazwę.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::SheetsViewModel</name>
    <message>
        <source>From this evening.</source>
        <translation>Z tego wieczoru.</translation>
    </message>
    <message>
        <source>Its time is over. Would you two like to keep it on?</source>
        <translation>Jej czas minął. Chcecie ją dalej zachować?</translation>
    </message>
    <message>
        <source>It fades within a week. Would you two like to keep it on?</source>
        <translation>Wyblaknie w ciągu tygodnia. Chcecie ją dalej zachować?</translation>
    </message>
    <message>
        <source>You both keep it.</source>
        <translation>Zachowujecie ją razem.</translation>
    </message>
    <message>
        <source>One page that you keep is damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>Jedna z kartek, które zachowujecie, jest na tym laptopie uszkodzona i nie da się jej odczytać. Wszystko inne, co zachowujecie, jest, jak było.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that you keep are damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>
            <numerusform>%n kartka z tych, które zachowujecie, jest na tym laptopie uszkodzona i nie da się jej odczytać. Wszystko inne, co zachowujecie, jest, jak było.</numerusform>
            <numerusform>%n kartki z tych, które zachowujecie, są na tym laptopie uszkodzone i nie da się ich odczytać. Wszystko inne, co zachowujecie, jest, jak było.</numerusform>
            <numerusform>%n kartek z tych, które zachowujecie, jest na tym laptopie uszkodzonych i nie da się ich odczytać. Wszystko inne, co zachowujecie, jest, jak było.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, and you said that it is wrong. Nothing fades by it.</source>
        <extracomment>%1 is a day, as this language writes one.</extracomment>
        <translation>Zegar tego laptopa pokazuje dziś %1, a według ciebie to zła data. Nic przez nią nie blaknie.</translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, long after Mandorla was last open here. If that is right, a page whose time is over goes another day, unless you two keep it on.</source>
        <translation>Zegar tego laptopa pokazuje dziś %1, długo po tym, jak Mandorla była tu ostatnio otwarta. Jeśli data się zgadza, kartka, której czas minął, zniknie innego dnia, chyba że ją dalej zachowacie.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TakeAlongViewModel</name>
    <message>
        <source>page</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>kartka</translation>
    </message>
    <message>
        <source>Write where it goes: a folder and a name, like the one there now.</source>
        <translation>Wpisz, gdzie ma trafić: folder i nazwę, tak jak teraz tu widać.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Plik o tej nazwie już tam jest.</translation>
    </message>
    <message>
        <source>It can’t be written there. Another folder may do.</source>
        <translation>Nie da się tam zapisać. Może w innym folderze.</translation>
    </message>
    <message>
        <source>Saved. Whoever opens that file can read it.</source>
        <translation>Zapisane. Kto otworzy ten plik, może go przeczytać.</translation>
    </message>
    <message>
        <source>This laptop can’t make a PDF that holds your page and nothing else. Save it as text instead: that does.</source>
        <translation>Ten laptop nie umie zrobić pliku PDF, w którym jest wasza kartka i nic więcej. Zapisz ją jako tekst: to się uda.</translation>
    </message>
    <message>
        <source>It could not be printed from here. Save it as PDF, and print that.</source>
        <translation>Nie dało się stąd wydrukować. Zapisz jako PDF i wydrukuj ten plik.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TalkViewModel</name>
    <message numerus="yes">
        <source>%n minutes each. %1 begins.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>
            <numerusform>Każda osoba ma %n minutę. Zaczyna %1.</numerusform>
            <numerusform>Każda osoba ma %n minuty. Zaczyna %1.</numerusform>
            <numerusform>Każda osoba ma %n minut. Zaczyna %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. You begin.</source>
        <translation>
            <numerusform>Każda osoba ma %n minutę. Zaczynasz ty.</numerusform>
            <numerusform>Każda osoba ma %n minuty. Zaczynasz ty.</numerusform>
            <numerusform>Każda osoba ma %n minut. Zaczynasz ty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. Your partner begins.</source>
        <translation>
            <numerusform>Każda osoba ma %n minutę. Zaczyna bliska osoba.</numerusform>
            <numerusform>Każda osoba ma %n minuty. Zaczyna bliska osoba.</numerusform>
            <numerusform>Każda osoba ma %n minut. Zaczyna bliska osoba.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have both spoken</source>
        <translation>Obie osoby już mówiły</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <extracomment>%1 is a person’s name. Speaking is telling, and the other person listens.</extracomment>
        <translation>%1 mówi</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Ty mówisz</translation>
    </message>
    <message>
        <source>Your partner speaks</source>
        <translation>Bliska osoba mówi</translation>
    </message>
    <message>
        <source>Stay with it for a moment. Then go on, or talk once more.</source>
        <translation>Zostańcie przy tym chwilę. Potem idźcie dalej albo porozmawiajcie jeszcze raz.</translation>
    </message>
    <message>
        <source>%1 listens, and does not answer yet.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>%1 słucha i jeszcze nie odpowiada.</translation>
    </message>
    <message>
        <source>Your partner listens, and does not answer yet.</source>
        <translation>Bliska osoba słucha i jeszcze nie odpowiada.</translation>
    </message>
    <message>
        <source>You listen, and do not answer yet.</source>
        <translation>Słuchasz i jeszcze nie odpowiadasz.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WindowViewModel</name>
    <message>
        <source>This evening</source>
        <translation>Ten wieczór</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WishAnswer</name>
    <message>
        <source>I’d love this</source>
        <translation>Bardzo tego chcę</translation>
    </message>
    <message>
        <source>I’m open to it</source>
        <translation>Jestem na tak</translation>
    </message>
    <message>
        <source>Not for me, not now</source>
        <translation>Nie dla mnie, nie teraz</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WriteViewModel</name>
    <message>
        <source>%1 of %2.</source>
        <extracomment>How many choices a card has, of how many it can have.</extracomment>
        <translation>%1 z %2.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Więcej się nie zmieści.</translation>
    </message>
    <message>
        <source>One character left.</source>
        <translation>Został jeden znak.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>Został %n znak.</numerusform>
            <numerusform>Zostały %n znaki.</numerusform>
            <numerusform>Zostało %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>One character too many.</source>
        <translation>O jeden znak za dużo.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>O %n znak za dużo.</numerusform>
            <numerusform>O %n znaki za dużo.</numerusform>
            <numerusform>O %n znaków za dużo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes, steps and options together: %1 of %2.</source>
        <translation>Życzenia, stopnie i możliwości razem: %1 z %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cards. Eight to ten are an evening.</source>
        <extracomment>How many cards there are, of how many there can be.</extracomment>
        <translation>Karty: %1 z %2. Od ośmiu do dziesięciu to wieczór.</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>These name a field of a round that is being written. What is missing in it follows in a sentence.</extracomment>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Do czego służy</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Po co ta runda</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Zanim odpowiesz</translation>
    </message>
    <message>
        <source>If something came up</source>
        <translation>Jeśli coś się pojawiło</translation>
    </message>
    <message>
        <source>If nothing came up</source>
        <translation>Jeśli nic się nie pojawiło</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Dla osoby, która ją przekazuje</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Jak długo trwa</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>O co pyta</translation>
    </message>
    <message>
        <source>The line under it</source>
        <translation>Dopisek pod spodem</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>Co jest do wyboru</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Można wybrać kilka</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Kto daje, mówi</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Kto dostaje, mówi</translation>
    </message>
    <message>
        <source>What is shown under it</source>
        <translation>Co widać pod spodem</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Nie chodzi o dotyk</translation>
    </message>
    <message>
        <source>A first step</source>
        <translation>Pierwszy krok</translation>
    </message>
    <message>
        <source>Card %1</source>
        <extracomment>Which card something is missing in; what it is follows.</extracomment>
        <translation>Karta %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>Which choice of a card.</extracomment>
        <translation>Możliwość %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Before the names of languages: no second language.</extracomment>
        <translation>Żaden</translation>
    </message>
    <message>
        <source>It is missing in this language: %1.</source>
        <extracomment>A text of a round that is written in two languages. %1 is the name of one of them, in that language.</extracomment>
        <translation>Brakuje tego tekstu w tym języku: %1.</translation>
    </message>
</context>
</TS>
