pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Mandorla
import ".."

Page {
    id: page
    property int entered: 0
    property int answer: -1
    property bool locked: false
    property var picks: [false, false, false]
    width: 900
    height: 900
    keys: ({ "1": () => answers.pick(0), "2": () => answers.pick(1), "3": () => answers.pick(2), "Enter": () => ++page.entered })

    Column {
        width: 600
        Voice { id: prompt; heading: true; text: "A long bath" }
        ChoiceColumn {
            id: answers
            width: 600
            name: prompt.text
            chosen: page.answer
            onPicked: (place) => { if (!page.locked) page.answer = place }
            ChoiceTile { id: love; text: "I’d love this"; mark: "full" }
            ChoiceTile { id: open; text: "I’m open to it"; mark: "half"; LabelledArea { id: words; width: 300 } }
            ChoiceTile { id: rest; text: "Not for me, not now"; mark: "rest" }
        }
        ChoiceColumn {
            id: several
            width: 600
            onPicked: (place) => page.picks = page.picks.map((p, i) => i === place ? !p : p)
            Repeater {
                id: days
                model: ["Friday", "Saturday", "Sunday"]
                delegate: CheckTile {
                    required property int index
                    required property string modelData
                    text: modelData
                    chosen: page.picks[index]
                }
            }
        }
        Switch { id: keep; width: 600; text: "Keep this card to myself"; onWanted: (to) => on = to }
    }

    LaidOutCase {
        name: "Choices"
        when: windowShown

        function init() {
            page.answer = -1
            page.entered = 0
            page.locked = false
            page.picks = [false, false, false]
            prompt.forceActiveFocus()
        }

        function test_page_keys_choose_and_enter_goes_on() {
            keyClick(Qt.Key_2)
            compare(page.answer, 1)
            verify(open.activeFocus && open.ringed)
            compare([love.checked, open.checked, rest.checked], [false, true, false])
            keyClick(Qt.Key_3)
            compare(page.answer, 2)
            compare([love.checked, open.checked, rest.checked], [false, false, true])
            keyClick(Qt.Key_Return)
            compare(page.entered, 1)
        }
        function test_arrows_walk_without_deciding() {
            keyClick(Qt.Key_Tab)
            verify(love.activeFocus)
            keyClick(Qt.Key_Down)
            verify(open.activeFocus)
            compare(page.answer, -1)
            keyClick(Qt.Key_Space)
            compare(page.answer, 1)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
            verify(rest.activeFocus)
            keyClick(Qt.Key_Return)     // not chosen yet: Enter is the tile's
            compare(page.answer, 2)
            compare(page.entered, 0)
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Up)
            verify(love.activeFocus)
        }
        function test_tab_enters_at_the_chosen_one() {
            page.answer = 2
            keyClick(Qt.Key_Tab)
            verify(rest.activeFocus)
            page.answer = 1
            open.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Tab)
            verify(words.field.activeFocus)
        }
        function test_words_open_below_the_chosen_one_only() {
            verify(!words.visible)
            const closed = open.height
            mouseClick(open, 100, 20)
            verify(words.visible)
            verify(open.height > closed + words.height)
            layOut(page)
            mouseClick(words.field, 20, 20)
            verify(words.field.activeFocus)
            keyClick(" ")
            keyClick("1")
            compare(words.text, " 1")
            compare(page.answer, 1)
        }
        function test_the_choice_lies_above_not_in_the_tile() {
            page.locked = true
            mouseClick(love)
            compare(page.answer, -1)
            compare(love.checked, false)
            compare(love.Accessible.checked, false)
            page.locked = false
            mouseClick(love)
            compare(love.checked, true)
            mouseClick(love)
            compare(love.checked, true)
            compare(love.Accessible.checked, true)
            page.answer = -1
            compare(love.checked, false)
        }
        function test_several() {
            days.itemAt(2).forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Return)
            compare(page.picks, [false, true, true])
            keyClick(Qt.Key_Space)
            compare(page.picks, [false, false, true])
            compare([0, 1, 2].map((i) => days.itemAt(i).checked), [false, false, true])
            compare(days.itemAt(2).Accessible.role, Accessible.CheckBox)
        }
        function test_keep() {
            keep.on = false
            keep.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            compare(keep.on, true)
            compare(keep.Accessible.checked, true)
            keyClick(Qt.Key_Return)
            compare(keep.on, false)
            mouseClick(keep)
            compare([keep.on, keep.checked], [true, true])
            compare(page.entered, 0)
        }
        // From what answers a card, and from a field inside of it.
        function test_enter_goes_on_and_changes_no_answer() {
            keep.on = false
            keep.answer = true
            keep.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Return)
            compare([keep.on, page.entered], [true, 1])
            keep.answer = false
            page.answer = 1
            words.field.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            compare([page.answer, page.entered], [1, 2])
        }
        function test_names() {
            compare(answers.Accessible.role, Accessible.Grouping)
            compare(answers.Accessible.name, "A long bath")
            compare(love.Accessible.role, Accessible.RadioButton)
            compare(love.Accessible.name, "I’d love this")
        }
    }
}
