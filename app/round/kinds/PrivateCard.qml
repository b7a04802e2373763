import QtQuick
import Mandorla
import Mandorla.ViewModels

// For oneself alone.
CardBody {
    id: card
    required property CardAnswer answer
    WordsField {
        openCard: card.openCard
        said: card.openCard.prompt
        placeholder: qsTr("In your own words")
        lines: 5
    }
    Say {
        width: parent.width
        color: Theme.ink
        font.weight: Font.Medium
        text: qsTr("It never leaves this laptop.")
    }
}
