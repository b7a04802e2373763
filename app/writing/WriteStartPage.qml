pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// "Write a round": from nothing, from a round that is there, or from a file.
Page {
    id: page
    required property WriteViewModel viewModel

    context: Theme.large ? "" : qsTr("Write a round")
    note: qsTr("Only on this laptop")
    crowded: true       // one column that scrolls
    bodyHeight: all.y + all.height + Theme.s40
    keys: ({ "Alt+Left": () => viewModel.back() })

    Component.onCompleted: (viewModel.begun ? goOn : blank).forceActiveFocus(Qt.TabFocusReason)

    Column {
        id: all
        x: (parent.width - width) / 2
        y: Theme.s12
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(760))
        Voice { width: parent.width; text: qsTr("A round of your own"); heading: true }
        Item { width: 1; height: Theme.s8 }
        Say {
            width: parent.width
            size: Theme.lead
            text: qsTr("You write it alone. It goes nowhere until you suggest it, and to no file but the one you choose.")
        }
        Item { width: 1; height: Theme.s28 }
        Flow {
            width: parent.width
            spacing: Theme.s12
            Btn {
                id: goOn
                visible: page.viewModel.begun
                kind: "primary"
                text: qsTr("Go on with the last one")
                width: Math.min(implicitWidth, parent.width)
                onClicked: page.viewModel.goOn()
            }
            Btn {
                id: blank
                text: qsTr("Begin with an empty one")
                width: Math.min(implicitWidth, parent.width)
                onClicked: page.viewModel.startBlank()
            }
            Btn {
                text: qsTr("Open one from a file…")
                width: Math.min(implicitWidth, parent.width)
                onClicked: page.viewModel.openFile()
            }
        }
        Item { width: 1; height: Theme.s28 }
        Voice { width: parent.width; text: qsTr("Or begin with one that is there"); size: Theme.round; heading: true }
        Item { width: 1; height: Theme.s4 }
        Say { width: parent.width; text: qsTr("You write on a copy. The round itself stays as it is."); size: Theme.label }
        Item { width: 1; height: Theme.s12 }
        Column {
            width: parent.width
            spacing: Theme.s8
            Repeater {
                model: page.viewModel.starts
                delegate: Btn {
                    id: start
                    required property int index
                    required property string title
                    text: title
                    width: Math.min(implicitWidth, all.width)
                    onClicked: page.viewModel.startFrom(index)
                }
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
