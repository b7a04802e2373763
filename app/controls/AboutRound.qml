pragma ComponentBehavior: Bound
import QtQuick
import Mandorla

// What there is to know about a round before it is suggested or agreed to: how near it goes, in words and as a sign,
// how long it is, and what else holds for it.
Column {
    id: all
    property string about: ""
    property string length: ""
    property var lines: []
    property bool signed: false         // with its sign
    property real apart: 1.4            // of the sign, see Nearness
    property bool spoken: true          // false where the control around it already says the words

    spacing: Theme.s8
    Item {
        width: parent.width
        height: Math.max(words.height, all.signed ? sign.height : 0)
        Nearness {
            id: sign
            visible: all.signed
            anchors.verticalCenter: parent.verticalCenter
            apart: all.apart
        }
        Say {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: all.signed ? sign.width + Theme.s12 : 0
            width: parent.width - x
            text: all.about
            size: Theme.label
            spoken: all.spoken
        }
    }
    Repeater {
        model: [all.length, ...all.lines].filter((line) => line.length > 0)
        delegate: Say {
            required property string modelData
            width: all.width
            text: modelData
            size: Theme.label
            spoken: all.spoken
        }
    }
}
