import QtQuick
import Mandorla

// Whether a body fits the roomy layout of its page. Where it does not, the page is stacked, until the window, the
// text or `about` changes and it is worth another look.
Item {
    id: fit
    required property var page      // a Page
    property real need: 0           // height of the body, while the page is roomy
    property var about              // what the body shows
    property bool over: false
    readonly property real room: page.height - Theme.header - Theme.footer - Theme.s12
    readonly property real text: Theme.text

    visible: false
    function look() { if (page.roomy && need > room) over = true }
    function again() {
        over = false
        later.restart()
    }
    onNeedChanged: later.restart()
    Timer {
        id: later       // when the layout has settled: columns do so with the next frame
        interval: 50
        onTriggered: fit.look()
    }
    onRoomChanged: again()
    onTextChanged: again()
    onAboutChanged: again()
    Connections {
        target: fit.page
        function onWidthChanged() { fit.again() }
    }
}
