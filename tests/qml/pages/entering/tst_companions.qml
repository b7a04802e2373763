import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "Companions"
        readonly property string passphrase: "a lamp on the kitchen table"

        // Mine keeps so many people, and is asked who this evening is with.
        function several(names: var) {
            begin()
            verify(evening.keep(passphrase))
            verify(evening.pair("Noor", names[0]))
            for (const name of names.slice(1)) {
                evening.mine.showKept()
                evening.mine.showCompanions()
                evening.mine.companions.pairWithAnother()
                verify(evening.pairWithAnother(name))
            }
            evening.comeAnotherDay()
            evening.mine.door.open(passphrase)
            tryCompare(evening.mine.navigator, "screen", Navigator.Companions)
            show()
        }
        function test_everything_by_keyboard() {
            several(["Rowan", "Kit"])
            compare(focusName, "Who is this evening with?")
            verify(says("Nobody else is told that it is open."))
            verify(!scrolls())
            compare(inside(), "")
            compare(overlaps(), "")
            keyClick(Qt.Key_Tab)
            compare(focusName, "Kit")
            keyClick(Qt.Key_Tab)
            compare(focusName, "Forget Kit")
            keyClick(Qt.Key_Tab)
            compare(focusName, "Rowan")
            keyClick(Qt.Key_Return)
            goTo(Navigator.Choose)
            compare(evening.mine.people.otherName, "Rowan")
            verify(says("The evening has paused."))
        }
        function test_a_key_picks() {
            several(["Rowan", "Kit"])
            keyClick(Qt.Key_1)
            goTo(Navigator.Choose)
            compare(evening.mine.people.otherName, "Kit")
            tabTo("What this laptop keeps")
            keyClick(Qt.Key_Space)
            goTo(Navigator.Kept)
            tabTo("The people kept here")
            keyClick(Qt.Key_Space)
            goTo(Navigator.Companions)
            keyClick(Qt.Key_2)
            goTo(Navigator.Choose)
            compare(evening.mine.people.otherName, "Rowan")
        }
        function test_forgetting_is_asked_once() {
            several(["Rowan", "Kit"])
            tabTo("Forget Kit")
            keyClick(Qt.Key_Space)
            settle()
            compare(focusName, "Forget Kit?")
            verify(says("Nothing is sent."))
            keyClick(Qt.Key_Return)
            compare(evening.mine.companions.people.count, 2)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            settle()
            compare(focusName, "Forget Kit")
            keyClick(Qt.Key_Space)
            tabTo("Forget")
            keyClick(Qt.Key_Space)
            compare(evening.mine.companions.people.count, 1)
            settle()
            verify(says("Rowan") && !says("Kit"))
            verify(page.activeFocus)
            tabTo("Forget Rowan")
            keyClick(Qt.Key_Space)
            tabTo("Forget")
            keyClick(Qt.Key_Space)
            goTo(Navigator.BeforeWeBegin)
            compare(focusName, "Before we begin")
        }
        function test_four_are_enough() {
            several(["Rowan", "Kit", "Ada", "Bo"])
            verify(says("forget one of them first"))
            verify(!has("Pair with somebody else"))
            compare(inside(), "")
            compare(overlaps(), "")
        }
        function test_somebody_else() {
            several(["Rowan", "Kit"])
            press("Pair with somebody else")
            goTo(Navigator.Connect)
            verify(has("I show the digits"))
            verify(!says("paused"))
        }
        function test_apart_an_address_can_be_typed() {
            several(["Rowan", "Kit"])
            keyClick(Qt.Key_1)
            goTo(Navigator.Choose)
            press("Find each other")
            goTo(Navigator.Apart)
            compare(focusName, "They can’t find each other")
            verify(!has("Find each other"))
            tabTo("The other laptop’s address")
            for (const sign of "127.0.0.1:1")
                keyClick(sign)
            keyClick(Qt.Key_Return)
            tryVerify(() => says("Nobody answers at that address."))
            settle()
            compare(inside(), "")
            compare(overlaps(), "")
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(Navigator.Choose)
        }
        function test_every_size_data() {
            return [{ tag: "130", text: 1.3, w: 1280, h: 800 }, { tag: "200", text: 2, w: 1280, h: 800 },
                    { tag: "small", text: 1, w: 720, h: 560 }, { tag: "small200", text: 2, w: 720, h: 560 }]
        }
        function test_every_size(data) {
            several(["A name that has forty letters in it, all", "Kit"])
            resize(data.w, data.h, data.text)
            compare(inside(), "")
            compare(overlaps(), "")
            tabTo("Forget Kit")
            keyClick(Qt.Key_Space)
            settle()
            compare(inside(), "")
            compare(overlaps(), "")
            keyClick(Qt.Key_Left, Qt.AltModifier)
            keyClick(Qt.Key_2)
            goTo(Navigator.Choose)
            press("Find each other")
            goTo(Navigator.Apart)
            settle()
            compare(inside(), "")
            compare(overlaps(), "")
        }
    }
}
