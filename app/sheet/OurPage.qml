pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// "Our page": the lens has become the sheet, and both write on it. On the left what was shared, on the right what
// becomes of the page. Where there is no room for that: one column, with the consent line in the foot.
Page {
    id: page
    required property OurPageViewModel viewModel
    readonly property bool gone: viewModel.state === OurPageViewModel.Gone
    readonly property real beside: 252      // of a column, where the lens leaves it room

    context: qsTr("Our page")
    moving: list
    keys: ({ "Alt+Left": () => viewModel.back(), "Enter": () => next() })

    // --- what comes in: that it did, when it rests; never whose it was ---
    property bool acting: false         // this person does something to the steps
    function byHand(does: var) {
        acting = true
        does()
        acting = false
    }
    Aloud {
        id: told
        property string latest: ""
        pause: 3000
        // What comes is written letter by letter: that it came is what is said, and not that it changed.
        function tell(what: string, small = false) {
            if (page.acting)
                return
            if (!small || !isWaiting())
                latest = what
            say(latest)
        }
    }
    Aloud { text: page.viewModel.sentence }
    Aloud { text: page.viewModel.keep && !page.gone ? qsTr("You keep it. That shows on this screen only.") : "" }
    Connections {
        target: page.viewModel.entries
        function onRowsInserted() { told.tell(qsTr("A step has come to the page.")) }
        function onRowsRemoved() { told.tell(qsTr("A step has gone from the page.")) }
        function onDataChanged() { told.tell(qsTr("A step has changed."), true) }
    }

    // --- writing ---
    function write(row: int) {
        viewModel.current = row
        list.positionViewAtIndex(viewModel.current, ListView.Contain)
        // Tab goes by the order of children, and what follows the entries comes after the one that is written.
        below.parent = null
        below.parent = list.contentItem
        const entry = entryAt(viewModel.current)
        if (!entry || entry.area.activeFocus)
            return
        entry.area.cursorPosition = entry.area.length
        entry.area.forceActiveFocus(Qt.OtherFocusReason)
    }
    function entryAt(row: int): var { return list.itemAtIndex(row) }
    function next() {
        const last = viewModel.current === viewModel.entries.count - 1
        if (last)
            byHand(() => viewModel.write())
        write(last ? viewModel.entries.count - 1 : viewModel.current + 1)
    }
    function step(row: int) {
        if (row >= 0 && row < viewModel.entries.count)
            write(row)
    }
    function again() { write(viewModel.current) }     // the row may be another now, and the focus goes along
    onArriving: {
        if (gone)
            outcome.forceActiveFocus(Qt.OtherFocusReason)
        else
            again()
    }
    // After both keep, what had the focus is no more.
    onLanding: if (!gone) again()
    onGoneChanged: if (gone) outcome.forceActiveFocus(Qt.OtherFocusReason)

    behind: Circles {
        id: lens
        // The two washes reach every corner, and the lens is as wide as the columns leave it.
        readonly property real wide: 300
        readonly property real reach: parent.width / 2 + wide
        visible: page.roomy && !page.gone
        r: Math.max(540, (reach * reach + parent.height * parent.height / 4) / (2 * reach) + Theme.s8)
        gap: 2 * r - 2 * wide
        lit: true
        x: (parent.width - width) / 2
        y: (parent.height - height) / 2
        width: implicitWidth
        height: implicitHeight
    }

    Say {
        id: title
        visible: page.roomy && !page.gone
        x: (parent.width - width) / 2
        y: Theme.header + Theme.s8
        width: Math.min(natural, 330)
        text: page.viewModel.title
        size: Theme.label
        color: Theme.lensSoft
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
    }
    NotConsent {        // on the lens; stacked, it is in the foot
        id: consent
        visible: page.roomy && !page.gone
        lensed: true
        x: (parent.width - width) / 2
        y: parent.height - Theme.footer - height
        width: Math.min(implicitWidth, 380)
    }
    ListView {
        id: list
        readonly property real edge: page.roomy ? Theme.s12 : Theme.s20
        readonly property real column: page.roomy ? 440 : Math.min(page.width - 2 * Theme.margin, 760 * Theme.text) - 2 * edge
        readonly property real start: title.y + title.height + Theme.s12
        readonly property real most: consent.y - start - Theme.s12
        readonly property real need: contentHeight + below.height
        visible: !page.gone
        x: (parent.width - width) / 2
        y: page.roomy ? start + (most - height) / 2 : 0
        width: column + 2 * edge
        height: page.roomy ? Math.min(need, most) : page.scroll.height
        topMargin: page.above + (page.roomy ? 0 : Theme.s8)
        bottomMargin: below.height
        model: page.viewModel.entries
        currentIndex: page.viewModel.current
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        interactive: page.above + contentHeight + bottomMargin > height + 1
        clip: true
        spacing: Theme.s12
        cacheBuffer: 400
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Our page")
        delegate: PageEntry {
            id: one
            required property int index
            transform: Translate { x: list.edge }   // a list of Qt 6.8 puts x back to 0
            width: list.column
            writing: index === page.viewModel.current
            fresh: text.length === 0 && list.count === 1
            noRoom: page.viewModel.full && page.viewModel.entries.blank && index === list.count - 1
            large: list.count === 1 && !two
            //: Numbers: which step of our page, of how many.
            place: list.count > 1 ? qsTr("Step %1 of %2").arg(Language.number(index + 1)).arg(Language.number(list.count)) : qsTr("A step")
            onEntered: {
                if (list.currentItem !== one)   // else it is the list that came here, which the view model leads
                    page.viewModel.current = index
            }
            onTyped: (text) => page.byHand(() => page.viewModel.reword(index, text))
            onTaken: (other) => { page.byHand(() => page.viewModel.take(index, other)); page.again() }
            onJoined: { page.byHand(() => page.viewModel.join(index)); page.again() }
            onDropped: { page.byHand(() => page.viewModel.drop(index)); page.again() }
            onStepped: (by) => page.step(index + by)
        }
    }
    RoundedRectangle {     // stacked, the light is a sheet
        parent: list.contentItem
        z: -1
        visible: !page.roomy
        y: list.originY
        width: list.width
        height: list.contentHeight + add.height + below.topPadding + Theme.s12
        radius: Theme.rSheet
        color: Theme.lens
        border.width: Theme.stroke
        border.color: Theme.lensRim
    }
    Column {    // what follows the entries, and stacked all the rest
        id: below
        parent: list.contentItem
        x: list.edge
        y: list.originY + list.contentHeight
        width: list.column
        spacing: page.roomy ? 0 : Theme.s40
        topPadding: Theme.s4
        bottomPadding: page.roomy ? 0 : Theme.s28
        Btn {
            id: add
            kind: "quiet"
            lensed: true
            anchors.horizontalCenter: parent.horizontalCenter
            text: page.viewModel.full ? qsTr("The page is full") : qsTr("Write another step")
            enabled: !page.viewModel.full && !page.viewModel.entries.blank
            why: page.viewModel.full ? "" : qsTr("One step is still empty.")
            opacity: page.viewModel.entries.blank ? 0 : 1
            onClicked: {
                page.byHand(() => page.viewModel.write())
                page.again()
            }
        }
        SharedTonight { visible: !page.roomy && page.viewModel.shared.count > 0; width: parent.width }
        WhenDone { visible: !page.roomy; width: parent.width }
    }

    component SharedTonight: Column {
        id: shared
        visible: page.viewModel.shared.count > 0
        spacing: Theme.s20
        Say { width: parent.width; text: qsTr("Shared tonight"); size: Theme.label; color: Theme.ember; font.weight: Font.DemiBold }
        Repeater {
            model: page.viewModel.shared
            delegate: Column {
                id: tonight
                required property int index
                required property string card
                required property string start
                required property bool here
                width: shared.width
                Voice {
                    width: parent.width
                    text: tonight.card
                    size: Theme.words
                    // Digits are always sans: an old-style 1 reads as I.
                    font.family: /[0-9]/.test(text) ? Theme.sans : Theme.serifFor(Theme.serifPx(size))
                    font.pixelSize: /[0-9]/.test(text) ? Theme.px(Theme.lead) : Theme.serifPx(size)
                }
                Say { width: parent.width; visible: text.length > 0; text: tonight.start; topPadding: Theme.s4 }
                Btn {
                    x: -leftPadding
                    visible: tonight.start.length > 0 && !tonight.here && !page.viewModel.full
                    kind: "quiet"
                    text: qsTr("Let’s try this")
                    detail: tonight.start
                    onClicked: {
                        page.byHand(() => page.viewModel.tryThis(tonight.index))
                        page.again()
                    }
                }
            }
        }
    }
    component WhenDone: Column {
        id: done
        readonly property bool open: page.viewModel.canKeep && page.viewModel.state !== OurPageViewModel.Kept
        spacing: Theme.s16
        Say { width: parent.width; text: qsTr("When you are done"); size: Theme.label; color: Theme.dusk; font.weight: Font.DemiBold }
        Say { width: parent.width; text: page.viewModel.sentence; size: Theme.label; color: Theme.ink }
        Say {
            width: parent.width
            visible: page.viewModel.canKeep && page.viewModel.state === OurPageViewModel.Open
            text: qsTr("What you both keep, each of you can take along as a file or on paper.")
            size: Theme.hint
            color: Theme.soft
        }
        ChoiceColumn {
            id: length
            readonly property var days: Limits.keepDays
            visible: done.open
            width: Math.min(parent.width, Theme.px(320))
            spacing: Theme.s8
            name: qsTr("How long a page you both keep stays")
            chosen: days.indexOf(page.viewModel.days)
            onPicked: (place) => page.viewModel.chooseDays(days[place])
            Repeater {
                model: length.days
                delegate: Tile {
                    id: time
                    required property int index
                    text: page.viewModel.lengths[index]
                    implicitHeight: Math.max(Theme.touch, word.height + Theme.s16)
                    Say {
                        id: word
                        anchors.verticalCenter: parent.verticalCenter
                        x: Theme.s20
                        width: parent.width - 2 * x
                        text: time.text
                        size: Theme.label
                        color: Theme.ink
                        font.weight: time.chosen ? Font.DemiBold : Font.Normal
                        spoken: false
                    }
                }
            }
        }
        Btn {
            visible: done.open
            width: length.width
            //: A verb: to keep the page that two people wrote together. Its twin is Let go.
            text: qsTr("Keep")
            toggles: true
            chosen: page.viewModel.keep
            onClicked: page.viewModel.toggleKeep()
        }
        Btn {
            width: length.width
            //: A verb: not to keep it; it is gone then. Calm, no “delete”.
            text: qsTr("Let go")
            onClicked: page.viewModel.letGo()
        }
        Btn {
            visible: page.viewModel.canTakeAlong
            width: length.width
            text: qsTr("Take it along")
            onClicked: page.viewModel.takeAlong()
        }
        Say {
            width: parent.width
            visible: done.open
            text: page.viewModel.keep ? qsTr("You keep it. That shows on this screen only.")
                                      : qsTr("If one of you lets go, it is gone for both.")
            size: Theme.hint
            color: Theme.soft
        }
    }
    component Aside: Flickable {
        id: aside
        property real need: 0
        readonly property bool shown: page.roomy && !page.gone
        visible: shown
        readonly property real room: Math.min(page.height, Theme.stageHeight) - Theme.header - Theme.footer
        y: Theme.header + (room - height) / 2
        width: page.beside + Theme.s8
        height: Math.min(need, room)
        contentHeight: need
        interactive: need > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
    }
    Aside {
        id: first
        x: Theme.margin - Theme.s4
        need: sharedThere.height
        SharedTonight { id: sharedThere; x: Theme.s4; width: page.beside }
    }
    PlainScrollBar { what: first; x: first.x + first.width; y: first.y; height: first.height; visible: first.shown && first.interactive }
    Aside {
        id: last
        x: parent.width - Theme.margin - width + Theme.s4
        need: doneThere.height + 2 * Theme.s8
        WhenDone { id: doneThere; x: Theme.s4; y: Theme.s8; width: page.beside }
    }
    PlainScrollBar { what: last; x: last.x + last.width; y: last.y; height: last.height; visible: last.shown && last.interactive }

    Column {
        visible: page.gone
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(640))
        spacing: Theme.s28
        Circles {
            r: 56
            gap: 2.2 * r
            width: implicitWidth
            height: implicitHeight
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Voice {
            id: outcome
            width: parent.width
            text: page.viewModel.sentence
            heading: true
            horizontalAlignment: Text.AlignHCenter
        }
    }

    footStart: Btn {
        kind: "quiet"
        text: qsTr("Back")
        key: qsTr("Alt ←")
        onClicked: page.viewModel.back()
    }
    footMiddle: NotConsent {
        visible: !page.roomy && !page.gone
        width: Math.min(implicitWidth, page.width - 2 * page.side)
    }
}
