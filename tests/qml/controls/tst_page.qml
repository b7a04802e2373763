import QtQuick
import QtTest
import Mandorla
import ".."

Item {
    width: 1280
    height: 800

    Page {
        id: page
        property var seen: []
        property real tall: 0
        function note(what: string) { seen = seen.concat([what]) }
        anchors.fill: parent
        context: "Touch that asks for nothing"
        note: "Only on this laptop"
        bodyHeight: roomy ? 0 : 2000
        onCover: note("cover")
        keys: ({ "Space": () => page.note("turn"), "Enter": () => page.note("next"), "S": () => page.note("skip"),
                 "1": () => page.note("one"), "Alt+Left": () => page.note("back") })

        Column {
            width: 600
            y: 100
            Voice { id: prompt; heading: true; text: "A prompt" }
            LabelledArea { id: words; width: 600 }
            Switch { id: keep; text: "Keep"; width: 600 }
        }
        Btn { id: deep; y: 1800; text: "Deep"; visible: !page.roomy }
        footStart: Btn { id: stop; kind: "quiet"; text: "Stop here"; onClicked: page.note("stop") }
        footMiddle: ProgressDots { id: steps; count: 10; at: 3 }
        footEnd: [
            Btn { id: skip; text: "Skip"; key: "S"; onClicked: page.note("skip") },
            Btn { id: next; kind: "primary"; text: "Next"; key: "↵"; onClicked: page.note("next") }
        ]
    }

    LaidOutCase {
        name: "Page"
        when: windowShown

        function init() {
            Theme.text = 1
            skip.text = "Skip"
            next.text = "Next"
            prompt.forceActiveFocus()
            layOut(page)
            page.seen = []
        }
        function cleanup() { Theme.text = 1 }

        function test_keys_without_a_control() {
            for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter, Qt.Key_S, Qt.Key_1])
                keyClick(key)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            keyClick(Qt.Key_Escape)
            compare(page.seen, ["turn", "next", "next", "skip", "one", "back", "cover"])
            keyClick(Qt.Key_S, Qt.ControlModifier)
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_X)
            compare(page.seen.length, 7)
        }
        // Each control against Space and Enter: what it takes, the page does not get.
        function test_a_focused_control_owns_space_and_enter() {
            stop.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Enter)
            compare(page.seen, ["stop", "stop", "stop"])
            page.seen = []
            keep.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Return)
            compare(page.seen, [])
            words.field.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_1)
            compare(page.seen, [])
            compare(words.text, " 1")
        }
        function test_a_control_leaves_the_other_keys() {
            stop.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_S)
            keyClick(Qt.Key_1)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            compare(page.seen, ["skip", "one", "back"])
            page.seen = []
            words.field.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            keyClick(Qt.Key_Return)
            compare(page.seen, ["back", "next"])
        }
        function test_escape_covers_from_everywhere() {
            for (const item of [prompt, words.field, keep, stop, next]) {
                page.seen = []
                item.forceActiveFocus(Qt.TabFocusReason)
                keyClick(Qt.Key_Escape)
                compare(page.seen, ["cover"])
            }
        }
        function test_tab_from_the_prompt_reaches_everything_in_reading_order() {
            let names = []
            for (let i = 0; i < 6; ++i) {
                keyClick(Qt.Key_Tab)
                names.push(page.focused.Accessible.name)
            }
            compare(names, ["", "Keep", "Stop here", "Skip", "Next", "Cover"])
            verify(page.focused.ringed)
        }
        function test_disabled_is_not_reached() {
            next.enabled = false
            skip.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Tab)
            compare(page.focused.Accessible.name, "Cover")
            next.enabled = true
        }
        function test_roomy_or_stacked() {
            verify(page.roomy)
            Theme.text = 1.31
            verify(!page.roomy)
            Theme.text = 1.3
            verify(page.roomy)
            page.anchors.rightMargin = 200
            verify(!page.roomy)
            page.anchors.rightMargin = 0
        }
        function test_stacked_scrolls_with_the_focus_and_the_keys() {
            Theme.text = 2
            compare(page.scroll.contentY, 0)
            deep.forceActiveFocus(Qt.TabFocusReason)
            tryVerify(() => page.scroll.contentY > 1000)
            const top = deep.mapToItem(page, 0, 0).y
            verify(top > page.headerHeight && top + deep.height < page.height - page.footHeight)
            prompt.forceActiveFocus()
            tryVerify(() => page.scroll.contentY < 200)
            keyClick(Qt.Key_End)
            compare(page.scroll.contentY, page.scroll.contentHeight - page.scroll.height)
            keyClick(Qt.Key_Home)
            compare(page.scroll.contentY, 0)
        }
        // What ends something scrolls along after the body where the foot would leave too little of it, and Tab comes to it there.
        function test_what_ends_something_makes_room() {
            page.ends = true
            Theme.text = 2
            page.anchors.fill = null
            page.width = 720
            next.text = "Seal what I have answered"
            layOut(page)
            page.height = page.leastHeight + 20
            tryVerify(() => page.tight)
            layOut(page)
            verify(page.height - page.headerHeight - page.footHeight >= page.leastBody)
            verify(stop.mapToItem(page, 0, 0).y > page.height)
            deep.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Tab)
            verify(stop.activeFocus)
            const end = () => stop.mapToItem(page, 0, stop.height).y
            tryVerify(() => end() <= page.height - page.footHeight)
            keyClick(Qt.Key_Tab)
            verify(skip.activeFocus)
            page.height = 900
            tryVerify(() => !page.tight)
            layOut(page)
            verify(end() > page.height - page.footHeight && end() <= page.height)
            page.anchors.fill = page.parent
            page.ends = false
        }
        function test_long_labels_wrap_the_foot_data() {
            return [{ tag: "100", text: 1 }, { tag: "130", text: 1.3 }, { tag: "200", text: 2 }]
        }
        function test_long_labels_wrap_the_foot(data) {
            Theme.text = data.text
            skip.text = "Diese Karte heute Abend noch überspringen"
            next.text = "Weiter zur nächsten Karte in dieser Runde"
            layOut(page)
            const inside = (item) => {
                const at = item.mapToItem(page, 0, 0)
                return at.x >= 0 && at.x + item.width <= page.width && at.y + item.height <= page.height
                    && at.y >= page.height - page.footHeight
            }
            for (const item of [stop, steps, skip, next])
                verify(inside(item))
            const over = (a, b) => {
                const p = a.mapToItem(page, 0, 0), q = b.mapToItem(page, 0, 0)
                return p.x < q.x + b.width && q.x < p.x + a.width && p.y < q.y + b.height && q.y < p.y + a.height
            }
            for (const pair of [[stop, steps], [stop, skip], [stop, next], [steps, skip], [steps, next], [skip, next]])
                verify(!over(pair[0], pair[1]))
        }
    }
}
