pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// The two laptops meet: a name if one likes, then six digits from one screen to the other.
Page {
    id: page
    required property ConnectViewModel viewModel
    property bool locks: false          // this laptop keeps, if both do
    property bool helping: false        // "They can't find each other"
    signal leave()
    signal showKept()
    signal writeAlone()
    readonly property bool choosing: viewModel.phase === ConnectViewModel.Choosing
    readonly property bool showing: viewModel.phase === ConnectViewModel.Showing
    readonly property bool typing: !choosing && !showing
    readonly property bool trying: viewModel.phase === ConnectViewModel.Trying || viewModel.phase === ConnectViewModel.Joined
    readonly property string trouble: Language.inARow(viewModel.failure, viewModel.nextStep)

    //: The page on which two laptops get to know each other.
    context: qsTr("Pairing")
    crowded: fit.over
    bodyHeight: roomy ? 0 : body_.y + body_.needs + Theme.s28
    keys: helping ? ({ "Enter": () => { if (typing) help.use() }, "Alt+Left": () => find(false) })
        : choosing ? ({ "1": () => viewModel.show(), "2": () => viewModel.type(), "Enter": () => shows.forceActiveFocus(Qt.TabFocusReason) })
        : ({ "Enter": () => viewModel.pair(), "Alt+Left": () => viewModel.back() })

    function land() {
        toTop()
        if (helping)
            help.heading.forceActiveFocus()
        else if (typing)
            typed.field.forceActiveFocus()
        else if (showing)
            digitsTitle.forceActiveFocus()
        else
            title.forceActiveFocus()
    }
    function find(on: bool) {
        helping = on
        land()
    }
    onChoosingChanged: {
        helping = false
        later.restart()
    }
    Component.onCompleted: land()
    Timer {
        id: later       // when everything else knows of it, too
        interval: 0
        onTriggered: page.land()
    }

    Fit { id: fit; page: page; need: body_.needs + Theme.s20; about: [page.helping, page.viewModel.phase, page.trouble] }
    Connections {
        target: page.viewModel
        function onTypedChanged() {
            if (typed.digits === page.viewModel.typed)
                return
            typed.digits = page.viewModel.typed
            if (typed.digits.length === 0 && page.typing && !page.helping)
                typed.again()
        }
    }

    Item {
        id: body_
        readonly property real needs: page.helping ? help.implicitHeight : page.choosing ? who.height : six.height
        readonly property real width_: Math.min(parent.width - 2 * Theme.margin, page.helping ? 1080 : 860)
        x: (parent.width - width) / 2
        y: page.roomy ? Theme.header + Theme.s20 : Theme.s12
        width: width_
        height: needs

        // --- who shows, who types ---
        Column {
            id: who
            visible: page.choosing && !page.helping
            width: parent.width
            spacing: Theme.s28
            Column {
                width: parent.width
                spacing: Theme.s8
                Voice { id: title; width: parent.width; text: qsTr("Bring your two laptops together"); heading: true; horizontalAlignment: Text.AlignHCenter }
                Say {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    size: Theme.lead
                    text: qsTr("One of you shows six digits, and one types them. It makes no difference who does which.")
                }
            }
            Notice {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, parent.width)
                text: page.trouble
            }
            Grid {
                id: roles
                readonly property bool two: (width - spacing) / 2 >= Theme.px(260)
                readonly property real cell: two ? (width - spacing) / 2 : width
                readonly property real tall: Math.max(shows.implicitHeight, types.implicitHeight)
                width: parent.width
                columns: two ? 2 : 1
                spacing: Theme.s20
                RoleTile {
                    id: shows
                    width: roles.cell
                    height: roles.tall
                    text: qsTr("I show the digits")
                    detail: qsTr("Six digits appear here. You read them aloud.")
                    key: "1"
                    onClicked: page.viewModel.show()
                }
                RoleTile {
                    id: types
                    width: roles.cell
                    height: roles.tall
                    second: true
                    text: qsTr("I type them")
                    detail: qsTr("The other laptop has the digits. You type them here.")
                    key: "2"
                    onClicked: page.viewModel.type()
                }
            }
            NameField {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, Theme.px(460))
                label: page.locks ? qsTr("Your name") : qsTr("Your name for tonight")
                placeholder: qsTr("If you like")
                hint: qsTr("Your partner reads it once you have paired. Without a name you are “You” here and “Your partner” there.")
                Component.onCompleted: text = page.viewModel.name
                onEdited: page.viewModel.name = text
                Say {
                    width: parent.width
                    visible: text.length > 0
                    color: Theme.ink
                    size: Theme.label
                    text: page.viewModel.nameProblem
                    Aloud { text: page.viewModel.nameProblem }
                }
            }
        }

        // --- six digits in two circles ---
        Column {
            id: six
            visible: !page.choosing && !page.helping
            width: parent.width
            spacing: page.roomy ? Theme.s28 : Theme.s12
            Voice {
                id: digitsTitle
                width: parent.width
                text: page.showing ? qsTr("Type this on the other laptop") : qsTr("What does the other laptop show?")
                heading: true
                more: page.showing ? shownDigits.spoken : ""    // so that they are heard when they are new
                horizontalAlignment: Text.AlignHCenter
                // Others, asked for by a button, which keeps the focus.
                property bool told: false
                onMoreChanged: {
                    if (told && more.length > 0 && !activeFocus)
                        newDigits.say(more)
                    told = more.length > 0
                }
                Aloud { id: newDigits }
            }
            Circles {
                id: pair
                readonly property real share: page.roomy ? 190 : 170
                anchors.horizontalCenter: parent.horizontalCenter
                // Stacked, the digits, which lie in their middle, are in sight below the title.
                readonly property real room: page.scroll.height - body_.y - digitsTitle.height - 2 * six.spacing
                r: Math.min(share, parent.width / 3.92, page.roomy ? share : Math.max(50, room / 1.6))
                gap: r * 1.916
                width: implicitWidth
                height: implicitHeight
                swapped: page.typing
                rightDashed: true
                CodeDigits {
                    id: shownDigits
                    visible: page.showing
                    anchors.centerIn: parent
                    size: typed.size
                    spread: typed.spread
                    digits: page.viewModel.digits
                    name: qsTr("The digits:")
                }
                CodeDigits {
                    id: typed
                    visible: page.typing
                    anchors.centerIn: parent
                    entry: true
                    size: Math.min(Theme.code, Math.round(Math.max(pair.r * Theme.code / 190, Math.min(Theme.s56, 0.76 * pair.r))))
                    spread: pair.gap + Theme.s8
                    name: qsTr("The digits of the other laptop")
                    onEdited: page.viewModel.typed = typed.digits
                }
            }
            Column {
                width: parent.width
                spacing: Theme.s4
                Notice {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(implicitWidth, parent.width)
                    text: page.trouble
                }
                Say {
                    width: parent.width
                    visible: page.trouble.length === 0
                    horizontalAlignment: Text.AlignHCenter
                    size: Theme.lead
                    text: page.showing ? (page.locks ? qsTr("If you both keep it locked, this is the only time.") : qsTr("For this evening only.")) : qsTr("Ask for them across the table. If one is wrong, just try again.")
                }
                Say {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    size: Theme.hint
                    color: Theme.quiet
                    text: page.viewModel.trouble.length > 0 && !page.viewModel.found ? page.viewModel.trouble : page.viewModel.searching
                    Aloud { text: parent.text; pause: 1500 }     // a laptop that is near is found in that time
                }
            }
        }
        FindEachOther {
            id: help
            visible: page.helping
            viewModel: page.viewModel
            width: parent.width
            sideBySide: page.roomy
            onTaken: page.find(false)
        }
    }

    footStart: [
        Btn {
            kind: "quiet"
            text: page.choosing ? qsTr("Close Mandorla") : qsTr("Back")
            key: page.choosing ? "" : qsTr("Alt ←")
            onClicked: {
                if (page.choosing)
                    page.leave()
                else if (page.helping)
                    page.find(false)
                else
                    page.viewModel.back()
            }
        },
        Btn {
            visible: page.choosing && page.locks
            kind: "quiet"
            text: qsTr("What this laptop keeps")
            onClicked: page.showKept()
        },
        Btn {
            visible: page.choosing
            kind: "quiet"
            text: qsTr("For you alone")
            onClicked: page.writeAlone()
        }
    ]
    footEnd: [
        Btn {
            visible: page.showing && !page.helping
            kind: "quiet"
            text: qsTr("Show other digits")
            onClicked: page.viewModel.show()
        },
        Btn {
            visible: !page.choosing && !page.helping
            text: qsTr("They can’t find each other")
            onClicked: page.find(true)
        },
        Btn {
            visible: page.typing && !page.helping
            kind: "primary"
            //: A verb: makes the two laptops know each other.
            text: qsTr("Pair")
            key: "↵"
            enabled: page.viewModel.canPair && !page.trying
            why: page.trying ? qsTr("One moment") : qsTr("Six digits first")
            onClicked: page.viewModel.pair()
        }
    ]
}
