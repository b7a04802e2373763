pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// The options of a card: one of them, or as many as one likes. What stands alone, as "none of these" does, lies apart
// below the others.
Column {
    id: options
    required property OpenCard openCard
    property bool several: false
    property int at: -1                 // one of them: the chosen one
    property int keysUpTo: 9            // so many show their key
    readonly property int count: openCard.options.count
    signal picked(int place)

    spacing: Theme.s28
    Accessible.role: Accessible.Grouping
    Accessible.name: openCard.prompt
    // In the order in which they are seen.
    function pick(place: int) {
        const first = together.tiles.length
        place < first ? together.pick(place) : apart.pick(place - first)
    }
    // From the last row of the one to the other, where the arrows of a grid end.
    function cross(event: KeyEvent, from: var, to: Item) {
        event.accepted = event.modifiers === Qt.NoModifier && Boolean(to) && from.tiles.some((tile) => tile.activeFocus)
        if (event.accepted)
            to.forceActiveFocus(Qt.TabFocusReason)
    }
    function on(event: KeyEvent) { cross(event, together, apart.tiles[0]) }
    function back(event: KeyEvent) { cross(event, apart, together.tiles[together.tiles.length - 1]) }
    Keys.onDownPressed: (event) => on(event)
    Keys.onRightPressed: (event) => Language.fromRight ? back(event) : on(event)
    Keys.onUpPressed: (event) => back(event)
    Keys.onLeftPressed: (event) => Language.fromRight ? on(event) : back(event)

    component Tiles: ChoiceGrid {
        id: grid
        property bool alone: false
        property int from: 0            // so many stand before them
        width: options.width
        Repeater {
            model: options.openCard.options
            delegate: ChoiceTile {
                id: option
                required property int index
                required property bool alone
                required text
                required chosen
                readonly property int among: grid.tiles.indexOf(option)
                readonly property int nth: grid.from + among
                visible: alone === grid.alone
                several: options.several
                answer: true
                decided: (options?.at ?? -1) >= 0
                mark: alone ? "rest" : several ? "square" : "round"
                key: nth < options.keysUpTo ? String(nth + 1) : ""
                width: grid.cell
                height: Math.max(implicitHeight, grid.heightAt(among))
                activeFocusOnTab: several || activeFocus || index === Math.max(0, options?.at ?? 0)
                said: alone && several ? qsTr("Stands alone: it clears the others.") : ""
                onPicked: options.picked(index)
                function center() {     // where its neighbour is taller
                    face.y = topPadding + (height - implicitHeight) / 2
                }
                onHeightChanged: center()
                onImplicitHeightChanged: {
                    center()
                    grid.level()
                }
            }
        }
    }
    Tiles { id: together }
    Tiles {
        id: apart
        alone: true
        from: together.tiles.length
    }
}
