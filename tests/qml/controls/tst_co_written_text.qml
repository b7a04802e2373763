import QtQuick
import QtTest
import Mandorla
import Mandorla.Tests

// An entry of our page as it stands there, with what is told as typed.
FocusScope {
    id: page
    property string words: ""
    property bool large: true
    property list<string> told
    width: 600
    height: 500

    Column {
        anchors.fill: parent
        Loader {
            id: row
            width: parent.width
            focus: true
            sourceComponent: Component {
                PageEntry {
                    text: page.words
                    other: ""
                    two: false
                    large: page.large
                    onTyped: (text) => page.told.push(text)
                }
            }
        }
        TextInput { id: elsewhere; width: 100; height: 40 }
    }

    TestCase {
        name: "CoWrittenText"
        when: windowShown

        function area(): Area { return (row.item as PageEntry).area }
        function init() {
            page.large = true
            page.words = ""
            page.told = []
        }
        function test_what_nobody_typed_is_not_told_data() {
            return [{ tag: "plain", text: "tea\nat nine" }, { tag: "no-break space", text: "Veux-tu\u00a0? Oui\u00a0!" },
                    { tag: "line separator", text: "a\u2028b" }, { tag: "paragraph separator", text: "a\u2029b" },
                    { tag: "frame", text: "a\ufdd0b\ufdd1c" }, { tag: "object", text: "a\ufffcb" },
                    { tag: "return", text: "a\r\nb\rc" }, { tag: "other control", text: "a\u0001b\u0085c" },
                    { tag: "nothing", text: "a\u0000b" }, { tag: "half a pair", text: "a\ud83cb" },
                    { tag: "too much", text: "a".repeat(2100) }]
        }
        function test_what_nobody_typed_is_not_told(data) {
            page.words = data.text
            wait(0)
            for (const large of [false, true]) {
                page.large = large
                wait(0)
            }
            area().forceActiveFocus()
            keyClick(Qt.Key_End)
            keyClick(Qt.Key_Left, Qt.ShiftModifier)
            elsewhere.forceActiveFocus()
            row.visible = false
            wait(0)
            row.visible = true
            row.active = false      // laid out anew, as a list does
            row.active = true
            wait(0)
            page.words = data.text + " more"
            wait(0)
            page.large = false
            wait(0)
            compare(page.told.length, 0)
        }
        function test_what_is_typed_is_told_and_the_rest_stays() {
            page.words = "Veux-tu\u00a0?"
            area().forceActiveFocus()
            area().cursorPosition = area().length
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Return, Qt.ShiftModifier)
            keyClick("a")
            compare(page.told, ["Veux-tu\u00a0? ", "Veux-tu\u00a0? \n", "Veux-tu\u00a0? \na"])
            keyClick(Qt.Key_Backspace)
            compare(page.told[3], "Veux-tu\u00a0? \n")
        }
        // The partner writes where I compose: at the end, as everyone does.
        function composeAtTheEnd(text: string) {
            page.words = text
            area().forceActiveFocus()
            area().cursorPosition = area().length
            Composing.compose("\u00b4")
            compare(area().preeditText, "\u00b4")
        }
        function test_a_composition_goes_on_while_the_other_writes_there() {
            composeAtTheEnd("caf")
            page.words = "caf, at nine"
            page.words = "a caf, at ten"
            wait(20)
            compare(area().preeditText, "\u00b4")
            compare(area().text, "caf")
            compare(page.told.length, 0)
            Composing.compose("\u00b4\u00b4")
            wait(20)
            compare(area().text, "caf")
            Composing.commit("\u00e9")
            compare(page.told, ["a caf\u00e9, at ten"])
            tryCompare(area(), "text", "a caf\u00e9, at ten")
            compare(area().cursorPosition, "a caf\u00e9".length)
            wait(20)
            compare(page.told.length, 1)
        }
        function test_what_is_decided_in_parts_is_told_in_parts() {
            composeAtTheEnd("")
            page.words = "tea"
            Composing.commit("\u304a", "\u3061\u3083")
            wait(20)
            compare(page.told, ["\u304atea"])
            compare(area().preeditText, "\u3061\u3083")
            page.words = "\u304atea!"
            Composing.commit("\u8336")
            compare(page.told[1], "\u304a\u8336tea!")
            tryCompare(area(), "text", "\u304a\u8336tea!")
        }
        function test_what_is_given_up_brings_in_what_came() {
            composeAtTheEnd("caf")
            page.words = "caf, at nine"
            Composing.compose("")
            tryCompare(area(), "text", "caf, at nine")
            compare(page.told.length, 0)
        }
        function test_away_from_the_field_nothing_is_lost_of_either() {
            composeAtTheEnd("caf")
            page.words = "caf, at nine"
            elsewhere.forceActiveFocus()
            tryCompare(area(), "text", "caf\u00b4, at nine")
            compare(page.told, ["caf\u00b4, at nine"])
        }
        function test_what_is_left_alone_is_decided() {
            composeAtTheEnd("caf")
            page.words = "caf, at nine"
            wait(100)
            compare(area().text, "caf")
            tryCompare(area(), "text", "caf\u00b4, at nine", 40000)
            compare(page.told, ["caf\u00b4, at nine"])
        }
        function test_what_comes_in_and_goes_out_the_same_is_told_again() {
            page.words = "tea"
            area().forceActiveFocus()
            area().cursorPosition = 3
            keyClick("s")
            keyClick(Qt.Key_Backspace)
            compare(page.told, ["teas", "tea"])
        }
    }
}
