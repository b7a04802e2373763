import QtQuick
import Mandorla
import Mandorla.ViewModels

// Words, or one or several of some choices; and whether to show it. Both are shown, or neither.
CardBody {
    id: card
    required property TogetherAnswer answer
    readonly property bool chosen: options.count > 0    // choices, not words
    readonly property bool asks: answer.canShow || answer.decision !== TogetherAnswer.Undecided
    spacing: Theme.s16
    reserve: asks ? 0 : Theme.tile + spacing
    // Words, and not a word of what becomes of them: going on would leave the card without an answer.
    property bool held: false
    readonly property bool undecided: answer.canShow && answer.decision === TogetherAnswer.Undecided
    onUndecidedChanged: if (!undecided) held = false
    function hold(): bool {
        held = undecided
        if (held)
            show.forceActiveFocus(Qt.TabFocusReason)
        return held
    }
    function choose(place: int) {
        if (place < options.count)
            options.pick(place)
        else
            decision.pick(decision.tiles.indexOf([show, keepIt][place - options.count]))
    }
    function capOf(place: int): string {
        const key = options.count + place + 1
        return key <= 9 ? String(key) : ""
    }

    CardOptions {
        id: options
        visible: card.chosen
        width: parent.width
        openCard: card.openCard
        several: card.answer.several
        at: card.answer.option
        onPicked: (place) => {
            if (card.answer.several)
                card.answer.toggle(place)
            else
                card.answer.option = place
        }
    }
    WordsField {
        visible: !card.chosen
        openCard: card.openCard
        said: card.openCard.prompt
        placeholder: qsTr("In your own words")
        lines: 3
    }
    Say {
        id: rule
        width: parent.width
        size: Theme.label
        text: card.held ? qsTr("Show this, or keep it to yourself? Space chooses. Skip leaves it.")
                        : qsTr("Both are shown at the same moment, or neither.")
    }
    Aloud { text: card.asks && card.answer.canShow ? decision.name : "" }
    Aloud { text: card.held ? rule.text : "" }
    ChoiceGrid {
        id: decision
        visible: card.asks
        width: parent.width
        name: qsTr("Show this?")
        atLeast: 2
        ChoiceTile {
            id: show
            visible: card.answer.canShow
            key: card.capOf(0)
            text: qsTr("Show this")
            answer: true
            decided: true       // whether to show it is never Enter's to say
            chosen: card.answer.decision === TogetherAnswer.Show
            activeFocusOnTab: true
            width: decision.cell
            height: Math.max(implicitHeight, decision.heightAt(0))
            onPicked: card.answer.decision = TogetherAnswer.Show
        }
        ChoiceTile {
            id: keepIt
            key: card.capOf(1)
            text: qsTr("Keep it to myself")
            answer: true
            decided: true       // whether to show it is never Enter's to say
            chosen: card.answer.decision === TogetherAnswer.KeepToMyself
            activeFocusOnTab: true
            width: decision.cell
            height: Math.max(implicitHeight, decision.heightAt(card.answer.canShow ? 1 : 0))
            onPicked: card.answer.decision = TogetherAnswer.KeepToMyself
        }
    }
}
