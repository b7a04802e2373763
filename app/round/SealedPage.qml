import QtQuick
import Mandorla
import Mandorla.ViewModels

// "Sealed": one's own answers are. Nothing here tells anything of the other one, and nothing here moves.
AlonePage {
    id: page
    required property SealedViewModel viewModel
    required property PeopleViewModel people

    second: !people.iAmFirst
    question: qsTr("Your answers are sealed")
    keys: ({ "Alt+Left": () => viewModel.unseal() })
    Component.onCompleted: arrive()

    Say {
        width: parent.width
        size: Theme.lead
        color: Theme.ink
        text: qsTr("You can change your mind until you have both sealed.")
    }
    Say {
        width: parent.width
        size: Theme.lead
        text: qsTr("Once you have both sealed, the first card lies between you on both screens. You turn it together.")
    }
    Say {
        width: parent.width
        size: Theme.lead
        text: qsTr("Until then, neither screen tells anything. Make some tea, or sit down next to each other.")
    }
    Btn {
        text: qsTr("Take my seal back")
        key: qsTr("Alt ←")
        width: Math.min(implicitWidth, parent.width)
        onClicked: page.viewModel.unseal()
    }
}
