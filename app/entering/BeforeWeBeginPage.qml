pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// First, alone, each time. What this is, in a line; for someone who is afraid to say no, that this is not the right
// tool, and how to find help; and what a partner will see. Nothing of it is kept or sent, not even that it was read, and
// nobody has to say anything of themselves to go on.
Page {
    id: page
    required property WelcomeViewModel viewModel
    signal leave()      // at once
    signal look()       // and the language

    crowded: true       // one column that scrolls
    context: qsTr("For you alone")
    bodyHeight: all.y + all.height + Theme.s40
    keys: ({ "Enter": () => viewModel.goOn() })

    Component.onCompleted: title.forceActiveFocus()

    Column {
        id: all
        x: (parent.width - width) / 2
        y: Theme.s8
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(720))
        spacing: Theme.s12
        Voice { id: title; width: parent.width; text: qsTr("Before we begin"); heading: true }
        Say {
            width: parent.width
            size: Theme.lead
            text: qsTr("An evening for two, on two laptops. Each of you answers the same cards alone. Then you turn them over together.")
        }
        IfAfraid {
            width: parent.width
            pad: page.width > 900 ? Theme.s40 : Theme.s28
        }
        Voice { width: parent.width; topPadding: Theme.s28; text: qsTr("What your partner will see"); size: Theme.round; heading: true }
        Repeater {
            model: [
                qsTr("Where your answers meet, with the words you each added there. And what you both chose to show."),
                qsTr("A no, a not now, a skipped card and one kept to yourself look the same. They stay on your laptop."),
                qsTr("What does not come up tells something too. Once every card is turned: if you said yes and it did not come up, your partner did not."),
                qsTr("Wanting and declining are equally welcome here. Nothing is counted, and nothing is owed.")
            ]
            delegate: Say { required property string modelData; width: all.width; text: modelData }
        }
    }
    // By its own name, for whoever reads no word of this page.
    headEnd: Btn {
        width: Math.min(implicitWidth, page.headRoom)
        visible: Language.names.length > 1
        kind: "quiet"
        text: Language.names[Language.chosen] ?? ""
        //: What a button does that bears the name of the language.
        detail: qsTr("The language, and how it looks")
        onClicked: page.look()
    }
    ends: true
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
