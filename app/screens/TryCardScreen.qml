import QtQuick
import Mandorla
import Mandorla.ViewModels

AnswerPage {
    required property App app
    anchors.fill: parent
    trying: true
    viewModel: app.writing.trying
    people: app.writing.people
    onTried: app.writing.endTrying()
    onCover: app.window.cover()
    onHelp: app.window.help()
}
