import QtQuick
import Mandorla
import Mandorla.ViewModels

WriteRoundPage {
    required property App app
    anchors.fill: parent
    viewModel: app.writing
    onCover: app.window.cover()
}
