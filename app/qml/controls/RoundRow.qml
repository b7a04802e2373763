import QtQuick
import Mandorla

// A round in the list: its sign, its title, one line about it.
Tile {
    id: row
    property string tell: ""
    property real apart: 1.4            // of its sign, see Nearness
    property bool dashed: false

    bare: true
    leftPadding: Theme.s16
    rightPadding: Theme.s16
    topPadding: Theme.s12
    bottomPadding: Theme.s12
    Accessible.description: tell

    face: body
    Item {
        id: body
        x: row.leftPadding
        y: row.topPadding
        width: row.width - row.leftPadding - row.rightPadding
        height: row.height - row.topPadding - row.bottomPadding
        implicitWidth: sign.width + Theme.s16 + words.implicitWidth
        implicitHeight: Math.max(words.height, Theme.row - 2 * Theme.s12)
        Nearness {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            apart: row.apart
            dashed: row.dashed
        }
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: sign.width + Theme.s16
            width: parent.width - x
            Voice { width: parent.width; text: row.text; size: Theme.round; spoken: false }
            Say { width: parent.width; text: row.tell; size: Theme.label; visible: text.length > 0; spoken: false }
        }
    }
}
