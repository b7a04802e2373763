import QtQuick
import QtTest
import Mandorla

// Whether a body fits is seen from a layout that is done, however long that takes.
Item {
    width: 100
    height: 100

    TestCase {
        id: test
        name: "Fit"
        when: windowShown

        Component {
            id: windows
            Window {
                id: window
                property alias fit: fit
                property alias tall: tall
                property alias page: page
                width: 1280
                height: 800
                Item {
                    id: page
                    property bool roomy: !fit.over
                    readonly property real stageTop: 0
                    anchors.fill: parent
                    Fit { id: fit; page: page; need: body.height }
                    Column {
                        id: body
                        Rectangle { width: 100; height: 100 }
                        Rectangle { id: tall; width: 100; height: 5000 }
                    }
                }
            }
        }
        property Window window: null
        function init() { window = windows.createObject(test) }
        function cleanup() { window.destroy() }

        function test_what_is_not_laid_out_yet_does_not_count() {
            wait(100)
            window.tall.visible = false     // and no frame yet
            wait(100)
            verify(!window.fit.over)
            window.show()
            tryVerify(() => !window.fit.due)
            verify(!window.fit.over)
        }
        function test_what_is_too_tall_is_over_and_looked_at_again() {
            window.show()
            tryVerify(() => window.fit.over)
            window.tall.visible = false
            window.width = 1300
            tryVerify(() => !window.fit.over && !window.fit.due)
            window.tall.visible = true
            tryVerify(() => window.fit.over)
        }
    }
}
