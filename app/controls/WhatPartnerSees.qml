import QtQuick
import Mandorla

// "What will my partner see?", without a soft word: what is shown, what absence tells, and what no software can
// know.
Panel {
    id: truth
    readonly property Item heading: head
    signal afraid()
    spacing: Theme.s20

    component Part: Column {
        id: part
        property string title: ""
        property string text: ""
        width: parent ? parent.width : implicitWidth
        spacing: Theme.s2
        Say { width: parent.width; text: part.title; color: Theme.ink; font.weight: Font.DemiBold }
        Say { width: parent.width; text: part.text }
    }

    Voice { id: head; width: parent.width; text: qsTr("What will my partner see?"); size: Theme.sheetTitle; heading: true }
    Part {
        title: qsTr("What you share")
        text: qsTr("A wish you are both open to. Where one of you would like to give and one to receive. The options you both picked. The stretch where your two spans meet. What you both chose to show. With a shared wish, the words you each added. Who was keen and who was willing is not shown, but your words may show how you meant it.")
    }
    Part {
        title: qsTr("What stays with you")
        text: qsTr("Everything else. No, not now, a skipped card, a card kept to yourself and an answer you changed before sealing look the same to the other laptop. Private cards are never sent. Nobody sees how far you are.")
    }
    Part {
        title: qsTr("What absence tells")
        text: qsTr("Once every card is turned: if you said yes and it did not come up, your partner did not. The same is true the other way round. Why stays with each of you.")
    }
    Part {
        title: qsTr("What saying yes to everything does")
        text: qsTr("Someone who says yes to every card sees everything their partner said yes to. Both of you see it come up. A second try with changed answers needs you both again.")
    }
    Part {
        title: qsTr("What it means")
        text: qsTr("An idea that comes up is one you are both open to. Whatever comes up, it is not consent, and nothing is owed. A yes can be given under pressure, and no software can tell.")
    }
    Btn {
        kind: "quiet"
        x: -leftPadding
        width: Math.min(implicitWidth, parent.width + leftPadding)
        text: qsTr("If you are afraid to say no")
        //: Said to those who hear it.
        detail: qsTr("Key: %1").arg("F1")
        onClicked: truth.afraid()
    }
    Part {
        title: qsTr("What Mandorla cannot protect")
        text: qsTr("A person at your open laptop sees what you see. Cover hides it at once.")
    }
}
