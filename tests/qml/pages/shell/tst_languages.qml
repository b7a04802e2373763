import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

// On every page the language is changed while it is up: to one that is longer by half, to one that is read from the right,
// and back. Nothing of the former one stays, and the focus, what is written and what is chosen do. In either, at 100 and
// at 200 %, no text is cut off, lies over another one or reaches out of its box.
Item {
    width: 100
    height: 100

    EveryPage {
        name: "Languages"

        function prepare() { resize(1280, 800, 1) }
        function allTexts(): var {
            return every(window.contentItem, (item) => item instanceof Text && item.text.length > 0).map((item) => item.text)
                .filter((text) => Language.names.indexOf(text) < 0)
        }
        // What a person reads of it: all of its lines, within the box that has it.
        function cutOff(): string {
            return every(page, (item) => item instanceof Text && item.text.length > 0 && item.opacity > 0).filter((item) => {
                if (item.truncated && item.maximumLineCount > 2)
                    return true
                // Where the height of a line is set, a typeface may be higher by itself: its signs still are in sight.
                const lines = item.lineHeightMode === Text.FixedHeight ? item.lineCount * item.lineHeight : item.contentHeight
                if (item.contentWidth > item.width + overhang || lines > item.height + 2)
                    return true
                for (let box = item.parent; box && box !== page; box = box.parent) {
                    if (box instanceof Btn) {
                        const at = item.mapToItem(box, 0, 0, item.width, item.height)
                        return at.x < -1 || at.y < -1 || at.x + at.width > box.width + 1 || at.y + at.height > box.height + 1
                    }
                }
                return false
            }).map((item) => item.text).join("; ")
        }
        // Every language that is wanted, and what is wrong in it; light and dark, in two sizes.
        property int painted: 0
        function paint(name: string) {
            painted += 1
            for (const language of evening.languages()) {
                verify(evening.speak(language))
                for (const size of [1, 2]) {
                    evening.mine.look.chosenText = size * 100
                    settle()
                    faultsOf(`${name}, ${language}, ${size * 100} %`)
                    for (const dark of [false, true]) {
                        evening.mine.look.chosenDark = dark ? LookViewModel.Yes : LookViewModel.No
                        settle()
                        save(`${name}-${language}${dark ? "-dark" : ""}${size > 1 ? "-200" : ""}`)
                    }
                }
                // The cover has no page of its own.
                if (name === "welcome") {
                    evening.mine.window.cover()
                    settle()
                    save(`cover-${language}`)
                    evening.mine.window.uncover()
                    settle()
                }
            }
            evening.mine.look.chosenDark = LookViewModel.No
            evening.mine.look.chosenText = 100
            verify(evening.speak("en"))
            settle()
        }
        function save(name: string) {
            grabImage(window.contentItem).save(`${evening.pictures()}/${String(painted).padStart(2, "0")}-${name}.png`)
        }
        function faultsOf(where: string) {
            note(where, "cut off", cutOff())
            note(where, "outside", inside())
            note(where, "over another", overlaps())
        }
        function look(name: string) {
            lookAt(name)
            if (name === "welcome")
                lookOver()
        }
        function lookAt(name: string) {
            if (/^write-card-([2-9]|1\d)$/.test(name))      // one is as another
                return
            settle()
            tryVerify(() => page && page.parent.opacity === 1)
            if (evening.pictures().length > 0)
                return paint(name)
            // At once, and nothing but the words changes.
            const focused = window.activeFocusItem
            const before = allTexts().join("\n")
            verify(evening.speak("long"))
            note(name, "the focus is elsewhere", window.activeFocusItem === focused ? "" : String(window.activeFocusItem))
            verify(evening.speak("en"))
            settle()
            note(name, "not as before", allTexts().join("\n") === before ? "" : allTexts().join("; "))
            for (const language of ["long", "right"]) {
                verify(evening.speak(language))
                for (const size of [1, 2]) {
                    evening.mine.look.chosenText = size * 100
                    settle()
                    const where = `${name}, ${language}, ${size * 100} %`
                    note(where, "still English", evening.english(allTexts()).join("; "))
                    faultsOf(where)
                }
                evening.mine.look.chosenText = 100
            }
            verify(evening.speak("en"))
            settle()
        }
        property var faults: []     // of all pages, told at the end
        function note(where: string, what: string, texts: string) {
            if (texts.length > 0)
                faults.push(`${where}: ${what}: ${texts}`)
        }
        function init() { faults = [] }
        function test_every_page() {
            goPastEveryPage()
            compare(faults.join("\n"), "")
        }
        function test_the_door() {
            goToTheDoor()
            compare(faults.join("\n"), "")
        }

        // With the words of a built-in round that has each kind of card, which are in every language: for pictures.
        function test_a_round_of_every_language() {
            open()
            if (evening.pictures().length === 0)
                return
            evening.mine.look.chosenStill = LookViewModel.Yes
            verify(evening.pair("Noor", "Rowan"))
            evening.suggest(evening.other, "close-all-day")
            tryVerify(() => evening.mine.choosing.canAgree)
            evening.mine.choosing.agree()
            goTo(Navigator.Answer)
            tryCompare(evening.other.navigator, "screen", Navigator.Answer)
            both((laptop) => laptop.answering.next())
            const mine = evening.mine.answering, other = evening.other.answering
            for (let card = 0; evening.mine.answering.phase === AnswerViewModel.Card; ++card) {
                answer(mine, "水のそばで、朝のうちに。")
                answer(other, "عند الماء، قبل أن يصحو أحد")
                lookAt(`real-${card}`)
                both((laptop) => laptop.answering.next())
            }
            lookAt("real-review")
            both((laptop) => laptop.answering.seal())
            goTo(Navigator.TurnTogether)
            both((laptop) => laptop.turning.putHandOn())
            goTo(Navigator.Reveal)
            for (let card = 0; !evening.mine.revealing.roundDone; ++card) {
                lookAt(`real-reveal-${card}`)
                const at = evening.mine.revealing.prompt
                both((laptop) => laptop.revealing.turnNext())
                tryVerify(() => evening.mine.revealing.roundDone || evening.mine.revealing.prompt !== at)
            }
            lookAt("real-reveal-last")
            both((laptop) => laptop.revealing.turnNext())
            goTo(Navigator.TheEnd)
            lookAt("real-end")
            evening.mine.ending.toOurPage()
            goTo(Navigator.OurPage)
            evening.mine.ourPage.tryThis(0)
            lookAt("real-our-page")
            compare(faults.join("\n"), "")
        }
        // One whole evening: whenever somebody does or reads something, the app speaks that person's language. Both read the
        // same cards; what comes up, their own words and the page are the same on both.
        function test_an_evening_in_two_languages_data() {
            return [{ tag: "Arabic beside Japanese", mine: "ar", other: "ja" }, { tag: "German beside Polish", mine: "de", other: "pl" }]
        }
        function test_an_evening_in_two_languages(data) {
            begin()
            const asMine = () => {
                verify(evening.speak(data.mine))
                return evening.mine
            }
            const asOther = () => {
                verify(evening.speak(data.other))
                return evening.other
            }
            const bothAt = (screen) => tryVerify(() => evening.mine.navigator.screen === screen && evening.other.navigator.screen === screen)
            verify(evening.pair("Noor", "Rowan"))
            asMine()
            evening.suggest(evening.mine, "close-all-day")
            tryVerify(() => evening.other.choosing.canAgree)
            asOther().choosing.agree()
            bothAt(Navigator.Answer)
            both((laptop) => laptop.answering.next())
            let read = 0
            while (evening.mine.answering.phase === AnswerViewModel.Card) {
                const prompt = asMine().answering.prompt
                answer(evening.mine.answering, "عند الماء 123")
                evening.mine.answering.next()
                verify(asOther().answering.prompt !== prompt)
                answer(evening.other.answering, "朝、水のそばで")
                evening.other.answering.next()
                read += 1
            }
            compare(read, 11)
            asMine().answering.seal()
            asOther().answering.seal()
            bothAt(Navigator.TurnTogether)
            both((laptop) => laptop.turning.putHandOn())
            bothAt(Navigator.Reveal)
            let shown = 0, said = 0
            for (;;) {
                const mine = asMine().revealing
                const one = { prompt: mine.prompt, first: mine.firstWords, second: mine.secondWords, overlap: mine.overlap.length }
                const other = asOther().revealing
                verify(one.prompt !== other.prompt)
                compare(one.overlap, other.overlap.length)
                if (one.first === "عند الماء 123" && one.second === "朝、水のそばで") {
                    compare([other.firstWords, other.secondWords], [one.first, one.second])
                    said += 1
                }
                shown += 1
                if (evening.mine.revealing.roundDone)
                    break
                const prompt = other.prompt
                both((laptop) => laptop.revealing.turnNext())
                tryVerify(() => evening.mine.revealing.prompt !== prompt && evening.other.revealing.prompt !== prompt)
            }
            compare(shown, 10)      // all but the one that is only for oneself
            verify(said > 0)
            both((laptop) => laptop.revealing.turnNext())
            bothAt(Navigator.TheEnd)
            both((laptop) => laptop.ending.toOurPage())
            asMine().ourPage.tryThis(0)
            const step = evening.mine.ourPage.entries.textAt(0)
            verify(step.length > 0)
            asOther()
            tryVerify(() => evening.other.ourPage.entries.textAt(0) === step)
        }
        function answer(page: var, words: string) {
            const answer = page.answer
            page.words = words
            if (answer instanceof WishAnswer)
                answer.choice = WishAnswer.Love
            else if (answer instanceof ExchangeAnswer)
                answer.choice = ExchangeAnswer.Both
            else if (answer instanceof RangeAnswer)
                answer.setSpan(1, 2)
            else if (answer instanceof PickAnswer || answer instanceof TogetherAnswer)
                answer.toggle(0)
            if (answer instanceof TogetherAnswer)
                answer.decision = TogetherAnswer.Show
        }

        function test_what_is_heard_is_in_the_language() {
            open()
            evening.mine.welcome.goOn()
            goTo(Navigator.Welcome)
            verify(evening.english(evening.heard(window)).length > 5)
            verify(evening.speak("long"))
            settle()
            compare(evening.english(evening.heard(window)).join("; "), "")
        }

        // --- from the right ---
        function leftOf(item: Item): real { return item.mapToItem(window.contentItem, 0, 0, item.width, item.height).x }
        function goesOn(item: Item): bool {     // to the right, as it was made
            return item.mapToItem(window.contentItem, item.width, 0).x > item.mapToItem(window.contentItem, 0, 0).x
        }
        function test_from_the_right_a_page_is_turned_and_its_texts_and_circles_are_not() {
            open()
            prepare()
            evening.mine.welcome.goOn()
            goTo(Navigator.Welcome)
            const begin = named("Begin"), middle = window.width / 2
            const title = every(page, (item) => item instanceof Voice && item.heading)[0]
            verify(leftOf(begin) < middle && leftOf(title) < middle)
            verify(evening.speak("right"))
            settle()
            verify(leftOf(begin) > middle && leftOf(title) > middle)
            verify(!goesOn(begin) && goesOn(title))
            compare(title.effectiveHorizontalAlignment, Text.AlignRight)
            const circles = every(page, (item) => item instanceof Circles)[0]
            verify(goesOn(circles) && leftOf(circles) < middle)
            for (const word of every(circles, (item) => item instanceof Voice))
                verify(goesOn(word))
            // Back is to the right.
            page["tell"](true)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            verify(page["telling"])
            keyClick(Qt.Key_Right, Qt.AltModifier)
            verify(!page["telling"])
        }
        function test_from_the_right_the_arrows_walk_a_row_as_it_is_seen() {
            open()
            evening.mine.welcome.goOn()
            goTo(Navigator.Welcome)
            press("How it looks")
            verify(evening.speak("right"))
            settle()
            const tiles = every(window.contentItem, (item) => item instanceof ChoiceRow)[1].tiles()
            tiles[0].forceActiveFocus(Qt.TabFocusReason)
            verify(leftOf(tiles[1]) < leftOf(tiles[0]))
            keyClick(Qt.Key_Left)
            verify(tiles[1].activeFocus)
            keyClick(Qt.Key_Right)
            verify(tiles[0].activeFocus)
        }
        function test_from_the_right_a_person_keeps_the_side() {
            open()
            verify(evening.pair("Noor", "Rowan"))
            evening.suggest(evening.other, "every-kind")
            tryVerify(() => evening.mine.choosing.canAgree)
            evening.mine.choosing.agree()
            goTo(Navigator.Answer)
            tryVerify(() => page && page.parent.opacity === 1)
            const own = every(page, (item) => item instanceof Disc && !item.second)[0]
            const before = leftOf(own)
            verify(before < 0)
            verify(evening.speak("right"))
            settle()
            compare(leftOf(own), before)
        }
        function cleanup() {
            if (evening)
                evening.speak("en")
            if (window)
                window.destroy()
            window = null
            wait(0)
        }
    }
}
