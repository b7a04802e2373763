pragma Singleton
import QtQuick
import Mandorla.ViewModels

// Every colour, size and time of the app. No other QML file holds one. One instance for each engine, so each
// window of a rehearsal has its own. The window sets the first five; everything else follows.
QtObject {
    id: theme

    property bool dark: false
    property real text: 1.0     // the reader's text size, 1.0 to 2.0
    property bool contrast: false   // more of it: 7 for words, 4.5 for edges
    property bool still: false  // reduced motion: nothing travels, a short fade instead
    property bool uneven: false     // points are no whole pixels, and Qt's software renderer draws: see RoundedRectangle

    function tone(light: color, dark: color, lightMore: color, darkMore: color): color {
        return contrast ? (theme.dark ? darkMore : lightMore) : theme.dark ? dark : light
    }

    // --- ground ---
    readonly property color ground: tone("#F4EEE4", "#131A26", "#FAF6EE", "#0B0F16")
    readonly property color raised: tone("#FBF7F0", "#1B2432", "#FFFCF6", "#121924")    // sheets, buttons
    readonly property color field: tone("#FFFDF9", "#0F1520", "#FFFFFF", "#05080D")     // inputs, what is selected
    readonly property color line: tone("#DFD6C8", "#2B3545", "#8B8780", "#6C7A90")      // decoration, carries no meaning
    readonly property color edge: tone("#7B7975", "#7A879C", "#5A5854", "#9AA7BB")      // outline of anything one can use
    readonly property color wall: tone("#E9E2D6", "#161E2B", "#EFE9DE", "#0D131C")      // the cover
    readonly property color table: tone("#D8CFC0", "#1D2531", "#E2DACC", "#131B27")

    // --- ink ---
    readonly property color ink: tone("#1F2634", "#F4EADB", "#10141D", "#FFF8EC")
    readonly property color soft: tone("#4A5160", "#C6C2BC", "#2B303B", "#E6E1D9")
    readonly property color quiet: tone("#535964", "#A6A9AF", "#383D47", "#CDCBC8")
    readonly property color paper: tone("#FBF7F0", "#131A26", "#FFFCF6", "#0B0F16")     // text on a filled button
    readonly property color inkHover: Qt.tint(ink, Qt.alpha(ground, 0.14))
    readonly property color inkPressed: Qt.tint(ink, Qt.alpha(ground, 0.28))
    readonly property color hover: Qt.tint(raised, Qt.alpha(ink, 0.07))
    readonly property color pressed: Qt.tint(raised, Qt.alpha(ink, 0.14))
    readonly property color clear: Qt.alpha(ink, 0)
    readonly property color veilHover: Qt.alpha(ink, 0.07)          // over whatever lies below a quiet button
    readonly property color veilPressed: Qt.alpha(ink, 0.14)
    readonly property color chosenText: Qt.alpha(lamp, !dark ? 0.45 : contrast ? 0.2 : 0.3)        // behind selected letters

    readonly property color focus: tone("#A35F06", "#F3C67E", "#7F4600", "#FFD48A")     // the keyboard ring and nothing else

    // --- two people: a person keeps one colour on both laptops ---
    readonly property color ember: tone("#8F421B", "#E8A074", "#72310F", "#F6B78F")
    readonly property color emberWash: tone("#EAD5BF", "#3A2C29", "#F3E4D3", "#2A1F1C")
    readonly property color emberRing: Qt.alpha(ember, contrast ? 1 : 0.55)
    readonly property color emberWeave: Qt.alpha(ember, 0.42)
    readonly property color dusk: tone("#3A5275", "#94B4DE", "#27405F", "#B3CDF2")
    readonly property color duskWash: tone("#CFD8DE", "#21324C", "#E0E8EE", "#182539")
    readonly property color duskRing: Qt.alpha(dusk, contrast ? 1 : 0.55)
    readonly property color duskWeave: Qt.alpha(dusk, 0.42)

    // --- what is shared: the only lit surface ---
    readonly property color lamp: tone("#F2C478", "#F3C67E", "#F2C478", "#FFD48A")      // in marks and signs, inside an ink outline
    readonly property color lens: dark ? "#F8DFB0" : "#FDF1DA"
    readonly property color lensRim: dark ? "#F0C787" : "#F2CF97"
    readonly property color lensInk: contrast ? "#10141D" : "#1F2634"                      // on the lens, in both themes
    readonly property color lensSoft: contrast ? "#2E2A20" : "#4A4438"
    readonly property color lensEdge: contrast ? "#5F4A20" : "#7A6337"
    readonly property color lensRule: Qt.alpha(lensEdge, contrast ? 1 : 0.45)
    readonly property color lensFocus: contrast ? "#6E3E00" : "#8A4F00"
    readonly property color glow: Qt.alpha("#F0A765", 0.0115)       // one of the halo's many thin layers
    readonly property int glowLayers: dark ? 28 : 0
    readonly property int glowReach: 90

    function faint(tint: color): color { return Qt.alpha(tint, contrast ? 0.06 : 0.12) }  // ground of a key cap
    function thin(tint: color): color { return Qt.alpha(tint, contrast ? 1 : 0.55) }   // line under a word

    // --- type: sizes at 100 %, to be given to Say and Voice ---
    // Letters that those two do not have come from the ones that words/typefaces.cpp names. In a language that is written
    // in them they stand first: their own lines are higher, and what is drawn in squares is larger than it says.
    readonly property bool arabic: Language.script === "Arabic"
    readonly property bool japanese: Language.script === "Japanese"
    readonly property string serif: arabic ? "Noto Naskh Arabic" : japanese ? "Noto Serif CJK JP" : "EB Garamond 12"
    readonly property string serifSmall: arabic || japanese ? serif : "EB Garamond 08"
    readonly property string sans: arabic ? "Noto Sans Arabic" : japanese ? "Noto Sans CJK JP" : "Lato"
    readonly property var squares: /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/g
    readonly property var upright: /[\u0590-\u08ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\uffef]/
    readonly property int hero: 50      // serif from here
    readonly property int title: 44
    readonly property int sheetTitle: 34
    readonly property int shared: 32
    readonly property int step: 32      // on rules, see stepLine
    readonly property int stepLine: 45
    readonly property int person: 30
    readonly property int brand: 26
    readonly property int round: 24
    readonly property int words: 23
    readonly property int choice: 19    // sans from here
    readonly property int lead: 18
    readonly property int body: 17
    readonly property int label: 16
    readonly property int hint: 15
    readonly property int cap: 14
    readonly property int code: 104     // digits that are read or typed
    readonly property int clock: 112

    // A prompt by its length: the longer, the smaller.
    function prompt(text: string): int {
        const length = text.length + (text.match(squares) ?? []).length
        return length <= 48 ? 46 : length <= 90 ? 40 : length <= 140 ? 34 : 28
    }
    // Italics are for letters that have them: slanted ones are no tone of any other script.
    function slants(text: string): bool { return !upright.test(text) }
    // The reader's size. What is large already grows half as fast.
    function px(size: int): int {
        return Math.round(size * (size >= 30 ? 1 + (text - 1) * 0.5 : text))
    }
    function serifPx(size: int): int { return Math.round(px(size) * (japanese ? 0.84 : 1)) }
    function sansLine(size: int): int { return Math.round(px(size) * (arabic ? 1.6 : 1.5)) }
    function serifLine(size: int): int {
        const lines = arabic ? [1.35, 1.45, 1.6] : [1.08, 1.2, 1.36]
        return Math.round(px(size) * (size >= 48 ? lines[0] : size >= 30 ? lines[1] : lines[2]))
    }
    // How wide a line is: the last letter of Arabic reaches beyond what it is counted with.
    function natural(line: TextMetrics): int {
        return Math.ceil(Math.max(line.advanceWidth, line.boundingRect.x + line.boundingRect.width)) + 1
    }
    // Of the two optical sizes the one drawn for this many pixels. The small one has no italics of Cyrillic.
    function serifFor(pixels: int, italics = ""): string {
        return pixels >= 26 || /[\u0400-\u04ff]/.test(italics) ? serif : serifSmall
    }
    readonly property bool large: text >= 1.6   // hints about keys make room for words

    // --- space ---
    readonly property int s2: 2
    readonly property int s4: 4
    readonly property int s8: 8
    readonly property int s12: 12
    readonly property int s16: 16
    readonly property int s20: 20
    readonly property int s28: 28
    readonly property int s40: 40
    readonly property int s56: 56
    readonly property int margin: 56
    readonly property int header: 76
    readonly property int footer: 96
    readonly property int touch: 44     // the smallest target
    readonly property int button: 48
    readonly property int tile: 72
    readonly property int row: 80
    readonly property int leastWidth: 720       // of what a page can be laid out in
    readonly property int leastHeight: Math.round(440 + 120 * (text - 1))
    readonly property int roomyWidth: 1180
    readonly property int roomyHeight: 740
    readonly property real roomyText: 1.3
    readonly property int stageWidth: 1440  // a larger window gives air, not size
    readonly property int stageHeight: 900
    readonly property int bar: 8            // scroll bar

    // --- shape ---
    readonly property int rCap: 6
    readonly property int rField: 12
    readonly property int rTile: 18
    readonly property int rSheet: 24
    readonly property int outline: 1
    readonly property int outlineChosen: 2
    readonly property int outlineFocus: 3
    readonly property int ringGap: 3        // clear ground between a control and its ring
    readonly property real stroke: 1.5      // of circles
    readonly property real strokeSign: 1.75
    readonly property int hand: 6           // the bar of one's own hand
    readonly property int caret: 2
    readonly property int mark: 28
    readonly property int sign: 30
    readonly property int signTile: 34
    readonly property int signNote: 18
    readonly property int nearness: 13      // radius of a round's sign
    readonly property int knob: 20
    readonly property int switchWidth: 52
    readonly property int switchHeight: 30
    readonly property int dot: 10
    readonly property int dotAhead: 8
    readonly property int dotHere: 18
    readonly property int band: 56          // of a span
    readonly property int track: 6
    readonly property int stop: 12
    readonly property int stopInside: 8
    readonly property int grip: 14

    // --- the meeting of the circles, in radii between their centres ---
    readonly property real apart: 1.14
    readonly property real met: 1.03

    // --- time, in milliseconds ---
    readonly property int tTouch: still ? 0 : 120
    readonly property int tState: still ? 0 : 200
    readonly property int tPage: still ? 120 : 360
    readonly property int tMeet: still ? 120 : 1100
    readonly property int tBlink: still ? 0 : 530   // half a blink of the caret; 0: it stays
}
