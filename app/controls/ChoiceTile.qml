import QtQuick
import Mandorla

// One answer of several. A slot below opens while it is chosen, for a few words.
Tile {
    id: choice
    property string mark: "round"       // a ChoiceMark, or
    property string sign: ""            // a Sign in its place
    property string detail: ""
    property string key: ""
    default property alias below: slot.data
    readonly property real capRoom: key.length > 0 ? cap.width + Theme.s12 : 0

    leftPadding: Theme.s20
    rightPadding: Theme.s20
    topPadding: Theme.s16
    bottomPadding: Theme.s16
    said: detail

    face: body
    Item {
        id: body
        x: choice.leftPadding
        y: choice.topPadding
        width: choice.width - choice.leftPadding - choice.rightPadding
        height: choice.height - choice.topPadding - choice.bottomPadding
        implicitWidth: Math.max(picture.width + Theme.s20 + words.implicitWidth + choice.capRoom,
                                slot.implicitWidth)
        implicitHeight: head.height + (slot.open ? slot.height + Theme.s12 : 0)
        Item {
            id: head
            width: parent.width
            height: Math.max(words.height, picture.height, Theme.tile - 2 * Theme.s16)
            Item {
                id: picture
                width: choice.sign.length > 0 ? sign.side : mark.side
                height: width
                anchors.verticalCenter: parent.verticalCenter
                ChoiceMark { id: mark; visible: choice.sign.length === 0; kind: choice.mark; chosen: choice.chosen }
                Sign { id: sign; visible: choice.sign.length > 0; kind: choice.sign; side: Theme.px(Theme.signTile) }
            }
            Column {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                x: picture.width + Theme.s20
                width: parent.width - x - choice.capRoom
                Say {
                    width: parent.width
                    text: choice.text
                    size: Theme.choice
                    color: Theme.ink
                    font.weight: choice.chosen ? Font.DemiBold : Font.Medium
                    spoken: false
                }
                Say {
                    width: parent.width
                    visible: text.length > 0
                    text: choice.detail
                    size: Theme.label
                    spoken: false
                }
            }
            KeyCap {
                id: cap
                visible: choice.key.length > 0
                key: choice.key
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Column {
            id: slot
            readonly property bool open: choice.chosen && children.length > 0
            visible: open
            anchors.top: head.bottom
            anchors.topMargin: Theme.s8
            width: parent.width
        }
    }
}
