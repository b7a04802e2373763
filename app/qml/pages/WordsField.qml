import QtQuick
import Mandorla
import Mandorla.ViewModels

// The words of the card, kept in step with the view model.
Words {
    id: field
    required property AnswerViewModel viewModel

    function follow() {
        if (text !== viewModel.words)
            text = viewModel.words
    }
    width: parent ? parent.width : implicitWidth
    onTextChanged: viewModel.words = text
    Component.onCompleted: follow()
    Connections {
        target: field.viewModel
        function onWordsChanged() { field.follow() }
        function onAnswerChanged() { field.follow() }   // a choice can open or close the field
    }
}
