import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "Door"

        SignalSpy { id: ended; signalName: "ended" }

        function init() {
            evening = createTemporaryObject(evenings, this)
            verify(evening.keep("a lamp on the kitchen table"))
            evening.comeAnotherDay()
            show()
            compare(evening.mine.navigator.screen, Navigator.Door)
        }
        function type(text: string) {
            for (const sign of text)
                keyClick(sign)
        }
        function test_opens() {
            compare(focusName, "Passphrase")
            verify(!named("Open").enabled)
            compare(inside(), "")
            compare(overlaps(), "")
            verify(!scrolls())
            type("a lamp on the kitchen table")
            verify(named("Open").enabled)
            keyClick(Qt.Key_Return)
            verify(says("Opening…") || evening.mine.navigator.screen !== Navigator.Door)    // as quick as that
            goTo(Navigator.BeforeWeBegin)        // no pairing is kept yet
            keyClick(Qt.Key_Return)
            goTo(Navigator.Connect)
        }
        function test_a_wrong_one_is_one_calm_sentence() {
            type("another one")
            keyClick(Qt.Key_Return)
            tryVerify(() => says("This does not open it. Try once more."))
            settle()
            compare(focusName, "Passphrase")
            compare(window.activeFocusItem.text, "")
            compare(overlaps(), "")
            type("a lamp on the kitchen table")
            keyClick(Qt.Key_Return)
            goTo(Navigator.BeforeWeBegin)
        }
        function test_letters_can_be_shown() {
            type("tea")
            const field = window.activeFocusItem
            compare(field.displayText, "\u25CF".repeat(3))
            keyClick(Qt.Key_Tab)
            compare(focusName, "Show what I type")
            keyClick(Qt.Key_Space)
            compare(field.displayText, "tea")
            verify(field.Accessible.passwordEdit)       // it is read to nobody all the same
            verify(field.Accessible.description.indexOf("tea") < 0)
            keyClick(Qt.Key_Space)
            compare(field.displayText, "\u25CF".repeat(3))
        }
        function test_just_for_tonight() {
            tabTo("Just for tonight")
            keyClick(Qt.Key_Space)
            goTo(Navigator.BeforeWeBegin)
            keyClick(Qt.Key_Return)
            goTo(Navigator.Connect)
            verify(!evening.mine.window.locks)
            verify(!has("What this laptop keeps"))
        }
        function test_letting_go_is_asked_once() {
            tabTo("I can’t open it")
            keyClick(Qt.Key_Space)
            settle()
            verify(says("there is no other way in"))
            verify(says("Nobody can bring it back"))
            compare(focusName, "Let go of all that is kept?")
            keyClick(Qt.Key_Return)                 // not by itself
            keyClick(Qt.Key_Left, Qt.AltModifier)
            settle()
            compare(focusName, "Passphrase")
            tabTo("I can’t open it")
            keyClick(Qt.Key_Space)
            tabTo("Let go of it")
            keyClick(Qt.Key_Space)
            goTo(Navigator.BeforeWeBegin)
            keyClick(Qt.Key_Return)
            goTo(Navigator.Welcome)
        }
        function test_the_cover_asks_for_nothing_here() {
            keyClick(Qt.Key_Escape)
            verify(evening.mine.window.covered)
            keyClick(Qt.Key_Return)
            verify(!evening.mine.window.covered)
            compare(focusName, "Passphrase")
        }
        function test_close() {
            ended.target = evening.mine
            ended.clear()
            tabTo("Close Mandorla")
            keyClick(Qt.Key_Space)
            compare(ended.count, 1)
        }
        function test_every_size_data() {
            return [{ tag: "130", text: 1.3, w: 1280, h: 800 }, { tag: "200", text: 2, w: 1280, h: 800 },
                    { tag: "small", text: 1, w: 720, h: 560 }, { tag: "small200", text: 2, w: 720, h: 560 }]
        }
        function test_every_size(data) {
            resize(data.w, data.h, data.text)
            compare(inside(), "")
            compare(overlaps(), "")
            type("another one")
            keyClick(Qt.Key_Return)
            tryVerify(() => evening.mine.door.failure.length > 0)
            settle()
            compare(inside(), "")
            compare(overlaps(), "")
            tabTo("I can’t open it")
            keyClick(Qt.Key_Space)
            settle()
            compare(inside(), "")
            compare(overlaps(), "")
        }
    }
}
