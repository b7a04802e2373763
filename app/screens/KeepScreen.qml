import QtQuick
import Mandorla
import Mandorla.ViewModels

KeepPage {
    required property App app
    anchors.fill: parent
    viewModel: app.keepingIt
    onCover: app.window.cover()
}
