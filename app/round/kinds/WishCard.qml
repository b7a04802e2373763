pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// A wish: two kinds of yes that differ in nothing but their mark, and a rest.
CardBody {
    id: card
    readonly property var order: [AnswerViewModel.Love, AnswerViewModel.Open, AnswerViewModel.NotNow]
    reserve: viewModel.hasWords ? 0 : loved.height + Theme.s20
    function choose(place: int) { choices.pick(place) }

    component WishWords: WordsField {
        viewModel: card.viewModel
        label: qsTr("A few words, if you like")
        hint: qsTr("Read only if you are both open to this. Your words may show how you meant it.")
    }
    Choices {
        id: choices
        width: parent.width
        name: card.viewModel.prompt
        chosen: card.order.indexOf(card.viewModel.wish)
        onPicked: (place) => card.viewModel.wish = card.order[place]
        Choice {
            mark: "full"
            key: "1"
            text: qsTr("I’d love this")
            WishWords { id: loved }
        }
        Choice {
            mark: "half"
            key: "2"
            text: qsTr("I’m open to it")
            WishWords {}
        }
        Choice {
            mark: "rest"
            key: "3"
            text: qsTr("Not for me, not now")
        }
    }
}
