import QtQuick
import Mandorla
import Mandorla.ViewModels

OwnListPage {
    required property App app
    anchors.fill: parent
    viewModel: app.ownList
    onCover: app.window.cover()
}
