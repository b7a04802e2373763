import QtQuick
import Mandorla
import Mandorla.ViewModels

TakeAlongPage {
    required property App app
    anchors.fill: parent
    viewModel: app.takingAlong
    onCover: app.window.cover()
}
