pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// "Keep it locked": what that means, and a passphrase. Nothing is made before its button.
Page {
    id: page
    required property KeepViewModel viewModel

    fits: 1
    crowded: fit.over
    context: qsTr("Keep it locked")
    bodyHeight: roomy ? 0 : about.y + about.height + Theme.s28
    keys: ({ "Enter": () => viewModel.create(), "Alt+Left": () => viewModel.back() })
    readonly property int start: Theme.header + Theme.s12

    Component.onCompleted: entry.first.forceActiveFocus()

    Fit { id: fit; page: page; need: Math.max(about.height, sheet.implicitHeight) + Theme.s16; about: page.viewModel.failure }

    component Part: Column {
        id: part
        property string title: ""
        property string text: ""
        width: parent ? parent.width : implicitWidth
        spacing: Theme.s4
        Voice { width: parent.width; text: part.title; size: Theme.round; heading: true }
        Say { width: parent.width; text: part.text }
    }

    Panel {
        id: sheet
        x: page.roomy ? parent.width - Theme.margin - width : Theme.margin
        y: page.roomy ? page.start + Theme.s4 : Theme.s8
        width: page.roomy ? parent.width - 2 * Theme.margin - Theme.s56 - about.width : parent.width - 2 * Theme.margin
        pad: page.roomy ? Theme.s40 : Theme.s28
        title: qsTr("A passphrase of your own")
        Say {
            width: parent.width
            text: qsTr("Each of you has one, on your own laptop. Your partner’s laptop never learns it.")
        }
        NewPassphrase {
            id: entry
            width: parent.width
            viewModel: page.viewModel.passphrase
            enabled: !page.viewModel.busy
        }
        Notice {
            width: parent.width
            text: page.viewModel.busy ? qsTr("One moment.")
                : Language.inARow(page.viewModel.failure, page.viewModel.nextStep)
        }
    }
    Column {
        id: about
        x: Theme.margin
        y: page.roomy ? page.start : sheet.y + sheet.height + Theme.s28
        width: page.roomy ? (parent.width - 2 * Theme.margin - Theme.s56) * 0.48 : parent.width - 2 * Theme.margin
        spacing: Theme.s16
        Part {
            title: qsTr("What is kept")
            text: qsTr("That you two are paired, so that next time you need no digits. And a round you are in, with your own answers, until it is over and you have seen what it came to, or it has rested for thirty days. And the pages you both keep.")
        }
        Part {
            title: qsTr("Only if you both keep it")
            text: qsTr("If one of you is here just for tonight, neither laptop keeps anything of the evening. You are both told before you answer.")
        }
        Part {
            title: qsTr("There is no second way in")
            text: qsTr("Nobody can bring a passphrase back. Without it, what is kept stays closed.")
        }
        Part {
            title: qsTr("What a disk remembers")
            text: qsTr("What you let go of cannot be opened any more. Its unreadable remains may stay on the disk, because on an SSD a file cannot be overwritten in place. Encrypting the whole disk is the answer to that.")
        }
    }
    footStart: Btn {
        kind: "quiet"
        text: qsTr("Back")
        key: qsTr("Alt ←")
        onClicked: page.viewModel.back()
    }
    footEnd: Btn {
        kind: "primary"
        text: qsTr("Keep it locked")
        key: "↵"
        enabled: page.viewModel.passphrase.ready && !page.viewModel.busy
        why: page.viewModel.busy ? qsTr("One moment") : entry.why
        onClicked: page.viewModel.create()
    }
}
