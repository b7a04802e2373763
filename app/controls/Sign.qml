pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Mandorla

// Small drawn signs, all made of one circle: two that meet, one alone, a crescent, a keyhole.
Item {
    id: sign
    property string kind: "mandorla"    // mandorla, alone, crescent, keyhole
    property int side: Theme.sign
    property color tint: Theme.ink
    readonly property real mid: side / 2

    implicitWidth: side
    implicitHeight: side
    Accessible.ignored: true

    component Drawn: Shape {
        anchors.fill: parent
        antialiasing: true
        layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
        layer.samples: 4
        layer.smooth: true
    }
    component Circle: PathAngleArc {
        centerY: sign.mid
        radiusY: radiusX
        sweepAngle: 360
        moveToStart: true
    }
    component Filled: ShapePath {
        strokeColor: Theme.clear
        strokeWidth: 0
        fillColor: sign.tint
    }
    component Outlined: ShapePath {
        strokeColor: sign.tint
        strokeWidth: Math.max(Theme.strokeSign, sign.side / 20)
        fillColor: Theme.clear
        joinStyle: ShapePath.RoundJoin
    }

    ShapeMadeAnew {
        anchors.fill: parent
        Item {
            anchors.fill: parent
            Drawn {
                id: meeting
                readonly property real r: sign.side * 0.3
                readonly property real g: sign.side * 0.165
                readonly property real h: Math.sqrt(r * r - g * g)
                visible: sign.kind === "mandorla"
                Filled {
                    fillColor: Theme.lamp
                    PathSvg {
                        path: `M ${sign.mid} ${sign.mid - meeting.h} A ${meeting.r} ${meeting.r} 0 0 1 ${sign.mid} ${sign.mid + meeting.h} A ${meeting.r} ${meeting.r} 0 0 1 ${sign.mid} ${sign.mid - meeting.h} Z`
                    }
                }
                Outlined {
                    strokeWidth: Math.max(Theme.stroke, sign.side / 20)
                    Circle { centerX: sign.mid - meeting.g; radiusX: meeting.r }
                    Circle { centerX: sign.mid + meeting.g; radiusX: meeting.r }
                }
            }
            Drawn {
                visible: sign.kind === "alone"
                Outlined { Circle { centerX: sign.mid; radiusX: sign.side * 0.44 } }
                Filled { Circle { centerX: sign.mid; radiusX: sign.side * 0.18 } }
            }
            Drawn {
                id: crescent
                readonly property real q: sign.side * 0.42
                readonly property real tip: sign.mid + q * 0.42
                visible: sign.kind === "crescent"
                Outlined {
                    PathSvg {
                        path: `M ${crescent.tip} ${sign.mid - crescent.q * 0.9} A ${crescent.q} ${crescent.q} 0 1 0 ${crescent.tip} ${sign.mid + crescent.q * 0.9} A ${crescent.q} ${crescent.q} 0 0 1 ${crescent.tip} ${sign.mid - crescent.q * 0.9} Z`
                    }
                }
            }
            Drawn {
                id: keyhole
                readonly property real k: sign.side * 0.1
                visible: sign.kind === "keyhole"
                Outlined { Circle { centerX: sign.mid; radiusX: sign.side * 0.42 } }
                Filled {
                    PathSvg {
                        path: `M ${sign.mid - keyhole.k * 0.62} ${sign.mid} l ${-keyhole.k * 0.43} ${keyhole.k * 2.3} h ${keyhole.k * 2.1} l ${-keyhole.k * 0.43} ${-keyhole.k * 2.3} Z`
                    }
                }
                Filled { Circle { centerX: sign.mid; centerY: sign.mid - sign.side * 0.07; radiusX: sign.side * 0.115 } }
            }
        }
    }
}
