pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Mandorla

// One person's circle. A Shape: a Rectangle of this radius shows its facets on OpenGL.
ShapeMadeAnew {
    id: disc
    property real r: 0
    property bool second: false         // the dusk person
    width: 2 * r
    height: 2 * r
    Accessible.ignored: true
    Shape {
        anchors.fill: parent
        antialiasing: true
        layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
        layer.samples: 4
        layer.smooth: true
        ShapePath {
            fillColor: disc.second ? Theme.duskWash : Theme.emberWash
            strokeColor: disc.second ? Theme.duskRing : Theme.emberRing
            strokeWidth: Theme.stroke
            PathAngleArc {
                centerX: disc.r
                centerY: disc.r
                radiusX: Math.max(0, disc.r - Theme.stroke)
                radiusY: radiusX
                sweepAngle: 360
            }
        }
    }
}
