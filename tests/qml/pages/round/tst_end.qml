import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    id: stage
    width: 1280
    height: 800
    Component { id: endPage; TheEndPage { anchors.fill: parent } }

    RoundCase {
        name: "TheEnd"
        stage: stage

        function open(both) {
            agree(true)
            answer(mine, { 1: (vm) => { vm.answer.choice = WishAnswer.Love; vm.words = "on a Saturday" },
                           5: (vm) => vm.answer.setSpan(1, 3) })
            answer(other, both ? { 1: (vm) => { vm.answer.choice = WishAnswer.Open }, 5: (vm) => vm.answer.setSpan(3, 4) }
                               : { 1: (vm) => { vm.answer.choice = WishAnswer.NotNow } })
            seal()
            turn()
        }
        function lay() {
            tryCompare(mine.navigator, "screen", Navigator.TheEnd)
            show(endPage, { viewModel: mine.ending, people: mine.people })
            tryVerify(() => isFocused(theText(mine.ending.title)))      // it has come to rest at its top
        }
        function circles() { return shown(page).find((item) => item instanceof Circles) }

        function test_done_shows_what_is_shared() {
            open(true)
            turn()
            for (const laptop of [mine, other])
                laptop.revealing.turnNext()
            lay()
            for (const text of ["What you share", "No hard talks right before sleep", "on a Saturday", "1 hour", "not consent",
                                "An idea you are both open to – not consent.", "A stretch that feels good to you both – not consent."])
                verify(says(text), text)
            verify(says(mine.ending.closing))
            verify(circles().lit)
            verify(!says("of 11") && !says("%"))
        }
        function test_nothing_came_up() {
            open(false)
            lay()
            verify(says("Nothing came up this time. It is nobody’s doing."))
            verify(!says("shared") && !says("on a Saturday") && !says("No hard talks"))
            verify(!circles().lit)
            compare(circles().half, 0)     // and no almond
        }
        function openNewer(both, card, give) {
            agree(true, "newer")
            answer(mine, { [card]: give })
            answer(other, both ? { [card]: give } : {})
            seal()
            turn()
            if (both)
                turn()
            lay()
        }
        function test_nobody_reads_a_text_about_the_other_case() {
            const wish = (vm) => { vm.answer.choice = WishAnswer.Love }
            openNewer(false, 7, wish)
            verify(says("Nothing came up this time. Have some tea, each in your own way."))
            compare(texts().filter((text) => text.indexOf("Nothing came up") >= 0).length, 1)
            verify(!says("Choose one of them") && !says("consent"))
            cleanup()
            openNewer(true, 7, wish)
            verify(says("Choose one of them for the week."))
            verify(!says("Nothing came up"))
            verify(theText("What you share is not consent.") && isInSight(theText("What you share is not consent.")))
            verify(theText("An idea you are both open to – not consent."))
            cleanup()
            openNewer(true, 5, (vm) => { vm.words = "tea"; vm.answer.decision = TogetherAnswer.Show })
            verify(theText("Something you both chose to show."))
            verify(!says("consent"))
        }
        function test_stopped_says_not_by_whom() {
            open(true)
            other.revealing.stop()
            lay()
            verify(says("What you did not turn stays unknown."))
            verify(says("No hard talks right before sleep"))
            verify(!says("1 hour"))
            compare(texts().filter((text) => text === "Rowan").length, 1)  // only beside the words
        }
        function test_two_ways_on_by_keyboard() {
            open(false)
            lay()
            for (const next of ["Another round", "Our page", "End the evening", "Cover", "Another round"]) {
                keyClick(Qt.Key_Tab)
                compare(page.focused.text, next)
            }
            keyClick(Qt.Key_Return)
            compare(mine.navigator.screen, Navigator.Choose)
        }
        function test_large_text_scrolls() {
            open(true)
            turn()
            for (const laptop of [mine, other])
                laptop.revealing.turnNext()
            Theme.text = 2
            lay()
            compare(page.scroll.contentY, 0)
            verify(page.scroll.interactive)
            tryVerify(() => {
                keyClick(Qt.Key_End)    // the page may still grow by its larger text
                return page.scroll.contentY + page.scroll.height >= page.scroll.contentHeight - 1
            }, 30000)
        }
        function test_escape_covers() {
            open(false)
            lay()
            keyClick(Qt.Key_Escape)
            compare(covers, 1)
        }
    }
}
