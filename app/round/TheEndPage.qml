pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// "The end" of a round: how it ended, what was shared, and the ways to go on, none of them urged.
Page {
    id: page
    required property EndViewModel viewModel
    required property PeopleViewModel people
    property TalkViewModel talking: null
    readonly property bool wide: Theme.text <= Theme.roomyText && width >= Theme.roomyWidth && height >= Theme.roomyHeight

    context: viewModel.roundTitle
    keys: ({ "P": () => viewModel.toOurPage() })
    crowded: !wide || matter.height > height - Theme.header - Theme.footer
    bodyHeight: roomy ? 0 : matter.y + matter.height + Theme.s40
    onArriving: {
        toTop()
        title.forceActiveFocus(Qt.OtherFocusReason)
    }

    Column {
        id: matter
        x: (parent.width - width) / 2
        y: page.roomy ? Theme.header + (page.height - Theme.header - Theme.footer - height) / 2 - page.stageTop : Theme.s20
        width: page.wide ? 720 : page.width - 2 * Theme.margin
        spacing: Theme.s20

        Circles {
            visible: page.viewModel.outcome !== EndViewModel.Failed
            r: 56
            gap: (page.viewModel.anyShared ? Theme.met : 2.2) * r
            lit: page.viewModel.anyShared
            width: implicitWidth
            height: implicitHeight
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Voice {
            id: title
            width: parent.width
            heading: true
            text: page.viewModel.title
            horizontalAlignment: Text.AlignHCenter
        }
        Say {
            width: parent.width
            text: page.viewModel.sentence
            size: Theme.lead
            color: Theme.ink
            horizontalAlignment: Text.AlignHCenter
        }
        Say {
            width: parent.width
            visible: text.length > 0
            text: page.viewModel.nextStep
            size: Theme.lead
            horizontalAlignment: Text.AlignHCenter
        }
        Repeater {
            model: page.viewModel.shared
            delegate: Column {
                id: one
                required property bool asks
                required property bool large
                required property string prompt
                required property string help
                required property var overlap
                required property string firstWords
                required property string secondWords
                required property string line
                width: matter.width
                spacing: Theme.s12
                SharedCard {
                    width: parent.width
                    asks: one.asks
                    large: one.large
                    prompt: one.prompt
                    overlap: one.overlap
                    help: one.help
                    line: one.line
                    small: true
                }
                TwoVoices {
                    visible: any
                    width: parent.width
                    people: page.people
                    firstWords: one.firstWords
                    secondWords: one.secondWords
                }
            }
        }
        Say {
            width: parent.width
            visible: text.length > 0
            text: page.viewModel.closing
            topPadding: Theme.s12
        }
    }

    ends: true
    footStart: Btn {
        kind: "quiet"
        text: qsTr("End the evening")
        onClicked: page.viewModel.endEvening()
    }
    footMiddle: NotConsent {
        visible: page.viewModel.isNotConsent
        text: qsTr("What you share is not consent.")
        width: Math.min(implicitWidth, page.width - 2 * page.side)
    }
    footEnd: [
        Btn {
            visible: page.viewModel.mayName
            text: qsTr("Name another evening")
            onClicked: page.viewModel.nameNextEvening()
        },
        TalkBtn { talking: page.talking },
        Btn {
            text: page.viewModel.outcome === EndViewModel.Failed ? qsTr("Pair again") : qsTr("Another round")
            onClicked: page.viewModel.anotherRound()
        },
        Btn {
            visible: page.viewModel.hasPage
            kind: page.viewModel.anyShared ? "primary" : "secondary"
            text: qsTr("Our page")
            key: "P"
            onClicked: page.viewModel.toOurPage()
        }
    ]
}
