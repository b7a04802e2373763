import QtQuick
import Mandorla
import Mandorla.ViewModels

// The serif: it speaks. Prompts, titles, and whatever the two people wrote.
Text {
    id: voice
    property int size: Theme.title
    property bool aside: false      // a single short phrase of ours, in italics
    property bool person: false     // somebody wrote this: never in italics
    property bool heading: false    // a title or a prompt; focus may land on it, Tab goes on from here
    property string more: ""        // about a heading, for those who hear it
    property bool spoken: true

    color: Theme.ink
    font.family: Theme.serifFor(Theme.px(size))
    font.pixelSize: Theme.px(size)
    font.hintingPreference: Font.PreferNoHinting
    font.italic: aside && !person && !Language.fromRight    // slanted letters are no tone of Arabic
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    transform: Turned { of: voice }
    lineHeightMode: Text.FixedHeight
    lineHeight: Theme.serifLine(size)
    topPadding: (lineHeight - metrics.height) / 2
    bottomPadding: -topPadding

    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.description: more
    Accessible.focusable: heading
    Accessible.ignored: !spoken || text.length === 0

    Keys.enabled: heading
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    FontMetrics { id: metrics; font: voice.font }
}
