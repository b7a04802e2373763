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
            goTo(Navigator.Welcome)
            tabTo("Write a round")
            keyClick(Qt.Key_Return)
            goTo(Navigator.Write)
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
            goTo(Navigator.WriteRound)
            compare(focusName, "Title")
            type("Sunday")
            compare(writing.title, "Sunday")
            verify(says("Not finished yet. The cards: A round has 1 to 24 cards."))
            tabTo("Add a card")
            keyClick(Qt.Key_Return)
            goTo(Navigator.WriteCard)
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
            goTo(Navigator.TryCard)
            verify(says("walk") && says("tea") && says("Only on this laptop"))
            verify(!has("Skip") && !has("Next") && !has("Seal"))
            keyClick(Qt.Key_2)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(Navigator.WriteCard)
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(Navigator.WriteRound)
            tabTo("Put it among the rounds")
            keyClick(Qt.Key_Return)
            goTo(Navigator.Welcome)
        }
        function test_what_else_a_card_says_by_keyboard_alone() {
            writing.startBlank()
            writing.title = "Sunday"
            goTo(Navigator.WriteRound)
            tabTo("At the end, if nothing came up")
            type("nothing")
            tabTo("For whoever hands it out")
            type("careful")
            compare(writing.nothing + writing.note, "nothingcareful")
            writing.addCard()
            writing.prompt = "tea?"
            setKind("To give, to receive")
            goTo(Navigator.WriteCard)
            tabTo("Who gives says")
            type("x")
            verify(says("Not finished yet. Who receives says: This text is missing."))
            tabTo("Who receives says")
            type("y")
            compare(writing.cardFault, "")
            tabTo(writing.lines.at(0, "text"))
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Space)
            compare(writing.line, 1)
            tabTo("It is about no touch")
            keyClick(Qt.Key_Space)
            verify(writing.light && says(writing.lines.at(1, "text")))
            tabTo("A first step, if you like")
            type("z")
            compare(writing.step, "z")
            keyClick(Qt.Key_Z, Qt.ControlModifier)
            compare(writing.step, "")
            setKind("As many as you like")
            writing.setOption(0, "tea")
            writing.setOption(1, "none")
            verify(!has("It is about no touch: tea") && says("One that stands alone"))
            tabTo("Alone: none")
            keyClick(Qt.Key_Return)
            verify(writing.options.at(1, "alone") && !writing.options.at(0, "alone"))
            compare(focusName, "Alone: none")
            setKind("Both shown, or neither")
            settle()
            verify(!has("Alone: none"))
            tabTo("Several may be chosen")
            keyClick(Qt.Key_Space)
            verify(writing.several && has("Alone: none"))
        }
        function second(name: string): int {
            for (let row = 0; row < writing.languages.count; ++row)
                if (writing.languages.at(row, "name") === name)
                    return row
            return -1
        }
        function test_a_second_language_by_keyboard_alone() {
            writing.startBlank()
            writing.title = "Sunday"
            goTo(Navigator.WriteRound)
            verify(has("Title") && !has("Take this language out of the round"))
            tabTo("None")
            for (let i = 0; i < writing.languages.count && focusName !== "Deutsch"; ++i)
                keyClick(Qt.Key_Right)
            compare(focusName, "Deutsch")
            keyClick(Qt.Key_Space)
            settle()
            compare(focusName, "Deutsch")       // all above it grew
            compare(inside(), "")
            compare(named("Title · English").text, "Sunday")
            tabTo("Title · Deutsch")
            type("Sonntag")
            compare(writing.secondTexts["title"], "Sonntag")
            compare(writing.title, "Sunday")
            tabTo("At the end, if nothing came up · Deutsch")
            type("x")
            verify(says("Not finished yet. If nothing came up: It is missing in this language: English."))
            keyClick(Qt.Key_Z, Qt.ControlModifier)
            writing.addCard()
            goTo(Navigator.WriteCard)
            compare(focusName, "What it asks · English")
            type("walk")
            keyClick(Qt.Key_Tab)
            compare(focusName, "What it asks · Deutsch")
            type("gang")
            compare(writing.prompt + writing.secondTexts["prompt"], "walkgang")
            setKind("As many as you like")
            tabTo("Choice 2 · Deutsch")
            type("z")
            compare(writing.options.at(1, "second"), "z")
            setKind("A wish")
            keyClick(Qt.Key_Left, Qt.AltModifier)
            goTo(Navigator.WriteRound)
            compare(writing.fault, "")
            tabTo("Take this language out of the round")
            keyClick(Qt.Key_Return)
            compare(focusName, "None")
            verify(!has("Title · Deutsch") && named("Title").text === "Sunday")
            compare(writing.second, 0)
        }
        function test_the_way_back_is_the_page_s_also_in_a_field() {
            writing.startBlank()
            goTo(Navigator.WriteRound)
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
            goTo(Navigator.WriteRound)
            const first = writing.cards.at(0, "prompt"), second = writing.cards.at(1, "prompt")
            tabTo("Card 1: " + first)
            keyClick(Qt.Key_Down, Qt.AltModifier)
            compare(writing.cards.at(1, "prompt"), first)
            compare(focusName, "Card 2: " + first)
            keyClick(Qt.Key_Up)
            compare(focusName, "Card 1: " + second)
            keyClick(Qt.Key_Return)
            goTo(Navigator.WriteCard)
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
            goTo(Navigator.TryCard)
            verify(says("<img src='x'> &amp;") && says("<i>1</i>"))
            for (const text of every(window.contentItem, (item) => item instanceof Text))
                compare(text.textFormat, Text.PlainText, text.text)
            writing.endTrying()
            writing.closeCard()
            goTo(Navigator.WriteRound)
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
            goTo(Navigator.TryCard)
            verify(says(`1 is “${steps[0]}”, 5 is “%1”.`))
        }
        function test_closing_asks_once() {
            writing.startBlank()
            goTo(Navigator.WriteRound)
            type("S")
            window.close()
            goTo(Navigator.LeaveWriting)
            verify(window.visible)
            verify(says("What you wrote is in no file yet") && !says("S\n"))
            tabTo("Go on writing")
            keyClick(Qt.Key_Return)
            goTo(Navigator.WriteRound)
            window.close()
            goTo(Navigator.LeaveWriting)
            window.close()
            tryVerify(() => !window.visible)
        }
        function test_under_the_cover_nothing_of_it_is_heard() {
            writing.startBlank()
            goTo(Navigator.WriteRound)
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
            look(Navigator.Write)
            writing.startFrom(0)
            look(Navigator.WriteRound)
            for (const card of [0, 1, 3, 5]) {  // private, with one that stands alone, of two roles, several
                writing.openCard(card)
                look(Navigator.WriteCard)
            }
            writing.second = second("Deutsch")
            for (const card of [3, 5]) {
                writing.openCard(card)
                look(Navigator.WriteCard)
            }
            writing.closeCard()
            look(Navigator.WriteRound)
            writing.openCard(3)
            writing.tryCard()
            look(Navigator.TryCard)
            writing.endTrying()
            writing.prompt = "x"
            writing.save()
            look(Navigator.RoundFile)
            evening.mine.roundFile.back()
            writing.beginAnother()
            look(Navigator.LeaveWriting)
        }
    }
}
