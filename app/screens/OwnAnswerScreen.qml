import QtQuick
import Mandorla
import Mandorla.ViewModels

AnswerPage {
    required property App app
    anchors.fill: parent
    viewModel: app.ownAnswering
    people: app.writing.people
    onCover: app.window.cover()
}
