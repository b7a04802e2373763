import QtQuick
import QtQuick.Templates as T
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

// By keys alone, on every page: on arrival something in sight has the focus, and not the page around it. Tab goes past
// everything that can be pressed or written in, never to what is not there, and comes round to where it began; Shift Tab
// goes the same way back. The first stop does not end anything, and no key has to be known to come back from the cover to
// where one was.
Item {
    width: 100
    height: 100

    EveryPage {
        name: "Keys"

        function called(item: Item): string { return item ? `${item} “${nameOf(item)}”` : "nothing" }
        function shows(item: Item): bool {
            for (let at = item; at && at !== window.contentItem; at = at.parent) {
                if (!at.visible || !at.enabled || at.opacity === 0 && !(at instanceof TextInput))
                    return false
            }
            return item !== null && item.Window.window === window && item.width > 0 && item.height > 0
        }
        function isAStop(item: Item): bool {
            return item instanceof T.AbstractButton || item instanceof TextInput || item instanceof TextEdit
        }
        // The keys that arrows lead to, from a stop of Tab beside it.
        function isBeside(item: Item, stop: Item): bool {
            return stop.parent === item.parent || stop.parent?.parent === item.parent?.parent
        }
        function expectFocus(name: string): Item {
            tryVerify(() => shows(window.activeFocusItem), 5000, `${name}: the focus is on ${called(window.activeFocusItem)}`)
            return window.activeFocusItem
        }
        function look(name: string) {
            settle()
            tryVerify(() => page && page.parent.opacity === 1 && page.arrived)
            const began = expectFocus(name)
            verify(!(began instanceof Page), `${name}: nothing on the page has the focus`)
            let stops = []
            for (;;) {
                keyClick(Qt.Key_Tab)
                const stop = window.activeFocusItem
                verify(shows(stop), `${name}: Tab goes to ${called(stop)}`)
                if (stops.indexOf(stop) >= 0) {
                    compare(called(stop), called(stops[0]), name)
                    break
                }
                stops.push(stop)
                verify(stops.length < 80, name)
            }
            // Whoever is in a field already has begun there; the verbs of what it holds come after it.
            const first = began instanceof TextEdit || began instanceof TextInput ? began : stops[0]
            verify(!/^(Close|End|Stop|Let go|Drop)/.test(nameOf(first)), `${name}: the first stop is ${called(first)}`)
            for (const item of every(window.contentItem, (item) => isAStop(item) && shows(item)))
                verify(stops.some((stop) => stop === item || isBeside(item, stop)), `${name}: Tab never comes to ${called(item)}`)
            for (const off of every(window.contentItem, (item) => item instanceof Btn && !item.enabled && item.opacity > 0))
                verify(off.why.length > 0, `${name}: why ${called(off)} is off`)
            // And back.
            for (let i = stops.length - 1; i >= 0; --i) {
                keyClick(Qt.Key_Backtab)
                compare(called(window.activeFocusItem), called(stops[i]), `${name}, back ${i} of ${stops.map(called)}`)
            }
            // After the cover, where one was.
            const before = window.activeFocusItem
            keyClick(Qt.Key_Escape)
            verify(evening.mine.window.covered)
            evening.mine.window.uncover()
            if (evening.mine.window.covered)    // something is kept
                evening.mine.door.open("a lamp on the kitchen table")
            tryVerify(() => !evening.mine.window.covered)
            tryCompare(window, "activeFocusItem", before, 5000, name)
            wait(20)
            compare(called(window.activeFocusItem), called(before), name)
        }
        function test_every_page() { goPastEveryPage() }
        function test_the_door() { goToTheDoor() }
    }
}
