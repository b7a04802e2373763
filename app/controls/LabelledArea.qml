import QtQuick
import Mandorla
import Mandorla.ViewModels

// A few words of one's own: a label, a field, a hint. A count only near the limit.
Column {
    id: words
    property string label: ""
    property string said: label         // the field's name, for those who hear it
    property string hint: ""
    property alias text: area.text
    property alias placeholder: area.placeholderText
    property alias lines: area.lines
    property alias maxBytes: area.maxBytes
    property alias undoes: area.undoes
    property alias field: area          // to give it the focus
    readonly property bool near: area.bytes > 0.85 * area.maxBytes
    readonly property bool full: area.bytes >= area.maxBytes - 3    // a sign may take four

    spacing: Theme.s8

    Say { width: parent.width; text: words.label; size: Theme.hint; visible: text.length > 0; spoken: false }
    Area {
        id: area
        width: parent.width
        said: words.said
        note: words.hint
        leftPadding: Theme.s16
        rightPadding: Theme.s16
        pad: Theme.s12
        background: RoundedRectangle {
            radius: Theme.rField
            color: Theme.field
            border.width: area.activeFocus ? Theme.outlineFocus : Theme.outline
            border.color: area.activeFocus ? Theme.focus : Theme.edge
        }
    }
    Say {
        width: parent.width
        visible: words.near
        color: Theme.ink
        size: Theme.hint
        text: words.full ? qsTr("This is as much as fits.")
                         : qsTr("Characters left: %1").arg(Language.number(Math.floor((area.maxBytes - area.bytes) * area.length / Math.max(1, area.bytes))))
        Aloud { text: words.full || words.near ? parent.text : "" }
    }
    Say { width: parent.width; text: words.hint; size: Theme.hint; color: Theme.quiet; visible: text.length > 0; spoken: false }
}
