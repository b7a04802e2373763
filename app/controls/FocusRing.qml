import QtQuick
import Mandorla

// Keyboard focus: one ring, one colour, never used for anything else. It lies around its parent, with clear
// ground between.
RoundedRectangle {
    property bool on: false
    property bool lensed: false
    property real corner: 0
    property real gap: Theme.ringGap

    anchors.fill: parent
    anchors.margins: -gap - border.width
    radius: corner + gap + border.width
    color: Theme.clear
    border.width: Theme.outlineFocus
    border.color: lensed ? Theme.lensFocus : Theme.focus
    visible: on
}
