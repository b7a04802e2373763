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
            goTo(Navigator.Choose)
        }
        function test_says_what_absence_tells_before_any_answer() {
            verify(says("Once every card is turned: if you said yes and it did not come up, your partner did not."))
            verify(says("Someone who says yes to everything sees every wish of their partner."))
            verify(says("Noor and Rowan"))
            verify(says("Write a round") && says("Open a round from a file…"))
            verify(says("It is about what helps each of you."))
            verify(says("9 cards. About 15 minutes."))
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
            for (let i = 0; i < 17; ++i)
                keyClick(Qt.Key_Down)
            compare(focusName, "Unlearning")
            settle()
            const at = place(rows("Unlearning")[0])
            verify(page.scroll.contentY > 0)
            verify(at.y >= page.headerHeight && at.y + at.height <= window.height - page.footHeight)
            compare(place(sheet), before)
            for (const sign of every(page, (item) => item instanceof Nearness)) {   // none in the header
                const there = place(sign)
                verify(there.y + there.height > page.headerHeight || there.x > window.width / 2)
            }
            keyClick(Qt.Key_Return)
            verify(says("For you alone"))
            verify(says("Only for you. It is not suggested, and nothing of it is sent."))
            verify(!says("Someone who says yes to everything"))
            settle()
            compare(overlaps(), "")
            keyClick(Qt.Key_Return)
            goTo(Navigator.Answer)
            verify(evening.mine.answering.alone)
            verify(!evening.other.choosing.hasSuggestion)
        }
        function test_rows_say_how_near_they_go_and_how_long_they_take() {
            for (const group of ["What helps each of you", "Everyday closeness", "Touch", "Desire", "For you alone"])
                compare(every(page, (item) => item instanceof Text && item.text === group).length, 1, group)
            // For two who are tired: in sight as the page comes up.
            const five = rows("Five minutes")[0]
            const at = place(five)
            verify(at.y >= page.headerHeight && at.y + at.height <= window.height - page.footHeight)
            verify(every(five, (item) => item instanceof Text && item.text === "5 min").length === 1)
            verify(five.Accessible.description.indexOf("It is about what helps each of you. 3 cards. About 5 minutes.") >= 0)
        }
        function test_the_note_of_a_file_is_for_who_opened_it() {
            evening.mine.writeRound()
            goTo(Navigator.Write)
            const writing = evening.mine.writing
            writing.startBlank()
            writing.title = "Homework"
            writing.before = "The last card is a song."
            writing.note = "Not for two who are angry. Ask what was easy."
            writing.addCard()
            writing.prompt = "A song."
            writing.use()
            goTo(Navigator.Choose)
            compare(rows("Homework").length, 1)
            verify(rows("Homework")[0].chosen && page.wide)
            verify(says("The last card is a song.") && !says("Not for two who are angry."))
            tabTo("For whoever hands it out")
            keyClick(Qt.Key_Return)
            settle()
            verify(says("For whoever hands it out: Not for two who are angry. Ask what was easy."))
            verify(page.wide)
            compare(inside(), "")
            compare(overlaps(), "")
            tabTo("Back to what it tells")
            keyClick(Qt.Key_Space)
            verify(says("The last card is a song.") && !says("Not for two who are angry."))
            resize(720, 560, 2)
            verify(says("For whoever hands it out: Not for two who are angry. Ask what was easy."))
            compare(inside(), "")
            compare(overlaps(), "")
            resize(1280, 800, 1)
            evening.mine.choosing.suggest()
            tryVerify(() => evening.other.choosing.hasSuggestion)
            compare(evening.other.choosing.suggestionBefore, "The last card is a song.")
            compare(evening.other.choosing.suggestionNote, "Not for two who are angry. Ask what was easy.")
            evening.mine.choosing.selected = 1
            verify(!has("For whoever hands it out") && !says("The last card is a song."))
        }
        function test_the_note_of_a_file_is_also_for_whom_it_is_suggested_to() {
            suggestFromOther()      // a built-in one: its note is shown to neither of the two
            verify(evening.other.choosing.note === "" && !has("For whoever hands it out"))
            press("Not this one")
            tryVerify(() => !page.suggestionUp)
            const writing = evening.other.writing
            evening.other.writeRound()
            writing.startBlank()
            writing.title = "Homework"
            writing.note = "Not for two who are angry. Ask what was easy."
            writing.addCard()
            writing.prompt = "A song."
            writing.use()
            evening.other.choosing.suggest()
            tryVerify(() => page.suggestionUp)
            verify(page.wide && has("Agree") && !says("Not for two who are angry."))
            tabTo("For whoever hands it out")
            keyClick(Qt.Key_Return)
            settle()
            verify(says("For whoever hands it out: Not for two who are angry. Ask what was easy."))
            verify(page.wide && !says("It begins if you agree."))
            compare(inside(), "")
            compare(overlaps(), "")
            press("Five minutes")        // about another round nothing of it is left
            verify(!has("For whoever hands it out") && !has("Back to what it tells") && !says("Not for two who are angry."))
            press("Homework")
            verify(says("It begins if you agree.") && has("For whoever hands it out"))
            resize(720, 560, 2)
            verify(says("For whoever hands it out: Not for two who are angry. Ask what was easy."))
            compare(inside(), "")
            compare(overlaps(), "")
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
            verify(says("Once every card is turned: if you said yes and it did not come up, your partner did not."))
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
            compare(focusName, "What already works")
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
            tabTo("Five minutes")
            verify(says("What helps each of you"))
            compare(overlaps(), "")
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
            goTo(Navigator.ReadCards)
            compare(evening.mine.choosing.suggested, "")
        }
        function test_r_reads() {
            press("Close, all day long")
            keyClick(Qt.Key_R)
            goTo(Navigator.ReadCards)
            compare(evening.mine.readingCards.title, "Close, all day long")
        }
        function test_arrows_walk_and_enter_suggests() {
            for (let i = 0; i < 20 && focusName !== "What helps me feel safe with you"; ++i)
                keyClick(Qt.Key_Backtab)
            keyClick(Qt.Key_Down)
            compare(focusName, "Five minutes")
            compare(evening.mine.choosing.selected, 0)
            keyClick(Qt.Key_Return)     // chooses
            compare(evening.mine.choosing.selected, 1)
            compare(evening.mine.choosing.suggested, "")
            keyClick(Qt.Key_Return)     // goes on
            compare(evening.mine.choosing.suggested, "Five minutes")
            verify(says("Suggested. It begins when you have both said yes."))
            verify(!has("Suggest this round"))
            tryVerify(() => evening.other.choosing.hasSuggestion)
        }
        function suggestFromOther() {
            evening.other.choosing.selected = 3
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
            goTo(Navigator.ReadCards)
            verify(evening.mine.readingCards.suggestedByOther)
        }
        function test_enter_never_agrees_by_itself() {
            named("Choose a round").forceActiveFocus()
            suggestFromOther()
            named("Choose a round").forceActiveFocus()
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Return)
            wait(300)
            compare(evening.mine.navigator.screen, Navigator.Choose)
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
            goTo(Navigator.Answer)
            tryCompare(evening.other.navigator, "screen", Navigator.Answer)
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
