import QtQuick
import QtTest
import Mandorla
import Mandorla.Tests
import Mandorla.ViewModels

// Each letter of the languages that Mandorla has is drawn by a typeface that was chosen for it, whichever stands first.
TestCase {
    name: "Typefaces"
    when: windowShown
    visible: true       // for grabImage()
    width: 500
    height: 100

    readonly property var lettered: ({
        polish: "zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ", turkish: "ıiğüşöç Iİ ĞÜŞÖÇ",
        ukrainian: "абвгдеєжзиіїйклмнопрстуфхцчшщьюя АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ" })
    readonly property string arabic: "أبجدهوز"
    readonly property string japanese: "直す骨ひらがなカタカナ"

    Voice { id: phrase; aside: true }
    Say { id: beside; anchors.centerIn: parent }
    Area { id: written; width: 400; size: Theme.step; line: Theme.stepLine; lines: 1; front: Theme.ink; faint: Theme.ink }

    // Asked for, it is what chooses them.
    function init() { verify(Language.use("en")) }

    function test_letters_data() {
        return ["EB Garamond 12", "EB Garamond 08", "Lato"].map((family) => ({ tag: family, family: family }))
    }
    function test_letters(data) {
        const own = data.family.replace(/ \d+$/, "")
        for (const italic of data.family === "EB Garamond 08" ? [false] : [false, true]) {
            for (const language in lettered) {
                for (const family of Writing.with(data.family, lettered[language], italic))
                    verify(family.startsWith(own), `${language}: ${family}`)
            }
        }
    }
    function test_the_one_that_its_italics_do_not_have() {
        compare(Writing.with("EB Garamond 12", "ґ", true), ["Noto Serif"])
    }
    function test_other_letters_data() {
        return [["Noto Naskh Arabic", "Noto Serif CJK JP", "EB Garamond 12", "EB Garamond 08"],
                ["Noto Sans Arabic", "Noto Sans CJK JP", "Lato"]].reduce((all, group) => all.concat(group.map((family) => (
                    { tag: family, family: family, arabic: group[0], japanese: group[1] }))), [])
    }
    function test_other_letters(data) {
        compare(Writing.with(data.family, arabic, false), [data.arabic])
        compare(Writing.with(data.family, japanese, false), [data.japanese])
    }
    // What stands first in a language is one of these, and is there.
    function test_first_in_a_language_data() {
        return [{ tag: "ar", letters: arabic }, { tag: "ja", letters: japanese }]
    }
    function test_first_in_a_language(data) {
        if (!Language.use(data.tag))
            skip("It is not in this Mandorla.")
        for (const family of [Theme.serif, Theme.serifSmall, Theme.sans])
            compare(Writing.with(family, data.letters, false), [family])
    }
    function test_only_letters_that_have_italics_are_slanted() {
        for (const text of ["shared", "спільне", "paylaşılan"]) {
            phrase.text = text
            verify(phrase.font.italic, text)
        }
        phrase.size = Theme.words
        phrase.text = "спільне"
        compare(Writing.with(phrase.font.family, phrase.text, true), ["EB Garamond 12"])
        for (const text of ["مشترك", "ふたりの", "共有", "Noor と"]) {
            phrase.text = text
            verify(!phrase.font.italic, text)
        }
    }
    // A name in other letters stands in its box as one of ours does.
    function test_a_line_of_other_letters_is_no_higher_and_stands_no_lower() {
        beside.text = "Deutsch"
        const height = beside.height
        const line = beside.mapToItem(null, 0, beside.baselineOffset).y
        for (const text of ["日本語", "العربية"]) {
            beside.text = text
            compare(beside.height, height)
            fuzzyCompare(beside.mapToItem(null, 0, beside.baselineOffset).y, line, 1)
        }
    }
    // In what first stands in a field and in what is then written there the letters stand equally high.
    function test_what_is_written_stands_where_its_hint_stood_data() { return ["en", "ar", "ja"].map((language) => ({ tag: language })) }
    function test_what_is_written_stands_where_its_hint_stood(data) {
        if (!Language.use(data.tag))
            skip("It is not in this Mandorla.")
        phrase.text = beside.text = ""
        for (const text of ["Each day", "كل يوم", "朝、水"]) {
            written.placeholderText = text
            written.text = ""
            const before = lowest(written)
            written.placeholderText = ""
            written.text = text
            verify(before > 10)
            fuzzyCompare(lowest(written), before, 2, text)
        }
    }
    function lowest(item: Item): int {      // row of its letters
        wait(30)
        const picture = grabImage(item)
        for (let y = picture.height - 1; y >= 0; --y) {
            for (let x = 0; x < picture.width; ++x) {
                if (picture.pixel(x, y) !== picture.pixel(0, 0))
                    return y
            }
        }
        return -1
    }
    // Of Arabic the last letter of a line reaches further than it is counted with.
    function test_a_word_has_room_in_its_own_width() {
        for (const text of ["تغطية", "المظهر", "العربية", "الاستلقاء قرب", "日本語", "Deutsch"]) {
            for (const size of [14, 17, 19, 38]) {
                beside.size = size
                beside.text = text
                beside.width = Qt.binding(() => beside.natural)
                compare(beside.lineCount, 1, `${text}, ${size}`)
            }
        }
    }
    function cleanup() { verify(Language.use("en")) }
}
