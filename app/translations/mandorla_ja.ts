<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Only on this laptop</source>
        <translation>このパソコンの中だけ</translation>
    </message>
    <message>
        <source>Your answers, once more</source>
        <translation>自分の答えを、もう一度</translation>
    </message>
    <message>
        <source>Answer alone. Nobody sees how far you are.</source>
        <translation>ひとりで答えます。どこまで進んだかは、だれにも見えません。</translation>
    </message>
    <message>
        <source>Nothing of this is sent. You can go back to any card.</source>
        <translation>ここに書いたことは、何も送られません。どのカードにも戻れます。</translation>
    </message>
    <message>
        <source>You can go back to any card. You can also change your mind until you have both sealed.</source>
        <translation>どのカードにも戻れます。ふたりとも封をするまでは、気が変わってもかまいません。</translation>
    </message>
    <message>
        <source>What you both see</source>
        <translation>ふたりに見えるもの</translation>
    </message>
    <message>
        <source>Skipped. What you chose before is set aside.</source>
        <translation>とばしました。前に選んだものは、わきに置いてあります。</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>もう一度使う</translation>
    </message>
    <message>
        <source>Keep this card to myself</source>
        <translation>このカードは自分だけにとっておく</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>書くほうに戻る</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここでやめる</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Leaves the card without an answer; that tells the partner nothing.</extracomment>
        <translation>とばす</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>A verb: there are no more cards, and one is alone with what one wrote.</extracomment>
        <translation>終える</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>A verb: closes one’s answers, as one seals a letter.</extracomment>
        <translation>封をする</translation>
    </message>
</context>
<context>
    <name>ApartPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
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
        <translation>ひとりで</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>An evening for two, on two laptops. Each of you answers the same cards alone. Then you turn them over together.</source>
        <translation>2台のノートパソコンで過ごす、ふたりのための夜です。ふたりが、同じカードにそれぞれひとりで答えます。それから、いっしょにめくります。</translation>
    </message>
    <message>
        <source>What your partner will see</source>
        <translation>相手に見えるもの</translation>
    </message>
    <message>
        <source>Where your answers meet, with the words you each added there. And what you both chose to show.</source>
        <translation>ふたりの答えが重なるところと、そこにそれぞれが添えたことば。そして、ふたりとも見せると決めたもの。</translation>
    </message>
    <message>
        <source>A no, a not now, a skipped card and one kept to yourself look the same. They stay on your laptop.</source>
        <translation>断る答えも、「今はちょっと」も、とばしたカードも、自分だけにとっておいたカードも、同じに見えます。どれも自分のパソコンから出ません。</translation>
    </message>
    <message>
        <source>What does not come up tells something too. Once every card is turned: if you said yes and it did not come up, your partner did not.</source>
        <translation>出てこないことも、何かを伝えます。すべてのカードをめくったあと、自分が「うん」と答えたものが出てこなければ、相手は「うん」と答えていません。</translation>
    </message>
    <message>
        <source>Wanting and declining are equally welcome here. Nothing is counted, and nothing is owed.</source>
        <translation>望むことも断ることも、ここでは同じように歓迎されます。何も数えません。だれの借りにもなりません。</translation>
    </message>
    <message>
        <source>The language, and how it looks</source>
        <extracomment>What a button does that bears the name of the language.</extracomment>
        <translation>言語と見た目</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla を閉じる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>進む</translation>
    </message>
</context>
<context>
    <name>Btn</name>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear the page: the key that does the same as the button.</extracomment>
        <translation>キー：%1</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Skip any card, or keep it to yourself.</source>
        <translation>どのカードも、とばしたり、自分だけにとっておいたりできます。</translation>
    </message>
    <message>
        <source>It begins if you agree. If you put it away, nothing is sent.</source>
        <translation>賛成すると始まります。わきに置いても、何も送られません。</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. Why stays with each of you.</source>
        <translation>すべてのカードをめくったあと、自分が「うん」と答えたものが出てこなければ、相手は「うん」と答えていません。そのわけは、それぞれの中にとどまります。</translation>
    </message>
    <message>
        <source>Someone who says yes to everything sees every wish of their partner. Both of you see it come up.</source>
        <translation>すべてに「うん」と答える人には、相手の望みがすべて見えます。それが出てくるところは、ふたりとも目にします。</translation>
    </message>
    <message>
        <source>For whoever hands it out: %1</source>
        <translation>渡す人へ：%1</translation>
    </message>
    <message>
        <source>%1 suggests “%2”.</source>
        <extracomment>A person’s name, and the title of a round.</extracomment>
        <translation>%1からの提案：「%2」</translation>
    </message>
    <message>
        <source>Suggested. It begins when you have both said yes.</source>
        <translation>提案しました。ふたりとも賛成すると始まります。</translation>
    </message>
    <message>
        <source>Choose a round</source>
        <translation>回を選ぶ</translation>
    </message>
    <message>
        <source>You suggested “%1”. It begins when you have both said yes.</source>
        <translation>「%1」を提案しました。ふたりとも賛成すると始まります。</translation>
    </message>
    <message>
        <source>It begins when you have both said yes to it.</source>
        <translation>ふたりともこれに賛成すると始まります。</translation>
    </message>
    <message>
        <source>%1 suggests this one.</source>
        <translation>%1からの提案です。</translation>
    </message>
    <message>
        <source>Go on writing your round</source>
        <translation>自分の回の続きを書く</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>回を書く</translation>
    </message>
    <message>
        <source>Open a round from a file…</source>
        <translation>ファイルから回を開く…</translation>
    </message>
    <message>
        <source>Read every card first</source>
        <translation>先にすべてのカードを読む</translation>
    </message>
    <message>
        <source>Begin alone</source>
        <translation>ひとりで始める</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>この回を提案する</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>ひと休みしているあいだはできません。</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>賛成する</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>これはやめておく</translation>
    </message>
    <message>
        <source>Back to what it tells</source>
        <translation>何が伝わるかの説明に戻る</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>渡す人へ</translation>
    </message>
    <message>
        <source>%1 suggests</source>
        <extracomment>%1 is a person’s name; below stands the round.</extracomment>
        <translation>%1からの提案</translation>
    </message>
    <message>
        <source>End the evening</source>
        <translation>今夜を終える</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>このパソコンに残るもの</translation>
    </message>
</context>
<context>
    <name>CodeDigits</name>
    <message>
        <source>Six digits</source>
        <translation>6けたの数字</translation>
    </message>
</context>
<context>
    <name>CompanionsPage</name>
    <message>
        <source>Forget</source>
        <extracomment>A verb: this laptop then no longer knows that person’s. %1 is the person’s name.
----------
As the one beside a person’s name.</extracomment>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>As above, for those who hear it.</extracomment>
        <translation>%1を忘れる</translation>
    </message>
    <message>
        <source>Who is this evening with?</source>
        <translation>今夜はだれと過ごしますか</translation>
    </message>
    <message>
        <source>This laptop looks only for the one you pick. Nobody else is told that it is open.</source>
        <translation>このパソコンは、選んだ人だけを探します。開いていることは、ほかのだれにも伝わりません。</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>%1を忘れますか</translation>
    </message>
    <message>
        <source>This laptop then forgets that you two are paired, and all that it keeps of you two. Nobody can bring it back. To meet again, you pair with new digits.</source>
        <translation>このパソコンは、ふたりがペアリングしたことと、ふたりについて残しているすべてを忘れます。だれにも元に戻せません。また会うときは、新しい数字でペアリングします。</translation>
    </message>
    <message>
        <source>Nothing is sent. To the other laptop it looks as if this one were switched off. What that laptop keeps stays until the person there forgets it.</source>
        <translation>何も送られません。もう1台からは、このパソコンの電源が切れているように見えます。向こうに残っているものは、その持ち主が忘れるまで残ります。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla を閉じる</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Pair with somebody else</source>
        <translation>ほかの人とペアリングする</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Pairing</source>
        <extracomment>The page on which two laptops get to know each other.</extracomment>
        <translation>ペアリング</translation>
    </message>
    <message>
        <source>Bring your two laptops together</source>
        <translation>2台のパソコンを引き合わせる</translation>
    </message>
    <message>
        <source>One of you shows six digits, and one types them. It makes no difference who does which.</source>
        <translation>片方に6けたの数字が表示され、もう片方で打ち込みます。どちらがどちらでもかまいません。</translation>
    </message>
    <message>
        <source>I show the digits</source>
        <translation>数字を表示する</translation>
    </message>
    <message>
        <source>Six digits appear here. You read them aloud.</source>
        <translation>ここに6けたの数字が表示されます。それを声に出して読みます。</translation>
    </message>
    <message>
        <source>I type them</source>
        <translation>数字を打ち込む</translation>
    </message>
    <message>
        <source>The other laptop has the digits. You type them here.</source>
        <translation>数字はもう1台に表示されます。それをここに打ち込みます。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>自分の名前</translation>
    </message>
    <message>
        <source>Your name for tonight</source>
        <translation>今夜の名前</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>よければ</translation>
    </message>
    <message>
        <source>Your partner reads it once you have paired. Without a name you are “You” here and “Your partner” there.</source>
        <translation>ペアリングすると、相手にも見えます。名前がなければ、ここでは「自分」、向こうでは「相手」になります。</translation>
    </message>
    <message>
        <source>Type this on the other laptop</source>
        <translation>これをもう1台で打ち込んでください</translation>
    </message>
    <message>
        <source>What does the other laptop show?</source>
        <translation>もう1台には何が表示されていますか</translation>
    </message>
    <message>
        <source>The digits:</source>
        <translation>数字：</translation>
    </message>
    <message>
        <source>The digits of the other laptop</source>
        <translation>もう1台の数字</translation>
    </message>
    <message>
        <source>If you both keep it locked, this is the only time.</source>
        <translation>ふたりとも鍵をかけて残すなら、これは一度きりです。</translation>
    </message>
    <message>
        <source>For this evening only.</source>
        <translation>今夜だけのものです。</translation>
    </message>
    <message>
        <source>Ask for them across the table. If one is wrong, just try again.</source>
        <translation>テーブル越しに聞いてください。ひとつ違っていても、もう一度試せば大丈夫です。</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla を閉じる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What this laptop keeps</source>
        <translation>このパソコンに残るもの</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>ひとりで</translation>
    </message>
    <message>
        <source>Show other digits</source>
        <translation>別の数字を表示する</translation>
    </message>
    <message>
        <source>They can’t find each other</source>
        <translation>お互いが見つからない</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>A verb: makes the two laptops know each other.</extracomment>
        <translation>ペアリング</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>少しお待ちください</translation>
    </message>
    <message>
        <source>Six digits first</source>
        <translation>先に6けたの数字を</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>The day on the cover, as Qt formats dates: &quot;Thursday 14 November&quot;.</extracomment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>On the clock that lies over everything. Whoever looks on must not learn what is under it.</extracomment>
        <translation>少しお待ちください</translation>
    </message>
    <message>
        <source>Once more, and Enter</source>
        <translation>もう一度、それから Enter</translation>
    </message>
    <message>
        <source>Press Enter to come back</source>
        <translation>Enter で戻ります</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>キー：%1</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>見た目</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>It is locked</source>
        <translation>鍵がかかっています</translation>
    </message>
    <message>
        <source>Your passphrase opens what this laptop keeps.</source>
        <translation>パスフレーズで、このパソコンに残っているものが開きます。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, and there is no other way in. It can stay closed as it is, or go.</source>
        <translation>パスフレーズがなければ、だれにも開けられません。ほかに入り口はありません。このまま閉じておくことも、手放すこともできます。</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla を閉じる</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>開くのをやめる</translation>
    </message>
    <message>
        <source>I can’t open it</source>
        <translation>開けられない</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>今夜だけ</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb: opens what is kept, with the passphrase.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>少しお待ちください</translation>
    </message>
    <message>
        <source>The passphrase first</source>
        <translation>先にパスフレーズを</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>手放す</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This is the first one.</source>
        <translation>これが最初です。</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>ひとつ前</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>今のところ、これが最後です。</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>ひとつ後</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>You both see only where giving and receiving meet.</source>
        <translation>「あげる」と「もらう」が出会うところだけが、ふたりに見えます。</translation>
    </message>
</context>
<context>
    <name>FindEachOther</name>
    <message>
        <source>They can’t find each other</source>
        <translation>お互いが見つからない</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>同じネットワーク</translation>
    </message>
    <message>
        <source>Both laptops on the same home network, and not the guest network: that one often keeps laptops apart. The internet is not needed.</source>
        <translation>2台とも家の同じネットワークにつなぎます。ゲスト用のネットワークでは、パソコン同士が隔てられることがよくあります。インターネットはいりません。</translation>
    </message>
    <message>
        <source>VPN off</source>
        <translation>VPN を切る</translation>
    </message>
    <message>
        <source>If one of you uses a VPN, switch it off for this evening.</source>
        <translation>どちらかが VPN を使っているなら、今夜は切っておいてください。</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>A firewall is on here. Typed into a terminal, this lets the other laptop in:</source>
        <translation>このパソコンではファイアウォールが動いています。これをターミナルに打ち込むと、もう1台が入れるようになります：</translation>
    </message>
    <message>
        <source>The address by hand</source>
        <translation>アドレスを手で入れる</translation>
    </message>
    <message>
        <source>Type the address that the other laptop shows on this page. If only one laptop has a firewall, let that one type: digits and address.</source>
        <translation>もう1台がこのページに表示するアドレスを打ち込みます。ファイアウォールがあるのが1台だけなら、数字もアドレスも、そちらで打ち込んでください。</translation>
    </message>
    <message>
        <source>A network of your own</source>
        <translation>ふたりだけのネットワーク</translation>
    </message>
    <message>
        <source>A cable between the two laptops, or the hotspot of a phone that both join, does as well.</source>
        <translation>2台をケーブルでつなぐか、2台とも同じスマートフォンのテザリングにつないでも大丈夫です。</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>アドレスを打ち込む</translation>
    </message>
    <message>
        <source>Read the address aloud</source>
        <translation>アドレスを声に出して読む</translation>
    </message>
    <message>
        <source>The other laptop shows its address when you choose “Find each other” there.</source>
        <translation>もう1台で「お互いを見つける」を選ぶと、そのアドレスが表示されます。</translation>
    </message>
    <message>
        <source>The other laptop shows its address on this same page.</source>
        <translation>もう1台のアドレスは、向こうの同じページに表示されます。</translation>
    </message>
    <message>
        <source>On the other laptop, choose “I type them”, then “They can’t find each other”, and type it there.</source>
        <translation>もう1台で「数字を打ち込む」、次に「お互いが見つからない」を選び、そこに打ち込みます。</translation>
    </message>
    <message>
        <source>The other laptop’s address</source>
        <translation>もう1台のアドレス</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>192.168.1.20 のような形です。</translation>
    </message>
    <message>
        <source>This laptop looks there now.</source>
        <translation>このパソコンは今そこを探しています。</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>このアドレスを使う</translation>
    </message>
    <message>
        <source>This laptop’s address</source>
        <translation>このパソコンのアドレス</translation>
    </message>
    <message>
        <source>The number after the colon is part of it, for another program on this laptop uses Mandorla’s usual port.</source>
        <translation>コロンのあとの番号もアドレスの一部です。Mandorla がいつも使うポートを、このパソコンの別のプログラムが使っているためです。</translation>
    </message>
    <message>
        <source>The address first</source>
        <translation>先にアドレスを</translation>
    </message>
</context>
<context>
    <name>IfAfraid</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>断るのが怖いとき</translation>
    </message>
    <message>
        <source>Help for yourself comes first. If you are afraid to say no to your partner, or of what comes after a no, Mandorla is not the right tool.</source>
        <translation>何よりも先に、自分のための助けを。相手に断るのが怖いとき、断ったあとに起こることが怖いとき、Mandorla はふさわしい道具ではありません。</translation>
    </message>
    <message>
        <source>There are people who listen, believe you and know what can be done: helplines and chats, advice centres, shelters, doctors. They are there for every gender, and you decide what happens next.</source>
        <translation>話を聴き、信じて、何ができるかを知っている人たちがいます。電話やチャットの相談窓口、相談センター、身を寄せられるシェルター、医師。どの性別の人のためにも開かれていて、その先をどうするかは自分で決められます。</translation>
    </message>
    <message>
        <source>Look for them on a device that your partner does not use: at a library, at work, at a friend’s. Search for “help with domestic abuse” and the name of your country. If you are in danger now, call the emergency services.</source>
        <translation>相手が使わない機器で探してください。図書館、職場、友人の家などで。「DV 相談」ということばに、住んでいる国や地域の名前を添えて検索します。今危険があるなら、緊急通報をしてください。</translation>
    </message>
    <message>
        <source>Esc puts a clock in place of this page, at once. Nothing of it is kept or sent.</source>
        <translation>Esc を押すと、このページはすぐに時計に変わります。このページのことは何も残らず、何も送られません。</translation>
    </message>
    <message>
        <source>What it can look like</source>
        <translation>たとえば、こんな形で</translation>
    </message>
    <message>
        <source>It need not be the fear of being hit. These count as well:</source>
        <translation>殴られる怖さとは限りません。こういうことも含まれます。</translation>
    </message>
    <message>
        <source>You give in so that the sulking ends, or the silence.</source>
        <translation>不機嫌や沈黙を終わらせるために、言うとおりにする。</translation>
    </message>
    <message>
        <source>You are threatened: with money, with the children, with your papers, with pictures of you.</source>
        <translation>お金、子ども、身分証や書類、自分の写った画像のことで脅される。</translation>
    </message>
    <message>
        <source>You are touched sexually while you are asleep.</source>
        <translation>眠っているあいだに、性的に触られる。</translation>
    </message>
    <message>
        <source>Your contraception is hidden, spoiled, or taken off without a word.</source>
        <translation>避妊の道具や薬を隠される、使えなくされる、黙って外される。</translation>
    </message>
    <message>
        <source>You weigh every word beforehand, so that nothing happens.</source>
        <translation>何も起こらないように、話す前にひとことずつ気をつかう。</translation>
    </message>
    <message>
        <source>Once counts. None of it is your fault.</source>
        <translation>一度でも、十分な理由です。どれも、あなたのせいではありません。</translation>
    </message>
    <message>
        <source>What may be watched</source>
        <translation>見られているかもしれないもの</translation>
    </message>
    <message>
        <source>Phones, accounts, bills and search histories can be watched, and so can this laptop. A private window of a browser does not help against somebody who looks on. Another device does.</source>
        <translation>電話、アカウント、請求書、検索履歴は、見られているかもしれません。このパソコンも同じです。ブラウザのプライベートウィンドウは、画面をのぞく人には役に立ちません。別の機器なら役に立ちます。</translation>
    </message>
    <message>
        <source>Whether you go on</source>
        <translation>続けるかどうか</translation>
    </message>
    <message>
        <source>It may be noticed that you close Mandorla, or that an evening stays empty. You judge what is safest. You may skip every card, and the other laptop then sees only that nothing came up.</source>
        <translation>Mandorla を閉じたことや、何も出ない夜だったことに、気づかれるかもしれません。何がいちばん安全かは、自分で判断してください。すべてのカードをとばしてもかまいません。もう1台に見えるのは、何も出てこなかったことだけです。</translation>
    </message>
    <message>
        <source>A therapist’s exercises for couples are not for this either. They take two people who can both say no. A yes given out of fear looks like any other yes here, and no software can tell.</source>
        <translation>セラピストがカップルに渡す課題も、こういうときのものではありません。ふたりとも断ることができて、初めて成り立つものです。怖くて言った「うん」も、ここではほかの「うん」と同じに見え、どんなソフトウェアにも見分けられません。</translation>
    </message>
    <message>
        <source>If your partner is afraid of you</source>
        <translation>相手が自分を怖がっているとき</translation>
    </message>
    <message>
        <source>If you notice that you frighten your partner, that you press, threaten or hurt, there is help for you, too: advice centres, and groups of people who want to stop. Search for “help to stop hurting my partner” and the name of your country. A round together does not mend it.</source>
        <translation>相手を怖がらせている、迫っている、脅している、傷つけていると気づいたなら、そういう人のための助けもあります。相談窓口や、やめたいと願う人たちの集まりです。「DV 加害 やめたい 相談」ということばに、住んでいる国や地域の名前を添えて検索してください。いっしょにカードをめくっても、それは直りません。</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>ほかの言語で</translation>
    </message>
    <message>
        <source>Words to search for, with the name of the country you are in:</source>
        <translation>検索することば。今いる国の名前を添えて：</translation>
    </message>
    <message>
        <source>You find this page again at any time: with F1, or on the cover under Help. Opening it changes nothing of your evening, and your partner’s laptop is told nothing of it.</source>
        <translation>このページはいつでも、F1 か、隠した画面の「ヘルプ」から開けます。開いても今夜のことは何も変わらず、相手のパソコンには何も伝わりません。</translation>
    </message>
</context>
<context>
    <name>IfAfraidPage</name>
    <message>
        <source>If you are afraid to say no</source>
        <translation>断るのが怖いとき</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Close Mandorla</source>
        <translation>Mandorla を閉じる</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>Keep it locked</source>
        <translation>鍵をかけて残す</translation>
    </message>
    <message>
        <source>A passphrase of your own</source>
        <translation>自分のパスフレーズ</translation>
    </message>
    <message>
        <source>Each of you has one, on your own laptop. Your partner’s laptop never learns it.</source>
        <translation>パスフレーズは、ふたりがそれぞれのパソコンに、ひとつずつ持ちます。相手のパソコンに知られることは決してありません。</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>少しお待ちください。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>That you two are paired, so that next time you need no digits. And a round you are in, with your own answers, until it is over and you have seen what it came to, or it has rested for thirty days. And the pages you both keep.</source>
        <translation>ふたりがペアリングしたこと。次からは数字がいりません。途中の回と自分の答え。回が終わって何が出たかを見届けるまで、または手をつけないまま30日たつまで残ります。そして、ふたりとも残すと決めたページ。</translation>
    </message>
    <message>
        <source>Only if you both keep it</source>
        <translation>ふたりとも残すときだけ</translation>
    </message>
    <message>
        <source>If one of you is here just for tonight, neither laptop keeps anything of the evening. You are both told before you answer.</source>
        <translation>どちらかが今夜だけなら、どちらのパソコンにも今夜のことは何も残りません。答える前に、ふたりともそれを知らされます。</translation>
    </message>
    <message>
        <source>There is no second way in</source>
        <translation>ほかに入り口はありません</translation>
    </message>
    <message>
        <source>Nobody can bring a passphrase back. Without it, what is kept stays closed.</source>
        <translation>パスフレーズは、だれにも取り戻せません。なければ、残したものは閉じたままです。</translation>
    </message>
    <message>
        <source>What a disk remembers</source>
        <translation>ディスクが覚えていること</translation>
    </message>
    <message>
        <source>What you let go of cannot be opened any more. Its unreadable remains may stay on the disk, because on an SSD a file cannot be overwritten in place. Encrypting the whole disk is the answer to that.</source>
        <translation>手放したものは、もう開けられません。読めない断片がディスクに残ることはあります。SSD では、ファイルをその場で上書きできないからです。それには、ディスク全体の暗号化が答えになります。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>少しお待ちください</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>What this laptop keeps</source>
        <translation>このパソコンに残るもの</translation>
    </message>
    <message>
        <source>Your name, and the key by which the other laptop knows this one.</source>
        <translation>自分の名前と、もう1台がこのパソコンを見分けるための鍵。</translation>
    </message>
    <message>
        <source>If you both keep it locked: that you two are paired, and a round you are in, with your own answers, and pages you two keep. The round goes when it is over, or has rested for thirty days.</source>
        <translation>ふたりとも鍵をかけて残すなら：ふたりがペアリングしたこと、途中の回と自分の答え、ふたりで残すページ。回は、終わるか、手をつけないまま30日たつと消えます。</translation>
    </message>
    <message>
        <source>What you wrote alone and keep. It stays until you let go of it.</source>
        <translation>ひとりで書いて残しているもの。手放すまで残ります。</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and so does the keychain of this desktop.</source>
        <translation>すべて暗号化されています。開くのはパスフレーズと、このデスクトップのキーリングです。</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it.</source>
        <translation>すべて暗号化されています。パスフレーズで開きます。</translation>
    </message>
    <message>
        <source>All of it is encrypted. Your passphrase opens it, and nothing else does.</source>
        <translation>すべて暗号化されています。パスフレーズで開きます。ほかのものでは開きません。</translation>
    </message>
    <message>
        <source>After ten minutes without you, when this laptop goes to sleep, or when its screen is locked, it locks by itself. To the other laptop that looks like a pause.</source>
        <translation>10分間離れたとき、パソコンがスリープしたとき、画面がロックされたときは、自動で鍵がかかります。もう1台からは、ひと休みのように見えます。</translation>
    </message>
    <message>
        <source>Remember on this laptop</source>
        <translation>このパソコンに覚えさせる</translation>
    </message>
    <message>
        <source>The keychain of this desktop then has the key, and Mandorla opens by itself when it starts: whoever is logged in here can open it. After a lock it asks for your passphrase.</source>
        <translation>このデスクトップのキーリングが鍵を持ち、Mandorla は起動すると自動で開きます。ここにログインしている人なら、だれでも開けられます。鍵をかけたあとは、パスフレーズをたずねます。</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>少しお待ちください。</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>別のパスフレーズ</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>今のパスフレーズ</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>少しお待ちください</translation>
    </message>
    <message>
        <source>The passphrase you have now first</source>
        <translation>先に今のパスフレーズを</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>The people kept here</source>
        <translation>ここに残っている人</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>ひとりで</translation>
    </message>
    <message>
        <source>Let go of all that is kept</source>
        <translation>残したものをすべて手放す</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐ鍵をかける</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>手放す</translation>
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
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>To give, to receive</source>
        <translation>あげる、もらう</translation>
    </message>
    <message>
        <source>Comes up where the two meet.</source>
        <translation>ふたつが出会うところで出てきます。</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you choose.</source>
        <translation>何を選んでも、このパソコンの中だけです。</translation>
    </message>
    <message>
        <source>True for both of you.</source>
        <translation>ふたりともに当てはまります。</translation>
    </message>
    <message>
        <source>True for both of you – not consent.</source>
        <translation>ふたりともに当てはまります。同意ではありません。</translation>
    </message>
    <message>
        <source>Something you both chose to show.</source>
        <translation>ふたりとも見せると決めたものです。</translation>
    </message>
    <message>
        <source>Something you both chose to show – not consent.</source>
        <translation>ふたりとも見せると決めたものです。同意ではありません。</translation>
    </message>
    <message>
        <source>An idea you are both open to.</source>
        <translation>ふたりとも「いい」と言える思いつきです。</translation>
    </message>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>ふたりとも「いい」と言える思いつきです。同意ではありません。</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>選べるもの</translation>
    </message>
    <message>
        <source>Two to sixteen.</source>
        <translation>2つから16まで。</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>選ぶものを足す</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>The number of one of the choices of a card.</extracomment>
        <translation>選べるもの %1</translation>
    </message>
    <message>
        <source>As many as you like</source>
        <translation>いくつでも</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>どれでもない</translation>
    </message>
    <message>
        <source>What you both pick comes up.</source>
        <translation>ふたりとも選んだものが出てきます。</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>自分だけ</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>自分だけ</translation>
    </message>
    <message>
        <source>Only for oneself</source>
        <translation>その人だけ</translation>
    </message>
    <message>
        <source>It never leaves the laptop.</source>
        <translation>パソコンから出ることは決してありません。</translation>
    </message>
    <message>
        <source>What feels good</source>
        <translation>心地よいところ</translation>
    </message>
    <message>
        <source>It stays on this laptop, whatever you draw.</source>
        <translation>どう引いても、このパソコンの中だけです。</translation>
    </message>
    <message>
        <source>A span</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Comes up where the spans meet.</source>
        <translation>範囲が重なるところで出てきます。</translation>
    </message>
    <message>
        <source>Its steps, from the least</source>
        <translation>目盛りの段階、小さいほうから</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>段階を足す</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>The number of a step on a scale.</extracomment>
        <translation>段階 %1</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both.</source>
        <translation>ふたりとも心地よい範囲です。</translation>
    </message>
    <message>
        <source>A stretch that feels good to you both – not consent.</source>
        <translation>ふたりとも心地よい範囲です。同意ではありません。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two steps of a scale, such as “a few times a week” and “daily”, or 6 and 9.</extracomment>
        <translation>%1から%2</translation>
    </message>
    <message>
        <source>Both shown, or neither</source>
        <translation>両方見せるか、どちらも見せないか</translation>
    </message>
    <message>
        <source>Shown, if you both show</source>
        <translation>ふたりとも見せるなら見えます</translation>
    </message>
    <message>
        <source>Kept to myself</source>
        <translation>自分だけにとっておく</translation>
    </message>
    <message>
        <source>Words, or one of some choices.</source>
        <translation>ことば、または選べるもののどれか。</translation>
    </message>
    <message>
        <source>Two to sixteen, or none: then each of you writes.</source>
        <translation>2つから16まで、またはなし。なければ、それぞれが書きます。</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>望み</translation>
    </message>
    <message>
        <source>Comes up if you are both open to it.</source>
        <translation>ふたりとも「いい」と言えるなら出てきます。</translation>
    </message>
    <message>
        <source>The wish itself, as either of you could have it.</source>
        <translation>望みそのもの。ふたりのどちらが持っていてもおかしくない形で。</translation>
    </message>
</context>
<context>
    <name>LeaveWritingPage</name>
    <message>
        <source>A round of your own</source>
        <translation>自分で作る回</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>このパソコンの中だけ</translation>
    </message>
    <message>
        <source>What you wrote is in no file yet</source>
        <translation>書いたものは、まだどのファイルにもありません</translation>
    </message>
    <message>
        <source>Until now it is only in this window. You can save it to a file, even if it is not finished yet, and go on another day.</source>
        <translation>今はこのウィンドウの中にしかありません。書きかけでもファイルに保存して、別の日に続けられます。</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Let go of all that is kept?</source>
        <translation>残したものをすべて手放しますか</translation>
    </message>
    <message>
        <source>This laptop then forgets your pairing, the round you are in and the pages you keep. Nobody can bring it back. To meet again, you two pair with new digits.</source>
        <translation>このパソコンは、ペアリングと、途中の回と、残しているページを忘れます。だれにも元に戻せません。また会うときは、ふたりで新しい数字を使ってペアリングします。</translation>
    </message>
    <message>
        <source>The other laptop is not told. What it keeps, it keeps until the person there lets go of it.</source>
        <translation>もう1台には伝わりません。向こうに残っているものは、その持ち主が手放すまで残ります。</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>A look without more contrast, motion without less of it: neither the desktop’s, nor more or less.</extracomment>
        <translation>いつもどおり</translation>
    </message>
    <message>
        <source>What you choose shows at once.</source>
        <translation>選んだものは、すぐに反映されます。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Over the names of the languages.</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, in percent: &quot;125 %&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>強くする</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>少なくする</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Find each other</source>
        <translation>お互いを見つける</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>As the button of each page.</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The evening goes on.</source>
        <extracomment>After a pause: both are there again.</extracomment>
        <translation>ひと休みはおしまいです。</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Your name for tonight</source>
        <translation>今夜の名前</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Ten characters or more. A few words in a row do well.</source>
        <translation>10文字以上。単語をいくつか並べるとよいでしょう。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度、同じものを</translation>
    </message>
    <message>
        <source>Ten characters or more, and the same twice.</source>
        <translation>10文字以上で、2回とも同じに。</translation>
    </message>
</context>
<context>
    <name>NotConsent</name>
    <message>
        <source>An idea you are both open to – not consent.</source>
        <translation>ふたりとも「いい」と言える思いつきです。同意ではありません。</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>Stands alone: it clears the others.</source>
        <translation>ひとつだけで選ぶもの。ほかの選択は外れます。</translation>
    </message>
</context>
<context>
    <name>OurPage</name>
    <message>
        <source>Our page</source>
        <translation>ふたりのページ</translation>
    </message>
    <message>
        <source>You keep it. That shows on this screen only.</source>
        <translation>残すことにしました。それが見えるのは、この画面だけです。</translation>
    </message>
    <message>
        <source>A step has come to the page.</source>
        <translation>ページに一歩が加わりました。</translation>
    </message>
    <message>
        <source>A step has gone from the page.</source>
        <translation>ページから一歩がなくなりました。</translation>
    </message>
    <message>
        <source>A step has changed.</source>
        <translation>一歩が変わりました。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Numbers: which step of our page, of how many.</extracomment>
        <translation>一歩 %1／%2</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>一歩</translation>
    </message>
    <message>
        <source>The page is full</source>
        <translation>ページはいっぱいです</translation>
    </message>
    <message>
        <source>Write another step</source>
        <translation>もうひとつ一歩を書く</translation>
    </message>
    <message>
        <source>One step is still empty.</source>
        <translation>まだ何も書かれていない一歩があります。</translation>
    </message>
    <message>
        <source>Shared tonight</source>
        <translation>今夜の重なり</translation>
    </message>
    <message>
        <source>Let’s try this</source>
        <translation>これを試してみる</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>書き終えたら</translation>
    </message>
    <message>
        <source>What you both keep, each of you can take along as a file or on paper.</source>
        <translation>ふたりで残すものは、それぞれがファイルや紙にして持っていけます。</translation>
    </message>
    <message>
        <source>How long a page you both keep stays</source>
        <translation>ふたりで残すページが残る長さ</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A verb: to keep the page that two people wrote together. Its twin is Let go.</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A verb: not to keep it; it is gone then. Calm, no “delete”.</extracomment>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>持っていく</translation>
    </message>
    <message>
        <source>If one of you lets go, it is gone for both.</source>
        <translation>どちらかが手放すと、ふたりのどちらからもなくなります。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
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
        <translation>ふたりのページ</translation>
    </message>
    <message>
        <source>The date is right after all</source>
        <translation>日付はやはり合っている</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>日付は合っている</translation>
    </message>
    <message>
        <source>The date is wrong</source>
        <translation>日付は違う</translation>
    </message>
</context>
<context>
    <name>OwnListPage</name>
    <message>
        <source>For you alone</source>
        <translation>ひとりで</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>このパソコンの中だけ</translation>
    </message>
    <message>
        <source>Without a partner, and nothing of it is ever sent.</source>
        <translation>ひとりのためのもので、送られることは決してありません。</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>A verb: to begin a round for oneself.</extracomment>
        <translation>始める</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>前に書いたもの</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
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
        <translation>ひとりで</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>このパソコンの中だけ</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>カードに戻る</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>持っていく</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>鍵をかけて残す</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Leaves the page: one has decided what becomes of it.</extracomment>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cover</source>
        <extracomment>A verb: puts a clock in place of the page, at once, so that nobody reads it.</extracomment>
        <translation>隠す</translation>
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
        <translation>ひとつの一歩に、文がふたつあります。どちらかを選ぶか、つないでください。</translation>
    </message>
    <message>
        <source>%1, the first of two texts</source>
        <translation>%1、ふたつの文のひとつめ</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>このことばにする</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Stands alone between two texts that two people wrote for the same step.</extracomment>
        <translation>または</translation>
    </message>
    <message>
        <source>Take these words instead</source>
        <translation>こちらのことばにする</translation>
    </message>
    <message>
        <source>One small step, in your own words.</source>
        <translation>小さな一歩をひとつ、ふたりのことばで。</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>ここまでしか入りません。</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>あと%1文字</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>つなぐ</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>この一歩を外す</translation>
    </message>
    <message>
        <source>The page is full.</source>
        <translation>ページはいっぱいです。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>For myself</source>
        <translation>自分のために</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>ふたりのページ</translation>
    </message>
    <message>
        <source>Private. If you find this, please don’t read on.</source>
        <translation>個人のものです。見つけても、この先は読まないでください。</translation>
    </message>
    <message>
        <source>Ideas we are both open to, not consent.</source>
        <translation>ふたりとも「いい」と言える思いつきです。同意ではありません。</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>You both see only what you both pick.</source>
        <translation>ふたりとも選んだものだけが、ふたりに見えます。</translation>
    </message>
</context>
<context>
    <name>WhatPartnerSees</name>
    <message>
        <source>What will my partner see?</source>
        <translation>相手には何が見える？</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>ふたりの重なり</translation>
    </message>
    <message>
        <source>A wish you are both open to. Where one of you would like to give and one to receive. The options you both picked. The stretch where your two spans meet. What you both chose to show. With a shared wish, the words you each added. Who was keen and who was willing is not shown, but your words may show how you meant it.</source>
        <translation>ふたりとも「いい」と言える望み。ひとりがあげたい、ひとりがもらいたいと思うところ。ふたりとも選んだもの。ふたりの範囲が重なるところ。ふたりとも見せると決めたもの。重なった望みには、それぞれが添えたことばも。どちらが強く望み、どちらが「それもいい」と思ったかは表示されません。ただ、書いたことばから気持ちが伝わることはあります。</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>自分の中にとどまるもの</translation>
    </message>
    <message>
        <source>Everything else. No, not now, a skipped card, a card kept to yourself and an answer you changed before sealing look the same to the other laptop. Private cards are never sent. Nobody sees how far you are.</source>
        <translation>そのほかのすべて。断る答えも、「今はちょっと」も、とばしたカードも、自分だけにとっておいたカードも、封をする前に変えた答えも、もう1台からは同じに見えます。ひとり用のカードが送られることは決してありません。どこまで進んだかは、だれにも見えません。</translation>
    </message>
    <message>
        <source>What absence tells</source>
        <translation>出てこないことが伝えるもの</translation>
    </message>
    <message>
        <source>Once every card is turned: if you said yes and it did not come up, your partner did not. The same is true the other way round. Why stays with each of you.</source>
        <translation>すべてのカードをめくったあと、自分が「うん」と答えたものが出てこなければ、相手は「うん」と答えていません。逆も同じです。そのわけは、それぞれの中にとどまります。</translation>
    </message>
    <message>
        <source>What saying yes to everything does</source>
        <translation>すべてに「うん」と答えると</translation>
    </message>
    <message>
        <source>Someone who says yes to every card sees everything their partner said yes to. Both of you see it come up. A second try with changed answers needs you both again.</source>
        <translation>すべてのカードに「うん」と答える人には、相手が「うん」と答えたものがすべて見えます。それが出てくるところは、ふたりとも目にします。答えを変えてもう一度試すには、またふたりともが必要です。</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>それが意味すること</translation>
    </message>
    <message>
        <source>An idea that comes up is one you are both open to. Whatever comes up, it is not consent, and nothing is owed. A yes can be given under pressure, and no software can tell.</source>
        <translation>出てきた思いつきは、ふたりとも「いい」と言えるものです。何が出てきても、それは同意ではなく、だれの借りにもなりません。「うん」は、迫られて言うこともあります。どんなソフトウェアにも見分けられません。</translation>
    </message>
    <message>
        <source>If you are afraid to say no</source>
        <translation>断るのが怖いとき</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>Said to those who hear it.</extracomment>
        <translation>キー：%1</translation>
    </message>
    <message>
        <source>What Mandorla cannot protect</source>
        <translation>Mandorla に守れないもの</translation>
    </message>
    <message>
        <source>A person at your open laptop sees what you see. Cover hides it at once.</source>
        <translation>開いたままのパソコンの前に座る人には、持ち主と同じものが見えます。「隠す」を使うと、すぐに隠れます。</translation>
    </message>
</context>
<context>
    <name>PrivateCard</name>
    <message>
        <source>In your own words</source>
        <translation>自分のことばで</translation>
    </message>
    <message>
        <source>It never leaves this laptop.</source>
        <translation>このパソコンから出ることは決してありません。</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>1 is “%1”, %2 is “%3”.</source>
        <extracomment>The two ends of a scale: numbers, and how the steps are called.</extracomment>
        <translation>1は「%1」、%2は「%3」です。</translation>
    </message>
    <message>
        <source>You both see only the stretch where your two spans meet.</source>
        <translation>ふたりの範囲が重なるところだけが、ふたりに見えます。</translation>
    </message>
    <message>
        <source>move this end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>こちらの端を動かす</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the other end</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>もう一方の端</translation>
    </message>
    <message>
        <source>or type how a step begins</source>
        <extracomment>Beside the keys that do it.</extracomment>
        <translation>段階の最初の文字を打ってもかまいません</translation>
    </message>
</context>
<context>
    <name>ReadCardsPage</name>
    <message>
        <source>Card %1. %2</source>
        <extracomment>%2 is the kind of the card, such as “A wish”.</extracomment>
        <translation>カード %1：%2</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>答える前に</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save it to a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>A verb: says yes to the round that the partner suggested.</extracomment>
        <translation>賛成する</translation>
    </message>
    <message>
        <source>It is not suggested any more, or the evening has paused.</source>
        <translation>もう提案されていないか、ひと休みしています。</translation>
    </message>
    <message>
        <source>Suggest this round</source>
        <translation>この回を提案する</translation>
    </message>
    <message>
        <source>You have suggested it already, or the evening has paused.</source>
        <translation>もう提案してあるか、ひと休みしています。</translation>
    </message>
</context>
<context>
    <name>RevealPage</name>
    <message>
        <source>It is on our page</source>
        <translation>ふたりのページにあります</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここでやめる</translation>
    </message>
    <message>
        <source>Put on our page</source>
        <translation>ふたりのページに置く</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Turn the next</source>
        <translation>次をめくる</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Your answers</source>
        <translation>自分の答え</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>%1 – kept to yourself</source>
        <translation>%1（自分だけにとっておいたもの）</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>カード %1：%2</translation>
    </message>
</context>
<context>
    <name>RoundFile</name>
    <message>
        <source>This file can’t be read.</source>
        <translation>このファイルは読めません。</translation>
    </message>
    <message>
        <source>See that it is still there, and that you may open it.</source>
        <translation>まだそこにあるか、開く権限があるか、確かめてください。</translation>
    </message>
    <message>
        <source>This is no file that holds a round.</source>
        <translation>回の入ったファイルではありません。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>There is something of this name that is no file.</source>
        <translation>同じ名前の、ファイルではないものがあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write there.</source>
        <translation>このパソコンでは、Mandorla はそこに書き込めません。</translation>
    </message>
    <message>
        <source>Choose another folder. What you wrote is still here.</source>
        <translation>別のフォルダーを選んでください。書いたものは、まだここにあります。</translation>
    </message>
    <message>
        <source>The file could not be written whole, so nothing was changed.</source>
        <translation>ファイルを最後まで書けなかったので、何も変えていません。</translation>
    </message>
    <message>
        <source>See that there is room on the disk. What you wrote is still here.</source>
        <translation>ディスクに空きがあるか確かめてください。書いたものは、まだここにあります。</translation>
    </message>
</context>
<context>
    <name>RoundFilePage</name>
    <message>
        <source>Save a round</source>
        <translation>回を保存する</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>回を開く</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>このパソコンの中だけ</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>ファイルに保存する</translation>
    </message>
    <message>
        <source>Open a round from a file</source>
        <translation>ファイルから回を開く</translation>
    </message>
    <message>
        <source>The file holds the cards and no answers. Whoever has it can read it.</source>
        <translation>ファイルに入るのはカードで、答えは入りません。持っている人はだれでも読めます。</translation>
    </message>
    <message>
        <source>The file is read here, and nothing of it is sent until you suggest it.</source>
        <translation>ファイルはここで読み込みます。提案するまで、何も送られません。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Go on writing it</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ファイルの名前</translation>
    </message>
    <message>
        <source>A name from below, or a whole path</source>
        <translation>下にある名前、またはパス全体</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>このフォルダーの中</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>上のフォルダーへ</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Said to those who hear it: %1 is the name of a folder.</extracomment>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A verb, for a file.</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Your answers are sealed</source>
        <translation>自分の答えに封をしました</translation>
    </message>
    <message>
        <source>You can change your mind until you have both sealed.</source>
        <translation>ふたりとも封をするまでは、気が変わってもかまいません。</translation>
    </message>
    <message>
        <source>Once you have both sealed, the first card lies between you on both screens. You turn it together.</source>
        <translation>ふたりとも封をすると、両方の画面で、最初のカードがふたりの間に置かれます。いっしょにめくります。</translation>
    </message>
    <message>
        <source>Until then, neither screen tells anything. Make some tea, or sit down next to each other.</source>
        <translation>それまで、どちらの画面も何も伝えません。お茶をいれたり、隣に座ったりしていてください。</translation>
    </message>
    <message>
        <source>Take my seal back</source>
        <translation>自分の封をとく</translation>
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
        <translation>新しい数字で、もう一度ペアリングしてください。</translation>
    </message>
    <message>
        <source>Something that came from the other laptop did not pass a check, so this one stopped listening. Nothing of your answers was shown by it.</source>
        <translation>もう1台から届いたものが確認を通らなかったので、このパソコンは受け取るのをやめました。このことで見えた答えはありません。</translation>
    </message>
    <message>
        <source>The words that came from the other laptop are not the ones it had sealed. They are not shown.</source>
        <translation>もう1台から届いたことばは、向こうで封をしたものと違います。表示しません。</translation>
    </message>
    <message>
        <source>A text from the other laptop could not be read safely, so it is not shown.</source>
        <translation>もう1台から届いた文を安全に読み取れなかったので、表示しません。</translation>
    </message>
    <message>
        <source>Choose names of plain letters and spaces, and pair again.</source>
        <translation>名前はふつうの文字と空白だけにして、もう一度ペアリングしてください。</translation>
    </message>
    <message>
        <source>The laptop that answered is not the one you paired with.</source>
        <translation>応答したのは、ペアリングしたパソコンではありません。</translation>
    </message>
    <message>
        <source>Make sure that you are both on your own home network, and pair again.</source>
        <translation>ふたりとも自分の家のネットワークにいることを確かめて、もう一度ペアリングしてください。</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same evening.</source>
        <translation>2台が覚えている夜が、同じではありません。</translation>
    </message>
    <message>
        <source>Pair again and choose the round anew.</source>
        <translation>もう一度ペアリングして、回を選び直してください。</translation>
    </message>
    <message>
        <source>The other laptop said something that this one does not understand.</source>
        <translation>もう1台が、このパソコンにはわからないことを伝えてきました。</translation>
    </message>
    <message>
        <source>The round that was suggested cannot be used: it is too long, or something in it is missing.</source>
        <translation>提案された回は使えません。長すぎるか、何かが足りません。</translation>
    </message>
    <message>
        <source>Pair again and choose another round.</source>
        <translation>もう一度ペアリングして、別の回を選んでください。</translation>
    </message>
    <message>
        <source>This laptop could not make a safe secret just now.</source>
        <translation>このパソコンは今、安全な秘密の値を作れませんでした。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>The other laptop said something at a moment that does not allow it.</source>
        <translation>もう1台が、この場面では送れないことを伝えてきました。</translation>
    </message>
    <message>
        <source>The other laptop took back something that it had settled. Nothing was shown by it.</source>
        <translation>もう1台が、一度決まったことを取り消しました。このことで見えたものはありません。</translation>
    </message>
    <message>
        <source>The other laptop has a newer Mandorla than this one.</source>
        <translation>もう1台の Mandorla のほうが新しいようです。</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop, and open it again.</source>
        <translation>このパソコンの Mandorla を更新して、開き直してください。</translation>
    </message>
    <message>
        <source>The other laptop has an older Mandorla than this one.</source>
        <translation>もう1台の Mandorla のほうが古いようです。</translation>
    </message>
    <message>
        <source>Update Mandorla on that laptop, and open it there again.</source>
        <translation>向こうのパソコンの Mandorla を更新して、そこで開き直してください。</translation>
    </message>
    <message>
        <source>The other laptop agreed to a round that was not suggested here.</source>
        <translation>もう1台が、ここで提案していない回に賛成しました。</translation>
    </message>
    <message>
        <source>The other laptop spoke of a seal that this one does not know.</source>
        <translation>もう1台が、このパソコンの知らない封のことを伝えてきました。</translation>
    </message>
    <message>
        <source>A seal was opened again after both were closed. Nothing was shown by it.</source>
        <translation>ふたつとも閉じたあとで、封がひとつ開かれました。このことで見えたものはありません。</translation>
    </message>
    <message>
        <source>Seals were closed and opened more often than a round allows.</source>
        <translation>封の開け閉めが、ひとつの回で許される数を超えました。</translation>
    </message>
    <message>
        <source>A card would have been turned before its turn, so this laptop stopped.</source>
        <translation>カードが順番より先にめくられるところだったので、このパソコンは止まりました。</translation>
    </message>
    <message>
        <source>A card would have been turned without both of your hands on it, so this laptop stopped.</source>
        <translation>ふたりの手がそろわないままカードがめくられるところだったので、このパソコンは止まりました。</translation>
    </message>
    <message>
        <source>The two laptops do not remember the same page. What you wrote is still here.</source>
        <translation>2台が覚えているページが、同じではありません。書いたものは、まだここにあります。</translation>
    </message>
    <message>
        <source>The other laptop put more on your page than a page holds.</source>
        <translation>もう1台が、ページに入る以上のものを置きました。</translation>
    </message>
    <message>
        <source>The other laptop sent more than anyone can write, so this laptop stopped.</source>
        <translation>もう1台が、人に書ける以上のものを送ってきたので、このパソコンは止まりました。</translation>
    </message>
    <message>
        <source>The other laptop called a page kept that you did not both keep. It is not kept.</source>
        <translation>ふたりでは残していないページを、もう1台は残したことにしていました。そのページは残りません。</translation>
    </message>
    <message>
        <source>The digits were not the same.</source>
        <translation>数字が同じではありませんでした。</translation>
    </message>
    <message>
        <source>Ask for them again across the table, and try once more.</source>
        <translation>テーブル越しにもう一度聞いて、試してください。</translation>
    </message>
    <message>
        <source>Both laptops show digits.</source>
        <translation>2台とも数字を表示しています。</translation>
    </message>
    <message>
        <source>Go back on one of them, and type the digits of the other laptop.</source>
        <translation>どちらか1台で戻って、もう1台の数字を打ち込んでください。</translation>
    </message>
    <message>
        <source>Both laptops want to type.</source>
        <translation>2台とも打ち込む側になっています。</translation>
    </message>
    <message>
        <source>Go back on one of them, and show digits there.</source>
        <translation>どちらか1台で戻って、そちらに数字を表示してください。</translation>
    </message>
    <message>
        <source>Pairing has closed. It stays open for two minutes, and for a few tries.</source>
        <translation>ペアリングの受け付けが終わりました。開いているのは2分間、試せるのは数回です。</translation>
    </message>
    <message>
        <source>Begin again on both laptops.</source>
        <translation>2台とも、初めからやり直してください。</translation>
    </message>
    <message>
        <source>The other laptop does not know this one.</source>
        <translation>もう1台は、このパソコンを知りません。</translation>
    </message>
    <message>
        <source>Pair the two with new digits.</source>
        <translation>新しい数字で2台をペアリングしてください。</translation>
    </message>
    <message>
        <source>This laptop found itself.</source>
        <translation>このパソコンは、自分自身を見つけました。</translation>
    </message>
    <message>
        <source>Type the address of the other laptop.</source>
        <translation>もう1台のアドレスを打ち込んでください。</translation>
    </message>
    <message>
        <source>The other laptop took too long to answer.</source>
        <translation>もう1台の応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Move closer to the router if you can, and try again.</source>
        <translation>できればルーターに近づいて、もう一度試してください。</translation>
    </message>
    <message>
        <source>No laptop was found that shows digits.</source>
        <translation>数字を表示しているパソコンが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Let the other laptop show digits now. If they are there already, type its address.</source>
        <translation>もう1台に数字を表示してください。もう表示されているなら、そのアドレスを打ち込んでください。</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits.</source>
        <translation>近くに、数字を表示しているパソコンが2台以上あります。</translation>
    </message>
    <message>
        <source>Type the address that the right one shows.</source>
        <translation>目当てのほうに表示されているアドレスを打ち込んでください。</translation>
    </message>
    <message>
        <source>Nobody answers at that address.</source>
        <translation>そのアドレスからは応答がありません。</translation>
    </message>
    <message>
        <source>See that both are on the same network, not a guest network, and that no VPN or firewall is in the way. Then compare the address.</source>
        <translation>2台が同じネットワークにいて、それがゲスト用ではなく、間に VPN やファイアウォールがないことを確かめてください。それから、アドレスを見比べてください。</translation>
    </message>
    <message>
        <source>Another laptop answers at that address.</source>
        <translation>そのアドレスでは、別のパソコンが応答しています。</translation>
    </message>
    <message>
        <source>Compare the address with the one the other laptop shows.</source>
        <translation>もう1台に表示されているアドレスと見比べてください。</translation>
    </message>
    <message>
        <source>This laptop could not open a port, so nobody can reach it.</source>
        <translation>このパソコンはポートを開けなかったので、どこからも届きません。</translation>
    </message>
    <message>
        <source>Let the other laptop show the digits, or close what else uses the network here.</source>
        <translation>もう1台に数字を表示するか、ここでネットワークを使っているほかのものを閉じてください。</translation>
    </message>
    <message>
        <source>Four people are paired with this laptop, and there is room for four.</source>
        <translation>このパソコンは4人とペアリングしています。入るのは4人までです。</translation>
    </message>
    <message>
        <source>To pair with somebody else, forget one of them first.</source>
        <translation>ほかの人とペアリングするには、先にひとりを忘れてください。</translation>
    </message>
    <message>
        <source>What was kept is not here any more.</source>
        <translation>残していたものは、もうここにありません。</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and begin anew.</source>
        <translation>Mandorla を閉じて開き直し、初めから始めてください。</translation>
    </message>
    <message>
        <source>Something is kept on this laptop already.</source>
        <translation>このパソコンには、もう残しているものがあります。</translation>
    </message>
    <message>
        <source>Close Mandorla, open it again, and type that passphrase.</source>
        <translation>Mandorla を閉じて開き直し、そのパスフレーズを打ち込んでください。</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>これでは開きません。</translation>
    </message>
    <message>
        <source>Try once more. Capital letters and spaces count.</source>
        <translation>もう一度試してください。大文字と小文字、空白も区別されます。</translation>
    </message>
    <message>
        <source>A passphrase has ten characters or more.</source>
        <translation>パスフレーズは10文字以上です。</translation>
    </message>
    <message>
        <source>A few words in a row do well.</source>
        <translation>単語をいくつか並べるとよいでしょう。</translation>
    </message>
    <message>
        <source>The file that opens what is kept here is damaged.</source>
        <translation>ここに残っているものを開くためのファイルが壊れています。</translation>
    </message>
    <message>
        <source>If you have a copy of Mandorla’s folder, put it back. Without one, what was kept cannot be read any more.</source>
        <translation>Mandorla のフォルダーの控えがあれば、元に戻してください。なければ、残していたものはもう読めません。</translation>
    </message>
    <message>
        <source>Something of what is kept here is damaged and cannot be read.</source>
        <translation>ここに残っているものの一部が壊れていて、読めません。</translation>
    </message>
    <message>
        <source>A newer Mandorla wrote what is kept here.</source>
        <translation>ここに残っているものは、新しい Mandorla が書いたものです。</translation>
    </message>
    <message>
        <source>Update Mandorla on this laptop. What is kept was not changed.</source>
        <translation>このパソコンの Mandorla を更新してください。残っているものは何も変わっていません。</translation>
    </message>
    <message>
        <source>Mandorla is open on this laptop already.</source>
        <translation>Mandorla は、このパソコンでもう開いています。</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>もうひとつのウィンドウで続けるか、先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla write to its folder.</source>
        <translation>このパソコンでは、Mandorla は自分のフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>See that the folder can be written to.</source>
        <translation>フォルダーに書き込めるか確かめてください。</translation>
    </message>
    <message>
        <source>There is no room left on this laptop’s disk.</source>
        <translation>このパソコンのディスクに空きがありません。</translation>
    </message>
    <message>
        <source>Make some room on it.</source>
        <translation>ディスクに空きを作ってください。</translation>
    </message>
    <message>
        <source>This laptop does not let Mandorla read its folder.</source>
        <translation>このパソコンでは、Mandorla は自分のフォルダーを読めません。</translation>
    </message>
    <message>
        <source>See that the folder and the disk it is on can be read.</source>
        <translation>フォルダーと、それがあるディスクを読めるか確かめてください。</translation>
    </message>
    <message>
        <source>This is more than Mandorla can keep.</source>
        <translation>Mandorla に残せる量を超えています。</translation>
    </message>
    <message>
        <source>Let go of what is kept, and begin anew.</source>
        <translation>残しているものを手放して、初めから始めてください。</translation>
    </message>
    <message>
        <source>This laptop has too little free memory just now.</source>
        <translation>このパソコンのメモリーの空きが、今は足りません。</translation>
    </message>
    <message>
        <source>Close something else, and try again.</source>
        <translation>ほかのものを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>No keychain answers on this laptop.</source>
        <translation>このパソコンでは、キーリングが応答しません。</translation>
    </message>
    <message>
        <source>Your passphrase opens what is kept, as before.</source>
        <translation>残っているものは、これまでどおりパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked or did not answer, so it may still have its key.</source>
        <translation>このデスクトップのキーリングがロックされたままか、応答しませんでした。中にまだ鍵が残っているかもしれません。</translation>
    </message>
    <message>
        <source>You can take “This evening” out of it by hand.</source>
        <translation>そこから「今夜」を手で取り除けます。</translation>
    </message>
    <message>
        <source>Mandorla asks it again each time you open what is kept here, and does not open by itself any more. You can also take “This evening” out of it by hand.</source>
        <translation>ここに残っているものを開くたびに、Mandorla はまたキーリングにたずねます。もう自動で開くことはありません。そこから「今夜」を手で取り除くこともできます。</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so the evening waits. What you see here is not lost.</source>
        <translation>このパソコンは今書き込めないので、先に進むのを待っています。ここに見えているものは失われていません。</translation>
    </message>
    <message>
        <source>This laptop can’t write just now, so what you wrote is not kept yet. It stays here while Mandorla is open.</source>
        <translation>このパソコンは今書き込めないので、書いたものはまだ残せていません。Mandorla が開いているあいだは、ここにあります。</translation>
    </message>
    <message>
        <source>A laptop went away before the cards were ready, so the seal came off. Your answers are as they were.</source>
        <translation>カードの準備ができる前に1台が離れたので、封がとけました。答えはそのままです。</translation>
    </message>
    <message>
        <source>Seal them once more when you like.</source>
        <translation>よいときに、もう一度封をしてください。</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through.</source>
        <translation>相手から、話し合う時間の提案です。</translation>
    </message>
    <message>
        <source>What you wrote in this round is damaged and cannot be read.</source>
        <translation>この回で書いたものが壊れていて、読めません。</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>初めからになります。</translation>
    </message>
    <message>
        <source>The evening has paused. Your answers are still here.</source>
        <translation>今はひと休みしています。答えは、まだここにあります。</translation>
    </message>
    <message>
        <source>If both laptops come back, you can go on.</source>
        <translation>2台とも戻れば、続けられます。</translation>
    </message>
    <message>
        <source>That is a name, and finding out whose it is would mean asking somebody outside.</source>
        <translation>これは名前です。だれの名前かを知るには、外にたずねることになります。</translation>
    </message>
    <message>
        <source>Type the numbers instead, as the other laptop shows them.</source>
        <translation>代わりに、もう1台に表示されている数字を打ち込んでください。</translation>
    </message>
    <message>
        <source>This is not a whole address: it has four numbers, with a dot between each.</source>
        <translation>アドレスの一部が足りません。4つの数を、点で区切ります。</translation>
    </message>
    <message>
        <source>It looks like 192.168.1.20.</source>
        <translation>192.168.1.20 のような形です。</translation>
    </message>
    <message>
        <source>One of the four numbers is too large: each is 255 at most.</source>
        <translation>4つの数のどれかが大きすぎます。それぞれ255までです。</translation>
    </message>
    <message>
        <source>Compare it with what the other laptop shows.</source>
        <translation>もう1台に表示されているものと見比べてください。</translation>
    </message>
    <message>
        <source>Something in this address with colons is too long, too short or missing.</source>
        <translation>コロンの入ったこのアドレスは、どこかが長すぎるか、短すぎるか、足りません。</translation>
    </message>
    <message>
        <source>Compare it character by character, or use the one with dots.</source>
        <translation>一文字ずつ見比べるか、点の入ったアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The square bracket is opened and not closed.</source>
        <translation>角かっこが開いたままで、閉じていません。</translation>
    </message>
    <message>
        <source>It closes after the address, before the last colon.</source>
        <translation>アドレスのあと、最後のコロンの前で閉じます。</translation>
    </message>
    <message>
        <source>After the address and its colon comes a number from 1 to 65535.</source>
        <translation>アドレスとコロンのあとには、1から65535までの数が入ります。</translation>
    </message>
    <message>
        <source>If the other laptop shows none there, leave out the colon as well.</source>
        <translation>もう1台にその数が表示されていなければ、コロンも書かないでください。</translation>
    </message>
    <message>
        <source>This laptop has more than one way to an address that begins like this.</source>
        <translation>このパソコンには、こう始まるアドレスへの道が2つ以上あります。</translation>
    </message>
    <message>
        <source>Use the address with dots, or put a % and the name of your own network device after it.</source>
        <translation>点の入ったアドレスを使うか、うしろに % と、自分のネットワークデバイスの名前を付けてください。</translation>
    </message>
    <message>
        <source>What follows the % is not a network device of this laptop.</source>
        <translation>% のうしろにあるのは、このパソコンのネットワークデバイスではありません。</translation>
    </message>
    <message>
        <source>Leave out the % and what follows it.</source>
        <translation>% と、そのあとを書かないでください。</translation>
    </message>
    <message>
        <source>This address belongs to no single laptop.</source>
        <translation>このアドレスは、1台のパソコンのものではありません。</translation>
    </message>
    <message>
        <source>This laptop is on no network.</source>
        <translation>このパソコンは、どのネットワークにもつながっていません。</translation>
    </message>
    <message>
        <source>Join the home network on both laptops. It does not need the internet.</source>
        <translation>2台とも家のネットワークにつないでください。インターネットはいりません。</translation>
    </message>
    <message>
        <source>Another program on this laptop holds port %1, so Mandorla cannot find the other laptop by itself.</source>
        <translation>このパソコンの別のプログラムがポート %1 を使っているので、Mandorla はもう1台を自動で見つけられません。</translation>
    </message>
    <message>
        <source>Close that program, or type the other laptop’s address. Mandorla tries again by itself.</source>
        <translation>そのプログラムを閉じるか、もう1台のアドレスを打ち込んでください。Mandorla は自動でまた試します。</translation>
    </message>
    <message>
        <source>Several can be chosen only where both show it or neither, and where there are choices.</source>
        <translation>いくつか選べるのは、両方見せるかどちらも見せないかのカードで、選べるものがあるときだけです。</translation>
    </message>
    <message>
        <source>It can stand alone only where more than one may be chosen.</source>
        <translation>ひとつだけで選ぶものを置けるのは、ふたつ以上選べるときだけです。</translation>
    </message>
    <message>
        <source>Only a card to give and to receive has two roles.</source>
        <translation>ふたつの役があるのは、あげる・もらうのカードだけです。</translation>
    </message>
    <message>
        <source>A private card is never shared, so it has none.</source>
        <translation>ひとり用のカードは重なることがないので、これはありません。</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>ファイルが %1 KiB を超えています。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>ファイルが UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>ファイルが途中で終わっています。</translation>
    </message>
    <message>
        <source>This is no value that JSON knows.</source>
        <translation>JSON にない値です。</translation>
    </message>
    <message>
        <source>A name in quotation marks is missing.</source>
        <translation>引用符で囲んだ名前がありません。</translation>
    </message>
    <message>
        <source>Here a : is missing.</source>
        <translation>ここに : がありません。</translation>
    </message>
    <message>
        <source>Here a comma or } is missing.</source>
        <translation>ここに , か } がありません。</translation>
    </message>
    <message>
        <source>Here a comma or ] is missing.</source>
        <translation>ここに , か ] がありません。</translation>
    </message>
    <message>
        <source>There is something after the end.</source>
        <translation>終わりのあとに何かがあります。</translation>
    </message>
    <message>
        <source>A number is not finished.</source>
        <translation>数が途中で終わっています。</translation>
    </message>
    <message>
        <source>A text is not closed.</source>
        <translation>文が閉じていません。</translation>
    </message>
    <message>
        <source>A text has a line break or a control character in it. Write \n for a new line.</source>
        <translation>文の中に、改行か制御文字があります。改行は、バックスラッシュと n で書きます。</translation>
    </message>
    <message>
        <source>A backslash comes before something it cannot come before.</source>
        <translation>バックスラッシュのあとに、置けない文字があります。</translation>
    </message>
    <message>
        <source>\u needs four digits, 0-9 and a-f.</source>
        <translation>\u のあとには、0-9 と a-f の4けたが必要です。</translation>
    </message>
    <message>
        <source>A text has half a character in it.</source>
        <translation>文の中に、半分だけの文字があります。</translation>
    </message>
    <message>
        <source>A text has a zero character in it.</source>
        <translation>文の中に、ヌル文字があります。</translation>
    </message>
    <message>
        <source>A name is given twice here.</source>
        <translation>ここに同じ名前が2回あります。</translation>
    </message>
    <message>
        <source>This list is too long.</source>
        <translation>このリストは長すぎます。</translation>
    </message>
    <message>
        <source>This value is not of the kind that belongs here.</source>
        <translation>この値は、ここに入る種類ではありません。</translation>
    </message>
    <message>
        <source>It takes a whole number, from 0.</source>
        <translation>0以上の整数が必要です。</translation>
    </message>
    <message>
        <source>This Mandorla knows no field of this name here; a newer one may.</source>
        <translation>この Mandorla は、ここでこの名前の項目を知りません。新しいものなら知っているかもしれません。</translation>
    </message>
    <message>
        <source>This Mandorla knows no field &quot;%1&quot; here; a newer one may.</source>
        <translation>この Mandorla は、ここで &quot;%1&quot; という項目を知りません。新しいものなら知っているかもしれません。</translation>
    </message>
    <message>
        <source>A text is given by language: &quot;en&quot;, &quot;nl&quot;, &quot;pt-BR&quot;.</source>
        <translation>文は言語ごとに書きます：&quot;en&quot;、&quot;nl&quot;、&quot;pt-BR&quot;。</translation>
    </message>
    <message>
        <source>It is one of APART, NEAR, TOUCHING and OVERLAPPING.</source>
        <translation>APART、NEAR、TOUCHING、OVERLAPPING のどれかです。</translation>
    </message>
    <message>
        <source>It is one of WISH, EXCHANGE, PICK, RANGE, TOGETHER and PRIVATE.</source>
        <translation>WISH、EXCHANGE、PICK、RANGE、TOGETHER、PRIVATE のどれかです。</translation>
    </message>
    <message>
        <source>It is one of IDEA, BOTH and SHOWN.</source>
        <translation>IDEA、BOTH、SHOWN のどれかです。</translation>
    </message>
    <message>
        <source>It needs an id of a-z, 0-9 and &apos;-&apos;, at most %1 of them.</source>
        <translation>a-z、0-9、&apos;-&apos; の ID が必要です。長さは%1文字までです。</translation>
    </message>
    <message>
        <source>Its id is taken by an earlier one.</source>
        <translation>この ID は、前のものが使っています。</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>この文がありません。</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>この文は空です。</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters or line breaks.</source>
        <translation>書けるのは%1文字までのふつうの文です。制御文字と改行は使えません。</translation>
    </message>
    <message>
        <source>It can have at most %1 characters of plain text, without control characters.</source>
        <translation>書けるのは%1文字までのふつうの文です。制御文字は使えません。</translation>
    </message>
    <message>
        <source>At most %1 languages are possible.</source>
        <translation>言語は%1までです。</translation>
    </message>
    <message>
        <source>It is given in a language that the round’s title is not in.</source>
        <translation>回の題名にない言語で書かれています。</translation>
    </message>
    <message>
        <source>It is missing in one of the languages of the round’s title.</source>
        <translation>回の題名にある言語のどれかで、これがありません。</translation>
    </message>
    <message>
        <source>A card of this kind has no options.</source>
        <translation>この種類のカードには、選べるものがありません。</translation>
    </message>
    <message>
        <source>It needs %2 to %1 options.</source>
        <translation>選べるものが%2から%1まで必要です。</translation>
    </message>
    <message>
        <source>A round takes at most %1 minutes.</source>
        <translation>ひとつの回は%1分までです。</translation>
    </message>
    <message>
        <source>It has a field that this Mandorla does not know; a newer one may.</source>
        <translation>この Mandorla の知らない項目があります。新しいものなら知っているかもしれません。</translation>
    </message>
    <message>
        <source>A round has 1 to %1 cards.</source>
        <translation>ひとつの回のカードは、1枚から%1枚までです。</translation>
    </message>
    <message>
        <source>All options, steps and wishes together are more than %1.</source>
        <translation>選べるものと段階と望みが、合わせて%1を超えています。</translation>
    </message>
    <message>
        <source>All texts of the round together are too long.</source>
        <translation>回の文が、全部合わせると長すぎます。</translation>
    </message>
    <message>
        <source>A file has 1 to %1 rounds.</source>
        <translation>ひとつのファイルに入る回は、1から%1までです。</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something is wrong. Stands alone, or in brackets.</extracomment>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>As above; behind the line stands the place by its names, as the file has them.</extracomment>
        <translation>%1行目、%2</translation>
    </message>
</context>
<context>
    <name>RevealedWords</name>
    <message>
        <source>shared</source>
        <extracomment>Stands alone in the almond where two circles meet: what is shared.</extracomment>
        <translation>ふたりの</translation>
    </message>
</context>
<context>
    <name>ShowTyped</name>
    <message>
        <source>Show what I type</source>
        <translation>打った文字を表示する</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Not chosen yet</source>
        <translation>まだ選んでいません</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The two ends of a span on a scale, for those who hear it: “From: at six”.</extracomment>
        <translation>ここから</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>ここまで</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Where one is in the cards of a round; shown, and said aloud.</extracomment>
        <translation>カード %1／%2</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>For you alone</source>
        <translation>ひとりで</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>ふたりのページ</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>このパソコンの中だけ</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>持っていく</translation>
    </message>
    <message>
        <source>What you wrote, each part under its question. It is marked as private, and has no date on it.</source>
        <translation>書いたことを、それぞれの問いの下に並べます。個人のものというしるしが付き、日付はありません。</translation>
    </message>
    <message>
        <source>What is on your page, and nothing of your answers. It says that these are ideas and not consent. It has no date on it.</source>
        <translation>ページに書いてあることです。答えは入りません。これは思いつきで、同意ではないと書かれています。日付はありません。</translation>
    </message>
    <message>
        <source>Your names are on it: %1.</source>
        <translation>ふたりの名前が入ります：%1。</translation>
    </message>
    <message>
        <source>There is no name on it.</source>
        <translation>名前は入りません。</translation>
    </message>
    <message>
        <source>A file or a sheet of paper is not locked, and it does not fade. Whoever finds it can read it.</source>
        <translation>ファイルや紙には鍵がかかっておらず、薄れて消えることもありません。見つけた人はだれでも読めます。</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>ファイルの置き場所</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF で保存</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>テキストで保存</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
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
        <translation>話し合う</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>speaks</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>話す</translation>
    </message>
    <message>
        <source>listens</source>
        <extracomment>Under a person’s name.</extracomment>
        <translation>聴く</translation>
    </message>
    <message>
        <source>The glass has run out.</source>
        <translation>砂が落ちきりました。</translation>
    </message>
    <message>
        <source>In the glass: a minute at most.</source>
        <translation>砂時計：あと1分まで。</translation>
    </message>
    <message numerus="yes">
        <source>In the glass: %n minutes at most.</source>
        <translation>
            <numerusform>砂時計：あと%n分まで。</numerusform>
        </translation>
    </message>
    <message>
        <source>You suggest talking this through</source>
        <translation>話し合う時間を提案しています</translation>
    </message>
    <message>
        <source>Your partner suggests talking this through</source>
        <translation>相手から、話し合う時間の提案です</translation>
    </message>
    <message>
        <source>Talk it through</source>
        <translation>話し合う</translation>
    </message>
    <message>
        <source>One of you speaks, and one listens. When the glass has run out, you change over.</source>
        <translation>ひとりが話し、ひとりが聴きます。砂が落ちきったら、交代します。</translation>
    </message>
    <message>
        <source>When the glass has run out, you change over, without a sound. Finish your sentence first.</source>
        <translation>砂が落ちきったら、音はなしで交代します。話している途中の文は、最後まで言ってください。</translation>
    </message>
    <message>
        <source>It begins when you both want it. Look up, and ask.</source>
        <translation>ふたりとも望むと始まります。顔を上げて、聞いてみてください。</translation>
    </message>
    <message>
        <source>You don’t have to. If you leave it, nobody is told.</source>
        <translation>しなくてもかまいません。そのままにしても、だれにも伝わりません。</translation>
    </message>
    <message>
        <source>It begins when you both want it, and either of you can end it at any moment, for both.</source>
        <translation>ふたりとも望むと始まります。終わりは、どちらからでも、いつでも。ふたりいっしょに終わります。</translation>
    </message>
    <message>
        <source>How long each of you speaks</source>
        <translation>それぞれが話す長さ</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2分</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5分</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10分</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>先に話す人</translation>
    </message>
    <message>
        <source>I speak first</source>
        <translation>先に話す</translation>
    </message>
    <message>
        <source>I listen first</source>
        <translation>先に聴く</translation>
    </message>
    <message>
        <source>Mandorla hears nothing, and keeps nothing of it.</source>
        <translation>Mandorla は何も聞かず、何も残しません。</translation>
    </message>
    <message>
        <source>End it, for both of us</source>
        <translation>ふたりとも終わりにする</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はちょっと</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>カードに戻る</translation>
    </message>
    <message>
        <source>Suggest once more</source>
        <translation>もう一度提案する</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>ひと休みしているあいだはできません。</translation>
    </message>
    <message>
        <source>Go on, both of us</source>
        <translation>ふたりで先へ進む</translation>
    </message>
    <message>
        <source>Suggest it</source>
        <translation>提案する</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>, </source>
        <extracomment>Between the things of a list: the options that somebody picked.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>One card.</source>
        <translation>カード1枚。</translation>
    </message>
    <message numerus="yes">
        <source>%n cards.</source>
        <translation>
            <numerusform>カード%n枚。</numerusform>
        </translation>
    </message>
    <message>
        <source>About a minute.</source>
        <translation>約1分。</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>約%n分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for you. It is not suggested, and nothing of it is sent.</source>
        <translation>ひとりのための回です。提案されることはなく、何も送られません。</translation>
    </message>
    <message>
        <source>It is about what helps each of you.</source>
        <translation>それぞれの助けになることについての回です。</translation>
    </message>
    <message>
        <source>It is about everyday closeness.</source>
        <translation>毎日の近さについての回です。</translation>
    </message>
    <message>
        <source>It is about touch.</source>
        <translation>触れることについての回です。</translation>
    </message>
    <message>
        <source>It is about desire.</source>
        <translation>「したい」という気持ちについての回です。</translation>
    </message>
    <message>
        <source>You both see only what you share. Once every card is turned: if you said yes and it did not come up, your partner did not. Whoever says yes to everything sees every wish.</source>
        <translation>ふたりの重なりだけが、ふたりに見えます。すべてのカードをめくったあと、自分が「うん」と答えたものが出てこなければ、相手は「うん」と答えていません。すべてに「うん」と答える人には、すべての望みが見えます。</translation>
    </message>
</context>
<context>
    <name>TheEndPage</name>
    <message>
        <source>End the evening</source>
        <translation>今夜を終える</translation>
    </message>
    <message>
        <source>What you share is not consent.</source>
        <translation>ふたりの重なりは、同意ではありません。</translation>
    </message>
    <message>
        <source>Name another evening</source>
        <translation>次の夜を決める</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>もう一度ペアリング</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>別の回</translation>
    </message>
    <message>
        <source>Our page</source>
        <translation>ふたりのページ</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>In your own words</source>
        <translation>自分のことばで</translation>
    </message>
    <message>
        <source>Show this, or keep it to yourself? Space chooses. Skip leaves it.</source>
        <translation>見せる？&#x3000;自分だけにとっておく？&#x3000;スペースで選びます。「とばす」でそのままになります。</translation>
    </message>
    <message>
        <source>Both are shown at the same moment, or neither.</source>
        <translation>両方が同時に見えるか、どちらも見えないかです。</translation>
    </message>
    <message>
        <source>Show this?</source>
        <translation>これを見せる？</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>これを見せる</translation>
    </message>
    <message>
        <source>Keep it to myself</source>
        <translation>自分だけにとっておく</translation>
    </message>
</context>
<context>
    <name>TurnTogetherPage</name>
    <message>
        <source>Your hand is on the card</source>
        <translation>カードに手を置いています</translation>
    </message>
    <message>
        <source>Turn the card together</source>
        <translation>いっしょにカードをめくる</translation>
    </message>
    <message>
        <source>It turns the moment you have both pressed. Until then, neither screen shows it.</source>
        <translation>ふたりとも押した瞬間にめくれます。それまで、どちらの画面にも出ません。</translation>
    </message>
    <message>
        <source>It turns when you both put a hand on it. You can take yours back.</source>
        <translation>ふたりとも手を置くとめくれます。自分の手は引くことができます。</translation>
    </message>
    <message>
        <source>Look up, and ask.</source>
        <translation>顔を上げて、聞いてみてください。</translation>
    </message>
    <message>
        <source>Look at each other first.</source>
        <translation>まず、お互いの顔を見てください。</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここでやめる</translation>
    </message>
    <message>
        <source>Take my hand back</source>
        <translation>手を引く</translation>
    </message>
    <message>
        <source>Put my hand on the card</source>
        <translation>カードに手を置く</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Not while the evening has paused.</source>
        <translation>ひと休みしているあいだはできません。</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直すものはありません。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>In the two circles, to one person each: what belongs to you. Lower case, if the language has it.
----------
As the other one.</extracomment>
        <translation>自分の</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>In the almond between the circles: what belongs to both.</extracomment>
        <translation>ふたりの</translation>
    </message>
    <message>
        <source>Answer alone.
Turn it over together.</source>
        <translation>ひとりで答える。
いっしょにめくる。</translation>
    </message>
    <message>
        <source>Two laptops, one unhurried evening. What you both would like comes to light. The rest stays where it was.</source>
        <translation>2台のパソコンと、急がない夜。ふたりともが望むことに、明かりがともります。ほかのものは、もとの場所にそのまま。</translation>
    </message>
    <message>
        <source>How this evening is kept</source>
        <translation>今夜をどう残すか</translation>
    </message>
    <message>
        <source>Just for tonight</source>
        <translation>今夜だけ</translation>
    </message>
    <message>
        <source>Mandorla writes nothing to this laptop.</source>
        <translation>Mandorla は、このパソコンに何も書き込みません。</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>鍵をかけて残す</translation>
    </message>
    <message>
        <source>Saved here, behind a passphrase of yours.</source>
        <translation>ここに、自分のパスフレーズに守られて残ります。</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>相手には何が見える？</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>ひとりで</translation>
    </message>
    <message>
        <source>Write a round</source>
        <translation>回を書く</translation>
    </message>
</context>
<context>
    <name>WhatItTells</name>
    <message>
        <source>Close this again</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What will my partner see?</source>
        <translation>相手には何が見える？</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>A few words, if you like</source>
        <translation>よければ、少しことばを</translation>
    </message>
    <message>
        <source>Read only if you are both open to this. Your words may show how you meant it.</source>
        <translation>ふたりとも「いい」と言えるときだけ読まれます。書いたことばから気持ちが伝わることはあります。</translation>
    </message>
</context>
<context>
    <name>LabelledArea</name>
    <message>
        <source>This is as much as fits.</source>
        <translation>ここまでしか入りません。</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>あと%1文字</translation>
    </message>
</context>
<context>
    <name>WriteCardPage</name>
    <message>
        <source>A round of your own</source>
        <translation>自分で作る回</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>このパソコンの中だけ</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>カード1枚</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <extracomment>Numbers: which of how many.</extracomment>
        <translation>カード %1／%2</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>たずねること</translation>
    </message>
    <message>
        <source>A line under it, if you like</source>
        <translation>よければ、その下に1行</translation>
    </message>
    <message>
        <source>What kind of card it is</source>
        <translation>カードの種類</translation>
    </message>
    <message>
        <source>Its two roles, if you like</source>
        <translation>よければ、ふたつの役</translation>
    </message>
    <message>
        <source>Each as a whole sentence, as whoever has it would say it. Both, or neither.</source>
        <translation>それぞれ、その役の人が言うままのひとつの文で。両方書くか、どちらも書かないか。</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>あげる側のことば</translation>
    </message>
    <message>
        <source>I’d like to give.</source>
        <translation>してあげたい。</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>もらう側のことば</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>してもらいたい。</translation>
    </message>
    <message>
        <source>One that stands alone, such as “None of these”, clears the others.</source>
        <translation>「この中にはない」のようにひとつだけで選ぶものは、ほかの選択を外します。</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>いくつか選んでもよい</translation>
    </message>
    <message>
        <source>Once it is shared</source>
        <translation>重なったとき</translation>
    </message>
    <message>
        <source>One of these is shown under it, on both laptops.</source>
        <translation>どちらのパソコンでも、その下に、このうちのひとつが出ます。</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>触れることではない</translation>
    </message>
    <message>
        <source>Then the line need not say that it is not consent.</source>
        <translation>その場合、同意ではないと書かれていなくてもかまいません。</translation>
    </message>
    <message>
        <source>A first step, if you like</source>
        <translation>よければ、最初の一歩</translation>
    </message>
    <message>
        <source>A whole sentence that both of you could have written. Without one, none is offered.</source>
        <translation>ふたりのどちらが書いてもおかしくない、ひとつの文で。なければ、一歩は示されません。</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>まだ途中です。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Of a card: to an earlier place in the round, to a later one.</extracomment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>As above: to a later place.</extracomment>
        <translation>後ろへ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>A verb: makes a second card like this one.</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove this card</source>
        <translation>このカードを取り除く</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Moves a choice one place up, or down, in the list.</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>As above.</extracomment>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>Of a choice such as “None of these”: whoever picks it picks nothing else.</extracomment>
        <translation>ひとつだけ</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>回に戻る</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>See it as a card</source>
        <translation>カードとして見る</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>これが最初です。</translation>
    </message>
    <message>
        <source>This is the last one so far.</source>
        <translation>今のところ、これが最後です。</translation>
    </message>
</context>
<context>
    <name>WriteRoundPage</name>
    <message>
        <source>A round of your own</source>
        <translation>自分で作る回</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>このパソコンの中だけ</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>まだ途中です。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>What it is for, in one line</source>
        <translation>何のための回か、1行で</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Eight to ten are an evening. Begin with what is easy.</source>
        <translation>8枚から10枚で、ひと晩になります。答えやすいものから始めてください。</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a card.</source>
        <translation>Alt と ↑ か ↓ でカードが動きます。</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>カードを足す</translation>
    </message>
    <message>
        <source>Around the cards</source>
        <translation>カードのまわり</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>この回をするわけ</translation>
    </message>
    <message>
        <source>Each of you reads it first, alone. Shift Enter breaks the line.</source>
        <translation>ふたりとも、まずひとりで読みます。Shift Enter で改行します。</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>答える前に</translation>
    </message>
    <message>
        <source>What only this round tells. What every round tells, Mandorla says.</source>
        <translation>この回だけで伝わること。どの回にも共通することは、Mandorla が伝えます。</translation>
    </message>
    <message>
        <source>At the end, if something came up</source>
        <translation>終わりに、何か出てきたとき</translation>
    </message>
    <message>
        <source>From what came up to one small step, or none.</source>
        <translation>出てきたものから、小さな一歩へ。一歩はなくてもかまいません。</translation>
    </message>
    <message>
        <source>It is shown in both cases until you write one for when nothing came up.</source>
        <translation>何も出てこなかったときの文を書くまでは、どちらの場合にもこれが出ます。</translation>
    </message>
    <message>
        <source>At the end, if nothing came up</source>
        <translation>終わりに、何も出てこなかったとき</translation>
    </message>
    <message>
        <source>Kind to both, and about this case only.</source>
        <translation>ふたりともにやさしく、この場合のことだけを。</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>渡す人へ</translation>
    </message>
    <message>
        <source>For whom it is not, and what to ask afterwards. Whoever opens the file can read it.</source>
        <translation>だれには向かないか、あとで何をたずねるか。ファイルを開く人はだれでも読めます。</translation>
    </message>
    <message>
        <source>How near it goes</source>
        <translation>どこまで近づくか</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>それぞれの助けになること</translation>
    </message>
    <message>
        <source>A quiet word, a habit, a good moment.</source>
        <translation>静かなひとこと、習慣、よいひととき。</translation>
    </message>
    <message>
        <source>Everyday closeness</source>
        <translation>毎日の近さ</translation>
    </message>
    <message>
        <source>Small things through the day.</source>
        <translation>一日の中の小さなこと。</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>触れること</translation>
    </message>
    <message>
        <source>A hand, a hug, lying close.</source>
        <translation>手、抱きしめること、そばに横になること。</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>「したい」気持ち</translation>
    </message>
    <message>
        <source>What each of you longs for, and when.</source>
        <translation>それぞれが何を、いつ望むか。</translation>
    </message>
    <message>
        <source>Minutes one of you needs</source>
        <translation>ひとりにかかる時間（分）</translation>
    </message>
    <message>
        <source>Up to %1, or left empty.</source>
        <translation>%1まで、または空のまま。</translation>
    </message>
    <message>
        <source>Begin another round</source>
        <translation>別の回を書き始める</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Put it among the rounds</source>
        <translation>回の並びに入れる</translation>
    </message>
    <message>
        <source>A second language</source>
        <translation>ふたつめの言語</translation>
    </message>
    <message>
        <source>Each text is then in both languages, and each person reads their own.</source>
        <translation>どの文も両方の言語で入り、それぞれが自分の言語で読みます。</translation>
    </message>
    <message>
        <source>Take this language out of the round</source>
        <translation>この言語を回から取り除く</translation>
    </message>
</context>
<context>
    <name>WriteStartPage</name>
    <message>
        <source>Write a round</source>
        <translation>回を書く</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>このパソコンの中だけ</translation>
    </message>
    <message>
        <source>A round of your own</source>
        <translation>自分で作る回</translation>
    </message>
    <message>
        <source>You write it alone. It goes nowhere until you suggest it, and to no file but the one you choose.</source>
        <translation>ひとりで書きます。提案するまでどこにも行かず、選んだファイルのほかには書き込まれません。</translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>前の続きを書く</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>空の回から始める</translation>
    </message>
    <message>
        <source>Open one from a file…</source>
        <translation>ファイルから開く…</translation>
    </message>
    <message>
        <source>Or begin with one that is there</source>
        <translation>または、今ある回から始める</translation>
    </message>
    <message>
        <source>You write on a copy. The round itself stays as it is.</source>
        <translation>書くのは写しの上です。もとの回はそのままです。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
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
        <translation>まだことばがありません</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <extracomment>A number, and what the card asks.</extracomment>
        <translation>カード %1：%2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::AnswerViewModel</name>
    <message>
        <source>If you like, tell each other two things aloud before you begin: a word that stops everything at once (a plain “stop” always does), and what does you good afterwards. Mandorla asks for neither, and stores nothing of it.</source>
        <translation>よければ、始める前にふたつのことを声に出して伝え合ってください。すべてをすぐに止めることば（ふつうの「やめて」なら、いつでも止まります）と、そのあとにあるとうれしいこと。Mandorla はどちらもたずねず、何も保存しません。</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Both in place of an answer, in the list of one’s own answers.</extracomment>
        <translation>とばしました</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>答えなし</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ChooseViewModel</name>
    <message>
        <source>Everyday closeness</source>
        <translation>毎日の近さ</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>触れること</translation>
    </message>
    <message>
        <source>Desire</source>
        <translation>「したい」気持ち</translation>
    </message>
    <message>
        <source>What helps each of you</source>
        <translation>それぞれの助けになること</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, in as few letters as can be.</extracomment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>ひとりで</translation>
    </message>
</context>
<context>
    <name>mandorla::app::CompanionsViewModel</name>
    <message>
        <source>Someone who cannot be read any more</source>
        <translation>もう読み取れない人</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>名前のない人</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Company</name>
    <message>
        <source>Just for tonight: neither laptop keeps anything of this evening.</source>
        <translation>今夜だけ：どちらのパソコンにも、今夜のことは何も残りません。</translation>
    </message>
    <message>
        <source>You both keep it locked: this pairing, a round until it is over and seen, and pages you two keep.</source>
        <translation>ふたりとも鍵をかけて残します：このペアリングと、終わって見届けるまでの回と、ふたりで残すページ。</translation>
    </message>
    <message>
        <source>Just for tonight after all: one of you chose so, and neither laptop keeps anything of this evening.</source>
        <translation>やはり今夜だけ：どちらかがそう選びました。どちらのパソコンにも、今夜のことは何も残りません。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ConnectViewModel</name>
    <message>
        <source>Read out again what is shown here now.</source>
        <translation>ここに今表示されている数字を、もう一度声に出して読んでください。</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n letters here.</source>
        <translation>
            <numerusform>ここでの名前は%n文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This name has a character in it that cannot be shown. Letters and spaces are fine.</source>
        <translation>この名前には、表示できない文字が入っています。ふつうの文字と空白なら大丈夫です。</translation>
    </message>
    <message>
        <source>Both laptops need to be on the same home network.</source>
        <translation>2台とも、家の同じネットワークにつながっている必要があります。</translation>
    </message>
    <message>
        <source>Pairing with the other laptop.</source>
        <translation>もう1台とペアリングしています。</translation>
    </message>
    <message>
        <source>Your laptops have found each other.</source>
        <translation>2台がお互いを見つけました。</translation>
    </message>
    <message>
        <source>Pair goes to the address you typed.</source>
        <translation>「ペアリング」は、打ち込んだアドレスに向かいます。</translation>
    </message>
    <message>
        <source>There is a laptop nearby that shows digits.</source>
        <translation>近くに、数字を表示しているパソコンがあります。</translation>
    </message>
    <message>
        <source>More than one laptop nearby shows digits. Type the address of the right one.</source>
        <translation>近くに、数字を表示しているパソコンが2台以上あります。目当てのほうのアドレスを打ち込んでください。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::EndViewModel</name>
    <message>
        <source>Our next evening: </source>
        <extracomment>Two people write on behind it, on the page that they share. It ends with a space.</extracomment>
        <translation>次のふたりの夜： </translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>ふたりの重なり</translation>
    </message>
    <message>
        <source>Every card is turned</source>
        <translation>すべてのカードをめくりました</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>ここまでです</translation>
    </message>
    <message>
        <source>The evening broke off</source>
        <translation>今夜は途中で終わりました</translation>
    </message>
    <message>
        <source>Every card is turned. This is what you share.</source>
        <translation>すべてのカードをめくりました。これが、ふたりの重なりです。</translation>
    </message>
    <message>
        <source>Nothing came up this time. It is nobody’s doing.</source>
        <translation>今回は何も出てきませんでした。だれのせいでもありません。</translation>
    </message>
    <message>
        <source>What you did not turn stays unknown.</source>
        <translation>めくらなかったものは、わからないままです。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ExchangeAnswer</name>
    <message>
        <source>I’d like to give.</source>
        <translation>してあげたい。</translation>
    </message>
    <message>
        <source>I’d like to receive.</source>
        <translation>してもらいたい。</translation>
    </message>
    <message>
        <source>I’d like both.</source>
        <translation>どちらもしたい。</translation>
    </message>
    <message>
        <source>Neither.</source>
        <translation>どちらでもない。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::KeptViewModel</name>
    <message>
        <source>That is not the one you have now. Nothing was changed.</source>
        <translation>今のパスフレーズと違います。何も変わっていません。</translation>
    </message>
    <message>
        <source>Changed. From now on the new passphrase opens it, and the old one does not.</source>
        <translation>変わりました。これからは新しいパスフレーズで開き、前のものでは開きません。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language, in this language itself.</extracomment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>It is not there in your language. You would read it in another one: %1.</source>
        <extracomment>Of a round, before it is begun. %1 is the name of another language, in that language.</extracomment>
        <translation>この回は日本語では読めません。読めるのは別の言語です：%1</translation>
    </message>
</context>
<context>
    <name>mandorla::app::LookViewModel</name>
    <message>
        <source>This could not be kept, so it is for tonight only. See that there is room on the disk.</source>
        <translation>残せなかったので、今夜だけのものになります。ディスクに空きがあるか確かめてください。</translation>
    </message>
    <message>
        <source>It is kept with the rest, behind your passphrase.</source>
        <translation>ほかのものといっしょに、パスフレーズに守られて残ります。</translation>
    </message>
    <message>
        <source>It is for tonight only. Nothing of it is written.</source>
        <translation>今夜だけのものです。何も書き込まれません。</translation>
    </message>
    <message>
        <source>It is for tonight, and kept only with an evening that you keep locked.</source>
        <translation>今夜のものです。鍵をかけて残す夜にだけ、いっしょに残ります。</translation>
    </message>
    <message>
        <source>The language is not locked, so that you are asked for your passphrase in it.</source>
        <translation>言語には鍵がかかりません。パスフレーズをその言語でたずねるためです。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::NewPassphraseViewModel</name>
    <message>
        <source>Too short so far. It takes ten characters or more.</source>
        <translation>まだ短いようです。10文字以上にしてください。</translation>
    </message>
    <message>
        <source>Weak: easy to guess. One or two more words would help.</source>
        <translation>弱い：簡単に当てられます。あとひとつふたつ、単語があるとよくなります。</translation>
    </message>
    <message>
        <source>Fair: it would take a while to guess.</source>
        <translation>ふつう：当てるには、しばらくかかります。</translation>
    </message>
    <message>
        <source>Good: nothing obvious stands out in it.</source>
        <translation>よい：当てやすいところは見当たりません。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>ふたつが同じではありません。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OurPageViewModel</name>
    <message>
        <source>a month</source>
        <extracomment>How long a page stays: one of three to choose from.</extracomment>
        <translation>1か月</translation>
    </message>
    <message>
        <source>three months</source>
        <extracomment>As above.</extracomment>
        <translation>3か月</translation>
    </message>
    <message>
        <source>half a year</source>
        <extracomment>As above.</extracomment>
        <translation>半年</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>As above.</extracomment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after a month.</source>
        <translation>ふたりとも残せば残り、1か月たつと薄れて消えます。</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after three months.</source>
        <translation>ふたりとも残せば残り、3か月たつと薄れて消えます。</translation>
    </message>
    <message>
        <source>It stays if you both keep it, and fades after half a year.</source>
        <translation>ふたりとも残せば残り、半年たつと薄れて消えます。</translation>
    </message>
    <message numerus="yes">
        <source>It stays if you both keep it, and fades after %n days.</source>
        <translation>
            <numerusform>ふたりとも残せば残り、%n日たつと薄れて消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>You both keep this page. After a month it fades by itself.</source>
        <translation>このページは、ふたりで残しています。1か月たつと、ひとりでに薄れて消えます。</translation>
    </message>
    <message>
        <source>You both keep this page. After three months it fades by itself.</source>
        <translation>このページは、ふたりで残しています。3か月たつと、ひとりでに薄れて消えます。</translation>
    </message>
    <message>
        <source>You both keep this page. After half a year it fades by itself.</source>
        <translation>このページは、ふたりで残しています。半年たつと、ひとりでに薄れて消えます。</translation>
    </message>
    <message numerus="yes">
        <source>You both keep this page. After %n days it fades by itself.</source>
        <translation>
            <numerusform>このページは、ふたりで残しています。%n日たつと、ひとりでに薄れて消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays for a month more if you both keep it again.</source>
        <translation>ふたりともまた残せば、あと1か月残ります。</translation>
    </message>
    <message>
        <source>It stays for three months more if you both keep it again.</source>
        <translation>ふたりともまた残せば、あと3か月残ります。</translation>
    </message>
    <message>
        <source>It stays for half a year more if you both keep it again.</source>
        <translation>ふたりともまた残せば、あと半年残ります。</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days more if you both keep it again.</source>
        <translation>
            <numerusform>ふたりともまた残せば、あと%n日残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This evening is just for tonight, and the page goes with it.</source>
        <translation>この夜は今夜だけのもので、ページもいっしょに消えます。</translation>
    </message>
    <message>
        <source>The time of this page is over. It goes when Mandorla is opened another day.</source>
        <translation>このページの時間は終わりました。別の日に Mandorla を開くと消えます。</translation>
    </message>
    <message>
        <source>This page fades within a week.</source>
        <translation>このページは、1週間のうちに薄れて消えます。</translation>
    </message>
    <message>
        <source>This page is let go, for both of you.</source>
        <translation>このページは手放されました。ふたりのどちらからも、なくなりました。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnListViewModel</name>
    <message>
        <source>Just for tonight: Mandorla writes nothing to this laptop. What you write is here until you let go of it, or close Mandorla.</source>
        <translation>今夜だけ：Mandorla はこのパソコンに何も書き込みません。書いたものは、手放すか Mandorla を閉じるまで、ここにあります。</translation>
    </message>
    <message>
        <source>What you write is kept on this laptop as you write it, behind your passphrase, until you let go of it.</source>
        <translation>書いたものは、書くそばからこのパソコンに、パスフレーズに守られて残ります。手放すまで残ります。</translation>
    </message>
    <message>
        <source>There is room for no more of these. Let go of one before you begin another.</source>
        <translation>これ以上は入りません。新しく始める前に、ひとつ手放してください。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnPageViewModel</name>
    <message>
        <source>Nothing is written down, and nothing is kept.</source>
        <translation>何も書かれておらず、何も残りません。</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. You can keep it locked on this laptop, take it along, or let go of it.</source>
        <translation>書いたものはまだここにあり、何も送られていません。このパソコンに鍵をかけて残すことも、持っていくことも、手放すこともできます。</translation>
    </message>
    <message>
        <source>What you wrote is still here, and nothing of it was sent. Once you let go of it, or close Mandorla, it is gone. If you want to have it, take it along first.</source>
        <translation>書いたものはまだここにあり、何も送られていません。手放すか Mandorla を閉じると、なくなります。手もとに置きたいときは、先に持っていってください。</translation>
    </message>
    <message>
        <source>It is kept on this laptop, behind your passphrase, until you let go of it. Nothing of it was sent.</source>
        <translation>このパソコンに、パスフレーズに守られて残っています。手放すまで残ります。何も送られていません。</translation>
    </message>
    <message>
        <source>It is gone. Nothing of it was sent.</source>
        <translation>なくなりました。何も送られていません。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::OwnWords</name>
    <message>
        <source>It cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>It is damaged, or a newer Mandorla wrote it. All that can be done here is to let go of it.</source>
        <translation>壊れているか、新しい Mandorla が書いたものです。ここでできるのは、手放すことだけです。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PeopleViewModel</name>
    <message>
        <source>You</source>
        <extracomment>Both stand alone, in place of a name: over a person’s words, and beside a person’s circle.</extracomment>
        <translation>自分</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>自分と%1</translation>
    </message>
    <message>
        <source>Your partner and %1</source>
        <translation>相手と%1</translation>
    </message>
    <message>
        <source>%1 and your partner</source>
        <extracomment>%1 is the name of the person who reads this.</extracomment>
        <translation>%1と相手</translation>
    </message>
    <message>
        <source>%1 and you</source>
        <extracomment>%1 is the partner’s name.</extracomment>
        <translation>%1と自分</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people’s names.</extracomment>
        <translation>%1と%2</translation>
    </message>
</context>
<context>
    <name>mandorla::app::PrintPortal</name>
    <message>
        <source>A page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RangeAnswer</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>まだ選んでいません</translation>
    </message>
</context>
<context>
    <name>mandorla::app::ReadCardsViewModel</name>
    <message>
        <source>Another round is suggested now. Go back to see it.</source>
        <translation>今は別の回が提案されています。戻ると見られます。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RevealViewModel</name>
    <message>
        <source>Shared: %1</source>
        <extracomment>Said aloud when a card is turned; then comes what the card asks.</extracomment>
        <translation>重なったもの：%1</translation>
    </message>
</context>
<context>
    <name>mandorla::app::RoundFileViewModel</name>
    <message>
        <source>There is more in this folder. Type the name.</source>
        <translation>このフォルダーには、ほかにもあります。名前を打ち込んでください。</translation>
    </message>
    <message>
        <source>No round and no folder is in here.</source>
        <translation>ここには回もフォルダーもありません。</translation>
    </message>
    <message>
        <source>No round is in this folder.</source>
        <translation>このフォルダーには回がありません。</translation>
    </message>
    <message>
        <source>round</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>回</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>ファイルの名前が必要です。</translation>
    </message>
    <message>
        <source>Choose a file, or type its name.</source>
        <translation>ファイルを選ぶか、名前を打ち込んでください。</translation>
    </message>
    <message>
        <source>The texts of this round are too long for one file.</source>
        <translation>この回の文は、ひとつのファイルには長すぎます。</translation>
    </message>
    <message>
        <source>Shorten some of them.</source>
        <translation>いくつか短くしてください。</translation>
    </message>
    <message>
        <source>This file can’t be used.</source>
        <extracomment>Where in the file: “line 3, rounds[0].cards[2]”. What is wrong there follows.</extracomment>
        <translation>このファイルは使えません。</translation>
    </message>
    <message>
        <source>This file can’t be used (%1).</source>
        <translation>このファイルは使えません（%1）。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Replace it, or choose another name.</source>
        <translation>その名前のファイルはもうあります。置き換えるか、別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::SheetsViewModel</name>
    <message>
        <source>From this evening.</source>
        <translation>今夜のページです。</translation>
    </message>
    <message>
        <source>Its time is over. Would you two like to keep it on?</source>
        <translation>このページの時間は終わりました。ふたりで、もっと残しておきますか。</translation>
    </message>
    <message>
        <source>It fades within a week. Would you two like to keep it on?</source>
        <translation>1週間のうちに薄れて消えます。ふたりで、もっと残しておきますか。</translation>
    </message>
    <message>
        <source>You both keep it.</source>
        <translation>ふたりで残しています。</translation>
    </message>
    <message>
        <source>One page that you keep is damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>ふたりで残しているページのひとつが、このパソコンで壊れていて、読めません。ほかに残しているものは、そのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that you keep are damaged on this laptop and cannot be read. All else that you keep is as it was.</source>
        <translation>
            <numerusform>ふたりで残しているページの%n枚が、このパソコンで壊れていて、読めません。ほかに残しているものは、そのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, and you said that it is wrong. Nothing fades by it.</source>
        <extracomment>%1 is a day, as this language writes one.</extracomment>
        <translation>このパソコンの時計では、今日は%1です。「日付は違う」が選ばれています。この時計では、何も消えません。</translation>
    </message>
    <message>
        <source>This laptop’s clock has %1 for today, long after Mandorla was last open here. If that is right, a page whose time is over goes another day, unless you two keep it on.</source>
        <translation>このパソコンの時計では、今日は%1です。ここで Mandorla を最後に開いてから、長くたっています。日付が合っていれば、時間の終わったページは別の日に消えます。ふたりでもっと残しておくなら、消えません。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TakeAlongViewModel</name>
    <message>
        <source>page</source>
        <extracomment>The name of a file, without spaces.</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Write where it goes: a folder and a name, like the one there now.</source>
        <translation>置き場所を書いてください。今そこにあるように、フォルダーと名前を。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>その名前のファイルはもうあります。</translation>
    </message>
    <message>
        <source>It can’t be written there. Another folder may do.</source>
        <translation>そこには書き込めません。別のフォルダーなら書けるかもしれません。</translation>
    </message>
    <message>
        <source>Saved. Whoever opens that file can read it.</source>
        <translation>保存しました。そのファイルを開く人はだれでも読めます。</translation>
    </message>
    <message>
        <source>This laptop can’t make a PDF that holds your page and nothing else. Save it as text instead: that does.</source>
        <translation>このパソコンでは、ページだけが入った PDF を作れません。代わりにテキストで保存してください。そちらなら作れます。</translation>
    </message>
    <message>
        <source>It could not be printed from here. Save it as PDF, and print that.</source>
        <translation>ここからは印刷できませんでした。PDF で保存して、それを印刷してください。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::TalkViewModel</name>
    <message numerus="yes">
        <source>%n minutes each. %1 begins.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>
            <numerusform>それぞれ%n分。先に話すのは%1です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. You begin.</source>
        <translation>
            <numerusform>それぞれ%n分。先に話すのは自分です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes each. Your partner begins.</source>
        <translation>
            <numerusform>それぞれ%n分。先に話すのは相手です。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have both spoken</source>
        <translation>ふたりとも話しました</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <extracomment>%1 is a person’s name. Speaking is telling, and the other person listens.</extracomment>
        <translation>話すのは%1</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>話すのは自分</translation>
    </message>
    <message>
        <source>Your partner speaks</source>
        <translation>話すのは相手</translation>
    </message>
    <message>
        <source>Stay with it for a moment. Then go on, or talk once more.</source>
        <translation>しばらく、そのままで。それから先へ進むか、もう一度話してください。</translation>
    </message>
    <message>
        <source>%1 listens, and does not answer yet.</source>
        <extracomment>%1 is a person’s name.</extracomment>
        <translation>聴くのは%1。返事はまだです。</translation>
    </message>
    <message>
        <source>Your partner listens, and does not answer yet.</source>
        <translation>聴くのは相手。返事はまだです。</translation>
    </message>
    <message>
        <source>You listen, and do not answer yet.</source>
        <translation>聴くのは自分。返事はまだです。</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WindowViewModel</name>
    <message>
        <source>This evening</source>
        <translation>今夜</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WishAnswer</name>
    <message>
        <source>I’d love this</source>
        <translation>ぜひそうしたい</translation>
    </message>
    <message>
        <source>I’m open to it</source>
        <translation>それもいいと思う</translation>
    </message>
    <message>
        <source>Not for me, not now</source>
        <translation>自分には合わない、今ではない</translation>
    </message>
</context>
<context>
    <name>mandorla::app::WriteViewModel</name>
    <message>
        <source>%1 of %2.</source>
        <extracomment>How many choices a card has, of how many it can have.</extracomment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>This is as much as fits.</source>
        <translation>ここまでしか入りません。</translation>
    </message>
    <message>
        <source>One character left.</source>
        <translation>あと1文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters left.</source>
        <translation>
            <numerusform>あと%n文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>One character too many.</source>
        <translation>1文字多すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>%n文字多すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wishes, steps and options together: %1 of %2.</source>
        <translation>望みと段階と選べるものを合わせて：%1／%2</translation>
    </message>
    <message>
        <source>%1 of %2 cards. Eight to ten are an evening.</source>
        <extracomment>How many cards there are, of how many there can be.</extracomment>
        <translation>カード%1／%2枚。8枚から10枚で、ひと晩になります。</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>These name a field of a round that is being written. What is missing in it follows in a sentence.</extracomment>
        <translation>題名</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>何のための回か</translation>
    </message>
    <message>
        <source>Why this round</source>
        <translation>この回をするわけ</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <translation>答える前に</translation>
    </message>
    <message>
        <source>If something came up</source>
        <translation>何か出てきたとき</translation>
    </message>
    <message>
        <source>If nothing came up</source>
        <translation>何も出てこなかったとき</translation>
    </message>
    <message>
        <source>For whoever hands it out</source>
        <translation>渡す人へ</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>かかる時間</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>たずねること</translation>
    </message>
    <message>
        <source>The line under it</source>
        <translation>その下の1行</translation>
    </message>
    <message>
        <source>What there is to choose</source>
        <translation>選べるもの</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>いくつか選んでもよい</translation>
    </message>
    <message>
        <source>Who gives says</source>
        <translation>あげる側のことば</translation>
    </message>
    <message>
        <source>Who receives says</source>
        <translation>もらう側のことば</translation>
    </message>
    <message>
        <source>What is shown under it</source>
        <translation>下に出るもの</translation>
    </message>
    <message>
        <source>It is about no touch</source>
        <translation>触れることではない</translation>
    </message>
    <message>
        <source>A first step</source>
        <translation>最初の一歩</translation>
    </message>
    <message>
        <source>Card %1</source>
        <extracomment>Which card something is missing in; what it is follows.</extracomment>
        <translation>カード %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <extracomment>Which choice of a card.</extracomment>
        <translation>選べるもの %1</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Before the names of languages: no second language.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>It is missing in this language: %1.</source>
        <extracomment>A text of a round that is written in two languages. %1 is the name of one of them, in that language.</extracomment>
        <translation>この言語の文がありません：%1。</translation>
    </message>
</context>
</TS>
