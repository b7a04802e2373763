import QtQuick
import QtQuick.Templates as T
import Mandorla

// One of the two ways to pair: its circles, what it is, and its key. The two are equal in size and weight.
T.Button {
    id: tile
    property string detail: ""
    property string key: ""
    property bool second: false         // the one who types
    readonly property bool ringed: activeFocus && focusReason !== Qt.MouseFocusReason

    implicitHeight: words.y + words.height + Theme.s28
    hoverEnabled: true
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    Accessible.focusable: true
    Accessible.onPressAction: tile.clicked()
    Heard {
        role: Accessible.Button
        name: tile.text
        description: tile.detail
        focusable: true
        presses: true
        onPress: tile.clicked()
    }

    Keys.onReturnPressed: (event) => { if (!event.isAutoRepeat) clicked() }
    Keys.onEnterPressed: (event) => { if (!event.isAutoRepeat) clicked() }

    Circles {
        id: pair
        x: Theme.s28
        y: Theme.s28
        r: Theme.px(Theme.s40)
        gap: r * 1.9
        swapped: tile.second
        rightDashed: true
    }
    KeyCap {
        x: tile.width - width - Theme.s20
        y: Theme.s20
        key: tile.key
    }
    Column {
        id: words
        x: Theme.s28
        y: pair.y + pair.height + Theme.s20
        width: tile.width - 2 * x
        spacing: Theme.s4
        Voice { width: parent.width; text: tile.text; size: Theme.brand; spoken: false }
        Say { width: parent.width; text: tile.detail; size: Theme.label; spoken: false }
    }
    background: TileGround { down: tile.down; hovered: tile.hovered; ringed: tile.ringed }
}
