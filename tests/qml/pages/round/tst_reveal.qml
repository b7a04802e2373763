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
                { prompt: "Ten minutes of listening, without advice", light: ["Noor would like to give, Rowan to receive."] },
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
            keyClick(Qt.Key_End)
            tryVerify(() => page.scroll.contentY + page.scroll.height >= page.scroll.contentHeight - 1)
            verify(isInSight(consent()))
        }
        function test_space_turns_the_next() {
            open(["", ""])
            lay()
            keyClick(Qt.Key_Space)
            compare(mine.page, AppViewModel.TurnTogether)
            verify(mine.turning.hand)
        }
        function test_stop_here_owns_its_keys_and_is_always_there() {
            open(["", ""])
            lay()
            const stop = button("Stop here")
            verify(isInSight(stop))
            stop.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            tryCompare(mine, "page", AppViewModel.TheEnd)
            tryCompare(other, "page", AppViewModel.TheEnd)
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
            compare(reached, ["Stop here", "Put on our page", "Turn the next", "Cover"])
        }
        function test_p_puts_the_card_on_our_page_once_and_this_screen_says_so() {
            open(["", ""])
            lay()
            keyClick(Qt.Key_P)
            verify(mine.revealing.onPage)
            verify(button("It is on our page") && !button("It is on our page").enabled)
            keyClick(Qt.Key_P)
            mine.revealing.stop()
            tryCompare(mine, "page", AppViewModel.TheEnd)
            mine.ending.toOurPage()
            compare(mine.ourPage.entries.count, 1)
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
            compare(mine.page, AppViewModel.TheEnd)
        }
        function test_escape_covers() {
            open(["", ""])
            lay()
            keyClick(Qt.Key_Escape)
            compare(covers, 1)
        }
    }
}
