import QtQuick
import Mandorla
import Mandorla.ViewModels

// Undo and redo, for whoever has no hand for the keys. In the foot where there is room, else on the page.
Row {
    id: way
    required property WriteViewModel viewModel
    Btn { kind: "quiet"; text: qsTr("Undo"); enabled: way.viewModel.canUndo; onClicked: way.viewModel.undo() }
    Btn { kind: "quiet"; text: qsTr("Redo"); enabled: way.viewModel.canRedo; onClicked: way.viewModel.redo() }
}
