pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Mandorla
import Mandorla.ViewModels

// The motif: two circles, and the almond where they meet. First person left, in ember; second right, in dusk.
// Shapes only, so that the software renderer and OpenGL paint the same.
Item {
    id: pair
    property real r: 200
    property real gap: r                        // between the two centres
    property bool lit: false                    // something is shared
    property bool faceDown: false               // not turned yet: woven shut from both people's arcs
    property real light: lit ? 1 : 0            // 0 to 1, what meet() animates
    property real woven: faceDown ? 1 : 0
    property bool handLeft: false               // this laptop's own press, on its own side; never the other's
    property bool handRight: false
    property bool leftDashed: false             // nobody there yet
    property bool rightDashed: false
    property bool swapped: false                // the second person's laptop, before the two are paired
    property color leftFill: leftDashed ? Theme.ground : swapped ? Theme.duskWash : Theme.emberWash
    property color rightFill: rightDashed ? Theme.ground : swapped ? Theme.emberWash : Theme.duskWash
    property color leftRing: leftDashed ? Theme.edge : swapped ? Theme.duskRing : Theme.emberRing
    property color rightRing: rightDashed ? Theme.edge : swapped ? Theme.emberRing : Theme.duskRing

    readonly property real cx: width / 2
    readonly property real cy: height / 2
    readonly property real lx: cx - gap / 2
    readonly property real rx: cx + gap / 2
    readonly property real half: gap < 2 * r ? Math.sqrt(r * r - gap * gap / 4) : 0 // of the lens' height
    readonly property real lensWidth: Math.max(0, 2 * r - gap)
    readonly property bool moving: meeting.running
    signal met()

    implicitWidth: 2 * r + gap
    implicitHeight: 2 * r
    // Never mirrored: whoever showed the digits is on the left on both screens, whichever languages the two read. They look
    // at one table, and each finds the other one where that person is on the other screen.
    transform: Mirrored { of: pair }
    LayoutMirroring.enabled: Language.fromRight
    LayoutMirroring.childrenInherit: true
    Accessible.ignored: true

    // The card turns: the circles move together while the weave fades into light. With reduced motion they are
    // there at once and only the light fades; `met` follows in the same order either way.
    function meet() {
        meeting.restart()
    }
    function begin() {
        gap = (Theme.still ? Theme.met : Theme.apart) * r
        light = 0
        woven = 1
    }
    SequentialAnimation {
        id: meeting
        ScriptAction { script: pair.begin() }
        ParallelAnimation {
            NumberAnimation { target: pair; property: "gap"; to: Theme.met * pair.r; duration: Theme.tMeet; easing.type: Easing.InOutSine }
            NumberAnimation { target: pair; property: "light"; to: 1; duration: Theme.tMeet; easing.type: Easing.InOutSine }
            NumberAnimation { target: pair; property: "woven"; to: 0; duration: Theme.tMeet; easing.type: Easing.InOutSine }
        }
        ScriptAction { script: pair.met() }
    }

    // An almond between the two tips, `wider` than the lens on each side.
    function almond(wider: real): string {
        if (half <= 0)
            return "M 0 0"
        const bulge = lensWidth / 2 + wider
        const a = (half * half + bulge * bulge) / (2 * bulge)
        const far = bulge > half ? 1 : 0
        const top = `${cx} ${cy - half}`
        return `M ${top} A ${a} ${a} 0 ${far} 1 ${cx} ${cy + half} A ${a} ${a} 0 ${far} 1 ${top} Z`
    }
    // Arcs around one centre, ending where the other circle does.
    function weave(x: real, side: int): string {
        const step = Math.max(Theme.s4, r / 20)
        let out = "M 0 0"
        for (let p = r - step; p > Math.max(0, gap - r + step / 2); p -= step) {
            const c = (p * p + gap * gap - r * r) / (2 * p * gap)
            if (Math.abs(c) >= 1)
                continue
            const dx = side * p * c
            const dy = p * Math.sin(Math.acos(c))
            out += ` M ${x + dx} ${cy - dy} A ${p} ${p} 0 0 ${side > 0 ? 1 : 0} ${x + dx} ${cy + dy}`
        }
        return out
    }

    component Drawn: Shape {
        anchors.fill: parent
        antialiasing: true
        ShapePath {     // as large as the two circles, so that none of it is cut off wholly while some of them is seen: see ShapeMadeAnew
            strokeColor: Theme.clear
            strokeWidth: 0
            fillColor: Theme.clear
            PathSvg { path: `M 0 0 h ${pair.width} M 0 ${pair.height} h ${pair.width}` }
        }
    }
    component Round: Drawn {
        id: round
        property real at: 0
        property color fill: Theme.clear
        property color ring: Theme.clear
        property bool dashed: false
        ShapePath {
            fillColor: round.fill
            strokeColor: round.ring
            strokeWidth: Theme.stroke
            strokeStyle: round.dashed ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [5, 5]
            capStyle: ShapePath.RoundCap
            PathAngleArc {
                centerX: round.at
                centerY: pair.cy
                radiusX: Math.max(0, pair.r - Theme.stroke / 2)
                radiusY: radiusX
                sweepAngle: 360
            }
        }
    }
    component Woven: ShapePath {
        strokeWidth: Theme.outline
        fillColor: Theme.clear
    }
    component Hand: Drawn {
        id: hand
        property real at: 0
        property real middle: 0         // of the arc, in degrees
        property color tint: Theme.ink
        ShapePath {
            strokeColor: hand.tint
            strokeWidth: Theme.hand
            capStyle: ShapePath.RoundCap
            fillColor: Theme.clear
            PathAngleArc { centerX: hand.at; centerY: pair.cy; radiusX: pair.r; radiusY: pair.r; startAngle: hand.middle - 18; sweepAngle: 36 }
        }
    }

    ShapeMadeAnew {
        anchors.fill: parent
        Item {
            id: art
            readonly property real bleed: pair.light > 0 && Theme.glowLayers > 0 ? Theme.glowReach : Theme.s4
            x: -bleed
            y: -bleed
            width: pair.width + 2 * bleed
            height: pair.height + 2 * bleed
            layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
            layer.samples: 4
            layer.smooth: true
            Item {
                x: art.bleed
                y: art.bleed
                width: pair.width
                height: pair.height

                Round { at: pair.lx; fill: pair.leftFill }
                Round { at: pair.rx; fill: pair.rightFill }
                Item {      // lamplight around the lens, at night only
                    anchors.fill: parent
                    opacity: pair.light
                    visible: pair.light > 0
                    Repeater {
                        model: pair.light > 0 ? Theme.glowLayers : 0
                        delegate: Drawn {
                            id: halo
                            required property int index
                            ShapePath {
                                strokeColor: Theme.clear
                                strokeWidth: 0
                                fillColor: Theme.glow
                                PathSvg { path: pair.almond(1 + halo.index * halo.index * 0.1 * Math.min(1, pair.r / 220)) }
                            }
                        }
                    }
                }
                Drawn {
                    visible: pair.woven > 0 && pair.half > 0
                    opacity: pair.woven
                    ShapePath {
                        strokeColor: Theme.clear
                        strokeWidth: 0
                        fillColor: Theme.raised
                        PathSvg { path: pair.woven > 0 ? pair.almond(0) : "M 0 0" }
                    }
                    Woven { strokeColor: Theme.emberWeave; PathSvg { path: pair.woven > 0 ? pair.weave(pair.lx, 1) : "M 0 0" } }
                    Woven { strokeColor: Theme.duskWeave; PathSvg { path: pair.woven > 0 ? pair.weave(pair.rx, -1) : "M 0 0" } }
                }
                Drawn {
                    visible: pair.light > 0 && pair.half > 0
                    opacity: pair.light
                    ShapePath {
                        strokeColor: Theme.clear
                        strokeWidth: 0
                        fillGradient: RadialGradient {
                            centerX: pair.cx
                            centerY: pair.cy - pair.half * 0.08
                            focalX: centerX
                            focalY: centerY
                            centerRadius: Math.max(1, pair.half * 1.02)
                            GradientStop { position: 0.0; color: Theme.lens }
                            GradientStop { position: 0.25; color: Theme.lens }
                            GradientStop { position: 1.0; color: Theme.lensRim }
                        }
                        PathSvg { path: pair.almond(0) }
                    }
                }
                Round { at: pair.lx; ring: pair.leftRing; dashed: pair.leftDashed }
                Round { at: pair.rx; ring: pair.rightRing; dashed: pair.rightDashed }
                Hand { visible: pair.handLeft; at: pair.rx; middle: 180; tint: Theme.ember }
                Hand { visible: pair.handRight; at: pair.lx; middle: 0; tint: Theme.dusk }
            }
        }
    }
}
