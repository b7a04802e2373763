import QtQuick
import Mandorla
import Mandorla.ViewModels

// Undo and redo, for whoever has no hand for the keys. In the foot where there is room, else on the page.
Flow {
    id: way
    required property WriteViewModel viewModel
    width: parent ? Math.min(parent.width, undo.width + redo.width) : undo.width + redo.width
    Btn { id: undo; kind: "quiet"; text: qsTr("Undo"); enabled: way.viewModel.canUndo; onClicked: way.viewModel.undo() }
    Btn { id: redo; kind: "quiet"; text: qsTr("Redo"); enabled: way.viewModel.canRedo; onClicked: way.viewModel.redo() }
}
