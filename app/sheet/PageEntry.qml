pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// One entry of our page: a text on ruled lines, without a box. Nothing tells who wrote what, nor that somebody does.
// A scope: a list gives the focus to its current row anew whenever that is moved by another, and here the field keeps it.
FocusScope {
    id: entry
    required property string text
    required property string other
    required property bool two          // both wrote apart: `other` stands beside it until one of them is taken
    property bool writing: false        // the one that has the cursor, or had it last
    property bool fresh: false          // nothing was written yet
    property bool noRoom: false         // the page was filled before a word stood here
    property bool large: false          // it stands alone
    property string place: ""           // which it is, for those who hear it
    readonly property int maxSigns: Limits.entryChars
    readonly property alias area: field
    readonly property int size: large ? Theme.step : Theme.round
    readonly property int line: large ? Math.round(Theme.px(Theme.step) * Theme.stepLine / Theme.step) : Theme.serifLine(Theme.round) + Theme.s4
    readonly property int signs: near ? Array.from(field.text).length : 0
    readonly property bool near: field.length > 0.9 * maxSigns
    readonly property bool full: near && signs >= maxSigns
    signal entered()                    // the cursor came
    signal typed(string text)
    signal taken(bool other)
    signal joined()
    signal dropped()
    signal stepped(int by)              // up from the first line, down from the last

    implicitHeight: column.implicitHeight
    // Wherever on it one was, it begins in the field again: who is led here by a list that moves on presses no button.
    onActiveFocusChanged: if (!activeFocus) field.focus = true

    component Rules: Item {
        id: rules
        property int rows: 1
        property bool lit: false
        Repeater {
            model: rules.rows
            delegate: Rectangle {
                required property int index
                readonly property bool base: index === rules.rows - 1
                y: entry.line * (index + 1) - height
                width: rules.width
                height: base && rules.lit ? Theme.outlineFocus : Theme.outline
                color: base && rules.lit ? Theme.lensFocus : Theme.lensRule
            }
        }
    }

    component Verb: Btn { kind: "quiet"; lensed: true; anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined }

    function step(by: int): bool {
        const at = field.cursorRectangle
        const edge = by < 0 ? field.positionToRectangle(0).y >= at.y : field.positionToRectangle(field.length).y <= at.y
        if (edge)
            stepped(by)
        return edge
    }

    Column {
        id: column
        width: parent.width
        topPadding: Theme.s8
        bottomPadding: Theme.s8
        spacing: Theme.s8

        Say {
            width: parent.width
            visible: entry.two
            text: qsTr("Two texts for one step. Take one, or join them.")
            size: Theme.hint
            color: Theme.lensSoft
            horizontalAlignment: Text.AlignHCenter
        }
        Area {
            id: field
            focus: true
            width: parent.width
            size: entry.size
            line: entry.line
            lines: entry.large ? 3 : 1
            front: Theme.lensInk
            faint: Theme.lensSoft
            said: entry.two ? qsTr("%1, the first of two texts").arg(entry.place) : entry.place
            note: field.length === 0 ? hint.text : ""
            horizontalAlignment: TextEdit.AlignHCenter
            maxBytes: 0
            maxSigns: entry.maxSigns
            activeFocusOnTab: entry.writing || activeFocus
            onActiveFocusChanged: if (activeFocus) entry.entered()
            Keys.onUpPressed: (event) => event.accepted = entry.step(-1)
            Keys.onDownPressed: (event) => event.accepted = entry.step(1)
            CoWrittenText {
                field: field
                text: entry.text
                onTyped: (text) => entry.typed(text)
            }
            background: Rules {
                rows: Math.max(1, Math.round(field.height / entry.line))
                lit: field.activeFocus
            }
        }
        Verb {
            visible: entry.two
            text: qsTr("Take these words")
            onClicked: entry.taken(false)
        }
        Voice {
            visible: entry.two
            width: parent.width
            //: Stands alone between two texts that two people wrote for the same step.
            text: qsTr("or")
            size: Theme.words
            aside: true
            color: Theme.lensSoft
            horizontalAlignment: Text.AlignHCenter
        }
        Item {
            visible: entry.two
            width: parent.width
            height: second.height
            Rules { anchors.fill: parent; rows: Math.max(1, second.lineCount) }
            Voice {
                id: second
                width: parent.width
                text: entry.other
                size: entry.size
                lineHeight: entry.line
                person: true
                color: Theme.lensInk
                horizontalAlignment: Text.AlignHCenter
            }
        }
        Verb {
            visible: entry.two
            text: qsTr("Take these words instead")
            onClicked: entry.taken(true)
        }
        Say {
            id: hint
            width: parent.width
            visible: field.length === 0
            spoken: false
            text: entry.noRoom ? qsTr("The page is full.") : qsTr("One small step, in your own words.")
            size: Theme.hint
            color: Theme.lensSoft
            horizontalAlignment: Text.AlignHCenter
            Aloud { text: entry.noRoom && entry.writing ? hint.text : "" }
        }
        Say {
            width: parent.width
            visible: entry.near
            color: Theme.lensInk
            size: Theme.hint
            text: entry.full ? qsTr("This is as much as fits.") : qsTr("Characters left: %1").arg(Language.number(entry.maxSigns - entry.signs))
            horizontalAlignment: Text.AlignHCenter
            Aloud { text: entry.near ? parent.text : "" }
        }
        Flow {
            id: verbs
            readonly property real need: (joinBtn.fits ? joinBtn.width + spacing : 0) + dropBtn.width
            visible: entry.two || (entry.writing && !entry.fresh)
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(need, parent.width)
            spacing: Theme.s12
            Btn {
                id: joinBtn
                readonly property bool fits: entry.two && entry.text.length + entry.other.length < entry.maxSigns
                visible: fits
                kind: "quiet"
                lensed: true
                text: qsTr("Join them")
                onClicked: entry.joined()
            }
            Btn {
                id: dropBtn
                kind: "quiet"
                lensed: true
                text: qsTr("Drop this step")
                detail: entry.place
                onClicked: entry.dropped()
            }
        }
    }
}
