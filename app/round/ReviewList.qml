pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// Every card with one's own answer. One stop for Tab; the arrows walk.
Column {
    id: list
    required property AnswerViewModel viewModel
    property int at: 0
    spacing: Theme.s8
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Your answers")

    function walk(event: KeyEvent, by: int) {
        const next = rows.itemAt(at + by)
        event.accepted = next !== null
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason)
    }
    Keys.onUpPressed: (event) => walk(event, -1)
    Keys.onDownPressed: (event) => walk(event, 1)

    Repeater {
        id: rows
        model: list.viewModel.review
        delegate: ReviewRow {
            id: row
            required property int index
            width: list.width
            activeFocusOnTab: index === list.at
            onActiveFocusChanged: if (activeFocus) list.at = index
            onClicked: list.viewModel.goTo(row.number - 1)
        }
    }
}
