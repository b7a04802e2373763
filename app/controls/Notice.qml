import QtQuick
import Mandorla

// One calm sentence for what did not work, and at most one next step.
RoundedRectangle {
    id: notice
    property string text: ""
    property string action: ""
    signal acted()

    readonly property bool acts: action.length > 0
    readonly property bool oneLine: words.natural + (acts ? btn.implicitWidth + Theme.s16 : 0) + 2 * Theme.s20 <= width
    visible: text.length > 0
    implicitWidth: words.natural + (acts ? btn.implicitWidth + Theme.s16 : 0) + 2 * Theme.s20
    implicitHeight: oneLine || !acts ? Math.max(words.height + 2 * Theme.s12, acts ? btn.height : 0)
                                            : words.height + btn.height + 2 * Theme.s12
    radius: Theme.rTile
    color: Theme.raised
    border.width: Theme.outline
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Aloud { text: notice.text; news: true }

    Say {
        id: words
        x: Theme.s20
        y: notice.oneLine ? (notice.height - height) / 2 : Theme.s12
        width: notice.width - 2 * x - (notice.oneLine && notice.acts ? btn.width + Theme.s16 : 0)
        text: notice.text
        color: Theme.ink
        spoken: false
    }
    Btn {
        id: btn
        kind: "quiet"
        visible: notice.acts
        text: notice.action
        x: notice.oneLine ? notice.width - width - Theme.s12 : Theme.s8
        y: notice.oneLine ? (notice.height - height) / 2 : words.y + words.height
        width: Math.min(implicitWidth, notice.width - 2 * Theme.s8)
        onClicked: notice.acted()
    }
}
