pragma ComponentBehavior: Bound
import QtQuick
import Mandorla

// A span on a scale. The sentence above it says the span in words, and is what is read aloud.
CardBody {
    id: card
    // Steps whose names do not fit under the line stand there as numbers; the sentence has the names.
    readonly property bool numbered: {
        const most = 2 * width / Math.max(1, viewModel.steps.length) - Theme.s8
        return viewModel.steps.some((step) => names.advanceWidth(step) * Theme.text > most)
    }
    readonly property var numbers: {
        let all = []
        for (let i = 1; i <= viewModel.steps.length; ++i)
            all.push(String(i))
        return all
    }
    spacing: Theme.s20

    FontMetrics { id: names; font.family: Theme.sans; font.pixelSize: Theme.body; font.weight: Font.DemiBold }
    Voice {
        readonly property bool digits: /[0-9]/.test(text)   // those are always sans: an old-style 1 reads as I
        width: parent.width
        text: card.viewModel.span
        size: Theme.sheetTitle
        font.family: digits ? Theme.sans : Theme.serifFor(Theme.px(size))
        color: card.viewModel.spanChosen ? (card.second ? Theme.dusk : Theme.ember) : Theme.quiet
        aside: !digits
        horizontalAlignment: Text.AlignHCenter
    }
    Span {
        width: parent.width
        name: card.viewModel.prompt
        second: card.second
        steps: card.numbered ? card.numbers : card.viewModel.steps
        saidSteps: card.viewModel.steps
        lower: card.viewModel.spanChosen ? card.viewModel.lower : -1
        upper: card.viewModel.spanChosen ? card.viewModel.upper : -1
        onChanged: (lower, upper) => card.viewModel.setSpan(lower, upper)
    }
    Say {
        width: parent.width
        visible: card.numbered
        size: Theme.body
        horizontalAlignment: Text.AlignHCenter
        readonly property var ends: ({ "%1": card.viewModel.steps[0], "%2": card.viewModel.steps.length,
                                       "%3": card.viewModel.steps[card.viewModel.steps.length - 1] })
        text: qsTr("1 is “%1”, %2 is “%3”.").replace(/%[123]/g, (at) => ends[at] ?? "")   // in one go: a step may say "%3"
    }
    Say {
        width: parent.width
        text: qsTr("You both see only the stretch where your two spans meet.")
        size: Theme.label
        horizontalAlignment: Text.AlignHCenter
    }

    component Hint: Row {
        id: hint
        required property var caps
        required property string does
        spacing: Theme.s8
        Accessible.role: Accessible.StaticText
        Accessible.name: [...caps, does].join(", ")
        Repeater {
            model: hint.caps
            delegate: KeyCap { required property string modelData; key: modelData }
        }
        Say { text: hint.does; size: Theme.hint; color: Theme.quiet; spoken: false }
    }
    Flow {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, moves.width + changes.width + types.width + 2 * spacing)
        spacing: Theme.s28
        visible: !Theme.large
        Hint { id: moves; caps: ["←", "→"]; does: qsTr("move this end") }
        Hint { id: changes; caps: [qsTr("Tab")]; does: qsTr("the other end") }
        Hint { id: types; caps: []; does: qsTr("or type how a step begins") }
    }
}
