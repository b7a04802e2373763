pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// A round as it is being written: its title, its cards, and what stands around them.
Page {
    id: page
    required property WriteViewModel viewModel
    readonly property var apartOf: [2.6, 2, 1.4, 0.85]      // RoundNearness, in radii

    readonly property bool tight: Theme.text > Theme.roomyText || width < Theme.roomyWidth

    context: tight ? "" : qsTr("A round of your own")
    note: qsTr("Only on this laptop")
    crowded: true       // one column that scrolls
    bodyHeight: all.y + all.height + Theme.s40
    keys: ({ "Alt+Left": () => viewModel.back() })
    onBodyHeightChanged: if (others.activeFocus) keepInSight()     // with a second language all above it grows

    Component.onCompleted: viewModel.title.length > 0 ? heading.forceActiveFocus() : title.field.forceActiveFocus(Qt.TabFocusReason)
    Shortcut { sequences: ["Ctrl+Z"]; enabled: page.Window.active; onActivated: page.viewModel.undo() }
    Shortcut { sequences: ["Ctrl+Shift+Z"]; enabled: page.Window.active; onActivated: page.viewModel.redo() }

    component Gap: Item { width: 1; height: Theme.s28 }
    component Head: Voice { width: parent ? parent.width : implicitWidth; size: Theme.round; heading: true }

    Column {
        id: all
        x: (parent.width - width) / 2
        y: Theme.s12
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(page.viewModel.secondLanguage.length > 0 ? 1120 : 760))
        spacing: Theme.s12
        Voice {
            id: heading
            width: parent.width
            text: page.viewModel.title.length > 0 ? page.viewModel.title : qsTr("A round of your own")
            heading: true
        }
        UndoButtons {
            x: -Theme.s12
            visible: page.tight
            viewModel: page.viewModel
        }
        Notice {
            width: parent.width
            text: page.viewModel.fault.length > 0 ? Language.inARow(qsTr("Not finished yet."), page.viewModel.fault) : ""
            action: qsTr("Go there")
            onActed: {
                page.viewModel.goToFault()
                title.field.forceActiveFocus(Qt.TabFocusReason)
            }
        }
        WrittenFieldInTwo {
            id: title
            viewModel: page.viewModel
            most: Limits.titleChars
            label: qsTr("Title")
            value: page.viewModel.title
            second: page.viewModel.secondTexts["title"]
            onWrote: (text) => page.viewModel.title = text
            onWroteSecond: (text) => page.viewModel.writeSecond("title", text)
        }
        WrittenFieldInTwo {
            viewModel: page.viewModel
            most: Limits.lineChars
            label: qsTr("What it is for, in one line")
            value: page.viewModel.purpose
            second: page.viewModel.secondTexts["purpose"]
            onWrote: (text) => page.viewModel.purpose = text
            onWroteSecond: (text) => page.viewModel.writeSecond("purpose", text)
        }

        Gap {}
        Head { text: qsTr("Cards") }
        Say {
            width: parent.width
            text: rows.count === 0 ? qsTr("Eight to ten are an evening. Begin with what is easy.")
                : page.viewModel.cardsNote.length > 0 ? page.viewModel.cardsNote
                : qsTr("Alt with ↑ or ↓ moves a card.")
            size: Theme.label
        }
        WalkedList {
            id: list
            repeater: rows
            width: parent.width
            spacing: Theme.s8
            Accessible.name: qsTr("Cards")
            Repeater {
                id: rows
                model: page.viewModel.cards
                delegate: WrittenCardRow {
                    required property int index
                    width: list.width
                    onClicked: page.viewModel.openCard(index)
                    onMoved: (by) => {
                        const next = rows.itemAt(index + by)
                        if (page.viewModel.moveCard(index, by) && next)
                            next.forceActiveFocus(Qt.TabFocusReason)
                    }
                }
            }
        }
        Btn {
            text: qsTr("Add a card")
            enabled: page.viewModel.canAddCard
            why: page.viewModel.cardsNote
            width: Math.min(implicitWidth, parent.width)
            onClicked: page.viewModel.addCard()
        }

        Gap {}
        Head { text: qsTr("Around the cards") }
        WrittenFieldInTwo {
            viewModel: page.viewModel
            most: Limits.passageChars
            lines: 3
            label: qsTr("Why this round")
            value: page.viewModel.opening
            second: page.viewModel.secondTexts["opening"]
            about: qsTr("Each of you reads it first, alone. Shift Enter breaks the line.")
            onWrote: (text) => page.viewModel.opening = text
            onWroteSecond: (text) => page.viewModel.writeSecond("opening", text)
        }
        WrittenFieldInTwo {
            viewModel: page.viewModel
            most: Limits.passageChars
            lines: 3
            label: qsTr("Before you answer")
            value: page.viewModel.before
            second: page.viewModel.secondTexts["before"]
            about: qsTr("What only this round tells. What every round tells, Mandorla says.")
            onWrote: (text) => page.viewModel.before = text
            onWroteSecond: (text) => page.viewModel.writeSecond("before", text)
        }
        WrittenFieldInTwo {
            viewModel: page.viewModel
            most: Limits.passageChars
            lines: 3
            label: qsTr("At the end, if something came up")
            value: page.viewModel.closing
            second: page.viewModel.secondTexts["closing"]
            about: page.viewModel.nothing.length > 0 ? qsTr("From what came up to one small step, or none.")
                                                     : qsTr("It is shown in both cases until you write one for when nothing came up.")
            onWrote: (text) => page.viewModel.closing = text
            onWroteSecond: (text) => page.viewModel.writeSecond("closing", text)
        }
        WrittenFieldInTwo {
            viewModel: page.viewModel
            most: Limits.passageChars
            lines: 3
            label: qsTr("At the end, if nothing came up")
            value: page.viewModel.nothing
            second: page.viewModel.secondTexts["nothing"]
            about: qsTr("Kind to both, and about this case only.")
            onWrote: (text) => page.viewModel.nothing = text
            onWroteSecond: (text) => page.viewModel.writeSecond("nothing", text)
        }
        WrittenFieldInTwo {
            viewModel: page.viewModel
            most: Limits.passageChars
            lines: 3
            label: qsTr("For whoever hands it out")
            value: page.viewModel.note
            second: page.viewModel.secondTexts["note"]
            about: qsTr("For whom it is not, and what to ask afterwards. Whoever opens the file can read it.")
            onWrote: (text) => page.viewModel.note = text
            onWroteSecond: (text) => page.viewModel.writeSecond("note", text)
        }
        Gap {}
        Head { id: near; text: qsTr("How near it goes") }
        ChoiceColumn {
            width: parent.width
            spacing: 0
            name: near.text
            chosen: page.viewModel.nearness
            onPicked: (place) => page.viewModel.nearness = place
            RoundRow { text: qsTr("What helps each of you"); tell: qsTr("A quiet word, a habit, a good moment."); apart: page.apartOf[0] }
            RoundRow { text: qsTr("Everyday closeness"); tell: qsTr("Small things through the day."); apart: page.apartOf[1] }
            RoundRow { text: qsTr("Touch"); tell: qsTr("A hand, a hug, lying close."); apart: page.apartOf[2] }
            RoundRow { text: qsTr("Desire"); tell: qsTr("What each of you longs for, and when."); apart: page.apartOf[3] }
        }
        Field {
            width: Math.min(parent.width, Theme.px(360))
            label: qsTr("Minutes one of you needs")
            hint: qsTr("Up to %1, or left empty.").arg(Language.number(Limits.minutes))
            maximumLength: String(Limits.minutes).length
            text: page.viewModel.minutes
            digits: true
            onEdited: page.viewModel.minutes = text
        }
        Gap {}
        Head { id: languages; text: qsTr("A second language") }
        Say { width: parent.width; size: Theme.label; text: qsTr("Each text is then in both languages, and each person reads their own.") }
        ChoiceRow {
            id: others
            width: parent.width
            name: languages.text
            chosen: page.viewModel.second
            onPicked: (place) => page.viewModel.second = place
            Repeater {
                model: page.viewModel.languages
                delegate: ShortChoiceTile {
                    required property string name
                    text: name
                    group: others
                }
            }
        }
        Btn {
            x: -leftPadding
            visible: page.viewModel.hasSecond
            kind: "quiet"
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Take this language out of the round")
            detail: page.viewModel.secondLanguage
            onClicked: {
                others.tiles()[0].forceActiveFocus(Qt.TabFocusReason)
                page.viewModel.leaveSecondOut()
            }
        }
        Gap {}
        Rectangle { width: parent.width; height: Theme.outline; color: Theme.line }
        Btn {
            x: -leftPadding
            kind: "quiet"
            text: qsTr("Begin another round")
            onClicked: page.viewModel.beginAnother()
        }
    }

    footStart: Btn {
        kind: "quiet"
        text: qsTr("Back")
        key: qsTr("Alt ←")
        onClicked: page.viewModel.back()
    }
    footMiddle: UndoButtons {
        visible: !page.tight
        viewModel: page.viewModel
    }
    footEnd: [
        Btn {
            text: qsTr("Save to a file…")
            onClicked: page.viewModel.save()
        },
        Btn {
            kind: "primary"
            text: qsTr("Put it among the rounds")
            enabled: page.viewModel.fault.length === 0
            why: page.viewModel.fault
            onClicked: page.viewModel.use()
        }
    ]
}
