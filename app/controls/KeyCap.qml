import QtQuick
import Mandorla
import Mandorla.ViewModels

// The key that does the same as the button it lies on.
RoundedRectangle {
    id: cap
    property string key
    property color tint: Theme.soft
    // Where one reads from the right, back is to the right.
    readonly property string turned: !Language.fromRight ? key
                                   : key.replace(/[←→]/g, (arrow) => arrow === "←" ? "→" : "←")
    // The key in words, for those who hear it.
    readonly property string said: turned.replace("↵", qsTr("Enter")).replace("←", qsTr("Left")).replace("→", qsTr("Right"))

    implicitHeight: label.font.pixelSize + Theme.dot
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Theme.grip)
    radius: Theme.rCap
    color: Theme.faint(tint)

    Text {
        id: label
        anchors.centerIn: parent
        text: cap.turned
        textFormat: Text.PlainText
        transform: Mirrored { of: label }
        color: cap.tint
        font.family: Theme.sans
        font.pixelSize: Theme.px(Theme.cap)
        font.weight: Font.Medium
        font.hintingPreference: Font.PreferNoHinting
        Accessible.ignored: true
    }
}
