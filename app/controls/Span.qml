pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// A span on a line of steps: two handles, one band. It shows `lower` and `upper` and asks by `changed`; both are
// -1 until it is first touched. One step is a span, and so is the first.
// Mouse: press or drag; the end that is nearer follows, and may pass the other. Keys: arrows, Home, End move the
// end that has the focus and push the other; on an empty line they put both down. Typed: the end that has the focus
// goes to the step whose name begins so, spaces left out; a letter with which none does goes to the page.
Item {
    id: span
    property var steps: []              // what stands below each step
    property var saidSteps: steps       // the same, for those who hear it
    property string name: ""            // the question, for those who hear it
    property int lower: -1
    property int upper: -1
    property bool second: false         // the dusk person
    readonly property bool empty: lower < 0 || upper < 0
    readonly property int last: steps.length - 1
    readonly property int middle: Math.floor(last / 2)
    readonly property real cell: width / Math.max(1, steps.length)
    readonly property color tint: second ? Theme.dusk : Theme.ember
    readonly property alias lowerHandle: low
    readonly property alias upperHandle: high
    signal changed(int lower, int upper)

    // Where the labels would touch, every second one steps down.
    readonly property bool staggered: widest.value > cell - Theme.s4
    implicitWidth: steps.length * Theme.touch
    implicitHeight: Theme.band + Theme.s12 + names.height

    Accessible.role: Accessible.Grouping
    Accessible.name: name

    function at(step: int): real { return cell * (step + 0.5) }
    function stepAt(x: real): int { return Math.max(0, Math.min(last, Math.floor(x / cell))) }
    function ask(from: int, to: int) {
        if (from !== lower || to !== upper)
            changed(from, to)
    }
    function moveLower(to: int) {
        const step = Math.max(0, Math.min(last, to))
        ask(step, empty ? step : Math.max(step, upper))
    }
    // Every step whose name begins so.
    function beginningWith(text: string): var {
        const begins = text.toLowerCase()
        let found = []
        for (let i = 0; i <= last; ++i) {
            if (steps[i].replace(/\s/g, "").toLowerCase().startsWith(begins))
                found.push(i)
        }
        return found
    }
    function moveUpper(to: int) {
        const step = Math.max(0, Math.min(last, to))
        ask(empty ? step : Math.min(step, lower), step)
    }

    QtObject {
        id: widest
        property real value: {
            let most = 0
            for (let i = 0; i < labels.count; ++i) {
                const label = labels.itemAt(i)
                if (label)
                    most = Math.max(most, label.implicitWidth)
            }
            return most
        }
    }
    RoundedRectangle {     // the line
        x: span.at(0)
        y: (Theme.band - height) / 2
        width: span.cell * span.last
        height: Theme.track
        radius: height / 2
        color: Theme.line
    }
    Repeater {
        model: span.steps.length
        delegate: RoundedRectangle {
            required property int index
            width: Theme.stop
            height: width
            radius: width / 2
            x: span.at(index) - width / 2
            y: (Theme.band - height) / 2
            color: Theme.raised
            border.width: Theme.stroke
            border.color: Theme.edge
        }
    }
    RoundedRectangle {     // the band
        visible: !span.empty
        x: span.at(span.lower) - Theme.band / 2
        width: span.cell * (span.upper - span.lower) + Theme.band
        height: Theme.band
        radius: height / 2
        color: span.second ? Theme.duskWash : Theme.emberWash
        border.width: Theme.outlineChosen
        border.color: span.tint
    }
    Repeater {
        model: span.steps.length
        delegate: RoundedRectangle {
            required property int index
            visible: index > span.lower && index < span.upper
            width: Theme.stopInside
            height: width
            radius: width / 2
            x: span.at(index) - width / 2
            y: (Theme.band - height) / 2
            color: span.tint
        }
    }

    component Handle: Item {
        id: handle
        required property string end    // "From", "Up to"
        required property int step      // -1: not put down yet
        readonly property alias heard: heard
        property bool byMouse: false    // the focus came with the mouse: no ring
        property string typed: ""       // so far, while more than one step begins with it
        signal moved(int to)

        width: Theme.touch
        height: Theme.touch
        x: span.at(step < 0 ? span.middle : step) - width / 2
        y: (Theme.band - height) / 2
        z: activeFocus ? 1 : 0
        activeFocusOnTab: true
        onActiveFocusChanged: {
            typed = ""
            if (!activeFocus)
                byMouse = false
        }

        function up() { moved(step < 0 ? span.middle : step + 1) }
        function down() { moved(step < 0 ? span.middle : step - 1) }

        Accessible.role: heard.role
        Accessible.name: heard.name
        Accessible.focusable: true
        Accessible.onIncreaseAction: up()
        Accessible.onDecreaseAction: down()
        Heard {         // of a slider Orca reads the number, of this the words
            id: heard
            role: Accessible.SpinBox
            name: handle.end
            focusable: true
            last: span.last
            value: handle.step
            valueText: handle.step < 0 ? qsTr("Not chosen yet") : span.saidSteps[handle.step] ?? ""
            onIncrease: handle.up()
            onDecrease: handle.down()
            onValueAsked: (to) => { if (to !== handle.step) handle.moved(to) }
        }

        Keys.onPressed: (event) => {
            event.accepted = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier
            if (!event.accepted)
                return
            byMouse = false
            switch (event.key) {
            case Qt.Key_Home: moved(0); break
            case Qt.Key_End: moved(span.last); break
            case Qt.Key_Right: Language.fromRight ? down() : up(); break
            case Qt.Key_Up: up(); break
            case Qt.Key_Left: Language.fromRight ? up() : down(); break
            case Qt.Key_Down: down(); break
            case Qt.Key_Space:
                if (step < 0)
                    moved(span.middle)
                break
            default: event.accepted = type(event.text)
            }
        }
        function type(text: string): bool {
            for (const begun of [typed + text, text]) {
                const found = /^\S+$/.test(text) ? span.beginningWith(begun) : []
                typed = found.length > 1 ? begun : ""
                if (found.length > 0) {
                    moved(found[0])
                    return true
                }
            }
            return false
        }

        RoundedRectangle {     // the focus has clear ground inside, so that it never touches the band
            visible: handle.activeFocus && !handle.byMouse
            anchors.centerIn: parent
            width: Theme.touch + 2 * (Theme.outlineFocus + Theme.s8 + Theme.s2)
            height: width
            radius: width / 2
            color: Theme.ground
            border.width: Theme.outlineFocus
            border.color: Theme.focus
        }
        RoundedRectangle {
            anchors.fill: parent
            visible: !span.empty || (handle.activeFocus && !handle.byMouse)
            radius: width / 2
            color: Theme.field
            border.width: span.empty ? Theme.outline : Theme.outlineChosen
            border.color: span.empty ? Theme.edge : span.tint
            Row {
                visible: !span.empty
                anchors.centerIn: parent
                spacing: Theme.s4
                Repeater {
                    model: 2
                    delegate: RoundedRectangle {
                        width: Theme.s2
                        height: Theme.grip
                        radius: width / 2
                        color: span.tint
                    }
                }
            }
        }
    }
    Handle {
        id: low
        //: The two ends of a span on a scale, for those who hear it: “From: at six”.
        end: qsTr("From")
        step: span.empty ? -1 : span.lower
        onMoved: (to) => span.moveLower(to)
    }
    Handle {
        id: high
        end: qsTr("Up to")
        step: span.empty ? -1 : span.upper
        onMoved: (to) => span.moveUpper(to)
    }
    MouseArea {
        property int other: -1          // the end that stays
        width: parent.width
        height: parent.height
        preventStealing: true
        cursorShape: Qt.PointingHandCursor
        Accessible.ignored: true
        onPressed: (event) => {
            const step = span.stepAt(event.x)
            if (span.empty)
                other = step
            else
                other = Math.abs(event.x - span.at(span.lower)) < Math.abs(event.x - span.at(span.upper)) ? span.upper : span.lower
            draw(step)
        }
        onPositionChanged: (event) => draw(span.stepAt(event.x))
        function draw(step: int) {
            const handle = step < other ? low : high
            handle.byMouse = true
            handle.forceActiveFocus(Qt.MouseFocusReason)
            span.ask(Math.min(step, other), Math.max(step, other))
        }
    }
    Item {
        id: names
        y: Theme.band + Theme.s12
        width: parent.width
        height: Theme.sansLine(Theme.body) * (span.staggered ? 2 : 1)
        Repeater {
            id: labels
            model: span.steps
            delegate: Say {
                id: label
                required property int index
                required property string modelData
                readonly property bool inside: !span.empty && index >= span.lower && index <= span.upper
                text: modelData
                x: Math.max(0, Math.min(span.width - width, span.at(index) - width / 2))
                y: span.staggered && index % 2 === 1 ? lineHeight : 0
                wrapMode: Text.NoWrap
                color: inside ? Theme.ink : Theme.quiet
                font.weight: inside ? Font.DemiBold : Font.Normal
                spoken: false
            }
        }
    }
}
