import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "OurPage"
        readonly property OurPageViewModel writing: evening ? evening.mine.ourPage : null

        // One round, in which this much is shared; then our page.
        function toOurPage(kept: bool) {
            open()
            evening.mine.look.chosenStill = LookViewModel.Yes
            if (kept)
                verify(evening.keep("four words in a row"))
            verify(evening.pair("Noor", "Rowan"))
            evening.suggest(evening.mine, "newer")
            tryVerify(() => evening.other.choosing.canAgree, 60000)
            evening.other.choosing.agree()
            for (const laptop of [evening.mine, evening.other]) {
                tryCompare(laptop.navigator, "screen", Navigator.Answer, 60000)
                laptop.answering.goTo(0)
                laptop.answering.answer.choice = ExchangeAnswer.Both
                laptop.answering.goTo(6)
                laptop.answering.answer.setSpan(1, 2)
                laptop.answering.goTo(7)
                laptop.answering.answer.choice = WishAnswer.Open
                laptop.answering.goToReview()
                laptop.answering.seal()
            }
            while (evening.mine.navigator.screen !== Navigator.TheEnd) {
                for (const laptop of [evening.mine, evening.other]) {
                    tryVerify(() => laptop.navigator.screen === Navigator.TurnTogether || laptop.navigator.screen === Navigator.Reveal, 60000)
                    if (laptop.navigator.screen === Navigator.Reveal)
                        laptop.revealing.turnNext()
                    else
                        laptop.turning.putHandOn()
                }
                tryVerify(() => evening.mine.navigator.screen !== Navigator.TurnTogether && evening.other.navigator.screen !== Navigator.TurnTogether, 60000)
            }
            goTo(Navigator.TheEnd)
            keyClick(Qt.Key_P)
            goTo(Navigator.OurPage)
        }
        function field(): TextEdit { return window.activeFocusItem as TextEdit }
        function rowOf(item: Item): PageEntry {
            return item instanceof PageEntry ? item : rowOf(item.parent)
        }
        function type(text: string) {
            for (const letter of text)
                keyClick(letter)
        }
        function inSight(item: Item): bool {
            const at = place(item)
            return at.x >= 0 && at.y >= 0 && at.x + at.width <= window.width && at.y + at.height <= window.height
        }
        function consent(): Item { return named("An idea you are both open to – not consent.") }

        function test_a_blank_line_to_write_on() {
            toOurPage(false)
            verify(field())
            compare(focusName, "A step")
            verify(says("Shared tonight"))
            for (const text of ["Ten minutes of listening.", "This week, one of us is heard for ten minutes.",
                                "How long does a hug feel good? three breaths to a whole song", "Lying close for a while."])
                verify(says(text), text)
            compare(every(page, (item) => item instanceof Btn && item.text === "Let’s try this").length, 2)    // what has no step cannot be tried
            verify(inSight(consent()))
            type("tea")
            compare(writing.entries.textAt(0), "tea")
            compare(field().text, "tea")
            keyClick(Qt.Key_Return)
            type("walk")
            compare(writing.entries.count, 2)
            compare(writing.entries.textAt(1), "walk")
            compare(inside(), "")
        }
        function test_a_shared_card_begins_an_entry_and_the_cursor_is_behind_it() {
            toOurPage(false)
            const start = writing.shared.at(0, "start")
            press("Let’s try this")
            verify(start.length > 0)
            compare(field().text, start)
            compare(field().cursorPosition, field().length)
            compare(writing.entries.count, 1)
            keyClick(Qt.Key_Tab)
            compare(focusName, "Drop this step")
            keyClick(Qt.Key_Space)
            compare(writing.entries.textAt(0), "")
            compare(focusName, "A step")
        }
        function test_arrows_walk_from_entry_to_entry() {
            toOurPage(false)
            for (const word of ["one", "two", "three"]) {
                type(word)
                keyClick(Qt.Key_Return)
            }
            compare(writing.entries.count, 4)
            keyClick(Qt.Key_Up)
            compare(field().text, "three")
            compare(writing.entries.count, 3)       // the blank one was left
            keyClick(Qt.Key_Up)
            compare(field().text, "two")
            keyClick(Qt.Key_Down)
            compare(field().text, "three")
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Tab)
            compare(focusName, "Write another step")        // one stop for the whole list
        }
        function test_what_comes_in_leaves_cursor_and_selection_where_they_are() {
            toOurPage(false)
            type("tea at nine")
            const box = field()
            const row = rowOf(box)
            box.select(7, 11)
            // As the other one's words come: through the row.
            row.text = "green tea with milk at nine, maybe"
            compare(box.text, "green tea with milk at nine, maybe")
            compare(box.selectedText, "nine")
            box.cursorPosition = 1
            row.text = "green tea at nine"
            compare(box.cursorPosition, 1)
            box.cursorPosition = box.length
            row.text = "green tea at nine, both"
            compare(box.cursorPosition, "green tea at nine".length)
        }
        function test_nothing_is_written_that_nobody_typed() {
            toOurPage(false)
            const start = "Veux-tu\u00a0?"        // as a card may begin a step
            writing.reword(0, start)
            settle()
            keyClick(Qt.Key_Return)                 // no longer alone: set smaller
            settle()
            compare(writing.entries.count, 2)
            compare(writing.entries.textAt(0), start)
            keyClick(Qt.Key_Up)
            field().cursorPosition = field().length
            type("a")
            compare(writing.entries.textAt(0), start + "a")
        }
        function test_undo_never_touches_what_came_in() {
            toOurPage(false)
            type("tea")
            const box = field()
            rowOf(box).text = "green tea"
            keySequence(StandardKey.Undo)
            compare(box.text, "green tea")
            box.cursorPosition = box.length
            type("s")
            keySequence(StandardKey.Undo)
            compare(box.text, "green tea")
            compare(writing.entries.textAt(0), "green tea")
        }
        function test_no_more_than_fits() {
            toOurPage(false)
            writing.reword(0, "a".repeat(1999))
            settle()
            field().cursorPosition = 1999
            field().insert(1999, "🌙")
            compare(field().length, 2001)           // one sign, two letters
            type("b")
            compare(field().length, 2001)
            compare(writing.entries.textAt(0), "a".repeat(1999) + "🌙")
            verify(says("This is as much as fits."))
        }
        function test_just_for_tonight_there_is_nothing_to_keep() {
            toOurPage(false)
            verify(says("This evening is just for tonight, and the page goes with it."))
            verify(!has("Keep"))
            verify(has("Let go"))
        }
        function test_keep_shows_here_only_and_can_be_taken_back() {
            toOurPage(true)
            verify(says("It stays if you both keep it, and fades after three months."))
            press("half a year")
            verify(says("fades after half a year"))
            tabTo("Keep")
            keyClick(Qt.Key_Space)
            verify(named("Keep").chosen)
            verify(says("You keep it. That shows on this screen only."))
            verify(!evening.other.ourPage.keep)
            keyClick(Qt.Key_Space)
            verify(!named("Keep").chosen)
        }
        function test_let_go_is_one_sentence() {
            toOurPage(true)
            type("tea")
            press("Let go")
            settle()
            compare(focusName, "This page is let go, for both of you.")
            verify(!says("tea") && !has("Keep"))
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(Navigator.TheEnd)
            verify(says("What you share"))
        }
        function test_covered_nothing_of_it_is_heard() {
            toOurPage(false)
            type("tea")
            const title = window.title
            verify(evening.heard(window).length > 0)
            keyClick(Qt.Key_Escape)
            verify(!evening.heard(window).some((one) => one.indexOf("tea") >= 0 || one.indexOf("step") >= 0))
            compare(window.title, title)
            verify(title.indexOf("tea") < 0 && title.indexOf("page") < 0)
            keyClick(Qt.Key_Return)
            compare(field().text, "tea")        // and the cursor is back
        }
        function test_private() {
            toOurPage(false)
            verify(field().inputMethodHints & Qt.ImhSensitiveData)
            verify(field().inputMethodHints & Qt.ImhNoPredictiveText)
        }
        // The shortest of three: something else may be at work meanwhile.
        function timeOfALetter(): real {
            return Math.min(...[1, 2, 3].map(() => {
                keyClick(Qt.Key_Home, Qt.ControlModifier)
                const begun = Date.now()
                type("abcdefghij")
                wait(0)
                return (Date.now() - begun) / 10
            }))
        }
        function test_two_hundred_long_entries_stay_smooth_and_are_all_there_is_room_for() {
            toOurPage(false)
            const lengthy = "slowly ".repeat(276)
            writing.reword(0, "0 " + lengthy)
            const alone = timeOfALetter()
            for (let i = 1; i < 199; ++i) {
                writing.write()
                writing.reword(i, i + " " + lengthy)
            }
            compare(writing.entries.count, 199)
            page.write(198)
            settle()
            verify(inSight(consent()))
            verify(every(page, (item) => item instanceof PageEntry).length < 20)    // only what is near is made
            const among = timeOfALetter()
            verify(field().text.startsWith("abcdefghij".repeat(3) + "198"))
            verify(among < 10 * alone + 100, among + " ms for a letter, " + alone + " alone")

            // A blank line, and the other one writes the last step for which there is room.
            keyClick(Qt.Key_Return)
            compare(field().text, "")
            const other = evening.other.ourPage
            evening.other.ending.toOurPage()
            tryCompare(other.entries, "count", 199, 60000)
            verify(!says("The page is full."))
            other.write()
            other.reword(199, "a walk")
            tryVerify(() => writing.full, 60000)
            compare(writing.entries.count, 201)
            verify(says("The page is full."))
            verify(!has("Let’s try this"))
            type("tea")
            compare(field().text, "")
            writing.reword(200, "tea")      // in the moment in which it was filled
            compare(field().text, "")
            other.drop(199)
            tryVerify(() => !writing.full, 60000)
            type("tea")
            tryVerify(() => other.entries.count === 200 && other.entries.textAt(199) === "tea", 60000)
        }
        function test_whoever_writes_stays_in_it_whatever_comes_and_goes() {
            toOurPage(false)
            const other = evening.other.ourPage
            evening.other.ending.toOurPage()
            for (let i = 0; i < 12; ++i) {
                other.write()
                other.reword(i, "step " + i)
                tryCompare(writing.entries, "count", i + 2, 60000)
                verify(field(), "the focus is lost by step " + i)
                compare(focusName, "Step %1 of %1".arg(i + 2))
            }
            type("tea")
            compare(field().text, "tea")
            tryCompare(other.entries, "count", 13, 60000)
            for (let i = 11; i >= 0; --i) {
                for (let row = 0; row < other.entries.count; ++row)
                    if (other.entries.textAt(row) === "step " + i)
                        other.drop(row)
                tryCompare(writing.entries, "count", i + 1, 60000)
                type("s")
                verify(inSight(field()))
            }
            compare(field().text, "tea" + "s".repeat(12))
            // The very one that is being written goes: on in the one that is the next, at once, and in its field, though
            // somebody once went past what drops that one.
            other.write()
            other.reword(1, "a walk")
            tryCompare(writing.entries, "count", 2, 60000)
            keyClick(Qt.Key_Down)
            tryVerify(() => field() && field().text === "a walk")
            keyClick(Qt.Key_Tab)
            compare(focusName, "Drop this step")
            keyClick(Qt.Key_Tab)
            compare(focusName, "Write another step")
            page.write(0)
            tryVerify(() => field() && field().text.startsWith("tea"))
            for (let row = 0; row < 2; ++row)
                if (other.entries.textAt(row).startsWith("tea"))
                    other.drop(row)
            tryCompare(writing.entries, "count", 1, 60000)
            tryVerify(() => field() && field().text === "a walk")
            type(" by")
            compare(field().text.length, "a walk by".length)
            compare(writing.entries.count, 1)
        }
        function test_every_size_data() {
            return [{ tag: "130", text: 1.3, w: 1280, h: 800 }, { tag: "200", text: 2, w: 1280, h: 800 },
                    { tag: "small", text: 1, w: 720, h: 560 }, { tag: "small200", text: 2, w: 720, h: 560 }]
        }
        function test_every_size(data) {
            toOurPage(true)
            writing.tryThis(0)
            writing.tryThis(1)      // it has none
            compare(writing.entries.count, 1)
            writing.write()
            writing.reword(1, "a walk by the river")
            resize(data.w, data.h, data.text)
            compare(page.roomy, data.tag === "130")
            verify(inSight(consent()))
            compare(inside(), "")
            page.again()
            tabTo("Drop this step")
            verify(inSight(window.activeFocusItem))
            tabTo("Let’s try this")
            settle()
            verify(inSight(window.activeFocusItem))
            tabTo("Keep")
            settle()
            verify(inSight(window.activeFocusItem))
            verify(inSight(consent()))
            tabTo("Let go")
            settle()
            verify(inSight(window.activeFocusItem))
        }
    }
}
