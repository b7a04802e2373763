import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "ReadCards"

        function init() {
            open()
            verify(evening.pair("", ""))
            goTo(Navigator.Choose)
        }
        function read() {
            keyClick(Qt.Key_R)
            goTo(Navigator.ReadCards)
        }
        function test_every_card_is_there() {
            read()
            const cards = evening.mine.readingCards.cards
            verify(cards.count >= 8)
            for (let i = 0; i < cards.count; ++i) {
                verify(says(cards.at(i, "prompt")), i)
                for (const option of cards.at(i, "options"))
                    verify(says(option), option)
            }
            compare(inside(), "")
            compare(overlaps(), "")
        }
        function test_scrolls_by_keys_to_what_absence_tells() {
            read()
            keyClick(Qt.Key_PageDown)
            verify(page.scroll.contentY > 300)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_End)
            compare(page.scroll.contentY, page.scroll.contentHeight - page.scroll.height)
            verify(says(evening.mine.readingCards.tells))
            const last = named("What will my partner see?")
            verify(place(last).y + last.height < window.height - page.footHeight)
        }
        function test_the_rest_of_it_is_behind_a_button() {
            read()
            verify(!says("What absence tells"))
            tabTo("What will my partner see?")
            keyClick(Qt.Key_Return)
            settle()
            verify(says("What absence tells"))
            compare(evening.mine.navigator.screen, Navigator.ReadCards)
            compare(inside(), "")
            named("If you are afraid to say no").clicked()
            verify(evening.mine.window.helping)
        }
        function test_the_two_roles_of_an_exchange_are_read_too() {
            evening.suggest(evening.other, "newer")
            tryVerify(() => evening.mine.choosing.hasSuggestion)
            evening.mine.choosing.readSuggestion()
            goTo(Navigator.ReadCards)
            verify(says("I’d like to listen.") && says("I’d like to be heard."))
        }
        function test_back() {
            read()
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(Navigator.Choose)
            compare(evening.mine.choosing.suggested, "")
        }
        function test_enter_suggests() {
            read()
            keyClick(Qt.Key_Return)
            goTo(Navigator.Choose)
            compare(evening.mine.choosing.suggested, evening.mine.choosing.title)
        }
        function test_agree_is_deliberate() {
            evening.other.choosing.suggest()
            tryVerify(() => evening.mine.choosing.hasSuggestion)
            settle()
            read()
            keyClick(Qt.Key_Return)
            wait(200)
            compare(evening.mine.navigator.screen, Navigator.ReadCards)
            tabTo("Agree")
            keyClick(Qt.Key_Return)
            goTo(Navigator.Answer)
        }
        function test_another_suggestion_meanwhile() {
            evening.other.choosing.suggest()
            tryVerify(() => evening.mine.choosing.hasSuggestion)
            settle()
            read()
            evening.other.choosing.selected = 1
            evening.other.choosing.suggest()
            tryVerify(() => says("Another round is suggested now."))
            verify(!named("Agree").enabled)
        }
        function test_every_size_data() {
            return [{ tag: "200", text: 2, w: 1280, h: 800 }, { tag: "small", text: 1, w: 720, h: 560 }, { tag: "small200", text: 2, w: 720, h: 560 }]
        }
        function test_every_size(data) {
            read()
            resize(data.w, data.h, data.text)
            compare(inside(), "")
            compare(overlaps(), "")
        }
    }
}
