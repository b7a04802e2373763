pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// "Answer", alone: what the round is and what absence tells; card by card; all of it once more before sealing.
AlonePage {
    id: page
    required property AnswerViewModel viewModel
    required property PeopleViewModel people
    readonly property bool answering: viewModel.phase === AnswerViewModel.Card
    readonly property bool inReview: viewModel.phase === AnswerViewModel.Review
    readonly property bool opening: viewModel.phase === AnswerViewModel.Opening
    property var card: null             // a CardBody
    property bool trying: false         // one card, looked at by whoever writes it: nothing of it is kept
    signal tried()
    signal help()                       // for someone who is afraid to say no

    context: opening ? "" : viewModel.roundTitle
    note: qsTr("Only on this laptop")
    second: !people.iAmFirst
    single: viewModel.alone
    kicker: answering ? viewModel.kindName : ""
    question: answering ? viewModel.prompt : inReview ? qsTr("Your answers, once more") : viewModel.roundTitle
    remark: answering ? viewModel.help
          : !inReview ? qsTr("Answer alone. Nobody sees how far you are.")
          : viewModel.alone ? qsTr("Nothing of this is sent. You can go back to any card.")
          : qsTr("You can go back to any card. You can also change your mind until you have both sealed.")
    contentWidth: answering && viewModel.twoColumns ? 600 : 560
    reserve: card ? card.reserve : 0

    keys: trying ? tryKeys
        : opening ? ({ "Enter": () => viewModel.next() })
        : inReview ? ({ "Alt+Left": () => viewModel.back() })
        : cardKeys

    function goOn() {
        if (!answering || !page.card || !page.card.hold())
            viewModel.next()
    }
    readonly property var tryKeys: {
        let keys = Object.assign({}, cardKeys, { "Enter": () => tried(), "Alt+Left": () => tried() })
        delete keys["S"]
        return keys
    }
    readonly property var cardKeys: {
        let keys = { "Enter": () => goOn(), "S": () => viewModel.skip(), "Alt+Left": () => viewModel.back() }
        for (let n = 1; n <= 9; ++n)
            keys[n] = () => { if (page.card) page.card.choose(n - 1) }
        return keys
    }

    place: answering && !trying ? steps.text : ""
    // Where we are decides what has the focus, once what is new lies on the page.
    readonly property string here: `${viewModel.phase} ${viewModel.index}`
    onHereChanged: later.restart()
    Timer {
        id: later
        interval: 0
        onTriggered: if (page.parent) page.arrive()
    }
    Component.onCompleted: arrive()

    // One of the components below. (In Qt 6.4 a Loader refuses bound ones here.)
    Repeater {
        model: 1
        delegate: page.opening ? openingText : page.inReview ? reviewList : cardOfItsKind
        onItemRemoved: page.card = null
    }
    Component {
        id: cardOfItsKind
        Loader {
            id: loader
            readonly property string file: page.viewModel.cardFile
            property bool ready: false
            width: page.contentRoom
            function show() {
                setSource(Qt.resolvedUrl("kinds/" + file), { openCard: page.viewModel, answer: page.viewModel.answer })
            }
            onFileChanged: if (ready && file.length > 0) show()
            Component.onCompleted: {
                ready = true
                show()
            }
            onLoaded: {
                item.second = Qt.binding(() => page.second)
                page.card = item
            }
        }
    }
    Component { id: reviewList; ReviewList { width: page.contentRoom; viewModel: page.viewModel } }
    Component {
        id: openingText
        Column {
            width: page.contentRoom
            spacing: Theme.s28
            Say { width: parent.width; text: page.viewModel.opening; size: Theme.lead; color: Theme.ink; visible: text.length > 0 }
            Panel {
                width: parent.width
                pad: Theme.s28
                visible: tells.tells.length > 0 || tells.before.length > 0
                title: page.viewModel.alone ? "" : qsTr("What you both see")
                WhatItTells {
                    id: tells
                    width: parent.width
                    tells: page.viewModel.tells
                    before: page.viewModel.before
                }
            }
            WhatPartnerSees { width: parent.width; pad: Theme.s28; visible: tells.telling; onAfraid: page.help() }
            Say { width: parent.width; text: page.viewModel.aloud; visible: text.length > 0 }
        }
    }

    // A choice from before a skip.
    Flow {
        visible: page.answering && page.viewModel.canTakeUp
        width: parent.width
        spacing: Theme.s12
        Say {
            width: Math.min(natural, parent.width)
            height: Math.max(implicitHeight, Theme.button)
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Skipped. What you chose before is set aside.")
            color: Theme.quiet
        }
        Btn {
            kind: "quiet"
            text: qsTr("Take it up again")
            onClicked: page.viewModel.takeUp()
        }
    }
    Switch {
        visible: page.answering && page.viewModel.canKeepBack
        width: parent.width
        text: qsTr("Keep this card to myself")
        detail: page.viewModel.keepBackDetail
        answer: true
        on: page.viewModel.withheld
        onWanted: (on) => page.viewModel.withheld = on
    }

    footStart: [
        Btn {
            visible: page.trying
            kind: "quiet"
            text: qsTr("Back to writing")
            key: qsTr("Alt ←")
            onClicked: page.tried()
        },
        Btn {
            visible: !page.opening && !page.trying
            kind: "quiet"
            text: qsTr("Back")
            key: qsTr("Alt ←")
            onClicked: page.viewModel.back()
        },
        Btn {
            visible: !page.answering && !page.trying
            kind: "quiet"
            text: qsTr("Stop here")
            onClicked: page.viewModel.alone ? page.viewModel.finish() : page.viewModel.stop()
        }
    ]
    footMiddle: ProgressDots {
        id: steps
        visible: page.answering && !page.trying
        count: page.viewModel.count
        at: page.viewModel.index
        function follow() {
            const rows = page.viewModel.progress
            let places = []
            for (let i = 0; i < rows.count; ++i) {
                if (rows.at(i, "state") === AnswerViewModel.Skipped)
                    places.push(i)
            }
            skipped = places
        }
        Component.onCompleted: follow()
        Connections {
            target: page.viewModel
            function onCardChanged() { steps.follow() }
            function onAnswerChanged() { steps.follow() }
        }
    }
    footEnd: [
        Btn {
            visible: page.answering && !page.trying
            //: Leaves the card without an answer; that tells the partner nothing.
            text: qsTr("Skip")
            key: "S"
            onClicked: page.viewModel.skip()
        },
        Btn {
            visible: !page.inReview && !page.trying
            kind: "primary"
            text: page.opening ? qsTr("Begin") : qsTr("Next")
            key: "↵"
            onClicked: page.goOn()
        },
        Btn {
            visible: page.inReview
            kind: "primary"
            //: A verb: there are no more cards, and one is alone with what one wrote.
            text: page.viewModel.alone ? qsTr("Finish")
                                       //: A verb: closes one’s answers, as one seals a letter.
                                       : qsTr("Seal")
            onClicked: page.viewModel.alone ? page.viewModel.finish() : page.viewModel.seal()
        }
    ]
}
