pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// "Who is this evening with?": the people this laptop is paired with. Only the one who is picked is looked for.
Page {
    id: page
    required property CompanionsViewModel viewModel
    property int asked: -1              // "Forget": this row
    property string name: ""            // of it
    signal leave()
    readonly property bool asking: asked >= 0

    fits: 1.3
    crowded: fit.over
    bodyHeight: roomy ? 0 : (asking ? forgetting.y + forgetting.height : matter.y + matter.height) + Theme.s28
    keys: asking ? ({ "Alt+Left": () => ask(-1) })
                 : ({ "1": () => viewModel.goOn(0), "2": () => viewModel.goOn(1), "3": () => viewModel.goOn(2),
                      "4": () => viewModel.goOn(3), "Alt+Left": () => viewModel.back() })

    property Item asker: null           // where the focus goes back to

    function ask(row: int) {
        asked = row
        toTop()
        if (asking) {
            name = viewModel.people.at(row, "name")
            forgetHead.forceActiveFocus()
        } else {
            const back = asker ?? title
            back.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Component.onCompleted: title.forceActiveFocus()

    Fit { id: fit; page: page; need: matter.height; about: [page.asking, page.viewModel.people.count] }

    component Line: Item {
        id: line
        required property int index
        required property string name
        required property bool readable
        readonly property bool beside: who.implicitWidth + forgetBtn_.implicitWidth + Theme.s12 <= width
        width: parent ? parent.width : implicitWidth
        implicitHeight: beside ? Math.max(who.height, forgetBtn_.height) : who.height + forgetBtn_.height
        PersonTile {
            id: who
            width: line.beside ? line.width - forgetBtn_.width - Theme.s12 : line.width
            text: line.name
            key: String(line.index + 1)
            enabled: line.readable
            onClicked: page.viewModel.goOn(line.index)
        }
        Btn {
            id: forgetBtn_
            x: line.beside ? line.width - width : 0
            y: line.beside ? (who.height - height) / 2 : who.height
            width: Math.min(implicitWidth, line.width)
            kind: "quiet"
            //: A verb: this laptop then no longer knows that person’s. %1 is the person’s name.
            text: qsTr("Forget")
            //: As above, for those who hear it.
            said: qsTr("Forget %1").arg(line.name)
            onClicked: {
                page.asker = forgetBtn_
                page.ask(line.index)
            }
        }
    }

    Column {
        id: matter
        visible: !page.asking
        x: (parent.width - width) / 2
        y: page.roomy ? Theme.header + Theme.s40 : Theme.s12
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(640))
        spacing: Theme.s28
        Column {
            width: parent.width
            spacing: Theme.s8
            Voice {
                id: title
                width: parent.width
                text: qsTr("Who is this evening with?")
                heading: true
                horizontalAlignment: Text.AlignHCenter
            }
            Say {
                width: parent.width
                size: Theme.lead
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("This laptop looks only for the one you pick. Nobody else is told that it is open.")
            }
        }
        Column {
            width: parent.width
            spacing: Theme.s12
            Repeater {
                model: page.viewModel.people
                delegate: Line {}
            }
        }
        Say {
            width: parent.width
            visible: text.length > 0
            horizontalAlignment: Text.AlignHCenter
            text: page.viewModel.roomProblem
        }
    }
    Column {
        id: forgetting
        visible: page.asking
        x: (parent.width - width) / 2
        y: page.roomy ? Theme.header + Theme.s40 : Theme.s12
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(640))
        spacing: Theme.s20
        Voice {
            id: forgetHead
            width: parent.width
            //: %1 is a person’s name.
            text: qsTr("Forget %1?").arg(page.name)
            heading: true
        }
        Say {
            width: parent.width
            size: Theme.lead
            text: qsTr("This laptop then forgets that you two are paired, and all that it keeps of you two. Nobody can bring it back. To meet again, you pair with new digits.")
        }
        Say {
            width: parent.width
            size: Theme.lead
            text: qsTr("Nothing is sent. To the other laptop it looks as if this one were switched off. What that laptop keeps stays until the person there forgets it.")
        }
    }
    footStart: Btn {
        kind: "quiet"
        text: page.asking || page.viewModel.canLeave ? qsTr("Back") : qsTr("Close Mandorla")
        key: page.asking || page.viewModel.canLeave ? qsTr("Alt ←") : ""
        onClicked: {
            if (page.asking)
                page.ask(-1)
            else if (page.viewModel.canLeave)
                page.viewModel.back()
            else
                page.leave()
        }
    }
    footEnd: [
        Btn {
            visible: !page.asking && page.viewModel.room
            text: qsTr("Pair with somebody else")
            onClicked: page.viewModel.pairWithAnother()
        },
        Btn {
            visible: page.asking
            //: As the one beside a person’s name.
            text: qsTr("Forget")
            onClicked: {
                const row = page.asked
                page.asker = null
                page.ask(-1)        // before it, for that may be the last one, and another page has the focus then
                page.viewModel.forget(row)
            }
        }
    ]
}
