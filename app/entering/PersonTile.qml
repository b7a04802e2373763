import QtQuick
import QtQuick.Templates as T
import Mandorla

// One of the people kept here, by the name they chose, and its key.
T.Button {
    id: tile
    property string key: ""
    readonly property bool ringed: activeFocus && focusReason !== Qt.MouseFocusReason

    implicitWidth: name.implicitWidth + cap.width + 2 * Theme.s28 + Theme.s16
    implicitHeight: Math.max(Theme.tile, name.height + 2 * Theme.s16)
    hoverEnabled: true
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: true
    Accessible.onPressAction: tile.clicked()
    Heard {
        role: Accessible.Button
        name: tile.text
        focusable: true
        presses: true
        onPress: tile.clicked()
    }

    Keys.onReturnPressed: (event) => { if (!event.isAutoRepeat) clicked() }
    Keys.onEnterPressed: (event) => { if (!event.isAutoRepeat) clicked() }

    Voice {
        id: name
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.s28
        width: tile.width - 2 * Theme.s28 - cap.width - Theme.s16
        text: tile.text
        size: Theme.round
        color: tile.enabled ? Theme.ink : Theme.quiet
        spoken: false
    }
    KeyCap {
        id: cap
        anchors.verticalCenter: parent.verticalCenter
        x: tile.width - width - Theme.s20
        key: tile.key
    }
    background: TileGround { down: tile.down; hovered: tile.hovered; ringed: tile.ringed }
}
