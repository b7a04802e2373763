import QtQuick
import Mandorla
import Mandorla.ViewModels

// A new passphrase, typed twice, with words for how hard it is to guess.
Column {
    id: entry
    required property NewPassphraseViewModel viewModel
    property string label: qsTr("Passphrase")
    readonly property alias shown: show.on
    readonly property alias first: first.field
    // It is not ready.
    readonly property string why: first.text.length === 0 ? qsTr("Ten characters or more, and the same twice.")
                                : entry.viewModel.tooShort ? entry.viewModel.strength
                                : entry.viewModel.difference.length > 0 ? entry.viewModel.difference : again.label

    spacing: Theme.s12

    // The fields begin empty, and what is said is said of what stands in them.
    Component.onCompleted: entry.viewModel.clear()
    Connections {
        target: entry.viewModel
        function onCleared() {
            first.text = ""
            again.text = ""
        }
    }
    Field {
        id: first
        width: parent.width
        label: entry.label
        hint: entry.viewModel.strength.length > 0 ? entry.viewModel.strength
                                                  : qsTr("Ten characters or more. A few words in a row do well.")
        hintColor: entry.viewModel.strength.length > 0 ? Theme.ink : Theme.quiet
        secret: true
        shown: entry.shown
        onTextChanged: entry.viewModel.type(text)
    }
    Field {
        id: again
        width: parent.width
        label: qsTr("The same once more")
        hint: entry.viewModel.difference
        hintColor: Theme.ink
        secret: true
        shown: entry.shown
        onTextChanged: entry.viewModel.typeAgain(text)
    }
    ShowTyped { id: show }
    Aloud { text: entry.viewModel.strength; pause: 1000 }
    Aloud { text: entry.viewModel.difference; pause: 1000 }
}
