pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mandorla
import Mandorla.ViewModels

// The rounds, and all about one of them: beside the list on a sheet that stays while the list scrolls, or, with large
// text or in a small window, under its row. What the other one suggests stands first in the list and is looked at by
// itself, unless the mouse is busy on the sheet; nothing but its own button agrees to it.
Page {
    id: page
    required property ChooseViewModel viewModel
    required property SheetsViewModel pages
    required property PeopleViewModel people
    property string keeping: ""             // what the two laptops keep of this evening
    property bool locks: false              // there is something to look after
    required property WriteViewModel writing
    signal showKept()
    signal writeRound()
    signal openRound()
    property bool suggestionUp: false       // looked at is what the other one suggests
    property string known: ""               // the suggestion that was there before
    readonly property bool suggestedHere: viewModel.suggested.length > 0 && viewModel.suggested === viewModel.title && !viewModel.canSuggest
    // The sheet has the same width whether it is shown or not, so that its height can be asked for beforehand.
    readonly property real need: Math.max(own.height + ownVerbs.height, theirs.height + theirVerbs.height) + 2 * sheet.pad + Theme.s28
    readonly property bool wide: Theme.text <= 1.1 && width >= Theme.roomyWidth && height >= Theme.roomyHeight
                                 && need <= height - Theme.header - Theme.footer - Theme.s12
    readonly property real stage: Math.min(width, Theme.stageWidth)
    readonly property var apartOf: [2.6, 2, 1.4, 0.85]      // RoundNearness, in radii
    readonly property var ownLines: viewModel.isPrivate ? [] : [qsTr("Skip any card, or keep it to yourself."), viewModel.foreign, ...rules, viewModel.before]
    readonly property var theirLines: [qsTr("It begins if you agree. If you put it away, nothing is sent."), viewModel.suggestionForeign, ...rules, viewModel.suggestionBefore]
    readonly property var rules: [qsTr("Once every card is turned: if you said yes and it did not come up, your partner did not. Why stays with each of you."),
                                  qsTr("Someone who says yes to everything sees every wish of their partner. Both of you see it come up.")]
    // A note for whoever hands a round out, of a round from a file: for who opened it, and for whom it is suggested to.
    property bool noteUp: false
    readonly property string note: noteOf(viewModel.note)
    readonly property string theirNote: noteOf(viewModel.suggestionNote)
    // Row of the round that stands above, as a suggestion, and not a second time.
    readonly property int elsewhere: viewModel.suggestionRow !== choices.chosen ? viewModel.suggestionRow : -1
    function noteOf(words: string): string {
        return words.length > 0 ? qsTr("For whoever hands it out: %1").arg(words) : ""
    }
    function headOver(place: int, section: string): string {
        const before = place - 1 === elsewhere ? place - 2 : place - 1
        return before >= 0 && viewModel.rounds.at(before, "part") === section ? "" : section
    }

    context: people.together
    crowded: true       // the list scrolls
    bodyHeight: list.y + list.height + Theme.s28
    keys: suggestionUp ? ({ "R": () => viewModel.readSuggestion() })
                       : ({ "R": () => viewModel.readCards(), "Enter": () => go() })

    function go() {
        if (viewModel.isPrivate)
            viewModel.beginAlone()
        else
            viewModel.suggest()
    }
    function readButton(): Item {
        return suggestionUp ? (wide ? theirRead : theirReadFoot) : wide ? ownRead : ownReadFoot
    }
    function put(up: bool) {
        const button = focused as T.AbstractButton
        const onSheet = activeFocus && !(button && button.checkable) && focused !== head    // the rows are checkable
        suggestionUp = up
        if (up && !wide)
            toTop()     // the verbs are its verbs now: it is in sight
        if (onSheet)
            readButton().forceActiveFocus(Qt.TabFocusReason)
    }
    onSuggestionUpChanged: noteUp = false
    Component.onCompleted: {
        known = viewModel.suggestionId
        suggestionUp = viewModel.hasSuggestion
    }
    onArriving: readButton().forceActiveFocus(Qt.TabFocusReason)     // it is known now which of them shows
    onLanding: readButton().forceActiveFocus(Qt.TabFocusReason)
    Connections {
        target: page.viewModel
        function onSuggestionChanged() {
            if (page.known === page.viewModel.suggestionId)
                return
            page.known = page.viewModel.suggestionId
            page.noteUp = false
            if (!page.viewModel.hasSuggestion)
                page.put(false)
            else if (!over.hovered)
                page.put(true)
        }
    }

    Aloud {
        //: A person’s name, and the title of a round.
        text: page.viewModel.hasSuggestion ? qsTr("%1 suggests “%2”.").arg(page.people.otherName).arg(page.viewModel.suggestionTitle) : ""
        news: true
    }
    Aloud { text: page.suggestedHere ? qsTr("Suggested. It begins when you have both said yes.") : "" }
    Column {
        id: list
        readonly property real beside: Math.round((page.stage - 2 * Theme.margin) * 0.53)
        x: page.wide ? sheet.from : Theme.margin
        y: Theme.s12
        width: page.wide ? beside : parent.width - 2 * Theme.margin
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
        OurPages { width: parent.width; viewModel: page.pages }
        Item { width: 1; height: page.viewModel.hasSuggestion ? Theme.s20 : Theme.s4 }
        RoundRow {
            id: theirRow
            visible: page.viewModel.hasSuggestion
            width: parent.width
            text: page.viewModel.suggestionTitle
            tell: qsTr("%1 suggests this one.").arg(page.people.otherName)
            about: page.viewModel.suggestionAbout
            length: page.viewModel.suggestionLength
            time: page.viewModel.suggestionTime
            lines: page.theirNote.length > 0 ? [...page.theirLines, page.theirNote] : page.theirLines
            open: chosen && !page.wide
            apart: page.apartOf[page.viewModel.suggestionNearness]
            from: page.scroll.contentY - list.y - y
            to: from + page.scroll.height
            chosen: page.suggestionUp
            onPicked: page.suggestionUp = true
        }
        Item { width: 1; height: Theme.s12; visible: page.viewModel.hasSuggestion }
        ChoiceColumn {
            id: choices
            width: parent.width
            spacing: 0
            name: head.text
            chosen: page.suggestionUp ? -1 : page.viewModel.selected
            tabStop: chosen >= 0 ? chosen : page.viewModel.suggestionRow === 0 ? 1 : 0
            onPicked: (place) => {
                if (place !== page.viewModel.selected)
                    page.noteUp = false
                page.viewModel.selected = place
                page.suggestionUp = false
            }
            Repeater {
                model: page.viewModel.rounds
                delegate: RoundRow {
                    required property int index
                    required property string title
                    required property string purpose
                    required property int nearness
                    required property bool isPrivate
                    required about
                    required length
                    required time
                    required property string part
                    from: page.scroll.contentY - list.y - choices.y - y
                    to: from + page.scroll.height
                    section: page.headOver(index, part)
                    text: title
                    tell: purpose
                    lines: page.note.length > 0 ? [...page.ownLines, page.note] : page.ownLines
                    open: chosen && !page.wide
                    apart: isPrivate ? 0 : page.apartOf[nearness]
                    // What is suggested stands above, and once is enough.
                    visible: index !== page.elsewhere
                }
            }
        }
        Flow {      // rounds of one's own; in the foot where there is room
            visible: !page.wide
            width: parent.width
            leftPadding: -Theme.s12
            topPadding: Theme.s4
            WriteBtn {}
            OpenBtn {}
        }
    }

    component WriteBtn: Btn {
        kind: "quiet"
        text: page.writing.unsaved ? qsTr("Go on writing your round") : qsTr("Write a round")
        onClicked: page.writeRound()
    }
    component OpenBtn: Btn {
        kind: "quiet"
        text: qsTr("Open a round from a file…")
        onClicked: page.openRound()
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
        next: page.readButton()
        why: qsTr("Not while the evening has paused.")
        onClicked: page.go()
    }
    component AgreeBtn: Btn {
        kind: "primary"
        //: A verb: says yes to the round that the partner suggested.
        text: qsTr("Agree")
        enabled: page.viewModel.canAgree
        next: page.readButton()
        why: qsTr("Not while the evening has paused.")
        onClicked: page.viewModel.agree()
    }
    component PutAwayBtn: Btn {
        text: qsTr("Not this one")
        onClicked: page.viewModel.dismiss()
    }
    component RoundSheet: Column {
        id: sheetText
        property string head: ""
        property string title: ""
        property string purpose: ""
        property string note: ""
        property alias about: about.about
        property alias length: about.length
        property alias apart: about.apart
        property alias lines: about.lines
        width: parent ? parent.width : implicitWidth
        Say { width: parent.width; visible: text.length > 0; text: sheetText.head; size: Theme.label; bottomPadding: Theme.s4 }
        Voice { width: parent.width; text: sheetText.title; size: Theme.sheetTitle; heading: true }
        Item { width: 1; height: Theme.s12 }
        Say { width: parent.width; text: sheetText.purpose }
        Item { width: 1; height: Theme.s16 }
        Rectangle { width: parent.width; height: Theme.outline; color: Theme.line }
        Item { width: 1; height: Theme.s16 }
        AboutRound { id: about; width: parent.width; signed: true }
        Item { width: 1; height: Theme.s8; visible: sheetText.note.length > 0 }
        Btn {
            x: -leftPadding
            visible: sheetText.note.length > 0
            kind: "quiet"
            text: page.noteUp ? qsTr("Back to what it tells") : qsTr("For whoever hands it out")
            width: Math.min(implicitWidth, parent.width + leftPadding)
            onClicked: page.noteUp = !page.noteUp
        }
    }

    RoundedRectangle {
        id: sheet
        readonly property real pad: Theme.s28
        readonly property real from: (page.width - page.stage) / 2 + Theme.margin
        visible: page.wide
        x: parent.width - from - width
        y: page.scroll.contentY + Theme.s12
        width: page.stage - 2 * Theme.margin - list.beside - Theme.s40
        height: Math.min(page.scroll.height, Theme.stageHeight) - 2 * Theme.s12
        radius: Theme.rSheet
        color: Theme.raised
        border.width: Theme.outline
        border.color: Theme.line
        Accessible.role: Accessible.Grouping
        Accessible.name: page.suggestionUp ? page.viewModel.suggestionTitle : page.viewModel.title
        HoverHandler { id: over }

        Item {
            visible: !page.suggestionUp
            x: sheet.pad
            y: sheet.pad
            width: sheet.width - 2 * sheet.pad
            height: sheet.height - 2 * sheet.pad
            RoundSheet {
                id: own
                title: page.viewModel.title
                purpose: page.viewModel.purpose
                about: page.viewModel.about
                length: page.viewModel.length
                apart: page.viewModel.isPrivate ? 0 : page.apartOf[page.viewModel.nearness]
                lines: page.noteUp ? [page.note] : page.ownLines
                note: page.note
            }
            Column {
                id: ownVerbs
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
            visible: page.suggestionUp
            x: sheet.pad
            y: sheet.pad
            width: sheet.width - 2 * sheet.pad
            height: sheet.height - 2 * sheet.pad
            RoundSheet {
                id: theirs
                //: %1 is a person’s name; below stands the round.
                head: qsTr("%1 suggests").arg(page.people.otherName)
                title: page.viewModel.suggestionTitle
                purpose: page.viewModel.suggestionPurpose
                about: page.viewModel.suggestionAbout
                length: page.viewModel.suggestionLength
                apart: page.apartOf[page.viewModel.suggestionNearness]
                lines: page.noteUp ? [page.theirNote] : page.theirLines
                note: page.theirNote
            }
            Column {
                id: theirVerbs
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

    ends: true
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
        visible: !page.wide && !page.suggestionUp && page.suggestedHere
        text: qsTr("Suggested. It begins when you have both said yes.")
        color: Theme.ink
    }
    footEnd: [
        WriteBtn { visible: page.wide },
        OpenBtn { visible: page.wide },
        ReadBtn { id: ownReadFoot; visible: !page.wide && !page.suggestionUp },
        GoBtn { visible: !page.wide && !page.suggestionUp && !page.suggestedHere; key: ownReadFoot.activeFocus ? "" : "↵" },
        ReadBtn { id: theirReadFoot; visible: !page.wide && page.suggestionUp },
        PutAwayBtn { visible: !page.wide && page.suggestionUp },
        AgreeBtn { visible: !page.wide && page.suggestionUp }
    ]
}
