import QtQuick
import Mandorla

// "If you are afraid to say no", from anywhere: it lies over the page or over the cover, and changes nothing under it.
// Covered, it is gone: whoever comes back finds what was there before.
Page {
    id: page
    signal back()
    signal leave()      // at once

    signed: false
    context: qsTr("If you are afraid to say no")
    crowded: true       // one column that scrolls
    bodyHeight: sheet.y + sheet.implicitHeight + Theme.s28
    keys: ({ "Enter": () => back(), "Alt+Left": () => back() })
    Component.onCompleted: sheet.heading.forceActiveFocus(Qt.OtherFocusReason)

    IfAfraid {
        id: sheet
        x: (parent.width - width) / 2
        y: Theme.s12
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(720))
        pad: page.width > 900 ? Theme.s40 : Theme.s28
    }
    footStart: [
        Btn {
            kind: "quiet"
            text: qsTr("Back")
            key: qsTr("Alt ←")
            onClicked: page.back()
        },
        Btn {
            kind: "quiet"
            text: qsTr("Close Mandorla")
            onClicked: page.leave()
        }
    ]
}
