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
    readonly property real room: page.height - page.stageTop - Theme.header - Theme.footer - Theme.s12
    readonly property real text: Theme.text
    readonly property var frames: Window.window     // a Window; none while something covers the page

    visible: false
    // Columns take their height when a frame is made, and what stands in one may change before: `need` is right only
    // once all of them have.
    property bool due: true
    function lookSoon() {
        due = true
        if (frames)
            frames.requestUpdate()
    }
    function again() {
        over = false
        lookSoon()
    }
    Connections {
        target: fit.frames
        function onAfterAnimating() {
            if (!fit.due)
                return
            fit.due = false
            if (fit.page.roomy && fit.need > fit.room)
                fit.over = true
        }
    }
    onFramesChanged: lookSoon()
    onNeedChanged: lookSoon()
    onRoomChanged: again()
    onTextChanged: again()
    onAboutChanged: again()
    Connections {
        target: fit.page
        function onWidthChanged() { fit.again() }
    }
}
