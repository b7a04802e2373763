import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "Choose"

        function init() {
            open()
            verify(evening.pair("Noor", "Rowan"))
            goTo(AppViewModel.Choose)
        }
        function test_says_what_absence_tells_before_any_answer() {
            verify(says("Once every card is turned: if you said yes and it did not come up, the other did not."))
            verify(says("Someone who says yes to everything sees every wish of the other."))
            verify(says("Noor and Rowan"))
            verify(says("Write a round") && says("Open a round from a file…"))
            verify(says("It is about what helps each of you."))
            verify(says("11 cards, about 15 minutes."))
            compare(inside(), "")
            compare(overlaps(), "")
            verify(page.wide)
        }
        function rows(title: string): var {
            return every(page, (item) => item instanceof RoundRow && item.text === title)
        }
        function test_the_list_scrolls_by_keys_and_the_sheet_stays() {
            verify(scrolls())
            const sheet = named("Suggest this round")
            const before = place(sheet)
            for (let i = 0; i < 20 && focusName !== "What helps me feel safe with you"; ++i)
                keyClick(Qt.Key_Backtab)
            for (let i = 0; i < 7; ++i)
                keyClick(Qt.Key_Down)
            compare(focusName, "Unlearning")
            settle()
            const at = place(rows("Unlearning")[0])
            verify(page.scroll.contentY > 0)
            verify(at.y >= page.headerHeight && at.y + at.height <= window.height - page.footHeight)
            compare(place(sheet), before)
            keyClick(Qt.Key_Return)
            verify(says("For you alone"))
            verify(says("Only for you. It is not suggested, and nothing of it is sent."))
            verify(!says("Someone who says yes to everything"))
            settle()
            compare(overlaps(), "")
            keyClick(Qt.Key_Return)
            goTo(AppViewModel.Answer)
            verify(evening.mine.answering.alone)
            verify(!evening.other.choosing.hasSuggestion)
        }
        function test_in_a_small_window_all_about_a_round_lies_under_its_row() {
            resize(720, 560, 1)
            verify(!page.wide)
            verify(says("It is about what helps each of you."))
            rows("Close, all day long")[0].forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            settle()
            verify(says("It is about everyday closeness."))
            verify(!says("It is about what helps each of you."))
            verify(says("Once every card is turned: if you said yes and it did not come up, the other did not."))
            compare(overlaps(), "")
        }
        function test_a_suggestion_stands_there_once() {
            suggestFromOther()
            compare(rows("Close, all day long").length, 1)
            verify(rows("Close, all day long")[0].chosen)
            press("Asking, and saying no kindly")
            compare(rows("Close, all day long").length, 1)
            tabTo("Asking, and saying no kindly")
            keyClick(Qt.Key_Up)     // over the place that it left
            compare(focusName, "What helps me feel safe with you")
            press("Close, all day long")
            verify(has("Agree"))
            tabTo("Not this one")
            keyClick(Qt.Key_Return)
            compare(rows("Close, all day long").length, 1)
        }
        function test_the_list_can_be_reached_when_its_first_round_is_suggested() {
            evening.other.choosing.suggest()
            tryVerify(() => evening.mine.choosing.hasSuggestion)
            settle()
            compare(rows("What helps me feel safe with you").length, 1)
            tabTo("Close, all day long")
        }
        function test_in_a_small_window_what_is_suggested_comes_into_sight() {
            resize(720, 560, 1)
            keyClick(Qt.Key_End)
            page.scroll.contentY = 300
            suggestFromOther()
            compare(page.scroll.contentY, 0)
            verify(says("Rowan suggests this one."))
            verify(says("It begins if you agree. If you put it away, nothing is sent."))
        }
        function test_reading_has_the_focus_and_enter_there_reads() {
            compare(focusName, "Read every card first")
            keyClick(Qt.Key_Return)
            goTo(AppViewModel.ReadCards)
            compare(evening.mine.choosing.suggested, "")
        }
        function test_r_reads() {
            press("Close, all day long")
            keyClick(Qt.Key_R)
            goTo(AppViewModel.ReadCards)
            compare(evening.mine.readingCards.title, "Close, all day long")
        }
        function test_arrows_walk_and_enter_suggests() {
            for (let i = 0; i < 20 && focusName !== "What helps me feel safe with you"; ++i)
                keyClick(Qt.Key_Backtab)
            keyClick(Qt.Key_Down)
            compare(focusName, "Close, all day long")
            compare(evening.mine.choosing.selected, 0)
            keyClick(Qt.Key_Return)     // chooses
            compare(evening.mine.choosing.selected, 1)
            compare(evening.mine.choosing.suggested, "")
            keyClick(Qt.Key_Return)     // goes on
            compare(evening.mine.choosing.suggested, "Close, all day long")
            verify(says("Suggested. It begins when you have both said yes."))
            verify(!has("Suggest this round"))
            tryVerify(() => evening.other.choosing.hasSuggestion)
        }
        function suggestFromOther() {
            evening.other.choosing.selected = 1
            evening.other.choosing.suggest()
            tryVerify(() => evening.mine.choosing.hasSuggestion)
            settle()
        }
        function test_their_suggestion_comes_calmly() {
            suggestFromOther()
            verify(says("Rowan suggests"))
            verify(has("Agree") && has("Not this one"))
            settle()
            verify(page.wide)
            compare(focusName, "Read every card first")
            compare(inside(), "")
            compare(overlaps(), "")
            keyClick(Qt.Key_Return)
            goTo(AppViewModel.ReadCards)
            verify(evening.mine.readingCards.suggestedByOther)
        }
        function test_enter_never_agrees_by_itself() {
            named("Choose a round").forceActiveFocus()
            suggestFromOther()
            named("Choose a round").forceActiveFocus()
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Return)
            wait(300)
            compare(evening.mine.page, AppViewModel.Choose)
            compare(evening.mine.choosing.suggested, "")
        }
        function test_it_stays_away_from_a_busy_mouse() {
            mouseMove(named("Suggest this round"))
            settle()
            suggestFromOther()
            verify(!has("Agree"))
            verify(says("Rowan suggests this one."))
            mouseMove(window.contentItem, 5, 5)
            press("Close, all day long")        // the first of that name is the suggestion
            verify(has("Agree"))
        }
        function test_agree() {
            suggestFromOther()
            tabTo("Agree")
            keyClick(Qt.Key_Space)
            goTo(AppViewModel.Answer)
            tryCompare(evening.other, "page", AppViewModel.Answer)
        }
        function test_not_this_one_tells_nothing() {
            suggestFromOther()
            tabTo("Not this one")
            keyClick(Qt.Key_Return)
            wait(300)
            verify(!evening.mine.choosing.hasSuggestion)
            verify(!says("Rowan suggests"))
            compare(evening.other.choosing.suggested, "Close, all day long")
            compare(focusName, "Read every card first")
        }
        function test_every_size_data() {
            return [{ tag: "130", text: 1.3, w: 1280, h: 800 }, { tag: "200", text: 2, w: 1280, h: 800 },
                    { tag: "small", text: 1, w: 720, h: 560 }, { tag: "small200", text: 2, w: 720, h: 560 }]
        }
        function test_every_size(data) {
            resize(data.w, data.h, data.text)
            verify(scrolls())
            compare(inside(), "")
            compare(overlaps(), "")
            tabTo("Suggest this round")
            suggestFromOther()
            tryVerify(() => overlaps() === "")      // once the list has made room
            compare(inside(), "")
            tabTo("Agree")
            resize(1280, 800, 1)
            verify(page.wide)       // and back
        }
    }
}
