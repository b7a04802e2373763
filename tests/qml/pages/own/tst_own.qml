import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "Own"

        function toList() {
            open()
            evening.mine.welcome.goOn()
            goTo(Navigator.Welcome)
            tabTo("For you alone")
            keyClick(Qt.Key_Space)
            goTo(Navigator.OwnList)
        }
        function toPage() {
            toList()
            evening.mine.ownList.begin(0)
            goTo(Navigator.OwnAnswer)
            for (const card of [0, 1]) {
                evening.mine.ownAnswering.goTo(card)
                evening.mine.ownAnswering.words = "Words of mine, " + "and more of them ".repeat(12)
            }
            evening.mine.ownAnswering.goToReview()
            settle()
            press("Finish")
            goTo(Navigator.OwnPage)
        }
        function test_by_keys_from_welcome_to_the_end() {
            toList()
            compare(focusName, "For you alone")
            verify(says("nothing of it is ever sent"))
            verify(says("Just for tonight"))
            const first = "Begin: " + evening.mine.ownList.rounds.at(0, "title")
            tabTo(first)
            keyClick(Qt.Key_Return)
            goTo(Navigator.OwnAnswer)
            keyClick(Qt.Key_Return)     // from the opening on
            settle()
            tryVerify(() => evening.mine.ownAnswering.phase === AnswerViewModel.Card)
            evening.mine.ownAnswering.words = "mine"
            evening.mine.ownAnswering.goToReview()
            settle()
            tabTo("Finish")
            keyClick(Qt.Key_Space)
            goTo(Navigator.OwnPage)
            verify(says("mine"))
            verify(says("Once you let go of it, or close Mandorla, it is gone."))
            verify(!has("Done") && !has("Keep it locked"))
            keyClick(Qt.Key_Return)     // nothing goes by the key that goes on
            wait(50)
            compare(evening.mine.navigator.screen, Navigator.OwnPage)
            verify(says("mine"))
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(Navigator.OwnAnswer)
            evening.mine.ownAnswering.finish()
            goTo(Navigator.OwnPage)
            tabTo("Let go of it")
            keyClick(Qt.Key_Space)
            settle()
            verify(!says("mine"))
            verify(says("It is gone."))
            compare(focusName, evening.mine.ownPage.title)
            keyClick(Qt.Key_Return)
            goTo(Navigator.OwnList)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(Navigator.Welcome)
        }
        function test_taken_along_and_back() {
            toPage()
            press("Take it along")
            goTo(Navigator.TakeAlong)
            verify(says("What you wrote, each part under its question."))
            verify(!says("ideas and not consent"))
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(Navigator.OwnPage)
            verify(says("Words of mine"))
        }
        function test_kept_and_read_again() {
            open()
            evening.mine.welcome.goOn()
            evening.mine.welcome.keeps = true
            goTo(Navigator.Welcome)
            press("For you alone")
            goTo(Navigator.Keep)
            const phrase = evening.mine.keepingIt.passphrase
            phrase.type("a lamp on the kitchen table")
            phrase.typeAgain("a lamp on the kitchen table")
            evening.mine.keepingIt.create()
            goTo(Navigator.OwnList)
            verify(says("behind your passphrase"))
            evening.mine.ownList.begin(0)
            evening.mine.ownAnswering.goTo(0)
            evening.mine.ownAnswering.words = "mine"
            evening.mine.ownAnswering.finish()
            goTo(Navigator.OwnPage)
            verify(says("It is kept on this laptop"))
            keyClick(Qt.Key_Return)
            goTo(Navigator.OwnList)
            verify(says("What you wrote before"))
            tabTo("Read it: " + evening.mine.ownList.pages.at(0, "title"))
            keyClick(Qt.Key_Space)
            goTo(Navigator.OwnPage)
            verify(says("mine"))
            keyClick(Qt.Key_Return)
            goTo(Navigator.OwnList)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(Navigator.Connect)
            press("What this laptop keeps")
            goTo(Navigator.Kept)
            verify(says("What you wrote alone and keep."))
            press("For you alone")
            goTo(Navigator.OwnList)
            evening.mine.ownList.back()
            goTo(Navigator.Kept)
        }
        function test_every_size_data() {
            return [{ tag: "100", text: 1, w: 1280, h: 800 }, { tag: "200", text: 2, w: 1280, h: 800 }, { tag: "small", text: 1, w: 720, h: 560 },
                    { tag: "small200", text: 2, w: 720, h: 560 }]
        }
        function test_every_size(data) {
            toPage()
            resize(data.w, data.h, data.text)
            compare(inside(), "")
            compare(overlaps(), "")
            keyClick(Qt.Key_End)
            compare(inside(), "")
            compare(overlaps(), "")
            evening.mine.ownPage.letGo()
            evening.mine.ownPage.done()
            goTo(Navigator.OwnList)
            compare(inside(), "")
            compare(overlaps(), "")
            evening.mine.ownList.back()
            goTo(Navigator.Welcome)
            compare(inside(), "")
            compare(overlaps(), "")
        }
    }
}
