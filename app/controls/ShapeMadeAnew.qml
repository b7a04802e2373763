import QtQuick

// What is drawn with Shapes stands in one of these: it is made anew each time it comes into a window. Under the cover a
// page leaves the window, and Qt's software renderer takes the node that a Shape gets on its return for the old one
// where both have the same address: it draws nothing then, or ends the program.
Item {
    id: anew
    default property Component shapes
    property Item drawn: null
    readonly property bool inWindow: Window.window !== null

    onInWindowChanged: follow()
    Component.onCompleted: follow()

    function follow() {
        if (inWindow === (drawn !== null) || shapes === null)
            return
        if (drawn)
            drawn.destroy()
        drawn = inWindow ? shapes.createObject(anew) as Item : null
    }
}
