import QtQuick
import QtQuick.Templates as T
import Mandorla

// One group of tiles under one question. For tiles of which one is chosen, Tab enters at that one (or the first),
// the arrows walk without deciding.
Column {
    id: choices
    property string name                // the question, for those who hear it
    property int chosen: -1             // which tile, from above; -1 for none
    property bool answer: false         // to a card
    property int tabStop: chosen >= 0 ? chosen : 0
    signal picked(int place)            // a wish to choose (or to change, where several may be chosen)

    spacing: Theme.s12
    onChildrenChanged: {
        for (const tile of tiles()) {
            if (tile.group === null)
                tile.group = choices
        }
    }
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    function tiles(): var {
        let found = []
        for (let i = 0; i < children.length; ++i) {
            if (children[i] instanceof T.AbstractButton)
                found.push(children[i])
        }
        return found
    }
    function placeOf(tile: Item): int { return tiles().indexOf(tile) }
    function walk(from: int, by: int): bool {
        const all = tiles()
        let to = from + by
        while (to >= 0 && to < all.length && !all[to].visible)
            to += by
        if (to < 0 || to >= all.length)
            return false
        all[to].forceActiveFocus(Qt.TabFocusReason)
        return true
    }
    // The page's 1, 2, 3: the focus goes along.
    function pick(place: int) {
        const all = tiles()
        if (place < 0 || place >= all.length || !all[place].enabled)
            return
        all[place].forceActiveFocus(Qt.ShortcutFocusReason)
        all[place].clicked()
    }
}
