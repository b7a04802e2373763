pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// Every card of a round, to read before anything is said about it. Reading sends nothing.
Page {
    id: page
    required property ReadCardsViewModel viewModel
    required property PeopleViewModel people
    signal help()

    context: people.together
    crowded: true       // one column that scrolls
    bodyHeight: all.y + all.height + Theme.s40
    keys: viewModel.suggestedByOther ? ({ "Alt+Left": () => viewModel.back() })
                                     : ({ "Alt+Left": () => viewModel.back(), "Enter": () => viewModel.suggest() })

    Component.onCompleted: title.forceActiveFocus()

    Column {
        id: all
        x: (parent.width - width) / 2
        y: Theme.s12
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(760))
        Voice { id: title; width: parent.width; text: page.viewModel.title; heading: true }
        Item { width: 1; height: Theme.s8 }
        Say { width: parent.width; size: Theme.lead; text: page.viewModel.purpose }
        Say { width: parent.width; size: Theme.label; color: Theme.quiet; text: page.viewModel.length }
        Item { width: 1; height: Theme.s20; visible: replaced.text.length > 0 }
        Notice { id: replaced; width: parent.width; text: page.viewModel.replaced }
        Item { width: 1; height: Theme.s28 }
        Repeater {
            model: page.viewModel.cards
            delegate: Item {
                id: card
                required property int number
                required property string kindName
                required property string prompt
                required property string help
                required property var options
                width: all.width
                height: words.y + words.height + Theme.s28
                Accessible.role: Accessible.ListItem
                //: %2 is the kind of the card, such as “A wish”.
                Accessible.name: qsTr("Card %1. %2").arg(Language.number(number)).arg(kindName)
                Rectangle { width: parent.width; height: Theme.outline; color: Theme.line }
                Column {
                    id: words
                    y: Theme.s28
                    width: parent.width
                    spacing: Theme.s4
                    Say { width: parent.width; text: Language.number(card.number) + " · " + card.kindName; size: Theme.hint; color: Theme.quiet; spoken: false }
                    Voice { width: parent.width; text: card.prompt; size: Theme.person }
                    Say { width: parent.width; text: card.help; visible: text.length > 0 }
                    Item { width: 1; height: Theme.s4; visible: card.options.length > 0 }
                    Flow {
                        id: chips
                        visible: card.options.length > 0
                        width: parent.width
                        spacing: Theme.s8
                        Repeater {
                            model: card.options
                            delegate: RoundedRectangle {
                                id: chip
                                required property string modelData
                                width: Math.min(word.natural + 2 * Theme.s12, words.width)
                                height: word.height + Theme.s8
                                radius: Theme.rField
                                color: Theme.clear
                                border.width: Theme.outline
                                border.color: Theme.line
                                Say {
                                    id: word
                                    x: Theme.s12
                                    anchors.verticalCenter: parent.verticalCenter
                                    width: chip.width - 2 * Theme.s12
                                    text: chip.modelData
                                    size: Theme.label
                                }
                            }
                        }
                    }
                }
            }
        }
        Rectangle { width: parent.width; height: Theme.outline; color: Theme.line }
        Item { width: 1; height: Theme.s28 }
        Voice { width: parent.width; text: qsTr("Before you answer"); size: Theme.round; heading: true; visible: tells.tells.length > 0 || tells.before.length > 0 }
        Item { width: 1; height: Theme.s8 }
        WhatItTells {
            id: tells
            width: parent.width
            tells: page.viewModel.tells
            before: page.viewModel.before
        }
        Item { width: 1; height: Theme.s12; visible: tells.telling }
        WhatPartnerSees { width: parent.width; visible: tells.telling; onAfraid: page.help() }
    }

    footStart: Btn {
        kind: "quiet"
        text: qsTr("Back")
        key: qsTr("Alt ←")
        onClicked: page.viewModel.back()
    }
    footEnd: [
        Btn {
            kind: "quiet"
            text: qsTr("Save it to a file…")
            onClicked: page.viewModel.save()
        },
        Btn {
            visible: page.viewModel.suggestedByOther
            kind: "primary"
            //: A verb: says yes to the round that the partner suggested.
            text: qsTr("Agree")
            enabled: page.viewModel.canAgree
            next: title
            why: qsTr("It is not suggested any more, or the evening has paused.")
            onClicked: page.viewModel.agree()
        },
        Btn {
            visible: !page.viewModel.suggestedByOther
            kind: "primary"
            text: qsTr("Suggest this round")
            key: "↵"
            enabled: page.viewModel.canSuggest
            next: title
            why: qsTr("You have suggested it already, or the evening has paused.")
            onClicked: page.viewModel.suggest()
        }
    ]
}
