import QtQuick
import Mandorla

// A wall, a table, the time. Nothing of the app: no name, no sign, no word from a card. There at once; only Enter
// takes it away, so that a key pressed twice does not.
FocusScope {
    id: page
    property date now: new Date()
    readonly property real horizon: Math.round(height * 0.64)
    signal back()

    Accessible.role: Accessible.Pane
    Accessible.name: time.text

    Keys.onReturnPressed: (event) => { if (!event.isAutoRepeat) back() }
    Keys.onEnterPressed: (event) => { if (!event.isAutoRepeat) back() }

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
        y: page.horizon - height - Theme.s56 - Theme.s28
        text: page.now.toLocaleTimeString(Qt.locale(), Qt.locale().timeFormat(Locale.ShortFormat).replace(/[:.]ss/, ""))
        textFormat: Text.PlainText
        color: Theme.ink
        font.family: Theme.sans
        font.weight: Font.Light
        font.pixelSize: Theme.px(Theme.clock)
        font.hintingPreference: Font.PreferNoHinting
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Say {
        width: parent.width - 2 * Theme.margin
        anchors.horizontalCenter: parent.horizontalCenter
        y: page.horizon + Theme.s28
        horizontalAlignment: Text.AlignHCenter
        //: The day on the cover, as Qt formats dates: "Thursday 14 November".
        text: page.now.toLocaleDateString(Qt.locale(), qsTr("dddd d MMMM"))
        size: Theme.choice
        color: Theme.ink
    }
    Say {
        width: parent.width - 2 * Theme.margin
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - Theme.s56
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Press Enter to come back")
        size: Theme.label
        Accessible.role: Accessible.Button
        Accessible.onPressAction: page.back()
    }
}
