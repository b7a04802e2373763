import QtQuick
import Mandorla

// One of several that may be chosen together: the same tile, its mark a square.
ChoiceTile {
    several: true
    mark: "square"
}
