pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Mandorla

// An hourglass that tells how much of a time is left, and not in numbers. It does not move by itself.
ShapeMadeAnew {
    id: glass
    property real sand: 1               // what is left above, 1 to 0
    width: 84
    height: 148

    Shape {
        id: drawn
        readonly property real inset: Theme.stroke + Theme.s2
        readonly property real middle: glass.height / 2
        readonly property real half: middle - 2 * inset     // how tall one bulb is
        readonly property real above: Math.sqrt(Math.max(0, Math.min(1, glass.sand)))       // of a triangle, by area
        anchors.fill: parent
        antialiasing: true
        layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
        layer.samples: 4
        layer.smooth: true

        // What is still above: a triangle on the neck.
        ShapePath {
            fillColor: Theme.edge
            strokeColor: Theme.clear
            strokeWidth: 0
            startX: glass.width / 2
            startY: drawn.middle
            PathLine { x: glass.width / 2 - drawn.above * (glass.width / 2 - 2 * drawn.inset); y: drawn.middle - drawn.above * drawn.half }
            PathLine { x: glass.width / 2 + drawn.above * (glass.width / 2 - 2 * drawn.inset); y: drawn.middle - drawn.above * drawn.half }
        }
        // What has run: the lower bulb fills from its ground.
        ShapePath {
            id: ground
            readonly property real top: drawn.middle + drawn.half * Math.sqrt(Math.max(0, Math.min(1, glass.sand)))
            readonly property real wide: (top - drawn.middle) / drawn.half * (glass.width / 2 - 2 * drawn.inset)
            fillColor: Theme.edge
            strokeColor: Theme.clear
            strokeWidth: 0
            startX: 2 * drawn.inset
            startY: drawn.middle + drawn.half
            PathLine { x: glass.width / 2 - ground.wide; y: ground.top }
            PathLine { x: glass.width / 2 + ground.wide; y: ground.top }
            PathLine { x: glass.width - 2 * drawn.inset; y: drawn.middle + drawn.half }
        }
        ShapePath {
            fillColor: Theme.clear
            strokeColor: Theme.ink
            strokeWidth: Theme.strokeSign
            joinStyle: ShapePath.RoundJoin
            startX: drawn.inset
            startY: drawn.inset
            PathLine { x: glass.width - drawn.inset; y: drawn.inset }
            PathLine { x: drawn.inset; y: glass.height - drawn.inset }
            PathLine { x: glass.width - drawn.inset; y: glass.height - drawn.inset }
            PathLine { x: drawn.inset; y: drawn.inset }
        }
    }
}
