import QtQuick
import Mandorla
import Mandorla.ViewModels

RoundFilePage {
    required property App app
    anchors.fill: parent
    viewModel: app.roundFile
    onCover: app.window.cover()
}
