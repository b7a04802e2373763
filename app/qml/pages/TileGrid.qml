import QtQuick
import QtQuick.Templates as T
import Mandorla

// Tiles side by side where there is room for two. The arrows walk; a key of the page picks. Each tile takes its
// width from `cell` and its height from heightOf().
Grid {
    id: grid
    property string name                // the question, for those who hear it
    property int atLeast: 5             // so many tiles before they stand in two columns
    property real narrowest: 240        // at 100 %
    readonly property var tiles: {
        let found = []
        for (let i = 0; i < children.length; ++i) {
            if (children[i] instanceof T.AbstractButton && children[i].visible)
                found.push(children[i])
        }
        return found
    }
    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

    columns: tiles.length >= atLeast && (width - columnSpacing) / 2 >= narrowest * Theme.text ? 2 : 1
    columnSpacing: Theme.s12
    rowSpacing: Theme.s12
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    function heightOf(tile: Item): real {
        const place = tiles.indexOf(tile)
        const first = place - place % columns
        let most = tile.implicitHeight
        for (let i = first; place >= 0 && i < first + columns && i < tiles.length; ++i)
            most = Math.max(most, tiles[i].implicitHeight)
        return most
    }
    function pick(place: int) {
        if (place < 0 || place >= tiles.length)
            return
        tiles[place].forceActiveFocus(Qt.ShortcutFocusReason)
        tiles[place].clicked()
    }
    function walk(event: KeyEvent, by: int) {
        let from = -1
        for (let i = 0; i < tiles.length; ++i) {
            if (tiles[i].activeFocus)
                from = i
        }
        event.accepted = from >= 0 && from + by >= 0 && from + by < tiles.length
        if (event.accepted)
            tiles[from + by].forceActiveFocus(Qt.TabFocusReason)
    }
    Keys.onUpPressed: (event) => walk(event, -columns)
    Keys.onDownPressed: (event) => walk(event, columns)
    Keys.onLeftPressed: (event) => { event.modifiers === Qt.NoModifier ? walk(event, -1) : event.accepted = false }
    Keys.onRightPressed: (event) => { event.modifiers === Qt.NoModifier ? walk(event, 1) : event.accepted = false }
}
