import QtQuick
import Mandorla
import Mandorla.ViewModels

OurPage {
    required property App app
    anchors.fill: parent
    viewModel: app.ourPage
    onCover: app.window.cover()
}
