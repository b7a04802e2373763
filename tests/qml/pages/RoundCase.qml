import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import Mandorla.Tests
import ".."

// A test of the pages of a round: two laptops that are paired and have agreed on a round of rounds.mandorla.json, and
// the page under test on this one's screen. "every-kind", as 0.1.0 has them: 0 private, 1 wish, 2 exchange, 3 pick,
// 4 wish, 5 range, 6 and 7 together with choices, 8 wish, 9 together, 10 private. "newer": 0 exchange with roles,
// 1 without, 2 pick with one that stands alone, 3 pick about touch, 4 together with several choices, 5 together, 6 range,
// 7 wish.
LaidOutCase {
    id: testCase
    property Item stage: null           // where pages are put
    property Evening evening: null
    property Item page: null
    readonly property App mine: evening ? evening.mine : null
    readonly property App other: evening ? evening.other : null
    property int covers: 0
    when: windowShown

    Component { id: eveningOf; Evening {} }

    function cleanup() {
        Theme.dark = false
        Theme.text = 1
        Theme.still = false
        if (page)
            page.destroy()
        page = null
        wait(0)
        if (evening)
            evening.destroy()
        evening = null
        wait(0)
    }
    function agree(iShow: bool, round = "every-kind", names = ["Noor", "Rowan"]) {
        evening = eveningOf.createObject(testCase)
        verify(evening.pair(names[0], names[1], iShow))
        evening.suggest(mine, round)
        tryVerify(() => other.choosing.canAgree)
        other.choosing.agree()
        tryCompare(mine.navigator, "screen", Navigator.Answer)
        tryCompare(other.navigator, "screen", Navigator.Answer)
    }
    function show(component: Component, properties: var) {
        covers = 0
        page = component.createObject(stage, properties)
        verify(page)
        page.cover.connect(() => { testCase.covers += 1 })
        layOut(page)
    }
    // Both answer: `what` maps a card to what is asked of the view model.
    function answer(laptop: App, what: var) {
        for (const card in what) {
            laptop.answering.goTo(Number(card))
            what[card](laptop.answering)
        }
        laptop.answering.goToReview()
    }
    function seal() {
        mine.answering.seal()
        other.answering.seal()
        tryCompare(mine.navigator, "screen", Navigator.TurnTogether)
        tryCompare(other.navigator, "screen", Navigator.TurnTogether)
    }
    function turn() {
        for (const laptop of [mine, other]) {
            if (laptop.navigator.screen === Navigator.Reveal)
                laptop.revealing.turnNext()
            else
                laptop.turning.putHandOn()
        }
        tryVerify(() => mine.navigator.screen !== Navigator.TurnTogether && other.navigator.screen !== Navigator.TurnTogether)
    }

    // --- what is on the screen ---
    function shown(item: Item): var {
        let found = []
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (child.visible && child.opacity > 0)
                found = found.concat([child], shown(child))
        }
        return found
    }
    function texts(): var {
        return shown(page).filter((item) => item instanceof Text && item.text.length > 0).map((item) => item.text)
    }
    function says(text: string): bool { return texts().some((one) => one.indexOf(text) >= 0) }
    function theText(text: string): Item { return shown(page).find((item) => item instanceof Text && item.text === text) ?? null }
    function button(text: string): Item {
        return shown(page).find((item) => item.text === text && item.clicked !== undefined) ?? null
    }
    function isInSight(item: Item): bool {
        const at = item.mapToItem(stage, 0, 0)
        return at.x >= 0 && at.y >= 0 && at.x + item.width <= stage.width && at.y + item.height <= stage.height
    }
    function isFocused(item: Item): bool { return item !== null && item.activeFocus }
}
