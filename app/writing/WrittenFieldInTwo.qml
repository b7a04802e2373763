import QtQuick
import Mandorla
import Mandorla.ViewModels

// A text of a round that is being written: in one language, or in two, one under the other, side by side where there is room.
Flow {
    id: both
    required property WriteViewModel viewModel
    required property int most          // characters
    property string label: ""
    property string said: label         // the fields' name, for those who hear it
    property string placeholder: ""
    property string about: ""           // what the text is for
    property int lines: 1
    property string value: ""
    property string second: ""
    readonly property bool two: viewModel.secondLanguage.length > 0
    readonly property bool beside: two && width >= 840 * Theme.text
    readonly property real cell: beside ? (width - spacing) / 2 : width
    readonly property alias field: first.field
    signal wrote(string text)
    signal wroteSecond(string text)

    width: parent ? parent.width : implicitWidth
    spacing: Theme.s12

    function named(name: string, language: string): string {
        return two && name.length > 0 ? name + " · " + language : name
    }
    WrittenField {
        id: first
        width: both.cell
        viewModel: both.viewModel
        most: both.most
        lines: both.lines
        label: both.named(both.label, both.viewModel.language)
        said: both.named(both.said, both.viewModel.language)
        placeholder: both.label.length > 0 ? both.placeholder : said
        about: both.about
        value: both.value
        onWrote: (text) => both.wrote(text)
    }
    WrittenField {
        width: both.cell
        visible: both.two
        viewModel: both.viewModel
        most: both.most
        lines: both.lines
        label: both.named(both.label, both.viewModel.secondLanguage)
        said: both.named(both.said, both.viewModel.secondLanguage)
        placeholder: both.label.length > 0 ? "" : said
        value: both.second
        onWrote: (text) => both.wroteSecond(text)
    }
}
