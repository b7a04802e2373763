<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo su questo portatile</translation>
    </message>
    <message>
        <source>Your answers, once more</source>
        <translation>Le tue risposte, ancora una volta</translation>
    </message>
    <message>
        <source>Answer alone. Nobody sees how far you are.</source>
        <translation>Rispondi per conto tuo. Nessuno vede a che punto sei.</translation>
    </message>
    <message>
        <source>Nothing of this is sent. You can go back to any card.</source>
        <translation>Niente di tutto questo viene inviato. Puoi tornare a ogni carta.</translation>
    </message>
    <message>
        <source>You can go back to any card. You can also change your mind until you have both sealed.</source>
        <translation>Puoi tornare a ogni carta. Puoi anche cambiare idea finché voi due non avete sigillato.</translation>
    </message>
    <message>
        <source>What you both see</source>
        <translation>Che cosa vedete voi due</translation>
    </message>
    <message>
        <source>Skipped. What you chose before is set aside.</source>
        <translation>Saltata. Quello che avevi scelto resta da parte.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Riprendilo</translation>
    </message>
    <message>
        <source>Keep this card to myself</source>
        <translation>Tengo per me questa carta</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Torna a scrivere</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Fermarsi qui</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Leaves the card without an answer; that tells the partner nothing.</extracomment>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A verb: there are no more cards, and one is alone with what one wrote.</extracomment>
        <translation>Finisci</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: closes one’s answers, as one seals a letter.</extracomment>
        <translation>Sigilla</translation>
    </message>
</context>
<context>
    <name>ApartPage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
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
        <translation>Solo per te</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Prima di cominciare</translation>
    </message>
    <message>
        <source>An evening for two, on two laptops. Each of you answers the same cards alone. Then you turn them over together.</source>
        <translation>Una serata per due, su due portatili. Rispondete alle stesse carte, ogni persona per conto suo. Poi le girate insieme.</translation>
    </message>
    <message>
        <source>What your partner will see</source>
        <translation>Che cosa vedrà l’altra persona</translation>
    </message>
    <message>
        <source>Where your answers meet, with the words you each added there. And what you both chose to show.</source>
        <translation>Dove le vostre risposte si incontrano, con le parole che avete aggiunto lì. E quello che voi due avete scelto di mostrare.</translation>
    </message>
    <message>
        <source>A no, a not now, a skipped card and one kept to yourself look the same. They stay on your laptop.</source>
        <translation>Un no, un «adesso no», una carta saltata e una che tieni per te hanno lo stesso aspetto. Restano sul tuo portatile.</translation>
    </message>
    <message>
        <source>What does not come up tells something too. Once every card is turned: if you said yes and it did not come up, your partner did not.</source>
        <translation>Anche quello che non esce dice qualcosa. Dopo che avete girato tutte le carte: se hai detto sì e la cosa non è uscita, l’altra persona non ha detto sì.</translation>
    </message>
    <message>
        <source>Wanting and declining are equally welcome here. Nothing is counted, and nothing is owed.</source>
        <translation>Qui, volere e dire di no sono benvenuti allo stesso modo. Niente viene contato, e nessuno deve niente.</translation>
    </message>
    <message>
        <source>The language, and how it looks</source>
        <extracomment>What a button does that bears the name of the language.</extracomment>
        <translation>La lingua e l’aspetto</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Chiudi Mandorla</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>Btn</name>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear the page: the key that does the same as the button.</extracomment>
        <translation>Tasto: %1</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Skip any card, or keep it to yourself.</source>
        <translation>Salta ogni carta che vuoi, o tienila per te.</translation>
    </message>
    <message>
        <source>It begins if you agree. If you put it away, nothing is sent.</source>
        <translation>Comincia se dici di sì. Se lo metti via, non viene inviato niente.</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. Why stays with each of you.</source>
        <translation>Dopo che avete girato tutte le carte: se hai detto sì e la cosa non è uscita, l’altra persona non ha detto sì. Ogni persona tiene per sé il perché.</translation>
    </message>
    <message>
        <source>Someone who says yes to everything sees every wish of their partner. Both of you see it come up.</source>
        <translation>Chi dice sì a tutto vede tutti i desideri dell’altra persona. Voi due li vedete uscire.</translation>
    </message>
    <message>
        <source>For whoever hands it out: %1</source>
        <translation>Per chi lo consegna: %1</translation>
    </message>
    <message>
        <source>%1 suggests “%2”.</source>
        <extracomment>A person’s name, and the title of a round.</extracomment>
        <translation>%1 propone «%2».</translation>
    </message>
    <message>
        <source>Suggested. It begins when you have both said yes.</source>
        <translation>Proposto. Comincia quando voi due avete detto di sì.</translation>
    </message>
    <message>
        <source>Choose a round</source>
        <translation>Scegliete un giro</translation>
    </message>
    <message>
        <source>You suggested “%1”. It begins when you have both said yes.</source>
        <translation>Hai proposto «%1». Comincia quando voi due avete detto di sì.</translation>
    </message>
    <message>
        <source>It begins when you have both said yes to it.</source>
        <translation>Comincia quando voi due avete detto di sì.</translation>
    </message>
    <message>
        <source>%1 suggests this one.</source>
        <translation>%1 propone questo.</translation>
    </message>
    <message>
        <source>Go on writing your round</source>
        <translation>Continua a scrivere il tuo giro</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Scrivi un giro</translation>
    </message>
    <message>
        <source>Open a round from a file…</source>
        <translation>Apri un giro da un file…</translation>
    </message>
    <message>
        <source>Read every card first</source>
        <translation>Leggi prima tutte le carte</translation>
    </message>
    <message>
        <source>Begin alone</source>
        <translation>Comincia per conto tuo</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Proponi questo giro</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Non mentre la serata è in pausa.</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Dico di sì</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Questo no</translation>
    </message>
    <message>
        <source>Back to what it tells</source>
        <translation>Torna a quello che rivela</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Per chi lo consegna</translation>
    </message>
    <message>
        <source>%1 suggests</source>
        <extracomment>%1 is a person’s name; below stands the round.</extracomment>
        <translation>%1 propone</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>Concludi la serata</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Che cosa custodisce questo portatile</translation>
    </message>
</context>
<context>
    <name>CodeDigits</name>
    <message>
        <source>Six digits</source>
        <translation>Sei cifre</translation>
    </message>
</context>
<context>
    <name>CompanionsPage</name>
    <message>
        <source>Forget</source>
        <extracomment>A verb: this laptop then no longer knows that person’s. %1 is the person’s name.
----------
As the one beside a person’s name.</extracomment>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>As above, for those who hear it.</extracomment>
        <translation>Dimentica %1</translation>
    </message>
    <message>
        <source>Who is this evening with?</source>
        <translation>Con chi è questa serata?</translation>
    </message>
    <message>
        <source>This laptop looks only for the one you pick. Nobody else is told that it is open.</source>
        <translation>Questo portatile cerca solo quello della persona che scegli. Nessun’altra persona viene a sapere che è aperto.</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>Dimenticare %1?</translation>
    </message>
    <message>
        <source>This laptop then forgets that you two are paired, and all that it keeps of you two. Nobody can bring it back. To meet again, you pair with new digits.</source>
        <translation>Allora questo portatile dimentica il collegamento con l’altro, e tutto quello che custodisce di voi due. Nessuno può recuperarlo. Per ritrovarvi, collegate i portatili con nuove cifre.</translation>
    </message>
    <message>
        <source>Nothing is sent. To the other laptop it looks as if this one were switched off. What that laptop keeps stays until the person there forgets it.</source>
        <translation>Non viene inviato niente. Dall’altro portatile sembra che questo sia spento. Quello che è custodito lì resta finché la persona di lì non lo dimentica.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Chiudi Mandorla</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Pair with somebody else</source>
        <translation>Collegati con un’altra persona</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Pairing</source>
        <extracomment>The page on which two laptops get to know each other.</extracomment>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Bring your two laptops together</source>
        <translation>Collegate i vostri due portatili</translation>
    </message>
    <message>
        <source>One of you shows six digits, and one types them. It makes no difference who does which.</source>
        <translation>Su uno appaiono sei cifre, sull’altro si scrivono. Non importa chi fa che cosa.</translation>
    </message>
    <message>
        <source>I show the digits</source>
        <translation>Mostro io le cifre</translation>
    </message>
    <message>
        <source>Six digits appear here. You read them aloud.</source>
        <translation>Qui appaiono sei cifre. Le leggi ad alta voce.</translation>
    </message>
    <message>
        <source>I type them</source>
        <translation>Le scrivo io</translation>
    </message>
    <message>
        <source>The other laptop has the digits. You type them here.</source>
        <translation>Le cifre sono sull’altro portatile. Le scrivi qui.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>Your name for tonight</source>
        <translation>Il tuo nome per stasera</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Se vuoi</translation>
    </message>
    <message>
        <source>Your partner reads it once you have paired. Without a name you are “You” here and “Your partner” there.</source>
        <translation>L’altra persona lo legge quando i portatili sono collegati. Senza un nome, qui sei «Tu» e lì «L’altra persona».</translation>
    </message>
    <message>
        <source>Type this on the other laptop</source>
        <translation>Scrivi questo sull’altro portatile</translation>
    </message>
    <message>
        <source>What does the other laptop show?</source>
        <translation>Che cosa mostra l’altro portatile?</translation>
    </message>
    <message>
        <source>The digits:</source>
        <translation>Le cifre:</translation>
    </message>
    <message>
        <source>The digits of the other laptop</source>
        <translation>Le cifre dell’altro portatile</translation>
    </message>
    <message>
        <source>If you both keep it locked, this is the only time.</source>
        <translation>Se voi due tenete tutto sotto chiave, è l’unica volta.</translation>
    </message>
    <message>
        <source>For this evening only.</source>
        <translation>Solo per questa serata.</translation>
    </message>
    <message>
        <source>Ask for them across the table. If one is wrong, just try again.</source>
        <translation>Chiedile da un capo all’altro del tavolo. Se una è sbagliata, prova semplicemente ancora.</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Chiudi Mandorla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Che cosa custodisce questo portatile</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Solo per te</translation>
    </message>
    <message>
        <source>Show other digits</source>
        <translation>Mostra altre cifre</translation>
    </message>
    <message>
        <source>They can’t find each other</source>
        <translation>Non si trovano</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>A verb: makes the two laptops know each other.</extracomment>
        <translation>Collega</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Six digits first</source>
        <translation>Prima sei cifre</translation>
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
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Once more, and Enter</source>
        <translation>Ancora una volta, e Enter</translation>
    </message>
    <message>
        <source>Press Enter to come back</source>
        <translation>Premi Enter per tornare</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Tasto: %1</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>L’aspetto</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>It is locked</source>
        <translation>È sotto chiave</translation>
    </message>
    <message>
        <source>Your passphrase opens what this laptop keeps.</source>
        <translation>La tua frase segreta apre quello che custodisce questo portatile.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Si apre…</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, and there is no other way in. It can stay closed as it is, or go.</source>
        <translation>Senza la frase segreta nessuno può aprirlo, e non c’è un altro ingresso. Può restare chiuso così com’è, o andarsene.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>L’aspetto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Chiudi Mandorla</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>Smetti di aprire</translation>
    </message>
    <message>
        <source>I can’t open it</source>
        <translation>Non riesco ad aprirlo</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Solo per stasera</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: opens what is kept, with the passphrase.</extracomment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The passphrase first</source>
        <translation>Prima la frase segreta</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Lascia andare</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This is the first one.</source>
        <translation>Questa è la prima.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Quella prima</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>Questa è l’ultima, finora.</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>Quella dopo</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>You both see only where giving and receiving meet.</source>
        <translation>Voi due vedete solo dove il dare e il ricevere si incontrano.</translation>
    </message>
</context>
<context>
    <name>FindEachOther</name>
    <message>
        <source>They can’t find each other</source>
        <translation>Non si trovano</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Una rete sola</translation>
    </message>
    <message>
        <source>Both laptops on the same home network, and not the guest network: that one often keeps laptops apart. The internet is not needed.</source>
        <translation>I due portatili sulla stessa rete di casa, e non su quella per gli ospiti: quella spesso tiene separati i portatili. Non serve internet.</translation>
    </message>
    <message>
        <source>VPN off</source>
        <translation>VPN spenta</translation>
    </message>
    <message>
        <source>If one of you uses a VPN, switch it off for this evening.</source>
        <translation>Se uno dei due portatili usa una VPN, spegnetela per questa serata.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>A firewall is on here. Typed into a terminal, this lets the other laptop in:</source>
        <translation>Qui c’è un firewall attivo. Scritto in un terminale, questo lascia entrare l’altro portatile:</translation>
    </message>
    <message>
        <source>The address by hand</source>
        <translation>L’indirizzo a mano</translation>
    </message>
    <message>
        <source>Type the address that the other laptop shows on this page. If only one laptop has a firewall, let that one type: digits and address.</source>
        <translation>Scrivi l’indirizzo che l’altro portatile mostra su questa pagina. Se solo un portatile ha un firewall, si scrive su quello: cifre e indirizzo.</translation>
    </message>
    <message>
        <source>A network of your own</source>
        <translation>Una rete tutta vostra</translation>
    </message>
    <message>
        <source>A cable between the two laptops, or the hotspot of a phone that both join, does as well.</source>
        <translation>Va bene anche un cavo tra i due portatili, o l’hotspot di un telefono a cui si uniscono tutti e due.</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Scrivi l’indirizzo</translation>
    </message>
    <message>
        <source>Read the address aloud</source>
        <translation>Leggi l’indirizzo ad alta voce</translation>
    </message>
    <message>
        <source>The other laptop shows its address when you choose “Find each other” there.</source>
        <translation>L’altro portatile mostra il suo indirizzo quando lì si sceglie «Trovarsi».</translation>
    </message>
    <message>
        <source>The other laptop shows its address on this same page.</source>
        <translation>L’altro portatile mostra il suo indirizzo su questa stessa pagina.</translation>
    </message>
    <message>
        <source>On the other laptop, choose “I type them”, then “They can’t find each other”, and type it there.</source>
        <translation>Sull’altro portatile scegli «Le scrivo io», poi «Non si trovano», e scrivilo lì.</translation>
    </message>
    <message>
        <source>The other laptop’s address</source>
        <translation>L’indirizzo dell’altro portatile</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>È fatto così: 192.168.1.20.</translation>
    </message>
    <message>
        <source>This laptop looks there now.</source>
        <translation>Questo portatile adesso cerca lì.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usa questo indirizzo</translation>
    </message>
    <message>
        <source>This laptop’s address</source>
        <translation>L’indirizzo di questo portatile</translation>
    </message>
    <message>
        <source>The number after the colon is part of it, for another program on this laptop uses Mandorla’s usual port.</source>
        <translation>Il numero dopo i due punti ne fa parte, perché un altro programma su questo portatile occupa la porta abituale di Mandorla.</translation>
    </message>
    <message>
        <source>The address first</source>
        <translation>Prima l’indirizzo</translation>
    </message>
</context>
<context>
    <name>IfAfraid</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Se hai paura di dire no</translation>
    </message>
    <message>
        <source>Help for yourself comes first. If you are afraid to say no to your partner, or of what comes after a no, Mandorla is not the right tool.</source>
        <translation>Prima viene l’aiuto per te. Se hai paura di dire no a chi sta con te, o di quello che viene dopo un no, Mandorla non è lo strumento giusto.</translation>
    </message>
    <message>
        <source>There are people who listen, believe you and know what can be done: helplines and chats, advice centres, shelters, doctors. They are there for every gender, and you decide what happens next.</source>
        <translation>Ci sono persone che ti ascoltano, ti credono e sanno che cosa si può fare: linee di ascolto e chat, centri antiviolenza e consultori, case rifugio, medici. Ci sono per te qualunque sia il tuo genere, e sei tu a decidere che cosa succede dopo.</translation>
    </message>
    <message>
        <source>Look for them on a device that your partner does not use: at a library, at work, at a friend’s. Search for “help with domestic abuse” and the name of your country. If you are in danger now, call the emergency services.</source>
        <translation>Cercale su un dispositivo che l’altra persona non usa: in una biblioteca, al lavoro, da qualcuno di cui ti fidi. Cerca «aiuto violenza domestica» e il nome del tuo paese. Se adesso sei in pericolo, chiama i soccorsi.</translation>
    </message>
    <message>
        <source>Esc puts a clock in place of this page, at once. Nothing of it is kept or sent.</source>
        <translation>Esc mette all’istante un orologio al posto di questa pagina. Non se ne tiene e non se ne invia niente.</translation>
    </message>
    <message>
        <source>What it can look like</source>
        <translation>Come può essere</translation>
    </message>
    <message>
        <source>It need not be the fear of being hit. These count as well:</source>
        <translation>Non deve per forza essere la paura delle botte. Conta anche questo:</translation>
    </message>
    <message>
        <source>You give in so that the sulking ends, or the silence.</source>
        <translation>Cedi perché finisca il muso, o il silenzio.</translation>
    </message>
    <message>
        <source>You are threatened: with money, with the children, with your papers, with pictures of you.</source>
        <translation>Ti minacciano: con i soldi, con i figli, con i tuoi documenti, con immagini tue.</translation>
    </message>
    <message>
        <source>You are touched sexually while you are asleep.</source>
        <translation>Ti toccano sessualmente mentre dormi.</translation>
    </message>
    <message>
        <source>Your contraception is hidden, spoiled, or taken off without a word.</source>
        <translation>I tuoi contraccettivi vengono nascosti, rovinati, o tolti senza una parola.</translation>
    </message>
    <message>
        <source>You weigh every word beforehand, so that nothing happens.</source>
        <translation>Pesi ogni parola in anticipo, perché non succeda niente.</translation>
    </message>
    <message>
        <source>Once counts. None of it is your fault.</source>
        <translation>Anche una sola volta conta. Niente di tutto questo è colpa tua.</translation>
    </message>
    <message>
        <source>What may be watched</source>
        <translation>Che cosa può essere controllato</translation>
    </message>
    <message>
        <source>Phones, accounts, bills and search histories can be watched, and so can this laptop. A private window of a browser does not help against somebody who looks on. Another device does.</source>
        <translation>Telefoni, account, bollette e cronologie di ricerca possono essere controllati, e anche questo portatile. La finestra privata di un browser non protegge da una persona che guarda. Un altro dispositivo sì.</translation>
    </message>
    <message>
        <source>Whether you go on</source>
        <translation>Continuare o no</translation>
    </message>
    <message>
        <source>It may be noticed that you close Mandorla, or that an evening stays empty. You judge what is safest. You may skip every card, and the other laptop then sees only that nothing came up.</source>
        <translation>Si può notare che chiudi Mandorla, o che una serata resta vuota. Sei tu a sapere che cosa è più sicuro. Puoi saltare tutte le carte, e allora l’altro portatile vede solo che non è uscito niente.</translation>
    </message>
    <message>
        <source>A therapist’s exercises for couples are not for this either. They take two people who can both say no. A yes given out of fear looks like any other yes here, and no software can tell.</source>
        <translation>Nemmeno gli esercizi per coppie dati in terapia sono fatti per questo. Ci vogliono due persone che possono dire no, l’una e l’altra. Un sì dato per paura qui somiglia a ogni altro sì, e nessun programma può saperlo.</translation>
    </message>
    <message>
        <source>If your partner is afraid of you</source>
        <translation>Se l’altra persona ha paura di te</translation>
    </message>
    <message>
        <source>If you notice that you frighten your partner, that you press, threaten or hurt, there is help for you, too: advice centres, and groups of people who want to stop. Search for “help to stop hurting my partner” and the name of your country. A round together does not mend it.</source>
        <translation>Se noti che fai paura a chi ami, che insisti, minacci o fai del male, c’è aiuto anche per te: centri di ascolto, e gruppi di persone che vogliono smettere. Cerca «aiuto per smettere con la violenza nella coppia, centri per autori» e il nome del tuo paese. Un giro insieme non lo ripara.</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>In altre lingue</translation>
    </message>
    <message>
        <source>Words to search for, with the name of the country you are in:</source>
        <translation>Parole da cercare, con il nome del paese in cui ti trovi:</translation>
    </message>
    <message>
        <source>You find this page again at any time: with F1, or on the cover under Help. Opening it changes nothing of your evening, and your partner’s laptop is told nothing of it.</source>
        <translation>Ritrovi questa pagina in ogni momento: con F1, o alla voce Aiuto sull’orologio che copre lo schermo. Aprirla non cambia niente della vostra serata, e l’altro portatile non ne viene a sapere niente.</translation>
    </message>
</context>
<context>
    <name>IfAfraidPage</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Se hai paura di dire no</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Chiudi Mandorla</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Keep it locked</source>
        <translation>Tieni sotto chiave</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>Una frase segreta tutta tua</translation>
    </message>
    <message>
        <source>Each of you has one, on your own laptop. Your partner’s laptop never learns it.</source>
        <translation>Ce n’è una a testa, ognuna sul suo portatile. L’altro portatile non viene mai a sapere la tua.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Che cosa viene custodito</translation>
    </message>
    <message>
        <source>That you two are paired, so that next time you need no digits. And a round you are in, with your own answers, until it is over and you have seen what it came to, or it has rested for thirty days. And the pages you both keep.</source>
        <translation>Che i vostri portatili sono collegati, così la prossima volta non servono cifre. E il giro in cui siete, con le tue risposte, finché non è finito e non hai visto che cosa ne è venuto, o finché non è rimasto a riposo per trenta giorni. E le pagine che voi due tenete.</translation>
    </message>
    <message>
        <source>Only if you both keep it</source>
        <translation>Solo se voi due lo tenete</translation>
    </message>
    <message>
        <source>If one of you is here just for tonight, neither laptop keeps anything of the evening. You are both told before you answer.</source>
        <translation>Se una delle due persone è qui solo per stasera, nessuno dei due portatili tiene niente della serata. Voi due lo venite a sapere prima di rispondere.</translation>
    </message>
    <message>
        <source>There is no second way in</source>
        <translation>Non c’è un secondo ingresso</translation>
    </message>
    <message>
        <source>Nobody can bring a passphrase back. Without it, what is kept stays closed.</source>
        <translation>Nessuno può recuperare una frase segreta. Senza, quello che è custodito resta chiuso.</translation>
    </message>
    <message>
        <source>What a disk remembers</source>
        <translation>Che cosa ricorda un disco</translation>
    </message>
    <message>
        <source>What you let go of cannot be opened any more. Its unreadable remains may stay on the disk, because on an SSD a file cannot be overwritten in place. Encrypting the whole disk is the answer to that.</source>
        <translation>Quello che hai lasciato andare non si può più aprire. I suoi resti illeggibili possono rimanere sul disco, perché su un SSD un file non si può riscrivere sul posto. La risposta è cifrare l’intero disco.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What this laptop keeps</source>
        <translation>Che cosa custodisce questo portatile</translation>
    </message>
    <message>
        <source>Your name, and the key by which the other laptop knows this one.</source>
        <translation>Il tuo nome, e la chiave da cui l’altro portatile riconosce questo.</translation>
    </message>
    <message>
        <source>If you both keep it locked: that you two are paired, and a round you are in, with your own answers, and pages you two keep. The round goes when it is over, or has rested for thirty days.</source>
        <translation>Se voi due tenete tutto sotto chiave: che i portatili sono collegati, il giro in cui siete, con le tue risposte, e le pagine che voi due tenete. Il giro se ne va quando è finito, o è rimasto a riposo per trenta giorni.</translation>
    </message>
    <message>
        <source>What you wrote alone and keep. It stays until you let go of it.</source>
        <translation>Quello che hai scritto per conto tuo e tieni. Resta finché non lo lasci andare.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and so does the keychain of this desktop.</source>
        <translation>Tutto è cifrato. Lo apre la tua frase segreta, e anche il portachiavi di questo desktop.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it.</source>
        <translation>Tutto è cifrato. Lo apre la tua frase segreta.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and nothing else does.</source>
        <translation>Tutto è cifrato. Lo apre la tua frase segreta, e nient’altro.</translation>
    </message>
    <message>
        <source>After ten minutes without you, when this laptop goes to sleep, or when its screen is locked, it locks by itself. To the other laptop that looks like a pause.</source>
        <translation>Dopo dieci minuti senza di te, o quando questo portatile va in sospensione o il suo schermo si blocca, Mandorla si chiude a chiave da sé. Dall’altro portatile sembra una pausa.</translation>
    </message>
    <message>
        <source>Remember on this laptop</source>
        <translation>Ricorda su questo portatile</translation>
    </message>
    <message>
        <source>The keychain of this desktop then has the key, and Mandorla opens by itself when it starts: whoever is logged in here can open it. After a lock it asks for your passphrase.</source>
        <translation>Allora la chiave è nel portachiavi di questo desktop, e Mandorla si apre da sé all’avvio: chi ha fatto l’accesso qui può aprirla. Dopo una chiusura a chiave, chiede la tua frase segreta.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Un’altra frase segreta</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>La frase segreta di adesso</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Quella nuova</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiala</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The passphrase you have now first</source>
        <translation>Prima la frase segreta di adesso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>The people kept here</source>
        <translation>Le persone che questo portatile conosce</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Solo per te</translation>
    </message>
    <message>
        <source>Let go of all that is kept</source>
        <translation>Lascia andare tutto ciò che è custodito</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Chiudi a chiave adesso</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Lascia andare</translation>
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
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>To give, to receive</source>
        <translation>Dare, ricevere</translation>
    </message>
    <message>
        <source>Comes up where the two meet.</source>
        <translation>Esce dove le due cose si incontrano.</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you choose.</source>
        <translation>Resta su questo portatile, qualunque cosa tu scelga.</translation>
    </message>
    <message>
        <source>True for both of you.</source>
        <translation>Vero per voi due.</translation>
    </message>
    <message>
        <source>True for both of you – not consent.</source>
        <translation>Vero per voi due – non un consenso.</translation>
    </message>
    <message>
        <source>Something you both chose to show.</source>
        <translation>Qualcosa che voi due avete scelto di mostrare.</translation>
    </message>
    <message>
        <source>Something you both chose to show – not consent.</source>
        <translation>Qualcosa che voi due avete scelto di mostrare – non un consenso.</translation>
    </message>
    <message>
        <source>An idea you are both open to.</source>
        <translation>Un’idea che va bene a voi due.</translation>
    </message>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Un’idea che va bene a voi due – non un consenso.</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>Che cosa c’è da scegliere</translation>
    </message>
    <message>
        <source>Two to sixteen.</source>
        <translation>Da due a sedici.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Aggiungi un’opzione</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>The number of one of the choices of a card.</extracomment>
        <translation>Opzione %1</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>Quante ne vuoi</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Niente di tutto questo</translation>
    </message>
    <message>
        <source>What you both pick comes up.</source>
        <translation>Esce quello che scegliete da tutte e due le parti.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Solo per te</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Solo per me</translation>
    </message>
    <message>
        <source>Only for oneself</source>
        <translation>Solo per sé</translation>
    </message>
    <message>
        <source>It never leaves the laptop.</source>
        <translation>Non lascia mai il portatile.</translation>
    </message>
    <message>
        <source>What feels good</source>
        <translation>Che cosa fa bene</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you draw.</source>
        <translation>Resta su questo portatile, qualunque cosa tu tracci.</translation>
    </message>
    <message>
        <source>A span</source>
        <translation>Un tratto</translation>
    </message>
    <message>
        <source>Comes up where the spans meet.</source>
        <translation>Esce dove i tratti si incontrano.</translation>
    </message>
    <message>
        <source>Its steps, from the least</source>
        <translation>I suoi gradi, dal più piccolo</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Aggiungi un grado</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>The number of a step on a scale.</extracomment>
        <translation>Grado %1</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both.</source>
        <translation>Un tratto comune che fa bene a voi due.</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both – not consent.</source>
        <translation>Un tratto comune che fa bene a voi due – non un consenso.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two steps of a scale, such as “a few times a week” and “daily”, or 6 and 9.</extracomment>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>Both shown, or neither</source>
        <translation>Mostrate tutte e due, o nessuna</translation>
    </message>
    <message>
        <source>Shown, if you both show</source>
        <translation>Si mostra, se voi due mostrate</translation>
    </message>
    <message>
        <source>Kept to myself</source>
        <translation>La tengo per me</translation>
    </message>
    <message>
        <source>Words, or one of some choices.</source>
        <translation>Parole, o una tra alcune opzioni.</translation>
    </message>
    <message>
        <source>Two to sixteen, or none: then each of you writes.</source>
        <translation>Da due a sedici, o nessuna: allora ogni persona scrive.</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Un desiderio</translation>
    </message>
    <message>
        <source>Comes up if you are both open to it.</source>
        <translation>Esce se l’idea va bene a voi due.</translation>
    </message>
    <message>
        <source>The wish itself, as either of you could have it.</source>
        <translation>Il desiderio stesso, come potrebbe averlo l’una o l’altra persona.</translation>
    </message>
</context>
<context>
    <name>LeaveWritingPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Un giro tutto tuo</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo su questo portatile</translation>
    </message>
    <message>
        <source>What you wrote is in no file yet</source>
        <translation>Quello che hai scritto non è ancora in nessun file</translation>
    </message>
    <message>
        <source>Until now it is only in this window. You can save it to a file, even if it is not finished yet, and go on another day.</source>
        <translation>Per ora è solo in questa finestra. Puoi salvarlo in un file, anche se non è ancora completo, e continuare un altro giorno.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continua a scrivere</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Lascia andare</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Salva in un file…</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Let go of all that is kept?</source>
        <translation>Lasciare andare tutto ciò che è custodito?</translation>
    </message>
    <message>
        <source>This laptop then forgets your pairing, the round you are in and the pages you keep. Nobody can bring it back. To meet again, you two pair with new digits.</source>
        <translation>Allora questo portatile dimentica il collegamento tra voi, il giro in cui siete e le pagine che tenete. Nessuno può recuperarli. Per ritrovarvi, collegate i portatili con nuove cifre.</translation>
    </message>
    <message>
        <source>The other laptop is not told. What it keeps, it keeps until the person there lets go of it.</source>
        <translation>L’altro portatile non ne viene a sapere niente. Quello che tiene, lo tiene finché la persona di lì non lo lascia andare.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation>L’aspetto</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>A look without more contrast, motion without less of it: neither the desktop’s, nor more or less.</extracomment>
        <translation>Come al solito</translation>
    </message>
    <message>
        <source>What you choose shows at once.</source>
        <translation>Quello che scegli si vede all’istante.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Over the names of the languages.</extracomment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grandezza del testo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, in percent: &quot;125 %&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Chiaro o scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Più contrasto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Meno movimento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Find each other</source>
        <translation>Trovarsi</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>As the button of each page.</extracomment>
        <translation>Copri</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The evening goes on.</source>
        <extracomment>After a pause: both are there again.</extracomment>
        <translation>La serata continua.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Your name for tonight</source>
        <translation>Il tuo nome per stasera</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Ten characters or more. A few words in a row do well.</source>
        <translation>Dieci caratteri o più. Qualche parola di seguito va bene.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La stessa, ancora una volta</translation>
    </message>
    <message>
        <source>Ten characters or more, and the same twice.</source>
        <translation>Dieci caratteri o più, e due volte gli stessi.</translation>
    </message>
</context>
<context>
    <name>NotConsent</name>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Un’idea che va bene a voi due – non un consenso.</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>Stands alone: it clears the others.</source>
        <translation>Sta a parte: toglie le altre.</translation>
    </message>
</context>
<context>
    <name>OurPage</name>
    <message>
        <source>Our page</source>
        <translation>La nostra pagina</translation>
    </message>
    <message>
        <source>You keep it. That shows on this screen only.</source>
        <translation>La tieni. Si vede solo su questo schermo.</translation>
    </message>
    <message>
        <source>A step has come to the page.</source>
        <translation>È arrivato un passo sulla pagina.</translation>
    </message>
    <message>
        <source>A step has gone from the page.</source>
        <translation>Se n’è andato un passo dalla pagina.</translation>
    </message>
    <message>
        <source>A step has changed.</source>
        <translation>È cambiato un passo.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Numbers: which step of our page, of how many.</extracomment>
        <translation>Passo %1 di %2</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Un passo</translation>
    </message>
    <message>
        <source>The page is full</source>
        <translation>La pagina è piena</translation>
    </message>
    <message>
        <source>Write another step</source>
        <translation>Scrivi un altro passo</translation>
    </message>
    <message>
        <source>One step is still empty.</source>
        <translation>Un passo è ancora vuoto.</translation>
    </message>
    <message>
        <source>Shared tonight</source>
        <translation>Condiviso stasera</translation>
    </message>
    <message>
        <source>Let’s try this</source>
        <translation>Proviamo questo</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>Quando avete finito</translation>
    </message>
    <message>
        <source>What you both keep, each of you can take along as a file or on paper.</source>
        <translation>Quello che voi due tenete, potete portarlo con voi, una copia a testa, in un file o su carta.</translation>
    </message>
    <message>
        <source>How long a page you both keep stays</source>
        <translation>Per quanto resta una pagina che voi due tenete</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: to keep the page that two people wrote together. Its twin is Let go.</extracomment>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A verb: not to keep it; it is gone then. Calm, no “delete”.</extracomment>
        <translation>Lascia andare</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Porta con te</translation>
    </message>
    <message>
        <source>If one of you lets go, it is gone for both.</source>
        <translation>Se una delle due persone la lascia andare, non c’è più per nessuna delle due.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
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
        <translation>Le vostre pagine</translation>
    </message>
    <message>
        <source>The date is right after all</source>
        <translation>La data è giusta, dopotutto</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La data è giusta</translation>
    </message>
    <message>
        <source>The date is wrong</source>
        <translation>La data è sbagliata</translation>
    </message>
</context>
<context>
    <name>OwnListPage</name>
    <message>
        <source>For you alone</source>
        <translation>Solo per te</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo su questo portatile</translation>
    </message>
    <message>
        <source>Without a partner, and nothing of it is ever sent.</source>
        <translation>Senza l’altra persona, e non se ne invia mai niente.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>A verb: to begin a round for oneself.</extracomment>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Che cosa hai scritto prima</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leggi</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Lascia andare</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
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
        <translation>Solo per te</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo su questo portatile</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Torna alle carte</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Lascia andare</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Porta con te</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Tieni sotto chiave</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Leaves the page: one has decided what becomes of it.</extracomment>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cover</source>
        <extracomment>A verb: puts a clock in place of the page, at once, so that nobody reads it.</extracomment>
        <translation>Copri</translation>
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
        <translation>Due testi per un solo passo. Prendetene uno, o uniteli.</translation>
    </message>
    <message>
        <source>%1, the first of two texts</source>
        <translation>%1, il primo di due testi</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Prendi queste parole</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands alone between two texts that two people wrote for the same step.</extracomment>
        <translation>o</translation>
    </message>
    <message>
        <source>Take these words instead</source>
        <translation>Prendi piuttosto queste parole</translation>
    </message>
    <message>
        <source>One small step, in your own words.</source>
        <translation>Un piccolo passo, con parole vostre.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Di più non ci sta.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Caratteri rimasti: %1</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Uniscili</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>Togli questo passo</translation>
    </message>
    <message>
        <source>The page is full.</source>
        <translation>La pagina è piena.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>For myself</source>
        <translation>Per me</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>La nostra pagina</translation>
    </message>
    <message>
        <source>Private. If you find this, please don’t read on.</source>
        <translation>Privato. Se lo trovi, per favore, non leggere oltre.</translation>
    </message>
    <message>
        <source>Ideas we are both open to, not consent.</source>
        <translation>Idee che vanno bene a noi due, non un consenso.</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>You both see only what you both pick.</source>
        <translation>Voi due vedete solo quello che scegliete da tutte e due le parti.</translation>
    </message>
</context>
<context>
    <name>WhatPartnerSees</name>
    <message>
        <source>What will my partner see?</source>
        <translation>Che cosa vedrà l’altra persona?</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Che cosa condividete</translation>
    </message>
    <message>
        <source>A wish you are both open to. Where one of you would like to give and one to receive. The options you both picked. The stretch where your two spans meet. What you both chose to show. With a shared wish, the words you each added. Who was keen and who was willing is not shown, but your words may show how you meant it.</source>
        <translation>Un desiderio, se l’idea va bene a voi due. Dove una persona vorrebbe dare e l’altra ricevere. Le opzioni scelte da tutte e due le parti. La parte in cui i vostri due tratti si incontrano. Quello che voi due avete scelto di mostrare. Con un desiderio condiviso, le parole che avete aggiunto. Chi ne aveva tanta voglia e a chi andava bene non viene mostrato, ma le tue parole possono far capire come lo intendevi.</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Che cosa resta con te</translation>
    </message>
    <message>
        <source>Everything else. No, not now, a skipped card, a card kept to yourself and an answer you changed before sealing look the same to the other laptop. Private cards are never sent. Nobody sees how far you are.</source>
        <translation>Tutto il resto. Un no, un «adesso no», una carta saltata, una che tieni per te e una risposta cambiata prima di sigillare hanno lo stesso aspetto per l’altro portatile. Le carte private non vengono mai inviate. Nessuno vede a che punto sei.</translation>
    </message>
    <message>
        <source>What absence tells</source>
        <translation>Che cosa dice l’assenza</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. The same is true the other way round. Why stays with each of you.</source>
        <translation>Dopo che avete girato tutte le carte: se hai detto sì e la cosa non è uscita, l’altra persona non ha detto sì. Lo stesso vale al contrario. Ogni persona tiene per sé il perché.</translation>
    </message>
    <message>
        <source>What saying yes to everything does</source>
        <translation>Che cosa fa dire sì a tutto</translation>
    </message>
    <message>
        <source>Someone who says yes to every card sees everything their partner said yes to. Both of you see it come up. A second try with changed answers needs you both again.</source>
        <translation>Chi dice sì a ogni carta vede tutto ciò a cui l’altra persona ha detto sì. Voi due lo vedete uscire. Per un secondo tentativo con risposte cambiate ci volete di nuovo voi due.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>An idea that comes up is one you are both open to. Whatever comes up, it is not consent, and nothing is owed. A yes can be given under pressure, and no software can tell.</source>
        <translation>Un’idea che esce è un’idea che va bene a voi due. Qualunque cosa esca, non è un consenso, e nessuno deve niente. Un sì può essere dato sotto pressione, e nessun programma può saperlo.</translation>
    </message>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Se hai paura di dire no</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Tasto: %1</translation>
    </message>
    <message>
        <source>What Mandorla cannot protect</source>
        <translation>Che cosa Mandorla non può proteggere</translation>
    </message>
    <message>
        <source>A person at your open laptop sees what you see. Cover hides it at once.</source>
        <translation>Chi sta davanti al tuo portatile aperto vede quello che vedi tu. «Copri» lo nasconde all’istante.</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>In your own words</source>
        <translation>Con parole tue</translation>
    </message>
    <message>
        <source>It never leaves this laptop.</source>
        <translation>Non lascia mai questo portatile.</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>1 is “%1”, %2 is “%3”.</source>
        <extracomment>The two ends of a scale: numbers, and how the steps are called.</extracomment>
        <translation>1 è «%1», %2 è «%3».</translation>
    </message>
    <message>
        <source>You both see only the stretch where your two spans meet.</source>
        <translation>Voi due vedete solo la parte in cui i vostri due tratti si incontrano.</translation>
    </message>
    <message>
        <source>move this end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>sposta questo capo</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the other end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>l’altro capo</translation>
    </message>
    <message>
        <source>or type how a step begins</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>o scrivi come comincia un grado</translation>
    </message>
</context>
<context>
    <name>ReadCardsPage</name>
    <message>
        <source>Card %1. %2</source>
        <extracomment>%2 is the kind of the card, such as “A wish”.</extracomment>
        <translation>Carta %1. %2</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Prima di rispondere</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save it to a file…</source>
        <translation>Salvalo in un file…</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Dico di sì</translation>
    </message>
    <message>
        <source>It is not suggested any more, or the evening has paused.</source>
        <translation>Non è più proposto, o la serata è in pausa.</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Proponi questo giro</translation>
    </message>
    <message>
        <source>You have suggested it already, or the evening has paused.</source>
        <translation>L’hai già proposto, o la serata è in pausa.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>It is on our page</source>
        <translation>È sulla nostra pagina</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Fermarsi qui</translation>
    </message>
    <message>
        <source>Put on our page</source>
        <translation>Metti sulla nostra pagina</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Turn the next</source>
        <translation>Gira la prossima</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Your answers</source>
        <translation>Le tue risposte</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1 – kept to yourself</source>
        <translation>%1 – la tieni per te</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Carta %1: %2</translation>
    </message>
</context>
<context>
    <name>RoundFile</name>
    <message>
        <source>This file can’t be read.</source>
        <translation>Questo file non si può leggere.</translation>
    </message>
    <message>
        <source>See that it is still there, and that you may open it.</source>
        <translation>Guarda se c’è ancora, e se hai il permesso di aprirlo.</translation>
    </message>
    <message>
        <source>This is no file that holds a round.</source>
        <translation>Questo non è un file che contiene un giro.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Scegline un altro.</translation>
    </message>
    <message>
        <source>There is something of this name that is no file.</source>
        <translation>C’è qualcosa con questo nome che non è un file.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegli un altro nome.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write there.</source>
        <translation>Questo portatile non lascia scrivere Mandorla lì.</translation>
    </message>
    <message>
        <source>Choose another folder. What you wrote is still here.</source>
        <translation>Scegli un’altra cartella. Quello che hai scritto è ancora qui.</translation>
    </message>
    <message>
        <source>The file could not be written whole, so nothing was changed.</source>
        <translation>Il file non si è potuto scrivere per intero, quindi niente è cambiato.</translation>
    </message>
    <message>
        <source>See that there is room on the disk. What you wrote is still here.</source>
        <translation>Guarda se c’è posto sul disco. Quello che hai scritto è ancora qui.</translation>
    </message>
</context>
<context>
    <name>RoundFilePage</name>
    <message>
        <source>Save a round</source>
        <translation>Salva un giro</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Apri un giro</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo su questo portatile</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>Salvalo in un file</translation>
    </message>
    <message>
        <source>Open a round from a file</source>
        <translation>Apri un giro da un file</translation>
    </message>
    <message>
        <source>The file holds the cards and no answers. Whoever has it can read it.</source>
        <translation>Il file contiene le carte e nessuna risposta. Chi ce l’ha può leggerlo.</translation>
    </message>
    <message>
        <source>The file is read here, and nothing of it is sent until you suggest it.</source>
        <translation>Il file viene letto qui, e non se ne invia niente finché non proponi il giro.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sostituiscilo</translation>
    </message>
    <message>
        <source>Go on writing it</source>
        <translation>Continua a scriverlo</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>A name from below, or a whole path</source>
        <translation>Un nome da qui sotto, o un percorso intero</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>In questa cartella</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>Alla cartella superiore</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Said to those who hear it: %1 is the name of a folder.</extracomment>
        <translation>Cartella %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Your answers are sealed</source>
        <translation>Le tue risposte sono sigillate</translation>
    </message>
    <message>
        <source>You can change your mind until you have both sealed.</source>
        <translation>Puoi cambiare idea finché voi due non avete sigillato.</translation>
    </message>
    <message>
        <source>Once you have both sealed, the first card lies between you on both screens. You turn it together.</source>
        <translation>Quando voi due avete sigillato, la prima carta è tra voi su tutti e due gli schermi. La girate insieme.</translation>
    </message>
    <message>
        <source>Until then, neither screen tells anything. Make some tea, or sit down next to each other.</source>
        <translation>Fino ad allora nessuno schermo dice niente. Fatevi un tè, o sedetevi fianco a fianco.</translation>
    </message>
    <message>
        <source>Take my seal back</source>
        <translation>Riprendo il mio sigillo</translation>
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
        <translation>Collegateli di nuovo, con nuove cifre.</translation>
    </message>
    <message>
        <source>Something that came from the other laptop did not pass a check, so this one stopped listening. Nothing of your answers was shown by it.</source>
        <translation>Qualcosa che veniva dall’altro portatile non ha superato un controllo, quindi questo ha smesso di ascoltare. Così non è stato mostrato niente delle tue risposte.</translation>
    </message>
    <message>
        <source>The words that came from the other laptop are not the ones it had sealed. They are not shown.</source>
        <translation>Le parole che vengono dall’altro portatile non sono quelle che aveva sigillato. Non vengono mostrate.</translation>
    </message>
    <message>
        <source>A text from the other laptop could not be read safely, so it is not shown.</source>
        <translation>Un testo dell’altro portatile non si è potuto leggere in modo sicuro, quindi non viene mostrato.</translation>
    </message>
    <message>
        <source>Choose names of plain letters and spaces, and pair again.</source>
        <translation>Scegliete nomi di semplici lettere e spazi, e collegate di nuovo i portatili.</translation>
    </message>
    <message>
        <source>The laptop that answered is not the one you paired with.</source>
        <translation>Il portatile che ha risposto non è quello collegato al tuo.</translation>
    </message>
    <message>
        <source>Make sure that you are both on your own home network, and pair again.</source>
        <translation>Controllate di essere sulla vostra rete di casa, e collegate di nuovo i portatili.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same evening.</source>
        <translation>I due portatili non ricordano la stessa serata.</translation>
    </message>
    <message>
        <source>Pair again and choose the round anew.</source>
        <translation>Collegateli di nuovo e scegliete il giro da capo.</translation>
    </message>
    <message>
        <source>The other laptop said something that this one does not understand.</source>
        <translation>L’altro portatile ha detto qualcosa che questo non capisce.</translation>
    </message>
    <message>
        <source>The round that was suggested cannot be used: it is too long, or something in it is missing.</source>
        <translation>Il giro proposto non si può usare: è troppo lungo, o gli manca qualcosa.</translation>
    </message>
    <message>
        <source>Pair again and choose another round.</source>
        <translation>Collegateli di nuovo e scegliete un altro giro.</translation>
    </message>
    <message>
        <source>This laptop could not make a safe secret just now.</source>
        <translation>Questo portatile adesso non è riuscito a creare un segreto sicuro.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prova ancora.</translation>
    </message>
    <message>
        <source>The other laptop said something at a moment that does not allow it.</source>
        <translation>L’altro portatile ha detto qualcosa in un momento che non lo permette.</translation>
    </message>
    <message>
        <source>The other laptop took back something that it had settled. Nothing was shown by it.</source>
        <translation>L’altro portatile ha ritirato qualcosa che aveva fissato. Così non è stato mostrato niente.</translation>
    </message>
    <message>
        <source>The other laptop has a newer Mandorla than this one.</source>
        <translation>L’altro portatile ha una versione di Mandorla più recente di questo.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop, and open it again.</source>
        <translation>Aggiorna Mandorla su questo portatile, e aprila di nuovo.</translation>
    </message>
    <message>
        <source>The other laptop has an older Mandorla than this one.</source>
        <translation>L’altro portatile ha una versione di Mandorla più vecchia di questo.</translation>
    </message>
    <message>
        <source>Update Mandorla on that laptop, and open it there again.</source>
        <translation>Aggiornate Mandorla su quel portatile, e apritela lì di nuovo.</translation>
    </message>
    <message>
        <source>The other laptop agreed to a round that was not suggested here.</source>
        <translation>L’altro portatile ha detto di sì a un giro che qui non è stato proposto.</translation>
    </message>
    <message>
        <source>The other laptop spoke of a seal that this one does not know.</source>
        <translation>L’altro portatile ha parlato di un sigillo che questo non conosce.</translation>
    </message>
    <message>
        <source>A seal was opened again after both were closed. Nothing was shown by it.</source>
        <translation>Un sigillo è stato riaperto dopo che erano chiusi tutti e due. Così non è stato mostrato niente.</translation>
    </message>
    <message>
        <source>Seals were closed and opened more often than a round allows.</source>
        <translation>I sigilli sono stati chiusi e aperti più volte di quante un giro permetta.</translation>
    </message>
    <message>
        <source>A card would have been turned before its turn, so this laptop stopped.</source>
        <translation>Una carta stava per essere girata prima del suo turno, quindi questo portatile si è fermato.</translation>
    </message>
    <message>
        <source>A card would have been turned without both of your hands on it, so this laptop stopped.</source>
        <translation>Una carta stava per essere girata senza le mani di voi due sopra, quindi questo portatile si è fermato.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same page. What you wrote is still here.</source>
        <translation>I due portatili non ricordano la stessa pagina. Quello che hai scritto è ancora qui.</translation>
    </message>
    <message>
        <source>The other laptop put more on your page than a page holds.</source>
        <translation>L’altro portatile ha messo sulla vostra pagina più di quanto una pagina contenga.</translation>
    </message>
    <message>
        <source>The other laptop sent more than anyone can write, so this laptop stopped.</source>
        <translation>L’altro portatile ha inviato più di quanto una persona possa scrivere, quindi questo si è fermato.</translation>
    </message>
    <message>
        <source>The other laptop called a page kept that you did not both keep. It is not kept.</source>
        <translation>L’altro portatile ha dato per tenuta una pagina che voi due non avete tenuto. Non è tenuta.</translation>
    </message>
    <message>
        <source>The digits were not the same.</source>
        <translation>Le cifre non erano le stesse.</translation>
    </message>
    <message>
        <source>Ask for them again across the table, and try once more.</source>
        <translation>Chiedile di nuovo da un capo all’altro del tavolo, e prova ancora una volta.</translation>
    </message>
    <message>
        <source>Both laptops show digits.</source>
        <translation>Tutti e due i portatili mostrano delle cifre.</translation>
    </message>
    <message>
        <source>Go back on one of them, and type the digits of the other laptop.</source>
        <translation>Tornate indietro su uno dei due, e scrivete lì le cifre dell’altro portatile.</translation>
    </message>
    <message>
        <source>Both laptops want to type.</source>
        <translation>Tutti e due i portatili aspettano delle cifre.</translation>
    </message>
    <message>
        <source>Go back on one of them, and show digits there.</source>
        <translation>Tornate indietro su uno dei due, e mostrate lì le cifre.</translation>
    </message>
    <message>
        <source>Pairing has closed. It stays open for two minutes, and for a few tries.</source>
        <translation>Il tempo per collegarsi è passato. Dura due minuti, e qualche tentativo.</translation>
    </message>
    <message>
        <source>Begin again on both laptops.</source>
        <translation>Ricominciate su tutti e due i portatili.</translation>
    </message>
    <message>
        <source>The other laptop does not know this one.</source>
        <translation>L’altro portatile non conosce questo.</translation>
    </message>
    <message>
        <source>Pair the two with new digits.</source>
        <translation>Collegate i due con nuove cifre.</translation>
    </message>
    <message>
        <source>This laptop found itself.</source>
        <translation>Questo portatile ha trovato sé stesso.</translation>
    </message>
    <message>
        <source>Type the address of the other laptop.</source>
        <translation>Scrivi l’indirizzo dell’altro portatile.</translation>
    </message>
    <message>
        <source>The other laptop took too long to answer.</source>
        <translation>L’altro portatile ci ha messo troppo a rispondere.</translation>
    </message>
    <message>
        <source>Move closer to the router if you can, and try again.</source>
        <translation>Avvicinatevi al router se potete, e provate ancora.</translation>
    </message>
    <message>
        <source>No laptop was found that shows digits.</source>
        <translation>Non si è trovato nessun portatile che mostra delle cifre.</translation>
    </message>
    <message>
        <source>Let the other laptop show digits now. If they are there already, type its address.</source>
        <translation>Fate mostrare adesso le cifre all’altro portatile. Se ci sono già, scrivi il suo indirizzo.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits.</source>
        <translation>Più di un portatile qui vicino mostra delle cifre.</translation>
    </message>
    <message>
        <source>Type the address that the right one shows.</source>
        <translation>Scrivi l’indirizzo che mostra quello giusto.</translation>
    </message>
    <message>
        <source>Nobody answers at that address.</source>
        <translation>A questo indirizzo non risponde nessuno.</translation>
    </message>
    <message>
        <source>See that both are on the same network, not a guest network, and that no VPN or firewall is in the way. Then compare the address.</source>
        <translation>Guardate che i due siano sulla stessa rete, non una rete per gli ospiti, e che non ci siano di mezzo VPN o firewall. Poi confrontate l’indirizzo.</translation>
    </message>
    <message>
        <source>Another laptop answers at that address.</source>
        <translation>A questo indirizzo risponde un altro portatile.</translation>
    </message>
    <message>
        <source>Compare the address with the one the other laptop shows.</source>
        <translation>Confronta l’indirizzo con quello che mostra l’altro portatile.</translation>
    </message>
    <message>
        <source>This laptop could not open a port, so nobody can reach it.</source>
        <translation>Questo portatile non è riuscito ad aprire una porta, quindi nessuno può raggiungerlo.</translation>
    </message>
    <message>
        <source>Let the other laptop show the digits, or close what else uses the network here.</source>
        <translation>Fate mostrare le cifre all’altro portatile, o chiudi qui le altre cose che usano la rete.</translation>
    </message>
    <message>
        <source>Four people are paired with this laptop, and there is room for four.</source>
        <translation>Quattro persone sono collegate a questo portatile, e c’è posto per quattro.</translation>
    </message>
    <message>
        <source>To pair with somebody else, forget one of them first.</source>
        <translation>Per collegarti con un’altra persona, prima dimenticane una.</translation>
    </message>
    <message>
        <source>What was kept is not here any more.</source>
        <translation>Quello che era custodito non è più qui.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and begin anew.</source>
        <translation>Chiudi Mandorla, aprila di nuovo e ricomincia.</translation>
    </message>
    <message>
        <source>Something is kept on this laptop already.</source>
        <translation>Su questo portatile è già custodito qualcosa.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and type that passphrase.</source>
        <translation>Chiudi Mandorla, aprila di nuovo e scrivi quella frase segreta.</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>Così non si apre.</translation>
    </message>
    <message>
        <source>Try once more. Capital letters and spaces count.</source>
        <translation>Prova ancora una volta. Maiuscole e spazi contano.</translation>
    </message>
    <message>
        <source>A passphrase has ten characters or more.</source>
        <translation>Una frase segreta ha dieci caratteri o più.</translation>
    </message>
    <message>
        <source>A few words in a row do well.</source>
        <translation>Qualche parola di seguito va bene.</translation>
    </message>
    <message>
        <source>The file that opens what is kept here is damaged.</source>
        <translation>Il file che apre quello che è custodito qui è rovinato.</translation>
    </message>
    <message>
        <source>If you have a copy of Mandorla’s folder, put it back. Without one, what was kept cannot be read any more.</source>
        <translation>Se hai una copia della cartella di Mandorla, rimettila al suo posto. Senza, quello che era custodito non si può più leggere.</translation>
    </message>
    <message>
        <source>Something of what is kept here is damaged and cannot be read.</source>
        <translation>Qualcosa di quello che è custodito qui è rovinato e non si può leggere.</translation>
    </message>
    <message>
        <source>A newer Mandorla wrote what is kept here.</source>
        <translation>Quello che è custodito qui l’ha scritto una versione più recente di Mandorla.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop. What is kept was not changed.</source>
        <translation>Aggiorna Mandorla su questo portatile. Quello che è custodito non è cambiato.</translation>
    </message>
    <message>
        <source>Mandorla is open on this laptop already.</source>
        <translation>Mandorla è già aperta su questo portatile.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Continua nell’altra finestra, o prima chiudila.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write to its folder.</source>
        <translation>Questo portatile non lascia scrivere Mandorla nella sua cartella.</translation>
    </message>
    <message>
        <source>See that the folder can be written to.</source>
        <translation>Guarda se nella cartella si può scrivere.</translation>
    </message>
    <message>
        <source>There is no room left on this laptop’s disk.</source>
        <translation>Sul disco di questo portatile non c’è più posto.</translation>
    </message>
    <message>
        <source>Make some room on it.</source>
        <translation>Fagli un po’ di posto.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla read its folder.</source>
        <translation>Questo portatile non lascia leggere a Mandorla la sua cartella.</translation>
    </message>
    <message>
        <source>See that the folder and the disk it is on can be read.</source>
        <translation>Guarda se la cartella e il disco su cui si trova si possono leggere.</translation>
    </message>
    <message>
        <source>This is more than Mandorla can keep.</source>
        <translation>È più di quanto Mandorla possa tenere.</translation>
    </message>
    <message>
        <source>Let go of what is kept, and begin anew.</source>
        <translation>Lascia andare quello che è custodito, e ricomincia.</translation>
    </message>
    <message>
        <source>This laptop has too little free memory just now.</source>
        <translation>Questo portatile ora ha troppa poca memoria libera.</translation>
    </message>
    <message>
        <source>Close something else, and try again.</source>
        <translation>Chiudi qualcos’altro, e prova ancora.</translation>
    </message>
    <message>
        <source>No keychain answers on this laptop.</source>
        <translation>Su questo portatile non risponde nessun portachiavi.</translation>
    </message>
    <message>
        <source>Your passphrase opens what is kept, as before.</source>
        <translation>La tua frase segreta apre quello che è custodito, come prima.</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked or did not answer, so it may still have its key.</source>
        <translation>Il portachiavi di questo desktop è rimasto chiuso o non ha risposto, quindi può avere ancora la sua chiave.</translation>
    </message>
    <message>
        <source>You can take “This evening” out of it by hand.</source>
        <translation>Puoi toglierne «Stasera» a mano.</translation>
    </message>
    <message>
        <source>Mandorla asks it again each time you open what is kept here, and does not open by itself any more. You can also take “This evening” out of it by hand.</source>
        <translation>Mandorla glielo chiede di nuovo ogni volta che apri quello che è custodito qui, e non si apre più da sé. Puoi anche toglierne «Stasera» a mano.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so the evening waits. What you see here is not lost.</source>
        <translation>Questo portatile ora non riesce a scrivere, quindi la serata aspetta. Quello che vedi qui non è perso.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so what you wrote is not kept yet. It stays here while Mandorla is open.</source>
        <translation>Questo portatile ora non riesce a scrivere, quindi quello che hai scritto non è ancora custodito. Resta qui finché Mandorla è aperta.</translation>
    </message>
    <message>
        <source>A laptop went away before the cards were ready, so the seal came off. Your answers are as they were.</source>
        <translation>Un portatile se n’è andato prima che le carte fossero pronte, quindi il sigillo si è staccato. Le tue risposte sono com’erano.</translation>
    </message>
    <message>
        <source>Seal them once more when you like.</source>
        <translation>Sigillale ancora una volta quando vuoi.</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through.</source>
        <translation>L’altra persona propone di parlarne.</translation>
    </message>
    <message>
        <source>What you wrote in this round is damaged and cannot be read.</source>
        <translation>Quello che hai scritto in questo giro è rovinato e non si può leggere.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>Ricomincia da capo.</translation>
    </message>
    <message>
        <source>The evening has paused. Your answers are still here.</source>
        <translation>La serata è in pausa. Le tue risposte sono ancora qui.</translation>
    </message>
    <message>
        <source>If both laptops come back, you can go on.</source>
        <translation>Se i due portatili tornano, potete continuare.</translation>
    </message>
    <message>
        <source>That is a name, and finding out whose it is would mean asking somebody outside.</source>
        <translation>Questo è un nome, e per scoprire di chi è bisognerebbe chiedere a qualcuno di fuori.</translation>
    </message>
    <message>
        <source>Type the numbers instead, as the other laptop shows them.</source>
        <translation>Scrivi piuttosto i numeri, come li mostra l’altro portatile.</translation>
    </message>
    <message>
        <source>This is not a whole address: it has four numbers, with a dot between each.</source>
        <translation>Questo non è un indirizzo intero: ha quattro numeri, con un punto tra l’uno e l’altro.</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>È fatto così: 192.168.1.20.</translation>
    </message>
    <message>
        <source>One of the four numbers is too large: each is 255 at most.</source>
        <translation>Uno dei quattro numeri è troppo grande: ognuno è al massimo 255.</translation>
    </message>
    <message>
        <source>Compare it with what the other laptop shows.</source>
        <translation>Confrontalo con quello che mostra l’altro portatile.</translation>
    </message>
    <message>
        <source>Something in this address with colons is too long, too short or missing.</source>
        <translation>In questo indirizzo con i due punti qualcosa è troppo lungo, troppo corto o manca.</translation>
    </message>
    <message>
        <source>Compare it character by character, or use the one with dots.</source>
        <translation>Confrontalo carattere per carattere, o usa quello con i punti.</translation>
    </message>
    <message>
        <source>The square bracket is opened and not closed.</source>
        <translation>La parentesi quadra è aperta e non chiusa.</translation>
    </message>
    <message>
        <source>It closes after the address, before the last colon.</source>
        <translation>Si chiude dopo l’indirizzo, prima degli ultimi due punti.</translation>
    </message>
    <message>
        <source>After the address and its colon comes a number from 1 to 65535.</source>
        <translation>Dopo l’indirizzo e i suoi due punti c’è un numero da 1 a 65535.</translation>
    </message>
    <message>
        <source>If the other laptop shows none there, leave out the colon as well.</source>
        <translation>Se l’altro portatile lì non ne mostra, togli anche i due punti.</translation>
    </message>
    <message>
        <source>This laptop has more than one way to an address that begins like this.</source>
        <translation>Questo portatile ha più di una via per un indirizzo che comincia così.</translation>
    </message>
    <message>
        <source>Use the address with dots, or put a % and the name of your own network device after it.</source>
        <translation>Usa l’indirizzo con i punti, o metti dopo un % e il nome del tuo dispositivo di rete.</translation>
    </message>
    <message>
        <source>What follows the % is not a network device of this laptop.</source>
        <translation>Quello che segue il % non è un dispositivo di rete di questo portatile.</translation>
    </message>
    <message>
        <source>Leave out the % and what follows it.</source>
        <translation>Togli il % e quello che lo segue.</translation>
    </message>
    <message>
        <source>This address belongs to no single laptop.</source>
        <translation>Questo indirizzo non è di un solo portatile.</translation>
    </message>
    <message>
        <source>This laptop is on no network.</source>
        <translation>Questo portatile non è su nessuna rete.</translation>
    </message>
    <message>
        <source>Join the home network on both laptops. It does not need the internet.</source>
        <translation>Unite i due portatili alla rete di casa. Non serve internet.</translation>
    </message>
    <message>
        <source>Another program on this laptop holds port %1, so Mandorla cannot find the other laptop by itself.</source>
        <translation>Un altro programma su questo portatile occupa la porta %1, quindi Mandorla non può trovare da sé l’altro portatile.</translation>
    </message>
    <message>
        <source>Close that program, or type the other laptop’s address. Mandorla tries again by itself.</source>
        <translation>Chiudi quel programma, o scrivi l’indirizzo dell’altro portatile. Mandorla riprova da sé.</translation>
    </message>
    <message>
        <source>Several can be chosen only where both show it or neither, and where there are choices.</source>
        <translation>Se ne possono scegliere diverse solo su una carta che mostrano tutte e due le persone o nessuna, e che ha opzioni.</translation>
    </message>
    <message>
        <source>It can stand alone only where more than one may be chosen.</source>
        <translation>Può stare a parte solo dove se ne può scegliere più di una.</translation>
    </message>
    <message>
        <source>Only a card to give and to receive has two roles.</source>
        <translation>Solo una carta per dare e ricevere ha due ruoli.</translation>
    </message>
    <message>
        <source>A private card is never shared, so it has none.</source>
        <translation>Una carta privata non viene mai condivisa, quindi non ne ha.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>Il file supera %1 KiB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Il file non è testo UTF-8.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>Il file finisce troppo presto.</translation>
    </message>
    <message>
        <source>This is no value that JSON knows.</source>
        <translation>Questo non è un valore che JSON conosce.</translation>
    </message>
    <message>
        <source>A name in quotation marks is missing.</source>
        <translation>Manca un nome tra virgolette.</translation>
    </message>
    <message>
        <source>Here a : is missing.</source>
        <translation>Qui manca un :.</translation>
    </message>
    <message>
        <source>Here a comma or } is missing.</source>
        <translation>Qui manca una virgola o una }.</translation>
    </message>
    <message>
        <source>Here a comma or ] is missing.</source>
        <translation>Qui manca una virgola o una ].</translation>
    </message>
    <message>
        <source>There is something after the end.</source>
        <translation>C’è qualcosa dopo la fine.</translation>
    </message>
    <message>
        <source>A number is not finished.</source>
        <translation>Un numero non è finito.</translation>
    </message>
    <message>
        <source>A text is not closed.</source>
        <translation>Un testo non è chiuso.</translation>
    </message>
    <message>
        <source>A text has a line break or a control character in it. Write \n for a new line.</source>
        <translation>In un testo c’è un a capo o un carattere di controllo. Per andare a capo, scrivi una barra rovesciata e poi n.</translation>
    </message>
    <message>
        <source>A backslash comes before something it cannot come before.</source>
        <translation>C’è una barra rovesciata davanti a qualcosa che non la ammette.</translation>
    </message>
    <message>
        <source>\u needs four digits, 0-9 and a-f.</source>
        <translation>\u vuole quattro cifre, 0-9 e a-f.</translation>
    </message>
    <message>
        <source>A text has half a character in it.</source>
        <translation>In un testo c’è mezzo carattere.</translation>
    </message>
    <message>
        <source>A text has a zero character in it.</source>
        <translation>In un testo c’è un carattere nullo.</translation>
    </message>
    <message>
        <source>A name is given twice here.</source>
        <translation>Qui un nome è dato due volte.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>Questo elenco è troppo lungo.</translation>
    </message>
    <message>
        <source>This value is not of the kind that belongs here.</source>
        <translation>Questo valore non è del tipo che ci vuole qui.</translation>
    </message>
    <message>
        <source>It takes a whole number, from 0.</source>
        <translation>Ci vuole un numero intero, da 0 in su.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field of this name here; a newer one may.</source>
        <translation>Questa versione di Mandorla qui non conosce nessun campo con questo nome; forse una più recente.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field &quot;%1&quot; here; a newer one may.</source>
        <translation>Questa versione di Mandorla qui non conosce nessun campo &quot;%1&quot;; forse una più recente.</translation>
    </message>
    <message>
        <source>A text is given by language: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</source>
        <translation>Un testo si dà per lingua: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>It is one of APART, NEAR, TOUCHING and OVERLAPPING.</source>
        <translation>È uno tra APART, NEAR, TOUCHING e OVERLAPPING.</translation>
    </message>
    <message>
        <source>It is one of WISH, EXCHANGE, PICK, RANGE, TOGETHER and PRIVATE.</source>
        <translation>È uno tra WISH, EXCHANGE, PICK, RANGE, TOGETHER e PRIVATE.</translation>
    </message>
    <message>
        <source>It is one of IDEA, BOTH and SHOWN.</source>
        <translation>È uno tra IDEA, BOTH e SHOWN.</translation>
    </message>
    <message>
        <source>It needs an id of a-z, 0-9 and &apos;-&apos;, at most %1 of them.</source>
        <translation>Ci vuole un id fatto di a-z, 0-9 e &apos;-&apos;, al massimo %1 segni.</translation>
    </message>
    <message>
        <source>Its id is taken by an earlier one.</source>
        <translation>Il suo id è già preso da uno precedente.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>Questo testo manca.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Questo testo è vuoto.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters or line breaks.</source>
        <translation>Può avere al massimo %1 caratteri di testo semplice, senza caratteri di controllo né a capo.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters.</source>
        <translation>Può avere al massimo %1 caratteri di testo semplice, senza caratteri di controllo.</translation>
    </message>
    <message>
        <source>At most %1 languages are possible.</source>
        <translation>Sono possibili al massimo %1 lingue.</translation>
    </message>
    <message>
        <source>It is given in a language that the round’s title is not in.</source>
        <translation>È dato in una lingua in cui non c’è il titolo del giro.</translation>
    </message>
    <message>
        <source>It is missing in one of the languages of the round’s title.</source>
        <translation>Manca in una delle lingue del titolo del giro.</translation>
    </message>
    <message>
        <source>A card of this kind has no options.</source>
        <translation>Una carta di questo genere non ha opzioni.</translation>
    </message>
    <message>
        <source>It needs %2 to %1 options.</source>
        <translation>Ci vogliono da %2 a %1 opzioni.</translation>
    </message>
    <message>
        <source>A round takes at most %1 minutes.</source>
        <translation>Un giro dura al massimo %1 minuti.</translation>
    </message>
    <message>
        <source>It has a field that this Mandorla does not know; a newer one may.</source>
        <translation>Ha un campo che questa versione di Mandorla non conosce; forse una più recente.</translation>
    </message>
    <message>
        <source>A round has 1 to %1 cards.</source>
        <translation>Un giro ha da 1 a %1 carte.</translation>
    </message>
    <message>
        <source>All options, steps and wishes together are more than %1.</source>
        <translation>Opzioni, gradi e desideri insieme sono più di %1.</translation>
    </message>
    <message>
        <source>All texts of the round together are too long.</source>
        <translation>I testi del giro insieme sono troppo lunghi.</translation>
    </message>
    <message>
        <source>A file has 1 to %1 rounds.</source>
        <translation>Un file ha da 1 a %1 giri.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something is wrong. Stands alone, or in brackets.</extracomment>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>As above; behind the line stands the place by its names, as the file has them.</extracomment>
        <translation>riga %1, %2</translation>
    </message>
</context>
<context>
    <name>RevealedWords</name>
    <message>
        <source>shared</source>
        <extracomment>Stands alone in the almond where two circles meet: what is shared.</extracomment>
        <translation>condiviso</translation>
    </message>
</context>
<context>
    <name>ShowTyped</name>
    <message>
        <source>Show what I type</source>
        <translation>Mostra quello che scrivo</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Non ancora scelto</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The two ends of a span on a scale, for those who hear it: “From: at six”.</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Fino a</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Where one is in the cards of a round; shown, and said aloud.</extracomment>
        <translation>Carta %1 di %2</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>For you alone</source>
        <translation>Solo per te</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>La nostra pagina</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo su questo portatile</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Porta con te</translation>
    </message>
    <message>
        <source>What you wrote, each part under its question. It is marked as private, and has no date on it.</source>
        <translation>Quello che hai scritto, ogni parte sotto la sua domanda. È segnato come privato, e non porta nessuna data.</translation>
    </message>
    <message>
        <source>What is on your page, and nothing of your answers. It says that these are ideas and not consent. It has no date on it.</source>
        <translation>Quello che c’è sulla vostra pagina, e niente delle vostre risposte. Dice che sono idee e non un consenso. Non porta nessuna data.</translation>
    </message>
    <message>
        <source>Your names are on it: %1.</source>
        <translation>Ci sono i vostri nomi: %1.</translation>
    </message>
    <message>
        <source>There is no name on it.</source>
        <translation>Non c’è nessun nome.</translation>
    </message>
    <message>
        <source>A file or a sheet of paper is not locked, and it does not fade. Whoever finds it can read it.</source>
        <translation>Un file o un foglio di carta non è sotto chiave, e non svanisce. Chi lo trova può leggerlo.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Dove va il file</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sostituiscilo</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Salva come testo semplice</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
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
        <translation>Parliamone</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>speaks</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>parla</translation>
    </message>
    <message>
        <source>listens</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>ascolta</translation>
    </message>
    <message>
        <source>The glass has run out.</source>
        <translation>La clessidra si è vuotata.</translation>
    </message>
    <message>
        <source>In the glass: a minute at most.</source>
        <translation>Nella clessidra: un minuto al massimo.</translation>
    </message>
    <message numerus="yes">
        <source>In the glass: %n minutes at most.</source>
        <translation>
            <numerusform>Nella clessidra: %n minuto al massimo.</numerusform>
            <numerusform>Nella clessidra: %n minuti al massimo.</numerusform>
        </translation>
    </message>
    <message>
        <source>You suggest talking this through</source>
        <translation>Proponi di parlarne</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through</source>
        <translation>L’altra persona propone di parlarne</translation>
    </message>
    <message>
        <source>Talk it through</source>
        <translation>Parliamone</translation>
    </message>
    <message>
        <source>One of you speaks, and one listens. When the glass has run out, you change over.</source>
        <translation>Una persona parla, e l’altra ascolta. Quando la clessidra si è vuotata, vi date il cambio.</translation>
    </message>
    <message>
        <source>When the glass has run out, you change over, without a sound. Finish your sentence first.</source>
        <translation>Quando la clessidra si è vuotata, vi date il cambio, senza nessun suono. Prima finisci la frase.</translation>
    </message>
    <message>
        <source>It begins when you both want it. Look up, and ask.</source>
        <translation>Comincia quando voi due lo volete. Alza lo sguardo, e chiedi.</translation>
    </message>
    <message>
        <source>You don’t have to. If you leave it, nobody is told.</source>
        <translation>Non devi. Se lasci stare, nessuno lo viene a sapere.</translation>
    </message>
    <message>
        <source>It begins when you both want it, and either of you can end it at any moment, for both.</source>
        <translation>Comincia quando voi due lo volete, e l’una o l’altra persona può chiudere in ogni momento, per tutte e due.</translation>
    </message>
    <message>
        <source>How long each of you speaks</source>
        <translation>Quanto parla ogni persona</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minuti</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minuti</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minuti</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Chi comincia</translation>
    </message>
    <message>
        <source>I speak first</source>
        <translation>Parlo prima io</translation>
    </message>
    <message>
        <source>I listen first</source>
        <translation>Ascolto prima io</translation>
    </message>
    <message>
        <source>Mandorla hears nothing, and keeps nothing of it.</source>
        <translation>Mandorla non sente niente, e non ne tiene niente.</translation>
    </message>
    <message>
        <source>End it, for both of us</source>
        <translation>Finiamo qui, noi due</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Riprendo la proposta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Adesso no</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Torna alla carta</translation>
    </message>
    <message>
        <source>Suggest once more</source>
        <translation>Proponi ancora una volta</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Non mentre la serata è in pausa.</translation>
    </message>
    <message>
        <source>Go on, both of us</source>
        <translation>Continuiamo, noi due</translation>
    </message>
    <message>
        <source>Suggest it</source>
        <translation>Proponi</translation>
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
        <translation>Una carta.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards.</source>
        <translation>
            <numerusform>%n carta.</numerusform>
            <numerusform>%n carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>About a minute.</source>
        <translation>Circa un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Circa %n minuto.</numerusform>
            <numerusform>Circa %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for you. It is not suggested, and nothing of it is sent.</source>
        <translation>Solo per te. Non viene proposto, e non se ne invia niente.</translation>
    </message>
    <message>
        <source>It is about what helps each of you.</source>
        <translation>Parla di quello che aiuta voi due.</translation>
    </message>
    <message>
        <source>It is about everyday closeness.</source>
        <translation>Parla della vicinanza di ogni giorno.</translation>
    </message>
    <message>
        <source>It is about touch.</source>
        <translation>Parla del contatto.</translation>
    </message>
    <message>
        <source>It is about desire.</source>
        <translation>Parla del desiderio.</translation>
    </message>
    <message>
        <source>You both see only what you share. Once every card is turned: if you said yes and it did not come up, your partner did not. Whoever says yes to everything sees every wish.</source>
        <translation>Voi due vedete solo quello che condividete. Dopo che avete girato tutte le carte: se hai detto sì e la cosa non è uscita, l’altra persona non ha detto sì. Chi dice sì a tutto vede ogni desiderio.</translation>
    </message>
</context>
<context>
    <name>TheEndPage</name>
    <message>
        <source>End the evening</source>
        <translation>Concludi la serata</translation>
    </message>
    <message>
        <source>What you share is not consent.</source>
        <translation>Quello che condividete non è un consenso.</translation>
    </message>
    <message>
        <source>Name another evening</source>
        <translation>Annota un’altra serata</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Collega di nuovo</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Un altro giro</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>La nostra pagina</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>In your own words</source>
        <translation>Con parole tue</translation>
    </message>
    <message>
        <source>Show this, or keep it to yourself? Space chooses. Skip leaves it.</source>
        <translation>Mostrarlo, o tenerlo per te? Spazio sceglie. Salta lo lascia stare.</translation>
    </message>
    <message>
        <source>Both are shown at the same moment, or neither.</source>
        <translation>Si mostrano nello stesso momento tutte e due le risposte, o nessuna.</translation>
    </message>
    <message>
        <source>Show this?</source>
        <translation>Mostrarlo?</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Mostralo</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>Lo tengo per me</translation>
    </message>
</context>
<context>
    <name>TurnTogetherPage</name>
    <message>
        <source>Your hand is on the card</source>
        <translation>La tua mano è sulla carta</translation>
    </message>
    <message>
        <source>Turn the card together</source>
        <translation>Girate la carta insieme</translation>
    </message>
    <message>
        <source>It turns the moment you have both pressed. Until then, neither screen shows it.</source>
        <translation>Si gira nel momento in cui voi due avete premuto. Fino ad allora nessuno schermo lo mostra.</translation>
    </message>
    <message>
        <source>It turns when you both put a hand on it. You can take yours back.</source>
        <translation>Si gira quando voi due ci mettete una mano. La tua puoi riprenderla.</translation>
    </message>
    <message>
        <source>Look up, and ask.</source>
        <translation>Alza lo sguardo, e chiedi.</translation>
    </message>
    <message>
        <source>Look at each other first.</source>
        <translation>Prima guardatevi.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Fermarsi qui</translation>
    </message>
    <message>
        <source>Take my hand back</source>
        <translation>Riprendo la mano</translation>
    </message>
    <message>
        <source>Put my hand on the card</source>
        <translation>Metto la mano sulla carta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Non mentre la serata è in pausa.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è niente da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c’è niente da ripetere.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Ti diamo il benvenuto</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>In the two circles, to one person each: what belongs to you. Lower case, if the language has it.
----------
As the other one.</extracomment>
        <translation>tuo</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>In the almond between the circles: what belongs to both.</extracomment>
        <translation>condiviso</translation>
    </message>
    <message>
        <source>Answer alone.
Turn it over together.</source>
        <translation>Rispondi per conto tuo.
Girate insieme.</translation>
    </message>
    <message>
        <source>Two laptops, one unhurried evening. What you both would like comes to light. The rest stays where it was.</source>
        <translation>Due portatili, una serata senza fretta. Quello che piacerebbe a voi due viene alla luce. Il resto rimane dov’era.</translation>
    </message>
    <message>
        <source>How this evening is kept</source>
        <translation>Che cosa resta di questa serata</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Solo per stasera</translation>
    </message>
    <message>
        <source>Mandorla writes nothing to this laptop.</source>
        <translation>Mandorla non scrive niente su questo portatile.</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Tieni sotto chiave</translation>
    </message>
    <message>
        <source>Saved here, behind a passphrase of yours.</source>
        <translation>Salvato qui, dietro una frase segreta tutta tua.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>L’aspetto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>Che cosa vedrà l’altra persona?</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Solo per te</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Scrivi un giro</translation>
    </message>
</context>
<context>
    <name>WhatItTells</name>
    <message>
        <source>Close this again</source>
        <translation>Richiudi</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>Che cosa vedrà l’altra persona?</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Qualche parola, se vuoi</translation>
    </message>
    <message>
        <source>Read only if you are both open to this. Your words may show how you meant it.</source>
        <translation>Da leggere solo se l’idea va bene a voi due. Le tue parole possono far capire come lo intendevi.</translation>
    </message>
</context>
<context>
    <name>LabelledArea</name>
    <message>
        <source>This is as much as fits.</source>
        <translation>Di più non ci sta.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Caratteri rimasti: %1</translation>
    </message>
</context>
<context>
    <name>WriteCardPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Un giro tutto tuo</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo su questo portatile</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Una carta</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Numbers: which of how many.</extracomment>
        <translation>Carta %1 di %2</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Che cosa chiede</translation>
    </message>
    <message>
        <source>A line under it, if you like</source>
        <translation>Una riga sotto, se vuoi</translation>
    </message>
    <message>
        <source>What kind of card it is</source>
        <translation>Che genere di carta è</translation>
    </message>
    <message>
        <source>Its two roles, if you like</source>
        <translation>I suoi due ruoli, se vuoi</translation>
    </message>
    <message>
        <source>Each as a whole sentence, as whoever has it would say it. Both, or neither.</source>
        <translation>Ogni ruolo in una frase intera, come la direbbe chi ce l’ha. Tutti e due, o nessuno.</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Chi dà dice</translation>
    </message>
    <message>
        <source>I’d like to give.</source>
        <translation>Vorrei dare.</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Chi riceve dice</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Vorrei ricevere.</translation>
    </message>
    <message>
        <source>One that stands alone, such as “None of these”, clears the others.</source>
        <translation>Una che sta a parte, come «Niente di tutto questo», toglie le altre.</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Se ne possono scegliere diverse</translation>
    </message>
    <message>
        <source>Once it is shared</source>
        <translation>Quando è condivisa</translation>
    </message>
    <message>
        <source>One of these is shown under it, on both laptops.</source>
        <translation>Una di queste frasi sta sotto, su tutti e due i portatili.</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Non si tratta di toccarsi</translation>
    </message>
    <message>
        <source>Then the line need not say that it is not consent.</source>
        <translation>Allora la riga non deve dire che non è un consenso.</translation>
    </message>
    <message>
        <source>A first step, if you like</source>
        <translation>Un primo passo, se vuoi</translation>
    </message>
    <message>
        <source>A whole sentence that both of you could have written. Without one, none is offered.</source>
        <translation>Una frase intera che avrebbe potuto scrivere l’una o l’altra persona. Senza, non se ne offre nessuno.</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Non ancora completa.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Of a card: to an earlier place in the round, to a later one.</extracomment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>As above: to a later place.</extracomment>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>A verb: makes a second card like this one.</extracomment>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Togli questa carta</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Moves a choice one place up, or down, in the list.</extracomment>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>As above.</extracomment>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>Of a choice such as “None of these”: whoever picks it picks nothing else.</extracomment>
        <translation>A parte</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Torna al giro</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>See it as a card</source>
        <translation>Guardala come carta</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Questa è la prima.</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>Questa è l’ultima, finora.</translation>
    </message>
</context>
<context>
    <name>WriteRoundPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Un giro tutto tuo</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo su questo portatile</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Non ancora completa.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Vai lì</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>What it is for, in one line</source>
        <translation>A che cosa serve, in una riga</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Eight to ten are an evening. Begin with what is easy.</source>
        <translation>Da otto a dieci fanno una serata. Comincia da ciò che è facile.</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a card.</source>
        <translation>Alt con ↑ o ↓ sposta una carta.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Aggiungi una carta</translation>
    </message>
    <message>
        <source>Around the cards</source>
        <translation>Intorno alle carte</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Perché questo giro</translation>
    </message>
    <message>
        <source>Each of you reads it first, alone. Shift Enter breaks the line.</source>
        <translation>Ogni persona lo legge prima, per conto suo. Maiusc Enter va a capo.</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Prima di rispondere</translation>
    </message>
    <message>
        <source>What only this round tells. What every round tells, Mandorla says.</source>
        <translation>Quello che rivela solo questo giro. Quello che rivela ogni giro lo dice Mandorla.</translation>
    </message>
    <message>
        <source>At the end, if something came up</source>
        <translation>Alla fine, se è uscito qualcosa</translation>
    </message>
    <message>
        <source>From what came up to one small step, or none.</source>
        <translation>Da quello che è uscito a un piccolo passo, o a nessuno.</translation>
    </message>
    <message>
        <source>It is shown in both cases until you write one for when nothing came up.</source>
        <translation>Questo testo si vede in tutti e due i casi, finché non ne scrivi uno per quando non esce niente.</translation>
    </message>
    <message>
        <source>At the end, if nothing came up</source>
        <translation>Alla fine, se non è uscito niente</translation>
    </message>
    <message>
        <source>Kind to both, and about this case only.</source>
        <translation>Gentile con voi due, e solo su questo caso.</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Per chi lo consegna</translation>
    </message>
    <message>
        <source>For whom it is not, and what to ask afterwards. Whoever opens the file can read it.</source>
        <translation>Per chi non è, e che cosa chiedere dopo. Chi apre il file può leggerlo.</translation>
    </message>
    <message>
        <source>How near it goes</source>
        <translation>Quanto si avvicina</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Che cosa aiuta voi due</translation>
    </message>
    <message>
        <source>A quiet word, a habit, a good moment.</source>
        <translation>Una parola tranquilla, un’abitudine, un buon momento.</translation>
    </message>
    <message>
        <source>Everyday closeness</source>
        <translation>Vicinanza di ogni giorno</translation>
    </message>
    <message>
        <source>Small things through the day.</source>
        <translation>Piccole cose durante il giorno.</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>A hand, a hug, lying close.</source>
        <translation>Una mano, un abbraccio, stare vicino vicino.</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Desiderio</translation>
    </message>
    <message>
        <source>What each of you longs for, and when.</source>
        <translation>Che cosa desidera ogni persona, e quando.</translation>
    </message>
    <message>
        <source>Minutes one of you needs</source>
        <translation>Minuti che servono a una persona</translation>
    </message>
    <message>
        <source>Up to %1, or left empty.</source>
        <translation>Fino a %1, o vuoto.</translation>
    </message>
    <message>
        <source>Begin another round</source>
        <translation>Comincia un altro giro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Salva in un file…</translation>
    </message>
    <message>
        <source>Put it among the rounds</source>
        <translation>Mettilo tra i giri</translation>
    </message>
    <message>
        <source>A second language</source>
        <translation>Una seconda lingua</translation>
    </message>
    <message>
        <source>Each text is then in both languages, and each person reads their own.</source>
        <translation>Ogni testo c’è allora in entrambe, e ogni persona lo legge nella sua.</translation>
    </message>
    <message>
        <source>Take this language out of the round</source>
        <translation>Togli questa lingua dal giro</translation>
    </message>
</context>
<context>
    <name>WriteStartPage</name>
    <message>
        <source>Write a round</source>
        <translation>Scrivi un giro</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo su questo portatile</translation>
    </message>
    <message>
        <source>A round of your own</source>
        <translation>Un giro tutto tuo</translation>
    </message>
    <message>
        <source>You write it alone. It goes nowhere until you suggest it, and to no file but the one you choose.</source>
        <translation>Lo scrivi per conto tuo. Non va da nessuna parte finché non lo proponi, e in nessun file tranne quello che scegli.</translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>Continua con l’ultimo</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>Comincia da uno vuoto</translation>
    </message>
    <message>
        <source>Open one from a file…</source>
        <translation>Aprine uno da un file…</translation>
    </message>
    <message>
        <source>Or begin with one that is there</source>
        <translation>O comincia da uno che c’è già</translation>
    </message>
    <message>
        <source>You write on a copy. The round itself stays as it is.</source>
        <translation>Scrivi su una copia. Il giro stesso resta com’è.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
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
        <translation>Ancora nessuna parola</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Carta %1: %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::AnswerViewModel</name>
    <message>
        <source>If you like, tell each other two things aloud before you begin: a word that stops everything at once (a plain “stop” always does), and what does you good afterwards. Mandorla asks for neither, and stores nothing of it.</source>
        <translation>Se volete, prima di cominciare ditevi due cose a voce: una parola che ferma tutto all’istante (un semplice «stop» lo fa sempre), e che cosa vi fa bene dopo. Mandorla non chiede né l’una né l’altra, e non ne conserva niente.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Both in place of an answer, in the list of one’s own answers.</extracomment>
        <translation>Saltata</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ChooseViewModel</name>
    <message>
        <source>Everyday closeness</source>
        <translation>Vicinanza di ogni giorno</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Desiderio</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Che cosa aiuta voi due</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, in as few letters as can be.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>I tuoi</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Solo per te</translation>
    </message>
</context>
<context>
    <name>mandorla::app::CompanionsViewModel</name>
    <message>
        <source>Someone who cannot be read any more</source>
        <translation>Qualcuno che non si riesce più a leggere</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Qualcuno senza nome</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Company</name>
    <message>
        <source>Just for tonight: neither laptop keeps anything of this evening.</source>
        <translation>Solo per stasera: nessuno dei due portatili tiene niente di questa serata.</translation>
    </message>
    <message>
        <source>You both keep it locked: this pairing, a round until it is over and seen, and pages you two keep.</source>
        <translation>Voi due tenete tutto sotto chiave: questo collegamento, un giro finché non è finito e visto, e le pagine che voi due tenete.</translation>
    </message>
    <message>
        <source>Just for tonight after all: one of you chose so, and neither laptop keeps anything of this evening.</source>
        <translation>Alla fine, solo per stasera: una delle due persone ha scelto così, e nessuno dei due portatili tiene niente di questa serata.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ConnectViewModel</name>
    <message>
        <source>Read out again what is shown here now.</source>
        <translation>Leggi ancora una volta ad alta voce quello che c’è qui adesso.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n letters here.</source>
        <translation>
            <numerusform>Un nome qui ha al massimo %n lettera.</numerusform>
            <numerusform>Un nome qui ha al massimo %n lettere.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name has a character in it that cannot be shown. Letters and spaces are fine.</source>
        <translation>In questo nome c’è un carattere che non si può mostrare. Lettere e spazi vanno bene.</translation>
    </message>
    <message>
        <source>Both laptops need to be on the same home network.</source>
        <translation>I due portatili devono essere sulla stessa rete di casa.</translation>
    </message>
    <message>
        <source>Pairing with the other laptop.</source>
        <translation>Collegamento con l’altro portatile.</translation>
    </message>
    <message>
        <source>Your laptops have found each other.</source>
        <translation>I vostri portatili si sono trovati.</translation>
    </message>
    <message>
        <source>Pair goes to the address you typed.</source>
        <translation>«Collega» va all’indirizzo che hai scritto.</translation>
    </message>
    <message>
        <source>There is a laptop nearby that shows digits.</source>
        <translation>C’è un portatile qui vicino che mostra delle cifre.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits. Type the address of the right one.</source>
        <translation>Più di un portatile qui vicino mostra delle cifre. Scrivi l’indirizzo di quello giusto.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::EndViewModel</name>
    <message>
        <source>Our next evening: </source>
        <extracomment>Two people write on behind it, on the page that they share. It ends with a space.</extracomment>
        <translation>La nostra prossima serata: </translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Che cosa condividete</translation>
    </message>
    <message>
        <source>Every card is turned</source>
        <translation>Avete girato tutte le carte</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Fin qui</translation>
    </message>
    <message>
        <source>The evening broke off</source>
        <translation>La serata si è interrotta</translation>
    </message>
    <message>
        <source>Every card is turned. This is what you share.</source>
        <translation>Avete girato tutte le carte. Ecco che cosa condividete.</translation>
    </message>
    <message>
        <source>Nothing came up this time. It is nobody’s doing.</source>
        <translation>Questa volta non è uscito niente. Non è colpa di nessuno.</translation>
    </message>
    <message>
        <source>What you did not turn stays unknown.</source>
        <translation>Quello che non avete girato resta sconosciuto.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ExchangeAnswer</name>
    <message>
        <source>I’d like to give.</source>
        <translation>Vorrei dare.</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Vorrei ricevere.</translation>
    </message>
    <message>
        <source>I’d like both.</source>
        <translation>Vorrei tutte e due le cose.</translation>
    </message>
    <message>
        <source>Neither.</source>
        <translation>Nessuna delle due.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::KeptViewModel</name>
    <message>
        <source>That is not the one you have now. Nothing was changed.</source>
        <translation>Non è la frase segreta di adesso. Niente è cambiato.</translation>
    </message>
    <message>
        <source>Changed. From now on the new passphrase opens it, and the old one does not.</source>
        <translation>Cambiata. Da adesso apre la nuova frase segreta, e la vecchia non più.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language, in this language itself.</extracomment>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>It is not there in your language. You would read it in another one: %1.</source>
        <extracomment>Of a round, before it is begun. %1 is the name of another language, in that language.</extracomment>
        <translation>Non c’è nella tua lingua. Lo leggeresti in un’altra: %1.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::LookViewModel</name>
    <message>
        <source>This could not be kept, so it is for tonight only. See that there is room on the disk.</source>
        <translation>Non si è potuto custodire, quindi vale solo per stasera. Guarda se c’è posto sul disco.</translation>
    </message>
    <message>
        <source>It is kept with the rest, behind your passphrase.</source>
        <translation>È custodito con il resto, dietro la tua frase segreta.</translation>
    </message>
    <message>
        <source>It is for tonight only. Nothing of it is written.</source>
        <translation>Vale solo per stasera. Non se ne scrive niente.</translation>
    </message>
    <message>
        <source>It is for tonight, and kept only with an evening that you keep locked.</source>
        <translation>Vale per stasera, ed è custodito solo con una serata che tieni sotto chiave.</translation>
    </message>
    <message>
        <source>The language is not locked, so that you are asked for your passphrase in it.</source>
        <translation>La lingua non è sotto chiave, perché la frase segreta ti venga chiesta in quella lingua.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::NewPassphraseViewModel</name>
    <message>
        <source>Too short so far. It takes ten characters or more.</source>
        <translation>Per ora è corta. Ci vogliono dieci caratteri o più.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. One or two more words would help.</source>
        <translation>Debole: facile da indovinare. Una o due parole in più aiuterebbero.</translation>
    </message>
    <message>
        <source>Fair: it would take a while to guess.</source>
        <translation>Discreta: ci vorrebbe un po’ per indovinarla.</translation>
    </message>
    <message>
        <source>Good: nothing obvious stands out in it.</source>
        <translation>Buona: non c’è niente di ovvio.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non sono uguali.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OurPageViewModel</name>
    <message>
        <source>a month</source>
        <extracomment>How long a page stays: one of three to choose from.</extracomment>
        <translation>un mese</translation>
    </message>
    <message>
        <source>three months</source>
        <extracomment>As above.</extracomment>
        <translation>tre mesi</translation>
    </message>
    <message>
        <source>half a year</source>
        <extracomment>As above.</extracomment>
        <translation>sei mesi</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>As above.</extracomment>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after a month.</source>
        <translation>Resta se voi due la tenete, e svanisce dopo un mese.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after three months.</source>
        <translation>Resta se voi due la tenete, e svanisce dopo tre mesi.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after half a year.</source>
        <translation>Resta se voi due la tenete, e svanisce dopo sei mesi.</translation>
    </message>
    <message numerus="yes">
        <source>It stays if you both keep it, and fades after %n days.</source>
        <translation>
            <numerusform>Resta se voi due la tenete, e svanisce dopo %n giorno.</numerusform>
            <numerusform>Resta se voi due la tenete, e svanisce dopo %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>You both keep this page. After a month it fades by itself.</source>
        <translation>Voi due tenete questa pagina. Dopo un mese svanisce da sé.</translation>
    </message>
    <message>
        <source>You both keep this page. After three months it fades by itself.</source>
        <translation>Voi due tenete questa pagina. Dopo tre mesi svanisce da sé.</translation>
    </message>
    <message>
        <source>You both keep this page. After half a year it fades by itself.</source>
        <translation>Voi due tenete questa pagina. Dopo sei mesi svanisce da sé.</translation>
    </message>
    <message numerus="yes">
        <source>You both keep this page. After %n days it fades by itself.</source>
        <translation>
            <numerusform>Voi due tenete questa pagina. Dopo %n giorno svanisce da sé.</numerusform>
            <numerusform>Voi due tenete questa pagina. Dopo %n giorni svanisce da sé.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays for a month more if you both keep it again.</source>
        <translation>Resta un mese in più se voi due la tenete di nuovo.</translation>
    </message>
    <message>
        <source>It stays for three months more if you both keep it again.</source>
        <translation>Resta tre mesi in più se voi due la tenete di nuovo.</translation>
    </message>
    <message>
        <source>It stays for half a year more if you both keep it again.</source>
        <translation>Resta sei mesi in più se voi due la tenete di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days more if you both keep it again.</source>
        <translation>
            <numerusform>Resta %n giorno in più se voi due la tenete di nuovo.</numerusform>
            <numerusform>Resta %n giorni in più se voi due la tenete di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This evening is just for tonight, and the page goes with it.</source>
        <translation>Vale solo per stasera, e la pagina se ne va con la serata.</translation>
    </message>
    <message>
        <source>The time of this page is over. It goes when Mandorla is opened another day.</source>
        <translation>Il tempo di questa pagina è passato. Se ne va quando Mandorla si apre un altro giorno.</translation>
    </message>
    <message>
        <source>This page fades within a week.</source>
        <translation>Questa pagina svanisce entro una settimana.</translation>
    </message>
    <message>
        <source>This page is let go, for both of you.</source>
        <translation>Questa pagina è stata lasciata andare, per voi due.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnListViewModel</name>
    <message>
        <source>Just for tonight: Mandorla writes nothing to this laptop. What you write is here until you let go of it, or close Mandorla.</source>
        <translation>Solo per stasera: Mandorla non scrive niente su questo portatile. Quello che scrivi è qui finché non lo lasci andare, o chiudi Mandorla.</translation>
    </message>
    <message>
        <source>What you write is kept on this laptop as you write it, behind your passphrase, until you let go of it.</source>
        <translation>Quello che scrivi è custodito su questo portatile mentre lo scrivi, dietro la tua frase segreta, finché non lo lasci andare.</translation>
    </message>
    <message>
        <source>There is room for no more of these. Let go of one before you begin another.</source>
        <translation>Non c’è posto per altri. Lasciane andare uno prima di cominciarne un altro.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnPageViewModel</name>
    <message>
        <source>Nothing is written down, and nothing is kept.</source>
        <translation>Non c’è scritto niente, e non viene custodito niente.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. You can keep it locked on this laptop, take it along, or let go of it.</source>
        <translation>Quello che hai scritto è ancora qui, e non ne è stato inviato niente. Puoi tenerlo sotto chiave su questo portatile, portarlo con te o lasciarlo andare.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. Once you let go of it, or close Mandorla, it is gone. If you want to have it, take it along first.</source>
        <translation>Quello che hai scritto è ancora qui, e non ne è stato inviato niente. Appena lo lasci andare, o chiudi Mandorla, non c’è più. Se vuoi averlo, prima portalo con te.</translation>
    </message>
    <message>
        <source>It is kept on this laptop, behind your passphrase, until you let go of it. Nothing of it was sent.</source>
        <translation>È custodito su questo portatile, dietro la tua frase segreta, finché non lo lasci andare. Non ne è stato inviato niente.</translation>
    </message>
    <message>
        <source>It is gone. Nothing of it was sent.</source>
        <translation>Non c’è più. Non ne è stato inviato niente.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnWords</name>
    <message>
        <source>It cannot be read</source>
        <translation>Non si può leggere</translation>
    </message>
    <message>
        <source>It is damaged, or a newer Mandorla wrote it. All that can be done here is to let go of it.</source>
        <translation>È rovinato, o l’ha scritto una versione più recente di Mandorla. Qui si può solo lasciarlo andare.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PeopleViewModel</name>
    <message>
        <source>You</source>
        <extracomment>Both stand alone, in place of a name: over a person’s words, and beside a person’s circle.</extracomment>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>L’altra persona</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Tu e %1</translation>
    </message>
    <message>
        <source>Your partner and %1</source>
        <translation>L’altra persona e %1</translation>
    </message>
    <message>
        <source>%1 and your partner</source>
        <extracomment>%1 is the name of the person who reads this.</extracomment>
        <translation>%1 e l’altra persona</translation>
    </message>
    <message>
        <source>%1 and you</source>
        <extracomment>%1 is the partner’s name.</extracomment>
        <translation>%1 e tu</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people’s names.</extracomment>
        <translation>%1 e %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PrintPortal</name>
    <message>
        <source>A page</source>
        <translation>Una pagina</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RangeAnswer</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Non hai ancora scelto niente</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ReadCardsViewModel</name>
    <message>
        <source>Another round is suggested now. Go back to see it.</source>
        <translation>Adesso è proposto un altro giro. Torna indietro per vederlo.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RevealViewModel</name>
    <message>
        <source>Shared: %1</source>
        <extracomment>Said aloud when a card is turned; then comes what the card asks.</extracomment>
        <translation>Condiviso: %1</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RoundFileViewModel</name>
    <message>
        <source>There is more in this folder. Type the name.</source>
        <translation>In questa cartella c’è altro. Scrivi il nome.</translation>
    </message>
    <message>
        <source>No round and no folder is in here.</source>
        <translation>Qui non c’è nessun giro e nessuna cartella.</translation>
    </message>
    <message>
        <source>No round is in this folder.</source>
        <translation>In questa cartella non c’è nessun giro.</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>giro</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Al file serve un nome.</translation>
    </message>
    <message>
        <source>Choose a file, or type its name.</source>
        <translation>Scegli un file, o scrivi il suo nome.</translation>
    </message>
    <message>
        <source>The texts of this round are too long for one file.</source>
        <translation>I testi di questo giro sono troppo lunghi per un solo file.</translation>
    </message>
    <message>
        <source>Shorten some of them.</source>
        <translation>Accorciane qualcuno.</translation>
    </message>
    <message>
        <source>This file can’t be used.</source>
        <extracomment>Where in the file: “line 3, rounds[0].cards[2]”. What is wrong there follows.</extracomment>
        <translation>Questo file non si può usare.</translation>
    </message>
    <message>
        <source>This file can’t be used (%1).</source>
        <translation>Questo file non si può usare (%1).</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replace it, or choose another name.</source>
        <translation>C’è già un file con questo nome. Sostituiscilo, o scegli un altro nome.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::SheetsViewModel</name>
    <message>
        <source>From this evening.</source>
        <translation>Di questa serata.</translation>
    </message>
    <message>
        <source>Its time is over. Would you two like to keep it on?</source>
        <translation>Il suo tempo è passato. Volete tenerla ancora, voi due?</translation>
    </message>
    <message>
        <source>It fades within a week. Would you two like to keep it on?</source>
        <translation>Svanisce entro una settimana. Volete tenerla ancora, voi due?</translation>
    </message>
    <message>
        <source>You both keep it.</source>
        <translation>Voi due la tenete.</translation>
    </message>
    <message>
        <source>One page that you keep is damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>Una pagina che tenete è rovinata su questo portatile e non si può leggere. Tutto il resto che tenete è com’era.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that you keep are damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>
            <numerusform>%n pagina che tenete è rovinata su questo portatile e non si può leggere. Tutto il resto che tenete è com’era.</numerusform>
            <numerusform>%n pagine che tenete sono rovinate su questo portatile e non si possono leggere. Tutto il resto che tenete è com’era.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, and you said that it is wrong. Nothing fades by it.</source>
        <extracomment>%1 is a day, as this language writes one.</extracomment>
        <translation>Per l’orologio di questo portatile oggi è %1, e hai detto che è sbagliato. In base a quello non svanisce niente.</translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, long after Mandorla was last open here. If that is right, a page whose time is over goes another day, unless you two keep it on.</source>
        <translation>Per l’orologio di questo portatile oggi è %1, molto dopo l’ultima volta che Mandorla è stata aperta qui. Se è giusto, una pagina il cui tempo è passato se ne va un altro giorno, a meno che voi due non la teniate ancora.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TakeAlongViewModel</name>
    <message>
        <source>page</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>pagina</translation>
    </message>
    <message>
        <source>Write where it goes: a folder and a name, like the one there now.</source>
        <translation>Scrivi dove va: una cartella e un nome, come c’è scritto adesso.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>C’è già un file con quel nome.</translation>
    </message>
    <message>
        <source>It can’t be written there. Another folder may do.</source>
        <translation>Lì non si può scrivere. Forse va bene un’altra cartella.</translation>
    </message>
    <message>
        <source>Saved. Whoever opens that file can read it.</source>
        <translation>Salvato. Chi apre quel file può leggerlo.</translation>
    </message>
    <message>
        <source>This laptop can’t make a PDF that holds your page and nothing else. Save it as text instead: that does.</source>
        <translation>Questo portatile non riesce a fare un PDF che contenga la vostra pagina e nient’altro. Salvala piuttosto come testo: così funziona.</translation>
    </message>
    <message>
        <source>It could not be printed from here. Save it as PDF, and print that.</source>
        <translation>Da qui non si è potuto stampare. Salva come PDF, e stampa quello.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TalkViewModel</name>
    <message numerus="yes">
        <source>%n minutes each. %1 begins.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>
            <numerusform>%n minuto a testa. %1 comincia.</numerusform>
            <numerusform>%n minuti a testa. %1 comincia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. You begin.</source>
        <translation>
            <numerusform>%n minuto a testa. Cominci tu.</numerusform>
            <numerusform>%n minuti a testa. Cominci tu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. Your partner begins.</source>
        <translation>
            <numerusform>%n minuto a testa. Comincia l’altra persona.</numerusform>
            <numerusform>%n minuti a testa. Comincia l’altra persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have both spoken</source>
        <translation>Voi due avete parlato</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <extracomment>%1 is a person’s name. Speaking is telling, and the other person listens.</extracomment>
        <translation>%1 parla</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Parli tu</translation>
    </message>
    <message>
        <source>Your partner speaks</source>
        <translation>L’altra persona parla</translation>
    </message>
    <message>
        <source>Stay with it for a moment. Then go on, or talk once more.</source>
        <translation>Restateci un momento. Poi continuate, o parlatene ancora una volta.</translation>
    </message>
    <message>
        <source>%1 listens, and does not answer yet.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>%1 ascolta, e non risponde ancora.</translation>
    </message>
    <message>
        <source>Your partner listens, and does not answer yet.</source>
        <translation>L’altra persona ascolta, e non risponde ancora.</translation>
    </message>
    <message>
        <source>You listen, and do not answer yet.</source>
        <translation>Tu ascolti, e non rispondi ancora.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WindowViewModel</name>
    <message>
        <source>This evening</source>
        <translation>Stasera</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WishAnswer</name>
    <message>
        <source>I’d love this</source>
        <translation>Mi piacerebbe tanto</translation>
    </message>
    <message>
        <source>I’m open to it</source>
        <translation>L’idea mi va bene</translation>
    </message>
    <message>
        <source>Not for me, not now</source>
        <translation>Non per me, non adesso</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WriteViewModel</name>
    <message>
        <source>%1 of %2.</source>
        <extracomment>How many choices a card has, of how many it can have.</extracomment>
        <translation>%1 di %2.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Di più non ci sta.</translation>
    </message>
    <message>
        <source>One character left.</source>
        <translation>Resta un carattere.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>Resta %n carattere.</numerusform>
            <numerusform>Restano %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>One character too many.</source>
        <translation>Un carattere di troppo.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>%n carattere di troppo.</numerusform>
            <numerusform>%n caratteri di troppo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes, steps and options together: %1 of %2.</source>
        <translation>Desideri, gradi e opzioni insieme: %1 di %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cards. Eight to ten are an evening.</source>
        <extracomment>How many cards there are, of how many there can be.</extracomment>
        <translation>%1 carte su %2. Da otto a dieci fanno una serata.</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>These name a field of a round that is being written. What is missing in it follows in a sentence.</extracomment>
        <translation>Il titolo</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A che cosa serve</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Perché questo giro</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Prima di rispondere</translation>
    </message>
    <message>
        <source>If something came up</source>
        <translation>Se è uscito qualcosa</translation>
    </message>
    <message>
        <source>If nothing came up</source>
        <translation>Se non è uscito niente</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Per chi lo consegna</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Quanto dura</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>Le carte</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Che cosa chiede</translation>
    </message>
    <message>
        <source>The line under it</source>
        <translation>La riga sotto</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>Che cosa c’è da scegliere</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Se ne possono scegliere diverse</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Chi dà dice</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Chi riceve dice</translation>
    </message>
    <message>
        <source>What is shown under it</source>
        <translation>Che cosa sta sotto</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Non si tratta di toccarsi</translation>
    </message>
    <message>
        <source>A first step</source>
        <translation>Un primo passo</translation>
    </message>
    <message>
        <source>Card %1</source>
        <extracomment>Which card something is missing in; what it is follows.</extracomment>
        <translation>Carta %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>Which choice of a card.</extracomment>
        <translation>Opzione %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Before the names of languages: no second language.</extracomment>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>It is missing in this language: %1.</source>
        <extracomment>A text of a round that is written in two languages. %1 is the name of one of them, in that language.</extracomment>
        <translation>Manca in questa lingua: %1.</translation>
    </message>
</context>
</TS>
