pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// The languages, each by the name that it gives itself. One press, and all there is is in it, at once. Not there while
// there is one only.
Flow {
    id: all
    visible: Language.names.length > 1
    spacing: Theme.s4
    Repeater {
        model: Language.names
        delegate: Btn {
            required property string modelData
            required property int index
            kind: "quiet"
            text: modelData
            toggles: true
            chosen: index === Language.chosen
            onClicked: Language.chosen = index
        }
    }
}
