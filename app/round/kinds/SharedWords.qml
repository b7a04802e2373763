pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// The words on the light: the wish; who gives and who receives; the options both picked; the stretch both share.
Column {
    id: words
    required property int kind
    required property string prompt
    required property var overlap
    property bool small: false
    readonly property bool asked: kind === CardKind.Pick || kind === CardKind.Range // then the prompt is only a question

    spacing: Theme.s8
    Voice {
        width: parent.width
        text: qsTr("shared")
        size: Theme.words
        aside: true
        color: Theme.lensSoft
        horizontalAlignment: Text.AlignHCenter
    }
    Voice {
        width: parent.width
        text: words.prompt
        size: words.asked ? Theme.words : words.small ? Theme.round : Theme.shared
        color: words.asked ? Theme.lensSoft : Theme.lensInk
        horizontalAlignment: Text.AlignHCenter
    }
    Repeater {
        model: words.asked ? words.overlap : []
        delegate: Voice {
            required property string modelData
            width: words.width
            text: modelData
            readonly property bool digits: /[0-9]/.test(text)   // those are always sans: an old-style 1 reads as I
            size: words.kind === CardKind.Range && !words.small && !digits ? Theme.shared : Theme.round
            font.family: digits ? Theme.sans : Theme.serifFor(Theme.px(size))
            color: Theme.lensInk
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Repeater {
        model: words.asked ? [] : words.overlap
        delegate: Say {
            required property string modelData
            width: words.width
            text: modelData
            color: Theme.lensInk
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
