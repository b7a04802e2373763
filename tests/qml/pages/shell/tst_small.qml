import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

// Each page on the smallest screens that people have: 1366 × 768, and 1920 × 1080 at twice the size, each less panels and
// a title bar; in the smallest window with the largest words; and on the largest screen. The foot is in sight with all that can be pressed in it, and so is some of what stands above.
Item {
    width: 100
    height: 100

    PageCase {
        name: "Small"
        property int w: 0
        property int h: 0
        property real text: 1

        function small() {
            window.minimumHeight = h
            resize(w, h, text)
        }
        // A button that cannot be pressed where it is, and does not come by scrolling.
        function outOfReach(): string {
            const scrolled = every(page, (item) => item instanceof Flickable && item.interactive)
                .reduce((all, what) => all.concat(every(what, () => true)), [])
            return every(page, (item) => item instanceof Btn && item.opacity > 0 && scrolled.indexOf(item) < 0).filter((item) => {
                const at = place(item)
                return at.x < 0 || at.y < 0 || at.x + at.width > window.width + 1 || at.y + at.height > window.height + 1
            }).map((item) => item.text).join("; ")
        }
        function look(name: string) {
            settle()
            tryVerify(() => page && page.width === w && page.parent.opacity === 1)
            wait(100)
            compare(outOfReach(), "", name)
            compare(inside(), "", name)
            compare(overlaps(), "", name)
            const foot = page.mapToItem(window.contentItem, 0, page.height).y
            verify(foot <= window.height + 1, name)
            verify(page.height - page.headerHeight - page.footHeight >= (text > 1 ? 2 * Theme.sansLine(Theme.body) : h / 4), name + ": " + page.footHeight + " of foot")
        }
        function both(does: var) {
            does(evening.mine)
            does(evening.other)
        }
        function test_every_page_data() {
            return [{ tag: "1366x768", w: 1350, h: 672 }, { tag: "1920x1080 twice", w: 944, h: 444 },
                    { tag: "720x560 in 200 %", w: 720, h: 560, text: 2 }, { tag: "3840x2160", w: 3840, h: 2160 }]
        }
        function test_every_page(data) {
            w = data.w
            h = data.h
            text = data.text ?? 1
            begin()
            const mine = evening.mine, other = evening.other
            mine.look.chosenStill = LookViewModel.Yes
            show()
            small()
            look("before")
            mine.welcome.goOn()
            goTo(Navigator.Welcome)
            look("welcome")
            press("How it looks")
            look("look")
            keyClick(Qt.Key_Return)
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
        function test_the_door() {
            w = 944
            h = 444
            text = 1
            begin()
            verify(evening.keep("a lamp on the kitchen table"))
            evening.comeAnotherDay()
            show()
            small()
            compare(evening.mine.navigator.screen, Navigator.Door)
            look("door")
        }
    }
}
