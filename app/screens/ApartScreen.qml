import QtQuick
import Mandorla
import Mandorla.ViewModels

ApartPage {
    required property App app
    anchors.fill: parent
    viewModel: app.connecting
    people: app.people
    onLeave: app.leaveApart()
    onCover: app.window.cover()
}
