import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "Look"

        function fromWelcome() {
            open()
            evening.mine.welcome.goOn()
            goTo(Navigator.Welcome)
            press("How it looks")
            settle()
            verify(evening.mine.window.looking)
        }
        function fromCover() {
            keyClick(Qt.Key_Escape)
            settle()
            press("How it looks")
            settle()
            verify(evening.mine.window.looking && evening.mine.window.covered)
        }
        function chosen(group: string, name: string): bool { return tile(group, name).chosen }
        function tile(group: string, name: string): Item {
            return named(group).tiles().find((one) => one.text === name)
        }

        function test_each_choice_shows_at_once() {
            fromWelcome()
            for (const group of ["Size of the text", "Light or dark", "Contrast", "Motion"])
                verify(chosen(group, "As the desktop has it"), group)
            const ground = String(Theme.ground)
            mouseClick(tile("Light or dark", "Dark"))
            verify(Theme.dark && chosen("Light or dark", "Dark") && !chosen("Light or dark", "As the desktop has it"))
            verify(String(window.color) !== ground)
            mouseClick(tile("Contrast", "More contrast"))
            verify(Theme.contrast)
            mouseClick(tile("Motion", "Less motion"))
            verify(Theme.still)
            settle()
            mouseClick(tile("Size of the text", "200 %"))
            compare(Theme.text, 2)
            settle()
            mouseClick(tile("Size of the text", "As the desktop has it"))
            compare(Theme.text, 1)
        }
        function test_all_of_it_by_keys() {
            fromWelcome()
            compare(focusName, "How it looks")      // the heading: neither a choice nor the way out
            keyClick(Qt.Key_Tab)
            compare(focusName, "English")
            keyClick(Qt.Key_Tab)
            compare(window.activeFocusItem, tile("Size of the text", "As the desktop has it"))
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Right)
            compare(focusName, "125 %")
            compare(Theme.text, 1)                  // the arrows walk without deciding
            keyClick(Qt.Key_Space)
            compare(Theme.text, 1.25)
            compare(focusName, "125 %")
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Return)
            verify(Theme.dark)
            verify(evening.mine.window.looking)
            keyClick(Qt.Key_Tab)
            compare(window.activeFocusItem, tile("Contrast", "As the desktop has it"))
            keyClick(Qt.Key_Tab)
            compare(window.activeFocusItem, tile("Motion", "As the desktop has it"))
            keyClick(Qt.Key_Tab)
            compare(focusName, "Done")
            keyClick(Qt.Key_Space)
            settle()
            verify(!evening.mine.window.looking)
            compare(focusName, "How it looks")      // where it was opened
            verify(window.activeFocusItem.activeFocusOnTab)
        }
        function test_enter_and_alt_left_lead_back_data() {
            return [{ tag: "Enter", key: Qt.Key_Return, with_: Qt.NoModifier }, { tag: "Alt Left", key: Qt.Key_Left, with_: Qt.AltModifier }]
        }
        function test_enter_and_alt_left_lead_back(data) {
            fromWelcome()
            keyClick(data.key, data.with_)
            verify(!evening.mine.window.looking)
            compare(evening.mine.navigator.screen, Navigator.Welcome)
        }
        function test_escape_covers_and_it_does_not_come_back_with_the_rest() {
            fromWelcome()
            keyClick(Qt.Key_Escape)
            verify(evening.mine.window.covered && !evening.mine.window.looking)
            verify(!says("Motion"))
            keyClick(Qt.Key_Return)
            settle()
            verify(says("Answer alone."))
        }
        function test_help_from_there() {
            fromWelcome()
            keyClick(Qt.Key_F1)
            settle()
            verify(evening.mine.window.helping && !says("Motion"))
            keyClick(Qt.Key_Return)
            settle()
            verify(says("Answer alone."))
        }
        function test_what_is_said_of_keeping() {
            fromWelcome()
            verify(says("kept only with an evening that you keep locked"))
        }
        function test_from_the_cover_and_back_to_it() {
            open()
            evening.mine.welcome.goOn()
            evening.mine.welcome.begin()
            goTo(Navigator.Connect)
            fromCover()
            compare(focusName, "How it looks")
            mouseClick(tile("Light or dark", "Dark"))
            verify(Theme.dark)
            keyClick(Qt.Key_Return)
            settle()
            verify(evening.mine.window.covered && !evening.mine.window.looking)
            keyClick(Qt.Key_Return)
            settle()
            verify(!evening.mine.window.covered)
            verify(has("I show the digits"))
        }
        // Nobody learns there what lies under it, not even whether anything is kept.
        function test_covered_it_says_the_same_whatever_is_there_data() {
            return [{ tag: "tonight", kept: false }, { tag: "kept", kept: true }, { tag: "locked", kept: true, locks: true }]
        }
        function test_covered_it_says_the_same_whatever_is_there(data) {
            open()
            if (data.kept) {
                verify(evening.keep("a lamp on the kitchen table"))
            } else {
                evening.mine.welcome.goOn()
                evening.mine.welcome.begin()
            }
            verify(evening.pair("Noor", "Rowan"))
            goTo(Navigator.Choose)
            if (data.locks) {
                evening.mine.kept.lock()
                tryVerify(() => evening.mine.connecting === null)
            }
            fromCover()
            const heard = evening.heard(window).join(" ")
            for (const words of [saidAll(), heard])
                verify(!/Noor|Rowan|Mandorla|kept|tonight|passphrase|lock|evening|round|card|partner/i.test(words.replace(window.title, "")), words)
            // Five questions, fifteen choices and the languages.
            compare(saidAll().split("\n").filter((line) => line.length > 0).length, 26 + Language.names.length)
            mouseClick(tile("Motion", "Less motion"))
            verify(Theme.still)
            keyClick(Qt.Key_Escape)
            settle()
            verify(evening.mine.window.covered && !evening.mine.window.looking)
            compare(evening.mine.window.coverAsks, data.kept)
        }
        function test_what_was_chosen_while_it_was_locked_is_there_after_it() {
            open()
            verify(evening.keep("a lamp on the kitchen table"))
            goTo(Navigator.Connect)
            evening.mine.kept.lock()
            tryVerify(() => evening.mine.connecting === null)
            fromCover()
            mouseClick(tile("Contrast", "More contrast"))
            keyClick(Qt.Key_Return)
            settle()
            for (const sign of "a lamp on the kitchen table")
                keyClick(sign)
            keyClick(Qt.Key_Return)
            tryVerify(() => !evening.mine.window.covered)
            verify(Theme.contrast)
            cleanup()
            evening.comeAnotherDay()
            show()
            verify(!Theme.contrast)
            evening.mine.door.open("a lamp on the kitchen table")
            tryVerify(() => Theme.contrast)
        }
        function test_from_the_door() {
            open()
            verify(evening.keep("a lamp on the kitchen table"))
            goTo(Navigator.Connect)
            cleanup()
            evening.comeAnotherDay()
            show()
            goTo(Navigator.Door)
            press("How it looks")
            settle()
            verify(evening.mine.window.looking)
            keyClick(Qt.Key_Return)
            settle()
            verify(has("Open"))
        }
        function test_every_size_data() {
            return [{ tag: "100", text: 1, w: 1280, h: 800 }, { tag: "small200", text: 2, w: 720, h: 560 }, { tag: "1920x1080 twice", text: 1, w: 944, h: 444 }]
        }
        function test_every_size(data) {
            fromWelcome()
            window.minimumHeight = data.h
            resize(data.w, data.h, data.text)
            compare(inside(), "")
            compare(overlaps(), "")
            if (data.text === 1 && data.h >= 800)
                verify(!scrolls())
            const done = place(named("Done"))
            verify(done.y + done.height <= window.height && done.x + done.width <= window.width)
        }
        // What was just chosen stays in sight, however large the words around it have become.
        function test_the_choice_stays_in_sight() {
            fromWelcome()
            resize(720, 560, 1)
            tabTo("100 %")
            for (let i = 0; i < 4; ++i)
                keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Space)
            compare(Theme.text, 2)
            settle()
            const at = place(window.activeFocusItem), seen = place(page.scroll)
            verify(at.y >= seen.y && at.y + at.height <= seen.y + seen.height, at)
        }
    }
}
