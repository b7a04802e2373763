import QtQuick
import Mandorla
import Mandorla.ViewModels

// Undo and redo, for whoever has no hand for the keys. In the foot where there is room, else on the page.
Row {
    id: way
    required property WriteViewModel viewModel
    Btn {
        id: undo
        kind: "quiet"
        text: qsTr("Undo")
        enabled: way.viewModel.canUndo
        why: qsTr("There is nothing to undo.")
        next: redo
        onClicked: way.viewModel.undo()
    }
    Btn {
        id: redo
        kind: "quiet"
        text: qsTr("Redo")
        enabled: way.viewModel.canRedo
        why: qsTr("There is nothing to redo.")
        next: undo
        onClicked: way.viewModel.redo()
    }
}
