import QtQuick
import Mandorla
import Mandorla.ViewModels

TheEndPage {
    required property App app
    anchors.fill: parent
    talking: app.talking
    viewModel: app.ending
    people: app.people
    onCover: app.window.cover()
}
