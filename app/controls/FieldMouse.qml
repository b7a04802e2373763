import QtQuick

// The mouse in a field. Qt would hand whatever one selects to the clipboard of the middle button; here it stays
// in the field until one copies it.
MouseArea {
    id: mouse
    property var field: parent
    property int anchor: 0

    anchors.fill: parent
    cursorShape: Qt.IBeamCursor
    preventStealing: true
    Accessible.ignored: true
    onPressed: (event) => {
        field.forceActiveFocus(Qt.MouseFocusReason)
        const at = field.positionAt(event.x, event.y)
        if (event.modifiers & Qt.ShiftModifier) {
            field.select(anchor, at)
        } else {
            anchor = at
            field.cursorPosition = at
        }
    }
    onPositionChanged: (event) => field.select(anchor, field.positionAt(event.x, event.y))
    onDoubleClicked: field.selectWord()
}
