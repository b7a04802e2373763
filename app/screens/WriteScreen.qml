import QtQuick
import Mandorla
import Mandorla.ViewModels

WriteStartPage {
    required property App app
    anchors.fill: parent
    viewModel: app.writing
    onCover: app.window.cover()
}
