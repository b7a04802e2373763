import QtQuick
import Mandorla
import Mandorla.ViewModels

CompanionsPage {
    required property App app
    anchors.fill: parent
    viewModel: app.companions
    onLeave: app.endEvening()
    onCover: app.window.cover()
}
