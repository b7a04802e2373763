import QtQuick
import Mandorla

// As many as one likes, up to sixteen.
CardBody {
    id: card
    function choose(place: int) { options.pick(place) }

    OptionGrid {
        id: options
        width: parent.width
        viewModel: card.viewModel
        several: true
        onPicked: (place) => card.viewModel.togglePick(place)
    }
    Say {
        width: parent.width
        size: Theme.label
        text: qsTr("You both see only what you both pick.")
    }
}
