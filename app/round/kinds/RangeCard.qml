pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// A span on a scale. The sentence above it says the span in words, and is what is read aloud.
CardBody {
    id: card
    required property RangeAnswer answer
    // Steps whose names do not fit under the line stand there as numbers; the sentence has the names.
    readonly property bool numbered: {
        const most = 2 * width / Math.max(1, answer.steps.length) - Theme.s8
        return answer.steps.some((step) => names.advanceWidth(step) * Theme.text > most)
    }
    readonly property var numbers: {
        let all = []
        for (let i = 1; i <= answer.steps.length; ++i)
            all.push(Language.number(i))
        return all
    }
    spacing: Theme.s20

    FontMetrics { id: names; font.family: Theme.sans; font.pixelSize: Theme.body; font.weight: Font.DemiBold }
    Voice {
        readonly property bool digits: /[0-9]/.test(text)   // those are always sans: an old-style 1 reads as I
        width: parent.width
        text: card.answer.span
        size: Theme.sheetTitle
        font.family: digits ? Theme.sans : Theme.serifFor(Theme.serifPx(size))
        color: card.answer.isChosen ? (card.second ? Theme.dusk : Theme.ember) : Theme.quiet
        aside: !digits
        horizontalAlignment: Text.AlignHCenter
    }
    Span {
        width: parent.width
        name: card.openCard.prompt
        second: card.second
        steps: card.numbered ? card.numbers : card.answer.steps
        saidSteps: card.answer.steps
        lower: card.answer.isChosen ? card.answer.lower : -1
        upper: card.answer.isChosen ? card.answer.upper : -1
        onChanged: (lower, upper) => card.answer.setSpan(lower, upper)
    }
    Say {
        width: parent.width
        visible: card.numbered
        size: Theme.body
        horizontalAlignment: Text.AlignHCenter
        readonly property var ends: ({ "%1": card.answer.steps[0], "%2": Language.number(card.answer.steps.length),
                                       "%3": card.answer.steps[card.answer.steps.length - 1] })
        //: The two ends of a scale: numbers, and how the steps are called.
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
        Hint {
            id: moves
            caps: ["←", "→"]
            //: Beside the keys that do it.
            does: qsTr("move this end")
        }
        Hint {
            id: changes
            caps: [qsTr("Tab")]
            //: Beside the keys that do it.
            does: qsTr("the other end")
        }
        Hint {
            id: types
            caps: []
            //: Beside the keys that do it.
            does: qsTr("or type how a step begins")
        }
    }
}
