import QtQuick
import Mandorla

// The sans: it names, explains and labels.
Text {
    id: say
    property int size: Theme.body
    property bool spoken: true      // false where the control around it already says the words

    // How wide one line of it is. (implicitWidth changes while a line is being broken.)
    readonly property int natural: Theme.natural(oneLine)

    color: Theme.soft
    font.family: Theme.sans
    font.pixelSize: Theme.px(size)
    font.hintingPreference: Font.PreferNoHinting
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    transform: [Baseline { of: say; face: metrics }, Mirrored { of: say }]
    lineHeightMode: Text.FixedHeight
    lineHeight: Theme.sansLine(size)
    topPadding: (lineHeight - metrics.height) / 2   // Qt puts all leading below a line: share it
    bottomPadding: -topPadding - Math.max(0, metrics.height - lineHeight)   // what the last one is higher

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken || text.length === 0

    FontMetrics { id: metrics; font: say.font }
    TextMetrics { id: oneLine; font: say.font; text: say.text }
}
