import QtQuick
import Mandorla
import Mandorla.ViewModels

// Lies over the others, and is no screen of the navigator: so are LookScreen and CoverScreen.
IfAfraidPage {
    required property App app
    anchors.fill: parent
    onBack: app.window.leaveHelp()
    onLeave: app.endEvening()
    onCover: app.window.cover()
}
