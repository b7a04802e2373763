pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// First, alone, each time. What this is, what the other one will see; and for someone who is afraid to say no,
// that this is not the right tool, and how to find help. Nothing of it is kept or sent, not even that it was read.
Page {
    id: page
    required property WelcomeViewModel viewModel
    signal leave()      // at once

    fits: 1
    crowded: fit.over
    context: qsTr("For you alone")
    bodyHeight: roomy ? 0 : sheet.y + sheet.implicitHeight + Theme.s28
    keys: ({ "Enter": () => viewModel.goOn() })
    readonly property int start: Theme.header + Theme.s12

    Component.onCompleted: title.forceActiveFocus()

    Fit { id: fit; page: page; need: Math.max(about.height, sheet.implicitHeight) + Theme.s16 }

    component Part: Column {
        id: part
        property string title: ""
        property var lines: []
        width: parent ? parent.width : implicitWidth
        spacing: Theme.s8
        Voice { width: parent.width; text: part.title; size: Theme.round; heading: true }
        Repeater {
            model: part.lines
            delegate: Say { required property string modelData; width: part.width; text: modelData }
        }
    }

    Column {
        id: about
        x: Theme.margin
        y: page.roomy ? page.start : Theme.s8
        width: page.roomy ? (parent.width - 2 * Theme.margin - Theme.s56) * 0.48 : parent.width - 2 * Theme.margin
        spacing: Theme.s20
        Voice { id: title; width: parent.width; text: qsTr("Before we begin"); heading: true }
        Part {
            title: qsTr("What this is")
            lines: [
                qsTr("An evening for two, on two laptops. Each of you answers the same cards alone. Then you turn them over together, and see what you share."),
                qsTr("Wanting and declining are equally welcome here. Nothing is counted, and nothing is owed.")
            ]
        }
        Part {
            title: qsTr("What the other one will see")
            lines: [
                qsTr("Where your answers meet, with the words you each added there. And what you both chose to show."),
                qsTr("A no, a not now, a skipped card and one kept to yourself look the same. They stay on your laptop."),
                qsTr("What does not come up tells something too. Once every card is turned: if one of you said yes and it did not come up, the other did not.")
            ]
        }
    }
    Sheet {
        id: sheet
        x: page.roomy ? parent.width - Theme.margin - width : Theme.margin
        y: page.roomy ? page.start + Theme.s4 : about.y + about.height + Theme.s28
        width: page.roomy ? parent.width - 2 * Theme.margin - Theme.s56 - about.width : parent.width - 2 * Theme.margin
        pad: page.roomy ? Theme.s40 : Theme.s28
        title: qsTr("If you are afraid to say no")
        Say {
            width: parent.width
            color: Theme.ink
            text: qsTr("If you are afraid to say no to your partner, or of what comes after, Mandorla is not the right tool. A yes given out of fear looks like any other yes here, and no software can tell.")
        }
        Say {
            width: parent.width
            text: qsTr("You can close Mandorla now. Nothing of this page is kept or sent.")
        }
        Say {
            width: parent.width
            text: qsTr("There are people who listen and know what to do: helplines and chats for people who are frightened, controlled or hurt in a relationship, advice centres, safe houses, doctors. They are there for people of every gender, and for someone who frightens a partner and wants to stop.")
        }
        Say {
            width: parent.width
            text: qsTr("Look for them on a device that your partner does not use: at a library, at work, or at a friend’s. Search for “help with violence in a relationship” and the name of your country. If you are in danger now, call the emergency services.")
        }
        Say {
            width: parent.width
            text: qsTr("If each of you can say no and all is well afterwards, go on.")
        }
    }
    footStart: Btn {
        kind: "quiet"
        text: qsTr("Close Mandorla")
        onClicked: page.leave()
    }
    footEnd: Btn {
        kind: "primary"
        text: qsTr("Go on")
        key: "↵"
        onClicked: page.viewModel.goOn()
    }
}
