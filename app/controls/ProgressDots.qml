pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// Own progress, and only one's own: done, skipped (hollow), here (lamp, ringed), ahead; and in words.
Flow {
    id: steps
    property int count: 0
    property int at: 0                  // from 0
    property var skipped: []            // places of skipped cards
    //: Where one is in the cards of a round; shown, and said aloud.
    readonly property string text: qsTr("Card %1 of %2").arg(Language.number(at + 1)).arg(Language.number(count))
    readonly property int cell: Theme.px(Theme.dotHere)

    spacing: Theme.s12
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Repeater {
        model: steps.count
        delegate: Item {
            id: dot
            required property int index
            readonly property bool here: index === steps.at
            readonly property bool empty: index > steps.at || (!here && steps.skipped.indexOf(index) >= 0)
            width: here ? steps.cell : Theme.px(Theme.dot)
            height: Math.max(steps.cell, !Theme.large ? words.height : 0)
            RoundedRectangle {
                anchors.centerIn: parent
                width: dot.here ? steps.cell : Theme.px(dot.index > steps.at ? Theme.dotAhead : Theme.dot)
                height: width
                radius: width / 2
                color: dot.here ? Theme.lamp : dot.empty ? Theme.clear : Theme.ink
                border.width: dot.here ? Theme.outlineChosen : dot.empty ? Theme.stroke : 0
                border.color: dot.here ? Theme.ink : Theme.edge
            }
        }
    }
    Item { width: Theme.s4; height: 1; visible: !Theme.large }
    Say { id: words; text: steps.text; size: Theme.hint; color: Theme.quiet; visible: !Theme.large; spoken: false }
}
