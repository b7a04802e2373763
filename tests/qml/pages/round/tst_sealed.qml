import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    id: stage
    width: 1280
    height: 800
    Component { id: sealedPage; SealedPage { anchors.fill: parent } }

    RoundCase {
        name: "Sealed"
        stage: stage

        function init() {
            agree(true)
            answer(mine, { 1: (vm) => { vm.answer.choice = WishAnswer.Love } })
            mine.answering.seal()
            compare(mine.page, AppViewModel.Sealed)
            show(sealedPage, { viewModel: mine.sealing, people: mine.people })
        }
        function test_the_seal_can_be_taken_back() {
            verify(isFocused(page.heading))
            keyClick(Qt.Key_Tab)
            verify(isFocused(button("Take my seal back")))
            keyClick(Qt.Key_Return)
            compare(mine.page, AppViewModel.Answer)
            compare(mine.answering.phase, AnswerViewModel.Review)
            mine.answering.goTo(1)
            compare(mine.answering.answer.choice, WishAnswer.Love)
        }
        function test_and_with_the_key_of_going_back() {
            keyClick(Qt.Key_Left, Qt.AltModifier)
            compare(mine.page, AppViewModel.Answer)
        }
        function test_nothing_of_the_other_one_is_seen() {
            wait(300)
            const before = grabImage(page)
            answer(other, { 1: (vm) => { vm.answer.choice = WishAnswer.Love }, 3: (vm) => vm.answer.toggle(0) })
            wait(300)
            verify(before.equals(grabImage(page)))
        }
        function test_it_urges_nobody() {
            for (const word of ["wait", "Rowan", "ready", "%"])
                verify(!says(word), word)
        }
        function test_the_next_page_follows_by_itself() {
            other.answering.goToReview()
            other.answering.seal()
            tryCompare(mine, "page", AppViewModel.TurnTogether)
        }
        function test_escape_covers() {
            keyClick(Qt.Key_Escape)
            compare(covers, 1)
        }
    }
}
