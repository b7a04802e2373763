import QtQuick
import Mandorla

// What a tile or a row lies on, with its edge and its ring.
RoundedRectangle {
    id: ground
    required property bool down
    required property bool hovered
    required property bool ringed
    property color over: Theme.field    // while the pointer is on it
    radius: Theme.rTile
    color: down ? Theme.pressed : hovered ? over : Theme.raised
    border.width: Theme.outline
    border.color: Theme.edge
    Behavior on color { ColorAnimation { duration: Theme.tTouch } }
    FocusRing { corner: parent.radius; on: ground.ringed }
}
