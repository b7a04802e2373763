import QtQuick
import QtQuick.Templates as T
import Mandorla

// There is more: a plain bar, never a fade that hides words.
T.ScrollBar {
    id: bar
    required property Flickable what    // it shows where that one is, and moves it

    visible: what.interactive
    orientation: Qt.Vertical
    width: Theme.s28
    topPadding: Theme.s4
    bottomPadding: Theme.s4
    size: what.visibleArea.heightRatio
    position: what.visibleArea.yPosition
    onPositionChanged: if (pressed) what.contentY = what.originY - what.topMargin + position * (what.topMargin + what.contentHeight + what.bottomMargin)
    Accessible.ignored: true
    contentItem: Item {
        RoundedRectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.bar
            height: parent.height
            radius: width / 2
            color: bar.pressed ? Theme.ink : Theme.edge
        }
    }
}
