import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

// Each page on the smallest screens that people have: 1366 × 768, and 1920 × 1080 at twice the size, each less panels and
// a title bar; in the smallest window with the largest words; where three times the size leaves no room for that; and on the
// largest screen. The foot is in sight with all that can be pressed in it, and so is some of what stands above.
Item {
    width: 100
    height: 100

    EveryPage {
        name: "Small"
        property int w: 0
        property int h: 0
        property real text: 1

        function prepare() {
            window.minimumWidth = w
            window.minimumHeight = h
            resize(w, h, text)
        }
        // A button that cannot be pressed where it is, and does not come by scrolling.
        function outOfReach(): string {
            const scrolled = every(page, (item) => item instanceof Flickable && item.interactive)
                .reduce((all, what) => all.concat(every(what, () => true)), [])
            return every(page, (item) => item instanceof Btn && item.opacity > 0 && scrolled.indexOf(item) < 0).filter((item) => {
                const at = place(item)
                return at.x < 0 || at.y < 0 || at.x + at.width > window.width + 1 || at.y + at.height > window.height + 1
            }).map((item) => item.text).join("; ")
        }
        // What has the focus, where less of it than a line is in sight.
        function focusedOutOfSight(): string {
            const item = window.activeFocusItem
            if (every(page.scroll, (each) => each === item).length === 0)
                return ""
            const at = place(item), seen = place(page.scroll)
            const part = Math.min(at.height, seen.y + seen.height - at.y, at.y + at.height - seen.y)
            return part < Math.min(at.height, 20) ? `${item} ${nameOf(item)}` : ""
        }
        // Where each text of the body stands, from the middle of the window.
        function fromTheMiddle(): var {
            return every(page.scroll, (item) => item instanceof Text && item.text.length > 0).map((item) => {
                const at = place(item)
                return { text: item.text, x: Math.round(at.x - window.width / 2), y: Math.round(at.y - window.height / 2) }
            })
        }
        // A window that is larger than the stage gives air to what stands on it, and moves nothing.
        function expectTheStage(name: string) {
            if (!page.roomy || h <= Theme.stageHeight)
                return
            const large = fromTheMiddle()
            resize(Theme.stageWidth, Theme.stageHeight, 1)
            wait(50)
            const small = fromTheMiddle()
            if (page.roomy) {
                compare(large.map((one) => one.text), small.map((one) => one.text), name)
                for (let i = 0; i < small.length; ++i)
                    verify(Math.abs(large[i].x - small[i].x) < 3 && Math.abs(large[i].y - small[i].y) < 3,
                           `${name}: ${JSON.stringify(large[i])} is not ${JSON.stringify(small[i])}`)
            }
            resize(w, h, 1)
        }
        function look(name: string) {
            settle()
            tryVerify(() => page && Math.abs(place(page).width - w) < 1 && page.parent.opacity === 1)
            wait(100)
            compare(outOfReach(), "", name)
            compare(inside(), "", name)
            const foot = page.mapToItem(window.contentItem, 0, page.height).y
            verify(foot <= window.height + 1, name)
            compare(overlaps(), "", name)
            compare(Theme.uneven, page.GraphicsInfo.api === GraphicsInfo.Software && w < Theme.leastWidth, name)
            tryVerify(() => focusedOutOfSight() === "", 5000, name + ": the focus, out of sight")
            verify(page.height - page.headerHeight - page.footHeight >= (text > 1 ? 3 * Theme.sansLine(Theme.body) : h / 4), name + ": " + page.footHeight + " of foot")
            expectTheStage(name)
        }
        function test_every_page_data() {
            return [{ tag: "1366x768", w: 1350, h: 672 }, { tag: "1920x1080 twice", w: 944, h: 444 },
                    { tag: "720x560 in 200 %", w: 720, h: 560, text: 2 }, { tag: "3840x2160", w: 3840, h: 2160 },
                    { tag: "1366x768 three times", w: 439, h: 160 }, { tag: "1366x768 three times in 200 %", w: 439, h: 224, text: 2 }]
        }
        function test_every_page(data) {
            w = data.w
            h = data.h
            text = data.text ?? 1
            goPastEveryPage()
        }
        function test_the_door_data() { return [{ tag: "1920x1080 twice", w: 944, h: 444, text: 1 }, { tag: "720x560 in 200 %", w: 720, h: 560, text: 2 },
                                              { tag: "1366x768 three times", w: 439, h: 160, text: 1 }] }
        function test_the_door(data) {
            w = data.w
            h = data.h
            text = data.text
            goToTheDoor()
        }
    }
}
