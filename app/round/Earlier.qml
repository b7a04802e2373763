import QtQuick
import Mandorla
import Mandorla.ViewModels

// What was turned before stays in reach. How much there is, is not said.
Flow {
    id: earlier
    required property RevealViewModel revealing
    property bool any: revealing.hasBefore || revealing.hasAfter

    spacing: Theme.s12
    Btn {
        kind: "quiet"
        visible: earlier.any
        enabled: earlier.revealing.hasBefore
        text: qsTr("The one before")
        key: "←"
        onClicked: earlier.revealing.before()
    }
    Btn {
        kind: "quiet"
        visible: earlier.any
        enabled: earlier.revealing.hasAfter
        text: qsTr("The one after")
        key: "→"
        onClicked: earlier.revealing.after()
    }
}
