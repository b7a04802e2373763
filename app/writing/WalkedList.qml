import QtQuick

// Rows one below the other, as a list; the arrows go from one to the next, and past its ends whatever they do elsewhere.
Column {
    id: list
    required property Repeater repeater
    Accessible.role: Accessible.List
    function walk(event: KeyEvent, by: int) {
        for (let i = 0; i < repeater.count; ++i) {
            if (!repeater.itemAt(i).activeFocus)
                continue
            const next = repeater.itemAt(i + by)
            event.accepted = next !== null
            if (next)
                next.forceActiveFocus(Qt.TabFocusReason)
            return
        }
        event.accepted = false
    }
    Keys.onUpPressed: (event) => walk(event, -1)
    Keys.onDownPressed: (event) => walk(event, 1)
}
