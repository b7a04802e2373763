pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mandorla
import Mandorla.ViewModels

// Several lines in a person's own words, without a frame. Enter goes on to the page, Shift Enter breaks the line.
T.TextArea {
    id: area
    transform: Mirrored { of: area }
    LayoutMirroring.enabled: Language.fromRight
    LayoutMirroring.childrenInherit: true
    property string said: ""            // its name, for those who hear it
    property string note: ""            // more about it, for those who hear it
    property int size: Theme.words
    property int lines: 2               // the least it shows
    property real line: Theme.serifLine(size)
    property int maxBytes: Limits.wordsBytes
    property int maxSigns: 0            // 0: whatever fits into the bytes
    property color front: Theme.ink
    property color faint: Theme.quiet
    property real pad: 0                // above and below
    property bool undoes: true          // false: the page does
    readonly property int bytes: manners.bytes
    // A document stands its letters at four fifths of a line of fixed height, whatever the typeface. So that as much is free
    // above as below them:
    readonly property real lead: 0.8 * line - metrics.ascent - (line - metrics.height) / 2

    implicitWidth: Math.max(contentWidth, hint.implicitWidth) + leftPadding + rightPadding
    implicitHeight: Math.max(contentHeight, lines * line) + topPadding + bottomPadding
    topPadding: pad - lead
    bottomPadding: pad + lead
    font.family: Theme.serifFor(Theme.serifPx(size))
    font.pixelSize: Theme.serifPx(size)
    font.hintingPreference: Font.PreferNoHinting
    color: front
    selectionColor: Theme.chosenText
    selectedTextColor: front
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhMultiLine
    selectByMouse: false                // FieldMouse does
    activeFocusOnTab: true

    Accessible.role: Accessible.EditableText
    Accessible.name: heard.name
    Accessible.description: heard.description
    Accessible.multiLine: true
    Accessible.editable: true
    Accessible.focusable: true
    Heard {
        id: heard
        role: Accessible.EditableText
        name: area.said
        description: area.note
        focusable: true
        editable: true
    }

    cursorDelegate: Caret {
        color: area.front
        on: area.activeFocus && area.cursorVisible
    }
    FontMetrics { id: metrics; font: area.font }
    FieldManners {
        id: manners
        field: area
        lineHeight: area.line
        maxBytes: area.maxBytes
        undoes: area.undoes
        maxSigns: area.maxSigns
    }
    FieldMouse {}
    Voice {
        id: hint
        x: area.leftPadding
        y: area.pad
        width: area.width - area.leftPadding - area.rightPadding
        visible: area.length === 0 && area.preeditText.length === 0
        text: area.placeholderText
        size: area.size
        lineHeight: area.line
        color: area.faint
        horizontalAlignment: area.horizontalAlignment
        spoken: false
    }
}
