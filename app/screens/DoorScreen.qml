import QtQuick
import Mandorla
import Mandorla.ViewModels

DoorPage {
    required property App app
    anchors.fill: parent
    viewModel: app.door
    onLook: app.window.look()
    onCover: app.window.cover()
    onLeave: app.endEvening()
}
