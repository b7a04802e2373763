import QtQuick
import Mandorla

// What one would like to be called.
Field {
    label: qsTr("Your name for tonight")
    maximumLength: 40
}
