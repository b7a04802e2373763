import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    id: stage
    width: 1280
    height: 800
    Component { id: talkPage; TalkPage { anchors.fill: parent } }
    Component { id: revealPage; RevealPage { anchors.fill: parent } }

    RoundCase {
        name: "Talk"
        stage: stage

        function open() {
            agree(true)
            for (const laptop of [mine, other]) {       // yes to every wish, whichever cards they are
                const vm = laptop.answering
                for (let i = 0; i < vm.count; ++i) {
                    vm.goTo(i)
                    if (vm.cardFile === "WishCard.qml")
                        vm.answer.choice = WishAnswer.Open
                }
                vm.goToReview()
            }
            seal()
            turn()
            tryVerify(() => mine.talking.possible && other.talking.possible)
        }
        function lay(component) {
            if (page)
                page.destroy()
            page = null
            wait(0)
            show(component, component === revealPage ? { viewModel: mine.revealing, people: mine.people, talking: mine.talking }
                                                     : { viewModel: mine.talking, people: mine.people })
        }
        function begin() {
            other.talking.open()
            other.talking.iBegin = true
            other.talking.suggest()
            tryVerify(() => mine.talking.asks)
            mine.talking.open()
            mine.talking.accept()
            tryCompare(other.talking, "stage", TalkViewModel.On)
        }

        function test_the_card_offers_it_and_nobody_is_urged() {
            open()
            lay(revealPage)
            verify(isInSight(button("Talk it through")))
            mouseClick(button("Talk it through"))
            compare(mine.navigator.screen, Navigator.Talk)
            compare(other.navigator.screen, Navigator.Reveal)
            verify(!other.talking.asks)
        }
        function test_it_is_suggested_as_chosen() {
            open()
            mine.talking.open()
            lay(talkPage)
            tryVerify(() => isFocused(theText("Talk it through")))
            mouseClick(button("10 minutes"))
            mouseClick(button("I speak first"))
            mouseClick(button("Suggest it"))
            tryVerify(() => other.talking.asks)
            compare(other.talking.terms, "10 minutes each. Noor begins.")
            verify(says("Look up, and ask.") && !says("wait"))
            mouseClick(button("Take it back"))
            tryVerify(() => !other.talking.asks)
            compare(mine.navigator.screen, Navigator.Reveal)
        }
        function test_what_the_partner_suggests_can_be_left() {
            open()
            other.talking.open()
            other.talking.suggest()
            tryVerify(() => mine.talking.asks)
            mine.talking.open()
            lay(talkPage)
            verify(says("Your partner suggests talking this through"))
            verify(says("5 minutes each. Noor begins."))
            verify(says("nobody is told"))
            mouseClick(button("Not now"))
            compare(mine.navigator.screen, Navigator.Reveal)
            compare(other.talking.stage, TalkViewModel.Suggested)
        }
        function test_on_it_is_one_quiet_picture_data() {
            return [{ tag: "roomy", text: 1, w: 1280, h: 800 }, { tag: "200", text: 2, w: 1280, h: 800 },
                    { tag: "small", text: 1, w: 720, h: 560 }, { tag: "small 200", text: 2, w: 720, h: 560 }]
        }
        function test_on_it_is_one_quiet_picture(data) {
            stage.width = data.w
            stage.height = data.h
            Theme.text = data.text
            open()
            begin()
            lay(talkPage)
            verify(theText("Noor") && theText("Rowan"))
            verify(says("Rowan speaks") && says("Noor listens"))
            compare(other.talking.title, mine.talking.title)
            compare(other.talking.sentence, mine.talking.sentence)
            verify(!says("2 minutes") && !says("%") && !says(":"))
            tryVerify(() => isFocused(theText("Rowan speaks")))
            const end = button("End it, for both of us")
            verify(isInSight(end))
            end.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            compare(mine.navigator.screen, Navigator.Reveal)
            tryCompare(other.navigator, "screen", Navigator.Reveal)
            stage.width = 1280
            stage.height = 800
        }
        function test_every_button_is_reached_and_the_glass_is_told_in_words() {
            open()
            begin()
            lay(talkPage)
            const glass = shown(page).find((item) => item instanceof Hourglass)
            compare(glass.Accessible.name, "In the glass: 5 minutes at most.")
            tryVerify(() => isFocused(theText("Rowan speaks")))
            keyClick(Qt.Key_Tab)
            compare(page.focused.text, "End it, for both of us")
            keyClick(Qt.Key_Escape)
            compare(covers, 1)
            compare(mine.talking.stage, TalkViewModel.On)
        }
    }
}
