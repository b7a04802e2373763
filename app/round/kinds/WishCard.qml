pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// A wish: two kinds of yes that differ in nothing but their mark, and a rest.
CardBody {
    id: card
    required property WishAnswer answer
    readonly property var order: [WishAnswer.Love, WishAnswer.Open, WishAnswer.NotNow]
    reserve: openCard.hasWords ? 0 : loved.height + Theme.s20
    function choose(place: int) { choices.pick(place) }

    component WishWords: WordsField {
        openCard: card.openCard
        label: qsTr("A few words, if you like")
        hint: qsTr("Read only if you are both open to this. Your words may show how you meant it.")
    }
    ChoiceColumn {
        id: choices
        width: parent.width
        name: card.openCard.prompt
        answer: true
        chosen: card.order.indexOf(card.answer.choice)
        onPicked: (place) => card.answer.choice = card.order[place]
        ChoiceTile {
            mark: "full"
            key: "1"
            text: card.answer.love
            WishWords { id: loved }
        }
        ChoiceTile {
            mark: "half"
            key: "2"
            text: card.answer.open
            WishWords {}
        }
        ChoiceTile {
            mark: "rest"
            key: "3"
            text: card.answer.notNow
        }
    }
}
