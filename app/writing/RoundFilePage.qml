pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// Where a round is saved, or which one is opened. Ours and not the desktop's: that one remembers what was opened.
Page {
    id: page
    required property RoundFileViewModel viewModel

    context: Theme.large ? "" : viewModel.saving ? qsTr("Save a round") : qsTr("Open a round")
    note: qsTr("Only on this laptop")
    crowded: true       // one column that scrolls
    bodyHeight: all.y + all.height + Theme.s40
    keys: ({ "Alt+Left": () => viewModel.back(), "Enter": () => viewModel.asksToReplace ? undefined : viewModel.go() })

    Component.onCompleted: nameField.field.forceActiveFocus(Qt.TabFocusReason)

    Column {
        id: all
        x: (parent.width - width) / 2
        y: Theme.s12
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(760))
        spacing: Theme.s12
        Voice {
            width: parent.width
            text: page.viewModel.saving ? qsTr("Save it to a file") : qsTr("Open a round from a file")
            heading: true
        }
        Say {
            width: parent.width
            size: Theme.lead
            text: page.viewModel.saving ? qsTr("The file holds the cards and no answers. Whoever has it can read it.")
                                        : qsTr("The file is read here, and nothing of it is sent until you suggest it.")
        }
        Notice {
            width: parent.width
            text: page.viewModel.problem
            action: page.viewModel.asksToReplace ? qsTr("Replace it") : page.viewModel.unfinished ? qsTr("Go on writing it") : ""
            onActed: page.viewModel.asksToReplace ? page.viewModel.replace() : page.viewModel.goOnWriting()
        }
        Field {
            id: nameField
            width: parent.width
            label: page.viewModel.saving ? qsTr("Name of the file") : qsTr("A name from below, or a whole path")
            text: page.viewModel.name
            onEdited: page.viewModel.name = text
        }
        Item { width: 1; height: Theme.s8 }
        Voice { id: folder; width: parent.width; text: qsTr("In this folder"); size: Theme.round; heading: true }
        Say { width: parent.width; text: page.viewModel.folder; wrapMode: Text.WrapAnywhere }
        Btn {
            x: -leftPadding
            visible: page.viewModel.hasUp
            kind: "quiet"
            text: qsTr("To the folder above")
            onClicked: page.viewModel.up()
        }
        WalkedList {
            id: list
            repeater: rows
            width: parent.width
            spacing: Theme.s4
            Accessible.name: folder.text
            Repeater {
                id: rows
                model: page.viewModel.entries
                delegate: Btn {
                    required property int index
                    required property string name
                    required property bool isFolder
                    x: isFolder ? -leftPadding : 0
                    kind: isFolder ? "quiet" : "secondary"
                    text: name
                    width: Math.min(implicitWidth, list.width)
                    //: Said to those who hear it: %1 is the name of a folder.
                    said: isFolder ? qsTr("Folder %1").arg(name) : name
                    onClicked: page.viewModel.choose(index)
                }
            }
        }
        Say { width: parent.width; visible: text.length > 0; text: page.viewModel.entriesNote; color: Theme.quiet }
    }

    footStart: Btn {
        kind: "quiet"
        text: qsTr("Back")
        key: qsTr("Alt ←")
        onClicked: page.viewModel.back()
    }
    footEnd: Btn {
        kind: "primary"
        //: A verb, for a file.
        text: page.viewModel.saving ? qsTr("Save")
                                    //: A verb, for a file.
                                    : qsTr("Open")
        key: "↵"
        onClicked: page.viewModel.go()
    }
}
