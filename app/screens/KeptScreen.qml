import QtQuick
import Mandorla
import Mandorla.ViewModels

KeptPage {
    required property App app
    anchors.fill: parent
    viewModel: app.kept
    anyone: app.companions.people.count > 0
    onShowPeople: app.showCompanions()
    onShowOwnWords: app.showOwnWords()
    onCover: app.window.cover()
}
