import QtQuick
import Mandorla
import Mandorla.ViewModels

ReadCardsPage {
    required property App app
    anchors.fill: parent
    viewModel: app.readingCards
    people: app.people
    onCover: app.window.cover()
    onHelp: app.window.help()
}
