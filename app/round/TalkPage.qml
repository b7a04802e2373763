pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// "Talk it through": suggested, or on. On, it is the same quiet picture on both laptops: who speaks, who listens, and
// a glass between the two. It changes by itself, without a sound; nobody is cut off by it.
Page {
    id: page
    required property TalkViewModel viewModel
    required property PeopleViewModel people
    readonly property bool on: viewModel.stage === TalkViewModel.On
    readonly property bool wide: Theme.text <= Theme.roomyText && width >= Theme.roomyWidth
    readonly property bool offers: viewModel.stage === TalkViewModel.Offer

    context: viewModel.roundTitle
    crowded: matter.height > height - Theme.header - Theme.footer
    bodyHeight: roomy ? 0 : matter.y + matter.height + Theme.s40

    // What is new is heard once, from the top.
    readonly property string place: `${viewModel.stage} ${viewModel.firstSpeaks} ${viewModel.bothSpoke}`
    onPlaceChanged: if (arrived) later.restart()
    Timer {     // when the layout has settled
        id: later
        interval: 0
        onTriggered: if (page.parent) page.arriving()
    }
    onArriving: {
        toTop()
        title.forceActiveFocus(Qt.OtherFocusReason)
    }

    component Person: Item {
        id: person
        required property string name
        property bool second: false
        readonly property bool speaks: !page.viewModel.bothSpoke && page.viewModel.firstSpeaks !== second
        readonly property real r: (page.roomy ? 150 : Math.min(110, (matter.width - picture.glassRoom) / 4 - Theme.s8))
        width: 2 * r
        height: 2 * r
        Disc {
            id: disc
            anchors.centerIn: parent
            r: person.speaks ? person.r : 0.72 * person.r
            second: person.second
        }
        Column {
            anchors.centerIn: parent
            width: 1.4 * disc.r
            Voice {
                width: parent.width
                text: person.name
                size: person.speaks ? Theme.person : Theme.words
                color: person.second ? Theme.dusk : Theme.ember
                horizontalAlignment: Text.AlignHCenter
                maximumLineCount: 2
                elide: Text.ElideRight
                spoken: false       // the title and the sentence say it
            }
            Say {
                width: parent.width
                visible: !page.viewModel.bothSpoke
                //: Under a person’s name.
                text: person.speaks ? qsTr("speaks")
                                    //: Under a person’s name.
                                    : qsTr("listens")
                size: Theme.label
                color: person.second ? Theme.dusk : Theme.ember
                horizontalAlignment: Text.AlignHCenter
                spoken: false
            }
        }
    }

    Column {
        id: matter
        x: (parent.width - width) / 2
        y: page.roomy ? Theme.header + (page.height - Theme.header - Theme.footer - height) / 2 - page.stageTop : Theme.s20
        width: Math.min(parent.width - 2 * Theme.margin, page.on || page.wide ? 860 : 620 * Math.min(1.4, Theme.text))
        spacing: Theme.s20

        Row {
            id: picture
            readonly property real glassRoom: glass.width + 2 * spacing
            visible: page.on
            layoutDirection: Language.fromRight ? Qt.RightToLeft : Qt.LeftToRight     // as the circles: not mirrored
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: page.roomy ? Theme.s40 : Theme.s16
            Person { id: one; name: page.people.firstName }
            Hourglass {
                id: glass
                anchors.verticalCenter: parent.verticalCenter
                sand: page.viewModel.sand
                Accessible.role: Accessible.StaticText
                Accessible.name: page.viewModel.bothSpoke ? qsTr("The glass has run out.")
                               : page.viewModel.minutesLeft === 1 ? qsTr("In the glass: a minute at most.")
                               : qsTr("In the glass: %n minutes at most.", "", page.viewModel.minutesLeft)
            }
            Person { name: page.people.secondName; second: true }
        }
        Voice {
            id: title
            width: parent.width
            heading: true
            horizontalAlignment: Text.AlignHCenter
            size: page.roomy ? Theme.title : Theme.sheetTitle
            text: page.on ? page.viewModel.title
                : page.viewModel.stage === TalkViewModel.Suggested ? qsTr("You suggest talking this through")
                : page.viewModel.stage === TalkViewModel.Asked ? qsTr("Your partner suggests talking this through")
                : qsTr("Talk it through")
        }
        Say {
            width: parent.width
            visible: text.length > 0 && !page.viewModel.bothSpoke
            horizontalAlignment: Text.AlignHCenter
            size: Theme.lead
            color: Theme.ink
            text: page.on ? page.viewModel.sentence
                : page.offers ? qsTr("One of you speaks, and one listens. When the glass has run out, you change over.")
                : page.viewModel.terms
        }
        Say {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            size: Theme.lead
            text: page.viewModel.bothSpoke ? page.viewModel.sentence
                : page.on ? qsTr("When the glass has run out, you change over, without a sound. Finish your sentence first.")
                : page.viewModel.stage === TalkViewModel.Suggested ? qsTr("It begins when you both want it. Look up, and ask.")
                : page.viewModel.stage === TalkViewModel.Asked ? qsTr("You don’t have to. If you leave it, nobody is told.")
                : qsTr("It begins when you both want it, and either of you can end it at any moment, for both.")
        }
        Grid {
            id: chosen
            readonly property real each: (width - (columns - 1) * columnSpacing) / columns
            visible: page.offers
            width: parent.width
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.s40
            rowSpacing: Theme.s20
            ChoiceColumn {
                id: howLong
                width: chosen.each
                name: qsTr("How long each of you speaks")
                readonly property var each: page.viewModel.choices
                chosen: each.indexOf(page.viewModel.minutes)
                onPicked: (place) => page.viewModel.minutes = each[place]
                Say { width: parent.width; text: howLong.name; size: Theme.label; spoken: false }
                ChoiceTile { text: qsTr("2 minutes") }
                ChoiceTile { text: qsTr("5 minutes") }
                ChoiceTile { text: qsTr("10 minutes") }
            }
            ChoiceColumn {
                id: whoBegins
                width: chosen.each
                name: qsTr("Who begins")
                chosen: page.viewModel.iBegin ? 0 : 1
                onPicked: (place) => page.viewModel.iBegin = place === 0
                Say { width: parent.width; text: whoBegins.name; size: Theme.label; spoken: false }
                ChoiceTile { text: qsTr("I speak first") }
                ChoiceTile { text: qsTr("I listen first") }
            }
        }
        Say {
            width: parent.width
            visible: !page.on
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Mandorla hears nothing, and keeps nothing of it.")
            color: Theme.quiet
            size: Theme.hint
        }
    }

    footStart: Btn {
        kind: "quiet"
        visible: !page.viewModel.bothSpoke
        text: page.on ? qsTr("End it, for both of us")
            : page.viewModel.stage === TalkViewModel.Suggested ? qsTr("Take it back")
            : page.viewModel.stage === TalkViewModel.Asked ? qsTr("Not now") : qsTr("Back to the card")
        onClicked: page.on ? page.viewModel.end() : page.viewModel.back()
    }
    footEnd: [
        Btn {
            visible: page.viewModel.bothSpoke
            text: qsTr("Suggest once more")
            onClicked: page.viewModel.onceMore()
        },
        Btn {
            kind: "primary"
            visible: page.viewModel.bothSpoke || page.offers || page.viewModel.stage === TalkViewModel.Asked
            enabled: page.on || page.viewModel.possible
            next: title
            why: qsTr("Not while the evening has paused.")
            text: page.viewModel.bothSpoke ? qsTr("Go on, both of us") : page.offers ? qsTr("Suggest it") : qsTr("Talk it through")
            onClicked: page.viewModel.bothSpoke ? page.viewModel.end() : page.offers ? page.viewModel.suggest() : page.viewModel.accept()
        }
    ]
}
