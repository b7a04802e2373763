import QtQuick
import Mandorla
import Mandorla.ViewModels

// "What this laptop keeps": what it is, another passphrase, locking at once, and letting go of all.
Page {
    id: page
    required property KeptViewModel viewModel
    property bool asking: false         // "Let go of all that is kept"
    property bool anyone: false         // somebody is kept here
    signal showPeople()
    signal showOwnWords()

    fits: 1
    crowded: asking || fit.over
    bodyHeight: roomy ? 0 : (asking ? letGo.y + letGo.height : sheet.y + sheet.implicitHeight) + Theme.s28
    keys: asking ? ({ "Alt+Left": () => ask(false) })
                 : ({ "Enter": () => change(), "Alt+Left": () => viewModel.back() })
    readonly property int start: Theme.header + Theme.s12

    function change() {
        viewModel.change(now.text)
    }
    function ask(on: bool) {
        asking = on
        toTop()
        if (on)
            letGo.heading.forceActiveFocus()
        else
            letGoBtn.forceActiveFocus(Qt.TabFocusReason)
    }
    Component.onCompleted: title.forceActiveFocus()
    Connections {
        target: page.viewModel.passphrase
        function onCleared() { now.text = "" }
    }

    Fit { id: fit; page: page; need: Math.max(about.height, sheet.implicitHeight) + Theme.s16; about: [page.viewModel.outcome, page.viewModel.keychain, page.viewModel.remembers] }

    Column {
        id: about
        visible: !page.asking
        x: Theme.margin
        y: page.roomy ? page.start : Theme.s8
        width: page.roomy ? (parent.width - 2 * Theme.margin - Theme.s56) * 0.48 : parent.width - 2 * Theme.margin
        spacing: Theme.s16
        Voice { id: title; width: parent.width; text: qsTr("What this laptop keeps"); heading: true }
        Say {
            width: parent.width
            size: Theme.lead
            text: qsTr("Your name, and the key by which the other laptop knows this one.")
        }
        Say {
            width: parent.width
            size: Theme.lead
            text: qsTr("If you both keep it locked: that you two are paired, and a round you are in, with your own answers, and pages you two keep. The round goes when it is over, or has rested for thirty days.")
        }
        Say {
            width: parent.width
            size: Theme.lead
            text: qsTr("What you wrote alone and keep. It stays until you let go of it.")
        }
        Say {
            width: parent.width
            size: Theme.lead
            text: page.viewModel.remembers
                  ? qsTr("All of it is encrypted. Your passphrase opens it, and so does the keychain of this desktop.")
                  : page.viewModel.forgetting
                  ? qsTr("All of it is encrypted. Your passphrase opens it.")
                  : qsTr("All of it is encrypted. Your passphrase opens it, and nothing else does.")
        }
        Say {
            width: parent.width
            size: Theme.lead
            text: qsTr("After ten minutes without you, when this laptop goes to sleep, or when its screen is locked, it locks by itself. To the other laptop that looks like a pause.")
        }
        Switch {
            width: parent.width
            text: qsTr("Remember on this laptop")
            detail: qsTr("The keychain of this desktop then has the key, and Mandorla opens by itself when it starts: whoever is logged in here can open it. After a lock it asks for your passphrase.")
            on: page.viewModel.remembers
            enabled: !page.viewModel.busy && !page.viewModel.asking
            why: qsTr("One moment")
            onWanted: (on) => page.viewModel.setRemembers(on)
        }
        Notice {
            width: parent.width
            text: page.viewModel.asking ? qsTr("One moment.") : page.viewModel.keychain
        }
    }
    Panel {
        id: sheet
        visible: !page.asking
        x: page.roomy ? parent.width - Theme.margin - width : Theme.margin
        y: page.roomy ? page.start + Theme.s4 : about.y + about.height + Theme.s28
        width: page.roomy ? parent.width - 2 * Theme.margin - Theme.s56 - about.width : parent.width - 2 * Theme.margin
        pad: Theme.s28
        title: qsTr("Another passphrase")
        Field {
            id: now
            width: parent.width
            label: qsTr("The passphrase you have now")
            secret: true
            shown: entry.shown
            enabled: !page.viewModel.busy
        }
        NewPassphrase {
            id: entry
            width: parent.width
            label: qsTr("The new one")
            viewModel: page.viewModel.passphrase
            enabled: !page.viewModel.busy
        }
        Notice {
            width: parent.width
            text: page.viewModel.busy ? qsTr("One moment.") : page.viewModel.outcome
        }
        Btn {
            text: qsTr("Change it")
            width: Math.min(implicitWidth, parent.width)
            enabled: now.text.length > 0 && page.viewModel.passphrase.ready && !page.viewModel.busy
            why: page.viewModel.busy ? qsTr("One moment") : now.text.length === 0 ? qsTr("The passphrase you have now first") : entry.why
            next: now.field
            onClicked: page.change()
        }
    }
    LetGo {
        id: letGo
        visible: page.asking
        x: (parent.width - width) / 2
        y: Theme.s20
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(640))
    }
    footStart: [
        Btn {
            kind: "quiet"
            text: qsTr("Back")
            key: qsTr("Alt ←")
            onClicked: page.asking ? page.ask(false) : page.viewModel.back()
        },
        Btn {
            visible: page.anyone && !page.asking
            kind: "quiet"
            text: qsTr("The people kept here")
            onClicked: page.showPeople()
        },
        Btn {
            visible: !page.asking
            kind: "quiet"
            text: qsTr("For you alone")
            onClicked: page.showOwnWords()
        }
    ]
    footEnd: [
        Btn {
            id: letGoBtn
            visible: !page.asking
            kind: "quiet"
            text: qsTr("Let go of all that is kept")
            onClicked: page.ask(true)
        },
        Btn {
            visible: !page.asking
            text: qsTr("Lock now")
            onClicked: page.viewModel.lock()
        },
        Btn {
            visible: page.asking
            text: qsTr("Let go of it")
            onClicked: page.viewModel.letGoOfAll()
        }
    ]
}
