import QtQuick
import QtQuick.Shapes
import Mandorla

// One person's circle. A Shape: a Rectangle of this radius shows its facets on OpenGL.
Shape {
    id: disc
    property real r: 0
    property bool second: false         // the dusk person
    antialiasing: true
    implicitWidth: 2 * r
    implicitHeight: 2 * r
    layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
    layer.samples: 4
    Accessible.ignored: true
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
