import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "Kept"
        readonly property string passphrase: "a lamp on the kitchen table"
        readonly property string another: "tea after the washing up"

        function init() {
            open()
            verify(evening.keep(passphrase))
            goTo(AppViewModel.Connect)
            tabTo("What this laptop keeps")
            keyClick(Qt.Key_Space)
            goTo(AppViewModel.Kept)
        }
        function type(text: string) {
            for (const sign of text)
                keyClick(sign)
        }
        function test_says_what_is_kept() {
            verify(page.activeFocus)
            compare(focusName, "What this laptop keeps")
            verify(says("rested for thirty days"))
            verify(says("ten minutes"))
            verify(!scrolls())
            compare(inside(), "")
            compare(overlaps(), "")
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(AppViewModel.Connect)
        }
        function test_from_choose_too() {
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(AppViewModel.Connect)
            verify(evening.pair("Noor", "Rowan"))
            goTo(AppViewModel.Choose)
            verify(says("You both keep it locked"))
            compare(overlaps(), "")
            verify(page.wide)
            tabTo("What this laptop keeps")
            keyClick(Qt.Key_Space)
            goTo(AppViewModel.Kept)
            press("Back")
            goTo(AppViewModel.Choose)
        }
        function test_another_passphrase() {
            tabTo("The passphrase you have now")
            type("not this one")
            keyClick(Qt.Key_Tab)
            type(another)
            keyClick(Qt.Key_Tab)
            type(another)
            keyClick(Qt.Key_Return)
            tryVerify(() => says("Nothing was changed."))
            tabTo("The passphrase you have now")
            keyClick(Qt.Key_A, Qt.ControlModifier)
            type(passphrase)
            tabTo("Change it")
            keyClick(Qt.Key_Space)
            tryVerify(() => says("From now on the new passphrase opens it, and the old one does not."))
            compare(every(page, (item) => item.echoMode === TextInput.Password).map((item) => item.text).join(""), "")
            compare(inside(), "")
            compare(overlaps(), "")
        }
        function test_what_was_typed_is_gone_with_the_page_and_so_is_its_strength() {
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(AppViewModel.Connect)
            verify(evening.pair("Noor", "Rowan"))
            goTo(AppViewModel.Choose)
            tabTo("What this laptop keeps")
            keyClick(Qt.Key_Space)
            goTo(AppViewModel.Kept)
            tabTo("The new one")
            type(another)
            verify(says("Good:"))
            press("The people kept here")
            goTo(AppViewModel.Companions)
            press("Back")
            goTo(AppViewModel.Kept)
            verify(!says("Good:"))
            compare(every(page, (item) => item.echoMode === TextInput.Password).map((item) => item.text).join(""), "")
            compare(evening.mine.kept.passphrase.strength, "")
        }
        function test_remembering() {
            const remember = named("Remember on this laptop")
            verify(!remember.Accessible.checked)
            verify(remember.Accessible.description.indexOf("whoever is logged in here can open it") > 0)
            verify(says("nothing else does"))
            tabTo("Remember on this laptop")
            keyClick(Qt.Key_Space)
            tryVerify(() => remember.Accessible.checked)
            verify(says("so does the keychain of this desktop"))
            settle()
            compare(focusName, "Remember on this laptop")
            tryVerify(() => inside() === "")
            tryVerify(() => overlaps() === "")
            evening.setKeychain(false)
            keyClick(Qt.Key_Space)
            tryVerify(() => says("so it may still have its key"))
            verify(!remember.Accessible.checked)
            verify(!says("nothing else does"))
            settle()
            tryVerify(() => inside() === "")
            tryVerify(() => overlaps() === "")
            evening.setKeychain(true)
            keyClick(Qt.Key_Return)
            tryVerify(() => remember.Accessible.checked)
            verify(!says("so it may still have its key"))
            keyClick(Qt.Key_Return)
            tryVerify(() => !remember.Accessible.checked)
            verify(says("nothing else does"))
        }
        function test_without_a_keychain() {
            evening.setKeychain(false)
            press("Remember on this laptop")
            tryVerify(() => says("No keychain answers on this laptop."))
            verify(!named("Remember on this laptop").Accessible.checked)
            settle()
            tryVerify(() => inside() === "")
            tryVerify(() => overlaps() === "")
        }
        function test_lock_now() {
            press("Lock now")
            verify(evening.mine.covered)
            tryVerify(() => evening.mine.connecting === null)
            settle()
            type(passphrase)
            keyClick(Qt.Key_Return)
            tryVerify(() => !evening.mine.covered)
            compare(evening.mine.page, AppViewModel.BeforeWeBegin)      // no pairing is kept yet
        }
        function test_letting_go_is_asked_once() {
            press("Let go of all that is kept")
            settle()
            verify(says("Nobody can bring it back"))
            verify(says("The other laptop is not told."))
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            settle()
            compare(focusName, "Let go of all that is kept")
            compare(evening.mine.page, AppViewModel.Kept)
            keyClick(Qt.Key_Space)
            settle()
            tabTo("Let go of it")
            keyClick(Qt.Key_Space)
            goTo(AppViewModel.BeforeWeBegin)
            verify(!evening.mine.locks)
        }
        function test_every_size_data() {
            return [{ tag: "130", text: 1.3, w: 1280, h: 800 }, { tag: "200", text: 2, w: 1280, h: 800 },
                    { tag: "small", text: 1, w: 720, h: 560 }, { tag: "small200", text: 2, w: 720, h: 560 }]
        }
        function test_every_size(data) {
            resize(data.w, data.h, data.text)
            compare(inside(), "")
            compare(overlaps(), "")
            tabTo("Let go of all that is kept")
            keyClick(Qt.Key_Space)
            settle()
            compare(inside(), "")
            compare(overlaps(), "")
        }
    }
}
