import QtQuick

// A text with letters that its typeface does not have is set lower by Qt, for those may be higher: back to where the
// others of its size stand.
Translate {
    required property Text of
    required property FontMetrics face
    y: of.verticalAlignment === Text.AlignTop ? Math.round(face.ascent + of.topPadding - of.baselineOffset) : 0
}
