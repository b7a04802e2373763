pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Mandorla

// The sign of a round: how near two circles stand to each other.
Item {
    id: near
    property real apart: 2.6            // between the centres, in radii; 0 is one circle, alone
    property bool dashed: false         // the second circle is only thought of
    property color tint: Theme.ink
    readonly property real r: Theme.px(Theme.nearness)
    readonly property real cx: width / 2
    readonly property real cy: height / 2
    readonly property real gap: apart * r
    readonly property real half: gap > 0 && gap < 2 * r && !dashed ? Math.sqrt(r * r - gap * gap / 4) : 0

    implicitWidth: Math.ceil(4.8 * r)
    implicitHeight: Math.ceil(2 * r + Theme.s4)
    Accessible.ignored: true

    component Circle: ShapePath {
        id: circle
        property real at: 0
        strokeColor: near.tint
        strokeWidth: Theme.stroke
        fillColor: Theme.clear
        capStyle: ShapePath.RoundCap
        dashPattern: [2.2, 2.4]
        PathAngleArc { centerX: circle.at; centerY: near.cy; radiusX: near.r; radiusY: near.r; sweepAngle: 360 }
    }
    ShapeMadeAnew {
        anchors.fill: parent
        Shape {
            anchors.fill: parent
            antialiasing: true
            layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
            layer.samples: 4
            layer.smooth: true
            ShapePath {
                strokeColor: Theme.clear
                strokeWidth: 0
                fillColor: Theme.lamp
                PathSvg {
                    path: near.half > 0
                          ? `M ${near.cx} ${near.cy - near.half} A ${near.r} ${near.r} 0 0 1 ${near.cx} ${near.cy + near.half} A ${near.r} ${near.r} 0 0 1 ${near.cx} ${near.cy - near.half} Z`
                          : "M 0 0"
                }
            }
            Circle { at: near.cx - near.gap / 2 }
            Circle { at: near.cx + near.gap / 2; strokeStyle: near.dashed ? ShapePath.DashLine : ShapePath.SolidLine }
        }
    }
    RoundedRectangle {
        visible: near.apart === 0
        anchors.centerIn: parent
        width: Math.round(near.r * 0.7)
        height: width
        radius: width / 2
        color: near.tint
    }
}
