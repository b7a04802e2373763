import QtQuick
import QtTest
import Mandorla
import Mandorla.ViewModels
import ".."

Item {
    width: 100
    height: 100

    PageCase {
        name: "Write"
        readonly property WriteViewModel writing: evening ? evening.mine.writing : null

        function init() {
            open()
            evening.mine.welcome.goOn()
            goTo(AppViewModel.Welcome)
            tabTo("Write a round")
            keyClick(Qt.Key_Return)
            goTo(AppViewModel.Write)
        }
        function type(text: string) {
            for (const letter of text)
                keyClick(letter)
        }
        function setKind(name: string) {
            let row = 0
            while (row < writing.kinds.count && writing.kinds.at(row, "name") !== name)
                ++row
            writing.kind = row
        }
        function test_a_round_by_keyboard_alone() {
            verify(says("Only on this laptop"))
            compare(focusName, "Begin with an empty one")
            keyClick(Qt.Key_Return)
            goTo(AppViewModel.WriteRound)
            compare(focusName, "Title")
            type("Sunday")
            compare(writing.title, "Sunday")
            verify(says("Not whole yet. The cards: A round has 1 to 24 cards."))
            tabTo("Add a card")
            keyClick(Qt.Key_Return)
            goTo(AppViewModel.WriteCard)
            compare(focusName, "What it asks")
            type("walk")
            compare(writing.prompt, "walk")
            tabTo("A wish")
            keyClick(Qt.Key_Down)
            compare(focusName, "As many as you like")
            keyClick(Qt.Key_Return)
            compare(writing.kinds.at(writing.kind, "name"), "As many as you like")
            tabTo("Choice 1")
            type("tea")
            tabTo("Choice 2")
            type("soup")
            tabTo("Add a choice")
            keyClick(Qt.Key_Return)
            compare(focusName, "Choice 3")
            type("x")
            tabTo("Up: x")
            keyClick(Qt.Key_Return)
            compare(focusName, "Choice 2")
            compare(writing.options.at(1, "text"), "x")
            tabTo("Remove: x")
            keyClick(Qt.Key_Return)
            compare(writing.options.count, 2)
            tabTo("See it as a card")
            keyClick(Qt.Key_Return)
            goTo(AppViewModel.TryCard)
            verify(says("walk") && says("tea") && says("Only on this laptop"))
            verify(!has("Skip") && !has("Next") && !has("Seal"))
            keyClick(Qt.Key_2)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(AppViewModel.WriteCard)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(AppViewModel.WriteRound)
            tabTo("Put it among the rounds")
            keyClick(Qt.Key_Return)
            goTo(AppViewModel.Welcome)
        }
        function test_the_way_back_is_the_page_s_also_in_a_field() {
            writing.startBlank()
            goTo(AppViewModel.WriteRound)
            type("one")
            keyClick(Qt.Key_Space)
            type("two")
            keyClick(Qt.Key_Z, Qt.ControlModifier)
            compare(writing.title, "one")
            compare(named("Title").text, "one")
            keyClick(Qt.Key_Z, Qt.ControlModifier)
            compare(named("Title").text, "")
            keyClick(Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier)
            compare(named("Title").text, "one")
        }
        function test_alt_and_an_arrow_move_a_card() {
            writing.startFrom(0)
            goTo(AppViewModel.WriteRound)
            const first = writing.cards.at(0, "prompt"), second = writing.cards.at(1, "prompt")
            tabTo("Card 1: " + first)
            keyClick(Qt.Key_Down, Qt.AltModifier)
            compare(writing.cards.at(1, "prompt"), first)
            compare(focusName, "Card 2: " + first)
            keyClick(Qt.Key_Up)
            compare(focusName, "Card 1: " + second)
            keyClick(Qt.Key_Return)
            goTo(AppViewModel.WriteCard)
            compare(writing.prompt, second)
        }
        function test_content_is_text() {
            writing.startBlank()
            writing.title = "<b>bold</b> <a href='x'>link</a>"
            writing.addCard()
            writing.prompt = "<img src='x'> &amp;"
            setKind("As many as you like")
            writing.setOption(0, "<i>1</i>")
            writing.setOption(1, "<h1>2")
            writing.tryCard()
            goTo(AppViewModel.TryCard)
            verify(says("<img src='x'> &amp;") && says("<i>1</i>"))
            for (const text of every(window.contentItem, (item) => item instanceof Text))
                compare(text.textFormat, Text.PlainText, text.text)
            writing.endTrying()
            writing.closeCard()
            goTo(AppViewModel.WriteRound)
            for (const text of every(window.contentItem, (item) => item instanceof Text))
                compare(text.textFormat, Text.PlainText, text.text)
            for (const area of every(window.contentItem, (item) => item instanceof TextEdit))
                compare(area.textFormat, TextEdit.PlainText)
        }
        // Steps too long for the line are named in a sentence, in which one of them may look like a place for another.
        function test_a_step_stands_in_its_sentence_as_it_is() {
            writing.startBlank()
            writing.addCard()
            writing.prompt = "How much?"
            setKind("A span")
            const steps = ["%3, %2 and %1, with as many words as it takes not to fit", "a little", "some", "more", "%1"]
            steps.forEach((step, place) => {
                if (place > 1)
                    writing.addOption()
                writing.setOption(place, step)
            })
            writing.tryCard()
            goTo(AppViewModel.TryCard)
            verify(says(`1 is “${steps[0]}”, 5 is “%1”.`))
        }
        function test_closing_asks_once() {
            writing.startBlank()
            goTo(AppViewModel.WriteRound)
            type("S")
            window.close()
            goTo(AppViewModel.LeaveWriting)
            verify(window.visible)
            verify(says("What you wrote is in no file yet") && !says("S\n"))
            tabTo("Go on writing")
            keyClick(Qt.Key_Return)
            goTo(AppViewModel.WriteRound)
            window.close()
            goTo(AppViewModel.LeaveWriting)
            window.close()
            tryVerify(() => !window.visible)
        }
        function test_under_the_cover_nothing_of_it_is_heard() {
            writing.startBlank()
            goTo(AppViewModel.WriteRound)
            type("kitchen")
            keyClick(Qt.Key_Escape)
            settle()
            verify(evening.heard(window).join("\n").indexOf("kitchen") < 0)
            keyClick(Qt.Key_Z, Qt.ControlModifier)
            compare(writing.title, "kitchen")
        }
        function test_every_size_data() {
            return [{ tag: "roomy", text: 1, w: 1280, h: 800 }, { tag: "200", text: 2, w: 1280, h: 800 },
                    { tag: "small", text: 1, w: 720, h: 560 }, { tag: "small200", text: 2, w: 720, h: 560 }]
        }
        function test_every_size(data) {
            const look = (page) => {
                goTo(page)
                compare(inside(), "", page)
                compare(overlaps(), "", page)
            }
            resize(data.w, data.h, data.text)
            look(AppViewModel.Write)
            writing.startFrom(0)
            look(AppViewModel.WriteRound)
            writing.openCard(3)
            look(AppViewModel.WriteCard)
            writing.tryCard()
            look(AppViewModel.TryCard)
            writing.endTrying()
            writing.prompt = "x"
            writing.save()
            look(AppViewModel.RoundFile)
            evening.mine.roundFile.back()
            writing.beginAnother()
            look(AppViewModel.LeaveWriting)
        }
    }
}
