import QtQuick
import Mandorla
import Mandorla.ViewModels

ChoosePage {
    required property App app
    anchors.fill: parent
    viewModel: app.choosing
    pages: app.pages
    people: app.people
    keeping: app.keeping
    locks: app.window.locks
    writing: app.writing
    onShowKept: app.showKept()
    onWriteRound: app.writeRound()
    onOpenRound: app.openRound()
    onCover: app.window.cover()
}
