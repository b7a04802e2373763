pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mandorla
import Mandorla.ViewModels

// One line: a name, a passphrase. Enter goes on to the page.
Column {
    id: box
    property string label: ""
    property string said: label         // its name, for those who hear it
    property string hint: ""
    property color hintColor: Theme.quiet
    property bool digits: false         // a number, to be read as such
    property bool secret: false         // shows dots, can't be copied
    property bool shown: false          // a secret one: its letters, for a while
    property color ring: Theme.focus    // its outline while it has the focus
    property alias text: field.text
    property alias placeholder: field.placeholderText
    property alias maximumLength: field.maximumLength
    property alias field: field         // to give it the focus
    signal edited()                     // by the person, not from above

    spacing: Theme.s8

    Say { width: parent.width; text: box.label; size: Theme.hint; visible: text.length > 0; spoken: false }
    T.TextField {
        id: field
        transform: Mirrored { of: field }
        LayoutMirroring.enabled: Language.fromRight
        LayoutMirroring.childrenInherit: true
        readonly property string said: box.said
        width: parent.width
        implicitHeight: Math.max(Theme.button, contentHeight + topPadding + bottomPadding)
        implicitWidth: contentWidth + leftPadding + rightPadding
        leftPadding: Theme.s16
        rightPadding: Theme.s16
        topPadding: Theme.s8
        bottomPadding: Theme.s8
        verticalAlignment: TextInput.AlignVCenter
        // Mirrored where one reads from the right. What is written has its own side.
        horizontalAlignment: length === 0 ? TextInput.AlignLeft : undefined
        font.family: box.secret || box.digits ? Theme.sans : Theme.serifFor(Theme.serifPx(Theme.words))
        font.pixelSize: box.secret ? Theme.px(Theme.body) : Theme.serifPx(Theme.words)
        font.hintingPreference: Font.PreferNoHinting
        color: Theme.ink
        selectionColor: Theme.chosenText
        selectedTextColor: Theme.ink
        echoMode: box.secret && !box.shown ? TextInput.Password : TextInput.Normal
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                          | (box.secret ? Qt.ImhHiddenText | Qt.ImhNoAutoUppercase : Qt.ImhNone)
        selectByMouse: false            // FieldMouse does
        activeFocusOnTab: true
        onTextEdited: box.edited()

        Accessible.role: Accessible.EditableText
        Accessible.name: heard.name
        Accessible.description: heard.description
        Accessible.editable: true
        Accessible.passwordEdit: box.secret
        Accessible.focusable: true
        Heard {
            id: heard
            role: Accessible.EditableText
            name: box.said
            description: box.hint
            focusable: true
            editable: true
            secret: box.secret
            onEdited: box.edited()
        }

        cursorDelegate: Caret { on: field.activeFocus && field.cursorVisible }
        background: RoundedRectangle {
            radius: Theme.rField
            color: Theme.field
            border.width: field.activeFocus ? Theme.outlineFocus : Theme.outline
            border.color: field.activeFocus ? box.ring : Theme.edge
        }
        FieldManners { field: field; secret: box.secret }
        FieldMouse {}
        Voice {
            anchors.verticalCenter: parent.verticalCenter
            x: field.leftPadding
            width: field.width - field.leftPadding - field.rightPadding
            visible: field.length === 0 && field.preeditText.length === 0
            text: field.placeholderText
            size: Theme.words
            color: Theme.quiet
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            spoken: false
        }
    }
    Say { width: parent.width; text: box.hint; size: Theme.hint; color: box.hintColor; visible: text.length > 0; spoken: false }
}
