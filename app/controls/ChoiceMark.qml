import QtQuick
import Mandorla

// What an answer looks like, told by outline alone: a full lamp, half a lamp, a resting line; and, where several
// may be chosen, a square that is open or holds the lamp.
Item {
    id: mark
    property string kind: "full"    // full, half, rest, round, square
    property bool chosen: false     // for round and square
    property int side: Theme.px(Theme.mark)
    readonly property color outline: boxed && !chosen ? Theme.edge : Theme.ink
    readonly property bool boxed: kind === "round" || kind === "square"

    implicitWidth: side
    implicitHeight: side
    Accessible.ignored: true

    RoundedRectangle {
        visible: mark.kind !== "rest" && mark.kind !== "half"
        anchors.fill: parent
        anchors.margins: mark.boxed ? Theme.s2 : 0
        radius: mark.kind === "square" ? Theme.rCap : width / 2
        color: mark.kind === "full" ? Theme.lamp : Theme.clear
        border.width: Theme.outlineChosen
        border.color: mark.outline
        RoundedRectangle {
            visible: mark.boxed && mark.chosen
            anchors.fill: parent
            anchors.margins: Math.round(mark.side * 0.2)
            radius: mark.kind === "square" ? Theme.s2 : width / 2
            color: Theme.lamp
            border.width: Theme.outlineChosen
            border.color: Theme.ink
        }
    }
    Item {
        visible: mark.kind === "half"
        anchors.fill: parent
        Item {
            clip: true
            x: parent.width / 2
            width: parent.width / 2
            height: parent.height
            RoundedRectangle {
                x: -parent.width
                width: mark.width
                height: mark.height
                radius: width / 2
                color: Theme.lamp
            }
        }
        RoundedRectangle {
            anchors.fill: parent
            radius: width / 2
            color: Theme.clear
            border.width: Theme.outlineChosen
            border.color: Theme.ink
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.outline
            width: Theme.outlineChosen
            height: parent.height - 2 * y
            color: Theme.ink
        }
    }
    RoundedRectangle {
        visible: mark.kind === "rest"
        anchors.centerIn: parent
        width: Math.round(mark.side * 0.86)
        height: Math.max(Theme.s4, Math.round(mark.side * 0.18))
        radius: height / 2
        color: Theme.ink
    }
}
