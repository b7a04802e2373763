import QtQuick
import QtTest
import Mandorla

// What is said of itself: once, when it has come to rest, and never what is true no more.
Item {
    width: 100
    height: 100

    Aloud { id: aloud; pause: 50 }
    SignalSpy { id: said; target: aloud; signalName: "said" }

    TestCase {
        name: "Aloud"
        when: windowShown

        function expectSaid(words: var) {
            tryCompare(said, "count", words.length)
            wait(150)
            compare(said.signalArguments.map((one) => one[0]), words)
        }
        function init() {
            aloud.news = false
            aloud.visible = true
            aloud.text = ""
            said.clear()
        }
        function test_once() {
            aloud.text = "a"
            expectSaid(["a"])
            aloud.text = ""
            aloud.text = "a"
            expectSaid(["a"])
        }
        function test_the_last_of_several() {
            aloud.text = "b"
            aloud.text = "c"
            expectSaid(["c"])
        }
        function test_not_what_came_and_went() {
            aloud.text = "d"
            expectSaid(["d"])
            aloud.text = "e"
            aloud.text = "d"
            expectSaid(["d"])
        }
        function test_news_come_again() {
            aloud.news = true
            aloud.text = "f"
            expectSaid(["f"])
            aloud.text = ""
            aloud.text = "f"
            expectSaid(["f", "f"])
        }
        function test_nothing_from_what_does_not_show() {
            aloud.visible = false
            aloud.text = "g"
            wait(150)
            expectSaid([])
            aloud.visible = true
            expectSaid([])
        }
    }
}
