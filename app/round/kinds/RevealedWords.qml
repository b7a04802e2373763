pragma ComponentBehavior: Bound
import QtQuick
import Mandorla

// The words on the light: what the card says or asks, and the help where it explains that; the options both picked; the
// stretch both share.
Column {
    id: words
    required property bool asks         // then the prompt is only a question
    required property bool large
    required property string prompt
    required property var overlap
    property string help: ""
    property bool small: false

    spacing: Theme.s8
    Voice {
        width: parent.width
        //: Stands alone in the almond where two circles meet: what is shared.
        text: qsTr("shared")
        size: Theme.words
        aside: true
        color: Theme.lensSoft
        horizontalAlignment: Text.AlignHCenter
    }
    Voice {
        width: parent.width
        text: words.prompt
        size: words.asks ? Theme.words : words.small ? Theme.round : Theme.shared
        color: words.asks ? Theme.lensSoft : Theme.lensInk
        horizontalAlignment: Text.AlignHCenter
    }
    Say {
        width: parent.width
        visible: text.length > 0
        text: words.help
        size: Theme.label
        color: Theme.lensSoft
        horizontalAlignment: Text.AlignHCenter
    }
    Repeater {
        model: words.overlap
        delegate: Voice {
            required property string modelData
            width: words.width
            text: modelData
            readonly property bool digits: /[0-9]/.test(text)   // those are always sans: an old-style 1 reads as I
            size: words.large && !words.small && !digits ? Theme.shared : Theme.round
            font.family: digits ? Theme.sans : Theme.serifFor(Theme.serifPx(size))
            color: Theme.lensInk
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
