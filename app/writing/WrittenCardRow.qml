import QtQuick
import QtQuick.Templates as T
import Mandorla
import Mandorla.ViewModels

// One card of a round that is being written. Pressing it opens the card; with Alt the arrows move it.
T.AbstractButton {
    id: row
    required property int number        // from 1
    required property string kindName
    required property string prompt
    readonly property bool ringed: activeFocus && focusReason !== Qt.MouseFocusReason
    signal moved(int by)

    text: prompt.length > 0 ? prompt : qsTr("No words yet")
    implicitHeight: Math.max(Theme.tile, body.height + 2 * Theme.s12)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    //: A number, and what the card asks.
    Accessible.name: qsTr("Card %1: %2").arg(Language.number(number)).arg(text)
    Accessible.description: kindName
    Accessible.focusable: true
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: (event) => { if (!event.isAutoRepeat) clicked() }
    Keys.onEnterPressed: (event) => { if (!event.isAutoRepeat) clicked() }
    Keys.onUpPressed: (event) => {
        event.accepted = event.modifiers & Qt.AltModifier
        if (event.accepted)
            moved(-1)
    }
    Keys.onDownPressed: (event) => {
        event.accepted = event.modifiers & Qt.AltModifier
        if (event.accepted)
            moved(1)
    }

    Column {
        id: body
        x: Theme.s20
        y: (row.height - height) / 2
        width: row.width - 2 * x
        spacing: Theme.s4
        Say { width: parent.width; text: Language.number(row.number) + " · " + row.kindName; size: Theme.hint; color: Theme.quiet; spoken: false }
        Voice { width: parent.width; text: row.text; size: Theme.words; color: row.prompt.length > 0 ? Theme.ink : Theme.quiet; spoken: false }
    }
    background: TileGround { down: row.down; hovered: row.hovered; ringed: row.ringed; over: Theme.hover }
}
