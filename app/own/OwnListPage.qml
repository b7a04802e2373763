pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// "For you alone": rounds that take nobody else, and what was written in them and kept.
Page {
    id: page
    required property OwnListViewModel viewModel

    context: qsTr("For you alone")
    note: qsTr("Only on this laptop")
    crowded: true       // one column that scrolls
    bodyHeight: all.y + all.height + Theme.s40
    keys: ({ "Alt+Left": () => viewModel.back() })
    Component.onCompleted: title.forceActiveFocus(Qt.OtherFocusReason)

    component Entry: Column {
        id: entry
        property string title: ""
        property string tell: ""
        property string more: ""
        property string verb: ""
        property bool usable: true
        signal acted()
        width: parent ? parent.width : implicitWidth
        spacing: Theme.s4
        Voice { width: parent.width; text: entry.title; size: Theme.round; heading: true }
        Say { width: parent.width; visible: text.length > 0; text: entry.tell }
        Say { width: parent.width; visible: text.length > 0; text: entry.more; size: Theme.label; color: Theme.quiet }
        Item { width: 1; height: Theme.s4 }
        Btn {
            width: Math.min(implicitWidth, parent.width)
            text: entry.verb
            enabled: entry.usable
            why: page.viewModel.sentence
            said: entry.verb + ": " + entry.title
            detail: entry.tell
            onClicked: entry.acted()
        }
    }

    Column {
        id: all
        x: (parent.width - width) / 2
        y: Theme.s20
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(720))
        spacing: Theme.s28
        Voice { id: title; width: parent.width; text: qsTr("For you alone"); heading: true }
        Say { width: parent.width; size: Theme.lead; color: Theme.ink; text: Language.inARow(qsTr("Without a partner, and nothing of it is ever sent."), page.viewModel.sentence) }
        Notice { width: parent.width; visible: text.length > 0; text: page.viewModel.failure }
        Repeater {
            model: page.viewModel.rounds
            delegate: Entry {
                required property int index
                required property string purpose
                required property string length
                required title
                tell: purpose
                more: length
                //: A verb: to begin a round for oneself.
                verb: qsTr("Begin")
                usable: page.viewModel.canBegin
                onActed: page.viewModel.begin(index)
            }
        }
        Say {
            visible: page.viewModel.pages.count > 0
            width: parent.width
            topPadding: Theme.s16
            text: qsTr("What you wrote before")
            size: Theme.label
            color: Theme.ink
            font.weight: Font.DemiBold
        }
        Repeater {
            model: page.viewModel.pages
            delegate: Entry {
                required property int index
                required property bool readable
                required title
                required tell
                verb: readable ? qsTr("Read it") : qsTr("Let go of it")
                onActed: readable ? page.viewModel.open(index) : page.viewModel.letGo(index)
            }
        }
    }
    footStart: Btn {
        kind: "quiet"
        text: qsTr("Back")
        key: qsTr("Alt ←")
        onClicked: page.viewModel.back()
    }
}
