import QtQuick
import QtTest
import Mandorla

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
        name: "SharedText"
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
