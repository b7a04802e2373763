import QtQuick
import Mandorla

// What letting go of everything costs, said before it is done.
Column {
    id: ask
    readonly property alias heading: head
    property string first: ""           // what leads to it

    spacing: Theme.s20
    Voice { id: head; width: parent.width; text: qsTr("Let go of all that is kept?"); heading: true }
    Say { width: parent.width; visible: text.length > 0; text: ask.first; size: Theme.lead; color: Theme.ink }
    Say {
        width: parent.width
        size: Theme.lead
        text: qsTr("This laptop then forgets your pairing, the round you are in and the pages you keep. Nobody can bring it back. To meet again, you two pair with new digits.")
    }
    Say {
        width: parent.width
        size: Theme.lead
        text: qsTr("The other laptop is not told. What it keeps, it keeps until the person there lets go of it.")
    }
}
