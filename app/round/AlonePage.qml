import QtQuick
import Mandorla
import Mandorla.ViewModels

// The frame of everything one does alone: one's own circle holds the question, what one does about it lies beside
// it, and a sliver of the other circle waits at the far edge and never changes. The first person's circle is ember
// and on the left, the second's dusk and on the right.
//
// Where the content is too tall, it scrolls beside the circle; with large text or a small window all of it is one
// column.
Page {
    id: page
    property bool second: false         // whose laptop this is
    property bool single: false         // nobody else has part in this: no sliver
    property string kicker: ""          // a small line over the question
    property string question: ""
    property string remark: ""          // a line or two under it
    property string place: ""           // which card of how many: heard with the question, seen elsewhere
    property real contentWidth: 560
    property real reserve: 0            // room the content may still take, so that it does not jump when it does
    default property alias content: matter.data
    readonly property alias heading: words
    readonly property alias contentRoom: matter.width

    // Where one's own circle stands, in a page that may be turned: the circles are not.
    readonly property bool turnedSide: second !== Language.fromRight
    readonly property color tint: second ? Theme.dusk : Theme.ember
    readonly property bool wide: Theme.text <= Theme.roomyText && width >= Theme.roomyWidth && height >= Theme.roomyHeight
                                 && ruler.height + rulerRemark.height <= 1.35 * r
    readonly property real stage: Math.min(width, Theme.stageWidth)
    readonly property real offset: (width - stage) / 2
    readonly property real r: Math.max(1, Math.min(320, height / 2 - Theme.header - Theme.s4))
    readonly property real beyond: 76   // of one's own circle, outside the stage
    readonly property real sliver: 42   // of the other circle
    readonly property real near: 2 * r - beyond + sliver    // from here to the sliver lies the content

    crowded: !wide || matter.height > height - 2 * Theme.footer
    bodyHeight: roomy ? 0 : matter.y + matter.height + Theme.s40

    // A new question: from the top, and the focus on it.
    function arrive() {
        toTop()
        words.forceActiveFocus(Qt.OtherFocusReason)
    }

    behind: [
        Disc {
            visible: page.wide
            second: page.second
            r: page.r
            x: page.turnedSide ? page.width - page.offset + page.beyond - width : page.offset - page.beyond
            y: page.height / 2 - r
        },
        Disc {
            visible: page.wide && !page.single
            second: !page.second
            r: page.r
            x: page.turnedSide ? page.sliver - width : page.width - page.sliver
            y: page.height / 2 - r
        }
    ]

    // How tall the question would be in the circle, whether it stands there or not.
    Voice { id: ruler; visible: false; width: asked.inCircle; text: page.question; size: words.size; spoken: false }
    Say { id: rulerRemark; visible: false; width: asked.inCircle; text: page.remark; spoken: false }

    Column {
        id: asked
        readonly property real inCircle: 1.22 * page.r
        x: !page.wide ? Theme.margin : (page.roomy ? 0 : page.offset) + (page.turnedSide ? page.stage - 84 - width : 84)
        y: page.wide ? page.scroll.contentY - page.scroll.y + (page.height - height) / 2 - Theme.s8 : Theme.s20
        width: page.wide ? inCircle : parent.width - 2 * Theme.margin
        spacing: Theme.s16
        Say {
            width: parent.width
            visible: text.length > 0
            text: page.kicker
            size: Theme.label
            color: page.tint
            font.weight: Font.DemiBold
        }
        Voice {
            id: words
            width: parent.width
            text: page.question
            size: Theme.prompt(text)
            heading: true
            more: {
                let lines = []
                for (const line of [page.kicker, page.place, page.remark]) {
                    if (line.length > 0)
                        lines.push(line)
                }
                return lines.join("\n")
            }
        }
        Say {
            width: parent.width
            visible: text.length > 0
            text: page.remark
            size: Theme.body
        }
    }
    Column {
        id: matter
        readonly property real room: page.stage - page.near - page.sliver
        readonly property real from: page.near + (room - width) / 2
        x: !page.wide ? Theme.margin : (page.roomy ? 0 : page.offset) + (page.turnedSide ? page.stage - from - width : from)
        y: page.roomy ? Math.max(Theme.footer, (page.height - height - page.reserve) / 2) - page.stageTop
         : page.wide ? Theme.s20 : asked.y + asked.height + Theme.s28
        width: page.wide ? Math.min(page.contentWidth, room - 2 * Theme.s12) : parent.width - 2 * Theme.margin
        spacing: Theme.s16
    }
}
