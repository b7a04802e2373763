pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// The pages of these two, above the rounds.
Column {
    id: ours
    required property SheetsViewModel viewModel

    visible: viewModel.pages.count > 0 || viewModel.damaged.length > 0
    topPadding: Theme.s16
    spacing: Theme.s8
    Say { width: parent.width; text: qsTr("Your pages"); size: Theme.label; color: Theme.ink; font.weight: Font.DemiBold }
    Say { width: parent.width; visible: text.length > 0; text: ours.viewModel.clock; size: Theme.label; color: Theme.ink }
    Flow {
        width: parent.width
        visible: ours.viewModel.clock.length > 0
        spacing: Theme.s12
        Btn {
            text: ours.viewModel.clockIsWrong ? qsTr("The date is right after all") : qsTr("The date is right")
            onClicked: ours.viewModel.answerClock(true)
        }
        Btn {
            visible: !ours.viewModel.clockIsWrong
            text: qsTr("The date is wrong")
            onClicked: ours.viewModel.answerClock(false)
        }
    }
    Repeater {
        model: ours.viewModel.pages
        delegate: Column {
            id: one
            required property int index
            required property string title
            required property string tell
            width: ours.width
            spacing: -Theme.s4
            Btn {
                x: -leftPadding
                width: Math.min(implicitWidth, parent.width + leftPadding)
                kind: "quiet"
                text: one.title
                detail: one.tell
                onClicked: ours.viewModel.open(one.index)
            }
            Say { width: parent.width; text: one.tell; size: Theme.label; color: Theme.quiet; spoken: false }
        }
    }
    Say { width: parent.width; visible: text.length > 0; text: ours.viewModel.damaged; size: Theme.label; color: Theme.quiet }
}
