import QtQuick
import Mandorla
import Mandorla.ViewModels

AnswerPage {
    required property App app
    anchors.fill: parent
    viewModel: app.answering
    people: app.people
    onCover: app.window.cover()
    onHelp: app.window.help()
}
