import QtQuick
import QtTest
import Mandorla
import ".."

// Text from 100 to 200 %, labels half as long again: nothing that holds text has a fixed size.
Item {
    id: root
    width: 640
    height: 1600
    readonly property string longer: "Ein ziemlich langer Satz, wie ihn eine andere Sprache für dasselbe braucht, mit allem, was dazugehört"

    Column {
        id: all
        width: 400
        Btn { text: root.longer; key: "↵"; width: 400 }
        Btn { kind: "quiet"; text: root.longer; width: 400 }
        ChoiceColumn { width: 400; ChoiceTile { text: root.longer; detail: root.longer; key: "1" } }
        ChoiceColumn { width: 400; RoundRow { text: root.longer; tell: root.longer } }
        Switch { text: root.longer; detail: root.longer; width: 400 }
        Notice { text: root.longer; action: root.longer; width: 400 }
        Panel { title: root.longer; width: 400; Say { text: root.longer; width: parent.width } }
        NotConsent { width: 400 }
        LabelledArea { label: root.longer; hint: root.longer; text: root.longer; width: 400 }
        NameField { label: root.longer; hint: root.longer; width: 400 }
        ProgressDots { count: 24; at: 3; width: 400 }
    }

    LaidOutCase {
        name: "Grow"
        when: windowShown

        function cleanup() { Theme.text = 1 }

        // Every visible text within `item` lies inside it.
        function fits(item: Item, top: Item) {
            for (const child of Array.from(item.children)) {
                if (!child.visible || child.Accessible.role === Accessible.EditableText)
                    continue
                if (child instanceof Text && child.text.length > 0) {
                    const at = child.mapToItem(top, 0, 0)
                    verify(at.x >= 0 && at.y >= -1, child.text)
                    verify(at.x + child.contentWidth <= top.width + 1, `${top}: ${child.text}`)
                    verify(at.y + child.contentHeight <= top.height + 1, `${top}: ${child.text}`)
                    verify(!child.truncated)
                }
                fits(child, top)
            }
        }
        function test_grows_data() { return [{ tag: "100", text: 1 }, { tag: "150", text: 1.5 }, { tag: "200", text: 2 }] }
        function test_grows(data) {
            Theme.text = data.text
            layOut(all)
            for (const item of Array.from(all.children))
                fits(item, item)
        }
        function test_taller_with_larger_text() {
            layOut(all)     // the test before may have left it large
            const before = Array.from(all.children).map((item) => item.height)
            Theme.text = 2
            layOut(all)
            const after = Array.from(all.children).map((item) => item.height)
            for (let i = 0; i < before.length; ++i)
                verify(after[i] > before[i], String(all.children[i]))
        }
        function test_targets_are_large_enough() {
            for (const item of Array.from(all.children)) {
                if (item instanceof Btn || item instanceof Switch)
                    verify(item.height >= 44)
            }
        }
    }
}
