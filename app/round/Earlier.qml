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
        id: back
        kind: "quiet"
        visible: earlier.any
        enabled: earlier.revealing.hasBefore
        why: qsTr("This is the first one.")
        next: onward
        text: qsTr("The one before")
        key: "←"
        onClicked: earlier.revealing.before()
    }
    Btn {
        id: onward
        kind: "quiet"
        visible: earlier.any
        enabled: earlier.revealing.hasAfter
        why: qsTr("This is the last one so far.")
        next: back
        text: qsTr("The one after")
        key: "→"
        onClicked: earlier.revealing.after()
    }
}
