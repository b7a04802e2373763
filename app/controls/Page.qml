pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// The frame of every page: context on the left, cover on the right, one body, one foot.
//
// Roomy: the body fills the page, below header and foot too. Otherwise stacked: header and foot stay and the body
// scrolls; then the page gives `bodyHeight`. Where they would leave less than a few lines of it, what ends something
// scrolls along after the body (`tight`), and the window's notice before it (`above`).
//
// Keys: a control with the focus takes what it needs; what is left comes here, and Esc always covers. `keys` maps a
// name to a function: "1", "S", "Enter", "Space", "Alt+Left". In a field letters type, so there Alt S stands for S.
// Without a control in focus give the page itself, or a heading, the focus.
FocusScope {
    id: page
    property string context: ""         // where we are
    property string note: ""            // "Only on this laptop"
    property bool signed: true          // the small sign, and the context
    property bool bare: false           // no header, no foot
    property real fits: Theme.roomyText // the largest text at which the roomy layout holds
    property bool crowded: false        // the body knows that it needs to be stacked
    property real bodyHeight: 0         // what a stacked body needs
    property real above: 0              // room before the body that scrolls along with it, for a notice
    property var keys: ({})
    default property alias body: inner.data
    property alias behind: back.data    // fills the window, under everything
    property alias headEnd: beside.data     // beside Cover, where there is no note
    property alias footStart: start.data
    property bool ends: false           // something there ends something: Tab comes to it last
    property alias footMiddle: middle.data
    property alias footEnd: end.data
    signal cover()
    signal arriving()                   // once, when the page has its size: give the focus to where one begins
    signal landing()                    // what had the focus has gone: give it to something, or else a heading has it

    readonly property bool roomy: !crowded && Theme.text <= fits && width >= Theme.roomyWidth && height >= Theme.roomyHeight
    readonly property real stageWidth: roomy ? Math.min(width, Theme.stageWidth) : width
    readonly property real side: (width - stageWidth) / 2 + Theme.margin
    readonly property real stageTop: Math.max(0, (height - Theme.stageHeight) / 2)      // of a roomy body
    readonly property real headerHeight: bare ? 0 : head.height
    readonly property real headRoom: coverBtn.x - Theme.s12     // of headEnd
    readonly property real footHeight: bare ? 0 : footBar.height
    readonly property real leastBody: 4 * Theme.sansLine(Theme.body)
    readonly property real leastHeight: headerHeight + footBar.least + leastBody
    readonly property bool cramped: ends && !roomy && height < headerHeight + footBar.whole + leastBody
    property bool tight: false          // it is, and what ends something has moved
    onCrampedChanged: move.restart()
    Timer {
        id: move        // when the layout that asks for it is done
        interval: 0
        onTriggered: page.tight = page.cramped
    }
    readonly property alias scroll: flick
    property Flickable moving: flick    // what scrolls with the keys: the body, or a list that fills it

    focus: true
    transform: Mirrored { of: page }
    Accessible.role: heard.role
    Accessible.name: heard.name
    Heard { id: heard; role: Accessible.Pane; name: page.context }

    // --- keys ---
    function keyName(event: KeyEvent): string {
        const alt = event.modifiers & Qt.AltModifier
        const shift = event.modifiers & Qt.ShiftModifier
        if (event.modifiers & (Qt.ControlModifier | Qt.MetaModifier))
            return ""
        let name = ""
        if (event.key >= Qt.Key_A && event.key <= Qt.Key_Z || event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            name = String.fromCharCode(event.key)
        else if (event.text.length === 1 && Language.digitsOf(event.text).length === 1)     // of a keyboard with digits of its own
            name = Language.digitsOf(event.text)
        else if (event.key > 0xff && event.key < 0x01000000)    // a keyboard without A to Z: where they are on one that has them
            name = { 27: "R", 33: "P", 39: "S" }[event.nativeScanCode] ?? ""
        else if (!shift)
            name = { [Qt.Key_Return]: "Enter", [Qt.Key_Enter]: "Enter", [Qt.Key_Space]: "Space",
                     [Qt.Key_Left]: "Left", [Qt.Key_Right]: "Right" }[event.key] ?? ""
        return name === "" ? "" : alt ? "Alt+" + name : name
    }
    function act(event: KeyEvent): bool {
        if (event.key === Qt.Key_Escape) {
            cover()
            return true
        }
        let name = keyName(event)
        if (Language.fromRight)     // back is to the right
            name = name.replace(/Left|Right/, (side) => side === "Left" ? "Right" : "Left")
        const does = keys[name] ?? (/^Alt\+[A-Z0-9]$/.test(name) ? keys[name.slice(4)] : undefined)
        if (does === undefined)
            return scrollBy(event.key)
        if (!event.isAutoRepeat)    // a key that is held down is pressed once
            does()
        return true
    }
    Keys.onPressed: (event) => event.accepted = act(event)

    // A page that is taken away before that never arrives; one that came under the cover does when it is seen, and not
    // again each time.
    property bool arrived: false
    Timer {
        interval: 0
        running: !page.arrived && page.visible && flick.height > 0
        onTriggered: {
            page.arrived = true
            page.arriving()
        }
    }

    // --- what has the focus is in sight ---
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        later.restart()
        if (activeFocus && focused !== page)
            before = focused
    }
    // What had the focus has gone. What is only disabled for a while gets it back by itself.
    property Item before: null
    readonly property bool lost: activeFocus && focused !== null
                                 && (focused === page ? before !== null && !before.visible : !focused.visible)
    onLostChanged: if (lost) gone.restart()
    Timer {
        id: gone
        interval: 0
        onTriggered: {
            if (page.lost)
                page.landing()
            if (page.lost)
                page.land()
        }
    }
    function land() {
        const found = firstHeading(inner)
        if (found)
            found.forceActiveFocus(Qt.OtherFocusReason)
    }
    function firstHeading(below: Item): Item {
        for (let i = 0; i < below.children.length; ++i) {
            const child = below.children[i]
            if (!child.visible)
                continue
            const text = child as Text
            const found = text && text.Accessible.role === Accessible.Heading ? text : firstHeading(child)
            if (found)
                return found
        }
        return null
    }
    Timer {
        id: later       // when the layout has settled
        interval: 0
        onTriggered: page.keepInSight()
    }
    Connections {       // other words are another layout
        target: Theme
        function onTextChanged() { later.restart() }
    }
    Connections {
        target: page.focused as TextEdit
        function onCursorRectangleChanged() { later.restart() }
    }

    function scrollTo(what: Flickable, y: real) {
        const end = what.originY + what.contentHeight + what.bottomMargin - what.height
        what.contentY = Math.max(what.originY - what.topMargin, Math.min(end, y))
    }
    function toTop() { scrollTo(moving, moving.originY - moving.topMargin) }
    function scrollBy(key: int): bool {
        const what = moving
        const line = Theme.sansLine(Theme.body) * 2
        const all = what.topMargin + what.contentHeight
        const by = { [Qt.Key_Down]: line, [Qt.Key_Up]: -line, [Qt.Key_PageDown]: what.height - line, [Qt.Key_PageUp]: line - what.height,
                     [Qt.Key_Home]: -all, [Qt.Key_End]: all }[key]
        if (by === undefined || !what.interactive)
            return false
        scrollTo(what, what.contentY + by)
        return true
    }
    function keepInSight() {
        for (let item = focused; item && item !== page; item = item.parent) {
            const what = item.parent ? item.parent.parent as Flickable : null
            if (!what || item.parent !== what.contentItem || !what.interactive)
                continue
            const text = focused as TextEdit
            const part = text ? text.cursorRectangle : Qt.rect(0, 0, focused.width, focused.height)
            const rect = focused.mapToItem(what.contentItem, part)
            const air = Theme.s20
            if (rect.y + rect.height + air > what.contentY + what.height)
                scrollTo(what, rect.y + rect.height + air - what.height)
            if (rect.y - air < what.contentY)
                scrollTo(what, rect.y - air)
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Item {
        id: back
        anchors.fill: parent
    }
    Item {
        id: head
        z: 1
        visible: !page.bare
        x: page.side
        width: page.width - 2 * x
        height: Math.max(Theme.header, coverBtn.height + Theme.s12, (place.fits ? place.height : 0) + Theme.s12, remark.height + Theme.s12)
        Sign {
            id: sign
            visible: page.signed
            side: Theme.px(Theme.sign)
            anchors.verticalCenter: parent.verticalCenter
        }
        Say {
            id: place
            readonly property real room: (page.note.length > 0 ? noteSign.x : beside.width > 0 ? beside.x : coverBtn.x) - x - Theme.s20
            // A word or two, or none: not two letters.
            readonly property bool fits: page.signed && text.length > 0 && room >= Math.min(natural, 8 * Theme.px(Theme.label))
            visible: fits
            anchors.verticalCenter: parent.verticalCenter
            x: sign.width + Theme.s12
            width: Math.max(1, room)
            text: page.context
            size: Theme.label
            maximumLineCount: 2
            elide: Text.ElideRight
            spoken: page.signed
        }
        Sign {
            id: noteSign
            visible: page.note.length > 0
            kind: "alone"
            side: Theme.px(Theme.signNote)
            tint: Theme.quiet
            anchors.verticalCenter: parent.verticalCenter
            x: remark.x - width - Theme.s8
        }
        Say {
            id: remark
            visible: text.length > 0
            anchors.verticalCenter: parent.verticalCenter
            x: coverBtn.x - Theme.s20 - width
            width: Math.min(natural, 0.35 * head.width)
            text: page.note
            size: Theme.hint
            color: Theme.quiet
        }
        Item {
            id: beside
            width: childrenRect.width
            height: childrenRect.height
            anchors.verticalCenter: parent.verticalCenter
            x: coverBtn.x - width - Theme.s12
        }
        Btn {
            id: coverBtn
            anchors.verticalCenter: parent.verticalCenter
            x: head.width - width
            //: A verb: puts a clock in place of the page, at once, so that nobody reads it.
            text: qsTr("Cover")
            key: qsTr("Esc")
            onClicked: page.cover()
        }
    }
    Flickable {
        id: flick
        readonly property real edge: page.roomy ? page.stageTop : page.headerHeight
        x: (page.width - width) / 2
        y: edge
        width: page.stageWidth
        height: Math.max(0, page.height - (page.roomy ? 2 * edge : edge + page.footHeight))
        contentWidth: width
        contentHeight: Math.max(height - topMargin, page.bodyHeight + after.height)
        boundsBehavior: Flickable.StopAtBounds
        interactive: topMargin + contentHeight > height + 1
        topMargin: page.above
        clip: !page.roomy
        onHeightChanged: later.restart()

        Item {
            id: inner
            width: flick.width
            height: flick.contentHeight - after.height
        }
        Item {
            id: after
            x: page.side
            y: inner.height
            width: footBar.room
            height: page.tight ? start.height + Theme.s16 : 0
        }
    }
    onAboveChanged: up.restart()
    Timer {
        id: up      // when there is that room
        interval: 0
        onTriggered: page.toTop()
    }
    PlainScrollBar {
        what: page.moving
        x: page.width - width
        y: flick.y
        height: flick.height
    }

    // --- the foot: one line if it fits, else the middle above, else each part on its own ---
    // An item outside of a window is not visible, whatever it says of itself (Qt 6.5 on), and under the cover the page is
    // outside. So the foot may measure what is visible in it, but never hide itself for that: it would stay hidden.
    component Group: Flow {
        id: group
        readonly property bool filled: natural > 0
        readonly property real natural: {
            let sum = 0
            for (let i = 0; i < children.length; ++i) {
                if (children[i].visible && children[i].width > 0)
                    sum += children[i].width + (sum > 0 ? spacing : 0)
            }
            return Math.ceil(sum)
        }
        // A quiet button's word, not its padding, stands on the margin.
        function outdent(item: var): real {
            return item && item.kind === "quiet" ? item.leftPadding : 0
        }
        width: Math.min(natural, footBar.room)
        spacing: Theme.s12
    }
    Item {
        id: footBar
        z: 1
        readonly property real room: page.width - 2 * page.side
        readonly property real gap: Theme.s28
        readonly property real air: page.roomy ? (Theme.footer - Theme.button) / 2 : Theme.s16
        // Of its three parts, where the first is so large.
        function laidOut(width: real, height: real): var {
            const twoFit = width + end.width + (width > 0 && end.filled ? gap : 0) <= room
            const allFit = width + middle.width + end.width + 2 * gap <= room
            const oneLine = allFit || (twoFit && !middle.filled)
            const middleRoom = middle.filled && !oneLine ? middle.height + Theme.s12 : 0
            const line = Math.max(height, end.height, oneLine ? middle.height : 0)
            return { twoFit: twoFit, oneLine: oneLine, middleRoom: middleRoom, line: line,
                     height: middleRoom + (twoFit ? line : height + Theme.s12 + end.height) }
        }
        function over(lines: real): real { return lines > 0 ? Math.max(page.roomy ? Theme.footer : 0, lines + 2 * air) : 0 }
        readonly property var all: laidOut(start.width, start.height)
        readonly property var few: laidOut(0, 0)
        readonly property var is: page.tight ? few : all
        readonly property real whole: over(all.height)
        readonly property real least: page.ends ? over(few.height) : whole
        readonly property bool filled: height > 0
        visible: !page.bare
        width: page.width
        height: page.tight ? least : whole
        y: page.height - height

        Rectangle {
            visible: !page.roomy && footBar.filled
            anchors.fill: parent
            color: Theme.ground
            Rectangle {
                width: parent.width
                height: Theme.outline
                color: Theme.line
            }
        }
        Item {
            id: lines
            x: page.side
            width: footBar.room
            height: footBar.is.height
            anchors.verticalCenter: parent.verticalCenter
            Group {
                id: start
                parent: page.tight ? after : page.ends ? last : lines
                x: -outdent(children.length > 0 ? children[0] : null)
                y: page.tight ? 0 : footBar.is.middleRoom + (footBar.is.twoFit ? (footBar.is.line - height) / 2 : end.height + Theme.s12)
            }
            Group {
                id: middle
                readonly property real from: start.filled && !page.tight ? start.width + footBar.gap : 0
                readonly property real upTo: lines.width - (end.filled ? end.width + footBar.gap : 0) - width
                x: footBar.is.oneLine ? Math.max(from, Math.min(upTo, (lines.width - width) / 2)) : (lines.width - width) / 2
                y: footBar.is.oneLine ? (footBar.is.line - height) / 2 : 0
            }
            Group {
                id: end
                x: lines.width - width + (footBar.is.twoFit ? outdent(children.length > 0 ? children[children.length - 1] : null) : 0)
                y: footBar.is.middleRoom + (footBar.is.twoFit ? (footBar.is.line - height) / 2 : 0)
            }
            Item { id: last; anchors.fill: parent }
        }
    }
}
