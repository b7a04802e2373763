import QtQuick
import Mandorla
import Mandorla.ViewModels

SealedPage {
    required property App app
    anchors.fill: parent
    viewModel: app.sealing
    people: app.people
    onCover: app.window.cover()
}
