import QtQuick
import QtTest
import Mandorla
import Mandorla.Tests
import ".."

// A test of a page in its window, with two laptops of its own for each test function. Things are found by the name
// a screen reader gives them.
LaidOutCase {
    id: test
    property Evening evening: null
    property Window window: null
    readonly property Page page: window ? onTop(window.contentItem) as Page : null
    readonly property Component evenings: Component { Evening {} }
    readonly property Component windows: Component { Main { visible: true } }

    when: windowShown

    function open() {
        begin()
        show()
    }
    // Two laptops, and no window yet.
    function begin() { evening = createTemporaryObject(evenings, test) }
    // Opens the window on whatever page mine is on now.
    function show() {
        window = windows.createObject(test, { viewModel: evening.mine })
        window.requestActivate()
        tryVerify(() => window.active)
        settle()
    }
    function cleanup() {     // the window before what it shows
        if (window)
            window.destroy()
        window = null
        wait(0)
    }
    function settle() { layOut(window.contentItem) }
    function resize(w: int, h: int, text: real) {
        window.width = w
        window.height = h
        evening.mine.look.chosenText = Math.round(100 * text)
        settle()
    }
    function goTo(page: int) {
        tryCompare(evening.mine.navigator, "screen", page)
        settle()
    }
    function onTop(item) {
        for (const child of Array.from(item.children)) {
            const found = child instanceof Page ? child : onTop(child)
            if (found)
                return found
        }
        return null
    }
    function every(item, fits) {
        let found = []
        for (const child of Array.from(item.children)) {
            if (!child.visible)
                continue
            if (fits(child))
                found.push(child)
            found = found.concat(every(child, fits))
        }
        return found
    }
    // What is visible and bears this name; the one that can be used, if there are several.
    function named(name: string) {
        const all = every(window.contentItem, (item) => item.Accessible.name === name && !item.Accessible.ignored)
        return all.find((item) => item.activeFocusOnTab) ?? all[0] ?? null
    }
    function has(name: string): bool { return named(name) !== null }
    // Some visible text holds these words.
    function says(words: string): bool {
        return every(window.contentItem, (item) => item instanceof Text && item.text.indexOf(words) >= 0).length > 0
    }
    function saidAll(): string {
        return every(window.contentItem, (item) => item instanceof Text).map((item) => item.text).join("\n")
    }
    // What can be read without scrolling, some of a line among it.
    function inSight(): string {
        return every(window.contentItem, (item) => item instanceof Text && item.text.length > 0).filter((item) => {
            const at = place(item), seen = place(page.scroll)
            const scrolled = every(page.scroll, () => true).indexOf(item) >= 0
            return at.y + at.height > (scrolled ? seen.y : 0) && at.y < (scrolled ? seen.y + seen.height : window.height)
        }).map((item) => item.text).join("\n")
    }
    readonly property string focusName: window && window.activeFocusItem ? nameOf(window.activeFocusItem) : ""
    // Qt does not tell that of a secret field.
    function nameOf(item: Item): string {
        return item.Accessible.name.length > 0 ? item.Accessible.name : item["said"] ?? ""
    }
    function press(name: string) {
        const item = named(name)
        verify(item !== null, name)
        mouseClick(item)
    }
    function tabTo(name: string) {
        for (let i = 0; i < 40 && focusName !== name; ++i)
            keyClick(Qt.Key_Tab)
        compare(focusName, name)
    }
    function place(item: Item): rect { return item.mapToItem(window.contentItem, 0, 0, item.width, item.height) }
    readonly property int overhang: 2   // Arabic reaches so far beyond the width that Qt breaks its lines by, and is in sight
    // No text is cut off at the side or broken out of the window.
    function inside(): string {
        const out = every(window.contentItem, (item) => item instanceof Text && item.text.length > 0 && item.opacity > 0).filter((item) => {
            const at = place(item)
            return at.x < -1 || at.x + Math.min(at.width, item.contentWidth) > window.width + 1 || item.contentWidth > item.width + overhang
        })
        return out.map((item) => item.text).join("; ")
    }
    // Two texts or buttons of the page lie over each other.
    function overlaps(): string {
        const all = every(page, (item) => item instanceof Text && item.text.length > 0)
        const seen = all.map((item) => {
            let at = place(item)
            for (let box = item.parent; box && box !== page; box = box.parent) {
                if (box instanceof Flickable) {     // what scrolled away is not there
                    const frame = place(box), top = Math.max(at.y, frame.y)
                    at = Qt.rect(at.x, top, at.width, Math.max(0, Math.min(at.y + at.height, frame.y + frame.height) - top))
                }
            }
            return at
        })
        let found = []
        for (let i = 0; i < all.length; ++i) {
            for (let j = i + 1; j < all.length; ++j) {
                const a = seen[i], b = seen[j]
                const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
                const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
                if (x > 4 && y > 6)
                    found.push(all[i].text + " / " + all[j].text)
            }
        }
        return found.join("; ")
    }
    // All of a page in sight at once.
    function scrolls(): bool { return page.scroll.interactive }
}
