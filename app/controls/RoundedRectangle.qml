import QtQuick
import Mandorla

// A Rectangle with round corners. Qt's software renderer puts one together from pieces that fit where a point is a whole
// number of pixels, and elsewhere leaves gaps between them. There a Shape is drawn in its place, made when it is needed.
Item {
    id: box
    property color color: Theme.clear
    property real radius: 0
    property alias border: plain.border
    property Item shape: null
    readonly property bool asShape: Theme.uneven && visible

    onAsShapeChanged: {
        if (asShape && shape === null)
            shape = Qt.createComponent("RoundedShape.qml").createObject(box, { of: box }) as Item
    }
    Rectangle {
        id: plain
        visible: !Theme.uneven
        width: box.width
        height: box.height
        radius: box.radius
        color: box.color
        border.width: 0
    }
}
