pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// The rounds, and one of them on the sheet. What the other one suggests stands first in the list and comes onto the
// sheet by itself, unless the mouse is busy there; nothing but its own button agrees to it.
Page {
    id: page
    required property ChooseViewModel viewModel
    required property PeopleViewModel people
    property string keeping: ""             // what the two laptops keep of this evening
    property bool locks: false              // there is something to look after
    signal showKept()
    property bool suggestionUp: false       // the sheet shows what the other one suggests
    property string known: ""               // the suggestion that was there before
    readonly property bool suggestedHere: viewModel.suggested.length > 0 && viewModel.suggested === viewModel.title && !viewModel.canSuggest

    context: people.together
    fits: 1.1
    crowded: fit.over
    bodyHeight: roomy ? 0 : sheet.y + sheet.height + Theme.s28
    keys: suggestionUp ? ({ "R": () => viewModel.readSuggestion() })
                       : ({ "R": () => viewModel.readCards(), "Enter": () => go() })

    function go() {
        if (viewModel.isPrivate)
            viewModel.beginAlone()
        else
            viewModel.suggest()
    }
    function readButton(): Item {
        return suggestionUp ? (roomy ? theirRead : theirReadFoot) : roomy ? ownRead : ownReadFoot
    }
    function put(up: bool) {
        const onSheet = activeFocus && !(focused as RoundRow) && focused !== head
        suggestionUp = up
        if (onSheet)
            readButton().forceActiveFocus(Qt.TabFocusReason)
    }
    Component.onCompleted: {
        known = viewModel.suggestionTitle
        suggestionUp = viewModel.hasSuggestion
        readButton().forceActiveFocus(Qt.TabFocusReason)
    }
    Connections {
        target: page.viewModel
        function onSuggestionChanged() {
            if (page.known === page.viewModel.suggestionTitle)
                return
            page.known = page.viewModel.suggestionTitle
            if (!page.viewModel.hasSuggestion)
                page.put(false)
            else if (!over.hovered)
                page.put(true)
        }
    }

    Fit {
        id: fit
        page: page
        need: Math.max(list.height, (page.suggestionUp ? theirs.height + theirVerbs.height : own.height + ownVerbs.height) + 2 * Theme.s40 + Theme.s20) + list.air + Theme.s20
        about: [page.viewModel.selected, page.suggestionUp]
    }

    readonly property var apartOf: [2.6, 2, 1.4, 0.85]      // RoundNearness, in radii

    Column {
        id: list
        readonly property int air: Theme.s8
        x: Theme.margin
        y: page.roomy ? Theme.header + Theme.s20 : Theme.s12
        width: page.roomy ? Math.round((parent.width - 2 * Theme.margin) * 0.545) : parent.width - 2 * Theme.margin
        Voice { id: head; width: parent.width; text: qsTr("Choose a round"); heading: true }
        Say {
            width: parent.width
            size: Theme.lead
            text: page.viewModel.suggested.length > 0
                  ? qsTr("You suggested “%1”. It begins when you have both said yes.").arg(page.viewModel.suggested)
                  : qsTr("It begins when you have both said yes to it.")
        }
        Item { width: 1; height: Theme.s4; visible: page.keeping.length > 0 }
        Say { width: parent.width; visible: text.length > 0; text: page.keeping; size: Theme.label; color: Theme.quiet }
        Item { width: 1; height: Theme.s20 }
        RoundRow {
            visible: page.viewModel.hasSuggestion
            width: parent.width
            text: page.viewModel.suggestionTitle
            tell: qsTr("%1 suggests this one.").arg(page.people.otherName)
            apart: page.apartOf[page.viewModel.suggestionNearness]
            chosen: page.suggestionUp
            onPicked: page.suggestionUp = true
        }
        Item { width: 1; height: Theme.s12; visible: page.viewModel.hasSuggestion }
        Choices {
            width: parent.width
            spacing: 0
            name: head.text
            chosen: page.suggestionUp ? -1 : page.viewModel.selected
            onPicked: (place) => {
                page.viewModel.selected = place
                page.suggestionUp = false
            }
            Repeater {
                model: page.viewModel.rounds
                delegate: RoundRow {
                    required property string title
                    required property string purpose
                    required property int nearness
                    required property bool isPrivate
                    text: title
                    tell: purpose
                    apart: isPrivate ? 0 : page.apartOf[nearness]
                }
            }
        }
    }

    component ReadBtn: Btn {
        text: qsTr("Read every card first")
        key: "R"
        onClicked: page.suggestionUp ? page.viewModel.readSuggestion() : page.viewModel.readCards()
    }
    component GoBtn: Btn {
        kind: "primary"
        text: page.viewModel.isPrivate ? qsTr("Begin alone") : qsTr("Suggest this round")
        key: "↵"
        enabled: page.viewModel.isPrivate || page.viewModel.canSuggest
        onClicked: page.go()
    }
    component AgreeBtn: Btn {
        kind: "primary"
        text: qsTr("Agree")
        enabled: page.viewModel.canAgree
        onClicked: page.viewModel.agree()
    }
    component PutAwayBtn: Btn {
        text: qsTr("Not this one")
        onClicked: page.viewModel.dismiss()
    }
    component Line: Say {
        width: parent ? parent.width : implicitWidth
        size: Theme.label
    }
    component RoundSheet: Column {
        id: about
        property string head: ""
        property string title: ""
        property string purpose: ""
        property var lines: []
        width: parent ? parent.width : implicitWidth
        Say { width: parent.width; visible: text.length > 0; text: about.head; size: Theme.label; bottomPadding: Theme.s4 }
        Voice { width: parent.width; text: about.title; size: Theme.sheetTitle; heading: true }
        Item { width: 1; height: Theme.s12 }
        Say { width: parent.width; text: about.purpose }
        Item { width: 1; height: Theme.s16 }
        Rectangle { width: parent.width; height: Theme.outline; color: Theme.line }
        Item { width: 1; height: Theme.s16 }
        Column {
            width: parent.width
            spacing: Theme.s8
            Repeater {
                model: about.lines
                delegate: Line { required property string modelData; text: modelData }
            }
        }
    }

    Rectangle {
        id: sheet
        readonly property real pad: page.roomy ? Theme.s40 : Theme.s28
        x: page.roomy ? parent.width - Theme.margin - width : Theme.margin
        y: page.roomy ? list.y + list.air : list.y + list.height + Theme.s28
        width: page.roomy ? parent.width - 2 * Theme.margin - list.width - Theme.s56 : parent.width - 2 * Theme.margin
        height: page.roomy ? Math.min(page.height, Theme.stageHeight) - y - Theme.footer - Theme.s12
                           : (page.suggestionUp ? theirs.height : own.height) + 2 * pad
        radius: Theme.rSheet
        color: Theme.raised
        border.width: Theme.outline
        border.color: Theme.line
        Accessible.role: Accessible.Grouping
        Accessible.name: page.suggestionUp ? page.viewModel.suggestionTitle : page.viewModel.title
        HoverHandler { id: over }

        Item {
            id: ownSheet
            visible: !page.suggestionUp
            x: sheet.pad
            y: sheet.pad
            width: sheet.width - 2 * sheet.pad
            height: sheet.height - 2 * sheet.pad
            RoundSheet {
                id: own
                title: page.viewModel.title
                purpose: page.viewModel.purpose
                lines: page.viewModel.isPrivate
                       ? [page.viewModel.length, qsTr("Only for you. It is not suggested, and nothing of it is sent.")]
                       : [page.viewModel.length,
                          qsTr("Skip any card, or keep it to yourself."),
                          qsTr("Once every card is turned: if you said yes and it did not come up, the other did not. Why stays with each of you."),
                          qsTr("Someone who says yes to everything sees every wish of the other. Both of you see it come up.")]
            }
            Column {
                id: ownVerbs
                visible: page.roomy
                anchors.bottom: parent.bottom
                width: parent.width
                spacing: Theme.s12
                Say {
                    width: parent.width
                    visible: page.suggestedHere
                    text: qsTr("Suggested. It begins when you have both said yes.")
                    color: Theme.ink
                    font.weight: Font.Medium
                }
                ReadBtn { id: ownRead; width: parent.width }
                GoBtn { width: parent.width; visible: !page.suggestedHere; key: ownRead.activeFocus ? "" : "↵" }
            }
        }
        Item {
            id: theirSheet
            visible: page.suggestionUp
            x: sheet.pad
            y: sheet.pad
            width: sheet.width - 2 * sheet.pad
            height: sheet.height - 2 * sheet.pad
            RoundSheet {
                id: theirs
                head: qsTr("%1 suggests").arg(page.people.otherName)
                title: page.viewModel.suggestionTitle
                purpose: page.viewModel.suggestionPurpose
                lines: [page.viewModel.suggestionLength,
                        qsTr("It begins if you agree. If you put it away, nothing is sent."),
                        qsTr("Once every card is turned: if you said yes and it did not come up, the other did not. Why stays with each of you."),
                        qsTr("Someone who says yes to everything sees every wish of the other. Both of you see it come up.")]
            }
            Column {
                id: theirVerbs
                visible: page.roomy
                anchors.bottom: parent.bottom
                width: parent.width
                spacing: Theme.s12
                ReadBtn { id: theirRead; width: parent.width }
                Row {
                    width: parent.width
                    spacing: Theme.s12
                    AgreeBtn { width: (parent.width - parent.spacing) / 2; height: Math.max(implicitHeight, away.implicitHeight) }
                    PutAwayBtn { id: away; width: (parent.width - parent.spacing) / 2 }
                }
            }
        }
    }

    footStart: [
        Btn {
            kind: "quiet"
            text: qsTr("End the evening")
            onClicked: page.viewModel.endEvening()
        },
        Btn {
            visible: page.locks
            kind: "quiet"
            text: qsTr("What this laptop keeps")
            onClicked: page.showKept()
        }
    ]
    footMiddle: Say {
        visible: !page.roomy && !page.suggestionUp && page.suggestedHere
        text: qsTr("Suggested. It begins when you have both said yes.")
        color: Theme.ink
    }
    footEnd: [
        ReadBtn { id: ownReadFoot; visible: !page.roomy && !page.suggestionUp },
        GoBtn { visible: !page.roomy && !page.suggestionUp && !page.suggestedHere; key: ownReadFoot.activeFocus ? "" : "↵" },
        ReadBtn { id: theirReadFoot; visible: !page.roomy && page.suggestionUp },
        PutAwayBtn { visible: !page.roomy && page.suggestionUp },
        AgreeBtn { visible: !page.roomy && page.suggestionUp }
    ]
}
