pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mandorla
import Mandorla.ViewModels

// The window: one page at a time, the notice over it, and the cover over everything. Closing it is leaving,
// silently.
Window {
    id: window
    required property App viewModel
    readonly property WindowViewModel frame: viewModel.window
    readonly property bool covered: frame.covered

    width: 1280
    height: 800
    minimumWidth: Theme.leastWidth
    minimumHeight: 560
    title: frame.title
    color: Theme.ground

    // While a window manager still takes the window, some drivers lose what is drawn: it is drawn again, for two seconds.
    Timer {
        property int times: 0
        interval: 250
        repeat: true
        running: times < 8
        onTriggered: {
            times += 1
            window.update()
        }
    }

    readonly property LookViewModel look: viewModel.look
    Binding { target: Theme; property: "dark"; value: window.look.dark }
    Binding { target: Theme; property: "text"; value: window.look.textSize }
    Binding { target: Theme; property: "contrast"; value: window.look.contrast }
    Binding { target: Theme; property: "still"; value: window.look.still }
    Binding { target: Theme; property: "uneven"; value: whole.uneven }

    FocusTold { of: window }

    // A round that is in no file yet: asked once.
    onClosing: (close) => close.accepted = viewModel.mayClose()

    // From anywhere, whatever has the focus.
    Shortcut {
        sequences: ["Esc"]
        enabled: window.layer !== Main.Cover
        onActivated: window.frame.cover()
    }
    Shortcut {
        sequences: ["F1"]
        enabled: window.layer !== Main.Help
        onActivated: window.frame.help()
    }

    // --- the cover, the page for someone who is afraid, and how it looks: at once, and the focus comes back where it was ---
    // Under each the page leaves the window, and with it whatever reads a window: what is only hidden is still heard.
    enum Layer { Stage, Cover, Help, Look }
    readonly property int layer: frame.helping ? Main.Help : frame.looking ? Main.Look : frame.covered ? Main.Cover : Main.Stage
    property Item focusBefore: null
    property int reasonBefore: Qt.OtherFocusReason
    property Item over: null

    onLayerChanged: {
        if (layer !== Main.Stage && stage.parent) {
            const control = activeFocusItem as T.Control
            focusBefore = activeFocusItem
            reasonBefore = control ? control.focusReason : Qt.OtherFocusReason
            stage.parent = null
        }
        if (over) {
            over.visible = false
            frame.takeAway(over)
            over = null
        }
        if (layer !== Main.Stage) {
            over = made(layer === Main.Help ? "Help" : layer === Main.Look ? "Look" : "Cover", whole)
        } else {
            stage.parent = whole
            const back = focusBefore && focusBefore.visible ? focusBefore : stage
            back.forceActiveFocus(reasonBefore)
        }
    }

    // Where a screen has no room for the smallest window, as with everything three times as large, all of it is drawn
    // smaller, so that nothing is cut.
    Item {
        id: whole
        readonly property real part: Math.max(0.2, Math.min(1, window.width / Theme.leastWidth, window.height / Theme.leastHeight))
        readonly property bool uneven: GraphicsInfo.api === GraphicsInfo.Software && (part < 1 || Screen.devicePixelRatio % 1 !== 0)
        width: window.width / part
        height: window.height / part
        scale: part
        transformOrigin: Item.TopLeft

        FocusScope {
            id: stage
            width: whole.width
            height: whole.height
            focus: true

            FocusScope {
                id: place
                property var page: null     // a Page, as which Qt 6.8 may not know it
                y: notice.text.length > 0 && !notice.inHeader && !along.on ? notice.y + notice.height : 0
                width: stage.width
                height: stage.height - y
                focus: true

                function put() {
                    const before = page
                    if (before) {
                        before.visible = false
                        window.frame.takeAway(before)
                    }
                    page = window.made(window.viewModel.navigator.name(), place)
                    if (before)
                        appear.restart()
                }
                Component.onCompleted: put()
                Connections {
                    target: window.viewModel.navigator
                    function onScreenChanged() { place.put() }
                }
                NumberAnimation {
                    id: appear
                    target: place
                    property: "opacity"
                    from: 0
                    to: 1
                    duration: Theme.tPage
                    easing.type: Easing.InOutCubic
                }
            }
            // Where there is room the notice lies in the header, beside Cover; else above the page. Where it would leave too
            // little of that it goes along with what scrolls there, and is in sight when it is new or has the focus.
            Item {
                id: along
                readonly property bool on: notice.text.length > 0 && !notice.inHeader && place.page !== null
                                           && stage.height - Theme.s12 - notice.height < place.page.leastHeight
                readonly property Flickable of: on ? place.page.moving : null
                readonly property bool focused: on && window.activeFocusItem !== null && window.activeFocusItem.parent === notice
                y: on ? place.page.headerHeight : 0
                z: 1
                width: stage.width
                height: of ? of.height : stage.height
                clip: on
                onFocusedChanged: if (focused) place.page.toTop()
                Binding {
                    target: along.on ? place.page : null
                    property: "above"
                    value: notice.height + Theme.s12
                    restoreMode: Binding.RestoreValue
                }
                Notice {
                    id: notice
                    transform: Mirrored { of: notice }
                    readonly property bool inHeader: Theme.text <= Theme.roomyText && whole.width >= Theme.roomyWidth
                                                     && whole.height >= Theme.roomyHeight
                    readonly property real side: (inHeader ? Math.max(0, whole.width - Theme.stageWidth) / 2 : 0) + Theme.margin
                    x: side
                    y: along.of ? along.of.originY - along.of.topMargin - along.of.contentY : Theme.s12
                    width: stage.width - 2 * side - (inHeader ? twin.implicitWidth + Theme.s20 : 0)
                    readonly property NoticeViewModel viewModel: window.viewModel.notice
                    text: Language.inARow(viewModel.text, viewModel.step)
                    action: viewModel.paused && window.viewModel.navigator.screen !== Navigator.Apart ? qsTr("Find each other") : ""
                    onActed: window.viewModel.showApart()
                    onTextChanged: if (along.on && text.length > 0) place.page.toTop()
                }
                Aloud {     // whoever sees it sees the notice go
                    id: back
                    Connections {
                        target: notice.viewModel
                        //: After a pause: both are there again.
                        function onWentOn() { back.say(qsTr("The evening goes on.")) }
                    }
                }
            }
            Btn {       // as wide as the page's own
                id: twin
                z: -1
                opacity: 0
                enabled: false
                activeFocusOnTab: false
                //: As the button of each page.
                text: qsTr("Cover")
                key: qsTr("Esc")
                Accessible.ignored: true
            }
        }
    }

    // --- the screens: each is read when it is first needed, and what it is made from stays ---
    property var read: ({})
    function made(name: string, within: Item): Item {
        if (!read[name])
            read[name] = Qt.createComponent(`screens/${name}Screen.qml`)
        const component = read[name]
        if (component.status === Component.Error)
            console.error(component.errorString())
        return component.createObject(within, { app: viewModel }) as Item
    }
}
