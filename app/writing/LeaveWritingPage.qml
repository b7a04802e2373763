import QtQuick
import Mandorla
import Mandorla.ViewModels

// Before a round would be lost that is in no file. Nothing of it is shown here.
Page {
    id: page
    required property WriteViewModel viewModel

    context: Theme.large ? "" : qsTr("A round of your own")
    note: qsTr("Only on this laptop")
    crowded: true       // one column that scrolls
    bodyHeight: all.y + all.height + Theme.s40
    keys: ({ "Alt+Left": () => viewModel.stay() })

    Component.onCompleted: heading.forceActiveFocus()

    Column {
        id: all
        x: (parent.width - width) / 2
        y: Theme.s20
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(640))
        spacing: Theme.s20
        Voice { id: heading; width: parent.width; text: qsTr("What you wrote is in no file yet"); heading: true }
        Say {
            width: parent.width
            size: Theme.lead
            text: qsTr("Until now it is only in this window. You can save it to a file, even if it is not finished yet, and go on another day.")
        }
    }
    footStart: Btn {
        kind: "quiet"
        text: qsTr("Go on writing")
        key: qsTr("Alt ←")
        onClicked: page.viewModel.stay()
    }
    footEnd: [
        Btn {
            text: qsTr("Let go of it")
            onClicked: page.viewModel.letGo()
        },
        Btn {
            text: qsTr("Save to a file…")
            onClicked: page.viewModel.save()
        }
    ]
}
