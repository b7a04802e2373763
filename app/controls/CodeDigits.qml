pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// Six digits in two groups of three, shown or typed. Typed: blanks and whatever comes pasted along is dropped,
// Backspace takes the last one away, the next place carries the caret. Enter goes on to the page.
Item {
    id: code
    transform: Mirrored { of: code }      // digits are read from the left everywhere
    property string digits: ""
    property bool entry: false          // typed here
    property string name: ""            // for those who hear it
    property int size: Theme.px(Theme.code)
    property real spread: group + Theme.s56     // between the middles of the two groups
    readonly property bool complete: digits.length === Limits.codeDigits
    readonly property int group: Math.round(size * 2.22)    // width of three
    readonly property alias field: input    // to give it the focus
    readonly property string spoken: Language.inARow(name, digits.split("").join(" "))
    signal edited()

    implicitWidth: spread + group
    implicitHeight: Math.round(size * 1.25)

    LayoutMirroring.enabled: Language.fromRight
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken
    Accessible.ignored: entry

    // After wrong digits: the same look, a new caret.
    function again() {
        digits = ""
        input.forceActiveFocus(Qt.OtherFocusReason)
    }
    TextInput {     // takes keys, paste and input methods; what one sees is drawn below
        id: input
        anchors.fill: parent
        enabled: code.entry
        visible: code.entry
        opacity: 0
        activeFocusOnTab: code.entry
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        text: code.digits
        cursorDelegate: Item {}
        selectByMouse: false
        onCursorPositionChanged: cursorPosition = length
        onSelectedTextChanged: deselect()
        onTextEdited: take()
        function take() {
            const all = Language.digitsOf(text)
            const fresh = all.length - code.digits.length
            code.digits = all.length <= Limits.codeDigits ? all : fresh > 1 ? all.slice(-Limits.codeDigits) : code.digits
            text = Qt.binding(() => code.digits)
            code.edited()
        }
        Accessible.role: Accessible.EditableText
        Accessible.name: heard.name
        Accessible.description: heard.description
        Accessible.editable: true
        Accessible.focusable: true
        Heard {
            id: heard
            role: Accessible.EditableText
            name: code.name
            description: code.digits.length > 0 ? code.digits.split("").join(" ") : qsTr("Six digits")
            focusable: true
            editable: true
            onEdited: input.take()
        }
        FieldManners { field: input }
    }
    MouseArea {
        anchors.fill: parent
        enabled: code.entry
        cursorShape: Qt.IBeamCursor
        Accessible.ignored: true
        onPressed: input.forceActiveFocus(Qt.MouseFocusReason)
    }
    Repeater {
        model: Limits.codeDigits
        delegate: Item {
            id: cell
            required property int index
            readonly property bool here: input.activeFocus && index === Math.min(5, code.digits.length)
            width: Math.round(code.size * 0.66)
            height: code.height
            x: Math.round((index < 3 ? 0 : code.spread) + (code.width - code.implicitWidth) / 2
                          + (index % 3) * code.size * 0.78)
            Text {
                anchors.centerIn: parent
                text: code.digits.charAt(cell.index)
                textFormat: Text.PlainText
                color: Theme.ink
                font.family: Theme.sans
                font.weight: Font.Light
                font.pixelSize: code.size
                font.hintingPreference: Font.PreferNoHinting
                Accessible.ignored: true
            }
            RoundedRectangle {
                visible: code.entry && !cell.here
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.outlineChosen
                radius: height / 2
                color: Theme.edge
            }
            FocusRing { corner: Theme.rField; gap: -Theme.outline; on: cell.here }
            Caret {
                anchors.centerIn: parent
                height: Math.round(code.size * 0.78)
                on: cell.here && !code.complete
            }
        }
    }
}
