import QtQuick
import Mandorla

// What a round tells, in a few words; the rest is behind a button, for a WhatPartnerSees below.
Column {
    id: all
    required property string tells
    required property string before     // of this round
    property bool telling: false

    spacing: Theme.s12
    Say { width: parent.width; visible: text.length > 0; text: all.tells }
    Say { width: parent.width; visible: text.length > 0; text: all.before }
    Btn {
        visible: all.tells.length > 0
        x: -leftPadding
        width: Math.min(implicitWidth, parent.width + leftPadding)
        kind: "quiet"
        text: all.telling ? qsTr("Close this again") : qsTr("What will my partner see?")
        onClicked: all.telling = !all.telling
    }
}
