pragma ComponentBehavior: Bound
import QtQuick
import Mandorla
import Mandorla.ViewModels

// "How it looks": the language, the size of the text, light or dark, contrast and motion. It lies over the page or over the cover, and
// says nothing of the evening; covered, not even whether anything is kept.
Page {
    id: page
    required property LookViewModel viewModel
    property bool covered: false
    signal back()

    signed: false
    context: qsTr("How it looks")
    crowded: true       // one column that scrolls
    bodyHeight: all.y + all.height + Theme.s28
    keys: ({ "Enter": () => back(), "Alt+Left": () => back() })
    Component.onCompleted: title.forceActiveFocus(Qt.OtherFocusReason)
    onBodyHeightChanged: keepInSight()      // of other words, what was just chosen stays in sight

    component Part: Column {
        id: part
        required property string title
        required property var choices
        property int chosen: 0
        signal picked(int place)
        width: parent ? parent.width : implicitWidth
        spacing: Theme.s8
        Say { width: parent.width; text: part.title; color: Theme.ink; font.weight: Font.DemiBold; spoken: false }
        ChoiceRow {
            id: row
            width: parent.width
            name: part.title
            chosen: part.chosen
            onPicked: (place) => part.picked(place)
            Repeater {
                model: part.choices
                delegate: ShortChoiceTile {
                    required property string modelData
                    text: modelData
                    group: row
                }
            }
        }
    }

    // Side by side where there is room, so that all of it is in sight.
    readonly property bool two: width >= Theme.roomyWidth && Theme.text <= Theme.roomyText
    readonly property real column: two ? (all.width - Theme.s40) / 2 : all.width
    readonly property string asDesktop: qsTr("As the desktop has it")
    //: A look without more contrast, motion without less of it: neither the desktop’s, nor more or less.
    readonly property string asOurs: qsTr("As usual")
    readonly property var sizes: Array.from(viewModel.textSizes)

    Column {
        id: all
        x: (parent.width - width) / 2
        y: Theme.s8
        width: Math.min(parent.width - 2 * Theme.margin, page.two ? Theme.stageWidth - 2 * Theme.margin : Theme.px(940))
        spacing: Theme.s20
        Column {
            width: parent.width
            spacing: Theme.s8
            Voice { id: title; width: parent.width; text: qsTr("How it looks"); heading: true }
            Say {
                width: parent.width
                size: Theme.lead
                text: page.covered || page.viewModel.keeping.length === 0 ? qsTr("What you choose shows at once.")
                                                                          : Language.inARow(qsTr("What you choose shows at once."), page.viewModel.keeping)
            }
        }
        Grid {
            columns: page.two ? 2 : 1
            columnSpacing: Theme.s40
            rowSpacing: all.spacing
            Column {
                width: page.column
                spacing: all.spacing
                // Each by the name that it gives itself.
                Part {
                    visible: Language.names.length > 1
                    //: Over the names of the languages.
                    title: qsTr("Language")
                    choices: Language.names
                    chosen: Language.chosen
                    onPicked: (place) => Language.chosen = place
                }
                Part {
                    title: qsTr("Size of the text")
                    //: A size of text, in percent: "125 %".
                    choices: page.sizes.map((size) => size === 0 ? page.asDesktop : qsTr("%1 %").arg(Language.number(size)))
                    chosen: page.sizes.indexOf(page.viewModel.chosenText)
                    onPicked: (place) => page.viewModel.chosenText = page.sizes[place]
                }
            }
            Column {
                width: page.column
                spacing: all.spacing
                Part {
                    title: qsTr("Light or dark")
                    choices: [page.asDesktop, qsTr("Light"), qsTr("Dark")]
                    chosen: page.viewModel.chosenDark
                    onPicked: (place) => page.viewModel.chosenDark = place
                }
                Part {
                    title: qsTr("Contrast")
                    choices: [page.asDesktop, page.asOurs, qsTr("More contrast")]
                    chosen: page.viewModel.chosenContrast
                    onPicked: (place) => page.viewModel.chosenContrast = place
                }
                Part {
                    title: qsTr("Motion")
                    choices: [page.asDesktop, page.asOurs, qsTr("Less motion")]
                    chosen: page.viewModel.chosenStill
                    onPicked: (place) => page.viewModel.chosenStill = place
                }
            }
        }
    }
    footEnd: Btn {
        kind: "primary"
        text: qsTr("Done")
        key: "↵"
        onClicked: page.back()
    }
}
