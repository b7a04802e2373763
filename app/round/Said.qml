pragma ComponentBehavior: Bound
import QtQuick
import Mandorla

// What stands under a name: a person's own words, or what they chose, each line by itself.
Column {
    id: said
    required property string words
    spacing: Theme.s8
    visible: words.length > 0
    Repeater {
        model: said.words.length > 0 ? said.words.split("\n") : []
        delegate: Voice {
            required property string modelData
            width: said.width
            text: modelData
            size: Theme.words
            person: true
        }
    }
}
