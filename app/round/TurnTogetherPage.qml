pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// "Turn together": the card lies woven shut between the two. Only this laptop's own hand shows, on its own side;
// the other side never changes before the turn. What was last shared stays in view, and what was before it in reach.
Page {
    id: page
    required property TurnViewModel viewModel
    required property PeopleViewModel people
    property TalkViewModel talking: null
    required property RevealViewModel revealing
    readonly property real panelWidth: 400
    readonly property bool beside: roomy && revealing.any
    readonly property real room: height - Theme.header - Theme.footer - Theme.s20

    context: revealing.roundTitle
    crowded: revealing.any && ruler.implicitHeight > room
    bodyHeight: roomy ? 0 : (revealing.any ? last.y + last.height : words.y + words.height) + Theme.s40
    keys: ({ "Space": () => viewModel.toggleHand(), "Left": () => revealing.before(), "Right": () => revealing.after() })
    onArriving: {
        toTop()
        title.forceActiveFocus(Qt.OtherFocusReason)
    }

    Aloud {     // one's own hand, put there or taken back
        id: told
        readonly property bool hand: page.viewModel.hand
        // Before that, and while it has the focus, the title itself is heard.
        onHandChanged: if (page.arrived && !title.activeFocus) say(title.text)
    }
    component Last: Column {
        id: shared
        property bool small: true
        spacing: Theme.s12
        SharedCard {
            width: parent.width
            asks: page.revealing.asks
            large: page.revealing.large
            prompt: page.revealing.prompt
            overlap: page.revealing.overlap
            help: page.revealing.help
            line: page.revealing.consentLine
            small: shared.small
        }
        TwoVoices {
            visible: any
            width: parent.width
            people: page.people
            firstWords: page.revealing.firstWords
            secondWords: page.revealing.secondWords
        }
        Earlier { visible: any; width: parent.width; revealing: page.revealing }
    }
    // How tall it would be beside the circles, whether it stands there or not.
    Last { id: ruler; visible: false; width: page.panelWidth }

    Item {      // where the circles and the words stand
        id: stage
        x: page.beside ? Theme.margin + page.panelWidth + Theme.s40 : Theme.margin
        width: parent.width - x - Theme.margin
        height: parent.height
    }
    Circles {
        id: pair
        r: Math.max(1, !page.roomy ? Math.min(168, stage.width / 3.2, Math.max(84 * Theme.text, 0.32 * page.scroll.height))
                      : Math.min(page.beside ? 190 : 222, (page.height - Theme.header - Theme.footer - words.height) / 2 - Theme.s20))
        gap: Theme.apart * r
        faceDown: true
        handLeft: page.people.iAmFirst && page.viewModel.hand
        handRight: !page.people.iAmFirst && page.viewModel.hand
        width: implicitWidth
        height: implicitHeight
        x: stage.x + (stage.width - width) / 2
        y: page.roomy ? (page.height - Theme.footer + Theme.header - height - words.height - Theme.s28) / 2 - page.stageTop : Theme.s12
    }
    component Name: Voice {
        id: name
        property real middle: 0
        readonly property real room: pair.gap - Theme.s28
        size: page.roomy ? Theme.person : Theme.words
        width: room
        x: pair.x + (Language.fromRight ? pair.width - middle : middle) - width / 2
        y: pair.y + (pair.height - height) / 2
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    Name { text: page.people.firstName; color: Theme.ember; middle: pair.gap / 2 + Theme.s4 }
    Name { text: page.people.secondName; color: Theme.dusk; middle: pair.width - pair.gap / 2 - Theme.s4 }
    Column {
        id: words
        x: stage.x + (stage.width - width) / 2
        y: pair.y + pair.height + Theme.s28
        width: Math.min(stage.width, 940)
        spacing: Theme.s8
        Voice {
            id: title
            width: parent.width
            heading: true
            size: Theme.sheetTitle
            horizontalAlignment: Text.AlignHCenter
            text: page.viewModel.hand ? qsTr("Your hand is on the card") : qsTr("Turn the card together")
        }
        Say {
            width: parent.width
            size: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            text: page.viewModel.hand ? qsTr("It turns the moment you have both pressed. Until then, neither screen shows it.")
                                      : qsTr("It turns when you both put a hand on it. You can take yours back.")
        }
        Say {
            width: parent.width
            size: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            text: page.viewModel.hand ? qsTr("Look up, and ask.") : qsTr("Look at each other first.")
        }
    }
    Last {
        id: last
        visible: page.revealing.any
        small: page.beside
        x: page.beside ? Theme.margin : (parent.width - width) / 2
        y: page.beside ? Theme.header + Math.max(0, (page.room - height) / 2) - page.stageTop : words.y + words.height + Theme.s28
        width: page.beside ? page.panelWidth : Math.min(parent.width - 2 * Theme.margin, 960 * Theme.text)
    }

    ends: true
    footStart: Btn {
        kind: "quiet"
        text: qsTr("Stop here")
        onClicked: page.viewModel.stop()
    }
    footMiddle: Btn {
        text: page.viewModel.hand ? qsTr("Take my hand back") : qsTr("Put my hand on the card")
        key: qsTr("Space")
        enabled: page.viewModel.hand || page.viewModel.canTurn
        next: title
        why: qsTr("Not while the evening has paused.")
        onClicked: page.viewModel.toggleHand()
    }
    footEnd: TalkBtn { talking: page.talking }
}
