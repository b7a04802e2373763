import QtQuick
import Mandorla
import Mandorla.ViewModels

RevealPage {
    required property App app
    anchors.fill: parent
    talking: app.talking
    viewModel: app.revealing
    people: app.people
    onCover: app.window.cover()
}
