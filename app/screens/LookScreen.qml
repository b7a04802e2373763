import QtQuick
import Mandorla
import Mandorla.ViewModels

LookPage {
    required property App app
    anchors.fill: parent
    viewModel: app.look
    covered: app.window.covered
    onBack: app.window.leaveLook()
    onCover: app.window.cover()
}
