import QtQuick
import Mandorla

// One of a ChoiceRow: a mark and a word or two.
Tile {
    id: choice
    leftPadding: Theme.s16
    rightPadding: Theme.s20
    topPadding: Theme.s8
    bottomPadding: Theme.s8
    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
    implicitHeight: Math.max(Theme.button, body.implicitHeight + topPadding + bottomPadding)

    face: body
    Item {
        id: body
        x: choice.leftPadding
        width: choice.width - choice.leftPadding - choice.rightPadding
        height: choice.height
        // As wide chosen as not, so that nothing moves.
        implicitWidth: mark.width + Theme.s12 + Theme.natural(widest)
        implicitHeight: label.height
        TextMetrics {
            id: widest
            text: choice.text
            font.family: Theme.sans
            font.pixelSize: label.font.pixelSize
            font.weight: Font.DemiBold
        }
        ChoiceMark {
            id: mark
            kind: "round"
            chosen: choice.chosen
            anchors.verticalCenter: parent.verticalCenter
        }
        Say {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            x: mark.width + Theme.s12
            width: Math.max(1, parent.width - x)
            text: choice.text
            color: Theme.ink
            font.weight: choice.chosen ? Font.DemiBold : Font.Medium
            spoken: false
        }
    }
}
