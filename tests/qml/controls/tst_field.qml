import QtQuick
import QtTest
import Mandorla
import Mandorla.Tests

// What an input method is let do in a field.
Column {
    id: page
    width: 400
    height: 200

    Field { id: name; width: 300; label: "Name" }
    Field { id: passphrase; width: 300; label: "Passphrase"; secret: true }

    TestCase {
        name: "Field"
        when: windowShown

        SignalSpy { id: edited; target: passphrase; signalName: "edited" }

        function init() {
            name.text = passphrase.text = ""
            passphrase.shown = false
            edited.clear()
        }
        function test_what_is_not_yet_decided_is_seen_in_a_name_and_never_in_a_passphrase() {
            name.field.forceActiveFocus()
            Composing.compose("ni")
            compare(name.field.displayText, "ni")
            Composing.commit("\u4f60")
            compare(name.text, "\u4f60")
            for (const shown of [false, true]) {
                init()
                passphrase.shown = shown
                passphrase.field.forceActiveFocus()
                Composing.compose("ni")
                compare(passphrase.field.displayText, "")
                compare(passphrase.field.preeditText, "")
                Composing.commit("\u00e9", "ha")
                compare(passphrase.text, "\u00e9")
                compare(passphrase.field.displayText, shown ? "\u00e9" : "\u25CF")
                compare(passphrase.field.preeditText, "")
                verify(edited.count > 0)
            }
        }
        function test_an_input_method_is_told_that_a_passphrase_is_none_of_its_business() {
            name.field.forceActiveFocus()
            verify(Composing.isAsked())
            for (const shown of [false, true]) {
                passphrase.shown = shown
                passphrase.field.forceActiveFocus()
                verify(!Composing.isAsked())
                passphrase.text = "a lamp"
                passphrase.field.select(2, 6)
                compare(Composing.hears(), "||||0|0")
            }
            name.text = "a lamp"
            name.field.forceActiveFocus()
            name.field.select(2, 6)
            verify(Composing.hears().startsWith("a lamp|lamp|"))
        }
        function test_a_passphrase_is_not_copied_from_not_even_while_its_letters_show() {
            name.text = "a kettle"
            name.field.forceActiveFocus()
            keyClick(Qt.Key_A, Qt.ControlModifier)
            keyClick(Qt.Key_C, Qt.ControlModifier)
            for (const key of [Qt.Key_C, Qt.Key_X]) {
                passphrase.shown = true
                passphrase.text = "a lamp"
                passphrase.field.forceActiveFocus()
                keyClick(Qt.Key_A, Qt.ControlModifier)
                keyClick(key, Qt.ControlModifier)
                compare(passphrase.text, "a lamp")
                name.text = ""
                name.field.forceActiveFocus()
                keyClick(Qt.Key_V, Qt.ControlModifier)
                compare(name.text, "a kettle")
            }
        }
    }
}
