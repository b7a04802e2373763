import QtQuick
import Mandorla
import Mandorla.ViewModels

// The whole app in three words: yours, shared, yours; and whether anything of the evening is kept. Neither choice is
// recommended: the first is chosen so that Enter works. Nothing is made before Begin.
Page {
    id: page
    required property WelcomeViewModel viewModel
    property bool telling: false        // "What will my partner see?"
    signal writeRound()
    signal help()
    signal look()

    signed: telling
    context: telling ? qsTr("Welcome") : ""
    crowded: telling || fit.over
    bodyHeight: telling ? truth.implicitHeight + Theme.s40 : roomy ? 0 : words.y + words.height + Theme.s28
    keys: telling ? ({ "Enter": () => tell(false), "Alt+Left": () => tell(false) }) : ({ "Enter": () => viewModel.begin(), "1": () => choices.pick(0), "2": () => choices.pick(1) })

    Component.onCompleted: title.forceActiveFocus()

    function tell(on: bool) {
        telling = on
        toTop()
        if (on)
            truth.heading.forceActiveFocus()
        else
            tellBtn.forceActiveFocus(Qt.TabFocusReason)
    }

    Fit { id: fit; page: page; need: words.height }

    Circles {
        id: pair
        readonly property real room: page.stageWidth - words.x - words.width - Theme.s40 - Theme.margin
        visible: page.roomy
        r: Math.min(220, room * 220 / 640)
        gap: r * 200 / 220
        lit: true
        width: implicitWidth
        height: implicitHeight
        x: parent.width - Theme.margin - Theme.s8 - width
        y: (parent.height - height) / 2 - Theme.s4
        readonly property real away: r * 58 / 220
        //: In the two circles, to one person each: what belongs to you. Lower case, if the language has it.
        Voice { text: qsTr("yours"); spoken: false; size: Theme.person; aside: true; color: Theme.ember; x: pair.lx - pair.r + pair.away; y: pair.cy - height / 2 }
        //: In the almond between the circles: what belongs to both.
        Voice { text: qsTr("shared"); spoken: false; size: Theme.person; aside: true; color: Theme.lensInk; x: pair.cx - width / 2; y: pair.cy - height / 2 }
        //: As the other one.
        Voice { text: qsTr("yours"); spoken: false; size: Theme.person; aside: true; color: Theme.dusk; x: pair.rx + pair.r - pair.away - width; y: pair.cy - height / 2 }
    }
    Column {
        id: words
        readonly property bool close: Theme.text > 1.1      // less air for larger words
        visible: !page.telling
        x: Theme.margin
        y: page.roomy ? Theme.header : Theme.s4
        width: page.roomy ? Math.round((page.stageWidth - 2 * x) * 0.41) : parent.width - 2 * Theme.margin
        Row {
            spacing: Theme.s12
            Sign {
                side: Theme.px(Theme.signTile)
                anchors.verticalCenter: parent.verticalCenter
            }
            Voice { text: "Mandorla"; size: Theme.brand; anchors.verticalCenter: parent.verticalCenter }
        }
        Item { width: 1; height: !page.roomy ? Theme.s28 : words.close ? Theme.s40 : Theme.s56 + Theme.s40 }
        Voice { id: title; width: parent.width; text: qsTr("Answer alone.\nTurn it over together."); size: Theme.hero; heading: true }
        Item { width: 1; height: Theme.s20 }
        Say {
            width: parent.width
            text: qsTr("Two laptops, one unhurried evening. What you both would like comes to light. The rest stays where it was.")
            size: Theme.lead
        }
        Item { width: 1; height: page.roomy && words.close ? Theme.s28 : Theme.s40 }
        ChoiceColumn {
            id: choices
            width: parent.width
            name: qsTr("How this evening is kept")
            chosen: page.viewModel.keeps ? 1 : 0
            onPicked: (place) => page.viewModel.keeps = place === 1
            ChoiceTile {
                sign: "crescent"
                text: qsTr("Just for tonight")
                detail: qsTr("Mandorla writes nothing to this laptop.")
            }
            ChoiceTile {
                sign: "keyhole"
                text: qsTr("Keep it locked")
                detail: qsTr("Saved here, behind a passphrase of yours.")
            }
        }
    }
    WhatPartnerSees {
        id: truth
        visible: page.telling
        onAfraid: page.help()
        x: Math.max(Theme.margin, (parent.width - width) / 2)
        y: Theme.s12
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(760))
    }
    headEnd: Btn {
        width: Math.min(implicitWidth, page.headRoom)
        visible: !page.telling
        kind: "quiet"
        text: qsTr("How it looks")
        onClicked: page.look()
    }
    // One button in two roles: a foot that was once empty would stay away.
    footStart: [
        Btn {
            kind: page.telling ? "quiet" : "primary"
            text: page.telling ? qsTr("Back") : qsTr("Begin")
            key: page.telling ? qsTr("Alt ←") : "↵"
            onClicked: page.telling ? page.tell(false) : page.viewModel.begin()
        },
        Btn {
            id: tellBtn
            visible: !page.telling
            kind: "quiet"
            text: qsTr("What will my partner see?")
            onClicked: page.tell(true)
        },
        Btn {
            visible: !page.telling
            kind: "quiet"
            text: qsTr("For you alone")
            onClicked: page.viewModel.writeAlone()
        },
        Btn {
            visible: !page.telling
            kind: "quiet"
            text: qsTr("Write a round")
            onClicked: page.writeRound()
        }
    ]
}
