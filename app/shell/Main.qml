pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mandorla
import Mandorla.ViewModels

// The window: one page at a time, the notice over it, and the cover over everything. Closing it is leaving,
// silently.
Window {
    id: window
    required property AppViewModel viewModel
    readonly property bool covered: viewModel.covered

    width: 1280
    height: 800
    minimumWidth: 720
    minimumHeight: 560
    title: viewModel.windowTitle
    color: Theme.ground

    Binding { target: Theme; property: "dark"; value: window.viewModel.dark }
    Binding { target: Theme; property: "text"; value: window.viewModel.textSize }
    Binding { target: Theme; property: "still"; value: window.viewModel.still }

    // A round that is in no file yet: asked once.
    onClosing: (close) => close.accepted = viewModel.mayClose()

    // From anywhere, whatever has the focus.
    Shortcut {
        sequences: ["Esc"]
        enabled: !window.covered
        onActivated: window.viewModel.cover()
    }

    // --- the cover: at once, and the focus comes back where it was ---
    // Covered, the page leaves the window, and with it whatever reads a window: what is only hidden is still heard.
    property Item focusBefore: null
    property int reasonBefore: Qt.OtherFocusReason

    onCoveredChanged: {
        if (covered) {
            const control = activeFocusItem as T.Control
            focusBefore = activeFocusItem
            reasonBefore = control ? control.focusReason : Qt.OtherFocusReason
            stage.parent = null
            coverPage.arrive()
        } else {
            stage.parent = contentItem
            const back = focusBefore && focusBefore.visible ? focusBefore : stage
            back.forceActiveFocus(reasonBefore)
        }
    }

    FocusScope {
        id: stage
        width: window.width
        height: window.height
        focus: true

        FocusScope {
            id: place
            property Item page: null
            y: notice.text.length > 0 && !notice.inHeader ? notice.y + notice.height : 0
            width: stage.width
            height: stage.height - y
            focus: true

            // No Loader: that of Qt 6.4 does not take components which are bound to where they stand.
            function put() {
                const before = page
                if (before) {
                    before.visible = false
                    window.viewModel.takeAway(before)
                }
                page = window.pageFor(window.viewModel.page).createObject(place) as Item
                appear.restart()
            }
            Component.onCompleted: put()
            Connections {
                target: window.viewModel
                function onPageChanged() { place.put() }
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
        // Where there is room it lies in the header, beside Cover; else above the page.
        Notice {
            id: notice
            readonly property bool inHeader: Theme.text <= Theme.roomyText && window.width >= Theme.roomyWidth
                                             && window.height >= Theme.roomyHeight
            readonly property real side: (inHeader ? Math.max(0, window.width - Theme.stageWidth) / 2 : 0) + Theme.margin
            x: side
            y: Theme.s12
            z: 1
            width: stage.width - 2 * side - (inHeader ? twin.implicitWidth + Theme.s20 : 0)
            text: window.viewModel.noticeStep.length > 0
                  ? window.viewModel.notice + " " + window.viewModel.noticeStep : window.viewModel.notice
            action: window.viewModel.paused && window.viewModel.page !== AppViewModel.Apart ? qsTr("Find each other") : ""
            onActed: window.viewModel.showApart()
        }
        Btn {       // as wide as the page's own
            id: twin
            z: -1
            opacity: 0
            enabled: false
            activeFocusOnTab: false
            text: qsTr("Cover")
            key: qsTr("Esc")
            Accessible.ignored: true
        }
    }

    CoverPage {
        id: coverPage
        anchors.fill: parent
        visible: window.covered
        enabled: window.covered
        asks: window.viewModel.coverAsks
        busy: window.viewModel.door.busy
        wrong: window.viewModel.door.failure.length > 0
        onBack: window.viewModel.uncover()
        onOffered: (passphrase) => window.viewModel.door.open(passphrase)
    }

    // --- the pages ---
    function pageFor(page: int): Component {
        switch (page) {
        case AppViewModel.Door: return door
        case AppViewModel.BeforeWeBegin: return beforeWeBegin
        case AppViewModel.Welcome: return welcome
        case AppViewModel.Keep: return keepingIt
        case AppViewModel.Connect: return connecting
        case AppViewModel.Choose: return choosing
        case AppViewModel.ReadCards: return readingCards
        case AppViewModel.Answer: return answering
        case AppViewModel.Sealed: return sealing
        case AppViewModel.TurnTogether: return turning
        case AppViewModel.Reveal: return revealing
        case AppViewModel.TheEnd: return ending
        case AppViewModel.OurPage: return ourPage
        case AppViewModel.TakeAlong: return takingAlong
        case AppViewModel.Kept: return kept
        case AppViewModel.Write: return write
        case AppViewModel.WriteRound: return writeRound
        case AppViewModel.WriteCard: return writeCard
        case AppViewModel.TryCard: return tryCard
        case AppViewModel.LeaveWriting: return leaveWriting
        case AppViewModel.RoundFile: return roundFile
        case AppViewModel.Companions: return companions
        case AppViewModel.Apart: return apart
        }
        return null
    }
    Component {
        id: door
        DoorPage {
            anchors.fill: parent
            viewModel: window.viewModel.door
            onCover: window.viewModel.cover()
            onLeave: window.viewModel.endEvening()
        }
    }
    Component {
        id: beforeWeBegin
        BeforeWeBeginPage {
            anchors.fill: parent
            viewModel: window.viewModel.welcome
            onCover: window.viewModel.cover()
            onLeave: window.viewModel.endEvening()
        }
    }
    Component {
        id: welcome
        WelcomePage {
            anchors.fill: parent
            viewModel: window.viewModel.welcome
            onWriteRound: window.viewModel.writeRound()
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: keepingIt
        KeepPage {
            anchors.fill: parent
            viewModel: window.viewModel.keepingIt
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: connecting
        ConnectPage {
            anchors.fill: parent
            viewModel: window.viewModel.connecting
            locks: window.viewModel.locks
            onShowKept: window.viewModel.showKept()
            onLeave: window.viewModel.endEvening()
            onCover: window.viewModel.cover()
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
            locks: window.viewModel.locks
            writing: window.viewModel.writing
            onShowKept: window.viewModel.showKept()
            onWriteRound: window.viewModel.writeRound()
            onOpenRound: window.viewModel.openRound()
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: readingCards
        ReadCardsPage {
            anchors.fill: parent
            viewModel: window.viewModel.readingCards
            people: window.viewModel.people
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: answering
        AnswerPage {
            anchors.fill: parent
            viewModel: window.viewModel.answering
            people: window.viewModel.people
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: sealing
        SealedPage {
            anchors.fill: parent
            viewModel: window.viewModel.sealing
            people: window.viewModel.people
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: turning
        TurnTogetherPage {
            anchors.fill: parent
            viewModel: window.viewModel.turning
            revealing: window.viewModel.revealing
            people: window.viewModel.people
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: revealing
        RevealPage {
            anchors.fill: parent
            viewModel: window.viewModel.revealing
            people: window.viewModel.people
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: ending
        TheEndPage {
            anchors.fill: parent
            viewModel: window.viewModel.ending
            people: window.viewModel.people
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: ourPage
        OurPage {
            anchors.fill: parent
            viewModel: window.viewModel.ourPage
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: takingAlong
        TakeAlongPage {
            anchors.fill: parent
            viewModel: window.viewModel.takingAlong
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: kept
        KeptPage {
            anchors.fill: parent
            viewModel: window.viewModel.kept
            anyone: window.viewModel.companions.people.count > 0
            onShowPeople: window.viewModel.showCompanions()
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: companions
        CompanionsPage {
            anchors.fill: parent
            viewModel: window.viewModel.companions
            onLeave: window.viewModel.endEvening()
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: apart
        ApartPage {
            anchors.fill: parent
            viewModel: window.viewModel.connecting
            people: window.viewModel.people
            onLeave: window.viewModel.leaveApart()
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: write
        WriteStartPage {
            anchors.fill: parent
            viewModel: window.viewModel.writing
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: writeRound
        WriteRoundPage {
            anchors.fill: parent
            viewModel: window.viewModel.writing
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: writeCard
        WriteCardPage {
            anchors.fill: parent
            viewModel: window.viewModel.writing
            onCover: window.viewModel.cover()
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
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: leaveWriting
        LeaveWritingPage {
            anchors.fill: parent
            viewModel: window.viewModel.writing
            onCover: window.viewModel.cover()
        }
    }
    Component {
        id: roundFile
        RoundFilePage {
            anchors.fill: parent
            viewModel: window.viewModel.roundFile
            onCover: window.viewModel.cover()
        }
    }
}
