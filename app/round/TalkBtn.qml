import QtQuick
import Mandorla
import Mandorla.ViewModels

// The way to "Talk it through": where it may be suggested, and where the partner suggests it.
Btn {
    id: talk
    property TalkViewModel talking: null
    property bool offers: false         // here one may suggest it

    visible: talking !== null && (talking.asks || talking.stage === TalkViewModel.Suggested
                                  || talking.stage === TalkViewModel.On || (offers && talking.possible))
    text: qsTr("Talk it through")
    onClicked: talking.open()
}
