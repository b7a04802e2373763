import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "IfAfraid"

        SignalSpy { id: turned; signalName: "turned" }
        SignalSpy { id: ended; signalName: "ended" }

        function begin_alone() {
            open()
            evening.mine.welcome.goOn()
            goTo(Navigator.Welcome)
        }
        function help() {
            keyClick(Qt.Key_F1)
            settle()
            verify(evening.mine.window.helping)
        }
        function test_help_comes_first_and_is_whole() {
            begin_alone()
            help()
            const all = saidAll()
            let before = -1
            for (const part of ["Help for yourself comes first", "emergency services", "Esc puts a clock", "sulking", "the children",
                                "asleep", "contraception", "search histories", "You judge what is safest", "skip every card", "exercises for couples",
                                "you frighten your partner", "Nederlands: ", "on the cover under Help"]) {
                verify(all.indexOf(part) > before, part)
                before = all.indexOf(part)
            }
            verify(!/[0-9!]/.test(all.replace("F1", "")), "no telephone number")
            verify(!/\b(he|she|him|her|his|hers|himself|herself|husband|wife|man|woman)\b/i.test(all))
        }
        function test_what_is_read_without_scrolling() {
            begin_alone()
            help()
            resize(1280, 700, 1)
            const words = inSight()
            verify(words.indexOf("emergency services") > 0 && words.indexOf("Esc puts a clock") > 0)
            verify(words.split(/\s+/).length < 180, words.split(/\s+/).length + " words")
        }
        function test_by_keys_there_and_back_data() { return [{ tag: "Enter", key: Qt.Key_Return, mod: 0 }, { tag: "Alt", key: Qt.Key_Left, mod: Qt.AltModifier }] }
        function test_by_keys_there_and_back(data) {
            begin_alone()
            tabTo("What will my partner see?")
            turned.target = evening.mine.navigator
            turned.clear()
            help()
            verify(focusName === "If you are afraid to say no")
            verify(!says("Two laptops, one unhurried evening"))
            verify(evening.heard(window).filter((name) => /Just for tonight|Begin/.test(name)).length === 0)
            tabTo("Back")
            tabTo("Close Mandorla")
            tabTo("Cover")
            tabTo("Back")
            keyClick(data.key, data.mod)
            settle()
            verify(!evening.mine.window.helping && !evening.mine.window.covered)
            compare(focusName, "What will my partner see?")
            verify(says("Two laptops, one unhurried evening"))
            compare(turned.count, 0)
            turned.target = null
        }
        function test_escape_covers_and_it_does_not_come_back() {
            begin_alone()
            help()
            keyClick(Qt.Key_Escape)
            verify(evening.mine.window.covered)
            verify(saidAll().indexOf("afraid") < 0)     // without waiting
            settle()
            compare(saidAll().split("\n").length, 5)
            keyClick(Qt.Key_Return)
            settle()
            verify(!evening.mine.window.covered && !evening.mine.window.helping)
            verify(says("Two laptops, one unhurried evening"))
        }
        function test_from_the_cover_data() { return [{ tag: "F1" }, { tag: "Tab" }, { tag: "mouse" }] }
        function test_from_the_cover(data) {
            begin_alone()
            const page = saidAll()
            keyClick(Qt.Key_Escape)
            if (data.tag === "F1") {
                keyClick(Qt.Key_F1)
            } else if (data.tag === "mouse") {
                press("Help")
            } else {
                tabTo("Help")
                keyClick(Qt.Key_Return)
            }
            settle()
            verify(evening.mine.window.helping && evening.mine.window.covered)
            for (const line of page.split("\n"))
                verify(line.length < 7 || line === "Mandorla" || saidAll().indexOf(line) < 0, line)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            settle()
            verify(evening.mine.window.covered && !evening.mine.window.helping)
            keyClick(Qt.Key_Return)
            verify(!evening.mine.window.covered)
        }
        // No vault is needed, and the one that is there stays shut.
        function test_while_it_is_locked() {
            open()
            verify(evening.keep("a lamp on the kitchen table"))
            goTo(Navigator.Connect)
            evening.mine.kept.lock()
            tryVerify(() => evening.mine.connecting === null)
            keyClick(Qt.Key_F1)
            settle()
            verify(says("people who listen"))
            verify(!evening.mine.window.locks)
            keyClick(Qt.Key_Escape)
            settle()
            verify(evening.mine.window.covered && evening.mine.window.coverAsks)
            for (const sign of "a lamp on the kitchen table")
                keyClick(sign)
            keyClick(Qt.Key_Return)
            tryVerify(() => !evening.mine.window.covered)
            verify(!evening.mine.window.helping)
        }
        // In the middle of a round: nothing of it is another, here or there.
        function test_the_evening_stays_as_it_is() {
            open()
            verify(evening.pair("Noor", "Rowan"))
            goTo(Navigator.Choose)
            evening.other.choosing.suggest()
            tryVerify(() => evening.mine.choosing.hasSuggestion)
            evening.mine.choosing.agree()
            goTo(Navigator.Answer)
            evening.mine.answering.goTo(1)
            settle()
            turned.target = evening.other.navigator
            turned.clear()
            help()
            verify(!says("Skip"))
            wait(300)
            keyClick(Qt.Key_Return)
            settle()
            compare(turned.count, 0)
            compare(evening.other.notice.paused, false)
            compare(evening.mine.answering.index, 1)
            verify(has("Skip"))
            turned.target = null
        }
        function test_it_closes_at_once_even_over_a_round_that_is_in_no_file() {
            begin_alone()
            evening.mine.writeRound()
            goTo(Navigator.Write)
            evening.mine.writing.startFrom(0)
            goTo(Navigator.WriteRound)
            evening.mine.writing.title = "Another"
            ended.target = evening.mine
            ended.clear()
            help()
            press("Close Mandorla")
            compare(ended.count, 1)
            ended.target = null
        }
        function test_every_size_data() {
            return [{ tag: "100", text: 1, w: 1280, h: 800 }, { tag: "200", text: 2, w: 1280, h: 800 }, { tag: "small", text: 1, w: 720, h: 560 },
                    { tag: "small200", text: 2, w: 720, h: 560 }, { tag: "wide", text: 1, w: 1920, h: 1080 }]
        }
        function test_every_size(data) {
            begin_alone()
            help()
            resize(data.w, data.h, data.text)
            compare(inside(), "")
            compare(overlaps(), "")
            keyClick(Qt.Key_End)
            tryVerify(() => scrolls())
            compare(inside(), "")
            compare(overlaps(), "")
            keyClick(Qt.Key_Home)
            keyClick(Qt.Key_Escape)
            settle()
            compare(inside(), "")
        }
    }
}
