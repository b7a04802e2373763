import QtQuick
import QtQuick.Templates as T
import Mandorla
import Mandorla.ViewModels

// A button: primary is filled, secondary outlined, quiet a word with a line under it. As wide as its words; a
// narrower one breaks the line.
T.Button {
    id: btn
    property string kind: "secondary"   // primary, secondary, quiet
    property string key: ""             // shown on a cap; the page acts on it
    property bool lensed: false         // lies on the lit lens
    property bool chosen: false         // it stays pressed until it is pressed again
    property bool toggles: false        // it can
    property string said: text          // its name, for those who hear it
    property string detail: ""          // more about it, for those who hear it
    property string why: ""             // it is disabled
    property Item next: null            // gets the focus where this one had it and is disabled
    property color ring: lensed ? Theme.lensFocus : Theme.focus
    readonly property bool filled: kind === "primary"
    readonly property color front: !enabled ? Theme.quiet : filled ? Theme.paper : lensed ? Theme.lensInk : Theme.ink
    readonly property bool ringed: activeFocus && focusReason !== Qt.MouseFocusReason

    implicitWidth: face.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.button, face.implicitHeight + topPadding + bottomPadding)
    leftPadding: kind === "quiet" ? Theme.s12 : Theme.s28
    rightPadding: leftPadding
    topPadding: Theme.s8
    bottomPadding: Theme.s8
    hoverEnabled: true
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: heard.role
    Accessible.name: heard.name
    Accessible.description: heard.description
    Accessible.focusable: true
    Accessible.checked: chosen
    Accessible.onPressAction: btn.clicked()
    Heard {
        id: heard
        role: Accessible.Button
        name: btn.said
        //: Said to those who hear the page: the key that does the same as the button.
        readonly property string byKey: btn.key.length > 0 ? qsTr("Key: %1").arg(cap.said) : ""
        description: Language.inARow(btn.detail, byKey)
        why: btn.why
        focusable: true
        checkable: btn.toggles
        checked: btn.chosen
        presses: true
        onPress: btn.clicked()
    }

    // Qt takes the focus from what is disabled, and gives it to nothing.
    readonly property bool bereft: focus && !enabled && next !== null && next.enabled
    Timer {
        interval: 0
        running: btn.bereft
        onTriggered: btn.next.forceActiveFocus(btn.focusReason)
    }

    Keys.onReturnPressed: (event) => { if (!event.isAutoRepeat) clicked() }
    Keys.onEnterPressed: (event) => { if (!event.isAutoRepeat) clicked() }

    Item {
        id: face
        x: btn.leftPadding
        width: btn.width - btn.leftPadding - btn.rightPadding
        height: btn.height
        readonly property real capRoom: btn.key.length > 0 ? cap.width + Theme.s12 : 0
        implicitWidth: label.natural + capRoom
        implicitHeight: Math.max(label.height, cap.height)
        Text {
            id: label
            readonly property int natural: Theme.natural(oneLine)
            x: (face.width - width - face.capRoom) / 2
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(natural, Math.max(1, face.width - face.capRoom))
            text: btn.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            transform: Mirrored { of: label }
            horizontalAlignment: Text.AlignHCenter
            color: btn.front
            font.family: Theme.sans
            font.pixelSize: Theme.px(Theme.body)
            font.weight: btn.chosen ? Font.DemiBold : Font.Medium
            font.hintingPreference: Font.PreferNoHinting
            Accessible.ignored: true
            TextMetrics { id: oneLine; font: label.font; text: btn.text }
            Rectangle {     // its line
                visible: btn.kind === "quiet"
                anchors.top: parent.bottom
                anchors.topMargin: Theme.outline
                width: parent.width
                height: Theme.outline
                color: Theme.thin(btn.front)
            }
        }
        KeyCap {
            id: cap
            x: label.x + label.width + Theme.s12
            anchors.verticalCenter: parent.verticalCenter
            visible: btn.key.length > 0
            key: btn.key
            tint: !btn.enabled ? Theme.quiet : btn.filled ? Theme.paper : btn.lensed ? Theme.lensSoft : Theme.soft
        }
    }
    background: RoundedRectangle {
        radius: Math.min(height, Theme.px(Theme.button)) / 2
        color: !btn.enabled ? Theme.clear
             : btn.filled ? (btn.down ? Theme.inkPressed : btn.hovered ? Theme.inkHover : Theme.ink)
             : btn.kind === "quiet" ? (btn.down ? Theme.veilPressed : btn.hovered ? Theme.veilHover : Theme.clear)
             : btn.lensed ? (btn.down ? Theme.faint(Theme.lensInk) : btn.hovered ? Theme.faint(Theme.lensEdge) : Theme.clear)
             : btn.down ? Theme.pressed : btn.chosen ? Theme.field : btn.hovered ? Theme.hover : Theme.raised
        border.width: btn.chosen ? Theme.outlineChosen : btn.kind === "secondary" || (btn.filled && !btn.enabled) ? Theme.outline : 0
        border.color: btn.chosen ? Theme.ink : !btn.enabled ? Theme.line : btn.lensed ? Theme.lensEdge : Theme.edge
        Behavior on color { ColorAnimation { duration: Theme.tTouch } }
        FocusRing { corner: parent.radius; border.color: btn.ring; on: btn.ringed }
    }
}
