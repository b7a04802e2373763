import QtQuick
import Mandorla
import Mandorla.ViewModels

BeforeWeBeginPage {
    required property App app
    anchors.fill: parent
    viewModel: app.welcome
    onCover: app.window.cover()
    onLeave: app.endEvening()
    onLook: app.window.look()
}
