<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Only on this laptop</source>
        <translation>Só neste laptop</translation>
    </message>
    <message>
        <source>Your answers, once more</source>
        <translation>Suas respostas, mais uma vez</translation>
    </message>
    <message>
        <source>Answer alone. Nobody sees how far you are.</source>
        <translation>Responda a sós. Ninguém vê em que ponto você está.</translation>
    </message>
    <message>
        <source>Nothing of this is sent. You can go back to any card.</source>
        <translation>Nada disso é enviado. Você pode voltar a qualquer carta.</translation>
    </message>
    <message>
        <source>You can go back to any card. You can also change your mind until you have both sealed.</source>
        <translation>Você pode voltar a qualquer carta. Também pode mudar de ideia até que as duas pessoas tenham selado.</translation>
    </message>
    <message>
        <source>What you both see</source>
        <translation>O que vocês veem</translation>
    </message>
    <message>
        <source>Skipped. What you chose before is set aside.</source>
        <translation>Carta pulada. O que você tinha escolhido está separado.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Keep this card to myself</source>
        <translation>Guardar esta carta para mim</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Voltar à escrita</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Leaves the card without an answer; that tells the partner nothing.</extracomment>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A verb: there are no more cards, and one is alone with what one wrote.</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: closes one’s answers, as one seals a letter.</extracomment>
        <translation>Selar</translation>
    </message>
</context>
<context>
    <name>ApartPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Só para você</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>An evening for two, on two laptops. Each of you answers the same cards alone. Then you turn them over together.</source>
        <translation>Uma noite a dois, em dois laptops. Cada pessoa responde às mesmas cartas a sós. Depois vocês vão virar as cartas lado a lado.</translation>
    </message>
    <message>
        <source>What your partner will see</source>
        <translation>O que a outra pessoa vai ver</translation>
    </message>
    <message>
        <source>Where your answers meet, with the words you each added there. And what you both chose to show.</source>
        <translation>Onde as respostas de vocês se encontram, com as palavras que cada pessoa escreveu ali. E o que as duas quiseram mostrar.</translation>
    </message>
    <message>
        <source>A no, a not now, a skipped card and one kept to yourself look the same. They stay on your laptop.</source>
        <translation>Um não, um “agora não”, uma carta pulada e uma que você guarda para si têm a mesma aparência. Ficam no seu laptop.</translation>
    </message>
    <message>
        <source>What does not come up tells something too. Once every card is turned: if you said yes and it did not come up, your partner did not.</source>
        <translation>O que não aparece também diz algo. Depois que todas as cartas forem viradas: se você disse sim e isso não apareceu, a outra pessoa não disse sim.</translation>
    </message>
    <message>
        <source>Wanting and declining are equally welcome here. Nothing is counted, and nothing is owed.</source>
        <translation>Querer e recusar são igualmente bem-vindos aqui. Nada é contado, e ninguém deve nada.</translation>
    </message>
    <message>
        <source>The language, and how it looks</source>
        <extracomment>What a button does that bears the name of the language.</extracomment>
        <translation>O idioma e a aparência</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Fechar o Mandorla</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Btn</name>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear the page: the key that does the same as the button.</extracomment>
        <translation>Tecla: %1</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Skip any card, or keep it to yourself.</source>
        <translation>Pule qualquer carta, ou guarde-a para você.</translation>
    </message>
    <message>
        <source>It begins if you agree. If you put it away, nothing is sent.</source>
        <translation>A rodada começa se você concordar. Se você deixar de lado, nada é enviado.</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. Why stays with each of you.</source>
        <translation>Depois que todas as cartas forem viradas: se você disse sim e isso não apareceu, a outra pessoa não disse sim. O porquê fica com cada pessoa.</translation>
    </message>
    <message>
        <source>Someone who says yes to everything sees every wish of their partner. Both of you see it come up.</source>
        <translation>Quem diz sim a tudo vê todos os desejos da outra pessoa. As duas veem quando aparecem.</translation>
    </message>
    <message>
        <source>For whoever hands it out: %1</source>
        <translation>Para quem entrega a rodada: %1</translation>
    </message>
    <message>
        <source>%1 suggests “%2”.</source>
        <extracomment>A person’s name, and the title of a round.</extracomment>
        <translation>%1 sugere “%2”.</translation>
    </message>
    <message>
        <source>Suggested. It begins when you have both said yes.</source>
        <translation>Sugestão feita. A rodada começa quando as duas pessoas tiverem dito sim.</translation>
    </message>
    <message>
        <source>Choose a round</source>
        <translation>Escolham uma rodada</translation>
    </message>
    <message>
        <source>You suggested “%1”. It begins when you have both said yes.</source>
        <translation>Você sugeriu “%1”. A rodada começa quando as duas pessoas tiverem dito sim.</translation>
    </message>
    <message>
        <source>It begins when you have both said yes to it.</source>
        <translation>Começa quando as duas pessoas tiverem dito sim a ela.</translation>
    </message>
    <message>
        <source>%1 suggests this one.</source>
        <translation>%1 sugere esta.</translation>
    </message>
    <message>
        <source>Go on writing your round</source>
        <translation>Continuar sua rodada</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Escrever uma rodada</translation>
    </message>
    <message>
        <source>Open a round from a file…</source>
        <translation>Abrir uma rodada de um arquivo…</translation>
    </message>
    <message>
        <source>Read every card first</source>
        <translation>Ler todas as cartas antes</translation>
    </message>
    <message>
        <source>Begin alone</source>
        <translation>Começar a sós</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Sugerir esta rodada</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Não enquanto a noite está em pausa.</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Concordar</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Esta não</translation>
    </message>
    <message>
        <source>Back to what it tells</source>
        <translation>Voltar ao que ela revela</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Para quem entrega a rodada</translation>
    </message>
    <message>
        <source>%1 suggests</source>
        <extracomment>%1 is a person’s name; below stands the round.</extracomment>
        <translation>%1 sugere</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>Encerrar a noite</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>O que este laptop guarda</translation>
    </message>
</context>
<context>
    <name>CodeDigits</name>
    <message>
        <source>Six digits</source>
        <translation>Seis dígitos</translation>
    </message>
</context>
<context>
    <name>CompanionsPage</name>
    <message>
        <source>Forget</source>
        <extracomment>A verb: this laptop then no longer knows that person’s. %1 is the person’s name.
----------
As the one beside a person’s name.</extracomment>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>As above, for those who hear it.</extracomment>
        <translation>Esquecer %1</translation>
    </message>
    <message>
        <source>Who is this evening with?</source>
        <translation>Com quem é esta noite?</translation>
    </message>
    <message>
        <source>This laptop looks only for the one you pick. Nobody else is told that it is open.</source>
        <translation>Este laptop procura só a pessoa que você escolher. Ninguém mais fica sabendo que ele está aberto.</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>Esquecer %1?</translation>
    </message>
    <message>
        <source>This laptop then forgets that you two are paired, and all that it keeps of you two. Nobody can bring it back. To meet again, you pair with new digits.</source>
        <translation>Este laptop então esquece que os laptops de vocês se conhecem, e tudo o que guarda de vocês. Ninguém pode trazer isso de volta. Para se encontrarem de novo, vocês pareiam os laptops com novos dígitos.</translation>
    </message>
    <message>
        <source>Nothing is sent. To the other laptop it looks as if this one were switched off. What that laptop keeps stays until the person there forgets it.</source>
        <translation>Nada é enviado. Para o outro laptop, é como se este estivesse desligado. O que está guardado lá fica até que a pessoa de lá o esqueça.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Fechar o Mandorla</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Pair with somebody else</source>
        <translation>Parear com mais alguém</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Pairing</source>
        <extracomment>The page on which two laptops get to know each other.</extracomment>
        <translation>Parear</translation>
    </message>
    <message>
        <source>Bring your two laptops together</source>
        <translation>Aproximem os dois laptops</translation>
    </message>
    <message>
        <source>One of you shows six digits, and one types them. It makes no difference who does which.</source>
        <translation>Uma pessoa mostra seis dígitos, a outra digita. Tanto faz quem faz o quê.</translation>
    </message>
    <message>
        <source>I show the digits</source>
        <translation>Eu mostro os dígitos</translation>
    </message>
    <message>
        <source>Six digits appear here. You read them aloud.</source>
        <translation>Seis dígitos aparecem aqui. Você os lê em voz alta.</translation>
    </message>
    <message>
        <source>I type them</source>
        <translation>Eu digito</translation>
    </message>
    <message>
        <source>The other laptop has the digits. You type them here.</source>
        <translation>O outro laptop tem os dígitos. Você os digita aqui.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Your name for tonight</source>
        <translation>Seu nome para esta noite</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Se quiser</translation>
    </message>
    <message>
        <source>Your partner reads it once you have paired. Without a name you are “You” here and “Your partner” there.</source>
        <translation>A outra pessoa lê o nome quando os laptops se conhecerem. Sem nome, você é “Você” aqui e “A outra pessoa” lá.</translation>
    </message>
    <message>
        <source>Type this on the other laptop</source>
        <translation>Digite isto no outro laptop</translation>
    </message>
    <message>
        <source>What does the other laptop show?</source>
        <translation>O que o outro laptop mostra?</translation>
    </message>
    <message>
        <source>The digits:</source>
        <translation>Os dígitos:</translation>
    </message>
    <message>
        <source>The digits of the other laptop</source>
        <translation>Os dígitos do outro laptop</translation>
    </message>
    <message>
        <source>If you both keep it locked, this is the only time.</source>
        <translation>Se as duas pessoas guardarem com chave, é só desta vez.</translation>
    </message>
    <message>
        <source>For this evening only.</source>
        <translation>Só para esta noite.</translation>
    </message>
    <message>
        <source>Ask for them across the table. If one is wrong, just try again.</source>
        <translation>Peça os dígitos a quem está do outro lado da mesa. Se algum estiver errado, é só tentar de novo.</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Fechar o Mandorla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>O que este laptop guarda</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Só para você</translation>
    </message>
    <message>
        <source>Show other digits</source>
        <translation>Mostrar outros dígitos</translation>
    </message>
    <message>
        <source>They can’t find each other</source>
        <translation>Eles não se encontram</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>A verb: makes the two laptops know each other.</extracomment>
        <translation>Parear</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Six digits first</source>
        <translation>Primeiro os seis dígitos</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>The day on the cover, as Qt formats dates: &quot;Thursday 14 November&quot;.</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>On the clock that lies over everything. Whoever looks on must not learn what is under it.</extracomment>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Once more, and Enter</source>
        <translation>Mais uma vez, e Enter</translation>
    </message>
    <message>
        <source>Press Enter to come back</source>
        <translation>Aperte Enter para voltar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aparência</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>It is locked</source>
        <translation>Está trancado</translation>
    </message>
    <message>
        <source>Your passphrase opens what this laptop keeps.</source>
        <translation>Sua frase secreta abre o que este laptop guarda.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, and there is no other way in. It can stay closed as it is, or go.</source>
        <translation>Sem a frase secreta ninguém pode abrir, e não existe outra entrada. Pode ficar fechado como está, ou ir embora.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Fechar o Mandorla</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>Parar de abrir</translation>
    </message>
    <message>
        <source>I can’t open it</source>
        <translation>Não consigo abrir</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Só esta noite</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: opens what is kept, with the passphrase.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>The passphrase first</source>
        <translation>Primeiro a frase secreta</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Deixar ir</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This is the first one.</source>
        <translation>Esta é a primeira.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>A anterior</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>Esta é a última até agora.</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>A seguinte</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>You both see only where giving and receiving meet.</source>
        <translation>Vocês veem só onde dar e receber se encontram.</translation>
    </message>
</context>
<context>
    <name>FindEachOther</name>
    <message>
        <source>They can’t find each other</source>
        <translation>Eles não se encontram</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Uma rede só</translation>
    </message>
    <message>
        <source>Both laptops on the same home network, and not the guest network: that one often keeps laptops apart. The internet is not needed.</source>
        <translation>Os dois laptops na mesma rede da casa, e não na rede de visitantes: essa costuma manter os laptops separados. A internet não é necessária.</translation>
    </message>
    <message>
        <source>VPN off</source>
        <translation>VPN desligada</translation>
    </message>
    <message>
        <source>If one of you uses a VPN, switch it off for this evening.</source>
        <translation>Se uma das pessoas usa uma VPN, desligue-a por esta noite.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>A firewall is on here. Typed into a terminal, this lets the other laptop in:</source>
        <translation>Há um firewall ligado aqui. Digitado num terminal, isto deixa o outro laptop entrar:</translation>
    </message>
    <message>
        <source>The address by hand</source>
        <translation>O endereço à mão</translation>
    </message>
    <message>
        <source>Type the address that the other laptop shows on this page. If only one laptop has a firewall, let that one type: digits and address.</source>
        <translation>Digite o endereço que o outro laptop mostra nesta página. Se só um dos laptops tem firewall, digitem nesse: dígitos e endereço.</translation>
    </message>
    <message>
        <source>A network of your own</source>
        <translation>Uma rede própria</translation>
    </message>
    <message>
        <source>A cable between the two laptops, or the hotspot of a phone that both join, does as well.</source>
        <translation>Um cabo entre os dois laptops também serve, ou o ponto de acesso de um celular em que os dois entrem.</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Digitar o endereço</translation>
    </message>
    <message>
        <source>Read the address aloud</source>
        <translation>Ler o endereço em voz alta</translation>
    </message>
    <message>
        <source>The other laptop shows its address when you choose “Find each other” there.</source>
        <translation>O outro laptop mostra o endereço dele quando lá se escolhe “Encontrar um ao outro”.</translation>
    </message>
    <message>
        <source>The other laptop shows its address on this same page.</source>
        <translation>O outro laptop mostra o endereço dele nesta mesma página.</translation>
    </message>
    <message>
        <source>On the other laptop, choose “I type them”, then “They can’t find each other”, and type it there.</source>
        <translation>No outro laptop, escolham “Eu digito”, depois “Eles não se encontram”, e digitem lá.</translation>
    </message>
    <message>
        <source>The other laptop’s address</source>
        <translation>O endereço do outro laptop</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>É parecido com 192.168.1.20.</translation>
    </message>
    <message>
        <source>This laptop looks there now.</source>
        <translation>Este laptop agora procura lá.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar este endereço</translation>
    </message>
    <message>
        <source>This laptop’s address</source>
        <translation>O endereço deste laptop</translation>
    </message>
    <message>
        <source>The number after the colon is part of it, for another program on this laptop uses Mandorla’s usual port.</source>
        <translation>O número depois dos dois-pontos faz parte dele, porque outro programa neste laptop ocupa a porta de costume do Mandorla.</translation>
    </message>
    <message>
        <source>The address first</source>
        <translation>Primeiro o endereço</translation>
    </message>
</context>
<context>
    <name>IfAfraid</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Se você tem medo de dizer não</translation>
    </message>
    <message>
        <source>Help for yourself comes first. If you are afraid to say no to your partner, or of what comes after a no, Mandorla is not the right tool.</source>
        <translation>A ajuda para você vem primeiro. Se você tem medo de dizer não à pessoa com quem está, ou do que vem depois de um não, o Mandorla não é a ferramenta certa.</translation>
    </message>
    <message>
        <source>There are people who listen, believe you and know what can be done: helplines and chats, advice centres, shelters, doctors. They are there for every gender, and you decide what happens next.</source>
        <translation>Há pessoas que escutam você, acreditam em você e sabem o que dá para fazer: linhas de ajuda e chats, centros de referência, casas-abrigo, postos de saúde. Estão aí para gente de qualquer gênero, e quem decide o que acontece depois é você.</translation>
    </message>
    <message>
        <source>Look for them on a device that your partner does not use: at a library, at work, at a friend’s. Search for “help with domestic abuse” and the name of your country. If you are in danger now, call the emergency services.</source>
        <translation>Procure num aparelho que essa pessoa não usa: numa biblioteca, no trabalho, na casa de gente amiga. Busque por “ajuda violência doméstica” e o nome do seu país. Se você corre perigo agora, ligue para a emergência.</translation>
    </message>
    <message>
        <source>Esc puts a clock in place of this page, at once. Nothing of it is kept or sent.</source>
        <translation>Esc põe um relógio no lugar desta página, na hora. Nada dela é guardado nem enviado.</translation>
    </message>
    <message>
        <source>What it can look like</source>
        <translation>Como isso pode ser</translation>
    </message>
    <message>
        <source>It need not be the fear of being hit. These count as well:</source>
        <translation>Não precisa ser o medo de apanhar. Isto também conta:</translation>
    </message>
    <message>
        <source>You give in so that the sulking ends, or the silence.</source>
        <translation>Você cede para que a cara fechada acabe, ou o silêncio.</translation>
    </message>
    <message>
        <source>You are threatened: with money, with the children, with your papers, with pictures of you.</source>
        <translation>Você ouve ameaças: com dinheiro, com as crianças, com seus documentos, com imagens suas.</translation>
    </message>
    <message>
        <source>You are touched sexually while you are asleep.</source>
        <translation>Tocam em você sexualmente enquanto você dorme.</translation>
    </message>
    <message>
        <source>Your contraception is hidden, spoiled, or taken off without a word.</source>
        <translation>Seu método anticoncepcional é escondido, estragado ou retirado sem uma palavra.</translation>
    </message>
    <message>
        <source>You weigh every word beforehand, so that nothing happens.</source>
        <translation>Você pesa cada palavra antes, para que nada aconteça.</translation>
    </message>
    <message>
        <source>Once counts. None of it is your fault.</source>
        <translation>Uma vez já conta. Nada disso é culpa sua.</translation>
    </message>
    <message>
        <source>What may be watched</source>
        <translation>O que pode estar sob vigilância</translation>
    </message>
    <message>
        <source>Phones, accounts, bills and search histories can be watched, and so can this laptop. A private window of a browser does not help against somebody who looks on. Another device does.</source>
        <translation>Celulares, contas, faturas e históricos de busca podem estar sob vigilância, e este laptop também. Uma janela anônima do navegador não ajuda contra quem está olhando. Outro aparelho ajuda.</translation>
    </message>
    <message>
        <source>Whether you go on</source>
        <translation>Continuar ou não</translation>
    </message>
    <message>
        <source>It may be noticed that you close Mandorla, or that an evening stays empty. You judge what is safest. You may skip every card, and the other laptop then sees only that nothing came up.</source>
        <translation>Pode chamar atenção que você feche o Mandorla, ou que uma noite fique vazia. Quem julga o que é mais seguro é você. Você pode pular todas as cartas, e então o outro laptop só vê que nada apareceu.</translation>
    </message>
    <message>
        <source>A therapist’s exercises for couples are not for this either. They take two people who can both say no. A yes given out of fear looks like any other yes here, and no software can tell.</source>
        <translation>Os exercícios de terapia para casais também não servem para isto. Eles precisam de duas pessoas, e as duas precisam poder dizer não. Um sim dado por medo parece qualquer outro sim aqui, e nenhum programa percebe a diferença.</translation>
    </message>
    <message>
        <source>If your partner is afraid of you</source>
        <translation>Se a pessoa com quem você está tem medo de você</translation>
    </message>
    <message>
        <source>If you notice that you frighten your partner, that you press, threaten or hurt, there is help for you, too: advice centres, and groups of people who want to stop. Search for “help to stop hurting my partner” and the name of your country. A round together does not mend it.</source>
        <translation>Se você percebe que dá medo a essa pessoa, que pressiona, ameaça ou machuca, há ajuda para você também: centros de atendimento e grupos de gente que quer parar. Busque por “grupo reflexivo violência no relacionamento” e o nome do seu país. Uma rodada a dois não conserta isso.</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>Em outras línguas</translation>
    </message>
    <message>
        <source>Words to search for, with the name of the country you are in:</source>
        <translation>Palavras para buscar, com o nome do país em que você está:</translation>
    </message>
    <message>
        <source>You find this page again at any time: with F1, or on the cover under Help. Opening it changes nothing of your evening, and your partner’s laptop is told nothing of it.</source>
        <translation>Você encontra esta página de novo a qualquer hora: com F1, ou em Ajuda, no relógio que cobre a tela. Abri-la não muda nada na noite de vocês, e o laptop da outra pessoa não fica sabendo de nada.</translation>
    </message>
</context>
<context>
    <name>IfAfraidPage</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Se você tem medo de dizer não</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Fechar o Mandorla</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Keep it locked</source>
        <translation>Guardar com chave</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>Uma frase secreta sua</translation>
    </message>
    <message>
        <source>Each of you has one, on your own laptop. Your partner’s laptop never learns it.</source>
        <translation>Cada pessoa tem a sua, no próprio laptop. O laptop da outra pessoa nunca fica sabendo dela.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Um momento.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que é guardado</translation>
    </message>
    <message>
        <source>That you two are paired, so that next time you need no digits. And a round you are in, with your own answers, until it is over and you have seen what it came to, or it has rested for thirty days. And the pages you both keep.</source>
        <translation>Que os laptops de vocês se conhecem, para que da próxima vez não precisem de dígitos. E uma rodada em andamento, com as suas respostas, até que termine e você tenha visto o resultado, ou até que fique parada por trinta dias. E as páginas que as duas pessoas guardam.</translation>
    </message>
    <message>
        <source>Only if you both keep it</source>
        <translation>Só se as duas pessoas guardarem</translation>
    </message>
    <message>
        <source>If one of you is here just for tonight, neither laptop keeps anything of the evening. You are both told before you answer.</source>
        <translation>Se uma das pessoas está aqui só por esta noite, nenhum dos laptops guarda nada dela. Vocês ficam sabendo antes de responder.</translation>
    </message>
    <message>
        <source>There is no second way in</source>
        <translation>Não existe uma segunda entrada</translation>
    </message>
    <message>
        <source>Nobody can bring a passphrase back. Without it, what is kept stays closed.</source>
        <translation>Ninguém pode trazer de volta uma frase secreta. Sem ela, o que está guardado continua fechado.</translation>
    </message>
    <message>
        <source>What a disk remembers</source>
        <translation>Do que um disco se lembra</translation>
    </message>
    <message>
        <source>What you let go of cannot be opened any more. Its unreadable remains may stay on the disk, because on an SSD a file cannot be overwritten in place. Encrypting the whole disk is the answer to that.</source>
        <translation>O que você deixou ir não pode mais ser aberto. Restos ilegíveis podem ficar no disco, porque num SSD não dá para sobrescrever um arquivo no lugar. A resposta para isso é criptografar o disco inteiro.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What this laptop keeps</source>
        <translation>O que este laptop guarda</translation>
    </message>
    <message>
        <source>Your name, and the key by which the other laptop knows this one.</source>
        <translation>Seu nome, e a chave pela qual o outro laptop reconhece este.</translation>
    </message>
    <message>
        <source>If you both keep it locked: that you two are paired, and a round you are in, with your own answers, and pages you two keep. The round goes when it is over, or has rested for thirty days.</source>
        <translation>Se as duas pessoas guardarem com chave: que os laptops de vocês se conhecem, uma rodada em andamento, com as suas respostas, e as páginas que vocês guardam. A rodada vai embora quando termina, ou quando fica parada por trinta dias.</translation>
    </message>
    <message>
        <source>What you wrote alone and keep. It stays until you let go of it.</source>
        <translation>O que você escreveu a sós e guarda. Fica até que você o deixe ir.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and so does the keychain of this desktop.</source>
        <translation>Tudo isso está criptografado. Sua frase secreta abre, e o chaveiro deste computador também.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it.</source>
        <translation>Tudo isso está criptografado. Sua frase secreta abre.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and nothing else does.</source>
        <translation>Tudo isso está criptografado. Sua frase secreta abre, e nada mais.</translation>
    </message>
    <message>
        <source>After ten minutes without you, when this laptop goes to sleep, or when its screen is locked, it locks by itself. To the other laptop that looks like a pause.</source>
        <translation>Depois de dez minutos sem você, ou quando este laptop entra em repouso ou a tela é bloqueada, o Mandorla se tranca sozinho. Para o outro laptop, parece uma pausa.</translation>
    </message>
    <message>
        <source>Remember on this laptop</source>
        <translation>Lembrar neste laptop</translation>
    </message>
    <message>
        <source>The keychain of this desktop then has the key, and Mandorla opens by itself when it starts: whoever is logged in here can open it. After a lock it asks for your passphrase.</source>
        <translation>O chaveiro deste computador passa a ter a chave, e o Mandorla abre logo ao iniciar: quem estiver na conta deste computador pode abri-lo. Depois de se fechar com chave, ele pede a sua frase secreta.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Um momento.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Outra frase secreta</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>A frase secreta de agora</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>A nova</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>The passphrase you have now first</source>
        <translation>Primeiro a frase secreta de agora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>The people kept here</source>
        <translation>As pessoas guardadas aqui</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Só para você</translation>
    </message>
    <message>
        <source>Let go of all that is kept</source>
        <translation>Deixar ir tudo o que está guardado</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Trancar agora</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Deixar ir</translation>
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
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>To give, to receive</source>
        <translation>Dar, receber</translation>
    </message>
    <message>
        <source>Comes up where the two meet.</source>
        <translation>Aparece onde as duas coisas se encontram.</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you choose.</source>
        <translation>Fica neste laptop, seja qual for a sua escolha.</translation>
    </message>
    <message>
        <source>True for both of you.</source>
        <translation>Verdade para as duas pessoas.</translation>
    </message>
    <message>
        <source>True for both of you – not consent.</source>
        <translation>Verdade para as duas pessoas – não é consentimento.</translation>
    </message>
    <message>
        <source>Something you both chose to show.</source>
        <translation>Algo que as duas pessoas quiseram mostrar.</translation>
    </message>
    <message>
        <source>Something you both chose to show – not consent.</source>
        <translation>Algo que as duas pessoas quiseram mostrar – não é consentimento.</translation>
    </message>
    <message>
        <source>An idea you are both open to.</source>
        <translation>Uma ideia que as duas pessoas topariam.</translation>
    </message>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Uma ideia que as duas pessoas topariam – não é consentimento.</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>O que dá para escolher</translation>
    </message>
    <message>
        <source>Two to sixteen.</source>
        <translation>De duas a dezesseis.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Adicionar uma opção</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>The number of one of the choices of a card.</extracomment>
        <translation>Opção %1</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>Quantas você quiser</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nenhuma delas</translation>
    </message>
    <message>
        <source>What you both pick comes up.</source>
        <translation>Aparece o que as duas pessoas escolherem.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Só para você</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Só para mim</translation>
    </message>
    <message>
        <source>Only for oneself</source>
        <translation>Só para si</translation>
    </message>
    <message>
        <source>It never leaves the laptop.</source>
        <translation>Nunca sai do laptop.</translation>
    </message>
    <message>
        <source>What feels good</source>
        <translation>O que é bom</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you draw.</source>
        <translation>Fica neste laptop, seja qual for a sua marcação.</translation>
    </message>
    <message>
        <source>A span</source>
        <translation>Uma faixa</translation>
    </message>
    <message>
        <source>Comes up where the spans meet.</source>
        <translation>Aparece onde as faixas se encontram.</translation>
    </message>
    <message>
        <source>Its steps, from the least</source>
        <translation>Os graus, do menor ao maior</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adicionar um grau</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>The number of a step on a scale.</extracomment>
        <translation>Grau %1</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both.</source>
        <translation>Um trecho que é bom para as duas pessoas.</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both – not consent.</source>
        <translation>Um trecho que é bom para as duas pessoas – não é consentimento.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two steps of a scale, such as “a few times a week” and “daily”, or 6 and 9.</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Both shown, or neither</source>
        <translation>As duas à mostra, ou nenhuma</translation>
    </message>
    <message>
        <source>Shown, if you both show</source>
        <translation>À mostra, se as duas pessoas mostrarem</translation>
    </message>
    <message>
        <source>Kept to myself</source>
        <translation>Guardado para mim</translation>
    </message>
    <message>
        <source>Words, or one of some choices.</source>
        <translation>Palavras, ou uma entre algumas opções.</translation>
    </message>
    <message>
        <source>Two to sixteen, or none: then each of you writes.</source>
        <translation>De duas a dezesseis, ou nenhuma: então cada pessoa escreve.</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Um desejo</translation>
    </message>
    <message>
        <source>Comes up if you are both open to it.</source>
        <translation>Aparece se as duas pessoas toparem.</translation>
    </message>
    <message>
        <source>The wish itself, as either of you could have it.</source>
        <translation>O próprio desejo, como qualquer uma das duas pessoas poderia ter.</translation>
    </message>
</context>
<context>
    <name>LeaveWritingPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Uma rodada sua</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Só neste laptop</translation>
    </message>
    <message>
        <source>What you wrote is in no file yet</source>
        <translation>O que você escreveu ainda não está em nenhum arquivo</translation>
    </message>
    <message>
        <source>Until now it is only in this window. You can save it to a file, even if it is not finished yet, and go on another day.</source>
        <translation>Por enquanto está só nesta janela. Você pode salvar num arquivo, mesmo que ainda não esteja completo, e continuar outro dia.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Deixar ir</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Salvar num arquivo…</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Let go of all that is kept?</source>
        <translation>Deixar ir tudo o que está guardado?</translation>
    </message>
    <message>
        <source>This laptop then forgets your pairing, the round you are in and the pages you keep. Nobody can bring it back. To meet again, you two pair with new digits.</source>
        <translation>Este laptop então esquece que os laptops de vocês se conhecem, a rodada em andamento e as páginas que vocês guardam. Ninguém pode trazer isso de volta. Para se encontrarem de novo, vocês pareiam os laptops com novos dígitos.</translation>
    </message>
    <message>
        <source>The other laptop is not told. What it keeps, it keeps until the person there lets go of it.</source>
        <translation>O outro laptop não fica sabendo. O que ele guarda, guarda até que a pessoa de lá o deixe ir.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>A look without more contrast, motion without less of it: neither the desktop’s, nor more or less.</extracomment>
        <translation>Como de costume</translation>
    </message>
    <message>
        <source>What you choose shows at once.</source>
        <translation>O que você escolhe se vê na hora.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Over the names of the languages.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, in percent: &quot;125 %&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mais contraste</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Find each other</source>
        <translation>Encontrar um ao outro</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>As the button of each page.</extracomment>
        <translation>Cobrir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The evening goes on.</source>
        <extracomment>After a pause: both are there again.</extracomment>
        <translation>A noite continua.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Your name for tonight</source>
        <translation>Seu nome para esta noite</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Ten characters or more. A few words in a row do well.</source>
        <translation>Dez caracteres ou mais. Algumas palavras em sequência servem bem.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma, mais uma vez</translation>
    </message>
    <message>
        <source>Ten characters or more, and the same twice.</source>
        <translation>Dez caracteres ou mais, e duas vezes a mesma.</translation>
    </message>
</context>
<context>
    <name>NotConsent</name>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Uma ideia que as duas pessoas topariam – não é consentimento.</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>Stands alone: it clears the others.</source>
        <translation>Vale por si só: desmarca as outras.</translation>
    </message>
</context>
<context>
    <name>OurPage</name>
    <message>
        <source>Our page</source>
        <translation>Nossa página</translation>
    </message>
    <message>
        <source>You keep it. That shows on this screen only.</source>
        <translation>Você guarda a página. Isso aparece só nesta tela.</translation>
    </message>
    <message>
        <source>A step has come to the page.</source>
        <translation>Um passo chegou à página.</translation>
    </message>
    <message>
        <source>A step has gone from the page.</source>
        <translation>Um passo saiu da página.</translation>
    </message>
    <message>
        <source>A step has changed.</source>
        <translation>Um passo mudou.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Numbers: which step of our page, of how many.</extracomment>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Um passo</translation>
    </message>
    <message>
        <source>The page is full</source>
        <translation>A página está cheia</translation>
    </message>
    <message>
        <source>Write another step</source>
        <translation>Escrever outro passo</translation>
    </message>
    <message>
        <source>One step is still empty.</source>
        <translation>Um passo ainda está vazio.</translation>
    </message>
    <message>
        <source>Shared tonight</source>
        <translation>Em comum esta noite</translation>
    </message>
    <message>
        <source>Let’s try this</source>
        <translation>Vamos tentar isto</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>Quando terminarem</translation>
    </message>
    <message>
        <source>What you both keep, each of you can take along as a file or on paper.</source>
        <translation>O que vocês guardarem, cada pessoa pode levar em arquivo ou em papel.</translation>
    </message>
    <message>
        <source>How long a page you both keep stays</source>
        <translation>Quanto tempo fica uma página que as duas pessoas guardam</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: to keep the page that two people wrote together. Its twin is Let go.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A verb: not to keep it; it is gone then. Calm, no “delete”.</extracomment>
        <translation>Deixar ir</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Levar comigo</translation>
    </message>
    <message>
        <source>If one of you lets go, it is gone for both.</source>
        <translation>Se uma das pessoas deixar ir, a página se vai para as duas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>As páginas de vocês</translation>
    </message>
    <message>
        <source>The date is right after all</source>
        <translation>A data está certa, afinal</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>A data está certa</translation>
    </message>
    <message>
        <source>The date is wrong</source>
        <translation>A data está errada</translation>
    </message>
</context>
<context>
    <name>OwnListPage</name>
    <message>
        <source>For you alone</source>
        <translation>Só para você</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Só neste laptop</translation>
    </message>
    <message>
        <source>Without a partner, and nothing of it is ever sent.</source>
        <translation>Sem a outra pessoa, e nada disso jamais é enviado.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>A verb: to begin a round for oneself.</extracomment>
        <translation>Começar</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>O que você escreveu antes</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Deixar ir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Só para você</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Só neste laptop</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Voltar às cartas</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Deixar ir</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Levar comigo</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Guardar com chave</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Leaves the page: one has decided what becomes of it.</extracomment>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cover</source>
        <extracomment>A verb: puts a clock in place of the page, at once, so that nobody reads it.</extracomment>
        <translation>Cobrir</translation>
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
        <translation>Dois textos para um passo. Fiquem com um, ou juntem os dois.</translation>
    </message>
    <message>
        <source>%1, the first of two texts</source>
        <translation>%1, o primeiro de dois textos</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Ficar com estas palavras</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands alone between two texts that two people wrote for the same step.</extracomment>
        <translation>ou</translation>
    </message>
    <message>
        <source>Take these words instead</source>
        <translation>Preferir estas palavras</translation>
    </message>
    <message>
        <source>One small step, in your own words.</source>
        <translation>Um pequeno passo, com palavras de vocês.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Não cabe mais que isto.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Caracteres restantes: %1</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>Largar este passo</translation>
    </message>
    <message>
        <source>The page is full.</source>
        <translation>A página está cheia.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>For myself</source>
        <translation>Para mim</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Nossa página</translation>
    </message>
    <message>
        <source>Private. If you find this, please don’t read on.</source>
        <translation>Particular. Se você encontrar isto, por favor não continue lendo.</translation>
    </message>
    <message>
        <source>Ideas we are both open to, not consent.</source>
        <translation>Ideias que as duas pessoas topariam, não um consentimento.</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>You both see only what you both pick.</source>
        <translation>Vocês veem só o que as duas pessoas escolhem.</translation>
    </message>
</context>
<context>
    <name>WhatPartnerSees</name>
    <message>
        <source>What will my partner see?</source>
        <translation>O que a outra pessoa vai ver?</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>O que vocês têm em comum</translation>
    </message>
    <message>
        <source>A wish you are both open to. Where one of you would like to give and one to receive. The options you both picked. The stretch where your two spans meet. What you both chose to show. With a shared wish, the words you each added. Who was keen and who was willing is not shown, but your words may show how you meant it.</source>
        <translation>Um desejo que as duas pessoas topariam. Onde uma quer dar algo e a outra quer receber. As opções que as duas escolheram. O trecho em que as duas faixas se encontram. O que as duas quiseram mostrar. Num desejo em comum, também as palavras que cada pessoa escreveu ali. Não se mostra quem adoraria e quem toparia, mas as suas palavras podem mostrar como você quis dizer.</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>O que fica com você</translation>
    </message>
    <message>
        <source>Everything else. No, not now, a skipped card, a card kept to yourself and an answer you changed before sealing look the same to the other laptop. Private cards are never sent. Nobody sees how far you are.</source>
        <translation>Todo o resto. Não, agora não, uma carta pulada, uma carta guardada para si e uma resposta mudada antes de selar têm a mesma aparência para o outro laptop. Cartas privadas nunca são enviadas. Ninguém vê em que ponto você está.</translation>
    </message>
    <message>
        <source>What absence tells</source>
        <translation>O que a ausência revela</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. The same is true the other way round. Why stays with each of you.</source>
        <translation>Depois que todas as cartas forem viradas: se você disse sim e isso não apareceu, a outra pessoa não disse sim. Vale o mesmo no sentido contrário. O porquê fica com cada pessoa.</translation>
    </message>
    <message>
        <source>What saying yes to everything does</source>
        <translation>O que acontece ao dizer sim a tudo</translation>
    </message>
    <message>
        <source>Someone who says yes to every card sees everything their partner said yes to. Both of you see it come up. A second try with changed answers needs you both again.</source>
        <translation>Quem diz sim a todas as cartas vê tudo a que a outra pessoa disse sim. As duas veem quando aparece. Uma segunda tentativa com respostas mudadas precisa de novo das duas pessoas.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que isso significa</translation>
    </message>
    <message>
        <source>An idea that comes up is one you are both open to. Whatever comes up, it is not consent, and nothing is owed. A yes can be given under pressure, and no software can tell.</source>
        <translation>Uma ideia que aparece é uma que as duas pessoas topariam. Seja o que for que apareça, não é consentimento, e ninguém deve nada. Um sim pode ser dado sob pressão, e nenhum programa percebe.</translation>
    </message>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Se você tem medo de dizer não</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>What Mandorla cannot protect</source>
        <translation>O que o Mandorla não pode proteger</translation>
    </message>
    <message>
        <source>A person at your open laptop sees what you see. Cover hides it at once.</source>
        <translation>Quem está diante do seu laptop aberto vê o que você vê. “Cobrir” esconde tudo na hora.</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>In your own words</source>
        <translation>Com as suas palavras</translation>
    </message>
    <message>
        <source>It never leaves this laptop.</source>
        <translation>Nunca sai deste laptop.</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>1 is “%1”, %2 is “%3”.</source>
        <extracomment>The two ends of a scale: numbers, and how the steps are called.</extracomment>
        <translation>1 é “%1”, %2 é “%3”.</translation>
    </message>
    <message>
        <source>You both see only the stretch where your two spans meet.</source>
        <translation>Vocês veem só o trecho em que as duas faixas se encontram.</translation>
    </message>
    <message>
        <source>move this end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>mover esta ponta</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the other end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>a outra ponta</translation>
    </message>
    <message>
        <source>or type how a step begins</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>ou digite o começo do nome de um grau</translation>
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
        <translation>Antes de responder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save it to a file…</source>
        <translation>Salvar num arquivo…</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Concordar</translation>
    </message>
    <message>
        <source>It is not suggested any more, or the evening has paused.</source>
        <translation>A rodada não está mais sugerida, ou a noite está em pausa.</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Sugerir esta rodada</translation>
    </message>
    <message>
        <source>You have suggested it already, or the evening has paused.</source>
        <translation>Você já sugeriu esta rodada, ou a noite está em pausa.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>It is on our page</source>
        <translation>Está na nossa página</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>Put on our page</source>
        <translation>Pôr na nossa página</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Turn the next</source>
        <translation>Virar a próxima</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Your answers</source>
        <translation>Suas respostas</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1 – kept to yourself</source>
        <translation>%1 – guardado para você</translation>
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
        <translation>Não dá para ler este arquivo.</translation>
    </message>
    <message>
        <source>See that it is still there, and that you may open it.</source>
        <translation>Veja se ele ainda está lá, e se você pode abri-lo.</translation>
    </message>
    <message>
        <source>This is no file that holds a round.</source>
        <translation>Este arquivo não contém uma rodada.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>There is something of this name that is no file.</source>
        <translation>Existe algo com este nome que não é um arquivo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write there.</source>
        <translation>Este laptop não deixa o Mandorla gravar ali.</translation>
    </message>
    <message>
        <source>Choose another folder. What you wrote is still here.</source>
        <translation>Escolha outra pasta. O que você escreveu ainda está aqui.</translation>
    </message>
    <message>
        <source>The file could not be written whole, so nothing was changed.</source>
        <translation>Não deu para gravar o arquivo inteiro, então nada foi mudado.</translation>
    </message>
    <message>
        <source>See that there is room on the disk. What you wrote is still here.</source>
        <translation>Veja se há espaço no disco. O que você escreveu ainda está aqui.</translation>
    </message>
</context>
<context>
    <name>RoundFilePage</name>
    <message>
        <source>Save a round</source>
        <translation>Salvar uma rodada</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Abrir uma rodada</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Só neste laptop</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>Salvar num arquivo</translation>
    </message>
    <message>
        <source>Open a round from a file</source>
        <translation>Abrir uma rodada de um arquivo</translation>
    </message>
    <message>
        <source>The file holds the cards and no answers. Whoever has it can read it.</source>
        <translation>O arquivo contém as cartas e nenhuma resposta. Quem tiver o arquivo pode ler.</translation>
    </message>
    <message>
        <source>The file is read here, and nothing of it is sent until you suggest it.</source>
        <translation>O arquivo é lido aqui, e nada dele é enviado até que você sugira a rodada.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Go on writing it</source>
        <translation>Continuar a escrever</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>A name from below, or a whole path</source>
        <translation>Um nome da lista abaixo, ou um caminho completo</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Nesta pasta</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>Para a pasta acima</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Said to those who hear it: %1 is the name of a folder.</extracomment>
        <translation>Pasta %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Your answers are sealed</source>
        <translation>Suas respostas estão seladas</translation>
    </message>
    <message>
        <source>You can change your mind until you have both sealed.</source>
        <translation>Você pode mudar de ideia até que as duas pessoas tenham selado.</translation>
    </message>
    <message>
        <source>Once you have both sealed, the first card lies between you on both screens. You turn it together.</source>
        <translation>Depois que as duas pessoas selarem, a primeira carta fica entre vocês nas duas telas. Vocês vão virar essa carta ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Until then, neither screen tells anything. Make some tea, or sit down next to each other.</source>
        <translation>Até lá, nenhuma das telas diz nada. Façam um chá, ou sentem lado a lado.</translation>
    </message>
    <message>
        <source>Take my seal back</source>
        <translation>Retirar meu selo</translation>
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
        <translation>Pareiem de novo, com novos dígitos.</translation>
    </message>
    <message>
        <source>Something that came from the other laptop did not pass a check, so this one stopped listening. Nothing of your answers was shown by it.</source>
        <translation>Algo que veio do outro laptop não passou numa verificação, e este parou de escutar. Nenhuma resposta sua foi mostrada com isso.</translation>
    </message>
    <message>
        <source>The words that came from the other laptop are not the ones it had sealed. They are not shown.</source>
        <translation>As palavras que vieram do outro laptop não são as que ele tinha selado. Elas não são mostradas.</translation>
    </message>
    <message>
        <source>A text from the other laptop could not be read safely, so it is not shown.</source>
        <translation>Um texto do outro laptop não pôde ser lido com segurança, e por isso não é mostrado.</translation>
    </message>
    <message>
        <source>Choose names of plain letters and spaces, and pair again.</source>
        <translation>Escolham nomes de letras simples e espaços, e pareiem de novo.</translation>
    </message>
    <message>
        <source>The laptop that answered is not the one you paired with.</source>
        <translation>O laptop que respondeu não é aquele que este conhece.</translation>
    </message>
    <message>
        <source>Make sure that you are both on your own home network, and pair again.</source>
        <translation>Vejam se os dois estão na rede da casa de vocês, e pareiem de novo.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same evening.</source>
        <translation>Os dois laptops não se lembram da mesma noite.</translation>
    </message>
    <message>
        <source>Pair again and choose the round anew.</source>
        <translation>Pareiem de novo e escolham a rodada outra vez.</translation>
    </message>
    <message>
        <source>The other laptop said something that this one does not understand.</source>
        <translation>O outro laptop disse algo que este não entende.</translation>
    </message>
    <message>
        <source>The round that was suggested cannot be used: it is too long, or something in it is missing.</source>
        <translation>A rodada sugerida não pode ser usada: é longa demais, ou falta algo nela.</translation>
    </message>
    <message>
        <source>Pair again and choose another round.</source>
        <translation>Pareiem de novo e escolham outra rodada.</translation>
    </message>
    <message>
        <source>This laptop could not make a safe secret just now.</source>
        <translation>Este laptop não conseguiu criar um segredo seguro agora.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>The other laptop said something at a moment that does not allow it.</source>
        <translation>O outro laptop disse algo num momento em que isso não é possível.</translation>
    </message>
    <message>
        <source>The other laptop took back something that it had settled. Nothing was shown by it.</source>
        <translation>O outro laptop voltou atrás em algo que já tinha fixado. Nada foi mostrado com isso.</translation>
    </message>
    <message>
        <source>The other laptop has a newer Mandorla than this one.</source>
        <translation>O outro laptop tem um Mandorla mais novo que o deste.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop, and open it again.</source>
        <translation>Atualize o Mandorla neste laptop e abra de novo.</translation>
    </message>
    <message>
        <source>The other laptop has an older Mandorla than this one.</source>
        <translation>O outro laptop tem um Mandorla mais antigo que o deste.</translation>
    </message>
    <message>
        <source>Update Mandorla on that laptop, and open it there again.</source>
        <translation>Atualize o Mandorla naquele laptop e abra lá de novo.</translation>
    </message>
    <message>
        <source>The other laptop agreed to a round that was not suggested here.</source>
        <translation>O outro laptop concordou com uma rodada que não foi sugerida aqui.</translation>
    </message>
    <message>
        <source>The other laptop spoke of a seal that this one does not know.</source>
        <translation>O outro laptop falou de um selo que este não conhece.</translation>
    </message>
    <message>
        <source>A seal was opened again after both were closed. Nothing was shown by it.</source>
        <translation>Um selo foi aberto de novo depois que os dois estavam fechados. Nada foi mostrado com isso.</translation>
    </message>
    <message>
        <source>Seals were closed and opened more often than a round allows.</source>
        <translation>Selos foram fechados e abertos mais vezes do que uma rodada permite.</translation>
    </message>
    <message>
        <source>A card would have been turned before its turn, so this laptop stopped.</source>
        <translation>Uma carta teria sido virada antes da vez, e por isso este laptop parou.</translation>
    </message>
    <message>
        <source>A card would have been turned without both of your hands on it, so this laptop stopped.</source>
        <translation>Uma carta teria sido virada sem as mãos das duas pessoas nela, e por isso este laptop parou.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same page. What you wrote is still here.</source>
        <translation>Os dois laptops não se lembram da mesma página. O que você escreveu ainda está aqui.</translation>
    </message>
    <message>
        <source>The other laptop put more on your page than a page holds.</source>
        <translation>O outro laptop pôs na página de vocês mais do que cabe numa página.</translation>
    </message>
    <message>
        <source>The other laptop sent more than anyone can write, so this laptop stopped.</source>
        <translation>O outro laptop enviou mais do que alguém consegue escrever, e por isso este laptop parou.</translation>
    </message>
    <message>
        <source>The other laptop called a page kept that you did not both keep. It is not kept.</source>
        <translation>O outro laptop deu por guardada uma página que não foi guardada pelas duas pessoas. Ela não está guardada.</translation>
    </message>
    <message>
        <source>The digits were not the same.</source>
        <translation>Os dígitos não eram os mesmos.</translation>
    </message>
    <message>
        <source>Ask for them again across the table, and try once more.</source>
        <translation>Peça os dígitos de novo a quem está do outro lado da mesa, e tente mais uma vez.</translation>
    </message>
    <message>
        <source>Both laptops show digits.</source>
        <translation>Os dois laptops mostram dígitos.</translation>
    </message>
    <message>
        <source>Go back on one of them, and type the digits of the other laptop.</source>
        <translation>Voltem num deles e digitem os dígitos do outro laptop.</translation>
    </message>
    <message>
        <source>Both laptops want to type.</source>
        <translation>Os dois laptops querem digitar.</translation>
    </message>
    <message>
        <source>Go back on one of them, and show digits there.</source>
        <translation>Voltem num deles e mostrem os dígitos lá.</translation>
    </message>
    <message>
        <source>Pairing has closed. It stays open for two minutes, and for a few tries.</source>
        <translation>O tempo para parear acabou. São dois minutos, e algumas tentativas.</translation>
    </message>
    <message>
        <source>Begin again on both laptops.</source>
        <translation>Comecem de novo nos dois laptops.</translation>
    </message>
    <message>
        <source>The other laptop does not know this one.</source>
        <translation>O outro laptop não conhece este.</translation>
    </message>
    <message>
        <source>Pair the two with new digits.</source>
        <translation>Pareiem os dois com novos dígitos.</translation>
    </message>
    <message>
        <source>This laptop found itself.</source>
        <translation>Este laptop encontrou a si mesmo.</translation>
    </message>
    <message>
        <source>Type the address of the other laptop.</source>
        <translation>Digite o endereço do outro laptop.</translation>
    </message>
    <message>
        <source>The other laptop took too long to answer.</source>
        <translation>O outro laptop demorou demais para responder.</translation>
    </message>
    <message>
        <source>Move closer to the router if you can, and try again.</source>
        <translation>Cheguem mais perto do roteador, se puderem, e tentem de novo.</translation>
    </message>
    <message>
        <source>No laptop was found that shows digits.</source>
        <translation>Não se encontrou nenhum laptop que mostre dígitos.</translation>
    </message>
    <message>
        <source>Let the other laptop show digits now. If they are there already, type its address.</source>
        <translation>Deixem o outro laptop mostrar os dígitos agora. Se já estiverem lá, digite o endereço dele.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits.</source>
        <translation>Mais de um laptop por perto mostra dígitos.</translation>
    </message>
    <message>
        <source>Type the address that the right one shows.</source>
        <translation>Digite o endereço que o certo mostra.</translation>
    </message>
    <message>
        <source>Nobody answers at that address.</source>
        <translation>Ninguém responde nesse endereço.</translation>
    </message>
    <message>
        <source>See that both are on the same network, not a guest network, and that no VPN or firewall is in the way. Then compare the address.</source>
        <translation>Vejam se os dois estão na mesma rede, e não numa rede de visitantes, e se não há VPN nem firewall no meio. Depois comparem o endereço.</translation>
    </message>
    <message>
        <source>Another laptop answers at that address.</source>
        <translation>Outro laptop responde nesse endereço.</translation>
    </message>
    <message>
        <source>Compare the address with the one the other laptop shows.</source>
        <translation>Compare o endereço com o que o outro laptop mostra.</translation>
    </message>
    <message>
        <source>This laptop could not open a port, so nobody can reach it.</source>
        <translation>Este laptop não conseguiu abrir uma porta, e por isso ninguém chega a ele.</translation>
    </message>
    <message>
        <source>Let the other laptop show the digits, or close what else uses the network here.</source>
        <translation>Deixem o outro laptop mostrar os dígitos, ou feche o que mais usa a rede aqui.</translation>
    </message>
    <message>
        <source>Four people are paired with this laptop, and there is room for four.</source>
        <translation>Quatro pessoas estão pareadas com este laptop, e há lugar para quatro.</translation>
    </message>
    <message>
        <source>To pair with somebody else, forget one of them first.</source>
        <translation>Para parear com mais alguém, esqueça uma delas primeiro.</translation>
    </message>
    <message>
        <source>What was kept is not here any more.</source>
        <translation>O que estava guardado não está mais aqui.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and begin anew.</source>
        <translation>Feche o Mandorla, abra de novo e recomece.</translation>
    </message>
    <message>
        <source>Something is kept on this laptop already.</source>
        <translation>Já há algo guardado neste laptop.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and type that passphrase.</source>
        <translation>Feche o Mandorla, abra de novo e digite aquela frase secreta.</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>Isto não abre.</translation>
    </message>
    <message>
        <source>Try once more. Capital letters and spaces count.</source>
        <translation>Tente mais uma vez. Letras maiúsculas e espaços contam.</translation>
    </message>
    <message>
        <source>A passphrase has ten characters or more.</source>
        <translation>Uma frase secreta tem dez caracteres ou mais.</translation>
    </message>
    <message>
        <source>A few words in a row do well.</source>
        <translation>Algumas palavras em sequência servem bem.</translation>
    </message>
    <message>
        <source>The file that opens what is kept here is damaged.</source>
        <translation>O arquivo que abre o que está guardado aqui está danificado.</translation>
    </message>
    <message>
        <source>If you have a copy of Mandorla’s folder, put it back. Without one, what was kept cannot be read any more.</source>
        <translation>Se você tem uma cópia da pasta do Mandorla, ponha-a de volta. Sem ela, o que estava guardado não pode mais ser lido.</translation>
    </message>
    <message>
        <source>Something of what is kept here is damaged and cannot be read.</source>
        <translation>Algo do que está guardado aqui está danificado e não pode ser lido.</translation>
    </message>
    <message>
        <source>A newer Mandorla wrote what is kept here.</source>
        <translation>Um Mandorla mais novo escreveu o que está guardado aqui.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop. What is kept was not changed.</source>
        <translation>Atualize o Mandorla neste laptop. O que está guardado não foi mudado.</translation>
    </message>
    <message>
        <source>Mandorla is open on this laptop already.</source>
        <translation>O Mandorla já está aberto neste laptop.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Continue na outra janela, ou feche-a antes.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write to its folder.</source>
        <translation>Este laptop não deixa o Mandorla gravar na própria pasta.</translation>
    </message>
    <message>
        <source>See that the folder can be written to.</source>
        <translation>Veja se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>There is no room left on this laptop’s disk.</source>
        <translation>Não há mais espaço no disco deste laptop.</translation>
    </message>
    <message>
        <source>Make some room on it.</source>
        <translation>Libere algum espaço nele.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla read its folder.</source>
        <translation>Este laptop não deixa o Mandorla ler a própria pasta.</translation>
    </message>
    <message>
        <source>See that the folder and the disk it is on can be read.</source>
        <translation>Veja se dá para ler a pasta e o disco em que ela está.</translation>
    </message>
    <message>
        <source>This is more than Mandorla can keep.</source>
        <translation>Isto é mais do que o Mandorla consegue guardar.</translation>
    </message>
    <message>
        <source>Let go of what is kept, and begin anew.</source>
        <translation>Deixe ir o que está guardado e recomece.</translation>
    </message>
    <message>
        <source>This laptop has too little free memory just now.</source>
        <translation>Este laptop tem pouca memória livre agora.</translation>
    </message>
    <message>
        <source>Close something else, and try again.</source>
        <translation>Feche alguma outra coisa e tente de novo.</translation>
    </message>
    <message>
        <source>No keychain answers on this laptop.</source>
        <translation>Nenhum chaveiro responde neste laptop.</translation>
    </message>
    <message>
        <source>Your passphrase opens what is kept, as before.</source>
        <translation>Sua frase secreta abre o que está guardado, como antes.</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked or did not answer, so it may still have its key.</source>
        <translation>O chaveiro deste computador continuou trancado ou não respondeu, e por isso ainda pode ter a chave dele.</translation>
    </message>
    <message>
        <source>You can take “This evening” out of it by hand.</source>
        <translation>Você pode tirar “Esta noite” de lá à mão.</translation>
    </message>
    <message>
        <source>Mandorla asks it again each time you open what is kept here, and does not open by itself any more. You can also take “This evening” out of it by hand.</source>
        <translation>O Mandorla pede de novo a ele cada vez que você abre o que está guardado aqui, e não abre mais sozinho. Você também pode tirar “Esta noite” de lá à mão.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so the evening waits. What you see here is not lost.</source>
        <translation>Este laptop não consegue gravar agora, e a noite espera. O que você vê aqui não se perdeu.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so what you wrote is not kept yet. It stays here while Mandorla is open.</source>
        <translation>Este laptop não consegue gravar agora, e o que você escreveu ainda não está guardado. Fica aqui enquanto o Mandorla estiver aberto.</translation>
    </message>
    <message>
        <source>A laptop went away before the cards were ready, so the seal came off. Your answers are as they were.</source>
        <translation>Um laptop saiu antes que as cartas estivessem prontas, e o selo se soltou. Suas respostas estão como estavam.</translation>
    </message>
    <message>
        <source>Seal them once more when you like.</source>
        <translation>Sele de novo quando quiser.</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through.</source>
        <translation>A outra pessoa sugere conversar sobre isto.</translation>
    </message>
    <message>
        <source>What you wrote in this round is damaged and cannot be read.</source>
        <translation>O que você escreveu nesta rodada está danificado e não pode ser lido.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>Ela recomeça.</translation>
    </message>
    <message>
        <source>The evening has paused. Your answers are still here.</source>
        <translation>A noite está em pausa. Suas respostas ainda estão aqui.</translation>
    </message>
    <message>
        <source>If both laptops come back, you can go on.</source>
        <translation>Se os dois laptops voltarem, dá para continuar.</translation>
    </message>
    <message>
        <source>That is a name, and finding out whose it is would mean asking somebody outside.</source>
        <translation>Isto é um nome, e para descobrir de quem é seria preciso perguntar a alguém de fora.</translation>
    </message>
    <message>
        <source>Type the numbers instead, as the other laptop shows them.</source>
        <translation>Digite os números no lugar dele, como o outro laptop mostra.</translation>
    </message>
    <message>
        <source>This is not a whole address: it has four numbers, with a dot between each.</source>
        <translation>Este não é um endereço completo: ele tem quatro números, com um ponto entre um e outro.</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>É parecido com 192.168.1.20.</translation>
    </message>
    <message>
        <source>One of the four numbers is too large: each is 255 at most.</source>
        <translation>Um dos quatro números é grande demais: cada um vai até 255.</translation>
    </message>
    <message>
        <source>Compare it with what the other laptop shows.</source>
        <translation>Compare com o que o outro laptop mostra.</translation>
    </message>
    <message>
        <source>Something in this address with colons is too long, too short or missing.</source>
        <translation>Algo neste endereço com dois-pontos é longo demais, curto demais ou está faltando.</translation>
    </message>
    <message>
        <source>Compare it character by character, or use the one with dots.</source>
        <translation>Compare caractere por caractere, ou use o endereço com pontos.</translation>
    </message>
    <message>
        <source>The square bracket is opened and not closed.</source>
        <translation>O colchete está aberto e não foi fechado.</translation>
    </message>
    <message>
        <source>It closes after the address, before the last colon.</source>
        <translation>Ele se fecha depois do endereço, antes dos últimos dois-pontos.</translation>
    </message>
    <message>
        <source>After the address and its colon comes a number from 1 to 65535.</source>
        <translation>Depois do endereço e dos dois-pontos vem um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>If the other laptop shows none there, leave out the colon as well.</source>
        <translation>Se o outro laptop não mostra nenhum ali, tire também os dois-pontos.</translation>
    </message>
    <message>
        <source>This laptop has more than one way to an address that begins like this.</source>
        <translation>Este laptop tem mais de um caminho para um endereço que começa assim.</translation>
    </message>
    <message>
        <source>Use the address with dots, or put a % and the name of your own network device after it.</source>
        <translation>Use o endereço com pontos, ou ponha depois dele um % e o nome do seu próprio dispositivo de rede.</translation>
    </message>
    <message>
        <source>What follows the % is not a network device of this laptop.</source>
        <translation>O que está depois do % não é um dispositivo de rede deste laptop.</translation>
    </message>
    <message>
        <source>Leave out the % and what follows it.</source>
        <translation>Tire o % e o que vem depois.</translation>
    </message>
    <message>
        <source>This address belongs to no single laptop.</source>
        <translation>Este endereço não pertence a um único laptop.</translation>
    </message>
    <message>
        <source>This laptop is on no network.</source>
        <translation>Este laptop não está em nenhuma rede.</translation>
    </message>
    <message>
        <source>Join the home network on both laptops. It does not need the internet.</source>
        <translation>Entrem na rede da casa com os dois laptops. Não é preciso internet.</translation>
    </message>
    <message>
        <source>Another program on this laptop holds port %1, so Mandorla cannot find the other laptop by itself.</source>
        <translation>Outro programa neste laptop ocupa a porta %1, e por isso o Mandorla não consegue encontrar o outro laptop sozinho.</translation>
    </message>
    <message>
        <source>Close that program, or type the other laptop’s address. Mandorla tries again by itself.</source>
        <translation>Feche esse programa, ou digite o endereço do outro laptop. O Mandorla tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Several can be chosen only where both show it or neither, and where there are choices.</source>
        <translation>Só dá para escolher várias numa carta em que as duas respostas ficam à mostra ou nenhuma, e que tem opções.</translation>
    </message>
    <message>
        <source>It can stand alone only where more than one may be chosen.</source>
        <translation>Uma opção só pode valer por si onde se pode escolher mais de uma.</translation>
    </message>
    <message>
        <source>Only a card to give and to receive has two roles.</source>
        <translation>Só uma carta de dar e receber tem dois papéis.</translation>
    </message>
    <message>
        <source>A private card is never shared, so it has none.</source>
        <translation>Uma carta privada nunca é mostrada às duas pessoas, e por isso não tem nenhum.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>O arquivo é maior que %1 KiB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>O arquivo não é texto UTF-8.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>O arquivo acaba cedo demais.</translation>
    </message>
    <message>
        <source>This is no value that JSON knows.</source>
        <translation>Este valor não existe em JSON.</translation>
    </message>
    <message>
        <source>A name in quotation marks is missing.</source>
        <translation>Falta um nome entre aspas.</translation>
    </message>
    <message>
        <source>Here a : is missing.</source>
        <translation>Aqui falta um :.</translation>
    </message>
    <message>
        <source>Here a comma or } is missing.</source>
        <translation>Aqui falta uma vírgula ou }.</translation>
    </message>
    <message>
        <source>Here a comma or ] is missing.</source>
        <translation>Aqui falta uma vírgula ou ].</translation>
    </message>
    <message>
        <source>There is something after the end.</source>
        <translation>Há algo depois do fim.</translation>
    </message>
    <message>
        <source>A number is not finished.</source>
        <translation>Um número não está terminado.</translation>
    </message>
    <message>
        <source>A text is not closed.</source>
        <translation>Um texto não está fechado.</translation>
    </message>
    <message>
        <source>A text has a line break or a control character in it. Write \n for a new line.</source>
        <translation>Um texto contém uma quebra de linha ou um caractere de controle. Para uma linha nova, escreva uma barra invertida e um n.</translation>
    </message>
    <message>
        <source>A backslash comes before something it cannot come before.</source>
        <translation>Uma barra invertida está antes de algo que não pode vir depois dela.</translation>
    </message>
    <message>
        <source>\u needs four digits, 0-9 and a-f.</source>
        <translation>\u precisa de quatro dígitos, 0-9 e a-f.</translation>
    </message>
    <message>
        <source>A text has half a character in it.</source>
        <translation>Um texto contém meio caractere.</translation>
    </message>
    <message>
        <source>A text has a zero character in it.</source>
        <translation>Um texto contém um caractere nulo.</translation>
    </message>
    <message>
        <source>A name is given twice here.</source>
        <translation>Um nome aparece duas vezes aqui.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>Esta lista é longa demais.</translation>
    </message>
    <message>
        <source>This value is not of the kind that belongs here.</source>
        <translation>Este valor não é do tipo que cabe aqui.</translation>
    </message>
    <message>
        <source>It takes a whole number, from 0.</source>
        <translation>Aqui vai um número inteiro, a partir de 0.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field of this name here; a newer one may.</source>
        <translation>Este Mandorla não conhece nenhum campo com este nome aqui; um mais novo talvez conheça.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field &quot;%1&quot; here; a newer one may.</source>
        <translation>Este Mandorla não conhece nenhum campo &quot;%1&quot; aqui; um mais novo talvez conheça.</translation>
    </message>
    <message>
        <source>A text is given by language: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</source>
        <translation>Um texto é dado por língua: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>It is one of APART, NEAR, TOUCHING and OVERLAPPING.</source>
        <translation>É um destes: APART, NEAR, TOUCHING e OVERLAPPING.</translation>
    </message>
    <message>
        <source>It is one of WISH, EXCHANGE, PICK, RANGE, TOGETHER and PRIVATE.</source>
        <translation>É um destes: WISH, EXCHANGE, PICK, RANGE, TOGETHER e PRIVATE.</translation>
    </message>
    <message>
        <source>It is one of IDEA, BOTH and SHOWN.</source>
        <translation>É um destes: IDEA, BOTH e SHOWN.</translation>
    </message>
    <message>
        <source>It needs an id of a-z, 0-9 and &apos;-&apos;, at most %1 of them.</source>
        <translation>É preciso um id de a-z, 0-9 e &apos;-&apos;, com no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Its id is taken by an earlier one.</source>
        <translation>O id já é de um anterior.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>Este texto está faltando.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Este texto está vazio.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters or line breaks.</source>
        <translation>Pode ter no máximo %1 caracteres de texto simples, sem caracteres de controle nem quebras de linha.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters.</source>
        <translation>Pode ter no máximo %1 caracteres de texto simples, sem caracteres de controle.</translation>
    </message>
    <message>
        <source>At most %1 languages are possible.</source>
        <translation>São possíveis no máximo %1 línguas.</translation>
    </message>
    <message>
        <source>It is given in a language that the round’s title is not in.</source>
        <translation>Está numa língua em que não está o título da rodada.</translation>
    </message>
    <message>
        <source>It is missing in one of the languages of the round’s title.</source>
        <translation>Falta numa das línguas do título da rodada.</translation>
    </message>
    <message>
        <source>A card of this kind has no options.</source>
        <translation>Uma carta deste tipo não tem opções.</translation>
    </message>
    <message>
        <source>It needs %2 to %1 options.</source>
        <translation>São precisas de %2 a %1 opções.</translation>
    </message>
    <message>
        <source>A round takes at most %1 minutes.</source>
        <translation>Uma rodada leva no máximo %1 minutos.</translation>
    </message>
    <message>
        <source>It has a field that this Mandorla does not know; a newer one may.</source>
        <translation>Há um campo que este Mandorla não conhece; um mais novo talvez conheça.</translation>
    </message>
    <message>
        <source>A round has 1 to %1 cards.</source>
        <translation>Uma rodada tem de 1 a %1 cartas.</translation>
    </message>
    <message>
        <source>All options, steps and wishes together are more than %1.</source>
        <translation>Todas as opções, graus e desejos somam mais de %1.</translation>
    </message>
    <message>
        <source>All texts of the round together are too long.</source>
        <translation>Todos os textos da rodada, somados, são longos demais.</translation>
    </message>
    <message>
        <source>A file has 1 to %1 rounds.</source>
        <translation>Um arquivo tem de 1 a %1 rodadas.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something is wrong. Stands alone, or in brackets.</extracomment>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>As above; behind the line stands the place by its names, as the file has them.</extracomment>
        <translation>linha %1, %2</translation>
    </message>
</context>
<context>
    <name>RevealedWords</name>
    <message>
        <source>shared</source>
        <extracomment>Stands alone in the almond where two circles meet: what is shared.</extracomment>
        <translation>em comum</translation>
    </message>
</context>
<context>
    <name>ShowTyped</name>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar o que digito</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Ainda não escolhido</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The two ends of a span on a scale, for those who hear it: “From: at six”.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Where one is in the cards of a round; shown, and said aloud.</extracomment>
        <translation>Carta %1 de %2</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>For you alone</source>
        <translation>Só para você</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Nossa página</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Só neste laptop</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Levar comigo</translation>
    </message>
    <message>
        <source>What you wrote, each part under its question. It is marked as private, and has no date on it.</source>
        <translation>O que você escreveu, cada parte embaixo da pergunta. Vem marcado como particular, e sem data.</translation>
    </message>
    <message>
        <source>What is on your page, and nothing of your answers. It says that these are ideas and not consent. It has no date on it.</source>
        <translation>O que está na página de vocês, e nada das suas respostas. Diz que são ideias, e não consentimento. Não traz data.</translation>
    </message>
    <message>
        <source>Your names are on it: %1.</source>
        <translation>Os nomes de vocês estão lá: %1.</translation>
    </message>
    <message>
        <source>There is no name on it.</source>
        <translation>Não há nenhum nome.</translation>
    </message>
    <message>
        <source>A file or a sheet of paper is not locked, and it does not fade. Whoever finds it can read it.</source>
        <translation>Um arquivo ou uma folha de papel não tem chave, e não se apaga. Quem encontrar pode ler.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Para onde vai o arquivo</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Salvar como texto simples</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Conversar sobre isto</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>speaks</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>fala</translation>
    </message>
    <message>
        <source>listens</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>ouve</translation>
    </message>
    <message>
        <source>The glass has run out.</source>
        <translation>A areia da ampulheta acabou.</translation>
    </message>
    <message>
        <source>In the glass: a minute at most.</source>
        <translation>Na ampulheta: um minuto no máximo.</translation>
    </message>
    <message numerus="yes">
        <source>In the glass: %n minutes at most.</source>
        <translation>
            <numerusform>Na ampulheta: %n minuto no máximo.</numerusform>
            <numerusform>Na ampulheta: %n minutos no máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>You suggest talking this through</source>
        <translation>Você sugere conversar sobre isto</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through</source>
        <translation>A outra pessoa sugere conversar sobre isto</translation>
    </message>
    <message>
        <source>Talk it through</source>
        <translation>Conversar sobre isto</translation>
    </message>
    <message>
        <source>One of you speaks, and one listens. When the glass has run out, you change over.</source>
        <translation>Uma pessoa fala, a outra ouve. Quando a areia acaba, vocês trocam.</translation>
    </message>
    <message>
        <source>When the glass has run out, you change over, without a sound. Finish your sentence first.</source>
        <translation>Quando a areia acaba, vocês trocam, sem nenhum som. Termine antes a sua frase.</translation>
    </message>
    <message>
        <source>It begins when you both want it. Look up, and ask.</source>
        <translation>Começa quando as duas pessoas quiserem. Levante os olhos e pergunte.</translation>
    </message>
    <message>
        <source>You don’t have to. If you leave it, nobody is told.</source>
        <translation>Não é preciso. Se você deixar de lado, ninguém fica sabendo.</translation>
    </message>
    <message>
        <source>It begins when you both want it, and either of you can end it at any moment, for both.</source>
        <translation>Começa quando as duas pessoas quiserem, e qualquer uma pode encerrar a qualquer momento, para as duas.</translation>
    </message>
    <message>
        <source>How long each of you speaks</source>
        <translation>Quanto tempo cada pessoa fala</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minutos</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Quem começa</translation>
    </message>
    <message>
        <source>I speak first</source>
        <translation>Eu falo primeiro</translation>
    </message>
    <message>
        <source>I listen first</source>
        <translation>Eu ouço primeiro</translation>
    </message>
    <message>
        <source>Mandorla hears nothing, and keeps nothing of it.</source>
        <translation>O Mandorla não ouve nada, e não guarda nada disso.</translation>
    </message>
    <message>
        <source>End it, for both of us</source>
        <translation>Encerrar, para as duas pessoas</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Voltar à carta</translation>
    </message>
    <message>
        <source>Suggest once more</source>
        <translation>Sugerir mais uma vez</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Não enquanto a noite está em pausa.</translation>
    </message>
    <message>
        <source>Go on, both of us</source>
        <translation>Seguir, para as duas pessoas</translation>
    </message>
    <message>
        <source>Suggest it</source>
        <translation>Sugerir</translation>
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
        <translation>Uma carta.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards.</source>
        <translation>
            <numerusform>%n carta.</numerusform>
            <numerusform>%n cartas.</numerusform>
        </translation>
    </message>
    <message>
        <source>About a minute.</source>
        <translation>Cerca de um minuto.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Cerca de %n minuto.</numerusform>
            <numerusform>Cerca de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for you. It is not suggested, and nothing of it is sent.</source>
        <translation>Só para você. Não é sugerida, e nada dela é enviado.</translation>
    </message>
    <message>
        <source>It is about what helps each of you.</source>
        <translation>É sobre o que ajuda cada pessoa.</translation>
    </message>
    <message>
        <source>It is about everyday closeness.</source>
        <translation>É sobre a proximidade do dia a dia.</translation>
    </message>
    <message>
        <source>It is about touch.</source>
        <translation>É sobre toque.</translation>
    </message>
    <message>
        <source>It is about desire.</source>
        <translation>É sobre desejo.</translation>
    </message>
    <message>
        <source>You both see only what you share. Once every card is turned: if you said yes and it did not come up, your partner did not. Whoever says yes to everything sees every wish.</source>
        <translation>Vocês veem só o que têm em comum. Depois que todas as cartas forem viradas: se você disse sim e isso não apareceu, a outra pessoa não disse sim. Quem diz sim a tudo vê todos os desejos.</translation>
    </message>
</context>
<context>
    <name>TheEndPage</name>
    <message>
        <source>End the evening</source>
        <translation>Encerrar a noite</translation>
    </message>
    <message>
        <source>What you share is not consent.</source>
        <translation>O que vocês têm em comum não é consentimento.</translation>
    </message>
    <message>
        <source>Name another evening</source>
        <translation>Combinar a próxima noite</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Parear de novo</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Outra rodada</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Nossa página</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>In your own words</source>
        <translation>Com as suas palavras</translation>
    </message>
    <message>
        <source>Show this, or keep it to yourself? Space chooses. Skip leaves it.</source>
        <translation>Mostrar isto, ou guardar para você? Espaço escolhe. Pular deixa de lado.</translation>
    </message>
    <message>
        <source>Both are shown at the same moment, or neither.</source>
        <translation>As duas aparecem no mesmo momento, ou nenhuma.</translation>
    </message>
    <message>
        <source>Show this?</source>
        <translation>Mostrar isto?</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Mostrar isto</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>Guardar para mim</translation>
    </message>
</context>
<context>
    <name>TurnTogetherPage</name>
    <message>
        <source>Your hand is on the card</source>
        <translation>Sua mão está na carta</translation>
    </message>
    <message>
        <source>Turn the card together</source>
        <translation>Virem a carta ao mesmo tempo</translation>
    </message>
    <message>
        <source>It turns the moment you have both pressed. Until then, neither screen shows it.</source>
        <translation>Ela vira no momento em que as duas pessoas tiverem apertado. Até lá, nenhuma das telas mostra isso.</translation>
    </message>
    <message>
        <source>It turns when you both put a hand on it. You can take yours back.</source>
        <translation>Ela vira quando as duas pessoas põem a mão nela. Você pode retirar a sua.</translation>
    </message>
    <message>
        <source>Look up, and ask.</source>
        <translation>Levante os olhos e pergunte.</translation>
    </message>
    <message>
        <source>Look at each other first.</source>
        <translation>Primeiro, olhem-se nos olhos.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>Take my hand back</source>
        <translation>Retirar minha mão</translation>
    </message>
    <message>
        <source>Put my hand on the card</source>
        <translation>Pôr minha mão na carta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Não enquanto a noite está em pausa.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Não há nada para refazer.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>In the two circles, to one person each: what belongs to you. Lower case, if the language has it.
----------
As the other one.</extracomment>
        <translation>seu</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>In the almond between the circles: what belongs to both.</extracomment>
        <translation>em comum</translation>
    </message>
    <message>
        <source>Answer alone.
Turn it over together.</source>
        <translation>Responda a sós.
Virem a carta lado a lado.</translation>
    </message>
    <message>
        <source>Two laptops, one unhurried evening. What you both would like comes to light. The rest stays where it was.</source>
        <translation>Dois laptops, uma noite sem pressa. O que as duas pessoas querem vem à luz. O resto fica onde estava.</translation>
    </message>
    <message>
        <source>How this evening is kept</source>
        <translation>Como esta noite é guardada</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Só esta noite</translation>
    </message>
    <message>
        <source>Mandorla writes nothing to this laptop.</source>
        <translation>O Mandorla não grava nada neste laptop.</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Guardar com chave</translation>
    </message>
    <message>
        <source>Saved here, behind a passphrase of yours.</source>
        <translation>Salvo aqui, atrás de uma frase secreta sua.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>O que a outra pessoa vai ver?</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Só para você</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Escrever uma rodada</translation>
    </message>
</context>
<context>
    <name>WhatItTells</name>
    <message>
        <source>Close this again</source>
        <translation>Fechar de novo</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>O que a outra pessoa vai ver?</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Algumas palavras, se quiser</translation>
    </message>
    <message>
        <source>Read only if you are both open to this. Your words may show how you meant it.</source>
        <translation>Só são lidas se as duas pessoas toparem. Suas palavras podem mostrar como você quis dizer.</translation>
    </message>
</context>
<context>
    <name>LabelledArea</name>
    <message>
        <source>This is as much as fits.</source>
        <translation>Não cabe mais que isto.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Caracteres restantes: %1</translation>
    </message>
</context>
<context>
    <name>WriteCardPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Uma rodada sua</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Só neste laptop</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Uma carta</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Numbers: which of how many.</extracomment>
        <translation>Carta %1 de %2</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>O que ela pergunta</translation>
    </message>
    <message>
        <source>A line under it, if you like</source>
        <translation>Uma linha embaixo, se quiser</translation>
    </message>
    <message>
        <source>What kind of card it is</source>
        <translation>Que tipo de carta é</translation>
    </message>
    <message>
        <source>Its two roles, if you like</source>
        <translation>Os dois papéis, se quiser</translation>
    </message>
    <message>
        <source>Each as a whole sentence, as whoever has it would say it. Both, or neither.</source>
        <translation>Cada um numa frase inteira, como a diria quem tem esse papel. Os dois, ou nenhum.</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Quem dá algo diz</translation>
    </message>
    <message>
        <source>I’d like to give.</source>
        <translation>Queria dar isso.</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Quem recebe algo diz</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Queria receber isso.</translation>
    </message>
    <message>
        <source>One that stands alone, such as “None of these”, clears the others.</source>
        <translation>Uma que vale por si só, como “Nenhuma delas”, desmarca as outras.</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Dá para escolher várias</translation>
    </message>
    <message>
        <source>Once it is shared</source>
        <translation>Quando está em comum</translation>
    </message>
    <message>
        <source>One of these is shown under it, on both laptops.</source>
        <translation>Uma destas fica embaixo, nos dois laptops.</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Não trata de toque</translation>
    </message>
    <message>
        <source>Then the line need not say that it is not consent.</source>
        <translation>Então a linha não precisa dizer que não é consentimento.</translation>
    </message>
    <message>
        <source>A first step, if you like</source>
        <translation>Um primeiro passo, se quiser</translation>
    </message>
    <message>
        <source>A whole sentence that both of you could have written. Without one, none is offered.</source>
        <translation>Uma frase inteira que qualquer uma das duas pessoas pudesse ter escrito. Sem frase, nenhum é oferecido.</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Ainda incompleto.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Of a card: to an earlier place in the round, to a later one.</extracomment>
        <translation>Para antes</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>As above: to a later place.</extracomment>
        <translation>Para depois</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>A verb: makes a second card like this one.</extracomment>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Remover esta carta</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Moves a choice one place up, or down, in the list.</extracomment>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>As above.</extracomment>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>Of a choice such as “None of these”: whoever picks it picks nothing else.</extracomment>
        <translation>Por si só</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Voltar à rodada</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>See it as a card</source>
        <translation>Ver como carta</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Esta é a primeira.</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>Esta é a última até agora.</translation>
    </message>
</context>
<context>
    <name>WriteRoundPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Uma rodada sua</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Só neste laptop</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Ainda incompleto.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it is for, in one line</source>
        <translation>Para que serve, em uma linha</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Eight to ten are an evening. Begin with what is easy.</source>
        <translation>De oito a dez são uma noite. Comece pelo que é fácil.</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a card.</source>
        <translation>Alt com ↑ ou ↓ move uma carta.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Adicionar uma carta</translation>
    </message>
    <message>
        <source>Around the cards</source>
        <translation>Em volta das cartas</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Por que esta rodada</translation>
    </message>
    <message>
        <source>Each of you reads it first, alone. Shift Enter breaks the line.</source>
        <translation>Cada pessoa lê antes, a sós. Shift Enter quebra a linha.</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Antes de responder</translation>
    </message>
    <message>
        <source>What only this round tells. What every round tells, Mandorla says.</source>
        <translation>O que só esta rodada revela. O que toda rodada revela, o Mandorla diz.</translation>
    </message>
    <message>
        <source>At the end, if something came up</source>
        <translation>No fim, se algo apareceu</translation>
    </message>
    <message>
        <source>From what came up to one small step, or none.</source>
        <translation>Do que apareceu a um pequeno passo, ou a nenhum.</translation>
    </message>
    <message>
        <source>It is shown in both cases until you write one for when nothing came up.</source>
        <translation>Este texto aparece nos dois casos, até você escrever um para quando nada aparece.</translation>
    </message>
    <message>
        <source>At the end, if nothing came up</source>
        <translation>No fim, se nada apareceu</translation>
    </message>
    <message>
        <source>Kind to both, and about this case only.</source>
        <translation>Com carinho pelas duas pessoas, e só sobre este caso.</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Para quem entrega a rodada</translation>
    </message>
    <message>
        <source>For whom it is not, and what to ask afterwards. Whoever opens the file can read it.</source>
        <translation>Para quem ela não é, e o que perguntar depois. Quem abrir o arquivo pode ler.</translation>
    </message>
    <message>
        <source>How near it goes</source>
        <translation>Quão perto ela chega</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>O que ajuda cada pessoa</translation>
    </message>
    <message>
        <source>A quiet word, a habit, a good moment.</source>
        <translation>Uma palavra tranquila, um hábito, um bom momento.</translation>
    </message>
    <message>
        <source>Everyday closeness</source>
        <translation>Proximidade do dia a dia</translation>
    </message>
    <message>
        <source>Small things through the day.</source>
        <translation>Pequenas coisas ao longo do dia.</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Toque</translation>
    </message>
    <message>
        <source>A hand, a hug, lying close.</source>
        <translation>Uma mão, um abraço, deitar bem perto.</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Desejo</translation>
    </message>
    <message>
        <source>What each of you longs for, and when.</source>
        <translation>O que cada pessoa deseja, e quando.</translation>
    </message>
    <message>
        <source>Minutes one of you needs</source>
        <translation>Minutos de que uma pessoa precisa</translation>
    </message>
    <message>
        <source>Up to %1, or left empty.</source>
        <translation>Até %1, ou em branco.</translation>
    </message>
    <message>
        <source>Begin another round</source>
        <translation>Começar outra rodada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Salvar num arquivo…</translation>
    </message>
    <message>
        <source>Put it among the rounds</source>
        <translation>Pôr entre as rodadas</translation>
    </message>
    <message>
        <source>A second language</source>
        <translation>Um segundo idioma</translation>
    </message>
    <message>
        <source>Each text is then in both languages, and each person reads their own.</source>
        <translation>Cada texto fica então nos dois, e cada pessoa lê no seu.</translation>
    </message>
    <message>
        <source>Take this language out of the round</source>
        <translation>Remover este idioma da rodada</translation>
    </message>
</context>
<context>
    <name>WriteStartPage</name>
    <message>
        <source>Write a round</source>
        <translation>Escrever uma rodada</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Só neste laptop</translation>
    </message>
    <message>
        <source>A round of your own</source>
        <translation>Uma rodada sua</translation>
    </message>
    <message>
        <source>You write it alone. It goes nowhere until you suggest it, and to no file but the one you choose.</source>
        <translation>Você escreve a sós. Ela não vai a lugar nenhum até que você a sugira, e a nenhum arquivo além do que você escolher.</translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>Continuar a última</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>Começar com uma vazia</translation>
    </message>
    <message>
        <source>Open one from a file…</source>
        <translation>Abrir uma de um arquivo…</translation>
    </message>
    <message>
        <source>Or begin with one that is there</source>
        <translation>Ou comece com uma que já existe</translation>
    </message>
    <message>
        <source>You write on a copy. The round itself stays as it is.</source>
        <translation>Você escreve numa cópia. A rodada original fica como está.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Ainda sem palavras</translation>
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
        <translation>Se quiserem, digam em voz alta duas coisas antes de começar: uma palavra que para tudo na hora (um simples “pare” sempre para), e o que faz bem a cada pessoa depois. O Mandorla não pergunta nenhuma das duas e não guarda nada disso.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Both in place of an answer, in the list of one’s own answers.</extracomment>
        <translation>Carta pulada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ChooseViewModel</name>
    <message>
        <source>Everyday closeness</source>
        <translation>Proximidade do dia a dia</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Toque</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Desejo</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>O que ajuda cada pessoa</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, in as few letters as can be.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>As suas</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Só para você</translation>
    </message>
</context>
<context>
    <name>mandorla::app::CompanionsViewModel</name>
    <message>
        <source>Someone who cannot be read any more</source>
        <translation>Alguém que não dá mais para ler</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Alguém sem nome</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Company</name>
    <message>
        <source>Just for tonight: neither laptop keeps anything of this evening.</source>
        <translation>Só esta noite: nenhum dos laptops guarda nada dela.</translation>
    </message>
    <message>
        <source>You both keep it locked: this pairing, a round until it is over and seen, and pages you two keep.</source>
        <translation>Vocês guardam tudo com chave: este pareamento, uma rodada até que termine e tenha sido vista, e as páginas que vocês guardarem.</translation>
    </message>
    <message>
        <source>Just for tonight after all: one of you chose so, and neither laptop keeps anything of this evening.</source>
        <translation>Só esta noite, afinal: uma das pessoas escolheu assim, e nenhum dos laptops guarda nada desta noite.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ConnectViewModel</name>
    <message>
        <source>Read out again what is shown here now.</source>
        <translation>Leia em voz alta mais uma vez o que está aqui agora.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n letters here.</source>
        <translation>
            <numerusform>Um nome tem no máximo %n letra aqui.</numerusform>
            <numerusform>Um nome tem no máximo %n letras aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name has a character in it that cannot be shown. Letters and spaces are fine.</source>
        <translation>Este nome tem um caractere que não dá para mostrar. Letras e espaços servem bem.</translation>
    </message>
    <message>
        <source>Both laptops need to be on the same home network.</source>
        <translation>Os dois laptops precisam estar na mesma rede da casa.</translation>
    </message>
    <message>
        <source>Pairing with the other laptop.</source>
        <translation>Pareando com o outro laptop.</translation>
    </message>
    <message>
        <source>Your laptops have found each other.</source>
        <translation>Os laptops de vocês se encontraram.</translation>
    </message>
    <message>
        <source>Pair goes to the address you typed.</source>
        <translation>“Parear” vai ao endereço que você digitou.</translation>
    </message>
    <message>
        <source>There is a laptop nearby that shows digits.</source>
        <translation>Há um laptop por perto que mostra dígitos.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits. Type the address of the right one.</source>
        <translation>Mais de um laptop por perto mostra dígitos. Digite o endereço do certo.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::EndViewModel</name>
    <message>
        <source>Our next evening: </source>
        <extracomment>Two people write on behind it, on the page that they share. It ends with a space.</extracomment>
        <translation>Nossa próxima noite: </translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>O que vocês têm em comum</translation>
    </message>
    <message>
        <source>Every card is turned</source>
        <translation>Todas as cartas estão viradas</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>A noite parou aqui</translation>
    </message>
    <message>
        <source>The evening broke off</source>
        <translation>A noite foi interrompida</translation>
    </message>
    <message>
        <source>Every card is turned. This is what you share.</source>
        <translation>Todas as cartas estão viradas. É isto que vocês têm em comum.</translation>
    </message>
    <message>
        <source>Nothing came up this time. It is nobody’s doing.</source>
        <translation>Desta vez não apareceu nada. Não é culpa de ninguém.</translation>
    </message>
    <message>
        <source>What you did not turn stays unknown.</source>
        <translation>O que não foi virado continua desconhecido.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ExchangeAnswer</name>
    <message>
        <source>I’d like to give.</source>
        <translation>Queria dar isso.</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Queria receber isso.</translation>
    </message>
    <message>
        <source>I’d like both.</source>
        <translation>Queria as duas coisas.</translation>
    </message>
    <message>
        <source>Neither.</source>
        <translation>Nenhuma das duas.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::KeptViewModel</name>
    <message>
        <source>That is not the one you have now. Nothing was changed.</source>
        <translation>Não é a frase secreta de agora. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Changed. From now on the new passphrase opens it, and the old one does not.</source>
        <translation>Trocada. De agora em diante a frase nova abre, e a antiga não.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language, in this language itself.</extracomment>
        <translation>Português (Brasil)</translation>
    </message>
    <message>
        <source>It is not there in your language. You would read it in another one: %1.</source>
        <extracomment>Of a round, before it is begun. %1 is the name of another language, in that language.</extracomment>
        <translation>Não existe na sua língua. Você leria em outra: %1.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::LookViewModel</name>
    <message>
        <source>This could not be kept, so it is for tonight only. See that there is room on the disk.</source>
        <translation>Não deu para guardar isto, então é só por esta noite. Veja se há espaço no disco.</translation>
    </message>
    <message>
        <source>It is kept with the rest, behind your passphrase.</source>
        <translation>Fica guardado com o resto, atrás da sua frase secreta.</translation>
    </message>
    <message>
        <source>It is for tonight only. Nothing of it is written.</source>
        <translation>É só por esta noite. Nada disso é gravado.</translation>
    </message>
    <message>
        <source>It is for tonight, and kept only with an evening that you keep locked.</source>
        <translation>É por esta noite, e só se guarda com uma noite que você guardar com chave.</translation>
    </message>
    <message>
        <source>The language is not locked, so that you are asked for your passphrase in it.</source>
        <translation>O idioma não fica trancado, para que a sua frase secreta seja pedida nele.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::NewPassphraseViewModel</name>
    <message>
        <source>Too short so far. It takes ten characters or more.</source>
        <translation>Curta demais por enquanto. São precisos dez caracteres ou mais.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. One or two more words would help.</source>
        <translation>Fraca: fácil de adivinhar. Mais uma ou duas palavras ajudariam.</translation>
    </message>
    <message>
        <source>Fair: it would take a while to guess.</source>
        <translation>Razoável: levaria um tempo para adivinhar.</translation>
    </message>
    <message>
        <source>Good: nothing obvious stands out in it.</source>
        <translation>Boa: nada de óbvio chama atenção nela.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OurPageViewModel</name>
    <message>
        <source>a month</source>
        <extracomment>How long a page stays: one of three to choose from.</extracomment>
        <translation>um mês</translation>
    </message>
    <message>
        <source>three months</source>
        <extracomment>As above.</extracomment>
        <translation>três meses</translation>
    </message>
    <message>
        <source>half a year</source>
        <extracomment>As above.</extracomment>
        <translation>seis meses</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>As above.</extracomment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after a month.</source>
        <translation>Fica se as duas pessoas a guardarem, e se apaga depois de um mês.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after three months.</source>
        <translation>Fica se as duas pessoas a guardarem, e se apaga depois de três meses.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after half a year.</source>
        <translation>Fica se as duas pessoas a guardarem, e se apaga depois de seis meses.</translation>
    </message>
    <message numerus="yes">
        <source>It stays if you both keep it, and fades after %n days.</source>
        <translation>
            <numerusform>Fica se as duas pessoas a guardarem, e se apaga depois de %n dia.</numerusform>
            <numerusform>Fica se as duas pessoas a guardarem, e se apaga depois de %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>You both keep this page. After a month it fades by itself.</source>
        <translation>Vocês guardam esta página. Depois de um mês ela se apaga sozinha.</translation>
    </message>
    <message>
        <source>You both keep this page. After three months it fades by itself.</source>
        <translation>Vocês guardam esta página. Depois de três meses ela se apaga sozinha.</translation>
    </message>
    <message>
        <source>You both keep this page. After half a year it fades by itself.</source>
        <translation>Vocês guardam esta página. Depois de seis meses ela se apaga sozinha.</translation>
    </message>
    <message numerus="yes">
        <source>You both keep this page. After %n days it fades by itself.</source>
        <translation>
            <numerusform>Vocês guardam esta página. Depois de %n dia ela se apaga sozinha.</numerusform>
            <numerusform>Vocês guardam esta página. Depois de %n dias ela se apaga sozinha.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays for a month more if you both keep it again.</source>
        <translation>Fica mais um mês se as duas pessoas a guardarem de novo.</translation>
    </message>
    <message>
        <source>It stays for three months more if you both keep it again.</source>
        <translation>Fica mais três meses se as duas pessoas a guardarem de novo.</translation>
    </message>
    <message>
        <source>It stays for half a year more if you both keep it again.</source>
        <translation>Fica mais seis meses se as duas pessoas a guardarem de novo.</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days more if you both keep it again.</source>
        <translation>
            <numerusform>Fica mais %n dia se as duas pessoas a guardarem de novo.</numerusform>
            <numerusform>Fica mais %n dias se as duas pessoas a guardarem de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This evening is just for tonight, and the page goes with it.</source>
        <translation>Isto é só por esta noite, e a página vai embora com ela.</translation>
    </message>
    <message>
        <source>The time of this page is over. It goes when Mandorla is opened another day.</source>
        <translation>O tempo desta página acabou. Ela vai embora quando o Mandorla for aberto outro dia.</translation>
    </message>
    <message>
        <source>This page fades within a week.</source>
        <translation>Esta página se apaga dentro de uma semana.</translation>
    </message>
    <message>
        <source>This page is let go, for both of you.</source>
        <translation>Esta página se foi, para as duas pessoas.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnListViewModel</name>
    <message>
        <source>Just for tonight: Mandorla writes nothing to this laptop. What you write is here until you let go of it, or close Mandorla.</source>
        <translation>Só esta noite: o Mandorla não grava nada neste laptop. O que você escreve está aqui até que você o deixe ir, ou feche o Mandorla.</translation>
    </message>
    <message>
        <source>What you write is kept on this laptop as you write it, behind your passphrase, until you let go of it.</source>
        <translation>O que você escreve vai sendo guardado neste laptop, atrás da sua frase secreta, até que você o deixe ir.</translation>
    </message>
    <message>
        <source>There is room for no more of these. Let go of one before you begin another.</source>
        <translation>Não há lugar para mais. Deixe ir um destes antes de começar outro.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnPageViewModel</name>
    <message>
        <source>Nothing is written down, and nothing is kept.</source>
        <translation>Nada está escrito, e nada fica guardado.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. You can keep it locked on this laptop, take it along, or let go of it.</source>
        <translation>O que você escreveu ainda está aqui, e nada disso foi enviado. Você pode guardar com chave neste laptop, levar com você ou deixar ir.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. Once you let go of it, or close Mandorla, it is gone. If you want to have it, take it along first.</source>
        <translation>O que você escreveu ainda está aqui, e nada disso foi enviado. Quando você o deixar ir, ou fechar o Mandorla, some. Se quiser ficar com o texto, leve antes com você.</translation>
    </message>
    <message>
        <source>It is kept on this laptop, behind your passphrase, until you let go of it. Nothing of it was sent.</source>
        <translation>Está guardado neste laptop, atrás da sua frase secreta, até que você o deixe ir. Nada disso foi enviado.</translation>
    </message>
    <message>
        <source>It is gone. Nothing of it was sent.</source>
        <translation>Já se foi. Nada disso foi enviado.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnWords</name>
    <message>
        <source>It cannot be read</source>
        <translation>Não dá para ler</translation>
    </message>
    <message>
        <source>It is damaged, or a newer Mandorla wrote it. All that can be done here is to let go of it.</source>
        <translation>Está danificado, ou foi escrito por um Mandorla mais novo. Aqui só dá para deixar ir.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PeopleViewModel</name>
    <message>
        <source>You</source>
        <extracomment>Both stand alone, in place of a name: over a person’s words, and beside a person’s circle.</extracomment>
        <translation>Você</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>A outra pessoa</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Você e %1</translation>
    </message>
    <message>
        <source>Your partner and %1</source>
        <translation>A outra pessoa e %1</translation>
    </message>
    <message>
        <source>%1 and your partner</source>
        <extracomment>%1 is the name of the person who reads this.</extracomment>
        <translation>%1 e a outra pessoa</translation>
    </message>
    <message>
        <source>%1 and you</source>
        <extracomment>%1 is the partner’s name.</extracomment>
        <translation>%1 e você</translation>
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
        <translation>Uma página</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RangeAnswer</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nada escolhido ainda</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ReadCardsViewModel</name>
    <message>
        <source>Another round is suggested now. Go back to see it.</source>
        <translation>Outra rodada está sugerida agora. Volte para vê-la.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RevealViewModel</name>
    <message>
        <source>Shared: %1</source>
        <extracomment>Said aloud when a card is turned; then comes what the card asks.</extracomment>
        <translation>Em comum: %1</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RoundFileViewModel</name>
    <message>
        <source>There is more in this folder. Type the name.</source>
        <translation>Há mais nesta pasta. Digite o nome.</translation>
    </message>
    <message>
        <source>No round and no folder is in here.</source>
        <translation>Não há nenhuma rodada e nenhuma pasta aqui.</translation>
    </message>
    <message>
        <source>No round is in this folder.</source>
        <translation>Não há nenhuma rodada nesta pasta.</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>rodada</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>O arquivo precisa de um nome.</translation>
    </message>
    <message>
        <source>Choose a file, or type its name.</source>
        <translation>Escolha um arquivo, ou digite o nome dele.</translation>
    </message>
    <message>
        <source>The texts of this round are too long for one file.</source>
        <translation>Os textos desta rodada são longos demais para um arquivo só.</translation>
    </message>
    <message>
        <source>Shorten some of them.</source>
        <translation>Encurte alguns deles.</translation>
    </message>
    <message>
        <source>This file can’t be used.</source>
        <extracomment>Where in the file: “line 3, rounds[0].cards[2]”. What is wrong there follows.</extracomment>
        <translation>Não dá para usar este arquivo.</translation>
    </message>
    <message>
        <source>This file can’t be used (%1).</source>
        <translation>Não dá para usar este arquivo (%1).</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replace it, or choose another name.</source>
        <translation>Já existe um arquivo com este nome. Substitua, ou escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::SheetsViewModel</name>
    <message>
        <source>From this evening.</source>
        <translation>Desta noite.</translation>
    </message>
    <message>
        <source>Its time is over. Would you two like to keep it on?</source>
        <translation>O tempo dela acabou. Querem guardar por mais tempo?</translation>
    </message>
    <message>
        <source>It fades within a week. Would you two like to keep it on?</source>
        <translation>Ela se apaga dentro de uma semana. Querem guardar por mais tempo?</translation>
    </message>
    <message>
        <source>You both keep it.</source>
        <translation>As duas pessoas a guardam.</translation>
    </message>
    <message>
        <source>One page that you keep is damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>Uma página que vocês guardam está danificada neste laptop e não pode ser lida. Todo o resto que vocês guardam está como estava.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that you keep are damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>
            <numerusform>%n página que vocês guardam está danificada neste laptop e não pode ser lida. Todo o resto que vocês guardam está como estava.</numerusform>
            <numerusform>%n páginas que vocês guardam estão danificadas neste laptop e não podem ser lidas. Todo o resto que vocês guardam está como estava.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, and you said that it is wrong. Nothing fades by it.</source>
        <extracomment>%1 is a day, as this language writes one.</extracomment>
        <translation>O relógio deste laptop diz que hoje é %1, e você disse que está errado. Nada se apaga por causa dele.</translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, long after Mandorla was last open here. If that is right, a page whose time is over goes another day, unless you two keep it on.</source>
        <translation>O relógio deste laptop diz que hoje é %1, muito depois da última vez que o Mandorla esteve aberto aqui. Se a data está certa, uma página cujo tempo acabou vai embora outro dia, a não ser que vocês a guardem por mais tempo.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TakeAlongViewModel</name>
    <message>
        <source>page</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>página</translation>
    </message>
    <message>
        <source>Write where it goes: a folder and a name, like the one there now.</source>
        <translation>Escreva para onde vai: uma pasta e um nome, como está escrito aí agora.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Já existe lá um arquivo com esse nome.</translation>
    </message>
    <message>
        <source>It can’t be written there. Another folder may do.</source>
        <translation>Não dá para gravar lá. Talvez em outra pasta.</translation>
    </message>
    <message>
        <source>Saved. Whoever opens that file can read it.</source>
        <translation>Salvo. Quem abrir esse arquivo pode ler.</translation>
    </message>
    <message>
        <source>This laptop can’t make a PDF that holds your page and nothing else. Save it as text instead: that does.</source>
        <translation>Este laptop não consegue fazer um PDF só com a página de vocês e nada mais. Salve como texto: isso funciona.</translation>
    </message>
    <message>
        <source>It could not be printed from here. Save it as PDF, and print that.</source>
        <translation>Não deu para imprimir daqui. Salve como PDF e imprima o arquivo.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TalkViewModel</name>
    <message numerus="yes">
        <source>%n minutes each. %1 begins.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>
            <numerusform>%n minuto para cada pessoa. %1 começa.</numerusform>
            <numerusform>%n minutos para cada pessoa. %1 começa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. You begin.</source>
        <translation>
            <numerusform>%n minuto para cada pessoa. Você começa.</numerusform>
            <numerusform>%n minutos para cada pessoa. Você começa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. Your partner begins.</source>
        <translation>
            <numerusform>%n minuto para cada pessoa. A outra pessoa começa.</numerusform>
            <numerusform>%n minutos para cada pessoa. A outra pessoa começa.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have both spoken</source>
        <translation>As duas pessoas já falaram</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <extracomment>%1 is a person’s name. Speaking is telling, and the other person listens.</extracomment>
        <translation>%1 fala</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Você fala</translation>
    </message>
    <message>
        <source>Your partner speaks</source>
        <translation>A outra pessoa fala</translation>
    </message>
    <message>
        <source>Stay with it for a moment. Then go on, or talk once more.</source>
        <translation>Fiquem um momento com isso. Depois sigam em frente, ou conversem mais uma vez.</translation>
    </message>
    <message>
        <source>%1 listens, and does not answer yet.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>%1 ouve, e ainda não responde.</translation>
    </message>
    <message>
        <source>Your partner listens, and does not answer yet.</source>
        <translation>A outra pessoa ouve, e ainda não responde.</translation>
    </message>
    <message>
        <source>You listen, and do not answer yet.</source>
        <translation>Você ouve, e ainda não responde.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WindowViewModel</name>
    <message>
        <source>This evening</source>
        <translation>Esta noite</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WishAnswer</name>
    <message>
        <source>I’d love this</source>
        <translation>Eu adoraria</translation>
    </message>
    <message>
        <source>I’m open to it</source>
        <translation>Eu toparia</translation>
    </message>
    <message>
        <source>Not for me, not now</source>
        <translation>Não para mim, agora não</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WriteViewModel</name>
    <message>
        <source>%1 of %2.</source>
        <extracomment>How many choices a card has, of how many it can have.</extracomment>
        <translation>%1 de %2.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Não cabe mais que isto.</translation>
    </message>
    <message>
        <source>One character left.</source>
        <translation>Resta um caractere.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>Resta %n caractere.</numerusform>
            <numerusform>Restam %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>One character too many.</source>
        <translation>Um caractere a mais.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>%n caractere a mais.</numerusform>
            <numerusform>%n caracteres a mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes, steps and options together: %1 of %2.</source>
        <translation>Desejos, graus e opções somados: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cards. Eight to ten are an evening.</source>
        <extracomment>How many cards there are, of how many there can be.</extracomment>
        <translation>%1 de %2 cartas. De oito a dez são uma noite.</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>These name a field of a round that is being written. What is missing in it follows in a sentence.</extracomment>
        <translation>O título</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Por que esta rodada</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Antes de responder</translation>
    </message>
    <message>
        <source>If something came up</source>
        <translation>Se algo apareceu</translation>
    </message>
    <message>
        <source>If nothing came up</source>
        <translation>Se nada apareceu</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Para quem entrega a rodada</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Quanto tempo leva</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>As cartas</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>O que ela pergunta</translation>
    </message>
    <message>
        <source>The line under it</source>
        <translation>A linha embaixo</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>O que dá para escolher</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Dá para escolher várias</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Quem dá algo diz</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Quem recebe algo diz</translation>
    </message>
    <message>
        <source>What is shown under it</source>
        <translation>O que fica embaixo</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Não trata de toque</translation>
    </message>
    <message>
        <source>A first step</source>
        <translation>Um primeiro passo</translation>
    </message>
    <message>
        <source>Card %1</source>
        <extracomment>Which card something is missing in; what it is follows.</extracomment>
        <translation>Carta %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>Which choice of a card.</extracomment>
        <translation>Opção %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Before the names of languages: no second language.</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>It is missing in this language: %1.</source>
        <extracomment>A text of a round that is written in two languages. %1 is the name of one of them, in that language.</extracomment>
        <translation>Falta neste idioma: %1.</translation>
    </message>
</context>
</TS>
