import QtQuick
import Mandorla
import Mandorla.ViewModels

// As many as one likes, up to sixteen.
CardBody {
    id: card
    required property PickAnswer answer
    function choose(place: int) { options.pick(place) }

    CardOptions {
        id: options
        width: parent.width
        openCard: card.openCard
        several: true
        onPicked: (place) => card.answer.toggle(place)
    }
    Say {
        width: parent.width
        size: Theme.label
        text: qsTr("You both see only what you both pick.")
    }
}
