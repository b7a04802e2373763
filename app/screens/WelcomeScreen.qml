import QtQuick
import Mandorla
import Mandorla.ViewModels

WelcomePage {
    required property App app
    anchors.fill: parent
    viewModel: app.welcome
    onWriteRound: app.writeRound()
    onHelp: app.window.help()
    onLook: app.window.look()
    onCover: app.window.cover()
}
