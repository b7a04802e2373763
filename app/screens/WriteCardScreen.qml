import QtQuick
import Mandorla
import Mandorla.ViewModels

WriteCardPage {
    required property App app
    anchors.fill: parent
    viewModel: app.writing
    onCover: app.window.cover()
}
