import QtQuick
import Mandorla.ViewModels

// Where one reads from the right, a Page is turned as a whole, as in a mirror: so reading order, steps, spans and margins
// turn with it, and nobody needs to know. What stands in it and must not turn is turned back in its place: each text, and
// what is Upright as a whole, with all that is in that; there the layout of Qt mirrors rows by itself, which is also how a
// text knows that it need not turn.
Scale {
    id: turned
    required property Item of
    readonly property bool on: Language.fromRight && of.parent !== null && !of.parent.LayoutMirroring.enabled
    origin.x: of.width / 2
    xScale: on ? -1 : 1
}
