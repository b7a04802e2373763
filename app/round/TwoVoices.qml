pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// Both names with each one's words, unedited, as two washes: side by side where there is room.
Flow {
    id: both
    required property PeopleViewModel people
    required property string firstWords
    required property string secondWords
    readonly property bool any: firstWords.length > 0 || secondWords.length > 0
    readonly property bool beside: width >= 560 * Theme.text
    readonly property real most: Math.max(one.need, other.need)

    spacing: Theme.s16
    layoutDirection: Language.fromRight ? Qt.RightToLeft : Qt.LeftToRight     // as the circles: not mirrored

    component Wash: RoundedRectangle {
        id: wash
        required property string name
        required property string words
        property bool second: false
        readonly property real need: said.height + 2 * said.y
        width: both.beside ? (both.width - both.spacing) / 2 : both.width
        height: both.beside ? both.most : need
        radius: Theme.rSheet
        color: second ? Theme.duskWash : Theme.emberWash
        Column {
            id: said
            x: Theme.s28
            y: Theme.s20
            width: parent.width - 2 * x
            spacing: Theme.s4
            Say {
                width: parent.width
                text: wash.name
                size: Theme.label
                color: wash.second ? Theme.dusk : Theme.ember
                font.weight: Font.DemiBold
            }
            Said { width: parent.width; words: wash.words }
        }
    }
    Wash { id: one; name: both.people.firstName; words: both.firstWords }
    Wash { id: other; name: both.people.secondName; words: both.secondWords; second: true }
}
