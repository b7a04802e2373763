import QtQuick
import Mandorla

// By the fields of a passphrase: `on` while their letters show.
Switch {
    text: qsTr("Show what I type")
    width: Math.min(implicitWidth, parent.width)
    onWanted: (to) => on = to
}
