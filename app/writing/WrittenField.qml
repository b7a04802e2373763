import QtQuick
import Mandorla
import Mandorla.ViewModels

// A text of a round that is being written. It shows `value` and asks by `wrote`; the way back is that of the page.
// Nothing is cut: near the limit it says how much is left, and past it how much is too many.
LabelledArea {
    id: field
    required property WriteViewModel viewModel
    required property int most          // characters
    property string value: ""
    property string about: ""           // what the text is for
    property bool ready: false
    readonly property string room: viewModel.roomFor(value, most)
    signal wrote(string text)

    width: parent ? parent.width : implicitWidth
    lines: 1
    maxBytes: 65536                     // what a hand can paste
    undoes: false
    hint: room.length > 0 ? room : about

    function follow() {
        if (text === value)
            return
        const at = field.field.cursorPosition
        text = value
        field.field.cursorPosition = Math.min(at, field.field.length)
    }
    onTextChanged: {
        if (ready && text !== value)
            wrote(text)
    }
    onValueChanged: if (ready) follow()
    Component.onCompleted: {
        follow()
        ready = true
    }
}
