pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// "Only yours": what was written in a round alone, and what becomes of it. It is said while it is all still there, and
// nothing goes but by the button that says so.
Page {
    id: page
    required property OwnPageViewModel viewModel
    readonly property bool any: viewModel.cards.count > 0
    readonly property int state_: viewModel.state
    onState_Changed: title.forceActiveFocus(Qt.OtherFocusReason)     // what was pressed may be gone

    context: qsTr("For you alone")
    note: qsTr("Only on this laptop")
    crowded: true       // one column that scrolls
    bodyHeight: all.y + all.height + Theme.s40
    keys: ({ "Enter": () => viewModel.isDone ? viewModel.done() : viewModel.keep(), "Alt+Left": () => viewModel.writeOn() })
    Component.onCompleted: title.forceActiveFocus(Qt.OtherFocusReason)

    Column {
        id: all
        x: (parent.width - width) / 2
        y: Theme.s20
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(720))
        spacing: Theme.s20
        Voice { id: title; width: parent.width; text: page.viewModel.title; heading: true }
        Notice { width: parent.width; text: page.viewModel.sentence }
        Notice { width: parent.width; text: page.viewModel.failure }
        Repeater {
            model: page.viewModel.cards
            delegate: Column {
                id: one
                required property string prompt
                required property string words
                width: all.width
                spacing: Theme.s4
                topPadding: Theme.s8
                Say { width: parent.width; text: one.prompt; color: Theme.soft }
                Voice { width: parent.width; text: one.words; size: Theme.words; person: true }
            }
        }
        Say { width: parent.width; visible: text.length > 0; topPadding: Theme.s12; text: page.viewModel.closing }
    }
    footStart: Btn {
        visible: page.viewModel.canWriteOn
        kind: "quiet"
        text: qsTr("Back to the cards")
        key: qsTr("Alt ←")
        onClicked: page.viewModel.writeOn()
    }
    footEnd: [
        Btn {
            visible: page.any
            kind: "quiet"
            text: qsTr("Let go of it")
            onClicked: page.viewModel.letGo()
        },
        Btn {
            visible: page.any
            text: qsTr("Take it along")
            onClicked: page.viewModel.takeAlong()
        },
        Btn {
            visible: page.viewModel.canKeep
            kind: "primary"
            text: qsTr("Keep it locked")
            key: "↵"
            onClicked: page.viewModel.keep()
        },
        Btn {
            visible: page.viewModel.isDone
            kind: "primary"
            //: Leaves the page: one has decided what becomes of it.
            text: qsTr("Done")
            key: "↵"
            onClicked: page.viewModel.done()
        }
    ]
}
