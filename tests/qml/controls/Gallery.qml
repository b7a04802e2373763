pragma ComponentBehavior: Bound

import QtQuick
import Mandorla

// Every part and its states, for the eye.
Page {
    id: page
    property bool dark: false
    property real textSize: 1
    property int answered: 1
    property int low: 1
    property int high: 3
    property bool kept: true
    property var picks: [true, false]

    context: qsTr("Parts and their states")
    note: qsTr("Only on this laptop")
    bodyHeight: roomy ? 0 : parts.height + Theme.s40

    Binding { target: Theme; property: "dark"; value: page.dark }
    Binding { target: Theme; property: "text"; value: page.textSize }

    component Head: Say { size: Theme.hint; color: Theme.quiet; font.weight: Font.DemiBold }
    component Part: Column {
        width: page.roomy ? (parts.width - 2 * Theme.s40) / 3 : parts.width
        spacing: Theme.s12
    }

    Flow {
        id: parts
        x: Theme.margin
        y: page.roomy ? Theme.header + Theme.s4 : Theme.s12
        width: parent.width - 2 * x
        spacing: Theme.s40

        Part {
            Head { text: qsTr("The serif speaks") }
            Voice { text: qsTr("Answer alone."); size: Theme.hero; width: parent.width }
            Voice { text: qsTr("Whoever is tired says so."); size: Theme.shared; width: parent.width }
            Voice { text: qsTr("I’ll bring the good towels."); size: Theme.words; width: parent.width; person: true }
            ChoiceColumn {
                width: parent.width
                name: qsTr("Several")
                onPicked: (place) => page.picks = page.picks.map((p, i) => i === place ? !p : p)
                CheckTile { text: qsTr("Saturday"); chosen: page.picks[0] }
                CheckTile { text: qsTr("An ordinary Tuesday"); chosen: page.picks[1] }
            }
            Head { text: qsTr("The sans names and explains") }
            Say { text: qsTr("Skip any card, or keep it to yourself."); width: parent.width }
            ChoiceColumn {
                width: parent.width
                name: qsTr("Rounds")
                chosen: 1
                spacing: Theme.s4
                RoundRow { text: qsTr("Close, all day long"); tell: qsTr("Messages, chores, tea."); apart: 2 }
                RoundRow { text: qsTr("Touch that asks for nothing"); tell: qsTr("Hands, hair, shoulders."); apart: 1.4 }
            }
            Row {
                spacing: Theme.s8
                Sign { kind: "crescent"; side: Theme.px(Theme.signTile) }
                Sign { kind: "keyhole"; side: Theme.px(Theme.signTile) }
                Sign { kind: "alone"; side: Theme.px(Theme.signTile) }
                Sign { side: Theme.px(Theme.signTile) }
            }
            NotConsent { width: parent.width }
        }
        Part {
            Head { text: qsTr("Rest, hover, pressed, off") }
            Flow {
                width: parent.width
                spacing: Theme.s12
                Btn { kind: "primary"; text: qsTr("Next"); key: "↵" }
                Btn { kind: "primary"; text: qsTr("Next"); down: true }
                Btn { kind: "primary"; text: qsTr("Pair"); enabled: false }
                Btn { text: qsTr("Skip"); key: "S" }
                Btn { objectName: "hovered"; text: qsTr("Skip") }
                Btn { text: qsTr("Skip"); down: true }
                Btn { kind: "quiet"; text: qsTr("Back"); key: "Alt ←" }
            }
            ChoiceColumn {
                width: parent.width
                name: qsTr("A long bath together")
                chosen: page.answered
                onPicked: (place) => page.answered = place
                ChoiceTile { mark: "full"; text: qsTr("I’d love this"); key: "1" }
                ChoiceTile {
                    mark: "half"
                    text: qsTr("I’m open to it")
                    key: "2"
                    LabelledArea {
                        width: parent.width
                        label: qsTr("A few words, if you like")
                        text: qsTr("…it’s a Saturday, and the phones sleep in the hall.")
                        hint: qsTr("Your words may show how you meant it.")
                        lines: 1
                    }
                }
                ChoiceTile { mark: "rest"; text: qsTr("Not for me, not now"); key: "3" }
            }
            Notice { width: parent.width; text: qsTr("The evening has paused. Your answers are still here."); action: qsTr("Try again") }
        }
        Part {
            Head { text: qsTr("Words") }
            LabelledArea { width: parent.width; placeholder: qsTr("…if you like"); lines: 1 }
            LabelledArea { width: parent.width; maxBytes: 40; text: qsTr("It’s a Saturday, and the phones sl"); lines: 1 }
            Head { text: qsTr("A span") }
            Span {
                width: parent.width
                name: qsTr("How often")
                steps: ["0", "1", "2", "3", qsTr("daily")]
                lower: page.low
                upper: page.high
                onChanged: (from, to) => { page.low = from; page.high = to }
            }
            Span { width: parent.width; name: qsTr("Empty"); steps: ["0", "1", "2", "3"] }
            Switch { width: parent.width; text: qsTr("Keep this card to myself"); detail: qsTr("It stays on this laptop."); on: page.kept; onWanted: (on) => page.kept = on }
            Row {
                spacing: Theme.s8
                Nearness { apart: 2.6 }
                Nearness { apart: 1.4 }
                Nearness { apart: 0.85 }
                Nearness { apart: 1.4; dashed: true }
                Nearness { apart: 0 }
            }
            Row {
                spacing: Theme.s12
                Circles { r: Theme.s28; gap: 2 * r }
                Circles { r: Theme.s28; gap: r * Theme.apart; faceDown: true; handLeft: true }
                Circles { r: Theme.s28; gap: r * Theme.met; lit: true }
            }
        }
    }
    footStart: Btn { kind: "quiet"; text: qsTr("Stop here") }
    footMiddle: ProgressDots { count: 10; at: 4; skipped: [2] }
    footEnd: [
        Btn { text: qsTr("Skip"); key: "S" },
        Btn { kind: "primary"; text: qsTr("Next"); key: "↵" }
    ]
}
