pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// The pages of these two, above the rounds.
Column {
    id: ours
    required property PagesViewModel viewModel

    visible: viewModel.pages.count > 0
    topPadding: Theme.s16
    spacing: Theme.s8
    Say { width: parent.width; text: qsTr("Your pages"); size: Theme.label; color: Theme.ink; font.weight: Font.DemiBold }
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
                Accessible.description: one.tell
                onClicked: ours.viewModel.open(one.index)
            }
            Say { width: parent.width; text: one.tell; size: Theme.label; color: Theme.quiet; spoken: false }
        }
    }
}
