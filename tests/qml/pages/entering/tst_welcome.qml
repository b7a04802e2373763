import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "Welcome"

        function init() {
            open()
            evening.mine.welcome.goOn()
            goTo(Navigator.Welcome)
        }
        function test_two_equal_choices_and_the_first_is_chosen() {
            const tonight = named("Just for tonight"), keep = named("Keep it locked")
            compare(tonight.width, keep.width)
            compare(tonight.height, keep.height)
            verify(tonight.chosen && !keep.chosen)
            verify(says("writes nothing to this laptop"))
            verify(says("behind a passphrase of yours"))
            verify(!scrolls())
            compare(inside(), "")
            compare(overlaps(), "")
        }
        function test_enter_begins_just_for_tonight() {
            keyClick(Qt.Key_Return)
            goTo(Navigator.Connect)
            verify(!evening.mine.window.locks)
        }
        function test_keeping_by_keys() {
            tabTo("Just for tonight")
            keyClick(Qt.Key_Down)
            compare(focusName, "Keep it locked")
            verify(!evening.mine.welcome.keeps)     // the arrows walk without deciding
            keyClick(Qt.Key_Space)
            verify(named("Keep it locked").chosen && !named("Just for tonight").chosen)
            keyClick(Qt.Key_Return)
            goTo(Navigator.Keep)
        }
        function test_digits_choose() {
            keyClick(Qt.Key_2)
            verify(evening.mine.welcome.keeps)
            keyClick(Qt.Key_1)
            verify(!evening.mine.welcome.keeps)
            compare(evening.mine.navigator.screen, Navigator.Welcome)
        }
        function test_what_will_my_partner_see() {
            tabTo("What will my partner see?")
            keyClick(Qt.Key_Space)
            wait(0)
            for (const truth of ["your partner did not", "look the same", "sees everything their partner said yes to", "not consent",
                                 "no software can tell", "your open laptop"])
                verify(says(truth), truth)
            verify(!has("Begin"))
            verify(scrolls())
            keyClick(Qt.Key_End)
            verify(page.scroll.contentY > 0)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            wait(0)
            compare(evening.mine.navigator.screen, Navigator.Welcome)
            compare(focusName, "What will my partner see?")
            verify(has("Begin"))
        }
        function test_from_there_to_help_and_back() {
            press("What will my partner see?")
            tabTo("If you are afraid to say no")
            keyClick(Qt.Key_Space)
            settle()
            verify(evening.mine.window.helping)
            verify(says("people who listen"))
            verify(!says("What you share"))
            keyClick(Qt.Key_Return)
            settle()
            verify(!evening.mine.window.helping)
            verify(says("What you share"))
            compare(focusName, "If you are afraid to say no")
            compare(evening.mine.navigator.screen, Navigator.Welcome)
        }
        function test_every_size_data() {
            return [{ tag: "130", text: 1.3, w: 1280, h: 800 }, { tag: "200", text: 2, w: 1280, h: 800 },
                    { tag: "small", text: 1, w: 720, h: 560 }, { tag: "wide", text: 1, w: 1920, h: 1080 }]
        }
        function test_every_size(data) {
            resize(data.w, data.h, data.text)
            compare(inside(), "")
            compare(overlaps(), "")
            press("What will my partner see?")
            settle()
            compare(inside(), "")
            compare(overlaps(), "")
        }
    }
}
