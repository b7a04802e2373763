pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// One card of a round that is being written: its kind, what it asks, and what there is to choose.
Page {
    id: page
    required property WriteViewModel viewModel

    readonly property bool tight: Theme.text > Theme.roomyText || width < Theme.roomyWidth

    context: tight ? "" : viewModel.title.length > 0 ? viewModel.title : qsTr("A round of your own")
    note: qsTr("Only on this laptop")
    crowded: true       // one column that scrolls
    bodyHeight: all.y + all.height + Theme.s40
    keys: ({ "Alt+Left": () => viewModel.closeCard() })

    Component.onCompleted: viewModel.prompt.length > 0 ? heading.forceActiveFocus() : prompt.field.forceActiveFocus(Qt.TabFocusReason)
    Shortcut { sequences: ["Ctrl+Z"]; enabled: page.Window.active; onActivated: page.viewModel.undo() }
    Shortcut { sequences: ["Ctrl+Shift+Z"]; enabled: page.Window.active; onActivated: page.viewModel.redo() }

    component Gap: Item { width: 1; height: Theme.s16 }
    component Verb: Btn {
        kind: "quiet"
        width: Math.min(implicitWidth, all.width)
    }

    component OptionVerb: Btn {
        required property string option
        kind: "quiet"
        said: text + ": " + option
    }
    component KindTile: ChoiceTile {
        required property int index
        required property string name
        required detail
        text: name
        chosen: page.viewModel.kind === index
        activeFocusOnTab: chosen || activeFocus
        width: grid.cell
        height: Math.max(implicitHeight, grid.heightAt(index))
        onPicked: page.viewModel.kind = index
        function center() {     // where its neighbour is taller
            face.y = topPadding + (height - implicitHeight) / 2
        }
        onHeightChanged: center()
        onImplicitHeightChanged: {
            center()
            grid.level()
        }
    }

    Column {
        id: all
        x: (parent.width - width) / 2
        y: Theme.s12
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(page.viewModel.secondLanguage.length > 0 ? 1120 : 760))
        spacing: Theme.s12
        Column {
            width: parent.width
            Voice { id: heading; width: parent.width; text: qsTr("One card"); heading: true }
            Say {
                width: parent.width
                //: Numbers: which of how many.
                text: qsTr("Card %1 of %2").arg(Language.number(page.viewModel.index + 1)).arg(Language.number(page.viewModel.cards.count))
                size: Theme.label
                color: Theme.quiet
            }
        }
        UndoButtons {
            x: -Theme.s12
            visible: page.tight
            viewModel: page.viewModel
        }
        WrittenFieldInTwo {
            id: prompt
            viewModel: page.viewModel
            most: Limits.promptChars
            lines: 2
            label: qsTr("What it asks")
            value: page.viewModel.prompt
            second: page.viewModel.secondTexts["prompt"]
            about: page.viewModel.promptHint
            onWrote: (text) => page.viewModel.prompt = text
            onWroteSecond: (text) => page.viewModel.writeSecond("prompt", text)
        }
        WrittenFieldInTwo {
            viewModel: page.viewModel
            most: Limits.lineChars
            label: qsTr("A line under it, if you like")
            value: page.viewModel.help
            second: page.viewModel.secondTexts["help"]
            onWrote: (text) => page.viewModel.help = text
            onWroteSecond: (text) => page.viewModel.writeSecond("help", text)
        }

        Gap {}
        Voice { id: kinds; width: parent.width; text: qsTr("What kind of card it is"); size: Theme.round; heading: true }
        ChoiceGrid {
            id: grid
            width: parent.width
            name: kinds.text
            Repeater {
                model: page.viewModel.kinds
                delegate: KindTile {}
            }
        }

        Gap { visible: page.viewModel.namesRoles }
        Voice { width: parent.width; visible: page.viewModel.namesRoles; text: qsTr("Its two roles, if you like"); size: Theme.round; heading: true }
        Say {
            width: parent.width
            visible: page.viewModel.namesRoles
            size: Theme.label
            text: qsTr("Each as a whole sentence, as whoever has it would say it. Both, or neither.")
        }
        WrittenFieldInTwo {
            visible: page.viewModel.namesRoles
            viewModel: page.viewModel
            most: Limits.optionChars
            label: qsTr("Who gives says")
            placeholder: qsTr("I’d like to give.")
            value: page.viewModel.give
            second: page.viewModel.secondTexts["give"]
            onWrote: (text) => page.viewModel.give = text
            onWroteSecond: (text) => page.viewModel.writeSecond("give", text)
        }
        WrittenFieldInTwo {
            visible: page.viewModel.namesRoles
            viewModel: page.viewModel
            most: Limits.optionChars
            label: qsTr("Who receives says")
            placeholder: qsTr("I’d like to receive.")
            value: page.viewModel.receive
            second: page.viewModel.secondTexts["receive"]
            onWrote: (text) => page.viewModel.receive = text
            onWroteSecond: (text) => page.viewModel.writeSecond("receive", text)
        }

        Gap { visible: page.viewModel.takesOptions }
        Column {
            id: options
            visible: page.viewModel.takesOptions
            width: parent.width
            spacing: Theme.s12
            function focusOn(place: int) {
                const item = steps.itemAt(Math.max(0, Math.min(steps.count - 1, place)))
                if (item)
                    item.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            }
            Voice {
                width: parent.width
                text: page.viewModel.optionsTitle
                size: Theme.round
                heading: true
            }
            Say {
                width: parent.width
                size: Theme.label
                visible: text.length > 0
                text: page.viewModel.optionsNote
            }
            Say {
                width: parent.width
                size: Theme.label
                visible: page.viewModel.canStandAlone
                text: qsTr("One that stands alone, such as “None of these”, clears the others.")
            }
            Repeater {
                id: steps
                model: page.viewModel.options
                delegate: OptionOfCard {}
            }
            Btn {
                text: page.viewModel.addOptionText
                enabled: page.viewModel.canAddOption
                why: page.viewModel.optionsNote
                width: Math.min(implicitWidth, parent.width)
                onClicked: {
                    page.viewModel.addOption()
                    options.focusOn(steps.count - 1)
                }
            }
            Switch {
                width: parent.width
                visible: page.viewModel.canBeSeveral
                text: qsTr("Several may be chosen")
                on: page.viewModel.several
                onWanted: (on) => page.viewModel.several = on
            }
        }

        Gap { visible: page.viewModel.isShared }
        Column {
            visible: page.viewModel.isShared
            width: parent.width
            spacing: Theme.s12
            Voice { id: under; width: parent.width; text: qsTr("Once it is shared"); size: Theme.round; heading: true }
            Say { width: parent.width; size: Theme.label; text: qsTr("One of these is shown under it, on both laptops.") }
            ChoiceColumn {
                width: parent.width
                name: under.text
                spacing: Theme.s8
                chosen: page.viewModel.line
                onPicked: (place) => page.viewModel.line = place
                Repeater {
                    model: page.viewModel.lines
                    delegate: ChoiceTile { required text }
                }
            }
            Switch {
                width: parent.width
                text: qsTr("It is about no touch")
                detail: qsTr("Then the line need not say that it is not consent.")
                on: page.viewModel.light
                onWanted: (on) => page.viewModel.light = on
            }
            WrittenFieldInTwo {
                viewModel: page.viewModel
                most: Limits.lineChars
                label: qsTr("A first step, if you like")
                value: page.viewModel.step
                second: page.viewModel.secondTexts["step"]
                about: qsTr("A whole sentence that both of you could have written. Without one, none is offered.")
                onWrote: (text) => page.viewModel.step = text
                onWroteSecond: (text) => page.viewModel.writeSecond("step", text)
            }
        }

        Gap {}
        Say {
            width: parent.width
            visible: page.viewModel.cardFault.length > 0
            size: Theme.label
            text: Language.inARow(qsTr("Not finished yet."), page.viewModel.cardFault)
        }
        Rectangle { width: parent.width; height: Theme.outline; color: Theme.line }
        Flow {
            width: parent.width
            spacing: Theme.s12
            leftPadding: -Theme.s12
            Verb {
                id: earlier
                //: Of a card: to an earlier place in the round, to a later one.
                text: qsTr("Earlier")
                enabled: page.viewModel.index > 0
                why: qsTr("This is the first one.")
                next: later
                onClicked: page.viewModel.moveCard(page.viewModel.index, -1)
            }
            Verb {
                id: later
                //: As above: to a later place.
                text: qsTr("Later")
                enabled: page.viewModel.index < page.viewModel.cards.count - 1
                why: qsTr("This is the last one so far.")
                next: earlier
                onClicked: page.viewModel.moveCard(page.viewModel.index, 1)
            }
            //: A verb: makes a second card like this one.
            Verb { text: qsTr("Duplicate"); enabled: page.viewModel.canAddCard; why: page.viewModel.cardsNote; onClicked: page.viewModel.duplicateCard() }
            Verb { text: qsTr("Remove this card"); onClicked: page.viewModel.removeCard() }
        }
    }

    component OptionOfCard: Flow {
        id: entry
        required property int index
        required property string text
        required property string second
        required property bool alone
        readonly property alias field: words.field
        readonly property string shown: text.length > 0 ? text : Language.number(index + 1)
        readonly property bool beside: width >= 640 * Theme.text
        width: options.width
        WrittenFieldInTwo {
            id: words
            width: entry.beside ? entry.width - verbs.width - (only.visible ? only.width : 0) : entry.width
            viewModel: page.viewModel
            most: Limits.optionChars
            said: page.viewModel.optionName.arg(Language.number(entry.index + 1))
            placeholder: said
            value: entry.text
            second: entry.second
            onWrote: (text) => page.viewModel.setOption(entry.index, text)
            onWroteSecond: (text) => page.viewModel.setSecondOption(entry.index, text)
        }
        Row {
            id: verbs
            leftPadding: entry.beside ? 0 : -Theme.s12
            topPadding: entry.beside ? Math.max(0, (entry.field.height - up.height) / 2) : 0
            OptionVerb {
                id: up
                option: entry.shown
                //: Moves a choice one place up, or down, in the list.
                text: qsTr("Up")
                enabled: entry.index > 0
                why: qsTr("This is the first one.")
                onClicked: {
                    page.viewModel.moveOption(entry.index, -1)
                    options.focusOn(entry.index - 1)
                }
            }
            OptionVerb {
                option: entry.shown
                //: As above.
                text: qsTr("Down")
                enabled: entry.index < steps.count - 1
                why: qsTr("This is the last one so far.")
                onClicked: {
                    page.viewModel.moveOption(entry.index, 1)
                    options.focusOn(entry.index + 1)
                }
            }
            OptionVerb {
                option: entry.shown
                text: qsTr("Remove")
                onClicked: {
                    const place = entry.index
                    page.viewModel.removeOption(place)
                    options.focusOn(place)
                }
            }
        }
        Item {
            id: only
            visible: page.viewModel.canStandAlone
            width: aloneVerb.implicitWidth + (entry.beside ? Theme.s4 : 0)
            height: verbs.height
            OptionVerb {
                id: aloneVerb
                x: parent.width - width
                y: verbs.topPadding
                option: entry.shown
                //: Of a choice such as “None of these”: whoever picks it picks nothing else.
                text: qsTr("Alone")
                chosen: entry.alone
                toggles: true
                onClicked: page.viewModel.setAlone(entry.index, !entry.alone)
            }
        }
    }

    footStart: Btn {
        kind: "quiet"
        text: qsTr("Back to the round")
        key: qsTr("Alt ←")
        onClicked: page.viewModel.closeCard()
    }
    footMiddle: UndoButtons {
        visible: !page.tight
        viewModel: page.viewModel
    }
    footEnd: Btn {
        text: qsTr("See it as a card")
        enabled: page.viewModel.cardFault.length === 0
        why: page.viewModel.cardFault
        onClicked: page.viewModel.tryCard()
    }
}
