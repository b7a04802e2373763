pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// The options of a card: one of them, or as many as one likes.
TileGrid {
    id: options
    required property AnswerViewModel viewModel
    property bool several: false
    property int at: -1                 // one of them: the chosen one
    property int keysUpTo: 9            // so many show their key
    readonly property int count: repeater.count
    signal picked(int place)

    name: viewModel.prompt
    Repeater {
        id: repeater
        model: options.viewModel.options
        delegate: Choice {
            id: option
            required property int index
            required text
            required chosen
            several: options.several
            answer: true
            decided: (options?.at ?? -1) >= 0
            mark: several ? "square" : "round"
            key: index < options.keysUpTo ? String(index + 1) : ""
            width: options.cell
            height: Math.max(implicitHeight, options.heightAt(index))
            activeFocusOnTab: several || activeFocus || index === Math.max(0, options?.at ?? 0)
            onPicked: options.picked(index)
            function center() {     // where its neighbour is taller
                face.y = topPadding + (height - implicitHeight) / 2
            }
            onHeightChanged: center()
            onImplicitHeightChanged: {
                center()
                options.level()
            }
        }
    }
}
