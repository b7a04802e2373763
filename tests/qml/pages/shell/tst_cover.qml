import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "Cover"

        function init() {
            open()
            evening.mine.welcome.goOn()
            evening.mine.welcome.begin()
            goTo(Navigator.Connect)
        }
        function test_escape_covers_at_once_and_shows_nothing_of_the_app() {
            const before = saidAll()
            keyClick(Qt.Key_Escape)
            verify(evening.mine.window.covered)
            const now = saidAll()       // without waiting
            for (const line of before.split("\n"))
                verify(line.length < 4 || now.indexOf(line) < 0, line)
            verify(/^[0-9]{1,2}[:.h][0-9]{2}/.test(now.split("\n")[0]), now)
            verify(now.indexOf("Mandorla") < 0)
            compare(now.split("\n").length, 5)     // the time, the day, how to come back, Help, and how it looks
            compare(window.title, evening.mine.window.title)
        }
        function test_only_enter_comes_back_data() {
            return [{ tag: "Escape", key: Qt.Key_Escape }, { tag: "Space", key: Qt.Key_Space }, 
                    { tag: "1", key: Qt.Key_1 }]
        }
        function test_only_enter_comes_back(data) {
            keyClick(Qt.Key_Escape)
            keyClick(data.key)
            verify(evening.mine.window.covered)
            compare(evening.mine.connecting.phase, ConnectViewModel.Choosing)
            mouseClick(window.contentItem, 400, 300)
            verify(evening.mine.window.covered)
            compare(evening.mine.connecting.phase, ConnectViewModel.Choosing)
            keyClick(Qt.Key_Return)
            verify(!evening.mine.window.covered)
            verify(has("I show the digits"))
            compare(evening.mine.connecting.phase, ConnectViewModel.Choosing)
        }
        function test_focus_comes_back_where_it_was() {
            tabTo("I type them")
            keyClick(Qt.Key_Escape)
            verify(focusName !== "I type them")
            keyClick(Qt.Key_Return)
            compare(focusName, "I type them")
            verify(window.activeFocusItem.ringed)
            tabTo("Your name for tonight")
            keyClick(Qt.Key_A)
            keyClick(Qt.Key_Escape)     // from a field, too
            verify(evening.mine.window.covered)
            keyClick(Qt.Key_B)
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_C)
            compare(evening.mine.connecting.name, "ac")
        }
        // Every thing that is shown, and where, at rest and scrolled to the top.
        function shown(): var {
            wait(400)
            page.toTop()
            settle()
            return every(window.contentItem, () => true).map((item) => {
                const at = place(item)
                return [item.Accessible.name, at.x, at.y, at.width, at.height].join(" ")
            })
        }
        function test_the_page_is_as_it_was_data() {
            let rows = []
            for (const go of ["Connect", "Choose", "Answer"]) {
                rows.push({ tag: go + "100", go: go, text: 1, w: 1280, h: 800 })
                rows.push({ tag: go + "200", go: go, text: 2, w: 720, h: 560 })
            }
            return rows
        }
        function test_the_page_is_as_it_was(data) {
            if (data.go !== "Connect") {
                verify(evening.pair("Noor", "Rowan"))
                evening.other.choosing.suggest()
                tryVerify(() => evening.mine.choosing.hasSuggestion)
            }
            if (data.go === "Answer") {
                evening.mine.choosing.agree()
                goTo(Navigator.Answer)
                evening.mine.answering.goTo(1)
                evening.mine.answering.answer.choice = WishAnswer.Open
            }
            resize(data.w, data.h, data.text)
            const before = shown()
            verify(has({ Connect: "I show the digits", Choose: "Agree", Answer: "Skip" }[data.go]))
            keyClick(Qt.Key_Escape)
            settle()
            keyClick(Qt.Key_Return)
            verify(!evening.mine.window.covered)
            settle()
            const after = shown()
            const come = after.filter((one) => before.indexOf(one) < 0), gone = before.filter((one) => after.indexOf(one) < 0)
            compare(come.join("; ") + " instead of " + gone.join("; "), " instead of ")
        }
        function test_a_page_that_comes_underneath_stays_underneath() {
            keyClick(Qt.Key_Escape)
            evening.mine.connecting.type()
            verify(evening.pair("Noor", "Rowan", true))
            evening.other.choosing.suggest()
            tryVerify(() => evening.mine.choosing.hasSuggestion)
            settle()
            compare(saidAll().split("\n").length, 5)
            keyClick(Qt.Key_R)
            keyClick(Qt.Key_Space)
            compare(evening.mine.navigator.screen, Navigator.Choose)
            keyClick(Qt.Key_Return)
            verify(!evening.mine.window.covered)
            tryVerify(() => focusName === "Read every card first")
        }
        function test_nothing_of_the_page_is_left_for_a_screen_reader() {
            verify(evening.heard(window).indexOf("I show the digits") >= 0)
            keyClick(Qt.Key_Escape)
            const heard = evening.heard(window)
            compare(heard.filter((name) => /digits|Pair|name|Cover|laptop/.test(name)), [])
            verify(heard.length > 0)
            keyClick(Qt.Key_Return)
            verify(evening.heard(window).indexOf("I show the digits") >= 0)
        }
        function test_a_screen_reader_can_come_back() {
            keyClick(Qt.Key_Escape)
            const hint = named("Press Enter to come back")
            compare(hint.Accessible.role, Accessible.Button)
        }
        function keep() {
            cleanup()
            open()
            verify(evening.keep("a lamp on the kitchen table"))
            goTo(Navigator.Connect)
        }
        function type(text: string) {
            for (const sign of text)
                keyClick(sign)
        }
        function test_with_a_vault_the_passphrase_comes_back() {
            keep()
            tabTo("I type them")
            keyClick(Qt.Key_Escape)
            verify(evening.mine.window.covered)
            compare(saidAll().split("\n").filter((line) => line.length > 0).length, 6)  // a field, and no word for it
            verify(!/passphrase|password|key|lock|open/i.test(saidAll() + evening.heard(window).join(" ")))
            keyClick(Qt.Key_Return)     // nothing typed
            verify(evening.mine.window.covered)
            compare(window.activeFocusItem.text, "")
            type("another one entirely")
            compare(window.activeFocusItem.displayText, "\u25CF".repeat(20))
            keyClick(Qt.Key_Return)
            compare(window.activeFocusItem.text ?? "", "")
            tryVerify(() => says("Once more, and Enter"))
            verify(evening.mine.window.covered)
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.echoMode === TextInput.Password)
            type("a lamp on the kitchen table")
            keyClick(Qt.Key_Return)
            tryVerify(() => !evening.mine.window.covered)
            compare(focusName, "I type them")
            keyClick(Qt.Key_Escape)
            verify(!says("Once more"))
        }
        function test_letters_can_be_shown_for_this_once() {
            keep()
            keyClick(Qt.Key_Escape)
            type("tea")
            const field = window.activeFocusItem
            compare(field.displayText, "\u25CF".repeat(3))
            keyClick(Qt.Key_Tab)
            compare(focusName, "Show what I type")
            keyClick(Qt.Key_Space)
            compare(field.displayText, "tea")
            keyClick(Qt.Key_Return)     // the switch's own
            compare(field.displayText, "\u25CF".repeat(3))
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Tab)
            compare(focusName, "Help")
            keyClick(Qt.Key_Tab)
            compare(focusName, "How it looks")
            keyClick(Qt.Key_Tab)
            compare(window.activeFocusItem, field)
            keyClick(Qt.Key_A, Qt.ControlModifier)
            type("a lamp on the kitchen table")
            keyClick(Qt.Key_Return)
            tryVerify(() => !evening.mine.window.covered)
            keyClick(Qt.Key_Escape)
            type("tea")
            compare(window.activeFocusItem.displayText, "\u25CF".repeat(3))
        }
        function test_locked_and_back() {
            keep()
            verify(evening.pair("Noor", "Rowan"))
            goTo(Navigator.Choose)
            evening.other.choosing.suggest()
            tryVerify(() => evening.mine.choosing.hasSuggestion)
            evening.mine.choosing.agree()
            goTo(Navigator.Answer)
            evening.mine.answering.next()
            const words = saidAll()
            evening.mine.kept.lock()
            verify(evening.mine.window.covered)
            compare(saidAll().split("\n").filter((line) => line.length > 0).length, 6)
            tryVerify(() => evening.mine.answering === null)
            settle()
            type("a lamp on the kitchen table")
            keyClick(Qt.Key_Return)
            tryVerify(() => !evening.mine.window.covered)
            compare(evening.mine.navigator.screen, Navigator.Answer)
            settle()
            verify(has("Begin"))
            verify(says("The evening has paused. Your answers are still here."))
            compare(overlaps(), "")
        }
        function test_locked_on_every_page_without_a_warning_data() {
            return [{ tag: "Connect", go: () => {} }, { tag: "Kept", go: () => evening.mine.showKept() },
                    { tag: "ReadCards", go: () => { evening.pair("Noor", "Rowan"); evening.mine.choosing.readCards() } }]
        }
        function test_locked_on_every_page_without_a_warning(data) {
            keep()
            data.go()
            settle()
            evening.mine.kept.lock()
            tryVerify(() => evening.mine.connecting === null)
            settle()
            verify(evening.mine.window.covered)
        }
        function test_field_at_every_size_data() {
            return [{ tag: "100", text: 1, w: 1280, h: 800 }, { tag: "200", text: 2, w: 1280, h: 800 },
                    { tag: "small", text: 1, w: 720, h: 560 }, { tag: "small200", text: 2, w: 720, h: 560 }]
        }
        function test_field_at_every_size(data) {
            keep()
            resize(data.w, data.h, data.text)
            keyClick(Qt.Key_Escape)
            settle()
            compare(inside(), "")
            const field = place(window.activeFocusItem), hint = place(named("Press Enter to come back"))
            const lines = every(window.contentItem, (item) => item instanceof Text && item.text.length > 0).map(place)
            for (const line of lines)
                verify(line.y + line.height <= field.y + 1 || line.y >= field.y + field.height - 1, line)
            const shows = place(named("Show what I type")), time = lines[0]
            verify(shows.y >= field.y + field.height && shows.y + shows.height <= hint.y)
            verify(hint.y + hint.height <= window.height)
            verify(time.y >= 0 && time.y + time.height <= field.y)
        }
        function test_every_size_data() {
            return [{ tag: "200", text: 2, w: 1280, h: 800 }, { tag: "small", text: 1, w: 720, h: 560 }, { tag: "small200", text: 2, w: 720, h: 560 }]
        }
        function test_every_size(data) {
            resize(data.w, data.h, data.text)
            keyClick(Qt.Key_Escape)
            compare(inside(), "")
        }
    }
}
