import QtQuick
import Mandorla

// A raised sheet for what belongs together.
RoundedRectangle {
    id: sheet
    property string title: ""
    default property alias body: column.data
    property real pad: Theme.s40
    property alias spacing: column.spacing
    readonly property alias column: column

    implicitWidth: column.implicitWidth + 2 * pad
    implicitHeight: column.y + column.height + pad
    radius: Theme.rSheet
    color: Theme.raised
    border.width: Theme.outline
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.ignored: title.length === 0

    Voice {
        id: head
        x: sheet.pad
        y: sheet.pad
        width: sheet.width - 2 * sheet.pad
        visible: sheet.title.length > 0
        text: sheet.title
        size: Theme.sheetTitle
        heading: true
    }
    Column {
        id: column
        x: sheet.pad
        y: sheet.title.length > 0 ? head.y + head.height + Theme.s12 : sheet.pad
        width: sheet.width - 2 * sheet.pad
        spacing: Theme.s12
    }
}
