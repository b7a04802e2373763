import QtQuick
import Mandorla

// Where the next letter goes. The one thing that blinks, and not with reduced motion.
Rectangle {
    id: caret
    property bool on: true

    width: Theme.caret
    color: Theme.ink
    visible: on
    onXChanged: blink.begin()
    onYChanged: blink.begin()

    Timer {
        id: blink
        function begin() {
            caret.opacity = 1
            if (running)
                restart()
        }
        running: caret.on && Theme.tBlink > 0
        repeat: true
        interval: Math.max(1, Theme.tBlink)
        onTriggered: caret.opacity = 1 - caret.opacity
        onRunningChanged: caret.opacity = 1
    }
}
