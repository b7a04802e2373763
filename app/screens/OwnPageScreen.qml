import QtQuick
import Mandorla
import Mandorla.ViewModels

OwnPage {
    required property App app
    anchors.fill: parent
    viewModel: app.ownPage
    onCover: app.window.cover()
}
