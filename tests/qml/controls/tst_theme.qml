import QtQuick
import QtTest
import Mandorla

// The colours, in all four looks: words are 4.5 to 1 on whatever they may lie on, and 7 where more contrast is asked for;
// edges of what can be used are 3, and 4.5. And the times: where less motion is asked for, nothing travels.
TestCase {
    name: "Theme"

    readonly property var paper: ["ground", "raised", "field", "emberWash", "duskWash"]
    // What is read, and on what. A colour that lies over another is named behind it.
    readonly property var words: [
        { front: ["ink", "soft", "quiet", "ember", "dusk"], on: paper },
        { front: ["ink"], on: ["hover", "pressed", "wall", "table", "veilHover ground", "veilPressed ground", "veilHover wall",
                               "veilPressed wall", "chosenText field", "chosenText raised", "chosenText ground"] },
        { front: ["soft", "quiet"], on: ["hover"] },
        { front: ["soft"], on: ["wall", "table"] },
        { front: ["paper"], on: ["ink", "inkHover", "inkPressed"] },
        { front: ["lensInk", "lensSoft"], on: ["lens", "lensRim"] }
    ]
    readonly property var edges: [
        { front: ["edge", "focus"], on: paper },
        { front: ["lensEdge", "lensFocus"], on: ["lens", "lensRim"] }
    ]
    // Nobody has to see these to know something.
    readonly property var decoration: ["clear", "line", "emberRing", "emberWeave", "duskRing", "duskWeave", "lamp", "lensRule", "glow"]

    readonly property QtObject theme: Theme     // as it is, for its names
    function properties(): var {
        let names = []
        for (const name in theme)
            names.push(name)
        return names
    }
    function init() { put(false, false, false, 1) }
    function cleanup() { init() }
    function put(dark: bool, contrast: bool, still: bool, text: real) {
        Theme.dark = dark
        Theme.contrast = contrast
        Theme.still = still
        Theme.text = text
    }
    function over(top: color, below: color): color {
        const mix = (one, other) => one * top.a + other * (1 - top.a)
        return Qt.rgba(mix(top.r, below.r), mix(top.g, below.g), mix(top.b, below.b), 1)
    }
    function seen(names: string): color {
        return names.split(" ").reverse().map((name) => Theme[name]).reduce((below, top) => over(top, below))
    }
    function light(of: color): real {
        const part = (value) => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
        return 0.2126 * part(of.r) + 0.7152 * part(of.g) + 0.0722 * part(of.b)
    }
    function ratio(front: color, on: color): real {
        const one = light(over(front, on)), other = light(on)
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    }
    function tooFaint(table: var, least: real): string {
        let found = []
        for (const row of table) {
            for (const front of row.front) {
                for (const on of row.on) {
                    const is = ratio(seen(front), seen(on))
                    if (is < least)
                        found.push(front + " on " + on + " " + is.toFixed(2))
                }
            }
        }
        return found.join("; ")
    }
    function looks(): var {
        return [{ tag: "light", dark: false, more: false }, { tag: "dark", dark: true, more: false },
                { tag: "light, more", dark: false, more: true }, { tag: "dark, more", dark: true, more: true }]
    }

    function test_the_measure_is_the_one_of_wcag() {
        compare(ratio(Qt.color("#000000"), Qt.color("#FFFFFF")), 21)
        fuzzyCompare(ratio(Qt.color("#777777"), Qt.color("#FFFFFF")), 4.48, 0.01)
        fuzzyCompare(ratio(Qt.rgba(0, 0, 0, 0.5), Qt.color("#FFFFFF")), 3.98, 0.05)
    }
    function test_words_can_be_read_data() { return looks() }
    function test_words_can_be_read(data) {
        put(data.dark, data.more, false, 1)
        compare(tooFaint(words, data.more ? 7 : 4.5), "")
        // On a key cap, which is a tint of its own letters.
        for (const [tint, below] of [["soft", "ground"], ["soft", "raised"], ["soft", "field"], ["paper", "ink"], ["paper", "inkHover"],
                                     ["lensSoft", "lens"], ["lensSoft", "lensRim"]]) {
            const is = ratio(Theme[tint], over(Theme.faint(Theme[tint]), Theme[below]))
            verify(is >= (data.more ? 7 : 4.5), tint + " on its cap on " + below + " " + is.toFixed(2))
        }
    }
    function test_edges_can_be_seen_data() { return looks() }
    function test_edges_can_be_seen(data) {
        put(data.dark, data.more, false, 1)
        compare(tooFaint(edges, data.more ? 4.5 : 3), "")
    }
    // A colour that is new says here what it is for.
    function test_each_colour_is_measured_or_decorates() {
        const known = words.concat(edges).reduce((all, row) => all.concat(row.front, row.on), decoration).join(" ").split(" ")
        const colours = properties().filter((name) => Theme[name] !== null && Theme[name].r !== undefined && Theme[name].hsvHue !== undefined)
        verify(colours.length > 30, colours)
        compare(colours.filter((name) => known.indexOf(name) < 0).join(), "")
    }

    function test_less_motion_lets_nothing_travel() {
        verify(Theme.tTouch > 0 && Theme.tPage > 120 && Theme.tMeet > 120)
        put(false, false, true, 1)
        const times = properties().filter((name) => /^t[A-Z]/.test(name))
        verify(times.length >= 5, times)
        compare(times.filter((name) => Theme[name] > 120).join(), "")
        compare(Theme.tTouch + Theme.tState + Theme.tBlink, 0)
    }
}
