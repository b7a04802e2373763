pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// "Reveal": the two circles meet, and what both are open to lies in the light. The same picture on both laptops.
Page {
    id: page
    required property RevealViewModel viewModel
    required property PeopleViewModel people
    property TalkViewModel talking: null

    context: viewModel.roundTitle
    crowded: viewModel.prompt.length > 72 || Math.max(viewModel.firstWords.length, viewModel.secondWords.length) > 110
             || lens.implicitHeight > 1.25 * pair.r || Math.max(one.implicitHeight, other.implicitHeight) > 1.2 * pair.r
    bodyHeight: roomy ? 0 : stack.y + stack.height + Theme.s28
    keys: ({ "Space": () => viewModel.turnNext(), "P": () => viewModel.putOnPage(),
             "Left": () => viewModel.before(), "Right": () => viewModel.after() })

    // The card lies there, both are told it once, and the circles meet.
    function reveal() {
        toTop()
        spoken.forceActiveFocus(Qt.OtherFocusReason)
        pair.meet()
    }
    readonly property int seen: viewModel.shared.count
    onSeenChanged: if (arrived) later.restart()
    Timer {
        id: later
        interval: 0
        onTriggered: if (page.parent) page.reveal()
    }
    onArriving: reveal()

    // All of it in one announcement, for a screen reader; it has the focus first, and Tab goes on from it.
    Item {
        id: spoken
        anchors.fill: parent
        Accessible.role: Accessible.Heading
        Accessible.name: page.viewModel.spoken
        Accessible.focusable: true
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    }

    Circles {
        id: pair
        visible: page.roomy
        r: Math.max(1, Math.min(288, (page.height - Theme.header - Theme.footer - consent.height) / 2 - Theme.s12))
        gap: Theme.apart * r
        light: 0
        woven: 1
        width: implicitWidth
        height: implicitHeight
        anchors.horizontalCenter: parent.horizontalCenter
        y: (parent.height - height) / 2 - 28
        onRChanged: if (!moving && light === 1) gap = Theme.met * r
        onMet: gap = Theme.met * r
    }
    Item {
        visible: page.roomy
        anchors.fill: pair
        transform: Mirrored { of: inside }    // as the circles
        LayoutMirroring.enabled: Language.fromRight
        LayoutMirroring.childrenInherit: true
        readonly property real k: pair.r / 288
        readonly property real met: Theme.met * pair.r

        component Person: Column {
            id: person
            required property string name
            required property string words
            property bool second: false
            y: (parent.height - height) / 2 - Theme.s8
            spacing: Theme.s8
            Say {
                width: parent.width
                text: person.name
                size: Theme.label
                color: person.second ? Theme.dusk : Theme.ember
                font.weight: Font.DemiBold
            }
            Said { width: parent.width; words: person.words; opacity: pair.light }
        }
        id: inside
        Person {
            id: one
            name: page.people.firstName
            words: page.viewModel.firstWords
            x: 48 * inside.k
            width: inside.met - 76 * inside.k
        }
        RevealedWords {
            id: lens
            asks: page.viewModel.asks
            large: page.viewModel.large
            prompt: page.viewModel.prompt
            overlap: page.viewModel.overlap
            help: page.viewModel.help
            anchors.centerIn: parent
            width: 216 * inside.k
            opacity: pair.light
        }
        Person {
            id: other
            name: page.people.secondName
            words: page.viewModel.secondWords
            second: true
            x: parent.width - width - 40 * inside.k
            width: inside.met - 76 * inside.k
        }
    }
    NotConsent {
        id: consent
        visible: page.roomy
        text: page.viewModel.consentLine
        anchors.horizontalCenter: parent.horizontalCenter
        // Longer words may need a foot of two lines: it stays above that.
        y: Math.min(pair.y + pair.height + Theme.s12, page.height - page.footHeight - height - Theme.s4 - page.scroll.y)
    }

    Column {
        id: stack
        visible: !page.roomy
        opacity: pair.light
        width: Math.min(parent.width - 2 * Theme.margin, 960 * Theme.text)
        x: (parent.width - width) / 2
        y: Theme.s12
        spacing: Theme.s28
        SharedCard {
            width: parent.width
            asks: page.viewModel.asks
            large: page.viewModel.large
            prompt: page.viewModel.prompt
            overlap: page.viewModel.overlap
            help: page.viewModel.help
        }
        TwoVoices {
            visible: any || page.viewModel.namesBoth
            width: parent.width
            people: page.people
            firstWords: page.viewModel.firstWords
            secondWords: page.viewModel.secondWords
        }
    }

    Aloud { text: page.viewModel.onPage ? qsTr("It is on our page") : "" }

    ends: true
    footStart: [
        Btn {
            kind: "quiet"
            text: qsTr("Stop here")
            visible: !page.viewModel.roundDone      // nothing is left to stop
            onClicked: page.viewModel.stop()
        },
        Earlier { revealing: page.viewModel }
    ]
    footMiddle: NotConsent {       // what scrolls never takes it along
        visible: !page.roomy
        text: page.viewModel.consentLine
        width: Math.min(implicitWidth, page.width - 2 * page.side)
    }
    footEnd: [
        TalkBtn { talking: page.talking; offers: true },
        Btn {
            visible: page.viewModel.step.length > 0
            detail: page.viewModel.step
            text: page.viewModel.onPage ? qsTr("It is on our page") : qsTr("Put on our page")
            key: page.viewModel.onPage ? "" : "P"
            enabled: !page.viewModel.onPage
            next: onward
            onClicked: page.viewModel.putOnPage()
        },
        Btn {
            id: onward
            kind: "primary"
            text: page.viewModel.roundDone ? qsTr("Go on") : qsTr("Turn the next")
            key: qsTr("Space")
            onClicked: page.viewModel.turnNext()
        }
    ]
}
