import QtQuick
import QtQuick.Templates as T
import Mandorla
import Mandorla.ViewModels

// One card of the review, with one's own answer in words. Pressing it goes back to the card.
T.AbstractButton {
    id: row
    required property int number        // from 1
    required property string prompt
    required property string answer
    required property string words
    required property bool answered
    required property bool withheld
    readonly property string said: withheld && answered ? qsTr("%1 – kept to yourself").arg(answer) : answer
    readonly property bool ringed: activeFocus && focusReason !== Qt.MouseFocusReason

    text: prompt
    implicitHeight: Math.max(Theme.tile, body.height + 2 * Theme.s12)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    //: A number, and what the card asks.
    Accessible.name: qsTr("Card %1: %2").arg(Language.number(number)).arg(prompt)
    Accessible.description: words.length > 0 ? said + "\n" + words : said
    Accessible.focusable: true
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: (event) => { if (!event.isAutoRepeat) clicked() }
    Keys.onEnterPressed: (event) => { if (!event.isAutoRepeat) clicked() }

    RoundedRectangle {     // answered, or not
        x: Theme.s20
        y: Theme.s12 + (Theme.serifLine(Theme.words) - height) / 2
        width: Theme.px(Theme.dot)
        height: width
        radius: width / 2
        color: row.answered ? Theme.ink : Theme.clear
        border.width: row.answered ? 0 : Theme.stroke
        border.color: Theme.edge
    }
    Column {
        id: body
        x: Theme.s20 + Theme.px(Theme.dot) + Theme.s16
        y: (row.height - height) / 2
        width: row.width - x - Theme.s20
        spacing: Theme.s4
        Voice { width: parent.width; text: row.prompt; size: Theme.words; spoken: false }
        Say {
            width: parent.width
            text: row.said
            size: Theme.label
            color: row.answered ? Theme.ink : Theme.quiet
            font.weight: row.answered ? Font.DemiBold : Font.Normal
            spoken: false
        }
        Voice { width: parent.width; visible: text.length > 0; text: row.words; size: Theme.words; color: Theme.soft; person: true; spoken: false }
    }
    background: TileGround { down: row.down; hovered: row.hovered; ringed: row.ringed; over: Theme.hover }
}
