import QtQuick
import Mandorla
import Mandorla.ViewModels

// To give, to receive, both, neither: nobody has a fixed part.
CardBody {
    id: card
    required property ExchangeAnswer answer
    readonly property var order: [ExchangeAnswer.Give, ExchangeAnswer.Receive, ExchangeAnswer.Both, ExchangeAnswer.Neither]
    function choose(place: int) { choices.pick(place) }

    ChoiceColumn {
        id: choices
        width: parent.width
        name: card.openCard.prompt
        answer: true
        chosen: card.order.indexOf(card.answer.choice)
        onPicked: (place) => card.answer.choice = card.order[place]
        ChoiceTile { key: "1"; text: card.answer.give }
        ChoiceTile { key: "2"; text: card.answer.receive }
        ChoiceTile { key: "3"; text: card.answer.both }
        ChoiceTile { key: "4"; text: card.answer.neither }
    }
    Say {
        width: parent.width
        size: Theme.label
        text: qsTr("You both see only where giving and receiving meet.")
    }
}
