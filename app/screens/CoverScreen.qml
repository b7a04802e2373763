import QtQuick
import Mandorla
import Mandorla.ViewModels

CoverPage {
    required property App app
    anchors.fill: parent
    asks: app.window.coverAsks
    busy: app.door.busy
    wrong: app.door.failure.length > 0
    onBack: app.window.uncover()
    onOffered: (passphrase) => app.door.open(passphrase)
    onHelp: app.window.help()
    onLook: app.window.look()
    Component.onCompleted: arrive()
}
