import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "Main"

        function test_window() {
            open()
            compare(window.width, 1280)
            compare(window.height, 800)
            verify(window.title.length > 0 && window.title.indexOf("Mandorla") < 0)
            verify(window.minimumWidth <= 720 && window.minimumHeight <= 560)
        }
        function test_theme_follows_the_settings() {
            open()
            evening.mine.look.chosenDark = LookViewModel.Yes
            evening.mine.look.chosenText = 150
            evening.mine.look.chosenStill = LookViewModel.Yes
            verify(Theme.dark && Theme.still)
            compare(Theme.text, 1.5)
            compare(window.color, Theme.ground)
        }
        function test_pages_fade_in_and_still_ones_at_once() {
            open()
            evening.mine.welcome.goOn()
            const place = page.parent
            verify(place.opacity < 1)
            tryCompare(place, "opacity", 1)
            compare(place.x, 0)
            evening.mine.look.chosenStill = LookViewModel.Yes
            evening.mine.welcome.begin()
            tryCompare(page.parent, "opacity", 1, 200)
        }
        function test_a_new_page_has_the_focus() {
            open()
            evening.mine.welcome.goOn()
            goTo(Navigator.Welcome)
            verify(page.activeFocus)
            verify(focusName.indexOf("Answer alone.") === 0)
        }
        function test_the_pause_is_one_calm_sentence() {
            open()
            verify(evening.pair("Noor", "Rowan"))
            goTo(Navigator.Choose)
            evening.other.endEvening()
            tryVerify(() => says("The evening has paused. Your answers are still here."), 15000)
            const notice = named("The evening has paused. Your answers are still here. If both laptops come back, you can go on.")
            verify(notice !== null)
            const clear = () => {
                const a = place(notice), b = place(named("Cover")), c = place(named("Choose a round"))
                return (a.x + a.width <= b.x || a.y + a.height <= b.y) && a.y + a.height <= c.y + 1 && a.y + a.height < window.height / 2
            }
            verify(clear())
            verify(page.wide)
            keyClick(Qt.Key_Escape)
            verify(!says("paused"))
            keyClick(Qt.Key_Return)
            resize(1280, 800, 2)
            verify(clear())
            compare(inside(), "")
        }
        // The largest words in the smallest window.
        function test_where_there_is_no_room_a_notice_goes_along() {
            open()
            verify(evening.pair("Noor", "Rowan"))
            goTo(Navigator.Choose)
            resize(720, 560, 2)
            evening.other.endEvening()
            tryVerify(() => says("The evening has paused. Your answers are still here."), 15000)
            settle()
            const notice = named("The evening has paused. Your answers are still here. If both laptops come back, you can go on.")
            const seen = (item) => {
                const a = place(item), b = place(page.scroll)
                return a.y >= b.y && a.y + a.height <= b.y + b.height
            }
            verify(seen(notice))
            verify(place(named("Choose a round")).y >= place(notice).y + notice.height)
            keyClick(Qt.Key_End)
            verify(!seen(notice))
            verify(seen(named("Write a round")))
            tabTo("Find each other")
            tryVerify(() => seen(notice))
            resize(1280, 800, 1)
            tryCompare(page, "above", 0)
            compare(page.scroll.contentY, 0)
            compare(notice.mapToItem(window.contentItem, 0, 0).y, Theme.s12)
        }
    }
}
