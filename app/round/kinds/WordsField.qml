import QtQuick
import Mandorla
import Mandorla.ViewModels

// The words of the card, kept in step with the view model.
LabelledArea {
    id: field
    required property OpenCard openCard

    function follow() {
        if (text !== openCard.words)
            text = openCard.words
    }
    width: parent ? parent.width : implicitWidth
    // A document also says that it has changed when only its lines have: before it shows anything, too.
    property bool ready: false
    onTextChanged: {
        if (ready && text !== openCard.words)
            openCard.words = text
    }
    Component.onCompleted: {
        follow()
        ready = true
    }
    Connections {
        target: field.openCard
        function onCardChanged() { field.follow() }
        function onWordsChanged() { field.follow() }
        function onAnswerChanged() { field.follow() }   // a choice can open or close the field
    }
}
