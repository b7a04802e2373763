import QtQuick
import Mandorla

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
    font.family: Theme.serifFor(Theme.serifPx(size), aside ? text : "")
    font.pixelSize: Theme.serifPx(size)
    font.hintingPreference: Font.PreferNoHinting
    font.italic: aside && !person && Theme.slants(text)
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    transform: [Baseline { of: voice; face: metrics }, Mirrored { of: voice }]
    lineHeightMode: Text.FixedHeight
    lineHeight: Theme.serifLine(size)
    topPadding: (lineHeight - metrics.height) / 2
    bottomPadding: -topPadding - Math.max(0, metrics.height - lineHeight)   // what the last one is higher

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
