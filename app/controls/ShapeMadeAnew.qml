import QtQuick

// What is drawn with Shapes stands in one of these, for Qt's software renderer. It is made anew each time it comes into a
// window: under the cover a page leaves the window, and that renderer takes the node that a Shape gets on its return for
// the old one where both have the same address; it draws nothing then, or ends the program. And it is hidden while none
// of it is within what cuts it off: that renderer then draws a Shape as if nothing cut it off.
Item {
    id: anew
    default property Component shapes
    property Item drawn: null
    readonly property bool inWindow: Window.window !== null
    readonly property bool software: GraphicsInfo.api === GraphicsInfo.Software

    onInWindowChanged: follow()
    Component.onCompleted: follow()

    function follow() {
        if (inWindow === (drawn !== null) || shapes === null)
            return
        if (drawn)
            drawn.destroy()
        drawn = inWindow ? shapes.createObject(anew) as Item : null
    }
    function isCutOff(): bool {
        let seen = Qt.rect(0, 0, width, height)
        for (let item = anew; item.parent !== null; item = item.parent) {
            const box = item.parent
            seen = item.mapToItem(box, seen)
            if (box.clip) {
                const right = Math.min(box.width, seen.x + seen.width), bottom = Math.min(box.height, seen.y + seen.height)
                seen = Qt.rect(Math.max(0, seen.x), Math.max(0, seen.y), 0, 0)
                if (right <= seen.x || bottom <= seen.y)
                    return true
                seen = Qt.rect(seen.x, seen.y, right - seen.x, bottom - seen.y)
            }
        }
        return false
    }
    Connections {       // wherever it went by then
        target: anew.software ? anew.Window.window : null
        function onAfterAnimating() {
            if (anew.drawn)
                anew.drawn.visible = !anew.isCutOff()
        }
    }
}
