import QtQuick
import QtTest
import Mandorla

Page {
    id: page
    property int entered: 0
    property int skipped: 0
    width: 900
    height: 600
    keys: ({ "Enter": () => ++page.entered, "S": () => ++page.skipped })

    Column {
        width: 600
        LabelledArea { id: words; width: 600; label: "A few words"; maxBytes: 20 }
        Field { id: name; width: 600; label: "Name"; maximumLength: 40 }
        Field { id: secret; width: 600; label: "Secret"; secret: true }
    }
    TextEdit { id: plain; y: 450; width: 300; height: 40; text: "plain"; selectByMouse: true }
    TextEdit { id: target; y: 500; width: 300; height: 40 }
    TextEdit { id: clip; visible: false; function put(text: string) { clip.text = text; selectAll(); copy() } }

    TestCase {
        name: "Words"
        when: windowShown

        function init() {
            words.text = ""
            words.field.forceActiveFocus()
            page.entered = 0
            page.skipped = 0
        }
        function paste(text: string) {
            clip.put(text)
            keySequence(StandardKey.Paste)
        }

        function test_limit_is_in_bytes_and_never_splits_a_character() {
            paste("ééééééééé€")                     // 18 and 3
            compare(words.text, "ééééééééé")
            paste("🌙")
            compare(words.text, "ééééééééé")
            keyClick("a")
            keyClick("b")
            keyClick("c")
            compare(words.text, "éééééééééab")
            compare(words.field.bytes, 20)
            words.field.cursorPosition = 0
            keyClick("z")
            compare(words.text, "éééééééééab")      // what stood there stays
        }
        function test_count_only_near_the_limit() {
            paste("0123456789")
            verify(!words.near)
            paste("01234567")
            verify(words.near)
            verify(words.full)
            keyClick(Qt.Key_Backspace)
            keyClick(Qt.Key_Backspace)
            verify(!words.full)
        }
        function test_no_control_characters() {
            paste("a\tb\u0007c")
            compare(words.text, "a b c")
        }
        function test_nothing_that_hides_the_rest() {
            paste("a\ufffcb")     // what comes along where a picture stood
            compare(words.text, "a b")
        }
        function test_enter_goes_to_the_page_and_shift_enter_breaks_the_line() {
            keyClick("a")
            keyClick(Qt.Key_Return, Qt.ShiftModifier)
            keyClick("b")
            compare(words.text, "a\nb")
            compare(page.entered, 0)
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Enter, Qt.KeypadModifier)
            compare(words.text, "a\nb")
            compare(page.entered, 2)
        }
        function test_letters_type_and_alt_is_the_page() {
            keyClick("s")
            compare(words.text, "s")
            compare(page.skipped, 0)
            keyClick(Qt.Key_S, Qt.AltModifier)
            compare(words.text, "s")
            compare(page.skipped, 1)
            name.field.forceActiveFocus()
            keyClick("s")
            keyClick(Qt.Key_S, Qt.AltModifier)
            compare(name.text, "s")
            compare(page.skipped, 2)
        }
        function test_tab_moves_on() {
            keyClick(Qt.Key_Tab)
            verify(name.field.activeFocus)
            keyClick(Qt.Key_Tab)
            verify(secret.field.activeFocus)
            keyClick(Qt.Key_Tab, Qt.ShiftModifier)
            verify(name.field.activeFocus)
            compare(words.text, "")
        }
        function test_mouse_selects_within_the_field() {
            words.text = "one two"
            mouseDoubleClickSequence(words.field, words.field.leftPadding + 5, 20)
            compare(words.field.selectedText, "one")
            keySequence(StandardKey.SelectAll)
            compare(words.field.selectedText, "one two")
        }
        function test_keys_select_within_the_field() {
            words.text = "one two\nthree"
            words.field.cursorPosition = 4
            keyClick(Qt.Key_Right, Qt.ShiftModifier)
            keyClick(Qt.Key_End, Qt.ShiftModifier)
            compare(words.field.selectedText, "two")
            keyClick(Qt.Key_Home, Qt.ShiftModifier)
            compare(words.field.selectedText, "one ")
            keyClick(Qt.Key_Right, Qt.ShiftModifier | Qt.ControlModifier)
            compare(words.field.selectedText, "")
            keyClick(Qt.Key_Down, Qt.ShiftModifier)
            verify(words.field.selectedText.startsWith("two"))
        }
        // Where the middle button pastes what was selected (X11). `plain` proves that it does.
        function test_selecting_is_not_copying() {
            const pasted = () => {
                target.text = ""
                target.forceActiveFocus()
                mouseClick(target, 5, 5, Qt.MiddleButton)
                wait(20)
                return target.text
            }
            mouseDoubleClickSequence(plain, 5, 5)
            if (pasted() !== "plain")
                skip("no such clipboard here")
            for (const field of [words.field, name.field]) {
                field.text = "one two"
                field.forceActiveFocus()
                mouseDoubleClickSequence(field, field.leftPadding + 5, 20)
                compare(field.selectedText, "one")
                compare(pasted(), "plain")
                field.forceActiveFocus()
                keySequence(StandardKey.SelectAll)
                compare(field.selectedText, "one two")
                compare(pasted(), "plain")
                field.forceActiveFocus()
                field.cursorPosition = 0
                keyClick(Qt.Key_Right, Qt.ShiftModifier)
                compare(field.selectedText, "o")
                compare(pasted(), "plain")
            }
        }
        function test_lines_have_one_height() {
            words.text = "a\nb\nc"
            const y = (at) => words.field.positionToRectangle(at).y
            compare(y(2) - y(0), Theme.serifLine(Theme.words))
            compare(y(4) - y(2), Theme.serifLine(Theme.words))
        }
        function test_undo_takes_one_step() {
            paste("ab")
            keySequence(StandardKey.Undo)
            compare(words.text, "")
        }
        function test_private() {
            for (const field of [words.field, name.field, secret.field]) {
                verify(field.inputMethodHints & Qt.ImhSensitiveData)
                verify(field.inputMethodHints & Qt.ImhNoPredictiveText)
                verify(!field.selectByMouse)
            }
            compare(secret.field.echoMode, TextInput.Password)
            compare(words.field.Accessible.name, "A few words")
            compare(secret.field.Accessible.passwordEdit, true)
        }
    }
}
