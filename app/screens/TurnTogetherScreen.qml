import QtQuick
import Mandorla
import Mandorla.ViewModels

TurnTogetherPage {
    required property App app
    anchors.fill: parent
    talking: app.talking
    viewModel: app.turning
    revealing: app.revealing
    people: app.people
    onCover: app.window.cover()
}
