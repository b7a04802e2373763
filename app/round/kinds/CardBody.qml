import QtQuick
import Mandorla
import Mandorla.ViewModels

// What one kind of card lets one do. It shows the card that lies open and asks it; it keeps nothing itself.
Column {
    required property OpenCard openCard
    property bool second: false         // whose laptop this is
    property real reserve: 0            // room it may still take
    spacing: Theme.s12

    // The keys 1 to 9, from 0.
    function choose(place: int) {}
    // Before going on: true where something is still open that would be lost. It then has the focus.
    function hold(): bool { return false }
}
