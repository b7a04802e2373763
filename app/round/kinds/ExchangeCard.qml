import QtQuick
import Mandorla
import Mandorla.ViewModels

// To give, to receive, both, neither: nobody has a fixed part.
CardBody {
    id: card
    readonly property var order: [AnswerViewModel.Give, AnswerViewModel.Receive, AnswerViewModel.Both, AnswerViewModel.Neither]
    function choose(place: int) { choices.pick(place) }

    Choices {
        id: choices
        width: parent.width
        name: card.viewModel.prompt
        chosen: card.order.indexOf(card.viewModel.exchange)
        onPicked: (place) => card.viewModel.exchange = card.order[place]
        Choice { key: "1"; text: qsTr("I’d like to give") }
        Choice { key: "2"; text: qsTr("I’d like to receive") }
        Choice { key: "3"; text: qsTr("I’d like both") }
        Choice { key: "4"; text: qsTr("Neither") }
    }
    Say {
        width: parent.width
        size: Theme.label
        text: qsTr("You both see only where giving and receiving meet.")
    }
}
