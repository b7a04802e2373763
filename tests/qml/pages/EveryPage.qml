import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels

// Goes through a whole evening, and past every page on the way: look() is called on each, with a name for it.
PageCase {
    function look(name: string) {}
    function prepare() {}       // once there is a window

    // What lies over a page.
    function lookOver() {
        evening.mine.window.help()
        settle()
        look("if-afraid")
        evening.mine.window.leaveHelp()
        settle()
        evening.mine.window.look()
        settle()
        look("how-it-looks")
        evening.mine.window.leaveLook()
        settle()
    }
    function both(does: var) {
        does(evening.mine)
        does(evening.other)
    }
    function goPastEveryPage() {
        begin()
        const mine = evening.mine, other = evening.other
        mine.look.chosenStill = LookViewModel.Yes
        show()
        prepare()
        look("before")
        mine.welcome.goOn()
        goTo(Navigator.Welcome)
        look("welcome")
        press("What will my partner see?")
        look("see")
        keyClick(Qt.Key_Left, Qt.AltModifier)
        mine.writeRound()
        goTo(Navigator.Write)
        look("write")
        mine.writing.startFrom(0)
        goTo(Navigator.WriteRound)
        look("write-round")
        for (let card = 0; card < mine.writing.cards.count; ++card) {
            mine.writing.openCard(card)
            goTo(Navigator.WriteCard)
            look("write-card-" + card)
            mine.writing.closeCard()
        }
        mine.writing.openCard(1)
        mine.writing.tryCard()
        goTo(Navigator.TryCard)
        look("try")
        mine.writing.endTrying()
        mine.writing.closeCard()
        mine.writing.save()
        goTo(Navigator.RoundFile)
        look("file")
        mine.roundFile.back()
        mine.writing.openCard(1)
        mine.writing.prompt = "x"
        mine.writing.closeCard()
        verify(!mine.mayClose())
        goTo(Navigator.LeaveWriting)
        look("leave-writing")
        mine.writing.stay()
        mine.writing.back()
        goTo(Navigator.Welcome)
        mine.welcome.keeps = true
        mine.welcome.begin()
        goTo(Navigator.Keep)
        look("keep")
        mine.keepingIt.passphrase.type("a lamp on the kitchen table")
        mine.keepingIt.passphrase.typeAgain("a lamp on the kitchen table")
        mine.keepingIt.create()
        goTo(Navigator.Connect)
        look("connect")
        mine.connecting.show()
        look("connect-show")
        mine.connecting.back()
        mine.connecting.type()
        look("connect-type")
        press("They can’t find each other")
        look("connect-help")
        mine.connecting.back()
        mine.showKept()
        goTo(Navigator.Kept)
        look("kept")
        mine.kept.back()
        other.welcome.goOn()
        other.welcome.keeps = true
        other.welcome.begin()
        other.keepingIt.passphrase.type("a lamp on the kitchen table")
        other.keepingIt.passphrase.typeAgain("a lamp on the kitchen table")
        other.keepingIt.create()
        tryCompare(other.navigator, "screen", Navigator.Connect)
        verify(evening.pair("Noor", "Rowan"))
        goTo(Navigator.Choose)
        look("choose")
        mine.choosing.readCards()
        goTo(Navigator.ReadCards)
        look("read")
        mine.readingCards.back()
        evening.suggest(other, "newer")
        tryVerify(() => mine.choosing.canAgree)
        look("choose-suggested")
        mine.choosing.agree()
        goTo(Navigator.Answer)
        tryCompare(other.navigator, "screen", Navigator.Answer)
        look("answer-opening")
        both((laptop) => laptop.answering.next())
        for (let card = 0; mine.answering.phase === AnswerViewModel.Card; ++card) {
            both((laptop) => {
                laptop.answering.goTo(card)
                if (card === 0)
                    laptop.answering.answer.choice = ExchangeAnswer.Both
                if (card === 7) {
                    laptop.answering.answer.choice = WishAnswer.Love
                    laptop.answering.words = "by the water, when it is warm, and nobody else is up yet"
                }
            })
            look("answer-" + card)
            both((laptop) => laptop.answering.next())
        }
        look("review")
        mine.answering.seal()
        goTo(Navigator.Sealed)
        look("sealed")
        other.answering.seal()
        goTo(Navigator.TurnTogether)
        look("turn")
        both((laptop) => laptop.turning.putHandOn())
        goTo(Navigator.Reveal)
        look("reveal")
        both((laptop) => laptop.revealing.turnNext())
        tryVerify(() => mine.revealing.roundDone)
        look("reveal-last")
        both((laptop) => laptop.revealing.turnNext())
        goTo(Navigator.TheEnd)
        look("end")
        mine.ending.toOurPage()
        goTo(Navigator.OurPage)
        mine.ourPage.tryThis(0)
        look("our-page")
        other.ending.toOurPage()
        both((laptop) => laptop.ourPage.toggleKeep())
        tryCompare(mine.ourPage, "state", OurPageViewModel.Kept)
        look("our-page-kept")
        mine.ourPage.takeAlong()
        goTo(Navigator.TakeAlong)
        look("take-along")
        mine.takingAlong.back()
        mine.ourPage.back()
        mine.ending.anotherRound()
        goTo(Navigator.Choose)
        look("choose-pages")
        other.endEvening()
        tryVerify(() => mine.notice.paused, 15000)
        look("choose-paused")
        mine.showApart()
        goTo(Navigator.Apart)
        look("apart")
        mine.leaveApart()
        mine.showKept()
        mine.showCompanions()
        goTo(Navigator.Companions)
        look("companions")
    }
    // Where something is kept, on another day.
    function goToTheDoor() {
        begin()
        verify(evening.keep("a lamp on the kitchen table"))
        evening.comeAnotherDay()
        show()
        prepare()
        compare(evening.mine.navigator.screen, Navigator.Door)
        look("door")
    }
}
