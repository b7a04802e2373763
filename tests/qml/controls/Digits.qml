import QtQuick
import Mandorla

// The digits in their circles, typed and shown, and the lens at full size.
Page {
    id: page
    property bool dark: false
    property real textSize: 1
    context: qsTr("Pairing")
    bodyHeight: roomy ? 0 : 900

    Binding { target: Theme; property: "dark"; value: page.dark }
    Binding { target: Theme; property: "text"; value: page.textSize }

    Circles {
        id: pair
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.header
        r: 190
        gap: 364
        swapped: true
        rightDashed: true
        CodeDigits {
            objectName: "digits"
            anchors.centerIn: parent
            entry: true
            focus: true
            digits: "4829"
            name: qsTr("Digits")
            spread: pair.gap + Theme.s8
        }
    }
    Circles {
        id: lens
        anchors.horizontalCenter: parent.horizontalCenter
        y: pair.y + pair.height + Theme.s12
        r: 130
        gap: r * Theme.met
        lit: true
        Voice { anchors.centerIn: parent; text: qsTr("shared"); size: Theme.words; aside: true; color: Theme.lensSoft }
        Btn { x: lens.cx - width / 2; y: lens.cy + Theme.s28; kind: "quiet"; lensed: true; text: qsTr("Drop") }
    }
    footEnd: [
        Btn { text: qsTr("They can’t find each other") },
        Btn { kind: "primary"; text: qsTr("Pair"); key: "↵"; enabled: false }
    ]
}
