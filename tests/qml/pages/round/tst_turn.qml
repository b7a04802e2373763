import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    id: stage
    width: 1280
    height: 800
    Component { id: turnPage; TurnTogetherPage { anchors.fill: parent } }

    RoundCase {
        name: "TurnTogether"
        stage: stage

        function open(iShow) {
            agree(iShow)
            const yes = { 1: (vm) => { vm.answer.choice = WishAnswer.Love; vm.words = vm === mine.answering ? "mine" : "theirs" },
                          4: (vm) => { vm.answer.choice = WishAnswer.Open } }
            answer(mine, yes)
            answer(other, yes)
            seal()
        }
        function lay() { show(turnPage, { viewModel: mine.turning, people: mine.people, revealing: mine.revealing }) }
        function circles() { return shown(page).find((item) => item instanceof Circles) }

        function test_space_puts_the_hand_on_and_takes_it_back() {
            open(true)
            lay()
            keyClick(Qt.Key_Space)
            verify(mine.turning.hand)
            verify(says("Your hand is on the card"))
            verify(says("Look up, and ask."))
            verify(circles().handLeft && !circles().handRight)
            keyClick(Qt.Key_Space)
            verify(!mine.turning.hand)
            verify(!circles().handLeft)
        }
        function test_own_hand_on_own_side() {
            open(false)
            lay()
            keyClick(Qt.Key_Space)
            verify(circles().handRight && !circles().handLeft)
            verify(says("Noor") && says("Rowan"))
            verify(theText("Rowan").mapToItem(stage, 0, 0).x < theText("Noor").mapToItem(stage, 0, 0).x)
        }
        function test_each_control_owns_space_and_enter() {
            open(true)
            lay()
            button("Put my hand on the card").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            verify(mine.turning.hand)
            keyClick(Qt.Key_Return)
            verify(!mine.turning.hand)
            button("Stop here").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            verify(!mine.turning.hand)
            tryCompare(mine, "page", AppViewModel.TheEnd)
        }
        function test_the_other_hand_changes_nothing() {
            open(true)
            lay()
            wait(300)
            const before = grabImage(page)
            other.turning.putHandOn()
            wait(300)
            verify(other.turning.hand)
            verify(before.equals(grabImage(page)))
            other.turning.takeHandBack()
            wait(300)
            verify(before.equals(grabImage(page)))
        }
        function test_what_was_last_shared_stays_in_view() {
            open(true)
            lay()
            verify(!says("shared"))
            page.destroy()
            turn()
            compare(mine.page, AppViewModel.Reveal)
            mine.revealing.turnNext()
            lay()
            verify(mine.turning.hand)
            for (const text of ["shared", mine.revealing.prompt, "mine", "theirs", "not consent"])
                verify(says(text), text)
            verify(isInSight(theText(mine.revealing.prompt)) && isInSight(theText("theirs")))
        }
        function test_it_urges_nobody() {
            open(true)
            lay()
            for (let i = 0; i < 2; ++i) {
                for (const word of ["waiting", "ready", "hasn’t", " of 11"])
                    verify(!says(word), word)
                keyClick(Qt.Key_Space)
            }
        }
        function test_escape_covers() {
            open(true)
            lay()
            keyClick(Qt.Key_Escape)
            compare(covers, 1)
        }
    }
}
