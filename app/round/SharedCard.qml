import QtQuick
import Mandorla

// What is shared, where there is no room for the circles: the same light, as a sheet.
RoundedRectangle {
    id: card
    required property bool asks
    required property bool large
    required property string prompt
    required property var overlap       // a list of strings
    property string help: ""
    property string line: ""            // below it
    property bool small: false

    implicitHeight: words.height + 2 * words.y
    radius: Theme.rSheet
    color: Theme.lens
    border.width: Theme.stroke
    border.color: Theme.lensRim

    Column {
        id: words
        x: card.small ? Theme.s20 : Theme.s28
        y: card.small ? Theme.s20 : Theme.s28
        width: parent.width - 2 * x
        spacing: Theme.s12
        RevealedWords {
            width: parent.width
            asks: card.asks
            large: card.large
            prompt: card.prompt
            overlap: card.overlap
            help: card.help
            small: card.small
        }
        Say {
            width: parent.width
            visible: text.length > 0
            text: card.line
            color: Theme.lensInk
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
