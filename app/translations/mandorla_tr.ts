<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Only on this laptop</source>
        <translation>Yalnızca bu laptopta</translation>
    </message>
    <message>
        <source>Your answers, once more</source>
        <translation>Yanıtların, bir kez daha</translation>
    </message>
    <message>
        <source>Answer alone. Nobody sees how far you are.</source>
        <translation>Tek başına yanıtla. Ne kadar ilerlediğini kimse görmez.</translation>
    </message>
    <message>
        <source>Nothing of this is sent. You can go back to any card.</source>
        <translation>Bundan hiçbir şey gönderilmez. Her karta geri dönebilirsin.</translation>
    </message>
    <message>
        <source>You can go back to any card. You can also change your mind until you have both sealed.</source>
        <translation>Her karta geri dönebilirsin. İkiniz de mühürleyene kadar fikrini de değiştirebilirsin.</translation>
    </message>
    <message>
        <source>What you both see</source>
        <translation>İkinizin de gördüğü</translation>
    </message>
    <message>
        <source>Skipped. What you chose before is set aside.</source>
        <translation>Geçildi. Önceden seçtiğin bir kenara kondu.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Yeniden ele al</translation>
    </message>
    <message>
        <source>Keep this card to myself</source>
        <translation>Bu kart bende kalsın</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Yazmaya dön</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Burada dur</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Leaves the card without an answer; that tells the partner nothing.</extracomment>
        <translation>Geç</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A verb: there are no more cards, and one is alone with what one wrote.</extracomment>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: closes one’s answers, as one seals a letter.</extracomment>
        <translation>Mühürle</translation>
    </message>
</context>
<context>
    <name>ApartPage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
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
        <translation>Yalnızca senin için</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Başlamadan önce</translation>
    </message>
    <message>
        <source>An evening for two, on two laptops. Each of you answers the same cards alone. Then you turn them over together.</source>
        <translation>İki laptopta, iki kişilik bir akşam. Her biriniz aynı kartları tek başına yanıtlar. Sonra kartları birlikte açarsınız.</translation>
    </message>
    <message>
        <source>What your partner will see</source>
        <translation>Partnerin ne görecek</translation>
    </message>
    <message>
        <source>Where your answers meet, with the words you each added there. And what you both chose to show.</source>
        <translation>Yanıtlarınızın buluştuğu yerleri, her birinizin oraya eklediği sözlerle. Bir de ikinizin de göstermek istediklerini.</translation>
    </message>
    <message>
        <source>A no, a not now, a skipped card and one kept to yourself look the same. They stay on your laptop.</source>
        <translation>Bir hayır, bir “şimdi değil”, geçilen bir kart ve kendine sakladığın bir kart aynı görünür. Hepsi senin laptopunda kalır.</translation>
    </message>
    <message>
        <source>What does not come up tells something too. Once every card is turned: if you said yes and it did not come up, your partner did not.</source>
        <translation>Çıkmayan da bir şey söyler. Bütün kartlar açıldığında: evet dediysen ve çıkmadıysa, partnerin evet dememiştir.</translation>
    </message>
    <message>
        <source>Wanting and declining are equally welcome here. Nothing is counted, and nothing is owed.</source>
        <translation>İstemek de istememek de burada aynı ölçüde hoş karşılanır. Hiçbir şey sayılmaz, kimse kimseye bir şey borçlu değildir.</translation>
    </message>
    <message>
        <source>The language, and how it looks</source>
        <extracomment>What a button does that bears the name of the language.</extracomment>
        <translation>Dil ve görünüm</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla’yı kapat</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>Btn</name>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear the page: the key that does the same as the button.</extracomment>
        <translation>Tuş: %1</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Skip any card, or keep it to yourself.</source>
        <translation>İstediğin kartı geç ya da kendine sakla.</translation>
    </message>
    <message>
        <source>It begins if you agree. If you put it away, nothing is sent.</source>
        <translation>Evet dersen başlar. Kenara bırakırsan hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. Why stays with each of you.</source>
        <translation>Bütün kartlar açıldığında: evet dediysen ve çıkmadıysa, partnerin evet dememiştir. Nedeni herkesin kendisinde kalır.</translation>
    </message>
    <message>
        <source>Someone who says yes to everything sees every wish of their partner. Both of you see it come up.</source>
        <translation>Her şeye evet diyen, partnerinin her dileğini görür. Çıktığını ikiniz de görürsünüz.</translation>
    </message>
    <message>
        <source>For whoever hands it out: %1</source>
        <translation>Turu verecek kişi için: %1</translation>
    </message>
    <message>
        <source>%1 suggests “%2”.</source>
        <extracomment>A person’s name, and the title of a round.</extracomment>
        <translation>%1 şunu öneriyor: “%2”.</translation>
    </message>
    <message>
        <source>Suggested. It begins when you have both said yes.</source>
        <translation>Önerildi. İkiniz de evet deyince başlar.</translation>
    </message>
    <message>
        <source>Choose a round</source>
        <translation>Bir tur seçin</translation>
    </message>
    <message>
        <source>You suggested “%1”. It begins when you have both said yes.</source>
        <translation>“%1” turunu önerdin. İkiniz de evet deyince başlar.</translation>
    </message>
    <message>
        <source>It begins when you have both said yes to it.</source>
        <translation>İkiniz de ona evet deyince başlar.</translation>
    </message>
    <message>
        <source>%1 suggests this one.</source>
        <translation>%1 bunu öneriyor.</translation>
    </message>
    <message>
        <source>Go on writing your round</source>
        <translation>Turunu yazmayı sürdür</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Bir tur yaz</translation>
    </message>
    <message>
        <source>Open a round from a file…</source>
        <translation>Dosyadan bir tur aç…</translation>
    </message>
    <message>
        <source>Read every card first</source>
        <translation>Önce bütün kartları oku</translation>
    </message>
    <message>
        <source>Begin alone</source>
        <translation>Tek başına başla</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Bu turu öner</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Akşam ara vermişken olmaz.</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Olur</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Bu değil</translation>
    </message>
    <message>
        <source>Back to what it tells</source>
        <translation>Ne söylediğine dön</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Turu verecek kişi için</translation>
    </message>
    <message>
        <source>%1 suggests</source>
        <extracomment>%1 is a person’s name; below stands the round.</extracomment>
        <translation>%1 öneriyor</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>Akşamı bitir</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Bu laptopun sakladıkları</translation>
    </message>
</context>
<context>
    <name>CodeDigits</name>
    <message>
        <source>Six digits</source>
        <translation>Altı rakam</translation>
    </message>
</context>
<context>
    <name>CompanionsPage</name>
    <message>
        <source>Forget</source>
        <extracomment>A verb: this laptop then no longer knows that person’s. %1 is the person’s name.
----------
As the one beside a person’s name.</extracomment>
        <translation>Unut</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>As above, for those who hear it.</extracomment>
        <translation>Unut: %1</translation>
    </message>
    <message>
        <source>Who is this evening with?</source>
        <translation>Bu akşam kiminle?</translation>
    </message>
    <message>
        <source>This laptop looks only for the one you pick. Nobody else is told that it is open.</source>
        <translation>Bu laptop yalnızca seçtiğin kişiyi arar. Açık olduğunu başka kimse öğrenmez.</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>Unutulsun mu: %1?</translation>
    </message>
    <message>
        <source>This laptop then forgets that you two are paired, and all that it keeps of you two. Nobody can bring it back. To meet again, you pair with new digits.</source>
        <translation>Bu laptop o zaman ikinizin laptoplarının tanıştığını ve ikinizle ilgili sakladığı her şeyi unutur. Kimse geri getiremez. Yeniden buluşmak için laptopları yeni rakamlarla tanıştırırsınız.</translation>
    </message>
    <message>
        <source>Nothing is sent. To the other laptop it looks as if this one were switched off. What that laptop keeps stays until the person there forgets it.</source>
        <translation>Hiçbir şey gönderilmez. Öbür laptop için bu, bu laptop kapalıymış gibi görünür. Orada saklanan, oradaki kişi unutana kadar kalır.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla’yı kapat</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Pair with somebody else</source>
        <translation>Başka biriyle tanıştır</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Pairing</source>
        <extracomment>The page on which two laptops get to know each other.</extracomment>
        <translation>Tanışma</translation>
    </message>
    <message>
        <source>Bring your two laptops together</source>
        <translation>İki laptopunuzu bir araya getirin</translation>
    </message>
    <message>
        <source>One of you shows six digits, and one types them. It makes no difference who does which.</source>
        <translation>Biriniz altı rakam gösterir, öbürünüz yazar. Kimin hangisini yaptığı fark etmez.</translation>
    </message>
    <message>
        <source>I show the digits</source>
        <translation>Rakamları ben gösteririm</translation>
    </message>
    <message>
        <source>Six digits appear here. You read them aloud.</source>
        <translation>Altı rakam burada belirir. Onları sesli okursun.</translation>
    </message>
    <message>
        <source>I type them</source>
        <translation>Ben yazarım</translation>
    </message>
    <message>
        <source>The other laptop has the digits. You type them here.</source>
        <translation>Rakamlar öbür laptopta. Onları buraya yazarsın.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adın</translation>
    </message>
    <message>
        <source>Your name for tonight</source>
        <translation>Bu akşamki adın</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>İstersen</translation>
    </message>
    <message>
        <source>Your partner reads it once you have paired. Without a name you are “You” here and “Your partner” there.</source>
        <translation>Laptoplar tanışınca partnerin onu okur. Ad olmadan burada “Sen”, orada “Partnerin” diye anılırsın.</translation>
    </message>
    <message>
        <source>Type this on the other laptop</source>
        <translation>Bunu öbür laptopa yaz</translation>
    </message>
    <message>
        <source>What does the other laptop show?</source>
        <translation>Öbür laptop ne gösteriyor?</translation>
    </message>
    <message>
        <source>The digits:</source>
        <translation>Rakamlar:</translation>
    </message>
    <message>
        <source>The digits of the other laptop</source>
        <translation>Öbür laptopun rakamları</translation>
    </message>
    <message>
        <source>If you both keep it locked, this is the only time.</source>
        <translation>İkiniz de kilitli saklarsanız yalnızca bu seferlik.</translation>
    </message>
    <message>
        <source>For this evening only.</source>
        <translation>Yalnızca bu akşam için.</translation>
    </message>
    <message>
        <source>Ask for them across the table. If one is wrong, just try again.</source>
        <translation>Masanın öbür yanına sor. Biri yanlışsa yeniden denemen yeter.</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla’yı kapat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>Bu laptopun sakladıkları</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Yalnızca senin için</translation>
    </message>
    <message>
        <source>Show other digits</source>
        <translation>Başka rakamlar göster</translation>
    </message>
    <message>
        <source>They can’t find each other</source>
        <translation>Birbirlerini bulamıyorlar</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>A verb: makes the two laptops know each other.</extracomment>
        <translation>Tanıştır</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Bir dakika</translation>
    </message>
    <message>
        <source>Six digits first</source>
        <translation>Önce altı rakam</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>The day on the cover, as Qt formats dates: &quot;Thursday 14 November&quot;.</extracomment>
        <translation>d MMMM dddd</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>On the clock that lies over everything. Whoever looks on must not learn what is under it.</extracomment>
        <translation>Bir dakika</translation>
    </message>
    <message>
        <source>Once more, and Enter</source>
        <translation>Bir kez daha ve Enter</translation>
    </message>
    <message>
        <source>Press Enter to come back</source>
        <translation>Geri dönmek için Enter’a bas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Tuş: %1</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Görünüm</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>It is locked</source>
        <translation>Kilitli</translation>
    </message>
    <message>
        <source>Your passphrase opens what this laptop keeps.</source>
        <translation>Gizli cümlen bu laptopun sakladıklarını açar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Gizli cümle</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Açılıyor…</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, and there is no other way in. It can stay closed as it is, or go.</source>
        <translation>Gizli cümle olmadan kimse açamaz ve içeri başka yol yoktur. Olduğu gibi kapalı kalabilir ya da bırakılabilir.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla’yı kapat</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>Açmayı bırak</translation>
    </message>
    <message>
        <source>I can’t open it</source>
        <translation>Açamıyorum</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Yalnızca bu akşam</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: opens what is kept, with the passphrase.</extracomment>
        <translation>Aç</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Bir dakika</translation>
    </message>
    <message>
        <source>The passphrase first</source>
        <translation>Önce gizli cümle</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Bırak gitsin</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This is the first one.</source>
        <translation>Bu ilki.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Bir önceki</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>Şimdilik sonuncusu bu.</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>Bir sonraki</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>You both see only where giving and receiving meet.</source>
        <translation>İkiniz de yalnızca vermekle almanın buluştuğu yeri görürsünüz.</translation>
    </message>
</context>
<context>
    <name>FindEachOther</name>
    <message>
        <source>They can’t find each other</source>
        <translation>Birbirlerini bulamıyorlar</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Tek bir ağ</translation>
    </message>
    <message>
        <source>Both laptops on the same home network, and not the guest network: that one often keeps laptops apart. The internet is not needed.</source>
        <translation>İki laptop da aynı ev ağında olsun, konuk ağında değil: o ağ laptopları çoğu zaman ayrı tutar. İnternet gerekmez.</translation>
    </message>
    <message>
        <source>VPN off</source>
        <translation>VPN kapalı</translation>
    </message>
    <message>
        <source>If one of you uses a VPN, switch it off for this evening.</source>
        <translation>Biriniz VPN kullanıyorsa bu akşam için kapatın.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Güvenlik duvarı</translation>
    </message>
    <message>
        <source>A firewall is on here. Typed into a terminal, this lets the other laptop in:</source>
        <translation>Burada bir güvenlik duvarı açık. Uçbirime yazılınca bu, öbür laptopu içeri alır:</translation>
    </message>
    <message>
        <source>The address by hand</source>
        <translation>Adresi elle yazmak</translation>
    </message>
    <message>
        <source>Type the address that the other laptop shows on this page. If only one laptop has a firewall, let that one type: digits and address.</source>
        <translation>Öbür laptopun bu sayfada gösterdiği adresi yaz. Yalnızca birinde güvenlik duvarı varsa o laptopta yazın: rakamları ve adresi.</translation>
    </message>
    <message>
        <source>A network of your own</source>
        <translation>Kendi ağınız</translation>
    </message>
    <message>
        <source>A cable between the two laptops, or the hotspot of a phone that both join, does as well.</source>
        <translation>İki laptop arasında bir kablo ya da ikisinin de katıldığı bir telefon erişim noktası da olur.</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Adresi yaz</translation>
    </message>
    <message>
        <source>Read the address aloud</source>
        <translation>Adresi sesli oku</translation>
    </message>
    <message>
        <source>The other laptop shows its address when you choose “Find each other” there.</source>
        <translation>Öbür laptop, orada “Birbirinizi bulun” seçilince adresini gösterir.</translation>
    </message>
    <message>
        <source>The other laptop shows its address on this same page.</source>
        <translation>Öbür laptop adresini bu aynı sayfada gösterir.</translation>
    </message>
    <message>
        <source>On the other laptop, choose “I type them”, then “They can’t find each other”, and type it there.</source>
        <translation>Öbür laptopta “Ben yazarım”ı, sonra “Birbirlerini bulamıyorlar”ı seçin ve oraya yazın.</translation>
    </message>
    <message>
        <source>The other laptop’s address</source>
        <translation>Öbür laptopun adresi</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>192.168.1.20 gibi görünür.</translation>
    </message>
    <message>
        <source>This laptop looks there now.</source>
        <translation>Bu laptop şimdi orada arıyor.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Bu adresi kullan</translation>
    </message>
    <message>
        <source>This laptop’s address</source>
        <translation>Bu laptopun adresi</translation>
    </message>
    <message>
        <source>The number after the colon is part of it, for another program on this laptop uses Mandorla’s usual port.</source>
        <translation>İki noktadan sonraki sayı da adresin parçası, çünkü bu laptoptaki başka bir program Mandorla’nın her zamanki portunu tutuyor.</translation>
    </message>
    <message>
        <source>The address first</source>
        <translation>Önce adres</translation>
    </message>
</context>
<context>
    <name>IfAfraid</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Hayır demekten korkuyorsan</translation>
    </message>
    <message>
        <source>Help for yourself comes first. If you are afraid to say no to your partner, or of what comes after a no, Mandorla is not the right tool.</source>
        <translation>Önce senin yardım alman gelir. Partnerine hayır demekten ya da bir hayırdan sonra olacaklardan korkuyorsan Mandorla doğru araç değil.</translation>
    </message>
    <message>
        <source>There are people who listen, believe you and know what can be done: helplines and chats, advice centres, shelters, doctors. They are there for every gender, and you decide what happens next.</source>
        <translation>Seni dinleyen, sana inanan ve neler yapılabileceğini bilen insanlar var: yardım hatları, yazışma hatları, danışma merkezleri, sığınma evleri, hekimler. Her cinsiyetten insan için varlar ve bundan sonra ne olacağına sen karar verirsin.</translation>
    </message>
    <message>
        <source>Look for them on a device that your partner does not use: at a library, at work, at a friend’s. Search for “help with domestic abuse” and the name of your country. If you are in danger now, call the emergency services.</source>
        <translation>Onları partnerinin kullanmadığı bir cihazda ara: bir kütüphanede, işyerinde, bir dostun evinde. “aile içi şiddet yardım” yaz, yanına da ülkenin adını ekle. Şu an tehlikedeysen acil çağrı hattını ara.</translation>
    </message>
    <message>
        <source>Esc puts a clock in place of this page, at once. Nothing of it is kept or sent.</source>
        <translation>Esc bu sayfanın yerine hemen bir saat koyar. Bundan hiçbir şey saklanmaz ya da gönderilmez.</translation>
    </message>
    <message>
        <source>What it can look like</source>
        <translation>Nasıl görünebilir</translation>
    </message>
    <message>
        <source>It need not be the fear of being hit. These count as well:</source>
        <translation>Bunun dayak yeme korkusu olması gerekmez. Bunlar da sayılır:</translation>
    </message>
    <message>
        <source>You give in so that the sulking ends, or the silence.</source>
        <translation>Surat asması ya da susması bitsin diye razı oluyorsun.</translation>
    </message>
    <message>
        <source>You are threatened: with money, with the children, with your papers, with pictures of you.</source>
        <translation>Tehdit ediliyorsun: parayla, çocuklarla, belgelerinle, fotoğraflarınla.</translation>
    </message>
    <message>
        <source>You are touched sexually while you are asleep.</source>
        <translation>Uyurken sana cinsel olarak dokunuluyor.</translation>
    </message>
    <message>
        <source>Your contraception is hidden, spoiled, or taken off without a word.</source>
        <translation>Kullandığın doğum kontrolü gizleniyor, bozuluyor ya da tek söz edilmeden çıkarılıyor.</translation>
    </message>
    <message>
        <source>You weigh every word beforehand, so that nothing happens.</source>
        <translation>Bir şey olmasın diye her sözü önceden tartıyorsun.</translation>
    </message>
    <message>
        <source>Once counts. None of it is your fault.</source>
        <translation>Bir kez olsa bile sayılır. Hiçbiri senin suçun değil.</translation>
    </message>
    <message>
        <source>What may be watched</source>
        <translation>Neler izlenebilir</translation>
    </message>
    <message>
        <source>Phones, accounts, bills and search histories can be watched, and so can this laptop. A private window of a browser does not help against somebody who looks on. Another device does.</source>
        <translation>Telefonlar, hesaplar, faturalar, arama geçmişleri izlenebilir, bu laptop da. Tarayıcının gizli penceresi, ekrana bakan birine karşı işe yaramaz. Başka bir cihaz yarar.</translation>
    </message>
    <message>
        <source>Whether you go on</source>
        <translation>Devam edip etmemek</translation>
    </message>
    <message>
        <source>It may be noticed that you close Mandorla, or that an evening stays empty. You judge what is safest. You may skip every card, and the other laptop then sees only that nothing came up.</source>
        <translation>Mandorla’yı kapattığın ya da bir akşamın boş kaldığı fark edilebilir. En güvenlisinin ne olduğunu sen bilirsin. Her kartı geçebilirsin; öbür laptop o zaman yalnızca hiçbir şey çıkmadığını görür.</translation>
    </message>
    <message>
        <source>A therapist’s exercises for couples are not for this either. They take two people who can both say no. A yes given out of fear looks like any other yes here, and no software can tell.</source>
        <translation>Bir terapistin çiftlere verdiği alıştırmalar da bunun için değildir. Onlar, ikisi de hayır diyebilen iki insan ister. Korkudan söylenen bir evet burada başka her evet gibi görünür ve hiçbir yazılım ayırt edemez.</translation>
    </message>
    <message>
        <source>If your partner is afraid of you</source>
        <translation>Partnerin senden korkuyorsa</translation>
    </message>
    <message>
        <source>If you notice that you frighten your partner, that you press, threaten or hurt, there is help for you, too: advice centres, and groups of people who want to stop. Search for “help to stop hurting my partner” and the name of your country. A round together does not mend it.</source>
        <translation>Partnerini korkuttuğunu, ona baskı yaptığını, onu tehdit ettiğini ya da incittiğini fark edersen senin için de yardım var: danışma merkezleri ve buna son vermek isteyen insanların grupları. “Şiddet uygulayanlar için destek” yaz, yanına da ülkenin adını ekle. Birlikte bir tur bunu onarmaz.</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>Başka dillerde</translation>
    </message>
    <message>
        <source>Words to search for, with the name of the country you are in:</source>
        <translation>Aranacak sözcükler, bulunduğun ülkenin adıyla:</translation>
    </message>
    <message>
        <source>You find this page again at any time: with F1, or on the cover under Help. Opening it changes nothing of your evening, and your partner’s laptop is told nothing of it.</source>
        <translation>Bu sayfayı istediğin an yeniden bulursun: F1 ile ya da örtüde Yardım altında. Açmak akşamınızda hiçbir şeyi değiştirmez, partnerinin laptopuna bundan hiçbir şey söylenmez.</translation>
    </message>
</context>
<context>
    <name>IfAfraidPage</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Hayır demekten korkuyorsan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla’yı kapat</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Keep it locked</source>
        <translation>Kilitli sakla</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>Sana ait bir gizli cümle</translation>
    </message>
    <message>
        <source>Each of you has one, on your own laptop. Your partner’s laptop never learns it.</source>
        <translation>Her birinizin kendi laptopunda bir tane vardır. Partnerinin laptopu onu asla öğrenmez.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Bir dakika.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ne saklanır</translation>
    </message>
    <message>
        <source>That you two are paired, so that next time you need no digits. And a round you are in, with your own answers, until it is over and you have seen what it came to, or it has rested for thirty days. And the pages you both keep.</source>
        <translation>Laptoplarınızın tanıştığı; böylece bir dahaki sefere rakam gerekmez. Bir de içinde olduğunuz tur, kendi yanıtlarınla: bitip sonucunu görene ya da otuz gün bekleyene kadar. Ve ikinizin de sakladığı sayfalar.</translation>
    </message>
    <message>
        <source>Only if you both keep it</source>
        <translation>Yalnızca ikiniz de saklarsanız</translation>
    </message>
    <message>
        <source>If one of you is here just for tonight, neither laptop keeps anything of the evening. You are both told before you answer.</source>
        <translation>Biriniz burada yalnızca bu akşam içinse iki laptop da akşamdan hiçbir şey saklamaz. Yanıtlamadan önce ikinize de söylenir.</translation>
    </message>
    <message>
        <source>There is no second way in</source>
        <translation>İçeri ikinci bir yol yok</translation>
    </message>
    <message>
        <source>Nobody can bring a passphrase back. Without it, what is kept stays closed.</source>
        <translation>Gizli cümleyi kimse geri getiremez. O olmadan saklanan kapalı kalır.</translation>
    </message>
    <message>
        <source>What a disk remembers</source>
        <translation>Diskin hatırladıkları</translation>
    </message>
    <message>
        <source>What you let go of cannot be opened any more. Its unreadable remains may stay on the disk, because on an SSD a file cannot be overwritten in place. Encrypting the whole disk is the answer to that.</source>
        <translation>Bıraktığın şey artık açılamaz. Okunamayan kalıntıları diskte kalabilir, çünkü SSD’de bir dosyanın üzerine yerinde yazılamaz. Bunun çaresi bütün diski şifrelemektir.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Bir dakika</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What this laptop keeps</source>
        <translation>Bu laptopun sakladıkları</translation>
    </message>
    <message>
        <source>Your name, and the key by which the other laptop knows this one.</source>
        <translation>Adın ve öbür laptopun bu laptopu tanımasını sağlayan anahtar.</translation>
    </message>
    <message>
        <source>If you both keep it locked: that you two are paired, and a round you are in, with your own answers, and pages you two keep. The round goes when it is over, or has rested for thirty days.</source>
        <translation>İkiniz de kilitli saklarsanız: laptoplarınızın tanıştığı, içinde olduğunuz bir tur, kendi yanıtlarınla, ve ikinizin de sakladığı sayfalar. Tur bitince ya da otuz gün bekleyince gider.</translation>
    </message>
    <message>
        <source>What you wrote alone and keep. It stays until you let go of it.</source>
        <translation>Tek başına yazıp sakladıkların. Sen bırakana kadar kalır.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and so does the keychain of this desktop.</source>
        <translation>Hepsi şifrelidir. Gizli cümlen açar, bu masaüstünün anahtarlığı da açar.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it.</source>
        <translation>Hepsi şifrelidir. Gizli cümlen açar.</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and nothing else does.</source>
        <translation>Hepsi şifrelidir. Gizli cümlen açar, başka hiçbir şey açmaz.</translation>
    </message>
    <message>
        <source>After ten minutes without you, when this laptop goes to sleep, or when its screen is locked, it locks by itself. To the other laptop that looks like a pause.</source>
        <translation>On dakika sensiz kalınca, bu laptop uykuya geçince ya da ekranı kilitlenince kendiliğinden kilitlenir. Öbür laptop için bu bir ara gibi görünür.</translation>
    </message>
    <message>
        <source>Remember on this laptop</source>
        <translation>Bu laptopta hatırla</translation>
    </message>
    <message>
        <source>The keychain of this desktop then has the key, and Mandorla opens by itself when it starts: whoever is logged in here can open it. After a lock it asks for your passphrase.</source>
        <translation>O zaman bu masaüstünün anahtarlığında anahtar bulunur ve Mandorla başlarken kendiliğinden açılır: burada oturumu açık olan herkes onu açabilir. Kilitlendikten sonra gizli cümleni sorar.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Bir dakika.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Başka bir gizli cümle</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>Şimdiki gizli cümlen</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Yenisi</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Bir dakika</translation>
    </message>
    <message>
        <source>The passphrase you have now first</source>
        <translation>Önce şimdiki gizli cümle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>The people kept here</source>
        <translation>Burada saklanan kişiler</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Yalnızca senin için</translation>
    </message>
    <message>
        <source>Let go of all that is kept</source>
        <translation>Saklanan her şeyi bırak</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Şimdi kilitle</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Bırak gitsin</translation>
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
        <translation>Sol</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>To give, to receive</source>
        <translation>Vermek, almak</translation>
    </message>
    <message>
        <source>Comes up where the two meet.</source>
        <translation>İkisi nerede buluşursa orada çıkar.</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you choose.</source>
        <translation>Ne seçersen seç, bu laptopta kalır.</translation>
    </message>
    <message>
        <source>True for both of you.</source>
        <translation>İkiniz için de doğru.</translation>
    </message>
    <message>
        <source>True for both of you – not consent.</source>
        <translation>İkiniz için de doğru – rıza değil.</translation>
    </message>
    <message>
        <source>Something you both chose to show.</source>
        <translation>İkinizin de göstermek istediği bir şey.</translation>
    </message>
    <message>
        <source>Something you both chose to show – not consent.</source>
        <translation>İkinizin de göstermek istediği bir şey – rıza değil.</translation>
    </message>
    <message>
        <source>An idea you are both open to.</source>
        <translation>İkinizin de açık olduğu bir fikir.</translation>
    </message>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>İkinizin de açık olduğu bir fikir – rıza değil.</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>Seçilebilecekler</translation>
    </message>
    <message>
        <source>Two to sixteen.</source>
        <translation>İki ile on altı arası.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Bir seçenek ekle</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>The number of one of the choices of a card.</extracomment>
        <translation>Seçenek %1</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>İstediğin kadar</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>What you both pick comes up.</source>
        <translation>İkinizin de seçtiği çıkar.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Yalnızca sana</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Yalnızca bana</translation>
    </message>
    <message>
        <source>Only for oneself</source>
        <translation>Yalnızca kendine</translation>
    </message>
    <message>
        <source>It never leaves the laptop.</source>
        <translation>Laptoptan asla ayrılmaz.</translation>
    </message>
    <message>
        <source>What feels good</source>
        <translation>İyi gelen</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you draw.</source>
        <translation>Ne çizersen çiz, bu laptopta kalır.</translation>
    </message>
    <message>
        <source>A span</source>
        <translation>Bir aralık</translation>
    </message>
    <message>
        <source>Comes up where the spans meet.</source>
        <translation>Aralıklar nerede buluşursa orada çıkar.</translation>
    </message>
    <message>
        <source>Its steps, from the least</source>
        <translation>Dereceleri, en küçükten başlayarak</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Bir derece ekle</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>The number of a step on a scale.</extracomment>
        <translation>Derece %1</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both.</source>
        <translation>İkinize de iyi gelen bir bölüm.</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both – not consent.</source>
        <translation>İkinize de iyi gelen bir bölüm – rıza değil.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two steps of a scale, such as “a few times a week” and “daily”, or 6 and 9.</extracomment>
        <translation>%1 ile %2 arası</translation>
    </message>
    <message>
        <source>Both shown, or neither</source>
        <translation>İkisi de görünür ya da hiçbiri</translation>
    </message>
    <message>
        <source>Shown, if you both show</source>
        <translation>İkiniz de gösterirseniz görünür</translation>
    </message>
    <message>
        <source>Kept to myself</source>
        <translation>Bende kaldı</translation>
    </message>
    <message>
        <source>Words, or one of some choices.</source>
        <translation>Sözler ya da birkaç seçenekten biri.</translation>
    </message>
    <message>
        <source>Two to sixteen, or none: then each of you writes.</source>
        <translation>İki ile on altı arası ya da hiç: o zaman her biriniz yazar.</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Bir dilek</translation>
    </message>
    <message>
        <source>Comes up if you are both open to it.</source>
        <translation>İkiniz de açıksanız çıkar.</translation>
    </message>
    <message>
        <source>The wish itself, as either of you could have it.</source>
        <translation>Dileğin kendisi, ikinizden herhangi birinin dileyebileceği gibi.</translation>
    </message>
</context>
<context>
    <name>LeaveWritingPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Kendi turun</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Yalnızca bu laptopta</translation>
    </message>
    <message>
        <source>What you wrote is in no file yet</source>
        <translation>Yazdığın henüz hiçbir dosyada değil</translation>
    </message>
    <message>
        <source>Until now it is only in this window. You can save it to a file, even if it is not finished yet, and go on another day.</source>
        <translation>Şimdiye kadar yalnızca bu pencerede. Bitmemiş olsa da bir dosyaya kaydedebilir, başka bir gün sürdürebilirsin.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Yazmayı sürdür</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Bırak gitsin</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Dosyaya kaydet…</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Let go of all that is kept?</source>
        <translation>Saklanan her şey bırakılsın mı?</translation>
    </message>
    <message>
        <source>This laptop then forgets your pairing, the round you are in and the pages you keep. Nobody can bring it back. To meet again, you two pair with new digits.</source>
        <translation>Bu laptop o zaman laptoplarınızın tanıştığını, içinde olduğunuz turu ve sakladığınız sayfaları unutur. Kimse geri getiremez. Yeniden buluşmak için laptopları yeni rakamlarla tanıştırırsınız.</translation>
    </message>
    <message>
        <source>The other laptop is not told. What it keeps, it keeps until the person there lets go of it.</source>
        <translation>Öbür laptopa söylenmez. Onun sakladığı, oradaki kişi bırakana kadar saklı kalır.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Masaüstündeki gibi</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>A look without more contrast, motion without less of it: neither the desktop’s, nor more or less.</extracomment>
        <translation>Her zamanki gibi</translation>
    </message>
    <message>
        <source>What you choose shows at once.</source>
        <translation>Seçtiğin hemen görünür.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Over the names of the languages.</extracomment>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Metnin büyüklüğü</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, in percent: &quot;125 %&quot;.</extracomment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açık ya da koyu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Karşıtlık</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Daha çok karşıtlık</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Daha az hareket</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Find each other</source>
        <translation>Birbirinizi bulun</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>As the button of each page.</extracomment>
        <translation>Ört</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The evening goes on.</source>
        <extracomment>After a pause: both are there again.</extracomment>
        <translation>Akşam devam ediyor.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Your name for tonight</source>
        <translation>Bu akşamki adın</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Gizli cümle</translation>
    </message>
    <message>
        <source>Ten characters or more. A few words in a row do well.</source>
        <translation>On karakter ya da daha fazlası. Art arda birkaç sözcük iyi olur.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Aynısı bir kez daha</translation>
    </message>
    <message>
        <source>Ten characters or more, and the same twice.</source>
        <translation>On karakter ya da daha fazlası, iki kez aynısı.</translation>
    </message>
</context>
<context>
    <name>NotConsent</name>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>İkinizin de açık olduğu bir fikir – rıza değil.</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>Stands alone: it clears the others.</source>
        <translation>Tek başına durur: ötekilerin seçimini kaldırır.</translation>
    </message>
</context>
<context>
    <name>OurPage</name>
    <message>
        <source>Our page</source>
        <translation>Bizim sayfamız</translation>
    </message>
    <message>
        <source>You keep it. That shows on this screen only.</source>
        <translation>Sayfayı saklıyorsun. Bu yalnızca bu ekranda görünür.</translation>
    </message>
    <message>
        <source>A step has come to the page.</source>
        <translation>Sayfaya bir adım geldi.</translation>
    </message>
    <message>
        <source>A step has gone from the page.</source>
        <translation>Sayfadan bir adım gitti.</translation>
    </message>
    <message>
        <source>A step has changed.</source>
        <translation>Bir adım değişti.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Numbers: which step of our page, of how many.</extracomment>
        <translation>Adım %1, toplam %2</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Bir adım</translation>
    </message>
    <message>
        <source>The page is full</source>
        <translation>Sayfa dolu</translation>
    </message>
    <message>
        <source>Write another step</source>
        <translation>Bir adım daha yaz</translation>
    </message>
    <message>
        <source>One step is still empty.</source>
        <translation>Bir adım henüz boş.</translation>
    </message>
    <message>
        <source>Shared tonight</source>
        <translation>Bu akşam ortak olanlar</translation>
    </message>
    <message>
        <source>Let’s try this</source>
        <translation>Bunu deneyelim</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>Bitince</translation>
    </message>
    <message>
        <source>What you both keep, each of you can take along as a file or on paper.</source>
        <translation>İkinizin de sakladığını her biriniz dosya olarak ya da kâğıtta yanına alabilir.</translation>
    </message>
    <message>
        <source>How long a page you both keep stays</source>
        <translation>İkinizin de sakladığı bir sayfa ne kadar kalır</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: to keep the page that two people wrote together. Its twin is Let go.</extracomment>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A verb: not to keep it; it is gone then. Calm, no “delete”.</extracomment>
        <translation>Gitsin</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Yanına al</translation>
    </message>
    <message>
        <source>If one of you lets go, it is gone for both.</source>
        <translation>Biriniz bırakırsa ikiniz için de gider.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
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
        <translation>Sayfalarınız</translation>
    </message>
    <message>
        <source>The date is right after all</source>
        <translation>Tarih doğruymuş</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Tarih doğru</translation>
    </message>
    <message>
        <source>The date is wrong</source>
        <translation>Tarih yanlış</translation>
    </message>
</context>
<context>
    <name>OwnListPage</name>
    <message>
        <source>For you alone</source>
        <translation>Yalnızca senin için</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Yalnızca bu laptopta</translation>
    </message>
    <message>
        <source>Without a partner, and nothing of it is ever sent.</source>
        <translation>Partner olmadan; bundan hiçbir şey asla gönderilmez.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>A verb: to begin a round for oneself.</extracomment>
        <translation>Başla</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Önceden yazdıkların</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Oku</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Bırak gitsin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
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
        <translation>Yalnızca senin için</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Yalnızca bu laptopta</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Kartlara dön</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Bırak gitsin</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Yanına al</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Kilitli sakla</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Leaves the page: one has decided what becomes of it.</extracomment>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cover</source>
        <extracomment>A verb: puts a clock in place of the page, at once, so that nobody reads it.</extracomment>
        <translation>Ört</translation>
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
        <translation>Bir adım için iki metin. Birini alın ya da birleştirin.</translation>
    </message>
    <message>
        <source>%1, the first of two texts</source>
        <translation>%1, iki metnin ilki</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Bu sözleri al</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands alone between two texts that two people wrote for the same step.</extracomment>
        <translation>ya da</translation>
    </message>
    <message>
        <source>Take these words instead</source>
        <translation>Onun yerine bu sözleri al</translation>
    </message>
    <message>
        <source>One small step, in your own words.</source>
        <translation>Küçük bir adım, kendi sözlerinizle.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Daha fazlası sığmıyor.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Kalan karakter: %1</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>Bu adımdan vazgeç</translation>
    </message>
    <message>
        <source>The page is full.</source>
        <translation>Sayfa dolu.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>For myself</source>
        <translation>Kendim için</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Bizim sayfamız</translation>
    </message>
    <message>
        <source>Private. If you find this, please don’t read on.</source>
        <translation>Kişisel. Bunu bulduysan lütfen devamını okuma.</translation>
    </message>
    <message>
        <source>Ideas we are both open to, not consent.</source>
        <translation>İkimizin de açık olduğu fikirler, rıza değil.</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>You both see only what you both pick.</source>
        <translation>İkiniz de yalnızca ikinizin de seçtiğini görürsünüz.</translation>
    </message>
</context>
<context>
    <name>WhatPartnerSees</name>
    <message>
        <source>What will my partner see?</source>
        <translation>Partnerim ne görecek?</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Ortak olanlarınız</translation>
    </message>
    <message>
        <source>A wish you are both open to. Where one of you would like to give and one to receive. The options you both picked. The stretch where your two spans meet. What you both chose to show. With a shared wish, the words you each added. Who was keen and who was willing is not shown, but your words may show how you meant it.</source>
        <translation>İkinizin de açık olduğu bir dilek. Birinizin vermek, birinizin almak istediği yer. İkinizin de seçtiği seçenekler. İki aralığınızın buluştuğu bölüm. İkinizin de göstermek istediği. Ortak bir dilekte, her birinizin eklediği sözler de. Kimin çok istediği, kimin açık olduğu gösterilmez; ama sözlerin bunu belli edebilir.</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Sende kalan</translation>
    </message>
    <message>
        <source>Everything else. No, not now, a skipped card, a card kept to yourself and an answer you changed before sealing look the same to the other laptop. Private cards are never sent. Nobody sees how far you are.</source>
        <translation>Geri kalan her şey. Hayır, şimdi değil, geçilen bir kart, kendine saklanan bir kart ve mühürlemeden önce değiştirdiğin bir yanıt öbür laptop için aynı görünür. Kişisel kartlar asla gönderilmez. Ne kadar ilerlediğini kimse görmez.</translation>
    </message>
    <message>
        <source>What absence tells</source>
        <translation>Çıkmayanın söylediği</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. The same is true the other way round. Why stays with each of you.</source>
        <translation>Bütün kartlar açıldığında: evet dediysen ve çıkmadıysa, partnerin evet dememiştir. Tersi için de aynısı geçerli. Nedeni herkesin kendisinde kalır.</translation>
    </message>
    <message>
        <source>What saying yes to everything does</source>
        <translation>Her şeye evet denirse ne olur</translation>
    </message>
    <message>
        <source>Someone who says yes to every card sees everything their partner said yes to. Both of you see it come up. A second try with changed answers needs you both again.</source>
        <translation>Her karta evet diyen, partnerinin evet dediği her şeyi görür. Çıktığını ikiniz de görürsünüz. Değişmiş yanıtlarla ikinci bir denemeyi yine ikinizin de istemesi gerekir.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ne anlama gelir</translation>
    </message>
    <message>
        <source>An idea that comes up is one you are both open to. Whatever comes up, it is not consent, and nothing is owed. A yes can be given under pressure, and no software can tell.</source>
        <translation>Çıkan bir fikir, ikinizin de açık olduğu bir fikirdir. Ne çıkarsa çıksın, rıza değildir; kimse bir şey borçlu değildir. Baskı altında da evet denebilir ve hiçbir yazılım bunu ayırt edemez.</translation>
    </message>
    <message>
        <source>If you are afraid to say no</source>
        <translation>Hayır demekten korkuyorsan</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>Tuş: %1</translation>
    </message>
    <message>
        <source>What Mandorla cannot protect</source>
        <translation>Mandorla’nın koruyamayacağı</translation>
    </message>
    <message>
        <source>A person at your open laptop sees what you see. Cover hides it at once.</source>
        <translation>Açık laptopunun başındaki kişi, senin gördüğünü görür. “Ört” onu hemen gizler.</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>In your own words</source>
        <translation>Kendi sözlerinle</translation>
    </message>
    <message>
        <source>It never leaves this laptop.</source>
        <translation>Bu laptoptan asla ayrılmaz.</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>1 is “%1”, %2 is “%3”.</source>
        <extracomment>The two ends of a scale: numbers, and how the steps are called.</extracomment>
        <translation>1 “%1”, %2 “%3” demek.</translation>
    </message>
    <message>
        <source>You both see only the stretch where your two spans meet.</source>
        <translation>İkiniz de yalnızca iki aralığınızın buluştuğu bölümü görürsünüz.</translation>
    </message>
    <message>
        <source>move this end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>bu ucu oynat</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the other end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>öbür uç</translation>
    </message>
    <message>
        <source>or type how a step begins</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>ya da bir derecenin başını yaz</translation>
    </message>
</context>
<context>
    <name>ReadCardsPage</name>
    <message>
        <source>Card %1. %2</source>
        <extracomment>%2 is the kind of the card, such as “A wish”.</extracomment>
        <translation>Kart %1. %2</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Yanıtlamadan önce</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save it to a file…</source>
        <translation>Dosyaya kaydet…</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>Olur</translation>
    </message>
    <message>
        <source>It is not suggested any more, or the evening has paused.</source>
        <translation>Artık önerilmiyor ya da akşam ara verdi.</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>Bu turu öner</translation>
    </message>
    <message>
        <source>You have suggested it already, or the evening has paused.</source>
        <translation>Onu zaten önerdin ya da akşam ara verdi.</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>It is on our page</source>
        <translation>Sayfamızda duruyor</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Burada dur</translation>
    </message>
    <message>
        <source>Put on our page</source>
        <translation>Sayfamıza koy</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Turn the next</source>
        <translation>Sonrakini aç</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Your answers</source>
        <translation>Yanıtların</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1 – kept to yourself</source>
        <translation>%1 – sende kaldı</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Kart %1: %2</translation>
    </message>
</context>
<context>
    <name>RoundFile</name>
    <message>
        <source>This file can’t be read.</source>
        <translation>Bu dosya okunamıyor.</translation>
    </message>
    <message>
        <source>See that it is still there, and that you may open it.</source>
        <translation>Hâlâ orada mı, açmaya iznin var mı, bir bak.</translation>
    </message>
    <message>
        <source>This is no file that holds a round.</source>
        <translation>Bu, içinde tur olan bir dosya değil.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Başka birini seç.</translation>
    </message>
    <message>
        <source>There is something of this name that is no file.</source>
        <translation>Bu adda, dosya olmayan bir şey var.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Başka bir ad seç.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write there.</source>
        <translation>Bu laptop Mandorla’nın oraya yazmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>Choose another folder. What you wrote is still here.</source>
        <translation>Başka bir klasör seç. Yazdığın hâlâ burada.</translation>
    </message>
    <message>
        <source>The file could not be written whole, so nothing was changed.</source>
        <translation>Dosya bütünüyle yazılamadı, o yüzden hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>See that there is room on the disk. What you wrote is still here.</source>
        <translation>Diskte yer olup olmadığına bak. Yazdığın hâlâ burada.</translation>
    </message>
</context>
<context>
    <name>RoundFilePage</name>
    <message>
        <source>Save a round</source>
        <translation>Bir tur kaydet</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>Bir tur aç</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Yalnızca bu laptopta</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>Dosyaya kaydet</translation>
    </message>
    <message>
        <source>Open a round from a file</source>
        <translation>Dosyadan bir tur aç</translation>
    </message>
    <message>
        <source>The file holds the cards and no answers. Whoever has it can read it.</source>
        <translation>Dosyada kartlar vardır, yanıt yoktur. Kimde varsa okuyabilir.</translation>
    </message>
    <message>
        <source>The file is read here, and nothing of it is sent until you suggest it.</source>
        <translation>Dosya burada okunur; önerene kadar ondan hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Üzerine yaz</translation>
    </message>
    <message>
        <source>Go on writing it</source>
        <translation>Yazmayı sürdür</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Dosyanın adı</translation>
    </message>
    <message>
        <source>A name from below, or a whole path</source>
        <translation>Aşağıdan bir ad ya da tam bir yol</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Bu klasörde</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>Üstteki klasöre</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Said to those who hear it: %1 is the name of a folder.</extracomment>
        <translation>Klasör %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Your answers are sealed</source>
        <translation>Yanıtların mühürlü</translation>
    </message>
    <message>
        <source>You can change your mind until you have both sealed.</source>
        <translation>İkiniz de mühürleyene kadar fikrini değiştirebilirsin.</translation>
    </message>
    <message>
        <source>Once you have both sealed, the first card lies between you on both screens. You turn it together.</source>
        <translation>İkiniz de mühürleyince ilk kart iki ekranda da aranıza konur. Onu birlikte açarsınız.</translation>
    </message>
    <message>
        <source>Until then, neither screen tells anything. Make some tea, or sit down next to each other.</source>
        <translation>O zamana kadar iki ekran da bir şey söylemez. Çay demleyin ya da yan yana oturun.</translation>
    </message>
    <message>
        <source>Take my seal back</source>
        <translation>Mührümü geri al</translation>
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
        <translation>Yeni rakamlarla yeniden tanıştırın.</translation>
    </message>
    <message>
        <source>Something that came from the other laptop did not pass a check, so this one stopped listening. Nothing of your answers was shown by it.</source>
        <translation>Öbür laptoptan gelen bir şey denetimden geçmedi, o yüzden bu laptop dinlemeyi bıraktı. Bununla yanıtlarından hiçbir şey gösterilmedi.</translation>
    </message>
    <message>
        <source>The words that came from the other laptop are not the ones it had sealed. They are not shown.</source>
        <translation>Öbür laptoptan gelen sözler, onun mühürlediği sözler değil. Gösterilmiyorlar.</translation>
    </message>
    <message>
        <source>A text from the other laptop could not be read safely, so it is not shown.</source>
        <translation>Öbür laptoptan gelen bir metin güvenle okunamadı, o yüzden gösterilmiyor.</translation>
    </message>
    <message>
        <source>Choose names of plain letters and spaces, and pair again.</source>
        <translation>Düz harf ve boşluklardan oluşan adlar seçin ve laptopları yeniden tanıştırın.</translation>
    </message>
    <message>
        <source>The laptop that answered is not the one you paired with.</source>
        <translation>Yanıt veren laptop, bu laptopun tanıdığı laptop değil.</translation>
    </message>
    <message>
        <source>Make sure that you are both on your own home network, and pair again.</source>
        <translation>İkinizin de kendi ev ağınızda olduğundan emin olun ve laptopları yeniden tanıştırın.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same evening.</source>
        <translation>İki laptop aynı akşamı hatırlamıyor.</translation>
    </message>
    <message>
        <source>Pair again and choose the round anew.</source>
        <translation>Laptopları yeniden tanıştırın ve turu baştan seçin.</translation>
    </message>
    <message>
        <source>The other laptop said something that this one does not understand.</source>
        <translation>Öbür laptop, bu laptopun anlamadığı bir şey söyledi.</translation>
    </message>
    <message>
        <source>The round that was suggested cannot be used: it is too long, or something in it is missing.</source>
        <translation>Önerilen tur kullanılamıyor: çok uzun ya da içinde bir şey eksik.</translation>
    </message>
    <message>
        <source>Pair again and choose another round.</source>
        <translation>Laptopları yeniden tanıştırın ve başka bir tur seçin.</translation>
    </message>
    <message>
        <source>This laptop could not make a safe secret just now.</source>
        <translation>Bu laptop şu an güvenli bir sır oluşturamadı.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Yeniden dene.</translation>
    </message>
    <message>
        <source>The other laptop said something at a moment that does not allow it.</source>
        <translation>Öbür laptop, buna uygun olmayan bir anda bir şey söyledi.</translation>
    </message>
    <message>
        <source>The other laptop took back something that it had settled. Nothing was shown by it.</source>
        <translation>Öbür laptop, kesinleştirdiği bir şeyi geri aldı. Bununla hiçbir şey gösterilmedi.</translation>
    </message>
    <message>
        <source>The other laptop has a newer Mandorla than this one.</source>
        <translation>Öbür laptopta bundakinden daha yeni bir Mandorla var.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop, and open it again.</source>
        <translation>Bu laptopta Mandorla’yı güncelle ve yeniden aç.</translation>
    </message>
    <message>
        <source>The other laptop has an older Mandorla than this one.</source>
        <translation>Öbür laptopta bundakinden daha eski bir Mandorla var.</translation>
    </message>
    <message>
        <source>Update Mandorla on that laptop, and open it there again.</source>
        <translation>O laptopta Mandorla’yı güncelle ve orada yeniden aç.</translation>
    </message>
    <message>
        <source>The other laptop agreed to a round that was not suggested here.</source>
        <translation>Öbür laptop, burada önerilmemiş bir tura evet dedi.</translation>
    </message>
    <message>
        <source>The other laptop spoke of a seal that this one does not know.</source>
        <translation>Öbür laptop, bu laptopun bilmediği bir mühürden söz etti.</translation>
    </message>
    <message>
        <source>A seal was opened again after both were closed. Nothing was shown by it.</source>
        <translation>İkisi de kapandıktan sonra bir mühür yeniden açıldı. Bununla hiçbir şey gösterilmedi.</translation>
    </message>
    <message>
        <source>Seals were closed and opened more often than a round allows.</source>
        <translation>Mühürler bir turun izin verdiğinden daha sık kapanıp açıldı.</translation>
    </message>
    <message>
        <source>A card would have been turned before its turn, so this laptop stopped.</source>
        <translation>Bir kart sırası gelmeden açılacaktı, o yüzden bu laptop durdu.</translation>
    </message>
    <message>
        <source>A card would have been turned without both of your hands on it, so this laptop stopped.</source>
        <translation>Bir kart, ikinizin de eli üstünde olmadan açılacaktı, o yüzden bu laptop durdu.</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same page. What you wrote is still here.</source>
        <translation>İki laptop aynı sayfayı hatırlamıyor. Yazdığın hâlâ burada.</translation>
    </message>
    <message>
        <source>The other laptop put more on your page than a page holds.</source>
        <translation>Öbür laptop sayfanıza, bir sayfanın alabileceğinden fazlasını koydu.</translation>
    </message>
    <message>
        <source>The other laptop sent more than anyone can write, so this laptop stopped.</source>
        <translation>Öbür laptop, bir insanın yazabileceğinden fazlasını gönderdi, o yüzden bu laptop durdu.</translation>
    </message>
    <message>
        <source>The other laptop called a page kept that you did not both keep. It is not kept.</source>
        <translation>Öbür laptop, ikinizin birlikte saklamadığı bir sayfayı saklandı saydı. Sayfa saklanmıyor.</translation>
    </message>
    <message>
        <source>The digits were not the same.</source>
        <translation>Rakamlar aynı değildi.</translation>
    </message>
    <message>
        <source>Ask for them again across the table, and try once more.</source>
        <translation>Masanın öbür yanına yeniden sor ve bir kez daha dene.</translation>
    </message>
    <message>
        <source>Both laptops show digits.</source>
        <translation>İki laptop da rakam gösteriyor.</translation>
    </message>
    <message>
        <source>Go back on one of them, and type the digits of the other laptop.</source>
        <translation>Birinde geri dönün ve öbür laptopun rakamlarını yazın.</translation>
    </message>
    <message>
        <source>Both laptops want to type.</source>
        <translation>İki laptop da yazmak istiyor.</translation>
    </message>
    <message>
        <source>Go back on one of them, and show digits there.</source>
        <translation>Birinde geri dönün ve rakamları orada gösterin.</translation>
    </message>
    <message>
        <source>Pairing has closed. It stays open for two minutes, and for a few tries.</source>
        <translation>Tanışma kapandı. İki dakika ve birkaç deneme boyunca açık kalır.</translation>
    </message>
    <message>
        <source>Begin again on both laptops.</source>
        <translation>İki laptopta da yeniden başlayın.</translation>
    </message>
    <message>
        <source>The other laptop does not know this one.</source>
        <translation>Öbür laptop bu laptopu tanımıyor.</translation>
    </message>
    <message>
        <source>Pair the two with new digits.</source>
        <translation>İkisini yeni rakamlarla tanıştırın.</translation>
    </message>
    <message>
        <source>This laptop found itself.</source>
        <translation>Bu laptop kendini buldu.</translation>
    </message>
    <message>
        <source>Type the address of the other laptop.</source>
        <translation>Öbür laptopun adresini yaz.</translation>
    </message>
    <message>
        <source>The other laptop took too long to answer.</source>
        <translation>Öbür laptopun yanıtı çok uzun sürdü.</translation>
    </message>
    <message>
        <source>Move closer to the router if you can, and try again.</source>
        <translation>Yapabiliyorsanız modeme yaklaşın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>No laptop was found that shows digits.</source>
        <translation>Rakam gösteren bir laptop bulunamadı.</translation>
    </message>
    <message>
        <source>Let the other laptop show digits now. If they are there already, type its address.</source>
        <translation>Öbür laptop şimdi rakamları göstersin. Zaten oradalarsa adresini yaz.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits.</source>
        <translation>Yakında birden çok laptop rakam gösteriyor.</translation>
    </message>
    <message>
        <source>Type the address that the right one shows.</source>
        <translation>Doğru olanın gösterdiği adresi yaz.</translation>
    </message>
    <message>
        <source>Nobody answers at that address.</source>
        <translation>Bu adreste kimse yanıt vermiyor.</translation>
    </message>
    <message>
        <source>See that both are on the same network, not a guest network, and that no VPN or firewall is in the way. Then compare the address.</source>
        <translation>İkisinin de aynı ağda olduğuna, konuk ağında olmadığına, arada VPN ya da güvenlik duvarı bulunmadığına bakın. Sonra adresi karşılaştırın.</translation>
    </message>
    <message>
        <source>Another laptop answers at that address.</source>
        <translation>Bu adreste başka bir laptop yanıt veriyor.</translation>
    </message>
    <message>
        <source>Compare the address with the one the other laptop shows.</source>
        <translation>Adresi öbür laptopun gösterdiğiyle karşılaştır.</translation>
    </message>
    <message>
        <source>This laptop could not open a port, so nobody can reach it.</source>
        <translation>Bu laptop bir port açamadı, o yüzden ona kimse ulaşamıyor.</translation>
    </message>
    <message>
        <source>Let the other laptop show the digits, or close what else uses the network here.</source>
        <translation>Rakamları öbür laptop göstersin ya da burada ağı kullanan başka şeyleri kapat.</translation>
    </message>
    <message>
        <source>Four people are paired with this laptop, and there is room for four.</source>
        <translation>Bu laptopun tanıdığı dört kişi var; yer de dört kişilik.</translation>
    </message>
    <message>
        <source>To pair with somebody else, forget one of them first.</source>
        <translation>Başka biriyle tanışmak için önce birini unut.</translation>
    </message>
    <message>
        <source>What was kept is not here any more.</source>
        <translation>Saklanan artık burada değil.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and begin anew.</source>
        <translation>Mandorla’yı kapat, yeniden aç ve baştan başla.</translation>
    </message>
    <message>
        <source>Something is kept on this laptop already.</source>
        <translation>Bu laptopta zaten saklanan bir şey var.</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and type that passphrase.</source>
        <translation>Mandorla’yı kapat, yeniden aç ve o gizli cümleyi yaz.</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>Bu onu açmıyor.</translation>
    </message>
    <message>
        <source>Try once more. Capital letters and spaces count.</source>
        <translation>Bir kez daha dene. Büyük harfler ve boşluklar önemlidir.</translation>
    </message>
    <message>
        <source>A passphrase has ten characters or more.</source>
        <translation>Gizli cümle on karakter ya da daha uzundur.</translation>
    </message>
    <message>
        <source>A few words in a row do well.</source>
        <translation>Art arda birkaç sözcük iyi olur.</translation>
    </message>
    <message>
        <source>The file that opens what is kept here is damaged.</source>
        <translation>Burada saklananı açan dosya bozulmuş.</translation>
    </message>
    <message>
        <source>If you have a copy of Mandorla’s folder, put it back. Without one, what was kept cannot be read any more.</source>
        <translation>Mandorla’nın klasörünün bir kopyası varsa yerine koy. Kopya olmadan saklanan artık okunamaz.</translation>
    </message>
    <message>
        <source>Something of what is kept here is damaged and cannot be read.</source>
        <translation>Burada saklananların bir kısmı bozulmuş, okunamıyor.</translation>
    </message>
    <message>
        <source>A newer Mandorla wrote what is kept here.</source>
        <translation>Burada saklananı daha yeni bir Mandorla yazmış.</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop. What is kept was not changed.</source>
        <translation>Bu laptopta Mandorla’yı güncelle. Saklanan değiştirilmedi.</translation>
    </message>
    <message>
        <source>Mandorla is open on this laptop already.</source>
        <translation>Mandorla bu laptopta zaten açık.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Öbür pencerede devam et ya da önce onu kapat.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write to its folder.</source>
        <translation>Bu laptop Mandorla’nın kendi klasörüne yazmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>See that the folder can be written to.</source>
        <translation>Klasöre yazılabildiğine bak.</translation>
    </message>
    <message>
        <source>There is no room left on this laptop’s disk.</source>
        <translation>Bu laptopun diskinde yer kalmadı.</translation>
    </message>
    <message>
        <source>Make some room on it.</source>
        <translation>Diskte biraz yer aç.</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla read its folder.</source>
        <translation>Bu laptop Mandorla’nın kendi klasörünü okumasına izin vermiyor.</translation>
    </message>
    <message>
        <source>See that the folder and the disk it is on can be read.</source>
        <translation>Klasörün ve üzerinde durduğu diskin okunabildiğine bak.</translation>
    </message>
    <message>
        <source>This is more than Mandorla can keep.</source>
        <translation>Bu, Mandorla’nın saklayabileceğinden fazla.</translation>
    </message>
    <message>
        <source>Let go of what is kept, and begin anew.</source>
        <translation>Saklananı bırak ve baştan başla.</translation>
    </message>
    <message>
        <source>This laptop has too little free memory just now.</source>
        <translation>Bu laptopta şu an boş bellek çok az.</translation>
    </message>
    <message>
        <source>Close something else, and try again.</source>
        <translation>Başka bir şeyi kapat ve yeniden dene.</translation>
    </message>
    <message>
        <source>No keychain answers on this laptop.</source>
        <translation>Bu laptopta hiçbir anahtarlık yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Your passphrase opens what is kept, as before.</source>
        <translation>Gizli cümlen saklananı önceki gibi açar.</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked or did not answer, so it may still have its key.</source>
        <translation>Bu masaüstünün anahtarlığı kilitli kaldı ya da yanıt vermedi, o yüzden anahtarı hâlâ onda olabilir.</translation>
    </message>
    <message>
        <source>You can take “This evening” out of it by hand.</source>
        <translation>“Bu akşam” kaydını oradan elle çıkarabilirsin.</translation>
    </message>
    <message>
        <source>Mandorla asks it again each time you open what is kept here, and does not open by itself any more. You can also take “This evening” out of it by hand.</source>
        <translation>Mandorla, burada saklananı her açtığında bunu ondan yeniden ister ve artık kendiliğinden açılmaz. “Bu akşam” kaydını oradan elle de çıkarabilirsin.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so the evening waits. What you see here is not lost.</source>
        <translation>Bu laptop şu an yazamıyor, o yüzden akşam bekliyor. Burada gördüklerin kaybolmadı.</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so what you wrote is not kept yet. It stays here while Mandorla is open.</source>
        <translation>Bu laptop şu an yazamıyor, o yüzden yazdığın henüz saklanmadı. Mandorla açık olduğu sürece burada durur.</translation>
    </message>
    <message>
        <source>A laptop went away before the cards were ready, so the seal came off. Your answers are as they were.</source>
        <translation>Kartlar hazır olmadan bir laptop gitti, o yüzden mühür çözüldü. Yanıtların olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>Seal them once more when you like.</source>
        <translation>İstediğinde yeniden mühürle.</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through.</source>
        <translation>Partnerin bunu konuşmayı öneriyor.</translation>
    </message>
    <message>
        <source>What you wrote in this round is damaged and cannot be read.</source>
        <translation>Bu turda yazdığın bozulmuş, okunamıyor.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>Tur baştan başlar.</translation>
    </message>
    <message>
        <source>The evening has paused. Your answers are still here.</source>
        <translation>Akşam ara verdi. Yanıtların hâlâ burada.</translation>
    </message>
    <message>
        <source>If both laptops come back, you can go on.</source>
        <translation>İki laptop da dönerse devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>That is a name, and finding out whose it is would mean asking somebody outside.</source>
        <translation>Bu bir ad; kime ait olduğunu bulmak, dışarıdan birine sormak olurdu.</translation>
    </message>
    <message>
        <source>Type the numbers instead, as the other laptop shows them.</source>
        <translation>Onun yerine öbür laptopun gösterdiği gibi sayıları yaz.</translation>
    </message>
    <message>
        <source>This is not a whole address: it has four numbers, with a dot between each.</source>
        <translation>Bu tam bir adres değil: tam adreste, aralarında nokta bulunan dört sayı vardır.</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>192.168.1.20 gibi görünür.</translation>
    </message>
    <message>
        <source>One of the four numbers is too large: each is 255 at most.</source>
        <translation>Dört sayıdan biri çok büyük: her biri en çok 255’tir.</translation>
    </message>
    <message>
        <source>Compare it with what the other laptop shows.</source>
        <translation>Öbür laptopun gösterdiğiyle karşılaştır.</translation>
    </message>
    <message>
        <source>Something in this address with colons is too long, too short or missing.</source>
        <translation>Bu iki noktalı adreste bir şey çok uzun, çok kısa ya da eksik.</translation>
    </message>
    <message>
        <source>Compare it character by character, or use the one with dots.</source>
        <translation>Karakter karakter karşılaştır ya da noktalı olanı kullan.</translation>
    </message>
    <message>
        <source>The square bracket is opened and not closed.</source>
        <translation>Köşeli ayraç açılmış, kapanmamış.</translation>
    </message>
    <message>
        <source>It closes after the address, before the last colon.</source>
        <translation>Adresten sonra, son iki noktadan önce kapanır.</translation>
    </message>
    <message>
        <source>After the address and its colon comes a number from 1 to 65535.</source>
        <translation>Adresten ve iki noktadan sonra 1 ile 65535 arasında bir sayı gelir.</translation>
    </message>
    <message>
        <source>If the other laptop shows none there, leave out the colon as well.</source>
        <translation>Öbür laptop orada sayı göstermiyorsa iki noktayı da yazma.</translation>
    </message>
    <message>
        <source>This laptop has more than one way to an address that begins like this.</source>
        <translation>Bu laptopun, böyle başlayan bir adrese birden çok yolu var.</translation>
    </message>
    <message>
        <source>Use the address with dots, or put a % and the name of your own network device after it.</source>
        <translation>Noktalı adresi kullan ya da sonuna bir % ve kendi ağ aygıtının adını ekle.</translation>
    </message>
    <message>
        <source>What follows the % is not a network device of this laptop.</source>
        <translation>% işaretinden sonra gelen, bu laptopun bir ağ aygıtı değil.</translation>
    </message>
    <message>
        <source>Leave out the % and what follows it.</source>
        <translation>% işaretini ve arkasından geleni çıkar.</translation>
    </message>
    <message>
        <source>This address belongs to no single laptop.</source>
        <translation>Bu adres tek bir laptopa ait değil.</translation>
    </message>
    <message>
        <source>This laptop is on no network.</source>
        <translation>Bu laptop hiçbir ağda değil.</translation>
    </message>
    <message>
        <source>Join the home network on both laptops. It does not need the internet.</source>
        <translation>İki laptopu da ev ağına bağlayın. İnternet gerekmez.</translation>
    </message>
    <message>
        <source>Another program on this laptop holds port %1, so Mandorla cannot find the other laptop by itself.</source>
        <translation>Bu laptoptaki başka bir program %1 numaralı portu tutuyor, o yüzden Mandorla öbür laptopu kendiliğinden bulamıyor.</translation>
    </message>
    <message>
        <source>Close that program, or type the other laptop’s address. Mandorla tries again by itself.</source>
        <translation>O programı kapat ya da öbür laptopun adresini yaz. Mandorla kendiliğinden yeniden dener.</translation>
    </message>
    <message>
        <source>Several can be chosen only where both show it or neither, and where there are choices.</source>
        <translation>Birden çok seçim, yalnızca ikisinin de göründüğü ya da hiçbirinin görünmediği ve seçeneklerin bulunduğu yerde olur.</translation>
    </message>
    <message>
        <source>It can stand alone only where more than one may be chosen.</source>
        <translation>Bir seçenek, yalnızca birden çoğunun seçilebildiği yerde tek başına durabilir.</translation>
    </message>
    <message>
        <source>Only a card to give and to receive has two roles.</source>
        <translation>Yalnızca bir verme ve alma kartının iki rolü vardır.</translation>
    </message>
    <message>
        <source>A private card is never shared, so it has none.</source>
        <translation>Kişisel bir kart asla paylaşılmaz, o yüzden onda yoktur.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>Dosya %1 KiB’den büyük.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Dosya UTF-8 metni değil.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>Dosya çok erken bitiyor.</translation>
    </message>
    <message>
        <source>This is no value that JSON knows.</source>
        <translation>Bu, JSON’ın bildiği bir değer değil.</translation>
    </message>
    <message>
        <source>A name in quotation marks is missing.</source>
        <translation>Tırnak içinde bir ad eksik.</translation>
    </message>
    <message>
        <source>Here a : is missing.</source>
        <translation>Burada bir : eksik.</translation>
    </message>
    <message>
        <source>Here a comma or } is missing.</source>
        <translation>Burada bir virgül ya da } eksik.</translation>
    </message>
    <message>
        <source>Here a comma or ] is missing.</source>
        <translation>Burada bir virgül ya da ] eksik.</translation>
    </message>
    <message>
        <source>There is something after the end.</source>
        <translation>Sondan sonra bir şey var.</translation>
    </message>
    <message>
        <source>A number is not finished.</source>
        <translation>Bir sayı bitmemiş.</translation>
    </message>
    <message>
        <source>A text is not closed.</source>
        <translation>Bir metin kapanmamış.</translation>
    </message>
    <message>
        <source>A text has a line break or a control character in it. Write \n for a new line.</source>
        <translation>Bir metinde satır sonu ya da denetim karakteri var. Yeni satır için bir ters eğik çizgi ve bir n yaz.</translation>
    </message>
    <message>
        <source>A backslash comes before something it cannot come before.</source>
        <translation>Ters eğik çizgi, önünde duramayacağı bir şeyin önünde.</translation>
    </message>
    <message>
        <source>\u needs four digits, 0-9 and a-f.</source>
        <translation>\u için dört rakam gerekir, 0-9 ve a-f.</translation>
    </message>
    <message>
        <source>A text has half a character in it.</source>
        <translation>Bir metinde yarım bir karakter var.</translation>
    </message>
    <message>
        <source>A text has a zero character in it.</source>
        <translation>Bir metinde sıfır karakteri var.</translation>
    </message>
    <message>
        <source>A name is given twice here.</source>
        <translation>Burada bir ad iki kez verilmiş.</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>Bu liste çok uzun.</translation>
    </message>
    <message>
        <source>This value is not of the kind that belongs here.</source>
        <translation>Bu değer buraya uygun türde değil.</translation>
    </message>
    <message>
        <source>It takes a whole number, from 0.</source>
        <translation>Burada 0’dan başlayan bir tam sayı gerekir.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field of this name here; a newer one may.</source>
        <translation>Bu Mandorla burada bu adda bir alan bilmiyor; daha yenisi bilebilir.</translation>
    </message>
    <message>
        <source>This Mandorla knows no field &quot;%1&quot; here; a newer one may.</source>
        <translation>Bu Mandorla burada &quot;%1&quot; adında bir alan bilmiyor; daha yenisi bilebilir.</translation>
    </message>
    <message>
        <source>A text is given by language: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</source>
        <translation>Bir metin dile göre verilir: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>It is one of APART, NEAR, TOUCHING and OVERLAPPING.</source>
        <translation>Şunlardan biridir: APART, NEAR, TOUCHING ve OVERLAPPING.</translation>
    </message>
    <message>
        <source>It is one of WISH, EXCHANGE, PICK, RANGE, TOGETHER and PRIVATE.</source>
        <translation>Şunlardan biridir: WISH, EXCHANGE, PICK, RANGE, TOGETHER ve PRIVATE.</translation>
    </message>
    <message>
        <source>It is one of IDEA, BOTH and SHOWN.</source>
        <translation>Şunlardan biridir: IDEA, BOTH ve SHOWN.</translation>
    </message>
    <message>
        <source>It needs an id of a-z, 0-9 and &apos;-&apos;, at most %1 of them.</source>
        <translation>a-z, 0-9 ve &apos;-&apos; karakterlerinden, en çok %1 karakterlik bir id gerekir.</translation>
    </message>
    <message>
        <source>Its id is taken by an earlier one.</source>
        <translation>Id’si daha önceki birine verilmiş.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>Bu metin eksik.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Bu metin boş.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters or line breaks.</source>
        <translation>Denetim karakteri ve satır sonu olmadan en çok %1 karakter düz metin olabilir.</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters.</source>
        <translation>Denetim karakteri olmadan en çok %1 karakter düz metin olabilir.</translation>
    </message>
    <message>
        <source>At most %1 languages are possible.</source>
        <translation>En çok %1 dil olabilir.</translation>
    </message>
    <message>
        <source>It is given in a language that the round’s title is not in.</source>
        <translation>Turun başlığının bulunmadığı bir dilde verilmiş.</translation>
    </message>
    <message>
        <source>It is missing in one of the languages of the round’s title.</source>
        <translation>Turun başlığının dillerinden birinde eksik.</translation>
    </message>
    <message>
        <source>A card of this kind has no options.</source>
        <translation>Bu türden bir kartın seçenekleri yoktur.</translation>
    </message>
    <message>
        <source>It needs %2 to %1 options.</source>
        <translation>%2 ile %1 arasında seçenek gerekir.</translation>
    </message>
    <message>
        <source>A round takes at most %1 minutes.</source>
        <translation>Bir tur en çok %1 dakika sürer.</translation>
    </message>
    <message>
        <source>It has a field that this Mandorla does not know; a newer one may.</source>
        <translation>Bu Mandorla’nın bilmediği bir alanı var; daha yenisi bilebilir.</translation>
    </message>
    <message>
        <source>A round has 1 to %1 cards.</source>
        <translation>Bir turda 1 ile %1 arasında kart bulunur.</translation>
    </message>
    <message>
        <source>All options, steps and wishes together are more than %1.</source>
        <translation>Bütün seçenekler, dereceler ve dilekler birlikte bu sayıyı aşıyor: %1.</translation>
    </message>
    <message>
        <source>All texts of the round together are too long.</source>
        <translation>Turun bütün metinleri birlikte çok uzun.</translation>
    </message>
    <message>
        <source>A file has 1 to %1 rounds.</source>
        <translation>Bir dosyada 1 ile %1 arasında tur bulunur.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something is wrong. Stands alone, or in brackets.</extracomment>
        <translation>satır %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>As above; behind the line stands the place by its names, as the file has them.</extracomment>
        <translation>satır %1, %2</translation>
    </message>
</context>
<context>
    <name>RevealedWords</name>
    <message>
        <source>shared</source>
        <extracomment>Stands alone in the almond where two circles meet: what is shared.</extracomment>
        <translation>ortak</translation>
    </message>
</context>
<context>
    <name>ShowTyped</name>
    <message>
        <source>Show what I type</source>
        <translation>Yazdıklarımı göster</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Henüz seçilmedi</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The two ends of a span on a scale, for those who hear it: “From: at six”.</extracomment>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bitiş</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Where one is in the cards of a round; shown, and said aloud.</extracomment>
        <translation>Kart %1, toplam %2</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>For you alone</source>
        <translation>Yalnızca senin için</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Bizim sayfamız</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Yalnızca bu laptopta</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Yanına al</translation>
    </message>
    <message>
        <source>What you wrote, each part under its question. It is marked as private, and has no date on it.</source>
        <translation>Yazdıkların, her bölüm kendi sorusunun altında. Kişisel diye işaretlidir, üzerinde tarih yoktur.</translation>
    </message>
    <message>
        <source>What is on your page, and nothing of your answers. It says that these are ideas and not consent. It has no date on it.</source>
        <translation>Sayfanızda yazanlar; yanıtlarınızdan hiçbir şey yok. Bunların fikir olduğu, rıza olmadığı yazar. Üzerinde tarih yoktur.</translation>
    </message>
    <message>
        <source>Your names are on it: %1.</source>
        <translation>Üzerinde adlarınız yazıyor: %1.</translation>
    </message>
    <message>
        <source>There is no name on it.</source>
        <translation>Üzerinde ad yok.</translation>
    </message>
    <message>
        <source>A file or a sheet of paper is not locked, and it does not fade. Whoever finds it can read it.</source>
        <translation>Bir dosya ya da kâğıt kilitli değildir, solup gitmez. Kim bulursa okuyabilir.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Dosya nereye gidecek</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Üzerine yaz</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Düz metin olarak kaydet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
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
        <translation>Bunu konuşalım</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>speaks</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>konuşuyor</translation>
    </message>
    <message>
        <source>listens</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>dinliyor</translation>
    </message>
    <message>
        <source>The glass has run out.</source>
        <translation>Kum saati boşaldı.</translation>
    </message>
    <message>
        <source>In the glass: a minute at most.</source>
        <translation>Kum saatinde: en çok bir dakika.</translation>
    </message>
    <message numerus="yes">
        <source>In the glass: %n minutes at most.</source>
        <translation>
            <numerusform>Kum saatinde: en çok %n dakika.</numerusform>
        </translation>
    </message>
    <message>
        <source>You suggest talking this through</source>
        <translation>Bunu konuşmayı öneriyorsun</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through</source>
        <translation>Partnerin bunu konuşmayı öneriyor</translation>
    </message>
    <message>
        <source>Talk it through</source>
        <translation>Bunu konuşalım</translation>
    </message>
    <message>
        <source>One of you speaks, and one listens. When the glass has run out, you change over.</source>
        <translation>Biriniz konuşur, öbürünüz dinler. Kum saati boşalınca yer değiştirirsiniz.</translation>
    </message>
    <message>
        <source>When the glass has run out, you change over, without a sound. Finish your sentence first.</source>
        <translation>Kum saati boşalınca, hiçbir ses olmadan yer değiştirirsiniz. Önce cümleni bitir.</translation>
    </message>
    <message>
        <source>It begins when you both want it. Look up, and ask.</source>
        <translation>İkiniz de isteyince başlar. Başını kaldır ve sor.</translation>
    </message>
    <message>
        <source>You don’t have to. If you leave it, nobody is told.</source>
        <translation>Yapmak zorunda değilsin. Kendi hâline bırakırsan kimseye söylenmez.</translation>
    </message>
    <message>
        <source>It begins when you both want it, and either of you can end it at any moment, for both.</source>
        <translation>İkiniz de isteyince başlar; her biriniz istediği an ikiniz için de bitirebilir.</translation>
    </message>
    <message>
        <source>How long each of you speaks</source>
        <translation>Her biriniz ne kadar konuşur</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 dakika</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 dakika</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 dakika</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Kim başlıyor</translation>
    </message>
    <message>
        <source>I speak first</source>
        <translation>Önce ben konuşayım</translation>
    </message>
    <message>
        <source>I listen first</source>
        <translation>Önce ben dinleyeyim</translation>
    </message>
    <message>
        <source>Mandorla hears nothing, and keeps nothing of it.</source>
        <translation>Mandorla hiçbir şey duymaz, bundan hiçbir şey saklamaz.</translation>
    </message>
    <message>
        <source>End it, for both of us</source>
        <translation>Bitir, ikimiz için de</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Karta dön</translation>
    </message>
    <message>
        <source>Suggest once more</source>
        <translation>Yeniden öner</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Akşam ara vermişken olmaz.</translation>
    </message>
    <message>
        <source>Go on, both of us</source>
        <translation>Devam, ikimiz de</translation>
    </message>
    <message>
        <source>Suggest it</source>
        <translation>Öner</translation>
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
        <translation>Bir kart.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards.</source>
        <translation>
            <numerusform>%n kart.</numerusform>
        </translation>
    </message>
    <message>
        <source>About a minute.</source>
        <translation>Yaklaşık bir dakika.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Yaklaşık %n dakika.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for you. It is not suggested, and nothing of it is sent.</source>
        <translation>Yalnızca sana. Önerilmez, bundan hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>It is about what helps each of you.</source>
        <translation>Her birinize neyin yardımcı olduğundan söz eder.</translation>
    </message>
    <message>
        <source>It is about everyday closeness.</source>
        <translation>Gündelik yakınlıktan söz eder.</translation>
    </message>
    <message>
        <source>It is about touch.</source>
        <translation>Dokunmaktan söz eder.</translation>
    </message>
    <message>
        <source>It is about desire.</source>
        <translation>Arzudan söz eder.</translation>
    </message>
    <message>
        <source>You both see only what you share. Once every card is turned: if you said yes and it did not come up, your partner did not. Whoever says yes to everything sees every wish.</source>
        <translation>İkiniz de yalnızca ortak olanlarınızı görürsünüz. Bütün kartlar açıldığında: evet dediysen ve çıkmadıysa, partnerin evet dememiştir. Her şeye evet diyen her dileği görür.</translation>
    </message>
</context>
<context>
    <name>TheEndPage</name>
    <message>
        <source>End the evening</source>
        <translation>Akşamı bitir</translation>
    </message>
    <message>
        <source>What you share is not consent.</source>
        <translation>Ortak olanlarınız rıza değildir.</translation>
    </message>
    <message>
        <source>Name another evening</source>
        <translation>Bir sonraki akşamı seçin</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Yeniden tanıştır</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Başka bir tur</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>Bizim sayfamız</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>In your own words</source>
        <translation>Kendi sözlerinle</translation>
    </message>
    <message>
        <source>Show this, or keep it to yourself? Space chooses. Skip leaves it.</source>
        <translation>Bunu göstermek mi, kendine saklamak mı? Boşluk seçer. “Geç” öylece bırakır.</translation>
    </message>
    <message>
        <source>Both are shown at the same moment, or neither.</source>
        <translation>İkisi aynı anda görünür ya da hiçbiri.</translation>
    </message>
    <message>
        <source>Show this?</source>
        <translation>Gösterilsin mi?</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Bunu göster</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>Bende kalsın</translation>
    </message>
</context>
<context>
    <name>TurnTogetherPage</name>
    <message>
        <source>Your hand is on the card</source>
        <translation>Elin kartın üstünde</translation>
    </message>
    <message>
        <source>Turn the card together</source>
        <translation>Kartı birlikte açın</translation>
    </message>
    <message>
        <source>It turns the moment you have both pressed. Until then, neither screen shows it.</source>
        <translation>İkiniz de bastığınız anda açılır. O zamana kadar iki ekran da bunu göstermez.</translation>
    </message>
    <message>
        <source>It turns when you both put a hand on it. You can take yours back.</source>
        <translation>İkiniz de elinizi üstüne koyunca açılır. Kendi elini geri alabilirsin.</translation>
    </message>
    <message>
        <source>Look up, and ask.</source>
        <translation>Başını kaldır ve sor.</translation>
    </message>
    <message>
        <source>Look at each other first.</source>
        <translation>Önce birbirinize bakın.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Burada dur</translation>
    </message>
    <message>
        <source>Take my hand back</source>
        <translation>Elimi geri al</translation>
    </message>
    <message>
        <source>Put my hand on the card</source>
        <translation>Elimi kartın üstüne koy</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>Akşam ara vermişken olmaz.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldin</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>In the two circles, to one person each: what belongs to you. Lower case, if the language has it.
----------
As the other one.</extracomment>
        <translation>senin</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>In the almond between the circles: what belongs to both.</extracomment>
        <translation>ortak</translation>
    </message>
    <message>
        <source>Answer alone.
Turn it over together.</source>
        <translation>Tek başına yanıtla.
Kartı birlikte açın.</translation>
    </message>
    <message>
        <source>Two laptops, one unhurried evening. What you both would like comes to light. The rest stays where it was.</source>
        <translation>İki laptop, acelesiz bir akşam. İkinizin de istediği ortaya çıkar. Gerisi olduğu yerde kalır.</translation>
    </message>
    <message>
        <source>How this evening is kept</source>
        <translation>Bu akşam nasıl saklanır</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>Yalnızca bu akşam</translation>
    </message>
    <message>
        <source>Mandorla writes nothing to this laptop.</source>
        <translation>Mandorla bu laptopa hiçbir şey yazmaz.</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Kilitli sakla</translation>
    </message>
    <message>
        <source>Saved here, behind a passphrase of yours.</source>
        <translation>Burada, senin gizli cümlenin korumasında saklanır.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>Partnerim ne görecek?</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Yalnızca senin için</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>Bir tur yaz</translation>
    </message>
</context>
<context>
    <name>WhatItTells</name>
    <message>
        <source>Close this again</source>
        <translation>Bunu kapat</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>Partnerim ne görecek?</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>A few words, if you like</source>
        <translation>İstersen birkaç söz</translation>
    </message>
    <message>
        <source>Read only if you are both open to this. Your words may show how you meant it.</source>
        <translation>Yalnızca ikiniz de açıksanız okunur. Sözlerin bunu nasıl istediğini belli edebilir.</translation>
    </message>
</context>
<context>
    <name>LabelledArea</name>
    <message>
        <source>This is as much as fits.</source>
        <translation>Daha fazlası sığmıyor.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Kalan karakter: %1</translation>
    </message>
</context>
<context>
    <name>WriteCardPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Kendi turun</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Yalnızca bu laptopta</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Bir kart</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Numbers: which of how many.</extracomment>
        <translation>Kart %1, toplam %2</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ne sorduğu</translation>
    </message>
    <message>
        <source>A line under it, if you like</source>
        <translation>İstersen altına bir satır</translation>
    </message>
    <message>
        <source>What kind of card it is</source>
        <translation>Ne tür bir kart olduğu</translation>
    </message>
    <message>
        <source>Its two roles, if you like</source>
        <translation>İstersen iki rolü</translation>
    </message>
    <message>
        <source>Each as a whole sentence, as whoever has it would say it. Both, or neither.</source>
        <translation>Her biri, o roldeki kişinin söyleyeceği gibi tam bir cümle olsun. İkisi de ya da hiçbiri.</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Bunu veren der ki</translation>
    </message>
    <message>
        <source>I’d like to give.</source>
        <translation>Bunu vermek isterim.</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Bunu alan der ki</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Bunu almak isterim.</translation>
    </message>
    <message>
        <source>One that stands alone, such as “None of these”, clears the others.</source>
        <translation>“Hiçbiri” gibi tek başına duran bir seçenek ötekilerin seçimini kaldırır.</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Birkaçı seçilebilir</translation>
    </message>
    <message>
        <source>Once it is shared</source>
        <translation>Ortak olunca</translation>
    </message>
    <message>
        <source>One of these is shown under it, on both laptops.</source>
        <translation>Bunlardan biri, iki laptopta da altında görünür.</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Dokunmayla ilgili değil</translation>
    </message>
    <message>
        <source>Then the line need not say that it is not consent.</source>
        <translation>O zaman satırda bunun rıza olmadığını yazmak gerekmez.</translation>
    </message>
    <message>
        <source>A first step, if you like</source>
        <translation>İstersen bir ilk adım</translation>
    </message>
    <message>
        <source>A whole sentence that both of you could have written. Without one, none is offered.</source>
        <translation>İkinizden herhangi birinin yazmış olabileceği tam bir cümle. Yazılmazsa hiçbir adım sunulmaz.</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Henüz bitmedi.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Of a card: to an earlier place in the round, to a later one.</extracomment>
        <translation>Öne</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>As above: to a later place.</extracomment>
        <translation>Arkaya</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>A verb: makes a second card like this one.</extracomment>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>Bu kartı kaldır</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Moves a choice one place up, or down, in the list.</extracomment>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>As above.</extracomment>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>Of a choice such as “None of these”: whoever picks it picks nothing else.</extracomment>
        <translation>Tek başına</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Tura dön</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>See it as a card</source>
        <translation>Kart olarak gör</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Bu ilki.</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>Şimdilik sonuncusu bu.</translation>
    </message>
</context>
<context>
    <name>WriteRoundPage</name>
    <message>
        <source>A round of your own</source>
        <translation>Kendi turun</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Yalnızca bu laptopta</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>Henüz bitmedi.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Oraya git</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>What it is for, in one line</source>
        <translation>Ne için olduğu, tek satırda</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>Eight to ten are an evening. Begin with what is easy.</source>
        <translation>Sekiz ile on arası bir akşamlıktır. Kolay olandan başla.</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a card.</source>
        <translation>Alt ile ↑ ya da ↓ bir kartı taşır.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Bir kart ekle</translation>
    </message>
    <message>
        <source>Around the cards</source>
        <translation>Kartların çevresinde</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Neden bu tur</translation>
    </message>
    <message>
        <source>Each of you reads it first, alone. Shift Enter breaks the line.</source>
        <translation>Önce her biriniz tek başına okur. Shift Enter satırı böler.</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Yanıtlamadan önce</translation>
    </message>
    <message>
        <source>What only this round tells. What every round tells, Mandorla says.</source>
        <translation>Yalnızca bu turun söylediği. Her turun söylediğini Mandorla söyler.</translation>
    </message>
    <message>
        <source>At the end, if something came up</source>
        <translation>Sonda, bir şey çıktıysa</translation>
    </message>
    <message>
        <source>From what came up to one small step, or none.</source>
        <translation>Çıkandan küçük bir adıma ya da hiçbirine.</translation>
    </message>
    <message>
        <source>It is shown in both cases until you write one for when nothing came up.</source>
        <translation>Hiçbir şey çıkmadığında gösterilecek bir metin yazana kadar iki durumda da gösterilir.</translation>
    </message>
    <message>
        <source>At the end, if nothing came up</source>
        <translation>Sonda, hiçbir şey çıkmadıysa</translation>
    </message>
    <message>
        <source>Kind to both, and about this case only.</source>
        <translation>İkinize de sevecen, yalnızca bu durum için.</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Turu verecek kişi için</translation>
    </message>
    <message>
        <source>For whom it is not, and what to ask afterwards. Whoever opens the file can read it.</source>
        <translation>Kimler için olmadığı ve sonradan ne sorulacağı. Dosyayı açan herkes okuyabilir.</translation>
    </message>
    <message>
        <source>How near it goes</source>
        <translation>Ne kadar yakına gider</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Her birinize yardımcı olan</translation>
    </message>
    <message>
        <source>A quiet word, a habit, a good moment.</source>
        <translation>Sakin bir söz, bir alışkanlık, iyi bir an.</translation>
    </message>
    <message>
        <source>Everyday closeness</source>
        <translation>Gündelik yakınlık</translation>
    </message>
    <message>
        <source>Small things through the day.</source>
        <translation>Gün içinde küçük şeyler.</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Dokunma</translation>
    </message>
    <message>
        <source>A hand, a hug, lying close.</source>
        <translation>Bir el, bir sarılma, yan yana uzanma.</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Arzu</translation>
    </message>
    <message>
        <source>What each of you longs for, and when.</source>
        <translation>Her birinizin neyi ve ne zaman arzuladığı.</translation>
    </message>
    <message>
        <source>Minutes one of you needs</source>
        <translation>Bir kişiye gereken dakika</translation>
    </message>
    <message>
        <source>Up to %1, or left empty.</source>
        <translation>En çok %1 ya da boş.</translation>
    </message>
    <message>
        <source>Begin another round</source>
        <translation>Başka bir tura başla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Dosyaya kaydet…</translation>
    </message>
    <message>
        <source>Put it among the rounds</source>
        <translation>Turların arasına koy</translation>
    </message>
    <message>
        <source>A second language</source>
        <translation>İkinci bir dil</translation>
    </message>
    <message>
        <source>Each text is then in both languages, and each person reads their own.</source>
        <translation>O zaman her metin iki dilde de bulunur, herkes kendi dilinde okur.</translation>
    </message>
    <message>
        <source>Take this language out of the round</source>
        <translation>Bu dili turdan kaldır</translation>
    </message>
</context>
<context>
    <name>WriteStartPage</name>
    <message>
        <source>Write a round</source>
        <translation>Bir tur yaz</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Yalnızca bu laptopta</translation>
    </message>
    <message>
        <source>A round of your own</source>
        <translation>Kendi turun</translation>
    </message>
    <message>
        <source>You write it alone. It goes nowhere until you suggest it, and to no file but the one you choose.</source>
        <translation>Onu tek başına yazarsın. Önerene kadar hiçbir yere gitmez; seçtiğin dosyadan başka hiçbir dosyaya da.</translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>Sonuncuyu sürdür</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>Boş bir turla başla</translation>
    </message>
    <message>
        <source>Open one from a file…</source>
        <translation>Dosyadan birini aç…</translation>
    </message>
    <message>
        <source>Or begin with one that is there</source>
        <translation>Ya da var olan bir turla başla</translation>
    </message>
    <message>
        <source>You write on a copy. The round itself stays as it is.</source>
        <translation>Bir kopya üzerine yazarsın. Turun kendisi olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
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
        <translation>Henüz söz yok</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>Kart %1: %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::AnswerViewModel</name>
    <message>
        <source>If you like, tell each other two things aloud before you begin: a word that stops everything at once (a plain “stop” always does), and what does you good afterwards. Mandorla asks for neither, and stores nothing of it.</source>
        <translation>İsterseniz başlamadan önce birbirinize iki şeyi sesli söyleyin: her şeyi hemen durduran bir sözcüğü (yalın bir “dur” bunu her zaman yapar) ve sonrasında size neyin iyi geldiğini. Mandorla ikisini de sormaz, bundan hiçbir şey saklamaz.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Both in place of an answer, in the list of one’s own answers.</extracomment>
        <translation>Geçildi</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Yanıt yok</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ChooseViewModel</name>
    <message>
        <source>Everyday closeness</source>
        <translation>Gündelik yakınlık</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Dokunma</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>Arzu</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>Her birinize yardımcı olan</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, in as few letters as can be.</extracomment>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Senin turun</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Yalnızca senin için</translation>
    </message>
</context>
<context>
    <name>mandorla::app::CompanionsViewModel</name>
    <message>
        <source>Someone who cannot be read any more</source>
        <translation>Artık okunamayan biri</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Adı olmayan biri</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Company</name>
    <message>
        <source>Just for tonight: neither laptop keeps anything of this evening.</source>
        <translation>Yalnızca bu akşam: iki laptop da bu akşamdan hiçbir şey saklamaz.</translation>
    </message>
    <message>
        <source>You both keep it locked: this pairing, a round until it is over and seen, and pages you two keep.</source>
        <translation>İkiniz de kilitli saklıyorsunuz: bu tanışıklığı, bitip görülene kadar bir turu ve ikinizin sakladığı sayfaları.</translation>
    </message>
    <message>
        <source>Just for tonight after all: one of you chose so, and neither laptop keeps anything of this evening.</source>
        <translation>Yine de yalnızca bu akşam: biriniz böyle seçti, iki laptop da bu akşamdan hiçbir şey saklamaz.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ConnectViewModel</name>
    <message>
        <source>Read out again what is shown here now.</source>
        <translation>Şimdi burada yazanı bir kez daha sesli oku.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n letters here.</source>
        <translation>
            <numerusform>Bir ad burada en çok %n harf olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name has a character in it that cannot be shown. Letters and spaces are fine.</source>
        <translation>Bu adda gösterilemeyen bir karakter var. Harfler ve boşluklar olur.</translation>
    </message>
    <message>
        <source>Both laptops need to be on the same home network.</source>
        <translation>İki laptopun da aynı ev ağında olması gerekir.</translation>
    </message>
    <message>
        <source>Pairing with the other laptop.</source>
        <translation>Öbür laptopla tanışılıyor.</translation>
    </message>
    <message>
        <source>Your laptops have found each other.</source>
        <translation>Laptoplarınız birbirini buldu.</translation>
    </message>
    <message>
        <source>Pair goes to the address you typed.</source>
        <translation>“Tanıştır” yazdığın adrese gider.</translation>
    </message>
    <message>
        <source>There is a laptop nearby that shows digits.</source>
        <translation>Yakında rakam gösteren bir laptop var.</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits. Type the address of the right one.</source>
        <translation>Yakında birden çok laptop rakam gösteriyor. Doğru olanın adresini yaz.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::EndViewModel</name>
    <message>
        <source>Our next evening: </source>
        <extracomment>Two people write on behind it, on the page that they share. It ends with a space.</extracomment>
        <translation>Bir sonraki akşamımız: </translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Ortak olanlarınız</translation>
    </message>
    <message>
        <source>Every card is turned</source>
        <translation>Bütün kartlar açıldı</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Burada duruldu</translation>
    </message>
    <message>
        <source>The evening broke off</source>
        <translation>Akşam yarıda kaldı</translation>
    </message>
    <message>
        <source>Every card is turned. This is what you share.</source>
        <translation>Bütün kartlar açıldı. Ortak olanlarınız bunlar.</translation>
    </message>
    <message>
        <source>Nothing came up this time. It is nobody’s doing.</source>
        <translation>Bu kez bir şey çıkmadı. Bunda kimsenin suçu yok.</translation>
    </message>
    <message>
        <source>What you did not turn stays unknown.</source>
        <translation>Açmadıklarınız bilinmeden kalır.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ExchangeAnswer</name>
    <message>
        <source>I’d like to give.</source>
        <translation>Bunu vermek isterim.</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>Bunu almak isterim.</translation>
    </message>
    <message>
        <source>I’d like both.</source>
        <translation>İkisini de isterim.</translation>
    </message>
    <message>
        <source>Neither.</source>
        <translation>Hiçbiri.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::KeptViewModel</name>
    <message>
        <source>That is not the one you have now. Nothing was changed.</source>
        <translation>Şimdiki gizli cümlen bu değil. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Changed. From now on the new passphrase opens it, and the old one does not.</source>
        <translation>Değişti. Bundan sonra yenisi açar, eskisi açmaz.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language, in this language itself.</extracomment>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>It is not there in your language. You would read it in another one: %1.</source>
        <extracomment>Of a round, before it is begun. %1 is the name of another language, in that language.</extracomment>
        <translation>Senin dilinde yok. Başka bir dilde okurdun: %1.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::LookViewModel</name>
    <message>
        <source>This could not be kept, so it is for tonight only. See that there is room on the disk.</source>
        <translation>Bu saklanamadı, o yüzden yalnızca bu akşam için. Diskte yer olup olmadığına bak.</translation>
    </message>
    <message>
        <source>It is kept with the rest, behind your passphrase.</source>
        <translation>Gizli cümlenin korumasında, ötekilerle birlikte saklanır.</translation>
    </message>
    <message>
        <source>It is for tonight only. Nothing of it is written.</source>
        <translation>Yalnızca bu akşam için. Bundan hiçbir şey yazılmaz.</translation>
    </message>
    <message>
        <source>It is for tonight, and kept only with an evening that you keep locked.</source>
        <translation>Bu akşam için; yalnızca kilitli sakladığın bir akşamla saklanır.</translation>
    </message>
    <message>
        <source>The language is not locked, so that you are asked for your passphrase in it.</source>
        <translation>Dil kilit altında değildir; böylece gizli cümlen sana o dilde sorulur.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::NewPassphraseViewModel</name>
    <message>
        <source>Too short so far. It takes ten characters or more.</source>
        <translation>Şimdilik çok kısa. On karakter ya da daha fazlası gerekir.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. One or two more words would help.</source>
        <translation>Zayıf: tahmin etmesi kolay. Bir iki sözcük daha iyi olur.</translation>
    </message>
    <message>
        <source>Fair: it would take a while to guess.</source>
        <translation>Orta: tahmin etmek biraz sürer.</translation>
    </message>
    <message>
        <source>Good: nothing obvious stands out in it.</source>
        <translation>İyi: içinde göze çarpan bir şey yok.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>İkisi aynı değil.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OurPageViewModel</name>
    <message>
        <source>a month</source>
        <extracomment>How long a page stays: one of three to choose from.</extracomment>
        <translation>bir ay</translation>
    </message>
    <message>
        <source>three months</source>
        <extracomment>As above.</extracomment>
        <translation>üç ay</translation>
    </message>
    <message>
        <source>half a year</source>
        <extracomment>As above.</extracomment>
        <translation>altı ay</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>As above.</extracomment>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after a month.</source>
        <translation>İkiniz de saklarsanız kalır, bir ay sonra solup gider.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after three months.</source>
        <translation>İkiniz de saklarsanız kalır, üç ay sonra solup gider.</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after half a year.</source>
        <translation>İkiniz de saklarsanız kalır, altı ay sonra solup gider.</translation>
    </message>
    <message numerus="yes">
        <source>It stays if you both keep it, and fades after %n days.</source>
        <translation>
            <numerusform>İkiniz de saklarsanız kalır, %n gün sonra solup gider.</numerusform>
        </translation>
    </message>
    <message>
        <source>You both keep this page. After a month it fades by itself.</source>
        <translation>Bu sayfayı ikiniz de saklıyorsunuz. Bir ay sonra kendiliğinden solup gider.</translation>
    </message>
    <message>
        <source>You both keep this page. After three months it fades by itself.</source>
        <translation>Bu sayfayı ikiniz de saklıyorsunuz. Üç ay sonra kendiliğinden solup gider.</translation>
    </message>
    <message>
        <source>You both keep this page. After half a year it fades by itself.</source>
        <translation>Bu sayfayı ikiniz de saklıyorsunuz. Altı ay sonra kendiliğinden solup gider.</translation>
    </message>
    <message numerus="yes">
        <source>You both keep this page. After %n days it fades by itself.</source>
        <translation>
            <numerusform>Bu sayfayı ikiniz de saklıyorsunuz. %n gün sonra kendiliğinden solup gider.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays for a month more if you both keep it again.</source>
        <translation>İkiniz de yeniden saklarsanız bir ay daha kalır.</translation>
    </message>
    <message>
        <source>It stays for three months more if you both keep it again.</source>
        <translation>İkiniz de yeniden saklarsanız üç ay daha kalır.</translation>
    </message>
    <message>
        <source>It stays for half a year more if you both keep it again.</source>
        <translation>İkiniz de yeniden saklarsanız altı ay daha kalır.</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days more if you both keep it again.</source>
        <translation>
            <numerusform>İkiniz de yeniden saklarsanız %n gün daha kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>This evening is just for tonight, and the page goes with it.</source>
        <translation>Bu akşam saklanmıyor; sayfa da onunla gider.</translation>
    </message>
    <message>
        <source>The time of this page is over. It goes when Mandorla is opened another day.</source>
        <translation>Bu sayfanın süresi doldu. Mandorla başka bir gün açılınca gider.</translation>
    </message>
    <message>
        <source>This page fades within a week.</source>
        <translation>Bu sayfa bir hafta içinde solup gider.</translation>
    </message>
    <message>
        <source>This page is let go, for both of you.</source>
        <translation>Bu sayfa bırakıldı, ikiniz için de.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnListViewModel</name>
    <message>
        <source>Just for tonight: Mandorla writes nothing to this laptop. What you write is here until you let go of it, or close Mandorla.</source>
        <translation>Yalnızca bu akşam: Mandorla bu laptopa hiçbir şey yazmaz. Yazdığın, sen bırakana ya da Mandorla’yı kapatana kadar burada durur.</translation>
    </message>
    <message>
        <source>What you write is kept on this laptop as you write it, behind your passphrase, until you let go of it.</source>
        <translation>Yazdığın, sen yazarken bu laptopta, gizli cümlenin korumasında saklanır; bırakana kadar durur.</translation>
    </message>
    <message>
        <source>There is room for no more of these. Let go of one before you begin another.</source>
        <translation>Bunlardan daha fazlasına yer yok. Yenisine başlamadan önce birini bırak.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnPageViewModel</name>
    <message>
        <source>Nothing is written down, and nothing is kept.</source>
        <translation>Hiçbir şey yazılmadı, hiçbir şey saklanmıyor.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. You can keep it locked on this laptop, take it along, or let go of it.</source>
        <translation>Yazdığın hâlâ burada, bundan hiçbir şey gönderilmedi. Bu laptopta kilitli saklayabilir, yanına alabilir ya da bırakabilirsin.</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. Once you let go of it, or close Mandorla, it is gone. If you want to have it, take it along first.</source>
        <translation>Yazdığın hâlâ burada, bundan hiçbir şey gönderilmedi. Bıraktığında ya da Mandorla’yı kapattığında gider. Sende kalsın istersen önce yanına al.</translation>
    </message>
    <message>
        <source>It is kept on this laptop, behind your passphrase, until you let go of it. Nothing of it was sent.</source>
        <translation>Bu laptopta, gizli cümlenin korumasında, sen bırakana kadar saklanıyor. Bundan hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>It is gone. Nothing of it was sent.</source>
        <translation>Gitti. Bundan hiçbir şey gönderilmedi.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnWords</name>
    <message>
        <source>It cannot be read</source>
        <translation>Okunamıyor</translation>
    </message>
    <message>
        <source>It is damaged, or a newer Mandorla wrote it. All that can be done here is to let go of it.</source>
        <translation>Bozulmuş ya da onu daha yeni bir Mandorla yazmış. Burada yapılabilecek tek şey bırakmak.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PeopleViewModel</name>
    <message>
        <source>You</source>
        <extracomment>Both stand alone, in place of a name: over a person’s words, and beside a person’s circle.</extracomment>
        <translation>Sen</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>Partnerin</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Sen ve %1</translation>
    </message>
    <message>
        <source>Your partner and %1</source>
        <translation>Partnerin ve %1</translation>
    </message>
    <message>
        <source>%1 and your partner</source>
        <extracomment>%1 is the name of the person who reads this.</extracomment>
        <translation>%1 ve partnerin</translation>
    </message>
    <message>
        <source>%1 and you</source>
        <extracomment>%1 is the partner’s name.</extracomment>
        <translation>%1 ve sen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people’s names.</extracomment>
        <translation>%1 ve %2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PrintPortal</name>
    <message>
        <source>A page</source>
        <translation>Bir sayfa</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RangeAnswer</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Henüz bir şey seçilmedi</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ReadCardsViewModel</name>
    <message>
        <source>Another round is suggested now. Go back to see it.</source>
        <translation>Şimdi başka bir tur öneriliyor. Görmek için geri dön.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RevealViewModel</name>
    <message>
        <source>Shared: %1</source>
        <extracomment>Said aloud when a card is turned; then comes what the card asks.</extracomment>
        <translation>Ortak: %1</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RoundFileViewModel</name>
    <message>
        <source>There is more in this folder. Type the name.</source>
        <translation>Bu klasörde daha fazlası var. Adı yaz.</translation>
    </message>
    <message>
        <source>No round and no folder is in here.</source>
        <translation>Burada ne tur var ne klasör.</translation>
    </message>
    <message>
        <source>No round is in this folder.</source>
        <translation>Bu klasörde tur yok.</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>tur</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Dosyanın bir adı olması gerekir.</translation>
    </message>
    <message>
        <source>Choose a file, or type its name.</source>
        <translation>Bir dosya seç ya da adını yaz.</translation>
    </message>
    <message>
        <source>The texts of this round are too long for one file.</source>
        <translation>Bu turun metinleri tek bir dosya için çok uzun.</translation>
    </message>
    <message>
        <source>Shorten some of them.</source>
        <translation>Bazılarını kısalt.</translation>
    </message>
    <message>
        <source>This file can’t be used.</source>
        <extracomment>Where in the file: “line 3, rounds[0].cards[2]”. What is wrong there follows.</extracomment>
        <translation>Bu dosya kullanılamıyor.</translation>
    </message>
    <message>
        <source>This file can’t be used (%1).</source>
        <translation>Bu dosya kullanılamıyor (%1).</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replace it, or choose another name.</source>
        <translation>Bu adda bir dosya zaten var. Üzerine yaz ya da başka bir ad seç.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::SheetsViewModel</name>
    <message>
        <source>From this evening.</source>
        <translation>Bu akşamdan.</translation>
    </message>
    <message>
        <source>Its time is over. Would you two like to keep it on?</source>
        <translation>Süresi doldu. Saklamayı sürdürmek ister misiniz?</translation>
    </message>
    <message>
        <source>It fades within a week. Would you two like to keep it on?</source>
        <translation>Bir hafta içinde solup gider. Saklamayı sürdürmek ister misiniz?</translation>
    </message>
    <message>
        <source>You both keep it.</source>
        <translation>İkiniz de saklıyorsunuz.</translation>
    </message>
    <message>
        <source>One page that you keep is damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>Sakladığınız bir sayfa bu laptopta bozulmuş, okunamıyor. Sakladığınız başka her şey olduğu gibi duruyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that you keep are damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>
            <numerusform>Sakladığınız %n sayfa bu laptopta bozulmuş, okunamıyor. Sakladığınız başka her şey olduğu gibi duruyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, and you said that it is wrong. Nothing fades by it.</source>
        <extracomment>%1 is a day, as this language writes one.</extracomment>
        <translation>Bu laptopun saati bugün için %1 diyor, sen de bunun yanlış olduğunu söyledin. Hiçbir şey ona göre solup gitmez.</translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, long after Mandorla was last open here. If that is right, a page whose time is over goes another day, unless you two keep it on.</source>
        <translation>Bu laptopun saati bugün için %1 diyor; Mandorla burada en son açıldığından bu yana çok zaman geçmiş. Doğruysa süresi dolmuş bir sayfa, saklamayı sürdürmezseniz başka bir gün gider.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TakeAlongViewModel</name>
    <message>
        <source>page</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>sayfa</translation>
    </message>
    <message>
        <source>Write where it goes: a folder and a name, like the one there now.</source>
        <translation>Nereye gideceğini yaz: şu an orada yazdığı gibi bir klasör ve bir ad.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Orada bu adda bir dosya zaten var.</translation>
    </message>
    <message>
        <source>It can’t be written there. Another folder may do.</source>
        <translation>Oraya yazılamıyor. Başka bir klasör olabilir.</translation>
    </message>
    <message>
        <source>Saved. Whoever opens that file can read it.</source>
        <translation>Kaydedildi. O dosyayı açan herkes okuyabilir.</translation>
    </message>
    <message>
        <source>This laptop can’t make a PDF that holds your page and nothing else. Save it as text instead: that does.</source>
        <translation>Bu laptop, içinde yalnızca sayfanız olan bir PDF oluşturamıyor. Onun yerine metin olarak kaydet: o olur.</translation>
    </message>
    <message>
        <source>It could not be printed from here. Save it as PDF, and print that.</source>
        <translation>Buradan yazdırılamadı. PDF olarak kaydet ve onu yazdır.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TalkViewModel</name>
    <message numerus="yes">
        <source>%n minutes each. %1 begins.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>
            <numerusform>Her birinize %n dakika. %1 başlıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. You begin.</source>
        <translation>
            <numerusform>Her birinize %n dakika. Sen başlıyorsun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. Your partner begins.</source>
        <translation>
            <numerusform>Her birinize %n dakika. Partnerin başlıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have both spoken</source>
        <translation>İkiniz de konuştunuz</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <extracomment>%1 is a person’s name. Speaking is telling, and the other person listens.</extracomment>
        <translation>%1 konuşuyor</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Sen konuşuyorsun</translation>
    </message>
    <message>
        <source>Your partner speaks</source>
        <translation>Partnerin konuşuyor</translation>
    </message>
    <message>
        <source>Stay with it for a moment. Then go on, or talk once more.</source>
        <translation>Bir an öyle kalın. Sonra devam edin ya da bir kez daha konuşun.</translation>
    </message>
    <message>
        <source>%1 listens, and does not answer yet.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>%1 dinliyor, henüz yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Your partner listens, and does not answer yet.</source>
        <translation>Partnerin dinliyor, henüz yanıt vermiyor.</translation>
    </message>
    <message>
        <source>You listen, and do not answer yet.</source>
        <translation>Sen dinliyorsun, henüz yanıt vermiyorsun.</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WindowViewModel</name>
    <message>
        <source>This evening</source>
        <translation>Bu akşam</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WishAnswer</name>
    <message>
        <source>I’d love this</source>
        <translation>Çok isterim</translation>
    </message>
    <message>
        <source>I’m open to it</source>
        <translation>Buna açığım</translation>
    </message>
    <message>
        <source>Not for me, not now</source>
        <translation>Bana göre değil, şimdi değil</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WriteViewModel</name>
    <message>
        <source>%1 of %2.</source>
        <extracomment>How many choices a card has, of how many it can have.</extracomment>
        <translation>%1 / %2.</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>Daha fazlası sığmıyor.</translation>
    </message>
    <message>
        <source>One character left.</source>
        <translation>Bir karakter kaldı.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>%n karakter kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>One character too many.</source>
        <translation>Bir karakter fazla.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>%n karakter fazla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes, steps and options together: %1 of %2.</source>
        <translation>Dilekler, dereceler ve seçenekler birlikte: %1 / %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cards. Eight to ten are an evening.</source>
        <extracomment>How many cards there are, of how many there can be.</extracomment>
        <translation>%1 / %2 kart. Sekiz ile on arası bir akşamlıktır.</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>These name a field of a round that is being written. What is missing in it follows in a sentence.</extracomment>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Ne için olduğu</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>Neden bu tur</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>Yanıtlamadan önce</translation>
    </message>
    <message>
        <source>If something came up</source>
        <translation>Bir şey çıktıysa</translation>
    </message>
    <message>
        <source>If nothing came up</source>
        <translation>Hiçbir şey çıkmadıysa</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>Turu verecek kişi için</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Ne kadar sürdüğü</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ne sorduğu</translation>
    </message>
    <message>
        <source>The line under it</source>
        <translation>Altındaki satır</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>Seçilebilecekler</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Birkaçı seçilebilir</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>Bunu veren der ki</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>Bunu alan der ki</translation>
    </message>
    <message>
        <source>What is shown under it</source>
        <translation>Altında görünen</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>Dokunmayla ilgili değil</translation>
    </message>
    <message>
        <source>A first step</source>
        <translation>Bir ilk adım</translation>
    </message>
    <message>
        <source>Card %1</source>
        <extracomment>Which card something is missing in; what it is follows.</extracomment>
        <translation>Kart %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>Which choice of a card.</extracomment>
        <translation>Seçenek %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Before the names of languages: no second language.</extracomment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>It is missing in this language: %1.</source>
        <extracomment>A text of a round that is written in two languages. %1 is the name of one of them, in that language.</extracomment>
        <translation>Şu dilde eksik: %1.</translation>
    </message>
</context>
</TS>
