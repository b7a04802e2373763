pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// When two laptops can't find each other: what helps, most likely first, and the address by hand.
Item {
    id: help
    required property ConnectViewModel viewModel
    property bool sideBySide: true
    readonly property Item heading: head
    property bool apart: false          // they have met before: an address is dialled at once
    readonly property bool typing: apart || viewModel.phase === ConnectViewModel.Typing || viewModel.phase === ConnectViewModel.Trying
    readonly property real column: sideBySide ? (width - Theme.s56) / 2 : width
    signal taken()      // the address is known: back to the digits

    implicitHeight: sideBySide ? Math.max(list.height, sheet.implicitHeight) : sheet.y + sheet.implicitHeight

    function use() {
        viewModel.useAddress()
        if (viewModel.addressTaken && !apart)
            taken()
        else
            address.field.forceActiveFocus(Qt.OtherFocusReason)
    }

    component Tip: Column {
        id: tip
        property string title: ""
        property string text: ""
        width: parent ? parent.width : implicitWidth
        spacing: Theme.s2
        Say { width: parent.width; text: tip.title; color: Theme.ink; font.weight: Font.DemiBold }
        Say { width: parent.width; text: tip.text }
    }

    Column {
        id: list
        width: help.column
        spacing: Theme.s20
        Voice { id: head; width: parent.width; text: qsTr("They can’t find each other"); heading: true; size: Theme.sheetTitle }
        Tip {
            title: qsTr("One network")
            text: qsTr("Both laptops on the same home network, and not the guest network: that one often keeps laptops apart. The internet is not needed.")
        }
        Tip {
            title: qsTr("VPN off")
            text: qsTr("If one of you uses a VPN, switch it off for this evening.")
        }
        Tip {
            visible: command.text.length > 0
            title: qsTr("Firewall")
            text: qsTr("A firewall is on here. Typed into a terminal, this lets the other laptop in:")
            Say {
                id: command
                width: parent.width
                color: Theme.ink
                wrapMode: Text.Wrap
                text: help.viewModel.firewallCommand
            }
        }
        Tip {
            title: qsTr("The address by hand")
            text: qsTr("Type the address that the other laptop shows on this page. If only one laptop has a firewall, let that one type: digits and address.")
        }
        Tip {
            title: qsTr("A network of your own")
            text: qsTr("A cable between the two laptops, or the hotspot of a phone that both join, does as well.")
        }
    }
    Panel {
        id: sheet
        x: help.sideBySide ? help.width - width : 0
        y: help.sideBySide ? 0 : list.height + Theme.s28
        width: help.column
        pad: help.sideBySide ? Theme.s40 : Theme.s28
        spacing: Theme.s8
        Voice { width: parent.width; text: help.typing ? qsTr("Type the address") : qsTr("Read the address aloud"); size: Theme.round; heading: true }
        Say {
            width: parent.width
            text: help.apart ? qsTr("The other laptop shows its address when you choose “Find each other” there.")
                : help.typing ? qsTr("The other laptop shows its address on this same page.")
                              : qsTr("On the other laptop, choose “I type them”, then “They can’t find each other”, and type it there.")
        }
        Item { width: 1; height: Theme.s4; visible: help.typing }
        Field {
            id: address
            visible: help.typing
            width: parent.width
            label: qsTr("The other laptop’s address")
            hint: help.viewModel.addressProblem.length > 0 ? "" : qsTr("It looks like 192.168.1.20.")
            field.font.family: Theme.sans       // digits
            field.font.pixelSize: Theme.px(Theme.round)
            field.inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhPreferNumbers
            Component.onCompleted: text = help.viewModel.address
            onEdited: help.viewModel.address = text
        }
        Say {
            width: parent.width
            visible: text.length > 0
            color: Theme.ink
            text: help.viewModel.addressProblem
            Aloud { text: help.viewModel.addressProblem }
        }
        Say {
            width: parent.width
            visible: help.apart && help.viewModel.addressTaken
            color: Theme.ink
            text: help.viewModel.failure.length === 0 ? qsTr("This laptop looks there now.")
                : Language.inARow(help.viewModel.failure, help.viewModel.nextStep)
            Aloud { text: help.apart && help.viewModel.addressTaken ? parent.text : "" }
        }
        Item { width: 1; height: Theme.s4; visible: help.typing }
        Btn {
            visible: help.typing
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Use this address")
            key: "↵"
            enabled: address.text.length > 0
            why: qsTr("The address first")
            onClicked: help.use()
        }
        Item { width: 1; height: Theme.s12; visible: help.typing }
        Rectangle { width: parent.width; height: Theme.outline; color: Theme.line }
        Item { width: 1; height: Theme.s4 }
        Say { width: parent.width; text: qsTr("This laptop’s address"); size: Theme.hint }
        Repeater {
            model: help.viewModel.addresses
            delegate: Say {
                required property string modelData
                width: sheet.column.width
                text: modelData
                size: modelData.length > 24 ? Theme.lead : Theme.person
                color: Theme.ink
                wrapMode: Text.WrapAnywhere
                font.weight: Font.Light
                Accessible.name: modelData.split("").join(" ")
            }
        }
        Say {
            width: parent.width
            visible: help.viewModel.portIsAnother && help.viewModel.addresses.length > 0
            text: qsTr("The number after the colon is part of it, for another program on this laptop uses Mandorla’s usual port.")
        }
        Say { width: parent.width; visible: text.length > 0; color: Theme.ink; text: help.viewModel.trouble }
    }
}
