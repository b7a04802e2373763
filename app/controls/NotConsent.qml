import QtQuick
import Mandorla

// Stands wherever something shared is shown. Never smaller than body text, never out of sight.
Item {
    id: line
    property bool lensed: false
    property string text: qsTr("An idea you are both open to – not consent.")

    implicitWidth: sign.width + Theme.s12 + words.natural
    implicitHeight: Math.max(sign.height, words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Sign {
        id: sign
        side: Theme.px(Theme.brand)
        tint: words.color
        anchors.verticalCenter: parent.verticalCenter
    }
    Say {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: sign.width + Theme.s12
        width: Math.max(1, line.width - x)
        text: line.text
        color: line.lensed ? Theme.lensInk : Theme.ink
        font.weight: Font.Medium
        spoken: false
    }
}
