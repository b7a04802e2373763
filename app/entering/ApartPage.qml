import QtQuick
import Mandorla
import Mandorla.ViewModels

// Two laptops that have met before do not find each other: what helps, and the address by hand.
Page {
    id: page
    required property ConnectViewModel viewModel
    required property PeopleViewModel people
    signal leave()

    context: people.together
    crowded: fit.over
    bodyHeight: roomy ? 0 : body_.y + body_.height + Theme.s28
    keys: ({ "Enter": () => help.use(), "Alt+Left": () => leave() })
    Component.onCompleted: help.heading.forceActiveFocus()

    Fit { id: fit; page: page; need: help.implicitHeight + Theme.s20; about: page.viewModel.addresses }

    Item {
        id: body_
        x: (parent.width - width) / 2
        y: page.roomy ? Theme.header + Theme.s20 : Theme.s12
        width: Math.min(parent.width - 2 * Theme.margin, 1080)
        height: help.implicitHeight
        FindEachOther {
            id: help
            viewModel: page.viewModel
            width: parent.width
            sideBySide: page.roomy
            apart: true
        }
    }
    footStart: Btn {
        kind: "quiet"
        text: qsTr("Back")
        key: qsTr("Alt ←")
        onClicked: page.leave()
    }
}
