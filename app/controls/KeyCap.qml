import QtQuick
import Mandorla

// The key that does the same as the button it lies on.
Rectangle {
    id: cap
    property string key
    property color tint: Theme.soft
    // The key in words, for those who hear it.
    readonly property string said: key.replace("↵", qsTr("Enter")).replace("←", qsTr("Left")).replace("→", qsTr("Right"))

    implicitHeight: label.font.pixelSize + Theme.dot
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Theme.grip)
    radius: Theme.rCap
    color: Theme.faint(tint)

    Text {
        id: label
        anchors.centerIn: parent
        text: cap.key
        textFormat: Text.PlainText
        color: cap.tint
        font.family: Theme.sans
        font.pixelSize: Theme.px(Theme.cap)
        font.weight: Font.Medium
        font.hintingPreference: Font.PreferNoHinting
        Accessible.ignored: true
    }
}
