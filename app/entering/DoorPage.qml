import QtQuick
import Mandorla
import Mandorla.ViewModels

// Something is kept here: the passphrase opens it, or it stays closed and the evening is just for tonight.
Page {
    id: page
    required property DoorViewModel viewModel
    property bool lost: false           // "I can't open it"
    signal leave()
    signal look()

    fits: 1.3
    crowded: fit.over
    signed: false
    bodyHeight: roomy ? 0 : matter.y + matter.height + Theme.s28
    keys: lost ? ({ "Alt+Left": () => ask(false) }) : ({ "Enter": () => open() })

    function open() {
        const passphrase = entry.text
        entry.text = ""
        viewModel.open(passphrase)
    }
    function ask(on: bool) {
        lost = on
        toTop()
        if (on)
            letGo.heading.forceActiveFocus()
        else
            entry.field.forceActiveFocus()
    }
    Component.onCompleted: entry.field.forceActiveFocus()
    Connections {
        target: page.viewModel
        function onChanged() {
            if (!page.viewModel.busy && !page.lost && page.activeFocus)
                entry.field.forceActiveFocus()
        }
    }

    Fit { id: fit; page: page; need: matter.height; about: [page.lost, page.viewModel.failure] }

    Column {
        id: matter
        readonly property real below: !page.lost && remark.text.length > 0 ? remark.height + spacing : 0     // so that the field stays where it is
        x: (parent.width - width) / 2
        y: page.roomy ? Theme.header + (page.height - Theme.header - Theme.footer - height + below) / 2 - Theme.s40 - page.stageTop : Theme.s12
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(520))
        spacing: Theme.s20

        Sign {
            visible: !page.lost
            kind: "keyhole"
            side: Theme.px(Theme.s56)
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Voice {
            width: parent.width
            visible: !page.lost
            text: qsTr("It is locked")
            heading: true
            horizontalAlignment: Text.AlignHCenter
        }
        Say {
            width: parent.width
            visible: !page.lost
            text: qsTr("Your passphrase opens what this laptop keeps.")
            size: Theme.lead
            horizontalAlignment: Text.AlignHCenter
        }
        Field {
            id: entry
            width: parent.width
            visible: !page.lost
            enabled: !page.viewModel.busy
            label: qsTr("Passphrase")
            secret: true
            shown: show.on
        }
        ShowTyped {
            id: show
            visible: !page.lost
            onClicked: if (focusReason === Qt.MouseFocusReason) entry.field.forceActiveFocus(Qt.MouseFocusReason)
        }
        Notice {
            id: remark
            width: parent.width
            visible: !page.lost && text.length > 0
            text: page.viewModel.opening ? qsTr("Opening…")
                : Language.inARow(page.viewModel.failure, page.viewModel.nextStep)
        }
        LetGo {
            id: letGo
            width: parent.width
            visible: page.lost
            first: qsTr("Without the passphrase nobody can open it, and there is no other way in. It can stay closed as it is, or go.")
        }
    }
    headEnd: Btn {
        width: Math.min(implicitWidth, page.headRoom)
        kind: "quiet"
        text: qsTr("How it looks")
        onClicked: page.look()
    }
    footStart: [
        Btn {
            kind: "quiet"
            text: page.lost ? qsTr("Back") : qsTr("Close Mandorla")
            key: page.lost ? qsTr("Alt ←") : ""
            onClicked: page.lost ? page.ask(false) : page.leave()
        },
        Btn {
            visible: !page.lost
            kind: "quiet"
            text: page.viewModel.busy ? qsTr("Stop opening") : qsTr("I can’t open it")
            onClicked: page.viewModel.busy ? page.viewModel.giveUp() : page.ask(true)
        }
    ]
    footEnd: [
        Btn {
            visible: !page.lost
            text: qsTr("Just for tonight")
            onClicked: page.viewModel.tonight()
        },
        Btn {
            visible: !page.lost
            kind: "primary"
            //: A verb: opens what is kept, with the passphrase.
            text: qsTr("Open")
            key: "↵"
            enabled: entry.text.length > 0 && !page.viewModel.busy
            why: page.viewModel.busy ? qsTr("One moment") : qsTr("The passphrase first")
            onClicked: page.open()
        },
        Btn {
            visible: page.lost
            text: qsTr("Let go of it")
            onClicked: page.viewModel.letGoOfAll()
        }
    ]
}
