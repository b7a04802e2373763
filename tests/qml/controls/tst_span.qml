import QtQuick
import QtTest
import Mandorla

Item {
    width: 640
    height: 320

    Item {
        id: passed
        property bool heard: false
        anchors.fill: parent
        Keys.onPressed: heard = true
    }
    Span {
        id: span
        parent: passed
        property int asked: 0
        width: 600
        name: "How often"
        steps: ["0", "1", "2", "3", "4", "daily"]
        onChanged: (from, to) => { lower = from; upper = to; ++asked }
    }

    TestCase {
        name: "Span"
        when: windowShown

        function init() { put(-1, -1); span.forceActiveFocus() }
        function put(from: int, to: int) { span.lower = from; span.upper = to; span.asked = 0 }
        function is(from: int, to: int) { compare([span.lower, span.upper], [from, to]) }
        function middle(step: int): real { return 100 * step + 50 }

        function test_empty_until_touched() {
            verify(span.empty)
            span.lowerHandle.forceActiveFocus()
            verify(span.empty)
            compare(span.asked, 0)
            compare(span.lowerHandle.heard.valueText, "Not chosen yet")
            keyClick(Qt.Key_Right)
            is(2, 2)
            compare(span.lowerHandle.heard.valueText, "2")
        }
        function test_empty_home_and_end_data() { return [{ key: Qt.Key_Home, at: 0 }, { key: Qt.Key_End, at: 5 }] }
        function test_empty_home_and_end(data) {
            span.upperHandle.forceActiveFocus()
            keyClick(data.key)
            is(data.at, data.at)
        }
        function test_arrows_move_the_end_in_focus() {
            put(1, 3)
            span.lowerHandle.forceActiveFocus()
            keyClick(Qt.Key_Right)
            is(2, 3)
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Down)
            is(0, 3)
            keyClick(Qt.Key_Left)
            is(0, 3)
            compare(span.asked, 3)      // at the end nothing changes and nothing is asked
            keyClick(Qt.Key_Tab)
            verify(span.upperHandle.activeFocus)
            keyClick(Qt.Key_Up)
            is(0, 4)
            compare(span.upperHandle.heard.valueText, "4")
            compare(span.upperHandle.Accessible.role, Accessible.SpinBox)
        }
        function test_a_step_can_be_typed() {
            put(1, 3)
            span.lowerHandle.forceActiveFocus()
            keyClick(Qt.Key_2)
            is(2, 3)
            keyClick(Qt.Key_D)
            is(5, 5)
            span.upperHandle.forceActiveFocus()
            keyClick(Qt.Key_0)
            is(0, 0)
            compare(typedOn(Qt.Key_S), true)    // no step begins so: it is the page's
            compare(typedOn(Qt.Key_3), false)
            is(0, 3)
        }
        function test_a_longer_name_is_typed_on_until_it_is_the_only_one() {
            span.steps = ["0", "10 min", "1 hour", "1 day", "3 days", "5 sec"]
            put(0, 0)
            span.upperHandle.forceActiveFocus()
            keyClick(Qt.Key_1)
            is(0, 1)
            keyClick(Qt.Key_H)      // the space between is left out
            is(0, 2)
            keyClick(Qt.Key_1)
            keyClick(Qt.Key_D)
            is(0, 3)
            keyClick(Qt.Key_5)
            is(0, 5)
            compare(typedOn(Qt.Key_S), true)    // 5 sec was the only one already
            keyClick(Qt.Key_1)
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Backtab)
            compare(typedOn(Qt.Key_H), true)    // and nothing is typed on after a while elsewhere
            span.steps = ["0", "1", "2", "3", "4", "daily"]
        }
        // Whether the key goes on to the page.
        function typedOn(key: int): bool {
            passed.heard = false
            keyClick(key)
            return passed.heard
        }
        function test_one_step_is_a_span_and_is_pushed_along() {
            put(2, 2)
            span.lowerHandle.forceActiveFocus()
            keyClick(Qt.Key_Right)
            is(3, 3)
            span.upperHandle.forceActiveFocus()
            keyClick(Qt.Key_Left)
            is(2, 2)
            keyClick(Qt.Key_Home)
            is(0, 0)
            keyClick(Qt.Key_End)
            is(0, 5)
        }
        function test_digits_and_enter_are_left_to_the_page() {
            put(1, 3)
            span.lowerHandle.forceActiveFocus()
            keyClick(Qt.Key_5)
            keyClick(Qt.Key_Return)
            is(1, 3)
        }
        function test_press_draws_one_step() {
            mouseClick(span, middle(4), 28)
            is(4, 4)
            verify(span.lowerHandle.activeFocus || span.upperHandle.activeFocus)
        }
        function test_drag_draws_and_may_pass_the_other_end() {
            mousePress(span, middle(1), 28)
            mouseMove(span, middle(3), 28)
            is(1, 3)
            mouseMove(span, middle(0), 28)
            is(0, 1)
            mouseMove(span, -40, 28)
            is(0, 1)
            mouseRelease(span, 0, 28)
            mousePress(span, middle(1) + 5, 28)     // the nearer end follows
            mouseMove(span, 599, 28)
            mouseRelease(span, 599, 28)
            is(0, 5)
        }
        function test_set_by_assistive_technology() {
            put(1, 3)
            span.upperHandle.heard.valueAsked(5)
            is(1, 5)
            compare(span.upperHandle.heard.value, 5)
            span.lowerHandle.Accessible.increaseAction()
            is(2, 5)
        }
    }
}
