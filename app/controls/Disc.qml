import QtQuick
import QtQuick.Shapes
import Mandorla

// One person's circle. A Shape: a Rectangle of this radius shows its facets on OpenGL.
Shape {
    id: disc
    property real r: 0
    property bool second: false         // the dusk person
    antialiasing: true
    width: 2 * r            // not the implicit one: a Shape puts the size of its path there
    height: 2 * r
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
