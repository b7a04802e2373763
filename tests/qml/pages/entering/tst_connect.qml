import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "Connect"

        SignalSpy { id: ended; signalName: "ended" }

        function init() {
            open()
            ended.target = evening.mine
            ended.clear()
            for (const laptop of [evening.mine, evening.other]) {
                laptop.welcome.goOn()
                laptop.welcome.begin()
            }
            goTo(Navigator.Connect)
        }
        function test_close() {
            tabTo("Close Mandorla")
            keyClick(Qt.Key_Space)
            compare(ended.count, 1)
        }
        function test_two_equal_ways() {
            const one = named("I show the digits"), two = named("I type them")
            compare(one.width, two.width)
            compare(one.height, two.height)
            compare(inside(), "")
            compare(overlaps(), "")
        }
        function test_keys_choose_data() {
            return [{ tag: "1", key: Qt.Key_1, phase: ConnectViewModel.Showing }, { tag: "2", key: Qt.Key_2, phase: ConnectViewModel.Typing }]
        }
        function test_keys_choose(data) {
            keyClick(data.key)
            compare(evening.mine.connecting.phase, data.phase)
            settle()
            keyClick(Qt.Key_Left, Qt.AltModifier)
            compare(evening.mine.connecting.phase, ConnectViewModel.Choosing)
        }
        function test_a_name_with_a_space_in_it() {
            tabTo("Your name for tonight")
            for (const key of [Qt.Key_A, Qt.Key_1, Qt.Key_Space, Qt.Key_2, Qt.Key_B])
                keyClick(key)
            compare(evening.mine.connecting.name, "a1 2b")
            compare(window.activeFocusItem.text, "a1 2b")
            compare(evening.mine.connecting.phase, ConnectViewModel.Choosing)
        }
        function test_showing() {
            keyClick(Qt.Key_1)
            settle()
            const digits = evening.mine.connecting.digits
            compare(digits.length, 6)
            verify(has("The digits: " + digits.split("").join(" ")))
            verify(says("For this evening only."))
            compare(inside(), "")
            press("Show other digits")
            verify(evening.mine.connecting.digits !== digits)
            verify(!has("Pair"))
        }
        function test_typing_and_pairing_by_keys_alone() {
            evening.other.connecting.show()
            keyClick(Qt.Key_2)
            tryCompare(window.activeFocusItem.Accessible, "name", "The digits of the other laptop")
            tabTo("They can’t find each other")
            keyClick(Qt.Key_Space)
            settle()
            tabTo("The other laptop’s address")
            for (const sign of evening.addressOf(evening.other))
                keyClick(sign)
            keyClick(Qt.Key_Return)
            settle()
            verify(evening.mine.connecting.addressTaken)
            compare(focusName, "The digits of the other laptop")
            verify(!named("Pair").enabled)
            for (const digit of evening.other.connecting.digits)
                keyClick(digit)
            verify(named("Pair").enabled)
            compare(evening.mine.connecting.phase, ConnectViewModel.Typing)   // nothing is sent by itself
            keyClick(Qt.Key_Return)
            goTo(Navigator.Choose)
        }
        function test_wrong_digits() {
            evening.other.connecting.show()
            keyClick(Qt.Key_2)
            evening.mine.connecting.address = evening.addressOf(evening.other)
            evening.mine.connecting.useAddress()
            settle()
            const right = evening.other.connecting.digits
            for (const digit of right)
                keyClick(String((Number(digit) + 1) % 10))
            keyClick(Qt.Key_Return)
            tryVerify(() => says("The digits were not the same."))
            compare(focusName, "The digits of the other laptop")
            compare(evening.mine.connecting.typed, "")
            for (const digit of right)
                keyClick(digit)
            keyClick(Qt.Key_Return)
            goTo(Navigator.Choose)
        }
        function test_no_address() {
            keyClick(Qt.Key_2)
            settle()
            press("They can’t find each other")
            settle()
            const tops = ["One network", "VPN off", "The address by hand", "A network of your own"].map((tip) => place(named(tip)).y)
            for (let i = 1; i < tops.length; ++i)
                verify(tops[i - 1] < tops[i])
            for (const help of ["not the guest network", "VPN", "hotspot", "cable"])
                verify(says(help), help)
            for (const address of evening.mine.connecting.addresses)
                verify(says(address), address)
            tabTo("The other laptop’s address")
            for (const key of [Qt.Key_T, Qt.Key_E, Qt.Key_A])
                keyClick(key)
            keyClick(Qt.Key_Return)
            verify(says("That is a name,"))
            compare(focusName, "The other laptop’s address")
            keyClick(Qt.Key_Left, Qt.AltModifier)
            settle()
            verify(has("Pair"))
            compare(evening.mine.connecting.phase, ConnectViewModel.Typing)
        }
        function test_all_digits_are_in_sight_data() {
            return [{ tag: "720x560 in 200 %", w: 720, h: 560, text: 2 }, { tag: "720x360", w: 720, h: 360, text: 1 },
                    { tag: "1920x1080 twice", w: 944, h: 444, text: 1 }]
        }
        function test_all_digits_are_in_sight(data) {
            window.minimumHeight = data.h
            resize(data.w, data.h, data.text)
            for (const key of [Qt.Key_1, Qt.Key_2]) {
                keyClick(key)
                settle()
                const digits = every(page, (item) => item instanceof CodeDigits)[0]
                const fits = () => {
                    const at = place(digits), seen = place(page.scroll)
                    return at.y >= seen.y && at.y + 0.9 * at.height <= seen.y + seen.height     // there is air in it
                }
                tryVerify(fits, 5000, `${place(digits)} in ${place(page.scroll)}`)
                verify(digits.size >= 38, String(digits.size))
                keyClick(Qt.Key_Left, Qt.AltModifier)
                settle()
            }
        }
        function test_every_size_data() {
            return [{ tag: "130", text: 1.3, w: 1280, h: 800 }, { tag: "200", text: 2, w: 1280, h: 800 },
                    { tag: "small", text: 1, w: 720, h: 560 }, { tag: "small200", text: 2, w: 720, h: 560 }]
        }
        function test_every_size(data) {
            resize(data.w, data.h, data.text)
            compare(inside(), "")
            compare(overlaps(), "")
            for (const key of [Qt.Key_1, Qt.Key_2]) {
                keyClick(key)
                settle()
                compare(inside(), "")
                compare(overlaps(), "")
                press("They can’t find each other")
                settle()
                compare(inside(), "")
                compare(overlaps(), "")
                keyClick(Qt.Key_Left, Qt.AltModifier)
                keyClick(Qt.Key_Left, Qt.AltModifier)
                settle()
            }
        }
    }
}
