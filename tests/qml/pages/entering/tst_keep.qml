import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "Keep"

        function init() {
            open()
            evening.mine.welcome.goOn()
            evening.mine.welcome.keeps = true
            evening.mine.welcome.begin()
            goTo(Navigator.Keep)
        }
        function type(text: string) {
            for (const sign of text)
                keyClick(sign)
        }
        function test_says_what_it_means() {
            for (const truth of ["Nobody can bring a passphrase back", "Only if you both keep it", "told before you answer",
                                 "on an SSD a file cannot be overwritten in place", "Encrypting the whole disk"])
                verify(says(truth), truth)
            verify(!scrolls())
            compare(inside(), "")
            compare(overlaps(), "")
        }
        function test_by_keys_alone() {
            compare(focusName, "Passphrase")
            const keep = named("Keep it locked")
            verify(!keep.enabled)
            compare(keep.why, "Ten characters or more, and the same twice.")
            type("tea")
            verify(keep.why.indexOf("Too short so far.") === 0)
            verify(says("Too short so far."))
            compare(window.activeFocusItem.displayText, "\u25CF".repeat(3))
            keyClick(Qt.Key_Return)
            compare(evening.mine.navigator.screen, Navigator.Keep)
            type(" after the washing up")
            verify(says("Good:"))
            compare(keep.why, "The same once more")
            keyClick(Qt.Key_Tab)
            compare(focusName, "The same once more")
            type("tea before")
            verify(says("The two are not the same."))
            compare(keep.why, "The two are not the same.")
            for (let i = 0; i < 6; ++i)
                keyClick(Qt.Key_Backspace)
            verify(!says("The two are not the same."))
            type("after the washing up")
            verify(named("Keep it locked").enabled)
            // Said while it takes its time, which may be over before the key is let go.
            let said = false
            const listen = () => { said = said || (says("One moment.") && !keep.enabled && keep.why === "One moment") }
            evening.mine.keepingIt.changed.connect(listen)
            keyClick(Qt.Key_Return)
            goTo(Navigator.Connect)
            verify(said)
            evening.mine.keepingIt.changed.disconnect(listen)
            verify(has("What this laptop keeps"))
            verify(has("Your name"))
        }
        // What the sentence under a field is about stands in the field.
        function strengthIsOf(text: string): bool {
            const fields = every(page, (item) => item.echoMode === TextInput.Password)
            return fields[0].text === text && fields[1].text === text && says("Good:") === (text.length > 0)
                && named("Keep it locked").enabled === (text.length > 0)
        }
        function test_after_a_failure_the_fields_and_what_is_said_of_them_agree() {
            evening.blockMyVault()
            type("tea after the washing up")
            keyClick(Qt.Key_Tab)
            type("tea after the washing up")
            keyClick(Qt.Key_Return)
            tryVerify(() => evening.mine.keepingIt.failure.length > 0)
            settle()
            verify(strengthIsOf("tea after the washing up"))
            cleanup()
            show()      // the same page, made anew
            verify(strengthIsOf(""))
        }
        function test_letters_can_be_shown() {
            type("tea")
            const first = window.activeFocusItem
            tabTo("Show what I type")
            keyClick(Qt.Key_Space)
            compare(first.displayText, "tea")
            keyClick(Qt.Key_Space)
            compare(first.displayText, "\u25CF".repeat(3))
        }
        function test_a_passphrase_is_not_copied() {
            type("tea after the washing up")
            keyClick(Qt.Key_A, Qt.ControlModifier)
            keyClick(Qt.Key_C, Qt.ControlModifier)
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_V, Qt.ControlModifier)
            compare(window.activeFocusItem.text, "")
        }
        function test_back_leaves_nothing() {
            type("tea after the washing up")
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(Navigator.Welcome)
            keyClick(Qt.Key_Return)
            goTo(Navigator.Keep)
            compare(window.activeFocusItem.text, "")
            verify(!says("Good:"))
        }
        function test_every_size_data() {
            return [{ tag: "130", text: 1.3, w: 1280, h: 800 }, { tag: "200", text: 2, w: 1280, h: 800 },
                    { tag: "small", text: 1, w: 720, h: 560 }, { tag: "small200", text: 2, w: 720, h: 560 },
                    { tag: "wide", text: 1, w: 1920, h: 1080 }]
        }
        function test_every_size(data) {
            resize(data.w, data.h, data.text)
            compare(inside(), "")
            compare(overlaps(), "")
            type("aaaaaaaaaaaa")
            keyClick(Qt.Key_Tab)
            type("b")
            settle()
            compare(inside(), "")
            compare(overlaps(), "")
        }
    }
}
