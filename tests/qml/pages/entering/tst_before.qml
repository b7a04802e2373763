import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "BeforeWeBegin"

        SignalSpy { id: ended; signalName: "ended" }

        function test_is_first_and_says_it_plainly() {
            open()
            compare(evening.mine.navigator.screen, Navigator.BeforeWeBegin)
            verify(says("afraid to say no"))
            verify(says("not the right tool"))
            verify(says("on a device that your partner does not use"))
            verify(says("it did not come up, your partner did not"))
            verify(!says("go on, if"), "nobody has to say anything of themselves")
            verify(!/[0-9!]/.test(saidAll().replace("F1", "")), "no telephone number, no exclamation mark")
        }
        function test_nothing_listens_yet() {
            open()
            compare(evening.mine.connecting, null)      // nothing is there that could
            keyClick(Qt.Key_Return)
            goTo(Navigator.Welcome)
            compare(evening.mine.connecting, null)      // nothing is there that could
        }
        // In a window of 700 the first that is read is where help is, and it is not much.
        function test_help_is_in_sight_at_once_and_little_else() {
            open()
            resize(1280, 700, 1)
            const words = inSight()
            for (const one of ["Help for yourself comes first", "people who listen", "on a device that your partner does not use",
                               "Esc puts a clock in place of this page"])
                verify(words.indexOf(one) >= 0, one)
            verify(words.indexOf("people who listen") < words.indexOf("software can tell") || words.indexOf("software can tell") < 0)
            verify(words.split(/\s+/).length < 180, words.split(/\s+/).length + " words")
            compare(inside(), "")
            compare(overlaps(), "")
        }
        function test_large_text_and_small_window_scroll_data() {
            return [{ tag: "130", text: 1.3, w: 1280, h: 800 }, { tag: "200", text: 2, w: 1280, h: 800 },
                    { tag: "small", text: 1, w: 720, h: 560 }, { tag: "small200", text: 2, w: 720, h: 560 }]
        }
        function test_large_text_and_small_window_scroll(data) {
            open()
            resize(data.w, data.h, data.text)
            verify(scrolls())
            compare(inside(), "")
            settle()
            // Again, while the page still brings what has the focus into sight.
            tryVerify(() => { keyClick(Qt.Key_End); return place(sheetText()).y < window.height })
        }
        function sheetText() {
            return every(page, (item) => item instanceof Text && item.text.indexOf("equally welcome here") >= 0)[0]
        }
        function test_enter_goes_on() {
            open()
            keyClick(Qt.Key_Return)
            goTo(Navigator.Welcome)
        }
        function test_by_tab_alone() {
            open()
            keyClick(Qt.Key_Tab)
            compare(focusName, "Go on")     // and not what ends it
            verify(window.activeFocusItem.ringed)
            keyClick(Qt.Key_Space)
            goTo(Navigator.Welcome)
        }
        function test_close_ends_at_once_data() { return [{ tag: "key" }, { tag: "mouse" }] }
        function test_close_ends_at_once(data) {
            open()
            ended.target = evening.mine
            ended.clear()
            if (data.tag === "mouse") {
                press("Close Mandorla")
            } else {
                tabTo("Close Mandorla")
                keyClick(Qt.Key_Return)
            }
            compare(ended.count, 1)
            compare(evening.mine.navigator.screen, Navigator.BeforeWeBegin)
            ended.target = null
        }
    }
}
