pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// "Taking it along": where a kept page is saved, or that it is printed.
Page {
    id: page
    required property TakeAlongViewModel viewModel

    context: viewModel.own ? qsTr("For you alone") : qsTr("Our page")
    note: qsTr("Only on this laptop")
    crowded: true       // one column that scrolls
    bodyHeight: all.y + all.height + Theme.s40
    keys: ({ "Alt+Left": () => viewModel.back() })
    Component.onCompleted: title.forceActiveFocus(Qt.OtherFocusReason)

    Column {
        id: all
        x: (parent.width - width) / 2
        y: Theme.s20
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(720))
        spacing: Theme.s20
        Voice { id: title; width: parent.width; text: qsTr("Take it along"); heading: true }
        Say {
            width: parent.width
            size: Theme.lead
            text: page.viewModel.own
                  ? qsTr("What you wrote, each part under its question. It is marked as private, and has no date on it.")
                  : qsTr("What is on your page, and nothing of your answers. It says that these are ideas and not consent. It has no date on it.")
        }
        Say {
            width: parent.width
            size: Theme.lead
            text: page.viewModel.names.length > 0 ? qsTr("Your names are on it: %1.").arg(page.viewModel.names) : qsTr("There is no name on it.")
        }
        Say {
            width: parent.width
            size: Theme.lead
            text: qsTr("A file or a sheet of paper is not locked, and it does not fade. Whoever finds it can read it.")
        }
        Field {
            id: path
            width: parent.width
            label: qsTr("Where the file goes")
            text: page.viewModel.path
            onEdited: page.viewModel.path = text
        }
        Notice {
            width: parent.width
            text: page.viewModel.outcome
            action: page.viewModel.asksToReplace ? qsTr("Replace it") : ""
            onActed: page.viewModel.replace()
        }
        Flow {
            width: parent.width
            spacing: Theme.s12
            Btn { text: qsTr("Save as PDF"); onClicked: page.viewModel.savePdf() }
            Btn { text: qsTr("Save as plain text"); onClicked: page.viewModel.saveText() }
            Btn { text: qsTr("Print"); onClicked: page.viewModel.print() }
        }
    }

    footStart: Btn {
        kind: "quiet"
        text: qsTr("Back")
        key: qsTr("Alt ←")
        onClicked: page.viewModel.back()
    }
}
