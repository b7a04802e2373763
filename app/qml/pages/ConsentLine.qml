import QtQuick
import Mandorla

// NotConsent in the words of one kind of card.
Item {
    id: line
    property string text: ""

    implicitWidth: sign.width + Theme.s12 + words.natural
    implicitHeight: Math.max(sign.height, words.height)

    Sign {
        id: sign
        side: Theme.px(Theme.brand)
        anchors.verticalCenter: parent.verticalCenter
    }
    Say {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: sign.width + Theme.s12
        width: Math.max(1, line.width - x)
        text: line.text
        color: Theme.ink
        font.weight: Font.Medium
    }
}
