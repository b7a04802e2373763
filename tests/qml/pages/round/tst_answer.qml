import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    id: stage
    width: 1280
    height: 800
    Component { id: answerPage; AnswerPage { anchors.fill: parent } }

    RoundCase {
        id: test
        name: "Answer"
        stage: stage
        readonly property AnswerViewModel vm: mine ? mine.answering : null

        function init() { open(true) }
        function open(iShow, round = "every-kind") {
            cleanup()
            agree(iShow, round)
            show(answerPage, { viewModel: mine.answering, people: mine.people })
        }
        function go(card) {
            vm.goTo(card)
            layOut(page)    // the focus comes with the layout
            tryVerify(() => isFocused(page.heading))
        }
        function field() { return shown(page).find((item) => item instanceof TextEdit) ?? null }

        function test_what_absence_tells_stands_before_the_first_card() {
            verify(says(vm.roundTitle))
            verify(vm.before.length > 0 && says(vm.before))
            verify(says("if you said yes and it did not come up, your partner did not"))
            verify(isFocused(page.heading))
            keyClick(Qt.Key_Return)
            compare(vm.phase, AnswerViewModel.Card)
            tryVerify(() => says(vm.prompt) && isFocused(page.heading))
        }
        function test_the_rest_of_what_it_tells_is_behind_a_button() {
            verify(!says("What absence tells"))
            keyClick(Qt.Key_Tab)
            const more = button("What will my partner see?")
            verify(isFocused(more))
            keyClick(Qt.Key_Space)
            verify(says("What absence tells"))
            let helped = 0
            page.help.connect(() => { helped += 1 })
            button("If you are afraid to say no").clicked()
            compare(helped, 1)
            verify(isFocused(button("Close this again")))
            keyClick(Qt.Key_Space)
            verify(!says("What absence tells"))
        }
        function test_several_choices_and_one_that_stands_alone() {
            open(true, "newer")
            go(4)
            const chosen = () => [0, 1, 2, 3, 4].map((row) => vm.options.at(row, "chosen"))
            keyClick(Qt.Key_1)
            keyClick(Qt.Key_3)
            compare(chosen(), [true, false, true, false, false])
            const apart = button("Nothing in particular does.")
            const last = button("I like to sleep on it.")
            verify(apart.mapToItem(page, 0, 0).y >= last.mapToItem(page, 0, last.height).y + 2 * Theme.s12)
            compare(apart.Accessible.role, Accessible.CheckBox)
            verify(apart.Accessible.description.length > 0 && last.Accessible.description.length === 0)
            // The arrows go there, and back.
            last.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Down)
            verify(isFocused(apart))
            keyClick(Qt.Key_Space)
            compare(chosen(), [false, false, false, false, true])
            keyClick(Qt.Key_Up)
            verify(isFocused(last))
            keyClick(Qt.Key_Space)
            compare(chosen(), [false, false, false, true, false])
            keyClick(Qt.Key_5)
            compare(chosen(), [false, false, false, false, true])
            keyClick(Qt.Key_2)
            keyClick(Qt.Key_1)
            keyClick(Qt.Key_6)
            compare(vm.answer.decision, TogetherAnswer.Show)
            vm.goToReview()
            tryVerify(() => says("I like to be held.\nI like some time on my own."))
        }
        function test_what_stands_alone_lies_below_wherever_it_is_written() {
            open(true, "newer")
            go(2)
            const none = button("None of these")    // the first in the file
            for (const text of ["My name, said gently", "A look across the room", "Being asked how I am"])
                verify(button(text).mapToItem(page, 0, 0).y < none.mapToItem(page, 0, 0).y, text)
            keyClick(Qt.Key_1)
            verify(vm.options.at(1, "chosen"))
            keyClick(Qt.Key_4)
            compare([0, 1, 2, 3].map((row) => vm.options.at(row, "chosen")), [true, false, false, false])
        }
        function test_an_exchange_is_asked_in_the_words_of_its_roles() {
            open(true, "newer")
            go(0)
            verify(button("I’d like to listen.") && button("I’d like to be heard."))
            keyClick(Qt.Key_2)
            compare(vm.answer.choice, ExchangeAnswer.Receive)
            go(1)
            verify(button("I’d like to give.") && button("I’d like to receive."))
        }
        function test_one_two_three_choose_enter_goes_on_alt_left_back() {
            go(1)
            const order = [WishAnswer.Love, WishAnswer.Open, WishAnswer.NotNow]
            for (let n = 0; n < 3; ++n) {
                keyClick(Qt.Key_1 + n)
                compare(vm.answer.choice, order[n])
            }
            keyClick(Qt.Key_Return)
            compare(vm.index, 2)
            tryVerify(() => isFocused(page.heading))
            compare(vm.answer.choice, ExchangeAnswer.None)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            compare(vm.index, 1)
            compare(vm.answer.choice, WishAnswer.NotNow)
        }
        function test_skip_erases_nothing() {
            go(1)
            keyClick(Qt.Key_1)
            vm.words = "on a Saturday"
            keyClick(Qt.Key_S)
            compare(vm.index, 2)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            tryVerify(() => button("Take it up again") !== null)
            compare(vm.answer.choice, WishAnswer.None)
            mouseClick(button("Take it up again"))
            compare(vm.answer.choice, WishAnswer.Love)
            compare(field().text, "on a Saturday")
        }
        function test_in_a_field_letters_type_and_alt_s_skips() {
            go(1)
            compare(field(), null)
            keyClick(Qt.Key_2)
            keyClick(Qt.Key_Tab)
            verify(isFocused(field()))
            keyClick(Qt.Key_S)
            keyClick(Qt.Key_1)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Return, Qt.ShiftModifier)
            compare(vm.words, "s1 \n")
            compare(vm.index, 1)
            compare(vm.answer.choice, WishAnswer.Open)
            keyClick(Qt.Key_S, Qt.AltModifier)
            compare(vm.index, 2)
        }
        function test_the_same_words_under_either_yes_and_none_under_no() {
            go(1)
            keyClick(Qt.Key_1)
            field().text = "with candles out"
            verify(says("Read only if you are both open to this."))
            verify(says("Your words may show how you meant it."))
            keyClick(Qt.Key_2)
            compare(field().text, "with candles out")
            verify(says("Read only if you are both open to this."))
            verify(says("Your words may show how you meant it."))
            keyClick(Qt.Key_3)
            compare(field(), null)
            keyClick(Qt.Key_1)
            compare(field().text, "with candles out")
        }
        function test_words_stay_on_their_card() {
            go(1)
            keyClick(Qt.Key_1)
            field().text = "only here"
            go(4)
            keyClick(Qt.Key_1)
            compare(field().text, "")
            compare(vm.words, "")
            go(9)
            compare(field().text, "")
            go(1)
            compare(field().text, "only here")
        }
        function test_words_are_there_when_the_page_comes_back() {
            vm.goTo(9)
            vm.words = "you hum"
            vm.goTo(1)
            vm.answer.choice = WishAnswer.Open
            vm.words = "slowly"
            page.destroy()
            show(answerPage, { viewModel: mine.answering, people: mine.people })
            compare(vm.words, "slowly")
            compare(field().text, "slowly")
            Theme.text = 1.5
            go(9)
            compare(field().text, "you hum")
            go(1)
            compare(field().text, "slowly")
        }
        function test_keep_this_card_to_myself() {
            go(1)
            const keep = button("Keep this card to myself")
            keep.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            verify(vm.withheld)
            keyClick(Qt.Key_Return)     // goes on, and it stays with oneself
            compare(vm.index, 2)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            compare(vm.index, 1)
            verify(vm.withheld)
            for (const card of [6, 9, 10]) {
                go(card)
                compare(button("Keep this card to myself"), null)
            }
        }
        function test_exchange_has_four_answers_and_no_parts() {
            go(2)
            const order = [ExchangeAnswer.Give, ExchangeAnswer.Receive, ExchangeAnswer.Both, ExchangeAnswer.Neither]
            for (let n = 0; n < 4; ++n) {
                keyClick(Qt.Key_1 + n)
                compare(vm.answer.choice, order[n])
            }
        }
        function test_pick_as_many_as_one_likes() {
            go(3)
            keyClick(Qt.Key_1)
            keyClick(Qt.Key_8)
            verify(vm.options.at(0, "chosen") && vm.options.at(7, "chosen"))
            keyClick(Qt.Key_8)
            verify(!vm.options.at(7, "chosen"))
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Space)
            verify(vm.options.at(5, "chosen"))
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Space)
            verify(vm.options.at(4, "chosen"))
            compare(vm.index, 3)
        }
        function test_a_span_by_its_handles() {
            go(5)
            verify(says("Nothing chosen yet"))
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Right)
            verify(vm.answer.isChosen)
            compare([vm.answer.lower, vm.answer.upper], [3, 3])
            keyClick(Qt.Key_Home)
            compare([vm.answer.lower, vm.answer.upper], [0, 3])
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Right)
            compare([vm.answer.lower, vm.answer.upper], [0, 4])
            verify(says(vm.answer.span))
            for (const [key, upper] of [[Qt.Key_1, 1], [Qt.Key_3, 2], [Qt.Key_H, 4]]) {     // 10 min, 30 min, 3 hours
                keyClick(key)
                compare([vm.answer.lower, vm.answer.upper], [0, upper])
            }
            keyClick(Qt.Key_Return)
            compare(vm.index, 6)
            tryVerify(() => isFocused(page.heading))
            keyClick(Qt.Key_Left, Qt.AltModifier)
            compare(vm.answer.span, "0 to 3 hours")
        }
        function test_show_this_only_when_there_is_something_to_show() {
            go(9)
            compare(button("Show this"), null)
            field().text = "  "
            compare(button("Show this"), null)
            field().text = "you hum"
            verify(button("Show this") !== null)
            page.heading.forceActiveFocus()
            keyClick(Qt.Key_1)
            compare(vm.answer.decision, TogetherAnswer.Show)
            keyClick(Qt.Key_2)
            compare(vm.answer.decision, TogetherAnswer.KeepToMyself)
            go(6)
            compare(button("Show this"), null)
            keyClick(Qt.Key_5)
            compare(vm.answer.option, 4)
            keyClick(Qt.Key_8)
            compare(vm.answer.decision, TogetherAnswer.Show)
            keyClick(Qt.Key_9)
            compare(vm.answer.decision, TogetherAnswer.KeepToMyself)
        }
        function test_private_says_so_and_writes() {
            go(10)
            verify(says("It never leaves this laptop."))
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_A)
            compare(vm.words, "a")
        }
        function test_own_progress_hollow_where_skipped() {
            go(0)
            keyClick(Qt.Key_S)
            keyClick(Qt.Key_1)
            keyClick(Qt.Key_Return)
            const steps = shown(page).find((item) => item instanceof ProgressDots)
            compare(steps.count, 11)
            compare(steps.at, 2)
            compare(steps.skipped, [0])
        }
        function test_the_review_lists_all_and_leads_back() {
            go(1)
            keyClick(Qt.Key_1)
            field().text = "slowly"
            vm.withheld = true
            vm.goToReview()
            tryVerify(() => isFocused(page.heading))
            verify(says("I’d love this – kept to yourself"))
            verify(says("slowly"))
            keyClick(Qt.Key_Return)
            compare(mine.navigator.screen, Navigator.Answer)     // Enter by itself never seals
            compare(vm.phase, AnswerViewModel.Review)
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Return)
            compare(vm.phase, AnswerViewModel.Card)
            compare(vm.index, 1)
        }
        function test_seal_by_keyboard_alone() {
            vm.goToReview()
            tryVerify(() => isFocused(page.heading))
            for (let i = 0; i < 8 && !isFocused(button("Seal")); ++i)
                keyClick(Qt.Key_Tab)
            verify(isFocused(button("Seal")))
            keyClick(Qt.Key_Return)
            compare(mine.navigator.screen, Navigator.Sealed)
        }
        function test_nothing_of_the_other_one_is_seen() {
            go(1)
            wait(300)
            const before = grabImage(page)
            answer(other, { 1: (vm) => { vm.answer.choice = WishAnswer.Love; vm.words = "yes" } })
            other.answering.seal()
            wait(300)
            verify(before.equals(grabImage(page)))
        }
        function test_own_circle_in_own_colour_on_own_side() {
            go(1)
            let discs = shown(page).filter((item) => item instanceof Disc)
            compare(discs.length, 2)
            verify(!discs[0].second && discs[0].x < 0)
            open(false)
            go(1)
            discs = shown(page).filter((item) => item instanceof Disc)
            verify(discs[0].second && discs[0].x > stage.width / 2)
        }
        function test_everything_fits_or_scrolls_data() {
            return [{ tag: "100", text: 1 }, { tag: "130", text: 1.3 }, { tag: "200", text: 2 }]
        }
        function test_everything_fits_or_scrolls(data) {
            Theme.text = data.text
            for (let card = 0; card < vm.count; ++card) {
                go(card)
                keyClick(Qt.Key_1)
                layOut(page)
                const tiles = shown(page).filter((item) => item.clicked !== undefined || item instanceof TextEdit)
                for (const tile of tiles) {
                    tile.forceActiveFocus(Qt.TabFocusReason)
                    tryVerify(() => tile instanceof TextEdit || isInSight(tile), 2000, `${card} ${tile.text}`)
                }
            }
        }
        function test_escape_covers() {
            go(1)
            keyClick(Qt.Key_1)
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Escape)
            compare(covers, 1)
        }
    }
}
