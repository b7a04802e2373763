pragma ComponentBehavior: Bound
import QtQuick
import Mandorla

// A round in the list: its sign, its title, one line about it. Open, all about it lies below. It may begin a section.
Tile {
    id: row
    property string section: ""         // a heading over it
    property string tell: ""
    property string about: ""           // how near it goes
    property string length: ""
    property string time: ""            // the same at a glance, beside the title
    property var lines: []              // what else is to be known; seen when open
    property bool open: false
    property real apart: 1.4            // of its sign, see Nearness
    property bool dashed: false
    // Where the list is cut off, from the top of this row. The software renderer draws a shape that lies wholly
    // outside as if nothing cut it off.
    property real from: 0
    property real to: height

    bare: true
    leftPadding: Theme.s16
    rightPadding: Theme.s16
    topInset: section.length > 0 ? over.y + over.height + Theme.s4 : 0
    topPadding: Theme.s12 + topInset
    bottomPadding: Theme.s12
    said: [tell, about, length, ...(open ? lines : [])].filter((words) => words.length > 0).join(" ")

    Say {
        id: over
        visible: text.length > 0
        y: Theme.s20
        width: parent.width
        text: row.section
        size: Theme.label
        color: Theme.quiet
        spoken: false       // it would be heard inside the first row, after its title; `about` says it of each
    }
    face: body
    Item {
        id: body
        x: row.leftPadding
        y: row.topPadding
        width: row.width - row.leftPadding - row.rightPadding
        height: row.height - row.topPadding - row.bottomPadding
        implicitWidth: sign.width + Theme.s16 + words.implicitWidth
        implicitHeight: Math.max(words.height, Theme.row - 2 * Theme.s12)
        Nearness {
            id: sign
            visible: row.from < body.y + y + height && row.to > body.y + y
            y: Math.max(0, (Math.min(head.height, parent.height) - height) / 2)
            apart: row.apart
            dashed: row.dashed
        }
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: sign.width + Theme.s16
            width: parent.width - x
            spacing: Theme.s12
            Column {
                id: head
                width: parent.width
                Item {
                    width: parent.width
                    height: Math.max(title.height, minutes.visible ? minutes.y + minutes.height : 0)
                    Voice {
                        id: title
                        width: parent.width - (minutes.visible ? minutes.width + Theme.s12 : 0)
                        text: row.text
                        size: Theme.round
                        spoken: false
                    }
                    Say {
                        id: minutes
                        visible: text.length > 0
                        anchors.right: parent.right
                        anchors.baseline: title.baseline
                        width: Math.min(implicitWidth, parent.width / 2)
                        text: row.time
                        size: Theme.label
                        color: Theme.quiet
                        spoken: false
                    }
                }
                Say { width: parent.width; text: row.tell; size: Theme.label; visible: text.length > 0; spoken: false }
            }
            Repeater {      // of twenty rounds one is open, if any
                model: row.open ? 1 : 0
                delegate: AboutRound {
                    width: words.width
                    spoken: false
                    about: row.about
                    length: row.length
                    lines: row.lines
                }
            }
        }
    }
}
