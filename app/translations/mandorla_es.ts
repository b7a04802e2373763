<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo en este portátil</translation>
    </message>
    <message>
        <source>Your answers, once more</source>
        <translation>Tus respuestas, una vez más</translation>
    </message>
    <message>
        <source>Answer alone. Nobody sees how far you are.</source>
        <translation>Responde a solas. Nadie ve por dónde vas.</translation>
    </message>
    <message>
        <source>Nothing of this is sent. You can go back to any card.</source>
        <translation>Nada de esto se envía. Puedes volver a cualquier tarjeta.</translation>
    </message>
    <message>
        <source>You can go back to any card. You can also change your mind until you have both sealed.</source>
        <translation>Puedes volver a cualquier tarjeta. También puedes cambiar de idea hasta que ustedes dos hayan sellado.</translation>
    </message>
    <message>
        <source>What you both see</source>
        <translation>Lo que ven ustedes dos</translation>
    </message>
    <message>
        <source>Skipped. What you chose before is set aside.</source>
        <translation>Saltada. Lo que habías elegido queda aparte.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Retomarlo</translation>
    </message>
    <message>
        <source>Keep this card to myself</source>
        <translation>Guardarme esta tarjeta</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Leaves the card without an answer; that tells the partner nothing.</extracomment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A verb: there are no more cards, and one is alone with what one wrote.</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: closes one’s answers, as one seals a letter.</extracomment>
        <translation>Sellar</translation>
    </message>
</context>
<context>
    <name>ApartPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
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
        <translation>Solo para ti</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>An evening for two, on two laptops. Each of you answers the same cards alone. Then you turn them over together.</source>
        <translation>Una noche para dos, en dos portátiles. Cada quien responde a solas las mismas tarjetas. Luego les dan la vuelta en pareja.</translation>
    </message>
    <message>
        <source>What your partner will see</source>
        <translation>Lo que verá tu pareja</translation>
    </message>
    <message>
        <source>Where your answers meet, with the words you each added there. And what you both chose to show.</source>
        <translation>Dónde se encuentran sus respuestas, con las palabras que cada quien añadió ahí. Y lo que ustedes dos eligieron mostrar.</translation>
    </message>
    <message>
        <source>A no, a not now, a skipped card and one kept to yourself look the same. They stay on your laptop.</source>
        <translation>Un no, un «ahora no», una tarjeta saltada y una que te guardas se ven igual. Se quedan en tu portátil.</translation>
    </message>
    <message>
        <source>What does not come up tells something too. Once every card is turned: if you said yes and it did not come up, your partner did not.</source>
        <translation>Lo que no aparece también dice algo. Cuando hayan dado la vuelta a todas las tarjetas: si dijiste que sí y no apareció, tu pareja no dijo que sí.</translation>
    </message>
    <message>
        <source>Wanting and declining are equally welcome here. Nothing is counted, and nothing is owed.</source>
        <translation>Aquí, las ganas y el no son igual de bienvenidos. No se cuenta nada, y nadie debe nada.</translation>
    </message>
    <message>
        <source>The language, and how it looks</source>
        <extracomment>What a button does that bears the name of the language.</extracomment>
        <translation>El idioma y el aspecto</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Cerrar Mandorla</translation>
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
        <translation>Salta la tarjeta que quieras, o guárdatela.</translation>
    </message>
    <message>
        <source>It begins if you agree. If you put it away, nothing is sent.</source>
        <translation>Empieza si dices que sí. Si la dejas a un lado, no se envía nada.</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. Why stays with each of you.</source>
        <translation>Cuando hayan dado la vuelta a todas las tarjetas: si dijiste que sí y no apareció, tu pareja no dijo que sí. El porqué es de cada quien.</translation>
    </message>
    <message>
        <source>Someone who says yes to everything sees every wish of their partner. Both of you see it come up.</source>
        <translation>Quien dice que sí a todo ve todos los deseos de su pareja. Ustedes dos los ven aparecer.</translation>
    </message>
    <message>
        <source>For whoever hands it out: %1</source>
        <translation>Para quien la entrega: %1</translation>
    </message>
    <message>
        <source>%1 suggests “%2”.</source>
        <extracomment>A person’s name, and the title of a round.</extracomment>
        <translation>%1 propone «%2».</translation>
    </message>
    <message>
        <source>Suggested. It begins when you have both said yes.</source>
        <translation>Propuesta. Empieza cuando ustedes dos hayan dicho que sí.</translation>
    </message>
    <message>
        <source>Choose a round</source>
        <translation>Elijan una ronda</translation>
    </message>
    <message>
        <source>You suggested “%1”. It begins when you have both said yes.</source>
        <translation>Propusiste «%1». Empieza cuando ustedes dos hayan dicho que sí.</translation>
    </message>
    <message>
        <source>It begins when you have both said yes to it.</source>
        <translation>Empieza cuando ustedes dos le hayan dicho que sí.</translation>
    </message>
    <message>
        <source>%1 suggests this one.</source>
        <translation>%1 propone esta.</translation>
    </message>
    <message>
        <source>Go on writing your round</source>
        <translation>Seguir escribiendo tu ronda</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Escribir una ronda</translation>
    </message>
    <message>
        <source>Open a round from a file…</source>
        <translation>Abrir una ronda de un archivo…</translation>
    </message>
    <message>
        <source>Read every card first</source>
        <translation>Leer antes todas las tarjetas</translation>
    </message>
    <message>
        <source>Begin alone</source>
        <translation>Empezar a solas</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Proponer esta ronda</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>No mientras la noche está en pausa.</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Decir que sí</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Esta no</translation>
    </message>
    <message>
        <source>Back to what it tells</source>
        <translation>Volver a lo que revela</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Para quien la entrega</translation>
    </message>
    <message>
        <source>%1 suggests</source>
        <extracomment>%1 is a person’s name; below stands the round.</extracomment>
        <translation>%1 propone</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>Terminar la noche</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Lo que conserva este portátil</translation>
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
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>As above, for those who hear it.</extracomment>
        <translation>Olvidar a %1</translation>
    </message>
    <message>
        <source>Who is this evening with?</source>
        <translation>¿Con quién es esta noche?</translation>
    </message>
    <message>
        <source>This laptop looks only for the one you pick. Nobody else is told that it is open.</source>
        <translation>Este portátil solo busca el de la persona que elijas. Nadie más se entera de que está abierto.</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>¿Olvidar a %1?</translation>
    </message>
    <message>
        <source>This laptop then forgets that you two are paired, and all that it keeps of you two. Nobody can bring it back. To meet again, you pair with new digits.</source>
        <translation>Entonces este portátil olvida que está enlazado con el otro, y todo lo que conserva de ustedes dos. Nadie puede recuperarlo. Para volver a encontrarse, los enlazan con dígitos nuevos.</translation>
    </message>
    <message>
        <source>Nothing is sent. To the other laptop it looks as if this one were switched off. What that laptop keeps stays until the person there forgets it.</source>
        <translation>No se envía nada. Desde el otro portátil es como si este estuviera apagado. Lo que se conserva allí se queda hasta que la persona de allí lo olvide.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Cerrar Mandorla</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Pair with somebody else</source>
        <translation>Enlazar con otra persona</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Pairing</source>
        <extracomment>The page on which two laptops get to know each other.</extracomment>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Bring your two laptops together</source>
        <translation>Enlacen sus dos portátiles</translation>
    </message>
    <message>
        <source>One of you shows six digits, and one types them. It makes no difference who does which.</source>
        <translation>En uno se muestran seis dígitos, en el otro se escriben. Da igual quién hace qué.</translation>
    </message>
    <message>
        <source>I show the digits</source>
        <translation>Muestro los dígitos</translation>
    </message>
    <message>
        <source>Six digits appear here. You read them aloud.</source>
        <translation>Aquí aparecen seis dígitos. Los lees en voz alta.</translation>
    </message>
    <message>
        <source>I type them</source>
        <translation>Los escribo</translation>
    </message>
    <message>
        <source>The other laptop has the digits. You type them here.</source>
        <translation>El otro portátil tiene los dígitos. Los escribes aquí.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your name for tonight</source>
        <translation>Tu nombre por esta noche</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si quieres</translation>
    </message>
    <message>
        <source>Your partner reads it once you have paired. Without a name you are “You” here and “Your partner” there.</source>
        <translation>Tu pareja lo lee cuando los portátiles están enlazados. Sin nombre, eres «Tú» aquí y «Tu pareja» allí.</translation>
    </message>
    <message>
        <source>Type this on the other laptop</source>
        <translation>Escribe esto en el otro portátil</translation>
    </message>
    <message>
        <source>What does the other laptop show?</source>
        <translation>¿Qué muestra el otro portátil?</translation>
    </message>
    <message>
        <source>The digits:</source>
        <translation>Los dígitos:</translation>
    </message>
    <message>
        <source>The digits of the other laptop</source>
        <translation>Los dígitos del otro portátil</translation>
    </message>
    <message>
        <source>If you both keep it locked, this is the only time.</source>
        <translation>Si ustedes dos lo guardan bajo llave, es la única vez.</translation>
    </message>
    <message>
        <source>For this evening only.</source>
        <translation>Solo para esta noche.</translation>
    </message>
    <message>
        <source>Ask for them across the table. If one is wrong, just try again.</source>
        <translation>Pídelos por encima de la mesa. Si alguno está mal, prueba otra vez, sin más.</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Cerrar Mandorla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Lo que conserva este portátil</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Solo para ti</translation>
    </message>
    <message>
        <source>Show other digits</source>
        <translation>Mostrar otros dígitos</translation>
    </message>
    <message>
        <source>They can’t find each other</source>
        <translation>No se encuentran</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>A verb: makes the two laptops know each other.</extracomment>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Six digits first</source>
        <translation>Primero, seis dígitos</translation>
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
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Once more, and Enter</source>
        <translation>Una vez más, y Enter</translation>
    </message>
    <message>
        <source>Press Enter to come back</source>
        <translation>Pulsa Enter para volver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>It is locked</source>
        <translation>Está bajo llave</translation>
    </message>
    <message>
        <source>Your passphrase opens what this laptop keeps.</source>
        <translation>Tu frase secreta abre lo que conserva este portátil.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, and there is no other way in. It can stay closed as it is, or go.</source>
        <translation>Sin la frase secreta nadie puede abrirlo, y no hay otra entrada. Puede quedarse cerrado como está, o irse.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Cerrar Mandorla</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>Dejar de abrir</translation>
    </message>
    <message>
        <source>I can’t open it</source>
        <translation>No puedo abrirlo</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Solo por esta noche</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: opens what is kept, with the passphrase.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The passphrase first</source>
        <translation>Primero, la frase secreta</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Soltar</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This is the first one.</source>
        <translation>Esta es la primera.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>La de antes</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>Esta es la última por ahora.</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>La de después</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>You both see only where giving and receiving meet.</source>
        <translation>Ustedes dos solo ven dónde se encuentran el dar y el recibir.</translation>
    </message>
</context>
<context>
    <name>FindEachOther</name>
    <message>
        <source>They can’t find each other</source>
        <translation>No se encuentran</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Una misma red</translation>
    </message>
    <message>
        <source>Both laptops on the same home network, and not the guest network: that one often keeps laptops apart. The internet is not needed.</source>
        <translation>Los dos portátiles en la misma red de casa, y no en la de invitados: esa suele mantenerlos separados. No hace falta internet.</translation>
    </message>
    <message>
        <source>VPN off</source>
        <translation>Sin VPN</translation>
    </message>
    <message>
        <source>If one of you uses a VPN, switch it off for this evening.</source>
        <translation>Si alguno de los dos portátiles usa una VPN, apáguenla por esta noche.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>A firewall is on here. Typed into a terminal, this lets the other laptop in:</source>
        <translation>Aquí hay un cortafuegos activo. Escrito en un terminal, esto deja entrar al otro portátil:</translation>
    </message>
    <message>
        <source>The address by hand</source>
        <translation>La dirección a mano</translation>
    </message>
    <message>
        <source>Type the address that the other laptop shows on this page. If only one laptop has a firewall, let that one type: digits and address.</source>
        <translation>Escribe la dirección que el otro portátil muestra en esta página. Si solo un portátil tiene cortafuegos, que sea ese donde se escriba: dígitos y dirección.</translation>
    </message>
    <message>
        <source>A network of your own</source>
        <translation>Una red propia</translation>
    </message>
    <message>
        <source>A cable between the two laptops, or the hotspot of a phone that both join, does as well.</source>
        <translation>También sirve un cable entre los dos portátiles, o la red de un teléfono a la que se unan los dos.</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Escribe la dirección</translation>
    </message>
    <message>
        <source>Read the address aloud</source>
        <translation>Lee la dirección en voz alta</translation>
    </message>
    <message>
        <source>The other laptop shows its address when you choose “Find each other” there.</source>
        <translation>El otro portátil muestra su dirección cuando ahí se elige «Encontrarse».</translation>
    </message>
    <message>
        <source>The other laptop shows its address on this same page.</source>
        <translation>El otro portátil muestra su dirección en esta misma página.</translation>
    </message>
    <message>
        <source>On the other laptop, choose “I type them”, then “They can’t find each other”, and type it there.</source>
        <translation>En el otro portátil, elige «Los escribo», luego «No se encuentran», y escríbela ahí.</translation>
    </message>
    <message>
        <source>The other laptop’s address</source>
        <translation>La dirección del otro portátil</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>Se parece a 192.168.1.20.</translation>
    </message>
    <message>
        <source>This laptop looks there now.</source>
        <translation>Este portátil busca ahora ahí.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>This laptop’s address</source>
        <translation>La dirección de este portátil</translation>
    </message>
    <message>
        <source>The number after the colon is part of it, for another program on this laptop uses Mandorla’s usual port.</source>
        <translation>El número tras los dos puntos forma parte de ella, porque otro programa de este portátil ocupa el puerto habitual de Mandorla.</translation>
    </message>
    <message>
        <source>The address first</source>
        <translation>Primero, la dirección</translation>
    </message>
</context>
<context>
    <name>IfAfraid</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Si tienes miedo de decir que no</translation>
    </message>
    <message>
        <source>Help for yourself comes first. If you are afraid to say no to your partner, or of what comes after a no, Mandorla is not the right tool.</source>
        <translation>Primero está la ayuda para ti. Si tienes miedo de decirle que no a tu pareja, o de lo que viene después de un no, Mandorla no es la herramienta adecuada.</translation>
    </message>
    <message>
        <source>There are people who listen, believe you and know what can be done: helplines and chats, advice centres, shelters, doctors. They are there for every gender, and you decide what happens next.</source>
        <translation>Hay personas que te escuchan, que te creen y que saben qué se puede hacer: líneas de ayuda y chats, centros de atención, refugios, centros de salud. Atienden a personas de cualquier género, y tú decides qué pasa después.</translation>
    </message>
    <message>
        <source>Look for them on a device that your partner does not use: at a library, at work, at a friend’s. Search for “help with domestic abuse” and the name of your country. If you are in danger now, call the emergency services.</source>
        <translation>Búscalas en un dispositivo que tu pareja no use: en una biblioteca, en el trabajo, en casa de alguien de confianza. Busca «ayuda violencia de pareja» y el nombre de tu país. Si estás en peligro ahora, llama a emergencias.</translation>
    </message>
    <message>
        <source>Esc puts a clock in place of this page, at once. Nothing of it is kept or sent.</source>
        <translation>Esc pone un reloj en lugar de esta página, al momento. Nada de ella se conserva ni se envía.</translation>
    </message>
    <message>
        <source>What it can look like</source>
        <translation>Cómo puede ser</translation>
    </message>
    <message>
        <source>It need not be the fear of being hit. These count as well:</source>
        <translation>No tiene que ser miedo a los golpes. Esto también cuenta:</translation>
    </message>
    <message>
        <source>You give in so that the sulking ends, or the silence.</source>
        <translation>Cedes para que terminen las malas caras, o el silencio.</translation>
    </message>
    <message>
        <source>You are threatened: with money, with the children, with your papers, with pictures of you.</source>
        <translation>Te amenazan: con el dinero, con los hijos, con tus papeles, con imágenes tuyas.</translation>
    </message>
    <message>
        <source>You are touched sexually while you are asleep.</source>
        <translation>Te tocan sexualmente mientras duermes.</translation>
    </message>
    <message>
        <source>Your contraception is hidden, spoiled, or taken off without a word.</source>
        <translation>Te esconden o te estropean los anticonceptivos, o te los quitan sin decir nada.</translation>
    </message>
    <message>
        <source>You weigh every word beforehand, so that nothing happens.</source>
        <translation>Mides cada palabra de antemano, para que no pase nada.</translation>
    </message>
    <message>
        <source>Once counts. None of it is your fault.</source>
        <translation>Una sola vez ya cuenta. Nada de esto es culpa tuya.</translation>
    </message>
    <message>
        <source>What may be watched</source>
        <translation>Lo que puede estar vigilado</translation>
    </message>
    <message>
        <source>Phones, accounts, bills and search histories can be watched, and so can this laptop. A private window of a browser does not help against somebody who looks on. Another device does.</source>
        <translation>Los teléfonos, las cuentas, las facturas y los historiales de búsqueda pueden estar vigilados, y este portátil también. La ventana privada de un navegador no protege de alguien que mira. Otro dispositivo, sí.</translation>
    </message>
    <message>
        <source>Whether you go on</source>
        <translation>Si sigues o no</translation>
    </message>
    <message>
        <source>It may be noticed that you close Mandorla, or that an evening stays empty. You judge what is safest. You may skip every card, and the other laptop then sees only that nothing came up.</source>
        <translation>Puede notarse que cierras Mandorla, o que una noche queda vacía. Tú decides qué es lo más seguro. Puedes saltar todas las tarjetas, y el otro portátil solo ve entonces que no apareció nada.</translation>
    </message>
    <message>
        <source>A therapist’s exercises for couples are not for this either. They take two people who can both say no. A yes given out of fear looks like any other yes here, and no software can tell.</source>
        <translation>Los ejercicios para parejas que se dan en terapia tampoco son para esto. Necesitan dos personas que puedan decir que no, la una y la otra. Un sí dado por miedo se ve aquí como cualquier otro sí, y ningún programa puede saberlo.</translation>
    </message>
    <message>
        <source>If your partner is afraid of you</source>
        <translation>Si tu pareja te tiene miedo</translation>
    </message>
    <message>
        <source>If you notice that you frighten your partner, that you press, threaten or hurt, there is help for you, too: advice centres, and groups of people who want to stop. Search for “help to stop hurting my partner” and the name of your country. A round together does not mend it.</source>
        <translation>Si notas que asustas a tu pareja, que presionas, amenazas o haces daño, también hay ayuda para ti: centros de atención, y grupos de personas que quieren dejar de hacerlo. Busca «ayuda para dejar de ejercer violencia en la pareja» y el nombre de tu país. Una ronda en pareja no lo repara.</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>En otros idiomas</translation>
    </message>
    <message>
        <source>Words to search for, with the name of the country you are in:</source>
        <translation>Palabras para buscar, con el nombre del país en el que estás:</translation>
    </message>
    <message>
        <source>You find this page again at any time: with F1, or on the cover under Help. Opening it changes nothing of your evening, and your partner’s laptop is told nothing of it.</source>
        <translation>Puedes volver a esta página en cualquier momento: con F1, o en Ayuda, sobre el reloj que tapa la pantalla. Abrirla no cambia nada de su noche, y el portátil de tu pareja no se entera de nada.</translation>
    </message>
</context>
<context>
    <name>IfAfraidPage</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Si tienes miedo de decir que no</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Cerrar Mandorla</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Keep it locked</source>
        <translation>Guardar bajo llave</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>Una frase secreta tuya</translation>
    </message>
    <message>
        <source>Each of you has one, on your own laptop. Your partner’s laptop never learns it.</source>
        <translation>Cada quien tiene la suya, en su propio portátil. El portátil de tu pareja nunca la conoce.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>That you two are paired, so that next time you need no digits. And a round you are in, with your own answers, until it is over and you have seen what it came to, or it has rested for thirty days. And the pages you both keep.</source>
        <translation>Que sus portátiles están enlazados, para que la próxima vez no hagan falta dígitos. Y la ronda en la que están, con tus propias respuestas, hasta que termine y hayas visto en qué quedó, o lleve treinta días en reposo. Y las páginas que ustedes dos conserven.</translation>
    </message>
    <message>
        <source>Only if you both keep it</source>
        <translation>Solo si lo guardan ustedes dos</translation>
    </message>
    <message>
        <source>If one of you is here just for tonight, neither laptop keeps anything of the evening. You are both told before you answer.</source>
        <translation>Si una de las dos personas está solo por esta noche, ninguno de los portátiles conserva nada de la noche. Se les dice a ustedes dos antes de responder.</translation>
    </message>
    <message>
        <source>There is no second way in</source>
        <translation>No hay una segunda entrada</translation>
    </message>
    <message>
        <source>Nobody can bring a passphrase back. Without it, what is kept stays closed.</source>
        <translation>Nadie puede recuperar una frase secreta. Sin ella, lo que se conserva sigue cerrado.</translation>
    </message>
    <message>
        <source>What a disk remembers</source>
        <translation>Lo que recuerda un disco</translation>
    </message>
    <message>
        <source>What you let go of cannot be opened any more. Its unreadable remains may stay on the disk, because on an SSD a file cannot be overwritten in place. Encrypting the whole disk is the answer to that.</source>
        <translation>Lo que sueltas ya no se puede abrir. Pueden quedar restos ilegibles en el disco, porque en un SSD un archivo no se puede sobrescribir en su sitio. La respuesta a eso es cifrar el disco entero.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
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
        <translation>Lo que conserva este portátil</translation>
    </message>
    <message>
        <source>Your name, and the key by which the other laptop knows this one.</source>
        <translation>Tu nombre, y la clave por la que el otro portátil conoce a este.</translation>
    </message>
    <message>
        <source>If you both keep it locked: that you two are paired, and a round you are in, with your own answers, and pages you two keep. The round goes when it is over, or has rested for thirty days.</source>
        <translation>Si ustedes dos lo guardan bajo llave: que los portátiles están enlazados, la ronda en la que están, con tus propias respuestas, y las páginas que ustedes dos conserven. La ronda se va cuando termina, o cuando lleva treinta días en reposo.</translation>
    </message>
    <message>
        <source>What you wrote alone and keep. It stays until you let go of it.</source>
        <translation>Lo que escribiste a solas y conservas. Se queda hasta que lo sueltes.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and so does the keychain of this desktop.</source>
        <translation>Todo está cifrado. Lo abre tu frase secreta, y también el llavero de este escritorio.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it.</source>
        <translation>Todo está cifrado. Lo abre tu frase secreta.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and nothing else does.</source>
        <translation>Todo está cifrado. Lo abre tu frase secreta, y nada más.</translation>
    </message>
    <message>
        <source>After ten minutes without you, when this laptop goes to sleep, or when its screen is locked, it locks by itself. To the other laptop that looks like a pause.</source>
        <translation>Tras diez minutos sin ti, o cuando este portátil se duerme o se bloquea su pantalla, Mandorla se cierra bajo llave por sí solo. Desde el otro portátil parece una pausa.</translation>
    </message>
    <message>
        <source>Remember on this laptop</source>
        <translation>Recordar en este portátil</translation>
    </message>
    <message>
        <source>The keychain of this desktop then has the key, and Mandorla opens by itself when it starts: whoever is logged in here can open it. After a lock it asks for your passphrase.</source>
        <translation>El llavero de este escritorio tiene entonces la clave, y Mandorla se abre sin preguntar al iniciar: quien haya iniciado sesión aquí puede abrirlo. Después de un cierre bajo llave, pide tu frase secreta.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Otra frase secreta</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>La frase secreta de ahora</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>La nueva</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The passphrase you have now first</source>
        <translation>Primero, la frase secreta de ahora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>The people kept here</source>
        <translation>Las personas que conoce este portátil</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Solo para ti</translation>
    </message>
    <message>
        <source>Let go of all that is kept</source>
        <translation>Soltar todo lo conservado</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Cerrar bajo llave ahora</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Soltar</translation>
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
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>To give, to receive</source>
        <translation>Dar, recibir</translation>
    </message>
    <message>
        <source>Comes up where the two meet.</source>
        <translation>Aparece donde se encuentran las dos cosas.</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you choose.</source>
        <translation>Se queda en este portátil, elijas lo que elijas.</translation>
    </message>
    <message>
        <source>True for both of you.</source>
        <translation>Cierto para ustedes dos.</translation>
    </message>
    <message>
        <source>True for both of you – not consent.</source>
        <translation>Cierto para ustedes dos – no es consentimiento.</translation>
    </message>
    <message>
        <source>Something you both chose to show.</source>
        <translation>Algo que ustedes dos eligieron mostrar.</translation>
    </message>
    <message>
        <source>Something you both chose to show – not consent.</source>
        <translation>Algo que ustedes dos eligieron mostrar – no es consentimiento.</translation>
    </message>
    <message>
        <source>An idea you are both open to.</source>
        <translation>Una idea que les parece bien a ustedes dos.</translation>
    </message>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Una idea que les parece bien a ustedes dos – no es consentimiento.</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>Lo que hay para elegir</translation>
    </message>
    <message>
        <source>Two to sixteen.</source>
        <translation>De dos a dieciséis.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>The number of one of the choices of a card.</extracomment>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>Tantas como quieras</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>What you both pick comes up.</source>
        <translation>Aparece lo que se elige en los dos lados.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Solo para ti</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Solo para mí</translation>
    </message>
    <message>
        <source>Only for oneself</source>
        <translation>Para cada quien a solas</translation>
    </message>
    <message>
        <source>It never leaves the laptop.</source>
        <translation>Nunca sale del portátil.</translation>
    </message>
    <message>
        <source>What feels good</source>
        <translation>Lo que hace bien</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you draw.</source>
        <translation>Se queda en este portátil, dibujes lo que dibujes.</translation>
    </message>
    <message>
        <source>A span</source>
        <translation>Un tramo</translation>
    </message>
    <message>
        <source>Comes up where the spans meet.</source>
        <translation>Aparece donde se encuentran los tramos.</translation>
    </message>
    <message>
        <source>Its steps, from the least</source>
        <translation>Sus grados, de menos a más</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un grado</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>The number of a step on a scale.</extracomment>
        <translation>Grado %1</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both.</source>
        <translation>Un tramo común que les hace bien a ustedes dos.</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both – not consent.</source>
        <translation>Un tramo común que les hace bien a ustedes dos – no es consentimiento.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two steps of a scale, such as “a few times a week” and “daily”, or 6 and 9.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Both shown, or neither</source>
        <translation>Se muestran las dos, o ninguna</translation>
    </message>
    <message>
        <source>Shown, if you both show</source>
        <translation>Se muestra, si muestran ustedes dos</translation>
    </message>
    <message>
        <source>Kept to myself</source>
        <translation>Me lo guardo</translation>
    </message>
    <message>
        <source>Words, or one of some choices.</source>
        <translation>Palabras, o una de varias opciones.</translation>
    </message>
    <message>
        <source>Two to sixteen, or none: then each of you writes.</source>
        <translation>De dos a dieciséis, o ninguna: entonces cada quien escribe.</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Un deseo</translation>
    </message>
    <message>
        <source>Comes up if you are both open to it.</source>
        <translation>Aparece si la idea les parece bien a ustedes dos.</translation>
    </message>
    <message>
        <source>The wish itself, as either of you could have it.</source>
        <translation>El deseo mismo, tal como podría tenerlo cualquiera de las dos personas.</translation>
    </message>
</context>
<context>
    <name>LeaveWritingPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Una ronda propia</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo en este portátil</translation>
    </message>
    <message>
        <source>What you wrote is in no file yet</source>
        <translation>Lo que escribiste todavía no está en ningún archivo</translation>
    </message>
    <message>
        <source>Until now it is only in this window. You can save it to a file, even if it is not finished yet, and go on another day.</source>
        <translation>Por ahora solo está en esta ventana. Puedes guardarlo en un archivo, aunque no esté completo, y seguir otro día.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Let go of all that is kept?</source>
        <translation>¿Soltar todo lo conservado?</translation>
    </message>
    <message>
        <source>This laptop then forgets your pairing, the round you are in and the pages you keep. Nobody can bring it back. To meet again, you two pair with new digits.</source>
        <translation>Entonces este portátil olvida el enlace entre ustedes, la ronda en la que están y las páginas que conservan. Nadie puede recuperarlo. Para volver a encontrarse, enlazan los portátiles con dígitos nuevos.</translation>
    </message>
    <message>
        <source>The other laptop is not told. What it keeps, it keeps until the person there lets go of it.</source>
        <translation>Al otro portátil no se le dice nada. Lo que conserva, lo conserva hasta que la persona de allí lo suelte.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>A look without more contrast, motion without less of it: neither the desktop’s, nor more or less.</extracomment>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>What you choose shows at once.</source>
        <translation>Lo que elijas se ve al momento.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Over the names of the languages.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, in percent: &quot;125 %&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Find each other</source>
        <translation>Encontrarse</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>As the button of each page.</extracomment>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The evening goes on.</source>
        <extracomment>After a pause: both are there again.</extracomment>
        <translation>La noche continúa.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Your name for tonight</source>
        <translation>Tu nombre por esta noche</translation>
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
        <translation>Diez caracteres o más. Unas cuantas palabras seguidas van bien.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Ten characters or more, and the same twice.</source>
        <translation>Diez caracteres o más, y dos veces lo mismo.</translation>
    </message>
</context>
<context>
    <name>NotConsent</name>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>Una idea que les parece bien a ustedes dos – no es consentimiento.</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>Stands alone: it clears the others.</source>
        <translation>Va aparte: quita las demás.</translation>
    </message>
</context>
<context>
    <name>OurPage</name>
    <message>
        <source>Our page</source>
        <translation>Nuestra página</translation>
    </message>
    <message>
        <source>You keep it. That shows on this screen only.</source>
        <translation>La conservas. Eso se ve solo en esta pantalla.</translation>
    </message>
    <message>
        <source>A step has come to the page.</source>
        <translation>Ha llegado un paso a la página.</translation>
    </message>
    <message>
        <source>A step has gone from the page.</source>
        <translation>Se ha ido un paso de la página.</translation>
    </message>
    <message>
        <source>A step has changed.</source>
        <translation>Ha cambiado un paso.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Numbers: which step of our page, of how many.</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>The page is full</source>
        <translation>La página está llena</translation>
    </message>
    <message>
        <source>Write another step</source>
        <translation>Escribir otro paso</translation>
    </message>
    <message>
        <source>One step is still empty.</source>
        <translation>Un paso sigue vacío.</translation>
    </message>
    <message>
        <source>Shared tonight</source>
        <translation>Compartido esta noche</translation>
    </message>
    <message>
        <source>Let’s try this</source>
        <translation>Probemos esto</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>Cuando terminen</translation>
    </message>
    <message>
        <source>What you both keep, each of you can take along as a file or on paper.</source>
        <translation>Lo que ustedes dos conserven, cada quien puede llevárselo en un archivo o en papel.</translation>
    </message>
    <message>
        <source>How long a page you both keep stays</source>
        <translation>Cuánto se queda una página que ustedes dos conservan</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: to keep the page that two people wrote together. Its twin is Let go.</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A verb: not to keep it; it is gone then. Calm, no “delete”.</extracomment>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Llevármelo</translation>
    </message>
    <message>
        <source>If one of you lets go, it is gone for both.</source>
        <translation>Si una de las dos personas la suelta, ya no está para ninguna.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
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
        <translation>Sus páginas</translation>
    </message>
    <message>
        <source>The date is right after all</source>
        <translation>La fecha está bien, después de todo</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La fecha está bien</translation>
    </message>
    <message>
        <source>The date is wrong</source>
        <translation>La fecha está mal</translation>
    </message>
</context>
<context>
    <name>OwnListPage</name>
    <message>
        <source>For you alone</source>
        <translation>Solo para ti</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo en este portátil</translation>
    </message>
    <message>
        <source>Without a partner, and nothing of it is ever sent.</source>
        <translation>Sin tu pareja, y nada de ello se envía nunca.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>A verb: to begin a round for oneself.</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Lo que escribiste antes</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
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
        <translation>Solo para ti</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo en este portátil</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Volver a las tarjetas</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Llevármelo</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Guardar bajo llave</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Leaves the page: one has decided what becomes of it.</extracomment>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cover</source>
        <extracomment>A verb: puts a clock in place of the page, at once, so that nobody reads it.</extracomment>
        <translation>Tapar</translation>
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
        <translation>Dos textos para un mismo paso. Tomen uno, o júntenlos.</translation>
    </message>
    <message>
        <source>%1, the first of two texts</source>
        <translation>%1, el primero de dos textos</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Tomar estas palabras</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands alone between two texts that two people wrote for the same step.</extracomment>
        <translation>o</translation>
    </message>
    <message>
        <source>Take these words instead</source>
        <translation>Tomar mejor estas palabras</translation>
    </message>
    <message>
        <source>One small step, in your own words.</source>
        <translation>Un paso pequeño, con sus propias palabras.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>No cabe más.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Caracteres que quedan: %1</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Juntarlos</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>Quitar este paso</translation>
    </message>
    <message>
        <source>The page is full.</source>
        <translation>La página está llena.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>For myself</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Nuestra página</translation>
    </message>
    <message>
        <source>Private. If you find this, please don’t read on.</source>
        <translation>Privado. Si encuentras esto, por favor, no sigas leyendo.</translation>
    </message>
    <message>
        <source>Ideas we are both open to, not consent.</source>
        <translation>Ideas que nos parecen bien, a ti y a mí; no son consentimiento.</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>You both see only what you both pick.</source>
        <translation>Ustedes dos solo ven lo que se elige en los dos lados.</translation>
    </message>
</context>
<context>
    <name>WhatPartnerSees</name>
    <message>
        <source>What will my partner see?</source>
        <translation>¿Qué verá mi pareja?</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Lo que comparten</translation>
    </message>
    <message>
        <source>A wish you are both open to. Where one of you would like to give and one to receive. The options you both picked. The stretch where your two spans meet. What you both chose to show. With a shared wish, the words you each added. Who was keen and who was willing is not shown, but your words may show how you meant it.</source>
        <translation>Un deseo, si la idea les parece bien a ustedes dos. Dónde a una persona le gustaría dar y a la otra recibir. Las opciones elegidas en los dos lados. La parte en que se encuentran sus dos tramos. Lo que ustedes dos eligieron mostrar. Con un deseo compartido, las palabras que cada quien añadió. No se muestra quién tenía muchas ganas y a quién le parecía bien, pero tus palabras pueden mostrar cómo lo decías.</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Lo que se queda contigo</translation>
    </message>
    <message>
        <source>Everything else. No, not now, a skipped card, a card kept to yourself and an answer you changed before sealing look the same to the other laptop. Private cards are never sent. Nobody sees how far you are.</source>
        <translation>Todo lo demás. Un no, un «ahora no», una tarjeta saltada, una que te guardas y una respuesta que cambiaste antes de sellar se ven igual desde el otro portátil. Las tarjetas privadas nunca se envían. Nadie ve por dónde vas.</translation>
    </message>
    <message>
        <source>What absence tells</source>
        <translation>Lo que dice la ausencia</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. The same is true the other way round. Why stays with each of you.</source>
        <translation>Cuando hayan dado la vuelta a todas las tarjetas: si dijiste que sí y no apareció, tu pareja no dijo que sí. Lo mismo vale al revés. El porqué es de cada quien.</translation>
    </message>
    <message>
        <source>What saying yes to everything does</source>
        <translation>Lo que pasa al decir que sí a todo</translation>
    </message>
    <message>
        <source>Someone who says yes to every card sees everything their partner said yes to. Both of you see it come up. A second try with changed answers needs you both again.</source>
        <translation>Quien dice que sí a todas las tarjetas ve todo aquello a lo que su pareja dijo que sí. Ustedes dos lo ven aparecer. Un segundo intento con respuestas cambiadas necesita otra vez a ustedes dos.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Lo que significa</translation>
    </message>
    <message>
        <source>An idea that comes up is one you are both open to. Whatever comes up, it is not consent, and nothing is owed. A yes can be given under pressure, and no software can tell.</source>
        <translation>Una idea que aparece es una que les parece bien a ustedes dos. Aparezca lo que aparezca, no es consentimiento, y nadie debe nada. Un sí puede darse bajo presión, y ningún programa puede saberlo.</translation>
    </message>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Si tienes miedo de decir que no</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>What Mandorla cannot protect</source>
        <translation>Lo que Mandorla no puede proteger</translation>
    </message>
    <message>
        <source>A person at your open laptop sees what you see. Cover hides it at once.</source>
        <translation>Quien esté ante tu portátil abierto ve lo que tú ves. «Tapar» lo cubre al momento.</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>It never leaves this laptop.</source>
        <translation>Nunca sale de este portátil.</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>1 is “%1”, %2 is “%3”.</source>
        <extracomment>The two ends of a scale: numbers, and how the steps are called.</extracomment>
        <translation>1 es «%1», %2 es «%3».</translation>
    </message>
    <message>
        <source>You both see only the stretch where your two spans meet.</source>
        <translation>Ustedes dos solo ven la parte en que se encuentran sus dos tramos.</translation>
    </message>
    <message>
        <source>move this end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>mover este extremo</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the other end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>el otro extremo</translation>
    </message>
    <message>
        <source>or type how a step begins</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>o escribir cómo empieza un grado</translation>
    </message>
</context>
<context>
    <name>ReadCardsPage</name>
    <message>
        <source>Card %1. %2</source>
        <extracomment>%2 is the kind of the card, such as “A wish”.</extracomment>
        <translation>Tarjeta %1. %2</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Antes de responder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save it to a file…</source>
        <translation>Guardarla en un archivo…</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Decir que sí</translation>
    </message>
    <message>
        <source>It is not suggested any more, or the evening has paused.</source>
        <translation>Ya no está propuesta, o la noche está en pausa.</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Proponer esta ronda</translation>
    </message>
    <message>
        <source>You have suggested it already, or the evening has paused.</source>
        <translation>Ya la has propuesto, o la noche está en pausa.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>It is on our page</source>
        <translation>Está en nuestra página</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Put on our page</source>
        <translation>Poner en nuestra página</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Turn the next</source>
        <translation>Dar la vuelta a otra</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Your answers</source>
        <translation>Tus respuestas</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1 – kept to yourself</source>
        <translation>%1 – te la guardas</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Tarjeta %1: %2</translation>
    </message>
</context>
<context>
    <name>RoundFile</name>
    <message>
        <source>This file can’t be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>See that it is still there, and that you may open it.</source>
        <translation>Mira si sigue ahí, y si tienes permiso para abrirlo.</translation>
    </message>
    <message>
        <source>This is no file that holds a round.</source>
        <translation>Este archivo no contiene ninguna ronda.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>There is something of this name that is no file.</source>
        <translation>Hay algo con este nombre que no es un archivo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write there.</source>
        <translation>Este portátil no deja que Mandorla escriba ahí.</translation>
    </message>
    <message>
        <source>Choose another folder. What you wrote is still here.</source>
        <translation>Elige otra carpeta. Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>The file could not be written whole, so nothing was changed.</source>
        <translation>El archivo no se pudo escribir entero, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>See that there is room on the disk. What you wrote is still here.</source>
        <translation>Mira si queda espacio en el disco. Lo que escribiste sigue aquí.</translation>
    </message>
</context>
<context>
    <name>RoundFilePage</name>
    <message>
        <source>Save a round</source>
        <translation>Guardar una ronda</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Abrir una ronda</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo en este portátil</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>Guardarla en un archivo</translation>
    </message>
    <message>
        <source>Open a round from a file</source>
        <translation>Abrir una ronda de un archivo</translation>
    </message>
    <message>
        <source>The file holds the cards and no answers. Whoever has it can read it.</source>
        <translation>El archivo contiene las tarjetas y ninguna respuesta. Quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>The file is read here, and nothing of it is sent until you suggest it.</source>
        <translation>El archivo se lee aquí, y no se envía nada de él hasta que propongas la ronda.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Go on writing it</source>
        <translation>Seguir escribiéndola</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>A name from below, or a whole path</source>
        <translation>Un nombre de abajo, o una ruta completa</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>En esta carpeta</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>A la carpeta de arriba</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Said to those who hear it: %1 is the name of a folder.</extracomment>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Guardar</translation>
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
        <translation>Tus respuestas están selladas</translation>
    </message>
    <message>
        <source>You can change your mind until you have both sealed.</source>
        <translation>Puedes cambiar de idea hasta que ustedes dos hayan sellado.</translation>
    </message>
    <message>
        <source>Once you have both sealed, the first card lies between you on both screens. You turn it together.</source>
        <translation>Cuando ustedes dos hayan sellado, la primera tarjeta estará entre ustedes en las dos pantallas. Le dan la vuelta en pareja.</translation>
    </message>
    <message>
        <source>Until then, neither screen tells anything. Make some tea, or sit down next to each other.</source>
        <translation>Hasta entonces, ninguna pantalla dice nada. Preparen un té, o siéntense lado a lado.</translation>
    </message>
    <message>
        <source>Take my seal back</source>
        <translation>Retirar mi sello</translation>
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
        <translation>Enlacen otra vez, con dígitos nuevos.</translation>
    </message>
    <message>
        <source>Something that came from the other laptop did not pass a check, so this one stopped listening. Nothing of your answers was shown by it.</source>
        <translation>Algo que llegó del otro portátil no pasó una comprobación, así que este dejó de escuchar. No mostró nada de tus respuestas.</translation>
    </message>
    <message>
        <source>The words that came from the other laptop are not the ones it had sealed. They are not shown.</source>
        <translation>Las palabras que llegaron del otro portátil no son las que había sellado. No se muestran.</translation>
    </message>
    <message>
        <source>A text from the other laptop could not be read safely, so it is not shown.</source>
        <translation>Un texto del otro portátil no se pudo leer con seguridad, así que no se muestra.</translation>
    </message>
    <message>
        <source>Choose names of plain letters and spaces, and pair again.</source>
        <translation>Elijan nombres de letras sencillas y espacios, y enlacen otra vez.</translation>
    </message>
    <message>
        <source>The laptop that answered is not the one you paired with.</source>
        <translation>El portátil que respondió no es el que está enlazado con el tuyo.</translation>
    </message>
    <message>
        <source>Make sure that you are both on your own home network, and pair again.</source>
        <translation>Comprueben que están en su propia red de casa, y enlacen otra vez.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same evening.</source>
        <translation>Los dos portátiles no recuerdan la misma noche.</translation>
    </message>
    <message>
        <source>Pair again and choose the round anew.</source>
        <translation>Enlacen otra vez y elijan la ronda de nuevo.</translation>
    </message>
    <message>
        <source>The other laptop said something that this one does not understand.</source>
        <translation>El otro portátil dijo algo que este no entiende.</translation>
    </message>
    <message>
        <source>The round that was suggested cannot be used: it is too long, or something in it is missing.</source>
        <translation>La ronda propuesta no se puede usar: es demasiado larga, o le falta algo.</translation>
    </message>
    <message>
        <source>Pair again and choose another round.</source>
        <translation>Enlacen otra vez y elijan otra ronda.</translation>
    </message>
    <message>
        <source>This laptop could not make a safe secret just now.</source>
        <translation>Este portátil no pudo crear ahora un secreto seguro.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prueba otra vez.</translation>
    </message>
    <message>
        <source>The other laptop said something at a moment that does not allow it.</source>
        <translation>El otro portátil dijo algo en un momento que no lo permite.</translation>
    </message>
    <message>
        <source>The other laptop took back something that it had settled. Nothing was shown by it.</source>
        <translation>El otro portátil retiró algo que había fijado. Eso no mostró nada.</translation>
    </message>
    <message>
        <source>The other laptop has a newer Mandorla than this one.</source>
        <translation>El otro portátil tiene una versión de Mandorla más nueva que este.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop, and open it again.</source>
        <translation>Actualiza Mandorla en este portátil, y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>The other laptop has an older Mandorla than this one.</source>
        <translation>El otro portátil tiene una versión de Mandorla más antigua que este.</translation>
    </message>
    <message>
        <source>Update Mandorla on that laptop, and open it there again.</source>
        <translation>Actualicen Mandorla en ese portátil, y ábranlo ahí otra vez.</translation>
    </message>
    <message>
        <source>The other laptop agreed to a round that was not suggested here.</source>
        <translation>El otro portátil dijo que sí a una ronda que no se propuso aquí.</translation>
    </message>
    <message>
        <source>The other laptop spoke of a seal that this one does not know.</source>
        <translation>El otro portátil habló de un sello que este no conoce.</translation>
    </message>
    <message>
        <source>A seal was opened again after both were closed. Nothing was shown by it.</source>
        <translation>Un sello se abrió otra vez después de cerrarse los dos. Eso no mostró nada.</translation>
    </message>
    <message>
        <source>Seals were closed and opened more often than a round allows.</source>
        <translation>Se cerraron y abrieron sellos más veces de las que permite una ronda.</translation>
    </message>
    <message>
        <source>A card would have been turned before its turn, so this laptop stopped.</source>
        <translation>Se iba a dar la vuelta a una tarjeta antes de su turno, así que este portátil paró.</translation>
    </message>
    <message>
        <source>A card would have been turned without both of your hands on it, so this laptop stopped.</source>
        <translation>Se iba a dar la vuelta a una tarjeta sin las manos de ustedes dos sobre ella, así que este portátil paró.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same page. What you wrote is still here.</source>
        <translation>Los dos portátiles no recuerdan la misma página. Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>The other laptop put more on your page than a page holds.</source>
        <translation>El otro portátil puso en su página más de lo que cabe en una página.</translation>
    </message>
    <message>
        <source>The other laptop sent more than anyone can write, so this laptop stopped.</source>
        <translation>El otro portátil envió más de lo que nadie puede escribir, así que este portátil paró.</translation>
    </message>
    <message>
        <source>The other laptop called a page kept that you did not both keep. It is not kept.</source>
        <translation>El otro portátil dio por conservada una página que no conservaron ustedes dos. No se conserva.</translation>
    </message>
    <message>
        <source>The digits were not the same.</source>
        <translation>Los dígitos no eran los mismos.</translation>
    </message>
    <message>
        <source>Ask for them again across the table, and try once more.</source>
        <translation>Pídelos otra vez por encima de la mesa, y prueba de nuevo.</translation>
    </message>
    <message>
        <source>Both laptops show digits.</source>
        <translation>Los dos portátiles muestran dígitos.</translation>
    </message>
    <message>
        <source>Go back on one of them, and type the digits of the other laptop.</source>
        <translation>Vuelvan atrás en uno de ellos, y escriban ahí los dígitos del otro portátil.</translation>
    </message>
    <message>
        <source>Both laptops want to type.</source>
        <translation>Los dos portátiles esperan dígitos.</translation>
    </message>
    <message>
        <source>Go back on one of them, and show digits there.</source>
        <translation>Vuelvan atrás en uno de ellos, y muestren ahí los dígitos.</translation>
    </message>
    <message>
        <source>Pairing has closed. It stays open for two minutes, and for a few tries.</source>
        <translation>El tiempo para enlazar ha pasado. Dura dos minutos, y unos pocos intentos.</translation>
    </message>
    <message>
        <source>Begin again on both laptops.</source>
        <translation>Empiecen otra vez en los dos portátiles.</translation>
    </message>
    <message>
        <source>The other laptop does not know this one.</source>
        <translation>El otro portátil no conoce a este.</translation>
    </message>
    <message>
        <source>Pair the two with new digits.</source>
        <translation>Enlacen los dos con dígitos nuevos.</translation>
    </message>
    <message>
        <source>This laptop found itself.</source>
        <translation>Este portátil se encontró a sí mismo.</translation>
    </message>
    <message>
        <source>Type the address of the other laptop.</source>
        <translation>Escribe la dirección del otro portátil.</translation>
    </message>
    <message>
        <source>The other laptop took too long to answer.</source>
        <translation>El otro portátil tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>Move closer to the router if you can, and try again.</source>
        <translation>Acérquense al router si pueden, y prueben otra vez.</translation>
    </message>
    <message>
        <source>No laptop was found that shows digits.</source>
        <translation>No se encontró ningún portátil que muestre dígitos.</translation>
    </message>
    <message>
        <source>Let the other laptop show digits now. If they are there already, type its address.</source>
        <translation>Que el otro portátil muestre dígitos ahora. Si ya están ahí, escribe su dirección.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits.</source>
        <translation>Hay más de un portátil cerca que muestra dígitos.</translation>
    </message>
    <message>
        <source>Type the address that the right one shows.</source>
        <translation>Escribe la dirección que muestra el correcto.</translation>
    </message>
    <message>
        <source>Nobody answers at that address.</source>
        <translation>Nadie responde en esa dirección.</translation>
    </message>
    <message>
        <source>See that both are on the same network, not a guest network, and that no VPN or firewall is in the way. Then compare the address.</source>
        <translation>Miren que los dos estén en la misma red, que no sea de invitados, y que no haya una VPN ni un cortafuegos de por medio. Después comparen la dirección.</translation>
    </message>
    <message>
        <source>Another laptop answers at that address.</source>
        <translation>En esa dirección responde otro portátil.</translation>
    </message>
    <message>
        <source>Compare the address with the one the other laptop shows.</source>
        <translation>Compara la dirección con la que muestra el otro portátil.</translation>
    </message>
    <message>
        <source>This laptop could not open a port, so nobody can reach it.</source>
        <translation>Este portátil no pudo abrir un puerto, así que nadie puede llegar a él.</translation>
    </message>
    <message>
        <source>Let the other laptop show the digits, or close what else uses the network here.</source>
        <translation>Que el otro portátil muestre los dígitos, o cierra aquí lo demás que use la red.</translation>
    </message>
    <message>
        <source>Four people are paired with this laptop, and there is room for four.</source>
        <translation>Hay cuatro personas enlazadas con este portátil, y hay sitio para cuatro.</translation>
    </message>
    <message>
        <source>To pair with somebody else, forget one of them first.</source>
        <translation>Para enlazar con otra persona, olvida antes a una de ellas.</translation>
    </message>
    <message>
        <source>What was kept is not here any more.</source>
        <translation>Lo que se conservaba ya no está aquí.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and begin anew.</source>
        <translation>Cierra Mandorla, ábrelo otra vez, y empieza de nuevo.</translation>
    </message>
    <message>
        <source>Something is kept on this laptop already.</source>
        <translation>En este portátil ya se conserva algo.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and type that passphrase.</source>
        <translation>Cierra Mandorla, ábrelo otra vez, y escribe esa frase secreta.</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>Con esto no se abre.</translation>
    </message>
    <message>
        <source>Try once more. Capital letters and spaces count.</source>
        <translation>Prueba una vez más. Las mayúsculas y los espacios cuentan.</translation>
    </message>
    <message>
        <source>A passphrase has ten characters or more.</source>
        <translation>Una frase secreta tiene diez caracteres o más.</translation>
    </message>
    <message>
        <source>A few words in a row do well.</source>
        <translation>Unas cuantas palabras seguidas van bien.</translation>
    </message>
    <message>
        <source>The file that opens what is kept here is damaged.</source>
        <translation>El archivo que abre lo que se conserva aquí está dañado.</translation>
    </message>
    <message>
        <source>If you have a copy of Mandorla’s folder, put it back. Without one, what was kept cannot be read any more.</source>
        <translation>Si tienes una copia de la carpeta de Mandorla, ponla de vuelta. Sin ella, lo que se conservaba ya no se puede leer.</translation>
    </message>
    <message>
        <source>Something of what is kept here is damaged and cannot be read.</source>
        <translation>Algo de lo que se conserva aquí está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>A newer Mandorla wrote what is kept here.</source>
        <translation>Una versión más nueva de Mandorla escribió lo que se conserva aquí.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop. What is kept was not changed.</source>
        <translation>Actualiza Mandorla en este portátil. Lo que se conserva no cambió.</translation>
    </message>
    <message>
        <source>Mandorla is open on this laptop already.</source>
        <translation>Mandorla ya está en pantalla en este portátil.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Sigue en la otra ventana, o ciérrala antes.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write to its folder.</source>
        <translation>Este portátil no deja que Mandorla escriba en su carpeta.</translation>
    </message>
    <message>
        <source>See that the folder can be written to.</source>
        <translation>Mira si se puede escribir en esa carpeta.</translation>
    </message>
    <message>
        <source>There is no room left on this laptop’s disk.</source>
        <translation>No queda espacio en el disco de este portátil.</translation>
    </message>
    <message>
        <source>Make some room on it.</source>
        <translation>Haz un poco de espacio en él.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla read its folder.</source>
        <translation>Este portátil no deja que Mandorla lea su carpeta.</translation>
    </message>
    <message>
        <source>See that the folder and the disk it is on can be read.</source>
        <translation>Mira si se pueden leer la carpeta y el disco en que está.</translation>
    </message>
    <message>
        <source>This is more than Mandorla can keep.</source>
        <translation>Esto es más de lo que Mandorla puede conservar.</translation>
    </message>
    <message>
        <source>Let go of what is kept, and begin anew.</source>
        <translation>Suelta lo que se conserva, y empieza de nuevo.</translation>
    </message>
    <message>
        <source>This laptop has too little free memory just now.</source>
        <translation>Este portátil tiene ahora muy poca memoria libre.</translation>
    </message>
    <message>
        <source>Close something else, and try again.</source>
        <translation>Cierra otra cosa, y prueba otra vez.</translation>
    </message>
    <message>
        <source>No keychain answers on this laptop.</source>
        <translation>En este portátil no responde ningún llavero.</translation>
    </message>
    <message>
        <source>Your passphrase opens what is kept, as before.</source>
        <translation>Tu frase secreta abre lo que se conserva, como antes.</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked or did not answer, so it may still have its key.</source>
        <translation>El llavero de este escritorio siguió cerrado o no respondió, así que puede que todavía tenga su clave.</translation>
    </message>
    <message>
        <source>You can take “This evening” out of it by hand.</source>
        <translation>Puedes quitar de él «Esta noche» a mano.</translation>
    </message>
    <message>
        <source>Mandorla asks it again each time you open what is kept here, and does not open by itself any more. You can also take “This evening” out of it by hand.</source>
        <translation>Mandorla se lo vuelve a pedir cada vez que abres lo que se conserva aquí, y ya no se abre sin tu frase secreta. También puedes quitar de él «Esta noche» a mano.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so the evening waits. What you see here is not lost.</source>
        <translation>Este portátil no puede escribir ahora, así que la noche espera. Lo que ves aquí no se pierde.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so what you wrote is not kept yet. It stays here while Mandorla is open.</source>
        <translation>Este portátil no puede escribir ahora, así que lo que escribiste todavía no se conserva. Sigue aquí mientras no cierres Mandorla.</translation>
    </message>
    <message>
        <source>A laptop went away before the cards were ready, so the seal came off. Your answers are as they were.</source>
        <translation>Un portátil se fue antes de que las tarjetas estuvieran preparadas, así que el sello se soltó. Tus respuestas están como estaban.</translation>
    </message>
    <message>
        <source>Seal them once more when you like.</source>
        <translation>Séllalas otra vez cuando quieras.</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through.</source>
        <translation>Tu pareja propone hablarlo.</translation>
    </message>
    <message>
        <source>What you wrote in this round is damaged and cannot be read.</source>
        <translation>Lo que escribiste en esta ronda está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>Empieza de nuevo.</translation>
    </message>
    <message>
        <source>The evening has paused. Your answers are still here.</source>
        <translation>La noche está en pausa. Tus respuestas siguen aquí.</translation>
    </message>
    <message>
        <source>If both laptops come back, you can go on.</source>
        <translation>Si los dos portátiles vuelven, pueden seguir.</translation>
    </message>
    <message>
        <source>That is a name, and finding out whose it is would mean asking somebody outside.</source>
        <translation>Eso es un nombre, y para averiguar de quién es habría que preguntar a alguien de fuera.</translation>
    </message>
    <message>
        <source>Type the numbers instead, as the other laptop shows them.</source>
        <translation>Escribe mejor los números, tal como los muestra el otro portátil.</translation>
    </message>
    <message>
        <source>This is not a whole address: it has four numbers, with a dot between each.</source>
        <translation>Esta dirección no está entera: tiene cuatro números, con un punto entre cada dos.</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>Se parece a 192.168.1.20.</translation>
    </message>
    <message>
        <source>One of the four numbers is too large: each is 255 at most.</source>
        <translation>Uno de los cuatro números es demasiado grande: cada uno es 255 como mucho.</translation>
    </message>
    <message>
        <source>Compare it with what the other laptop shows.</source>
        <translation>Compárala con lo que muestra el otro portátil.</translation>
    </message>
    <message>
        <source>Something in this address with colons is too long, too short or missing.</source>
        <translation>En esta dirección con dos puntos hay algo demasiado largo, demasiado corto o que falta.</translation>
    </message>
    <message>
        <source>Compare it character by character, or use the one with dots.</source>
        <translation>Compárala carácter por carácter, o usa la que lleva puntos.</translation>
    </message>
    <message>
        <source>The square bracket is opened and not closed.</source>
        <translation>El corchete está abierto y no se cierra.</translation>
    </message>
    <message>
        <source>It closes after the address, before the last colon.</source>
        <translation>Se cierra después de la dirección, antes de los últimos dos puntos.</translation>
    </message>
    <message>
        <source>After the address and its colon comes a number from 1 to 65535.</source>
        <translation>Tras la dirección y sus dos puntos va un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>If the other laptop shows none there, leave out the colon as well.</source>
        <translation>Si el otro portátil no muestra ninguno ahí, quita también los dos puntos.</translation>
    </message>
    <message>
        <source>This laptop has more than one way to an address that begins like this.</source>
        <translation>Este portátil tiene más de un camino a una dirección que empieza así.</translation>
    </message>
    <message>
        <source>Use the address with dots, or put a % and the name of your own network device after it.</source>
        <translation>Usa la dirección con puntos, o pon detrás de ella un % y el nombre de tu propio dispositivo de red.</translation>
    </message>
    <message>
        <source>What follows the % is not a network device of this laptop.</source>
        <translation>Lo que va tras el % no es un dispositivo de red de este portátil.</translation>
    </message>
    <message>
        <source>Leave out the % and what follows it.</source>
        <translation>Quita el % y lo que le sigue.</translation>
    </message>
    <message>
        <source>This address belongs to no single laptop.</source>
        <translation>Esta dirección no es de un solo portátil.</translation>
    </message>
    <message>
        <source>This laptop is on no network.</source>
        <translation>Este portátil no está en ninguna red.</translation>
    </message>
    <message>
        <source>Join the home network on both laptops. It does not need the internet.</source>
        <translation>Conecten los dos portátiles a la red de casa. No hace falta internet.</translation>
    </message>
    <message>
        <source>Another program on this laptop holds port %1, so Mandorla cannot find the other laptop by itself.</source>
        <translation>Otro programa de este portátil ocupa el puerto %1, así que Mandorla no puede encontrar por sí solo el otro portátil.</translation>
    </message>
    <message>
        <source>Close that program, or type the other laptop’s address. Mandorla tries again by itself.</source>
        <translation>Cierra ese programa, o escribe la dirección del otro portátil. Mandorla lo vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>Several can be chosen only where both show it or neither, and where there are choices.</source>
        <translation>Solo se pueden elegir varias en una tarjeta que muestran las dos personas o ninguna, y que tiene opciones.</translation>
    </message>
    <message>
        <source>It can stand alone only where more than one may be chosen.</source>
        <translation>Solo puede ir aparte donde se puede elegir más de una.</translation>
    </message>
    <message>
        <source>Only a card to give and to receive has two roles.</source>
        <translation>Solo una tarjeta de dar y recibir tiene dos papeles.</translation>
    </message>
    <message>
        <source>A private card is never shared, so it has none.</source>
        <translation>Una tarjeta privada nunca se comparte, así que no tiene ninguno.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>El archivo pasa de %1 KiB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>El archivo no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>El archivo termina demasiado pronto.</translation>
    </message>
    <message>
        <source>This is no value that JSON knows.</source>
        <translation>Este no es un valor que JSON conozca.</translation>
    </message>
    <message>
        <source>A name in quotation marks is missing.</source>
        <translation>Falta un nombre entre comillas.</translation>
    </message>
    <message>
        <source>Here a : is missing.</source>
        <translation>Aquí falta un :.</translation>
    </message>
    <message>
        <source>Here a comma or } is missing.</source>
        <translation>Aquí falta una coma o una }.</translation>
    </message>
    <message>
        <source>Here a comma or ] is missing.</source>
        <translation>Aquí falta una coma o un ].</translation>
    </message>
    <message>
        <source>There is something after the end.</source>
        <translation>Hay algo después del final.</translation>
    </message>
    <message>
        <source>A number is not finished.</source>
        <translation>Un número no está terminado.</translation>
    </message>
    <message>
        <source>A text is not closed.</source>
        <translation>Un texto no está cerrado.</translation>
    </message>
    <message>
        <source>A text has a line break or a control character in it. Write \n for a new line.</source>
        <translation>Un texto lleva un salto de línea o un carácter de control. Para una línea nueva, escribe una barra invertida y luego n.</translation>
    </message>
    <message>
        <source>A backslash comes before something it cannot come before.</source>
        <translation>Hay una barra invertida delante de algo que no la admite.</translation>
    </message>
    <message>
        <source>\u needs four digits, 0-9 and a-f.</source>
        <translation>\u necesita cuatro dígitos, 0-9 y a-f.</translation>
    </message>
    <message>
        <source>A text has half a character in it.</source>
        <translation>Un texto lleva medio carácter.</translation>
    </message>
    <message>
        <source>A text has a zero character in it.</source>
        <translation>Un texto lleva un carácter nulo.</translation>
    </message>
    <message>
        <source>A name is given twice here.</source>
        <translation>Aquí se da un nombre dos veces.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>Esta lista es demasiado larga.</translation>
    </message>
    <message>
        <source>This value is not of the kind that belongs here.</source>
        <translation>Este valor no es de la clase que va aquí.</translation>
    </message>
    <message>
        <source>It takes a whole number, from 0.</source>
        <translation>Hace falta un número entero, desde 0.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field of this name here; a newer one may.</source>
        <translation>Esta versión de Mandorla no conoce aquí ningún campo con este nombre; quizá una más nueva.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field &quot;%1&quot; here; a newer one may.</source>
        <translation>Esta versión de Mandorla no conoce aquí ningún campo &quot;%1&quot;; quizá una más nueva.</translation>
    </message>
    <message>
        <source>A text is given by language: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</source>
        <translation>Un texto se da por idioma: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>It is one of APART, NEAR, TOUCHING and OVERLAPPING.</source>
        <translation>Es uno de estos: APART, NEAR, TOUCHING, OVERLAPPING.</translation>
    </message>
    <message>
        <source>It is one of WISH, EXCHANGE, PICK, RANGE, TOGETHER and PRIVATE.</source>
        <translation>Es uno de estos: WISH, EXCHANGE, PICK, RANGE, TOGETHER, PRIVATE.</translation>
    </message>
    <message>
        <source>It is one of IDEA, BOTH and SHOWN.</source>
        <translation>Es uno de estos: IDEA, BOTH, SHOWN.</translation>
    </message>
    <message>
        <source>It needs an id of a-z, 0-9 and &apos;-&apos;, at most %1 of them.</source>
        <translation>Necesita un id de a-z, 0-9 y &apos;-&apos;, %1 signos como mucho.</translation>
    </message>
    <message>
        <source>Its id is taken by an earlier one.</source>
        <translation>Su id ya está ocupado por otro anterior.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>Este texto falta.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Este texto está vacío.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters or line breaks.</source>
        <translation>Puede tener como mucho %1 caracteres de texto simple, sin caracteres de control ni saltos de línea.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters.</source>
        <translation>Puede tener como mucho %1 caracteres de texto simple, sin caracteres de control.</translation>
    </message>
    <message>
        <source>At most %1 languages are possible.</source>
        <translation>Puede haber como mucho %1 idiomas.</translation>
    </message>
    <message>
        <source>It is given in a language that the round’s title is not in.</source>
        <translation>Está en un idioma en el que no está el título de la ronda.</translation>
    </message>
    <message>
        <source>It is missing in one of the languages of the round’s title.</source>
        <translation>Falta en uno de los idiomas del título de la ronda.</translation>
    </message>
    <message>
        <source>A card of this kind has no options.</source>
        <translation>Una tarjeta de esta clase no tiene opciones.</translation>
    </message>
    <message>
        <source>It needs %2 to %1 options.</source>
        <translation>Necesita de %2 a %1 opciones.</translation>
    </message>
    <message>
        <source>A round takes at most %1 minutes.</source>
        <translation>Una ronda lleva como mucho %1 minutos.</translation>
    </message>
    <message>
        <source>It has a field that this Mandorla does not know; a newer one may.</source>
        <translation>Tiene un campo que esta versión de Mandorla no conoce; quizá una más nueva.</translation>
    </message>
    <message>
        <source>A round has 1 to %1 cards.</source>
        <translation>Una ronda tiene de 1 a %1 tarjetas.</translation>
    </message>
    <message>
        <source>All options, steps and wishes together are more than %1.</source>
        <translation>Las opciones, los grados y los deseos suman más de %1.</translation>
    </message>
    <message>
        <source>All texts of the round together are too long.</source>
        <translation>Los textos de la ronda son demasiado largos en conjunto.</translation>
    </message>
    <message>
        <source>A file has 1 to %1 rounds.</source>
        <translation>Un archivo tiene de 1 a %1 rondas.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something is wrong. Stands alone, or in brackets.</extracomment>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>As above; behind the line stands the place by its names, as the file has them.</extracomment>
        <translation>línea %1, %2</translation>
    </message>
</context>
<context>
    <name>RevealedWords</name>
    <message>
        <source>shared</source>
        <extracomment>Stands alone in the almond where two circles meet: what is shared.</extracomment>
        <translation>compartido</translation>
    </message>
</context>
<context>
    <name>ShowTyped</name>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Sin elegir todavía</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The two ends of a span on a scale, for those who hear it: “From: at six”.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Where one is in the cards of a round; shown, and said aloud.</extracomment>
        <translation>Tarjeta %1 de %2</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>For you alone</source>
        <translation>Solo para ti</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Nuestra página</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo en este portátil</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Llevármelo</translation>
    </message>
    <message>
        <source>What you wrote, each part under its question. It is marked as private, and has no date on it.</source>
        <translation>Lo que escribiste, cada parte bajo su pregunta. Está marcado como privado, y no lleva fecha.</translation>
    </message>
    <message>
        <source>What is on your page, and nothing of your answers. It says that these are ideas and not consent. It has no date on it.</source>
        <translation>Lo que está en su página, y nada de sus respuestas. Dice que son ideas y no consentimiento. No lleva fecha.</translation>
    </message>
    <message>
        <source>Your names are on it: %1.</source>
        <translation>Lleva sus nombres: %1.</translation>
    </message>
    <message>
        <source>There is no name on it.</source>
        <translation>No lleva ningún nombre.</translation>
    </message>
    <message>
        <source>A file or a sheet of paper is not locked, and it does not fade. Whoever finds it can read it.</source>
        <translation>Un archivo o una hoja de papel no están bajo llave, y no se desvanecen. Quien los encuentre puede leerlos.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Adónde va el archivo</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Guardar como texto simple</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
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
        <translation>Hablarlo</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>speaks</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>habla</translation>
    </message>
    <message>
        <source>listens</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>escucha</translation>
    </message>
    <message>
        <source>The glass has run out.</source>
        <translation>El reloj de arena se ha vaciado.</translation>
    </message>
    <message>
        <source>In the glass: a minute at most.</source>
        <translation>En el reloj de arena: un minuto como mucho.</translation>
    </message>
    <message numerus="yes">
        <source>In the glass: %n minutes at most.</source>
        <translation>
            <numerusform>En el reloj de arena: %n minuto como mucho.</numerusform>
            <numerusform>En el reloj de arena: %n minutos como mucho.</numerusform>
        </translation>
    </message>
    <message>
        <source>You suggest talking this through</source>
        <translation>Propones hablarlo</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through</source>
        <translation>Tu pareja propone hablarlo</translation>
    </message>
    <message>
        <source>Talk it through</source>
        <translation>Hablarlo</translation>
    </message>
    <message>
        <source>One of you speaks, and one listens. When the glass has run out, you change over.</source>
        <translation>Una persona habla y la otra escucha. Cuando el reloj de arena se vacía, cambian.</translation>
    </message>
    <message>
        <source>When the glass has run out, you change over, without a sound. Finish your sentence first.</source>
        <translation>Cuando el reloj de arena se vacía, cambian, sin ningún sonido. Termina antes tu frase.</translation>
    </message>
    <message>
        <source>It begins when you both want it. Look up, and ask.</source>
        <translation>Empieza cuando ustedes dos lo quieran. Levanta la vista, y pregunta.</translation>
    </message>
    <message>
        <source>You don’t have to. If you leave it, nobody is told.</source>
        <translation>No tienes por qué. Si lo dejas, nadie se entera.</translation>
    </message>
    <message>
        <source>It begins when you both want it, and either of you can end it at any moment, for both.</source>
        <translation>Empieza cuando ustedes dos lo quieran, y cada quien puede terminarlo en cualquier momento, para las dos personas.</translation>
    </message>
    <message>
        <source>How long each of you speaks</source>
        <translation>Cuánto habla cada quien</translation>
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
        <translation>Quién empieza</translation>
    </message>
    <message>
        <source>I speak first</source>
        <translation>Hablo yo antes</translation>
    </message>
    <message>
        <source>I listen first</source>
        <translation>Escucho yo antes</translation>
    </message>
    <message>
        <source>Mandorla hears nothing, and keeps nothing of it.</source>
        <translation>Mandorla no oye nada, y no conserva nada de ello.</translation>
    </message>
    <message>
        <source>End it, for both of us</source>
        <translation>Terminarlo, para ti y para mí</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Volver a la tarjeta</translation>
    </message>
    <message>
        <source>Suggest once more</source>
        <translation>Proponerlo otra vez</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>No mientras la noche está en pausa.</translation>
    </message>
    <message>
        <source>Go on, both of us</source>
        <translation>Seguir, tú y yo</translation>
    </message>
    <message>
        <source>Suggest it</source>
        <translation>Proponerlo</translation>
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
        <translation>Una tarjeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards.</source>
        <translation>
            <numerusform>%n tarjeta.</numerusform>
            <numerusform>%n tarjetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>About a minute.</source>
        <translation>Alrededor de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Alrededor de %n minuto.</numerusform>
            <numerusform>Alrededor de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for you. It is not suggested, and nothing of it is sent.</source>
        <translation>Solo para ti. No se propone, y no se envía nada de ella.</translation>
    </message>
    <message>
        <source>It is about what helps each of you.</source>
        <translation>Trata de lo que ayuda a cada quien.</translation>
    </message>
    <message>
        <source>It is about everyday closeness.</source>
        <translation>Trata de la cercanía de cada día.</translation>
    </message>
    <message>
        <source>It is about touch.</source>
        <translation>Trata de caricias.</translation>
    </message>
    <message>
        <source>It is about desire.</source>
        <translation>Trata del deseo.</translation>
    </message>
    <message>
        <source>You both see only what you share. Once every card is turned: if you said yes and it did not come up, your partner did not. Whoever says yes to everything sees every wish.</source>
        <translation>Ustedes dos solo ven lo que comparten. Cuando hayan dado la vuelta a todas las tarjetas: si dijiste que sí y no apareció, tu pareja no dijo que sí. Quien dice que sí a todo ve todos los deseos.</translation>
    </message>
</context>
<context>
    <name>TheEndPage</name>
    <message>
        <source>End the evening</source>
        <translation>Terminar la noche</translation>
    </message>
    <message>
        <source>What you share is not consent.</source>
        <translation>Lo que comparten no es consentimiento.</translation>
    </message>
    <message>
        <source>Name another evening</source>
        <translation>Apuntar otra noche</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Enlazar otra vez</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Otra ronda</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Nuestra página</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>Show this, or keep it to yourself? Space chooses. Skip leaves it.</source>
        <translation>¿Mostrar esto, o guardártelo? Espacio elige. Saltar lo deja.</translation>
    </message>
    <message>
        <source>Both are shown at the same moment, or neither.</source>
        <translation>Las dos respuestas se muestran en el mismo momento, o ninguna.</translation>
    </message>
    <message>
        <source>Show this?</source>
        <translation>¿Mostrar esto?</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Mostrar esto</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>Guardármelo</translation>
    </message>
</context>
<context>
    <name>TurnTogetherPage</name>
    <message>
        <source>Your hand is on the card</source>
        <translation>Tu mano está sobre la tarjeta</translation>
    </message>
    <message>
        <source>Turn the card together</source>
        <translation>Den la vuelta a la tarjeta en pareja</translation>
    </message>
    <message>
        <source>It turns the moment you have both pressed. Until then, neither screen shows it.</source>
        <translation>Se da la vuelta en el momento en que ustedes dos hayan pulsado. Hasta entonces, ninguna pantalla lo muestra.</translation>
    </message>
    <message>
        <source>It turns when you both put a hand on it. You can take yours back.</source>
        <translation>Se da la vuelta cuando ustedes dos ponen una mano sobre ella. Puedes retirar la tuya.</translation>
    </message>
    <message>
        <source>Look up, and ask.</source>
        <translation>Levanta la vista, y pregunta.</translation>
    </message>
    <message>
        <source>Look at each other first.</source>
        <translation>Antes, mírense.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Take my hand back</source>
        <translation>Retirar mi mano</translation>
    </message>
    <message>
        <source>Put my hand on the card</source>
        <translation>Poner mi mano sobre la tarjeta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>No mientras la noche está en pausa.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>In the two circles, to one person each: what belongs to you. Lower case, if the language has it.
----------
As the other one.</extracomment>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>In the almond between the circles: what belongs to both.</extracomment>
        <translation>compartido</translation>
    </message>
    <message>
        <source>Answer alone.
Turn it over together.</source>
        <translation>Responde a solas.
Den la vuelta en pareja.</translation>
    </message>
    <message>
        <source>Two laptops, one unhurried evening. What you both would like comes to light. The rest stays where it was.</source>
        <translation>Dos portátiles, una noche sin prisa. Lo que les gustaría a ustedes dos sale a la luz. Lo demás se queda donde estaba.</translation>
    </message>
    <message>
        <source>How this evening is kept</source>
        <translation>Cómo se conserva esta noche</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Solo por esta noche</translation>
    </message>
    <message>
        <source>Mandorla writes nothing to this laptop.</source>
        <translation>Mandorla no escribe nada en este portátil.</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Guardar bajo llave</translation>
    </message>
    <message>
        <source>Saved here, behind a passphrase of yours.</source>
        <translation>Guardado aquí, tras una frase secreta tuya.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>¿Qué verá mi pareja?</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Solo para ti</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Escribir una ronda</translation>
    </message>
</context>
<context>
    <name>WhatItTells</name>
    <message>
        <source>Close this again</source>
        <translation>Volver a cerrar</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>¿Qué verá mi pareja?</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Unas palabras, si quieres</translation>
    </message>
    <message>
        <source>Read only if you are both open to this. Your words may show how you meant it.</source>
        <translation>Se lee solo si la idea les parece bien a ustedes dos. Tus palabras pueden mostrar cómo lo decías.</translation>
    </message>
</context>
<context>
    <name>LabelledArea</name>
    <message>
        <source>This is as much as fits.</source>
        <translation>No cabe más.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Caracteres que quedan: %1</translation>
    </message>
</context>
<context>
    <name>WriteCardPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Una ronda propia</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo en este portátil</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Una tarjeta</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Numbers: which of how many.</extracomment>
        <translation>Tarjeta %1 de %2</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Lo que pregunta</translation>
    </message>
    <message>
        <source>A line under it, if you like</source>
        <translation>Una línea debajo, si quieres</translation>
    </message>
    <message>
        <source>What kind of card it is</source>
        <translation>Qué clase de tarjeta es</translation>
    </message>
    <message>
        <source>Its two roles, if you like</source>
        <translation>Sus dos papeles, si quieres</translation>
    </message>
    <message>
        <source>Each as a whole sentence, as whoever has it would say it. Both, or neither.</source>
        <translation>Cada papel en una frase entera, como la diría quien lo tiene. Los dos, o ninguno.</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Quien da dice</translation>
    </message>
    <message>
        <source>I’d like to give.</source>
        <translation>Me gustaría dar.</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Quien recibe dice</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Me gustaría recibir.</translation>
    </message>
    <message>
        <source>One that stands alone, such as “None of these”, clears the others.</source>
        <translation>Una que va aparte, como «Nada de esto», quita las demás.</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Se pueden elegir varias</translation>
    </message>
    <message>
        <source>Once it is shared</source>
        <translation>Cuando se comparte</translation>
    </message>
    <message>
        <source>One of these is shown under it, on both laptops.</source>
        <translation>Una de estas frases va debajo, en los dos portátiles.</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>No trata de tocarse</translation>
    </message>
    <message>
        <source>Then the line need not say that it is not consent.</source>
        <translation>Entonces la línea no tiene que decir que no es consentimiento.</translation>
    </message>
    <message>
        <source>A first step, if you like</source>
        <translation>Un primer paso, si quieres</translation>
    </message>
    <message>
        <source>A whole sentence that both of you could have written. Without one, none is offered.</source>
        <translation>Una frase entera que podría haber escrito cualquiera de ustedes dos. Sin ella, no se ofrece ninguno.</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Todavía no está completa.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Of a card: to an earlier place in the round, to a later one.</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>As above: to a later place.</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>A verb: makes a second card like this one.</extracomment>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Quitar esta tarjeta</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Moves a choice one place up, or down, in the list.</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>As above.</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>Of a choice such as “None of these”: whoever picks it picks nothing else.</extracomment>
        <translation>Aparte</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Volver a la ronda</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>See it as a card</source>
        <translation>Verla como tarjeta</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Esta es la primera.</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>Esta es la última por ahora.</translation>
    </message>
</context>
<context>
    <name>WriteRoundPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Una ronda propia</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo en este portátil</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Todavía no está completa.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it is for, in one line</source>
        <translation>Para qué es, en una línea</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Eight to ten are an evening. Begin with what is easy.</source>
        <translation>De ocho a diez son una noche. Empieza por lo que es fácil.</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a card.</source>
        <translation>Alt con ↑ o ↓ mueve una tarjeta.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Añadir una tarjeta</translation>
    </message>
    <message>
        <source>Around the cards</source>
        <translation>En torno a las tarjetas</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Por qué esta ronda</translation>
    </message>
    <message>
        <source>Each of you reads it first, alone. Shift Enter breaks the line.</source>
        <translation>Cada quien la lee antes, a solas. Mayús Enter cambia de línea.</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Antes de responder</translation>
    </message>
    <message>
        <source>What only this round tells. What every round tells, Mandorla says.</source>
        <translation>Lo que solo revela esta ronda. Lo que revelan todas, lo dice Mandorla.</translation>
    </message>
    <message>
        <source>At the end, if something came up</source>
        <translation>Al final, si apareció algo</translation>
    </message>
    <message>
        <source>From what came up to one small step, or none.</source>
        <translation>De lo que apareció a un paso pequeño, o a ninguno.</translation>
    </message>
    <message>
        <source>It is shown in both cases until you write one for when nothing came up.</source>
        <translation>Este texto se muestra en los dos casos, hasta que escribas uno para cuando no aparece nada.</translation>
    </message>
    <message>
        <source>At the end, if nothing came up</source>
        <translation>Al final, si no apareció nada</translation>
    </message>
    <message>
        <source>Kind to both, and about this case only.</source>
        <translation>Amable con ustedes dos, y solo sobre este caso.</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Para quien la entrega</translation>
    </message>
    <message>
        <source>For whom it is not, and what to ask afterwards. Whoever opens the file can read it.</source>
        <translation>Para quién no es, y qué preguntar después. Quien abra el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>How near it goes</source>
        <translation>Cuánto se acerca</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Lo que ayuda a cada quien</translation>
    </message>
    <message>
        <source>A quiet word, a habit, a good moment.</source>
        <translation>Una palabra tranquila, una costumbre, un buen momento.</translation>
    </message>
    <message>
        <source>Everyday closeness</source>
        <translation>La cercanía de cada día</translation>
    </message>
    <message>
        <source>Small things through the day.</source>
        <translation>Pequeñas cosas a lo largo del día.</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Caricias</translation>
    </message>
    <message>
        <source>A hand, a hug, lying close.</source>
        <translation>Una mano, un abrazo, acostarse muy cerca.</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>What each of you longs for, and when.</source>
        <translation>Lo que cada quien anhela, y cuándo.</translation>
    </message>
    <message>
        <source>Minutes one of you needs</source>
        <translation>Minutos que necesita una persona</translation>
    </message>
    <message>
        <source>Up to %1, or left empty.</source>
        <translation>Hasta %1, o en blanco.</translation>
    </message>
    <message>
        <source>Begin another round</source>
        <translation>Empezar otra ronda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Put it among the rounds</source>
        <translation>Ponerla entre las rondas</translation>
    </message>
    <message>
        <source>A second language</source>
        <translation>Un segundo idioma</translation>
    </message>
    <message>
        <source>Each text is then in both languages, and each person reads their own.</source>
        <translation>Cada texto está entonces en los dos, y cada persona lo lee en el suyo.</translation>
    </message>
    <message>
        <source>Take this language out of the round</source>
        <translation>Quitar este idioma de la ronda</translation>
    </message>
</context>
<context>
    <name>WriteStartPage</name>
    <message>
        <source>Write a round</source>
        <translation>Escribir una ronda</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Solo en este portátil</translation>
    </message>
    <message>
        <source>A round of your own</source>
        <translation>Una ronda propia</translation>
    </message>
    <message>
        <source>You write it alone. It goes nowhere until you suggest it, and to no file but the one you choose.</source>
        <translation>La escribes a solas. No va a ninguna parte hasta que la propongas, y a ningún archivo salvo el que elijas.</translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>Seguir con la última</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>Empezar con una vacía</translation>
    </message>
    <message>
        <source>Open one from a file…</source>
        <translation>Abrir una de un archivo…</translation>
    </message>
    <message>
        <source>Or begin with one that is there</source>
        <translation>O empezar con una que ya existe</translation>
    </message>
    <message>
        <source>You write on a copy. The round itself stays as it is.</source>
        <translation>Escribes en una copia. La ronda misma queda como está.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
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
        <translation>Todavía sin palabras</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Tarjeta %1: %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::AnswerViewModel</name>
    <message>
        <source>If you like, tell each other two things aloud before you begin: a word that stops everything at once (a plain “stop” always does), and what does you good afterwards. Mandorla asks for neither, and stores nothing of it.</source>
        <translation>Si quieren, díganse dos cosas en voz alta antes de empezar: una palabra que lo para todo al momento (un simple «para» siempre lo hace), y qué les hace bien después. Mandorla no pregunta ni una ni otra, y no guarda nada de ello.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Both in place of an answer, in the list of one’s own answers.</extracomment>
        <translation>Saltada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ChooseViewModel</name>
    <message>
        <source>Everyday closeness</source>
        <translation>La cercanía de cada día</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Caricias</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Lo que ayuda a cada quien</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, in as few letters as can be.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Las tuyas</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Solo para ti</translation>
    </message>
</context>
<context>
    <name>mandorla::app::CompanionsViewModel</name>
    <message>
        <source>Someone who cannot be read any more</source>
        <translation>Alguien que ya no se puede leer</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Alguien sin nombre</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Company</name>
    <message>
        <source>Just for tonight: neither laptop keeps anything of this evening.</source>
        <translation>Solo por esta noche: ninguno de los portátiles conserva nada de esta noche.</translation>
    </message>
    <message>
        <source>You both keep it locked: this pairing, a round until it is over and seen, and pages you two keep.</source>
        <translation>Ustedes dos lo guardan bajo llave: este enlace, una ronda hasta que haya terminado y se haya visto, y las páginas que ustedes dos conserven.</translation>
    </message>
    <message>
        <source>Just for tonight after all: one of you chose so, and neither laptop keeps anything of this evening.</source>
        <translation>Al final, solo por esta noche: una de las dos personas lo eligió así, y ninguno de los portátiles conserva nada de esta noche.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ConnectViewModel</name>
    <message>
        <source>Read out again what is shown here now.</source>
        <translation>Lee otra vez en voz alta lo que hay aquí ahora.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n letters here.</source>
        <translation>
            <numerusform>Un nombre tiene aquí %n letra como mucho.</numerusform>
            <numerusform>Un nombre tiene aquí %n letras como mucho.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name has a character in it that cannot be shown. Letters and spaces are fine.</source>
        <translation>Este nombre tiene un carácter que no se puede mostrar. Sirven las letras y los espacios.</translation>
    </message>
    <message>
        <source>Both laptops need to be on the same home network.</source>
        <translation>Los dos portátiles tienen que estar en la misma red de casa.</translation>
    </message>
    <message>
        <source>Pairing with the other laptop.</source>
        <translation>Enlazando con el otro portátil.</translation>
    </message>
    <message>
        <source>Your laptops have found each other.</source>
        <translation>Sus portátiles se han encontrado.</translation>
    </message>
    <message>
        <source>Pair goes to the address you typed.</source>
        <translation>«Enlazar» va a la dirección que escribiste.</translation>
    </message>
    <message>
        <source>There is a laptop nearby that shows digits.</source>
        <translation>Hay un portátil cerca que muestra dígitos.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits. Type the address of the right one.</source>
        <translation>Hay más de un portátil cerca que muestra dígitos. Escribe la dirección del correcto.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::EndViewModel</name>
    <message>
        <source>Our next evening: </source>
        <extracomment>Two people write on behind it, on the page that they share. It ends with a space.</extracomment>
        <translation>Nuestra próxima noche: </translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Lo que comparten</translation>
    </message>
    <message>
        <source>Every card is turned</source>
        <translation>Dieron la vuelta a todas las tarjetas</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Hasta aquí</translation>
    </message>
    <message>
        <source>The evening broke off</source>
        <translation>La noche se interrumpió</translation>
    </message>
    <message>
        <source>Every card is turned. This is what you share.</source>
        <translation>Dieron la vuelta a todas las tarjetas. Esto es lo que comparten.</translation>
    </message>
    <message>
        <source>Nothing came up this time. It is nobody’s doing.</source>
        <translation>Esta vez no apareció nada. No es culpa de nadie.</translation>
    </message>
    <message>
        <source>What you did not turn stays unknown.</source>
        <translation>Lo que quedó sin dar la vuelta sigue sin saberse.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ExchangeAnswer</name>
    <message>
        <source>I’d like to give.</source>
        <translation>Me gustaría dar.</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Me gustaría recibir.</translation>
    </message>
    <message>
        <source>I’d like both.</source>
        <translation>Me gustarían las dos cosas.</translation>
    </message>
    <message>
        <source>Neither.</source>
        <translation>Ninguna de las dos.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::KeptViewModel</name>
    <message>
        <source>That is not the one you have now. Nothing was changed.</source>
        <translation>Esa no es la frase secreta de ahora. No se cambió nada.</translation>
    </message>
    <message>
        <source>Changed. From now on the new passphrase opens it, and the old one does not.</source>
        <translation>Cambiada. Desde ahora lo abre la frase secreta nueva, y la vieja ya no.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language, in this language itself.</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>It is not there in your language. You would read it in another one: %1.</source>
        <extracomment>Of a round, before it is begun. %1 is the name of another language, in that language.</extracomment>
        <translation>No está en tu idioma. La leerías en otro: %1.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::LookViewModel</name>
    <message>
        <source>This could not be kept, so it is for tonight only. See that there is room on the disk.</source>
        <translation>Esto no se pudo conservar, así que es solo por esta noche. Mira si queda espacio en el disco.</translation>
    </message>
    <message>
        <source>It is kept with the rest, behind your passphrase.</source>
        <translation>Se conserva con lo demás, tras tu frase secreta.</translation>
    </message>
    <message>
        <source>It is for tonight only. Nothing of it is written.</source>
        <translation>Es solo por esta noche. No se escribe nada de ello.</translation>
    </message>
    <message>
        <source>It is for tonight, and kept only with an evening that you keep locked.</source>
        <translation>Es por esta noche, y solo se conserva con una noche que guardes bajo llave.</translation>
    </message>
    <message>
        <source>The language is not locked, so that you are asked for your passphrase in it.</source>
        <translation>El idioma no queda bajo llave, para que la frase secreta se te pida en él.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::NewPassphraseViewModel</name>
    <message>
        <source>Too short so far. It takes ten characters or more.</source>
        <translation>Todavía es corta. Hacen falta diez caracteres o más.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. One or two more words would help.</source>
        <translation>Débil: fácil de adivinar. Una o dos palabras más ayudarían.</translation>
    </message>
    <message>
        <source>Fair: it would take a while to guess.</source>
        <translation>Regular: llevaría un tiempo adivinarla.</translation>
    </message>
    <message>
        <source>Good: nothing obvious stands out in it.</source>
        <translation>Buena: no hay en ella nada evidente.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OurPageViewModel</name>
    <message>
        <source>a month</source>
        <extracomment>How long a page stays: one of three to choose from.</extracomment>
        <translation>un mes</translation>
    </message>
    <message>
        <source>three months</source>
        <extracomment>As above.</extracomment>
        <translation>tres meses</translation>
    </message>
    <message>
        <source>half a year</source>
        <extracomment>As above.</extracomment>
        <translation>medio año</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>As above.</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after a month.</source>
        <translation>Se queda si ustedes dos la conservan, y se desvanece al cabo de un mes.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after three months.</source>
        <translation>Se queda si ustedes dos la conservan, y se desvanece al cabo de tres meses.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after half a year.</source>
        <translation>Se queda si ustedes dos la conservan, y se desvanece al cabo de medio año.</translation>
    </message>
    <message numerus="yes">
        <source>It stays if you both keep it, and fades after %n days.</source>
        <translation>
            <numerusform>Se queda si ustedes dos la conservan, y se desvanece al cabo de %n día.</numerusform>
            <numerusform>Se queda si ustedes dos la conservan, y se desvanece al cabo de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>You both keep this page. After a month it fades by itself.</source>
        <translation>Ustedes dos conservan esta página. Al cabo de un mes se desvanece por sí sola.</translation>
    </message>
    <message>
        <source>You both keep this page. After three months it fades by itself.</source>
        <translation>Ustedes dos conservan esta página. Al cabo de tres meses se desvanece por sí sola.</translation>
    </message>
    <message>
        <source>You both keep this page. After half a year it fades by itself.</source>
        <translation>Ustedes dos conservan esta página. Al cabo de medio año se desvanece por sí sola.</translation>
    </message>
    <message numerus="yes">
        <source>You both keep this page. After %n days it fades by itself.</source>
        <translation>
            <numerusform>Ustedes dos conservan esta página. Al cabo de %n día se desvanece por sí sola.</numerusform>
            <numerusform>Ustedes dos conservan esta página. Al cabo de %n días se desvanece por sí sola.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays for a month more if you both keep it again.</source>
        <translation>Se queda un mes más si ustedes dos la conservan otra vez.</translation>
    </message>
    <message>
        <source>It stays for three months more if you both keep it again.</source>
        <translation>Se queda tres meses más si ustedes dos la conservan otra vez.</translation>
    </message>
    <message>
        <source>It stays for half a year more if you both keep it again.</source>
        <translation>Se queda medio año más si ustedes dos la conservan otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days more if you both keep it again.</source>
        <translation>
            <numerusform>Se queda %n día más si ustedes dos la conservan otra vez.</numerusform>
            <numerusform>Se queda %n días más si ustedes dos la conservan otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This evening is just for tonight, and the page goes with it.</source>
        <translation>Lo de hoy es solo por esta noche, y la página se va con ella.</translation>
    </message>
    <message>
        <source>The time of this page is over. It goes when Mandorla is opened another day.</source>
        <translation>El tiempo de esta página ha pasado. Se va cuando Mandorla se abra otro día.</translation>
    </message>
    <message>
        <source>This page fades within a week.</source>
        <translation>Esta página se desvanece en menos de una semana.</translation>
    </message>
    <message>
        <source>This page is let go, for both of you.</source>
        <translation>Esta página se ha soltado, para ustedes dos.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnListViewModel</name>
    <message>
        <source>Just for tonight: Mandorla writes nothing to this laptop. What you write is here until you let go of it, or close Mandorla.</source>
        <translation>Solo por esta noche: Mandorla no escribe nada en este portátil. Lo que escribes está aquí hasta que lo sueltes, o cierres Mandorla.</translation>
    </message>
    <message>
        <source>What you write is kept on this laptop as you write it, behind your passphrase, until you let go of it.</source>
        <translation>Lo que escribes se conserva en este portátil a medida que lo escribes, tras tu frase secreta, hasta que lo sueltes.</translation>
    </message>
    <message>
        <source>There is room for no more of these. Let go of one before you begin another.</source>
        <translation>No caben más. Suelta una antes de empezar otra.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnPageViewModel</name>
    <message>
        <source>Nothing is written down, and nothing is kept.</source>
        <translation>No hay nada escrito, y no se conserva nada.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. You can keep it locked on this laptop, take it along, or let go of it.</source>
        <translation>Lo que escribiste sigue aquí, y no se envió nada de ello. Puedes guardarlo bajo llave en este portátil, llevártelo o soltarlo.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. Once you let go of it, or close Mandorla, it is gone. If you want to have it, take it along first.</source>
        <translation>Lo que escribiste sigue aquí, y no se envió nada de ello. En cuanto lo sueltes, o cierres Mandorla, ya no está. Si quieres tenerlo, llévatelo antes.</translation>
    </message>
    <message>
        <source>It is kept on this laptop, behind your passphrase, until you let go of it. Nothing of it was sent.</source>
        <translation>Se conserva en este portátil, tras tu frase secreta, hasta que lo sueltes. No se envió nada de ello.</translation>
    </message>
    <message>
        <source>It is gone. Nothing of it was sent.</source>
        <translation>Ya no está. No se envió nada de ello.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnWords</name>
    <message>
        <source>It cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>It is damaged, or a newer Mandorla wrote it. All that can be done here is to let go of it.</source>
        <translation>Está dañado, o lo escribió una versión más nueva de Mandorla. Aquí lo único que se puede hacer es soltarlo.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PeopleViewModel</name>
    <message>
        <source>You</source>
        <extracomment>Both stand alone, in place of a name: over a person’s words, and beside a person’s circle.</extracomment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>Tu pareja</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Tú y %1</translation>
    </message>
    <message>
        <source>Your partner and %1</source>
        <translation>Tu pareja y %1</translation>
    </message>
    <message>
        <source>%1 and your partner</source>
        <extracomment>%1 is the name of the person who reads this.</extracomment>
        <translation>%1 y tu pareja</translation>
    </message>
    <message>
        <source>%1 and you</source>
        <extracomment>%1 is the partner’s name.</extracomment>
        <translation>%1 y tú</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people’s names.</extracomment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PrintPortal</name>
    <message>
        <source>A page</source>
        <translation>Una página</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RangeAnswer</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Todavía no hay nada elegido</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ReadCardsViewModel</name>
    <message>
        <source>Another round is suggested now. Go back to see it.</source>
        <translation>Ahora hay otra ronda propuesta. Vuelve atrás para verla.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RevealViewModel</name>
    <message>
        <source>Shared: %1</source>
        <extracomment>Said aloud when a card is turned; then comes what the card asks.</extracomment>
        <translation>Compartido: %1</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RoundFileViewModel</name>
    <message>
        <source>There is more in this folder. Type the name.</source>
        <translation>Hay más en esta carpeta. Escribe el nombre.</translation>
    </message>
    <message>
        <source>No round and no folder is in here.</source>
        <translation>Aquí no hay ninguna ronda ni carpeta.</translation>
    </message>
    <message>
        <source>No round is in this folder.</source>
        <translation>En esta carpeta no hay ninguna ronda.</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>ronda</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>El archivo necesita un nombre.</translation>
    </message>
    <message>
        <source>Choose a file, or type its name.</source>
        <translation>Elige un archivo, o escribe su nombre.</translation>
    </message>
    <message>
        <source>The texts of this round are too long for one file.</source>
        <translation>Los textos de esta ronda son demasiado largos para un archivo.</translation>
    </message>
    <message>
        <source>Shorten some of them.</source>
        <translation>Acorta algunos.</translation>
    </message>
    <message>
        <source>This file can’t be used.</source>
        <extracomment>Where in the file: “line 3, rounds[0].cards[2]”. What is wrong there follows.</extracomment>
        <translation>Este archivo no se puede usar.</translation>
    </message>
    <message>
        <source>This file can’t be used (%1).</source>
        <translation>Este archivo no se puede usar (%1).</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replace it, or choose another name.</source>
        <translation>Ya hay un archivo con este nombre. Reemplázalo, o elige otro nombre.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::SheetsViewModel</name>
    <message>
        <source>From this evening.</source>
        <translation>De esta noche.</translation>
    </message>
    <message>
        <source>Its time is over. Would you two like to keep it on?</source>
        <translation>Su tiempo ha pasado. ¿Quieren ustedes dos seguir conservándola?</translation>
    </message>
    <message>
        <source>It fades within a week. Would you two like to keep it on?</source>
        <translation>Se desvanece en menos de una semana. ¿Quieren ustedes dos seguir conservándola?</translation>
    </message>
    <message>
        <source>You both keep it.</source>
        <translation>Ustedes dos la conservan.</translation>
    </message>
    <message>
        <source>One page that you keep is damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>Una página que conservan está dañada en este portátil y no se puede leer. Todo lo demás que conservan está como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that you keep are damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>
            <numerusform>%n página que conservan está dañada en este portátil y no se puede leer. Todo lo demás que conservan está como estaba.</numerusform>
            <numerusform>%n páginas que conservan están dañadas en este portátil y no se pueden leer. Todo lo demás que conservan está como estaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, and you said that it is wrong. Nothing fades by it.</source>
        <extracomment>%1 is a day, as this language writes one.</extracomment>
        <translation>El reloj de este portátil dice que hoy es %1, y dijiste que está mal. Nada se desvanece según esa fecha.</translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, long after Mandorla was last open here. If that is right, a page whose time is over goes another day, unless you two keep it on.</source>
        <translation>El reloj de este portátil dice que hoy es %1, mucho después de la última vez que se abrió Mandorla aquí. Si está bien, una página cuyo tiempo ha pasado se va otro día, a no ser que ustedes dos sigan conservándola.</translation>
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
        <translation>Escribe adónde va: una carpeta y un nombre, como está puesto ahora.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>It can’t be written there. Another folder may do.</source>
        <translation>Ahí no se puede escribir. Quizá sirva otra carpeta.</translation>
    </message>
    <message>
        <source>Saved. Whoever opens that file can read it.</source>
        <translation>Guardado. Quien abra ese archivo puede leerlo.</translation>
    </message>
    <message>
        <source>This laptop can’t make a PDF that holds your page and nothing else. Save it as text instead: that does.</source>
        <translation>Este portátil no puede hacer un PDF que contenga su página y nada más. Guárdala mejor como texto: eso sí funciona.</translation>
    </message>
    <message>
        <source>It could not be printed from here. Save it as PDF, and print that.</source>
        <translation>No se pudo imprimir desde aquí. Guárdalo como PDF, e imprime eso.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TalkViewModel</name>
    <message numerus="yes">
        <source>%n minutes each. %1 begins.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>
            <numerusform>%n minuto por persona. %1 empieza.</numerusform>
            <numerusform>%n minutos por persona. %1 empieza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. You begin.</source>
        <translation>
            <numerusform>%n minuto por persona. Empiezas tú.</numerusform>
            <numerusform>%n minutos por persona. Empiezas tú.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. Your partner begins.</source>
        <translation>
            <numerusform>%n minuto por persona. Empieza tu pareja.</numerusform>
            <numerusform>%n minutos por persona. Empieza tu pareja.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have both spoken</source>
        <translation>Han hablado ustedes dos</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <extracomment>%1 is a person’s name. Speaking is telling, and the other person listens.</extracomment>
        <translation>%1 habla</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Hablas tú</translation>
    </message>
    <message>
        <source>Your partner speaks</source>
        <translation>Tu pareja habla</translation>
    </message>
    <message>
        <source>Stay with it for a moment. Then go on, or talk once more.</source>
        <translation>Quédense un momento con ello. Luego sigan, o háblenlo una vez más.</translation>
    </message>
    <message>
        <source>%1 listens, and does not answer yet.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>%1 escucha, y todavía no responde.</translation>
    </message>
    <message>
        <source>Your partner listens, and does not answer yet.</source>
        <translation>Tu pareja escucha, y todavía no responde.</translation>
    </message>
    <message>
        <source>You listen, and do not answer yet.</source>
        <translation>Tú escuchas, y todavía no respondes.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WindowViewModel</name>
    <message>
        <source>This evening</source>
        <translation>Esta noche</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WishAnswer</name>
    <message>
        <source>I’d love this</source>
        <translation>Me encantaría</translation>
    </message>
    <message>
        <source>I’m open to it</source>
        <translation>La idea me parece bien</translation>
    </message>
    <message>
        <source>Not for me, not now</source>
        <translation>No para mí, ahora no</translation>
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
        <translation>No cabe más.</translation>
    </message>
    <message>
        <source>One character left.</source>
        <translation>Queda un carácter.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>Queda %n carácter.</numerusform>
            <numerusform>Quedan %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>One character too many.</source>
        <translation>Sobra un carácter.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>Sobra %n carácter.</numerusform>
            <numerusform>Sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes, steps and options together: %1 of %2.</source>
        <translation>Deseos, grados y opciones en conjunto: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cards. Eight to ten are an evening.</source>
        <extracomment>How many cards there are, of how many there can be.</extracomment>
        <translation>%1 de %2 tarjetas. De ocho a diez son una noche.</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>These name a field of a round that is being written. What is missing in it follows in a sentence.</extracomment>
        <translation>El título</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Por qué esta ronda</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Antes de responder</translation>
    </message>
    <message>
        <source>If something came up</source>
        <translation>Si apareció algo</translation>
    </message>
    <message>
        <source>If nothing came up</source>
        <translation>Si no apareció nada</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Para quien la entrega</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>Las tarjetas</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Lo que pregunta</translation>
    </message>
    <message>
        <source>The line under it</source>
        <translation>La línea de debajo</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>Lo que hay para elegir</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Se pueden elegir varias</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Quien da dice</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Quien recibe dice</translation>
    </message>
    <message>
        <source>What is shown under it</source>
        <translation>Lo que va debajo</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>No trata de tocarse</translation>
    </message>
    <message>
        <source>A first step</source>
        <translation>Un primer paso</translation>
    </message>
    <message>
        <source>Card %1</source>
        <extracomment>Which card something is missing in; what it is follows.</extracomment>
        <translation>Tarjeta %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>Which choice of a card.</extracomment>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Before the names of languages: no second language.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>It is missing in this language: %1.</source>
        <extracomment>A text of a round that is written in two languages. %1 is the name of one of them, in that language.</extracomment>
        <translation>Falta en este idioma: %1.</translation>
    </message>
</context>
</TS>
