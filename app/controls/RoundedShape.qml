pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Mandorla

// What a RoundedRectangle is drawn with where points are no whole pixels: below what stands in it, its outline inside.
ShapeMadeAnew {
    id: rounded
    required property var of    // a RoundedRectangle, as which Qt 6.8 may not know it
    readonly property real line: Math.round(of.border.width)
    readonly property real inner: line / 2
    readonly property real across: Math.max(0, width - line)
    readonly property real down: Math.max(0, height - line)
    readonly property real r: Math.max(0, Math.min(of.radius - inner, across / 2, down / 2))

    z: -1
    width: of.width
    height: of.height
    visible: Theme.uneven

    component Corner: PathArc { radiusX: rounded.r; radiusY: rounded.r }
    Shape {
        ShapePath {
            fillColor: rounded.of.color
            strokeColor: rounded.line > 0 ? rounded.of.border.color : Theme.clear
            strokeWidth: rounded.line > 0 ? rounded.line : -1
            startX: rounded.inner + rounded.r
            startY: rounded.inner
            PathLine { relativeX: rounded.across - 2 * rounded.r; relativeY: 0 }
            Corner { relativeX: rounded.r; relativeY: rounded.r }
            PathLine { relativeX: 0; relativeY: rounded.down - 2 * rounded.r }
            Corner { relativeX: -rounded.r; relativeY: rounded.r }
            PathLine { relativeX: 2 * rounded.r - rounded.across; relativeY: 0 }
            Corner { relativeX: -rounded.r; relativeY: -rounded.r }
            PathLine { relativeX: 0; relativeY: 2 * rounded.r - rounded.down }
            Corner { relativeX: rounded.r; relativeY: -rounded.r }
        }
    }
}
