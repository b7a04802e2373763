import QtQuick
import Mandorla

// A wall, a table, the time. Nothing of the app: no name, no sign, no word from a card. There at once; only Enter
// takes it away, so that a key pressed twice does not. With a vault, the passphrase does, in a field that does not
// say what it is for. Help leads to "If you are afraid to say no", which needs no passphrase and tells nothing of the
// evening, and so does how it looks; they are not where a page has Cover, for that is sometimes clicked twice.
FocusScope {
    id: page
    transform: Mirrored { of: page }
    property date now: new Date()
    readonly property real air: asks && Theme.large ? Theme.s12 : Theme.s28
    readonly property real need: asks ? 2 * air + day.height + entry.height + show.height + hint.height + 3 * Theme.s12 : 0
    readonly property real horizon: Math.round(Math.min(height * 0.64, height - need))
    readonly property real gap: (hint.y - day.y - day.height - entry.height - show.height) / 3
    property bool asks: false           // for the passphrase
    property bool busy: false           // it is being tried
    property bool wrong: false          // the last one was
    signal back()
    signal offered(string passphrase)
    signal help()
    signal look()

    function arrive() {
        forceActiveFocus()
        if (asks)
            entry.field.forceActiveFocus()
    }
    function enter(event: KeyEvent) {
        if (event.isAutoRepeat || busy)
            return
        if (!asks)
            return back()
        const passphrase = entry.text
        entry.text = ""
        offered(passphrase)
    }

    Accessible.role: Accessible.Pane
    Accessible.name: time.text

    Keys.onReturnPressed: (event) => enter(event)
    Keys.onEnterPressed: (event) => enter(event)

    Timer {
        running: page.visible
        repeat: true
        triggeredOnStart: true
        interval: 1000
        onTriggered: page.now = new Date()
    }
    MouseArea { anchors.fill: parent }      // nothing under it takes a click

    Rectangle {
        width: parent.width
        height: page.horizon
        color: Theme.wall
    }
    Rectangle {
        y: page.horizon
        width: parent.width
        height: parent.height - y
        color: Theme.table
    }
    Text {
        id: time
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(helpBtn.y + helpBtn.height - Theme.s8, page.horizon - height - Theme.s56 - Theme.s28)
        text: page.now.toLocaleTimeString(Qt.locale(), Qt.locale().timeFormat(Locale.ShortFormat).replace(/[:.]ss/, ""))
        textFormat: Text.PlainText
        transform: Mirrored { of: time }
        color: Theme.ink
        font.family: Theme.sans
        font.weight: Font.Light
        font.pixelSize: Theme.px(Theme.clock)
        font.hintingPreference: Font.PreferNoHinting
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Say {
        id: day
        width: parent.width - 2 * Theme.margin
        anchors.horizontalCenter: parent.horizontalCenter
        y: page.horizon + page.air
        horizontalAlignment: Text.AlignHCenter
        //: The day on the cover, as Qt formats dates: "Thursday 14 November".
        text: page.now.toLocaleDateString(Qt.locale(), qsTr("dddd d MMMM"))
        size: Theme.choice
        color: Theme.ink
    }
    Field {
        id: entry
        visible: page.asks
        enabled: !page.busy
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(300))
        anchors.horizontalCenter: parent.horizontalCenter
        y: day.y + day.height + page.gap
        said: hint.text
        secret: true
        shown: show.on
        ring: Theme.soft        // no accent here
        field.focus: page.asks
    }
    Aloud { text: page.wrong && !page.busy ? hint.text : ""; news: true }
    ShowTyped {
        id: show
        visible: page.asks
        x: (parent.width - width) / 2
        y: entry.y + entry.height + page.gap
        ring: Theme.soft
        onClicked: if (focusReason === Qt.MouseFocusReason) entry.field.forceActiveFocus(Qt.MouseFocusReason)
    }
    Say {
        id: hint
        width: parent.width - 2 * Theme.margin
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - (page.asks ? page.air : Theme.s56)
        horizontalAlignment: Text.AlignHCenter
        //: On the clock that lies over everything. Whoever looks on must not learn what is under it.
        text: page.busy ? qsTr("One moment") : page.wrong ? qsTr("Once more, and Enter") : qsTr("Press Enter to come back")
        size: Theme.label
        Accessible.role: page.asks ? Accessible.StaticText : Accessible.Button
        Accessible.onPressAction: if (!page.asks) page.back()
    }
    Btn {
        id: helpBtn
        x: Theme.margin - leftPadding
        y: Theme.s12
        kind: "quiet"
        ring: Theme.soft
        text: qsTr("Help")
        //: Said to those who hear it.
        detail: qsTr("Key: %1").arg("F1")
        onClicked: page.help()
    }
    Btn {
        id: lookBtn
        x: helpBtn.x + helpBtn.width + Theme.s12
        y: Theme.s12
        kind: "quiet"
        ring: Theme.soft
        text: qsTr("How it looks")
        onClicked: page.look()
    }
}
