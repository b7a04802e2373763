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
                if (item.contentWidth > item.width + 1 || item.contentHeight > item.height + 2)
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
        property int painted: 0
        function paint(name: string) {
            painted += 1
            for (const language of [...evening.languages(), "long", "right"]) {
                verify(evening.speak(language))
                for (const dark of [false, true]) {
                    for (const size of [1, 2]) {
                        evening.mine.look.chosenDark = dark ? LookViewModel.Yes : LookViewModel.No
                        evening.mine.look.chosenText = size * 100
                        settle()
                        const file = `${String(painted).padStart(2, "0")}-${name}-${language}${dark ? "-dark" : ""}${size > 1 ? "-200" : ""}.png`
                        grabImage(window.contentItem).save(`${evening.pictures()}/${file}`)
                    }
                }
            }
            evening.mine.look.chosenDark = LookViewModel.No
            evening.mine.look.chosenText = 100
            verify(evening.speak("en"))
            settle()
        }
        function look(name: string) {
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
                    note(where, "cut off", cutOff())
                    note(where, "outside", inside())
                    note(where, "over another", overlaps())
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
