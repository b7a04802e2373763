import QtQuick
import QtTest
import Mandorla

Item {
    width: 900
    height: 300

    CodeDigits { id: code; entry: true; name: "Digits" }
    CodeDigits { id: shown; y: 150; digits: "482913"; name: "Digits" }
    TextEdit { id: clip; visible: false; function put(text: string) { clip.text = text; selectAll(); copy() } }

    TestCase {
        name: "CodeDigits"
        when: windowShown

        function init() { code.again() }
        function type(text: string) {
            for (const sign of text)
                keyClick(sign)
        }

        function test_typed() {
            type("48 2-9x1")
            compare(code.digits, "48291")
            verify(!code.complete)
            type("3")
            compare(code.digits, "482913")
            verify(code.complete)
            type("7")
            compare(code.digits, "482913")
        }
        function test_backspace() {
            type("482")
            keyClick(Qt.Key_Backspace)
            compare(code.digits, "48")
            keyClick(Qt.Key_Left)       // the caret has one place: the next one
            type("5")
            compare(code.digits, "485")
        }
        function test_paste_data() {
            return [{ tag: "plain", text: "482913" }, { tag: "spaces", text: " 482 913 " }, { tag: "words", text: "it is 482-913!" },
                    { tag: "Arabic", text: "٤٨٢ ٩١٣" }, { tag: "wide", text: "４８２９１３" }]
        }
        function test_paste(data) {
            clip.put(data.text)
            keySequence(StandardKey.Paste)
            compare(code.digits, "482913")
        }
        function test_paste_replaces_what_was_begun() {
            type("12")
            clip.put("482 913")
            keySequence(StandardKey.Paste)
            compare(code.digits, "482913")
        }
        function test_wrong_keeps_the_look() {
            type("111111")
            const height = code.height
            code.again()
            compare(code.digits, "")
            compare(code.height, height)
            verify(code.field.activeFocus)
        }
        function test_heard_as_single_digits() {
            compare(shown.Accessible.name, "Digits 4 8 2 9 1 3")
            type("48")
            compare(code.field.Accessible.description, "4 8")
        }
    }
}
