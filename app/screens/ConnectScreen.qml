import QtQuick
import Mandorla
import Mandorla.ViewModels

ConnectPage {
    required property App app
    anchors.fill: parent
    viewModel: app.connecting
    locks: app.window.locks
    onShowKept: app.showKept()
    onWriteAlone: app.showOwnWords()
    onLeave: app.endEvening()
    onCover: app.window.cover()
}
