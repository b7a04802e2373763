import QtQuick
import QtQuick.Templates as T
import Mandorla
import Mandorla.ViewModels

// Tiles side by side where there is room for two, those of one row equally high. The arrows walk; a key of the page
// picks. Each tile takes its width from `cell` and its height from heightAt().
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
    Accessible.ignored: name.length === 0

    // Measured once the words have found their lines: a tile that asked its neighbour at once would go in circles.
    property var rowHeights: []
    function heightAt(place: int): real { return rowHeights[Math.floor(place / columns)] ?? 0 }
    function level() { later.restart() }
    onTilesChanged: level()
    onCellChanged: level()
    Timer {
        id: later
        interval: 0
        onTriggered: {
            let heights = []
            for (let i = 0; i < grid.tiles.length; ++i) {
                const row = Math.floor(i / grid.columns)
                heights[row] = Math.max(heights[row] ?? 0, grid.tiles[i].implicitHeight)
            }
            grid.rowHeights = heights
        }
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
    Keys.onLeftPressed: (event) => { event.modifiers === Qt.NoModifier ? walk(event, Language.fromRight ? 1 : -1) : event.accepted = false }
    Keys.onRightPressed: (event) => { event.modifiers === Qt.NoModifier ? walk(event, Language.fromRight ? -1 : 1) : event.accepted = false }
}
