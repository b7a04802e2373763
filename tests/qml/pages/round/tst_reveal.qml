import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    id: stage
    width: 1280
    height: 800
    Component { id: revealPage; RevealPage { anchors.fill: parent } }

    RoundCase {
        name: "Reveal"
        stage: stage

        // Both say yes to all of it; `mine` is the first person.
        function yes(words) {
            return {
                1: (vm) => { vm.answer.choice = vm === mine.answering ? WishAnswer.Love : WishAnswer.Open; vm.words = words[vm === mine.answering ? 0 : 1] },
                2: (vm) => { vm.answer.choice = vm === mine.answering ? ExchangeAnswer.Give : ExchangeAnswer.Receive },
                3: (vm) => { vm.answer.toggle(1); vm.answer.toggle(vm === mine.answering ? 2 : 3); vm.answer.toggle(6) },
                5: (vm) => { vm.answer.setSpan(vm === mine.answering ? 1 : 2, vm === mine.answering ? 3 : 5) },
                6: (vm) => { vm.answer.option = vm === mine.answering ? 0 : 1; vm.answer.decision = TogetherAnswer.Show }
            }
        }
        function open(words) {
            agree(true)
            answer(mine, yes(words))
            answer(other, yes(words))
            seal()
            turn()
        }
        function lay() {
            if (page)
                page.destroy()
            show(revealPage, { viewModel: mine.revealing, people: mine.people })
            tryVerify(() => circlesOf(page).light === 1, 3000)
        }
        function circlesOf(item) {
            if (item instanceof Circles)
                return item
            for (let i = 0; i < item.children.length; ++i) {
                const found = circlesOf(item.children[i])
                if (found)
                    return found
            }
            return null
        }
        function consent() { return theText(mine.revealing.consentLine) }
        function center(item) { return item.mapToItem(stage, item.width / 2, 0).x }

        function test_each_kind_in_the_light() {
            open(["on a Saturday", "I bring towels"])
            const seen = [
                { prompt: "No hard talks right before sleep", light: [], left: "on a Saturday", right: "I bring towels" },
                { prompt: "Ten minutes of listening, without advice", light: ["To give is to listen, to receive is to be heard. Nothing is owed for it."],
                  left: "I’d like to give.", right: "I’d like to receive." },
                { prompt: "What would help us talk about something hard?", light: ["Talking while we walk", "A call, if we are apart"] },
                { prompt: "When a talk gets hard, how long a pause feels right?", light: ["30 min to 1 hour"] },
                { prompt: "It gets harder for me to open up when…", light: [], left: "Voices get loud", right: "It turns into a joke" }
            ]
            for (let i = 0; i < seen.length; ++i) {
                lay()
                for (const text of [seen[i].prompt].concat(seen[i].light)) {
                    verify(theText(text), text)
                    verify(Math.abs(center(theText(text)) - stage.width / 2) < 2, text)
                }
                verify(center(theText("Noor")) < center(theText("Rowan")))
                if (seen[i].left) {
                    verify(center(theText(seen[i].left)) < 480)
                    verify(center(theText(seen[i].right)) > 800)
                }
                verify(isInSight(consent()))
                verify(!says("Writing it down first") && !says("%") && !says("of 11"))
                if (i + 1 < seen.length)
                    turn()
            }
        }
        function test_the_circles_meet() {
            open(["", ""])
            show(revealPage, { viewModel: mine.revealing, people: mine.people })
            const pair = circlesOf(page)
            verify(pair.gap > 1.1 * pair.r && pair.light < 0.5)
            tryVerify(() => pair.light === 1, 3000)
            fuzzyCompare(pair.gap, 1.03 * pair.r, 0.5)
            compare(pair.woven, 0)
        }
        function test_with_reduced_motion_nothing_travels() {
            Theme.still = true
            open(["", ""])
            show(revealPage, { viewModel: mine.revealing, people: mine.people })
            const pair = circlesOf(page)
            tryVerify(() => pair.moving || pair.light === 1)
            fuzzyCompare(pair.gap, 1.03 * pair.r, 0.5)
            tryVerify(() => pair.light === 1, 400)
        }
        function test_without_words_only_the_name() {
            open(["", ""])
            lay()
            compare(texts().filter((text) => text === "Noor" || text === "Rowan").length, 2)
            verify(!says("nothing") && !says("no words"))
        }
        function test_long_words_are_stacked_and_consent_stays_in_sight_data() {
            return [{ tag: "100", text: 1 }, { tag: "130", text: 1.3 }, { tag: "200", text: 2 }]
        }
        function test_long_words_are_stacked_and_consent_stays_in_sight(data) {
            const lengthy = "slowly ".repeat(40)
            open([lengthy, "yes"])
            Theme.text = data.text
            lay()
            verify(!page.roomy)
            verify(theText(lengthy) && theText("yes"))
            verify(isInSight(consent()))
            verify(consent().font.pixelSize >= 17)
            verify(isInSight(button("Stop here")) && isInSight(button("Turn the next")))
            tryVerify(() => {
                keyClick(Qt.Key_End)    // the page may still grow by its larger text
                return page.scroll.contentY + page.scroll.height >= page.scroll.contentHeight - 1
            }, 30000)
            verify(isInSight(consent()))
        }
        function test_space_turns_the_next() {
            open(["", ""])
            lay()
            keyClick(Qt.Key_Space)
            compare(mine.navigator.screen, Navigator.TurnTogether)
            verify(mine.turning.hand)
        }
        function test_stop_here_owns_its_keys_and_is_always_there() {
            open(["", ""])
            lay()
            const stop = button("Stop here")
            verify(isInSight(stop))
            stop.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            tryCompare(mine.navigator, "screen", Navigator.TheEnd)
            tryCompare(other.navigator, "screen", Navigator.TheEnd)
            compare(mine.ending.outcome, EndViewModel.StoppedHere)
            verify(!mine.turning.hand)
        }
        function test_tab_reaches_stop_and_next() {
            open(["", ""])
            lay()
            let reached = []
            for (let i = 0; i < 4; ++i) {
                keyClick(Qt.Key_Tab)
                reached.push(page.focused.text)
            }
            compare(reached, ["Turn the next", "Stop here", "Cover", "Turn the next"])
        }

        // "newer": `what` is answered by both, and the first card of it lies there.
        function openNewer(what, names = ["Noor", "Rowan"]) {
            agree(true, "newer", names)
            answer(mine, what)
            answer(other, what)
            seal()
            turn()
        }
        readonly property var exchanged: (vm) => { vm.answer.choice = vm === mine.answering ? ExchangeAnswer.Give : ExchangeAnswer.Receive }

        function test_roles_are_said_under_the_names_of_each_side_data() {
            return [{ tag: "named", names: ["Noor", "Rowan"] }, { tag: "unnamed", names: ["", ""] }]
        }
        function test_roles_are_said_under_the_names_of_each_side(data) {
            openNewer({ 0: exchanged, 1: exchanged }, data.names)
            lay()
            const left = data.names[0] || "You", right = data.names[1] || "Your partner"
            for (const [give, receive] of [["I’d like to listen.", "I’d like to be heard."], ["I’d like to give.", "I’d like to receive."]]) {
                verify(center(theText(left)) < 480 && center(theText(give)) < 480)
                verify(center(theText(right)) > 800 && center(theText(receive)) > 800)
                verify(!says("the other") && !says("The other"))
                // The help is there where the card has no words of its own for the two.
                compare(says("To give is to"), give === "I’d like to give.")
                if (give === "I’d like to listen.") {
                    turn()
                    lay()
                }
            }
        }
        function test_several_choices_stand_in_lines_of_their_own_data() {
            return [{ tag: "100", text: 1 }, { tag: "200", text: 2 }]
        }
        function test_several_choices_stand_in_lines_of_their_own(data) {
            openNewer({ 4: (vm) => {
                const all = vm === mine.answering ? [0, 2] : [1]
                for (const option of all)
                    vm.answer.toggle(option)
                vm.answer.decision = TogetherAnswer.Show
            } })
            Theme.text = data.text
            lay()
            for (const line of ["I like to be held.", "I like to laugh about something.", "I like some time on my own."])
                verify(theText(line), line)
            verify(theText("I like to be held.").mapToItem(stage, 0, 0).y < theText("I like to laugh about something.").mapToItem(stage, 0, 0).y)
            verify(isInSight(theText("Something you both chose to show – not consent.")))
        }
        function test_each_card_has_a_line_of_its_own() {
            openNewer({ 2: (vm) => vm.answer.toggle(1), 3: (vm) => vm.answer.toggle(0), 6: (vm) => vm.answer.setSpan(0, 1),
                        7: (vm) => { vm.answer.choice = WishAnswer.Open } })
            for (const line of ["True for both of you.", "True for both of you – not consent.", "A stretch that feels good to you both – not consent.",
                                "An idea you are both open to – not consent."]) {
                lay()
                verify(theText(line) && isInSight(theText(line)), line)
                if (!mine.revealing.roundDone)
                    turn()
            }
        }
        function test_a_card_without_a_step_puts_nothing_on_our_page() {
            open(["", ""])
            lay()
            compare(button("Put on our page"), null)
            keyClick(Qt.Key_P)
            verify(!mine.revealing.onPage)
        }
        function test_p_puts_the_step_on_our_page_once_and_this_screen_says_so() {
            openNewer({ 0: exchanged, 7: (vm) => { vm.answer.choice = WishAnswer.Open } })
            lay()
            compare(button("Put on our page").Accessible.description, "This week, one of us is heard for ten minutes. Key: P")
            keyClick(Qt.Key_P)
            verify(mine.revealing.onPage)
            verify(button("It is on our page") && !button("It is on our page").enabled)
            keyClick(Qt.Key_P)
            mine.revealing.stop()
            tryCompare(mine.navigator, "screen", Navigator.TheEnd)
            mine.ending.toOurPage()
            compare(mine.ourPage.entries.count, 1)
            compare(mine.ourPage.entries.textAt(0), "This week, one of us is heard for ten minutes.")
            verify(!other.revealing.onPage)
        }
        function test_what_was_turned_before_stays_in_reach() {
            open(["", ""])
            const first = mine.revealing.prompt
            lay()
            verify(!button("The one before"))
            turn()
            lay()
            const second = mine.revealing.prompt
            verify(theText(second) && !theText(first))
            keyClick(Qt.Key_Left)
            verify(theText(first) && !theText(second))
            verify(isInSight(consent()))
            compare(other.revealing.prompt, second)     // each looks by themselves
            mouseClick(button("The one after"))
            verify(theText(second))
            verify(!says("1 of") && !says("of 2"))
        }
        function test_announced_once() {
            open(["on a Saturday", ""])
            lay()
            const heard = evening.heard(stage.Window.window)
            compare(heard.filter((one) => one === mine.revealing.spoken).length, 1)
            compare(page.focused.Accessible.name, mine.revealing.spoken)
        }
        function test_after_the_last_card_one_goes_on() {
            agree(true)
            const shows = { 9: (vm) => { vm.words = "you hum"; vm.answer.decision = TogetherAnswer.Show } }
            answer(mine, shows)
            answer(other, shows)
            seal()
            turn()
            lay()
            tryVerify(() => mine.revealing.roundDone)
            verify(button("Turn the next") === null)
            mouseClick(button("Go on"))
            compare(mine.navigator.screen, Navigator.TheEnd)
        }
        function test_escape_covers() {
            open(["", ""])
            lay()
            keyClick(Qt.Key_Escape)
            compare(covers, 1)
        }
    }
}
