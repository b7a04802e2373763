import QtQuick
import QtQuick.Templates as T
import Mandorla
import Mandorla.ViewModels

// Short choices side by side under one question, of which one is chosen: a ChoiceColumn for words that need no line of
// their own. Tab enters at the one that is chosen, the arrows walk without deciding.
Flow {
    id: row
    property string name                // the question, for those who hear it
    property int chosen: -1             // which of them, from the first; -1 for none
    readonly property bool answer: false
    readonly property int tabStop: chosen >= 0 ? chosen : 0
    signal picked(int place)            // a wish to choose

    spacing: Theme.s12
    onChildrenChanged: {
        for (const tile of tiles()) {
            if (tile.group === null)
                tile.group = row
        }
    }
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    function tiles(): var { return Array.from(children).filter((child) => child instanceof T.AbstractButton) }
    function placeOf(tile: Item): int { return tiles().indexOf(tile) }
    function walk(from: int, by: int): bool {
        const to = tiles()[from + by]
        if (to === undefined)
            return false
        to.forceActiveFocus(Qt.TabFocusReason)
        return true
    }
    Keys.onLeftPressed: (event) => step(event, Language.fromRight ? 1 : -1)
    Keys.onRightPressed: (event) => step(event, Language.fromRight ? -1 : 1)
    function step(event: KeyEvent, by: int) {
        event.accepted = event.modifiers === Qt.NoModifier && walk(tiles().findIndex((tile) => tile.activeFocus), by)
    }
}
