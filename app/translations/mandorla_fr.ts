<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Only on this laptop</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your answers, once more</source>
        <translation>Tes réponses, encore une fois</translation>
    </message>
    <message>
        <source>Answer alone. Nobody sees how far you are.</source>
        <translation>Réponds de ton côté. Personne ne voit où tu en es.</translation>
    </message>
    <message>
        <source>Nothing of this is sent. You can go back to any card.</source>
        <translation>Rien de cela n’est envoyé. Tu peux revenir à n’importe quelle carte.</translation>
    </message>
    <message>
        <source>You can go back to any card. You can also change your mind until you have both sealed.</source>
        <translation>Tu peux revenir à n’importe quelle carte. Tu peux aussi changer d’avis jusqu’à ce que vous ayez scellé, toi et l’autre.</translation>
    </message>
    <message>
        <source>What you both see</source>
        <translation>Ce que vous voyez, toi et l’autre</translation>
    </message>
    <message>
        <source>Skipped. What you chose before is set aside.</source>
        <translation>Carte passée. Ce que tu avais choisi est mis de côté.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Keep this card to myself</source>
        <translation>Garder cette carte pour moi</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Retour à l’écriture</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter là</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Leaves the card without an answer; that tells the partner nothing.</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A verb: there are no more cards, and one is alone with what one wrote.</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: closes one’s answers, as one seals a letter.</extracomment>
        <translation>Sceller</translation>
    </message>
</context>
<context>
    <name>ApartPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <translation>Pour toi seulement</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>An evening for two, on two laptops. Each of you answers the same cards alone. Then you turn them over together.</source>
        <translation>Une soirée à deux, sur deux ordinateurs. Vous répondez aux mêmes cartes, chaque personne de son côté. Puis vous les retournez ensemble.</translation>
    </message>
    <message>
        <source>What your partner will see</source>
        <translation>Ce que l’autre verra</translation>
    </message>
    <message>
        <source>Where your answers meet, with the words you each added there. And what you both chose to show.</source>
        <translation>Là où vos réponses se rencontrent, avec les mots que vous y avez ajoutés. Et ce que vous avez choisi de montrer, toi comme l’autre.</translation>
    </message>
    <message>
        <source>A no, a not now, a skipped card and one kept to yourself look the same. They stay on your laptop.</source>
        <translation>Un non, un «&#xa0;pas maintenant&#xa0;», une carte passée, une carte gardée pour toi&#xa0;: vu de l’autre ordinateur, c’est pareil. Tout cela reste sur le tien.</translation>
    </message>
    <message>
        <source>What does not come up tells something too. Once every card is turned: if you said yes and it did not come up, your partner did not.</source>
        <translation>Ce qui n’apparaît pas dit aussi quelque chose. Une fois toutes les cartes retournées&#xa0;: si tu as dit oui et que cela n’est pas apparu, l’autre n’a pas dit oui.</translation>
    </message>
    <message>
        <source>Wanting and declining are equally welcome here. Nothing is counted, and nothing is owed.</source>
        <translation>Ici, l’envie et le refus sont aussi bienvenus l’un que l’autre. Rien n’est compté, et personne ne doit rien.</translation>
    </message>
    <message>
        <source>The language, and how it looks</source>
        <extracomment>What a button does that bears the name of the language.</extracomment>
        <translation>La langue, et l’apparence</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Fermer Mandorla</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Btn</name>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear the page: the key that does the same as the button.</extracomment>
        <translation>Touche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Skip any card, or keep it to yourself.</source>
        <translation>Passe la carte que tu veux, ou garde-la pour toi.</translation>
    </message>
    <message>
        <source>It begins if you agree. If you put it away, nothing is sent.</source>
        <translation>Elle commence si tu dis oui. Si tu la mets de côté, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. Why stays with each of you.</source>
        <translation>Une fois toutes les cartes retournées&#xa0;: si tu as dit oui et que cela n’est pas apparu, l’autre n’a pas dit oui. Le pourquoi reste à chaque personne.</translation>
    </message>
    <message>
        <source>Someone who says yes to everything sees every wish of their partner. Both of you see it come up.</source>
        <translation>Qui dit oui à tout voit toutes les envies de l’autre. Vous les voyez apparaître, toi et l’autre.</translation>
    </message>
    <message>
        <source>For whoever hands it out: %1</source>
        <translation>Pour la personne qui la donne&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 suggests “%2”.</source>
        <extracomment>A person’s name, and the title of a round.</extracomment>
        <translation>%1 propose «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Suggested. It begins when you have both said yes.</source>
        <translation>Proposée. Elle commence quand vous avez dit oui, toi et l’autre.</translation>
    </message>
    <message>
        <source>Choose a round</source>
        <translation>Choisissez une série</translation>
    </message>
    <message>
        <source>You suggested “%1”. It begins when you have both said yes.</source>
        <translation>Tu as proposé «&#xa0;%1&#xa0;». Elle commence quand vous avez dit oui, toi et l’autre.</translation>
    </message>
    <message>
        <source>It begins when you have both said yes to it.</source>
        <translation>Elle commence quand vous y avez dit oui, toi et l’autre.</translation>
    </message>
    <message>
        <source>%1 suggests this one.</source>
        <translation>%1 propose celle-ci.</translation>
    </message>
    <message>
        <source>Go on writing your round</source>
        <translation>Continuer à écrire ta série</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Écrire une série</translation>
    </message>
    <message>
        <source>Open a round from a file…</source>
        <translation>Ouvrir une série depuis un fichier…</translation>
    </message>
    <message>
        <source>Read every card first</source>
        <translation>Lire d’abord toutes les cartes</translation>
    </message>
    <message>
        <source>Begin alone</source>
        <translation>Commencer de mon côté</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Proposer cette série</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Pas tant que la soirée est en pause.</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Dire oui</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celle-ci</translation>
    </message>
    <message>
        <source>Back to what it tells</source>
        <translation>Retour à ce qu’elle révèle</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Pour la personne qui la donne</translation>
    </message>
    <message>
        <source>%1 suggests</source>
        <extracomment>%1 is a person’s name; below stands the round.</extracomment>
        <translation>%1 propose</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>Finir la soirée</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Ce que garde cet ordinateur</translation>
    </message>
</context>
<context>
    <name>CodeDigits</name>
    <message>
        <source>Six digits</source>
        <translation>Six chiffres</translation>
    </message>
</context>
<context>
    <name>CompanionsPage</name>
    <message>
        <source>Forget</source>
        <extracomment>A verb: this laptop then no longer knows that person’s. %1 is the person’s name.
----------
As the one beside a person’s name.</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>As above, for those who hear it.</extracomment>
        <translation>Oublier %1</translation>
    </message>
    <message>
        <source>Who is this evening with?</source>
        <translation>Avec qui est cette soirée&#xa0;?</translation>
    </message>
    <message>
        <source>This laptop looks only for the one you pick. Nobody else is told that it is open.</source>
        <translation>Cet ordinateur cherche seulement celui de la personne que tu choisis. Personne d’autre n’apprend qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>Oublier %1&#xa0;?</translation>
    </message>
    <message>
        <source>This laptop then forgets that you two are paired, and all that it keeps of you two. Nobody can bring it back. To meet again, you pair with new digits.</source>
        <translation>Alors, cet ordinateur oublie qu’il est relié à l’autre, et tout ce qu’il garde de vous deux. Personne ne peut le faire revenir. Pour vous retrouver, vous reliez vos ordinateurs avec de nouveaux chiffres.</translation>
    </message>
    <message>
        <source>Nothing is sent. To the other laptop it looks as if this one were switched off. What that laptop keeps stays until the person there forgets it.</source>
        <translation>Rien n’est envoyé. Vu de l’autre ordinateur, c’est comme si celui-ci était éteint. Ce qui est gardé là-bas reste jusqu’à ce que la personne de là-bas l’oublie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Fermer Mandorla</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Pair with somebody else</source>
        <translation>Se relier à quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Pairing</source>
        <extracomment>The page on which two laptops get to know each other.</extracomment>
        <translation>Se relier</translation>
    </message>
    <message>
        <source>Bring your two laptops together</source>
        <translation>Reliez vos deux ordinateurs</translation>
    </message>
    <message>
        <source>One of you shows six digits, and one types them. It makes no difference who does which.</source>
        <translation>Une personne affiche six chiffres, et l’autre les tape. Peu importe qui fait quoi.</translation>
    </message>
    <message>
        <source>I show the digits</source>
        <translation>Je montre les chiffres</translation>
    </message>
    <message>
        <source>Six digits appear here. You read them aloud.</source>
        <translation>Six chiffres apparaissent ici. Tu les lis à voix haute.</translation>
    </message>
    <message>
        <source>I type them</source>
        <translation>Je les tape</translation>
    </message>
    <message>
        <source>The other laptop has the digits. You type them here.</source>
        <translation>L’autre ordinateur a les chiffres. Tu les tapes ici.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ton nom</translation>
    </message>
    <message>
        <source>Your name for tonight</source>
        <translation>Ton nom pour ce soir</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si tu veux</translation>
    </message>
    <message>
        <source>Your partner reads it once you have paired. Without a name you are “You” here and “Your partner” there.</source>
        <translation>L’autre le lit une fois vos ordinateurs reliés. Sans nom, tu es «&#xa0;Toi&#xa0;» ici et «&#xa0;L’autre&#xa0;» là-bas.</translation>
    </message>
    <message>
        <source>Type this on the other laptop</source>
        <translation>Tape ceci sur l’autre ordinateur</translation>
    </message>
    <message>
        <source>What does the other laptop show?</source>
        <translation>Que montre l’autre ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>The digits:</source>
        <translation>Les chiffres&#xa0;:</translation>
    </message>
    <message>
        <source>The digits of the other laptop</source>
        <translation>Les chiffres de l’autre ordinateur</translation>
    </message>
    <message>
        <source>If you both keep it locked, this is the only time.</source>
        <translation>Si vous gardez tout sous clé, toi et l’autre, c’est la seule fois.</translation>
    </message>
    <message>
        <source>For this evening only.</source>
        <translation>Pour cette soirée seulement.</translation>
    </message>
    <message>
        <source>Ask for them across the table. If one is wrong, just try again.</source>
        <translation>Demande-les par-dessus la table. Si l’un d’eux est faux, essaie encore, tout simplement.</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Fermer Mandorla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Ce que garde cet ordinateur</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Pour toi seulement</translation>
    </message>
    <message>
        <source>Show other digits</source>
        <translation>Montrer d’autres chiffres</translation>
    </message>
    <message>
        <source>They can’t find each other</source>
        <translation>Ils ne se trouvent pas</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>A verb: makes the two laptops know each other.</extracomment>
        <translation>Relier</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Six digits first</source>
        <translation>D’abord six chiffres</translation>
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
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Once more, and Enter</source>
        <translation>Encore une fois, puis Enter</translation>
    </message>
    <message>
        <source>Press Enter to come back</source>
        <translation>Appuie sur Enter pour revenir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Touche&#xa0;: %1</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>L’apparence</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>It is locked</source>
        <translation>C’est sous clé</translation>
    </message>
    <message>
        <source>Your passphrase opens what this laptop keeps.</source>
        <translation>Ta phrase secrète ouvre ce que garde cet ordinateur.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, and there is no other way in. It can stay closed as it is, or go.</source>
        <translation>Sans la phrase secrète, personne ne peut l’ouvrir, et il n’y a pas d’autre entrée. Cela peut rester fermé tel quel, ou partir.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>L’apparence</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Fermer Mandorla</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>Cesser d’ouvrir</translation>
    </message>
    <message>
        <source>I can’t open it</source>
        <translation>Je n’arrive pas à l’ouvrir</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Juste pour ce soir</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: opens what is kept, with the passphrase.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>The passphrase first</source>
        <translation>D’abord la phrase secrète</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Laisser partir</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This is the first one.</source>
        <translation>C’est la première.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Celle d’avant</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>C’est la dernière jusqu’ici.</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>Celle d’après</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>You both see only where giving and receiving meet.</source>
        <translation>Vous voyez seulement, toi et l’autre, là où donner et recevoir se rencontrent.</translation>
    </message>
</context>
<context>
    <name>FindEachOther</name>
    <message>
        <source>They can’t find each other</source>
        <translation>Ils ne se trouvent pas</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Un seul réseau</translation>
    </message>
    <message>
        <source>Both laptops on the same home network, and not the guest network: that one often keeps laptops apart. The internet is not needed.</source>
        <translation>Les deux ordinateurs sur le même réseau, celui de la maison, et pas le réseau invité&#xa0;: il tient souvent les ordinateurs à l’écart les uns des autres. Il n’y a pas besoin d’internet.</translation>
    </message>
    <message>
        <source>VPN off</source>
        <translation>VPN coupé</translation>
    </message>
    <message>
        <source>If one of you uses a VPN, switch it off for this evening.</source>
        <translation>Si vous utilisez un VPN sur l’un des deux, coupez-le pour cette soirée.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>A firewall is on here. Typed into a terminal, this lets the other laptop in:</source>
        <translation>Un pare-feu est actif ici. Tapée dans un terminal, cette ligne laisse entrer l’autre ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>The address by hand</source>
        <translation>L’adresse à la main</translation>
    </message>
    <message>
        <source>Type the address that the other laptop shows on this page. If only one laptop has a firewall, let that one type: digits and address.</source>
        <translation>Tape l’adresse que l’autre ordinateur montre sur cette page. Si un seul ordinateur a un pare-feu, c’est sur celui-là qu’il faut taper&#xa0;: les chiffres et l’adresse.</translation>
    </message>
    <message>
        <source>A network of your own</source>
        <translation>Un réseau à vous</translation>
    </message>
    <message>
        <source>A cable between the two laptops, or the hotspot of a phone that both join, does as well.</source>
        <translation>Un câble entre les deux ordinateurs, ou le partage de connexion d’un téléphone que les deux rejoignent, convient aussi.</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Tape l’adresse</translation>
    </message>
    <message>
        <source>Read the address aloud</source>
        <translation>Lis l’adresse à voix haute</translation>
    </message>
    <message>
        <source>The other laptop shows its address when you choose “Find each other” there.</source>
        <translation>L’autre ordinateur montre son adresse quand on y choisit «&#xa0;Se trouver&#xa0;».</translation>
    </message>
    <message>
        <source>The other laptop shows its address on this same page.</source>
        <translation>L’autre ordinateur montre son adresse sur cette même page.</translation>
    </message>
    <message>
        <source>On the other laptop, choose “I type them”, then “They can’t find each other”, and type it there.</source>
        <translation>Sur l’autre ordinateur, choisis «&#xa0;Je les tape&#xa0;», puis «&#xa0;Ils ne se trouvent pas&#xa0;», et tape-la là.</translation>
    </message>
    <message>
        <source>The other laptop’s address</source>
        <translation>L’adresse de l’autre ordinateur</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>Elle ressemble à 192.168.1.20.</translation>
    </message>
    <message>
        <source>This laptop looks there now.</source>
        <translation>Cet ordinateur cherche là maintenant.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Prendre cette adresse</translation>
    </message>
    <message>
        <source>This laptop’s address</source>
        <translation>L’adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>The number after the colon is part of it, for another program on this laptop uses Mandorla’s usual port.</source>
        <translation>Le nombre après les deux-points en fait partie, car un autre programme de cet ordinateur occupe le port habituel de Mandorla.</translation>
    </message>
    <message>
        <source>The address first</source>
        <translation>D’abord l’adresse</translation>
    </message>
</context>
<context>
    <name>IfAfraid</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Si tu as peur de dire non</translation>
    </message>
    <message>
        <source>Help for yourself comes first. If you are afraid to say no to your partner, or of what comes after a no, Mandorla is not the right tool.</source>
        <translation>L’aide pour toi vient d’abord. Si tu as peur de dire non dans ton couple, ou peur de ce qui suit un non, Mandorla n’est pas le bon outil.</translation>
    </message>
    <message>
        <source>There are people who listen, believe you and know what can be done: helplines and chats, advice centres, shelters, doctors. They are there for every gender, and you decide what happens next.</source>
        <translation>Il y a des personnes qui écoutent, qui te croient et qui savent ce qu’on peut faire&#xa0;: lignes d’écoute et tchats, associations, lieux où se mettre à l’abri, médecins. Elles sont là quel que soit ton genre, et c’est toi qui décides de la suite.</translation>
    </message>
    <message>
        <source>Look for them on a device that your partner does not use: at a library, at work, at a friend’s. Search for “help with domestic abuse” and the name of your country. If you are in danger now, call the emergency services.</source>
        <translation>Cherche-les sur un appareil que l’autre n’utilise pas&#xa0;: dans une bibliothèque, au travail, chez une personne de confiance. Cherche «&#xa0;aide violences conjugales&#xa0;» et le nom de ton pays. Si tu es en danger maintenant, appelle les secours.</translation>
    </message>
    <message>
        <source>Esc puts a clock in place of this page, at once. Nothing of it is kept or sent.</source>
        <translation>Esc met aussitôt une horloge à la place de cette page. Rien n’en est gardé ni envoyé.</translation>
    </message>
    <message>
        <source>What it can look like</source>
        <translation>À quoi cela peut ressembler</translation>
    </message>
    <message>
        <source>It need not be the fear of being hit. These count as well:</source>
        <translation>Ce n’est pas forcément la peur des coups. Ceci compte aussi&#xa0;:</translation>
    </message>
    <message>
        <source>You give in so that the sulking ends, or the silence.</source>
        <translation>Tu cèdes pour que la bouderie s’arrête, ou le silence.</translation>
    </message>
    <message>
        <source>You are threatened: with money, with the children, with your papers, with pictures of you.</source>
        <translation>On te menace&#xa0;: avec l’argent, avec les enfants, avec tes papiers, avec des images de toi.</translation>
    </message>
    <message>
        <source>You are touched sexually while you are asleep.</source>
        <translation>On te touche sexuellement pendant que tu dors.</translation>
    </message>
    <message>
        <source>Your contraception is hidden, spoiled, or taken off without a word.</source>
        <translation>On cache ta contraception, on l’abîme, ou on l’enlève sans un mot.</translation>
    </message>
    <message>
        <source>You weigh every word beforehand, so that nothing happens.</source>
        <translation>Tu pèses chaque mot d’avance, pour qu’il ne se passe rien.</translation>
    </message>
    <message>
        <source>Once counts. None of it is your fault.</source>
        <translation>Une seule fois compte déjà. Rien de tout cela n’est ta faute.</translation>
    </message>
    <message>
        <source>What may be watched</source>
        <translation>Ce qui peut être surveillé</translation>
    </message>
    <message>
        <source>Phones, accounts, bills and search histories can be watched, and so can this laptop. A private window of a browser does not help against somebody who looks on. Another device does.</source>
        <translation>Les téléphones, les comptes, les factures et les historiques de recherche peuvent être surveillés, et cet ordinateur aussi. Une fenêtre de navigation privée ne protège pas d’une personne qui regarde. Un autre appareil, si.</translation>
    </message>
    <message>
        <source>Whether you go on</source>
        <translation>Continuer ou non</translation>
    </message>
    <message>
        <source>It may be noticed that you close Mandorla, or that an evening stays empty. You judge what is safest. You may skip every card, and the other laptop then sees only that nothing came up.</source>
        <translation>On peut remarquer que tu fermes Mandorla, ou qu’une soirée reste vide. C’est toi qui peux juger ce qui est le plus sûr. Tu as le droit de passer toutes les cartes, et l’autre ordinateur voit alors seulement que rien n’est apparu.</translation>
    </message>
    <message>
        <source>A therapist’s exercises for couples are not for this either. They take two people who can both say no. A yes given out of fear looks like any other yes here, and no software can tell.</source>
        <translation>Les exercices pour couples donnés en thérapie ne sont pas faits pour cela non plus. Il y faut deux personnes qui peuvent dire non, l’une comme l’autre. Un oui donné par peur ressemble ici à n’importe quel oui, et aucun logiciel ne peut le savoir.</translation>
    </message>
    <message>
        <source>If your partner is afraid of you</source>
        <translation>Si l’autre a peur de toi</translation>
    </message>
    <message>
        <source>If you notice that you frighten your partner, that you press, threaten or hurt, there is help for you, too: advice centres, and groups of people who want to stop. Search for “help to stop hurting my partner” and the name of your country. A round together does not mend it.</source>
        <translation>Si tu remarques que tu fais peur à la personne qui partage ta vie, que tu insistes, que tu menaces ou que tu fais mal, il y a de l’aide pour toi aussi&#xa0;: des associations, des centres d’accueil, et des groupes de parole pour qui veut arrêter. Cherche «&#xa0;violence dans le couple, aide pour les auteurs&#xa0;» et le nom de ton pays. Une série à deux ne répare pas cela.</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>Dans d’autres langues</translation>
    </message>
    <message>
        <source>Words to search for, with the name of the country you are in:</source>
        <translation>Des mots à chercher, avec le nom du pays où tu es&#xa0;:</translation>
    </message>
    <message>
        <source>You find this page again at any time: with F1, or on the cover under Help. Opening it changes nothing of your evening, and your partner’s laptop is told nothing of it.</source>
        <translation>Tu retrouves cette page à tout moment&#xa0;: avec F1, ou sous Aide, sur l’horloge qui cache l’écran. L’ouvrir ne change rien à votre soirée, et l’autre ordinateur n’en apprend rien.</translation>
    </message>
</context>
<context>
    <name>IfAfraidPage</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Si tu as peur de dire non</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Fermer Mandorla</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Keep it locked</source>
        <translation>Garder sous clé</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>Une phrase secrète à toi</translation>
    </message>
    <message>
        <source>Each of you has one, on your own laptop. Your partner’s laptop never learns it.</source>
        <translation>Vous en avez une par personne, chacune sur son ordinateur. L’autre ordinateur n’apprend jamais la tienne.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un instant.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>That you two are paired, so that next time you need no digits. And a round you are in, with your own answers, until it is over and you have seen what it came to, or it has rested for thirty days. And the pages you both keep.</source>
        <translation>Que vos deux ordinateurs sont reliés, pour que la prochaine fois vous n’ayez plus besoin de chiffres. Et la série où vous en êtes, avec tes propres réponses, jusqu’à ce qu’elle soit finie et que tu aies vu ce qu’elle a donné, ou qu’elle ait reposé trente jours. Et les pages que vous gardez, toi et l’autre.</translation>
    </message>
    <message>
        <source>Only if you both keep it</source>
        <translation>Seulement si vous gardez à deux</translation>
    </message>
    <message>
        <source>If one of you is here just for tonight, neither laptop keeps anything of the evening. You are both told before you answer.</source>
        <translation>Si une des deux personnes est là juste pour ce soir, aucun des deux ordinateurs ne garde rien de la soirée. Vous l’apprenez, toi et l’autre, avant de répondre.</translation>
    </message>
    <message>
        <source>There is no second way in</source>
        <translation>Il n’y a pas de seconde entrée</translation>
    </message>
    <message>
        <source>Nobody can bring a passphrase back. Without it, what is kept stays closed.</source>
        <translation>Personne ne peut faire revenir une phrase secrète. Sans elle, ce qui est gardé reste fermé.</translation>
    </message>
    <message>
        <source>What a disk remembers</source>
        <translation>Ce dont un disque se souvient</translation>
    </message>
    <message>
        <source>What you let go of cannot be opened any more. Its unreadable remains may stay on the disk, because on an SSD a file cannot be overwritten in place. Encrypting the whole disk is the answer to that.</source>
        <translation>Ce que tu as laissé partir ne peut plus s’ouvrir. Des restes illisibles peuvent demeurer sur le disque, parce que sur un SSD un fichier ne peut pas être réécrit sur place. Chiffrer tout le disque est la réponse à cela.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What this laptop keeps</source>
        <translation>Ce que garde cet ordinateur</translation>
    </message>
    <message>
        <source>Your name, and the key by which the other laptop knows this one.</source>
        <translation>Ton nom, et la clé à laquelle l’autre ordinateur reconnaît celui-ci.</translation>
    </message>
    <message>
        <source>If you both keep it locked: that you two are paired, and a round you are in, with your own answers, and pages you two keep. The round goes when it is over, or has rested for thirty days.</source>
        <translation>Si vous gardez tout sous clé, toi et l’autre&#xa0;: que vos deux ordinateurs sont reliés, la série où vous en êtes, avec tes propres réponses, et les pages que vous gardez à deux. La série part quand elle est finie, ou qu’elle a reposé trente jours.</translation>
    </message>
    <message>
        <source>What you wrote alone and keep. It stays until you let go of it.</source>
        <translation>Ce que tu as écrit de ton côté et que tu gardes. Cela reste jusqu’à ce que tu le laisses partir.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and so does the keychain of this desktop.</source>
        <translation>Tout cela est chiffré. Ta phrase secrète l’ouvre, et le trousseau de clés de ce bureau aussi.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it.</source>
        <translation>Tout cela est chiffré. Ta phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and nothing else does.</source>
        <translation>Tout cela est chiffré. Ta phrase secrète l’ouvre, et rien d’autre.</translation>
    </message>
    <message>
        <source>After ten minutes without you, when this laptop goes to sleep, or when its screen is locked, it locks by itself. To the other laptop that looks like a pause.</source>
        <translation>Après dix minutes sans toi, quand cet ordinateur se met en veille ou que son écran se verrouille, Mandorla se remet sous clé. Vu de l’autre ordinateur, cela ressemble à une pause.</translation>
    </message>
    <message>
        <source>Remember on this laptop</source>
        <translation>S’en souvenir sur cet ordinateur</translation>
    </message>
    <message>
        <source>The keychain of this desktop then has the key, and Mandorla opens by itself when it starts: whoever is logged in here can open it. After a lock it asks for your passphrase.</source>
        <translation>Le trousseau de clés de ce bureau contient alors la clé, et Mandorla s’ouvre sans rien demander au démarrage&#xa0;: toute personne qui a ouvert la session ici peut l’ouvrir. Après une mise sous clé, il faut ta phrase secrète.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un instant.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Une autre phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>La phrase secrète actuelle</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>La nouvelle</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>The passphrase you have now first</source>
        <translation>D’abord la phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>The people kept here</source>
        <translation>Les personnes que cet ordinateur connaît</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Pour toi seulement</translation>
    </message>
    <message>
        <source>Let go of all that is kept</source>
        <translation>Laisser partir tout ce qui est gardé</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Mettre sous clé maintenant</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Laisser partir</translation>
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
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>To give, to receive</source>
        <translation>Donner, recevoir</translation>
    </message>
    <message>
        <source>Comes up where the two meet.</source>
        <translation>Apparaît là où les deux se rencontrent.</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you choose.</source>
        <translation>Cela reste sur cet ordinateur, quoi que tu choisisses.</translation>
    </message>
    <message>
        <source>True for both of you.</source>
        <translation>Vrai pour vous deux.</translation>
    </message>
    <message>
        <source>True for both of you – not consent.</source>
        <translation>Vrai pour vous deux – pas un consentement.</translation>
    </message>
    <message>
        <source>Something you both chose to show.</source>
        <translation>Une chose que vous avez choisi de montrer, toi comme l’autre.</translation>
    </message>
    <message>
        <source>Something you both chose to show – not consent.</source>
        <translation>Une chose que vous avez choisi de montrer, toi comme l’autre – pas un consentement.</translation>
    </message>
    <message>
        <source>An idea you are both open to.</source>
        <translation>Une idée qui vous va à vous deux.</translation>
    </message>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Une idée qui vous va à vous deux – pas un consentement.</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>Ce qu’il y a à choisir</translation>
    </message>
    <message>
        <source>Two to sixteen.</source>
        <translation>De deux à seize.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Ajouter un choix</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>The number of one of the choices of a card.</extracomment>
        <translation>Choix %1</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>Autant que tu veux</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucun de ceux-là</translation>
    </message>
    <message>
        <source>What you both pick comes up.</source>
        <translation>Ce qui est choisi des deux côtés apparaît.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Rien que pour toi</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Rien que pour moi</translation>
    </message>
    <message>
        <source>Only for oneself</source>
        <translation>Rien que pour soi</translation>
    </message>
    <message>
        <source>It never leaves the laptop.</source>
        <translation>Cela ne quitte jamais l’ordinateur.</translation>
    </message>
    <message>
        <source>What feels good</source>
        <translation>Ce qui fait du bien</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you draw.</source>
        <translation>Cela reste sur cet ordinateur, quoi que tu traces.</translation>
    </message>
    <message>
        <source>A span</source>
        <translation>Une plage</translation>
    </message>
    <message>
        <source>Comes up where the spans meet.</source>
        <translation>Apparaît là où les plages se rencontrent.</translation>
    </message>
    <message>
        <source>Its steps, from the least</source>
        <translation>Ses degrés, du plus petit au plus grand</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter un degré</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>The number of a step on a scale.</extracomment>
        <translation>Degré %1</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both.</source>
        <translation>Une plage commune qui vous fait du bien à vous deux.</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both – not consent.</source>
        <translation>Une plage commune qui vous fait du bien à vous deux – pas un consentement.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two steps of a scale, such as “a few times a week” and “daily”, or 6 and 9.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Both shown, or neither</source>
        <translation>Montré à deux, ou pas du tout</translation>
    </message>
    <message>
        <source>Shown, if you both show</source>
        <translation>Montré, si vous montrez, toi comme l’autre</translation>
    </message>
    <message>
        <source>Kept to myself</source>
        <translation>Gardé pour moi</translation>
    </message>
    <message>
        <source>Words, or one of some choices.</source>
        <translation>Des mots, ou un choix parmi plusieurs.</translation>
    </message>
    <message>
        <source>Two to sixteen, or none: then each of you writes.</source>
        <translation>De deux à seize, ou aucun&#xa0;: alors vous écrivez, toi et l’autre.</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Une envie</translation>
    </message>
    <message>
        <source>Comes up if you are both open to it.</source>
        <translation>Apparaît si l’idée vous va à vous deux.</translation>
    </message>
    <message>
        <source>The wish itself, as either of you could have it.</source>
        <translation>L’envie elle-même, telle que chaque personne pourrait l’avoir.</translation>
    </message>
</context>
<context>
    <name>LeaveWritingPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Une série à toi</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>What you wrote is in no file yet</source>
        <translation>Ce que tu as écrit n’est encore dans aucun fichier</translation>
    </message>
    <message>
        <source>Until now it is only in this window. You can save it to a file, even if it is not finished yet, and go on another day.</source>
        <translation>Pour l’instant, c’est seulement dans cette fenêtre. Tu peux l’enregistrer dans un fichier, même si ce n’est pas encore complet, et continuer un autre jour.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Let go of all that is kept?</source>
        <translation>Laisser partir tout ce qui est gardé&#xa0;?</translation>
    </message>
    <message>
        <source>This laptop then forgets your pairing, the round you are in and the pages you keep. Nobody can bring it back. To meet again, you two pair with new digits.</source>
        <translation>Cet ordinateur oublie alors le lien avec l’autre, la série où vous en êtes et les pages que vous gardez. Personne ne peut les faire revenir. Pour vous retrouver, vous reliez vos ordinateurs avec de nouveaux chiffres.</translation>
    </message>
    <message>
        <source>The other laptop is not told. What it keeps, it keeps until the person there lets go of it.</source>
        <translation>L’autre ordinateur n’en apprend rien. Ce qu’il garde, il le garde jusqu’à ce que la personne de là-bas le laisse partir.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation>L’apparence</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>A look without more contrast, motion without less of it: neither the desktop’s, nor more or less.</extracomment>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>What you choose shows at once.</source>
        <translation>Ce que tu choisis se voit aussitôt.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Over the names of the languages.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, in percent: &quot;125 %&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Find each other</source>
        <translation>Se trouver</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>As the button of each page.</extracomment>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The evening goes on.</source>
        <extracomment>After a pause: both are there again.</extracomment>
        <translation>La soirée continue.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Your name for tonight</source>
        <translation>Ton nom pour ce soir</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Ten characters or more. A few words in a row do well.</source>
        <translation>Dix caractères ou plus. Quelques mots à la suite conviennent bien.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>Ten characters or more, and the same twice.</source>
        <translation>Dix caractères ou plus, et deux fois les mêmes.</translation>
    </message>
</context>
<context>
    <name>NotConsent</name>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Une idée qui vous va à vous deux – pas un consentement.</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>Stands alone: it clears the others.</source>
        <translation>Se choisit sans les autres&#xa0;: les autres s’effacent.</translation>
    </message>
</context>
<context>
    <name>OurPage</name>
    <message>
        <source>Our page</source>
        <translation>Notre page</translation>
    </message>
    <message>
        <source>You keep it. That shows on this screen only.</source>
        <translation>Tu la gardes. Cela se voit seulement sur cet écran.</translation>
    </message>
    <message>
        <source>A step has come to the page.</source>
        <translation>Un petit pas est arrivé sur la page.</translation>
    </message>
    <message>
        <source>A step has gone from the page.</source>
        <translation>Un petit pas est parti de la page.</translation>
    </message>
    <message>
        <source>A step has changed.</source>
        <translation>Un petit pas a changé.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Numbers: which step of our page, of how many.</extracomment>
        <translation>Petit pas %1 sur %2</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Un petit pas</translation>
    </message>
    <message>
        <source>The page is full</source>
        <translation>La page est pleine</translation>
    </message>
    <message>
        <source>Write another step</source>
        <translation>Écrire un autre petit pas</translation>
    </message>
    <message>
        <source>One step is still empty.</source>
        <translation>Un petit pas est encore vide.</translation>
    </message>
    <message>
        <source>Shared tonight</source>
        <translation>Partagé ce soir</translation>
    </message>
    <message>
        <source>Let’s try this</source>
        <translation>On essaie ça</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>Quand vous avez fini</translation>
    </message>
    <message>
        <source>What you both keep, each of you can take along as a file or on paper.</source>
        <translation>Ce que vous gardez à deux, vous pouvez l’emporter, toi et l’autre, en fichier ou sur papier.</translation>
    </message>
    <message>
        <source>How long a page you both keep stays</source>
        <translation>Combien de temps reste une page que vous gardez à deux</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: to keep the page that two people wrote together. Its twin is Let go.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A verb: not to keep it; it is gone then. Calm, no “delete”.</extracomment>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>If one of you lets go, it is gone for both.</source>
        <translation>Si une personne la laisse partir, elle est partie pour vous deux.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <translation>Vos pages</translation>
    </message>
    <message>
        <source>The date is right after all</source>
        <translation>La date est juste, finalement</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La date est juste</translation>
    </message>
    <message>
        <source>The date is wrong</source>
        <translation>La date est fausse</translation>
    </message>
</context>
<context>
    <name>OwnListPage</name>
    <message>
        <source>For you alone</source>
        <translation>Pour toi seulement</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Without a partner, and nothing of it is ever sent.</source>
        <translation>Sans l’autre, et rien n’en est jamais envoyé.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>A verb: to begin a round for oneself.</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Ce que tu as écrit avant</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <translation>Pour toi seulement</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Retour aux cartes</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Garder sous clé</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Leaves the page: one has decided what becomes of it.</extracomment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cover</source>
        <extracomment>A verb: puts a clock in place of the page, at once, so that nobody reads it.</extracomment>
        <translation>Cacher</translation>
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
        <translation>Deux textes pour un seul petit pas. Prenez-en un, ou réunissez-les.</translation>
    </message>
    <message>
        <source>%1, the first of two texts</source>
        <translation>%1, le premier de deux textes</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Prendre ces mots</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands alone between two texts that two people wrote for the same step.</extracomment>
        <translation>ou</translation>
    </message>
    <message>
        <source>Take these words instead</source>
        <translation>Prendre plutôt ces mots</translation>
    </message>
    <message>
        <source>One small step, in your own words.</source>
        <translation>Un petit pas, avec vos propres mots.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Il n’y a pas de place pour plus.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Caractères restants : %1</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>Retirer ce petit pas</translation>
    </message>
    <message>
        <source>The page is full.</source>
        <translation>La page est pleine.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>For myself</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Notre page</translation>
    </message>
    <message>
        <source>Private. If you find this, please don’t read on.</source>
        <translation>Privé. Si tu trouves ceci, s’il te plaît, ne lis pas plus loin.</translation>
    </message>
    <message>
        <source>Ideas we are both open to, not consent.</source>
        <translation>Des idées qui nous vont à nous deux, pas un consentement.</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>You both see only what you both pick.</source>
        <translation>Vous voyez seulement, toi et l’autre, ce qui est choisi des deux côtés.</translation>
    </message>
</context>
<context>
    <name>WhatPartnerSees</name>
    <message>
        <source>What will my partner see?</source>
        <translation>Qu’est-ce que l’autre verra&#xa0;?</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Ce que vous partagez</translation>
    </message>
    <message>
        <source>A wish you are both open to. Where one of you would like to give and one to receive. The options you both picked. The stretch where your two spans meet. What you both chose to show. With a shared wish, the words you each added. Who was keen and who was willing is not shown, but your words may show how you meant it.</source>
        <translation>Une envie, si l’idée vous va à vous deux. Là où une personne aimerait donner et l’autre recevoir. Les choix faits des deux côtés. La partie où vos deux plages se rencontrent. Ce que vous avez choisi de montrer, toi comme l’autre. Avec une envie partagée, les mots que vous y avez ajoutés. Qui en avait très envie et qui voulait bien, ce n’est pas montré, mais tes mots peuvent laisser voir comment tu l’entendais.</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Ce qui reste avec toi</translation>
    </message>
    <message>
        <source>Everything else. No, not now, a skipped card, a card kept to yourself and an answer you changed before sealing look the same to the other laptop. Private cards are never sent. Nobody sees how far you are.</source>
        <translation>Tout le reste. Un non, un «&#xa0;pas maintenant&#xa0;», une carte passée, une carte gardée pour toi et une réponse changée avant de sceller&#xa0;: vu de l’autre ordinateur, c’est pareil. Les cartes privées ne sont jamais envoyées. Personne ne voit où tu en es.</translation>
    </message>
    <message>
        <source>What absence tells</source>
        <translation>Ce que dit l’absence</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. The same is true the other way round. Why stays with each of you.</source>
        <translation>Une fois toutes les cartes retournées&#xa0;: si tu as dit oui et que cela n’est pas apparu, l’autre n’a pas dit oui. C’est vrai aussi dans l’autre sens. Le pourquoi reste à chaque personne.</translation>
    </message>
    <message>
        <source>What saying yes to everything does</source>
        <translation>Ce qui arrive quand on dit oui à tout</translation>
    </message>
    <message>
        <source>Someone who says yes to every card sees everything their partner said yes to. Both of you see it come up. A second try with changed answers needs you both again.</source>
        <translation>Qui dit oui à toutes les cartes voit tout ce à quoi l’autre a dit oui. Vous le voyez apparaître, toi et l’autre. Pour un second essai avec d’autres réponses, il faut de nouveau vous deux.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>An idea that comes up is one you are both open to. Whatever comes up, it is not consent, and nothing is owed. A yes can be given under pressure, and no software can tell.</source>
        <translation>Une idée qui apparaît vous va à vous deux. Quoi qu’il apparaisse, ce n’est pas un consentement, et personne ne doit rien. Un oui peut être dit sous pression, et aucun logiciel ne peut le savoir.</translation>
    </message>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Si tu as peur de dire non</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Touche&#xa0;: %1</translation>
    </message>
    <message>
        <source>What Mandorla cannot protect</source>
        <translation>Ce que Mandorla ne peut pas protéger</translation>
    </message>
    <message>
        <source>A person at your open laptop sees what you see. Cover hides it at once.</source>
        <translation>Qui se trouve devant ton ordinateur ouvert voit ce que tu vois. «&#xa0;Cacher&#xa0;» met aussitôt une horloge par-dessus.</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>In your own words</source>
        <translation>Avec tes propres mots</translation>
    </message>
    <message>
        <source>It never leaves this laptop.</source>
        <translation>Cela ne quitte jamais cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>1 is “%1”, %2 is “%3”.</source>
        <extracomment>The two ends of a scale: numbers, and how the steps are called.</extracomment>
        <translation>1, c’est «&#xa0;%1&#xa0;», %2, c’est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>You both see only the stretch where your two spans meet.</source>
        <translation>Vous voyez seulement, toi et l’autre, la partie où vos deux plages se rencontrent.</translation>
    </message>
    <message>
        <source>move this end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>déplacer ce bout</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the other end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>l’autre bout</translation>
    </message>
    <message>
        <source>or type how a step begins</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>ou taper le début d’un degré</translation>
    </message>
</context>
<context>
    <name>ReadCardsPage</name>
    <message>
        <source>Card %1. %2</source>
        <extracomment>%2 is the kind of the card, such as “A wish”.</extracomment>
        <translation>Carte %1. %2</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Avant de répondre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save it to a file…</source>
        <translation>L’enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Dire oui</translation>
    </message>
    <message>
        <source>It is not suggested any more, or the evening has paused.</source>
        <translation>Elle n’est plus proposée, ou la soirée est en pause.</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Proposer cette série</translation>
    </message>
    <message>
        <source>You have suggested it already, or the evening has paused.</source>
        <translation>Tu l’as déjà proposée, ou la soirée est en pause.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>It is on our page</source>
        <translation>C’est sur notre page</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter là</translation>
    </message>
    <message>
        <source>Put on our page</source>
        <translation>Mettre sur notre page</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Turn the next</source>
        <translation>Retourner la suivante</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Your answers</source>
        <translation>Tes réponses</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1 – kept to yourself</source>
        <translation>%1 – gardé pour toi</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Carte %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RoundFile</name>
    <message>
        <source>This file can’t be read.</source>
        <translation>Ce fichier ne peut pas se lire.</translation>
    </message>
    <message>
        <source>See that it is still there, and that you may open it.</source>
        <translation>Vois s’il est toujours là, et si tu as le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>This is no file that holds a round.</source>
        <translation>Ce n’est pas un fichier qui contient une série.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisis-en un autre.</translation>
    </message>
    <message>
        <source>There is something of this name that is no file.</source>
        <translation>Quelque chose porte ce nom et n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisis un autre nom.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write there.</source>
        <translation>Cet ordinateur ne laisse pas Mandorla écrire là.</translation>
    </message>
    <message>
        <source>Choose another folder. What you wrote is still here.</source>
        <translation>Choisis un autre dossier. Ce que tu as écrit est encore ici.</translation>
    </message>
    <message>
        <source>The file could not be written whole, so nothing was changed.</source>
        <translation>Le fichier n’a pas pu être écrit en entier, alors rien n’a changé.</translation>
    </message>
    <message>
        <source>See that there is room on the disk. What you wrote is still here.</source>
        <translation>Vois s’il reste de la place sur le disque. Ce que tu as écrit est encore ici.</translation>
    </message>
</context>
<context>
    <name>RoundFilePage</name>
    <message>
        <source>Save a round</source>
        <translation>Enregistrer une série</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Ouvrir une série</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>L’enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Open a round from a file</source>
        <translation>Ouvrir une série depuis un fichier</translation>
    </message>
    <message>
        <source>The file holds the cards and no answers. Whoever has it can read it.</source>
        <translation>Le fichier contient les cartes et aucune réponse. Toute personne qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>The file is read here, and nothing of it is sent until you suggest it.</source>
        <translation>Le fichier est lu ici, et rien n’en est envoyé avant que tu la proposes.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Go on writing it</source>
        <translation>Continuer à l’écrire</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>A name from below, or a whole path</source>
        <translation>Un nom de la liste, ou un chemin complet</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Dans ce dossier</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>Vers le dossier au-dessus</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Said to those who hear it: %1 is the name of a folder.</extracomment>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Your answers are sealed</source>
        <translation>Tes réponses sont scellées</translation>
    </message>
    <message>
        <source>You can change your mind until you have both sealed.</source>
        <translation>Tu peux changer d’avis jusqu’à ce que vous ayez scellé, toi et l’autre.</translation>
    </message>
    <message>
        <source>Once you have both sealed, the first card lies between you on both screens. You turn it together.</source>
        <translation>Une fois vos réponses scellées, à toi et à l’autre, la première carte est entre vous, sur les deux écrans. Vous la retournez ensemble.</translation>
    </message>
    <message>
        <source>Until then, neither screen tells anything. Make some tea, or sit down next to each other.</source>
        <translation>D’ici là, aucun écran ne dit rien. Faites du thé, ou asseyez-vous côte à côte.</translation>
    </message>
    <message>
        <source>Take my seal back</source>
        <translation>Reprendre mon sceau</translation>
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
        <translation>Reliez-les de nouveau, avec de nouveaux chiffres.</translation>
    </message>
    <message>
        <source>Something that came from the other laptop did not pass a check, so this one stopped listening. Nothing of your answers was shown by it.</source>
        <translation>Quelque chose qui venait de l’autre ordinateur n’a pas passé une vérification, alors celui-ci a cessé d’écouter. Rien de tes réponses n’a été montré par là.</translation>
    </message>
    <message>
        <source>The words that came from the other laptop are not the ones it had sealed. They are not shown.</source>
        <translation>Les mots venus de l’autre ordinateur ne sont pas ceux qu’il avait scellés. Ils ne sont pas montrés.</translation>
    </message>
    <message>
        <source>A text from the other laptop could not be read safely, so it is not shown.</source>
        <translation>Un texte de l’autre ordinateur n’a pas pu être lu sans risque, alors il n’est pas montré.</translation>
    </message>
    <message>
        <source>Choose names of plain letters and spaces, and pair again.</source>
        <translation>Choisissez des noms faits de simples lettres et d’espaces, et reliez de nouveau vos ordinateurs.</translation>
    </message>
    <message>
        <source>The laptop that answered is not the one you paired with.</source>
        <translation>L’ordinateur qui a répondu n’est pas celui qui est relié au tien.</translation>
    </message>
    <message>
        <source>Make sure that you are both on your own home network, and pair again.</source>
        <translation>Vérifiez que vous êtes sur votre propre réseau, celui de la maison, et reliez de nouveau vos ordinateurs.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same evening.</source>
        <translation>Les deux ordinateurs ne se souviennent pas de la même soirée.</translation>
    </message>
    <message>
        <source>Pair again and choose the round anew.</source>
        <translation>Reliez-les de nouveau et rechoisissez la série.</translation>
    </message>
    <message>
        <source>The other laptop said something that this one does not understand.</source>
        <translation>L’autre ordinateur a dit quelque chose que celui-ci ne comprend pas.</translation>
    </message>
    <message>
        <source>The round that was suggested cannot be used: it is too long, or something in it is missing.</source>
        <translation>La série proposée ne peut pas servir&#xa0;: elle est trop longue, ou il y manque quelque chose.</translation>
    </message>
    <message>
        <source>Pair again and choose another round.</source>
        <translation>Reliez-les de nouveau et choisissez une autre série.</translation>
    </message>
    <message>
        <source>This laptop could not make a safe secret just now.</source>
        <translation>Cet ordinateur n’a pas pu créer un secret sûr à l’instant.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Essaie encore.</translation>
    </message>
    <message>
        <source>The other laptop said something at a moment that does not allow it.</source>
        <translation>L’autre ordinateur a dit quelque chose à un moment qui ne le permet pas.</translation>
    </message>
    <message>
        <source>The other laptop took back something that it had settled. Nothing was shown by it.</source>
        <translation>L’autre ordinateur est revenu sur une chose qu’il avait fixée. Rien n’a été montré par là.</translation>
    </message>
    <message>
        <source>The other laptop has a newer Mandorla than this one.</source>
        <translation>L’autre ordinateur a une version de Mandorla plus récente que celui-ci.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop, and open it again.</source>
        <translation>Mets Mandorla à jour sur cet ordinateur, et relance le programme.</translation>
    </message>
    <message>
        <source>The other laptop has an older Mandorla than this one.</source>
        <translation>L’autre ordinateur a une version de Mandorla plus ancienne que celui-ci.</translation>
    </message>
    <message>
        <source>Update Mandorla on that laptop, and open it there again.</source>
        <translation>Mettez Mandorla à jour sur l’autre ordinateur, et relancez-y le programme.</translation>
    </message>
    <message>
        <source>The other laptop agreed to a round that was not suggested here.</source>
        <translation>L’autre ordinateur a dit oui à une série qui n’a pas été proposée ici.</translation>
    </message>
    <message>
        <source>The other laptop spoke of a seal that this one does not know.</source>
        <translation>L’autre ordinateur a parlé d’un sceau que celui-ci ne connaît pas.</translation>
    </message>
    <message>
        <source>A seal was opened again after both were closed. Nothing was shown by it.</source>
        <translation>Un sceau a été rouvert après la fermeture des deux. Rien n’a été montré par là.</translation>
    </message>
    <message>
        <source>Seals were closed and opened more often than a round allows.</source>
        <translation>Des sceaux ont été fermés et rouverts plus souvent qu’une série ne le permet.</translation>
    </message>
    <message>
        <source>A card would have been turned before its turn, so this laptop stopped.</source>
        <translation>Une carte allait être retournée avant son tour, alors cet ordinateur s’est arrêté.</translation>
    </message>
    <message>
        <source>A card would have been turned without both of your hands on it, so this laptop stopped.</source>
        <translation>Une carte allait être retournée sans vos deux mains dessus, alors cet ordinateur s’est arrêté.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same page. What you wrote is still here.</source>
        <translation>Les deux ordinateurs ne se souviennent pas de la même page. Ce que tu as écrit est encore ici.</translation>
    </message>
    <message>
        <source>The other laptop put more on your page than a page holds.</source>
        <translation>L’autre ordinateur a mis sur votre page plus qu’une page ne contient.</translation>
    </message>
    <message>
        <source>The other laptop sent more than anyone can write, so this laptop stopped.</source>
        <translation>L’autre ordinateur a envoyé plus que personne ne peut écrire, alors celui-ci s’est arrêté.</translation>
    </message>
    <message>
        <source>The other laptop called a page kept that you did not both keep. It is not kept.</source>
        <translation>L’autre ordinateur a donné pour gardée une page que vous n’avez pas gardée à deux. Elle n’est pas gardée.</translation>
    </message>
    <message>
        <source>The digits were not the same.</source>
        <translation>Les chiffres n’étaient pas les mêmes.</translation>
    </message>
    <message>
        <source>Ask for them again across the table, and try once more.</source>
        <translation>Redemande-les par-dessus la table, et essaie encore une fois.</translation>
    </message>
    <message>
        <source>Both laptops show digits.</source>
        <translation>Les deux ordinateurs montrent des chiffres.</translation>
    </message>
    <message>
        <source>Go back on one of them, and type the digits of the other laptop.</source>
        <translation>Revenez en arrière sur l’un d’eux, et tapez-y les chiffres de l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Both laptops want to type.</source>
        <translation>Les deux ordinateurs attendent des chiffres.</translation>
    </message>
    <message>
        <source>Go back on one of them, and show digits there.</source>
        <translation>Revenez en arrière sur l’un d’eux, et montrez-y des chiffres.</translation>
    </message>
    <message>
        <source>Pairing has closed. It stays open for two minutes, and for a few tries.</source>
        <translation>Le temps pour se relier est passé. Il dure deux minutes, et quelques essais.</translation>
    </message>
    <message>
        <source>Begin again on both laptops.</source>
        <translation>Recommencez sur les deux ordinateurs.</translation>
    </message>
    <message>
        <source>The other laptop does not know this one.</source>
        <translation>L’autre ordinateur ne connaît pas celui-ci.</translation>
    </message>
    <message>
        <source>Pair the two with new digits.</source>
        <translation>Reliez les deux avec de nouveaux chiffres.</translation>
    </message>
    <message>
        <source>This laptop found itself.</source>
        <translation>Cet ordinateur s’est trouvé lui-même.</translation>
    </message>
    <message>
        <source>Type the address of the other laptop.</source>
        <translation>Tape l’adresse de l’autre ordinateur.</translation>
    </message>
    <message>
        <source>The other laptop took too long to answer.</source>
        <translation>L’autre ordinateur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>Move closer to the router if you can, and try again.</source>
        <translation>Rapprochez-vous du routeur si vous pouvez, et essayez encore.</translation>
    </message>
    <message>
        <source>No laptop was found that shows digits.</source>
        <translation>Aucun ordinateur qui montre des chiffres n’a été trouvé.</translation>
    </message>
    <message>
        <source>Let the other laptop show digits now. If they are there already, type its address.</source>
        <translation>Faites montrer les chiffres à l’autre ordinateur maintenant. S’ils y sont déjà, tape son adresse.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits.</source>
        <translation>Plusieurs ordinateurs tout près montrent des chiffres.</translation>
    </message>
    <message>
        <source>Type the address that the right one shows.</source>
        <translation>Tape l’adresse que montre le bon.</translation>
    </message>
    <message>
        <source>Nobody answers at that address.</source>
        <translation>Personne ne répond à cette adresse.</translation>
    </message>
    <message>
        <source>See that both are on the same network, not a guest network, and that no VPN or firewall is in the way. Then compare the address.</source>
        <translation>Vérifiez que les deux sont sur le même réseau, pas un réseau invité, et qu’aucun VPN ni pare-feu ne les sépare. Puis comparez l’adresse.</translation>
    </message>
    <message>
        <source>Another laptop answers at that address.</source>
        <translation>Un autre ordinateur répond à cette adresse.</translation>
    </message>
    <message>
        <source>Compare the address with the one the other laptop shows.</source>
        <translation>Compare l’adresse avec celle que montre l’autre ordinateur.</translation>
    </message>
    <message>
        <source>This laptop could not open a port, so nobody can reach it.</source>
        <translation>Cet ordinateur n’a pas pu ouvrir de port, alors personne ne peut le joindre.</translation>
    </message>
    <message>
        <source>Let the other laptop show the digits, or close what else uses the network here.</source>
        <translation>Faites montrer les chiffres à l’autre ordinateur, ou ferme ce qui utilise aussi le réseau ici.</translation>
    </message>
    <message>
        <source>Four people are paired with this laptop, and there is room for four.</source>
        <translation>Quatre personnes sont reliées à cet ordinateur, et il y a de la place pour quatre.</translation>
    </message>
    <message>
        <source>To pair with somebody else, forget one of them first.</source>
        <translation>Pour te relier à quelqu’un d’autre, oublie d’abord une de ces personnes.</translation>
    </message>
    <message>
        <source>What was kept is not here any more.</source>
        <translation>Ce qui était gardé n’est plus ici.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and begin anew.</source>
        <translation>Ferme et rouvre Mandorla, puis recommence.</translation>
    </message>
    <message>
        <source>Something is kept on this laptop already.</source>
        <translation>Quelque chose est déjà gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and type that passphrase.</source>
        <translation>Ferme et rouvre Mandorla, puis tape cette phrase secrète-là.</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>Cela ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>Try once more. Capital letters and spaces count.</source>
        <translation>Essaie encore une fois. Les majuscules et les espaces comptent.</translation>
    </message>
    <message>
        <source>A passphrase has ten characters or more.</source>
        <translation>Une phrase secrète a dix caractères ou plus.</translation>
    </message>
    <message>
        <source>A few words in a row do well.</source>
        <translation>Quelques mots à la suite conviennent bien.</translation>
    </message>
    <message>
        <source>The file that opens what is kept here is damaged.</source>
        <translation>Le fichier qui ouvre ce qui est gardé ici est abîmé.</translation>
    </message>
    <message>
        <source>If you have a copy of Mandorla’s folder, put it back. Without one, what was kept cannot be read any more.</source>
        <translation>Si tu as une copie du dossier de Mandorla, remets-la en place. Sans copie, ce qui était gardé ne peut plus se lire.</translation>
    </message>
    <message>
        <source>Something of what is kept here is damaged and cannot be read.</source>
        <translation>Une partie de ce qui est gardé ici est abîmée et ne peut pas se lire.</translation>
    </message>
    <message>
        <source>A newer Mandorla wrote what is kept here.</source>
        <translation>Une version plus récente de Mandorla a écrit ce qui est gardé ici.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop. What is kept was not changed.</source>
        <translation>Mets Mandorla à jour sur cet ordinateur. Ce qui est gardé n’a pas changé.</translation>
    </message>
    <message>
        <source>Mandorla is open on this laptop already.</source>
        <translation>Mandorla est déjà à l’écran sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Continue dans l’autre fenêtre, ou ferme-la d’abord.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write to its folder.</source>
        <translation>Cet ordinateur ne laisse pas Mandorla écrire dans son dossier.</translation>
    </message>
    <message>
        <source>See that the folder can be written to.</source>
        <translation>Vois s’il est possible d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no room left on this laptop’s disk.</source>
        <translation>Il n’y a plus de place sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Make some room on it.</source>
        <translation>Fais-y un peu de place.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla read its folder.</source>
        <translation>Cet ordinateur ne laisse pas Mandorla lire son dossier.</translation>
    </message>
    <message>
        <source>See that the folder and the disk it is on can be read.</source>
        <translation>Vois si le dossier et le disque où il se trouve peuvent se lire.</translation>
    </message>
    <message>
        <source>This is more than Mandorla can keep.</source>
        <translation>C’est plus que Mandorla ne peut garder.</translation>
    </message>
    <message>
        <source>Let go of what is kept, and begin anew.</source>
        <translation>Laisse partir ce qui est gardé, et recommence.</translation>
    </message>
    <message>
        <source>This laptop has too little free memory just now.</source>
        <translation>Cet ordinateur a trop peu de mémoire libre en ce moment.</translation>
    </message>
    <message>
        <source>Close something else, and try again.</source>
        <translation>Ferme autre chose, et essaie encore.</translation>
    </message>
    <message>
        <source>No keychain answers on this laptop.</source>
        <translation>Aucun trousseau de clés ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your passphrase opens what is kept, as before.</source>
        <translation>Ta phrase secrète ouvre ce qui est gardé, comme avant.</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked or did not answer, so it may still have its key.</source>
        <translation>Le trousseau de clés de ce bureau est resté fermé ou n’a pas répondu, il se peut donc qu’il ait encore sa clé.</translation>
    </message>
    <message>
        <source>You can take “This evening” out of it by hand.</source>
        <translation>Tu peux en retirer «&#xa0;Ce soir&#xa0;» à la main.</translation>
    </message>
    <message>
        <source>Mandorla asks it again each time you open what is kept here, and does not open by itself any more. You can also take “This evening” out of it by hand.</source>
        <translation>Mandorla le lui redemande chaque fois que tu ouvres ce qui est gardé ici, et ne s’ouvre plus sans ta phrase secrète. Tu peux aussi en retirer «&#xa0;Ce soir&#xa0;» à la main.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so the evening waits. What you see here is not lost.</source>
        <translation>Cet ordinateur ne peut pas écrire en ce moment, alors la soirée attend. Ce que tu vois ici n’est pas perdu.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so what you wrote is not kept yet. It stays here while Mandorla is open.</source>
        <translation>Cet ordinateur ne peut pas écrire en ce moment, alors ce que tu as écrit n’est pas encore gardé. Cela reste ici tant que tu ne fermes pas Mandorla.</translation>
    </message>
    <message>
        <source>A laptop went away before the cards were ready, so the seal came off. Your answers are as they were.</source>
        <translation>Un ordinateur est parti avant que les cartes soient prêtes, alors le sceau s’est défait. Tes réponses sont comme elles étaient.</translation>
    </message>
    <message>
        <source>Seal them once more when you like.</source>
        <translation>Scelle-les encore une fois quand tu veux.</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through.</source>
        <translation>L’autre propose d’en parler.</translation>
    </message>
    <message>
        <source>What you wrote in this round is damaged and cannot be read.</source>
        <translation>Ce que tu as écrit dans cette série est abîmé et ne peut pas se lire.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>Elle recommence au début.</translation>
    </message>
    <message>
        <source>The evening has paused. Your answers are still here.</source>
        <translation>La soirée est en pause. Tes réponses sont encore là.</translation>
    </message>
    <message>
        <source>If both laptops come back, you can go on.</source>
        <translation>Si les deux ordinateurs reviennent, vous pouvez continuer.</translation>
    </message>
    <message>
        <source>That is a name, and finding out whose it is would mean asking somebody outside.</source>
        <translation>C’est un nom, et pour savoir à qui il est, il faudrait le demander à l’extérieur.</translation>
    </message>
    <message>
        <source>Type the numbers instead, as the other laptop shows them.</source>
        <translation>Tape plutôt les nombres, tels que l’autre ordinateur les montre.</translation>
    </message>
    <message>
        <source>This is not a whole address: it has four numbers, with a dot between each.</source>
        <translation>Ce n’est pas une adresse entière&#xa0;: elle a quatre nombres, avec un point entre eux.</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>Elle ressemble à 192.168.1.20.</translation>
    </message>
    <message>
        <source>One of the four numbers is too large: each is 255 at most.</source>
        <translation>L’un des quatre nombres est trop grand&#xa0;: chacun est de 255 au plus.</translation>
    </message>
    <message>
        <source>Compare it with what the other laptop shows.</source>
        <translation>Compare avec ce que montre l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Something in this address with colons is too long, too short or missing.</source>
        <translation>Dans cette adresse à deux-points, quelque chose est trop long, trop court ou manque.</translation>
    </message>
    <message>
        <source>Compare it character by character, or use the one with dots.</source>
        <translation>Compare caractère par caractère, ou prends celle qui a des points.</translation>
    </message>
    <message>
        <source>The square bracket is opened and not closed.</source>
        <translation>Le crochet est ouvert et n’est pas fermé.</translation>
    </message>
    <message>
        <source>It closes after the address, before the last colon.</source>
        <translation>Il se ferme après l’adresse, avant le dernier deux-points.</translation>
    </message>
    <message>
        <source>After the address and its colon comes a number from 1 to 65535.</source>
        <translation>Après l’adresse et son deux-points vient un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>If the other laptop shows none there, leave out the colon as well.</source>
        <translation>Si l’autre ordinateur n’en montre pas, enlève aussi le deux-points.</translation>
    </message>
    <message>
        <source>This laptop has more than one way to an address that begins like this.</source>
        <translation>Cet ordinateur a plus d’un chemin vers une adresse qui commence ainsi.</translation>
    </message>
    <message>
        <source>Use the address with dots, or put a % and the name of your own network device after it.</source>
        <translation>Prends l’adresse à points, ou mets après elle un % et le nom de ta propre carte réseau.</translation>
    </message>
    <message>
        <source>What follows the % is not a network device of this laptop.</source>
        <translation>Ce qui suit le % n’est pas une carte réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave out the % and what follows it.</source>
        <translation>Enlève le % et ce qui le suit.</translation>
    </message>
    <message>
        <source>This address belongs to no single laptop.</source>
        <translation>Cette adresse n’est pas celle d’un seul ordinateur.</translation>
    </message>
    <message>
        <source>This laptop is on no network.</source>
        <translation>Cet ordinateur n’est sur aucun réseau.</translation>
    </message>
    <message>
        <source>Join the home network on both laptops. It does not need the internet.</source>
        <translation>Rejoignez le réseau de la maison avec les deux ordinateurs. Il n’y a pas besoin d’internet.</translation>
    </message>
    <message>
        <source>Another program on this laptop holds port %1, so Mandorla cannot find the other laptop by itself.</source>
        <translation>Un autre programme de cet ordinateur occupe le port %1, alors Mandorla ne peut pas trouver l’autre ordinateur sans aide.</translation>
    </message>
    <message>
        <source>Close that program, or type the other laptop’s address. Mandorla tries again by itself.</source>
        <translation>Ferme ce programme, ou tape l’adresse de l’autre ordinateur. Mandorla réessaie sans qu’on le lui demande.</translation>
    </message>
    <message>
        <source>Several can be chosen only where both show it or neither, and where there are choices.</source>
        <translation>On ne peut en choisir plusieurs que sur une carte montrée à deux ou pas du tout, et qui a des choix.</translation>
    </message>
    <message>
        <source>It can stand alone only where more than one may be chosen.</source>
        <translation>Il ne se choisit sans les autres que là où l’on peut en choisir plusieurs.</translation>
    </message>
    <message>
        <source>Only a card to give and to receive has two roles.</source>
        <translation>Seule une carte pour donner et recevoir a deux rôles.</translation>
    </message>
    <message>
        <source>A private card is never shared, so it has none.</source>
        <translation>Une carte privée n’est jamais partagée, alors elle n’en a pas.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>Le fichier dépasse %1 Kio.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Le fichier n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>Le fichier s’arrête trop tôt.</translation>
    </message>
    <message>
        <source>This is no value that JSON knows.</source>
        <translation>Ce n’est pas une valeur que JSON connaît.</translation>
    </message>
    <message>
        <source>A name in quotation marks is missing.</source>
        <translation>Il manque un nom entre guillemets.</translation>
    </message>
    <message>
        <source>Here a : is missing.</source>
        <translation>Il manque un&#xa0;: ici.</translation>
    </message>
    <message>
        <source>Here a comma or } is missing.</source>
        <translation>Il manque une virgule ou un } ici.</translation>
    </message>
    <message>
        <source>Here a comma or ] is missing.</source>
        <translation>Il manque une virgule ou un ] ici.</translation>
    </message>
    <message>
        <source>There is something after the end.</source>
        <translation>Il y a quelque chose après la fin.</translation>
    </message>
    <message>
        <source>A number is not finished.</source>
        <translation>Un nombre n’est pas terminé.</translation>
    </message>
    <message>
        <source>A text is not closed.</source>
        <translation>Un texte n’est pas fermé.</translation>
    </message>
    <message>
        <source>A text has a line break or a control character in it. Write \n for a new line.</source>
        <translation>Un texte contient un saut de ligne ou un caractère de contrôle. Pour une nouvelle ligne, écris une barre oblique inverse, puis n.</translation>
    </message>
    <message>
        <source>A backslash comes before something it cannot come before.</source>
        <translation>Une barre oblique inverse précède quelque chose qu’elle ne peut pas précéder.</translation>
    </message>
    <message>
        <source>\u needs four digits, 0-9 and a-f.</source>
        <translation>\u demande quatre chiffres, 0-9 et a-f.</translation>
    </message>
    <message>
        <source>A text has half a character in it.</source>
        <translation>Un texte contient une moitié de caractère.</translation>
    </message>
    <message>
        <source>A text has a zero character in it.</source>
        <translation>Un texte contient un caractère nul.</translation>
    </message>
    <message>
        <source>A name is given twice here.</source>
        <translation>Un nom est donné deux fois ici.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>Cette liste est trop longue.</translation>
    </message>
    <message>
        <source>This value is not of the kind that belongs here.</source>
        <translation>Cette valeur n’est pas de la sorte attendue ici.</translation>
    </message>
    <message>
        <source>It takes a whole number, from 0.</source>
        <translation>Il faut un nombre entier, à partir de 0.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field of this name here; a newer one may.</source>
        <translation>Cette version de Mandorla ne connaît ici aucun champ de ce nom&#xa0;; une plus récente peut-être.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field &quot;%1&quot; here; a newer one may.</source>
        <translation>Cette version de Mandorla ne connaît ici aucun champ &quot;%1&quot;&#xa0;; une plus récente peut-être.</translation>
    </message>
    <message>
        <source>A text is given by language: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</source>
        <translation>Un texte est donné par langue&#xa0;: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>It is one of APART, NEAR, TOUCHING and OVERLAPPING.</source>
        <translation>C’est l’un de ceux-ci&#xa0;: APART, NEAR, TOUCHING, OVERLAPPING.</translation>
    </message>
    <message>
        <source>It is one of WISH, EXCHANGE, PICK, RANGE, TOGETHER and PRIVATE.</source>
        <translation>C’est l’un de ceux-ci&#xa0;: WISH, EXCHANGE, PICK, RANGE, TOGETHER, PRIVATE.</translation>
    </message>
    <message>
        <source>It is one of IDEA, BOTH and SHOWN.</source>
        <translation>C’est l’un de ceux-ci&#xa0;: IDEA, BOTH, SHOWN.</translation>
    </message>
    <message>
        <source>It needs an id of a-z, 0-9 and &apos;-&apos;, at most %1 of them.</source>
        <translation>Il faut un id fait de a-z, 0-9 et &apos;-&apos;, %1 signes au plus.</translation>
    </message>
    <message>
        <source>Its id is taken by an earlier one.</source>
        <translation>Son id est déjà pris plus haut.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>Ce texte manque.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Ce texte est vide.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters or line breaks.</source>
        <translation>Il peut avoir au plus %1 caractères de texte simple, sans caractères de contrôle ni sauts de ligne.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters.</source>
        <translation>Il peut avoir au plus %1 caractères de texte simple, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>At most %1 languages are possible.</source>
        <translation>Il peut y avoir au plus %1 langues.</translation>
    </message>
    <message>
        <source>It is given in a language that the round’s title is not in.</source>
        <translation>Il est donné dans une langue où le titre de la série n’existe pas.</translation>
    </message>
    <message>
        <source>It is missing in one of the languages of the round’s title.</source>
        <translation>Il manque dans l’une des langues du titre de la série.</translation>
    </message>
    <message>
        <source>A card of this kind has no options.</source>
        <translation>Une carte de cette sorte n’a pas de choix.</translation>
    </message>
    <message>
        <source>It needs %2 to %1 options.</source>
        <translation>Il faut de %2 à %1 choix.</translation>
    </message>
    <message>
        <source>A round takes at most %1 minutes.</source>
        <translation>Une série dure au plus %1 minutes.</translation>
    </message>
    <message>
        <source>It has a field that this Mandorla does not know; a newer one may.</source>
        <translation>Il y a un champ que cette version de Mandorla ne connaît pas&#xa0;; une plus récente peut-être.</translation>
    </message>
    <message>
        <source>A round has 1 to %1 cards.</source>
        <translation>Une série a de 1 à %1 cartes.</translation>
    </message>
    <message>
        <source>All options, steps and wishes together are more than %1.</source>
        <translation>Les choix, les degrés et les envies font ensemble plus de %1.</translation>
    </message>
    <message>
        <source>All texts of the round together are too long.</source>
        <translation>Les textes de la série sont trop longs en tout.</translation>
    </message>
    <message>
        <source>A file has 1 to %1 rounds.</source>
        <translation>Un fichier a de 1 à %1 séries.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something is wrong. Stands alone, or in brackets.</extracomment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>As above; behind the line stands the place by its names, as the file has them.</extracomment>
        <translation>ligne %1, %2</translation>
    </message>
</context>
<context>
    <name>RevealedWords</name>
    <message>
        <source>shared</source>
        <extracomment>Stands alone in the almond where two circles meet: what is shared.</extracomment>
        <translation>partagé</translation>
    </message>
</context>
<context>
    <name>ShowTyped</name>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que je tape</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The two ends of a span on a scale, for those who hear it: “From: at six”.</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Where one is in the cards of a round; shown, and said aloud.</extracomment>
        <translation>Carte %1 sur %2</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>For you alone</source>
        <translation>Pour toi seulement</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Notre page</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>What you wrote, each part under its question. It is marked as private, and has no date on it.</source>
        <translation>Ce que tu as écrit, chaque partie sous sa question. C’est marqué comme privé, et ne porte pas de date.</translation>
    </message>
    <message>
        <source>What is on your page, and nothing of your answers. It says that these are ideas and not consent. It has no date on it.</source>
        <translation>Ce qui est sur votre page, et rien de vos réponses. Il y est dit que ce sont des idées et pas un consentement. Il n’y a pas de date.</translation>
    </message>
    <message>
        <source>Your names are on it: %1.</source>
        <translation>Vos noms y figurent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no name on it.</source>
        <translation>Aucun nom n’y figure.</translation>
    </message>
    <message>
        <source>A file or a sheet of paper is not locked, and it does not fade. Whoever finds it can read it.</source>
        <translation>Un fichier ou une feuille de papier n’est pas sous clé, et ne s’efface pas. Qui le trouve peut le lire.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Où va le fichier</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Enregistrer en texte simple</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <translation>En parler</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>speaks</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>parle</translation>
    </message>
    <message>
        <source>listens</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>écoute</translation>
    </message>
    <message>
        <source>The glass has run out.</source>
        <translation>Le sablier est vide.</translation>
    </message>
    <message>
        <source>In the glass: a minute at most.</source>
        <translation>Dans le sablier&#xa0;: une minute au plus.</translation>
    </message>
    <message numerus="yes">
        <source>In the glass: %n minutes at most.</source>
        <translation>
            <numerusform>Dans le sablier&#xa0;: %n minute au plus.</numerusform>
            <numerusform>Dans le sablier&#xa0;: %n minutes au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>You suggest talking this through</source>
        <translation>Tu proposes d’en parler</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through</source>
        <translation>L’autre propose d’en parler</translation>
    </message>
    <message>
        <source>Talk it through</source>
        <translation>En parler</translation>
    </message>
    <message>
        <source>One of you speaks, and one listens. When the glass has run out, you change over.</source>
        <translation>Une personne parle, et l’autre écoute. Quand le sablier est vide, vous échangez.</translation>
    </message>
    <message>
        <source>When the glass has run out, you change over, without a sound. Finish your sentence first.</source>
        <translation>Quand le sablier est vide, vous échangez, sans aucun son. Finis d’abord ta phrase.</translation>
    </message>
    <message>
        <source>It begins when you both want it. Look up, and ask.</source>
        <translation>Cela commence quand vous le voulez, toi et l’autre. Lève les yeux, et demande.</translation>
    </message>
    <message>
        <source>You don’t have to. If you leave it, nobody is told.</source>
        <translation>Rien ne t’y oblige. Si tu laisses cela, personne ne l’apprend.</translation>
    </message>
    <message>
        <source>It begins when you both want it, and either of you can end it at any moment, for both.</source>
        <translation>Cela commence quand vous le voulez, toi et l’autre, et chaque personne peut y mettre fin à tout moment, pour les deux.</translation>
    </message>
    <message>
        <source>How long each of you speaks</source>
        <translation>Combien de temps parle chaque personne</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minutes</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Qui commence</translation>
    </message>
    <message>
        <source>I speak first</source>
        <translation>Je parle en premier</translation>
    </message>
    <message>
        <source>I listen first</source>
        <translation>J’écoute en premier</translation>
    </message>
    <message>
        <source>Mandorla hears nothing, and keeps nothing of it.</source>
        <translation>Mandorla n’entend rien, et n’en garde rien.</translation>
    </message>
    <message>
        <source>End it, for both of us</source>
        <translation>Y mettre fin, pour nous deux</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir dessus</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Retour à la carte</translation>
    </message>
    <message>
        <source>Suggest once more</source>
        <translation>Proposer encore une fois</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Pas tant que la soirée est en pause.</translation>
    </message>
    <message>
        <source>Go on, both of us</source>
        <translation>Continuer, nous deux</translation>
    </message>
    <message>
        <source>Suggest it</source>
        <translation>Proposer</translation>
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
        <translation>Une carte.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards.</source>
        <translation>
            <numerusform>%n carte.</numerusform>
            <numerusform>%n cartes.</numerusform>
        </translation>
    </message>
    <message>
        <source>About a minute.</source>
        <translation>Environ une minute.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Environ %n minute.</numerusform>
            <numerusform>Environ %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for you. It is not suggested, and nothing of it is sent.</source>
        <translation>Rien que pour toi. Elle n’est pas proposée, et rien n’en est envoyé.</translation>
    </message>
    <message>
        <source>It is about what helps each of you.</source>
        <translation>Elle parle de ce qui vous aide, toi et l’autre.</translation>
    </message>
    <message>
        <source>It is about everyday closeness.</source>
        <translation>Elle parle de tendresse au quotidien.</translation>
    </message>
    <message>
        <source>It is about touch.</source>
        <translation>Elle parle de toucher.</translation>
    </message>
    <message>
        <source>It is about desire.</source>
        <translation>Elle parle de désir.</translation>
    </message>
    <message>
        <source>You both see only what you share. Once every card is turned: if you said yes and it did not come up, your partner did not. Whoever says yes to everything sees every wish.</source>
        <translation>Vous voyez seulement, toi et l’autre, ce que vous partagez. Une fois toutes les cartes retournées&#xa0;: si tu as dit oui et que cela n’est pas apparu, l’autre n’a pas dit oui. Qui dit oui à tout voit toutes les envies.</translation>
    </message>
</context>
<context>
    <name>TheEndPage</name>
    <message>
        <source>End the evening</source>
        <translation>Finir la soirée</translation>
    </message>
    <message>
        <source>What you share is not consent.</source>
        <translation>Ce que vous partagez n’est pas un consentement.</translation>
    </message>
    <message>
        <source>Name another evening</source>
        <translation>Choisir une autre soirée</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Relier de nouveau</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Une autre série</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Notre page</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>In your own words</source>
        <translation>Avec tes propres mots</translation>
    </message>
    <message>
        <source>Show this, or keep it to yourself? Space chooses. Skip leaves it.</source>
        <translation>Montrer ceci, ou le garder pour toi&#xa0;? Espace choisit. Passer laisse la carte.</translation>
    </message>
    <message>
        <source>Both are shown at the same moment, or neither.</source>
        <translation>Les deux réponses se montrent au même moment, ou aucune.</translation>
    </message>
    <message>
        <source>Show this?</source>
        <translation>Montrer ceci&#xa0;?</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Montrer ceci</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>Le garder pour moi</translation>
    </message>
</context>
<context>
    <name>TurnTogetherPage</name>
    <message>
        <source>Your hand is on the card</source>
        <translation>Ta main est sur la carte</translation>
    </message>
    <message>
        <source>Turn the card together</source>
        <translation>Retournez la carte ensemble</translation>
    </message>
    <message>
        <source>It turns the moment you have both pressed. Until then, neither screen shows it.</source>
        <translation>Elle se retourne dès que vous avez appuyé, toi et l’autre. D’ici là, aucun écran ne le montre.</translation>
    </message>
    <message>
        <source>It turns when you both put a hand on it. You can take yours back.</source>
        <translation>Elle se retourne quand vous y posez une main, toi et l’autre. Tu peux reprendre la tienne.</translation>
    </message>
    <message>
        <source>Look up, and ask.</source>
        <translation>Lève les yeux, et demande.</translation>
    </message>
    <message>
        <source>Look at each other first.</source>
        <translation>Regardez-vous d’abord.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter là</translation>
    </message>
    <message>
        <source>Take my hand back</source>
        <translation>Reprendre ma main</translation>
    </message>
    <message>
        <source>Put my hand on the card</source>
        <translation>Poser ma main sur la carte</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Pas tant que la soirée est en pause.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>In the two circles, to one person each: what belongs to you. Lower case, if the language has it.
----------
As the other one.</extracomment>
        <translation>à toi</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>In the almond between the circles: what belongs to both.</extracomment>
        <translation>partagé</translation>
    </message>
    <message>
        <source>Answer alone.
Turn it over together.</source>
        <translation>Réponds de ton côté.
Retournez ensemble.</translation>
    </message>
    <message>
        <source>Two laptops, one unhurried evening. What you both would like comes to light. The rest stays where it was.</source>
        <translation>Deux ordinateurs, une soirée sans hâte. Ce qui vous fait envie à vous deux vient à la lumière. Le reste demeure où il était.</translation>
    </message>
    <message>
        <source>How this evening is kept</source>
        <translation>Comment cette soirée est gardée</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Juste pour ce soir</translation>
    </message>
    <message>
        <source>Mandorla writes nothing to this laptop.</source>
        <translation>Mandorla n’écrit rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Garder sous clé</translation>
    </message>
    <message>
        <source>Saved here, behind a passphrase of yours.</source>
        <translation>Enregistré ici, derrière une phrase secrète à toi.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>L’apparence</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>Qu’est-ce que l’autre verra&#xa0;?</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Pour toi seulement</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Écrire une série</translation>
    </message>
</context>
<context>
    <name>WhatItTells</name>
    <message>
        <source>Close this again</source>
        <translation>Refermer</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>Qu’est-ce que l’autre verra&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Quelques mots, si tu veux</translation>
    </message>
    <message>
        <source>Read only if you are both open to this. Your words may show how you meant it.</source>
        <translation>À lire seulement si l’idée vous va à vous deux. Tes mots peuvent laisser voir comment tu l’entendais.</translation>
    </message>
</context>
<context>
    <name>LabelledArea</name>
    <message>
        <source>This is as much as fits.</source>
        <translation>Il n’y a pas de place pour plus.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Caractères restants : %1</translation>
    </message>
</context>
<context>
    <name>WriteCardPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Une série à toi</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Une carte</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Numbers: which of how many.</extracomment>
        <translation>Carte %1 sur %2</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>A line under it, if you like</source>
        <translation>Une ligne dessous, si tu veux</translation>
    </message>
    <message>
        <source>What kind of card it is</source>
        <translation>De quelle sorte de carte il s’agit</translation>
    </message>
    <message>
        <source>Its two roles, if you like</source>
        <translation>Ses deux rôles, si tu veux</translation>
    </message>
    <message>
        <source>Each as a whole sentence, as whoever has it would say it. Both, or neither.</source>
        <translation>Chaque rôle en une phrase entière, comme la dirait la personne qui l’a. Les deux, ou aucun.</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Qui donne dit</translation>
    </message>
    <message>
        <source>I’d like to give.</source>
        <translation>J’aimerais donner.</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Qui reçoit dit</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>J’aimerais recevoir.</translation>
    </message>
    <message>
        <source>One that stands alone, such as “None of these”, clears the others.</source>
        <translation>Un choix qui va sans les autres, comme «&#xa0;Rien de tout cela&#xa0;», les efface.</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>On peut en choisir plusieurs</translation>
    </message>
    <message>
        <source>Once it is shared</source>
        <translation>Une fois partagée</translation>
    </message>
    <message>
        <source>One of these is shown under it, on both laptops.</source>
        <translation>Une de ces phrases figure dessous, sur les deux ordinateurs.</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Il ne s’agit pas de se toucher</translation>
    </message>
    <message>
        <source>Then the line need not say that it is not consent.</source>
        <translation>Alors la ligne n’a pas à dire que ce n’est pas un consentement.</translation>
    </message>
    <message>
        <source>A first step, if you like</source>
        <translation>Un premier petit pas, si tu veux</translation>
    </message>
    <message>
        <source>A whole sentence that both of you could have written. Without one, none is offered.</source>
        <translation>Une phrase entière que vous auriez pu écrire, toi comme l’autre. Sans elle, aucun n’est proposé.</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Pas encore terminé.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Of a card: to an earlier place in the round, to a later one.</extracomment>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>As above: to a later place.</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>A verb: makes a second card like this one.</extracomment>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Enlever cette carte</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Moves a choice one place up, or down, in the list.</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>As above.</extracomment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>Of a choice such as “None of these”: whoever picks it picks nothing else.</extracomment>
        <translation>Sans les autres</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Retour à la série</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>See it as a card</source>
        <translation>La voir comme une carte</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>C’est la première.</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>C’est la dernière jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>WriteRoundPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Une série à toi</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Pas encore terminé.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is for, in one line</source>
        <translation>À quoi elle sert, en une ligne</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Eight to ten are an evening. Begin with what is easy.</source>
        <translation>De huit à dix, c’est une soirée. Commence par ce qui est facile.</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a card.</source>
        <translation>Alt avec ↑ ou ↓ déplace une carte.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Ajouter une carte</translation>
    </message>
    <message>
        <source>Around the cards</source>
        <translation>Autour des cartes</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Pourquoi cette série</translation>
    </message>
    <message>
        <source>Each of you reads it first, alone. Shift Enter breaks the line.</source>
        <translation>Vous la lisez d’abord, chaque personne de son côté. Maj Enter va à la ligne.</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Avant de répondre</translation>
    </message>
    <message>
        <source>What only this round tells. What every round tells, Mandorla says.</source>
        <translation>Ce que seule cette série révèle. Ce que révèlent toutes les séries, Mandorla le dit.</translation>
    </message>
    <message>
        <source>At the end, if something came up</source>
        <translation>À la fin, si quelque chose est apparu</translation>
    </message>
    <message>
        <source>From what came up to one small step, or none.</source>
        <translation>De ce qui est apparu vers un petit pas, ou aucun.</translation>
    </message>
    <message>
        <source>It is shown in both cases until you write one for when nothing came up.</source>
        <translation>Ce texte s’affiche dans les deux cas, tant que tu n’en écris pas un pour une soirée où rien n’apparaît.</translation>
    </message>
    <message>
        <source>At the end, if nothing came up</source>
        <translation>À la fin, si rien n’est apparu</translation>
    </message>
    <message>
        <source>Kind to both, and about this case only.</source>
        <translation>Doux pour vous deux, et seulement à propos de ce cas.</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Pour la personne qui la donne</translation>
    </message>
    <message>
        <source>For whom it is not, and what to ask afterwards. Whoever opens the file can read it.</source>
        <translation>Pour qui elle n’est pas faite, et que demander après. Qui ouvre le fichier peut le lire.</translation>
    </message>
    <message>
        <source>How near it goes</source>
        <translation>Jusqu’où elle s’approche</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Ce qui vous aide, toi et l’autre</translation>
    </message>
    <message>
        <source>A quiet word, a habit, a good moment.</source>
        <translation>Un mot tranquille, une habitude, un bon moment.</translation>
    </message>
    <message>
        <source>Everyday closeness</source>
        <translation>Tendresse au quotidien</translation>
    </message>
    <message>
        <source>Small things through the day.</source>
        <translation>De petites choses au fil du jour.</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Toucher</translation>
    </message>
    <message>
        <source>A hand, a hug, lying close.</source>
        <translation>Une main, des bras autour de soi, se blottir.</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Désir</translation>
    </message>
    <message>
        <source>What each of you longs for, and when.</source>
        <translation>Ce dont chaque personne a envie, et quand.</translation>
    </message>
    <message>
        <source>Minutes one of you needs</source>
        <translation>Minutes qu’il faut à une personne</translation>
    </message>
    <message>
        <source>Up to %1, or left empty.</source>
        <translation>Jusqu’à %1, ou laissé vide.</translation>
    </message>
    <message>
        <source>Begin another round</source>
        <translation>Commencer une autre série</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Put it among the rounds</source>
        <translation>La mettre parmi les séries</translation>
    </message>
    <message>
        <source>A second language</source>
        <translation>Une deuxième langue</translation>
    </message>
    <message>
        <source>Each text is then in both languages, and each person reads their own.</source>
        <translation>Chaque texte est alors dans les deux, et chaque personne le lit dans la sienne.</translation>
    </message>
    <message>
        <source>Take this language out of the round</source>
        <translation>Enlever cette langue de la série</translation>
    </message>
</context>
<context>
    <name>WriteStartPage</name>
    <message>
        <source>Write a round</source>
        <translation>Écrire une série</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>A round of your own</source>
        <translation>Une série à toi</translation>
    </message>
    <message>
        <source>You write it alone. It goes nowhere until you suggest it, and to no file but the one you choose.</source>
        <translation>Tu l’écris de ton côté. Elle ne va nulle part avant que tu la proposes, et dans aucun fichier sauf celui que tu choisis.</translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>Continuer la dernière</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>Commencer par une vide</translation>
    </message>
    <message>
        <source>Open one from a file…</source>
        <translation>En ouvrir une depuis un fichier…</translation>
    </message>
    <message>
        <source>Or begin with one that is there</source>
        <translation>Ou partir d’une qui existe</translation>
    </message>
    <message>
        <source>You write on a copy. The round itself stays as it is.</source>
        <translation>Tu écris sur une copie. La série elle-même reste comme elle est.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <translation>Pas encore de mots</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Carte %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::AnswerViewModel</name>
    <message>
        <source>If you like, tell each other two things aloud before you begin: a word that stops everything at once (a plain “stop” always does), and what does you good afterwards. Mandorla asks for neither, and stores nothing of it.</source>
        <translation>Si vous voulez, dites-vous deux choses à voix haute avant de commencer&#xa0;: un mot qui arrête tout aussitôt (un simple «&#xa0;stop&#xa0;» le fait toujours), et ce qui vous fait du bien après. Mandorla ne demande ni la première ni la seconde, et n’en garde rien.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Both in place of an answer, in the list of one’s own answers.</extracomment>
        <translation>Passée</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ChooseViewModel</name>
    <message>
        <source>Everyday closeness</source>
        <translation>Tendresse au quotidien</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Toucher</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Désir</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Ce qui vous aide, toi et l’autre</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, in as few letters as can be.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les tiennes</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Pour toi seulement</translation>
    </message>
</context>
<context>
    <name>mandorla::app::CompanionsViewModel</name>
    <message>
        <source>Someone who cannot be read any more</source>
        <translation>Quelqu’un dont plus rien ne peut se lire</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Quelqu’un sans nom</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Company</name>
    <message>
        <source>Just for tonight: neither laptop keeps anything of this evening.</source>
        <translation>Juste pour ce soir&#xa0;: aucun des deux ordinateurs ne garde rien de cette soirée.</translation>
    </message>
    <message>
        <source>You both keep it locked: this pairing, a round until it is over and seen, and pages you two keep.</source>
        <translation>Vous gardez tout sous clé, toi et l’autre&#xa0;: le lien entre vos ordinateurs, une série jusqu’à ce qu’elle soit finie et vue, et les pages que vous gardez à deux.</translation>
    </message>
    <message>
        <source>Just for tonight after all: one of you chose so, and neither laptop keeps anything of this evening.</source>
        <translation>Juste pour ce soir, finalement&#xa0;: une des deux personnes l’a choisi, et aucun des deux ordinateurs ne garde rien de cette soirée.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ConnectViewModel</name>
    <message>
        <source>Read out again what is shown here now.</source>
        <translation>Lis encore une fois à voix haute ce qui s’affiche ici maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n letters here.</source>
        <translation>
            <numerusform>Un nom a ici %n lettre au plus.</numerusform>
            <numerusform>Un nom a ici %n lettres au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name has a character in it that cannot be shown. Letters and spaces are fine.</source>
        <translation>Ce nom contient un caractère qui ne peut pas s’afficher. Les lettres et les espaces conviennent.</translation>
    </message>
    <message>
        <source>Both laptops need to be on the same home network.</source>
        <translation>Les deux ordinateurs doivent être sur le même réseau, celui de la maison.</translation>
    </message>
    <message>
        <source>Pairing with the other laptop.</source>
        <translation>Les deux ordinateurs se relient.</translation>
    </message>
    <message>
        <source>Your laptops have found each other.</source>
        <translation>Vos ordinateurs se sont trouvés.</translation>
    </message>
    <message>
        <source>Pair goes to the address you typed.</source>
        <translation>«&#xa0;Relier&#xa0;» va à l’adresse que tu as tapée.</translation>
    </message>
    <message>
        <source>There is a laptop nearby that shows digits.</source>
        <translation>Il y a tout près un ordinateur qui montre des chiffres.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits. Type the address of the right one.</source>
        <translation>Plusieurs ordinateurs tout près montrent des chiffres. Tape l’adresse du bon.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::EndViewModel</name>
    <message>
        <source>Our next evening: </source>
        <extracomment>Two people write on behind it, on the page that they share. It ends with a space.</extracomment>
        <translation>Notre prochaine soirée&#xa0;: </translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Ce que vous partagez</translation>
    </message>
    <message>
        <source>Every card is turned</source>
        <translation>Toutes les cartes sont retournées</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>La soirée s’arrête là</translation>
    </message>
    <message>
        <source>The evening broke off</source>
        <translation>La soirée s’est interrompue</translation>
    </message>
    <message>
        <source>Every card is turned. This is what you share.</source>
        <translation>Toutes les cartes sont retournées. Voici ce que vous partagez.</translation>
    </message>
    <message>
        <source>Nothing came up this time. It is nobody’s doing.</source>
        <translation>Rien n’est apparu cette fois. Ce n’est la faute de personne.</translation>
    </message>
    <message>
        <source>What you did not turn stays unknown.</source>
        <translation>Ce que vous n’avez pas retourné reste inconnu.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ExchangeAnswer</name>
    <message>
        <source>I’d like to give.</source>
        <translation>J’aimerais donner.</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>J’aimerais recevoir.</translation>
    </message>
    <message>
        <source>I’d like both.</source>
        <translation>J’aimerais les deux.</translation>
    </message>
    <message>
        <source>Neither.</source>
        <translation>Aucun des deux.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::KeptViewModel</name>
    <message>
        <source>That is not the one you have now. Nothing was changed.</source>
        <translation>Ce n’est pas la phrase secrète actuelle. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Changed. From now on the new passphrase opens it, and the old one does not.</source>
        <translation>C’est changé. À partir de maintenant, la nouvelle phrase secrète ouvre, et l’ancienne n’ouvre plus.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language, in this language itself.</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>It is not there in your language. You would read it in another one: %1.</source>
        <extracomment>Of a round, before it is begun. %1 is the name of another language, in that language.</extracomment>
        <translation>Elle n’existe pas dans ta langue. Tu la lirais dans une autre&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::LookViewModel</name>
    <message>
        <source>This could not be kept, so it is for tonight only. See that there is room on the disk.</source>
        <translation>Cela n’a pas pu être gardé, c’est donc pour ce soir seulement. Vois s’il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>It is kept with the rest, behind your passphrase.</source>
        <translation>C’est gardé avec le reste, derrière ta phrase secrète.</translation>
    </message>
    <message>
        <source>It is for tonight only. Nothing of it is written.</source>
        <translation>C’est pour ce soir seulement. Rien n’en est écrit.</translation>
    </message>
    <message>
        <source>It is for tonight, and kept only with an evening that you keep locked.</source>
        <translation>C’est pour ce soir, et gardé seulement avec une soirée que tu gardes sous clé.</translation>
    </message>
    <message>
        <source>The language is not locked, so that you are asked for your passphrase in it.</source>
        <translation>La langue n’est pas sous clé, pour que ta phrase secrète te soit demandée dans cette langue.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::NewPassphraseViewModel</name>
    <message>
        <source>Too short so far. It takes ten characters or more.</source>
        <translation>Trop courte pour l’instant. Il faut dix caractères ou plus.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. One or two more words would help.</source>
        <translation>Faible&#xa0;: facile à deviner. Un ou deux mots de plus aideraient.</translation>
    </message>
    <message>
        <source>Fair: it would take a while to guess.</source>
        <translation>Moyenne&#xa0;: il faudrait un moment pour la deviner.</translation>
    </message>
    <message>
        <source>Good: nothing obvious stands out in it.</source>
        <translation>Bonne&#xa0;: rien d’évident n’y saute aux yeux.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas pareilles.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OurPageViewModel</name>
    <message>
        <source>a month</source>
        <extracomment>How long a page stays: one of three to choose from.</extracomment>
        <translation>un mois</translation>
    </message>
    <message>
        <source>three months</source>
        <extracomment>As above.</extracomment>
        <translation>trois mois</translation>
    </message>
    <message>
        <source>half a year</source>
        <extracomment>As above.</extracomment>
        <translation>six mois</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>As above.</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after a month.</source>
        <translation>Elle reste si vous la gardez, toi et l’autre, et s’efface au bout d’un mois.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after three months.</source>
        <translation>Elle reste si vous la gardez, toi et l’autre, et s’efface au bout de trois mois.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after half a year.</source>
        <translation>Elle reste si vous la gardez, toi et l’autre, et s’efface au bout de six mois.</translation>
    </message>
    <message numerus="yes">
        <source>It stays if you both keep it, and fades after %n days.</source>
        <translation>
            <numerusform>Elle reste si vous la gardez, toi et l’autre, et s’efface au bout de %n jour.</numerusform>
            <numerusform>Elle reste si vous la gardez, toi et l’autre, et s’efface au bout de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>You both keep this page. After a month it fades by itself.</source>
        <translation>Vous gardez cette page, toi et l’autre. Au bout d’un mois, elle s’efface d’elle-même.</translation>
    </message>
    <message>
        <source>You both keep this page. After three months it fades by itself.</source>
        <translation>Vous gardez cette page, toi et l’autre. Au bout de trois mois, elle s’efface d’elle-même.</translation>
    </message>
    <message>
        <source>You both keep this page. After half a year it fades by itself.</source>
        <translation>Vous gardez cette page, toi et l’autre. Au bout de six mois, elle s’efface d’elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>You both keep this page. After %n days it fades by itself.</source>
        <translation>
            <numerusform>Vous gardez cette page, toi et l’autre. Au bout de %n jour, elle s’efface d’elle-même.</numerusform>
            <numerusform>Vous gardez cette page, toi et l’autre. Au bout de %n jours, elle s’efface d’elle-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays for a month more if you both keep it again.</source>
        <translation>Elle reste un mois de plus si vous la gardez de nouveau, toi et l’autre.</translation>
    </message>
    <message>
        <source>It stays for three months more if you both keep it again.</source>
        <translation>Elle reste trois mois de plus si vous la gardez de nouveau, toi et l’autre.</translation>
    </message>
    <message>
        <source>It stays for half a year more if you both keep it again.</source>
        <translation>Elle reste six mois de plus si vous la gardez de nouveau, toi et l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days more if you both keep it again.</source>
        <translation>
            <numerusform>Elle reste %n jour de plus si vous la gardez de nouveau, toi et l’autre.</numerusform>
            <numerusform>Elle reste %n jours de plus si vous la gardez de nouveau, toi et l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>This evening is just for tonight, and the page goes with it.</source>
        <translation>Cette soirée est juste pour ce soir, et la page part avec elle.</translation>
    </message>
    <message>
        <source>The time of this page is over. It goes when Mandorla is opened another day.</source>
        <translation>Le temps de cette page est passé. Elle part quand Mandorla s’ouvre un autre jour.</translation>
    </message>
    <message>
        <source>This page fades within a week.</source>
        <translation>Cette page s’efface d’ici une semaine.</translation>
    </message>
    <message>
        <source>This page is let go, for both of you.</source>
        <translation>Cette page est partie, pour vous deux.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnListViewModel</name>
    <message>
        <source>Just for tonight: Mandorla writes nothing to this laptop. What you write is here until you let go of it, or close Mandorla.</source>
        <translation>Juste pour ce soir&#xa0;: Mandorla n’écrit rien sur cet ordinateur. Ce que tu écris est ici jusqu’à ce que tu le laisses partir, ou que tu fermes Mandorla.</translation>
    </message>
    <message>
        <source>What you write is kept on this laptop as you write it, behind your passphrase, until you let go of it.</source>
        <translation>Ce que tu écris est gardé sur cet ordinateur à mesure que tu l’écris, derrière ta phrase secrète, jusqu’à ce que tu le laisses partir.</translation>
    </message>
    <message>
        <source>There is room for no more of these. Let go of one before you begin another.</source>
        <translation>Il n’y a plus de place pour d’autres. Laisses-en partir une avant d’en commencer une nouvelle.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnPageViewModel</name>
    <message>
        <source>Nothing is written down, and nothing is kept.</source>
        <translation>Rien n’est écrit, et rien n’est gardé.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. You can keep it locked on this laptop, take it along, or let go of it.</source>
        <translation>Ce que tu as écrit est encore ici, et rien n’en a été envoyé. Tu peux le garder sous clé sur cet ordinateur, l’emporter, ou le laisser partir.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. Once you let go of it, or close Mandorla, it is gone. If you want to have it, take it along first.</source>
        <translation>Ce que tu as écrit est encore ici, et rien n’en a été envoyé. Dès que tu le laisses partir, ou que tu fermes Mandorla, cela n’est plus là. Si tu veux l’avoir, emporte-le d’abord.</translation>
    </message>
    <message>
        <source>It is kept on this laptop, behind your passphrase, until you let go of it. Nothing of it was sent.</source>
        <translation>C’est gardé sur cet ordinateur, derrière ta phrase secrète, jusqu’à ce que tu le laisses partir. Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>It is gone. Nothing of it was sent.</source>
        <translation>Ce n’est plus là. Rien n’en a été envoyé.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnWords</name>
    <message>
        <source>It cannot be read</source>
        <translation>Cela ne peut pas se lire</translation>
    </message>
    <message>
        <source>It is damaged, or a newer Mandorla wrote it. All that can be done here is to let go of it.</source>
        <translation>C’est abîmé, ou une version plus récente de Mandorla l’a écrit. Tout ce qu’on peut faire ici, c’est le laisser partir.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PeopleViewModel</name>
    <message>
        <source>You</source>
        <extracomment>Both stand alone, in place of a name: over a person’s words, and beside a person’s circle.</extracomment>
        <translation>Toi</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Toi et %1</translation>
    </message>
    <message>
        <source>Your partner and %1</source>
        <translation>L’autre et %1</translation>
    </message>
    <message>
        <source>%1 and your partner</source>
        <extracomment>%1 is the name of the person who reads this.</extracomment>
        <translation>%1 et l’autre</translation>
    </message>
    <message>
        <source>%1 and you</source>
        <extracomment>%1 is the partner’s name.</extracomment>
        <translation>%1 et toi</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people’s names.</extracomment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PrintPortal</name>
    <message>
        <source>A page</source>
        <translation>Une page</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RangeAnswer</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Rien de choisi pour l’instant</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ReadCardsViewModel</name>
    <message>
        <source>Another round is suggested now. Go back to see it.</source>
        <translation>Une autre série est proposée maintenant. Reviens en arrière pour la voir.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RevealViewModel</name>
    <message>
        <source>Shared: %1</source>
        <extracomment>Said aloud when a card is turned; then comes what the card asks.</extracomment>
        <translation>Partagé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RoundFileViewModel</name>
    <message>
        <source>There is more in this folder. Type the name.</source>
        <translation>Il y a plus de choses dans ce dossier. Tape le nom.</translation>
    </message>
    <message>
        <source>No round and no folder is in here.</source>
        <translation>Il n’y a ici ni série ni dossier.</translation>
    </message>
    <message>
        <source>No round is in this folder.</source>
        <translation>Il n’y a pas de série dans ce dossier.</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>série</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Il faut un nom au fichier.</translation>
    </message>
    <message>
        <source>Choose a file, or type its name.</source>
        <translation>Choisis un fichier, ou tape son nom.</translation>
    </message>
    <message>
        <source>The texts of this round are too long for one file.</source>
        <translation>Les textes de cette série sont trop longs pour un seul fichier.</translation>
    </message>
    <message>
        <source>Shorten some of them.</source>
        <translation>Raccourcis-en quelques-uns.</translation>
    </message>
    <message>
        <source>This file can’t be used.</source>
        <extracomment>Where in the file: “line 3, rounds[0].cards[2]”. What is wrong there follows.</extracomment>
        <translation>Ce fichier ne peut pas servir.</translation>
    </message>
    <message>
        <source>This file can’t be used (%1).</source>
        <translation>Ce fichier ne peut pas servir (%1).</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replace it, or choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom. Remplace-le, ou choisis un autre nom.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::SheetsViewModel</name>
    <message>
        <source>From this evening.</source>
        <translation>De ce soir.</translation>
    </message>
    <message>
        <source>Its time is over. Would you two like to keep it on?</source>
        <translation>Son temps est passé. Voulez-vous la garder encore, vous deux&#xa0;?</translation>
    </message>
    <message>
        <source>It fades within a week. Would you two like to keep it on?</source>
        <translation>Elle s’efface d’ici une semaine. Voulez-vous la garder encore, vous deux&#xa0;?</translation>
    </message>
    <message>
        <source>You both keep it.</source>
        <translation>Vous la gardez, toi et l’autre.</translation>
    </message>
    <message>
        <source>One page that you keep is damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>Une page que vous gardez est abîmée sur cet ordinateur et ne peut pas se lire. Tout ce que vous gardez d’autre est comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that you keep are damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>
            <numerusform>%n page que vous gardez est abîmée sur cet ordinateur et ne peut pas se lire. Tout ce que vous gardez d’autre est comme avant.</numerusform>
            <numerusform>%n pages que vous gardez sont abîmées sur cet ordinateur et ne peuvent pas se lire. Tout ce que vous gardez d’autre est comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, and you said that it is wrong. Nothing fades by it.</source>
        <extracomment>%1 is a day, as this language writes one.</extracomment>
        <translation>L’horloge de cet ordinateur donne aujourd’hui pour le %1, et tu as dit que c’est faux. Rien ne s’efface d’après elle.</translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, long after Mandorla was last open here. If that is right, a page whose time is over goes another day, unless you two keep it on.</source>
        <translation>L’horloge de cet ordinateur donne aujourd’hui pour le %1, bien après la dernière fois que Mandorla a servi ici. Si c’est juste, une page dont le temps est passé part un autre jour, à moins que vous la gardiez encore, vous deux.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TakeAlongViewModel</name>
    <message>
        <source>page</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>page</translation>
    </message>
    <message>
        <source>Write where it goes: a folder and a name, like the one there now.</source>
        <translation>Écris où il va&#xa0;: un dossier et un nom, comme c’est déjà écrit là.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>It can’t be written there. Another folder may do.</source>
        <translation>Impossible d’écrire là. Un autre dossier conviendra peut-être.</translation>
    </message>
    <message>
        <source>Saved. Whoever opens that file can read it.</source>
        <translation>C’est enregistré. Qui ouvre ce fichier peut le lire.</translation>
    </message>
    <message>
        <source>This laptop can’t make a PDF that holds your page and nothing else. Save it as text instead: that does.</source>
        <translation>Cet ordinateur ne sait pas faire un PDF qui contienne votre page et rien d’autre. Enregistre-la plutôt en texte&#xa0;: cela marche.</translation>
    </message>
    <message>
        <source>It could not be printed from here. Save it as PDF, and print that.</source>
        <translation>Impossible d’imprimer d’ici. Enregistre en PDF, et imprime-le.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TalkViewModel</name>
    <message numerus="yes">
        <source>%n minutes each. %1 begins.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>
            <numerusform>%n minute par personne. %1 commence.</numerusform>
            <numerusform>%n minutes par personne. %1 commence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. You begin.</source>
        <translation>
            <numerusform>%n minute par personne. Tu commences.</numerusform>
            <numerusform>%n minutes par personne. Tu commences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. Your partner begins.</source>
        <translation>
            <numerusform>%n minute par personne. L’autre commence.</numerusform>
            <numerusform>%n minutes par personne. L’autre commence.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have both spoken</source>
        <translation>Vous avez parlé, toi et l’autre</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <extracomment>%1 is a person’s name. Speaking is telling, and the other person listens.</extracomment>
        <translation>%1 parle</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Tu parles</translation>
    </message>
    <message>
        <source>Your partner speaks</source>
        <translation>L’autre parle</translation>
    </message>
    <message>
        <source>Stay with it for a moment. Then go on, or talk once more.</source>
        <translation>Restez un moment avec cela. Puis continuez, ou parlez-en encore une fois.</translation>
    </message>
    <message>
        <source>%1 listens, and does not answer yet.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>%1 écoute, et ne répond pas encore.</translation>
    </message>
    <message>
        <source>Your partner listens, and does not answer yet.</source>
        <translation>L’autre écoute, et ne répond pas encore.</translation>
    </message>
    <message>
        <source>You listen, and do not answer yet.</source>
        <translation>Tu écoutes, et ne réponds pas encore.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WindowViewModel</name>
    <message>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WishAnswer</name>
    <message>
        <source>I’d love this</source>
        <translation>J’aimerais beaucoup</translation>
    </message>
    <message>
        <source>I’m open to it</source>
        <translation>L’idée me va</translation>
    </message>
    <message>
        <source>Not for me, not now</source>
        <translation>Pas pour moi, pas maintenant</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WriteViewModel</name>
    <message>
        <source>%1 of %2.</source>
        <extracomment>How many choices a card has, of how many it can have.</extracomment>
        <translation>%1 sur %2.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Il n’y a pas de place pour plus.</translation>
    </message>
    <message>
        <source>One character left.</source>
        <translation>Il reste un caractère.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>Il reste %n caractère.</numerusform>
            <numerusform>Il reste %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>One character too many.</source>
        <translation>Un caractère de trop.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>%n caractère de trop.</numerusform>
            <numerusform>%n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes, steps and options together: %1 of %2.</source>
        <translation>Envies, degrés et choix ensemble&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cards. Eight to ten are an evening.</source>
        <extracomment>How many cards there are, of how many there can be.</extracomment>
        <translation>%1 cartes sur %2. De huit à dix, c’est une soirée.</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>These name a field of a round that is being written. What is missing in it follows in a sentence.</extracomment>
        <translation>Le titre</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Pourquoi cette série</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Avant de répondre</translation>
    </message>
    <message>
        <source>If something came up</source>
        <translation>Si quelque chose est apparu</translation>
    </message>
    <message>
        <source>If nothing came up</source>
        <translation>Si rien n’est apparu</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Pour la personne qui la donne</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Combien de temps elle dure</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>Les cartes</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>The line under it</source>
        <translation>La ligne en dessous</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>Ce qu’il y a à choisir</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>On peut en choisir plusieurs</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Qui donne dit</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Qui reçoit dit</translation>
    </message>
    <message>
        <source>What is shown under it</source>
        <translation>Ce qui figure dessous</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Il ne s’agit pas de se toucher</translation>
    </message>
    <message>
        <source>A first step</source>
        <translation>Un premier petit pas</translation>
    </message>
    <message>
        <source>Card %1</source>
        <extracomment>Which card something is missing in; what it is follows.</extracomment>
        <translation>Carte %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>Which choice of a card.</extracomment>
        <translation>Choix %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Before the names of languages: no second language.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>It is missing in this language: %1.</source>
        <extracomment>A text of a round that is written in two languages. %1 is the name of one of them, in that language.</extracomment>
        <translation>Il manque dans cette langue : %1.</translation>
    </message>
</context>
</TS>
