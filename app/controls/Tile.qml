import QtQuick
import QtQuick.Templates as T
import Mandorla

// What ChoiceTile, CheckTile and RoundRow have in common. A tile shows `chosen` and asks by `picked`; it never
// decides itself. In a ChoiceColumn the arrows walk, Space and Enter pick; Enter on a tile that is chosen
// already goes on to the page.
T.AbstractButton {
    id: tile
    property bool several: false        // more than one may be chosen
    property bool chosen: !several && group !== null && group.chosen === place
    property bool answer: group?.answer ?? false    // of a card: Enter, which goes on there, never changes one
    property bool decided: group !== null && group.chosen >= 0
    property bool bare: false           // no outline and no fill at rest
    property Item face: null            // what lies on it
    property string said: ""            // more about it, for those who hear it
    property var group: null            // the ChoiceColumn around it, which says so itself
    readonly property int place: group ? group.placeOf(tile) : -1
    readonly property bool ringed: activeFocus && focusReason !== Qt.MouseFocusReason
    signal picked()

    implicitWidth: (face ? face.implicitWidth : 0) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.tile, (face ? face.implicitHeight : 0) + topPadding + bottomPadding)
    width: parent ? parent.width : implicitWidth
    hoverEnabled: true
    checkable: true
    autoExclusive: !several
    checked: chosen
    focusPolicy: Qt.ClickFocus
    activeFocusOnTab: several || group === null || group.tabStop === place || activeFocus

    Accessible.role: heard.role
    Accessible.name: heard.name
    Accessible.description: heard.description
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.focusable: true
    Accessible.onPressAction: tile.clicked()
    Accessible.onToggleAction: tile.clicked()
    Heard {
        id: heard
        role: tile.several ? Accessible.CheckBox : Accessible.RadioButton
        name: tile.text
        description: tile.said
        focusable: true
        checkable: true
        checked: tile.chosen
        presses: true
        onPress: tile.clicked()
    }

    onClicked: {
        checked = Qt.binding(() => chosen)
        picked()
        if (group)
            group.picked(place)
    }
    EnterGoesOn {
        from: tile
        on: !tile.activeFocus || (tile.answer ? tile.several || tile.decided : !tile.several && tile.chosen)
    }
    Keys.onReturnPressed: (event) => { if (!event.isAutoRepeat) clicked() }
    Keys.onEnterPressed: (event) => { if (!event.isAutoRepeat) clicked() }
    Keys.onUpPressed: (event) => event.accepted = activeFocus && group !== null && group.walk(place, -1)
    Keys.onDownPressed: (event) => event.accepted = activeFocus && group !== null && group.walk(place, 1)

    background: RoundedRectangle {
        radius: Theme.rTile
        color: tile.chosen || tile.hovered ? Theme.field : tile.bare ? Theme.clear : Theme.raised
        border.width: tile.chosen ? Theme.outlineChosen : tile.bare && !tile.hovered ? 0 : Theme.outline
        border.color: tile.chosen ? Theme.ink : tile.bare ? Theme.line : Theme.edge
        Behavior on color { ColorAnimation { duration: Theme.tTouch } }
        FocusRing { corner: parent.radius; on: tile.ringed }
    }
}
