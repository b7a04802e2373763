import QtQuick
import Mandorla
import Mandorla.ViewModels

TalkPage {
    required property App app
    anchors.fill: parent
    viewModel: app.talking
    people: app.people
    onCover: app.window.cover()
}
