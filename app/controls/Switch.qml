import QtQuick
import QtQuick.Templates as T
import Mandorla

// A switch whose two ends differ in place and in form. It shows `on` and asks by `wanted`.
T.AbstractButton {
    id: keep
    property bool on: false
    property string detail: ""
    property string why: ""         // it is disabled
    property bool answer: false     // of a card: Enter, which goes on there, never changes one
    property color ring: Theme.focus
    readonly property bool ringed: activeFocus && focusReason !== Qt.MouseFocusReason
    signal wanted(bool on)

    implicitWidth: rail.width + spacing + label.natural
    implicitHeight: Math.max(Theme.touch, words.height)
    spacing: Theme.s16
    hoverEnabled: true
    checkable: true
    checked: on
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: heard.role
    Accessible.name: heard.name
    Accessible.description: heard.description
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.focusable: true
    Accessible.onPressAction: keep.ask()
    Accessible.onToggleAction: keep.ask()
    Heard {
        id: heard
        role: Accessible.CheckBox
        name: keep.text
        description: keep.detail
        why: keep.why
        focusable: true
        checkable: true
        checked: keep.on
        presses: true
        onPress: keep.ask()
    }

    function ask() {
        const to = !on
        checked = Qt.binding(() => on)
        wanted(to)
    }
    onClicked: ask()
    EnterGoesOn { from: keep; on: keep.answer }
    Keys.onReturnPressed: (event) => { if (!event.isAutoRepeat) ask() }
    Keys.onEnterPressed: (event) => { if (!event.isAutoRepeat) ask() }

    RoundedRectangle {
        id: rail
        readonly property int inset: Math.round((height - knob.height) / 2)
        width: Theme.px(Theme.switchWidth)
        height: Theme.px(Theme.switchHeight)
        y: (keep.height - height) / 2
        radius: height / 2
        color: keep.on ? Theme.ink : keep.hovered ? Theme.hover : Theme.raised
        border.width: Theme.outline
        border.color: keep.on ? Theme.ink : Theme.edge
        RoundedRectangle {
            id: knob
            width: Theme.px(Theme.knob)
            height: width
            radius: width / 2
            y: rail.inset
            x: keep.on ? rail.width - width - rail.inset : rail.inset
            color: keep.on ? Theme.paper : Theme.clear
            border.width: keep.on ? 0 : Theme.outlineChosen
            border.color: Theme.edge
            Behavior on x { NumberAnimation { duration: Theme.tTouch; easing.type: Easing.OutCubic } }
        }
        FocusRing { corner: rail.radius; on: keep.ringed; border.color: keep.ring }
    }
    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: rail.width + keep.spacing
        width: Math.max(1, parent.width - x)
        Say { id: label; width: parent.width; text: keep.text; color: Theme.ink; spoken: false }
        Say { width: parent.width; text: keep.detail; size: Theme.hint; color: Theme.quiet; visible: text.length > 0; spoken: false }
    }
}
