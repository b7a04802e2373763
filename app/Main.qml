pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mandorla
import Mandorla.ViewModels

// The window: one page at a time, the notice over it, and the cover over everything. Closing it is leaving,
// silently.
Window {
    id: window
    required property App viewModel
    readonly property WindowViewModel frame: viewModel.window
    readonly property bool covered: frame.covered

    width: 1280
    height: 800
    minimumWidth: 720
    minimumHeight: 560
    title: frame.title
    color: Theme.ground

    readonly property LookViewModel look: viewModel.look
    Binding { target: Theme; property: "dark"; value: window.look.dark }
    Binding { target: Theme; property: "text"; value: window.look.textSize }
    Binding { target: Theme; property: "contrast"; value: window.look.contrast }
    Binding { target: Theme; property: "still"; value: window.look.still }

    FocusTold { of: window }

    // A round that is in no file yet: asked once.
    onClosing: (close) => close.accepted = viewModel.mayClose()

    // From anywhere, whatever has the focus.
    Shortcut {
        sequences: ["Esc"]
        enabled: window.layer !== Main.Cover
        onActivated: window.frame.cover()
    }
    Shortcut {
        sequences: ["F1"]
        enabled: window.layer !== Main.Help
        onActivated: window.frame.help()
    }

    // --- the cover, the page for someone who is afraid, and how it looks: at once, and the focus comes back where it was ---
    // Under each the page leaves the window, and with it whatever reads a window: what is only hidden is still heard.
    enum Layer { Stage, Cover, Help, Look }
    readonly property int layer: frame.helping ? Main.Help : frame.looking ? Main.Look : frame.covered ? Main.Cover : Main.Stage
    property Item focusBefore: null
    property int reasonBefore: Qt.OtherFocusReason
    property Item over: null

    onLayerChanged: {
        if (layer !== Main.Stage && stage.parent) {
            const control = activeFocusItem as T.Control
            focusBefore = activeFocusItem
            reasonBefore = control ? control.focusReason : Qt.OtherFocusReason
            stage.parent = null
        }
        if (over) {
            over.visible = false
            frame.takeAway(over)
            over = null
        }
        if (layer === Main.Help || layer === Main.Look) {
            over = (layer === Main.Help ? ifAfraid : lookPage).createObject(contentItem) as Item
        } else if (layer === Main.Cover) {
            coverPage.arrive()
        } else {
            stage.parent = contentItem
            const back = focusBefore && focusBefore.visible ? focusBefore : stage
            back.forceActiveFocus(reasonBefore)
        }
    }
    Component {
        id: ifAfraid
        IfAfraidPage {
            anchors.fill: parent
            onBack: window.frame.leaveHelp()
            onLeave: window.viewModel.endEvening()
            onCover: window.frame.cover()
        }
    }
    Component {
        id: lookPage
        LookPage {
            anchors.fill: parent
            viewModel: window.look
            covered: window.covered
            onBack: window.frame.leaveLook()
            onCover: window.frame.cover()
        }
    }

    FocusScope {
        id: stage
        width: window.width
        height: window.height
        focus: true

        FocusScope {
            id: place
            property var page: null     // a Page, as which Qt 6.8 may not know it
            y: notice.text.length > 0 && !notice.inHeader && !along.on ? notice.y + notice.height : 0
            width: stage.width
            height: stage.height - y
            focus: true

            // No Loader: that of Qt 6.4 does not take components which are bound to where they stand.
            function put() {
                const before = page
                if (before) {
                    before.visible = false
                    window.frame.takeAway(before)
                }
                page = window.pageFor(window.viewModel.navigator.screen).createObject(place) as Item
                appear.restart()
            }
            Component.onCompleted: put()
            Connections {
                target: window.viewModel.navigator
                function onScreenChanged() { place.put() }
            }
            NumberAnimation {
                id: appear
                target: place
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.tPage
                easing.type: Easing.InOutCubic
            }
        }
        // Where there is room the notice lies in the header, beside Cover; else above the page. Where it would leave too
        // little of that it goes along with what scrolls there, and is in sight when it is new or has the focus.
        Item {
            id: along
            readonly property bool on: notice.text.length > 0 && !notice.inHeader && place.page !== null
                                       && stage.height - Theme.s12 - notice.height < place.page.leastHeight
            readonly property Flickable of: on ? place.page.moving : null
            readonly property bool focused: on && window.activeFocusItem !== null && window.activeFocusItem.parent === notice
            y: on ? place.page.headerHeight : 0
            z: 1
            width: stage.width
            height: of ? of.height : stage.height
            clip: on
            onFocusedChanged: if (focused) place.page.toTop()
            Binding {
                target: along.on ? place.page : null
                property: "above"
                value: notice.height + Theme.s12
                restoreMode: Binding.RestoreValue
            }
            Notice {
                id: notice
                transform: Turned { of: notice }
                readonly property bool inHeader: Theme.text <= Theme.roomyText && window.width >= Theme.roomyWidth
                                                 && window.height >= Theme.roomyHeight
                readonly property real side: (inHeader ? Math.max(0, window.width - Theme.stageWidth) / 2 : 0) + Theme.margin
                x: side
                y: along.of ? along.of.originY - along.of.topMargin - along.of.contentY : Theme.s12
                width: stage.width - 2 * side - (inHeader ? twin.implicitWidth + Theme.s20 : 0)
                readonly property NoticeViewModel viewModel: window.viewModel.notice
                text: Language.inARow(viewModel.text, viewModel.step)
                action: viewModel.paused && window.viewModel.navigator.screen !== Navigator.Apart ? qsTr("Find each other") : ""
                onActed: window.viewModel.showApart()
                onTextChanged: if (along.on && text.length > 0) place.page.toTop()
            }
        }
        Btn {       // as wide as the page's own
            id: twin
            z: -1
            opacity: 0
            enabled: false
            activeFocusOnTab: false
            //: As the button of each page.
            text: qsTr("Cover")
            key: qsTr("Esc")
            Accessible.ignored: true
        }
    }

    CoverPage {
        id: coverPage
        anchors.fill: parent
        visible: window.layer === Main.Cover
        enabled: visible
        asks: window.frame.coverAsks
        busy: window.viewModel.door.busy
        wrong: window.viewModel.door.failure.length > 0
        onBack: window.frame.uncover()
        onOffered: (passphrase) => window.viewModel.door.open(passphrase)
        onHelp: window.frame.help()
        onLook: window.frame.look()
    }

    // --- the pages ---
    function pageFor(screen: int): Component {
        switch (screen) {
        case Navigator.Door: return door
        case Navigator.BeforeWeBegin: return beforeWeBegin
        case Navigator.Welcome: return welcome
        case Navigator.Keep: return keepingIt
        case Navigator.Connect: return connecting
        case Navigator.Choose: return choosing
        case Navigator.ReadCards: return readingCards
        case Navigator.Answer: return answering
        case Navigator.Sealed: return sealing
        case Navigator.TurnTogether: return turning
        case Navigator.Reveal: return revealing
        case Navigator.TheEnd: return ending
        case Navigator.Talk: return talking
        case Navigator.OurPage: return ourPage
        case Navigator.TakeAlong: return takingAlong
        case Navigator.Kept: return kept
        case Navigator.Write: return write
        case Navigator.WriteRound: return writeRound
        case Navigator.WriteCard: return writeCard
        case Navigator.TryCard: return tryCard
        case Navigator.LeaveWriting: return leaveWriting
        case Navigator.RoundFile: return roundFile
        case Navigator.Companions: return companions
        case Navigator.Apart: return apart
        case Navigator.OwnList: return ownList
        case Navigator.OwnAnswer: return ownAnswer
        case Navigator.OwnPage: return ownPage
        }
        return null
    }
    Component {
        id: door
        DoorPage {
            anchors.fill: parent
            viewModel: window.viewModel.door
            onLook: window.frame.look()
            onCover: window.frame.cover()
            onLeave: window.viewModel.endEvening()
        }
    }
    Component {
        id: beforeWeBegin
        BeforeWeBeginPage {
            anchors.fill: parent
            viewModel: window.viewModel.welcome
            onCover: window.frame.cover()
            onLeave: window.viewModel.endEvening()
            onLook: window.frame.look()
        }
    }
    Component {
        id: welcome
        WelcomePage {
            anchors.fill: parent
            viewModel: window.viewModel.welcome
            onWriteRound: window.viewModel.writeRound()
            onHelp: window.frame.help()
            onLook: window.frame.look()
            onCover: window.frame.cover()
        }
    }
    Component {
        id: keepingIt
        KeepPage {
            anchors.fill: parent
            viewModel: window.viewModel.keepingIt
            onCover: window.frame.cover()
        }
    }
    Component {
        id: connecting
        ConnectPage {
            anchors.fill: parent
            viewModel: window.viewModel.connecting
            locks: window.frame.locks
            onShowKept: window.viewModel.showKept()
            onWriteAlone: window.viewModel.showOwnWords()
            onLeave: window.viewModel.endEvening()
            onCover: window.frame.cover()
        }
    }
    Component {
        id: choosing
        ChoosePage {
            anchors.fill: parent
            viewModel: window.viewModel.choosing
            pages: window.viewModel.pages
            people: window.viewModel.people
            keeping: window.viewModel.keeping
            locks: window.frame.locks
            writing: window.viewModel.writing
            onShowKept: window.viewModel.showKept()
            onWriteRound: window.viewModel.writeRound()
            onOpenRound: window.viewModel.openRound()
            onCover: window.frame.cover()
        }
    }
    Component {
        id: readingCards
        ReadCardsPage {
            anchors.fill: parent
            viewModel: window.viewModel.readingCards
            people: window.viewModel.people
            onCover: window.frame.cover()
            onHelp: window.frame.help()
        }
    }
    Component {
        id: answering
        AnswerPage {
            anchors.fill: parent
            viewModel: window.viewModel.answering
            people: window.viewModel.people
            onCover: window.frame.cover()
            onHelp: window.frame.help()
        }
    }
    Component {
        id: sealing
        SealedPage {
            anchors.fill: parent
            viewModel: window.viewModel.sealing
            people: window.viewModel.people
            onCover: window.frame.cover()
        }
    }
    Component {
        id: turning
        TurnTogetherPage {
            anchors.fill: parent
            talking: window.viewModel.talking
            viewModel: window.viewModel.turning
            revealing: window.viewModel.revealing
            people: window.viewModel.people
            onCover: window.frame.cover()
        }
    }
    Component {
        id: revealing
        RevealPage {
            anchors.fill: parent
            talking: window.viewModel.talking
            viewModel: window.viewModel.revealing
            people: window.viewModel.people
            onCover: window.frame.cover()
        }
    }
    Component {
        id: talking
        TalkPage {
            anchors.fill: parent
            viewModel: window.viewModel.talking
            people: window.viewModel.people
            onCover: window.frame.cover()
        }
    }
    Component {
        id: ending
        TheEndPage {
            anchors.fill: parent
            talking: window.viewModel.talking
            viewModel: window.viewModel.ending
            people: window.viewModel.people
            onCover: window.frame.cover()
        }
    }
    Component {
        id: ourPage
        OurPage {
            anchors.fill: parent
            viewModel: window.viewModel.ourPage
            onCover: window.frame.cover()
        }
    }
    Component {
        id: takingAlong
        TakeAlongPage {
            anchors.fill: parent
            viewModel: window.viewModel.takingAlong
            onCover: window.frame.cover()
        }
    }
    Component {
        id: kept
        KeptPage {
            anchors.fill: parent
            viewModel: window.viewModel.kept
            anyone: window.viewModel.companions.people.count > 0
            onShowPeople: window.viewModel.showCompanions()
            onShowOwnWords: window.viewModel.showOwnWords()
            onCover: window.frame.cover()
        }
    }
    Component {
        id: companions
        CompanionsPage {
            anchors.fill: parent
            viewModel: window.viewModel.companions
            onLeave: window.viewModel.endEvening()
            onCover: window.frame.cover()
        }
    }
    Component {
        id: apart
        ApartPage {
            anchors.fill: parent
            viewModel: window.viewModel.connecting
            people: window.viewModel.people
            onLeave: window.viewModel.leaveApart()
            onCover: window.frame.cover()
        }
    }
    Component {
        id: ownList
        OwnListPage {
            anchors.fill: parent
            viewModel: window.viewModel.ownList
            onCover: window.frame.cover()
        }
    }
    Component {
        id: ownAnswer
        AnswerPage {
            anchors.fill: parent
            viewModel: window.viewModel.ownAnswering
            people: window.viewModel.writing.people
            onCover: window.frame.cover()
        }
    }
    Component {
        id: ownPage
        OwnPage {
            anchors.fill: parent
            viewModel: window.viewModel.ownPage
            onCover: window.frame.cover()
        }
    }
    Component {
        id: write
        WriteStartPage {
            anchors.fill: parent
            viewModel: window.viewModel.writing
            onCover: window.frame.cover()
        }
    }
    Component {
        id: writeRound
        WriteRoundPage {
            anchors.fill: parent
            viewModel: window.viewModel.writing
            onCover: window.frame.cover()
        }
    }
    Component {
        id: writeCard
        WriteCardPage {
            anchors.fill: parent
            viewModel: window.viewModel.writing
            onCover: window.frame.cover()
        }
    }
    Component {
        id: tryCard
        AnswerPage {
            anchors.fill: parent
            trying: true
            viewModel: window.viewModel.writing.trying
            people: window.viewModel.writing.people
            onTried: window.viewModel.writing.endTrying()
            onCover: window.frame.cover()
            onHelp: window.frame.help()
        }
    }
    Component {
        id: leaveWriting
        LeaveWritingPage {
            anchors.fill: parent
            viewModel: window.viewModel.writing
            onCover: window.frame.cover()
        }
    }
    Component {
        id: roundFile
        RoundFilePage {
            anchors.fill: parent
            viewModel: window.viewModel.roundFile
            onCover: window.frame.cover()
        }
    }
}
